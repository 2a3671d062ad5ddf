# --until 5s
from microbit import *

print("panic")
panic(42)
print("not reached")
