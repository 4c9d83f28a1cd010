/* SPDX-License-Identifier: MIT */
/* Words of the prose come in; the names that they are, go out. */
#include "proper.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "word-list.h"

gchar
kp_proper_initial(const KpProse *prose, guint i)
{
  return prose->article->text[kp_prose_word(prose, i)->span.start];
}

gboolean
kp_proper_small(const KpProse *prose, guint i)
{
  return g_ascii_islower(kp_proper_initial(prose, i)) &&
         kp_prose_word(prose, i)->classes &
             (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
              KP_WORD_DETERMINER | KP_WORD_COORDINATE);
}

gboolean
kp_proper_named(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  return span.length > 1 && g_ascii_isupper(kp_proper_initial(prose, i)) &&
         g_ascii_islower(prose->article->text[span.start + 1]) &&
         !(kp_prose_word(prose, i)->classes & (KP_WORD_DAY | KP_WORD_MONTH)) &&
         !kp_form_is(kp_prose_word(prose, i)->form, "the");
}

static gboolean
is_owner(const KpProse *prose, guint i)
{
  return strchr(kp_prose_word(prose, i)->form->folded, '\'') != NULL;
}

guint
kp_proper_end(const KpProse *prose, guint from, guint end)
{
  guint to = from + 1;
  for (guint i = to; i < end && kp_prose_adjoins(prose, i); i++) {
    if (is_owner(prose, i - 1) ||
        (!kp_proper_named(prose, i) && !kp_proper_small(prose, i)))
      break;
    if (kp_proper_named(prose, i))
      to = i + 1;
  }
  return to;
}

gchar *
kp_proper_copy(const KpProse *prose, guint from, guint to, guint first)
{
  g_autofree gchar *full = kp_prose_copy_words(prose, from, to);
  gchar *owns = g_strrstr(full, "'"), *typeset = g_strrstr(full, "\u2019");
  if (is_owner(prose, to - 1) && (owns != NULL || typeset != NULL))
    *(owns != NULL ? owns : typeset) = '\0';
  if (from > first && kp_prose_adjoins(prose, from) &&
      kp_form_is(kp_prose_word(prose, from - 1)->form, "the"))
    return g_strconcat(KP_PROPER_THE, full, NULL);
  if (from == first && g_ascii_islower(kp_proper_initial(prose, to - 1)))
    *full = g_ascii_tolower(*full);
  return g_steal_pointer(&full);
}

static const gchar *
without_the(const gchar *full)
{
  gsize length = strlen(KP_PROPER_THE);
  return full + (g_str_has_prefix(full, KP_PROPER_THE) ? length : 0);
}

gboolean
kp_proper_same(const gchar *full, const gchar *other)
{
  return g_str_equal(without_the(full), without_the(other));
}

gboolean
kp_proper_famous(const KpProse *prose, guint i)
{
  return kp_form_is(kp_prose_word(prose, i)->form,
                    "aids|bbc|cbs|cdc|ceo|cia|cnn|dna|fbi|fifa|gps|hbo|hiv|"
                    "isis|led|mlb|nasa|nato|nba|nbc|nfl|nhs|ptsd|tsa|uefa|who");
}
