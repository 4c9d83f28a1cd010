/* SPDX-License-Identifier: MIT */
/* Words come in, their stems go out; one that is asked for by itself is
 * remembered, since asking Snowball costs four times as much as a hash table.
 */
#include <libstemmer.h>
#include <string.h>

#include "forms.h"

/* One language: its stemmer and what it has said so far. */
typedef struct {
  const KpLanguage *language;
  struct sb_stemmer *stemmer; /* NULL: Snowball does not know the language */
  GHashTable *known;          /* of gchar, word to stem; both in `strings` */
  KpForms *forms;             /* NULL: nobody has asked */
  gboolean elides;            /* "l'archive" is an archive */
  gboolean appends;           /* "Ankara'da" is in Ankara */
} Tongue;

struct KpStems {
  GArray *tongues; /* of Tongue; a few, so searched in order */
  GStringChunk *strings;
  GString *scratch;
};

static void
clear_tongue(gpointer data)
{
  Tongue *tongue = data;
  sb_stemmer_delete(tongue->stemmer);
  g_hash_table_unref(tongue->known);
  kp_forms_free(tongue->forms);
}

KpStems *
kp_stems_new(void)
{
  KpStems *self = g_new0(KpStems, 1);
  self->tongues = g_array_new(FALSE, FALSE, sizeof(Tongue));
  g_array_set_clear_func(self->tongues, clear_tongue);
  self->strings = g_string_chunk_new(4096);
  self->scratch = g_string_new(NULL);
  return self;
}

void
kp_stems_free(KpStems *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->tongues);
  g_string_chunk_free(self->strings);
  g_string_free(self->scratch, TRUE);
  g_free(self);
}

static Tongue *
find_tongue(KpStems *self, const KpLanguage *language)
{
  for (guint i = 0; i < self->tongues->len; i++) {
    Tongue *tongue = &g_array_index(self->tongues, Tongue, i);
    if (tongue->language == language)
      return tongue;
  }
  Tongue made = {language,
                 sb_stemmer_new(kp_language_code(language), NULL),
                 g_hash_table_new(g_str_hash, g_str_equal),
                 NULL,
                 kp_language_lists(language, "cuts", "elision"),
                 kp_language_lists(language, "cuts", "ending")};
  g_array_append_val(self->tongues, made);
  return &g_array_index(self->tongues, Tongue, self->tongues->len - 1);
}

/* What the word says without what an apostrophe joins to it: cuts it off
 * behind, returns where it begins. */
static gchar *
without_joined(const Tongue *tongue, gchar *word)
{
  const gsize most = 6; /* bytes of what is elided, as in "quest'" */
  gchar *apostrophe = strchr(word, '\'');
  if (apostrophe == NULL || apostrophe == word || apostrophe[1] == '\0')
    return word;
  if (tongue->appends)
    *apostrophe = '\0';
  gboolean elided = tongue->elides && apostrophe - word <= (gssize)most;
  if (!elided)
    return word;
  *apostrophe = '\0';
  gboolean small =
      (kp_language_classes(tongue->language, word) & KP_WORD_STOP) != 0;
  *apostrophe = '\'';
  return small ? apostrophe + 1 : word;
}

static const gchar *
make(KpStems *self, const Tongue *tongue, const gchar *folded)
{
  const gchar *word = folded;
  if (tongue->elides || tongue->appends) {
    g_string_assign(self->scratch, folded);
    word = without_joined(tongue, self->scratch->str);
  }
  const sb_symbol *made =
      tongue->stemmer != NULL
          ? sb_stemmer_stem(tongue->stemmer, (const sb_symbol *)word,
                            (int)strlen(word))
          : NULL;
  return made != NULL ? (const gchar *)made : word;
}

const gchar *
kp_stems_make(KpStems *self, const KpLanguage *language, const gchar *folded)
{
  return make(self, find_tongue(self, language), folded);
}

const gchar *
kp_stems_get(KpStems *self, const KpLanguage *language, const gchar *folded)
{
  Tongue *tongue = find_tongue(self, language);
  const gchar *stem = g_hash_table_lookup(tongue->known, folded);
  if (stem != NULL)
    return stem;
  gchar *word = g_string_chunk_insert(self->strings, folded);
  stem = g_string_chunk_insert_const(self->strings, make(self, tongue, folded));
  g_hash_table_insert(tongue->known, word, (gpointer)stem);
  return stem;
}

KpForms *
kp_stems_forms(KpStems *self, const KpLanguage *language)
{
  Tongue *tongue = find_tongue(self, language);
  if (tongue->forms != NULL && kp_forms_are_full(tongue->forms))
    g_clear_pointer(&tongue->forms, kp_forms_free);
  if (tongue->forms == NULL)
    tongue->forms = kp_forms_new(language, self);
  return tongue->forms;
}
