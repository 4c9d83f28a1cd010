/* SPDX-License-Identifier: MIT */
/* A candidate's traits come in; what they cost its reader goes out. */
#include "standing.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "ranking.h"
#include "share.h"
#include "telling.h"
#include "word-list.h"

/* Words: a strict reader of 699 bullets refused 31 % of those that had fewer,
 * 16 % of the others. */
#define SHORT 12

/* Costs are shares of worth: a sentence that an editor would keep is worth
 * about 0.3, a word must be worth a third of that to be kept (default.profile).
 * A row is for all of its traits together. */
static const struct {
  guint32 traits;
  gdouble news, guide;
} COSTS[] = {
    {KP_TRAIT_ANAPHOR, 0.06, 0.06},
    {KP_TRAIT_FIRST_PERSON, 0.06, 0.06},
    /* The news has no "you": readers refused 56 % of 16. */
    {KP_TRAIT_SECOND_PERSON, 0.12, 0.02},
    {KP_TRAIT_VERBLESS, 0.25, 0.25},
    /* "Another two", "also": of 73 such bullets of the news readers refused
     * 34 %, of those that stand there instead 17 %. */
    {KP_TRAIT_ALSO, 0.07, 0.04},
    /* "these files": a guide has other sentences that say which. */
    {KP_TRAIT_THEN, 0.10, 0.18},
    /* Says how somebody feels, seldom what was. */
    {KP_TRAIT_SPOKEN, 0.09, 0.09},
    /* A view must not become a fact. */
    {KP_TRAIT_UNATTRIBUTED | KP_TRAIT_OPINION, 0.04, 0.04},
    /* Of 1,519 bullets 29 are such, and readers refused 28 of them. */
    {KP_TRAIT_HOLLOW, 0.25, 0.25},
    {KP_TRAIT_IDLE, 0, 0.25},
};

#define COST_PRONOUN 0.30 /* only where nothing else can be shown */
#define COST_ADVICE 1.0   /* the news does not tell its reader what to do */
/* One case, where the sentence before it tells the rule: an author would make a
 * point of that. */
#define COST_EXAMPLE 0.10
/* "If the mill burned": what might be; readers refused 62 % of 44. */
#define COST_SUPPOSED 0.08
#define COST_EXCLAIMED 0.04 /* "Reviewing is important!" */
#define COST_SHORT 0.015    /* for each word that is wanting */

static gdouble
cost_of_traits(const KpRanking *ranking,
               const KpCandidate *candidate,
               GArray *shares)
{
  gdouble cost = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(COSTS); i++) {
    guint32 traits = COSTS[i].traits;
    /* An opening pronoun has its name in the bullet above. */
    gboolean carried =
        traits == KP_TRAIT_ANAPHOR && candidate->traits & KP_TRAIT_PRONOUN;
    if ((candidate->traits & traits) != traits || carried)
      continue;
    guint last = (guint)g_bit_nth_msf(traits, -1);
    cost += kp_share_cost(shares, kp_trait_name(last),
                          kp_ranking_is_guide(ranking) ? COSTS[i].guide
                                                       : COSTS[i].news);
  }
  return cost;
}

/* "For instance, the ferry", "As an example,": whatever of it is cut. */
static gboolean
is_example(const KpProse *prose, const KpCandidate *candidate)
{
  const KpSentence *sentence = kp_prose_sentence(prose, candidate->sentence);
  if (sentence->n_words < 4)
    return FALSE;
  const KpWord *first = kp_prose_word(prose, sentence->first_word);
  if (kp_form_is(first->form, "for"))
    return kp_form_is(first[1].form, "example|instance");
  return kp_form_is(first->form, "as") && kp_form_is(first[1].form, "an") &&
         kp_form_is(first[2].form, "example|illustration");
}

/* "If the mill burned,", not '"If it burns," Holt said'. */
static gboolean
supposes(const KpProse *prose, const KpCandidate *candidate)
{
  const KpWord *first = kp_candidate_word(prose, candidate, 0);
  return kp_form_is(first->form, "if") && !(first->classes & KP_WORD_QUOTED);
}

gdouble
kp_standing_cost(const KpRanking *ranking,
                 const KpCandidate *candidate,
                 GArray *shares)
{
  const KpProse *prose = ranking->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, candidate->sentence);
  gdouble cost = kp_wanting_cost(ranking, candidate, shares);
  cost += cost_of_traits(ranking, candidate, shares);
  if (candidate->traits & KP_TRAIT_PRONOUN &&
      !kp_standing_leans(prose, candidate))
    cost += kp_share_cost(shares, "pronoun", COST_PRONOUN);
  if (kp_candidate_has_cut(candidate, "advice") &&
      !kp_ranking_is_guide(ranking))
    cost += kp_share_cost(shares, "advice", COST_ADVICE);
  if (candidate->words->len > 0 && !kp_ranking_is_guide(ranking) &&
      supposes(prose, candidate))
    cost += kp_share_cost(shares, "supposed", COST_SUPPOSED);
  if (g_str_has_suffix(candidate->text, "!"))
    cost += kp_share_cost(shares, "exclamation", COST_EXCLAIMED);
  if (is_example(prose, candidate))
    cost += kp_share_cost(shares, "example", COST_EXAMPLE);
  if (candidate->n_words < SHORT && !sentence->heading)
    cost += kp_share_cost(shares, "short",
                          COST_SHORT * (SHORT - candidate->n_words));
  return cost + kp_telling_cost(ranking, candidate, shares);
}

