/* What may be kept of how she is to be contacted. */
#include <ctype.h>
#include <string.h>

#include "services/intake/contact.h"
#include "services/intake/contact_resolve.h"

#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name
#define UNSAFE_MOST (3660 * CLOCK_DAY) /* she may name an instant so far ahead */
#define NUMBER_DIGITS 7                /* fewer are no number that can be called */
#define WORD_LEAST 3

#define IS_WORD(descriptor, value)                                                                 \
	((value) != 0 && protobuf_c_enum_descriptor_get_value(&(descriptor), value) != NULL)
#define MAY_BE_WORD(descriptor, value)                                                             \
	(protobuf_c_enum_descriptor_get_value(&(descriptor), value) != NULL)

/* Characters of names and places in any language; no lines, and nothing that structures a text. */
static bool
plain(const char *text)
{
	for (const char *p = text; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f || strchr("@\\:;<>{}[]|=_\"*%$?!", *p))
			return false;
	return true;
}

/* --- rules --- */

static bool
window_good(const Accord__V1__SafeWindow *window, struct err *err)
{
	unsigned days = 0;

	if (window->from_minute > 1439 || window->until_minute < 1 || window->until_minute > 1440)
		return err_set(err, ERR_INVALID,
		    "a window begins at minute 0 to 1439 of the day and ends at 1 to 1440");
	for (size_t i = 0; i < window->n_days; i++) {
		if (!IS_WORD(accord__v1__weekday__descriptor, window->days[i]) ||
		    (days >> window->days[i] & 1) != 0)
			return err_set(
			    err, ERR_INVALID, "a window has days of the week, each once");
		days |= 1u << window->days[i];
	}
	return days != 0 || err_set(err, ERR_INVALID, "a window has days");
}

static bool
urgent_good(const Accord__V1__SafeChannel *channel, struct err *err)
{
	uint64_t events = 0;

	for (size_t i = 0; i < channel->n_urgent; i++) {
		if (!IS_WORD(accord__v1__contact_event__descriptor, channel->urgent[i]) ||
		    (events >> channel->urgent[i] & 1) != 0)
			return err_set(err, ERR_INVALID, "urgent events are known ones, each once");
		events |= UINT64_C(1) << channel->urgent[i];
	}
	return true;
}

static bool
channel_words_good(const Accord__V1__SafeChannel *c, struct err *err)
{
	return (IS_WORD(accord__v1__channel__descriptor, c->channel) &&
		   MAY_BE_WORD(accord__v1__answer__descriptor, c->safe) &&
		   MAY_BE_WORD(accord__v1__voicemail__descriptor, c->voicemail) &&
		   MAY_BE_WORD(accord__v1__caller_id__descriptor, c->caller_id) &&
		   MAY_BE_WORD(accord__v1__another_answers__descriptor, c->if_another_answers) &&
		   MAY_BE_WORD(accord__v1__answer__descriptor, c->shared_device) &&
		   MAY_BE_WORD(accord__v1__answer__descriptor, c->preview_risk)) ||
	       err_set(err, ERR_INVALID, "what is said of a channel has no known word");
}

static bool
channel_good(const Accord__V1__SafeChannel *channel, int64_t now, struct err *err)
{
	if (!channel_words_good(channel, err) || !urgent_good(channel, err))
		return false;
	if (channel->unsafe_until_us < 0 || channel->unsafe_until_us > now + UNSAFE_MOST)
		return err_set(err, ERR_INVALID, "unsafe until an instant within ten years");
	if (!plain(channel->leave_name))
		return err_set(err, ERR_INVALID, "the name to leave is a name");
	for (size_t i = 0; i < channel->n_windows; i++)
		if (!window_good(channel->windows[i], err))
			return false;
	return true;
}

/* Who agreed to messages of machines did so at an instant, and in a language. */
static bool
automation_good(const Accord__V1__SafeContact *rules, int64_t now, struct err *err)
{
	const char *language = rules->automation_language;

	if (!MAY_BE_WORD(accord__v1__answer__descriptor, rules->automation))
		return err_set(err, ERR_INVALID, "automation is yes or no");
	if (rules->automation_since_us < 0 || rules->automation_since_us > now)
		return err_set(err, ERR_INVALID, "she was asked at an instant that was");
	for (const char *p = language; *p != '\0'; p++)
		if (!isalnum((unsigned char)*p) && *p != '-')
			return err_set(err, ERR_INVALID, "a language is a tag, such as es-US");
	return rules->automation != ACCORD__V1__ANSWER__ANSWER_YES ||
	       (rules->automation_since_us != 0 && language[0] != '\0') ||
	       err_set(err, ERR_INVALID,
		   "she agrees to messages of machines at an instant and in a language");
}

