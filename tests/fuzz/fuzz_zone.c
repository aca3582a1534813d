/* Any bytes as a compiled time zone: refused, or an answer for every instant, each within its
 * stretch. */
#include "common/tzif.h"
#include "tests/fuzz/fuzz.h"

static struct tzif tzif;

static void
check_at(int64_t s)
{
	struct tzif_stretch stretch = tzif_at(&tzif, s);

	MUST(stretch.from <= s && (s < stretch.until || stretch.until == INT64_MAX));
	MUST(stretch.offset > -86400 && stretch.offset < 86400);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t instants[] = {INT64_MIN, INT64_MIN + 1, -9000000000000, -62135596800,
	    -1, 0, 1, 951782400, 1795309200, 4102444800, 253402300800, 9000000000000, INT64_MAX - 1,
	    INT64_MAX};
	struct err err = {0};

	if (!tzif_read(data, size, &tzif, &err)) {
		MUST(err.code == ERR_INVALID && err.msg[0] != '\0');
		return 0;
	}
	for (size_t i = 0; i < sizeof(instants) / sizeof(instants[0]); i++)
		check_at(instants[i]);
	for (size_t i = 0; i < tzif.count; i++) {
		check_at(tzif.changes[i].at);
		check_at(tzif.changes[i].at - (tzif.changes[i].at != INT64_MIN));
	}
	return 0;
}
