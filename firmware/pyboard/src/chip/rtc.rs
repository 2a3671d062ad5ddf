//! The clock with the calendar (RM0090, section 26). A battery keeps it going while the rest is
//! reset or without power, so what it is set to is found again.
//!
//! The crystal takes up to a second; nobody waits for it at the start. Until it runs the date is
//! that of a first start. One that does not start leaves the clock to the internal oscillator.

use super::{TICKER, gpio};
use boards::pyboard::Calendar;
use boards::pyboard::calendar::{DateTime, Wakeup};
use boards::pyboard::lines::{WAKEUP, X18};
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use stm32_metapac::{EXTI, PWR, RCC, RTC};

/// PWR_CR: the registers that have the battery may be written.
const DBP: u32 = 1 << 8;
/// RCC_BDCR, and RCC_CSR for the internal oscillator.
const LSEON: u32 = 1;
const LSERDY: u32 = 1 << 1;
const CRYSTAL: u32 = 1 << 8;
const INTERNAL: u32 = 2 << 8;
const SOURCE: u32 = 3 << 8;
const RTCEN: u32 = 1 << 15;
const BDRST: u32 = 1 << 16;
const LSION: u32 = 1;
const LSIRDY: u32 = 1 << 1;
/// RTC_CR: what the timer that wakes counts, its switch, its interrupt; registers are read as they
/// are; the output and that it is 512 Hz; that the time of an edge is noted, that this is a falling
/// one, its interrupt.
const SELECT: u32 = 7;
const TSEDGE: u32 = 1 << 3;
const BYPSHAD: u32 = 1 << 5;
const WUTE: u32 = 1 << 10;
const TSE: u32 = 1 << 11;
const WUTIE: u32 = 1 << 14;
const TSIE: u32 = 1 << 15;
const COSEL: u32 = 1 << 19;
const COE: u32 = 1 << 23;
/// RTC_ISR.
const WUTWF: u32 = 1 << 2;
const INITS: u32 = 1 << 4;
const INITF: u32 = 1 << 6;
const INIT: u32 = 1 << 7;
const WUTF: u32 = 1 << 10;
const TSF: u32 = 1 << 11;
const TSOVF: u32 = 1 << 12;
const RECALPF: u32 = 1 << 16;
/// RTC_CALR: 512 pulses more in 32 s.
const CALP: u32 = 1 << 15;
/// Two prescalers that make a second of 32768 Hz.
const PRESCALERS: u32 = 0x007F_00FF;

/// The longest that the crystal may take.
const PATIENCE_US: u64 = 1_000_000;
/// The longest for what takes two periods of the clock.
const SHORT_US: u64 = 2000;

/// How it was started: bits above the milliseconds that it took.
const POWER_ON: u32 = 0x1_0000;
const BY_PIN: u32 = 0x2_0000;
const HAD_CRYSTAL: u32 = 0x4_0000;
const HAD_INTERNAL: u32 = 0x8_0000;

static RUNS: AtomicBool = AtomicBool::new(false);
static WOKEN: AtomicBool = AtomicBool::new(false);
static INFO: AtomicU32 = AtomicU32::new(0);

/// Starts it, unless it runs. `flags` say why the processor has started, as RCC_CSR has them.
pub fn start(flags: u32) {
    RCC.apb1enr().modify(|w| w.set_pwren(true));
    PWR.cr1().modify(|w| w.0 |= DBP);
    let mut info = if flags >> 27 & 1 == 1 { POWER_ON } else { 0 };
    info |= if flags >> 26 & 1 == 1 { BY_PIN } else { 0 };
    let now = RCC.bdcr().read().0;
    let with_crystal = RTCEN | CRYSTAL | LSEON | LSERDY;
    if now & (RTCEN | SOURCE | LSEON | LSERDY) == with_crystal {
        info |= HAD_CRYSTAL;
        RUNS.store(true, Ordering::Relaxed);
    } else if now & (RTCEN | SOURCE) == RTCEN | INTERNAL {
        info |= HAD_INTERNAL;
        RCC.csr().modify(|w| w.0 |= LSION);
        RUNS.store(true, Ordering::Relaxed);
    } else {
        RCC.bdcr().modify(|w| w.0 |= LSEON);
    }
    if RUNS.load(Ordering::Relaxed) {
        unlocked(|| RTC.cr().modify(|w| w.0 = w.0 & !(TSE | TSIE) | BYPSHAD));
    }
    INFO.store(info, Ordering::Relaxed);
}

