//! Time since power-on, from SysTick.

use core::cell::Cell;
use cortex_m::peripheral::syst::SystClkSource;
use cortex_m::peripheral::{SCB, SYST};
use critical_section::Mutex;

/// How often a wait looks before it takes its time: about 0.1 ms.
const CLOSE_LOOKS: u32 = 64;
/// Cycles between two looks from then on: 6 µs at 168 MHz, 60 µs at 16 MHz.
const PAUSE: u32 = 1000;

/// Between two interrupts of a clock, in microseconds.
pub const TICK_US: u64 = 1000;

/// Waits until `is_over` says so, `limit_us` microseconds at the longest; has it been so?
///
/// What has not come after [`CLOSE_LOOKS`] takes long, an oscillator for example: it is looked for
/// once in [`PAUSE`] cycles then, so that the bus is left alone.
pub fn wait(now_us: impl Fn() -> u64, limit_us: u64, is_over: impl Fn() -> bool) -> bool {
    let end = now_us() + limit_us;
    let mut looks = 0;
    while !is_over() {
        if now_us() > end {
            return false;
        }
        looks += 1;
        if looks > CLOSE_LOOKS {
            cortex_m::asm::delay(PAUSE);
        }
    }
    true
}

/// A clock that its interrupt moves on once a millisecond.
pub struct Ticker {
    milliseconds: Mutex<Cell<u64>>,
    /// Core clock in Hz.
    clock: Mutex<Cell<u32>>,
}

impl Default for Ticker {
    fn default() -> Ticker {
        Ticker::new()
    }
}

impl Ticker {
    /// A clock that stands still.
    pub const fn new() -> Ticker {
        Ticker { milliseconds: Mutex::new(Cell::new(0)), clock: Mutex::new(Cell::new(1_000_000)) }
    }

    /// Lets SysTick run from a core clock of `hz`.
    pub fn start(&self, syst: &mut SYST, hz: u32) {
        critical_section::with(|cs| self.clock.borrow(cs).set(hz));
        syst.set_clock_source(SystClkSource::Core);
        syst.set_reload(hz / 1000 - 1);
        syst.clear_current();
        syst.enable_interrupt();
        syst.enable_counter();
    }

    /// The core has another clock from now on.
    pub fn set_clock(&self, hz: u32) {
        critical_section::with(|cs| {
            let now = self.now_us();
            self.clock.borrow(cs).set(hz);
            self.milliseconds.borrow(cs).set(now / 1000);
            self.begin(hz / 1000 - 1);
        });
    }

    /// Time stands still: no interrupt of it comes.
    pub fn pause(&self) {
        critical_section::with(|cs| {
            let now = self.now_us();
            self.milliseconds.borrow(cs).set(now / 1000);
            self.change(|syst| syst.disable_counter());
            SCB::clear_pendst();
        });
    }

    /// Time goes on.
    pub fn go_on(&self) {
        self.begin(self.clock() / 1000 - 1);
    }

    /// A millisecond begins.
    fn begin(&self, reload: u32) {
        self.change(|syst| {
            syst.disable_counter();
            syst.set_reload(reload);
            syst.clear_current();
            SCB::clear_pendst();
            syst.enable_counter();
        });
    }

    #[allow(unsafe_code)]
    fn change(&self, f: impl FnOnce(&mut SYST)) {
        // SAFETY: nobody keeps the counter of who has started this clock; its registers are changed
        // here alone, with interrupts off or by the program itself.
        let mut core = unsafe { cortex_m::Peripherals::steal() };
        f(&mut core.SYST);
    }

    /// [`wait`] by this clock.
    pub fn wait(&self, limit_us: u64, is_over: impl Fn() -> bool) -> bool {
        wait(|| self.now_us(), limit_us, is_over)
    }

    /// To be called by the handler of SysTick.
    pub fn tick(&self) {
        critical_section::with(|cs| {
            let ms = self.milliseconds.borrow(cs);
            ms.set(ms.get() + 1);
        });
    }

    /// Core clock in Hz.
    pub fn clock(&self) -> u32 {
        critical_section::with(|cs| self.clock.borrow(cs).get())
    }

    /// Microseconds since the start.
    pub fn now_us(&self) -> u64 {
        critical_section::with(|cs| {
            let mut ms = self.milliseconds.borrow(cs).get();
            let mut left = SYST::get_current();
            // The counter has begun anew and its interrupt has not been served.
            if SCB::is_pendst_pending() {
                ms += 1;
                left = SYST::get_current();
            }
            let period = self.clock.borrow(cs).get() / 1000;
            let passed = u64::from(period - 1 - left.min(period - 1));
            ms * 1000 + passed * 1000 / u64::from(period)
        })
    }
}

/// Cycles of the core since its start, by SysTick's counter, also while interrupts are off: a loop
/// of instructions takes what flash and pipeline make of it. Whoever waits has to look at least
/// once a millisecond, and after 20 s the count begins anew.
pub struct Stopwatch {
    period: u32,
    before: u32,
    passed: u32,
}

impl Stopwatch {
    /// A watch that starts now.
    #[inline]
    pub fn start() -> Stopwatch {
        Stopwatch { period: SYST::get_reload() + 1, before: SYST::get_current(), passed: 0 }
    }

    /// Cycles since the start.
    #[inline]
    fn passed(&mut self) -> u32 {
        let now = SYST::get_current();
        let begun_anew = if now > self.before { self.period } else { 0 };
        self.passed += self.before + begun_anew - now;
        self.before = now;
        self.passed
    }

    /// Waits until so many cycles since the start are over; ten or twenty more than that.
    #[inline]
    pub fn wait(&mut self, cycles: u32) {
        while self.passed() < cycles {}
    }
}
