/* SPDX-License-Identifier: MIT */
/* One word of a name and what the article says come in; whether it is there in
 * some form goes out. */
#include <string.h>

#include "check-names.h"

/* What names of places, peoples and followers differ by: "Ital-y" and
 * "Ital-ian". */
static gboolean
is_ending(const gchar *end)
{
  static const gchar *const ENDINGS[] = {
      "",     "a",     "al",   "an",    "and",  "ans",   "ary",  "ay",  "e",
      "ean",  "eans",  "en",   "er",    "ers",  "es",    "ese",  "ey",  "i",
      "ia",   "ian",   "ians", "ic",    "ics",  "ional", "is",   "ish", "ism",
      "ist",  "istan", "ists", "ium",   "land", "lese",  "man",  "men", "n",
      "ns",   "o",     "on",   "os",    "s",    "tish",  "uese", "um",  "us",
      "vian", "woman", "y",    "women", "ys",   "ite",   "ites", "d",   "ed"};
  for (gsize i = 0; i < G_N_ELEMENTS(ENDINGS); i++) {
    if (strcmp(end, ENDINGS[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_derived(const gchar *a, const gchar *b)
{
  const gsize least = 4; /* letters in common */
  gsize common = 0;
  while (a[common] != '\0' && a[common] == b[common])
    common++;
  /* An "e" alone makes another surname: "Clark" and "Clarke". */
  const gchar *rest = a[common] == '\0' ? b + common : a + common;
  gboolean surname =
      (a[common] == '\0' || b[common] == '\0') && strcmp(rest, "e") == 0;
  for (gsize n = common; !surname && n >= least && n + 2 >= common; n--) {
    if (is_ending(a + n) && is_ending(b + n))
      return TRUE;
  }
  return FALSE;
}

/* The index in `names` of the first that is not before `folded`. */
static guint
first_name(const KpEvidence *self, const gchar *folded, gsize n)
{
  guint first = 0, end = self->names->len;
  while (first < end) {
    guint middle = first + (end - first) / 2;
    guint32 piece = g_array_index(self->names, guint32, middle);
    if (strncmp(kp_piece_at(self->pieces, piece)->folded, folded, n) < 0)
      first = middle + 1;
    else
      end = middle;
  }
  return first;
}

/* Looks among the names that begin with the same letters. */
static gboolean
has_relative(const KpEvidence *self, const gchar *folded, gboolean abbreviated)
{
  const guint most = 64; /* names with the same beginning */
  gsize n = strlen(folded);
  gsize prefix = abbreviated ? n : MIN(n, 4);
  guint first = first_name(self, folded, prefix);
  guint end = MIN(first + most, self->names->len);
  for (guint i = first; i < end; i++) {
    guint32 piece = g_array_index(self->names, guint32, i);
    const gchar *name = kp_piece_at(self->pieces, piece)->folded;
    if (strncmp(name, folded, prefix) != 0)
      return FALSE;
    if (abbreviated || is_derived(folded, name))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the article has the word cut short: "Calif." */
static gboolean
is_cut_short(const KpEvidence *self, const gchar *folded)
{
  gchar part[16];
  gsize n = strlen(folded);
  for (gsize length = 3; length < n && length < sizeof part; length++) {
    memcpy(part, folded, length);
    part[length] = '\0';
    const KpHeard *heard = kp_evidence_word(self, part);
    if (heard == NULL || heard->capital == G_MAXUINT32)
      continue;
    KpSpan span = kp_piece_at(self->pieces, heard->capital)->span;
    if (self->text->str[kp_span_end(span)] == '.')
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the article has words with these first letters. */
static gboolean
are_letters_heard(const KpEvidence *self, const gchar *letters, gsize n)
{
  return g_hash_table_contains(self->initials, letters) ||
         (n >= 3 && strstr(self->letters->str, letters) != NULL);
}

/* TRUE for "DNNs". */
static gboolean
is_plural_acronym(const KpPieces *pieces, guint i)
{
  const KpPiece *piece = kp_piece_at(pieces, i);
  const gchar *text = pieces->text + piece->span.start;
  gsize n = piece->span.length - 1;
  for (gsize k = 0; k < n; k++) {
    if (!g_ascii_isupper(text[k]))
      return FALSE;
  }
  return n >= 2 && text[n] == 's';
}

/* "PC" is heard in "PCs". */
static gboolean
is_singular_heard(const KpEvidence *self, const gchar *folded)
{
  g_autofree gchar *plural = g_strconcat(folded, "s", NULL);
  const KpHeard *heard = kp_evidence_word(self, plural);
  return heard != NULL && heard->capital != G_MAXUINT32 &&
         is_plural_acronym(self->pieces, heard->capital);
}

/* "DNNs" are heard in "DNN" and in "deep neural networks". */
static gboolean
is_plural_heard(const KpEvidence *self, const KpPieces *point, guint i)
{
  const KpPiece *piece = kp_piece_at(point, i);
  if (!is_plural_acronym(point, i))
    return FALSE;
  gsize n = strlen(piece->folded) - 1;
  g_autofree gchar *letters = g_strndup(piece->folded, n);
  const KpHeard *heard = kp_evidence_word(self, letters);
  return (heard != NULL && (heard->flags & KP_PIECE_CAPITALS)) ||
         are_letters_heard(self, letters, n);
}

gboolean
kp_naming_is_word_heard(const KpEvidence *self, const KpPieces *point, guint i)
{
  const gsize short_acronym = 3;
  const KpPiece *piece = kp_piece_at(point, i);
  gsize length = strlen(piece->folded);
  if (length < 2)
    return TRUE;
  const KpHeard *heard = kp_evidence_word(self, piece->folded);
  /* "US" is not heard in "us". */
  if (heard != NULL &&
      (!kp_naming_is_acronym(piece) || length > short_acronym ||
       (heard->flags &
        (KP_PIECE_CAPITALS | KP_PIECE_DOTTED | KP_PIECE_CAPITAL))))
    return TRUE;
  if (kp_naming_is_acronym(piece) &&
      (are_letters_heard(self, piece->folded, length) ||
       is_singular_heard(self, piece->folded)))
    return TRUE;
  if (is_plural_heard(self, point, i))
    return TRUE;
  gboolean abbreviated =
      point->text[kp_span_end(piece->span)] == '.' && length <= 5;
  return (abbreviated && has_relative(self, piece->folded, TRUE)) ||
         has_relative(self, piece->folded, FALSE) ||
         is_cut_short(self, piece->folded) || kp_alike(self, piece->folded);
}