/* A folded word, with what the lists say of it. */
typedef struct {
  const gchar *word;
  gsize length; /* bytes */
  guint64 lists;
  guint32 classes;
} Opening;

/* The first word without what is contracted to it: "it" of "It's". */
static Opening
opening_of(const KpProse *prose, const KpCandidate *candidate)
{
  const KpForm *form = kp_candidate_word(prose, candidate, 0)->form;
  Opening opening = {form->folded, form->length, form->lists, form->classes};
  const gchar *apostrophe = memchr(opening.word, '\'', opening.length);
  if (apostrophe == NULL)
    return opening;
  opening.length = (gsize)(apostrophe - opening.word);
  opening.lists = kp_language_look_up(prose->language, opening.word,
                                      opening.length, &opening.classes);
  return opening;
}

/* "O seu pai", "Il suo treno", "Todo esto": a pronoun behind an article or the
 * like, where those go together. */
static gboolean
opens_with_owner(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len < 2 ||
      kp_language_has(prose->language, kp_list_bit("person-pronoun")))
    return FALSE;
  const KpWord *second = kp_candidate_word(prose, candidate, 1);
  return opening_of(prose, candidate).classes & KP_WORD_DETERMINER &&
         second->classes & KP_WORD_PRONOUN &&
         !(second->classes & (KP_WORD_CAPITAL | KP_WORD_AUXILIARY)) &&
         !kp_word_listed(second, "person");
}

/* "An example is", "The main problem was": after "the" or "an", a part of what
 * was told before, and a verb. */
static gboolean
opens_with_part(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len < 4)
    return FALSE;
  if (kp_candidate_is(prose, candidate, 2,
                      "example|examples|exception|exceptions") &&
      kp_candidate_is(prose, candidate, 3, "is|are|was|were"))
    return TRUE; /* "A good | example is" */
  guint at = kp_candidate_is(prose, candidate, 1,
                             "main|only|biggest|basic|key|big|real|last|final|"
                             "next|second|third|other")
                 ? 2
                 : 1;
  return kp_candidate_is(
             prose, candidate, at,
             "advantage|advantages|alternative|alternatives|approach|"
             "difference|differences|disadvantage|downside|drawback|example|"
             "examples|exception|exceptions|idea|issues|option|options|problem|"
             "problems|reason|reasons|result|solution|solutions|step|thing|"
             "point|answer|catch|trick") &&
         kp_candidate_is(prose, candidate, at + 1, "is|are|was|were");
}

/* "Such tools are called", "A popular one is": what of, was told before. */
static gboolean
opens_with_such(const KpProse *prose, const KpCandidate *candidate)
{
  const guint reach = 3; /* words: "a more popular one" */
  Opening opening = opening_of(prose, candidate);
  if (kp_word_is(opening.word, opening.length, "such"))
    return TRUE;
  if (kp_word_is(opening.word, opening.length, "similar"))
    return candidate->words->len > 1 &&
           !kp_candidate_is(prose, candidate, 1, "to|in");
  if (!kp_word_is(opening.word, opening.length, "a|an|another|one|the"))
    return FALSE;
  if (opens_with_part(prose, candidate))
    return TRUE;
  /* "One baker, one miller and a carter", "The Bread One show" */
  gboolean counts = kp_word_is(opening.word, opening.length, "one");
  for (guint i = 1; i + 1 < candidate->words->len && i <= reach; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (!(word->classes & KP_WORD_CAPITAL) &&
        (kp_form_is(word->form, "ones") ||
         (!counts && kp_form_is(word->form, "one"))))
      return TRUE;
  }
  return FALSE;
}

/* "..., e.g.", "..., notably", "and for example": what, only the page shows. */
static gboolean
leads_to_example(const KpProse *prose, const KpCandidate *candidate)
{
  guint n = candidate->words->len;
  return n > 3 &&
         (kp_candidate_is(prose, candidate, n - 1,
                          "e.g|e.g.|i.e|i.e.|notably|namely") ||
          (kp_candidate_is(prose, candidate, n - 1, "example|instance") &&
           kp_candidate_is(prose, candidate, n - 2, "for") &&
           kp_candidate_is(prose, candidate, n - 3, "and")));
}

