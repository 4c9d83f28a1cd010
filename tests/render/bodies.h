/* SPDX-License-Identifier: MIT */
/* What the tests of the body share: articles from strings, bullets over any
 * span of an article, and the tags taken out again. */
#ifndef TEST_BODIES_H
#define TEST_BODIES_H

#include <glib.h>

#include "article.h"
#include "body.h"
#include "bullets.h"

/* The article of a file of Markdown. */
KpArticle *article_of(const gchar *file);

/* The article of `markdown`, whose title stands in its front matter; the body
 * is `markdown`, byte for byte. */
KpArticle *article_from(const gchar *markdown);

/* An article of one paragraph with the lines `front` as its front matter. */
KpArticle *article_with_front(const gchar *front);

/* Bullets for spans of the article's text. */
KpBullets *bullets_new(void);
void bullets_add(KpBullets *self, guint32 start, guint32 length);

/* A bullet over `words` in the article's text. */
void
bullets_find(KpBullets *self, const KpArticle *article, const gchar *words);

/* What cmark makes of `markdown`. */
gchar *cmark_html(const gchar *markdown, gboolean unsafe);

/* `html` without `box` (NULL: none) and without the tags around sentences. */
gchar *without_tags(const gchar *html, const gchar *box);

/* `html` without the attributes of headings and images, figures and captions
 * that a body adds, and without `contents` (NULL: none). */
gchar *without_additions(const gchar *html, const gchar *contents);

/* A string of `n` times `piece`. */
gchar *repeat(const gchar *piece, gsize n);

#endif
