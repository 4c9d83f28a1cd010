/* SPDX-License-Identifier: MIT */
/* A theme is a folder: SCSS, templates and theme.ini. Loading compiles all of
 * it once; after that any thread may render with it. */
#ifndef KP_THEME_H
#define KP_THEME_H

#include <glib.h>

#include "theme-ini.h"

typedef struct KpTheme KpTheme;
typedef struct KpValues KpValues;

/* Loads the theme `name`, over the themes that it extends, from the first of
 * `folders` (NULL-terminated) that holds a folder of that name. `variables`
 * (name -> value, both gchar *; NULL: none) stand over the theme's SCSS
 * variables; an unknown one is an error that names the nearest. `overrides` is
 * a site's own folder whose partials and templates stand over the theme's of
 * the same name; NULL: none. */
KpTheme *kp_theme_load(const gchar *name,
                       const gchar *const *folders,
                       const gchar *overrides,
                       GHashTable *variables,
                       GError **error);
void kp_theme_free(KpTheme *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTheme, kp_theme_free)

/* What its theme.ini says; owned by the theme. */
const KpThemeIni *kp_theme_ini(const KpTheme *self);

/* The compiled style sheet; owned by the theme. */
const gchar *kp_theme_css(const KpTheme *self);

/* Hexadecimal digits that differ where the style sheet, a template or what
 * theme.ini says of pages does; owned by the theme. */
const gchar *kp_theme_digest(const KpTheme *self);

/* What is odd about the site's own parts: the line number `index`, "path: what,
 * and what to do"; NULL after the last. Owned by the theme. */
const gchar *kp_theme_warning(const KpTheme *self, gsize index);

/* The names of the theme's templates, in byte order, NULL at the end; the
 * caller frees the array, not the names. */
const gchar **kp_theme_templates(const KpTheme *self);

/* Renders the template `name` ("page", "index", "list", "404") with `values`;
 * the caller frees the result. NULL and `error` for an unknown template, and
 * for nothing else. Any thread. */
gchar *kp_theme_render(const KpTheme *self,
                       const gchar *name,
                       const KpValues *values,
                       GError **error);

#endif
