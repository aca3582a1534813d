/* Gateway: the way in and the way out. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "services/gateway/account.h"
#include "services/gateway/account_life.h"
#include "services/gateway/agreement.h"
#include "services/gateway/authorise.h"
#include "services/gateway/barred.h"
#include "services/gateway/basis.h"
#include "services/gateway/breach.h"
#include "services/gateway/breach_sweep.h"
#include "services/gateway/collect.h"
#include "services/gateway/directory_load.h"
#include "services/gateway/disclose.h"
#include "services/gateway/ending.h"
#include "services/gateway/forget.h"
#include "services/gateway/holder.h"
#include "services/gateway/known.h"
#include "services/gateway/log_behind.h"
#include "services/gateway/logon.h"
#include "services/gateway/life.h"
#include "services/gateway/expiry.h"
#include "services/gateway/file_job.h"
#include "services/gateway/packets.h"
#include "services/gateway/page_link.h"
#include "services/gateway/pager.h"
#include "services/gateway/release_bar.h"
#include "services/gateway/release_paper.h"
#include "services/gateway/signer_mark.h"
#include "services/gateway/request_key.h"
#include "services/gateway/sign_in.h"
#include "services/gateway/token_use.h"
#include "sql/gateway/account.h"
#include "sql/gateway/agreement.h"
#include "sql/gateway/basis.h"
#include "sql/gateway/breach.h"
#include "sql/gateway/directory.h"
#include "sql/gateway/ending.h"
#include "sql/gateway/holder.h"
#include "sql/gateway/page_link.h"
#include "sql/gateway/policy.h"
#include "sql/gateway/release.h"
#include "sql/gateway/retention.h"
#include "sql/gateway/request_key.h"
#include "sql/gateway/session.h"
#include "sql/gateway/signer_mark.h"
#include "sql/gateway/sign_in.h"
#include "sql/gateway/staff.h"
#include "sql/gateway/token.h"

static const struct table *const tables[] = {&gateway_organisation, &gateway_person, &gateway_pager,
    &gateway_placement, &gateway_token, &gateway_token_use, &gateway_account, &gateway_account_life,
    &gateway_session, &gateway_subject, &gateway_sign_in, &gateway_signer_mark, &gateway_release,
    &gateway_release_paper, &gateway_release_page, &gateway_basis, &gateway_agreement,
    &gateway_agreement_signatures, &gateway_agreement_approvals, &gateway_agreement_end_approvals,
    &gateway_agreement_drafts, &gateway_agreement_owner, &gateway_policy_text, &gateway_stood,
    &gateway_policy_head, &gateway_ending, &gateway_holder, &gateway_signed_by_guardian,
    &gateway_request_key, &gateway_page_link, &gateway_client_copy, &gateway_forgetting,
    &gateway_forget, &gateway_breach, &gateway_breach_clock, &gateway_breach_affected,
    &gateway_breach_teller, &gateway_breach_swept, NULL};
static const struct rule clocks[] = {
    {.kind = CLOCK_ENDING, .name = "ending_due", .keys = ending_due_keys, .decide = ending_due},
    {.kind = CLOCK_BASIS,
	.name = "basis_told",
	.keys = gateway_basis_tell_keys,
	.decide = gateway_basis_tell},
    {.kind = CLOCK_BREACH,
	.name = "breach_due",
	.keys = breach_due_keys,
	.more = breach_due_more,
	.decide = breach_due},
    {0},
};

static const struct statement *const *const statements[] = {sql_gateway_agreement,
    sql_gateway_directory, sql_gateway_policy, sql_gateway_token, sql_gateway_release,
    sql_gateway_basis, sql_gateway_ending, sql_gateway_account, sql_gateway_session,
    sql_gateway_sign_in, sql_gateway_holder, sql_gateway_staff, sql_gateway_request_key,
    sql_gateway_page_link, sql_gateway_signer_mark, sql_gateway_retention, sql_gateway_breach,
    NULL};

static const struct answer answers[] = {
    {ACCORD__V1__KIND__KIND_LOAD_DIRECTORY, "accord", gateway_take_directory},
    {ACCORD__V1__KIND__KIND_JUDGE_DIRECTORY, "accord", gateway_judge_directory},
    {ACCORD__V1__KIND__KIND_DRAFT_AGREEMENT, "accord", gateway_draft_agreement},
    {ACCORD__V1__KIND__KIND_SIGN_AGREEMENT, "accord", gateway_sign_agreement},
    {ACCORD__V1__KIND__KIND_APPROVE_AGREEMENT, "accord", gateway_approve_agreement},
    {ACCORD__V1__KIND__KIND_END_AGREEMENT, "accord", gateway_end_agreement},
    {ACCORD__V1__KIND__KIND_JUDGE_END, "accord", gateway_judge_end},
    {ACCORD__V1__KIND__KIND_LIST_AGREEMENTS, "accord", gateway_list_agreements},
    {ACCORD__V1__KIND__KIND_LIST_TOKENS, "accord", gateway_list_tokens},
    {ACCORD__V1__KIND__KIND_LIST_STAFF, "accord", gateway_list_staff},
    {ACCORD__V1__KIND__KIND_LIST_FORGOTTEN, "intake", gateway_list_forgotten},
    {ACCORD__V1__KIND__KIND_LIST_ORGANISATIONS, "accord", gateway_list_organisations},
    {ACCORD__V1__KIND__KIND_FETCH_BARRED, "referral", gateway_fetch_barred},
    {ACCORD__V1__KIND__KIND_RESOLVE_STAFF, "notification accord", gateway_resolve_staff},
    {ACCORD__V1__KIND__KIND_LIST_KEYS, "accord", service_list_keys},
    {0, NULL, NULL},
};

static const struct sealed sealed[] = {
    {&gateway_pager, &sql_person_address_old, &sql_person_address_oldest, gateway_pager_rewrap},
    {&gateway_release_paper, &sql_release_paper_old, &sql_release_paper_oldest,
	gateway_paper_rewrap},
    {&gateway_account, &sql_account_old, &sql_account_oldest, gateway_account_rewrap},
    {&gateway_basis, &sql_basis_old, &sql_basis_oldest, gateway_basis_rewrap},
    {NULL, NULL, NULL, NULL},
};

static const int64_t sessions_kept = 7 * CLOCK_DAY;
static const int64_t sign_ins_kept = CLOCK_HOUR;
static const int64_t keys_kept = 7 * CLOCK_DAY;
static const int64_t links_kept = 7 * CLOCK_DAY;
static const int64_t breaches_kept = 6 * 366 * CLOCK_DAY;
static const struct retention retentions[] = {{&sql_page_link_purge, &links_kept},
    {&sql_session_purge, &sessions_kept}, {&sql_sign_in_purge, &sign_ins_kept},
    {&sql_request_key_purge, &keys_kept}, {&sql_breach_purge, &breaches_kept}, {NULL, NULL}};

static struct rule commands[14];
static struct gateway gateway = {.service = {.name = "gateway",
				     .many_writers = true,
				     .config = gateway_config_keys,
				     .config_out = &gateway.config,
				     .tables = tables,
				     .statements = statements,
				     .commands = commands,
				     .clocks = clocks,
				     .answers = answers,
				     .sealed = sealed,
				     .retentions = retentions,
				     .followers = "intake referral notification audit",
				     .snapshots = "intake referral notification",
				     .restates = gateway_restates,
				     .start = gateway_start,
				     .ready = gateway_ready,
				     .drain = gateway_drain,
				     .drained = gateway_drained,
				     .stop = gateway_stop,
				     .status = gateway_status,
				     .dump = gateway_dump}};

/* Rules that stand in other files are no constants to the compiler. */
static void
take_commands(void)
{
	const struct rule all[] = {gateway_make_token, gateway_rotate_token, gateway_revoke_token,
	    gateway_authorise, gateway_admit_staff, gateway_release_staff, gateway_link_subject,
	    gateway_unlink_subject, gateway_move_account, gateway_forget_client,
	    gateway_page_replied, gateway_open_breach, gateway_keep_token, {0}};

	_Static_assert(sizeof(all) == sizeof(commands), "as many as there is room for");
	memcpy(commands, all, sizeof(all));
}

int
main(int argc, char **argv)
{
	int status;

	take_commands();
	status = service_main(&gateway.service, argc, argv);
	gateway_forget_directories(&gateway);
	gateway_forget_agreements(&gateway);
	gateway_forget_files(&gateway);
	gateway_forget_logons(&gateway);
	ending_book_close(&gateway.endings);
	rulebooks_close(&gateway.rulebooks);
	gateway_site_close(&gateway.site);
	log_watch_close(&gateway.log);
	collection_close(&gateway.collection);
	return status;
}
