/* SPDX-License-Identifier: MIT */
/* A draft comes in; the text of the bullet goes out. */
#include "wording.h"

#include <string.h>

#include "article.h"
#include "attribution.h"
#include "prose.h"

/* Bytes of the closing quotation mark or bracket that ends text[0..length). */
static gsize
closing_at_end(const gchar *text, gsize length)
{
  if (length > 0 && strchr("\"')]", text[length - 1]) != NULL)
    return 1;
  if (length >= 3 && (memcmp(text + length - 3, "\xe2\x80\x9d", 3) == 0 ||
                      memcmp(text + length - 3, "\xe2\x80\x99", 3) == 0))
    return 3;
  if (length < 3 || memcmp(text + length - 2, "\xc2\xbb", 2) != 0)
    return 0;
  /* "oui »": with the blank that French has before it */
  if (text[length - 3] == ' ')
    return 3;
  return length >= 5 && memcmp(text + length - 4, "\xc2\xa0", 2) == 0       ? 4
         : length >= 6 && memcmp(text + length - 5, "\xe2\x80\xaf", 3) == 0 ? 5
                                                                            : 2;
}

/* A stop that belongs to its word: "U.S.", "p.m.", "Ph.D."; not "bake.c.",
 * "2.x.". */
static gboolean
abbreviation_at_end(const gchar *text, gsize length)
{
  return length >= 4 && text[length - 1] == '.' && text[length - 3] == '.' &&
         g_ascii_isalpha(text[length - 2]) &&
         g_ascii_isalpha(text[length - 4]) &&
         (length < 5 || !g_ascii_islower(text[length - 5]));
}

/* No stop, comma or dash at the end, nor before a closing mark there. */
static void
strip_end(GString *text)
{
  gsize closing = 0, length = text->len, bytes;
  while ((bytes = closing_at_end(text->str, length)) > 0) {
    closing += bytes;
    length -= bytes;
  }
  g_autofree gchar *marks =
      closing > 0 ? g_strndup(text->str + length, closing) : NULL;
  g_string_truncate(text, length);
  for (;;) {
    kp_stray_strip_end(text);
    gsize n = text->len;
    if (n == 0 || text->str[n - 1] != '.' || abbreviation_at_end(text->str, n))
      break;
    g_string_truncate(text, n - 1);
  }
  if (marks != NULL)
    g_string_append(text, marks);
}

/* "3. etap", "19. jahrhundert": the third and the nineteenth; in English a stop
 * is none of the number's. */
static gboolean
is_ordinal(const KpTokens *tokens, guint i)
{
  const KpProse *prose = tokens->prose;
  return kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
         (!prose->language_known ||
          kp_language_has(prose->language, kp_list_bit("ordinal")));
}

/* As is_stray_stop, for a token with a stop. */
static gboolean
strays(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (i + 1 >= tokens->n || token->quote != 0 ||
      token->marks & (KP_MARK_QUERY | KP_MARK_CLOSE))
    return FALSE;
  const gchar *word = tokens->text + token->word.start;
  gsize length = token->word.length;
  gsize marks =
      token->span.start + token->span.length - token->word.start - length;
  const gchar *next = tokens->text + kp_token(tokens, i + 1)->span.start;
  gboolean is_initial = length < 2 && !(token->classes & KP_WORD_DETERMINER);
  gboolean one_stop = strncmp(word + length, ",.", 2) == 0
                          ? marks == 2
                          : marks == 1 && word[length] == '.';
  return one_stop && !is_initial && !is_ordinal(tokens, i) &&
         memchr(word, '.', length) == NULL &&
         g_unichar_islower(g_utf8_get_char(next)) &&
         (token->classes & KP_WORD_FUNCTION ||
          !(kp_token_listed(tokens, i, "abbreviation") ||
            kp_token_listed(tokens, i, "abbreviation-inner") ||
            kp_token_listed(tokens, i, "abbreviation-number") ||
            kp_token_listed(tokens, i, "abbreviation-title")));
}

/* A stop in the middle of a sentence that no abbreviation asks for: "in the.
 * end", as texts have it whose lines were once joined badly. */
static inline gboolean
is_stray_stop(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->marks & KP_MARK_STOP && strays(tokens, i);
}

