/* The handlers of the routes table. Each is called when the gate said yes and the body is there. */
#ifndef GATEWAY_ROUTES_H
#define GATEWAY_ROUTES_H

#include "services/gateway/gateway.h"

/* The tables, each in a file of its area; one ends in fn NULL. */
extern const struct http_route gateway_dispatch_routes[];
extern const struct http_route gateway_task_routes[];
extern const struct http_route gateway_packet_routes[];
extern const struct http_route gateway_client_routes[];
extern const struct http_route gateway_lead_routes[];
extern const struct http_route gateway_custody_routes[];
extern const struct http_route gateway_contact_routes[];
extern const struct http_route gateway_release_routes[];
extern const struct http_route gateway_agreement_routes[];
extern const struct http_route gateway_people_routes[];
extern const struct http_route gateway_referral_routes[];
extern const struct http_route gateway_retention_routes[];
extern const struct http_route gateway_held_routes[];
extern const struct http_route gateway_breach_routes[];
extern const struct http_route gateway_audit_routes[];
extern const struct http_route gateway_cost_routes[];
extern const struct http_route gateway_site_routes[];

/* callbacks.c */
void gateway_take_signed(void *ctx, struct http_request *request);
void gateway_take_status(void *ctx, struct http_request *request);
void gateway_take_inbound(void *ctx, struct http_request *request);
/* feeds.c */
void gateway_post_events(void *ctx, struct http_request *request);
/* incidents.c */
void gateway_list_incidents(void *ctx, struct http_request *request);
void gateway_get_incident(void *ctx, struct http_request *request);
/* callouts.c */
void gateway_list_callouts(void *ctx, struct http_request *request);
void gateway_get_callout(void *ctx, struct http_request *request);
void gateway_ask_callout(void *ctx, struct http_request *request);
void gateway_move_callout(void *ctx, struct http_request *request);
/* rosters.c */
void gateway_list_rosters(void *ctx, struct http_request *request);
void gateway_get_roster(void *ctx, struct http_request *request);
void gateway_get_roster_gaps(void *ctx, struct http_request *request);
/* roster_change.c */
void gateway_change_roster(void *ctx, struct http_request *request);
void gateway_propose_swap(void *ctx, struct http_request *request);
void gateway_move_swap(void *ctx, struct http_request *request);
/* page_show.c */
void gateway_show_page(void *ctx, struct http_request *request);
void gateway_answer_page(void *ctx, struct http_request *request);
/* tasks.c */
void gateway_events(void *ctx, struct http_request *request);
void gateway_list_tasks(void *ctx, struct http_request *request);
void gateway_get_task(void *ctx, struct http_request *request);
void gateway_get_replies(void *ctx, struct http_request *request); /* replies.c */
void gateway_move_task(void *ctx, struct http_request *request);
void gateway_ask_task(void *ctx, struct http_request *request);
/* exchanges.c */
void gateway_draft_referral(void *ctx, struct http_request *request);
void gateway_draft_handoff(void *ctx, struct http_request *request);
void gateway_list_exchanges(void *ctx, struct http_request *request);
void gateway_get_exchange(void *ctx, struct http_request *request);
void gateway_move_exchange(void *ctx, struct http_request *request);
/* programmes.c */
void gateway_list_programmes(void *ctx, struct http_request *request);
/* packets.c */
void gateway_preview_packet(void *ctx, struct http_request *request);
void gateway_get_packet(void *ctx, struct http_request *request);
void gateway_get_packet_file(void *ctx, struct http_request *request);
void gateway_get_packet_contact(void *ctx, struct http_request *request);
void gateway_get_referral_body(void *ctx, struct http_request *request);
/* packet_receipt.c */
void gateway_receipt_packet(void *ctx, struct http_request *request);
/* client_read.c */
void gateway_list_clients(void *ctx, struct http_request *request);
void gateway_get_client(void *ctx, struct http_request *request);
void gateway_search_clients(void *ctx, struct http_request *request);
void gateway_list_duplicates(void *ctx, struct http_request *request);
void gateway_list_linked(void *ctx, struct http_request *request);
/* releases.c */
void gateway_post_release(void *ctx, struct http_request *request);
void gateway_post_paper(void *ctx, struct http_request *request);
void gateway_revoke(void *ctx, struct http_request *request);
void gateway_get_paper(void *ctx, struct http_request *request);
/* release_list.c */
void gateway_list_client_releases(void *ctx, struct http_request *request);
void gateway_list_releases(void *ctx, struct http_request *request);
void gateway_list_revoked(void *ctx, struct http_request *request);
/* bases.c */
void gateway_post_basis(void *ctx, struct http_request *request);
void gateway_post_countersign(void *ctx, struct http_request *request);
void gateway_get_basis_record(void *ctx, struct http_request *request);
/* clients.c */
void gateway_open_client(void *ctx, struct http_request *request);
void gateway_add_service_action(void *ctx, struct http_request *request);
void gateway_record_officer_contact(void *ctx, struct http_request *request);
void gateway_advise(void *ctx, struct http_request *request);
void gateway_keep_of_client(void *ctx, struct http_request *request);
/* leads.c */
void gateway_move_lead(void *ctx, struct http_request *request);
void gateway_offer_lead(void *ctx, struct http_request *request);
void gateway_answer_lead(void *ctx, struct http_request *request);
void gateway_get_transfer(void *ctx, struct http_request *request);
void gateway_point_brady(void *ctx, struct http_request *request);
void gateway_note_encounter(void *ctx, struct http_request *request);
void gateway_link_clients(void *ctx, struct http_request *request);
void gateway_check_conflict(void *ctx, struct http_request *request);
void gateway_recuse(void *ctx, struct http_request *request);
void gateway_get_conflicts(void *ctx, struct http_request *request);
void gateway_get_burden(void *ctx, struct http_request *request);
/* service_units.c */
void gateway_get_service_units(void *ctx, struct http_request *request);
/* cost_periods.c */
void gateway_freeze_cost_period(void *ctx, struct http_request *request);
void gateway_move_cost_period(void *ctx, struct http_request *request);
void gateway_list_cost_periods(void *ctx, struct http_request *request);
void gateway_get_cost_period(void *ctx, struct http_request *request);
void gateway_link_custody(void *ctx, struct http_request *request);
void gateway_list_unlinked(void *ctx, struct http_request *request);
void gateway_unlink_custody(void *ctx, struct http_request *request);
void gateway_get_custody_links(void *ctx, struct http_request *request);
void gateway_report_custody(void *ctx, struct http_request *request);
void gateway_ask_notice(void *ctx, struct http_request *request);

