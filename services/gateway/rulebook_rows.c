/* The head of what decides, as a row that decisions hold on to and changes raise. */
#include <string.h>

#include "services/gateway/rulebook.h"
#include "sql/gateway/policy.h"

const struct id gateway_policy_id = {{'p', 'o', 'l', 'i', 'c', 'y', 0x40, 0, 0x80}};

static void
read_head(struct batch *batch, const struct db_row *from, void *row)
{
	struct policy_head_row *head = row;
	const void *digest;

	(void)batch;
	head->id = db_id(from, 0);
	head->base = head->version = db_int(from, 1);
	digest = db_bytes(from, 2, &head->directory_len);
	if (head->directory_len == sizeof(head->directory))
		memcpy(head->directory, digest, sizeof(head->directory));
	else
		head->directory_len = 0;
}

static void
bind_head(struct db_args *to, const void *row)
{
	const struct policy_head_row *head = row;

	db_put_id(to, &head->id);
	db_put_int(to, head->base);
	db_put_int(to, head->version);
	db_put_bytes(to, head->directory, head->directory_len);
}

const struct table gateway_policy_head = {.name = "policy_head",
    .row_size = sizeof(struct policy_head_row),
    .load = &sql_policy_head_load,
    .read = read_head,
    .save = &sql_policy_head_save,
    .bind = bind_head};

static void
bind_text(struct db_args *to, const void *row)
{
	const struct policy_text_row *text = row;

	db_put_bytes(to, text->sha256, sizeof(text->sha256));
	db_put_text(to, text->body);
}

const struct table gateway_policy_text = {.name = "policy_text",
    .row_size = sizeof(struct policy_text_row),
    .save = &sql_policy_text_save,
    .bind = bind_text};

static void
bind_stood(struct db_args *to, const void *row)
{
	const struct stood_row *stood = row;

	db_put_id(to, &stood->organisation);
	db_put_text(to, stood->people);
}

const struct table gateway_stood = {.name = "organisation_stood",
    .row_size = sizeof(struct stood_row),
    .save = &sql_organisation_stood_save,
    .bind = bind_stood};

void
gateway_policy_need(struct batch *batch)
{
	batch_need(batch, &gateway_policy_head, &gateway_policy_id);
}

bool
gateway_policy_holds(struct batch *batch, int64_t version)
{
	const struct policy_head_row *head =
	    batch_row(batch, &gateway_policy_head, &gateway_policy_id);

	return head != NULL && head->version == version;
}

struct policy_head_row *
gateway_policy_raise(struct batch *batch)
{
	struct policy_head_row *head = batch_row(batch, &gateway_policy_head, &gateway_policy_id);

	if (head == NULL)
		return NULL;
	head->version = head->base + 1;
	batch_touch(batch, head);
	return head;
}
