"""The words of agreements, written again from the documents for the oracle."""


def words(text):
    return tuple(text.split())


INCIDENT_RECORD = words("""incident incident_place relationship suspect_identity police_report officer_risk_screen officer_contact
    evidence_status property_return charge court custody protection_order case_status case_team""")
PERSON = words("""client_existence victim_name victim_birth_date minor_status victim_role victimisation guardian designee dependants
    demographics language_access access_needs interpreter_exclusion service_contact safe_contact contact_secret substitute_address
    media_preference""")
SERVICE_RECORD = words("""needs services_requested service_actions financial_help referral_status lead_advocate
    advocate_risk_assessment immediate_concern advisement rights_election notice_registration notice_history compensation_status
    restitution_status impact_statement_status certification_status release_terms brady_pointer""")
NO_CLIENT = words("statistics staffing cost_inputs")
CLASSES = INCIDENT_RECORD + PERSON + SERVICE_RECORD + NO_CLIENT
CLIENT = frozenset(CLASSES) - frozenset(NO_CLIENT)
ONLY_SERVICE = frozenset(SERVICE_RECORD) | frozenset(words("client_existence service_contact safe_contact contact_secret"))
IDENTITY = frozenset(words("""client_existence victim_name victim_birth_date guardian designee service_contact safe_contact
    substitute_address"""))

NEVER_TRAVEL = words("""shelter_location current_location protected_place safety_plan privileged_communication advocate_narrative
    victim_account credibility_opinion therapy mental_health medical forensic_exam_content substance_use sexual_history
    criminal_history ncic_return biometric government_number school_or_employer third_party_detail child_interview_media call_audio
    attachment""")

ACTIONS = words("discover view keep contact contribute pass_on count")
PURPOSES = words("""crisis_response safety_notice service_referral continuing_service accompaniment prosecution_handoff case_status
    rights_notice court_support death_notification property_return compensation certification case_review forensic_interview
    fatality_review coverage cost_sharing reporting supervision conflict_check accounting""")
REFUSED_PURPOSES = words("""investigation immigration_enforcement defence_discovery identifying_research identifying_funder_report
    media intelligence commercial""")
ROLES = words("""advocate volunteer_advocate hotline_worker advocate_supervisor on_call_coordinator victim_witness_coordinator
    prosecutor investigator patrol_officer police_supervisor command_staff dispatcher crime_scene_investigator records_custodian
    property_custodian public_information_officer analyst trainer front_desk forensic_interviewer health_worker
    protective_services_worker legal_services compensation_officer supervision_officer death_investigator education_liaison
    privacy_officer counsel program_administrator security_officer auditor""")
RECORDS = words("incident service")
ORGANISATION_KINDS = words("""law_enforcement dispatch_center prosecution court corrections community_supervision
    community_victim_services government_victim_services child_advocacy_center health_care protective_services education
    legal_services faith compensation_program medical_examiner funeral_home community_initiative business research funder media
    elected_office survivor_council tribal_program consortium_office""")
AGREEMENT_KINDS = words("""hybrid partnership cost-sharing multidisciplinary-team forensic-interview prosecution-handoff mutual-aid
    internal-protocol""")


def origin(cls, record):
    """incident, service, or either for what has no client."""
    if cls in NO_CLIENT:
        return "either"
    if cls in INCIDENT_RECORD:
        return "incident"
    return "service" if cls in ONLY_SERVICE else record


def can_stand(cls, record):
    return origin(cls, record) in (record, "either")
