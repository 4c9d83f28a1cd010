/* SPDX-License-Identifier: MIT */
/* What an option is, and what its values may be. Private to this room. */
#ifndef KP_SETTING_VALUE_H
#define KP_SETTING_VALUE_H

#include <glib.h>

#include <keypoints/site.h>

typedef struct {
  const gchar *name;
  const gchar *section;
  KpOptionType type;
  gint64 minimum; /* of a number, both */
  gint64 maximum;
  const gchar *standard; /* NULL: empty */
  gsize offset;          /* of the field in KpSettings */
  const gchar *sentence;
} KpSettingRow;

/* Set *result to the value. FALSE and KP_ERROR_OPTION where the option has no
 * such value. */
gboolean kp_setting_boolean(const KpSettingRow *row,
                            const gchar *value,
                            gboolean *result,
                            GError **error);
gboolean kp_setting_integer(const KpSettingRow *row,
                            const gchar *value,
                            guint *result,
                            GError **error);

/* The same of all others; frees what *result was. An empty value is the
 * standard one, NULL where that is empty, too; an address gets a slash at its
 * end. */
gboolean kp_setting_text(const KpSettingRow *row,
                         const gchar *value,
                         gchar **result,
                         GError **error);

#endif
