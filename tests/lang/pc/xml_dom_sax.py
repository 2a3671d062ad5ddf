# Documents as nodes of the DOM, and as events of SAX.

from xml.dom import minidom
import xml.sax, xml.sax.saxutils as su, io
src='<?xml version="1.0" encoding="utf-8"?><!DOCTYPE r><r a="1" xmlns:p="u"><!--c--><p:x p:k="v">t&amp;é</p:x><y/>tail<![CDATA[<raw>]]><?pi d?></r>'
d=minidom.parseString(src.encode())
print(d.toxml()); print(d.toprettyxml(indent='  ')); print(d.toxml('utf-8'), d.toprettyxml(encoding='ascii'))
r=d.documentElement
print(r.tagName,[n.nodeName for n in r.childNodes],r.getAttribute('a'),len(r.getElementsByTagName('y')),[e.localName for e in r.getElementsByTagNameNS('u','*')],d.doctype.name)
e=d.createElement('new'); e.setAttribute('q','<"&'); e.appendChild(d.createTextNode('a<b')); r.insertBefore(e,r.firstChild); r.removeChild(r.getElementsByTagName('y')[0])
print(r.toxml()); c=r.cloneNode(True); print(c.toxml()==r.toxml(), r.firstChild.nextSibling.nodeName, list(r.attributes.items()))
try: d.appendChild(d.createElement('z'))
except Exception as x: print(type(x).__name__,x.code)
doc=minidom.getDOMImplementation().createDocument(None,'root',None); doc.documentElement.appendChild(doc.createComment('x')); print(doc.toxml())
class H(xml.sax.ContentHandler):
    def startDocument(s): print('startdoc')
    def startElement(s,n,a): print('start',n,dict(a.items()))
    def endElement(s,n): print('end',n)
    def characters(s,c): print('chars',repr(c))
    def startElementNS(s,n,q,a): print('ns',n,q,a.items())
    def processingInstruction(s,t,d): print('pi',t,d)
xml.sax.parseString(src.encode(),H())
p=xml.sax.make_parser(); p.setFeature(xml.sax.handler.feature_namespaces,1); p.setContentHandler(H()); p.parse(io.BytesIO(src.encode()))
try: xml.sax.parseString(b'<a><b></a>',H())
except xml.sax.SAXParseException as e: print(e, e.getLineNumber(), e.getColumnNumber())
o=io.StringIO(); g=su.XMLGenerator(o,'utf-8'); xml.sax.parseString(src.encode(),g); print(o.getvalue())
print(su.escape('<&>"',{'"':'&quot;'}),su.unescape('&lt;&amp;'),su.quoteattr('a"b'),su.quoteattr("a\"'b\n"))
