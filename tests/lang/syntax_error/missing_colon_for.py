# A loop without its colon.
for i in range(3):
    pass
for j in range(3)
    pass
