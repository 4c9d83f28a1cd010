/* SPDX-License-Identifier: MIT */
/* Names of files come in; addresses go out. No locale is asked: what a name
 * becomes is the same on every machine. */
#include "address.h"

#include <string.h>

#include "error.h"

/* Letters that Unicode does not take apart, and those that German spells out.
 */
static const struct {
  gunichar letter;
  const gchar *spelling;
} SPELLINGS[] = {
    {0x00e4, "ae"}, {0x00f6, "oe"}, {0x00fc, "ue"}, {0x00df, "ss"},
    {0x00e6, "ae"}, {0x0153, "oe"}, {0x00f8, "o"},  {0x00f0, "d"},
    {0x00fe, "th"}, {0x0111, "d"},  {0x0142, "l"},  {0x0131, "i"},
    {0x0127, "h"},  {0x0167, "t"},
};

static const gchar *
spelling_of(gunichar letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS(SPELLINGS); i++) {
    if (SPELLINGS[i].letter == letter)
      return SPELLINGS[i].spelling;
  }
  return NULL;
}

static gboolean
is_apostrophe(gunichar letter)
{
  return letter == '\'' || letter == 0x2019;
}

/* Appends the letter without its accents; an accent by itself is nothing. */
static void
append_base(GString *out, gunichar letter)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n =
      g_unichar_fully_decompose(letter, FALSE, parts, G_N_ELEMENTS(parts));
  for (gsize i = 0; i < n; i++) {
    if (!g_unichar_ismark(parts[i]))
      g_string_append_unichar(out, parts[i]);
  }
}

/* Marks are letters' vowels in Indic scripts and accents in Latin, Greek and
 * Cyrillic: only the latter can go without changing the word. */
static gboolean
loses_accents(gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script(letter);
  return script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK;
}

gchar *
sg_address_slug(const gchar *name)
{
  /* A file name may hold "u" and a combining diaeresis instead of "ü". */
  g_autofree gchar *whole = g_str_is_ascii(name)
                                ? g_strdup(name)
                                : g_utf8_normalize(name, -1, G_NORMALIZE_NFC);
  g_autoptr(GString) out = g_string_new(NULL);
  for (const gchar *at = whole; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar letter = g_unichar_tolower(g_utf8_get_char(at));
    const gchar *spelling = letter < 0x80 ? NULL : spelling_of(letter);
    if (letter < 0x80 && g_ascii_isalnum((gchar)letter))
      g_string_append_c(out, (gchar)letter);
    else if (spelling != NULL)
      g_string_append(out, spelling);
    else if (loses_accents(letter))
      append_base(out, letter);
    else if (g_unichar_isalnum(letter) || g_unichar_ismark(letter))
      g_string_append_unichar(out, letter);
    else if (!is_apostrophe(letter) && out->len > 0 &&
             out->str[out->len - 1] != '-')
      g_string_append_c(out, '-');
  }
  if (out->len > 0 && out->str[out->len - 1] == '-')
    g_string_truncate(out, out->len - 1);
  return g_strdup(out->str);
}

/* Appends the slugs of the parts of `path`, each with "/" after it. */
static void
append_parts(GString *out, const gchar *path)
{
  g_auto(GStrv) parts = g_strsplit(path, "/", -1);
  for (gsize i = 0; parts[i] != NULL; i++) {
    g_autofree gchar *slug = sg_address_slug(parts[i]);
    if (*slug != '\0')
      g_string_append_printf(out, "%s/", slug);
  }
}

static gboolean
starts_with_date(const gchar *name)
{
  static const gchar SHAPE[] = "dddd-dd-dd-";
  for (gsize i = 0; SHAPE[i] != '\0'; i++) {
    if (SHAPE[i] == 'd' ? !g_ascii_isdigit(name[i]) : name[i] != SHAPE[i])
      return FALSE;
  }
  return TRUE;
}

/* The name that the article goes by and the folder that holds it, which is ""
 * at the top. An index.md goes by the name of its folder. */
static gchar *
name_of(const gchar *path, gchar **folder)
{
  g_autofree gchar *base = g_path_get_basename(path);
  g_autofree gchar *place = g_path_get_dirname(path);
  gboolean is_index = strcmp(base, "index.md") == 0;
  if (is_index) {
    g_autofree gchar *bundle = g_steal_pointer(&place);
    g_free(base);
    base =
        strcmp(bundle, ".") == 0 ? g_strdup("") : g_path_get_basename(bundle);
    place = g_path_get_dirname(bundle);
  } else if (g_str_has_suffix(base, ".md")) {
    base[strlen(base) - strlen(".md")] = '\0';
  }
  *folder = strcmp(place, ".") == 0 ? g_strdup("") : g_steal_pointer(&place);
  return g_steal_pointer(&base);
}

gchar *
sg_address_date(const gchar *path)
{
  g_autofree gchar *folder = NULL;
  g_autofree gchar *name = name_of(path, &folder);
  return starts_with_date(name) ? g_strndup(name, strlen("2026-01-02")) : NULL;
}

gchar *
sg_address_of_article(const gchar *path, const gchar *slug, GError **error)
{
  g_autofree gchar *folder = NULL;
  g_autofree gchar *name = name_of(path, &folder);
  gboolean has_slug = slug != NULL && *slug != '\0';
  if (*name == '\0' && !has_slug)
    return g_strdup("");

  g_autoptr(GString) out = g_string_new(NULL);
  append_parts(out, folder);
  gsize before = out->len;
  if (has_slug)
    append_parts(out, slug);
  else
    append_parts(out,
                 name + (starts_with_date(name) ? strlen("2026-01-02-") : 0));
  if (out->len > before)
    return g_strdup(out->str);
  g_set_error(error, SG_ERROR, SG_ERROR_PAGE,
              "%s: no letter or digit is left for its address; write slug: "
              "some-name in its front matter",
              path);
  return NULL;
}

gchar *
sg_address_of_folder(const gchar *folder)
{
  g_autoptr(GString) out = g_string_new(NULL);
  append_parts(out, folder);
  return g_strdup(out->str);
}

gchar *
sg_address_encode(const gchar *address)
{
  return g_uri_escape_string(address, "/", FALSE);
}

/* The bytes that `a` and `b` share, up to and with their last common "/". */
static gsize
common_folders(const gchar *a, const gchar *b)
{
  gsize common = 0;
  for (gsize i = 0; a[i] != '\0' && a[i] == b[i]; i++) {
    if (a[i] == '/')
      common = i + 1;
  }
  return common;
}

gchar *
sg_address_relative(const gchar *from, const gchar *to)
{
  gsize common = common_folders(from, to);
  g_autoptr(GString) out = g_string_new(NULL);
  for (const gchar *at = from + common; *at != '\0'; at++) {
    if (*at == '/')
      g_string_append(out, "../");
  }
  g_string_append(out, to + common);
  if (out->len == 0)
    g_string_append(out, "./");
  return g_strdup(out->str);
}
