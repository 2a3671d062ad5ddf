//! The module `log`.
//!
//! The labels of the last heading that was written are a tuple of str in a root of the
//! interpreter. A row is put together in the heap and written at once.

use super::{board, is_int};
use crate::microbit::log::{UNITS, clean, heading};
use crate::microbit::state::Microbit;
use vm::obj::{Dict, Header, Kind, Native, Obj, RomModule, Tuple};
use vm::platform::errno;
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{self, dict, exception};
use vm::{Part, Vm, n, natives};

/// Root of the interpreter that keeps the labels.
const LABELS: usize = 14;
/// Most columns.
const COLUMNS: usize = 64;

natives! {
    TABLE:
    __name__ := n!(log);
    DAYS := Obj::small(UNITS[4].0 as _);
    HOURS := Obj::small(UNITS[3].0 as _);
    MILLISECONDS := Obj::small(UNITS[0].0 as _);
    MINUTES := Obj::small(UNITS[2].0 as _);
    SECONDS := Obj::small(UNITS[1].0 as _);
    add(0..) = add, or vm::prelude::LOG_ADD;
    delete[full = Obj::FALSE] = delete;
    set_labels := SET_LABELS;
    set_mirroring(1) = set_mirroring;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(log), table: TABLE };

static SET_LABELS_NATIVE: Native =
    Native::new(n!(set_labels), 0, 255, set_labels).or(&vm::prelude::LOG_SET_LABELS);
const SET_LABELS: Obj = Obj::rom(&SET_LABELS_NATIVE);

/// `set_labels(*labels, timestamp=SECONDS)`. The prelude passes a tuple, the unit, and the native
/// itself.
fn set_labels(vm: &Vm, args: &[Obj]) -> Res {
    let [labels, unit, native] = *args else { return Err(vm.needs_python()) };
    let Some(labels) = vm.as_a::<Tuple>(labels).filter(|_| native == SET_LABELS) else {
        return Err(vm.needs_python());
    };
    let unit = if unit.is_none() { 0 } else { vm.want_int(unit)? };
    if unit != 0 && heading(unit).is_none() {
        return Err(vm.value_error(vm::t!("invalid timestamp")));
    }
    let labels = vm.heap.tuple(labels);
    for label in labels {
        want_label(vm, *label)?;
    }
    let board = board(vm)?;
    if labels.is_empty() {
        board.logging.unit.set(unit);
        return Ok(Obj::NONE);
    }
    let kept = vm.new_tuple(&labels[..labels.len().min(COLUMNS)])?;
    let mut row = Printer::text(vm);
    write_heading(vm, unit, vm.heap.tuple(vm.want::<Tuple>(kept)?), &mut row)?;
    let row = row.finish_obj()?;
    write_row(vm, board, row)?;
    board.logging.unit.set(unit);
    vm.board_root(LABELS).set(kept);
    Ok(Obj::NONE)
}

fn want_label<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    vm.text_of(o).ok_or_else(|| {
        let parts = [
            Part::T(vm::t!("can't convert '")),
            Part::TypeOf(o),
            Part::T(vm::t!("' object to str implicitly")),
        ];
        vm.raise(&exception::TYPE_ERROR, &parts)
    })
}

/// A text as it can stand in a row.
fn write_clean(text: &[u8], to: &mut Printer) -> Res<()> {
    for piece in text.chunk_by(|a, b| clean(*a) == *a && clean(*b) == *b) {
        match piece {
            [one] => to.put(&[clean(*one)])?,
            _ => to.put(piece)?,
        }
    }
    Ok(())
}

fn write_heading(vm: &Vm, unit: i64, labels: &[Obj], to: &mut Printer) -> Res<()> {
    let time = heading(unit);
    to.str(time.unwrap_or(""))?;
    for (i, label) in labels.iter().enumerate() {
        if i > 0 || time.is_some() {
            to.str(",")?;
        }
        write_clean(want_label(vm, *label)?, to)?;
    }
    to.str("\n")
}

