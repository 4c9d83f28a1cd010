/* SPDX-License-Identifier: MIT */
#include "article.h"

static const gchar PAGE[] = "---\n"
                            "title: \"A day out\"\n"
                            "--- \n"
                            "# A day out\n"
                            "\n"
                            "It *rained*. ![no prose](a.png)\n"
                            "Then [it\n"
                            "stopped](b.html) again.\n"
                            "\n"
                            "- one\n"
                            "\n"
                            "> two\n";

static const KpBlock *
block_at(const KpArticle *article, guint index)
{
  g_assert_cmpuint(index, <, article->blocks->len);
  return &g_array_index(article->blocks, KpBlock, index);
}

static void
test_blocks(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", PAGE, sizeof(PAGE) - 1, NULL, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(article->title, ==, "A day out");
  g_assert_cmpstr(article->text, ==,
                  "A day out\n\nIt rained. \nThen it\nstopped again.\n\n"
                  "one\n\ntwo");
  static const KpBlockKind KINDS[] = {KP_BLOCK_TITLE, KP_BLOCK_PARAGRAPH,
                                      KP_BLOCK_LIST, KP_BLOCK_QUOTE};
  static const guint LINES[] = {4, 6, 10, 12};
  for (guint i = 0; i < G_N_ELEMENTS(KINDS); i++) {
    g_assert_cmpint(block_at(article, i)->kind, ==, KINDS[i]);
    g_assert_cmpuint(block_at(article, i)->line, ==, LINES[i]);
  }
  g_assert_cmpuint(kp_article_line(article, block_at(article, 1)->text.start),
                   ==, 6);
  g_assert_cmpuint(kp_article_line(article, 35), ==, 8);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/article/blocks", test_blocks);
  return g_test_run();
}
