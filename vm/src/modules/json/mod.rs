//! `json`: values to text and back.
//!
//! Neither direction recurses: the containers that are open stand on a list in the heap. What is
//! read must be JSON as its standard (RFC 8259) has it, and besides `NaN`, `Infinity` and control
//! characters in strings; errors are MicroPython's. Written text is not escaped beyond ASCII.

mod dumps;
mod loads;

use crate::obj::*;
use crate::{Vm, prelude};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(json), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(json);
    dumps[obj, separators = Obj::NONE] = dumps::dumps;
    dump[obj, stream, separators = Obj::NONE] = prelude::python, or prelude::JSON_DUMP;
    loads(1) = loads::loads;
    load(1) = prelude::python, or prelude::JSON_LOAD;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    json_dumps(2) = dumps::dumps;
    json_loads(1) = loads::loads;
}

/// Takes the last `n` values off a list.
fn drop_last(vm: &Vm, list: Ref<List>, n: usize) {
    let items = vm.heap.list(list);
    let rest = items.len() - n;
    items[rest..].iter().for_each(|slot| slot.set(Obj::UNDEF));
    vm[list].len.set(rest as u32);
}
