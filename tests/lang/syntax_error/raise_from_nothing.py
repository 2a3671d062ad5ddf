# raise from without cause.
try:
    pass
except ValueError:
    raise ValueError from
