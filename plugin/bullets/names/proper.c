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
kp_proper_is_named(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  return span.length > 1 && g_ascii_isupper(kp_proper_initial(prose, i)) &&
         g_ascii_islower(prose->article->text[span.start + 1]) &&
         !(kp_prose_word(prose, i)->classes & (KP_WORD_DAY | KP_WORD_MONTH)) &&
         !kp_prose_is(prose, i, "the");
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
      kp_prose_is(prose, from - 1, "the"))
    return g_strconcat(KP_PROPER_THE, full, NULL);
  if (from == first && g_ascii_islower(kp_proper_initial(prose, to - 1)))
    *full = g_ascii_tolower(*full);
  return g_steal_pointer(&full);
}

gboolean
kp_proper_parts(const KpToken *token)
{
  return token->classes & (KP_WORD_FUNCTION | KP_WORD_STOP |
                           KP_WORD_PREPOSITION | KP_WORD_AUXILIARY |
                           KP_WORD_VERB | KP_WORD_SAY | KP_WORD_COORDINATE) ||
         token->flags & KP_TOKEN_FINITE;
}

static const gchar *
without_the(const gchar *full)
{
  gsize length = strlen(KP_PROPER_THE);
  return full + (g_str_has_prefix(full, KP_PROPER_THE) ? length : 0);
}

/* The same name, with "the" or without. */
static gboolean
is_same(const gchar *full, const gchar *other)
{
  return g_str_equal(without_the(full), without_the(other));
}

typedef struct {
  gchar *full; /* NULL: there are several */
  guint at;    /* the first word of the first of them */
} OnlyName;

static void
only_name_free(gpointer data)
{
  OnlyName *self = data;
  g_free(self->full);
  g_free(self);
}

GHashTable *
kp_only_names_new(void)
{
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, only_name_free);
}

void
kp_only_names_add(GHashTable *names, const gchar *key, guint at, gchar *full)
{
  OnlyName *name = g_hash_table_lookup(names, key);
  if (name == NULL) {
    name = g_new(OnlyName, 1);
    *name = (OnlyName){full, at};
    g_hash_table_insert(names, g_strdup(key), name);
    return;
  }
  if (full == NULL || name->full == NULL || !is_same(name->full, full))
    g_clear_pointer(&name->full, g_free);
  g_free(full);
}

const gchar *
kp_only_names_find(GHashTable *names, const gchar *key, guint i)
{
  const OnlyName *name = g_hash_table_lookup(names, key);
  return name != NULL && name->at < i ? name->full : NULL;
}

gboolean
kp_proper_famous(const KpProse *prose, guint i)
{
  return kp_prose_is(
      prose, i,
      "aids|bbc|cbs|cdc|ceo|cia|cnn|dna|fbi|fifa|gps|hbo|hiv|isis|led|mlb|nasa|"
      "nato|nba|nbc|nfl|nhs|ptsd|tsa|uefa|who");
}
