/* SPDX-License-Identifier: MIT */
/* Two pieces of YAML are the same, or differ in one thing. */
#include <string.h>

#include "yaml-node.h"

static KpYamlNode *
read_node(const gchar *source)
{
  return kp_yaml_node_new("a.md", source, (KpSpan){0, (guint32)strlen(source)},
                          NULL);
}

static void
test_equal(void)
{
  static const gchar *const DIFFERENT[] = {
      "a: b",      "a: c",    "a: 'b'", "a: &x b", "a: !t b", "a: [b]",
      "a: [b, c]", "a:\n- b", "a: {}",  "a: []",   "a: &x []"};
  for (gsize i = 0; i < G_N_ELEMENTS(DIFFERENT); i++) {
    for (gsize k = 0; k < G_N_ELEMENTS(DIFFERENT); k++) {
      g_autoptr(KpYamlNode) a = read_node(DIFFERENT[i]);
      g_autoptr(KpYamlNode) b = read_node(DIFFERENT[k]);
      g_assert_cmpint(kp_yaml_node_equal(a, b), ==, i == k);
    }
  }
  g_autoptr(KpYamlNode) plain = read_node("a: [b, c]");
  g_autoptr(KpYamlNode) spaced = read_node("a:  [ b,c ] # d\n");
  g_assert_true(kp_yaml_node_equal(plain, spaced));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/yaml-node/equal", test_equal);
  return g_test_run();
}
