/* SPDX-License-Identifier: MIT */
/* Two texts and their difference, as diff -u prints it. */
#include <string.h>

#include "diff.h"

static const struct {
  const gchar *old;
  const gchar *made;
  const gchar *diff;
} CASES[] = {
    {"a\nb\n", "a\nb\n", ""},
    {"", "a\n", "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n"},
    {"a\n", "", "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n"},
    {"a", "a\n",
     "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"},
    {"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
     "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
    {"a\n1\n2\n3\n4\n5\n6\n7\nb\n", "x\n1\n2\n3\n4\n5\n6\n7\ny\n",
     "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n"
     "@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+y\n"},
    {"a\n1\n2\n3\nb\n", "x\n1\n2\n3\ny\n",
     "--- f\n+++ f\n@@ -1,5 +1,5 @@\n-a\n+x\n 1\n 2\n 3\n-b\n+y\n"},
    {"a\n1\n", "b\n1\nc\n1\n",
     "--- f\n+++ f\n@@ -1,2 +1,4 @@\n-a\n+b\n+1\n+c\n 1\n"},
    {"b\n1\nc\n1\n", "a\n1\n",
     "--- f\n+++ f\n@@ -1,4 +1,2 @@\n-b\n-1\n-c\n+a\n 1\n"},
};

static void
test_cases(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(GBytes) old =
        g_bytes_new_static(CASES[i].old, strlen(CASES[i].old));
    g_autoptr(GBytes) made =
        g_bytes_new_static(CASES[i].made, strlen(CASES[i].made));
    kp_diff_write(out, "f", old, made);
    g_assert_cmpstr(out->str, ==, CASES[i].diff);
  }
}

/* A name stands as patch(1) reads it. */
static void
test_names(void)
{
  static const struct {
    const gchar *path;
    const gchar *head;
  } NAMES[] = {
      {"a\x1B.md", "--- \"a\\033.md\"\n+++ \"a\\033.md\"\n@@"},
      {"a\\b.md", "--- \"a\\\\b.md\"\n+++ \"a\\\\b.md\"\n@@"},
      {"a\"b.md", "--- \"a\\\"b.md\"\n+++ \"a\\\"b.md\"\n@@"},
      {"a b.md", "--- a b.md\t\n+++ a b.md\t\n@@"},
      {"a \"b\"\t.md",
       "--- \"a \\\"b\\\"\\t.md\"\n+++ \"a \\\"b\\\"\\t.md\"\n@@"},
      {"\xC3\xA4.md", "--- \xC3\xA4.md\n+++ \xC3\xA4.md\n@@"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(GBytes) old = g_bytes_new_static("a\n", 2);
    g_autoptr(GBytes) made = g_bytes_new_static("b\n", 2);
    kp_diff_write(out, NAMES[i].path, old, made);
    g_assert_true(g_str_has_prefix(out->str, NAMES[i].head));
  }
}

/* Changes that lie far apart are shown as one, in little time. */
static void
test_far(void)
{
  g_autoptr(GString) old = g_string_new("a\n");
  for (guint i = 0; i < 200000; i++)
    g_string_append(old, "same\n");
  g_autoptr(GString) made = g_string_new(old->str);
  made->str[0] = 'x';
  g_string_append(made, "more\n");
  g_string_append(old, "less\n");
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(GBytes) a = g_bytes_new(old->str, old->len);
  g_autoptr(GBytes) b = g_bytes_new(made->str, made->len);
  kp_diff_write(out, "f", a, b);
  g_assert_true(g_str_has_prefix(
      out->str, "--- f\n+++ f\n@@ -1,200002 +1,200002 @@\n-a"));
  g_assert_true(g_str_has_suffix(out->str, "+more\n"));
}

/* Of a change that is far from its end on one side nothing is told apart. */
static void
test_far_on_one_side(void)
{
  g_autoptr(GString) text = g_string_new("a\nsame\n");
  for (guint i = 0; i < 1001; i++)
    g_string_append(text, "more\n");
  g_autoptr(GBytes) much = g_bytes_new(text->str, text->len);
  g_autoptr(GBytes) little = g_bytes_new_static("b\nsame\nc\n", 9);
  g_autoptr(GString) out = g_string_new(NULL);
  kp_diff_write(out, "f", much, little);
  g_assert_true(g_str_has_suffix(out->str, "-more\n+b\n+same\n+c\n"));
  g_string_truncate(out, 0);
  kp_diff_write(out, "f", little, much);
  g_assert_nonnull(strstr(out->str, "\n-b\n-same\n-c\n+a\n"));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/diff/cases", test_cases);
  g_test_add_func("/diff/names", test_names);
  g_test_add_func("/diff/far", test_far);
  g_test_add_func("/diff/far-on-one-side", test_far_on_one_side);
  return g_test_run();
}
