/* Overrides and absences that the coordinator of a roster says, or its organisation's duty
 * supervisor. */
#include "services/referral/roster_change.h"

#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/text.h"
#include "services/referral/away.h"
#include "services/referral/planned.h"
#include "services/referral/roster_sweep.h"
#include "services/referral/roster_told.h"
#include "services/referral/task.h"
#include "sql/referral/roster.h"

#define LONGEST (366 * CLOCK_DAY)
#define ANSWER_WITHIN CLOCK_HOUR

/* --- what holds --- */

bool
roster_change_apply(struct oncall *oncall, const char *rung, const char *person,
    const struct oncall_span *span, struct err *err)
{
	struct oncall_override override = {
	    oncall_rung(oncall, rung), oncall_person(oncall, person), *span};

	if (span->from >= span->until)
		return err_set(err, ERR_INVALID, "it ends before it begins");
	if (override.person == ONCALL_NOBODY)
		return err_set(err, ERR_INVALID, "nobody of that name is on the roster");
	if (rung[0] == '\0')
		return oncall_leave(oncall, override.person, span, err);
	if (override.rung == ONCALL_NOBODY)
		return err_set(err, ERR_INVALID, "no rung of the roster has that name");
	return oncall_override(oncall, &override, err);
}

struct oncall_span
roster_change_span(const struct roster_change *change)
{
	struct oncall_span span = change->span;

	if (change->over != 0 && change->over < span.until)
		span.until = change->over;
	return span;
}

void
roster_changes_apply(struct oncall *oncall, const struct roster_changes *changes)
{
	struct err unfit = {0}; /* the next look at the roster ends it, and says so */

	for (size_t i = 0; changes != NULL && i < changes->count; i++) {
		struct oncall_span span = roster_change_span(&changes->items[i]);

		(void)!roster_change_apply(
		    oncall, changes->items[i].rung, changes->items[i].person, &span, &unfit);
	}
}

/* --- facts --- */

static void
tell(struct batch *batch, const struct roster_head *head, const struct roster_change *change)
{
	Accord__V1__RosterChanged fact = ACCORD__V1__ROSTER_CHANGED__INIT;

	fact.change =
	    (ProtobufCBinaryData){sizeof(change->id.b), (uint8_t *)(uintptr_t)change->id.b};
	fact.organisation = (char *)(uintptr_t)head->organisation;
	fact.rung = (char *)(uintptr_t)change->rung;
	fact.person = (char *)(uintptr_t)change->person;
	fact.from_us = change->span.from;
	fact.until_us = change->span.until;
	fact.by = (char *)(uintptr_t)change->by;
	fact.over = change->over != 0;
	fact.unfit = change->unfit;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ROSTER_CHANGED, &head->id, &fact.base);
}

static void
end(struct batch *batch, const struct roster_head *head, struct roster_change *change, bool unfit)
{
	change->over = batch_now(batch) / CLOCK_MINUTE * CLOCK_MINUTE; /* as all of a roster */
	change->unfit = unfit;
	change->changed = true;
	tell(batch, head, change);
}

static bool
is_unfit(const struct oncall *oncall, const struct roster_change *change, int64_t now)
{
	return roster_change_span(change).until > now &&
	       (oncall_person(oncall, change->person) == ONCALL_NOBODY ||
		   (change->rung[0] != '\0' && oncall_rung(oncall, change->rung) == ONCALL_NOBODY));
}

bool
roster_changes_any_unfit(
    const struct oncall *oncall, const struct roster_changes *changes, int64_t now)
{
	for (size_t i = 0; changes != NULL && i < changes->count; i++)
		if (is_unfit(oncall, &changes->items[i], now))
			return true;
	return false;
}

/* The roster has not got it any more: as if somebody stood there by it, whom nobody knows, behind
 * all that was said. */
