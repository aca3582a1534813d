/* accord status: the whole site at a glance. */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/json.h"
#include "common/text.h"
#include "services/accord/bus_client.h"
#include "services/accord/health.h"
#include "services/accord/key.h"
#include "services/accord/verb.h"

#define STATUS_TIMEOUT (3 * CLOCK_SECOND)
#define COPIES_MAX 64
#define RULEBOOK_SHOWN 4 /* bytes of its digest */

struct status_options {
	bool json;
};

/* Everything that was asked and said. */
struct question {
	struct site site;
	struct client_call calls[COPIES_MAX + KEY_SERVICES];
	struct health_copy copies[COPIES_MAX];
	size_t count, key_services;
	struct health_key *keys;
	size_t key_count;
	int64_t now;
	struct health_report report;
};

/* --- asking --- */

static bool
list_copies(struct question *q, struct err *err)
{
	for (size_t i = 0; i < q->site.peer_count; i++) {
		const struct bus_peer *peer = &q->site.peers[i];

		for (size_t k = 0; peer->endpoints[k] != NULL; k++) {
			if (q->count == COPIES_MAX)
				return err_set(
				    err, ERR_INVALID, "peers: more than %d copies", COPIES_MAX);
			q->copies[q->count].service = peer->name;
			q->copies[q->count++].endpoint = peer->endpoints[k];
		}
	}
	return true;
}

/* The keys of all organisations, of the services that said which they hold. */
static void
list_keys(struct arena *arena, struct question *q)
{
	const struct client_call *calls = &q->calls[q->count];
	size_t room = 0;

	for (size_t i = 0; i < q->key_services; i++)
		if (calls[i].reply != NULL)
			room += ((const Accord__V1__Keys *)calls[i].reply)->n_keys;
	q->keys = arena_zalloc(arena, (room + 1) * sizeof(*q->keys));
	for (size_t i = 0; i < q->key_services; i++) {
		const Accord__V1__Keys *keys = (const Accord__V1__Keys *)calls[i].reply;

		for (size_t k = 0; keys != NULL && k < keys->n_keys; k++)
			q->keys[q->key_count++] = (struct health_key){calls[i].to, keys->keys[k]};
	}
}

static bool
ask(struct arena *arena, struct question *q, struct err *err)
{
	Accord__V1__GetStatus body = ACCORD__V1__GET_STATUS__INIT;

	body.any_copy = body.sizes = true;
	for (size_t i = 0; i < q->count; i++)
		q->calls[i] = (struct client_call){.to = q->copies[i].service,
		    .endpoint = q->copies[i].endpoint,
		    .kind = ACCORD__V1__KIND__KIND_GET_STATUS,
		    .body = &body.base,
		    .answer = &accord__v1__status__descriptor,
		    .timeout_us = STATUS_TIMEOUT};
	q->key_services = key_calls(&q->calls[q->count], STATUS_TIMEOUT);
	if (!client_run(arena, &q->site, q->calls, q->count + q->key_services, err))
		return false;
	for (size_t i = 0; i < q->count; i++) {
		q->copies[i].said = (const Accord__V1__Status *)q->calls[i].reply;
		q->copies[i].error = q->calls[i].err.msg;
	}
	list_keys(arena, q);
	q->now = clock_now();
	health_judge(
	    &(struct health_site){q->copies, q->count, q->keys, q->key_count}, q->now, &q->report);
	return true;
}

/* --- as a table --- */

static void
print_row(const struct question *q, const struct health_copy *copy)
{
	const Accord__V1__Status *said = copy->said;
	char late[24], canary[24] = "-", up[24];

	printf("%-13s %-10s", copy->service, health_state(copy));
	if (said == NULL) {
		printf(" %5s %9s %6s %6s %7s %6s %6s %7s %6s %-8s %s\n", "-", "-", "-", "-", "-",
		    "-", "-", "-", "-", "-", copy->endpoint);
		return;
	}
	if (said->canary_us != 0)
		(void)health_age(q->now - said->canary_us, canary);
	printf(" %5" PRIu64 " %9" PRIu64 " %6" PRIu64 " %6" PRIu64 " %7s %6" PRIu64 " %6" PRIu64
	       " %7s %6s %-8s %s\n",
	    said->epoch, said->head, said->queued, said->clocks_set,
	    health_age(said->clock_late_us, late), health_behind(said), health_aside(said), canary,
	    health_age(q->now - said->started_us, up), said->version, copy->endpoint);
}

/* One line for each copy that follows: whom, and how far behind. */
static void
print_follows(const struct question *q)
{
	for (size_t i = 0; i < q->count; i++) {
		const Accord__V1__Status *said = q->copies[i].said;

		if (said == NULL || said->n_follows == 0 ||
		    said->lease == ACCORD__V1__LEASE__LEASE_STANDBY)
			continue;
		printf("follows      %s:", q->copies[i].service);
		for (size_t k = 0; k < said->n_follows; k++) {
			const Accord__V1__FollowStatus *f = said->follows[k];

			printf("%s %s %" PRIu64 " of %" PRIu64 "%s", k > 0 ? "," : "", f->source,
			    f->applied, f->head, f->stopped ? " STOPPED" : "");
		}
		printf("\n");
	}
}

