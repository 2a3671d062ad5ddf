# f-strings: expressions, conversions, specs, escapes.
name, n, pi = "world", 42, 3.25
print(f"hello {name}", f"{n + 1}", f"{name!r} {name!s}", f"{n}{n}", f"{{}} {{{n}}}")
print(f"{n:5d}|{n:<5}|{n:^6}|{n:05}|{n:x}|{n:#b}|{n:+}")
print(f"{pi:.1f} {pi:8.3f}| {pi:e} {pi:g}", f"{name:>8}|{name:*<8}|{name:.2}")
print(f"{'nested quotes'}")
print(f"{[i * i for i in range(4)]}", f"{ {'k': 1}['k'] }", f"{(lambda x: x * 2)(4)}")
print(f"{n if n > 5 else 0}", f"{n > 5}", f"{n!r:>5}|", f"{max(1, n, 3)}", f"{name[1:3]}")
print(f"{name.upper()} {len(name)}", f"{n:{8}}|{n:>{4 + 4}}|{pi:{6}.{2}f}")
print(f"" == "", f"plain", f"a" "b" f"{n}" "c", "x" f"{n}")
print(rf"\n{n}", f"\n{n}\t|".strip(), f"\x41{n}", f'{n}' + f"""{
    n
    + 1
}""")
print(f"{n=}", f"{n = }", f"{n + 1=}", f"{name=!s}", f"{pi=:.1f}", f"{name=}")
width = 10
print(f"{f'{n:>{width}}'}|", f"{f'{name}'!r}")
print(f"{1}{'a'}{2.5}{None}{True}{[1]}{(1,)}{{1: 2}}")
print(f"{n:,}", f"{1000000:,}", f"{255:#x}", f"{-5:+d}", f"{0.25:%}", f"{65:c}")
print(f"{(a := 5)} {a}", f"{n:d}{n:o}", f"{not n}", f"{n is None}")


def f(x):
    return f"<{x}>"


print(f"{f(f(n))}", f(f"{n}"), f"{f'{f(1)}'}")
