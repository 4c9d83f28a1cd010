/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"

/* A front matter with what came of it. */
typedef struct {
  KpFrontMatter *front;
  GPtrArray *warnings;
  GError *error;
  gsize body_start;
  guint body_line;
} Reading;

static Reading
read_text(const gchar *source)
{
  Reading reading = {.warnings = g_ptr_array_new_with_free_func(g_free)};
  reading.front = kp_front_matter_read("a.md", source, strlen(source),
                                       &reading.body_start, &reading.body_line,
                                       reading.warnings, &reading.error);
  return reading;
}

static void
reading_clear(Reading *reading)
{
  kp_front_matter_free(reading->front);
  g_ptr_array_unref(reading->warnings);
  g_clear_error(&reading->error);
}

static void
test_fields(void)
{
  Reading reading = read_text("---\n"
                              "title: 'A \"long\"\n"
                              "  day'\n"
                              "description: >\n"
                              "  Two\n"
                              "  lines\n"
                              "date: \"2020-09-20 20:54:47\"\n"
                              "author: [Ann, Ben]\n"
                              "lang: en_GB\n"
                              "draft: Yes\n"
                              "tags: one, two words ,\n"
                              "slug: a-day\n"
                              "image:\n"
                              "  src: a.png\n"
                              "  size: [1, 2]\n"
                              "rating: ~\n"
                              "price: null\n"
                              "sizes: [[1], 2]\n"
                              "---\t \n"
                              "body\n");
  g_assert_no_error(reading.error);
  const KpFrontMatter *front = reading.front;
  g_assert_cmpstr(front->title, ==, "A \"long\" day");
  g_assert_cmpstr(front->description, ==, "Two lines");
  g_assert_cmpstr(front->date, ==, "2020-09-20T20:54:47");
  g_assert_cmpstr(front->author, ==, "Ann, Ben");
  g_assert_cmpstr(front->lang, ==, "en-GB");
  g_assert_cmpstr(front->slug, ==, "a-day");
  g_assert_true(front->draft);
  g_autofree gchar *tags = g_strjoinv("|", front->tags);
  g_assert_cmpstr(tags, ==, "one|two words");
  g_assert_cmpuint(reading.body_line, ==, 20);
  g_assert_cmpuint(reading.warnings->len, ==, 0);

  const KpField *size = kp_front_matter_field(front, "image.size");
  g_assert_nonnull(size);
  g_assert_true(size->is_list);
  g_assert_cmpuint(size->line, ==, 15);
  g_assert_cmpstr(size->values[1], ==, "2");
  g_assert_cmpstr(kp_front_matter_field(front, "rating")->values[0], ==, "");
  g_assert_cmpstr(kp_front_matter_field(front, "price")->values[0], ==, "");
  g_assert_cmpstr(kp_front_matter_field(front, "sizes")->values[1], ==, "2");
  g_assert_null(kp_front_matter_field(front, "image"));
  reading_clear(&reading);
}

static void
test_where_it_ends(void)
{
  static const struct {
    const gchar *name;
    const gchar *source;
    guint body_line;
  } CASES[] = {
      {"none", "# Title\n", 1},
      {"empty file", "", 1},
      {"empty front matter", "---\n---\ntext\n", 3},
      {"a mapping of nothing", "---\n{}\n---\ntext\n", 4},
      {"only a comment", "---\n# nothing\n---\ntext\n", 4},
      {"closed by dots", "---\na: b\n...\ntext\n", 4},
      {"carriage returns", "---\r\na: b\r\n---\r\ntext\r\n", 4},
      {"carriage returns alone", "---\ra: b\r---\rtext\r", 4},
      {"closed at the end of the file", "---\na: b\n---", 4},
      {"blank line, then a field", "---\n\na: b\n---\ntext\n", 5},
      {"blank line, then a comment", "---\n\n# of\na: b\n---\ntext\n", 6},
      {"blank line, then the end", "---\n\n---\ntext\n", 4},
      {"thematic break", "---\n\nProse goes here.\n\n---\n\nMore.\n", 1},
      {"thematic break alone", "---\n", 1},
      {"thematic break, then nothing", "---\n\n", 1},
      {"thematic break below a blank line",
       "\n---\nProse goes here.\n\n---\n\nMore.\n", 1},
      {"blank line, then a name in quotes",
       "\n---\n\"the title\": b\n---\ntext\n", 5},
      {"blank line, then what is not closed", "\n---\na: b\n", 1},
      {"four dashes", "----\na: b\n---\n", 1},
      {"a title alone", "Title: x\nThe pier opens.\n", 1},
      {"a title, and a field without value", "Title: x\nTags:\n", 1},
      {"attributes of a paragraph", "{: .lead }\nThe pier opens.\n", 1},
      {"a percentage", "% of readers: 40\nThe pier opens.\n", 1},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    Reading reading = read_text(CASES[i].source);
    g_assert_no_error(reading.error);
    g_assert_cmpuint(reading.body_line, ==, CASES[i].body_line);
    reading_clear(&reading);
  }
}

