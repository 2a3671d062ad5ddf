# except* has a class.
try:
    pass
except*:
    pass
