/* Judging a site: each rule says in words what it found. */
#include "services/accord/health.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/err.h"

#define CANARY_LATE (3 * CLOCK_MINUTE)
#define CLOCK_LATE CLOCK_MINUTE
#define BEHIND_MOST 10000
#define QUEUED_MOST 10000
#define EXPIRES_SOON (30 * CLOCK_DAY)
#define EXPIRES_NOW (7 * CLOCK_DAY)
#define KEY_OLD (730 * CLOCK_DAY)
#define ROTATION_LONG CLOCK_DAY

struct judge {
	struct health_copy *copies;
	size_t count;
	int64_t now;
	struct health_report *report;
};

static void found(const struct judge *j, size_t copy, enum health health, const char *fmt, ...)
    PRINTF_LIKE(4, 5);

static void
found(const struct judge *j, size_t copy, enum health health, const char *fmt, ...)
{
	struct health_report *report = j->report;
	struct health_finding *finding;
	va_list ap;

	if (health > report->worst)
		report->worst = health;
	if (health > j->copies[copy].health)
		j->copies[copy].health = health;
	if (report->count == HEALTH_FINDINGS)
		return;
	finding = &report->findings[report->count++];
	finding->health = health;
	finding->copy = copy;
	va_start(ap, fmt);
	(void)vsnprintf(finding->words, sizeof(finding->words), fmt, ap);
	va_end(ap);
}

const char *
health_age(int64_t us, char buf[24])
{
	if (us < CLOCK_MINUTE)
		(void)snprintf(buf, 24, "%" PRId64 " s", us / CLOCK_SECOND);
	else if (us < CLOCK_HOUR)
		(void)snprintf(buf, 24, "%" PRId64 " min", us / CLOCK_MINUTE);
	else if (us < CLOCK_DAY)
		(void)snprintf(buf, 24, "%" PRId64 " h", us / CLOCK_HOUR);
	else
		(void)snprintf(buf, 24, "%" PRId64 " d", us / CLOCK_DAY);
	return buf;
}

const char *
health_bytes(uint64_t bytes, char buf[24])
{
	static const char *const units[] = {"kB", "MB", "GB", "TB"};
	size_t unit = 0;

	bytes = (bytes + 512) / 1024;
	for (; bytes >= 10240 && unit < 3; unit++)
		bytes = (bytes + 512) / 1024;
	(void)snprintf(buf, 24, "%" PRIu64 " %s", bytes, units[unit]);
	return buf;
}

uint64_t
health_behind(const Accord__V1__Status *said)
{
	uint64_t behind = 0;

	for (size_t i = 0; i < said->n_follows; i++)
		if (said->follows[i]->head > said->follows[i]->applied)
			behind += said->follows[i]->head - said->follows[i]->applied;
	return behind;
}

uint64_t
health_aside(const Accord__V1__Status *said)
{
	uint64_t aside = 0;

	for (size_t i = 0; i < said->n_follows; i++)
		aside += said->follows[i]->quarantined;
	return aside;
}

static bool
holds(const struct health_copy *copy, Accord__V1__Lease lease)
{
	return copy->said != NULL && copy->said->lease == lease;
}

const char *
health_state(const struct health_copy *copy)
{
	if (copy->said == NULL)
		return "no answer";
	if (holds(copy, ACCORD__V1__LEASE__LEASE_STANDBY))
		return "standby";
	if (!copy->said->ready)
		return "not ready";
	return holds(copy, ACCORD__V1__LEASE__LEASE_WRITER) ? "writer" : "ready";
}

/* --- one copy --- */

static void
judge_alive(const struct judge *j, size_t at)
{
	const struct health_copy *copy = &j->copies[at];

	if (copy->said == NULL)
		found(j, at, HEALTH_WRONG, "does not answer: %s", copy->error);
	else if (!copy->said->database)
		found(j, at, HEALTH_WRONG, "does not reach its database");
	else if (!copy->said->ready && !holds(copy, ACCORD__V1__LEASE__LEASE_STANDBY))
		found(j, at, HEALTH_WRONG, "is not ready: %s", copy->said->not_ready_because);
}

