# `import love`: a heart that beats.


def badaboom():
    from microbit import Image, display, sleep

    for _ in range(2):
        for image in (Image.HEART_SMALL, Image.HEART):
            display.show(image)
            sleep(150)
        sleep(300)
    display.clear()
