/* Routes of accounts, sessions and signing in. */
#include "services/gateway/routes_params.h"

#define LOGON (HTTP_BODY | HTTP_SHORT | HTTP_SECRET)
#define NOT_OURS "403 for a cookie, without our header or from another origin"
#define NOT_IN "401 nobody comes in like that, whatever the reason: one answer"
#define PROVIDER_PARAM                                                                             \
	{                                                                                          \
		"provider", "path", "its name in our configuration", true, NULL                    \
	}

static const struct http_param for_account[] = {
    {"person", "path", "whose account", true, NULL}, KEY_PARAM, {0}};
static const struct http_param for_accounts[] = {
    {"cursor", "query", "\"next\" of the page before", false, NULL}, {0}};
static const struct http_param for_acting[] = {ROLE_PARAMS, {0}};
static const struct http_param for_provider[] = {PROVIDER_PARAM, {0}};
static const struct http_param for_sign_in[] = {PROVIDER_PARAM,
    {"useAccepted", "query", "true: what GET /v1/banner says is accepted", true,
	"{\"type\":\"boolean\"}"},
    {0}};
static const struct http_param for_return[] = {PROVIDER_PARAM,
    {"state", "query", "as it was sent there", true, NULL},
    {"code", "query", "what the provider gives an ID token for", false, NULL},
    {"iss", "query", "its issuer", false, NULL},
    {"error", "query", "in place of a code: why not", false, NULL}, {0}};

const struct http_route gateway_people_routes[] = {
    {.method = "GET",
	.pattern = "/v1/accounts",
	.flags = PERSON,
	.fn = gateway_get_accounts,
	.name = "list_accounts",
	.summary = "The accounts of your organisation, for whoever looks after them: its duty "
		   "supervisor and security officers",
	.params = for_accounts,
	.answers = "200 @StaffAccounts a page;400 no such cursor;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/review",
	.flags = PERSON,
	.fn = gateway_review_account,
	.name = "review_account",
	.summary =
	    "She still needs it: by her organisation's duty supervisor or a security officer of it",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 not now;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/disable",
	.flags = PERSON,
	.fn = gateway_disable_account,
	.name = "disable_account",
	.summary = "At once and everywhere: her sessions are over",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 not now;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/enable",
	.flags = PERSON,
	.fn = gateway_enable_account,
	.name = "enable_account",
	.summary = "She may sign in again; idle days count from now",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 the directory does not name her, or its emergency is over;" AWAY},
    {.method = "GET",
	.pattern = "/v1/session",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_get_session,
	.name = "get_session",
	.summary = "In whose name you ask and act now, in one sentence and in parts",
	.params = for_acting,
	.answers = "200 @Acting it;400 no such role;" NOBODY ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/session",
	.flags = PERSON | ROUTE_ANYHOW | HTTP_BODY,
	.fn = gateway_post_session,
	.name = "act_under",
	.summary = "The placement of yours under which you ask and act from now on, and the role; "
		   "none when it is empty",
	.takes = "application/json @ActUnder",
	.answers = "200 @Acting in whose name you act now;400 what is wrong with the "
		   "body;" NOBODY ";409 a token keeps no placement;" AWAY},
    {.method = "GET",
	.pattern = "/v1/logon/providers",
	.fn = gateway_list_providers,
	.name = "list_providers",
	.summary = "Identity providers that people may sign in with",
	.answers = "200 each one's name, title, and whether it was reached;" AWAY},
    {.method = "GET",
	.pattern = "/v1/logon/with/{provider}",
	.fn = gateway_begin_sign_in,
	.name = "begin_sign_in",
	.summary = "Sends a browser to the provider, and binds what comes back to that browser",
	.params = for_sign_in,
	.answers = "302 to the provider;400 the use banner is not accepted;403 from a page of "
		   "somebody else's;404 no such provider;" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/logon/with/{provider}/return",
	.fn = gateway_return_sign_in,
	.name = "return_sign_in",
	.summary = "Where the provider sends the browser back to; opens a session, as a cookie",
	.params = for_return,
	.answers = "200 @text a page: she is signed in;400 it is over, or was not begun in this "
		   "browser;403 she was not signed in, for whatever reason;404 no such "
		   "provider;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/with/{provider}/logout",
	.flags = HTTP_BODY | HTTP_SHORT,
	.fn = gateway_logout_by_provider,
	.name = "logout_by_provider",
	.summary = "The provider's word that somebody is signed out there: all her sessions end",
	.params = for_provider,
	.takes = "application/x-www-form-urlencoded",
	.answers = "200 they are over;400 no logout token of this provider, or used before;404 no "
		   "such provider;413 more than 64 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/with/{provider}/logoff",
	.flags = STAFF,
	.fn = gateway_logoff_with_provider,
	.name = "logoff_with_provider",
	.summary = "Ends this session, and says where to go to sign out at the provider, too",
	.params = for_provider,
	.answers = "200 it is over, and where to continue;" NOBODY
		   ";404 no such provider;409 the session came in another way;" AWAY},
    {.method = "GET",
	.pattern = "/v1/banner",
	.fn = gateway_get_banner,
	.name = "get_banner",
	.summary = "What whoever signs in accepts first",
	.answers = "200 @UseBanner its text"},
    {.method = "POST",
	.pattern = "/v1/logon",
	.flags = LOGON,
	.fn = gateway_post_logon,
	.name = "log_on",
	.summary = "Opens a session for name, password and a code of her authenticator; as a "
		   "cookie, or told when \"bearer\" is said",
	.takes = "application/json @Logon",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/first",
	.flags = LOGON,
	.fn = gateway_post_first_logon,
	.name = "log_on_first",
	.summary = "Sets a password, with the code of whoever admitted her, and tells what her "
		   "authenticator is to be given",
	.takes = "application/json @Logon",
	.answers = "200 @Authenticator shown this once;400 why it is no password;" NOT_IN
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/confirm",
	.flags = LOGON,
	.fn = gateway_post_confirm,
	.name = "confirm_logon",
	.summary = "The authenticator answers for the first time: she is in, and is told her "
		   "recovery codes",
	.takes = "application/json @Logon",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/recover",
	.flags = LOGON,
	.fn = gateway_post_recover,
	.name = "recover_logon",
	.summary = "As log_on, with a recovery code in place of the authenticator's",
	.takes = "application/json @Logon",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logoff",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_post_logoff,
	.name = "log_off",
	.summary = "Ends this session",
	.answers = "200 @AccountStanding it is over;" NOBODY ";409 a token is no session;" AWAY},
    {.method = "POST",
	.pattern = "/v1/logoff/everywhere",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_post_logoff_everywhere,
	.name = "log_off_everywhere",
	.summary = "Ends every session of yours, at every copy of the site at once",
	.answers = "200 @AccountStanding they are over;" NOBODY ";409 a token is no session;" AWAY},
    {.method = "POST",
	.pattern = "/v1/password",
	.flags = PERSON | ROUTE_ANYHOW | LOGON,
	.fn = gateway_post_password,
	.name = "change_password",
	.summary = "Another password, by the old one and a code; ends every session of yours",
	.takes = "application/json @ChangePassword",
	.answers = "200 @AccountStanding it counts from now on;400 why it is no password;" NOBODY
		   ";409 a token has no password;413 more than 8 KiB;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/release",
	.flags = PERSON,
	.fn = gateway_post_account_release,
	.name = "release_account",
	.summary = "A duty supervisor releases an account that bad logons have locked; the second "
		   "of two opens it",
	.params = for_account,
	.answers =
	    "200 @AccountStanding whether a second one is wanted;" NOBODY ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
