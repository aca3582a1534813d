/* accord agreement load: agreements as they were signed on paper, from files to the gateway. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "accord/v1/agreement.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/files.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"

#define FILES_MOST 512
#define TEXT_MOST ((size_t)1 << 20)

struct load_options {
	struct tool_texts approvers, differences;
};

struct text {
	const char *path;
	char *bytes;
	struct agreement agreement;
};

struct load {
	struct tool *tool;
	struct site site;
	const struct load_options *options;
	struct tool_texts approvers;
	const char *employers[TOOL_TEXTS]; /* of the approvers */
	struct text *texts;
	size_t count;
	size_t decide, changed;
};

/* --- files --- */

static bool
add_file(struct load *load, const char *path, struct err *err)
{
	struct text *text = &load->texts[load->count];
	size_t len;

	if (load->count == FILES_MOST)
		return err_set(err, ERR_TOO_LARGE, "more than %d files", FILES_MOST);
	text->path = path;
	text->bytes = files_read(load->tool->arena, path, TEXT_MOST, &len, err);
	if (text->bytes == NULL ||
	    !policy_load_agreement(load->tool->arena, path, &text->agreement, err))
		return false;
	load->count++;
	return true;
}

static bool
add_folder(struct load *load, const char *folder, struct err *err)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, policy_is_text, alphasort);
	bool good = count >= 0 || err_set(err, ERR_INVALID, "%s: %s", folder, strerror(errno));

	for (int i = 0; i < count; i++) {
		const char *path =
		    arena_printf(load->tool->arena, "%s/%s", folder, entries[i]->d_name);

		good = good && path != NULL && add_file(load, path, err);
		free(entries[i]);
	}
	if (count >= 0)
		free(entries);
	return good;
}

/* What a version replaces is there before it. */
static int
by_version(const void *a, const void *b)
{
	const struct agreement *x = &((const struct text *)a)->agreement,
			       *y = &((const struct text *)b)->agreement;
	int order = strcmp(x->id, y->id);

	return order != 0 ? order : (x->version > y->version) - (x->version < y->version);
}

static bool
read_files(struct load *load, struct err *err)
{
	load->texts = arena_zalloc(load->tool->arena, FILES_MOST * sizeof(*load->texts));
	if (load->texts == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
	for (size_t i = 0; i < load->tool->arg_count; i++) {
		const char *path = load->tool->args[i];
		struct stat st;

		if (stat(path, &st) != 0)
			return err_set(err, ERR_INVALID, "%s: %s", path, strerror(errno));
		if (!(S_ISDIR(st.st_mode) ? add_folder(load, path, err)
					  : add_file(load, path, err)))
			return false;
	}
	qsort(load->texts, load->count, sizeof(*load->texts), by_version);
	return true;
}

/* --- asking --- */

static bool
ask(struct load *load, uint32_t kind, const ProtobufCMessage *body,
    const Accord__V1__AgreementStanding **standing, struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__agreement_standing__descriptor,
	    .timeout_us = 3 * CLIENT_TIMEOUT};

	if (!client_ask(load->tool->arena, &load->site, &call, err))
		return false;
	*standing = (const Accord__V1__AgreementStanding *)call.reply;
	load->changed += (*standing)->changed;
	return true;
}

static char *
text_of(const char *s)
{
	return (char *)(uintptr_t)s;
}

/* Where the approvers work: they are asked about agreements of that organisation only. */
static bool
find_employers(struct load *load, struct err *err)
{
	Accord__V1__ResolveStaff body = ACCORD__V1__RESOLVE_STAFF__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_RESOLVE_STAFF,
	    .body = &body.base,
	    .answer = &accord__v1__staff__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	const Accord__V1__Staff *staff;

	if (load->approvers.count == 0)
		return true;
	body.people = (char **)(uintptr_t)load->approvers.v;
	body.n_people = load->approvers.count;
	if (!client_ask(load->tool->arena, &load->site, &call, err))
		return false;
	staff = (const Accord__V1__Staff *)call.reply;
	for (size_t i = 0; i < load->approvers.count; i++) {
		for (size_t k = 0; k < staff->n_people; k++)
			if (strcmp(staff->people[k]->person, load->approvers.v[i]) == 0)
				load->employers[i] = staff->people[k]->employer;
		if (load->employers[i] == NULL)
			return err_set(err, ERR_NOT_FOUND,
			    "the directory has no \"%s\": load the directory first",
			    load->approvers.v[i]);
	}
	return true;
}

