//! Attributes of exceptions.
//!
//! Most attributes of the built-in classes are arguments of their constructor under another name;
//! the tables here say which. What a program sets, or a keyword of the constructor, is in the
//! exception's own dict, which comes first (`interp/attr.rs`).

#[cfg(feature = "host")]
use super::BLOCKING_IO_ERROR;
use super::text::shown;
use super::{
    ATTRIBUTE_ERROR, IMPORT_ERROR, NAME_ERROR, OS_ERROR, STOP_ITERATION, SYNTAX_ERROR, SYSTEM_EXIT,
    TYPE_ERROR, UNICODE_ERROR, args, is_a,
};
use crate::interp::traceback;
use crate::obj::*;
use crate::trap::Res;
#[cfg(feature = "host")]
use crate::types::dict;
use crate::types::{Type, class_of, is_subclass, list};
use crate::{Part, Vm};

/// Attributes that are constructor arguments: class, name, position.
static ARGUMENTS: &[(&Type, Obj, usize)] = &[
    (&STOP_ITERATION, n!(value), 0),
    (&SYSTEM_EXIT, n!(code), 0),
    (&OS_ERROR, n!(errno), 0),
    (&OS_ERROR, n!(strerror), 1),
    (&OS_ERROR, n!(filename), 2),
    #[cfg(feature = "host")]
    (&OS_ERROR, n!(filename2), 4),
    #[cfg(feature = "host")]
    (&BLOCKING_IO_ERROR, n!(characters_written), 2),
    (&UNICODE_ERROR, n!(encoding), 0),
    (&UNICODE_ERROR, n!(object), 1),
    (&UNICODE_ERROR, n!(start), 2),
    (&UNICODE_ERROR, n!(end), 3),
    (&UNICODE_ERROR, n!(reason), 4),
    (&SYNTAX_ERROR, n!(msg), 0),
    (&IMPORT_ERROR, n!(msg), 0),
];

/// What the second argument of a `SyntaxError` is made of.
const SYNTAX_DETAILS: [Obj; 6] =
    [n!(filename), n!(lineno), n!(offset), n!(text), n!(end_lineno), n!(end_offset)];

/// Attributes that a keyword of the constructor sets; None without it.
static KEYWORDS: &[(&Type, Obj)] = &[
    (&IMPORT_ERROR, n!(name)),
    (&IMPORT_ERROR, n!(path)),
    (&NAME_ERROR, n!(name)),
    (&ATTRIBUTE_ERROR, n!(name)),
    (&ATTRIBUTE_ERROR, n!(obj)),
];

/// Does the constructor of `class` take the keyword `name`?
pub fn takes_keyword(vm: &Vm, class: Obj, name: Obj) -> bool {
    KEYWORDS.iter().any(|(ty, n)| *n == name && is_subclass(vm, class, ty.obj()))
}

/// An attribute of an exception: one that the program has set comes first.
#[cfg(feature = "host")]
pub(super) fn told(vm: &Vm, o: Obj, name: Obj) -> Res {
    let dict = vm[o.cast_unchecked::<Exception>()].dict.get().cast::<Dict>();
    let own = dict.and_then(|d| dict::find_name(vm, d, name).map(|i| dict::value_at(vm, d, i)));
    own.map_or_else(|| special(vm, o, name), Ok)
}

/// What an `OSError` tells by its arguments stays when a program sets others.
#[cfg(feature = "host")]
fn keep_details(vm: &Vm, e: Ref<Exception>) -> Res<()> {
    let o = e.obj();
    if vm[e].rewritten.get() || !is_a(vm, o, &OS_ERROR) || !crate::modules::has_descriptors(vm) {
        return Ok(());
    }
    for name in [n!(errno), n!(strerror), n!(filename), n!(filename2)] {
        let value = told(vm, o, name)?;
        if !value.is_none() {
            crate::interp::attr::set_exception_plain(vm, e, name, value)?;
        }
    }
    vm[e].rewritten.set(true);
    Ok(())
}

