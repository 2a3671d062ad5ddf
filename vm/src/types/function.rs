//! Callables and their relatives: functions, natives, bound methods, generators, modules,
//! static and class methods, `super`.
//! What attributes functions have is in `function_attrs.rs`.

use super::function_attrs::{dict_slot, function_attr};
use super::{Type, TypeSlots, exception};
use crate::code::flags;
use crate::interp::generator;
use crate::native::Sig;
use crate::obj::*;
use crate::printer::Printer;
use crate::text::find::split_once;
use crate::trap::Res;
use crate::{Part, Vm};

pub(super) type GetAttr = fn(&Vm, Obj, Obj) -> Res;

/// Attributes that a board may leave out.
pub(super) const fn only_cpython(getattr: GetAttr) -> Option<GetAttr> {
    if cfg!(feature = "cpython") { Some(getattr) } else { None }
}

type Repr = fn(&Vm, Obj, &mut Printer) -> Res<()>;
const WRAPPER_ATTR: Option<GetAttr> = only_cpython(wrapper_attr);
const SUPER_ATTR: Option<GetAttr> = only_cpython(super_attr);

/// The type of functions.
pub static TYPE: Type = Type::new(
    n!(function),
    Kind::Function,
    &TypeSlots {
        new: Some(&NEW_FUNCTION),
        repr: Some(repr_function),
        getattr: Some(function_attr),
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);
/// The type of bound methods.
pub static BOUND_METHOD: Type =
    Type::new(n!(bound_method), Kind::BoundMethod, &BOUND_SLOTS, crate::native::Table::EMPTY);
pub(super) const BOUND_SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW_BOUND),
    repr: Some(repr_bound),
    getattr: Some(bound_attr),
    compare: Some(compare_bound),
    hash: Some(hash_bound),
    ..TypeSlots::NONE
};
/// The type of modules.
pub static MODULE: Type = Type::new(
    n!(module),
    Kind::Module,
    &TypeSlots { new: Some(&NEW_MODULE), repr: Some(repr_module), ..TypeSlots::NONE },
    MODULE_METHODS,
);
const GENERATOR_SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr_generator),
    iter: Some(|_, o| Ok(o)),
    getattr: Some(generator_attr),
    ..TypeSlots::NONE
};
/// The type of generators.
pub static GENERATOR: Type = Type::new(
    n!(generator),
    Kind::Generator,
    &GENERATOR_SLOTS,
    crate::builtins::generator::METHODS,
);
#[cfg(feature = "host")]
static COROUTINE_SLOTS: TypeSlots = TypeSlots { iter: None, ..GENERATOR_SLOTS };
/// The type of coroutines; boards have one type for both, as MicroPython has.
#[cfg(feature = "host")]
pub static COROUTINE: Type = Type::new(
    n!(coroutine),
    Kind::Generator,
    &COROUTINE_SLOTS,
    crate::builtins::generator::COROUTINE_METHODS,
);
/// The type `staticmethod`.
pub static STATIC_METHOD: Type = Type::new(
    n!(staticmethod),
    Kind::StaticMethod,
    &TypeSlots {
        new: Some(&NEW_STATIC),
        getattr: WRAPPER_ATTR,
        repr: WRAPPER_REPR,
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);
/// The type `classmethod`.
pub static CLASS_METHOD: Type = Type::new(
    n!(classmethod),
    Kind::ClassMethod,
    &TypeSlots {
        new: Some(&NEW_CLASS),
        getattr: WRAPPER_ATTR,
        repr: WRAPPER_REPR,
        ..TypeSlots::NONE
    },
    DESCRIPTOR,
);
/// The type `super`.
pub static SUPER: Type = Type::new(
    n!(super),
    Kind::Super,
    &TypeSlots {
        new: Some(&NEW_SUPER),
        repr: Some(repr_super),
        getattr: SUPER_ATTR,
        ..TypeSlots::NONE
    },
    SUPER_METHODS,
);

crate::natives! {
    SUPER_METHODS:
    __get__(2..3) = bind_super;
}

/// The type of cells (captured variables).
pub static CELL: Type = Type::new(
    n!(cell),
    Kind::Cell,
    &TypeSlots {
        new: NEW_CELL,
        repr: CELL_REPR,
        getattr: Some(cell_attr),
        setattr: SET_CELL,
        compare: COMPARE_CELLS,
        ..TypeSlots::NONE
    },
    crate::native::Table::EMPTY,
);

/// On PCs programs make cells and change them.
#[cfg(feature = "host")]
const NEW_CELL: Option<&Native> = Some(&MAKE_CELL);
#[cfg(not(feature = "host"))]
const NEW_CELL: Option<&Native> = None;
#[cfg(feature = "host")]
static MAKE_CELL: Native = Native::new(n!(cell), 0, 1, |vm, args| {
    let value = Slot::new(args.first().copied().unwrap_or(Obj::UNDEF));
    Ok(vm.heap.alloc(CellObj { header: Header::new(Kind::Cell), value })?.obj())
});
#[cfg(feature = "host")]
const WRAPPER_REPR: Option<Repr> = Some(super::shown::repr_wrapper);
#[cfg(not(feature = "host"))]
const WRAPPER_REPR: Option<Repr> = None;
#[cfg(feature = "host")]
const CELL_REPR: Option<Repr> = Some(super::shown::repr_cell);
#[cfg(not(feature = "host"))]
const CELL_REPR: Option<Repr> = None;
type SetAttr = fn(&Vm, Obj, Obj, Obj) -> Res<bool>;
const SET_CELL: Option<SetAttr> = if cfg!(feature = "host") { Some(set_cell) } else { None };

type Compare = fn(&Vm, crate::code::CmpOp, Obj, Obj) -> Res;
const COMPARE_CELLS: Option<Compare> =
    if cfg!(feature = "host") { Some(compare_cells) } else { None };

/// Cells compare as what they hold; an empty one comes before all others.
fn compare_cells(vm: &Vm, op: crate::code::CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (a.cast::<CellObj>(), b.cast::<CellObj>()) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let (x, y) = (vm[x].value.get(), vm[y].value.get());
    if x.is_undef() || y.is_undef() {
        let filled = |o: Obj| Obj::small(!o.is_undef() as SmallInt);
        return super::eq::compare(vm, op, filled(x), filled(y));
    }
    super::eq::compare(vm, op, x, y)
}

fn set_cell(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let is_contents = name == n!(cell_contents);
    if is_contents {
        vm[vm.want::<CellObj>(o)?].value.set(value);
    }
    Ok(is_contents)
}

static NEW_MODULE: Native = Native::new(n!(module), 1, 2, new_module);
static NEW_STATIC: Native = Native::new(n!(staticmethod), 1, 1, new_static);
static NEW_CLASS: Native = Native::new(n!(classmethod), 1, 1, new_class_method);
static NEW_SUPER: Native = Native::new(n!(super), 0, 2, new_super);
static NEW_BOUND: Native = Native::new(n!(bound_method), 2, 2, new_bound);
static FUNCTION_SIG: Sig =
    crate::sig!(code, globals, name = Obj::NONE, argdefs = Obj::NONE, closure = Obj::NONE)
        .runs(new_function);
static NEW_FUNCTION: Native = Native::with_sig(n!(function), &FUNCTION_SIG);
crate::natives! {
    /// Of what is bound when it is read through an instance or a class.
    pub(super) DESCRIPTOR:
    #[cfg(feature = "cpython")]
    __get__(2..3) = get_bound;
}

/// `__get__(instance, owner=None)`
fn get_bound(vm: &Vm, args: &[Obj]) -> Res {
    // Of a class derived from `classmethod` or `staticmethod` the value inside is meant.
    let (f, o) = (vm.unwrap_native(args[0]), args[1]);
    let owner = args.get(2).copied().unwrap_or(Obj::NONE);
    if o.is_none() && matches!(f.kind(), Some(Kind::Function | Kind::Native)) {
        return Ok(f);
    }
    let class = if owner.is_none() { super::class_of(vm, o) } else { owner };
    crate::interp::attr::bind(vm, f, o, class)
}

crate::natives! {
    MODULE_METHODS:
    #[cfg(feature = "cpython")]
    __init__(2..3) = init_module;
}

/// `module(name, doc=None)`
fn new_module(vm: &Vm, args: &[Obj]) -> Res {
    let name = vm.intern_obj(vm.want::<Str>(args[0])?)?;
    let d = super::dict::new(vm, 2)?;
    super::dict::insert(vm, d, n!(__name__), name)?;
    super::dict::insert(vm, d, n!(__doc__), args.get(1).copied().unwrap_or(Obj::NONE))?;
    let header = Header::new(Kind::Module);
    Ok(vm.heap.alloc(Module { header, name, dict: d.obj() })?.obj())
}

/// `__init__` of a class derived from `module`.
fn init_module(vm: &Vm, args: &[Obj]) -> Res {
    if args[0].is_kind(Kind::Instance) {
        crate::interp::attr::set(vm, args[0], n!(__name__), args[1])?;
        let doc = args.get(2).copied().unwrap_or(Obj::NONE);
        crate::interp::attr::set(vm, args[0], n!(__doc__), doc)?;
    }
    Ok(Obj::NONE)
}

/// `method(function, object)`
fn new_bound(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Err(vm.type_error(t!("self must not be None")));
    }
    bound_to(vm, args)
}

