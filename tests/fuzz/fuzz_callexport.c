/* Any bytes as a CallExport document; what may not be kept changes nothing, wherever it stands. */
#include "common/text.h"
#include "services/accord/drop_files.h"
#include "tests/fuzz/feed.h"

static const char map[] =
    "feed: f\nformat: callexport\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "agencies:\n  TX1: riverton-pd\nareas:\n  B7: B7\n  B4: South-4\ntypes:\n  Stab: page now\n"
    "  Domestic: DVA\ndispositions:\n  Report: \"01\"\n";

static const char *const forbidden[] = {NULL};
static const char end[] = "</Call>";
static const char more[] =
    "<Persons><Person><FirstName>Nobody</FirstName></Person></Persons><Narratives><Narrative><Text>"
    "never kept</Text></Narrative></Narratives><CallerName>Nobody</CallerName></Call>";

static void
check_more(const uint8_t *data, size_t size)
{
	size_t head = size - (sizeof(end) - 1);
	const struct feed_bench *b = feed_bench(map);
	struct feed_result plain, loaded;
	uint8_t *text;

	if (size < sizeof(end) || memcmp(data + head, end, sizeof(end) - 1) != 0)
		return;
	MUST(feed_read(&b->reader, data, size, ARRIVED, b->arena, &plain));
	if (plain.reason != ACCORD__V1__QUARANTINE_REASON__QUARANTINE_UNSPECIFIED)
		return;
	MUST((text = malloc(head + sizeof(more) - 1)) != NULL);
	memcpy(text, data, head);
	memcpy(text + head, more, sizeof(more) - 1);
	MUST(feed_read(&b->reader, text, head + sizeof(more) - 1, ARRIVED, b->other, &loaded));
	MUST(plain.reason == loaded.reason && plain.test == loaded.test);
	feed_must_be_same(&plain.snapshot, &loaded.snapshot);
	MUST(loaded.snapshot.drops.persons == plain.snapshot.drops.persons + 2);
	MUST(loaded.snapshot.drops.notes == plain.snapshot.drops.notes + 1);
	free(text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	feed_check(map, forbidden, data, size);
	check_more(data, size);
	(void)drop_looks_finished((const char *)data, size);
	return 0;
}
