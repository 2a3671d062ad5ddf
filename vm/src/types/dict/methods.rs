//! Methods of `dict`.

use super::table::Table;
use super::{clear, copy, get, merge, remove, value_at};
use crate::Vm;
use crate::obj::*;
use crate::prelude::*;
use crate::trap::Res;
use crate::types::{dict_view, eq};

crate::natives! {
    pub METHODS:
    __init__(1..) = crate::types::object::refill, or crate::prelude::NATIVE_INIT;
    clear(1) = clear_method;
    copy(1) = copy_method;
    #[cfg(feature = "host")]
    class fromkeys(2..3) = fromkeys, or DICT_FROMKEYS;
    #[cfg(not(feature = "host"))]
    class fromkeys(2..3) = python, or DICT_FROMKEYS;
    get(2..3) = get_method, or DICT_GET;
    items(1) = items;
    keys(1) = keys;
    pop(2..3) = pop, or DICT_POP;
    popitem(1) = popitem;
    setdefault(2..3) = setdefault, or DICT_SETDEFAULT;
    update(1..) = update, or DICT_UPDATE;
    values(1) = values;
}

fn clear_method(vm: &Vm, args: &[Obj]) -> Res {
    clear(vm, vm.want(args[0])?);
    Ok(Obj::NONE)
}

fn copy_method(vm: &Vm, args: &[Obj]) -> Res {
    Ok(copy(vm, vm.want(args[0])?)?.obj())
}

#[cfg(feature = "host")]
fn fromkeys(vm: &Vm, args: &[Obj]) -> Res {
    if args[0] != super::TYPE.obj() {
        return Err(vm.needs_python());
    }
    let keys = crate::types::list::collect(vm, args[1])?;
    let value = args.get(2).copied().unwrap_or(Obj::NONE);
    let d = super::new(vm, keys.items(vm).len())?;
    for key in keys.items(vm) {
        super::insert(vm, d, key.get(), value)?;
    }
    keys.commit(vm);
    Ok(d.obj())
}

fn get_method(vm: &Vm, args: &[Obj]) -> Res {
    let value = get(vm, vm.want(args[0])?, args[1])?;
    Ok(value.unwrap_or(args.get(2).copied().unwrap_or(Obj::NONE)))
}

fn keys(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, vm.want(args[0])?, dict_view::KEYS)
}

fn values(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, vm.want(args[0])?, dict_view::VALUES)
}

fn items(vm: &Vm, args: &[Obj]) -> Res {
    dict_view::new(vm, vm.want(args[0])?, dict_view::ITEMS)
}

fn pop(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want::<Dict>(args[0])?;
    // As in CPython, an empty dict does not ask for the hash.
    let found = if vm[d].table.live.get() == 0 { None } else { remove(vm, d, args[1])? };
    match found {
        Some(value) => Ok(value),
        None => args.get(2).copied().ok_or_else(|| vm.key_error(args[1])),
    }
}

fn popitem(vm: &Vm, args: &[Obj]) -> Res {
    let table = Table::of_dict(vm, vm.want(args[0])?);
    let Some(e) = table.last_live(vm, table.end()) else {
        return Err(vm.key_error(vm.new_str("popitem(): dictionary is empty")?));
    };
    let item = vm.new_tuple(&[table.key(vm, e), table.value(vm, e)])?;
    table.remove(vm, e);
    Ok(item)
}

fn setdefault(vm: &Vm, args: &[Obj]) -> Res {
    let d = vm.want(args[0])?;
    let hash = eq::hash(vm, args[1])?;
    let table = Table::of_dict(vm, d);
    if let Some(e) = table.find(vm, args[1], hash)? {
        return Ok(value_at(vm, d, e));
    }
    let value = args.get(2).copied().unwrap_or(Obj::NONE);
    table.add(vm, args[1], value, hash, false)?;
    Ok(value)
}

fn update(vm: &Vm, args: &[Obj]) -> Res {
    match *args {
        [_] => {}
        [d, from] => merge(vm, vm.want(d)?, from)?,
        _ => return Err(vm.needs_python()),
    }
    Ok(Obj::NONE)
}
