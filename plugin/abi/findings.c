/* SPDX-License-Identifier: MIT */
/* The call that tells what is wrong with a page's points. */
#include "page-calls.h"
#include "page-state.h"
#include "status.h"

static uint32_t
level_of(KpSeverity severity)
{
  static const KpLevel LEVELS[] = {[KP_SEVERITY_NOTE] = KP_LEVEL_NOTE,
                                   [KP_SEVERITY_WARNING] = KP_LEVEL_WARNING,
                                   [KP_SEVERITY_ERROR] = KP_LEVEL_ERROR};
  return (uint32_t)LEVELS[severity];
}

KpStatus
kp_call_finding(KpPage *page,
                size_t index,
                KpFindingInfo *finding,
                KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(finding, error));
  KP_TRY(kp_page_inspect(page, error));
  if (index >= page->check->findings->len)
    return kp_fail(error, KP_NOT_FOUND, "there are no more findings");
  const KpFinding *found = g_ptr_array_index(page->check->findings, index);
  KpFindingInfo ours;
  KP_INIT(&ours);
  ours.text = kp_text(g_ptr_array_index(page->lines, index));
  ours.rule = kp_text(kp_rule_info(found->rule)->name);
  ours.message = kp_text(found->message);
  ours.subject = kp_text_out(found->subject);
  ours.nearest = kp_text_out(found->nearest);
  ours.level = level_of(found->severity);
  ours.line = found->line;
  ours.column = found->column;
  ours.list = found->generated ? KP_LIST_GENERATED : KP_LIST_OWN;
  ours.point = found->point == G_MAXUINT ? KP_NO_POINT : found->point;
  ours.nearest_line = found->nearest_line;
  kp_struct_write(finding, &ours, sizeof ours);
  return KP_OK;
}
