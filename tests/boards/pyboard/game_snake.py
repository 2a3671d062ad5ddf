# --attach ssd1306@i2c --seed 3 --press usr@600ms --press usr@1100ms --until 2s
# A snake on the OLED: USR turns it to the right.
import framebuf
import pyb
from machine import I2C

SIZE = 8
i2c = I2C(1)
buffer = bytearray(1025)
buffer[0] = 0x40
screen = framebuf.FrameBuffer(memoryview(buffer)[1:], 128, 64, framebuf.MONO_VLSB)
i2c.writeto(0x3C, b"\x00\xae\x20\x00\x21\x00\x7f\x22\x00\x07\xa1\xc8\x8d\x14\xaf")
turn = False


def pressed():
    global turn
    turn = True


pyb.Switch().callback(pressed)
snake, (dx, dy) = [(4, 4), (3, 4), (2, 4)], (1, 0)
food = (9, 4)
while True:
    if turn:
        turn = False
        dx, dy = -dy, dx
    head = ((snake[0][0] + dx) % 16, (snake[0][1] + dy) % 8)
    if head in snake:
        print("bitten")
        break
    snake.insert(0, head)
    if head == food:
        food = (pyb.rng() % 16, pyb.rng() % 8)
        print("eaten, length", len(snake))
    else:
        snake.pop()
    screen.fill(0)
    for x, y in snake + [food]:
        screen.fill_rect(x * SIZE, y * SIZE, SIZE - 1, SIZE - 1, 1)
    i2c.writeto(0x3C, buffer)
    pyb.delay(80)
