/* SPDX-License-Identifier: MIT */
/* An article and its bullets come in; the state of its points goes out. */
#include "state.h"

#include <string.h>

#include "article.h"
#include "bullets.h"
#include "fingerprint.h"
#include "origin.h"

gboolean
kp_state_needs_bullets(const KpArticle *article)
{
  return article->points->len == 0 &&
         kp_front_matter_why_off(article->front) == NULL;
}

/* TRUE where the headings that the points were taken from are as they were. */
static gboolean
same_headings(const KpArticle *article, const KpOrigin *origin)
{
  if (origin->headings == NULL)
    return TRUE;
  g_autoptr(GPtrArray) points = kp_article_point_texts(article);
  g_autofree gchar *now = kp_fingerprint_headings(
      article, (const gchar *const *)points->pdata, points->len);
  return g_strcmp0(now, origin->headings) == 0;
}

static KpState
plain(KpStateKind kind, const gchar *why)
{
  return (KpState){.kind = kind, .why = why};
}

/* The state of points that are there. */
static KpState
state_of_points(const KpArticle *article)
{
  g_auto(KpOrigin) origin = {0};
  if (article->points_origin != KP_POINTS_FRONT_MATTER)
    return plain(KP_STATE_OWN, "they stand in the body");
  if (article->front->origin == NULL)
    return plain(KP_STATE_OWN, NULL);
  if (!kp_origin_read(article->front->origin, &origin))
    return plain(KP_STATE_OWN, "their origin is not one of an accept");
  g_autofree gchar *now = kp_fingerprint_prose(article);
  gboolean same_prose = strcmp(now, origin.prose) == 0;
  if (g_strcmp0(article->front->items_print, origin.points) != 0)
    return plain(KP_STATE_EDITED,
                 same_prose ? NULL : "the article has changed as well");
  if (same_prose && same_headings(article, &origin))
    return (KpState){.kind = KP_STATE_CURRENT, .by_hand = origin.edited};
  return (KpState){KP_STATE_STALE,
                   origin.edited ? "they were edited when they were accepted"
                                 : NULL,
                   origin.edited};
}

KpState
kp_state_new(const KpArticle *article, const KpBullets *bullets)
{
  const gchar *off = kp_front_matter_why_off(article->front);
  if (off != NULL)
    return plain(KP_STATE_OFF, off);
  if (article->points->len > 0)
    return state_of_points(article);
  g_return_val_if_fail(bullets != NULL, plain(KP_STATE_NONE, NULL));
  if (bullets->bullets->len == 0)
    return plain(KP_STATE_NONE, bullets->reason);
  return plain(KP_STATE_MISSING, NULL);
}

gboolean
kp_state_is_generated(const KpArticle *article)
{
  if (article->points->len == 0)
    return FALSE;
  KpState state = state_of_points(article);
  return !state.by_hand &&
         (state.kind == KP_STATE_CURRENT || state.kind == KP_STATE_STALE);
}

const gchar *
kp_state_name(KpStateKind kind)
{
  static const gchar *const NAMES[KP_N_STATES] = {
      "missing", "current", "stale", "edited", "own", "off", "none"};
  g_return_val_if_fail(kind < KP_N_STATES, "");
  return NAMES[kind];
}
