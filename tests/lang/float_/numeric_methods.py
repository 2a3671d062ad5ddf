# f64
# Newton, Runge-Kutta, Simpson, mandelbrot and statistics.
import math


def newton(f, df, x, n=20):
    for _ in range(n):
        x -= f(x) / df(x)
    return x


def rk4(f, y, t, h, n):
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += (4 if i % 2 else 2) * f(a + i * h)
    return s * h / 3


def mandel(cx, cy, limit=50):
    x = y = 0.0
    for i in range(limit):
        x, y = x * x - y * y + cx, 2 * x * y + cy
        if x * x + y * y > 4:
            return i
    return limit


print("%.10f" % newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
print("%.8f" % rk4(lambda t, y: y, 1.0, 0.0, 0.01, 100), "%.8f" % math.e)
print("%.8f" % simpson(math.sin, 0, math.pi, 100))
for row in range(-8, 9, 2):
    print("".join(" .:-=+*#%@"[mandel(c / 16 - 0.5, row / 8) * 9 // 50] for c in range(-24, 24)))
data = [2.5, 3.5, 8.0, -1.25, 4.75]
mean = sum(data) / len(data)
var = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
print("%.6f %.6f %.6f" % (mean, var, math.sqrt(var)), sorted(data)[len(data) // 2])
