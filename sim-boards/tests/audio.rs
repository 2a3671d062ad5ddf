//! `audio` and `Sound` on the simulated board.

mod common;

use boards::hal::Stream;
use boards::microbit::sound::expressions::EXPRESSIONS;
use boards::microbit::sound::{Effect, Synth};
use common::{Run, error_of, printed, run, samples};
use sim_boards::microbit::Heard;

/// Runs `source` after the imports; it must end without an exception.
fn audio(source: &str) -> Run {
    let run = run(&format!("from microbit import *\nimport audio\n{source}\n"));
    assert_eq!(run.result.error, None, "{}", run.output);
    run
}

fn says(source: &str) -> String {
    printed(&format!("from microbit import *\nimport audio\n{source}\n"))
}

fn all_samples(parts: &[Effect]) -> Vec<u8> {
    let mut all = Vec::new();
    for part in parts {
        let mut block = vec![0; usize::from(part.duration_ms) * 20];
        Synth::new(*part).fill(&mut block);
        all.extend(block);
    }
    all
}

#[test]
fn the_built_in_sounds_play_to_their_end() {
    for (name, expression) in [("GIGGLE", 0), ("YAWN", 9)] {
        let expected = all_samples(EXPRESSIONS[expression].parts);
        let ms = expected.len() / 20;
        let source = format!(
            "t = running_time()\naudio.play(Sound.{name})\nprint(running_time() - t, Sound.{name})"
        );
        let run = audio(&source);
        assert_eq!(run.output, format!("{ms} Sound('{}')\n", EXPRESSIONS[expression].name));
        let (_, rate, played) = samples(&run, Stream::Effects);
        assert_eq!(rate, 20_000);
        assert!(played == expected, "{name}");
    }
    let names = "GIGGLE HAPPY HELLO MYSTERIOUS SAD SLIDE SOARING SPRING TWINKLE YAWN";
    let names: Vec<&str> = names.split(' ').collect();
    let all = names.iter().map(|name| format!("Sound.{name}")).collect::<Vec<_>>().join(", ");
    let expected: Vec<String> =
        EXPRESSIONS.iter().map(|e| format!("Sound('{}')", e.name)).collect();
    assert_eq!(says(&format!("print([{all}])")), format!("[{}]\n", expected.join(", ")));
    assert_eq!(says("print(Sound.SAD == Sound.SAD, Sound.SAD == Sound.YAWN)"), "True False\n");
    assert_eq!(error_of("Sound()"), "TypeError: cannot create 'MicroBitSound' instances");
}

#[test]
fn an_effect_has_its_defaults_and_keywords() {
    assert_eq!(
        says("e = audio.SoundEffect()\nprint(repr(e))\nprint(e)"),
        "SoundEffect(500, 2500, 500, 255, 0, 3, 0, 18)\n\
         SoundEffect(freq_start=500, freq_end=2500, duration=500, vol_start=255, vol_end=0, \
         waveform=WAVEFORM_SQUARE, fx=FX_NONE, shape=SHAPE_LOG)\n"
    );
    let source = "e = audio.SoundEffect(1, 2, 3, shape=audio.SoundEffect.SHAPE_CURVE, vol_end=4)
print(repr(e), repr(eval('audio.' + repr(e))))
print(e.freq_start, e.freq_end, e.duration, e.vol_start, e.vol_end, e.waveform, e.fx, e.shape)
e.shape = 7
e.waveform = 8
e.fx = 44
print(e)
";
    assert_eq!(
        says(source),
        "SoundEffect(1, 2, 3, 255, 4, 3, 0, 2) SoundEffect(1, 2, 3, 255, 4, 3, 0, 2)\n\
         1 2 3 255 4 3 0 2\n\
         SoundEffect(freq_start=1, freq_end=2, duration=3, vol_start=255, vol_end=4, waveform=8, \
         fx=44, shape=7)\n"
    );
}

