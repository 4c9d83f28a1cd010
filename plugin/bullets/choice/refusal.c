/* SPDX-License-Identifier: MIT */
/* Prose and the blocks around it come in; the reason for no box goes out. */
#include "refusal.h"

#include <string.h>

#include "article.h"
#include "prose.h"

/* Fewer are read faster than a box of them. */
#define FEWEST_WORDS 40

/* Bytes of such blocks for each byte of prose, from which the page is theirs.
 */
#define MOSTLY 4

/* A page of so many sentences has said something. Where what can be shown of it
 * is worth less, it was what its author's "I" and "we" left over: in 5,026
 * pages two boxes were, and both were such scraps. */
#define ENOUGH_SENTENCES 12
#define WORTHLESS (-0.05)
#define WORTHLESS_ALONE 0.05

/* So many words of prose explain the code around them: of 15 such pages of
 * manuals that are mostly code 13 had a box that an author would keep. Lists
 * are told by themselves. */
static const struct {
  KpBlockKind kind;
  const gchar *name;
  guint enough; /* words */
} OTHERS[] = {
    {KP_BLOCK_CODE, "code", 250},
    {KP_BLOCK_LIST, "lists", G_MAXUINT},
    {KP_BLOCK_TABLE, "tables", 500},
};

static guint64
bytes_of(const KpArticle *article, KpBlockKind kind)
{
  guint64 bytes = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    bytes += block->kind == kind ? block->text.length : 0;
  }
  return bytes;
}

/* Bytes of items that hold sentences. */
static guint64
bytes_listed(const KpProse *prose)
{
  guint64 bytes = 0;
  guint last = G_MAXUINT;
  for (guint i = 0; i < prose->sentences->len; i++) {
    guint at = kp_prose_sentence(prose, i)->block;
    const KpBlock *block = &g_array_index(prose->article->blocks, KpBlock, at);
    if (at != last && block->kind == KP_BLOCK_LIST)
      bytes += block->text.length;
    last = at;
  }
  return bytes;
}

/* The kind that most of the page is, where that is not prose. */
static const gchar *
find_ruler(const KpProse *prose)
{
  const KpArticle *article = prose->article;
  guint64 listed = bytes_listed(prose);
  guint64 all = 0, most = 0;
  gsize ruler = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(OTHERS); i++) {
    guint64 bytes = bytes_of(article, OTHERS[i].kind);
    if (OTHERS[i].kind == KP_BLOCK_LIST)
      bytes -= listed;
    all += bytes;
    if (bytes > most) {
      most = bytes;
      ruler = i;
    }
  }
  guint64 told = bytes_of(article, KP_BLOCK_PARAGRAPH) + listed;
  return all > MOSTLY * told && prose->n_words < OTHERS[ruler].enough
             ? OTHERS[ruler].name
             : NULL;
}

static gboolean
is_declared(const KpArticle *article)
{
  return article->front->lang != NULL && *article->front->lang != '\0';
}

/* TRUE where most letters are of scripts whose words are parted by blanks and
 * whose sentences end in the stops that the splitter knows. */
static gboolean
is_spelled(const KpArticle *article)
{
  const guint looked_at = 4000; /* letters */
  guint spelled = 0, letters = 0;
  for (const gchar *at = article->text; *at != '\0' && letters < looked_at;
       at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (!g_unichar_isalpha(c))
      continue;
    GUnicodeScript script = g_unichar_get_script(c);
    letters++;
    spelled += script == G_UNICODE_SCRIPT_LATIN ||
               script == G_UNICODE_SCRIPT_GREEK ||
               script == G_UNICODE_SCRIPT_CYRILLIC;
  }
  return 2 * spelled >= letters;
}

static gchar *
unknown_language(const KpArticle *article)
{
  if (is_declared(article))
    return g_strdup_printf("no points are made in the language '%s'",
                           article->front->lang);
  return g_strdup("the page is in no language that points are made in");
}

/* TRUE for "Corrections and clarifications", "Correction: the mill": the page
 * tells again what was wrong. */
