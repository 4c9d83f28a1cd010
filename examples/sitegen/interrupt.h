/* SPDX-License-Identifier: MIT */
/* Whoever interrupts a build gets the files that were begun, in whole, and no
 * half-written ones beside them, which no later build would find. */
#ifndef SG_INTERRUPT_H
#define SG_INTERRUPT_H

/* From here on SIGHUP, SIGINT and SIGTERM end the program between two files;
 * those that are ignored stay so. To be called once, by the program. */
void sg_interrupt_hold(void);

/* Around the writing of a file; any thread, any number at once. */
void sg_interrupt_begin(void);
void sg_interrupt_end(void);

#endif
