//! Tokens to the tree of one statement.
//!
//! Expressions are parsed by operator precedence, statements by recursive descent. The parser does
//! not build blocks: a compound statement yields its header, and the caller, which drives both
//! passes, asks for the statements of the block one at a time ([`Parser::begin_block`],
//! [`Parser::in_block`], [`Parser::statement`]). Function-like scopes (`def`, `class`, `lambda`,
//! comprehensions) are numbered in the order in which they are parsed, so both passes give the
//! same number to the same scope whatever order they are worked on later.

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
mod stmt;
mod target;
mod type_params;

use super::ast::{Ast, Ix, Kind, ListBuilder, NIL, NIL_NAME, Name};
use super::constants::Constants;
use super::error::{CompileError, ErrorKind, Res, Stop};
use super::host::Host;
use super::lexer::{Lexer, Place, decimal_digits};
use super::names::Names;
use super::token::{Line, T, Token};
#[cfg(feature = "host")]
use crate::text::find;
use crate::text::packed::Text;
pub(crate) use pattern::Captures;
pub(crate) use type_params::TYPE_PARAMS;

/// Deepest nesting of blocks and expressions together; it bounds the machine stack that the
/// compiler needs (about 600 bytes a level with 64-bit pointers).
const MAX_DEPTH: u32 = 110;

/// Longest identifier in bytes.
const MAX_NAME: usize = 0x7f00;

