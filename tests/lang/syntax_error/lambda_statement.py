# A statement inside a lambda.
f = lambda x: x
g = lambda x: return x
