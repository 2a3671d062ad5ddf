# exit: 1
# An exception nobody catches ends the program with status 1.
class Failure(Exception):
    pass


def work(n):
    try:
        if n == 0:
            raise Failure("at the bottom")
        work(n - 1)
    finally:
        print("unwinding", n)


print("start")
work(3)
print("never")
