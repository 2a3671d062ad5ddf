# --press a@900ms --press a@1600ms --press a@2300ms --press a@3000ms --until 8s --seed 5
# Press A to fly through the gaps.
from microbit import *
import random

bird, speed, wall, gap, score = 2.0, 0.0, 4, 1, 0
while True:
    if button_a.was_pressed():
        speed = -1.0
    bird = min(4.0, max(0.0, bird + speed))
    speed += 0.25
    wall -= 1
    if wall < 0:
        wall, gap = 4, random.randrange(4)
        score += 1
    picture = Image(5, 5)
    for y in range(5):
        if not gap <= y <= gap + 1:
            picture.set_pixel(wall, y, 6)
    picture.set_pixel(1, int(bird), 9)
    display.show(picture)
    if wall == 1 and not gap <= int(bird) <= gap + 1:
        break
    sleep(350)
display.show(Image.SKULL)
print("score", score)
