# Accord. `make demo` shows it running; `make check` tests it. Both install what they need first. `make help` lists the rest.
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
SHELL := /bin/bash

# What is done is said in a line each; V=1 says it in full.
ifeq ($(V),1)
say = @:
Q :=
else
say = @printf '  %-5s %s\n'
Q := @
endif

SAN ?= 0
CC := gcc
ifeq ($(SAN),1)
B := build/san
else ifeq ($(FUZZING),1)
B := build/fuzz
CC := clang-14
else
B := build
endif

SERVICES := gateway intake referral notification audit
PROGRAMS := $(addprefix $(B)/bin/accord-,$(SERVICES)) $(B)/bin/accord-watch $(B)/bin/accord

# --- packages -----------------------------------------------------------------------------------------------------
include deploy/packages.mk

# --- flags --------------------------------------------------------------------------------------------------------
PKG_COMMON := libpq libzmq libprotobuf-c jansson yaml-0.1 openssl
PKG_CFLAGS := $(shell pkg-config --cflags $(PKG_COMMON) libcurl libmicrohttpd cjose libarchive pangocairo 2>/dev/null)
LIBS_COMMON := $(shell pkg-config --libs $(PKG_COMMON) 2>/dev/null) -lev -lpthread -lm
# Linked only where they are used: curl where something is sent or asked, HTTP and signed tokens in the gateway.
LIBS_gateway := $(shell pkg-config --libs libmicrohttpd gnutls libcurl cjose libargon2 liboath libarchive pangocairo cairo gobject-2.0 2>/dev/null) -lunistring
# What reads the documents of feeds reads XML too: intake, and the tool that tries a map.
LIBS_intake := -lunistring -lexpat
LIBS_notification := $(shell pkg-config --libs libcurl 2>/dev/null) -lunistring
LIBS_accord := $(shell pkg-config --libs libcurl libarchive pangocairo cairo gobject-2.0 2>/dev/null) -lunistring -lexpat
# The watch shares neither bus nor database with what it watches: it is not linked with them.
LIBS_watch := $(shell pkg-config --libs libcurl jansson yaml-0.1 libcrypto libprotobuf-c 2>/dev/null) -lev -lm
LIBS_all := $(LIBS_gateway) $(LIBS_intake) $(LIBS_notification)

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith \
	-Wwrite-strings -Wvla -Wformat=2 -Werror
HARDEN := -fstack-protector-strong -fPIE -fcf-protection
ifeq ($(SAN),1)
OPT := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
LDHARDEN := -pie -fsanitize=address,undefined
else ifeq ($(FUZZING),1)
OPT := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
LDHARDEN := -pie -fsanitize=address,undefined
else
OPT := -O2 -g1 -D_FORTIFY_SOURCE=2
LDHARDEN := -pie -Wl,-z,relro,-z,now
endif
CPPFLAGS := -D_GNU_SOURCE -I. -I$(B)/gen -I$(B)/gen/proto $(PKG_CFLAGS)
CFLAGS := -std=gnu11 $(OPT) $(HARDEN)
BANNED := -include common/banned.h

# --- generated: contracts, class tables, statements ---------------------------------------------------------------
PROTOS := $(wildcard proto/accord/v1/*.proto)
PBC := $(patsubst proto/%.proto,$(B)/gen/proto/%.pb-c.c,$(PROTOS)) $(B)/gen/proto/google/protobuf/descriptor.pb-c.c
PBOBJ := $(PBC:.c=.o) $(B)/gen/classes.o
QUERIES := $(wildcard common/queries/*.sql services/*/queries/*.sql)
# services/intake/queries/incident.sql -> gen/sql/intake/incident.{c,h}; common/queries/kit.sql -> gen/sql/common/kit.{c,h}
SQLGEN := $(patsubst %.sql,$(B)/gen/sql/%.c,$(subst services/,,$(subst /queries/,/,$(QUERIES))))
SQLOBJ_common := $(patsubst %.c,%.o,$(filter $(B)/gen/sql/common/%,$(SQLGEN)))

# --- sources ------------------------------------------------------------------------------------------------------
COMMON_SRC := $(wildcard common/*.c)
COMMON_OBJ := $(COMMON_SRC:%.c=$(B)/obj/%.o)
svc_src = $(filter-out services/$(1)/main.c,$(wildcard services/$(1)/*.c services/$(1)/*/*.c))
svc_obj = $(patsubst %.c,$(B)/obj/%.o,$(call svc_src,$(1))) $(patsubst %.c,%.o,$(filter $(B)/gen/sql/$(1)/%,$(SQLGEN)))
UNIT_SRC := $(wildcard tests/unit/test_*.c)
UNIT := $(UNIT_SRC:tests/unit/%.c=$(B)/unit/%)

