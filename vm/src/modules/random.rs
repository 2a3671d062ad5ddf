//! `random`: numbers from SplitMix64, which has 64 bits of state and passes the usual tests.
//!
//! The state lives in the VM. It is stored back only after the result has been made: a native
//! may run again after a collection, and must give the same number then. Sequences are the same
//! on all machines for the same seed, and differ from CPython's.

use crate::obj::{Float, Header, Kind, Obj, RomModule};
use crate::trap::{Res, Trap};
use crate::types::big::{Big, FloatWord, LIMB_BITS, Small};
use crate::types::int::View;
use crate::types::{self, int};
use crate::{Vm, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(random), table: TABLE };

natives! {
    pub TABLE:
    __name__ := n!(random);
    seed(0..1) = seed;
    random(0) = random;
    uniform(2) = uniform;
    getrandbits(1) = getrandbits;
    randint(2) = randint, or crate::prelude::RANDOM_RANDINT;
    randrange(1..3) = randrange, or crate::prelude::RANDOM_RANDRANGE;
    choice(1) = choice, or crate::prelude::RANDOM_CHOICE;
}

/// A generator; [`Rng::save`] commits its steps.
struct Rng<'m, 'v> {
    vm: &'m Vm<'v>,
    state: u64,
}

impl<'m, 'v> Rng<'m, 'v> {
    /// The VM's generator, seeded from the platform at its first use.
    fn load(vm: &'m Vm<'v>) -> Self {
        let mut state = vm.rng.get();
        if state == 0 {
            let (high, low) = (vm.platform.random(), vm.platform.random());
            state = nonzero(u64::from(high) << 32 | u64::from(low));
        }
        Rng { vm, state }
    }

    fn save(self) {
        self.vm.rng.set(self.state);
    }

    fn next(&mut self) -> u64 {
        self.state = nonzero(self.state.wrapping_add(0x9e37_79b9_7f4a_7c15));
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Less than `end`, which is not zero; all numbers are equally likely.
    fn below(&mut self, end: u64) -> u64 {
        let shift = (end - 1).leading_zeros();
        loop {
            let value = self.next().checked_shr(shift).unwrap_or(0);
            if value < end {
                return value;
            }
        }
    }

    /// At least 0 and less than 1, in steps of the float's precision.
    fn fraction(&mut self) -> Float {
        let single = self.vm.single_floats.get();
        let precision = if single { f32::FORMAT.precision } else { Float::FORMAT.precision } as u32;
        (self.next() >> (64 - precision)) as Float / (1u64 << precision) as Float
    }
}

/// A state of 0 would mean that there was no seed yet.
fn nonzero(state: u64) -> u64 {
    if state == 0 { 0x2545_f491_4f6c_dd1d } else { state }
}

fn seed(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [o] if !o.is_none() => {
            let mut store = Small::from(0i64);
            let value = int::want(vm, *o)?.big(&mut store).wrapping_u64();
            vm.rng.set(nonzero(value));
        }
        _ => {
            vm.rng.set(0);
            Rng::load(vm).save();
        }
    }
    Ok(Obj::NONE)
}

fn random(vm: &Vm, _: &[Obj]) -> Res {
    let mut rng = Rng::load(vm);
    let result = vm.new_float(rng.fraction())?;
    rng.save();
    Ok(result)
}

fn uniform(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (vm.want_float(args[0])?, vm.want_float(args[1])?);
    let mut rng = Rng::load(vm);
    let result = vm.new_float(a + (b - a) * rng.fraction())?;
    rng.save();
    Ok(result)
}

fn getrandbits(vm: &Vm, args: &[Obj]) -> Res {
    let Ok(bits) = usize::try_from(vm.want_int(args[0])?) else {
        return Err(vm.value_error(t!("number of bits must be non-negative")));
    };
    let mut rng = Rng::load(vm);
    let result = vm.heap.with_scratch(bits.div_ceil(LIMB_BITS), 0, &mut |limbs, _| {
        limbs.iter_mut().for_each(|limb| *limb = (rng.next() >> LIMB_BITS) as u32);
        if let Some(top) = limbs.last_mut() {
            *top >>= (LIMB_BITS - bits % LIMB_BITS) % LIMB_BITS;
        }
        int::from_big(vm, Big::new(false, limbs))
    })?;
    rng.save();
    Ok(result)
}

#[cold]
fn empty(vm: &Vm) -> Trap {
    vm.value_error(t!("empty range"))
}

/// A number from `start`, `start + step`, … below `start + width`.
fn pick(vm: &Vm, start: i64, width: u64, step: i64) -> Res {
    let count = width.div_ceil(step.unsigned_abs());
    let mut rng = Rng::load(vm);
    let offset = (rng.below(count) as i64).wrapping_mul(step);
    let result = vm.new_int(start.wrapping_add(offset))?;
    rng.save();
    Ok(result)
}

/// Are the limits beyond what is computed with here?
fn is_large(vm: &Vm, args: &[Obj]) -> bool {
    args.iter().any(|o| matches!(int::view(vm, *o), Some(View::Big(n)) if n.to_i64().is_none()))
}

fn randint(vm: &Vm, args: &[Obj]) -> Res {
    if is_large(vm, args) {
        return Err(vm.needs_python());
    }
    let (first, last) = (vm.want_int(args[0])?, vm.want_int(args[1])?);
    let width = last.checked_add(1).filter(|stop| *stop > first);
    let Some(stop) = width else { return Err(empty(vm)) };
    pick(vm, first, stop.wrapping_sub(first) as u64, 1)
}

fn randrange(vm: &Vm, args: &[Obj]) -> Res {
    if is_large(vm, args) {
        return Err(vm.needs_python());
    }
    let first = vm.want_int(args[0])?;
    let (start, stop) = match args.get(1) {
        None => (0, first),
        Some(stop) => (first, vm.want_int(*stop)?),
    };
    let step = args.get(2).map_or(Ok(1), |step| vm.want_int(*step))?;
    match step {
        0 => Err(vm.value_error(t!("zero step for randrange()"))),
        1.. if stop > start => pick(vm, start, stop.wrapping_sub(start) as u64, step),
        ..0 if stop < start => pick(vm, start, start.wrapping_sub(stop) as u64, step),
        _ => Err(empty(vm)),
    }
}

fn choice(vm: &Vm, args: &[Obj]) -> Res {
    let sequence = args[0];
    let names = &[n!(__len__), n!(__getitem__)];
    if types::number::has_python(vm, sequence, names) {
        return Err(vm.needs_python());
    }
    let slots = &types::slots_of(vm, vm.unwrap_native(sequence)).slots;
    let (Some(len), Some(getitem)) = (slots.len, slots.getitem) else {
        return Err(vm.type_error_about(t!("object of type '{}' has no len()"), sequence));
    };
    let len = len(vm, sequence)?;
    if len == 0 {
        return Err(vm.index_error(t!("Cannot choose from an empty sequence")));
    }
    let mut rng = Rng::load(vm);
    let index = vm.new_uint(rng.below(len as u64))?;
    let item = getitem(vm, sequence, index)?;
    rng.save();
    Ok(item)
}
