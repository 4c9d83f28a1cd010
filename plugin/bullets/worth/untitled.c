/* SPDX-License-Identifier: MIT */
/* A candidate of an article without a headline comes in; what that costs it
 * goes out. */
#include "untitled.h"

#include "prose.h"
#include "word-list.h"

/* What comes later speaks of what came before, and no headline told it: under
 * none they refused 21 % of the bullets from the first sentence, 29 % of those
 * from the next three, 43 % of the others. */
#define COST_UNTITLED 0.005 /* for each sentence before it */
#define MOST_UNTITLED 8     /* sentences */

/* What somebody says below no headline answers what nobody has asked: readers
 * refused 70 % of 54, of 144 below a headline 40 %. */
#define COST_UNTITLED_SPOKEN 0.1

/* The weights, the same with and without a headline, hold it against a sentence
 * that it is the first: a headline has told it. Where there is none, and it
 * says what has come about, it opens the box best: of 46 boxes that it opens
 * for this, 34 read better than without it, 5 worse. One that says less of what
 * has come about gains half: readers printed 86 % of the bullets that came for
 * it, 70 % of those that went. */
#define GAIN_LEAD 0.1
#define GAIN_SCENE 0.05
#define ENOUGH 8 /* terms */

gboolean
kp_untitled_is_news(const KpProse *prose, guint index)
{
  gboolean news = FALSE;
  if (index > 0 || prose->title_terms->len > 0)
    return FALSE;
  const KpSentence *sentence = kp_prose_sentence(prose, index);
  for (guint i = 0; i < sentence->n_words; i++) {
    const KpWord *word = kp_prose_word(prose, sentence->first_word + i);
    if (word->classes & KP_WORD_QUOTED)
      continue;
    if (word->classes & KP_WORD_ADDRESS)
      return FALSE;
    news |= i > 0 && (word->classes & KP_WORD_SAY ||
                      kp_form_is(word->form, "has|have|according"));
  }
  return news;
}

/* The candidate is of the first sentence, tells enough of it, and to nobody in
 * particular. */
static gboolean
tells_lead(const KpProse *prose, const KpCandidate *candidate)
{
  const guint32 other = KP_TRAIT_FIRST_PERSON | KP_TRAIT_SECOND_PERSON |
                        KP_TRAIT_PRONOUN | KP_TRAIT_ANAPHOR | KP_TRAIT_THEN |
                        KP_TRAIT_SPOKEN | KP_TRAIT_VERBLESS | KP_TRAIT_HOLLOW;
  return candidate->sentence == 0 && !(candidate->traits & other) &&
         kp_candidate_count_terms(prose, candidate) >= ENOUGH;
}

gdouble
kp_untitled_cost(const KpProse *prose, const KpCandidate *candidate)
{
  if (prose->title_terms->len > 0)
    return 0;
  gboolean news = kp_untitled_is_news(prose, candidate->sentence);
  gboolean lead = tells_lead(prose, candidate);
  if (lead && news)
    return -GAIN_LEAD;
  if (lead)
    return -GAIN_SCENE;
  gboolean spoken = (candidate->traits & KP_TRAIT_SPOKEN) != 0;
  return COST_UNTITLED * MIN(candidate->sentence, MOST_UNTITLED) +
         COST_UNTITLED_SPOKEN * spoken;
}
