/* Who may sign for a client. */
#include "services/gateway/release_signer.h"

#include <string.h>

#include "common/fold.h"

#define SIGNER(name) ACCORD__V1__SIGNER__SIGNER_##name
#define CAPACITY(name) ACCORD__V1__CAPACITY__CAPACITY_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define MINOR(name) ACCORD__V1__MINOR_STATUS__MINOR_STATUS_##name
#define BIT_OF(n) (1u << (n))

/* What of both records matters here; the incident's come first. */
struct known {
	Accord__V1__MinorStatus status[2];
	struct acts_for {
		const ProtobufCBinaryData *id;
		const char *name;
		Accord__V1__GuardianKind kind;
		Accord__V1__GuardianBar bar;
	} guardians[16];
	size_t count;
};

static void
note(struct known *known, const ProtobufCBinaryData *id, const char *name,
    Accord__V1__GuardianKind kind, Accord__V1__GuardianBar bar)
{
	if (known->count < sizeof(known->guardians) / sizeof(known->guardians[0]))
		known->guardians[known->count++] = (struct acts_for){id, name, kind, bar};
}

static void
read_known(const Accord__V1__ClientParts *parts, struct known *known)
{
	const Accord__V1__VictimRecord *victim = parts->incident;
	const Accord__V1__ClientRecord *client = parts->service;

	known->status[0] = victim != NULL ? victim->minor_status : 0;
	known->status[1] = client != NULL ? client->minor_status : 0;
	for (size_t i = 0; victim != NULL && i < victim->n_guardians; i++)
		note(known, &victim->guardians[i]->id, victim->guardians[i]->name,
		    victim->guardians[i]->kind, victim->guardians[i]->bar);
	for (size_t i = 0; client != NULL && i < client->n_guardians; i++)
		note(known, &client->guardians[i]->id, client->guardians[i]->name,
		    client->guardians[i]->kind, client->guardians[i]->bar);
}

static bool
is_present(const Accord__V1__DataClass *list, size_t count, Accord__V1__DataClass data_class)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == data_class)
			return true;
	return false;
}

/* What is kept of her and could not be read bars nobody, so that nobody signs by it. */
static bool
record_whole(bool read, const Accord__V1__DataClass *present, size_t count, size_t guardians,
    Accord__V1__MinorStatus status, struct err *err)
{
	if (read ? (guardians > 0 || !is_present(present, count, CLASS(GUARDIAN))) &&
		       (status != 0 || !is_present(present, count, CLASS(MINOR_STATUS)))
		 : count == 0)
		return true;
	return err_set(err, ERR_UNAVAILABLE, "who may sign for her cannot be read now");
}

static bool
known_whole(const Accord__V1__ClientParts *parts, struct err *err)
{
	const Accord__V1__VictimRecord *victim = parts->incident;
	const Accord__V1__ClientRecord *client = parts->service;

	return record_whole(victim != NULL, parts->incident_present, parts->n_incident_present,
		   victim != NULL ? victim->n_guardians : 0,
		   victim != NULL ? victim->minor_status : 0, err) &&
	       record_whole(client != NULL, parts->service_present, parts->n_service_present,
		   client != NULL ? client->n_guardians : 0,
		   client != NULL ? client->minor_status : 0, err);
}

/* As what she may sign, by what is known of her age. */
static const struct {
	Accord__V1__MinorStatus status;
	unsigned capacities;
} as_what[] = {
    {MINOR(ADULT), BIT_OF(CAPACITY(ADULT)) | BIT_OF(CAPACITY(INCAPACITATED))},
    {MINOR(MINOR), BIT_OF(CAPACITY(MINOR)) | BIT_OF(CAPACITY(INCAPACITATED))},
    {MINOR(EMANCIPATED), BIT_OF(CAPACITY(EMANCIPATED_MINOR)) | BIT_OF(CAPACITY(ADULT)) |
			     BIT_OF(CAPACITY(INCAPACITATED))},
    {MINOR(SERVED_ALONE), BIT_OF(CAPACITY(MINOR_SERVED_ALONE)) | BIT_OF(CAPACITY(MINOR)) |
			      BIT_OF(CAPACITY(INCAPACITATED))},
};

