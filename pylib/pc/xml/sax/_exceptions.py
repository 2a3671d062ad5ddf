# Errors of reading by events.

__all__ = [
    "SAXException", "SAXParseException", "SAXNotRecognizedException", "SAXNotSupportedException",
    "SAXReaderNotAvailable",
]


class SAXException(Exception):
    def __init__(self, msg, exception=None):
        self._msg = msg
        self._exception = exception
        Exception.__init__(self, msg)

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError("__getitem__")


class SAXParseException(SAXException):
    def __init__(self, msg, exception, locator):
        SAXException.__init__(self, msg, exception)
        self._locator = locator
        self._systemId = locator.getSystemId()
        self._colnum = locator.getColumnNumber()
        self._linenum = locator.getLineNumber()

    def getColumnNumber(self):
        return self._colnum

    def getLineNumber(self):
        return self._linenum

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._systemId

    def __str__(self):
        parts = [self.getSystemId(), self.getLineNumber(), self.getColumnNumber()]
        parts = ["<unknown>" if parts[0] is None else parts[0]] + [
            "?" if part is None else str(part) for part in parts[1:]
        ]
        return "%s:%s:%s: %s" % (parts[0], parts[1], parts[2], self._msg)


class SAXNotRecognizedException(SAXException):
    pass


class SAXNotSupportedException(SAXException):
    pass


class SAXReaderNotAvailable(SAXNotSupportedException):
    pass
