/* SPDX-License-Identifier: MIT */
/* Cuts at the start: datelines, connectives, "On Thursday,", "While ...,". */
#include "attribution.h"
#include "cut.h"
#include "prose.h"

static void
head(KpCuts *self, const gchar *name, guint from, guint to, gboolean small)
{
  kp_cuts_add(self, (KpCut){.name = name,
                            .from = from,
                            .to = to,
                            .place = KP_CUT_HEAD,
                            .small = small});
}

guint
kp_connective_end(const KpTokens *tokens, guint from)
{
  for (guint n = 4; n > 0; n--) {
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
    if (!comma && kp_token_is(tokens, from + n, "that") &&
        kp_token_is(tokens, from + n - 1, "now"))
      continue; /* "Now that the mill is shut" */
    if (!comma && (kp_token(tokens, from + n)->flags & KP_TOKEN_FINITE ||
                   kp_token_is(tokens, from + n, "long|many|much|few|little")))
      continue; /* "Then came the flood", "So long, Holt" */
    if (!parted && kp_tokens_in(tokens, from, from + n, lists))
      return from + n;
  }
  return from;
}

/* "Half a century ago,", "In the 1990s,": what was so then may be so no more.
 */
static gboolean
is_long_ago(const KpTokens *tokens, guint from, guint end)
{
  for (guint i = from; i < end; i++) {
    if (kp_token_is(tokens, i, "century|centuries|decade|decades") ||
        (kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
         kp_token_ends(tokens, i, "0s")))
      return TRUE;
  }
  return FALSE;
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
  if (kp_token_is(tokens, end - 1, "second") && end - from == 2)
    return FALSE; /* "The second, baked from oats, may burn" */
  gboolean owns = kp_token(tokens, from + 1)->flags & KP_TOKEN_POSSESSIVE;
  if (kp_token_is(tokens, from, "until|till|up|before|by|since") ||
      (owns && first->flags & KP_TOKEN_TIME) || is_long_ago(tokens, from, end))
    return FALSE; /* until then, and no more; "Last week's feast, | now" */
  if (kp_token_is(tokens, end - 1, "earlier|later") &&
      first->classes & KP_WORD_DETERMINER)
    return FALSE; /* "His earlier, simpler loaf" */
  if (first->classes & KP_WORD_DETERMINER)
    return end - from <= 4 &&
           kp_tokens_any(tokens, end - 1, end, 0, KP_TOKEN_TIME);
  return first->classes & (KP_WORD_PREPOSITION | KP_WORD_DAY | KP_WORD_MONTH |
                           KP_WORD_NUMBER) ||
         first->flags & KP_TOKEN_TIME ||
         kp_token_listed(tokens, from, "day-part");
}

/* "On any other morning, the steps would be full", "In case of fire, the mayor
 * decides": so it is then, and at no other time. */
static gboolean
tells_how_often(const KpTokens *tokens, guint from, guint end)
{
  for (guint i = from; i < end; i++) {
    if ((kp_token_is(tokens, i,
                     "any|every|each|case|event|absence|most|theory|"
                     "past|cases|principle|times") ||
         kp_token_is(tokens, i, "lowest|highest|worst|best|peak|height")) &&
        kp_token(tokens, from)->classes & KP_WORD_PREPOSITION)
      return TRUE;
  }
  return FALSE;
}

/* "When the mill opens, the town will gain": true then, and not before. */
static gboolean
foresees(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 12; /* tokens to the main verb */
  if (!kp_token_is(tokens, from, "when|once|until|after|whenever|as") ||
      kp_tokens_verb(tokens, from, end) >= end)
    return FALSE;
  return kp_tokens_hold(tokens, end, end + reach,
                        "will|would|can|could|may|might|won't|can't");
}

/* "Besides Holt, | two other bakers", "In a survey of bakers, | including ten
 * men, most": what follows goes with the phrase before it. */
static gboolean
goes_with_opener(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 4; /* words of the subject */
  if (kp_token_is(tokens, end, "including|especially|particularly|such|like") ||
      (kp_token_is(tokens, end, "opening") &&
       kp_token_is(tokens, end + 1, "the")))
    return TRUE; /* "When it burned, | opening the way for bread, it" */
  return kp_token_is(tokens, from,
                     "besides|beside|like|along|alongside|aside") &&
         kp_tokens_hold(tokens, end, end + reach,
                        "other|others|another|also|too");
}