static gboolean
corrects(const KpArticle *article)
{
  static const gchar *const NAMES[] = {
      "correction",
      "corrections",
      "clarification",
      "clarifications",
      "erratum",
      "errata",
      "korrektur",
      "korrekturen",
      "berichtigung",
      "richtigstellung",
      "fe de errores",
      "fe de erratas",
      "rectificatif",
      "corrections and clarifications",
      "correction and apology",
      "corrections & clarifications",
  };
  if (article->title == NULL)
    return FALSE;
  gsize end = strcspn(article->title, ":");
  g_autofree gchar *head = g_ascii_strdown(article->title, (gssize)end);
  g_strstrip(head);
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    if (strcmp(head, NAMES[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

/* The place after a version, "1.2", "v2.0-beta", in a heading that says so by
 * its stop or by `named`; NULL: there is none. */
static const gchar *
after_version(const gchar *at, const gchar *end, gboolean named)
{
  if (at < end && g_ascii_tolower(*at) == 'v')
    named = TRUE, at++;
  if (at == end || !g_ascii_isdigit(*at))
    return NULL;
  while (at < end && (g_ascii_isalnum(*at) || strchr(".-+", *at) != NULL)) {
    named |= at[0] == '.' && at + 1 < end && g_ascii_isdigit(at[1]);
    at++;
  }
  return named ? at : NULL;
}

static gboolean
is_unreleased(const gchar *at, const gchar *end)
{
  const gchar *name = "unreleased";
  gsize length = strlen(name);
  return (gsize)(end - at) >= length &&
         g_ascii_strncasecmp(at, name, length) == 0;
}

/* "oven 1.2.0": the number after one name; `at` where there is none. */
static const gchar *
after_name(const gchar *at, const gchar *end)
{
  const gchar *blank = memchr(at, ' ', (gsize)(end - at));
  const gchar *stop =
      blank == NULL ? NULL : memchr(blank, '.', (gsize)(end - blank));
  gboolean parts =
      stop != NULL && g_ascii_isdigit(stop[1]) &&
      (stop[2] == '.' || (g_ascii_isdigit(stop[2]) && stop[3] == '.'));
  return parts && g_ascii_isalpha(*at) ? blank + 1 : at;
}

/* TRUE for "10.30am", "13.03.2024": the hour or day of what is told below. */
static gboolean
opens_with_time(const gchar *at, const gchar *end)
{
  const gsize year = 4; /* digits */
  gsize part = 0, parts = 0;
  while (at < end && (g_ascii_isdigit(*at) || *at == '.')) {
    parts += *at == '.';
    part = *at == '.' ? 0 : part + 1;
    at++;
  }
  if (end - at >= 2 && parts == 1)
    return g_ascii_tolower(at[1]) == 'm' &&
           strchr("ap", g_ascii_tolower(*at)) != NULL;
  return parts == 2 && part == year && (at == end || *at == ' ');
}

/* The "10.00" that ends "9.30 - 10.00"; no "02.03.2024". */
static gboolean
is_hour(const gchar *at, const gchar *end)
{
  guint stops = 0;
  while (at < end && (g_ascii_isdigit(*at) || *at == '.'))
    stops += *at++ == '.';
  return at == end && stops == 1;
}

/* TRUE for "[1.2.0] - 2024-03-02", "Version 1.2 (March)", "2024-03-02, Version
 * 20"; no "1.2 Baking", "1.2 - Baking": a section's number. */
static gboolean
names_version(const gchar *at, const gchar *end)
{
  static const gchar *const NAMES[] = {"version ", "release "};
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    gsize length = strlen(NAMES[i]);
    for (const gchar *name = at; name + length < end; name++) {
      if (g_ascii_strncasecmp(name, NAMES[i], length) == 0 &&
          (name == at || g_ascii_isdigit(*at)))
        return after_version(name + length, end, TRUE) != NULL;
    }
  }
  at += at < end && *at == '[';
  if (is_unreleased(at, end))
    return TRUE;
  at = opens_with_time(at, end)
           ? NULL
           : after_version(after_name(at, end), end, FALSE);
  if (at == NULL)
    return FALSE;
  while (at < end && strchr("] :,/-\xE2\x80\x93\x94", *at) != NULL)
    at++;
  return at == end || (*at == '(' && end[-1] == ')') ||
         (g_ascii_isdigit(*at) && !is_hour(at, end)) || is_unreleased(at, end);
}

/* TRUE where the headings of one level are versions: a change of the newest and
 * one of years ago are no points of one page. */
static gboolean
is_log_of_versions(const KpArticle *article)
{
  const guint fewest = 3;
  guint all[7] = {0}, versions[7] = {0}; /* by level */
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_HEADING || block->level >= G_N_ELEMENTS(all))
      continue;
    const gchar *text = article->text + block->text.start;
    all[block->level]++;
    versions[block->level] += names_version(text, text + block->text.length);
  }
  for (gsize level = 0; level < G_N_ELEMENTS(all); level++) {
    if (versions[level] >= fewest && 3 * versions[level] >= 2 * all[level])
      return TRUE;
  }
  return FALSE;
}

/* What was written as raw HTML is read by no one. */
static const gchar *
outside(const KpProse *prose)
{
  return prose->article->html_line > 0 ? " outside raw HTML" : "";
}

static gchar *
refuse_silence(const KpProse *prose)
{
  if (prose->article->html_line == 0)
    return g_strdup("the page has no prose");
  return g_strdup("the page has no prose outside raw HTML, which is not read; "
                  "write it in Markdown");
}

gchar *
kp_refusal_new(const KpProse *prose)
{
  guint words = prose->n_words;
  if (prose->sentences->len == 0)
    return refuse_silence(prose);
  /* Words are counted by blanks, which not all languages have. */
  if (!prose->language_known && !is_spelled(prose->article))
    return unknown_language(prose->article);
  if (words < FEWEST_WORDS)
    return g_strdup_printf("the page is short: %u word%s of prose%s", words,
                           words == 1 ? "" : "s", outside(prose));
  if (corrects(prose->article))
    return g_strdup("the page corrects another");
  if (is_log_of_versions(prose->article))
    return g_strdup("the page is a log of versions");
  const gchar *ruler = find_ruler(prose);
  return ruler != NULL ? g_strdup_printf("the page is mostly %s", ruler) : NULL;
}

gchar *
kp_refusal_of_none(const KpProse *prose, guint budget, guint max_words)
{
  if (prose->sentences->len == 0)
    return refuse_silence(prose);
  guint most = budget > 0 ? budget : max_words;
  if (most == 0)
    return g_strdup("no sentence can stand alone");
  return g_strdup_printf("no sentence can stand alone in %s%u word%s",
                         budget > 0 ? "a budget of " : "", most,
                         most == 1 ? "" : "s");
}

gchar *
kp_refusal_of_box(const KpProse *prose, guint n, gdouble best)
{
  if (prose->sentences->len < ENOUGH_SENTENCES ||
      best >= (n == 1 ? WORTHLESS_ALONE : WORTHLESS))
    return NULL;
  return g_strdup("no sentence tells enough of the page");
}
