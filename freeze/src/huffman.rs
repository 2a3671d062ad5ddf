//! Canonical Huffman codes.
//!
//! Codes of one length are consecutive numbers, longer ones follow shorter ones, so that the
//! number of codes of each length and the symbols in their order say everything.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Longest code in bits.
pub const LONGEST: usize = 16;

/// A code.
pub struct Huffman {
    /// The symbols that have a code, by its length and then by their numbers, and that length.
    order: Vec<(usize, usize)>,
}

impl Huffman {
    /// The code for symbols that occur so often.
    pub fn new(counts: &[usize]) -> Huffman {
        let mut counts: Vec<usize> = counts.to_vec();
        loop {
            let mut order: Vec<_> =
                lengths(&counts).into_iter().enumerate().filter(|(_, len)| *len > 0).collect();
            order.sort_by_key(|(symbol, len)| (*len, *symbol));
            if order.iter().all(|(_, len)| *len <= LONGEST) {
                return Huffman { order };
            }
            // Flatter: what is rare becomes less so.
            counts.iter_mut().filter(|n| **n > 0).for_each(|n| *n = *n / 2 + 1);
        }
    }

    /// The symbols in the order of their codes.
    pub fn symbols(&self) -> impl Iterator<Item = usize> {
        self.order.iter().map(|(symbol, _)| *symbol)
    }

    /// How many codes have one bit, two, and so on.
    pub fn counts(&self) -> [usize; LONGEST] {
        let mut counts = [0; LONGEST];
        self.order.iter().for_each(|(_, len)| counts[len - 1] += 1);
        counts
    }

    /// Appends the code of a symbol, its upper bit first.
    pub fn write(&self, symbol: usize, bits: &mut Vec<u8>) {
        let (mut code, mut before) = (0u32, 0);
        for (other, len) in &self.order {
            code <<= len - before;
            before = *len;
            if *other == symbol {
                bits.extend((0..*len).rev().map(|i| (code >> i & 1) as u8));
                return;
            }
            code += 1;
        }
    }
}

/// Bits that symbols take that occur so often.
pub fn cost(counts: &[usize]) -> usize {
    let mut trees: BinaryHeap<_> = counts.iter().filter(|n| **n > 0).map(|n| Reverse(*n)).collect();
    if trees.len() == 1 {
        return counts.iter().sum();
    }
    let mut bits = 0;
    while let (Some(Reverse(a)), Some(Reverse(b))) = (trees.pop(), trees.pop()) {
        bits += a + b;
        trees.push(Reverse(a + b));
        if trees.len() == 1 {
            break;
        }
    }
    bits
}

/// Lengths of the codes, 0 for symbols that do not occur.
fn lengths(counts: &[usize]) -> Vec<usize> {
    let mut lengths = vec![0; counts.len()];
    let present = counts.iter().enumerate().filter(|(_, n)| **n > 0);
    let mut trees: BinaryHeap<_> = present.map(|(i, n)| Reverse((*n, vec![i]))).collect();
    if trees.len() == 1 {
        trees.iter().for_each(|Reverse((_, leaves))| lengths[leaves[0]] = 1);
    }
    while let (Some(Reverse((m, mut a))), Some(Reverse((n, b)))) = (trees.pop(), trees.pop()) {
        a.extend(b);
        a.iter().for_each(|leaf| lengths[*leaf] += 1);
        trees.push(Reverse((m + n, a)));
        if trees.len() == 1 {
            break;
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_has_no_prefix_in_common() {
        let counts = [40, 1, 0, 7, 7, 1, 90, 3];
        let code = Huffman::new(&counts);
        let mut all = Vec::new();
        for (symbol, n) in counts.iter().enumerate() {
            let mut bits = Vec::new();
            code.write(symbol, &mut bits);
            assert_eq!(bits.is_empty(), *n == 0);
            all.push(bits);
        }
        all.retain(|bits| !bits.is_empty());
        for (i, a) in all.iter().enumerate() {
            assert!(all.iter().enumerate().all(|(k, b)| k == i || !b.starts_with(a)));
        }
    }

    #[test]
    fn codes_are_not_too_long() {
        let mut counts = vec![1, 1];
        (2..30).for_each(|i| counts.push(counts[i - 1] + counts[i - 2]));
        assert!(Huffman::new(&counts).order.iter().all(|(_, len)| *len <= LONGEST));
    }

    #[test]
    fn one_symbol_has_one_bit() {
        let mut bits = Vec::new();
        Huffman::new(&[0, 5]).write(1, &mut bits);
        assert_eq!(bits, [0]);
    }

    #[test]
    fn cost_is_what_codes_take() {
        let counts = [40, 1, 0, 7, 7, 1, 90, 3];
        let bits: usize = lengths(&counts).iter().zip(counts).map(|(len, n)| len * n).sum();
        assert_eq!(cost(&counts), bits);
        assert_eq!(cost(&[0, 5]), 5);
    }
}
