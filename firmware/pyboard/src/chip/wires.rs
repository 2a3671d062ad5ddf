//! The buses as the modules see them. The port of the prompt has what was typed.

use super::{RECEIVED, bits, i2c, i2s, serial, spi, uart};
use boards::hal::{Characters, Shift, Sound, Wires};
use core::cell::Cell;

/// I²C on any pins.
const ANYWHERE: usize = 2;
/// Bytes of the prompt's line that are looked through for its end.
const WINDOW: usize = 128;

/// The buses.
pub struct Buses;

/// None of them is in use.
pub fn reset() {
    i2c::reset();
    i2s::stop();
    spi::reset();
    uart::reset();
}

impl Wires for Buses {
    fn takes_time(&self) -> bool {
        true
    }

    fn i2c_set_up(&self, bus: usize, hertz: Option<u32>) {
        i2c::set_up(bus, hertz);
    }

    fn spi_set_up(&self, bus: usize, shift: Option<Shift>) {
        spi::set_up(bus, shift);
    }

    fn uart_set_up(&self, port: usize, characters: Characters) {
        uart::set_up(port, characters);
    }

    fn i2c_write(
        &self,
        bus: usize,
        address: u8,
        bytes: &mut dyn Iterator<Item = u8>,
        stop: bool,
    ) -> bool {
        match bus {
            ANYWHERE => bits::write(address, bytes, stop),
            _ => i2c::write(bus, address, bytes, stop),
        }
    }

    fn i2c_read(&self, bus: usize, address: u8, into: &[Cell<u8>]) -> bool {
        match bus {
            ANYWHERE => bits::read(address, into),
            _ => i2c::read(bus, address, into),
        }
    }

    fn spi(&self, bus: usize, out: &mut dyn Iterator<Item = u8>, input: &mut dyn FnMut(u8)) {
        spi::transfer(bus, out, input);
    }

    fn set_soft_i2c(&self, lines: [usize; 2]) {
        bits::choose(lines);
    }

    fn soft_spi(
        &self,
        lines: [usize; 3],
        out: &mut dyn Iterator<Item = u8>,
        input: &mut dyn FnMut(u8),
    ) {
        spi::transfer_on(lines, out, input);
    }

    fn i2s_set_up(&self, sound: Option<Sound>, memory: &[Cell<u8>]) -> bool {
        i2s::set_up(sound, memory)
    }

    fn i2s_ready(&self, memory: &[Cell<u8>]) -> usize {
        i2s::ready(memory)
    }

    fn i2s_send(&self, memory: &[Cell<u8>], bytes: &mut dyn Iterator<Item = u8>) {
        i2s::send(memory, bytes);
    }

    fn i2s_take(&self, memory: &[Cell<u8>], into: &[Cell<u8>]) {
        i2s::take(memory, into);
    }

    fn set_prompt(&self, port: Option<usize>) {
        uart::set_prompt(port);
    }

    fn uart_send(&self, port: usize, bytes: &mut dyn Iterator<Item = u8>) {
        uart::send(port, bytes);
    }

    fn uart_open(&self, port: usize, capacity: Option<usize>) {
        uart::open(port, capacity);
        if port == uart::PROMPT && capacity.is_none() {
            serial::connect();
        }
    }

    fn uart_any(&self, port: usize) -> usize {
        match port {
            uart::PROMPT => RECEIVED.len(),
            _ => uart::with(port, |bytes| bytes.len()),
        }
    }

    fn uart_take(&self, port: usize) -> Option<u8> {
        match port {
            uart::PROMPT => RECEIVED.pop(),
            _ => uart::with(port, |bytes| bytes.pop_front()),
        }
    }

    fn uart_line(&self, port: usize) -> Option<usize> {
        let mut window = [0; WINDOW];
        let count = match port {
            uart::PROMPT => RECEIVED.peek(&mut window),
            _ => uart::with(port, |bytes| {
                window.iter_mut().zip(bytes.iter()).map(|(to, from)| *to = *from).count()
            }),
        };
        window[..count].iter().position(|byte| *byte == b'\n').map(|at| at + 1)
    }

    fn uart_news(&self, port: usize) -> bool {
        uart::take_news(port)
    }
}
