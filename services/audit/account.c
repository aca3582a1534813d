/* Leaves as lines of an accounting: what each fact says of who, what, when and why. */
#include "services/audit/account.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/guard.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "services/audit/open.h"

#define CLASSES 64

struct line {
	struct arena *arena;
	const Accord__V1__LeafContent *other;
	const struct id *only;
	Accord__V1__AccountingEntry *to;
};

static uint64_t
mask_of(const Accord__V1__DataClass *list, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= UINT64_C(1) << ((unsigned)list[i] & 63);
	return mask;
}

static size_t
classes(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list)
{
	size_t count = 0;

	if ((*list = arena_alloc(arena, CLASSES * sizeof(**list))) == NULL)
		return 0;
	for (int class = 1; class < CLASSES; class ++)
		if ((mask >> class & 1) != 0)
			(*list)[count++] = (Accord__V1__DataClass) class;
	return count;
}

/* Of one client's accounting nobody else is named; and she is, where it was under the id of a
 * request of hers. What is pointed to is the fact's, or the caller's. */
static void
subjects(const struct line *line, ProtobufCBinaryData *list, size_t count)
{
	Accord__V1__AccountingEntry *to = line->to;

	if (line->only != NULL) {
		list = arena_alloc(line->arena, sizeof(*list));
		if (list == NULL)
			return;
		*list = (ProtobufCBinaryData){
		    sizeof(line->only->b), (uint8_t *)(uintptr_t)line->only->b};
		count = 1;
	}
	to->subjects = list;
	to->n_subjects = count;
}

static void
subject(const struct line *line, const ProtobufCBinaryData *id)
{
	if (id->len > 0)
		subjects(line, (ProtobufCBinaryData *)(uintptr_t)id, 1);
}

/* The other half of the same disclosure or refusal; NULL: it is not there yet, or illegible. */
static const ProtobufCMessage *
half(const struct line *line, uint32_t kind, const ProtobufCMessageDescriptor *descriptor)
{
	const Accord__V1__LeafContent *other = line->other;

	return other != NULL && (uint32_t)other->fact->kind == kind
		   ? audit_body(line->arena, other->fact, descriptor)
		   : NULL;
}

static bool
same(const ProtobufCBinaryData *one, const ProtobufCBinaryData *other)
{
	return one->len == other->len && memcmp(one->data, other->data, one->len) == 0;
}

/* What was asked for and open, and really there: the owner's half says what was. */
static void
put_classes(const struct line *line, const Accord__V1__Disclosed *m)
{
	const Accord__V1__DisclosedOf *of = (const Accord__V1__DisclosedOf *)half(
	    line, ACCORD__V1__KIND__KIND_DISCLOSED_OF, &accord__v1__disclosed_of__descriptor);
	uint64_t released = mask_of(m->released, m->n_released);

	if (of != NULL && same(&of->disclosure, &m->disclosure) && m->n_asked > 0)
		released &= mask_of(of->present, of->n_present);
	line->to->n_released = classes(line->arena, released, &line->to->released);
	line->to->n_withheld =
	    classes(line->arena, mask_of(m->withheld, m->n_withheld), &line->to->withheld);
}

static void
of_disclosed(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__Disclosed *m = (const Accord__V1__Disclosed *)msg;
	Accord__V1__AccountingEntry *to = line->to;

	to->what = m->basis != ACCORD__V1__BASIS__BASIS_UNSPECIFIED
		       ? ACCORD__V1__ACCOUNTED__ACCOUNTED_OTHER_BASIS
		   : m->n_owners > 0 && strcmp(m->organisation, m->owners[0]) == 0
		       ? ACCORD__V1__ACCOUNTED__ACCOUNTED_OWN_READ
		       : ACCORD__V1__ACCOUNTED__ACCOUNTED_DISCLOSED;
	to->disclosure = m->disclosure;
	to->person = m->person;
	to->organisation = m->organisation;
	to->placement = m->placement;
	to->role = m->role;
	to->action = m->action;
	to->purpose = m->purpose;
	to->sections = m->sections;
	to->n_sections = m->n_sections;
	to->release = m->release;
	to->basis = m->basis;
	to->under = m->under;
	put_classes(line, m);
	subjects(line, m->subjects, m->n_subjects);
}

