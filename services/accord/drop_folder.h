/* A watched folder: its files, and the two folders in it where they go when they were answered. */
#ifndef SERVICES_ACCORD_DROP_FOLDER_H
#define SERVICES_ACCORD_DROP_FOLDER_H

#include "common/arena.h"
#include "services/accord/drop_files.h"

struct drop_folder {
	const char *path;
	int fd, done,
	    refused;   /* directories; held open, so that nobody puts others in their place */
	int watch;     /* inotify, or -1 where there is none: then looks alone tell */
	size_t strays; /* names that the last look passed over */
};

/* Makes done/ and refused/. ERR_DENIED when another one is at work there. */
bool drop_folder_open(struct drop_folder *folder, const char *path, struct err *err) MUST_CHECK;
void drop_folder_close(struct drop_folder *folder);

/* Regular files with a good name; nothing is followed. */
bool drop_folder_look(
    struct drop_folder *folder, struct drop_files *files, struct err *err) MUST_CHECK;

enum drop_read {
	DROP_READ,
	DROP_CHANGED,   /* or gone: another look */
	DROP_TOO_LARGE, /* not read */
	DROP_UNREAD     /* err says why */
};
/* Whole, in *bytes: free() it. */
enum drop_read drop_folder_read(const struct drop_folder *folder, const struct drop_file *file,
    char **bytes, size_t *len, struct err *err);

/* Moves the file out of the folder, with the reason beside it if there is one; a name that is taken
 * there gets a number. What changed meanwhile stays for another look, and is no error. */
bool drop_folder_settle(const struct drop_folder *folder, const struct drop_file *file,
    const char *reason, struct err *err) MUST_CHECK;

#endif
