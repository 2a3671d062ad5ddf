# A class keyword is given once.
class C(a=1,
        a=2):
    pass