static void
of_refused(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__Refused *m = (const Accord__V1__Refused *)msg;
	const Accord__V1__RefusedOf *of = (const Accord__V1__RefusedOf *)half(
	    line, ACCORD__V1__KIND__KIND_REFUSED_OF, &accord__v1__refused_of__descriptor);
	Accord__V1__AccountingEntry *to = line->to;

	to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_REFUSED;
	to->disclosure = m->disclosure;
	to->person = m->person;
	to->organisation = m->organisation;
	to->placement = m->placement;
	to->action = m->action;
	to->purpose = m->purpose;
	if (of != NULL && same(&of->disclosure, &m->disclosure)) {
		to->role = of->role;
		to->withheld = of->asked;
		to->n_withheld = of->n_asked;
	}
	subject(line, &m->asked);
}

static void
of_granted(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__ReleaseGranted *m = (const Accord__V1__ReleaseGranted *)msg;

	line->to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_RELEASE_GRANTED;
	line->to->organisation = m->recipient;
	line->to->release = m->release;
	line->to->released = m->classes;
	line->to->n_released = m->n_classes;
	subject(line, &m->client);
}

static void
of_revoked(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__ReleaseRevoked *m = (const Accord__V1__ReleaseRevoked *)msg;

	line->to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_RELEASE_REVOKED;
	line->to->organisation = m->recipient;
	line->to->release = m->release;
	subject(line, &m->client);
}

static void
of_basis(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__BasisMoved *m = (const Accord__V1__BasisMoved *)msg;

	line->to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_BASIS_MOVED;
	line->to->person = m->person;
	line->to->basis = m->basis;
	line->to->under = m->moved;
	subject(line, &m->client);
}

static void
of_bar(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__GuardianBarLifted *m = (const Accord__V1__GuardianBarLifted *)msg;

	line->to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_BAR_LIFTED;
	line->to->person = m->person;
	subject(line, &m->client);
}

static void
of_held(const struct line *line, const ProtobufCMessage *msg)
{
	const Accord__V1__HeldDecided *m = (const Accord__V1__HeldDecided *)msg;

	line->to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_HELD_DECIDED;
	line->to->person = m->person;
	subject(line, &m->run);
}

static const struct told {
	uint32_t kind;
	const ProtobufCMessageDescriptor *descriptor;
	void (*put)(const struct line *line, const ProtobufCMessage *msg);
} tells[] = {
    {ACCORD__V1__KIND__KIND_DISCLOSED, &accord__v1__disclosed__descriptor, of_disclosed},
    {ACCORD__V1__KIND__KIND_REFUSED, &accord__v1__refused__descriptor, of_refused},
    {ACCORD__V1__KIND__KIND_RELEASE_GRANTED, &accord__v1__release_granted__descriptor, of_granted},
    {ACCORD__V1__KIND__KIND_RELEASE_REVOKED, &accord__v1__release_revoked__descriptor, of_revoked},
    {ACCORD__V1__KIND__KIND_BASIS_MOVED, &accord__v1__basis_moved__descriptor, of_basis},
    {ACCORD__V1__KIND__KIND_GUARDIAN_BAR_LIFTED, &accord__v1__guardian_bar_lifted__descriptor,
	of_bar},
    {ACCORD__V1__KIND__KIND_HELD_DECIDED, &accord__v1__held_decided__descriptor, of_held},
};

bool
account_entry(struct arena *arena, const Accord__V1__LeafContent *first,
    const Accord__V1__LeafContent *other, const struct id *only, Accord__V1__AccountingEntry *to)
{
	const struct line line = {arena, other, only, to};
	const ProtobufCMessage *msg = NULL;

	to->what = ACCORD__V1__ACCOUNTED__ACCOUNTED_DESTROYED;
	for (size_t i = 0; first != NULL && i < sizeof(tells) / sizeof(tells[0]); i++)
		if (tells[i].kind == (uint32_t)first->fact->kind &&
		    (msg = audit_body(arena, first->fact, tells[i].descriptor)) != NULL)
			tells[i].put(&line, msg);
	return !arena_exhausted(arena);
}
