/* SPDX-License-Identifier: MIT */
/* A draft that lost its end comes in; whether it asks for more goes out. */
#include "ending.h"

#include "attribution.h"
#include "cut.h"

/* A relative clause of fewer words after who or which says next to nothing:
 * ", which took place", "who used his powerful perch". */
#define RELATIVE_LEAST 5 /* tokens */

/* "who sells loaves in Hull" says what somebody does. */
#define RELATIVE_ENOUGH 4 /* tokens, with a verb of its own */

/* "more likely than people" lost what it compares. */
#define THAN_LEAST 3 /* tokens */

/* TRUE where `match` likes one of the `reach` last kept tokens, or where there
 * are fewer tokens. */
static inline gboolean
ends_near(const KpDraft *draft,
          guint last,
          guint reach,
          gboolean (*match)(const KpTokens *tokens, guint i))
{
  guint after = 0;
  for (guint i = last + 1; i-- > 0 && after < reach;) {
    if (!draft->keep[i])
      continue;
    if (kp_token(draft->tokens, i)->quote == 0 && match(draft->tokens, i))
      return TRUE;
    after++;
  }
  return draft->tokens->n < reach;
}

/* The clause that the last relative word opens is of so few words that it says
 * next to nothing. */
static gboolean
ends_in_relative(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  if (!ends_near(draft, last, RELATIVE_LEAST, kp_token_is_relative))
    return FALSE;
  if (ends_near(draft, last, RELATIVE_ENOUGH, kp_token_is_relative))
    return TRUE;
  guint verb = last; /* after the relative word */
  while (verb > 1 &&
         !(draft->keep[verb - 1] && kp_token_is_relative(tokens, verb - 1)))
    verb--;
  return !(kp_token(tokens, verb)->flags & KP_TOKEN_FINITE) ||
         kp_token_listed(tokens, verb, "auxiliary-finite") ||
         kp_token_is(tokens, last + 1, "to|that|as");
}

/* Not "for more than 700 bakers"; but "more than 18 months | from now". */
static gboolean
is_than(const KpTokens *tokens, guint i)
{
  gboolean counted = kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
                     kp_token_ends(tokens, i + 2, "s") &&
                     !(kp_token(tokens, i + 2)->flags & KP_TOKEN_TIME);
  return kp_token_is(tokens, i, "than") && !counted;
}

/* "the Centers | for Disease Control": a name was cut in two. */
static gboolean
splits_name(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->classes & KP_WORD_CAPITAL &&
         kp_token(tokens, last)->marks == 0 &&
         kp_token_is(tokens, last + 1, "of|for|on") &&
         kp_token(tokens, last + 2)->classes & KP_WORD_CAPITAL &&
         !(kp_token(tokens, last + 2)->classes & (KP_WORD_DAY | KP_WORD_MONTH));
}

/* TRUE where a token of (from, n) is one of `words` and no earlier one has a
 * mark, but for `aside` commas and those of a relative clause, or of ", meaning
 * that". */
static gboolean
goes_on_with(const KpTokens *tokens, guint from, KpWordList *words, guint aside)
{
  gboolean opens =
      kp_token_is(tokens, from + 1, "who|which|where|whose|when") ||
      (kp_token_after_comma(tokens, from + 1) &&
       kp_token(tokens, from + 1)->flags & KP_TOKEN_GERUND);
  guint commas = aside + opens;
  for (guint i = from + 1; i < tokens->n; i++) {
    if (kp_token_sifted(tokens, i, words))
      return TRUE;
    if (kp_token(tokens, i)->marks & ~(KP_MARK_OPEN | KP_MARK_CLOSE) &&
        commas-- == 0)
      return FALSE;
  }
  return FALSE;
}

/* "as high | as 90 %": the same; not "for more support | as fears rose". */
static gboolean
splits_as(const KpTokens *tokens, guint last)
{
  return kp_token_is(tokens, last + 1, "as|than|when|if|while") &&
         kp_token_is(tokens, last - 1, "as|so");
}

gboolean
kp_ending_before_speaker(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks & KP_MARK_COMMA &&
         kp_is_attribution(tokens, last + 1);
}

/* "used by | both sides of the town", "the bakers | both voiced fears": the two
 * of one word. */
static gboolean
is_both_of(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "both"))
    return FALSE;
  return kp_token_is(tokens, i + 2, "of") ||
         (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE &&
          !kp_tokens_hold_verb(tokens, 0, i));
}

/* "bombed so badly | in the war that homes were few", "passed between the call
 * | and the signal", "not just of Fleming | but also of his wife": the second
 * of two words that go together is cut. */
static gboolean
splits_pair(const KpDraft *draft, guint last)
{
  static struct {
    KpWordList first, second;
    guint reach; /* tokens back from the end */
  } PAIRS[] = {{KP_WORD_LIST("so|such"), KP_WORD_LIST("that"), 12},
               {KP_WORD_LIST("both"), KP_WORD_LIST("and"), 12},
               {KP_WORD_LIST("between"), KP_WORD_LIST("and"), 20},
               {KP_WORD_LIST("either|whether"), KP_WORD_LIST("or"), 24}};
  const KpTokens *tokens = draft->tokens;
  for (gsize p = 0; p < G_N_ELEMENTS(PAIRS); p++) {
    gboolean closed = FALSE;
    if (!kp_word_list_may_meet(&PAIRS[p].first, tokens->held))
      continue;
    for (guint i = last + 1; i-- > 0 && i + PAIRS[p].reach > last;) {
      if (!draft->keep[i])
        continue;
      closed |= kp_token_sifted(tokens, i, &PAIRS[p].second);
      if (!closed && kp_token_sifted(tokens, i, &PAIRS[p].first) &&
          !is_both_of(tokens, i) &&
          goes_on_with(tokens, last, &PAIRS[p].second,
                       kp_token_is(tokens, i, "either") ? 2 : 0))
        return TRUE;
    }
  }
  return FALSE;
}

