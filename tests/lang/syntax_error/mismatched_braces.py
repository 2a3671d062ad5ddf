# A brace closed by a parenthesis.
a = {1: 2}
b = {1: (2}
