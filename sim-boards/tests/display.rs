//! `microbit.display` on the simulated board.

mod common;

use boards::hal::Frame;
use boards::microbit::font::glyph;
use boards::microbit::scroll::Scroll;
use common::{error_of, image, printed, run};

/// The frames of scrolling `text`, without repetitions.
fn scroll_frames(text: &str, monospace: bool) -> Vec<Frame> {
    let mut scroll = Scroll::new(monospace);
    let mut frames = vec![Frame::BLANK];
    while let Some(frame) = scroll.next(text) {
        if frames.last() != Some(&frame) {
            frames.push(frame);
        }
    }
    frames.split_off(1)
}

fn frames_of(run: &common::Run) -> Vec<Frame> {
    run.frames.iter().map(|(_, frame)| *frame).collect()
}

#[test]
fn one_image_is_shown_at_once() {
    let run = run("from microbit import *\ndisplay.show(Image.HEART)\nprint(running_time())\n");
    assert_eq!(frames_of(&run), [image("HEART")]);
    assert_eq!(run.output, "0\n");
    assert_eq!(run.session.leds(), image("HEART").levels);
}

#[test]
fn a_list_of_images_takes_its_time() {
    let source = "from microbit import *
display.show([Image.HAPPY, 'x', Image.SAD], delay=100)
print(running_time())
display.show(Image.ALL_ARROWS, 50, clear=True)
print(running_time())
";
    let run = run(source);
    assert_eq!(run.output, "300\n750\n");
    let times: Vec<u64> = run.frames.iter().map(|(time, _)| time / 1000).collect();
    assert_eq!(times[..4], [0, 100, 200, 300]);
    assert_eq!(run.frames[1].1, glyph('x').frame());
    assert_eq!(run.frames.last().unwrap().1, Frame::BLANK);
}

#[test]
fn a_generator_makes_each_image_when_it_is_due() {
    let source = "from microbit import *
def frames():
    for name in 'ab':
        print(running_time() // 100)
        yield name
display.show(frames(), 200, clear=True)
print(running_time() // 100)
display.show((c for c in 'xy'), 100, loop=True, wait=False)
sleep(450)
display.show(iter([Image.YES]))
";
    let run = run(source);
    assert_eq!(run.output, "0\n2\n6\n");
    let glyphs = ["a", "b"].map(|c| glyph(c.chars().next().unwrap()).frame());
    assert_eq!(frames_of(&run)[..3], [glyphs[0], glyphs[1], Frame::BLANK]);
    assert_eq!(run.frames.len(), 3 + 5 + 1);
    assert_eq!(error_of("display.show(i for i in [1])"), "TypeError: not an image");
    assert_eq!(error_of("display.show(None)"), "TypeError: 'NoneType' object is not iterable");
}

#[test]
fn texts_and_numbers_are_shown_by_character() {
    assert_eq!(
        frames_of(&run("from microbit import *\ndisplay.show('ab')")),
        [glyph('a').frame(), glyph('b').frame()]
    );
    assert_eq!(frames_of(&run("from microbit import *\ndisplay.show(7)")), [glyph('7').frame()]);
    let run = run("from microbit import *\ndisplay.show(-12, 10)\nprint(running_time())");
    assert_eq!(run.frames.len(), 3);
    assert_eq!(run.output, "30\n");
}

#[test]
fn an_empty_text_shows_nothing() {
    let run = run("from microbit import *\ndisplay.show('')\nprint(running_time())");
    assert_eq!((run.frames.len(), run.output.as_str()), (0, "0\n"));
}

#[test]
fn scroll_moves_one_column_per_delay() {
    let run = run("from microbit import *\ndisplay.scroll('Hi')\nprint(running_time())");
    assert_eq!(frames_of(&run), scroll_frames("Hi", false));
    assert_eq!(run.output, "1800\n");
    assert!(run.frames.iter().all(|(time, _)| time % 150_000 == 0));
}

#[test]
fn scroll_takes_numbers_and_spacing() {
    let source = "from microbit import *\ndisplay.scroll(4.5, delay=20, monospace=True)";
    assert_eq!(frames_of(&run(source)), scroll_frames("4.5", true));
}

#[test]
fn the_program_goes_on_without_waiting() {
    let source = "from microbit import *
display.scroll('A', wait=False)
print(running_time())
sleep(400)
print(running_time())
display.show(Image.YES)
sleep(2000)
";
    let run = run(source);
    assert_eq!(run.output, "0\n400\n");
    let (last, before) = (run.frames.last().unwrap(), run.frames.len() - 1);
    assert_eq!((last.0 / 1000, last.1), (400, image("YES")));
    assert_eq!(before, 3, "steps at 0, 150 and 300 ms");
}

#[test]
fn a_loop_repeats_until_something_else_is_shown() {
    let source = "from microbit import *
display.show('ab', delay=100, loop=True, wait=False)
sleep(450)
display.clear()
sleep(500)
";
    let run = run(source);
    let times: Vec<u64> = run.frames.iter().map(|(time, _)| time / 1000).collect();
    assert_eq!(times, [0, 100, 200, 300, 400, 450]);
}

#[test]
fn pixels_can_be_set_and_read() {
    let source = "from microbit import *
display.set_pixel(1, 2, 5)
print(display.get_pixel(1, 2), display.get_pixel(2, 1))
print(display.is_on())
display.off()
print(display.is_on(), display.get_pixel(1, 2))
display.on()
";
    let run = run(source);
    assert_eq!(run.output, "5 0\nTrue\nFalse 5\n");
    assert_eq!(run.frames.len(), 3);
}

#[test]
fn errors_have_the_boards_texts() {
    for expression in ["display.set_pixel(5, 0, 1)", "display.get_pixel(0, -1)"] {
        assert_eq!(error_of(expression), "ValueError: index out of bounds");
    }
    assert_eq!(error_of("display.set_pixel(0, 0, 10)"), "ValueError: brightness out of bounds");
    assert_eq!(error_of("display.show([Image.YES, 1])"), "TypeError: not an image");
}

#[test]
fn an_exception_is_reported_on_the_display() {
    let run = run("from microbit import *\n1/0\n");
    assert_eq!(run.frames[0].1, image("SAD"));
    let text = "line 2 ZeroDivisionError division by zero";
    // The first column of the letter l is dark, so the face is followed by nothing.
    assert_eq!(run.frames[1].1, Frame::BLANK);
    assert!(frames_of(&run)[2..] == scroll_frames(text, false), "{} frames", run.frames.len());
    assert_eq!(run.frames[1].0 / 1000, 1000);
}

#[test]
fn what_is_shown_survives_a_collection() {
    let source = "from microbit import *
display.show([Image('9' * (4 + i)) for i in range(2)], 100, loop=True, wait=False)
for i in range(300):
    x = [i] * 200
    sleep(1)
print(display.get_pixel(0, 0))
";
    assert_eq!(printed(source), "9\n");
}
