/* SPDX-License-Identifier: MIT */
/* theme.ini: what a theme is called and which of its SCSS variables a site may
 * set, each with a type, a default and a sentence.
 *
 *   [theme]
 *   format = 1
 *   name = default
 *   version = 1.2       (if any: of the theme itself)
 *   extends = other     (if any: its files stand in for those not here)
 *   fold = 1            (if any: pages of that many words have a folded box)
 *   about = A newspaper's page
 *
 *   [variable accent]
 *   type = color
 *   default = #a3122b
 *   about = Links and the rule of the box
 */
#ifndef KP_THEME_INI_H
#define KP_THEME_INI_H

#include <glib.h>

/* More words than any page has. */
#define KP_FOLD_NEVER 1000000

typedef enum {
  KP_VARIABLE_COLOR,  /* #rgb, #rrggbb, a name, rgb(...), hsl(...) */
  KP_VARIABLE_LENGTH, /* a number and a unit: 66ch, 1.5rem */
  KP_VARIABLE_NUMBER, /* 1.5 */
  KP_VARIABLE_FONT,   /* families: Georgia, "Times New Roman", serif */
} KpVariableType;

typedef struct {
  gchar *name; /* without the dollar */
  KpVariableType type;
  gchar *value; /* the default */
  gchar *about; /* a sentence */
} KpVariable;

typedef struct {
  gchar *path;
  gchar *name;
  gchar *version; /* NULL: it has none */
  gchar *extends; /* the theme whose files stand in for missing ones; NULL */
  guint extends_line; /* in the file, from 1; 0: it extends none */
  guint fold; /* pages of at least this many words fold the box; 0: none do */
  gchar *about;
  GPtrArray *variables; /* of KpVariable, in the order of the file */
} KpThemeIni;

/* Reads `path`. NULL and `error` with the place where it is not there, is of
 * another format, or has an unknown key or a wrong default. */
KpThemeIni *kp_theme_ini_read(const gchar *path, GError **error);
void kp_theme_ini_free(KpThemeIni *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpThemeIni, kp_theme_ini_free)

/* The variables as SCSS, one declaration each, with the values of `given`
 * (name -> value; NULL: none) over the defaults; the caller frees it. NULL and
 * KP_ERROR_OPTION on an unknown name or a value of another type. */
gchar *
kp_theme_ini_scss(const KpThemeIni *self, GHashTable *given, GError **error);

/* "color", "length", ...: as theme.ini spells it. */
const gchar *kp_variable_type_name(KpVariableType type);

#endif
