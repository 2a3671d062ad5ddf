# --file DIR/pyboard/files/helper.py --press usr@0ms+1500ms --type "import os\r@3s" --type "print(os.listdir())\r@3100ms" --until 4s
# USR is held until both LEDs are lit: the files are those of a new board.
print("main.py")
