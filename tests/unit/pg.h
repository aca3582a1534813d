/*
 * A private PostgreSQL for one test program: pg_start() makes and starts it on a Unix socket, and a
 * guard process stops and removes it when the program ends, however it ends.
 */
#ifndef TESTS_UNIT_PG_H
#define TESTS_UNIT_PG_H

#include <assert.h>
#include <fcntl.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PG_BIN "/usr/lib/postgresql/15/bin/"

static struct {
	char dir[64];
	char conninfo[192]; /* of the superuser */
	char as[32];        /* what goes in front of the server's own programs */
	PGconn *conn;
	pid_t guard;
	int life; /* closed when the program ends */
} pg;

static inline void __attribute__((format(printf, 1, 2))) pg_run(const char *fmt, ...)
{
	char command[1024];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(command, sizeof(command), fmt, ap);
	va_end(ap);
	if (n < 0 || (size_t)n >= sizeof(command) || system(command) != 0) {
		fprintf(stderr, "pg: failed: %s\n", command);
		exit(99);
	}
}

static inline void
pg_stop(void)
{
	PQfinish(pg.conn);
	pg.conn = NULL;
	(void)close(pg.life);
	(void)waitpid(pg.guard, NULL, 0);
}

static inline void
pg_guard(void)
{
	int ends[2];
	char byte;

	if (pipe2(ends, O_CLOEXEC) != 0 || (pg.guard = fork()) < 0)
		exit(99);
	if (pg.guard > 0) {
		(void)close(ends[0]);
		pg.life = ends[1];
		(void)atexit(pg_stop);
		return;
	}
	(void)close(ends[1]);
	(void)setsid(); /* an interrupt from the terminal is not for the guard */
	while (read(ends[0], &byte, 1) > 0)
		continue;
	pg_run("cd / && %s " PG_BIN "pg_ctl -D %s/data -m immediate -w stop >/dev/null 2>&1 || :",
	    pg.as, pg.dir);
	pg_run("rm -rf %s", pg.dir);
	_exit(0);
}

/* Statements on a connection of the superuser's own; the first column of the first row of the last,
 * or "". */
static inline const char *__attribute__((format(printf, 1, 2))) pg_sql(const char *fmt, ...)
{
	static char value[256];
	char sql[16384];
	PGresult *result;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(sql, sizeof(sql), fmt, ap);
	va_end(ap);
	assert(n >= 0 && (size_t)n < sizeof(sql));
	value[0] = '\0';
	if (PQsendQuery(pg.conn, sql) == 0)
		exit(99);
	while ((result = PQgetResult(pg.conn)) != NULL) {
		if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
			fprintf(stderr, "pg: %s%s\n", PQresultErrorMessage(result), sql);
			exit(99);
		}
		if (PQntuples(result) > 0)
			(void)snprintf(value, sizeof(value), "%s", PQgetvalue(result, 0, 0));
		PQclear(result);
	}
	return value;
}

static inline void
pg_connect(void)
{
	PQfinish(pg.conn);
	pg.conn = PQconnectdb(pg.conninfo);
	if (PQstatus(pg.conn) != CONNECTION_OK) {
		fprintf(stderr, "pg: %s", PQerrorMessage(pg.conn));
		exit(99);
	}
	(void)pg_sql("set client_min_messages = warning");
}

/* Stops the server at once, as a power cut would; pg_up brings it back. */
static inline void
pg_down(void)
{
	PQfinish(pg.conn);
	pg.conn = NULL;
	pg_run("cd / && %s " PG_BIN "pg_ctl -D %s/data -m immediate -w stop >/dev/null", pg.as,
	    pg.dir);
}

/*
 * All of the server stands still (SIGSTOP) or goes on: its connections stay, and it says nothing.
 * Of its children some may just have ended.
 */
static inline void
pg_signal_all(int number)
{
	pg_run("read -r pid <%s/data/postmaster.pid && kill -%d $pid "
	       "$(cat /proc/$pid/task/$pid/children) 2>/dev/null || :",
	    pg.dir, number);
}

static inline void
pg_up(void)
{
	pg_run("cd / && %s " PG_BIN "pg_ctl -D %s/data -l %s/log -w start >/dev/null", pg.as,
	    pg.dir, pg.dir);
	pg_connect();
}

static inline void
pg_start(void)
{
	const char *tmp = getenv("TMPDIR");
	struct passwd *postgres;

	(void)snprintf(pg.dir, sizeof(pg.dir), "%s/accord-pg-XXXXXX", tmp == NULL ? "/tmp" : tmp);
	if (mkdtemp(pg.dir) == NULL)
		exit(99);
	if (geteuid() == 0) { /* the server refuses to run as root */
		if ((postgres = getpwnam("postgres")) == NULL ||
		    chown(pg.dir, postgres->pw_uid, postgres->pw_gid) != 0)
			exit(99);
		(void)snprintf(pg.as, sizeof(pg.as), "runuser -u postgres --");
	}
	pg_guard();
	pg_run("cd / && %s " PG_BIN
	       "initdb -N -A trust -U postgres -E UTF8 --locale=C -D %s/data >/dev/null",
	    pg.as, pg.dir);
	pg_run("printf \"listen_addresses = ''\\nunix_socket_directories = '%s'\\n\" >> "
	       "%s/data/postgresql.conf",
	    pg.dir, pg.dir);
	(void)snprintf(
	    pg.conninfo, sizeof(pg.conninfo), "host=%s user=postgres dbname=postgres", pg.dir);
	pg_up();
}

/* Another session that holds a table, so that nobody gets at it, until it is finished. */
static inline PGconn *
pg_hold(const char *table)
{
	PGconn *holder = PQconnectdb(pg.conninfo);
	char sql[128];
	PGresult *result;

	(void)snprintf(sql, sizeof(sql), "begin; lock table %s in access exclusive mode", table);
	if (PQsendQuery(holder, sql) == 0)
		abort();
	while ((result = PQgetResult(holder)) != NULL)
		PQclear(result);
	return holder;
}

#endif
