//! `strip`, `lstrip`, `rstrip`.

use super::View;
use crate::Vm;
use crate::obj::Obj;
use crate::text::packed::Text;
use crate::trap::Res;

/// `strip([chars])`
pub fn strip(vm: &Vm, args: &[Obj]) -> Res {
    strip_ends(vm, args, true, true, t!("strip arg must be None or str"))
}

/// `lstrip([chars])`
pub fn lstrip(vm: &Vm, args: &[Obj]) -> Res {
    strip_ends(vm, args, true, false, t!("lstrip arg must be None or str"))
}

/// `rstrip([chars])`
pub fn rstrip(vm: &Vm, args: &[Obj]) -> Res {
    strip_ends(vm, args, false, true, t!("rstrip arg must be None or str"))
}

fn strip_ends(vm: &Vm, args: &[Obj], left: bool, right: bool, message: Text) -> Res {
    let view = View::this(vm, args)?;
    let set = match args.get(1).filter(|o| !o.is_none()) {
        None => None,
        Some(o) => match View::of(vm, *o).filter(|set| set.is_str() == view.is_str()) {
            Some(set) => Some(set),
            None if view.is_str() => return Err(vm.type_error(message)),
            None => return Err(view.wrong(vm, *o)),
        },
    };
    let goes = |c: char| match &set {
        None => view.is_space(c),
        Some(set) => set.units().any(|(_, _, x)| x == c),
    };
    let mut units = view.units();
    let (mut from, mut to) = (0, view.bytes.len());
    if left {
        from = units.by_ref().find(|(_, _, c)| !goes(*c)).map_or(to, |(at, _, _)| at);
    }
    if right {
        let last = view.units().rev().take_while(|(at, _, _)| *at >= from);
        to = last.into_iter().find(|(_, _, c)| !goes(*c)).map_or(from, |(_, next, _)| next);
    }
    view.part(vm, from, to)
}
