/* Discovery (OpenID Connect Discovery 4.3) and token answers (Core 3.1.3.3). */
#include "services/gateway/oidc/document.h"

#include <string.h>

#include "common/json_tree.h"
#include "common/text.h"
#include "services/gateway/oidc/keys.h"

#define SCHEME "https://"

bool
oidc_url(const char *url)
{
	size_t len = strlen(url), host = strlen(SCHEME);

	if (len >= OIDC_URL_SIZE || strncmp(url, SCHEME, host) != 0)
		return false;
	for (size_t i = 0; i < len; i++)
		if (url[i] <= ' ' || url[i] >= 0x7f || strchr("#\"<>\\^`{|}", url[i]) != NULL)
			return false;
	len = strcspn(url + host, "/?");
	return len > 0 && memchr(url + host, '@', len) == NULL;
}

/* --- the discovery document --- */
static const char *
text_of(const json_t *from, const char *name)
{
	return json_string_value(json_object_get(from, name));
}

static bool
take_url(const json_t *from, const char *name, char to[OIDC_URL_SIZE])
{
	const char *url = text_of(from, name);

	return url != NULL && oidc_url(url) && text_copy(to, OIDC_URL_SIZE, url);
}

/* Whether a list has a word; one that is not there stands for what the standard says. */
static bool
lists(const json_t *from, const char *name, const char *word, bool absent)
{
	const json_t *list = json_object_get(from, name);

	if (list == NULL)
		return absent;
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *item = json_string_value(json_array_get(list, i));

		if (item != NULL && strcmp(item, word) == 0)
			return true;
	}
	return false;
}

static bool
signs_as_we_believe(const json_t *root)
{
#define X(name, kty)                                                                               \
	if (lists(root, "id_token_signing_alg_values_supported", #name, true))                     \
		return true;
	OIDC_ALGS(X)
#undef X
	return false;
}

static bool
take_document(
    const json_t *root, const char *issuer, struct oidc_document *document, struct err *err)
{
	static const char methods[] = "token_endpoint_auth_methods_supported";
	const char *said = text_of(root, "issuer");

	if (said == NULL || strcmp(said, issuer) != 0)
		return err_set(err, ERR_INVALID, "it is another issuer's document");
	if (!take_url(root, "authorization_endpoint", document->authorization) ||
	    !take_url(root, "token_endpoint", document->token) ||
	    !take_url(root, "jwks_uri", document->keys))
		return err_set(err, ERR_INVALID, "an endpoint is missing, or is no https address");
	if (json_object_get(root, "end_session_endpoint") != NULL &&
	    !take_url(root, "end_session_endpoint", document->logoff))
		return err_set(err, ERR_INVALID, "its end_session_endpoint is no https address");
	if (!lists(root, "response_types_supported", "code", false))
		return err_set(err, ERR_INVALID, "it has no code flow");
	if (!lists(root, "code_challenge_methods_supported", "S256", true))
		return err_set(err, ERR_INVALID, "it has no PKCE with S256");
	if (!signs_as_we_believe(root))
		return err_set(err, ERR_INVALID, "it signs with nothing that is believed");
	document->basic = lists(root, methods, "client_secret_basic", true);
	if (!document->basic && !lists(root, methods, "client_secret_post", false))
		return err_set(err, ERR_INVALID, "it takes no client secret");
	document->says_issuer =
	    json_is_true(json_object_get(root, "authorization_response_iss_parameter_supported"));
	return true;
}

static bool
read_tree(const char *text, size_t len, struct json_tree *tree, struct err *err)
{
	if (len > OIDC_DOCUMENT_BYTES)
		return err_set(err, ERR_INVALID, "longer than %zu bytes", OIDC_DOCUMENT_BYTES);
	json_tree_read(tree, text, len, JSON_REJECT_DUPLICATES, NULL);
	if (tree->starved)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	return tree->root != NULL || err_set(err, ERR_INVALID, "not JSON");
}

bool
oidc_read_document(const char *text, size_t len, const char *issuer, struct oidc_document *document,
    struct err *err)
{
	struct json_tree tree;
	bool done;

	*document = (struct oidc_document){.basic = false};
	if (!read_tree(text, len, &tree, err))
		return false;
	done = take_document(tree.root, issuer, document, err);
	json_tree_free(&tree);
	return done;
}

/* --- what a code is worth --- */
static bool
take_grant(const json_t *root, struct oidc_grant *grant, struct err *err)
{
	const char *type = text_of(root, "token_type"), *id = text_of(root, "id_token"),
		   *access = text_of(root, "access_token");

	if (id == NULL || !text_copy(grant->id_token, sizeof(grant->id_token), id))
		return err_set(err, ERR_INVALID, "no ID token of at most 16 KiB came");
	if (type == NULL || !text_same_word(type, "Bearer"))
		return err_set(err, ERR_INVALID, "a token of another type came");
	if (access != NULL && !text_copy(grant->access, sizeof(grant->access), access))
		return err_set(err, ERR_INVALID, "its access token is too long");
	return true;
}

bool
oidc_read_grant(const char *text, size_t len, struct oidc_grant *grant, struct err *err)
{
	struct json_tree tree;
	bool done;

	*grant = (struct oidc_grant){.id_token = ""};
	if (!read_tree(text, len, &tree, err))
		return false;
	done = take_grant(tree.root, grant, err);
	json_tree_free(&tree);
	return done;
}
