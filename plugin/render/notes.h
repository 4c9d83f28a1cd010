/* SPDX-License-Identifier: MIT */
/* Names for what leads from a footnote back to the text. */
#ifndef KP_NOTES_H
#define KP_NOTES_H

#include <glib.h>

/* `html`, which cmark-gfm has rendered of a tree with footnotes, with `back` in
 * place of the English name that it gives to each way back. Takes `html`; the
 * caller frees the result. */
gchar *kp_notes_name(gchar *html, const gchar *back);

#endif
