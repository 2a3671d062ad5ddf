# True cannot be a loop variable.
x = 5
for True in [1]:
    pass
