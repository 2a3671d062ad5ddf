# Text that is not ASCII, written plainly: with escapes unless these are not wanted.
import json

values = [
    "é", "\x7f", "a\u2028b", "\U0001f600", 'q"\\é\n', "\x80\xff", {"ключ": ["значение", 1.5, None]},
    ["plain", "\u00a0"], [], {}, ("ü", ("ö",)), {"a": "\x00é\x1f"},
]  # fmt: skip
for value in values:
    for options in ({}, {"ensure_ascii": False}, {"ensure_ascii": 0}, {"separators": (",", ":")}):
        text = json.dumps(value, **options)
        print(ascii(text))
        print(json.loads(text) == (list(value) if isinstance(value, tuple) else value))
