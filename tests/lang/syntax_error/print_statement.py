# The old print statement with text.
print('new')
print 'old'
