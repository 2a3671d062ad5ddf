//! `mem8`, `mem16` and `mem32`: registers of the processor by their address.

use super::{board, byte, want};
use vm::obj::{Kind, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n};

static TYPE: Type = Type::new(
    n!(mem),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), getitem: Some(get), setitem: Some(set), ..TypeSlots::NONE },
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

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<")?;
    p.int(8 * i64::from(byte(vm, want(vm, o, &TYPE)?, 0)))?;
    p.str("-bit memory>")
}

/// Bytes of an access, and its address. ValueError if that is not a multiple of them.
fn place(vm: &Vm, o: Obj, address: Obj) -> Res<(u32, u32)> {
    let size = byte(vm, want(vm, o, &TYPE)?, 0).into();
    let address = vm.want_word(address)?;
    if address.is_multiple_of(size) {
        return Ok((size, address));
    }
    let mut digits = Printer::text(vm);
    super::hex(&mut digits, address, 8)?;
    let digits = digits.finish_obj()?;
    let parts = [
        Part::T(vm::t!("address ")),
        Part::Name(digits),
        Part::T(vm::t!(" is not aligned to ")),
        Part::I(size.into()),
        Part::T(vm::t!(" bytes")),
    ];
    Err(super::handlers::value_error(vm, &parts))
}

fn mask(size: u32) -> u32 {
    u32::MAX >> (32 - 8 * size)
}

fn get(vm: &Vm, o: Obj, address: Obj) -> Res {
    let (size, address) = place(vm, o, address)?;
    let word = board(vm)?.peek(address & !3);
    vm.new_int((word >> (8 * (address & 3)) & mask(size)).into())
}

fn set(vm: &Vm, o: Obj, address: Obj, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(vm::t!("memory cannot be deleted")));
    }
    let (size, address) = place(vm, o, address)?;
    let value = vm.want_word(value)?;
    let board = board(vm)?;
    let (shift, mask) = (8 * (address & 3), mask(size));
    let before = if size == 4 { 0 } else { board.peek(address & !3) & !(mask << shift) };
    board.poke(address & !3, before | (value & mask) << shift);
    board.serve(vm);
    Ok(())
}