static void
judge_work(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;
	char age[24];

	if (said->clock_late_us > CLOCK_LATE)
		found(j, at, HEALTH_WRONG, "something was due %s ago and is not done",
		    health_age(said->clock_late_us, age));
	if (said->queued > QUEUED_MOST)
		found(j, at, HEALTH_WRONG, "%" PRIu64 " inputs wait", said->queued);
	for (size_t i = 0; i < said->n_follows; i++) {
		const Accord__V1__FollowStatus *f = said->follows[i];

		if (f->stopped)
			found(j, at, HEALTH_WRONG, "has stopped following %s%s%s", f->source,
			    f->stopped_because[0] != '\0' ? ": " : "", f->stopped_because);
		if (f->quarantined > 0)
			found(j, at, HEALTH_WRONG,
			    "%" PRIu64 " facts of %s are set aside: a person must look",
			    f->quarantined, f->source);
		if (f->head > f->applied + BEHIND_MOST)
			found(j, at, HEALTH_WRONG, "is %" PRIu64 " facts behind %s",
			    f->head - f->applied, f->source);
	}
}

static void
judge_canary(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;
	int64_t silent = j->now - said->canary_us;
	char age[24];

	if (!said->canary_expected || !holds(&j->copies[at], ACCORD__V1__LEASE__LEASE_WRITER))
		return;
	if (said->canary_us == 0)
		found(j, at, HEALTH_NOTE, "no canary has ever come: is accord-watch to run?");
	else if (silent > CANARY_LATE)
		found(j, at, HEALTH_WRONG, "no canary came for %s: does accord-watch run?",
		    health_age(silent, age));
}

/* The delivery monitor of notification says so. */
static void
judge_messages(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;

	if (said->messages_still > 0 && holds(&j->copies[at], ACCORD__V1__LEASE__LEASE_WRITER))
		found(j, at, HEALTH_WRONG,
		    "%" PRIu32 " messages should have progressed and have not",
		    said->messages_still);
}

/* What was replaced in a channel's file is asked no more. */
static void
judge_bodies(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;

	if (said->bodies_held > 0 && holds(&j->copies[at], ACCORD__V1__LEASE__LEASE_WRITER))
		found(j, at, HEALTH_WRONG,
		    "%" PRIu32 " texts are at their provider still: is an account missing from the "
		    "channels?",
		    said->bodies_held);
}

/* Messages wait for it, and pages go by what other way there is. */
static void
judge_circuits(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;

	if (said->open_circuits > 0 && holds(&j->copies[at], ACCORD__V1__LEASE__LEASE_WRITER))
		found(j, at, HEALTH_WRONG,
		    "%" PRIu32 " channels of messages have a provider that does not answer",
		    said->open_circuits);
}

static void
judge_end(const struct judge *j, size_t at, const char *what, int64_t expires)
{
	int64_t left = expires - j->now;
	char age[24];

	if (expires == 0 || left > EXPIRES_SOON)
		return;
	if (left <= 0)
		found(j, at, HEALTH_WRONG, "%s has expired", what);
	else
		found(j, at, left > EXPIRES_NOW ? HEALTH_NOTE : HEALTH_WRONG, "%s expires in %s",
		    what, health_age(left, age));
}

static void
judge_ends(const struct judge *j, size_t at)
{
	const Accord__V1__Status *said = j->copies[at].said;
	char words[64], age[24];

	judge_end(j, at, "the certificate", said->certificate_expires_us);
	(void)snprintf(
	    words, sizeof(words), "the first of %" PRIu32 " tokens", said->tokens_expiring);
	if (said->tokens_expiring > 0)
		judge_end(j, at, words, said->token_expires_us);
	if (said->key_made_us != 0 && j->now - said->key_made_us > KEY_OLD)
		found(j, at, HEALTH_NOTE, "its key is %s old: make a new one",
		    health_age(j->now - said->key_made_us, age));
}

/* --- all copies of one service --- */

