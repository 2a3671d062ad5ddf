import re
def t(p,s,f=0):
    try:
        m=re.search(p,s,f)
        print(p, m and (m.span(),m.groups(),m.lastindex,m.groupdict()), re.findall(p,s,f), re.split(p,s,0,f) , re.sub(p,r'<\g<0>>',s,0,f))
    except re.error as e: print(p,"error")
t(r'(a|b)\1','abba bb'); t(r'(?P<q>["\'])(.*?)(?P=q)','x "a\'b" \'c\''); t(r'(?<!\\)(`+)(.+?)(?<!`)\1(?!`)','a ``b`c`` `d`')
t(r'^(([+-]?[0-9]{1,3})(?:,([0-9]{3}))*)?(?(1)\.[0-9]*|\.[0-9]+)?$','1,234.5'); t(r'(\w)(\w)\2\1','abba noon xyyx'); t(r'(a)?b(?(1)c|d)','abc bd abd')
t(r'(?i)(a)\1','aA Aa ab'); t(r'(x*)\1y','xxxxy y'); t(r'(?:(a)|b)*\1','abab'); t(r'(\d+)-\1(?=(z))','12-12z 3-4'); t(r'(?x) (a) # c'+'\n \\1','aa')
t(r'(.)\1+?','aaabbb'); t(r'\b(\w+)\s+\1\b','the the cat cat'); t(r'(?<=(a))b\1','aba'); t(r'(a+)b*+\1','aabbaa')
print(re.sub(r'(a)\1',lambda m:m.group(1).upper(),'aaxaa'), re.split(r'(,)\1','a,,b,c'), re.match(rb'(a)\1',b'aab').group())
s=re.Scanner([(r'\d+',lambda s,t:int(t)),(r'\s+',None),(r'\w+',lambda s,t:t)]); print(s.scan('12 ab !'))
