//! The prelude: functions of the library that are written in Python, because they call Python
//! code (`__eq__`, key functions, iterators of user classes).
//!
//! The sources stand in `prelude/*.py`; `build.rs` lists their top-level functions, each of which
//! becomes a [`Fallback`] here, named in capitals.

use crate::native::Fallback;
use crate::obj::Obj;

include!(concat!(env!("OUT_DIR"), "/prelude.rs"));
