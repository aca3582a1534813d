/* accord keygen: everything secret that a new site needs, each in a file of its own. */
#include <stdio.h>
#include <string.h>
#include <zmq.h>

#include "common/crypt.h"
#include "common/text.h"
#include "services/gateway/policy/directory.h"
#include "services/accord/files.h"
#include "services/accord/key_files.h"
#include "services/accord/roles.h"
#include "services/accord/verb.h"

#define SECRET_MODE 0600u
#define PUBLIC_MODE 0644u
#define KEY_TEXT 41 /* Z85 and the terminator */
#define FILE_LIMIT ((size_t)4096)

struct keygen_options {
	bool force;
	const char *organisation, *directory;
};

struct keygen {
	struct arena *arena;
	const char *dir;
	bool force;
	unsigned made, kept;
};

static const char *const curve_names[] = {
    "gateway", "intake", "referral", "notification", "audit", "accord"};

static char *
place(const struct keygen *keygen, const char *name, const char *suffix)
{
	return arena_printf(keygen->arena, "%s/%s%s", keygen->dir, name, suffix);
}

static bool
put(struct keygen *keygen, const char *path, const char *text, unsigned mode, struct err *err)
{
	keygen->made++;
	return files_write(path, text, mode, err);
}

/* The first line of a secret that is there already; NULL when there is none and a new one is
 * wanted. */
static bool
keep(struct keygen *keygen, const char *path, char **line, struct err *err)
{
	*line = NULL;
	if (keygen->force || !files_exists(path))
		return true;
	*line = files_read(keygen->arena, path, FILE_LIMIT, NULL, err);
	if (*line == NULL)
		return false;
	(*line)[strcspn(*line, "\r\n")] = '\0';
	keygen->kept++;
	return true;
}

/* A file that follows from secrets: the same again is fine, another content is somebody else's. */
static bool
derive(struct keygen *keygen, const char *path, const char *text, unsigned mode, struct err *err)
{
	char *there;

	if (keygen->force || !files_exists(path))
		return put(keygen, path, text, mode, err);
	if ((there = files_read(keygen->arena, path, FILE_LIMIT, NULL, err)) == NULL)
		return false;
	if (strcmp(there, text) != 0)
		return err_set(err, ERR_CONFLICT,
		    "\"%s\" does not belong to the secret beside it; --force makes everything anew",
		    path);
	keygen->kept++;
	return true;
}

static bool
curve(struct keygen *keygen, const char *name, struct err *err)
{
	char *secret_path = place(keygen, name, ".key"), *public_path = place(keygen, name, ".pub");
	char public_key[KEY_TEXT], secret_key[KEY_TEXT], *line;

	if (!keep(keygen, secret_path, &line, err))
		return false;
	if (line == NULL) {
		if (!keygen->force && files_exists(public_path))
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" is there without its secret; --force makes everything anew",
			    public_path);
		if (zmq_curve_keypair(public_key, secret_key) != 0)
			return err_set(err, ERR_INTERNAL, "this libzmq has no CURVE");
		line = arena_printf(keygen->arena, "%s\n", secret_key);
		crypt_wipe(secret_key, sizeof(secret_key));
		if (!put(keygen, secret_path, line, SECRET_MODE, err))
			return false;
	} else if (strlen(line) != KEY_TEXT - 1 || zmq_curve_public(public_key, line) != 0) {
		return err_set(err, ERR_INVALID, "\"%s\" holds no key", secret_path);
	}
	return derive(
	    keygen, public_path, arena_printf(keygen->arena, "%s\n", public_key), PUBLIC_MODE, err);
}

/* A secret of 32 random bytes in hexadecimal; *out is the text, new or as it was. */
static bool
secret(struct keygen *keygen, const char *path, const char **out, struct err *err)
{
	uint8_t bytes[CRYPT_KEY];
	char hex[2 * sizeof(bytes) + 1], *line;

	if (!keep(keygen, path, &line, err))
		return false;
	*out = line;
	if (line != NULL)
		return true;
	crypt_random(bytes, sizeof(bytes));
	*out = arena_strdup(keygen->arena, text_hex(bytes, sizeof(bytes), hex));
	crypt_wipe(bytes, sizeof(bytes));
	crypt_wipe(hex, sizeof(hex));
	return put(keygen, path, arena_printf(keygen->arena, "%s\n", *out), SECRET_MODE, err);
}

