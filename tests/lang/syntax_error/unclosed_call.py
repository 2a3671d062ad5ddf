# line-differs
# A call that is never closed.
print('a')
print('b'
print('c')
