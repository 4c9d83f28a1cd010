/* SPDX-License-Identifier: MIT */
/* The bullets room: a KpRanking becomes KpBullets, the points of the box, in
 * article order, each with its source, its score and the cuts made. */
#ifndef KP_BULLETS_H
#define KP_BULLETS_H

#include <glib.h>

#include "span.h"

typedef struct KpRanking KpRanking;

typedef struct {
  guint count;     /* bullets; 0: up to 5, by the article's length
                      and what its sentences tell */
  guint max_words; /* of one bullet; 0: 25 */
  guint budget;    /* words of all bullets; 0: about 60; where `count` is
                      given 25, 40, 55 for one to three, else 15 a bullet */
} KpLimits;

/* One bullet. Its words are words of one sentence. */
typedef struct {
  gchar *text;    /* plain text, final wording */
  guint sentence; /* index into the prose's sentences */
  KpSpan source;  /* that sentence, in bytes of the article's text */
  guint line;     /* of the sentence in the file, from 1 */
  guint n_words;
  gdouble score;
  GStrv cuts; /* names of the changes made, in the order made; never NULL */
} KpBullet;

typedef enum {
  KP_FATE_CHOSEN,
  KP_FATE_REDUNDANT, /* says the same as the sentence `rival` */
  KP_FATE_OUTSCORED, /* the chosen ones are worth more */
  KP_FATE_BESIDE,    /* worth as much, but not beside the chosen; `why` says */
  KP_FATE_BUDGET,    /* good enough, but no words were left */
  KP_FATE_UNFIT,     /* no cut of it can stand alone; `why` says */
} KpFateKind;

/* What became of a sentence. */
typedef struct {
  KpFateKind kind;
  guint rival;      /* KP_FATE_REDUNDANT: index of a sentence */
  const gchar *why; /* KP_FATE_UNFIT and KP_FATE_BESIDE: static, "a question";
                       else NULL */
} KpFate;

typedef struct KpBullets {
  GPtrArray *bullets; /* of KpBullet, in article order */
  gchar *reason;      /* why there is no bullet; NULL where there is one */
  GArray *fates;      /* of KpFate, one for each sentence */
} KpBullets;

/* Words that a bullet may have, where `limits` may be NULL. */
guint kp_bullets_max_words(const KpLimits *limits);

/* The rank, from 1, up to which sentences are cut and compete; those behind are
 * outscored as they are. NULL limits mean the defaults. */
guint kp_bullets_contenders(const KpRanking *ranking, const KpLimits *limits);

/* TRUE where the sentence is one of the best `most`, or what an article without
 * a headline opens with (kp_untitled_is_news). */
gboolean
kp_bullets_contends(const KpRanking *ranking, guint most, guint sentence);

/* Chooses and words the bullets. Never fails: where no good box can be made
 * there are no bullets and a reason. NULL limits mean the defaults. */
KpBullets *kp_bullets_new(const KpRanking *ranking, const KpLimits *limits);
void kp_bullets_free(KpBullets *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpBullets, kp_bullets_free)

/* The texts of the bullets (of gchar, borrowed); the caller frees the array. */
static inline GPtrArray *
kp_bullets_texts(const KpBullets *self)
{
  GPtrArray *texts = g_ptr_array_new();
  for (guint i = 0; i < self->bullets->len; i++)
    g_ptr_array_add(texts, ((KpBullet *)self->bullets->pdata[i])->text);
  return texts;
}

/* A sentence for people: "outscored", "says the same as line 12", ...; the
 * caller frees it. */
gchar *kp_fate_describe(const KpBullets *self,
                        const KpRanking *ranking,
                        guint sentence);

#endif
