# line-differs
# A triple-quoted string that never ends.
x = 1
y = '''open
more
