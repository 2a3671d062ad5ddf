//! `io`: streams in memory.
//!
//! A stream is an [`Ext`] of two values: a `bytearray` that nobody else sees (None once the
//! stream is closed), and the position in bytes as a small int. `StringIO` keeps UTF-8 and tells
//! and seeks in characters.

use core::cell::Cell;

use crate::obj::*;
use crate::platform::errno;
use crate::printer::Printer;
use crate::text::utf8;
use crate::trap::Res;
use crate::types::{Type, TypeSlots, bytearray, put_address, str::View};
use crate::{Vm, prelude};

use super::stream;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(io), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(io);
    StringIO := STRING_IO.obj();
    BytesIO := BYTES_IO.obj();
    IOBase := Obj::rom(&BASE_CLASS);
    BufferedWriter := Obj::rom(&BUFFERED_CLASS);
    TextIOWrapper := super::file::TEXT_FILE.obj();
    FileIO := super::file::BINARY_FILE.obj();
    open := super::file::OPEN;
    SEEK_SET := Obj::small(0);
    SEEK_CUR := Obj::small(1);
    SEEK_END := Obj::small(2);
}

/// `io.StringIO`
pub static STRING_IO: Type =
    Type::new(n!(StringIO), Kind::Ext, &TypeSlots { new: Some(&NEW_TEXT), ..SLOTS }, METHODS);
/// `io.BytesIO`
pub static BYTES_IO: Type =
    Type::new(n!(BytesIO), Kind::Ext, &TypeSlots { new: Some(&NEW_BYTES), ..SLOTS }, METHODS);

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    iter: Some(|_, o| Ok(o)),
    next: Some(next),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

static BASE_CLASS: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| {
    super::vfs::class(vm, n!(IOBase), &prelude::IOBASE_CLASS)
});
static BUFFERED_CLASS: Native = Native::new(n!("<dynamic>"), 0, 0, |vm, _| {
    super::vfs::class(vm, n!(BufferedWriter), &prelude::BUFFERED_CLASS)
});
static NEW_TEXT: Native = Native::with_sig(n!(StringIO), &TEXT_SIG);
static NEW_BYTES: Native = Native::with_sig(n!(BytesIO), &BYTES_SIG);
// Line ends stay as they are, whatever `newline` says.
static TEXT_SIG: crate::native::Sig =
    crate::sig!(initial_value = Obj::NONE, newline = Obj::NONE).runs(new_text);
static BYTES_SIG: crate::native::Sig = crate::sig!(initial_bytes = Obj::NONE).runs(new_bytes);

crate::natives! {
    METHODS:
    #[cfg(feature = "host")]
    __init__[self, initial_bytes = Obj::NONE, newline = Obj::NONE, initial_value = Obj::NONE]
        = init;
    write(2..4) = write;
    writelines(2) = prelude::python, or prelude::STREAM_WRITELINES;
    ioctl(3) = ioctl;
    readable(1) = able;
    writable(1) = able;
    seekable(1) = able;
    read(1..2) = read;
    readline(1..2) = readline;
    #[cfg(feature = "host")]
    readlines(1..2) = readlines;
    #[cfg(not(feature = "host"))]
    readlines(1..2) = prelude::python, or prelude::MEMORY_READLINES;
    readinto(2..3) = readinto;
    getvalue(1) = getvalue;
    seek(2..3) = seek;
    tell(1) = tell;
    truncate(1..2) = truncate;
    flush(1) = flush;
    close(1) = close;
    __enter__(1) = enter;
    __exit__(1..4) = close;
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<io.")?;
    p.put(vm.type_name(o))?;
    p.str(" object")?;
    put_address(o, p)
}

fn new_text(vm: &Vm, args: &[Obj]) -> Res {
    let start = args.first().filter(|o| !o.is_none() && !o.is_small());
    let room = args.first().and_then(|o| o.as_small()).unwrap_or(0);
    new(vm, &STRING_IO, start.map_or(Ok(""), |o| vm.want_str(*o))?.as_bytes(), room)
}

fn new_bytes(vm: &Vm, args: &[Obj]) -> Res {
    let room = args.first().and_then(|o| o.as_small()).unwrap_or(0);
    let start = match args.first().filter(|o| !o.is_none() && !o.is_small()) {
        None => &[][..],
        Some(o) => match View::buffer(vm, *o) {
            Some(bytes) => bytes,
            None => return Err(crate::types::bytes::not_bytes_like(vm, *o)),
        },
    };
    new(vm, &BYTES_IO, start, room)
}

/// `super().__init__(…)` of a class derived from one of them, whose own `__init__` may have other
/// parameters; of a stream itself nothing changes.
#[cfg(feature = "host")]
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let Some(instance) = args[0].cast::<Instance>() else { return Ok(Obj::NONE) };
    let class: Ref<Class> = vm[instance].class.get().cast_unchecked();
    let start = if args[1].is_none() { args[3] } else { args[1] };
    let made = match vm[class].native_base == STRING_IO.obj() {
        true => new_text(vm, &[start, args[2]])?,
        false => new_bytes(vm, &[start])?,
    };
    vm[instance].native.set(made);
    Ok(Obj::NONE)
}

