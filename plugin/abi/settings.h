/* SPDX-License-Identifier: MIT */
/* The options of a site: one table that describes, checks and reads them. */
#ifndef KP_SETTINGS_H
#define KP_SETTINGS_H

#include <glib.h>

#include <keypoints/site.h>

#include "bullets.h"
#include "check.h"

/* Empty texts are NULL, or what is standard. */
typedef struct {
  gchar *title;
  gchar *description;
  gchar *author;
  gchar *base_url; /* ends in a slash */
  gchar *language;
  gchar *footer;
  gchar *stylesheet; /* address; NULL: each page holds the style sheet */
  gchar *feed;       /* address */

  KpLimits limits;
  gchar *corpus;  /* path */
  gchar *profile; /* path */

  gboolean box;
  gchar *heading; /* NULL: by the page's language */
  guint heading_level;
  gchar *label; /* NULL: by the page's language; "": none */
  guint fold;   /* words; 0: as the theme has it */
  gboolean links;
  gboolean smart;
  gboolean heading_ids;
  guint contents; /* headings that make a table of contents; 0: none do */
  gboolean images;
  gchar *schema; /* "Article", "NewsArticle" or "BlogPosting" */
  gboolean unsafe;

  KpCheckSettings check;
  GHashTable *words; /* of pages, the site's own (words.h) */

  gchar *theme;
  GPtrArray *theme_folders; /* of gchar, in the order given */
  gchar *theme_overrides;
  GHashTable *variables; /* gchar -> gchar: the theme's variables */

  gchar *digest; /* hexadecimal: of all that is set above but `check`, which
                    shows on no page */
} KpSettings;

/* Reads settings, standard values where they say nothing. NULL and
 * KP_ERROR_OPTION where one is wrong. The texts have been checked to be UTF-8.
 */
KpSettings *
kp_settings_new(const KpSetting *settings, gsize n_settings, GError **error);
void kp_settings_free(KpSettings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSettings, kp_settings_free)

/* FALSE and KP_ERROR_OPTION where the setting would be refused by itself. */
gboolean
kp_settings_check(const gchar *key, const gchar *value, GError **error);

/* Describes option number `index`; FALSE past the last one. version and
 * struct_size are left alone. */
gboolean kp_settings_describe(gsize index, KpOption *option);

#endif
