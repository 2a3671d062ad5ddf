//! Where boards are, and how far it is from one to another.

use std::collections::BTreeMap;

/// A place on a plane, in millimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// To the right.
    pub x_mm: i32,
    /// Up.
    pub y_mm: i32,
}

/// Distance between neighbours of boards that were given no place.
pub(super) const GRID_MM: i32 = 1000;

/// The places of all boards of a site.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Place of each board.
    places: Vec<Place>,
    /// Distances that differ from those of the places, in millimetres; the smaller number first.
    distances: BTreeMap<(usize, usize), u64>,
}

impl Layout {
    /// So many boards in rows of equal length, a metre between them.
    pub fn grid(count: usize) -> Layout {
        let row = (1..).find(|row| row * row >= count).unwrap_or(1);
        let place =
            |i: usize| Place { x_mm: (i % row) as i32 * GRID_MM, y_mm: (i / row) as i32 * GRID_MM };
        Layout { places: (0..count).map(place).collect(), distances: BTreeMap::new() }
    }

    /// How many boards there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Is there no board?
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Adds a board.
    pub fn add(&mut self, place: Place) {
        self.places.push(place);
    }

    /// Puts a board somewhere; one that there is not stays away.
    pub fn put(&mut self, board: usize, place: Place) {
        if let Some(old) = self.places.get_mut(board) {
            *old = place;
        }
    }

    /// Says how far it is between two boards, wherever they are.
    pub fn set_distance(&mut self, a: usize, b: usize, mm: u64) {
        self.distances.insert((a.min(b), a.max(b)), mm);
    }

    /// The square of the distance of two boards, in square millimetres.
    pub fn distance_squared(&self, a: usize, b: usize) -> u64 {
        if !self.distances.is_empty()
            && let Some(mm) = self.distances.get(&(a.min(b), a.max(b)))
        {
            return mm.saturating_mul(*mm);
        }
        let place = |i: usize| self.places.get(i).copied().unwrap_or_default();
        let (a, b) = (place(a), place(b));
        let square = |a: i32, b: i32| u64::from(a.abs_diff(b)).pow(2);
        square(a.x_mm, b.x_mm).saturating_add(square(a.y_mm, b.y_mm))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_come_from_places_or_from_the_table() {
        let mut layout = Layout::grid(5);
        assert_eq!(layout.distance_squared(0, 1), 1_000_000);
        assert_eq!(layout.distance_squared(0, 4), 2_000_000, "rows of three");
        layout.put(1, Place { x_mm: i32::MAX, y_mm: i32::MIN });
        assert!(layout.distance_squared(0, 1) > 1 << 62);
        layout.set_distance(1, 0, 7);
        assert_eq!(layout.distance_squared(0, 1), 49);
    }
}
