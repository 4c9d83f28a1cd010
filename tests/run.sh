#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every test: sh tests/run.sh [--quick|--asan|--browser]
#
#   --quick    leaves out the slow tests and the sanitizers
#   --asan     runs only what the sanitizers can watch, in build-asan/
#   --browser  runs only what needs the tools of the web, which it installs
#              from Debian and npm: validators of pages and feeds
#
# Without an option all other tests run in build/, and then again in build-asan/
# under AddressSanitizer and UBSan, but for those that install. What is missing
# is installed first. The last line is "N passed, N failed", with ", N skipped"
# where something could not be run; the exit status is 0 only when nothing
# failed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"

status=0

# Builds a folder and runs its tests: run_tests FOLDER OPTIONS-OF-MESON-TEST...
run_tests() {
  folder=$1
  shift
  rm -f "$folder/meson-logs/testlog.json"
  # Limits of time are for an idle machine; a busy one gets three times that.
  meson test -C "$folder" --no-rebuild --print-errorlogs -t 3 "$@" \
    </dev/null || status=$?
}

plain() {
  setup_build "$root/build" && run_tests "$root/build" "$@"
}

sanitized() {
  setup_build "$root/build-asan" -Db_sanitize=address,undefined &&
    run_tests "$root/build-asan" --no-suite install --no-suite browser "$@"
}

run_all() {
  case ${1-} in
  '') plain --no-suite browser && sanitized ;;
  --quick) plain --no-suite slow --no-suite browser ;;
  --asan) sanitized ;;
  --browser)
    # Without them the tests say that they are skipped, and the build still
    # has to be a good one.
    setup_web "$root/build-web" || {
      echo "***" >&2
      echo "*** The tools of the web could not be installed (see above):" >&2
      echo "*** the tests of pages and browsers that need them are SKIPPED." >&2
      echo "***" >&2
    }
    plain --suite browser
    ;;
  esac
}

case ${1-} in
'' | --quick | --asan | --browser) ;;
*)
  echo "usage: sh tests/run.sh [--quick|--asan|--browser]" >&2
  exit 2
  ;;
esac

setup_packages
if ! run_all "$@"; then
  echo "$0: the build failed" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
case ${1-} in
'') set -- "$root/build" "$root/build-asan" ;;
--quick | --browser) set -- "$root/build" ;;
--asan) set -- "$root/build-asan" ;;
esac
python3 "$root/tests/count.py" "$@" || status=1
exit "$status"
