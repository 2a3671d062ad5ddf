//! `sys.stdin`, `sys.stdout` and `sys.stderr`: objects in ROM over the platform's streams.
//!
//! Input comes in lines, by the same way as that of `input()`; the methods that read are
//! prelude functions on top of it.

use crate::obj::*;
use crate::platform::WaitReq;
use crate::trap::Res;
use crate::types::str::View;
use crate::types::{Type, TypeSlots};
use crate::{Vm, prelude};

/// The type of the three streams.
pub static TYPE: Type = Type::new(n!(TextIOWrapper), Kind::Ext, SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    iter: Some(|vm, o| {
        let f = vm.prelude_function(&prelude::STDIN_LINES)?;
        Err(vm.tail_call(f.obj(), &[o]))
    }),
    getattr: Some(getattr),
    poll: Some(poll),
    ..TypeSlots::NONE
};

crate::natives! {
    METHODS:
    write(2) = write;
    flush(1) = flush;
    readline(1) = python, or prelude::STDIN_READLINE;
    readlines(1) = python, or prelude::STDIN_READLINES;
    read(1) = python, or prelude::STDIN_READ;
}

/// Which stream; its number is the byte of the object.
pub static STDIN: RomExt<1> = RomExt::new(&TYPE, [0]);
pub static STDOUT: RomExt<1> = RomExt::new(&TYPE, [1]);
pub static STDERR: RomExt<1> = RomExt::new(&TYPE, [2]);

/// Reading is Python code: it may have to wait several times.
fn python(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

/// `flush()`: nothing is kept back.
fn flush(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

fn number(vm: &Vm, o: Obj) -> Res<u8> {
    Ok(vm.heap.ext_bytes(vm.want::<Ext>(o)?)[0].get())
}

/// `write(text)`: bytes are written as they are.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let Some(view) = View::of(vm, args[1]) else {
        let parts =
            [crate::Part::S("write() argument must be str, not "), crate::Part::TypeOf(args[1])];
        return Err(vm.raise(&crate::types::exception::TYPE_ERROR, &parts));
    };
    match number(vm, args[0])? {
        0 => return Err(vm.os_error(9)),
        2 => vm.platform.write_err(view.bytes),
        _ if !vm.platform.can_write() => return Err(vm.wait_retry(WaitReq::Output)),
        _ => vm.platform.write(view.bytes),
    }
    Ok(Obj::small(view.len() as SmallInt))
}

fn poll(vm: &Vm, o: Obj, events: u32) -> Res<u32> {
    let fd = i32::from(number(vm, o)?);
    let now = vm.platform.poll(fd, events);
    if now == 0 {
        vm.platform.watch(fd, events);
    }
    Ok(now)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    Ok(if name == n!(buffer) {
        o
    } else if name == n!(name) {
        [n!("<stdin>"), n!("<stdout>"), n!("<stderr>")][usize::from(number(vm, o)?.min(2))]
    } else {
        Obj::UNDEF
    })
}
