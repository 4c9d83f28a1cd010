#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: minimal-host.sh HOST PLUGIN ARTICLE
# The example host prints points and writes the body; what is wrong with its
# arguments it says, and fails.
set -eu
host=$1 plugin=$2 article=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
  echo "minimal-host.sh: $1" >&2
  exit 1
}

refuse() { # WHAT PATTERN COMMAND...
  what=$1 pattern=$2
  shift 2
  ! "$@" >"$folder/out" 2>"$folder/err" || fail "$what: exit status 0"
  grep -q "$pattern" "$folder/err" && test "$(wc -l <"$folder/err")" = 1 ||
    fail "$what: $(cat "$folder/err")"
}

cp "$article" "$folder/a.md"
"$host" "$plugin" "$folder/a.md" >"$folder/points"
test "$(wc -l <"$folder/points")" = 3 || fail "not three points"
while IFS=: read -r path line point; do
  test "$path" = "$folder/a.md" || fail "$path is not the article's path"
  test "$line" -gt 0 || fail "$line is no line"
  # The wording may be cut: the first word is that of the line's sentence.
  word=$(echo "$point" | cut -d' ' -f2)
  sed -n "${line}p" "$folder/a.md" | grep -qi "$word" ||
    fail "line $line does not hold '$word'"
done <"$folder/points"
grep -q '<section class="key-points"' "$folder/a.md.html" || fail "no box"

printf 'a\0b' >"$folder/nul.md"
refuse "no arguments" "usage" "$host"
refuse "no library" "none.so: .*No such file" "$host" "$folder/none.so" "$article"
refuse "no plugin" "kp_entry" "$host" libc.so.6 "$article"
refuse "no file" "none.md: No such file" "$host" "$plugin" "$folder/none.md"
refuse "a folder" ": Is a directory" "$host" "$plugin" "$folder"
refuse "bad file" "nul.md:1:2: " "$host" "$plugin" "$folder/nul.md"

# One bad file does not keep the others from being done.
rm "$folder/a.md.html"
refuse "one of two" "none.md" "$host" "$plugin" "$folder/none.md" "$folder/a.md"
test -s "$folder/a.md.html" || fail "the good file was not done"
