# Several managers: order of exit, swallowing and failure while entering.
class M:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail:
            raise OSError
        return self.name

    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__)
        return self.swallow


with M("a") as a, M("b", True) as b:
    print(a, b)
    raise ValueError
with M("c", True), M("d", fail=True):
    print("never")
with (M("e") as e, M("f") as f,):
    print(e + f)
for i in range(2):
    with M(i):
        continue
