# --file DIR/pyboard/files/boot.py --file DIR/pyboard/files/helper.py
import os
import sys

print(__name__, started >= 0, os.getcwd(), sys.path)
import helper

helper.greet()
print(sorted(os.listdir()), os.listdir("/"))
with open("main.py") as f:
    print(f.readline().rstrip())
with open("boot.py", "a") as f:
    f.write("pyb.main('other.py')\n")
with open("other.py", "w") as f:
    f.write("print('other.py', started >= 0)\nimport os\nos.remove('boot.py')\nraise SystemExit\n")
machine.soft_reset()
