x = (1 +
2)
x
y = [
1,
2,
]
y
s = '''one
two'''
s
z = 1 + \
2
z
print('a',
'b')
{'k':
1}
def f(a,
      b=2):
    if a:
        return b
    return a

f(1)
t = f'''{
x}'''
t
# a comment
pass
x; y
if x == 3: print('one line')

'last'
