# --attach dht22@pin0 --set dht22.temperature=-57@500ms
from microbit import pin0, sleep
from machine import time_pulse_us


def measure(pin):
    pin.write_digital(0)
    sleep(2)
    pin.set_pull(pin.PULL_UP)
    times = [time_pulse_us(pin, 1, 1000) for i in range(42)][1:]
    bits = [us > 50 for us in times if us >= 0]
    data = bytearray(5)
    for i, bit in enumerate(bits[-40:]):
        data[i // 8] = data[i // 8] << 1 | bit
    if sum(data[:4]) & 0xFF != data[4]:
        raise ValueError("checksum")
    t = ((data[2] & 0x7F) << 8 | data[3]) / 10
    return (-t if data[2] & 0x80 else t), (data[0] << 8 | data[1]) / 10


for i in range(2):
    print("%.1f %.1f" % measure(pin0))
    sleep(2000)
