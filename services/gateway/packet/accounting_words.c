/* Codes of an accounting in plain words. */
#include "services/gateway/packet/accounting_words.h"

#include "accord/v1/accounting.pb-c.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define PURPOSE(name) ACCORD__V1__PURPOSE__PURPOSE_##name
#define ROLE(name) ACCORD__V1__ROLE__ROLE_##name
#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name
#define BASIS(name) ACCORD__V1__BASIS__BASIS_##name
#define WHAT(name) ACCORD__V1__ACCOUNTED__ACCOUNTED_##name

/* In English, in Spanish. */
struct phrase {
	const char *text[2];
};

/* What was done. */
static const struct phrase whats[] = {
    [WHAT(DISCLOSED)] = {{"Given to another organization", "Se entregó a otra organización"}},
    [WHAT(OWN_READ)] = {{"Looked at by our own staff", "Lo consultó nuestro propio personal"}},
    [WHAT(OTHER_BASIS)] = {{"Given because the law or an emergency allowed it",
	"Se entregó porque la ley o una emergencia lo permitía"}},
    [WHAT(REFUSED)] = {{"Asked for, and not given", "Se pidió y no se entregó"}},
    [WHAT(RELEASE_GRANTED)] = {{"A release was signed for you",
	"Se firmó una autorización para usted"}},
    [WHAT(
	RELEASE_REVOKED)] = {{"A release of yours was ended", "Se terminó una autorización suya"}},
    [WHAT(BASIS_MOVED)] = {{"A request that the law or an emergency allows was worked on",
	"Se tramitó una solicitud que la ley o una emergencia permite"}},
    [WHAT(BAR_LIFTED)] = {{"It was decided that a guardian may sign for you after all",
	"Se decidió que un tutor sí puede firmar por usted"}},
    [WHAT(DESTROYED)] = {{"Something was destroyed", "Se destruyó algo"}},
    [WHAT(HELD_DECIDED)] = {{"It was decided whether notices that were held are sent",
	"Se decidió si se envían avisos retenidos"}},
};

/* Who: as what. */
static const struct phrase roles[] = {
    [ROLE(ADVOCATE)] = {{"advocate", "defensor o defensora de víctimas"}},
    [ROLE(VOLUNTEER_ADVOCATE)] = {{"volunteer advocate", "defensor o defensora, voluntariado"}},
    [ROLE(HOTLINE_WORKER)] = {{"hotline worker", "personal de la línea de ayuda"}},
    [ROLE(ADVOCATE_SUPERVISOR)] = {{"supervisor of advocates", "supervisión de defensores"}},
    [ROLE(ON_CALL_COORDINATOR)] = {{"on-call coordinator", "coordinación de guardias"}},
    [ROLE(VICTIM_WITNESS_COORDINATOR)] = {{"victim and witness coordinator",
	"coordinación de víctimas y testigos"}},
    [ROLE(PROSECUTOR)] = {{"prosecutor", "fiscal"}},
    [ROLE(INVESTIGATOR)] = {{"investigator", "investigador"}},
    [ROLE(PATROL_OFFICER)] = {{"police officer", "agente de policía"}},
    [ROLE(POLICE_SUPERVISOR)] = {{"police supervisor", "supervisor de policía"}},
    [ROLE(COMMAND_STAFF)] = {{"police command", "mando policial"}},
    [ROLE(DISPATCHER)] = {{"dispatcher", "despachador de emergencias"}},
    [ROLE(CRIME_SCENE_INVESTIGATOR)] = {{"crime scene investigator", "investigador de la escena"}},
    [ROLE(RECORDS_CUSTODIAN)] = {{"keeper of records", "responsable de archivos"}},
    [ROLE(PROPERTY_CUSTODIAN)] = {{"keeper of property", "responsable de objetos"}},
    [ROLE(PUBLIC_INFORMATION_OFFICER)] = {{"press officer", "portavoz"}},
    [ROLE(ANALYST)] = {{"analyst", "analista"}},
    [ROLE(TRAINER)] = {{"trainer", "capacitador"}},
    [ROLE(FRONT_DESK)] = {{"front desk", "recepción"}},
    [ROLE(FORENSIC_INTERVIEWER)] = {{"interviewer of children", "entrevistador de menores"}},
    [ROLE(HEALTH_WORKER)] = {{"health worker", "personal de salud"}},
    [ROLE(PROTECTIVE_SERVICES_WORKER)] = {{"protective services", "servicios de protección"}},
    [ROLE(LEGAL_SERVICES)] = {{"civil lawyer's office", "servicios legales"}},
    [ROLE(COMPENSATION_OFFICER)] = {{"compensation office", "oficina de compensación"}},
    [ROLE(
	SUPERVISION_OFFICER)] = {{"probation or parole officer", "agente de libertad condicional"}},
    [ROLE(DEATH_INVESTIGATOR)] = {{"medical examiner's office", "oficina del médico forense"}},
    [ROLE(EDUCATION_LIAISON)] = {{"school", "escuela"}},
    [ROLE(PRIVACY_OFFICER)] = {{"privacy officer", "responsable de privacidad"}},
    [ROLE(COUNSEL)] = {{"lawyer of the organization", "asesoría legal"}},
    [ROLE(PROGRAM_ADMINISTRATOR)] = {{"program administrator", "administración del programa"}},
    [ROLE(SECURITY_OFFICER)] = {{"security officer", "responsable de seguridad"}},
    [ROLE(AUDITOR)] = {{"auditor", "auditor"}},
};

