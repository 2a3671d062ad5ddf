# A keyword as class name.
class A:
    pass


class for:
    pass