/// A stream over a copy of `start`. An int in its place asks for a first block of so many bytes.
fn new(vm: &Vm, ty: &'static Type, start: &[u8], room: SmallInt) -> Res {
    let contents = bytearray::from_bytes(vm, start)?;
    if room > 0 {
        vm[contents.cast_unchecked::<ByteArray>()]
            .data
            .set(vm.heap.alloc_raw(room as usize)?.obj());
    }
    let stream = vm.new_ext(ty, 2, 0)?;
    vm.heap.ext_slots(stream)[0].set(contents);
    vm.heap.ext_slots(stream)[1].set(Obj::small(0));
    Ok(stream.obj())
}

/// An open stream.
struct Stream<'v> {
    contents: Ref<ByteArray>,
    cells: &'v [Cell<u8>],
    position: &'v Slot,
    is_text: bool,
}

impl<'v> Stream<'v> {
    /// The receiver. Raises ValueError once it is closed.
    fn of(vm: &'v Vm, o: Obj) -> Res<Stream<'v>> {
        let stream = vm.want::<Ext>(o)?;
        let [contents, position] = vm.heap.ext_slots(stream) else {
            return Err(vm.type_error(t!("expected a stream")));
        };
        let Some(contents) = contents.get().cast::<ByteArray>() else {
            return Err(vm.value_error(t!("I/O operation on closed file")));
        };
        let is_text = core::ptr::eq(vm[stream].ty, &STRING_IO);
        Ok(Stream { contents, cells: vm.heap.byte_array(contents), position, is_text })
    }

    /// The bytes from the position to the end.
    fn rest(&self, vm: &'v Vm) -> &'v [u8] {
        let all = View::buffer(vm, self.contents.obj()).unwrap_or(&[]);
        &all[self.at().min(all.len())..]
    }

    fn at(&self) -> usize {
        self.position.get().as_small().unwrap_or(0) as usize
    }

    /// Moves on by `len` bytes, which are the value of the method.
    fn take(&self, vm: &'v Vm, len: usize) -> Res {
        let bytes = &self.rest(vm)[..len];
        let made = if self.is_text {
            vm.new_str(core::str::from_utf8(bytes).unwrap_or(""))?
        } else {
            vm.new_bytes(bytes)?
        };
        self.position.set(Obj::small((self.at() + len) as SmallInt));
        Ok(made)
    }

    /// Bytes of the first `count` characters (bytes) of what is left; of all if it is negative.
    fn span(&self, vm: &'v Vm, count: isize) -> usize {
        let rest = self.rest(vm);
        let Ok(count) = usize::try_from(count) else { return rest.len() };
        if !self.is_text {
            return count.min(rest.len());
        }
        let text = core::str::from_utf8(rest).unwrap_or("");
        utf8::offset(text, count).unwrap_or(text.len())
    }

    /// Bytes of the next line, its end included.
    fn line(&self, vm: &'v Vm) -> usize {
        let rest = self.rest(vm);
        rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |at| at + 1)
    }
}

/// A count argument: -1 if it is missing or None.
fn count(vm: &Vm, args: &[Obj]) -> Res<isize> {
    args.get(1).filter(|o| !o.is_none()).map_or(Ok(-1), |o| vm.want_index(*o))
}

/// `write(data)`: over what is at the position, and behind it.
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let data = if stream.is_text {
        match vm.text_of(args[1]) {
            Some(text) => text,
            None => {
                return Err(vm.type_error_about(t!("string argument expected, got '{}'"), args[1]));
            }
        }
    } else {
        stream::window(vm, args)?
    };
    let (at, len) = (stream.at(), stream.cells.len());
    let over = if stream.is_text { stream.span(vm, utf8_count(data)) } else { data.len() };
    let end = (at + over).min(len);
    bytearray::replace(vm, stream.contents, at.min(len), end.max(at.min(len)), at, data)?;
    stream.position.set(Obj::small((at + data.len()) as SmallInt));
    let written = if stream.is_text { utf8_count(data) as usize } else { data.len() };
    Ok(Obj::small(written as SmallInt))
}

fn utf8_count(data: &[u8]) -> isize {
    core::str::from_utf8(data).map_or(0, |text| utf8::count(text) as isize)
}

/// `read(count=-1)`
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    stream.take(vm, stream.span(vm, count(vm, args)?))
}

/// `readline(count=-1)`
fn readline(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    stream.take(vm, stream.line(vm).min(stream.span(vm, count(vm, args)?)))
}

