/* SPDX-License-Identifier: MIT */
/* A draft that opens with a description comes in; whom that means goes out. */
#include "subject.h"

#include <string.h>

#include "cut.h"
#include "described.h"
#include "prose.h"

static gboolean
is_so_described(const KpDescription *description, const KpCall *call)
{
  if (call->origin)
    return FALSE;
  if (call->age > 0)
    return description->age == call->age;
  return description->before == call->trade ||
         description->after == call->trade;
}

/* The one person whom the sentences before describe so, G_MAXUINT: there is
 * none, or another. */
static guint
person_of(const KpCall *call)
{
  guint person = G_MAXUINT, here = call->tokens->sentence;
  const GArray *described = call->names->described;
  for (guint i = 0; i < described->len; i++) {
    const KpDescription *description =
        &g_array_index(described, KpDescription, i);
    if (!is_so_described(description, call))
      continue;
    if (description->person == G_MAXUINT ||
        (person == G_MAXUINT && description->sentence >= here) ||
        (person != G_MAXUINT && description->person != person))
      return G_MAXUINT;
    person = description->person;
  }
  return person;
}

/* "the striker | Paul Reed", here. */
static gboolean
is_described_at(const KpNames *names, const KpMention *mention)
{
  for (guint i = 0; i < names->described->len; i++) {
    const KpDescription *description =
        &g_array_index(names->described, KpDescription, i);
    if (description->person == mention->person &&
        description->sentence == mention->sentence)
      return TRUE;
  }
  return FALSE;
}

/* The mention is what its sentence is about: it stands at its start, or no name
 * before it, or such as may be a club's while this one's is a person's. */
static gboolean
may_be_subject(const KpNames *names, guint mention)
{
  const guint near = 2; /* words */
  const KpMention *self = &g_array_index(names->mentions, KpMention, mention);
  guint first = g_array_index(names->first_mention, guint, self->sentence);
  if (self->at <= near || mention == first)
    return TRUE;
  for (guint i = first; i < mention; i++) {
    const KpMention *before = &g_array_index(names->mentions, KpMention, i);
    if (before->person != G_MAXUINT || before->full)
      return FALSE;
  }
  return is_described_at(names, self);
}

/* The article told of somebody else after it last told of the person; where
 * `subject`, it told of the person as a sentence's subject. */
static gboolean
is_left(const KpCall *call, guint person, gboolean subject)
{
  const guint back = 3, near = 1; /* sentences, words */
  const KpNames *names = call->names;
  guint here = call->tokens->sentence;
  guint from =
      g_array_index(names->first_mention, guint, here > back ? here - back : 0);
  guint to = g_array_index(names->first_mention, guint, here);
  gboolean other = FALSE;
  for (guint i = to; i-- > from;) {
    const KpMention *mention = &g_array_index(names->mentions, KpMention, i);
    if (mention->person == person)
      return other || (subject && !may_be_subject(names, i));
    other |= mention->person != G_MAXUINT ||
             (mention->full && mention->at <= near) ||
             is_described_at(names, mention);
  }
  return TRUE;
}

/* "Gavin Holt", not "26-year-old Gavin Holt": the description tells nothing
 * beside the age. */
static gboolean
tells_nothing(const KpCall *call)
{
  const KpTokens *tokens = call->tokens;
  if (call->trade != KP_NO_TERM &&
      !kp_token_is(tokens, call->head,
                   "star|star's|beauty|icon|legend|stunner|bombshell|blonde|"
                   "brunette|hunk|heartthrob|mother|father|mum|dad|brother|"
                   "sister|son|daughter|wife|husband|partner|victim|suspect"))
    return FALSE;
  return !kp_tokens_any(tokens, call->first + 1, call->head, KP_WORD_CAPITAL,
                        0);
}

/* What the noun or the sentence's first he or she says. */
static KpSex
sex_told(const KpCall *call)
{
  const KpTokens *tokens = call->tokens;
  const gchar *head = kp_token_folded(tokens, call->head);
  if (call->trade != KP_NO_TERM &&
      (strstr(head, "ess") != NULL || strstr(head, "woman") != NULL ||
       kp_token_is(tokens, call->head,
                   "beauty|stunner|bombshell|blonde|brunette|starlet|mother|"
                   "mum|comedienne|bride|widow|wife|daughter|sister")))
    return KP_SEX_WOMAN;
  KpSex told = KP_SEX_UNTOLD;
  for (guint i = call->head + 1; i < tokens->n && told == KP_SEX_UNTOLD; i++) {
    if (kp_token(tokens, i)->quote == 0)
      told = kp_names_sex_of(kp_token_folded(tokens, i));
  }
  return told;
}

static gboolean
is_other_sex(const KpCall *call, guint person)
{
  KpSex sex = kp_names_sex(call->names, person), told = sex_told(call);
  return sex != KP_SEX_UNTOLD && told != KP_SEX_UNTOLD && told != sex;
}

/* "The model said that she": no thing. */
static gboolean
is_surely_person(const KpCall *call, guint person)
{
  const KpTokens *tokens = call->tokens;
  if (call->age > 0 || !kp_token_is(tokens, call->head, "model|model's"))
    return TRUE;
  KpSex told = sex_told(call);
  return told != KP_SEX_UNTOLD && told == kp_names_sex(call->names, person);
}

