/* Questions to the rulebook. */
#include "services/gateway/decision.h"

#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"

static struct metric differed = {.name = "accord_decisions_differed_total",
    .help = "decisions on which the two rails differed: nothing left"};

void
decision_open(void)
{
	metric_register(&differed);
}

/* --- who asks --- */
static bool
find_placement(const struct rulebook *rulebook, const char *name, size_t person, int64_t at,
    struct asker *asker, struct err *err)
{
	const struct placement *placement = directory_placement(rulebook->directory, name);
	unsigned role;

	if (placement == NULL || placement->person != person)
		return err_set(err, ERR_DENIED, "placement: it is none of yours");
	asker->placement = placement;
	return policy_placement(
	    rulebook->policy, placement, placement->host, asker->organisation, at, &role, err);
}

bool
asker_find(const struct rulebook *rulebook, const char *person, unsigned role,
    const char *placement, int64_t at, struct asker *asker, struct err *err)
{
	size_t place = directory_person(rulebook->directory, person);
	const struct person *found;

	if (place == NOBODY)
		return err_set(err, ERR_UNAVAILABLE, "the directory does not know who asks");
	found = &rulebook->directory->people[place];
	*asker = (struct asker){.person = found->name,
	    .organisation = found->employer,
	    .roles = found->roles,
	    .role = role};
	if (role != 0 && !(found->roles & BIT(role)))
		return err_set(err, ERR_DENIED, "role: it is none of yours");
	return placement == NULL || find_placement(rulebook, placement, place, at, asker, err);
}

const char *
decision_ori(const struct rulebook *rulebook, const char *organisation, const char *placement)
{
	const struct directory *directory = rulebook != NULL ? rulebook->directory : NULL;
	size_t place;
	const struct placement *p;

	if (directory == NULL)
		return "";
	place = directory_organisation(directory, organisation);
	p = placement != NULL ? directory_placement(directory, placement) : NULL;
	if (p != NULL && p->employer == place)
		place = p->host;
	return place != NOBODY ? directory_ori(&directory->organisations[place]) : "";
}

/* --- the decision --- */
/* What one question is decided with. */
struct trial {
	const struct rulebook *rulebook;
	const struct question *question;
	struct request request;
	bool differed; /* the rails did */
};

bool
decision_ends(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, uint64_t classes, int64_t until, int64_t *ends,
    struct err *err)
{
	struct question later = *question;
	struct verdict verdict;
	int64_t from = question->at;

	*ends = 0;
	for (later.at = until; until - from > 1; later.at = from + (until - from) / 2) {
		if (!decide_or_nothing(rulebook, asker, &later, &verdict, err))
			return false;
		if ((verdict.mask & classes) == 0)
			*ends = until = later.at;
		else if (*ends == 0)
			return true;
		else
			from = later.at;
	}
	return true;
}

uint64_t
decision_existence(unsigned record)
{
	return record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
		   ? BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT)
		   : BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE);
}

static void
on_both_rails(struct trial *trial, const struct request *request, struct decision *out)
{
	if (policy_decide_twice(trial->rulebook->policy, trial->rulebook->compiled, request, out))
		return;
	*out = (struct decision){.forbidden_last = 0};
	trial->differed = true;
}

static struct release
release_of(const struct directory *directory, const struct offered_release *offered)
{
	return (struct release){.given = true,
	    .from = directory_organisation(directory, offered->owner),
	    .to = directory_organisation(directory, offered->recipient),
	    .of_client = true,
	    .barred = offered->barred,
	    .classes = offered->classes,
	    .purposes = offered->purposes,
	    .signed_at = offered->signed_at,
	    .expires = offered->expires,
	    .revoked = offered->revoked};
}

