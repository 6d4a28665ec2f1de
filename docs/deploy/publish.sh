#!/bin/sh
# Puts a build of Ebb where a web server serves it, in the order in which nobody meets half of it, and keeps the parts of
# the release before for one release more: sh publish.sh BUILD SITE
# Going back to an older release is the same, with the older build.
set -eu

if [ $# -ne 2 ] || [ ! -f "$1/index.html" ] || [ ! -f "$1/offline.js" ]; then
  echo "usage: sh publish.sh BUILD SITE, where BUILD holds index.html and offline.js" >&2
  exit 2
fi
build=${1%/}
site=${2%/}

# Every offline worker names the files of its build. The kill switch names none.
files_of() {
  grep -o '"url":"[A-Za-z0-9_./-]*"' "$1" | cut -d '"' -f 4 || true
}

# Half a file is never served: it is copied beside its place, and then put there at once. Its time comes along, for a web
# server tells by time and length whether a file has changed.
put() {
  mkdir -p "$(dirname "$site/$1")"
  cp -p "$build/$1" "$site/$1.new"
  mv -f "$site/$1.new" "$site/$1"
}

for file in $(files_of "$build/offline.js"); do
  if [ ! -f "$build/$file" ]; then
    echo "$build is not a whole build: $file is missing. Nothing was changed." >&2
    exit 1
  fi
done

mkdir -p "$site"
before=$(mktemp)
trap 'rm -f "$before"' EXIT
if [ -f "$site/offline.js" ]; then files_of "$site/offline.js" > "$before"; fi

(cd "$build" && find . -type f ! -path ./index.html ! -path ./offline.js | cut -c 3-) | while read -r file; do
  put "$file"
done
put index.html
put offline.js

# Parts of neither this release nor the one before go. Where it is not known which was before, all stay.
if [ -s "$before" ] && [ -d "$site/assets" ]; then
  files_of "$build/offline.js" >> "$before"
  (cd "$site" && find assets -type f) | while read -r file; do
    grep -qxF "$file" "$before" || rm -f "$site/$file"
  done
fi
echo "$site serves $build."
