//! The function under construction: how its code begins and ends.
//!
//! A [`Func`] says where the function's parts of the shared buffers start, which registers it uses
//! and what is known at the present position. An inner function suspends the one around it and
//! works behind it in the buffers; when it ends, its part is cut off and a code object is left.

use super::Emitter;
#[cfg(feature = "host")]
use super::columns;
use crate::code::flags;
use crate::code::lines::LineWriter;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, NIL, ParamKind};
use crate::compile::error::Res;
use crate::compile::host::{CodeParts, Constant};
use crate::compile::regs::{Bound, Temps};
#[cfg(feature = "simulation")]
use crate::compile::scope::Symbol;
use crate::compile::scope::{NEAR, ScopeKind, flag, has};
use crate::compile::viper::{CodeKind, VType};
use crate::obj::{Count, Obj};

/// Most parameters of one function, with the variables that it captures: their registers are among
/// the near ones.
const MAX_PARAMS: u32 = NEAR - 10;
/// Most variables that one function captures.
const MAX_FREE: u32 = 90;
/// Most parameters of a function with more than that, whose registers are all far ones.
const MAX_WIDE: u32 = if cfg!(feature = "host") { 32_000 } else { 0 };

/// The function, class body or module under construction.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Func {
    /// It is viper code, and the type of what it returns.
    pub(super) viper: bool,
    pub(super) returns: VType,
    /// Control can come to the present position.
    pub(super) falls: bool,
    pub(super) flags: u16,
    pub(super) temps: Temps,
    /// Line of the node whose instructions are being emitted.
    pub(super) line: u32,
    pub(super) bound: Bound,
    pub(super) scope: u32,
    pub(super) nargs: u32,
    pub(super) nposonly: u32,
    pub(super) nkwonly: u32,
    pub(super) nparams: u32,
    pub(super) nfree: u32,
    /// End of the far locals, 0 if there are none.
    pub(super) far_end: u32,
    /// Line of the definition.
    pub(super) first_line: u32,
    pub(super) line_writer: LineWriter,
    #[cfg(feature = "host")]
    pub(super) columns: columns::Progress,
    /// Where the function's parts of the shared buffers start.
    pub(super) code: u32,
    pub(super) exc: u32,
    pub(super) lines: u32,
    pub(super) consts: u32,
    pub(super) index: u32,
    pub(super) objects: u32,
    pub(super) blocks: u32,
    pub(super) qualname: u32,
    /// Start of the function's dotted name in `qualname`, and of its own name.
    pub(super) path: u32,
    pub(super) name: u32,
}

impl Func {
    /// The module, before anything is compiled; it has `params` parameters.
    pub(super) fn module(params: u32) -> Func {
        Func {
            scope: 0,
            flags: flags::MODULE,
            nargs: params,
            nposonly: 0,
            nkwonly: 0,
            nparams: params,
            nfree: 0,
            far_end: 0,
            viper: false,
            returns: VType::Object,
            temps: Temps::new(params),
            bound: Bound::NONE,
            falls: true,
            line: 1,
            first_line: 1,
            line_writer: LineWriter::default(),
            #[cfg(feature = "host")]
            columns: Default::default(),
            code: 0,
            exc: 0,
            lines: 0,
            consts: 0,
            index: 0,
            objects: 0,
            blocks: 0,
            qualname: 0,
            path: 0,
            name: 0,
        }
    }
}

impl Emitter<'_, '_> {
    /// Begins the code of an inner function; gives the suspended outer one.
    pub(super) fn begin(&mut self, scope: u32, name: &[u8], params: Ix) -> Func {
        self.begin_kind(scope, name, params, CodeKind::Bytecode, NIL)
    }

