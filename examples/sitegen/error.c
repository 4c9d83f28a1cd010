/* SPDX-License-Identifier: MIT */
/* The error domain. */
#include "error.h"

G_DEFINE_QUARK(sg_error, sg_error)
