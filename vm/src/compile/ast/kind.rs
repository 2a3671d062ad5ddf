//! Kinds of nodes, and the operators that stand in them.
//!
//! What the operands of a node mean is said at each [`Kind`]; *list* is the first node of a list,
//! `NIL` an absent one, *name* an index into `Names`. A kind is a byte of a node, so there is a way
//! back from the number.

use super::Name;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    Nil,
    // expressions
    /// a: name
    Name,
    /// a, b: byte range of the digits in the source
    Int,
    Float,
    Imag,
    None,
    True,
    False,
    Ellipsis,
    /// a: list of `Piece`
    Str,
    Bytes,
    /// a: list of `Piece` and `Field`
    FStr,
    /// The same; after each `Field` a `Source`
    TStr,
    /// a, b: byte range of the source of a field's expression or of an annotation
    Source,
    /// a, b: byte range of the contents in the source; op: `RAW`, `FORMAT`
    Piece,
    /// a: value, b: `FStr` of the format spec or NIL, op: conversion as in `Format`
    Field,
    /// a: list
    Tuple,
    List,
    Set,
    /// a: list of `Pair`
    Dict,
    /// a: key, or NIL for `**b`; b: value
    Pair,
    /// op: `Unary`, a: operand
    Unary,
    Not,
    /// op: `BinOp`, a, b: operands
    Binary,
    /// a: list of operands
    And,
    Or,
    /// a: first operand, b: list of `Link`
    Compare,
    /// op: `CmpOp`, a: right operand
    Link,
    /// a: condition, b: value if true, linked to the value if false
    IfExp,
    /// a: body, linked to the list of `Param`; b: scope
    Lambda,
    /// op: `ParamKind`, a: name, b: default or NIL
    Param,
    /// a: function, b: list of arguments
    Call,
    /// argument `a=b`; a: name
    Keyword,
    /// argument `**a`
    DoubleStar,
    /// a: object, b: name
    Attr,
    /// a: object, b: index
    Index,
    /// a: start or NIL, b: `SliceEnd`
    Slice,
    /// a: stop or NIL, b: step or NIL
    SliceEnd,
    /// `*a`
    Starred,
    /// a: name, b: value
    Walrus,
    Await,
    /// a: value or NIL
    Yield,
    YieldFrom,
    /// a: element, linked to the list of `CompFor` and `CompIf`; b: scope
    ListComp,
    SetComp,
    DictComp,
    GenExp,
    /// a: target, b: iterable, op: 1 if async
    CompFor,
    /// a: condition
    CompIf,
    // statements
    /// a: expression
    ExprStmt,
    /// a: list of targets, b: value
    Assign,
    /// op: `BinOp`, a: target, b: value
    AugAssign,
    /// `a: annotation = b`; b may be NIL; op: 1 if the target is a bare name; linked to the
    /// annotation: a `Keyword` with the name if it is kept, else NIL
    AnnAssign,
    /// a: value or NIL
    Return,
    /// a: exception or NIL, b: cause or NIL
    Raise,
    /// a: list of targets
    Del,
    Pass,
    Break,
    Continue,
    /// a: list of `Name`
    Global,
    Nonlocal,
    /// a: condition, b: message or NIL
    Assert,
    /// a: list of `Alias`
    Import,
    /// a: list of `Alias`, or NIL for `*`; b: dotted name or NIL, op: levels
    ImportFrom,
    /// a: dotted name, b: name after `as` or NIL_NAME
    Alias,
    /// a: condition
    If,
    While,
    /// a: target, b: iterable, op: 1 if async
    For,
    /// a: list of `WithItem`, op: 1 if async
    With,
    /// a: context manager, b: target or NIL
    WithItem,
    /// a: number among the scopes
    Try,
    /// a: class or NIL, b: name or NIL_NAME; op: 1 for `except*`
    Except,
    /// a: name, b: scope, linked to `Parts`; op: 1 if async
    Def,
    Class,
    /// a: name, b: `Lambda` of the value, linked to `TypeParams` or NIL
    TypeAlias,
    /// a: subject
    Match,
    /// a: pattern, b: guard or NIL
    Case,
    // patterns
    /// a: expression that the subject equals; op: 1 if the subject must be that very object
    PatValue,
    /// a: name or NIL_NAME; the wildcard
    PatCapture,
    /// a: pattern, b: name
    PatAs,
    /// a: list of alternatives
    PatOr,
    /// a: list, at most one of which is a `PatStar`
    PatSequence,
    /// a: name or NIL_NAME
    PatStar,
    /// a: list of `PatKey`, b: name of the rest, NIL_NAME without one; op: 1 if there is a rest
    PatMapping,
    /// a: key, b: pattern
    PatKey,
    /// a: class, b: list of patterns, the last of which are `PatKeyword`
    PatClass,
    /// a: name, b: pattern
    PatKeyword,
    // both
    /// a: list of `Param` or of base arguments, b: list of decorators; of a `Def`, linked to its
    /// `Annotations`, of a `Class` to its `TypeParams` or NIL
    Parts,
    /// a: list of `Keyword` if annotations are kept, b: list of `Annotation`; linked to
    /// `TypeParams` or NIL
    Annotations,
    /// a: name of the parameter, NIL_NAME for the return value; b: name that it is annotated with,
    /// NIL_NAME if it is annotated with something else
    Annotation,
    /// a: list of `TypeParam`, b: scope
    TypeParams,
    /// a: name, b: `Pair` of two `Lambda` or NIL: bound and default; op: kind
    TypeParam,
}

