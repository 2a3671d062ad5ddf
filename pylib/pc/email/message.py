# A message: headers in order, and a text or further messages.

import re

from email import policy as _policy
from email import utils

_SPACES = re.compile(r"\r\n|\r|\n")
_PLAIN = re.compile(r"[^\s()<>@,;:\\\"/\[\]?=]+$")


def _unquoted_split(text):
    parts, part, quoted, at = [], "", False, 0
    while at < len(text):
        c = text[at]
        if c == "\\" and quoted:
            part += text[at : at + 2]
            at += 2
            continue
        if c == '"':
            quoted = not quoted
        if c == ";" and not quoted:
            parts.append(part)
            part = ""
        else:
            part += c
        at += 1
    parts.append(part)
    return [p.strip() for p in parts]


def _formatparam(param, value=None, quote=True):
    if value is None or value == "":
        return param if value is None else '%s=""' % param
    if isinstance(value, tuple):
        return "%s*=%s" % (param, utils.encode_rfc2231(value[2], value[0], value[1]))
    if not value.isascii():
        return "%s*=%s" % (param, utils.encode_rfc2231(value, "utf-8", ""))
    if quote or not _PLAIN.match(value):
        return '%s="%s"' % (param, utils.quote(value))
    return "%s=%s" % (param, value)