static bool
listed(char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* --- one agreement --- */

static bool
draft(struct load *load, const struct text *text, const Accord__V1__AgreementStanding **standing,
    struct err *err)
{
	Accord__V1__DraftAgreement body = ACCORD__V1__DRAFT_AGREEMENT__INIT;

	body.text = text->bytes;
	return ask(load, ACCORD__V1__KIND__KIND_DRAFT_AGREEMENT, &body.base, standing, err);
}

/* "Chief A. Ruiz, riverton-pd, 2026-01-09": what stands before the last two fields. */
static char *
name_in(struct arena *arena, const char *line)
{
	char *name = arena_strdup(arena, line);

	for (int field = 0; name != NULL && field < 2; field++)
		*strrchr(name, ',') = '\0';
	for (size_t len = name != NULL ? strlen(name) : 0; len > 0 && name[len - 1] == ' '; len--)
		name[len - 1] = '\0';
	return name;
}

static bool
enter_signatures(struct load *load, const struct agreement *agreement,
    const Accord__V1__AgreementStanding **standing, struct err *err)
{
	Accord__V1__SignAgreement body = ACCORD__V1__SIGN_AGREEMENT__INIT;

	body.agreement = text_of(agreement->id);
	body.version = (uint32_t)agreement->version;
	for (size_t i = 0; i < agreement->signature_count; i++) {
		const struct signature *s = &agreement->signatures[i];

		if (listed((*standing)->signed_, (*standing)->n_signed_, s->organisation))
			continue;
		body.organisation = text_of(s->organisation);
		body.day = text_of(s->day.text);
		body.name = name_in(load->tool->arena, s->text);
		if (body.name == NULL)
			return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
		if (!ask(load, ACCORD__V1__KIND__KIND_SIGN_AGREEMENT, &body.base, standing, err))
			return false;
	}
	return true;
}

static bool
looked_at(const struct load *load, const char *difference)
{
	const struct tool_texts *texts = &load->options->differences;

	for (size_t i = 0; i < texts->count; i++)
		if (strcmp(texts->v[i], difference) == 0)
			return true;
	return false;
}

/* Whoever may not approve of this one is passed over, and so is what they have not looked at. */
static bool
enter_approvals(struct load *load, const struct agreement *agreement,
    const Accord__V1__AgreementStanding **standing, struct err *err)
{
	Accord__V1__ApproveAgreement body = ACCORD__V1__APPROVE_AGREEMENT__INIT;

	body.agreement = text_of(agreement->id);
	body.version = (uint32_t)agreement->version;
	for (size_t i = 0; i < load->approvers.count && !(*standing)->decides; i++) {
		if (!looked_at(load, (*standing)->difference) ||
		    !listed((*standing)->parties, (*standing)->n_parties, load->employers[i]) ||
		    listed((*standing)->approved, (*standing)->n_approved, load->approvers.v[i]))
			continue;
		body.person = text_of(load->approvers.v[i]);
		body.difference = (*standing)->difference;
		if (!ask(load, ACCORD__V1__KIND__KIND_APPROVE_AGREEMENT, &body.base, standing,
			err) &&
		    err->code != ERR_DENIED)
			return false;
		*err = (struct err){0};
	}
	return true;
}

static const char *const states[] = {"", "draft: not signed by all", "signed: waits for approval",
    "in force", "in force, its review is due", "restricted", "ended"};

static void
say(const struct text *text, const Accord__V1__AgreementStanding *standing)
{
	bool waits = standing->state == ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_SIGNED;

	printf("%s: %s\n", text->agreement.name,
	    waits && standing->decides ? "signed: its first day has not come"
	    : standing->state < sizeof(states) / sizeof(states[0]) ? states[standing->state]
								   : "");
	if (waits && !standing->decides)
		printf("%s  %llu cells open, %llu close, %llu seats\n  to approve of it: accord "
		       "agreement approve %s --difference %s --person ...\n",
		    standing->says, (unsigned long long)standing->opens,
		    (unsigned long long)standing->closes, (unsigned long long)standing->seats,
		    text->agreement.name, standing->difference);
}

static bool
load_one(struct load *load, const struct text *text, struct err *err)
{
	const Accord__V1__AgreementStanding *standing = NULL;

	if (!draft(load, text, &standing, err) ||
	    !enter_signatures(load, &text->agreement, &standing, err) ||
	    !enter_approvals(load, &text->agreement, &standing, err))
		return err_ctx(err, "%s", text->path);
	load->decide += standing->decides;
	say(text, standing);
	return true;
}

static int
run(struct tool *tool)
{
	const struct load_options *options = tool->options;
	struct load load = {.tool = tool, .options = options, .approvers = options->approvers};
	struct err err = {0};

	if (options->approvers.count > 0 && options->differences.count == 0)
		return tool_usage("say which --difference they looked at, as a load without them "
				  "says it");
	if (!read_files(&load, &err) || !site_load(tool->arena, tool->site, &load.site, &err) ||
	    !find_employers(&load, &err))
		return tool_fail(&err);
	for (size_t i = 0; i < load.count; i++)
		if (!load_one(&load, &load.texts[i], &err))
			return tool_fail(&err);
	printf("loaded %zu agreements, of which %zu decide; %zu changes\n", load.count, load.decide,
	    load.changed);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--approved-by", OPTION_TEXTS, offsetof(struct load_options, approvers), "P", 0, 0, false,
	"a signer, privacy officer or counsel of a party who has looked at what it opens; two for "
	"each agreement"},
    {"--difference", OPTION_TEXTS, offsetof(struct load_options, differences), "HEX", 0, 0, false,
	"what they looked at, as a load without them says it; one for each agreement"},
    {0},
};

const struct verb verb_agreement_load = {
    .name = "agreement load",
    .summary = "load agreements as they were signed on paper",
    .usage = "FILE|DIR ... [--approved-by PERSON ... --difference HEX ...]",
    .text =
	"Gives each text to the gateway, enters the signatures that stand in it, and then the\n"
	"approvals of two people where it opens what was closed. The facts say that the operator\n"
	"entered them. Load without approvals first: it says what each text opens, and the\n"
	"difference that they approve of; of one that is another by now they do not.\n"
	"A version that only closes counts as soon as all parties have signed.\n"
	"Loading the same again changes nothing; a text that was loaded never changes: what\n"
	"differs is a new version. Of a DIR every *.yaml is taken.\n\n"
	"Example:\n"
	"  accord agreement load agreements\n"
	"  accord agreement load agreements --approved-by p-009 --approved-by p-109 \\\n"
	"    --difference 9f02...\n",
    .options = options,
    .options_size = sizeof(struct load_options),
    .min_args = 1,
    .max_args = FILES_MOST,
    .fn = run,
};
