//! `string` with its one submodule `string.templatelib`, the classes of t-strings.

use crate::Vm;
use crate::obj::{Header, Kind, Native, Obj, RomModule};
use crate::prelude;
use crate::trap::Res;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(string), table: TABLE };

static TEMPLATELIB: RomModule = RomModule {
    header: Header::rom(Kind::RomModule),
    name: n!("string.templatelib"),
    table: TEMPLATE_TABLE,
};

crate::natives! {
    TABLE:
    templatelib := Obj::rom(&TEMPLATELIB);
}

crate::natives! {
    TEMPLATE_TABLE:
    Template := Obj::rom(&TEMPLATE);
    Interpolation := Obj::rom(&INTERPOLATION);
}

static TEMPLATE: Native = Native::new(n!("<dynamic>"), 0, 0, template);
static INTERPOLATION: Native = Native::new(n!("<dynamic>"), 0, 0, interpolation);

/// The classes are Python code: the prelude makes them when they are first asked for.
fn template(vm: &Vm, _: &[Obj]) -> Res {
    let f = vm.prelude_function(&prelude::TEMPLATE_CLASS)?;
    Err(vm.tail_call(f.obj(), &[]))
}

fn interpolation(vm: &Vm, _: &[Obj]) -> Res {
    let f = vm.prelude_function(&prelude::INTERPOLATION_CLASS)?;
    Err(vm.tail_call(f.obj(), &[]))
}
