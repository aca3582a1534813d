/* Commands of people. */
#include "services/gateway/staffed.h"

#include <stdlib.h>
#include <string.h>

#include "common/wire.h"
#include "services/gateway/acting.h"
#include "services/gateway/disclose.h"
#include "services/gateway/token.h"

#define STAFFED_FIRST 2048
#define STAFFED_LIMIT ((size_t)8 << 20)

static void
staffed_free(struct staffed *staffed)
{
	arena_free(&staffed->arena);
	free(staffed);
}

/* --- for its rules --- */
void
staffed_keys(struct batch *batch, const struct input *input)
{
	const struct staffed *staffed = staffed_of(input);

	credential_need(batch, &staffed->credential, staffed->actor.person);
}

static const struct person_row *
person_of(struct batch *batch, const struct staffed *staffed)
{
	struct id id = gateway_person_id(staffed->actor.person);

	return batch_row(batch, &gateway_person, &id);
}

/* Under the agreements and the directory that this copy knows; which placement it is, was looked at
 * when she came in. */
static bool
is_placed(struct batch *batch, const struct staffed *staffed, struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(staffed->gateway);
	struct asker asker;

	if (staffed->anyhow || staffed->actor.placement[0] == '\0')
		return true;
	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no directory and no agreements yet");
	return asker_find(rulebook, staffed->actor.person, 0, staffed->actor.placement,
	    batch_now(batch), &asker, err);
}

bool
staffed_holds(struct batch *batch, const struct input *input, struct err *err)
{
	const struct staffed *staffed = staffed_of(input);

	if (!credential_holds(
		batch, &staffed->credential, staffed->actor.person, staffed->actor.organisation))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	return is_placed(batch, staffed, err);
}

bool
staffed_has_role(struct batch *batch, const struct input *input, int role)
{
	const struct person_row *person = person_of(batch, staffed_of(input));

	return person != NULL && (person->roles >> role & 1) != 0;
}

uint64_t
staffed_mask_of(const int *list, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= UINT64_C(1) << (list[i] > 0 && list[i] < 64 ? list[i] : 0);
	return mask;
}

/* --- telling --- */
/* The refusal is her business and leaves as it is. */
static bool
is_hers(const struct err *err)
{
	return err->code == ERR_INVALID || err->code == ERR_CONFLICT || err->code == ERR_DENIED ||
	       err->code == ERR_UNAUTHENTICATED || err->code == ERR_LIMITED;
}

static void
tell_answer(
    struct http_request *request, const struct staffed_told *told, const uint8_t *reply, size_t len)
{
	struct err away = {.code = ERR_UNAVAILABLE};
	ProtobufCMessage *msg;

	if (!wire_read(told->answer, request->arena, reply, len, &msg, &away))
		gateway_unavailable(request, &away);
	else if (told->take != NULL)
		told->take(request, msg);
	else
		gateway_answer_command(request, NULL, msg, 0);
}

static void
tell_refusal(struct gateway *gateway, struct http_request *request, const struct staffed_told *told,
    const struct err *err)
{
	if (err->code == ERR_NOT_FOUND)
		gateway_refuse(gateway, request, told->action, ERR_NOT_FOUND);
	else if (is_hers(err))
		http_problem(request, err);
	else if (err->code == ERR_UNAVAILABLE && told->on_road)
		road_again(gateway, request, 0, true);
	else
		gateway_unavailable(request, err);
}

/* --- submitting --- */
static void
on_done(struct input *input, const struct err *err)
{
	struct staffed *staffed = input->own;
	struct gateway *gateway = staffed->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, staffed->request) : NULL;
	const uint8_t *reply = input->stored;
	size_t len = input->stored_len;

	if (request != NULL && err == NULL && reply == NULL && input->reply != NULL)
		reply = wire_write(input->reply, request->arena, &len);
	if (request != NULL && err != NULL)
		tell_refusal(gateway, request, staffed->told, err);
	else if (request != NULL)
		tell_answer(request, staffed->told, reply, len);
	staffed_free(staffed);
}

/* False when its arena cannot hold it. The message is copied by its bytes. */
static bool
fill(struct staffed *staffed, const struct http_request *request,
    const struct staffed_command *command, struct err *err)
{
	ProtobufCMessage *copy;
	size_t len;
	const uint8_t *bytes = wire_write(command->msg, staffed->arena, &len);

	staffed->credential = session_of(request)->credential;
	staffed->anyhow = (request->route->flags & ROUTE_ANYHOW) != 0;
	acting_actor(staffed->gateway, request, &staffed->actor);
	staffed->actor.person = arena_strdup(staffed->arena, staffed->actor.person);
	staffed->actor.organisation = arena_strdup(staffed->arena, staffed->actor.organisation);
	staffed->actor.placement = arena_strdup(staffed->arena, staffed->actor.placement);
	staffed->actor.ori = arena_strdup(staffed->arena, staffed->actor.ori);
	staffed->fresh = id_v4();
	staffed->told = command->told;
	staffed->raw_len = command->raw_len;
	if (command->raw != NULL)
		staffed->raw = arena_dup(staffed->arena, command->raw, command->raw_len);
	if (bytes == NULL || arena_exhausted(staffed->arena))
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!wire_read(command->msg->descriptor, staffed->arena, bytes, len, &copy, err))
		return false;
	staffed->input.msg = copy;
	staffed->input.actor = &staffed->actor;
	return true;
}

static bool
submit(struct gateway *gateway, struct http_request *request, const struct staffed_command *command,
    struct err *err)
{
	struct staffed *staffed = calloc(1, sizeof(*staffed));

	if (staffed == NULL || (staffed->arena = arena_try(STAFFED_FIRST, STAFFED_LIMIT)) == NULL) {
		free(staffed);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	staffed->gateway = gateway;
	staffed->request = request->id;
	staffed->input = (struct input){.rule = command->rule,
	    .id = command->each ? (struct id){{0}} : gateway_command_id(gateway, request),
	    .own = staffed,
	    .done = on_done};
	if (fill(staffed, request, command, err) &&
	    service_submit(&gateway->service, &staffed->input, err))
		return true;
	staffed_free(staffed);
	return err_ctx(err, "%s", command->rule->name);
}

void
gateway_staffed(
    struct gateway *gateway, struct http_request *request, const struct staffed_command *command)
{
	struct err err = {.code = ERR_UNAVAILABLE};

	if (!submit(gateway, request, command, &err))
		tell_refusal(gateway, request, command->told, &err);
}
