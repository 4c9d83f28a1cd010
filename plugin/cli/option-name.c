/* SPDX-License-Identifier: MIT */
/* A mistyped option and a command's help come in; what may be meant goes out.
 */
#include "option-name.h"

#include <string.h>

#include "nearest.h"

/* The long options that lines of the help begin with. */
static GStrv
list_names(const gchar *help)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new();
  g_auto(GStrv) lines = g_strsplit(help, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++) {
    const gchar *name = lines[i][0] == ' ' ? strstr(lines[i], "--") : NULL;
    if (name == NULL || name - lines[i] > (gssize)strlen("  -x, "))
      continue;
    g_autofree gchar *word = g_strndup(name, strcspn(name, "= "));
    g_strv_builder_add(names, word);
  }
  return g_strv_builder_end(names);
}

void
kp_option_name_suggest(GError **error, const gchar *help)
{
  if (!g_error_matches(*error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    return;
  const gchar *given = strstr((*error)->message, "--");
  if (given == NULL)
    return;
  g_autofree gchar *name = g_strndup(given, strcspn(given, "="));
  g_auto(GStrv) names = list_names(help);
  const gchar *nearest = kp_nearest(name, (const gchar *const *)names);
  if (nearest == NULL)
    return;
  GError *fuller =
      g_error_new(G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION,
                  "Unknown option %s; did you mean '%s'?", name, nearest);
  g_clear_error(error);
  *error = fuller;
}
