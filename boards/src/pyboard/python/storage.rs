//! `pyb.Flash` and `pyb.SDCard`: block devices.
//!
//! `Flash()` is the flash as a computer sees it: a table of partitions, and the files from block
//! 0x100 on. `Flash(start=…)` is the files' part of it, or a piece of that.

use super::{as_type, board, byte, partition, want};
use crate::hal::Device;
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{Kind, Native, Obj, RomExt, SmallInt};
use vm::platform::errno;
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

const BLOCK: i64 = 512;
const FIRST: i64 = partition::FIRST as i64;
/// Requests of `ioctl`.
const INIT: i32 = 1;
const DEINIT: i32 = 2;
const SYNC: i32 = 3;
const COUNT: i32 = 4;
const SIZE: i32 = 5;
const ERASE: i32 = 6;

natives! {
    METHODS:
    ioctl(3) = ioctl;
    readblocks(3..4) = readblocks;
    writeblocks(3..4) = writeblocks;
}

/// The class; an object has start and length as little-endian words.
pub(super) static FLASH: Type = Type::new(
    n!(Flash),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(Flash), &SIG);
static SIG: vm::native::Sig = vm::sig!(*, start = Obj::small(-1), len = Obj::small(-1)).runs(new);
static WHOLE: RomExt<1> = RomExt::new(&FLASH, [0]);

natives! {
    CARD_METHODS:
    info(1) = info;
    ioctl(3) = ioctl;
    power(2) = power;
    present(1) = present;
    read(2) = card_read;
    readblocks(3..4) = readblocks;
    write(3) = card_write;
    writeblocks(3..4) = writeblocks;
}

/// The class.
pub(super) static CARD: Type = Type::new(
    n!(SDCard),
    Kind::Ext,
    &TypeSlots { new: Some(&CARD_NEW), repr: Some(card_repr), ..TypeSlots::NONE },
    CARD_METHODS,
);
static CARD_NEW: Native = Native::new(n!(SDCard), 0, 0, |_, _| Ok(CARD_OBJECT));
static CARD_ROM: RomExt<1> = RomExt::new(&CARD, [0]);
/// `pyb.SD`
pub(super) const CARD_OBJECT: Obj = Obj::rom(&CARD_ROM);

/// `Flash(*, start=-1, len=-1)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (start, len) = (vm.want_int(args[0])?, vm.want_int(args[1])?);
    if (start, len) == (-1, -1) {
        return Ok(Obj::rom(&WHOLE));
    }
    let size = board(vm)?.hardware.storage().size(Device::Flash) as i64;
    let start = if start == -1 { 0 } else { start };
    let len = if len == -1 { size - start } else { len };
    let fits = start >= 0 && len > 0 && start.saturating_add(len) <= size;
    if !fits || start % BLOCK != 0 || len % BLOCK != 0 {
        return Err(vm.value_error(""));
    }
    let ext = vm.new_ext(&FLASH, 0, 9)?;
    let words = [start as u32, len as u32];
    let bytes = vm.heap.ext_bytes(ext);
    bytes[0].set(1);
    let parts = words.iter().flat_map(|word| word.to_le_bytes());
    bytes[1..].iter().zip(parts).for_each(|(place, byte)| place.set(byte));
    Ok(ext.obj())
}

/// Start and length of a piece of the flash; None for the whole of it.
fn piece(vm: &Vm, o: Obj) -> Option<(i64, i64)> {
    let ext = as_type(vm, o, &FLASH).filter(|ext| byte(vm, *ext, 0) == 1)?;
    let word = |at: usize| {
        let bytes = [0, 1, 2, 3].map(|i| byte(vm, ext, at + i));
        i64::from(u32::from_le_bytes(bytes))
    };
    Some((word(1), word(5)))
}

/// The memory that an object is about; None for what is no such object.
pub(super) fn device_of(vm: &Vm, o: Obj) -> Option<Device> {
    let card = as_type(vm, o, &CARD).map(|_| Device::Card);
    card.or(as_type(vm, o, &FLASH).map(|_| Device::Flash))
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let Some((start, len)) = piece(vm, o) else { return p.str("Flash()") };
    p.str("Flash(start=")?;
    p.int(start)?;
    p.str(", len=")?;
    p.int(len)?;
    p.str(")")
}

fn card_repr(_: &Vm, _: Obj, p: &mut Printer) -> Res<()> {
    p.str("<SDCard>")
}

/// Device and byte that a block means; below 0 in the table of partitions.
fn place(vm: &Vm, args: &[Obj]) -> Res<(Device, i64, i64)> {
    let block = i64::from(vm.want_u32(args[1])?);
    let offset = args.get(3).map_or(Ok(0), |offset| vm.want_u32(*offset))?;
    let at = block * BLOCK + i64::from(offset);
    let storage = board(vm)?.hardware.storage();
    Ok(if as_type(vm, args[0], &CARD).is_some() {
        (Device::Card, at, storage.size(Device::Card) as i64)
    } else {
        want(vm, args[0], &FLASH)?;
        match piece(vm, args[0]) {
            Some((start, len)) => (Device::Flash, start + at, start + len),
            None => (Device::Flash, at - FIRST * BLOCK, storage.size(Device::Flash) as i64),
        }
    })
}

