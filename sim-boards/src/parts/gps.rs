//! A GPS receiver such as NEO-6M: once a second it sends where it is, as sentences of NMEA 0183,
//! at 9,600 baud. `$PUBX,41` gives it another speed.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, Format};

const TX: usize = 0;
const RX: usize = 1;
const PPS: usize = 2;
/// From one set of sentences to the next.
const PERIOD_US: u64 = 1_000_000;
/// How long the output for the second is high.
const PULSE_US: u64 = 100_000;
/// Its clock at the start of the board: noon, and the date as it writes it.
const NOON_S: u64 = 12 * 3600;
const DATE: &str = "010126";
/// Numbers of the satellites that it sees, with elevation, azimuth and strength.
const SATELLITES: [(u8, u8, u16, u8); 4] =
    [(5, 71, 34, 42), (13, 48, 131, 38), (20, 33, 248, 35), (28, 17, 302, 29)];
/// Longest sentence that it takes.
const LONGEST: usize = 82;

pub static KIND: Kind = Kind {
    id: "gps",
    label: "GPS receiver",
    pins: &["tx", "rx", "pps"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("latitude", "Latitude, north is positive", (-90_000, 90_000), 48_137, "m°"),
        control("longitude", "Longitude, east is positive", (-180_000, 180_000), 11_575, "m°"),
        control("altitude", "Altitude", (-400, 9_000), 520, "m"),
        control("speed", "Speed", (0, 1_800), 0, "km/h"),
        control("course", "Course", (0, 359), 0, "°"),
        control("fix", "It sees enough satellites", (0, 1), 1, ""),
    ],
    make: || {
        Box::new(Receiver {
            values: [0; 6],
            format: Format::plain(9600),
            started: false,
            line: Vec::new(),
        })
    },
};

struct Receiver {
    /// Values of the controls, in their order.
    values: [i32; 6],
    format: Format,
    started: bool,
    /// What has arrived of a sentence.
    line: Vec<u8>,
}

/// A sentence with its check sum.
fn sentence(text: &str) -> String {
    let sum = text.bytes().fold(0, |sum, byte| sum ^ byte);
    format!("${text}*{sum:02X}\r\n")
}

/// An angle of so many thousandths of a degree, as degrees and minutes, and its direction.
fn angle(thousandths: i32, digits: usize, names: [char; 2]) -> String {
    let all = thousandths.unsigned_abs();
    // A thousandth of a degree is 0.06 minutes.
    let (degrees, minutes) = (all / 1000, all % 1000 * 6000);
    let name = names[usize::from(thousandths < 0)];
    format!("{degrees:0digits$}{:02}.{:05},{name}", minutes / 100_000, minutes % 100_000)
}

impl Receiver {
    fn has_fix(&self) -> bool {
        self.values[5] != 0
    }

    /// What it says about a moment.
    fn sentences(&self, now_us: u64) -> Vec<String> {
        if !self.has_fix() {
            let texts = [
                "GPRMC,,V,,,,,,,,,,N",
                "GPVTG,,,,,,,,,N",
                "GPGGA,,,,,,0,00,99.99,,,,,,",
                "GPGSA,A,1,,,,,,,,,,,,,99.99,99.99,99.99",
                "GPGSV,1,1,00",
                "GPGLL,,,,,,V,N",
            ];
            return texts.map(sentence).to_vec();
        }
        let [latitude, longitude, altitude, speed, course, _] = self.values;
        let second = (NOON_S + now_us / 1_000_000) % 86_400;
        let time = format!("{:02}{:02}{:02}.00", second / 3600, second / 60 % 60, second % 60);
        let place =
            format!("{},{}", angle(latitude, 2, ['N', 'S']), angle(longitude, 3, ['E', 'W']));
        // A knot is 1.852 km/h.
        let knots = speed * 1_000_000 / 1852;
        let knots = format!("{}.{:03}", knots / 1000, knots % 1000);
        let ids: String = SATELLITES.iter().map(|(id, ..)| format!("{id:02},")).collect();
        let seen: String = SATELLITES
            .iter()
            .map(|(id, height, azimuth, strength)| {
                format!(",{id:02},{height},{azimuth:03},{strength}")
            })
            .collect();
        [
            format!("GPRMC,{time},A,{place},{knots},{course}.00,{DATE},,,A"),
            format!("GPVTG,{course}.00,T,,M,{knots},N,{speed}.000,K,A"),
            format!("GPGGA,{time},{place},1,04,1.80,{altitude}.0,M,47.6,M,,"),
            format!("GPGSA,A,3,{ids},,,,,,,,2.60,1.80,1.90"),
            format!("GPGSV,1,1,04{seen}"),
            format!("GPGLL,{place},{time},A,A"),
        ]
        .iter()
        .map(|text| sentence(text))
        .collect()
    }

    /// Does what a sentence says.
    fn obey(&mut self, io: &Io) {
        let line = String::from_utf8_lossy(&self.line).into_owned();
        self.line.clear();
        let known = line.trim_end().strip_prefix('$').and_then(|line| line.split_once('*'));
        let Some((text, sum)) = known else { return };
        let found = text.bytes().fold(0, |sum, byte| sum ^ byte);
        if u8::from_str_radix(sum, 16) != Ok(found) {
            return io.report(format!("the check sum of {text} is {found:02X}"));
        }
        let words: Vec<&str> = text.split(',').collect();
        match words[..] {
            ["PUBX", "41", _, _, _, rate, _] => match rate.parse() {
                Ok(rate @ 4800..=230_400) => self.format = Format::plain(rate),
                _ => io.report(format!("it cannot have {rate} baud")),
            },
            _ => io.report(format!("it does not know {}", words[0])),
        }
    }
}

impl Part for Receiver {
    fn set(&mut self, id: &str, value: i32, io: &Io) {
        if let Some(i) = KIND.controls.iter().position(|control| control.id == id) {
            self.values[i] = value;
        }
        if !std::mem::replace(&mut self.started, true) {
            io.drive(PPS, Driver::output(false));
            io.drive(TX, Driver::output(true));
            io.wake(io.now_us() + PERIOD_US);
        }
    }

    fn wake(&mut self, io: &Io) {
        let now = io.now_us();
        if self.has_fix() {
            io.drive(PPS, Driver::output(true));
            io.plan(PPS, &[(now + PULSE_US, Driver::output(false))]);
        }
        for text in self.sentences(now) {
            io.send(TX, self.format, text.as_bytes());
        }
        io.wake(now + PERIOD_US);
    }

    fn serial(&self) -> Option<Format> {
        Some(self.format)
    }

    fn character(&mut self, pin: usize, value: u8, io: &Io) {
        if pin != RX {
            return;
        }
        if value == b'$' {
            self.line.clear();
        }
        if self.line.len() < LONGEST {
            self.line.push(value);
        }
        if value == b'\n' {
            self.obey(io);
        }
    }

    fn shows(&self) -> String {
        (if self.has_fix() { "fix" } else { "no fix" }).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_sums() {
        assert_eq!(angle(48_137, 2, ['N', 'S']), "4808.22000,N");
        assert_eq!(angle(-7_050, 3, ['E', 'W']), "00703.00000,W");
        assert_eq!(sentence("GPGLL,,,,,,V,N"), "$GPGLL,,,,,,V,N*64\r\n");
        assert_eq!(sentence("GPRMC,,V,,,,,,,,,,N"), "$GPRMC,,V,,,,,,,,,,N*53\r\n");
    }
}
