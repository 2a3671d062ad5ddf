//! Arithmetic and elementary functions of complex numbers, on pairs of floats.
//!
//! Pure functions; where a result does not exist they give `None`, and an overflow shows as an
//! infinity. The inverse functions follow Kahan, "Branch Cuts for Complex Elementary Functions"
//! (1987): the sign of a zero tells on which side of the cut an argument lies.

use crate::obj::Float;
use crate::types::float::libm;

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    pub re: Float,
    pub im: Float,
}

/// Largest whole exponent for which powers are made by multiplication, which is exact for small
/// whole numbers.
const MAX_WHOLE: Float = 100.0;

impl Value {
    pub const ZERO: Value = Value { re: 0.0, im: 0.0 };
    const ONE: Value = Value { re: 1.0, im: 0.0 };

    pub fn is_finite(self) -> bool {
        self.re.is_finite() && self.im.is_finite()
    }

    pub fn is_nan(self) -> bool {
        self.re.is_nan() || self.im.is_nan()
    }

    pub fn is_infinite(self) -> bool {
        self.re.is_infinite() || self.im.is_infinite()
    }

    /// Distance from zero.
    pub fn abs(self) -> Float {
        if self.is_infinite() { Float::INFINITY } else { libm::hypot(self.re, self.im) }
    }

    /// Angle from the positive real axis, -pi to pi.
    pub fn phase(self) -> Float {
        libm::atan2(self.im, self.re)
    }

    pub fn from_polar(size: Float, phase: Float) -> Value {
        Value { re: size * libm::cos(phase), im: size * libm::sin(phase) }
    }

    pub fn minus(self, other: Value) -> Value {
        Value { re: self.re - other.re, im: self.im - other.im }
    }

