//! Viper code: arithmetic modulo the machine word, and memory behind pointers.
//!
//! The registers hold ordinary objects: a native int is an int within the word, a pointer is the
//! object to whose memory it points, or an int that is an address. The compiler keeps ints within
//! the word; nothing is lost if they are not, because every operand is cut to the word when it is
//! read. A pointer that is an object keeps its memory alive, and follows it when the object moves
//! its memory. An address is looked up for each access (`buffer/address.rs`). Either way an access
//! ends inside an object or raises an exception.

use super::arith::{BIN_OPS, small};
use super::truth::truth;
use crate::Vm;
use crate::buffer::{Buffer, Place, address};
use crate::code::{BinOp, Cast, UNSIGNED};
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types;
use crate::types::int::{self, View};

/// Operators on small ints, where the result is a small int of the right sign.
#[inline(always)]
pub fn binary(_: &Vm, s: &mut S) -> bool {
    if cfg!(not(feature = "viper")) {
        return false;
    }
    let (a, b, c) = (s.get(s.u8(2)), s.get(s.u8(3)), s.u8(4));
    if !Obj::both_small(a, b) {
        return false;
    }
    // The numbers of `BinOp`; those of bits are here only for an int with an uint.
    let v = match c & !usize::from(UNSIGNED) {
        0 => small::<0>(a, b),
        1 => small::<1>(a, b),
        2 => small::<2>(a, b),
        4 => small::<4>(a, b),
        5 => small::<5>(a, b),
        9 => small::<9>(a, b),
        10 => small::<10>(a, b),
        _ => None,
    };
    match v {
        Some(v) if c & usize::from(UNSIGNED) == 0 || v.small_value() >= 0 => {
            s.set(s.u8(1), v);
            s.next(5);
            true
        }
        _ => false,
    }
}

pub fn binary_slow(vm: &Vm, s: &mut S) -> Res<()> {
    if cfg!(not(feature = "viper")) {
        return Err(vm.left_out());
    }
    let (a, b, c) = (s.get(s.u8(2)), s.get(s.u8(3)), s.u8(4));
    let unsigned = c & usize::from(UNSIGNED) != 0;
    let op = BIN_OPS[c & !usize::from(UNSIGNED)];
    let result = operate(vm, op, word(vm, a)?, word(vm, b)?, unsigned)?;
    let v = if unsigned { new_uint(vm, result) } else { new_int(vm, result) }?;
    s.set(s.u8(1), v);
    s.next(5);
    Ok(())
}

/// `x op y`, of which only the bits of a word count.
fn operate(vm: &Vm, op: BinOp, x: u64, y: u64, unsigned: bool) -> Res<u64> {
    Ok(match op {
        BinOp::Add => x.wrapping_add(y),
        BinOp::Sub => x.wrapping_sub(y),
        BinOp::Mul => x.wrapping_mul(y),
        BinOp::And => x & y,
        BinOp::Or => x | y,
        BinOp::Xor => x ^ y,
        BinOp::Shl => x.checked_shl(shift_count(vm, y)?).unwrap_or(0),
        BinOp::Shr if unsigned => cut(x).checked_shr(shift_count(vm, y)?).unwrap_or(0),
        BinOp::Shr => (signed(x) >> shift_count(vm, y)?.min(63)) as u64,
        _ => divide(vm, op, signed(x), signed(y))? as u64,
    })
}

/// A count beyond the word shifts everything out.
fn shift_count(vm: &Vm, y: u64) -> Res<u32> {
    match signed(y) {
        n if n < 0 => Err(vm.value_error(t!("negative shift count"))),
        n => Ok(u32::try_from(n).unwrap_or(u32::MAX)),
    }
}

/// `//`, or `%`, rounded down.
fn divide(vm: &Vm, op: BinOp, x: i64, y: i64) -> Res<i64> {
    if y == 0 {
        return Err(int::zero_division(vm, op));
    }
    let (quotient, remainder) = (x.wrapping_div(y), x.wrapping_rem(y));
    let down = remainder != 0 && (remainder < 0) != (y < 0);
    Ok(match op {
        BinOp::FloorDiv => quotient - i64::from(down),
        _ => remainder + if down { y } else { 0 },
    })
}

/// An int, of which the lower bits are right.
fn word(vm: &Vm, o: Obj) -> Res<u64> {
    Ok(match int::want(vm, o)? {
        View::Small(i) => i as u64,
        View::Big(big) => big.wrapping_u64(),
    })
}

fn signed(bits: u64) -> i64 {
    if WORD_BITS == 32 { i64::from(bits as i32) } else { bits as i64 }
}

fn cut(bits: u64) -> u64 {
    if WORD_BITS == 32 { bits & 0xffff_ffff } else { bits }
}

fn new_int(vm: &Vm, bits: u64) -> Res {
    vm.new_int(signed(bits))
}

fn new_uint(vm: &Vm, bits: u64) -> Res {
    vm.new_uint(cut(bits))
}

