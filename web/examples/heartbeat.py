from microbit import *

# A heartbeat badge. Press A to speed it up, B to calm it down.
SLOWEST, FASTEST = 1200, 200
pause = 700

while True:
    display.show(Image.HEART)
    sleep(pause // 3)
    display.show(Image.HEART_SMALL)
    sleep(pause)

    if button_a.was_pressed():
        pause = max(FASTEST, pause - 200)
        print("Faster: a pause of", pause, "ms")
    elif button_b.was_pressed():
        pause = min(SLOWEST, pause + 200)
        print("Calmer: a pause of", pause, "ms")
