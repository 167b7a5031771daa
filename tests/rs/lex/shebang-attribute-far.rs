#! // comment
 /* block */ [allow(x)]
