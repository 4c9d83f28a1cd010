/* SPDX-License-Identifier: MIT */
/* What a site generator's tags make of the blocks between them. */
#include <string.h>

#include "article.h"
#include "kind.h"

static KpArticle *
read_page(const gchar *text)
{
  return kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
}

static void
test_code(void)
{
  static const struct {
    const gchar *open, *close;
  } TAGS[] = {
      {"{% highlight bash %}", "{% endhighlight %}"},
      {"{%- highlight bash -%}", "{%- endhighlight -%}"},
      {"{{< highlight go >}}", "{{< /highlight >}}"},
      {"{% codeblock lang:c %}", "{% endcodeblock %}"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(TAGS); i++) {
    g_autofree gchar *text = g_strconcat(
        "The mill is old.\n\n", TAGS[i].open,
        "\ngrind the rye and wait.\n\n# open the oven\n\n- take the loaf out\n",
        TAGS[i].close, "\n\nThe oven is new.\n", NULL);
    g_autoptr(KpArticle) article = read_page(text);
    g_test_message("%s", TAGS[i].open);
    g_assert_cmpstr(kind_of(article, "The mill"), ==, "paragraph");
    g_assert_cmpstr(kind_of(article, "grind"), ==, "code");
    g_assert_cmpstr(kind_of(article, "open the"), ==, "code");
    g_assert_cmpstr(kind_of(article, "take the"), ==, "code");
    g_assert_cmpstr(kind_of(article, "The oven"), ==, "paragraph");
  }
}

static void
test_left_out(void)
{
  g_autoptr(KpArticle) article =
      read_page("The mill is old.\n\n{% comment %}\n{% raw %}\n"
                "Tell of the oven.\n{% endraw %}\n{% endcomment %}\n\nThe oven "
                "is new.\n");
  g_assert_cmpstr(kind_of(article, "Tell"), ==, "html");
  g_assert_cmpstr(kind_of(article, "The oven"), ==, "paragraph");
}

static void
test_comment(void)
{
  g_autoptr(KpArticle) article =
      read_page("{/* Tell of the oven. Mend this\nin the spring. */}\n\n"
                "The oven is new.\n\nThe mill has a path {/* Moss */}.\n");
  g_assert_cmpstr(kind_of(article, "{/* Tell"), ==, "html");
  g_assert_cmpstr(kind_of(article, "The oven"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "The mill"), ==, "paragraph");
}

/* What a component is given is no prose; what stands in it is. */
static void
test_component(void)
{
  g_autoptr(KpArticle) article = read_page(
      "<Prices\n  of={[\n    {\n      name: 'rye',\n      text:\n"
      "        'Two crowns. The mill sells it (> 1 kilo) by weight.',\n"
      "    },\n  ]}\n/>\n\n<Note of={2}\n  for=\"all\">\n  The oven is new.\n"
      "</Note>\n\n{loaves.map((loaf) => (\n  <li>{loaf}. It is new.</li>\n"
      "))}\n\n<Mill the miller said is old.\n");
  g_assert_cmpstr(kind_of(article, "<Prices"), ==, "html");
  g_assert_cmpstr(kind_of(article, "The oven"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "{loaves"), ==, "html");
  g_assert_cmpstr(kind_of(article, "<Mill the"), ==, "paragraph");
}

/* Another tag holds prose, and one that is not closed holds nothing. */
static void
test_other_tags(void)
{
  g_autoptr(KpArticle) article =
      read_page("{% wrap content %}\n\nThe mill is old.\n\n{% endwrap %}\n\n"
                "{% comments %}\n\nThe rye is dark.\n\n{% endcomments %}\n\n"
                "{% comment-box %}\n\nThe oat is light.\n\n"
                "{% endcomment-box %}\n\n"
                "{% comment_box %}\n\nThe quay is long.\n\n"
                "{% endcomment_box %}\n\n"
                "{% highlight c %}\n\nThe oven is new.\n");
  static const gchar *const PROSE[] = {"The mill", "The rye", "The oat",
                                       "The quay", "The oven"};
  for (gsize i = 0; i < G_N_ELEMENTS(PROSE); i++)
    g_assert_cmpstr(kind_of(article, PROSE[i]), ==, "paragraph");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/tagged/code", test_code);
  g_test_add_func("/tagged/left-out", test_left_out);
  g_test_add_func("/tagged/comment", test_comment);
  g_test_add_func("/tagged/component", test_component);
  g_test_add_func("/tagged/other", test_other_tags);
  return g_test_run();
}
