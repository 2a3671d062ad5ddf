//! Where a part goes, as text: `KIND[=NAME]@PLACE`.
//!
//! ```text
//! led@pin0                     its pins in their order
//! hc-sr04@pin1,pin2
//! hc-sr04@echo=pin2,trig=pin1  or by their names
//! ssd1306@i2c                  on the board's bus, at the usual address
//! ssd1306=left@i2c:0x3d        with a name and another address
//! ssd1306@i2c,sda=pin1,scl=pin2
//! 25lc256@spi,cs=pin16
//! led=first@row0               a line between parts may have any name; an output that is left
//!                              open is the line NAME.PIN
//! ```

use super::bench::Buses;
use super::{Bus, KINDS, Kind};

/// A part, and where it goes.
#[derive(Debug)]
pub struct Place {
    pub kind: &'static Kind,
    pub name: String,
    /// Name of the line of each pin.
    pub lines: Vec<String>,
    /// Address on the I²C bus.
    pub address: Option<u8>,
}

/// Reads the text; the message says what is wrong with it.
pub fn parse(text: &str, buses: &Buses) -> Result<Place, String> {
    let (what, place) =
        text.split_once('@').ok_or_else(|| format!("{text:?} is not KIND[=NAME]@PLACE"))?;
    let (id, name) = what.split_once('=').unwrap_or((what, what));
    let kind = KINDS.iter().find(|kind| kind.id == id).ok_or_else(|| {
        let ids: Vec<&str> = KINDS.iter().map(|kind| kind.id).collect();
        format!("there is no part {id:?}, only {}", ids.join(", "))
    })?;
    if name.is_empty() || name.contains(|c: char| c == '.' || c == ' ' || c.is_control()) {
        return Err(format!("{name:?} is no name for a part"));
    }
    let mut lines = vec![None; kind.pins.len()];
    let addresses = kind.bus.addresses();
    let mut address = addresses.first().copied();
    let [i2c, spi]: [&[&'static str]; 2] = match kind.bus {
        Bus::None => [&[], &[]],
        Bus::I2c(_) => [&buses.i2c, &[]],
        Bus::Spi => [&[], &buses.spi],
        Bus::Both(_) => [&buses.i2c, &buses.spi[..2]],
    };
    let bus = [i2c, spi].concat();
    lines.iter_mut().zip(&bus).for_each(|(line, name)| *line = Some((*name).to_owned()));
    let mut next = bus.len();
    for word in place.split(',').filter(|word| !word.is_empty()) {
        match word.split_once('=') {
            Some((pin, line)) => {
                let at = kind.pins.iter().position(|name| *name == pin);
                let at = at.ok_or_else(|| {
                    format!("{id} has no pin {pin:?}, only {}", kind.pins.join(", "))
                })?;
                lines[at] = Some(line.to_owned());
            }
            None if !addresses.is_empty() && word.starts_with("i2c") => {
                address = place_on_bus(word, addresses)?.or(address);
            }
            None if kind.bus.spi_pin().is_some() && word == "spi" => {}
            None => {
                let line =
                    lines.get_mut(next).ok_or_else(|| format!("{id} has no pin for {word}"))?;
                *line = Some(word.to_owned());
                next += 1;
            }
        }
    }
    let lines = lines.into_iter().zip(kind.pins).enumerate().map(|(i, (line, pin))| match line {
        Some(line) => Ok(line),
        None if i >= kind.needs => Ok(format!("{name}.{pin}")),
        None => Err(format!("{id} needs a line for its pin {pin}")),
    });
    Ok(Place { kind, name: name.to_owned(), lines: lines.collect::<Result<_, _>>()?, address })
}

/// The address in `i2c:0x3c`.
fn place_on_bus(word: &str, addresses: &[u8]) -> Result<Option<u8>, String> {
    let Some((_, number)) = word.split_once(':') else { return Ok(None) };
    let parsed = match number.strip_prefix("0x") {
        Some(hex) => u8::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    };
    parsed.filter(|address| addresses.contains(address)).map(Some).ok_or_else(|| {
        let all: Vec<String> = addresses.iter().map(|a| format!("{a:#x}")).collect();
        format!("{number} is no address of this part, only {}", all.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUSES: Buses = Buses { i2c: ["pin20", "pin19"], spi: ["pin13", "pin15", "pin14"] };

    #[test]
    fn places_have_short_and_long_forms() {
        let lines = |text: &str| parse(text, &BUSES).map(|place| place.lines);
        let list = |names: &[&str]| Ok(names.iter().map(|name| (*name).to_owned()).collect());
        assert_eq!(lines("led@pin0"), list(&["pin0"]));
        assert_eq!(lines("hc-sr04@echo=pin2,trig=pin1"), list(&["pin1", "pin2"]));
        assert_eq!(lines("ssd1306@i2c,sda=pin1"), list(&["pin1", "pin19"]));
        let both = list(&["pin20", "pin19", "pin13", "pin15", "pin16", "lcd160cr.irq"]);
        assert_eq!(lines("lcd160cr@i2c,spi,pin16"), both);
        assert_eq!(lines("25lc256@spi,pin16"), list(&["pin13", "pin15", "pin14", "pin16"]));
        let place = parse("ssd1306=left@i2c:0x3d", &BUSES).unwrap();
        assert_eq!((place.name.as_str(), place.address), ("left", Some(0x3D)));
    }

    #[test]
    fn wrong_places_say_why() {
        let error = |text: &str| parse(text, &BUSES).unwrap_err();
        assert_eq!(error("led"), "\"led\" is not KIND[=NAME]@PLACE");
        assert!(error("lamp@pin0").starts_with("there is no part \"lamp\", only led,"));
        assert_eq!(error("led@"), "led needs a line for its pin anode");
        assert_eq!(error("led@pin0,pin1"), "led has no pin for pin1");
        assert_eq!(error("led@x=pin1"), "led has no pin \"x\", only anode");
        assert_eq!(error("ssd1306@i2c:0x55"), "0x55 is no address of this part, only 0x3c, 0x3d");
        assert_eq!(error("led=a.b@pin0"), "\"a.b\" is no name for a part");
    }
}
