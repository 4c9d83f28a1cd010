/* SPDX-License-Identifier: MIT */
#include "front-matter.h"

KpFrontMatter *
kp_front_matter_read(const gchar *path,
                     const gchar *source,
                     gsize length,
                     gsize *body_start,
                     guint *body_line,
                     GPtrArray *warnings,
                     GError **error)
{
  (void)path;
  (void)source;
  (void)length;
  (void)warnings;
  (void)error;
  *body_start = 0;
  *body_line = 1;
  KpFrontMatter *self = g_new0(KpFrontMatter, 1);
  self->items = g_ptr_array_new();
  return self;
}

void
kp_front_matter_free(KpFrontMatter *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->items);
  g_free(self);
}
