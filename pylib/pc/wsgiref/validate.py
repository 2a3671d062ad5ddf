# An application around another one that asserts what PEP 3333 asks of both sides.

__all__ = ["validator"]

_REQUIRED = """REQUEST_METHOD SERVER_NAME SERVER_PORT wsgi.version wsgi.input wsgi.errors
wsgi.multithread wsgi.multiprocess wsgi.run_once""".split()


class WSGIWarning(Warning):
    pass


def _assert(condition, message=""):
    if not condition:
        raise AssertionError(message)


def validator(application):
    def checked(*args, **kw):
        _assert(len(args) == 2, "Two arguments required")
        _assert(not kw, "No keyword arguments allowed")
        environ, start_response = args
        _check_environ(environ)
        started = []

        def start(*args, **kw):
            _assert(2 <= len(args) <= 3, "Invalid number of arguments: %s" % (args,))
            _assert(not kw, "No keyword arguments allowed")
            _check_response(*args)
            started.append(None)
            return start_response(*args)

        iterator = application(environ, start)
        _assert(
            iterator is not None and iterator is not False,
            "The application must return an iterator, if only an empty list",
        )
        _assert(not isinstance(iterator, (str, bytes)), "You should not return a string")
        return _Checked(iterator, started)

    return checked


class _Checked:
    def __init__(self, answer, started):
        self._answer = answer
        self._iterator = iter(answer)
        self._started = started
        self._closed = False

    def __iter__(self):
        return self

    def __next__(self):
        _assert(not self._closed, "Iterator read after closed")
        data = next(self._iterator)
        _assert(type(data) is bytes, "Iterator yielded non-bytestring (%r)" % (data,))
        _assert(self._started, "The application returns and we started iterating over its body, "
                "but start_response has not yet been called")
        return data

    def close(self):
        self._closed = True
        if hasattr(self._answer, "close"):
            self._answer.close()


def _check_environ(environ):
    _assert(
        type(environ) is dict,
        "Environment is not of the right type: %r (environment: %r)" % (type(environ), environ),
    )
    for key in _REQUIRED:
        _assert(key in environ, "Environment missing required key: %r" % (key,))
    for key in ("HTTP_CONTENT_TYPE", "HTTP_CONTENT_LENGTH"):
        _assert(key not in environ, "Environment should not have the key: %s" % key)
    for key, value in environ.items():
        if "." not in key:
            _assert(type(value) is str, "Environmental variable %s is not a string: %r (value: %r)"
                    % (key, type(value), value))
    _assert(type(environ["wsgi.version"]) is tuple, "wsgi.version should be a tuple")
    _assert(
        environ["wsgi.url_scheme"] in ("http", "https"),
        "wsgi.url_scheme unknown: %r" % environ["wsgi.url_scheme"],
    )
    for key in ("SCRIPT_NAME", "PATH_INFO"):
        value = environ.get(key, "")
        _assert(not value or value.startswith("/"), "%s doesn't start with /: %r" % (key, value))
    _assert(environ.get("SCRIPT_NAME", "") != "/", "SCRIPT_NAME cannot be '/'")
    length = environ.get("CONTENT_LENGTH")
    _assert(not length or int(length) >= 0, "Invalid CONTENT_LENGTH: %r" % length)


def _check_response(status, headers, exc_info=None):
    _assert(type(status) is str, "Status must be of type str (got %r)" % (status,))
    code = status.split(None, 1)[0]
    _assert(len(code) == 3, "Status codes must be three characters: %r" % code)
    _assert(int(code) >= 100, "Status code is invalid: %r" % int(code))
    _assert(
        type(headers) is list, "Headers (%r) must be of type list: %r" % (headers, type(headers))
    )
    names = set()
    for item in headers:
        _assert(type(item) is tuple, "Individual headers (%r) must be of type tuple" % (item,))
        name, value = item
        names.add(name.lower())
        _assert(name.lower() != "status", "The Status header cannot be used; it conflicts with "
                "CGI script, and HTTP status is not given through headers (value: %r)." % value)
        _assert("\n" not in name and ":" not in name,
                "Header names may not contain ':' or '\\n': %r" % name)
        _assert(not any(ord(c) < 32 for c in value), "Bad header value: %r" % value)
    has_type = "content-type" in names
    if int(code) in (204, 304):
        _assert(not has_type, "Content-Type header found in a %s response, which must not return "
                "content." % code)
    else:
        _assert(has_type, "No Content-Type header found in headers (%s)" % headers)
    _assert(
        exc_info is None or type(exc_info) is tuple, "exc_info (%r) is not a tuple" % (exc_info,)
    )
