import audio
import microbit
import music
import speech
from audio import AudioFrame, SoundEffect
from microbit import Sound, pin0, pin1, set_volume, speaker


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(microbit.audio is audio, speaker.off(), speaker.on(), set_volume(300), set_volume(100))

# Melodies
print(music.get_tempo(), music.set_tempo(bpm=240), music.get_tempo())
music.set_tempo(ticks=8)
print(music.get_tempo(), music.reset(), music.get_tempo())
music.play(["c4:1", "e", "g", "r", "c5:2"])
music.play("a3:1", pin1, True, False)
music.play(["c"], wait=False, loop=True)
music.stop()
error(music.play, ["x4"])
error(music.play, [1])
music.pitch(440, 20)
music.pitch(440, wait=False)
music.pitch(0)
music.stop(pin0)
error(music.pitch, -1)
TUNES = """DADADADUM ENTERTAINER PRELUDE ODE NYAN RINGTONE FUNK BLUES BIRTHDAY WEDDING FUNERAL
PUNCHLINE PYTHON BADDY CHASE BA_DING WAWAWAWAA JUMP_UP JUMP_DOWN POWER_UP POWER_DOWN""".split()
print(len(TUNES), {type(getattr(music, tune)).__name__ for tune in TUNES})
print(all(isinstance(note, str) for tune in TUNES for note in getattr(music, tune)))

# Frames
frame = AudioFrame()
print(len(frame), frame[0], frame[31])
error(frame.__getitem__, -1)
frame[0] = 255
error(frame.__getitem__, 32)
error(lambda: frame.__setitem__(0, 256))
error(lambda: frame.__delitem__(0))
other = AudioFrame()
other.copyfrom(frame)
print(other[0])
audio.play([frame] * 10, wait=False, pin=pin1)
print(audio.is_playing(), audio.stop(), audio.is_playing())
audio.play((frame for _ in range(5)), return_pin=pin1)

# Effects
effect = SoundEffect()
print(effect)
for name in ("freq_start", "freq_end", "duration", "vol_start", "vol_end", "waveform", "fx", "shape"):
    print(name, getattr(effect, name))
copy = effect.copy()
copy.freq_start, copy.duration = 800, 50
copy.waveform, copy.fx, copy.shape = (
    SoundEffect.WAVEFORM_SINE, SoundEffect.FX_TREMOLO, SoundEffect.SHAPE_LINEAR
)
print(copy.freq_start, effect.freq_start, copy.freq_end, copy.vol_start, copy.vol_end)
print(SoundEffect.WAVEFORM_SAWTOOTH, SoundEffect.WAVEFORM_TRIANGLE, SoundEffect.WAVEFORM_SQUARE)
print(SoundEffect.WAVEFORM_NOISE, SoundEffect.SHAPE_CURVE, SoundEffect.SHAPE_LOG)
print(SoundEffect.FX_NONE, SoundEffect.FX_VIBRATO, SoundEffect.FX_WARBLE)
audio.play(copy)
error(SoundEffect, vol_start=256)
error(SoundEffect, freq_start=10000)
error(setattr, copy, "duration", 10000)
error(setattr, copy, "waveform", 10)

# Ready-made ones
SOUNDS = "GIGGLE HAPPY HELLO MYSTERIOUS SAD SLIDE SOARING SPRING TWINKLE YAWN".split()
print([str(getattr(Sound, name)) for name in SOUNDS][:2])
audio.play(Sound.TWINKLE, wait=False)
print(audio.is_playing())
audio.stop()
error(audio.play, 5)

# Words
print(speech.translate("hello"))
speech.say("hi", speed=40)
speech.pronounce("/HEHLOW", pitch=80, mouth=100, throat=100)
speech.sing("#115DOWWWW", speed=60)
error(speech.translate, "a" * 100)
error(speech.pronounce, "123?")
