//! Methods of open files.

use super::stream::{self, Stream, can};
use crate::Vm;
use crate::modules::stream as shared;
use crate::obj::*;
use crate::platform::errno;
use crate::prelude;
use crate::trap::Res;
use crate::types::list;
use crate::types::str::View;

crate::natives! {
    pub METHODS:
    read(1..2) = read;
    readline(1..2) = readline;
    readlines(1) = readlines;
    readinto(2..3) = readinto;
    write(2..4) = write;
    writelines(2) = prelude::python, or prelude::STREAM_WRITELINES;
    truncate(1..2) = truncate;
    fileno(1) = fileno;
    isatty(1) = isatty;
    ioctl(3) = ioctl;
    readable(1) = is_readable;
    writable(1) = is_writable;
    seekable(1) = is_seekable;
    seek(2..3) = seek;
    tell(1) = tell;
    flush(1) = flush;
    close(1) = close;
    __enter__(1) = enter;
    __exit__(1..4) = close;
    __del__(1) = close;
}

/// A count argument; none, None and negative numbers mean all.
fn count(vm: &Vm, args: &[Obj]) -> Res<usize> {
    let count = args.get(1).filter(|o| !o.is_none()).map_or(Ok(-1), |o| vm.want_index(*o))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

fn readable<'m, 'v>(vm: &'m Vm<'v>, o: Obj) -> Res<Stream<'m, 'v>> {
    let stream = Stream::this(vm, o)?;
    stream.must(can::READ, "not readable")?;
    Ok(stream)
}

/// `read(count=-1)`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let stream = readable(vm, args[0])?;
    let (value, end) = stream.gather(stream.position(), count(vm, args)?, false)?;
    stream.move_to(end);
    Ok(value)
}

/// `readline(count=-1)`
fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let stream = readable(vm, args[0])?;
    let (value, end) = stream.gather(stream.position(), count(vm, args)?, true)?;
    stream.move_to(end);
    Ok(value)
}

/// `readlines()`
fn readlines(vm: &Vm, args: &[Obj]) -> Res {
    let stream = readable(vm, args[0])?;
    let lines = vm.new_list_with(0)?;
    let mut at = stream.position();
    loop {
        let (line, end) = stream.gather(at, usize::MAX, true)?;
        if end == at {
            break;
        }
        list::push(vm, lines, line)?;
        at = end;
    }
    stream.move_to(at);
    Ok(lines.obj())
}

/// The next line, or UNDEF at the end.
pub fn next(vm: &Vm, o: Obj) -> Res {
    let stream = readable(vm, o)?;
    let at = stream.position();
    let (line, end) = stream.gather(at, usize::MAX, true)?;
    stream.move_to(end);
    Ok(if end == at { Obj::UNDEF } else { line })
}

/// `readinto(buffer, count=len(buffer))`: fills it as far as there are bytes.
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let stream = readable(vm, args[0])?;
    let cells = shared::room(vm, args)?;
    let start = stream.position();
    let (mut done, mut chunk) = (0, [0; stream::CHUNK]);
    while done < cells.len() {
        let want = (cells.len() - done).min(chunk.len());
        let n = stream.read_at(start + done, &mut chunk[..want])?;
        if n == 0 {
            break;
        }
        cells[done..].iter().zip(&chunk[..n]).for_each(|(to, from)| to.set(*from));
        done += n;
    }
    stream.move_to(start + done);
    Ok(Obj::small(done as SmallInt))
}

/// `write(data)`: the number of characters (bytes).
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::this(vm, args[0])?;
    stream.must(can::WRITE, "not writable")?;
    let (data, count) = if !stream.can(can::TEXT) {
        let data = shared::window(vm, args)?;
        (data, data.len())
    } else if let Some(view) = View::of(vm, args[1]).filter(|view| view.is_str()) {
        (view.bytes, view.len())
    } else {
        return Err(vm.type_error_about(t!("write() argument must be str, not {}"), args[1]));
    };
    let at = if stream.can(can::APPEND) { stream.size()? } else { stream.position() };
    stream.write_at(at, data)?;
    stream.move_to(at + data.len());
    Ok(Obj::small(count as SmallInt))
}

