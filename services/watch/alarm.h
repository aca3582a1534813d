/* The alarm's own road: mails and a webhook, each recipient by itself. */
#ifndef WATCH_ALARM_H
#define WATCH_ALARM_H

#include "common/fetch.h"
#include "services/watch/config.h"
#include "services/watch/route.h"
#include "services/watch/sheet.h"

struct alarm;

/* config outlives it. */
struct alarm *alarm_open(struct fetch *fetch, const struct watch_config *config);
void alarm_close(struct alarm **alarm);
/* It has fallen silent, or come back. now: the clock that never steps back. */
void alarm_change(struct alarm *alarm, bool silent, int64_t now);
/* Somebody's last alarm was not taken: it is tried again. */
bool alarm_fails(const struct alarm *alarm);
/* Sends what is due; sheet is the text of now. To be called every second. */
void alarm_tick(struct alarm *alarm, const char *sheet, int64_t since, int64_t now);

/* The mail: headers and the sheet, CRLF. Returns the length. */
#define ALARM_BYTES (2 * SHEET_BYTES + 2048)
struct alarm_mail {
	const char *from, *to, *sheet;
	bool silent;
	int64_t now; /* of the wall clock */
	const char *id;
};
size_t alarm_mail_write(const struct alarm_mail *mail, char out[ALARM_BYTES]);

#endif
