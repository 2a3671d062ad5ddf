# Searches with regular expressions.

import re

text = "Perl, Python, perl5 and pythön: " * 40000 + "end"
found = 0
for pattern in ("Perl|Python", "[a-z]+5", "(p|P)[^ ]*n", ".*end", r"\w+ö\w"):
    found += len(re.findall(pattern, text))
print(found)
