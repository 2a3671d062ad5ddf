# A bare except must be the last.
try:
    pass
except:
    pass
except ValueError:
    pass
