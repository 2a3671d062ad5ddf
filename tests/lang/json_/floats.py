# f64
# json: floats.
import json

for t in ("1.0", "-1.5", "1e3", "1E-2", "2.5e+2", "0.1", "1e400", "-0.0", "123456789.125", "NaN", "Infinity", "-Infinity"):
    print(json.loads(t), type(json.loads(t)).__name__)
for x in (1.0, -0.5, 0.1, 1e100, 1e-7, float("inf"), -float("inf"), float("nan"), 1e16):
    print(json.dumps(x), json.dumps([x]), json.dumps({x: x}))
