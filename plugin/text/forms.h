/* SPDX-License-Identifier: MIT */
/* Words as they are written, of all articles in one language that one thread
 * reads: what a word is by itself is found once. Private to this room. */
#ifndef KP_FORMS_H
#define KP_FORMS_H

#include "prose.h"

typedef struct KpForms KpForms;

/* Borrows `stems`, which must live as long and be of the same thread. */
KpForms *kp_forms_new(const KpLanguage *language, KpStems *stems);
void kp_forms_free(KpForms *self);

/* Begins the prose of another article, which has no terms, and keeps the forms
 * for it. */
void kp_forms_begin(KpForms *self, KpProse *prose);

/* Scratch for the marks of a sentence (of KpMark). */
GArray *kp_forms_marks(KpForms *self);

/* Sets the form and the term of each of `n` words of the text, adds its
 * classes, and adds the term to the prose where it is new. */
void kp_forms_read(KpForms *self, const gchar *text, KpWord *words, guint n);

/* TRUE where they are so many that another article had better begin anew: most
 * are odd words, names and numbers that no other page has. */
gboolean kp_forms_are_full(const KpForms *self);

/* As kp_stems_get; but the stem is not remembered, and may change when the next
 * one is asked for. */
const gchar *
kp_stems_make(KpStems *self, const KpLanguage *language, const gchar *folded);

/* The forms of a language, as the stems remember them; full ones are left to
 * the proses that have them. */
KpForms *kp_stems_forms(KpStems *self, const KpLanguage *language);

#endif
