/* SPDX-License-Identifier: MIT */
/* A point and what its article says come in; names that it lacks go out. */
#include "check-names.h"

#include <string.h>

#include "figures.h"
#include "nearest.h"

static const guint32 ORDINARY =
    KP_WORD_STOP | KP_WORD_FUNCTION | KP_WORD_PRONOUN | KP_WORD_CONNECTIVE |
    KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_RELATIVE | KP_WORD_SUBORDINATE |
    KP_WORD_COORDINATE | KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
    KP_WORD_DETERMINER | KP_WORD_NEGATION | KP_WORD_ADDRESS | KP_WORD_TITLE;

/* Abbreviations that name nobody, what stands behind names of firms, and what
 * stands before a hyphen. */
static gboolean
is_generic(const gchar *folded)
{
  static const gchar *const WORDS[] = {
      "tv",    "pm",  "am",   "ok",   "id",    "ceo",  "cfo", "dvd",
      "cd",    "pr",  "vip",  "gmt",  "et",    "est",  "edt", "pst",
      "pdt",   "bst", "ad",   "bc",   "hq",    "mp",   "mps", "phd",
      "fc",    "jr",  "sr",   "inc",  "ltd",   "corp", "co",  "llc",
      "plc",   "ii",  "iii",  "iv",   "video", "new",  "no",  "vs",
      "multi", "non", "anti", "self", "semi",  "tm"};
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (strcmp(folded, WORDS[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "CLICK HERE", "EXCLUSIVE BY": capitals make them loud, not names. */
static gboolean
is_loud(const KpPiece *piece)
{
  static const gchar *const WORDS[] = {
      "click", "here",      "read",     "scroll",    "see", "watch",
      "by",    "exclusive", "breaking", "interview", NULL};
  return (piece->flags & KP_PIECE_CAPITALS) &&
         g_strv_contains(WORDS, piece->folded);
}

/* "I'm", "We'll": what is joined to a word that names nobody makes no name of
 * it, as in "O'Brien" or "US's". */
static gboolean
is_contraction(const KpPieces *pieces,
               const KpPiece *piece,
               const KpLanguage *language)
{
  static const gchar *const MARKS[] = {"'", "\xE2\x80\x99"};
  const gsize longest = 2; /* letters after the mark */
  const gchar *text = pieces->text + piece->span.start;
  gsize n = 1;
  while (g_ascii_islower(text[n]))
    n++;
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    gsize joined = n + strlen(MARKS[i]);
    if (!g_str_has_prefix(text + n, MARKS[i]) || joined > piece->span.length ||
        piece->span.length - joined > longest)
      continue;
    g_autofree gchar *word = g_ascii_strdown(text, (gssize)n);
    return (kp_language_classes(language, word) & ORDINARY) != 0;
  }
  return FALSE;
}

static gboolean
may_be_name(const KpPieces *pieces, guint i, const KpLanguage *language)
{
  const KpPiece *piece = kp_piece_at(pieces, i);
  if (!(piece->flags & (KP_PIECE_CAPITAL | KP_PIECE_INNER)) ||
      (piece->flags & (KP_PIECE_HANDLE | KP_PIECE_DIGITS)))
    return FALSE;
  if (kp_numeral_find(language, piece->folded) != NULL ||
      is_generic(piece->folded) || is_loud(piece) ||
      is_contraction(pieces, piece, language))
    return FALSE;
  return kp_naming_is_acronym(piece) ||
         !(kp_language_classes(language, piece->folded) & ORDINARY);
}

static gboolean
is_possessive(const KpPieces *pieces, const KpPiece *piece)
{
  const gchar *end = pieces->text + kp_span_end(piece->span);
  return piece->span.length > 2 && end[-1] == 's' &&
         (end[-2] == '\'' || (guchar)end[-2] == 0x99);
}

/* TRUE where no word says that small letters are small here. */
static gboolean
is_headline(const KpPieces *point, const KpLanguage *language)
{
  const guint fewest = 4;
  guint capitals = 0;
  for (guint i = 0; i < point->array->len; i++) {
    const KpPiece *piece = kp_piece_at(point, i);
    guint32 classes = kp_language_classes(language, piece->folded);
    if (piece->flags & KP_PIECE_CAPITAL)
      capitals++;
    else if (!(piece->flags & KP_PIECE_DIGITS) && !(classes & ORDINARY))
      return FALSE;
  }
  return capitals >= fewest;
}

/* A single word at a start is a name only where its own letters say so. */
static gboolean
is_clear(const KpPieces *point, const KpNameRun *run)
{
  const KpPiece *piece = kp_piece_at(point, run->first);
  return run->n > 1 || !(piece->flags & KP_PIECE_STARTS) ||
         (piece->flags & KP_PIECE_INNER) || kp_naming_is_acronym(piece);
}

/* "NEW: ..." */
static gboolean
is_label(const KpPieces *point, guint i)
{
  const KpPiece *piece = kp_piece_at(point, i);
  return (piece->flags & KP_PIECE_STARTS) &&
         point->text[kp_span_end(piece->span)] == ':';
}

GArray *
kp_naming_find(const KpPieces *point, const KpLanguage *language)
{
  GArray *runs = g_array_new(FALSE, FALSE, sizeof(KpNameRun));
  if (is_headline(point, language))
    return runs;
  for (guint i = 0; i < point->array->len;) {
    if (!may_be_name(point, i, language) || is_label(point, i)) {
      i++;
      continue;
    }
    KpNameRun run = {.first = i++, .n = 1};
    while (i < point->array->len &&
           !is_possessive(point, kp_piece_at(point, i - 1)) &&
           (kp_piece_at(point, i)->flags & KP_PIECE_FOLLOWS) &&
           may_be_name(point, i, language)) {
      run.n++;
      i++;
    }
    if (is_clear(point, &run))
      g_array_append_val(runs, run);
  }
  return runs;
}

static gboolean
is_joined_heard(const KpEvidence *self, const gchar *left, const gchar *right)
{
  g_autofree gchar *joined = g_strconcat(left, right, NULL);
  return kp_evidence_word(self, joined) != NULL || kp_alike(self, joined);
}

/* "United Nations" is heard in "U.N." */
static gboolean
are_initials_heard(const KpEvidence *self,
                   const KpPieces *point,
                   const KpNameRun *run)
{
  gchar letters[8];
  if (run->n < 2 || run->n >= sizeof letters)
    return FALSE;
  for (guint i = 0; i < run->n; i++)
    letters[i] = kp_piece_at(point, run->first + i)->folded[0];
  letters[run->n] = '\0';
  const KpHeard *heard = kp_evidence_word(self, letters);
  return heard != NULL &&
         (heard->flags & (KP_PIECE_CAPITALS | KP_PIECE_DOTTED));
}

static gboolean
is_part_heard(const KpEvidence *self,
              const KpPieces *point,
              const KpNameRun *run,
              guint i)
{
  const gchar *folded = kp_piece_at(point, i)->folded;
  if (kp_naming_is_word_heard(self, point, i))
    return TRUE;
  if (i > run->first &&
      is_joined_heard(self, kp_piece_at(point, i - 1)->folded, folded))
    return TRUE;
  return i + 1 < run->first + run->n &&
         is_joined_heard(self, folded, kp_piece_at(point, i + 1)->folded);
}

/* The piece of the article whose word looks most like `folded`, + 1. Who errs
 * in a name knows its first letter. */
static guint
look_for(const KpEvidence *self, const gchar *folded)
{
  g_autofree const gchar **words =
      g_new0(const gchar *, (gsize)self->names->len + 1);
  guint n = 0;
  for (guint i = 0; i < self->names->len; i++) {
    guint32 piece = g_array_index(self->names, guint32, i);
    const gchar *word = kp_piece_at(self->pieces, piece)->folded;
    if (word[0] == folded[0] &&
        may_be_name(self->pieces, piece, self->language))
      words[n++] = word;
  }
  const gchar *nearest = kp_nearest(folded, words);
  return nearest != NULL ? kp_evidence_word(self, nearest)->capital + 1 : 0;
}

/* The surname is known, the name before it is not: somebody else's where the
 * article gives the surname another, more of the same person where it gives
 * none. Sets *nearest to the other's piece + 1. */
static gboolean
is_other_person(const KpEvidence *self,
                const KpPieces *point,
                guint last,
                guint *nearest)
{
  const KpHeard *heard =
      kp_evidence_word(self, kp_piece_at(point, last)->folded);
  if (heard == NULL || heard->capital == G_MAXUINT32 || heard->capital == 0)
    return FALSE;
  const KpPiece *surname = kp_piece_at(self->pieces, heard->capital);
  const KpPiece *before = surname - 1;
  if (!(surname->flags & KP_PIECE_FOLLOWS) ||
      !may_be_name(self->pieces, heard->capital - 1, self->language) ||
      before->span.length < 3)
    return FALSE;
  *nearest = heard->capital + 1;
  return TRUE;
}

/* Leaves out the opening word of a sentence where the article does not know
 * it: "Injured Rafael Nadal" is no name. */
static KpNameRun
without_opener(const KpEvidence *self,
               const KpPieces *point,
               const KpNameRun *run)
{
  KpNameRun rest = *run;
  const KpPiece *first = kp_piece_at(point, run->first);
  if (run->n > 1 && (first->flags & KP_PIECE_STARTS) &&
      !kp_naming_is_acronym(first) &&
      !is_part_heard(self, point, run, run->first)) {
    rest.first++;
    rest.n--;
  }
  return rest;
}

gboolean
kp_naming_is_heard(const KpEvidence *self,
                   const KpPieces *point,
                   const KpNameRun *run,
                   gboolean look,
                   guint *nearest)
{
  KpNameRun rest = without_opener(self, point, run);
  guint end = rest.first + rest.n;
  guint missing = end, n_missing = 0;
  for (guint i = rest.first; i < end; i++) {
    if (is_part_heard(self, point, &rest, i))
      continue;
    missing = n_missing == 0 ? i : missing;
    n_missing++;
  }
  *nearest = 0;
  if (n_missing == 0 || are_initials_heard(self, point, &rest))
    return TRUE;
  if (missing + 1 < end && n_missing < rest.n &&
      is_part_heard(self, point, &rest, end - 1))
    return !is_other_person(self, point, end - 1, nearest);
  if (look)
    *nearest = look_for(self, kp_piece_at(point, missing)->folded);
  return FALSE;
}

gchar *
kp_naming_copy(const KpPieces *point, const KpNameRun *run)
{
  gchar *name = kp_pieces_copy(point, run->first, run->n);
  gsize n = strlen(name);
  if (is_possessive(point, kp_piece_at(point, run->first + run->n - 1)))
    name[n - (name[n - 2] == '\'' ? 2 : 4)] = '\0';
  return name;
}

gchar *
kp_naming_whole(const KpEvidence *self, guint piece)
{
  const guint most = 4; /* words on each side */
  guint first = piece, last = piece;
  while (first > 0 && piece - first < most &&
         (kp_piece_at(self->pieces, first)->flags & KP_PIECE_FOLLOWS) &&
         may_be_name(self->pieces, first - 1, self->language))
    first--;
  while (last + 1 < self->pieces->array->len && last - piece < most &&
         !is_possessive(self->pieces, kp_piece_at(self->pieces, last)) &&
         (kp_piece_at(self->pieces, last + 1)->flags & KP_PIECE_FOLLOWS) &&
         may_be_name(self->pieces, last + 1, self->language))
    last++;
  return kp_pieces_copy(self->pieces, first, last - first + 1);
}
