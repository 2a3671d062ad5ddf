this is no line
print('second line')