GENERATED := $(PBC:.c=.h) $(B)/gen/classes.h $(SQLGEN:.c=.h)

all: $(PROGRAMS) $(B)/compile_commands.json $(B)/notices.good
	@:
programs: $(PROGRAMS)
# A text that could give somebody away is not built.
$(B)/notices.good: $(B)/bin/accord $(wildcard deploy/notices/*.yaml deploy/notices/texts/*.yaml)
	$(Q)$< notice check deploy/notices >$@

# --- how things are made ------------------------------------------------------------------------------------------
$(B)/gen/proto/%.pb-c.c $(B)/gen/proto/%.pb-c.h: proto/%.proto
	@mkdir -p $(@D)
	$(say) gen $<
	$(Q)protoc-c -Iproto --c_out=$(B)/gen/proto $<
$(B)/gen/proto/google/protobuf/descriptor.pb-c.c $(B)/gen/proto/google/protobuf/descriptor.pb-c.h &:
	@mkdir -p $(@D)
	$(say) gen descriptor.proto
	$(Q)protoc-c -I/usr/include --c_out=$(B)/gen/proto /usr/include/google/protobuf/descriptor.proto
$(B)/gen/accord.desc: $(PROTOS)
	@mkdir -p $(@D)
	$(say) gen $@
	$(Q)protoc -Iproto --include_imports --include_source_info --descriptor_set_out=$@ $(PROTOS)
# classgen is linked with one of these, so they wait for the contracts' headers only.
$(B)/gen/proto/%.o: $(B)/gen/proto/%.c | $(PBC:.c=.h)
	$(say) cc $<
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<
$(B)/gen/%.o: $(B)/gen/%.c | $(GENERATED)
	$(say) cc $<
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# The class tables: a host tool reads the descriptor set; a field without a class stops the build with its name.
$(B)/host/classgen: $(addprefix common/host/,classgen.c classrules.c classwords.c classwrite.c classgen.h) \
		$(B)/gen/proto/google/protobuf/descriptor.pb-c.o | $(PBC:.c=.h)
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) $(LDHARDEN) -o $@ $(filter %.c %.o,$^) -lprotobuf-c
$(B)/gen/classes.c $(B)/gen/classes.h &: $(B)/gen/accord.desc $(B)/host/classgen
	$(say) gen $(B)/gen/classes.c
	$(Q)$(B)/host/classgen $< $(B)/gen/classes.c $(B)/gen/classes.h
$(B)/host/sqlgen: common/host/sqlgen.c
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) $(LDHARDEN) -o $@ $<
define sql_rule
$(B)/gen/sql/$(subst services/,,$(subst /queries/,/,$(1:.sql=.c))) $(B)/gen/sql/$(subst services/,,$(subst /queries/,/,$(1:.sql=.h))) &: $(1) $(B)/host/sqlgen
	@mkdir -p $$(@D)
	$$(say) gen $$<
	$$(Q)$(B)/host/sqlgen $$< $$(basename $$@)
endef
$(foreach q,$(QUERIES),$(eval $(call sql_rule,$(q))))

# Which migrations this release was written for: the services compare them with the database.
MIGRATIONS := $(sort $(wildcard common/schema/*.sql services/*/schema/*.sql))
$(B)/gen/migrations.c: $(MIGRATIONS) common/schema $(wildcard services/*/schema)
	@mkdir -p $(@D)
	$(say) gen $@
	$(Q){ echo '/* Made by the Makefile of the names of all migrations. */'; \
		echo 'extern const char *const service_migrations[];'; \
		echo 'const char *const service_migrations[] = {'; \
		printf '    "%s",\n' $(MIGRATIONS); echo '    0,'; echo '};'; } >$@

