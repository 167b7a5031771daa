// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * The first and only process of the demo's virtual machine: loads the Rust module from
 * the initramfs, unloads it again, says so in the kernel's log, and restarts the machine.
 *
 * It is compiled for the kernel's architecture by the clang that compiles the kernel,
 * and a distribution has no C library for every one of them: so there is none here, only
 * the system calls themselves.
 */
#include <stddef.h>

#if defined(__x86_64__)

enum {
	NR_write = 1,
	NR_reboot = 169,
	NR_delete_module = 176,
	NR_openat = 257,
	NR_finit_module = 313,
};

static long syscall4(long nr, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return ret;
}

/* The kernel enters a process with another stack alignment than a call has. */
#define ENTRY __attribute__((force_align_arg_pointer, noreturn))

#elif defined(__loongarch64)

/* The numbers of asm-generic/unistd.h, which all newer architectures share. */
enum {
	NR_openat = 56,
	NR_write = 64,
	NR_delete_module = 106,
	NR_reboot = 142,
	NR_finit_module = 273,
};

static long syscall4(long nr, long a, long b, long c, long d)
{
	register long a7 __asm__("$a7") = nr;
	register long a0 __asm__("$a0") = a;
	register long a1 __asm__("$a1") = b;
	register long a2 __asm__("$a2") = c;
	register long a3 __asm__("$a3") = d;

	__asm__ volatile("syscall 0"
			 : "+r"(a0)
			 : "r"(a7), "r"(a1), "r"(a2), "r"(a3)
			 : "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8",
			   "memory");
	return a0;
}

#define ENTRY __attribute__((noreturn))

#else
#error "no system calls known for this architecture"
#endif

/* linux/reboot.h asks for these two before it believes that a restart is meant. */
#define REBOOT_MAGIC1 0xfee1deadL
#define REBOOT_MAGIC2 672274793L
#define REBOOT_RESTART 0x01234567L

#define O_WRONLY 01
#define O_NONBLOCK 04000
#define AT_FDCWD (-100L)

/*
 * Lines go into the kernel's own log, one write each: written to the console they would
 * come out in the middle of what the module says.
 */
static long log_fd;

static void say(const char *text)
{
	size_t length = 0;

	while (text[length])
		length++;
	syscall4(NR_write, log_fd, (long)text, (long)length, 0);
}

ENTRY void _start(void)
{
	long module;

	log_fd = syscall4(NR_openat, AT_FDCWD, (long)"/dev/kmsg", O_WRONLY, 0);
	module = syscall4(NR_openat, AT_FDCWD, (long)"/rust_print.ko", 0, 0);
	if (syscall4(NR_finit_module, module, (long)"", 0, 0) < 0)
		say("init: rust_print cannot be loaded\n");
	else if (syscall4(NR_delete_module, (long)"rust_print", O_NONBLOCK, 0, 0) < 0)
		say("init: rust_print cannot be unloaded\n");
	else
		say("init: rust_print was loaded and unloaded\n");
	/* Whoever watches the console waits for this line. */
	say("init: done\n");
	syscall4(NR_reboot, REBOOT_MAGIC1, REBOOT_MAGIC2, REBOOT_RESTART, 0);
	for (;;)
		;
}
