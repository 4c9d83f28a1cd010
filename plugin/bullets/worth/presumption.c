/* SPDX-License-Identifier: MIT */
/* A candidate in its article comes in; what it takes for known, and what that
 * costs its reader, goes out. */
#include "presumption.h"

#include <string.h>

#include "described.h"
#include "names.h"
#include "prose.h"
#include "standing.h"

/* Shares of worth. Of 233 bullets that take a thing inside them for known,
 * strict readers refused 42 %. Of 152 that open with one of which the article
 * has told, and neither the headline nor a bullet above, it was 40 %; of 461
 * that open with one of which it tells there first, no more than of all: 26 %.
 * The first of a box has nothing above it, whichever it is. */
#define COST_OPENING 0.10
#define COST_NEW 0.03
#define COST_FIRST 0.06
#define COST_TOPIC 0.04 /* a headline about one person tells who it is */
#define COST_INNER 0.05
#define COST_THESE 0.20 /* "these rules": readers refused 66 % of 42 */
#define MOST_INNER 2

typedef struct {
  const KpProse *prose;
  const KpCandidate *candidate;
} Reader;

static const KpWord *
word_at(const Reader *reader, guint i)
{
  return kp_candidate_word(reader->prose, reader->candidate, i);
}

static const gchar *
folded(const Reader *reader, guint i)
{
  return word_at(reader, i)->form->folded;
}

#define listed(reader, i, list) kp_word_listed(word_at(reader, i), list)

/* Nothing but a blank stands between the word and the one before it. */
static gboolean
follows(const Reader *reader, guint i)
{
  guint at = g_array_index(reader->candidate->words, guint, i);
  return at == g_array_index(reader->candidate->words, guint, i - 1) + 1 &&
         kp_prose_adjoins(reader->prose, at);
}

/* The index after the noun phrase whose words begin at `from`. */
static guint
phrase_end(const Reader *reader, guint from)
{
  const guint most = 6; /* words */
  const guint32 ends = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                       KP_WORD_AUXILIARY | KP_WORD_RELATIVE | KP_WORD_PRONOUN |
                       KP_WORD_COORDINATE | KP_WORD_DETERMINER;
  guint i = from;
  while (i < reader->candidate->words->len && i < from + most &&
         (i == from || follows(reader, i)) &&
         !(word_at(reader, i)->classes & ends) &&
         !(i > from && word_at(reader, i)->classes &
                           (KP_WORD_VERB | KP_WORD_SAY | KP_WORD_DAY)))
    i++;
  return i;
}

/* "the head of the mill", "the man who": says itself which is meant. */
static gboolean
is_explained(const Reader *reader, guint end)
{
  return end < reader->candidate->words->len && follows(reader, end) &&
         listed(reader, end, "explaining");
}

/* "the radio host's | comments" */
static gboolean
calls_owner(const Reader *reader, guint i)
{
  const gchar *word = folded(reader, i);
  const gchar *mark = strrchr(word, '\'');
  guint32 classes;
  return mark != NULL && kp_language_look_up(reader->prose->language, word,
                                             (gsize)(mark - word), &classes) &
                             kp_list_bit("referring");
}

/* TRUE where the words [from, end) name what the reader cannot know: the
 * article has told of it before, or it is called by what it was told to be. */
static gboolean
is_presumed(const Reader *reader, guint from, guint end, guint32 known)
{
  gboolean refers = listed(reader, end - 1, "referring");
  if (listed(reader, end - 1, "unique"))
    return FALSE;
  for (guint i = from; i + 1 < end; i++)
    refers |= calls_owner(reader, i);
  for (guint i = from; i < end; i++) {
    guint32 classes = word_at(reader, i)->classes;
    if ((classes & KP_WORD_CAPITAL && !refers) || classes & KP_WORD_DAY ||
        classes & KP_WORD_MONTH || listed(reader, i, "time") ||
        listed(reader, i, "singling") ||
        g_str_has_suffix(folded(reader, i), "est"))
      return FALSE;
  }
  guint32 head = word_at(reader, end - 1)->term;
  return refers || from == 1 || (head != KP_NO_TERM && head < known);
}

/* TRUE where an earlier word of the candidate is the phrase's last. */
static gboolean
is_told_before(const Reader *reader, guint from, guint end)
{
  guint32 head = word_at(reader, end - 1)->term;
  for (guint i = 0; i < from; i++) {
    if (word_at(reader, i)->term == head)
      return TRUE;
  }
  return FALSE;
}

static void
add_presumed(const Reader *reader,
             guint from,
             guint end,
             gboolean opening,
             KpCandidate *candidate)
{
  if (candidate->presumed == NULL)
    candidate->presumed = g_array_new(FALSE, FALSE, sizeof(guint32));
  candidate->presumes_subject |= opening;
  for (guint w = from; w < end; w++) {
    guint32 term = word_at(reader, w)->term;
    if (term != KP_NO_TERM)
      g_array_append_val(candidate->presumed, term);
  }
  guint32 none = KP_NO_TERM;
  g_array_append_val(candidate->presumed, none);
}

