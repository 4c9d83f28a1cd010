/* SPDX-License-Identifier: MIT */
/* A sentence as the cutter sees it: the pieces between white space (and
 * dashes, which are pieces of their own), each with the marks around it. */
#ifndef KP_TOKENS_H
#define KP_TOKENS_H

#include <glib.h>
#include <string.h>

#include "language.h"
#include "span.h"
#include "word-list.h"

typedef struct KpProse KpProse;

/* Marks after a token's word. */
enum {
  KP_MARK_COMMA = 1 << 0,
  KP_MARK_SEMICOLON = 1 << 1,
  KP_MARK_COLON = 1 << 2,
  KP_MARK_STOP = 1 << 3,
  KP_MARK_QUERY = 1 << 4, /* ? or ! */
  KP_MARK_CLOSE = 1 << 5, /* closing quotation mark or bracket */
  KP_MARK_OPEN = 1 << 6,  /* opening mark before the word */
};

/* What a word can be for the cutter, beside KpWordClass. */
enum {
  KP_TOKEN_DASH = 1 << 0,       /* a dash, no word */
  KP_TOKEN_GLUED = 1 << 1,      /* no white space before it */
  KP_TOKEN_FINITE = 1 << 2,     /* taken for a finite verb here */
  KP_TOKEN_GERUND = 1 << 3,     /* leaving */
  KP_TOKEN_PARTICIPLE = 1 << 4, /* left, injured */
  KP_TOKEN_TIME = 1 << 5,       /* week, morning, years, 2012 */
  KP_TOKEN_OPINION = 1 << 6,    /* accused, worst, should */
  KP_TOKEN_POSSESSIVE = 1 << 7, /* Obama's */
  KP_TOKEN_LIST = 1 << 8,       /* its comma parts an enumeration */
  KP_TOKEN_FIRST = 1 << 9,      /* I, we, our */
  KP_TOKEN_BASE = 1 << 10,      /* a verb's plain form: go, leave */
};

/* Any form of a verb. */
#define KP_TOKEN_ANY_VERB                                                      \
  (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE)

/* Of 64 bytes, so that a step leads to any of them: they are asked for more
 * often than anything else. */
typedef struct {
  KpSpan span;         /* with its marks; bytes of the article's text */
  KpSpan word;         /* without them */
  const gchar *folded; /* the folded word; lives as long as the tokens */
  guint64 lists;       /* bits of kp_list_bit for the folded word */
  gsize bit;           /* of its kp_word_bit in a word of a sieve */
  guint32 length;      /* bytes of the folded word */
  guint32 classes;     /* KpWordClass bits of the folded word */
  guint32 hash;        /* kp_word_hash of it */
  guint16 flags;       /* KP_TOKEN_ bits */
  guint16 quote; /* number of the quotation it stands in, from 1; 0: none */
  guint8 marks;  /* KP_MARK_ bits */
  guint8 depth;  /* of brackets, 0 outside */
  guint8 part;   /* index of that word of the sieve */
} KpToken;

typedef struct {
  const KpProse *prose;
  const gchar *text; /* the article's text */
  guint sentence;
  KpToken *all; /* n of them between some that are none */
  guint n;
  guint room;                 /* tokens that `all` has room for */
  gboolean marked;            /* it may hold a quotation or a bracket */
  gsize held[KP_SIEVE_WORDS]; /* the bits of all folded words */
  GStringChunk *folded; /* those that the prose has not; NULL: it has all */
} KpTokens;

/* FALSE where a sentence is longer than any that makes a bullet: each token is
 * asked of all the others, so that time grows by the square of the sentence. */
gboolean kp_tokens_may_be_made(const KpProse *prose, guint sentence);

KpTokens *kp_tokens_new(const KpProse *prose, guint sentence);
void kp_tokens_free(KpTokens *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTokens, kp_tokens_free)

/* The i-th token; the four before the first, 0u - 1 and so on, and the four
 * behind the last are none: an empty word, no marks, flags and classes. */
static inline const KpToken *
kp_token(const KpTokens *self, guint i)
{
  return &self->all[(gint)i];
}

static inline const gchar *
kp_token_folded(const KpTokens *self, guint i)
{
  return kp_token(self, i)->folded;
}

