# f64
import colorsys

for rgb in ((0, 0, 0), (1, 1, 1), (1, 0, 0), (0.2, 0.4, 0.6), (0.9, 0.1, 0.5), (0.5, 0.5, 0.5), (0.3, 0.8, 0.2)):
    for there, back in (("rgb_to_hsv", "hsv_to_rgb"), ("rgb_to_hls", "hls_to_rgb"), ("rgb_to_yiq", "yiq_to_rgb")):
        v = getattr(colorsys, there)(*rgb)
        w = getattr(colorsys, back)(*v)
        print(there, [round(x, 6) for x in v], [round(x, 6) + 0.0 for x in w])
for h in range(7):
    print(colorsys.hsv_to_rgb(h / 6, 1, 1) == tuple(colorsys.hsv_to_rgb(h / 6, 1.0, 1.0)))