$(B)/obj/%.o: %.c | $(GENERATED)
	@mkdir -p $(@D)
	$(say) cc $<
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP -c -o $@ $<

$(B)/lib/libcommon.a: $(COMMON_OBJ) $(SQLOBJ_common) $(B)/gen/migrations.o
	@mkdir -p $(@D)
	@rm -f $@
	$(say) ar $@
	$(Q)ar rcs $@ $^
$(B)/lib/libproto.a: $(PBOBJ)
	@mkdir -p $(@D)
	@rm -f $@
	$(say) ar $@
	$(Q)ar rcs $@ $^

define service_rule
$(B)/lib/lib$(1).a: $(call svc_obj,$(1))
	@mkdir -p $$(@D)
	@rm -f $$@
	$$(say) ar $$@
	$$(Q)ar rcs $$@ $$^
$(B)/bin/accord-$(1): $(B)/obj/services/$(1)/main.o $(B)/lib/lib$(1).a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	@mkdir -p $$(@D)
	$$(say) ld $$@
	$$(Q)$(CC) $(LDHARDEN) -o $$@ $$^ $(LIBS_$(1)) $(LIBS_COMMON)
endef
$(foreach s,$(SERVICES),$(eval $(call service_rule,$(s))))
# The tool may use the pure parts of a service (feed maps, agreements), so that there is one reader of each text.
$(B)/lib/libaccord.a: $(call svc_obj,accord)
	@mkdir -p $(@D)
	@rm -f $@
	$(say) ar $@
	$(Q)ar rcs $@ $^
$(B)/bin/accord: $(B)/obj/services/accord/main.o $(B)/lib/libaccord.a $(B)/lib/libintake.a $(B)/lib/libgateway.a $(B)/lib/libreferral.a \
		$(B)/lib/libnotification.a $(B)/lib/libaudit.a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(LDHARDEN) -o $@ $^ $(LIBS_accord) $(LIBS_COMMON)

$(B)/lib/libwatch.a: $(call svc_obj,watch)
	@mkdir -p $(@D)
	@rm -f $@
	$(say) ar $@
	$(Q)ar rcs $@ $^
$(B)/bin/accord-watch: $(B)/obj/services/watch/main.o $(B)/lib/libwatch.a $(B)/lib/libcommon.a
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(LDHARDEN) -Wl,--as-needed -o $@ $^ $(LIBS_watch)

comma := ,
UNIT_LIBS := $(B)/lib/libaccord.a $(B)/lib/libwatch.a $(SERVICES:%=$(B)/lib/lib%.a)
# These see whatever our own objects allocate, and let it fail.
$(filter $(B)/unit/test_no_memory%,$(UNIT)): LDHARDEN += \
	$(addprefix -Wl$(comma)--wrap=,malloc calloc realloc strdup strndup)
$(B)/unit/%: tests/unit/%.c $(B)/lib/libcommon.a $(B)/lib/libproto.a $(UNIT_LIBS)
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(UNIT_LIBS) $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a -lcmocka $(LIBS_all) $(LIBS_COMMON)

$(B)/compile_commands.json: Makefile $(COMMON_SRC) $(wildcard services/*/*.c services/*/*/*.c)
	@mkdir -p $(@D)
	@deploy/compile-commands $@ "$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED)" $(COMMON_SRC) $(wildcard services/*/*.c services/*/*/*.c)

# --- the Debian package -------------------------------------------------------------------------------------------
deb: all
	@deploy/deb/build $(B)

# --- seeing it ----------------------------------------------------------------------------------------------------
DEMO_FOLDER := $(if $(DEMO),--folder "$(DEMO)")
demo: deps
	@$(MAKE) --no-print-directory -j2 all
	@deploy/demo/demo start --binaries $(B)/bin $(DEMO_FOLDER) $(if $(FEED),--feed "$(FEED)") $(if $(MAP),--map "$(MAP)") \
		$(if $(CALLS),--calls $(CALLS)) $(if $(SPEED),--speed $(SPEED)) $(if $(PORT),--port $(PORT))
stop:
	@deploy/demo/demo stop $(DEMO_FOLDER)

