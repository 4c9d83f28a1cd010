/* SPDX-License-Identifier: MIT */
/* Cuts at the start: datelines, connectives, "On Thursday,", "While ...,". */
#include "cut.h"

guint
kp_connective_end(const KpTokens *tokens, guint from)
{
  const guint longest = 6; /* words: "it comes as no surprise that" */
  for (guint n = longest; n > 0; n--) {
    if (from + n >= tokens->n)
      continue;
    gboolean parted = FALSE;
    for (guint i = from; i + 1 < from + n; i++)
      parted |= kp_token(tokens, i)->marks != 0;
    const KpToken *last = kp_token(tokens, from + n - 1);
    gboolean comma = (last->marks & KP_MARK_COMMA) != 0;
    guint64 lists = kp_list_bit("opener");
    if (comma)
      lists |= kp_list_bit("opener-comma");
    if (!comma && kp_token_pair(tokens, from + n - 1, "now", "that"))
      continue; /* "Now that the mill is shut" */
    if (!comma && kp_token(tokens, from + n)->classes & KP_WORD_NUMBER &&
        kp_token(tokens, from + n)->marks & KP_MARK_COMMA)
      continue; /* "Now 26, Holt bakes" */
    if (!comma && (kp_token(tokens, from + n)->flags & KP_TOKEN_FINITE ||
                   kp_token_is(tokens, from + n, "long|many|much|few|little")))
      continue; /* "Then came the flood", "So long, Holt" */
    if (!comma && kp_token_is(tokens, from + n - 1, "so") &&
        (kp_token_is(tokens, from + n + 1, "that") ||
         (kp_token_is(tokens, from + n + 1, "is|was|are|were") &&
          kp_tokens_hold(tokens, from + n + 2, tokens->n, "that"))))
      continue; /* "So dear, that", "So dear was rye that" */
    if (!parted && kp_tokens_in(tokens, from, from + n, lists))
      return from + n;
  }
  return from;
}

/* "On Thursday,", "Last week,", "The next day,"; not "The visit Saturday,". */
static gboolean
says_when(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *first = kp_token(tokens, from);
  const guint most = 8; /* tokens */
  if (end - from > most ||
      !kp_tokens_any(tokens, from, end, KP_WORD_DAY | KP_WORD_MONTH,
                     KP_TOKEN_TIME))
    return FALSE;
  gboolean owns = kp_token(tokens, from + 1)->flags & KP_TOKEN_POSSESSIVE;
  if (kp_token_is(tokens, from, "until|till|up|before|by|since") ||
      (owns && first->flags & KP_TOKEN_TIME))
    return FALSE; /* until then, and no more; "Last week's feast, | now" */
  if (kp_token_is(tokens, end - 1, "earlier|later|afterwards|before") &&
      end - from > 1 && kp_token(tokens, end - 2)->flags & KP_TOKEN_TIME)
    return TRUE; /* "Eight days later,", "A year before," */
  if (kp_token_is(tokens, end - 1, "earlier|later") &&
      first->classes & KP_WORD_DETERMINER)
    return FALSE; /* "His earlier, simpler loaf" */
  if (first->classes & KP_WORD_DETERMINER)
    return end - from <= 4 &&
           kp_tokens_any(tokens, end - 1, end, 0, KP_TOKEN_TIME);
  return first->classes & (KP_WORD_PREPOSITION | KP_WORD_ANY_DATE) ||
         first->flags & KP_TOKEN_TIME ||
         kp_token_listed(tokens, from, "day-part");
}

/* "After the mill burned, | leaving many cold, | Holt sold": the end of what
 * came of the clause that ends at `end`, and goes along. */
static guint
hanging_end(const KpTokens *tokens, guint end)
{
  guint after = kp_tokens_comma(tokens, end, tokens->n) + 1;
  return kp_token(tokens, end)->flags & KP_TOKEN_GERUND && after < tokens->n &&
                 kp_tokens_clause(tokens, after, tokens->n)
             ? after
             : end;
}

/* "On Tuesday, | Oct. 15, the mill": the rest of the date goes along. */
static guint
date_end(const KpTokens *tokens, guint end)
{
  return kp_token(tokens, end)->classes & KP_WORD_MONTH &&
                 kp_token(tokens, end + 1)->classes & KP_WORD_NUMBER &&
                 kp_token(tokens, end - 1)->classes & KP_WORD_DAY
             ? kp_tokens_comma(tokens, end, tokens->n) + 1
             : end;
}

/* "In a statement,", "Because of the rain,": without a verb; not by what means,
 * "By selling bread,". */
static gboolean
is_adjunct(const KpTokens *tokens, guint from, guint end)
{
  gboolean leads = kp_token(tokens, from)->classes & KP_WORD_PREPOSITION &&
                   !kp_token_is(tokens, from, "by");
  gboolean because = kp_token_pair(tokens, from, "because", "of");
  return (leads || because) && !kp_tokens_hold_verb(tokens, from, end);
}

