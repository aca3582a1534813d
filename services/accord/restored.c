/* accord restored: after a backup was restored, before the services start. Makes the numbers of the
 * time that is lost unmistakable, and says what does not fit and what cannot be known. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/journal.h"
#include "services/accord/roles.h"
#include "services/accord/sql.h"
#include "services/accord/verb.h"

struct restored_options {
	const char *admin;
};

struct restored {
	struct sql sql;
	unsigned misfits; /* followers that cannot go on by themselves */
	bool audit_misfits;
};

static int64_t
int_at(const PGresult *rows, int row, int column)
{
	return strtoll(PQgetvalue(rows, row, column), NULL, 10);
}

/* sql_ask without parameters, of a text with names from the table of roles. */
static PRINTF_LIKE(3, 4) PGresult *ask(struct sql *sql, struct err *err, const char *fmt, ...)
{
	char *text = NULL;
	PGresult *rows;
	va_list ap;
	int len;

	va_start(ap, fmt);
	len = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (len < 0) {
		(void)err_set(err, ERR_INTERNAL, "no memory for a statement");
		return NULL;
	}
	rows = sql_ask(sql, text, NULL, 0, err);
	free(text);
	return rows;
}

/* --- what is changed --- */

/* A service that runs has its epoch in mind, and has begun to make new facts. */
static bool
nobody_runs(struct sql *sql, struct err *err)
{
	PGresult *rows = ask(sql, err,
	    "select usename from pg_stat_activity where datname = current_database() "
	    "and usename ~ '^accord_' order by 1 limit 1");
	bool good = rows != NULL &&
		    (PQntuples(rows) == 0 ||
			err_set(err, ERR_CONFLICT,
			    "%s is connected: stop the services first, then give the command again",
			    PQgetvalue(rows, 0, 0)));

	PQclear(rows);
	return good;
}

/* All to the same, also where one schema alone is of an older backup: histories are compared. */
static int64_t
next_epoch(struct sql *sql, struct err *err)
{
	int64_t most = 0;

	for (const struct role_pair *pair = roles; pair->service != NULL; pair++) {
		PGresult *rows =
		    ask(sql, err, "select max(epoch) from %s.journal_head", pair->service);

		if (rows == NULL)
			return 0;
		if (int_at(rows, 0, 0) > most)
			most = int_at(rows, 0, 0);
		PQclear(rows);
	}
	return (most / JOURNAL_HISTORY + 1) * JOURNAL_HISTORY;
}

static bool
raise_epoch(struct sql *sql, const char *schema, int64_t epoch, struct err *err)
{
	PGresult *rows = ask(sql, err,
	    "update %s.journal_head h set epoch = %" PRId64 " from %s.journal_head old "
	    "returning h.n, old.epoch, h.epoch, coalesce((select to_char(j.at at time zone 'UTC', "
	    "'YYYY-MM-DD HH24:MI:SS') from %s.journal j where j.n = h.n limit 1), 'not kept')",
	    schema, epoch, schema, schema);
	bool good = rows != NULL &&
		    (PQntuples(rows) == 1 ||
			err_set(err, ERR_CONFLICT, "schema %s has no head of its journal", schema));

	if (good)
		printf("  %-13s %10s facts, the newest of %s; epoch %s -> %s\n", schema,
		    PQgetvalue(rows, 0, 0), PQgetvalue(rows, 0, 3), PQgetvalue(rows, 0, 1),
		    PQgetvalue(rows, 0, 2));
	PQclear(rows);
	return good;
}

/* What a follower has no longer, the source must not drop: it is told how far it really is. */
static bool
correct_mark(struct sql *sql, const char *follower, const char *source, struct err *err)
{
	return sql_printf(sql, err,
	    "update %s.follower set applied = coalesce((select n from %s.cursor where source = "
	    "'%s'), 0) where name = '%s'",
	    source, follower, source, follower);
}

/* What she said in the time that is lost (a number that is not safe, a freeze, a conflict) is gone:
 * what is not known is not safe. A store of before there were such agreements has none. */
static bool
doubt_contacts(struct sql *sql, struct err *err)
{
	return sql_script(sql,
	    "do $$ begin if to_regclass('intake.client_contact') is not null then "
	    "update intake.client_contact set verified = null where verified is not null; "
	    "end if; end $$",
	    err);
}

