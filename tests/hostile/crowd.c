/* SPDX-License-Identifier: MIT */
/* Loaded before the program: only $MOST_THREADS threads can be made, as where
 * a container has a limit. */
#define _GNU_SOURCE /* RTLD_NEXT */

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

int
pthread_create(pthread_t *thread,
               const pthread_attr_t *attributes,
               void *(*run)(void *),
               void *data)
{
  static int made;
  const char *most = getenv("MOST_THREADS");
  if (most == NULL || made >= atoi(most))
    return EAGAIN;
  made++;
  int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
  return real(thread, attributes, run, data);
}
