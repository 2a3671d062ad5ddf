# Characters by their octal numbers.

import re

print(re.findall(r"[\0-\10\40]", "a\x00\x08\x09 b"), re.findall(r"[^\0-\177]", "aéb\x7f"))
print(re.match(r"\101\060", "A0").group(), re.match(r"[\1\12]+", "\x01\n\x02").group())
print(re.match(b"[\\101-\\103]+", b"ABCD").group(), re.match(r"\0", "\0") is not None)
for pattern in (r"[\8]", r"[\9]"):
    try:
        re.compile(pattern)
    except re.error:
        print("error")
