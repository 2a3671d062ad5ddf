1 + 2
'text'
"it's"
None
[1, 'a', 2.5]
(1,)
{'k': [1, 2]}
x = 5
x
x * 2; x * 3
print('printed')
True and None
not x
lambda_result = (lambda: 7)()
lambda_result
''
b'bytes'
2 ** 70
1.5
...
x == 5
[i for i in range(3)]