/* Intake destroys again whoever is there again, and asks everybody anew to forget whoever was
 * destroyed: any of them may be of before. 2 is DESTROYED, 6 the clock by which it asks. */
static bool
destroy_again(struct sql *sql, struct err *err)
{
	static const char script[] =
	    "do $$ begin if to_regclass('intake.restored') is not null then "
	    "insert into intake.restored (epoch) select max(epoch) from intake.journal_head; "
	    "delete from intake.destruction_said; "
	    "update intake.destruction_item set forgotten = null, version = version + 1 where "
	    "outcome = 2; "
	    "insert into intake.clock (kind, subject, due) select 6, id, clock_timestamp() "
	    "from intake.destruction_item where outcome = 2 on conflict (kind, subject) do "
	    "nothing; "
	    "end if; end $$";

	return sql_script(sql, script, err);
}

/* --- who does not fit whom --- */

static void
tell_ahead(struct restored *r, const char *follower, const char *source)
{
	r->misfits++;
	if (strcmp(follower, "audit") == 0) {
		r->audit_misfits = true;
		printf(
		    "      restore audit from the same backup as %s, and run this again\n", source);
	} else {
		printf("      once the services run: accord follow snapshot %s %s\n", follower,
		    source);
	}
}

/* Columns: cursor's epoch and n, head's n, epoch of the fact at the cursor, oldest fact. */
static void
judge(struct restored *r, const char *follower, const char *source, const PGresult *rows)
{
	int64_t n = int_at(rows, 0, 1), head = int_at(rows, 0, 2), oldest = int_at(rows, 0, 4);
	const char *epoch = PQgetvalue(rows, 0, 0), *there = PQgetvalue(rows, 0, 3);

	printf("  %-13s follows %-13s ", follower, source);
	if (n > head) {
		printf("AHEAD: it has applied %" PRId64 " facts that are lost there\n", n - head);
		tell_ahead(r, follower, source);
	} else if (!PQgetisnull(rows, 0, 3) && strcmp(epoch, there) != 0) {
		printf("ANOTHER HISTORY: fact %" PRId64 " is of epoch %s here and %s there\n", n,
		    epoch, there);
		tell_ahead(r, follower, source);
	} else if (oldest > n + 1) {
		printf("TOO FAR BEHIND: facts %" PRId64 " to %" PRId64 " are no longer kept\n",
		    n + 1, oldest - 1);
		tell_ahead(r, follower, source);
	} else if (n < head) {
		printf("is %" PRId64 " facts behind: it applies them when it starts\n", head - n);
	} else {
		printf("fits\n");
	}
}

static bool
look_at_pair(struct restored *r, const char *follower, const char *source, struct err *err)
{
	PGresult *rows = ask(&r->sql, err,
	    "select c.epoch, c.n, h.n, (select epoch from %s.journal j where j.n = c.n limit 1), "
	    "coalesce((select min(n) from %s.journal), h.n + 1) "
	    "from %s.cursor c, %s.journal_head h where c.source = '%s'",
	    source, source, follower, source, source);

	if (rows == NULL)
		return false;
	if (PQntuples(rows) == 1)
		judge(r, follower, source, rows);
	PQclear(rows);
	return correct_mark(&r->sql, follower, source, err);
}

static bool
look_at_followers(struct restored *r, struct err *err)
{
	printf("\nwho follows whom\n");
	for (const struct role_pair *follower = roles; follower->service != NULL; follower++)
		for (const struct role_pair *source = roles; source->service != NULL; source++)
			if (!look_at_pair(r, follower->service, source->service, err))
				return false;
	return true;
}

/* --- what cannot be known --- */

/* Each question's rows are lines as they are printed; a question without rows has nothing to say.
 */
