/* SPDX-License-Identifier: MIT */
/* A ranking comes in; the bullets of the box, or the reason for none, and the
 * fate of every sentence go out. */
#include "bullets.h"

#include "candidate.h"
#include "choice.h"
#include "introduction.h"
#include "names.h"
#include "presumption.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"
#include "refusal.h"
#include "scales.h"
#include "standing.h"
#include "untitled.h"

/* Sentences that rank below these are not cut: with all of them the dev data's
 * news has no better bullets, and takes half as long again. Readers preferred
 * the boxes that 26 change to those of 20 by 32 to 22, and these to those of 14
 * by 81 to 53. In guides, where half of the sentences cannot be shown, more
 * are. */
#define CONTENDERS 26
#define MORE_IN_GUIDES 60

#define MAX_WORDS 25    /* of a bullet: what a reader takes in at a glance */
#define BULLET_WORDS 15 /* of a bullet on average, where a count is given */

static void
bullet_free(gpointer data)
{
  KpBullet *self = data;
  g_free(self->text);
  g_strfreev(self->cuts);
  g_free(self);
}

void
kp_bullets_free(KpBullets *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->bullets);
  g_free(self->reason);
  g_array_unref(self->fates);
  g_free(self);
}

static KpRoom
room_for(const KpRanking *ranking, const KpLimits *limits)
{
  const KpMeasure *measure = kp_profile_measure(ranking->profile);
  gdouble length = ranking->prose->n_words / measure->per_words;
  KpRoom room = {.fewest = measure->fewest, .budget = measure->budget};
  room.max_words = kp_bullets_max_words(limits);
  room.count = CLAMP((guint)(length + 0.5), measure->fewest, measure->most);
  if (limits->count > 0) {
    guint words = BULLET_WORDS * limits->count;
    room.count = room.fewest = limits->count;
    room.exact = TRUE;
    /* Of few, the one that tells most may be as long as any. */
    guint most = MAX(room.max_words, BULLET_WORDS);
    room.budget = CLAMP(room.budget, words, words + most - BULLET_WORDS);
  }
  if (limits->budget > 0)
    room.budget = limits->budget;
  return room;
}

guint
kp_bullets_max_words(const KpLimits *limits)
{
  return limits != NULL && limits->max_words > 0 ? limits->max_words
                                                 : MAX_WORDS;
}

guint
kp_bullets_contenders(const KpRanking *ranking, const KpLimits *limits)
{
  KpLimits own = limits != NULL ? *limits : (KpLimits){0};
  return CONTENDERS + room_for(ranking, &own).count +
         (kp_ranking_is_guide(ranking) ? MORE_IN_GUIDES : 0);
}

gboolean
kp_bullets_contends(const KpRanking *ranking, guint most, guint sentence)
{
  return g_array_index(ranking->ranks, KpRank, sentence).rank <= most ||
         kp_untitled_is_news(ranking->prose, sentence);
}

static void
clear_entry(gpointer data)
{
  kp_candidate_free(((KpEntry *)data)->candidate);
}

/* Adds a candidate that can be shown; returns why it can not, else `why`. */
static const gchar *
add_entry(const KpScales *scales,
          KpCandidate *candidate,
          GArray *entries,
          const gchar *why)
{
  const gchar *refused = kp_scales_refuse(scales, candidate);
  if (refused != NULL) {
    kp_candidate_free(candidate);
    return refused;
  }
  KpEntry entry = {.candidate = candidate};
  entry.worth = kp_scales_weigh(scales, candidate, NULL);
  entry.stale = kp_scales_stale(scales, candidate);
  g_array_append_val(entries, entry);
  return why;
}

/* Terms up to the end of the sentence, where there were `known` before it. */
static guint32
count_known(const KpProse *prose, guint sentence, guint32 known)
{
  const KpSentence *source = kp_prose_sentence(prose, sentence);
  for (guint i = 0; i < source->n_words; i++) {
    guint32 term = kp_prose_word(prose, source->first_word + i)->term;
    if (term != KP_NO_TERM)
      known = MAX(known, term + 1);
  }
  return known;
}

/* Every candidate of the best sentences, with its worth; sentences that have
 * none get their fate here. */
