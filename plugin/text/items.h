/* SPDX-License-Identifier: MIT */
/* Lists written into a line: "1. Wash 2. Peel", "a) wash b) peel". For this
 * room's own use. */
#ifndef KP_ITEMS_H
#define KP_ITEMS_H

#include <glib.h>

#include "stop.h"

/* The list that the paragraph is in the middle of. */
typedef struct {
  guint8 style; /* how its items are marked; 0: no list */
  guint next;   /* the number of the item to come */
} KpItems;

typedef enum {
  KP_ITEM_NONE, /* no item marker ends here */
  KP_ITEM_HERE, /* one does; the sentence at hand began with it */
  KP_ITEM_NEXT, /* one does; the sentence at hand ends before it */
} KpItem;

/* Tells whether the mark at `index`, a stop or closing bracket, ends the marker
 * of an item; then `start` is the marker's first byte. */
KpItem kp_items_read(KpItems *self,
                     const KpStopContext *context,
                     guint index,
                     guint32 *start);

/* TRUE where the marker of an item begins at `at`: "b)", "(iv)", "a. ". */
gboolean kp_items_ahead(const gchar *text, guint32 at, guint32 end);

#endif
