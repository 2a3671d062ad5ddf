# Functions whose jumps are longer than 32 KB.
def source(n):
    lines = ["def f(x, flag):", "    total = 0", "    for i in range(3):"]
    lines.append("        try:")
    lines.append("            if flag and x > 0 or i == 7:")
    for k in range(n):
        lines.append("                total += x * %d + i" % (k % 7))
    lines.append("            elif x is None:")
    lines.append("                break")
    lines.append("            else:")
    for k in range(n):
        lines.append("                total -= [i, x][%d]" % (k % 2))
    lines.append("                if total < -10**9: continue")
    lines.append("            if total < -10**9: continue")
    lines.append("            while total > 10**12:")
    for k in range(n):
        lines.append("                total //= 2 + total % 2")
    lines.append("        except (ValueError, TypeError) as e:")
    lines.append("            return type(e).__name__")
    lines.append("        finally:")
    lines.append("            total += 1")
    lines.append("    else:")
    lines.append("        return total, [y async for y in x] if False else [y for y in range(i) if y]")
    lines.append("    return 'broken'")
    return "\n".join(lines).replace("[y async for y in x] if False else ", "")


for n in (10, 900):
    env = {}
    exec(source(n), env)
    f = env["f"]
    print(n, f(1, True), f(-2, True), f(5, False), f(None, False) if n < 100 else "", f("x", True))

# At the top level.
lines = ["n = 0", "for j in range(2):", "    if j:"]
lines += ["        n += j * %d" % (k % 5) for k in range(4400)]
lines += ["    else:", "        n -= 1"]
env = {}
exec("\n".join(lines) + "\nafter = n if n else -1\n", env)
print(env["n"], env["after"])

# A match statement.
lines = ["def g(x):", "    match x:"]
for k in range(150):
    lines.append("        case [%d, *rest] if len(rest) > %d:" % (k, k % 3))
    lines.append("            return rest, %d" % k)
    lines += ["            x += 1"] * 60
lines.append("        case _:")
lines.append("            return 'none'")
env = {}
exec("\n".join(lines), env)
g = env["g"]
print(g([0, 1]), g([149, 1, 2, 3]), g([5]), g(3))
