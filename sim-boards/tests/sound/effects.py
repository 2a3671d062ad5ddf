# Sound effects of all waveforms, a built-in sound, frames and a word, one after the other.
from microbit import *
import audio
import math
import speech

E = audio.SoundEffect
set_volume(200)
for waveform in range(5):
    audio.play(E(400, 1200, 60, 255, 40, waveform, E.FX_NONE, E.SHAPE_CURVE))
low = E(freq_start=200, freq_end=100, duration=90, fx=E.FX_TREMOLO, shape=E.SHAPE_LINEAR)
high = low.copy()
high.freq_start, high.fx = 3000, E.FX_WARBLE
audio.play([low, high, low])
audio.play(Sound.HELLO)


def sine(frames):
    frame = audio.AudioFrame()
    for n in range(frames):
        for i in range(len(frame)):
            frame[i] = int(128 + 100 * math.sin((n * 32 + i) / 8))
        yield frame


audio.play(sine(20))
speech.say("done", speed=60, pin=None)
print(audio.is_playing())
