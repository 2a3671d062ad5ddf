//! Code objects as Python sees them: `function.__code__`.
//!
//! Attributes that MicroPython has too, and the counts of parameters that CPython has. Nothing
//! can be changed; a program makes code by `compile` only, and copies with other names by
//! `replace`.

use super::{Type, TypeSlots};
use crate::Vm;
use crate::code::flags;
use crate::code::lines::Entries;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    getattr: if cfg!(feature = "cpython") { Some(getattr) } else { None },
    ..TypeSlots::NONE
};

/// The type of code objects.
pub static TYPE: Type = Type::new(n!(code), Kind::Code, &SLOTS, METHODS);

crate::natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    co_lines(1) = co_lines;
    replace[
        self,
        co_name = Obj::NONE,
        co_qualname = Obj::NONE,
        co_filename = Obj::NONE,
        co_firstlineno = Obj::NONE,
        co_flags = Obj::NONE,
    ] = replace;
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<code object ")?;
    p.put(vm.text_of(vm[vm.want::<Code>(o)?].name).unwrap_or(b"?"))?;
    super::put_address(o, p)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let code = vm.want::<Code>(o)?;
    let (c, origin) = (&vm[code], vm.heap.origin(code));
    let count = |n: Count| Ok(Obj::small(n.into()));
    match vm.str_of(name).unwrap_or("") {
        "co_name" => Ok(c.name),
        "co_qualname" => Ok(vm.heap.qualname(code)),
        "co_filename" => Ok(origin.file),
        "co_firstlineno" => vm.new_int(origin.line.into()),
        "co_code" => Ok(c.code),
        "co_consts" => Ok(c.consts),
        "co_varnames" => Ok(c.argnames),
        "co_names" => names(vm, c),
        "co_argcount" => count(c.nargs),
        "co_posonlyargcount" => count(c.nposonly),
        "co_kwonlyargcount" => count(c.nkwonly),
        "co_flags" => Ok(Obj::small(cpython_flags(c))),
        _ => Ok(Obj::UNDEF),
    }
}

/// The flags with CPython's values: optimised, extra arguments, generator, coroutine.
fn cpython_flags(c: &Code) -> SmallInt {
    let all = [
        (flags::VARARGS, 4),
        (flags::VARKW, 8),
        (flags::GENERATOR, 0x20),
        (flags::COROUTINE, 0x80),
        (flags::AWAITABLE, 0x100),
    ];
    all.iter().filter(|(flag, _)| c.flags & flag != 0).fold(3, |all, (_, bit)| all | bit)
}

/// A copy with other names or another place. Of `co_flags` only the one counts by which a generator
/// can be awaited.
fn replace(vm: &Vm, args: &[Obj]) -> Res {
    let own = vm.want::<Code>(args[0])?;
    let (c, origin) = (&vm[own], vm.heap.origin(own));
    let text = |given: Obj, old: Obj| match given.is_none() {
        true => Ok(old),
        false => vm.intern_obj(vm.want::<Str>(given)?),
    };
    let name = text(args[1], c.name)?;
    let awaitable = match args[5].is_none() {
        true => c.flags & flags::AWAITABLE,
        false if vm.want_int(args[5])? & 0x100 != 0 => flags::AWAITABLE,
        false => 0,
    };
    let all = c.flags & !flags::AWAITABLE | awaitable;
    let code = Code { header: Header::new(Kind::Code), name, flags: all, ..*c };
    let qualname = match args[1].is_none() {
        true => vm.heap.qualname(own),
        false => name,
    };
    let origin = Origin {
        lines: origin.lines,
        qualname: text(args[2], qualname)?,
        file: text(args[3], origin.file)?,
        line: match args[4].is_none() {
            true => origin.line,
            false => vm.want_int(args[4])?.max(0) as u32,
        },
    };
    Ok(vm.heap.new_code(code, vm.heap.code_exc(own), origin)?.obj())
}

/// The names that the code uses: the interned strings among its constants.
fn names(vm: &Vm, c: &Code) -> Res {
    let list = vm.new_list_with(0)?;
    for k in vm.heap.tuple(c.consts.cast_unchecked()) {
        if k.cast::<Str>().is_some_and(|s| vm[s].header.has(HeaderBits::INTERNED)) {
            super::list::push(vm, list, *k)?;
        }
    }
    let items = vm.heap.list(list);
    Ok(vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj())
}

/// `co_lines()`: an iterator over (start, end, line) in bytes of code.
fn co_lines(vm: &Vm, args: &[Obj]) -> Res {
    let code = vm.want::<Code>(args[0])?;
    let c = &vm[code];
    let end = vm.heap.bytes(c.code.cast_unchecked()).len() as u32;
    let table = vm.heap.bytes(vm.heap.origin(code).lines.cast_unchecked());
    let list = vm.new_list_with(0)?;
    let mut entries = Entries::new(table).peekable();
    while let Some((start, line)) = entries.next() {
        let stop = entries.peek().map_or(end, |next| next.0);
        let part = [vm.new_int(start.into())?, vm.new_int(stop.into())?, vm.new_int(line.into())?];
        super::list::push(vm, list, vm.new_tuple(&part)?)?;
    }
    crate::interp::ops::iterate::iterator_of(vm, list.obj())
}
