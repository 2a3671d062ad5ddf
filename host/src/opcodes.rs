//! `_opcode`: the instruction set as data, of which `pylib/pc/dis` makes listings.
//!
//! The tables are those of `vm::code::ops`; the letters of operands are explained there.

use std::string::String;
use std::vec::Vec;

use vm::code::exc::{ExcKind, ExcTable};
use vm::code::ops::{NAMES, OPERANDS};
use vm::obj::{Bytes, Code, Header, Kind, Obj, RomModule, SmallInt};
use vm::trap::Res;
use vm::{Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_opcode), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_opcode);
    names(0) = names;
    operands(0) = operands;
    exceptions(1) = exceptions;
}

/// `names()`: the mnemonics in the order of their numbers, separated by spaces.
fn names(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_str(&NAMES.join(" "))
}

/// `operands()`: the letters of the operands in the same order, `-` where there are none.
fn operands(vm: &Vm, _: &[Obj]) -> Res {
    let letters: Vec<String> = OPERANDS
        .iter()
        .map(|kinds| kinds.iter().map(|kind| format!("{kind:?}")).collect())
        .map(|letters: String| if letters.is_empty() { "-".into() } else { letters })
        .collect();
    vm.new_str(&letters.join(" "))
}

/// `exceptions(code)`: tuples (start, end, target, register, does it say what is handled?), the
/// innermost first. Numbers are bytes of code.
fn exceptions(vm: &Vm, args: &[Obj]) -> Res {
    let table = vm.heap.code_exc(vm.want::<Code>(args[0])?);
    let bytes = match table.cast::<Bytes>() {
        Some(table) => vm.heap.bytes(table),
        None => &[],
    };
    let mut entries = Vec::new();
    for entry in ExcTable::new(bytes) {
        let place = |n: u32| Obj::small(n as SmallInt);
        let handles = Obj::bool(entry.kind == ExcKind::Handling);
        let (end, register) = (entry.start + entry.len, entry.reg.into());
        let all = [place(entry.start), place(end), place(entry.target), place(register), handles];
        entries.push(all);
    }
    let list = vm.new_list_with(entries.len())?;
    for entry in entries {
        vm::types::list::push(vm, list, vm.new_tuple(&entry)?)?;
    }
    Ok(list.obj())
}