#[test]
fn the_constants_of_effects_have_the_boards_numbers() {
    let source = "S = audio.SoundEffect
print(S.WAVEFORM_SINE, S.WAVEFORM_SAWTOOTH, S.WAVEFORM_TRIANGLE, S.WAVEFORM_SQUARE,
      S.WAVEFORM_NOISE)
print(S.SHAPE_LINEAR, S.SHAPE_CURVE, S.SHAPE_LOG)
print(S.FX_NONE, S.FX_VIBRATO, S.FX_TREMOLO, S.FX_WARBLE)
";
    assert_eq!(says(source), "0 1 2 3 4\n1 2 18\n0 1 2 3\n");
}

#[test]
fn attributes_are_independent_of_a_copy() {
    let source = "a = audio.SoundEffect()
b = a.copy()
a.freq_start = 9999
a.vol_start = 0
print(a.freq_start, b.freq_start, a.vol_start, b.vol_start, type(b) is audio.SoundEffect)
for v in range(256):
    a.vol_end = v
    if a.vol_end != v: print(v)
";
    assert_eq!(says(source), "9999 500 0 255 True\n");
}

#[test]
fn effects_out_of_range_have_the_boards_texts() {
    let cases = [
        ("freq_start", 10_000, 9999),
        ("freq_end", -1, 9999),
        ("duration", 10_000, 9999),
        ("vol_start", 256, 255),
        ("vol_end", -1, 255),
        ("waveform", 10, 9),
        ("fx", 100, 99),
        ("shape", 100, 99),
    ];
    for (name, value, max) in cases {
        let expected = format!("ValueError: maximum value is {max}");
        assert_eq!(error_of(&format!("audio.SoundEffect({name}={value})")), expected);
        let set = format!("e = audio.SoundEffect()\ne.{name} = {value}");
        assert_eq!(error_of(&set), expected);
        let set = format!("e = audio.SoundEffect()\ne.{name} = 'x'");
        assert!(error_of(&set).starts_with("TypeError: "), "{name}");
    }
    assert!(error_of("audio.SoundEffect().x").starts_with("AttributeError"));
    assert!(error_of("audio.SoundEffect().x = 1").starts_with("AttributeError"));
    assert!(error_of("del audio.SoundEffect().fx").starts_with("AttributeError"));
    assert!(error_of("audio.SoundEffect(speed=1)").starts_with("TypeError"));
}

#[test]
fn digits_make_an_effect() {
    let source = "e = audio.SoundEffect._from_string('310230500045018000250000000004012802')
print(repr(e))
print(repr(audio.SoundEffect._from_string('')), repr(audio.SoundEffect._from_string(b'9' * 99)))
";
    assert_eq!(
        says(source),
        "SoundEffect(500, 2500, 450, 255, 1, 3, 2, 18)\n\
         SoundEffect(0, 0, 0, 0, 0, 0, 0, 0) \
         SoundEffect(9999, 9999, 9999, 2492, 2492, 9, 99, 99)\n"
    );
    assert!(error_of("audio.SoundEffect._from_string(3)").starts_with("TypeError"));
    audio("audio.play(audio.SoundEffect._from_string('\\x00\\x7f' * 36), wait=False)\nsleep(50)");
}

#[test]
fn an_effect_is_played_as_it_was_when_play_was_called() {
    let source = "e = audio.SoundEffect(duration=100, freq_end=500, vol_end=255)
t = running_time()
audio.play(e, wait=False)
e.duration = 900
print(running_time() - t, audio.is_playing())
sleep(200)
print(audio.is_playing())
audio.play([e, e.copy()] * 2)
print(running_time() - t)
";
    let run = audio(source);
    assert_eq!(run.output, "0 True\nFalse\n3800\n");
    let played = run.sounds.iter().filter_map(|(_, heard)| match heard {
        Heard::Samples(Stream::Effects, _, samples) => Some(samples.len()),
        _ => None,
    });
    assert_eq!(played.sum::<usize>(), 2000 + 4 * 18_000);
}

