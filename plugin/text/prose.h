/* SPDX-License-Identifier: MIT */
/* The text room: a KpArticle becomes KpProse, its paragraphs cut into
 * sentences, words and terms. */
#ifndef KP_PROSE_H
#define KP_PROSE_H

#include <glib.h>

#include "language.h"
#include "span.h"

typedef struct KpArticle KpArticle;

#define KP_NO_TERM G_MAXUINT32

/* What all words are that are written the same. */
typedef struct {
  guint64 lists;   /* bits of kp_list_bit for the folded word */
  guint32 classes; /* KpWordClass bits of it, as kp_language_classes */
  guint32 hash;    /* kp_word_hash of it */
  guint32 length;  /* its bytes */
  gchar folded[];  /* ended by NUL */
} KpForm;

/* A run of letters and digits with inner apostrophes, hyphens and stops
 * ("don't", "co-operation", "U.S.", "1.5"). */
typedef struct {
  KpSpan span;        /* bytes of the article's text */
  guint32 term;       /* index into KpProse.terms; KP_NO_TERM for a stop word or
                         one without letters */
  guint32 classes;    /* KpWordClass bits */
  const KpForm *form; /* kept by the prose; NULL for words of no prose */
} KpWord;

typedef struct {
  KpSpan span;        /* bytes of the article's text; no white space around */
  guint line;         /* in the file, from 1 */
  guint block;        /* index into the article's blocks */
  guint paragraph;    /* counts the paragraphs that hold sentences, from 0 */
  guint in_paragraph; /* counts the sentences of the paragraph, from 0 */
  guint place;        /* counts the sentences of paragraphs before it */
  guint first_word;   /* index into KpProse.words */
  guint n_words;
  gboolean question;  /* ends in a question mark */
  gboolean complete;  /* ends in a stop, mark or closing quote after one */
  gboolean quotation; /* all of it stands inside quotation marks */
  gboolean heading;   /* a heading that says something */
} KpSentence;

typedef struct KpTerm {
  const gchar *text; /* stem, folded; kept by the prose */
  guint count;       /* occurrences in all sentences */
  guint32 hash;      /* kp_word_hash of the text */
} KpTerm;

typedef struct KpProse {
  const KpArticle *article;   /* borrowed: must outlive the prose */
  const KpLanguage *language; /* never NULL; English where none was found */
  gboolean language_known;    /* FALSE: neither declared nor found, or one
                                 that the program has no data for */
  const gchar *lang;          /* tag of the article's language: the code of
                                 `language` where that is known, else what the
                                 article or the caller declares; NULL: nothing
                                 tells it */
  GArray *sentences;          /* of KpSentence, in reading order */
  KpWord *words;              /* in reading order */
  guint n_words;
  GPtrArray *forms;    /* of room for the forms of all words, the texts of all
                          terms, and many more; nobody looks into it */
  GArray *terms;       /* of KpTerm, in order of first occurrence in the
                          sentences, then those only in the title */
  GArray *title_terms; /* of guint32: the title's terms, each once, ascending */
  GStringChunk *strings; /* what lang may point into */
} KpProse;

static inline const KpWord *
kp_prose_word(const KpProse *self, guint i)
{
  return &self->words[i];
}

static inline const KpSentence *
kp_prose_sentence(const KpProse *self, guint i)
{
  return &g_array_index(self->sentences, KpSentence, i);
}

/* TRUE where nothing but blanks, of whatever kind, stands between the i-th word
 * and the one before it. */
gboolean kp_prose_adjoins(const KpProse *self, guint i);

/* TRUE where `between`, ", " or ". ", and no more stands there; a blank of it
 * is any blanks, or a line's end. */
gboolean kp_prose_parted(const KpProse *self, guint i, const gchar *between);

/* The text of a span with one blank where there are some, or a line ends; the
 * caller frees it. */
gchar *kp_prose_copy_span(const KpProse *self, KpSpan span);

/* The words [from, to) with one blank where there are some, "" for no words;
 * the caller frees it. */
gchar *kp_prose_copy_words(const KpProse *self, guint from, guint to);

/* The text of a sentence, on one line; the caller frees it. */
gchar *kp_prose_sentence_text(const KpProse *self, guint i);

/* TRUE where the language's list, which is no later one, holds the folded word;
 * its name is a string literal. */
#define kp_word_listed(word, list_name)                                        \
  (((word)->form->lists & kp_list_bit(list_name)) != 0)

static inline gboolean
kp_prose_in(const KpProse *self, guint i, KpNamedList *list)
{
  const KpForm *form = kp_prose_word(self, i)->form;
  return kp_named_list_holds(list, self->language, form->lists, form->folded,
                             form->length);
}

/* The same for the i-th word of a prose and any list. */
#define kp_prose_listed(prose, i, list_name)                                   \
  G_GNUC_EXTENSION({                                                           \
    static KpNamedList kp_named_list_here = KP_NAMED_LIST(list_name);          \
    kp_prose_in(prose, i, &kp_named_list_here);                                \
  })

/* Stemmers and remembered stems, made once and used for many articles by one
 * thread at a time. */
typedef struct KpStems KpStems;
KpStems *kp_stems_new(void);
void kp_stems_free(KpStems *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpStems, kp_stems_free)

/* The stem of a folded word in a language: Snowball's (libstemmer). The string
 * lives as long as `self`, and is the same one whatever word of the language
 * has that stem. */
const gchar *
kp_stems_get(KpStems *self, const KpLanguage *language, const gchar *folded);

/* Cuts the article's paragraphs (KP_BLOCK_PARAGRAPH); a heading of Markdown
 * that is a sentence is one, and a paragraph of its own. A quotation stays
 * whole with what introduces it, unless that makes a sentence of more than 60
 * words: then it is cut between its sentences. One that is opened and not
 * closed in its paragraph, as newspapers write those of several paragraphs,
 * does not hold sentences together either. `lang` is used where the article
 * declares no language; NULL: the text decides, else English. Cannot fail: an
 * article without prose has no sentences. Linear in the text. */
KpProse *
kp_prose_new(const KpArticle *article, const gchar *lang, KpStems *stems);
void kp_prose_free(KpProse *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpProse, kp_prose_free)

#endif
