/* SPDX-License-Identifier: MIT */
/* The calls that build values up. */
#include "values-calls.h"

#include <glib.h>

#include "status.h"
#include "values.h"

static KpStatus
values_open(KpValues **values, KpError *error)
{
  KP_TRY(kp_need(values, "the place for the values", error));
  *values = kp_values_new();
  return KP_OK;
}

/* Checks what all setters take; *copy is set to the name with a NUL. */
static KpStatus
need_name(KpValues *values, KpText name, gchar **copy, KpError *error)
{
  KP_TRY(kp_need(values, "values", error));
  KP_TRY(kp_need_text(name, "the name of a value", error));
  if (name.length == 0)
    return kp_fail(error, KP_INVALID_ARGUMENT, "the name of a value is empty");
  *copy = kp_text_dup(name);
  return KP_OK;
}

/* Sets a value with `set`; `what` names its text in an error. */
static KpStatus
set_with(void (*set)(KpValues *, const gchar *, const gchar *),
         KpValues *values,
         KpText name,
         KpText text,
         const gchar *what,
         KpError *error)
{
  g_autofree gchar *key = NULL;
  KP_TRY(kp_need_text(text, what, error));
  KP_TRY(need_name(values, name, &key, error));
  g_autofree gchar *copy = kp_text_dup(text);
  set(values, key, copy);
  return KP_OK;
}

static KpStatus
values_set(KpValues *values, KpText name, KpText text, KpError *error)
{
  return set_with(kp_values_set, values, name, text, "the text of a value",
                  error);
}

static KpStatus
values_set_html(KpValues *values, KpText name, KpText html, KpError *error)
{
  return set_with(kp_values_set_html, values, name, html, "the HTML of a value",
                  error);
}

static KpStatus
values_append(KpValues *values, KpText name, KpValues **row, KpError *error)
{
  g_autofree gchar *key = NULL;
  KP_TRY(kp_need(row, "the place for the row", error));
  KP_TRY(need_name(values, name, &key, error));
  *row = kp_values_lend(values, key);
  return KP_OK;
}

const KpValuesCalls kp_values_calls = {
    .version = KP_ABI_VERSION,
    .struct_size = sizeof(KpValuesCalls),
    .open = values_open,
    .close = kp_values_free,
    .set = values_set,
    .set_html = values_set_html,
    .append = values_append,
};
