//! Built-in types and modules against Python's without the interpreter: what tests share.

#[path = "../tests/oracle/mod.rs"]
pub mod oracle;

use self::oracle::{Cases, Rng};
use crate::Vm;
use crate::obj::{ClassMethod, Exception, Float, Native, Obj, Ref, SmallInt, Tuple};
use crate::platform::Nowhere;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::big::FloatWord;
use crate::types::{exception, repr, str_into};
use std::format as text;
use std::string::String;
use std::vec;
use std::vec::Vec;

/// Floats are doubles, as Python's.
pub const DOUBLE: bool = size_of::<Float>() == 8;

/// A small int.
pub fn small(i: i64) -> Obj {
    Obj::small(i as SmallInt)
}

/// Runs a test with a VM and compares its cases at the end.
pub fn with_vm(f: impl FnOnce(&Vm, &mut Cases, &mut Rng)) {
    let mut arena = vec![0u8; 16 << 20];
    let vm = Vm::new(&mut arena, &Nowhere, &[]);
    let mut cases = Cases::default();
    cases.single = !DOUBLE;
    f(&vm, &mut cases, &mut Rng(1));
    cases.check();
}

/// What [`Cases`] compares: `repr(o)`, or the bits of a single-precision float.
pub fn compared(vm: &Vm, o: Obj) -> String {
    match vm.float_of(o) {
        Some(x) if !DOUBLE && x.is_nan() => "nan".into(),
        Some(x) if !DOUBLE => text!("f32:{}", x.to_bits()),
        _ => shown(vm, o),
    }
}

/// `repr(o)`
pub fn shown(vm: &Vm, o: Obj) -> String {
    let mut p = Printer::text(vm);
    let Ok(()) = repr(vm, o, &mut p) else { panic!("no repr") };
    let Ok(o) = p.finish_obj() else { panic!("no memory") };
    vm.str_of(o).unwrap().into()
}

/// The value, or the exception as the oracle prints it.
pub fn result(vm: &Vm, result: Res) -> String {
    match result {
        Ok(o) if o == Obj::NOT_IMPLEMENTED => "TypeError".into(),
        Ok(o) => match o.cast::<Tuple>() {
            Some(t) => {
                let items: Vec<_> = vm.heap.tuple(t).iter().map(|o| compared(vm, *o)).collect();
                text!("({})", items.join(", "))
            }
            None => match vm.str_of(o) {
                Some(s) => s.into(),
                None => compared(vm, o),
            },
        },
        Err(trap) => {
            vm.heap.trap.take(trap);
            let exc = vm.heap.trap.value.get().cast::<Exception>().expect("an exception");
            let name = String::from_utf8(vm.class_name(vm[exc].class).to_vec()).unwrap();
            match exception::args(vm, exc) {
                [message] => text!("{name}: {}", vm.str_of(*message).unwrap()),
                [_, _, _, _, _] => {
                    let mut p = Printer::text(vm);
                    let Ok(()) = str_into(vm, exc.obj(), &mut p) else { panic!("no text") };
                    let Ok(o) = p.finish_obj() else { panic!("no memory") };
                    text!("{name}: {}", vm.str_of(o).unwrap())
                }
                [] => name,
                args => {
                    let items: Vec<_> = args
                        .iter()
                        .map(|o| vm.str_of(*o).map_or_else(|| shown(vm, *o), |s| text!("'{s}'")))
                        .collect();
                    text!("{name}: ({})", items.join(", "))
                }
            }
        }
    }
}

/// Calls a native in a table and shows its result.
pub fn call(vm: &Vm, table: crate::types::Methods, name: &str, args: &[Obj]) -> String {
    result(vm, call_native(vm, table, name, args))
}

/// Calls a native in the table of a type or module; a class method gets its class in `args`.
pub fn call_native(vm: &Vm, table: crate::types::Methods, name: &str, args: &[Obj]) -> Res {
    let native = &vm[native(vm, table, name)];
    let params = native.sig().map_or(&[][..], |sig| sig.params);
    let defaults = params.iter().skip(args.len()).map(|(_, default)| *default);
    native.call(vm, &args.iter().copied().chain(defaults).collect::<Vec<_>>())
}

/// The native of that name in a table, also that of a class method.
pub fn native(vm: &Vm, table: crate::types::Methods, name: &str) -> Ref<Native> {
    let entry = table.iter().find(|(n, _)| vm.str_of(*n) == Some(name)).expect(name).1;
    let entry = entry.cast::<ClassMethod>().map_or(entry, |method| vm[method].func);
    entry.cast::<Native>().expect(name)
}

/// A number as Python source, and the object.
pub fn number(vm: &Vm, rng: &mut Rng) -> (String, Obj) {
    let made = match rng.below(10) {
        0 => Ok(Obj::bool(rng.below(2) == 0)),
        1 => crate::types::int::from_i64(vm, rng.below(7) as i64 - 3),
        2 | 3 => crate::types::int::from_i64(vm, (rng.next() as i64) >> rng.below(64)),
        4 => crate::types::int::from_i64(vm, (1i64 << rng.below(63)) - rng.below(3) as i64),
        5 | 6 => {
            let digits: String = (0..1 + rng.below(if DOUBLE { 60 } else { 36 }))
                .map(|_| char::from(b'0' + rng.below(10) as u8))
                .collect();
            let sign = rng.pick(&["", "-"]);
            crate::types::int::from_text(vm, &text!("{sign}{digits}"), 10).map(Option::unwrap)
        }
        7 => vm.new_float(<Float as FloatWord>::from_bits(rng.next())),
        8 => vm.new_float((rng.below(4001) as Float - 2000.0) / 8.0),
        _ => vm.new_float(((rng.next() as i64) >> rng.below(64)) as Float),
    };
    let Ok(o) = made else { panic!("no memory") };
    let source = match vm.float_of(o) {
        Some(x) => double(x),
        None => shown(vm, o),
    };
    (source, o)
}

/// A float as Python source.
#[allow(clippy::useless_conversion)]
pub fn double(x: Float) -> String {
    text!("f64({})", f64::from(x).to_bits())
}
