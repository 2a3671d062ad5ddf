from microbit import Image


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# Making one
print(repr(Image()), Image().width(), Image().height())
print(repr(Image("90:09")), repr(Image("9\n09\n")), repr(Image("a")) == repr(Image("b")), Image("a").width())
print(repr(Image(3, 2)), repr(Image(2, 2, bytearray([1, 2, 3, 9]))))
error(Image, "9x:00")
error(Image, 5)
error(Image, 2, 2, b"\1\2\3")
error(Image, 1, 2, 3, 4)
error(Image, -1, 2)
print(str(Image.HEART), repr(Image.HEART))

# Points
image = Image("123:456:789")
print(image.get_pixel(0, 0), image.get_pixel(2, 1))
image.set_pixel(1, 1, 0)
print(repr(image))
error(image.get_pixel, -1, 0)
error(image.get_pixel, 3, 0)
error(image.set_pixel, 0, 3, 1)
error(image.set_pixel, 0, -1, 1)
error(image.set_pixel, 0, 0, 10)
error(image.set_pixel, 0, 0, -1)
error(Image.HEART.set_pixel, 0, 0, 1)

# Whole images
for shift in (image.shift_left, image.shift_right, image.shift_up, image.shift_down):
    print(repr(shift(1)), repr(shift(-1)), repr(shift(5)))
print(repr(image.crop(1, 0, 2, 3)), repr(image.crop(2, 2, 3, 3)))
error(image.crop, 0, 0, -1, 1)
copy = image.copy()
copy.fill(3)
print(repr(copy), repr(image), copy == image, image == image.copy())
error(copy.fill, 10)
error(Image.HEART.fill, 1)
copy.blit(Image("99:99"), 0, 0, 2, 2, 1, 1)
print(repr(copy))
copy.blit(copy, 1, 1, 2, 2)
print(repr(copy))
error(copy.blit, image, 0, 0, 1, 1, 1)
error(copy.blit, image, 0, 0, -1, 1)
error(copy.blit, 5, 0, 0, 1, 1)
print(repr(image.invert()), repr(Image.HEART.invert()))

# Arithmetic
print(repr(image + image), repr(image - Image("111:111:111")), repr(image * 2), repr(image / 2))
error(lambda: image * -1)
error(lambda: image + Image(2, 2))
error(lambda: image + 1)
print(Image.HEART == Image.HEART.copy(), Image.HEART != Image.HAPPY, hash(image) == hash(image))

# All that are there
NAMES = """HEART HEART_SMALL HAPPY SMILE SAD CONFUSED ANGRY ASLEEP SURPRISED SILLY FABULOUS MEH
YES NO CLOCK1 CLOCK2 CLOCK3 CLOCK4 CLOCK5 CLOCK6 CLOCK7 CLOCK8 CLOCK9 CLOCK10 CLOCK11 CLOCK12
ARROW_N ARROW_NE ARROW_E ARROW_SE ARROW_S ARROW_SW ARROW_W ARROW_NW TRIANGLE TRIANGLE_LEFT
CHESSBOARD DIAMOND DIAMOND_SMALL SQUARE SQUARE_SMALL RABBIT COW MUSIC_CROTCHET MUSIC_QUAVER
MUSIC_QUAVERS PITCHFORK XMAS PACMAN TARGET TSHIRT ROLLERSKATE DUCK HOUSE TORTOISE BUTTERFLY
STICKFIGURE GHOST SWORD GIRAFFE SKULL UMBRELLA SNAKE SCISSORS""".split()
shapes = [repr(getattr(Image, name)) for name in NAMES]
print(len(NAMES), len(set(shapes)), {len(shape) for shape in shapes})
print(Image.ALL_CLOCKS[0] == Image.CLOCK12, len(Image.ALL_CLOCKS), len(Image.ALL_ARROWS))
print(Image.ALL_ARROWS[2] == Image.ARROW_E, type(Image.ALL_CLOCKS).__name__)
