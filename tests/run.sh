#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every test: sh tests/run.sh [--asan]
#
#   --asan   build with AddressSanitizer and UBSan, in build-asan/
#
# Installs what is missing first. The last line is "N passed, N failed", with
# ", N skipped" where a test could not be run; the exit status is 0 only when
# nothing failed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build
setup=
for option in "$@"; do
  case $option in
  --asan)
    build=$root/build-asan
    setup=-Db_sanitize=address,undefined
    ;;
  *)
    echo "usage: sh tests/run.sh [--asan]" >&2
    exit 2
    ;;
  esac
done

. "$root/tests/setup.sh"
setup_packages
if ! setup_build "$build" ${setup:+"$setup"}; then
  echo "0 passed, 1 failed"
  exit 1
fi

# Limits in the tests are for an idle machine: give a busy one three times that.
status=0
rm -f "$build/meson-logs/testlog.json"
meson test -C "$build" --no-rebuild --print-errorlogs -t 3 </dev/null ||
  status=$?
python3 "$root/tests/count.py" "$build/meson-logs/testlog.json" || status=1
exit "$status"
