#!/bin/sh
# SPDX-License-Identifier: MIT
# What a page weighs in each theme, as servers send it: sh examples/weigh.sh FILE
# Fonts, scripts and requests for either there are none.
set -eu
[ $# -eq 1 ] || { echo "usage: sh examples/weigh.sh FILE" >&2; exit 2; }

export LC_ALL=C
kilobytes() { gzip -9n | wc -c | awk '{ printf "%7.1f kB", $1 / 1000 }'; }
page() { keypoints render -t "$1" --set stylesheet=style.css "$2"; }
style() { keypoints render -t "$1" "$2" | sed -n '/<style>/,/<\/style>/p'; }

keypoints render "$1" >/dev/null # says what is wrong, once
printf '%-10s%10s%10s\n' theme HTML CSS
for theme in $(keypoints theme list | cut -d' ' -f1); do
  printf '%-10s%s%s\n' "$theme" "$(page "$theme" "$1" | kilobytes)" \
    "$(style "$theme" "$1" | kilobytes)"
done
