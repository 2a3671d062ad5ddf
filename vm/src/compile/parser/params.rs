//! Parameters of functions and lambdas.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME, Name, ParamKind};
use crate::compile::token::T;

impl Parser<'_, '_> {
    pub(super) fn lambda(&mut self) -> Ix {
        let line = self.tok.line;
        self.advance();
        let scope = self.new_scope();
        let params = self.params(T::Colon, None);
        self.expect(T::Colon);
        let body = self.expr();
        self.ast.link(body, params);
        self.node(Kind::Lambda, line, body, scope)
    }

    /// Parameters up to, not including, `end`. Those of a function may have annotations, see
    /// [`Parser::annotation`].
    pub fn params(&mut self, end: T, mut annotations: Option<&mut ListBuilder>) -> Ix {
        let mut list = ListBuilder::EMPTY;
        let mut mode = ParamKind::Pos;
        let (mut defaults, mut slash, mut bare_star) = (false, false, false);
        let mut star = self.tok.start;
        while !self.at(end) {
            let start = self.tok;
            if mode == ParamKind::KwArgs {
                return self.fail(t!("arguments cannot follow var-keyword argument"));
            }
            match start.kind {
                T::Slash => {
                    self.advance();
                    if self.on_pc() && self.at(T::Star) {
                        return self.fail(t!("expected comma between / and *"));
                    }
                    self.positional_only(&list, slash, mode, start.start);
                    slash = true;
                }
                T::Star => {
                    self.advance();
                    if mode != ParamKind::Pos {
                        let text = t!("* argument may appear only once");
                        return self.fail_at(start.start, text, &[]);
                    }
                    mode = ParamKind::KwOnly;
                    bare_star = !self.at(T::Name);
                    star = start.start;
                    if !bare_star {
                        let notes = annotations.as_deref_mut();
                        self.param(&mut list, ParamKind::VarArgs, notes);
                    }
                }
                T::StarStar => {
                    self.advance();
                    if bare_star {
                        return self.fail_bare_star(star);
                    }
                    mode = ParamKind::KwArgs;
                    self.param(&mut list, mode, annotations.as_deref_mut());
                }
                T::LPar if self.on_pc() => {
                    let text = match end {
                        T::Colon => "Lambda expression parameters cannot be parenthesized",
                        _ => "Function parameters cannot be parenthesized",
                    };
                    return self.fail(text);
                }
                _ => {
                    bare_star = false;
                    let notes = annotations.as_deref_mut();
                    let has_default = self.param(&mut list, mode, notes);
                    if mode == ParamKind::Pos && defaults && !has_default {
                        let text = t!("non-default argument follows default argument");
                        return self.fail_at(start.start, text, &[]);
                    }
                    defaults |= has_default;
                }
            }
            if !self.accept(T::Comma) {
                break;
            }
        }
        if bare_star {
            return self.fail_bare_star(star);
        }
        list.first
    }

    /// The error for a `*` that nothing follows, which on PCs is at the star.
    fn fail_bare_star(&mut self, star: u32) -> Ix {
        let at = if self.on_pc() { star } else { self.tok.start };
        self.fail_at(at, t!("named arguments must follow bare *"), &[])
    }

    /// A `/`: what stands before it is positional-only.
    fn positional_only(&mut self, list: &ListBuilder, slash: bool, mode: ParamKind, at: u32) {
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
            return;
        };
        self.fail_at(at, text, &[]);
    }

    /// One named parameter; tells whether it has a default.
    pub(super) fn param(
        &mut self,
        list: &mut ListBuilder,
        kind: ParamKind,
        annotations: Option<&mut ListBuilder>,
    ) -> bool {
        let token = self.tok;
        let name = self.name();
        if self.ast.list(list.first).any(|(_, node)| node.a == name) {
            let text = t!("duplicate argument '{}' in function definition");
            self.fail_at(token.start, text, &[self.text(token)]);
        }
        if let Some(annotations) = annotations
            && self.accept(T::Colon)
        {
            let starred = kind == ParamKind::VarArgs && self.accept(T::Star);
            let noted = !matches!(kind, ParamKind::VarArgs | ParamKind::KwArgs);
            self.annotation(annotations, Some(name), starred, noted);
        }
        let mut default = NIL;
        if self.at(T::Assign) {
            if matches!(kind, ParamKind::VarArgs | ParamKind::KwArgs) {
                let text = match kind {
                    ParamKind::VarArgs => t!("var-positional argument cannot have default value"),
                    _ => t!("var-keyword argument cannot have default value"),
                };
                self.fail(text);
            }
            let sign = self.tok.start;
            self.advance();
            if self.on_pc() && (self.at(T::Comma) || self.at(T::RPar)) {
                self.fail_at(sign, t!("expected default value expression"), &[]);
            }
            default = self.expr();
        }
        let param = self.add(Kind::Param, kind as u8, token.line, name, default);
        list.push(&mut self.ast, param);
        default != NIL
    }

    /// The annotation of the parameter `of`, or with None of the return value.
    ///
    /// It is added to the list as a `Keyword`, whose value is the expression or its text; if
    /// annotations are not kept, nothing is. What viper code needs is `noted` in any case: the name
    /// that the annotation may be. `*: *Ts` means the one item of `Ts`, which is what unpacking
    /// gives.
    pub fn annotation(
        &mut self,
        list: &mut ListBuilder,
        of: Option<Name>,
        starred: bool,
        noted: bool,
    ) {
        let (mark, walrus, start) = (self.ast.mark(), self.walrus, self.tok);
        let mut value = self.expr();
        let node = self.ast.get(value);
        let plain = if node.kind == Kind::Name { node.a } else { NIL_NAME };
        if !self.annotates || self.postponed {
            self.ast.cut(mark);
            self.walrus = walrus;
        }
        if noted {
            let of = of.unwrap_or(NIL_NAME);
            let ix = self.node(Kind::Annotation, start.line, of, plain);
            self.annotations.push(&mut self.ast, ix);
        }
        if !self.annotates {
            return;
        }
        if self.postponed {
            value = self.node(Kind::Source, start.line, start.start, self.prev_end);
        } else if starred {
            value = self.node(Kind::Starred, start.line, value, 0);
        }
        let name = match of {
            Some(name) => name,
            None => self.intern(b"return"),
        };
        let note = self.node(Kind::Keyword, start.line, name, value);
        list.push(&mut self.ast, note);
    }
}