#[test]
fn a_sequence_of_effects_holds_nothing_else() {
    let error = error_of("audio.play([audio.SoundEffect(), 3])");
    assert_eq!(error, "TypeError: not a SoundEffect");
}

#[test]
fn a_new_effect_ends_the_one_before_and_so_does_stop() {
    let source = "audio.play(Sound.YAWN, wait=False)
sleep(100)
audio.play(Sound.HAPPY, wait=False)
sleep(100)
audio.stop()
print(audio.is_playing())
";
    let run = audio(source);
    assert_eq!(run.output, "False\n");
    let cuts: Vec<u64> = run
        .sounds
        .iter()
        .filter(|(_, heard)| *heard == Heard::Cut(Stream::Effects))
        .map(|(time, _)| time / 1000)
        .collect();
    assert_eq!(cuts, [100, 200]);
}

#[test]
fn frames_are_sequences_of_numbers() {
    let source = "f = audio.AudioFrame()
print(len(f), f[0], f[31], bool(f), type(f))
f[3] = 255
f[4] = 0
print(f[3], f[4], bytes(f)[2:6])
g = audio.AudioFrame()
g.copyfrom(f)
g.copyfrom(b'abc')
g.copyfrom(bytes(range(100, 140)))
print(g[0], g[31])
g.copyfrom(bytearray(2))
print(g[0], g[1], g[2])
memoryview(g)[5] = 7
print(g[5])
";
    assert_eq!(
        says(source),
        "32 128 128 True <class 'AudioFrame'>\n255 0 b'\\x80\\xff\\x00\\x80'\n100 131\n0 0 102\n7\n"
    );
}

#[test]
fn frames_can_be_mixed() {
    let source = "a = audio.AudioFrame(); b = audio.AudioFrame()
a[0] = 200; b[0] = 228; a[1] = 28; b[1] = 28; a[2] = 130
c = a + b; print(c[0], c[1], c[2], a[0])
c = a - b; print(c[0], c[1], c[2])
c = a * 0.5; print(c[0], c[1], c[2])
c = a * -1; print(c[0], c[1], c[2])
i = id(a)
a += b; print(a[0], a[1], id(a) == i)
a -= b; print(a[0], a[1], id(a) == i)
a *= 2; print(a[2], id(a) == i)
a += a; print(a[2])
";
    assert_eq!(
        says(source),
        "255 0 130 200\n100 128 130\n164 78 129\n56 228 126\n255 0 True\n155 100 True\n132 \
         True\n136\n"
    );
}

#[test]
fn wrong_uses_of_frames_have_the_boards_texts() {
    let cases = [
        ("f[32]", "ValueError: index out of bounds"),
        ("f[-1]", "ValueError: index out of bounds"),
        ("f[1 << 40] = 1", "ValueError: index out of bounds"),
        ("f[0] = 256", "ValueError: value out of range"),
        ("f[0] = -1", "ValueError: value out of range"),
        ("del f[0]", "TypeError: cannot delete elements of AudioFrame"),
        ("f.copyfrom(3)", "TypeError: object with buffer protocol required"),
        (
            "audio.AudioFrame(1)",
            "TypeError: function takes 0 positional arguments but 1 were given",
        ),
        ("f + 1", "TypeError: unsupported operand type(s) for +: 'AudioFrame' and 'int'"),
        ("f * f", "TypeError: unsupported operand type(s) for *: 'AudioFrame' and 'AudioFrame'"),
        ("2 * f", "TypeError: unsupported operand type(s) for *: 'int' and 'AudioFrame'"),
        ("audio.play([f, 1])", "TypeError: not an AudioFrame"),
        ("audio.play(iter([f, 1]))", "TypeError: not an AudioFrame"),
        ("audio.play(3)", "TypeError: 'int' object is not iterable"),
        ("audio.play()", "TypeError: play() missing required argument 'source'"),
        ("audio.play(f)", "TypeError: 'AudioFrame' object is not iterable"),
    ];
    for (statement, error) in cases {
        assert_eq!(error_of(&format!("f = audio.AudioFrame()\n{statement}")), error);
    }
}