pub(super) fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    Ok(if name == n!(args) {
        match shown(vm, e) {
            short if short.len() < args(vm, e).len() => vm.new_tuple(short)?,
            _ => x.args.get(),
        }
    } else if name == n!(__cause__) {
        x.cause.get()
    } else if name == n!(__context__) {
        x.context.get()
    } else if name == n!(__suppress_context__) {
        Obj::bool(x.suppress_context.get())
    } else if name == n!(__traceback__) {
        x.traceback.get()
    } else {
        return special(vm, o, name);
    })
}

/// On PCs a single argument of `OSError` is its number only if it is one, as boards make it, and
/// several of `ImportError` are no message.
#[cfg(feature = "host")]
fn is_alone(vm: &Vm, e: Ref<Exception>, name: Obj) -> bool {
    let all = args(vm, e);
    let n = all.len();
    let is_text = all.first().is_some_and(|first| first.as_small().is_none());
    crate::modules::has_descriptors(vm)
        && ((n == 1 && is_text && name == n!(errno) || n > 5 || vm[e].rewritten.get())
            && is_a(vm, e.obj(), &OS_ERROR)
            || n > 1 && name == n!(msg) && is_a(vm, e.obj(), &IMPORT_ERROR))
}

/// Attributes that only some classes have.
fn special(vm: &Vm, o: Obj, name: Obj) -> Res {
    let mut of_class = ARGUMENTS.iter().filter(|(_, n, _)| *n == name);
    if let Some((_, _, i)) = of_class.find(|(ty, _, _)| is_a(vm, o, ty)) {
        let e: Ref<Exception> = o.cast_unchecked();
        #[cfg(feature = "host")]
        if is_alone(vm, e, name) {
            return Ok(Obj::NONE);
        }
        #[cfg(feature = "host")]
        if name == n!(code) && vm.is_pc() && args(vm, e).len() > 1 {
            return Ok(vm[e].args.get());
        }
        return Ok(args(vm, e).get(*i).copied().unwrap_or(Obj::NONE));
    }
    if let Some(i) = SYNTAX_DETAILS.iter().position(|n| *n == name)
        && is_a(vm, o, &SYNTAX_ERROR)
    {
        let details = args(vm, o.cast_unchecked()).get(1).and_then(|d| d.cast::<Tuple>());
        let found = details.and_then(|d| vm.heap.tuple(d).get(i).copied());
        return Ok(found.unwrap_or(Obj::NONE));
    }
    Ok(if takes_keyword(vm, class_of(vm, o), name) { Obj::NONE } else { Obj::UNDEF })
}

pub(super) fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let e = vm.want::<Exception>(o)?;
    let x = &vm[e];
    if value.is_undef() {
        #[cfg(feature = "host")]
        if [n!(__cause__), n!(__context__), n!(args), n!(__traceback__)].contains(&name) {
            let parts = [Part::Name(name), Part::T(t!(" may not be deleted"))];
            return Err(vm.raise(&TYPE_ERROR, &parts));
        }
        return Ok(false);
    }
    let exception_or_none = || match value.is_none() || value.is_kind(Kind::Exception) {
        true => Ok(value),
        false if cfg!(feature = "host") => {
            let end = "must be None or derive from BaseException";
            let what = if name == n!(__cause__) { "cause " } else { "context " };
            let parts = ["exception ", what, end].map(Part::S);
            Err(vm.raise(&TYPE_ERROR, &parts))
        }
        false => Err(vm.type_error(t!("exception cause or context must be None or an exception"))),
    };
    if name == n!(__cause__) {
        x.cause.set(exception_or_none()?);
        x.suppress_context.set(true);
    } else if name == n!(__context__) {
        x.context.set(exception_or_none()?);
    } else if name == n!(__suppress_context__) {
        x.suppress_context.set(value == Obj::TRUE);
    } else if name == n!(__traceback__) {
        traceback::set(vm, e, value)?;
    } else if name == n!(args) {
        #[cfg(feature = "host")]
        keep_details(vm, e)?;
        let items = list::collect(vm, value)?;
        let items = items.items(vm);
        x.args.set(vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj());
    } else {
        return Ok(false);
    }
    Ok(true)
}
