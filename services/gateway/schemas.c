/* What stands in the API's description besides its routes: title and schemas. */
#include <jansson.h>
#include <string.h>

#include "accord/v1/accounting.pb-c.h"
#include "accord/v1/acting.pb-c.h"
#include "accord/v1/account.pb-c.h"
#include "accord/v1/agreement.pb-c.h"
#include "accord/v1/staff.pb-c.h"
#include "accord/v1/audit.pb-c.h"
#include "accord/v1/breach.pb-c.h"
#include "accord/v1/client.pb-c.h"
#include "accord/v1/conflict.pb-c.h"
#include "accord/v1/custody.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "accord/v1/lookup.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "accord/v1/exchange.pb-c.h"
#include "accord/v1/offer.pb-c.h"
#include "accord/v1/programme.pb-c.h"
#include "accord/v1/packet.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "accord/v1/guard.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "accord/v1/roster.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "accord/v1/cost.pb-c.h"
#include "accord/v1/transfer.pb-c.h"
#include "common/json.h"
#include "services/gateway/routes.h"
#include "services/gateway/session.h"

static const ProtobufCMessageDescriptor *const messages[] = {
    &accord__v1__documents_kept__descriptor,
    &accord__v1__document_receipt__descriptor,
    &accord__v1__feed_tallies__descriptor,
    &accord__v1__feed_tally__descriptor,
    &accord__v1__callout_tally__descriptor,
    &accord__v1__message_tally__descriptor,
    &accord__v1__tree_head__descriptor,
    &accord__v1__entry_proof__descriptor,
    &accord__v1__source_head__descriptor,
    &accord__v1__officer_contact__descriptor,
    &accord__v1__service_action__descriptor,
    &accord__v1__advisement__descriptor,
    &accord__v1__brady_pointer__descriptor,
    &accord__v1__victim_guardian__descriptor,
    &accord__v1__client_guardian__descriptor,
    &accord__v1__victim_designee__descriptor,
    &accord__v1__client_designee__descriptor,
    &accord__v1__victim_interpreter_exclusion__descriptor,
    &accord__v1__client_interpreter_exclusion__descriptor,
    &accord__v1__need__descriptor,
    &accord__v1__financial_help__descriptor,
    &accord__v1__referral_standing__descriptor,
    &accord__v1__notice_given__descriptor,
    &accord__v1__client_kept__descriptor,
    &accord__v1__service_units_counted__descriptor,
    &accord__v1__cost_stands__descriptor,
    &accord__v1__cost_periods__descriptor,
    &accord__v1__cost_period_record__descriptor,
    &accord__v1__cost_period_shown__descriptor,
    &accord__v1__cost_statement__descriptor,
    &accord__v1__cost_dispute__descriptor,
    &accord__v1__freeze_cost_period__descriptor,
    &accord__v1__cost_grant__descriptor,
    &accord__v1__cost_member__descriptor,
    &accord__v1__cost_part__descriptor,
    &accord__v1__service_units__descriptor,
    &accord__v1__ask_callout__descriptor,
    &accord__v1__callout_asked__descriptor,
    &accord__v1__roster_change_kept__descriptor,
    &accord__v1__roster_swap_kept__descriptor,
    &accord__v1__packet_signed__descriptor,
    &accord__v1__safe_contact__descriptor,
    &accord__v1__safe_channel__descriptor,
    &accord__v1__safe_window__descriptor,
    &accord__v1__safe_contact_standing__descriptor,
    &accord__v1__service_contact__descriptor,
    &accord__v1__contact_point__descriptor,
    &accord__v1__substitute_address__descriptor,
    &accord__v1__contact_secret__descriptor,
    &accord__v1__release_kept__descriptor,
    &accord__v1__revoked_release__descriptor,
    &accord__v1__basis_kept__descriptor,
    &accord__v1__agreements__descriptor,
    &accord__v1__agreement_standing__descriptor,
    &accord__v1__acting__descriptor,
    &accord__v1__logged_on__descriptor,
    &accord__v1__authenticator__descriptor,
    &accord__v1__use_banner__descriptor,
    &accord__v1__account_standing__descriptor,
    &accord__v1__staff_accounts__descriptor,
    &accord__v1__staff_account__descriptor,
    &accord__v1__held_runs__descriptor,
    &accord__v1__held_run__descriptor,
    &accord__v1__report_breach__descriptor,
    &accord__v1__meet_breach__descriptor,
    &accord__v1__breach_kept__descriptor,
    &accord__v1__breach_record__descriptor,
    &accord__v1__breach_clock_standing__descriptor,
    &accord__v1__breach_affected__descriptor,
    &accord__v1__accounting_entry__descriptor,
    &accord__v1__breach_affected_incident__descriptor,
    &accord__v1__notice_doubt__descriptor,
    &accord__v1__retention_schedule__descriptor,
    &accord__v1__retention_line__descriptor,
    &accord__v1__hold_standing__descriptor,
    &accord__v1__destruction_kept__descriptor,
    &accord__v1__destroyed_client__descriptor,
    &accord__v1__destroyed_by__descriptor,
    &accord__v1__destroyed_copy__descriptor,
    &accord__v1__programmes__descriptor,
    &accord__v1__programme__descriptor,
    &accord__v1__exchange_kept__descriptor,
    NULL,
};

