//! Which functions of the prelude code calls: it names them by their numbers.

use vm::Vm;
use vm::code::Op;
use vm::code::packed::class;
use vm::obj::{Code, Obj, Ref};

/// Which constants of code are names of global functions that it loads.
pub fn called(vm: &Vm, code: Ref<Code>, functions: &[String]) -> Result<Vec<bool>, String> {
    let heap = &vm.heap;
    let uses = uses(heap.bytes(vm[code].code.cast().ok_or("no instructions")?))?;
    let constants = heap.tuple(vm[code].consts.cast().ok_or("no tuple")?);
    let is_load = |op: &Op| matches!(op, Op::LoadGlobal | Op::LoadGlobalW | Op::LoadName);
    let is_called = |(i, constant): (usize, &Obj)| {
        let name = vm.str_of(*constant).unwrap_or_default();
        let here = || uses.iter().filter(|(_, k)| *k == i).map(|(op, _)| op);
        if !functions.iter().any(|known| known == name) || !here().any(is_load) {
            return Ok(false);
        }
        match here().all(is_load) {
            true => Ok(true),
            false => Err(format!("{name} is the name of a function and of something else")),
        }
    };
    constants.iter().enumerate().map(is_called).collect()
}

/// The instructions that use constants, and which ones.
fn uses(code: &[u8]) -> Result<Vec<(Op, usize)>, String> {
    let (mut uses, mut at) = (Vec::new(), 0);
    while at < code.len() {
        let op = Op::from_u8(code[at]).ok_or("no instruction")?;
        at += 1;
        for operand in op.operands() {
            let bytes = &code[at..at + operand.size()];
            at += operand.size();
            if class::of(operand) == class::CONSTANT {
                let index = bytes.iter().rev().fold(0, |n, b| n << 8 | usize::from(*b));
                uses.push((op, index));
            }
        }
    }
    Ok(uses)
}
