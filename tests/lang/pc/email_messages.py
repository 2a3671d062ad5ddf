# Messages: read, made, written; addresses and dates.

import email
from email import utils
from email.header import Header, decode_header, make_header
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

TEXT = """From: Anna <a@x.org>
To: b@y.org, "C, D" <c@y.org>
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= again
X-Folded: one
 two
Content-Type: multipart/mixed; boundary="BB"

before
--BB
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

SGVsbG8=
--BB
Content-Type: text/html
Content-Disposition: attachment; filename="a b.html"

<p>x</p>
--BB--
after
"""
m = email.message_from_string(TEXT)
print(m["from"], m.get_all("TO"), m["X-Folded"], m["none"], "Subject" in m, len(m), m.keys())
print(m.get_content_type(), m.get_content_maintype(), m.get_boundary(), m.is_multipart())
print(repr(m.preamble), repr(m.epilogue))
for part in m.walk():
    print(part.get_content_type(), part.get_filename(), part.get_content_charset())
    if not part.is_multipart():
        print(part.get_payload(decode=True), part.get_content_disposition())
print(m.as_string() == TEXT)
print(decode_header(m["subject"]), make_header(decode_header(m["subject"])))
print(Header("grün", "utf-8").encode(), str(Header("plain")))

n = Message()
n["Subject"] = "x"
n.add_header("Content-Disposition", "attachment", filename="f.txt")
n.set_payload("body\n")
n.set_param("charset", "ascii", "Content-Type")
print(n.as_string())
del n["subject"]
n.replace_header("Content-Disposition", "inline")
print(n.items(), n.get_params())

t = MIMEText("grün\n", "plain", "utf-8")
print(t.as_string(), t.get_payload(decode=True))
outer = MIMEMultipart(boundary="Q")
outer.attach(MIMEText("hi"))
print(outer.as_string())

e = EmailMessage()
e["To"] = "a@b"
e.set_content("hello\n")
print(e.as_string(), e.get_content())

for text in ("A B <a@b>", "a@b (C)", '"A, B" <a@b>', "<a@b>", "a@b", ""):
    print(utils.parseaddr(text))
print(utils.getaddresses(["A <a@b>, c@d", "E <e@f>"]), utils.formataddr(("A, B", "a@b")))
print(utils.formatdate(0), utils.formatdate(0, usegmt=True))
for text in ("Mon, 20 Nov 1995 19:12:08 -0500", "1 Jan 2000 00:00 GMT", "nonsense"):
    print(utils.parsedate_tz(text))
print(utils.parsedate_to_datetime("Mon, 20 Nov 1995 19:12:08 -0500"))
print(utils.mktime_tz(utils.parsedate_tz("Mon, 20 Nov 1995 19:12:08 -0500")))
print(utils.quote('a"b'), utils.unquote('"a\\"b"'), utils.encode_rfc2231("é", "utf-8"))
