/* SPDX-License-Identifier: MIT */
/* One stop or mark: what belongs to it, and whether a sentence ends there. For
 * this room's own use. */
#ifndef KP_STOP_H
#define KP_STOP_H

#include <glib.h>

#include "language.h"
#include "marks.h"
#include "span.h"

typedef struct KpArticle KpArticle;

typedef struct {
  const KpLanguage *language;
  const gchar *text;
  KpSpan paragraph;
  guint32 sentence;         /* where the sentence at hand began */
  const GArray *marks;      /* of KpMark */
  const KpArticle *article; /* whose text it is; NULL: of none */
} KpStopContext;

typedef struct {
  guint next;    /* the mark after those that belong to this stop */
  guint32 end;   /* the byte after them and what closes */
  gboolean ends; /* a sentence ends here and another follows */
} KpStop;

/* Reads the stop at `index` of the marks. It always takes that mark. */
void kp_stop_read(const KpStopContext *context, guint index, KpStop *stop);

/* TRUE where a quotation that breaks off with a dash and closes with `mark`
 * ends the sentence: '"If you please--" The rabbit ran.' */
gboolean kp_stop_breaks_off(const KpStopContext *context, const KpMark *mark);

#endif