    pub fn times(self, other: Value) -> Value {
        Value {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }

    /// The quotient, by Smith's method: the smaller part of the divisor is taken relative to the
    /// larger one, so that no square overflows. `None` for a division by zero.
    pub fn over(self, other: Value) -> Option<Value> {
        if other == Value::ZERO {
            return None;
        }
        Some(if other.re.abs() >= other.im.abs() {
            let ratio = other.im / other.re;
            let unit = other.re + other.im * ratio;
            Value { re: (self.re + self.im * ratio) / unit, im: (self.im - self.re * ratio) / unit }
        } else if other.is_nan() {
            Value { re: Float::NAN, im: Float::NAN }
        } else {
            let ratio = other.re / other.im;
            let unit = other.re * ratio + other.im;
            Value { re: (self.re * ratio + self.im) / unit, im: (self.im * ratio - self.re) / unit }
        })
    }

    /// `None` for zero to a negative or complex power.
    pub fn power(self, exponent: Value) -> Option<Value> {
        let Value { re, im } = exponent;
        if im == 0.0 && libm::floor(re) == re && re.abs() <= MAX_WHOLE {
            let power = self.whole_power(re.abs() as u32);
            return if re > 0.0 { Some(power) } else { Value::ONE.over(power) };
        }
        if self == Value::ZERO {
            return (im == 0.0 && re > 0.0).then_some(Value::ZERO);
        }
        let (size, angle) = (self.abs(), self.phase());
        let (mut length, mut phase) = (libm::pow(size, re), angle * re);
        if im != 0.0 {
            length /= libm::exp(angle * im);
            phase += im * libm::log(size);
        }
        Some(Value::from_polar(length, phase))
    }

    fn whole_power(self, exponent: u32) -> Value {
        let (mut result, mut square, mut left) = (Value::ONE, self, exponent);
        while left > 0 {
            if left & 1 == 1 {
                result = result.times(square);
            }
            square = square.times(square);
            left >>= 1;
        }
        result
    }

    pub fn exp(self) -> Value {
        let Value { re, im } = self;
        if im == 0.0 {
            // Not zero times infinity.
            return Value { re: libm::exp(re), im };
        }
        if re == Float::NEG_INFINITY && !im.is_finite() {
            return Value::ZERO;
        }
        if re == Float::INFINITY && !im.is_finite() {
            return Value { re: Float::INFINITY, im: Float::NAN };
        }
        Value::from_polar(libm::exp(re), im)
    }

    /// The natural logarithm, not of zero.
    pub fn log(self) -> Value {
        let size = self.abs();
        let (x, y) = (self.re.abs().max(self.im.abs()), self.re.abs().min(self.im.abs()));
        let re = if (0.71..=1.73).contains(&size) && x.is_finite() {
            // Near 1 the logarithm is small: made from what is left after the 1.
            libm::log1p((x - 1.0) * (x + 1.0) + y * y) / 2.0
        } else if size.is_infinite() && self.is_finite() {
            libm::log(libm::hypot(x / 2.0, y / 2.0)) + libm::log(2.0)
        } else {
            libm::log(size)
        };
        Value { re, im: self.phase() }
    }

    /// The root with a real part that is not negative.
    pub fn sqrt(self) -> Value {
        let Value { re, im } = self;
        if re == 0.0 && im == 0.0 {
            return Value { re: 0.0, im };
        }
        if im.is_infinite() {
            return Value { re: Float::INFINITY, im };
        }
        if re == Float::INFINITY {
            return Value { re, im: if im.is_nan() { im } else { (0.0 as Float).copysign(im) } };
        }
        if re == Float::NEG_INFINITY {
            let re = if im.is_nan() { im } else { 0.0 };
            return Value { re, im: Float::INFINITY.copysign(im) };
        }
        // An eighth of the parts, so that their sum does not overflow; what is tiny is first
        // made larger, by an even power of two.
        let (a, b) = (re.abs(), im.abs());
        let half = if a < Float::MIN_POSITIVE && b < Float::MIN_POSITIVE {
            let scale = (1u32 << 24) as Float * (1u32 << 30) as Float;
            let (a, b) = (a * scale, b * scale);
            libm::sqrt(a + libm::hypot(a, b)) / (1u32 << 27) as Float / libm::sqrt(2.0)
        } else {
            let a = a / 8.0;
            2.0 * libm::sqrt(a + libm::hypot(a, b / 8.0))
        };
        let other = b / (2.0 * half);
        if re >= 0.0 {
            Value { re: half, im: other.copysign(im) }
        } else {
            Value { re: other, im: half.copysign(im) }
        }
    }

    pub fn sinh(self) -> Value {
        let Value { re, im } = self;
        if im == 0.0 {
            return Value { re: libm::sinh(re), im };
        }
        Value { re: libm::cos(im) * libm::sinh(re), im: libm::sin(im) * libm::cosh(re) }
    }

    pub fn cosh(self) -> Value {
        let Value { re, im } = self;
        if im == 0.0 {
            let sign = (1.0 as Float).copysign(re);
            return Value { re: libm::cosh(re), im: im * sign };
        }
        Value { re: libm::cos(im) * libm::cosh(re), im: libm::sin(im) * libm::sinh(re) }
    }

    pub fn tanh(self) -> Value {
        let Value { re, im } = self;
        // Beyond this the result is 1 to the last digit.
        if re.abs() > 22.0 && !im.is_nan() {
            let im = if im.is_finite() {
                4.0 * libm::sin(im) * libm::cos(im) * libm::exp(-2.0 * re.abs())
            } else {
                0.0
            };
            return Value { re: (1.0 as Float).copysign(re), im };
        }
        let (tx, ty) = (libm::tanh(re), libm::tan(im));
        let cx = 1.0 / libm::cosh(re);
        let txty = tx * ty;
        let unit = 1.0 + txty * txty;
        Value { re: tx * (1.0 + ty * ty) / unit, im: ty / unit * cx * cx }
    }

    /// A function of `i·z` as one of `z`, for the circular functions: the argument.
    pub fn times_i(self) -> Value {
        Value { re: -self.im, im: self.re }
    }

    /// Its counterpart, for their results.
    pub fn over_i(self) -> Value {
        Value { re: self.im, im: -self.re }
    }

    /// The roots of `1 - z` and `1 + z`.
    fn around_one(self) -> (Value, Value) {
        let less = Value { re: 1.0 - self.re, im: -self.im };
        (less.sqrt(), Value { re: 1.0 + self.re, im: self.im }.sqrt())
    }

    pub fn acos(self) -> Value {
        let (less, more) = self.around_one();
        Value {
            re: 2.0 * libm::atan2(less.re, more.re),
            im: libm::asinh(more.re * less.im - more.im * less.re),
        }
    }

    pub fn acosh(self) -> Value {
        let less = Value { re: self.re - 1.0, im: self.im }.sqrt();
        let more = Value { re: self.re + 1.0, im: self.im }.sqrt();
        Value {
            re: libm::asinh(less.re * more.re + less.im * more.im),
            im: 2.0 * libm::atan2(less.im, more.re),
        }
    }

    pub fn asinh(self) -> Value {
        // The parts of 1 + iz and 1 - iz.
        let more = Value { re: 1.0 + self.im, im: -self.re }.sqrt();
        let less = Value { re: 1.0 - self.im, im: self.re }.sqrt();
        Value {
            re: libm::asinh(more.re * less.im - less.re * more.im),
            im: libm::atan2(self.im, more.re * less.re - more.im * less.im),
        }
    }

    /// Not of 1 and -1. The function is odd: it is computed for a real part that is not negative.
    pub fn atanh(self) -> Value {
        if self.re < 0.0 || self.re == 0.0 && self.re.is_sign_negative() {
            let Value { re, im } = Value { re: -self.re, im: -self.im }.atanh();
            return Value { re: -re, im: -im };
        }
        let (x, y) = (self.re, self.im.abs());
        if x > 1e15 || y > 1e15 {
            let quarter = core::f64::consts::FRAC_PI_2 as Float;
            let size = libm::hypot(x / 2.0, y / 2.0);
            let re = if self.is_infinite() { 0.0 } else { x / 4.0 / size / size };
            return Value { re, im: quarter.copysign(self.im) };
        }
        let distance = (1.0 - x) * (1.0 - x) + y * y;
        let re = if x == 1.0 && y < 1e-15 {
            -libm::log(libm::sqrt(y) / libm::sqrt(libm::hypot(y, 2.0)))
        } else {
            libm::log1p(4.0 * x / distance) / 4.0
        };
        let im = libm::atan2(2.0 * y, (1.0 - x) * (1.0 + x) - y * y) / 2.0;
        Value { re, im: im.copysign(self.im) }
    }
}
