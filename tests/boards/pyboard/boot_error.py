# --file DIR/pyboard/files/bad/boot.py
# An exception in boot.py is printed, and main.py runs.
print("main.py")
