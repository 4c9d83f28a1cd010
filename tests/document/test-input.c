/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "input.h"

static void
test_rule(void)
{
  static const struct {
    const gchar *path;
    const gchar *text;
    KpInput expected;
  } CASES[] = {
      {"a.md", "plain", KP_INPUT_MARKDOWN},
      {"A.MARKDOWN", "plain", KP_INPUT_MARKDOWN},
      {"a.txt", "# Heading\n", KP_INPUT_TEXT},
      {"a.text", "plain", KP_INPUT_TEXT},
      {"md", "plain", KP_INPUT_TEXT},
      {NULL, "", KP_INPUT_TEXT},
      {NULL, "---\ntitle: x\n---\n", KP_INPUT_MARKDOWN},
      {NULL, "+++\n", KP_INPUT_MARKDOWN},
      {NULL, ";;;\n", KP_INPUT_MARKDOWN},
      {NULL, "{\n  \"title\": \"x\"\n}\n", KP_INPUT_MARKDOWN},
      {NULL, "{\"She left\", he said.}\n", KP_INPUT_TEXT},
      {NULL, "{\"", KP_INPUT_TEXT},
      {NULL, "{\"She left\n: he said.}\n", KP_INPUT_TEXT},
      {NULL, "{ 'a': 1 }\n", KP_INPUT_TEXT},
      {NULL, "{", KP_INPUT_TEXT},
      {NULL, "One\n\n## Two\n", KP_INPUT_MARKDOWN},
      {NULL, "#tag only\n", KP_INPUT_TEXT},
      {NULL, "####### One\n", KP_INPUT_TEXT},
      {NULL, "See [this](a.html).\n", KP_INPUT_MARKDOWN},
      {NULL, "It is **loud**.\n", KP_INPUT_MARKDOWN},
      {NULL, "2 ** 3\n", KP_INPUT_TEXT},
      {NULL, "2 **", KP_INPUT_TEXT},
      {NULL, "[1] One\n", KP_INPUT_TEXT},
      {NULL, "-one\n-two\n", KP_INPUT_TEXT},
      {NULL, "\t- one\n", KP_INPUT_MARKDOWN},
      {NULL, "```\none\n```\n", KP_INPUT_MARKDOWN},
      {NULL, "~~~\none\n~~~\n", KP_INPUT_MARKDOWN},
      {NULL, "::: note\none\n:::\n", KP_INPUT_MARKDOWN},
      {NULL, "<b>one</b>\n", KP_INPUT_MARKDOWN},
      {NULL, "one\n</div>\n", KP_INPUT_MARKDOWN},
      {NULL, "  \xE2\x80\xA2 one\n- two\n", KP_INPUT_TEXT},
      {NULL, "\xE2\x80\xA2 one\n\n## Two\n", KP_INPUT_MARKDOWN},
      {NULL, "- one\n- two\n", KP_INPUT_MARKDOWN},
      {NULL, "> one\n", KP_INPUT_MARKDOWN},
      {NULL, "<!-- note -->\ntext\n", KP_INPUT_MARKDOWN},
      {NULL, "1 < 2\n", KP_INPUT_TEXT},
      {NULL, "Prose. More prose.\n\nAnd more.\n", KP_INPUT_TEXT},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].text);
    g_assert_cmpint(
        kp_input_find(CASES[i].path, CASES[i].text, strlen(CASES[i].text)), ==,
        CASES[i].expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/input/rule", test_rule);
  return g_test_run();
}
