/* SPDX-License-Identifier: MIT */
/* A language's tag comes in, its words go out. No locale is asked: the same
 * page comes out everywhere. */
#include "words.h"

#include <string.h>

#include "page.h"
#include "values.h"

static const struct {
  const gchar *name;
  const gchar *en;
  const gchar *de;
} WORDS[] = {
    {"word_skip", "Skip to content", "Zum Inhalt"},
    {"word_by", "By", "Von"},
    {"word_tags", "Topics", "Themen"},
    {"word_newer", "Newer", "Neuer"},
    {"word_older", "Older", "Älter"},
    {"word_pages", "Pages", "Seiten"},
    {"word_page", "Page", "Seite"},
    {"word_home", "Front page", "Startseite"},
    {"word_archive", "Archive", "Archiv"},
    {"word_years", "Years", "Jahre"},
    {"word_related", "Related", "Zum Thema"},
    {"word_contents", "Contents", "Inhalt"},
    {"word_points", "Key points", "Das Wichtigste"},
    {"word_lost", "Page not found", "Seite nicht gefunden"},
    {"word_lost_text",
     "There is nothing at this address. It may have been moved, or mistyped.",
     "Unter dieser Adresse gibt es nichts. Vielleicht ist die Seite umgezogen, "
     "oder die Adresse enthält einen Tippfehler."},
};

static const gchar *const MONTHS_EN[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
static const gchar *const MONTHS_DE[] = {
    "Januar", "Februar", "März",      "April",   "Mai",      "Juni",
    "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

/* TRUE where the first part of the tag `lang` is `code`: "de-AT" is "de". */
static gboolean
is_language(const gchar *lang, const gchar *code)
{
  gsize length = strlen(code);
  return g_ascii_strncasecmp(lang, code, length) == 0 &&
         !g_ascii_isalnum(lang[length]);
}

void
kp_words_fill(KpValues *values, const gchar *lang)
{
  gboolean german = is_language(lang, "de");
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++)
    kp_values_set(values, WORDS[i].name, german ? WORDS[i].de : WORDS[i].en);
}

const gchar *
kp_word(const gchar *name, const gchar *lang)
{
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (strcmp(WORDS[i].name, name) == 0)
      return is_language(lang, "de") ? WORDS[i].de : WORDS[i].en;
  }
  return NULL;
}

/* A tag that names its script ("uz-Arab", "ur-Latn") is decided by that; else
 * the script that the language is mostly written in decides. */
gboolean
kp_language_is_rtl(const gchar *lang)
{
  static const gchar *const SCRIPTS[] = {"Adlm", "Arab", "Hebr", "Mand", "Nkoo",
                                         "Rohg", "Samr", "Syrc", "Thaa"};
  static const gchar *const CODES[] = {"ar",  "he",  "fa",  "ur",  "yi",  "ps",
                                       "sd",  "ug",  "dv",  "ckb", "iw",  "ji",
                                       "arc", "syr", "nqo", "pnb", "mzn", "glk",
                                       "lrc", "bqi", "rhg", "ks"};
  g_auto(GStrv) parts = g_strsplit(lang, "-", 3);
  if (parts[0] != NULL && parts[1] != NULL && strlen(parts[1]) == 4 &&
      g_ascii_isalpha(parts[1][0])) {
    for (gsize i = 0; i < G_N_ELEMENTS(SCRIPTS); i++) {
      if (g_ascii_strcasecmp(parts[1], SCRIPTS[i]) == 0)
        return TRUE;
    }
    return FALSE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(CODES); i++) {
    if (is_language(lang, CODES[i]))
      return TRUE;
  }
  return FALSE;
}

gchar *
kp_date_text(const gchar *date, const gchar *lang)
{
  if (date == NULL)
    return NULL;
  g_autofree gchar *day_part = g_strndup(date, strlen("YYYY-MM-DD"));
  g_auto(GStrv) parts = g_strsplit(day_part, "-", 3);
  if (g_strv_length(parts) < 3)
    return g_strdup(date);
  guint64 month = g_ascii_strtoull(parts[1], NULL, 10);
  guint64 day = g_ascii_strtoull(parts[2], NULL, 10);
  if (month < 1 || month > 12 || day < 1)
    return g_strdup(date);
  if (is_language(lang, "en"))
    return g_strdup_printf("%d %s %s", (gint)day, MONTHS_EN[month - 1],
                           parts[0]);
  if (is_language(lang, "de"))
    return g_strdup_printf("%d. %s %s", (gint)day, MONTHS_DE[month - 1],
                           parts[0]);
  return g_steal_pointer(&day_part);
}
