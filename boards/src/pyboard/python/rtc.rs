//! `pyb.RTC`

use super::{board, handlers, item, want};
use crate::pyboard::calendar::{Calendar, DateTime, Wakeup};
use crate::pyboard::lines::WAKEUP;
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Asks for 512 Hz on X18, without and with its lowest bit.
const OUTPUT: i32 = 0xffe;

natives! {
    METHODS:
    calibration(1..2) = calibration;
    datetime(1..2) = datetime;
    info(1) = info;
    init(1) = init;
    wakeup(2..4) = wakeup;
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(RTC),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::new(n!(RTC), 0, 0, new);
static OBJECT: RomExt<0> = RomExt::new(&TYPE, []);

/// `RTC()`
fn new(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::rom(&OBJECT))
}

fn repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("<RTC>")
}

fn clock<'v>(vm: &'v Vm, args: &[Obj]) -> Res<&'v dyn Calendar> {
    want(vm, args[0], &TYPE)?;
    Ok(board(vm)?.hardware.calendar())
}

/// `init()`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    clock(vm, args)?.start_again();
    Ok(Obj::NONE)
}

/// `info()`
fn info(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(clock(vm, args)?.info().into())
}

/// Eight numbers of a tuple or list.
fn eight(vm: &Vm, o: Obj) -> Res<[u32; 8]> {
    let mut count = 0;
    while item(vm, o, count)?.is_some() {
        count += 1;
    }
    if count != 8 {
        let text = vm::t!("requested length 8 but object has length {}");
        return Err(handlers::value_error_about(vm, text, Obj::small(count as SmallInt)));
    }
    let mut numbers = [0; 8];
    for (i, number) in numbers.iter_mut().enumerate() {
        let item = item(vm, o, i)?.unwrap_or(Obj::NONE);
        *number = vm.want_u32(item)?.min(0xffff);
    }
    Ok(numbers)
}

/// `datetime([(year, month, day, weekday, hours, minutes, seconds, subseconds)])`
fn datetime(vm: &Vm, args: &[Obj]) -> Res {
    let clock = clock(vm, args)?;
    if let Some(to) = args.get(1) {
        let [year, month, day, weekday, hour, minute, second, subsecond] = eight(vm, *to)?;
        let to = DateTime { year, month, day, weekday, hour, minute, second, subsecond };
        clock.set(to);
        return Ok(Obj::NONE);
    }
    let is = clock.now();
    let numbers =
        [is.year, is.month, is.day, is.weekday, is.hour, is.minute, is.second, is.subsecond];
    vm.new_tuple(&numbers.map(|number| Obj::small(number as SmallInt)))
}

/// `wakeup(None)`, `wakeup(ms[, callback])`, `wakeup(select, count, callback)`
fn wakeup(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &TYPE)?;
    let (wakeup, function) = match args {
        [_, select, count, function] => {
            let (select, count) = (vm.want_word(*select)? as u8 & 7, vm.want_word(*count)? as u16);
            (Some(Wakeup { select, count }), *function)
        }
        [_, ms, rest @ ..] => {
            let wakeup = match ms.is_none() {
                true => None,
                false => match Wakeup::of_ms(vm.want_u32(*ms)?) {
                    Some(wakeup) => Some(wakeup),
                    None => return Err(vm.value_error(vm::t!("wakeup value too large"))),
                },
            };
            (wakeup, rest.first().copied().unwrap_or(Obj::NONE))
        }
        _ => return Ok(Obj::NONE),
    };
    handlers::kept(vm)?;
    let board = board(vm)?;
    handlers::set_line(vm, WAKEUP, function, Obj::small(WAKEUP as SmallInt));
    board.lines.change(WAKEUP, |line| {
        (line.rising, line.hard, line.event) = (true, true, false);
        (line.enabled, line.pending) = (wakeup.is_some(), false);
    });
    board.hardware.calendar().set_wakeup(wakeup);
    Ok(Obj::NONE)
}

/// `calibration([value])`: −511 to 512.
fn calibration(vm: &Vm, args: &[Obj]) -> Res {
    let clock = clock(vm, args)?;
    let Some(value) = args.get(1) else {
        return vm.new_int(clock.calibration().into());
    };
    let value = vm.want_i32(*value)?;
    if !(-511..=512).contains(&value) {
        return match value & 0xfffe {
            OUTPUT => {
                clock.put_out(value & 1 == 1);
                Ok(Obj::small((value & 1) as SmallInt))
            }
            _ => Err(vm.value_error(vm::t!("calibration value out of range"))),
        };
    }
    clock.calibrate(value);
    Ok(Obj::NONE)
}
