def handlers(a):
    try:
        x = a()
    except ValueError:
        return 1
    except (KeyError, a.Error) as e:
        print(e)
        raise
    except:
        x = 0
    else:
        x += 1
    return x


def finals(a):
    for i in a:
        try:
            if i == 1:
                continue
            if i == 2:
                break
            if i == 3:
                return i
        finally:
            a.close()
    try:
        try:
            return 1
        finally:
            a.one()
    finally:
        a.two()


def both(a):
    try:
        raise a
    except E as e:
        return e
    else:
        b = 1
    finally:
        print(a)


def managers(a, b):
    with a:
        pass
    with a as x, b() as (y, z):
        return x
    for i in a:
        with i as b.c:
            if i: break
            continue
    return 0


def raises(a):
    raise a from None


try:
    pass
except E as e:
    del e
