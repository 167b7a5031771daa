// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --doc-comments=kernel-doc --rust-target 1.82
// differs: an option of krab's own

/**
 * struct outer - Everything that can be inside.
 * @plain: a member
 * @memb1: in an anonymous struct in an anonymous union
 * @memb2: beside it
 * @named: a union with a name
 * @named.st1: a struct in it
 * @named.st1.deep: in that
 * @array: an array of structs
 * @array.each: in each of them
 * @low: some bits
 * @callback: calls back
 * @missing: a member that is not there
 *
 * The longer text.
 */
struct outer {
	int plain;
	union {
		struct {
			int memb1;
		};
		int memb2;
	};
	union {
		struct {
			int deep;
		} st1;
		long other;
	} named;
	struct {
		int each;
	} array[2];
	unsigned int low : 3;
	unsigned int high : 5;
	int (*callback)(int);
	/**
	 * @inside: described where it is declared,
	 * in two lines.
	 *
	 * And in two paragraphs.
	 */
	int inside;
	/** @line: described in one line */
	int line;
	/** not of a member */
	int nobody;
	/* private: */
	int hidden;
};

/**
 * enum colour - What colours there are.
 * @RED: like blood
 * @GREEN: like grass,
 *	or leaves
 * @BLUE: is not there
 */
enum colour {
	RED,
	GREEN,
	/** @WHITE: all of them */
	WHITE,
	BLACK,
};

/**
 * union either - One or the other.
 * @one: this
 * @other: that
 */
union either {
	int one;
	float other;
};

/**
 * typedef number - A number.
 *
 * In a typedef.
 */
typedef long number;

/**
 * typedef handler - Is called.
 * @data: what it was given
 *
 * Context: Process context.
 * Returns: nothing of use
 */
typedef int (*handler)(void *data);

/**
 * struct untagged - The name is the typedef's.
 * @value: its member
 */
typedef struct {
	int value;
} untagged;

/**
 * struct tagged - The typedef beside it has no comment of its own.
 * @x: a member
 */
typedef struct tagged {
	int x;
} tagged_t;

/**
 * enum - Without a name.
 * @NAMELESS: a constant
 */
enum {
	NAMELESS = 1,
};

/**
 * define LIMIT - The most there can be.
 *
 * A macro.
 */
#define LIMIT 7

/**
 * PLAIN_MACRO - Without the word.
 */
#define PLAIN_MACRO "text"

/**
 * struct declared_only - Never defined.
 * @gone: a member that nobody sees
 */
struct declared_only;
extern struct declared_only *pointer_to_it;

/**
 * typedef counted - A struct with a tag, documented as the typedef.
 * @n: its member
 */
typedef struct counted_struct {
	int n;
} counted;