# --- checks -------------------------------------------------------------------------------------------------------
# AGAIN=1: what failed is tried once more by itself, and named.
AGAIN ?=
PYTEST := $(if $(AGAIN),tests/again.py,/usr/bin/python3 -m pytest) -q -p no:cacheprovider
# Packages first: what pkg-config says about them is asked anew by the makes inside.
check: deps
	@$(MAKE) --no-print-directory -j2 all
	@$(MAKE) --no-print-directory -j2 SAN=1 all build-unit build-once
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory SAN=1 unit fuzz-once contract oracle contact cost roster exchange handoff system
	@$(MAKE) --no-print-directory packaged
	@$(MAKE) --no-print-directory ha
	@$(MAKE) --no-print-directory crash

build-unit: $(UNIT)
unit: build-unit
	@passed=0; for t in $(UNIT); do \
		if $$t >$$t.out 2>&1; then passed=$$((passed + 1)); continue; fi; \
		cat $$t.out; echo "failed: $$t"; \
		if [ -n "$(AGAIN)" ] && $$t >$$t.out 2>&1; then passed=$$((passed + 1)); echo "FLAKY: $$t"; else exit 1; fi; \
	done; echo "unit: $$passed programs, $$(cat $(UNIT:=.out) | grep -c '  OK \]') tests passed"
contract: all
	ACCORD_BUILD=$(B) $(PYTEST) tests/contract
# -s: it says how much was compared.
oracle: all
	ACCORD_BUILD=$(B) $(PYTEST) -s tests/oracle
# When a client may be contacted, judged by other code.
$(B)/contact-resolve: tests/contact/resolve.c $(B)/lib/libintake.a $(B)/lib/libnotification.a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(B)/lib/libintake.a $(B)/lib/libnotification.a $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a $(LIBS_COMMON)
contact: all $(B)/contact-resolve
	ACCORD_BUILD=$(B) $(PYTEST) tests/contact
# What a shared unit costs each of its members, reckoned by other code.
cost: all
	ACCORD_BUILD=$(B) $(PYTEST) tests/cost
# Who is on call, judged by other code.
$(B)/roster-ask: tests/roster/ask.c $(B)/lib/libreferral.a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(B)/lib/libreferral.a $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a $(LIBS_COMMON)
roster: all $(B)/roster-ask
	ACCORD_BUILD=$(B) $(PYTEST) tests/roster
# What becomes of a referral or a hand-off, judged by other code.
$(B)/exchange-act: tests/exchange/act.c $(UNIT_LIBS) $(B)/lib/libcommon.a $(B)/lib/libproto.a
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(UNIT_LIBS) $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a -lcmocka $(LIBS_all) $(LIBS_COMMON)
exchange: all $(B)/exchange-act
	ACCORD_BUILD=$(B) $(PYTEST) tests/exchange
# What a hand-off's packet holds, taken apart by other code and by the commands that offices are given.
$(B)/handoff-make: tests/handoff/make.c $(B)/lib/libgateway.a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(B)/lib/libgateway.a $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a $(LIBS_gateway) $(LIBS_COMMON)
handoff: all $(B)/handoff-make
	ACCORD_BUILD=$(B) $(PYTEST) tests/handoff
system: all
	ACCORD_BUILD=$(B) $(PYTEST) -n$(shell nproc) --dist=loadfile tests/system
	ACCORD_BUILD=$(B) $(PYTEST) tests/upgrade/test_release.py
# Builds the release before this one, so it is no part of check.
upgrade: all
	ACCORD_BUILD=$(B) CC="$(CC)" $(PYTEST) tests/upgrade
packaged: all
	ACCORD_BUILD=$(B) $(PYTEST) tests/deploy
# -s: it says how long nothing was acknowledged.
ha: all
	ACCORD_BUILD=$(B) $(PYTEST) -s tests/ha
MINUTES ?= 10
crash: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove.py
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_l2.py --kills 24 --reads 480
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_revocation.py --reads 2000 --each 60
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_contact.py --races 600 --clients 50 --kill 2
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_flood.py --notices 100
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_exchanges.py --exchanges 400 --faults 8
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/crash.py --minutes $(MINUTES) $(if $(SEED),--seed $(SEED))
# Law L2 alone, for longer than crash does.
prove-l2: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_l2.py $(if $(SEED),--seed $(SEED))
prove-revocation: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_revocation.py $(if $(SEED),--seed $(SEED))
prove-contact: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_contact.py $(if $(SEED),--seed $(SEED))
prove-flood: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_flood.py $(if $(SEED),--seed $(SEED))
prove-exchanges: all
	ACCORD_BUILD=$(B) /usr/bin/python3 tests/crash/prove_exchanges.py $(if $(SEED),--seed $(SEED))

