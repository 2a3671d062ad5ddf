# JSON with options, hooks, encoders, and places of errors.

import json
for x in [{}, [1,2.5,'a"\u00e9\n\x7f\U0001F600'], {1:2,None:3,True:4,2.5:1}, float('nan'), float('inf'), (1,), 10**30, 1e22, 1e16,1.0]:
    try: print(json.dumps(x))
    except Exception as e: print(type(e),e)
for s in ['1','[1,2','{"a":1,}','[1 2]','nan','NaN','Infinity','-Infinity','"\\ud83d\\ude00"','"\n"','01','1.','-','  1  x','','{"a" 1}',"{'a':1}",'tru','[]]','{"a":1,"a":2}','1e5','"\\x"','.5','+1','1E400','\ufeff1']:
    try: print(s,repr(json.loads(s)))
    except Exception as e: print(s,type(e).__name__,e)
for f in [lambda: json.dumps({'b':1,'a':2},sort_keys=True,indent=1), lambda: json.dumps([set()]), lambda: json.dumps({(1,):2}), lambda: json.dumps('é',ensure_ascii=False), lambda: json.dumps([1],separators=(',',':')),lambda: json.dumps([object()],default=lambda o:'x'),lambda: json.loads('{"a":1.5}',parse_float=str),lambda: json.loads('{"a":1.5}',object_hook=lambda d:d.items())]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
print(json.loads('{"a":[1,2,{"b":"x"}]}', object_pairs_hook=list))
class E(json.JSONEncoder):
    def default(self,o): return str(o) if isinstance(o,complex) else super().default(o)
print(json.dumps([1j,{'x':2j}],cls=E))
a=[]; a.append(a)
for f in (lambda:json.dumps(a), lambda:json.dumps({(1,):1}), lambda: json.dumps([1,{2:3,'é':None}],indent=2,ensure_ascii=False), lambda: json.dumps(float('nan'),allow_nan=False), lambda: json.loads(b'\xff\xfe1\x00'), lambda: json.JSONDecoder().raw_decode('[1] x'), lambda: json.dumps({1:2,(3,):4},skipkeys=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
