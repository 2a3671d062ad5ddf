//! Whole programs of the kind that beginners write, with a person at the buttons.

mod common;

use boards::hal::Frame;
use boards::microbit::font::glyph;
use common::{image, run_with};

/// The pictures shown, each once in a row.
fn shown(run: &common::Run) -> Vec<Frame> {
    run.frames.iter().map(|(_, frame)| *frame).collect()
}

/// What the display showed at a time in ms.
fn at(run: &common::Run, ms: u64) -> Frame {
    let before = run.frames.iter().take_while(|(time, _)| *time <= ms * 1000);
    before.last().map_or(Frame::BLANK, |(_, frame)| *frame)
}

#[test]
fn a_heart_beats() {
    let source = "from microbit import *

for beat in range(3):
    display.show(Image.HEART)
    sleep(500)
    display.show(Image.HEART_SMALL)
    sleep(500)
display.clear()
";
    let run = run_with(source, &[]);
    let (big, small) = (image("HEART"), image("HEART_SMALL"));
    assert_eq!(shown(&run), [big, small, big, small, big, small, Frame::BLANK]);
    assert_eq!(at(&run, 1600), small);
}

#[test]
fn a_counter_follows_the_buttons() {
    let source = "from microbit import *

count = 0
while True:
    if button_a.is_pressed() and button_b.is_pressed():
        break
    if button_a.was_pressed():
        count += 1
        display.show(count % 10)
    if button_b.was_pressed():
        count = 0
        display.show(count)
    sleep(20)
print('count', count)
";
    let inputs = [
        (100, "buttonA", 1),
        (150, "buttonA", 0),
        (200, "buttonA", 1),
        (250, "buttonA", 0),
        (400, "buttonB", 1),
        (430, "buttonB", 0),
        (500, "buttonA", 1),
        (530, "buttonA", 0),
        (700, "buttonA", 1),
        (700, "buttonB", 1),
    ];
    let run = run_with(source, &inputs);
    assert_eq!(run.output, "count 1\n");
    let digits = ['1', '2', '0', '1'].map(|c| glyph(c).frame());
    assert_eq!(shown(&run), digits);
}

#[test]
fn a_level_shows_which_way_it_leans() {
    let source = "from microbit import *

for i in range(40):
    x = accelerometer.get_x()
    y = accelerometer.get_y()
    display.clear()
    if abs(x) < 200 and abs(y) < 200:
        display.show(Image.YES)
    else:
        column = max(0, min(4, 2 + x // 300))
        row = max(0, min(4, 2 + y // 300))
        display.set_pixel(column, row, 9)
    sleep(50)
";
    let inputs = [(500, "accelerometerX", 400), (1000, "accelerometerY", -900)];
    let run = run_with(source, &inputs);
    assert_eq!(at(&run, 480), image("YES"));
    let dot = |x: usize, y: usize| {
        let mut frame = Frame::BLANK;
        frame.set(x, y, 9);
        frame
    };
    assert_eq!(at(&run, 940), dot(3, 2));
    assert_eq!(at(&run, 1500), dot(3, 0));
}

#[test]
fn a_boat_sinks() {
    let source = "from microbit import *

boat = Image('05050:05050:05050:99999:09990')
frames = [boat]
for row in range(1, 6):
    frames.append(boat.shift_down(row))
display.show(frames, delay=200)
fading = [boat * (step / 4) for step in range(4, -1, -1)]
display.show(fading, 100, clear=True)
print(running_time() // 100, len(frames))
";
    let run = run_with(source, &[]);
    assert_eq!(run.output, "18 6\n");
    assert_eq!(run.frames[0].1.levels[..10], [0, 5, 0, 5, 0, 0, 5, 0, 5, 0]);
    assert_eq!(at(&run, 1_050), Frame::BLANK);
    assert_eq!(at(&run, 1_350).levels[15..20], [7, 7, 7, 7, 7]);
}

#[test]
fn a_reaction_game_measures_time() {
    let source = "from microbit import *
import random

class Player:
    def __init__(self, name, button):
        self.name = name
        self.button = button
        self.best = None

    def play(self):
        display.show(Image.CLOCK12)
        sleep(random.randint(500, 1500))
        self.button.was_pressed()
        display.show(Image.TARGET)
        start = running_time()
        while not self.button.was_pressed():
            sleep(5)
        time = running_time() - start
        if self.best is None or time < self.best:
            self.best = time
        return time

players = [Player('Ada', button_a), Player('Bob', button_b)]
for player in players:
    player.play()
winner = min(players, key=lambda p: p.best)
print(winner.name, all(p.best >= 0 for p in players))
display.scroll('{} {} ms'.format(winner.name, winner.best), delay=60)
";
    let inputs =
        [(3000, "buttonA", 1), (3100, "buttonA", 0), (9000, "buttonB", 1), (9100, "buttonB", 0)];
    let run = run_with(source, &inputs);
    assert_eq!(run.result.error, None, "{}", run.output);
    assert_eq!(run.output, "Ada True\n");
    assert_eq!(run.session.leds(), [0; 25]);
}

#[test]
fn a_thermometer_draws_a_bar() {
    let source = "from microbit import *

def bar(value, low, high):
    height = round(scale(value, from_=(low, high), to=(0, 5)))
    picture = Image(5, 5)
    for row in range(5 - height, 5):
        for column in range(5):
            picture.set_pixel(column, row, 9 - row)
    return picture

for n in range(3):
    display.show(bar(temperature(), 0, 50))
    print(temperature(), end=' ')
    sleep(100)
";
    let run = run_with(source, &[(50, "temperature", 50), (150, "temperature", -5)]);
    assert_eq!(run.output, "21 50 -5 ");
    let first_column: Vec<Vec<u8>> =
        shown(&run).iter().map(|frame| frame.levels.iter().step_by(5).copied().collect()).collect();
    assert_eq!(first_column[..2], [[0, 0, 0, 6, 5], [9, 8, 7, 6, 5]]);
}