    /// The same for a kind of code, with the annotations of the parameters.
    pub(super) fn begin_kind(
        &mut self,
        scope: u32,
        name: &[u8],
        params: Ix,
        kind: CodeKind,
        annotations: Ix,
    ) -> Func {
        let mut f = Func {
            scope,
            flags: 0,
            line: self.f.line,
            first_line: self.f.line,
            code: self.code.len() as u32,
            exc: self.exc.len() as u32,
            lines: self.lines.len() as u32,
            consts: self.consts.len() as u32,
            index: self.index.len() as u32 / 2,
            objects: self.objects.len() as u32,
            blocks: self.blocks.len() as u32,
            qualname: self.qualname.len() as u32,
            ..Func::module(0)
        };
        #[cfg(feature = "host")]
        f.begin_columns(&self.columns);
        self.count_params(&mut f, params);
        self.describe(&mut f, kind);
        let is_wide = f.nparams > MAX_PARAMS;
        if is_wide && (f.nparams > MAX_WIDE || kind == CodeKind::Viper) {
            self.error::<()>(t!("too many parameters"));
            return self.f;
        }
        if is_wide {
            f.flags |= flags::WIDE;
        }
        let (free, near, far_end) =
            self.scopes.assign_registers(scope, f.nparams, is_wide, &self.parser.names);
        if free > MAX_FREE || f.nparams + free > MAX_PARAMS && !is_wide {
            self.error::<()>(t!("too many captured variables"));
            return self.f;
        }
        f.nfree = free;
        f.far_end = far_end;
        f.temps = Temps::new(near);
        let kept = flag::PARAM | flag::DELETED;
        for symbol in self.scopes.symbols(scope).filter(|s| s.flags & kept == flag::PARAM) {
            f.bound.add(symbol.reg);
        }
        let done = self.push_qualname(&mut f, name);
        self.kept(done);
        let outer = core::mem::replace(&mut self.f, f);
        if kind == CodeKind::Viper {
            self.begin_viper(annotations);
        }
        self.make_cells(scope);
        outer
    }

    /// What the scope of a function, or a kind of code, says about it.
    fn describe(&self, f: &mut Func, kind: CodeKind) {
        let info = self.scopes.get(f.scope);
        if info.has & has::ASYNC != 0 {
            f.flags |= flags::COROUTINE;
        }
        if info.has & has::YIELD != 0 || info.kind == ScopeKind::GenExp {
            f.flags |= flags::GENERATOR;
        }
        if info.kind == ScopeKind::Class {
            f.flags |= flags::CLASS;
        }
        if kind != CodeKind::Bytecode {
            f.flags |= flags::NATIVE;
        }
        let in_class = self.scopes.sees_class(f.scope);
        if info.kind == ScopeKind::Class || info.kind.is_comprehension() || in_class {
            f.nargs = 1;
            f.nparams = 1;
        }
    }

    fn count_params(&self, f: &mut Func, params: Ix) {
        for (_, param) in self.parser.ast.list(params) {
            f.nparams += 1;
            match ParamKind::from_u8(param.op) {
                ParamKind::PosOnly => {
                    f.nposonly += 1;
                    f.nargs += 1;
                }
                ParamKind::Pos => f.nargs += 1,
                ParamKind::KwOnly => f.nkwonly += 1,
                ParamKind::VarArgs => f.flags |= flags::VARARGS,
                ParamKind::KwArgs => f.flags |= flags::VARKW,
            }
        }
    }

    /// The dotted name of an inner function: that of the outer one, then its own.
    fn push_qualname(&mut self, f: &mut Func, name: &[u8]) -> Res {
        let around = self.scopes.get(self.f.scope).kind;
        // The function around type parameters does not count: it has written what comes before.
        f.path = self.f.path;
        if self.f.scope != 0 && self.is_global(name)? {
            f.path = self.qualname.len() as u32;
        } else if self.f.scope != 0 && around != ScopeKind::Generic {
            self.qualname.push(b'.')?;
            if around != ScopeKind::Class {
                self.qualname.extend(b"<locals>.")?;
            }
        }
        f.name = self.qualname.len() as u32;
        self.qualname.extend(name)
    }

    /// Has the scope declared the name `global`?
    fn is_global(&mut self, name: &[u8]) -> Res<bool> {
        let name = self.parser.names.intern(&[name])?;
        Ok(self.scopes.flags(self.f.scope, name) & flag::GLOBAL != 0)
    }

    /// Makes the cells of the variables that inner functions capture.
    fn make_cells(&mut self, scope: u32) {
        for i in 0.. {
            let Some(symbol) = self.scopes.symbols(scope).nth(i) else { break };
            if symbol.flags & flag::CELL == 0 || symbol.flags & flag::FREE != 0 {
                continue;
            }
            if (symbol.reg as u32) < NEAR {
                self.op1(Op::MakeCell, symbol.reg as i32);
                continue;
            }
            let cell = self.temp();
            if symbol.flags & flag::PARAM != 0 {
                self.op2(Op::LoadFar, cell as i32, symbol.reg as i32);
            }
            self.op1(Op::MakeCell, cell as i32);
            self.op2(Op::StoreFar, symbol.reg as i32, cell as i32);
            self.release(cell);
        }
    }

