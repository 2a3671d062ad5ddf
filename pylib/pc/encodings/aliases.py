# Other names of encodings.

from codecs import _ALIASES

aliases = {
    name.replace("-", "_"): known.replace("-", "_").replace("iso8859_1", "latin_1")
    for name, known in _ALIASES.items()
}
