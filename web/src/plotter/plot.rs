//! What the plotter draws: numbers in columns, one row for each line of numbers.

use std::collections::VecDeque;

use super::line::{Named, numbers};

/// Rows that are kept, and series that are drawn.
const MOST_ROWS: usize = 10_000;
pub const MOST_SERIES: usize = 6;
/// Characters of a line that may still become one of numbers.
const LONGEST: usize = 400;

/// The numbers of one board.
#[derive(Default)]
pub struct Plot {
    /// Names of the columns.
    pub names: Vec<String>,
    /// A number, or NaN, for each of the names that there were then.
    pub rows: VecDeque<Vec<f64>>,
    /// Rows since the plot was last cleared.
    pub count: usize,
    /// A line that has not ended yet.
    line: String,
}

impl Plot {
    /// Takes what a program has printed; whether there were numbers in it.
    pub fn print(&mut self, text: &str) -> bool {
        let before = self.count;
        let mut lines = text.split('\n').peekable();
        while let Some(piece) = lines.next() {
            if self.line.len() + piece.len() <= LONGEST {
                self.line.push_str(piece);
            } else {
                self.line = " ".repeat(LONGEST);
            }
            if lines.peek().is_some() {
                let line = std::mem::take(&mut self.line);
                numbers(&line).into_iter().for_each(|numbers| self.push(numbers));
            }
        }
        self.count != before
    }

    fn push(&mut self, numbers: Vec<Named>) {
        let mut row = vec![f64::NAN; self.names.len()];
        for (at, (name, value)) in numbers.into_iter().enumerate() {
            let name = name.unwrap_or_else(|| format!("value {}", at + 1));
            let place = self.names.iter().position(|known| *known == name);
            match place {
                Some(place) => row[place] = value,
                None if self.names.len() < MOST_SERIES => {
                    self.names.push(name);
                    row.push(value);
                }
                None => {}
            }
        }
        self.rows.push_back(row);
        self.count += 1;
        if self.rows.len() > MOST_ROWS {
            self.rows.pop_front();
        }
    }

    /// The numbers of a column in the last `most` rows.
    pub fn series(&self, column: usize, most: usize) -> impl Iterator<Item = f64> + '_ {
        let from = self.rows.len().saturating_sub(most);
        self.rows.range(from..).map(move |row| row.get(column).copied().unwrap_or(f64::NAN))
    }

    /// All rows as a table with commas; the first column counts the lines of numbers from 1.
    pub fn csv(&self) -> String {
        let names: Vec<String> = self.names.iter().map(|name| quoted(name)).collect();
        let mut text = format!("line,{}\r\n", names.join(","));
        let first = self.count - self.rows.len() + 1;
        for (number, row) in (first..).zip(&self.rows) {
            text.push_str(&number.to_string());
            for column in 0..self.names.len() {
                text.push(',');
                match row.get(column) {
                    Some(value) if !value.is_nan() => text.push_str(&value.to_string()),
                    _ => {}
                }
            }
            text.push_str("\r\n");
        }
        text
    }
}

fn quoted(name: &str) -> String {
    match name.contains(['"', ',', '\r', '\n']) {
        true => format!("\"{}\"", name.replace('"', "\"\"")),
        false => name.into(),
    }
}
