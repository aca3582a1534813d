/* The command that loads a directory: read on a worker, against what decides now, then a batch. */
#include "services/gateway/directory_load.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"

#define LOADS_MOST 4 /* under way together */
#define TRIES_MOST 5 /* when others change what decides meanwhile */
#define LOAD_FIRST ((size_t)1 << 16)
#define LOAD_MEMORY ((size_t)256 << 20)

/* A command on its way. */
struct taking {
	struct directory_load load; /* first */
	struct taking *next;
	struct gateway *gateway;
	struct bus_request *request;
	struct arena *arena; /* of what was read; made anew with each try */
	const char *text;    /* the request's */
	bool judged_only;    /* nothing is loaded */
	int64_t at;
	char *canonical;
	size_t canonical_len;
	unsigned tries;
	struct err err;
};

static void read_again(struct taking *taking);

/* --- reading: on a worker --- */

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
}

static bool
write_canonical(struct taking *taking)
{
	FILE *to = open_memstream(&taking->canonical, &taking->canonical_len);
	bool good = to != NULL && directory_write(&taking->load.directory, to);

	if (to == NULL || fclose(to) != 0 || !good)
		return no_memory(&taking->err);
	crypt_sha256(taking->canonical, taking->canonical_len, taking->load.sha256);
	taking->load.text = taking->canonical;
	return true;
}

/* Agreements that count must go on making sense with it. Where nothing decides, nothing opens. */
static bool
judge_it(struct taking *taking)
{
	struct directory_load *load = &taking->load;
	struct directory_change change = {.next = &load->directory, .at = taking->at};

	load->judgement = (struct judgement){.sentences = ""};
	if (load->against == NULL)
		return true;
	change.now = load->against->compiled;
	change.stood = load->against->stood;
	change.stood_count = load->against->stood_count;
	return judge_directory(taking->arena, &change, &load->judgement, &taking->err);
}

static void
read_text(void *job)
{
	struct taking *taking = job;
	struct yaml_doc doc;

	if (yaml_parse(taking->arena, "directory", taking->text, strlen(taking->text), &doc,
		&taking->err) &&
	    directory_read(&doc, &taking->load.directory, &taking->err) && judge_it(taking))
		(void)write_canonical(taking);
}

/* --- a try --- */

static void
clear(struct taking *taking)
{
	rulebook_drop(&taking->load.against);
	arena_free(&taking->arena);
	free(taking->canonical);
	taking->canonical = NULL;
	taking->err = (struct err){0};
}

static void
taking_free(struct taking *taking)
{
	struct taking **at = &taking->gateway->directories;

	while (*at != taking)
		at = &(*at)->next;
	*at = taking->next;
	clear(taking);
	free(taking);
}

static void
refuse(struct taking *taking, const struct err *err)
{
	log_warn("directory refused", L_ERR(err));
	bus_refuse(taking->gateway->service.bus, taking->request, err);
	taking_free(taking);
}

static void
on_refreshed(void *ctx)
{
	struct taking *taking = ctx;

	clear(taking);
	read_again(taking);
}

static void
on_done(struct input *input, const struct err *err)
{
	struct taking *taking = input->own;
	struct gateway *gateway = taking->gateway;
	struct err ignored;

	if (err != NULL && taking->load.stale && taking->tries < TRIES_MOST &&
	    rulebook_refresh(gateway, on_refreshed, taking, &ignored))
		return;
	if (err != NULL) {
		refuse(taking, err);
		return;
	}
	service_reply(&gateway->service, taking->request, taking->request->kind, input->reply);
	taking_free(taking);
}

static const char **
owners_of(struct arena *arena, const struct judgement *j, size_t *count)
{
	const char **owners = arena_alloc(arena, (j->concerned_count + 1) * sizeof(*owners));

	*count = 0;
	for (size_t i = 0; owners != NULL && i < j->concerned_count; i++)
		if (j->concerned[i].owner || j->concerned[i].office)
			owners[(*count)++] = j->concerned[i].organisation;
	return owners;
}

