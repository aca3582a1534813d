/* What a verb of the tool is: a row of text and options, and the function behind it. */
#ifndef SERVICES_ACCORD_VERB_H
#define SERVICES_ACCORD_VERB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/err.h"

/* The exit status: scripts rely on these. */
enum tool_exit {
	TOOL_DONE = 0,
	TOOL_REFUSED = 1, /* refused, or a check that failed */
	TOOL_USAGE = 2,
	TOOL_UNREACHABLE = 3 /* a service, database or gateway that did not answer */
};

enum tool_option_type {
	OPTION_FLAG,  /* bool */
	OPTION_TEXT,  /* const char * */
	OPTION_TEXTS, /* struct tool_texts: it may stand there several times */
	OPTION_INT    /* int64_t between min and max */
};

#define TOOL_TEXTS 64
struct tool_texts {
	const char *v[TOOL_TEXTS];
	size_t count;
};

struct tool_option {
	const char *name; /* "--force" */
	enum tool_option_type type;
	size_t offset;     /* into the verb's own struct */
	const char *value; /* what stands behind it, in words: "FILE"; NULL for a flag */
	int64_t min, max;
	bool required;
	const char *help;
};

struct tool {
	const char *site;    /* directory of accord.yaml */
	struct arena *arena; /* lives as long as the process */
	const void *options; /* the verb's struct, filled */
	const char *const *args;
	size_t arg_count;
};

struct verb {
	const char *name; /* one or two words */
	const char *summary;
	const char *usage;                 /* what follows the name */
	const char *text;                  /* what it does, files, examples */
	const struct tool_option *options; /* ends in name NULL; NULL when there are none */
	const void *fallback;              /* the struct as it is before options are read */
	size_t options_size;
	size_t min_args, max_args;
	int (*fn)(struct tool *tool);
};

/* Finds the verb, reads its options and runs it; the exit status. verbs ends in NULL. */
int tool_main(const struct verb *const *verbs, int argc, char **argv);

/* Says what went wrong on standard error; the exit status that fits the error. */
int tool_fail(const struct err *err);
/* The same for a mistake on the command line. */
int tool_usage(const char *fmt, ...) PRINTF_LIKE(1, 2);

extern const struct verb verb_keygen, verb_migrate, verb_restored;
extern const struct verb verb_key_list, verb_key_rotate, verb_key_retire, verb_key_log;
extern const struct verb verb_directory_load, verb_roster_load;
extern const struct verb verb_roster_show, verb_roster_gaps;
extern const struct verb verb_token_make, verb_token_rotate, verb_token_revoke, verb_token_keep,
    verb_token_list;
extern const struct verb verb_staff_link, verb_staff_unlink;
extern const struct verb verb_staff_admit, verb_staff_release;
extern const struct verb verb_org_list, verb_org_show;
extern const struct verb verb_staff_list, verb_staff_review, verb_staff_disable, verb_staff_enable,
    verb_staff_emergency;
extern const struct verb verb_feed_replay, verb_feed_generate, verb_feed_drop;
extern const struct verb verb_triage_test;
extern const struct verb verb_follow_snapshot;
extern const struct verb verb_parked_list, verb_parked_retry;
extern const struct verb verb_audit_verify, verb_status;
extern const struct verb verb_audit_receipt, verb_audit_check_receipt;
extern const struct verb verb_audit_growth, verb_audit_check_growth;
extern const struct verb verb_audit_export, verb_audit_check_export;
extern const struct verb verb_audit_checkpoint, verb_audit_check_checkpoint;
extern const struct verb verb_cost_share, verb_notice_check;
extern const struct verb verb_handoff_check, verb_handoff_key;
extern const struct verb verb_decide, verb_floor, verb_vocabulary;
extern const struct verb verb_agreement_fmt, verb_agreement_print, verb_agreement_diff;
extern const struct verb verb_agreement_space;
extern const struct verb verb_agreement_load, verb_agreement_list, verb_agreement_sign,
    verb_agreement_approve, verb_agreement_end;
extern const struct verb verb_agreement_check, verb_agreement_prove, verb_agreement_explain,
    verb_agreement_simulate, verb_agreement_recorded;

#endif
