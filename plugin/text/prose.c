/* SPDX-License-Identifier: MIT */
/* An article comes in; its sentences, words and terms go out. */
#include "prose.h"

#include <string.h>

#include "article.h"
#include "forms.h"
#include "heading.h"
#include "listed.h"
#include "order.h"
#include "sentence.h"
#include "word.h"

/* What the making of one prose needs beside the prose. */
typedef struct {
  KpProse *prose;
  KpForms *forms;
  KpSplitter *splitter;
  GArray *words;  /* of KpWord: those of the prose, until all are there */
  GArray *pieces; /* of KpSentencePart */
  guint place;    /* sentences of paragraphs so far */
  gboolean pairs; /* the paragraph may have a quotation mark or a bracket */
} Making;

/* Takes the closing marks off the end of a sentence; TRUE if there were any. */
static gboolean
strip_closers(const gchar *text, KpSpan *span)
{
  static const gchar *const CLOSERS[] = {
      "\"", "'", ")", "]", "\u201d", "\u2019", "\u00bb", "\u201c"};
  gboolean any = FALSE;
  if (span->length > 0 && text[kp_span_end(*span) - 1] == '.')
    return FALSE; /* as most end */
  for (gsize i = 0; i < G_N_ELEMENTS(CLOSERS); i++) {
    gsize length = strlen(CLOSERS[i]);
    if (span->length < length ||
        memcmp(text + kp_span_end(*span) - length, CLOSERS[i], length) != 0)
      continue;
    span->length -= (guint32)length;
    any = TRUE;
    i = (gsize)-1;
  }
  return any;
}

static gboolean
ends_with(const gchar *text, KpSpan span, const gchar *end)
{
  gsize length = strlen(end);
  return span.length >= length &&
         memcmp(text + kp_span_end(span) - length, end, length) == 0;
}

static void
judge_end(const gchar *text, KpSentence *sentence)
{
  static const gchar *const ENDS[] = {".", "!", "?", "\u2026", "\u3002"};
  KpSpan span = sentence->span;
  strip_closers(text, &span);
  sentence->question = ends_with(text, span, "?");
  for (gsize i = 0; i < G_N_ELEMENTS(ENDS) && !sentence->complete; i++)
    sentence->complete = ends_with(text, span, ENDS[i]);
}

static gboolean
all_quoted(const KpProse *self, const KpSentence *sentence)
{
  for (guint i = 0; i < sentence->n_words; i++) {
    const KpWord *word = kp_prose_word(self, sentence->first_word + i);
    if ((word->classes & KP_WORD_QUOTED) == 0)
      return FALSE;
  }
  return sentence->n_words > 0;
}

/* A sentence inside a quotation that began before it has no mark to show it. */
static void
quote_all(KpProse *self, const KpSentence *sentence)
{
  for (guint i = 0; i < sentence->n_words; i++)
    self->words[sentence->first_word + i].classes |= KP_WORD_QUOTED;
}

static void
add_sentence(Making *making, KpSentence sentence, gboolean inside)
{
  KpProse *self = making->prose;
  const gchar *text = self->article->text;
  sentence.place = sentence.heading ? making->place : making->place++;
  sentence.line = kp_article_line(self->article, sentence.span.start);
  sentence.first_word = making->words->len;
  kp_word_split_forms(making->forms, text, sentence.span, making->pairs,
                      making->words);
  sentence.n_words = making->words->len - sentence.first_word;
  self->words = (KpWord *)making->words->data;
  if (inside)
    quote_all(self, &sentence);
  for (guint i = 0; i < sentence.n_words; i++) {
    guint32 term = kp_prose_word(self, sentence.first_word + i)->term;
    if (term != KP_NO_TERM)
      g_array_index(self->terms, KpTerm, term).count++;
  }
  judge_end(text, &sentence);
  sentence.quotation = all_quoted(self, &sentence);
  g_array_append_val(self->sentences, sentence);
}

/* "`mill.Oven`": a stop inside a span of code ends no sentence; what it parted
 * is joined. */
