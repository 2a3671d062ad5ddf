# Builders of documents that programs derive from.

import io
from xml.dom import expatbuilder, minidom
from xml.dom.xmlbuilder import Options

TEXT = '<?xml version="1.0"?><!--c--><a xmlns:p="u" p:x="1"><p:b>t<![CDATA[<]]></p:b><?pi d?></a>'


class Counting(expatbuilder.ExpatBuilderNS):
    count = 0

    def start_element_handler(self, name, attributes):
        self.count += 1
        super().start_element_handler(name, attributes)

    def install(self, parser):
        super().install(parser)
        parser.StartElementHandler = self.start_element_handler
        parser.EntityDeclHandler = self.refuse

    def refuse(self, *args):
        raise ValueError(args[0])


builder = Counting()
print(builder.parseString(TEXT).toxml(), builder.count)
print(builder.parseFile(io.BytesIO(TEXT.encode())).documentElement.firstChild.namespaceURI)
try:
    Counting().parseString('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>')
except ValueError as e:
    print(type(e).__name__, e)
plain = expatbuilder.parseString(TEXT, namespaces=False).documentElement
print(plain.firstChild.namespaceURI, plain.firstChild.tagName, plain.attributes.keys())
options = Options()
options.comments = False
print(expatbuilder.ExpatBuilder(options).parseString(TEXT).firstChild.nodeName)
print(expatbuilder.parse(io.StringIO("<a/>")).toxml(), minidom.parseString("<a>x</a>").toxml())
try:
    expatbuilder.parseString("<a>")
except Exception as e:
    print(type(e).__name__)
