import copy
import pickle
import re

p = re.compile("(a)(?P<n>b)?", re.I | re.M)
print(p, re.compile(b"x", re.S), re.compile("x", re.X | re.A), re.compile("x"))
print(copy.copy(p) is p, copy.deepcopy([p])[0] is p, pickle.loads(pickle.dumps(p)) == p)
print(re.compile("x") == re.compile("x"), hash(re.compile("x")) == hash(re.compile("x")))
print(re.compile("x") == re.compile("x", re.I), re.compile(b"x") == re.compile("x"))
print({re.compile("a"): 1}[re.compile("a")], re.compile(p) is p)
q = re.compile(r"(a)\1")
print(pickle.loads(pickle.dumps(q)).match("aa"), copy.deepcopy(q) is q)
re.purge()
print(re.compile("x").match("x"))
