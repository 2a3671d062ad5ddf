//! `hashlib`: MD5, SHA-1 and the SHA-2 family.
//!
//! Between two calls a hash is its state in the serialised form of the RustCrypto crates, in the
//! bytes of an extension object; a call reads it, goes on, and writes it back. As in CPython,
//! a digest can be asked for at any time.

use crate::{load, store, this, want_bytes};
use md5::Md5;
use sha1::Sha1;
use sha2::digest::common::hazmat::{SerializableState, SerializedState};
use sha2::digest::{Digest, block_api::BlockSizeUser};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use vm::native::Sig;
use vm::obj::{Header, Kind, Native, Obj, RomBytes, RomModule, SmallInt};
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n, natives, t};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(hashlib), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(hashlib);
    md5 := MD5.obj();
    sha1 := SHA1.obj();
    sha224 := SHA224.obj();
    sha256 := SHA256.obj();
    sha384 := SHA384.obj();
    sha512 := SHA512.obj();
    new(1..2) = new;
}

/// A hash and the Python type of its objects.
trait Hash: Digest + SerializableState + BlockSizeUser + Clone {
    const TYPE: &'static Type;
    const BYTES: usize = size_of::<SerializedState<Self>>();
}

macro_rules! hashes {
    ($($name:ident = $ty:ident, $hash:ty;)*) => {
        $(
            #[doc = concat!("`hashlib.", stringify!($name), "`")]
            pub static $ty: Type = {
                static SIG: Sig = PARAMS.runs(make::<$hash>);
                static NEW: Native = Native::with_sig(n!($name), &SIG);
                natives! {
                    METHODS:
                    update(2) = update::<$hash>;
                    digest(1) = digest::<$hash>;
                    hexdigest(1) = hexdigest::<$hash>;
                    copy(1) = copy::<$hash>;
                }
                let slots = &TypeSlots {
                    new: Some(&NEW),
                    getattr: Some(getattr::<$hash>),
                    ..TypeSlots::NONE
                };
                Type::new(n!($name), Kind::Ext, slots, METHODS)
            };
            impl Hash for $hash {
                const TYPE: &'static Type = &$ty;
            }
        )*

        /// `new(name, data=b"")`
        fn new(vm: &Vm, args: &[Obj]) -> Res {
            match vm.want_str(args[0])? {
                $(stringify!($name) => make::<$hash>(vm, &args[1..]),)*
                _ => {
                    let parts = [Part::T(t!("unsupported hash type ")), Part::Name(args[0])];
                    Err(vm.raise(&vm::types::exception::VALUE_ERROR, &parts))
                }
            }
        }
    };
}

hashes! {
    md5 = MD5, Md5;
    sha1 = SHA1, Sha1;
    sha224 = SHA224, Sha224;
    sha256 = SHA256, Sha256;
    sha384 = SHA384, Sha384;
    sha512 = SHA512, Sha512;
}

/// The hash that an object has.
fn state<H: Hash>(vm: &Vm, o: Obj) -> Res<H> {
    let ext = this(vm, o, H::TYPE)?;
    let mut bytes = SerializedState::<H>::default();
    load(vm.heap.ext_bytes(ext), &mut bytes);
    H::deserialize(&bytes).map_err(|_| vm.value_error(t!("hash state is invalid")))
}

/// A new object with this state.
fn wrap<H: Hash>(vm: &Vm, hash: &H) -> Res {
    let ext = vm.new_ext(H::TYPE, 0, H::BYTES)?;
    store(vm.heap.ext_bytes(ext), &hash.serialize());
    Ok(ext.obj())
}

static NOTHING: RomBytes<0> = RomBytes::new(b"");

/// `usedforsecurity` tells CPython what to allow; everything is allowed here.
const PARAMS: Sig =
    Sig::new(const { &[(n!(data), Obj::rom(&NOTHING)), (n!(usedforsecurity), Obj::TRUE)] }, 1);

/// The bytes of an argument, with CPython's errors on PCs.
fn hashed<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    if vm.is_pc() && o.is_kind(Kind::Str) {
        return Err(vm.type_error(t!("Strings must be encoded before hashing")));
    }
    want_bytes(vm, o)
}

/// `sha256(data=b"", *, usedforsecurity=True)` and so on.
fn make<H: Hash>(vm: &Vm, args: &[Obj]) -> Res {
    let mut hash = H::new();
    if let Some(data) = args.first() {
        hash.update(hashed(vm, *data)?);
    }
    wrap(vm, &hash)
}

/// `update(data)`
fn update<H: Hash>(vm: &Vm, args: &[Obj]) -> Res {
    let mut hash = state::<H>(vm, args[0])?;
    hash.update(hashed(vm, args[1])?);
    let ext = this(vm, args[0], H::TYPE)?;
    store(vm.heap.ext_bytes(ext), &hash.serialize());
    Ok(Obj::NONE)
}

/// `digest()`
fn digest<H: Hash>(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_bytes(&state::<H>(vm, args[0])?.finalize())
}

/// `hexdigest()`
fn hexdigest<H: Hash>(vm: &Vm, args: &[Obj]) -> Res {
    let digest = state::<H>(vm, args[0])?.finalize();
    let mut text = [0; 128];
    for (pair, byte) in text.chunks_exact_mut(2).zip(&digest) {
        let digit = |value: u8| b"0123456789abcdef"[usize::from(value)];
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
    vm.new_str(core::str::from_utf8(&text[..2 * digest.len()]).unwrap_or(""))
}

/// `copy()`
fn copy<H: Hash>(vm: &Vm, args: &[Obj]) -> Res {
    wrap(vm, &state::<H>(vm, args[0])?)
}

fn getattr<H: Hash>(_: &Vm, _: Obj, name: Obj) -> Res {
    Ok(if name == n!(digest_size) {
        Obj::small(<H as Digest>::output_size() as SmallInt)
    } else if name == n!(block_size) {
        Obj::small(H::block_size() as SmallInt)
    } else if name == n!(name) {
        H::TYPE.name
    } else {
        Obj::UNDEF
    })
}
