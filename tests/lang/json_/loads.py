# json.loads: values, white space, escapes, nesting, errors.
import json

for t in (
    "null", "true", "false", "0", "-0", "12", "-7", "123456789012345678901234567890", '""', '"a b"', "[]", "{}", "[[]]",
    '[1,[2,[3,{"a":[{}]}]],null]', ' \t\r\n[ 1 , "x" ] \n', '{"a" : 1 , "b":{"c":[true,false]}}', '{"a":1,"a":2}', '{"":{}}',
    r'"\"\\\/\b\f\n\r\t"', r'"\u00e9\u20ac\ud83d\ude00"', '"é☕😀"', r'{"k\u0065y":"\u0000"}', r'"\uD834\uDD1Ex"',
):
    print(repr(json.loads(t)))
for t in (
    "", " ", "nul", "tru", "True", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "}", '{"a"', '{"a":', '{"a":1', '{"a":1,',
    '{"a":1,}', "{1:2}", '{"a" 1}', "{,}", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", '"', '"abc', r'"\x"', r'"\u12"', r'"\u12g4"',
    "1 2", "[] []", "'a'", "[1}", '{"a":1]', "nan", "--1", "-a",
):
    try:
        print(t, json.loads(t))
    except ValueError:
        print(t, "ValueError")
for o in (1, None, [], "a".encode):
    try:
        json.loads(o)
    except TypeError:
        print("TypeError")
print(json.loads(b'{"a":[1]}'), json.loads(bytearray(b'"\xc3\xa9"')))
try:
    json.loads(b'"\xff"')
except ValueError:
    print("ValueError")
data = json.loads('[{"id":1,"name":"x"},{"id":2,"name":"y"}]')
print([d["name"] for d in data], data[1])
