/* Any bytes as a directory or a roster: refused with a place, or what fits together and travels. */
#include "common/clock.h"
#include "common/wire.h"
#include "common/zone.h"
#include "services/gateway/policy/directory.h"
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

/* What is written is read as the same, and written the same again. */
static void
check_canonical(struct arena *arena, const struct directory *directory)
{
	char *once = NULL, *twice = NULL;
	size_t len, again_len;
	FILE *to = open_memstream(&once, &len);
	struct directory again;
	struct err err = {0};
	struct yaml_doc doc;

	MUST(to != NULL && directory_write(directory, to) && fclose(to) == 0);
	MUST(yaml_parse(arena, "y.yaml", once, len, &doc, &err) &&
	     directory_read(&doc, &again, &err));
	to = open_memstream(&twice, &again_len);
	MUST(to != NULL && directory_write(&again, to) && fclose(to) == 0);
	MUST(len == again_len && memcmp(once, twice, len) == 0);
	free(once);
	free(twice);
}

static void
check_directory(const struct directory *d)
{
	for (size_t i = 0; i < d->organisation_count; i++) {
		const struct organisation *o = &d->organisations[i];
		struct zone *zone = zone_open(o->zone, NULL);

		MUST(id_is(o->name) && directory_organisation(d, o->name) == i);
		MUST(zone != NULL && o->kind != 0);
		MUST(o->duty_supervisor == NOBODY || d->people[o->duty_supervisor].employer == i);
		for (size_t k = 0; k < o->signer_count; k++)
			MUST(d->people[o->signers[k]].employer == i);
		zone_close(&zone);
	}
	for (size_t i = 0; i < d->person_count; i++) {
		const struct person *p = &d->people[i];

		MUST(id_is(p->name) && directory_person(d, p->name) == i);
		MUST(p->employer < d->organisation_count && p->roles != 0);
	}
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
	struct directory directory;
	struct err err = {0};
	struct yaml_doc doc;

	good = yaml_parse(arena, "x.yaml", (const char *)data, size, &doc, &err);
	if (good && roster) {
		good = roster_read(&doc, &ladders, &err);
		if (good)
			check_roster(&doc, &ladders);
	} else if (good) {
		good = directory_read(&doc, &directory, &err);
		if (good) {
			check_directory(&directory);
			check_canonical(arena, &directory);
		}
	}
	if (!good)
		fuzz_refusal(&err, data, size);
	arena_free(&arena);
	return 0;
}
