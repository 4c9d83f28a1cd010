/* SPDX-License-Identifier: MIT */
#include <string.h>

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

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/paragraph/lost-lines", test_lost_lines);
  g_test_add_func("/paragraph/spaced-ellipsis", test_spaced_ellipsis);
  return g_test_run();
}
