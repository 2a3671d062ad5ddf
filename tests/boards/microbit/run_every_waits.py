# Functions of run_every while the program waits for the display, a melody, effects, frames, speech.
import audio
import music
import speech
from microbit import *

calls = []


@run_every(ms=200)
def tick():
    calls.append(running_time() // 100 * 100)


def during(name, wait):
    del calls[:]
    begun = running_time()
    wait()
    took = running_time() - begun
    # Calls come in time, not all at the end.
    gaps = [b - a for a, b in zip(calls, calls[1:])]
    print(name, took // 100 * 100, len(calls), set(gaps))


during("sleep", lambda: sleep(1000))
during("scroll", lambda: display.scroll("ab"))
during("show", lambda: display.show("abc"))
during("images", lambda: display.show([Image.HAPPY, Image.SAD], delay=700, clear=True))
during("melody", lambda: music.play(["c4:4", "d", "e"]))
during("pitch", lambda: music.pitch(440, 900))
during("sound", lambda: audio.play(Sound.GIGGLE))
during("effect", lambda: audio.play(audio.SoundEffect(duration=800)))
frames = [audio.AudioFrame() for _ in range(200)]
during("frames", lambda: audio.play(frames))
during("generator", lambda: audio.play(frame for frame in frames))
during("speech", lambda: speech.say("hello you"))


# In a function there is time to wait too, once.
waits = 0


@run_every(ms=1000)
def waiter():
    global waits
    waits += 1
    if waits == 1:
        display.scroll("x")


# Its text ends the letters.
display.show("abcdef")
print("shown", waits)


# A function may take the display for itself; the text that was there is not begun again.
@run_every(ms=300)
def blink():
    display.set_pixel(0, 0, 9)
    if running_time() > end:
        display.show(Image.HEART)


end = running_time() + 400
begun = running_time()
display.scroll("a long text")
print("scrolled", (running_time() - begun) // 100 * 100, display.get_pixel(2, 4))
