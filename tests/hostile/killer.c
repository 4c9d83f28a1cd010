/* SPDX-License-Identifier: MIT */
/* Loaded before the program's libraries: kills the program at the moment that
 * $KILL_AT names, or when the file of that name is whole, as a crash would, or,
 * where $INTERRUPT is set, interrupts it, as an impatient person would. Without
 * $KILL_AT it only spares the program to wait for the disk: what it has written
 * outlives it, and a busy disk would take the test longer than it may. */
#define _GNU_SOURCE /* RTLD_NEXT */

#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void
kill_at(const char *moment)
{
  const char *wanted = getenv("KILL_AT");
  if (wanted != NULL && strcmp(wanted, moment) == 0)
    raise(getenv("INTERRUPT") != NULL ? SIGINT : SIGKILL);
}

/* The function of that name that the program would have called. */
static void
find(const char *name, void *function)
{
  *(void **)function = dlsym(RTLD_NEXT, name);
}

ssize_t
write(int fd, const void *bytes, size_t length)
{
  ssize_t (*real)(int, const void *, size_t) = NULL;
  find("write", &real);
  if (fd <= 2 || getenv("KILL_AT") == NULL)
    return real(fd, bytes, length);
  kill_at("before writing");
  ssize_t half = real(fd, bytes, (length + 1) / 2);
  kill_at("half written");
  return half;
}

int
fsync(int fd)
{
  int (*real)(int) = NULL;
  find("fsync", &real);
  kill_at("written");
  return getenv("KILL_AT") != NULL ? real(fd) : 0;
}

int
rename(const char *from, const char *to)
{
  int (*real)(const char *, const char *) = NULL;
  find("rename", &real);
  kill_at("before renaming");
  int status = real(from, to);
  kill_at("renamed");
  kill_at(to);
  return status;
}
