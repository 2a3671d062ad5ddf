#
import microbit
import neopixel
from microbit import pin0, pin3

np = neopixel.NeoPixel(pin0, 3)
print(len(np), np[0])
np[0] = (255, 0, 1)
np[-1] = [1, 2, 3]
np.show()
print(np[0], np[2])
np.fill((9, 8, 7))
np.write()
np.clear()
print(np[1])
white = neopixel.NeoPixel(pin0, 1, 4)
white[0] = (1, 2, 3, 4)
white.show()
print(white[0])
microbit.ws2812_write(pin0, b"abc")


def error(call, *args):
    try:
        call(*args)
    except Exception as e:
        print(type(e).__name__)


error(neopixel.NeoPixel, 0, 1)
error(neopixel.NeoPixel, pin0, 0)
error(np.__setitem__, 3, (0, 0, 0)) if hasattr(np, "__setitem__") else None
error(lambda: np[3])
error(np.fill, (1, 2))
error(neopixel.NeoPixel(pin3, 1).show)
tail = neopixel.NeoPixel(pin=pin0, n=2, bpp=4)
print(tail.pin is pin0, tail.n, tail.bpp, tail.ORDER, len(tail))


class Strip(neopixel.NeoPixel):
    def all(self):
        return [self[i] for i in range(self.n)]


print(Strip(pin0, 2).all())
