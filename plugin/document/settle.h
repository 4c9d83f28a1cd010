/* SPDX-License-Identifier: MIT */
/* What a paragraph is when its neighbours and the whole page are known.
 * Private to this room. */
#ifndef KP_SETTLE_H
#define KP_SETTLE_H

#include "sketch.h"

/* Gives the paragraphs that are no prose their kind: lines that serve as
 * headings, captions, bylines, repeats, boilerplate. Linear. */
void kp_settle_kinds(KpSketch *sketch);

/* Marks the paragraphs of exercises in a Markdown page, of their solutions and
 * of what to read elsewhere: those inside fenced divs of such a name, and under
 * headings that say so. What they ask or answer is told on the page. Linear. */
void kp_settle_exercises(KpSketch *sketch);

/* TRUE where [start, end) begins with a name of exercises or of what belongs to
 * them. */
gboolean kp_names_exercise(const gchar *start, const gchar *end);

/* Marks what stands between a site generator's tags for code, as in
 * `{% highlight c %}` and `{% endhighlight %}`, or for what it leaves out. A
 * tag that is not closed marks nothing. Linear. */
void kp_settle_tagged(KpSketch *sketch);

/* Marks as exercises the paragraphs and items under a heading of ingredients
 * and in the section after it, or in one after "You will need" that is named as
 * a recipe's method. Linear. */
void kp_settle_recipe(KpSketch *sketch);

/* Marks paragraphs that say again what an earlier one said: at least eight
 * words, four in five of their runs of four words heard before. Where a
 * caption and a paragraph say the same, the caption goes. Linear: runs are
 * hashed. */
void kp_settle_repeats(KpSketch *sketch);

#endif
