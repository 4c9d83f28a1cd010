/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "body.h"

#define NOTES                                                                  \
  "One[^1] and two[^wheel] and one[^1].\n\n[^1]: First "                       \
  "`data-footnote-backref` "                                                   \
  "note.\n[^wheel]: Second.\n\n    - A list ends it.\n"

static KpBody *
body_of(const gchar *markdown, const KpBodyOptions *options)
{
  g_autoptr(KpArticle) article = article_from(markdown);
  return kp_body_new(article, NULL, options);
}

static guint
count_of(const gchar *text, const gchar *needle)
{
  guint n = 0;
  for (; (text = strstr(text, needle)) != NULL; text += strlen(needle))
    n++;
  return n;
}

/* Each way back from a note is named in the page's words. */
static void
test_back(void)
{
#ifdef KP_MARKDOWN_GFM
  const guint n_ways = 3;
#else
  const guint n_ways = 0;
#endif
  g_autoptr(KpBody) body =
      body_of(NOTES, &(KpBodyOptions){.note_back = "Zum \"Text\" & <mehr>"});
  g_assert_cmpuint(
      count_of(body->html,
               "aria-label=\"Zum &quot;Text&quot; &amp; &lt;mehr&gt;\">↩"),
      ==, n_ways);
  g_assert_null(strstr(body->html, "Back to"));
  g_autoptr(KpBody) bare = body_of(NOTES, &(KpBodyOptions){.unsafe = TRUE});
  g_autofree gchar *expected = cmark_html(NOTES, TRUE);
  g_assert_cmpstr(bare->html, ==, expected);
}

/* What an author writes outside the notes is the author's. */
static void
test_raw(void)
{
  static const gchar RAW[] =
      "<a href=\"#x\" data-footnote-backref aria-label=\"Own\">x</a>\n\n";
  g_autofree gchar *markdown = g_strconcat(RAW, NOTES, NULL);
  g_autoptr(KpBody) body = body_of(
      markdown, &(KpBodyOptions){.unsafe = TRUE, .note_back = "Zurück"});
  g_assert_nonnull(strstr(body->html, "aria-label=\"Own\">x"));
}

/* No heading has the id of a note or of a reference to one. */
static void
test_ids(void)
{
  g_autoptr(KpBody) body = body_of("## fn-1\n\n## fnref-1-2\n\n" NOTES,
                                   &(KpBodyOptions){.heading_ids = TRUE});
  static const gchar *const IDS[] = {" id=\"fn-1\"", " id=\"fnref-1-2\""};
  for (gsize i = 0; i < G_N_ELEMENTS(IDS); i++)
    g_assert_cmpuint(count_of(body->html, IDS[i]), <=, 1);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/notes/back", test_back);
  g_test_add_func("/notes/raw", test_raw);
  g_test_add_func("/notes/ids", test_ids);
  return g_test_run();
}
