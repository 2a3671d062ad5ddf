# skip: stress
# heap: 16m
# Thousands of calls that end one behind the other.
import sys

sys.setrecursionlimit(30000)


def passed_on(n):
    if n == 0:
        return "bottom"
    return passed_on(n - 1)


def without_value(n):
    if n:
        without_value(n - 1)


def guarded(n):
    try:
        return guarded(n - 1) if n else 1 / 0
    except KeyError:
        return None


print(passed_on(20000), without_value(20000))
try:
    guarded(5000)
except ZeroDivisionError as e:
    print(type(e).__name__)


def endless():
    try:
        return endless()
    except RecursionError:
        return "caught"


sys.setrecursionlimit(2000)
print(endless())
