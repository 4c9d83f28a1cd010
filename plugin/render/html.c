/* SPDX-License-Identifier: MIT */
#include "html.h"
