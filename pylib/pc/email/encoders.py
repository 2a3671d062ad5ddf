# The encoding of a message's payload.

from email.message import _encoded


def _encode(msg, how):
    payload = msg.get_payload(decode=True)
    msg._payload = _encoded(payload, how)
    msg["Content-Transfer-Encoding"] = how


def encode_base64(msg):
    _encode(msg, "base64")


def encode_quopri(msg):
    _encode(msg, "quoted-printable")


def encode_7or8bit(msg):
    payload = msg.get_payload(decode=True)
    if payload is None:
        msg["Content-Transfer-Encoding"] = "7bit"
        return
    msg["Content-Transfer-Encoding"] = "7bit" if payload.isascii() else "8bit"


def encode_noop(msg):
    pass
