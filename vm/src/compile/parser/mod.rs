//! Tokens to the tree of one statement.
//!
//! Expressions are parsed by operator precedence, statements by recursive descent. The parser does
//! not build blocks: a compound statement yields its header, and the caller, which drives both
//! passes, asks for the statements of the block one at a time ([`Parser::begin_block`],
//! [`Parser::in_block`], [`Parser::statement`]). Function-like scopes (`def`, `class`, `lambda`,
//! comprehensions) are numbered in the order in which they are parsed, so both passes give the
//! same number to the same scope whatever order they are worked on later.
//!
//! What is wrong is noted once ([`Parser::failed`]), and the source seems to end there. So no
//! function here gives a result that its callers test: they find the end of the source, which they
//! cope with anyway, and go on with nodes and names that mean nothing. Who drives the parser asks
//! at the end of a statement ([`Parser::sound`]).

mod block;
mod bracket;
mod captures;
mod compound;
mod display;
mod expr;
mod fstring;
#[cfg(feature = "host")]
mod fstring_fault;
mod import;
mod params;
mod pattern;
#[cfg(feature = "host")]
mod pattern_keys;
#[cfg(feature = "host")]
mod place;
mod primary;
mod report;
mod stmt;
mod target;
mod type_params;

use super::ast::{Ast, Ix, Kind, ListBuilder, NIL, NIL_NAME, Name};
use super::constants::Constants;
use super::error::{CompileError, Res, Stop};
use super::host::Host;
use super::lexer::{Lexer, Place};
use super::names::Names;
use super::token::{Line, T, Token};
pub(crate) use captures::Captures;
pub(crate) use type_params::TYPE_PARAMS;

/// Deepest nesting of blocks and expressions together; it bounds the machine stack that the
/// compiler needs (about 600 bytes a level with 64-bit pointers).
const MAX_DEPTH: u32 = 110;

/// Longest identifier in bytes.
const MAX_NAME: usize = 0x7f00;

#[repr(C)]
pub(crate) struct Parser<'h, 's> {
    /// An assignment expression was parsed since this was last cleared.
    pub walrus: bool,
    /// The current simple statement is not the first of its line.
    mid_line: bool,
    /// The line of the last simple statement has ended.
    line_ended: bool,
    /// Value of `__debug__`.
    pub debug: bool,
    /// Annotations are kept.
    annotates: bool,
    /// They are kept as text, which `from __future__ import annotations` asks for.
    pub postponed: bool,
    /// Docstrings are kept.
    documents: bool,
    /// Something is wrong, or memory ran out: the source seems to end there, and nothing more is
    /// reported.
    pub failed: bool,
    /// The current token.
    pub tok: Token,
    /// End of the token before the current one.
    prev_end: u32,
    /// Number of the next scope.
    pub next_scope: u32,
    depth: u32,
    /// The class around the statement, for private names, or `NIL_NAME`.
    pub class: Name,
    pub host: Host<'h>,
    pub ast: Ast<'h>,
    pub lexer: Lexer<'s>,
    pub names: Names<'h>,
    /// Names of numbers.
    pub constants: Constants<'h>,
    /// Annotations of the function header that is being parsed.
    annotations: ListBuilder,
    /// What went wrong, once something has.
    pub error: Option<CompileError>,
    /// Where the last item in brackets began that has been read, and the item.
    #[cfg(feature = "host")]
    item: (u32, Ix),
}

/// A place within one logical line to come back to after a trial.
#[derive(Clone, Copy)]
struct Checkpoint {
    place: Place,
    tok: Token,
    prev_end: u32,
    mark: usize,
    scope: u32,
    depth: u32,
    walrus: bool,
}

impl<'h, 's> Parser<'h, 's> {
    /// A parser before the first token; call [`Parser::advance`] first.
    pub fn new(host: Host<'h>, src: &'s [u8]) -> Res<Parser<'h, 's>> {
        Ok(Parser {
            host,
            lexer: Lexer::new(src),
            tok: Token { kind: T::Newline, start: 0, end: 0, line: Line::new(1, 0) },
            prev_end: 0,
            ast: Ast::new(host)?,
            names: Names::new(host),
            constants: Constants::new(host),
            next_scope: 0,
            error: None,
            class: NIL_NAME,
            walrus: false,
            annotations: ListBuilder::EMPTY,
            debug: host.vm.opt_level.get() == 0,
            annotates: host.vm.keeps_docs.get(),
            postponed: false,
            documents: host.vm.keeps_docs.get() && host.vm.opt_level.get() < 2,
            failed: false,
            depth: 0,
            mid_line: false,
            line_ended: false,
            #[cfg(feature = "host")]
            item: (0, NIL),
        })
    }

