/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it tells how the page was made,
 * what the page will tell, or what it, the next one or a part of it is for,
 * goes out. */
#include "unfit.h"

/* TRUE where somebody was asked before token `end`. */
static gboolean
is_asked(const KpTokens *tokens, guint end)
{
  for (guint i = 0; i < end; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, i,
                    "contacted|reached|approached|respond|responded|"
                    "available|unavailable|return|returned|declined"))
      return TRUE;
  }
  return FALSE;
}

/* "The mill has declined to | comment on its ovens", "declined | comment": says
 * nothing else; readers refused all of eight. */
static gboolean
declines_comment(const KpTokens *tokens, guint i)
{
  if (i > 1 && i + 1 == tokens->n &&
      kp_token_pair(tokens, i - 1, "declined|declines", "comment"))
    return TRUE;
  if (i < 3 ||
      !kp_token_triple(tokens, i - 2, "declined|declines|refused|refuses", "to",
                       "comment"))
    return FALSE;
  guint verb = kp_tokens_main_verb(tokens, 0);
  return verb == i - 2 || verb == i - 3;
}

/* "The paper has contacted the mill for comment", "Anna Holt contributed to
 * this report": how the page was made. */
static gboolean
tells_of_reporting(const KpTokens *tokens)
{
  const guint reach = 3; /* "for further comment", "a request for comment" */
  if (!kp_tokens_may_hold(tokens, "comment|comments|contributed"))
    return FALSE;
  for (guint i = 0; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    if (i > 1 && kp_token_is(tokens, i, "comment|comments") &&
        is_asked(tokens, i) &&
        (kp_token_before_mark(tokens, i) ||
         kp_token_is(tokens, i + 1, "at|from|on")) &&
        kp_tokens_before(tokens, i, reach, "for|request|requests"))
      return TRUE;
    if (declines_comment(tokens, i))
      return TRUE;
    if (kp_token_pair(tokens, i, "contributed", "to") &&
        kp_token_pair(tokens, i + 2, "this", "report|story|article"))
      return TRUE;
  }
  return FALSE;
}

/* "gives | her verdict on ten mills"; a judge "will give | her verdict", and
 * bakers are asked "to give | their views". */
static gboolean
gives_view(const KpTokens *tokens, guint i)
{
  return kp_token_triple(tokens, i, "gives|give", "his|her|their",
                         "verdict|view|views|opinion") &&
         !kp_token_is(tokens, i - 1, "to|not") &&
         !(kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY) &&
         !kp_tokens_hold(tokens, 0, i, "judge|court|jury|coroner|magistrate");
}

/* "talks | to Holt about ten mills", "Holt explains | why bread is dear": what
 * is said about it, or why it is so, the page tells. */
static gboolean
leads_to_talk(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* tokens: "to Anna Holt and Paul Reed about" */
  if (kp_token_after_comma(tokens, i) ||
      !(kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_PRONOUN)))
    return FALSE; /* "is still in talks with" */
  if (kp_token_is(tokens, i, "talks|chats|speaks"))
    return kp_token_is(tokens, i + 1, "to|with") &&
           kp_tokens_hold(tokens, i + 2, MIN(tokens->n, i + 2 + reach),
                          "about");
  return kp_token_pair(tokens, i, "explains|reveals|explores|examines",
                       "what|why|how|whether");
}

/* "The paper takes a closer look at ten mills", "brings you the news", "gives
 * her verdict on them": what the page itself will tell. */
static gboolean
presents_page(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "takes|brings|gives|give|talks|chats|speaks|"
                                  "explains|reveals|explores|examines"))
    return FALSE;
  for (guint i = 1; i + 2 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_pair(tokens, i, "brings", "you"))
      return TRUE;
    if (kp_token_triple(tokens, i, "takes", "a", "look"))
      return TRUE;
    if (gives_view(tokens, i) || leads_to_talk(tokens, i))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_tells_of_report(const KpTokens *tokens)
{
  return tells_of_reporting(tokens) || presents_page(tokens);
}

#define COURSE                                                                 \
  "topic|training|session|sessions|workshop|course|curriculum|class"

/* "section", "training": the page, or what it is a part of. */
static gboolean
is_page(const KpTokens *tokens, guint i)
{
  return kp_token_listed(tokens, i, "page") || kp_token_is(tokens, i, COURSE);
}