/// `seek(offset, whence=0)`
fn seek(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::this(vm, args[0])?;
    let offset = vm.want_index(args[1])?;
    let base = match args.get(2).map_or(Ok(0), |o| vm.want_index(*o))? {
        0 => 0,
        1 => stream.position(),
        2 => stream.size()?,
        _ => return Err(vm.value_error(t!("invalid whence"))),
    };
    let to = base.checked_add_signed(offset).filter(|to| *to <= SMALL_MAX as usize);
    let Some(to) = to else { return Err(vm.value_error(t!("seek outside of the file"))) };
    stream.move_to(to);
    Ok(Obj::small(to as SmallInt))
}

/// Largest position.
const SMALL_MAX: i32 = (1 << 30) - 1;

/// `tell()`
fn tell(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(Stream::this(vm, args[0])?.position() as SmallInt))
}

/// `flush()`
fn flush(vm: &Vm, args: &[Obj]) -> Res {
    let handle = Stream::this(vm, args[0])?.handle;
    vm.platform.sync(handle).map_err(|e| vm.os_error(e))?;
    Ok(Obj::NONE)
}

/// `truncate(size=position)`
fn truncate(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::this(vm, args[0])?;
    stream.must(can::WRITE, "not writable")?;
    let size = match args.get(1).filter(|o| !o.is_none()) {
        Some(o) => usize::try_from(vm.want_index(*o)?).map_err(|_| vm.os_error(errno::EINVAL))?,
        None => stream.position(),
    };
    let made = vm.new_uint(size as u64)?;
    vm.platform.set_size(stream.handle, size).map_err(|e| vm.os_error(e))?;
    Ok(made)
}

/// `fileno()`: the system's number of the file.
fn fileno(vm: &Vm, args: &[Obj]) -> Res {
    let handle = Stream::this(vm, args[0])?.handle;
    let number = vm.platform.file_number(handle).map_err(|e| vm.os_error(e))?;
    vm.new_int(number.into())
}

fn isatty(vm: &Vm, args: &[Obj]) -> Res {
    Stream::this(vm, args[0]).map(|_| Obj::FALSE)
}

fn is_readable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(Stream::this(vm, args[0])?.can(can::READ)))
}

fn is_writable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(Stream::this(vm, args[0])?.can(can::WRITE)))
}

fn is_seekable(vm: &Vm, args: &[Obj]) -> Res {
    Stream::this(vm, args[0]).map(|_| Obj::TRUE)
}

/// `ioctl(request, arg)`: files are always ready.
fn ioctl(vm: &Vm, args: &[Obj]) -> Res {
    use shared::request;
    let stream = Stream::this(vm, args[0])?;
    match vm.want_int(args[1])? {
        request::FLUSH => flush(vm, args).map(|_| Obj::small(0)),
        request::CLOSE => close(vm, args).map(|_| Obj::small(0)),
        request::FILENO => fileno(vm, args),
        request::POLL => {
            let able = [(can::READ, 1), (can::WRITE, 4)].map(|(c, e)| i64::from(stream.can(c)) * e);
            vm.new_int(vm.want_int(args[2])? & able.iter().sum::<i64>())
        }
        _ => Err(vm.os_error(errno::EINVAL)),
    }
}

/// `close()`, and the end of a `with`.
fn close(vm: &Vm, args: &[Obj]) -> Res {
    if let Some(handle) = stream::take_handle(vm, args[0])? {
        vm.platform.close(handle).map_err(|e| vm.os_error(e))?;
    }
    Ok(Obj::NONE)
}

fn enter(vm: &Vm, args: &[Obj]) -> Res {
    Stream::this(vm, args[0])?;
    Ok(args[0])
}
