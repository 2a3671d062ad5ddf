//! Decompression: any bytes are refused or give data, and what is compressed comes back.

#![no_main]

#[path = "../nowhere.rs"]
mod nowhere;

use libfuzzer_sys::fuzz_target;
use vm::Vm;
use vm::buffer::Buffer;
use vm::obj::Obj;
use vm::types::bytearray;

/// More output than this is not asked for.
const MOST: usize = 1 << 16;

fuzz_target!(|data: &[u8]| {
    nowhere::with_vm(|vm| {
        let _ = inflate(vm, data, 9);
        let packed = deflate(vm, data).expect("there is room");
        assert_eq!(inflate(vm, &packed, 8).as_deref(), Some(data));
    });
});

/// The data, or None if it is damaged or not complete.
fn inflate(vm: &Vm, packed: &[u8], wbits: i64) -> Option<Vec<u8>> {
    let object = nowhere::make(vm, "_deflate", "Inflate", &[vm.new_int(wbits).ok()?])?;
    let out = bytearray::from_bytes(vm, &[0; 64]).ok()?;
    let (mut data, mut bytes) = (Vec::new(), packed.iter());
    let mut byte = -1;
    loop {
        let args = [object, vm.new_int(byte).ok()?, out, Obj::small(0), Obj::small(64)];
        let at = nowhere::call_method(vm, object, "run", &args)?.as_small()?;
        let (count, is_done) = if at < 0 { (!at, true) } else { (at, false) };
        data.extend(Buffer::want_cells(vm, out).ok()?[..count as usize].iter().map(|c| c.get()));
        if is_done {
            return Some(data);
        }
        byte = if count == 64 { -1 } else { i64::from(*bytes.next()?) };
        if data.len() > MOST {
            return None;
        }
    }
}

fn deflate(vm: &Vm, data: &[u8]) -> Option<Vec<u8>> {
    let object = nowhere::make(vm, "_deflate", "Deflate", &[Obj::small(8)])?;
    let out = bytearray::from_bytes(vm, &[0; 64]).ok()?;
    let source = vm.new_bytes(data).ok()?;
    let mut packed = Vec::new();
    let take = |packed: &mut Vec<u8>| {
        let count = nowhere::attribute(vm, object, "written")?.as_small()? as usize;
        packed.extend(Buffer::want_cells(vm, out).ok()?[..count].iter().map(|c| c.get()));
        Some(())
    };
    let mut at = Obj::small(0);
    while at.as_small()? < data.len() as i64 {
        at = nowhere::call_method(vm, object, "run", &[object, source, at, out])?;
        take(&mut packed)?;
    }
    nowhere::call_method(vm, object, "finish", &[object, out])?;
    take(&mut packed)?;
    Some(packed)
}
