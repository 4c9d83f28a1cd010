/* SPDX-License-Identifier: MIT */
/* The one symbol of the plugin; also linked into programs of the project. */
#ifndef KP_ENTRY_H
#define KP_ENTRY_H

#include <keypoints/keypoints.h>

#if defined __GNUC__
__attribute__((visibility("default")))
#endif
const KpPlugin *
kp_entry(void);

#endif