static bool
capacity_good(const Accord__V1__GrantRelease *grant, const struct known *known, struct err *err)
{
	for (int r = 0; r < 2; r++)
		for (size_t i = 0; i < sizeof(as_what) / sizeof(as_what[0]); i++)
			if (as_what[i].status == known->status[r] && known->status[r] != 0 &&
			    (unsigned)grant->capacity < 32 &&
			    (as_what[i].capacities & BIT_OF(grant->capacity)) == 0)
				return err_set(err, ERR_INVALID,
				    "her record says otherwise whether she is a minor: sign as "
				    "what she is, or put the record right (DOMAIN 2.2 (7))");
	return true;
}

/* --- a guardian --- */

static bool
needs_guardian(const Accord__V1__GrantRelease *grant)
{
	for (size_t i = 0; i < grant->n_signers; i++)
		if (grant->signers[i] == SIGNER(PARENT) || grant->signers[i] == SIGNER(GUARDIAN) ||
		    grant->signers[i] == SIGNER(COURT_GUARDIAN))
			return true;
	return false;
}

static bool
signs_as(const Accord__V1__GrantRelease *grant, Accord__V1__GuardianKind kind)
{
	static const Accord__V1__Signer signers[] = {
	    [ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_PARENT] = SIGNER(PARENT),
	    [ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_GUARDIAN] = SIGNER(GUARDIAN),
	    [ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_COURT] = SIGNER(COURT_GUARDIAN)};

	for (size_t i = 0; i < grant->n_signers; i++)
		if (kind != 0 && (size_t)kind < sizeof(signers) / sizeof(signers[0]) &&
		    grant->signers[i] == signers[kind])
			return true;
	return false;
}

static const struct acts_for *
named(const struct known *known, const ProtobufCBinaryData *id)
{
	for (size_t i = 0; i < known->count; i++)
		if (id->len > 0 && known->guardians[i].id->len == id->len &&
		    memcmp(known->guardians[i].id->data, id->data, id->len) == 0)
			return &known->guardians[i];
	return NULL;
}

/* By either record: the officer's notes may know what the advocate's does not. */
static bool
is_barred(const struct known *known, const struct acts_for *guardian)
{
	for (size_t i = 0; i < known->count; i++)
		if (known->guardians[i].bar != ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_NONE &&
		    (&known->guardians[i] == guardian ||
			fold_same(known->guardians[i].name, guardian->name)))
			return true;
	return false;
}

static bool
guardian_good(const Accord__V1__GrantRelease *grant, const struct known *known, struct err *err)
{
	const struct acts_for *guardian = named(known, &grant->guardian);

	if (!needs_guardian(grant))
		return grant->guardian.len == 0 ||
		       err_set(err, ERR_INVALID, "no guardian signs: none is named");
	if (known->count == 0 && grant->guardian.len == 0)
		return true; /* nothing is known but what the release says itself */
	if (guardian == NULL)
		return err_set(err, ERR_INVALID,
		    "name which of the guardians in her record signs with her or for her");
	if (is_barred(known, guardian))
		return err_set(err, ERR_INVALID,
		    "that guardian is barred by her record and can never sign (34 U.S.C. "
		    "12291(b)(2), 28 CFR 90.4(b), 94.115(a))");
	return signs_as(grant, guardian->kind) ||
	       err_set(err, ERR_INVALID, "that guardian is of another kind than who signs");
}

bool
release_signer_good(
    const Accord__V1__GrantRelease *grant, const Accord__V1__ClientParts *parts, struct err *err)
{
	struct known known = {.count = 0};

	if (parts != NULL && !known_whole(parts, err))
		return false;
	if (parts != NULL)
		read_known(parts, &known);
	return capacity_good(grant, &known, err) && guardian_good(grant, &known, err);
}
