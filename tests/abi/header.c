/* SPDX-License-Identifier: MIT */
/* What a host compiles: as C99 and, copied under another name, as C++17. */
#include <keypoints/keypoints.h>

int use_header(KpEntry *entry);

/* As wide as an int whatever the compiler makes of small enumerations. */
typedef char StatusIsWide[sizeof(KpStatus) == sizeof(uint32_t) ? 1 : -1];

int
use_header(KpEntry *entry)
{
  KpError error;
  KpPageInput input;
  KP_INIT(&error);
  KP_INIT(&input);
  input.bytes = kp_text("# Title");
  const KpPlugin *kp = entry();
  return kp_check(kp, &error) == KP_OK && KP_HAS(kp->page, fingerprint);
}
