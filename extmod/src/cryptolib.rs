//! `cryptolib`: AES in the modes ECB, CBC and CTR.
//!
//! The object keeps the key, not what is derived from it: deriving takes less time than one
//! call, and 16 to 32 bytes are kept instead of 176 to 480.

use crate::{load, store, this, want_bytes};
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes256, Block};
use core::cell::Cell;
use vm::buffer::Buffer;
use vm::obj::{Header, Kind, Native, Obj, RomModule};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(cryptolib), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(cryptolib);
    aes := AES.obj();
    MODE_ECB := Obj::small(ECB as _);
    MODE_CBC := Obj::small(CBC as _);
    MODE_CTR := Obj::small(CTR as _);
}

/// `cryptolib.aes`
pub static AES: Type = {
    static NEW: Native = Native::new(n!(aes), 2, 3, new);
    let slots = &TypeSlots { new: Some(&NEW), ..TypeSlots::NONE };
    Type::new(n!(aes), Kind::Ext, slots, METHODS)
};

natives! {
    METHODS:
    encrypt(2..3) = encrypt;
    decrypt(2..3) = decrypt;
}

const ECB: u8 = 1;
const CBC: u8 = 2;
const CTR: u8 = 6;

/// Bytes of a block.
const SIZE: usize = 16;

// The bytes of an object: mode, direction, key length, bytes of the key stream that are used;
// the key; the last block of ciphertext (CBC) or the counter (CTR); the key stream (CTR).
const MODE: usize = 0;
const DIRECTION: usize = 1;
const KEY_LEN: usize = 2;
const USED: usize = 3;
const KEY: usize = 4;
const CHAIN: usize = KEY + 32;
const STREAM: usize = CHAIN + SIZE;
const BYTES: usize = STREAM + SIZE;

const ENCRYPT: u8 = 1;
const DECRYPT: u8 = 2;

/// `aes(key, mode, iv=None)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let mode = match vm.want_i32(args[1])? {
        mode @ (1 | 2 | 6) => mode as u8,
        _ => return Err(vm.value_error(vm::t!("mode"))),
    };
    let key = want_bytes(vm, args[0])?;
    if !matches!(key.len(), 16 | 32) {
        return Err(vm.value_error("key"));
    }
    let chain = match args.get(2).filter(|iv| !iv.is_none()) {
        Some(iv) => want_bytes(vm, *iv)?,
        None if mode == ECB => &[0; SIZE],
        None => &[],
    };
    if chain.len() != SIZE {
        return Err(vm.value_error("IV"));
    }
    let ext = vm.new_ext(&AES, 0, BYTES)?;
    let cells = vm.heap.ext_bytes(ext);
    cells[MODE].set(mode);
    cells[KEY_LEN].set(key.len() as u8);
    cells[USED].set(SIZE as u8);
    store(&cells[KEY..], key);
    store(&cells[CHAIN..], chain);
    Ok(ext.obj())
}

enum Cipher {
    Short(Aes128),
    Long(Aes256),
}

impl Cipher {
    fn new(cells: &[Cell<u8>]) -> Cipher {
        let mut key = [0; 32];
        load(&cells[KEY..], &mut key);
        match cells[KEY_LEN].get() {
            16 => Cipher::Short(Aes128::new(key.first_chunk::<16>().unwrap_or(&[0; 16]).into())),
            _ => Cipher::Long(Aes256::new(&key.into())),
        }
    }

    fn encrypt(&self, block: &mut [u8; SIZE]) {
        let mut made = Block::from(*block);
        match self {
            Cipher::Short(aes) => aes.encrypt_block(&mut made),
            Cipher::Long(aes) => aes.encrypt_block(&mut made),
        }
        *block = made.into();
    }

    fn decrypt(&self, block: &mut [u8; SIZE]) {
        let mut made = Block::from(*block);
        match self {
            Cipher::Short(aes) => aes.decrypt_block(&mut made),
            Cipher::Long(aes) => aes.decrypt_block(&mut made),
        }
        *block = made.into();
    }
}

/// `encrypt(data, out=…)`
fn encrypt(vm: &Vm, args: &[Obj]) -> Res {
    process(vm, args, ENCRYPT)
}

/// `decrypt(data, out=…)`
fn decrypt(vm: &Vm, args: &[Obj]) -> Res {
    process(vm, args, DECRYPT)
}

fn process(vm: &Vm, args: &[Obj], direction: u8) -> Res {
    let ext = this(vm, args[0], &AES)?;
    let cells = vm.heap.ext_bytes(ext);
    let len = want_bytes(vm, args[1])?.len();
    if cells[MODE].get() != CTR && !len.is_multiple_of(SIZE) {
        return Err(vm.value_error(vm::t!("blksize % 16")));
    }
    let before = cells[DIRECTION].get();
    if before != 0 && before != direction {
        return Err(vm.value_error(vm::t!("can't encrypt & decrypt")));
    }
    let Some(out) = args.get(2) else {
        let bytes = vm.heap.new_bytes_with(len, |to| {
            let to = Cell::from_mut(to).as_slice_of_cells();
            run(vm, cells, direction, args[1], to);
        })?;
        return Ok(bytes.obj());
    };
    let to = Buffer::want_cells(vm, *out)?;
    if to.len() < len {
        return Err(vm.value_error(vm::t!("output too small")));
    }
    run(vm, cells, direction, args[1], &to[..len]);
    Ok(*out)
}

/// All of the data; nothing can fail any more. The output may be the input: each piece is read
/// before it is written.
fn run(vm: &Vm, cells: &[Cell<u8>], direction: u8, data: Obj, to: &[Cell<u8>]) {
    let cipher = Cipher::new(cells);
    cells[DIRECTION].set(direction);
    for (i, to) in to.chunks(SIZE).enumerate() {
        let mut piece = [0; SIZE];
        let Ok(data) = want_bytes(vm, data) else { return };
        piece[..to.len()].copy_from_slice(&data[i * SIZE..][..to.len()]);
        match (cells[MODE].get(), direction) {
            (CTR, _) => count(&cipher, cells, &mut piece[..to.len()]),
            (CBC, ENCRYPT) => {
                mix(&mut piece, &cells[CHAIN..]);
                cipher.encrypt(&mut piece);
                store(&cells[CHAIN..][..SIZE], &piece);
            }
            (CBC, _) => {
                let ciphertext = piece;
                cipher.decrypt(&mut piece);
                mix(&mut piece, &cells[CHAIN..]);
                store(&cells[CHAIN..][..SIZE], &ciphertext);
            }
            (_, ENCRYPT) => cipher.encrypt(&mut piece),
            _ => cipher.decrypt(&mut piece),
        }
        store(to, &piece);
    }
}

fn mix(piece: &mut [u8], with: &[Cell<u8>]) {
    piece.iter_mut().zip(with).for_each(|(byte, with)| *byte ^= with.get());
}

/// Mixes with the key stream, which goes on where it was left.
fn count(cipher: &Cipher, cells: &[Cell<u8>], piece: &mut [u8]) {
    for byte in piece {
        let mut used = usize::from(cells[USED].get());
        if used == SIZE {
            let mut block = [0; SIZE];
            load(&cells[CHAIN..], &mut block);
            let next = u128::from_be_bytes(block).wrapping_add(1);
            cipher.encrypt(&mut block);
            store(&cells[STREAM..], &block);
            store(&cells[CHAIN..][..SIZE], &next.to_be_bytes());
            used = 0;
        }
        *byte ^= cells[STREAM + used].get();
        cells[USED].set(used as u8 + 1);
    }
}
