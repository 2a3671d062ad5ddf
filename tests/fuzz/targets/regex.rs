//! Regular expressions: any pattern is refused or compiled, and any search with it ends.
//!
//! Input: flags in the first byte, then the pattern and the text, divided by a NUL.

#![no_main]

#[path = "../nowhere.rs"]
mod nowhere;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((flags, rest)) = data.split_first() else { return };
    let Ok(rest) = str::from_utf8(rest) else { return };
    let (pattern, text) = rest.split_once('\0').unwrap_or((rest, rest));
    nowhere::with_vm(|vm| {
        let (Ok(pattern), Ok(text)) = (vm.new_str(pattern), vm.new_str(text)) else { return };
        let flags = vm::obj::Obj::small((*flags & 0x7a).into());
        for name in ["match", "search", "fullmatch"] {
            nowhere::call(vm, "re", name, &[pattern, text, flags]);
        }
        nowhere::call(vm, "re", "escape", &[pattern]);
    });
});
