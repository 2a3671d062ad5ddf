# with without its colon.
a = open
with a as b
    pass
