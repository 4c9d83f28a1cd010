/* SPDX-License-Identifier: MIT */
/* The names that each template is given. Templates are checked against them
 * when a theme is loaded; keypoints-plugin(7) has them for themes and hosts. */
#ifndef KP_TEMPLATE_NAMES_H
#define KP_TEMPLATE_NAMES_H

#include <glib.h>

typedef enum {
  KP_NAME_TEXT, /* {{name}} */
  KP_NAME_HTML, /* {{{name}}} */
  KP_NAME_LIST, /* {{#name}} ... {{/name}} */
} KpNameKind;

typedef struct {
  const gchar *template; /* NULL: every template has it */
  const gchar *list;     /* the list whose rows have it; NULL: outside lists */
  const gchar *name;
  KpNameKind kind;
  const gchar *sentence; /* what it holds */
} KpName;

/* All names; *n is set to their number. Static. */
const KpName *kp_names(guint *n);

/* FALSE for a template that the program does not know: one of a site's own,
 * whose names are its own affair. */
gboolean kp_names_know(const gchar *template);

/* The name in `template`, in rows of `list` (NULL: outside lists); NULL where
 * there is none. */
const KpName *
kp_names_find(const gchar *template, const gchar *list, const gchar *name);

#endif
