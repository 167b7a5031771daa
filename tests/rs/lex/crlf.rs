// comment
/// doc
fn f() { "a
b"; '
'; r"
"; '\
'; }
/* a
 b */
// x
//
'

 r#
 br##
 '
x
