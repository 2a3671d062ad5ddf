# Digits of pi with the spigot algorithm: big integers that grow.
def pi_digits(count):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < count:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = (
                q * k,
                (2 * q + r) * x,
                t * x,
                k + 1,
                (q * (7 * k + 2) + r * x) // (t * x),
                x + 2,
            )
    return "".join(str(d) for d in out)


pi = pi_digits(120)
for i in range(0, 120, 30):
    print(pi[i : i + 30])


def machin(digits):
    one = 10 ** (digits + 10)

    def arctan_inverse(x):
        term = total = one // x
        n, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // n)
            n, sign = n + 2, -sign
        return total

    return 4 * (4 * arctan_inverse(5) - arctan_inverse(239)) // 10**10


print(str(machin(150))[:120] == pi)
print(str(machin(150))[-20:])
