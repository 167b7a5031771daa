#include "tests/bindgen/fn-wrap-static-valist.h"

// Static wrappers

int vf__extern(const char *fmt, va_list ap) { return vf(fmt, ap); }