/// `function.__get__(object, class)`: of no object, the function itself.
fn bound_to(vm: &Vm, args: &[Obj]) -> Res {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    let (func, receiver) = (args[0], args[1]);
    let header = Header::new(Kind::BoundMethod);
    Ok(vm.heap.alloc(BoundMethod { header, func, receiver })?.obj())
}

fn new_static(vm: &Vm, args: &[Obj]) -> Res {
    let s = StaticMethod { header: Header::new(Kind::StaticMethod), func: args[0] };
    Ok(vm.heap.alloc(s)?.obj())
}

fn new_class_method(vm: &Vm, args: &[Obj]) -> Res {
    let c = ClassMethod { header: Header::new(Kind::ClassMethod), func: args[0] };
    Ok(vm.heap.alloc(c)?.obj())
}

fn cell_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name != n!(cell_contents) {
        return Ok(Obj::UNDEF);
    }
    match vm[vm.want::<CellObj>(o)?].value.get() {
        v if v.is_undef() => Err(vm.value_error(t!("Cell is empty"))),
        v => Ok(v),
    }
}

/// The function inside a `staticmethod` or `classmethod`; UNDEF for other objects.
pub fn wrapped(vm: &Vm, o: Obj) -> Obj {
    match o.cast::<StaticMethod>() {
        Some(s) => vm[s].func,
        None => o.cast::<ClassMethod>().map_or(Obj::UNDEF, |c| vm[c].func),
    }
}

