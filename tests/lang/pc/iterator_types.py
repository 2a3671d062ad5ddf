# Iterators over a class with `__getitem__`, and of `iter(function, sentinel)`, are of types of
# their own: they are copied, pickled and tell how much is left.
import copy
import operator
import pickle


class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


class Sized(Squares):
    def __len__(self):
        return self.n


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


it = iter(Squares(4))
print(type(it).__name__, type(it).__module__, iter(it) is it)
print(next(it), operator.length_hint(it, 77), list(it), list(it))
attempt(next, it)

it = iter(Sized(6))
print(next(it), next(it), operator.length_hint(it))
twin = copy.copy(it)
print(next(it), list(twin), list(it))
print(operator.length_hint(it), it.__reduce__())

it = iter(Sized(5))
next(it)
function, source, index = it.__reduce__()
print(function is iter, len(source), index)
print(list(pickle.loads(pickle.dumps(it))))
it.__setstate__(-3)
print(next(it))
it.__setstate__(3)
print(list(it))
it.__setstate__(0)
print(list(it))
attempt(type(it))

numbers = []


def count():
    numbers.append(len(numbers))
    return numbers[-1]


it = iter(count, 4)
print(type(it).__name__, iter(it) is it, list(it), list(it), len(numbers))
print(it.__reduce__() == (iter, ((),)))
it = iter(dict, 4)
print(it.__reduce__() == (iter, (dict, 4)), type(pickle.loads(pickle.dumps(it))) is type(it))
attempt(type(it))
attempt(iter, 5, 6)


# The call that uses the iterator up while another waits for its value.
def reentrant():
    global calls
    calls += 1
    if calls == 1:
        return [x for x in shared]
    return calls


calls = 0
shared = iter(reentrant, 3)
print(list(shared), calls)


def stops():
    raise StopIteration("over")


it = iter(stops, None)
print(list(it), list(it))


class Failing:
    def __getitem__(self, i):
        if i == 2:
            raise ValueError("no")
        return i


it = iter(Failing())
print(next(it), next(it))
attempt(next, it)
attempt(next, it)
for x in Sized(3):
    print(x, end=" ")
print(list(Sized(3)), max(Sized(3)), sum(Sized(4)), 4 in Sized(5))
a, b, c = Sized(3)
print(a, b, c, dict(zip(Sized(2), Squares(9))))
