import string
from string import Template, capwords

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation)
print(repr(string.whitespace), len(string.printable), string.ascii_lowercase, string.ascii_uppercase)
print(capwords("hello  wORLD x"), capwords("a-bc", "-"), repr(capwords("  a ")))
t = Template("$who likes ${what}s, $$5 and $who")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": 1, "what": 2}), t.template)
print(t.substitute({"who": 1, "what": 2}, who=3))
try:
    t.substitute(who=1)
except KeyError as e:
    print("KeyError", e)
print(t.safe_substitute(who=1), Template("$ ${ $1 ${a").safe_substitute(a=2))
for bad in ("a $", "x\n $1", "${a", "$$ $-", "${}"):
    try:
        Template(bad).substitute(a=1)
    except ValueError as e:
        print(e)
print(t.get_identifiers(), t.is_valid(), Template("$").is_valid(), Template("$_a1 $b-c").substitute(_a1=1, b=2))
print(string.Formatter().format("{0} {a}", 1, a=2))