/// Attributes of a `staticmethod` or `classmethod`: the function inside, and what that has.
fn wrapper_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let func = wrapped(vm, o);
    let copied = [n!(__doc__), n!(__name__), n!(__qualname__), n!(__module__), n!(__annotations__)];
    match name {
        n if n == n!(__func__) || n == n!(__wrapped__) => Ok(func),
        n if copied.contains(&n) || n == n!(__isabstractmethod__) => {
            crate::interp::attr::find(vm, func, n)
        }
        _ if cfg!(feature = "host") => {
            let own = func.cast::<Function>().and_then(|f| dict_slot(vm, f).get().cast::<Dict>());
            let place = own.and_then(|d| Some((d, super::dict::find_name(vm, d, name)?)));
            Ok(place.map_or(Obj::UNDEF, |(d, i)| super::dict::value_at(vm, d, i)))
        }
        _ => Ok(Obj::UNDEF),
    }
}

/// `super(class)` stands for no object until `__get__` gives it one.
fn new_super(vm: &Vm, args: &[Obj]) -> Res {
    let (class, receiver) = match args {
        [class] => (*class, Obj::UNDEF),
        [class, receiver] => (*class, *receiver),
        _ => {
            let parts = [Part::T(t!("super(): no arguments"))];
            return Err(vm.raise(&exception::RUNTIME_ERROR, &parts));
        }
    };
    if !matches!(class.kind(), Some(Kind::Class | Kind::Type)) {
        return Err(vm.type_error_about(t!("super() argument 1 must be a type, not {}"), class));
    }
    let receiver = if receiver.is_none() { Obj::UNDEF } else { receiver };
    let fits = receiver.is_undef()
        || super::is_subclass(vm, super::class_of(vm, receiver), class)
        || super::is_subclass(vm, receiver, class);
    if !fits {
        let message = t!("super(type, obj): obj must be an instance or subtype of type");
        return Err(vm.type_error(message));
    }
    let s = Super { header: Header::new(Kind::Super), class, receiver };
    Ok(vm.heap.unlocked(|| vm.heap.alloc(s))?.obj())
}

