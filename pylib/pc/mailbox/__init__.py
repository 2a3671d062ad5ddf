# Mail in files and folders: Maildir, mbox, MMDF and MH. (Babyl, the format of Emacs' Rmail, is not
# here.)

from ._base import (
    Error, ExternalClashError, FormatError, Mailbox, NoSuchMailboxError, NotEmptyError,
)
from ._messages import MaildirMessage, Message, MHMessage, MMDFMessage, mboxMessage
from ._maildir import Maildir
from ._single import MMDF, mbox
from ._mh import MH

__all__ = [
    "Mailbox", "Maildir", "mbox", "MH", "MMDF", "Message", "MaildirMessage", "mboxMessage",
    "MHMessage", "MMDFMessage", "Error", "NoSuchMailboxError", "NotEmptyError",
    "ExternalClashError", "FormatError",
]