/* "Clearly,": not "Often,", without which it is always so. */
static gboolean
is_adverb(const KpTokens *tokens, guint from, guint end)
{
  return end - from == 1 && kp_token_listed(tokens, from, "adverb") &&
         !kp_token_is(tokens, from, "often|perhaps|always|never|once|not");
}

/* "Nearly six months after he left, ...". */
static gboolean
opens_span(const KpTokens *tokens, guint from, guint end)
{
  const guint most = 5; /* tokens before "after" */
  const guint to = MIN(end, from + most + 1);
  guint after = kp_tokens_find(tokens, from + 1, to, "after|before");
  return after < to && kp_token(tokens, after - 1)->flags & KP_TOKEN_TIME &&
         !kp_tokens_hold_verb(tokens, from + 1, after);
}

/* TRUE where each verb of [from, end) is led to by a word of the phrase, or
 * most likely is a participle: "a freshly | baked | loaf". */
static gboolean
subordinates(const KpTokens *tokens, guint from, guint end)
{
  guint open = 0;
  for (guint i = from + 1; i < end; i++) {
    if (kp_token(tokens, i)->classes &
            (KP_WORD_SUBORDINATE | KP_WORD_RELATIVE) ||
        kp_token_is(tokens, i, "what|how") ||
        (kp_token(tokens, i)->flags & KP_TOKEN_TIME && /* "the day | Holt" */
         kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL))
      open++;
    else if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
             !(kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
               !kp_token_is(tokens, i - 1, "we|you|i|they|it") &&
               !(kp_token(tokens, i - 1)->classes &
                 (KP_WORD_PRONOUN | KP_WORD_CAPITAL))) &&
             open-- == 0)
      return FALSE;
  }
  return TRUE;
}

/* "With two mills closed, ...": participles only. */
static gboolean
with_state(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "with") ||
      (kp_token(tokens, end - 1)->classes & KP_WORD_CAPITAL &&
       kp_token(tokens, end)->classes & KP_WORD_CAPITAL))
    return FALSE; /* "With guests kept in Moss, | Hull, the feast" */
  for (guint i = from + 1; i < end; i++) {
    guint16 flags = kp_token(tokens, i)->flags;
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE))
      return FALSE;
  }
  return TRUE;
}

static gboolean
is_clause(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  const KpToken *first = kp_token(tokens, from);
  gboolean verb = kp_tokens_hold_verb(tokens, from, end);
  if (first->classes & KP_WORD_SUBORDINATE &&
      (verb ||
       kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_PARTICIPLE) ||
       (kp_token_is(tokens, from, "while|whilst") &&
        kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_GERUND))))
    return TRUE;
  if (kp_token_pair(tokens, from, "even", "as|after|before|though|when|with"))
    return TRUE;
  if (!verb)
    return FALSE;
  gboolean too_long = first->classes & KP_WORD_PREPOSITION &&
                      !kp_token_is(tokens, from, "by|for|of|to|with") &&
                      kp_tokens_words(tokens, 0, tokens->n) > self->max_words;
  return kp_token_pair(tokens, from, "now", "that") ||
         opens_span(tokens, from, end) ||
         (too_long && subordinates(tokens, from, end)) ||
         with_state(tokens, from, end) ||
         kp_token_pair(tokens, from, "in", "what");
}

/* "Tired bakers, old millers and ... were": goes with the noun that is the
 * subject. */
static gboolean
tells_of_noun(const KpTokens *tokens, guint from)
{
  const KpToken *next = kp_token(tokens, from + 1);
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_FUNCTION |
                         KP_WORD_COORDINATE | KP_WORD_OPENS_SUBJECT |
                         KP_WORD_STOP | KP_WORD_NUMBER | KP_WORD_DAY |
                         KP_WORD_SUBORDINATE;
  if (kp_leads_noun(tokens, from))
    return TRUE;
  gboolean thing = /* "Broken ovens, | old tins": the first of several */
      next->marks & KP_MARK_COMMA && kp_token_ends(tokens, from + 1, "s");
  return (kp_token_ends(tokens, from, "ed") || thing) &&
         !(next->classes & others) &&
         (thing || kp_token_ends(tokens, from + 2, "s"));
}

static gboolean
is_participle(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  const KpToken *first = kp_token(tokens, from);
  return first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
         !tells_of_noun(tokens, from) &&
         !kp_tokens_clause(tokens, from + 1, end);
}

static void
time_of(KpCuts *self, guint from, guint end)
{
  gboolean past = kp_tokens_any(self->tokens, from, end, KP_WORD_DAY, 0) &&
                  kp_tells_past(self->tokens);
  kp_cuts_add(self, (KpCut){.name = "time",
                            .from = from,
                            .to = end,
                            .place = KP_CUT_HEAD,
                            .small = TRUE,
                            .past = past});
}

