/* SPDX-License-Identifier: MIT */
/* Marks of notes, and of links that have no address yet: no words of the text
 * that they stand in. Private to this room. */
#ifndef KP_NOTE_H
#define KP_NOTE_H

#include <glib.h>

struct cmark_node;

/* TRUE for the number of a note: "a loaf<sup>1</sup>"; no "10<sup>6</sup>". */
gboolean kp_note_is_number(struct cmark_node *node);

/* TRUE for the tag before the power of a number: "10<sup>6</sup>". */
gboolean kp_note_opens_power(struct cmark_node *tag);

/* TRUE for the mark of a note whose text is an address alone, which CommonMark
 * takes for a link: "[^a]" with "[^a]: <https://mill.example.org>". */
gboolean kp_note_is_link(struct cmark_node *node);

/* The first mark of a note in `text`, "[^1]", "Hull[1]", or the first bracket
 * of a link whose address a site generator is still to find, with that address:
 * "[rye]({{< ref "rye" >}})", "[rye]({{ site.url }}/rye)", "[rye][mill]". What
 * comes behind `node` follows the text. Sets *end to its end. NULL: there is
 * none. Blanks before a mark go with it where no word follows. */
const gchar *
kp_note_find(struct cmark_node *node, const gchar *text, const gchar **end);

/* TRUE where [start, end) is the text of a note: "[^1]: Rye is dear." */
gboolean kp_note_opens(const gchar *start, const gchar *end);

#endif
