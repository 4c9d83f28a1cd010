# SPDX-License-Identifier: MIT
# The set-up that examples/demo.sh and tests/run.sh share; source it with
# $root set to the top folder of the checkout.
#
#   setup_packages      installs the Debian packages that are missing
#   setup_folder DIR ... configures DIR; further words go to meson
#   setup_build DIR ... does so and builds
#   setup_web DIR       installs what the tests of the web need, DIR for npm's

# What is needed, and how to tell that it is there: package, then a test.
# A tool that did not come from a package counts as well.
needs() {
  cat <<'END'
gcc             has_command cc
g++             has_command c++
libc6-dev       has_header stdio.h
pkg-config      has_command pkg-config
meson           has_command meson
ninja-build     has_command ninja
python3         has_command python3
libglib2.0-dev  has_module gio-2.0
libjson-glib-dev has_module json-glib-1.0
libcmark-dev    has_module libcmark
libsass-dev     has_module libsass
libyaml-dev     has_module yaml-0.1
libstemmer-dev  has_header libstemmer.h
END
}

# For -Dmarkdown=gfm.
gfm_needs() {
  cat <<'END'
libcmark-gfm-dev has_header cmark-gfm.h
libcmark-gfm-extensions-dev has_header cmark-gfm-core-extensions.h
END
}

web_needs() {
  cat <<'END'
nodejs          has_command node
npm             has_command npm
default-jre-headless has_command java
chromium        has_browser
fonts-liberation has_font LiberationSerif-Regular
fonts-dejavu-core has_font DejaVuSans
jing            has_command jing
libxml2-utils   has_command xmllint
END
}

has_command() { command -v "$1" >/dev/null 2>&1; }
has_browser() { has_command chromium || has_command google-chrome; }
has_font() { find /usr/share/fonts /usr/local/share/fonts -name "$1.*" 2>/dev/null | grep -q .; }
has_module() { pkg-config --exists "$1" 2>/dev/null; }
has_header() { echo "#include <$1>" | cc -E - >/dev/null 2>&1; }

missing_packages() {
  "${1:-needs}" | while read -r package check what; do
    "$check" "$what" </dev/null || printf ' %s' "$package"
  done
}

is_root() { [ "$(id -u)" -eq 0 ]; }

as_root() {
  if is_root; then
    "$@" </dev/null
  else
    sudo "$@" </dev/null
  fi
}

# setup_packages [LIST]: what the function LIST names, or what a build needs
setup_packages() {
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  if ! has_command apt-get; then
    echo "$0: these are missing (names of Debian 12 packages):" >&2
    echo " $missing" >&2
    echo "Install what your system calls them, then start again." >&2
    return 1
  fi
  if ! is_root && ! has_command sudo; then
    echo "$0: run this as root, then start again:" >&2
    echo "  apt-get update && apt-get install -y$missing" >&2
    return 1
  fi
  echo "Installing:$missing"
  # Lists that are a little old still do when there is no network.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
    echo "$0: apt-get update failed; trying with the lists at hand" >&2
  # shellcheck disable=SC2086 # one word for each package
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
    --no-install-recommends $missing || return 1
  missing=$(missing_packages "$@")
  [ -z "$missing" ] || {
    echo "$0: still missing after the installation:$missing" >&2
    return 1
  }
}

# A build folder that came along with a copied checkout names the old place.
forget_moved_build() {
  [ -f "$1/meson-info/meson-info.json" ] || return 0
  python3 -c 'import json, os, sys
info = json.load(open(sys.argv[1] + "/meson-info/meson-info.json"))
sys.exit(os.path.realpath(info["directories"]["source"])
         != os.path.realpath(sys.argv[2]))' "$1" "$root" && return 0
  echo "Starting again in $1, which was configured for another folder."
  rm -rf "$1"
}

setup_folder() {
  folder=$1
  shift
  forget_moved_build "$folder"
  if [ ! -f "$folder/build.ninja" ]; then
    meson setup "$@" "$folder" "$root" </dev/null || return 1
  fi
}

setup_build() {
  setup_folder "$@" && ninja -C "$folder" </dev/null
}

setup_web() {
  setup_packages web_needs || return 1
  mkdir -p "$1"
  cmp -s "$root/tests/web/package-lock.json" "$1/package-lock.json" &&
    [ -d "$1/node_modules" ] && return 0
  cp "$root/tests/web/package.json" "$root/tests/web/package-lock.json" "$1"
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund </dev/null) && return 0
  rm -rf "$1" # half of it would pass for all
  return 1
}
