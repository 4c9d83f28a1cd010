/* SPDX-License-Identifier: MIT */
/* A candidate before it is worded: the tokens of a sentence that are kept. */
#ifndef KP_DRAFT_H
#define KP_DRAFT_H

#include <glib.h>

#include "attribution.h"

typedef struct KpDraft {
  const KpTokens *tokens;
  guint8 *keep;               /* one for each token: 1 is kept */
  const KpRotation *rotation; /* NULL: the order of the sentence */
  guint bare;                 /* token that loses its comma; 0: none */
  guint told;                 /* index after what is told, before who says so;
                                 0: all of it */
  gboolean thing;             /* names a thing: it needs no verb */
  const gchar *name;          /* NULL: none is put */
  guint named;                /* kept token for which the name stands */
  gboolean behind;            /* the name stands behind it instead */
} KpDraft;

/* The first kept token from `from` on, or the number of tokens. */
guint kp_draft_next(const KpDraft *draft, guint from);

/* The last kept token that is no dash, of the quotation where it goes last; the
 * first kept token; how many kept tokens are finite verbs. */
guint kp_draft_last(const KpDraft *draft);
guint kp_draft_first(const KpDraft *draft);
guint kp_draft_verbs(const KpDraft *draft);

/* The first token of what is read: of the speaker where that one goes first. */
guint kp_draft_opening(const KpDraft *draft);

#endif
