/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "template-names.h"
#include "template.h"
#include "values.h"

static void
source_free(gpointer data)
{
  kp_template_source_free(data);
}

static GHashTable *
partials_new(void)
{
  static const gchar *const TEXTS[][2] = {
      {"name", "<b>{{title}}</b>\n"}, {"loop", "{{> loop}}"},
      {"round", "{{> about}}"},       {"about", "{{> round}}"},
      {"open", "{{#title}}"},         {"bad", "one\n  {{titel}}\n"},
      {"close", "{{/title}}"},
  };
  GHashTable *partials =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, source_free);
  for (gsize i = 0; i < G_N_ELEMENTS(TEXTS); i++) {
    g_autofree gchar *path = g_strconcat(TEXTS[i][0], ".html", NULL);
    g_hash_table_insert(partials, g_strdup(TEXTS[i][0]),
                        kp_template_source_new(path, TEXTS[i][1]));
  }
  return partials;
}

static KpTemplate *
template_from(const gchar *name, const gchar *text, GError **error)
{
  g_autoptr(GHashTable) partials = partials_new();
  KpTemplateSource *source = kp_template_source_new("page.html", text);
  KpTemplate *template = kp_template_new(name, source, partials, error);
  kp_template_source_free(source);
  return template;
}

static KpValues *
sample_values(void)
{
  KpValues *values = kp_values_new();
  kp_values_set(values, "title", "A & B");
  kp_values_set(values, "author", "");
  kp_values_set_html(values, "body", "<p>x</p>");
  static const gchar *const TITLES[] = {"one", "two"};
  for (gsize i = 0; i < G_N_ELEMENTS(TITLES); i++) {
    KpValues *row = kp_values_append(values, "articles");
    kp_values_set(row, "title", TITLES[i]);
    kp_values_set(kp_values_append(row, "points"), "text", TITLES[i]);
  }
  kp_values_set(kp_values_append(values, "tags"), "name", "<t>");
  return values;
}

static void
test_filling(void)
{
  static const struct {
    const gchar *template, *text, *expected;
  } CASES[] = {
      {"page", "", ""},
      {"page", "no tags } } {", "no tags } } {"},
      {"page", "{{title}}|{{ title }}", "A &amp; B|A &amp; B"},
      {"page", "{{{body}}}", "<p>x</p>"},
      {"page", "[{{date}}{{{box}}}]", "[]"},
      {"page", "{{#title}}yes{{/title}}{{^title}}no{{/title}}", "yes"},
      {"page", "{{#author}}yes{{/author}}{{^author}}no{{/author}}", "no"},
      {"page", "{{#date}}yes{{/date}}{{^date}}no{{/date}}", "no"},
      {"page", "{{#tags}}({{name}}){{/tags}}", "(&lt;t&gt;)"},
      {"page", "{{^menu}}none{{/menu}}{{^has_menu}}none{{/has_menu}}",
       "nonenone"},
      {"index",
       "{{#has_articles}}<ul>{{#articles}}<li>{{title}}</li>{{/articles}}</ul>"
       "{{/has_articles}}",
       "<ul><li>one</li><li>two</li></ul>"},
      {"index",
       "{{#articles}}{{#has_points}}[{{#points}}{{text}}{{/points}}]"
       "{{/has_points}}{{/articles}}",
       "[one][two]"},
      {"index", "{{#articles}}{{#points}}{{title}}{{/points}}{{/articles}}",
       "onetwo"},
      /* A row without a date does not show the page's, nor its site's name
       * without asking. */
      {"index", "{{#articles}}{{date}}{{site_title}}{{/articles}}", ""},
      {"page", "a{{! a comment }}b", "ab"},
      {"page", "a\n  {{! a comment }}  \nb\n", "a\nb\n"},
      {"page", "a\n\t{{! a comment }}\t\nb\n", "a\nb\n"},
      {"page", "a\n{{#title}}\n b\n{{/title}}\nc", "a\n b\nc"},
      {"page", "a\r\n{{#title}}\r\nb\r\n{{/title}}\r\n", "a\r\nb\r\n"},
      {"page", "{{#title}} x\n{{/title}}", " x\n"},
      {"page", "{{> name}}\nc", "<b>A &amp; B</b>\nc"},
      /* The program knows nothing of a site's own templates. */
      {"own", "{{anything}}{{title}}{{#tags}}{{name}}{{title}}{{/tags}}",
       "A &amp; B&lt;t&gt;A &amp; B"},
      {"own", "{{^tags}}no{{/tags}}{{#has_tags}}yes{{/has_tags}}", "yes"},
      {"own", "{{{title}}}{{body}}", "A &amp; B&lt;p&gt;x&lt;/p&gt;"},
  };
  g_autoptr(KpValues) values = sample_values();
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(KpTemplate) template =
        template_from(CASES[i].template, CASES[i].text, &error);
    g_assert_no_error(error);
    g_autofree gchar *text = kp_template_render(template, values);
    g_assert_cmpstr(text, ==, CASES[i].expected);
  }
}

