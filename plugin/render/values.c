/* SPDX-License-Identifier: MIT */
#include "values.h"
