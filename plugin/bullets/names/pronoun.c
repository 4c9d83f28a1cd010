/* SPDX-License-Identifier: MIT */
/* A sentence that opens with he or she comes in; who that is goes out. */
#include "pronoun.h"

#include "prose.h"
#include "runs.h"
#include "word-list.h"

static guint
mentions_end(const KpNames *self, guint sentence)
{
  return g_array_index(self->first_mention, guint, sentence + 1);
}

/* "'Holt was there,' she said", "Holt's lawyer left", "A lawyer for Holt left":
 * somebody else may be meant. */
static gboolean
may_tell_of_other(const KpProse *prose, const KpMention *mention)
{
  guint i =
      kp_prose_sentence(prose, mention->sentence)->first_word + mention->at;
  guint last = i;
  while (last + 1 < prose->n_words &&
         kp_prose_word(prose, last + 1)->span.start <
             kp_span_end(mention->span))
    last++;
  return kp_prose_word(prose, i)->classes & KP_WORD_QUOTED ||
         kp_run_is_possessive(prose, last) ||
         (mention->at > 0 && kp_prose_is(prose, i - 1, "of|for|to"));
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
        may_tell_of_other(prose, mention))
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
