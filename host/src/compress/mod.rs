//! `_compress`: streams of compressed data, on the crates `flate2` and `bzip2`.
//!
//! A stream is a coder with what it has made and nobody has fetched yet; a program has a key of it.
//! `feed` runs the coder and takes no memory of the interpreter, so it runs once; `taken` makes the
//! bytes and may run again. What the formats look like to programs is known to the library modules
//! `zlib` and `bz2`, which are Python code over this one.

mod coders;

use std::cell::RefMut;

use vm::obj::{Header, Kind, Obj, RomModule, SmallInt};
use vm::trap::Res;
use vm::types::bytes::want_buffer;
use vm::{Vm, n, natives};

use crate::host;
use coders::{Coder, Failure, Flush};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_compress), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_compress);
    deflate(3) = deflate;
    inflate(2) = inflate;
    bzip2(1) = bzip2;
    bunzip2(0) = bunzip2;
    feed(4) = feed;
    taken(1) = taken;
    has_ended(1) = has_ended;
    failure(1) = failure;
    forget(1) = forget;
}

/// Bytes that a coder makes in one step.
const STEP: usize = 1 << 15;

/// A stream of a program.
pub struct Stream {
    coder: Coder,
    out: Vec<u8>,
    ended: bool,
    failure: Option<Failure>,
}

impl Stream {
    /// Codes bytes of `input` until `most` have been made; how many of them it took.
    fn run(&mut self, input: &[u8], flush: Flush, most: usize) -> Result<usize, Failure> {
        let mut buffer = [0; STEP];
        let (mut used, mut made) = (0, 0);
        while !self.ended && made < most {
            let room = STEP.min(most - made);
            let step = self.coder.step(&input[used..], &mut buffer[..room], flush)?;
            self.out.extend_from_slice(&buffer[..step.made]);
            (used, made, self.ended) = (used + step.used, made + step.made, step.ended);
            // With room left there was nothing more to make.
            if step.made < room && (used == input.len() || step.used == 0) {
                break;
            }
        }
        Ok(used)
    }
}

fn add(vm: &Vm, coder: Coder) -> Res {
    let stream = Stream { coder, out: Vec::new(), ended: false, failure: None };
    Ok(Obj::small(host(vm)?.streams.add(stream) as SmallInt))
}

fn of<'v>(vm: &'v Vm, key: Obj) -> Res<RefMut<'v, Stream>> {
    let key = vm.want_int(key)? as u32;
    host(vm)?.streams.get(key).ok_or_else(|| vm.value_error("no such stream"))
}

fn number(vm: &Vm, o: Obj) -> Res<i32> {
    Ok(vm.want_int(o)? as i32)
}

fn invalid(vm: &Vm) -> vm::trap::Trap {
    vm.value_error("Invalid initialization option")
}

/// `deflate(level, wbits, dictionary)`: a key. Levels are -1 to 9; `wbits` is 9 to 15 with zlib's
/// header, negative without one, and 16 more with gzip's. ValueError if they are not.
fn deflate(vm: &Vm, args: &[Obj]) -> Res {
    let (level, wbits) = (number(vm, args[0])?, number(vm, args[1])?);
    let coder =
        coders::deflate(level, wbits, want_buffer(vm, args[2])?).ok_or_else(|| invalid(vm))?;
    add(vm, coder)
}

/// `inflate(wbits, dictionary)`: a key; `wbits` as for `deflate`.
fn inflate(vm: &Vm, args: &[Obj]) -> Res {
    let coder = coders::inflate(number(vm, args[0])?, want_buffer(vm, args[1])?);
    add(vm, coder.ok_or_else(|| invalid(vm))?)
}

/// `bzip2(level)`: a key; levels are 1 to 9, in hundreds of kilobytes.
fn bzip2(vm: &Vm, args: &[Obj]) -> Res {
    let level = number(vm, args[0])?;
    add(vm, coders::bzip2(level).ok_or_else(|| invalid(vm))?)
}

/// `bunzip2()`: a key.
fn bunzip2(vm: &Vm, _: &[Obj]) -> Res {
    add(vm, coders::bunzip2())
}

/// `feed(key, data, flush, most)`: codes the data until so many bytes have been made, all of them
/// if `most` is negative. `flush` is a constant of zlib: 0 none, 2 sync, 3 full, 4 the end. Gives
/// how many bytes of the data it took, or zlib's number of an error, which is negative.
fn feed(vm: &Vm, args: &[Obj]) -> Res {
    let (input, flush, most) =
        (want_buffer(vm, args[1])?, number(vm, args[2])?, vm.want_int(args[3])?);
    let flush = Flush::from_number(flush).ok_or_else(|| invalid(vm))?;
    let mut stream = of(vm, args[0])?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    Ok(match stream.run(input, flush, most) {
        Ok(used) => Obj::small(used as SmallInt),
        Err(failure) => {
            let number = failure.number;
            stream.failure = Some(failure);
            Obj::small(number as SmallInt)
        }
    })
}

/// `taken(key)`: what the stream has made since the last time.
fn taken(vm: &Vm, args: &[Obj]) -> Res {
    let mut stream = of(vm, args[0])?;
    let made = vm.new_bytes(&stream.out)?;
    stream.out.clear();
    Ok(made)
}

/// `has_ended(key)`: has the end of the compressed data been read or written?
fn has_ended(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(of(vm, args[0])?.ended))
}

/// `failure(key)`: what the coder says of the error, or None.
fn failure(vm: &Vm, args: &[Obj]) -> Res {
    let stream = of(vm, args[0])?;
    match stream.failure.as_ref().and_then(|failure| failure.text.as_deref()) {
        Some(text) => vm.new_str(text),
        None => Ok(Obj::NONE),
    }
}

/// `forget(key)`: the stream is not used any more.
fn forget(vm: &Vm, args: &[Obj]) -> Res {
    let key = vm.want_int(args[0])? as u32;
    host(vm)?.streams.take(key);
    Ok(Obj::NONE)
}
