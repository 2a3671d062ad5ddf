# Substitution and splitting with patterns that match nothing.
import re

print(re.sub("x*", "-", "abxd"), re.subn("a|", "_", "ba"), re.split("x*", "axbc"))
print(re.sub(r"(\w)(\d)?", lambda m: str(m.group(2)), "a1b"), re.findall("(a)|b", "ab"))
print(re.sub(r"(?P<n>a)", r"[\g<n>\g<0>\1]", "ca"), re.split("(,)", "a,b", maxsplit=1))
