# except and except* do not mix.
try:
    pass
except* ValueError:
    pass
except TypeError:
    pass
