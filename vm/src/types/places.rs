//! Tracebacks as objects: what `__traceback__` of an exception is.
//!
//! A traceback is the exception's own block of places (`interp/traceback.rs`), innermost first.
//! Read as an object it stands for its outermost place, and `tb_next` is a copy without that.
//! Boards keep no frames and code, so a place is its own frame and code there: of these it has
//! the names and the line.

use super::{Type, TypeSlots};
use crate::Vm;
#[cfg(feature = "host")]
use crate::interp::live;
#[cfg(feature = "host")]
use crate::interp::traceback::FRAME;
use crate::interp::traceback::{function, width};
use crate::obj::*;
use crate::trap::Res;

const SLOTS: TypeSlots = TypeSlots {
    getattr: if cfg!(feature = "cpython") { Some(getattr) } else { None },
    setattr: if cfg!(feature = "cpython") { Some(setattr) } else { None },
    ..TypeSlots::NONE
};

/// The type.
pub static TYPE: Type = Type::new(n!(traceback), Kind::Slots, &SLOTS, crate::native::Table::EMPTY);

/// How many places there are.
fn count(vm: &Vm, slots: &[Slot]) -> usize {
    slots.chunks_exact(width(vm)).take_while(|place| place[0].get().is_ptr()).count()
}

/// `tb_next` may be set; on boards this changes nothing.
fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    #[cfg(feature = "host")]
    if name == n!(tb_next) && vm.is_pc() {
        set_next(vm, o, value)?;
    }
    #[cfg(not(feature = "host"))]
    let _ = (vm, o, value);
    let _ = (vm, o, value);
    Ok(name == n!(tb_next))
}

/// Puts other places than those that there were inside the outermost one. They are copied, the
/// outer ones of them where there is room for no more: a block keeps its size.
#[cfg(feature = "host")]
fn set_next(vm: &Vm, o: Obj, value: Obj) -> Res<()> {
    if value.is_undef() {
        return Err(vm.type_error(t!("can't delete tb_next attribute")));
    }
    let next = match value.cast::<Slots>() {
        Some(next) => vm.heap.slots(next),
        None if value.is_none() => &[],
        None => return Err(vm.type_error_about(t!("expected traceback object, got '{}'"), value)),
    };
    if value == o {
        let text = t!("traceback loop detected");
        return Err(vm.raise(&super::exception::VALUE_ERROR, &[crate::Part::T(text)]));
    }
    let width = width(vm);
    let slots = vm.heap.slots(vm.want::<Slots>(o)?);
    let (own, given) = (count(vm, slots), count(vm, next));
    if own == 0 {
        return Ok(());
    }
    let kept = given.min(slots.len() / width - 1);
    let outermost: [Obj; 5] = core::array::from_fn(|i| slots[(own - 1) * width + i].get());
    let inner = &next[(given - kept) * width..given * width];
    slots.iter().zip(inner).for_each(|(to, from)| to.set(from.get()));
    let (place, rest) = slots[kept * width..].split_at(width);
    place.iter().zip(outermost).for_each(|(to, value)| to.set(value));
    rest.iter().for_each(|slot| slot.set(Obj::UNDEF));
    // Those that have the block know how much of it is in use.
    vm.heap.each_of::<Exception>(|e| {
        if vm[e].traceback.get() == o {
            vm[e].depth.set(kept as u32 + 1);
        }
    });
    Ok(())
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let slots = vm.heap.slots(vm.want::<Slots>(o)?);
    let places = count(vm, slots);
    let Some(place @ [file, line, in_function, ..]) =
        slots.chunks_exact(width(vm)).take(places).last()
    else {
        return Ok(if name == n!(tb_next) { Obj::NONE } else { Obj::UNDEF });
    };
    let is = |names: &[Obj]| names.contains(&name);
    Ok(if is(&[n!(tb_lineno), n!(f_lineno), n!(co_firstlineno)]) {
        line.get()
    } else if is(&[n!(co_filename)]) {
        file.get()
    } else if is(&[n!(co_name), n!(co_qualname)]) {
        match function(vm, in_function.get()) {
            name if name.is_none() => n!("<module>"),
            name => name,
        }
    } else if is(&[n!(tb_frame), n!(f_code)]) {
        #[cfg(feature = "host")]
        if vm.is_pc()
            && let Some(frame) = frame(vm, &slots[..places * width(vm)])?
        {
            return Ok(frame);
        }
        o
    } else if is(&[n!(f_globals), n!(f_locals)]) {
        super::dict::new(vm, 0)?.obj()
    } else if is(&[n!(f_back)]) || is(&[n!(tb_next)]) && places < 2 {
        Obj::NONE
    } else if is(&[n!(tb_next)]) {
        // A frame is made of its remains while the place of its caller is there.
        #[cfg(feature = "host")]
        frame(vm, &slots[..places * width(vm)])?;
        let rest = vm.heap.alloc_slots((places - 1) * width(vm))?;
        let kept = &slots[..(places - 1) * width(vm)];
        vm.heap.slots(rest).iter().zip(kept).for_each(|(to, from)| to.set(from.get()));
        rest.obj()
    } else if is(&[n!(tb_lasti), n!(f_lasti)]) {
        lasti(place)
    } else {
        Obj::UNDEF
    })
}

/// The offset of a place's instruction, -1 where it is not known.
fn lasti(place: &[Slot]) -> Obj {
    #[cfg(feature = "host")]
    if let Some(offset) = place.get(crate::interp::traceback::OFFSET) {
        return offset.get();
    }
    let _ = place;
    Obj::small(-1)
}

/// The frame of the outermost of these places. All are made together, each knows the one outside.
#[cfg(feature = "host")]
fn frame(vm: &Vm, places: &[Slot]) -> Res<Option<Obj>> {
    let mut outer = Obj::NONE;
    let mut first = None;
    for place in places.chunks_exact(width(vm)).rev() {
        let Some(code) = place[2].get().cast::<Code>() else { return Ok(first) };
        if !place[FRAME].get().is_kind(Kind::Ext) {
            let line = place[1].get().as_small().unwrap_or(0) as u32;
            place[FRAME].set(live::of_place(vm, code, line, place[FRAME].get(), outer)?.obj());
        }
        outer = place[FRAME].get();
        first = first.or(Some(outer));
    }
    Ok(first)
}