bool
contact_rules_good(const Accord__V1__SafeContact *rules, int64_t now, struct err *err)
{
	bool proxy =
	    rules->preference == ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_VIA_PROXY;
	uint32_t channels = 0;

	if (!MAY_BE_WORD(accord__v1__contact_preference__descriptor, rules->preference))
		return err_set(err, ERR_INVALID, "who makes contact has no known word");
	if (rules->stale_after_days > CONTACT_STALE_DAYS_MOST)
		return err_set(err, ERR_INVALID, "what was agreed is stale after %d days at most",
		    CONTACT_STALE_DAYS_MOST);
	if (proxy ? rules->proxy_release.len != sizeof(struct id) : rules->proxy_release.len != 0)
		return err_set(
		    err, ERR_INVALID, "a proxy is named by a release, and by nothing else");
	if (!automation_good(rules, now, err))
		return false;
	for (size_t i = 0; i < rules->n_channels; i++) {
		if (!channel_good(rules->channels[i], now, err))
			return false;
		if ((channels & CONTACT_BIT(rules->channels[i]->channel)) != 0)
			return err_set(err, ERR_INVALID, "a channel stands there once");
		channels |= CONTACT_BIT(rules->channels[i]->channel);
	}
	return (rules->zone[0] == '\0' && channels == 0) || contact_zone(rules->zone) != NULL ||
	       err_set(err, ERR_INVALID,
		   "her time zone is an area and a city, such as America/New_York");
}

/* --- by what she is reached --- */

static bool
number_good(const char *number)
{
	unsigned digits = 0;

	for (const char *p = number; *p != '\0'; p++) {
		if (strchr("0123456789+-.() x", *p) == NULL)
			return false;
		digits += *p >= '0' && *p <= '9';
	}
	return digits >= NUMBER_DIGITS;
}

static bool
email_good(const char *email)
{
	const char *at = strchr(email, '@');

	for (const char *p = email; *p != '\0'; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f || strchr("\\:;,<>{}[]()|\"", *p))
			return false;
	return at != NULL && at != email && strchr(at + 1, '@') == NULL && strchr(at, '.') != NULL;
}

static bool
point_good(const Accord__V1__ContactPoint *point, struct err *err)
{
	switch (point->channel) {
	case CHANNEL(VOICE):
	case CHANNEL(SMS):
	case CHANNEL(TTY):
	case CHANNEL(VRS):
		return (number_good(point->telephone) && point->email[0] == '\0') ||
		       err_set(err, ERR_INVALID, "that channel has a telephone number");
	case CHANNEL(EMAIL):
		return (email_good(point->email) && point->telephone[0] == '\0') ||
		       err_set(err, ERR_INVALID, "e-mail has an address");
	default:
		return err_set(err, ERR_INVALID,
		    "no number or address is kept for that channel: mail goes to her substitute "
		    "address");
	}
}

bool
contact_reach_good(const Accord__V1__ServiceContact *reach, struct err *err)
{
	uint32_t channels = 0;

	for (size_t i = 0; i < reach->n_points; i++) {
		if (!point_good(reach->points[i], err))
			return false;
		if ((channels & CONTACT_BIT(reach->points[i]->channel)) != 0)
			return err_set(err, ERR_INVALID, "a channel has one number or address");
		channels |= CONTACT_BIT(reach->points[i]->channel);
	}
	return true;
}

bool
contact_address_good(const Accord__V1__SubstituteAddress *address, struct err *err)
{
	if (address->programme[0] == '\0' || address->line[0] == '\0' || address->city[0] == '\0' ||
	    address->state[0] == '\0' || address->postal_code[0] == '\0')
		return err_set(err, ERR_INVALID,
		    "a substitute address has programme, line, city, state and postal code");
	if (!plain(address->programme) || !plain(address->line) || !plain(address->city) ||
	    !plain(address->state) || !plain(address->postal_code))
		return err_set(err, ERR_INVALID, "an address is letters and digits");
	return address->until_us >= 0 ||
	       err_set(err, ERR_INVALID, "an address ends at an instant, or does not");
}

/* --- words --- */

bool
contact_word_good(const char *word, struct err *err)
{
	size_t len = strlen(word);

	return (len >= WORD_LEAST && plain(word) && strchr(word, ' ') == NULL) ||
	       err_set(err, ERR_INVALID, "a word is one word of three letters or more");
}