class Message:
    def __init__(self, policy=_policy.compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = "text/plain"

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        from email.generator import Generator
        from io import StringIO

        out = StringIO()
        Generator(out, False, maxheaderlen, policy=policy or self.policy).flatten(self, unixfrom)
        return out.getvalue()

    def as_bytes(self, unixfrom=False, policy=None):
        from email.generator import BytesGenerator
        from io import BytesIO

        out = BytesIO()
        BytesGenerator(out, False, policy=policy or self.policy).flatten(self, unixfrom)
        return out.getvalue()

    __bytes__ = as_bytes

    def is_multipart(self):
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    def attach(self, payload):
        if self._payload is None:
            self._payload = [payload]
        elif not isinstance(self._payload, list):
            raise TypeError("Attach is not valid on a message with a non-multipart payload")
        else:
            self._payload.append(payload)

    def get_payload(self, i=None, decode=False):
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None and not isinstance(self._payload, list):
            raise TypeError("Expected list, got %s" % type(self._payload))
        payload = self._payload
        if not decode:
            return payload
        if not isinstance(payload, str):
            return payload
        data = payload.encode("utf-8" if not payload.isascii() else "ascii")
        how = str(self.get("content-transfer-encoding", "")).lower()
        if how == "quoted-printable":
            from quopri import decodestring

            return decodestring(data)
        if how == "base64":
            from binascii import a2b_base64

            try:
                return a2b_base64(b"".join(data.split()))
            except ValueError:
                return data
        return data

    def set_payload(self, payload, charset=None):
        if isinstance(payload, bytes):
            payload = payload.decode("ascii", "surrogateescape")
        self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        from email.charset import Charset

        if charset is None:
            self.del_param("charset")
            self._charset = None
            return
        charset = charset if isinstance(charset, Charset) else Charset(charset)
        self._charset = charset
        if "MIME-Version" not in self:
            self.add_header("MIME-Version", "1.0")
        if "Content-Type" not in self:
            self.add_header("Content-Type", "text/plain", charset=charset.get_output_charset())
        else:
            self.set_param("charset", charset.get_output_charset())
        if "Content-Transfer-Encoding" not in self:
            how = charset.get_body_encoding()
            if isinstance(self._payload, str):
                self._payload = _encoded(self._payload.encode(str(charset)), how)
            self.add_header("Content-Transfer-Encoding", how)

    def get_charset(self):
        return self._charset

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        self._headers.append((name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [pair for pair in self._headers if pair[0].lower() != name]

    def __contains__(self, name):
        return name.lower() in [k.lower() for k, _ in self._headers]

    def __iter__(self):
        for field, _ in self._headers:
            yield field

    def keys(self):
        return [k for k, _ in self._headers]

    def values(self):
        return [v for _, v in self._headers]

    def items(self):
        return list(self._headers)

    def get(self, name, failobj=None):
        name = name.lower()
        for key, value in self._headers:
            if key.lower() == name:
                return value
        return failobj

    def get_all(self, name, failobj=None):
        name = name.lower()
        return [v for k, v in self._headers if k.lower() == name] or failobj

    def set_raw(self, name, value):
        self._headers.append((name, value))

    def raw_items(self):
        return iter(list(self._headers))

    def add_header(self, _name, _value, **_params):
        parts = []
        for key, value in _params.items():
            key = key.replace("_", "-")
            parts.append(key if value is None else _formatparam(key, value))
        if _value is not None:
            parts.insert(0, _value)
        self[_name] = "; ".join(parts)

    def replace_header(self, _name, _value):
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == _name.lower():
                self._headers[at] = (key, _value)
                return
        raise KeyError(_name)

    def get_content_type(self):
        value = self.get("content-type")
        if value is None:
            return self.get_default_type()
        kind = str(value).split(";", 1)[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def _params(self, failobj, header):
        value = self.get(header)
        if value is None:
            return failobj
        pairs = []
        for part in _unquoted_split(str(value)):
            name, eq, text = part.partition("=")
            pairs.append((name.strip(), text.strip()) if eq else (part, ""))
        return utils.decode_params(pairs)

    def get_params(self, failobj=None, header="content-type", unquote=True):
        found = self._params(None, header)
        if found is None:
            return failobj
        return [(k, _unquoted(v)) for k, v in found] if unquote else found

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        for key, value in self._params([], header):
            if key.lower() == param.lower():
                return _unquoted(value) if unquote else value
        return failobj

    def set_param(
        self, param, value, header="Content-Type", requote=True, charset=None, language="",
        replace=False,
    ):
        if charset is not None:
            value = (charset, language, value)
        text = str(self.get(header, "text/plain" if header.lower() == "content-type" else ""))
        kept = [p for p in _unquoted_split(text) if p.partition("=")[0].lower() != param.lower()]
        where = [p.partition("=")[0].lower() for p in _unquoted_split(text)]
        new = _formatparam(param, value, requote)
        if param.lower() in where:
            kept.insert(where.index(param.lower()), new)
        else:
            kept.append(new)
        self._put(header, "; ".join([p for p in kept if p]))

    def _put(self, header, value):
        if header in self:
            self.replace_header(header, value)
        else:
            self[header] = value

    def del_param(self, param, header="content-type", requote=True):
        if header in self:
            parts = _unquoted_split(str(self[header]))
            kept = [p for p in parts if p.partition("=")[0].lower() != param.lower()]
            self._put(header, "; ".join(kept))

    def set_type(self, type, header="Content-Type", requote=True):
        if type.count("/") != 1:
            raise ValueError
        parts = _unquoted_split(str(self.get(header, "")))
        self._put(header, "; ".join([type] + parts[1:]))

    def get_filename(self, failobj=None):
        name = self.get_param("filename", None, "content-disposition")
        if name is None:
            name = self.get_param("name", None, "content-type")
        return failobj if name is None else utils.collapse_rfc2231_value(name).strip()

    def get_boundary(self, failobj=None):
        found = self.get_param("boundary", None)
        return failobj if found is None else utils.collapse_rfc2231_value(found).rstrip()

    def set_boundary(self, boundary):
        self.set_param("boundary", boundary)

    def get_content_charset(self, failobj=None):
        charset = self.get_param("charset", None)
        if charset is None:
            return failobj
        return (charset[2] if isinstance(charset, tuple) else charset).lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        value = self.get("content-disposition")
        return None if value is None else str(value).split(";")[0].strip().lower()

    def walk(self):
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()


def _unquoted(value):
    if isinstance(value, tuple):
        return value[0], value[1], utils.unquote(value[2])
    return utils.unquote(value)


def _encoded(data, how):
    if how == "base64":
        from base64 import encodebytes

        return encodebytes(data).decode()
    if how == "quoted-printable":
        from quopri import encodestring

        return encodestring(data).decode()
    return data.decode("ascii", "replace")


# A message whose content is set and read as what it is.
class EmailMessage(Message):
    def __init__(self, policy=None):
        Message.__init__(self, policy or _policy.default)

    MIMEPart = True

    def set_content(self, msg, subtype="plain", charset="utf-8", cte=None, **options):
        for name in list(self.keys()):
            if name.lower().startswith("content-"):
                del self[name]
        if isinstance(msg, str):
            if not msg.endswith("\n"):
                msg += "\n"
            self["Content-Type"] = 'text/%s; charset="%s"' % (subtype, charset)
            data = msg.encode(charset)
            how = cte or ("7bit" if msg.isascii() else "8bit" if False else "base64")
            if not cte and not msg.isascii():
                odd = sum([b > 126 for b in data])
                how = "quoted-printable" if odd * 6 < len(data) else "base64"
            self._payload = _encoded(data, how)
            self["Content-Transfer-Encoding"] = how
        else:
            maintype = options.get("maintype") or subtype
            kind = options.get("subtype_") or subtype
            self["Content-Type"] = "%s/%s" % (maintype, kind)
            self["Content-Transfer-Encoding"] = "base64"
            self._payload = _encoded(bytes(msg), "base64")
        if options.get("filename"):
            self.add_header(
                "Content-Disposition", options.get("disposition", "attachment"),
                filename=options["filename"],
            )
        if "MIME-Version" not in self:
            self["MIME-Version"] = "1.0"

    def get_content(self):
        data = self.get_payload(decode=True)
        if self.get_content_maintype() == "text":
            return data.decode(self.get_content_charset("ascii"), "replace")
        if self.get_content_maintype() == "message":
            return self.get_payload(0)
        return data

    def get_body(self, preferencelist=("related", "html", "plain")):
        found = {}
        for part in self.walk():
            if part.is_multipart() or part.get_content_disposition() == "attachment":
                continue
            if part.get_content_maintype() == "text":
                found.setdefault(part.get_content_subtype(), part)
        for name in preferencelist:
            if name in found:
                return found[name]
        return None

    def _parts_of(self, kind):
        if self.get_content_subtype() != kind or not self.is_multipart():
            inner = type(self)(self.policy)
            content = [p for p in self._headers if p[0].lower().startswith("content-")]
            inner._headers = content
            inner._payload = self._payload
            self._headers = [p for p in self._headers if p not in content]
            self._payload = [inner] if content else []
            self["Content-Type"] = "multipart/" + kind

    def _add(self, kind, disposition, args, kw):
        self._parts_of(kind)
        part = type(self)(self.policy)
        content = args[0]
        if isinstance(content, (bytes, bytearray)):
            kw = dict(kw)
            subtype = kw.pop("subtype")
            part.set_content(content, subtype, **kw)
        else:
            part.set_content(*args, **kw)
        if disposition and "content-disposition" not in part:
            part["Content-Disposition"] = disposition
        self.attach(part)

    def add_attachment(self, *args, **kw):
        self._add("mixed", "attachment", args, kw)

    def add_alternative(self, *args, **kw):
        self._add("alternative", None, args, kw)

    def add_related(self, *args, **kw):
        self._add("related", "inline", args, kw)

    def iter_attachments(self):
        for part in self._payload if self.is_multipart() else ():
            if part.get_content_disposition() == "attachment":
                yield part

    def iter_parts(self):
        return iter(self._payload if self.is_multipart() else ())

    def is_attachment(self):
        return self.get_content_disposition() == "attachment"


MIMEPart = EmailMessage