/* retention.c */
void gateway_load_retention(void *ctx, struct http_request *request);
void gateway_get_schedule(void *ctx, struct http_request *request);
void gateway_close_client(void *ctx, struct http_request *request);
void gateway_note_hold(void *ctx, struct http_request *request);
void gateway_lift_hold(void *ctx, struct http_request *request);
void gateway_get_retention(void *ctx, struct http_request *request);
void gateway_list_retention(void *ctx, struct http_request *request);
void gateway_get_notices(void *ctx, struct http_request *request);
void gateway_take_back_notice(void *ctx, struct http_request *request);
void gateway_list_held(void *ctx, struct http_request *request);
void gateway_release_held(void *ctx, struct http_request *request);
void gateway_recall_held(void *ctx, struct http_request *request);
/* checkpoints.c */
void gateway_get_checkpoint(void *ctx, struct http_request *request);
void gateway_get_log_keys(void *ctx, struct http_request *request);
void gateway_get_log_tile(void *ctx, struct http_request *request);
/* accountings.c, receipts.c */
void gateway_get_accounting(void *ctx, struct http_request *request);
void gateway_list_accounting(void *ctx, struct http_request *request);
void gateway_get_receipt(void *ctx, struct http_request *request);

/* breaches.c, breach_list.c */
void gateway_post_breach(void *ctx, struct http_request *request);
void gateway_meet_breach_clock(void *ctx, struct http_request *request);
void gateway_close_of_breach(void *ctx, struct http_request *request);
void gateway_list_breaches(void *ctx, struct http_request *request);
void gateway_get_breach(void *ctx, struct http_request *request);
void gateway_get_breach_notice(void *ctx, struct http_request *request);
void gateway_get_breach_affected(void *ctx, struct http_request *request);
/* destructions.c */
void gateway_propose_destruction(void *ctx, struct http_request *request);
void gateway_approve_destruction(void *ctx, struct http_request *request);
void gateway_get_destruction(void *ctx, struct http_request *request);
/* contacts.c */
void gateway_record_safe_contact(void *ctx, struct http_request *request);
void gateway_set_contact_words(void *ctx, struct http_request *request);
void gateway_verify_contact(void *ctx, struct http_request *request);
void gateway_freeze_contact(void *ctx, struct http_request *request);
void gateway_disturb_contact(void *ctx, struct http_request *request);
void gateway_check_contact(void *ctx, struct http_request *request);
void gateway_check_word(void *ctx, struct http_request *request);
/* agreement_http.c */
void gateway_get_agreements(void *ctx, struct http_request *request);
void gateway_get_agreement(void *ctx, struct http_request *request);
void gateway_post_agreement(void *ctx, struct http_request *request);
void gateway_move_agreement(void *ctx, struct http_request *request);
/* account_list.c */
void gateway_get_accounts(void *ctx, struct http_request *request);
void gateway_review_account(void *ctx, struct http_request *request);
void gateway_disable_account(void *ctx, struct http_request *request);
void gateway_enable_account(void *ctx, struct http_request *request);
/* acting_http.c */
void gateway_get_session(void *ctx, struct http_request *request);
void gateway_post_session(void *ctx, struct http_request *request);
/* accounts.c */
void gateway_get_banner(void *ctx, struct http_request *request);
void gateway_post_logon(void *ctx, struct http_request *request);
void gateway_post_first_logon(void *ctx, struct http_request *request);
void gateway_post_confirm(void *ctx, struct http_request *request);
void gateway_post_recover(void *ctx, struct http_request *request);
void gateway_post_password(void *ctx, struct http_request *request);
void gateway_post_logoff(void *ctx, struct http_request *request);
void gateway_post_logoff_everywhere(void *ctx, struct http_request *request);
void gateway_post_account_release(void *ctx, struct http_request *request);
/* endings.c */
void gateway_list_endings(void *ctx, struct http_request *request);
/* sign_in_http.c */
void gateway_list_providers(void *ctx, struct http_request *request);
void gateway_begin_sign_in(void *ctx, struct http_request *request);
void gateway_return_sign_in(void *ctx, struct http_request *request);
/* sign_out_http.c */
void gateway_logout_by_provider(void *ctx, struct http_request *request);
void gateway_logoff_with_provider(void *ctx, struct http_request *request);
/* collect.c */
void gateway_get_metrics(void *ctx, struct http_request *request);
/* site.c */
void gateway_get_health(void *ctx, struct http_request *request);
void gateway_get_ready(void *ctx, struct http_request *request);
void gateway_get_openapi(void *ctx, struct http_request *request);
void gateway_get_tallies(void *ctx, struct http_request *request);

/* schemas.c: the description of the routes, malloc'd; NULL without memory. */
char *gateway_openapi(size_t *len);

struct site *gateway_site_open(struct gateway *gateway);
/* Asks nobody any more; what was asked still finds its place. */
void gateway_site_stop(struct site *site);
/* Once the bus is gone. */
void gateway_site_close(struct site **site);

#endif
