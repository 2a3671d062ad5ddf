//! `mem8`, `mem16`, `mem32`: of the processor's memory a program sees the identification registers;
//! the rest reads as zero, and writes have no effect.

use super::board;
use vm::obj::{Ext, Kind, Obj, Ref, RomExt};
use vm::trap::Res;
use vm::types::exception::VALUE_ERROR;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n};

/// Address of the processor's number (FICR.DEVICEID), eight bytes.
const DEVICE_ID: u32 = 0x1000_0060;

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
fn size(vm: &Vm, o: Obj) -> u32 {
    let ext: Option<Ref<Ext>> = vm.as_a(o);
    ext.and_then(|ext| vm.heap.ext_bytes(ext).first()).map_or(1, |size| size.get().into())
}

/// The address of an access. ValueError if it is not a multiple of its size.
fn place(vm: &Vm, o: Obj, key: Obj) -> Res<u32> {
    let (address, size) = (vm.want_int(key)? as u32, size(vm, o));
    if address % size != 0 {
        let end = Part::T(vm::t!(" bytes"));
        let parts = [Part::T(vm::t!("address is not aligned to ")), Part::I(size.into()), end];
        return Err(vm.raise(&VALUE_ERROR, &parts));
    }
    Ok(address)
}

fn get(vm: &Vm, o: Obj, key: Obj) -> Res {
    let address = place(vm, o, key)?;
    let id = board(vm)?.hardware.serial_number();
    let shifted = match address.checked_sub(DEVICE_ID) {
        Some(offset @ 0..8) => id >> (8 * offset),
        _ => 0,
    };
    let bits = 8 * size(vm, o);
    vm.new_uint(shifted & ((1 << bits) - 1))
}

fn set(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(vm::t!("'mem' object doesn't support item deletion")));
    }
    place(vm, o, key)?;
    vm.want_int(value).map(|_| ())
}