/* TRUE where the folded word ends so: "ly". */
static inline gboolean
kp_token_ends(const KpTokens *self, guint i, const gchar *suffix)
{
  gsize length = kp_token(self, i)->length, n = strlen(suffix);
  return length >= n &&
         memcmp(kp_token_folded(self, i) + length - n, suffix, n) == 0;
}

/* "12", "5-4", "3a"; no "Covid-19" */
static inline gboolean
kp_token_opens_with_digit(const KpTokens *self, guint i)
{
  return g_ascii_isdigit(*kp_token_folded(self, i));
}

/* TRUE where the folded word, which the sieve of `words` has let pass, is one
 * of them. */
gboolean kp_token_passed(const KpTokens *self, guint i, KpWordList *words);

static inline gboolean
kp_token_sifted(const KpTokens *self, guint i, KpWordList *words)
{
  if (i >= self->n)
    return FALSE;
  const KpToken *token = kp_token(self, i);
  return kp_word_list_lets(words, token->part, token->bit) &&
         kp_token_passed(self, i, words);
}

/* Index of the first token of [from, to) that is one of the words, or `to`. */
guint
kp_tokens_sifted(const KpTokens *self, guint from, guint to, KpWordList *words);

/* Lists that many rules ask for, alone or with words of their own. */
#define KP_SUBJECT_PRONOUNS "he|she|it|they|we|i|you"
#define KP_CONTRACTIONS                                                        \
  "it's|he's|she's|they're|we're|you're|there's|that's|i'm"
#define KP_SMALL_NUMBERS "one|two|three|four|five|six|seven|eight|nine|ten"
#define KP_RULES                                                               \
  "rules|rule|law|laws|regulations|legislation|guidelines|restrictions|plan|"  \
  "plans|proposal|proposals|scheme|measures"
#define KP_CALLINGS                                                            \
  "lawyer|attorney|analyst|economist|professor|lecturer|researcher|scientist|" \
  "engineer|partner"
#define KP_MESSAGES                                                            \
  "message|statement|letter|note|post|tweet|email|memo|caption"

/* Words behind whose object a participle tells what is done with it: "have the
 * mill | burned"; or which take it for their own. */
#define KP_PARTICIPLE_LEADERS                                                  \
  "have|has|had|having|get|gets|got|see|sees|saw|find|finds|leave|leaves|"     \
  "want|wants|wanted|need|needs|keep|keeps|kept|make|makes|hear|heard|with|"   \
  "is|are|was|were|be|been|who|which|that"

/* Words whose noun tells nothing without what is said of it: "is | a baker
 * who", "like | a mill that". */
#define KP_KIND_LEADERS                                                        \
  "is|are|was|were|be|been|has|have|had|such|as|not|becomes|became|become|"    \
  "than|like"

/* TRUE where the folded word is one of the words of `list`, a string literal
 * in which they are parted by "|". FALSE for any i that no token has, so that
 * i - 1 and i + 2 need no check of their own. */
#define kp_token_is(self, i, list)                                             \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = KP_WORD_LIST(list);                  \
    kp_token_sifted(self, i, &kp_word_list_here);                              \
  })

/* The same for tokens i and i + 1, each with a list of its own: "such", "as".
 */
#define kp_token_pair(self, i, first, second)                                  \
  (kp_token_is(self, i, first) && kp_token_is(self, (i) + 1, second))

/* "as", "well", "as" */
#define kp_token_triple(self, i, first, second, third)                         \
  (kp_token_pair(self, i, first, second) && kp_token_is(self, (i) + 2, third))

/* Index of the first token of [from, to) that is one of the words, or `to`,
 * which may be beyond the last. */
#define kp_tokens_find(self, from, to, list)                                   \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = KP_WORD_LIST(list);                  \
    kp_tokens_sifted(self, from, to, &kp_word_list_here);                      \
  })

/* TRUE where a token of [from, to) is. */
#define kp_tokens_hold(self, from, to, list)                                   \
  (kp_tokens_find(self, from, to, list) < (to))

/* The same for the `reach` tokens before token i. */
#define kp_tokens_before(self, i, reach, list)                                 \
  kp_tokens_hold(self, (i) > (reach) ? (i) - (reach) : 0, i, list)

/* FALSE where surely no token is one of the words of `list`, a string literal:
 * then none need be asked. */
