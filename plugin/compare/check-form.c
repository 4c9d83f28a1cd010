/* SPDX-License-Identifier: MIT */
/* Points come in; what is wrong with their number, length, wording and ends
 * goes out. */
#include <string.h>

#include "inspection.h"

/* Beyond so many the first complaint is their number, and comparing each with
 * each would take long. */
#define MOST_COMPARED 50

static guint
count_words(const gchar *text)
{
  guint words = 0;
  gboolean inside = FALSE;
  for (; *text != '\0'; text++) {
    gboolean part = g_ascii_isalnum(*text) || (guchar)*text >= 0x80;
    if (part && !inside)
      words++;
    if (part || *text == ' ')
      inside = part;
  }
  return words;
}

static void
check_lengths(KpInspection *self)
{
  for (guint i = 0; i < self->points->len; i++) {
    guint words = count_words(kp_inspection_point(self, i)->text);
    if (words > self->settings.max_words)
      kp_inspection_tell(self,
                         &(KpRemark){.rule = KP_RULE_TOO_LONG, .point = i},
                         "the point has %u words, more than %u; cut it down",
                         words, self->settings.max_words);
  }
}

static void
check_number(KpInspection *self)
{
  guint n = self->points->len;
  if (n > 0 && n < self->settings.min_points)
    kp_inspection_tell(
        self, &(KpRemark){.rule = KP_RULE_TOO_FEW, .point = 0},
        "the page has %u %s, fewer than %u; add what else matters", n,
        n == 1 ? "point" : "points", self->settings.min_points);
  if (n > self->settings.max_points)
    kp_inspection_tell(self,
                       &(KpRemark){.rule = KP_RULE_TOO_MANY,
                                   .point = self->settings.max_points},
                       "the page has %u points, more than %u; keep those that "
                       "matter most",
                       n, self->settings.max_points);
}

static guint
count_shared(const GPtrArray *a, const GPtrArray *b)
{
  guint shared = 0;
  for (guint i = 0, j = 0; i < a->len && j < b->len;) {
    gint order = strcmp(g_ptr_array_index(a, i), g_ptr_array_index(b, j));
    shared += order == 0;
    i += order <= 0;
    j += order >= 0;
  }
  return shared;
}

static void
check_title(KpInspection *self)
{
  /* A point that adds one word in five to the title adds nothing. */
  const gdouble same = 0.8;
  const guint fewest = 3; /* words that are no stop words */
  const gchar *title = self->article->title;
  if (title == NULL || !kp_inspection_wants(self, KP_RULE_REPEATS_TITLE))
    return;
  g_autoptr(KpPieces) pieces =
      kp_pieces_new(title, strlen(title), self->language);
  g_autoptr(GPtrArray) topics = kp_inspection_topics(self, pieces);
  for (guint i = 0; i < self->points->len; i++) {
    const GPtrArray *own = kp_inspection_point(self, i)->topics;
    if (own->len >= fewest && count_shared(own, topics) >= same * own->len)
      kp_inspection_tell(
          self, &(KpRemark){.rule = KP_RULE_REPEATS_TITLE, .point = i},
          "the point repeats the title; say what the title does not");
  }
}

/* TRUE where `a` gives a figure that `b` does not. */
static gboolean
has_figure_of_its_own(const KpChecked *a, const KpChecked *b)
{
  for (guint i = 0; i < a->pieces->array->len; i++) {
    const KpPiece *piece = kp_piece_at(a->pieces, i);
    if ((piece->flags & KP_PIECE_DIGITS) &&
        !g_hash_table_contains(b->pieces->set, piece->folded))
      return TRUE;
  }
  return FALSE;
}

/* "Adults pay A$70 at the gate" and "Children pay A$40 at the gate" share their
 * words and say two things. */
static gboolean
say_the_same(const KpChecked *earlier, const KpChecked *later)
{
  const GPtrArray *a = earlier->topics, *b = later->topics;
  const gdouble same = 0.75;  /* of the words of both, Dice's coefficient */
  const gdouble inside = 0.9; /* of the words of the shorter one */
  const guint fewest = 4;
  guint shared = count_shared(a, b);
  guint least = MIN(a->len, b->len);
  return least >= fewest &&
         (2.0 * shared >= same * (a->len + b->len) ||
          shared >= inside * least) &&
         !(has_figure_of_its_own(earlier, later) &&
           has_figure_of_its_own(later, earlier));
}