/* What is sent. */
static const ProtobufCMessageDescriptor *const commands[] = {
    &accord__v1__open_client__descriptor,
    &accord__v1__sign_for_packet__descriptor,
    &accord__v1__keep_of_client__descriptor,
    &accord__v1__add_service_action__descriptor,
    &accord__v1__record_officer_contact__descriptor,
    &accord__v1__advise__descriptor,
    &accord__v1__record_safe_contact__descriptor,
    &accord__v1__set_contact_words__descriptor,
    &accord__v1__check_contact_word__descriptor,
    &accord__v1__verify_contact__descriptor,
    &accord__v1__freeze_contact__descriptor,
    &accord__v1__disturb_contact__descriptor,
    &accord__v1__resolve_contact__descriptor,
    &accord__v1__link_clients__descriptor,
    &accord__v1__check_conflict__descriptor,
    &accord__v1__recuse__descriptor,
    &accord__v1__move_lead__descriptor,
    &accord__v1__offer_lead__descriptor,
    &accord__v1__ask_task__descriptor,
    &accord__v1__point_brady__descriptor,
    &accord__v1__note_encounter__descriptor,
    &accord__v1__grant_release__descriptor,
    &accord__v1__revoke_release__descriptor,
    &accord__v1__open_basis__descriptor,
    &accord__v1__act_under__descriptor,
    &accord__v1__logon__descriptor,
    &accord__v1__change_password__descriptor,
    &accord__v1__search_terms__descriptor,
    &accord__v1__load_retention__descriptor,
    &accord__v1__close_client__descriptor,
    &accord__v1__note_hold__descriptor,
    &accord__v1__lift_hold__descriptor,
    &accord__v1__link_custody__descriptor,
    &accord__v1__report_custody__descriptor,
    &accord__v1__ask_notice__descriptor,
    &accord__v1__propose_destruction__descriptor,
    &accord__v1__approve_destruction__descriptor,
    &accord__v1__change_roster__descriptor,
    &accord__v1__propose_swap__descriptor,
    &accord__v1__draft_referral__descriptor,
    &accord__v1__draft_handoff__descriptor,
    NULL,
};

/* Of a command, what the gateway says: it stands in the path or a header, or is found. */
static const char *const not_said[] = {"client", "edge", "readAs", "ids", "grants", "days",
    "dutySupervisor", "granted", "ofService", "liftsBar", "keptBefore", "release", NULL};

