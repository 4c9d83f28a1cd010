/* SPDX-License-Identifier: MIT */
/* The blocks of an article come in; whether they are questions and answers goes
 * out. */
#include <string.h>

#include "article.h"
#include "choice.h"

/* "Q: ", "Q. ", "Frage: " */
static gboolean
is_asked(const gchar *text, const gchar *end)
{
  static const gchar *const LABELS[] = {"Q:",        "Q.",     "Q ",
                                        "Question:", "Frage:", "Pregunta:"};
  for (gsize i = 0; i < G_N_ELEMENTS(LABELS); i++) {
    gsize n = strlen(LABELS[i]);
    if ((gsize)(end - text) > n && memcmp(text, LABELS[i], n) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "Dear Editor, ", "Sir, ": a letter, whose writer is "I". */
static gboolean
is_addressed(const gchar *text, const gchar *end)
{
  const gsize longest = 40; /* bytes of whom it is to */
  gsize room = MIN((gsize)(end - text), longest);
  if (room > 5 && memcmp(text, "Dear ", 5) == 0)
    return memchr(text, ',', room) != NULL;
  return room > 5 && (memcmp(text, "Sir, ", 5) == 0 ||
                      memcmp(text, "Madam, ", MIN(room, 7)) == 0);
}

/* "ANN HOLT: ", capitals and blanks before a colon. */
static gboolean
is_spoken(const gchar *text, const gchar *end)
{
  const gsize longest = 40; /* bytes of a name */
  guint letters = 0;
  const gchar *limit = text + MIN((gsize)(end - text), longest);
  for (; text < limit && *text != ':'; text = g_utf8_next_char(text)) {
    gunichar c = g_utf8_get_char(text);
    if (!g_unichar_isupper(c) && strchr(" .-'", *text) == NULL)
      return FALSE;
    letters += g_unichar_isupper(c);
  }
  return text + 1 < limit && text[1] == ' ' && letters > 1;
}

gboolean
kp_is_interview(const KpArticle *article)
{
  const guint asked_twice = 2, thrice = 3;
  guint asked = 0, spoken = 0, questions = 0, paragraphs = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_PARAGRAPH || block->text.length == 0)
      continue;
    const gchar *text = article->text + block->text.start;
    const gchar *end = text + block->text.length;
    paragraphs++;
    asked += is_asked(text, end) || is_addressed(text, end);
    spoken += is_spoken(text, end);
    questions += end[-1] == '?';
  }
  return asked >= asked_twice || spoken >= thrice ||
         (questions >= thrice && questions * 4 >= paragraphs);
}