const COUNTING: &str = "def frames(n):
    f = audio.AudioFrame()
    for i in range(n):
        for j in range(32): f[j] = i
        yield f
";

fn counted(n: u8) -> Vec<u8> {
    (0..n).flat_map(|i| [i; 32]).collect()
}

#[test]
fn a_list_of_frames_is_played_at_7812_hertz() {
    let source = format!(
        "{COUNTING}
def copy(f):
    g = audio.AudioFrame()
    g.copyfrom(f)
    return g
frames = [copy(f) for f in frames(50)]
t = running_time()
audio.play(frames)
print(running_time() - t in (204, 205))
audio.play(tuple(frames), wait=False)
print(audio.is_playing())
sleep(100)
audio.stop()
print(audio.is_playing())
audio.play([])
"
    );
    let run = audio(&source);
    assert_eq!(run.output, "True\nTrue\nFalse\n");
    let heard = |(_, heard): &&(u64, Heard)| matches!(heard, Heard::Samples(..));
    let first = run.sounds.iter().filter(heard).take(50).cloned().collect();
    let (_, rate, played) = samples(&Run { sounds: first, ..run }, Stream::Frames);
    assert!((rate, played) == (7812, counted(50)));
}

#[test]
fn a_generator_is_asked_two_frames_ahead() {
    let source = format!(
        "{COUNTING}
t = running_time()
audio.play(frames(40))
print((running_time() - t) in (163, 164, 165), audio.is_playing())
class Two:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return audio.AudioFrame()
audio.play(Two())
"
    );
    let run = audio(&source);
    assert_eq!(run.output, "True False\n");
    let heard = |(_, heard): &&(u64, Heard)| matches!(heard, Heard::Samples(..));
    let first = run.sounds.iter().filter(heard).take(40).cloned().collect();
    let (_, _, played) = samples(&Run { sounds: first, ..run }, Stream::Frames);
    assert!(played == counted(40));
}

#[test]
fn a_generator_plays_on_in_the_background() {
    let source = format!(
        "{COUNTING}
audio.play(frames(40), wait=False)
print(audio.is_playing())
n = 0
while audio.is_playing(): n += 1
print(n > 100)
audio.play(frames(9999), wait=False)
for i in range(5000): pass
audio.stop()
print(audio.is_playing())
"
    );
    let run = audio(&source);
    assert_eq!(run.output, "True\nTrue\nFalse\n");
    let heard = |(_, heard): &&(u64, Heard)| matches!(heard, Heard::Samples(..));
    let first = run.sounds.iter().filter(heard).take(40).cloned().collect();
    let (_, _, played) = samples(&Run { sounds: first, ..run }, Stream::Frames);
    assert!(played == counted(40));
}

#[test]
fn a_generator_plays_on_while_the_program_sleeps() {
    let source = format!(
        "{COUNTING}
audio.play(frames(100), wait=False)
t = running_time()
sleep(200)
print(running_time() - t, audio.is_playing())
sleep(300)
print(running_time() - t, audio.is_playing())
sleep(0.5)
sleep(7)
print(running_time() - t)
"
    );
    let run = audio(&source);
    assert_eq!(run.output, "200 True\n500 False\n507\n");
    assert!(samples(&run, Stream::Frames).2 == counted(100));
}

