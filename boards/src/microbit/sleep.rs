//! Deep sleep: what ends it.

use super::pins::PinId;
use super::state::{Microbit, Which};
use super::{Hardware, Power};

/// What wakes a board that sleeps.
#[derive(Clone, Copy, Debug)]
pub struct Sleep {
    /// A time in microseconds.
    pub until_us: Option<u64>,
    /// The buttons, one bit each.
    pub buttons: u8,
    /// The pins whose level changes, by their bits.
    pub pins: u32,
    /// Their levels when it fell asleep.
    levels: u32,
    /// Functions of `run_every` are called meanwhile.
    pub runs_timers: bool,
}

impl Sleep {
    /// A sleep that begins now.
    pub fn new(
        hardware: &dyn Hardware,
        until_us: Option<u64>,
        (buttons, pins): (u8, u32),
        runs_timers: bool,
    ) -> Sleep {
        let levels = levels(hardware, pins);
        Sleep { until_us, buttons, pins, levels, runs_timers }
    }

    /// Is there a reason to wake?
    fn is_over(&self, board: &Microbit) -> bool {
        let pressed =
            |which: Which| self.buttons & 1 << which as u8 != 0 && board.button(which).is_pressed();
        self.until_us.is_some_and(|until| board.hardware.clock().now_us() >= until)
            || pressed(Which::A)
            || pressed(Which::B)
            || levels(board.hardware, self.pins) != self.levels
    }
}

fn levels(hardware: &dyn Hardware, pins: u32) -> u32 {
    let chosen = PinId::all().map(PinId::index).filter(|pin| pins & 1 << pin != 0);
    chosen.fold(0, |bits, pin| bits | u32::from(hardware.pins().level(pin)) << pin)
}

impl Microbit {
    /// Falls asleep, unless it sleeps already: a function of `run_every` has run in between.
    pub fn fall_asleep(&self, sleep: Sleep) {
        if self.sleep.get().is_none() {
            self.sleep.set(Some(sleep));
            self.hardware.set_power(Power::Asleep);
        }
    }

    /// Wakes the board if there is a reason to. Is it awake?
    pub fn wake(&self) -> bool {
        let over = self.sleep.get().is_none_or(|sleep| sleep.is_over(self));
        if over {
            self.wake_up();
        }
        over
    }

    /// Wakes the board.
    pub fn wake_up(&self) {
        if self.sleep.take().is_some() {
            self.hardware.set_power(Power::Awake);
        }
    }
}
