/* SPDX-License-Identifier: MIT */
/* Jobs come in; they go out when they are done, in the same order. */
#include "crew.h"

#include "prose.h"

/* Jobs for each thread, so that none waits for a long one that another does. */
#define AHEAD 8

typedef struct {
  gpointer job;
  gboolean done; /* under the crew's lock */
} Entry;

struct KpCrew {
  KpCrewWork work;
  gpointer data;
  guint most;         /* threads */
  KpStems *stems;     /* of the caller's thread, where it works itself */
  GPtrArray *threads; /* of GThread */
  GAsyncQueue *todo;  /* of Entry; `self` for each thread that is to end */
  GQueue given;       /* of Entry, in order; the caller's alone */
  GMutex lock;
  GCond done; /* some entry is */
};

static void
do_entry(KpCrew *self, Entry *entry, KpStems *stems)
{
  self->work(entry->job, stems, self->data);
  g_mutex_lock(&self->lock);
  entry->done = TRUE;
  g_cond_signal(&self->done);
  g_mutex_unlock(&self->lock);
}

static gpointer
run(gpointer data)
{
  KpCrew *self = data;
  g_autoptr(KpStems) stems = kp_stems_new();
  gpointer next;
  while ((next = g_async_queue_pop(self->todo)) != self)
    do_entry(self, next, stems);
  return NULL;
}

KpCrew *
kp_crew_new(guint n_threads, KpCrewWork work, gpointer data)
{
  KpCrew *self = g_new0(KpCrew, 1);
  self->work = work;
  self->data = data;
  self->todo = g_async_queue_new();
  self->threads = g_ptr_array_new();
  g_queue_init(&self->given);
  g_mutex_init(&self->lock);
  g_cond_init(&self->done);
  self->most = n_threads > 1 ? n_threads : 0;
  return self;
}

void
kp_crew_free(KpCrew *self)
{
  if (self == NULL)
    return;
  g_assert(g_queue_is_empty(&self->given));
  for (guint i = 0; i < self->threads->len; i++)
    g_async_queue_push(self->todo, self);
  for (guint i = 0; i < self->threads->len; i++)
    g_thread_join(g_ptr_array_index(self->threads, i));
  g_ptr_array_unref(self->threads);
  g_async_queue_unref(self->todo);
  g_mutex_clear(&self->lock);
  g_cond_clear(&self->done);
  g_clear_pointer(&self->stems, kp_stems_free);
  g_free(self);
}

gboolean
kp_crew_is_idle(const KpCrew *self)
{
  return self->given.length == 0;
}

gboolean
kp_crew_is_full(const KpCrew *self)
{
  return self->given.length >= MAX(1, AHEAD * self->most);
}

/* A thread for each job, up to the most: one page needs no more than one. Where
 * the system refuses another, those that there are do its work, or the caller.
 */
static void
add_thread(KpCrew *self)
{
  if (self->threads->len >= self->most)
    return;
  GThread *thread = g_thread_try_new("crew", run, self, NULL);
  if (thread != NULL)
    g_ptr_array_add(self->threads, thread);
  else
    self->most = self->threads->len;
}

void
kp_crew_give(KpCrew *self, gpointer job)
{
  Entry *entry = g_new0(Entry, 1);
  entry->job = job;
  g_queue_push_tail(&self->given, entry);
  add_thread(self);
  if (self->most > 0) {
    g_async_queue_push(self->todo, entry);
    return;
  }
  if (self->stems == NULL)
    self->stems = kp_stems_new();
  do_entry(self, entry, self->stems);
}

gpointer
kp_crew_take(KpCrew *self)
{
  g_autofree Entry *entry = g_queue_pop_head(&self->given);
  if (entry == NULL)
    return NULL;
  g_mutex_lock(&self->lock);
  while (!entry->done)
    g_cond_wait(&self->done, &self->lock);
  g_mutex_unlock(&self->lock);
  return entry->job;
}
