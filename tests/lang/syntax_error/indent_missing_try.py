# try without a block.
try:
except ValueError:
    pass
