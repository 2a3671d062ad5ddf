//! Counters that drive pins, measure them and interrupt.
//!
//! A timer counts a clock of `hertz`, divided by `prescaler + 1`, and begins anew after `period`.
//! Each of its channels compares the counter with a value of its own and does something to the pins
//! that are routed to it, or keeps the counter when a pin changes. Timers and channels are numbered
//! from 0. Python and the names of the modes are not known here.

/// How a counter runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// From 0 to the period.
    #[default]
    Up,
    /// From the period to 0.
    Down,
    /// Up and down again.
    Center,
    /// As the lines of channels 0 and 1 turn: an encoder. True for the channels of which both
    /// edges count.
    Encoder(bool, bool),
}

/// A timer that runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimerSetup {
    /// Frequency of its clock.
    pub hertz: u32,
    /// 0–0xffff.
    pub prescaler: u32,
    /// The largest value of the counter.
    pub period: u32,
    /// Direction.
    pub counting: Counting,
    /// Divides the clock of filters and of the dead time: 1, 2 or 4; 0 is 1.
    pub divider: u8,
    /// Time between the outputs of a pair, as the register has it (RM0090, 17.4.18).
    pub dead_time: u8,
    /// Level of the break input that switches the outputs off; None if there is no such input.
    pub brake: Option<bool>,
}

impl TimerSetup {
    /// Ticks of the clock that the second output of a pair waits for the first.
    pub fn dead_ticks(&self) -> u64 {
        let code = u64::from(self.dead_time);
        let ticks = match self.dead_time {
            0..0x80 => code,
            0x80..0xc0 => 128 + (code & 0x3f) * 2,
            0xc0..0xe0 => 256 + (code & 0x1f) * 8,
            _ => 512 + (code & 0x1f) * 16,
        };
        ticks * u64::from(self.divider.max(1))
    }
}

/// What a channel does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Channel {
    /// Nothing.
    #[default]
    Off,
    /// Active while the counter is below the value.
    Pwm {
        /// Active is low.
        inverted: bool,
    },
    /// Interrupts alone.
    Timing,
    /// Becomes active, or inactive, when the counter has the value.
    Set {
        /// Which.
        active: bool,
        /// Active is low.
        inverted: bool,
    },
    /// Changes when the counter has the value.
    Toggle {
        /// Active is low.
        inverted: bool,
    },
    /// Has this level.
    Forced(bool),
    /// Keeps the counter at these edges.
    Capture {
        /// At rising ones.
        rising: bool,
        /// At falling ones.
        falling: bool,
    },
}

/// Most channels of a timer.
pub const CHANNELS: usize = 4;
/// Stands for the break input where pins are routed to channels.
pub const BREAK: usize = CHANNELS;

/// The timers of a board.
pub trait Timers {
    /// Starts a timer at its beginning, or stops it; channels stay as they are, but outputs that
    /// can be switched off are off until a channel is set.
    fn set(&self, timer: usize, setup: Option<TimerSetup>);

    /// Changes the prescaler and the period of a timer that runs, from its next turn on.
    fn adjust(&self, timer: usize, prescaler: u32, period: u32);

    /// Value of the counter; 0 of a timer that does not run.
    fn counter(&self, timer: usize) -> u32;

    /// Sets the counter.
    fn set_counter(&self, timer: usize, value: u32);

    /// Lets a channel do this from now on.
    fn set_channel(&self, timer: usize, channel: usize, what: Channel);

    /// The value of a channel: that it compares with, or the last it has captured.
    fn compare(&self, timer: usize, channel: usize) -> u32;

    /// Sets the value that a channel compares with: that of PWM from the next turn on.
    fn set_compare(&self, timer: usize, channel: usize, value: u32);

    /// Connects a pin to a channel, to the complement of its output if so said; None disconnects
    /// the pin.
    fn route(&self, pin: usize, to: Option<(usize, usize, bool)>);

    /// Lets the timer interrupt: bit 0 when the counter begins anew, bits 1 to 4 for the channels.
    fn set_interrupts(&self, timer: usize, mask: u8);

    /// The interrupts that there were since the last call, as bits.
    fn take_interrupts(&self, timer: usize) -> u8;
}
