# differs: the fields of f-strings may hold any string literal since Python 3.12
x, d = 5, {"a": 1, "b": {"c": 2}}
print(f"{d["a"]} {d['b']["c"]}")
print(f'{'single'} {"double"} {'''triple'''}')
print(f"{f"{f"{x}"}"}", f'{f'{f'{x!r:>{f'{4}'}}'}'}')
print(f"{"\n"!r} {"\\"} {"a\"b"}")
print(f"{x:{"<4"}}|{x:{">" + "4"}}|")
print(f"{"}"} {"{"} {"}}"} {':'} {"!r"}")
print(f"{ {"k": "v"}["k"] } {[":" for _ in range(2)]}")
print(f"""{
    x  # a comment
    + 1
}""", f'''{d["b"]['c']}{"""
"""}''')
print(rf"{"\d"}\d{x}", f"\{x}", f"{x}\\{x}")
print(f"{x:{{}}}" if False else f"{x!s:{"5"}}|")
print(f"{x=} {x = !s} {d["a"]=}")
print(f"a{f"b{f"c{f"d{f"e{f"f{f"g{f"h{x}i"}j"}k"}l"}m"}n"}o"}p")
for source in ('f"{x"', 'f"{x', "f'{", 'f"{"', 'f"{x!}"', 'f"{x:"', "f'{x'}'", 'f"{#}"'):
    try:
        compile(source, "s", "eval")
        print("no error", source)
    except SyntaxError:
        print("SyntaxError", source)
deep = "x"
for _ in range(30):
    deep = 'f"{' + deep + '}"'
try:
    print(eval(deep))
except SyntaxError:
    print("SyntaxError")
