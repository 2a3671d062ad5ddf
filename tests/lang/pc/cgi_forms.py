# Fields and files of forms.
import warnings
from io import BytesIO

warnings.simplefilter("ignore")
import cgi

BODY = (
    b"preamble\r\n--B\r\n"
    b'Content-Disposition: form-data; name="file"; filename="a \\"q\\".txt"\r\n'
    b"Content-Type: text/plain; charset=x\r\n\r\nline\r\n--no mark\r\n\r\n--B\r\n"
    b'Content-Disposition: form-data; name="n"\r\n\r\n\xc3\xa9 one\r\n--B\r\n'
    b'Content-Disposition: form-data; name="n"\r\n\r\ntwo\r\n--B--\r\nbehind'
)


def form(body=b"", method="POST", kind="application/x-www-form-urlencoded", query="", **more):
    environ = {"REQUEST_METHOD": method, "CONTENT_TYPE": kind, "QUERY_STRING": query}
    if method == "POST":
        environ["CONTENT_LENGTH"] = str(len(body))
    return cgi.FieldStorage(fp=BytesIO(body), environ=environ, **more)


for text in (
    "text/plain",
    'a; b=c ; D="e;f\\"g"',
    'form-data; name="x"; filename="C:\\\\d"',
    "a;b",
):
    print(cgi.parse_header(text))
f = form(BODY, kind="multipart/form-data; boundary=B", query="q=1")
print(sorted(f.keys()), f.getlist("n"), f.getfirst("n"), f.getvalue("q"), "n" in f, len(f), bool(f))
file = f["file"]
print(file.filename, file.type, file.type_options, file.file.read(), file.value, file.disposition)
print([item.name for item in f["n"]], f.getvalue("absent", 3), f["q"], sorted(f))
f = form(b"a=1&a=2&b=&c=%C3%A9+x")
print(f.getlist("a"), f.getvalue("c"), "b" in f, f.list)
print(
    form(b"b=", keep_blank_values=True).getvalue("b"), form(method="GET", query="x=y").getvalue("x")
)
f = form(b"plain\nlines", "PUT", "text/x")
print(f.value, f.list, f.type)
for call in (
    lambda: f["x"],
    lambda: bool(f),
    lambda: form(BODY, kind="multipart/form-data; boundary="),
    lambda: form(b"a&b=1", strict_parsing=True),
    lambda: form(b"a=1&b=2", max_num_fields=1),
    lambda: form(b"a=1")["z"],
):
    try:
        print(call())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
kind = "application/x-www-form-urlencoded"
given = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": "11", "CONTENT_TYPE": kind}
print(cgi.parse(BytesIO(b"a=1&b=2&a=3"), given))
found = cgi.parse_multipart(BytesIO(BODY), {"boundary": b"B", "CONTENT-LENGTH": len(BODY)})
print(sorted(found.items()))
