# Order of else and finally, with and without errors.
def run(kind):
    log = []
    try:
        try:
            log.append("try")
            if kind == "value":
                raise ValueError
            if kind == "other":
                raise KeyError
            if kind == "return":
                return log
        except ValueError:
            log.append("except")
        else:
            log.append("else")
            if kind == "else":
                raise IndexError
        finally:
            log.append("finally")
    except Exception as e:
        log.append("outer " + type(e).__name__)
    log.append("end")
    return log


for kind in ("none", "value", "other", "return", "else"):
    print(kind, run(kind))


def nested():
    try:
        try:
            try:
                raise ValueError("first")
            finally:
                print("f1")
        finally:
            print("f2")
    except ValueError as e:
        print("caught", e)
    finally:
        print("f3")


nested()


def replace():
    try:
        try:
            raise ValueError("lost")
        finally:
            raise KeyError("wins")
    except KeyError as e:
        return e.args


print(replace())


def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "break swallowed it"


print(swallow())


def continue_():
    for i in range(3):
        try:
            raise ValueError
        finally:
            continue
    return "continue swallowed it %d" % i


print(continue_())
try:
    print("only finally")
finally:
    print("done")
