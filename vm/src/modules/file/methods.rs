//! Methods of open files.

use super::stream::{self, Stream, can};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::str::View;
use crate::types::{bytearray, bytes, list};

crate::natives! {
    pub METHODS:
    read(1..2) = read;
    readline(1..2) = readline;
    readlines(1) = readlines;
    readinto(2) = readinto;
    write(2) = write;
    seek(2..3) = seek;
    tell(1) = tell;
    flush(1) = flush;
    close(1) = close;
    __enter__(1) = enter;
    __exit__(1..4) = close;
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

/// `readinto(bytearray)`: fills it as far as there are bytes.
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let stream = readable(vm, args[0])?;
    let cells = bytearray::cells(vm, args[1])?;
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
    let text = stream.can(can::TEXT);
    let Some(view) = View::of(vm, args[1]).filter(|view| view.is_str() == text) else {
        if !text {
            return Err(bytes::not_bytes_like(vm, args[1]));
        }
        let start = crate::Part::S("write() argument must be str, not ");
        let parts = [start, crate::Part::TypeOf(args[1])];
        return Err(vm.raise(&crate::types::exception::TYPE_ERROR, &parts));
    };
    let at = if stream.can(can::APPEND) { stream.size()? } else { stream.position() };
    stream.write_at(at, view.bytes)?;
    stream.move_to(at + view.bytes.len());
    Ok(Obj::small(view.len() as SmallInt))
}

/// `seek(offset, whence=0)`
fn seek(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::this(vm, args[0])?;
    let offset = vm.want_index(args[1])?;
    let base = match args.get(2).map_or(Ok(0), |o| vm.want_index(*o))? {
        0 => 0,
        1 => stream.position(),
        2 => stream.size()?,
        _ => return Err(vm.value_error("invalid whence")),
    };
    let to = base.checked_add_signed(offset).filter(|to| *to <= SMALL_MAX as usize);
    let Some(to) = to else { return Err(vm.value_error("seek outside of the file")) };
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
