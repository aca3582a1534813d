/* Accountings of clients as PDF. */
#include "services/gateway/packet/accounting_paper.h"

#include <stdlib.h>
#include <string.h>

#include "common/arena.h"
#include "common/writer.h"
#include "common/zone.h"
#include "services/gateway/packet/accounting_words.h"
#include "services/gateway/packet/pdf.h"

#define WIDTH PDF_SHORT
#define HEIGHT PDF_LONG
#define MARGIN 54.0
#define INDENT 14.0
#define TITLE_POINTS 18
#define POINTS 11 /* for who reads without glasses */
#define FOOT_POINTS 8
#define KINDS 4096 /* all of them, in the longer language */
#define BLOCK 12   /* lines of one entry at most */
#define ARENA_FIRST ((size_t)64 << 10)
#define ARENA_MOST ((size_t)32 << 20)

struct paper {
	struct pdf pdf;
	struct arena *arena;
	struct zone *zone;
	bool spanish;
	double y;
	int page;
};

/* --- what is said --- */

enum said {
	TITLE,
	FOR_STAFF,
	MADE_BY,
	ALL_OF_IT,
	UP_TO,
	SINCE,
	UNTIL,
	KEEP_SAFE,
	HOW_TO_READ,
	NOT_IN_IT,
	NONE,
	WHO,
	WHICH,
	WITHHELD,
	MAY,
	WHY,
	RIGHT,
	SECTION,
	NUMBER,
	PAGE,
	SAIDS
};

/* In English, in Spanish. */
static const char *const words[SAIDS][2] = {
    [TITLE] = {"Who was given information about you", "A quién se dio información sobre usted"},
    [FOR_STAFF] = {"For staff: hand this over in person, or in a way and at a time that the client "
		   "has said is safe. Never send it by e-mail.",
	"Para el personal: entregue esto en persona, o de un modo y a una hora que la persona haya "
	"dicho que son seguros. Nunca lo envíe por correo electrónico."},
    [MADE_BY] = {"This list was made for you by", "Esta lista la hizo para usted"},
    [ALL_OF_IT] = {"It has everything that is on record up to then.",
	"Contiene todo lo que está registrado hasta entonces."},
    [UP_TO] = {"It has what is on record up to", "Contiene lo que está registrado hasta"},
    [SINCE] = {"It has what is on record from", "Contiene lo que está registrado desde"},
    [UNTIL] = {"to", "hasta"},
    [KEEP_SAFE] =
	{"Keep it where nobody else will find it. If there is no such place, you can read "
	 "it here and leave it with us, and ask for it again at any time.",
	    "Guárdela donde nadie más la encuentre. Si no tiene un lugar así, puede leerla aquí y "
	    "dejarla con nosotros, y pedirla otra vez cuando quiera."},
    [HOW_TO_READ] = {"The newest comes first. Each entry says when it was, who asked, which kinds "
		     "of information there were, and why. Ask us about anything that you do not "
		     "understand or that does not seem right.",
	"Lo más reciente está primero. Cada parte dice cuándo fue, quién lo pidió, qué tipos de "
	"información había y por qué. Pregúntenos por lo que no entienda o no le parezca "
	"correcto."},
    [NOT_IN_IT] = {"What is not in this list: what other organizations did with what they were "
		   "given, which is in lists of their own; and what was looked at about an event "
		   "without your name, such as a call to the police. Ask us for that too.",
	"Lo que no está en esta lista: lo que otras organizaciones hicieron con lo que recibieron, "
	"que está en listas propias; y lo que se consultó sobre un hecho sin su nombre, como una "
	"llamada a la policía. Pregúntenos también por eso."},
    [NONE] = {"Nothing is on record.", "No hay nada registrado."},
    [WHO] = {"Who", "Quién"},
    [WHICH] = {"What about", "Sobre qué"},
    [WITHHELD] = {"Asked for and kept back", "Se pidió y no se dio"},
    [MAY] = {"What they could do with it", "Qué se podía hacer con ello"},
    [WHY] = {"Why", "Para qué"},
    [RIGHT] = {"What allowed it", "Qué lo permitía"},
    [SECTION] = {"section", "sección"},
    [NUMBER] = {"Number of this entry", "Número de esta parte"},
    [PAGE] = {"page", "página"},
};

static const char *const months[][2] = {{"January", "enero"}, {"February", "febrero"},
    {"March", "marzo"}, {"April", "abril"}, {"May", "mayo"}, {"June", "junio"}, {"July", "julio"},
    {"August", "agosto"}, {"September", "septiembre"}, {"October", "octubre"},
    {"November", "noviembre"}, {"December", "diciembre"}};

