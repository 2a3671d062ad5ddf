# --press a@1s --press a@2s --press b@2500ms --until 4s
from microbit import *

count = 0
display.show(count)
while not button_b.was_pressed():
    if button_a.was_pressed():
        count += 1
        display.show(count)
        print("count", count)
    sleep(20)
print("over at", count)
