//! Cells: variables that functions inside capture.
//!
//! Programs on PCs make them and change what is inside; on boards they have their contents alone.

#[cfg(feature = "host")]
use super::shown;
use super::{Compare, Repr, SetAttr};
use super::{Type, TypeSlots, eq};
use crate::Vm;
use crate::code::CmpOp;
use crate::native::Table;
use crate::obj::*;
use crate::trap::Res;

/// The type of cells (captured variables).
pub static TYPE: Type = Type::new(
    n!(cell),
    Kind::Cell,
    &TypeSlots {
        new: NEW_CELL,
        repr: CELL_REPR,
        getattr: Some(cell_attr),
        setattr: SET_CELL,
        compare: COMPARE_CELLS,
        ..TypeSlots::NONE
    },
    Table::EMPTY,
);

/// On PCs programs make cells and change them.
#[cfg(feature = "host")]
const NEW_CELL: Option<&Native> = Some(&MAKE_CELL);
#[cfg(not(feature = "host"))]
const NEW_CELL: Option<&Native> = None;
#[cfg(feature = "host")]
static MAKE_CELL: Native = Native::new(n!(cell), 0, 1, |vm, args| {
    let value = Slot::new(args.first().copied().unwrap_or(Obj::UNDEF));
    Ok(vm.heap.alloc(CellObj { header: Header::new(Kind::Cell), value })?.obj())
});
#[cfg(feature = "host")]
const CELL_REPR: Option<Repr> = Some(shown::repr_cell);
#[cfg(not(feature = "host"))]
const CELL_REPR: Option<Repr> = None;

const SET_CELL: Option<SetAttr> = if cfg!(feature = "host") { Some(set_cell) } else { None };

const COMPARE_CELLS: Option<Compare> =
    if cfg!(feature = "host") { Some(compare_cells) } else { None };

/// Cells compare as what they hold; an empty one comes before all others.
fn compare_cells(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (a.cast::<CellObj>(), b.cast::<CellObj>()) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let (x, y) = (vm[x].value.get(), vm[y].value.get());
    if x.is_undef() || y.is_undef() {
        let filled = |o: Obj| Obj::small(!o.is_undef() as SmallInt);
        return eq::compare(vm, op, filled(x), filled(y));
    }
    eq::compare(vm, op, x, y)
}

fn set_cell(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let is_contents = name == n!(cell_contents);
    if is_contents {
        vm[vm.want::<CellObj>(o)?].value.set(value);
    }
    Ok(is_contents)
}

fn cell_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name != n!(cell_contents) {
        return Ok(Obj::UNDEF);
    }
    match vm[vm.want::<CellObj>(o)?].value.get() {
        v if v.is_undef() => Err(vm.value_error(t!("Cell is empty"))),
        v => Ok(v),
    }
}