/// Goes on with the start if the crystal runs or has had its time. Does it run now?
pub fn advance() -> bool {
    if RUNS.load(Ordering::Relaxed) {
        return true;
    }
    let has_crystal = RCC.bdcr().read().0 & LSERDY != 0;
    if !has_crystal && TICKER.now_us() < PATIENCE_US {
        return false;
    }
    if !has_crystal {
        RCC.csr().modify(|w| w.0 |= LSION);
        TICKER.wait(SHORT_US, || RCC.csr().read().0 & LSIRDY != 0);
    }
    begin(if has_crystal { CRYSTAL } else { INTERNAL });
    true
}

/// Lets it count with this oscillator.
fn begin(source: u32) {
    let now = RCC.bdcr().read().0;
    if now & SOURCE != 0 && now & SOURCE != source {
        // Another source can be chosen after a reset of all that has the battery.
        RCC.bdcr().modify(|w| w.0 |= BDRST);
        RCC.bdcr().modify(|w| w.0 &= !BDRST);
        RCC.bdcr().modify(|w| w.0 |= now & LSEON);
    }
    RCC.bdcr().modify(|w| w.0 = w.0 & !SOURCE | source | RTCEN);
    let us = TICKER.now_us();
    INFO.fetch_or(((us / 1000) as u32).min(0xFFFF), Ordering::Relaxed);
    RUNS.store(true, Ordering::Relaxed);
    if RTC.isr().read().0 & INITS == 0 {
        write_date(since_start(us));
    }
}

/// Waits until it runs: a second after power-on at the most.
fn ready() {
    TICKER.wait(PATIENCE_US, advance);
}

/// What the date is before it runs.
fn since_start(us: u64) -> DateTime {
    DateTime::since_2000(DateTime::START.seconds() + us / 1_000_000, us % 1_000_000)
}

/// Does something to registers that are otherwise protected.
fn unlocked(f: impl FnOnce()) {
    [0xCA, 0x53].into_iter().for_each(|key| RTC.wpr().write(|w| w.0 = key));
    f();
    RTC.wpr().write(|w| w.0 = 0xFF);
}

fn decimal(value: u32) -> u32 {
    value / 10 << 4 | value % 10
}

fn binary(value: u32, mask: u32) -> u32 {
    let value = value & mask;
    (value >> 4) * 10 + (value & 15)
}

fn write_date(to: DateTime) {
    let clamped = DateTime::since_2000(to.seconds(), 0);
    let time = decimal(clamped.hour) << 16 | decimal(clamped.minute) << 8 | decimal(clamped.second);
    let date = decimal(clamped.year - 2000) << 16
        | to.weekday.clamp(1, 7) << 13
        | decimal(clamped.month) << 8
        | decimal(clamped.day);
    unlocked(|| {
        RTC.isr().write(|w| w.0 = !0);
        // Without any oscillator it does not stop.
        if TICKER.wait(SHORT_US, || RTC.isr().read().0 & INITF != 0) {
            // The second of them is written first, as section 26.3.5 wants it.
            RTC.prer().write(|w| w.0 = PRESCALERS & 0xFFFF);
            RTC.prer().write(|w| w.0 = PRESCALERS);
            RTC.tr().write(|w| w.0 = time);
            RTC.dr().write(|w| w.0 = date);
        }
        RTC.cr().modify(|w| w.0 |= BYPSHAD);
        RTC.isr().write(|w| w.0 = !INIT);
    });
}

/// Parts of a second, time and date as the registers have them, all at one moment.
fn read_all() -> [u32; 3] {
    let read = || [RTC.ssr().read().0, RTC.tr().read().0, RTC.dr().read().0];
    let mut last = read();
    for _ in 0..4 {
        let next = read();
        if next == last {
            break;
        }
        last = next;
    }
    last
}

