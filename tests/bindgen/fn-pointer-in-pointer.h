// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct v {
	void (*(*get)(int sig, void (*h)(int)))(int);
	void (**arr)(void);
};
void (*signal_like(int sig, void (*func)(int)))(int);
