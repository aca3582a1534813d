/* The signed paper of a release: kept sealed under its owner's key with a data key of its own, and
 * read back by nobody but the owner's staff. */
#ifndef GATEWAY_RELEASE_PAPER_H
#define GATEWAY_RELEASE_PAPER_H

#include "services/gateway/release.h"

#define PAPER_MOST ((size_t)4 << 20) /* bytes of one paper */

/* What a paper may be. */
enum paper_media { PAPER_NONE, PAPER_PDF, PAPER_PNG, PAPER_JPEG };
/* By how the bytes begin; PAPER_NONE: something else, or too much of it. */
enum paper_media paper_media(const uint8_t *bytes, size_t len);
const char *paper_media_type(enum paper_media media);

struct paper_row {
	struct id id; /* the release's */
	char owner[NAME_SIZE];
	struct seal_key key; /* its own */
	int32_t media;
	int32_t version;
};

struct paper_page {
	struct id id;
	const uint8_t *sealed; /* in the batch's arena */
	size_t len;
};

extern const struct table gateway_release_paper, gateway_release_page;
extern const struct rule gateway_keep_paper;

/* Papers that are kept under an older key go under the newest. */
bool gateway_paper_rewrap(struct seal *seal, void *row, struct err *err);

/* What stands in the store, with its paper open. */
struct paper {
	struct id client;
	enum paper_media media;
	const uint8_t *bytes;
	size_t len;
};
/* Asks the store for the paper of a release of that owner, and opens it into the arena. done comes
 * once; paper NULL and err NULL: there is none. False: it could not be asked. */
typedef void paper_fn(void *ctx, const struct err *err, const struct paper *paper);
bool gateway_paper_read(struct gateway *gateway, const struct id *release, const char *owner,
    paper_fn *done, void *ctx, struct err *err) MUST_CHECK;

#endif