static void
give_back(struct oncall *oncall, const struct roster_change *change, int64_t now,
    bool again[ONCALL_PEOPLE])
{
	size_t rung = oncall_rung(oncall, change->rung);
	bool people[ONCALL_PEOPLE];

	if (rung == ONCALL_NOBODY)
		return;
	oncall->overrides[oncall->override_count] =
	    (struct oncall_override){rung, ONCALL_NOBODY, change->span};
	oncall_displaced(oncall, oncall->override_count++, now, people);
	oncall->override_count--;
	for (size_t i = 0; i < oncall->person_count; i++)
		again[i] |= people[i];
}

void
roster_changes_end_unfit(struct batch *batch, const struct roster_head *head, struct oncall *oncall,
    struct roster_changes *changes, bool again[ONCALL_PEOPLE])
{
	for (size_t i = 0; changes != NULL && i < changes->count; i++) {
		struct roster_change *change = &changes->items[i];

		if (!is_unfit(oncall, change, batch_now(batch)))
			continue;
		give_back(oncall, change, batch_now(batch), again);
		end(batch, head, change, true);
		batch_touch(batch, changes);
	}
}

/* --- KIND_CHANGE_ROSTER --- */

struct fresh {
	struct id change, task;
	struct roster_told told;
};

void
change_roster_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ChangeRoster *msg = (const Accord__V1__ChangeRoster *)input->msg;
	struct fresh fresh = {.change = id_v4(), .task = id_v4()};
	struct id supervisor = supervisor_id(msg->organisation);

	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	planned_need(batch, msg->organisation);
	batch_need(batch, &supervisor_table, &supervisor);
	batch_need_new(batch, &callout_table, &fresh.task);
}

/* One that can be taken back: what is over stays as it was, rest and hours look back on it. */
static struct roster_change *
change_of(struct roster_changes *changes, const ProtobufCBinaryData *named, int64_t now)
{
	struct id id;

	if (changes == NULL || !id_from_bytes(named->data, named->len, &id))
		return NULL;
	for (size_t i = 0; i < changes->count; i++)
		if (id_equal(&changes->items[i].id, &id))
			return roster_change_span(&changes->items[i]).until > now
				   ? &changes->items[i]
				   : NULL;
	return NULL;
}

/* Whom it is about; "" where that is not known. */
static const char *
person_of(struct batch *batch, const Accord__V1__ChangeRoster *msg)
{
	struct id head = roster_head_id(msg->organisation);
	const struct roster_change *change = change_of(
	    batch_row(batch, &roster_changes_table, &head), &msg->take_back, batch_now(batch));

	return msg->take_back.len == 0 ? msg->person : change != NULL ? change->person : "";
}

void
change_roster_more(struct batch *batch, struct input *input)
{
	const Accord__V1__ChangeRoster *msg = (const Accord__V1__ChangeRoster *)input->msg;
	struct id id = roster_head_id(msg->organisation), supervisor;
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);

	if (head == NULL)
		return;
	supervisor = supervisor_id(planned_employer(batch, head, person_of(batch, msg)));
	batch_need(batch, &supervisor_table, &supervisor);
	roster_told_need(batch, head, &((struct fresh *)input->own)->told);
}

bool
roster_change_may(
    struct batch *batch, const char *organisation, const char *person, const struct oncall *oncall)
{
	struct id id = supervisor_id(organisation);
	const struct supervisor *supervisor = batch_row(batch, &supervisor_table, &id);

	return person[0] != '\0' &&
	       (strcmp(oncall->people[oncall->coordinator].name, person) == 0 ||
		   (supervisor != NULL && strcmp(supervisor->person, person) == 0));
}

static bool
may_change(struct batch *batch, const struct input *input, const struct oncall *oncall)
{
	const Accord__V1__ChangeRoster *msg = (const Accord__V1__ChangeRoster *)input->msg;

	return msg->n_granted == 1 && strcmp(msg->granted[0], msg->organisation) == 0 &&
	       roster_change_may(batch, msg->organisation, input->actor->person, oncall);
}

