//! The 64 built-in images, drawn in `images.txt`.

use super::bitmap::{Bitmap, Labelled, read_pictures};

/// Every built-in image with its name as attribute of `Image`. A constant, so that of the drawings
/// and the names nothing is left in a firmware but what it uses.
pub const IMAGES: [Labelled; 64] = read_pictures(include_str!("images.txt"));

/// Members of `Image.ALL_CLOCKS`, from twelve o'clock on.
pub const ALL_CLOCKS: core::ops::Range<usize> = range("CLOCK12", 12);

/// Members of `Image.ALL_ARROWS`, from north on, clockwise.
pub const ALL_ARROWS: core::ops::Range<usize> = range("ARROW_N", 8);

/// The built-in image called `name`, which there is.
pub(super) const fn named(name: &str) -> Bitmap {
    IMAGES[index_of(name)].1
}

/// The built-in image called `name`.
pub fn find(name: &str) -> Option<Bitmap> {
    IMAGES.iter().find(|image| image.0 == name).map(|image| image.1)
}

/// Index of the image called `name`; there is one.
pub(super) const fn index_of(name: &str) -> usize {
    let mut index = 0;
    while !same(IMAGES[index].0, name) {
        index += 1;
    }
    index
}

/// Indices of `count` images beginning with the one called `first`.
const fn range(first: &str, count: usize) -> core::ops::Range<usize> {
    let start = index_of(first);
    start..start + count
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn names_are_unique_and_lists_are_in_order() {
        let names: Vec<_> = IMAGES.iter().map(|image| image.0).collect();
        for (i, name) in names.iter().enumerate() {
            assert!(!names[..i].contains(name), "{name} twice");
        }
        let clocks = [
            "CLOCK12", "CLOCK1", "CLOCK2", "CLOCK3", "CLOCK4", "CLOCK5", "CLOCK6", "CLOCK7",
            "CLOCK8", "CLOCK9", "CLOCK10", "CLOCK11",
        ];
        assert_eq!(names[ALL_CLOCKS], clocks);
        let arrows = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
        for (name, direction) in names[ALL_ARROWS].iter().zip(arrows) {
            assert_eq!(name.strip_prefix("ARROW_"), Some(direction));
        }
    }

    #[test]
    fn opposite_arrows_and_clocks_are_rotations_by_a_half_turn() {
        let half_turn = |picture: Bitmap| {
            let mut turned = picture.frame();
            turned.levels.reverse();
            turned
        };
        for n in 0..4 {
            let (a, b) = (IMAGES[ALL_ARROWS][n].1, IMAGES[ALL_ARROWS][n + 4].1);
            assert_eq!(half_turn(a), b.frame(), "arrow {n}");
        }
        for n in 0..6 {
            let (a, b) = (IMAGES[ALL_CLOCKS][n].1, IMAGES[ALL_CLOCKS][n + 6].1);
            assert_eq!(half_turn(a), b.frame(), "clock {n}");
        }
    }

    #[test]
    fn find_knows_names_only() {
        assert!(find("HEART").is_some_and(|heart| !heart.get(0, 0) && heart.get(1, 0)));
        assert_eq!(find("heart"), None);
    }
}
