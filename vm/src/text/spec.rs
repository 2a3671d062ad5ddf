//! Format specifications, `[[fill]align][sign][#][0][width][grouping][.precision][type]`, and
//! the `%` operator's form of the same. Both become a [`Spec`]; [`super::number`] applies it.

/// A parsed specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    pub fill: char,
    /// `None`: text to the left, numbers to the right, or in the middle (`=`) if `fill` is `0`.
    pub align: Option<Align>,
    pub sign: Sign,
    /// `z`: a zero, also one that comes of rounding, has no minus sign.
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// In characters.
    pub width: usize,
    /// `,` or `_`
    pub grouping: Option<u8>,
    pub precision: Option<usize>,
    /// The presentation type, an ASCII character; 0 if there is none.
    pub kind: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
    Center,
    /// `=`: the fill stands between the sign and the digits.
    Sign,
}

/// What stands before a number that is not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing.
    Default,
    /// Nothing, but the specification says so.
    Minus,
    Plus,
    Space,
}

/// What is wrong with a specification, as a `ValueError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecError {
    Invalid,
    TooManyDigits,
    NoPrecision,
    TwoGroupings,
    TwoCommas,
    TwoUnderscores,
    /// `,` or `_` with a presentation type that has no groups.
    Grouping {
        separator: u8,
        kind: u8,
    },
    SignInText,
    SpaceInText,
    AlternateInText,
    SignAlignInText,
    PrecisionInInteger,
    ZeroInText,
    ZeroInInteger,
    /// A presentation type that the value does not have.
    Kind(u8),
}

impl SpecError {
    /// The message as CPython words it, where it does not name the type or a character.
    pub const fn message(self) -> &'static str {
        match self {
            SpecError::Invalid => "Invalid format specifier",
            SpecError::TooManyDigits => "Too many decimal digits in format string",
            SpecError::NoPrecision => "Format specifier missing precision",
            SpecError::TwoGroupings => "Cannot specify both ',' and '_'.",
            SpecError::TwoCommas => "Cannot specify ',' with ','.",
            SpecError::TwoUnderscores => "Cannot specify '_' with '_'.",
            SpecError::Grouping { .. } => "Cannot specify a grouping with this format code",
            SpecError::SignInText => "Sign not allowed in string format specifier",
            SpecError::SpaceInText => "Space not allowed in string format specifier",
            SpecError::AlternateInText => {
                "Alternate form (#) not allowed in string format specifier"
            }
            SpecError::SignAlignInText => "'=' alignment not allowed in string format specifier",
            SpecError::PrecisionInInteger => "Precision not allowed in integer format specifier",
            SpecError::ZeroInText => {
                "Negative zero coercion (z) not allowed in string format specifier"
            }
            SpecError::ZeroInInteger => {
                "Negative zero coercion (z) not allowed in format specifier with integer"
            }
            SpecError::Kind(_) => "Unknown format code",
        }
    }
}

impl Align {
    const fn of(c: char) -> Option<Align> {
        match c {
            '<' => Some(Align::Left),
            '>' => Some(Align::Right),
            '^' => Some(Align::Center),
            '=' => Some(Align::Sign),
            _ => None,
        }
    }
}

impl Sign {
    const fn of(c: u8) -> Option<Sign> {
        match c {
            b'+' => Some(Sign::Plus),
            b'-' => Some(Sign::Minus),
            b' ' => Some(Sign::Space),
            _ => None,
        }
    }
}

impl Spec {
    /// Presentation type of the parts of a complex number: the shortest digits, and no point
    /// behind whole numbers. Specifications cannot name it.
    pub const SHORTEST: u8 = 1;

    /// The empty specification.
    pub const DEFAULT: Spec = Spec {
        fill: ' ',
        align: None,
        sign: Sign::Default,
        no_negative_zero: false,
        alternate: false,
        width: 0,
        grouping: None,
        precision: None,
        kind: 0,
    };

