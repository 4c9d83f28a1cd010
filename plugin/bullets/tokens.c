/* SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "word.h"

static gboolean
starts_with(const gchar *text, gsize at, gsize end, const gchar *what)
{
  gsize length = strlen(what);
  return at + length <= end && memcmp(text + at, what, length) == 0;
}

/* Bytes of the dash at text[i] that parts words: "--", an en or em dash, or a
 * hyphen between white space. 0: none. */
static guint
dash_at(const gchar *text, gsize start, gsize end, gsize i)
{
  if (starts_with(text, i, end, "\xe2\x80\x94"))
    return 3;
  gboolean free_before = i == start || g_ascii_isspace(text[i - 1]);
  if (starts_with(text, i, end, "\xe2\x80\x93")) {
    gboolean after = i + 3 >= end || g_ascii_isspace(text[i + 3]);
    return free_before || after ? 3 : 0; /* else a range: 10-12 */
  }
  if (text[i] != '-')
    return 0;
  guint run = 0;
  while (i + run < end && text[i + run] == '-')
    run++;
  if (run > 1)
    return run;
  return free_before && i + 1 < end && g_ascii_isspace(text[i + 1]) ? 1 : 0;
}

static gboolean
is_word_byte(gchar c)
{
  return g_ascii_isalnum(c) || (guchar)c >= 0x80;
}

/* Typographic marks are multi-byte and would pass for letters. */
static guint
typographic_mark(const gchar *text, gsize at, gsize end)
{
  static const gchar *const MARKS[] = {
      "\xe2\x80\x98", "\xe2\x80\x99", "\xe2\x80\x9c", "\xe2\x80\x9d",
      "\xe2\x80\x9e", "\xe2\x80\xa6", "\xc2\xab",     "\xc2\xbb"};
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    if (starts_with(text, at, end, MARKS[i]))
      return (guint)strlen(MARKS[i]);
  }
  return 0;
}

static guint8
mark_bit(const gchar *text, gsize at, guint length)
{
  if (length > 1)
    return starts_with(text, at, at + length, "\xe2\x80\xa6") ? KP_MARK_STOP
                                                              : KP_MARK_CLOSE;
  switch (text[at]) {
  case ',':
    return KP_MARK_COMMA;
  case ';':
    return KP_MARK_SEMICOLON;
  case ':':
    return KP_MARK_COLON;
  case '.':
    return KP_MARK_STOP;
  case '?':
  case '!':
    return KP_MARK_QUERY;
  default:
    return KP_MARK_CLOSE;
  }
}

/* Finds the word of a chunk and the marks around it. */
static void
strip_marks(const gchar *text, KpToken *token)
{
  gsize start = token->span.start, end = kp_span_end(token->span);
  guint length;
  while (start < end) {
    if ((length = typographic_mark(text, start, end)) == 0 &&
        is_word_byte(text[start]))
      break;
    if (strchr("$#@+", text[start]) != NULL && length == 0)
      break; /* belongs to its word: $5, #tag */
    start += MAX(length, 1);
    token->marks |= KP_MARK_OPEN;
  }
  gsize word_end = start;
  for (gsize i = start; i < end;) {
    length = typographic_mark(text, i, end);
    if (length == 0 && (is_word_byte(text[i]) || text[i] == '%'))
      word_end = i + 1;
    i += MAX(length, 1);
  }
  for (gsize i = word_end; i < end; i += MAX(length, 1)) {
    length = typographic_mark(text, i, end);
    token->marks |= mark_bit(text, i, MAX(length, 1));
  }
  token->word = (KpSpan){(guint32)start, (guint32)(word_end - start)};
}

static void
add_token(KpTokens *self, gsize start, gsize end, guint16 flags)
{
  if (start == end)
    return;
  KpToken token = {.span = {(guint32)start, (guint32)(end - start)},
                   .flags = flags};
  if (flags & KP_TOKEN_DASH)
    token.word = (KpSpan){(guint32)start, 0};
  else
    strip_marks(self->text, &token);
  if (token.word.length == 0)
    token.flags |= KP_TOKEN_DASH;
  g_array_append_val(self->tokens, token);
}