/// `super.__get__(object, owner=None)`
pub fn bind_super(vm: &Vm, args: &[Obj]) -> Res {
    let s = &vm[vm.want::<Super>(args[0])?];
    match s.receiver.is_undef() && !args[1].is_none() {
        true => new_super(vm, &[s.class, args[1]]),
        false => Ok(args[0]),
    }
}

/// Attributes of a `super` itself.
pub fn super_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let s = &vm[vm.want::<Super>(o)?];
    let receiver = if s.receiver.is_undef() { Obj::NONE } else { s.receiver };
    Ok(if name == n!(__thisclass__) {
        s.class
    } else if name == n!(__self__) {
        receiver
    } else if name == n!(__self_class__) {
        match receiver.kind() {
            _ if receiver.is_none() => receiver,
            Some(Kind::Class | Kind::Type) if super::is_subclass(vm, receiver, s.class) => receiver,
            _ => super::class_of(vm, receiver),
        }
    } else if name == n!(__class__) {
        SUPER.obj()
    } else {
        Obj::UNDEF
    })
}

fn repr_super(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let s = &vm[vm.want::<Super>(o)?];
    p.str("<super: <class '")?;
    p.put(vm.class_name(s.class))?;
    if s.receiver.is_undef() {
        return p.str("'>, NULL>");
    }
    p.str("'>, <")?;
    p.put(vm.type_name(s.receiver))?;
    p.str(" object>>")
}

/// `function(code, globals, name=None, argdefs=None, closure=None)`
fn new_function(vm: &Vm, args: &[Obj]) -> Res {
    let code = vm.want::<Code>(args[0])?;
    let globals = vm.want::<Dict>(args[1])?;
    let [name, defaults, closure] = [args[2], args[3], args[4]];
    if !name.is_none() {
        vm.want_str(name)?;
    }
    if !defaults.is_none() {
        vm.want::<Tuple>(defaults)?;
    }
    let cells = closure.cast::<Tuple>().map_or(&[][..], |t| vm.heap.tuple(t));
    let are_cells = cells.iter().all(|c| c.is_kind(Kind::Cell));
    if cells.len() != vm[code].nfree as usize || !are_cells {
        return Err(vm.type_error(t!("code with captured variables needs its closure")));
    }
    // The body of a module has its namespace as a parameter.
    let needs_namespace = vm[code].flags & flags::MODULE != 0 && vm[code].nargs == 1;
    let defaults = if needs_namespace { vm.new_tuple(&[globals.obj()])? } else { defaults };
    let function = Function {
        header: Header::new(Kind::Function),
        code: Slot::new(code.obj()),
        globals: globals.obj(),
        closure: if cells.is_empty() { Obj::NONE } else { closure },
        defaults: Slot::new(defaults),
        kwdefaults: Slot::new(Obj::NONE),
        name: Slot::new(if name.is_none() { vm[code].name } else { name }),
        dict: Slot::new(Obj::NONE),
    };
    Ok(vm.heap.alloc(function)?.obj())
}

fn repr_function(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<function")?;
    #[cfg(feature = "host")]
    if vm.is_pc() {
        p.str(" ")?;
        super::shown::put_function(vm, o, p)?;
        return super::put_address(o, p);
    }
    let name = match o.cast::<Function>() {
        Some(f) => vm[f].name.get(),
        None => vm[vm.want::<Native>(o)?].name,
    };
    p.str(" ")?;
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    super::put_address(o, p)
}

