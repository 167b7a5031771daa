// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

// a
/// outer
//! inner
//// none
//!! inner
///! outer
//
///
//!
/* a */ /** outer */ /*! inner */ /*** none */ /**/ /***/ /****/ /*!*/ /** */ /*!! */ /**!*/
/* /* nested */ */ /* /** /*! */ */ */ /* // */ // /* not
/** /* nested */ doc */ /*/ */ /*/* */*/ /* * / */ /* é 😀 */ a/b a//c
/* unterminated /* */ fn f() {}