void
roster_change_show(
    struct batch *batch, const struct roster_head *head, const char *person, const struct id *task)
{
	const struct roster_away *away = batch_row(batch, &roster_away_table, &head->id);
	const char *employer = planned_employer(batch, head, person);
	Accord__V1__PersonWanted msg = ACCORD__V1__PERSON_WANTED__INIT;

	if (employer[0] == '\0' || away_is(away, person))
		return;
	msg.organisation = (char *)(uintptr_t)employer;
	msg.why = ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_CHANGED;
	msg.lead = (char *)(uintptr_t)person;
	msg.due_us = batch_now(batch);
	(void)task_open(
	    batch, task, &msg, task_ladder_of_one(batch, employer, person, ANSWER_WITHIN));
}

static bool
is_good(const Accord__V1__ChangeRoster *msg, int64_t now, struct err *err)
{
	if (msg->from_us % CLOCK_MINUTE != 0 || msg->until_us % CLOCK_MINUTE != 0)
		return err_set(err, ERR_INVALID, "from and until are whole minutes");
	return (msg->from_us > now - LONGEST && msg->until_us > msg->from_us &&
		   msg->until_us > now && msg->until_us <= now + LONGEST) ||
	       err_set(err, ERR_INVALID,
		   "until is behind from and is not over, and both are within a year");
}

bool
roster_change_room(
    struct batch *batch, const struct roster_head *head, size_t more, struct err *err)
{
	const struct roster_changes *changes = batch_row(batch, &roster_changes_table, &head->id);

	return changes == NULL || changes->count + more <= ROSTER_CHANGES ||
	       err_set(err, ERR_CONFLICT, "so much was said of it already: load its file");
}

struct roster_change *
roster_change_keep(
    struct batch *batch, const struct roster_head *head, const struct roster_said *said)
{
	struct roster_changes *changes = batch_row(batch, &roster_changes_table, &head->id);
	struct roster_change *change;

	if (changes == NULL) {
		changes = batch_new(batch, &roster_changes_table, &head->id);
		changes->roster = head->id;
	}
	batch_touch(batch, changes);
	change = &changes->items[changes->count++];
	*change = (struct roster_change){
	    .id = *said->id, .span = said->span, .said = batch_now(batch), .changed = true};
	(void)text_copy(change->rung, sizeof(change->rung), said->rung);
	(void)text_copy(change->person, sizeof(change->person), said->person);
	(void)text_copy(change->by, sizeof(change->by), said->by);
	tell(batch, head, change);
	return change;
}

/* NULL: err says why. */
static struct roster_change *
add(struct batch *batch, const struct input *input, const struct roster_head *head,
    struct oncall *oncall, struct err *err)
{
	const Accord__V1__ChangeRoster *msg = (const Accord__V1__ChangeRoster *)input->msg;
	struct oncall_span span = {msg->from_us, msg->until_us};

	if (!is_good(msg, batch_now(batch), err) ||
	    !roster_change_apply(oncall, msg->rung, msg->person, &span, err) ||
	    !roster_change_room(batch, head, 1, err))
		return NULL;
	return roster_change_keep(batch, head,
	    &(struct roster_said){&((const struct fresh *)input->own)->change, msg->rung,
		msg->person, input->actor->person, span});
}

static struct roster_change *
take_back(struct batch *batch, const struct roster_head *head, const Accord__V1__ChangeRoster *msg,
    struct err *err)
{
	struct roster_changes *changes = batch_row(batch, &roster_changes_table, &head->id);
	struct roster_change *change = change_of(changes, &msg->take_back, batch_now(batch));

	if (msg->rung[0] != '\0' || msg->person[0] != '\0' || msg->from_us != 0 ||
	    msg->until_us != 0) {
		(void)err_set(err, ERR_INVALID, "what is taken back stands alone");
		return NULL;
	}
	if (change == NULL) {
		(void)err_set(err, ERR_NOT_FOUND, "nothing of that id holds");
		return NULL;
	}
	batch_touch(batch, changes);
	end(batch, head, change, false);
	return change;
}

