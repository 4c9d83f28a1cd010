/* SPDX-License-Identifier: MIT */
/* An article and its points come in; the new source of the page goes out, once
 * it has been read again and found to be the old one but for the points. */
#include "accept.h"

#include <string.h>

#include "compose.h"
#include "error.h"
#include "fingerprint.h"
#include "origin.h"
#include "yaml-node.h"

static gboolean
fail(const KpArticle *article, guint line, const gchar *message, GError **error)
{
  kp_error_set(error, KP_ERROR_SYNTAX, article->path, line, 0, "%s", message);
  return FALSE;
}

/* FALSE where the page can take no points into front matter. */
static gboolean
check_page(const KpArticle *article, GError **error)
{
  if (article->input == KP_INPUT_TEXT)
    return fail(article, 0,
                "plain text has no front matter to write points into; save it "
                "as Markdown, with a name that ends in .md",
                error);
  if (article->front->misspelt > 0)
    return fail(article, article->front->misspelt,
                "this name is nearly that of the points; make it 'key_points', "
                "or remove it",
                error);
  if (article->points_origin == KP_POINTS_FRONT_MATTER ||
      article->points->len == 0)
    return TRUE;
  const KpPoint *first = g_ptr_array_index(article->points, 0);
  return fail(article, first->line,
              "the points stand in the body, which accept never changes; take "
              "them out of it first",
              error);
}

static GString *
apply(const KpArticle *article, const GArray *edits)
{
  GString *out = g_string_sized_new(article->source_length + 1024);
  guint32 at = 0;
  for (guint i = 0; i < edits->len; i++) {
    const KpEdit *edit = &g_array_index(edits, KpEdit, i);
    g_string_append_len(out, article->source + at,
                        (gssize)(edit->span.start - at));
    g_string_append(out, edit->text);
    at = kp_span_end(edit->span);
  }
  g_string_append_len(out, article->source + at,
                      (gssize)(article->source_length - at));
  return out;
}

/* The tree of a page's front matter; NULL without `error` where it has none. */
static KpYamlNode *
read_root(const KpArticle *article, GError **error)
{
  if (article->body_start == 0)
    return NULL;
  return kp_yaml_node_new(article->path, article->source, article->front->yaml,
                          error);
}

/* The next pair of a root, from `at` on, that says nothing of points. */
static guint
next_other(const KpArticle *article, const KpYamlNode *root, guint at)
{
  g_autofree gchar *record = kp_compose_origin_name(article);
  for (; at < kp_yaml_n_pairs(root); at++) {
    const gchar *name = kp_yaml_name(root, at)->text;
    if (g_strcmp0(name, article->front->points_key) != 0 &&
        g_strcmp0(name, record) != 0)
      return at;
  }
  return at;
}

/* TRUE where all fields but the points are the same, in the same order. */
static gboolean
same_fields(const KpArticle *old_article,
            const KpYamlNode *old_root,
            const KpArticle *new_article,
            const KpYamlNode *new_root)
{
  guint i = 0, j = 0;
  if (old_root != NULL)
    i = next_other(old_article, old_root, 0);
  j = next_other(new_article, new_root, 0);
  while (old_root != NULL && i < kp_yaml_n_pairs(old_root) &&
         j < kp_yaml_n_pairs(new_root)) {
    if (!kp_yaml_node_equal(kp_yaml_name(old_root, i),
                            kp_yaml_name(new_root, j)) ||
        !kp_yaml_node_equal(kp_yaml_value(old_root, i),
                            kp_yaml_value(new_root, j)))
      return FALSE;
    i = next_other(old_article, old_root, i + 1);
    j = next_other(new_article, new_root, j + 1);
  }
  return (old_root == NULL || i == kp_yaml_n_pairs(old_root)) &&
         j == kp_yaml_n_pairs(new_root);
}

/* TRUE where what is said of the points beside them is the same. */
static gboolean
same_wishes(const KpFrontMatter *a, const KpFrontMatter *b)
{
  return a->count == b->count && g_strcmp0(a->place, b->place) == 0;
}

static gboolean
same_points(const KpArticle *article, const gchar *const *points)
{
  guint n = g_strv_length((gchar **)points);
  if (article->points_origin != KP_POINTS_FRONT_MATTER ||
      article->points->len != n)
    return FALSE;
  for (guint i = 0; i < n; i++) {
    const KpPoint *point = g_ptr_array_index(article->points, i);
    if (strcmp(point->text, points[i]) != 0)
      return FALSE;
  }
  return TRUE;
}

static gboolean
same_body(const KpArticle *a, const KpArticle *b)
{
  gsize length = a->source_length - a->body_start;
  return length == b->source_length - b->body_start &&
         memcmp(a->source + a->body_start, b->source + b->body_start, length) ==
             0;
}

/* Reads the page that was made, as a later run would. */
static gboolean
verify(const KpArticle *article,
       const KpYamlNode *root,
       const GString *made,
       const gchar *const *points,
       const gchar *origin)
{
  KpArticleOptions options = {.input = article->input};
  g_autoptr(KpArticle) read =
      kp_article_new(article->path, made->str, made->len, NULL, &options, NULL);
  if (read == NULL || read->body_start == 0)
    return FALSE;
  g_autoptr(KpYamlNode) tree = read_root(read, NULL);
  return tree != NULL && same_body(article, read) &&
         same_fields(article, root, read, tree) &&
         same_wishes(article->front, read->front) &&
         same_points(read, points) &&
         g_strcmp0(read->front->origin, origin) == 0;
}

/* The points with their white space collapsed, as they will be read. */
static GStrv
collapse(const gchar *const *points)
{
  g_autoptr(GStrvBuilder) collapsed = g_strv_builder_new();
  for (guint i = 0; points[i] != NULL; i++) {
    g_autofree gchar *text = kp_one_line(points[i], strlen(points[i]));
    g_strv_builder_add(collapsed, text);
  }
  return g_strv_builder_end(collapsed);
}

GString *
kp_accept(const KpArticle *article,
          const gchar *const *given,
          KpAcceptance whose,
          GError **error)
{
  g_return_val_if_fail(given[0] != NULL, NULL);
  g_auto(GStrv) points = collapse(given);
  GError *fault = NULL;
  if (!check_page(article, error))
    return NULL;
  g_autoptr(KpYamlNode) root = read_root(article, &fault);
  if (fault != NULL) {
    g_propagate_error(error, fault);
    return NULL;
  }
  g_autoptr(GPtrArray) written = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; points[i] != NULL; i++)
    g_ptr_array_add(written, kp_point_write(points[i]));
  g_auto(KpOrigin) record = {
      .prose = kp_fingerprint_prose(article),
      .points = kp_fingerprint_points((const gchar *const *)written->pdata,
                                      written->len),
      .headings = kp_fingerprint_headings(article, (const gchar *const *)points,
                                          written->len),
      .edited = whose == KP_ACCEPT_EDITED};
  g_autofree gchar *origin = kp_origin_write(&record);
  g_ptr_array_add(written, NULL);
  KpWanted wanted = {(const gchar *const *)written->pdata, origin};
  g_autoptr(GArray) edits = kp_compose(article, root, &wanted, error);
  if (edits == NULL)
    return NULL;
  g_autoptr(GString) made = apply(article, edits);
  if (verify(article, root, made, (const gchar *const *)points, origin))
    return g_steal_pointer(&made);
  fail(article, article->front->yaml.start > 0 ? 1 : 0,
       "the front matter cannot be changed so that all else in it stays as it "
       "is; write the points by hand",
       error);
  return NULL;
}
