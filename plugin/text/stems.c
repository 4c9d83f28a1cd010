/* SPDX-License-Identifier: MIT */
#include "prose.h"

struct KpStems {
  GStringChunk *strings;
};

KpStems *
kp_stems_new(void)
{
  KpStems *self = g_new0(KpStems, 1);
  self->strings = g_string_chunk_new(4096);
  return self;
}

void
kp_stems_free(KpStems *self)
{
  if (self == NULL)
    return;
  g_string_chunk_free(self->strings);
  g_free(self);
}

const gchar *
kp_stems_get(KpStems *self, const KpLanguage *language, const gchar *folded)
{
  (void)language;
  return g_string_chunk_insert_const(self->strings, folded);
}
