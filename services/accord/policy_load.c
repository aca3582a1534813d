/* Directory and agreements from files. */
#include "services/accord/policy_load.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
}

bool
policy_load_agreement(
    struct arena *arena, const char *path, struct agreement *agreement, struct err *err)
{
	struct yaml_doc *doc = arena_zalloc(arena, sizeof(*doc));

	return (doc != NULL || no_memory(err)) && yaml_load(arena, path, doc, err) &&
	       agreement_read(doc, agreement, err);
}

int
policy_is_text(const struct dirent *entry)
{
	size_t len = strlen(entry->d_name);

	return entry->d_name[0] != '.' && len > 5 && strcmp(entry->d_name + len - 5, ".yaml") == 0;
}

static bool
load_folder(struct arena *arena, const char *folder, struct loaded *loaded, struct err *err)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, policy_is_text, alphasort);
	bool good = count >= 0;

	if (!good)
		return err_set(err, ERR_INVALID, "%s: %s", folder, strerror(errno));
	loaded->agreements = arena_zalloc(arena, ((size_t)count + 1) * sizeof(*loaded->agreements));
	if (loaded->agreements == NULL)
		good = no_memory(err);
	for (int i = 0; i < count; i++) {
		const char *path = arena_printf(arena, "%s/%s", folder, entries[i]->d_name);

		good = good && (path != NULL || no_memory(err)) &&
		       policy_load_agreement(
			   arena, path, &loaded->agreements[loaded->agreement_count], err);
		loaded->agreement_count += good;
		free(entries[i]);
	}
	free(entries);
	return good;
}

static bool
load_file(struct arena *arena, const char *path, struct loaded *loaded, struct err *err)
{
	loaded->agreements = arena_zalloc(arena, sizeof(*loaded->agreements));
	loaded->agreement_count = 1;
	return (loaded->agreements != NULL || no_memory(err)) &&
	       policy_load_agreement(arena, path, loaded->agreements, err);
}

bool
policy_load(struct arena *arena, const char *directory, const char *path, struct loaded *loaded,
    struct err *err)
{
	struct yaml_doc *doc = arena_zalloc(arena, sizeof(*doc));
	struct stat st;

	*loaded = (struct loaded){0};
	if (doc == NULL)
		return no_memory(err);
	if (directory != NULL && (!yaml_load(arena, directory, doc, err) ||
				     !directory_read(doc, &loaded->directory, err)))
		return false;
	if (path == NULL)
		loaded->agreements = NULL;
	else if (stat(path, &st) != 0)
		return err_set(err, ERR_INVALID, "%s: %s", path, strerror(errno));
	else if (!(S_ISDIR(st.st_mode) ? load_folder(arena, path, loaded, err)
				       : load_file(arena, path, loaded, err)))
		return false;
	if (!policy_make(arena, &loaded->directory, loaded->agreements, loaded->agreement_count,
		&loaded->policy, err))
		return false;
	loaded->compiled = policy_compile(arena, &loaded->policy, err);
	return loaded->compiled != NULL;
}

bool
policy_with_draft(struct arena *arena, const struct loaded *site, const struct agreement *draft,
    struct policy *policy, struct err *err)
{
	struct agreement *v = arena_zalloc(arena, (site->agreement_count + 1) * sizeof(*v));
	size_t count = 0;

	if (v == NULL)
		return no_memory(err);
	for (size_t i = 0; i < site->agreement_count; i++)
		if (strcmp(site->agreements[i].name, draft->name) != 0)
			v[count++] = site->agreements[i];
	v[count] = *draft;
	if (v[count].signed_at == NEVER)
		v[count].signed_at = INT64_MIN;
	return policy_make(arena, &site->directory, v, count + 1, policy, err);
}
