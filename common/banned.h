/* Included in front of every file of ours: calls that have a safe twin do not compile. */
#ifndef COMMON_BANNED_H
#define COMMON_BANNED_H

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#undef strcpy
#undef strcat
#undef sprintf
#undef strtok
#pragma GCC poison strcpy strcat sprintf vsprintf strtok gmtime localtime atoi atol
#pragma GCC poison PQexec PQexecParams

#endif
