/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"
#include "kind.h"
#include "paragraph.h"

/* The kinds of the pieces, each at its offset: "caption@0 paragraph@9". */
static gchar *
cut(const gchar *text)
{
  gsize length = strlen(text);
  KpParagraphContext context = {.kind = KP_BLOCK_PARAGRAPH,
                                .stops =
                                    kp_paragraph_has_lost_lines(text, length)};
  g_autoptr(GArray) pieces = kp_paragraph_cut(text, length, &context);
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < pieces->len; i++) {
    const KpParagraphPiece *piece = &g_array_index(pieces, KpParagraphPiece, i);
    g_string_append_printf(out, "%s%s@%" G_GSIZE_FORMAT, i > 0 ? " " : "",
                           kp_block_kind_name(piece->kind), piece->start);
  }
  return g_string_free(out, FALSE);
}

/* A blank before its stop is all that is left of a line break. */
static void
test_lost_lines(void)
{
  g_autofree gchar *pieces =
      cut("The mayor in the hall . The council met. It agreed on little. The "
          "pier at night . Nothing will change.");
  g_assert_cmpstr(pieces, ==, "caption@0 paragraph@24 caption@62 paragraph@82");
}

static void
test_spaced_ellipsis(void)
{
  g_autofree gchar *pieces =
      cut("The mill stood still for a year . . . and even the baker left. "
          "Nobody was surprised. Nothing will change. The council met.");
  g_assert_cmpstr(pieces, ==, "paragraph@0");
}

/* Generators that want no blank behind the signs show a heading. */
static void
test_glued_heading(void)
{
  g_autofree gchar *heading =
      cut("###Opening hours\nThe mill opens at nine.\n");
  g_assert_cmpstr(heading, ==, "html@0 paragraph@17");
  g_autofree gchar *tag = cut("#bread is what the mill sells.\n");
  g_assert_cmpstr(tag, ==, "paragraph@0");
}

/* What a page in MDX loads. */
static void
test_module_lines(void)
{
  g_autofree gchar *pieces =
      cut("import Oven from './oven';\nThe mill opens at nine.\n");
  g_assert_cmpstr(pieces, ==, "html@0 paragraph@27");
  g_autofree gchar *prose = cut("import duties from May on are high.\n");
  g_assert_cmpstr(prose, ==, "paragraph@0");
}

/* What is told beside has a head of its own. */
static void
test_admonition(void)
{
  g_autofree gchar *pieces =
      cut("!!! note \"Hours\"\nThe mill opens at nine.\n");
  g_assert_cmpstr(pieces, ==, "html@0 paragraph@17");
  g_autofree gchar *folded = cut("??? tip\nThe mill opens at nine.\n");
  g_assert_cmpstr(folded, ==, "html@0 paragraph@8");
  g_autofree gchar *prose = cut("!!! The mill opens at nine.\n");
  g_assert_cmpstr(prose, ==, "paragraph@0");
}

/* Until a sentence has ended, nothing of the story has been told. */
static void
test_dateline_below_a_line(void)
{
  static const gchar *const ABOVE[] = {"", "By Ann Writer\n\n",
                                       "**FOR IMMEDIATE RELEASE**\n\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(ABOVE); i++) {
    g_autofree gchar *text = g_strconcat(
        "# Hall\n\n", ABOVE[i],
        "**Hull, 3 May 2026** \xE2\x80\x93 The hall is old.\n", NULL);
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
    g_assert_cmpstr(kind_of(article, "Hull"), ==, "byline");
    g_assert_cmpstr(kind_of(article, "The hall"), ==, "paragraph");
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/paragraph/lost-lines", test_lost_lines);
  g_test_add_func("/paragraph/spaced-ellipsis", test_spaced_ellipsis);
  g_test_add_func("/paragraph/glued-heading", test_glued_heading);
  g_test_add_func("/paragraph/module-lines", test_module_lines);
  g_test_add_func("/paragraph/admonition", test_admonition);
  g_test_add_func("/paragraph/dateline", test_dateline_below_a_line);
  return g_test_run();
}
