# Augmented assignment takes one target.
a = b = 1
(a, b) += (1, 2)
