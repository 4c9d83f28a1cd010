/* SPDX-License-Identifier: MIT */
/* Candidates come in; how much of the one is told by others goes out. */
#include "article.h"
#include "candidate.h"
#include "choice.h"
#include "prose.h"
#include "ranking.h"
#include "word-list.h"

/* Of 2,930 bullets below a headline strict readers refused 29 % of those that
 * have less than four in ten of their terms from it, 45 % of the next tenth,
 * 55 % of the one after it, 80 % of the rest. Of 48 quotations a third of whose
 * words are from it or from the bullets above they refused 46 %, of the others
 * 31 %: who is quoted may say half of it again, no more. */
#define TOLD 0.4      /* share of a candidate's terms */
#define ALL_TOLD 0.6  /* of which it costs most */
#define OWN_WORDS 0.1 /* more, where somebody is quoted */
#define COST_TOLD 0.3

/* Of 610 first bullets below a headline of the news they refused 55 % of those
 * with fewer than eight terms that it has not, 23 % of the others. A long one
 * tells the story itself: of 119 pairs of boxes below one, readers preferred 81
 * without such a first bullet; below a short one, that names it, 80 of 149. */
#define NEW_ENOUGH 8    /* terms and numbers */
#define COST_STALE 0.06 /* for each that is wanting */

/* Of those below a headline of five to eight they refused 66 % of 57 that say
 * half of it again and add fewer than six terms, and 53 % of 38 that say most
 * of it and add fewer than eight. */
#define NAMING 5      /* terms of a headline that can be said again */
#define HALF 0.5      /* share of its terms */
#define MOST_OF 0.7   /* share of its terms */
#define NEW_TO_HALF 6 /* terms and numbers */

/* The first sentence mostly says the headline again, in other words where not
 * in the same: of 468 that add fewer terms to it than this readers refused 44
 * %, of 782 others 20 %. Where it tells the story they refused 36 % of 202 that
 * went for adding too little, 22 % of 190 that came instead. */
#define LEAD_ADDS 2           /* terms and numbers */
#define LEAD_ADDS_TO_EACH 0.7 /* more for each term of the headline */
#define LEAD_ADDS_TO_MANY 0.9 /* the same where it tells the story */

#define FEWEST 3      /* terms, to be counted */
#define MOST_TOLD 0.8 /* of them: a new word in five adds nothing */

#define ABSTRACT 12 /* sentences: fewer mostly say what the title names */

static guint32
term_of(const KpRanking *ranking, const KpCandidate *candidate, guint i)
{
  return kp_candidate_word(ranking->prose, candidate, i)->term;
}

/* Every term weighs something, however common. */
static gdouble
weight_of(const KpRanking *ranking, guint32 term)
{
  return 0.2 + ranking->idf[term];
}

/* How much of the candidate's terms `said` marks, weighed by IDF, 0..1. */
static gdouble
share_of(const KpRanking *ranking,
         const KpCandidate *candidate,
         const gboolean *said)
{
  gdouble all = 0, known = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = term_of(ranking, candidate, i);
    if (term == KP_NO_TERM)
      continue;
    all += weight_of(ranking, term);
    known += said[term] ? weight_of(ranking, term) : 0;
  }
  return all > 0 ? known / all : 0;
}

struct KpSpoken {
  guint32 *terms; /* those of the first entry, of the second, ... */
  guint *starts;  /* where those of an entry begin, and the end */
  gdouble *sums;  /* what the terms of an entry weigh together */
  const KpRanking *ranking;
};

static guint
count_words(const GArray *entries)
{
  guint n = 0;
  for (guint e = 0; e < entries->len; e++)
    n += g_array_index(entries, KpEntry, e).candidate->words->len;
  return n;
}

KpSpoken *
kp_spoken_new(const KpRanking *ranking, const GArray *entries)
{
  KpSpoken *self = g_new0(KpSpoken, 1);
  self->terms = g_new(guint32, count_words(entries) + 1);
  self->starts = g_new(guint, entries->len + 1);
  self->sums = g_new(gdouble, entries->len + 1);
  self->ranking = ranking;
  guint n = 0;
  for (guint e = 0; e < entries->len; e++) {
    const KpCandidate *candidate = g_array_index(entries, KpEntry, e).candidate;
    gdouble sum = 0;
    self->starts[e] = n;
    for (guint i = 0; i < candidate->words->len; i++) {
      guint32 term = term_of(ranking, candidate, i);
      if (term == KP_NO_TERM)
        continue;
      self->terms[n++] = term;
      sum += weight_of(ranking, term);
    }
    self->sums[e] = sum;
  }
  self->starts[entries->len] = n;
  return self;
}

