#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds keypoints and the example site, and shows what came out:
#
#   sh examples/demo.sh
#
# Installs what is missing first. Everything that is made stands in build/.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build
site=$build/example-site
article=news/2026-05-08-harbour-dredging-vote

. "$root/tests/setup.sh"
setup_packages
setup_build "$build"

echo
"$build/examples/sitegen/sitegen" build --local -o "$site" \
  "$root/examples/site"

echo
echo "The key points of examples/site/content/$article.md:"
echo
"$build/plugin/cli/keypoints" "$root/examples/site/content/$article.md"
echo
echo "Open $site/index.html"
