/* accord staff admit and release: who may sign in, and whose locked account is open again. */
#include <stdio.h>

#include "accord/v1/account.pb-c.h"
#include "common/clock.h"
#include "common/code.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

#define HOURS_LONGEST (7 * 24)

struct admit_options {
	int64_t hours;
};

static bool
ask(struct tool *tool, uint32_t kind, const ProtobufCMessage *body, struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__account_standing__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	return site_load(tool->arena, tool->site, &site, err) &&
	       client_ask(tool->arena, &site, &call, err);
}

static int
run_admit(struct tool *tool)
{
	const struct admit_options *options = tool->options;
	Accord__V1__AdmitStaff body = ACCORD__V1__ADMIT_STAFF__INIT;
	uint8_t digest[CRYPT_SHA256];
	char code[CODE_TEXT];
	struct err err = {0};
	bool good;

	code_make(code);
	code_hash(code, digest);
	body.person = (char *)(uintptr_t)tool->args[0];
	body.sha256.data = digest;
	body.sha256.len = sizeof(digest);
	body.until_us = clock_now() + options->hours * CLOCK_HOUR;
	good = ask(tool, ACCORD__V1__KIND__KIND_ADMIT_STAFF, &body.base, &err);
	if (good) {
		fprintf(stderr,
		    "%s may set a password within %lld hours; the code is shown this once\n",
		    tool->args[0], (long long)options->hours);
		printf("%s\n", code);
	}
	crypt_wipe(code, sizeof(code));
	return good ? TOOL_DONE : tool_fail(&err);
}

static int
run_release(struct tool *tool)
{
	Accord__V1__ReleaseStaff body = ACCORD__V1__RELEASE_STAFF__INIT;
	struct err err = {0};

	body.person = (char *)(uintptr_t)tool->args[0];
	if (!ask(tool, ACCORD__V1__KIND__KIND_RELEASE_STAFF, &body.base, &err))
		return tool_fail(&err);
	printf("released %s\n", tool->args[0]);
	return TOOL_DONE;
}

static const struct admit_options fallback = {.hours = 24};

static const struct tool_option options[] = {
    {"--hours", OPTION_INT, offsetof(struct admit_options, hours), "N", 1, HOURS_LONGEST, false,
	"how long the code is good; otherwise 24"},
    {0},
};

const struct verb verb_staff_admit = {
    .name = "staff admit",
    .summary = "let a person of the directory sign in, or begin anew who lost what she had",
    .usage = "PERSON [--hours N]",
    .text =
	"Makes a code of 80 random bits for one first logon and tells the gateway its SHA-256. "
	"The\n"
	"code itself is kept nowhere: it is printed once, alone on standard output. With it she\n"
	"sets her password and is told what her authenticator needs (POST /v1/logon/first, then\n"
	"/v1/logon/confirm). Until then an account that is there stays as it is; with it the\n"
	"password, authenticator, recovery codes and sessions of before are gone. Hand it to her\n"
	"yourself, once you know that it is she.\n\n"
	"Example:\n"
	"  accord staff admit p-101\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct admit_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_admit,
};

const struct verb verb_staff_release = {
    .name = "staff release",
    .summary = "open an account again that bad logons have locked",
    .usage = "PERSON",
    .text =
	"Five bad logons within 15 minutes lock an account. Two duty supervisors of the site may\n"
	"release it together (POST /v1/accounts/PERSON/release), or the operator alone.\n\n"
	"Example:\n"
	"  accord staff release p-101\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_release,
};
