/* SPDX-License-Identifier: MIT */
#include "language.h"

struct KpLanguage {
  const gchar *code;
};

static const KpLanguage ENGLISH = {"en"};

const KpLanguage *
kp_language_find(const gchar *tag)
{
  return g_strcmp0(tag, "en") == 0 ? &ENGLISH : NULL;
}

const KpLanguage *
kp_language_detect(const gchar *text, gsize length)
{
  (void)text;
  (void)length;
  return &ENGLISH;
}

const gchar *
kp_language_code(const KpLanguage *self)
{
  return self->code;
}

guint32
kp_language_classes(const KpLanguage *self, const gchar *folded)
{
  (void)self;
  (void)folded;
  return 0;
}

gboolean
kp_language_lists(const KpLanguage *self,
                  const gchar *name,
                  const gchar *folded)
{
  (void)self;
  (void)name;
  (void)folded;
  return FALSE;
}
