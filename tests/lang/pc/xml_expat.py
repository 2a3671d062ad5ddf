# What the parser calls for a document, whole and in parts.

from xml.parsers import expat

log=[]
def mk():
    p=expat.ParserCreate(namespace_separator=' ')
    for n in ('StartElementHandler EndElementHandler CharacterDataHandler ProcessingInstructionHandler CommentHandler StartCdataSectionHandler EndCdataSectionHandler XmlDeclHandler StartDoctypeDeclHandler EndDoctypeDeclHandler EntityDeclHandler AttlistDeclHandler ElementDeclHandler NotationDeclHandler StartNamespaceDeclHandler EndNamespaceDeclHandler').split():
        setattr(p,n,(lambda n: lambda *a: log.append((n[:-7],)+a))(n))
    return p
doc='''<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE r PUBLIC "pub" "sys" [
 <!ELEMENT r (a|b)*>
 <!ELEMENT a (#PCDATA|q)*><!ELEMENT b (x,y?,(z|w)+)>
 <!ATTLIST r id ID #REQUIRED k (u|v) "u">
 <!ENTITY foo "bar">
 <!NOTATION n SYSTEM "nn">
]>
<r id="1" xmlns:q="urn:q"><!-- hi --><a>line1
line2 &foo; &lt; é</a>
<q:b q:z="1"/><?go now?><![CDATA[raw]]></r>
'''.encode()
for step in (len(doc),1,7):
    log=[]
    p=mk()
    for i in range(0,len(doc),step): p.Parse(doc[i:i+step])
    p.Parse(b'',True)
    if step==len(doc):
        for l in log: print(l)
    else: print(step, ''.join(x[1] for x in log if x[0]=='CharacterData'),[x[0] for x in log if x[0]!='CharacterData'])

for text in ("<a><b></a>", "<a>&x;</a>", "<a", "<a b='1' b='2'/>"):
    try:
        expat.ParserCreate().Parse(text, True)
    except expat.ExpatError as e:
        print(e, e.code, e.lineno, e.offset, expat.ErrorString(e.code))
