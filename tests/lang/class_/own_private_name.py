# differs: a class with a private name finds itself by that name, as in MicroPython
# Tools send classes like this one.
class __Tool:
    value = 1

    def method(self):
        return __Tool.value

    def __Tool(self):
        return "mangled"

    def call(self):
        return self.__Tool()

    def attribute(self):
        return self.__hidden

    __hidden = 2


t = __Tool()
print(t.method(), t.call(), t.attribute())
print(sorted(n for n in dir(t) if n.startswith("_Tool")))
