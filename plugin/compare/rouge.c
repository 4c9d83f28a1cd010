/* SPDX-License-Identifier: MIT */
#include "rouge.h"
