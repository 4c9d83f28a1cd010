/* SPDX-License-Identifier: MIT */
/* The value of an option as text comes in; a boolean, a number or a checked
 * text goes out. */
#include "setting-value.h"

#include <string.h>

#include "error.h"
#include "front-matter.h"

static gboolean
refuse(const KpSettingRow *row,
       const gchar *value,
       const gchar *what,
       GError **error)
{
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "\"%s\" is no value for \"%s\"; %s", value, row->name, what);
  return FALSE;
}

gboolean
kp_setting_boolean(const KpSettingRow *row,
                   const gchar *value,
                   gboolean *result,
                   GError **error)
{
  *result = strcmp(value, "true") == 0;
  return *result || strcmp(value, "false") == 0 ||
         refuse(row, value, "write true or false", error);
}

gboolean
kp_setting_integer(const KpSettingRow *row,
                   const gchar *value,
                   guint *result,
                   GError **error)
{
  guint64 number;
  if (!g_ascii_string_to_unsigned(value, 10, (guint64)row->minimum,
                                  (guint64)row->maximum, &number, NULL)) {
    g_autofree gchar *range = g_strdup_printf(
        "write a number from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
        row->minimum, row->maximum);
    return refuse(row, value, range, error);
  }
  *result = (guint)number;
  return TRUE;
}

/* Blanks and these have no place in an address; GUri lets them pass. */
static gboolean
is_of_address(gchar c)
{
  return !g_ascii_iscntrl(c) && strchr(" \"<>\\^`{|}", c) == NULL;
}

static gboolean
is_web_address(const gchar *value)
{
  for (const gchar *at = value; *at != '\0'; at++) {
    if (!is_of_address(*at))
      return FALSE;
  }
  g_autoptr(GUri) uri = g_uri_parse(value, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL || g_uri_get_query(uri) != NULL ||
      g_uri_get_fragment(uri) != NULL)
    return FALSE;
  const gchar *scheme = g_uri_get_scheme(uri);
  const gchar *host = g_uri_get_host(uri);
  return (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0) &&
         host != NULL && *host != '\0';
}

gboolean
kp_setting_text(const KpSettingRow *row,
                const gchar *value,
                gchar **result,
                GError **error)
{
  if (*value == '\0') {
    g_free(*result);
    *result = g_strdup(row->standard);
    return TRUE;
  }
  if (row->type == KP_TYPE_LANGUAGE && !kp_is_language_tag(value))
    return refuse(row, value, "write a tag such as en or de-AT", error);
  if (row->type == KP_TYPE_URL && !is_web_address(value))
    return refuse(row, value,
                  "write an address such as https://example.org/news/", error);
  if (strcmp(row->name, "schema") == 0 && !kp_is_article_type(value))
    return refuse(row, value, "write Article, NewsArticle or BlogPosting",
                  error);
  g_free(*result);
  *result = row->type == KP_TYPE_URL && !g_str_has_suffix(value, "/")
                ? g_strconcat(value, "/", NULL)
                : g_strdup(value);
  return TRUE;
}
