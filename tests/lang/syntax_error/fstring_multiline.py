# line-differs
# An error in a field of a long f-string.
x = 1
y = f'''a
{x}
{x +}
'''
