/* SPDX-License-Identifier: MIT */
/* Whom an article is about. */
#ifndef KP_TOPIC_H
#define KP_TOPIC_H

#include "names.h"

/* Sets names->topic from the mentions, which are counted. The topic is the
 * first person whom the title names, or the article where the title names
 * nobody, and is told of far more often than anybody else. */
void kp_topic_find(KpNames *names, const KpProse *prose);

#endif
