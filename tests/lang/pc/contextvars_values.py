# Variables with a value for each context.

import contextvars

v = contextvars.ContextVar("v", default=1)
w = contextvars.ContextVar("w")
print(v.get(), w.get("x"), v.name)
try:
    w.get()
except LookupError:
    print("LookupError")
token = v.set(2)
print(v.get(), token.var is v, token.old_value is contextvars.Token.MISSING)
context = contextvars.copy_context()


def inside():
    v.set(3)
    w.set(4)
    return v.get(), w.get()


print(context.run(inside), v.get(), context[v], context[w], w in context, len(context) >= 2)
v.reset(token)
print(v.get())
for f in (lambda: v.reset(token), lambda: w.reset(token), lambda: context.run(context.run, int)):
    try:
        f()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__)
print(contextvars.Context().run(lambda: v.get()), sorted(x.name for x in context if x in (v, w)))