void
kp_spoken_free(KpSpoken *self)
{
  if (self == NULL)
    return;
  g_free(self->terms);
  g_free(self->starts);
  g_free(self->sums);
  g_free(self);
}

gdouble
kp_spoken_share(const KpSpoken *self, guint i, const gboolean *said)
{
  gdouble known = 0;
  for (guint t = self->starts[i]; t < self->starts[i + 1]; t++) {
    if (said[self->terms[t]])
      known += weight_of(self->ranking, self->terms[t]);
  }
  return self->sums[i] > 0 ? known / self->sums[i] : 0;
}

/* TRUE where the i-th word has a term that no word before it has. */
static gboolean
is_new_term(const KpRanking *ranking, const KpCandidate *candidate, guint i)
{
  guint32 term = term_of(ranking, candidate, i);
  if (term == KP_NO_TERM)
    return FALSE;
  gboolean once = g_array_index(ranking->prose->terms, KpTerm, term).count == 1;
  for (guint k = 0; k < i && !once; k++) {
    if (term_of(ranking, candidate, k) == term)
      return FALSE;
  }
  return TRUE;
}

/* Its terms, each once, and how many of them `said` marks. */
typedef struct {
  guint all, known;
} Count;

static Count
count_terms(const KpRanking *ranking,
            const KpCandidate *candidate,
            const gboolean *said)
{
  Count count = {0, 0};
  for (guint i = 0; i < candidate->words->len; i++) {
    if (!is_new_term(ranking, candidate, i))
      continue;
    count.all++;
    count.known += said[term_of(ranking, candidate, i)];
  }
  return count;
}

gboolean
kp_choice_repeats(const KpRanking *ranking,
                  const KpCandidate *candidate,
                  const gboolean *said)
{
  gdouble share = share_of(ranking, candidate, said);
  if (share == 0 || share > MOST_TOLD)
    return share > MOST_TOLD;
  Count count = count_terms(ranking, candidate, said);
  return count.all >= FEWEST && count.known >= MOST_TOLD * count.all;
}

static gboolean
is_new_number(const KpWord *word, const gboolean *said)
{
  return word->classes & KP_WORD_NUMBER &&
         (word->term == KP_NO_TERM || !said[word->term]);
}

/* Numbers that `said` does not mark. */
static guint
count_new_numbers(const KpRanking *ranking,
                  const KpCandidate *candidate,
                  const gboolean *said)
{
  guint n = 0;
  for (guint i = 0; i < candidate->words->len; i++)
    n += is_new_number(kp_candidate_word(ranking->prose, candidate, i), said);
  return n;
}

/* ", 60, " */
static gboolean
is_age(const KpProse *prose, const KpWord *word)
{
  const gchar *text = prose->article->text;
  guint32 at = word->span.start, end = kp_span_end(word->span);
  return word->span.length == 2 && at >= 2 && text[at - 2] == ',' &&
         text[end] == ',';
}

/* TRUE where it has a number, and no age, that `said` does not mark. */
static gboolean
has_new_number(const KpRanking *ranking,
               const KpCandidate *candidate,
               const gboolean *said)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = kp_candidate_word(ranking->prose, candidate, i);
    if (is_new_number(word, said) && !is_age(ranking->prose, word))
      return TRUE;
  }
  return FALSE;
}

/* Marks the candidate's terms, or takes their marks back. */
static void
mark(const KpRanking *ranking,
     const KpCandidate *candidate,
     gboolean marked,
     gboolean *marks)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    if (term_of(ranking, candidate, i) != KP_NO_TERM)
      marks[term_of(ranking, candidate, i)] = marked;
  }
}

gboolean
kp_choice_told(const KpRanking *ranking,
               const KpCandidate *candidate,
               const guint *told,
               gboolean *marks)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = term_of(ranking, candidate, i);
    if (term != KP_NO_TERM)
      marks[term] = told[term] <= candidate->sentence;
  }
  Count count = count_terms(ranking, candidate, marks);
  gboolean all = count.all >= FEWEST && count.known >= MOST_TOLD * count.all &&
                 share_of(ranking, candidate, marks) >= MOST_TOLD &&
                 !has_new_number(ranking, candidate, marks);
  mark(ranking, candidate, FALSE, marks);
  return all;
}

