# An old octal literal.
x = 0o17
y = 0755
