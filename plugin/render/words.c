/* SPDX-License-Identifier: MIT */
/* A language's tag comes in, its words go out. No locale is asked: the same
 * page comes out everywhere. */
#include "words.h"

#include <string.h>

#include "error.h"
#include "nearest.h"
#include "page.h"
#include "values.h"
#include "word-table.h"

#define STANDARD "en"

/* TRUE where the first part of the tag `lang` is `code`: "de-AT" is "de". */
static gboolean
is_language(const gchar *lang, const gchar *code)
{
  gsize length = strlen(code);
  return g_ascii_strncasecmp(lang, code, length) == 0 &&
         !g_ascii_isalnum(lang[length]);
}

/* The place of `name` in each table; -1 where there is no such name. */
static gint
find_name(const gchar *name)
{
  for (gint i = 0; KP_WORD_NAMES[i] != NULL; i++) {
    if (strcmp(KP_WORD_NAMES[i], name) == 0)
      return i;
  }
  return -1;
}

/* The program's word at the place `at` of the tables for exactly this tag; NULL
 * where it has none. */
static const gchar *
find_text(const gchar *tag, gint at)
{
  for (guint i = 0; at >= 0 && KP_WORD_TABLES[i].tag != NULL; i++) {
    if (g_ascii_strcasecmp(KP_WORD_TABLES[i].tag, tag) == 0)
      return KP_WORD_TABLES[i].texts[at];
  }
  return NULL;
}

/* Takes the last part from the tag; FALSE where it is the only one. */
static gboolean
shorten(gchar *tag)
{
  gchar *hyphen = strrchr(tag, '-');
  if (hyphen != NULL)
    *hyphen = '\0';
  return hyphen != NULL;
}

/* The site's own word; NULL where it has none. */
static const gchar *
find_own(GHashTable *own, const gchar *lang, const gchar *name)
{
  const gchar *text = NULL;
  g_autofree gchar *tag = g_strdelimit(g_ascii_strdown(lang, -1), "_", '-');
  do {
    g_autofree gchar *key = g_strconcat(tag, ".", name, NULL);
    text = g_hash_table_lookup(own, key);
  } while (text == NULL && shorten(tag));
  return text;
}

/* The word at that place in the language of the tag itself; NULL where there is
 * none. */
static const gchar *
find_word(GHashTable *own, const gchar *lang, gint at)
{
  const gchar *text = NULL;
  if (own != NULL && g_hash_table_size(own) > 0 && at >= 0)
    text = find_own(own, lang, KP_WORD_NAMES[at]);
  if (text != NULL)
    return text;
  g_autofree gchar *tag = g_strdelimit(g_strdup(lang), "_", '-');
  do {
    text = find_text(tag, at);
  } while (text == NULL && shorten(tag));
  return text;
}

static KpPhrase
phrase_at(GHashTable *own, const gchar *lang, gint at)
{
  const gchar *text = find_word(own, lang, at);
  return text != NULL ? (KpPhrase){text, NULL}
                      : (KpPhrase){find_text(STANDARD, at), STANDARD};
}

KpPhrase
kp_phrase(GHashTable *own, const gchar *lang, const gchar *name)
{
  return phrase_at(own, lang, find_name(name));
}

void
kp_words_fill(KpValues *values, GHashTable *own, const gchar *lang)
{
  gboolean any = FALSE; /* of them in the page's language */
  for (gint i = 0; KP_WORD_NAMES[i] != NULL; i++) {
    if (strcmp(KP_WORD_NAMES[i], "date") == 0 ||
        strcmp(KP_WORD_NAMES[i], "months") == 0)
      continue;
    const KpPhrase phrase = phrase_at(own, lang, i);
    g_autofree gchar *name = g_strconcat("word_", KP_WORD_NAMES[i], NULL);
    kp_values_set(values, name, phrase.text);
    any = any || phrase.lang == NULL;
  }
  kp_values_set(values, "words_lang", any ? NULL : STANDARD);
}

