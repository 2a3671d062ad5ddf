# Types of C: what is in memory, structures, arrays, pointers.
from ctypes import *
import ctypes, ctypes.util


class P(Structure):
    _fields_ = [("x", c_int), ("c", c_char), ("d", c_double), ("a", c_short * 3)]


p = P(5, b"z", 1.5)
print(sizeof(P), alignment(P), p.x, p.c, p.d, list(p.a), P.x.offset, P.a.offset, P.a.size)
p.x = -7
p.a[1] = 300
print(bytes(p))
q = P.from_buffer_copy(bytes(p))
print(q.x, q.a[1], q.a[:])


class U(Union):
    _fields_ = [("i", c_uint32), ("b", c_uint8 * 4)]


u = U(i=0x01020304)
print(sizeof(U), u.b[0], list(u.b))
u.b[3] = 255
print(hex(u.i))


class N(Structure):
    _pack_ = 1
    _fields_ = [("k", c_byte), ("p", P)]


n = N(1, p)
print(sizeof(N), n.p.x)
n.p.x = 9
print(n.p.x, p.x)


class L(Structure):
    pass


L._fields_ = [("v", c_int), ("next", POINTER(L))]
l = L(1)
m = L(2, pointer(l))
print(m.next.contents.v, bool(l.next), bool(m.next))
b = create_string_buffer(b"abc", 6)
print(b.value, b.raw, len(b), sizeof(b))
b.value = b"xy"
print(b.raw)
print(create_string_buffer(3).raw, create_unicode_buffer("hi").value)
print(
    c_int(3),
    c_ubyte(257),
    c_wchar_p("w").value,
    c_bool(5),
    c_float(1.5),
    c_char(b"a"),
    c_long(-1).value,
)
A = c_int * 3
a = A(1, 2, 3)
a[0] = 9
print(list(a), len(a), A.__name__, sizeof(A), (A is c_int * 3))
try:
    a[3]
except IndexError as e:
    print(e)
ba = bytearray(8)
s = (c_uint16 * 4).from_buffer(ba)
s[1] = 0xABCD
print(ba)
F = CFUNCTYPE(c_int, c_int)
print(F(lambda v: v + 1)(4))
i = c_int(4)
pi = pointer(i)
print(pi.contents.value, pi[0])
pi[0] = 6
print(i.value)


class S2(P):
    _fields_ = [("z", c_int8)]


print(sizeof(S2), S2(1, b"a", 2.0, (c_short * 3)(1, 2, 3), 4).z)
try:
    P(1, 2, 3, 4, 5)
except TypeError as e:
    print(type(e))
try:
    c_int("x")
except TypeError as e:
    print(e)
