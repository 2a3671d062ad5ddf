# The name of an `except ... as` clause is deleted at its end.
e = "outer"
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
try:
    e
except NameError:
    print("e is gone")
x = "kept"
try:
    pass
except ValueError as x:
    pass
print(x)


def local():
    try:
        raise KeyError("k")
    except KeyError as err:
        saved = err
    try:
        err
    except NameError:
        return "gone", saved.args


print(local())


def deleted_inside():
    try:
        raise KeyError
    except KeyError as err:
        del err
    return "no error"


print(deleted_inside())


def rebound():
    try:
        raise KeyError
    except KeyError as err:
        err = 5
        print(err)
    try:
        return err
    except NameError:
        return "still gone"


print(rebound())


def closure():
    try:
        raise KeyError("captured")
    except KeyError as err:
        f = lambda: err
        print(f().args)
    try:
        f()
    except NameError:
        return "free name unset"


print(closure())


def nested():
    try:
        raise ValueError(1)
    except ValueError as e1:
        try:
            raise ValueError(2)
        except ValueError as e2:
            print(e1.args, e2.args)
        print(e1.args)


nested()
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError as err:
        print(err)
        continue
try:
    err
except NameError:
    print("err is gone")
