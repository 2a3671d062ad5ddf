//! The serial ports of programs: USART 2, 3 and 6, UART 4 and 5 (RM0090, section 30). Port 1 is the
//! prompt's (`serial`).

use super::{RECEIVED, TICKER};
use boards::hal::Characters;
use boards::pyboard::buses::UARTS;
use core::cell::RefCell;
use core::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use critical_section::Mutex;
use firmware_cortex::cortex_m::peripheral::NVIC;
use heapless::Deque;
use stm32_metapac::usart::Usart;
use stm32_metapac::{Interrupt, RCC, UART4, UART5, USART1, USART2, USART3, USART6};

/// Characters that can wait, whatever a program asks for.
pub const ROOM: usize = 128;
/// Longest time that one character may take, in microseconds.
const PATIENCE_US: u64 = 100_000;
/// The port that is the prompt's.
pub const PROMPT: usize = 0;

const PORTS: [Usart; UARTS] = [USART1, USART2, USART3, UART4, UART5, USART6];
const INTERRUPTS: [Interrupt; UARTS] = [
    Interrupt::USART1,
    Interrupt::USART2,
    Interrupt::USART3,
    Interrupt::UART4,
    Interrupt::UART5,
    Interrupt::USART6,
];

struct Arrived {
    bytes: Deque<u8, ROOM>,
    capacity: usize,
}

static ARRIVED: [Mutex<RefCell<Arrived>>; UARTS] =
    [const { Mutex::new(RefCell::new(Arrived { bytes: Deque::new(), capacity: 0 })) }; UARTS];
static NEWS: [AtomicBool; UARTS] = [const { AtomicBool::new(false) }; UARTS];
/// Frequencies of APB1 and APB2 in Hz.
static CLOCKS: [AtomicU32; 2] = [const { AtomicU32::new(0) }; 2];
/// The port that is the prompt's too; as many as there are if none is.
static ALSO_PROMPT: AtomicUsize = AtomicUsize::new(UARTS);
/// Speed of each port, 0 while it is off.
static BAUDS: [AtomicU32; UARTS] = [const { AtomicU32::new(0) }; UARTS];

/// `slow` and `fast` are the frequencies of APB1 and APB2 in Hz; ports keep their speed.
pub fn start(slow: u32, fast: u32) {
    CLOCKS[0].store(slow, Ordering::Relaxed);
    CLOCKS[1].store(fast, Ordering::Relaxed);
    for (port, baud) in BAUDS.iter().enumerate() {
        match baud.load(Ordering::Relaxed) {
            0 => {}
            baud => set_speed(port, baud),
        }
    }
}

fn set_speed(port: usize, baud: u32) {
    let clock = CLOCKS[usize::from(is_fast(port))].load(Ordering::Relaxed);
    let divider = ((clock + baud / 2) / baud).clamp(16, 0xFFFF) as u16;
    PORTS[port].brr().write(|w| w.set_brr(divider));
}

fn is_fast(port: usize) -> bool {
    matches!(port, 0 | 5)
}

/// Opens a port for so many characters that may wait, or switches it off.
pub fn open(port: usize, capacity: Option<usize>) {
    if port == PROMPT {
        return;
    }
    critical_section::with(|cs| {
        let arrived = &mut *ARRIVED[port].borrow_ref_mut(cs);
        arrived.bytes.clear();
        arrived.capacity = capacity.unwrap_or(0).clamp(1, ROOM);
    });
    match port {
        5 => RCC.apb2enr().modify(|w| w.set_usart6en(true)),
        _ => RCC.apb1enr().modify(|w| w.0 |= 1 << (16 + port)),
    }
    if capacity.is_none() {
        BAUDS[port].store(0, Ordering::Relaxed);
        PORTS[port].cr1().write(|w| w.set_ue(false));
    }
}

/// Lets a port have characters like this.
pub fn set_up(port: usize, characters: Characters) {
    let uart = PORTS[port];
    let baud = characters.baudrate.max(1);
    BAUDS[port].store(baud, Ordering::Relaxed);
    uart.cr1().write(|w| w.set_ue(false));
    set_speed(port, baud);
    uart.cr2().write(|w| w.0 = if characters.stop == 2 { 2 << 12 } else { 0 });
    if matches!(port, 1 | 2) {
        uart.cr3().modify(|w| {
            w.set_ctse(characters.asks);
            w.set_rtse(characters.tells);
        });
    }
    // The parity is one of the bits that the register counts.
    let long = characters.bits + u8::from(characters.parity.is_some()) == 9;
    uart.cr1().write(|w| {
        w.0 = u32::from(long) << 12;
        w.0 |= u32::from(characters.parity.is_some()) << 10;
        w.0 |= u32::from(characters.parity == Some(1)) << 9;
        w.set_ue(true);
        w.set_te(true);
        w.set_re(true);
        w.set_rxneie(true);
    });
    enable(INTERRUPTS[port]);
}

#[allow(unsafe_code)]
fn enable(interrupt: Interrupt) {
    // SAFETY: the handler takes nothing but what is made for sharing.
    unsafe { NVIC::unmask(interrupt) }
}

/// All ports but the prompt's are off.
pub fn reset() {
    set_prompt(None);
    for port in 1..UARTS {
        NVIC::mask(INTERRUPTS[port]);
        if critical_section::with(|cs| ARRIVED[port].borrow_ref(cs).capacity > 0) {
            open(port, None);
        }
    }
}

/// Takes what has come at a port. To be called by its handler.
pub fn interrupt(port: usize) {
    while {
        let status = PORTS[port].sr().read();
        status.rxne() || status.ore()
    } {
        let byte = PORTS[port].dr().read().dr() as u8;
        if prompt() == Some(port) {
            RECEIVED.push(byte);
            continue;
        }
        critical_section::with(|cs| {
            let arrived = &mut *ARRIVED[port].borrow_ref_mut(cs);
            if arrived.bytes.len() < arrived.capacity {
                let _ = arrived.bytes.push_back(byte);
            }
        });
        NEWS[port].store(true, Ordering::Relaxed);
    }
}

/// Lets a port be the prompt's too.
pub fn set_prompt(port: Option<usize>) {
    ALSO_PROMPT.store(port.unwrap_or(UARTS), Ordering::Relaxed);
}

/// The port that is the prompt's too.
pub fn prompt() -> Option<usize> {
    Some(ALSO_PROMPT.load(Ordering::Relaxed)).filter(|port| *port < UARTS)
}

/// Sends characters, each as soon as the register is free.
pub fn send(port: usize, bytes: &mut dyn Iterator<Item = u8>) {
    for byte in bytes {
        let end = TICKER.now_us() + PATIENCE_US;
        while !PORTS[port].sr().read().txe() {
            if TICKER.now_us() > end {
                return;
            }
        }
        PORTS[port].dr().write(|w| w.set_dr(byte.into()));
    }
}

/// Does something with what has arrived.
pub fn with<R>(port: usize, f: impl FnOnce(&mut Deque<u8, ROOM>) -> R) -> R {
    critical_section::with(|cs| f(&mut ARRIVED[port].borrow_ref_mut(cs).bytes))
}

/// Have characters arrived since the last call?
pub fn take_news(port: usize) -> bool {
    NEWS[port].swap(false, Ordering::Relaxed)
}
