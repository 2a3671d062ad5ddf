# More places for records.

from ._network import DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT
from ._network import DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT, SYSLOG_TCP_PORT
from ._network import SYSLOG_UDP_PORT, DatagramHandler, HTTPHandler, SMTPHandler, SocketHandler
from ._network import SysLogHandler
from ._queues import BufferingHandler, MemoryHandler, QueueHandler, QueueListener
from ._rotating import BaseRotatingHandler, RotatingFileHandler, TimedRotatingFileHandler
from ._rotating import WatchedFileHandler

# Shown as what they are to programs.
for _value in list(globals().values()):
    if isinstance(_value, type):
        _value.__module__ = "logging.handlers"
del _value
