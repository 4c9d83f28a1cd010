/* SPDX-License-Identifier: MIT */
/* The picture that stands for an article where it is shown elsewhere. */
#ifndef KP_LEAD_H
#define KP_LEAD_H

#include <glib.h>

#include "links.h"

struct cmark_node;
typedef struct KpFrontMatter KpFrontMatter;

typedef struct {
  gchar *url; /* as the page would name it; NULL: there is none */
  gchar *alt; /* what it shows; NULL: not said */
} KpLead;

/* The picture that `front` names, `resolve`d (NULL: as written); else the first
 * one below `tree`, whose addresses have been resolved. Pictures of a kind that
 * other programs do not show (SVG) are passed over. */
KpLead kp_lead_find(struct cmark_node *tree,
                    const KpFrontMatter *front,
                    KpLinkResolver resolve,
                    gpointer data);
void kp_lead_clear(KpLead *self);

#endif