    /// Goes back to the top-level statement that begins with `token`; its nodes begin at `mark`.
    pub fn restart(&mut self, token: Token, mark: usize) -> Res {
        self.end_item(token.start, NIL);
        self.ast.cut(mark);
        self.next_scope = 0;
        self.walrus = false;
        (self.error, self.failed) = (None, false);
        self.class = NIL_NAME;
        self.depth = 0;
        self.mid_line = false;
        self.lexer.rewind(token.start as usize, token.line.number);
        self.advance();
        self.sound()
    }

    fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            place: self.lexer.place(),
            tok: self.tok,
            prev_end: self.prev_end,
            mark: self.ast.mark(),
            scope: self.next_scope,
            depth: self.depth,
            walrus: self.walrus,
        }
    }

    /// Forgets what was parsed since the checkpoint, and the error that came of it.
    fn go_back(&mut self, to: Checkpoint) {
        if self.error.take().is_none() && self.failed {
            // A trap, which stays.
            return;
        }
        self.failed = false;
        self.lexer.restore(to.place);
        (self.tok, self.prev_end) = (to.tok, to.prev_end);
        self.end_nodes();
        self.end_item(to.tok.start, NIL);
        (self.next_scope, self.depth) = (to.scope, to.depth);
        self.walrus = to.walrus;
        self.ast.cut(to.mark);
    }

    /// Goes to the next token; to the end of the source if it cannot be read.
    pub fn advance(&mut self) {
        if self.failed {
            return;
        }
        self.prev_end = self.tok.end;
        self.end_nodes();
        match self.lexer.next() {
            Ok(token) => {
                self.tok = token;
                self.check_number_end(token)
            }
            Err(_) => {
                let pos = self.lexer.fault_at;
                self.report(pos, self.lexer.fault);
                self.blame(pos as u32)
            }
        }
    }

    /// Lets the source end here.
    fn stop(&mut self) {
        self.failed = true;
        self.tok.kind = T::Eof;
    }

    /// What was made, or something without meaning.
    fn kept<T: Default>(&mut self, made: Res<T>) -> T {
        made.unwrap_or_else(|_| {
            self.stop();
            T::default()
        })
    }

    /// Whether all is right so far.
    pub fn sound(&self) -> Res {
        if self.failed { Err(Stop) } else { Ok(()) }
    }

    /// Lets the nodes that are added now end with the last token.
    fn end_nodes(&mut self) {
        #[cfg(feature = "host")]
        {
            self.ast.end = self.prev_end;
        }
    }

    pub fn at(&self, kind: T) -> bool {
        self.tok.kind == kind
    }

    /// Takes the token if it is of this kind.
    pub fn accept(&mut self, kind: T) -> bool {
        let found = self.at(kind);
        if found {
            self.advance();
        }
        found
    }

    pub fn expect(&mut self, kind: T) {
        if !self.accept(kind) {
            self.unexpected();
        }
    }

    pub fn node(&mut self, kind: Kind, line: Line, a: u32, b: u32) -> Ix {
        self.add(kind, 0, line, a, b)
    }

    /// The same with an operator.
    fn add(&mut self, kind: Kind, op: u8, line: Line, a: u32, b: u32) -> Ix {
        let added = self.ast.add(kind, op, line, a, b);
        self.kept(added)
    }

    fn intern(&mut self, text: &[u8]) -> Name {
        let name = self.names.intern(&[text]);
        self.kept(name)
    }

    /// The current token as a name, which is taken.
    pub fn name(&mut self) -> Name {
        if !self.at(T::Name) {
            return self.unexpected();
        }
        let text = self.text(self.tok);
        if text.len() > MAX_NAME {
            return self.fail(t!("identifier too long"));
        }
        let private = text.starts_with(b"__") && !text.ends_with(b"__");
        let name = match self.class {
            class if class != NIL_NAME && private && !self.is_own_name(class, text) => {
                let name = self.names.mangle(class, text);
                self.kept(name)
            }
            _ => self.intern(text),
        };
        self.advance();
        name
    }

    /// Is the current token the name of the class it stands in, as in `__C.attribute`? That finds
    /// the class, as in MicroPython, which has no private names: the code that Thonny sends
    /// depends on it. In CPython it would find nothing.
    fn is_own_name(&self, class: Name, text: &[u8]) -> bool {
        let src = self.lexer.src;
        let (start, end) = (self.tok.start as usize, self.tok.end as usize);
        let before = src[..start].trim_ascii_end().last();
        self.names.get(class) == text && src.get(end) == Some(&b'.') && before != Some(&b'.')
    }

    /// The source text of a token.
    pub fn text(&self, token: Token) -> &'s [u8] {
        let src: &'s [u8] = self.lexer.src;
        &src[token.start as usize..token.end as usize]
    }
}
