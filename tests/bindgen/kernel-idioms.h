// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef u32 __attribute__((__may_alias__)) u32_a;
struct list_head {
	struct list_head *next, *prev;
};
typedef struct {
	int counter;
} atomic_t;
typedef struct {
	long long counter;
} atomic64_t;
typedef struct {
	volatile unsigned int slock;
} arch_spinlock_t;
struct raw_spinlock {
	arch_spinlock_t raw_lock;
};
typedef struct raw_spinlock raw_spinlock_t;
typedef struct spinlock {
	union {
		struct raw_spinlock rlock;
	};
} spinlock_t;
struct kref {
	atomic_t refcount;
};
struct hlist_node {
	struct hlist_node *next, **pprev;
};
struct page {
	unsigned long flags;
	union {
		struct {
			union {
				struct list_head lru;
				struct {
					void *filler;
					unsigned int mlock;
				};
			};
			void *mapping;
			union {
				unsigned long index;
				unsigned long share;
			};
			unsigned long private;
		};
		struct {
			unsigned long pp_magic;
		};
	};
	union {
		atomic_t _mapcount;
		unsigned page_type;
	};
} __attribute__((aligned(16)));
typedef unsigned gfp_t;
typedef int (*initcall_t)(void);
typedef initcall_t initcall_entry_t;
extern initcall_entry_t __initcall_start[], __initcall_end[];
struct file_operations {
	struct module *owner;
	long (*llseek)(struct file *, long, int);
	unsigned int (*poll)(struct file *, struct poll_table *);
} __attribute__((randomize_layout));
#define BIT(n) (1UL << (n))
#define FLAG BIT(3)
#define GFP_KERNEL ((gfp_t)0xcc0)
