# Integer arithmetic and branches in a while loop: the Collatz sequence.


def collatz(limit):
    best = 0
    n = 1
    while n < limit:
        x = n
        c = 0
        while x != 1:
            if x & 1 == 0:
                x = x >> 1
            else:
                x = 3 * x + 1
            c += 1
        if c > best:
            best = c
        n += 1
    return best


print(collatz(150000))
