//! The two CAN controllers (RM0090, section 32). The second one lives on the clock and the filters
//! of the first.

use super::TICKER;
use boards::pyboard::can::{
    Arrival, BANKS, Bank, CANS, Cans, Condition, Message, Mode, QUEUE, Setup, Status,
};
use core::sync::atomic::{AtomicBool, AtomicU8, AtomicU16, Ordering};
use firmware_cortex::cortex_m::peripheral::NVIC;
use stm32_metapac::can::Can;
use stm32_metapac::can::vals::Silm;
use stm32_metapac::{CAN1, CAN2, Interrupt, RCC};

const CONTROLLERS: [Can; CANS] = [CAN1, CAN2];
/// Interrupts of the two queues and of errors.
const INTERRUPTS: [[Interrupt; 3]; CANS] = [
    [Interrupt::CAN1_RX0, Interrupt::CAN1_RX1, Interrupt::CAN1_SCE],
    [Interrupt::CAN2_RX0, Interrupt::CAN2_RX1, Interrupt::CAN2_SCE],
];
/// Longest time in microseconds until a controller stops or takes part: eleven bits of the slowest
/// bus are 7 ms.
const PATIENCE_US: u64 = 10_000;
/// Longest time that a message is on the bus which is forgotten meanwhile.
const FRAME_US: u64 = 2_000;

static ON: [AtomicBool; CANS] = [const { AtomicBool::new(false) }; CANS];
/// For each queue of each controller: is it watched, and what has happened to it.
static WATCHED: [AtomicBool; 2 * CANS] = [const { AtomicBool::new(false) }; 2 * CANS];
static NEWS: [AtomicU8; 2 * CANS] = [const { AtomicU8::new(0) }; 2 * CANS];
/// How often errors were too many: warnings, passive, off, of each.
static TIMES: [[AtomicU16; 3]; CANS] = [const { [const { AtomicU16::new(0) }; 3] }; CANS];

/// A queue has changed. To be called by its handler.
pub fn received(bus: usize, queue: usize) {
    let can = CONTROLLERS[bus];
    let state = can.rfr(queue).read();
    let mut enabled = can.ier().read();
    let happened = [
        (Arrival::Pending, state.fmp() > 0 && enabled.fmpie(queue)),
        (Arrival::Full, state.full() && enabled.ffie(queue)),
        (Arrival::Overflow, state.fovr() && enabled.fovie(queue)),
    ];
    for (arrival, _) in happened.iter().filter(|(_, happened)| *happened) {
        NEWS[2 * bus + queue].fetch_or(arrival.bit(), Ordering::Relaxed);
        match arrival {
            Arrival::Pending => enabled.set_fmpie(queue, false),
            Arrival::Full => enabled.set_ffie(queue, false),
            Arrival::Overflow => enabled.set_fovie(queue, false),
        }
    }
    can.ier().write_value(enabled);
    forget(can, queue);
}

/// Clears what a queue says about having been full.
fn forget(can: Can, queue: usize) {
    can.rfr(queue).write(|w| {
        w.set_full(true);
        w.set_fovr(true);
    });
}

/// Errors have become too many. To be called by the handler.
pub fn failed(bus: usize) {
    let can = CONTROLLERS[bus];
    can.msr().write(|w| w.set_erri(true));
    let which = condition(can) as usize;
    if which > Condition::Active as usize {
        TIMES[bus][which - 2].fetch_add(1, Ordering::Relaxed);
    }
}

fn condition(can: Can) -> Condition {
    let errors = can.esr().read();
    match (errors.boff(), errors.epvf(), errors.ewgf()) {
        (true, ..) => Condition::Off,
        (_, true, _) => Condition::Passive,
        (.., true) => Condition::Warning,
        _ => Condition::Active,
    }
}

/// Both have their clock as long as one of them is on.
fn set_clocks() {
    let [first, second] = [0, 1].map(|bus: usize| ON[bus].load(Ordering::Relaxed));
    RCC.apb1enr().modify(|w| {
        w.set_can1en(first || second);
        w.set_can2en(second);
    });
}

