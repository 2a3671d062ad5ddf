# Building long strings in several ways.
n = 2000
a = ""
for i in range(n):
    a += chr(97 + i % 26)
b = "".join(chr(97 + i % 26) for i in range(n))
c = ("abcdefghijklmnopqrstuvwxyz" * 80)[:n]
print(a == b == c, len(a), a[:30], a[-5:])
print(a.count("abc"), a.find("z"), a.rfind("a"), len(a.split("m")), a.replace("a", "").count("b"))
words = ("the quick brown fox jumps over the lazy dog " * 20).split()
print(len(words), len(set(words)), max(words, key=len), " ".join(words[:5]), sum(map(len, words)))
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:4])
lines = "\n".join("%04d %s" % (i, "*" * (i % 7)) for i in range(200))
print(len(lines), lines.split("\n")[123], lines.count("\n"), len(lines.splitlines()))
rev = "".join(reversed(a))
print(rev[:10], rev[::-1] == a, a[::7][:20], sorted(set(a))[:5])
u = "é€" * 300
print(len(u), len(u.encode()), u[299], u[300], u[::100], u.count("€é"), u.rfind("é"))
chunks = [a[i : i + 64] for i in range(0, len(a), 64)]
print(len(chunks), chunks[5][:10], "".join(chunks) == a)