static void
split(KpTokens *self, KpSpan span)
{
  gsize end = kp_span_end(span);
  gsize start = span.start;
  guint16 glued = 0;
  for (gsize i = span.start; i < end;) {
    guint dash = dash_at(self->text, span.start, end, i);
    if (dash > 0) {
      add_token(self, start, i, glued);
      guint16 before = i > start || glued ? KP_TOKEN_GLUED : 0;
      add_token(self, i, i + dash, before | KP_TOKEN_DASH);
      i = start = i + dash;
      glued = KP_TOKEN_GLUED;
    } else if (g_ascii_isspace(self->text[i])) {
      add_token(self, start, i, glued);
      start = ++i;
      glued = 0;
    } else {
      i++;
    }
  }
  add_token(self, start, end, glued);
}

static gboolean
is_possessive(const gchar *folded)
{
  return g_str_has_suffix(folded, "'s") || g_str_has_suffix(folded, "s'");
}

/* "US" is no "us". */
static gboolean
is_acronym(const KpTokens *self, const KpToken *token, const gchar *folded)
{
  const gchar *word = self->text + token->word.start;
  for (guint32 i = 0; i < token->word.length; i++) {
    if (g_ascii_islower(word[i]))
      return FALSE;
  }
  return kp_language_lists(self->prose->language, "acronym", folded);
}

static void
classify(KpTokens *self, guint i)
{
  KpToken *token = &g_array_index(self->tokens, KpToken, i);
  const KpLanguage *language = self->prose->language;
  const gchar *word = self->text + token->word.start;
  const gchar *folded = kp_token_folded(self, i);
  gboolean acronym = is_acronym(self, token, folded);
  token->classes = acronym ? 0 : kp_language_classes(language, folded);
  static const struct {
    const gchar *list;
    guint16 flag;
  } LISTS[] = {{"time", KP_TOKEN_TIME},
               {"opinion", KP_TOKEN_OPINION},
               {"person", KP_TOKEN_FIRST},
               {"verb-gerund", KP_TOKEN_GERUND},
               {"verb-participle", KP_TOKEN_PARTICIPLE},
               {"verb-base", KP_TOKEN_BASE}};
  for (gsize l = 0; l < G_N_ELEMENTS(LISTS) && !acronym; l++) {
    if (kp_language_lists(language, LISTS[l].list, folded))
      token->flags |= LISTS[l].flag;
  }
  if (g_str_has_suffix(folded, "ed") && strlen(folded) > 4 &&
      strchr(folded, '-') == NULL && self->prose->language_known &&
      kp_language_lists(language, "cuts", "day"))
    token->flags |= KP_TOKEN_PARTICIPLE;
  if (is_possessive(folded) && !(token->classes & KP_WORD_AUXILIARY))
    token->flags |= KP_TOKEN_POSSESSIVE;
  gboolean digit = FALSE;
  for (guint32 b = 0; b < token->word.length; b++)
    digit |= g_ascii_isdigit(word[b]);
  if (digit)
    token->classes |= KP_WORD_NUMBER;
  gunichar first = g_utf8_get_char_validated(word, token->word.length);
  if (first < 0x110000 && g_unichar_isupper(first))
    token->classes |= KP_WORD_CAPITAL;
}

static void
mark_quotes(KpTokens *self, KpSpan span)
{
  g_autofree guint16 *number = g_new(guint16, span.length + 1);
  kp_quotes_number(self->text + span.start, span.length, number);
  guint8 depth = 0;
  for (guint i = 0; i < self->n; i++) {
    KpToken *token = &g_array_index(self->tokens, KpToken, i);
    gsize end = kp_span_end(token->span);
    guint8 highest = depth;
    for (gsize b = token->span.start; b < end; b++) {
      if (number[b - span.start] != 0)
        token->quote = number[b - span.start];
      gchar c = self->text[b];
      if ((c == '(' || c == '[') && depth < 200)
        depth++;
      highest = MAX(highest, depth);
      if ((c == ')' || c == ']') && depth > 0)
        depth--;
    }
    token->depth = highest;
  }
}