    /// Ends the function, gives its code object and goes on with `outer`.
    pub(super) fn end(&mut self, outer: Func) -> Obj {
        let code = self.finish().unwrap_or_else(|_| {
            self.failed = true;
            Obj::NONE
        });
        let f = core::mem::replace(&mut self.f, outer);
        self.code.truncate(f.code as usize);
        self.exc.truncate(f.exc as usize);
        self.lines.truncate(f.lines as usize);
        #[cfg(feature = "host")]
        self.columns.tables.truncate(f.columns.table as usize);
        self.consts.truncate(f.consts as usize);
        self.index.truncate(2 * f.index as usize);
        self.objects.truncate(f.objects as usize);
        self.qualname.truncate(f.qualname as usize);
        code
    }

    /// The code object of the function under construction.
    pub(super) fn finish(&mut self) -> Res<Obj> {
        if self.f.falls || self.pc() == 0 {
            self.return_nothing();
        }
        self.outcome()?;
        #[cfg(feature = "host")]
        self.end_columns()?;
        let argnames = self.make_argnames()?;
        let consts = self.make_consts()?;
        let f = &self.f;
        let parts = CodeParts {
            flags: f.flags,
            nargs: f.nargs as Count,
            nposonly: f.nposonly as Count,
            nkwonly: f.nkwonly as Count,
            nfree: f.nfree as Count,
            nregs: f.temps.max.max(f.far_end) as u16,
            line: f.first_line,
            code: &self.code.bytes()[f.code as usize..],
            consts,
            argnames,
            exc: &self.exc.bytes()[f.exc as usize..],
            lines: &self.lines.bytes()[f.lines as usize..],
            name: &self.qualname.bytes()[f.name as usize..],
            qualname: &self.qualname.bytes()[f.path as usize..],
        };
        let code = self.host.code(&parts)?;
        #[cfg(feature = "simulation")]
        self.tell_variables(code);
        Ok(code)
    }

    /// Tells the platform the variables of a function, parameters first.
    #[cfg(feature = "simulation")]
    fn tell_variables(&self, code: Obj) {
        let platform = self.host.vm.platform;
        if self.f.scope == 0 || !code.is_ptr() {
            return;
        }
        let code = code.ptr().addr();
        platform.learn_code(code);
        let tell = |symbol: Symbol| {
            if let Ok(name) = core::str::from_utf8(self.parser.names.get(symbol.name)) {
                platform.learn_variable(code, name, symbol.reg);
            }
        };
        let symbols = self.scopes.symbols(self.f.scope);
        symbols.filter(|symbol| symbol.flags & flag::PARAM != 0).for_each(tell);
        let mut next = self.scopes.variable(self.f.scope, 0);
        while let Some(symbol) = next {
            tell(symbol);
            next = self.scopes.variable(self.f.scope, symbol.reg + 1);
        }
    }

    /// `return` without a value.
    pub(super) fn return_nothing(&mut self) {
        if self.f.returns == VType::Object {
            return self.op(Op::ReturnNone, &[]);
        }
        let mark = self.mark();
        let zero = self.temp();
        self.load_nothing(zero);
        self.release(mark);
        self.return_reg(zero)
    }

    fn make_argnames(&mut self) -> Res<Obj> {
        let start = self.objects.len();
        if self.f.scope != 0 {
            for symbol in self.scopes.symbols(self.f.scope) {
                if symbol.flags & flag::PARAM != 0 {
                    let name = Constant::Name(self.parser.names.get(symbol.name));
                    let name = self.host.constant(name)?;
                    self.objects.push(name)?;
                }
            }
            #[cfg(feature = "host")]
            self.push_variables(start)?;
        }
        let tuple = self.host.tuple(self.objects.tail(start))?;
        self.objects.truncate(start);
        Ok(tuple)
    }

    /// On PCs, where programs ask for them, the names of the registers behind those of the
    /// parameters follow; what a class body or a comprehension is given is called `.0` there.
    #[cfg(feature = "host")]
    fn push_variables(&mut self, start: usize) -> Res {
        if !self.host.vm.is_pc() {
            return Ok(());
        }
        if self.objects.len() - start < self.f.nparams as usize {
            let name = self.host.constant(Constant::Name(b".0"))?;
            self.objects.push(name)?;
        }
        let mut next = self.scopes.variable(self.f.scope, 0);
        while let Some(symbol) = next {
            let name = Constant::Name(self.parser.names.get(symbol.name));
            let name = self.host.constant(name)?;
            self.objects.push(name)?;
            next = self.scopes.variable(self.f.scope, symbol.reg + 1);
        }
        Ok(())
    }
}
