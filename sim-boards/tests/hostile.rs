//! The board's natives under a hostile heap: what a program does must not change when the heap is
//! collected at every safepoint, or when any one allocation fails once.

mod common;

use common::{program_output, session, settle};
use sim_boards::microbit::Heard;
use sim_boards::session::Session;

/// They use every native that allocates, and keep objects across calls.
const PROGRAMS: [&str; 2] = [DISPLAY, SOUND];

const DISPLAY: &str = "from microbit import *
i = Image('123:456')
j = Image(2, 2, b'\\x01\\x02\\x03\\x04') + Image('11:11')
print(repr(i.shift_left(1)), repr(i.crop(0, 0, 2, 2)), repr(i.invert()), repr(j * 2), repr(j - j))
print(str(i.copy()), Image('Q'), Image.HEART.width(), repr(Image.HEART / 3))
i.blit(j, 0, 0, 2, 2)
i.set_pixel(2, 1, 9)
print(repr(i), i.get_pixel(2, 1))
display.show([i, 'x', Image.YES], 10)
display.show(12.5, 10)
display.show((Image(str(k) * 5) for k in range(3)), 10)
display.scroll('Hé!', 10, monospace=True)
display.scroll(-7, 10, wait=False)
sleep(25)
display.show('ab', 10, loop=True, wait=False)
print(accelerometer.get_values(), accelerometer.get_strength(), temperature())
print(scale(5, from_=(0, 10), to=(0.0, 1)), scale(3, (0, 10), (0, 100)))
print(button_a.is_pressed(), button_b.get_presses(), button_a.was_pressed())
try:
    Image('x:')
except ValueError as e:
    print(e)
sleep(33.7)
display.show(Image(3, 3))
";

const SOUND: &str = "from microbit import *
import music, speech
music.play(['c%d:1' % k for k in range(3, 6)], wait=False)
music.play('d:1')
print(music.get_tempo(), music.pitch(440, 20))
def frames(n):
    for k in range(n):
        f = audio.AudioFrame()
        f[k] = k
        yield f + f * 2
audio.play(frames(5))
audio.play([f for f in frames(3)])
audio.play(iter(list(frames(3))), wait=False)
while audio.is_playing():
    sleep(1)
try:
    audio.play(frames(3) for k in range(2))
except TypeError as e:
    print(e)
e = audio.SoundEffect(duration=20)
c = e.copy()
c.vol_start = 7
print(e, repr(c), audio.SoundEffect._from_string('12'))
audio.play([e, c], wait=False)
audio.play(Sound.HAPPY)
print(microphone.get_events(), SoundEvent.LOUD, Sound.YAWN, microphone.sound_level())
print(speech.translate('Hello, 2 worlds?'))
speech.say('hi')
speech.sing('#90IY', pitch=40)
try:
    speech.pronounce('X')
except ValueError as e:
    print(e)
music.play(music.BA_DING, loop=True, wait=False)
sleep(300)
music.stop()
";

/// Everything the program did that can be seen or heard.
#[derive(PartialEq)]
struct Seen {
    output: String,
    frames: Vec<[u8; 25]>,
    sounds: Vec<Heard>,
}

/// What a program did, and how many allocations it took.
fn observe(program: &str, prepare: impl FnOnce(&Session)) -> (Seen, u64) {
    let mut session = session();
    session.run(program, "main.py");
    session.record_display();
    session.record_sound();
    prepare(&session);
    settle(&mut session);
    let result = session.take_result().expect("the program has ended");
    let output = program_output(&mut session);
    assert_eq!(result.error, None, "{output}");
    let frames = session.recorded_frames().into_iter().map(|(_, frame)| frame.levels).collect();
    let sounds = session.recorded_sound().into_iter().map(|(_, heard)| heard).collect();
    (Seen { output, frames, sounds }, session.vm().heap.stress.count.get())
}

#[track_caller]
fn assert_same(a: &Seen, b: &Seen, what: &str) {
    assert_eq!(a.output, b.output, "{what}");
    assert!(a.frames == b.frames, "{what}: other frames");
    assert!(a.sounds == b.sounds, "{what}: other sounds");
}

#[test]
fn collecting_at_every_safepoint_changes_nothing() {
    for program in PROGRAMS {
        let (expected, _) = observe(program, |_| {});
        let (stressed, _) = observe(program, |session| {
            session.vm().heap.stress.every_safepoint.set(true);
            session.vm().heap.stress.poison.set(true);
        });
        assert_same(&stressed, &expected, "collected everywhere");
    }
}

#[test]
fn any_allocation_may_fail_once() {
    for program in PROGRAMS {
        let mut before = 0;
        let (expected, allocations) = observe(program, |session| {
            before = session.vm().heap.stress.count.get();
        });
        assert!(allocations - before > 50, "{} allocations", allocations - before);
        for k in 1..=allocations - before {
            let (failing, _) = observe(program, |session| {
                let stress = &session.vm().heap.stress;
                stress.fail_at.set(stress.count.get() + k);
            });
            assert_same(&failing, &expected, &format!("allocation {k} fails"));
        }
    }
}
