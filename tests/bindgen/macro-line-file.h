// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define HERE __LINE__
#define FILENAME __FILE__
#define DATE_ __STDC__
#define CNT __COUNTER__
#define VERS __STDC_VERSION__