/// Absent name of an `Alias`, `Except` or `Annotation`.
pub(crate) const NIL_NAME: Name = u32::MAX;

/// `Piece` flags: backslashes mean themselves; doubled braces stand for one.
pub(crate) const RAW: u8 = 1;
pub(crate) const FORMAT: u8 = 2;

/// Operators of `Unary`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Unary {
    Neg,
    Pos,
    Invert,
}

impl Unary {
    pub fn from_u8(op: u8) -> Unary {
        [Unary::Neg, Unary::Pos, Unary::Invert][op as usize]
    }
}

/// Kinds of parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum ParamKind {
    PosOnly,
    Pos,
    VarArgs,
    KwOnly,
    KwArgs,
}

impl ParamKind {
    pub fn from_u8(op: u8) -> ParamKind {
        use ParamKind::*;
        [PosOnly, Pos, VarArgs, KwOnly, KwArgs][op as usize]
    }
}

/// All kinds in numeric order, to come back from the byte.
#[rustfmt::skip]
pub(super) const KINDS: &[Kind] = {
    use Kind::*;
    &[
        Nil, Name, Int, Float, Imag, None, True, False, Ellipsis, Str, Bytes, FStr, TStr, Source,
        Piece,
        Field,
        Tuple, List, Set, Dict, Pair, Unary, Not, Binary, And, Or, Compare, Link, IfExp, Lambda,
        Param, Call, Keyword, DoubleStar, Attr, Index, Slice, SliceEnd, Starred, Walrus, Await,
        Yield, YieldFrom, ListComp, SetComp, DictComp, GenExp, CompFor, CompIf, ExprStmt, Assign,
        AugAssign, AnnAssign, Return, Raise, Del, Pass, Break, Continue, Global, Nonlocal, Assert,
        Import, ImportFrom, Alias, If, While, For, With, WithItem, Try, Except, Def, Class,
        TypeAlias, Match, Case, PatValue, PatCapture, PatAs, PatOr, PatSequence, PatStar,
        PatMapping, PatKey, PatClass, PatKeyword, Parts, Annotations, Annotation, TypeParams,
        TypeParam,
    ]
};

const _: () = {
    let mut i = 0;
    while i < KINDS.len() {
        assert!(KINDS[i] as usize == i, "KINDS in the order of Kind");
        i += 1;
    }
};
