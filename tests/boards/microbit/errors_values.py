# Values out of range, and what the firmware says to them.
import machine
import os
from array import array

import audio
import log
import music
import power
import radio
import speech
from microbit import *
from neopixel import NeoPixel

frame = audio.AudioFrame()
effect = audio.SoundEffect()
strip = NeoPixel(pin1, 2)
image = Image("12:34")

CASES = """
# Display
display.set_pixel(-1, 0, 0)
display.set_pixel(0, -1, 0)
display.set_pixel(5, 0, 0)
display.set_pixel(0, 5, 0)
display.set_pixel(0, 0, -1)
display.set_pixel(0, 0, 10)
display.set_pixel(0, 0, 9)
display.set_pixel(0.0, 0, 0)
display.get_pixel(5, 0)
display.get_pixel(0, 5)
display.get_pixel(-1, 0)
display.get_pixel(0, 0)
display.show("")
display.show("ab", delay=-1)
display.show([1])
display.show([Image.HEART, 5], delay=1)
display.show(None)
display.show("a", spam=1)
display.show("a", 1, True)
display.scroll(Image.HEART)
display.scroll(None)
display.scroll("a", 1, True)
display.scroll([])
display.scroll(1.5, delay=1)
# Image
Image("x")
Image("12:3")
Image(2)
Image(1, 2, 3, 4)
Image(-1, 2)
Image(2, -1)
Image(2, 2, b"123")
Image(2, 2, b"1234")
Image(2, 2, bytearray(5))
Image(2, 2, "1234")
Image(b"12")
image.get_pixel(-1, 0)
image.get_pixel(0, -1)
image.get_pixel(2, 0)
image.get_pixel(0, 2)
image.set_pixel(-1, 0, 0)
image.set_pixel(0, -1, 0)
image.set_pixel(2, 0, 0)
image.set_pixel(0, 2, 0)
image.set_pixel(0, 0, -1)
image.set_pixel(0, 0, 10)
Image.HEART.set_pixel(0, 0, 1)
Image.HEART.fill(1)
Image.HEART.blit(image, 0, 0, 1, 1)
image.fill(-1)
image.fill(10)
image.crop(0, 0, -1, 1)
image.crop(0, 0, 1, -1)
image.crop(5, 5, 1, 1)
image.blit(image, 0, 0, -1, 1)
image.blit(image, 0, 0, 1, 1, 1)
image.blit("a", 0, 0, 1, 1)
image.blit(None, 0, 0, 1, 1)
image.shift_left(99)
image.shift_up("a")
image * -1
image * 20
image * "a"
image + Image(3, 3)
image + 1
image - Image(3, 3)
image / 0
image == 1
# Pins
pin0.write_digital(2)
pin0.write_digital(-1)
pin0.write_digital("1")
pin0.write_digital(True)
pin0.write_analog(-1)
pin0.write_analog(1024)
pin0.write_analog(1023.4)
pin0.write_analog(1023.6)
pin0.write_analog(-0.4)
pin0.write_analog("1")
pin0.set_analog_period(0)
pin0.set_analog_period(-1)
pin0.set_analog_period_microseconds(255)
pin0.set_analog_period_microseconds(256)
pin0.get_pull()
pin0.read_digital(), pin0.get_pull()
pin0.read_analog(), pin0.get_mode()
pin0.get_pull()
pin3.write_digital(1)
pin3.write_analog(1)
pin3.read_analog()
pin5.write_digital(1)
pin5.read_digital()
pin11.write_analog(1)
pin19.write_digital(1)
pin20.read_digital()
pin5.read_analog()
pin5.is_touched()
pin3.is_touched()
pin_logo.read_digital()
pin_logo.write_digital(1)
# Sensors
accelerometer.set_range(1)
accelerometer.set_range(3)
accelerometer.set_range(99)
accelerometer.set_range(-1)
accelerometer.set_range("2")
accelerometer.is_gesture("jump")
accelerometer.was_gesture("")
accelerometer.was_gesture("jump")
accelerometer.is_gesture(1)
microphone.is_event("loud")
microphone.is_event(9)
microphone.was_event(None)
microphone.set_threshold(9, 1)
microphone.set_threshold(SoundEvent.LOUD, -1)
microphone.set_threshold(SoundEvent.LOUD, 999)
microphone.set_threshold(SoundEvent.LOUD, "1")
SoundEvent("loud")
set_volume(-1)
set_volume(256)
set_volume("1")
# Sound
music.play(5)
music.play(None)
music.play([1])
music.play(["C4", None])
music.play("")
music.play([])
music.play("H4")
music.play("C4:1", pin=5)
music.play("C4:1", pin_logo)
music.play("C4:1", pin3)
music.play("C4:1", pin5)
music.play("C4:1", pin19)
music.pitch("a")
music.pitch(-1, 1)
music.pitch(0, 1)
music.pitch(440, 1, pin=None)
music.pitch(440, 1, pin=5)
music.pitch(440, -5), music.stop()
music.set_tempo(4, 120)
music.set_tempo(ticks="1")
music.set_tempo(bpm=-1), music.get_tempo()
music.reset()
music.stop(5)
audio.play(5)
audio.play(None)
audio.play([effect, 5])
audio.play("")
audio.play([frame], pin=5)
audio.play([frame], return_pin=5)
audio.play([5], wait=True)
audio.AudioFrame(-1)
audio.AudioFrame(0)
frame[32]
frame[-1]
frame[-33]
frame[0:2]
frame["a"]
frame[0] = 256
frame[0] = -1
frame[0] = "a"
del frame[0]
frame.copyfrom(5)
frame.copyfrom(bytes(40))
frame + 5
frame += 5
frame -= "a"
frame *= "a"
audio.SoundEffect(5)
audio.SoundEffect(freq_start=10000)
audio.SoundEffect(freq_start=-1)
audio.SoundEffect(duration=10000)
audio.SoundEffect(vol_start=256)
audio.SoundEffect(vol_start=-1)
audio.SoundEffect(waveform=10)
audio.SoundEffect(fx=100)
audio.SoundEffect(spam=1)
effect.freq_start = 10000
effect.freq_end = "a"
effect.vol_end = 256
effect.waveform = 10
effect.fx = 100
effect.spam = 1
effect.spam
speech.say(5)
speech.say("a" * 1000)
speech.say("", pitch="a")
speech.pronounce("!")
speech.pronounce("XYZ")
speech.sing("")
speech.translate(5)
speech.translate("")
# Radio
radio.config(5)
radio.config(spam=1)
radio.config(length=0)
radio.config(length=252)
radio.config(queue=0)
radio.config(queue=255)
radio.config(channel=-1)
radio.config(channel=84)
radio.config(power=-1)
radio.config(power=8)
radio.config(group=-1)
radio.config(group=256)
radio.config(data_rate=3)
radio.config(data_rate=radio.RATE_2MBIT)
radio.config(address="a")
radio.send(5)
radio.send(b"a")
radio.send_bytes("a")
radio.send_bytes(5)
radio.receive_bytes_into(5)
radio.receive_bytes_into("a")
radio.receive_bytes_into(b"aa")
radio.off(), radio.send("a")
radio.receive()
radio.receive_bytes()
radio.receive_full()
radio.receive_bytes_into(bytearray(5))
radio.config(channel=84)
radio.on()
# Buses
i2c.init(freq="a")
i2c.init(sda=5)
i2c.read(0x50, 1)
i2c.read(0x50, -1)
i2c.read("a", 1)
i2c.write(0x50, b"a")
i2c.write(0x50, 5)
i2c.write(0x50, "a")
i2c.scan(1, 2)
spi.write(b"a")
spi.read(1)
spi.write_readinto(b"a", bytearray(1))
spi.init(sclk=5)
spi.init(mode=0)
spi.read(-1)
spi.read("a")
spi.write(5)
spi.write_readinto(b"ab", bytearray(1))
spi.write_readinto(b"a", b"a")
uart.init(baudrate="a")
uart.init(tx=5)
uart.init(pins=(pin0,))
uart.init(pins=5)
uart.init(parity="a")
uart.write(5)
uart.readinto(5)
# Strips
NeoPixel(5, 2)
len(NeoPixel(pin0, 0))
NeoPixel(pin0, -1)
NeoPixel(pin0, "a")
NeoPixel(pin0, 1, 5)
strip[2]
strip[-3]
strip[0]
strip["a"]
strip[0] = 5
strip[0] = (1, 2)
strip[0] = (1, 2, "a")
strip[0] = (1, 2, 300)
strip[0]
strip[2] = (0, 0, 0)
strip.fill(5)
strip.fill((1,))
# Log
log.add(5)
log.add({}, {})
log.add("a")
log.set_labels(5)
log.set_labels("a", timestamp=5)
log.set_labels("a", timestamp="a")
log.set_labels("a", "b", timestamp=log.SECONDS)
log.set_mirroring("a")
log.delete(5)
# Power
power.deep_sleep(5)
power.deep_sleep(wake_on=5)
power.deep_sleep(wake_on=(5,))
power.deep_sleep(ms="a")
power.deep_sleep(run_every=True, ms=1)
power.off(5)
# Time and functions
sleep(-1)
sleep(0.5)
sleep("a")
sleep(None)
run_every(5, days=1)
callable(run_every(None, s=-1))
run_every(spam=1)
callable(run_every())
scale(1, 2, 3)
scale(1, (0, 1), (0,))
scale("a", (0, 1), (0, 1))
scale(1, (0, 0), (0, 1))
ws2812_write(5, b"")
ws2812_write(pin0, 5)
running_time(1)
temperature(1)
panic("a")
machine.mem32[1]
machine.mem8["a"]
machine.mem8[0:2]
machine.time_pulse_us(5, 1)
machine.time_pulse_us(pin0, 1, 100)
machine.time_pulse_us(pin0, "a")
machine.freq(5)
# Files
open("none")
open("none", "x")
open("none", "a")
open("none", "r+")
open("none", "rw")
open("none", "bt")
open("none", "")
open("none", 5)
open("", "w")
open("a" * 121, "w")
open(None)
os.remove("none")
os.size("none")
os.stat("none")
os.listdir("a")
os.remove(5)
open("f", "w").read()
open("f", "w").write(b"a")
open("f", "w").write(5)
open("f", "w").close()
open("f").write("a")
open("f", "b").read(), open("f", "t").read(), open("f", "tr").read()
open("f").readinto("a")
open("f").read("a")
"""


def try_it(text):
    try:
        try:
            return repr(eval(text))
        except SyntaxError:
            exec(text)
            return "done"
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


for text in CASES.strip().split("\n"):
    print(text if text[0] == "#" else text + "  ->  " + try_it(text))
closed = open("f")
closed.close()
for text in ("read()", "readline()", "readinto(bytearray(1))", "close()"):
    print(text, " -> ", try_it("closed." + text))
