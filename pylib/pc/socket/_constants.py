# The names of the system's numbers: families and kinds of sockets, options, flags, errors.

import usocket as _socket
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag
from usocket import *

__name__ = "socket"


def _members(prefix, **more):
    known = {name: getattr(_socket, name) for name in dir(_socket) if name.startswith(prefix)}
    return {**known, **more}


def _member(kind, value):
    try:
        return kind(value)
    except ValueError:
        return value


AddressFamily = _IntEnum("AddressFamily", _members("AF_"))
SocketKind = _IntEnum("SocketKind", _members("SOCK_", SOCK_RDM=4, SOCK_SEQPACKET=5))
MsgFlag = _IntFlag("MsgFlag", _members(
    "MSG_", MSG_OOB=1, MSG_CTRUNC=8, MSG_TRUNC=32, MSG_EOR=128, MSG_WAITALL=256, MSG_CONFIRM=2048,
    MSG_ERRQUEUE=8192, MSG_NOSIGNAL=16384, MSG_MORE=32768, MSG_CMSG_CLOEXEC=1 << 30,
))
AddressInfo = _IntFlag(
    "AddressInfo",
    {"AI_PASSIVE": 1, "AI_CANONNAME": 2, "AI_NUMERICHOST": 4, "AI_V4MAPPED": 8, "AI_ALL": 16,
     "AI_ADDRCONFIG": 32, "AI_NUMERICSERV": 1024},
)
for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    _kind.__module__ = "socket"
    globals().update(_kind.__members__)

SOCK_NONBLOCK = 0o4000
SOCK_CLOEXEC = 0o2000000
SOMAXCONN = 4096
SOL_IP, SOL_TCP, SOL_UDP = 0, 6, 17
IPPROTO_ICMP, IPPROTO_RAW, IPPROTO_ICMPV6 = 1, 255, 58
IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_GRE, IPPROTO_ESP, IPPROTO_AH = 2, 4, 47, 50, 51
IPPROTO_SCTP, IPPROTO_UDPLITE, IPPROTO_NONE = 132, 136, 59
SO_DEBUG, SO_DONTROUTE, SO_OOBINLINE, SO_PRIORITY = 1, 5, 10, 12
SO_PASSCRED, SO_PEERCRED, SO_RCVLOWAT, SO_SNDLOWAT = 16, 17, 18, 19
SO_RCVTIMEO, SO_SNDTIMEO, SO_BINDTODEVICE, SO_ACCEPTCONN = 20, 21, 25, 30
SO_MARK, SO_PROTOCOL, SO_DOMAIN, SO_INCOMING_CPU = 36, 38, 39, 49
TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 2, 3, 4, 5, 6
TCP_DEFER_ACCEPT, TCP_QUICKACK, TCP_FASTOPEN, TCP_USER_TIMEOUT = 9, 12, 23, 18
TCP_SYNCNT, TCP_LINGER2, TCP_WINDOW_CLAMP, TCP_INFO, TCP_CONGESTION = 7, 8, 10, 11, 13
TCP_NOTSENT_LOWAT = 25
IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP = 16, 17, 18, 19
IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP, IPV6_V6ONLY = 20, 21, 26
IPV6_RECVPKTINFO, IPV6_PKTINFO, IPV6_RECVHOPLIMIT, IPV6_HOPLIMIT = 49, 50, 51, 52
IPV6_RECVTCLASS, IPV6_TCLASS = 66, 67
IP_TOS, IP_TTL, IP_MULTICAST_IF, IP_MULTICAST_TTL, IP_MULTICAST_LOOP = 1, 2, 32, 33, 34
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST, INADDR_NONE = 0, 0x7F000001, 0xFFFFFFFF, 0xFFFFFFFF
NI_NUMERICHOST, NI_NUMERICSERV, NI_NAMEREQD, NI_DGRAM, NI_MAXHOST = 1, 2, 8, 16, 1025
NI_NOFQDN, NI_MAXSERV = 4, 32
IPPORT_RESERVED, IPPORT_USERRESERVED = 1024, 5000
EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_MEMORY, EAI_NONAME, EAI_SERVICE = -3, -4, -6, -10, -2, -8
EAI_BADFLAGS, EAI_NODATA, EAI_SOCKTYPE, EAI_ADDRFAMILY, EAI_SYSTEM, EAI_OVERFLOW = (
    -1, -5, -7, -9, -11, -12
)
EBADF, EAGAIN, EWOULDBLOCK = 9, 11, 11
error = OSError
timeout = TimeoutError
has_ipv6 = True


class gaierror(OSError):
    pass


class herror(OSError):
    pass
