# Nested fields, nested f-strings and awkward expressions.
v, w, p = 3.14159, 10, 3
print(f"{v:{w}.{p}f}|{v:<{w}.{p - 1}f}|{v:>{w + 2}}|"[:40])
print(f"{'x':{'*'}^{w}}|", f"{w:{'0' + str(w)}d}|", f"{'ab':{'<' if w else '>'}5}|")
print(f"{f'{w}'}{f'{p}' * 2}", f"{f'{w}'}")
print(f"{ {1: 'a'}[1] }", f"{ {1, 1} }", f"{[{'k': [1, 2]}][0]['k'][1]}", f"{(1, 2)[1]}")
print(f"{'a' 'b'}", f"{'{'}", f"{'}'}", f"{'{}'.format(5)}", f"{'%d' % 7}")
print(f"{w if w > p else p:>4}|", f"{(lambda a, b=2: a * b)(4):03d}", f"{[x for x in range(3) if x]}")
print(f"{w:>{p}}{w:<{p}}|", f"{'':>{p}}|", f"{w:}", f"{w!s:}")
print(f'{"double"} {w}', f"""{'triple "quoted"'} {w}""", f'''{"""inner"""}''')
print(f"{w}" f"{p}" "{w}" f"{{w}}", "{" f"{w}" "}")
table = [("apple", 3, 0.5), ("kiwi", 12, 0.25)]
for name, count, price in table:
    print(f"{name:<8}{count:>4}{price:>8.2f}{count * price:>8.2f}")
print("\n".join(f"{i:>2}: {'#' * i:<5}|" for i in range(4)))


def indent(text, n):
    return "\n".join(f"{'':{n}}{line}" for line in text.split("\n"))


print(indent("a\nb", 3))
print(f"{sum(i for i in range(5))} {max([1, 5, 2], key=lambda t: -t)}")
print(f"{'a,b'.split(',')} {'x=1;y=2'.replace(';', '|')} {w:=+5}")
