//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 197] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K18, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K52, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K59, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K65, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K71, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K77, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K83, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K88, defaults: Obj::NONE, kwdefaults: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K93, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K98, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K107, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K110, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K119, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K129, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K134, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K137, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K140, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K144, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K149, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K153, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K156, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K159, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K162, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K170, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K174, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K178, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K183, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K189, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K203, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K207, defaults: Obj::rom(&K208), kwdefaults: &[] },
    Frozen { code: &K213, defaults: Obj::rom(&K208), kwdefaults: &[] },
    Frozen { code: &K218, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K222, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K226, defaults: Obj::rom(&K208), kwdefaults: &[] },
    Frozen { code: &K231, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K240, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K249, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K252, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K296, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K312, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K317, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K328, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K345, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K349, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K354, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K358, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K363, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K368, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K372, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K381, defaults: Obj::rom(&K382), kwdefaults: &[] },
    Frozen { code: &K387, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K391, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K398, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K404, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K464, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K469, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K474, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K482, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K489, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K496, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K500, defaults: Obj::rom(&K382), kwdefaults: &[] },
    Frozen { code: &K506, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K511, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K515, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K520, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K523, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K528, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K533, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K538, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K543, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K548, defaults: Obj::rom(&K549), kwdefaults: &[] },
    Frozen { code: &K555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K560, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K570, defaults: Obj::rom(&K571), kwdefaults: &[] },
    Frozen { code: &K577, defaults: Obj::rom(&K571), kwdefaults: &[] },
    Frozen { code: &K582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K606, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K608, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K613, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K618, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K633, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K637, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K642, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K653, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K658, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K662, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K667, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K679, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K688, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K694, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K699, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K705, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K711, defaults: Obj::rom(&K549), kwdefaults: &[] },
    Frozen { code: &K716, defaults: Obj::rom(&K718), kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::rom(&K722), kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K731, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K737, defaults: Obj::rom(&K208), kwdefaults: &[] },
    Frozen { code: &K742, defaults: Obj::rom(&K208), kwdefaults: &[] },
    Frozen { code: &K745, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K750, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K757, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K761, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K763, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K766, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K772, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K776, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K781, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K795, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K801, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K809, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K816, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K819, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K841, defaults: Obj::rom(&K842), kwdefaults: &[] },
    Frozen { code: &K845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::rom(&K842), kwdefaults: &[] },
    Frozen { code: &K851, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K859, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K870, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K875, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K883, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K887, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K891, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K897, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K901, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K905, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K909, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K912, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K918, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K921, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K924, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K929, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K957, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K991, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K996, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1013, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1022, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1033, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1037, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1043, defaults: Obj::rom(&K1044), kwdefaults: &[] },
    Frozen { code: &K1046, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1051, defaults: Obj::rom(&K1052), kwdefaults: &[] },
    Frozen { code: &K1057, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1061, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1066, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1069, defaults: Obj::rom(&K1052), kwdefaults: &[] },
    Frozen { code: &K1077, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K1081, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1086, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1093, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1122, defaults: Obj::rom(&K1123), kwdefaults: &[] },
    Frozen { code: &K1127, defaults: Obj::rom(&K1123), kwdefaults: &[] },
    Frozen { code: &K1132, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1139, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1143, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1148, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1152, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1158, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1164, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1168, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1171, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1175, defaults: Obj::NONE, kwdefaults: &[] },
];

