//! Edges of lines (RM0090, section 12): the interrupt notes them with the level that it finds.
//!
//! A line that has the same level as before has changed twice; both edges are noted.

use super::gpio;
use boards::pyboard::Edges;
use boards::pyboard::pins::PinId;
use core::cell::RefCell;
use critical_section::Mutex;
use heapless::Deque;
use stm32_metapac::{EXTI, RCC, SYSCFG};

/// Lines that pins can have.
const LINES: usize = 16;
/// Edges that wait to be taken; of more the oldest stay.
const ROOM: usize = 32;

struct Noted {
    /// The pin of each line, and the level that it had last.
    lines: [Option<(PinId, bool)>; LINES],
    edges: Deque<(u8, bool), ROOM>,
}

static NOTED: Mutex<RefCell<Noted>> =
    Mutex::new(RefCell::new(Noted { lines: [None; LINES], edges: Deque::new() }));

/// Lets the registers that connect lines have their clock.
pub fn start() {
    RCC.apb2enr().modify(|w| w.set_syscfgen(true));
}

/// Lines have changed. To be called by the handlers.
pub fn interrupt() {
    let pending = EXTI.pr(0).read().0 & 0xFFFF;
    EXTI.pr(0).write(|w| w.0 = pending);
    critical_section::with(|cs| {
        let noted = &mut *NOTED.borrow_ref_mut(cs);
        for (line, place) in noted.lines.iter_mut().enumerate() {
            let Some((pin, was)) = place.filter(|_| pending >> line & 1 == 1) else { continue };
            let level = gpio::is_high(pin);
            *place = Some((pin, level));
            let index = pin.index() as u8;
            if level == was {
                let _ = noted.edges.push_back((index, !level));
            }
            let _ = noted.edges.push_back((index, level));
        }
    });
}

/// The edges as the modules see them.
pub struct Lines;

impl Edges for Lines {
    fn watch(&self, pin: usize, on: bool) {
        let Some(pin) = PinId::new(pin) else { return };
        let line = usize::from(pin.line());
        critical_section::with(|cs| {
            let noted = &mut *NOTED.borrow_ref_mut(cs);
            noted.lines[line] = on.then(|| (pin, gpio::is_high(pin)));
        });
        if on {
            SYSCFG.exticr(line / 4).modify(|w| w.set_exti(line % 4, pin.port()));
            EXTI.pr(0).write(|w| w.set_line(line, true));
        }
        EXTI.rtsr(0).modify(|w| w.set_line(line, on));
        EXTI.ftsr(0).modify(|w| w.set_line(line, on));
        EXTI.imr(0).modify(|w| w.set_line(line, on));
    }

    fn take(&self) -> Option<(usize, bool)> {
        let edge = critical_section::with(|cs| NOTED.borrow_ref_mut(cs).edges.pop_front());
        edge.map(|(pin, rising)| (pin.into(), rising))
    }
}

/// No line is watched.
pub fn reset() {
    EXTI.imr(0).modify(|w| w.0 &= !0xFFFF);
    critical_section::with(|cs| {
        let noted = &mut *NOTED.borrow_ref_mut(cs);
        (noted.lines, noted.edges) = ([None; LINES], Deque::new());
    });
}
