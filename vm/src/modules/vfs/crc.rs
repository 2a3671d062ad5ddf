//! CRC-32 with the polynomial 0x04c11db7, bits reversed, and without any inversion the checksum of
//! littlefs. Four bits at a time, so the table has 64 bytes.

use crate::Vm;
use crate::obj::Obj;
use crate::trap::Res;
use crate::types::bytes;

const TABLE: [u32; 16] = {
    let mut table = [0; 16];
    let mut i = 0;
    while i < 16 {
        let mut value = i as u32;
        let mut bit = 0;
        while bit < 4 {
            value = if value & 1 != 0 { value >> 1 ^ 0xedb8_8320 } else { value >> 1 };
            bit += 1;
        }
        table[i] = value;
        i += 1;
    }
    table
};

/// The remainder `crc` carried on over `data`. zlib's checksum inverts it before and after.
pub fn update(crc: u32, data: &[u8]) -> u32 {
    data.iter().fold(crc, |crc, byte| {
        let crc = crc >> 4 ^ TABLE[((crc ^ u32::from(*byte)) & 15) as usize];
        crc >> 4 ^ TABLE[((crc ^ u32::from(*byte) >> 4) & 15) as usize]
    })
}

/// `crc32(crc, data)`: the checksum `crc` carried on over `data`. It is four bytes, as on the
/// disk, because an int of 32 bits may need a block of its own.
pub fn crc32(vm: &Vm, args: &[Obj]) -> Res {
    let Ok(start) = <[u8; 4]>::try_from(bytes::want_buffer(vm, args[0])?) else {
        return Err(vm.value_error(t!("a checksum has four bytes")));
    };
    let crc = update(u32::from_le_bytes(start), bytes::want_buffer(vm, args[1])?);
    vm.new_bytes(&crc.to_le_bytes())
}
