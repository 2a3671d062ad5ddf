# --file DIR/pyboard/files/boot.py --press usr@0ms+900ms --type "print(1+1)\r@3s" --until 4s
# USR is held until the orange LED: nothing runs.
print("main.py")
