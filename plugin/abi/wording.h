/* SPDX-License-Identifier: MIT */
/* The box's own words, in the page's language. */
#ifndef KP_WORDING_H
#define KP_WORDING_H

#include <glib.h>

/* `wish` where it is not NULL, else "Key points" in the language of the BCP 47
 * tag `language`; English where the program has no words for it. */
const gchar *kp_wording_heading(const gchar *wish, const gchar *language);

/* The language of that heading where it is not the page's; NULL where it is, or
 * where nobody but the site knows. */
const gchar *kp_wording_lang(const gchar *wish, const gchar *language);

/* The line under generated points, likewise; NULL for none, which the wish
 * "none" asks for. */
const gchar *kp_wording_label(const gchar *wish, const gchar *language);

#endif
