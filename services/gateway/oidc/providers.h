/* The providers of OpenID Connect that people may sign in with: a file that gateway.yaml names. */
#ifndef GATEWAY_OIDC_PROVIDERS_H
#define GATEWAY_OIDC_PROVIDERS_H

#include "common/yaml.h"

#define OIDC_PROVIDERS 16
#define OIDC_SECRET_SIZE 257
#define OIDC_ORGANISATIONS 64 /* of one provider */
#define OIDC_WORDS 16         /* acr, amr, scopes: of each */

struct oidc_provider {
	const char *name;  /* in our addresses */
	const char *title; /* for people */
	const char *issuer;
	const char *client;      /* our id there */
	const char *secret_file; /* and our secret */
	const char *ca;          /* file of its certificate's authority; NULL: the system's */
	struct yaml_texts organisations; /* whose people it may speak for */
	struct yaml_texts acr,
	    amr; /* how it says that she showed two factors; one at least is there */
	struct yaml_texts scopes; /* beside openid */
	int64_t max_age;          /* since she did */
	char secret[OIDC_SECRET_SIZE];
};

struct oidc_providers {
	const char *site; /* "https://accord.example": where browsers find us */
	size_t count;
	struct oidc_provider *list;
};

/* Secrets are read too. Start-up only: it blocks. */
bool oidc_providers_load(const char *path, struct arena *arena, struct oidc_providers *providers,
    struct err *err) MUST_CHECK;
const struct oidc_provider *oidc_provider_of(
    const struct oidc_providers *providers, const char *name);
bool oidc_speaks_for(const struct oidc_provider *provider, const char *organisation);

#endif
