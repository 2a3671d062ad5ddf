//! Parameters of functions and lambdas.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME, Name, ParamKind};
use crate::compile::error::Res;
use crate::compile::token::{T, Token};

impl Parser<'_, '_> {
    pub(super) fn lambda(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let scope = self.new_scope();
        let params = self.params(T::Colon, false)?;
        self.expect(T::Colon)?;
        let body = self.expr()?;
        self.ast.link(body, params);
        self.node(Kind::Lambda, line, body, scope)
    }

    /// Parameters up to, not including, `end`; annotations are noted in the parser's list.
    pub fn params(&mut self, end: T, annotations: bool) -> Res<Ix> {
        let mut list = ListBuilder::EMPTY;
        let mut mode = ParamKind::Pos;
        let (mut defaults, mut slash, mut bare_star) = (false, false, false);
        while !self.at(end) {
            let start = self.tok;
            if mode == ParamKind::KwArgs {
                return Err(self.fail("arguments cannot follow var-keyword argument"));
            }
            match start.kind {
                T::Slash => {
                    self.advance()?;
                    self.positional_only(list, slash, mode, start)?;
                    slash = true;
                }
                T::Star => {
                    self.advance()?;
                    if mode != ParamKind::Pos {
                        let text = "* argument may appear only once";
                        return Err(self.fail_at(start.start, text, &[]));
                    }
                    mode = ParamKind::KwOnly;
                    bare_star = !self.at(T::Name);
                    if !bare_star {
                        self.param(&mut list, ParamKind::VarArgs, annotations)?;
                    }
                }
                T::StarStar => {
                    self.advance()?;
                    if bare_star {
                        return Err(self.fail("named arguments must follow bare *"));
                    }
                    mode = ParamKind::KwArgs;
                    self.param(&mut list, mode, annotations)?;
                }
                _ => {
                    bare_star = false;
                    let has_default = self.param(&mut list, mode, annotations)?;
                    if mode == ParamKind::Pos && defaults && !has_default {
                        let text = "non-default argument follows default argument";
                        return Err(self.fail_at(start.start, text, &[]));
                    }
                    defaults |= has_default;
                }
            }
            if !self.accept(T::Comma)? {
                break;
            }
        }
        if bare_star {
            return Err(self.fail("named arguments must follow bare *"));
        }
        Ok(list.first)
    }

    /// A `/`: what stands before it is positional-only.
    fn positional_only(
        &mut self,
        list: ListBuilder,
        slash: bool,
        mode: ParamKind,
        at: Token,
    ) -> Res {
        let text = if list.count == 0 && mode == ParamKind::Pos {
            "at least one argument must precede /"
        } else if slash {
            "/ may appear only once"
        } else if mode != ParamKind::Pos {
            "/ must be ahead of *"
        } else {
            let mut ix = list.first;
            while ix != NIL {
                let mut node = self.ast.get(ix);
                node.op = ParamKind::PosOnly as u8;
                self.ast.set(ix, node);
                ix = node.next;
            }
            return Ok(());
        };
        Err(self.fail_at(at.start, text, &[]))
    }

    /// One named parameter; tells whether it has a default.
    pub(super) fn param(
        &mut self,
        list: &mut ListBuilder,
        kind: ParamKind,
        annotations: bool,
    ) -> Res<bool> {
        let token = self.tok;
        let name = self.name()?;
        if self.ast.list(list.first).any(|(_, node)| node.a == name) {
            let text = "duplicate argument '{}' in function definition";
            return Err(self.fail_at(token.start, text, &[self.text(token)]));
        }
        if annotations && self.accept(T::Colon)? {
            if kind == ParamKind::VarArgs {
                self.accept(T::Star)?;
            }
            match kind {
                ParamKind::VarArgs | ParamKind::KwArgs => drop(self.annotation()?),
                _ => self.note_annotation(name)?,
            }
        }
        let mut default = NIL;
        if self.at(T::Assign) {
            if matches!(kind, ParamKind::VarArgs | ParamKind::KwArgs) {
                let text = match kind {
                    ParamKind::VarArgs => "var-positional argument cannot have default value",
                    _ => "var-keyword argument cannot have default value",
                };
                return Err(self.fail(text));
            }
            self.advance()?;
            default = self.expr()?;
        }
        let param = self.ast.add(Kind::Param, kind as u8, token.line, name, default)?;
        list.push(&mut self.ast, param);
        Ok(default != NIL)
    }

    /// An annotation, of which nothing is kept but the name that it may be.
    pub fn annotation(&mut self) -> Res<Name> {
        let (mark, walrus) = (self.ast.mark(), self.walrus);
        let ix = self.expr()?;
        let node = self.ast.get(ix);
        self.ast.cut(mark);
        self.walrus = walrus;
        Ok(if node.kind == Kind::Name { node.a } else { NIL_NAME })
    }

    /// The annotation of a parameter, or with `NIL_NAME` of the return value.
    pub(super) fn note_annotation(&mut self, of: Name) -> Res {
        let line = self.tok.line;
        let name = self.annotation()?;
        let ix = self.node(Kind::Annotation, line, of, name)?;
        self.annotations.push(&mut self.ast, ix);
        Ok(())
    }
}
