//! Instructions in groups, so that those of a group have operands, and instructions behind them,
//! that are about as frequent.
//!
//! Beginning with the most frequent one each instruction goes where it makes the codes longer by
//! least, and then goes elsewhere as long as that makes them shorter.

use super::codes::{Counts, Row};
use crate::huffman::cost;
use std::collections::BTreeMap;
use vm::code::Op;
use vm::code::ops::OPS;
use vm::code::packed::{CONTEXTS, class};

/// Rows of an instruction or a group, by class.
type Rows = BTreeMap<usize, Row>;

/// Most times that all instructions are asked whether they should go elsewhere.
const ROUNDS: usize = 6;

/// The group of each instruction.
pub fn groups(counts: &Counts) -> Vec<usize> {
    let mut rows = vec![Rows::new(); OPS.len()];
    for ((class, op), row) in counts.0.iter().filter(|((c, _), _)| class::is_of_instructions(*c)) {
        rows[*op].insert(*class, *row);
    }
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let symbols = |rows: &Rows| rows.values().flatten().sum::<usize>();
    order.sort_by_key(|op| std::cmp::Reverse(symbols(&rows[*op])));
    let mut sums = vec![Rows::new(); CONTEXTS];
    let mut groups = vec![None; rows.len()];
    for round in 0..ROUNDS {
        let mut has_moved = false;
        for (i, op) in order.iter().enumerate() {
            if let Some(old) = groups[*op] {
                change(&mut sums[old], &rows[*op], |sum: &mut usize, n| *sum -= n);
            }
            let longer = |group: &usize| longer(&sums[*group], &rows[*op]);
            let best = match round {
                0 if i < CONTEXTS => i,
                _ => (0..CONTEXTS).min_by_key(longer).unwrap_or(0),
            };
            change(&mut sums[best], &rows[*op], |sum, n| *sum += n);
            has_moved |= groups[*op].replace(best) != Some(best);
        }
        if !has_moved {
            break;
        }
    }
    groups.into_iter().map(|group| group.unwrap_or(0)).collect()
}

/// Bits that the symbols of `sums` take more with those of `rows` among them.
fn longer(sums: &Rows, rows: &Rows) -> usize {
    let more = |(class, row): (&usize, &Row)| {
        let Some(sum) = sums.get(class) else { return cost(row) };
        let mut both = *sum;
        add(&mut both, row);
        cost(&both) - cost(sum)
    };
    rows.iter().map(more).sum()
}

fn change(sums: &mut Rows, rows: &Rows, by: fn(&mut usize, usize)) {
    for (class, row) in rows {
        let sum = sums.entry(*class).or_insert([0; 256]);
        sum.iter_mut().zip(row).for_each(|(sum, n)| by(sum, *n));
    }
}

/// Adds counts to others.
pub fn add(sum: &mut Row, row: &Row) {
    sum.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
}

/// The groups that the interpreter's own Python code is packed with.
pub fn of_prelude() -> Vec<usize> {
    let groups = &vm::prelude::GROUPS;
    let group = |op: &Op| {
        let op = *op as usize;
        groups.get(op / 2).map_or(0, |pair| usize::from(*pair >> (op % 2 * 4) & 15))
    };
    OPS.iter().map(group).collect()
}
