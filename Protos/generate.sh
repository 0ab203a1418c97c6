#!/bin/sh
# Regenerates all C and Swift from Protos/**/*.proto (and the well-known types that they use).
#
#   Protos/generate.sh           writes into Shared/
#   Protos/generate.sh FOLDER    writes into FOLDER, laid out like Shared/ (the tests compare the two)
#
# Needs protoc and protoc-gen-c (packages protobuf-compiler and protobuf-c-compiler). The plugin has
# no dependencies, so swiftc builds it by itself in .build/generator when its sources changed;
# GT_GENERATOR names a built one instead.
set -eu
cd "$(dirname "$0")/.."
out=${1:-Shared}

generator=${GT_GENERATOR:-}
if [ -z "$generator" ]; then
  generator=$PWD/.build/generator/Generator
  if [ ! -x "$generator" ] || [ -n "$(find Protos/Generator -newer "$generator")" ]; then
    echo "generate: building the plugin" >&2
    mkdir -p .build/generator
    swiftc -swift-version 6 -parse-as-library -enable-upcoming-feature MemberImportVisibility \
      -module-name Generator -o "$generator" Protos/Generator/*.swift
  fi
fi

well_known="any duration empty field_mask struct timestamp wrappers"
include=/usr/include
files=$(cd Protos && find . -name '*.proto' | sed 's|^\./||' | LC_ALL=C sort)
for name in $well_known; do files="$files google/protobuf/$name.proto"; done

# Into a fresh folder first: files of protos that are gone must go too.
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
mkdir -p "$fresh/c" "$fresh/header" "$fresh/swift"
for mode in c header swift; do
  # shellcheck disable=SC2086  # file names of protos hold no spaces
  protoc --plugin=protoc-gen-goldenthread="$generator" -I Protos -I "$include" \
    --goldenthread_out="mode=$mode:$fresh/$mode" $files
done

# replace FROM TO: makes TO's files those of FROM and leaves alone what didn't change, so that only
# what changed is built again.
replace() {
  mkdir -p "$2"
  (cd "$2" && find . -type f) | while read -r file; do
    [ -f "$1/$file" ] || rm "$2/$file"
  done
  (cd "$1" && find . -type f) | while read -r file; do
    cmp -s "$1/$file" "$2/$file" || { mkdir -p "$(dirname "$2/$file")" && cp "$1/$file" "$2/$file"; }
  done
  find "$2" -type d -empty -delete
}
replace "$fresh/c" "$out/CMessages/Generated"
replace "$fresh/swift" "$out/Messages/Generated"
mkdir -p "$out/CMessages/include"
cmp -s "$fresh/header/CMessages.h" "$out/CMessages/include/CMessages.h" ||
  cp "$fresh/header/CMessages.h" "$out/CMessages/include/CMessages.h"
echo "generate: $(find "$fresh" -type f | wc -l) files from $(echo "$files" | wc -w) protos" >&2
