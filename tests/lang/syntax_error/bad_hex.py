# A hex literal without digits.
x = 0xF
y = 0x
