# A single closing brace.
x = 1
y = f'}}'
z = f'}'
