# Exceptions thrown into suspended coroutines.
class Wait:
    def __await__(self):
        try:
            yield "waiting"
        finally:
            print("wait ended")


class Cancelled(Exception):
    pass


async def inner():
    try:
        await Wait()
    except Cancelled:
        print("inner cleanup")
        raise


async def outer():
    try:
        await inner()
    except Cancelled as e:
        print("outer sees", e.args)
        return "cancelled"


c = outer()
print(c.send(None))
try:
    c.throw(Cancelled("reason"))
except StopIteration as e:
    print(e.value)


async def resists():
    while True:
        try:
            await Wait()
        except Cancelled:
            print("continues")


c = resists()
c.send(None)
print(c.throw(Cancelled()))
c.close()
print("closed")


async def converts():
    try:
        await Wait()
    except Cancelled as e:
        raise ValueError("converted") from e


c = converts()
c.send(None)
try:
    c.throw(Cancelled("why"))
except ValueError as e:
    print(e, repr(e.__cause__))
c = outer()
c.send(None)
c.close()
try:
    c.send(None)
except (RuntimeError, StopIteration):
    print("cannot be resumed")
