#! /// doc
 [allow(x)]
