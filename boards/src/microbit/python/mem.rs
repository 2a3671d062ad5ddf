//! `mem8`, `mem16`, `mem32`: what the processor has at an address, as far as a program has business
//! there; the rest reads as zero, and writes have no effect.

use vm::obj::{Ext, Kind, Obj, Ref, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::exception::VALUE_ERROR;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n};

static TYPE: Type = Type::new(
    n!(mem),
    Kind::Ext,
    &TypeSlots {
        repr: Some(|vm, o, p| {
            p.str("<")?;
            p.int(8 * i64::from(size(vm, o)))?;
            p.str("-bit memory>")
        }),
        getitem: Some(get),
        setitem: Some(set),
        ..TypeSlots::NONE
    },
    vm::native::Table::EMPTY,
);
static OBJECTS: [RomExt<1>; 3] =
    [RomExt::new(&TYPE, [1]), RomExt::new(&TYPE, [2]), RomExt::new(&TYPE, [4])];

/// `mem8`
pub(super) const MEM8: Obj = Obj::rom(&OBJECTS[0]);
/// `mem16`
pub(super) const MEM16: Obj = Obj::rom(&OBJECTS[1]);
/// `mem32`
pub(super) const MEM32: Obj = Obj::rom(&OBJECTS[2]);

/// Bytes of an access.
fn size(vm: &Vm, o: Obj) -> u8 {
    let ext: Option<Ref<Ext>> = vm.as_a(o);
    ext.and_then(|ext| vm.heap.ext_bytes(ext).first()).map_or(1, |size| size.get())
}

/// The address of an access and its bytes. ValueError if it is not a multiple of these.
fn place(vm: &Vm, o: Obj, key: Obj) -> Res<(u64, u8)> {
    let (address, size) = (vm.want_word(key)?, size(vm, o));
    if address.is_multiple_of(size.into()) {
        return Ok((address.into(), size));
    }
    let mut digits = Printer::text(vm);
    for place in (0..8).rev() {
        digits.hex(u64::from(address >> (4 * place) & 15))?;
    }
    let parts = [
        Part::T(vm::t!("address ")),
        Part::Name(digits.finish_obj()?),
        Part::T(vm::t!(" is not aligned to ")),
        Part::I(size.into()),
        Part::T(vm::t!(" bytes")),
    ];
    Err(vm.raise(&VALUE_ERROR, &parts))
}

fn get(vm: &Vm, o: Obj, key: Obj) -> Res {
    let (address, size) = place(vm, o, key)?;
    vm.new_int(vm.platform.peek(address, size).unwrap_or(0).into())
}

fn set(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(vm::t!("'mem' object doesn't support item deletion")));
    }
    let (address, size) = place(vm, o, key)?;
    let value = vm.want_word(value)?;
    vm.platform.poke(address, size, value);
    Ok(())
}
