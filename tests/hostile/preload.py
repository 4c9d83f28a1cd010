# SPDX-License-Identifier: MIT
"""Lays a library under a program."""

import os


def with_library(path):
    """What the environment needs for it. LD_PRELOAD parts its names at blanks,
    which the path may hold; the folder may hold them."""
    folder, name = os.path.split(path)
    return {"LD_PRELOAD": name, "LD_LIBRARY_PATH": folder}
