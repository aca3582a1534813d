/* A custody or court event as a JSON object: what happened, when, and under which number. */
#include <ctype.h>
#include <string.h>

#include "services/intake/custody.h"
#include "services/intake/feeds/read.h"
#include "services/intake/feeds/value.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define ID_MAX 64
#define NUMBER_MAX 64
#define PERSON_MAX 128
#define WORD_MAX 32

static const char *
text(struct reading *r, const json_t *root, const char *key, size_t max)
{
	return value_json(r, json_object_get(root, key), max);
}

/* "bond_posted" of CUSTODY_KIND_BOND_POSTED; blanks and dashes may stand for its lines. */
static int
word_of(const ProtobufCEnumDescriptor *words, const char *prefix, const char *said)
{
	size_t head = strlen(prefix);

	for (unsigned i = 0; said[0] != '\0' && i < words->n_values; i++) {
		const char *name = words->values[i].name + head, *p = said;

		while (*name != '\0' && *p != '\0' &&
		       (tolower((unsigned char)*name) == tolower((unsigned char)*p) ||
			   (*name == '_' && (*p == ' ' || *p == '-')))) {
			name++;
			p++;
		}
		if (*name == '\0' && *p == '\0')
			return words->values[i].value;
	}
	return 0;
}

static bool
refuse(struct reading *r, Accord__V1__QuarantineReason reason)
{
	r->out->reason = reason;
	return false;
}

/* Under what it is kept, and that it did not happen after all. */
static bool
read_id(struct reading *r, const json_t *root)
{
	struct custody_said *c = &r->out->custody;

	if (!json_is_object(root))
		return refuse(r, REASON(NOT_AN_INCIDENT));
	c->id = text(r, root, "id", ID_MAX);
	if (c->id[0] == '\0' || (r->out->snapshot.warnings & WARN_CUT) != 0)
		return refuse(r, REASON(NO_ID));
	c->withdrawn = json_is_true(json_object_get(root, "withdrawn"));
	return true;
}

static bool
read_what(struct reading *r, const json_t *root)
{
	struct custody_said *c = &r->out->custody;

	c->kind = (Accord__V1__CustodyKind)word_of(&accord__v1__custody_kind__descriptor,
	    "CUSTODY_KIND_", text(r, root, "kind", WORD_MAX));
	c->number_kind = (Accord__V1__NumberKind)word_of(&accord__v1__number_kind__descriptor,
	    "NUMBER_KIND_", text(r, root, "numberKind", WORD_MAX));
	c->number = text(r, root, "number", NUMBER_MAX);
	c->name = text(r, root, "name", PERSON_MAX);
	c->birth_date = text(r, root, "birthDate", WORD_MAX);
	if (c->kind == 0 && !c->withdrawn)
		return refuse(r, REASON(NOT_AN_INCIDENT));
	if ((r->out->snapshot.warnings & WARN_CUT) != 0) /* it would be another number */
		return refuse(r, REASON(BAD_VALUE));
	return true;
}

/* What is known to be no date is not compared with one. */
static void
read_times(struct reading *r, const json_t *root)
{
	struct custody_said *c = &r->out->custody;

	c->occurred = value_time(r, text(r, root, "occurred", WORD_MAX));
	c->when = value_time(r, text(r, root, "when", WORD_MAX));
	c->dated = c->occurred != 0 && c->occurred <= r->received;
	if (!c->dated)
		c->occurred = r->received;
}

void
custody_read(struct reading *r, const struct json_t *root)
{
	struct custody_said *c = &r->out->custody;
	struct err err = {0};

	c->id = c->number = c->name = c->birth_date = "";
	if (!read_id(r, root) || !read_what(r, root))
		return;
	read_times(r, root);
	if (!custody_said_good(c, r->received, &err))
		(void)refuse(r, REASON(BAD_VALUE));
}