    /// Parses a specification of `format()`.
    pub fn parse(text: &str) -> Result<Spec, SpecError> {
        let mut spec = Spec::DEFAULT;
        let mut text = text;
        let mut chars = text.chars();
        let (first, second) = (chars.next(), chars.next());
        if let Some(align) = second.and_then(Align::of) {
            (spec.align, spec.fill) = (Some(align), first.unwrap_or(' '));
            text = chars.as_str();
        } else if let Some(align) = first.and_then(Align::of) {
            spec.align = Some(align);
            text = &text[1..];
        }
        let explicit_fill = second.and_then(Align::of).is_some();
        let mut rest = Cursor { bytes: text.as_bytes() };
        if let Some(sign) = rest.bytes.first().copied().and_then(Sign::of) {
            spec.sign = sign;
            rest.skip();
        }
        spec.no_negative_zero = rest.take(b'z');
        spec.alternate = rest.take(b'#');
        if !explicit_fill && rest.take(b'0') {
            spec.fill = '0';
        }
        spec.width = rest.number()?.unwrap_or(0);
        spec.parse_grouping(&mut rest)?;
        if rest.take(b'.') {
            spec.precision = Some(rest.number()?.ok_or(SpecError::NoPrecision)?);
        }
        match *rest.bytes {
            [] => {}
            [kind] if kind.is_ascii() => spec.kind = kind,
            _ => return Err(SpecError::Invalid),
        }
        spec.check_grouping()?;
        Ok(spec)
    }

    /// The flags of a `%` conversion, in any order and number.
    fn parse_flags(&mut self, rest: &mut Cursor<'_>) {
        self.align = Some(Align::Right);
        while let Some(&flag) = rest.bytes.first() {
            match flag {
                b'-' => (self.align, self.fill) = (Some(Align::Left), ' '),
                b'+' => self.sign = Sign::Plus,
                b' ' if self.sign == Sign::Default => self.sign = Sign::Space,
                b' ' => {}
                b'#' => self.alternate = true,
                b'0' if self.align == Some(Align::Right) => {
                    (self.align, self.fill) = (Some(Align::Sign), '0');
                }
                b'0' => {}
                _ => return,
            }
            rest.skip();
        }
    }

    fn parse_grouping(&mut self, rest: &mut Cursor<'_>) -> Result<(), SpecError> {
        if !matches!(rest.bytes.first(), Some(b',' | b'_')) {
            return Ok(());
        }
        self.grouping = rest.bytes.first().copied();
        rest.skip();
        match (self.grouping, rest.bytes.first()) {
            (_, None) => Ok(()),
            (Some(b','), Some(b',')) => Err(SpecError::TwoCommas),
            (Some(b'_'), Some(b'_')) => Err(SpecError::TwoUnderscores),
            (_, Some(b',' | b'_')) => Err(SpecError::TwoGroupings),
            (_, Some(_)) => Ok(()),
        }
    }

    fn check_grouping(&self) -> Result<(), SpecError> {
        let Some(separator) = self.grouping else { return Ok(()) };
        match self.kind {
            0 | b'd' | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => Ok(()),
            b'b' | b'o' | b'x' | b'X' if separator == b'_' => Ok(()),
            kind => Err(SpecError::Grouping { separator, kind }),
        }
    }

    /// Checks what text may not have.
    pub fn check_text(&self) -> Result<(), SpecError> {
        match self.kind {
            0 | b's' => {}
            kind => return Err(SpecError::Kind(kind)),
        }
        if let Some(separator) = self.grouping {
            return Err(SpecError::Grouping { separator, kind: b's' });
        }
        match self.sign {
            Sign::Default => {}
            Sign::Space => return Err(SpecError::SpaceInText),
            Sign::Plus | Sign::Minus => return Err(SpecError::SignInText),
        }
        if self.no_negative_zero {
            return Err(SpecError::ZeroInText);
        }
        if self.alternate {
            return Err(SpecError::AlternateInText);
        }
        if self.align == Some(Align::Sign) {
            return Err(SpecError::SignAlignInText);
        }
        Ok(())
    }

