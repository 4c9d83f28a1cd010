/* SPDX-License-Identifier: MIT */
/* A candidate in its article comes in; what it costs that it tells little of
 * the story goes out. */
#include "telling.h"

#include "prose.h"
#include "ranking.h"
#include "share.h"
#include "untitled.h"
#include "word-list.h"

/* Of 1,430 bullets strict readers refused 37 % of those with fewer words that
 * their article says again, 12 % of those with six or more. Dearer by half,
 * they printed 71 % of the bullets of the news that this changes, not 64 %. */
#define ENOUGH 4
#define NUMBER 2             /* words: what it counts for */
#define COST_THIN 0.06       /* for each word that is wanting */
#define COST_THIN_GUIDE 0.04 /* the same in a guide */

/* Words of an article for each that can be asked for: a short one has said
 * little twice. */
#define PER_WORD 100.0

/* A story tells what matters first: of the bullets from the first fifth of the
 * news they refused 15 %, of those behind it 31 %. */
#define LATE 0.2      /* share of the sentences */
#define COST_LATE 0.1 /* for all of them */
#define FEW 15        /* sentences: where there are fewer, less is late */

/* A sentence with neither a preposition nor a number tells not where, nor of
 * whom, nor how many: of such bullets from the news they refused 40 %, of the
 * others 20 %. */
#define COST_BARE 0.03

/* A cut must leave enough: of 2,308 bullets that were cut they refused 47 % of
 * those with fewer than eight words that tell something, 27 % of those with
 * fourteen or more. */
#define FULL 12         /* terms */
#define COST_SPARE 0.01 /* for each that is wanting */

/* A first sentence of few such words and no number is a teaser: below a
 * headline they refused 77 % of 32 with fewer than eight, 28 % of the three
 * sentences after it. With no headline those need the teaser. */
#define TOLD_FIRST 8     /* terms */
#define COST_TEASER 0.09 /* for each that is wanting */

/* How something is to its writer makes no point: of 236 bullets with a word of
 * the list "tone" or a "looked chic" outside quotations they refused 63 %, of
 * those with two 90 %, of all 33 %; of 79 with a scene beside it ("as she
 * headed into the bakery") 54 %. */
#define COST_TONE 0.07 /* for each */
#define MOST_TONE 2

/* "Showed off her figure" below "Holt wows in a gown" says the headline again
 * in other words: of 87 such bullets they refused 57 %, of 66 below other
 * headlines 26 %. */
#define COST_PARADE 0.12 /* for each */
#define MOST_PARADE 2

/* What later sentences take up is what a story is about: an editor who chose
 * from the candidates of 382 articles took such sentences oftener than their
 * words are worth. */
#define TAKEN_UP 0.5  /* centrality that costs nothing; more is a gain */
#define COST_LEFT 0.1 /* for each unit of what is wanting */

/* What is quoted says how somebody puts it: that editor took such words less
 * often, and of 4,715 bullets readers refused more of those that hold them. */
#define COST_QUOTED 0.1 /* where all of it is quoted */

/* "Policies are rules that say who may bake": a guide that says what its title
 * names does so at once, and its author would put that first. Of 868 pages of
 * manuals 265 do; without a gain the boxes left it out of 141. */
#define GAIN_DEFINED 0.1

static guint
count_telling(const KpProse *prose, const KpCandidate *candidate)
{
  guint told = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (word->term != KP_NO_TERM)
      told += g_array_index(prose->terms, KpTerm, word->term).count > 1;
    if (word->classes & KP_WORD_NUMBER)
      told += NUMBER;
  }
  return told;
}

static gdouble
cost_of_teaser(const KpProse *prose,
               const KpCandidate *candidate,
               guint n_terms)
{
  if (candidate->sentence > 0 || prose->title_terms->len == 0 ||
      n_terms >= TOLD_FIRST ||
      kp_candidate_count(prose, candidate, KP_WORD_NUMBER) > 0)
    return 0;
  return COST_TEASER * (TOLD_FIRST - n_terms);
}

/* "looked | chic", "appeared | bewildered": no "looked at", "looks like". */
static gboolean
tells_looks(const KpWord *word, const KpWord *next)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                         KP_WORD_OPENS_SUBJECT | KP_WORD_COORDINATE |
                         KP_WORD_SUBORDINATE | KP_WORD_NUMBER;
  return kp_form_is(word->form,
                    "looked|looks|looking|appeared|appears|feels") &&
         !(next->classes & others) &&
         !kp_form_is(next->form, "ahead|set|away") &&
         next->span.start == kp_span_end(word->span) + 1;
}

