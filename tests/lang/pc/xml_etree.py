# Documents as trees: parsed, searched, written; what is wrong with them, and where.

import xml.etree.ElementTree as ET
docs=['<a/>','<a x="1" y=\'2\'>t&amp;&#65;&#x42;<b/>u<c>v</c>w</a>','<?xml version="1.0"?><!-- c --><r xmlns="u:1" xmlns:p="u:2" p:k="v"><p:q/><z xmlns=""/></r>',
'<!DOCTYPE a [<!ENTITY e "x<b/>y"><!ATTLIST a k CDATA "d">]><a>1&e;2</a>','<a>\r\n<![CDATA[<&>]]>\r</a>',
'<a><b></a>','','<a>','<a','x','<a/>x','<a/><b/>','<a x="1" x="2"/>','<a x=1/>','<a>&u;</a>','<a>&#0;</a>','<p:a/>','<a>]]></a>',' <?xml version="1.0"?><a/>','<a><!-- a -- b --></a>','<a b="<"/>','<1/>','<a>&</a>','<a>& </a>','<a></a b>','<a><![CDATA[x</a>','<a \n x="1"\n y></a>','<a\x01/>','<a>\x01</a>','</a>','<?xml version="1.0" encoding="nope"?><a/>','<a>é<b>日本</b></c></a>','<!DOCTYPE a><a/>','<!DOCTYPE a SYSTEM "x"><a>&q;</a>', '<a><?pi some data?></a>','<a b="x\ny\tz"/>']
for d in docs:
  for enc in (0,1):
    try:
        r=ET.fromstring(d.encode() if enc else d)
        print(repr(d)[:40],ET.tostring(r),[ (e.tag,e.attrib,e.text,e.tail) for e in r.iter()])
    except ET.ParseError as e:
        print(repr(d)[:40],'ERR',e,e.code,e.position)
    except Exception as e:
        print(repr(d)[:40],type(e).__name__,e)
r=ET.fromstring('<root><a n="1"><b>x</b><b>y</b></a><a n="2"><c><b>z</b></c></a><d/></root>')
for p in ('a','a/b','.//b','*','./a[@n]','a[@n="2"]','a[b]','a[b="x"]','a[1]','a[last()]','.//b/..','.','a/*','.//a[@n!="1"]','a[last()-1]','{*}a','a[2]/c/b'):
    print(p,[(e.tag,e.attrib,e.text) for e in r.findall(p)])
for p in ('/a','a[0]','a[foo()]'):
    try: print(r.findall(p))
    except Exception as e: print(p,type(e).__name__,e)
ET.indent(r); print(ET.tostring(r,encoding='unicode'))
print(ET.tostring(r,method='html',encoding='unicode')); print(ET.tostring(r,method='text',encoding='unicode'))
print(ET.canonicalize('<r b="2" a="1" xmlns:x="u" xmlns="v"><x:e/><!--c-->t</r>'))
e=ET.Element('{u:x}t',{'{u:y}k':'<é"'}); ET.SubElement(e,'{u:x}s').text='日'; e.append(ET.Comment('c')); e.append(ET.PI('p','d'))
for enc in (None,'utf-8','unicode','latin-1','utf-16'): print(ET.tostring(e,encoding=enc))
import io
print([(a,b.tag) for a,b in ET.iterparse(io.BytesIO(b'<a><b/><c>x</c></a>'),events=('start','end'))])
for ev,v in ET.iterparse(io.BytesIO(b'<a xmlns="q" xmlns:z="w"><b/></a>'),events=('start-ns','end-ns','comment')): print(ev,v)
