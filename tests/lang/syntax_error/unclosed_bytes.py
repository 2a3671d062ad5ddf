# A bytes literal without its end.
a = b'fine'
b = b'open