/// A block: indented lines, or statements on the header's line.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Block {
    Indented,
    Inline,
}

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
    /// A token could not be read: the source seems to end there, and nothing more is reported.
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
        self.end_item(token, NIL);
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
        self.end_item(to.tok, NIL);
        (self.next_scope, self.depth) = (to.scope, to.depth);
        self.walrus = to.walrus;
        self.ast.cut(to.mark);
    }

    /// Goes to the next token; to the end of the source if it cannot be read, so that whatever is
    /// being parsed ends too.
    pub fn advance(&mut self) {
        if self.failed {
            return;
        }
        self.prev_end = self.tok.end;
        self.end_nodes();
        let read = match self.lexer.next() {
            Ok(token) => {
                self.tok = token;
                self.check_number_end(token)
            }
            Err(_) => {
                let pos = self.lexer.fault_at;
                let stop = self.report(pos, self.lexer.fault);
                Err(self.blame(stop, pos as u32))
            }
        };
        if read.is_err() {
            self.failed = true;
            self.tok.kind = T::Eof;
        }
    }

    /// Whether all tokens could be read so far.
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

    pub fn expect(&mut self, kind: T) -> Res {
        if self.accept(kind) { Ok(()) } else { Err(self.unexpected()) }
    }

    pub fn node(&mut self, kind: Kind, line: Line, a: u32, b: u32) -> Res<Ix> {
        self.ast.add(kind, 0, line, a, b)
    }

    /// Records an error at a byte offset; the first one stays.
    fn report(&mut self, pos: usize, error: CompileError) -> Stop {
        if self.error.is_none() && !self.failed {
            // The end of the source is on its last line, not on the empty one after it.
            let src = self.lexer.src;
            let pos = if pos < src.len() { pos } else { src.trim_ascii_end().len() };
            // CPython has read the line before it looks at where it begins.
            let unindents = self.on_pc() && error.message().starts_with("unindent");
            let line = src[pos..].split(|c| *c == b'\n').next().unwrap_or(b"");
            let pos = pos + if unindents { line.len() } else { 0 };
            let before = &src[..pos];
            let (mut line, mut start) = (1, 0);
            for (i, &c) in before.iter().enumerate() {
                let lone = c == b'\r' && self.lexer.src.get(i + 1) != Some(&b'\n');
                if c == b'\n' || lone {
                    line += 1;
                    start = i + 1;
                }
            }
            let column = (before.len() - start) as u32 + 1;
            let width = self.width_at(pos as u32, &error);
            self.error = Some(error.at(line, column).wide(width));
        }
        Stop
    }

    /// Width of what is wrong at `pos`: a token, or what has just been read from there on.
    #[cfg(feature = "host")]
    fn width_at(&self, pos: u32, error: &CompileError) -> u32 {
        match error.kind {
            _ if error.width > 0 => error.width.into(),
            ErrorKind::Syntax if pos == self.tok.start => self.tok.end - pos,
            ErrorKind::Syntax if pos < self.tok.start => self.prev_end.saturating_sub(pos),
            _ => 0,
        }
    }

    #[cfg(not(feature = "host"))]
    fn width_at(&self, _: u32, _: &CompileError) -> u32 {
        0
    }

    /// Warns of what is allowed, with a SyntaxWarning or a DeprecationWarning.
    #[cfg(feature = "host")]
    pub fn warn(&self, line: u32, syntax: bool, text: impl Into<Text>, args: &[&[u8]]) -> Res {
        let message = CompileError::new(ErrorKind::Syntax, text, args);
        self.host.warn(line, syntax, message.message())
    }

    #[cfg(not(feature = "host"))]
    fn check_number_end(&self, _: Token) -> Res {
        Ok(())
    }

    /// Warns of a number that runs into a keyword.
    #[cfg(feature = "host")]
    fn check_number_end(&self, token: Token) -> Res {
        let number = matches!(token.kind, T::Int | T::Float | T::Imag);
        let next = self.lexer.src[..self.lexer.end].get(token.end as usize);
        if !number || !next.is_some_and(|c| crate::compile::lexer::is_name_part(*c)) {
            return Ok(());
        }
        let text = self.text(token);
        let base: &[u8] = match text.get(1).map(|c| c | 0x20) {
            Some(b'x') => b"hexadecimal",
            Some(b'o') => b"octal",
            Some(b'b') => b"binary",
            _ if token.kind == T::Imag => b"imaginary",
            _ => b"decimal",
        };
        self.warn(token.line.number, true, t!("invalid {} literal"), &[base])
    }

    /// A SyntaxError at a byte offset.
    pub fn fail_at(&mut self, pos: u32, text: impl Into<Text>, args: &[&[u8]]) -> Stop {
        self.report(pos as usize, CompileError::new(ErrorKind::Syntax, text, args))
    }

    /// A SyntaxError about so many bytes.
    pub(super) fn fail_wide(&mut self, pos: u32, width: u32, text: impl Into<Text>) -> Stop {
        let error = CompileError::new(ErrorKind::Syntax, text, &[]);
        self.report(pos as usize, error.wide(width))
    }

    /// A SyntaxError at the current token.
    pub fn fail(&mut self, text: impl Into<Text>) -> Stop {
        self.fail_at(self.tok.start, text, &[])
    }

    /// A SyntaxError at the current token, which more source may mend if it is the end.
    pub fn fail_here(&mut self, text: impl Into<Text>) -> Stop {
        let kind = if self.at(T::Eof) { ErrorKind::Incomplete } else { ErrorKind::Syntax };
        self.report(self.tok.start as usize, CompileError::new(kind, text, &[]))
    }

    /// An error of which only the line is known; the first one stays.
    pub fn refuse(&mut self, line: u32, error: CompileError) -> Stop {
        if self.failed {
            return Stop;
        }
        #[cfg(feature = "host")]
        if self.host.vm.is_pc() {
            let text = find::line(self.lexer.src, line).unwrap_or(b"");
            let (column, width) = place::find(text, error.message());
            self.error.get_or_insert(error.at(line, column).wide(width));
            return Stop;
        }
        self.error.get_or_insert(error.at(line, 0));
        Stop
    }

    /// Does a program for PCs get CPython's words?
    pub fn on_pc(&self) -> bool {
        cfg!(feature = "host") && self.host.vm.is_pc()
    }

    /// A SyntaxError of which only the line is known.
    pub fn fail_line(&mut self, line: u32, text: impl Into<Text>, args: &[&[u8]]) -> Stop {
        self.refuse(line, CompileError::new(ErrorKind::Syntax, text, args))
    }

    /// A SyntaxError about a name.
    pub fn fail_name(&mut self, line: u32, text: impl Into<Text>, name: Name) -> Stop {
        let error = CompileError::new(ErrorKind::Syntax, text, &[self.names.get(name)]);
        self.refuse(line, error)
    }

    /// The error for a token that fits nowhere. If a bracket is never closed that is the more
    /// useful report, so the rest of the source is searched for it.
    pub fn unexpected(&mut self) -> Stop {
        let token = self.tok;
        match token.kind {
            T::Indent => return self.indentation(token.start, t!("unexpected indent"), &[]),
            T::Eof | T::Newline if self.lexer.depth == 0 => {}
            _ if self.lexer.depth > 0 => {
                if let Some(stop) = self.unclosed() {
                    return stop;
                }
            }
            _ => {}
        }
        self.fail_here(t!("invalid syntax"))
    }

    fn unclosed(&mut self) -> Option<Stop> {
        const SHOWN: usize = 64;
        let mut open = [self.tok; SHOWN];
        let mut depth: usize = 0;
        let end = self.lexer.end;
        let mut lexer = Lexer::new(&self.lexer.src[..end]);
        loop {
            let token = lexer.next().ok()?;
            match token.kind {
                T::LPar | T::LSqb | T::LBrace => {
                    if depth < SHOWN {
                        open[depth] = token;
                    }
                    depth += 1;
                }
                T::RPar | T::RSqb | T::RBrace => {
                    depth = depth.checked_sub(1)?;
                    if self.on_pc() && depth < SHOWN && !closes(open[depth].kind, token.kind) {
                        return Some(self.mismatch(open[depth], token));
                    }
                }
                T::Eof => break,
                _ => {}
            }
        }
        if depth == 0 || depth > SHOWN {
            return None;
        }
        Some(self.never_closed(open[depth - 1]))
    }

    fn never_closed(&mut self, open: Token) -> Stop {
        let bracket = self.text(open);
        let error =
            CompileError::new(ErrorKind::Incomplete, t!("'{}' was never closed"), &[bracket]);
        self.report(open.start as usize, error)
    }

    /// The error for a bracket that is closed by one of another kind.
    fn mismatch(&mut self, open: Token, close: Token) -> Stop {
        let (found, wanted) = (self.text(close), self.text(open));
        if self.on_pc() && open.line.number != close.line.number {
            let mut digits = [0; 10];
            let line = decimal_digits(open.line.number, &mut digits);
            let text =
                t!("closing parenthesis '{}' does not match opening parenthesis '{}' on line {}");
            return self.fail_at(close.start, text, &[found, wanted, line]);
        }
        let text = t!("closing parenthesis '{}' does not match opening parenthesis '{}'");
        self.fail_at(close.start, text, &[found, wanted])
    }

    pub fn indentation(&mut self, pos: u32, text: impl Into<Text>, args: &[&[u8]]) -> Stop {
        self.report(pos as usize, CompileError::new(ErrorKind::Indentation, text, args))
    }

    /// Takes the closing bracket of the one at `open`.
    pub fn close(&mut self, kind: T, open: Token) -> Res {
        if self.at(kind) {
            self.advance();
            return Ok(());
        }
        match self.tok.kind {
            T::RPar | T::RSqb | T::RBrace => {
                let close = self.tok;
                Err(self.mismatch(open, close))
            }
            T::Eof => Err(self.never_closed(open)),
            T::Assign if self.on_pc() => Err(self.assigned()),
            T::Assign if kind != T::RPar => Err(self.unexpected()),
            _ if self.starts_operand() => {
                if let Some(stop) = self.unclosed() {
                    return Err(stop);
                }
                let error = CompileError::new(
                    ErrorKind::Syntax,
                    t!("invalid syntax. Perhaps you forgot a comma?"),
                    &[],
                );
                let start = self.item_start();
                Err(self.report(start as usize, error.wide(self.tok.end - start)))
            }
            _ => Err(self.unexpected()),
        }
    }

    /// Notes that an item in brackets has been read, which may turn out to be wrong.
    pub(super) fn end_item(&mut self, _start: Token, _ix: Ix) {
        #[cfg(feature = "host")]
        {
            self.item = (_start.start, _ix);
        }
    }

    /// Where the item began in front of the current token, on boards that token.
    fn item_start(&self) -> u32 {
        #[cfg(feature = "host")]
        if self.on_pc() && self.item.1 != NIL {
            return self.item.0;
        }
        self.tok.start
    }

    /// The error for an item in brackets that an `=` follows.
    fn assigned(&mut self) -> Stop {
        #[cfg(feature = "host")]
        if self.item.1 != NIL {
            let (start, ix) = self.item;
            let text = match self.ast.get(ix).kind {
                Kind::Name => "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                Kind::Tuple | Kind::List | Kind::GenExp | Kind::Pair | Kind::Starred => "",
                Kind::True | Kind::False | Kind::None | Kind::Keyword => "",
                _ if self.is_operand(ix) => stmt::HINT,
                _ => "",
            };
            if !text.is_empty() {
                let what = self.describe(ix);
                return self.fail_at(start, text, &[what.as_bytes()]);
            }
        }
        self.unexpected()
    }

    /// Whether the current token can only begin an operand.
    pub(super) fn starts_operand(&self) -> bool {
        use T::*;
        matches!(
            self.tok.kind,
            Name | Int | Float | Str | FStr | Template | Bytes | None | True | False
        )
    }

    /// Enters one more level of block or expression.
    pub fn deeper(&mut self) -> Res {
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.host.is_stack_low() {
            return Err(self.fail(t!("too many nested parentheses")));
        }
        Ok(())
    }

    pub fn shallower(&mut self) {
        self.depth -= 1;
    }

    /// The current token as a name, which is taken.
    pub fn name(&mut self) -> Res<Name> {
        if !self.at(T::Name) {
            return Err(self.unexpected());
        }
        let text = self.text(self.tok);
        if text.len() > MAX_NAME {
            return Err(self.fail(t!("identifier too long")));
        }
        let private = text.starts_with(b"__") && !text.ends_with(b"__");
        let name = match self.class {
            NIL_NAME => self.names.intern(&[text])?,
            class if private && !self.is_own_name(class, text) => self.names.mangle(class, text)?,
            _ => self.names.intern(&[text])?,
        };
        self.advance();
        Ok(name)
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

    /// Takes the colon after the header of a compound statement and finds out how its block is
    /// written. `what` names the statement, which stands on `line`, in the error message.
    pub fn begin_block(&mut self, what: &str, line: u32) -> Res<Block> {
        if !self.at(T::Colon) {
            if self.at(T::Assign) || self.lexer.depth > 0 {
                return Err(self.unexpected());
            }
            // Where the line goes on CPython sees another mistake, unless nothing else can follow.
            let alone = ["'try'", "'else'", "'finally'", "function"];
            if self.on_pc() && !self.at_end() && !alone.iter().any(|w| what.starts_with(w)) {
                return Err(self.fail(t!("invalid syntax")));
            }
            return Err(self.fail(t!("expected ':'")));
        }
        self.advance();
        if !self.accept(T::Newline) {
            self.mid_line = true;
            self.line_ended = false;
            return Ok(Block::Inline);
        }
        if !self.at(T::Indent) {
            let mut digits = [0; 10];
            let line = decimal_digits(line, &mut digits);
            let text = t!("expected an indented block after {} on line {}");
            let kind = if self.at(T::Eof) { ErrorKind::Incomplete } else { ErrorKind::Indentation };
            let error = CompileError::new(kind, text, &[what.as_bytes(), line]);
            return Err(self.report(self.tok.start as usize, error));
        }
        self.advance();
        self.mid_line = false;
        Ok(Block::Indented)
    }

    /// Whether the block has another statement; takes the end of the block if not.
    pub fn in_block(&mut self, block: Block) -> Res<bool> {
        self.sound()?;
        match block {
            Block::Inline => {
                if self.line_ended {
                    self.mid_line = false;
                }
                Ok(!self.line_ended)
            }
            Block::Indented if self.at(T::Dedent) => {
                self.advance();
                Ok(false)
            }
            Block::Indented => Ok(!self.at(T::Eof)),
        }
    }

    /// What ends a simple statement: `;` or the end of the line.
    pub fn end_statement(&mut self) -> Res {
        self.line_ended = false;
        self.mid_line = true;
        if self.accept(T::Semi) && !self.at(T::Newline) {
            return Ok(());
        }
        if !self.at(T::Newline) && !self.at(T::Eof) {
            return Err(self.unexpected());
        }
        self.accept(T::Newline);
        self.line_ended = true;
        self.mid_line = false;
        Ok(())
    }
}

/// Is `close` the other half of the bracket `open`?
fn closes(open: T, close: T) -> bool {
    matches!((open, close), (T::LPar, T::RPar) | (T::LSqb, T::RSqb) | (T::LBrace, T::RBrace))
}
