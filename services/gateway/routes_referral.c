/* Routes of help that others give: programmes. */
#include "services/gateway/routes_params.h"

static const struct http_param for_programmes[] = {
    {"need", "query", "what help is wanted", false, "@ServiceCode"},
    {"capability", "query", "what a meeting must provide for", false, "@AccessNeed"},
    {"language", "query", "in which language, as es or zh-hant", false,
	"{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[a-z0-9-]*[a-z0-9])?$\",\"default\":"
	"\"en\"}"},
    {"competence", "query", "whom it must know how to help", false,
	"{\"type\":\"string\",\"pattern\":\"^[a-z0-9][a-z0-9-]{0,31}$\",\"default\":"
	"\"trafficking\"}"},
    {"area", "query", "where, as dispatch has it", false,
	"{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9._/-]{1,32}$\",\"default\":\"NORTH\"}"},
    {0}};

const struct http_route gateway_referral_routes[] = {
    {.method = "GET",
	.pattern = "/v1/programmes",
	.flags = PERSON,
	.fn = gateway_list_programmes,
	.name = "list_programmes",
	.summary = "Who helps with what, as the directory says it: community programmes first, "
		   "also where none has all that is wanted; name no client in the question",
	.params = for_programmes,
	.answers = "200 @Programmes who fits;400 what is wrong with the question;" NOBODY ";" AWAY},
    {.fn = NULL},
};
