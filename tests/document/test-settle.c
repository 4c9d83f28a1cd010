/* SPDX-License-Identifier: MIT */
/* What a paragraph without a stop is, on a page whose others have theirs. */
#include <string.h>

#include "kind.h"

#define STOPPED                                                                \
  "The mill of Hull was sold to a baker in May.\n\n"                           \
  "He has put in an oven that was made in 1931.\n\n"                           \
  "The town asked him to keep the sails in repair.\n\n"
#define UNSTOPPED                                                              \
  "The sails of the mill in the wind of May\n\n"                               \
  "The quay below the mill on a day in June\n\n"
#define LAST "\n\nNobody knows who pays for it.\n"
#define TWENTY                                                                 \
  " the town and the quay and the hall and the mill and the oven and the rye " \
  "and the oat"

static void
assert_kinds(const gchar *path, const KindCase *cases, gsize n)
{
  for (gsize i = 0; i < n; i++) {
    g_test_message("%s", cases[i].name);
    g_autofree gchar *text =
        g_strconcat("A mill\n\n" STOPPED, cases[i].text, LAST, NULL);
    g_autoptr(KpArticle) article =
        kp_article_new(path, text, strlen(text), "A mill", NULL, NULL);
    const gchar *word = strstr(article->text, "Rye");
    g_assert_nonnull(word);
    for (guint k = 0; k < article->blocks->len; k++) {
      const KpBlock *block = &g_array_index(article->blocks, KpBlock, k);
      if (kp_span_end(block->text) > (gsize)(word - article->text)) {
        g_assert_cmpstr(kp_block_kind_name(block->kind), ==, cases[i].kind);
        break;
      }
    }
  }
}

static void
test_markdown(void)
{
  static const KindCase CASES[] = {
      {"a caption", "Rye bread of the old mill at Hull", "caption"},
      {"a heading", "Rye bread of Hull", "heading"},
      {"goes on in a dash", "Rye bread of the old mill at Hull \xE2\x80\x93",
       "paragraph"},
      {"goes on in a long dash",
       "Rye bread of the old mill at Hull \xE2\x80\x94", "paragraph"},
      {"ends in a quotation mark",
       "\xE2\x80\x9CRye bread of the old mill at Hull\xE2\x80\x9D", "caption"},
      {"ends in an arrow", "Rye bread of the old mill at Hull \xE2\x86\x93",
       "caption"},
      {"strong", "**Rye bread of the old mill at Hull**", "heading"},
      {"strong and long", "**Rye" TWENTY "**", "caption"},
      {"several sentences", "Rye is dark. So is the bread of the mill",
       "paragraph"},
      {"an initial ends no sentence",
       "Rye bread of J. Holt and of U.S. Mills at Hull", "caption"},
      {"several sentences where others have none",
       UNSTOPPED "Rye is dark. So is the bread of the mill", "caption"},
      {"under a picture", "![](a.png)\n\nRye of Hull", "caption"},
      {"under a picture, and goes on", "![](a.png)\n\nRye of Hull,",
       "paragraph"},
      {"under a picture, and long",
       "![](a.png)\n\n*Rye" TWENTY TWENTY " ends.*", "paragraph"},
      {"with a picture", "![](a.png) *Rye of Hull.*", "caption"},
      {"with a picture, and goes on", "![](a.png) *Rye of Hull,*", "paragraph"},
      {"with a picture, and long", "![](a.png) *Rye" TWENTY TWENTY " ends.*",
       "paragraph"},
  };
  assert_kinds("a.md", CASES, G_N_ELEMENTS(CASES));
}

static void
test_twice(void)
{
#define RYE "Rye bread is baked by Ann Holt in the old  mill of Hull in May."
#define SAME "Rye bread is baked by Ann Holt in the old mill of Hull in May."
  static const KindCase CASES[] = {
      {"twice", RYE "\n\n" SAME, "caption"},
      {"twice, and whose picture it is", RYE "\n\n" SAME " Reed / Moss Press",
       "caption"},
      {"once", RYE "\n\nOats are baked by her in the old mill of Hull in May.",
       "paragraph"},
      {"twice, and what happened then",
       RYE "\n\n" SAME " In June she left the mill and the bread and the town "
           "and the guild of the bakers for good.",
       "paragraph"},
      {"twice, but not at once", RYE "\n\nOats are dear.\n\n" SAME,
       "paragraph"},
  };
  assert_kinds("a.md", CASES, G_N_ELEMENTS(CASES));
#undef SAME
#undef RYE
}

static void
test_items(void)
{
  static const KindCase CASES[] = {
      {"a dash", "- Rye bread of the old mill at Hull", "list"},
      {"a number", UNSTOPPED "1. Rye bread of the old mill at Hull", "list"},
      {"a number with a bracket",
       UNSTOPPED "12) Rye bread of the old mill at Hull", "list"},
      {"below zero", "-5 degrees and Rye bread in the old mill", "caption"},
      {"a number alone", UNSTOPPED "12 loaves of Rye from the old mill at Hull",
       "caption"},
      {"a number with more",
       UNSTOPPED "1.5 kilos of Rye from the old mill at Hull", "caption"},
  };
  assert_kinds("a.txt", CASES, G_N_ELEMENTS(CASES));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/settle/markdown", test_markdown);
  g_test_add_func("/settle/twice", test_twice);
  g_test_add_func("/settle/items", test_items);
  return g_test_run();
}
