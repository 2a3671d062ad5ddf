# Temperature, acceleration, magnetic field, loudness.

from check import value


def check_temperature(bench):
    board = bench.booted()
    for celsius in 21, -3, 40:
        board.set_temperature(celsius)
        assert value(board, "import microbit\nprint(microbit.temperature())") == str(celsius)


def check_acceleration(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for sample in (0, 0, -1024), (1000, 0, 0), (0, -700, 300), (-1500, 1500, 1900):
        board.sensor.milli_g = sample
        board.run_us(30_000)
        got = eval(value(board, "print(accelerometer.get_values())"))
        assert all(abs(a - b) <= 4 for a, b in zip(sample, got)), (sample, got)


def check_range(bench):
    board = bench.booted()
    board.sensor.milli_g = (0, 0, -5000)
    board.run_us(30_000)
    program = "from microbit import *\naccelerometer.set_range(8)\nprint(accelerometer.get_z())"
    assert abs(int(value(board, program)) + 5000) <= 4


def check_gestures(bench):
    board = bench.booted()
    value(board, "from microbit import *\naccelerometer.current_gesture()")
    for sample, gesture in ((0, 0, 1024), "face down"), ((-1024, 0, 0), "left"):
        board.sensor.milli_g = sample
        board.run_us(600_000)
        assert value(board, "print(accelerometer.current_gesture())") == gesture


def check_shake(bench):
    board = bench.booted()
    value(board, "from microbit import *\naccelerometer.was_gesture('shake')")
    for i in range(12):
        board.sensor.milli_g = (1800 if i % 2 else -1800, 0, -1024)
        board.run_us(40_000)
    assert value(board, "print(accelerometer.was_gesture('shake'))") == "True"


def check_magnetic_field(bench):
    board = bench.booted()
    board.sensor.nanotesla = (15_000, -30_000, 45_000)
    program = "from microbit import *\nprint(compass.get_x(), compass.get_y(), compass.get_z())"
    got = [int(word) for word in value(board, program).split()]
    assert all(abs(a - b) <= 150 for a, b in zip((15_000, -30_000, 45_000), got)), got


def check_sound_level(bench):
    board = bench.booted()
    value(board, "from microbit import *\nmicrophone.sound_level()")
    levels = []
    for millivolts in 10, 100, 1000:
        board.set_sound(millivolts)
        board.run_us(60_000)
        levels.append(int(value(board, "print(microphone.sound_level())")))
    # Ten times the swing is 20 dB, 78 of 255 steps.
    assert all(70 < b - a < 87 for a, b in zip(levels, levels[1:])), levels
    assert board.chip.line(20).driven() == 1
    got = value(board, "print(pin0.read_analog() < 1024, microphone.current_event())")
    assert got == "True SoundEvent('loud')", got


def check_random_numbers(bench):
    board = bench.booted()
    got = value(board, "import random\nprint(len({random.getrandbits(30) for i in range(20)}))")
    assert got == "20", got


def check_unique_id(bench):
    board = bench.booted()
    got = value(board, "import machine\nprint(machine.unique_id().hex())")
    assert got == "4433221188776655", got