    /// Checks what an integer may not have, and tells in which base it is to be written. The
    /// presentation types `c` and those of floats are the caller's.
    pub fn check_integer(&self) -> Result<u32, SpecError> {
        if self.precision.is_some() {
            return Err(SpecError::PrecisionInInteger);
        }
        if self.no_negative_zero {
            return Err(SpecError::ZeroInInteger);
        }
        // `i` and `u` are conversions of the `%` operator only.
        let base = self.base().filter(|_| !matches!(self.kind, b'i' | b'u'));
        base.ok_or(SpecError::Kind(self.kind))
    }

    /// The base of an integer's presentation type.
    pub fn base(&self) -> Option<u32> {
        match self.kind {
            0 | b'd' | b'i' | b'n' | b'u' => Some(10),
            b'b' => Some(2),
            b'o' => Some(8),
            b'x' | b'X' => Some(16),
            _ => None,
        }
    }

    /// Checks what a float may not have.
    pub fn check_float(&self) -> Result<(), SpecError> {
        match self.kind {
            0 | b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'n' | b'%' => Ok(()),
            kind => Err(SpecError::Kind(kind)),
        }
    }

    /// Checks what a complex number may not have.
    pub fn check_complex(&self) -> Result<(), SpecError> {
        if self.kind == b'%' { Err(SpecError::Kind(self.kind)) } else { self.check_float() }
    }
}

/// One conversion of the `%` operator, `%[(key)][flags][width][.precision]type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversion<'a> {
    /// The key of the mapping to take the value from.
    pub key: Option<&'a str>,
    /// With the presentation type in `kind` (`%` for a percent sign).
    pub spec: Spec,
    /// Width or precision is `*`: the next value of the tuple.
    pub width_from_args: bool,
    pub precision_from_args: bool,
    /// Bytes of the conversion.
    pub len: usize,
}

impl<'a> Conversion<'a> {
    /// Parses what follows a `%`. `None` if the text ends first.
    pub fn parse(text: &'a str) -> Result<Option<Conversion<'a>>, SpecError> {
        let mut rest = Cursor { bytes: text.as_bytes() };
        let mut this = Conversion {
            key: None,
            spec: Spec::DEFAULT,
            width_from_args: false,
            precision_from_args: false,
            len: 0,
        };
        if rest.take(b'(') {
            let Some(len) = key_len(rest.bytes) else { return Ok(None) };
            this.key = Some(&text[1..=len]);
            rest.bytes = &rest.bytes[len + 1..];
        }
        let spec = &mut this.spec;
        spec.parse_flags(&mut rest);
        this.width_from_args = rest.take(b'*');
        if !this.width_from_args {
            spec.width = rest.number()?.unwrap_or(0);
        }
        if rest.take(b'.') {
            this.precision_from_args = rest.take(b'*');
            spec.precision = Some(rest.number()?.unwrap_or(0));
        }
        // C's length modifiers mean nothing here.
        if !rest.take(b'h') && !rest.take(b'l') {
            rest.take(b'L');
        }
        let Some(&kind) = rest.bytes.first() else { return Ok(None) };
        spec.kind = kind;
        this.len = text.len() - rest.bytes.len() + 1;
        Ok(Some(this))
    }
}

/// Bytes up to the parenthesis that closes the key.
fn key_len(bytes: &[u8]) -> Option<usize> {
    let mut depth = 1;
    bytes.iter().position(|&byte| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        depth == 0
    })
}

/// The text of a specification that is not parsed yet.
struct Cursor<'a> {
    bytes: &'a [u8],
}

impl Cursor<'_> {
    fn skip(&mut self) {
        self.bytes = &self.bytes[1..];
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.bytes.first() == Some(&byte);
        if found {
            self.skip();
        }
        found
    }

    /// A decimal number, if there is one. Widths end at 2^31 on all targets.
    fn number(&mut self) -> Result<Option<usize>, SpecError> {
        let mut value = None;
        while let Some(digit) = self.bytes.first().and_then(|&b| char::from(b).to_digit(10)) {
            let next = value.unwrap_or(0u32).checked_mul(10).and_then(|v| v.checked_add(digit));
            value = Some(next.filter(|&v| v < 1 << 31).ok_or(SpecError::TooManyDigits)?);
            self.skip();
        }
        Ok(value.map(|v| v as usize))
    }
}