/* "as | she headed into the bakery": a scene, but not "as long as she". */
static gboolean
tells_scene(const KpProse *prose, const KpCandidate *candidate, guint i)
{
  if (i < 2 || i + 2 >= candidate->words->len)
    return FALSE;
  if (!kp_candidate_is(prose, candidate, i, "as"))
    return FALSE;
  const KpWord *before = kp_candidate_word(prose, candidate, i - 2);
  const KpWord *who = kp_candidate_word(prose, candidate, i + 1);
  const KpWord *verb = kp_candidate_word(prose, candidate, i + 2);
  return kp_form_is(who->form, "he|she|they") &&
         !kp_form_is(before->form, "as") && !(verb->classes & KP_WORD_SAY);
}

static guint
count_tone(const KpProse *prose, const KpCandidate *candidate)
{
  guint tone = 0, n = candidate->words->len;
  for (guint i = 0; i < n; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (word->classes & KP_WORD_QUOTED)
      continue;
    tone += kp_word_listed(word, "tone") || tells_scene(prose, candidate, i) ||
            (i + 1 < n &&
             tells_looks(word, kp_candidate_word(prose, candidate, i + 1)));
  }
  return tone;
}

/* What was cut shorter than a story is told. */
static gdouble
cost_of_spare(const KpCandidate *candidate, guint n_terms)
{
  return candidate->cuts->len > 0 && n_terms < FULL
             ? COST_SPARE * (FULL - n_terms)
             : 0;
}

/* A guide may come to its point last, and in few words. */
static gdouble
cost_in_story(const KpRanking *ranking,
              const KpCandidate *candidate,
              GArray *shares)
{
  const KpProse *prose = ranking->prose;
  gdouble sentences = MAX(FEW, prose->sentences->len);
  gdouble late = MAX(0, candidate->sentence / sentences - LATE);
  gdouble cost = kp_share_cost(shares, "late", COST_LATE * late);
  cost +=
      kp_share_cost(shares, "no headline", kp_untitled_cost(prose, candidate));
  if (prose->language_known &&
      kp_candidate_count(prose, candidate,
                         KP_WORD_PREPOSITION | KP_WORD_NUMBER) == 0)
    cost += kp_share_cost(shares, "bare", COST_BARE);
  gdouble taken_up =
      kp_ranking_value(ranking, candidate->sentence, "centrality");
  cost += kp_share_cost(shares, "taken up", COST_LEFT * (TAKEN_UP - taken_up));
  guint parade = kp_parades_again(prose, candidate);
  cost +=
      kp_share_cost(shares, "parade", COST_PARADE * MIN(MOST_PARADE, parade));
  guint n_terms = kp_candidate_count_terms(prose, candidate);
  cost += kp_share_cost(shares, "teaser",
                        cost_of_teaser(prose, candidate, n_terms));
  /* What somebody says has its cost (standing.c), and is cut no shorter. */
  if (candidate->traits & KP_TRAIT_SPOKEN)
    return cost;
  gdouble quoted = kp_candidate_count(prose, candidate, KP_WORD_QUOTED);
  cost += kp_share_cost(shares, "quoted",
                        COST_QUOTED * quoted / MAX(candidate->words->len, 1));
  return cost +
         kp_share_cost(shares, "cut short", cost_of_spare(candidate, n_terms));
}

gdouble
kp_telling_cost(const KpRanking *ranking,
                const KpCandidate *candidate,
                GArray *shares)
{
  const KpProse *prose = ranking->prose;
  gdouble enough = MIN(ENOUGH, prose->n_words / PER_WORD);
  gboolean defines =
      kp_ranking_is_guide(ranking) && kp_defines_title(prose, candidate);
  /* What it says the thing is, need not be said again. */
  gdouble wanting = defines ? 0 : enough - count_telling(prose, candidate);
  guint tone = count_tone(prose, candidate);
  gdouble each = kp_ranking_is_guide(ranking) ? COST_THIN_GUIDE : COST_THIN;
  gdouble cost = kp_share_cost(shares, "thin", each * MAX(0, wanting));
  cost += kp_share_cost(shares, "tone", COST_TONE * MIN(MOST_TONE, tone));
  if (!kp_ranking_is_guide(ranking))
    return cost + cost_in_story(ranking, candidate, shares);
  return cost - kp_share_gain(shares, "definition", GAIN_DEFINED * defines);
}
