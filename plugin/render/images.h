/* SPDX-License-Identifier: MIT */
/* Pictures of an article: their size, so that nothing moves while the page
 * loads, when they are fetched, and their captions. */
#ifndef KP_IMAGES_H
#define KP_IMAGES_H

#include <glib.h>

struct cmark_node;
typedef struct KpAdditions KpAdditions;

/* Sets *width and *height to the size in pixels of the picture that the author
 * calls `url`. FALSE where that is not known. */
typedef gboolean (*KpImageMeasure)(const gchar *url,
                                   guint *width,
                                   guint *height,
                                   gpointer data);

/* Asks for the size of every image below `tree`, whose addresses are still the
 * author's. NULL `measure` knows none. The caller frees the result, which is
 * for kp_images_mark of the same tree. */
GArray *kp_images_measure(struct cmark_node *tree,
                          KpImageMeasure measure,
                          gpointer data);

/* Gives the images below `tree` their `sizes`, where these are known, and lets
 * those that a reader does not see at once wait until they are near. */
void kp_images_mark(struct cmark_node *tree,
                    const GArray *sizes,
                    KpAdditions *additions);

/* Makes a figure of each image that stands alone in its paragraph and has a
 * caption: the next paragraph, where all of it is emphasised, else the image's
 * title. Only elements are added. */
void kp_images_caption(struct cmark_node *tree, gboolean smart);

#endif