/* "To get flour, | give bakers work and mend ovens, you need": the first of
 * several aims. */
static gboolean
lists_aims(const KpTokens *tokens, guint from, guint end)
{
  guint aim = from;
  while (aim + 1 < end && aim < from + 3 && !kp_token_is(tokens, aim, "to"))
    aim++;
  const KpToken *next = kp_token(tokens, end);
  return kp_token_is(tokens, aim, "to") &&
         kp_token(tokens, aim + 1)->flags & KP_TOKEN_BASE &&
         next->flags & KP_TOKEN_BASE && next->marks == 0 &&
         !(kp_token(tokens, end + 1)->flags & KP_TOKEN_FINITE);
}

/* "Nearly six months after he left, ...". */
static gboolean
opens_span(const KpTokens *tokens, guint from, guint end)
{
  const guint most = 5; /* tokens before "after" */
  for (guint i = from + 1; i < end && i <= from + most; i++) {
    if (kp_token_is(tokens, i, "after|before"))
      return kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
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
        kp_token_is(tokens, i, "what|how"))
      open++;
    else if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
             !(kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
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
    gboolean irregular = /* "with jobs | lost in the north" */
        kp_token_is(tokens, i, "lost|shut|left|held|made|cut|sold") &&
        kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION;
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE) && !irregular)
      return FALSE;
  }
  return TRUE;
}

/* "While the mill was shut,", "Now that it is,", "Even with it open,", "Despite
 * what bakers say,". */
static gboolean
is_clause(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  const KpToken *first = kp_token(tokens, from);
  gboolean verb = kp_tokens_verb(tokens, from, end) < end;
  if (first->classes & KP_WORD_SUBORDINATE &&
      (verb ||
       kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_PARTICIPLE)))
    return TRUE;
  if (kp_token_is(tokens, from, "even") &&
      kp_token_is(tokens, from + 1, "as|after|before|though|when|with"))
    return TRUE;
  if (!verb)
    return FALSE;
  gboolean too_long = first->classes & KP_WORD_PREPOSITION &&
                      !kp_token_is(tokens, from, "by|for|of|to|with") &&
                      kp_tokens_words(tokens, 0, tokens->n) > self->max_words;
  return (kp_token_is(tokens, from, "now") &&
          kp_token_is(tokens, from + 1, "that")) ||
         opens_span(tokens, from, end) ||
         ((kp_token_is(tokens, from, "despite|following|amid") || too_long) &&
          subordinates(tokens, from, end)) ||
         with_state(tokens, from, end) ||
         (kp_token_is(tokens, from, "in") &&
          kp_token_is(tokens, from + 1, "what"));
}

/* "Making bread, | cakes and rye loaves is hard": plain nouns in a row. */
static gboolean
opens_items(const KpTokens *tokens, guint end)
{
  const guint reach = 3; /* tokens to the "and" */
  for (guint i = end; i < tokens->n && i < end + reach; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (i > end && kp_token_is(tokens, i, "and|or"))
      return TRUE;
    if (token->marks != 0 || token->flags & KP_TOKEN_FINITE ||
        token->classes & (KP_WORD_CAPITAL | KP_WORD_FUNCTION |
                          KP_WORD_DETERMINER | KP_WORD_PRONOUN))
      return FALSE;
  }
  return FALSE;
}

/* "In Moss, | guards threw loaves to stop their march there": the place. */
static gboolean
says_where(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "in|at|on|near|outside|inside|across"))
    return FALSE;
  for (guint i = end + 1; i < tokens->n; i++) {
    const KpToken *next = kp_token(tokens, i + 1);
    gboolean verb = next->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) ||
                    next->classes & (KP_WORD_AUXILIARY | KP_WORD_VERB);
    if (kp_token_is(tokens, i, "there") && kp_token(tokens, i)->quote == 0 &&
        (kp_token(tokens, i)->marks != 0 || i + 1 == tokens->n || !verb))
      return TRUE;
  }
  return FALSE;
}

