//! `accelerometer`

use super::board;
use crate::hal::Acceleration;
use crate::microbit::compass;
use crate::microbit::gesture::{Gesture, HISTORY};
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    current_gesture(1) = current_gesture;
    get_gestures(1) = get_gestures;
    get_strength(1) = get_strength;
    get_values(1) = get_values;
    get_x(1) = get_x;
    get_y(1) = get_y;
    get_z(1) = get_z;
    is_gesture(2) = is_gesture;
    set_range(2) = set_range;
    was_gesture(2) = was_gesture;
}

static TYPE: Type = Type::new(n!(MicroBitAccelerometer), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.accelerometer`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

fn sample(vm: &Vm) -> Res<Acceleration> {
    Ok(board(vm)?.acceleration())
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
    vm.new_int(compass::root((square(x) + square(y) + square(z)) as u64) as i64)
}

/// A gesture as an argument. Raises ValueError.
fn want_gesture(vm: &Vm, o: Obj) -> Res<Gesture> {
    Gesture::find(vm.want_str(o)?).ok_or_else(|| vm.value_error(vm::t!("invalid gesture")))
}

/// `current_gesture()`: its name, or an empty text.
fn current_gesture(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_str(board(vm)?.motion(|motion| motion.current()).name())
}

/// `is_gesture(name)`
fn is_gesture(vm: &Vm, args: &[Obj]) -> Res {
    let gesture = want_gesture(vm, args[1])?;
    Ok(Obj::bool(board(vm)?.motion(|motion| motion.current()) == gesture))
}

/// `was_gesture(name)`: since the last call.
fn was_gesture(vm: &Vm, args: &[Obj]) -> Res {
    let gesture = want_gesture(vm, args[1])?;
    Ok(Obj::bool(board(vm)?.motion(|motion| motion.was(gesture))))
}

/// `get_gestures()`: the names of those made since the last call, oldest first.
fn get_gestures(vm: &Vm, _: &[Obj]) -> Res {
    let board = board(vm)?;
    let history = board.motion(|motion| *motion);
    let mut names = [Obj::NONE; HISTORY];
    for (name, gesture) in names.iter_mut().zip(history.history()) {
        *name = vm.new_str(gesture.name())?;
    }
    let names = vm.new_tuple(&names[..history.history().len()])?;
    board.motion(|motion| motion.forget());
    Ok(names)
}

/// Ranges of the sensor in g.
const RANGES: [i32; 4] = [2, 4, 8, 16];

/// `set_range(g)`: the first range of the sensor that has so much, or the largest; the firmware
/// takes the lowest byte of the number.
fn set_range(vm: &Vm, args: &[Obj]) -> Res {
    let wanted = i32::from(vm.want_word(args[1])? as u8);
    let [.., largest] = RANGES;
    let range = RANGES.into_iter().find(|range| *range >= wanted);
    board(vm)?.set_range(range.unwrap_or(largest));
    Ok(Obj::NONE)
}
