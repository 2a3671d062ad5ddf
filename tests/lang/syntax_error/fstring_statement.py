# A statement in an f-string field.
x = 1
z = f'{x = 1; y}'
