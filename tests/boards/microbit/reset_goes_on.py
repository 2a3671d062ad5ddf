# --until 3s --press a@500ms --press a@1500ms --press a@2500ms --attach 25lc256@spi,cs=pin16
# What the program resets goes on: inputs come at their time, and the memory keeps what it holds.
import machine
from microbit import button_a, pin16, running_time, sleep, spi

spi.init()


def command(*data):
    pin16.write_digital(0)
    answer = bytearray(len(data))
    spi.write_readinto(bytes(data), answer)
    pin16.write_digital(1)
    return answer


pin16.write_digital(1)
starts = (command(3, 0, 0, 0)[3] + 1) & 255
command(6)
command(2, 0, 0, starts)
sleep(10)
print("start", starts)
while not button_a.was_pressed():
    sleep(10)
print("pressed", running_time() // 100)
machine.reset()
