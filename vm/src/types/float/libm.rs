//! The functions of crate `libm` at the width of `float`; some are more accurate for doubles.

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub use super::accurate::{exp, hypot, log, log10, pow};
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub use ::libm::{
    acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, cos, cosh, erf, erfc, expm1, floor,
    fma, fmod, frexp, ldexp, lgamma, log1p, log2, modf, sin, sinh, sqrt, tan, tanh, tgamma, trunc,
};

#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub use super::single::{
    acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, cos, cosh, erf, erfc, exp, expm1,
    floor, fmod, gamma as tgamma, hypot, lgamma, log, log1p, log2, log10, pow, sin, sinh, sqrt,
    tan, tanh, trunc,
};
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub use ::libm::{fmaf as fma, frexpf as frexp, ldexpf as ldexp};
