/* SPDX-License-Identifier: MIT */
/* A claim comes in; whether it tells of a wrong that somebody did, guesses or
 * is doubted, and so keeps who makes it, goes out. */
#include "attribution.h"
#include "described.h"

/* "stole", "had smuggled", "broke the law". */
static gboolean
does_wrong(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of the object */
  if (kp_token_is(tokens, i, "broke|breached|violated"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + reach, tokens->n),
                          "law|laws|rules|rule|code|policy|policies");
  if (kp_token_is(tokens, i, "participated"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + reach, tokens->n),
                          "deportation|massacre|genocide|killing|killings|"
                          "murder|attack|attacks|robbery");
  if (kp_token_is(tokens, i, "set"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + reach, tokens->n),
                          "fire|ablaze|alight");
  if (kp_token_is(tokens, i,
                  "had|took|paid|used|received|was|were|carried|placed|put|"
                  "built"))
    return kp_tokens_hold(tokens, i + 1, MIN(i + reach, tokens->n),
                          "affair|banned|bribe|bribes|kickback|kickbacks|cash|"
                          "money|cocaine|heroin|steroids|drunk|"
                          "bomb|bombs|gun|guns");
  return kp_token_is(
      tokens, i,
      "stole|stolen|robbed|looted|embezzled|forged|cheated|lied|bribed|"
      "smuggled|spied|leaked|planted|hacked|stabbed|shot|killed|poisoned|"
      "strangled|beat|beaten|kicked|punched|choked|slapped|bit|tortured|"
      "kidnapped|abducted|drugged|groped|molested|touched|kissed|harassed|"
      "stalked|threatened|slept|confessed|admitted|fled|pushed|shoved|"
      "dragged|struck|hit|torched|dumped|hid|concealed|rigged|falsified|"
      "doctored|fabricated|misled|deceived|defrauded|swindled|laundered|"
      "evaded|bullied|starved|neglected|executed|massacred|raped|assaulted|"
      "bombed|knew");
}

/* "her old husband": not "the name of a student". */
static gboolean
is_definite(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens of the noun phrase */
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    if (kp_token_indefinite(tokens, k))
      return FALSE;
    if (kp_token_is(tokens, k, "the|his|her|their|its"))
      return TRUE;
  }
  return FALSE;
}

/* "the company", "her husband": one whom the reader can tell. */
static gboolean
is_person(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (kp_token_is(tokens, i, "he|she"))
    return TRUE;
  if (token->flags & KP_TOKEN_TIME ||
      token->classes & (KP_WORD_DAY | KP_WORD_MONTH) ||
      (kp_token_listed(tokens, i, "body") &&
       !kp_token_is(tokens, i, "company|firm")))
    return FALSE;
  if (token->classes & KP_WORD_CAPITAL)
    return i > 0 || !(token->classes & KP_WORD_FUNCTION);
  return (kp_token_trade(tokens, i) ||
          kp_described_age(kp_token_folded(tokens, i)) > 0 ||
          kp_token_is(tokens, i,
                      "man|woman|boy|girl|officer|company|firm|teenager|couple|"
                      "pair|guard|bank|uncle|aunt|nephew|niece|cousin|head|"
                      "leader|officers|guards|teachers|doctors|nurses|"
                      "club|charity|school|prince|suspect")) &&
         is_definite(tokens, i);
}

/* "Holt | stole", "the head of a | guild stole": the token before the verb
 * ends who did it. */
static gboolean
ends_person(const KpTokens *tokens, guint from, guint end)
{
  if (is_person(tokens, end))
    return TRUE;
  guint head = end; /* before the first phrase that tells of it */
  for (guint i = end; i-- > from + 1;) {
    const KpToken *token = kp_token(tokens, i);
    if (token->marks != 0 || token->flags & KP_TOKEN_FINITE)
      break;
    if (token->classes & KP_WORD_PREPOSITION)
      head = i - 1;
  }
  return head < end && is_person(tokens, head) &&
         !kp_token_is(tokens, head, KP_SMALL_NUMBERS);
}

/* The last token of who does what the verb tells, in [from, verb); `verb`:
 * nobody is told. */
static guint
find_doer(const KpTokens *tokens, guint from, guint verb)
{
  for (guint i = verb; i-- > from;) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_token_is(tokens, i, "has|have|had|also|then|later|who") ||
        kp_token_ends(tokens, i, "ly"))
      continue;
    if (kp_token_is(tokens, i, "and|or|but")) { /* "ran off | and stole" */
      while (i > from && !(kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
        i--;
      continue;
    }
    guint open = i; /* "Holt, 40, of Moss, | stole" */
    while (token->marks & KP_MARK_COMMA && open > from &&
           !kp_token_after_comma(tokens, open))
      open--;
    if (!(token->marks & KP_MARK_COMMA) || open == from ||
        kp_tokens_hold_verb(tokens, open, i))
      return i;
    i = open;
  }
  return verb;
}

/* "tried to set the mill | on fire": the token of the first verb, or `i`. */
static guint
find_attempt(const KpTokens *tokens, guint i)
{
  if (i < 3 ||
      !kp_token_pair(tokens, i - 2, "tried|attempted|plotted|conspired", "to"))
    return i;
  return does_wrong(tokens, i) ||
                 kp_token_is(tokens, i,
                             "kill|murder|steal|rob|bomb|shoot|stab|poison|"
                             "kidnap|abduct|rape|bribe|smuggle|burn")
             ? i - 2
             : i;
}