gdouble
kp_choice_headline_cost(const KpRanking *ranking,
                        const KpCandidate *candidate,
                        const gboolean *title)
{
  if (share_of(ranking, candidate, title) == 0)
    return 0;
  Count count = count_terms(ranking, candidate, title);
  guint n_numbers = count_new_numbers(ranking, candidate, title);
  gdouble known = (gdouble)count.known / MAX(count.all + n_numbers, 1);
  gdouble told = candidate->traits & KP_TRAIT_SPOKEN ? TOLD + OWN_WORDS : TOLD;
  return COST_TOLD * CLAMP((known - told) / (ALL_TOLD - TOLD), 0, 1);
}

/* New terms that the first bullet must have where it is of the sentence and
 * holds `known` of the headline's. */
static gdouble
new_wanted(const KpRanking *ranking, guint sentence, guint known)
{
  guint n_title = ranking->prose->title_terms->len;
  gboolean tells = n_title >= KP_CHOICE_TELLING;
  if (n_title < NAMING)
    return 0;
  if (sentence == 0)
    return LEAD_ADDS +
           n_title * (tells ? LEAD_ADDS_TO_MANY : LEAD_ADDS_TO_EACH);
  if (!tells && known < HALF * n_title)
    return 0;
  return !tells && known < MOST_OF * n_title ? NEW_TO_HALF : NEW_ENOUGH;
}

gdouble
kp_choice_stale_cost(const KpRanking *ranking,
                     const KpCandidate *candidate,
                     const gboolean *title)
{
  if (candidate->traits & KP_TRAIT_SPOKEN || kp_ranking_is_guide(ranking) ||
      ranking->prose->sentences->len < ABSTRACT)
    return 0;
  Count count = count_terms(ranking, candidate, title);
  gdouble n_new =
      count.all - count.known + count_new_numbers(ranking, candidate, title);
  return COST_STALE *
         MAX(0, new_wanted(ranking, candidate->sentence, count.known) - n_new);
}

gdouble
kp_choice_overlap(const KpRanking *ranking,
                  const KpCandidate *a,
                  const KpCandidate *b,
                  gboolean *marks)
{
  mark(ranking, b, TRUE, marks);
  gdouble share = share_of(ranking, a, marks);
  mark(ranking, b, FALSE, marks);
  return share;
}

/* Words of `a` that may stand in `b`, at least as many as do. */
static guint
count_shared(const KpRanking *ranking,
             const KpCandidate *a,
             const KpCandidate *b)
{
  guint64 held = 0; /* a bit for each form of b, which few others share */
  for (guint i = 0; i < b->words->len; i++)
    held |= 1ULL << kp_candidate_word(ranking->prose, b, i)->form->hash % 64;
  guint n = 0;
  for (guint i = 0; i < a->words->len; i++)
    n += held >> kp_candidate_word(ranking->prose, a, i)->form->hash % 64 & 1;
  return n;
}

/* Words that stand in both in one order, at most. */
static guint
count_common(const KpRanking *ranking,
             const KpCandidate *a,
             const KpCandidate *b)
{
  guint n = b->words->len;
  g_autofree guint *counts = g_new0(guint, n + 1);
  for (guint i = 0; i < a->words->len; i++) {
    const KpForm *form = kp_candidate_word(ranking->prose, a, i)->form;
    guint corner = 0; /* the count above and to the left */
    for (guint k = 0; k < n; k++) {
      guint above = counts[k + 1];
      gboolean same = kp_candidate_word(ranking->prose, b, k)->form == form;
      counts[k + 1] = same ? corner + 1 : MAX(above, counts[k]);
      corner = above;
    }
  }
  return counts[n];
}

/* TRUE where both open with the same words up to what is said of them: "Rye is
 * the grain to". */
static gboolean
open_alike(const KpRanking *ranking, const KpCandidate *a, const KpCandidate *b)
{
  const guint fewest = 5; /* words */
  guint n = MIN(a->words->len, b->words->len);
  gboolean verb = FALSE;
  for (guint i = 0; i < n; i++) {
    const KpForm *form = kp_candidate_word(ranking->prose, a, i)->form;
    const KpForm *other = kp_candidate_word(ranking->prose, b, i)->form;
    if (form != other && !g_str_equal(form->folded, other->folded))
      return FALSE;
    verb |= kp_form_is(form, "is|are|was|were");
    if (verb && i + 1 >= fewest)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_choice_alike(const KpRanking *ranking,
                const KpCandidate *a,
                const KpCandidate *b)
{
  const gdouble most = 0.75; /* of the longer */
  const guint fewest = 8;    /* words */
  guint longer = MAX(a->words->len, b->words->len);
  guint shorter = MIN(a->words->len, b->words->len);
  return open_alike(ranking, a, b) ||
         (shorter >= fewest && shorter >= most * longer &&
          count_shared(ranking, a, b) >= most * longer &&
          count_common(ranking, a, b) >= most * longer);
}