/* What she could do with it. */
static const struct phrase actions[] = {
    [ACTION(DISCOVER)] = {{"find out that there is something", "saber que hay algo"}},
    [ACTION(VIEW)] = {{"read it", "leerlo"}},
    [ACTION(KEEP)] = {{"put it into their own record", "ponerlo en su propio expediente"}},
    [ACTION(CONTACT)] = {{"reach you", "contactarle"}},
    [ACTION(CONTRIBUTE)] = {{"add to it", "agregar algo"}},
    [ACTION(PASS_ON)] = {{"pass it on", "transmitirlo"}},
    [ACTION(COUNT)] = {{"count it", "contarlo"}},
};

/* What for. */
static const struct phrase purposes[] = {
    [PURPOSE(CRISIS_RESPONSE)] = {{"to help you right after it happened",
	"para ayudarle justo después de lo ocurrido"}},
    [PURPOSE(SAFETY_NOTICE)] = {{"to tell you about a danger", "para avisarle de un peligro"}},
    [PURPOSE(SERVICE_REFERRAL)] = {{"to connect you with somebody who can help",
	"para ponerle en contacto con quien pueda ayudar"}},
    [PURPOSE(CONTINUING_SERVICE)] = {{"to go on helping you", "para seguir ayudándole"}},
    [PURPOSE(ACCOMPANIMENT)] = {{"to go with you to a hospital, an interview or a court",
	"para acompañarle a un hospital, una entrevista o un tribunal"}},
    [PURPOSE(PROSECUTION_HANDOFF)] = {{"to pass you on to the prosecutor's office",
	"para ponerle en manos de la fiscalía"}},
    [PURPOSE(CASE_STATUS)] = {{"to tell you how the case stands",
	"para decirle en qué punto está el caso"}},
    [PURPOSE(
	RIGHTS_NOTICE)] = {{"to tell you about your rights", "para informarle de sus derechos"}},
    [PURPOSE(COURT_SUPPORT)] = {{"to support you in court", "para apoyarle en el tribunal"}},
    [PURPOSE(DEATH_NOTIFICATION)] = {{"to tell a family about a death",
	"para avisar a una familia de una muerte"}},
    [PURPOSE(
	PROPERTY_RETURN)] = {{"to give your belongings back", "para devolverle sus pertenencias"}},
    [PURPOSE(COMPENSATION)] = {{"to claim compensation for you",
	"para pedir una compensación para usted"}},
    [PURPOSE(CERTIFICATION)] = {{"to confirm that you helped the police",
	"para certificar que usted ayudó a la policía"}},
    [PURPOSE(
	CASE_REVIEW)] = {{"to talk about the case in a team", "para revisar el caso en un equipo"}},
    [PURPOSE(FORENSIC_INTERVIEW)] = {{"to plan one interview of a child",
	"para preparar una sola entrevista a un menor"}},
    [PURPOSE(FATALITY_REVIEW)] = {{"to learn from a death", "para aprender de una muerte"}},
    [PURPOSE(COVERAGE)] = {{"to arrange who is on duty", "para organizar quién está de turno"}},
    [PURPOSE(COST_SHARING)] = {{"to share costs", "para repartir costos"}},
    [PURPOSE(REPORTING)] = {{"to report counts", "para informar de cifras"}},
    [PURPOSE(SUPERVISION)] = {{"to check the work of our staff",
	"para supervisar el trabajo del personal"}},
    [PURPOSE(CONFLICT_CHECK)] = {{"to find out whether somebody may help you at all",
	"para saber si alguien puede ayudarle"}},
    [PURPOSE(ACCOUNTING)] = {{"to show who saw what", "para mostrar quién vio qué"}},
    [PURPOSE(INVESTIGATION)] = {{"for an investigation", "para una investigación"}},
    [PURPOSE(IMMIGRATION_ENFORCEMENT)] = {{"for immigration enforcement",
	"para control de inmigración"}},
    [PURPOSE(DEFENCE_DISCOVERY)] = {{"for the defense", "para la defensa"}},
    [PURPOSE(IDENTIFYING_RESEARCH)] = {{"for research that could show who you are",
	"para una investigación que podría revelar quién es usted"}},
    [PURPOSE(IDENTIFYING_FUNDER_REPORT)] = {{"for a report that could show who you are",
	"para un informe que podría revelar quién es usted"}},
    [PURPOSE(MEDIA)] = {{"for the media", "para los medios"}},
    [PURPOSE(INTELLIGENCE)] = {{"for intelligence files", "para archivos de inteligencia"}},
    [PURPOSE(COMMERCIAL)] = {{"for business", "para fines comerciales"}},
};

