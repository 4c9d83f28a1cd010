/* SPDX-License-Identifier: MIT */
/* Words come in; where a surname with small words before it begins and ends
 * goes out. */
#include "particle.h"

#include <string.h>

#include "prose.h"
#include "runs.h"
#include "word-list.h"

#define MOST 2 /* "van der" */

#define PARTICLES                                                              \
  "van|von|de|del|della|di|da|du|le|la|bin|ibn|ten|ter|dos|der|den|los|las"

static gboolean
is_particle_at(const KpProse *prose, guint i)
{
  return kp_prose_is(prose, i, PARTICLES);
}

static gboolean
is_capital(const KpProse *prose, guint i)
{
  const KpWord *word = kp_prose_word(prose, i);
  return word->classes & KP_WORD_CAPITAL && word->span.length > 1;
}

/* The index after the particles that stand before a capital from `i` on; i:
 * none do. */
static guint
after_particles(const KpProse *prose, guint i, guint end)
{
  guint at = i;
  while (at < end && at < i + MOST && is_particle_at(prose, at) &&
         at + 1 < end && kp_prose_adjoins(prose, at + 1))
    at++;
  return at > i && is_capital(prose, at) && !is_particle_at(prose, at) ? at : i;
}

gchar *
kp_particles_lower(gchar *name)
{
  gchar *last = strrchr(name, ' ');
  for (gchar *at = name; at < last; at++)
    *at = g_ascii_tolower(*at);
  return name;
}

static gchar *
copy_surname(const KpProse *prose, guint from, guint last)
{
  return kp_particles_lower(
      kp_run_strip(kp_prose_copy_words(prose, from, last + 1)));
}

GHashTable *
kp_particles_new(const KpProse *prose)
{
  GHashTable *known =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    guint first = sentence->first_word, end = first + sentence->n_words;
    for (guint i = first + 1; i < end; i++) {
      if (!is_capital(prose, i - 1)) /* as nearly always */
        continue;
      guint last = after_particles(prose, i, end);
      if (last > i && kp_prose_adjoins(prose, i) &&
          !is_particle_at(prose, i - 1))
        g_hash_table_add(known, copy_surname(prose, i, last));
    }
  }
  return known;
}

guint
kp_particles_end(const KpProse *prose, GHashTable *known, guint i, guint end)
{
  if (!is_particle_at(prose, i)) /* as nearly always */
    return i;
  guint last = after_particles(prose, i, end);
  if (last == i)
    return i;
  g_autofree gchar *surname = copy_surname(prose, i, last);
  return g_hash_table_contains(known, surname) ? last : i;
}

guint
kp_particles_from(const KpProse *prose, GHashTable *known, guint from, guint i)
{
  for (guint at = i - MIN(i - from, MOST); at < i; at++)
    if (kp_particles_end(prose, known, at, i + 1) == i)
      return at;
  return i;
}

guint
kp_token_particles_from(const KpTokens *tokens, guint i)
{
  guint at = i;
  while (kp_token_is(tokens, at - 1, PARTICLES) && i - at < MOST &&
         kp_token(tokens, at - 1)->marks == 0 &&
         kp_token(tokens, at - 1)->quote == kp_token(tokens, i)->quote)
    at--;
  return at;
}