#[test]
fn jobs_may_sleep_while_the_program_does() {
    let source = "import micropython, time
def job(n):
    time.sleep_ms(30)
    print('job', time.ticks_ms() - t)
t = time.ticks_ms()
def frames():
    micropython.schedule(job, 0)
    for i in range(2): yield audio.AudioFrame()
audio.play(frames(), wait=False)
time.sleep_ms(100)
print(time.ticks_ms() - t)
time.sleep_ms(10)
print(time.ticks_ms() - t)
";
    assert_eq!(says(source), "job 30\n100\n110\n");
    let interrupted = "import time
def frames():
    while True: yield audio.AudioFrame()
audio.play(frames(), wait=False)
try:
    time.sleep(9)
except KeyboardInterrupt:
    t = time.ticks_ms()
    time.sleep_ms(100)
    print(time.ticks_ms() - t)
    audio.stop()
";
    let mut session = common::session();
    session.run(&format!("from microbit import *\n{interrupted}"), "main.py");
    session.schedule(50_000, sim_boards::input::Input::Serial(vec![3]));
    common::settle(&mut session);
    assert_eq!(common::program_output(&mut session), "100\n");
}

#[test]
fn a_generator_that_raises_ends_the_sound() {
    let source = "import audio
def bad():
    yield audio.AudioFrame()
    1/0
try:
    audio.play(bad())
except ZeroDivisionError as e:
    print(e, audio.is_playing())
";
    assert_eq!(printed(source), "division by zero False\n");
}

#[test]
fn arguments_that_do_nothing_here_are_taken() {
    let run = audio("audio.play(Sound.HAPPY, True, None, None)");
    assert!(run.sounds.len() > 10);
    assert_eq!(says("import microbit\nprint(microbit.audio is audio)"), "True\n");
    assert_eq!(says("audio.stop()\nprint(audio.is_playing())"), "False\n");
}

#[test]
fn sound_also_goes_to_a_pin() {
    let pins = |source: &str| -> Vec<Option<u8>> {
        let pin = |(_, heard): (u64, Heard)| match heard {
            Heard::Pin(pin) => Some(pin),
            _ => None,
        };
        audio(&format!("import music, speech\n{source}"))
            .sounds
            .into_iter()
            .filter_map(pin)
            .collect()
    };
    for source in ["music.play('c:1')", "audio.play(Sound.HAPPY)", "speech.say('hi')"] {
        assert_eq!(pins(source), [Some(0)], "{source}");
    }
    assert_eq!(pins("music.play('c:1', pin=None)"), []);
    let source = "music.pitch(440, 5)
audio.play([audio.AudioFrame()], pin=None)
speech.say('hi', pin=None)
music.stop()
music.stop(None)
";
    assert_eq!(pins(source), [Some(0), None, Some(0), None]);
    let calls = [
        "audio.play(Sound.HAPPY, pin=3)",
        "audio.play(iter(()), pin=3)",
        "music.play('c', 'pin0')",
        "music.pitch(440, pin=0)",
        "music.stop(1)",
        "speech.say('a', pin=1)",
    ];
    for call in calls {
        let error = error_of(&format!("import music, speech\n{call}"));
        assert_eq!(error, "TypeError: expecting a pin", "{call}");
    }
}

#[test]
fn sound_survives_collections() {
    let source = format!(
        "{COUNTING}
import gc
audio.play([audio.SoundEffect(duration=300)], wait=False)
audio.play(frames(20), wait=False)
while audio.is_playing(): gc.collect()
"
    );
    let run = audio(&source);
    let (_, _, played) = samples(&run, Stream::Frames);
    assert_eq!(played.len(), 20 * 32);
}

#[test]
fn ctrl_c_ends_a_sound_that_the_program_waits_for() {
    for source in ["audio.play(Sound.YAWN)", "audio.play([audio.AudioFrame()] * 999)"] {
        let mut session = common::session();
        session.record_sound();
        session.run(&format!("from microbit import *\n{source}\n"), "main.py");
        session.schedule(50_000, sim_boards::input::Input::Serial(vec![3]));
        common::settle(&mut session);
        let error = session.take_result().unwrap().error.unwrap();
        assert_eq!(error.class, "KeyboardInterrupt");
        assert!(session.now_us() < 1_000_000);
    }
}
