/* SPDX-License-Identifier: MIT */
/* Cuts at the start: datelines, connectives, "On Thursday,", "While ...,". */
#include "cut.h"

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
    if (!comma && kp_token_is(tokens, from + n, "that") &&
        kp_token_is(tokens, from + n - 1, "now"))
      continue; /* "Now that the mill is shut" */
    if (!comma && kp_token(tokens, from + n)->classes & KP_WORD_NUMBER &&
        kp_token(tokens, from + n)->marks & KP_MARK_COMMA)
      continue; /* "Now 26, Holt bakes" */
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

/* "In May | a new mill, the oldest of two, opened": what is told of comes
 * behind the time. */
static gboolean
holds_subject(const KpTokens *tokens, guint from, guint end)
{
  /* "At least ten bakers, | most of them men, left" */
  if (kp_token_is(tokens, end + 1, "of") &&
      kp_token_is(tokens, end + 2, "them"))
    return TRUE;
  for (guint i = from + 1; i + 1 < end; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (kp_token_is(tokens, i, "a|an|the|his|her|its|their") &&
        left->marks == 0 &&
        (left->classes & (KP_WORD_MONTH | KP_WORD_DAY) ||
         left->flags & KP_TOKEN_TIME))
      return !kp_tokens_any(tokens, end - 1, end, KP_WORD_DAY | KP_WORD_MONTH,
                            KP_TOKEN_TIME);
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
  gboolean owns = kp_token(tokens, from + 1)->flags & KP_TOKEN_POSSESSIVE;
  if (kp_token_is(tokens, from, "until|till|up|before|by|since") ||
      (owns && first->flags & KP_TOKEN_TIME) || is_long_ago(tokens, from, end))
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
  return first->classes & (KP_WORD_PREPOSITION | KP_WORD_DAY | KP_WORD_MONTH |
                           KP_WORD_NUMBER) ||
         first->flags & KP_TOKEN_TIME ||
         kp_token_listed(tokens, from, "day-part");
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
        kp_token_is(tokens, i, "what|how") ||
        (kp_token(tokens, i)->flags & KP_TOKEN_TIME && /* "the day | Holt" */
         kp_token(tokens, i)->marks == 0 &&
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
       kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_PARTICIPLE) ||
       (kp_token_is(tokens, from, "while|whilst") &&
        kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_GERUND))))
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
         (too_long && subordinates(tokens, from, end)) ||
         with_state(tokens, from, end) ||
         (kp_token_is(tokens, from, "in") &&
          kp_token_is(tokens, from + 1, "what"));
}

/* "Tired bakers, old millers and ... were": goes with the noun that is the
 * subject. */
static gboolean
tells_of_noun(const KpTokens *tokens, guint from)
{
  const KpToken *next = kp_token(tokens, from + 1);
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_FUNCTION |
                         KP_WORD_COORDINATE | KP_WORD_DETERMINER |
                         KP_WORD_PRONOUN | KP_WORD_STOP | KP_WORD_CAPITAL |
                         KP_WORD_NUMBER | KP_WORD_DAY | KP_WORD_SUBORDINATE;
  if (kp_leads_noun(tokens, from))
    return TRUE;
  gboolean thing = /* "Broken ovens, | old tins": the first of several */
      next->marks & KP_MARK_COMMA && kp_token_ends(tokens, from + 1, "s");
  return (kp_token_ends(tokens, from, "ed") || thing) &&
         kp_token(tokens, from)->marks == 0 && !(next->classes & others) &&
         (thing || kp_token_ends(tokens, from + 2, "s"));
}

/* "After the mill burned, | leaving many cold, free from bread, | Holt sold":
 * the end of what came of the clause that ends at `end`, and goes along. */
static guint
hanging_end(const KpTokens *tokens, guint end)
{
  guint at = end;
  while (kp_token(tokens, at)->flags & KP_TOKEN_GERUND ||
         (kp_token_is(tokens, at, "free|full|aware|unable|safe|short") &&
          kp_token(tokens, at + 1)->classes & KP_WORD_PREPOSITION)) {
    guint after = kp_tokens_comma(tokens, at, tokens->n) + 1;
    if (after >= tokens->n || !kp_tokens_clause(tokens, after, tokens->n))
      break;
    at = after;
  }
  return at;
}

