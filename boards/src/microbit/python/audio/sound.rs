//! `Sound`: the class of the built-in sounds, which has no constructor.

use crate::microbit::sound::expressions::EXPRESSIONS;
use vm::obj::{Ext, Kind, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    GIGGLE := constant(0);
    HAPPY := constant(1);
    HELLO := constant(2);
    MYSTERIOUS := constant(3);
    SAD := constant(4);
    SLIDE := constant(5);
    SOARING := constant(6);
    SPRING := constant(7);
    TWINKLE := constant(8);
    YAWN := constant(9);
}

/// The class `Sound`.
pub(in super::super) static TYPE: Type = Type::new(
    n!(MicroBitSound),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);

/// The sounds in the order of [`EXPRESSIONS`].
static SOUNDS: [RomExt<1>; EXPRESSIONS.len()] = {
    let mut all = [const { RomExt::new(&TYPE, [0]) }; EXPRESSIONS.len()];
    let mut i = 0;
    while i < all.len() {
        all[i] = RomExt::new(&TYPE, [i as u8]);
        i += 1;
    }
    all
};

const fn constant(index: usize) -> Obj {
    Obj::rom(&SOUNDS[index])
}

/// The index of a built-in sound.
pub(super) fn index(vm: &Vm, o: Obj) -> Option<usize> {
    let ext = vm.as_a::<Ext>(o)?;
    core::ptr::eq(vm[ext].ty, &TYPE).then(|| usize::from(vm.heap.ext_bytes(ext)[0].get()))
}

fn repr(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    let name = index(vm, o).and_then(|index| EXPRESSIONS.get(index)).map_or("", |e| e.name);
    to.str("Sound('")?;
    to.str(name)?;
    to.str("')")
}
