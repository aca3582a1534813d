/* May a system of an organisation be told that something of the organisation's own is there: no
 * agreement decides that, it leaves nobody's hands; it is on record as any disclosure is. */
#include "services/gateway/authorise.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "services/gateway/decision.h"
#include "services/gateway/disclosed.h"

#define VIEW ACCORD__V1__ACTION__ACTION_VIEW
#define BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

struct hearing {
	const Accord__V1__Authorise *msg;
	const struct rulebook *rulebook;
	struct id id, object;
	Accord__V1__DataClass existence;
	char codes[2];
	Accord__V1__Authorised reply;
};

/* That it is there, and no class besides; to nobody, and asked for no answer. */
static bool
is_permitted(const struct hearing *h)
{
	const Accord__V1__Authorise *m = h->msg;

	return !id_is_nil(&h->object) && m->person[0] == '\0' && m->n_answers == 0 &&
	       m->link.len == 0 && m->n_classes == 1 &&
	       (m->record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT ||
		   m->record == ACCORD__V1__ORIGIN__ORIGIN_SERVICE) &&
	       (unsigned)m->classes[0] < 64 &&
	       decision_existence((unsigned)m->record) == UINT64_C(1) << m->classes[0] &&
	       directory_organisation(h->rulebook->directory, m->owner) != NOBODY;
}

static void
put_disclosed(struct batch *batch, struct hearing *h)
{
	Accord__V1__Disclosed fact = ACCORD__V1__DISCLOSED__INIT;
	Accord__V1__DisclosedOf owners = ACCORD__V1__DISCLOSED_OF__INIT;
	ProtobufCBinaryData subject = BYTES(&h->object);
	char *owner = h->msg->owner;

	fact.disclosure = owners.disclosure = BYTES(&h->id);
	fact.organisation = owner;
	fact.action = VIEW;
	fact.purpose = h->msg->purpose;
	fact.record = h->msg->record;
	fact.asked = fact.released = owners.present = &h->existence;
	fact.n_asked = fact.n_released = owners.n_present = 1;
	fact.codes = h->codes;
	fact.subjects = owners.subjects = &subject;
	fact.n_subjects = owners.n_subjects = 1;
	fact.owners = &owner;
	fact.n_owners = 1;
	fact.policy = (ProtobufCBinaryData){
	    sizeof(h->rulebook->digest), (uint8_t *)(uintptr_t)h->rulebook->digest};
	owners.owner = owners.recipient = owner;
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED, &h->id, &fact.base);
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED_OF, &h->id, &owners.base);
}

static void
put_refused(struct batch *batch, const struct hearing *h)
{
	bool known = directory_organisation(h->rulebook->directory, h->msg->owner) != NOBODY;
	const struct disclosed what = {.id = h->id,
	    .person = "",
	    .organisation = "",
	    .owner = known ? h->msg->owner : "",
	    .placement = "",
	    .action = VIEW,
	    .purpose = (unsigned)h->msg->purpose,
	    .subjects = &h->object,
	    .subject_count = id_is_nil(&h->object) ? 0 : 1};

	disclosed_put_refused(batch, &what);
}

bool
gateway_authorise_system(
    struct batch *batch, struct input *input, const struct rulebook *rulebook, struct err *err)
{
	struct hearing *h = arena_zalloc(batch_arena(batch), sizeof(*h));

	if (h == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	h->msg = (const Accord__V1__Authorise *)input->msg;
	h->rulebook = rulebook;
	h->id = id_v4();
	h->codes[0] = CODE_LETTERS[CODE_PERMITTED];
	if (!id_from_bytes(h->msg->object.data, h->msg->object.len, &h->object))
		h->object = (struct id){{0}};
	accord__v1__authorised__init(&h->reply);
	h->reply.disclosure = BYTES(&h->id);
	if (is_permitted(h)) {
		h->existence = h->msg->classes[0];
		put_disclosed(batch, h);
		h->reply.released = &h->existence;
		h->reply.n_released = 1;
		h->reply.recipient = h->msg->owner;
	} else {
		put_refused(batch, h);
	}
	batch_reply(batch, input, &h->reply.base);
	return true;
}