KpTokens *
kp_tokens_new(const KpProse *prose, guint sentence)
{
  const KpSentence *source =
      &g_array_index(prose->sentences, KpSentence, sentence);
  KpTokens *self = g_new0(KpTokens, 1);
  self->prose = prose;
  self->text = prose->article->text;
  self->sentence = sentence;
  self->tokens = g_array_new(FALSE, FALSE, sizeof(KpToken));
  self->fold = g_string_new(NULL);
  split(self, source->span);
  self->n = self->tokens->len;
  for (guint i = 0; i < self->n; i++)
    classify(self, i);
  mark_quotes(self, source->span);
  kp_verbs_mark(self);
  kp_lists_mark(self);
  return self;
}

void
kp_tokens_free(KpTokens *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->tokens);
  g_string_free(self->fold, TRUE);
  g_free(self);
}

const gchar *
kp_token_folded(const KpTokens *self, guint i)
{
  KpSpan word = kp_token(self, i)->word;
  return kp_word_fold(self->text + word.start, word.length, self->fold);
}

gboolean
kp_token_is(const KpTokens *self, guint i, const gchar *list)
{
  if (i >= self->n)
    return FALSE;
  const gchar *folded = kp_token_folded(self, i);
  gsize length = strlen(folded);
  if (length == 0)
    return FALSE;
  for (const gchar *at = list; at != NULL;) {
    if (strncmp(at, folded, length) == 0 &&
        (at[length] == '|' || at[length] == '\0'))
      return TRUE;
    at = strchr(at, '|');
    at = at == NULL ? NULL : at + 1;
  }
  return FALSE;
}

gboolean
kp_token_listed(const KpTokens *self, guint i, const gchar *list_name)
{
  return i < self->n && kp_language_lists(self->prose->language, list_name,
                                          kp_token_folded(self, i));
}

gboolean
kp_tokens_may_part(const KpTokens *self, guint i)
{
  if (i == 0 || i >= self->n)
    return TRUE;
  const KpToken *left = kp_token(self, i - 1), *right = kp_token(self, i);
  gboolean quoted = left->quote != 0 && left->quote == right->quote;
  gboolean bracketed =
      left->depth > 0 && right->depth > 0 && !(left->marks & KP_MARK_CLOSE);
  return !quoted && !bracketed;
}

guint
kp_tokens_words(const KpTokens *self, guint from, guint to)
{
  guint n = 0;
  for (guint i = from; i < to && i < self->n; i++)
    n += !(kp_token(self, i)->flags & KP_TOKEN_DASH);
  return n;
}

guint
kp_tokens_verb(const KpTokens *self, guint from, guint to)
{
  guint i = from;
  while (i < to && !(kp_token(self, i)->flags & KP_TOKEN_FINITE))
    i++;
  return i;
}

gboolean
kp_tokens_any(
    const KpTokens *self, guint from, guint to, guint32 classes, guint16 flags)
{
  for (guint i = from; i < to && i < self->n; i++) {
    const KpToken *token = kp_token(self, i);
    if ((token->classes & classes) || (token->flags & flags))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_tokens_clause(const KpTokens *self, guint from, guint to)
{
  if (from + 1 >= to)
    return FALSE;
  const KpToken *first = kp_token(self, from);
  if (first->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH))
    return FALSE;
  if (first->classes &
      (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE | KP_WORD_COORDINATE))
    return FALSE;
  if ((first->classes & KP_WORD_RELATIVE) &&
      !kp_token_is(self, from, "that|what"))
    return FALSE;
  guint verbs = 0, inner = 0;
  for (guint i = from; i < to; i++) {
    const KpToken *token = kp_token(self, i);
    if (token->quote != 0)
      continue;
    verbs += (token->flags & KP_TOKEN_FINITE) != 0;
    inner += i > from &&
             (token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) != 0;
    if (verbs > inner)
      return TRUE;
  }
  return FALSE;
}
