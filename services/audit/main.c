/* Audit: what was done, append-only and provable. */
#include "accord/v1/envelope.pb-c.h"
#include "services/audit/accounting.h"
#include "services/audit/attempts.h"
#include "services/audit/audit.h"
#include "services/audit/check.h"
#include "services/audit/checkpoint.h"
#include "services/audit/index.h"
#include "services/audit/leaf.h"
#include "services/audit/plain.h"
#include "services/audit/prove.h"
#include "services/audit/sealing.h"
#include "services/audit/tile.h"
#include "sql/audit/check.h"
#include "sql/audit/entry.h"
#include "sql/audit/log.h"
#include "sql/audit/seal.h"

/* Keys before what is destroyed, which takes those that the same batch made. */
static const struct table *const tables[] = {&audit_leaf_key, &audit_destroyed, &audit_plain,
    &audit_leaf, &audit_node, &audit_tree, &audit_refusal, &audit_entry, &audit_entry_link,
    &audit_entry_gone, &audit_entry_head, &audit_unindexed, NULL};
static const struct statement *const *const statements[] = {
    sql_audit_log, sql_audit_seal, sql_audit_entry, sql_audit_check, NULL};

/* None from a snapshot: the log has every fact, or it says nothing. */
static const struct follow follows[] = {
    {.source = "gateway", .any = &audit_any_fact},
    {.source = "intake", .any = &audit_any_fact},
    {.source = "referral", .any = &audit_any_fact},
    {.source = "notification", .any = &audit_any_fact},
    {0},
};

static const struct answer answers[] = {
    {ACCORD__V1__KIND__KIND_GET_TREE_HEAD, "gateway accord", audit_tree_head},
    {ACCORD__V1__KIND__KIND_PROVE_ENTRY, "gateway accord", audit_prove_entry},
    {ACCORD__V1__KIND__KIND_PROVE_GROWTH, "accord", audit_prove_growth},
    {ACCORD__V1__KIND__KIND_GET_CHECKPOINT, "gateway accord", audit_get_checkpoint},
    {ACCORD__V1__KIND__KIND_GET_LOG_TILE, "gateway", audit_get_log_tile},
    {ACCORD__V1__KIND__KIND_LIST_KEYS, "accord", service_list_keys},
    {ACCORD__V1__KIND__KIND_LIST_ACCOUNTING, "gateway", audit_list_accounting},
    {0, NULL, NULL},
};

static struct check_config config;

static const struct config_key config_keys[] = {
    {{"self check", YAML_INT, offsetof(struct check_config, pace), false, 100, 20000, NULL,
	 "leaves of the log that are read again and judged in a second"},
	"20000"},
    {{"noted", YAML_TEXT, offsetof(struct check_config, noted), false, 0, 4096, NULL,
	 "file, outside of the database, of the log's size and root: a backup that was restored, "
	 "or "
	 "another log, is noticed by it after a start"},
	""},
    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
};

static bool
start(struct service *service, struct err *err)
{
	(void)err;
	audit.seal = service->seal;
	plain_open(service);
	attempts_open(service);
	check_open(service, &config);
	return true;
}

/* What another copy destroys now is opened by no key of ours. */
static void
stand_by(struct service *service)
{
	seal_forget(service->seal);
}

static void
stop(struct service *service)
{
	(void)service;
	check_close();
	attempts_close();
	plain_close();
}

static struct service own_service = {
    .name = "audit",
    .config = config_keys,
    .config_out = &config,
    .tables = tables,
    .statements = statements,
    .follows = follows,
    .answers = answers,
    .sealed = audit_sealed,
    .start = start,
    .ready = audit_index_begin,
    .stand_by = stand_by,
    .stop = stop,
};

int
main(int argc, char **argv)
{
	return service_main(&own_service, argc, argv);
}
