//! Results compared with `python3`: a test collects expressions and what Pyrite makes of them;
//! one Python process evaluates all the expressions at the end.
#![allow(dead_code)] // Each test uses its own part of this.

// Named one by one because the library's own tests have no prelude of `std`.
use std::io::Write;
use std::println;
use std::process::{Command, Stdio};
use std::string::{String, ToString};
use std::vec::Vec;

const EVALUATE: &str = r#"
import sys, struct, math, decimal
decimal.getcontext().prec = 40
D = decimal.Decimal
sys.set_int_max_str_digits(0)
def f32(bits): return struct.unpack('<f', struct.pack('<I', bits))[0]
def f64(bits): return struct.unpack('<d', struct.pack('<Q', bits))[0]
def bits32(x):
    try: return struct.unpack('<I', struct.pack('<f', x))[0]
    except OverflowError: return 'overflow'
def bits64(x): return struct.unpack('<Q', struct.pack('<d', x))[0]
def utf8_error(b):
    try: b.decode()
    except UnicodeDecodeError as e: return (e.start, e.reason)
def message(f):
    try: return f()
    except TypeError as e:
        return 'TypeError' if 'operand type' in str(e) else 'TypeError: %s' % e
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
SINGLE = False
def adapt(r):
    if not SINGLE: return r
    if isinstance(r, tuple): return '(' + ', '.join(str(adapt(x)) for x in r) + ')'
    if not isinstance(r, float): return r
    if r != r: return 'nan'
    bits = bits32(r)
    return 'f32:%d' % (bits32(math.copysign(math.inf, r)) if bits == 'overflow' else bits)
for line in sys.stdin:
    try: print(adapt(eval(line)))
    except Exception as e: print(type(e).__name__)
"#;

/// Expressions with the results that Pyrite has for them.
#[derive(Default)]
pub struct Cases {
    expressions: Vec<String>,
    results: Vec<String>,
    /// Floats have 32 bits: results are rounded to them and shown as `f32:` and their bits.
    pub single: bool,
}

impl Cases {
    pub fn add(&mut self, expression: impl Into<String>, result: impl ToString) {
        self.expressions.push(expression.into());
        self.results.push(result.to_string());
    }

    /// Evaluates the expressions and compares.
    pub fn check(self) {
        if self.expressions.is_empty() {
            return;
        }
        let expected = evaluate(&self.expressions, self.single);
        assert_eq!(expected.len(), self.expressions.len());
        let all = self.expressions.iter().zip(&self.results).zip(&expected);
        let wrong: Vec<_> = all.filter(|((_, ours), python)| ours != python).collect();
        for ((expression, ours), python) in wrong.iter().take(20) {
            println!("{expression}\n    pyrite: {ours}\n    python: {python}");
        }
        assert!(wrong.is_empty(), "{} of {} differ", wrong.len(), expected.len());
    }
}

fn evaluate(expressions: &[String], single: bool) -> Vec<String> {
    let flag = if single { "SINGLE = True" } else { "SINGLE = False" };
    let mut python = Command::new("python3")
        .args(["-c", &EVALUATE.replace("SINGLE = False", flag)])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is needed for this test");
    let mut stdin = python.stdin.take().unwrap();
    let text = expressions.join("\n") + "\n";
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(String::from).collect()
}

/// SplitMix64: numbers that are the same in every run.
pub struct Rng(pub u64);

impl Rng {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}
