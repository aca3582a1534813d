/* HTTPS on the loop: a certificate made here, a client that speaks TLS from the same thread. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"
#include "services/gateway/http/http.h"
#include "tests/unit/loop.h"

#define PEM_SIZE 4096
#define TURNS 1000000

struct world {
	struct ev_loop *loop;
	struct http *http;
	char certificate[PEM_SIZE], key[PEM_SIZE];
	bool was_secure;
};

static void
on_hello(void *ctx, struct http_request *request)
{
	((struct world *)ctx)->was_secure = request->secure;
	http_answer(request,
	    &(struct http_answer){.status = 200, .type = "text/plain", .body = "hello", .len = 5});
}

static const struct http_route routes[] = {
    {.method = "GET", .pattern = "/hello", .fn = on_hello},
    {.fn = NULL},
};

static void
bio_to_text(BIO *bio, char text[PEM_SIZE])
{
	int n = BIO_read(bio, text, PEM_SIZE - 1);

	assert_true(n > 0);
	text[n] = '\0';
	BIO_free(bio);
}

static void
make_certificate(struct world *world)
{
	EVP_PKEY *key = EVP_EC_gen("P-256");
	X509 *x509 = X509_new();
	BIO *bio = BIO_new(BIO_s_mem());

	assert_true(key != NULL && x509 != NULL && bio != NULL);
	assert_int_equal(ASN1_INTEGER_set(X509_get_serialNumber(x509), 1), 1);
	(void)X509_gmtime_adj(X509_getm_notBefore(x509), -3600);
	(void)X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
	assert_int_equal(X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC,
			     (const unsigned char *)"localhost", -1, -1, 0),
	    1);
	assert_int_equal(X509_set_issuer_name(x509, X509_get_subject_name(x509)), 1);
	assert_int_equal(X509_set_pubkey(x509, key), 1);
	assert_true(X509_sign(x509, key, EVP_sha256()) > 0);
	assert_int_equal(PEM_write_bio_X509(bio, x509), 1);
	bio_to_text(bio, world->certificate);
	bio = BIO_new(BIO_s_mem());
	assert_int_equal(PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL), 1);
	bio_to_text(bio, world->key);
	X509_free(x509);
	EVP_PKEY_free(key);
}

static struct http *
open_http(struct world *world, struct err *err)
{
	struct http_options options = {.loop = world->loop,
	    .address = "127.0.0.1:0",
	    .tls_address = "127.0.0.1:0",
	    .certificate = world->certificate,
	    .private_key = world->key,
	    .routes = routes,
	    .ctx = world,
	    .max_connections = 16,
	    .max_head = 32768,
	    .max_body = 1024,
	    .max_bodies = 4096,
	    .arena_limit = 65536,
	    .head_timeout_us = CLOCK_MINUTE,
	    .body_timeout_us = CLOCK_MINUTE,
	    .handle_timeout_us = CLOCK_MINUTE,
	    .write_timeout_us = CLOCK_MINUTE};

	return http_open(&options, err);
}

static int
setup(void **state)
{
	struct world *world = calloc(1, sizeof(*world));

	assert_non_null(world);
	world->loop = ev_loop_new(EVFLAG_AUTO);
	make_certificate(world);
	*state = world;
	return 0;
}

static int
teardown(void **state)
{
	struct world *world = *state;

	http_close(&world->http);
	loop_end(world->loop);
	free(world);
	return 0;
}

static int
dial(uint16_t port)
{
	struct sockaddr_in to = {.sin_family = AF_INET,
	    .sin_port = htons(port),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_true(fd >= 0);
	assert_int_equal(connect(fd, (struct sockaddr *)&to, sizeof(to)), 0);
	assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
	return fd;
}

/* Calls op until it has done something, with a turn of the server in between; its result. */
#define UNTIL(world, ssl, op)                                                                      \
	({                                                                                         \
		int n_, turns_ = 0;                                                                \
		while ((n_ = (op)) <= 0 && turns_++ < TURNS) {                                     \
			int why_ = SSL_get_error(ssl, n_);                                         \
			if (why_ != SSL_ERROR_WANT_READ && why_ != SSL_ERROR_WANT_WRITE)           \
				break;                                                             \
			(void)ev_run((world)->loop, EVRUN_NOWAIT);                                 \
		}                                                                                  \
		n_;                                                                                \
	})

static void
test_https_is_http_with_more(void **state)
{
	static const char question[] = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";
	struct world *world = *state;
	SSL_CTX *tls = SSL_CTX_new(TLS_client_method());
	SSL *ssl = SSL_new(tls);
	struct err err = {0};
	char got[4096] = "";
	size_t len = 0;
	int fd, n;

	world->http = open_http(world, &err);
	assert_non_null(world->http);
	fd = dial(http_port(world->http, true));
	assert_int_equal(SSL_set_fd(ssl, fd), 1);
	assert_int_equal(UNTIL(world, ssl, SSL_connect(ssl)), 1);
	assert_true(SSL_version(ssl) >= TLS1_2_VERSION);
	assert_true(UNTIL(world, ssl, SSL_write(ssl, question, sizeof(question) - 1)) > 0);
	while (strstr(got, "\r\n\r\nhello") == NULL) {
		n = UNTIL(world, ssl, SSL_read(ssl, got + len, (int)(sizeof(got) - 1 - len)));
		assert_true(n > 0);
		len += (size_t)n;
		got[len] = '\0';
	}
	assert_non_null(strstr(got, "Strict-Transport-Security: max-age="));
	assert_true(world->was_secure);
	SSL_free(ssl);
	SSL_CTX_free(tls);
	close(fd);
}

static void
test_old_tls_is_refused(void **state)
{
	struct world *world = *state;
	SSL_CTX *tls = SSL_CTX_new(TLS_client_method());
	struct err err = {0};
	SSL *ssl;
	int fd;

	assert_int_equal(SSL_CTX_set_max_proto_version(tls, TLS1_1_VERSION), 1);
	SSL_CTX_set_security_level(tls, 0);
	ssl = SSL_new(tls);
	world->http = open_http(world, &err);
	assert_non_null(world->http);
	fd = dial(http_port(world->http, true));
	assert_int_equal(SSL_set_fd(ssl, fd), 1);
	assert_true(UNTIL(world, ssl, SSL_connect(ssl)) <= 0);
	SSL_free(ssl);
	SSL_CTX_free(tls);
	close(fd);
}

static void
test_a_bad_certificate_is_said_at_the_start(void **state)
{
	struct world *world = *state;
	struct err err = {0};

	world->certificate[0] = 'x';
	world->http = open_http(world, &err);
	assert_null(world->http);
	assert_non_null(strstr(err.msg, "certificate"));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_https_is_http_with_more),
	    CASE(test_old_tls_is_refused),
	    CASE(test_a_bad_certificate_is_said_at_the_start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