static void
check_duplicates(KpInspection *self)
{
  guint n = MIN(self->points->len, MOST_COMPARED);
  if (!kp_inspection_wants(self, KP_RULE_NEAR_DUPLICATE))
    return;
  for (guint i = 1; i < n; i++) {
    const KpChecked *later = kp_inspection_point(self, i);
    for (guint k = 0; k < i; k++) {
      const KpChecked *earlier = kp_inspection_point(self, k);
      if (!say_the_same(earlier, later))
        continue;
      g_autofree gchar *line =
          earlier->line > 0 ? g_strdup_printf(" (line %u)", earlier->line)
                            : g_strdup("");
      kp_inspection_tell(self,
                         &(KpRemark){.rule = KP_RULE_NEAR_DUPLICATE,
                                     .point = i,
                                     .nearest = earlier->text,
                                     .nearest_line = earlier->line},
                         "the point says what point %u%s says; keep one of "
                         "them",
                         k + 1, line);
      break;
    }
  }
}

static const gchar *
folded_at(const KpChecked *point, guint i)
{
  return i < point->pieces->array->len ? kp_piece_at(point->pieces, i)->folded
                                       : "";
}

/* TRUE where the point names somebody: a capital that is no start's, or a first
 * word that is none of those which every sentence may begin with. */
static gboolean
holds_name(const KpInspection *self, const KpChecked *point)
{
  const guint32 ordinary = KP_WORD_STOP | KP_WORD_FUNCTION | KP_WORD_PRONOUN |
                           KP_WORD_CONNECTIVE | KP_WORD_PREPOSITION |
                           KP_WORD_DETERMINER;
  for (guint i = 0; i < point->pieces->array->len; i++) {
    const KpPiece *piece = kp_piece_at(point->pieces, i);
    guint32 classes = kp_language_classes(self->language, piece->folded);
    if ((piece->flags & KP_PIECE_CAPITAL) && !(classes & ordinary))
      return TRUE;
  }
  return FALSE;
}

/* "It is hoped that ...", "It takes three hours to ...", "It's the smokers who
 * ...", "It has been a year since ...", "Es gibt ...", "Il s'agit ...": the
 * word points forward. */
static gboolean
points_forward(const KpChecked *point)
{
  static const gchar *const FRENCH[] = {
      "y",      "faut",   "fallait", "faudra",  "sagit", "reste",
      "suffit", "manque", "existe",  "importe", NULL};
  const guint far = 8; /* words */
  if (strcmp(folded_at(point, 0), "es") == 0 &&
      (strcmp(folded_at(point, 1), "gibt") == 0 ||
       strcmp(folded_at(point, 1), "gab") == 0))
    return TRUE;
  if (strcmp(folded_at(point, 0), "il") == 0 &&
      g_strv_contains(FRENCH, folded_at(point, 1)))
    return TRUE;
  static const gchar *const JOINTS[] = {"that", "to", "who",
                                        "dass", "zu", NULL};
  if (strcmp(folded_at(point, 0), "it") != 0 &&
      strcmp(folded_at(point, 0), "es") != 0)
    return FALSE;
  gboolean been = FALSE;
  for (guint i = 1; i < far; i++) {
    const gchar *folded = folded_at(point, i);
    if (g_strv_contains(JOINTS, folded) ||
        (been && strcmp(folded, "since") == 0))
      return TRUE;
    been = been || strcmp(folded, "been") == 0;
  }
  return FALSE;
}

/* "She left", "Her party": a point about somebody. */
static gboolean
opens_with_person(const KpInspection *self, const KpChecked *point)
{
  const gchar *first = folded_at(point, 0);
  return kp_language_lists(self->language, "person-pronoun", first) ||
         kp_language_lists(self->language, "person-determiner", first);
}

/* "Those who row", "He who laughs last", "Those rowing", "Those in need": what
 * follows says who. */
static gboolean
says_who(const KpInspection *self, const KpChecked *point)
{
  const gchar *second = folded_at(point, 1);
  guint32 classes = kp_language_classes(self->language, second);
  if (strcmp(folded_at(point, 0), "those") == 0 &&
      (g_str_has_suffix(second, "ing") || classes & KP_WORD_PREPOSITION))
    return TRUE;
  return strcmp(folded_at(point, 0), "it") != 0 && classes & KP_WORD_RELATIVE;
}

/* TRUE where the first word is a pronoun whose owner stands nowhere; `named`
 * where the points before end with somebody. */
static gboolean
is_loose_pronoun(const KpInspection *self, guint i, gboolean named)
{
  const KpChecked *point = kp_inspection_point(self, i);
  const gchar *first = folded_at(point, 0);
  const gchar *second = folded_at(point, 1);
  if (!(kp_language_classes(self->language, first) & KP_WORD_PRONOUN))
    return FALSE;
  const KpPiece *next =
      point->pieces->array->len > 1 ? kp_piece_at(point->pieces, 1) : NULL;
  /* "This week", "Her Majesty", "He-Man" */
  if (next != NULL &&
      (kp_language_lists(self->language, "time", second) ||
       (kp_language_classes(self->language, second) & KP_WORD_DAY) ||
       (next->flags & (KP_PIECE_JOINED | KP_PIECE_CAPITAL))))
    return FALSE;
  return !points_forward(point) && !says_who(self, point) &&
         !(named && opens_with_person(self, point));
}