#define kp_tokens_may_hold(self, list)                                         \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = KP_WORD_LIST(list);                  \
    kp_word_list_may_meet(&kp_word_list_here, (self)->held);                   \
  })

/* TRUE where a comma stands before token i. */
static inline gboolean
kp_token_after_comma(const KpTokens *self, guint i)
{
  return (kp_token(self, i - 1)->marks & KP_MARK_COMMA) != 0;
}

/* TRUE where a mark stands behind token i, or no token does. */
static inline gboolean
kp_token_before_mark(const KpTokens *self, guint i)
{
  return i + 1 >= self->n || kp_token(self, i)->marks != 0;
}

/* TRUE for who, which, whose and whom. */
static inline gboolean
kp_token_is_relative(const KpTokens *self, guint i)
{
  return i < self->n && kp_token(self, i)->classes & KP_WORD_RELATIVE &&
         kp_token_is(self, i, "who|which|whose|whom");
}

static inline gboolean
kp_token_in(const KpTokens *self, guint i, KpNamedList *list)
{
  if (i >= self->n || kp_token(self, i)->lists == 0)
    return FALSE;
  const KpToken *token = kp_token(self, i);
  return kp_named_list_holds(list, self->prose->language, token->lists,
                             token->folded, token->length);
}

/* TRUE where the language's list holds the folded word; its name is a string
 * literal. */
#define kp_token_listed(self, i, list_name)                                    \
  G_GNUC_EXTENSION({                                                           \
    static KpNamedList kp_named_list_here = KP_NAMED_LIST(list_name);          \
    kp_token_in(self, i, &kp_named_list_here);                                 \
  })

/* The bits of kp_list_bit for the folded words of [from, to), parted by
 * blanks; `to` is greater than `from`, and no more than n. */
guint64 kp_tokens_lists(const KpTokens *self, guint from, guint to);

/* TRUE where the list of this bit holds them. */
gboolean kp_tokens_in(const KpTokens *self, guint from, guint to, guint64 list);

/* The same for a list by its name, a string literal. */
#define kp_tokens_listed(self, from, to, list_name)                            \
  kp_tokens_in(self, from, to, kp_list_bit(list_name))

/* TRUE where a cut may start (or end) right before token i: not inside a
 * quotation, brackets or code. 0 and n are fine. */
gboolean kp_tokens_may_part(const KpTokens *self, guint i);

/* How many tokens of [from, to) are words, and how many dashes; to <= n. */
guint kp_tokens_words(const KpTokens *self, guint from, guint to);

static inline guint
kp_tokens_dashes(const KpTokens *self, guint from, guint to)
{
  return to - from - kp_tokens_words(self, from, to);
}

/* Index of the first finite verb of [from, to), or `to`. */
guint kp_tokens_verb(const KpTokens *self, guint from, guint to);

/* TRUE where [from, to) has one. */
static inline gboolean
kp_tokens_hold_verb(const KpTokens *self, guint from, guint to)
{
  return kp_tokens_verb(self, from, to) < to;
}

/* Index of the first finite verb of [from, n) that no relative or subordinating
 * word there asks for, or n. */
guint kp_tokens_main_verb(const KpTokens *self, guint from);

/* The same, but for participles: "the man | charged with theft", "The number of
 * people killed in Hull | is". */
guint kp_tokens_own_verb(const KpTokens *self, guint from);

/* "The film, a thriller, | earned": TRUE where a finite verb may stand at token
 * i, after an aside about its subject. */
gboolean kp_verb_closes_aside(const KpTokens *self, guint i);

/* "Moss Mill, | the mill blamed for a flood, | sold": TRUE where [from, to) has
 * no verb but participles, and none stands before it. */
gboolean kp_tokens_only_reduced(const KpTokens *self, guint from, guint to);

/* TRUE where the token has one of the class bits / flag bits. */
static inline gboolean
kp_token_any(const KpTokens *self, guint i, guint32 classes, guint16 flags)
{
  const KpToken *token = kp_token(self, i);
  return (token->classes & classes) || (token->flags & flags);
}

/* TRUE where a token of [from, to) has. */
gboolean kp_tokens_any(
    const KpTokens *self, guint from, guint to, guint32 classes, guint16 flags);

/* Index of the first token of [from, to) that has a comma, or one of these
 * marks, or `to`. */
