/* SPDX-License-Identifier: MIT */
/* The table of frequencies-en.tsv comes in once; shares go out. */
#include "builtin.h"

#include <string.h>

#include "embedded.h"

/* Lines of a stem, a tab and how many of 10,000 pages hold it. */
static gpointer
table_new(gpointer unused)
{
  (void)unused;
  GHashTable *table = g_hash_table_new(g_str_hash, g_str_equal);
  g_auto(GStrv) lines = g_strsplit(kp_embedded_frequencies, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    gchar *tab = strchr(lines[i], '\t');
    if (lines[i][0] == '#' || tab == NULL)
      continue;
    g_autofree gchar *stem = g_strndup(lines[i], (gsize)(tab - lines[i]));
    guint64 pages = g_ascii_strtoull(tab + 1, NULL, 10);
    g_hash_table_insert(table, g_steal_pointer(&stem),
                        GUINT_TO_POINTER((guint)pages));
  }
  return table;
}

gdouble
kp_builtin_share(const gchar *term)
{
  static GOnce once = G_ONCE_INIT;
  GHashTable *table = g_once(&once, table_new, NULL);
  return GPOINTER_TO_UINT(g_hash_table_lookup(table, term)) / 10000.0;
}
