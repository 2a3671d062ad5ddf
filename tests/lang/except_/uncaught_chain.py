# exit: 1
# The last exception of a chain decides the error shown.
try:
    {}["missing"]
except KeyError as e:
    print("handling", e.args)
    raise ValueError("outer") from e
