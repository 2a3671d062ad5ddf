//! `sys`

#[cfg(feature = "host")]
use crate::Part::{I, S};
use crate::Vm;
use crate::interp::traceback;
#[cfg(feature = "host")]
use crate::interp::tracing::{PROFILER, TRACER};
use crate::obj::*;
#[cfg(feature = "host")]
use crate::prelude;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, exception};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(sys), table: TABLE };

/// A module attribute that is computed when it is read.
macro_rules! dynamic {
    ($($(#[$m:meta])* $id:ident = $f:expr;)*) => {
        $($(#[$m])* static $id: Native = Native::new(n!("<dynamic>"), 0, 0, $f);)*
    };
}

dynamic! {
    PATH = |vm, _| Ok(vm.roots.path.get());
    ARGV = |vm, _| Ok(vm.roots.argv.get());
    MODULES = |vm, _| Ok(vm.roots.modules.get());
    PLATFORM = |vm, _| vm.new_str(vm.platform.name());
    MAXSIZE = |vm, _| vm.new_int(isize::MAX as i64);
    VERSION = |vm, _| vm.new_str("3.11.0; Pyrite 0.1.0");
    VERSION_INFO = super::sys_info::version_info;
    #[cfg(feature = "cpython")]
    HEXVERSION = |vm, _| vm.new_int(0x030b_00f0);
    #[cfg(feature = "host")]
    META_PATH = meta_path;
    #[cfg(feature = "cpython")]
    HASH_INFO = super::sys_info::hash_info;
    #[cfg(feature = "cpython")]
    BUILT_IN = builtin_module_names;
    #[cfg(feature = "cpython")]
    EMPTY_LIST = |vm, _| vm.new_list(&[]);
    IMPLEMENTATION = implementation;
    #[cfg(feature = "cpython")]
    EXECUTABLE = |vm, _| {
        let mut path = Ok(n!(""));
        vm.platform.executable(&mut |text| path = vm.new_str(text));
        path
    };
    #[cfg(feature = "cpython")]
    FLOAT_INFO = super::sys_info::float_info;
    #[cfg(feature = "cpython")]
    INT_INFO = super::sys_info::int_info;
}

crate::natives! {
    TABLE:
    __name__ := n!(sys);
    path := Obj::rom(&PATH);
    argv := Obj::rom(&ARGV);
    modules := Obj::rom(&MODULES);
    platform := Obj::rom(&PLATFORM);
    maxsize := Obj::rom(&MAXSIZE);
    version := Obj::rom(&VERSION);
    version_info := Obj::rom(&VERSION_INFO);
    #[cfg(feature = "cpython")]
    hexversion := Obj::rom(&HEXVERSION);
    #[cfg(feature = "host")]
    meta_path := Obj::rom(&META_PATH);
    #[cfg(feature = "cpython")]
    hash_info := Obj::rom(&HASH_INFO);
    #[cfg(feature = "cpython")]
    path_hooks := Obj::rom(&EMPTY_LIST);
    #[cfg(feature = "cpython")]
    builtin_module_names := Obj::rom(&BUILT_IN);
    #[cfg(feature = "cpython")]
    executable := Obj::rom(&EXECUTABLE);
    #[cfg(feature = "cpython")]
    prefix := n!("");
    #[cfg(feature = "cpython")]
    base_prefix := n!("");
    #[cfg(feature = "cpython")]
    exec_prefix := n!("");
    #[cfg(feature = "cpython")]
    base_exec_prefix := n!("");
    #[cfg(feature = "cpython")]
    dont_write_bytecode := Obj::TRUE;
    implementation := Obj::rom(&IMPLEMENTATION);
    #[cfg(feature = "cpython")]
    float_info := Obj::rom(&FLOAT_INFO);
    #[cfg(feature = "cpython")]
    int_info := Obj::rom(&INT_INFO);
    #[cfg(feature = "cpython")]
    maxunicode := Obj::small(0x10FFFF);
    #[cfg(feature = "cpython")]
    float_repr_style := n!(short);
    stdin := Obj::rom(&super::stdio::STDIN);
    stdout := Obj::rom(&super::stdio::STDOUT);
    stderr := Obj::rom(&super::stdio::STDERR);
    #[cfg(feature = "cpython")]
    __stdin__ := Obj::rom(&super::stdio::STDIN);
    #[cfg(feature = "cpython")]
    __stdout__ := Obj::rom(&super::stdio::STDOUT);
    #[cfg(feature = "cpython")]
    __stderr__ := Obj::rom(&super::stdio::STDERR);
    byteorder := n!(little);
    #[cfg(feature = "cpython")]
    getdefaultencoding(0) = encoding;
    #[cfg(feature = "cpython")]
    getfilesystemencoding(0) = encoding;
    atexit(1) = super::atexit::sys_atexit;
    exit(0..1) = exit;
    #[cfg(feature = "cpython")]
    exc_info(0) = exc_info;
    #[cfg(feature = "cpython")]
    exception(0) = handled;
    print_exception(1..2) = print_exception;
    #[cfg(feature = "host")]
    excepthook := Obj::rom(&EXCEPTHOOK);
    #[cfg(feature = "host")]
    __excepthook__ := Obj::rom(&EXCEPTHOOK);
    #[cfg(feature = "host")]
    displayhook := Obj::rom(&DISPLAYHOOK);
    #[cfg(feature = "host")]
    __displayhook__ := Obj::rom(&DISPLAYHOOK);
    #[cfg(feature = "host")]
    unraisablehook := Obj::rom(&UNRAISABLEHOOK);
    #[cfg(feature = "host")]
    __unraisablehook__ := Obj::rom(&UNRAISABLEHOOK);
    #[cfg(feature = "host")]
    breakpointhook := Obj::rom(&BREAKPOINTHOOK);
    #[cfg(feature = "host")]
    __breakpointhook__ := Obj::rom(&BREAKPOINTHOOK);
    #[cfg(feature = "cpython")]
    _current_traceback(0) = traceback::current;
    #[cfg(feature = "cpython")]
    _getframe(0..1) = types::frame::current;
    #[cfg(feature = "host")]
    settrace(1) = settrace;
    #[cfg(feature = "host")]
    setprofile(1) = setprofile;
    #[cfg(feature = "host")]
    gettrace(0) = gettrace;
    #[cfg(feature = "host")]
    getprofile(0) = getprofile;
    #[cfg(feature = "host")]
    get_asyncgen_hooks(0) = prelude::python, or prelude::GET_ASYNCGEN_HOOKS;
    #[cfg(feature = "host")]
    set_asyncgen_hooks[firstiter = Obj::NONE, finalizer = Obj::NONE] =
        prelude::python, or prelude::SET_ASYNCGEN_HOOKS;
    #[cfg(feature = "cpython")]
    getrecursionlimit(0) = getrecursionlimit;
    #[cfg(feature = "cpython")]
    setrecursionlimit(1) = setrecursionlimit;
    #[cfg(feature = "cpython")]
    get_int_max_str_digits(0) = get_int_max_str_digits;
    #[cfg(feature = "cpython")]
    set_int_max_str_digits(1) = set_int_max_str_digits;
    #[cfg(feature = "cpython")]
    getsizeof(1..2) = getsizeof;
    intern(1) = intern;
    #[cfg(feature = "cpython")]
    getrefcount(1) = getrefcount;
    #[cfg(feature = "host")]
    _frozen_module_names(0) = frozen_module_names;
}

/// `(name, version, machine, build)`, with the names as attributes.
fn implementation(vm: &Vm, _: &[Obj]) -> Res {
    let version = match super::has_descriptors(vm) {
        true => super::sys_info::version(vm, [1, 28, 0])?,
        false => vm.new_tuple(&[Obj::small(1), Obj::small(28), Obj::small(0), n!("")])?,
    };
    let machine = vm.new_str(vm.platform.machine())?;
    let build = vm.new_str(vm.platform.build())?;
    let values = [n!(micropython), version, machine, build];
    Ok(vm.heap.new_named_tuple_with(IMPLEMENTATION_TYPE.obj(), 4, |i| values[i])?.obj())
}

/// Type of `sys.implementation`.
static IMPLEMENTATION_TYPE: types::Type = types::Type::new(
    n!(implementation),
    Kind::NamedTuple,
    &types::TypeSlots {
        getattr: Some(|vm, o, name| {
            if name == n!(cache_tag) && super::has_descriptors(vm) {
                return vm.new_str("cpython-311");
            }
            let names = [n!(name), n!(version), n!(_machine), n!(_build)];
            super::sys_info::attribute(vm, o, name, &names)
        }),
        repr: Some(|vm, o, p| {
            p.str("implementation(name='micropython', version=")?;
            let values = vm.heap.named_tuple(vm.want::<NamedTuple>(o)?);
            types::repr(vm, values[1], p)?;
            p.str(")")
        }),
        ..types::TypeSlots::NONE
    },
    crate::native::Table::EMPTY,
);

fn exit(vm: &Vm, args: &[Obj]) -> Res {
    Err(vm.raise_args(&exception::SYSTEM_EXIT, args))
}

/// `(class, exception, traceback)` of the exception being handled, or Nones.
fn exc_info(vm: &Vm, _: &[Obj]) -> Res {
    let exc = vm.handled(&vm.machine.load(), usize::MAX - 1);
    if exc.is_undef() {
        return vm.new_tuple(&[Obj::NONE; 3]);
    }
    let trace = exc.cast::<Exception>().map_or(Obj::NONE, |e| vm[e].traceback.get());
    vm.new_tuple(&[types::class_of(vm, exc), exc, trace])
}

/// The exception being handled, or None.
fn handled(vm: &Vm, _: &[Obj]) -> Res {
    let exc = vm.handled(&vm.machine.load(), usize::MAX - 1);
    Ok(if exc.is_undef() { Obj::NONE } else { exc })
}

/// `print_exception(e, file)`: without a file, to the standard output. With one, the text is
/// written by its `write` method.
fn print_exception(vm: &Vm, args: &[Obj]) -> Res {
    let mut p = Printer::text(vm);
    traceback::print(vm, args[0], &mut p)?;
    let text = p.finish()?;
    match args.get(1) {
        Some(file) => {
            let write = crate::interp::attr::find(vm, *file, n!(write))?;
            if write.is_undef() {
                let message = [crate::Part::T(t!("stream operation not supported"))];
                return Err(vm.raise(&exception::OS_ERROR, &message));
            }
            Err(vm.tail_call(write, &[text.obj()]))
        }
        None => {
            if !vm.platform.can_write() {
                return Err(vm.wait_retry(crate::platform::WaitReq::Output));
            }
            vm.platform.write(vm.heap.text(text));
            Ok(Obj::NONE)
        }
    }
}

#[cfg(feature = "host")]
static EXCEPTHOOK: Native =
    Native::new(n!(excepthook), 3, 3, prelude::python).or(&prelude::SYS_EXCEPTHOOK);
#[cfg(feature = "host")]
static DISPLAYHOOK: Native =
    Native::new(n!(displayhook), 1, 1, prelude::python).or(&prelude::SYS_DISPLAYHOOK);
#[cfg(feature = "host")]
static UNRAISABLEHOOK: Native =
    Native::new(n!(unraisablehook), 1, 1, prelude::python).or(&prelude::SYS_UNRAISABLEHOOK);
#[cfg(feature = "host")]
static BREAKPOINTHOOK: Native =
    Native::new(n!(breakpointhook), 0, 255, prelude::python).or(&prelude::SYS_BREAKPOINTHOOK);

/// What shows the value of a statement at a prompt: the program's hook, or ours.
#[cfg(feature = "host")]
pub fn display_hook(vm: &Vm) -> Obj {
    super::overlay::value(vm, n!(sys), n!(displayhook)).unwrap_or(Obj::rom(&DISPLAYHOOK))
}

/// Makes an exception `sys.last_value`; false without memory.
#[cfg(feature = "host")]
pub fn remember(vm: &Vm, exc: Obj) -> bool {
    super::overlay::set(vm, n!(sys), n!(last_value), exc).is_ok()
}

/// The exception that [`remember`] was told of last.
#[cfg(feature = "host")]
pub fn last_value(vm: &Vm) -> Obj {
    super::overlay::value(vm, n!(sys), n!(last_value)).unwrap_or(Obj::NONE)
}

/// What was set; where depth is bounded by memory alone, the number of smallest frames that fit.
fn getrecursionlimit(vm: &Vm, _: &[Obj]) -> Res {
    #[cfg(feature = "host")]
    if vm.recursion_limit.get() != u32::MAX {
        return vm.new_uint(vm.recursion_limit.get().into());
    }
    vm.new_int((vm.heap.stack_limit() / 64) as i64)
}

/// Accepted for compatibility where depth is bounded by memory alone.
fn setrecursionlimit(vm: &Vm, args: &[Obj]) -> Res {
    let limit = vm.want_int(args[0])?;
    if limit < 1 {
        return Err(vm.value_error("recursion limit must be greater or equal than 1"));
    }
    #[cfg(feature = "host")]
    set_recursion_limit(vm, limit)?;
    Ok(Obj::NONE)
}

#[cfg(feature = "host")]
fn set_recursion_limit(vm: &Vm, limit: i64) -> Res<()> {
    let Ok(limit @ ..=0x7fff_ffff) = u32::try_from(limit) else {
        return Err(vm.overflow_error("Python int too large to convert to C int"));
    };
    let depth = vm.depth();
    if depth >= limit {
        let class = &types::exception::RECURSION_ERROR;
        let what = S("cannot set the recursion limit to ");
        let (at, end) = (S(" at the recursion depth "), S(": the limit is too low"));
        return Err(vm.raise(class, &[what, I(limit.into()), at, I(depth.into()), end]));
    }
    vm.recursion_limit.set(limit);
    vm.limit_chunk();
    Ok(())
}

/// Most digits of an int as decimal text; 0, as it is at first, means any number.
fn get_int_max_str_digits(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(vm.max_str_digits.get().into())
}

fn set_int_max_str_digits(vm: &Vm, args: &[Obj]) -> Res {
    match u32::try_from(vm.want_int(args[0])?) {
        Ok(digits) if digits == 0 || digits >= 640 => vm.max_str_digits.set(digits),
        _ => return Err(vm.value_error(t!("maxdigits must be 0 or larger than 640"))),
    }
    Ok(Obj::NONE)
}

/// Size of the object's own cell in bytes; 0 for small ints and other immediate values.
fn getsizeof(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(vm.heap.cell_bytes(args[0]) as i64)
}

/// The list of what finds modules before they are looked for, made when it is first asked for.
#[cfg(feature = "host")]
fn meta_path(vm: &Vm, _: &[Obj]) -> Res {
    let list = vm.new_list(&[])?;
    super::overlay::set(vm, n!(sys), n!(meta_path), list)?;
    Ok(list)
}

/// The names of the modules that are built in.
fn builtin_module_names(vm: &Vm, _: &[Obj]) -> Res {
    let names = vm.new_list_with(0)?;
    let mut done = Ok(());
    super::each_name(vm, |name| {
        if done.is_ok() && !vm.library.modules.iter().any(|m| m.name == name) {
            done = types::list::push(vm, names, name);
        }
    });
    done?;
    let items = vm.heap.list(names);
    Ok(vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj())
}

/// The paths of the library's modules without endings, such as `package/module`; CPython has this
/// in `_imp`.
#[cfg(feature = "host")]
fn frozen_module_names(vm: &Vm, _: &[Obj]) -> Res {
    let modules = vm.library.modules;
    Ok(vm.heap.new_tuple_with(modules.len(), |i| modules[i].name)?.obj())
}

/// The encoding of all text.
fn encoding(_: &Vm, _: &[Obj]) -> Res {
    Ok(n!("utf-8"))
}

/// References are not counted: the number is the same for every object.
fn getrefcount(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(2))
}

fn intern(vm: &Vm, args: &[Obj]) -> Res {
    vm.intern_obj(vm.want::<Str>(args[0])?)
}

#[cfg(feature = "host")]
fn settrace(vm: &Vm, args: &[Obj]) -> Res {
    set_tracing(vm, TRACER, args[0])
}

#[cfg(feature = "host")]
fn setprofile(vm: &Vm, args: &[Obj]) -> Res {
    set_tracing(vm, PROFILER, args[0])
}

#[cfg(feature = "host")]
fn gettrace(vm: &Vm, _: &[Obj]) -> Res {
    Ok(vm.machine.tracing.functions[TRACER].get())
}

#[cfg(feature = "host")]
fn getprofile(vm: &Vm, _: &[Obj]) -> Res {
    Ok(vm.machine.tracing.functions[PROFILER].get())
}

/// Sets one of the two: what the thread does from the next instruction on.
#[cfg(feature = "host")]
fn set_tracing(vm: &Vm, who: usize, function: Obj) -> Res {
    vm.set_tracing(who, function);
    Err(vm.heap.trap.set(crate::trap::TrapKind::Tracing))
}
