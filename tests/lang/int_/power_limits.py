# Powers of 0 and 1 do not grow, whatever the exponent; others do, up to a limit of memory.
print(0 ** 10**30, 1 ** 10**30, (-1) ** 10**30, (-1) ** (10**30 + 1))
print((2**20000).bit_length(), (3**20000).bit_length())
print(0**0, (-2) ** 0, (-2) ** 3)
