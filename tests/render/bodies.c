/* SPDX-License-Identifier: MIT */
#include "bodies.h"

#include <stdlib.h>
#include <string.h>

#include "tree.h"

#ifdef KP_MARKDOWN_GFM
#include <cmark-gfm-core-extensions.h>
#endif

KpArticle *
article_of(const gchar *file)
{
  g_autoptr(GError) error = NULL;
  KpArticle *article =
      kp_article_new("a.md", file, strlen(file), NULL,
                     &(KpArticleOptions){.input = KP_INPUT_MARKDOWN}, &error);
  g_assert_no_error(error);
  return article;
}

KpArticle *
article_from(const gchar *markdown)
{
  g_autofree gchar *file =
      g_strconcat("---\ntitle: The title\n---\n", markdown, NULL);
  return article_of(file);
}

KpArticle *
article_with_front(const gchar *front)
{
  g_autofree gchar *file = g_strconcat("---\n", front, "---\nText.\n", NULL);
  return article_of(file);
}

static void
bullet_free(gpointer data)
{
  KpBullet *bullet = data;
  g_free(bullet->text);
  g_strfreev(bullet->cuts);
  g_free(bullet);
}

KpBullets *
bullets_new(void)
{
  KpBullets *self = g_new0(KpBullets, 1);
  self->bullets = g_ptr_array_new_with_free_func(bullet_free);
  self->fates = g_array_new(FALSE, FALSE, sizeof(KpFate));
  return self;
}

void
bullets_add(KpBullets *self, guint32 start, guint32 length)
{
  KpBullet *bullet = g_new0(KpBullet, 1);
  bullet->text = g_strdup_printf("Point %u", self->bullets->len + 1);
  bullet->source = (KpSpan){start, length};
  bullet->cuts = g_new0(gchar *, 1);
  g_ptr_array_add(self->bullets, bullet);
}

void
bullets_find(KpBullets *self, const KpArticle *article, const gchar *words)
{
  const gchar *found = strstr(article->text, words);
  g_assert_nonnull(found);
  bullets_add(self, (guint32)(found - article->text), (guint32)strlen(words));
}

/* Written out by the library's manual: the rooms do it in their own way. */
#ifdef KP_MARKDOWN_GFM
static char *
library_html(const gchar *markdown, gboolean unsafe)
{
  static const gchar *const NAMES[] = {"autolink", "tasklist", "table",
                                       "strikethrough"};
  const int flags =
      CMARK_OPT_FOOTNOTES | CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES;
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(flags);
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++)
    cmark_parser_attach_syntax_extension(parser,
                                         cmark_find_syntax_extension(NAMES[i]));
  if (unsafe)
    cmark_parser_attach_syntax_extension(
        parser, cmark_find_syntax_extension("tagfilter"));
  cmark_parser_feed(parser, markdown, strlen(markdown));
  cmark_node *tree = cmark_parser_finish(parser);
  char *html =
      cmark_render_html(tree, unsafe ? flags | CMARK_OPT_UNSAFE : flags,
                        cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(tree);
  cmark_parser_free(parser);
  return html;
}
#else
static char *
library_html(const gchar *markdown, gboolean unsafe)
{
  return cmark_markdown_to_html(markdown, strlen(markdown),
                                unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT);
}
#endif

gchar *
cmark_html(const gchar *markdown, gboolean unsafe)
{
  char *html = library_html(markdown, unsafe);
  gchar *copy = g_strdup(html);
  free(html);
  return copy;
}

gchar *
without_tags(const gchar *html, const gchar *box)
{
  static const gchar OPEN[] = "<span class=\"key-point-source\"";
  GString *out = g_string_new(NULL);
  guint depth = 0; /* of spans inside one of ours */
  for (const gchar *at = html; *at != '\0';) {
    if (box != NULL && g_str_has_prefix(at, box)) {
      at += strlen(box) + 1;
      box = NULL;
    } else if (g_str_has_prefix(at, OPEN)) {
      g_assert_cmpuint(depth, ==, 0);
      depth = 1;
      at = strchr(at, '>') + 1;
    } else if (depth == 1 && g_str_has_prefix(at, "</span>")) {
      depth = 0;
      at += strlen("</span>");
    } else {
      depth += depth > 0 && g_str_has_prefix(at, "<span");
      depth -= depth > 0 && g_str_has_prefix(at, "</span>");
      g_string_append_c(out, *at++);
    }
  }
  g_assert_cmpuint(depth, ==, 0);
  return g_string_free(out, FALSE);
}

static gchar *
without(const gchar *html, const gchar *pattern, const gchar *replacement)
{
  g_autoptr(GRegex) regex = g_regex_new(pattern, G_REGEX_RAW, 0, NULL);
  g_assert_nonnull(regex);
  return g_regex_replace(regex, html, -1, 0, replacement, 0, NULL);
}

gchar *
without_additions(const gchar *html, const gchar *contents)
{
  static const gchar *const PATTERNS[][2] = {
      {"(<table) tabindex=\"0\"", "\\1"},
      {"(<input) aria-label=\"[^\"]*\"", "\\1"},
      {"(data-footnote-backref aria-label)=\"Zurück\"",
       "\\1=\"Back to content\""},
      {"(<h[1-6]) id=\"[^\"]*\"", "\\1"},
      {"( width=\"\\d+\" height=\"\\d+\")? loading=\"(lazy|eager)\" />", " />"},
      {"<figcaption>[^\\n]+</figcaption>\n", ""},
      {"</?(figure|figcaption)>\n", ""},
  };
  g_autoptr(GString) out = g_string_new(html);
  if (contents != NULL) {
    g_autofree gchar *line = g_strconcat(contents, "\n", NULL);
    g_string_replace(out, line, "", 1);
  }
  for (gsize i = 0; i < G_N_ELEMENTS(PATTERNS); i++) {
    g_autofree gchar *left = without(out->str, PATTERNS[i][0], PATTERNS[i][1]);
    g_string_assign(out, left);
  }
  return g_strdup(out->str);
}

gchar *
repeat(const gchar *piece, gsize n)
{
  GString *out = g_string_sized_new(strlen(piece) * n);
  for (gsize i = 0; i < n; i++)
    g_string_append(out, piece);
  return g_string_free(out, FALSE);
}
