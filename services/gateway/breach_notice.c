/* The draft of a notice of a breach, from codes and times alone. */
#include "common/clock.h"
#include "services/gateway/breach.h"

#define KIND(name) ACCORD__V1__BREACH_KIND__BREACH_KIND_##name
#define CLOCK(name) ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_##name

/* In English, in Spanish. */
struct phrase {
	const char *text[2];
};

static const struct phrase kinds[] = {
    [KIND(OUTSIDE_PROFILE)] = {{"a person was contacted in a way or at a time that she had not "
				"said is safe",
	"se contactó a una persona de un modo o a una hora que ella no había indicado como "
	"seguros"}},
    [KIND(WRONG_RECIPIENT)] = {{"information reached somebody it was not meant for",
	"la información llegó a alguien a quien no estaba destinada"}},
    [KIND(EXPIRED_RELEASE)] = {{"information was shared after the consent for it had ended",
	"se compartió información después de terminado el consentimiento"}},
    [KIND(ACCESS)] = {{"information was looked at by somebody who should not have",
	"alguien consultó información que no debía consultar"}},
    [KIND(LOST)] = {{"a device or paper with information is lost",
	"se perdió un dispositivo o documento con información"}},
};
static const struct phrase clocks[] = {
    [CLOCK(CJI)] = {{"incident response for criminal justice information",
	"respuesta a incidentes de información de justicia penal"}},
    [CLOCK(AWARD)] = {{"award program manager", "responsable del programa de la subvención"}},
    [CLOCK(AGREEMENT)] = {{"parties to the agreement", "partes del acuerdo"}},
};
static const struct phrase yes = {{"yes", "sí"}}, no = {{"no", "no"}};
static const struct phrase unknown = {{"not known yet", "aún no se sabe"}};
static const struct phrase told = {{"told", "informado"}},
			   not_told = {{"not told yet", "aún no informado"}};
static const struct phrase whole = {
    {"DRAFT. To be read, completed and sent by a person.\n\n"
     "Notice of a breach of information\n\n"
     "Organization: %s\nReference: %s\nWhat happened: %s\nFound: %s\n"
     "Kinds of information: %s\nCriminal justice information: %s\n\n"
     "Who is to be told:\n%s\n"
     "Who is affected is known to the organization named above and is not part of this notice.\n",
	"BORRADOR. Una persona debe leerlo, completarlo y enviarlo.\n\n"
	"Aviso de una violación de información\n\n"
	"Organización: %s\nReferencia: %s\nQué ocurrió: %s\nDetectado: %s\n"
	"Tipos de información: %s\nInformación de justicia penal: %s\n\n"
	"A quién se debe informar:\n%s\n"
	"La organización indicada sabe quiénes son los afectados; no figuran en este aviso.\n"}};

static const char *
kinds_of(struct arena *arena, uint64_t classes, bool spanish)
{
	const char *list = "";

	for (unsigned c = 1; c < 64 && list != NULL; c++) {
		const char *word = words_word(&vocabulary_data_class, c);

		if ((classes >> c & 1) != 0 && word != NULL)
			list =
			    arena_printf(arena, "%s%s%s", list, list[0] == '\0' ? "" : ", ", word);
	}
	return list != NULL && list[0] == '\0' ? unknown.text[spanish] : list;
}

static const char *
clocks_of(struct arena *arena, const struct breach_shown *shown, bool spanish)
{
	const char *list = "";
	char due[CLOCK_TEXT_SIZE], met[CLOCK_TEXT_SIZE];

	for (size_t i = 0; i < shown->clock_count && list != NULL; i++) {
		const struct breach_clock_row *c = &shown->clocks[i];
		bool said = c->at.met != 0;

		if (c->clock < 1 || c->clock > BREACH_CLOCKS)
			continue;
		list = arena_printf(arena, "%s- %s (%s), %s: %s%s%s\n", list,
		    clocks[c->clock].text[spanish], breach_rule(c), clock_text(c->at.due, due),
		    (said ? told : not_told).text[spanish], said ? " " : "",
		    said ? clock_text(c->at.met, met) : "");
	}
	return list;
}

const char *
breach_notice(
    struct arena *arena, const struct breach_shown *shown, const char *title, bool spanish)
{
	const struct breach_row *row = &shown->row;
	bool known = row->kind >= 1 && row->kind < (int)(sizeof(kinds) / sizeof(kinds[0]));
	const char *classes = kinds_of(arena, row->classes, spanish);
	const char *list = clocks_of(arena, shown, spanish);
	char id[ID_TEXT_SIZE], found[CLOCK_TEXT_SIZE];

	if (classes == NULL || list == NULL)
		return NULL;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* one of two texts above */
	return arena_printf(arena, whole.text[spanish], title, id_text(&row->id, id),
	    (known ? kinds[row->kind] : unknown).text[spanish], clock_text(row->found, found),
	    classes, (row->cji ? yes : no).text[spanish], list);
#pragma GCC diagnostic pop
}
