# What can be wrong with a message. Defects are not raised but listed.


class MessageError(Exception):
    pass


class MessageParseError(MessageError):
    pass


class HeaderParseError(MessageParseError):
    pass


class BoundaryError(MessageParseError):
    pass


class MultipartConversionError(MessageError, TypeError):
    pass


class CharsetError(MessageError):
    pass


class MessageDefect(ValueError):
    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


_DEFECTS = """NoBoundaryInMultipartDefect StartBoundaryNotFoundDefect CloseBoundaryNotFoundDefect
FirstHeaderLineIsContinuationDefect MisplacedEnvelopeHeaderDefect MissingHeaderBodySeparatorDefect
MultipartInvariantViolationDefect InvalidMultipartContentTransferEncodingDefect UndecodableBytesDefect
InvalidBase64PaddingDefect InvalidBase64CharactersDefect InvalidBase64LengthDefect HeaderDefect
InvalidHeaderDefect HeaderMissingRequiredValue NonPrintableDefect ObsoleteHeaderDefect
NonASCIILocalPartDefect InvalidDateDefect"""
for _name in _DEFECTS.split():
    globals()[_name] = type(_name, (MessageDefect,), {"__module__": "email.errors"})
MalformedHeaderDefect = MissingHeaderBodySeparatorDefect
