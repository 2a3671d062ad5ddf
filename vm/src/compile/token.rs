//! Tokens and the tables that recognise them.

/// A lexical token: its kind and its place in the source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub kind: T,
    /// Byte range in the source.
    pub start: u32,
    pub end: u32,
    /// Line of the first byte, from 1.
    pub line: u32,
}

/// Kinds of token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[rustfmt::skip]
pub(crate) enum T {
    Eof, Newline, Indent, Dedent, Name, Int, Float, Imag, Str, Bytes, FStr, TStr,
    // brackets and punctuation
    LPar, RPar, LSqb, RSqb, LBrace, RBrace, Comma, Colon, Dot, Semi, Arrow, Walrus, Ellipsis, Bang,
    // assignment
    Assign, PlusEq, MinusEq, StarEq, SlashEq, SlashSlashEq, PercentEq, AmperEq, BarEq, CaretEq,
    ShlEq, ShrEq, StarStarEq, AtEq,
    // operators
    Plus, Minus, Star, Slash, SlashSlash, Percent, Amper, Bar, Caret, Shl, Shr, StarStar, At,
    Tilde, Lt, Le, Gt, Ge, EqEq, NotEq,
    // keywords
    And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, False,
    Finally, For, From, Global, If, Import, In, Is, Lambda, None, Nonlocal, Not, Or, Pass, Raise,
    Return, True, Try, While, With, Yield,
}

/// Keywords and their tokens.
#[rustfmt::skip]
const KEYWORDS: &[(&[u8], T)] = &[
    (b"and", T::And), (b"as", T::As), (b"assert", T::Assert), (b"async", T::Async),
    (b"await", T::Await), (b"break", T::Break), (b"class", T::Class), (b"continue", T::Continue),
    (b"def", T::Def), (b"del", T::Del), (b"elif", T::Elif), (b"else", T::Else),
    (b"except", T::Except), (b"False", T::False), (b"finally", T::Finally), (b"for", T::For),
    (b"from", T::From), (b"global", T::Global), (b"if", T::If), (b"import", T::Import),
    (b"in", T::In), (b"is", T::Is), (b"lambda", T::Lambda), (b"None", T::None),
    (b"nonlocal", T::Nonlocal), (b"not", T::Not), (b"or", T::Or), (b"pass", T::Pass),
    (b"raise", T::Raise), (b"return", T::Return), (b"True", T::True), (b"try", T::Try),
    (b"while", T::While), (b"with", T::With), (b"yield", T::Yield),
];

/// Operators, longest first so that the first match is the right one.
#[rustfmt::skip]
const OPERATORS: &[(&[u8], T)] = &[
    (b"//=", T::SlashSlashEq), (b"<<=", T::ShlEq), (b">>=", T::ShrEq), (b"**=", T::StarStarEq),
    (b"...", T::Ellipsis),
    (b"->", T::Arrow), (b":=", T::Walrus), (b"+=", T::PlusEq), (b"-=", T::MinusEq),
    (b"*=", T::StarEq), (b"/=", T::SlashEq), (b"%=", T::PercentEq), (b"&=", T::AmperEq),
    (b"|=", T::BarEq), (b"^=", T::CaretEq), (b"@=", T::AtEq), (b"//", T::SlashSlash),
    (b"<<", T::Shl), (b">>", T::Shr), (b"**", T::StarStar), (b"<=", T::Le), (b">=", T::Ge),
    (b"==", T::EqEq), (b"!=", T::NotEq),
    (b"(", T::LPar), (b")", T::RPar), (b"[", T::LSqb), (b"]", T::RSqb), (b"{", T::LBrace),
    (b"}", T::RBrace), (b",", T::Comma), (b":", T::Colon), (b".", T::Dot), (b";", T::Semi),
    (b"=", T::Assign), (b"+", T::Plus), (b"-", T::Minus), (b"*", T::Star), (b"/", T::Slash),
    (b"%", T::Percent), (b"&", T::Amper), (b"|", T::Bar), (b"^", T::Caret), (b"@", T::At),
    (b"~", T::Tilde), (b"<", T::Lt), (b">", T::Gt), (b"!", T::Bang),
];

/// The keyword token of an identifier, or `Name`.
pub(crate) fn keyword(text: &[u8]) -> T {
    match KEYWORDS.iter().find(|(k, _)| *k == text) {
        Some((_, kind)) => *kind,
        None => T::Name,
    }
}

/// The operator at the start of `text` and its length.
pub(crate) fn operator(text: &[u8]) -> Option<(T, usize)> {
    OPERATORS.iter().find(|(op, _)| text.starts_with(op)).map(|(op, kind)| (*kind, op.len()))
}

impl T {
    /// Whether the token may directly follow a number, as in `1if x else 2`.
    pub fn may_follow_number(self) -> bool {
        matches!(self, T::And | T::Else | T::For | T::If | T::In | T::Is | T::Not | T::Or)
    }
}
