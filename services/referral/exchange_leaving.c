/* With whom an exchange is leaves, and nobody is orphaned by that; a client is destroyed, and no
 * exchange says any more that it was hers; a release is revoked, and what stands on it is
 * withdrawn. */
#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/log.h"
#include "services/referral/exchange_given.h"

#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

static void
need_all(struct batch *batch, const struct exchange_view *view)
{
	for (size_t i = 0; view != NULL && i < view->count; i++) {
		batch_need(batch, &exchange_table, &view->records[i].id);
		batch_need(batch, &exchange_table, &view->records[i].peer);
	}
}

/* --- people --- */

void
exchange_held_keys(struct batch *batch, const char *person)
{
	struct id id = held_id(person);

	batch_need(batch, &exchange_held_table, &id);
}

void
exchange_held_more(struct batch *batch, const char *person)
{
	struct id id = held_id(person);

	need_all(batch, batch_row(batch, &exchange_held_table, &id));
}

/* It stays where it is, with nobody named: her colleagues are asked to take it over. */
void
exchange_leave(struct batch *batch, const char *person, const char *organisation,
    Accord__V1__RequestReason reason)
{
	const struct exchange_saying saying = {
	    .by = FSM_BY_SITE, .event = EVENT(LEAVE), .reason = reason};
	struct id id = held_id(person);
	const struct exchange_view *view = batch_row(batch, &exchange_held_table, &id);

	for (size_t i = 0; view != NULL && i < view->count; i++) {
		struct exchange *x = batch_row(batch, &exchange_table, &view->records[i].id);

		if (x != NULL && strcmp(x->person, person) == 0 &&
		    (organisation == NULL || strcmp(x->organisation, organisation) == 0))
			(void)exchange_say(batch, x, &saying);
	}
	if (view != NULL && view->count == EXCHANGES_SEEN)
		log_warn("somebody who left or is disabled held as many exchanges as are looked at",
		    L_STR("person", person));
}

/* --- a client --- */

void
exchange_client_keys(struct batch *batch, const struct id *client)
{
	batch_need(batch, &exchange_client_table, client);
}

void
exchange_client_more(struct batch *batch, const struct id *client)
{
	need_all(batch, batch_row(batch, &exchange_client_table, client));
}

/* Whoever was handed her over has what she was handed, to keep or to destroy by a law of her own:
 * she is told, blind or not, that the sender destroyed its record. To the sender nothing says that
 * there is anybody to tell. */
static void
orphan(struct batch *batch, struct exchange *peer)
{
	Accord__V1__ExchangeOrphaned fact = ACCORD__V1__EXCHANGE_ORPHANED__INIT;

	if (peer == NULL || peer->accepted == 0 || peer->sender_destroyed != 0)
		return;
	peer->sender_destroyed = batch_now(batch);
	exchange_settle(batch, peer);
	fact.record = (ProtobufCBinaryData){sizeof(peer->id.b), peer->id.b};
	fact.organisation = peer->organisation;
	fact.person = peer->person;
	batch_fact(batch, ACCORD__V1__KIND__KIND_EXCHANGE_ORPHANED, &peer->id, &fact.base);
}

/* What has not passed is withdrawn, what has is over; of what the other side knows nothing is
 * undone. Who has destroyed hers, too, has nothing left to decide on. */
void
exchange_forget(struct batch *batch, const struct id *client)
{
	static const Accord__V1__RequestEvent ends[] = {EVENT(WITHDRAW), EVENT(CLOSE)};
	const struct exchange_view *view = batch_row(batch, &exchange_client_table, client);

	for (size_t i = 0; view != NULL && i < view->count; i++) {
		struct exchange *x = batch_row(batch, &exchange_table, &view->records[i].id);

		if (x == NULL)
			continue;
		for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++) {
			struct exchange_saying saying = {.by = FSM_BY_SITE,
			    .event = ends[k],
			    .reason = ACCORD__V1__REQUEST_REASON__REQUEST_REASON_CLIENT_FORGOTTEN};

			if (exchange_say(batch, x, &saying))
				break;
		}
		if (x->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER)
			orphan(batch, batch_row(batch, &exchange_table, &x->peer));
		x->sender_destroyed = 0;
		x->client = (struct id){{0}};
		exchange_settle(batch, x);
	}
}

/* --- a release --- */