/* True when the release, if there is one, opened something. */
static bool
try_release(struct trial *trial, const struct offered_release *release, struct verdict *verdict)
{
	struct request request = trial->request;
	struct decision discover;

	if (release != NULL)
		request.release = release_of(trial->rulebook->directory, release);
	*verdict = (struct verdict){.request = request, .release = release};
	on_both_rails(trial, &request, &verdict->decision);
	request.action = ACCORD__V1__ACTION__ACTION_DISCOVER;
	request.classes = decision_existence(request.record);
	on_both_rails(trial, &request, &discover);
	verdict->discover = decision_permits(&discover) != 0;
	if (verdict->discover)
		verdict->mask = decision_permits(&verdict->decision);
	return verdict->discover &&
	       (verdict->decision.codes[CODE_RELEASED] | discover.codes[CODE_RELEASED]) != 0;
}

/* The release that opens most counts, of equals the first: a narrower one signed later takes
 * nothing away. Where none opens anything, she asks without. */
static void
try_role(struct trial *trial, unsigned role, struct verdict *verdict)
{
	const struct question *question = trial->question;
	size_t count = question->client ? question->release_count : 0;
	struct verdict other;
	bool opened = false;

	trial->request.role = role;
	for (size_t i = 0; i < count && i < QUESTION_RELEASES; i++) {
		if (!try_release(trial, &question->releases[i], &other) ||
		    (opened &&
			__builtin_popcountll(other.mask) <= __builtin_popcountll(verdict->mask)))
			continue;
		*verdict = other;
		opened = true;
	}
	if (!opened)
		(void)try_release(trial, NULL, verdict);
}

/* In the order of their numbers; the first, if she may know of it in none. */
static void
try_roles(struct trial *trial, uint64_t roles, struct verdict *verdict)
{
	struct verdict other;
	bool tried = false;

	for (unsigned role = 1; role < 64; role++) {
		if (!(roles & BIT(role)))
			continue;
		try_role(trial, role, tried ? &other : verdict);
		if (tried && other.discover)
			*verdict = other;
		tried = true;
		if (verdict->discover)
			return;
	}
}

/* Words come from outside: what the vocabulary does not have is no "no rule matched". */
static bool
is_asked_in_words(const struct question *question)
{
	return words_word(&vocabulary_action, question->action) != NULL &&
	       words_word(&vocabulary_purpose, question->purpose) != NULL &&
	       (question->record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT ||
		   question->record == ACCORD__V1__ORIGIN__ORIGIN_SERVICE) &&
	       (question->classes & ~CLASSES_ALL) == 0;
}

static bool
decide_of(const struct rulebook *rulebook, const struct asker *asker, size_t owner,
    const struct question *question, struct verdict *verdict, struct err *err)
{
	struct trial trial = {.rulebook = rulebook,
	    .question = question,
	    .request = {.at = question->at,
		.from = owner,
		.to = asker->organisation,
		.action = question->action,
		.purpose = question->purpose,
		.record = question->record,
		.classes = question->classes,
		.client = question->client,
		.told = question->told,
		.accepted = question->accepted}};
	uint64_t roles = asker->role != 0 ? BIT(asker->role) : asker->roles;
	unsigned role;

	if (asker->placement != NULL) {
		if (!policy_placement(rulebook->policy, asker->placement, owner,
			asker->organisation, question->at, &role, err))
			return err_set(err, ERR_NOT_FOUND, "the placement is not there");
		roles = BIT(role);
	}
	try_roles(&trial, roles, verdict);
	if (!trial.differed)
		return true;
	*verdict = (struct verdict){.discover = false};
	metric_add(&differed, 1);
	log_error("the rails of a decision differ",
	    L_STR("owner", question->owner) L_STR("person", asker->person)
		L_INT("purpose", question->purpose));
	return err_set(err, ERR_INTERNAL, "it cannot be decided");
}

bool
decide(const struct rulebook *rulebook, const struct asker *asker, const struct question *question,
    struct verdict *verdict, struct err *err)
{
	size_t owner = directory_organisation(rulebook->directory, question->owner);

	*verdict = (struct verdict){.discover = false};
	if (!is_asked_in_words(question))
		return err_set(err, ERR_INVALID, "unknown action, purpose, record or class");
	if (owner == NOBODY)
		return err_set(err, ERR_NOT_FOUND, "no such organisation");
	return decide_of(rulebook, asker, owner, question, verdict, err);
}

