# A unicode escape with three digits.
x = '\u0041'
y = '\u041'
