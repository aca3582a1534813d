/* Any bytes as a directory or a roster: refused with a place, or a command that keeps its
 * contract. */
#include "common/clock.h"
#include "common/wire.h"
#include "common/zone.h"
#include "services/accord/directory_command.h"
#include "services/accord/roster.h"
#include "tests/fuzz/fuzz.h"

static void
must_travel(struct arena *arena, const ProtobufCMessage *command)
{
	struct err err = {0};
	size_t len;
	uint8_t *bytes = wire_write(command, arena, &len);

	MUST(bytes != NULL && wire_check(command->descriptor, bytes, len, &err));
}

static bool
has_organisation(const Accord__V1__LoadDirectory *command, const char *id)
{
	size_t found = 0;

	for (size_t i = 0; i < command->n_organisations; i++)
		found += strcmp(command->organisations[i]->organisation, id) == 0;
	return found == 1;
}

static void
check_directory(const struct yaml_doc *doc, const Accord__V1__LoadDirectory *command)
{
	for (size_t i = 0; i < command->n_organisations; i++) {
		const Accord__V1__Organisation *o = command->organisations[i];
		struct zone *zone = zone_open(o->zone, NULL);

		MUST(id_is(o->organisation) && has_organisation(command, o->organisation));
		MUST(zone != NULL && o->kind != 0);
		zone_close(&zone);
	}
	for (size_t i = 0; i < command->n_people; i++) {
		const Accord__V1__Person *p = command->people[i];

		MUST(id_is(p->person) && has_organisation(command, p->employer));
		for (size_t k = 0; k < i; k++)
			MUST(strcmp(command->people[k]->person, p->person) != 0);
		for (size_t k = 0; k < p->n_roles; k++)
			MUST(p->roles[k] != 0);
	}
	must_travel(doc->arena, &command->base);
}

static void
check_roster(const struct yaml_doc *doc, const Accord__V1__LoadRoster *command)
{
	for (size_t i = 0; i < command->n_rosters; i++) {
		const Accord__V1__Roster *roster = command->rosters[i];

		MUST(id_is(roster->organisation) && roster->n_rungs > 0);
		MUST(strcspn(roster->call_back, "0123456789") < strlen(roster->call_back));
		for (size_t k = 0; k < roster->n_rungs; k++) {
			MUST(id_is(roster->rungs[k]->person));
			MUST(roster->rungs[k]->answer_within_us >= CLOCK_SECOND &&
			     roster->rungs[k]->answer_within_us <= CLOCK_DAY);
		}
		for (size_t k = 0; k < i; k++)
			MUST(strcmp(command->rosters[k]->organisation, roster->organisation) != 0);
	}
	must_travel(doc->arena, &command->base);
}

/* The first byte chooses. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 256 << 20);
	bool roster = fuzz_number(&data, &size, 1) % 2 != 0, good;
	Accord__V1__LoadRoster ladders;
	Accord__V1__LoadDirectory command;
	struct directory directory;
	struct err err = {0};
	struct yaml_doc doc;

	good = yaml_parse(arena, "x.yaml", (const char *)data, size, &doc, &err);
	if (good && roster) {
		good = roster_read(&doc, &ladders, &err);
		if (good)
			check_roster(&doc, &ladders);
	} else if (good) {
		good = directory_read(&doc, &directory, &err) &&
		       directory_command(arena, &directory, &command, &err);
		if (good)
			check_directory(&doc, &command);
	}
	if (!good)
		fuzz_refusal(&err, data, size);
	arena_free(&arena);
	return 0;
}
