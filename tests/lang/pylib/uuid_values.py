import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.urn, u.fields, u.version, u.variant, u.time_low, u.node)
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(int=u.int) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(bytes_le=u.bytes_le) == u, hash(u) == hash(uuid.UUID(u.hex)), int(u) == u.int)
print(uuid.UUID("{%s}" % u) == u, uuid.UUID("urn:uuid:%s" % u) == u, u < uuid.UUID(int=1 << 127), u == 3)
v = uuid.uuid4()
print(v.version, v.variant, len(str(v)), v != uuid.uuid4(), uuid.NAMESPACE_DNS, uuid.UUID(int=0, version=4))
for f in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID(int=1, hex="x")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
