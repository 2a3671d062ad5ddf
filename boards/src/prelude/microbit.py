# The micro:bit's display and iterators of Python code.


def display_show(display, image, delay=400, *, clear=False, wait=True, loop=False):
    if loop or not wait:
        display.show([frame for frame in image], delay, clear=clear, wait=wait, loop=loop)
        return
    for frame in image:
        display.show([frame], delay)
    if clear:
        display.show([], delay, clear=True)
