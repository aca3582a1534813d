/* Agreements over the bus: the operator's commands, and how they stand. */
#include "services/gateway/agreement.h"

#include <string.h>

#include "common/text.h"

/* --- commands --- */

static void
on_done(struct agreement_change *change, const struct err *err)
{
	struct service *service = &change->gateway->service;

	if (err != NULL)
		bus_refuse(service->bus, change->request, err);
	else
		service_reply(service, change->request, change->request->kind,
		    change->shown != NULL ? &change->shown->base : &change->standing.base);
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
	    .approver = command->person,
	    .of_end = command->of_end,
	    .at = command->at_us};
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

void
gateway_judge_end(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__JudgeEnd *command = (const Accord__V1__JudgeEnd *)msg;

	begin(service, request,
	    &(struct agreement_wish){.act = AGREEMENT_SHOW,
		.name = command->agreement,
		.number = command->version,
		.of_end = true,
		.at = command->at_us});
}

/* --- how they stand --- */

static void
on_listed(struct agreement_listing *listing, const struct err *err)
{
	struct service *service = &listing->gateway->service;

	if (err != NULL)
		bus_refuse(service->bus, listing->request, err);
	else
		service_reply(
		    service, listing->request, listing->request->kind, &listing->answer.base);
}

void
gateway_list_agreements(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListAgreements *command = (const Accord__V1__ListAgreements *)msg;
	struct err err = {0};

	if (!agreement_list(
		gateway_of(service), command->organisation, on_listed, request, 0, &err))
		bus_refuse(service->bus, request, &err);
}
