# A control character in the source.
x = 1
y =  2
