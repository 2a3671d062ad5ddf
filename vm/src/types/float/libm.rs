//! The functions of crate `libm` at the width of `float`; some are more accurate for doubles.

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub use super::accurate::{exp, hypot, log, log10, pow};
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub use ::libm::{
    acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, cos, cosh, erf, erfc, expm1, floor,
    fma, fmod, frexp, ldexp, lgamma, log1p, log2, modf, sin, sinh, sqrt, tan, tanh, tgamma, trunc,
};

#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub use super::single::{asin, cos, hypot, sin, tan};
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub use ::libm::{
    acosf as acos, acoshf as acosh, asinhf as asinh, atan2f as atan2, atanf as atan,
    atanhf as atanh, cbrtf as cbrt, ceilf as ceil, coshf as cosh, erfcf as erfc, erff as erf,
    expf as exp, expm1f as expm1, floorf as floor, fmaf as fma, fmodf as fmod, frexpf as frexp,
    ldexpf as ldexp, lgammaf as lgamma, log1pf as log1p, log2f as log2, log10f as log10,
    logf as log, modff as modf, powf as pow, sinhf as sinh, sqrtf as sqrt, tanhf as tanh,
    tgammaf as tgamma, truncf as trunc,
};
