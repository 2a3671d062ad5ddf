//! `i2c`

use super::board;
use super::pin::want_pin;
use crate::microbit::pins::PinId;
use vm::buffer::Buffer;
use vm::obj::{Kind, Obj, RomExt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// What every error of a transfer becomes.
const ENODEV: i32 = 19;
/// Addresses that are not reserved.
const ADDRESSES: core::ops::Range<u8> = 0x08..0x78;
/// Clocks of the processor, the fastest first.
const CLOCKS: [i32; 3] = [400_000, 250_000, 100_000];

natives! {
    METHODS:
    init[self, freq = Obj::small(100_000), sda = Obj::NONE, scl = Obj::NONE] = init;
    read[self, addr, n, repeat = Obj::FALSE] = read;
    scan(1) = scan;
    write[self, addr, buf, repeat = Obj::FALSE] = write;
}

static TYPE: Type = Type::new(n!(MicroBitI2C), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.i2c`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// A pin argument, or None for the usual one.
pub(super) fn pin_or(vm: &Vm, o: Obj, usual: &str) -> Res<PinId> {
    match o.is_none() {
        true => Ok(PinId::named(usual)),
        false => want_pin(vm, o),
    }
}

/// `init(freq=100000, sda=pin20, scl=pin19)`: the processor has 100, 250 and 400 kHz; the next
/// lower one is taken.
fn init(vm: &Vm, args: &[Obj]) -> Res {
    let hertz = vm.want_i32(args[1])?;
    let (sda, scl) = (pin_or(vm, args[2], "pin20")?, pin_or(vm, args[3], "pin19")?);
    let clock = CLOCKS.iter().find(|clock| hertz >= **clock).unwrap_or(&CLOCKS[2]);
    board(vm)?.hardware.i2c().set_up(*clock as u32, sda.index(), scl.index());
    Ok(Obj::NONE)
}

/// The lowest seven bits of a number are an address.
fn address(vm: &Vm, o: Obj) -> Res<u8> {
    Ok(vm.want_word(o)? as u8 & 0x7F)
}

/// `scan()`: addresses that acknowledge.
fn scan(vm: &Vm, _: &[Obj]) -> Res {
    let list = vm.new_list_with(ADDRESSES.len())?;
    let bus = board(vm)?.hardware.i2c();
    let found = ADDRESSES.filter(|address| bus.write(*address, &[], true).is_ok());
    let count = vm.heap.list_storage(list).iter().zip(found).map(|(slot, address)| {
        slot.set(Obj::small(address.into()));
    });
    let count = count.count() as u32;
    vm[list].len.set(count);
    Ok(list.obj())
}

/// `read(addr, n, repeat=False)`: `bytes`.
fn read(vm: &Vm, args: &[Obj]) -> Res {
    let (address, count) = (address(vm, args[1])?, vm.want_word(args[2])?);
    let stop = !vm::types::truth(vm, args[3])?;
    let bus = board(vm)?.hardware.i2c();
    // A negative number is a huge one, as on the board.
    let mut done = Ok(());
    let fill = |to: &mut [u8]| done = bus.read(address, to, stop);
    let bytes = vm.heap.new_bytes_with(count as usize, fill)?;
    match done {
        Ok(()) => Ok(bytes.obj()),
        Err(_) => Err(vm.os_error(ENODEV)),
    }
}

/// `write(addr, buf, repeat=False)`
fn write(vm: &Vm, args: &[Obj]) -> Res {
    let address = address(vm, args[1])?;
    let buffer = Buffer::want(vm, args[2])?;
    let stop = !vm::types::truth(vm, args[3])?;
    match board(vm)?.hardware.i2c().write(address, buffer.bytes(), stop) {
        Ok(()) => Ok(Obj::NONE),
        Err(_) => Err(vm.os_error(ENODEV)),
    }
}
