/* May a client be told something by her own organisation: no agreement decides it (AGREEMENTS
 * 2.11), and it is on record as any disclosure is. */
#include "services/gateway/authorise.h"

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "services/gateway/basis_valid.h"
#include "services/gateway/disclosed.h"

#define ACTION ACCORD__V1__ACTION__ACTION_CONTACT
#define BASIS ACCORD__V1__BASIS__BASIS_SUBJECT
#define HERS(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define PURPOSE(name) (UINT64_C(1) << ACCORD__V1__PURPOSE__PURPOSE_##name)
#define BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* A message is found by these, and holds none of what is kept of her. */
static const uint64_t classes_hers =
    HERS(CLIENT_EXISTENCE) | HERS(SERVICE_CONTACT) | HERS(SAFE_CONTACT);
static const uint64_t purposes_hers = PURPOSE(CRISIS_RESPONSE) | PURPOSE(SAFETY_NOTICE) |
				      PURPOSE(CONTINUING_SERVICE) | PURPOSE(CASE_STATUS) |
				      PURPOSE(RIGHTS_NOTICE) | PURPOSE(COURT_SUPPORT) |
				      PURPOSE(PROPERTY_RETURN) | PURPOSE(COMPENSATION);

struct telling {
	const Accord__V1__Authorise *msg;
	const struct rulebook *rulebook;
	struct id id, client;
	Accord__V1__DataClass asked[64], released[64], withheld[64];
	size_t asked_count, released_count, withheld_count;
	char codes[65];
};

/* Whose client she is says intake, as she is reached: of another's there is no address. */
static bool
is_permitted(const struct telling *t)
{
	const Accord__V1__Authorise *m = t->msg;

	return !id_is_nil(&t->client) && m->person[0] == '\0' && m->n_answers == 0 &&
	       m->record == ACCORD__V1__ORIGIN__ORIGIN_SERVICE && (unsigned)m->purpose < 64 &&
	       (purposes_hers >> m->purpose & 1) != 0 && t->withheld_count == 0 &&
	       directory_organisation(t->rulebook->directory, m->owner) != NOBODY;
}

static void
sort_classes(struct telling *t)
{
	uint64_t asked = 0;

	for (size_t i = 0; i < t->msg->n_classes; i++)
		asked |= (unsigned)t->msg->classes[i] < 64 ? UINT64_C(1) << t->msg->classes[i] : 1;
	for (int class = 0; class < 64; class ++) {
		bool hers = (classes_hers >> class & 1) != 0;

		if (!(asked >> class & 1))
			continue;
		t->codes[t->asked_count] =
		    hers ? basis_letter(BASIS) : CODE_LETTERS[CODE_NOT_SHARED];
		t->asked[t->asked_count++] = (Accord__V1__DataClass) class;
		if (hers)
			t->released[t->released_count++] = (Accord__V1__DataClass) class;
		else
			t->withheld[t->withheld_count++] = (Accord__V1__DataClass) class;
	}
}

/* Nobody of any organisation receives it. */
static void
put_disclosed(struct batch *batch, struct telling *t)
{
	Accord__V1__Disclosed fact = ACCORD__V1__DISCLOSED__INIT;
	Accord__V1__DisclosedOf owners = ACCORD__V1__DISCLOSED_OF__INIT;
	ProtobufCBinaryData subject = BYTES(&t->client);
	char *owner = t->msg->owner;

	fact.disclosure = owners.disclosure = BYTES(&t->id);
	fact.action = ACTION;
	fact.purpose = t->msg->purpose;
	fact.record = t->msg->record;
	fact.basis = BASIS;
	fact.asked = t->asked;
	fact.n_asked = t->asked_count;
	fact.released = owners.present = t->released;
	fact.n_released = owners.n_present = t->released_count;
	fact.codes = t->codes;
	fact.subjects = owners.subjects = &subject;
	fact.n_subjects = owners.n_subjects = 1;
	fact.owners = &owner;
	fact.n_owners = 1;
	fact.policy = (ProtobufCBinaryData){
	    sizeof(t->rulebook->digest), (uint8_t *)(uintptr_t)t->rulebook->digest};
	owners.owner = owner;
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED, &t->id, &fact.base);
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED_OF, &t->id, &owners.base);
}

static void
put_refused(struct batch *batch, const struct telling *t)
{
	bool known = directory_organisation(t->rulebook->directory, t->msg->owner) != NOBODY;
	const struct disclosed what = {.id = t->id,
	    .person = "",
	    .organisation = "",
	    .owner = known ? t->msg->owner : "",
	    .placement = "",
	    .action = ACTION,
	    .purpose = (unsigned)t->msg->purpose,
	    .subjects = &t->client,
	    .subject_count = id_is_nil(&t->client) ? 0 : 1};

	disclosed_put_refused(batch, &what);
}

bool
gateway_authorise_herself(
    struct batch *batch, struct input *input, const struct rulebook *rulebook, struct err *err)
{
	struct telling *t = arena_zalloc(batch_arena(batch), sizeof(*t));
	Accord__V1__Authorised *reply = arena_alloc(batch_arena(batch), sizeof(*reply));
	bool permitted;

	if (t == NULL || reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	t->msg = (const Accord__V1__Authorise *)input->msg;
	t->rulebook = rulebook;
	t->id = id_v4();
	if (!id_from_bytes(t->msg->object.data, t->msg->object.len, &t->client))
		t->client = (struct id){{0}};
	sort_classes(t);
	permitted = is_permitted(t) && t->released_count > 0;
	if (permitted)
		put_disclosed(batch, t);
	else
		put_refused(batch, t);
	accord__v1__authorised__init(reply);
	reply->disclosure = BYTES(&t->id);
	reply->released = t->released;
	reply->n_released = permitted ? t->released_count : 0;
	batch_reply(batch, input, &reply->base);
	return true;
}