guint kp_tokens_comma(const KpTokens *self, guint from, guint to);
guint
kp_tokens_marked(const KpTokens *self, guint from, guint to, guint8 marks);

/* TRUE where a token of [from, to) has a comma. */
static inline gboolean
kp_tokens_hold_comma(const KpTokens *self, guint from, guint to)
{
  return kp_tokens_comma(self, from, to) < to;
}

/* TRUE where a finite verb from token `from` on stands right behind a comma,
 * outside quotations: "Bakers, one of whom is old, | have". `from` >= 1. */
gboolean kp_tokens_resume(const KpTokens *self, guint from);

/* How many tokens of [from, to) have a comma behind them. */
guint kp_tokens_count_commas(const KpTokens *self, guint from, guint to);

/* TRUE where one of the eight tokens before token i has: it may part a list. */
gboolean kp_tokens_comma_near(const KpTokens *self, guint i);

/* "a", "another", "ten", "several": a word that tells of no certain one. */
gboolean kp_token_indefinite(const KpTokens *self, guint i);

/* "a scheme", "300 men": TRUE where [from, to) is a noun phrase that tells of
 * no certain one. */
gboolean kp_tokens_indefinite(const KpTokens *self, guint from, guint to);

/* "About one in four", "At least six": TRUE where a number opens at `from` with
 * a word that is no preposition there. */
gboolean kp_tokens_counts(const KpTokens *self, guint from);

/* "the baker, | 47, left": TRUE where token i is a small number between commas.
 */
gboolean kp_is_age(const KpTokens *self, guint i);

/* "$19", "4%", "3 million": a sum or a share, and no bare number. */
gboolean kp_is_sum(const KpTokens *self, guint i);

/* TRUE where [from, to) reads as a clause with a subject of its own: it opens
 * like a noun phrase and a finite verb follows. */
gboolean kp_tokens_clause(const KpTokens *self, guint from, guint to);

/* "who", "while", "after he left": TRUE where token i opens a clause that asks
 * for a verb; not "as part of", "since 1996". */
gboolean kp_tokens_asks_verb(const KpTokens *self, guint i);

/* FALSE where the text surely holds no quotation and no bracket: an apostrophe
 * between letters is none. */
gboolean kp_quotes_may_hold(const gchar *text, gsize length);

/* Marks the quotations: number[i] of byte text[i], i < length, is 0 outside
 * and the quotation's number, from 1, inside (its marks included). Pairs
 * double, typographic and British single marks; an apostrophe is none. An
 * opening mark that is never closed opens nothing. Linear. */
void kp_quotes_number(const gchar *text, gsize length, guint16 *number);

/* Folds the words and sets what each can be by itself. */
void kp_tokens_classify(KpTokens *self);

/* Sets KP_TOKEN_FINITE from the words around. */
void kp_verbs_mark(KpTokens *self);

/* The verb of a sentence in which kp_verbs_mark has found none; n: it has one,
 * or has none that can be told. */
guint kp_verbs_sole(const KpTokens *self);

/* "We find that the oven | saves wood": the verb of what was found, where none
 * is marked behind "that"; n: one is, or none can be told. */
guint kp_verbs_found(const KpTokens *self);

/* "The ovens of the town | include a lid", "To keep it soft, | use a lid": the
 * verb of a whole sentence in which none is marked; n: none can be told. */
guint kp_tokens_unseen_verb(const KpTokens *self);

/* TRUE for "uses", "matches", "tries": the third person of a verb, which may be
 * a noun as well. */
gboolean kp_verbs_third_form(const KpTokens *self, guint i);

/* "The talks, held in May, | appeared", "Holt, 31, | refused to sell": TRUE
 * where the token is no participle, for nobody is appeared. */
gboolean kp_verbs_never_passive(const KpTokens *self, guint i);

/* "voted | by five to four", "fell | by a third": not by whom. */
gboolean kp_verbs_by_so_much(const KpTokens *self, guint i);

/* "released | a list": TRUE where what follows token i is an object as a
 * passive has none; not "sold | a year later", "named | a saint". */
gboolean kp_verbs_acts_on(const KpTokens *self, guint i);

/* Sets KP_TOKEN_LIST on the tokens whose comma parts an enumeration. */
void kp_lists_mark(KpTokens *self);

#endif
