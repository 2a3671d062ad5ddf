//! The codes of what is packed together: how often each symbol occurs, and in which tables.

use super::groups;
use crate::huffman::{Huffman, cost};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use vm::code::packed::{CONTEXTS, class};

/// Class, context and number. The context of what belongs to an instruction is its number, that of
/// an instruction the one before it.
pub type Symbol = (usize, usize, usize);

/// How often each symbol of a context occurs.
pub type Row = [usize; 256];

/// What a table takes besides its symbols, in bits.
const TABLE: usize = 8 * 12;

/// How often each symbol occurs.
#[derive(Default)]
pub struct Counts(pub(super) BTreeMap<(usize, usize), Row>);

impl Counts {
    /// Adds a symbol that is in so many images.
    pub fn add(&mut self, (class, context, symbol): Symbol, images: usize) {
        self.row(class, context)[symbol] += images;
    }

    /// Adds symbols that are to have a code, however long it is.
    pub fn add_rare(&mut self, symbols: impl Iterator<Item = Symbol>) {
        for (class, context, symbol) in symbols {
            let count = &mut self.row(class, context)[symbol];
            *count = (*count).max(1);
        }
    }

    fn row(&mut self, class: usize, context: usize) -> &mut Row {
        self.0.entry((class, context)).or_insert([0; 256])
    }
}

/// The codes of all classes but names.
pub struct Codes {
    groups: Vec<usize>,
    tables: Vec<Huffman>,
    /// The table of each class in each context.
    of: [[usize; CONTEXTS]; class::COUNT],
}

impl Codes {
    /// The codes for symbols that occur so often, with `groups` of instructions, in so many images.
    pub fn new(counts: &Counts, groups: Vec<usize>, images: usize) -> Codes {
        let mut codes = Codes { groups, tables: Vec::new(), of: [[0; CONTEXTS]; class::COUNT] };
        for class in 0..class::COUNT {
            let mut rows = vec![[0; 256]; CONTEXTS];
            for ((_, context), row) in counts.0.iter().filter(|((c, _), _)| *c == class) {
                groups::add(&mut rows[codes.context(class, *context)], row);
            }
            for (contexts, row) in merged(rows, images) {
                contexts.iter().for_each(|c| codes.of[class][*c] = codes.tables.len());
                codes.tables.push(Huffman::new(&row));
            }
        }
        codes
    }

    fn context(&self, class: usize, context: usize) -> usize {
        if class::is_of_instructions(class) { self.groups[context] } else { context }
    }

    /// Appends a symbol to bits.
    pub fn write(&self, (class, context, symbol): Symbol, bits: &mut Vec<u8>) {
        self.tables[self.of[class][self.context(class, context)]].write(symbol, bits);
    }

    /// The static `CODES`, whose groups are the expression `groups`.
    pub fn text(&self, groups: &str) -> Result<String, String> {
        let (mut starts, mut bytes) = (Vec::new(), Vec::new());
        for table in &self.tables {
            starts.push(bytes.len());
            let counts = table.counts();
            let lengths = counts.iter().rposition(|n| *n > 0).map_or(0, |i| i + 1);
            bytes.push(lengths);
            bytes.extend(&counts[..lengths]);
            bytes.extend(table.symbols());
        }
        if bytes.iter().any(|b| *b > u8::MAX.into()) {
            return Err("more than 255 codes of one length".into());
        }
        let mut text = format!(
            "static CODES: packed::Codes =\n    \
             packed::Codes {{ groups: {groups}, places: PLACES_OF, tables: &TABLES }};\n\n\
             const PLACES_OF: [[u16; {CONTEXTS}]; {}] = [\n",
            class::COUNT
        );
        for of in self.of {
            let _ = writeln!(text, "    {:?},", of.map(|table| starts.get(table).unwrap_or(&0)));
        }
        let _ = write!(text, "];\n\nstatic TABLES: [u8; {}] = [\n", bytes.len());
        for line in bytes.chunks(24) {
            let line = line.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
            let _ = writeln!(text, "    {line},");
        }
        Ok(text + "];\n")
    }

    /// The static `GROUPS`.
    pub fn groups(&self) -> String {
        let pair = |pair: &[usize]| pair[0] | pair.get(1).unwrap_or(&0) << 4;
        let pairs: Vec<_> = self.groups.chunks(2).map(pair).collect();
        format!("/// See `packed::Codes`.\npub static GROUPS: [u8; {}] = {pairs:?};\n", pairs.len())
    }
}

/// Rows that share a table, as it takes least, with the contexts that they are for.
fn merged(rows: Vec<Row>, images: usize) -> Vec<(Vec<usize>, Row)> {
    let is_used = |(_, row): &(usize, Row)| row.iter().any(|n| *n > 0);
    let rows = rows.into_iter().enumerate().filter(is_used);
    let mut all: Vec<_> = rows.map(|(context, row)| (vec![context], row)).collect();
    let gain = |a: &Row, b: &Row| {
        let mut both = *a;
        groups::add(&mut both, b);
        let shared = a.iter().zip(b).filter(|(a, b)| **a > 0 && **b > 0).count();
        (cost(a) + cost(b) + images * (TABLE + 8 * shared)).checked_sub(cost(&both))
    };
    loop {
        let pairs = (0..all.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
        let gains = pairs.filter_map(|(a, b)| Some((gain(&all[a].1, &all[b].1)?, a, b)));
        let Some((_, a, b)) = gains.max() else { return all };
        let (contexts, row) = all.remove(b);
        all[a].0.extend(contexts);
        groups::add(&mut all[a].1, &row);
    }
}