/// Stops a controller or lets it take part; false if it does not.
fn initialise(can: Can, on: bool) -> bool {
    can.mcr().modify(|w| w.set_inrq(on));
    TICKER.wait(PATIENCE_US, || can.msr().read().inak() == on)
}

/// Lets a queue interrupt when something happens to it.
fn arm(can: Can, queue: usize, on: bool) {
    let is_empty = can.rfr(queue).read().fmp() == 0;
    critical_section::with(|_| {
        can.ier().modify(|w| {
            w.set_ffie(queue, on);
            w.set_fovie(queue, on);
            if !on || is_empty {
                w.set_fmpie(queue, on);
            }
        });
    });
}

#[allow(unsafe_code)]
fn enable(bus: usize) {
    // SAFETY: the handlers take nothing but what is made for sharing.
    INTERRUPTS[bus].into_iter().for_each(|interrupt| unsafe { NVIC::unmask(interrupt) });
}

/// Both are off.
pub fn reset() {
    (0..CANS).filter(|bus| ON[*bus].load(Ordering::Relaxed)).for_each(|bus| All.stop(bus));
}

/// The controllers as the modules see them.
pub struct All;

impl Cans for All {
    fn start(&self, bus: usize, setup: Setup) -> bool {
        let can = CONTROLLERS[bus];
        ON[bus].store(true, Ordering::Relaxed);
        set_clocks();
        TIMES[bus].iter().for_each(|times| times.store(0, Ordering::Relaxed));
        can.mcr().modify(|w| w.set_sleep(false));
        if !initialise(can, true) {
            return false;
        }
        can.mcr().modify(|w| w.set_abom(setup.auto_restart));
        can.btr().write(|w| {
            w.set_brp(setup.prescaler - 1);
            w.set_sjw(setup.jump - 1);
            w.set_ts(0, setup.before - 1);
            w.set_ts(1, setup.after - 1);
            w.set_lbkm(matches!(setup.mode, Mode::Loopback | Mode::SilentLoopback));
            if matches!(setup.mode, Mode::Silent | Mode::SilentLoopback) {
                w.set_silm(Silm::SILENT);
            }
        });
        can.ier().write(|w| {
            w.set_errie(true);
            w.set_bofie(true);
            w.set_epvie(true);
            w.set_ewgie(true);
        });
        enable(bus);
        initialise(can, false)
    }

    fn stop(&self, bus: usize) {
        INTERRUPTS[bus].into_iter().for_each(NVIC::mask);
        for place in [2 * bus, 2 * bus + 1] {
            WATCHED[place].store(false, Ordering::Relaxed);
            NEWS[place].store(0, Ordering::Relaxed);
        }
        // A reset of the first one would take the filters of the second with it.
        let can = CONTROLLERS[bus];
        initialise(can, true);
        can.ier().write(|w| w.0 = 0);
        (0..QUEUE).for_each(|place| can.tsr().write(|w| w.set_abrq(place, true)));
        can.mcr().write(|w| w.set_reset(true));
        ON[bus].store(false, Ordering::Relaxed);
        set_clocks();
    }

    fn restart(&self, bus: usize) {
        initialise(CONTROLLERS[bus], true);
        initialise(CONTROLLERS[bus], false);
    }

    fn set_bank(&self, place: usize, bank: Bank, second: u8) {
        if place >= BANKS {
            return;
        }
        CAN1.fmr().modify(|w| {
            w.set_finit(true);
            w.set_can2sb(second);
        });
        CAN1.fa1r().modify(|w| w.set_fact(place, false));
        CAN1.fs1r().modify(|w| w.set_fsc(place, bank.wide));
        CAN1.fm1r().modify(|w| w.set_fbm(place, bank.list));
        CAN1.ffa1r().modify(|w| w.set_ffa(place, bank.queue == 1));
        let [first, second] = match bank.wide {
            true => [bank.values[0], bank.values[1]],
            false => [0, 2].map(|i| bank.values[i] & 0xFFFF | bank.values[i + 1] << 16),
        };
        CAN1.fb(place).fr1().write(|w| w.0 = first);
        CAN1.fb(place).fr2().write(|w| w.0 = second);
        CAN1.fa1r().modify(|w| w.set_fact(place, bank.on));
        CAN1.fmr().modify(|w| w.set_finit(false));
    }

