/* SPDX-License-Identifier: MIT */
/* A candidate and the bullets chosen so far come in; what it is worth among
 * them goes out. */
#include "among.h"

#include "introduction.h"
#include "presumption.h"
#include "prose.h"
#include "ranking.h"
#include "share.h"
#include "word-list.h"

/* Shares of worth, as kp_presumption_cost has them. A strict reader of 461
 * bullets, who knew the headline and the bullets above, refused 32 % of all;
 * of those that call somebody of whom nothing was told, 58 %. */
#define COST_STRANGER 0.05
#define MOST_STRANGERS 2

/* Of the speakers put first readers knew so few that they refused 67 %, of the
 * speakers behind their words 45 %. */
#define COST_SPEAKER 0.06 /* for a stranger */

/* With no headline nor bullet above readers refused 35 % of those from later on
 * that speak of something not told; of those that call it "the bakery", three
 * in four. */
#define UNTOLD 3 /* times what it costs elsewhere */

/* Of first bullets that point back, "such mills", "the same reason", it was
 * 62 % of 41; below a headline an article's own first sentence mostly tells
 * what it points to. */
#define COST_LEANING 0.15

/* Below a headline readers refused 39 % of 117 first bullets from later on that
 * open with "As the fair began," or "In an interview,", 22 % of the others,
 * with no headline 54 % of 49: it goes on from something. */
#define COST_GOES_ON 0.06
#define COST_GOES_ON_UNTITLED 0.2

/* What speaks to its reader, or of "us", leads up to a story: with no headline
 * above readers refused 71 % of 52 such first bullets, 34 % of the others. */
#define COST_ADDRESS 0.2

/* "There is a bread", "Many bake rye", "If ovens cool": an article's own first
 * sentence that opens so, with neither a number nor a quotation, leads up to
 * its story: of 37 readers refused 31, of all first sentences 27 %. Below no
 * headline one that names nobody does as well: of 24 others they refused 20. */
#define COST_LEADS_UP 0.25

/* What stands inside a paragraph goes on from the sentence before it: of 1,620
 * bullets strict readers refused 27 % of those that open a paragraph, 25 % of
 * those whose sentence before was the bullet above, 40 % of 312 others. */
#define COST_INSIDE 0.04
#define COST_INSIDE_GUIDE 0.02

/* A headline of many terms has told the story, and what comes later must add to
 * it: of 100 bullets below the first with fewer new words than this readers
 * refused 49 %, of 1,171 others 24 %. Below shorter headlines it is 31 and 20
 * %. Of 2,880 bullets below such a headline, the first among them, they refused
 * 28 % of 2,013 with fewer than twelve, 19 % of the others. */
#define NEW_LATER 5     /* terms and numbers */
#define COST_SAYS 0.05  /* for each that is wanting */
#define NEW_FULL 12     /* terms and numbers */
#define COST_FULL 0.005 /* for each that is wanting */

const KpCandidate *
kp_among_neighbour(const KpAmong *self,
                   const GArray *chosen,
                   const KpCandidate *candidate,
                   gboolean below)
{
  const KpCandidate *nearest = NULL;
  for (guint i = 0; i < chosen->len; i++) {
    const KpCandidate *other = kp_among_chosen(self, chosen, i);
    gboolean right_side = below ? other->sentence > candidate->sentence
                                : other->sentence < candidate->sentence;
    gboolean nearer =
        nearest == NULL || (below ? other->sentence < nearest->sentence
                                  : other->sentence > nearest->sentence);
    if (right_side && nearer)
      nearest = other;
  }
  return nearest;
}

/* How many it calls by a name that no headline or bullet above has told. */
static guint
count_strangers(const KpAmong *self,
                const GArray *chosen,
                const KpCandidate *candidate)
{
  if (candidate->called->len == 0)
    return 0;
  g_ptr_array_set_size(self->above, 0);
  for (guint i = 0; i < chosen->len; i++) {
    const KpCandidate *other = kp_among_chosen(self, chosen, i);
    if (other->sentence < candidate->sentence)
      g_ptr_array_add(self->above, other->text);
  }
  return kp_introduction_strangers(self->ranking->prose, self->above,
                                   candidate);
}