/* "Below | it a bishop lies", "In it, bakers sing", "Selon | lui, le pain", "By
 * that measure he is"; no "Like it or not", no "Since it was sold, the mill".
 */
static gboolean
opens_beside_pronoun(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len < 3)
    return FALSE;
  const KpWord *first = kp_candidate_word(prose, candidate, 0);
  const KpWord *second = kp_candidate_word(prose, candidate, 1);
  const KpWord *third = kp_candidate_word(prose, candidate, 2);
  gboolean alone = second->classes & KP_WORD_PRONOUN &&
                   prose->article->text[kp_span_end(second->span)] == ',';
  gboolean that = kp_form_is(second->form, "that") &&
                  !(third->classes & (KP_WORD_RELATIVE | KP_WORD_PREPOSITION));
  return !(first->classes & (KP_WORD_QUOTED | KP_WORD_SUBORDINATE)) &&
         first->classes & KP_WORD_PREPOSITION &&
         (alone || that || kp_form_is(second->form, "it|them")) &&
         !kp_form_is(third->form, "or");
}

const gchar *
kp_standing_refuse(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->traits & KP_TRAIT_CONNECTIVE ||
      kp_unsaid_link(prose, candidate))
    return "it leans on the sentence before: opens with a connective";
  if (candidate->traits & KP_TRAIT_VERBLESS &&
      !(candidate->traits & KP_TRAIT_ATTRIBUTED) && prose->language_known)
    return "it has no verb";
  guint32 told = KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  if (((candidate->traits & told) == told &&
       !(candidate->traits & KP_TRAIT_PRONOUN)) ||
      kp_unsaid_subject(prose, candidate))
    return "it leans on the sentence before: its subject stands for it";
  if (leads_to_example(prose, candidate))
    return "it leads to what only the page shows";
  if (candidate->traits & KP_TRAIT_QUOTE_ONLY)
    return "a quotation without its speaker";
  if (candidate->words->len == 0 || candidate->traits & KP_TRAIT_NAME_PUT)
    return NULL;
  Opening opening = opening_of(prose, candidate);
  gboolean pronoun = (candidate->traits & KP_TRAIT_PRONOUN) != 0 ||
                     (opening.classes & KP_WORD_PRONOUN &&
                      !(opening.lists & kp_list_bit("article"))) ||
                     opens_with_owner(prose, candidate);
  /* "We" and "I" are the author: no antecedent, but the last resort. */
  if (pronoun && !kp_standing_leans(prose, candidate) &&
      !(opening.lists & kp_list_bit("person")))
    return kp_candidate_has_cut(candidate, "quotation first")
               ? "it leans on the sentence before: its quotation opens with a "
                 "pronoun"
               : "it leans on the sentence before: opens with a pronoun";
  if (opens_beside_pronoun(prose, candidate))
    return "it leans on the sentence before: opens with a pronoun";
  if (opens_with_such(prose, candidate))
    return "it leans on the sentence before: opens with what stands for it";
  return NULL;
}

gboolean
kp_standing_leans(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len == 0 || candidate->traits & KP_TRAIT_NAME_PUT)
    return FALSE;
  if (candidate->traits & (KP_TRAIT_SPEAKER | KP_TRAIT_LED))
    return TRUE;
  const guint64 persons =
      kp_list_bit("person-pronoun") | kp_list_bit("person-determiner");
  return (opening_of(prose, candidate).lists & persons) != 0;
}

KpVoice
kp_standing_voice(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->traits & KP_TRAIT_PRONOUN &&
      !kp_standing_leans(prose, candidate))
    return KP_VOICE_OPENING;
  if (!(candidate->traits & KP_TRAIT_FIRST_PERSON))
    return KP_VOICE_NONE;
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *own = kp_candidate_word(prose, candidate, i);
    if (own->classes & KP_WORD_QUOTED)
      continue;
    /* "Juan Carlos I", but not "In June, I booked" */
    gboolean king = i > 0 && own->span.length == 1 &&
                    own[-1].classes & KP_WORD_CAPITAL &&
                    kp_span_end(own[-1].span) + 1 == own->span.start;
    if (!king && kp_word_listed(own, "author"))
      return KP_VOICE_INSIDE;
  }
  return KP_VOICE_NONE;
}

gboolean
kp_standing_carries(const KpCandidate *before, const KpCandidate *candidate)
{
  guint32 names = KP_TRAIT_NAME | KP_TRAIT_SURNAME | KP_TRAIT_NAME_PUT;
  if (!(before->traits & names) || before->sentence >= candidate->sentence)
    return FALSE;
  /* "In 1964, he" mostly goes on with whom the page is about. */
  return candidate->traits & KP_TRAIT_LED ||
         candidate->sentence - before->sentence <= 2;
}