/* Bytes of the "'s" at the end of the token's word. */
static guint32
possessive_at_end(const KpTokens *tokens, const KpToken *token)
{
  const gchar *end = tokens->text + kp_span_end(token->word);
  if (!(token->flags & KP_TOKEN_POSSESSIVE))
    return 0;
  return end[-2] == '\'' ? 2 : 4;
}

/* The name for the token's word or behind it: "he" -> "Paul Reed", "striker's"
 * -> "striker Paul Reed's". Marks and "'s" of the word stay; returns where they
 * begin. */
static guint32
append_name(GString *out, const KpDraft *draft)
{
  const KpToken *token = kp_token(draft->tokens, draft->named);
  guint32 length = token->word.length - possessive_at_end(draft->tokens, token);
  if (draft->behind) {
    g_string_append_len(out, draft->tokens->text + token->word.start, length);
    g_string_append_c(out, ' ');
  }
  g_string_append(out, draft->name);
  return token->word.start + length;
}

/* As is_doubled, for words of one hash. */
static gboolean
doubles(const KpTokens *tokens, guint last, guint i)
{
  const guint32 common = 7; /* letters of a word that is seldom said twice */
  const KpToken *token = kp_token(tokens, i), *left = kp_token(tokens, last);
  if (last + 1 != i || left->marks != 0 || token->marks != 0 ||
      left->quote != token->quote ||
      !g_str_equal(left->folded, token->folded) ||
      kp_token_is(tokens, i + 1, "least|most|first|best")) /* "at at least" */
    return FALSE;
  if (kp_token_is(tokens, i, "in|was|were|has|as"))
    return last > 0 &&
           !kp_token_is(tokens, last - 1, "it|he|she|they|that|what") &&
           !(kp_token(tokens, last - 1)->flags & KP_TOKEN_ANY_VERB);
  return kp_token_is(tokens, i,
                     "the|a|an|and|of|with|from|to|at|for|been|during|"
                     "his|their|its|who|which|but|or|after|when") ||
         (token->word.length >= common && !kp_token_ends(tokens, i, "ly") &&
          !(token->classes & KP_WORD_CAPITAL));
}

/* "of the | the mill", "had been | been sold", "that wrestling | wrestling":
 * written twice; no "what it was | was", "came in | in May". */
static inline gboolean
is_doubled(const KpTokens *tokens, guint last, guint i)
{
  return kp_token(tokens, last)->hash == kp_token(tokens, i)->hash &&
         doubles(tokens, last, i);
}

/* TRUE where the text of token i goes on with that of the next as it stands. */
static gboolean
goes_on(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint32 end = kp_span_end(kp_token(tokens, i)->span);
  return draft->keep[i + 1] && tokens->text[end] == ' ' &&
         kp_token(tokens, i + 1)->span.start == end + 1 &&
         (draft->name == NULL || i + 1 != draft->named) &&
         (i == 0 || i != draft->bare) && !is_stray_stop(tokens, i) &&
         !is_doubled(tokens, i, i + 1);
}

/* Appends token i and those below `to` with which it goes on; returns the
 * last. */
static guint
append_tokens(GString *out, const KpDraft *draft, guint i, guint to)
{
  const KpTokens *tokens = draft->tokens;
  guint last = i;
  if (out->len == 0 && kp_token(tokens, i)->flags & KP_TOKEN_DASH)
    return i; /* the mark of a list item */
  while (last + 1 < to && goes_on(draft, last))
    last++;
  guint32 from = kp_token(tokens, i)->span.start;
  if (draft->name != NULL && i == draft->named)
    from = append_name(out, draft);
  const gchar *at = tokens->text + from;
  const gchar *end = tokens->text + kp_span_end(kp_token(tokens, last)->span);
  const gchar *start = at; /* of what is still to be appended as it is */
  for (;;) {
    while (at < end && (guchar)*at < 0x80)
      at++;
    if (at == end)
      break;
    const gchar *next = g_utf8_next_char(at);
    if (g_unichar_isspace(g_utf8_get_char(at))) {
      g_string_append_len(out, start, at - start); /* a no-break space is one */
      g_string_append_c(out, ' ');
      start = next;
    }
    at = next;
  }
  g_string_append_len(out, start, at - start);
  return last;
}

