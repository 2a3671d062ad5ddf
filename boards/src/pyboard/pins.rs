//! The pins of the processor, and what else they can do.
//!
//! `pins.txt` has a line for each pin that the board brings out or uses: its name at the processor,
//! its names on the board, its analogue input as `adcUNITS:CHANNEL` or `-`, and its alternate
//! functions as `NUMBER:SIGNAL`. The sources are the data sheet of the STM32F405 and the schematic
//! of the board. How a pin is set up is not known here.

const TABLE: &str = include_str!("pins.txt");

/// Number of pins.
pub const COUNT: usize = 47;
/// Pins of a port in the table.
const PORT: usize = 16;
/// Where the lines of the table begin, and where the last one ends.
const STARTS: [u16; COUNT + 1] = starts();

const fn starts() -> [u16; COUNT + 1] {
    let mut starts = [0; COUNT + 1];
    let (mut line, mut at) = (0, 0);
    while at < TABLE.len() {
        at += 1;
        if TABLE.as_bytes()[at - 1] == b'\n' {
            line += 1;
            starts[line] = at as u16;
        }
    }
    starts
}

/// A pin of the processor: its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinId(u8);

/// An alternate function of a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// Its number, 0–15.
    pub number: u8,
    /// The signal, such as `TIM2_CH1`.
    pub signal: &'static str,
}

impl Alternate {
    /// The peripheral, such as `TIM2`.
    pub fn peripheral(&self) -> &'static str {
        self.signal.split_once('_').map_or(self.signal, |(peripheral, _)| peripheral)
    }

    /// What of the peripheral, such as `CH1`.
    pub fn role(&self) -> &'static str {
        self.signal.split_once('_').map_or("", |(_, role)| role)
    }

    /// Timer and channel, both from 0, and whether it is the complement of the channel's output.
    pub fn timer_channel(&self) -> Option<(usize, usize, bool)> {
        let timer: usize = self.peripheral().strip_prefix("TIM")?.parse().ok()?;
        let role = self.role().strip_prefix("CH")?;
        let (digit, complement) = match role.strip_suffix('N') {
            Some(digit) => (digit, true),
            None => (role, false),
        };
        let channel: usize = digit.parse().ok()?;
        Some((timer.checked_sub(1)?, channel.checked_sub(1)?, complement))
    }

    /// The timer, from 0, whose break input it is.
    pub fn timer_break(&self) -> Option<usize> {
        let timer: usize = self.peripheral().strip_prefix("TIM")?.parse().ok()?;
        (self.role() == "BKIN").then_some(timer.checked_sub(1)?)
    }
}

impl PinId {
    /// The pin at this place.
    pub const fn new(index: usize) -> Option<PinId> {
        if index < COUNT { Some(PinId(index as u8)) } else { None }
    }

    /// The pin of a port (0 is A) and a line. Panics, at compile time, if there is none.
    pub const fn at(port: char, line: u8) -> PinId {
        let index = match port {
            'D' => COUNT - 1,
            _ => (port as usize - 'A' as usize) * PORT + line as usize,
        };
        assert!(index < COUNT);
        PinId(index as u8)
    }

    /// Every pin, in the order of the table.
    pub fn all() -> impl Iterator<Item = PinId> {
        (0..COUNT as u8).map(PinId)
    }

    /// The pin with this name on the board.
    pub fn on_board(name: &str) -> Option<PinId> {
        PinId::all().find(|pin| pin.board_names().any(|other| other == name))
    }

    /// The pin with this name at the processor, such as `A0`.
    pub fn of_cpu(name: &str) -> Option<PinId> {
        PinId::all().find(|pin| pin.name() == name)
    }

    /// Its place in the table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Its port; 0 is A.
    pub const fn port(self) -> u8 {
        if self.0 as usize == COUNT - 1 { 3 } else { self.0 / PORT as u8 }
    }

    /// Its line in the port.
    pub const fn line(self) -> u8 {
        if self.0 as usize == COUNT - 1 { 2 } else { self.0 % PORT as u8 }
    }

    fn words(self) -> impl Iterator<Item = &'static str> {
        let [start, end] = [0, 1].map(|next| usize::from(STARTS[self.index() + next]));
        TABLE.get(start..end).unwrap_or_default().trim_ascii_end().split(' ')
    }

    /// Name at the processor, such as `A0`.
    pub fn name(self) -> &'static str {
        self.words().next().unwrap_or_default()
    }

    /// Names on the board, such as `X1`.
    pub fn board_names(self) -> impl Iterator<Item = &'static str> {
        self.words().nth(1).unwrap_or_default().split(',')
    }

    /// The first name on the board: what a trace calls it.
    pub fn label(self) -> &'static str {
        self.board_names().next().unwrap_or_default()
    }

    /// The converters it can be connected to, such as `123`, and the channel.
    pub fn analog(self) -> Option<(&'static str, u8)> {
        let (units, channel) = self.words().nth(2)?.strip_prefix("adc")?.split_once(':')?;
        Some((units, channel.parse().ok()?))
    }

    /// Its alternate functions.
    pub fn alternates(self) -> impl Iterator<Item = Alternate> {
        self.words().skip(3).filter_map(|word| {
            let (number, signal) = word.split_once(':')?;
            Some(Alternate { number: number.parse().ok()?, signal })
        })
    }

    /// The alternate function with this signal.
    pub fn alternate(self, signal: &str) -> Option<Alternate> {
        self.alternates().find(|alternate| alternate.signal == signal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn every_line_is_where_the_numbers_say() {
        assert_eq!(TABLE.lines().count(), COUNT);
        for pin in PinId::all() {
            let port = char::from(b'A' + pin.port());
            assert_eq!(pin.name(), std::format!("{port}{}", pin.line()));
            assert_eq!(PinId::at(port, pin.line()), pin);
            assert!(!pin.label().is_empty());
        }
    }

    #[test]
    fn names_and_functions() {
        let x3 = PinId::on_board("X3").unwrap();
        assert_eq!((x3.name(), x3.analog()), ("A2", Some(("123", 2))));
        let timers: Vec<_> = x3.alternates().filter_map(|a| a.timer_channel()).collect();
        assert_eq!(timers, [(1, 2, false), (4, 2, false), (8, 0, false)]);
        let x8 = PinId::on_board("X8").unwrap();
        assert_eq!(x8.alternate("TIM1_CH1N").unwrap().timer_channel(), Some((0, 0, true)));
        assert_eq!(PinId::on_board("SW"), PinId::on_board("X17"));
        assert_eq!(PinId::of_cpu("D2").map(PinId::label), Some("SD_CMD"));
    }
}