static void
test_faults(void)
{
  static const struct {
    const gchar *text, *message;
  } CASES[] = {
      {"a\n {{title", "page.html:2:2: this tag is not closed; end it with }}"},
      {"{{{body}}", "page.html:1:1: this tag is not closed; end it with }}}"},
      {"{{title}\n<p>{{lang}}", "page.html:1:1: this tag is not closed; end it "
                                "with }}"},
      {"{{}}", "page.html:1:1: '' is no name; names are letters, digits, '_' "
               "and '-'"},
      {"{{a b}}", "page.html:1:1: 'a b' is no name; names are letters, "
                  "digits, '_' and '-'"},
      {"{{titel}}", "page.html:1:1: the template 'page' has no name 'titel' "
                    "here; did you mean 'title'?"},
      {"{{zzzzzzzz}}",
       "page.html:1:1: the template 'page' has no name 'zzzzzzzz' here; "
       "keypoints-plugin(7) has all"},
      {"{{name}}", "page.html:1:1: the template 'page' has no name 'name' "
                   "here; keypoints-plugin(7) has all"},
      {"{{#tags}}{{nam}}{{/tags}}",
       "page.html:1:10: the template 'page' has no name 'nam' here; did you "
       "mean 'name'?"},
      {"{{body}}", "page.html:1:1: 'body' is HTML; write {{{body}}}"},
      {"{{{title}}}", "page.html:1:1: 'title' is text, not HTML; write "
                      "{{title}}"},
      {"{{tags}}", "page.html:1:1: 'tags' is a list; write {{#tags}} ... "
                   "{{/tags}}"},
      {"x\n{{#title}}", "page.html:2:1: this section is not closed; end it "
                        "with {{/title}}"},
      {"{{/title}}", "page.html:1:1: {{/title}} closes nothing; remove it"},
      {"{{#title}}{{> close}}",
       "close.html:1:1: {{/title}} closes nothing; remove it"},
      {"{{#titel}}x{{/titel}}",
       "page.html:1:1: the template 'page' has no name 'titel' here; did you "
       "mean 'title'?"},
      {"{{#has_title}}x{{/has_title}}",
       "page.html:1:1: the template 'page' has no name 'has_title' here; "
       "keypoints-plugin(7) has all"},
      {"{{#title}}{{#tags}}{{/title}}",
       "page.html:1:20: {{/title}} stands where {{/tags}} is due; close that "
       "one first"},
      {"{{#has_tags}}{{/tags}}",
       "page.html:1:14: {{/tags}} stands where {{/has_tags}} is due; close "
       "that one first"},
      {"{{> nam}}", "page.html:1:1: there is no partial 'nam'; did you mean "
                    "'name'?"},
      {"{{> elsewhere}}", "page.html:1:1: there is no partial 'elsewhere'; put "
                          "it in partials/elsewhere.html"},
      {"{{> loop}}", "loop.html:1:1: the partial 'loop' is within itself"},
      {"{{> about}}", "round.html:1:1: the partial 'about' is within itself"},
      {"{{> open}}", "open.html:1:1: this section is not closed; end it with "
                     "{{/title}}"},
      {"{{#title}}{{> bad}}{{/title}}",
       "bad.html:2:3: the template 'page' has no name 'titel' here; did you "
       "mean 'title'?"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_autoptr(KpTemplate) template =
        template_from("page", CASES[i].text, &error);
    g_assert_null(template);
    g_assert_cmpstr(error->message, ==, CASES[i].message);
  }
}

static void
test_depth(void)
{
  GString *text = g_string_new(NULL);
  for (gint i = 0; i < 100000; i++)
    g_string_append(text, "{{#title}}");
  g_autoptr(GError) error = NULL;
  g_assert_null(template_from("page", text->str, &error));
  g_assert_nonnull(strstr(error->message, "more than 32 deep"));
  g_string_free(text, TRUE);
}

/* The line of the manual that tells of the name. */
static gboolean
manual_tells(const GStrv manual, const KpName *name)
{
  g_autofree gchar *full = name->list != NULL
                               ? g_strconcat(name->list, ".", name->name, NULL)
                               : g_strdup(name->name);
  g_autofree gchar *start = g_strconcat(full, " ", NULL);
  for (guint i = 0; manual[i] != NULL; i++) {
    if (g_str_has_prefix(manual[i], start) &&
        g_str_has_suffix(manual[i], name->sentence))
      return TRUE;
  }
  return FALSE;
}

/* The manual page has each name with what it holds, and the words as words. */
static void
test_manual(void)
{
  g_autofree gchar *text = NULL;
  g_assert_true(g_file_get_contents(PLUGIN_MANUAL, &text, NULL, NULL));
  g_auto(GStrv) manual = g_strsplit(text, "\n", -1);
  guint n;
  const KpName *names = kp_names(&n);
  for (guint i = 0; i < n; i++) {
    if (!(g_str_has_prefix(names[i].name, "word_") && names[i].list == NULL) &&
        !manual_tells(manual, &names[i]))
      g_error("keypoints-plugin.7 lacks %s: %s", names[i].name,
              names[i].sentence);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/template/filling", test_filling);
  g_test_add_func("/template/faults", test_faults);
  g_test_add_func("/template/depth", test_depth);
  g_test_add_func("/template/manual", test_manual);
  return g_test_run();
}
