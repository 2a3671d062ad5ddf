//! `-X`: what MicroPython's binary has there, and switches for tests. What is not known here is
//! left to the program, in `sys._xoptions`.

use super::Options;
use vm::interp::Dispatch;

/// Smallest heap that holds the interpreter's own objects.
const MIN_HEAP: usize = 16 << 10;

/// Takes the text behind a `-X`.
pub fn take(o: &mut Options, text: &str) -> Result<(), String> {
    let (key, value) = text.split_once('=').unwrap_or((text, ""));
    let number = || value.parse::<u64>().map_err(|_| format!("-X {key} needs a number"));
    match key {
        "heapsize" => o.heap = heap_size(value)?,
        "compile-only" => o.compile_only = true,
        "dispatch" => {
            o.dispatch = match value {
                "loop" => Dispatch::Loop,
                "tail" => Dispatch::Tail,
                _ => return Err("-X dispatch is loop or tail".into()),
            }
        }
        "gc" if value == "stress" => o.stress.gc = true,
        "alloc-fail" => o.stress.alloc_fail = number()?,
        "alloc-count" => o.stress.alloc_count = true,
        "budget" => {
            o.stress.budget = u32::try_from(number()?).map_err(|_| "-X budget is too large")?;
        }
        "dev" => o.flags.raise("dev_mode"),
        // MicroPython's binary takes `emit=…` and ignores what it does not know.
        _ => {}
    }
    o.x_options.push(text.to_owned());
    Ok(())
}

/// `N`, `Nk`, `Nm`, and `w` for words as MicroPython has it.
fn heap_size(text: &str) -> Result<usize, String> {
    let bad = || format!("-X heapsize={text} is not a size such as 512k or 4m");
    let text_without_w = text.strip_suffix('w').unwrap_or(text);
    let (digits, factor) = match text_without_w.chars().last() {
        Some('k' | 'K') => (&text_without_w[..text_without_w.len() - 1], 1 << 10),
        Some('m' | 'M') => (&text_without_w[..text_without_w.len() - 1], 1 << 20),
        _ => (text_without_w, 1),
    };
    let n: usize = digits.parse().map_err(|_| bad())?;
    let bytes = n.checked_mul(factor).ok_or_else(bad)?;
    let bytes = if text.ends_with('w') { bytes * size_of::<usize>() / 4 } else { bytes };
    if bytes < MIN_HEAP {
        return Err(format!("-X heapsize={text} is below the least, {MIN_HEAP} bytes"));
    }
    Ok(bytes)
}
