/* Any bytes as an EIDO document, and as the location that stands in one. */
#include "services/intake/feeds/pidf.h"
#include "tests/fuzz/feed.h"

static const char map[] =
    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "agencies:\n  pd.example: riverton-pd\nareas:\n  B7: B7\n  B4: South-4\ntypes:\n  STRANG: page "
    "now\n  ODD: DVA\n";

static const char *const forbidden[] = {"notesComponent", "personComponent", "mediaComponent",
    "cautionComponent", "vehicleComponent", "newComponent", NULL};

static void
check_pidf(const uint8_t *data, size_t size)
{
	bool good = text_valid(data, size);
	struct pidf pidf;

	pidf_read((const char *)data, size, &pidf);
	for (size_t i = 0; i < PIDF_PARTS; i++) {
		size_t len = strnlen(pidf.part[i], PIDF_PART);

		MUST(len < PIDF_PART && (!good || text_valid(pidf.part[i], len)));
	}
	MUST(!pidf.has_position || (fabs(pidf.latitude) <= 90 && fabs(pidf.longitude) <= 180));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_pidf(data, size);
	feed_check(map, forbidden, data, size);
	return 0;
}
