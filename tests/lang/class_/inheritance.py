# Single inheritance: overriding, extending, attribute lookup.
class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return "%s says %s" % (self.name, self.sound)

    def describe(self):
        return self.kind() + " " + self.speak()

    def kind(self):
        return "animal"


class Dog(Animal):
    sound = "woof"

    def kind(self):
        return "dog"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + "y")
        self.age = age

    def speak(self):
        return super().speak().upper() + "!" * self.age


for a in (Animal("x"), Dog("rex"), Puppy("rex", 2)):
    print(a.describe(), isinstance(a, Dog), type(a).__name__)
print(issubclass(Puppy, Animal), issubclass(Animal, Dog), issubclass(Dog, (int, Animal)))
print(Puppy.__bases__[0] is Dog, Dog.speak is Animal.speak)
Animal.sound = "changed"
print(Animal("y").speak(), Dog("z").speak())
del Dog.sound
print(Dog("z").speak())
Animal.extra = lambda self: "extra " + self.name
print(Puppy("p", 1).extra())
print(Animal.speak(Puppy("q", 1)))
try:

    class Broken(5):
        pass
except TypeError:
    print("TypeError")
print([c.__name__ for c in (Animal, Dog, Puppy)], hasattr(Puppy, "speak"), hasattr(Animal, "age"))
