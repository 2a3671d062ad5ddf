# --press a@1200ms --press b@2600ms --press b@3700ms --until 6s --seed 9
# A to turn left, B to turn right; the snake grows with each apple.
from microbit import *
import random

snake, dx, dy = [(2, 2)], 1, 0
apple = (4, 2)
while True:
    if button_a.was_pressed():
        dx, dy = dy, -dx
    if button_b.was_pressed():
        dx, dy = -dy, dx
    head = ((snake[0][0] + dx) % 5, (snake[0][1] + dy) % 5)
    if head in snake:
        display.show(Image.SKULL)
        print("game over with", len(snake))
        break
    snake.insert(0, head)
    if head == apple:
        while apple in snake:
            apple = (random.randrange(5), random.randrange(5))
    else:
        snake.pop()
    display.clear()
    for x, y in snake:
        display.set_pixel(x, y, 5)
    display.set_pixel(apple[0], apple[1], 9)
    sleep(400)
