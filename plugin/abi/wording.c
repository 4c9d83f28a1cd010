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

static gboolean
is_language(const Words *words, const gchar *language)
{
  gsize length = strcspn(language, "-_");
  return strlen(words->language) == length &&
         g_ascii_strncasecmp(words->language, language, length) == 0;
}

static const Words *
words_for(const gchar *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (is_language(&WORDS[i], language))
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

const gchar *
kp_wording_lang(const gchar *wish, const gchar *language)
{
  const Words *words = words_for(language);
  return wish == NULL && !is_language(words, language) ? words->language : NULL;
}