static void
join_code(const KpArticle *article, GArray *pieces)
{
  guint n = MIN(pieces->len, 1); /* that stay */
  for (guint i = 1; i < pieces->len; i++) {
    const KpSentencePart piece = g_array_index(pieces, KpSentencePart, i);
    KpSentencePart *last = &g_array_index(pieces, KpSentencePart, n - 1);
    guint32 end = kp_span_end(last->span);
    if (kp_article_is_code(article, end - 1) &&
        kp_article_is_code(article, end))
      last->span.length = kp_span_end(piece.span) - last->span.start;
    else
      g_array_index(pieces, KpSentencePart, n++) = piece;
  }
  g_array_set_size(pieces, n);
}

static guint
add_paragraph(Making *making, guint block, guint paragraph)
{
  /* About three lines; a longer quotation is cut between its sentences. */
  const guint most = 60; /* words */
  KpProse *self = making->prose;
  KpSpan span = g_array_index(self->article->blocks, KpBlock, block).text;
  g_array_set_size(making->pieces, 0);
  kp_splitter_pieces(making->splitter, self->article->text, span, most,
                     making->pieces);
  join_code(self->article, making->pieces);
  making->pairs = kp_splitter_met_pairs(making->splitter);
  for (guint i = 0; i < making->pieces->len; i++) {
    const KpSentencePart *piece =
        &g_array_index(making->pieces, KpSentencePart, i);
    add_sentence(making,
                 (KpSentence){.span = piece->span,
                              .block = block,
                              .paragraph = paragraph,
                              .in_paragraph = i},
                 piece->inside);
  }
  return making->pieces->len;
}

static guint
add_heading(Making *making, guint block, guint paragraph)
{
  KpProse *self = making->prose;
  const KpBlock *heading =
      &g_array_index(self->article->blocks, KpBlock, block);
  if (heading->level == 0) /* a line in capitals */
    return 0;
  KpSpan span =
      kp_heading_said(self->language, self->article->text, heading->text);
  if (span.length == 0)
    return 0;
  making->pairs = TRUE;
  add_sentence(making,
               (KpSentence){.span = span,
                            .block = block,
                            .paragraph = paragraph,
                            .heading = TRUE},
               FALSE);
  return 1;
}

/* The terms of the title, ascending, each once. */
static void
add_title(Making *making)
{
  KpProse *self = making->prose;
  const gchar *title = self->article->title;
  if (title == NULL)
    return;
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  kp_word_split_forms(making->forms, title, (KpSpan){0, (guint32)strlen(title)},
                      TRUE, words);
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (guint i = 0; i < words->len; i++) {
    guint32 term = g_array_index(words, KpWord, i).term;
    if (term != KP_NO_TERM)
      g_array_append_val(found, term);
  }
  g_array_sort(found, kp_order_uint32);
  for (guint i = 0; i < found->len; i++) {
    guint32 term = g_array_index(found, guint32, i);
    if (i == 0 || term != g_array_index(found, guint32, i - 1))
      g_array_append_val(self->title_terms, term);
  }
}

/* What the article declares, else what the caller says, else what the text
 * shows, else English. */
static void
choose_language(KpProse *self, const gchar *lang)
{
  const KpArticle *article = self->article;
  const gchar *declared = article->front->lang;
  if (declared == NULL)
    declared = lang;
  if (declared != NULL && *declared != '\0')
    self->language = kp_language_find(declared);
  else
    self->language = kp_language_detect(article->text, article->text_length);
  self->language_known = self->language != NULL;
  if (self->language_known)
    self->lang = kp_language_code(self->language);
  else if (declared != NULL && *declared != '\0')
    self->lang = g_string_chunk_insert(self->strings, declared);
  if (self->language == NULL)
    self->language = kp_language_find("en");
}

