# Compressed data in parts.
# skip: stress

import zlib
d=zlib.compress(b'hello'*100); print(zlib.decompress(d)==b'hello'*100, zlib.decompress(zlib.compress(b'x'*9,9)))
o=zlib.decompressobj(); r=b''
for i in range(0,len(d),5): r+=o.decompress(d[i:i+5])
r+=o.flush(); print(r==b'hello'*100,o.eof,o.unused_data)
o=zlib.decompressobj(); print(len(o.decompress(d+b'rest')),o.unused_data)
c=zlib.compressobj(); x=c.compress(b'abc')+c.compress(b'def')+c.flush(); print(zlib.decompress(x))
try: zlib.decompressobj().decompress(b'garbage data here')
except zlib.error as e: print('error')
o=zlib.decompressobj(); r=o.decompress(d,100); print(len(r)); r+=o.decompress(o.unconsumed_tail,150); r+=o.decompress(o.unconsumed_tail); r+=o.flush(); print(len(r), r==b'hello'*100)
import os, random
random.seed(1); big=bytes(random.choice(b'abcdefgh') for _ in range(20000)); z=zlib.compress(big); o=zlib.decompressobj(); r=b''
for i in range(0,len(z),97): r+=o.decompress(z[i:i+97])
print(r+o.flush()==big,o.eof)