static const char *
say(const struct paper *p, enum said what)
{
	return words[what][p->spanish];
}

/* As people write it: March 3, 2026, 2:05 PM; 3 de marzo de 2026, 14:05. */
static const char *
when(struct paper *p, int64_t us)
{
	struct clock_wall wall;
	const char *month, *text;

	zone_wall(p->zone, us, &wall);
	month = months[(wall.month - 1) % 12][p->spanish];
	if (p->spanish)
		text = arena_printf(p->arena, "%d de %s de %d, %02d:%02d", wall.day, month,
		    wall.year, wall.hour, wall.minute);
	else
		text = arena_printf(p->arena, "%s %d, %d, %d:%02d %s", month, wall.day, wall.year,
		    wall.hour % 12 == 0 ? 12 : wall.hour % 12, wall.minute,
		    wall.hour < 12 ? "AM" : "PM");
	return text != NULL ? text : "";
}

/* Some kinds are said by the same words. */
static bool
said_already(uint64_t classes, unsigned class, const char *word, bool spanish)
{
	for (unsigned before = 1; before < class; before++)
		if ((classes >> before & 1) != 0 &&
		    strcmp(accounting_word(WORDS_CLASS, before, spanish), word) == 0)
			return true;
	return false;
}

/* One behind the other. "": none of them. */
static const char *
kinds(struct paper *p, uint64_t classes)
{
	char list[KINDS];
	struct writer w = {list, 0, sizeof(list)};
	const char *text;

	list[0] = '\0';
	for (unsigned class = 1; class < 64; class ++) {
		const char *word = accounting_word(WORDS_CLASS, class, p->spanish);

		if ((classes >> class & 1) != 0 && word[0] != '\0' &&
		    !said_already(classes, class, word, p->spanish))
			writer_put(&w, "%s%s", w.len > 0 ? "; " : "", word);
	}
	text = arena_strdup(p->arena, list);
	return text != NULL ? text : "";
}

/* Person, as what, of whom; what is not known is left out. */
static const char *
who(struct paper *p, const struct accounting_line *line)
{
	const char *parts[] = {
	    line->person, accounting_word(WORDS_ROLE, line->role, p->spanish), line->organisation};
	const char *text = "";

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]) && text != NULL; i++)
		if (parts[i][0] != '\0')
			text = arena_printf(
			    p->arena, "%s%s%s", text, text[0] == '\0' ? "" : ", ", parts[i]);
	return text != NULL ? text : "";
}

/* The basis, and the sections of agreements that stand behind it. */
static const char *
right(struct paper *p, const struct accounting_line *line)
{
	const char *basis = accounting_word(WORDS_BASIS, line->basis, p->spanish);
	const char *text;

	if (line->sections[0] == '\0')
		return basis;
	text = arena_printf(p->arena, "%s%s%s %s", basis, basis[0] == '\0' ? "" : ", ",
	    say(p, SECTION), line->sections);
	return text != NULL ? text : "";
}

/* --- sheets --- */

static void
put_foot(struct paper *p)
{
	const char *text = arena_printf(p->arena, "%s %d", say(p, PAGE), p->page);

	pdf_letters(&p->pdf, FOOT_POINTS, false);
	if (text != NULL)
		(void)pdf_put(
		    &p->pdf, MARGIN, HEIGHT - MARGIN + 8, text, WIDTH - 2 * MARGIN, PDF_RIGHT);
}

static void
next_page(struct paper *p)
{
	put_foot(p);
	cairo_show_page(p->pdf.cr);
	p->page++;
	p->y = MARGIN;
}

/* Goes on the next sheet where it does not fit on this one. */
static void
put(struct paper *p, double indent, const char *text, double points, bool bold)
{
	const double width = WIDTH - 2 * MARGIN - indent;
	double height;

	pdf_letters(&p->pdf, points, bold);
	height = pdf_lay(&p->pdf, text, width, PDF_LEFT);
	if (p->y + height > HEIGHT - MARGIN && p->y > MARGIN) {
		next_page(p);
		pdf_letters(&p->pdf, points, bold);
	}
	p->y += pdf_put(&p->pdf, MARGIN + indent, p->y, text, width, PDF_LEFT) + 3;
}

/* --- one entry --- */

/* What stands under its head: a label and what it says. */
struct block {
	const char *lines[BLOCK];
	size_t count;
};

