/* Accounts in lists: for the operator over the bus, for managers over HTTP; and what managers do
 * with one. */
#include <stdlib.h>
#include <string.h>

#include "common/json.h"
#include "common/text.h"
#include "services/gateway/account_life.h"
#include "services/gateway/disclose.h"
#include "services/gateway/known.h"
#include "services/gateway/routes.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/staff.h"

#define PAGE 100
#define EMPLOYER 28 /* the column behind the account's own */
#define LIST_FIRST 4096
#define LIST_MEMORY ((size_t)1 << 20)

struct listing {
	struct gateway *gateway;
	struct arena *arena;
	struct bus_request *request; /* the operator's; else NULL */
	uint64_t http;
	Accord__V1__StaffAccounts answer;
	Accord__V1__StaffAccount *rows[PAGE];
	struct id last;
};

static void
on_account(void *ctx, const struct db_row *from)
{
	struct listing *listing = ctx;
	struct account_row row = {.version = 0};
	Accord__V1__StaffAccount *told;

	if (listing->answer.n_accounts == PAGE) {
		listing->answer.next =
		    (ProtobufCBinaryData){sizeof(listing->last.b), listing->last.b};
		return;
	}
	gateway_account_read(from, &row);
	told = life_told(listing->arena, &row, db_text(from, EMPLOYER),
	    known_store_now(listing->gateway->known));
	if (told == NULL)
		return;
	listing->last = row.id;
	listing->rows[listing->answer.n_accounts++] = told;
}

/* Who works here and when she was last in is on record before it leaves. */
static void
answer_http(struct http_request *request, const struct listing *listing, const struct err *away)
{
	const struct disclosure what = {
	    .id = id_v4(), .question = {.owner = "", .action = ACCORD__V1__ACTION__ACTION_VIEW}};
	struct session *session = session_of(request);
	struct err err = {0};
	char *text;
	size_t len;

	if (away != NULL) {
		gateway_unavailable(request, away);
		return;
	}
	if (!json_write(&listing->answer.base, request->arena, &text, &len, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	session->text = text;
	session->len = len;
	gateway_disclose(listing->gateway, request, &what, 1);
}

static void
on_accounts(void *ctx, const struct err *err)
{
	struct listing *listing = ctx;
	struct gateway *gateway = listing->gateway;
	struct arena *arena = listing->arena;
	bool good = err == NULL && !arena_exhausted(arena);
	struct err away = {.code = ERR_UNAVAILABLE};
	struct http_request *request;

	if (listing->request != NULL && good)
		service_reply(&gateway->service, listing->request, listing->request->kind,
		    &listing->answer.base);
	else if (listing->request != NULL)
		bus_refuse(gateway->service.bus, listing->request, &away);
	else if (gateway->http != NULL &&
		 (request = http_find(gateway->http, listing->http)) != NULL)
		answer_http(request, listing, good ? NULL : &away);
	arena_free(&arena);
}

static bool
list(const struct listing *like, const char *organisation, const struct id *after, struct err *err)
{
	struct arena *arena = arena_try(LIST_FIRST, LIST_MEMORY);
	struct listing *listing = arena != NULL ? arena_zalloc(arena, sizeof(*listing)) : NULL;
	struct db *db = like->gateway->service.reader;
	struct db_args *args;

	if (listing == NULL) {
		arena_free(&arena);
		return err_set(err, ERR_UNAVAILABLE, "no memory for the accounts");
	}
	*listing = *like;
	listing->arena = arena;
	accord__v1__staff_accounts__init(&listing->answer);
	listing->answer.accounts = listing->rows;
	args = db_args(&sql_account_list, arena);
	db_set_text(args, 0, organisation);
	db_set_id(args, 1, after);
	db_set_int(args, 2, PAGE + 1);
	if (db_send(db, args, on_account, listing, err) && db_sync(db, on_accounts, listing, err))
		return true;
	arena_free(&arena);
	return err_ctx(err, "accounts");
}

void
gateway_list_staff(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const Accord__V1__ListStaff *msg = (const Accord__V1__ListStaff *)body;
	struct listing like = {.gateway = gateway_of(service), .request = request};
	struct id after = {{0}};
	struct err err = {0};

	(void)id_from_bytes(msg->after.data, msg->after.len, &after);
	if (!list(&like, msg->organisation, &after, &err))
		bus_refuse(service->bus, request, &err);
}

/* --- over HTTP --- */
struct managed {
	const char *organisation, *person;
	bool manages;
};

static void
on_organisation(void *ctx, const struct organisation_row *row)
{
	struct managed *m = ctx;

	if (strcmp(row->name, m->organisation) == 0)
		m->manages |= strcmp(row->duty_supervisor, m->person) == 0;
}

static bool
manages(const struct gateway *gateway, const struct session *session)
{
	struct managed m = {session->organisation, session->person, false};
	const struct person_row *person = known_person(gateway->known, session->person);

	known_each_organisation(gateway->known, on_organisation, &m);
	return m.manages ||
	       (person != NULL && (person->roles >> ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER & 1));
}

void
gateway_get_accounts(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const struct session *session = session_of(request);
	struct listing like = {.gateway = gateway, .http = request->id};
	struct id after = {{0}};
	char cursor[ID_TEXT_SIZE + 1];
	int found = path_query(request->query, "cursor", cursor, sizeof(cursor));
	struct err err = {0};

	if (found < 0 || (found > 0 && !id_parse(cursor, &after))) {
		(void)err_set(&err, ERR_INVALID, "the cursor is \"next\" of the page before");
		http_problem(request, &err);
	} else if (!manages(gateway, session)) {
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
	} else if (!list(&like, session->organisation, &after, &err)) {
		gateway_unavailable(request, &err);
	}
}

static void
move(void *ctx, struct http_request *request, Accord__V1__AccountAct act)
{
	static const struct staffed_told told = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
	    .answer = &accord__v1__staff_accounts__descriptor};
	Accord__V1__MoveAccount msg = ACCORD__V1__MOVE_ACCOUNT__INIT;

	/* What is longer than a name is nobody's. */
	msg.person = strlen(request->params.value[0]) < NAME_SIZE
			 ? (char *)(uintptr_t)request->params.value[0]
			 : (char *)(uintptr_t) "";
	msg.act = act;
	gateway_staffed(ctx, request,
	    &(struct staffed_command){
		.rule = &gateway_manage_account, .msg = &msg.base, .told = &told});
}

void
gateway_review_account(void *ctx, struct http_request *request)
{
	move(ctx, request, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_REVIEW);
}

void
gateway_disable_account(void *ctx, struct http_request *request)
{
	move(ctx, request, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_DISABLE);
}

void
gateway_enable_account(void *ctx, struct http_request *request)
{
	move(ctx, request, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_ENABLE);
}
