# An exponent without digits.
x = 1e5
y = 1e+
