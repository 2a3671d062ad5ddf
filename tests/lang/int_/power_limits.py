# differs: python3 would compute for hours
# Powers that no memory holds are refused at once; those of 0 and 1 are none of them.
for base in (2, 10, -3):
    try:
        base ** 10**12
        print("computed")
    except (MemoryError, OverflowError):
        print("refused")
print(0 ** 10**30, 1 ** 10**30, (-1) ** 10**30, (-1) ** (10**30 + 1))
print((2**20000).bit_length(), (3**20000).bit_length())
