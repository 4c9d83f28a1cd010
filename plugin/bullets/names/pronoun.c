/* SPDX-License-Identifier: MIT */
/* A sentence that opens with he or she comes in; who that is goes out. */
#include "pronoun.h"

#include "described.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

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

/* "'Holt was there,' | she said": who says so is not Holt. */
static gboolean
is_told_by_other(const KpProse *prose, const KpMention *mention, KpSex sex)
{
  const KpSentence *sentence = kp_prose_sentence(prose, mention->sentence);
  guint end = sentence->first_word + sentence->n_words;
  guint i = sentence->first_word + mention->at;
  if (!(kp_prose_word(prose, i)->classes & KP_WORD_QUOTED))
    return FALSE;
  for (; i < end; i++) {
    const KpWord *word = kp_prose_word(prose, i);
    if (!(word->classes & KP_WORD_QUOTED) &&
        kp_word_listed(word, "person-pronoun") &&
        kp_names_sex_of(word->form->folded) == sex)
      return TRUE;
  }
  return FALSE;
}

/* "wife" for she, "lawyer" for both */
static gboolean
may_be(const KpProse *prose, guint i, KpSex sex)
{
  const KpForm *form = kp_prose_word(prose, i)->form;
  if (!kp_described_trade(prose, form->folded, form->lists) &&
      !kp_form_is(form, "friend|friends"))
    return FALSE;
  return sex == KP_SEX_MAN
             ? !kp_form_is(form, "wife|mother|mum|mom|daughter|sister|widow|"
                                 "girlfriend|grandmother|aunt|niece")
             : !kp_form_is(form, "husband|father|dad|son|brother|widower|"
                                 "boyfriend|grandfather|uncle|nephew");
}

/* "Holt's old | lawyer": who may be meant, and is not Holt. */
static gboolean
owns_person(const KpProse *prose, const KpMention *mention, KpSex sex)
{
  const guint32 ends = KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                       KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_SAY;
  const KpSentence *sentence = kp_prose_sentence(prose, mention->sentence);
  guint end = sentence->first_word + sentence->n_words;
  guint i = sentence->first_word + mention->at;
  while (i < end &&
         kp_prose_word(prose, i)->span.start < kp_span_end(mention->span))
    i++;
  if (!kp_run_is_possessive(prose, i - 1))
    return FALSE;
  while (i < end && !(kp_prose_word(prose, i)->classes & ends)) {
    if (may_be(prose, i++, sex))
      return TRUE;
  }
  return FALSE;
}

/* "a lawyer for | Anna Holt" */
static gboolean
tells_whose(const KpProse *prose, const KpMention *mention, KpSex sex)
{
  const KpSentence *sentence = kp_prose_sentence(prose, mention->sentence);
  guint i = sentence->first_word + mention->at;
  return mention->at > 1 && kp_prose_is(prose, i - 1, "of|for|to") &&
         may_be(prose, i - 2, sex);
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
        follows_pronoun(prose, mention) ||
        is_told_by_other(prose, mention, sex) ||
        owns_person(prose, mention, sex) || tells_whose(prose, mention, sex))
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
