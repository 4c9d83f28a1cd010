/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether its text is broken, or holds what
 * is no prose, goes out. */
#include <string.h>

#include "article.h"
#include "prose.h"
#include "unfit.h"

/* ":tada:", ":octicons-oven-24:" */
static gboolean
is_emoji_name(const gchar *at, const gchar *end)
{
  const gchar *name = at + 1;
  for (at = name;
       at < end && (g_ascii_islower(*at) || *at == '_' ||
                    (at > name && (*at == '-' || g_ascii_isdigit(*at))));
       at++)
    ;
  return *name != '_' && at >= name + 3 && at < end && *at == ':' &&
         (at + 1 == end || !g_ascii_isalnum(at[1]));
}

/* What shows as it is: "~~four~~", "==four==", ":tada:", "{width=9}",
 * "@ref(fig:oven)", where the page's own dialect has it. */
static gboolean
opens_dialect(const gchar *at, const gchar *end)
{
  if (*at == ':')
    return is_emoji_name(at, end);
  if (*at == '@')
    return strncmp(at, "@ref(", MIN((gsize)(end - at), 5)) == 0;
  if (*at == '{' && end - at > 1 && (at[1] == '{' || at[1] == '%'))
    return TRUE; /* "The {{ kind }} of bread is": what stood there is lost */
  if (*at == '{') {
    while (++at < end && (g_ascii_isalnum(*at) || *at == '-'))
      ;
    return at < end && *at == '=' && at[-1] != '{';
  }
  return end - at > 2 && (*at == '~' || *at == '=') && at[1] == *at &&
         g_ascii_isalnum(at[2]);
}

/* "[^1]", "[[Rye]]", "[[!mill rye]]", "[@holt]" */
static gboolean
opens_reference(const gchar *at)
{
  return at[0] == '[' && (at[1] == '^' || ((at[1] == '[' || at[1] == '@') &&
                                           (g_ascii_isalnum(at[2]) ||
                                            (at[1] == '[' && at[2] == '!'))));
}

/* "rye{.note}", "{#loaf}" */
static gboolean
opens_attributes(const gchar *at, guint32 length)
{
  return length > 2 && *at == '{' && strchr(".#:", at[1]) != NULL &&
         g_ascii_isalpha(at[2]) && memchr(at, '}', length) != NULL;
}

/* TRUE for the sign in "x = 1", but not in brackets, where a paper has its
 * statistics: "(p = 0.04)", "(n = 48)". */
static gboolean
is_equation(const gchar *start, guint32 i)
{
  if (i == 0 || start[i] != '=' || start[i - 1] != ' ' || start[i + 1] != ' ')
    return FALSE;
  while (i > 0 && start[i] != '(' && start[i] != ')')
    i--;
  return start[i] != '(';
}

/* "// Rye is left out", "-r, --rye: Bakes rye": of code, or an option of a
 * manual; not "--rye bakes rye". */
static gboolean
opens_code(const KpTokens *tokens, KpSpan span)
{
  const gchar *start = tokens->text + span.start;
  if (span.length < 6 || kp_article_is_code(tokens->prose->article, span.start))
    return FALSE;
  return memcmp(start, "// ", 3) == 0 ||
         (start[0] == '-' && memcmp(start + 2, ", -", 3) == 0) ||
         (memcmp(start, "--", 2) == 0 &&
          memchr(start, '=', kp_token(tokens, 0)->span.length) != NULL);
}

/* '"Rye"Anna Holt', of a row that ran together, "width: 50%;, will", "marked by
 * --, and", "x = 1" whose verb is a sign, "\emph{sound}", "[the mill][2]"
 * whose address is nowhere, and "*sound*" in a text that is no Markdown: what a
 * page would show as it is. */
static gboolean
holds_markup(const KpTokens *tokens, KpSpan span)
{
  const gchar *start = tokens->text + span.start;
  gboolean open = FALSE;
  if (opens_code(tokens, span))
    return TRUE;
  for (guint32 i = 0; i + 1 < span.length; i++) {
    if (g_ascii_isalnum(start[i]) || start[i] == ' ')
      continue;
    if ((i == 0 || start[i - 1] == ' ') &&
        opens_dialect(start + i, start + span.length))
      return TRUE;
    if ((start[i] == '\\' && g_ascii_isalpha(start[i + 1])) ||
        (start[i] == ']' && start[i + 1] == '[') ||
        opens_reference(start + i) ||
        opens_attributes(start + i, span.length - i) ||
        (start[i] == '$' && start[i + 1] == '$') || /* "$$n^2$$" */
        (start[i] == '}' && g_ascii_isalnum(start[i + 1])) ||
        (start[i] == ';' && start[i + 1] == ',') ||
        (start[i] == '"' && i > 0 && g_ascii_isalpha(start[i - 1]) &&
         g_ascii_isupper(start[i + 1])) ||
        (i > 0 && (start[i - 1] == ' ' || start[i - 1] == '-') &&
         start[i] == '-' && start[i + 1] == ',') ||
        is_equation(start, i))
      return TRUE;
    if (start[i] != '*')
      continue;
    gboolean after_word = i > 0 && g_ascii_isalnum(start[i - 1]);
    if (open && after_word)
      return TRUE;
    open |= !after_word && g_ascii_isalpha(start[i + 1]);
  }
  return FALSE;
}

