/* SPDX-License-Identifier: MIT */
/* Points as JSON, in the one form that all commands print. */
#ifndef KP_JSON_POINTS_H
#define KP_JSON_POINTS_H

#include "json.h"
#include "reading.h"

/* What is told of a page whatever is asked: "file", "title", "language", "own",
 * "generated", "reason". */
void kp_points_write_page(KpJson *json, const KpReading *reading);

#endif
