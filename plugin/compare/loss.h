/* SPDX-License-Identifier: MIT */
/* Why a point of the author has no generated bullet beside it: what became of
 * the sentence that says it. */
#ifndef KP_LOSS_H
#define KP_LOSS_H

#include <glib.h>

typedef struct KpBullets KpBullets;
typedef struct KpRanking KpRanking;

typedef enum {
  KP_LOSS_NONE,      /* a bullet says it */
  KP_LOSS_ABSENT,    /* no sentence of the article says it */
  KP_LOSS_NO_BOX,    /* the page got no bullets at all */
  KP_LOSS_TAKEN,     /* its sentence was chosen, and says something else in the
                        bullet, or goes with another point */
  KP_LOSS_REDUNDANT, /* says the same as the chosen sentence `rival` */
  KP_LOSS_BESIDE,    /* worth as much, but not beside the chosen; `why` says */
  KP_LOSS_BUDGET,    /* good enough, but no words were left */
  KP_LOSS_CUT,       /* no cut of it makes a good bullet; `why` may say more */
  KP_LOSS_POSITION,  /* it scores too low, and would not but for its place */
  KP_LOSS_SCORE,     /* it scores too low */
} KpLossKind;

typedef struct {
  KpLossKind kind;
  guint rival;      /* KP_LOSS_REDUNDANT: index of a sentence */
  const gchar *why; /* KP_LOSS_BESIDE: static; KP_LOSS_CUT: static or NULL;
                       KP_LOSS_SCORE: the feature that costs most beside the
                       weakest chosen sentence */
} KpLoss;

/* Why no bullet stands for a point whose source is `sentence` (G_MAXUINT: it
 * has none). */
KpLoss kp_loss_find(const KpRanking *ranking,
                    const KpBullets *bullets,
                    guint sentence);

/* "absent", "position", ...: for JSON and tables; NULL for KP_LOSS_NONE. */
const gchar *kp_loss_name(KpLossKind kind);

/* For people: "by its place: rank 14 of 31"; the caller frees it. NULL for
 * KP_LOSS_NONE. */
gchar *kp_loss_describe(const KpLoss *self,
                        const KpRanking *ranking,
                        const KpBullets *bullets,
                        guint sentence);

#endif
