# Two finally clauses.
try:
    pass
finally:
    pass
finally:
    pass
