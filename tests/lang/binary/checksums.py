import binascii

print(binascii.crc32(b""), binascii.crc32(b"123456789"), binascii.crc32(bytes(range(256))))
crc = binascii.crc32(b"12345")
print(binascii.crc32(b"6789", crc) == binascii.crc32(b"123456789"))
print(binascii.crc_hqx(b"123456789", 0), binascii.crc_hqx(b"", 7), binascii.crc_hqx(b"abc", 0xffff))
