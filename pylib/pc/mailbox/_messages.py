# Messages with what each kind of mailbox keeps beside them: flags, dates, sequences. Each kind can
# be made of each other.

import copy
import email
import email.message
import io
import time

__name__ = "mailbox"


class Message(email.message.Message):
    def __init__(self, message=None):
        if isinstance(message, email.message.Message):
            self._become_message(copy.deepcopy(message))
            if isinstance(message, Message):
                message._explain_to(self)
        elif isinstance(message, bytes):
            self._become_message(email.message_from_bytes(message))
        elif isinstance(message, str):
            self._become_message(email.message_from_string(message))
        elif isinstance(message, io.TextIOWrapper):
            self._become_message(email.message_from_file(message))
        elif hasattr(message, "read"):
            self._become_message(email.message_from_bytes(message.read()))
        elif message is None:
            email.message.Message.__init__(self)
        else:
            raise TypeError("Invalid message type: %s" % type(message))

    # Takes over the message, and nothing that a mailbox keeps.
    def _become_message(self, message):
        kept = getattr(message, "_type_specific_attributes", [])
        for name in message.__dict__:
            if name not in kept:
                self.__dict__[name] = message.__dict__[name]

    def _explain_to(self, message):
        if not isinstance(message, Message):
            raise TypeError("Cannot convert to specified type")


class MaildirMessage(Message):
    _type_specific_attributes = ["_subdir", "_info", "_date"]

    def __init__(self, message=None):
        self._subdir = "new"
        self._info = ""
        self._date = time.time()
        Message.__init__(self, message)

    def get_subdir(self):
        return self._subdir

    def set_subdir(self, subdir):
        if subdir not in ("new", "cur"):
            raise ValueError("subdir must be 'new' or 'cur': %s" % subdir)
        self._subdir = subdir

    def get_flags(self):
        return self._info[2:] if self._info.startswith("2,") else ""

    def set_flags(self, flags):
        self._info = "2," + "".join(sorted(flags))

    def add_flag(self, flag):
        self.set_flags("".join(set(self.get_flags()) | set(flag)))

    def remove_flag(self, flag):
        if self.get_flags():
            self.set_flags("".join(set(self.get_flags()) - set(flag)))

    def get_date(self):
        return self._date

    def set_date(self, date):
        try:
            self._date = float(date)
        except ValueError:
            raise TypeError("can't convert to float: %s" % date) from None

    def get_info(self):
        return self._info

    def set_info(self, info):
        if not isinstance(info, str):
            raise TypeError("info must be a string: %s" % type(info))
        self._info = info

    def _explain_to(self, message):
        flags = set(self.get_flags())
        if isinstance(message, MaildirMessage):
            message.set_flags(self.get_flags())
            message.set_subdir(self.get_subdir())
            message.set_date(self.get_date())
        elif isinstance(message, _mboxMMDFMessage):
            pairs = (("S", "R"), ("F", "F"), ("R", "A"), ("T", "D"))
            for own, other in pairs:
                if own in flags:
                    message.add_flag(other)
            if self.get_subdir() == "cur":
                message.add_flag("O")
            message.set_from("MAILER-DAEMON", time.gmtime(self.get_date()))
        elif isinstance(message, MHMessage):
            if "S" not in flags:
                message.add_sequence("unseen")
            if "R" in flags:
                message.add_sequence("replied")
            if "F" in flags:
                message.add_sequence("flagged")
        else:
            Message._explain_to(self, message)


class _mboxMMDFMessage(Message):
    _type_specific_attributes = ["_from"]

    def __init__(self, message=None):
        self.set_from("MAILER-DAEMON", True)
        if isinstance(message, email.message.Message):
            line = message.get_unixfrom()
            if line is not None and line.startswith("From "):
                self.set_from(line[5:])
        Message.__init__(self, message)

    def get_from(self):
        return self._from

    def set_from(self, from_, time_=None):
        if time_ is not None:
            time_ = time.gmtime() if time_ is True else time_
            from_ += " " + time.asctime(time_)
        self._from = from_

    def get_flags(self):
        return self.get("Status", "") + self.get("X-Status", "")

    def set_flags(self, flags):
        flags = set(flags)
        known = [[flag for flag in order if flag in flags] for order in ("RO", "DFA")]
        others = "".join(sorted(flags - set("RODFA")))
        values = (("Status", "".join(known[0])), ("X-Status", "".join(known[1]) + others))
        for name, value in values:
            try:
                self.replace_header(name, value)
            except KeyError:
                self.add_header(name, value)

    def add_flag(self, flag):
        self.set_flags("".join(set(self.get_flags()) | set(flag)))

    def remove_flag(self, flag):
        if "Status" in self or "X-Status" in self:
            self.set_flags("".join(set(self.get_flags()) - set(flag)))

    def _explain_to(self, message):
        flags = set(self.get_flags())
        if isinstance(message, MaildirMessage):
            if "O" in flags:
                message.set_subdir("cur")
            for own, other in (("F", "F"), ("A", "R"), ("R", "S"), ("D", "T")):
                if own in flags:
                    message.add_flag(other)
            del message["status"]
            del message["x-status"]
            maybe = " ".join(self.get_from().split()[-5:])
            try:
                import calendar

                message.set_date(calendar.timegm(time.strptime(maybe, "%a %b %d %H:%M:%S %Y")))
            except (ValueError, OverflowError):
                pass
        elif isinstance(message, _mboxMMDFMessage):
            message.set_flags(self.get_flags())
            message.set_from(self.get_from())
        elif isinstance(message, MHMessage):
            if "R" not in flags:
                message.add_sequence("unseen")
            if "A" in flags:
                message.add_sequence("replied")
            if "F" in flags:
                message.add_sequence("flagged")
            del message["status"]
            del message["x-status"]
        else:
            Message._explain_to(self, message)


class mboxMessage(_mboxMMDFMessage):
    pass


class MMDFMessage(_mboxMMDFMessage):
    pass


class MHMessage(Message):
    _type_specific_attributes = ["_sequences"]

    def __init__(self, message=None):
        self._sequences = []
        Message.__init__(self, message)

    def get_sequences(self):
        return self._sequences[:]

    def set_sequences(self, sequences):
        self._sequences = list(sequences)

    def add_sequence(self, sequence):
        if not isinstance(sequence, str):
            raise TypeError("sequence type must be str: %s" % type(sequence))
        if sequence not in self._sequences:
            self._sequences.append(sequence)

    def remove_sequence(self, sequence):
        if sequence in self._sequences:
            self._sequences.remove(sequence)

    def _explain_to(self, message):
        sequences = set(self.get_sequences())
        if isinstance(message, MaildirMessage):
            if "unseen" in sequences:
                message.set_subdir("cur")
            else:
                message.set_subdir("cur")
                message.add_flag("S")
            if "flagged" in sequences:
                message.add_flag("F")
            if "replied" in sequences:
                message.add_flag("R")
        elif isinstance(message, _mboxMMDFMessage):
            message.add_flag("O" if "unseen" in sequences else "RO")
            if "flagged" in sequences:
                message.add_flag("F")
            if "replied" in sequences:
                message.add_flag("A")
        elif isinstance(message, MHMessage):
            for sequence in self.get_sequences():
                message.add_sequence(sequence)
        else:
            Message._explain_to(self, message)
