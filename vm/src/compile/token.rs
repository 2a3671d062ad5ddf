//! Tokens and the tables that recognise them.

/// A line of the source, from 1, and on PCs where what begins there does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub number: u32,
    /// Offset of the first byte.
    #[cfg(feature = "host")]
    pub start: u32,
}

impl Line {
    pub fn new(number: u32, start: u32) -> Line {
        let _ = start;
        Line {
            number,
            #[cfg(feature = "host")]
            start,
        }
    }
}

/// A lexical token: its kind and its place in the source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub kind: T,
    /// Byte range in the source.
    pub start: u32,
    pub end: u32,
    /// Line of the first byte.
    pub line: Line,
}

/// Kinds of token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[rustfmt::skip]
pub(crate) enum T {
    Eof, Newline, Indent, Dedent, Name, Int, Float, Imag, Str, Bytes, FStr, Template,
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

/// Keywords, and their tokens in the same order. A table of references takes twice the space.
const KEYWORDS: &str = "\
    and as assert async await break class continue def del elif else except False finally \
    for from global if import in is lambda None nonlocal not or pass raise return True try \
    while with yield";

/// Bytes of the longest keyword.
const LONGEST: usize = 8;

/// Bit n is set where the n-th letter, small or not, begins a keyword.
const FIRST_LETTERS: u32 = {
    let text = KEYWORDS.as_bytes();
    let (mut bits, mut i) = (0, 0);
    while i < text.len() {
        if i == 0 || text[i - 1] == b' ' {
            bits |= 1 << (text[i] & 0x1f);
        }
        i += 1;
    }
    bits
};

#[rustfmt::skip]
static KEYWORD_TOKENS: [T; 35] = {
    use T::*;
    [
        And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, False,
        Finally, For, From, Global, If, Import, In, Is, Lambda, None, Nonlocal, Not, Or, Pass,
        Raise, Return, True, Try, While, With, Yield,
    ]
};

/// Operators, longest first so that the first match is the right one; shorter ones end in zeros.
#[rustfmt::skip]
static OPERATORS: [([u8; 3], T); 48] = [
    (*b"//=", T::SlashSlashEq), (*b"<<=", T::ShlEq), (*b">>=", T::ShrEq), (*b"**=", T::StarStarEq),
    (*b"...", T::Ellipsis), (*b"->\0", T::Arrow), (*b":=\0", T::Walrus), (*b"+=\0", T::PlusEq),
    (*b"-=\0", T::MinusEq), (*b"*=\0", T::StarEq), (*b"/=\0", T::SlashEq), (*b"%=\0", T::PercentEq),
    (*b"&=\0", T::AmperEq), (*b"|=\0", T::BarEq), (*b"^=\0", T::CaretEq), (*b"@=\0", T::AtEq),
    (*b"//\0", T::SlashSlash), (*b"<<\0", T::Shl), (*b">>\0", T::Shr), (*b"**\0", T::StarStar),
    (*b"<=\0", T::Le), (*b">=\0", T::Ge), (*b"==\0", T::EqEq), (*b"!=\0", T::NotEq),
    (*b"(\0\0", T::LPar), (*b")\0\0", T::RPar), (*b"[\0\0", T::LSqb), (*b"]\0\0", T::RSqb),
    (*b"{\0\0", T::LBrace), (*b"}\0\0", T::RBrace), (*b",\0\0", T::Comma), (*b":\0\0", T::Colon),
    (*b".\0\0", T::Dot), (*b";\0\0", T::Semi), (*b"=\0\0", T::Assign), (*b"+\0\0", T::Plus),
    (*b"-\0\0", T::Minus), (*b"*\0\0", T::Star), (*b"/\0\0", T::Slash), (*b"%\0\0", T::Percent),
    (*b"&\0\0", T::Amper), (*b"|\0\0", T::Bar), (*b"^\0\0", T::Caret), (*b"@\0\0", T::At),
    (*b"~\0\0", T::Tilde), (*b"<\0\0", T::Lt), (*b">\0\0", T::Gt), (*b"!\0\0", T::Bang),
];

/// The keyword token of an identifier, or `Name`.
pub(crate) fn keyword(text: &[u8]) -> T {
    // Most names are told by their length or first letter.
    let first = text.first().map_or(0, |c| c & 0x1f);
    if text.len() > LONGEST || FIRST_LETTERS >> first & 1 == 0 {
        return T::Name;
    }
    let mut keywords = KEYWORDS.as_bytes().split(|b| *b == b' ');
    match keywords.position(|keyword| keyword == text) {
        Some(i) => KEYWORD_TOKENS[i],
        None => T::Name,
    }
}

/// The operator at the start of `text` and its length.
pub(crate) fn operator(text: &[u8]) -> Option<(T, usize)> {
    OPERATORS.iter().find_map(|(op, kind)| {
        let len = 1 + usize::from(op[1] != 0) + usize::from(op[2] != 0);
        text.starts_with(&op[..len]).then_some((*kind, len))
    })
}

impl T {
    /// Whether the token may directly follow a number, as in `1if x else 2`.
    pub fn may_follow_number(self) -> bool {
        matches!(self, T::And | T::Else | T::For | T::If | T::In | T::Is | T::Not | T::Or)
    }
}
