/* The tool reading the audit log: roots against the vectors of RFC 6962, and what is found to be
 * wrong. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/crypt.h"
#include "common/text.h"
#include "services/audit/verify/verify.h"

/* The eight leaves that certificate transparency's own tests use, and the root of the first n of
 * them. */
static const char *const leaves[] = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f"};
static const char *const roots[] = {
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

static void
hash_leaf(
    const void *salt, size_t salt_len, const void *bytes, size_t len, uint8_t hash[VERIFY_HASH])
{
	const struct crypt_piece pieces[] = {{"", 1}, {salt, salt_len}, {bytes, len}};

	crypt_sha256_pieces(pieces, 3, hash);
}

static void
test_roots(void **state)
{
	struct verify_tree tree = {0};
	uint8_t bytes[16], hash[VERIFY_HASH];
	char hex[2 * VERIFY_HASH + 1];

	(void)state;
	for (size_t n = 0;; n++) {
		verify_tree_root(&tree, hash);
		assert_string_equal(text_hex(hash, VERIFY_HASH, hex), roots[n]);
		if (n == 8)
			break;
		assert_true(text_unhex(leaves[n], bytes, strlen(leaves[n]) / 2));
		hash_leaf("", 0, bytes, strlen(leaves[n]) / 2, hash);
		verify_tree_add(&tree, hash);
	}
	assert_int_equal(tree.size, 8);
	assert_int_equal(tree.depth, 1);
}

/* The root as the RFC defines it, from all leaves. */
static void
slow_root(uint8_t (*hashes)[VERIFY_HASH], size_t n, uint8_t out[VERIFY_HASH])
{
	uint8_t left[VERIFY_HASH], right[VERIFY_HASH];
	const struct crypt_piece pieces[] = {
	    {"\x01", 1}, {left, VERIFY_HASH}, {right, VERIFY_HASH}};
	size_t k = 1;

	if (n == 1) {
		memcpy(out, hashes[0], VERIFY_HASH);
		return;
	}
	while (2 * k < n)
		k *= 2;
	slow_root(hashes, k, left);
	slow_root(hashes + k, n - k, right);
	crypt_sha256_pieces(pieces, 3, out);
}

static void
test_every_size(void **state)
{
	static uint8_t hashes[130][VERIFY_HASH];
	struct verify_tree tree = {0};
	uint8_t root[VERIFY_HASH], slow[VERIFY_HASH];

	(void)state;
	for (size_t n = 1; n <= 130; n++) {
		crypt_sha256(&n, sizeof(n), hashes[n - 1]);
		verify_tree_add(&tree, hashes[n - 1]);
		verify_tree_root(&tree, root);
		slow_root(hashes, n, slow);
		assert_memory_equal(root, slow, VERIFY_HASH);
		assert_int_equal(tree.depth, __builtin_popcountll(n));
	}
}

/* --- a log of four leaves with a head after the second and the fourth --- */
#define SALT "0123456789abcdef"

struct world {
	struct verify verify;
	char *said;
	size_t said_len;
	struct verify_leaf leaves[4];
	uint8_t hashes[4][VERIFY_HASH];
	struct verify_head heads[2];
	struct verify_tree trees[2];
	uint8_t roots[2][VERIFY_HASH];
};

static void
world_open(struct world *world)
{
	static const char *const bytes[] = {"a", "bb", "", "dddd"};
	static const char *const sources[] = {"intake", "gateway", "intake", "intake"};
	static const int64_t numbers[] = {1, 1, 2, 3};
	struct verify_tree tree = {0};

	*world = (struct world){0};
	world->verify.out = open_memstream(&world->said, &world->said_len);
	for (int i = 0; i < 4; i++) {
		hash_leaf(SALT, 16, bytes[i], strlen(bytes[i]), world->hashes[i]);
		world->leaves[i] = (struct verify_leaf){.idx = i,
		    .source = sources[i],
		    .epoch = 1,
		    .n = numbers[i],
		    .salt = SALT,
		    .salt_len = 16,
		    .bytes = bytes[i],
		    .bytes_len = strlen(bytes[i]),
		    .hash = world->hashes[i],
		    .hash_len = VERIFY_HASH};
		verify_tree_add(&tree, world->hashes[i]);
		if (i % 2 == 0)
			continue;
		world->trees[i / 2] = tree;
		verify_tree_root(&tree, world->roots[i / 2]);
		world->heads[i / 2] = (struct verify_head){.size = i + 1,
		    .root = world->roots[i / 2],
		    .root_len = VERIFY_HASH,
		    .edge = world->trees[i / 2].edge,
		    .edge_len = tree.depth * VERIFY_HASH,
		    .before = i - 1};
	}
}

static bool
world_run(struct world *world)
{
	bool good;

	for (int i = 0; i < 4; i++) {
		verify_leaf(&world->verify, &world->leaves[i]);
		if (i % 2 == 1)
			verify_head(&world->verify, &world->heads[i / 2]);
	}
	good = verify_end(&world->verify);
	fflush(world->verify.out);
	return good;
}

static void
world_close(struct world *world)
{
	fclose(world->verify.out);
	free(world->said);
}

static void
says(struct world *world, const char *what)
{
	assert_false(world_run(world));
	if (strstr(world->said, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", world->said, what);
	world_close(world);
}

static void
test_whole(void **state)
{
	struct world world;

	(void)state;
	world_open(&world);
	assert_true(world_run(&world));
	assert_string_equal(world.said, "");
	assert_int_equal(world.verify.source_count, 2);
	assert_int_equal(world.verify.sources[0].n, 3);
	world_close(&world);
}

static void
test_what_is_wrong(void **state)
{
	struct world world;

	(void)state;
	world_open(&world);
	world.leaves[2].bytes = "x", world.leaves[2].bytes_len = 1;
	says(&world, "leaf 2 (fact 2 of intake): its hash is not that of its bytes\n");
	world_open(&world);
	world.leaves[1].salt = "0123456789abcdeF";
	says(&world, "leaf 1 (fact 1 of gateway): its hash");
	world_open(&world);
	world.hashes[1][31] ^= 1;
	says(&world, "head of 2 leaves: its root is not theirs");
	world_open(&world);
	world.leaves[1].hash_len = 31;
	says(&world, "leaf 1");
	world_open(&world);
	world.leaves[3].idx = 4;
	says(&world, "leaf 4 stands where leaf 3 should");
	world_open(&world);
	world.leaves[3].n = 4;
	says(&world, "leaf 3: fact 4 of intake follows fact 2");
	world_open(&world);
	world.leaves[2].epoch = 0;
	says(&world, "epoch 0 of intake follows epoch 1");
	world_open(&world);
	world.roots[1][0] ^= 1;
	says(&world, "head of 4 leaves: its root is not theirs");
	world_open(&world);
	world.trees[0].edge[0][0] ^= 1;
	says(&world, "head of 2 leaves: its edge is not theirs");
	world_open(&world);
	world.heads[1].size = 9;
	says(&world, "head of 9 leaves: there are only 4");
	world_open(&world);
	world.heads[1].before = 3;
	says(&world, "head of 4 leaves: the one before it was of 3, and here it is of 2");
	world_open(&world);
	world.leaves[2].kept = VERIFY_MISKEYED;
	says(&world, "leaf 2 (fact 2 of intake): whose its key is was changed");
}

/* What a walk that takes the log in parts did not get. */
static void
test_leaves_that_are_not_there(void **state)
{
	struct world world;

	(void)state;
	world_open(&world);
	assert_true(world_run(&world));
	verify_reach(&world.verify, 4);
	assert_int_equal(world.verify.wrong, 0);
	verify_reach(&world.verify, 7);
	fflush(world.verify.out);
	assert_string_equal(world.said, "leaves 4 to 6 are not there\n");
	world_close(&world);
}

/* A whole tile of leaves without its node. */
static void
test_a_node_that_is_not_there(void **state)
{
	struct verify_leaf leaf = {
	    .source = "intake", .kept = VERIFY_SHUT, .hash = SALT SALT, .hash_len = VERIFY_HASH};
	struct verify verify = {0};
	struct verify_node node = {.level = 1, .hash_len = VERIFY_HASH};

	(void)state;
	verify.out = tmpfile();
	for (int64_t i = 0; i <= 512; i++) {
		if (i == 512) {
			node.idx = 1;
			node.hash = verify.tree.node[1];
			verify_node(&verify, &node);
		}
		leaf.idx = i;
		leaf.n = i + 1;
		verify_leaf(&verify, &leaf);
		assert_int_equal(verify.wrong, i >= 256);
	}
	fclose(verify.out);
}

/* A root of the first n leaves of the world, as verify_note takes it. */
static const char *
note(struct world *world, size_t n, char text[128])
{
	struct verify_tree tree = {0};
	uint8_t root[VERIFY_HASH];
	char hex[2 * VERIFY_HASH + 1];

	for (size_t i = 0; i < n; i++)
		verify_tree_add(&tree, world->hashes[i]);
	verify_tree_root(&tree, root);
	snprintf(text, 128, "%zu:%s", n, text_hex(root, sizeof(root), hex));
	return text;
}

static void
test_a_noted_root(void **state)
{
	struct world world;
	char text[128];

	(void)state;
	for (size_t n = 1; n <= 4; n++) { /* of a head or not */
		world_open(&world);
		assert_true(verify_note(&world.verify.noted, note(&world, n, text)));
		assert_true(world_run(&world));
		world_close(&world);
		world_open(&world);
		text[strlen(text) - 1] ^= 1;
		assert_true(verify_note(&world.verify.noted, text));
		says(&world, "have another root than was noted");
	}
	world_open(&world);
	assert_true(verify_note(&world.verify.noted, note(&world, 4, text)));
	world.verify.noted.size = 5;
	says(&world, "there are 4 leaves, and a root was noted of 5: leaves are missing");
}

static void
test_what_is_no_noted_root(void **state)
{
	static const char *const bad[] = {"", ":", "4", "4:", "x:00", "-1:00", "0:%s", "04:%s",
	    "4:%sa", "4:x%.63s", "1234567890123456789:%s", "4 :%s"};
	struct verify_noted noted = {0};
	char text[128];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const char *percent = strchr(bad[i], '%');

		snprintf(text, sizeof(text), "%.*s%s%s",
		    percent != NULL ? (int)(percent - bad[i]) : 127, bad[i],
		    percent != NULL ? roots[8] : "",
		    percent != NULL && bad[i][strlen(bad[i]) - 1] == 'a' ? "a" : "");
		if (strstr(bad[i], "%.63s") != NULL)
			text[2 + 64] = '\0';
		assert_false(verify_note(&noted, text));
		assert_false(noted.wanted);
	}
	snprintf(text, sizeof(text), "123456789012345678:%s", roots[8]);
	assert_true(verify_note(&noted, text));
	assert_int_equal(noted.size, 123456789012345678);
}

static void
test_ten_are_told(void **state)
{
	struct world world;
	size_t lines = 0;

	(void)state;
	world_open(&world);
	for (int i = 0; i < 20; i++) {
		world.leaves[0].idx = 100;
		verify_leaf(&world.verify, &world.leaves[0]);
	}
	assert_false(verify_end(&world.verify));
	fflush(world.verify.out);
	for (const char *c = world.said; *c != '\0'; c++)
		lines += *c == '\n';
	assert_int_equal(lines, VERIFY_SHOWN + 1);
	assert_non_null(strstr(world.said, "and "));
	world_close(&world);
}

static void
test_sources_have_a_limit(void **state)
{
	struct world world;
	char name[16];

	(void)state;
	world_open(&world);
	for (int i = 0; i <= VERIFY_SOURCES; i++) {
		snprintf(name, sizeof(name), "s%d", i);
		world.leaves[0].source = name;
		world.leaves[0].idx = i;
		verify_leaf(&world.verify, &world.leaves[0]);
		assert_int_equal(world.verify.wrong, i == VERIFY_SOURCES);
	}
	world_close(&world);
}

/* Of 256 leaves each a node of level 1; it is looked at as soon as they are there. */
static void
test_nodes(void **state)
{
	static uint8_t hashes[256][VERIFY_HASH];
	uint8_t root[VERIFY_HASH];
	struct verify verify = {0};
	struct verify_node node = {.level = 1, .idx = 0, .hash = root, .hash_len = VERIFY_HASH};

	(void)state;
	verify.out = tmpfile();
	assert_non_null(verify.out);
	for (size_t n = 0; n < 256; n++) {
		hash_leaf("s", 1, &n, sizeof(n), hashes[n]);
		verify_tree_add(&verify.tree, hashes[n]);
	}
	slow_root(hashes, 256, root);
	assert_int_equal(verify_node_at(&node), 256);
	verify_node(&verify, &node);
	assert_int_equal(verify.wrong, 0);
	root[7] ^= 1;
	verify_node(&verify, &node);
	assert_int_equal(verify.wrong, 1);
	root[7] ^= 1;
	node.hash_len--;
	verify_node(&verify, &node);
	assert_int_equal(verify.wrong, 2);
	node.hash_len++;
	node.idx = 1; /* beyond the last leaf */
	verify_node(&verify, &node);
	assert_int_equal(verify.wrong, 3);
	for (int64_t level = 0; level <= 8; level += 8) {
		node = (struct verify_node){level, 0, root, VERIFY_HASH};
		assert_true(verify_node_at(&node) == INT64_MAX);
		verify_node(&verify, &node);
	}
	node = (struct verify_node){2, INT64_MAX - 1, root, VERIFY_HASH};
	assert_true(verify_node_at(&node) == INT64_MAX);
	assert_int_equal(verify.wrong, 5);
	fclose(verify.out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_roots),
	    cmocka_unit_test(test_every_size),
	    cmocka_unit_test(test_whole),
	    cmocka_unit_test(test_what_is_wrong),
	    cmocka_unit_test(test_leaves_that_are_not_there),
	    cmocka_unit_test(test_a_node_that_is_not_there),
	    cmocka_unit_test(test_a_noted_root),
	    cmocka_unit_test(test_what_is_no_noted_root),
	    cmocka_unit_test(test_ten_are_told),
	    cmocka_unit_test(test_sources_have_a_limit),
	    cmocka_unit_test(test_nodes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