/* [from, to) tells of a wrong that a person did, a firm or somebody with a
 * name, and of no arrest or ruling: "Holt stole a ring". */
static gboolean
tells_wrong(const KpTokens *tokens, guint from, guint to)
{
  if (kp_tokens_hold(tokens, from, to,
                     "charged|convicted|sentenced|arrested|jailed|pleaded|"
                     "indicted|imprisoned"))
    return FALSE;
  for (guint i = from + 1; i < to; i++) {
    const KpToken *token = kp_token(tokens, i);
    gboolean perfect = kp_tokens_before(tokens, i, 2, "has|have|had");
    guint verb = find_attempt(tokens, i);
    if (token->quote != 0 ||
        (verb == i && (!(token->flags & KP_TOKEN_FINITE || perfect) ||
                       !does_wrong(tokens, i))))
      continue;
    guint doer = find_doer(tokens, from, verb);
    if (doer < verb && ends_person(tokens, from, doer))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_is_doubted(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (kp_token(tokens, i)->quote != 0 ||
        kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
      continue;
    if (kp_token_is(
            tokens, i,
            "retracted|recanted|debunked|discredited|forged|forgery|"
            "hoax|torture|duress|coerced|unconfirmed|unverified|"
            "unsubstantiated|unproven|anonymous|rumour|rumours|rumor|"
            "rumors|satirical|disputes|disputed|denies|denied|"
            "rejects|rejected|parody|spoof|prank|initially|mistakenly|"
            "wrongly|falsely|erroneously|incorrectly|jokingly|fake|false|"
            "bogus|fabricated|unofficial|provisional|purported|purportedly|"
            "supposedly|allegedly"))
      return TRUE;
    if (kp_token_pair(tokens, i - 1, "in|by", "error|mistake"))
      return TRUE;
    if (kp_token_is(tokens, i, "first") && /* "guards said at first" */
        kp_token_is(tokens, i - 1, "at"))
      return TRUE;
    if (kp_token_is(tokens, i, "legend|legends|myth") && /* no "golf legend" */
        kp_token_is(tokens, i - 1, "a|to|the|local|old"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_turns_behind(const KpTokens *tokens, guint to, guint speaker)
{
  guint but = speaker + 2;
  while ((but = kp_tokens_find(tokens, but, tokens->n, "but")) < tokens->n &&
         !kp_token_after_comma(tokens, but))
    but++;
  return but < tokens->n && kp_tokens_any(tokens, 0, to, KP_WORD_NEGATION, 0);
}

/* "are behind the thefts", "is to blame": who or what has caused it. */
static gboolean
lays_blame(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i - 1, "is|are|was|were|been") &&
         (kp_token_is(tokens, i, "responsible") ||
          kp_token_pair(tokens, i, "behind", "the|these|those|this") ||
          kp_token_pair(tokens, i, "to", "blame"));
}

/* [from, to) says what is likely, or will go on: "sales will continue to rise".
 */
static gboolean
is_guess(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    gboolean found = /* "men are more likely to": counted */
        kp_token_is(tokens, i - 1, "more|most|less|least|as|times");
    if ((kp_token_is(tokens, i, "likely|unlikely|probably") && !found) ||
        (kp_token_is(tokens, i, "danger|threat|risk") && /* "pose no danger" */
         kp_token_is(tokens, i - 1, "no")) ||
        (kp_token_is(tokens, i, "need|needs") && /* "bakers need to rest" */
         kp_token_is(tokens, i + 1, "to")) ||
        kp_token_is(tokens, i, "unconstitutional|unlawful|lawful") ||
        (kp_token_is(tokens, i, "constitution") && /* what it says is argued */
         kp_token_is(tokens, i - 1, "the")) ||
        lays_blame(tokens, i) ||
        (kp_token_is(tokens, i, "time") && /* "it's time bakers were paid" */
         kp_token_is(tokens, i - 1, "it's|is")) ||
        (kp_token_is(tokens, i, "because") && /* why, is a view */
         !kp_token_is(tokens, i + 1, "of")) ||
        (kp_token_is(tokens, i,
                     "continue|grow|rise|fall|increase|decrease|decline|double|"
                     "triple|overtake|exceed|surpass|shrink|drop|outnumber") &&
         kp_tokens_before(tokens, i, 2, "will")))
      return TRUE;
  }
  return FALSE;
}

/* A view; not "the tragic fire", which is named so. */
static gboolean
holds_opinion(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_OPINION &&
        !(kp_token_is(tokens, i, "tragic|horrific|terrible") &&
          kp_tokens_before(tokens, i, 1, "the")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_may_lose_speaker(const KpTokens *tokens, guint from, guint to)
{
  if (holds_opinion(tokens, from, to) ||
      kp_tokens_any(tokens, from, to, 0, KP_TOKEN_FIRST) ||
      tells_wrong(tokens, from, to) || is_guess(tokens, from, to))
    return FALSE;
  guint i = from;
  while (i < to && kp_token(tokens, i)->quote == 0)
    i++;
  return i >= to;
}
