//! Serial buses and what is at their ends.
//!
//! I²C 1 has the motion sensor, which answers while it has its supply. What is sent by a serial
//! port can come back on the same one, by a wire from its output to its input. Everything else is
//! a part that somebody has attached; without one an SPI bus reads ones. What a program sends is
//! on the line when it has been sent; parts hear it then.

use super::mma7660::{ADDRESS, Mma7660};
use super::sound::Playing;
use crate::net::{Format, SimPins};
use crate::parts::{Io, Part};
use crate::trace::{BusKind, Event, Tracer};
use boards::hal::{Characters, PinPort, Sound, Wires};
use boards::pyboard::buses::{I2C_PINS, UART_PINS, UARTS};
use boards::pyboard::pins::PinId;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Names of the buses in a trace.
const I2CS: [&str; 3] = ["i2c1", "i2c2", "softi2c"];
const SPIS: [&str; 2] = ["spi1", "spi2"];
const PORTS: [&str; UARTS] = ["uart1", "uart2", "uart3", "uart4", "uart5", "uart6"];
/// Clock, data out, data in of each SPI bus.
const SPI_LINES: [[PinId; 3]; 2] = [
    [PinId::at('A', 5), PinId::at('A', 7), PinId::at('A', 6)],
    [PinId::at('B', 13), PinId::at('B', 15), PinId::at('B', 14)],
];
/// The pin with the sensor's supply.
const SENSOR_SUPPLY: PinId = PinId::at('B', 5);

#[derive(Debug, Default)]
struct Port {
    /// Characters that may wait; None while it is off.
    capacity: Option<usize>,
    format: Option<Format>,
    arrived: VecDeque<u8>,
    news: bool,
    looped: bool,
}

impl Port {
    /// Keeps a character if there is room; false if the port is off.
    fn keep(&mut self, byte: u8) -> bool {
        let Some(capacity) = self.capacity else { return false };
        if self.arrived.len() < capacity.max(1) {
            self.arrived.push_back(byte);
        }
        self.news = true;
        true
    }
}

/// The buses of a PyBoard.
#[derive(Debug)]
pub struct SimWires {
    tracer: Tracer,
    pins: Rc<SimPins>,
    sensor: Cell<Mma7660>,
    /// Acceleration in milli-g.
    pub acceleration: Cell<[i32; 3]>,
    ports: RefCell<[Port; UARTS]>,
    soft_i2c: Cell<[usize; 2]>,
    /// The part whose transfer was left open.
    open: Cell<Option<u32>>,
    playing: Cell<Option<Playing>>,
}

impl SimWires {
    /// Buses with nothing but what the board has.
    pub fn new(tracer: Tracer, pins: Rc<SimPins>) -> SimWires {
        let (sensor, acceleration) = (Cell::default(), Cell::default());
        let (ports, soft_i2c, open) = (RefCell::default(), Cell::default(), Cell::default());
        let playing = Cell::default();
        SimWires { tracer, pins, sensor, acceleration, ports, soft_i2c, open, playing }
    }

    /// As after a reset; wires stay.
    pub fn reset(&self) {
        self.sensor.take();
        self.open.take();
        self.playing.take();
        for (port, name) in self.ports.borrow_mut().iter_mut().zip(PORTS) {
            *port = Port { looped: port.looped, ..Port::default() };
            self.pins.listen(name, None);
        }
    }

    /// Connects a port's output with its input, or takes the wire away.
    pub fn set_loop(&self, port: usize, looped: bool) {
        self.ports.borrow_mut()[port].looped = looped;
    }

    /// A character arrives at a port.
    pub fn arrive(&self, port: usize, byte: u8) {
        self.listen(port);
        if self.ports.borrow_mut()[port].keep(byte) {
            self.note(PORTS[port], BusKind::Read, vec![byte]);
        }
    }

    /// Takes what has arrived on the line of a port since it was looked at last.
    fn listen(&self, port: usize) {
        if self.ports.borrow()[port].capacity.is_some() {
            let heard = self.pins.heard(PORTS[port]);
            heard.into_iter().for_each(|byte| _ = self.ports.borrow_mut()[port].keep(byte));
        }
    }

    /// So many bytes of sound have been sent or taken.
    fn carry_sound(&self, bytes: usize) {
        let mut playing = self.playing.get();
        playing.iter_mut().for_each(|playing| playing.pass(bytes));
        self.playing.set(playing);
    }

