# What `__class__` means in a class body and in what is defined there.


def t(src):
    try:
        exec(src, {})
    except BaseException as e:
        print(type(e).__name__, e if not isinstance(e, SyntaxError) else e.msg)
t("""
class A:
    try: print(__class__)
    except NameError as e: print(e)
""")
t("""
class A:
    try: print(__class__)
    except NameError as e: print(e)
    def f(self): return __class__
print(A().f())
""")
t("""
class A:
    def f(self):
        class B:
            x = __class__
        return B
print(A().f().x)
""")
t("""
class A:
    def f(self):
        class B:
            x = __class__
            def g(self): return __class__
        return B
print(A().f().x, A().f()().g())
""")
t("""
class A:
    x = [__class__ for i in [1]]
""")
t("""
class A:
    __class__ = 5
    def f(self): return __class__
    print(__class__)
print(A().f())
""")
t("""
class X:
    global __class__
    __class__ = 42
    def f(self): return __class__
print(X().f())
""")
t("""
class X:
    nonlocal __class__
    __class__ = 42
    def f(self): return __class__
print(X().f())
""")
t("""
def f():
  __class__ = 3
  class X:
    nonlocal __class__
    __class__ = 42
    def f(self): return __class__
  print(__class__, X().f())
f()
""")
t("""
def f():
  __class__ = 3
  class X:
    print(__class__)
    y = lambda: __class__
  print(__class__, X.y())
f()
""")
