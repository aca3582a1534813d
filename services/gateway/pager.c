/* Addresses of pagers: sealed when the directory is loaded, opened when they are asked for. */
#include "services/gateway/pager.h"

#include <string.h>

#include "common/log.h"
#include "common/text.h"
#include "sql/gateway/directory.h"

static struct seal_cell
cell_of(const struct pager_row *row, const struct seal_subject *subject)
{
	return (struct seal_cell){subject, &row->key, "person_address.page_to", row->id};
}

void
gateway_pager_read(const struct db_row *from, int column, struct pager_row *row)
{
	const void *bytes;
	size_t len;

	(void)text_copy(row->employer, sizeof(row->employer), db_text(from, column));
	bytes = db_bytes(from, column + 1, &len);
	seal_key_read(&row->key, bytes, len);
	bytes = db_bytes(from, column + 2, &len);
	row->len = len <= sizeof(row->sealed) ? len : 0;
	memcpy(row->sealed, bytes, row->len);
}

bool
gateway_pager_open(
    struct seal *seal, const struct pager_row *row, char page_to[PAGER_SIZE + 1], struct err *err)
{
	const struct seal_subject subject = {row->employer, row->id};
	const struct seal_cell cell = cell_of(row, &subject);

	page_to[0] = '\0';
	if (row->len == 0)
		return true;
	if (!seal_reveal(
		seal, &cell, &(struct crypt_piece){row->sealed, row->len}, (uint8_t *)page_to, err))
		return false;
	page_to[row->len - SEAL_EXTRA] = '\0';
	return true;
}

bool
gateway_pager_same(
    struct seal *seal, const struct pager_row *row, const char *employer, const char *page_to)
{
	char kept[PAGER_SIZE + 1];
	struct err err;
	bool same;

	if (row == NULL || row->len == 0)
		return page_to[0] == '\0';
	if (strcmp(row->employer, employer) != 0)
		return false;
	if (!gateway_pager_open(seal, row, kept, &err))
		return err.code == ERR_UNAVAILABLE; /* one that is damaged is replaced */
	same = strcmp(kept, page_to) == 0;
	crypt_wipe(kept, sizeof(kept));
	return same;
}

bool
gateway_pager_ready(struct seal *seal, const struct pager_row *row, const char *employer,
    const char *page_to, struct err *err)
{
	return page_to[0] == '\0' || gateway_pager_same(seal, row, employer, page_to) ||
	       seal_ready(seal, employer, err);
}

/* Keys were found to be there before anything was decided. */
void
gateway_pager_keep(
    struct batch *batch, const struct id *person, const char *employer, const char *page_to)
{
	struct service *service = batch_own(batch);
	struct pager_row *row = batch_row(batch, &gateway_pager, person);
	size_t len = strlen(page_to);
	struct seal_subject subject;
	struct seal_cell cell;
	struct err err;

	if (row == NULL)
		row = batch_new(batch, &gateway_pager, person);
	row->id = *person;
	(void)text_copy(row->employer, sizeof(row->employer), employer);
	row->version++;
	row->key.len = row->len = 0;
	batch_touch(batch, row);
	if (len == 0 || len >= PAGER_SIZE)
		return;
	subject = (struct seal_subject){row->employer, row->id};
	cell = cell_of(row, &subject);
	if (seal_key_make(service->seal, &subject, &row->key, &err) &&
	    seal_value(
		service->seal, &cell, &(struct crypt_piece){page_to, len}, row->sealed, &err))
		row->len = len + SEAL_EXTRA;
	else
		log_error("an address was not kept", L_ERR(&err));
}

/* --- rows --- */

static void
read_pager(struct batch *batch, const struct db_row *from, void *row)
{
	struct pager_row *p = row;

	(void)batch;
	p->id = db_id(from, 0);
	gateway_pager_read(from, 1, p);
	p->version = (int32_t)db_int(from, 4);
}

static void
bind_pager(struct db_args *to, const void *row)
{
	const struct pager_row *p = row;

	db_put_id(to, &p->id);
	db_put_text(to, p->employer);
	db_put_int(to, seal_key_version(&p->key));
	db_put_bytes(to, p->key.wrapped, p->key.len);
	db_put_bytes(to, p->sealed, p->len);
	db_put_int(to, p->version);
}

const struct table gateway_pager = {.name = "person_address",
    .row_size = sizeof(struct pager_row),
    .load = &sql_person_address_load,
    .read = read_pager,
    .save = &sql_person_address_save,
    .bind = bind_pager};

bool
gateway_pager_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct pager_row *p = row;
	const struct seal_subject subject = {p->employer, p->id};

	if (!seal_key_rewrap(seal, &subject, p->employer, &p->key, err))
		return false;
	p->version++;
	return true;
}
