# Names and passwords, and the handlers that ask for them.

from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from ._handlers import BaseHandler

__name__ = "urllib.request"


def parse_http_list(s):
    parts, part, quoted, escaped = [], "", False, False
    for c in s:
        if escaped:
            escaped = False
        elif quoted and c == "\\":
            escaped = True
            continue
        elif c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            parts.append(part)
            part = ""
            continue
        part += c
    if part:
        parts.append(part)
    return [part.strip() for part in parts]


def parse_keqv_list(l):
    found = {}
    for item in l:
        key, value = item.split("=", 1)
        found[key] = value[1:-1] if value[:1] == '"' and value[-1:] == '"' else value
    return found


class HTTPPasswordMgr:
    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        for one in [uri] if isinstance(uri, str) else uri:
            self.passwd.setdefault(realm, []).append((one, user, passwd))

    def find_user_password(self, realm, authuri):
        for uri, user, password in self.passwd.get(realm, []):
            if authuri.startswith(uri) or urlsplit(authuri).netloc == uri:
                return user, password
        return None, None


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    def find_user_password(self, realm, authuri):
        found = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return found if found[0] is not None else HTTPPasswordMgr.find_user_password(
            self, None, authuri
        )


class HTTPBasicAuthHandler(BaseHandler):
    def __init__(self, password_mgr=None):
        self.passwd = password_mgr or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password

    def http_error_401(self, req, fp, code, msg, headers):
        from base64 import b64encode
        import re

        match = re.search(r'basic\s+realm="?([^"]*)"?', headers.get("www-authenticate", ""), re.I)
        user, password = (None, None)
        if match:
            user, password = self.passwd.find_user_password(match.group(1), req.full_url)
        if user is None or req.get_header("Authorization"):
            return None
        text = b64encode(("%s:%s" % (user, password)).encode()).decode()
        req.add_unredirected_header("Authorization", "Basic " + text)
        return self.parent.open(req, timeout=req.timeout)


# Answers a challenge of the server by a hash of the password.
class AbstractDigestAuthHandler:
    def __init__(self, passwd=None):
        self.passwd = passwd or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password
        self.retried = self.nonce_count = 0
        self.last_nonce = None

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, auth_header, host, req, headers):
        challenge = headers.get(auth_header, None)
        if self.retried > 5:
            raise HTTPError(req.full_url, 401, "digest auth failed", headers, None)
        self.retried += 1
        if challenge and challenge.partition(" ")[0].lower() == "digest":
            return self.retry_http_digest_auth(req, challenge)
        return None

    def retry_http_digest_auth(self, req, auth):
        words = parse_http_list(auth.partition(" ")[2])
        found = self.get_authorization(req, parse_keqv_list([word for word in words if word]))
        if not found or req.get_header(self.auth_header) == "Digest " + found:
            return None
        req.add_unredirected_header(self.auth_header, "Digest " + found)
        return self.parent.open(req, timeout=req.timeout)

    def get_cnonce(self, nonce):
        import os

        return os.urandom(8).hex()

    def get_algorithm_impls(self, algorithm):
        import hashlib

        names = {"MD5": "md5", "SHA": "sha1"}
        if algorithm not in names:
            raise ValueError("Unsupported digest authentication algorithm %r" % algorithm)

        def H(text):
            return hashlib.new(names[algorithm], text.encode("ascii")).hexdigest()

        return H, lambda secret, data: H(secret + ":" + data)

    def get_authorization(self, req, chal):
        realm, nonce = chal.get("realm"), chal.get("nonce")
        algorithm, qop = chal.get("algorithm", "MD5"), chal.get("qop")
        user, password = self.passwd.find_user_password(realm, req.full_url)
        if realm is None or nonce is None or user is None:
            return None
        H, KD = self.get_algorithm_impls(algorithm)
        first = H("%s:%s:%s" % (user, realm, password))
        second = H("%s:%s" % (req.get_method(), req.selector))
        parts = [user, realm, nonce, req.selector]
        if qop is None:
            answer, more = KD(first, nonce + ":" + second), ""
        elif "auth" in qop.split(","):
            self.nonce_count = self.nonce_count + 1 if nonce == self.last_nonce else 1
            self.last_nonce = nonce
            count, own = "%08x" % self.nonce_count, self.get_cnonce(nonce)
            answer = KD(first, ":".join([nonce, count, own, "auth", second]))
            more = ', qop=auth, nc=%s, cnonce="%s"' % (count, own)
        else:
            raise URLError("qop '%s' is not supported." % qop)
        text = 'username="%s", realm="%s", nonce="%s", uri="%s", response="%s"'
        text %= (*parts, answer)
        if chal.get("opaque"):
            text += ', opaque="%s"' % chal["opaque"]
        return text + ', algorithm="%s"' % algorithm + more


class HTTPDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Authorization"
    handler_order = 490

    def http_error_401(self, req, fp, code, msg, headers):
        found = self.http_error_auth_reqed("www-authenticate", req.host, req, headers)
        self.reset_retry_count()
        return found


class ProxyDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Proxy-Authorization"
    handler_order = 490

    def http_error_407(self, req, fp, code, msg, headers):
        found = self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)
        self.reset_retry_count()
        return found
