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
  static const struct {
    const gchar *name, *text, *expected;
  } CASES[] = {
      {"captions",
       "The mayor in the hall . The council met. It agreed on little. The "
       "pier at night . Nothing will change.",
       "caption@0 paragraph@24 caption@62 paragraph@82"},
      {"all stops", "The mill is old . The oven is new . The bread is hot .",
       "paragraph@0"},
      {"an ellipsis",
       "The mayor in the hall . The pier at night . The mill stood still for "
       "a year . . . Even the baker left. The council met. It agreed.",
       "caption@0 paragraph@44"},
      {"a bracket",
       "(The mayor in the hall .) The council met. The pier at night . It "
       "agreed. The oven by day . Nothing will change.",
       "caption@0 paragraph@26 caption@43 paragraph@63 caption@74 "
       "paragraph@92"},
      {"a long sentence",
       "The mayor in the hall . The council met. The mill that the town of "
       "Hull sold in May to a baker from Holt has got an oven that is new and "
       "bakes rye and oat and wheat for the old quay and the hall . It "
       "agreed. Nothing will change.",
       "caption@0 paragraph@24"},
      {"a heading",
       "The mayor in the hall . THE MILL IS NOT SOLD TWICE. The pier at night "
       ". "
       "The council met. It agreed.",
       "caption@0 heading@24 caption@52 paragraph@72"},
      {"labels",
       "The mayor in the hall . The pier at night . Suspect: Holt released a "
       "film. Witness: Reed saw the film. The council met. It agreed.",
       "caption@0 paragraph@103"},
      {"one label",
       "The mayor in the hall . The pier at night . Suspect: Holt released a "
       "film. The council met. It agreed.",
       "caption@0 paragraph@44"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_autofree gchar *pieces = cut(CASES[i].text);
    g_assert_cmpstr(pieces, ==, CASES[i].expected);
  }
}

/* Generators that want no blank behind the signs show a heading. */
static void
test_glued_heading(void)
{
  g_autofree gchar *heading =
      cut("###Opening hours\nThe mill opens at nine.\n");
  g_assert_cmpstr(heading, ==, "html@0 paragraph@17");
  g_autofree gchar *foreign = cut("##\u00D6fen\nThe mill opens at nine.\n");
  g_assert_cmpstr(foreign, ==, "html@0 paragraph@8");
  g_autofree gchar *tag = cut("#bread is what the mill sells.\n");
  g_assert_cmpstr(tag, ==, "paragraph@0");
}

/* What a page in MDX loads and exports, and the head of what is told beside, is
 * markup; a line that only begins so is prose. */
static void
test_markup_lines(void)
{
  static const struct {
    const gchar *line;
    gboolean markup;
  } CASES[] = {
      {"import Oven from './oven';\n", TRUE},
      {"import Oven from \"./oven\"\n", TRUE},
      {"import duties from May on are high.\n", FALSE},
      {"import duties from 'abroad' are high.\n", FALSE},
      {"export const rye = 2\n", TRUE},
      {"export default bake(rye)\n", TRUE},
      {"export default {\n", TRUE},
      {"export default Oven;\n", TRUE},
      {"export default is a habit of millers.\n", FALSE},
      {"export duties = none, said Holt.\n", FALSE},
      {"!!! note \"Hours\"\n", TRUE},
      {"??? tip\n", TRUE},
      {"???+ tip\n", TRUE},
      {"!!! The mill opens at nine.\n", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].line);
    g_autofree gchar *text =
        g_strconcat(CASES[i].line, "The mill opens at nine.\n", NULL);
    g_autofree gchar *pieces = cut(text);
    g_autofree gchar *expected =
        CASES[i].markup
            ? g_strdup_printf("html@0 paragraph@%zu", strlen(CASES[i].line))
            : g_strdup("paragraph@0");
    g_assert_cmpstr(pieces, ==, expected);
  }
}

/* A row of bars without dashes is below no heads. */
static void
test_bars(void)
{
  g_autofree gchar *pieces = cut("Rye | Oat\n| : |\nOvens | Mills\n");
  g_assert_cmpstr(pieces, ==, "paragraph@0");
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

/* What a picture shows is told again below it, with who took it. */
static void
test_shown(void)
{
  static const gchar TEXT[] =
      "# Hall\n\n"
      "Anna Holt opens the old hall of the town in Hull on Monday.\n\n"
      "IMAGE: Anna Holt opens the old hall of the town in Hull on Monday. "
      "Photograph: Paul Moss\n\n"
      "The hall has been shut for nine years.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", TEXT, strlen(TEXT), NULL, NULL, NULL);
  g_assert_cmpstr(kind_of(article, "Anna"), ==, "caption");
  g_assert_cmpstr(kind_of(article, "The hall"), ==, "paragraph");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/paragraph/lost-lines", test_lost_lines);
  g_test_add_func("/paragraph/glued-heading", test_glued_heading);
  g_test_add_func("/paragraph/markup-lines", test_markup_lines);
  g_test_add_func("/paragraph/bars", test_bars);
  g_test_add_func("/paragraph/dateline", test_dateline_below_a_line);
  g_test_add_func("/paragraph/shown", test_shown);
  return g_test_run();
}
