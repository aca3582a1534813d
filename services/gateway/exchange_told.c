/* What of a sender's record its receiver has told. */
#include "services/gateway/exchange_told.h"

#include "accord/v1/exchange.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name

/* By no other way than the receiver's word. */
static bool
is_word_of_receiver(Accord__V1__RequestState state)
{
	switch (state) {
	case STATE(ACCEPTED):
	case STATE(DECLINED):
	case STATE(INTRODUCED):
	case STATE(CONTACTED):
	case STATE(RETURNED):
		return true;
	default:
		return false;
	}
}

/* A blind sender was told nothing. */
static const char *
teller(const ProtobufCMessage *record)
{
	const Accord__V1__ExchangeRecord *r = (const Accord__V1__ExchangeRecord *)record;
	bool told = is_word_of_receiver(r->state) || r->accepted_us != 0 || r->contacted_us != 0 ||
		    r->receipted_us != 0;

	return r->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER && !r->blind && told ? r->other
											  : NULL;
}

/* As a blind sender has it: offered until the time to answer is over, then answered. How often it
 * moved, and when it last did, would tell the rest. */
static void
withhold(ProtobufCMessage *record, int64_t at)
{
	Accord__V1__ExchangeRecord *r = (Accord__V1__ExchangeRecord *)record;

	if (is_word_of_receiver(r->state)) {
		r->state = at < r->answer_due_us ? STATE(OFFERED) : STATE(ANSWERED);
		r->answers = true;
		r->reason = ACCORD__V1__REQUEST_REASON__REQUEST_REASON_UNSPECIFIED;
	}
	r->accepted_us = r->contacted_us = r->contact_due_us = r->receipted_us = r->moved_us = 0;
	r->version = 0;
	r->task = (ProtobufCBinaryData){0, NULL};
}

#define TOLD(purpose_)                                                                             \
	{                                                                                          \
		.by = teller, .withhold = withhold, .question = {                                  \
			.action = ACCORD__V1__ACTION__ACTION_VIEW,                                 \
			.purpose = ACCORD__V1__PURPOSE__PURPOSE_##purpose_,                        \
			.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,                              \
			.classes = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_REFERRAL_STATUS)         \
		}                                                                                  \
	}
const struct read_told exchange_told_referral = TOLD(SERVICE_REFERRAL),
		       exchange_told_handoff = TOLD(PROSECUTION_HANDOFF);
