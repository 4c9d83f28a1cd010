/* SPDX-License-Identifier: MIT */
/* Decides at a stop by the words before and after it. */
#include "stop.h"

#include <string.h>

#include "lexicon.h"
#include "marks.h"

/* Abbreviations and starters are short; longer tokens are not looked up. */
#define TOKEN_MAX 32

typedef struct {
  guint32 start;
  guint32 length;          /* bytes in the text */
  gchar folded[TOKEN_MAX]; /* lower case, straight apostrophes */
  gsize folded_length;     /* 0: too long, or none */
  guint64 lists;           /* KpList bits and others */
  guint32 classes;         /* KpWordClass bits of the lists */
} Token;

static gboolean
is_blank_at(const gchar *text, guint32 at, guint32 end, guint32 *length)
{
  if (at >= end)
    return FALSE;
  if (g_ascii_isspace(text[at])) {
    *length = 1;
    return TRUE;
  }
  if ((guchar)text[at] == 0xc2 && at + 1 < end &&
      (guchar)text[at + 1] == 0xa0) {
    *length = 2;
    return TRUE;
  }
  if (at + 2 < end && memcmp(text + at, "\u3000", 3) == 0) {
    *length = 3;
    return TRUE;
  }
  return FALSE;
}

static guint32
skip_blanks(const gchar *text, guint32 at, guint32 end)
{
  guint32 length;
  while (is_blank_at(text, at, end, &length))
    at += length;
  return at;
}

static gunichar
character(const gchar *text, guint32 at, guint32 end)
{
  return at < end ? g_utf8_get_char(text + at) : 0;
}

/* Bytes that a token is made of; quotation marks and brackets part tokens. */
static gboolean
is_token_byte(guchar byte)
{
  return byte >= 0x80 || g_ascii_isalnum(byte) || byte == '.' || byte == '\'' ||
         byte == '-' || byte == '&';
}

static void
fold_token(const KpLanguage *language, const gchar *text, Token *token)
{
  token->folded_length = 0;
  token->lists = 0;
  token->classes = 0;
  if (token->length == 0 || token->length >= TOKEN_MAX)
    return;
  gsize length = 0;
  const gchar *end = text + token->start + token->length;
  for (const gchar *at = text + token->start; at < end;) {
    gunichar c = (guchar)*at < 0x80 ? (gunichar)*at : g_utf8_get_char(at);
    at = g_utf8_next_char(at);
    if (c < 0x80) {
      token->folded[length++] = g_ascii_tolower((gchar)c);
    } else {
      if (length + 6 >= TOKEN_MAX)
        return;
      c = c == 0x2019 ? '\'' : g_unichar_tolower(c);
      length += (gsize)g_unichar_to_utf8(c, token->folded + length);
    }
  }
  token->folded[length] = '\0';
  token->folded_length = length;
  const KpLexeme *lexeme = kp_lexicon_find(language, token->folded, length);
  if (lexeme == NULL)
    return;
  token->lists = lexeme->lists;
  token->classes = lexeme->classes;
}

/* The token that ends before `end`, its own last stops left out. */
static Token
token_before(const KpStopContext *context, guint32 end)
{
  const gchar *text = context->text;
  guint32 first = MAX(context->sentence, end > TOKEN_MAX ? end - TOKEN_MAX : 0);
  guint32 start = end;
  while (start > first) {
    guchar byte = (guchar)text[start - 1];
    if (!is_token_byte(byte))
      break;
    if (byte == 0xa0 && start >= 2 && (guchar)text[start - 2] == 0xc2)
      break;
    /* quotation marks and dashes of the general punctuation */
    if (start >= 3 && (guchar)text[start - 3] == 0xe2 &&
        (guchar)text[start - 2] == 0x80 && byte != 0x99)
      break;
    start--;
  }
  while (start < end && (text[start] == '\'' || text[start] == '-'))
    start++;
  Token token = {.start = start, .length = end - start};
  fold_token(context->language, text, &token);
  return token;
}

/* The token that begins at `start`, without its last stops and marks. */
static Token
token_after(const KpStopContext *context, guint32 start)
{
  const gchar *text = context->text;
  guint32 end = MIN(kp_span_end(context->paragraph), start + TOKEN_MAX);
  guint32 at = start;
  while (at < end && is_token_byte((guchar)text[at])) {
    if ((guchar)text[at] == 0xe2 && at + 2 < end &&
        (guchar)text[at + 1] == 0x80 && (guchar)text[at + 2] != 0x99)
      break;
    at++;
  }
  if (at < kp_span_end(context->paragraph) && at == end)
    at = start; /* too long to be any of ours */
  while (at > start && strchr(".'-", text[at - 1]) != NULL)
    at--;
  Token token = {.start = start, .length = at - start};
  fold_token(context->language, text, &token);
  return token;
}

/* What follows a stop. */
typedef struct {
  guint32 at;         /* its first byte after blanks and opening marks */
  gboolean blank;     /* a blank stands between */
  gboolean opened;    /* a quotation or bracket opens between */
  gunichar character; /* 0: the paragraph ends */
  Token token;
} Next;

