# Voltages in and out.

from check import value


def check_voltages(bench):
    board = bench.booted()
    value(board, "import pyb")
    for name in "X1", "X8", "X19", "X22", "Y11":
        for millivolts in 0, 100, 1650, 3300:
            board.hold(name, millivolts)
            got = int(value(board, f"print(pyb.ADC(pyb.Pin({name!r})).read())"))
            assert abs(got - millivolts * 4095 / 3300) <= 1, (name, millivolts, got)


def check_inner_channels(bench):
    board = bench.booted()
    program = "import pyb\na = pyb.ADCAll(12, 0x70000)\n"
    for celsius in 25, 60:
        board.chip.adc.celsius = celsius
        got = float(value(board, program + "print(a.read_core_temp())"))
        assert abs(got - celsius) < 2, (celsius, got)
    got = float(value(board, "print(a.read_core_vref())"))
    assert abs(got - 1.21) < 0.01, got
    board.chip.adc.battery_mv = 2800
    got = float(value(board, "print(a.read_core_vbat())"))
    assert abs(got - 2.8) < 0.02, got


def check_timed_reading(bench):
    board = bench.booted()
    board.hold("X19", 1000)
    start = board.us
    board.later(start + 1_000_000, lambda: None)
    value(board, "import pyb\na = pyb.ADC('X19')\nb = bytearray(100)\nt = pyb.millis()")
    took = int(value(board, "n = a.read_timed(b, 200)\nprint(pyb.elapsed_millis(t))"))
    assert 480 <= took <= 700, took
    assert value(board, "print(n, set(b))") == f"100 {{{round(1000 * 4095 / 3300) >> 4}}}"


def check_levels(bench):
    board = bench.booted()
    value(board, "import pyb\nd = pyb.DAC(1)\ne = pyb.DAC(2, bits=12)")
    for byte in 0, 128, 255:
        value(board, f"d.write({byte})\ne.write({byte * 16})")
        assert abs(board.line("X5").driven() - (byte << 4) * 3300 / 4095) < 1
        assert abs(board.line("X6").driven() - (byte << 4) * 3300 / 4095) < 1
    value(board, "d.deinit()")
    assert board.line("X5").driven() is None


def samples(board, name, count, us):
    got = []
    for _ in range(count):
        board.run_us(us)
        got.append(round(board.line(name).driven() * 4095 / 3300))
    return got


def check_triangle_and_noise(bench):
    board = bench.booted()
    value(board, "import pyb\nd = pyb.DAC(1)\nd.triangle(100000)")
    first, second, third = samples(board, "X5", 3, 1000)
    assert second - first == third - second and abs(second - first) in range(90, 111), (first, second)
    value(board, "d.noise(10000)")
    assert len(set(samples(board, "X5", 20, 500))) > 10


def check_samples(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "b = bytearray(i for i in range(100))\n"
        "d = pyb.DAC(1)\n"
        "d.write_timed(b, 1000, mode=pyb.DAC.CIRCULAR)\n"
        "import gc\ngc.collect()\n",
    )
    values = samples(board, "X5", 30, 1000)
    assert all((b - a) % (100 << 4) == 16 for a, b in zip(values, values[1:])), values
