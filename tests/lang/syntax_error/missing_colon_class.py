# A class header without its colon.
class A:
    pass


class B
    pass
