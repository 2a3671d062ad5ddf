//! Buttons, sensors, time and the other functions of `microbit`.

mod common;

use boards::microbit::font::glyph;
use common::{error_of, printed, run, run_with};
use sim_boards::pace::Mode;

#[test]
fn buttons_report_state_and_presses() {
    let source = "from microbit import *
for i in range(4):
    print(button_a.is_pressed(), button_a.was_pressed(), button_a.get_presses(), end=' ')
    print(button_b.get_presses())
    sleep(100)
";
    let inputs = [
        (50, "buttonA", 1),
        (60, "buttonA", 0),
        (70, "buttonA", 1),
        (250, "buttonA", 0),
        (260, "buttonB", 1),
    ];
    let expected = "False False 0 0\nTrue True 2 0\nTrue False 0 0\nFalse False 0 1\n";
    assert_eq!(run_with(source, &inputs).output, expected);
}

#[test]
fn a_program_can_wait_for_a_button() {
    let source = "from microbit import *
while True:
    if button_b.is_pressed():
        display.show(Image.HAPPY)
        break
print(running_time() >= 30)
";
    let run = run_with(source, &[(30, "buttonB", 1)]);
    assert_eq!(run.output, "True\n");
    assert_eq!(run.session.leds(), common::image("HAPPY").levels);
}

#[test]
fn sensors_follow_the_controls() {
    let source = "from microbit import *
print(temperature(), accelerometer.get_values())
sleep(10)
print(temperature(), accelerometer.get_x(), accelerometer.get_y(), accelerometer.get_z())
print(accelerometer.get_strength())
";
    let inputs = [
        (5, "temperature", -5),
        (5, "accelerometerX", 300),
        (5, "accelerometerY", -400),
        (5, "accelerometerZ", 1200),
    ];
    let expected = "21 (0, 0, -1024)\n-5 300 -400 1200\n1300\n";
    assert_eq!(run_with(source, &inputs).output, expected);
}

#[test]
fn sleep_takes_ints_and_floats() {
    let source = "from microbit import *
sleep(100); sleep(50.9); sleep(-5); sleep(0)
print(running_time())
";
    assert_eq!(printed(source), "150\n");
    assert!(error_of("sleep('1')").starts_with("TypeError"));
}

#[test]
fn scale_maps_ranges() {
    let source = "from microbit import *
print(scale(50, from_=(0, 100), to=(0, 10)), scale(5, (0, 10), (100, 0)))
print(scale(2.5, (0, 10), (0, 1)), scale(1, (0, 4), (0.0, 1)), scale(20, [0, 10], (0, 4)))
";
    assert_eq!(printed(source), "5 50\n0 0.25 8\n");
    let wrong = "ValueError: requested length 2 but object has length 3";
    assert_eq!(error_of("scale(1, (1, 2, 3), (1, 2))"), wrong);
    assert_eq!(error_of("scale(1, 2, (1, 2))"), "TypeError: object 'int' isn't a tuple or list");
    assert_eq!(error_of("scale(1, (2, 2), (1, 2))"), "ZeroDivisionError: division by zero");
}

#[test]
fn panic_shows_a_face_and_the_number_until_a_reset() {
    let mut session = common::session();
    session.set_mode(Mode::Real);
    session.record_display();
    session.run("from microbit import *\npanic(42)\nprint('never')\n", "main.py");
    for ms in 0..3000 {
        session.slice(1000, f64::from(ms));
    }
    let frames: Vec<_> = session.recorded_frames().into_iter().map(|(_, frame)| frame).collect();
    let glyphs = ['0', '4', '2', ' '].map(|c| glyph(c).frame());
    assert_eq!(frames[0], common::image("SAD"));
    assert_eq!(frames[1..5], glyphs);
    assert_eq!(frames[5], common::image("SAD"));
    session.reset();
    session.set_mode(Mode::Fast);
    common::settle(&mut session);
    assert!(!common::output(&mut session).contains("never"));
    assert_eq!(session.leds(), [0; 25]);
}

#[test]
fn busy_loops_take_time() {
    let source = "from microbit import *
start = running_time()
while running_time() - start < 20:
    pass
print(running_time() - start)
";
    assert_eq!(run(source).output, "20\n");
}
