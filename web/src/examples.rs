//! The programs the page offers.

/// A program with what the menu says about it.
pub struct Example {
    pub title: &'static str,
    pub summary: &'static str,
    pub source: &'static str,
}

/// What a new project starts with: three lines that run.
pub const NEW: Example = Example {
    title: "My program",
    summary: "Three lines that show a heart",
    source: include_str!("../examples/new.py"),
};

/// In the order of the menu, from the shortest to the longest.
pub const EXAMPLES: [Example; 5] = [
    Example {
        title: "Heartbeat badge",
        summary: "A heart that beats; A and B change how fast",
        source: include_str!("../examples/heartbeat.py"),
    },
    Example {
        title: "Thermometer",
        summary: "A column of light for the temperature",
        source: include_str!("../examples/thermometer.py"),
    },
    Example {
        title: "Rolling dot",
        summary: "Tilt the board and a dot rolls downhill",
        source: include_str!("../examples/rolling_dot.py"),
    },
    Example {
        title: "Dice",
        summary: "Press A to throw, A and B together to cheat",
        source: include_str!("../examples/dice.py"),
    },
    Example {
        title: "Reaction game",
        summary: "Press A when the screen lights up",
        source: include_str!("../examples/reaction.py"),
    },
];
