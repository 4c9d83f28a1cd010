/* SPDX-License-Identifier: MIT */
/* The door: what the plugin is, and the tables of its calls. */
#include "entry.h"

#include "dialect.h"
#include "page-calls.h"
#include "report-calls.h"
#include "site-state.h"
#include "status.h"
#include "values-calls.h"

static const KpPlugin PLUGIN = {
    .version = KP_ABI_VERSION,
    .struct_size = sizeof(KpPlugin),
    .magic = KP_MAGIC,
    .name = "keypoints",
    .release = KP_RELEASE,
    .site = &kp_site_calls,
    .page = &kp_page_calls,
    .values = &kp_values_calls,
    .sentence = kp_status_sentence,
    .report = &kp_report_calls,
    .markdown = kp_dialect_name,
};

const KpPlugin *
kp_entry(void)
{
  return &PLUGIN;
}
