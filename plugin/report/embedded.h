/* SPDX-License-Identifier: MIT */
/* The room's data files, compiled in by embed.py. */
#ifndef KP_REPORT_EMBEDDED_H
#define KP_REPORT_EMBEDDED_H

extern const char kp_embedded_report_css[]; /* report.css */
extern const char kp_embedded_report_js[];  /* report.js */

#endif
