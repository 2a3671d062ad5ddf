//! Sources that are refused, with line and message, and sources that look odd but are accepted.
//!
//! `errors.txt` has a line per source: the source, escaped, a tab, then `ok` or line and message.
//! Lines and messages are CPython 3.11's where one is constant and short.

use crate::support::listing;
use vm::compile::Mode;

fn unescape(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push(b'\n'),
                Some('r') => out.push(b'\r'),
                Some('t') => out.push(b'\t'),
                Some('f') => out.push(0x0c),
                Some('x') => {
                    let hex: String = chars.by_ref().take(2).collect();
                    out.push(u8::from_str_radix(&hex, 16).expect("two digits"));
                }
                other => out.extend(other.unwrap_or('\\').to_string().bytes()),
            },
            c => out.extend(c.to_string().bytes()),
        }
    }
    out
}

fn outcome(source: &[u8], mode: Mode) -> String {
    match listing(source, mode) {
        Ok(_) => "ok".into(),
        Err(error) => format!("{}\t{}", error.line, error.message()),
    }
}

#[test]
fn errors_are_as_listed() {
    let table = include_str!("errors.txt");
    let mut wrong = 0;
    for line in table.lines() {
        let (source, expected) = line.split_once('\t').expect("a tab");
        let found = outcome(&unescape(source), Mode::Exec);
        if found != expected {
            println!("{source}\n  expected {expected}\n  found    {found}");
            wrong += 1;
        }
    }
    assert_eq!(wrong, 0);
}

#[test]
fn eval_takes_one_expression() {
    assert_eq!(outcome(b" 1 + 2 \n", Mode::Eval), "ok");
    assert_eq!(outcome(b"(1,\n2)", Mode::Eval), "ok");
    assert_eq!(outcome(b"a := 1", Mode::Eval), "1\tinvalid syntax");
    assert_eq!(outcome(b"a = 1", Mode::Eval), "1\tinvalid syntax");
    assert_eq!(outcome(b"1; 2", Mode::Eval), "1\tinvalid syntax");
    assert_eq!(outcome(b"", Mode::Eval), "1\tinvalid syntax");
}

#[test]
fn columns_point_at_the_offence() {
    let column = |source: &[u8]| listing(source, Mode::Exec).expect_err("an error").column;
    assert_eq!(column(b"x = (1 + 2))"), 12);
    assert_eq!(column(b"a\nfoo bar"), 5);
    assert_eq!(column(b"f(a, b=1, c)"), 11);
}
