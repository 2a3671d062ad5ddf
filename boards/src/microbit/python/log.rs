//! The module `log`.
//!
//! The labels of the last heading that was written are a tuple of str in a root of the
//! interpreter; after a reset they are read where they were written. A row is put together in the
//! heap and written at once.

use super::{board, is_int};
use crate::microbit::log::{UNITS, clean, heading};
use crate::microbit::state::Microbit;
use vm::obj::{Dict, Header, Kind, Native, Obj, Ref, RomModule, Tuple};
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

/// `set_labels(*labels, timestamp=SECONDS)`: new labels get columns behind those that
/// there are. The prelude passes a tuple, the unit, and the native itself.
fn set_labels(vm: &Vm, args: &[Obj]) -> Res {
    let [labels, unit, native] = *args else { return Err(vm.needs_python()) };
    let Some(labels) = vm.as_a::<Tuple>(labels).filter(|_| native == SET_LABELS) else {
        return Err(vm.needs_python());
    };
    let unit = if unit.is_none() { 0 } else { vm.want_int(unit)? };
    if unit != 0 && heading(unit).is_none() {
        return Err(vm.value_error(vm::t!("invalid timestamp")));
    }
    let board = board(vm)?;
    let mut columns = Columns::known(vm, board)?;
    for label in vm.heap.tuple(labels) {
        columns.add(vm, *label)?;
    }
    let only_unit = vm.heap.tuple(labels).is_empty();
    if !only_unit {
        columns.add_time(vm, unit, true)?;
        end_row(vm, board, &columns, None)?;
    }
    board.logging.unit.set(unit);
    board.logging.is_new.set(only_unit);
    Ok(Obj::NONE)
}

/// The labels of the columns, in order.
struct Columns {
    labels: [Obj; COLUMNS],
    count: usize,
    /// How many of them are in the log already.
    known: usize,
}

impl Columns {
    /// Those that the log has, after a reset too.
    fn known(vm: &Vm, board: &Microbit) -> Res<Columns> {
        let mut columns = Columns { labels: [Obj::NONE; COLUMNS], count: 0, known: 0 };
        if let Some(kept) = vm.as_a::<Tuple>(vm.board_root(LABELS).get()) {
            let kept = vm.heap.tuple(kept);
            columns.count = kept.len();
            columns.labels[..kept.len()].copy_from_slice(kept);
        } else {
            let mut line = Printer::text(vm);
            let mut read = Ok(());
            board.hardware.journal().heading(&mut |piece| {
                if read.is_ok() {
                    read = line.put(piece);
                }
            });
            read?;
            let line = line.finish_obj()?;
            if let Some(line) = vm.text_of(line).and_then(|line| line.strip_suffix(b"\n")) {
                line.split(|byte| *byte == b',').try_for_each(|label| {
                    let label = core::str::from_utf8(label).unwrap_or_default();
                    columns.add(vm, vm.new_str(label)?)
                })?;
            }
        }
        columns.known = columns.count;
        Ok(columns)
    }

    fn labels(&self) -> &[Obj] {
        &self.labels[..self.count]
    }

    /// Adds a label if it is new. Raises TypeError if it is no text.
    fn add(&mut self, vm: &Vm, label: Obj) -> Res<()> {
        let text = want_label(vm, label)?;
        let is_known = self.labels().iter().any(|known| vm.text_of(*known) == Some(text));
        if !is_known && self.count < COLUMNS {
            self.labels[self.count] = label;
            self.count += 1;
        }
        Ok(())
    }

    /// Adds the column of the time, in a log that is new in front of the others.
    fn add_time(&mut self, vm: &Vm, unit: i64, wanted: bool) -> Res<()> {
        let Some(time) = heading(unit).filter(|_| wanted) else { return Ok(()) };
        let before = self.count;
        self.add(vm, vm.new_str(time)?)?;
        if self.known == 0 && self.count > before {
            self.labels[..self.count].rotate_right(1);
        }
        Ok(())
    }
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

/// `add(dict)` or `add(**values)`: a row, under a new heading if there are new labels.
fn add(vm: &Vm, args: &[Obj]) -> Res {
    let row = match args {
        [] => return Ok(Obj::NONE),
        [row] => vm.as_a::<Dict>(*row),
        _ => return Err(vm.value_error(vm::t!("too many arguments"))),
    };
    let Some(row) = row else { return Err(vm.value_error("expecting a dict")) };
    let board = board(vm)?;
    let mut columns = Columns::known(vm, board)?;
    let mut is_empty = true;
    dict::each(vm, row, |label, value| {
        is_empty &= vm.text_of(value) == Some(b"");
        columns.add(vm, label)
    })?;
    let logging = &board.logging;
    columns.add_time(vm, logging.unit.get(), logging.is_new.get() || !is_empty)?;
    end_row(vm, board, &columns, (!is_empty).then_some(row))?;
    logging.is_new.set(false);
    Ok(Obj::NONE)
}

/// Writes a heading if there are new labels, and a row of values, if any. Raises OSError ENOSPC if
/// the log is full.
fn end_row(vm: &Vm, board: &Microbit, columns: &Columns, row: Option<Ref<Dict>>) -> Res<()> {
    let (labels, unit) = (columns.labels(), board.logging.unit.get());
    let mut to = Printer::text(vm);
    let mut split = 0;
    if columns.count > columns.known {
        for (i, label) in labels.iter().enumerate() {
            to.str(if i > 0 { "," } else { "" })?;
            write_clean(want_label(vm, *label)?, &mut to)?;
            split += want_label(vm, *label)?.len() + 1;
        }
        to.str("\n")?;
    }
    for (i, label) in labels.iter().enumerate().filter(|_| row.is_some()) {
        to.str(if i > 0 { "," } else { "" })?;
        let is_time = heading(unit).map(str::as_bytes) == vm.text_of(*label);
        match row.map_or(Ok(None), |row| dict::get(vm, row, *label))? {
            _ if is_time => write_time(board, unit, &mut to)?,
            Some(value) => write_value(vm, value, &mut to)?,
            None => {}
        }
    }
    if row.is_some() {
        to.str("\n")?;
    }
    let text = to.finish_obj()?;
    let kept = vm.new_tuple(labels)?;
    let text = vm.text_of(text).unwrap_or_default();
    if text.is_empty() {
        return Ok(());
    }
    if !board.hardware.journal().append(text, split) {
        return Err(vm.os_error(errno::ENOSPC));
    }
    if board.logging.mirrors.get() {
        vm.platform.write(text);
    }
    vm.board_root(LABELS).set(kept);
    Ok(())
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

/// `delete(full=False)`: rows and labels.
fn delete(vm: &Vm, args: &[Obj]) -> Res {
    let full = types::truth(vm, args[0])?;
    let board = board(vm)?;
    vm.board_root(LABELS).set(Obj::NONE);
    board.hardware.journal().clear(full);
    board.logging.is_new.set(true);
    Ok(Obj::NONE)
}

/// `set_mirroring(serial)`
fn set_mirroring(vm: &Vm, args: &[Obj]) -> Res {
    let on = types::truth(vm, args[0])?;
    board(vm)?.logging.mirrors.set(on);
    Ok(Obj::NONE)
}
