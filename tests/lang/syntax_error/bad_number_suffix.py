# A number followed by letters.
x = 12
y = 12abc
