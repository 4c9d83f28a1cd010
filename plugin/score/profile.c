/* SPDX-License-Identifier: MIT */
#include "profile.h"

struct KpProfile {
  GHashTable *weights;
};

const KpProfile *
kp_profile_default(void)
{
  static const KpProfile profile = {NULL};
  return &profile;
}