/* "telling a meeting | in May that the mill was sold": what was told. */
static gboolean
splits_telling(const KpTokens *tokens, guint last)
{
  static KpWordList tell = KP_WORD_LIST("tell|tells|telling|told|assuring|"
                                        "informing|reminding|warning");
  static KpWordList that = KP_WORD_LIST("that");
  const guint reach = 5; /* tokens of those who were told */
  for (guint i = last; i-- > 0 && i + reach >= last;) {
    if (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE ||
        kp_token(tokens, i)->marks != 0)
      return FALSE;
    if (kp_token_sifted(tokens, i, &tell))
      return goes_on_with(tokens, last, &that, 0);
  }
  return FALSE;
}

/* "one of five bakers | in the town who were": which ones, is cut. */
static gboolean
splits_group(const KpTokens *tokens, guint last)
{
  const guint reach = 6; /* tokens of "one of the five pairs of bakers" */
  if (kp_token_is(tokens, last + 1, "after|as|while|before"))
    return FALSE; /* "one of two bakers there | after he left" */
  if (kp_token_after_comma(tokens, last + 1) &&
      kp_token_is_relative(tokens, last + 1) &&
      kp_tokens_main_verb(tokens, last + 1) >= tokens->n)
    return FALSE; /* "by one of his bakers |, who wore a hat" */
  for (guint i = last; i-- > 0 && i + reach >= last;) {
    if (kp_token_pair(tokens, i, "one", "of"))
      return kp_tokens_hold_verb(tokens, last + 1, tokens->n);
  }
  return FALSE;
}

/* "three mills: Hull, | built in May; and Moss": items behind a colon. */
static gboolean
splits_items(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint k = 0;
  while (k < last &&
         !(draft->keep[k] && kp_token(tokens, k)->marks & KP_MARK_COLON))
    k++;
  const guint end = tokens->n - 1;
  return k < last &&
         kp_tokens_marked(tokens, last, end, KP_MARK_SEMICOLON) < end;
}

/* The last words ask for what was cut. */
static gboolean
asks_for_more(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  if ((kp_token(tokens, last)->quote == 0 &&
       !(kp_token(tokens, last)->classes & KP_WORD_CAPITAL) &&
       kp_token_listed(tokens, last, "complement")) ||
      kp_token_pair(tokens, last - 1, "for", "example|instance") ||
      /* "Not only is bread dear, | it is old" */
      (kp_token_pair(tokens, kp_draft_first(draft), "not", "only|just") &&
       kp_tokens_hold_verb(tokens, last + 1, tokens->n)))
    return TRUE;
  /* "The guild says it is unclear | when the mill will open" */
  if (kp_token_pair(tokens, last, "unclear|unknown|uncertain",
                    "when|if|whether|how|why|what|who|where"))
    return TRUE;
  /* "ovens and tins intended | as gifts", "a mill named | after Holt" */
  if (kp_token_pair(tokens, last, "intended|destined|deemed|regarded|named",
                    "as|for|to|after"))
    return TRUE;
  /* "was told by a report released | in May" */
  if (kp_token_pair(tokens, last - (last > 0),
                    "report|study|statement|survey|poll",
                    "released|published|issued"))
    return TRUE;
  /* "will bake in Hull, together | with Reed" */
  if (kp_token_is(tokens, last, "together|along") &&
      kp_token_after_comma(tokens, last))
    return TRUE;
  /* "Holt baked for the guild and others | for the town" */
  if (kp_token_pair(tokens, last - 1, "and", "others|another"))
    return TRUE;
  /* "burned in Hull, striking |", "it helps by telling | when" */
  if (last > 1 && kp_token(tokens, last)->flags & KP_TOKEN_GERUND &&
      (kp_token_after_comma(tokens, last) ||
       (kp_token_is(tokens, last - 1, "by|of|for|without") &&
        kp_token_is(tokens, last + 1,
                    "when|what|how|whether|where|why|which|who|that"))))
    return TRUE;
  return ends_in_relative(draft, last) ||
         ends_near(draft, last, THAN_LEAST, is_than) ||
         kp_parts_adjectives(tokens, last) || splits_name(tokens, last) ||
         splits_as(tokens, last) || splits_items(draft, last) ||
         splits_pair(draft, last) || splits_telling(tokens, last);
}

/* "The wish of the baker, after he left |, was": the verb that the sentence is
 * built on comes later, after a comma. */
static gboolean
misses_main_verb(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = kp_tokens_main_verb(tokens, kp_draft_next(draft, 0));
  guint open = last; /* "a shot, which won |, was that": "shot" is no verb */
  while (open > 0 && !kp_token_after_comma(tokens, open))
    open--;
  gboolean told = kp_token_is(tokens, open, "which|who");
  if (verb <= last && !told)
    return FALSE;
  for (guint i = last + 1; i < tokens->n; i++) {
    if (kp_token_after_comma(tokens, i) &&
        kp_token_listed(tokens, i, "auxiliary-finite"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_ending_is_open(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  /* What comes before who says so is whole. */
  gboolean whole = kp_ending_before_speaker(tokens, last);
  return (!whole &&
          (asks_for_more(draft, last) || kp_ending_lost(draft, last) ||
           kp_ending_leaves_clause(draft) || kp_ending_is_torn(draft, last) ||
           splits_group(tokens, last) || misses_main_verb(draft, last) ||
           kp_ending_in_participle(draft, last))) ||
         kp_ending_only_opens(draft, last);
}