static bool
first_of_service(const struct judge *j, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (strcmp(j->copies[i].service, j->copies[at].service) == 0)
			return false;
	return true;
}

static void
judge_rosters(const struct judge *j, size_t at)
{
	uint32_t gaps = j->copies[at].said->roster_gaps;

	if (gaps > 0 && holds(&j->copies[at], ACCORD__V1__LEASE__LEASE_WRITER))
		found(j, at, HEALTH_NOTE,
		    "rosters leave %" PRIu32 " rung%s empty within three days: who coordinates is "
		    "asked to look",
		    gaps, gaps == 1 ? "" : "s");
}

static void
judge_lease(const struct judge *j, size_t at)
{
	size_t writers = 0, standbys = 0;

	for (size_t i = at; i < j->count; i++) {
		if (strcmp(j->copies[i].service, j->copies[at].service) != 0)
			continue;
		writers += holds(&j->copies[i], ACCORD__V1__LEASE__LEASE_WRITER);
		standbys += holds(&j->copies[i], ACCORD__V1__LEASE__LEASE_STANDBY);
	}
	if (writers == 0 && standbys > 0)
		found(j, at, HEALTH_WRONG, "no copy of it is the writer");
	if (writers > 1)
		found(j, at, HEALTH_NOTE, "%zu copies say that they are the writer: a takeover?",
		    writers);
}

/* They have one journal. */
static void
judge_journal(const struct judge *j, size_t at)
{
	uint64_t astray = 0;

	for (size_t i = at; i < j->count; i++)
		if (strcmp(j->copies[i].service, j->copies[at].service) == 0 &&
		    j->copies[i].said != NULL && j->copies[i].said->facts_astray > astray)
			astray = j->copies[i].said->facts_astray;
	if (astray > 0)
		found(j, at, HEALTH_WRONG,
		    "%" PRIu64 " facts of its journal are outside of their month", astray);
}

/* --- one key --- */

static size_t
first_copy(const struct judge *j, const char *service)
{
	size_t at = 0;

	while (at + 1 < j->count && strcmp(j->copies[at].service, service) != 0)
		at++;
	return at;
}

static void
judge_key(const struct judge *j, const struct health_key *key)
{
	const Accord__V1__KeyState *state = key->state;
	size_t at = first_copy(j, key->service);
	int64_t age = j->now - state->newest_made_us;
	char text[24];

	if (age > KEY_OLD)
		found(j, at, HEALTH_NOTE, "the key of %s is %s old: make a new one", state->owner,
		    health_age(age, text));
	if (age > ROTATION_LONG && state->oldest_used != 0 && state->oldest_used < state->newest)
		found(j, at, HEALTH_NOTE,
		    "the key of %s was made %s ago, and what is under version %" PRIu32
		    " has not followed",
		    state->owner, health_age(age, text), state->oldest_used);
}

static int
by_health(const void *a, const void *b)
{
	const struct health_finding *x = a, *y = b;

	if (x->health != y->health)
		return x->health > y->health ? -1 : 1;
	return x->copy < y->copy ? -1 : x->copy > y->copy;
}

void
health_judge(const struct health_site *site, int64_t now, struct health_report *report)
{
	struct health_copy *copies = site->copies;
	struct judge j = {copies, site->count, now, report};

	*report = (struct health_report){.worst = HEALTH_WELL};
	for (size_t i = 0; i < site->count; i++)
		copies[i].health = HEALTH_WELL;
	for (size_t i = 0; i < site->count; i++) {
		judge_alive(&j, i);
		if (first_of_service(&j, i)) {
			judge_lease(&j, i);
			judge_journal(&j, i);
		}
		if (copies[i].said == NULL)
			continue;
		judge_work(&j, i);
		judge_canary(&j, i);
		judge_rosters(&j, i);
		judge_messages(&j, i);
		judge_bodies(&j, i);
		judge_circuits(&j, i);
		judge_ends(&j, i);
	}
	for (size_t i = 0; i < site->key_count; i++)
		judge_key(&j, &site->keys[i]);
	qsort(report->findings, report->count, sizeof(*report->findings), by_health);
}
