/* SPDX-License-Identifier: MIT */
/* Words that pages carry beside their prose: invitations, notices, bylines,
 * picture credits. Tables of patterns, read by the parts of this room that
 * settle what a block is. Private to this room. */
#ifndef KP_NOISE_H
#define KP_NOISE_H

#include "article.h"

/* A text of more words is prose. */
#define KP_NOISE_LONGEST 80

/* What [start, end), a paragraph or a rough sentence, is by its words alone:
 * KP_BLOCK_BOILERPLATE, KP_BLOCK_BYLINE, KP_BLOCK_CAPTION, or
 * KP_BLOCK_PARAGRAPH where no pattern knows it. `words` is how many it has,
 * counted up to KP_NOISE_LONGEST + 1, here and below. */
KpBlockKind kp_noise_kind(const gchar *start, const gchar *end, guint words);

/* TRUE where nothing that follows [start, end) belongs to the article: the
 * head of the readers' comments, the foot of a site. */
gboolean
kp_noise_ends_article(const gchar *start, const gchar *end, guint words);

/* Bytes of a byline's or agency's mark at the start of the article's first
 * paragraph, blanks after it included: "(CNN) -- ", "PARIS, May 3 (Reuters) -
 * ", "LONDON -- ", "By Ann Writer ", "Paris, France ", the last two as pages
 * have them that lost a line break or a mark. 0 where there is none. */
gsize kp_noise_dateline(const gchar *start, const gchar *end);

/* The same for heads with a colon or stroke after them, a day, a region or an
 * agency of any name: "HULL: ", "HULL, Mo., Nov. 15 /Breadwire/ -- ", "HULL,
 * Nov 15 (BNS) ". */
gsize kp_noise_head(const gchar *start, const gchar *end);

/* TRUE where a text opens with a label and colon that come again in its page:
 * not where a report is from, but who speaks. */
gboolean kp_noise_opens_speech(const gchar *text,
                               gsize length,
                               const gchar *page,
                               gsize page_length);

/* Bytes of the name of a section before its sentence, "Results: " or "Verdict:
 * ", blanks after it included, as abstracts and reviews have them; 0: none. */
gsize kp_noise_section(const gchar *start, const gchar *end);

/* Bytes of the name of a country, or of a state or province that datelines
 * name, with which [start, end) begins, whatever its case; 0: none. */
gsize kp_country_size(const gchar *start, const gchar *end);

/* TRUE where [start, end) opens with a label as captions do: "Suspect: Police
 * released ...", one to five words, none of them a verb of saying. */
gboolean kp_noise_is_labelled(const gchar *start, const gchar *end);

#endif
