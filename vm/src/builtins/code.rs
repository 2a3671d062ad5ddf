//! Built-in functions that compile and run code: `exec`, `eval`, `compile`, `globals`, `locals`,
//! `__import__`.

#![allow(unsafe_code)]

use crate::compile::{self, Mode};
use crate::interp::{import, syntax};
use crate::obj::*;
use crate::trap::Res;
use crate::{Part, Vm};

crate::natives! {
    pub TABLE:
    exec(1..3) = exec;
    eval(1..3) = eval;
    #[cfg(not(feature = "host"))]
    compile(3..5) = compile_source;
    #[cfg(feature = "host")]
    compile[
        source,
        filename,
        mode,
        flags = Obj::small(0),
        dont_inherit = Obj::FALSE,
        optimize = Obj::small(-1),
    ] = compile_source;
    globals(0) = globals;
    locals(0..2) = locals;
    execfile(1..3) = execfile;
    #[cfg(not(feature = "host"))]
    __import__(1..5) = dunder_import;
    #[cfg(feature = "host")]
    __import__[
        name,
        globals = Obj::NONE,
        locals = Obj::NONE,
        fromlist = Obj::NONE,
        level = Obj::small(0),
    ] = dunder_import;
    __build_class__(2..) = build_class, or crate::prelude::BUILD_CLASS;
}

/// Is this `exec` or `eval`, which see the variables of their caller?
pub(crate) fn runs_text(function: Obj) -> bool {
    let known = [n!(exec), n!(eval)];
    TABLE.iter().any(|(name, f)| f == function && known.contains(&name))
}

/// Globals of the frame that called the running native.
pub(super) fn caller_globals(vm: &Vm) -> Ref<Dict> {
    crate::interp::ops::names::globals(&vm.machine.load())
}

/// Variables of the frame that called the running native, on boards its globals.
pub(super) fn caller_variables(vm: &Vm) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc()
        && let Some(frame) = crate::interp::live::current(vm, 0)?
    {
        return crate::interp::live::locals(vm, frame);
    }
    Ok(caller_globals(vm).obj())
}

/// What names mean to `exec` and `eval` that are given no namespace. (Where the call has their
/// names and one argument, the compiler gives it the variables.)
fn caller_locals(vm: &Vm, globals: Ref<Dict>) -> Res {
    let code = crate::interp::ops::names::code(&vm.machine.load());
    let in_module = vm[code].flags & crate::code::flags::MODULE != 0;
    if !cfg!(feature = "host") || in_module { Ok(globals.obj()) } else { caller_variables(vm) }
}

fn globals(vm: &Vm, _: &[Obj]) -> Res {
    Ok(caller_globals(vm).obj())
}

/// The compiler passes the variables of a function, or the namespace of a class body, twice. Where
/// the call has another name (`builtins.locals()`), the frame knows them.
pub(super) fn locals(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [dict, again] if dict == again => Ok(*dict),
        [] => caller_variables(vm),
        _ => Err(vm.type_error(t!("locals() takes no arguments"))),
    }
}

fn exec(vm: &Vm, args: &[Obj]) -> Res {
    run(vm, args, Mode::Exec)
}

fn eval(vm: &Vm, args: &[Obj]) -> Res {
    run(vm, args, Mode::Eval)
}

/// Calls the code as a function with the given globals and, as its argument, locals.
fn run(vm: &Vm, args: &[Obj], mode: Mode) -> Res {
    let given = |i: usize| args.get(i).copied().filter(|o| !o.is_none());
    let globals = match given(1) {
        Some(d) => namespace(vm, d, "globals must be a dict")?,
        None => caller_globals(vm),
    };
    #[cfg(feature = "host")]
    crate::modules::builtins::begin_namespace(vm, globals)?;
    let locals = match given(2).or(given(1)) {
        Some(d) if is_own_mapping(vm, d) => d,
        Some(d) => namespace(vm, d, LOCALS_PROBLEM)?.obj(),
        None => caller_locals(vm, globals)?,
    };
    let code = match args[0].cast::<Code>() {
        Some(c) => c,
        None => compile_text(vm, args[0], n!("<string>"), mode)?,
    };
    if vm[code].nfree > 0 {
        return Err(vm.type_error(t!("code object may not contain free variables")));
    }
    let f = import::module_function(vm, code, globals.obj())?;
    let args = [locals];
    let args = &args[..vm[code].nargs.min(1).into()];
    #[cfg(feature = "host")]
    if let Some(found) = warnings(vm) {
        let call = vm.prelude_function(&crate::prelude::WARN_AND_CALL)?;
        let all = [found, n!("<string>"), f, locals];
        return Err(vm.tail_call(call.obj(), &all[..3 + args.len()]));
    }
    Err(vm.tail_call(f, args))
}

/// What the compiler has warned of since this was asked for: a list of tuples (line, is it a
/// SyntaxWarning, text), if it is not empty.
#[cfg(feature = "host")]
fn warnings(vm: &Vm) -> Option<Obj> {
    let found = vm.roots.compile_warnings.get();
    vm.roots.compile_warnings.set(Obj::NONE);
    found.cast::<List>().filter(|list| !vm.heap.list(*list).is_empty()).map(Ref::obj)
}

