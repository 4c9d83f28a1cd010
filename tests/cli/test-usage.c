/* SPDX-License-Identifier: MIT */
/* Help, version, wrong command lines and exit codes. */
#include "program.h"

static void
test_help(void)
{
  static const gchar *const LINES[] = {
      "--help",
      "-h",
      "help",
      "help explain",
      "print --help",
      "batch --help",
      "explain --help",
      "corpus -h",
      "corpus count --help",
      "compare --help",
      "status --help",
      "accept --help",
      "render --help",
      "corpus show --help",
      "corpus merge --help",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(LINES); i++) {
    g_autoptr(Run) run = program_run(LINES[i], NULL);
    g_assert_cmpint(run->status, ==, 0);
    g_assert_cmpstr(run->err, ==, "");
    assert_holds(run->out, "Usage:\n  keypoints ");
  }
}

/* Of a command within a command, too. */
static void
test_help_of_part(void)
{
  g_autoptr(Run) run = program_run("help corpus count", NULL);
  g_autoptr(Run) same = program_run("corpus count --help", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==, same->out);
}

static void
test_version(void)
{
  g_autoptr(Run) run = program_run("--version", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_true(g_str_has_prefix(run->out, "keypoints 0."));
  assert_holds(run->out, "\nMarkdown: ");
  assert_holds(run->out, " (cmark");
}

#define WITH_SITE "with --site all other options are those of the site"

static void
test_wrong(void)
{
  static const struct {
    const gchar *arguments;
    const gchar *message;
  } CASES[] = {
      {"", "Usage:"},
      {"prnt", "'prnt' is no command and no file; did you mean 'print'?"},
      {"--bogus", "Unknown option --bogus"},
      {"print --cuont=3 a.md",
       "Unknown option --cuont; did you mean '--count'?"},
      {"tune --fewst 3 a.md",
       "Unknown option --fewst; did you mean '--fewest'?"},
      {"print", "name an article"},
      {"print --count=-1 a.md", "--count is a number from 0"},
      {"print -n-1 a.md", "--count is a number from 0"},
      {"print -n101 a.md", "--count is a number from 0 (the default) to 100"},
      {"print --count=many a.md", "many"},
      {"print --lang=\xff a.md", "--lang is a tag such as en or de-AT"},
      {"print --lang=de- a.md", "--lang is a tag such as en or de-AT; 'de-'"},
      {"print --site= a.md", "--site names nothing"},
      {"print --corpus= a.md", "--corpus names nothing"},
      {"print --format=pdf a.md", "--format is one of text, markdown, html"},
      {"print --input=word a.md", "--input is one of auto, markdown, text"},
      {"batch a.md", "takes no files"},
      {"batch --bogus", "Unknown option --bogus"},
      {"explain", "name one article"},
      {"explain a.md b.md", "name one article"},
      {"explain --line=-3 a.md", "--line is a line of the file"},
      {"compare", "name articles or folders"},
      {"status", "name articles or folders"},
      {"status --format=xml a.md", "--format is one of text, json"},
      {"accept", "name articles or folders"},
      {"accept -", "standard input cannot be written back"},
      {"corpus", "say count, merge or show"},
      {"corpus cuont", "say count, merge or show, not 'cuont'"},
      {"corpus count", "name articles or folders"},
      {"corpus count --corpus a a.md", "Unknown option --corpus"},
      {"corpus merge", "name files of counts"},
      {"corpus show", "name a file of counts"},
      {"accept --bogus", "accept: Unknown option --bogus"},
      {"explain --bogus", "explain: Unknown option --bogus"},
      {"render --bogus", "render: Unknown option --bogus"},
      {"corpus count --bogus", "corpus count: Unknown option --bogus"},
      {"corpus show --bogus", "corpus show: Unknown option --bogus"},
      {"corpus merge --bogus", "corpus merge: Unknown option --bogus"},
      {"sentences --bogus", "sentences: Unknown option --bogus"},
      {"theme list --bogus", "theme list: Unknown option --bogus"},
      {"theme show --bogus", "theme show: Unknown option --bogus"},
      {"theme check --bogus", "theme check: Unknown option --bogus"},
      {"tune --bogus", "tune: Unknown option --bogus"},
      {"render --site x --max-words=5 a.md", WITH_SITE},
      {"render --site x --budget=9 a.md", WITH_SITE},
      {"render --site x --lang=de a.md", WITH_SITE},
      {"render --site x --corpus=c a.md", WITH_SITE},
      {"render --site x --input=text a.md", WITH_SITE},
      {"render --site x --theme=plain a.md", WITH_SITE},
      {"render --site x --set=a=b a.md", WITH_SITE},
      {"compare --min-rouge1=0.5x a.md",
       "--min-rouge1 is a number from 0 to 1"},
      {"corpus show --top=-1 a", "--top is a number from 0"},
      {"sentences a", "takes no files"},
      {"theme show a b", "name one theme"},
      {"tune", "name pages that have points"},
      {"tune --fewest=101 a", "want a number from 1 to 100"},
      {"tune --most=-1 a", "want a number from 1 to 100"},
      {"tune --budget=-1 a", "--budget wants a number from 1 to 10000"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(Run) run = program_run(CASES[i].arguments, NULL);
    g_autofree gchar *shown = g_utf8_make_valid(CASES[i].arguments, -1);
    g_test_message("%s", shown);
    g_assert_cmpint(run->status, ==, 2);
    g_assert_cmpstr(run->out, ==, "");
    assert_holds(run->err, CASES[i].message);
  }
}

static void
add(void)
{
  g_test_add_func("/usage/help", test_help);
  g_test_add_func("/usage/help-of-part", test_help_of_part);
  g_test_add_func("/usage/version", test_version);
  g_test_add_func("/usage/wrong", test_wrong);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
