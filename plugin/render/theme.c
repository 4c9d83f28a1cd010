/* SPDX-License-Identifier: MIT */
#include "theme.h"