static const ProtobufCMessageDescriptor *const records[] = {
    &accord__v1__release_record__descriptor,
    &accord__v1__incident_record__descriptor,
    &accord__v1__callout_record__descriptor,
    &accord__v1__task_record__descriptor,
    &accord__v1__ending_record__descriptor,
    &accord__v1__ending_rung__descriptor,
    &accord__v1__roster_record__descriptor,
    &accord__v1__roster_step__descriptor,
    &accord__v1__roster_off__descriptor,
    &accord__v1__roster_gap__descriptor,
    &accord__v1__roster_change__descriptor,
    &accord__v1__roster_swap__descriptor,
    &accord__v1__victim_record__descriptor,
    &accord__v1__client_record__descriptor,
    &accord__v1__contact_check__descriptor,
    &accord__v1__word_check__descriptor,
    &accord__v1__burden_record__descriptor,
    &accord__v1__transfer_record__descriptor,
    &accord__v1__custody_link_record__descriptor,
    &accord__v1__custody_link__descriptor,
    &accord__v1__notice_record__descriptor,
    &accord__v1__notice__descriptor,
    &accord__v1__custody_taken__descriptor,
    &accord__v1__link_custody__descriptor,
    &accord__v1__report_custody__descriptor,
    &accord__v1__ask_notice__descriptor,
    &accord__v1__conflict_record__descriptor,
    &accord__v1__retention_record__descriptor,
    &accord__v1__destruction_record__descriptor,
    &accord__v1__exchange_record__descriptor,
    NULL,
};

static const ProtobufCEnumDescriptor *const enums[] = {
    &accord__v1__cost_state__descriptor,
    &accord__v1__cost_event__descriptor,
    &accord__v1__cost_reason__descriptor,
    &accord__v1__cost_basis__descriptor,
    &accord__v1__outcome__descriptor,
    &accord__v1__quarantine_reason__descriptor,
    &accord__v1__tier__descriptor,
    &accord__v1__scene_safe__descriptor,
    &accord__v1__incident_status__descriptor,
    &accord__v1__request_state__descriptor,
    &accord__v1__ending_kind__descriptor,
    &accord__v1__roster_by__descriptor,
    &accord__v1__roster_why__descriptor,
    &accord__v1__roster_swap_state__descriptor,
    &accord__v1__request_reason__descriptor,
    &accord__v1__wanted_for__descriptor,
    &accord__v1__message_state__descriptor,
    &accord__v1__held_because__descriptor,
    &accord__v1__task_result__descriptor,
    &accord__v1__task_setting__descriptor,
    &accord__v1__task_attended__descriptor,
    &accord__v1__transfer_reason__descriptor,
    &accord__v1__purpose__descriptor,
    &accord__v1__agreement_state__descriptor,
    &accord__v1__role__descriptor,
    &accord__v1__disabled_why__descriptor,
    &accord__v1__victim_role__descriptor,
    &accord__v1__answer__descriptor,
    &accord__v1__contact_preference__descriptor,
    &accord__v1__channel__descriptor,
    &accord__v1__contact_event__descriptor,
    &accord__v1__weekday__descriptor,
    &accord__v1__voicemail__descriptor,
    &accord__v1__caller_id__descriptor,
    &accord__v1__another_answers__descriptor,
    &accord__v1__freeze__descriptor,
    &accord__v1__contact_answer__descriptor,
    &accord__v1__contact_reason__descriptor,
    &accord__v1__service_code__descriptor,
    &accord__v1__advice__descriptor,
    &accord__v1__unadvised__descriptor,
    &accord__v1__conflict__descriptor,
    &accord__v1__revocation__descriptor,
    &accord__v1__client_standing__descriptor,
    &accord__v1__opened_from__descriptor,
    &accord__v1__service_model__descriptor,
    &accord__v1__minor_status__descriptor,
    &accord__v1__guardian_bar__descriptor,
    &accord__v1__guardian_kind__descriptor,
    &accord__v1__designee_for__descriptor,
    &accord__v1__victimisation__descriptor,
    &accord__v1__ancestry__descriptor,
    &accord__v1__gender__descriptor,
    &accord__v1__age_band__descriptor,
    &accord__v1__counted_group__descriptor,
    &accord__v1__access_need__descriptor,
    &accord__v1__media_preference__descriptor,
    &accord__v1__officer_risk_screen__descriptor,
    &accord__v1__need_state__descriptor,
    &accord__v1__help_kind__descriptor,
    &accord__v1__help_state__descriptor,
    &accord__v1__award__descriptor,
    &accord__v1__referral_progress__descriptor,
    &accord__v1__risk_tool__descriptor,
    &accord__v1__risk_result__descriptor,
    &accord__v1__immediate_concern__descriptor,
    &accord__v1__right__descriptor,
    &accord__v1__notice_event__descriptor,
    &accord__v1__notice_result__descriptor,
    &accord__v1__claim_state__descriptor,
    &accord__v1__restitution_state__descriptor,
    &accord__v1__statement_state__descriptor,
    &accord__v1__certification_state__descriptor,
    &accord__v1__data_class__descriptor,
    &accord__v1__account_state__descriptor,
    &accord__v1__record_kind__descriptor,
    &accord__v1__closed_why__descriptor,
    &accord__v1__hold_reason__descriptor,
    &accord__v1__held_decision__descriptor,
    &accord__v1__accounted__descriptor,
    &accord__v1__action__descriptor,
    &accord__v1__breach_kind__descriptor,
    &accord__v1__breach_found__descriptor,
    &accord__v1__breach_state__descriptor,
    &accord__v1__breach_clock__descriptor,
    &accord__v1__breach_standing__descriptor,
    &accord__v1__retention_standing__descriptor,
    &accord__v1__number_kind__descriptor,
    &accord__v1__custody_kind__descriptor,
    &accord__v1__destruction_state__descriptor,
    &accord__v1__destruction_outcome__descriptor,
    &accord__v1__organisation_kind__descriptor,
    &accord__v1__programme_lack__descriptor,
    &accord__v1__request_kind__descriptor,
    &accord__v1__exchange_side__descriptor,
    &accord__v1__community_option__descriptor,
    &accord__v1__sender_role__descriptor,
    &accord__v1__urgency__descriptor,
    NULL,
};