$(B)/bench-%: tests/bench/%.c $(B)/lib/libaccord.a $(B)/lib/libgateway.a $(B)/lib/libintake.a $(B)/lib/libcommon.a $(B)/lib/libproto.a
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< $(B)/lib/libaccord.a $(B)/lib/libgateway.a \
		$(B)/lib/libintake.a $(B)/lib/libcommon.a $(B)/lib/libproto.a $(LIBS_gateway) $(LIBS_intake) $(LIBS_accord) $(LIBS_COMMON)
BENCHES := $(addprefix build/bench-,seal policy redact contact reader) build/roster-ask
bench: deps
	@$(MAKE) --no-print-directory -j2 all $(BENCHES)
	/usr/bin/python3 tests/bench/bench.py
	/usr/bin/python3 tests/bench/takeover.py
	/usr/bin/python3 tests/bench/notify.py
	/usr/bin/python3 tests/bench/exchanges.py
	/usr/bin/python3 tests/bench/log.py $(if $(LEAVES),--sizes $(LEAVES))
	$(if $(GROWTH),/usr/bin/python3 tests/bench/growth.py $(if $(SIZES),--sizes $(SIZES)))
# Needs node and npm, and the packages that tests/bench/peers/package-lock.json names: no part of check.
bench-peers: deps
	@$(MAKE) --no-print-directory -j2 all build/bench-decide
	/usr/bin/python3 tests/bench/peers/peers.py
growth: deps
	@$(MAKE) --no-print-directory -j2 all
	/usr/bin/python3 tests/bench/growth.py $(if $(SIZES),--sizes $(SIZES))

# --- fuzzing: each target for FUZZ_SECONDS, with its corpus -----------------------------------------------------------
FUZZ_SECONDS ?= 60
FUZZ_SRC := $(wildcard tests/fuzz/fuzz_*.c)
FUZZ := $(FUZZ_SRC:tests/fuzz/%.c=$(B)/fuzz/%)
FUZZ_LIBS = $(UNIT_LIBS)
# A whole service is linked with its own parts alone: others have parts of the same name.
$(foreach s,$(SERVICES),$(eval $(B)/fuzz/fuzz_$(s): FUZZ_LIBS := $(B)/lib/lib$(s).a))
$(B)/fuzz/%: tests/fuzz/%.c $(B)/lib/libcommon.a $(B)/lib/libproto.a $(UNIT_LIBS)
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -fsanitize=fuzzer -o $@ $< $(FUZZ_LIBS) $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a $(LIBS_all) $(LIBS_COMMON)
fuzz-build: $(FUZZ)
# The same targets with the checks' own compiler and no fuzzer: each runs its corpus once.
ONCE := $(FUZZ_SRC:tests/fuzz/fuzz_%.c=$(B)/once/%)
$(foreach s,$(SERVICES),$(eval $(B)/once/$(s): FUZZ_LIBS := $(B)/lib/lib$(s).a))
$(B)/once/%: tests/fuzz/fuzz_%.c tests/fuzz/once.c $(B)/lib/libcommon.a $(B)/lib/libproto.a $(UNIT_LIBS)
	@mkdir -p $(@D)
	$(say) ld $@
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARN) $(BANNED) -MMD -MP $(LDHARDEN) -o $@ $< tests/fuzz/once.c $(FUZZ_LIBS) $(B)/lib/libcommon.a \
		$(B)/lib/libproto.a $(LIBS_all) $(LIBS_COMMON)
build-once: $(ONCE)
fuzz-once: build-once
	@for t in $(ONCE); do $$t tests/fuzz/corpus/$$(basename $$t) >$$t.out 2>&1 || { cat $$t.out; echo "failed: $$t"; exit 1; }; done; \
		echo "fuzz: $(words $(ONCE)) targets, $$(cat $(ONCE:=.out) | awk '/ inputs$$/ { n += $$1 } END { print n }') inputs once"
