/* SPDX-License-Identifier: MIT */
/* How pieces of text are looked at by the parts of this room that tell prose
 * from the rest. Lengths are bytes, texts need no NUL. Private to this room. */
#ifndef KP_PATTERN_H
#define KP_PATTERN_H

#include <glib.h>

/* As kp_blank_size, for a byte that is no ASCII. */
gsize kp_blank_size_beyond(const gchar *at, const gchar *end);

/* Bytes of the blank character at `at` (ASCII white space, U+00A0, U+200B,
 * U+2028, U+3000 and their like), 0 where there is none. */
static inline gsize
kp_blank_size(const gchar *at, const gchar *end)
{
  if (at >= end)
    return 0;
  guchar byte = (guchar)*at;
  if (byte <= ' ')
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
  return byte < 0xC2 ? 0 : kp_blank_size_beyond(at, end);
}

/* Bytes of the blank character that ends at `end`, 0 where there is none. */
gsize kp_blank_size_before(const gchar *start, const gchar *end);

/* Behind the blanks at `at`. */
const gchar *kp_after_blanks(const gchar *at, const gchar *end);

/* Bytes of the dash at `at`, two hyphens or a hyphen with a blank after it; 0:
 * there is none. */
gsize kp_dash_size(const gchar *at, const gchar *end);

/* Puts blanks for the control characters of the text but tabs and line feeds:
 * they steer terminals and have no place in a page. FALSE where there are
 * none. */
gboolean kp_blank_controls(gchar *text, gsize length);

/* TRUE where both hold the same letters and digits, whatever their case and
 * whatever stands between. Two texts without any are not the same. */
gboolean
kp_same_words(const gchar *a, gsize a_length, const gchar *b, gsize b_length);

/* TRUE where [start, end) is a line in capitals, as newspapers set their
 * sub-headings: six letters or more, nine in ten of them capitals (a lower
 * case word in brackets or an "iPhone" may stand among them), at most 200
 * bytes. */
gboolean kp_is_capitals(const gchar *start, const gchar *end);

/* The bytes of a heading of `length` without the attributes at its end:
 * "{#id}", "{.class}", "{: .class}", or a comment of MDX. */
gsize kp_without_attributes(const gchar *heading, gsize length);

/* TRUE where [start, end) begins as GitHub's boxes do: "[!NOTE]". */
gboolean kp_is_alert(const gchar *start, const gchar *end);

/* TRUE where [start, end) begins with `words`, a text in lower case; case is
 * ignored, an apostrophe is any apostrophe, a space any run of blanks. The
 * match ends where a word ends. *after, if not NULL, is set behind it. */
gboolean kp_begins(const gchar *start,
                   const gchar *end,
                   const gchar *words,
                   const gchar **after);

/* TRUE where it begins with one of `names`, NULL at the end; as kp_begins. */
gboolean kp_begins_one(const gchar *start,
                       const gchar *end,
                       const gchar *const *names,
                       const gchar **after);

/* TRUE where [start, end) holds `words`, at word boundaries; as kp_begins. */
gboolean kp_holds(const gchar *start, const gchar *end, const gchar *words);

/* Words (runs without blanks) of [start, end), counted up to `most`. */
guint kp_count_words(const gchar *start, const gchar *end, guint most);

/* TRUE where [start, end) ends as a sentence does: in a full stop, question or
 * exclamation mark, ellipsis or colon, closing quotes and brackets after it
 * left aside. A stop with a blank before it does not count. */
gboolean kp_ends_sentence(const gchar *start, const gchar *end);

#endif
