//! What a board may be sent: noise, keys, what is typed in haste, what a broken tool sends.

use crate::random::Numbers;
use std::time::Duration;

/// Bytes that are sent at once, and how long nothing is sent after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Burst {
    pub bytes: Vec<u8>,
    pub pause: Duration,
}

/// Beginnings and ends of Python.
const WORDS: &str = include_str!("../../abuse/words.txt");

/// Keys with more than one byte, and halves of characters.
const KEYS: &[&[u8]] =
    &[b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[3~", b"\xc3"];

/// What tools send, whole and cut off.
const PROTOCOL: &[&[u8]] = &[
    b"\x01",
    b"\x02",
    b"\x03",
    b"\x04",
    b"\x05",
    b"\r\x03\x03",
    b"\r\x01",
    b"\x05A\x01",
    b"\x05A",
    b"\x05B\x01",
    b"\x05A\x01 \x00\x80\x01",
    b"\x05A\x01print(1)\n\x04",
    b"\x05A\x01print(1)\n",
    b"print(1)\n\x04",
    b"while 1: pass\n\x04",
    b"import sys\nsys.stdin.read(9)\n\x04",
    b"input()\n\x04",
    b"1/0\x04",
    b"OK",
    b"\x04\x04",
    b"x = 1\n",
];

/// The key that begins a new interpreter.
const CTRL_D: u8 = 4;
const CTRL_C: u8 = 3;

/// Kinds of streams.
const KINDS: &[fn(&mut Numbers) -> Vec<u8>] =
    &[any_bytes, keys, words, protocol, raw_paste, new_interpreters];

/// One stream of up to 800 bytes. With `goes_on` nothing in it begins a new interpreter, so that
/// what streams leave behind adds up.
pub fn stream(numbers: &mut Numbers, goes_on: bool) -> Vec<Burst> {
    let mut bytes = numbers.pick(KINDS)(numbers);
    if goes_on {
        bytes.retain(|byte| *byte != CTRL_D);
    }
    let has_pauses = numbers.chance(30);
    let mut bursts = Vec::new();
    while !bytes.is_empty() {
        let size = if has_pauses { 1 + numbers.below(60) } else { bytes.len() };
        let rest = bytes.split_off(size.min(bytes.len()));
        let pause = Duration::from_micros(if has_pauses { numbers.below(3000) as u64 } else { 0 });
        bursts.push(Burst { bytes: std::mem::replace(&mut bytes, rest), pause });
    }
    bursts
}

fn any_bytes(numbers: &mut Numbers) -> Vec<u8> {
    let count = 1 + numbers.below(300);
    numbers.bytes(count)
}

/// Control characters and keys with a letter now and then.
fn keys(numbers: &mut Numbers) -> Vec<u8> {
    join(numbers, 60, |numbers, to| match numbers.below(10) {
        0..6 => to.push(numbers.below(32) as u8),
        6..8 => to.extend(*numbers.pick(KEYS)),
        _ => to.push(b' ' + numbers.below(95) as u8),
    })
}

fn words(numbers: &mut Numbers) -> Vec<u8> {
    let words: Vec<&str> = WORDS.lines().collect();
    join(numbers, 40, |numbers, to| match numbers.below(10) {
        0..4 => to.push(b'\r'),
        4 => to.push(numbers.below(32) as u8),
        5 => to.extend(*numbers.pick(KEYS)),
        _ => to.extend(numbers.pick(&words).bytes()),
    })
}

fn protocol(numbers: &mut Numbers) -> Vec<u8> {
    join(numbers, 16, |numbers, to| match numbers.below(8) {
        0 => to.extend(words(numbers)),
        _ => to.extend(*numbers.pick(PROTOCOL)),
    })
}

/// A source with flow control that nobody waits for, which may be anything and may have no end.
fn raw_paste(numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = b"\x03\x01\x05A\x01".to_vec();
    let mut source = if numbers.chance(50) { words(numbers) } else { any_bytes(numbers) };
    source.retain(|byte| ![CTRL_C, CTRL_D].contains(byte));
    bytes.extend(source);
    if numbers.chance(70) {
        bytes.push(CTRL_D);
    }
    bytes
}

/// One interpreter after the other, while somebody types.
fn new_interpreters(numbers: &mut Numbers) -> Vec<u8> {
    join(numbers, 12, |numbers, to| {
        to.extend(b"\x03\x04");
        let count = numbers.below(30);
        to.extend(numbers.bytes(count));
    })
}

/// Up to `most` pieces, at least one.
fn join(numbers: &mut Numbers, most: usize, add: impl Fn(&mut Numbers, &mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..1 + numbers.below(most) {
        add(numbers, &mut bytes);
    }
    bytes.truncate(800);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_can_be_repeated() {
        let of = |index| stream(&mut Numbers::of(7, index), false);
        assert!((0..100).all(|index| of(index) == of(index)));
        assert_ne!(of(1), of(2));
    }

    #[test]
    fn nothing_begins_a_new_interpreter() {
        let bursts = (0..500).flat_map(|index| stream(&mut Numbers::of(7, index), true));
        assert!(bursts.flat_map(|burst| burst.bytes).all(|byte| byte != CTRL_D));
    }

    #[test]
    fn streams_are_bounded() {
        let length = |index| {
            let bursts = stream(&mut Numbers::of(3, index), false);
            bursts.iter().map(|burst| burst.bytes.len()).sum::<usize>()
        };
        assert!((0..2000).map(length).all(|length| (1..=900).contains(&length)));
    }
}