KpProse *
kp_prose_new(const KpArticle *article, const gchar *lang, KpStems *stems)
{
  KpProse *self = g_new0(KpProse, 1);
  self->article = article;
  self->strings = g_string_chunk_new(4096);
  choose_language(self, lang);
  self->sentences = g_array_new(FALSE, FALSE, sizeof(KpSentence));
  self->terms = g_array_sized_new(FALSE, FALSE, sizeof(KpTerm),
                                  (guint)(article->text_length / 24));
  self->title_terms = g_array_new(FALSE, FALSE, sizeof(guint32));

  g_autoptr(KpSplitter) splitter = kp_splitter_new(self->language);
  kp_splitter_set_article(splitter, article);
  KpForms *forms = kp_stems_forms(stems, self->language);
  kp_forms_begin(forms, self);
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(KpSentencePart));
  /* Nearly always there are more: the array grows once more, or never. */
  const guint fewest = (guint)(article->text_length / 12);
  g_autoptr(GArray) words =
      g_array_sized_new(FALSE, FALSE, sizeof(KpWord), fewest);
  Making making = {self, forms, splitter, words, pieces, 0, FALSE};
  g_autoptr(GArray) listed = kp_listed_items(article, self->language);
  guint paragraph = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    KpBlockKind kind = g_array_index(article->blocks, KpBlock, i).kind;
    guint added = 0;
    if (kind == KP_BLOCK_PARAGRAPH ||
        (listed != NULL && g_array_index(listed, guint8, i)))
      added = add_paragraph(&making, i, paragraph);
    else if (kind == KP_BLOCK_HEADING)
      added = add_heading(&making, i, paragraph);
    paragraph += added > 0;
  }
  add_title(&making);
  self->n_words = words->len;
  self->words = g_memdup2(words->data, words->len * sizeof(KpWord));
  return self;
}

/* Bytes of the blank at `at`, a no-break one among them; 0: there is none. */
static guint32
blank_size(const gchar *at)
{
  if ((guchar)at[0] == 0xC2 && (guchar)at[1] == 0xA0)
    return 2;
  return g_ascii_isspace(*at) ? 1 : 0;
}

/* The first byte of [at, to) that is no blank, or `to`. */
static guint32
after_blanks(const KpProse *self, guint32 at, guint32 to)
{
  while (at < to && blank_size(self->article->text + at) > 0)
    at += blank_size(self->article->text + at);
  return at;
}

gboolean
kp_prose_adjoins(const KpProse *self, guint i)
{
  guint32 from = kp_span_end(kp_prose_word(self, i - 1)->span);
  guint32 to = kp_prose_word(self, i)->span.start;
  if (to == from + 1 && self->article->text[from] == ' ')
    return TRUE; /* as mostly */
  return to > from && after_blanks(self, from, to) == to;
}

gboolean
kp_prose_parted(const KpProse *self, guint i, const gchar *between)
{
  guint32 at = kp_span_end(kp_prose_word(self, i - 1)->span);
  guint32 to = kp_prose_word(self, i)->span.start;
  for (; *between != '\0' && at < to; between++) {
    guint32 next = *between == ' ' ? after_blanks(self, at, to)
                                   : at + (self->article->text[at] == *between);
    if (next == at)
      return FALSE;
    at = next;
  }
  return *between == '\0' && at == to;
}

gchar *
kp_prose_copy_span(const KpProse *self, KpSpan span)
{
  gchar *copy = kp_span_copy(self->article->text, span);
  gchar *out = copy;
  for (const gchar *at = copy; *at != '\0';) {
    guint32 blank = blank_size(at);
    if (blank == 0)
      *out++ = *at++;
    else if (out == copy || out[-1] != ' ')
      *out++ = ' ';
    at += blank;
  }
  *out = '\0';
  return copy;
}

gchar *
kp_prose_copy_words(const KpProse *self, guint from, guint to)
{
  if (from >= to)
    return g_strdup("");
  guint32 start = kp_prose_word(self, from)->span.start;
  guint32 end = kp_span_end(kp_prose_word(self, to - 1)->span);
  return kp_prose_copy_span(self, (KpSpan){start, end - start});
}

gchar *
kp_prose_sentence_text(const KpProse *self, guint i)
{
  gchar *text =
      kp_span_copy(self->article->text, kp_prose_sentence(self, i)->span);
  return g_strdelimit(text, "\n", ' ');
}

void
kp_prose_free(KpProse *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->sentences);
  g_free(self->words);
  g_ptr_array_unref(self->forms);
  g_array_unref(self->terms);
  g_array_unref(self->title_terms);
  g_string_chunk_free(self->strings);
  g_free(self);
}