/* What is put together here and in http/, and so has no descriptor. */
static const char others[] =
    "{\"Problem\":{\"type\":\"object\",\"required\":[\"type\",\"title\",\"status\",\"code\"],"
    "\"description\":\"RFC 9457\",\"properties\":{\"type\":{\"type\":\"string\"},"
    "\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\"},"
    "\"code\":{\"type\":\"string\",\"description\":\"one word for programs\"},"
    "\"detail\":{\"type\":\"string\",\"description\":\"what would be right\"}}},"
    "\"IncidentPage\":{\"type\":\"object\",\"required\":[\"incidents\"],\"properties\":{"
    "\"incidents\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/IncidentRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"CalloutPage\":{\"type\":\"object\",\"required\":[\"callouts\"],\"properties\":{"
    "\"callouts\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/CalloutRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"RosterPage\":{\"type\":\"object\",\"required\":[\"rosters\"],\"properties\":{"
    "\"rosters\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/RosterRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"TaskPage\":{\"type\":\"object\",\"required\":[\"tasks\"],\"properties\":{"
    "\"tasks\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/TaskRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"ReplyPage\":{\"type\":\"object\",\"required\":[\"task\",\"replies\",\"disclosure\"],"
    "\"properties\":{\"task\":{\"type\":\"string\",\"format\":\"uuid\"},"
    "\"replies\":{\"type\":\"array\",\"maxItems\":100,\"items\":{\"$ref\":"
    "\"#/components/schemas/Reply\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"},\"codes\":{\"$ref\":\"#/components/schemas/Codes\"},\"disclosure\":{\"type\":"
    "\"string\",\"format\":\"uuid\"},\"by\":{\"$ref\":\"#/components/schemas/Reasons\"}}},"
    "\"Reply\":{\"type\":\"object\",\"required\":[\"received\",\"channel\"],\"properties\":{"
    "\"received\":{\"type\":\"string\",\"format\":\"date-time\"},"
    "\"channel\":{\"type\":\"string\",\"enum\":[\"sms\",\"voice\",\"email\"]},"
    "\"shut\":{\"type\":\"boolean\",\"description\":\"true: nobody can read it any more\"},"
    "\"words\":{\"type\":\"string\",\"description\":\"as they were written; absent when they "
    "cannot be read any more\"},\"from\":{\"type\":\"string\",\"description\":\"from where, when "
    "no client of yours is known to have written\"}}},"
    "\"ExchangePage\":{\"type\":\"object\",\"required\":[\"exchanges\"],\"properties\":{"
    "\"exchanges\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/ExchangeRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"TaskMoved\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{"
    "\"type\":\"string\",\"format\":\"uuid\"}}},"
    "\"ClientPage\":{\"type\":\"object\",\"required\":[\"clients\"],\"properties\":{"
    "\"clients\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Client\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"ReleasePage\":{\"type\":\"object\",\"required\":[\"releases\"],\"properties\":{"
    "\"releases\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/ReleaseRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"RevocationPage\":{\"type\":\"object\",\"required\":[\"revoked\"],\"properties\":{"
    "\"revoked\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/RevokedRelease\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"Packet\":{\"type\":\"object\",\"required\":[\"packet\"],\"properties\":{"
    "\"packet\":{\"type\":\"object\",\"description\":\"as docs/handoff.md has it: members with "
    "names of NIEM, or ours\"},\"incident\":{\"$ref\":\"#/components/schemas/PacketDecided\"},"
    "\"service\":{\"$ref\":\"#/components/schemas/PacketDecided\"}}},"
    "\"PacketDecided\":{\"type\":\"object\",\"required\":[\"codes\",\"disclosure\"],"
    "\"properties\":{\"codes\":{\"$ref\":\"#/components/schemas/Codes\"},"
    "\"disclosure\":{\"type\":\"string\",\"format\":\"uuid\"}}},"
    "\"Client\":{\"type\":\"object\",\"required\":[\"id\"],\"description\":"
    "\"a part that you may not know of is absent\",\"properties\":{"
    "\"id\":{\"type\":\"string\",\"format\":\"uuid\"},"
    "\"incident\":{\"$ref\":\"#/components/schemas/VictimRecord\"},"
    "\"service\":{\"$ref\":\"#/components/schemas/ClientRecord\"}}},"
    "\"Codes\":{\"type\":\"object\",\"description\":\"of each class that was asked for: P "
    "permitted, "
    "W permitted by a release, F forbidden by law, M no agreement, D an agreement says never, N "
    "not "
    "shared, R a release is needed, T she has not been told; whether there is something of it is "
    "not "
    "said\",\"additionalProperties\":{\"type\":\"string\",\"enum\":[\"P\",\"W\",\"F\",\"M\",\"D\","
    "\"N\",\"R\",\"T\"]}},"
    "\"Reasons\":{\"type\":\"object\",\"description\":\"of each class that was asked for, the "
    "rules of "
    "the floor and the sections of agreements behind its code\",\"additionalProperties\":{"
    "\"type\":\"array\",\"items\":{\"type\":\"string\"}}},"
    "\"RetentionPage\":{\"type\":\"object\",\"required\":[\"retentions\"],\"properties\":{"
    "\"retentions\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/RetentionRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"AccountingPage\":{\"type\":\"object\",\"required\":[\"accounting\"],\"properties\":{"
    "\"accounting\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/AccountingEntry\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"BreachPage\":{\"type\":\"object\",\"required\":[\"breaches\"],\"properties\":{"
    "\"breaches\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/BreachRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"BreachAffectedPage\":{\"type\":\"object\",\"required\":[\"affected\"],\"properties\":{"
    "\"affected\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/BreachAffected\"}}}},"
    "\"EndingPage\":{\"type\":\"object\",\"required\":[\"endings\"],\"properties\":{"
    "\"endings\":{\"type\":\"array\",\"items\":{\"$ref\":"
    "\"#/components/schemas/EndingRecord\"}},"
    "\"next\":{\"type\":\"string\",\"description\":\"the cursor of the next page; absent on the "
    "last\"}}},"
    "\"Tallies\":{\"type\":\"object\",\"description\":\"null: that service is away\","
    "\"properties\":{"
    "\"feeds\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/FeedTallies\"},{\"type\":\"null\"}]},"
    "\"callouts\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/"
    "CalloutTally\"},{\"type\":\"null\"}]},"
    "\"messages\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/"
    "MessageTally\"},{\"type\":\"null\"}]},"
    "\"tree\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/TreeHead\"},{\"type\":\"null\"}]}}},"
    "\"Alive\":{\"type\":\"object\",\"required\":[\"alive\"],\"properties\":{\"alive\":{\"type\":"
    "\"boolean\"}}},"
    "\"Readiness\":{\"type\":\"object\",\"required\":[\"ready\",\"database\",\"services\","
    "\"canary\"],"
    "\"properties\":{\"ready\":{\"type\":\"boolean\"},\"database\":{\"type\":\"boolean\"},"
    "\"services\":{\"type\":\"object\",\"description\":\"whether its writer answers\","
    "\"additionalProperties\":{\"type\":\"boolean\"}},"
    "\"canary\":{\"type\":\"object\",\"description\":\"shown only: a late one makes nothing not "
    "ready\","
    "\"properties\":{\"expected\":{\"type\":\"boolean\"},\"late\":{\"type\":\"boolean\","
    "\"description\":\"the last was over three minutes "
    "ago\"},\"age_seconds\":{\"type\":\"integer\","
    "\"description\":\"absent: none is known of\"}}}}}}";

/* Records that leave by a decision say so. */
static json_t *
decided(json_t *schema)
{
	json_t *more = json_pack("{s:{s:s}, s:{s:s, s:s, s:s}, s:{s:s}}", "codes", "$ref",
	    "#/components/schemas/Codes", "disclosure", "type", "string", "format", "uuid",
	    "description", "the record of this disclosure", "by", "$ref",
	    "#/components/schemas/Reasons");

	(void)json_object_update(json_object_get(schema, "properties"), more);
	json_decref(more);
	return schema;
}

static bool
names_client(const ProtobufCMessageDescriptor *command)
{
	return command == &accord__v1__open_basis__descriptor ||
	       command == &accord__v1__draft_referral__descriptor ||
	       command == &accord__v1__draft_handoff__descriptor;
}

static json_t *
said(const ProtobufCMessageDescriptor *command)
{
	json_t *schema = json_schema(command);

	/* Some name whom they are about. */
	for (size_t i = names_client(command); not_said[i] != NULL; i++)
		(void)json_object_del(json_object_get(schema, "properties"), not_said[i]);
	return schema;
}

/* Whatever a command's fields refer to and nobody has described yet. */
static void
add_parts(json_t *object, const ProtobufCMessageDescriptor *of)
{
	for (unsigned i = 0; i < of->n_fields; i++) {
		const ProtobufCFieldDescriptor *field = &of->fields[i];
		const ProtobufCMessageDescriptor *part = field->descriptor;
		const ProtobufCEnumDescriptor *word = field->descriptor;

		if (field->type == PROTOBUF_C_TYPE_ENUM &&
		    json_object_get(object, word->short_name) == NULL) {
			(void)json_object_set_new(object, word->short_name, json_schema_enum(word));
		} else if (field->type == PROTOBUF_C_TYPE_MESSAGE &&
			   json_object_get(object, part->short_name) == NULL) {
			(void)json_object_set_new(object, part->short_name, json_schema(part));
			add_parts(object, part);
		}
	}
}

static json_t *
schemas(void)
{
	json_t *object = json_loads(others, 0, NULL);

	for (size_t i = 0; messages[i] != NULL; i++)
		(void)json_object_set_new(
		    object, messages[i]->short_name, json_schema(messages[i]));
	for (size_t i = 0; commands[i] != NULL; i++)
		(void)json_object_set_new(object, commands[i]->short_name, said(commands[i]));
	for (size_t i = 0; records[i] != NULL; i++)
		(void)json_object_set_new(
		    object, records[i]->short_name, decided(json_schema(records[i])));
	for (size_t i = 0; enums[i] != NULL; i++)
		(void)json_object_set_new(object, enums[i]->short_name, json_schema_enum(enums[i]));
	for (size_t i = 0; commands[i] != NULL; i++)
		add_parts(object, commands[i]);
	return object;
}

char *
gateway_openapi(size_t *len)
{
	json_t *info = json_pack("{s:s, s:s, s:s}", "title", "Accord", "version", ACCORD_VERSION,
	    "description",
	    "Names are lowerCamelCase; 64-bit integers are strings; times are RFC 3339; "
	    "what is at its default (nothing, 0, no) is absent. Tokens are made by accord token "
	    "make. A read says what for: by purpose or Accord-Purpose.");

	return http_openapi(gateway_routes(),
	    &(struct http_description){.info = info,
		.schemas = schemas(),
		.cookie = SESSION_COOKIE,
		.about_cookie =
		    "of a browser that has signed in; what changes something needs the "
		    "header Accord-Request: 1, too, and is refused from pages of others"},
	    len);
}
