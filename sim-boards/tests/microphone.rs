//! `microphone`, `SoundEvent`, `speaker` and the volume on the simulated board.

mod common;

use common::{error_of, run, run_with};
use sim_boards::microbit::Heard;

/// What a program prints while the sound level takes these values at these milliseconds.
fn hears(source: &str, levels: &[(u64, i32)]) -> String {
    let levels: Vec<_> = levels.iter().map(|(time, level)| (*time, "soundLevel", *level)).collect();
    let run = run_with(&format!("from microbit import *\n{source}\n"), &levels);
    assert_eq!(run.result.error, None, "{}", run.output);
    run.output
}

#[test]
fn the_level_is_what_the_control_says() {
    let source = "print(microphone.sound_level())\nsleep(20)\nprint(microphone.sound_level())";
    assert_eq!(hears(source, &[(10, 255)]), "0\n255\n");
}

#[test]
fn events_follow_the_thresholds() {
    let source = "print(microphone.current_event())
sleep(200)
print(microphone.get_events(), microphone.get_events())
print(microphone.current_event() == SoundEvent.LOUD, microphone.is_event(SoundEvent.LOUD))
print(microphone.is_event(SoundEvent.QUIET), microphone.is_event(SoundEvent.CLAP))
";
    let levels = [(10, 200), (20, 150), (30, 100), (40, 255)];
    assert_eq!(
        hears(source, &levels),
        "SoundEvent('quiet')\n\
         (SoundEvent('quiet'), SoundEvent('loud'), SoundEvent('quiet'), SoundEvent('loud')) ()\n\
         True True\n\
         False False\n"
    );
}

#[test]
fn was_event_forgets_what_it_reports_and_the_history() {
    let source = "microphone.sound_level()
sleep(50)
print(microphone.was_event(SoundEvent.LOUD), microphone.was_event(SoundEvent.LOUD))
print(microphone.get_events(), microphone.was_event(SoundEvent.QUIET))
print(microphone.was_event(SoundEvent.CLAP))
";
    assert_eq!(hears(source, &[(10, 255)]), "True False\n() True\nFalse\n");
}

#[test]
fn thresholds_can_be_set_and_are_clamped() {
    let source = "microphone.set_threshold(SoundEvent.LOUD, 60)
microphone.set_threshold(SoundEvent.QUIET, -5)
sleep(100)
print(microphone.get_events())
microphone.set_threshold(SoundEvent.QUIET, 999)
sleep(100)
print(microphone.get_events())
";
    let output = hears(source, &[(10, 61), (20, 1), (30, 254)]);
    assert_eq!(output, "(SoundEvent('loud'),)\n(SoundEvent('quiet'),)\n");
}

#[test]
fn eight_events_are_kept() {
    let source = "microphone.sound_level()\nsleep(500)\nprint(len(microphone.get_events()))";
    let levels: Vec<_> = (1..20).map(|i| (i * 10, if i % 2 == 0 { 0 } else { 255 })).collect();
    assert_eq!(hears(source, &levels), "8\n");
}

#[test]
fn nothing_is_heard_before_the_first_question() {
    let source =
        "sleep(100)\nprint(microphone.get_events())\nsleep(1)\nprint(microphone.get_events())";
    assert_eq!(hears(source, &[(10, 255), (20, 0)]), "()\n(SoundEvent('quiet'),)\n");
    assert!(!run("from microbit import *\n").session.is_microphone_on());
    let run = run("from microbit import *\nmicrophone.sound_level()\n");
    assert!(run.session.is_microphone_on());
}

#[test]
fn errors_have_the_boards_texts() {
    for call in [
        "set_threshold(SoundEvent.CLAP, 1)",
        "set_threshold(1, 1)",
        "is_event('loud')",
        "was_event(None)",
    ] {
        assert_eq!(error_of(&format!("microphone.{call}")), "ValueError: invalid sound");
    }
    assert!(error_of("microphone.set_threshold(SoundEvent.LOUD, 'x')").starts_with("TypeError"));
    assert!(error_of("microphone.sound_level_db()").starts_with("AttributeError"));
}

#[test]
fn the_speaker_can_be_switched_and_the_volume_set() {
    let source = "from microbit import *
print(speaker.off(), speaker.off(), speaker.on())
for v in (0, -1, 300, 255, 7): set_volume(v)
";
    let run = run(source);
    assert_eq!(run.output, "None None None\n");
    let heard: Vec<Heard> = run.sounds.into_iter().map(|(_, heard)| heard).collect();
    let volumes = [0, 255, 7].map(Heard::Volume);
    assert_eq!(heard[..2], [Heard::On(false), Heard::On(true)]);
    assert_eq!(heard[2..], volumes);
    assert!(error_of("set_volume('x')").starts_with("TypeError"));
    assert!(error_of("set_volume(1.5)").starts_with("TypeError"));
}