/* What follows from `end` on needs the phrase that opens at `from`. */
static gboolean
is_needed(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *first = kp_token(tokens, from);
  if (kp_token_listed(tokens, from, "condition") ||
      tells_how_often(tokens, from, end) || foresees(tokens, from, end) ||
      goes_with_opener(tokens, from, end) || lists_aims(tokens, from, end) ||
      says_where(tokens, from, end))
    return TRUE;
  if (first->flags & KP_TOKEN_GERUND &&
      (kp_token(tokens, end)->flags & KP_TOKEN_GERUND ||
       opens_items(tokens, end)))
    return TRUE; /* "Existing mills, using steam, will close" */
  if (kp_token_is(tokens, from, "for|to") &&
      kp_token_is(tokens, from + 1, "me|us|many|some|most|others|now|him|her"))
    return TRUE; /* "For many, the feast is the best" */
  if (kp_is_inserted_attribution(tokens, end))
    return TRUE; /* "In one case, police said, he ..." */
  if (kp_only_says(tokens, end))
    return TRUE; /* "Baking at home saves rye, | a report says" */
  if (kp_token(tokens, end - 1)->classes & KP_WORD_CAPITAL &&
      kp_token(tokens, end)->flags & KP_TOKEN_PARTICIPLE &&
      kp_token_is(tokens, end + 1, "by"))
    return TRUE; /* "With half of it gone Moss Mill, | owned by Holt, shut" */
  return kp_tokens_any(tokens, from, end, KP_WORD_NEGATION, 0) &&
         !(first->classes & KP_WORD_SUBORDINATE) &&
         !kp_token_is(tokens, from, "even");
}

/* "On Thursday, ...", "In a statement, ...", "While ..., the ...". */
static void
phrase(KpCuts *self, guint from)
{
  /* An opening clause that is longer is the sentence's own matter. */
  const guint most = 30; /* tokens */
  const KpTokens *tokens = self->tokens;
  guint end = kp_phrase_whole_end(tokens, from, most);
  if (end == 0 || end >= tokens->n || is_needed(tokens, from, end) ||
      !kp_tokens_clause(tokens, end, tokens->n))
    return;
  const KpToken *first = kp_token(tokens, from);
  gboolean verb = kp_tokens_verb(tokens, from, end) < end;
  if (!verb && says_when(tokens, from, end))
    kp_cuts_add(self, (KpCut){.name = "time",
                              .from = from,
                              .to = end,
                              .place = KP_CUT_HEAD,
                              .small = TRUE,
                              .past = kp_tokens_any(tokens, from, end,
                                                    KP_WORD_DAY, 0) &&
                                      kp_tells_past(tokens)});
  else if (kp_token_is(tokens, from, "according"))
    return; /* an attribution */
  else if (is_clause(self, from, end))
    head(self, "opening clause", from, end, FALSE);
  else if (first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
           first->word.length > 3 && !kp_tokens_clause(tokens, from + 1, end))
    head(self, "opening participle", from, end, FALSE);
  else if (first->classes & KP_WORD_PREPOSITION && !verb &&
           !kp_token_is(tokens, from, "by")) /* by what means */
    head(self, "opening phrase", from, end, FALSE);
  else if (end - from == 1 && kp_token_listed(tokens, from, "adverb"))
    head(self, "connective", from, end, TRUE);
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
  if (end == 0 || kp_tokens_verb(tokens, from, end) < end ||
      kp_tokens_hold(tokens, from, end, "by"))
    return; /* "The group led by the mayor, Holt," */
  for (guint k = from; k < end; k++) {
    if (kp_token_is(tokens, k, "and") &&
        kp_token_is(tokens, k + 1, "his|her|their"))
      return; /* "The baker and her husband, Holt," */
    if (kp_token_is(tokens, k, "of") && k + 3 == end &&
        kp_token_is(tokens, k + 1, "his|her|their|my|our"))
      return; /* "The mind of his father, Holt," */
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
    head(self, "dateline", 0, start, TRUE);
  else if ((start = kp_bracket_end(tokens)) > 0)
    head(self, "bracket", 0, start, TRUE);
  else if ((start = kp_label_end(tokens)) > 0)
    head(self, "label", 0, start, TRUE);
  guint main_part = start;
  for (guint round = 0; round < 2 && start < tokens->n; round++) {
    guint end = kp_connective_end(tokens, start);
    if (end > start)
      head(self, "connective", start, end, TRUE);
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
