# Float arithmetic in nested loops: the Mandelbrot set.


def mandel(w, h, lim):
    tot = 0
    for py in range(h):
        y0 = py * 2.0 / h - 1.0
        for px in range(w):
            x0 = px * 3.0 / w - 2.0
            x = 0.0
            y = 0.0
            it = 0
            while it < lim and x * x + y * y < 4.0:
                xt = x * x - y * y + x0
                y = 2.0 * x * y + y0
                x = xt
                it += 1
            tot += it
    return tot


print(mandel(320, 200, 200))
