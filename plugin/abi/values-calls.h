/* SPDX-License-Identifier: MIT */
/* The calls of <keypoints/values.h>, which says what each does. */
#ifndef KP_VALUES_CALLS_H
#define KP_VALUES_CALLS_H

#include <keypoints/values.h>

extern const KpValuesCalls kp_values_calls;

#endif
