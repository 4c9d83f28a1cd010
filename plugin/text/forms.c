/* SPDX-License-Identifier: MIT */
/* Words as they are written come in; what each is goes out. */
#include "forms.h"

#include <string.h>

#include "marks.h"
#include "numbers.h"
#include "word.h"

#define AT_ONCE 64 /* words: those of a sentence, mostly */

/* A stem, and its term in the last article that had it. */
typedef struct {
  const gchar *text;
  guint32 hash;  /* of the text */
  guint article; /* from 1 */
  guint32 term;
} Stem;

/* A form as it is written. All that a word is found by stands in one place,
 * since a site's forms are many more than a processor has at hand. */
typedef struct {
  gchar start[16];   /* its bytes, where they are no more */
  const gchar *text; /* else: all of them */
  const KpForm *form;
  guint32 length;  /* bytes */
  guint32 classes; /* KpWordClass bits that its words have */
  guint32 stem;    /* index into `stems`; KP_NO_TERM: it has none */
} Written;

struct KpForms {
  const KpLanguage *language;
  KpStems *makers;
  GArray *written;    /* of Written, in order of first occurrence */
  KpNumbers numbers;  /* of them */
  GPtrArray *forms;   /* as KpProse.forms; shared with what is read */
  gchar *room;        /* what is free of the last of them */
  gsize left;         /* bytes of it */
  GArray *stems;      /* of Stem, in order of first occurrence */
  KpNumbers of_stems; /* their numbers */
  GStringChunk *strings;
  GString *folded;
  GArray *marks; /* of KpMark */
  KpProse *prose;
  guint article;
};

KpForms *
kp_forms_new(const KpLanguage *language, KpStems *stems)
{
  const guint32 usual = 4096; /* slots */
  KpForms *self = g_new0(KpForms, 1);
  self->language = language;
  self->makers = stems;
  self->written = g_array_new(FALSE, FALSE, sizeof(Written));
  self->forms = g_ptr_array_new_with_free_func(g_free);
  kp_numbers_init(&self->numbers, usual);
  self->stems = g_array_new(FALSE, FALSE, sizeof(Stem));
  kp_numbers_init(&self->of_stems, usual);
  self->strings = g_string_chunk_new(4096);
  self->folded = g_string_new(NULL);
  self->marks = g_array_new(FALSE, FALSE, sizeof(KpMark));
  return self;
}

void
kp_forms_free(KpForms *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->written);
  g_ptr_array_unref(self->forms);
  kp_numbers_clear(&self->numbers);
  g_array_unref(self->stems);
  kp_numbers_clear(&self->of_stems);
  g_string_chunk_free(self->strings);
  g_string_free(self->folded, TRUE);
  g_array_unref(self->marks);
  g_free(self);
}

gboolean
kp_forms_are_full(const KpForms *self)
{
  const guint most = 100000; /* some 15 MB; a novel has a tenth */
  return self->written->len > most;
}

GArray *
kp_forms_marks(KpForms *self)
{
  return self->marks;
}

void
kp_forms_begin(KpForms *self, KpProse *prose)
{
  prose->forms = g_ptr_array_ref(self->forms);
  self->prose = prose;
  self->article++;
}

/* Room that stays as long as what is read, and then goes in few pieces. */
static gpointer
take_room(KpForms *self, gsize size)
{
  const gsize piece = 65536, align = sizeof(guint64);
  size = (size + align - 1) / align * align;
  if (size > self->left) {
    self->left = MAX(size, piece);
    self->room = g_malloc(self->left);
    g_ptr_array_add(self->forms, self->room);
  }
  gchar *room = self->room;
  self->room += size;
  self->left -= size;
  return room;
}

static const gchar *
keep_stem(KpForms *self, const gchar *stem)
{
  gsize size = strlen(stem) + 1;
  return memcpy(take_room(self, size), stem, size);
}

/* The index of the stem of a folded word. */
static guint32
stem_of(KpForms *self, const gchar *folded)
{
  const gchar *text = kp_stems_make(self->makers, self->language, folded);
  guint32 hash = kp_word_hash(text, strlen(text));
  KpNumber *slot = kp_numbers_first(&self->of_stems, hash);
  for (; slot->number != 0; slot = kp_numbers_next(&self->of_stems, slot)) {
    guint32 index = slot->number - 1;
    if (strcmp(g_array_index(self->stems, Stem, index).text, text) == 0)
      return index;
  }
  Stem stem = {.text = keep_stem(self, text), .hash = hash};
  g_array_append_val(self->stems, stem);
  return kp_numbers_take(&self->of_stems, slot, hash) - 1;
}

