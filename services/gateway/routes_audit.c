/* Routes of the audit log: accountings and receipts of disclosures, its checkpoint and its tiles.
 */
#include "services/gateway/routes_params.h"

#define TIME_PARAMS                                                                                \
	{"from", "query", "nothing before this time", false,                                       \
	    "{\"type\":\"string\",\"format\":\"date-time\"}"},                                     \
	{                                                                                          \
		"until", "query", "nothing at or after this time", false,                          \
		    "{\"type\":\"string\",\"format\":\"date-time\"}"                               \
	}
#define LINES(as)                                                                                  \
	"200 @AccountingPage" as " a page, the newest first;400 what is wrong with the question;"

static const struct http_param for_client[] = {ID_PARAM("the client's"), TIME_PARAMS,
    {"format", "query",
	"csv: a table for a spreadsheet; pdf: all of it on paper, in words for the client, to be "
	"handed over in person",
	false, "{\"type\":\"string\",\"enum\":[\"json\",\"csv\",\"pdf\"],\"default\":\"json\"}"},
    {"language", "query", "of the paper", false,
	"{\"type\":\"string\",\"enum\":[\"en\",\"es\"],\"default\":\"en\"}"},
    PAGE_PARAMS, PURPOSE_PARAMS, ROLE_PARAMS, {0}};
static const struct http_param for_all[] = {
    {"organisation", "query", "whom it went to, or who asked", false, NULL},
    {"person", "query", "who asked, or did it", false, NULL},
    {"agreement", "query", "that permitted it, whichever version", false, NULL},
    {"release", "query", "that opened it", false, "{\"type\":\"string\",\"format\":\"uuid\"}"},
    TIME_PARAMS,
    {"format", "query", "csv: a table for a spreadsheet", false,
	"{\"type\":\"string\",\"enum\":[\"json\",\"csv\"],\"default\":\"json\"}"},
    PAGE_PARAMS, PURPOSE_PARAMS, ROLE_PARAMS, {0}};

static const struct http_param for_receipt[] = {
    ID_PARAM("the disclosure's, as its answer bore it"), PURPOSE_PARAMS, ROLE_PARAMS, {0}};

static const struct http_param for_log[] = {ROLE_PARAMS, {0}};
static const struct http_param for_tile[] = {
    {"tile", "path",
	"LEVEL/INDEX with its slashes, such as 0/x001/x234/067, and .p/WIDTH behind what is not "
	"full",
	true,
	"{\"type\":\"string\",\"maxLength\":37,"
	"\"pattern\":\"^[0-9]{1,2}(/x[0-9]{3}){0,5}/[0-9]{3}([.]p/[0-9]{1,3})?$\"}"},
    ROLE_PARAMS, {0}};

const struct http_route gateway_audit_routes[] = {
    {.method = "GET",
	.pattern = "/v1/clients/{id}/accounting",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_get_accounting,
	.name = "get_accounting",
	.summary =
	    "Who saw what of a client of your organisation, when, why and by what right, and "
	    "who was refused; for its privacy officers and her lead",
	.params = for_client,
	.answers = LINES("+csv+pdf") NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/accounting",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_list_accounting,
	.name = "list_accounting",
	.summary =
	    "Who saw what of your organisation's clients: all of it, or by one organisation, "
	    "person, agreement or release; for its privacy officers",
	.params = for_all,
	.answers = LINES("+csv") NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/disclosures/{id}/receipt",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_get_receipt,
	.name = "get_receipt",
	.summary = "The record of a disclosure and the proof that the audit log has it, to be "
		   "checked without a site; for who got it, and for privacy officers of both sides",
	.params = for_receipt,
	.answers = "200 @EntryProof it;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/log/checkpoint",
	.flags = PERSON,
	.fn = gateway_get_checkpoint,
	.name = "get_checkpoint",
	.summary = "How long the audit log is and its root, as a note that the log's key has "
		   "signed (C2SP tlog-checkpoint); for privacy officers, to be kept elsewhere",
	.params = for_log,
	.answers = "200 @text the note;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/log/keys",
	.flags = PERSON,
	.fn = gateway_get_log_keys,
	.name = "get_log_keys",
	.summary = "The public keys that sign the log's checkpoint now, one a line; two while one "
		   "follows the other. For privacy officers",
	.params = for_log,
	.answers = "200 @text the keys, a line each;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/log/tile/{tile...}",
	.flags = PERSON,
	.fn = gateway_get_log_tile,
	.name = "get_log_tile",
	.summary = "Hashes of the log's tree side by side, of the log as its checkpoint has it "
		   "(C2SP tlog-tiles): by them it is followed without asking for proofs. Of hashes "
		   "alone: entries are in no tile. For privacy officers",
	.params = for_tile,
	.answers = "200 @bytes the hashes, 32 bytes each;" NOBODY ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