static void
tell_judgement(struct taking *taking)
{
	const struct judgement *j = &taking->load.judgement;
	Accord__V1__DirectoryStanding to = ACCORD__V1__DIRECTORY_STANDING__INIT;
	char hex[2 * JUDGE_DIGEST + 1];

	to.loosens = j->loosens;
	to.opens = j->opened;
	to.closes = j->closed;
	to.seats = j->seats;
	to.offices = j->offices;
	to.difference = (char *)(uintptr_t)text_hex(j->digest, JUDGE_DIGEST, hex);
	to.says = (char *)(uintptr_t)j->sentences;
	to.owners = (char **)(uintptr_t)owners_of(taking->arena, j, &to.n_owners);
	if (to.owners == NULL) {
		(void)no_memory(&taking->err);
		refuse(taking, &taking->err);
		return;
	}
	service_reply(&taking->gateway->service, taking->request, taking->request->kind, &to.base);
	taking_free(taking);
}

static void
on_read(void *job)
{
	struct taking *taking = job;
	struct gateway *gateway = taking->gateway;

	if (gateway->stopped)
		return;
	if (taking->err.code == ERR_NONE && taking->judged_only) {
		tell_judgement(taking);
		return;
	}
	if (taking->err.code == ERR_NONE) {
		taking->load.stale = false;
		taking->load.input = (struct input){
		    .rule = &gateway_load_directory, .own = &taking->load, .done = on_done};
		if (service_submit(&gateway->service, &taking->load.input, &taking->err))
			return;
	}
	refuse(taking, &taking->err);
}

static void
read_again(struct taking *taking)
{
	struct err ignored;

	/* What decides may not be known here yet; a batch finds out, and without one it is asked.
	 */
	if ((taking->judged_only || rulebook_now(taking->gateway) == NULL) &&
	    taking->tries++ == 0 &&
	    rulebook_refresh(taking->gateway, on_refreshed, taking, &ignored))
		return;
	taking->tries++;
	taking->at = clock_now();
	taking->load.against = rulebook_hold(taking->gateway);
	taking->arena = arena_try(LOAD_FIRST, LOAD_MEMORY);
	if (taking->arena != NULL &&
	    offload_submit(taking->gateway->service.offload, read_text, on_read, taking))
		return;
	(void)no_memory(&taking->err);
	refuse(taking, &taking->err);
}

/* --- the command --- */

static struct taking *
taking_new(struct gateway *gateway, struct bus_request *request, struct err *err)
{
	struct taking *taking = NULL;
	size_t count = 0;

	for (const struct taking *at = gateway->directories; at != NULL; at = at->next)
		count++;
	if (count == LOADS_MOST)
		(void)err_set(err, ERR_UNAVAILABLE, "%d directories are being loaded", LOADS_MOST);
	else if ((taking = calloc(1, sizeof(*taking))) == NULL)
		(void)no_memory(err);
	if (taking == NULL)
		return NULL;
	taking->gateway = gateway;
	taking->request = request;
	taking->next = gateway->directories;
	gateway->directories = taking;
	return taking;
}

static void
begin(struct service *service, struct bus_request *request, const struct taking *wish)
{
	struct err err = {0};
	struct taking *taking = taking_new(gateway_of(service), request, &err);

	if (taking == NULL) {
		bus_refuse(service->bus, request, &err);
		return;
	}
	taking->load = wish->load;
	taking->text = wish->text;
	taking->judged_only = wish->judged_only;
	read_again(taking);
}

void
gateway_take_directory(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__LoadDirectory *command = (const Accord__V1__LoadDirectory *)msg;
	struct taking wish = {.text = command->text};

	wish.load.approvers = command->approved_by;
	wish.load.approver_count = command->n_approved_by;
	wish.load.approved =
	    text_unhex(command->difference, wish.load.difference, sizeof(wish.load.difference));
	begin(service, request, &wish);
}

void
gateway_judge_directory(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__JudgeDirectory *command = (const Accord__V1__JudgeDirectory *)msg;

	begin(service, request, &(struct taking){.text = command->text, .judged_only = true});
}

void
gateway_forget_directories(struct gateway *gateway)
{
	while (gateway->directories != NULL)
		taking_free(gateway->directories);
}
