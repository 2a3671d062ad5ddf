//! What a person or a test does to a board, with the time, so that a run can be repeated.

use std::fmt::Write;

/// One action from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A control of the board (see its description) takes a value.
    Set {
        /// Identifier of the control.
        control: String,
        /// The value, in the control's unit.
        value: i32,
    },
    /// Bytes arrive on the serial line.
    Serial(Vec<u8>),
    /// Bytes arrive on the pin that the program has given to `uart`.
    Uart(Vec<u8>),
}

/// Actions in the order in which they happened.
///
/// Written as text, one action a line: the time in microseconds, then `set` with control and
/// value, or `serial` or `uart` with the bytes in hexadecimal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputLog {
    /// Time in microseconds and action.
    pub entries: Vec<(u64, Input)>,
}

impl InputLog {
    /// Adds an action.
    pub fn record(&mut self, time_us: u64, input: Input) {
        self.entries.push((time_us, input));
    }

    /// The log as text.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (time, input) in &self.entries {
            match input {
                Input::Set { control, value } => writeln!(text, "{time} set {control} {value}"),
                Input::Serial(bytes) => writeln!(text, "{time} serial {}", hex(bytes)),
                Input::Uart(bytes) => writeln!(text, "{time} uart {}", hex(bytes)),
            }
            .expect("writing to a string succeeds");
        }
        text
    }

    /// Reads a log; the error names the line that is not one.
    pub fn parse(text: &str) -> Result<InputLog, String> {
        let mut log = InputLog::default();
        for (number, line) in text.lines().enumerate() {
            let entry = parse_line(line)
                .ok_or_else(|| format!("line {}: not an input: {line:?}", number + 1))?;
            log.entries.push(entry);
        }
        Ok(log)
    }
}

fn parse_line(line: &str) -> Option<(u64, Input)> {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        [time, "set", control, value] => {
            let control = control.to_owned();
            Some((time.parse().ok()?, Input::Set { control, value: value.parse().ok()? }))
        }
        [time, "uart", hex] => Some((time.parse().ok()?, Input::Uart(parse_hex(hex)?))),
        [time, "serial", hex] => Some((time.parse().ok()?, Input::Serial(parse_hex(hex)?))),
        _ => None,
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn parse_hex(hex: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16);
    let pairs = hex.as_bytes().chunks(2);
    pairs
        .map(|pair| match *pair {
            [high, low] => Some((digit(high)? << 4 | digit(low)?) as u8),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_log_convert_both_ways() {
        let mut log = InputLog::default();
        log.record(0, Input::Set { control: "buttonA".into(), value: 1 });
        log.record(1500, Input::Serial(b"1+1\r\xff".to_vec()));
        log.record(1500, Input::Set { control: "temperature".into(), value: -5 });
        let text = log.to_text();
        assert_eq!(text, "0 set buttonA 1\n1500 serial 312b310dff\n1500 set temperature -5\n");
        assert_eq!(InputLog::parse(&text), Ok(log));
    }

    #[test]
    fn a_bad_line_is_named() {
        for bad in ["x set a 1", "1 set a", "1 serial 3", "1 serial 3g", "-1 serial", "1 go"] {
            let text = format!("0 set a 1\n{bad}\n");
            assert_eq!(InputLog::parse(&text), Err(format!("line 2: not an input: {bad:?}")));
        }
    }
}
