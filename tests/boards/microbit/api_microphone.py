# --set soundLevel=200@500ms --set soundLevel=10@1s
from microbit import SoundEvent, microphone, sleep


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(microphone.current_event(), microphone.get_events())
print(microphone.set_threshold(SoundEvent.LOUD, 150), microphone.set_threshold(SoundEvent.QUIET, 50))
error(microphone.set_threshold, SoundEvent.CLAP, 5)
error(microphone.set_threshold, 5, 5)
error(microphone.is_event, "loud")
print(microphone.sound_level() < 50)
sleep(700)
print(microphone.sound_level() > 100, microphone.current_event() == SoundEvent.LOUD)
print(microphone.is_event(SoundEvent.LOUD), microphone.was_event(SoundEvent.LOUD))
sleep(500)
print(microphone.was_event(SoundEvent.QUIET), microphone.get_events(), microphone.get_events())
