# `import this`: what the board thinks of programming.


def authors():
    print("Pyrite's authors, and everybody whose program runs on it.")


print("""Small boards, small programs.
Try it first, then read about it.
Blinking is better than printing.
One light at a time is enough for most ideas.
Errors tell you where to look.
Share what works, and say why.
Have fun.""")
