/* SPDX-License-Identifier: MIT */
/* Tables, as GitHub writes them, that are wider than the screen. */
#ifndef KP_TABLES_H
#define KP_TABLES_H

struct cmark_node;
typedef struct KpAdditions KpAdditions;

/* Lets the keyboard reach each table below `tree`, so that it can be scrolled.
 * Linear. */
void kp_tables_mark(struct cmark_node *tree, KpAdditions *additions);

#endif
