/* Reads the file of providers strictly. */
#include "services/gateway/oidc/providers.h"

#include <string.h>

#include "common/clock.h"
#include "common/config.h"
#include "services/gateway/oidc/document.h"
#include "services/gateway/policy/day.h"

#define TITLE_MOST 64
#define CLIENT_MOST 128
#define WORD_MOST 128
#define PATH_MOST 1024
#define SITE_MOST 200
#define AGE_DEFAULT (12 * CLOCK_HOUR)

struct file {
	const char *site;
	const struct yaml_node *providers;
};

static const struct yaml_field file_fields[] = {
    {"site", YAML_TEXT, offsetof(struct file, site), true, 1, SITE_MOST, NULL,
	"where browsers find this site: https://name, or https://name:port"},
    {"providers", YAML_NODE, offsetof(struct file, providers), true, 0, 0, NULL,
	"one for each provider"},
    {0},
};

#define AT(member) offsetof(struct oidc_provider, member)
static const struct yaml_field provider_fields[] = {
    {"provider", YAML_TEXT, AT(name), true, 1, 32, NULL, "its name in our addresses"},
    {"title", YAML_TEXT, AT(title), true, 1, TITLE_MOST, NULL, "its name for people"},
    {"issuer", YAML_TEXT, AT(issuer), true, 1, OIDC_URL_SIZE - 64, NULL,
	"its issuer, as its discovery document says it"},
    {"client", YAML_TEXT, AT(client), true, 1, CLIENT_MOST, NULL, "our id there"},
    {"secret", YAML_TEXT, AT(secret_file), true, 1, PATH_MOST, NULL,
	"file with our secret there, on one line"},
    {"organisations", YAML_TEXTS, AT(organisations), true, 1, 64, NULL,
	"whose people it may speak for"},
    {"acr", YAML_TEXTS, AT(acr), false, 1, WORD_MOST, NULL,
	"classes of which one says that two factors were shown"},
    {"amr", YAML_TEXTS, AT(amr), false, 1, WORD_MOST, NULL,
	"methods that were all used when two factors were shown"},
    {"scopes", YAML_TEXTS, AT(scopes), false, 1, WORD_MOST, NULL, "to ask for beside openid"},
    {"ca", YAML_TEXT, AT(ca), false, 1, PATH_MOST, NULL,
	"file of the authority of its certificate; otherwise those of the system"},
    {"max age", YAML_DURATION, AT(max_age), false, CLOCK_MINUTE, CLOCK_DAY, NULL,
	"since she showed her factors there"},
    {0},
};

/* Words of a scope or acr stand in one parameter, blanks between them. */
static bool
are_words(const struct yaml_texts *texts)
{
	for (size_t i = 0; i < texts->count; i++)
		for (const char *c = texts->v[i]; *c != '\0'; c++)
			if (*c <= ' ' || *c >= 0x7f || *c == '"' || *c == '\\')
				return false;
	return texts->count <= OIDC_WORDS;
}

static bool
is_site(const char *site)
{
	return oidc_url(site) && strpbrk(site + strlen("https://"), "/?") == NULL;
}

static bool
check(const struct yaml_doc *doc, const struct yaml_node *node, const struct oidc_provider *p,
    struct err *err)
{
	if (!oidc_url(p->issuer) || strchr(p->issuer, '?') != NULL)
		return yaml_fault(doc, yaml_get(node, "issuer"), err,
		    "an https address without a query is wanted here");
	if (p->acr.count + p->amr.count == 0)
		return yaml_fault(doc, node, err,
		    "\"acr\" or \"amr\" is missing: who signs in must have shown two factors");
	if (!are_words(&p->acr) || !are_words(&p->amr) || !are_words(&p->scopes))
		return yaml_fault(doc, node, err,
		    "\"acr\", \"amr\" and \"scopes\" are at most %d words each, without blanks",
		    OIDC_WORDS);
	if (p->organisations.count > OIDC_ORGANISATIONS)
		return yaml_fault(doc, yaml_get(node, "organisations"), err,
		    "at most %d organisations", OIDC_ORGANISATIONS);
	return true;
}

static bool
read_provider(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct oidc_providers *providers, struct oidc_provider *p, struct err *err)
{
	p->max_age = AGE_DEFAULT;
	if (node->kind != YAML_MAP)
		return yaml_fault(doc, node, err, "a map is wanted here");
	if (!yaml_read(doc, node, provider_fields, p, err) ||
	    !id_check(doc, yaml_get(node, "provider"), err) || !check(doc, node, p, err))
		return false;
	if (oidc_provider_of(providers, p->name) != NULL)
		return yaml_fault(doc, yaml_get(node, "provider"), err, "named twice");
	for (size_t i = 0; i < providers->count; i++)
		if (strcmp(providers->list[i].issuer, p->issuer) == 0)
			return yaml_fault(
			    doc, yaml_get(node, "issuer"), err, "the issuer of another one, too");
	return config_secret(p->secret_file, p->secret, sizeof(p->secret), err);
}

bool
oidc_providers_load(
    const char *path, struct arena *arena, struct oidc_providers *providers, struct err *err)
{
	const struct yaml_node *node;
	struct file file = {0};
	struct yaml_doc doc;

	*providers = (struct oidc_providers){0};
	if (!yaml_load(arena, path, &doc, err) ||
	    !yaml_read(&doc, doc.root, file_fields, &file, err))
		return false;
	if (!is_site(file.site))
		return yaml_fault(&doc, yaml_get(doc.root, "site"), err,
		    "https://name or https://name:port is wanted here");
	if (file.providers->kind != YAML_LIST || file.providers->count > OIDC_PROVIDERS)
		return yaml_fault(&doc, file.providers, err,
		    "a list of one to %d providers is wanted here", OIDC_PROVIDERS);
	providers->site = file.site;
	providers->list = arena_zalloc(arena, file.providers->count * sizeof(*providers->list));
	if (providers->list == NULL)
		return err_set(err, ERR_TOO_LARGE, "%s: does not fit into memory", path);
	yaml_each (node, file.providers) {
		if (!read_provider(&doc, node, providers, &providers->list[providers->count], err))
			return false;
		providers->count++;
	}
	return true;
}

const struct oidc_provider *
oidc_provider_of(const struct oidc_providers *providers, const char *name)
{
	for (size_t i = 0; i < providers->count; i++)
		if (strcmp(providers->list[i].name, name) == 0)
			return &providers->list[i];
	return NULL;
}

bool
oidc_speaks_for(const struct oidc_provider *provider, const char *organisation)
{
	for (size_t i = 0; i < provider->organisations.count; i++)
		if (strcmp(provider->organisations.v[i], organisation) == 0)
			return true;
	return false;
}