/* "Ahmed Holt, | a baker, sold", "Retired Gen. Holt, | a baker, sold": the
 * subject, with what is said of it, and the verb. */
static gboolean
is_subject(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 20; /* tokens of what is said of it */
  guint next = kp_phrase_end(tokens, end, reach);
  return kp_token(tokens, from)->flags & KP_TOKEN_PARTICIPLE &&
         kp_token(tokens, from + 1)->classes & KP_WORD_CAPITAL && next > 0 &&
         kp_token(tokens, next)->flags & KP_TOKEN_FINITE &&
         (kp_tokens_verb(tokens, end, next) >= next ||
          kp_tokens_main_verb(tokens, end) >= next ||
          kp_token(tokens, end)->flags & KP_TOKEN_PARTICIPLE);
}

/* "Speaking in Hull, where he bakes, | Holt said": of a sentence that does not
 * fit. */
static gboolean
is_long_participle(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  return kp_token(tokens, from)->flags & KP_TOKEN_GERUND &&
         kp_tokens_any(tokens, from, end, KP_WORD_RELATIVE, 0) &&
         kp_tokens_words(tokens, 0, tokens->n) > self->max_words &&
         subordinates(tokens, from, end);
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

/* "According to", "As told by": an attribution. */
static gboolean
says_so(const KpTokens *tokens, guint from)
{
  return kp_token_is(tokens, from, "according") ||
         (kp_token_is(tokens, from, "as") &&
          kp_token_is(tokens, from + 1,
                      "alleged|argued|claimed|described|explained|reported|"
                      "revealed|said|stated|testified|told"));
}

/* "On Thursday, ...", "In a statement, ...", "While ..., the ...". */
static void
phrase(KpCuts *self, guint from)
{
  /* An opening clause that is longer is the sentence's own matter. */
  const guint most = 30; /* tokens */
  const KpTokens *tokens = self->tokens;
  guint end = kp_phrase_whole_end(tokens, from, most);
  if (end == 0 || end >= tokens->n || kp_opener_is_needed(tokens, from, end) ||
      holds_subject(tokens, from, end))
    return;
  end = date_end(tokens, end);
  if (end >= tokens->n || !kp_tokens_clause(tokens, end, tokens->n))
    return;
  const KpToken *first = kp_token(tokens, from);
  gboolean verb = kp_tokens_verb(tokens, from, end) < end;
  /* "Once Holt had left Hull the guild was lost, a result of ..." */
  if (first->classes & KP_WORD_SUBORDINATE &&
      kp_token_is(tokens, end, "a|an") &&
      kp_tokens_main_verb(tokens, from) < end)
    return;
  if (!verb && says_when(tokens, from, end))
    kp_cuts_add(self, (KpCut){.name = "time",
                              .from = from,
                              .to = end,
                              .place = KP_CUT_HEAD,
                              .small = TRUE,
                              .past = kp_tokens_any(tokens, from, end,
                                                    KP_WORD_DAY, 0) &&
                                      kp_tells_past(tokens)});
  else if (says_so(tokens, from))
    return;
  else if (is_clause(self, from, end))
    head(self, "opening clause", from, hanging_end(tokens, end), FALSE);
  else if (first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
           first->word.length > 3 && !tells_of_noun(tokens, from) &&
           !is_subject(tokens, from, end) &&
           (!kp_tokens_clause(tokens, from + 1, end) ||
            is_long_participle(self, from, end)))
    head(self, "opening participle", from, end, FALSE);
  else if (((first->classes & KP_WORD_PREPOSITION &&
             !kp_token_is(tokens, from, "by")) || /* by what means */
            (kp_token_is(tokens, from, "because") &&
             kp_token_is(tokens, from + 1, "of"))) &&
           !verb)
    head(self, "opening phrase", from, end, FALSE);
  else if (end - from == 1 && kp_token_listed(tokens, from, "adverb") &&
           !kp_token_is(tokens, from, "often|perhaps|always|never|once|not"))
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
  else if ((start = kp_label_end(tokens)) > 0 ||
           (start = kp_answer_end(tokens)) > 0)
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
