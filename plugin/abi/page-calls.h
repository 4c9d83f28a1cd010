/* SPDX-License-Identifier: MIT */
/* The calls of <keypoints/page.h>, which says what each does; gathered into
 * one table by page.c. */
#ifndef KP_PAGE_CALLS_H
#define KP_PAGE_CALLS_H

#include <keypoints/page.h>

extern const KpPageCalls kp_page_calls;

KpStatus kp_page_info(KpPage *page, KpPageInfo *info, KpError *error);
KpStatus kp_page_field(
    KpPage *page, KpText name, size_t index, KpText *value, KpError *error);
KpStatus
kp_page_field_name(KpPage *page, size_t index, KpText *name, KpError *error);
KpStatus
kp_page_warning(KpPage *page, size_t index, KpText *text, KpError *error);

KpStatus kp_page_outcome(KpPage *page, KpOutcome *outcome, KpError *error);
KpStatus kp_page_point(KpPage *page,
                       uint32_t list,
                       size_t index,
                       KpPointInfo *point,
                       KpError *error);
KpStatus kp_page_cut(
    KpPage *page, size_t index, size_t cut, KpText *name, KpError *error);
KpStatus kp_page_share(
    KpPage *page, size_t index, size_t share, KpShare *result, KpError *error);
KpStatus kp_page_compare(KpPage *page, KpComparison *result, KpError *error);
KpStatus
kp_page_match(KpPage *page, size_t index, KpMatch *match, KpError *error);

KpStatus kp_page_box(KpPage *page, KpText *html, KpError *error);
KpStatus kp_page_body(KpPage *page, KpText *html, KpError *error);
KpStatus kp_page_document(KpPage *page, KpText *html, KpError *error);
KpStatus kp_page_fill(KpPage *page, KpValues *values, KpError *error);
KpStatus kp_page_metadata(KpPage *page, KpMetadata *metadata, KpError *error);
KpStatus kp_page_fingerprint(KpPage *page, KpText *text, KpError *error);

#endif
