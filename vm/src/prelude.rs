//! The prelude: functions of the library that are written in Python, because they call Python
//! code (`__eq__`, key functions, iterators of user classes).
//!
//! The sources stand in `prelude/*.py`; `build.rs` lists their top-level functions, each of which
//! becomes a [`Fallback`] here, named in capitals.

use crate::native::Fallback;
use crate::obj::Obj;

include!(concat!(env!("OUT_DIR"), "/prelude.rs"));

use crate::Vm;
use crate::builtins;
use crate::obj::{Dict, Ref};
use crate::trap::Res;
use crate::types::dict::{self, probe};

/// Natives that only the prelude sees.
static HELPERS: &[&[(Obj, Obj)]] =
    &[builtins::helpers::TABLE, builtins::io::PRELUDE, builtins::text::PRELUDE, probe::NATIVES];

/// Globals of the prelude, with its helpers.
pub(crate) fn new_globals(vm: &Vm) -> Res<Ref<Dict>> {
    let globals = dict::new(vm, 128)?;
    for (name, value) in HELPERS.iter().flat_map(|t| t.iter()) {
        dict::insert(vm, globals, *name, *value)?;
    }
    Ok(globals)
}
