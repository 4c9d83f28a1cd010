/* SPDX-License-Identifier: MIT */
/* Words that a paper sets in capitals to open its story: "A MAN has left".
 * Private to this room. */
#ifndef KP_LOUD_H
#define KP_LOUD_H

#include <glib.h>

typedef struct KpProse KpProse;

/* Writes the words in capitals with which `text` begins, a wording of the
 * article's sentence `sentence`, as the rest of the article writes them. Only
 * its first three sentences are looked at; "NATO", which stands so elsewhere,
 * or nowhere else in small letters, stays. */
void kp_loud_lower(const KpProse *prose, guint sentence, GString *text);

/* Sets the first letter of the bullet in `text` in a capital, unless it is in a
 * name that is written otherwise: "iPhone", "@holt", "/etc/oven". */
void kp_loud_open(GString *text);

#endif
