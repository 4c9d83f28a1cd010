#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every test: sh tests/run.sh [--quick|--asan|--gfm|--browser]
#
#   --quick    leaves out the slow tests, the sanitizers and GitHub's Markdown
#   --asan     runs only what the sanitizers can watch, in build-asan/
#   --gfm      runs only what Markdown has a part in, with GitHub's, in build-gfm/
#   --browser  runs only what needs the tools of the web, which it installs
#              from Debian and npm: validators of pages and feeds, chromium;
#              again with GitHub's Markdown, in chromium for the themes whose
#              styles for it are their own
#
# Without an option all but --browser runs: all tests in build/, those that do
# not install again in build-asan/ under AddressSanitizer and UBSan, and those of
# Markdown in build-gfm/. What is missing is installed first. The last line is
# "N passed, N failed", with ", N skipped" where something could not be run; the
# exit status is 0 only when nothing failed.
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
  meson test -C "$folder" --print-errorlogs -t 3 "$@" </dev/null || status=$?
}

plain() {
  setup_build "$root/build" && run_tests "$root/build" "$@"
}

sanitized() {
  setup_build "$root/build-asan" -Db_sanitize=address,undefined &&
    run_tests "$root/build-asan" --no-suite install --no-suite browser "$@"
}

# Builds no more than these tests need.
github() {
  setup_packages gfm_needs && setup_folder "$root/build-gfm" -Dmarkdown=gfm &&
    run_tests "$root/build-gfm" "$@"
}

run_all() {
  case ${1-} in
  '') plain --no-suite browser && sanitized && github --suite markdown ;;
  --quick) plain --no-suite slow --no-suite browser ;;
  --asan) sanitized ;;
  --gfm) github --suite markdown ;;
  --browser)
    # Without them the tests say that they are skipped, and the build still
    # has to be a good one.
    setup_web "$root/build-web" || {
      echo "***" >&2
      echo "*** The tools of the web could not be installed (see above):" >&2
      echo "*** the tests of pages and browsers that need them are SKIPPED." >&2
      echo "***" >&2
    }
    plain --suite browser && github markup browser-default browser-plain
    ;;
  esac
}

case ${1-} in
'' | --quick | --asan | --gfm | --browser) ;;
*)
  echo "usage: sh tests/run.sh [--quick|--asan|--gfm|--browser]" >&2
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
'') set -- "$root/build" "$root/build-asan" "$root/build-gfm" ;;
--quick) set -- "$root/build" ;;
--browser) set -- "$root/build" "$root/build-gfm" ;;
--asan) set -- "$root/build-asan" ;;
--gfm) set -- "$root/build-gfm" ;;
esac
python3 "$root/tests/count.py" "$@" || status=1
exit "$status"
