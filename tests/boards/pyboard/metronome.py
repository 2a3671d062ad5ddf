# --press usr@1600ms --until 3s
# A click each beat; the button makes it faster.
import pyb

click = pyb.Pin("Y1", pyb.Pin.OUT_PP)
timer = pyb.Timer(4)
tempo = 120


def beat(t):
    click.high()
    pyb.udelay(500)
    click.low()


def set_tempo(bpm):
    timer.init(freq=bpm / 60, callback=beat)
    print("tempo", bpm)


set_tempo(tempo)
button = pyb.Switch()
while True:
    if button():
        tempo += 60
        set_tempo(tempo)
        while button():
            pyb.delay(5)
    pyb.delay(5)