static gdouble
cost_of_strangers(const KpAmong *self,
                  const GArray *chosen,
                  const KpCandidate *candidate)
{
  guint strangers = count_strangers(self, chosen, candidate);
  gdouble cost = COST_STRANGER * MIN(strangers, MOST_STRANGERS);
  if (strangers > 0 && kp_candidate_has_cut(candidate, "quotation first"))
    cost += COST_SPEAKER;
  return cost;
}

/* What a bullet costs that adds little to a headline that tells the story and
 * to the bullets above. */
static gdouble
cost_of_adding(const KpAmong *self,
               const KpCandidate *candidate,
               gboolean later)
{
  const KpProse *prose = self->ranking->prose;
  guint added = 0;
  if (prose->title_terms->len < KP_CHOICE_TELLING ||
      kp_ranking_is_guide(self->ranking))
    return 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    added += word->term != KP_NO_TERM
                 ? self->told[word->term] > candidate->sentence
                 : (word->classes & KP_WORD_NUMBER) != 0;
  }
  gdouble cost = COST_FULL * (NEW_FULL - MIN(added, NEW_FULL));
  return later ? cost + COST_SAYS * (NEW_LATER - MIN(added, NEW_LATER)) : cost;
}

gdouble
kp_among_inside(const KpAmong *self, const GArray *chosen, guint index)
{
  const KpCandidate *candidate = kp_among_candidate(self, index);
  const KpCandidate *above = kp_among_neighbour(self, chosen, candidate, FALSE);
  guint at = candidate->sentence;
  if (kp_prose_sentence(self->ranking->prose, at)->in_paragraph == 0 ||
      (above != NULL && above->sentence + 1 == at))
    return 0;
  return kp_ranking_is_guide(self->ranking) ? COST_INSIDE_GUIDE : COST_INSIDE;
}

/* What the first bullet of a box costs for what leans on something before. */
static gdouble
cost_of_leaning(const KpCandidate *candidate, gboolean untitled)
{
  guint32 leaning = 0;
  if (untitled)
    leaning |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  if (candidate->sentence > 0)
    leaning |= untitled ? KP_TRAIT_ALSO : KP_TRAIT_THEN;
  return candidate->traits & leaning ? COST_LEANING : 0;
}

/* "If you bake", "In our mill", outside quotations; a number tells something
 * all the same. */
static gboolean
speaks_to_reader(const KpProse *prose, const KpCandidate *candidate)
{
  gboolean speaks = FALSE;
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (word->classes & KP_WORD_NUMBER)
      return FALSE;
    speaks |=
        !(word->classes & KP_WORD_QUOTED) &&
        (word->classes & KP_WORD_ADDRESS ||
         kp_form_is(word->form, "we|we're|we've|we'll|our") ||
         (i == 0 && kp_form_is(word->form, "don't")) ||
         (kp_form_is(word->form, "us") && !(word->classes & KP_WORD_CAPITAL)));
  }
  return speaks;
}

/* "While the fair was on", "In the film": not "In 1964", "When Holt left", "At
 * least two", which need nothing before them: of 19 first bullets that open
 * with "When" and a name readers refused 24 %. */
static gboolean
goes_on(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len < 2)
    return FALSE;
  const KpWord *first = kp_candidate_word(prose, candidate, 0);
  const KpWord *next = kp_candidate_word(prose, candidate, 1);
  return first->classes & (KP_WORD_SUBORDINATE | KP_WORD_PREPOSITION) &&
         !(first->classes & KP_WORD_QUOTED) &&
         !(next->classes & KP_WORD_ANY_DATE) &&
         !(next->classes & KP_WORD_CAPITAL) &&
         !kp_form_is(next->form, "least|many|more") &&
         !kp_form_is(first->form, "about|around|nearly|over|under|like");
}

/* TRUE where a word stands with its capital inside a sentence, too. */
static gboolean
is_name_elsewhere(const KpProse *prose, const KpForm *form)
{
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    for (guint i = 1; i < sentence->n_words; i++) {
      const KpWord *word = kp_prose_word(prose, sentence->first_word + i);
      if (word->form == form && word->classes & KP_WORD_CAPITAL)
        return TRUE;
    }
  }
  return FALSE;
}

/* "Hull's mill", "German bakers", "Hull sells rye": who is told, or may be; "A
 * baker" may be nobody yet. */
