//! What `pyb.CAN.init` makes of its arguments: mode and timing of a controller.

use super::MODES;
use crate::pyboard::can::{BANKS, Setup};
use crate::pyboard::python::handlers;
use vm::obj::{Obj, SmallInt};
use vm::trap::{Res, Trap};
use vm::{Part, Vm};

/// Prescaler and parts of a bit before and after the moment in which it is looked at, so that the
/// rate is right to 0.1 % and the moment to 1 % of a bit.
fn timing(clock: u32, baudrate: u32, point: i32) -> Option<[i32; 3]> {
    // No point beyond 100 % is there.
    let point = point.clamp(0, 200);
    let fits = |prescaler: i32, parts: i32| {
        baudrate.abs_diff(clock / (prescaler * parts) as u32) < baudrate / 1000
    };
    let rates = (1..1024).flat_map(|prescaler| (3..24).map(move |parts| (prescaler, parts)));
    rates.filter(|(prescaler, parts)| fits(*prescaler, *parts)).find_map(|(prescaler, parts)| {
        let is_there = |before: &i32| ((1 + before) * 1000 / parts - 10 * point).abs() < 5;
        let before = (1..16).filter(|before| (1..8).contains(&(parts - 1 - before)));
        before.filter(is_there).map(|before| [prescaler, before, parts - 1 - before]).next()
    })
}

/// What the arguments of `init` make of a controller, and the first bank of the second one.
pub(super) fn setup(vm: &Vm, bus: usize, clock: u32, args: &[Obj]) -> Res<(Setup, u8)> {
    let number = vm.want_i32(args[0])?;
    let mode = MODES.iter().find(|(_, other, _)| *other == number).map(|(mode, ..)| *mode);
    let mut numbers = [0; 7];
    for (number, i) in numbers.iter_mut().zip([1, 2, 3, 4, 6, 7, 8]) {
        *number = vm.want_i32(args[i])?;
    }
    let [prescaler, jump, before, after, baudrate, point, split] = numbers;
    let mut times = [prescaler, before, after];
    if baudrate != 0 {
        let Some(found) = timing(clock, baudrate.max(0) as u32, point) else {
            let parts = [
                Part::T(vm::t!("couldn't match baudrate ")),
                Part::I(vm.want_int(args[6])?),
                Part::T(vm::t!(" and sample point ")),
                Part::I(vm.want_int(args[7])?),
            ];
            return Err(handlers::value_error(vm, &parts));
        };
        times = found;
    }
    let [prescaler, before, after] = times;
    let ranges = [(prescaler, 1024), (before, 16), (after, 8), (jump, 4)];
    let valid = ranges.iter().all(|(number, most)| (1..=*most).contains(number));
    let (Some(mode), true, true) = (mode, valid, (0..=BANKS as i32).contains(&split)) else {
        return Err(failed(vm, bus));
    };
    let setup = Setup {
        mode,
        auto_restart: vm::types::truth(vm, args[5])?,
        prescaler: prescaler as u16,
        jump: jump as u8,
        before: before as u8,
        after: after as u8,
        bit_ns: (u64::from((prescaler * (1 + before + after)) as u32) * 1_000_000_000
            / u64::from(clock.max(1))) as u32,
    };
    Ok((setup, split as u8))
}

/// `ValueError`: the controller does not start.
pub(super) fn failed(vm: &Vm, bus: usize) -> Trap {
    let number = Obj::small(bus as SmallInt + 1);
    handlers::value_error_about(vm, vm::t!("CAN({}) init failure"), number)
}
