/* Keys: the ZAP handler (RFC 27), which turns a connection's key into a name, and their text. */
#include "common/bus_priv.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"

enum { ZAP_VERSION, ZAP_REQUEST, ZAP_DOMAIN, ZAP_ADDRESS, ZAP_IDENTITY, ZAP_MECHANISM, ZAP_KEY };

static bool
is(zmq_msg_t *frame, const char *text)
{
	return zmq_msg_size(frame) == strlen(text) &&
	       memcmp(zmq_msg_data(frame), text, strlen(text)) == 0;
}

static const struct bus_peer *
peer_by_key(const struct bus *bus, zmq_msg_t *key)
{
	for (size_t i = 0; i < bus->options.peer_count; i++) {
		const struct bus_peer *peer = &bus->options.peers[i];

		if (zmq_msg_size(key) == sizeof(peer->public_key) &&
		    memcmp(zmq_msg_data(key), peer->public_key, sizeof(peer->public_key)) == 0)
			return peer;
	}
	return NULL;
}

/* One line a second: a stranger may knock as often as he likes. */
static void
log_stranger(struct bus *bus, struct bus_frames *in)
{
	int64_t now = clock_mono();
	char address[64] = "";

	metric_add(&bus_m_strangers, 1);
	if (bus->zap_logged != 0 && now - bus->zap_logged < CLOCK_SECOND)
		return;
	bus->zap_logged = now;
	if (in->count > ZAP_ADDRESS && zmq_msg_size(&in->frame[ZAP_ADDRESS]) < sizeof(address))
		memcpy(address, zmq_msg_data(&in->frame[ZAP_ADDRESS]),
		    zmq_msg_size(&in->frame[ZAP_ADDRESS]));
	log_warn("refused a connection with an unknown key", L_STR("address", address));
}

static void
answer(struct bus_socket *socket, struct bus_frames *in, const struct bus_peer *peer)
{
	const char *text[] = {"1.0", "", peer != NULL ? "200" : "400",
	    peer != NULL ? "" : "unknown key", peer != NULL ? peer->name : "", ""};
	zmq_msg_t out[6];

	for (size_t i = 0; i < 6; i++)
		if (i != ZAP_REQUEST || in->count <= ZAP_REQUEST)
			(void)bus_frame_copy(&out[i], text[i], strlen(text[i]));
		else
			(void)bus_frame_copy(
			    &out[i], zmq_msg_data(&in->frame[i]), zmq_msg_size(&in->frame[i]));
	if (!bus_send(socket, out, 6))
		log_warn(
		    "could not answer an authentication", L_STR("reason", zmq_strerror(errno)));
}

bool
bus_zap_receive(struct bus_socket *socket)
{
	const struct bus_peer *peer = NULL;
	struct bus_frames in;

	if (!bus_receive(socket, &in))
		return false;
	if (in.count == ZAP_KEY + 1 && is(&in.frame[ZAP_VERSION], "1.0") &&
	    is(&in.frame[ZAP_MECHANISM], "CURVE"))
		peer = peer_by_key(socket->bus, &in.frame[ZAP_KEY]);
	if (peer == NULL)
		log_stranger(socket->bus, &in);
	answer(socket, &in, peer);
	bus_frames_close(&in);
	return true;
}

bool
bus_key_parse(const char *z85, uint8_t key[32])
{
	return strnlen(z85, 41) == 40 && zmq_z85_decode(key, z85) != NULL;
}

void
bus_key_text(const uint8_t key[32], char z85[41])
{
	(void)zmq_z85_encode(z85, key, 32);
}

void
bus_key_pair(uint8_t public_key[32], uint8_t secret_key[32])
{
	char public_text[41], secret_text[41];
	int failed = zmq_curve_keypair(public_text, secret_text);

	assert(failed == 0);
	(void)zmq_z85_decode(public_key, public_text);
	(void)zmq_z85_decode(secret_key, secret_text);
	crypt_wipe(secret_text, sizeof(secret_text));
}
