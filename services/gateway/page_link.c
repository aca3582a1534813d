/* Rows of links: made as the page is authorised. */
#include "services/gateway/page_link.h"

#include <string.h>

#include "common/text.h"
#include "sql/gateway/page_link.h"

/* --- rows --- */

static void
read_link(struct batch *batch, const struct db_row *from, void *row)
{
	struct page_link_row *l = row;
	size_t len;
	const void *sha256 = db_bytes(from, 1, &len);

	(void)batch;
	l->id = db_id(from, 0);
	if (len == sizeof(l->sha256))
		memcpy(l->sha256, sha256, len);
	l->message = db_id(from, 2);
	l->request = db_id(from, 3);
	l->task = db_bool(from, 4);
	(void)text_copy(l->person, sizeof(l->person), db_text(from, 5));
	(void)text_copy(l->employer, sizeof(l->employer), db_text(from, 6));
	(void)text_copy(l->owner, sizeof(l->owner), db_text(from, 7));
	l->made = db_time(from, 8);
	l->answered = (int32_t)db_int(from, 9);
	l->version = (int32_t)db_int(from, 10);
}

static void
bind_link(struct db_args *to, const void *row)
{
	const struct page_link_row *l = row;

	db_put_id(to, &l->id);
	db_put_bytes(to, l->sha256, sizeof(l->sha256));
	db_put_id(to, &l->message);
	db_put_id(to, &l->request);
	db_put_bool(to, l->task);
	db_put_text(to, l->person);
	db_put_text(to, l->employer);
	db_put_text(to, l->owner);
	db_put_time(to, l->made);
	db_put_int(to, l->answered);
	db_put_int(to, l->version + 1);
}

const struct table gateway_page_link = {.name = "page_link",
    .row_size = sizeof(struct page_link_row),
    .load = &sql_page_link_load,
    .read = read_link,
    .save = &sql_page_link_save,
    .bind = bind_link};

struct id
page_link_id(const uint8_t sha256[CRYPT_SHA256])
{
	struct id id;

	memcpy(id.b, sha256, sizeof(id.b));
	return id;
}

/* --- made --- */

void
page_link_need(struct batch *batch, const Accord__V1__Authorise *msg)
{
	struct id id;

	if (msg->link.len != CRYPT_SHA256)
		return;
	id = page_link_id(msg->link.data);
	batch_need(batch, &gateway_page_link, &id);
}

/* A page that is decided about anew keeps its link, and how long that is good. */
void
page_link_put(struct batch *batch, const Accord__V1__Authorise *msg, const char *employer)
{
	struct page_link_row *row;
	struct id id;

	if (msg->link.len != CRYPT_SHA256)
		return;
	id = page_link_id(msg->link.data);
	if (batch_row(batch, &gateway_page_link, &id) != NULL)
		return;
	row = batch_new(batch, &gateway_page_link, &id);
	row->id = id;
	memcpy(row->sha256, msg->link.data, sizeof(row->sha256));
	(void)id_from_bytes(msg->message.data, msg->message.len, &row->message);
	(void)id_from_bytes(msg->object.data, msg->object.len, &row->request);
	row->task = msg->task;
	row->made = batch_now(batch);
	(void)text_copy(row->person, sizeof(row->person), msg->person);
	(void)text_copy(row->employer, sizeof(row->employer), employer);
	(void)text_copy(row->owner, sizeof(row->owner), msg->owner);
}
