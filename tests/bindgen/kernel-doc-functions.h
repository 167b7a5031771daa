// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --doc-comments=kernel-doc --rust-target 1.82
// differs: an option of krab's own

/**
 * full() - Does everything that the format has.
 * @first: the first one, which is described
 *         in two lines
 * @second: the second
 * @third:
 *	on a line of its own, with a tab
 *
 * The longer text has several paragraphs.
 *
 * This is the second.
 *
 * Context: Any context. Takes and releases <lock>.
 * Return: 0 on success, or
 *         a negative error.
 */
int full(int first, int second, int third);

/**
 * brief - No parentheses, a description
 * that goes on in the next line
 * and in a third.
 * @x: the only parameter
 * @y: is not there
 *
 * Returns:
 * * %0		- it worked
 * * %-ENOMEM	- no memory
 *
 * Text after a section goes back to the description.
 */
int brief(int x);

/**
 * variadic() - Like printf().
 * @fmt: the format, %s and %d in it
 * @...: what it needs
 *
 * Note: a note.
 *
 * NOTES: others.
 *
 * Example::
 *
 *	not_a_test(1);
 */
int variadic(const char *fmt, ...);

/**
 * nothing_else()
 *
 * Only a description, no brief one.
 */
void nothing_else(void);

/**
 * with_return - has an old name for its section
 * @return: what it returns
 */
int with_return(void);

/**
 * behind_attribute() - Attributes are between it and its comment.
 * @a: a
 */
__attribute__((unused))
#define SOMETHING_BETWEEN
extern int
behind_attribute(int a);

#ifdef NEVER
/**
 * in_other_branch() - Documented once, declared twice.
 */
static inline int in_other_branch(void) { return 0; }
#else
int in_other_branch(void);
#endif

/**
 * other_name() - The comment names no declaration here.
 */
int undocumented(void);

/**
 * DOC: Theory of operation
 *
 * This is of no declaration.
 */
int after_doc_block(void);

/** A comment of another format. */
int other_format(void);

/* out_of_line() - not marked */
int out_of_line(void);

/**
 * This sentence: has a colon, and names nothing.
 */
int sentence(void);

/**
 * counter - a variable
 */
extern int counter;

/**
 * type_name() - A parameter whose name is a keyword of Rust.
 * @type: the type
 */
void type_name(int type);

/**
 * example() - A section that begins behind an empty line.
 *
 * Example:
 *
 * .. code-block:: c
 *
 *	example();
 *
 * Text of the description.
 */
void example(void);