static gboolean
is_loose_connective(const KpInspection *self, const KpChecked *point)
{
  /* "Also-rans of Hull" */
  gboolean joined = point->pieces->array->len > 1 &&
                    (kp_piece_at(point->pieces, 1)->flags & KP_PIECE_JOINED);
  return !joined &&
         kp_language_lists(self->language, "leaning", folded_at(point, 0));
}

static void
check_starts(KpInspection *self)
{
  if (self->language == NULL ||
      !kp_inspection_wants(self, KP_RULE_DANGLING_START))
    return;
  gboolean named = FALSE;
  for (guint i = 0; i < self->points->len; i++) {
    const KpChecked *point = kp_inspection_point(self, i);
    gboolean before = named;
    named =
        holds_name(self, point) || (named && opens_with_person(self, point));
    /* What somebody says opens as it did when it was said. */
    if (point->pieces->array->len == 0 ||
        kp_piece_at(point->pieces, 0)->span.start > 0)
      continue;
    gboolean pronoun = is_loose_pronoun(self, i, before);
    if (!pronoun && !is_loose_connective(self, point))
      continue;
    g_autofree gchar *word = kp_pieces_copy(point->pieces, 0, 1);
    kp_inspection_tell(
        self,
        &(KpRemark){
            .rule = KP_RULE_DANGLING_START, .point = i, .subject = word},
        pronoun ? "the point opens with '%s', and nothing before "
                  "says who or what that is; name it"
                : "the point opens with '%s', as if something had "
                  "been said before; leave the word out",
        word);
  }
}

typedef enum { END_OTHER, END_STOP, END_OPEN } End;

/* "won 2:1 (68.)", "leaves (at 3pm.)": the stop is that of what is in brackets,
 * and the point has none. */
static gboolean
ends_in_aside(const gchar *text)
{
  return g_str_has_suffix(text, ")") && strrchr(text, '(') != NULL &&
         strrchr(text, '(') != text;
}

/* Questions and the like, and abbreviations, take no side. */
static End
end_of(const KpInspection *self, const KpChecked *point)
{
  if (ends_in_aside(point->text))
    return END_OPEN;
  gsize n = strlen(point->text);
  while (n > 0 && strchr("\"')]", point->text[n - 1]) != NULL)
    n--;
  if (g_str_has_suffix(point->text, "\xe2\x80\x9d") ||
      g_str_has_suffix(point->text, "\xe2\x80\x99"))
    n = strlen(point->text) - 3;
  if (point->pieces->array->len == 0)
    return END_OTHER;
  gchar last = point->text[n - 1];
  const KpPiece *word =
      kp_piece_at(point->pieces, point->pieces->array->len - 1);
  gboolean time = n >= 4 && last == '.' && point->text[n - 3] == '.' &&
                  g_ascii_isalpha(point->text[n - 2]); /* "at 3 p.m." */
  gboolean short_form =
      (word->flags & KP_PIECE_DOTTED) || time ||
      (self->language != NULL &&
       kp_language_lists(self->language, "abbreviation", word->folded));
  if (last == '.' && !short_form)
    return END_STOP;
  return last == '.' || strchr("?!:;", last) != NULL ? END_OTHER : END_OPEN;
}

static void
check_ends(KpInspection *self)
{
  guint stops = 0, opens = 0;
  g_autofree End *ends = g_new0(End, self->points->len + 1);
  for (guint i = 0; i < self->points->len; i++) {
    ends[i] = end_of(self, kp_inspection_point(self, i));
    stops += ends[i] == END_STOP;
    opens += ends[i] == END_OPEN;
  }
  if (stops == 0 || opens == 0)
    return;
  /* Where as many end so as end otherwise, the first one sets the custom. */
  End odd = stops < opens ? END_STOP : END_OPEN;
  for (guint i = 0; stops == opens; i++) {
    if (ends[i] == END_OTHER)
      continue;
    odd = ends[i] == END_STOP ? END_OPEN : END_STOP;
    break;
  }
  for (guint i = 0; i < self->points->len; i++) {
    if (ends[i] == odd)
      kp_inspection_tell(
          self, &(KpRemark){.rule = KP_RULE_STOP_UNLIKE_SIBLINGS, .point = i},
          odd == END_STOP
              ? "the point ends with a full stop, unlike the others; take it "
                "out"
              : "the point ends without a full stop, unlike the others; add "
                "one");
  }
}

void
kp_check_form(KpInspection *self)
{
  check_lengths(self);
  check_number(self);
  check_title(self);
  check_duplicates(self);
  check_starts(self);
  check_ends(self);
}