/* "baked by the loaves. tins come in": two sentences that no capital parts. */
static gboolean
runs_together(const KpTokens *tokens)
{
  const gsize common = 4; /* letters; shorter words may be abbreviations */
  const guint32 goes_on =
      KP_WORD_PREPOSITION | KP_WORD_OPENS_CLAUSE | KP_WORD_AUXILIARY;
  const guint16 verbs = KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND;
  for (guint i = 2; i + 3 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->marks != KP_MARK_STOP || token->quote != 0 ||
        token->word.length < common || token->classes & KP_WORD_FUNCTION ||
        memchr(tokens->text + token->word.start, '.', token->word.length) ||
        kp_token_listed(tokens, i, "abbreviation") ||
        kp_token_listed(tokens, i, "abbreviation-inner") ||
        kp_token_listed(tokens, i, "abbreviation-number") ||
        kp_token_listed(tokens, i, "abbreviation-title"))
      continue;
    const gchar *next = tokens->text + kp_token(tokens, i + 1)->span.start;
    if (g_ascii_islower(*next) && kp_tokens_hold_verb(tokens, 0, i) &&
        !kp_token_any(tokens, i + 1, goes_on, verbs) &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ||
         !(kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE)) &&
        kp_tokens_hold_verb(tokens, i + 2, tokens->n))
      return TRUE;
  }
  return FALSE;
}

/* "loaves such as , Black or Moss": what stood before the comma is lost. */
static gboolean
lacks_word(const KpTokens *tokens)
{
  for (guint i = 1; i < tokens->n; i++) {
    KpSpan word = kp_token(tokens, i)->word;
    const gchar *after = tokens->text + kp_span_end(word);
    if (after[0] == ' ' && after[1] == ',' &&
        kp_token_is(tokens, i,
                    "as|of|with|and|or|the|a|an|by|from|to|like|including|"
                    "for|called|named"))
      return TRUE;
  }
  return FALSE;
}

/* "Write to us at mill@example.org": whoever reads on asks there. */
static gboolean
holds_mail(const KpTokens *tokens, KpSpan span)
{
  const gchar *start = tokens->text + span.start;
  const gchar *at = memchr(start, '@', span.length);
  if (at == NULL || at == start || !g_ascii_isalnum(at[-1]))
    return FALSE;
  const gchar *end = start + span.length;
  while (++at < end && (g_ascii_isalnum(*at) || *at == '-'))
    ;
  return at + 1 < end && *at == '.' && g_ascii_isalpha(at[1]);
}

/* The i-th sentence ends its paragraph in "..." and stands in no quotation. */
static gboolean
trails_off(const KpProse *prose, guint i)
{
  const KpSentence *sentence = kp_prose_sentence(prose, i);
  const gchar *end = prose->article->text + kp_span_end(sentence->span);
  guint last = sentence->first_word + sentence->n_words;
  return sentence->span.length > 3 && sentence->n_words > 0 &&
         (memcmp(end - 3, "...", 3) == 0 ||
          memcmp(end - 3, "\u2026", 3) == 0) &&
         !(kp_prose_word(prose, last - 1)->classes & KP_WORD_QUOTED) &&
         (i + 1 >= prose->sentences->len ||
          kp_prose_sentence(prose, i + 1)->in_paragraph == 0);
}

/* "The old baker has taken up...": of other pages the first words, on a page
 * that has those of several. */
static gboolean
breaks_off(const KpTokens *tokens)
{
  if (!trails_off(tokens->prose, tokens->sentence))
    return FALSE;
  guint n = 0;
  for (guint i = 0; i < tokens->prose->sentences->len && n < 2; i++)
    n += trails_off(tokens->prose, i);
  return n > 1;
}

/* "Call the mill on 0800 505 555", "at 1-800-331-4331": after the first of them
 * two groups of three figures or more; no set was "6-4 7-5 6-2". */
static gboolean
holds_telephone(const KpTokens *tokens, KpSpan span)
{
  const guint fewest = 10, group = 3; /* figures, and of a later group */
  const gchar *at = tokens->text + span.start, *end = at + span.length;
  while (at < end) {
    guint all = 0, own = 0, groups = 0; /* figures, of this group */
    for (; at < end && (g_ascii_isdigit(*at) || (own > 0 && *at == ' ') ||
                        (own > 0 && *at == '-'));
         at++) {
      gboolean figure = g_ascii_isdigit(*at);
      if (figure && own == 0)
        groups++;
      if (!figure && groups > 1 && own < group)
        break;
      own = figure ? own + 1 : 0;
      all += figure;
    }
    if (groups > 2 && all >= fewest && (own == 0 || own >= group))
      return TRUE;
    at++;
  }
  return FALSE;
}

const gchar *
kp_unfit_text(const KpTokens *tokens)
{
  KpSpan span = kp_prose_sentence(tokens->prose, tokens->sentence)->span;
  if (holds_markup(tokens, span))
    return "it holds markup";
  if (runs_together(tokens) || lacks_word(tokens))
    return "its text is broken";
  if (breaks_off(tokens))
    return "it breaks off";
  if (holds_telephone(tokens, span))
    return "a way to call somebody";
  return holds_mail(tokens, span) ? "a way to write to somebody" : NULL;
}
