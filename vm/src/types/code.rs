//! Code objects as Python sees them: `function.__code__`.
//!
//! Attributes that MicroPython has too, and the counts of parameters that CPython has. Nothing
//! can be changed; a program makes code by `compile` only, and copies with other names by
//! `replace`.

#[cfg(feature = "host")]
use super::code_positions;
use super::{Type, TypeSlots};
use crate::Vm;
use crate::code::flags;
#[cfg(feature = "host")]
use crate::code::image::{self, Image};
use crate::code::lines::Entries;
#[cfg(feature = "host")]
use crate::code::verify::verify;
#[cfg(feature = "host")]
use crate::code::{Op, Operand, save};
#[cfg(feature = "host")]
use crate::interp::live;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    getattr: if cfg!(feature = "cpython") { Some(getattr) } else { None },
    #[cfg(feature = "host")]
    new: Some(&MAKE),
    ..TypeSlots::NONE
};

/// On PCs programs make code of what they have read of other code.
#[cfg(feature = "host")]
static MAKE: Native = Native::new(n!(code), 0, u8::MAX, make);

/// Bytes of a word of this machine.
#[cfg(feature = "host")]
const WORD_BYTES: u8 = (WORD_BITS / 8) as u8;

/// What libraries ask the type for.
#[cfg(feature = "host")]
pub const ATTRIBUTES: &[Obj] = &[
    n!(co_argcount),
    n!(co_posonlyargcount),
    n!(co_kwonlyargcount),
    n!(co_nlocals),
    n!(co_stacksize),
    n!(co_flags),
    n!(co_code),
    n!(co_consts),
    n!(co_names),
    n!(co_varnames),
    n!(co_filename),
    n!(co_name),
    n!(co_qualname),
    n!(co_firstlineno),
    n!(co_linetable),
    n!(co_exceptiontable),
    n!(co_freevars),
    n!(co_cellvars),
];

/// The type of code objects.
pub static TYPE: Type = Type::new(n!(code), Kind::Code, &SLOTS, METHODS);

crate::natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    co_lines(1) = co_lines;
    #[cfg(feature = "host")]
    co_positions(1) = code_positions::all;
    #[cfg(feature = "host")]
    _position_at(2) = code_positions::at_offset;
    #[cfg(feature = "host")]
    _operands_in(2) = code_positions::operands;
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
    let code = vm.want::<Code>(o)?;
    p.put(vm.text_of(vm[code].name).unwrap_or(b"?"))?;
    if !vm.is_pc() {
        return super::put_address(o, p);
    }
    super::repr::put_place(o, p)?;
    let origin = vm.heap.origin(code);
    p.str(", file \"")?;
    p.put(vm.text_of(origin.file).unwrap_or(b"?"))?;
    p.str("\", line ")?;
    p.int(origin.line.into())?;
    p.str(">")
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
        #[cfg(feature = "host")]
        "co_varnames" | "co_freevars" | "co_cellvars" | "co_nlocals" if vm.is_pc() => {
            variables(vm, code, vm.str_of(name).unwrap_or(""))
        }
        "co_varnames" => Ok(c.argnames),
        #[cfg(feature = "host")]
        "co_names" if vm.is_pc() => names_used(vm, c),
        "co_names" => names(vm, c),
        // What a module or class is given is no argument.
        "co_argcount" if c.flags & (flags::MODULE | flags::CLASS) != 0 => count(0),
        "co_argcount" => count(c.nargs),
        #[cfg(feature = "host")]
        "co_linetable" => Ok(save::write(vm, o, WORD_BYTES)?.obj()),
        #[cfg(feature = "host")]
        "co_lnotab" => Ok(origin.lines),
        #[cfg(feature = "host")]
        "co_stacksize" => vm.new_int(c.nregs.into()),
        #[cfg(feature = "host")]
        "co_exceptiontable" => Ok(vm.heap.code_exc(code)),
        "co_posonlyargcount" => count(c.nposonly),
        "co_kwonlyargcount" => count(c.nkwonly),
        "co_flags" => Ok(Obj::small(cpython_flags(vm, code))),
        _ => Ok(Obj::UNDEF),
    }
}

/// `code(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring,
/// constants, names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable,
/// freevars, cellvars)`: what `co_…` of other code say. The table of lines is an image of that
/// code, which has what the other parts do not say; instructions and constants are those given.
/// ValueError if they do not fit together.
#[cfg(feature = "host")]
fn make(vm: &Vm, args: &[Obj]) -> Res {
    if !(16..=18).contains(&args.len()) {
        return Err(vm.type_error(t!("code() takes 16 to 18 arguments")));
    }
    let table = vm.want::<Bytes>(args[14])?;
    let own = image::read(vm, Image::Passing(vm.heap.bytes(table)))?;
    let (instructions, consts) = (vm.want::<Bytes>(args[6])?, vm.want::<Tuple>(args[7])?);
    let text = |at: usize| vm.intern_obj(vm.want::<Str>(args[at])?);
    let (file, name, qualname) = (text(10)?, text(11)?, text(12)?);
    let (c, origin) = (&vm[own], vm.heap.origin(own));
    let awaitable = if vm.want_int(args[5])? & 0x100 != 0 { flags::AWAITABLE } else { 0 };
    let made = Code {
        header: Header::new(Kind::Code),
        flags: c.flags & !flags::AWAITABLE | awaitable,
        name,
        code: instructions.obj(),
        consts: interned_names(vm, consts)?,
        ..*c
    };
    let line = vm.want_int(args[13])?.max(0) as u32;
    let origin = Origin { file, qualname, line, lines: origin.lines };
    let made = vm.heap.new_code(made, vm.heap.code_exc(own), origin)?;
    match verify(vm, made) {
        Ok(()) => Ok(made.obj()),
        Err(_) => Err(vm.value_error(t!("parts of code do not fit together"))),
    }
}

