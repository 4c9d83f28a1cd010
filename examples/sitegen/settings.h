/* SPDX-License-Identifier: MIT */
/* From site.ini to a site of the plugin. */
#ifndef SG_SETTINGS_H
#define SG_SETTINGS_H

#include "config.h"
#include "site.h"

/* Opens a site of the plugin by what `config` says and has its theme compiled.
 * NULL and `error`, with the line in site.ini where a line is at fault. */
KpSite *sg_settings_open(const KpPlugin *plugin,
                         const SgConfig *config,
                         GError **error);

#endif
