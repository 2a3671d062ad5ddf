//! How Rust code uses a stream.
//!
//! A stream is an object with some of the methods
//!
//! ```text
//! readinto(buffer)      fills a buffer; the count, 0 at the end, None if nothing is there yet
//! read(count)           the same as a new object
//! write(data)           the count that was taken, None if nothing can be taken now
//! ioctl(request, arg)   what else there is; requests are those of `request` below
//! ```
//!
//! and it makes no difference whether Rust or Python code is behind them. Rust code finds a method
//! with [`method`]; that of a built-in stream is a native and is called at once, all others
//! are Python code, which the caller's fallback in the prelude calls (I4). So a native that works
//! on streams is written as
//!
//! ```ignore
//! let taken = stream::call(vm, stream, n!(write), &[data])?;   // NeedsPython if it is Python
//! ```
//!
//! with a fallback that says `stream.write(data)`. User classes are derived from `IOBase`
//! (`prelude/stream.py`), which gives them lines, iteration and `with` on top of `read` or
//! `readinto`.

use core::cell::Cell;

use crate::Vm;
use crate::buffer::Buffer;
use crate::obj::*;
use crate::trap::Res;
use crate::types::str::View;
use crate::types::{Type, bytes, class_of};

/// Requests of `ioctl`.
pub mod request {
    /// Pass on what was written.
    pub const FLUSH: i64 = 1;
    /// Which of the events `arg` (1 readable, 4 writable) are there.
    pub const POLL: i64 = 3;
    /// Close the stream.
    pub const CLOSE: i64 = 4;
    /// The number of the file below.
    pub const FILENO: i64 = 10;
    /// How many bytes to read at a time; 0 or an error for no wish.
    pub const BUFFER_SIZE: i64 = 11;
}

/// The native behind a method of a built-in stream; None if it is Python code or missing.
pub fn method(vm: &Vm, stream: Obj, name: Obj) -> Option<Ref<Native>> {
    let ty = class_of(vm, stream).cast::<Type>()?;
    let f = vm[ty].lookup(name).cast::<Native>()?;
    (vm[f].fallback().is_none()).then_some(f)
}

/// Calls a method of a built-in stream; NeedsPython if it is Python code.
pub fn call(vm: &Vm, stream: Obj, name: Obj, args: &[Obj]) -> Res {
    let Some(f) = method(vm, stream, name) else { return Err(vm.needs_python()) };
    let mut all = [stream; 4];
    let n = (args.len() + 1).min(all.len());
    all[1..n].copy_from_slice(&args[..n - 1]);
    vm[f].call(vm, &all[..n])
}

/// The bytes of a buffer that `readinto(buffer)` or `readinto(buffer, count)` may fill.
pub fn room<'v>(vm: &'v Vm, args: &[Obj]) -> Res<&'v [Cell<u8>]> {
    let cells = Buffer::want_cells(vm, args[1])?;
    let most = args.get(2).map_or(Ok(isize::MAX), |o| vm.want_index(*o))?;
    Ok(&cells[..cells.len().min(usize::try_from(most).unwrap_or(0))])
}

/// The bytes that `write(data)`, `write(data, count)` or `write(data, start, count)` means.
pub fn window<'v>(vm: &'v Vm, args: &[Obj]) -> Res<&'v [u8]> {
    let Some(all) = View::buffer(vm, args[1]) else {
        return Err(bytes::not_bytes_like(vm, args[1]));
    };
    let number = |o: &Obj| Ok(usize::try_from(vm.want_index(*o)?).unwrap_or(usize::MAX));
    let (start, count) = match &args[2..] {
        [] => (0, all.len()),
        [count] => (0, number(count)?),
        [start, count, ..] => (number(start)?, number(count)?),
    };
    let rest = &all[start.min(all.len())..];
    Ok(&rest[..count.min(rest.len())])
}
