# An assignment expression to the loop variable.
x = [1]
y = [i := 0 for i in x]
