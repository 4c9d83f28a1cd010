/* SPDX-License-Identifier: MIT */
/* The people of an article come in; what its he and she, Mr and Mrs say of them
 * goes out. */
#include <string.h>

#include "article.h"
#include "names.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

KpSex
kp_names_sex_of(const gchar *folded)
{
  gsize length = strlen(folded);
  if (kp_word_is(folded, length, "she|her|hers|herself|she's|mrs|ms|miss"))
    return KP_SEX_WOMAN;
  return kp_word_is(folded, length, "he|his|him|himself|he's|mr|sir")
             ? KP_SEX_MAN
             : KP_SEX_UNTOLD;
}

KpSex
kp_names_sex(const KpNames *self, guint person)
{
  const KpPerson *known = &g_array_index(self->persons, KpPerson, person);
  if (known->women > 2 * known->men)
    return KP_SEX_WOMAN;
  return known->men > 2 * known->women ? KP_SEX_MAN : KP_SEX_UNTOLD;
}

/* "Reed told | him", "Reed met | her in": somebody else. */
static gboolean
is_object(const KpProse *prose, guint i, guint to)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                        KP_WORD_OPENS_CLAUSE | KP_WORD_DETERMINER;
  const KpWord *word = kp_prose_word(prose, i);
  if (kp_form_is(word->form, "him"))
    return TRUE;
  if (!kp_form_is(word->form, "her"))
    return FALSE;
  return i + 1 >= to || prose->article->text[kp_span_end(word->span)] != ' ' ||
         kp_prose_word(prose, i + 1)->classes & small;
}

/* The first he or she of the words [from, to) that may be the subject. */
static KpSex
first_sex(const KpProse *prose, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    const KpWord *word = kp_prose_word(prose, i);
    if (word->classes & KP_WORD_QUOTED || is_object(prose, i, to))
      continue;
    KpSex sex = kp_names_sex_of(word->form->folded);
    if (sex != KP_SEX_UNTOLD)
      return sex;
  }
  return KP_SEX_UNTOLD;
}

/* "Mr | Reed" */
static KpSex
sex_of_title(const KpProse *prose, guint word)
{
  const gchar *folded = kp_prose_word(prose, word)->form->folded;
  return kp_run_honours(folded) ? kp_names_sex_of(folded) : KP_SEX_UNTOLD;
}

/* "Reed, who worked with Anna Holt | as her clerk": the end of what is said of
 * the first. */
static guint
end_of_told(const KpNames *names, const KpProse *prose, guint mention)
{
  const KpMention *self = &g_array_index(names->mentions, KpMention, mention);
  const KpSentence *sentence = kp_prose_sentence(prose, self->sentence);
  for (guint i = mention + 1; i < names->mentions->len; i++) {
    const KpMention *next = &g_array_index(names->mentions, KpMention, i);
    if (next->sentence != self->sentence)
      break;
    if (next->person != G_MAXUINT && next->person != self->person)
      return sentence->first_word + next->at;
  }
  return sentence->first_word + sentence->n_words;
}

void
kp_sexes_count(KpNames *names, const KpProse *prose)
{
  for (guint i = 0; i < names->mentions->len; i++) {
    const KpMention *mention = &g_array_index(names->mentions, KpMention, i);
    if (mention->person == G_MAXUINT)
      continue;
    KpPerson *person =
        &g_array_index(names->persons, KpPerson, mention->person);
    person->mentions++;
    const KpSentence *sentence = kp_prose_sentence(prose, mention->sentence);
    guint at = sentence->first_word + mention->at;
    KpSex sex = mention->at > 0 ? sex_of_title(prose, at - 1) : KP_SEX_UNTOLD;
    person->titled |= sex != KP_SEX_UNTOLD;
    /* "'Holt was late,' she said" tells nothing of Holt */
    gboolean quoted = (kp_prose_word(prose, at)->classes & KP_WORD_QUOTED) != 0;
    if (sex == KP_SEX_UNTOLD && mention->at == 0 && !quoted)
      sex = first_sex(prose, at, end_of_told(names, prose, i));
    person->women += sex == KP_SEX_WOMAN;
    person->men += sex == KP_SEX_MAN;
  }
}