fn fill(vm: &Vm, args: &[Obj], cells: &[Cell<u8>]) -> Res<bool> {
    let (device, at, end) = place(vm, args)?;
    let storage = board(vm)?.hardware.storage();
    if at < 0 {
        let blocks = (storage.size(device) as i64 / BLOCK) as u32;
        let bytes = cells.iter().enumerate();
        bytes
            .for_each(|(i, cell)| cell.set(partition::byte(at + FIRST * BLOCK + i as i64, blocks)));
        return Ok(true);
    }
    Ok(at + cells.len() as i64 <= end && storage.read(device, at as u64, cells))
}

fn store(vm: &Vm, args: &[Obj], buffer: &Buffer) -> Res<bool> {
    let (device, at, end) = place(vm, args)?;
    if at < 0 {
        // The table is made by the board.
        return Ok(true);
    }
    let storage = board(vm)?.hardware.storage();
    let mut bytes = (0..buffer.len()).map(|i| buffer.get(i));
    Ok(at + buffer.len() as i64 <= end && storage.write(device, at as u64, &mut bytes))
}

/// 0, or the number of the error as a negative number.
fn status(vm: &Vm, o: Obj, done: bool) -> Obj {
    match (done, as_type(vm, o, &CARD)) {
        (true, None) => Obj::small(0),
        (false, None) => Obj::small(-(errno::EIO as SmallInt)),
        (done, Some(_)) => Obj::bool(done),
    }
}

/// `readblocks(block, buffer[, offset])`
fn readblocks(vm: &Vm, args: &[Obj]) -> Res {
    let cells = Buffer::want_cells(vm, args[2])?;
    let done = fill(vm, args, cells)?;
    Ok(status(vm, args[0], done))
}

/// `writeblocks(block, buffer[, offset])`
fn writeblocks(vm: &Vm, args: &[Obj]) -> Res {
    let buffer = Buffer::want(vm, args[2])?;
    let done = store(vm, args, &buffer)?;
    Ok(status(vm, args[0], done))
}

/// `ioctl(command, argument)`
fn ioctl(vm: &Vm, args: &[Obj]) -> Res {
    let card = as_type(vm, args[0], &CARD).is_some();
    let device = if card { Device::Card } else { Device::Flash };
    let size = board(vm)?.hardware.storage().size(device) as i64;
    let whole = !card && piece(vm, args[0]).is_none();
    let blocks = piece(vm, args[0]).map_or(size, |(_, len)| len) / BLOCK;
    Ok(Obj::small(match vm.want_i32(args[1])? {
        INIT if card && size == 0 => -(errno::EIO as SmallInt),
        INIT if whole && vm.want_i32(args[2])? == 1 => -1,
        INIT | DEINIT | SYNC | ERASE => 0,
        COUNT => (blocks + if whole { FIRST } else { 0 }) as SmallInt,
        SIZE => BLOCK as SmallInt,
        _ => return Ok(Obj::NONE),
    }))
}

/// `present()`
fn present(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &CARD)?;
    Ok(Obj::bool(board(vm)?.hardware.storage().size(Device::Card) > 0))
}

/// `power(on)`: has it worked?
fn power(vm: &Vm, args: &[Obj]) -> Res {
    present(vm, args)
}

/// `info()`: bytes, bytes of a block, type of the card; None without one.
fn info(vm: &Vm, args: &[Obj]) -> Res {
    want(vm, args[0], &CARD)?;
    match board(vm)?.hardware.storage().size(Device::Card) {
        0 => Ok(Obj::NONE),
        size => {
            let size = vm.new_uint(size)?;
            vm.new_tuple(&[size, Obj::small(BLOCK as SmallInt), Obj::small(1)])
        }
    }
}

/// `read(block)`: the bytes of a block.
fn card_read(vm: &Vm, args: &[Obj]) -> Res {
    let mut done = Ok(false);
    let bytes = vm.heap.new_bytes_with(BLOCK as usize, |to| {
        done = fill(vm, args, Cell::from_mut(to).as_slice_of_cells());
    })?;
    if done? { Ok(bytes.obj()) } else { Err(vm.os_error(errno::EIO)) }
}

/// `write(block, buffer)`
fn card_write(vm: &Vm, args: &[Obj]) -> Res {
    let buffer = Buffer::want(vm, args[2])?;
    if buffer.len() as i64 % BLOCK != 0 {
        return Err(vm.value_error(vm::t!("writes must be a multiple of 512 bytes")));
    }
    match store(vm, args, &buffer)? {
        true => Ok(Obj::NONE),
        false => Err(vm.os_error(errno::EIO)),
    }
}
