# Every kind of hash by its name, with keys and parameters.
# skip: stress

import hashlib
for n in sorted(hashlib.algorithms_guaranteed):
    for d in (b'',b'abc',b'x'*1000):
        h=hashlib.new(n,d) 
        print(n,h.name,h.digest_size,h.block_size,h.hexdigest(20) if n.startswith('shake') else h.hexdigest())
print(hashlib.blake2b(b'abc',digest_size=20,key=b'key',salt=b's',person=b'p').hexdigest(),hashlib.blake2s(b'abc'*50,digest_size=16,key=b'k',salt=b's',person=b'p').hexdigest())
print(hashlib.pbkdf2_hmac('sha256',b'p',b's',10).hex())
h=hashlib.sha3_256(b'a'); g=h.copy(); g.update(b'b'); print(h.hexdigest(),g.hexdigest())