static gboolean
refuse(const gchar *key, const gchar *what, GError **error)
{
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "\"word.%s\" is no word of pages so; %s", key, what);
  return FALSE;
}

static gboolean
refuse_name(const gchar *name, GError **error)
{
  const gchar *nearest = kp_nearest(name, KP_WORD_NAMES);
  g_autofree gchar *all = g_strjoinv(", ", (GStrv)KP_WORD_NAMES);
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "pages have no word \"%s\"; %s%s%s", name,
               nearest != NULL ? "did you mean \"" : "they have ",
               nearest != NULL ? nearest : all, nearest != NULL ? "\"?" : "");
  return FALSE;
}

/* TRUE where `text` has the parts that dates have, and no others. */
static gboolean
is_date_form(const gchar *text)
{
  return g_regex_match_simple(
      "\\A([^{}]|\\{(day|month|number|year)\\})*\\{year\\}"
      "([^{}]|\\{(day|month|number|year)\\})*\\z",
      text, 0, 0);
}

static gboolean
is_months(const gchar *text)
{
  g_auto(GStrv) months = g_strsplit(text, ",", -1);
  return g_strv_length(months) == 12;
}

gboolean
kp_words_add(GHashTable *own,
             const gchar *key,
             const gchar *text,
             GError **error)
{
  const gchar *stop = strchr(key, '.');
  if (stop == NULL || stop == key)
    return refuse(key, "write word.LANGUAGE.NAME, such as word.de.related",
                  error);
  if (find_name(stop + 1) < 0)
    return refuse_name(stop + 1, error);
  if (*text == '\0')
    return refuse(key, "write a text for it", error);
  if (strcmp(stop + 1, "date") == 0 && !is_date_form(text))
    return refuse(key,
                  "write a date with {year} and, as wished, {month}, "
                  "{number} and {day}",
                  error);
  if (strcmp(stop + 1, "months") == 0 && !is_months(text))
    return refuse(key, "write twelve months with commas between them", error);
  g_autofree gchar *name = g_ascii_strdown(key, stop - key);
  g_hash_table_replace(own,
                       g_strconcat(g_strdelimit(name, "_", '-'), stop, NULL),
                       g_strdup(text));
  return TRUE;
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

/* The `number`th of the names with commas between them, from 1. NULL: there is
 * none. */
static gchar *
month_name(const gchar *months, guint64 number)
{
  g_auto(GStrv) names = g_strsplit(months != NULL ? months : "", ",", -1);
  return number <= g_strv_length(names)
             ? g_strdup(g_strstrip(names[number - 1]))
             : NULL;
}

static void
replace(GString *text, const gchar *name, const gchar *value)
{
  g_string_replace(text, name, value, 0);
}

/* The date by `form`; NULL where it needs the name of a month and has none. */
static gchar *
write_date(const gchar *form,
           const gchar *months,
           const gchar *year,
           guint64 month,
           guint64 day)
{
  g_autoptr(GString) text = g_string_new(form);
  g_autofree gchar *name = month_name(months, month);
  g_autofree gchar *number = g_strdup_printf("%" G_GUINT64_FORMAT, month);
  g_autofree gchar *day_text = g_strdup_printf("%" G_GUINT64_FORMAT, day);
  if (name == NULL && strstr(form, "{month}") != NULL)
    return NULL;
  replace(text, "{year}", year);
  replace(text, "{number}", number);
  replace(text, "{day}", day_text);
  replace(text, "{month}", name != NULL ? name : "");
  return g_strdup(text->str);
}

gchar *
kp_date_text(GHashTable *own, const gchar *date, const gchar *lang)
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
  const gchar *form = find_word(own, lang, find_name("date"));
  const gchar *months = find_word(own, lang, find_name("months"));
  gchar *text =
      form != NULL ? write_date(form, months, parts[0], month, day) : NULL;
  return text != NULL ? text : g_steal_pointer(&day_part);
}