static gboolean
opens_on_somebody(const KpProse *prose, const KpCandidate *candidate)
{
  const KpForm *first = kp_candidate_word(prose, candidate, 0)->form;
  return kp_form_is(first, "a|an|hundreds|thousands|dozens") ||
         g_str_has_suffix(first->folded, "'s") ||
         kp_language_lists(prose->language, "nationality", first->folded) ||
         is_name_elsewhere(prose, first);
}

/* "Ovens hang above an old bar": no name, no "one in four", nor what somebody
 * says. */
static gboolean
names_nobody(const KpProse *prose, const KpCandidate *candidate)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (word->classes & KP_WORD_SAY || kp_form_is(word->form, "one") ||
        (i > 0 && word->classes & KP_WORD_CAPITAL))
      return FALSE;
  }
  return !opens_on_somebody(prose, candidate);
}

/* "As bakers meet in Hull," does below a headline that tells more. In another
 * language the words are others: "As padarias" are the bakeries. */
static gboolean
leads_up(const KpProse *prose, const KpCandidate *candidate, gboolean untitled)
{
  const guint32 telling = KP_WORD_NUMBER | KP_WORD_QUOTED;
  if (candidate->sentence > 0 || candidate->words->len < 2 ||
      kp_candidate_count(prose, candidate, telling) > 0 ||
      !kp_language_has(prose->language, kp_list_bit("verb-base")))
    return FALSE;
  const KpForm *first = kp_candidate_word(prose, candidate, 0)->form;
  const KpWord *next = kp_candidate_word(prose, candidate, 1);
  return kp_form_is(first,
                    "there|there's|few|many|some|all|everyone|what|you") ||
         (kp_form_is(first, "if") && !(next->classes & KP_WORD_CAPITAL)) ||
         (untitled ? names_nobody(prose, candidate) : kp_form_is(first, "as"));
}

/* What the first bullet of a box costs that leads up to something, or goes on
 * from it. */
static gdouble
cost_of_beginning(const KpAmong *self,
                  const KpCandidate *candidate,
                  GArray *shares)
{
  const KpProse *prose = self->ranking->prose;
  gdouble cost = 0;
  const gboolean untitled = prose->title_terms->len == 0;
  const gboolean later = candidate->sentence > 0;
  if (kp_ranking_is_guide(self->ranking))
    return 0;
  if (untitled && speaks_to_reader(prose, candidate))
    cost += kp_share_cost(shares, "it speaks to its reader", COST_ADDRESS);
  if (leads_up(prose, candidate, untitled))
    cost += kp_share_cost(shares, "it leads up to the story", COST_LEADS_UP);
  if (later && goes_on(prose, candidate))
    cost += kp_share_cost(shares, "it opens as what goes on",
                          untitled ? COST_GOES_ON_UNTITLED : COST_GOES_ON);
  return cost;
}

gdouble
kp_among_worth(const KpAmong *self,
               const GArray *chosen,
               guint index,
               GArray *shares)
{
  const KpEntry *entry = &g_array_index(self->entries, KpEntry, index);
  const KpCandidate *candidate = entry->candidate;
  const KpCandidate *above = kp_among_neighbour(self, chosen, candidate, FALSE);
  gboolean untitled = self->ranking->prose->title_terms->len == 0;
  gboolean later = candidate->sentence > 0 && above == NULL && untitled;
  gdouble cost = kp_share_cost(shares, "nothing above tells who it speaks of",
                               cost_of_strangers(self, chosen, candidate));
  cost += kp_share_cost(shares, "the sentence before it is not shown",
                        kp_among_inside(self, chosen, index));
  if (above == NULL) {
    cost +=
        kp_share_cost(shares, "the headline has told most of it", entry->stale);
    cost += cost_of_beginning(self, candidate, shares);
  }
  cost += kp_share_cost(shares, "it adds little to what is told above",
                        cost_of_adding(self, candidate, above != NULL));
  gdouble untold = above == NULL ? cost_of_leaning(candidate, untitled) : 0;
  if (candidate->presumed != NULL)
    untold += (later ? UNTOLD : 1) *
              kp_presumption_cost(candidate, self->told, above);
  cost +=
      kp_share_cost(shares, "nothing above tells what it speaks of", untold);
  return entry->worth - cost;
}
