# A digit too large for its base.
x = 0b11
y = 0b12
