/* SPDX-License-Identifier: MIT */
/* The body promise, over every example of the CommonMark specification and of
 * GitHub's additions: with the box off the body is the library's; with the box
 * on it is the library's again once the tags are taken out, wherever the
 * sentences begin and end. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "bodies.h"

typedef void (*Check)(const gchar *markdown);
typedef void (*CheckExample)(JsonObject *example);

static void
each_of(const gchar *path, guint fewest, CheckExample check)
{
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(GError) error = NULL;
  json_parser_load_from_file(parser, path, &error);
  g_assert_no_error(error);
  JsonArray *cases = json_node_get_array(json_parser_get_root(parser));
  guint n = json_array_get_length(cases);
  g_assert_cmpuint(n, >=, fewest);
  for (guint i = 0; i < n; i++)
    check(json_array_get_object_element(cases, i));
}

static Check check_markdown;

static void
check_example(JsonObject *example)
{
  check_markdown(json_object_get_string_member(example, "markdown"));
}

static void
each_example(Check check)
{
  check_markdown = check;
  each_of(EXAMPLES, 650, check_example);
  each_of(GFM_EXAMPLES, 40, check_example);
}

static void
check_off(const gchar *markdown)
{
  for (gint unsafe = 0; unsafe < 2; unsafe++) {
    g_autoptr(KpArticle) article = article_from(markdown);
    g_autoptr(KpBullets) bullets = bullets_new();
    bullets_add(bullets, 0, (guint32)article->text_length);
    g_autoptr(KpBody) body = kp_body_new(
        article, bullets, &(KpBodyOptions){.links = TRUE, .unsafe = unsafe});
    g_autofree gchar *expected = cmark_html(markdown, unsafe);
    g_assert_cmpstr(body->html, ==, expected);
    g_assert_null(body->box);
  }
}

/* Bullets over pieces of every `step` bytes or so, with gaps, ends moved to
 * whole characters. */
static KpBullets *
bullets_every(const KpArticle *article, gsize step)
{
  KpBullets *bullets = bullets_new();
  const gchar *text = article->text, *end = text + article->text_length;
  for (const gchar *at = text; at < end;) {
    const gchar *stop = at + MIN(step, (gsize)(end - at));
    while (stop < end && (*stop & 0xC0) == 0x80)
      stop++;
    bullets_add(bullets, (guint32)(at - text), (guint32)(stop - at));
    at = stop < end ? g_utf8_next_char(stop) : end;
  }
  return bullets;
}

static void
check_step(const gchar *markdown, gsize step, gboolean unsafe)
{
  g_autoptr(KpArticle) article = article_from(markdown);
  /* Points of the author would be taken out; here all of it stays. */
  g_ptr_array_set_size(article->points, 0);
  g_ptr_array_set_size(article->point_nodes, 0);
  g_autoptr(KpBullets) bullets = bullets_every(article, step);
  g_autoptr(KpBody) body = kp_body_new(
      article, bullets,
      &(KpBodyOptions){
          .box = TRUE, .links = TRUE, .unsafe = unsafe, .label = "Chosen"});
  g_autofree gchar *bare =
      without_tags(body->html, body->box_inside ? body->box : NULL);
  g_autofree gchar *expected = cmark_html(markdown, unsafe);
  g_assert_cmpstr(bare, ==, expected);
}

static gboolean
measure(const gchar *url, guint *width, guint *height, gpointer data)
{
  (void)data;
  *width = (guint)strlen(url) + 1;
  *height = 9;
  return TRUE;
}

/* All that can be added is added, and taken out again. */
static void
check_additions(const gchar *markdown)
{
  for (gint unsafe = 0; unsafe < 2; unsafe++) {
    g_autoptr(KpArticle) article = article_from(markdown);
    g_ptr_array_set_size(article->points, 0);
    g_ptr_array_set_size(article->point_nodes, 0);
    g_autoptr(KpBullets) bullets = bullets_every(article, 8);
    g_autoptr(KpBody) body =
        kp_body_new(article, bullets,
                    &(KpBodyOptions){.box = TRUE,
                                     .links = TRUE,
                                     .unsafe = unsafe,
                                     .heading_ids = TRUE,
                                     .contents = 1,
                                     .contents_label = "Contents",
                                     .images = TRUE,
                                     .tables = TRUE,
                                     .task_done = "Done",
                                     .task_undone = "To do",
                                     .note_back = "Zurück",
                                     .measure = measure});
    g_assert_null(strchr(body->html, '\xFF'));
    g_autofree gchar *plain = without_additions(
        body->html, body->contents_inside ? body->contents : NULL);
    g_autofree gchar *bare =
        without_tags(plain, body->box_inside ? body->box : NULL);
    g_autofree gchar *expected = cmark_html(markdown, unsafe);
    g_assert_cmpstr(bare, ==, expected);
  }
}

static void
check_on(const gchar *markdown)
{
  static const gsize STEPS[] = {1, 2, 3, 5, 8, 13, 1000};
  for (gsize i = 0; i < G_N_ELEMENTS(STEPS); i++) {
    check_step(markdown, STEPS[i], FALSE);
    check_step(markdown, STEPS[i], TRUE);
  }
}

static void
test_box_off(void)
{
  each_example(check_off);
}

static void
test_additions(void)
{
  each_example(check_additions);
}

static void
test_box_on(void)
{
  each_example(check_on);
}

#ifdef KP_MARKDOWN_GFM
/* The HTML that GitHub's rules ask for: `unsafe` where it is another one. */
static void
check_html(JsonObject *example)
{
  const gchar *markdown = json_object_get_string_member(example, "markdown");
  for (gint unsafe = 0; unsafe < 2; unsafe++) {
    gboolean other = unsafe && json_object_has_member(example, "unsafe");
    g_autoptr(KpArticle) article = article_from(markdown);
    g_autoptr(KpBody) body =
        kp_body_new(article, NULL, &(KpBodyOptions){.unsafe = unsafe});
    g_assert_cmpstr(
        body->html, ==,
        json_object_get_string_member(example, other ? "unsafe" : "html"));
  }
}

static void
test_gfm_html(void)
{
  each_of(GFM_EXAMPLES, 40, check_html);
}
#endif

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/commonmark/box-off", test_box_off);
  g_test_add_func("/commonmark/box-on", test_box_on);
  g_test_add_func("/commonmark/additions", test_additions);
#ifdef KP_MARKDOWN_GFM
  g_test_add_func("/commonmark/gfm-html", test_gfm_html);
#endif
  return g_test_run();
}
