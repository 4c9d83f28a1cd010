/* SPDX-License-Identifier: MIT */
/* Pages that list things by number, "9 things to do in Moss". Private to this
 * room. */
#ifndef KP_LISTICLE_H
#define KP_LISTICLE_H

#include <glib.h>

typedef struct KpProse KpProse;

/* Of each sentence, whether it goes on about a thing that the heading over it
 * names ("Tickets cost £9"): not the first below a numbered heading, where
 * there are four of these or more and the title tells how many. NULL: the page
 * is no such list. The caller frees the bytes. Linear. */
guint8 *kp_listicle_inside(const KpProse *prose);

#endif
