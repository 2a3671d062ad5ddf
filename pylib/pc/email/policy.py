# How messages are read and written.


class Policy:
    raise_on_defect = False
    linesep = "\n"
    cte_type = "8bit"
    max_line_length = 78
    mangle_from_ = False
    utf8 = False
    message_factory = None
    content_manager = None
    header_factory = None

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def clone(self, **options):
        new = type(self)(**self.__dict__)
        new.__dict__.update(options)
        return new

    def __add__(self, other):
        return self.clone(**other.__dict__)

    def register_defect(self, obj, defect):
        obj.defects.append(defect)

    def handle_defect(self, obj, defect):
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)


class Compat32(Policy):
    mangle_from_ = True


class EmailPolicy(Policy):
    refold_source = "long"


compat32 = Compat32()
default = EmailPolicy()
strict = default.clone(raise_on_defect=True)
SMTP = default.clone(linesep="\r\n")
SMTPUTF8 = SMTP.clone(utf8=True)
HTTP = default.clone(linesep="\r\n", max_line_length=None)
