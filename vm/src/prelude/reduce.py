# How objects are taken apart for copies and pickles: what `object` says about it, which is Python
# code of `copyreg`. The value is what an instance has of its built-in base.


def reduce_by(self, protocol):
    if type(self).__reduce__ is not object.__reduce__:
        return self.__reduce__()
    return reduced(self, protocol)


def reduce_object(self):
    return reduced(self, 0)


def reduced(self, protocol):
    import copyreg

    return copyreg._reduced(self, protocol, unwrap_native(self), native_base(type(self)))


def object_state(self):
    import copyreg

    return copyreg._state(self)


def reduce_iterator(it):
    rest = copied_iterator(it)
    if isinstance(rest, tuple):
        return rest
    return iter, (rest if isinstance(rest, range) else list(rest),)
