/* SPDX-License-Identifier: MIT */
/* A sentence comes in; what its cuts, alone and together, leave of it goes
 * out, as far as it stands. */
#include <string.h>

#include "article.h"
#include "attribution.h"
#include "candidate.h"
#include "cut.h"
#include "fitness.h"
#include "naming.h"
#include "plan.h"
#include "prose.h"
#include "unfit.h"
#include "wording.h"

/* More are near-copies of these. */
#define MOST 24 /* candidates */

/* With fewer a long sentence hardly says what it tells; one that opens an
 * article tells the story. */
#define LITTLE 12      /* words */
#define LITTLE_LEAD 18 /* words */

typedef struct {
  const KpTokens *tokens;
  KpCuts *cuts;
  const KpNames *names;
  guint fewest, max_words; /* words of a candidate */
  gboolean more;           /* some are found that tell little */
  gboolean past_stays;     /* days of the past are cut like others */
  KpLeft left;
  GArray *tried;    /* of KpDraft, without their `keep` */
  GByteArray *kept; /* that of each of them, one after the other */
  GPtrArray *found; /* of KpCandidate */
} Search;

/* FALSE where the wording of the draft surely has more than `most` words. */
static gboolean
may_fit(const KpDraft *draft, guint most)
{
  const guint16 none = KP_TOKEN_DASH | KP_TOKEN_GLUED;
  if (draft->tokens->n <= most)
    return TRUE;
  guint n = 0;
  for (guint i = 0; i < draft->tokens->n; i++)
    n += draft->keep[i] && !(kp_token(draft->tokens, i)->flags & none);
  return n <= most;
}

/* What is told before who says so stands by itself. */
static gboolean
told_stands(const KpDraft *draft)
{
  if (draft->told == 0 || draft->told >= draft->tokens->n)
    return TRUE;
  KpTokens tokens = *draft->tokens;
  tokens.n = draft->told;
  KpDraft told = *draft;
  told.tokens = &tokens;
  return kp_fitness_stands(&told);
}

/* They are few. */
static gboolean
is_found(const Search *search, const gchar *text, guint n_words)
{
  for (guint i = 0; i < search->found->len; i++) {
    const KpCandidate *other = g_ptr_array_index(search->found, i);
    if (other->n_words == n_words && g_str_equal(other->text, text))
      return TRUE;
  }
  return FALSE;
}

/* No mark and bracket is left without its other half. */
static gboolean
is_balanced(const KpDraft *draft, const gchar *text)
{
  return (!draft->tokens->marked && draft->name == NULL) ||
         kp_wording_balanced(text);
}

/* Adds what the draft says where it stands and is new; TRUE if so. */
static gboolean
try_draft(Search *search, const KpDraft *draft)
{
  if (!kp_fitness_stands(draft) || !told_stands(draft))
    return FALSE;
  g_autofree gchar *text = kp_wording_new(draft);
  guint n_words = kp_point_words(text);
  if (n_words > search->max_words || n_words < search->fewest ||
      !is_balanced(draft, text) || !kp_wording_plain(text) ||
      kp_wording_asks(text) || is_found(search, text, n_words))
    return FALSE;
  KpCandidate *candidate =
      kp_candidate_new(draft, search->names, search->left.made);
  kp_candidate_word_as(candidate, g_steal_pointer(&text), n_words,
                       search->max_words);
  g_ptr_array_add(search->found, candidate);
  return TRUE;
}

/* TRUE where other cuts have left the same: every second time. */
static gboolean
was_tried(Search *search, const KpDraft *draft)
{
  const guint n = search->tokens->n;
  for (guint i = 0; i < search->tried->len; i++) {
    const KpDraft *other = &g_array_index(search->tried, KpDraft, i);
    if (other->rotation == draft->rotation && other->bare == draft->bare &&
        other->thing == draft->thing && other->told == draft->told &&
        memcmp(search->kept->data + i * n, draft->keep, n) == 0)
      return TRUE;
  }
  g_array_append_val(search->tried, *draft);
  g_byte_array_append(search->kept, draft->keep, n);
  return FALSE;
}

/* The same for a draft that is new, with a name for the opening where there is
 * one. Of a long sentence most are too long. */
static gboolean
try_named(Search *search, KpDraft *draft)
{
  gboolean fits = may_fit(draft, search->max_words);
  if (fits && was_tried(search, draft))
    return FALSE;
  const gchar *naming = kp_naming_put(draft, search->names, search->max_words);
  if (naming != NULL) {
    g_ptr_array_add(search->left.made, (gpointer)naming);
    fits = may_fit(draft, search->max_words);
  }
  return fits && try_draft(search, draft);
}

static void
try_plan(Search *search, const KpPlan *plan)
{
  if (!kp_plan_may_fit(plan, search->cuts) ||
      !kp_plan_make(plan, search->cuts, search->past_stays, &search->left))
    return;
  const KpCut *head = kp_plan_head(plan, search->cuts);
  const KpCut *tail = kp_plan_tail(plan, search->cuts);
  /* More of what is told is wanted, not the speaker at the end that those
   * found do without. */
  if (search->more && tail != NULL && tail->to < search->tokens->n)
    return;
  KpDraft draft = {.tokens = search->tokens,
                   .keep = search->left.keep,
                   .bare = head != NULL ? head->bare : 0,
                   .thing = head != NULL && head->thing,
                   .told = tail != NULL ? tail->to : search->left.told};
  try_named(search, &draft);
}

