/* SPDX-License-Identifier: MIT */
/* The calls of <keypoints/page.h>, which says what each does; gathered into
 * one table by page.c. */
#ifndef KP_PAGE_CALLS_H
#define KP_PAGE_CALLS_H

#include <keypoints/page.h>

extern const KpPageCalls kp_page_calls;

KpStatus kp_call_info(KpPage *page, KpPageInfo *info, KpError *error);
KpStatus kp_call_field(
    KpPage *page, KpText name, size_t index, KpText *value, KpError *error);
KpStatus
kp_call_field_name(KpPage *page, size_t index, KpText *name, KpError *error);
KpStatus
kp_call_warning(KpPage *page, size_t index, KpText *text, KpError *error);

KpStatus kp_call_outcome(KpPage *page, KpOutcome *outcome, KpError *error);
KpStatus kp_call_point(KpPage *page,
                       uint32_t list,
                       size_t index,
                       KpPointInfo *point,
                       KpError *error);
KpStatus kp_call_cut(
    KpPage *page, size_t index, size_t cut, KpText *name, KpError *error);
KpStatus kp_call_share(
    KpPage *page, size_t index, size_t share, KpShare *result, KpError *error);
KpStatus kp_call_compare(KpPage *page, KpComparison *result, KpError *error);
KpStatus
kp_call_match(KpPage *page, size_t index, KpMatch *match, KpError *error);

KpStatus kp_call_box(KpPage *page, KpText *html, KpError *error);
KpStatus kp_call_body(KpPage *page, KpText *html, KpError *error);
KpStatus kp_call_document(KpPage *page, KpText *html, KpError *error);
KpStatus kp_call_fill(KpPage *page, KpValues *values, KpError *error);
KpStatus kp_call_fill_row(KpPage *page, KpValues *row, KpError *error);
KpStatus kp_call_metadata(KpPage *page, KpMetadata *metadata, KpError *error);
KpStatus kp_call_fingerprint(KpPage *page, KpText *text, KpError *error);
KpStatus kp_call_content(KpPage *page, KpText *html, KpError *error);
KpStatus kp_call_relate(KpPage *const *pages,
                        size_t n_pages,
                        size_t most,
                        uint32_t *related,
                        KpError *error);
KpStatus kp_call_finding(KpPage *page,
                         size_t index,
                         KpFindingInfo *finding,
                         KpError *error);

#endif
