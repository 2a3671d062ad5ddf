//! The flash as a computer sees it: blocks of 512 bytes, a table of partitions in the first, the
//! files from block [`FIRST`] on.

/// First block of the files.
pub const FIRST: u32 = 0x100;

/// A byte of the table of partitions: one partition of so many blocks with FAT12.
pub fn byte(at: i64, blocks: u32) -> u8 {
    let [start, count] = [FIRST, blocks].map(u32::to_le_bytes);
    match at {
        450 => 1,
        454..458 => start[(at - 454) as usize],
        458..462 => count[(at - 458) as usize],
        510 => 0x55,
        511 => 0xaa,
        _ => 0,
    }
}
