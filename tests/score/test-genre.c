/* SPDX-License-Identifier: MIT */
/* What makes a page more of a guide. */
#include <string.h>

#include "article.h"
#include "genre.h"
#include "prose.h"

#define STORY                                                                  \
  "The ferry sails again on Monday.\n\nIt was in dock for eleven weeks.\n\n"   \
  "A bus ran instead.\n\nThe council paid for it.\n\n"

static gdouble
guide_of(const gchar *more)
{
  g_autofree gchar *file = g_strconcat(STORY, more, NULL);
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", file, strlen(file), NULL, NULL, NULL);
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
  return kp_genre_guide(prose);
}

static void
test_signs(void)
{
  static const gchar *const SIGNS[] = {
      "    code\n", "## Open the valve\n", "- First the boat\n",
      "You can take your own bicycle with you if you like.\n"};
  static const gchar *const NONE[] = {"", "> Quoted.\n", "THE OLD FERRY\n",
                                      "More of it is prose.\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(SIGNS); i++)
    g_assert_cmpfloat(guide_of(SIGNS[i]), >, 0);
  for (gsize i = 0; i < G_N_ELEMENTS(NONE); i++)
    g_assert_cmpfloat(guide_of(NONE[i]), ==, 0);
}

/* A heading that says something is a sign, no paragraph beside which a sign
 * weighs less. */
static void
test_heading_is_no_paragraph(void)
{
  g_assert_cmpfloat(guide_of("## Keep the oven closed for an hour\n"), ==,
                    guide_of("## The oven\n"));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/genre/signs", test_signs);
  g_test_add_func("/genre/heading", test_heading_is_no_paragraph);
  return g_test_run();
}
