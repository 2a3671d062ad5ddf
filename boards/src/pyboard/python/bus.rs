//! What the objects of buses have in common: their numbers and names, what is sent, what is
//! received, and how long it takes.

use super::functions::missing;
use super::handlers;
use crate::pyboard::state::Pyboard;
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{Kind, Obj};
use vm::platform::errno;
use vm::trap::{Res, Trap};
use vm::{Part, Vm};

/// No answer in time.
const ETIMEDOUT: i32 = 110;

/// The bus, from 0, of an argument: its number or its name. `names` has an empty one for a bus
/// without name, and None for one that is not there.
pub(super) fn number(vm: &Vm, kind: &str, names: &[Option<&str>], o: Obj) -> Res<usize> {
    let Some(text) = vm.str_of(o) else {
        let place = (vm.want_u32(o)? as usize).wrapping_sub(1);
        return match names.get(place) {
            Some(Some(_)) => Ok(place),
            _ => Err(missing(vm, kind, o)),
        };
    };
    let found = names.iter().position(|name| *name == Some(text) && !text.is_empty());
    found.ok_or_else(|| {
        let parts =
            [Part::S(kind), Part::S("("), Part::S(text), Part::T(vm::t!(") doesn't exist"))];
        handlers::value_error(vm, &parts)
    })
}

/// What is to be sent: the bytes of a buffer, or one number.
pub(super) enum Data<'v> {
    Buffer(Buffer<'v>),
    Text(&'v [u8]),
    Byte(u8),
}

impl<'v> Data<'v> {
    pub fn of(vm: &'v Vm, o: Obj) -> Res<Data<'v>> {
        if let Some(text) = vm.text_of(o) {
            return Ok(Data::Text(text));
        }
        match o.is_small() || o.is_kind(Kind::BigInt) {
            true => Ok(Data::Byte(vm.want_word(o)? as u8)),
            false => Ok(Data::Buffer(Buffer::want(vm, o)?)),
        }
    }

    pub fn len(&self) -> usize {
        match self {
            Data::Buffer(buffer) => buffer.len(),
            Data::Text(text) => text.len(),
            Data::Byte(_) => 1,
        }
    }

    pub fn byte(&self, i: usize) -> u8 {
        match self {
            Data::Buffer(buffer) => buffer.get(i),
            Data::Text(text) => text[i],
            Data::Byte(byte) => *byte,
        }
    }

    pub fn bytes(&self) -> impl Iterator<Item = u8> + '_ {
        (0..self.len()).map(|i| self.byte(i))
    }
}

/// Where what is received goes.
pub(super) enum Room<'v> {
    /// The caller's buffer.
    Given(Obj, &'v [Cell<u8>]),
    /// A new `bytes` of so many.
    New(usize),
}

impl<'v> Room<'v> {
    pub fn of(vm: &'v Vm, o: Obj) -> Res<Room<'v>> {
        if !o.is_small() {
            return Ok(Room::Given(o, Buffer::want_cells(vm, o)?));
        }
        let count = usize::try_from(vm.want_i32(o)?);
        Ok(Room::New(count.map_err(|_| vm.value_error(vm::t!("buffer too small")))?))
    }

    pub fn len(&self) -> usize {
        match self {
            Room::Given(_, cells) => cells.len(),
            Room::New(count) => *count,
        }
    }

    /// What `receive` has put there; None if it says that it has failed. It is called when there
    /// is memory for everything.
    pub fn fill(&self, vm: &Vm, receive: impl FnOnce(&[Cell<u8>]) -> bool) -> Res<Option<Obj>> {
        match self {
            Room::Given(o, cells) => Ok(receive(cells).then_some(*o)),
            Room::New(count) => {
                let mut received = false;
                let bytes = vm.heap.new_bytes_with(*count, |to| {
                    received = receive(Cell::from_mut(to).as_slice_of_cells());
                })?;
                Ok(received.then_some(bytes.obj()))
            }
        }
    }
}

/// Lets the time of a transfer pass, unless the bus itself takes it, before the instruction with
/// this key goes on.
pub(super) fn hold(vm: &Vm, board: &Pyboard, key: u64, us: u64) -> Res<()> {
    if board.hardware.wires().takes_time() {
        return Ok(());
    }
    pause(vm, board, key, us)
}

/// Lets so much time pass before the instruction with this key goes on.
pub(super) fn pause(vm: &Vm, board: &Pyboard, key: u64, us: u64) -> Res<()> {
    let progress = board.progress(key);
    let end = progress.start_us.saturating_add(us);
    if us > 0 && board.hardware.clock().now_us() < end {
        return Err(board.wait_until(vm, progress, end));
    }
    board.end_progress();
    Ok(())
}

/// What has not come is looked for again `look_us` later, as long as `timeout_ms` are not over
/// since the instruction with this key began; then it is `OSError(ETIMEDOUT)`.
pub(super) fn look_again(
    vm: &Vm,
    board: &Pyboard,
    key: u64,
    timeout_ms: u64,
    look_us: u64,
) -> Trap {
    let progress = board.progress(key);
    let (now, end) = (board.hardware.clock().now_us(), progress.start_us + timeout_ms * 1000);
    if now < end {
        return board.wait_until(vm, progress, end.min(now + look_us));
    }
    board.end_progress();
    timed_out(vm)
}

/// A number for an instruction on these objects.
pub(super) fn key(args: &[Obj]) -> u64 {
    args.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, o| {
        #[allow(clippy::unnecessary_cast, reason = "words are narrower on a board")]
        let bits = o.bits() as u64;
        (hash ^ bits).wrapping_mul(0x0100_0000_01b3)
    })
}

/// `OSError(EIO)`: no device has answered.
pub(super) fn no_answer(vm: &Vm) -> Trap {
    vm.os_error(errno::EIO)
}

/// `OSError(ETIMEDOUT)`
pub(super) fn timed_out(vm: &Vm) -> Trap {
    vm.os_error(ETIMEDOUT)
}
