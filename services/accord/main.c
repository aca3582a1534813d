/* The operator's tool: everything that is done to an Accord site from the command line. */
#include "services/accord/verb.h"

static const struct verb *const verbs[] = {
    &verb_keygen,
    &verb_key_list,
    &verb_key_rotate,
    &verb_key_retire,
    &verb_migrate,
    &verb_restored,
    &verb_directory_load,
    &verb_roster_load,
    &verb_token_make,
    &verb_token_rotate,
    &verb_token_revoke,
    &verb_token_list,
    &verb_staff_link,
    &verb_staff_unlink,
    &verb_staff_admit,
    &verb_staff_release,
    &verb_org_list,
    &verb_org_show,
    &verb_staff_list,
    &verb_staff_review,
    &verb_staff_disable,
    &verb_staff_enable,
    &verb_staff_emergency,
    &verb_feed_replay,
    &verb_feed_generate,
    &verb_follow_snapshot,
    &verb_parked_list,
    &verb_parked_retry,
    &verb_audit_verify,
    &verb_status,
    &verb_agreement_load,
    &verb_agreement_list,
    &verb_agreement_sign,
    &verb_agreement_approve,
    &verb_agreement_end,
    &verb_agreement_check,
    &verb_agreement_fmt,
    &verb_agreement_print,
    &verb_agreement_diff,
    &verb_agreement_space,
    &verb_agreement_prove,
    &verb_agreement_explain,
    &verb_agreement_simulate,
    &verb_agreement_recorded,
    &verb_decide,
    &verb_vocabulary,
    &verb_floor,
    NULL,
};

int
main(int argc, char **argv)
{
	return tool_main(verbs, argc, argv);
}
