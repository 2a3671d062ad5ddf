# Augmented assignment to a call.
f = len
f([1]) += 1
