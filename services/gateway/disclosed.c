/* Facts of disclosures and refusals. */
#include "services/gateway/disclosed.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "classes.h"
#include "services/gateway/forget.h"
#include "services/gateway/holder.h"

#define SECTION_MAX 160 /* of Disclosed's sections; one that is longer is not named */
#define TEXT(s) ((char *)(uintptr_t)(s))

struct disclosed
disclosed_of(const struct id *id, const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, const struct verdict *verdict)
{
	return (struct disclosed){.id = *id,
	    .person = asker->person,
	    .organisation = rulebook->directory->organisations[asker->organisation].name,
	    .owner = question->owner,
	    .placement = asker->placement != NULL ? asker->placement->name : "",
	    .action = question->action,
	    .purpose = question->purpose,
	    .client = question->client,
	    .rulebook = rulebook,
	    .verdict = verdict};
}

static ProtobufCBinaryData
bytes_of(const void *bytes, size_t len)
{
	return (ProtobufCBinaryData){len, (uint8_t *)(uintptr_t)bytes};
}

static size_t
class_list(struct batch *batch, uint64_t mask, Accord__V1__DataClass **list)
{
	size_t count = 0;

	if ((*list = arena_alloc(batch_arena(batch), 64 * sizeof(**list))) == NULL)
		return 0;
	for (int i = 1; i < 64; i++)
		if (mask >> i & 1)
			(*list)[count++] = (Accord__V1__DataClass)i;
	return count;
}

/* The list lives in the batch's arena, the ids where they are. */
static size_t
subject_list(struct batch *batch, const struct disclosed *what, ProtobufCBinaryData **list)
{
	*list = arena_alloc(batch_arena(batch), (what->subject_count + 1) * sizeof(**list));
	if (*list == NULL)
		return 0;
	for (size_t i = 0; i < what->subject_count; i++)
		(*list)[i] = bytes_of(&what->subjects[i], sizeof(what->subjects[i]));
	return what->subject_count;
}

/* --- what left --- */
static size_t
section_list(struct batch *batch, const struct disclosed *what, char ***list)
{
	const char **sections =
	    arena_alloc(batch_arena(batch), VERDICT_SECTIONS * sizeof(*sections));
	size_t count = 0, n;

	if (sections == NULL)
		return 0;
	n = verdict_sections(batch_arena(batch), what->rulebook, what->verdict, sections);
	for (size_t i = 0; i < n; i++)
		if (strlen(sections[i]) <= SECTION_MAX)
			sections[count++] = sections[i];
	*list = (char **)(uintptr_t)sections;
	return count;
}

static void
put_decision(
    struct batch *batch, const struct disclosed *what, Accord__V1__Disclosed *fact, char *letters)
{
	const struct verdict *verdict = what->verdict;
	const struct request *request = &verdict->request;

	fact->role = (Accord__V1__Role)request->role;
	fact->record = (Accord__V1__Origin)request->record;
	fact->n_asked = class_list(batch, request->classes, &fact->asked);
	fact->n_released = class_list(batch, verdict->mask, &fact->released);
	fact->n_withheld =
	    class_list(batch, request->classes & (~verdict->mask | what->in_part), &fact->withheld);
	fact->codes = TEXT(verdict_codes(verdict, letters));
	if (verdict->release != NULL)
		fact->release = bytes_of(&verdict->release->id, sizeof(verdict->release->id));
	fact->told = request->told;
	fact->accepted = request->accepted;
	fact->n_sections = section_list(batch, what, &fact->sections);
}

static void
put_owners_part(struct batch *batch, const struct disclosed *what)
{
	Accord__V1__DisclosedOf fact = ACCORD__V1__DISCLOSED_OF__INIT;

	fact.disclosure = bytes_of(&what->id, sizeof(what->id));
	fact.owner = TEXT(what->owner);
	fact.recipient = TEXT(what->organisation);
	fact.n_subjects = subject_list(batch, what, &fact.subjects);
	fact.n_present = class_list(batch, what->present, &fact.present);
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED_OF, &what->id, &fact.base);
}

void
disclosed_put(struct batch *batch, const struct disclosed *what)
{
	Accord__V1__Disclosed fact = ACCORD__V1__DISCLOSED__INIT;
	char letters[65], *owner = TEXT(what->owner);

	fact.disclosure = bytes_of(&what->id, sizeof(what->id));
	fact.person = TEXT(what->person);
	fact.organisation = TEXT(what->organisation);
	if (what->credential != NULL)
		fact.credential = bytes_of(what->credential, sizeof(*what->credential));
	fact.placement = TEXT(what->placement);
	fact.ori = TEXT(decision_ori(what->rulebook, what->organisation, what->placement));
	fact.action = (Accord__V1__Action)what->action;
	fact.purpose = (Accord__V1__Purpose)what->purpose;
	fact.n_subjects = subject_list(batch, what, &fact.subjects);
	fact.owners = &owner;
	fact.n_owners = owner[0] != '\0' ? 1 : 0;
	fact.unheard = what->unheard;
	if (what->rulebook != NULL)
		fact.policy = bytes_of(what->rulebook->digest, sizeof(what->rulebook->digest));
	if (what->verdict != NULL)
		put_decision(batch, what, &fact, letters);
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED, &what->id, &fact.base);
	put_owners_part(batch, what);
	holder_note(batch, what);
	forget_note_copy(batch, what);
}

/* --- what did not --- */
void
disclosed_put_refused(struct batch *batch, const struct disclosed *what)
{
	Accord__V1__Refused fact = ACCORD__V1__REFUSED__INIT;
	Accord__V1__RefusedOf owners = ACCORD__V1__REFUSED_OF__INIT;
	char letters[65];

	fact.disclosure = owners.disclosure = bytes_of(&what->id, sizeof(what->id));
	fact.person = TEXT(what->person);
	fact.organisation = owners.recipient = TEXT(what->organisation);
	if (what->credential != NULL)
		fact.credential = bytes_of(what->credential, sizeof(*what->credential));
	fact.placement = TEXT(what->placement);
	fact.ori = TEXT(decision_ori(what->rulebook, what->organisation, what->placement));
	fact.action = (Accord__V1__Action)what->action;
	fact.purpose = (Accord__V1__Purpose)what->purpose;
	if (what->subject_count > 0)
		fact.asked = bytes_of(what->subjects, sizeof(*what->subjects));
	batch_fact(batch, ACCORD__V1__KIND__KIND_REFUSED, &what->id, &fact.base);
	owners.owner = TEXT(what->owner);
	owners.unheard = what->unheard;
	if (what->owner[0] != '\0' && what->verdict != NULL && what->rulebook != NULL) {
		owners.role = (Accord__V1__Role)what->verdict->request.role;
		owners.n_asked = class_list(batch, what->verdict->request.classes, &owners.asked);
		owners.codes = TEXT(verdict_codes(what->verdict, letters));
		owners.policy = bytes_of(what->rulebook->digest, sizeof(what->rulebook->digest));
	}
	batch_fact(batch, ACCORD__V1__KIND__KIND_REFUSED_OF, &what->id, &owners.base);
}
