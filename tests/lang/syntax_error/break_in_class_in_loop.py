# break in a class body inside a loop.
while True:
    class A:
        break