static GArray *
entries_new(KpBullets *self, const KpRanking *ranking, const KpLimits *limits)
{
  GArray *entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  guint most = kp_bullets_contenders(ranking, limits);
  guint max_words = kp_bullets_max_words(limits);
  g_array_set_clear_func(entries, clear_entry);
  g_autoptr(KpScales) scales = kp_scales_new(ranking);
  g_autoptr(KpNames) names = kp_names_new(ranking->prose);
  g_autofree guint8 *inside = kp_listicle_inside(ranking->prose);
  guint32 known = 0, next = 0;
  for (guint i = 0; i < ranking->prose->sentences->len; i++, known = next) {
    const gchar *why = NULL;
    /* Who follows a guide has "the browser" before him. */
    guint32 told = kp_ranking_is_guide(ranking) ? 0 : known;
    next = count_known(ranking->prose, i, known);
    KpFate fate = {.kind = KP_FATE_OUTSCORED};
    if (inside != NULL && inside[i])
      fate =
          (KpFate){KP_FATE_UNFIT, .why = "its heading says of what it tells"};
    if (fate.kind == KP_FATE_UNFIT || !kp_bullets_contends(ranking, most, i)) {
      g_array_append_val(self->fates, fate);
      continue;
    }
    g_autoptr(GPtrArray) candidates =
        kp_candidates_new(ranking->prose, names, i, max_words, &why);
    guint before = entries->len;
    g_ptr_array_set_free_func(candidates, NULL);
    for (guint c = 0; c < candidates->len; c++) {
      KpCandidate *candidate = g_ptr_array_index(candidates, c);
      kp_presumption_find(ranking->prose, names, told, candidate);
      why = add_entry(scales, candidate, entries, why);
    }
    if (entries->len == before)
      fate = (KpFate){.kind = KP_FATE_UNFIT, .why = why};
    g_array_append_val(self->fates, fate);
  }
  return entries;
}

/* How many sentences have an entry that speaks in `voice`. */
static guint
count_voice(const KpProse *prose, const GArray *entries, KpVoice voice)
{
  guint n = 0, last = G_MAXUINT;
  for (guint i = 0; i < entries->len; i++) {
    const KpCandidate *candidate = g_array_index(entries, KpEntry, i).candidate;
    if (candidate->sentence == last ||
        kp_standing_voice(prose, candidate) != voice)
      continue;
    last = candidate->sentence;
    n++;
  }
  return n;
}

static void
drop_voice(KpBullets *self,
           const KpProse *prose,
           GArray *entries,
           KpVoice voice)
{
  for (guint i = entries->len; i-- > 0;) {
    const KpCandidate *candidate = g_array_index(entries, KpEntry, i).candidate;
    if (kp_standing_voice(prose, candidate) != voice)
      continue;
    g_array_index(self->fates, KpFate, candidate->sentence) =
        (KpFate){.kind = KP_FATE_UNFIT, .why = "it has its author's voice"};
    g_array_remove_index(entries, i);
  }
  /* other cuts of the same sentence may be without */
  for (guint i = 0; i < entries->len; i++) {
    guint sentence = g_array_index(entries, KpEntry, i).candidate->sentence;
    g_array_index(self->fates, KpFate, sentence) =
        (KpFate){.kind = KP_FATE_OUTSCORED};
  }
}

/* Takes out what has its author's voice where another sentence makes a box: one
 * that stands beats three that begin with "We". What "I" did goes from a page
 * that is about something else, and from a story that has enough without. In an
 * interview both go whatever is left. */
static void
drop_own_voice(KpBullets *self, const KpProse *prose, GArray *entries)
{
  const guint story = 3; /* others for each sentence with an "I" */
  const guint box = 6;   /* others are a box whatever "I" did */
  guint others = count_voice(prose, entries, KP_VOICE_NONE);
  guint told = count_voice(prose, entries, KP_VOICE_INSIDE);
  gboolean asked = kp_is_interview(prose->article);
  if (others >= story * told || others >= box || asked)
    drop_voice(self, prose, entries, KP_VOICE_INSIDE);
  if (others > 0 || asked)
    drop_voice(self, prose, entries, KP_VOICE_OPENING);
}

static KpBullet *
bullet_new(const KpRanking *ranking, const KpEntry *entry)
{
  const KpCandidate *candidate = entry->candidate;
  const KpSentence *sentence =
      kp_prose_sentence(ranking->prose, candidate->sentence);
  KpBullet *bullet = g_new0(KpBullet, 1);
  bullet->text = g_strdup(candidate->text);
  bullet->sentence = candidate->sentence;
  bullet->source = sentence->span;
  bullet->line = sentence->line;
  bullet->n_words = candidate->n_words;
  bullet->score = entry->worth;
  bullet->cuts = g_new0(gchar *, candidate->cuts->len + 1);
  for (guint i = 0; i < candidate->cuts->len; i++)
    bullet->cuts[i] = g_strdup(g_ptr_array_index(candidate->cuts, i));
  return bullet;
}

/* The chosen entries in the order of their sentences. */
static gint
compare_chosen(gconstpointer a, gconstpointer b, gpointer data)
{
  const GArray *entries = data;
  const KpEntry *x = &g_array_index(entries, KpEntry, *(const guint *)a);
  const KpEntry *y = &g_array_index(entries, KpEntry, *(const guint *)b);
  return (x->candidate->sentence > y->candidate->sentence) -
         (x->candidate->sentence < y->candidate->sentence);
}

/* Sentences that lost, though worth as much as the least chosen: they say the
 * same as a chosen one, cost more beside them, or were too long for what was
 * left. */