static gboolean
turn_quotation(Search *search, const KpRotation *turn)
{
  memset(search->left.keep, 0, search->tokens->n);
  memset(search->left.keep + turn->said_from, 1,
         turn->said_to - turn->said_from);
  memset(search->left.keep + turn->speaker_from, 1,
         turn->speaker_to - turn->speaker_from);
  g_ptr_array_set_size(search->left.made, 0);
  g_ptr_array_add(search->left.made, (gpointer) "quotation first");
  KpDraft draft = {
      .tokens = search->tokens, .keep = search->left.keep, .rotation = turn};
  return try_named(search, &draft);
}

static void
try_rotation(Search *search)
{
  KpRotation turn;
  if (!kp_rotation_find(search->tokens, &turn) ||
      !kp_cut_allowed(search->tokens->prose, "quotation first"))
    return;
  if (turn_quotation(search, &turn))
    return;
  /* Too long: its sentences, one by one. */
  turn.said_to = turn.quote_from;
  while (kp_rotation_next(search->tokens, &turn))
    turn_quotation(search, &turn);
}

static void
try_plans(Search *search)
{
  g_autoptr(GArray) plans = kp_plans_new(search->cuts, search->past_stays);
  for (guint i = 0; i < plans->len && search->found->len < MOST; i++)
    try_plan(search, &g_array_index(plans, KpPlan, i));
}

static gint
longest_first(gconstpointer a, gconstpointer b)
{
  const KpCandidate *x = *(KpCandidate *const *)a,
                    *y = *(KpCandidate *const *)b;
  if (x->n_words != y->n_words)
    return x->n_words > y->n_words ? -1 : 1;
  if (x->cuts->len != y->cuts->len)
    return x->cuts->len < y->cuts->len ? -1 : 1;
  return strcmp(x->text, y->text);
}

static gboolean
is_lead(const Search *search)
{
  return search->tokens->sentence == 0;
}

/* What is found, if anything, has few words. */
static gboolean
has_little(const Search *search)
{
  const guint enough = is_lead(search) ? LITTLE_LEAD : LITTLE;
  for (guint i = 0; i < search->found->len; i++) {
    const KpCandidate *candidate = g_ptr_array_index(search->found, i);
    if (candidate->n_words >= enough)
      return FALSE;
  }
  return TRUE;
}

static void
try_more(Search *search)
{
  search->more = search->found->len > 0;
  if (search->more)
    search->fewest = LITTLE;
  try_plans(search);
}

/* Where there are none, again with the cuts that are for that alone; where they
 * tell little, for more with those of them that leave a whole sentence. */
static void
try_all(Search *search)
{
  const GPtrArray *found = search->found;
  try_rotation(search);
  try_plans(search);
  if (found->len == 0 && search->cuts->past) {
    search->past_stays = TRUE;
    try_plans(search);
  }
  if (!has_little(search) || search->tokens->n <= search->max_words)
    return;
  search->past_stays = FALSE;
  if (found->len == 0) {
    kp_cuts_spare(search->cuts);
    try_plans(search);
  }
  if (has_little(search)) {
    kp_cuts_need(search->cuts);
    try_more(search);
  }
  if (has_little(search) && is_lead(search)) {
    kp_cuts_last(search->cuts);
    try_more(search);
  }
}

GPtrArray *
kp_candidates_new(const KpProse *prose,
                  const KpNames *names,
                  guint sentence,
                  guint max_words,
                  const gchar **why)
{
  const guint usual = 4; /* drafts */
  GPtrArray *found =
      g_ptr_array_new_with_free_func((GDestroyNotify)kp_candidate_free);
  if (!kp_tokens_may_be_made(prose, sentence)) {
    *why = "too long";
    return found;
  }
  g_autoptr(KpTokens) tokens = kp_tokens_new(prose, sentence);
  *why = kp_unfit_refuse(tokens);
  if (*why != NULL)
    return found;
  g_autoptr(KpCuts) cuts = kp_cuts_new(tokens, max_words);
  g_autofree guint8 *keep = g_new0(guint8, tokens->n + 1);
  g_autoptr(GPtrArray) made = g_ptr_array_new();
  g_autoptr(GArray) tried = g_array_new(FALSE, FALSE, sizeof(KpDraft));
  g_autoptr(GByteArray) kept = g_byte_array_sized_new(tokens->n * usual);
  Search search = {.tokens = tokens,
                   .cuts = cuts,
                   .names = names,
                   .fewest = KP_CANDIDATE_FEWEST,
                   .max_words = max_words,
                   .left = {.keep = keep, .made = made},
                   .tried = tried,
                   .kept = kept,
                   .found = found};
  try_all(&search);
  g_ptr_array_sort(found, longest_first);
  if (found->len == 0)
    *why = kp_tokens_words(tokens, 0, tokens->n) > max_words
               ? "too long"
               : "cannot stand alone";
  return found;
}