    /// Notes characters, or bytes of SPI.
    fn note(&self, bus: &'static str, kind: BusKind, bytes: Vec<u8>) {
        let (address, ack, stop) = (None, true, true);
        self.tracer.note(Event::Transfer { bus, kind, address, bytes, ack, stop });
    }

    /// Notes a transfer of I²C.
    fn note_i2c(
        &self,
        (bus, kind, address): (usize, BusKind, u8),
        bytes: Vec<u8>,
        ack: bool,
        stop: bool,
    ) {
        let (bus, address, stop) = (I2CS[bus], Some(address), stop || !ack);
        self.tracer.note(Event::Transfer { bus, kind, address, bytes, ack, stop });
    }

    /// The part with this address on a bus.
    fn part(&self, bus: usize, address: u8) -> Option<u32> {
        let lines = I2C_PINS.get(bus).map(|[clock, data]| [data, clock].map(|pin| pin.index()));
        self.pins.bench.find_i2c(lines.unwrap_or(self.soft_i2c.get()), address)
    }

    /// The transfer that was left open is over, unless it goes on with this part.
    fn close(&self, part: Option<u32>) {
        if let Some(other) = self.open.take().filter(|other| Some(*other) != part) {
            let now = self.pins.now_us();
            self.pins.bench.call(&self.pins, other, now, |part, io| part.i2c_end(io));
        }
    }

    /// Calls a part for each byte, until it does not answer. Returns how many it has answered,
    /// and whether that was all.
    fn with_part(
        &self,
        part: u32,
        (read, stop): (bool, bool),
        count: usize,
        mut step: impl FnMut(usize, &mut dyn Part, &Io) -> bool,
    ) -> (usize, bool) {
        let (bench, now) = (&self.pins.bench, self.pins.now_us());
        let begun = bench.call(&self.pins, part, now, |part, io| part.i2c_begin(read, io));
        let (mut done, mut whole) = (0, begun == Some(true));
        while done < count && whole {
            let answer = bench.call(&self.pins, part, now, |part, io| step(done, part, io));
            whole = answer == Some(true);
            done += usize::from(whole);
        }
        match stop || !whole {
            true => _ = bench.call(&self.pins, part, now, |part, io| part.i2c_end(io)),
            false => self.open.set(Some(part)),
        }
        bench.end(&self.pins, part);
        (done, whole)
    }

    /// Passes bytes to the parts on three lines. Returns what came back.
    fn shift(
        &self,
        name: &'static str,
        lines: [usize; 3],
        out: Vec<u8>,
        input: &mut dyn FnMut(u8),
    ) {
        self.pins.settle();
        let (bench, now) = (&self.pins.bench, self.pins.now_us());
        let parts = bench.find_spi(lines);
        let idle = if parts.is_empty() || self.pins.is_high(lines[2]) { 0xff } else { 0 };
        for byte in &out {
            let mut answer = None;
            for part in &parts {
                let said = bench.call(&self.pins, *part, now, |part, io| part.spi(*byte, io));
                answer = answer.or(said.flatten());
            }
            input(answer.unwrap_or(idle));
        }
        parts.into_iter().for_each(|part| bench.end(&self.pins, part));
        self.note(name, BusKind::Write, out);
    }

    /// Is there a device of the board with this address?
    fn answers(&self, bus: usize, address: u8) -> bool {
        let powered = self.pins.level(SENSOR_SUPPLY.index());
        if !powered {
            self.sensor.take();
        }
        bus == 0 && address == ADDRESS && powered
    }
}

impl Wires for SimWires {
    fn i2c_write(
        &self,
        bus: usize,
        address: u8,
        bytes: &mut dyn Iterator<Item = u8>,
        stop: bool,
    ) -> bool {
        let mut bytes = bytes.collect::<Vec<u8>>();
        let (place, part) = ((bus, BusKind::Write, address), self.part(bus, address));
        self.close(part);
        if let Some(part) = part {
            let (done, ack) = self.with_part(part, (false, stop), bytes.len(), |i, part, io| {
                part.i2c_write(bytes[i], io)
            });
            bytes.truncate(done);
            self.note_i2c(place, bytes, ack, stop);
            return ack;
        }
        let found = self.answers(bus, address);
        if found {
            let mut sensor = self.sensor.get();
            sensor.write(&bytes);
            self.sensor.set(sensor);
        }
        // To ask who is there is no transfer.
        if !bytes.is_empty() || found {
            self.note_i2c(place, bytes, found, stop);
        }
        found
    }

