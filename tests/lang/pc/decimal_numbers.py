# f64
from decimal import *
D=Decimal
for s in ["1.20","-0","1e5","1E-10","Infinity","-nan12","12.","00.5",".5","1_000"]:
    print(repr(D(s)), D(s).as_tuple(), D(s).adjusted())
vals=[D("1.10"),D("-3.7"),D("0"),D("123456789012345678901234567890.5"),D("1e-20"),D(7),D("-2.50")]
for a in vals:
    for b in vals:
        r=[]
        for f in (lambda:a+b,lambda:a-b,lambda:a*b,lambda:a/b,lambda:a//b,lambda:a%b,lambda:a<b,lambda:a==b,lambda:a.max(b)):
            try: r.append(str(f()))
            except Exception as e: r.append(type(e).__name__)
        print(a,b,r)
for m in (ROUND_DOWN,ROUND_HALF_UP,ROUND_HALF_EVEN,ROUND_CEILING,ROUND_FLOOR,ROUND_UP,ROUND_HALF_DOWN,ROUND_05UP):
    print(m,[str(D(x).quantize(D("0.1"),rounding=m)) for x in ("1.25","1.35","-1.25","-1.21","1.29","0.05","0.04","100")])
print(D(2).sqrt(),D("0.25").sqrt(),D(144).sqrt(),D(1).exp(),D(10).ln(),D("2.5").ln(),D(1000).log10(),D(2).log10(),D("1.0001").ln(), D(-3).exp(), D(50).exp())
print(D(2)**10,D(2)**-3,D("1.5")**D("2.5"),D(2)**D("0.5"),D("-2")**3)
with localcontext() as c:
    c.prec=5
    print(D(1)/D(3),D("123456.789")+0,+D("1.234567"))
for s in ("f",".2f",",.2f","e",".3e","g",".3g","%",".1%","010.2f","+.1f","*^12","<12","n",".0f"):
    print(s,[format(D(x),s) for x in ("1234.5678","-0.005","1e3","0")])
print(D(0.1),D(0.5),float(D("1.5")),int(D("-7.9")),round(D("2.675"),2),round(D("2.5")),hash(D(5))==hash(5),D("1.0")==1,D("0.5")==0.5, D("1.50").normalize(), D("100").normalize())
for f in (lambda:D("abc"),lambda:D(1)/0,lambda:D(0)/0,lambda:D("snan")+1,lambda:D(1)<D("nan"),lambda:D(1)+1.5,lambda:D("1e30").quantize(D("0.01"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, [c.__name__ for c in type(e).__mro__][:3])
print(D("123.456").to_integral_value(),D("12E+3").to_eng_string(),D("1.23E+5").to_eng_string(),D("1e-7"),D("0e-10"))
print(sum([D("0.1")]*10), D("3.14").as_integer_ratio(), divmod(D(17),D(5)), divmod(D(-17),D(5)), D(5).compare(3), D("1").fma(2,3))
