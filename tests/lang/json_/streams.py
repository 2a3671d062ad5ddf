# json.dump and json.load, with streams of the library and of the program.
import io
import json

s = io.StringIO()
json.dump({"a": [1, "é"[:0]]}, s)
json.dump([1, 2], s, separators=(",", ":"))
print(s.getvalue())
print(json.load(io.StringIO('{"a": [1, null]}')), json.load(io.BytesIO(b"[true]")))


class Stream:
    def __init__(self, text=""):
        self.text = text

    def read(self, *args):
        return self.text

    def write(self, text):
        self.text += text
        return len(text)


s = Stream()
print(json.dump([1, {"b": None}], s), s.text, json.load(s))
for bad in (Stream("[1"), Stream("")):
    try:
        json.load(bad)
    except ValueError:
        print("ValueError")
for f in (lambda: json.dump(1, 1), lambda: json.load(1), lambda: json.dump(1, None)):
    try:
        f()
    except AttributeError:
        print("AttributeError")