/// `readlines()`
#[cfg(feature = "host")]
fn readlines(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let start = stream.position.get();
    let lines = stream.rest(vm).iter().filter(|b| **b == b'\n').count() + 1;
    let list = vm.new_list_with(lines)?;
    let mut n = 0;
    while stream.line(vm) > 0 {
        // The position is put back if a line cannot be made.
        let line = stream.take(vm, stream.line(vm)).inspect_err(|_| stream.position.set(start))?;
        vm.heap.list_storage(list)[n].set(line);
        n += 1;
    }
    vm[list].len.set(n as u32);
    Ok(list.obj())
}

fn next(vm: &Vm, o: Obj) -> Res {
    let stream = Stream::of(vm, o)?;
    match stream.line(vm) {
        0 => Ok(Obj::UNDEF),
        len => stream.take(vm, len),
    }
}

/// `ioctl(request, arg)`: bytes in memory are always ready.
fn ioctl(vm: &Vm, args: &[Obj]) -> Res {
    Stream::of(vm, args[0])?;
    match vm.want_int(args[1])? {
        stream::request::FLUSH => Ok(Obj::small(0)),
        stream::request::POLL => Ok(args[2]),
        stream::request::CLOSE => close(vm, &args[..1]).map(|_| Obj::small(0)),
        _ => Err(vm.os_error(errno::EINVAL)),
    }
}

fn able(vm: &Vm, args: &[Obj]) -> Res {
    Stream::of(vm, args[0])?;
    Ok(Obj::TRUE)
}

/// `readinto(buffer, count=len(buffer))`: fills a buffer as far as there are bytes.
fn readinto(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let cells = stream::room(vm, args)?;
    let from = &stream.cells[stream.at().min(stream.cells.len())..];
    cells.iter().zip(from).for_each(|(to, from)| to.set(from.get()));
    let len = cells.len().min(from.len());
    stream.position.set(Obj::small((stream.at() + len) as SmallInt));
    Ok(Obj::small(len as SmallInt))
}

/// `getvalue()`: all of it, wherever the position is.
fn getvalue(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let all = View::buffer(vm, stream.contents.obj()).unwrap_or(&[]);
    match core::str::from_utf8(all) {
        Ok(text) if stream.is_text => vm.new_str(text),
        _ => vm.new_bytes(all),
    }
}

/// `seek(offset, whence=0)`
fn seek(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let offset = vm.want_index(args[1])?;
    let all = View::buffer(vm, stream.contents.obj()).unwrap_or(&[]);
    let whence = args.get(2).map_or(Ok(0), |o| vm.want_index(*o))?;
    let to = match whence {
        0 if offset < 0 => return Err(vm.value_error(t!("negative seek value"))),
        0 if stream.is_text => {
            let text = core::str::from_utf8(all).unwrap_or("");
            utf8::offset(text, offset as usize).unwrap_or(offset as usize)
        }
        0 => offset as usize,
        1 => stream.at().saturating_add_signed(offset),
        2 => all.len().saturating_add_signed(offset),
        _ => return Err(vm.value_error(t!("invalid whence"))),
    };
    stream.position.set(Obj::small(to as SmallInt));
    tell(vm, args)
}

/// `tell()`
fn tell(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let at = stream.at();
    let all = View::buffer(vm, stream.contents.obj()).unwrap_or(&[]);
    if stream.is_text && at <= all.len() {
        return Ok(Obj::small(utf8_count(&all[..at]) as SmallInt));
    }
    Ok(Obj::small(at as SmallInt))
}

/// `truncate(size=position)`
fn truncate(vm: &Vm, args: &[Obj]) -> Res {
    let stream = Stream::of(vm, args[0])?;
    let at = stream.at() as isize;
    let size = args.get(1).filter(|o| !o.is_none()).map_or(Ok(at), |o| vm.want_index(*o))?;
    let len = stream.cells.len();
    let Ok(size) = usize::try_from(size) else {
        return Err(vm.value_error(t!("negative size value")));
    };
    bytearray::replace(vm, stream.contents, size.min(len), len, size.min(len), &[])?;
    Ok(Obj::small(size as SmallInt))
}

fn flush(vm: &Vm, args: &[Obj]) -> Res {
    Stream::of(vm, args[0])?;
    Ok(Obj::NONE)
}

/// `close()`, and the end of a `with`.
fn close(vm: &Vm, args: &[Obj]) -> Res {
    let stream = vm.want::<Ext>(args[0])?;
    vm.heap.ext_slots(stream)[0].set(Obj::NONE);
    Ok(Obj::NONE)
}

fn enter(vm: &Vm, args: &[Obj]) -> Res {
    Stream::of(vm, args[0])?;
    Ok(args[0])
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name == n!(closed) {
        return Ok(Obj::bool(vm.heap.ext_slots(vm.want::<Ext>(o)?)[0].get().is_none()));
    }
    Ok(Obj::UNDEF)
}
