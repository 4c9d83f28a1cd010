/* SPDX-License-Identifier: MIT */
/* Sentence boundaries: one scan over a paragraph for its stops, quotation
 * marks and brackets, then one pass over these, by the abbreviation classes of
 * the language. */
#ifndef KP_SENTENCE_H
#define KP_SENTENCE_H

#include <glib.h>

#include "language.h"
#include "span.h"

typedef struct KpArticle KpArticle;

/* What is known of a place where a sentence may end. */
typedef enum {
  KP_BOUNDARY_HARD = 1 << 0,    /* outside quotations and brackets */
  KP_BOUNDARY_QUOTE = 1 << 1,   /* inside a quotation */
  KP_BOUNDARY_BRACKET = 1 << 2, /* inside brackets */
} KpBoundaryFlags;

typedef struct {
  guint32 end;  /* byte offset in the text, after the stop and what closes */
  guint8 flags; /* KpBoundaryFlags */
  guint32 quotation; /* which of the paragraph's, where it is inside one */
} KpBoundary;

/* Memory that one thread keeps from paragraph to paragraph. */
typedef struct KpSplitter KpSplitter;
KpSplitter *kp_splitter_new(const KpLanguage *language);

/* From here on the paragraphs are of this article, which tells what is code;
 * NULL: of none. It must live as long as they are read. */
void kp_splitter_set_article(KpSplitter *self, const KpArticle *article);

void kp_splitter_free(KpSplitter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSplitter, kp_splitter_free)

/* The boundaries of text[paragraph], in order, those inside quotations and
 * brackets among them; the end of the paragraph is none. The array (of
 * KpBoundary) is the splitter's, good until the next call. Linear. */
const GArray *
kp_splitter_scan(KpSplitter *self, const gchar *text, KpSpan paragraph);

/* Appends the sentences of text[paragraph] to `spans` (of KpSpan), without
 * white space around them; a paragraph of white space gives none. Spans count
 * from the start of `text`. A quotation of several sentences stays whole. */
void kp_splitter_split(KpSplitter *self,
                       const gchar *text,
                       KpSpan paragraph,
                       GArray *spans);

/* FALSE where the last paragraph has no quotation mark and no bracket. */
gboolean kp_splitter_met_pairs(const KpSplitter *self);

/* A sentence, or a part of one that is a long quotation. */
typedef struct {
  KpSpan span;
  gboolean inside; /* it begins and ends inside one quotation */
} KpSentencePart;

/* As kp_splitter_split, appending to `pieces` (of KpSentencePart), and a
 * sentence of more than `most` words that quotes several sentences is cut
 * between these: a quotation that fills a paragraph is of no use whole. */
void kp_splitter_pieces(KpSplitter *self,
                        const gchar *text,
                        KpSpan paragraph,
                        guint most,
                        GArray *pieces);

#endif
