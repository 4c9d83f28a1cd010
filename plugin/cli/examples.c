/* SPDX-License-Identifier: MIT */
/* Paths come in; articles with their authors' points reach the learner. */
#include "examples.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "article.h"
#include "error.h"
#include "file.h"
#include "order.h"
#include "prose.h"
#include "state.h"

/* The tenth that a text falls into: by its own bytes (FNV-1a), so that it does
 * not depend on the order of files. */
static guint
fold_of(const gchar *text)
{
  guint32 hash = 2166136261u;
  for (const gchar *c = text; *c != '\0'; c++)
    hash = (hash ^ (guint8)*c) * 16777619u;
  return hash % KP_LEARNER_FOLDS;
}

static void
add_article(KpLearner *learner,
            KpArticle *article,
            const gchar *lang,
            const GPtrArray *points,
            gdouble weight,
            KpStems *stems,
            KpExampleCount *count)
{
  if (points->len == 0) {
    count->without++;
    kp_article_free(article);
    return;
  }
  count->with++;
  KpProse *prose = kp_prose_new(article, lang, stems);
  kp_learner_add(learner, article, prose, points, fold_of(article->text),
                 weight, stems);
}

static const gchar *
string_of(JsonObject *object, const gchar *name, const gchar *other)
{
  const gchar *member = json_object_has_member(object, name) ? name : other;
  return member != NULL
             ? json_object_get_string_member_with_default(object, member, NULL)
             : NULL;
}

static GPtrArray *
points_of(JsonObject *object)
{
  GPtrArray *points = g_ptr_array_new_with_free_func(g_free);
  const gchar *name = json_object_has_member(object, "key_points")
                          ? "key_points"
                          : "highlights";
  JsonNode *node = json_object_get_member(object, name);
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY(node))
    return points;
  JsonArray *array = json_node_get_array(node);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    const gchar *text = json_array_get_string_element(array, i);
    if (text != NULL)
      g_ptr_array_add(points, g_strdup(text));
  }
  return points;
}

/* json-glib's message without its own "<data>:1:10: ". */
static const gchar *
after_place(const gchar *message)
{
  const gchar *colon = strstr(message, ": ");
  return message[0] == '<' && colon != NULL ? colon + 2 : message;
}

static gboolean
add_line(KpLearner *learner,
         const gchar *path,
         guint number,
         const gchar *line,
         KpStems *stems,
         KpExampleCount *count,
         GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(JsonNode) root = json_from_string(line, &fault);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root)) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, number, 0,
                 "no JSON object: %s; write one article a line",
                 fault != NULL ? after_place(fault->message)
                               : "something else");
    return FALSE;
  }
  JsonObject *object = json_node_get_object(root);
  const gchar *body = string_of(object, "body", "article");
  const gchar *format = string_of(object, "format", NULL);
  if (body == NULL) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, number, 0,
                 "the record has no 'body'; put the article's text there");
    return FALSE;
  }
  KpArticleOptions options = {.input = format != NULL &&
                                               g_str_has_prefix(format, "mark")
                                           ? KP_INPUT_MARKDOWN
                                           : KP_INPUT_TEXT};
  g_autofree gchar *place = g_strdup_printf("%s:%u", path, number);
  KpArticle *article =
      kp_article_new(place, body, strlen(body),
                     string_of(object, "title", NULL), &options, error);
  if (article == NULL)
    return FALSE;
  g_autoptr(GPtrArray) points = points_of(object);
  add_article(learner, article, string_of(object, "lang", NULL), points,
              json_object_get_double_member_with_default(object, "weight", 1),
              stems, count);
  return TRUE;
}

static gboolean
add_lines(KpLearner *learner,
          const KpFile *file,
          KpStems *stems,
          KpExampleCount *count,
          GError **error)
{
  g_auto(GStrv) lines = g_strsplit(file->bytes, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    if (lines[i][0] != '\0' &&
        !add_line(learner, file->name, i + 1, lines[i], stems, count, error))
      return FALSE;
  }
  return TRUE;
}

/* TRUE where the points are the program's own: it would learn to do what it
 * does. Accepted points that were edited since say what an author prefers. */
static gboolean
are_generated(const KpArticle *article)
{
  if (article->points->len == 0)
    return FALSE;
  KpStateKind kind = kp_state_new(article, NULL).kind;
  return kind == KP_STATE_CURRENT || kind == KP_STATE_STALE;
}

static gboolean
add_file(KpLearner *learner,
         const gchar *path,
         KpStems *stems,
         KpExampleCount *count,
         GError **error)
{
  g_autoptr(KpFile) file = kp_file_read(path, error);
  if (file == NULL)
    return FALSE;
  if (g_str_has_suffix(path, ".jsonl") || g_str_has_suffix(path, ".ndjson"))
    return add_lines(learner, file, stems, count, error);
  KpArticle *article =
      kp_article_new(file->name, file->bytes, file->length, NULL, NULL, error);
  if (article == NULL)
    return FALSE;
  g_autoptr(GPtrArray) points = g_ptr_array_new();
  gboolean generated = are_generated(article);
  for (guint i = 0; !generated && i < article->points->len; i++)
    g_ptr_array_add(points,
                    ((KpPoint *)g_ptr_array_index(article->points, i))->text);
  add_article(learner, article, NULL, points, 1, stems, count);
  return TRUE;
}

static gboolean
is_article(const gchar *path)
{
  return g_str_has_suffix(path, ".md") || g_str_has_suffix(path, ".markdown") ||
         g_str_has_suffix(path, ".txt") || g_str_has_suffix(path, ".jsonl") ||
         g_str_has_suffix(path, ".ndjson");
}

static gboolean
add_folder(KpLearner *learner,
           const gchar *path,
           KpStems *stems,
           KpExampleCount *count,
           GError **error)
{
  g_autoptr(GDir) folder = g_dir_open(path, 0, error);
  if (folder == NULL)
    return FALSE;
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  for (const gchar *name; (name = g_dir_read_name(folder)) != NULL;)
    g_ptr_array_add(names, g_strdup(name));
  g_ptr_array_sort(names, kp_order_strings);
  for (guint i = 0; i < names->len; i++) {
    g_autofree gchar *below =
        g_build_filename(path, g_ptr_array_index(names, i), NULL);
    gboolean wanted =
        g_file_test(below, G_FILE_TEST_IS_DIR) || is_article(below);
    if (wanted && !kp_examples_add(learner, below, stems, count, error))
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_examples_add(KpLearner *learner,
                const gchar *path,
                KpStems *stems,
                KpExampleCount *count,
                GError **error)
{
  if (g_file_test(path, G_FILE_TEST_IS_DIR))
    return add_folder(learner, path, stems, count, error);
  return add_file(learner, path, stems, count, error);
}
