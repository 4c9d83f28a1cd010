/* SPDX-License-Identifier: MIT */
/* Names come in one by one; a template asks for them by name. */
#include "values.h"

#include <string.h>

typedef struct {
  const gchar *text; /* behind the name; NULL for a list */
  gboolean html;     /* `text` is HTML */
  GPtrArray *rows;   /* of KpValues; NULL for a text */
  gboolean lent;     /* somebody outside holds rows */
  gchar name[];
} Value;

struct KpValues {
  GHashTable *values; /* name -> Value */
  gboolean lends;     /* rows of one of them, which somebody outside holds */
  GPtrArray *former;  /* of GPtrArray: lent rows of lists that are no more; NULL
                         where there are none */
};

static void
value_free(gpointer data)
{
  Value *value = data;
  g_clear_pointer(&value->rows, g_ptr_array_unref);
  g_free(value);
}

static void
rows_free(gpointer data)
{
  kp_values_free(data);
}

KpValues *
kp_values_new(void)
{
  KpValues *self = g_new0(KpValues, 1);
  self->values =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, value_free);
  return self;
}

void
kp_values_free(KpValues *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref(self->values);
  g_clear_pointer(&self->former, g_ptr_array_unref);
  g_free(self);
}

/* Adds a value with a copy of the text, in one piece: a page has a hundred. */
static Value *
add(KpValues *self, const gchar *name, const gchar *text)
{
  gsize length = strlen(name) + 1, room = text != NULL ? strlen(text) + 1 : 0;
  Value *value = g_malloc(sizeof *value + length + room);
  *value = (Value){.text = text != NULL ? value->name + length : NULL};
  memcpy(value->name, name, length);
  if (text != NULL)
    memcpy(value->name + length, text, room);
  g_hash_table_replace(self->values, value->name, value);
  return value;
}

/* Takes lent rows out of the list `name`, and keeps them. */
static void
keep_rows(KpValues *self, const gchar *name)
{
  Value *value = self->lends ? g_hash_table_lookup(self->values, name) : NULL;
  if (value == NULL || !value->lent)
    return;
  if (self->former == NULL)
    self->former =
        g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  g_ptr_array_add(self->former, g_steal_pointer(&value->rows));
}

static void
set(KpValues *self, const gchar *name, const gchar *text, gboolean html)
{
  keep_rows(self, name);
  if (text != NULL)
    add(self, name, text)->html = html;
  else
    g_hash_table_remove(self->values, name);
}

void
kp_values_set(KpValues *self, const gchar *name, const gchar *text)
{
  set(self, name, text, FALSE);
}

void
kp_values_set_html(KpValues *self, const gchar *name, const gchar *html)
{
  set(self, name, html, TRUE);
}

KpValues *
kp_values_append(KpValues *self, const gchar *name)
{
  Value *value = g_hash_table_lookup(self->values, name);
  if (value == NULL || value->rows == NULL) {
    value = add(self, name, NULL);
    value->rows = g_ptr_array_new_with_free_func(rows_free);
  }
  KpValues *row = kp_values_new();
  g_ptr_array_add(value->rows, row);
  return row;
}

KpValues *
kp_values_lend(KpValues *self, const gchar *name)
{
  KpValues *row = kp_values_append(self, name);
  Value *value = g_hash_table_lookup(self->values, name);
  value->lent = self->lends = TRUE;
  return row;
}

const gchar *
kp_values_get(const KpValues *self, const gchar *name, gboolean *is_html)
{
  const Value *value = g_hash_table_lookup(self->values, name);
  if (value == NULL || value->text == NULL)
    return NULL;
  if (is_html != NULL)
    *is_html = value->html;
  return value->text;
}

const GPtrArray *
kp_values_rows(const KpValues *self, const gchar *name)
{
  const Value *value = g_hash_table_lookup(self->values, name);
  return value != NULL ? value->rows : NULL;
}