/* "the 26-year-old", "the singer's | arrest" */
static gboolean
calls_person(const Reader *reader, guint from, guint end)
{
  for (guint i = from; i < end; i++) {
    const KpForm *form = word_at(reader, i)->form;
    if (kp_described_age(form->folded) > 0 ||
        kp_described_trade(reader->prose, form->folded, form->lists))
      return TRUE;
  }
  return FALSE;
}

/* "| such a mill": one of the kind was told before; not "at such a". */
static gboolean
likens(const Reader *reader, guint i)
{
  const guint enough = 3; /* words: "such a mill" */
  return i > 0 && i + enough <= reader->candidate->words->len &&
         kp_form_is(word_at(reader, i)->form, "such") &&
         kp_form_is(word_at(reader, i + 1)->form, "a|an") &&
         !(word_at(reader, i)->classes & KP_WORD_QUOTED) &&
         !kp_form_is(word_at(reader, i - 1)->form, "at|as|in|with");
}

/* "| these rules", not "these days", "those who bake" */
static gboolean
points(const Reader *reader, guint i, guint32 known)
{
  if (!kp_form_is(word_at(reader, i)->form, "these|those") ||
      word_at(reader, i)->classes & KP_WORD_QUOTED ||
      word_at(reader, i + 1)->classes & KP_WORD_VERB)
    return FALSE;
  guint end = phrase_end(reader, i + 1);
  return known > 0 && end > i + 1 && !listed(reader, end - 1, "time") &&
         !is_told_before(reader, i, end) && !is_explained(reader, end);
}

static void
add_these(const Reader *reader, guint i, KpCandidate *candidate)
{
  add_presumed(reader, i + 1, phrase_end(reader, i + 1), FALSE, candidate);
  candidate->presumes_these = 0;
  for (guint k = 0; k < candidate->presumed->len; k++)
    candidate->presumes_these +=
        g_array_index(candidate->presumed, guint32, k) == KP_NO_TERM;
}

void
kp_presumption_find(const KpProse *prose,
                    const KpNames *names,
                    guint32 known,
                    KpCandidate *candidate)
{
  Reader reader = {prose, candidate};
  guint n = candidate->words->len;
  gboolean turned = kp_candidate_has_cut(candidate, "quotation first");
  for (guint i = 0; i + 1 < n; i++) {
    guint32 classes = word_at(&reader, i)->classes;
    if (likens(&reader, i)) {
      guint end = phrase_end(&reader, i + 2);
      if (end > i + 2 && !is_told_before(&reader, i, end))
        add_presumed(&reader, i + 2, end, FALSE, candidate);
      continue;
    }
    if (points(&reader, i, known)) {
      add_these(&reader, i, candidate);
      continue;
    }
    if (!(classes & KP_WORD_DETERMINER) || classes & KP_WORD_QUOTED ||
        !listed(&reader, i, "definite"))
      continue;
    guint end = phrase_end(&reader, i + 1);
    if (end == i + 1 || is_explained(&reader, end) ||
        !is_presumed(&reader, i + 1, end, known) ||
        is_told_before(&reader, i, end))
      continue;
    guint32 head = word_at(&reader, end - 1)->term;
    candidate->presumes_new |=
        (i == 0 || turned) && (head == KP_NO_TERM || head >= known);
    candidate->presumes_topic |= names->in_title && (i == 0 || turned) &&
                                 calls_person(&reader, i + 1, end);
    add_presumed(&reader, i + 1, end, i == 0 || turned, candidate);
  }
}

/* What it costs that nothing above tells of the thing it opens with. */
static gdouble
cost_of_opening(const KpCandidate *candidate, const KpCandidate *above)
{
  if (candidate->presumes_topic)
    return COST_TOPIC;
  if (above == NULL)
    return COST_FIRST;
  gdouble cost = candidate->presumes_new ? COST_NEW : COST_OPENING;
  return kp_standing_carries(above, candidate) ? cost / 2 : cost;
}

gdouble
kp_presumption_cost(const KpCandidate *candidate,
                    const guint *told,
                    const KpCandidate *above)
{
  gdouble cost = 0;
  if (candidate->presumed == NULL)
    return cost;
  gboolean met = FALSE, opening = candidate->presumes_subject;
  guint inner = 0, phrase = 0;
  for (guint i = 0; i < candidate->presumed->len; i++) {
    guint32 term = g_array_index(candidate->presumed, guint32, i);
    if (term != KP_NO_TERM) {
      met |= told[term] <= candidate->sentence;
      continue;
    }
    phrase++;
    if (!met && phrase == candidate->presumes_these)
      cost += COST_THESE;
    else if (!met && opening)
      cost += cost_of_opening(candidate, above);
    else if (!met && inner++ < MOST_INNER)
      cost += COST_INNER;
    met = opening = FALSE;
  }
  return cost;
}