/* "The main goal of this lesson is", "The idea of the session is to"; what a
 * whole course is for makes a point. */
static gboolean
tells_purpose(const KpTokens *tokens)
{
  const guint reach = 4; /* tokens to "of" */
  guint of = kp_tokens_find(tokens, 1, reach, "of");
  if (!kp_token_triple(
          tokens, of - 1,
          "goal|aim|objective|purpose|idea|focus|goals|aims|objectives", "of",
          "the|this|our|these"))
    return FALSE;
  for (guint page = of + 2; page < of + 4; page++) {
    if ((kp_token_listed(tokens, page, "page") ||
         kp_token_is(tokens, page, "session")) &&
        kp_token_pair(tokens, page + 1, "is|are|was|were", "to"))
      return !kp_token_is(tokens, page, "course|workshop|unit|module");
  }
  return FALSE;
}

/* "This lesson | introduces", "The next section | covers", "Much of the
 * training | will discuss"; no "This lesson cost the bakers a year". */
static gboolean
announces_page(const KpTokens *tokens)
{
  guint page = 1;
  if (kp_token_is(tokens, 0, "the") && is_page(tokens, 1) &&
      kp_token_triple(tokens, 2, "will", "lead|guide|take|walk|show|teach",
                      "you"))
    return TRUE; /* "The tutorial will lead you through" */
  if (kp_token_triple(tokens, 0, "much|most|some|part", "of", "the|this|our"))
    page = 3;
  else if (kp_token_pair(
               tokens, 0, "an|the|our",
               "earlier|next|previous|preceding|following|first|last|final"))
    page = 2;
  else if (!kp_token_is(tokens, 0, "this|our"))
    return FALSE;
  if (!is_page(tokens, page))
    page++; /* "this overall course" */
  if (!is_page(tokens, page) || kp_token(tokens, page)->marks != 0)
    return FALSE;
  guint verb = page + 1;
  if (kp_token_is(tokens, verb, "will|also"))
    verb++;
  return kp_token_is(tokens, verb,
                     "cover|covers|covered|discuss|discusses|discussed|"
                     "introduce|introduces|introduced|explain|explains|"
                     "explained|describe|describes|described|explore|explores|"
                     "focus|focuses|aims|teach|teaches|provide|provides|show|"
                     "shows|look|looks|walk|walks|lead|leads|guide|guides") ||
         kp_token_pair(tokens, verb, "is",
                       "about|for|designed|intended|aimed|meant");
}

/* "section in | our page", "The ovens | in this section", "The Moss article
 * does a great | job of summarizing": what a page holds, or another. */
static gboolean
tells_of_page(const KpTokens *tokens)
{
#define PLACES "section|chapter|directory|folder|repository|repo"
  if (!kp_tokens_may_hold(tokens, PLACES "|job"))
    return FALSE;
  for (guint i = 1; i + 2 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_triple(tokens, i, "in", "this", PLACES) ||
        (kp_token_pair(tokens, i, "section", "in") &&
         kp_token_pair(tokens, i + 2, "our|this",
                       "page|site|document|example")))
      return TRUE;
    if (kp_token_triple(tokens, i, "job", "of",
                        "summarizing|summarising|explaining|describing|"
                        "covering|introducing") &&
        kp_tokens_hold(tokens, 0, i,
                       "article|page|guide|post|blog|chapter|"
                       "book|tutorial|video|documentation"))
      return TRUE;
  }
  return FALSE;
#undef PLACES
}

/* "Top 5 Hull picks": the title of a list, whose last noun may be a verb. */
static gboolean
titles_list(const KpTokens *tokens)
{
  return kp_token_is(tokens, 0, "top|best") &&
         kp_token(tokens, 0)->quote == 0 &&
         (kp_token(tokens, 1)->classes & KP_WORD_NUMBER ||
          kp_token_is(tokens, 1, KP_SMALL_NUMBERS)) &&
         kp_tokens_verb(tokens, 0, tokens->n) + 1 >= tokens->n;
}

gboolean
kp_unfit_is_preview(const KpTokens *tokens)
{
  return tells_purpose(tokens) || announces_page(tokens) ||
         tells_of_page(tokens) || titles_list(tokens);
}