static bool
passwords(struct keygen *keygen, const struct role_pair *pair, struct err *err)
{
	const char *writer, *reader, *lines;

	if (!secret(keygen, place(keygen, pair->writer, ".pw"), &writer, err) ||
	    !secret(keygen, place(keygen, pair->reader, ".pw"), &reader, err))
		return false;
	lines = arena_printf(keygen->arena, "*:*:*:%s:%s\n*:*:*:%s:%s\n", pair->writer, writer,
	    pair->reader, reader);
	if (!derive(keygen, place(keygen, pair->service, ".pgpass"), lines, SECRET_MODE, err))
		return false;
	if (strcmp(pair->service, "audit") != 0)
		return true;
	/* The tool reads the log that it verifies. */
	lines = arena_printf(keygen->arena, "*:*:*:%s:%s\n", pair->reader, reader);
	return derive(keygen, place(keygen, "accord", ".pgpass"), lines, SECRET_MODE, err);
}

static bool
all(struct keygen *keygen, struct err *err)
{
	const char *text;

	if (!files_make_dir(keygen->dir, 0700, err))
		return false;
	for (size_t i = 0; i < sizeof(curve_names) / sizeof(*curve_names); i++)
		if (!curve(keygen, curve_names[i], err))
			return false;
	for (const struct role_pair *pair = roles; pair->service != NULL; pair++)
		if (!passwords(keygen, pair, err))
			return false;
	return secret(keygen, place(keygen, "gateway", ".idempotency"), &text, err);
}

/* --force does not reach these: what they sealed would be lost. */
static bool
organisations(struct keygen *keygen, const struct keygen_options *options, struct key_tally *tally,
    struct err *err)
{
	struct directory directory = {0};
	struct yaml_doc doc;

	if (!key_make_site(keygen->arena, keygen->dir, tally, err) ||
	    !key_make_known(keygen->arena, keygen->dir, tally, err) ||
	    (options->organisation != NULL &&
		!key_make(keygen->arena, keygen->dir, options->organisation, tally, err)) ||
	    (options->directory != NULL &&
		(!yaml_load(keygen->arena, options->directory, &doc, err) ||
		    !directory_read(&doc, &directory, err))))
		return false;
	for (size_t i = 0; i < directory.organisation_count; i++)
		if (!key_make(
			keygen->arena, keygen->dir, directory.organisations[i].name, tally, err))
			return false;
	return true;
}

static int
run(struct tool *tool)
{
	const struct keygen_options *options = tool->options;
	struct keygen keygen = {
	    .arena = tool->arena, .dir = tool->args[0], .force = options->force};
	struct key_tally tally = {0};
	struct err err = {0};

	if (!all(&keygen, &err) || !organisations(&keygen, options, &tally, &err))
		return tool_fail(&err);
	printf("%u files made and %u kept in %s\n", keygen.made + tally.made,
	    keygen.kept + tally.kept, keygen.dir);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--force", OPTION_FLAG, offsetof(struct keygen_options, force), NULL, 0, 0, false,
	"make everything anew but the keys that seal: what was there is lost"},
    {"--organisation", OPTION_TEXT, offsetof(struct keygen_options, organisation), "NAME", 0, 0,
	false, "also make this organisation's keys"},
    {"--directory", OPTION_TEXT, offsetof(struct keygen_options, directory), "FILE", 0, 0, false,
	"also make the keys of every organisation in a directory file"},
    {0},
};

const struct verb verb_keygen = {
    .name = "keygen",
    .summary = "make the keys and passwords of a site",
    .usage = "DIR [--organisation NAME] [--directory FILE] [--force]",
    .text =
	"Makes what is secret in a site, one thing a file. What is there already is kept, so it\n"
	"may be run again, and should be after an upgrade: a service that began to seal gets keys\n"
	"of every organisation that has some. Secrets get mode 0600.\n\n"
	"Files in DIR:\n"
	"  NAME.key, NAME.pub   CURVE keys (Z85, one line) of gateway, intake, referral,\n"
	"                       notification, audit and accord (this tool)\n"
	"  ROLE.pw              password of the database role ROLE, for \"accord migrate --keys\"\n"
	"  NAME.pgpass          the passwords of a service's two roles, for libpq's passfile=\n"
	"  gateway.idempotency  what copies of the gateway share, so that each knows the commands\n"
	"                       that came to another (its key \"idempotency key\")\n"
	"  seal/SERVICE/        OWNER.kek and OWNER.index: the keys under which a service seals\n"
	"                       what belongs to an organisation, or to nobody known (_site)\n\n"
	"Examples:\n"
	"  accord keygen /etc/accord/keys --directory consortium.yaml\n"
	"  accord keygen /etc/accord/keys --organisation north-pd\n"
	"  accord keygen build/demo/keys --force\n",
    .options = options,
    .options_size = sizeof(struct keygen_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
