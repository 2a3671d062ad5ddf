# A generator of frames that fails in the background: the program gets its exception.
import audio
from microbit import *


def frames(count, end):
    frame = audio.AudioFrame()
    for i in range(count):
        yield frame
    if end is not None:
        raise end
    yield 5


for end in (ValueError("no more"), None):
    try:
        audio.play(frames(4, end), wait=False)
        sleep(2000)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e, audio.is_playing())
    else:
        print("nothing was raised")
sleep(100)
print(audio.is_playing())
