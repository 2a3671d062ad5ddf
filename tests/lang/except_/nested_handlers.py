# Exceptions inside handlers, finally blocks and else blocks.
def f(where):
    try:
        try:
            if where == "try":
                raise ValueError("try")
            if where in ("except", "both"):
                raise KeyError
        except KeyError:
            raise ValueError("except")
        else:
            if where == "else":
                raise ValueError("else")
        finally:
            if where in ("finally", "both"):
                raise ValueError("finally")
    except ValueError as e:
        return str(e)
    return "none"


print([f(w) for w in ("try", "except", "else", "finally", "both", "no")])


def handler_stack():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            try:
                raise IndexError(3)
            except IndexError as e:
                print("innermost", e)
            try:
                raise
            except KeyError as e:
                print("re-raised", e)
        try:
            raise
        except ValueError as e:
            print("re-raised", e)


handler_stack()


def expression_raises():
    try:
        raise ValueError
    except undefined_handler:
        print("never")


try:
    expression_raises()
except NameError:
    print("NameError from the except expression")


def order():
    def kind(k):
        print("check", k.__name__)
        return k

    try:
        raise IndexError
    except kind(ValueError):
        print("never")
    except kind(LookupError):
        print("matched")
    except kind(Exception):
        print("never")


order()


def return_in_handler():
    try:
        raise ValueError
    except ValueError:
        return "handler"
    finally:
        print("finally after return")


print(return_in_handler())
