// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-file .*issue-linux-1127-pasted-names\.h
// Linux #1127: a name made by ## is spelled in no file; its declaration is in this one.
#define DECLARE_TRACE(name, proto)		\
	extern int __tracepoint_##name;		\
	struct name##_state {			\
		int enabled;			\
	};					\
	void trace_##name(proto)
DECLARE_TRACE(binder_ioctl, unsigned int cmd);
DECLARE_TRACE(binder_done, struct binder_ioctl_state *s);
#define TAG(n) enum n##_mode { n##_off, n##_on }
TAG(binder);
