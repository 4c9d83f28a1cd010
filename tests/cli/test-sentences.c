/* SPDX-License-Identifier: MIT */
/* What a stream of texts is answered by. */
#include <string.h>

#include "program.h"

static void
test_answers(void)
{
  static const gchar *const ANSWERS[] = {
      "{\"line\":2,\"error\":\"the line is no JSON",
      "{\"id\":3,\"error\":\"the record has no 'text'",
      "{\"id\":4,\"sentences\":[\"One.\",\"Two.\"]}",
  };
  g_autoptr(Run) run = program_run(
      "sentences",
      " \nnonsense\n{\"id\":3}\n{\"id\":4,\"text\":\"One. Two.\"}\n");
  g_assert_cmpint(run->status, ==, 1);
  g_auto(GStrv) lines = g_strsplit(run->out, "\n", -1);
  g_assert_cmpuint(g_strv_length(lines), ==, G_N_ELEMENTS(ANSWERS) + 1);
  for (gsize i = 0; i < G_N_ELEMENTS(ANSWERS); i++) {
    g_test_message("%s", lines[i]);
    g_assert_true(g_str_has_prefix(lines[i], ANSWERS[i]));
  }
}

static void
add(void)
{
  g_test_add_func("/sentences/answers", test_answers);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
