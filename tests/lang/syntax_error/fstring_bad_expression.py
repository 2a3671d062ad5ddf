# An f-string field with a faulty expression.
x = 1
y = f'{x + 1}'
z = f'{x +}'
