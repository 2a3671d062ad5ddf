# --press a@3s --press b@3200ms --press b@3400ms
from microbit import Image, button_a, button_b, display, running_time, sleep


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(display.is_on(), display.get_pixel(0, 0))
display.set_pixel(4, 0, 9)
display.set_pixel(0, 4, 1)
print(display.get_pixel(4, 0), display.get_pixel(0, 4))
error(display.set_pixel, 5, 0, 1)
error(display.set_pixel, 0, -1, 1)
error(display.set_pixel, 0, 0, 10)
error(display.get_pixel, 0, 5)
display.clear()
print(display.get_pixel(4, 0))

start = running_time()
display.show("A")
print(running_time() - start)
display.show("AB", delay=100)
display.show([Image.HEART, Image.SMILE], delay=50, clear=True)
display.show(12.5, 30)
display.show((Image(s) for s in ("9", "90", "900")), 40, wait=True)
print(running_time() - start > 400)
display.show(Image.ALL_CLOCKS, wait=False, loop=True, delay=20)
sleep(100)
display.show("")
error(display.show, [1, 2])
error(display.show)

start = running_time()
display.scroll("Hi", delay=30)
print(running_time() - start)
display.scroll(42, 20, monospace=True)
display.scroll("loop", wait=False, loop=True)
sleep(50)
display.off()
print(display.is_on())
display.on()
print(display.is_on(), 0 <= display.read_light_level() <= 255)
display.clear()

sleep(2500 - running_time())
print(button_a.is_pressed(), button_a.was_pressed(), button_b.get_presses())
sleep(550)
print(button_a.is_pressed(), button_b.is_pressed())
sleep(1000)
print(button_a.was_pressed(), button_a.was_pressed(), button_a.get_presses())
print(button_b.was_pressed(), button_b.get_presses(), button_b.get_presses())
