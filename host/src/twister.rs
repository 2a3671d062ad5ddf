//! `_twister`: the numbers of the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), for the
//! generators of `pylib/pc/random.py`.
//!
//! The state is a buffer of the caller's: 624 words, the number of words that have been used, and
//! the number of words that belong to the present turn. A word is brought to the next turn when it
//! is needed, so that each number costs the same and changes one word only. Distributions, and how
//! a seed becomes a key, are not known here.

use core::cell::Cell;

use vm::buffer::Buffer;
use vm::obj::{Header, Kind, Obj, RomModule};
use vm::trap::Res;
use vm::types::exception;
use vm::{Part, Vm, n, natives};

/// Words of the state.
const WORDS: usize = 624;
/// Distance of the words that are mixed.
const MIDDLE: usize = 397;
/// Bytes of the buffer.
const SIZE: usize = (WORDS + 2) * 4;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_twister), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_twister);
    seed(2) = seed;
    random(1) = random;
    bits(2) = bits;
    below(2) = below;
    fill(2) = fill;
}

/// The caller's buffer.
#[derive(Clone, Copy)]
struct State<'m>(&'m [Cell<u8>]);

impl<'m> State<'m> {
    fn of(vm: &'m Vm, o: Obj) -> Res<State<'m>> {
        let cells = Buffer::want_cells(vm, o)?;
        let state = State(cells);
        if cells.len() == SIZE && state.used() <= WORDS && state.turned() <= WORDS {
            return Ok(state);
        }
        Err(vm.raise(&exception::VALUE_ERROR, &[Part::S("not the state of a generator")]))
    }

    fn word(self, i: usize) -> u32 {
        let byte = |k: usize| self.0[i * 4 + k].get();
        u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)])
    }

    fn set(self, i: usize, word: u32) {
        vm::buffer::store(self.0, i * 4, 4, word.into());
    }

    fn used(self) -> usize {
        self.word(WORDS) as usize
    }

    fn turned(self) -> usize {
        self.word(WORDS + 1) as usize
    }

    /// Word `i` of the next turn.
    fn turn(self, i: usize) -> u32 {
        let y = self.word(i) & 0x8000_0000 | self.word((i + 1) % WORDS) & 0x7fff_ffff;
        let mixed = self.word((i + MIDDLE) % WORDS) ^ y >> 1;
        if y & 1 == 0 { mixed } else { mixed ^ 0x9908_b0df }
    }

    /// The next number, all of whose bits are random.
    fn next(self) -> u32 {
        let (mut at, mut turned) = (self.used(), self.turned());
        if at == WORDS {
            (at, turned) = (0, 0);
        }
        if at >= turned {
            self.set(at, self.turn(at));
            turned = at + 1;
        }
        self.set(WORDS, at as u32 + 1);
        self.set(WORDS + 1, turned as u32);
        let mut y = self.word(at);
        y ^= y >> 11;
        y ^= y << 7 & 0x9d2c_5680;
        y ^= y << 15 & 0xefc6_0000;
        y ^ y >> 18
    }
}

/// `seed(state, key)`: the key is words as bytes, the lowest first.
fn seed(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[0])?;
    let key = Buffer::want(vm, args[1])?;
    let len = key.len() / 4;
    if cells.len() != SIZE || len == 0 {
        return Err(vm.raise(&exception::VALUE_ERROR, &[Part::S("bad state or key")]));
    }
    let state = State(cells);
    state.set(0, 19_650_218);
    for i in 1..WORDS {
        let last = state.word(i - 1);
        let word = (last ^ last >> 30).wrapping_mul(1_812_433_253).wrapping_add(i as u32);
        state.set(i, word);
    }
    let mut i = 1;
    // The word at `i` is mixed with the one before; behind the last comes the first again.
    let mut mix = |factor: u32, change: &dyn Fn(u32, usize) -> u32| {
        let last = state.word(i - 1);
        let mixed = state.word(i) ^ (last ^ last >> 30).wrapping_mul(factor);
        state.set(i, change(mixed, i));
        i += 1;
        if i == WORDS {
            state.set(0, state.word(WORDS - 1));
            i = 1;
        }
    };
    for k in 0..WORDS.max(len) {
        let j = k % len;
        let word = key.load(j * 4, 4) as u32;
        mix(1_664_525, &|mixed, _| mixed.wrapping_add(word).wrapping_add(j as u32));
    }
    for _ in 1..WORDS {
        mix(1_566_083_941, &|mixed, i| mixed.wrapping_sub(i as u32));
    }
    state.set(0, 0x8000_0000);
    state.set(WORDS, WORDS as u32);
    state.set(WORDS + 1, WORDS as u32);
    Ok(Obj::NONE)
}

/// `random(state)`: from 0 to 1, of 53 random bits.
fn random(vm: &Vm, args: &[Obj]) -> Res {
    let state = State::of(vm, args[0])?;
    // Making the number may fail; a number that is not given has not been taken. Words that were
    // brought to the present turn may stay so, but not those of a new one.
    let used = state.used();
    let saved: Option<[u8; SIZE]> =
        (used + 1 >= WORDS).then(|| core::array::from_fn(|i| state.0[i].get()));
    let (a, b) = (state.next() >> 5, state.next() >> 6);
    let value = (f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0;
    #[allow(clippy::unnecessary_cast, reason = "floats of 32 bits on some builds")]
    let made = vm.new_float(value as _);
    match saved {
        _ if made.is_ok() => {}
        Some(saved) => saved.iter().zip(state.0).for_each(|(from, to)| to.set(*from)),
        None => state.set(WORDS, used as u32),
    }
    made
}

/// `bits(state, k)`: an int of `k` random bits, 1 to 30.
fn bits(vm: &Vm, args: &[Obj]) -> Res {
    let (state, k) = (State::of(vm, args[0])?, vm.want_int(args[1])?);
    if !(1..=30).contains(&k) {
        return Err(vm.value_error("number of bits"));
    }
    vm.new_int((state.next() >> (32 - k)).into())
}

/// `below(state, n)`: an int from 0 to `n - 1`, all of them equally likely; `n` is from 1 to 2³⁰.
fn below(vm: &Vm, args: &[Obj]) -> Res {
    let (state, n) = (State::of(vm, args[0])?, vm.want_int(args[1])?);
    if !(1..1 << 30).contains(&n) {
        return Err(vm.value_error("limit"));
    }
    let unused = (n as u32).leading_zeros();
    loop {
        let value = i64::from(state.next() >> unused);
        if value < n {
            return vm.new_int(value);
        }
    }
}

/// `fill(state, buffer)`: numbers of 32 bits, the lowest byte of each first.
fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let (state, to) = (State::of(vm, args[0])?, Buffer::want_cells(vm, args[1])?);
    for place in to.chunks_exact(4) {
        vm::buffer::store(place, 0, 4, state.next().into());
    }
    Ok(Obj::NONE)
}
