//! Which part of the source each instruction of a code object belongs to, as programs ask for it.
//!
//! CPython counts instructions of two bytes and divides offsets such as `tb_lasti` by two; so the
//! iterator has an item for every two bytes here too, of the last instruction that they are part
//! of.

use crate::Vm;
use crate::code::columns::{self, Position};
use crate::code::lines::{self, Entries};
use crate::compile::{self, Operands};
use crate::obj::*;
use crate::trap::Res;

/// (line, last line, column, last column); columns are in bytes from 0, None where not known.
fn tuple(vm: &Vm, line: u32, at: Option<Position>) -> Res {
    let number = |n: u32| Obj::small(n as SmallInt);
    let line = if line == 0 { Obj::NONE } else { number(line) };
    vm.new_tuple(&match at {
        Some(at) => [line, number(at.end_line), number(at.column), number(at.end_column)],
        None => [line, line, Obj::NONE, Obj::NONE],
    })
}

fn table<'v>(vm: &'v Vm, code: Ref<Code>) -> &'v [u8] {
    vm.heap.bytes(vm.heap.origin(code).lines.cast_unchecked())
}

/// `co_positions()`: an iterator over the positions of all instructions.
pub fn all(vm: &Vm, args: &[Obj]) -> Res {
    let code = vm.want::<Code>(args[0])?;
    let bytes = vm.heap.bytes(vm[code].code.cast_unchecked());
    let table = table(vm, code);
    let list = vm.new_list_with(bytes.len() / 2)?;
    let mut of_lines = Entries::new(table).peekable();
    let mut of_columns = columns::Entries::new(lines::columns(table)).peekable();
    let (mut line, mut position, mut place) = (0, None, tuple(vm, 0, None)?);
    for last in (1..=bytes.len() as u32).step_by(2) {
        let mut is_new = false;
        while let Some((_, next)) = of_lines.next_if(|entry| entry.0 <= last) {
            (line, is_new) = (next, true);
        }
        while let Some((_, next)) = of_columns.next_if(|entry| entry.0 <= last) {
            (position, is_new) = (next, true);
        }
        if is_new {
            place = tuple(vm, line, position.filter(|p: &Position| p.line == line))?;
        }
        super::list::push(vm, list, place)?;
    }
    crate::interp::ops::iterate::iterator_of(vm, list.obj())
}

/// The position of the instruction at an offset, None without columns: what `traceback` asks for,
/// which would have to go through all of `co_positions` otherwise.
pub fn at_offset(vm: &Vm, args: &[Obj]) -> Res {
    let code = vm.want::<Code>(args[0])?;
    let Ok(pc) = u32::try_from(vm.want_int(args[1])?) else { return Ok(Obj::NONE) };
    let table = table(vm, code);
    match columns::position_of(lines::columns(table), pc) {
        Some(at) if at.line == lines::line_of(table, pc) => tuple(vm, at.line, Some(at)),
        _ => Ok(Obj::NONE),
    }
}

/// Where the operator of an expression stands that is underlined: a tuple of whether it is a
/// binary one, and the offsets in bytes of `compile::Operands`. None without one.
pub fn operands(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.heap.text(vm.want::<Str>(args[1])?);
    let (binary, left, right) = match compile::operands(vm, text) {
        Ok(Some(Operands::Binary(left, right))) => (true, left, right),
        Ok(Some(Operands::Subscript(left, right))) => (false, left, right),
        Ok(None) => return Ok(Obj::NONE),
        Err(_) => return Err(vm.heap.trap.pending()),
    };
    let number = |n: u32| Obj::small(n as SmallInt);
    vm.new_tuple(&[Obj::bool(binary), number(left), number(right)])
}
