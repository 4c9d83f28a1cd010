#!/bin/sh
# SPDX-License-Identifier: MIT
# What a house's own profile gains over the default one, on Daily Mail articles:
#
#   sh tests/bench/house.sh [BUILD]
#
# Learns with 'keypoints tune' from the articles in ../shared/data beside the
# checkout, once from those with points and once from those whose standfirst
# stands in for points, and prints what each profile gives. The default one has
# seen some of these articles, the house's is judged by cross-validation.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build}
data=$root/../shared/data/articles
if [ ! -d "$data" ]; then
  echo "$0: SKIPPED: there is no $data to learn from" >&2
  exit 77
fi
points=$(mktemp --suffix=.jsonl)
trap 'rm -f "$points"' EXIT
grep '"outlet": "dailymail"' "$data/cnndm-train.jsonl" >"$points"
cat "$data/cnndm-dm-misc.jsonl" >>"$points"
for pages in "$points" "$data/dm-standfirst.jsonl"; do
  "$build/plugin/cli/keypoints" tune -o /dev/null "$pages"
done
