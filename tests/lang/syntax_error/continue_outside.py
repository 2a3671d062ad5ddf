# continue outside of a loop.
for i in range(3):
    continue
continue
