# The name that the native part of `json` has in CPython.

from json.decoder import scanstring
from json.encoder import encode_basestring, encode_basestring_ascii
