/* SPDX-License-Identifier: MIT */
/* Writing JSON: the same bytes in every locale, and numbers for people (0.3,
 * where json-glib writes 0.29999999999999999). Reading is json-glib's. */
#ifndef KP_JSON_H
#define KP_JSON_H

#include <glib.h>

typedef struct {
  GString *out;    /* borrowed */
  gboolean pretty; /* two spaces a level; otherwise all on one line */
  guint depth;     /* open objects and lists */
  gboolean filled; /* the innermost one has a member */
  gboolean named;  /* a name was written and waits for its value */
} KpJson;

/* `bracket` is '{' or '[', and '}' or ']' when closing. */
void kp_json_open(KpJson *self, gchar bracket);
void kp_json_close(KpJson *self, gchar bracket);

/* The name of the next value; inside objects only. */
void kp_json_name(KpJson *self, const gchar *name);

/* A string of UTF-8; NULL gives null. */
void kp_json_text(KpJson *self, const gchar *text);
/* At most four decimals, without zeros at the end. */
void kp_json_number(KpJson *self, gdouble number);
void kp_json_integer(KpJson *self, gint64 number);
void kp_json_boolean(KpJson *self, gboolean truth);
/* Text that is JSON already. */
void kp_json_value(KpJson *self, const gchar *json);

/* A name and its value. */
void kp_json_named_text(KpJson *self, const gchar *name, const gchar *text);
void kp_json_named_number(KpJson *self, const gchar *name, gdouble number);
void kp_json_named_integer(KpJson *self, const gchar *name, gint64 number);

#endif
