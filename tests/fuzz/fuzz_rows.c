/* Any bytes as a row of a feed with columns. */
#include "tests/fuzz/feed.h"

static const char map[] =
    "feed: f\nformat: rows\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "offset: shifted\nagencies:\n  VA1: lakeside-pd\nmissing:\n  - NA\n"
    "disposition separator: \",\"\ntime formats:\n  - \"%Y-%m-%d %H:%M:%S\"\n"
    "  - \"%m/%d/%Y %I:%M %p\"\n  - \"%Y-%m-%dT%H:%M:%S%z\"\n"
    "columns:\n  number: id\n  agency: ori\n  type: type\n  type label: label\n  priority: pri\n"
    "  status: status\n  disposition: dispo\n  sequence: seq\n  area: beat\n  city: city\n"
    "  latitude: lat\n  longitude: lon\n  unit: unit\n  merged into: dup\n  updated: upd\n"
    "  received: rcv\n  dispatched: dsp\n  arrived: arr\n  closed: cls\n"
    "  place:\n    - block\n    - street\n"
    "areas:\n  B7: B7\n  B4: South-4\ntypes:\n  DOMESTIC: DVA\n  TEST: NCRTESTF\n  ODD: review\n"
    "statuses:\n  OPEN: active\n  DONE: closed\n  CANX: cancelled\n"
    "dispositions:\n  CN: 10\n  NR-No Report: 02\n"
    "raise:\n  - column: dv\n    value: 1\n    type: DVNA\n";

static const char *const forbidden[] = {"remarks", "caller", "notes", NULL};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	feed_check(map, forbidden, data, size);
	return 0;
}
