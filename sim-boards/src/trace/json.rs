//! A trace as JSON lines: one event a line, keys always in the same order.
//!
//! ```text
//! {"t":1500,"board":"microbit","event":"pin","pin":"pin0","level":"1"}
//! ```
//!
//! Bytes are in hexadecimal digits, except what was printed, which is text. The lines are stable:
//! files of them are compared as they are.

use super::{Event, Record};
use std::fmt::Write;

/// A record as a line, without its end.
pub fn line(record: &Record) -> String {
    let mut text = format!("{{\"t\":{},\"board\":{}", record.time_us, quoted(&record.board));
    write_event(&record.event, &mut text).expect("writing to a string succeeds");
    text.push('}');
    text
}

fn write_event(event: &Event, to: &mut String) -> std::fmt::Result {
    match event {
        Event::Pin { pin, line } => {
            write!(to, ",\"event\":\"pin\",\"pin\":\"{pin}\",\"level\":\"{}\"", line.letter())
        }
        Event::Pwm { pin, period_us, high_us } => write!(
            to,
            ",\"event\":\"pwm\",\"pin\":\"{pin}\",\"period_us\":{period_us},\"high_us\":{high_us}"
        ),
        Event::Wave { pin, wave } => {
            let marked = wave.nanoseconds(wave.to.min(wave.period).saturating_sub(wave.from));
            let period = wave.nanoseconds(wave.period);
            let high = if wave.inverted { period.saturating_sub(marked) } else { marked };
            let times = format!("\"period_ns\":{period},\"high_ns\":{high}");
            write!(to, ",\"event\":\"wave\",\"pin\":\"{pin}\",{times}")
        }
        Event::Voltage { pin, millivolts } => {
            write!(to, ",\"event\":\"voltage\",\"pin\":\"{pin}\",\"millivolts\":{millivolts}")
        }
        Event::Note { output, millihertz, volume } => {
            let (hertz, rest) = (millihertz / 1000, millihertz % 1000);
            let frequency = format!("\"hertz\":{hertz}.{rest:03}");
            write!(
                to,
                ",\"event\":\"note\",\"output\":\"{output}\",{frequency},\"volume\":{volume}"
            )
        }
        Event::Samples { stream, at_us, rate_hz, samples } => {
            let timing = format!("\"at\":{at_us},\"rate\":{rate_hz}");
            let samples = hex(samples);
            write!(
                to,
                ",\"event\":\"samples\",\"stream\":\"{stream}\",{timing},\"bytes\":\"{samples}\""
            )
        }
        Event::Leds(frame) => {
            let rows = frame.levels.chunks(boards::hal::WIDTH);
            let rows: Vec<String> = rows
                .map(|row| row.iter().map(|level| char::from(b'0' + level)).collect())
                .collect();
            write!(to, ",\"event\":\"leds\",\"rows\":\"{}\"", rows.join(":"))
        }
        Event::I2c { kind, address, bytes, ack, stop } => {
            let transfer = format!("\"kind\":\"{}\",\"address\":{address}", kind.name());
            write!(to, ",\"event\":\"i2c\",{transfer},\"bytes\":\"{}\",\"ack\":{ack}", hex(bytes))?;
            to.write_str(open_end(*stop))
        }
        Event::Spi { out, input } => {
            write!(to, ",\"event\":\"spi\",\"out\":\"{}\",\"in\":\"{}\"", hex(out), hex(input))
        }
        Event::Uart { kind, bytes } => {
            let kind = kind.name();
            write!(to, ",\"event\":\"uart\",\"kind\":\"{kind}\",\"bytes\":\"{}\"", hex(bytes))
        }
        Event::Transfer { bus, kind, address, bytes, ack, stop } => {
            write!(to, ",\"event\":\"transfer\",\"bus\":\"{bus}\",\"kind\":\"{}\"", kind.name())?;
            if let Some(address) = address {
                write!(to, ",\"address\":{address},\"ack\":{ack}")?;
            }
            write!(to, ",\"bytes\":\"{}\"", hex(bytes))?;
            to.write_str(open_end(*stop))
        }
        Event::Can { bus, kind, id, extended, remote, bytes, ack } => {
            write!(to, ",\"event\":\"can\",\"bus\":\"{bus}\",\"kind\":\"{}\"", kind.name())?;
            write!(to, ",\"id\":{id},\"extended\":{extended},\"remote\":{remote}")?;
            write!(to, ",\"bytes\":\"{}\",\"ack\":{ack}", hex(bytes))
        }
        Event::Strip { pin, bytes } => {
            write!(to, ",\"event\":\"strip\",\"pin\":\"{pin}\",\"bytes\":\"{}\"", hex(bytes))
        }
        Event::Part { part, shows } => {
            let (part, shows) = (quoted(part), quoted(shows));
            write!(to, ",\"event\":\"part\",\"part\":{part},\"shows\":{shows}")
        }
        Event::Report { part, text } => {
            let (part, text) = (quoted(part), quoted(text));
            write!(to, ",\"event\":\"report\",\"part\":{part},\"text\":{text}")
        }
        Event::Radio { channel, bytes } => {
            write!(to, ",\"event\":\"radio\",\"channel\":{channel},\"bytes\":\"{}\"", hex(bytes))
        }
        Event::Serial(bytes) => {
            write!(to, ",\"event\":\"serial\",\"text\":{}", quoted(&String::from_utf8_lossy(bytes)))
        }
        Event::Power(what) => write!(to, ",\"event\":\"power\",\"state\":\"{what}\""),
    }
}

/// How a transfer that a repeated start follows differs from others.
fn open_end(stop: bool) -> &'static str {
    if stop { "" } else { ",\"stop\":false" }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn quoted(text: &str) -> String {
    let mut to = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => to.extend(['\\', c]),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            _ if c < ' ' => to.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => to.push(c),
        }
    }
    to.push('"');
    to
}

#[cfg(test)]
mod tests {
    use super::super::{BusKind, Line};
    use super::*;

    fn written(event: Event) -> String {
        line(&Record { time_us: 7, board: "a".into(), event })
    }

    #[test]
    fn every_line_is_one_object() {
        let cases = [
            (
                Event::Pin { pin: "pin0", line: Line::Released },
                r#""event":"pin","pin":"pin0","level":"z""#,
            ),
            (
                Event::Pwm { pin: "pin1", period_us: 20_000, high_us: 1_500 },
                r#""event":"pwm","pin":"pin1","period_us":20000,"high_us":1500"#,
            ),
            (
                Event::Note { output: "pin0", millihertz: 440_050, volume: 255 },
                r#""event":"note","output":"pin0","hertz":440.050,"volume":255"#,
            ),
            (
                Event::I2c {
                    kind: BusKind::Write,
                    address: 60,
                    bytes: vec![0, 255],
                    ack: true,
                    stop: true,
                },
                r#""event":"i2c","kind":"write","address":60,"bytes":"00ff","ack":true"#,
            ),
            (
                Event::Can {
                    bus: "can1",
                    kind: BusKind::Read,
                    id: 291,
                    extended: false,
                    remote: true,
                    bytes: vec![],
                    ack: true,
                },
                concat!(
                    r#""event":"can","bus":"can1","kind":"read","id":291,"extended":false,"#,
                    r#""remote":true,"bytes":"","ack":true"#
                ),
            ),
            (
                Event::Serial(b"a\"b\\\n\x01".to_vec()),
                r#""event":"serial","text":"a\"b\\\n\u0001""#,
            ),
        ];
        for (event, expected) in cases {
            assert_eq!(written(event), format!("{{\"t\":7,\"board\":\"a\",{expected}}}"));
        }
    }
}
