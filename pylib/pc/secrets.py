# Random values that nobody can guess.

import base64
import binascii
import os
from hmac import compare_digest
from random import SystemRandom

DEFAULT_ENTROPY = 32


def token_bytes(nbytes=None):
    return os.urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return binascii.hexlify(token_bytes(nbytes)).decode()


def token_urlsafe(nbytes=None):
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode()


def randbits(k):
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    count = (k + 7) // 8
    return int.from_bytes(os.urandom(count), "big") >> (count * 8 - k)


# Values beyond the range are thrown away, so that all are equally likely.
def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    bits = (exclusive_upper_bound - 1).bit_length()
    while True:
        value = randbits(bits) if bits else 0
        if value < exclusive_upper_bound:
            return value


def choice(sequence):
    return sequence[randbelow(len(sequence))]