/// `add(dict)` or `add(**values)`: a row, under a new heading if there are new labels.
fn add(vm: &Vm, args: &[Obj]) -> Res {
    let row = match args {
        [] => return Ok(Obj::NONE),
        [row] => vm.as_a::<Dict>(*row),
        _ => return Err(vm.value_error(vm::t!("too many arguments"))),
    };
    let Some(row) = row else { return Err(vm.value_error(vm::t!("expecting a dict"))) };
    if dict::len(vm, row) == 0 {
        return Ok(Obj::NONE);
    }
    let board = board(vm)?;
    let unit = board.logging.unit.get();
    let old = vm.board_root(LABELS).get();
    let labels = all_labels(vm, old, row)?;
    let columns = vm.heap.tuple(vm.want::<Tuple>(labels)?);
    let mut to = Printer::text(vm);
    if labels != old {
        write_heading(vm, unit, columns, &mut to)?;
    }
    write_time(board, unit, &mut to)?;
    for (i, label) in columns.iter().enumerate() {
        if i > 0 || unit != 0 {
            to.str(",")?;
        }
        if let Some(value) = dict::get(vm, row, *label)? {
            write_value(vm, value, &mut to)?;
        }
    }
    to.str("\n")?;
    let text = to.finish_obj()?;
    write_row(vm, board, text)?;
    vm.board_root(LABELS).set(labels);
    Ok(Obj::NONE)
}

/// The labels there were, and those of a row behind them; the same object if there are no new
/// ones.
fn all_labels(vm: &Vm, old: Obj, row: vm::obj::Ref<Dict>) -> Res {
    let known = vm.as_a::<Tuple>(old).map_or(&[][..], |old| vm.heap.tuple(old));
    let mut labels = [Obj::NONE; COLUMNS];
    let mut count = known.len();
    labels[..count].copy_from_slice(known);
    dict::each(vm, row, |label, _| {
        let text = want_label(vm, label)?;
        let is_known = labels[..count].iter().any(|known| vm.text_of(*known) == Some(text));
        if !is_known && count < COLUMNS {
            labels[count] = label;
            count += 1;
        }
        Ok(())
    })?;
    match count == known.len() && !known.is_empty() {
        true => Ok(old),
        false => vm.new_tuple(&labels[..count]),
    }
}

/// The time since the start, in hundredths of the unit or in milliseconds.
fn write_time(board: &Microbit, unit: i64, to: &mut Printer) -> Res<()> {
    let ms = board.hardware.clock().now_ms() as i64;
    match unit {
        0 => Ok(()),
        1 => to.int(ms),
        _ => {
            let hundredths = ms / unit;
            to.int(hundredths / 100)?;
            to.put(&[b'.', b'0' + (hundredths / 10 % 10) as u8, b'0' + (hundredths % 10) as u8])
        }
    }
}

fn write_value(vm: &Vm, value: Obj, to: &mut Printer) -> Res<()> {
    if is_int(value) || vm.float_of(value).is_some() {
        return types::str_into(vm, value, to);
    }
    write_clean(want_label(vm, value)?, to)
}

/// Writes a row to the flash, and a copy of it where that is wanted. Raises OSError ENOSPC if the
/// log is full.
fn write_row(vm: &Vm, board: &Microbit, row: Obj) -> Res<()> {
    let text = vm.text_of(row).unwrap_or_default();
    if !board.hardware.journal().append(text) {
        return Err(vm.os_error(errno::ENOSPC));
    }
    if board.logging.mirrors.get() {
        vm.platform.write(text);
    }
    Ok(())
}

/// `delete(full=False)`: rows and labels.
fn delete(vm: &Vm, args: &[Obj]) -> Res {
    let full = types::truth(vm, args[0])?;
    vm.board_root(LABELS).set(Obj::NONE);
    board(vm)?.hardware.journal().clear(full);
    Ok(Obj::NONE)
}

/// `set_mirroring(serial)`
fn set_mirroring(vm: &Vm, args: &[Obj]) -> Res {
    let on = types::truth(vm, args[0])?;
    board(vm)?.logging.mirrors.set(on);
    Ok(Obj::NONE)
}
