/* SPDX-License-Identifier: MIT */
/* The opening that tells the reader to take note of what follows. */
#include "cut.h"

/* TRUE where "that" or a comma parts token i - 1 from what is noted. */
static guint
noted_start(const KpTokens *tokens, guint from, guint i)
{
  if (kp_token_after_comma(tokens, i))
    return i;
  return kp_token(tokens, i - 1)->marks == 0 && kp_token_is(tokens, i, "that")
             ? i + 1
             : from;
}

/* "The only problem is that | the oven is cold", "The good news was that": what
 * the writer makes of what follows. */
static guint
frame_end(const KpTokens *tokens, guint from)
{
  const guint most = 2; /* adjectives */
  if (!kp_token_is(tokens, from, "the") || kp_token(tokens, from)->quote != 0)
    return from;
  for (guint i = from + 1; i + 5 < tokens->n && i <= from + 1 + most; i++) {
    if (kp_token(tokens, i)->marks != 0)
      return from;
    if (kp_token_triple(tokens, i,
                        "problem|trouble|result|upshot|truth|fact|reality|"
                        "point|catch|trick|advantage|disadvantage|benefit|"
                        "downside|upside|drawback|news|part|thing|key",
                        "is|was", "that") &&
        /* "The problem was that nobody | had": until then */
        !(kp_token_is(tokens, i + 1, "was") &&
          kp_token_is(tokens, kp_tokens_verb(tokens, i + 3, tokens->n), "had")))
      return i + 3;
  }
  return from;
}

/* "As you can see, | the oven is cold", "As we have seen before,": what the
 * writer says to his reader beside it. */
static guint
seen_end(const KpTokens *tokens, guint from)
{
  const guint most = 10; /* tokens */
  gboolean seen = FALSE;
  if (!kp_token_is(tokens, from, "as") || kp_token(tokens, from)->quote != 0)
    return from;
  guint comma = kp_tokens_comma(tokens, from, MIN(tokens->n, from + most));
  guint told = from + 1; /* "As previously | noted," */
  told += kp_token_is(tokens, told, "previously|already|just|also|briefly");
  if (kp_token_is(tokens, told,
                  "mentioned|noted|discussed|explained|stated|described|shown|"
                  "seen") &&
      comma + 3 < tokens->n && comma < from + most &&
      kp_token_is(tokens, comma,
                  "mentioned|noted|discussed|explained|stated|described|shown|"
                  "seen|earlier|previously|above|before"))
    return comma + 1;
  if (!kp_token_is(tokens, from + 1, "you|we"))
    return from;
  for (guint i = from + 2; i + 3 < tokens->n && i < from + most; i++) {
    seen |= kp_token_is(tokens, i,
                        "see|seen|tell|guess|imagine|know|expect|notice|"
                        "remember|recall|learned|learnt|discussed|discuss|"
                        "mentioned|said|noted|explained|described");
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA)
      return seen ? i + 1 : from;
  }
  return from;
}

guint
kp_note_end(const KpTokens *tokens, guint from)
{
  guint i = frame_end(tokens, from);
  if (i == from)
    i = seen_end(tokens, from);
  if (i > from)
    return i;
  /* "It is important to", "It is worth" */
  if (i + 5 < tokens->n && kp_token_pair(tokens, i, "it", "is|should|must")) {
    i += 2;
    if (kp_token_is(tokens, i, "also"))
      i++;
    if (kp_token_is(tokens, i,
                    "important|worth|good|useful|helpful|essential|"
                    "interesting|crucial|be"))
      i++;
    if (kp_token_is(tokens, i, "to"))
      i++;
  } else if (kp_token_pair(tokens, i, "it's",
                           "important|worth|good|useful|helpful|essential")) {
    i += kp_token_is(tokens, i + 2, "to") ? 3 : 2;
  } else if (kp_token_is(tokens, i, "please")) {
    i++;
  }
  if (i + 3 >= tokens->n || kp_token(tokens, i)->quote != 0)
    return from;
  if (kp_token_triple(tokens, i, "keep|keeping|bear|bearing|kept|borne", "in",
                      "mind"))
    return noted_start(tokens, from, i + 3);
  if (!kp_token_is(tokens, i,
                   "note|notice|remember|recall|observe|noting|noted|"
                   "remembering|beware"))
    return from;
  i += kp_token_is(tokens, i + 1, "also|however") ? 2 : 1;
  return noted_start(tokens, from, i);
}

void
kp_cut_note(KpCuts *self, guint from)
{
  const KpTokens *tokens = self->tokens;
  guint at = kp_note_end(tokens, from);
  /* "The result is that | bakers leave": of what, was told before. */
  if (at > from + 3 && kp_token_is(tokens, at - 3, "result|upshot"))
    return;
  if (at > from && !(kp_token(tokens, at)->classes & KP_WORD_PRONOUN) &&
      kp_tokens_hold_verb(tokens, at, tokens->n))
    kp_cuts_add_plain(self, KP_CUT_HEAD, "note", from, at);
}
