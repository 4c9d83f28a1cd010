/* SPDX-License-Identifier: MIT */
/* What a template is filled with: names with a text, a piece of HTML, or a
 * list of rows, each row again a KpValues. */
#ifndef KP_VALUES_H
#define KP_VALUES_H

#include <glib.h>

typedef struct KpValues KpValues;

KpValues *kp_values_new(void);
void kp_values_free(KpValues *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpValues, kp_values_free)

/* Sets `name` to a text, which the template escapes. NULL unsets it. */
void kp_values_set(KpValues *self, const gchar *name, const gchar *text);

/* Sets `name` to HTML that is passed on as it is. NULL unsets it. */
void kp_values_set_html(KpValues *self, const gchar *name, const gchar *html);

/* Appends a row to the list `name` and returns it; `self` owns it. */
KpValues *kp_values_append(KpValues *self, const gchar *name);

/* The same for who keeps the row: it stays for as long as `self`, also when
 * another value takes the place of its list. */
KpValues *kp_values_lend(KpValues *self, const gchar *name);

/* The text or HTML of `name`; NULL where it is unset or a list. *is_html (may
 * be NULL) is set with it. Both belong to `self`. */
const gchar *
kp_values_get(const KpValues *self, const gchar *name, gboolean *is_html);

/* The rows of the list `name` (of KpValues); NULL where it is unset or no
 * list. */
const GPtrArray *kp_values_rows(const KpValues *self, const gchar *name);

#endif
