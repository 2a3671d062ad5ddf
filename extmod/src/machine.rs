//! `_machine`: memory at addresses, for `machine` in `pylib/lib`.
//!
//! `mem8`, `mem16` and `mem32` are indexed by address. An address is that of an object's memory,
//! as `uctypes.addressof` gave it, or one that the platform lets a program use (`vm::buffer`
//! says which). Classes that call pins, which may be written in Python, are Python code.

use vm::buffer::Place;
use vm::obj::{Ext, Header, Kind, Obj, Ref, RomExt, RomModule};
use vm::trap::Res;
use vm::types::big::Small;
use vm::types::exception::VALUE_ERROR;
use vm::types::{Type, TypeSlots, int};
use vm::{Part, Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_machine), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_machine);
    mem8 := Obj::rom(&MEM8);
    mem16 := Obj::rom(&MEM16);
    mem32 := Obj::rom(&MEM32);
}

/// Bytes of an item.
static MEM8: RomExt<8> = RomExt::new(&TYPE, [1, 0, 0, 0, 0, 0, 0, 0]);
static MEM16: RomExt<8> = RomExt::new(&TYPE, [2, 0, 0, 0, 0, 0, 0, 0]);
static MEM32: RomExt<8> = RomExt::new(&TYPE, [4, 0, 0, 0, 0, 0, 0, 0]);

static TYPE: Type = Type::new(
    n!(mem),
    Kind::Ext,
    &TypeSlots {
        repr: Some(|vm, o, p| {
            p.str("<")?;
            p.int(i64::from(size(vm, o)) * 8)?;
            p.str("-bit memory>")
        }),
        getitem: Some(|vm, o, key| {
            let (place, size) = want_place(vm, o, key)?;
            vm.new_uint(place.load(vm, size)?)
        }),
        setitem: Some(setitem),
        ..TypeSlots::NONE
    },
    vm::native::Table::EMPTY,
);

fn size(vm: &Vm, o: Obj) -> u8 {
    let ext: Option<Ref<Ext>> = o.cast();
    ext.and_then(|ext| vm.heap.ext_bytes(ext).first()).map_or(1, |cell| cell.get())
}

/// The low 64 bits of an int.
fn low(vm: &Vm, o: Obj) -> Res<u64> {
    let mut store = Small::from(0i64);
    Ok(int::want(vm, o)?.big(&mut store).wrapping_u64())
}

fn want_place(vm: &Vm, o: Obj, key: Obj) -> Res<(Place, u8)> {
    let (address, size) = (low(vm, key)? & usize::MAX as u64, size(vm, o));
    if address % u64::from(size) != 0 {
        let parts = [
            Part::T(vm::t!("address is not aligned to ")),
            Part::I(size.into()),
            Part::T(vm::t!(" bytes")),
        ];
        return Err(vm.raise(&VALUE_ERROR, &parts));
    }
    Ok((Place::find(vm, address), size))
}

fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(vm::t!("'mem' object doesn't support item deletion")));
    }
    let (place, size) = want_place(vm, o, key)?;
    place.store(vm, size, low(vm, value)?)
}
