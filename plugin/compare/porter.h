/* SPDX-License-Identifier: MIT */
/* The stemmer of ROUGE: M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980, with the irregular words and the departures that the
 * scorers in use inherit from NLTK. Snowball's "porter" has neither, so its
 * figures would not be the published ones. */
#ifndef KP_PORTER_H
#define KP_PORTER_H

#include <glib.h>

/* Stems a word of ASCII small letters and digits in place; returns its new
 * length, which is never greater. Linear in `length`. */
gsize kp_porter_stem(gchar *word, gsize length);

#endif
