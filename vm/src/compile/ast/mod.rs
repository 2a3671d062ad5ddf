//! The tree of one statement.
//!
//! Nodes live in a growable scratch that is cut back after every statement, so the tree of a
//! compound statement is only its header: the statements of its block come and go while the header
//! stays. A node is 16 bytes: kind, line, operator, two operands and the link to the next node of
//! the list it stands in. What they mean is said in `kind.rs`; here they are numbers.

mod kind;

pub(crate) use kind::{FORMAT, Kind, NIL_NAME, ParamKind, RAW, Unary};

use super::buf::{Buf, Plain};
use super::error::Res;
use super::host::Host;
use super::token::Line;
use kind::KINDS;

/// Index of a node.
pub(crate) type Ix = u32;
/// No node.
pub(crate) const NIL: Ix = 0;
/// Index of a name.
pub(crate) type Name = u32;

/// Lines that fit a node; later ones are reported as this one.
const MAX_LINE: u32 = 0xff_ffff;
/// Nodes that fit a statement.
const MAX_NODES: usize = 0xff_ffff;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub kind: Kind,
    pub op: u8,
    pub line: u32,
    pub a: u32,
    pub b: u32,
    pub next: Ix,
    /// Its bytes in the source, where places have columns.
    #[cfg(feature = "host")]
    pub span: Span,
}

/// A range of bytes of the source; an empty one is none.
#[cfg(feature = "host")]
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Span {
    pub start: u32,
    pub end: u32,
}

#[cfg(feature = "host")]
impl Plain for Span {
    const SIZE: usize = 8;

    fn put(self, out: &mut [u8]) {
        let both = u64::from(self.start) | u64::from(self.end) << 32;
        out.copy_from_slice(&both.to_le_bytes());
    }

    fn get(bytes: &[u8]) -> Span {
        let both = bytes.first_chunk().map_or(0, |b| u64::from_le_bytes(*b));
        Span { start: both as u32, end: (both >> 32) as u32 }
    }
}

impl Plain for Node {
    const SIZE: usize = 16;

    fn put(self, out: &mut [u8]) {
        (self.line.min(MAX_LINE) << 8 | self.kind as u32).put(&mut out[..4]);
        self.a.put(&mut out[4..8]);
        self.b.put(&mut out[8..12]);
        (self.next << 8 | self.op as u32).put(&mut out[12..]);
    }

    fn get(bytes: &[u8]) -> Node {
        let head = u32::get(&bytes[..4]);
        let tail = u32::get(&bytes[12..]);
        Node {
            kind: KINDS[head as u8 as usize],
            op: tail as u8,
            line: head >> 8,
            a: u32::get(&bytes[4..8]),
            b: u32::get(&bytes[8..12]),
            next: tail >> 8,
            #[cfg(feature = "host")]
            span: Span::default(),
        }
    }
}

/// The scratch that holds the nodes.
pub(crate) struct Ast<'h> {
    nodes: Buf<'h, Node>,
    /// The spans of the nodes; empty if they are not kept.
    #[cfg(feature = "host")]
    spans: Buf<'h, Span>,
    /// End of the last token that was taken: there a node that is added ends.
    #[cfg(feature = "host")]
    pub end: u32,
}

impl<'h> Ast<'h> {
    pub fn new(host: Host<'h>) -> Res<Ast<'h>> {
        let mut nodes = Buf::new(host);
        nodes.push(Node::get(&[0; Node::SIZE]))?;
        #[cfg(feature = "host")]
        let mut spans = Buf::new(host);
        #[cfg(feature = "host")]
        if host.keeps_columns() {
            spans.push(Span::default())?;
        }
        Ok(Ast {
            nodes,
            #[cfg(feature = "host")]
            spans,
            #[cfg(feature = "host")]
            end: 0,
        })
    }

    pub fn get(&self, ix: Ix) -> Node {
        let node = self.nodes.get(ix as usize);
        #[cfg(feature = "host")]
        let node = Node { span: self.spans.try_get(ix as usize).unwrap_or_default(), ..node };
        node
    }

    pub fn set(&mut self, ix: Ix, node: Node) {
        self.nodes.set(ix as usize, node);
    }

    /// Adds a node; `Err` if memory ran out.
    pub fn add(&mut self, kind: Kind, op: u8, line: Line, a: u32, b: u32) -> Res<Ix> {
        let ix = self.nodes.len();
        if ix >= MAX_NODES {
            return Err(super::error::Stop);
        }
        #[cfg(feature = "host")]
        if self.spans.len() > 0 {
            self.spans.push(Span { start: line.start, end: self.end })?;
        }
        self.nodes.push(Node {
            kind,
            op,
            line: line.number,
            a,
            b,
            next: NIL,
            #[cfg(feature = "host")]
            span: Span::default(),
        })?;
        Ok(ix as Ix)
    }

    /// Where places have columns, lets a node end with the last token, a bracket around it.
    pub fn stretch(&mut self, ix: Ix) {
        let _ = ix;
        #[cfg(feature = "host")]
        if let Some(Span { start, .. }) = self.spans.try_get(ix as usize).filter(|_| ix != NIL) {
            self.spans.set(ix as usize, Span { start, end: self.end });
        }
    }

    /// Where places have columns, lets a node begin with its first part.
    pub fn begin_with(&mut self, ix: Ix, first: Ix) {
        let _ = (ix, first);
        #[cfg(feature = "host")]
        if let Some(Span { start, .. }) = self.spans.try_get(first as usize).filter(|_| ix != NIL) {
            let Span { end, .. } = self.spans.get(ix as usize);
            self.spans.set(ix as usize, Span { start, end });
        }
    }

    /// What to give back to [`Ast::cut`].
    pub fn mark(&self) -> usize {
        self.nodes.len()
    }

    /// Forgets the nodes added since the mark.
    pub fn cut(&mut self, mark: usize) {
        self.nodes.truncate(mark);
        #[cfg(feature = "host")]
        self.spans.truncate(mark);
    }

    /// Makes `next` the node after `ix`; what could not be parsed is no node.
    pub fn link(&mut self, ix: Ix, next: Ix) {
        if ix != NIL {
            let node = self.get(ix);
            self.set(ix, Node { next, ..node });
        }
    }

    /// The nodes of a list.
    pub fn list(&self, first: Ix) -> List<'_, 'h> {
        List { ast: self, at: first }
    }
}

/// Iterator over a list, giving index and node.
pub(crate) struct List<'a, 'h> {
    ast: &'a Ast<'h>,
    at: Ix,
}

impl Iterator for List<'_, '_> {
    type Item = (Ix, Node);

    fn next(&mut self) -> Option<(Ix, Node)> {
        if self.at == NIL {
            return None;
        }
        let ix = self.at;
        let node = self.ast.get(ix);
        self.at = node.next;
        Some((ix, node))
    }
}

/// A list under construction.
#[derive(Clone, Copy)]
pub(crate) struct ListBuilder {
    pub first: Ix,
    last: Ix,
    pub count: u32,
}

impl ListBuilder {
    pub const EMPTY: ListBuilder = ListBuilder { first: NIL, last: NIL, count: 0 };

    pub fn push(&mut self, ast: &mut Ast, ix: Ix) {
        if self.first == NIL {
            self.first = ix;
        } else {
            ast.link(self.last, ix);
        }
        self.last = ix;
        self.count += 1;
    }
}
