# Bases come before keywords.
class C(metaclass=type, object):
    pass
