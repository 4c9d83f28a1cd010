/* SPDX-License-Identifier: MIT */
/* A host that reads Markdown with a libcmark of its own, whose symbols are
 * there for all: neither it nor the plugin gets the other's. */
#include <cmark.h>
#include <stdlib.h>

#include "loaded.h"

static const gchar *plugin_path;

/* CommonMark has no tables and nothing struck out. */
static void
use_own(void)
{
  static const gchar MARKDOWN[] = "*a* ~~b~~\n\n| c |\n|---|\n| d |\n";
  cmark_node *tree =
      cmark_parse_document(MARKDOWN, sizeof(MARKDOWN) - 1, CMARK_OPT_DEFAULT);
  cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
  g_assert_true(cmark_node_set_literal(text, "e "));
  g_assert_true(cmark_node_prepend_child(cmark_node_first_child(tree), text));
  char *html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
  g_assert_cmpstr(html, ==,
                  "<p>e <em>a</em> ~~b~~</p>\n<p>| c |\n|---|\n| d |</p>\n");
  free(html);
  cmark_node_free(tree);
}

static void
use_plugin(const KpPlugin *kp)
{
  KpSite *site = NULL;
  KpText html;
  KpPage *page =
      loaded_page(kp,
                  "# Ferry\n\nThe ferry ~~stops~~ sails.[^a]\n\n"
                  "| a |\n|---|\n| b |\n\n- [ ] c\n\n[^a]: See www.d.org\n",
                  &site);
  g_assert_cmpint(kp->page->body(page, &html, NULL), ==, KP_OK);
#ifdef KP_MARKDOWN_GFM
  static const gchar *const PARTS[] = {
      "<del>stops</del>", "<table tabindex=\"0\">", "type=\"checkbox\"",
      "<a href=\"http://www.d.org\">", "class=\"footnotes\""};
  const gchar *name = "GitHub Flavored Markdown (cmark-gfm ";
#else
  static const gchar *const PARTS[] = {"~~stops~~", "| b |", "[ ] c",
                                       "[^a]: See www.d.org"};
  const gchar *name = "CommonMark (cmark ";
#endif
  for (gsize i = 0; i < G_N_ELEMENTS(PARTS); i++)
    g_assert_nonnull(strstr(html.data, PARTS[i]));
  g_assert_true(g_str_has_prefix(kp->markdown, name));
  kp->page->close(page);
  g_assert_cmpint(kp->site->close(site, NULL), ==, KP_OK);
}

static void
test_beside(gconstpointer data)
{
  use_own();
  void *library;
  const KpPlugin *kp =
      loaded_plugin(plugin_path, GPOINTER_TO_INT(data), &library);
  for (guint i = 0; i < 3; i++) {
    use_plugin(kp);
    use_own();
  }
  g_assert_cmpint(dlclose(library), ==, 0);
  use_own();
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_assert_cmpint(argc, ==, 2);
  plugin_path = argv[1];
  g_test_add_data_func("/beside-cmark/local", GINT_TO_POINTER(RTLD_LOCAL),
                       test_beside);
  g_test_add_data_func("/beside-cmark/global", GINT_TO_POINTER(RTLD_GLOBAL),
                       test_beside);
  return g_test_run();
}
