# The loudspeaker: tones as waves, samples as values of the carrier.

from check import value

PWM0_SPEAKER = "pin_speaker"


def tones(board):
    """Frequencies that were heard, in whole hertz."""
    heard = []
    for _, pin, period, high in board.waves:
        if pin == PWM0_SPEAKER:
            hertz = round(1e6 / period) if high and period else 0
            if not heard or heard[-1] != hertz:
                heard.append(hertz)
    return heard


def check_notes(bench):
    board = bench.booted()
    value(board, "import music\nmusic.play(['c4:1', 'a4:1', 'c5:1'])")
    heard = [hertz for hertz in tones(board) if hertz]
    assert [round(hertz / 10) for hertz in heard] == [26, 44, 52], heard


def check_pitch_on_a_pin(bench):
    board = bench.booted()
    value(board, "import music\nfrom microbit import *\nmusic.pitch(440, 50, pin1)")
    waves = [1e6 / period for _, pin, period, high in board.waves if pin == "pin1" and high]
    assert waves and abs(waves[0] - 440) < 2, board.waves


def check_volume(bench):
    board = bench.booted()
    shares = []
    for volume in 255, 64:
        value(board, f"import music\nfrom microbit import *\nset_volume({volume})")
        value(board, "music.pitch(1000, 30)")
        shares.append(max(high / period for _, pin, period, high in board.waves[-4:] if period))
    assert 3.5 < shares[0] / shares[1] < 4.5, shares


def check_off(bench):
    board = bench.booted()
    value(board, "import music\nfrom microbit import *\nspeaker.off()")
    del board.waves[:]
    value(board, "music.pitch(440, 30)")
    assert not any(pin == PWM0_SPEAKER and high for _, pin, _, high in board.waves), board.waves


def check_samples(bench):
    board = bench.booted()
    heard = []
    board.chip.pwm0.samplers.append(
        lambda pwm, steps, period: period == 2048
        and heard.extend(step[0] & 0x7FFF for step in steps)
    )
    value(
        board,
        "import audio\nfrom microbit import *\nset_volume(255)\n"
        "f = audio.AudioFrame()\n"
        "for i in range(len(f)): f[i] = 255 if i % 16 < 8 else 0\n"
        "audio.play([f] * 20)\n",
    )
    # 640 samples at 7812 Hz are 2560 of the carrier, and 40 waves.
    edges = sum(a < 256 <= b for a, b in zip(heard, heard[1:]))
    assert 38 <= edges <= 42 and max(heard) > 500 and min(heard) < 8, (edges, len(heard))
