/* SPDX-License-Identifier: MIT */
#include "candidate.h"

void
kp_candidate_free(KpCandidate *self)
{
  if (self == NULL)
    return;
  g_free(self->text);
  g_clear_pointer(&self->cuts, g_ptr_array_unref);
  g_clear_pointer(&self->words, g_array_unref);
  g_free(self);
}
