# What can be wrong with a file or with a question about it.

__name__ = "configparser"

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = "Section %r already exists" % (section,)
        if source is not None:
            text = "While reading from %r [line %2d]: section %r already exists" % (
                source, lineno, section,
            )
        Error.__init__(self, text)
        self.args = self.section, self.source, self.lineno = section, source, lineno


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = "Option %r in section %r already exists" % (option, section)
        if source is not None:
            text = "While reading from %r [line %2d]: option %r in section %r already exists" % (
                source, lineno, option, section,
            )
        Error.__init__(self, text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = section, option, source, lineno


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.args = self.option, self.section = option, section


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = option, section, msg


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        text = "Bad value substitution: option %r in section %r contains an interpolation key "
        text += "%r which is not a valid option name. Raw value: %r"
        InterpolationError.__init__(
            self, option, section, text % (option, section, reference, rawval)
        )
        self.reference = reference
        self.args = option, section, rawval, reference


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        text = "Recursion limit exceeded in value substitution: option %r in section %r contains "
        text += "an interpolation key which cannot be substituted in %d steps. Raw value: %r"
        values = (option, section, MAX_INTERPOLATION_DEPTH, rawval)
        InterpolationError.__init__(self, option, section, text % values)
        self.args = option, section, rawval


class ParsingError(Error):
    def __init__(self, source):
        Error.__init__(self, "Source contains parsing errors: %r" % (source,))
        self.source = source
        self.errors = []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(
            self,
            "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line),
        )
        self.args = self.source, self.lineno, self.line = filename, lineno, line
