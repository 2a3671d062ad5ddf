# Modes of terminals; the constants are those of Linux.

import posix as _posix

error = type("error", (Exception,), {"__module__": "termios"})


def _constants(values):
    names, numbers = values.replace("\n", " ").split("|")
    globals().update(zip(names.split(), [int(n, 0) for n in numbers.split()]))


_constants("""IGNBRK BRKINT IGNPAR PARMRK INPCK ISTRIP INLCR IGNCR ICRNL IUCLC IXON IXANY IXOFF
IMAXBEL|1 2 4 8 0o20 0o40 0o100 0o200 0o400 0o1000 0o2000 0o4000 0o10000 0o20000""")
_constants("""OPOST OLCUC ONLCR OCRNL ONOCR ONLRET OFILL OFDEL NLDLY CRDLY TABDLY BSDLY VTDLY FFDLY
NL0 NL1 CR0 CR1 CR2 CR3 TAB0 TAB1 TAB2 TAB3 BS0 BS1 VT0 VT1 FF0 FF1 XTABS|1 2 4 8 0o20 0o40 0o100
0o200 0o400 0o3000 0o14000 0o20000 0o40000 0o100000 0 0o400 0 0o1000 0o2000 0o3000 0 0o4000 0o10000
0o14000 0 0o20000 0 0o40000 0 0o100000 0o14000""")
_constants("""CSIZE CS5 CS6 CS7 CS8 CSTOPB CREAD PARENB PARODD HUPCL CLOCAL CIBAUD CRTSCTS
CBAUD CBAUDEX|0o60 0 0o20 0o40 0o60 0o100 0o200 0o400 0o1000 0o2000 0o4000 0o2003600000
0o20000000000 0o10017 0o10000""")
_constants("""ISIG ICANON XCASE ECHO ECHOE ECHOK ECHONL NOFLSH TOSTOP ECHOCTL ECHOPRT ECHOKE FLUSHO
PENDIN IEXTEN EXTPROC|1 2 4 0o10 0o20 0o40 0o100 0o200 0o400 0o1000 0o2000 0o4000 0o10000 0o40000
0o100000 0o200000""")
_constants("""VINTR VQUIT VERASE VKILL VEOF VTIME VMIN VSWTC VSWTCH VSTART VSTOP VSUSP VEOL VREPRINT
VDISCARD VWERASE VLNEXT VEOL2 NCCS|0 1 2 3 4 5 6 7 7 8 9 10 11 12 13 14 15 16 32""")
_constants("""TCSANOW TCSADRAIN TCSAFLUSH TCIFLUSH TCOFLUSH TCIOFLUSH TCOOFF TCOON TCIOFF TCION
|0 1 2 0 1 2 0 1 2 3""")
_constants("""TIOCGWINSZ TIOCSWINSZ FIONREAD TIOCINQ FIONBIO TIOCGPGRP TIOCSPGRP TIOCSCTTY TIOCNOTTY
TIOCSTI TIOCOUTQ TCGETS TCSETS TCSETSW TCSETSF TIOCEXCL TIOCNXCL TIOCGPTN TIOCSPTLCK|0x5413 0x5414
0x541b 0x541b 0x5421 0x540f 0x5410 0x540e 0x5422 0x5412 0x5411 0x5401 0x5402 0x5403 0x5404 0x540c
0x540d 0x80045430 0x40045431""")
# Rates in bits per second by the numbers of their constants.
_RATES = dict(enumerate(
    (0, 50, 75, 110, 134, 150, 200, 300, 600, 1200, 1800, 2400, 4800, 9600, 19200, 38400)
))
_RATES.update(enumerate((
    57600, 115200, 230400, 460800, 500000, 576000, 921600, 1000000, 1152000, 1500000, 2000000,
    2500000, 3000000, 3500000, 4000000), 0o10001,
))
globals().update({"B%d" % rate: number for number, rate in _RATES.items()})
_NUMBERS = {rate: number for number, rate in _RATES.items()}
EXTA, EXTB = B19200, B38400


def _fd(fd):
    return fd if isinstance(fd, int) else fd.fileno()


def _call(function, fd, *args):
    try:
        return function(_fd(fd), *args)
    except OSError as e:
        raise error(*e.args) from None


def tcgetattr(fd):
    i, o, c, l, from_rate, to_rate, codes = _call(_posix.tcgetattr, fd)
    codes = codes.ljust(NCCS, b"\0")
    special = [codes[k : k + 1] for k in range(NCCS)]
    if not l & ICANON:
        special[VMIN], special[VTIME] = codes[VMIN], codes[VTIME]
    rates = [_NUMBERS.get(rate, rate) for rate in (from_rate, to_rate)]
    # The rate of input has its own place.
    return [i, o, c & ~CIBAUD, l, *rates, special]


def tcsetattr(fd, when, attributes):
    if not isinstance(attributes, list) or len(attributes) != 7:
        raise TypeError("tcsetattr, arg 3: must be 7 element list")
    *flags, from_rate, to_rate, special = attributes
    if not isinstance(special, list) or len(special) != NCCS:
        raise TypeError("tcsetattr: attributes[6] must be %d element list" % NCCS)
    codes = bytearray()
    for one in special:
        if isinstance(one, int):
            codes.append(one & 255)
        elif isinstance(one, bytes) and len(one) == 1:
            codes += one
        else:
            raise TypeError(
                "tcsetattr: elements of attributes must be characters or integers"
            )
    rates = [_RATES.get(number, number) for number in (from_rate, to_rate)]
    _call(_posix.tcsetattr, fd, when, (*flags, *rates, bytes(codes)))


def tcsendbreak(fd, duration):
    _call(_posix.tcsendbreak, fd)


def tcdrain(fd):
    _call(_posix.tcdrain, fd)


def tcflush(fd, queue):
    _call(_posix.tcflush, fd, queue)


def tcflow(fd, action):
    _call(_posix.tcflow, fd, action)


def tcgetwinsize(fd):
    return _call(_posix.winsize, fd)[:2]


def tcsetwinsize(fd, winsize):
    rows, columns = winsize
    width, height = _call(_posix.winsize, fd)[2:]
    _call(_posix.set_winsize, fd, rows, columns, width, height)
