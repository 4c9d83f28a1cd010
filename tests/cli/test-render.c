/* SPDX-License-Identifier: MIT */
/* A whole page on standard output. */
#include <string.h>

#include "article.h"
#include "program.h"

static void
test_alone(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("render a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
  g_assert_true(g_str_has_prefix(run->out, "<!DOCTYPE html>\n"));
  g_assert_true(g_str_has_suffix(run->out, "</html>\n"));
  assert_holds(run->out, "<title>The bridge opens</title>");
  assert_holds(run->out, "<section class=\"key-points\"");
  assert_holds(run->out, "<style>"); /* it looks right by itself */
  g_assert_null(strstr(run->out, "<link rel=\"stylesheet\""));
  g_autoptr(Run) input = program_run("render --input=markdown -", ARTICLE);
  g_assert_cmpstr(input->out, ==, run->out);
}

static void
test_own(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) run = program_run("render own.md", NULL);
  assert_holds(run->out, "<li>Wholly unrelated bananas ripen quickly</li>");
}

static void
test_options(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) plain = program_run(
      "render --theme=plain --set heading=Facts --count 2 a.md", NULL);
  g_assert_cmpint(plain->status, ==, 0);
  assert_holds(plain->out, ">Facts</h2>");
  g_autoptr(Run) hidden = program_run("render --set box=false a.md", NULL);
  g_assert_null(strstr(hidden->out, "<section class=\"key-points\""));
  g_autoptr(Run) lang = program_run("render --lang de_AT a.md", NULL);
  assert_holds(lang->out, "<html lang=\"de-AT\">");
}

static void
test_bad(void)
{
  static const struct {
    const gchar *arguments;
    gint status;
    const gchar *message;
  } CASES[] = {
      {"render", 2, "name one article"},
      {"render a.md a.md", 2, "name one article"},
      {"render --set box a.md", 2, "--set takes KEY=VALUE"},
      {"render --set =box a.md", 2, "--set takes KEY=VALUE"},
      {"render --set bux=false a.md", 2, "did you mean \"box\"?"},
      {"render --set count=many a.md", 2, "count"},
      {"render missing.md", 1, "missing.md: there is no such file"},
      {"render --corpus missing.counts a.md", 1, "missing.counts: "},
      {"render --profile missing.profile a.md", 1, "missing.profile: "},
      {"render --theme nosuch a.md", 2, "nosuch"},
      {"render --site nosuch a.md", 1, "nosuch: "},
      {"render --site nosuch --count 3 a.md", 2, "leave them out"},
      {"render --site nosuch --profile a a.md", 2, "leave them out"},
      {"render bad.md", 1, "bad.md:"},
  };
  program_write("a.md", ARTICLE, -1);
  program_write("bad.md", "---\ntitle: [\n---\n", -1);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(Run) run = program_run(CASES[i].arguments, NULL);
    g_test_message("%s: %s", CASES[i].arguments, run->err);
    g_assert_cmpint(run->status, ==, CASES[i].status);
    g_assert_cmpstr(run->out, ==, "");
    assert_holds(run->err, CASES[i].message);
  }
}

/* What the warning tells to do lets it through. */
static void
test_raw_html(void)
{
  program_write("raw.md", "# Bread\n\n<hr class=\"oven\">\n", -1);
  g_autoptr(Run) out = program_run("render raw.md", NULL);
  assert_holds(out->err,
               "raw.md:3: raw HTML is left out of the page; where you "
               "trust who writes, let it through with --set "
               "unsafe=true\n");
  g_assert_null(strstr(out->out, "class=\"oven\""));
  g_autoptr(Run) in = program_run("render --set unsafe=true raw.md", NULL);
  g_assert_cmpstr(in->err, ==, "");
  assert_holds(in->out, "class=\"oven\"");
}

static void
add(void)
{
  g_test_add_func("/render/raw-html", test_raw_html);
  g_test_add_func("/render/alone", test_alone);
  g_test_add_func("/render/own", test_own);
  g_test_add_func("/render/options", test_options);
  g_test_add_func("/render/bad", test_bad);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