fn repr_bound(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return super::shown::repr_bound(vm, o, p);
    }
    p.str("<bound_method 0x")?;
    #[allow(clippy::unnecessary_cast)]
    p.hex(o.bits() as u64)?;
    p.str(" ")?;
    super::repr(vm, vm[vm.want::<BoundMethod>(o)?].func, p)?;
    p.str(">")
}

pub(super) fn compare_bound(vm: &Vm, op: crate::code::CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (a.cast::<BoundMethod>(), b.cast::<BoundMethod>()) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let same = vm[x].func == vm[y].func && vm[x].receiver == vm[y].receiver;
    Ok(match op {
        crate::code::CmpOp::Eq => Obj::bool(same),
        crate::code::CmpOp::Ne => Obj::bool(!same),
        _ => Obj::NOT_IMPLEMENTED,
    })
}

pub(super) fn hash_bound(vm: &Vm, o: Obj) -> Res<u32> {
    let b = &vm[vm.want::<BoundMethod>(o)?];
    Ok((b.func.bits() as u32).rotate_left(7) ^ b.receiver.bits() as u32)
}

pub(super) fn bound_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name == n!(__call__) {
        return Ok(o);
    }
    let b = &vm[vm.want::<BoundMethod>(o)?];
    if name == n!(__self__) {
        return Ok(b.receiver);
    }
    if name == n!(__func__) {
        return Ok(b.func);
    }
    // Copies and pickles are those of the method, not of its function.
    #[cfg(feature = "host")]
    if vm.is_pc() && (name == n!(__reduce_ex__) || name == n!(__reduce__)) {
        return Ok(Obj::UNDEF);
    }
    crate::interp::attr::find(vm, b.func, name)
}

fn repr_module(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let name = match o.cast::<Module>() {
        Some(m) => vm[m].name,
        None => vm[vm.want::<RomModule>(o)?].name,
    };
    let file = o.cast::<Module>().and_then(|m| {
        let globals: Ref<Dict> = vm[m].dict.cast_unchecked();
        let i = super::dict::find_name(vm, globals, n!(__file__))?;
        vm.text_of(super::dict::value_at(vm, globals, i))
    });
    p.str("<module '")?;
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    if let Some(file) = file {
        p.str("' from '")?;
        p.put(file)?;
    }
    if cfg!(feature = "host") && vm.is_pc() && o.is_kind(Kind::RomModule) {
        return p.str("' (built-in)>");
    }
    p.str("'>")
}

/// `gi_…` of generators; coroutines have the same attributes as `cr_…`, asynchronous generators as
/// `ag_…`.
fn generator_attr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let g = vm.want::<Generator>(o)?;
    let place = generator::place_of(vm, g);
    if name == n!(__name__) {
        return Ok(vm[g].name);
    }
    if name == n!(__qualname__) {
        return Ok(place.map_or(vm[g].name, |(code, ..)| vm.heap.qualname(code)));
    }
    if cfg!(not(feature = "cpython")) {
        return Ok(Obj::UNDEF);
    }
    let Some((kind, what)) = vm.str_of(name).and_then(|text| split_once(text, b'_')) else {
        return Ok(Obj::UNDEF);
    };
    match (kind, vm[g].coroutine) {
        ("gi", false) | ("cr", true) => {}
        _ => return Ok(Obj::UNDEF),
    }
    let state = vm[g].state.get();
    Ok(match what {
        "code" => place.map_or(Obj::NONE, |(code, ..)| code.obj()),
        "frame" => return super::frame::of_generator(vm, g),
        "running" => Obj::bool(state == generator::RUNNING),
        "suspended" => Obj::bool(state == generator::SUSPENDED),
        "yieldfrom" | "await" => generator::delegate_of(vm, g),
        "origin" => Obj::NONE,
        _ => Obj::UNDEF,
    })
}

fn repr_generator(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let g = vm.want::<Generator>(o)?;
    let quote = if vm[g].coroutine || vm.is_pc() { "" } else { "'" };
    p.str(if vm[g].coroutine { "<coroutine object " } else { "<generator object " })?;
    p.str(quote)?;
    let name = match generator::place_of(vm, g).filter(|_| vm.is_pc()) {
        Some((code, ..)) => vm.heap.qualname(code),
        None => vm[g].name,
    };
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    p.str(quote)?;
    super::put_address(o, p)
}
