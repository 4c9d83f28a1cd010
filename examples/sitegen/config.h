/* SPDX-License-Identifier: MIT */
/* site.ini: what a site says of itself. sitegen(1) describes the keys. */
#ifndef SG_CONFIG_H
#define SG_CONFIG_H

#include <glib.h>

/* A key of [keypoints], [check], [words] or [theme], handed to the plugin as it
 * is. */
typedef struct {
  gchar *key;
  gchar *value;
  guint line; /* in site.ini, from 1 */
} SgSetting;

typedef struct {
  gchar *folder; /* the site's, as given */
  gchar *path;   /* of site.ini; for messages */

  gchar *title;
  gchar *description; /* NULL: none, here and below */
  gchar *author;
  gchar *base_url;     /* ends in one "/" */
  guint base_url_line; /* in site.ini, from 1 */
  gchar *base_path;    /* its path: "/" or "/post/" */
  gchar *language;     /* of pages that declare none */
  guint language_line; /* in site.ini, from 1; 0: not said */
  gchar *footer;
  gchar *theme;     /* "default" where not said */
  guint theme_line; /* as language_line */
  guint per_page;   /* articles on a page of the index */

  GPtrArray *points;    /* of SgSetting: [keypoints] */
  GPtrArray *checks;    /* of SgSetting: [check] */
  GPtrArray *words;     /* of SgSetting: [words] */
  GPtrArray *variables; /* of SgSetting: [theme] */
} SgConfig;

/* Reads `folder`/site.ini. NULL and `error`, with the line, where it is not
 * there, not a key file, or has a key that is not known. */
SgConfig *sg_config_load(const gchar *folder, GError **error);
void sg_config_free(SgConfig *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SgConfig, sg_config_free)

/* Adds a key to [keypoints], as if it stood in no line. */
void sg_config_add(SgConfig *self, const gchar *key, const gchar *value);

#endif