static gboolean
is_opening_character(gunichar c)
{
  return c < 0x80 ? c != 0 && strchr("\"'([`", (int)c) != NULL
                  : c == 0x201c || c == 0x2018 || c == 0x201e || c == 0xab ||
                        c == 0xbf || c == 0xa1;
}

static Next
read_next(const KpStopContext *context, guint32 at)
{
  const gchar *text = context->text;
  guint32 end = kp_span_end(context->paragraph);
  Next next = {.at = skip_blanks(text, at, end)};
  next.blank = next.at > at;
  while (is_opening_character(next.character = character(text, next.at, end))) {
    next.opened = TRUE;
    next.at += (guint32)g_utf8_skip[(guchar)text[next.at]];
  }
  next.token = token_after(context, next.at);
  return next;
}

static gboolean
is_starter(const Next *next)
{
  return (next->token.lists & KP_LIST_STARTER) != 0 &&
         g_unichar_isupper(next->character);
}

/* "J", "É": a single capital letter. */
static gboolean
is_initial(const gchar *text, const Token *token)
{
  if (token->length == 0)
    return FALSE;
  gunichar c = g_utf8_get_char(text + token->start);
  return g_unichar_isupper(c) &&
         (guint32)g_utf8_skip[(guchar)text[token->start]] == token->length;
}

/* "U.S", "p.m", "J.R.R": letters parted by stops. */
static gboolean
is_dotted(const Token *token)
{
  if (token->folded_length < 3)
    return FALSE;
  for (gsize i = 1; i < token->folded_length; i += 2) {
    if (token->folded[i] != '.' || i + 1 >= token->folded_length)
      return FALSE;
  }
  return TRUE;
}

/* A single stop after a word: is it the sentence's, or the word's alone? */
static gboolean
stop_ends(const KpStopContext *context, const Token *word, const Next *next)
{
  gboolean starter = is_starter(next) || (next->opened && next->blank);
  if (is_initial(context->text, word)) {
    if (word->folded[0] == 'i' && word->folded_length == 1)
      return is_starter(next);
    return FALSE;
  }
  if (word->lists & KP_LIST_ABBREVIATION_INNER)
    return FALSE;
  if (word->lists & KP_LIST_ABBREVIATION_TITLE)
    return FALSE;
  if (word->lists & KP_LIST_ABBREVIATION_NUMBER &&
      g_unichar_isdigit(next->character))
    return FALSE;
  if (word->lists & KP_LIST_ABBREVIATION || is_dotted(word))
    return starter;
  return TRUE;
}

/* A stop without a blank after it: only between a word and a new sentence's
 * first word ("the end.The next"), never in addresses and names of files. */
static gboolean
runs_on(const KpStopContext *context, const Token *word, const Next *next)
{
  const gchar *text = context->text;
  if (next->opened || !g_unichar_isupper(next->character) ||
      word->length == 0 || memchr(word->folded, '.', word->folded_length))
    return FALSE;
  guint32 before = word->start;
  if (before > context->paragraph.start &&
      strchr("/@:.", text[before - 1]) != NULL)
    return FALSE;
  if (!g_ascii_islower(text[word->start + word->length - 1]) &&
      !g_ascii_isdigit(text[word->start + word->length - 1]))
    return FALSE;
  return (next->token.lists & (KP_LIST_STARTER | KP_LIST_ABBREVIATION_TITLE)) !=
         0;
}

/* Takes what closes after the marks at `index`: quotation marks, brackets. */
static void
take_closers(const KpStopContext *context, KpStop *stop)
{
  while (stop->next < context->marks->len) {
    const KpMark *mark = &g_array_index(context->marks, KpMark, stop->next);
    if (mark->at != stop->end || mark->kind < KP_MARK_QUOTE)
      return;
    gboolean closes = mark->partner == KP_NO_PARTNER
                          ? mark->side == KP_SIDE_CLOSE
                          : mark->partner < stop->next;
    if (!closes)
      return;
    stop->end += mark->length;
    stop->next++;
  }
}

void
kp_stop_read(const KpStopContext *context, guint index, KpStop *stop)
{
  const KpMark *first = &g_array_index(context->marks, KpMark, index);
  stop->next = index;
  stop->end = first->at;
  stop->ends = FALSE;
  guint8 kind = first->kind;
  while (stop->next < context->marks->len) {
    const KpMark *mark = &g_array_index(context->marks, KpMark, stop->next);
    if (mark->at != stop->end || mark->kind >= KP_MARK_QUOTE)
      break;
    kind = MAX(kind, mark->kind);
    stop->end += mark->length;
    stop->next++;
  }
  guint run = stop->next - index;
  guint32 closers = stop->end;
  take_closers(context, stop);
  Next next = read_next(context, stop->end);
  if (next.character == 0)
    return;
  if (kind == KP_MARK_FULL) {
    stop->ends = TRUE;
    return;
  }
  Token word = token_before(context, first->at);
  if (!next.blank) {
    stop->ends = kind == KP_MARK_STOP && run == 1 && stop->end == closers &&
                 runs_on(context, &word, &next);
    return;
  }
  if (g_unichar_islower(next.character))
    return;
  stop->ends =
      kind != KP_MARK_STOP || run > 1 || stop_ends(context, &word, &next);
}
