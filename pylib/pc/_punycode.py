# Text that is not ASCII in letters, digits and hyphens (RFC 3492).

_BASE, _LEAST, _MOST, _SKEW, _DAMP, _FIRST, _START = 36, 1, 26, 38, 700, 72, 128


def _adapt(delta, count, first):
    delta = delta // _DAMP if first else delta // 2
    delta += delta // count
    k = 0
    while delta > (_BASE - _LEAST) * _MOST // 2:
        delta //= _BASE - _LEAST
        k += _BASE
    return k + (_BASE - _LEAST + 1) * delta // (delta + _SKEW)


def _threshold(k, bias):
    return max(_LEAST, min(_MOST, k - bias))


def _digit(value):
    return chr(value + 97) if value < 26 else chr(value + 22)


def encode(text, errors="strict"):
    plain = [c for c in text if c < "\x80"]
    out = plain + ["-"] if plain else []
    n, delta, bias = _START, 0, _FIRST
    done = count = len(plain)
    while done < len(text):
        m = min([ord(c) for c in text if ord(c) >= n])
        delta += (m - n) * (done + 1)
        n = m
        for c in text:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                q, k = delta, _BASE
                while q >= _threshold(k, bias):
                    t = _threshold(k, bias)
                    out.append(_digit(t + (q - t) % (_BASE - t)))
                    q = (q - t) // (_BASE - t)
                    k += _BASE
                out.append(_digit(q))
                bias = _adapt(delta, done + 1, done == count)
                delta = 0
                done += 1
        delta += 1
        n += 1
    return "".join(out).encode(), len(text)


def decode(data, errors="strict"):
    text = bytes(data).decode("ascii")
    plain, _, rest = text.rpartition("-")
    out = list(plain)
    n, i, bias = _START, 0, _FIRST
    at = 0
    while at < len(rest):
        before, w, k = i, 1, _BASE
        while True:
            if at >= len(rest):
                reason = "incomplete punycode"
                raise UnicodeDecodeError("punycode", bytes(data), 0, len(text), reason)
            c = rest[at].lower()
            at += 1
            value = ord(c) - 97 if c.isalpha() else ord(c) - 22
            if not 0 <= value < _BASE:
                raise UnicodeDecodeError("punycode", bytes(data), at - 1, at, "invalid character")
            i += value * w
            t = _threshold(k, bias)
            if value < t:
                break
            w *= _BASE - t
            k += _BASE
        bias = _adapt(i - before, len(out) + 1, before == 0)
        n += i // (len(out) + 1)
        i %= len(out) + 1
        out.insert(i, chr(n))
        i += 1
    return "".join(out), len(text)


# Names of hosts: their labels one by one (RFC 3490, without its preparation of names but for case).
def idna_encode(text, errors="strict"):
    from unicodedata import normalize

    labels = []
    for label in text.replace("\u3002", ".").split("."):
        if not label.isascii():
            label = "xn--" + encode(normalize("NFKC", label.lower()))[0].decode()
        if len(label) > 63:
            raise UnicodeError("label empty or too long")
        labels.append(label)
    return ".".join(labels).encode(), len(text)


def idna_decode(data, errors="strict"):
    labels = []
    for label in bytes(data).decode("ascii").split("."):
        if label[:4].lower() == "xn--":
            label = decode(label[4:].encode())[0]
        labels.append(label)
    return ".".join(labels), len(data)
