# What the compiler warns of, as `compile`, `exec` and `eval` report it.
import warnings
def run(s, f=compile):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: f(s) if f is not compile else compile(s, "<test>", "exec")
        except Exception as e: print(type(e).__name__, e)
    print([(str(x.message), x.category.__name__, x.lineno) for x in w])
for s in (r"'\z'", r"x = '''\n\z'''", r"b'\z'", r"'\400'", "x is 1", "x is not 'a'", "1 is x is y", "x is None", "assert (x, 'a')", "assert ()", "[(1, 2) (3, 4)]", "[1 [i]]", "[[1] ['a']]", "[[1] [1]]", "'a' [x]", "0x1for x in y", "1if 1 else 2", "print 1", "exec 'a'", "if 1: print foo", "print", "f'\\{6}'"):
    print(s); run(s)
run(r"'\z'", eval)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: compile("x is 1", "f.py", "exec")
    except SyntaxError as e: print(e, e.lineno)
