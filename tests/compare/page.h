/* SPDX-License-Identifier: MIT */
/* A page led through the rooms, for the tests of this one. */
#ifndef TEST_PAGE_H
#define TEST_PAGE_H

#include <string.h>

#include "article.h"
#include "bullets.h"
#include "prose.h"
#include "ranking.h"

typedef struct {
  KpStems *stems;
  KpArticle *article;
  KpProse *prose;
  KpRanking *ranking;
  KpBullets *bullets;
} Page;

/* Markdown, in English; `points` (NULL-terminated) are its author's. */
static inline Page
page_new(const gchar *source, const gchar *const *points)
{
  g_autoptr(GError) error = NULL;
  KpArticleOptions options = {.input = KP_INPUT_MARKDOWN, .points = points};
  Page page = {.stems = kp_stems_new()};
  page.article =
      kp_article_new("page.md", source, strlen(source), NULL, &options, &error);
  g_assert_no_error(error);
  page.prose = kp_prose_new(page.article, "en", page.stems);
  page.ranking = kp_ranking_new(page.prose, NULL, NULL);
  page.bullets = kp_bullets_new(page.ranking, NULL);
  return page;
}

static inline void
page_clear(Page *page)
{
  kp_bullets_free(page->bullets);
  kp_ranking_free(page->ranking);
  kp_prose_free(page->prose);
  kp_article_free(page->article);
  kp_stems_free(page->stems);
}

#define STORY                                                                  \
  "# The bridge opens\n"                                                       \
  "\n"                                                                         \
  "The new bridge over the river opened on Monday after six years of work.\n"  \
  "It cost 40 million euros and replaces a bridge of 1911.\n"                  \
  "\n"                                                                         \
  "The old bridge will be taken down by the end of the year. Traffic had\n"    \
  "been led around the town since March, when inspectors found cracks.\n"      \
  "\n"                                                                         \
  "The bridge is 412 metres long and carries two lanes and a path for\n"       \
  "bicycles. Buses of the city will use the bridge from Friday.\n"             \
  "Residents had asked for a lower limit of speed near the school.\n"          \
  "\n"                                                                         \
  "The council refused the limit of speed in a vote last week. The mayor\n"    \
  "called the bridge the largest work of the town in a century.\n"             \
  "Fireworks were cancelled because of the wind.\n"

#endif
