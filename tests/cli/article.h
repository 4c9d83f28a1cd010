/* SPDX-License-Identifier: MIT */
/* Articles that several tests use. */
#ifndef TEST_ARTICLE_H
#define TEST_ARTICLE_H

#define ARTICLE                                                                \
  "# The bridge opens\n"                                                       \
  "\n"                                                                         \
  "The new bridge over the river opened on Monday after six years of work.\n"  \
  "It cost 40 million euros and replaces a bridge of 1911.\n"                  \
  "\n"                                                                         \
  "The old bridge will be taken down by the end of the year. Traffic had\n"    \
  "been led around the town since March, when inspectors found cracks.\n"      \
  "\n"                                                                         \
  "The bridge is 412 metres long and carries two lanes and a path for\n"       \
  "bicycles. Buses of the city will use the bridge from Friday.\n"             \
  "Residents had asked for a lower limit of speed near the school.\n"          \
  "\n"                                                                         \
  "The council refused the limit of speed in a vote last week. The mayor\n"    \
  "called the bridge the largest work of the town in a century.\n"

#define OWN_POINTS                                                             \
  "---\n"                                                                      \
  "key_points:\n"                                                              \
  "  - The new bridge over the river opened after six years\n"                 \
  "  - Wholly unrelated bananas ripen quickly\n"                               \
  "---\n"

#endif
