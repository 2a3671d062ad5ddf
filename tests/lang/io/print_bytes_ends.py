# differs: print() takes bytes for sep and end, as in MicroPython
print(1, 2, sep=b"-", end=b"!\n")
print("a", end=b"")
print()
for bad in (1, [], b"x"[0]):
    try:
        print(1, end=bad)
    except TypeError:
        print("TypeError")
