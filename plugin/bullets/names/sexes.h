/* SPDX-License-Identifier: MIT */
/* Which of an article's people it calls he or she. */
#ifndef KP_SEXES_H
#define KP_SEXES_H

typedef struct KpNames KpNames;
typedef struct KpProse KpProse;

/* Counts the mentions of each of the people, and what they say: "Anna said that
 * | she", "the shop of | Mr Reed". */
void kp_sexes_count(KpNames *names, const KpProse *prose);

#endif
