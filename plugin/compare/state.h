/* SPDX-License-Identifier: MIT */
/* The state of a page's points: what an editor of a whole site asks first. */
#ifndef KP_STATE_H
#define KP_STATE_H

#include <glib.h>

typedef struct KpArticle KpArticle;
typedef struct KpBullets KpBullets;

typedef enum {
  KP_STATE_MISSING, /* none are written; some can be generated */
  KP_STATE_CURRENT, /* accepted, and the article is as it was */
  KP_STATE_STALE,   /* accepted; the article's prose has changed since */
  KP_STATE_EDITED,  /* accepted, then changed by hand */
  KP_STATE_OWN,     /* written by hand */
  KP_STATE_OFF,     /* the page wants no box */
  KP_STATE_NONE,    /* none are written and no good ones can be generated */
} KpStateKind;

#define KP_N_STATES (KP_STATE_NONE + 1)

typedef struct {
  KpStateKind kind;
  const gchar *why; /* what else is to be said; NULL: nothing. It belongs to
                       the article or the bullets, or is static */
  gboolean by_hand; /* current or stale: they were edited when accepted */
} KpState;

/* The state of `article`. `bullets` are asked only where
 * kp_state_needs_bullets says so; else they may be NULL. What is stale or
 * edited is told by the fingerprints of fingerprint.h, which no version of the
 * program changes. Any thread. */
KpState kp_state_new(const KpArticle *article, const KpBullets *bullets);

/* TRUE where the points that are there are the program's own, accepted and not
 * edited then or since: who learned from them or was compared with them would
 * learn nothing. */
gboolean kp_state_is_generated(const KpArticle *article);

/* FALSE where the state can be told without choosing points. */
gboolean kp_state_needs_bullets(const KpArticle *article);

/* "missing", "current", ...; static. */
const gchar *kp_state_name(KpStateKind kind);

#endif
