/* Notification's own keys. */
#include "common/clock.h"
#include "services/notification/client/breaker.h"
#include "services/notification/notification.h"

#define KEY(name, kind, member, dflt, lo, hi, text)                                                \
	{                                                                                          \
		{.key = name,                                                                      \
		    .type = kind,                                                                  \
		    .offset = offsetof(struct notification_config, member),                        \
		    .min = lo,                                                                     \
		    .max = hi,                                                                     \
		    .help = text},                                                                 \
		    dflt                                                                           \
	}

const struct config_key notification_config_keys[] = {
    KEY("smtp", YAML_TEXT, smtp, NULL, 8, 512,
	"the mail relay that takes the pages, such as smtp://127.0.0.1:25 or "
	"smtps://relay.example:465"),
    KEY("smtp second", YAML_TEXT, smtp_second, "", 8, 512,
	"another relay, in the same form: what the first does not take goes by this one, and the "
	"other way round"),
    KEY("smtp tls", YAML_BOOL, smtp_tls, NULL, 0, 0,
	"yes: no page leaves without TLS; no: only for a relay on this host"),
    KEY("smtp ca", YAML_TEXT, smtp_ca, "", 1, 1024,
	"file of the authority that signed the relays' certificates; otherwise those of the "
	"system"),
    KEY("sender", YAML_TEXT, sender, NULL, 3, 254, "the address that pages come from"),
    KEY("channels", YAML_TEXT, channels, "", 1, 1024,
	"a folder with one file for each channel of an organisation: docs/channels.md; none: staff "
	"are sent mail, and nobody else anything"),
    KEY("public url", YAML_TEXT, public_url, "", 0, 0,
	"where people reach the gateway from outside, such as https://on-call.example: a page then "
	"holds a link by which she who gets it answers it; its name says nothing; empty: no links"),
    KEY("texts", YAML_TEXT, texts, "", 1, 1024,
	"a folder with what clients are told, one file a language: docs/notices.md; none: to call, "
	"and nothing else"),
    KEY("inbound waits", YAML_DURATION, inbound_waits, "45s", 10000, CLOCK_MINUTE,
	"what somebody wrote to a channel waits so long for something that acts on it, before "
	"people "
	"are asked to look"),
    KEY("retry first", YAML_DURATION, retry_first, "2s", 10000, CLOCK_HOUR,
	"how long after the first failure a page is tried again; doubled each time"),
    KEY("retry last", YAML_DURATION, retry_last, "2m", 10000, CLOCK_DAY,
	"longest time between two attempts"),
    KEY("give up after", YAML_DURATION, give_up_after, "1h", CLOCK_SECOND, 30 * CLOCK_DAY,
	"a page that was not taken by then is given up, with an alarm"),
    KEY("ask for", YAML_DURATION, ask_for, "10s", 10000, CLOCK_HOUR,
	"how long the gateway is asked whether a page may go before the owner's own staff are "
	"summoned with nothing in it; others wait until it answers"),
    KEY("max sending", YAML_INT, max_sending, "32", 1, SENDING_MAX,
	"pages handed to the relay at a time"),
    KEY("messages kept", YAML_DURATION, messages_kept, "400d", 0, 0,
	"how long a message and its attempts are kept after its last state, at least 35 days; "
	"0s: for ever"),
    KEY("breaker most", YAML_INT, breaker_most, "20", 1, BREAKER_MOST,
	"notices of one kind to clients that a minute may have; the next is held until two people "
	"decide"),
    KEY("breaker times", YAML_INT, breaker_times, "5", 1, 1000,
	"how many times what is usual a day may have, once that is known"),
    KEY("spread", YAML_DURATION, spread, "15m", 0, CLOCK_HOUR,
	"notices that can wait leave somewhere within this, so that nobody sees when they were "
	"due"),
    {{.key = NULL}, NULL},
};