/* The last that says so: of two that say the same, the first goes on holding. */
static size_t
override_of(const struct oncall *oncall, const struct roster_change *change)
{
	size_t rung = oncall_rung(oncall, change->rung);
	size_t person = oncall_person(oncall, change->person);

	for (size_t i = oncall->override_count; change->rung[0] != '\0' && i-- > 0;) {
		const struct oncall_override *is = &oncall->overrides[i];

		if (is->rung == rung && is->person == person &&
		    is->span.from == change->span.from && is->span.until == change->span.until)
			return i;
	}
	return ONCALL_NOBODY;
}

/* She whom it is about, and whoever stands there without it; of oncall with it. */
static void
show(struct batch *batch, const struct input *input, const struct roster_head *head,
    struct oncall *oncall, const struct roster_change *change)
{
	const struct fresh *fresh = input->own;
	size_t override = override_of(oncall, change);

	if (strcmp(change->person, input->actor->person) != 0)
		roster_change_show(batch, head, change->person, &fresh->task);
	if (override != ONCALL_NOBODY)
		roster_told_displaced(
		    batch, head, oncall, override, input->actor->person, &fresh->told);
}

bool
change_roster(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ChangeRoster *msg = (const Accord__V1__ChangeRoster *)input->msg;
	struct id id = roster_head_id(msg->organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	struct oncall *oncall = head != NULL ? planned_now(batch, head) : NULL;
	Accord__V1__RosterChangeKept *reply = arena_zalloc(batch_arena(batch), sizeof(*reply));
	struct roster_change *change;

	if (reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (oncall == NULL || !may_change(batch, input, oncall))
		return err_set(err, ERR_NOT_FOUND, "no such roster");
	if (!roster_told_fits(batch, head, &((const struct fresh *)input->own)->told))
		return err_set(err, ERR_CONFLICT, "it was loaded anew meanwhile: look at it again");
	change = msg->take_back.len != 0 ? take_back(batch, head, msg, err)
					 : add(batch, input, head, oncall, err);
	if (change == NULL)
		return false;
	roster_sweep_soon(batch, &head->id);
	show(batch, input, head, oncall, change);
	accord__v1__roster_change_kept__init(reply);
	reply->id = (ProtobufCBinaryData){sizeof(change->id.b), change->id.b};
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- rows --- */

static void
changes_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_changes *changes = row;
	struct roster_change *change;

	(void)batch;
	changes->roster = db_id(from, 0);
	if (changes->count == ROSTER_CHANGES)
		return;
	change = &changes->items[changes->count++];
	change->id = db_id(from, 1);
	(void)text_copy(change->rung, sizeof(change->rung), db_text(from, 2));
	(void)text_copy(change->person, sizeof(change->person), db_text(from, 3));
	change->span = (struct oncall_span){db_time(from, 4), db_time(from, 5)};
	(void)text_copy(change->by, sizeof(change->by), db_text(from, 6));
	change->said = db_time(from, 7);
	change->over = db_null(from, 8) ? 0 : db_time(from, 8);
}

static void
changes_bind(struct db_args *to, const void *row)
{
	const struct roster_changes *changes = row;

	for (size_t i = 0; i < changes->count; i++) {
		const struct roster_change *change = &changes->items[i];

		if (!change->changed)
			continue;
		db_put_id(to, &changes->roster);
		db_put_id(to, &change->id);
		db_put_text(to, change->rung);
		db_put_text(to, change->person);
		db_put_time(to, change->span.from);
		db_put_time(to, change->span.until);
		db_put_text(to, change->by);
		db_put_time(to, change->said);
		db_put_time(to, change->over);
		db_put_bool(to, change->unfit);
	}
}

const struct table roster_changes_table = {
    .name = "roster_change",
    .row_size = sizeof(struct roster_changes),
    .load = &sql_roster_change_load,
    .read = changes_read,
    .save = &sql_roster_change_save,
    .bind = changes_bind,
    .save_per_element = true,
};