/// `execfile(path, globals, locals)`: reading the file may be Python code.
fn execfile(vm: &Vm, args: &[Obj]) -> Res {
    vm.want_str(args[0])?;
    let globals = args.get(1).copied().unwrap_or_else(|| caller_globals(vm).obj());
    let locals = args.get(2).copied().unwrap_or(globals);
    let f = vm.prelude_function(&crate::prelude::EXEC_FILE)?;
    Err(vm.tail_call(f.obj(), &[args[0], globals, locals]))
}

const LOCALS_PROBLEM: &str =
    if cfg!(feature = "host") { "locals must be a mapping" } else { "locals must be a dict" };

/// Is this an object of a Python class that looks names up in its own way? Programs for PCs may
/// have such ones as locals.
fn is_own_mapping(vm: &Vm, o: Obj) -> bool {
    if !cfg!(feature = "host") || !vm.is_pc() || !o.is_kind(Kind::Instance) {
        return false;
    }
    let own = [n!(__getitem__), n!(__setitem__), n!(__delitem__), n!(__missing__)];
    own.iter().any(|name| {
        let method = crate::interp::attr::class_method(vm, o, *name);
        !method.is_undef() && !method.is_kind(Kind::Native)
    })
}

/// The namespace argument of `exec` and `eval`.
fn namespace(vm: &Vm, o: Obj, problem: &'static str) -> Res<Ref<Dict>> {
    vm.as_a::<Dict>(o).ok_or_else(|| vm.type_error(problem))
}

fn compile_text(vm: &Vm, source: Obj, file: Obj, mode: Mode) -> Res<Ref<Code>> {
    #[cfg(feature = "host")]
    if let Some(pair) = source.cast::<Tuple>() {
        return compile_laid_out(vm, pair, file, mode);
    }
    let text = match vm.as_a::<Str>(source) {
        Some(s) => vm.heap.text(s),
        None => match crate::types::str::View::buffer(vm, source) {
            Some(bytes) => bytes,
            None => return Err(vm.type_error(t!("source must be a string, bytes or code object"))),
        },
    };
    #[cfg(feature = "host")]
    if vm.is_pc() {
        vm.roots.compile_warnings.set(vm.new_list(&[])?);
    }
    // `eval` allows blanks around its expression.
    let text = if mode == Mode::Eval { text.trim_ascii() } else { text };
    compile::compile_with_locals(vm, text, file, mode)
        .map_err(|e| syntax::raise(vm, &e, file, text))
}

/// Module `ast` makes a text of a tree, and a tuple of the numbers that its lines go by.
#[cfg(feature = "host")]
fn compile_laid_out(vm: &Vm, pair: Ref<Tuple>, file: Obj, mode: Mode) -> Res<Ref<Code>> {
    let &[text, lines] = vm.heap.tuple(pair) else {
        return Err(vm.type_error(t!("source must be a string, bytes or code object")));
    };
    let text = vm.heap.text(vm.want::<Str>(text)?);
    let lines = vm.heap.tuple(vm.want::<Tuple>(lines)?);
    vm.roots.compile_warnings.set(vm.new_list(&[])?);
    compile::compile_laid_out(vm, text, lines, file, mode)
        .map_err(|e| syntax::raise(vm, &e, file, b""))
}

fn compile_source(vm: &Vm, args: &[Obj]) -> Res {
    let mode = match vm.want_str(args[2])? {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => return Err(vm.value_error(t!("compile() mode must be 'exec', 'eval' or 'single'"))),
    };
    let blank = |c: char| c.is_ascii_whitespace() || c == '\\';
    if mode == Mode::Single && vm.str_of(args[0]).is_some_and(|s| s.trim_matches(blank).is_empty())
    {
        let parts = [Part::T(t!("unexpected EOF while parsing"))];
        return Err(vm.raise(&crate::types::exception::SYNTAX_ERROR, &parts));
    }
    let code = compile_text(vm, args[0], vm.want::<Str>(args[1])?.obj(), mode)?.obj();
    #[cfg(feature = "host")]
    if let Some(found) = warnings(vm) {
        let give = vm.prelude_function(&crate::prelude::WARN_AND_GIVE)?;
        return Err(vm.tail_call(give.obj(), &[found, args[1], code]));
    }
    Ok(code)
}

fn build_class(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}

fn dunder_import(vm: &Vm, args: &[Obj]) -> Res {
    let level = args.get(4).map_or(Ok(0), |l| vm.want_int(*l))?;
    let names = match args.get(3) {
        Some(l) if l.is_kind(Kind::Tuple) => *l,
        Some(l) => match l.cast::<List>().map(|list| vm.heap.list(list)) {
            Some(items) if !items.is_empty() => {
                vm.heap.new_tuple_with(items.len(), |i| items[i].get())?.obj()
            }
            _ => Obj::NONE,
        },
        None => Obj::NONE,
    };
    let Ok(level) = usize::try_from(level) else {
        return Err(vm.value_error(t!("level must be >= 0")));
    };
    let globals = match args.get(1).filter(|g| !g.is_none()) {
        None => caller_globals(vm),
        Some(g) => match g.cast::<Dict>() {
            Some(g) => g,
            None if level == 0 => caller_globals(vm),
            None => return Err(vm.type_error(t!("globals must be a dict"))),
        },
    };
    let name = vm.intern_obj(vm.want::<Str>(args[0])?)?;
    if name == n!("") && level == 0 {
        return Err(vm.value_error(t!("Empty module name")));
    }
    import::import(vm, name, level, globals, names)
}