/// Lets the next edge of X18 end a standby, or no longer.
pub fn note_edge(on: bool) {
    if !on && RTC.cr().read().0 & TSE == 0 {
        return;
    }
    ready();
    let edge = if gpio::is_high(X18) { TSEDGE } else { 0 };
    unlocked(|| {
        // In this order a flag of before does not end the sleep at once (section 5.3.6).
        RTC.cr().modify(|w| w.0 &= !(TSE | TSIE));
        RTC.isr().write(|w| w.0 = !(TSF | TSOVF | INIT));
        if on {
            RTC.cr().modify(|w| w.0 = w.0 & !TSEDGE | edge);
            RTC.cr().modify(|w| w.0 |= TSE | TSIE);
        }
    });
}

/// The timer has woken. To be called by its handler.
pub fn interrupt() {
    // Ones leave the other flags alone.
    RTC.isr().write(|w| w.0 = !(WUTF | INIT));
    EXTI.pr(0).write(|w| w.0 = 1 << WAKEUP);
    WOKEN.store(true, Ordering::Relaxed);
}

/// The clock.
pub struct Clock;

impl Calendar for Clock {
    fn now(&self) -> DateTime {
        if !advance() {
            return since_start(TICKER.now_us());
        }
        let [part, time, date] = read_all();
        DateTime {
            year: 2000 + binary(date >> 16, 0xFF),
            month: binary(date >> 8, 0x1F),
            day: binary(date, 0x3F),
            weekday: date >> 13 & 7,
            hour: binary(time >> 16, 0x3F),
            minute: binary(time >> 8, 0x7F),
            second: binary(time, 0x7F),
            subsecond: part & 0xFF,
        }
    }

    fn set(&self, to: DateTime) {
        ready();
        write_date(to);
    }

    fn start_again(&self) {
        ready();
        self.set_wakeup(None);
        self.calibrate(0);
        write_date(DateTime::START);
    }

    fn info(&self) -> u32 {
        ready();
        INFO.load(Ordering::Relaxed)
    }

    fn calibration(&self) -> i32 {
        ready();
        let value = RTC.calr().read().0;
        i32::from(value & CALP != 0) * 512 - (value & 0x1FF) as i32
    }

    fn calibrate(&self, to: i32) {
        ready();
        let (more, fewer) = if to > 0 { (CALP, 512 - to) } else { (0, -to) };
        TICKER.wait(SHORT_US, || RTC.isr().read().0 & RECALPF == 0);
        unlocked(|| RTC.calr().write(|w| w.0 = more | fewer as u32 & 0x1FF));
    }

    fn put_out(&self, on: bool) {
        ready();
        let bits = if on { COE } else { 0 };
        unlocked(|| RTC.cr().modify(|w| w.0 = w.0 & !(COE | COSEL) | bits));
    }

    fn wakeup(&self) -> Option<Wakeup> {
        let control = RTC.cr().read().0;
        let count = RTC.wutr().read().0 as u16;
        (control & WUTE != 0).then_some(Wakeup { select: (control & SELECT) as u8, count })
    }

    fn set_wakeup(&self, wakeup: Option<Wakeup>) {
        ready();
        let line = 1 << WAKEUP;
        unlocked(|| {
            RTC.cr().modify(|w| w.0 &= !(WUTE | WUTIE));
            let has_stopped = TICKER.wait(SHORT_US, || RTC.isr().read().0 & WUTWF != 0);
            if let (true, Some(Wakeup { select, count })) = (has_stopped, wakeup) {
                RTC.wutr().write(|w| w.0 = count.into());
                RTC.cr().modify(|w| w.0 = w.0 & !SELECT | u32::from(select));
                RTC.cr().modify(|w| w.0 |= WUTE | WUTIE);
            }
        });
        RTC.isr().write(|w| w.0 = !(WUTF | INIT));
        EXTI.pr(0).write(|w| w.0 = line);
        EXTI.rtsr(0).modify(|w| w.0 |= line);
        let on = if wakeup.is_some() { line } else { 0 };
        EXTI.imr(0).modify(|w| w.0 = w.0 & !line | on);
        WOKEN.store(false, Ordering::Relaxed);
    }

    fn take_wakeup(&self) -> bool {
        advance();
        WOKEN.swap(false, Ordering::Relaxed)
    }

    fn next_us(&self) -> Option<u64> {
        None
    }
}
