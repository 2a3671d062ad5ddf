//! `collections`. `OrderedDict` and `defaultdict` are classes in Python, made when they are first
//! asked for.

use crate::obj::*;
use crate::prelude::{self, *};
use crate::trap::Res;
#[cfg(feature = "deque")]
use crate::types::deque;
use crate::{Vm, native::Fallback};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(collections), table: TABLE };

static ORDERED_DICT: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, &prelude::ORDERED_DICT_CLASS));
static DEFAULT_DICT: Native =
    Native::new(n!("<dynamic>"), 0, 0, |vm, _| class(vm, &prelude::DEFAULT_DICT_CLASS));

crate::natives! {
    TABLE:
    __name__ := n!(collections);
    #[cfg(feature = "deque")]
    deque := deque::TYPE.obj();
    namedtuple(2..) = namedtuple, or NAMED_TUPLE;
    OrderedDict := Obj::rom(&ORDERED_DICT);
    defaultdict := Obj::rom(&DEFAULT_DICT);
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    is_name(1) = is_name;
}

/// Can this text be the name of a variable?
fn is_name(vm: &Vm, args: &[Obj]) -> Res {
    let text = vm.want_str(args[0])?;
    let letter = |c: char| c == '_' || !c.is_ascii() || c.is_ascii_alphabetic();
    let shaped = text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit());
    Ok(Obj::bool(shaped && !crate::compile::is_keyword(text)))
}

fn class(vm: &Vm, maker: &'static Fallback) -> Res {
    Err(vm.tail_call(vm.prelude_function(maker)?.obj(), &[]))
}

/// `namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)`
fn namedtuple(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}
