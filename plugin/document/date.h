/* SPDX-License-Identifier: MIT */
/* Dates as people and programs write them in front matter. */
#ifndef KP_DATE_H
#define KP_DATE_H

#include <glib.h>

/* `text` as "YYYY-MM-DD", or "YYYY-MM-DDThh:mm:ss" with "Z" or "+hh:mm" where
 * the zone is given; NULL where it is no date. The caller frees it.
 *
 * Read: 2020-9-2, 2020/09/20, a time after "T" or blanks, hours and minutes
 * with or without seconds and fractions (left out), a zone Z, UTC, +1, +01,
 * +0100 or +01:00, with or without a blank before it. */
gchar *kp_date_normalise(const gchar *text);

#endif
