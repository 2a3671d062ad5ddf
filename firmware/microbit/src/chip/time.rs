//! Time since power-on: TIMER0 counts microseconds (Product Specification 1.7, section 6.30).
//! SysTick would not do: it stands still with the core, whenever that sleeps.
//!
//! The counter has 32 bits and begins anew after 71 minutes; each look at it counts what has passed
//! since the one before. An interrupt comes at each full millisecond.

use core::cell::Cell;
use critical_section::Mutex;
use firmware_cortex::TICK_US;
use nrf_pac::TIMER0;
use nrf_pac::timer::vals::Bitmode;

/// Compare register of the interrupt, and the one that the counter is read with.
const TICK: usize = 0;
const NOW: usize = 1;
/// What is nearer than this, in microseconds, may be over before the register has it.
const NEAR_US: u32 = 2;

/// A time in microseconds, and what the counter was then.
#[derive(Clone, Copy)]
struct Look {
    time: u64,
    count: u32,
}

/// The clock of the board.
pub struct Timer {
    latest: Mutex<Cell<Look>>,
}

impl Timer {
    /// A clock that stands still.
    pub const fn new() -> Timer {
        Timer { latest: Mutex::new(Cell::new(Look { time: 0, count: 0 })) }
    }

    /// Lets it run.
    pub fn start(&self) {
        TIMER0.bitmode().write(|w| w.set_bitmode(Bitmode::_32bit));
        // 16 MHz / 2⁴.
        TIMER0.prescaler().write(|w| w.set_prescaler(4));
        TIMER0.intenset().write(|w| w.set_compare(TICK, true));
        TIMER0.tasks_start().write_value(1);
        self.set_tick();
    }

    fn look(&self) -> Look {
        critical_section::with(|cs| {
            TIMER0.tasks_capture(NOW).write_value(1);
            let count = TIMER0.cc(NOW).read();
            let latest = self.latest.borrow(cs);
            let before = latest.get();
            let time = before.time + u64::from(count.wrapping_sub(before.count));
            latest.set(Look { time, count });
            latest.get()
        })
    }

    /// The interrupt is to come at the next full millisecond.
    fn set_tick(&self) {
        loop {
            let Look { time, count } = self.look();
            let left = (TICK_US - time % TICK_US) as u32;
            TIMER0.cc(TICK).write_value(count.wrapping_add(left));
            // A compare that is over would not come for 71 minutes.
            if self.look().count.wrapping_sub(count) + NEAR_US < left {
                return;
            }
        }
    }

    /// To be called by the handler of TIMER0.
    pub fn tick(&self) {
        TIMER0.events_compare(TICK).write_value(0);
        self.set_tick();
    }

    /// Microseconds since the start.
    pub fn now_us(&self) -> u64 {
        self.look().time
    }

    /// [`firmware_cortex::wait`] by this clock.
    pub fn wait(&self, limit_us: u64, is_over: impl Fn() -> bool) -> bool {
        firmware_cortex::wait(|| self.now_us(), limit_us, is_over)
    }
}