static void
append_range(GString *out, const KpDraft *draft, guint from, guint to)
{
  const KpTokens *tokens = draft->tokens;
  gboolean first = TRUE;
  guint last = 0;
  for (guint i = from; i < to; i++) {
    if (!draft->keep[i])
      continue;
    gboolean gap = !first && last + 1 != i;
    if (gap)
      kp_gap_close(out, draft, from, last, i);
    gboolean apart =
        first || gap || !(kp_token(tokens, i)->flags & KP_TOKEN_GLUED);
    if (first || !is_doubled(tokens, last, i)) {
      if (apart && out->len > 0)
        g_string_append_c(out, ' ');
      i = append_tokens(out, draft, i, to);
    }
    if (is_stray_stop(tokens, i))
      g_string_truncate(out, out->len - 1);
    if (i > 0 && i == draft->bare)
      kp_stray_strip_end(out);
    first = FALSE;
    last = i;
  }
}

/* The mark that closes what `open` opens. */
static const gchar *
closing_of(const gchar *open)
{
  static const gchar *const PAIRS[][2] = {
      {"\"", "\""},         {"'", "'"},           {"\u201c", "\u201d"},
      {"\u2018", "\u2019"}, {"\u201e", "\u201c"}, {"\u00bb", "\u00ab"},
      {"\u00ab", "\u00bb"}};
  for (gsize i = 0; i < G_N_ELEMENTS(PAIRS); i++) {
    if (g_str_has_prefix(open, PAIRS[i][0]))
      return PAIRS[i][1];
  }
  return NULL;
}

/* What the speaker said, in its marks: those of the whole quotation where one
 * sentence of it is left. */
static void
append_said(GString *out, const KpDraft *draft)
{
  const KpRotation *turn = draft->rotation;
  const KpTokens *tokens = draft->tokens;
  const gchar *open =
      tokens->text + kp_token(tokens, turn->quote_from)->span.start;
  const gchar *close = closing_of(open);
  gsize start = out->len + 1;
  append_range(out, draft, turn->said_from, turn->said_to);
  if (close == NULL)
    return;
  if (turn->said_from != turn->quote_from)
    g_string_insert_len(out, (gssize)start, open,
                        g_utf8_next_char(open) - open);
  if (turn->said_to != turn->quote_to) {
    strip_end(out);
    g_string_append(out, close);
  }
}

/* "`wc` counts lines": a name that a machine reads stays as it is written. */
static gboolean
opens_with_code(const KpDraft *draft)
{
  const KpToken *first = kp_token(draft->tokens, kp_draft_first(draft));
  return draft->rotation == NULL && draft->name == NULL &&
         kp_article_is_code(draft->tokens->prose->article, first->word.start);
}

/* "`cut -f name,date`": a command keeps its commas as they are. */
static gboolean
holds_code(const KpTokens *tokens)
{
  for (guint i = 0; i < tokens->n; i++) {
    if (kp_article_is_code(tokens->prose->article,
                           kp_token(tokens, i)->word.start))
      return TRUE;
  }
  return FALSE;
}

gchar *
kp_wording_new(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  GString *out = g_string_sized_new(
      kp_prose_sentence(tokens->prose, tokens->sentence)->span.length);
  const KpRotation *turn = draft->rotation;
  if (turn != NULL) {
    append_range(out, draft, turn->speaker_from, turn->speaker_to);
    strip_end(out);
    g_string_append_c(out, ':');
    append_said(out, draft);
  } else {
    append_range(out, draft, 0, tokens->n);
  }
  kp_stray_close(out);
  strip_end(out);
  if (kp_stray_lacks_blank(out) && !holds_code(tokens))
    kp_stray_commas(out);
  if (!opens_with_code(draft) && !kp_small_name_opens(draft)) {
    kp_stray_open(out);
    kp_loud_lower(tokens->prose, tokens->sentence, out);
    kp_loud_open(out);
  }
  return g_string_free(out, FALSE);
}

gboolean
kp_wording_asks(const gchar *text)
{
  gsize length = strlen(text), bytes;
  while ((bytes = closing_at_end(text, length)) > 0)
    length -= bytes;
  return length > 0 && text[length - 1] == '?';
}
