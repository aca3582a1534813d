/* Codes of an accounting as a client reads them, in English and in Spanish: everyday words, said to
 * her, and none of the law's. Pure. */
#ifndef GATEWAY_PACKET_ACCOUNTING_WORDS_H
#define GATEWAY_PACKET_ACCOUNTING_WORDS_H

#include <stdbool.h>
#include <stddef.h>

enum accounting_words {
	WORDS_WHAT,    /* Accounted */
	WORDS_ROLE,    /* Role */
	WORDS_ACTION,  /* Action */
	WORDS_PURPOSE, /* Purpose */
	WORDS_BASIS,   /* Basis */
	WORDS_CLASS    /* DataClass */
};

/* "": it is no code of them. */
const char *accounting_word(enum accounting_words of, unsigned code, bool spanish);

#endif
