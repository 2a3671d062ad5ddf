# A number that ends with an underscore.
x = 1_000
y = 1_000_
