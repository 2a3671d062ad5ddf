//! The built-in images as objects in ROM.

use super::{SIZE_BYTES, TYPE};
use crate::microbit::images;
use vm::obj::{Obj, RomExt, RomTuple};

/// The built-in images, in the order of [`images::IMAGES`].
static CONSTANTS: [RomExt<SIZE_BYTES>; 64] = {
    let mut all = [const { RomExt::new(&TYPE, [0; SIZE_BYTES]) }; 64];
    let mut i = 0;
    while i < all.len() {
        all[i] = RomExt::new(&TYPE, images::IMAGES[i].1.to_bits().to_le_bytes());
        i += 1;
    }
    all
};
static CLOCKS: RomTuple<12> = RomTuple::new(constants(images::ALL_CLOCKS.start));
static ARROWS: RomTuple<8> = RomTuple::new(constants(images::ALL_ARROWS.start));

/// `Image.ALL_CLOCKS`
pub(super) const ALL_CLOCKS: Obj = Obj::rom(&CLOCKS);
/// `Image.ALL_ARROWS`
pub(super) const ALL_ARROWS: Obj = Obj::rom(&ARROWS);
/// `Image.SAD`
pub(in super::super) const SAD: Obj = constant("SAD");

/// The built-in image `name`.
pub(super) const fn constant(name: &str) -> Obj {
    Obj::rom(&CONSTANTS[images::index_of(name)])
}

/// `N` built-in images from index `start` on.
const fn constants<const N: usize>(start: usize) -> [Obj; N] {
    let mut all = [Obj::NONE; N];
    let mut i = 0;
    while i < N {
        all[i] = Obj::rom(&CONSTANTS[start + i]);
        i += 1;
    }
    all
}
