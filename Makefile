# Golden Thread: what a newcomer, a builder and the continuous integration type.
#   make run      install what is missing, build, start everything with a sample authority
#   make test     install what tests need, build, run every test
#   make bench    measure the RPC runtime beside its peers; BENCH=--quick is rough and fast
#   make bench-plans  measure the plans service on authorities as ten years make them
#   make lint     the formatter's and the compiler's opinion, as the continuous integration asks it
#   make fuzz     look for inputs that break what reads strangers' octets, FUZZ_SECONDS for each
#   make leak-check    make a million calls that end in every way, and say what is left of them
#   make thread-check  have the thread sanitizer watch the runtime's and the chassis' tests
#   make protos   regenerate Swift and C from Protos/ after changing a contract
.DEFAULT_GOAL := help
SHELL := /bin/bash

# Where a running system keeps its ledgers and keys, and where its pages are found.
DATA ?= $(CURDIR)/data
WEB_PORT ?= 8080
PORT_BASE ?= 7000

PROGRAMS := CommandLine,Gateway,Plans,Audits,Workforce,Notifications
LIBRARIES := libnghttp2-dev libprotobuf-c-dev libsqlite3-dev libzip-dev libexpat1-dev \
  libcurl4-openssl-dev zlib1g-dev pkg-config
TEST_PACKAGES := protobuf-compiler protobuf-c-compiler chromium python3-venv openssl
BENCH_PACKAGES := nghttp2-client nghttp2-server libgrpc++-dev libprotobuf-dev protobuf-compiler \
  protobuf-compiler-grpc openssl python3
PYTHON_PACKAGES := pytest==9.2.0 grpcio==1.85.1 grpcio-reflection==1.85.1 \
  grpcio-health-checking==1.85.1 playwright==1.65.2 axe-playwright-python==0.1.8 \
  aiosmtpd==1.4.6 requests==2.34.2 hpack==4.2.0

.PHONY: help run build test test-swift test-foreign bench bench-plans fuzz leak-check thread-check \
  lint format protos clean libraries test-packages

help:
	@sed -n '2,11s/^# \{0,3\}//p' Makefile

# $(call install,PACKAGES): asks the system's package database first, so that a machine that has
# everything needs neither the network nor root.
define install
	@missing=""; for package in $(1); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
	  $$root apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -qq --no-install-recommends \
	    $$missing >/dev/null; \
	fi
endef

libraries:
	$(call install,$(LIBRARIES))

test-packages: libraries
	$(call install,$(TEST_PACKAGES))

# Only what runs, without the probes and fixtures that tests need; asks the compiler only when a
# source is newer than the last build, so that starting again takes seconds.
BUILT := .build/release/golden-thread.built
SOURCES := $(shell find Package.swift Services Shared Protos -type f)

build: libraries $(BUILT)

$(BUILT): $(SOURCES) | libraries
	GT_ONLY=$(PROGRAMS) swift build -c release
	@touch $@

run: build
	@exec .build/release/goldenthread up --sample \
	  --data "$(DATA)" --web-port $(WEB_PORT) --port-base $(PORT_BASE)

test: test-swift test-foreign

test-swift: test-packages
	swift build --build-tests
	swift test --skip-build

# What only a stranger can prove: a browser with an accessibility checker, and a gRPC client that
# nobody here wrote, against the real processes.
test-foreign: test-packages .venv/installed
	GOLDENTHREAD="$$(swift build --show-bin-path)/goldenthread" \
	  .venv/bin/python -m pytest -q Tests/Interop Tests/Browser

# Writes Tests/Benchmarks/results.md. The first time the peers are built too, which takes a while.
BENCH ?=

bench: libraries
	$(call install,$(BENCH_PACKAGES))
	GT_ONLY=BenchServer,BenchClient swift build -c release
	swift build -c release --package-path Tests/Benchmarks/Peer
	Tests/Benchmarks/Cpp/build.sh .build/bench-cpp
	Tests/Benchmarks/bench.py --ours .build/release --cpp .build/bench-cpp/server \
	  --peer Tests/Benchmarks/Peer/.build/release/Peer $(BENCH)

.venv/installed: Makefile
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check $(PYTHON_PACKAGES)
	@touch $@

# One authority alone, then AUTHORITIES of them in one process; the ledgers are grown once and kept,
# which takes a while for many. What was found last is in Tests/PlansBench/results.md.
AUTHORITIES ?= 150
LEDGERS := .build/bench
PLANS_BENCH := .build/release/PlansBench

bench-plans: libraries
	GT_ONLY=PlansBench swift build -c release --product PlansBench
	@mkdir -p $(LEDGERS)
	@test -f $(LEDGERS)/plans-$(AUTHORITIES).grown || { rm -f $(LEDGERS)/plans-$(AUTHORITIES).sqlite*; \
	  $(PLANS_BENCH) grow $(LEDGERS)/plans-$(AUTHORITIES).sqlite $(AUTHORITIES) && \
	  touch $(LEDGERS)/plans-$(AUTHORITIES).grown; }
	@for part in fold keep resume together; do \
	  $(PLANS_BENCH) $$part $(LEDGERS)/plans-$(AUTHORITIES).sqlite $(AUTHORITIES) || exit 1; \
	done

# A million calls with cancellation and lost connections; prints what there was before and after.
leak-check: libraries
	GT_ONLY=LeakCheck swift build -c release --product LeakCheck
	.build/release/LeakCheck 1000000

# The thread sanitizer over the tests of the runtime and of the chassis, and over both
# interoperability programs while they and grpcio call one another. One test after another: watched,
# each takes ten times as long. The ledger's are left out: whoever waits for a `Mutex` does so within
# the standard library, where the sanitizer doesn't see it, and what it says of those is wrong (four
# reports, both sides of each under the lock of `LedgerBell`).
THREAD_CHECKED := ProtobufC,HTTP2,RPC,InteropServer,InteropClient,Chassis
THREAD_CHECK := GT_ONLY=$(THREAD_CHECKED) swift

thread-check: test-packages .venv/installed
	$(THREAD_CHECK) build --build-tests --sanitize=thread --scratch-path .build-tsan
	$(THREAD_CHECK) test --skip-build --no-parallel --sanitize=thread --scratch-path .build-tsan
	GOLDENTHREAD="$(CURDIR)/.build-tsan/debug/goldenthread" H2_TARGET=interop-server \
	  .venv/bin/python -m pytest -q Tests/Interop/test_interop.py Tests/Interop/test_http2_conformance.py

# libFuzzer under the address sanitizer, from the corpus on; what it finds lies in .build-fuzz/found,
# and belongs into the corpus with its correction. `make test` has a short run of its own.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= server client framing codec json metadata timeout

fuzz: libraries
	GT_FUZZ=1 GT_ONLY=Fuzzer swift build --product Fuzzer --scratch-path .build-fuzz
	@for target in $(FUZZ_TARGETS); do \
	  mkdir -p .build-fuzz/corpus/$$target .build-fuzz/found; \
	  FUZZ_TARGET=$$target .build-fuzz/debug/Fuzzer .build-fuzz/corpus/$$target \
	    Tests/FuzzTargets/Corpus/$$target -max_total_time=$(FUZZ_SECONDS) -max_len=8192 -timeout=10 \
	    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=.build-fuzz/found/$$target- \
	    || exit 1; \
	done

lint:
	swift format lint --strict --recursive --parallel Package.swift Services Shared Protos Tests

format:
	swift format --in-place --recursive --parallel Package.swift Services Shared Protos Tests

protos: test-packages
	Protos/generate.sh

clean:
	rm -rf .build .build-fuzz .build-tsan .venv
