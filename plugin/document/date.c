/* SPDX-License-Identifier: MIT */
/* A date as written comes in; a date by ISO 8601 goes out. */
#include "date.h"

#include <string.h>

/* Reads `least` to `most` digits; FALSE where there are fewer. */
static gboolean
read_number(const gchar **at, guint least, guint most, guint *number)
{
  guint n = 0, value = 0;
  for (; n < most && g_ascii_isdigit((*at)[n]); n++)
    value = value * 10 + (guint)((*at)[n] - '0');
  if (n < least)
    return FALSE;
  *at += n;
  *number = value;
  return TRUE;
}

static gboolean
read_char(const gchar **at, gchar c)
{
  if (**at != c)
    return FALSE;
  (*at)++;
  return TRUE;
}

static gboolean
read_day(const gchar **at, GString *out)
{
  guint year, month, day;
  if (!read_number(at, 4, 4, &year))
    return FALSE;
  gchar separator = **at;
  if (separator != '-' && separator != '/')
    return FALSE;
  (*at)++;
  if (!read_number(at, 1, 2, &month) || !read_char(at, separator) ||
      !read_number(at, 1, 2, &day))
    return FALSE;
  if (year == 0 || month == 0 || month > 12 || day == 0 ||
      day > g_date_get_days_in_month((GDateMonth)month, (GDateYear)year))
    return FALSE;
  g_string_append_printf(out, "%04u-%02u-%02u", year, month, day);
  return TRUE;
}

static gboolean
read_time(const gchar **at, GString *out)
{
  guint hour, minute, second = 0;
  if (!read_number(at, 1, 2, &hour) || !read_char(at, ':') ||
      !read_number(at, 2, 2, &minute))
    return FALSE;
  if (read_char(at, ':') && !read_number(at, 2, 2, &second))
    return FALSE;
  if (read_char(at, '.')) {
    if (!g_ascii_isdigit(**at))
      return FALSE;
    *at += strspn(*at, "0123456789");
  }
  if (hour > 23 || minute > 59 || second > 59)
    return FALSE;
  g_string_append_printf(out, "T%02u:%02u:%02u", hour, minute, second);
  return TRUE;
}

static gboolean
read_zone(const gchar **at, GString *out)
{
  if (**at == '\0')
    return TRUE;
  if (strcmp(*at, "Z") == 0 || strcmp(*at, "z") == 0 ||
      strcmp(*at, "UTC") == 0 || strcmp(*at, "GMT") == 0) {
    *at += strlen(*at);
    g_string_append_c(out, 'Z');
    return TRUE;
  }
  gchar sign = **at;
  if (sign != '+' && sign != '-')
    return FALSE;
  (*at)++;
  guint hours, minutes = 0;
  if (!read_number(at, 1, 2, &hours))
    return FALSE;
  read_char(at, ':');
  if (**at != '\0' && !read_number(at, 2, 2, &minutes))
    return FALSE;
  if (hours > 14 || minutes > 59)
    return FALSE;
  g_string_append_printf(out, "%c%02u:%02u", sign, hours, minutes);
  return TRUE;
}

gchar *
kp_date_normalise(const gchar *text)
{
  g_autofree gchar *copy = g_strstrip(g_strdup(text));
  g_autoptr(GString) out = g_string_new(NULL);
  const gchar *at = copy;
  if (!read_day(&at, out))
    return NULL;
  if (*at == '\0')
    return g_strdup(out->str);
  if (*at != 'T' && *at != 't' && *at != ' ')
    return NULL;
  at++;
  at += strspn(at, " ");
  if (!read_time(&at, out))
    return NULL;
  at += strspn(at, " ");
  if (!read_zone(&at, out) || *at != '\0')
    return NULL;
  return g_strdup(out->str);
}
