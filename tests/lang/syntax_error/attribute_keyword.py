# A keyword as attribute.
x = 'a'
x.if = 2
