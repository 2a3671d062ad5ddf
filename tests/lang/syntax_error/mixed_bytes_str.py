# Bytes and text side by side.
x = 'a' 'b'
y = 'a' b'b'
