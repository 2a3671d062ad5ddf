//! `sys.stdin`, `sys.stdout` and `sys.stderr`: objects in ROM over the platform's streams.
//!
//! Knows how they are written to; reading is in [`super::stdin`].

use crate::obj::*;
use crate::platform::{WaitReq, errno};
use crate::trap::Res;
use crate::types::str::{View, convert};
use crate::types::{Type, TypeSlots};
use crate::{Vm, prelude};

use super::stdin;
use super::stream::{request, window};

/// The type of the three streams.
pub static TYPE: Type = Type::new(n!(TextIOWrapper), Kind::Ext, &SLOTS, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(|vm, o, p| {
        p.str("<io.")?;
        p.put(vm.type_name(o))?;
        p.str(" ")?;
        p.int(number(vm, o)?.into())?;
        p.str(">")
    }),
    iter: Some(|vm, o| {
        let f = vm.prelude_function(&prelude::STDIN_LINES)?;
        Err(vm.tail_call(f.obj(), &[o]))
    }),
    getattr: Some(getattr),
    poll: Some(poll),
    ..TypeSlots::NONE
};

/// The type of their `buffer`s.
pub static BINARY_TYPE: Type = Type::new(n!(FileIO), Kind::Ext, &SLOTS, METHODS);

crate::natives! {
    METHODS:
    write(2..4) = write;
    writelines(2) = prelude::python, or prelude::STREAM_WRITELINES;
    flush(1) = flush;
    close(1) = flush;
    fileno(1) = fileno;
    isatty(1) = isatty;
    #[cfg(feature = "host")]
    readable(1) = is_readable;
    #[cfg(feature = "host")]
    writable(1) = is_writable;
    #[cfg(feature = "host")]
    seekable(1) = not_seekable;
    #[cfg(feature = "host")]
    reconfigure[self, encoding = Obj::NONE, errors = Obj::NONE, newline = Obj::NONE,
        line_buffering = Obj::NONE, write_through = Obj::NONE] = reconfigure;
    ioctl(3) = ioctl;
    readline(1..2) = stdin::readline, or prelude::STDIN_READLINE;
    readlines(1) = prelude::python, or prelude::STDIN_READLINES;
    read(1..2) = stdin::read, or prelude::STDIN_READ;
    readinto(2..3) = stdin::readinto, or prelude::STDIN_READINTO;
    __enter__(1) = enter;
    __exit__(1..4) = flush;
}

/// Which stream; its number is the byte of the object.
pub static STDIN: RomExt<1> = RomExt::new(&TYPE, [0]);
pub static STDOUT: RomExt<1> = RomExt::new(&TYPE, [1]);
pub static STDERR: RomExt<1> = RomExt::new(&TYPE, [2]);
static BINARY: [RomExt<1>; 3] = [
    RomExt::new(&BINARY_TYPE, [0]),
    RomExt::new(&BINARY_TYPE, [1]),
    RomExt::new(&BINARY_TYPE, [2]),
];

/// Does a stream deal in bytes, not in text?
pub fn is_binary(vm: &Vm, o: Obj) -> Res<bool> {
    Ok(core::ptr::eq(vm[vm.want::<Ext>(o)?].ty, &BINARY_TYPE))
}

/// `flush()` and `close()`: nothing is kept back, and the streams stay open.
fn flush(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

fn enter(_: &Vm, args: &[Obj]) -> Res {
    Ok(args[0])
}

fn fileno(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(number(vm, args[0])?.into()))
}

fn isatty(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(vm.platform.is_terminal(number(vm, args[0])?)))
}

#[cfg(feature = "host")]
fn is_readable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(number(vm, args[0])? == 0))
}

#[cfg(feature = "host")]
fn is_writable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(number(vm, args[0])? != 0))
}

#[cfg(feature = "host")]
fn not_seekable(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::FALSE)
}

/// `reconfigure(**options)`: the streams are UTF-8, and text goes out as it is, whatever they say.
#[cfg(feature = "host")]
fn reconfigure(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// What programs for PCs ask a stream beyond that.
#[cfg(feature = "host")]
fn details(name: Obj, number: usize) -> Obj {
    if name == n!(errors) {
        [n!(strict), n!(strict), n!(backslashreplace)][number]
    } else if name == n!(mode) {
        [n!(r), n!(w), n!(w)][number]
    } else if name == n!(newlines) {
        Obj::NONE
    } else if name == n!(line_buffering) {
        Obj::bool(number == 2)
    } else if name == n!(write_through) {
        Obj::FALSE
    } else {
        Obj::UNDEF
    }
}

#[cfg(not(feature = "host"))]
fn details(_: Obj, _: usize) -> Obj {
    Obj::UNDEF
}

/// `ioctl(request, arg)`
fn ioctl(vm: &Vm, args: &[Obj]) -> Res {
    match vm.want_int(args[1])? {
        request::FLUSH | request::CLOSE => Ok(Obj::small(0)),
        request::POLL => {
            let events = u32::try_from(vm.want_int(args[2])?).unwrap_or(0);
            vm.new_int(vm.platform.poll(number(vm, args[0])?.into(), events).into())
        }
        request::FILENO => fileno(vm, args),
        _ => Err(vm.os_error(errno::EINVAL)),
    }
}

/// Its number as a file.
pub fn number(vm: &Vm, o: Obj) -> Res<u8> {
    Ok(vm.heap.ext_bytes(vm.want::<Ext>(o)?)[0].get())
}

/// `write(data)`: of text the number of characters. Both sorts of data go to both sorts of
/// stream, as in MicroPython: mpremote writes text to `sys.stdout.buffer`.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.text_of(args[1]).filter(|_| args.len() == 2);
    let binary = is_binary(vm, args[0])?;
    let data = match text {
        Some(text) => text,
        None if binary || View::buffer(vm, args[1]).is_some() => window(vm, args)?,
        _ => {
            return Err(vm.type_error_about(t!("write() argument must be str, not {}"), args[1]));
        }
    };
    let number = number(vm, args[0])?;
    if cfg!(feature = "host") && number == 1 {
        convert::check_for_stream(vm, vm.str_of(args[1]).unwrap_or(""))?;
    }
    match number {
        0 => return Err(vm.os_error(errno::EBADF)),
        2 => vm.platform.write_err(data),
        _ if !vm.platform.can_write() => return Err(vm.wait_retry(WaitReq::Output)),
        _ if binary => vm.platform.write_raw(data),
        _ => vm.platform.write(data),
    }
    let view = View::of(vm, args[1]).filter(|_| text.is_some() && !binary);
    Ok(Obj::small(view.map_or(data.len(), |view| view.len()) as SmallInt))
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
    let number = usize::from(number(vm, o)?.min(2));
    Ok(if name == n!(buffer) {
        Obj::rom(&BINARY[number])
    } else if name == n!(closed) {
        Obj::FALSE
    } else if name == n!(encoding) {
        n!("utf-8")
    } else if name == n!(name) {
        [n!("<stdin>"), n!("<stdout>"), n!("<stderr>")][number]
    } else {
        details(name, number)
    })
}