static const struct {
	const char *lines, *then;
} uncertain[] = {
    {"select format('pages: %s wait, %s were being sent, the oldest of %s UTC', "
     "count(*) filter (where state = 1), count(*) filter (where state = 2), "
     "to_char(min(created_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')) "
     "from notification.message where state in (1, 2) having count(*) > 0",
	"They are sent when notification starts. Some of them may have been sent already, after\n"
	"the point that was restored: an advocate may be paged twice."},
    {"select format('call-outs of %s without an advocate: %s', organisation, count(*)) "
     "from referral.request where state in (2, 3) group by organisation order by 1",
	"They go on from where they stood: who answered after that point is asked again. Those\n"
	"that were opened after it are gone until their documents come again. Call the desks."},
    {"select format('clocks of %s that are due already: %s', s, n) from ("
     "select 'referral', count(*) from referral.clock where due < now() union all "
     "select 'notification', count(*) from notification.clock where due < now() union all "
     "select 'gateway', count(*) from gateway.clock where due < now() union all "
     "select 'intake', count(*) from intake.clock where due < now()) as c (s, n) where n > 0",
	"They go off at once when the services start: call-outs climb."},
    {"select format('feed %s: the newest version applied came %s UTC', feed, "
     "to_char(max(document_received) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')) "
     "from intake.incident where feed <> '' group by feed order by 1",
	"Have each feed send again everything since, with some minutes more: what is there is\n"
	"recognised and changes nothing, though it was answered with a receipt before."},
    {"select format('audit: the log has %s leaves', count(*)) from audit.leaf",
	"Compare with the root that was noted last: accord audit verify --expect-root SIZE:ROOT."},
    {"select format('tokens: %s in force', count(*)) from gateway.token "
     "where revoked is null and expires > now()",
	"Revoke again what was revoked since; load the newest directory and rosters again."},
};

static bool
say_uncertain(struct sql *sql, struct err *err)
{
	printf("\nwhat cannot be known, or must be done again\n");
	for (size_t i = 0; i < sizeof(uncertain) / sizeof(*uncertain); i++) {
		PGresult *rows = sql_ask(sql, uncertain[i].lines, NULL, 0, err);

		if (rows == NULL)
			return false;
		for (int row = 0; row < PQntuples(rows); row++)
			printf("  %s\n", PQgetvalue(rows, row, 0));
		if (PQntuples(rows) > 0)
			printf("%s\n\n", uncertain[i].then);
		PQclear(rows);
	}
	return true;
}

/* --- the verb --- */

static bool
work(struct restored *r, struct err *err)
{
	int64_t epoch;

	if (!nobody_runs(&r->sql, err) || !sql_script(&r->sql, "begin", err) ||
	    (epoch = next_epoch(&r->sql, err)) == 0)
		return false;
	printf("journals\n");
	for (const struct role_pair *pair = roles; pair->service != NULL; pair++)
		if (!raise_epoch(&r->sql, pair->service, epoch, err))
			return false;
	return doubt_contacts(&r->sql, err) && destroy_again(&r->sql, err) &&
	       look_at_followers(r, err) && say_uncertain(&r->sql, err) &&
	       sql_script(&r->sql, "commit", err);
}

static int
run(struct tool *tool)
{
	const struct restored_options *options = tool->options;
	struct restored r = {.misfits = 0};
	struct err err = {0};
	bool good;

	if (!sql_open(&r.sql, options->admin, &err))
		return tool_fail(&err);
	good = work(&r, &err);
	sql_close(&r.sql);
	if (!good)
		return tool_fail(&err);
	if (r.audit_misfits)
		printf("do not start the services yet: audit and what it follows do not fit\n");
	else
		printf("epochs are raised: start the services%s\n",
		    r.misfits > 0 ? ", then give the commands above" : "");
	return r.misfits == 0 ? TOOL_DONE : TOOL_REFUSED;
}

static const struct tool_option options[] = {
    {"--admin", OPTION_TEXT, offsetof(struct restored_options, admin), "CONNINFO", 0, 0, true,
	"how the administrator's role reaches the database"},
    {0},
};

const struct verb verb_restored = {
    .name = "restored",
    .summary = "after restoring a backup: raise every epoch, say what does not fit",
    .usage = "--admin CONNINFO",
    .text =
	"To be run once the database is back and before any service starts; it refuses while one\n"
	"is connected. Raises the epoch of every journal to the next multiple of 1048576, so that\n"
	"facts of the time that is lost and facts made from now on, though they have the same\n"
	"numbers, are never taken for each other. Then says, for every service that follows\n"
	"another, whether its place still fits, with the command that mends it; and what nobody\n"
	"can know: pages that may be sent twice, call-outs that go on from an older state, since\n"
	"when each feed has to send again. Running it again is harmless.\n\n"
	"Exit status 1 when a follower does not fit, as after restoring one schema alone.\n\n"
	"Example:\n"
	"  accord restored --admin 'host=/run/postgresql dbname=accord user=postgres'\n",
    .options = options,
    .options_size = sizeof(struct restored_options),
    .fn = run,
};
