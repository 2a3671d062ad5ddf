# exit: 1
# Output before an uncaught error is kept.
values = [4, 2, 0]
for v in values:
    print(8 // v)
