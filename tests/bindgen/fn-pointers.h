// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef void (*cb0)(void);
typedef int (*cb1)(int a, const char *b);
typedef int (*cbv)(const char *fmt, ...);
void takes(void (*f)(int), cb0 g);
void (*returns(int a))(char);
int (*(*deep)(int))(long);
struct ops {
	int (*open)(struct ops *self, const char *path);
	void (*close)(struct ops *);
	int (*ioctl)(struct ops *, unsigned, ...);
	cb1 alias;
	void (*noargs)();
};
extern void (*handlers[8])(int);
extern int (*single)(int);
typedef void (**ppf)(int);
typedef void (*const cpf)(int);
