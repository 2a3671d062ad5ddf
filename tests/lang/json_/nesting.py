# differs: python3 refuses to nest this deep; lists here are open on the heap
# skip: stress
import json

n = 3000
text = "[" * n + "]" * n
o = json.loads(text)
print(json.dumps(o) == text, len(o))
text = '{"a":' * n + "1" + "}" * n
o = json.loads(text)
print(json.dumps(o, separators=(",", ":")) == text)
for bad in ("[" * n, '{"a":' * n, "[" * n + "]" * (n - 1)):
    try:
        json.loads(bad)
    except ValueError as e:
        print("ValueError")
