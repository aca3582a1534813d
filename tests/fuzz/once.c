/* A fuzz target without its fuzzer: every file of a corpus once, so that targets go on building and
 * what was found stays mended. */
#include <dirent.h>

#include "common/mem.h"
#include "tests/fuzz/fuzz.h"

#define LARGEST (1 << 20)

/* What a fuzzer brings. */
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));

size_t
LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max)
{
	(void)data, (void)max;
	return size;
}

static bool
run(const char *folder, const char *name)
{
	static uint8_t data[LARGEST];
	uint8_t *copy;
	char path[4096];
	size_t size;
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	if ((file = fopen(path, "rb")) == NULL) {
		fprintf(stderr, "%s cannot be read\n", path);
		return false;
	}
	size = fread(data, 1, sizeof(data), file);
	fclose(file);
	copy = xmalloc(size > 0 ? size : 1); /* one byte too far is seen */
	memcpy(copy, data, size);
	LLVMFuzzerTestOneInput(copy, size);
	free(copy);
	return true;
}

int
main(int argc, char **argv)
{
	DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
	int count = 0;

	if (folder == NULL) {
		fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
		return EXIT_FAILURE;
	}
	if (LLVMFuzzerInitialize != NULL)
		LLVMFuzzerInitialize(&argc, &argv);
	for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
		if (entry->d_name[0] != '.') {
			if (!run(argv[1], entry->d_name))
				return EXIT_FAILURE;
			count++;
		}
	closedir(folder);
	printf("%d inputs\n", count);
	return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
