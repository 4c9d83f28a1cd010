/* SPDX-License-Identifier: MIT */
/* An article comes in; an index of what it says goes out. */
#include "evidence.h"

#include <string.h>

#include "article.h"
#include "lines.h"
#include "word.h"

/* What stands in a line of raw HTML, without its tags. */
static void
append_html(GString *text, const gchar *at, const gchar *end)
{
  gboolean tag = FALSE;
  for (; at < end; at++) {
    if (*at == '<')
      tag = TRUE;
    if (!tag)
      g_string_append_c(text, *at);
    if (*at == '>') {
      tag = FALSE;
      g_string_append_c(text, ' ');
    }
  }
  g_string_append(text, "\n\n");
}

/* The text of raw HTML and of what describes pictures has no place in the
 * article's text: it is taken from the file. One walk over the lines. */
static void
append_lost_blocks(GString *text, const KpArticle *article)
{
  const gchar *at = article->source + article->body_start;
  const gchar *end = article->source + article->source_length;
  guint line = article->body_line;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_HTML && block->kind != KP_BLOCK_CAPTION)
      continue;
    for (; line < block->line && at < end; line++)
      at = kp_line_next(at, end);
    const gchar *from = at;
    for (; line <= block->last_line && at < end; line++)
      at = kp_line_next(at, end);
    append_html(text, from, at);
  }
}

static void
append_part(GString *text, const gchar *part)
{
  if (part != NULL) {
    g_string_append(text, "\n\n");
    g_string_append(text, part);
  }
}

GString *
kp_evidence_text(const KpArticle *article)
{
  GString *text = g_string_new_len(article->text, (gssize)article->text_length);
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->kind == KP_BLOCK_POINTS)
      memset(text->str + block->text.start, ' ', block->text.length);
  }
  return text;
}

static GString *
gather(const KpArticle *article)
{
  GString *text = kp_evidence_text(article);
  const KpFrontMatter *front = article->front;
  append_part(text, article->title);
  append_part(text, front->description);
  append_part(text, front->author);
  append_part(text, front->date);
  for (guint i = 0; front->tags[i] != NULL; i++)
    append_part(text, front->tags[i]);
  g_string_append(text, "\n\n");
  append_lost_blocks(text, article);
  return text;
}

/* Words that differ by an "s" at the end are taken for one: the length of what
 * is compared. */
static gsize
key_length(const gchar *folded)
{
  gsize n = strlen(folded);
  return n > 3 && folded[n - 1] == 's' && folded[n - 2] != 's' ? n - 1 : n;
}

/* The hash and equality of words by their keys. */
static guint
key_hash(gconstpointer data)
{
  const gchar *folded = data;
  return kp_word_hash(folded, key_length(folded));
}

static gboolean
key_equal(gconstpointer a, gconstpointer b)
{
  gsize n = key_length(a);
  return n == key_length(b) && memcmp(a, b, n) == 0;
}

static void
hear(KpEvidence *self, const gchar *folded, guint32 piece, guint32 flags)
{
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(self->words, folded));
  if (index == 0) {
    KpHeard heard = {.first = piece, .capital = G_MAXUINT32};
    g_array_append_val(self->heard, heard);
    index = self->heard->len;
    g_hash_table_insert(self->words, (gpointer)folded, GUINT_TO_POINTER(index));
  }
  KpHeard *heard = &g_array_index(self->heard, KpHeard, index - 1);
  if (heard->capital == G_MAXUINT32 && (flags & KP_PIECE_CAPITAL))
    heard->capital = piece;
  heard->flags |= flags;
}

/* "Wal-Mart" is heard as "walmart" as well, and "Super Bowl" as "superbowl". */
static void
hear_joined(KpEvidence *self, guint i, GString *joined)
{
  const KpPiece *left = kp_piece_at(self->pieces, i - 1);
  const KpPiece *right = kp_piece_at(self->pieces, i);
  if (!(right->flags & KP_PIECE_FOLLOWS) ||
      !(left->flags & (KP_PIECE_CAPITAL | KP_PIECE_DIGITS)))
    return;
  if (!(right->flags & (KP_PIECE_CAPITAL | KP_PIECE_JOINED)))
    return;
  g_string_assign(joined, left->folded);
  g_string_append(joined, right->folded);
  if (!g_hash_table_contains(self->pieces->set, joined->str))
    g_hash_table_add(self->pieces->set, g_strdup(joined->str));
  const gchar *folded = g_hash_table_lookup(self->pieces->set, joined->str);
  hear(self, folded, i - 1, left->flags & ~(guint32)KP_PIECE_STARTS);
}