bool
decide_or_nothing(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, struct verdict *verdict, struct err *err)
{
	if (decide(rulebook, asker, question, verdict, err))
		return true;
	if (err->code != ERR_NOT_FOUND)
		return false;
	*err = (struct err){.code = ERR_NONE};
	return true;
}

/* --- of everybody --- */
/* False: it could not be decided. One who lets her know of nothing is not listed. */
static bool
add_owner(const struct rulebook *rulebook, const struct asker *asker, size_t owner,
    const struct question *question, struct arena *arena, struct granted *list, size_t *count,
    struct err *err)
{
	struct granted *to = &list[*count];

	*to = (struct granted){.question = *question};
	to->question.owner = rulebook->directory->organisations[owner].name;
	if (!decide_of(rulebook, asker, owner, &to->question, &to->verdict, err))
		return err->code == ERR_NOT_FOUND;
	if (!to->verdict.discover)
		return true;
	to->question.owner = arena_strdup(arena, to->question.owner);
	*count += 1;
	return to->question.owner != NULL || err_set(err, ERR_UNAVAILABLE, "no memory to decide");
}

/* Only those that something is agreed with can let her know. */
bool
decide_all(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, struct arena *arena, struct granted **list, size_t *count,
    struct err *err)
{
	const struct directory *directory = rulebook->directory;
	size_t only = directory_organisation(directory, question->owner);

	*count = 0;
	*list = arena_alloc(arena, (directory->organisation_count + 1) * sizeof(**list));
	if (*list == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory to decide");
	if (!is_asked_in_words(question))
		return err_set(err, ERR_INVALID, "unknown action, purpose, record or class");
	for (size_t i = 0; i < directory->organisation_count; i++)
		if ((question->owner == NULL || i == only) &&
		    compiled_binds(rulebook->compiled, i, asker->organisation) &&
		    !add_owner(rulebook, asker, i, question, arena, *list, count, err))
			return false;
	return true;
}

/* --- what is said of it --- */
static bool
same_release(const struct offered_release *one, const struct offered_release *other)
{
	return one == NULL || other == NULL ? one == other : id_equal(&one->id, &other->id);
}

bool
verdict_same(const struct verdict *one, const struct verdict *other)
{
	return one->discover == other->discover && one->mask == other->mask &&
	       one->request.role == other->request.role &&
	       memcmp(&one->decision, &other->decision, sizeof(one->decision)) == 0 &&
	       same_release(one->release, other->release);
}

const char *
verdict_codes(const struct verdict *verdict, char letters[65])
{
	size_t n = 0;

	for (unsigned class = 0; class < 64; class ++)
		if (verdict->request.classes & BIT(class))
			letters[n++] = CODE_LETTERS[decision_code(&verdict->decision, class)];
	letters[n] = '\0';
	return letters;
}

/* Floor rules have no section's number behind a slash. */
static size_t
add_section(const char *sections[VERDICT_SECTIONS], size_t count, const char *id)
{
	if (strchr(id, '/') == NULL || count == VERDICT_SECTIONS)
		return count;
	for (size_t i = 0; i < count; i++)
		if (strcmp(sections[i], id) == 0)
			return count;
	sections[count] = id;
	return count + 1;
}

size_t
verdict_sections(struct arena *arena, const struct rulebook *rulebook,
    const struct verdict *verdict, const char *sections[VERDICT_SECTIONS])
{
	struct reasons reasons;
	size_t count = 0;

	if (verdict->mask == 0 || !reasons_make(arena, rulebook->policy, &reasons))
		return 0;
	for (unsigned class = 0; class < 64; class ++) {
		if (!(verdict->mask & BIT(class)))
			continue;
		policy_reasons(
		    rulebook->policy, &verdict->request, &verdict->decision, class, &reasons);
		for (size_t i = 0; i < reasons.count; i++)
			count = add_section(sections, count, reasons.ids[i]);
	}
	return count;
}
