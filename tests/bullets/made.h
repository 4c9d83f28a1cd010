/* SPDX-License-Identifier: MIT */
/* The bullets of a test's own article. */
#ifndef KP_MADE_H
#define KP_MADE_H

#include "bullets.h"
#include "ranking.h"
#include "sample.h"

/* Every room up to the bullets, for a text. */
typedef struct {
  Sample sample;
  KpRanking *ranking;
  KpBullets *bullets;
} Made;

static inline void
made_clear(Made *made)
{
  kp_bullets_free(made->bullets);
  kp_ranking_free(made->ranking);
  sample_clear(&made->sample);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Made, made_clear)

static inline Made
make(const gchar *text, KpLimits limits)
{
  Made made;
  sample_init(&made.sample, text);
  made.ranking = kp_ranking_new(made.sample.prose, NULL, NULL);
  made.bullets = kp_bullets_new(made.ranking, &limits);
  return made;
}

static inline const KpBullet *
bullet_at(const Made *made, guint i)
{
  return g_ptr_array_index(made->bullets->bullets, i);
}

#define FERRY                                                                  \
  "The island council has ordered two electric ferries for the strait, and "   \
  "the first will sail in March.\n\n"                                          \
  "Each ferry carries 240 passengers and costs nine million pounds, the "      \
  "council said.\n\n"                                                          \
  "Mayor Ann Holt told reporters that the old boats burn 800 litres of "       \
  "diesel a day.\n\n"                                                          \
  "She grew up beside the harbour.\n\n"                                        \
  "Fishermen fear that the new pier will block the channel in winter.\n\n"     \
  "The council will build a charging station on the north pier before "        \
  "Christmas.\n\n"                                                             \
  "Is it too late to change the plan?\n\n"                                     \
  "But critics are not so sure about the ferries.\n"

/* How many bullets hold `words`. */
static inline guint
count_with(const Made *made, const gchar *words)
{
  guint n = 0;
  for (guint i = 0; i < made->bullets->bullets->len; i++)
    n += strstr(bullet_at(made, i)->text, words) != NULL;
  return n;
}

#endif
