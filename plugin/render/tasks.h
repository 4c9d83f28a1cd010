/* SPDX-License-Identifier: MIT */
/* Lists of tasks, as GitHub writes them: what their boxes say to who cannot see
 * them. */
#ifndef KP_TASKS_H
#define KP_TASKS_H

#include <glib.h>

struct cmark_node;
typedef struct KpAdditions KpAdditions;

/* Names the box of each task below `tree`: `done` where it is ticked, else
 * `undone`. A task that opens with neither paragraph nor heading keeps a box
 * without a name. Linear. */
void kp_tasks_mark(struct cmark_node *tree,
                   const gchar *done,
                   const gchar *undone,
                   KpAdditions *additions);

#endif
