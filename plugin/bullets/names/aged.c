/* SPDX-License-Identifier: MIT */
/* An age and a person come in; whether it may be another's goes out. */
#include "described.h"
#include "prose.h"
#include "subject.h"
#include "word-list.h"

static gboolean
is_named_in(const KpNames *names, guint sentence, guint person)
{
  guint to = g_array_index(names->first_mention, guint, sentence + 1);
  for (guint i = g_array_index(names->first_mention, guint, sentence); i < to;
       i++) {
    if (g_array_index(names->mentions, KpMention, i).person == person)
      return TRUE;
  }
  return FALSE;
}

/* "a 26-year-old": new, where "the 26-year-old" has come before. */
static gboolean
is_new(const KpProse *prose, guint i, guint first)
{
  return i > first && kp_prose_is(prose, i - 1, "a|an|another|second");
}

/* "A | 26-year-old baker was": somebody whom the person may be no more. */
static gboolean
has_new_of_age(const KpProse *prose, const KpSentence *sentence, guint age)
{
  guint first = sentence->first_word;
  for (guint i = first; i < first + sentence->n_words; i++) {
    if (kp_described_age(kp_prose_word(prose, i)->form->folded) == age &&
        is_new(prose, i, first))
      return TRUE;
  }
  return FALSE;
}

/* "A | second man was held" */
static gboolean
opens_with_new(const KpProse *prose, const KpSentence *sentence)
{
  const guint near = 4; /* words */
  guint first = sentence->first_word;
  guint n = MIN(sentence->n_words, near);
  if (n == 0 || !kp_prose_is(prose, first, "a|an|another"))
    return FALSE;
  for (guint i = first + 1; i < first + n; i++) {
    if (kp_prose_is(prose, i,
                    "man|woman|boy|girl|teenager|suspect|gunman|pensioner"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_aged_other(const KpNames *names,
              const KpProse *prose,
              guint sentence,
              guint age,
              guint person)
{
  gboolean since = TRUE; /* the person was last told of */
  for (guint i = sentence; i-- > 0;) {
    const KpSentence *before = kp_prose_sentence(prose, i);
    if (is_named_in(names, i, person))
      since = FALSE;
    else if (has_new_of_age(prose, before, age) ||
             (since && opens_with_new(prose, before)))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_aged_too_young(const KpNames *names,
                  const KpProse *prose,
                  guint age,
                  guint person)
{
  const guint youngest = 35; /* years */
  if (age == 0 || age >= youngest)
    return FALSE;
  for (guint i = 0; i < names->mentions->len; i++) {
    const KpMention *told = &g_array_index(names->mentions, KpMention, i);
    if (told->person != person || told->at == 0)
      continue;
    guint name =
        kp_prose_sentence(prose, told->sentence)->first_word + told->at;
    if (kp_form_is(kp_prose_word(prose, name - 1)->form,
                   "manager|coach|boss|chairman|president|minister|mayor"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_aged_otherwise(const KpProse *prose, guint sentence, guint age)
{
  guint to = kp_prose_sentence(prose, sentence)->first_word;
  for (guint i = 1; i < to; i++) {
    guint told = kp_described_age(kp_prose_word(prose, i)->form->folded);
    if (told > 0 && told != age && kp_prose_is(prose, i - 1, "the"))
      return TRUE;
  }
  return FALSE;
}
