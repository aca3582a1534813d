/* Agreements over the bus: the operator's commands, and how they stand. */
#include "services/gateway/agreement.h"

#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "sql/gateway/agreement.h"

/* --- commands --- */

static void
on_done(struct agreement_change *change, const struct err *err)
{
	struct service *service = &change->gateway->service;

	if (err != NULL)
		bus_refuse(service->bus, change->request, err);
	else
		service_reply(
		    service, change->request, change->request->kind, &change->standing.base);
}

static void
begin(struct service *service, struct bus_request *request, const struct agreement_wish *wish)
{
	struct err err = {0};

	if (!agreement_change_begin(gateway_of(service), wish, on_done, request, 0, &err))
		bus_refuse(service->bus, request, &err);
}

void
gateway_draft_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__DraftAgreement *command = (const Accord__V1__DraftAgreement *)msg;

	begin(service, request,
	    &(struct agreement_wish){.act = AGREEMENT_DRAFT, .text = command->text});
}

void
gateway_sign_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__SignAgreement *command = (const Accord__V1__SignAgreement *)msg;

	begin(service, request,
	    &(struct agreement_wish){.act = AGREEMENT_SIGN,
		.name = command->agreement,
		.number = command->version,
		.signs_for = command->organisation,
		.signer = command->name,
		.day = command->day});
}

void
gateway_approve_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ApproveAgreement *command = (const Accord__V1__ApproveAgreement *)msg;
	struct agreement_wish wish = {.act = AGREEMENT_APPROVE,
	    .name = command->agreement,
	    .number = command->version,
	    .approver = command->person};
	struct err err = {0};

	if (text_unhex(command->difference, wish.difference, sizeof(wish.difference))) {
		begin(service, request, &wish);
		return;
	}
	(void)err_set(
	    &err, ERR_INVALID, "a difference has %d hexadecimal digits", 2 * JUDGE_DIGEST);
	bus_refuse(service->bus, request, &err);
}

void
gateway_end_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__EndAgreement *command = (const Accord__V1__EndAgreement *)msg;

	begin(service, request,
	    &(struct agreement_wish){.act = AGREEMENT_END,
		.name = command->agreement,
		.number = command->version,
		.at = command->at_us});
}

/* --- how they stand --- */

static void
fill_dates(Accord__V1__AgreementStanding *to, const struct pact *pact, const struct db_row *row,
    int64_t now)
{
	int64_t starts = db_time(row, 5), until = db_time(row, 6), signed_at = db_time(row, 9),
		ended = db_time(row, 12);

	to->begins_us = pact != NULL ? pact->begins : starts > signed_at ? starts : signed_at;
	to->ends_us = pact != NULL ? pact->ends : ended != 0 && ended < until ? ended : until;
	to->review_us = db_time(row, 7);
	to->restricted_us = db_time(row, 8);
	to->decides = pact != NULL;
	to->state = agreement_state(signed_at != 0, pact != NULL, to->begins_us, to->review_us,
	    to->restricted_us, to->ends_us, now);
}

Accord__V1__AgreementStanding *
agreement_standing(
    struct arena *arena, const struct rulebook *rulebook, const struct db_row *row, int64_t now)
{
	Accord__V1__AgreementStanding *to = arena_alloc(arena, sizeof(*to));
	char *hex = arena_alloc(arena, 2 * JUDGE_DIGEST + 1);
	size_t len;
	const void *digest = db_bytes(row, 10, &len);

	if (to == NULL || hex == NULL)
		return NULL;
	accord__v1__agreement_standing__init(to);
	to->agreement = arena_strdup(arena, db_text(row, 1));
	to->version = (uint32_t)db_int(row, 2);
	to->title = arena_strdup(arena, db_text(row, 3));
	to->n_parties = agreement_split(arena, db_text(row, 4), &to->parties);
	to->n_signed_ = agreement_split(arena, db_text(row, 13), &to->signed_);
	to->n_approved = agreement_split(arena, db_text(row, 14), &to->approved);
	to->loosens = db_bool(row, 11);
	to->difference = (char *)(uintptr_t)text_hex(digest, len <= JUDGE_DIGEST ? len : 0, hex);
	if (to->agreement == NULL || to->title == NULL)
		return NULL;
	fill_dates(to, agreement_pact(rulebook, to->agreement, to->version), row, now);
	return to;
}

struct listing {
	struct service *service;
	struct bus_request *request;
	const struct rulebook *rulebook;
	int64_t now;
	Accord__V1__Agreements answer;
	Accord__V1__AgreementStanding *v[POLICY_AGREEMENTS];
};

static void
on_row(void *ctx, const struct db_row *row)
{
	struct listing *listing = ctx;
	Accord__V1__AgreementStanding *standing =
	    agreement_standing(listing->request->arena, listing->rulebook, row, listing->now);

	if (standing != NULL && listing->answer.n_agreements < POLICY_AGREEMENTS)
		listing->v[listing->answer.n_agreements++] = standing;
}

static void
on_listed(void *ctx, const struct err *err)
{
	struct listing *listing = ctx;
	struct err away = {0};

	rulebook_drop(&listing->rulebook);
	if (err == NULL && !arena_exhausted(listing->request->arena)) {
		service_reply(listing->service, listing->request, listing->request->kind,
		    &listing->answer.base);
		return;
	}
	(void)err_set(&away, ERR_UNAVAILABLE, "the agreements cannot be read now");
	bus_refuse(listing->service->bus, listing->request, &away);
}

void
gateway_list_agreements(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListAgreements *command = (const Accord__V1__ListAgreements *)msg;
	struct db_args *args = db_args(&sql_agreement_list, request->arena);
	struct listing *listing = arena_zalloc(request->arena, sizeof(*listing));
	struct err err = {0};

	db_set_text(args, 0, command->organisation);
	if (listing != NULL && (listing->rulebook = rulebook_hold(gateway_of(service))) != NULL) {
		listing->service = service;
		listing->request = request;
		listing->now = clock_now();
		accord__v1__agreements__init(&listing->answer);
		listing->answer.agreements = listing->v;
		if (db_send(service->reader, args, on_row, listing, &err) &&
		    db_sync(service->reader, on_listed, listing, &err))
			return;
		rulebook_drop(&listing->rulebook);
	}
	(void)err_set(&err, ERR_UNAVAILABLE, "the agreements cannot be read now");
	bus_refuse(service->bus, request, &err);
}
