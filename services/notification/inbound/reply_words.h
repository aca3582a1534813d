/*
 * What a machine understands of what somebody wrote: that she wants no more of that, or that it is
 * somebody else who reads it. In whatever case, spelling of accents and punctuation. Pure.
 */
#ifndef NOTIFICATION_REPLY_WORDS_H
#define NOTIFICATION_REPLY_WORDS_H

#include <stddef.h>

enum reply_says {
	REPLY_STOP = 1,  /* nothing by machine any more */
	REPLY_WRONG = 2, /* it does not reach her */
	REPLY_MORE = 4   /* something that a person has to read */
};

/* A mask of enum reply_says; of nothing that can be read: REPLY_MORE. */
unsigned reply_says(const char *text);

#define REPLY_WORDS 512
#define REPLY_WORD 33

/* Its words as they stand there, with and without what is written around them; none is longer than
 * one may be that was agreed on. How many. */
size_t reply_words(const char *text, char words[REPLY_WORDS][REPLY_WORD]);

#endif
