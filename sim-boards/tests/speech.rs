//! `speech` on the simulated board.

mod common;

use boards::hal::Stream;
use boards::microbit::speech::{Talk, Timbre};
use common::{Run, error_of, printed, run, samples};
use sim_boards::input::Input;

const TIMBRE: Timbre = Timbre {
    pitch: 64,
    speed: 72,
    mouth: 128,
    throat: 128,
    volume: 4,
    sing: false,
    rate_hz: 19_000,
};

fn speech(source: &str) -> Run {
    let run = run(&format!("import speech\n{source}\n"));
    assert_eq!(run.result.error, None, "{}", run.output);
    run
}

fn expected(phonemes: &str, timbre: Timbre) -> Vec<u8> {
    let mut all = vec![0; 1 << 20];
    let made = Talk::new(timbre).fill(phonemes.as_bytes(), &mut all);
    all.truncate(made);
    all
}

/// Asserts that `statement` sounds like these phonemes in this voice.
fn sounds_like(statement: &str, phonemes: &str, timbre: Timbre) {
    let (_, rate, heard) = samples(&speech(statement), Stream::Speech);
    assert_eq!(rate, timbre.rate_hz, "{statement}");
    assert!(heard == expected(phonemes, timbre), "{statement}");
}

fn speech_error(expression: &str) -> String {
    error_of(&format!("import speech\n{expression}"))
}

#[test]
fn words_are_translated() {
    let source = "import speech
print(speech.translate('Hello, world.'))
print(speech.translate(b'hi'), repr(speech.translate('')), len(speech.translate('7' * 80)))
print(speech.translate(\"micro:bit\"))
";
    assert_eq!(printed(source), "/HEH4LOW, WER4LD.\n/HAY '' 559\nMAY4KROW, BIHT\n");
}

#[test]
fn say_pronounce_and_sing_are_three_ways_to_speak() {
    sounds_like("speech.say('hello')", "/HEH4LOW", TIMBRE);
    sounds_like("speech.pronounce('/HEH4LOW')", "/HEH4LOW", TIMBRE);
    sounds_like("speech.pronounce(b'/heh4low')", "/HEH4LOW", TIMBRE);
    let sing = Timbre { sing: true, ..TIMBRE };
    sounds_like("speech.sing('#115DOWWWW#58DOWW')", "#115DOWWWW#58DOWW", sing);
}

#[test]
fn the_voice_can_be_changed() {
    let other = Timbre { pitch: 60, speed: 92, mouth: 190, throat: 191, ..TIMBRE };
    let statement = "speech.pronounce('AE', pitch=60, speed=92, mouth=190, throat=191, pin=None)";
    sounds_like(statement, "AE", other);
    sounds_like(
        "speech.pronounce('AE', pitch=256 + 60, speed=-1)",
        "AE",
        Timbre { pitch: 60, speed: 255, ..TIMBRE },
    );
    for (mode, rate_hz) in [(0, 15_625), (1, 19_000), (2, 19_000), (3, 38_000), (4, 38_000)] {
        let statement = format!("speech.pronounce('AE', mode={mode}, volume=2, debug=True)");
        sounds_like(&statement, "AE", Timbre { rate_hz, volume: 2, ..TIMBRE });
    }
}

#[test]
fn the_program_waits_until_all_has_been_said() {
    let source = "import speech, time
t = time.ticks_ms()
speech.pronounce('AA')
print(time.ticks_ms() - t)
speech.pronounce('')
print(time.ticks_ms() - t)
";
    assert_eq!(printed(source), "185\n245\n");
}

#[test]
fn ctrl_c_ends_it() {
    let mut session = common::session();
    session.run("import speech\nspeech.sing('AA' * 200)\n", "main.py");
    session.schedule(50_000, Input::Serial(vec![3]));
    common::settle(&mut session);
    assert_eq!(session.take_result().unwrap().error.unwrap().class, "KeyboardInterrupt");
    assert!(session.now_us() < 100_000);
}

#[test]
fn errors_have_the_boards_texts() {
    let cases = [
        ("speech.translate('a' * 81)", "ValueError: text too long"),
        ("speech.say('a' * 81)", "ValueError: text too long"),
        ("speech.translate('\\xe9')", "ValueError: could not parse input"),
        ("speech.pronounce('XYZ')", "ValueError: Phoneme not understood"),
        ("speech.sing('#IY')", "ValueError: Illegal pitch"),
        ("speech.sing('#256IY')", "ValueError: Illegal pitch"),
        ("speech.pronounce('S' * 256)", "ValueError: Phonemes too long"),
        ("speech.say()", "TypeError: say() missing required argument 'words'"),
        ("speech.say('a', 64)", "TypeError: say() takes at most 1 arguments (2 given)"),
        ("speech.say('a', size=1)", "TypeError: 'size' is an invalid keyword argument for say()"),
        (
            "speech.say('a', pitch='x')",
            "TypeError: 'str' object cannot be interpreted as an \
            integer",
        ),
    ];
    for (expression, error) in cases {
        assert_eq!(speech_error(expression), error);
    }
    for call in ["translate(3)", "pronounce(None)", "say(1.5)"] {
        assert!(speech_error(&format!("speech.{call}")).starts_with("TypeError"), "{call}");
    }
}

#[test]
fn the_examples_of_the_documentation_speak() {
    let source = "import speech
speech.say('I am a little robot', speed=92, pitch=60, throat=190, mouth=190)
speech.say('I am a DALEK - EXTERMINATE', speed=120, pitch=100, throat=100, mouth=200)
speech.pronounce('WAY5 SHUHD AY WAO5K TUX DHAH STOH2OH7R.')
speech.pronounce('/HEH5EH4EH3EH2EH2EH3EH4EH5EHLP.')
solfa = ['#115DOWWWWWW', '#103REYYYYYY', '#94MIYYYYYY', '#88FAOAOAOAOR', '#78SOHWWWWW',
    '#70LAOAOAOAOR', '#62TIYYYYYY', '#58DOWWWWWW']
speech.sing(''.join(solfa), speed=100)
print('end')
";
    assert_eq!(printed(source), "end\n");
}