static void
print_ends(const struct question *q)
{
	const Accord__V1__Status *oldest = NULL;
	char age[24];

	for (size_t i = 0; i < q->count; i++) {
		const Accord__V1__Status *said = q->copies[i].said;

		if (said != NULL && said->certificate_expires_us > q->now)
			printf("certificate  %s of %s, expires in %s\n", q->copies[i].endpoint,
			    q->copies[i].service,
			    health_age(said->certificate_expires_us - q->now, age));
	}
	for (size_t i = 0; i < q->count; i++) {
		const Accord__V1__Status *said = q->copies[i].said;

		if (said != NULL && said->key_made_us != 0 &&
		    (oldest == NULL || said->key_made_us < oldest->key_made_us))
			oldest = said;
	}
	if (oldest != NULL)
		printf("keys         the oldest is %s's, %s old\n", oldest->service,
		    health_age(q->now - oldest->key_made_us, age));
}

/* By what each copy of the gateway decides: they are to say the same. */
static void
print_rulebooks(const struct question *q)
{
	char hex[2 * RULEBOOK_SHOWN + 1];

	for (size_t i = 0; i < q->count; i++) {
		const Accord__V1__Status *said = q->copies[i].said;

		if (said == NULL || strcmp(q->copies[i].service, "gateway") != 0)
			continue;
		if (said->rulebook_digest.len < RULEBOOK_SHOWN)
			printf("rulebook     %s: none, staff see nothing\n", q->copies[i].endpoint);
		else
			printf("rulebook     %s: %s, version %" PRId64
			       ", agreements in force %" PRIu32 "\n",
			    q->copies[i].endpoint,
			    text_hex(said->rulebook_digest.data, RULEBOOK_SHOWN, hex),
			    said->rulebook_version, said->agreements_in_force);
	}
}

/* Of each service that seals: how many keys, and which was not renewed for longest. */
static void
print_keys(const struct question *q)
{
	char age[24];

	for (size_t i = 0, end; i < q->key_count; i = end) {
		const struct health_key *oldest = &q->keys[i];

		for (end = i; end < q->key_count && q->keys[end].service == oldest->service; end++)
			if (q->keys[end].state->newest_made_us < oldest->state->newest_made_us)
				oldest = &q->keys[end];
		printf("seal keys    %s: %zu, the oldest is of %s, %s old\n", oldest->service,
		    end - i, oldest->state->owner,
		    health_age(q->now - oldest->state->newest_made_us, age));
	}
}

static void
print_sizes(const struct question *q)
{
	char all[24], own[24], journal[24];
	bool first = true;

	for (size_t i = 0; i < q->count; i++) {
		const Accord__V1__Status *said = q->copies[i].said;

		if (said == NULL || said->database_bytes == 0 ||
		    (i > 0 && q->copies[i - 1].service == q->copies[i].service &&
			q->copies[i - 1].said != NULL &&
			q->copies[i - 1].said->database_bytes != 0))
			continue;
		if (first)
			printf("disk         %s: the database\n",
			    health_bytes(said->database_bytes, all));
		first = false;
		printf("disk         %s: %s, of which the journal %s\n",
		    health_bytes(said->schema_bytes, own), q->copies[i].service,
		    health_bytes(said->journal_bytes, journal));
	}
}

static void
print_table(const struct question *q)
{
	static const char *const words[] = {
	    [HEALTH_WELL] = "well", [HEALTH_NOTE] = "note", [HEALTH_WRONG] = "WRONG"};
	const struct health_report *report = &q->report;

	printf("%s\n", report->worst == HEALTH_WRONG  ? "SOMETHING IS WRONG"
		       : report->worst == HEALTH_NOTE ? "all is well; something to note"
						      : "all is well");
	for (size_t i = 0; i < report->count; i++)
		printf("%-5s %s (%s) %s\n", words[report->findings[i].health],
		    q->copies[report->findings[i].copy].service,
		    q->copies[report->findings[i].copy].endpoint, report->findings[i].words);
	printf("\n%-13s %-10s %5s %9s %6s %6s %7s %6s %6s %7s %6s %-8s %s\n", "service", "state",
	    "epoch", "facts", "queued", "clocks", "late", "behind", "aside", "canary", "up",
	    "version", "copy");
	for (int health = HEALTH_WRONG; health >= HEALTH_WELL; health--)
		for (size_t i = 0; i < q->count; i++)
			if ((int)q->copies[i].health == health)
				print_row(q, &q->copies[i]);
	printf("\n");
	print_follows(q);
	print_ends(q);
	print_rulebooks(q);
	print_keys(q);
	print_sizes(q);
}

/* --- as an object --- */

static json_t *
findings_of(const struct question *q, size_t copy, enum health health)
{
	json_t *list = json_array();

	for (size_t i = 0; i < q->report.count; i++)
		if (q->report.findings[i].copy == copy && q->report.findings[i].health == health)
			(void)json_array_append_new(list, json_string(q->report.findings[i].words));
	return list;
}

