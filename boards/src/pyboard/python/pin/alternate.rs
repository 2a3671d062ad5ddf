//! `pyb.PinAF`: the alternate functions of a pin.

use super::{registers, this};
use crate::pyboard::pins::{Alternate, PinId};
use crate::pyboard::python::{byte, field, want};
use vm::obj::{Kind, Obj};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Place of the registers for the alternate functions in a port.
const AFR: u32 = 0x20;

natives! {
    METHODS:
    index(1) = index;
    name(1) = name;
    reg(1) = reg;
}

/// The class `PinAF`; an object has the pin and the place of the function in its list.
static TYPE: Type =
    Type::new(n!(PinAF), Kind::Ext, &TypeSlots { repr: Some(repr), ..TypeSlots::NONE }, METHODS);

/// `af_list()`
pub(super) fn af_list(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    let count = pin.alternates().count();
    let list = vm.new_list_with(count)?;
    for (i, slot) in vm.heap.list_storage(list).iter().enumerate().take(count) {
        let ext = vm.new_ext(&TYPE, 0, 2)?;
        let bytes = vm.heap.ext_bytes(ext);
        bytes[0].set(pin.index() as u8);
        bytes[1].set(i as u8);
        slot.set(ext.obj());
        vm[list].len.set(i as u32 + 1);
    }
    Ok(list.obj())
}

fn alternate(vm: &Vm, o: Obj) -> Res<(PinId, Alternate)> {
    let ext = want(vm, o, &TYPE)?;
    let pin = PinId::new(byte(vm, ext, 0).into());
    let found = pin.and_then(|pin| Some((pin, pin.alternates().nth(byte(vm, ext, 1).into())?)));
    found.ok_or_else(|| vm.type_error(vm::t!("expecting a PinAF")))
}

pub(super) fn write_alternate(p: &mut Printer, alternate: Alternate) -> Res<()> {
    p.str("Pin.")?;
    write_name(p, alternate)
}

fn write_name(p: &mut Printer, alternate: Alternate) -> Res<()> {
    field(p, "AF", alternate.number.into())?;
    p.str("_")?;
    p.str(alternate.peripheral())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    write_alternate(p, alternate(vm, o)?.1)
}

/// `index()`
fn index(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(alternate(vm, args[0])?.1.number.into()))
}

/// `name()`
fn name(vm: &Vm, args: &[Obj]) -> Res {
    let (_, alternate) = alternate(vm, args[0])?;
    let mut text = Printer::text(vm);
    write_name(&mut text, alternate)?;
    text.finish_obj()
}

/// `reg()`: address of the register that has the function.
fn reg(vm: &Vm, args: &[Obj]) -> Res {
    let (pin, _) = alternate(vm, args[0])?;
    vm.new_int((registers(pin) + AFR + 4 * u32::from(pin.line() / 8)).into())
}
