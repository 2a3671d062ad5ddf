from microbit import *
import radio

SETTINGS = (
    {},
    {"channel": 8},
    {"group": 1},
    {"address": 1},
    {"data_rate": radio.RATE_2MBIT},
    {"data_rate": 2},
    {"power": 0},
    {"power": 7},
)
for number, settings in enumerate(SETTINGS):
    radio.reset()
    radio.on()
    radio.config(**settings)
    radio.send(str(number))
    sleep(50)
