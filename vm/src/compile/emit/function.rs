//! Functions: their code, defaults, captured variables and decorators.

use super::{Emitter, Func, Want};
use crate::code::flags;
use crate::code::lines::LineWriter;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, NIL, Name, Node, ParamKind};
use crate::compile::error::Res;
use crate::compile::host::{CodeParts, Constant};
use crate::compile::parser::TYPE_PARAMS;
use crate::compile::regs::{Bound, Temps};
use crate::compile::scope::{NEAR, ScopeKind, Symbol, flag, has};
use crate::compile::viper::{CodeKind, Decorator, VType};
use crate::obj::{Count, Obj};

/// Flag of `MakeFunction`; the others are in `defaults.rs`.
const CLOSURE: u8 = 4;

/// Most parameters of one function, with the variables that it captures: their registers are among
/// the near ones.
const MAX_PARAMS: u32 = NEAR - 10;
/// Most variables that one function captures.
const MAX_FREE: u32 = 90;
/// Most parameters of a function with more than that, whose registers are all far ones.
const MAX_WIDE: u32 = if cfg!(feature = "host") { 32_000 } else { 0 };

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
    fn begin_kind(
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
        let info = self.scopes.get(scope);
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
        let in_class = self.scopes.sees_class(scope);
        if info.kind == ScopeKind::Class || info.kind.is_comprehension() || in_class {
            f.nargs = 1;
            f.nparams = 1;
        }
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
            self.release(cell as u32);
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

    /// Makes a function of finished code. The defaults stand from `start` on, as `made` says;
    /// they are the newest temporaries.
    pub(super) fn make_function(&mut self, to: u8, scope: u32, code: Obj, start: u8, made: u8) {
        let mut made = made;
        let mark = self.mark();
        let first = if made == 0 { start } else { self.temp() };
        let mut count = 0;
        let mut next = self.scopes.captured(scope, 0);
        while let Some(symbol) = next {
            let reg = self.temp();
            self.load_cell_itself(scope, symbol.name, reg);
            count += 1;
            next = self.scopes.captured(scope, symbol.reg + 1);
        }
        if count > 0 {
            let block = if made == 0 { mark } else { mark + 1 };
            self.op3(Op::BuildTuple, first as i32, block as i32, count);
            made |= CLOSURE;
        }
        self.release(mark);
        let done = self.objects.push(code);
        self.kept(done);
        let index = self.code_const(self.objects.len().wrapping_sub(1));
        self.op(Op::MakeFunction, &[to as i32, start as i32, index as i32, made as i32])
    }

    /// Puts the cell of a variable that the inner scope captures, not its value, into a register.
    fn load_cell_itself(&mut self, inner: u32, name: Name, to: u8) {
        // What a method calls `__class__` is its class; a class within means one further out.
        let method = self.scopes.get(inner).kind != ScopeKind::Class
            && self.parser.names.get(name) == b"__class__";
        let own = self.scopes.own_class_cell(self.f.scope).filter(|_| method);
        let reg = own.unwrap_or_else(|| self.scopes.cell(self.f.scope, name));
        if (reg as u32) < NEAR {
            return self.move_to(to, reg as u8);
        }
        self.op2(Op::LoadFar, to as i32, reg as i32)
    }

    pub(super) fn lambda(&mut self, node: Node, want: Want) -> u8 {
        let mark = self.mark();
        let params = self.link(node.a);
        let (start, made) = self.defaults(params, want);
        let careful = self.careful;
        let outer = self.begin(node.b, b"<lambda>", params);
        let value = self.any(node.a);
        self.return_reg(value);
        let code = self.end(outer);
        self.careful = careful;
        self.locate(node);
        let inner = self.mark();
        self.release(mark);
        let to = self.dest(want);
        self.f.temps.top = self.f.temps.top.max(inner);
        self.make_function(to, node.b, code, start, made);
        self.release(mark);
        match want.reg() {
            Some(to) => to,
            None => self.temp(),
        }
    }

    pub(super) fn def(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        let (decorators, kind) = self.decorators(parts.b);
        let annotations = self.get(parts.next);
        let made = match annotations.next {
            NIL => {
                let local = if decorators == 0 { self.name_reg(node.a) } else { None };
                self.function(node, kind, local)?
            }
            params if TYPE_PARAMS => {
                self.generic(params, node.line, &mut |e| e.function(node, kind, None))?
            }
            _ => 0,
        };
        let to = self.decorate(made, parts.b, decorators);
        self.store_name(node.a, to);
        Ok(())
    }

    /// Makes a function, in `local` or as a fresh temporary.
    fn function(&mut self, node: Node, kind: Option<CodeKind>, local: Option<u8>) -> Res<u8> {
        let parts = self.get(node.next);
        let (start, made) = self.defaults(parts.a, Want::ANY);
        let annotations = self.get(parts.next);
        let kind = kind.unwrap_or(self.own_kind());
        // Those of viper code are no expressions.
        let kept = if kind == CodeKind::Viper { NIL } else { annotations.a };
        let made = self.annotations(kept, start, made);
        let name = self.own_name(node.a);
        self.locate(node);
        let outer = self.begin_kind(node.b, name.bytes(), parts.a, kind, annotations.b);
        self.f.first_line = self.definition_line(node, parts);
        self.body("function definition")?;
        let code = self.end(outer);
        self.locate(node);
        let to = local.unwrap_or(start);
        self.make_function(to, node.b, code, start, made);
        Ok(to)
    }

    /// Where a definition with these parts begins: at its first decorator.
    pub(super) fn definition_line(&self, node: Node, parts: Node) -> u32 {
        if parts.b == NIL { node.line } else { self.get(parts.b).line }
    }

    /// The register of a local, if its value may be put there directly.
    pub(super) fn name_reg(&self, name: Name) -> Option<u8> {
        match self.scopes.lookup(self.f.scope, name) {
            crate::compile::scope::Access::Local(reg, _) if (reg as u32) < NEAR => Some(reg as u8),
            _ => None,
        }
    }

    /// A copy of a name, which must not be borrowed while code is emitted.
    pub(super) fn own_name(&self, name: Name) -> OwnName {
        let text = self.parser.names.get(name);
        let mut own = OwnName { bytes: [0; OwnName::SIZE], len: text.len().min(OwnName::SIZE) };
        own.bytes[..own.len].copy_from_slice(&text[..own.len]);
        own
    }

    /// How the function under construction is compiled, and what it defines too.
    fn own_kind(&self) -> CodeKind {
        match self.f.flags & flags::NATIVE != 0 {
            true if self.in_viper() => CodeKind::Viper,
            true => CodeKind::Native,
            false => CodeKind::Bytecode,
        }
    }

    /// Evaluates decorators into consecutive fresh registers; gives their number, and how to
    /// compile if one says so.
    pub(super) fn decorators(&mut self, first: Ix) -> (u32, Option<CodeKind>) {
        let mut ix = first;
        let (mut count, mut kind) = (0, None);
        while ix != NIL {
            match self.parser.decorator(ix) {
                Decorator::Code(found) => kind = Some(found),
                Decorator::Invalid => return self.error(t!("invalid micropython decorator")),
                Decorator::Function => {
                    let reg = self.temp();
                    self.into(ix, reg);
                    count += 1;
                }
            }
            ix = self.link(ix);
        }
        (count, kind)
    }

    /// Applies the `count` decorators of the list at `first`, which stand right below the object in
    /// `to`.
    pub(super) fn decorate(&mut self, to: u8, first: Ix, count: u32) -> u8 {
        let mut reg = to;
        let line = self.f.line;
        for n in (0..count).rev() {
            reg = reg.wrapping_sub(1);
            self.locate_decorator(first, n);
            self.op3(Op::Call, reg as i32, reg as i32, 1);
        }
        self.f.line = line;
        reg
    }
}

/// A copied name, cut to its size.
pub(super) struct OwnName {
    bytes: [u8; OwnName::SIZE],
    len: usize,
}

impl OwnName {
    const SIZE: usize = 64;

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
