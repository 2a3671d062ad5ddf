# A round from lists of notes, as in many first lessons.
import music

tune = ["C4:4", "D", "E", "C"] * 2
tune += ["E:4", "F", "G:8"] * 2
tune += ["G:2", "A", "G", "F", "E:4", "C"] * 2
tune += ["C:4", "G3", "C4:8"] * 2
music.set_tempo(bpm=180)
music.play(tune)
print(music.get_tempo())
