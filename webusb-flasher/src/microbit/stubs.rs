//! Code that runs on the board's own core, and is faster than the wire.
//!
//! The sources are in `stubs`; what they expect in registers is said there.
//! The words below are assembled from them, and a test does it again where an assembler is at hand:
//!
//! ```text
//! llvm-mc -triple=thumbv6m-none-eabi -filetype=obj hash.s -o hash.o
//! llvm-objcopy -O binary -j .text hash.o hash.bin
//! ```

/// Code with the offset at which it ends by a breakpoint.
#[derive(Clone, Copy, Debug)]
pub struct Stub {
    /// The code.
    pub words: &'static [u32],
    /// Offset of its last instruction.
    pub end: u32,
}

/// Two hashes of each page.
pub const HASH: Stub = Stub {
    words: &[
        0x4d0b_4c0a,
        0x46b0_188e,
        0x4f0a_c940,
        0x437c_4074,
        0x407c_0be7,
        0x4075_4f08,
        0x0b6f_437d,
        0x4541_407d,
        0xc030_d1f2,
        0xd1eb_1e5b,
        0x46c0_be00,
        0x243f_6a88,
        0x85a3_08d3,
        0x9e37_79b1,
        0x85eb_ca77,
    ],
    end: 0x28,
};

/// Erases a page and writes words.
pub const WRITE: Stub = Stub {
    words: &[
        0x023f_2701,
        0x2c00_1bdf,
        0x2502_d005,
        0x6098_605d,
        0x07f6_683e,
        0x2501_d0fc,
        0xe008_605d,
        0x1c75_c940,
        0x6006_d003,
        0x07f6_683e,
        0x1d00_d0fc,
        0x2a00_1e52,
        0x2500_d1f4,
        0xbe00_605d,
    ],
    end: 0x36,
};

/// Copies words to RAM.
pub const COPY: Stub = Stub { words: &[0xc008_c908, 0xd1fb_1e52, 0x0000_be00], end: 0x8 };

/// What [`HASH`] finds for a page, given as little-endian words.
pub fn hash(page: &[u8]) -> [u32; 2] {
    let (mut a, mut b) = (0x243F_6A88_u32, 0x85A3_08D3_u32);
    for word in page.as_chunks::<4>().0 {
        let word = u32::from_le_bytes(*word);
        a = (a ^ word).wrapping_mul(0x9E37_79B1);
        a ^= a >> 15;
        b = (b ^ word).wrapping_mul(0x85EB_CA77);
        b ^= b >> 13;
    }
    [a, b]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;
    use std::process::Command;

    /// The assembled code, or none where there is no assembler.
    fn assemble(source: &Path) -> Option<Vec<u8>> {
        let name = source.file_stem()?.to_str()?;
        let object = std::env::temp_dir().join(format!("pyrite-{name}-{}.o", std::process::id()));
        let binary = object.with_extension("bin");
        let llvm = ["llvm-mc", "-triple=thumbv6m-none-eabi", "-filetype=obj"];
        let gnu = ["arm-none-eabi-as"];
        let assembled = [(&llvm[..], "llvm-objcopy"), (&gnu[..], "arm-none-eabi-objcopy")]
            .into_iter()
            .find_map(|(assembler, objcopy)| {
                let mut command = Command::new(assembler[0]);
                command.args(&assembler[1..]).arg(source).arg("-o").arg(&object);
                command.status().ok().filter(|status| status.success())?;
                let mut command = Command::new(objcopy);
                command.args(["-O", "binary", "-j", ".text"]).arg(&object).arg(&binary);
                command.status().ok().filter(|status| status.success())?;
                std::fs::read(&binary).ok()
            });
        for file in [object, binary] {
            let _ = std::fs::remove_file(file);
        }
        assembled
    }

    #[test]
    fn the_words_are_the_sources() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/microbit/stubs");
        for (stub, name) in [(HASH, "hash.s"), (WRITE, "write.s"), (COPY, "copy.s")] {
            let Some(mut assembled) = assemble(&folder.join(name)) else { return };
            assembled.resize(assembled.len().next_multiple_of(4), 0);
            let words: Vec<u8> = stub.words.iter().flat_map(|word| word.to_le_bytes()).collect();
            assert_eq!(words, assembled, "{name}");
            let end = stub.end as usize;
            assert_eq!(words[end..end + 2], [0x00, 0xBE]);
        }
    }

    #[test]
    fn a_word_that_differs_is_seen() {
        let page = [0xFF; 64];
        for bit in 0..512 {
            let mut other = page;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(hash(&page).iter().zip(hash(&other)).all(|(a, b)| *a != b));
        }
    }
}
