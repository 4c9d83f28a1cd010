/* SPDX-License-Identifier: MIT */
/* The room's data files, compiled in by embed.py. */
#ifndef KP_EMBEDDED_H
#define KP_EMBEDDED_H

extern const char kp_embedded_frequencies[]; /* frequencies-en.tsv */
extern const char kp_embedded_profile[];     /* default.profile */

#endif
