/*
 * What clients are told, by language, event and channel: vetted texts, a file a language, read at
 * the start and never otherwise. Each is judged by the rules of notice_text_good before it counts:
 * whoever sees one learns neither who wrote nor why (DOMAIN 5.1). docs/notices.md is their grammar.
 */
#ifndef NOTIFICATION_NOTICE_TEXT_H
#define NOTIFICATION_NOTICE_TEXT_H

#include "accord/v1/contact.pb-c.h"
#include "common/yaml.h"

#define NOTICE_LANGUAGES 16
#define NOTICE_EVENTS 18
#define NOTICE_SMS 160 /* one text message, in the alphabet of every telephone */
#define NOTICE_MAIL 400
#define NOTICE_VOICE 300
#define NOTICE_SUBJECT 24

enum notice_medium { NOTICE_BY_SMS, NOTICE_BY_MAIL, NOTICE_BY_VOICE, NOTICE_MEDIA };

/* Of one language. NULL: there is none. */
struct notice_language {
	const char *language, *subject;
	const char *vague[NOTICE_MEDIA]; /* of whatever: to call, and nothing else */
	const char *wrong[NOTICE_MEDIA]; /* what she was told does not hold */
	const char *full[NOTICE_EVENTS][NOTICE_MEDIA];
};

struct notice_texts {
	struct notice_language languages[NOTICE_LANGUAGES];
	size_t count;
};

/* Every *.yaml of the folder. Each language has all events that another has. */
bool notice_texts_load(
    struct arena *arena, const char *path, struct notice_texts *texts, struct err *err) MUST_CHECK;
/* One of them. */
bool notice_texts_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct notice_texts *texts, struct err *err) MUST_CHECK;

/* Whether a text may be sent to anybody; why not. most: bytes. */
bool notice_text_good(const char *text, size_t most, const char **why) MUST_CHECK;
bool notice_subject_good(const char *subject, const char **why) MUST_CHECK;

/* Once, at the start: what notice_text_find finds from then on. */
void notice_texts_use(const struct notice_texts *texts);

struct notice_telling {
	Accord__V1__ContactEvent event;
	bool wrong; /* that it was told and does not hold */
	Accord__V1__Channel channel;
	const char *language;
	Accord__V1__Voicemail say;
};

/*
 * What she is told on a channel, no more than she allowed; subject: of mail. Of a language that is
 * not there, English. False: there is none.
 */
bool notice_text_find(const struct notice_telling *what, const char **text, const char **subject);

#endif
