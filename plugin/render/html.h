/* SPDX-License-Identifier: MIT */
/* The one place where markup is written by code: escaping, elements and
 * attributes. A page's own markup stands in its theme's templates. */
#ifndef KP_HTML_H
#define KP_HTML_H

#include <glib.h>

/* Appends text with & < > " ' escaped: fit for content and for attributes in
 * quotation marks. A length of -1 means up to the NUL. */
void kp_html_text(GString *out, const gchar *text, gssize length);

/* Appends `<name a="b" ...>`. `attributes` is a list of name, value, ...,
 * NULL; values are escaped; a pair whose value is NULL is left out. */
void kp_html_open(GString *out, const gchar *name, ...) G_GNUC_NULL_TERMINATED;

/* Appends ` name="value"`, the value escaped. */
void kp_html_attribute(GString *out, const gchar *name, const gchar *value);

/* Appends `</name>`. */
void kp_html_close(GString *out, const gchar *name);

#endif
