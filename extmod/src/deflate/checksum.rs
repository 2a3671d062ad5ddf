//! Checksums of the formats around DEFLATE: Adler-32 (zlib) and CRC-32 (gzip).

use crate::want_bytes;
use vm::Vm;
use vm::modules::vfs::crc;
use vm::obj::Obj;
use vm::trap::Res;

/// The largest prime below 2¹⁶.
const MODULUS: u32 = 65521;
/// Bytes after which the sums must be reduced, so that they stay below 2³².
const RUN: usize = 5552;

fn start(vm: &Vm, args: &[Obj], default: u32) -> Res<u32> {
    args.get(1).map_or(Ok(default), |o| vm.want_word(*o))
}

/// `adler32(data, value=1)`
pub fn adler32(vm: &Vm, args: &[Obj]) -> Res {
    let value = start(vm, args, 1)?;
    let (mut a, mut b) = ((value & 0xffff) % MODULUS, (value >> 16) % MODULUS);
    for run in want_bytes(vm, args[0])?.chunks(RUN) {
        for byte in run {
            a += u32::from(*byte);
            b += a;
        }
        (a, b) = (a % MODULUS, b % MODULUS);
    }
    vm.new_uint((b << 16 | a).into())
}

/// `crc32(data, value=0)`
pub fn crc32(vm: &Vm, args: &[Obj]) -> Res {
    let crc = crc::update(!start(vm, args, 0)?, want_bytes(vm, args[0])?);
    vm.new_uint((!crc).into())
}