fuzz: deps
	@$(MAKE) --no-print-directory -j2 FUZZING=1 fuzz-build
	@tests/fuzz/run $(FUZZ_SECONDS)

# --- looking at the text -------------------------------------------------------------------------------------------
OURS := $(wildcard common/*.[ch] common/host/*.[ch] services/*/*.[ch] services/*/*/*.[ch] tests/unit/*.[ch] tests/fuzz/*.[ch] tests/bench/*.c tests/contact/*.c tests/roster/*.c tests/exchange/*.c tests/handoff/*.c)
lint: all
	@deploy/lint $(B) "$(CC) $(CPPFLAGS) -std=gnu11"
format:
	clang-format-14 -i --style=file $(OURS)

clean:
	rm -rf build

define HELP
Accord: help for victims, coordinated between agencies. README.md says more.

  make                builds the five services and the tool into build/bin
  make demo           shows it: a private site under build/demo, a day of calls, what happened
    FEED=f MAP=m      ... with a real file of calls and the map that reads it
    CALLS=n SPEED=x   ... of so many incidents, so many times as fast; DEMO=folder PORT=p: elsewhere
  make stop           ends the demonstration
  make deb            a Debian package: build/deb/accord_VERSION_ARCHITECTURE.deb
  make check          all tests; what .ci/run runs
  make unit           tests of single parts
  make contract       what every message must declare
  make oracle         agreements: every decision made again by other code   ORACLE_WORLDS=1000 ORACLE_EDITS=500
  make contact        when a client may be contacted: every answer judged by other code   CONTACT_SCHEDULES=1000000
  make cost           what members pay of a common cost, reckoned again by other code   COST_PERIODS=5000
  make roster         who is on call: every answer judged by other code, minute by minute   ROSTERS=1000
  make exchange       what becomes of referrals and hand-offs: every step held against other code   EXCHANGES=5000
  make handoff        what a hand-off's packet holds: each taken apart, and opened as an office opens it
  make system         tests of a whole site with real processes
  make upgrade        this tree on the last release's data, and copies of both releases together
  make packaged       units, sample configuration and container files; the package on a copy of this machine (as root)
  make ha             a site on PostgreSQL under Patroni, whose primary is killed, frozen and switched over
  make crash          a campaign of harm against one site, for minutes or hours   SEED=7 MINUTES=10
  make prove-l2       no record, no disclosure: 500 kills between decision, record and answer   SEED=7
  make prove-revocation   nothing is committed behind a revocation: it races 100,000 reads at two copies   SEED=7
  make prove-contact  nothing goes to a client behind what stopped it: 100,000 messages on their way, two copies   SEED=7
  make prove-flood    8,000 false notices at once: at most 20 leave, staff are paged, and it is put right   SEED=7
  make prove-exchanges  100,000 referrals and hand-offs under 1,000 faults: one accepts, somebody answers, both sides agree   SEED=7
  make fuzz           a fuzzer for each reader of bytes from outside  FUZZ_SECONDS=60
  make fuzz-once      the same targets built without a fuzzer, each over its corpus once
  make bench          measures; results in build/bench/results.jsonl   GROWTH=1: what a store that has grown costs, too
  make bench-peers    the same decisions by CASL, casbin, Cedar and PostgreSQL's row-level security (needs node and npm)
  make growth         only that   SIZES=10000,100000,1000000: incidents
  make lint           looks at the text: shape, cppcheck, banned functions, who includes whom
  make format         puts C files into shape
  make deps           installs the Debian packages that all of this needs
  make clean          removes build (make stop first)

SAN=1 builds with AddressSanitizer and UBSan into build/san. V=1 says each command in full.
endef
export HELP
help:
	@printf '%s\n' "$$HELP"
.PHONY: all programs help deps build-deps deb packaged ha demo stop check build-unit unit contract oracle contact cost roster exchange handoff system upgrade crash prove-l2 prove-revocation prove-contact prove-flood prove-exchanges bench bench-peers growth fuzz fuzz-build build-once fuzz-once lint format clean

-include $(shell find $(B)/obj $(B)/gen $(B)/unit $(B)/fuzz $(B)/once -name '*.d' 2>/dev/null)