    fn i2c_read(&self, bus: usize, address: u8, into: &[Cell<u8>]) -> bool {
        let (place, part) = ((bus, BusKind::Read, address), self.part(bus, address));
        self.close(part);
        if let Some(part) = part {
            let (done, ack) = self.with_part(part, (true, true), into.len(), |i, part, io| {
                into[i].set(part.i2c_read(io));
                true
            });
            let bytes = into[..done].iter().map(Cell::get).collect();
            self.note_i2c(place, bytes, ack, true);
            return ack;
        }
        let found = self.answers(bus, address);
        if found {
            let mut sensor = self.sensor.get();
            into.iter().for_each(|place| place.set(sensor.read(self.acceleration.get())));
            self.sensor.set(sensor);
        }
        let bytes = if found { into.iter().map(Cell::get).collect() } else { Vec::new() };
        self.note_i2c(place, bytes, found, true);
        found
    }

    fn spi(&self, bus: usize, out: &mut dyn Iterator<Item = u8>, input: &mut dyn FnMut(u8)) {
        self.shift(SPIS[bus], SPI_LINES[bus].map(PinId::index), out.collect(), input);
    }

    fn set_soft_i2c(&self, lines: [usize; 2]) {
        self.soft_i2c.set(lines);
    }

    fn soft_spi(
        &self,
        lines: [usize; 3],
        out: &mut dyn Iterator<Item = u8>,
        input: &mut dyn FnMut(u8),
    ) {
        self.shift("softspi", lines, out.collect(), input);
    }

    fn i2s_set_up(&self, sound: Option<Sound>, _: &[Cell<u8>]) -> bool {
        let playing = sound.and_then(|sound| Playing::start(sound, self.pins.now_us()));
        self.playing.set(playing);
        sound.is_some() == playing.is_some()
    }

    fn i2s_ready(&self, _: &[Cell<u8>]) -> usize {
        let mut playing = self.playing.get();
        let ready = playing.as_mut().map_or(0, |playing| playing.ready(self.pins.now_us()));
        self.playing.set(playing);
        ready
    }

    fn i2s_send(&self, _: &[Cell<u8>], bytes: &mut dyn Iterator<Item = u8>) {
        let bytes: Vec<u8> = bytes.collect();
        self.carry_sound(bytes.len());
        if !bytes.is_empty() {
            self.note("i2s2", BusKind::Write, bytes);
        }
    }

    fn i2s_take(&self, _: &[Cell<u8>], into: &[Cell<u8>]) {
        self.carry_sound(into.len());
        into.iter().for_each(|place| place.set(0));
    }

    fn uart_send(&self, port: usize, bytes: &mut dyn Iterator<Item = u8>) {
        let bytes: Vec<u8> = bytes.collect();
        let (looped, format) = {
            let port = &self.ports.borrow()[port];
            (port.looped, port.format)
        };
        self.note(PORTS[port], BusKind::Write, bytes.clone());
        if let (Some(([output, _], _)), Some(format)) = (UART_PINS[port], format) {
            let start = self.pins.now_us().saturating_sub(format.time_us(bytes.len()));
            self.pins.transmit(output.index(), start, format, &bytes);
        }
        if looped {
            bytes.into_iter().for_each(|byte| self.arrive(port, byte));
        }
    }

    fn uart_set_up(&self, port: usize, characters: Characters) {
        let Characters { baudrate, bits, parity, stop, .. } = characters;
        let format = Format { baudrate: baudrate.max(1), bits, parity, stop };
        self.ports.borrow_mut()[port].format = Some(format);
        let to = UART_PINS[port].map(|([_, input], _)| (input.index(), format));
        self.pins.listen(PORTS[port], to);
    }

    fn uart_open(&self, port: usize, capacity: Option<usize>) {
        self.pins.listen(PORTS[port], None);
        let place = &mut self.ports.borrow_mut()[port];
        *place = Port { capacity, looped: place.looped, ..Port::default() };
    }

    fn uart_any(&self, port: usize) -> usize {
        self.listen(port);
        self.ports.borrow()[port].arrived.len()
    }

    fn uart_line(&self, port: usize) -> Option<usize> {
        self.listen(port);
        let ports = self.ports.borrow();
        ports[port].arrived.iter().position(|byte| *byte == b'\n').map(|at| at + 1)
    }

    fn uart_take(&self, port: usize) -> Option<u8> {
        self.listen(port);
        self.ports.borrow_mut()[port].arrived.pop_front()
    }

    fn uart_news(&self, port: usize) -> bool {
        self.listen(port);
        std::mem::take(&mut self.ports.borrow_mut()[port].news)
    }
}