static K0: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K1: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K2: RomTuple<1> = RomTuple::new([n!(".0")]);
static K3: RomBytes<0> = RomBytes::new(b"");
static K4: RomBytes<2> = RomBytes::new(b"\x00\x0c");
static K5: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K4), name: n!("<listcomp>"), qualname: n!("display_show.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K6: RomTuple<3> = RomTuple::new([n!("clear"), n!("wait"), n!("loop")]);
static K7: RomTuple<1> = RomTuple::new([n!("clear")]);
static K8: RomTuple<4> = RomTuple::new([n!("show"), Obj::rom(&K5), Obj::rom(&K6), Obj::rom(&K7)]);
static K9: RomTuple<6> = RomTuple::new([n!("display"), n!("image"), n!("delay"), n!("clear"), n!("wait"), n!("loop")]);
static K10: RomBytes<16> = RomBytes::new(b"\x00\n\x08\x02#\x02\x01\x02\x06\x02\x12\x01\x05\x04\x04\x02");
static K11: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K0), consts: Obj::rom(&K8), argnames: Obj::rom(&K9), exc: Obj::rom(&K3), lines: Obj::rom(&K10), name: n!("display_show"), qualname: n!("display_show"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K12: RomTuple<1> = RomTuple::new([Obj::small(400)]);
static K13: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x01\x02\x01T\x01\x14\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K14: RomStr<32> = RomStr::constant(b"class of asynchronous generators");
static K15: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K14), n!("async_generator_class"), n!("keep")]);
static K16: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(103)]);
static K17: RomBytes<10> = RomBytes::new(b"\x00\x0c\n\x02\x04\x02\x07\x02\r\x02");
static K18: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K15), argnames: Obj::rom(&K16), exc: Obj::rom(&K3), lines: Obj::rom(&K17), name: n!("async_generator"), qualname: n!("async_generator"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K19: RomBytes<18> = RomBytes::new(b"|\x01\x03\x00\x00\x00\x03\x02\x01}\x01\x01\x00\x00\x00\x01\x81\x00");
static K20: RomBytes<71> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x05\x02\x00\x05\x03\x00h\x01\x02\x02|\x01\x01\x08\x00\x01\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K21: RomBytes<5> = RomBytes::new(b"[\x00\x00\x01\x82");
static K22: RomTuple<1> = RomTuple::new([n!("ag_frame")]);
static K23: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(103)]);
static K24: RomBytes<2> = RomBytes::new(b"\x00 ");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K21), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("__init__"), qualname: n!("async_generator_class.<locals>.async_generator.__init__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K26: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K27: RomTuple<1> = RomTuple::new([n!("self")]);
static K28: RomBytes<2> = RomBytes::new(b"\x00&");
static K29: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K28), name: n!("__aiter__"), qualname: n!("async_generator_class.<locals>.async_generator.__aiter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K30: RomBytes<19> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x05\x03\x00\x05\x04\x00b\x01\x01\x03\x81\x01");
static K31: RomTuple<2> = RomTuple::new([n!("async_step"), n!("ag_frame")]);
static K32: RomBytes<2> = RomBytes::new(b"\x00,");
static K33: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K30), consts: Obj::rom(&K31), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("__anext__"), qualname: n!("async_generator_class.<locals>.async_generator.__anext__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K34: RomBytes<19> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01\x00\x04\x01\x05\x05\x00b\x02\x02\x03\x81\x02");
static K35: RomTuple<2> = RomTuple::new([n!("self"), n!("value")]);
static K36: RomBytes<2> = RomBytes::new(b"\x002");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K34), consts: Obj::rom(&K31), argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("asend"), qualname: n!("async_generator_class.<locals>.async_generator.asend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K38: RomBytes<60> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x18\x00T\x02\n\x00\x00\x04\x01b\x01\x04\x00W\n\x00\x00\x04\x01\x00\x05\x02b\x01\x04\x01\n\x04\x02Y\x05\x00\x03\x05\x06\x00\x00\x07\x01b\x04\x04\x03\x81\x04");
static K39: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("type"), n!("async_step"), n!("ag_frame")]);
static K40: RomTuple<4> = RomTuple::new([n!("self"), n!("exc"), n!("value"), n!("traceback")]);
static K41: RomBytes<6> = RomBytes::new(b"\x008\x11\x02\x18\x02");
static K42: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: Obj::rom(&K39), argnames: Obj::rom(&K40), exc: Obj::rom(&K3), lines: Obj::rom(&K41), name: n!("athrow"), qualname: n!("async_generator_class.<locals>.async_generator.athrow"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K43: RomBytes<13> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\x81\x01");
static K44: RomTuple<2> = RomTuple::new([n!("async_close"), n!("ag_frame")]);
static K45: RomBytes<2> = RomBytes::new(b"\x00B");
static K46: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K43), consts: Obj::rom(&K44), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("aclose"), qualname: n!("async_generator_class.<locals>.async_generator.aclose"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K47: RomTuple<12> = RomTuple::new([Obj::rom(&K25), n!("__init__"), Obj::rom(&K29), n!("__aiter__"), Obj::rom(&K33), n!("__anext__"), Obj::rom(&K37), n!("asend"), Obj::rom(&K42), n!("athrow"), Obj::rom(&K46), n!("aclose")]);
static K48: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x06\n\x06\n\x06\n\x06\x14\n");
static K49: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K20), consts: Obj::rom(&K47), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K48), name: n!("async_generator"), qualname: n!("async_generator_class.<locals>.async_generator"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K50: RomTuple<2> = RomTuple::new([Obj::rom(&K49), n!("async_generator")]);
static K51: RomBytes<4> = RomBytes::new(b"\x00\x1c\x10*");
static K52: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K50), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K51), name: n!("async_generator_class"), qualname: n!("async_generator_class"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K53: RomBytes<162> = RomBytes::new(b"T\x02\x0e\x00\x00\x06\x00\x00\x07\x01c\x03\x06\x01\x00W\x0b\x00\x00\x06\x00\x00\x07\x02c\x03\x06\x01\x01W6\x00~\x01\x03W%\x00\n\x07\x02\x87\x06\x07\x1b\x00\x00\x04\x06\x00\x08\x00\x06\x04\x03\x00\x00\t\x04c\x03\x08\x01\x01\x07\x04W\x11\x00\x07\x04\x83\x07\x83\x06\x00\x07\x00\x00\x08\x01c\x03\x07\x01\x00\n\x06\x04\x00\x07\x00b\x06\x06\x01U\x06\x03\x00X\xb9\xffW4\x00\n\x06\x05\x87\x05\x06\n\x00\n\x06\x06b\x02\x06\x00W$\x00\n\x06\x06\x87\x05\x06\x18\x00\x00\x04\x05\n\x07\x07\x03\x08\x08b\x07\x07\x01\x06\x04\x03\x00\x84\x07\x04\x07\x04\x83\x06\x83\x05\x81\x03\x83\x02");
static K54: RomStr<41> = RomStr::constant(b"async generator raised StopAsyncIteration");
static K55: RomTuple<9> = RomTuple::new([n!("send"), n!("throw"), n!("BaseException"), crate::intern::ascii_char(101), n!("gave_async_value"), n!("StopIteration"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K54)]);
static K56: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("value"), n!("exc")]);
static K57: RomBytes<26> = RomBytes::new(b" \x03&\x0c1\x0fE\x0e&%\x00\r\x00gj\n\x87\x01\x11\x98\x01\x0cj4\x00\x0b");
static K58: RomBytes<26> = RomBytes::new(b"\x00P\x1d\x02\x03\x04\x06\x02\x0b\x02\x1a\x04\x0b\x0b\x14\x0e\x08\x02\n\x02\x0b\x02\x17\x04\x02\x02");
static K59: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K53), consts: Obj::rom(&K55), argnames: Obj::rom(&K56), exc: Obj::rom(&K57), lines: Obj::rom(&K58), name: n!("async_step"), qualname: n!("async_step"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K60: RomBytes<62> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x05\x06\x00\n\x07\x01b\x07\x07\x00b\x04\x04\x03v\x03\x04\x05\x02\x00\x7f\x02\x03W\x12\x00\n\x02\x02\n\x03\x01h\x02\x02\x02\x87\x01\x02\x01\x00\x82\x83\x01\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01");
static K61: RomStr<37> = RomStr::constant(b"async generator ignored GeneratorExit");
static K62: RomTuple<5> = RomTuple::new([n!("async_step"), n!("GeneratorExit"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K61)]);
static K63: RomBytes<8> = RomBytes::new(b"\x00\x1d \x02 \x12\x00\x03");
static K64: RomBytes<8> = RomBytes::new(b"\x00v \x02\x0f\x02\x03\x02");
static K65: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K60), consts: Obj::rom(&K62), argnames: Obj::rom(&K16), exc: Obj::rom(&K63), lines: Obj::rom(&K64), name: n!("async_close"), qualname: n!("async_close"), file: n!("<prelude>"), flags: 68, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K66: RomBytes<69> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01\x1e\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K67: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterable");
static K68: RomTuple<6> = RomTuple::new([n!("getattr"), n!("type"), n!("__aiter__"), n!("TypeError"), Obj::rom(&K67), n!("__name__")]);
static K69: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K70: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x17\x02\x04\x02\x1e\x02");
static K71: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K66), consts: Obj::rom(&K68), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K70), name: n!("aiter_of"), qualname: n!("aiter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K72: RomBytes<96> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x1e\x00\n\x03\x03\x03\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x06\x06\x05\x1c\x04\x05\x06b\x03\x03\x01\x83\x03V\x01\x17\x00\n\x03\x06\x00\x04\x02\x00\x05\x00b\x04\x04\x01_\x05\x01\x07b\x03\x03\x02\x81\x03\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K73: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterator");
static K74: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__anext__"), n!("TypeError"), Obj::rom(&K73), n!("__name__"), n!("anext_or"), Obj::small(0)]);
static K75: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K76: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x1e\x02\x04\x02\x17\x02");
static K77: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K72), consts: Obj::rom(&K74), argnames: Obj::rom(&K75), exc: Obj::rom(&K3), lines: Obj::rom(&K76), name: n!("anext_of"), qualname: n!("anext_of"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K78: RomBytes<23> = RomBytes::new(b"\x80\x04\x00\x05\x03\x00\x7f\x03\x04\x81\x03\n\x03\x00\x87\x02\x03\x02\x00\x81\x01\x83\x02");
static K79: RomTuple<1> = RomTuple::new([n!("StopAsyncIteration")]);
static K80: RomTuple<2> = RomTuple::new([n!("step"), n!("default")]);
static K81: RomBytes<8> = RomBytes::new(b"\x00\x0b\x0b\x04\x0b\x0c\x00\x05");
static K82: RomBytes<7> = RomBytes::new(b"\x00\xa6\x01\x0b\x02\x08\x02");
static K83: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K78), consts: Obj::rom(&K79), argnames: Obj::rom(&K80), exc: Obj::rom(&K81), lines: Obj::rom(&K82), name: n!("anext_or"), qualname: n!("anext_or"), file: n!("<prelude>"), flags: 72, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K84: RomBytes<191> = RomBytes::new(b"\n\x08\x00P\x02\x08\x15\x00V\x03\x0e\x00\n\x08\x01_\t\x03\x02b\x02\x08\x01W\x03\x00\n\x02\x01\n\x08\x03\x00\t\x02\n\n\x01b\x08\x08\x02V\x08\r\x00\n\x08\x04\x00\t\x02\x00\n\x03b\x02\x08\x02\n\x08\x05\x00\t\x02\x03\n\x06\x05\x0b\x00b\x05\x08\x03T\x05\n\x00j\x08\x08\x00\x00\x06\x08W\x17\x00\x00\x08\x05\x00\x0b\x01\x00\x0c\x03g\t\x0b\x02j\n\n\x00s\n\x04f\x06\x08Y\x08\x00\x07\x03\t\x08c\x08\x08\x01\t\x03\t\n`\x06\t\x08Y\x08\x00\x0b\x03\t\x0b`\x06\t\x08\x00\x08\x00\x00\t\x06b\x07\x08\x01S\x07\x07\x00\x03\x08\x0c`\x06\x08\x07\x00\x08\x02\x00\x0b\x01\x00\x0c\x03\x00\r\x06g\t\x0b\x03j\n\n\x00s\n\x04f\x08\x08\x81\x08");
static K85: RomTuple<13> = RomTuple::new([n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__classcell__")]);
static K86: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("bases"), n!("keywords")]);
static K87: RomBytes<24> = RomBytes::new(b"\x00\x0c\x08\x02\x15\x02\x11\x02\r\x02\x10\x02%\x02\x13\x02\x0b\x02\n\x02\x04\x02\x07\x02");
static K88: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K84), consts: Obj::rom(&K85), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K87), name: n!("build_class"), qualname: n!("build_class"), file: n!("<prelude>"), flags: 67, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 1, nfree: 0, line: 5 };
static K89: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K90: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K91: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K92: RomBytes<2> = RomBytes::new(b"\x00*");
static K93: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K89), consts: Obj::rom(&K90), argnames: Obj::rom(&K91), exc: Obj::rom(&K3), lines: Obj::rom(&K92), name: n!("build_derived"), qualname: n!("build_derived"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K94: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K95: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K96: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K97: RomBytes<10> = RomBytes::new(b"\x002\x17\x02\x11\x02\x04\x02\x17\x02");
static K98: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K95), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K99: RomBytes<1> = RomBytes::new(b"\x82");
static K100: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K99), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K100), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K102: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K103: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K104: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K103), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K105: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K106: RomBytes<20> = RomBytes::new(b"\x00J\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K107: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K102), consts: Obj::rom(&K104), argnames: Obj::rom(&K105), exc: Obj::rom(&K3), lines: Obj::rom(&K106), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K108: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K109: RomBytes<2> = RomBytes::new(b"\x00d");
static K110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K108), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K100), exc: Obj::rom(&K3), lines: Obj::rom(&K109), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K111: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K112: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K113: RomBytes<6> = RomBytes::new(b"\x00n\x0f\x02\x16\x02");
static K114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K111), consts: Obj::rom(&K112), argnames: Obj::rom(&K100), exc: Obj::rom(&K3), lines: Obj::rom(&K113), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K115: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K116: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K117: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K118: RomBytes<14> = RomBytes::new(b"\x00z\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K119: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K115), consts: Obj::rom(&K116), argnames: Obj::rom(&K117), exc: Obj::rom(&K3), lines: Obj::rom(&K118), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K120: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K121: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K122: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("spec")]);
static K123: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K120), consts: Obj::rom(&K121), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K123), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K125: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K126: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K127: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K128: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: Obj::rom(&K126), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K128), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K130: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K131: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K132: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K133: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K134: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K130), consts: Obj::rom(&K131), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K133), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K135: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K136: RomTuple<1> = RomTuple::new([n!("eq")]);
static K137: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K138: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K139: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K138), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K139), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K141: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K142: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K143: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K141), consts: Obj::rom(&K142), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K145: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K146: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K147: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K148: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K145), consts: Obj::rom(&K146), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K148), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K150: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K151: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K152: RomBytes<2> = RomBytes::new(b"\x00z");
static K153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K151), exc: Obj::rom(&K3), lines: Obj::rom(&K152), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K154: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K155: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K156: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K154), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K151), exc: Obj::rom(&K3), lines: Obj::rom(&K155), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K157: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K158: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K157), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K151), exc: Obj::rom(&K3), lines: Obj::rom(&K158), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K160: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K161: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K162: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K160), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K151), exc: Obj::rom(&K3), lines: Obj::rom(&K161), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K163: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K164: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K165: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K163), consts: Obj::rom(&K164), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K165), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K167: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K168: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K169: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K167), consts: Obj::rom(&K168), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K169), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K171: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K172: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K173: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K174: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K171), consts: Obj::rom(&K172), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K173), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K175: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K176: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K177: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K178: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K175), consts: Obj::rom(&K176), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K177), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K179: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K180: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K181: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K182: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K183: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K179), consts: Obj::rom(&K180), argnames: Obj::rom(&K181), exc: Obj::rom(&K3), lines: Obj::rom(&K182), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K184: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K185: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K186: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K185), n!("dict_update")]);
static K187: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K188: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K184), consts: Obj::rom(&K186), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K188), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K190: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K191: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K192: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K191), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K193: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K194: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: Obj::rom(&K192), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K194), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K196: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K197: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K198: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K199: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K197), n!("len"), Obj::small(2), Obj::rom(&K198), n!("ValueError")]);
static K200: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K201: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K202: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K196), consts: Obj::rom(&K199), argnames: Obj::rom(&K200), exc: Obj::rom(&K201), lines: Obj::rom(&K202), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K204: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K205: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K206: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K204), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K205), exc: Obj::rom(&K3), lines: Obj::rom(&K206), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K208: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K209: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K210: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K211: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K212: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K213: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K209), consts: Obj::rom(&K210), argnames: Obj::rom(&K211), exc: Obj::rom(&K3), lines: Obj::rom(&K212), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K214: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K215: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K216: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K217: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K218: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K214), consts: Obj::rom(&K215), argnames: Obj::rom(&K216), exc: Obj::rom(&K3), lines: Obj::rom(&K217), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K219: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K220: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K221: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K219), consts: Obj::rom(&K220), argnames: Obj::rom(&K211), exc: Obj::rom(&K3), lines: Obj::rom(&K221), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K223: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K224: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K225: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K226: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K223), consts: Obj::rom(&K224), argnames: Obj::rom(&K211), exc: Obj::rom(&K3), lines: Obj::rom(&K225), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K227: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K228: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K229: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K230: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K227), consts: Obj::rom(&K228), argnames: Obj::rom(&K229), exc: Obj::rom(&K3), lines: Obj::rom(&K230), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K232: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K233: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K234: RomTuple<1> = RomTuple::new([n!("items")]);
static K235: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K232), consts: Obj::rom(&K233), argnames: Obj::rom(&K234), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K237: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K238: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K239: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K239), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K241: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K242: RomStr<16> = RomStr::constant(b"exception groups");
static K243: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K242), n!("make_group_classes"), n!("keep")]);
static K244: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K241), consts: Obj::rom(&K243), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K244), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K246: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K247: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K248: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K247), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K250: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K251: RomBytes<2> = RomBytes::new(b"\x00\"");
static K252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K250), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K251), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K253: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K254: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K255: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K256: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K257: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K258: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K259: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K260: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K256), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K257), n!("enumerate"), n!("BaseException"), Obj::rom(&K258), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K259), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K261: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K262: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K263: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K260), argnames: Obj::rom(&K261), exc: Obj::rom(&K3), lines: Obj::rom(&K262), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K264: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K265: RomBytes<2> = RomBytes::new(b"\x00X");
static K266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K99), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K264), exc: Obj::rom(&K3), lines: Obj::rom(&K265), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K267: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K268: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K269: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K268), n!("message"), Obj::small(1), n!(""), crate::intern::ascii_char(115)]);
static K270: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K271: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K267), consts: Obj::rom(&K269), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K270), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K272: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K273: RomBytes<2> = RomBytes::new(b"\x00f");
static K274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K272), exc: Obj::rom(&K3), lines: Obj::rom(&K273), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K275: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K276: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K277: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K278: RomBytes<2> = RomBytes::new(b"\x00l");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K275), consts: Obj::rom(&K276), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K280: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K281: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K282: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K283: RomBytes<2> = RomBytes::new(b"\x00r");
static K284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K280), consts: Obj::rom(&K281), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K283), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K285: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K286: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K287: RomBytes<2> = RomBytes::new(b"\x00x");
static K288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K286), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K287), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K289: RomTuple<14> = RomTuple::new([Obj::rom(&K263), n!("__new__"), Obj::rom(&K266), n!("__init__"), Obj::rom(&K271), n!("__str__"), Obj::rom(&K274), n!("__class_getitem__"), Obj::rom(&K279), n!("derive"), Obj::rom(&K284), n!("split"), Obj::rom(&K288), n!("subgroup")]);
static K290: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K254), consts: Obj::rom(&K289), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K290), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K292: RomBytes<2> = RomBytes::new(b"\x00~");
static K293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K99), consts: crate::types::EMPTY_TUPLE, argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K292), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K294: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K291), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K293), n!("ExceptionGroup")]);
static K295: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K296: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K253), consts: Obj::rom(&K294), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K295), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K297: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K298: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K299: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K300: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K301: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K302: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K299), consts: Obj::rom(&K300), argnames: Obj::rom(&K301), exc: Obj::rom(&K3), lines: Obj::rom(&K302), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K304: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K298), n!("TypeError"), Obj::rom(&K303)]);
static K305: RomTuple<1> = RomTuple::new([n!("condition")]);
static K306: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K297), consts: Obj::rom(&K304), argnames: Obj::rom(&K305), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K308: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K309: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K310: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(101), n!("test")]);
static K311: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K311), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K313: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K314: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K315: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(101), n!("parts")]);
static K316: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K317: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K313), consts: Obj::rom(&K314), argnames: Obj::rom(&K315), exc: Obj::rom(&K3), lines: Obj::rom(&K316), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K318: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K319: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K320: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K321: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K322: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K323: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K299), consts: Obj::rom(&K321), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K323), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K325: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K319), n!("TypeError"), Obj::rom(&K320), n!("list"), n!("split_group"), Obj::rom(&K324), n!("")]);
static K326: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(101), n!("classes")]);
static K327: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K328: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K318), consts: Obj::rom(&K325), argnames: Obj::rom(&K326), exc: Obj::rom(&K3), lines: Obj::rom(&K327), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K329: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K330: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K331: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K332: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K333: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K331), consts: Obj::rom(&K332), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K333), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K335: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K334)]);
static K336: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K330), consts: Obj::rom(&K335), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K333), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K337: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K338: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K331), consts: Obj::rom(&K322), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K340: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K339)]);
static K341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K337), consts: Obj::rom(&K340), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K342: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K336), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K341), n!("len"), Obj::small(1), n!("")]);
static K343: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K344: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K345: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K329), consts: Obj::rom(&K342), argnames: Obj::rom(&K343), exc: Obj::rom(&K3), lines: Obj::rom(&K344), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K346: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K347: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K348: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K346), consts: Obj::rom(&K347), argnames: Obj::rom(&K301), exc: Obj::rom(&K3), lines: Obj::rom(&K348), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K350: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K351: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K352: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K353: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K350), consts: Obj::rom(&K351), argnames: Obj::rom(&K69), exc: Obj::rom(&K352), lines: Obj::rom(&K353), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K355: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K356: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K357: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K358: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K355), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K356), exc: Obj::rom(&K3), lines: Obj::rom(&K357), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K359: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K360: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K361: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K362: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K363: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: Obj::rom(&K360), argnames: Obj::rom(&K361), exc: Obj::rom(&K3), lines: Obj::rom(&K362), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K364: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K365: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K366: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K367: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K368: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K364), consts: Obj::rom(&K365), argnames: Obj::rom(&K75), exc: Obj::rom(&K366), lines: Obj::rom(&K367), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K369: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K370: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K371: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K372: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K369), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K371), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K373: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K374: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K373), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K376: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K377: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K378: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K377)]);
static K379: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K380: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K378), argnames: Obj::rom(&K379), exc: Obj::rom(&K3), lines: Obj::rom(&K380), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K382: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K383: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K384: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K385: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K386: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K383), consts: Obj::rom(&K384), argnames: Obj::rom(&K385), exc: Obj::rom(&K3), lines: Obj::rom(&K386), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K388: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K389: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K390: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: Obj::rom(&K389), argnames: Obj::rom(&K385), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K392: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K393: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K394: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K395: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K393), n!("missing"), Obj::rom(&K394)]);
static K396: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K397: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K398: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K392), consts: Obj::rom(&K395), argnames: Obj::rom(&K396), exc: Obj::rom(&K3), lines: Obj::rom(&K397), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K399: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K400: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K401: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K400)]);
static K402: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K403: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K399), consts: Obj::rom(&K401), argnames: Obj::rom(&K402), exc: Obj::rom(&K3), lines: Obj::rom(&K403), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K405: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K406: RomStr<12> = RomStr::constant(b"item classes");
static K407: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K408: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K409: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K410: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K411: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K409), argnames: Obj::rom(&K410), exc: Obj::rom(&K3), lines: Obj::rom(&K411), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K413: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K414: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K413), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K415: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K416: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K417: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K415), consts: Obj::rom(&K416), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K417), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K419: RomTuple<6> = RomTuple::new([Obj::rom(&K412), n!("__init__"), Obj::rom(&K414), n!("__iter__"), Obj::rom(&K418), n!("__next__")]);
static K420: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K421: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K407), consts: Obj::rom(&K419), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K420), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K422: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K423: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K424: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K425: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K426: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K423), consts: Obj::rom(&K424), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K425), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K427: RomTuple<2> = RomTuple::new([Obj::rom(&K426), n!("__next__")]);
static K428: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K422), consts: Obj::rom(&K427), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K428), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K430: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K431: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K432: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K430), consts: Obj::rom(&K416), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K431), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K433: RomTuple<2> = RomTuple::new([Obj::rom(&K432), n!("__next__")]);
static K434: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K435: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K422), consts: Obj::rom(&K433), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K434), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K436: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K437: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K438: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K436), argnames: Obj::rom(&K437), exc: Obj::rom(&K3), lines: Obj::rom(&K438), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K440: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K440), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K442: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K443: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K444: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K442), consts: Obj::rom(&K443), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K444), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K446: RomTuple<6> = RomTuple::new([Obj::rom(&K439), n!("__init__"), Obj::rom(&K441), n!("__iter__"), Obj::rom(&K445), n!("__next__")]);
static K447: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K448: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K407), consts: Obj::rom(&K446), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K447), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K449: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K450: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K451: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K449), argnames: Obj::rom(&K450), exc: Obj::rom(&K3), lines: Obj::rom(&K451), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K453: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K453), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K455: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K456: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K457: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K455), consts: Obj::rom(&K456), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K457), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K459: RomTuple<6> = RomTuple::new([Obj::rom(&K452), n!("__init__"), Obj::rom(&K454), n!("__iter__"), Obj::rom(&K458), n!("__next__")]);
static K460: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K407), consts: Obj::rom(&K459), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K460), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K462: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K406), Obj::rom(&K421), n!("map_one"), Obj::rom(&K429), n!("map_rows"), Obj::rom(&K435), n!("filter_items_by"), Obj::rom(&K448), n!("zip_rows"), Obj::rom(&K461), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K463: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K405), consts: Obj::rom(&K462), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K463), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K465: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K466: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K467: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K468: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K465), consts: Obj::rom(&K466), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K470: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K471: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K472: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K473: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K470), consts: Obj::rom(&K471), argnames: Obj::rom(&K472), exc: Obj::rom(&K3), lines: Obj::rom(&K473), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K475: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K476: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K477: RomTuple<1> = RomTuple::new([n!("iter")]);
static K478: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K479: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K477), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K478), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K480: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K479)]);
static K481: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K482: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K475), consts: Obj::rom(&K480), argnames: Obj::rom(&K481), exc: Obj::rom(&K3), lines: Obj::rom(&K478), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K483: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K484: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K485: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K486: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K484), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K485)]);
static K487: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K488: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K483), consts: Obj::rom(&K486), argnames: Obj::rom(&K487), exc: Obj::rom(&K3), lines: Obj::rom(&K488), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K490: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K491: RomStr<10> = RomStr::constant(b"argument 1");
static K492: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K493: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K491), Obj::rom(&K492)]);
static K494: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K495: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K496: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K490), consts: Obj::rom(&K493), argnames: Obj::rom(&K494), exc: Obj::rom(&K3), lines: Obj::rom(&K495), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K497: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K498: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K499: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K500: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K497), consts: Obj::rom(&K498), argnames: Obj::rom(&K379), exc: Obj::rom(&K3), lines: Obj::rom(&K499), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K501: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K502: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K503: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K502), n!("items_back"), n!("len")]);
static K504: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K505: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K506: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K501), consts: Obj::rom(&K503), argnames: Obj::rom(&K504), exc: Obj::rom(&K3), lines: Obj::rom(&K505), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K507: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K508: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K509: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K510: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K511: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K507), consts: Obj::rom(&K508), argnames: Obj::rom(&K509), exc: Obj::rom(&K3), lines: Obj::rom(&K510), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K512: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K513: RomTuple<1> = RomTuple::new([n!("append")]);
static K514: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K515: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K512), consts: Obj::rom(&K513), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K514), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K516: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K517: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K518: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K519: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K520: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K516), consts: Obj::rom(&K517), argnames: Obj::rom(&K518), exc: Obj::rom(&K3), lines: Obj::rom(&K519), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K521: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K522: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K523: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K521), consts: Obj::rom(&K522), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K524: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K525: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K526: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K527: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K524), consts: Obj::rom(&K525), argnames: Obj::rom(&K526), exc: Obj::rom(&K3), lines: Obj::rom(&K527), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K529: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K530: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K531: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K532: RomBytes<2> = RomBytes::new(b"\x00@");
static K533: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K529), consts: Obj::rom(&K530), argnames: Obj::rom(&K531), exc: Obj::rom(&K3), lines: Obj::rom(&K532), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K534: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K535: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K536: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K537: RomBytes<2> = RomBytes::new(b"\x00H");
static K538: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K534), consts: Obj::rom(&K535), argnames: Obj::rom(&K536), exc: Obj::rom(&K3), lines: Obj::rom(&K537), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K539: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K540: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K541: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K542: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K539), consts: Obj::rom(&K540), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K544: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K545: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K546: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K547: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K544), consts: Obj::rom(&K545), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K549: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K550: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K551: RomStr<15> = RomStr::constant(b" is not in list");
static K552: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K551)]);
static K553: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K554: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K550), consts: Obj::rom(&K552), argnames: Obj::rom(&K553), exc: Obj::rom(&K3), lines: Obj::rom(&K554), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K556: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K557: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K558: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K557)]);
static K559: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K558), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K559), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K561: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K562: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K563: RomTuple<1> = RomTuple::new([n!("key")]);
static K564: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K562), consts: Obj::rom(&K563), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K564), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K566: RomStr<25> = RomStr::constant(b"list modified during sort");
static K567: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K565), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K566)]);
static K568: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K569: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K561), consts: Obj::rom(&K567), argnames: Obj::rom(&K568), exc: Obj::rom(&K3), lines: Obj::rom(&K569), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K571: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K572: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K573: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K574: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K573)]);
static K575: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K576: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K572), consts: Obj::rom(&K574), argnames: Obj::rom(&K575), exc: Obj::rom(&K3), lines: Obj::rom(&K576), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K578: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K579: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K580: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K581: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K578), consts: Obj::rom(&K579), argnames: Obj::rom(&K580), exc: Obj::rom(&K3), lines: Obj::rom(&K581), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K583: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K584: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K585: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K586: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K583), consts: Obj::rom(&K584), argnames: Obj::rom(&K585), exc: Obj::rom(&K3), lines: Obj::rom(&K586), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K588: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K589: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K589), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K440), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K591: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K592: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K593: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K591), consts: Obj::rom(&K592), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K593), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K595: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K596: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K597: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K596)]);
static K598: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: Obj::rom(&K597), argnames: Obj::rom(&K553), exc: Obj::rom(&K3), lines: Obj::rom(&K598), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K600: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K601: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K602: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K601), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K602), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K604: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K603)]);
static K605: RomTuple<1> = RomTuple::new([n!("args")]);
static K606: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K600), consts: Obj::rom(&K604), argnames: Obj::rom(&K605), exc: Obj::rom(&K3), lines: Obj::rom(&K602), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K607: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K608: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K591), consts: Obj::rom(&K592), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K607), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K609: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K610: RomStr<16> = RomStr::constant(b" is not in range");
static K611: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K610)]);
static K612: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K609), consts: Obj::rom(&K611), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K612), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K614: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K615: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K616: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K617: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K618: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K614), consts: Obj::rom(&K615), argnames: Obj::rom(&K616), exc: Obj::rom(&K3), lines: Obj::rom(&K617), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K619: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K620: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K621: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K622: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K620), n!("__eq__"), n!("hash_own"), Obj::rom(&K621), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K623: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K619), consts: Obj::rom(&K622), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K623), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K625: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K626: RomTuple<1> = RomTuple::new([n!("hash")]);
static K627: RomBytes<2> = RomBytes::new(b"\x00F");
static K628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K626), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K627), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K629: RomBytes<2> = RomBytes::new(b"\x00J");
static K630: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K626), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K629), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K631: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K628), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K630), n!("TypeError"), Obj::rom(&K621), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K632: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K625), consts: Obj::rom(&K631), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K632), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K634: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K635: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K636: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K637: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K634), consts: Obj::rom(&K635), argnames: Obj::rom(&K563), exc: Obj::rom(&K3), lines: Obj::rom(&K636), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K638: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K639: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K640: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K639), n!("index_of")]);
static K641: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K642: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K638), consts: Obj::rom(&K640), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K641), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K643: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K644: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K645: RomStr<17> = RomStr::constant(b" indices must be ");
static K646: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K644), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K645)]);
static K647: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K648: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K643), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K648), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K650: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K651: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K652: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K653: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: Obj::rom(&K651), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K652), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K654: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K655: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K656: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K657: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K658: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K654), consts: Obj::rom(&K655), argnames: Obj::rom(&K656), exc: Obj::rom(&K3), lines: Obj::rom(&K657), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K659: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K660: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K661: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K662: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: Obj::rom(&K660), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K661), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K663: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K664: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K665: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K666: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K663), consts: Obj::rom(&K664), argnames: Obj::rom(&K665), exc: Obj::rom(&K3), lines: Obj::rom(&K666), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K668: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K669: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K670: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K669)]);
static K671: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K672: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K668), consts: Obj::rom(&K670), argnames: Obj::rom(&K671), exc: Obj::rom(&K3), lines: Obj::rom(&K672), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K674: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K675: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K676: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K675), n!("missing"), n!("get"), n!("append")]);
static K677: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K678: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K679: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K674), consts: Obj::rom(&K676), argnames: Obj::rom(&K677), exc: Obj::rom(&K3), lines: Obj::rom(&K678), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K680: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K681: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K682: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K683: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K684: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K685: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K681), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), crate::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K682), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K683), n!("enumerate"), Obj::rom(&K684), n!("missing")]);
static K686: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K687: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K688: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K680), consts: Obj::rom(&K685), argnames: Obj::rom(&K686), exc: Obj::rom(&K3), lines: Obj::rom(&K687), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K689: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K690: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K691: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), crate::intern::ascii_char(115), Obj::rom(&K690), n!("TypeError"), n!("__name__")]);
static K692: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K693: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K694: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K689), consts: Obj::rom(&K691), argnames: Obj::rom(&K692), exc: Obj::rom(&K3), lines: Obj::rom(&K693), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K695: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K696: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K697: RomTuple<1> = RomTuple::new([n!("cls")]);
static K698: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K695), consts: Obj::rom(&K696), argnames: Obj::rom(&K697), exc: Obj::rom(&K3), lines: Obj::rom(&K698), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K700: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K701: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K702: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K703: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K701), n!("__name__"), Obj::rom(&K702)]);
static K704: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K705: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K703), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K704), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K706: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K707: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K708: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K707), n!("__name__")]);
static K709: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K710: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K711: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K706), consts: Obj::rom(&K708), argnames: Obj::rom(&K709), exc: Obj::rom(&K3), lines: Obj::rom(&K710), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K712: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K713: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K714: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K713)]);
static K715: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K716: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K712), consts: Obj::rom(&K714), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K715), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K717: RomFloat = RomFloat::new(0.0);
static K718: RomTuple<1> = RomTuple::new([Obj::rom(&K717)]);
static K719: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K720: RomBytes<2> = RomBytes::new(b"\x00L");
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K719), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K720), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K722: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K723: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K724: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K725: RomBytes<2> = RomBytes::new(b"\x00T");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K723), consts: Obj::rom(&K724), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K727: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K728: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K729: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K728)]);
static K730: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K731: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K727), consts: Obj::rom(&K729), argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K730), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K732: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K733: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K734: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K733)]);
static K735: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K736: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K732), consts: Obj::rom(&K734), argnames: Obj::rom(&K735), exc: Obj::rom(&K3), lines: Obj::rom(&K736), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K738: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K739: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K740: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K741: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K738), consts: Obj::rom(&K739), argnames: Obj::rom(&K740), exc: Obj::rom(&K3), lines: Obj::rom(&K741), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K743: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K744: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K743), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K744), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K746: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K746), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K230), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K748: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K749: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K748), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K749), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K751: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K752: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K753: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K754: RomTuple<7> = RomTuple::new([Obj::rom(&K752), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K753)]);
static K755: RomTuple<1> = RomTuple::new([n!("seq")]);
static K756: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K757: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K751), consts: Obj::rom(&K754), argnames: Obj::rom(&K755), exc: Obj::rom(&K3), lines: Obj::rom(&K756), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K758: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K759: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__floor__")]);
static K760: RomBytes<3> = RomBytes::new(b"\x00\xce\x01");
static K761: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K758), consts: Obj::rom(&K759), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K760), name: n!("math_floor"), qualname: n!("math_floor"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K762: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__ceil__")]);
static K763: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K758), consts: Obj::rom(&K762), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K413), name: n!("math_ceil"), qualname: n!("math_ceil"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K764: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__trunc__")]);
static K765: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K766: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K758), consts: Obj::rom(&K764), argnames: Obj::rom(&K322), exc: Obj::rom(&K3), lines: Obj::rom(&K765), name: n!("math_trunc"), qualname: n!("math_trunc"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K767: RomBytes<118> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01b\x02\x04\x02S\x02\x0c\x00\x00\x04\x02\x00\x05\x00b\x04\x04\x01\x81\x04A\x01\x01\x1e\x00\n\x04\x02\x03\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01Y\x07\x07\x05\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\n\x04\x06\x00\x05\x00b\x00\x04\x01\n\x04\x07\x00\x05\x00b\x03\x04\x01A\x01\x08\x0b\x009\x03\x00\x06\x00#\x04\x03\t\x81\x04A\x01\n\x0b\x007\x03\x00\x06\x00\"\x04\x03\t\x81\x04\x81\x03");
static K768: RomStr<39> = RomStr::constant(b"type %s doesn\'t define __trunc__ method");
static K769: RomTuple<11> = RomTuple::new([n!("class_method"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K768), n!("type"), n!("__name__"), n!("float"), n!("int"), n!("__floor__"), Obj::small(1), n!("__ceil__")]);
static K770: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("name")]);
static K771: RomBytes<25> = RomBytes::new(b"\x00\xe6\x01\r\x02\x04\x02\x0c\x02\x05\x02\x1e\x02\n\x02\n\x02\n\x02\x06\x02\n\x02\x06\x02");
static K772: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K767), consts: Obj::rom(&K769), argnames: Obj::rom(&K770), exc: Obj::rom(&K3), lines: Obj::rom(&K771), name: n!("whole_number"), qualname: n!("whole_number"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K773: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K774: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K775: RomBytes<2> = RomBytes::new(b"\x00\n");
static K776: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K773), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K774), exc: Obj::rom(&K3), lines: Obj::rom(&K775), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K777: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K778: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K779: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K780: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K781: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K777), consts: Obj::rom(&K778), argnames: Obj::rom(&K779), exc: Obj::rom(&K3), lines: Obj::rom(&K780), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K782: RomBytes<205> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03P\x04\x05\x19\x00\n\x05\x04\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x05\x00\x06\x04\n\x07\x06b\x05\x05\x02V\x05\x19\x00\n\x06\x07Y\x05\x06\x08\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\t\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\n\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K783: RomTuple<11> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("takes_arguments"), n!("wrap_native")]);
static K784: RomBytes<26> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02 \x02");
static K785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K782), consts: Obj::rom(&K783), argnames: Obj::rom(&K779), exc: Obj::rom(&K3), lines: Obj::rom(&K784), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K786: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K787: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K788: RomBytes<8> = RomBytes::new(b"\x00D\n\x02\x04\x02\x0c\x02");
static K789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K786), consts: Obj::rom(&K787), argnames: Obj::rom(&K779), exc: Obj::rom(&K3), lines: Obj::rom(&K788), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K790: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K791: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K792: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K793: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K794: RomBytes<10> = RomBytes::new(b"\x00R\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K790), consts: Obj::rom(&K791), argnames: Obj::rom(&K792), exc: Obj::rom(&K793), lines: Obj::rom(&K794), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K796: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K797: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K798: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K799: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K800: RomBytes<8> = RomBytes::new(b"\x00f\x10\x02\x08\x02\x07\x02");
static K801: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K796), consts: Obj::rom(&K797), argnames: Obj::rom(&K798), exc: Obj::rom(&K799), lines: Obj::rom(&K800), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K802: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K803: RomBytes<2> = RomBytes::new(b"\x00t");
static K804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K802), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K697), exc: Obj::rom(&K3), lines: Obj::rom(&K803), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K805: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K806: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K807: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K808: RomBytes<10> = RomBytes::new(b"\x00|\x11\x02\x07\x02\x11\x02\x07\x02");
static K809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K805), consts: Obj::rom(&K806), argnames: Obj::rom(&K807), exc: Obj::rom(&K3), lines: Obj::rom(&K808), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K810: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K811: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K812: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K813: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K811), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K812), n!("throw")]);
static K814: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K815: RomBytes<25> = RomBytes::new(b"\x00\x8c\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K816: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K810), consts: Obj::rom(&K813), argnames: Obj::rom(&K814), exc: Obj::rom(&K3), lines: Obj::rom(&K815), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K817: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K818: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K819: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K817), consts: Obj::rom(&K818), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K230), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K820: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K821: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K822: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K823: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K824: RomBytes<7> = RomBytes::new(b"\x00\xb6\x01\x0c\x02\x08\x02");
static K825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K820), consts: Obj::rom(&K821), argnames: Obj::rom(&K822), exc: Obj::rom(&K823), lines: Obj::rom(&K824), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K826: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K827: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K828: RomBytes<7> = RomBytes::new(b"\x00\xc4\x01\x0f\x02\x08\x02");
static K829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K821), argnames: Obj::rom(&K822), exc: Obj::rom(&K827), lines: Obj::rom(&K828), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K830: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K831: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K832: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K830), consts: Obj::rom(&K831), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K832), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K834: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K835: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K836: RomBytes<15> = RomBytes::new(b"\x00\xd8\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K834), consts: Obj::rom(&K835), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K836), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K838: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K839: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K840: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K838), consts: Obj::rom(&K839), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K840), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K842: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K843: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K844: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K521), consts: Obj::rom(&K843), argnames: Obj::rom(&K234), exc: Obj::rom(&K3), lines: Obj::rom(&K844), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K846: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K846), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K848: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K849: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K850: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K851: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K849), argnames: Obj::rom(&K850), exc: Obj::rom(&K3), lines: Obj::rom(&K92), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K852: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K853: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K854: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K852), consts: Obj::rom(&K853), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K854), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K856: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K857: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K858: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K859: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K856), consts: Obj::rom(&K857), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K858), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K860: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K861: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K860), consts: Obj::rom(&K861), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K537), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K863: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K864: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K865: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K863), consts: Obj::rom(&K864), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K865), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K867: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K868: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K869: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K870: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K541), exc: Obj::rom(&K3), lines: Obj::rom(&K869), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K871: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K872: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K873: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K874: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K875: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K871), consts: Obj::rom(&K872), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K874), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K876: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K877: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K878: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K876), consts: Obj::rom(&K877), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K878), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K880: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K881: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K882: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K883: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K880), consts: Obj::rom(&K881), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K882), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K884: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K885: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K886: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K887: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K884), consts: Obj::rom(&K885), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K886), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K888: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K889: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K890: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K891: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K888), consts: Obj::rom(&K889), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K890), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K892: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K893: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K888), consts: Obj::rom(&K892), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K893), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K895: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K896: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K897: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K888), consts: Obj::rom(&K895), argnames: Obj::rom(&K873), exc: Obj::rom(&K3), lines: Obj::rom(&K896), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K898: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K899: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K900: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K901: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K898), consts: Obj::rom(&K899), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K900), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K902: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K903: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K904: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K905: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K902), consts: Obj::rom(&K903), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K904), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K906: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K907: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K908: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K909: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K906), consts: Obj::rom(&K907), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K908), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K910: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K911: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K910), consts: Obj::rom(&K907), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K911), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K913: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K914: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K915: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K914), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K916: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K917: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K913), consts: Obj::rom(&K915), argnames: Obj::rom(&K916), exc: Obj::rom(&K3), lines: Obj::rom(&K917), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K919: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K920: RomBytes<2> = RomBytes::new(b"\x00(");
static K921: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K919), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K920), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K922: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K923: RomBytes<2> = RomBytes::new(b"\x000");
static K924: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K922), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K923), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K925: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K926: RomStr<16> = RomStr::constant(b"template classes");
static K927: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K926), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K928: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K929: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K925), consts: Obj::rom(&K927), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K928), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K930: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K931: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K932: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K933: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K934: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K935: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K936: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K932), consts: Obj::rom(&K933), argnames: Obj::rom(&K934), exc: Obj::rom(&K3), lines: Obj::rom(&K935), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K937: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K938: RomStr<18> = RomStr::constant(b"readonly attribute");
static K939: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K938)]);
static K940: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K941: RomBytes<2> = RomBytes::new(b"\x00`");
static K942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K937), consts: Obj::rom(&K939), argnames: Obj::rom(&K940), exc: Obj::rom(&K3), lines: Obj::rom(&K941), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K943: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K944: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K945: RomStr<2> = RomStr::constant(b", ");
static K946: RomTuple<1> = RomTuple::new([n!("repr")]);
static K947: RomBytes<2> = RomBytes::new(b"\x00h");
static K948: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K946), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K947), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K949: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K944), Obj::rom(&K945), Obj::rom(&K948), n!("join")]);
static K950: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K951: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K943), consts: Obj::rom(&K949), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K950), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K952: RomTuple<9> = RomTuple::new([Obj::rom(&K931), n!("__match_args__"), n!(""), Obj::rom(&K936), n!("__init__"), Obj::rom(&K942), n!("__setattr__"), Obj::rom(&K951), n!("__repr__")]);
static K953: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K954: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K930), consts: Obj::rom(&K952), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K953), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K955: RomTuple<2> = RomTuple::new([Obj::rom(&K954), n!("Interpolation")]);
static K956: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K957: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K955), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K956), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K958: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K959: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K960: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K961: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K962: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K961), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K963: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K962), argnames: Obj::rom(&K264), exc: Obj::rom(&K3), lines: Obj::rom(&K963), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K937), consts: Obj::rom(&K939), argnames: Obj::rom(&K940), exc: Obj::rom(&K3), lines: Obj::rom(&K161), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K966: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K967: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K968: RomTuple<1> = RomTuple::new([n!("value")]);
static K969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K967), consts: Obj::rom(&K968), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K302), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K970: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K969)]);
static K971: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K970), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K302), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K972: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K973: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K974: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K975: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K972), consts: Obj::rom(&K973), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K974), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K976: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K977: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K978: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K979: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K976), consts: Obj::rom(&K977), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K978), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K980: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K981: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K982: RomTuple<3> = RomTuple::new([Obj::rom(&K981), n!("strings"), n!("interpolations")]);
static K983: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K980), consts: Obj::rom(&K982), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K983), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K985: RomTuple<13> = RomTuple::new([Obj::rom(&K964), n!("__init__"), Obj::rom(&K965), n!("__setattr__"), n!("property"), Obj::rom(&K971), n!("values"), Obj::rom(&K975), n!("__iter__"), Obj::rom(&K979), n!("__add__"), Obj::rom(&K984), n!("__repr__")]);
static K986: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K987: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K959), consts: Obj::rom(&K985), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K986), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K988: RomTuple<2> = RomTuple::new([Obj::rom(&K987), n!("Template")]);
static K989: RomTuple<1> = RomTuple::new([n!("part")]);
static K990: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K991: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K958), consts: Obj::rom(&K988), argnames: Obj::rom(&K989), exc: Obj::rom(&K3), lines: Obj::rom(&K990), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K992: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K993: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K994: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(116)]);
static K995: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K996: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K992), consts: Obj::rom(&K993), argnames: Obj::rom(&K994), exc: Obj::rom(&K3), lines: Obj::rom(&K995), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K997: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K998: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K999: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K1000: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K998), Obj::rom(&K999), crate::intern::ascii_char(41)]);
static K1001: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K1002: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K1003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K997), consts: Obj::rom(&K1000), argnames: Obj::rom(&K1001), exc: Obj::rom(&K3), lines: Obj::rom(&K1002), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1004: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K1005: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K1006: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K1007: RomBytes<2> = RomBytes::new(b"\x00:");
static K1008: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K1006), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1007), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K1009: RomStr<2> = RomStr::constant(b": ");
static K1010: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K1008), n!("repr_again"), Obj::rom(&K945), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K1009), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K1011: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K1012: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K1013: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1004), consts: Obj::rom(&K1010), argnames: Obj::rom(&K968), exc: Obj::rom(&K1011), lines: Obj::rom(&K1012), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1014: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K1015: RomStr<2> = RomStr::constant(b",)");
static K1016: RomStr<2> = RomStr::constant(b"({");
static K1017: RomStr<2> = RomStr::constant(b"})");
static K1018: RomStr<2> = RomStr::constant(b"([");
static K1019: RomStr<2> = RomStr::constant(b"])");
static K1020: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K1015), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K1016), Obj::rom(&K1017), Obj::rom(&K1018), Obj::rom(&K1019)]);
static K1021: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K1022: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1014), consts: Obj::rom(&K1020), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1021), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1023: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K1024: RomStr<5> = RomStr::constant(b"[...]");
static K1025: RomStr<5> = RomStr::constant(b"(...)");
static K1026: RomStr<5> = RomStr::constant(b"{...}");
static K1027: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K1024), n!("tuple"), Obj::rom(&K1025), n!("dict"), Obj::rom(&K1026), n!("type"), n!("__name__")]);
static K1028: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1023), consts: Obj::rom(&K1027), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1028), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K1030: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K1031: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K1032: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K1033: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1030), consts: Obj::rom(&K1031), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1032), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1034: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K1035: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K1036: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K1037: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1034), consts: Obj::rom(&K1035), argnames: Obj::rom(&K301), exc: Obj::rom(&K3), lines: Obj::rom(&K1036), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1038: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K1039: RomStr<5> = RomStr::constant(b"utf-8");
static K1040: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K1039), n!("strict"), n!("decode")]);
static K1041: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K1042: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K1043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1038), consts: Obj::rom(&K1040), argnames: Obj::rom(&K1041), exc: Obj::rom(&K3), lines: Obj::rom(&K1042), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K1044: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K1045: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K1046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K1045), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K323), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1047: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1048: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K1049: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K1050: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K1051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1047), consts: Obj::rom(&K1048), argnames: Obj::rom(&K1049), exc: Obj::rom(&K3), lines: Obj::rom(&K1050), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1052: RomTuple<1> = RomTuple::new([n!("")]);
static K1053: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K1054: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K1055: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1054)]);
static K1056: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K1057: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1053), consts: Obj::rom(&K1055), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1056), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1058: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K1059: RomTuple<1> = RomTuple::new([n!("code")]);
static K1060: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K1061: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K1058), argnames: Obj::rom(&K1059), exc: Obj::rom(&K3), lines: Obj::rom(&K1060), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K1062: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K1063: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K1064: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K1065: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K1066: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1062), consts: Obj::rom(&K1063), argnames: Obj::rom(&K1064), exc: Obj::rom(&K3), lines: Obj::rom(&K1065), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1067: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K1068: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K1069: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K1067), argnames: Obj::rom(&K1068), exc: Obj::rom(&K3), lines: Obj::rom(&K453), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K1070: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K1071: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K1072: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K1073: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K1074: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K1071), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K1072), n!("type"), n!("__name__"), Obj::rom(&K1073), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K1075: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K1076: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K1077: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1070), consts: Obj::rom(&K1074), argnames: Obj::rom(&K1075), exc: Obj::rom(&K3), lines: Obj::rom(&K1076), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K1078: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K1079: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K1080: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K1081: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1078), consts: Obj::rom(&K1079), argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K1080), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K1082: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K1083: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K1084: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K1085: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K1086: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1082), consts: Obj::rom(&K1083), argnames: Obj::rom(&K1084), exc: Obj::rom(&K3), lines: Obj::rom(&K1085), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K1087: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K1088: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K1089: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K1090: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1088), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K1089), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K1091: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K1092: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K1093: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1087), consts: Obj::rom(&K1090), argnames: Obj::rom(&K1091), exc: Obj::rom(&K3), lines: Obj::rom(&K1092), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K1094: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K1095: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K1096: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K1097: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K1098: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K1095), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K1096), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K1097), n!("getattr")]);
static K1099: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K1100: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K1101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1094), consts: Obj::rom(&K1098), argnames: Obj::rom(&K1099), exc: Obj::rom(&K3), lines: Obj::rom(&K1100), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K1102: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K1103: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K1104: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K1105: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K1106: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K1103), n!("len"), Obj::small(1), Obj::rom(&K1104), n!("percent_value"), n!("append"), Obj::rom(&K1105), n!("percent_converted")]);
static K1107: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K1108: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K1109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1102), consts: Obj::rom(&K1106), argnames: Obj::rom(&K1107), exc: Obj::rom(&K3), lines: Obj::rom(&K1108), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1110: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K1111: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K1112: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K1113: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K1114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1110), consts: Obj::rom(&K1111), argnames: Obj::rom(&K1112), exc: Obj::rom(&K3), lines: Obj::rom(&K1113), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K1115: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K1116: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K1117: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K1118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K476), consts: Obj::rom(&K601), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1117), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K1119: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K1116), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K1118)]);
static K1120: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K1121: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K1122: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1115), consts: Obj::rom(&K1119), argnames: Obj::rom(&K1120), exc: Obj::rom(&K3), lines: Obj::rom(&K1121), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1123: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K1124: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K1125: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K1126: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K1127: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1124), consts: Obj::rom(&K1125), argnames: Obj::rom(&K1120), exc: Obj::rom(&K3), lines: Obj::rom(&K1126), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1128: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K1129: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K1130: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K1131: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K1132: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1128), consts: Obj::rom(&K1129), argnames: Obj::rom(&K1130), exc: Obj::rom(&K3), lines: Obj::rom(&K1131), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K1133: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1134: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K1135: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K1136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1134), consts: Obj::rom(&K601), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1135), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K1137: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K1136), n!("index_of")]);
static K1138: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K1139: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1133), consts: Obj::rom(&K1137), argnames: Obj::rom(&K563), exc: Obj::rom(&K3), lines: Obj::rom(&K1138), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K1140: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K1141: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K1142: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K1143: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1140), consts: Obj::rom(&K1141), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K1142), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K1144: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1145: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K1146: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1147: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K1148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1144), consts: Obj::rom(&K1145), argnames: Obj::rom(&K1146), exc: Obj::rom(&K3), lines: Obj::rom(&K1147), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K1149: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1150: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1151: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K1152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1149), consts: Obj::rom(&K1141), argnames: Obj::rom(&K1150), exc: Obj::rom(&K3), lines: Obj::rom(&K1151), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K1153: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1154: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K1155: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1156: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1157: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K1158: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1153), consts: Obj::rom(&K1154), argnames: Obj::rom(&K1155), exc: Obj::rom(&K1156), lines: Obj::rom(&K1157), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K1159: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K1160: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K1161: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1162: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K1163: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K1164: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1159), consts: Obj::rom(&K1160), argnames: Obj::rom(&K1161), exc: Obj::rom(&K1162), lines: Obj::rom(&K1163), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K1165: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1166: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1167: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K1168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1165), consts: Obj::rom(&K1166), argnames: Obj::rom(&K1161), exc: Obj::rom(&K3), lines: Obj::rom(&K1167), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K1169: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K1170: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K1171: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K1169), argnames: Obj::rom(&K1161), exc: Obj::rom(&K3), lines: Obj::rom(&K1170), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K1172: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1173: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K1174: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K1175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1172), consts: Obj::rom(&K1173), argnames: Obj::rom(&K1161), exc: Obj::rom(&K3), lines: Obj::rom(&K1174), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
