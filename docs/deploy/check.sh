#!/bin/sh
# Holds what a host serves against the list of a release, file by file:
#   sh check.sh https://journal.example.org/ ebb-0.2.0.files.sha256
# It tells what the host serves to whoever runs this, at this moment, and no more.
set -eu

if [ $# -ne 2 ] || [ ! -f "$2" ]; then
  echo "usage: sh check.sh ADDRESS LIST" >&2
  exit 2
fi
address=${1%/}
other=0
same=0
while read -r sum file; do
  case $sum in '#'*) continue ;; esac
  served=$(curl -fsS "$address/$file" | sha256sum | cut -d ' ' -f 1)
  if [ "$served" = "$sum" ]; then
    same=$((same + 1))
  else
    echo "another file: $file"
    other=$((other + 1))
  fi
done < "$2"
echo "$same the same, $other others"
[ "$other" -eq 0 ] && [ "$same" -gt 0 ]
