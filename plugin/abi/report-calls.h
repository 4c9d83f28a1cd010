/* SPDX-License-Identifier: MIT */
/* The calls of <keypoints/report.h>, which says what each does. */
#ifndef KP_REPORT_CALLS_H
#define KP_REPORT_CALLS_H

#include <keypoints/report.h>

extern const KpReportCalls kp_report_calls;

#endif
