//! `accelerometer`

use super::board;
use crate::hal::Acceleration;
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    get_strength(1) = get_strength;
    get_values(1) = get_values;
    get_x(1) = get_x;
    get_y(1) = get_y;
    get_z(1) = get_z;
}

static TYPE: Type = Type::new(n!(MicroBitAccelerometer), Kind::Ext, TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.accelerometer`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

fn sample(vm: &Vm) -> Res<Acceleration> {
    Ok(board(vm)?.hardware.accelerometer().sample())
}

/// `get_x()`: milli-g.
fn get_x(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(sample(vm)?.x.into())
}

/// `get_y()`: milli-g.
fn get_y(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(sample(vm)?.y.into())
}

/// `get_z()`: milli-g.
fn get_z(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(sample(vm)?.z.into())
}

/// `get_values()`: the three axes as a tuple.
fn get_values(vm: &Vm, _: &[Obj]) -> Res {
    let Acceleration { x, y, z } = sample(vm)?;
    let values = [vm.new_int(x.into())?, vm.new_int(y.into())?, vm.new_int(z.into())?];
    vm.new_tuple(&values)
}

/// `get_strength()`: the length of the vector in milli-g, rounded down.
fn get_strength(vm: &Vm, _: &[Obj]) -> Res {
    let Acceleration { x, y, z } = sample(vm)?;
    let square = |axis: i32| i64::from(axis) * i64::from(axis);
    vm.new_int((square(x) + square(y) + square(z)).isqrt())
}