/* Also where a snapshot says it: it stays revoked. */
static bool
revoked(const struct input *input, struct id *release)
{
	const Accord__V1__ReleaseRevoked *msg = (const Accord__V1__ReleaseRevoked *)input->msg;

	return id_from_bytes(msg->release.data, msg->release.len, release);
}

void
exchange_release_revoked_keys(struct batch *batch, struct input *input)
{
	struct id release;

	if (!revoked(input, &release))
		return;
	batch_need(batch, &exchange_release_table, &release);
	batch_need(batch, &release_stand_table, &release);
}

void
exchange_release_revoked_more(struct batch *batch, struct input *input)
{
	struct id release;

	if (revoked(input, &release))
		need_all(batch, batch_row(batch, &exchange_release_table, &release));
}

/* What was accepted has been handed over on it, and is not undone. To a blind sender nothing was
 * said of that: hers is open until she hears. */
static void
withdraw(struct batch *batch, struct exchange *x, const struct id *release)
{
	const struct exchange_saying saying = {.by = FSM_BY_SITE,
	    .event = EVENT(WITHDRAW),
	    .reason = ACCORD__V1__REQUEST_REASON__REQUEST_REASON_RELEASE_ENDED};

	if (x != NULL && x->state == ACCORD__V1__REQUEST_STATE__REQUEST_OFFERED)
		(void)exchange_say(batch, x, &saying);
	if (x != NULL && id_equal(&x->releases[0], release))
		exchange_take_back(batch, x);
}

static struct release_stand *
stand_of(struct batch *batch, const struct id *release)
{
	struct release_stand *stand = batch_row(batch, &release_stand_table, release);

	if (stand == NULL) {
		stand = batch_new(batch, &release_stand_table, release);
		stand->id = *release;
	}
	return stand;
}

/* Its place among the releases that an offer stands on. */
static int
place_of(const struct exchange *x, const struct id *release)
{
	return id_equal(&x->releases[0], release) ? 0 : 1;
}

/* It is remembered: an offer on it may still be on its way here. */
bool
exchange_release_revoked(struct batch *batch, struct input *input, struct err *err)
{
	const struct exchange_view *view;
	struct release_stand *stand;
	struct id release;

	(void)err;
	if (!revoked(input, &release))
		return true;
	view = batch_row(batch, &exchange_release_table, &release);
	for (size_t i = 0; view != NULL && i < view->count; i++)
		withdraw(batch, batch_row(batch, &exchange_table, &view->records[i].id), &release);
	stand = stand_of(batch, &release);
	for (struct exchange *x = stand->offered; x != NULL; x = x->beside[place_of(x, &release)])
		withdraw(batch, x, &release);
	withdraw(batch, stand->given, &release);
	if (stand->revoked == 0) {
		stand->revoked = batch_now(batch);
		batch_touch(batch, stand);
	}
	return true;
}

bool
exchange_stands_on(struct batch *batch, struct exchange *x,
    const struct id releases[EXCHANGE_RELEASES], struct err *err)
{
	for (int i = 0; i < EXCHANGE_RELEASES; i++) {
		const struct release_stand *stand =
		    id_is_nil(&releases[i]) ? NULL
					    : batch_row(batch, &release_stand_table, &releases[i]);

		if (stand != NULL && stand->revoked != 0)
			return err_set(
			    err, ERR_CONFLICT, "the release that it stands on was revoked");
	}
	for (int i = 0; i < EXCHANGE_RELEASES; i++) {
		struct release_stand *stand;

		x->releases[i] = releases[i];
		if (id_is_nil(&releases[i]))
			continue;
		stand = stand_of(batch, &releases[i]);
		x->beside[i] = stand->offered;
		stand->offered = x;
	}
	return true;
}

/* A release names one receiver, who has one open for one need: two at once are asked to come again.
 */
bool
exchange_given_on(
    struct batch *batch, struct exchange *x, const struct id *release, struct err *err)
{
	struct release_stand *stand;

	if (!id_is_nil(release)) {
		stand = batch_row(batch, &release_stand_table, release);
		if (stand != NULL && stand->revoked != 0)
			return err_set(err, ERR_CONFLICT, "the release was revoked");
		stand = stand_of(batch, release);
		if (stand->given != NULL && stand->given != x)
			return err_set(err, ERR_UNAVAILABLE, "somebody else is given something");
		stand->given = x;
	}
	x->releases[0] = *release;
	return true;
}
