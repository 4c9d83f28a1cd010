/* SPDX-License-Identifier: MIT */
/* A language comes in; words for a box go out. */
#include "wording.h"

#include <string.h>

typedef struct {
  const gchar *language;
  const gchar *heading;
  const gchar *label;
} Words;

static const Words WORDS[] = {
    {"en", "Key points", "Selected automatically from this article"},
    {"de", "Das Wichtigste", "Automatisch aus diesem Artikel ausgewählt"},
};

static const Words *
words_for(const gchar *language)
{
  gsize length = strcspn(language, "-_");
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (strlen(WORDS[i].language) == length &&
        g_ascii_strncasecmp(WORDS[i].language, language, length) == 0)
      return &WORDS[i];
  }
  return &WORDS[0];
}

const gchar *
kp_wording_heading(const gchar *wish, const gchar *language)
{
  return wish != NULL ? wish : words_for(language)->heading;
}

const gchar *
kp_wording_label(const gchar *wish, const gchar *language)
{
  if (wish == NULL)
    return words_for(language)->label;
  return strcmp(wish, "none") == 0 ? NULL : wish;
}
