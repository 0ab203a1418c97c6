#!/bin/sh
# Builds the C++ peer into the folder given.
set -eu
out=$1
here=$(cd "$(dirname "$0")" && pwd)
protos=$here/../../../Protos/bench
mkdir -p "$out"
[ -x "$out/server" ] && [ -z "$(find "$here" "$protos" -newer "$out/server" -type f)" ] && exit 0
protoc -I "$protos" --cpp_out="$out" --grpc_out="$out" \
  --plugin=protoc-gen-grpc="$(command -v grpc_cpp_plugin)" bench.proto
c++ -std=c++17 -O2 -DNDEBUG -I "$out" -o "$out/server" "$here/server.cc" "$out/bench.pb.cc" \
  "$out/bench.grpc.pb.cc" $(pkg-config --cflags --libs grpc++ protobuf)
