#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the default profile and the table of what each feature is good for:
#
#   sh tests/bench/profile.sh [BUILD]
#
# Learns with 'keypoints tune' from the news and lessons in ../shared/data
# beside the checkout, whose texts are not part of the project, and writes
# plugin/score/default.profile and tests/bench/ablation.tsv. Build again after
# it. Takes some minutes.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build}
data=$root/../shared/data/articles
if [ ! -d "$data" ]; then
  echo "$0: SKIPPED: there is no $data to learn from" >&2
  exit 77
fi
set -- "$data/cnn-corpus-dev.jsonl" "$data/cnndm-val.jsonl" \
  "$data/cnndm-train.jsonl" "$data/cnndm-dm-misc.jsonl" "$data/blogs-dev.jsonl"
new=$(mktemp)
trap 'rm -f "$new"' EXIT
{
  echo "# The weights with which the program chooses, learned by"
  echo "# tests/bench/profile.sh from news of CNN and the Daily Mail and from"
  echo "# lessons, with points that their authors wrote."
  "$build/plugin/cli/keypoints" tune --fewest=3 --most=5 --budget=60 "$@"
} >"$new"
cp "$new" "$root/plugin/score/default.profile"
ninja -C "$build" >/dev/null
"$build/tests/bench/ablate" "$@" >"$new"
cp "$new" "$root/tests/bench/ablation.tsv"
