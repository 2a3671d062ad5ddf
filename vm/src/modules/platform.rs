//! `platform`: what the program runs on, as text.

use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(platform), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(platform);
    platform(0) = platform;
    python_compiler(0) = python_compiler;
    libc_ver(0) = libc_ver;
}

/// `Pyrite-0.1.0-linux-x86_64`
fn platform(vm: &Vm, _: &[Obj]) -> Res {
    let mut p = Printer::text(vm);
    for part in ["Pyrite-0.1.0-", vm.platform.name(), "-", vm.platform.machine()] {
        p.str(part)?;
    }
    p.finish_obj()
}

/// The compiler of the interpreter.
fn python_compiler(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_str("rustc")
}

/// Name and version of the C library: there is none.
fn libc_ver(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_tuple(&[n!(""), n!("")])
}