    fn send(&self, bus: usize, message: &Message) -> Option<usize> {
        let can = CONTROLLERS[bus];
        let free = can.tsr().read();
        let place = (0..QUEUE).find(|place| free.tme(*place))?;
        let tx = can.tx(place);
        let [low, high] =
            [0, 4].map(|at| u32::from_le_bytes([0, 1, 2, 3].map(|i: usize| message.data[at + i])));
        tx.tdtr().write(|w| w.set_dlc(message.len));
        tx.tdlr().write(|w| w.0 = low);
        tx.tdhr().write(|w| w.0 = high);
        let id = match message.extended {
            true => message.id << 3 | 4,
            false => message.id << 21,
        };
        tx.tir().write(|w| {
            w.0 = id | u32::from(message.remote) << 1;
            w.set_txrq(true);
        });
        Some(place)
    }

    fn waits(&self, bus: usize, place: usize) -> bool {
        !CONTROLLERS[bus].tsr().read().tme(place)
    }

    fn cancel(&self, bus: usize, place: usize) {
        let can = CONTROLLERS[bus];
        can.tsr().write(|w| w.set_abrq(place, true));
        TICKER.wait(FRAME_US, || can.tsr().read().tme(place));
    }

    fn status(&self, bus: usize) -> Status {
        if !ON[bus].load(Ordering::Relaxed) {
            return Status::default();
        }
        let can = CONTROLLERS[bus];
        let (errors, free) = (can.esr().read(), can.tsr().read());
        Status {
            errors: [errors.tec(), errors.rec()],
            times: [0, 1, 2].map(|i: usize| TIMES[bus][i].load(Ordering::Relaxed)),
            condition: condition(can),
            pending: (0..QUEUE).filter(|place| !free.tme(*place)).count() as u8,
            queued: [0, 1].map(|queue| can.rfr(queue).read().fmp()),
        }
    }

    fn first(&self, bus: usize, queue: usize) -> Option<Message> {
        let can = CONTROLLERS[bus];
        if can.rfr(queue).read().fmp() == 0 {
            return None;
        }
        let rx = can.rx(queue);
        let (id, about) = (rx.rir().read().0, rx.rdtr().read());
        let extended = id & 4 != 0;
        let mut data = [0; 8];
        data[..4].copy_from_slice(&rx.rdlr().read().0.to_le_bytes());
        data[4..].copy_from_slice(&rx.rdhr().read().0.to_le_bytes());
        Some(Message {
            id: if extended { id >> 3 } else { id >> 21 },
            extended,
            remote: id & 2 != 0,
            filter: about.fmi(),
            data,
            len: about.dlc().min(8),
        })
    }

    fn release(&self, bus: usize, queue: usize) {
        let can = CONTROLLERS[bus];
        can.rfr(queue).write(|w| w.set_rfom(true));
        // The next message is in its place when the bit has gone.
        TICKER.wait(PATIENCE_US, || !can.rfr(queue).read().rfom());
        if WATCHED[2 * bus + queue].load(Ordering::Relaxed) {
            arm(can, queue, true);
        }
    }

    fn watch(&self, bus: usize, queue: usize, on: bool) {
        if !ON[bus].load(Ordering::Relaxed) {
            return;
        }
        let can = CONTROLLERS[bus];
        WATCHED[2 * bus + queue].store(on, Ordering::Relaxed);
        NEWS[2 * bus + queue].store(0, Ordering::Relaxed);
        if on {
            forget(can, queue);
            critical_section::with(|_| can.ier().modify(|w| w.set_fmpie(queue, true)));
        }
        arm(can, queue, on);
    }

    fn take_news(&self, bus: usize, queue: usize) -> Option<Arrival> {
        let news = &NEWS[2 * bus + queue];
        let arrival = Arrival::first(news.load(Ordering::Relaxed))?;
        news.fetch_and(!arrival.bit(), Ordering::Relaxed);
        Some(arrival)
    }
}
