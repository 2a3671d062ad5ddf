# skip: stress
# Whatever the bytes are, there is an object or an exception.
import pickle

for data in (
    b"", b"N", b"\x80", b"\x80\x06N.", b".", b"(.", b"t.", b"a.", b"]a.", b"Na.", b"h\x05.",
    b"g1\n.",
    b"gx\n.", b"q\x01.", b"X\x05\x00\x00\x00ab.", b"X\xff\xff\xff\x7fab", b"\x8d" + b"\xff" * 8,
    b"I1",
    b"Ix\n.", b"F\n.", b"Sab\n.", b"S'\n.", b"T\xff\xff\xff\xff.", b"\x8b\xff\xff\xff\xff.",
    b"R.", b"NNR.",
    b"NNb.", b"](K\x01s.", b"}(K\x01u.", b"(K\x01d.", b"s.", b"\x81.", b"NN\x81.",
    b"cnone_such\nx\n.",
    b"cbuiltins\nnone_such\n.", b"cbuiltins\n", b"\x93.", b"K\x01K\x02\x93.", b"\x82\x00.",
    b"\x82\x09.",
    b"\x95\x05\x00\x00\x00\x00\x00\x00\x00N.", b"\x95" + b"\xff" * 8 + b"N.", b"P1\n.", b"Q.",
    b"NQ.",
    b"\x97.", b"\x00", b"z", b"\xff.", b"'", b"0.", b"1.", b"2.", b"\x85.", b"\x86.", b"\x87.",
    b"e.",
    b"]N(0.", b"\x90.", b"(\x91.", b"\x8e\x01", b"}}b.", b"]}K\x01K\x02sb.", b"oN.", b"(o.",
):
    try:
        print(data, pickle.loads(data))
    except Exception as e:
        print(data, type(e).__name__)

# Every place where a pickle can be cut off, and every byte of it changed.
whole = pickle.dumps({"a": [1, 2.5, (3, "x")], "b": {b"y", None}, 3: 10**20})
print(len(whole))
loaded = refused = 0
for n in range(len(whole)):
    try:
        pickle.loads(whole[:n])
        print("loaded")
    except Exception:
        refused += 1
    for byte in (0, 1, 40, 46, 48, 82, 93, 98, 129, 148, 255):
        try:
            pickle.loads(whole[:n] + bytes([byte]) + whole[n + 1 :])
            loaded += 1
        except Exception:
            pass
print(refused == len(whole), loaded > 0)
