# None cannot be assigned to.
x = 5
None = x
