/* SPDX-License-Identifier: MIT */
/* Signs around a bullet's words that are none of them. Private to this room. */
#ifndef KP_STRAY_H
#define KP_STRAY_H

#include <glib.h>

/* Takes signs that lead to the words of `text`: "-The", an arrow, a picture. */
void kp_stray_open(GString *text);

/* Takes from its end the number of a note, as "[12]", pictures, and where a
 * change is discussed and who made it, as "(#12)", "by @holt in #12". */
void kp_stray_close(GString *text);

/* TRUE where a letter stands right behind a comma; hardly any text has one. */
gboolean kp_stray_lacks_blank(const GString *text);

/* "Holt,who sold it": puts the blank that is missing behind a comma between two
 * words. */
void kp_stray_commas(GString *text);

#endif