static void
add(struct paper *p, struct block *block, enum said label, const char *text)
{
	const char *line;

	if (text[0] == '\0' || block->count == BLOCK)
		return;
	line = arena_printf(p->arena, "%s: %s", say(p, label), text);
	if (line != NULL)
		block->lines[block->count++] = line;
}

/* An entry is not torn apart as long as it fits on one sheet. */
static void
keep_together(struct paper *p, const char *head, const struct block *block)
{
	const double width = WIDTH - 2 * MARGIN;
	double height;

	pdf_letters(&p->pdf, POINTS, true);
	height = pdf_lay(&p->pdf, head, width, PDF_LEFT) + 3;
	pdf_letters(&p->pdf, POINTS, false);
	for (size_t i = 0; i < block->count; i++)
		height += pdf_lay(&p->pdf, block->lines[i], width - INDENT, PDF_LEFT) + 3;
	if (p->y + height > HEIGHT - MARGIN && height < HEIGHT - 2 * MARGIN)
		next_page(p);
}

static void
put_entry(struct paper *p, const struct accounting_line *line)
{
	const char *what = accounting_word(WORDS_WHAT, line->what, p->spanish);
	const char *head = arena_printf(p->arena, "%s: %s", when(p, line->at_us), what);
	struct block block = {.count = 0};

	add(p, &block, WHO, who(p, line));
	add(p, &block, WHICH, kinds(p, line->released));
	add(p, &block, WITHHELD, kinds(p, line->withheld));
	add(p, &block, MAY, accounting_word(WORDS_ACTION, line->action, p->spanish));
	add(p, &block, WHY, accounting_word(WORDS_PURPOSE, line->purpose, p->spanish));
	add(p, &block, RIGHT, right(p, line));
	add(p, &block, NUMBER, line->disclosure);
	p->y += 8;
	if (head == NULL)
		return;
	keep_together(p, head, &block);
	put(p, 0, head, POINTS, true);
	for (size_t i = 0; i < block.count; i++)
		put(p, INDENT, block.lines[i], POINTS, false);
}

/* --- the whole --- */

static const char *
period(struct paper *p, const struct accounting_sheet *sheet)
{
	const char *until = when(p, sheet->until_us != 0 ? sheet->until_us : sheet->made_us);

	if (sheet->from_us != 0)
		return arena_printf(p->arena, "%s %s %s %s.", say(p, SINCE),
		    when(p, sheet->from_us), say(p, UNTIL), until);
	return sheet->until_us != 0 ? arena_printf(p->arena, "%s %s.", say(p, UP_TO), until)
				    : say(p, ALL_OF_IT);
}

static void
put_head(struct paper *p, const struct accounting_sheet *sheet)
{
	const char *made = arena_printf(
	    p->arena, "%s %s, %s.", say(p, MADE_BY), sheet->owner, when(p, sheet->made_us));
	const char *rest[] = {
	    made, period(p, sheet), say(p, KEEP_SAFE), say(p, HOW_TO_READ), say(p, NOT_IN_IT)};

	put(p, 0, say(p, FOR_STAFF), FOOT_POINTS, false);
	p->y += 10;
	put(p, 0, say(p, TITLE), TITLE_POINTS, true);
	for (size_t i = 0; i < sizeof(rest) / sizeof(rest[0]); i++) {
		p->y += 4;
		put(p, 0, rest[i] != NULL ? rest[i] : "", POINTS, false);
	}
}

static bool
draw(struct paper *p, const struct accounting_sheet *sheet)
{
	pdf_open(&p->pdf, WIDTH, HEIGHT, sheet->made_us);
	p->y = MARGIN;
	p->page = 1;
	put_head(p, sheet);
	if (sheet->count == 0)
		put(p, 0, say(p, NONE), POINTS, true);
	for (size_t i = 0; i < sheet->count; i++)
		put_entry(p, &sheet->lines[i]);
	put_foot(p);
	return pdf_close(&p->pdf) && !arena_exhausted(p->arena);
}

bool
accounting_paper(const struct accounting_sheet *sheet, void **out, size_t *out_len, struct err *err)
{
	struct paper p = {.arena = arena_try(ARENA_FIRST, ARENA_MOST), .spanish = sheet->spanish};
	bool good =
	    p.arena != NULL && (p.zone = zone_open(sheet->zone, err)) != NULL && draw(&p, sheet);

	zone_close(&p.zone);
	arena_free(&p.arena);
	if (!good)
		free(p.pdf.at);
	*out = good ? p.pdf.at : NULL;
	*out_len = good ? p.pdf.len : 0;
	return good || err_set(err, ERR_UNAVAILABLE, "the accounting's paper could not be drawn");
}
