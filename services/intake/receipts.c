/* What a request's sender is told of each of its documents. */
#include <stdlib.h>

#include "services/intake/ingest.h"

bool
receipt_keep(struct ingest *ingest, const struct document *d)
{
	if (ingest->count == ingest->room) {
		size_t room = ingest->room == 0 ? 4 : 4 * ingest->room;
		struct receipt *grown = realloc(ingest->receipts, room * sizeof(*grown));

		if (grown == NULL)
			return false;
		ingest->receipts = grown;
		ingest->room = room;
	}
	ingest->receipts[ingest->count++] =
	    (struct receipt){d->line, d->outcome, d->result.reason, d->receipt};
	return true;
}

bool
receipts_reply(struct ingest *ingest, struct err *err)
{
	Accord__V1__DocumentsKept kept = ACCORD__V1__DOCUMENTS_KEPT__INIT;
	Accord__V1__DocumentReceipt *parts = calloc(ingest->count + 1, sizeof(*parts));
	Accord__V1__DocumentReceipt **list = calloc(ingest->count + 1, sizeof(*list));
	bool ok = parts != NULL && list != NULL;

	for (size_t i = 0; ok && i < ingest->count; i++) {
		struct receipt *r = &ingest->receipts[i];

		accord__v1__document_receipt__init(&parts[i]);
		parts[i].line = r->line;
		parts[i].receipt = (ProtobufCBinaryData){sizeof(r->id), (uint8_t *)&r->id};
		parts[i].outcome = r->outcome;
		parts[i].reason = r->reason;
		list[i] = &parts[i];
	}
	kept.receipts = list;
	kept.n_receipts = ingest->count;
	if (ok)
		service_reply(ingest->service, ingest->request, ingest->request->kind, &kept.base);
	free(parts);
	free(list);
	return ok || err_set(err, ERR_UNAVAILABLE, "no memory for %zu receipts", ingest->count);
}