static void
decide_fates(KpBullets *self, const GArray *entries, const GArray *chosen)
{
  for (guint i = 0; i < chosen->len; i++) {
    const KpEntry *entry =
        &g_array_index(entries, KpEntry, g_array_index(chosen, guint, i));
    KpFate *fate =
        &g_array_index(self->fates, KpFate, entry->candidate->sentence);
    fate->kind = KP_FATE_CHOSEN;
  }
  for (guint e = 0; e < entries->len; e++) {
    const KpEntry *entry = &g_array_index(entries, KpEntry, e);
    KpFate *fate =
        &g_array_index(self->fates, KpFate, entry->candidate->sentence);
    if (fate->kind != KP_FATE_OUTSCORED || !entry->near)
      continue;
    if (entry->rival != NULL) {
      fate->kind = KP_FATE_REDUNDANT;
      fate->rival = entry->rival->sentence;
      continue;
    }
    fate->kind = entry->against != NULL ? KP_FATE_BESIDE : KP_FATE_BUDGET;
    fate->why = entry->against;
  }
}

/* Puts the full name for whom the reader has not met, else the short one. */
static void
introduce(const KpProse *prose,
          const KpCandidate *candidate,
          guint max_words,
          const GPtrArray *above,
          KpBullet *bullet)
{
  g_free(bullet->text);
  bullet->text =
      kp_introduction_shorten(prose, above, candidate, &bullet->n_words);
  gchar *text = kp_introduction_new(prose, above, candidate, bullet->text,
                                    max_words, &bullet->n_words);
  if (text == NULL)
    return;
  g_free(bullet->text);
  bullet->text = text;
  guint n = g_strv_length(bullet->cuts);
  bullet->cuts = g_renew(gchar *, bullet->cuts, n + 2);
  bullet->cuts[n] = g_strdup("full name");
  bullet->cuts[n + 1] = NULL;
}

static void
take_chosen(KpBullets *self,
            const KpRanking *ranking,
            const GArray *entries,
            guint max_words,
            GArray *chosen)
{
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  g_array_sort_with_data(chosen, compare_chosen, (gpointer)entries);
  kp_choice_narrow(ranking->prose, entries, chosen);
  for (guint i = 0; i < chosen->len; i++) {
    guint index = g_array_index(chosen, guint, i);
    const KpEntry *entry = &g_array_index(entries, KpEntry, index);
    KpBullet *bullet = bullet_new(ranking, entry);
    introduce(ranking->prose, entry->candidate, max_words, above, bullet);
    g_ptr_array_add(self->bullets, bullet);
    g_ptr_array_add(above, bullet->text);
  }
}

/* No box beats one of scraps. */
static void
drop_scraps(KpBullets *self,
            const KpProse *prose,
            const GArray *entries,
            GArray *chosen)
{
  gdouble best = -G_MAXDOUBLE;
  for (guint i = 0; i < chosen->len; i++) {
    guint index = g_array_index(chosen, guint, i);
    best = MAX(best, g_array_index(entries, KpEntry, index).worth);
  }
  if (chosen->len > 0)
    self->reason = kp_refusal_of_box(prose, chosen->len, best);
  if (self->reason != NULL)
    g_array_set_size(chosen, 0);
}

KpBullets *
kp_bullets_new(const KpRanking *ranking, const KpLimits *limits)
{
  KpLimits own = limits != NULL ? *limits : (KpLimits){0};
  KpBullets *self = g_new0(KpBullets, 1);
  self->bullets = g_ptr_array_new_with_free_func(bullet_free);
  self->fates = g_array_new(FALSE, FALSE, sizeof(KpFate));
  guint max_words = kp_bullets_max_words(&own);
  g_autoptr(GArray) entries = entries_new(self, ranking, &own);
  drop_own_voice(self, ranking->prose, entries);
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  /* Who names a number of bullets wants a box. */
  if (own.count == 0)
    self->reason = kp_refusal_new(ranking->prose);
  if (self->reason == NULL)
    kp_choice_make(ranking, entries, room_for(ranking, &own), chosen);
  if (self->reason == NULL && own.count == 0)
    drop_scraps(self, ranking->prose, entries, chosen);
  if (self->reason == NULL && chosen->len == 0)
    self->reason = kp_refusal_of_none(
        ranking->prose, entries->len > 0 ? own.budget : 0, own.max_words);
  take_chosen(self, ranking, entries, max_words, chosen);
  decide_fates(self, entries, chosen);
  return self;
}

gchar *
kp_fate_describe(const KpBullets *self,
                 const KpRanking *ranking,
                 guint sentence)
{
  const KpFate *fate = &g_array_index(self->fates, KpFate, sentence);
  switch (fate->kind) {
  case KP_FATE_CHOSEN:
    return g_strdup("chosen");
  case KP_FATE_REDUNDANT:
    return g_strdup_printf(
        "loses to line %u: says the same",
        kp_prose_sentence(ranking->prose, fate->rival)->line);
  case KP_FATE_BESIDE:
    return g_strdup_printf("lost beside the chosen: %s", fate->why);
  case KP_FATE_BUDGET:
    return g_strdup("over budget: no words were left for it");
  case KP_FATE_UNFIT:
    return g_strdup_printf("not fit: %s", fate->why);
  case KP_FATE_OUTSCORED:
    break;
  }
  return g_strdup("outscored");
}