/// `NativeCast`
pub fn cast(vm: &Vm, s: &mut S) -> Res<()> {
    if cfg!(not(feature = "viper")) {
        return Err(vm.left_out());
    }
    const INT: usize = Cast::Int as usize;
    const UINT: usize = Cast::Uint as usize;
    const BOOL: usize = Cast::Bool as usize;
    const POINTER: usize = Cast::Pointer as usize;
    let o = s.get(s.u8(2));
    let c = s.u8(3);
    let python = c != BOOL && types::is_user(o) && int::view(vm, o).is_none();
    let v = match c {
        POINTER if has_memory(vm, o) => o,
        _ if python => return Err(vm.needs_python()),
        INT => new_int(vm, word(vm, o)?)?,
        UINT => new_uint(vm, word(vm, o)?)?,
        BOOL => {
            let t = truth(vm, o)?;
            return vm.deliver_truth(s, t);
        }
        POINTER => new_uint(vm, word(vm, o)?)?,
        _ => new_uint(vm, address_of(vm, o)?)?,
    };
    s.set(s.u8(1), v);
    s.next(4);
    Ok(())
}

fn has_memory(vm: &Vm, o: Obj) -> bool {
    !o.is_small() && (vm.as_a::<Str>(o).is_some() || Buffer::of(vm, o).is_some())
}

/// The address that a pointer means.
fn address_of(vm: &Vm, o: Obj) -> Res<u64> {
    if let Some(text) = vm.as_a::<Str>(o) {
        return address::of_text(vm, text);
    }
    match Buffer::of(vm, o) {
        Some(buffer) => address::of(vm, &buffer),
        None => word(vm, o),
    }
}

/// Where an item of `size` bytes of a pointer is, and whether it may be written.
fn place(vm: &Vm, pointer: Obj, index: Obj, size: u8) -> Res<(Place, bool)> {
    let offset = signed(word(vm, index)?).wrapping_mul(size.into());
    let (owner, start, writable) = match vm.as_a::<Str>(pointer) {
        Some(text) => (text.obj(), 0, false),
        None => match Buffer::of(vm, pointer) {
            Some(buffer) => (buffer.owner, buffer.start as i64, buffer.writable),
            None => {
                let at = cut(word(vm, pointer)?.wrapping_add(offset as u64));
                return Ok((Place::find(vm, at), true));
            }
        },
    };
    let at = start.wrapping_add(offset);
    let len = address::memory(vm, owner).len() as i64;
    if at < 0 || at > len - i64::from(size) {
        return Err(vm.index_error(t!("pointer index out of range")));
    }
    Ok((Place { owner, at: at as u64 }, writable))
}

/// The offset of a whole item of a `bytearray` of `len` bytes.
#[inline(always)]
fn near_item(index: Obj, size: usize, len: usize) -> Option<usize> {
    let at = usize::try_from(index.as_small()?).ok()?.checked_mul(size)?;
    (at.checked_add(size)? <= len).then_some(at)
}

/// Bytes of a `bytearray`, the commonest.
#[inline(always)]
pub fn load(vm: &Vm, s: &mut S) -> bool {
    if cfg!(not(feature = "viper")) {
        return false;
    }
    let Some(array) = s.get(s.u8(2)).cast::<ByteArray>() else { return false };
    let cells = vm.heap.byte_array(array);
    match near_item(s.get(s.u8(3)), s.u8(4), cells.len()) {
        Some(at) if s.u8(4) == 1 => {
            s.set(s.u8(1), Obj::small(cells[at].get().into()));
            s.next(5);
            true
        }
        _ => false,
    }
}

pub fn load_slow(vm: &Vm, s: &mut S) -> Res<()> {
    if cfg!(not(feature = "viper")) {
        return Err(vm.left_out());
    }
    let size = s.u8(4) as u8;
    let (place, _) = place(vm, s.get(s.u8(2)), s.get(s.u8(3)), size)?;
    let v = new_int(vm, place.load(vm, size)?)?;
    s.set(s.u8(1), v);
    s.next(5);
    Ok(())
}

#[inline(always)]
pub fn store(vm: &Vm, s: &mut S) -> bool {
    if cfg!(not(feature = "viper")) {
        return false;
    }
    let Some(array) = s.get(s.u8(1)).cast::<ByteArray>() else { return false };
    let Some(value) = s.get(s.u8(3)).as_small() else { return false };
    let cells = vm.heap.byte_array(array);
    match near_item(s.get(s.u8(2)), s.u8(4), cells.len()) {
        Some(at) if s.u8(4) == 1 => {
            cells[at].set(value as u8);
            s.next(5);
            true
        }
        _ => false,
    }
}

pub fn store_slow(vm: &Vm, s: &mut S) -> Res<()> {
    if cfg!(not(feature = "viper")) {
        return Err(vm.left_out());
    }
    let size = s.u8(4) as u8;
    let bits = word(vm, s.get(s.u8(3)))?;
    let (place, writable) = place(vm, s.get(s.u8(1)), s.get(s.u8(2)), size)?;
    if !writable {
        return Err(read_only(vm));
    }
    place.store(vm, size, bits)?;
    s.next(5);
    Ok(())
}

#[cold]
fn read_only(vm: &Vm) -> Trap {
    vm.type_error(t!("cannot modify read-only memory"))
}