static gboolean
is_small(const gchar *folded)
{
  static const gchar *const SMALL[] = {"of", "the", "and", "for", "in", "on"};
  for (gsize i = 0; i < G_N_ELEMENTS(SMALL); i++) {
    if (strcmp(folded, SMALL[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Hears the initials of the run of names that begins at `i`, from two words to
 * six: "North Atlantic Treaty Organization" gives "na", "nat" and "nato". */
static void
hear_initials(KpEvidence *self, guint i)
{
  const guint most = 6;
  const guint reach = 24; /* pieces, with the small words between names */
  const guint end = MIN(i + reach, self->pieces->array->len);
  gchar letters[8];
  guint n = 0;
  for (; i < end && n < most; i++) {
    const KpPiece *piece = kp_piece_at(self->pieces, i);
    if (n > 0 && !(piece->flags & KP_PIECE_FOLLOWS))
      return;
    if (n > 0 && is_small(piece->folded))
      continue;
    if (!(piece->flags & KP_PIECE_CAPITAL) || (guchar)piece->folded[0] >= 0x80)
      return;
    letters[n++] = piece->folded[0];
    letters[n] = '\0';
    if (n >= 2 && !g_hash_table_contains(self->initials, letters))
      g_hash_table_add(self->initials, g_strdup(letters));
  }
}

static gint
compare_folded(gconstpointer a, gconstpointer b, gpointer pieces)
{
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  return strcmp(kp_piece_at(pieces, x)->folded, kp_piece_at(pieces, y)->folded);
}

static void
index_words(KpEvidence *self)
{
  g_autoptr(GString) joined = g_string_new(NULL);
  for (guint i = 0; i < self->pieces->array->len; i++) {
    const KpPiece *piece = kp_piece_at(self->pieces, i);
    hear(self, piece->folded, i, piece->flags);
    g_string_append_c(self->letters,
                      (guchar)piece->folded[0] < 0x80 ? piece->folded[0] : '?');
    if (i > 0)
      hear_joined(self, i, joined);
    if (piece->flags & KP_PIECE_CAPITAL)
      hear_initials(self, i);
  }
  for (guint i = 0; i < self->heard->len; i++) {
    guint32 capital = g_array_index(self->heard, KpHeard, i).capital;
    if (capital != G_MAXUINT32)
      g_array_append_val(self->names, capital);
  }
  g_array_sort_with_data(self->names, compare_folded, self->pieces);
}

static gint
compare_values(gconstpointer a, gconstpointer b)
{
  const KpValue *x = a, *y = b;
  if (x->value != y->value)
    return x->value < y->value ? -1 : 1;
  return (x->figure > y->figure) - (x->figure < y->figure);
}

static void
index_figures(KpEvidence *self)
{
  self->figures = kp_figures_find(self->pieces, self->language);
  for (guint i = 0; i < self->figures->len; i++) {
    const KpFigure *figure = &g_array_index(self->figures, KpFigure, i);
    for (guint k = 0; k < figure->n_values; k++) {
      KpValue value = {figure->values[k], i};
      g_array_append_val(self->by_value, value);
    }
  }
  g_array_sort(self->by_value, compare_values);
}

static gboolean
is_folded(const KpEvidence *self, guint i, const gchar *const *words)
{
  return i < self->pieces->array->len &&
         g_strv_contains(words, kp_piece_at(self->pieces, i)->folded);
}

/* "The day before", "the next day": each day of the week that is named may be
 * the one that is meant. */
static void
index_neighbours(KpEvidence *self)
{
  static const gchar *const DAY[] = {"day", "tag", NULL};
  static const gchar *const EARLIER[] = {"before", "earlier", "zuvor", "davor",
                                         NULL};
  static const gchar *const LATER[] = {"after", "later", "danach", "darauf",
                                       NULL};
  static const gchar *const PREVIOUS[] = {"previous", "preceding", "vorherigen",
                                          NULL};
  static const gchar *const NEXT[] = {"next", "following", "nachsten",
                                      "folgenden", NULL};
  guint32 named = self->weekdays;
  if (named == 0)
    return;
  guint32 before = (named >> 1 & 0x7e) | (named & 2) << 6;
  guint32 after = (named << 1 & 0xfc) | (named >> 6 & 2);
  for (guint i = 0; i < self->pieces->array->len; i++) {
    if (!is_folded(self, i, DAY))
      continue;
    if (is_folded(self, i + 1, EARLIER) || is_folded(self, i - 1, PREVIOUS))
      self->weekdays |= before;
    if (is_folded(self, i + 1, LATER) || is_folded(self, i - 1, NEXT))
      self->weekdays |= after;
  }
}

static void
index_dates(KpEvidence *self)
{
  self->dates = kp_dates_find(self->pieces, self->language);
  for (guint i = 0; i < self->dates->len; i++) {
    const KpDate *date = &g_array_index(self->dates, KpDate, i);
    if (date->year > 0)
      g_hash_table_add(self->years, GUINT_TO_POINTER((guint)date->year));
    if (date->month > 0)
      self->months |= 1u << date->month;
    if (date->weekday > 0)
      self->weekdays |= 1u << date->weekday;
    if (date->month > 0 && date->day > 0)
      self->days[date->month] |= 1u << date->day;
    guint weekday = kp_date_weekday(date->year, date->month, date->day);
    if (weekday > 0)
      self->weekdays |= 1u << weekday;
  }
  index_neighbours(self);
}

KpEvidence *
kp_evidence_new(const KpArticle *article, const KpLanguage *language)
{
  KpEvidence *self = g_new0(KpEvidence, 1);
  self->article = article;
  self->language = language;
  self->text = gather(article);
  self->pieces = kp_pieces_new(self->text->str, self->text->len, language);
  self->words = g_hash_table_new(key_hash, key_equal);
  self->heard = g_array_new(FALSE, FALSE, sizeof(KpHeard));
  self->names = g_array_new(FALSE, FALSE, sizeof(guint32));
  self->by_value = g_array_new(FALSE, FALSE, sizeof(KpValue));
  self->letters = g_string_new(NULL);
  self->years = g_hash_table_new(g_direct_hash, g_direct_equal);
  self->initials = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  index_words(self);
  index_figures(self);
  index_dates(self);
  return self;
}

void
kp_evidence_free(KpEvidence *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref(self->words);
  g_hash_table_unref(self->initials);
  g_hash_table_unref(self->years);
  g_array_unref(self->heard);
  g_array_unref(self->names);
  g_array_unref(self->figures);
  g_array_unref(self->by_value);
  g_array_unref(self->dates);
  kp_pieces_free(self->pieces);
  g_string_free(self->letters, TRUE);
  g_string_free(self->text, TRUE);
  g_free(self);
}

const KpHeard *
kp_evidence_word(const KpEvidence *self, const gchar *folded)
{
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(self->words, folded));
  return index > 0 ? &g_array_index(self->heard, KpHeard, index - 1) : NULL;
}

guint
kp_evidence_between(const KpEvidence *self, gdouble low, gdouble high)
{
  guint first = 0, end = self->by_value->len;
  while (first < end) {
    guint middle = first + (end - first) / 2;
    if (g_array_index(self->by_value, KpValue, middle).value < low)
      first = middle + 1;
    else
      end = middle;
  }
  if (first == self->by_value->len)
    return 0;
  const KpValue *value = &g_array_index(self->by_value, KpValue, first);
  return value->value <= high ? value->figure + 1 : 0;
}

gboolean
kp_evidence_value(const KpEvidence *self, gdouble value)
{
  return kp_evidence_between(self, value, value) > 0;
}

guint
kp_evidence_line(const KpEvidence *self, guint piece)
{
  guint32 start = kp_piece_at(self->pieces, piece)->span.start;
  return start < self->article->text_length
             ? kp_article_line(self->article, start)
             : 0;
}
