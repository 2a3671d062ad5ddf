class A:
    class E(Exception): pass
    def f(self): raise A.E('x')
A().f()