static void
test_errors(void)
{
  static const struct {
    const gchar *source;
    const gchar *place;
    const gchar *word; /* of the remedy */
  } CASES[] = {
      {"---\ntitle: A: b\n---\n", "a.md:2:9: ", "quotes"},
      {"---\na: \xC3\xA9\xC3\xA9: b\n---\n", "a.md:2:8: ", "quotes"},
      {"---\n\ntitle: @home\n---\n", "a.md:3:8: ", "quotes"},
      {"---\ntitle: *bold* words\n---\n", "a.md:2:", "quotes"},
      {"---\ntitle: {{ page }}\n---\n", "a.md:2:", "quotes"},
      {"---\ntitle: 'It's here'\n---\n", "a.md:2:", "quotes"},
      {"---\nkey_points:\n  - \"We won,\" she said\n---\n",
       "a.md:3:15: ", "a value that begins with a quotation mark"},
      {"---\ntitle: 'It's here'\nx: y\n---\n",
       "a.md:2:12: ", "a value that begins with a quotation mark"},
      {"---\nx: {a: b}\n y: z\n---\n", "a.md:3:2: ", "this does not fit"},
      {"---\na: &a [b]\nc: *a\n---\n",
       "a.md:3:4: ", "stands for a list or mapping"},
      {"---\na: &a {b: c}\nd:\n  <<: *a\n---\n",
       "a.md:4:7: ", "stands for a list or mapping"},
      {"---\na: *b\n---\n", "a.md:2:4: ", "put it in quotes"},
      {"---\ntitle: 'open\n---\n", "a.md:2:8: ", "close"},
      {"---\ntitle: [a, b\n---\n", "a.md:2:8: ", "]"},
      {"---\ntitle: x\n\tsub: y\n---\n", "a.md:3:", "tabs"},
      {"---\nno colon\n---\n", "a.md:2:1: ", "colon"},
      {"---\n- one\n- two\n---\n", "a.md:2:1: ", "name: value"},
      {"---\ntitle: x\n", "a.md:1:1: ", "---"},
      {"+++\ntitle = 'x'\n+++\n", "a.md:1:1: ", "TOML"},
      {";;;\n\"title\": \"x\"\n;;;\n", "a.md:1:1: ", "JSON (;;;)"},
      {"{\"title\": \"x\"}\n\nText.\n", "a.md:1:1: ", "JSON ({)"},
      {"{\r\n\t\"a \\\" b\" : 1\r\n}\r\n", "a.md:1:1: ", "two lines of ---"},
      {"{:title \"x\"\n :layout :post}\n\nText.\n", "a.md:1:1: ", "EDN ({:)"},
      {"{ :title \"x\"}\n\nText.\n", "a.md:1:1: ", "EDN ({:)"},
      {"Title: x\nDate: 2026-05-08\n\nText.\n", "a.md:1:1: ", "fields"},
      {"date: 2026-05-08\ntitle: x\n\nText.\n", "a.md:1:1: ", "fields"},
      {"% x\n% Ann Holt\n\nText.\n", "a.md:1:1: ", "pandoc"},
      {"---\na: \"\x01\"\n---\n", "a.md:2:5: ", "control"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    Reading reading = read_text(CASES[i].source);
    g_assert_nonnull(reading.error);
    g_test_message("%s", reading.error->message);
    g_assert_true(g_str_has_prefix(reading.error->message, CASES[i].place));
    g_assert_nonnull(strstr(reading.error->message, CASES[i].word));
    reading_clear(&reading);
  }
}

static void
test_warnings(void)
{
  static const struct {
    const gchar *source;
    const gchar *expected; /* how the first warning begins */
  } CASES[] = {
      {"---\ndate: 2020-09-20-20-54-47\n---\n",
       "a.md:2:7: '2020-09-20-20-54-47' is not a date"},
      {"---\ntitle: a\n\ntitle: b\n---\n", "a.md:4:1: 'title' stands twice"},
      {"---\nimage: {src: a}\nimage: [b]\n---\n",
       "a.md:3:1: 'image' stands twice"},
      {"---\nlang: Germanical-AT\n---\n",
       "a.md:2:7: 'Germanical-AT' is no tag of a language"},
      {"---\nlang: english\n---\n",
       "a.md:2:7: 'english' is no tag of a language"},
      {"---\nlang: plain English\n---\n",
       "a.md:2:7: 'plain English' is no tag of a language"},
      {"---\ntitle: [a, b]\n---\n", "a.md:2:1: 'title' is a list"},
      {"---\ndraft: maybe\n---\n", "a.md:2:1: 'draft' is neither"},
      {"---\nkey_points:\n  count: many\n---\n",
       "a.md:3:10: 'key_points.count' is no number"},
      {"---\nkey_points:\n  count: [3]\n---\n",
       "a.md:3:11: 'key_points.count' is no number"},
      {"---\nkey_points: {place: [top]}\n---\n",
       "a.md:2:22: 'key_points.place' is no place"},
      {"---\nkey_points: {place: left}\n---\n",
       "a.md:2:21: 'key_points.place' is no place"},
      {"---\nkey_points:\n- He said: no\n---\n",
       "a.md:3:12: 'key_points' has a point that holds ': '"},
      {"---\nkey_points:\n- One\n- Two\n- He said: no\n---\n",
       "a.md:5:12: 'key_points' has a point that holds ': '"},
      {"---\nkey_points: 3\n---\n", "a.md:2:13: 'key_points' is a number"},
      {"---\nkey_points: [a]\ntldr: b\n---\n",
       "a.md:3:7: 'tldr' stands beside other points"},
      {"---\nkey_points: [a]\nkey-points: [b]\n---\n",
       "a.md:3:14: 'key-points' stands beside other points"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    Reading reading = read_text(CASES[i].source);
    g_assert_no_error(reading.error);
    g_assert_cmpuint(reading.warnings->len, ==, 1);
    const gchar *warning = g_ptr_array_index(reading.warnings, 0);
    g_test_message("%s", warning);
    g_assert_true(g_str_has_prefix(warning, CASES[i].expected));
    g_assert_null(reading.front->date);
    g_assert_null(reading.front->lang);
    reading_clear(&reading);
  }
}

/* What stands twice takes no name from what comes after it. */
static void
test_twice(void)
{
  Reading reading = read_text("---\na:\n  b: {c: 1}\n  b: {oven: 2}\n"
                              "  d: 3\n---\n");
  g_assert_no_error(reading.error);
  g_assert_cmpuint(reading.warnings->len, ==, 1);
  g_assert_cmpuint(reading.front->fields->len, ==, 2);
  g_assert_nonnull(kp_front_matter_field(reading.front, "a.b.c"));
  g_assert_nonnull(kp_front_matter_field(reading.front, "a.d"));
  reading_clear(&reading);
}

/* A field without a value says nothing; the first of two names counts. */
static void
test_beside(void)
{
  Reading reading = read_text("---\nlang:\nschema: ~\ndraft:\ndate:\n"
                              "image: {src: [], path: a.png, alt: An oven}\n"
                              "lastmod: 2026-05-03\nmodified: 2026-05-04\n"
                              "authors: [{url: a, name: Ann}, Ben]\n"
                              "author: Holt\nimage_alt: A mill\n---\n");
  g_assert_no_error(reading.error);
  g_assert_cmpuint(reading.warnings->len, ==, 0);
  const KpFrontMatter *front = reading.front;
  g_assert_null(front->lang);
  g_assert_null(front->schema);
  g_assert_false(front->draft);
  g_assert_null(front->date);
  g_assert_cmpstr(front->image, ==, "a.png");
  g_assert_cmpstr(front->updated, ==, "2026-05-03");
  g_assert_cmpstr(front->image_alt, ==, "An oven");
  g_assert_cmpstr(front->author, ==, "Ann, Ben");
  reading_clear(&reading);
}

/* "text@line|..." and what else was said of the points. */
static gchar *
describe_points(const KpFrontMatter *front)
{
  GString *out = g_string_new(front->points_off ? "off" : "");
  for (guint i = 0; i < front->items->len; i++) {
    const KpPoint *point = g_ptr_array_index(front->items, i);
    g_string_append_printf(out, "%s%s@%u", i > 0 ? "|" : "", point->text,
                           point->line);
  }
  if (front->count > 0)
    g_string_append_printf(out, " count=%u", front->count);
  if (front->place != NULL)
    g_string_append_printf(out, " place=%s", front->place);
  if (front->origin != NULL)
    g_string_append_printf(out, " origin=%s", front->origin);
  return g_string_free(out, FALSE);
}

static void
test_points(void)
{
  static const struct {
    const gchar *source;
    const gchar *expected;
  } CASES[] = {
      {"key_points:\n  - One.\n  # remark\n  - \"Two: 2\"\n",
       "One.@3|Two: 2@5"},
      {"keypoints: [a, b]\n", "a@2|b@2"},
      {"key-takeaways:\n- a\n", "a@3"},
      {"Key_Takeaways:\n- a\n", "a@3"},
      {"tldr: One `code` and *more*.\n", "One code and more.@2"},
      {"TL;DR: x\n", "x@2"},
      {"key_points: |\n  - a\n  \xE2\x80\xA2 b\n", "a@3|b@4"},
      {"key_points: |\n  * a\n  b\n", "a@3|b@4"},
      {"key_points: [\"a\\n\\nb\", \"c\\n===\"]\n", "a b@2|c ===@2"},
      {"key_points: false\n", "off"},
      {"key_points: true\n", ""},
      {"key_points:\n", ""},
      {"key_points: {}\n", ""},
      {"key_points: {items: {}, count: 3}\n", " count=3"},
      {"key_points:\n- a\n-\n- \" \"\n", "a@3"},
      {"key_points:\n- 'He said: no'\n- a: b\n", "He said: no@3|a: b@4"},
      {"key_points:\n- 1. January was cold\n", "1. January was cold@3"},
      {"key_points:\n  items: [a]\n  count: 4\n  place: marker\n"
       "  origin: generated\n",
       "a@3 count=4 place=marker origin=generated"},
      {"key_points: {count: 3}\n", " count=3"},
      {"key-takeaways:\n  first: [a]\n  more: [b, c]\n", "a@3|b@4|c@4"},
      {"key_points: [a]\nkey_points_origin: generated\ntldr_origin: x\n",
       "a@2 origin=generated"},
      {"key_points: [a]\nphoto_origin: Hull\n", "a@2"},
      {"key_points: [2024, 3]\n", "2024@2|3@2"},
      {"key_points: [a]\nkey_points_origin: [generated]\n", "a@2"},
      {"other: [a]\n", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *source =
        g_strconcat("---\n", CASES[i].source, "---\n", NULL);
    Reading reading = read_text(source);
    g_assert_no_error(reading.error);
    g_autofree gchar *points = describe_points(reading.front);
    g_assert_cmpstr(points, ==, CASES[i].expected);
    g_assert_cmpint(reading.front->items_print != NULL, ==,
                    reading.front->items->len > 0);
    for (guint k = 0; k < reading.warnings->len; k++)
      g_assert_null(
          strstr(reading.warnings->pdata[k], "is a number, and shown"));
    reading_clear(&reading);
  }
}

static void
test_many_fields(void)
{
  g_autoptr(GString) source = g_string_new("---\n");
  for (guint i = 0; i < 20000; i++)
    g_string_append_printf(source, "key%u: [a, {b: c}]\n", i);
  g_string_append(source, "---\n");
  Reading reading = read_text(source->str);
  g_assert_no_error(reading.error);
  g_assert_cmpuint(reading.front->fields->len, ==, 20000);
  const KpField *field = kp_front_matter_field(reading.front, "key7");
  g_assert_cmpstr(field->values[1], ==, "b: c");
  reading_clear(&reading);
}

static void
test_deep_nesting(void)
{
  g_autoptr(GString) source = g_string_new("---\na: ");
  for (guint i = 0; i < 100; i++)
    g_string_append(source, "{a: ");
  g_string_append(source, "\n---\n");
  Reading reading = read_text(source->str);
  g_assert_nonnull(reading.error);
  reading_clear(&reading);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/front-matter/fields", test_fields);
  g_test_add_func("/front-matter/where-it-ends", test_where_it_ends);
  g_test_add_func("/front-matter/errors", test_errors);
  g_test_add_func("/front-matter/warnings", test_warnings);
  g_test_add_func("/front-matter/twice", test_twice);
  g_test_add_func("/front-matter/beside", test_beside);
  g_test_add_func("/front-matter/points", test_points);
  g_test_add_func("/front-matter/many-fields", test_many_fields);
  g_test_add_func("/front-matter/deep-nesting", test_deep_nesting);
  return g_test_run();
}