/* By what right. */
static const struct phrase bases[] = {
    [BASIS(
	AGREEMENT)] = {{"an agreement between organizations", "un acuerdo entre organizaciones"}},
    [BASIS(RELEASE)] = {{"a release signed for you", "una autorización firmada para usted"}},
    [BASIS(COURT_ORDER)] = {{"an order of a court", "una orden de un tribunal"}},
    [BASIS(MANDATED_REPORT)] = {{"a report that the law requires", "un informe que la ley exige"}},
    [BASIS(SUBJECT)] = {{"you asked for it", "usted lo pidió"}},
    [BASIS(
	IMMINENT_DANGER)] = {{"a danger to somebody's life", "un peligro para la vida de alguien"}},
};

/* Which kinds of information. Whoever finds the paper is not to learn that she has agreed on words,
 * or that she lives at an address that is kept secret: these are said as what is beside them. */
static const struct phrase classes[] = {
    [CLASS(INCIDENT)] = {{"what was reported to the police, and when",
	"lo que se denunció a la policía y cuándo"}},
    [CLASS(INCIDENT_PLACE)] = {{"where it happened", "dónde ocurrió"}},
    [CLASS(RELATIONSHIP)] = {{"how you and the other person know each other",
	"qué relación hay entre usted y la otra persona"}},
    [CLASS(SUSPECT_IDENTITY)] = {{"who is suspected", "de quién se sospecha"}},
    [CLASS(
	POLICE_REPORT)] = {{"the number of the police report", "el número del informe policial"}},
    [CLASS(OFFICER_RISK_SCREEN)] = {{"an officer's first check of the danger",
	"la primera evaluación de peligro de un agente"}},
    [CLASS(OFFICER_CONTACT)] = {{"how an officer was told to reach you",
	"cómo le dijeron a un agente que le contactara"}},
    [CLASS(EVIDENCE_STATUS)] = {{"what became of the evidence", "qué pasó con las pruebas"}},
    [CLASS(PROPERTY_RETURN)] = {{"whether your belongings can be picked up",
	"si puede recoger sus pertenencias"}},
    [CLASS(CHARGE)] = {{"the charges", "los cargos"}},
    [CLASS(COURT)] = {{"court dates", "fechas en el tribunal"}},
    [CLASS(
	CUSTODY)] = {{"whether the accused person is held", "si la persona acusada está detenida"}},
    [CLASS(PROTECTION_ORDER)] = {{"orders of protection", "órdenes de protección"}},
    [CLASS(CASE_STATUS)] = {{"how far the case has come", "en qué punto está el caso"}},
    [CLASS(CASE_TEAM)] = {{"who works on the case", "quién trabaja en el caso"}},
    [CLASS(CLIENT_EXISTENCE)] = {{"that you are, or asked to be, in contact with us",
	"que usted está o pidió estar en contacto con nosotros"}},
    [CLASS(VICTIM_NAME)] = {{"your name", "su nombre"}},
    [CLASS(VICTIM_BIRTH_DATE)] = {{"your date of birth", "su fecha de nacimiento"}},
    [CLASS(MINOR_STATUS)] = {{"whether you are under 18", "si usted es menor de 18 años"}},
    [CLASS(VICTIM_ROLE)] = {{"whether you were harmed, saw it, or are family",
	"si usted sufrió el daño, lo vio o es familiar"}},
    [CLASS(VICTIMISATION)] = {{"what kind of harm was done to you", "qué tipo de daño sufrió"}},
    [CLASS(GUARDIAN)] = {{"who acts for you", "quién actúa en su nombre"}},
    [CLASS(DESIGNEE)] = {{"who gets notices in your place", "quién recibe los avisos en su lugar"}},
    [CLASS(DEPENDANTS)] = {{"how many people depend on you", "cuántas personas dependen de usted"}},
    [CLASS(DEMOGRAPHICS)] = {{"facts used only for counting, such as age group",
	"datos usados solo para contar, como el grupo de edad"}},
    [CLASS(LANGUAGE_ACCESS)] = {{"which language you need", "qué idioma necesita"}},
    [CLASS(ACCESS_NEEDS)] = {{"what you need in order to take part",
	"lo que necesita para poder participar"}},
    [CLASS(INTERPRETER_EXCLUSION)] = {{"interpreters who must not be used",
	"intérpretes que no se deben usar"}},
    [CLASS(SERVICE_CONTACT)] = {{"how we reach you", "cómo le contactamos"}},
    [CLASS(SAFE_CONTACT)] = {{"when and how it is safe to reach you",
	"cuándo y cómo es seguro contactarle"}},
    [CLASS(CONTACT_SECRET)] = {{"when and how it is safe to reach you",
	"cuándo y cómo es seguro contactarle"}},
    [CLASS(SUBSTITUTE_ADDRESS)] = {{"how we reach you", "cómo le contactamos"}},
    [CLASS(MEDIA_PREFERENCE)] = {{"what you want the media to be told",
	"lo que usted quiere que se diga a los medios"}},
    [CLASS(NEEDS)] = {{"what you need", "lo que usted necesita"}},
    [CLASS(SERVICES_REQUESTED)] = {{"what you asked for", "lo que usted pidió"}},
    [CLASS(SERVICE_ACTIONS)] = {{"what was done for you", "lo que se hizo por usted"}},
    [CLASS(
	FINANCIAL_HELP)] = {{"money you were given or lent", "dinero que le dieron o prestaron"}},
    [CLASS(REFERRAL_STATUS)] = {{"whether another program is helping you",
	"si otro programa le está ayudando"}},
    [CLASS(
	LEAD_ADVOCATE)] = {{"who your advocate is", "quién le acompaña como defensor o defensora"}},
    [CLASS(ADVOCATE_RISK_ASSESSMENT)] = {{"your advocate's check of the danger",
	"la evaluación de peligro de quien le acompaña"}},
    [CLASS(IMMEDIATE_CONCERN)] = {{"what could not wait", "lo que no podía esperar"}},
    [CLASS(ADVISEMENT)] = {{"what you were told about your rights, and when",
	"lo que le explicaron sobre sus derechos y cuándo"}},
    [CLASS(RIGHTS_ELECTION)] = {{"which of your rights you chose to use",
	"cuáles de sus derechos decidió usar"}},
    [CLASS(
	NOTICE_REGISTRATION)] = {{"which notices you signed up for", "a qué avisos se inscribió"}},
    [CLASS(NOTICE_HISTORY)] = {{"which notices were sent to you", "qué avisos se le enviaron"}},
    [CLASS(COMPENSATION_STATUS)] = {{"where your claim for compensation stands",
	"en qué punto está su solicitud de compensación"}},
    [CLASS(
	RESTITUTION_STATUS)] = {{"where restitution stands", "en qué punto está la restitución"}},
    [CLASS(IMPACT_STATEMENT_STATUS)] = {{"whether you made an impact statement",
	"si usted hizo una declaración de impacto"}},
    [CLASS(CERTIFICATION_STATUS)] = {{"where your request for certification stands",
	"en qué punto está su solicitud de certificación"}},
    [CLASS(RELEASE_TERMS)] = {{"what your releases allow", "lo que permiten sus autorizaciones"}},
    [CLASS(BRADY_POINTER)] = {{"that something must be shown to the defense",
	"que algo se debe mostrar a la defensa"}},
    [CLASS(STATISTICS)] = {{"counts that name nobody", "cifras que no nombran a nadie"}},
    [CLASS(STAFFING)] = {{"who was on duty", "quién estaba de turno"}},
    [CLASS(COST_INPUTS)] = {{"hours and amounts, for sharing costs",
	"horas y montos, para repartir costos"}},
};

static const struct {
	const struct phrase *phrases;
	size_t count;
} tables[] = {
#define TABLE(of, table) [of] = {table, sizeof(table) / sizeof(table[0])}
    TABLE(WORDS_WHAT, whats),
    TABLE(WORDS_ROLE, roles),
    TABLE(WORDS_ACTION, actions),
    TABLE(WORDS_PURPOSE, purposes),
    TABLE(WORDS_BASIS, bases),
    TABLE(WORDS_CLASS, classes),
#undef TABLE
};

const char *
accounting_word(enum accounting_words of, unsigned code, bool spanish)
{
	const char *text = code < tables[of].count ? tables[of].phrases[code].text[spanish] : NULL;

	return text != NULL ? text : "";
}
