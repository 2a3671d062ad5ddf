# Comments and blank lines are counted.
# one

# two
x = 1  # three


    # indented comment
z = = 1
