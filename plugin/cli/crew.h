/* SPDX-License-Identifier: MIT */
/* Work that several threads do and one hands out and takes back, in the order
 * in which it was handed out. */
#ifndef KP_CREW_H
#define KP_CREW_H

#include <glib.h>

typedef struct KpStems KpStems;
typedef struct KpCrew KpCrew;

/* Does one job, in any thread; the stemmers are that thread's own. */
typedef void (*KpCrewWork)(gpointer job, KpStems *stems, gpointer data);

/* A crew of `n_threads` at most; one works in the thread of its caller. `data`
 * is borrowed and handed to every `work`. */
KpCrew *kp_crew_new(guint n_threads, KpCrewWork work, gpointer data);

/* All jobs have been taken. */
void kp_crew_free(KpCrew *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCrew, kp_crew_free)

/* TRUE where no job was given that has not been taken; where more of them would
 * only need memory. */
gboolean kp_crew_is_idle(const KpCrew *self);
gboolean kp_crew_is_full(const KpCrew *self);

/* Hands out a job, which is the crew's until it is taken. */
void kp_crew_give(KpCrew *self, gpointer job);

/* The first job that has not been taken, when it is done; NULL where there is
 * none. */
gpointer kp_crew_take(KpCrew *self);

#endif
