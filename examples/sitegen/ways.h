/* SPDX-License-Identifier: MIT */
/* The ways from an article to others: the one before it and after it in time,
 * those about the same things, and its topics. */
#ifndef SG_WAYS_H
#define SG_WAYS_H

#include "site.h"

/* Finds the ways of all pages. They are sorted, and the site is sealed. */
KpStatus sg_ways_find(SgSite *site, KpError *wrong);

/* Sets the values of the page's ways. Other pages may be rendered at once. */
void sg_ways_fill(const SgPage *page, KpValues *values);

#endif