/// Constants whose strings may be names: those that have travelled as bytes are not interned.
#[cfg(feature = "host")]
fn interned_names(vm: &Vm, consts: Ref<Tuple>) -> Res {
    let items = vm.heap.tuple(consts);
    let made = vm.heap.alloc_slots(items.len().max(1))?;
    let slots = vm.heap.slots(made);
    for (slot, item) in slots.iter().zip(items) {
        slot.set(match item.cast::<Str>() {
            Some(s) if vm.heap.text(s).len() <= 255 => vm.intern_obj(s)?,
            _ => *item,
        });
    }
    Ok(vm.heap.new_tuple_with(items.len(), |i| slots[i].get())?.obj())
}

/// The variables that an attribute is about: a tuple of their names, or how many they are.
#[cfg(feature = "host")]
fn variables(vm: &Vm, code: Ref<Code>, which: &str) -> Res {
    let params = crate::interp::call::param_count(&vm[code]);
    let (list, mut given) = (vm.new_list_with(0)?, 0);
    for (i, (name, register, is_outer)) in live::variables(vm, code).enumerate() {
        let is_cell = || live::is_cell(vm, code, register);
        let wanted = match which {
            "co_freevars" => is_outer,
            "co_cellvars" => !is_outer && is_cell(),
            _ => !is_outer && (i < params || !is_cell()),
        };
        if wanted {
            super::list::push(vm, list, name)?;
        }
        given = if i < params { vm.heap.list(list).len() } else { given };
    }
    let items = vm.heap.list(list);
    if which == "co_cellvars" {
        sort_names(vm, &items[given..]);
    }
    if which == "co_nlocals" {
        return vm.new_int(items.len() as i64);
    }
    Ok(vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj())
}

/// Sorts names by insertion: there are few.
#[cfg(feature = "host")]
fn sort_names(vm: &Vm, names: &[Slot]) {
    let text = |slot: &Slot| vm.text_of(slot.get());
    for end in 1..names.len() {
        let moved = (1..=end).rev().take_while(|i| text(&names[i - 1]) > text(&names[end])).count();
        let last = names[end].get();
        for at in (end - moved..end).rev() {
            names[at + 1].set(names[at].get());
        }
        names[end - moved].set(last);
    }
}

/// The flags with CPython's values: optimised, extra arguments, generator, coroutine; on PCs those
/// that say what the code is of, too.
fn cpython_flags(vm: &Vm, code: Ref<Code>) -> SmallInt {
    let c = &vm[code];
    #[cfg(feature = "host")]
    if vm.is_pc() {
        let qualname = vm.str_of(vm.heap.qualname(code)).unwrap_or("");
        let own = match c.flags & (flags::MODULE | flags::CLASS) {
            0 => 3,
            _ => 0,
        };
        let nested = if qualname.contains("<locals>") { 0x10 } else { 0 };
        let kind = match c.flags & flags::ASYNC_GENERATOR {
            flags::ASYNC_GENERATOR => 0x200,
            flags::COROUTINE => 0x80,
            flags::GENERATOR => 0x20,
            _ => 0,
        };
        let more = [(flags::VARARGS, 4), (flags::VARKW, 8), (flags::AWAITABLE, 0x100)];
        let more = more.iter().filter(|(flag, _)| c.flags & flag != 0).map(|(_, bit)| bit);
        return own | nested | kind | more.sum::<SmallInt>();
    }
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

/// The names of globals, attributes and modules, in the order in which the code mentions them.
#[cfg(feature = "host")]
fn names_used(vm: &Vm, c: &Code) -> Res {
    let (code, consts) =
        (vm.heap.bytes(c.code.cast_unchecked()), vm.heap.tuple(c.consts.cast_unchecked()));
    let list = vm.new_list_with(0)?;
    let mut at = 0;
    while let Some(op) = code.get(at).and_then(|b| Op::from_u8(*b)) {
        let of_variable = matches!(op, Op::CheckBound | Op::LoadCell | Op::DelCell | Op::AddLocal);
        let mut place = at + 1;
        for operand in op.operands() {
            let index = match operand {
                Operand::N => usize::from(code[place]),
                Operand::M => usize::from(code[place]) | usize::from(code[place + 1]) << 8,
                _ => usize::MAX,
            };
            place += operand.size();
            let Some(name) = consts.get(index).filter(|_| !of_variable) else { continue };
            if vm.heap.list(list).iter().all(|known| known.get() != *name) {
                super::list::push(vm, list, *name)?;
            }
        }
        at += op.size();
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
