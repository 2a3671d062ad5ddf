def f(**keywords):
    return keywords


print(f(x=1))
print(f((x)=2))