static json_t *
copy_to_json(struct arena *arena, const struct question *q, size_t at, struct err *err)
{
	const struct health_copy *copy = &q->copies[at];
	json_t *said = json_null();
	char *text;
	size_t len;

	if (copy->said != NULL) {
		if (!json_write(&copy->said->base, arena, &text, &len, err))
			return NULL;
		said = json_loadb(text, len, 0, NULL);
	}
	return json_pack("{s:s, s:s, s:s, s:o, s:o, s:o}", "service", copy->service, "endpoint",
	    copy->endpoint, "state", health_state(copy), "wrong", findings_of(q, at, HEALTH_WRONG),
	    "notes", findings_of(q, at, HEALTH_NOTE), "said", said);
}

static json_t *
keys_to_json(const struct question *q)
{
	json_t *list = json_array();
	char made[CLOCK_TEXT_SIZE];

	for (size_t i = 0; i < q->key_count; i++) {
		const Accord__V1__KeyState *state = q->keys[i].state;

		(void)json_array_append_new(list,
		    json_pack("{s:s, s:s, s:i, s:i, s:i, s:s, s:I}", "service", q->keys[i].service,
			"owner", state->owner, "newest", (int)state->newest, "oldest",
			(int)state->oldest, "oldest_used", (int)state->oldest_used, "newest_made",
			clock_text(state->newest_made_us, made), "days",
			(json_int_t)((q->now - state->newest_made_us) / CLOCK_DAY)));
	}
	return list;
}

static bool
print_json(struct arena *arena, const struct question *q, struct err *err)
{
	char at[CLOCK_TEXT_SIZE], *text;
	json_t *copies = json_array(), *all;

	for (size_t i = 0; i < q->count; i++) {
		json_t *copy = copy_to_json(arena, q, i, err);

		if (copy == NULL) {
			json_decref(copies);
			return false;
		}
		(void)json_array_append_new(copies, copy);
	}
	all = json_pack("{s:b, s:s, s:o, s:o}", "well", q->report.worst != HEALTH_WRONG, "at",
	    clock_text(q->now, at), "copies", copies, "keys", keys_to_json(q));
	text = json_dumps(all, JSON_COMPACT);
	json_decref(all);
	if (text == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	printf("%s\n", text);
	free(text);
	return true;
}

/* --- the verb --- */

static int
verdict(const struct question *q)
{
	for (size_t i = 0; i < q->count; i++)
		if (q->copies[i].said != NULL)
			return q->report.worst == HEALTH_WRONG ? TOOL_REFUSED : TOOL_DONE;
	return TOOL_UNREACHABLE;
}

static int
run(struct tool *tool)
{
	const struct status_options *options = tool->options;
	struct question *q = arena_zalloc(tool->arena, sizeof(*q));
	struct err err = {0};

	if (!site_load(tool->arena, tool->site, &q->site, &err) || !list_copies(q, &err) ||
	    !ask(tool->arena, q, &err))
		return tool_fail(&err);
	if (!options->json)
		print_table(q);
	else if (!print_json(tool->arena, q, &err))
		return tool_fail(&err);
	return verdict(q);
}

static const struct tool_option options[] = {
    {"--json", OPTION_FLAG, offsetof(struct status_options, json), NULL, 0, 0, false,
	"the same as one JSON object, for scripts"},
    {0},
};

const struct verb verb_status = {
    .name = "status",
    .summary = "say how the whole site is, at a glance",
    .usage = "[--json]",
    .text =
	"Asks every copy of every service of accord.yaml; what is wrong stands first.\n\n"
	"  state    writer: holds the lease; standby: takes over when the writer ends;\n"
	"           ready: every copy of it writes; not ready; no answer\n"
	"  epoch    grows with each takeover          facts    held by its journal\n"
	"  queued   inputs that wait to be decided    clocks   what is due some time\n"
	"  late     how long the most overdue is      behind   facts of others not yet applied\n"
	"  aside    facts that a person must look at  canary   how long ago the last came by\n\n"
	"Wrong is: no answer, no database, no writer, a clock late by over a minute, a journal no\n"
	"longer followed or over 10000 facts behind, facts set aside, canaries that have stopped "
	"for\n"
	"three minutes, a certificate or token that expires within a week. What expires within\n"
	"thirty days is a note, and so is a key of two years, or one that is a day old and that\n"
	"not everything is under.\n\n"
	"Below the table: whom each follows, certificates, how old keys are (\"accord key list\"\n"
	"has each), and the disk that the database takes. How much is left PostgreSQL tells only\n"
	"its administrator: that is to be watched on its host.\n\n"
	"Exit status 0: all is well; 1: something is wrong; 3: nothing answers at all.\n\n"
	"Examples:\n"
	"  accord status\n"
	"  accord --site /etc/accord status --json\n",
    .options = options,
    .options_size = sizeof(struct status_options),
    .fn = run,
};