/* "Reed" of two Reeds may be this one. */
static gboolean
shares_word(const KpCall *call, const KpMention *mention, guint person)
{
  const gchar *full = g_ptr_array_index(call->names->people, person);
  const gchar *blank = strrchr(full, ' ');
  const gchar *surname = blank == NULL ? full : blank + 1;
  g_autofree gchar *named = kp_span_copy(call->tokens->text, mention->span);
  return mention->person == G_MAXUINT && strstr(named, surname) != NULL;
}

/* The sentence names the person itself: it opens with somebody else. */
static gboolean
is_named_here(const KpCall *call, guint person)
{
  const KpNames *names = call->names;
  guint here = call->tokens->sentence;
  guint to = g_array_index(names->first_mention, guint, here + 1);
  for (guint i = g_array_index(names->first_mention, guint, here); i < to;
       i++) {
    const KpMention *mention = &g_array_index(names->mentions, KpMention, i);
    if (mention->person == person || shares_word(call, mention, person))
      return TRUE;
  }
  return FALSE;
}

/* Another is described so, or the person otherwise. */
static gboolean
is_contradicted(const KpCall *call, guint person)
{
  const GArray *described = call->names->described;
  for (guint i = 0; i < described->len; i++) {
    const KpDescription *other = &g_array_index(described, KpDescription, i);
    if (other->person != person
            ? is_so_described(other, call)
            : call->age > 0 && other->age > 0 && other->age != call->age)
      return TRUE;
  }
  return FALSE;
}

/* The one who is described so, and of whom the sentences before tell. */
static gboolean
is_meant(const KpCall *call, guint person)
{
  return call->age > 0 ||
         (!is_left(call, person, FALSE) && is_surely_person(call, person));
}

/* "The 19-year-old scored" is not the manager of whom the article tells. */
static gboolean
is_too_young(const KpCall *call, guint person)
{
  const guint youngest = 35; /* years of a manager */
  const KpProse *prose = call->tokens->prose;
  const GArray *mentions = call->names->mentions;
  for (guint i = 0; i < mentions->len && call->age > 0; i++) {
    const KpMention *told = &g_array_index(mentions, KpMention, i);
    guint name =
        kp_prose_sentence(prose, told->sentence)->first_word + told->at;
    if (call->age < youngest && told->person == person && told->at > 0 &&
        kp_prose_is(prose, name - 1, "manager|coach|boss|president|minister"))
      return TRUE;
  }
  return FALSE;
}

/* The one of whom the article tells. */
static gboolean
is_topic(const KpCall *call, guint person)
{
  return (call->fame || call->trade == KP_NO_TERM) &&
         is_surely_person(call, person) && !is_left(call, person, TRUE) &&
         !is_too_young(call, person) && !is_contradicted(call, person);
}

/* "The | Dutch striker": another of whom the article tells may be Dutch. */
static gboolean
tells_origin(const KpCall *call)
{
  for (guint i = call->first + 1; i < call->head; i++) {
    if (kp_token_listed(call->tokens, i, "nationality"))
      return TRUE;
  }
  return FALSE;
}

/* "A | 26-year-old was shot. Paul Reed, 26, was held. The 26-year-old": of that
 * age is another, too. */
static gboolean
may_be_other(const KpCall *call)
{
  const KpProse *prose = call->tokens->prose;
  guint to = kp_prose_sentence(prose, call->tokens->sentence)->first_word;
  for (guint i = 1; i < to && call->age > 0; i++) {
    if (kp_described_age(kp_prose_word(prose, i)->form->folded) == call->age &&
        kp_prose_is(prose, i - 1, "a|an|another"))
      return TRUE;
  }
  return call->age > 0 &&
         kp_token_is(call->tokens, call->head, "suspect|victim");
}

/* Whom the description means, G_MAXUINT: nobody for certain. */
static guint
find_person(const KpCall *call)
{
  guint person = person_of(call), topic = call->names->topic;
  if (person == G_MAXUINT || !is_meant(call, person))
    person = topic != G_MAXUINT && is_topic(call, topic) ? topic : G_MAXUINT;
  return person == G_MAXUINT || is_other_sex(call, person) ||
                 may_be_other(call) || tells_origin(call) ||
                 is_named_here(call, person)
             ? G_MAXUINT
             : person;
}

gboolean
kp_subject_find(const KpDraft *draft,
                guint first,
                const KpNames *names,
                KpSubject *subject)
{
  const KpTokens *tokens = draft->tokens;
  KpCall call = {
      .tokens = tokens, .names = names, .first = first, .trade = KP_NO_TERM};
  if (first >= tokens->n || !kp_call_read(draft, &call) ||
      !kp_cut_allowed(tokens->prose, "name for description"))
    return FALSE;
  guint person = find_person(&call);
  if (person == G_MAXUINT)
    return FALSE;
  *subject = (KpSubject){.head = call.head,
                         .whole = tells_nothing(&call),
                         .name = g_ptr_array_index(names->people, person)};
  return TRUE;
}
