//! JSON: any bytes are refused or read, and what was read is written and read again.

#![no_main]

#[path = "../nowhere.rs"]
mod nowhere;

use libfuzzer_sys::fuzz_target;
use vm::obj::Obj;

fuzz_target!(|data: &[u8]| {
    nowhere::with_vm(|vm| {
        let Ok(text) = vm.new_bytes(data) else { return };
        let Some(value) = nowhere::call(vm, "json", "loads", &[text]) else { return };
        let Some(text) = nowhere::call(vm, "json", "dumps", &[value, Obj::NONE]) else { return };
        let again = nowhere::call(vm, "json", "loads", &[text]);
        let text_again = again.and_then(|o| nowhere::call(vm, "json", "dumps", &[o, Obj::NONE]));
        let both = (vm.str_of(text), text_again.and_then(|text| vm.str_of(text)));
        assert!(both.1.is_none() || both.0 == both.1, "{both:?}");
    });
});
