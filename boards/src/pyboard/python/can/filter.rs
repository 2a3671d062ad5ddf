//! The banks of filters of `pyb.CAN`: `setfilter` and `clearfilter`.

use super::which;
use crate::pyboard::can::{Bank, banks};
use crate::pyboard::python::{OMITTED, board};
use vm::Vm;
use vm::obj::{List, Obj, Tuple};
use vm::trap::{Res, Trap};

/// Kinds of filters.
const MASK16: i32 = 0;
const LIST16: i32 = 1;
const MASK32: i32 = 2;
const LIST32: i32 = 3;

/// The items of a tuple or list, at most four.
fn four(vm: &Vm, o: Obj) -> Res<([u32; 4], usize)> {
    let tuple = vm.as_a::<Tuple>(o).map(|tuple| vm.heap.tuple(tuple));
    let list = match tuple {
        None => vm.heap.list(vm.want::<List>(o)?),
        Some(_) => &[],
    };
    let count = tuple.map_or(list.len(), <[Obj]>::len);
    let mut numbers = [0; 4];
    for (i, number) in numbers.iter_mut().enumerate().take(count) {
        *number = vm.want_word(tuple.map_or_else(|| list[i].get(), |items| items[i]))?;
    }
    Ok((numbers, count))
}

/// Changes a bank of a controller; false if it has none with this number.
fn set_bank(vm: &Vm, bus: usize, number: i32, bank: Bank) -> Res<bool> {
    let board = board(vm)?;
    let second = board.second_bank.get();
    let place = usize::try_from(number).ok().and_then(|number| banks(bus, second).nth(number));
    let Some(place) = place else { return Ok(false) };
    if board.cans[bus].get().is_some() {
        board.hardware.cans().set_bank(place, bank, second);
    }
    Ok(true)
}

fn wrong_filter(vm: &Vm) -> Trap {
    vm.value_error(vm::t!("CAN filter parameter error"))
}

/// `setfilter(bank, mode, fifo, params, *, rtr, extframe=False)`
pub(super) fn setfilter(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    let (number, mode, queue) =
        (vm.want_i32(args[1])?, vm.want_i32(args[2])?, vm.want_word(args[3])?);
    let (params, count) = four(vm, args[4])?;
    let flags = if args[5] == OMITTED { None } else { Some(four(vm, args[5])?.0) };
    let extended = vm::types::truth(vm, args[6])?;
    let wide = matches!(mode, MASK32 | LIST32);
    let list = matches!(mode, LIST16 | LIST32);
    if !(MASK16..=LIST32).contains(&mode) || count != if wide { 2 } else { 4 } {
        return Err(wrong_filter(vm));
    }
    let bit = match (wide, extended) {
        (false, false) => 0x10,
        _ => 2,
    };
    let mut values = [0u32; 4];
    for (i, value) in values.iter_mut().enumerate().take(count) {
        let id = params[i];
        *value = match (wide, extended) {
            (true, _) => (id & 0x1fff_ffff) << 3 | 4,
            (false, true) => (id & 0xc0_0000) >> 13 | (id & 0x3_8000) >> 15 | 8,
            (false, false) => id << 5 & 0xffff,
        };
        if let Some(flags) = flags {
            let is_mask = !list && i % 2 == 1;
            let flag = if list { flags[i] } else { flags[i / 2] };
            *value |= if is_mask || flag != 0 { bit } else { 0 };
        }
    }
    let bank = Bank { on: true, wide, list, queue: queue as u8 & 1, values };
    match set_bank(vm, bus, number, bank)? {
        true => Ok(Obj::NONE),
        false => Err(wrong_filter(vm)),
    }
}

/// `clearfilter(bank, extframe=False)`
pub(super) fn clearfilter(vm: &Vm, args: &[Obj]) -> Res {
    let bus = which(vm, args[0])?;
    set_bank(vm, bus, vm.want_i32(args[1])?, Bank::OFF)?;
    Ok(Obj::NONE)
}