static gboolean
has_letters(const gchar *folded)
{
  for (const gchar *at = folded; *at != '\0'; at = g_utf8_next_char(at)) {
    if (g_unichar_isalpha(g_utf8_get_char(at)))
      return TRUE;
  }
  return FALSE;
}

static const KpForm *
keep_form(KpForms *self, const GString *folded)
{
  KpForm *form = take_room(self, sizeof *form + folded->len + 1);
  form->hash = kp_word_hash(folded->str, folded->len);
  form->length = (guint32)folded->len;
  form->lists = kp_language_look_up(self->language, folded->str, folded->len,
                                    &form->classes);
  memcpy(form->folded, folded->str, folded->len + 1);
  return form;
}

static void
keep_text(KpForms *self, const gchar *text, Written *written)
{
  if (written->length <= sizeof written->start)
    memcpy(written->start, text, written->length);
  else
    written->text =
        g_string_chunk_insert_len(self->strings, text, written->length);
}

/* Finds what a word is that is met for the first time. Its stem is that without
 * the possessive. */
static void
add_written(KpForms *self, const gchar *text, guint32 length)
{
  GString *folded = self->folded;
  kp_word_fold(text, length, folded);
  Written written = {.form = keep_form(self, folded), .length = length};
  keep_text(self, text, &written);
  written.classes = kp_word_classes(self->language, text, length, folded->str);
  if (g_str_has_suffix(folded->str, "'s"))
    g_string_truncate(folded, folded->len - 2);
  written.stem = written.classes & KP_WORD_STOP || !has_letters(folded->str)
                     ? KP_NO_TERM
                     : stem_of(self, folded->str);
  g_array_append_val(self->written, written);
}

static const Written *
written_at(const KpForms *self, guint32 number)
{
  return &g_array_index(self->written, Written, number - 1);
}

static gboolean
is_written(const Written *self, const gchar *text, guint32 length)
{
  const gchar *own = length > sizeof self->start ? self->text : self->start;
  return self->length == length && memcmp(own, text, length) == 0;
}

/* The number of a form of this hash, from 1. */
static guint32
number_of(KpForms *self, const gchar *text, guint32 length, guint32 hash)
{
  KpNumber *slot = kp_numbers_first(&self->numbers, hash);
  for (; slot->number != 0; slot = kp_numbers_next(&self->numbers, slot)) {
    if (is_written(written_at(self, slot->number), text, length))
      return slot->number;
  }
  add_written(self, text, length);
  return kp_numbers_take(&self->numbers, slot, hash);
}

/* The term of a stem in the article. */
static guint32
term_of(KpForms *self, guint32 index)
{
  if (index == KP_NO_TERM)
    return KP_NO_TERM;
  KpProse *prose = self->prose;
  Stem *stem = &g_array_index(self->stems, Stem, index);
  if (stem->article != self->article) {
    KpTerm term = {.text = stem->text, .hash = stem->hash};
    stem->article = self->article;
    stem->term = prose->terms->len;
    g_array_append_val(prose->terms, term);
  }
  return stem->term;
}

/* What is known of the words stands far apart in memory: each step is made for
 * all, and brings near what the next will look at. */
static void
read_some(KpForms *self, const gchar *text, KpWord *words, guint n)
{
  guint32 hashes[AT_ONCE], numbers[AT_ONCE];
  for (guint i = 0; i < n; i++) {
    KpSpan span = words[i].span;
    hashes[i] = kp_word_hash(text + span.start, span.length);
    kp_numbers_expect(&self->numbers, hashes[i]);
  }
  for (guint i = 0; i < n; i++) {
    guint32 number = kp_numbers_first(&self->numbers, hashes[i])->number;
    if (number != 0)
      __builtin_prefetch(written_at(self, number));
  }
  for (guint i = 0; i < n; i++) {
    KpSpan span = words[i].span;
    numbers[i] = number_of(self, text + span.start, span.length, hashes[i]);
    guint32 stem = written_at(self, numbers[i])->stem;
    if (stem != KP_NO_TERM)
      __builtin_prefetch(&g_array_index(self->stems, Stem, stem));
  }
  for (guint i = 0; i < n; i++) {
    const Written *written = written_at(self, numbers[i]);
    words[i].form = written->form;
    words[i].term = term_of(self, written->stem);
    words[i].classes |= written->classes;
  }
}

void
kp_forms_read(KpForms *self, const gchar *text, KpWord *words, guint n)
{
  for (guint i = 0; i < n; i += AT_ONCE)
    read_some(self, text, words + i, MIN(AT_ONCE, n - i));
}
