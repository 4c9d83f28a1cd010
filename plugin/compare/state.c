/* SPDX-License-Identifier: MIT */
/* An article and its bullets come in; the state of its points goes out. */
#include "state.h"

#include <string.h>

#include "article.h"
#include "bullets.h"
#include "fingerprint.h"

/* Why a page wants no box; NULL where it does. */
static const gchar *
why_off(const KpFrontMatter *front)
{
  if (front->points_off)
    return "the page's front matter turns key points off";
  if (g_strcmp0(front->place, "none") == 0)
    return "the page's front matter says place: none";
  return NULL;
}

gboolean
kp_state_needs_bullets(const KpArticle *article)
{
  return article->points->len == 0 && why_off(article->front) == NULL;
}

/* The state of points that are there. */
static KpState
state_of_points(const KpArticle *article)
{
  g_autofree gchar *prose = NULL;
  g_autofree gchar *points = NULL;
  if (article->points_origin != KP_POINTS_FRONT_MATTER)
    return (KpState){KP_STATE_OWN, "they stand in the body"};
  if (article->front->origin == NULL)
    return (KpState){KP_STATE_OWN, NULL};
  if (!kp_origin_read(article->front->origin, &prose, &points))
    return (KpState){KP_STATE_OWN, "their origin is not one of an accept"};
  g_autofree gchar *now = kp_fingerprint_prose(article);
  gboolean same_prose = strcmp(now, prose) == 0;
  if (g_strcmp0(article->front->items_print, points) != 0)
    return (KpState){KP_STATE_EDITED,
                     same_prose ? NULL : "the article has changed as well"};
  return (KpState){same_prose ? KP_STATE_CURRENT : KP_STATE_STALE, NULL};
}

KpState
kp_state_new(const KpArticle *article, const KpBullets *bullets)
{
  const gchar *off = why_off(article->front);
  if (off != NULL)
    return (KpState){KP_STATE_OFF, off};
  if (article->points->len > 0)
    return state_of_points(article);
  g_return_val_if_fail(bullets != NULL, ((KpState){KP_STATE_NONE, NULL}));
  if (bullets->bullets->len == 0)
    return (KpState){KP_STATE_NONE, bullets->reason};
  return (KpState){KP_STATE_MISSING, NULL};
}

const gchar *
kp_state_name(KpStateKind kind)
{
  static const gchar *const NAMES[KP_N_STATES] = {
      "missing", "current", "stale", "edited", "own", "off", "none"};
  g_return_val_if_fail(kind < KP_N_STATES, "");
  return NAMES[kind];
}
