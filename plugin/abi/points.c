/* SPDX-License-Identifier: MIT */
/* The calls that tell a page's points: own, generated, and both compared. */

#include "page-calls.h"
#include "page-state.h"
#include "status.h"

static const GPtrArray *
own_points(const KpPage *page)
{
  return page->reading->article->points;
}

static const GPtrArray *
generated_points(const KpPage *page)
{
  return page->reading->bullets->bullets;
}

static guint
n_shown(const KpPage *page)
{
  if (!kp_page_shows_points(page, NULL))
    return 0;
  guint own = own_points(page)->len;
  return own > 0 ? own : generated_points(page)->len;
}

/* Why the box is missing or, beside points of the author, why nothing was
 * generated; NULL where neither is so. */
static const gchar *
reason_of(const KpPage *page)
{
  const gchar *why;
  if (!kp_page_shows_points(page, &why))
    return why;
  return page->reading->bullets->reason;
}

KpStatus
kp_call_outcome(KpPage *page, KpOutcome *outcome, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(outcome, error));
  KP_TRY(kp_page_judge(page, error));
  KpOutcome ours;
  KP_INIT(&ours);
  ours.n_own = own_points(page)->len;
  ours.n_generated = generated_points(page)->len;
  ours.n_shown = n_shown(page);
  ours.n_matches = page->verdict != NULL ? page->verdict->pairs->len : 0;
  ours.reason = kp_text_out(reason_of(page));
  kp_struct_write(outcome, &ours, sizeof ours);
  return KP_OK;
}

static const gchar *
origin_name(KpPointsOrigin origin)
{
  switch (origin) {
  case KP_POINTS_FRONT_MATTER:
    return "front-matter";
  case KP_POINTS_LIST:
    return "list";
  case KP_POINTS_SECTION:
    return "section";
  case KP_POINTS_FENCE:
    return "fence";
  case KP_POINTS_NONE:
    break;
  }
  return "";
}

static void
describe_own(const KpPage *page, size_t index, KpPointInfo *info)
{
  const KpPoint *point = g_ptr_array_index(own_points(page), index);
  info->text = kp_text_out(point->text);
  info->origin =
      kp_text_out(origin_name(page->reading->article->points_origin));
  info->line = point->line;
  info->n_words = kp_point_words(point->text);
}

static void
describe_generated(const KpPage *page, size_t index, KpPointInfo *info)
{
  const KpBullet *bullet = g_ptr_array_index(generated_points(page), index);
  guint n_features;
  kp_features(&n_features);
  info->text = kp_text_out(bullet->text);
  info->origin = kp_text("generated");
  info->line = bullet->line;
  info->n_words = bullet->n_words;
  info->n_cuts = g_strv_length(bullet->cuts);
  info->n_shares = n_features;
  info->score = bullet->score;
}

static KpStatus
no_more_points(KpError *error)
{
  return kp_fail(error, KP_NOT_FOUND, "the page has no more points");
}

KpStatus
kp_call_point(KpPage *page,
              uint32_t list,
              size_t index,
              KpPointInfo *point,
              KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(point, error));
  if (list > KP_LIST_GENERATED)
    return kp_fail(error, KP_INVALID_ARGUMENT, "there is no list %u",
                   (guint)list);
  if (list != KP_LIST_OWN)
    KP_TRY(kp_page_choose(page, error));
  if (list == KP_LIST_SHOWN && index >= n_shown(page))
    return no_more_points(error);
  gboolean own = list == KP_LIST_OWN ||
                 (list == KP_LIST_SHOWN && own_points(page)->len > 0);
  if (index >= (own ? own_points(page) : generated_points(page))->len)
    return no_more_points(error);
  KpPointInfo ours;
  KP_INIT(&ours);
  if (own)
    describe_own(page, index, &ours);
  else
    describe_generated(page, index, &ours);
  kp_struct_write(point, &ours, sizeof ours);
  return KP_OK;
}

/* Sets *bullet to generated point `index`. */
static KpStatus
find_bullet(KpPage *page, size_t index, const KpBullet **bullet, KpError *error)
{
  KP_TRY(kp_page_choose(page, error));
  if (index >= generated_points(page)->len)
    return no_more_points(error);
  *bullet = g_ptr_array_index(generated_points(page), index);
  return KP_OK;
}

KpStatus
kp_call_cut(
    KpPage *page, size_t index, size_t cut, KpText *name, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  const KpBullet *bullet = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(name, "the place for the name", error));
  KP_TRY(find_bullet(page, index, &bullet, error));
  if (cut >= g_strv_length(bullet->cuts))
    return kp_fail(error, KP_NOT_FOUND, "the point has no more cuts");
  *name = kp_text_out(bullet->cuts[cut]);
  return KP_OK;
}

KpStatus
kp_call_share(
    KpPage *page, size_t index, size_t share, KpShare *result, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  const KpBullet *bullet = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(result, error));
  KP_TRY(find_bullet(page, index, &bullet, error));
  guint n_features;
  const KpFeature *features = kp_features(&n_features);
  if (share >= n_features)
    return kp_fail(error, KP_NOT_FOUND, "the score has no more parts");
  const KpRank *rank =
      &g_array_index(page->reading->ranking->ranks, KpRank, bullet->sentence);
  KpShare ours;
  KP_INIT(&ours);
  ours.name = kp_text_out(features[share].name);
  ours.sentence = kp_text_out(features[share].sentence);
  ours.value = rank->values[share];
  ours.share = rank->shares[share] + 0.0; /* no -0 */
  kp_struct_write(result, &ours, sizeof ours);
  return KP_OK;
}

static KpAgreement
agreement(KpOverlap overlap)
{
  return (KpAgreement){overlap.precision, overlap.recall, overlap.f1};
}

KpStatus
kp_call_compare(KpPage *page, KpComparison *result, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(result, error));
  KP_TRY(kp_page_judge(page, error));
  if (page->verdict == NULL)
    return kp_fail(error, KP_NOT_FOUND,
                   "the author wrote no points to compare with");
  KpComparison ours;
  KP_INIT(&ours);
  ours.rouge1 = agreement(page->verdict->rouge.rouge1);
  ours.rouge2 = agreement(page->verdict->rouge.rouge2);
  ours.rouge_l = agreement(page->verdict->rouge.rougeL);
  kp_struct_write(result, &ours, sizeof ours);
  return KP_OK;
}

KpStatus
kp_call_match(KpPage *page, size_t index, KpMatch *match, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(match, error));
  KP_TRY(kp_page_judge(page, error));
  if (page->verdict == NULL || index >= page->verdict->pairs->len)
    return kp_fail(error, KP_NOT_FOUND, "there are no more pairs");
  const KpPair *pair = &g_array_index(page->verdict->pairs, KpPair, index);
  KpMatch ours;
  KP_INIT(&ours);
  ours.own = pair->own;
  ours.generated = pair->generated == G_MAXUINT ? KP_NO_POINT : pair->generated;
  ours.overlap = pair->overlap;
  kp_struct_write(match, &ours, sizeof ours);
  return KP_OK;
}