/* "On Thursday, ...", "In a statement, ...", "While ..., the ...". */
static void
phrase(KpCuts *self, guint from)
{
  /* An opening clause that is longer is the sentence's own matter. */
  const guint most = 30; /* tokens */
  const KpTokens *tokens = self->tokens;
  guint end = kp_phrase_whole_end(tokens, from, most);
  if (end == 0 || end >= tokens->n || kp_opener_is_needed(tokens, from, end))
    return;
  end = date_end(tokens, end);
  if (end >= tokens->n || !kp_tokens_clause(tokens, end, tokens->n))
    return;
  /* "While seven of the mills are old, | 21 are new": mills */
  const gsize year = 4; /* digits */
  if ((kp_token_is(tokens, end, KP_SMALL_NUMBERS) ||
       (kp_token(tokens, end)->classes & KP_WORD_NUMBER &&
        kp_token(tokens, end)->word.length < year)) &&
      kp_token(tokens, end + 1)->classes & KP_WORD_AUXILIARY)
    return;
  /* "Once Holt had left Hull the guild was lost, a result of ..." */
  if (kp_token(tokens, from)->classes & KP_WORD_SUBORDINATE &&
      kp_token_is(tokens, end, "a|an") &&
      kp_tokens_main_verb(tokens, from) < end)
    return;
  if (!kp_tokens_hold_verb(tokens, from, end) && says_when(tokens, from, end))
    time_of(self, from, end);
  else if (is_clause(self, from, end))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "opening clause", from,
                      hanging_end(tokens, end));
  else if (is_participle(self, from, end))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "opening participle", from, end);
  else if (is_adjunct(tokens, from, end))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "opening phrase", from, end);
  else if (is_adverb(tokens, from, end))
    kp_cuts_add_small(self, KP_CUT_HEAD, "connective", from, end);
}

/* "The roommate, Anna Holt, left": the name is subject enough; "A baker, Anna
 * Holt, left" needs no more than it has. */
static void
description(KpCuts *self, guint from)
{
  const KpTokens *tokens = self->tokens;
  if (!kp_token_is(tokens, from, "the|his|her|their|its"))
    return;
  guint end = kp_phrase_end(tokens, from, 9);
  if (end == 0 || kp_tokens_hold_verb(tokens, from, end) ||
      kp_tokens_hold(tokens, from, end, "by"))
    return; /* "The group led by the mayor, Holt," */
  for (guint k = from; k < end; k++) {
    if (kp_token_pair(tokens, k, "and", "his|her|their"))
      return; /* "The baker and her husband, Holt," */
    if (kp_token_listed(tokens, k, "kin") && kp_token_is(tokens, k + 1, "of"))
      return; /* "The wife of the baker, Holt, left": may be the baker's name */
  }
  guint i = end;
  while (i < tokens->n && i < end + 4 &&
         kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
         !(kp_token(tokens, i)->marks & KP_MARK_COMMA))
    i++;
  if (i >= end + 4 || i == end || i + 1 >= tokens->n ||
      !(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) ||
      !(kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE))
    return;
  kp_cuts_add(self, (KpCut){.name = "description",
                            .from = from,
                            .to = end,
                            .place = KP_CUT_HEAD,
                            .bare = i});
}

void
kp_cut_openers(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint start = kp_dateline_end(tokens);
  if (start > 0)
    kp_cuts_add_small(self, KP_CUT_HEAD, "dateline", 0, start);
  else if ((start = kp_bracket_end(tokens)) > 0)
    kp_cuts_add_small(self, KP_CUT_HEAD, "bracket", 0, start);
  else if ((start = kp_label_end(tokens)) > 0 ||
           (start = kp_answer_end(tokens)) > 0)
    kp_cuts_add_small(self, KP_CUT_HEAD, "label", 0, start);
  guint main_part = start;
  for (guint round = 0; round < 2 && start < tokens->n; round++) {
    guint end = kp_connective_end(tokens, start);
    if (end > start)
      kp_cuts_add_small(self, KP_CUT_HEAD, "connective", start, end);
    if (round == 0)
      main_part = end;
    phrase(self, end);
    kp_cut_note(self, end);
    kp_cut_advice(self, end);
    kp_cut_own(self, end);
    if (self->heads->len == 0)
      break;
    const KpCut *last =
        &g_array_index(self->heads, KpCut, self->heads->len - 1);
    if (last->to <= start)
      break;
    start = last->to;
  }
  description(self, main_part);
  if (start > main_part)
    description(self, start);
  kp_cut_own(self, start);
  kp_cut_first_half(self, main_part);
}
