# Bytes literals hold ASCII characters.
x = b'abc'
y = b'é'
