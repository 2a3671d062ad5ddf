//! The programs the page offers, each for one kind of board.

use crate::boards::Model;

/// A program with what the menu says about it.
pub struct Example {
    pub model: Model,
    pub title: &'static str,
    pub summary: &'static str,
    pub source: &'static str,
}

const fn example(
    model: Model,
    title: &'static str,
    summary: &'static str,
    source: &'static str,
) -> Example {
    Example { model, title, summary, source }
}

/// What a new project starts with on each kind of board: a few lines that run.
static NEW: [Example; 3] = [
    example(
        Model::Microbit,
        "My program",
        "Three lines that show a heart",
        include_str!("../examples/new.py"),
    ),
    example(
        Model::Pyboard,
        "My program",
        "A red LED that blinks",
        include_str!("../examples/pyboard/new.py"),
    ),
    example(Model::Bare, "My program", "Says hello", "print(\"Hello\")\n"),
];

/// What a new project on this kind of board starts with.
pub fn new_program(model: Model) -> &'static Example {
    &NEW[model as usize]
}

/// In the order of the menu, from the shortest to the longest.
pub static EXAMPLES: [Example; 10] = [
    example(
        Model::Microbit,
        "Heartbeat badge",
        "A heart that beats; A and B change how fast",
        include_str!("../examples/heartbeat.py"),
    ),
    example(
        Model::Microbit,
        "Thermometer",
        "A column of light for the temperature",
        include_str!("../examples/thermometer.py"),
    ),
    example(
        Model::Microbit,
        "Rolling dot",
        "Tilt the board and a dot rolls downhill",
        include_str!("../examples/rolling_dot.py"),
    ),
    example(
        Model::Microbit,
        "Dice",
        "Press A to throw, A and B together to cheat",
        include_str!("../examples/dice.py"),
    ),
    example(
        Model::Microbit,
        "Reaction game",
        "Press A when the screen lights up",
        include_str!("../examples/reaction.py"),
    ),
    example(
        Model::Microbit,
        "Radio hearts",
        "Add a second board: A sends a heart to the others",
        include_str!("../examples/radio_hearts.py"),
    ),
    example(
        Model::Pyboard,
        "Breathing light",
        "The blue LED grows bright and dim",
        include_str!("../examples/pyboard/breathing.py"),
    ),
    example(
        Model::Pyboard,
        "Traffic light",
        "Press USR to cross the street",
        include_str!("../examples/pyboard/traffic.py"),
    ),
    example(
        Model::Pyboard,
        "Counting switch",
        "USR counts in binary on the four LEDs",
        include_str!("../examples/pyboard/counter.py"),
    ),
    example(
        Model::Pyboard,
        "Spirit level",
        "Tilt the board and the lowest edge lights up",
        include_str!("../examples/pyboard/level.py"),
    ),
];
