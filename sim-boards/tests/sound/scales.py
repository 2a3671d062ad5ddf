# Every note of every octave, flats and sharps, rests and lengths.
import music

music.set_tempo(ticks=8, bpm=240)
for octave in range(1, 8):
    notes = [name + str(octave) + ":2" for name in "cdefgab"]
    notes += [name + "#:1" for name in "cdfga"]
    notes += ["r:3", "Bb:1", "Eb", "R", "Ab"]
    music.play(notes)
music.reset()
music.play("c")
