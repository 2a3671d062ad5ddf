//! Simulated boards in place of the browser's own devices.
//!
//! `?devices=simulated` in the page's address replaces `navigator.usb` and `navigator.serial` by
//! `simulated.js`, and that asks the simulated boards of `webusb-flasher`. So everything of the
//! page runs as with a board, the driver included. `&board=v1`, `v2` (which is there without it) or
//! `pyboard` says which one; `&fault=` says what is wrong with it:
//!
//! | fault | |
//! |---|---|
//! | `in-use` | another program has it |
//! | `denied` | the system does not let the browser open it |
//! | `old` | its interface firmware does not know WebUSB |
//! | `unknown` | nobody knows a board with its number |
//! | `drop@N`, `stall@N`, `delay@N`, `duplicate@N`, `stale@N`, `unplug@N` | transfer N goes wrong |
//!
//! Time is the page's own: what has passed since the last transfer passes for the board too. A
//! transfer takes no time, unless the address has `&slow`: then it takes some milliseconds, and one
//! sees what is going on.

use leptos::prelude::window;
use std::cell::RefCell;
use std::mem;
use wasm_bindgen::prelude::*;
use webusb_flasher::dfu;
use webusb_flasher::io::{Request, Transport};
use webusb_flasher::microbit;
use webusb_flasher::sim::bridge::{OTHERS, decode, encode};
use webusb_flasher::sim::fault::{Fault, Faulty};
use webusb_flasher::sim::microbit::{Echo, Firmware, Microbit, Model};
use webusb_flasher::sim::stm32::Stm32;

#[wasm_bindgen(module = "/src/usb/simulated.js")]
extern "C" {
    fn install(perform: &js_sys::Function, about: &JsValue, denied: bool, slow: bool);
}

/// Names of faults that happen in one transfer.
const FAULTS: [(&str, Fault); 6] = [
    ("drop", Fault::Drop),
    ("stall", Fault::Stall),
    ("delay", Fault::Delay),
    ("duplicate", Fault::Duplicate),
    ("stale", Fault::Stale),
    ("unplug", Fault::Unplug),
];

enum Board {
    Microbit(Box<Faulty<Microbit>>),
    Pyboard(Box<Faulty<Stm32>>),
}

struct Bench {
    board: Board,
    /// When the board was asked last, as `performance.now()` gives it.
    asked: f64,
}

fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// Replaces the browser's devices if the page's address says so.
pub fn install_if_asked_for() {
    let query = window().location().search().unwrap_or_default();
    let Ok(query) = web_sys::UrlSearchParams::new_with_str(&query) else { return };
    if query.get("devices").as_deref() != Some("simulated") {
        return;
    }
    let fault = query.get("fault").unwrap_or_default();
    let board = board(&query.get("board").unwrap_or_default(), &fault);
    let (name, (vendor, product)) = match &board {
        Board::Microbit(_) => ("BBC micro:bit CMSIS-DAP", microbit::USB_ID),
        Board::Pyboard(_) => ("STM32  BOOTLOADER", dfu::USB_ID),
    };
    let about = js_sys::Object::new();
    for (key, value) in [
        ("productName", JsValue::from(name)),
        ("vendorId", vendor.into()),
        ("productId", product.into()),
        ("pyboard", matches!(board, Board::Pyboard(_)).into()),
    ] {
        let _ = js_sys::Reflect::set(&about, &key.into(), &value);
    }
    let bench = RefCell::new(Bench { board, asked: now() });
    let perform = Closure::<dyn Fn(Vec<u8>) -> Vec<u8>>::new(move |frame: Vec<u8>| {
        bench.borrow_mut().perform(&frame)
    });
    install(perform.into_js_value().unchecked_ref(), &about, fault == "denied", query.has("slow"));
}

fn board(name: &str, fault: &str) -> Board {
    let at = fault.split_once('@').and_then(|(name, n)| {
        let (_, fault) = FAULTS.iter().find(|(word, _)| *word == name)?;
        Some((n.parse().ok()?, *fault))
    });
    if name == "pyboard" {
        let mut device = Stm32::new();
        device.in_use = fault == "in-use";
        let mut faulty = Faulty::new(device);
        faulty.fault = at;
        return Board::Pyboard(Box::new(faulty));
    }
    let (version, number, model) = match name {
        "v1" => (249, "9901", Model::nrf51822()),
        _ => (257, "9904", Model::nrf52833()),
    };
    let version = if fault == "old" { 241 } else { version };
    let number = if fault == "unknown" { "9907" } else { number };
    let firmware = Firmware::new(version, number);
    let mut device = Microbit::with(firmware, model, Box::new(Echo::default()));
    device.in_use = fault == "in-use";
    let mut faulty = Faulty::new(device);
    faulty.fault = at;
    Board::Microbit(Box::new(faulty))
}

impl Bench {
    /// Answers a frame of `sim::bridge`.
    fn perform(&mut self, frame: &[u8]) -> Vec<u8> {
        let (before, now) = (self.asked, now());
        self.asked = now;
        let passed = Request::Wait { ms: (now - before) as u32 };
        match decode(frame) {
            Some(request) => {
                self.transport().perform(passed);
                encode(self.transport().perform(request))
            }
            None => {
                let answer = frame.split_first().and_then(|(op, rest)| self.look(*op, rest));
                answer.map_or(vec![0xFF], |data| [&[0][..], &data].concat())
            }
        }
    }

    fn transport(&mut self) -> &mut dyn Transport {
        match &mut self.board {
            Board::Microbit(board) => &mut **board,
            Board::Pyboard(board) => &mut **board,
        }
    }

    /// What somebody can see or do who has the board in the hand.
    fn look(&mut self, op: u8, rest: &[u8]) -> Option<Vec<u8>> {
        let transfers = match &self.board {
            Board::Microbit(board) => board.transfers,
            Board::Pyboard(board) => board.transfers,
        };
        Some(match (op.checked_sub(OTHERS)?, &mut self.board) {
            (0, Board::Microbit(board)) => board.device.chip().flash.clone(),
            (0, Board::Pyboard(board)) => board.device.flash().to_vec(),
            (1, Board::Microbit(board)) => board.device.chip().uicr.clone(),
            (2, _) => (transfers as u32).to_le_bytes().to_vec(),
            (3, Board::Microbit(board)) => {
                board.device.replug();
                let spare = Microbit::new(Firmware::new(257, "9904"), Model::nrf51822());
                let device = mem::replace(&mut board.device, spare);
                **board = Faulty::new(device);
                Vec::new()
            }
            (3, Board::Pyboard(board)) => {
                board.device.replug();
                let device = mem::take(&mut board.device);
                **board = Faulty::new(device);
                Vec::new()
            }
            (4, Board::Microbit(board)) => board.device.objections().join("\n").into_bytes(),
            (4, Board::Pyboard(_)) => Vec::new(),
            (5, _) => {
                let (kind, at) = rest.split_first()?;
                let at = u32::from_le_bytes(at.try_into().ok()?) as usize;
                let fault = Some((transfers + at, FAULTS.get(usize::from(*kind))?.1));
                match &mut self.board {
                    Board::Microbit(board) => board.fault = fault,
                    Board::Pyboard(board) => board.fault = fault,
                }
                Vec::new()
            }
            _ => return None,
        })
    }
}
