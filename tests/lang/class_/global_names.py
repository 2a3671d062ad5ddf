# What is declared global in a function has its own name as dotted name.
def make():
    global Made, made, Outer

    class Made:
        def method(self):
            def inner():
                pass

            return inner

    def made():
        return lambda: 0

    class Outer:
        class Inner:
            pass

    class Local:
        pass

    return Local


Local = make()
print(Made.__qualname__, Made.method.__qualname__, Made().method().__qualname__)
print(made.__qualname__, made().__qualname__, Outer.Inner.__qualname__, Local.__qualname__)
print(type("Dynamic", (), {}).__module__, type("Dynamic", (), {"__module__": "x"}).__module__)
