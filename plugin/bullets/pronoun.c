/* SPDX-License-Identifier: MIT */
/* A sentence that opens with he or she comes in; who that is goes out. */
#include "pronoun.h"

#include "prose.h"

static guint
mentions_end(const KpNames *self, guint sentence)
{
  return g_array_index(self->first_mention, guint, sentence + 1);
}

/* "She had been a fan of | Paul Reed": somebody else is the subject. */
static gboolean
follows_pronoun(const KpProse *prose, const KpMention *mention)
{
  const KpSentence *sentence = kp_prose_sentence(prose, mention->sentence);
  for (guint i = 0; i < mention->at; i++) {
    const KpWord *word = kp_prose_word(prose, sentence->first_word + i);
    if (kp_word_listed(word, "person-pronoun"))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the mention says for certain who that is. */
static gboolean
is_plain(const KpNames *self, const KpMention *mention, KpSex sex)
{
  /* The subject of a sentence stands near its start. */
  const guint near = 6; /* words */
  const KpPerson *person =
      &g_array_index(self->persons, KpPerson, mention->person);
  KpSex told = kp_names_sex(self, mention->person);
  gboolean either = !mention->full &&
                    g_hash_table_contains(
                        self->shared, GUINT_TO_POINTER(mention->person + 1));
  /* of one who is he here and she there, nothing is told for certain */
  gboolean untold = person->women + person->men == 0;
  return mention->at < near && !either &&
         (told == sex || (untold && person->called));
}

const gchar *
kp_pronoun_find(const KpNames *self,
                const KpProse *prose,
                guint sentence,
                KpSex sex)
{
  if (sentence == 0)
    return NULL;
  const KpSentence *here = kp_prose_sentence(prose, sentence);
  const KpSentence *before = here - 1;
  if (here->paragraph > before->paragraph + 1 || before->quotation)
    return NULL;
  guint from = g_array_index(self->first_mention, guint, sentence - 1);
  guint to = mentions_end(self, sentence - 1);
  guint person = G_MAXUINT;
  for (guint i = from; i < to; i++) {
    const KpMention *mention = &g_array_index(self->mentions, KpMention, i);
    if (mention->person == G_MAXUINT || mention->person == person)
      continue;
    if (person != G_MAXUINT || !is_plain(self, mention, sex) ||
        follows_pronoun(prose, mention))
      return NULL;
    person = mention->person;
  }
  if (person == G_MAXUINT)
    return NULL;
  for (guint i = to; i < mentions_end(self, sentence); i++) {
    const KpMention *mention = &g_array_index(self->mentions, KpMention, i);
    if (mention->person != G_MAXUINT)
      return NULL;
  }
  return g_ptr_array_index(self->people, person);
}
