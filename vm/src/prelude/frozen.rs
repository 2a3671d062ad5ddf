//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 173] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K17, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K21, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K24, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K28, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K33, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K37, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K40, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K43, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K46, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K50, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K54, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K58, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K62, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K67, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K73, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K79, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K87, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K91, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K97, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K102, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K106, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K110, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K115, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K134, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K139, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K145, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K149, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K152, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K158, defaults: Obj::rom(&K159), kwdefaults: &[] },
    Frozen { code: &K164, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K168, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K175, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K243, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K248, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K253, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K261, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K268, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K275, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K279, defaults: Obj::rom(&K159), kwdefaults: &[] },
    Frozen { code: &K285, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K290, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K294, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K299, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K312, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K317, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K322, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K327, defaults: Obj::rom(&K328), kwdefaults: &[] },
    Frozen { code: &K334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K339, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K349, defaults: Obj::rom(&K350), kwdefaults: &[] },
    Frozen { code: &K356, defaults: Obj::rom(&K350), kwdefaults: &[] },
    Frozen { code: &K361, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K369, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K373, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K378, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K385, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K387, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K397, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K403, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K412, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K416, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K429, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K433, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K438, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K442, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K447, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K453, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K458, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K463, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K467, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K473, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K479, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K484, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K491, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K495, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K498, defaults: Obj::NONE, kwdefaults: &[(n!("start"), Obj::small(1)), ] },
    Frozen { code: &K506, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K512, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K528, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K534, defaults: Obj::rom(&K328), kwdefaults: &[] },
    Frozen { code: &K539, defaults: Obj::rom(&K540), kwdefaults: &[] },
    Frozen { code: &K557, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K562, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K567, defaults: Obj::rom(&K328), kwdefaults: &[] },
    Frozen { code: &K572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K591, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::rom(&K595), kwdefaults: &[] },
    Frozen { code: &K599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K604, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K610, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K615, defaults: Obj::rom(&K92), kwdefaults: &[] },
    Frozen { code: &K618, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K621, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K648, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K654, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K660, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K663, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K668, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K677, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K681, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K687, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K695, defaults: Obj::rom(&K696), kwdefaults: &[] },
    Frozen { code: &K699, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K702, defaults: Obj::rom(&K696), kwdefaults: &[] },
    Frozen { code: &K707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K711, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K715, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K722, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K731, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K735, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K739, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K743, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K750, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K753, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K757, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K761, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K765, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K775, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K787, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K796, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K803, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K812, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K818, defaults: Obj::rom(&K819), kwdefaults: &[] },
    Frozen { code: &K822, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K827, defaults: Obj::rom(&K828), kwdefaults: &[] },
    Frozen { code: &K833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K845, defaults: Obj::rom(&K828), kwdefaults: &[] },
    Frozen { code: &K853, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K857, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K869, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K877, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K898, defaults: Obj::rom(&K899), kwdefaults: &[] },
    Frozen { code: &K903, defaults: Obj::rom(&K899), kwdefaults: &[] },
    Frozen { code: &K908, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K915, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K919, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K924, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K928, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K934, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K940, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K944, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K947, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K951, defaults: Obj::NONE, kwdefaults: &[] },
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
static K13: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K14: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K15: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K16: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K14), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K18: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K19: RomTuple<1> = RomTuple::new([n!("eq")]);
static K20: RomBytes<2> = RomBytes::new(b"\x00,");
static K21: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K18), consts: Obj::rom(&K19), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K20), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K22: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K23: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K24: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K22), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K23), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K25: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K26: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K27: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K28: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K25), consts: Obj::rom(&K26), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K27), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K29: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K30: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K31: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K32: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K33: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K29), consts: Obj::rom(&K30), argnames: Obj::rom(&K31), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K34: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K35: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K36: RomBytes<2> = RomBytes::new(b"\x00z");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K34), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K38: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K39: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K40: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K39), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K41: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K42: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K43: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K41), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K42), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K44: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K45: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K46: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K44), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K47: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K48: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K49: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K50: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K47), consts: Obj::rom(&K48), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K49), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K51: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K52: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K53: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K54: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K51), consts: Obj::rom(&K52), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K53), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K55: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K56: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K57: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K58: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K55), consts: Obj::rom(&K56), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K57), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K59: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K60: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K61: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K62: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K59), consts: Obj::rom(&K60), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K61), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K63: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K64: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K65: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K66: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K67: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K63), consts: Obj::rom(&K64), argnames: Obj::rom(&K65), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K68: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K69: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K70: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K69), n!("dict_update")]);
static K71: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K72: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K73: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K68), consts: Obj::rom(&K70), argnames: Obj::rom(&K71), exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K74: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K75: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K76: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K75), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K77: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K78: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K79: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K74), consts: Obj::rom(&K76), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K78), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K80: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K81: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K82: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K83: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K81), n!("len"), Obj::small(2), Obj::rom(&K82), n!("ValueError")]);
static K84: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K85: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K86: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K87: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K80), consts: Obj::rom(&K83), argnames: Obj::rom(&K84), exc: Obj::rom(&K85), lines: Obj::rom(&K86), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K88: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K89: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K90: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K91: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K88), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K89), exc: Obj::rom(&K3), lines: Obj::rom(&K90), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K92: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K93: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K94: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K95: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K96: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K97: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K93), consts: Obj::rom(&K94), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K96), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K98: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K99: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K100: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K101: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K102: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K98), consts: Obj::rom(&K99), argnames: Obj::rom(&K100), exc: Obj::rom(&K3), lines: Obj::rom(&K101), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K103: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K104: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K105: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K106: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K103), consts: Obj::rom(&K104), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K105), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K107: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K108: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K109: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K107), consts: Obj::rom(&K108), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K109), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K111: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K112: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K113: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K114: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K115: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K111), consts: Obj::rom(&K112), argnames: Obj::rom(&K113), exc: Obj::rom(&K3), lines: Obj::rom(&K114), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K116: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K117: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K118: RomTuple<1> = RomTuple::new([n!("items")]);
static K119: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K116), consts: Obj::rom(&K117), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K121: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K122: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K123: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K121), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K123), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K125: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K126: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K127: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K128: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K129: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: Obj::rom(&K126), argnames: Obj::rom(&K127), exc: Obj::rom(&K128), lines: Obj::rom(&K129), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K131: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K132: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K133: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K134: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K131), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K132), exc: Obj::rom(&K3), lines: Obj::rom(&K133), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K135: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K136: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K137: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K138: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K139: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K137), exc: Obj::rom(&K3), lines: Obj::rom(&K138), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K140: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K141: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K142: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K143: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K144: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K140), consts: Obj::rom(&K141), argnames: Obj::rom(&K142), exc: Obj::rom(&K143), lines: Obj::rom(&K144), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K146: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K147: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K148: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K146), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K148), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K150: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K151: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K151), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K153: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K154: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K155: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K154)]);
static K156: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K157: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K158: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K153), consts: Obj::rom(&K155), argnames: Obj::rom(&K156), exc: Obj::rom(&K3), lines: Obj::rom(&K157), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K159: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K160: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K161: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K162: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K163: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K164: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K160), consts: Obj::rom(&K161), argnames: Obj::rom(&K162), exc: Obj::rom(&K3), lines: Obj::rom(&K163), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K165: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K166: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K167: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K165), consts: Obj::rom(&K166), argnames: Obj::rom(&K162), exc: Obj::rom(&K3), lines: Obj::rom(&K167), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K169: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K170: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K171: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K172: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K170), n!("missing"), Obj::rom(&K171)]);
static K173: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K174: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K169), consts: Obj::rom(&K172), argnames: Obj::rom(&K173), exc: Obj::rom(&K3), lines: Obj::rom(&K174), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K176: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K177: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K178: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K177)]);
static K179: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K180: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K176), consts: Obj::rom(&K178), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K180), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K182: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K183: RomStr<12> = RomStr::constant(b"item classes");
static K184: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K185: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K186: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K187: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K188: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K186), argnames: Obj::rom(&K187), exc: Obj::rom(&K3), lines: Obj::rom(&K188), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K190: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K191: RomTuple<1> = RomTuple::new([n!("self")]);
static K192: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K193: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K192), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K194: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K195: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K196: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K194), consts: Obj::rom(&K195), argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K196), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K198: RomTuple<6> = RomTuple::new([Obj::rom(&K189), n!("__init__"), Obj::rom(&K193), n!("__iter__"), Obj::rom(&K197), n!("__next__")]);
static K199: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K200: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K184), consts: Obj::rom(&K198), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K199), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K201: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K202: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K203: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K204: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K202), consts: Obj::rom(&K203), argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K204), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K206: RomTuple<2> = RomTuple::new([Obj::rom(&K205), n!("__next__")]);
static K207: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K206), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K207), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K209: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K210: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K211: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K209), consts: Obj::rom(&K195), argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K210), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K212: RomTuple<2> = RomTuple::new([Obj::rom(&K211), n!("__next__")]);
static K213: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K214: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K212), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K213), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K215: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K216: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K217: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K218: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K215), argnames: Obj::rom(&K216), exc: Obj::rom(&K3), lines: Obj::rom(&K217), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K219: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K221: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K222: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K223: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K224: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K221), consts: Obj::rom(&K222), argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K223), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K225: RomTuple<6> = RomTuple::new([Obj::rom(&K218), n!("__init__"), Obj::rom(&K220), n!("__iter__"), Obj::rom(&K224), n!("__next__")]);
static K226: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K227: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K184), consts: Obj::rom(&K225), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K226), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K228: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K229: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K230: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K228), argnames: Obj::rom(&K229), exc: Obj::rom(&K3), lines: Obj::rom(&K230), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K232: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K233: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K232), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K234: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K235: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K236: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K237: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K234), consts: Obj::rom(&K235), argnames: Obj::rom(&K191), exc: Obj::rom(&K3), lines: Obj::rom(&K236), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K238: RomTuple<6> = RomTuple::new([Obj::rom(&K231), n!("__init__"), Obj::rom(&K233), n!("__iter__"), Obj::rom(&K237), n!("__next__")]);
static K239: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K184), consts: Obj::rom(&K238), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K239), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K241: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K183), Obj::rom(&K200), n!("map_one"), Obj::rom(&K208), n!("map_rows"), Obj::rom(&K214), n!("filter_items_by"), Obj::rom(&K227), n!("zip_rows"), Obj::rom(&K240), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K242: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K182), consts: Obj::rom(&K241), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K242), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K244: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K245: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K246: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K247: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K248: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K244), consts: Obj::rom(&K245), argnames: Obj::rom(&K246), exc: Obj::rom(&K3), lines: Obj::rom(&K247), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K249: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K250: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K251: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K252: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K249), consts: Obj::rom(&K250), argnames: Obj::rom(&K251), exc: Obj::rom(&K3), lines: Obj::rom(&K252), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K254: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K255: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K256: RomTuple<1> = RomTuple::new([n!("iter")]);
static K257: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K258: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K256), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K257), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K259: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K258)]);
static K260: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K254), consts: Obj::rom(&K259), argnames: Obj::rom(&K260), exc: Obj::rom(&K3), lines: Obj::rom(&K257), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K262: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K263: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K264: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K265: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K263), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K264)]);
static K266: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K267: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K268: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K262), consts: Obj::rom(&K265), argnames: Obj::rom(&K266), exc: Obj::rom(&K3), lines: Obj::rom(&K267), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K269: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K270: RomStr<10> = RomStr::constant(b"argument 1");
static K271: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K272: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K270), Obj::rom(&K271)]);
static K273: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K274: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K269), consts: Obj::rom(&K272), argnames: Obj::rom(&K273), exc: Obj::rom(&K3), lines: Obj::rom(&K274), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K276: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K277: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K278: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K276), consts: Obj::rom(&K277), argnames: Obj::rom(&K156), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K280: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K281: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K282: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K281), n!("items_back"), n!("len")]);
static K283: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K284: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K280), consts: Obj::rom(&K282), argnames: Obj::rom(&K283), exc: Obj::rom(&K3), lines: Obj::rom(&K284), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K286: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K287: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K288: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K289: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K290: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K286), consts: Obj::rom(&K287), argnames: Obj::rom(&K288), exc: Obj::rom(&K3), lines: Obj::rom(&K289), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K291: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K292: RomTuple<1> = RomTuple::new([n!("append")]);
static K293: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K291), consts: Obj::rom(&K292), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K293), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K295: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K296: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K297: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K298: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K299: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K295), consts: Obj::rom(&K296), argnames: Obj::rom(&K297), exc: Obj::rom(&K3), lines: Obj::rom(&K298), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K300: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K301: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K300), consts: Obj::rom(&K301), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K20), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K303: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K304: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K305: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K306: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K303), consts: Obj::rom(&K304), argnames: Obj::rom(&K305), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K308: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K309: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K310: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K311: RomBytes<2> = RomBytes::new(b"\x00@");
static K312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K311), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K313: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K314: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K315: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K316: RomBytes<2> = RomBytes::new(b"\x00H");
static K317: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K313), consts: Obj::rom(&K314), argnames: Obj::rom(&K315), exc: Obj::rom(&K3), lines: Obj::rom(&K316), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K318: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K319: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K320: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K321: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K322: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K318), consts: Obj::rom(&K319), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K321), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K323: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K324: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K325: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K326: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K327: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K323), consts: Obj::rom(&K324), argnames: Obj::rom(&K325), exc: Obj::rom(&K3), lines: Obj::rom(&K326), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K328: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K329: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K330: RomStr<15> = RomStr::constant(b" is not in list");
static K331: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K330)]);
static K332: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K333: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K329), consts: Obj::rom(&K331), argnames: Obj::rom(&K332), exc: Obj::rom(&K3), lines: Obj::rom(&K333), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K335: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K336: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K337: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K336)]);
static K338: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K335), consts: Obj::rom(&K337), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K340: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K341: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K342: RomTuple<1> = RomTuple::new([n!("key")]);
static K343: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K341), consts: Obj::rom(&K342), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K343), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K345: RomStr<25> = RomStr::constant(b"list modified during sort");
static K346: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K344), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K345)]);
static K347: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K348: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K340), consts: Obj::rom(&K346), argnames: Obj::rom(&K347), exc: Obj::rom(&K3), lines: Obj::rom(&K348), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K350: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K351: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K352: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K353: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K352)]);
static K354: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K355: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K351), consts: Obj::rom(&K353), argnames: Obj::rom(&K354), exc: Obj::rom(&K3), lines: Obj::rom(&K355), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K357: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K358: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K359: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K360: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K361: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K357), consts: Obj::rom(&K358), argnames: Obj::rom(&K359), exc: Obj::rom(&K3), lines: Obj::rom(&K360), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K362: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K363: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K364: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K365: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K362), consts: Obj::rom(&K363), argnames: Obj::rom(&K364), exc: Obj::rom(&K3), lines: Obj::rom(&K365), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K367: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K368: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K369: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K368), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K370: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K371: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K372: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K370), consts: Obj::rom(&K371), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K372), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K374: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K375: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K376: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K375)]);
static K377: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K378: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K374), consts: Obj::rom(&K376), argnames: Obj::rom(&K332), exc: Obj::rom(&K3), lines: Obj::rom(&K377), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K379: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K380: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K381: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K380), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K381), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K383: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K382)]);
static K384: RomTuple<1> = RomTuple::new([n!("args")]);
static K385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: Obj::rom(&K383), argnames: Obj::rom(&K384), exc: Obj::rom(&K3), lines: Obj::rom(&K381), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K386: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K370), consts: Obj::rom(&K371), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K386), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K388: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K389: RomStr<16> = RomStr::constant(b" is not in range");
static K390: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K389)]);
static K391: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: Obj::rom(&K390), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K391), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K393: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K394: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K395: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K396: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K393), consts: Obj::rom(&K394), argnames: Obj::rom(&K395), exc: Obj::rom(&K3), lines: Obj::rom(&K396), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K398: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K399: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K400: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K401: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K399), n!("__eq__"), n!("hash_own"), Obj::rom(&K400), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K402: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K403: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K401), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K402), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K404: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K405: RomTuple<1> = RomTuple::new([n!("hash")]);
static K406: RomBytes<2> = RomBytes::new(b"\x00F");
static K407: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K405), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K406), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K408: RomBytes<2> = RomBytes::new(b"\x00J");
static K409: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K405), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K408), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K410: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K407), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K409), n!("TypeError"), Obj::rom(&K400), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K411: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: Obj::rom(&K410), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K411), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K413: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K414: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K415: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K413), consts: Obj::rom(&K414), argnames: Obj::rom(&K342), exc: Obj::rom(&K3), lines: Obj::rom(&K415), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K417: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K418: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K419: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K418), n!("index_of")]);
static K420: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K421: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K419), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K421), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K423: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K424: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K425: RomStr<17> = RomStr::constant(b" indices must be ");
static K426: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K424), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K425)]);
static K427: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K428: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K423), consts: Obj::rom(&K426), argnames: Obj::rom(&K427), exc: Obj::rom(&K3), lines: Obj::rom(&K428), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K430: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K431: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K432: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K430), consts: Obj::rom(&K431), argnames: Obj::rom(&K427), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K434: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K435: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K436: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K437: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K434), consts: Obj::rom(&K435), argnames: Obj::rom(&K436), exc: Obj::rom(&K3), lines: Obj::rom(&K437), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K439: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K440: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K441: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K442: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K439), consts: Obj::rom(&K440), argnames: Obj::rom(&K427), exc: Obj::rom(&K3), lines: Obj::rom(&K441), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K443: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K444: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K445: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K446: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K447: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K443), consts: Obj::rom(&K444), argnames: Obj::rom(&K445), exc: Obj::rom(&K3), lines: Obj::rom(&K446), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K448: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K449: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K450: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K449)]);
static K451: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K452: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K453: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K448), consts: Obj::rom(&K450), argnames: Obj::rom(&K451), exc: Obj::rom(&K3), lines: Obj::rom(&K452), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K454: RomBytes<58> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x00\x06\x01\x05\x07\x00b\x03\x04\x03S\x03\x0c\x00\x00\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04");
static K455: RomTuple<3> = RomTuple::new([n!("getattr"), n!("type"), n!("float")]);
static K456: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(120), n!("name"), n!("to_native")]);
static K457: RomBytes<8> = RomBytes::new(b"\x00\n\x17\x02\x04\x02\x0c\x02");
static K458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K454), consts: Obj::rom(&K455), argnames: Obj::rom(&K456), exc: Obj::rom(&K3), lines: Obj::rom(&K457), name: n!("rounded"), qualname: n!("rounded"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K459: RomBytes<30> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x8b\x01\x02\x02\x00\n\x02\x03\x00\x03\x00\x03\x04\x04\x00\x05\x01b\x02\x02\x03\x81\x02");
static K460: RomTuple<1> = RomTuple::new([n!("floor")]);
static K461: RomTuple<5> = RomTuple::new([Obj::rom(&K460), n!("math"), n!("floor"), n!("rounded"), n!("__floor__")]);
static K462: RomBytes<4> = RomBytes::new(b"\x00\x18\x0c\x04");
static K463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K459), consts: Obj::rom(&K461), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K462), name: n!("floor_of"), qualname: n!("floor_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K464: RomTuple<1> = RomTuple::new([n!("ceil")]);
static K465: RomTuple<5> = RomTuple::new([Obj::rom(&K464), n!("math"), n!("ceil"), n!("rounded"), n!("__ceil__")]);
static K466: RomBytes<4> = RomBytes::new(b"\x00$\x0c\x04");
static K467: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K459), consts: Obj::rom(&K465), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K466), name: n!("ceil_of"), qualname: n!("ceil_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K468: RomBytes<76> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01%\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x17\x04\x04\x05\x03\x05\x06\x17\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K469: RomStr<5> = RomStr::constant(b"type ");
static K470: RomStr<32> = RomStr::constant(b" doesn\'t define __trunc__ method");
static K471: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K469), n!("__name__"), Obj::rom(&K470)]);
static K472: RomBytes<8> = RomBytes::new(b"\x000\x17\x02\x04\x02%\x02");
static K473: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K468), consts: Obj::rom(&K471), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K472), name: n!("trunc_of"), qualname: n!("trunc_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K474: RomBytes<41> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\x00\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03");
static K475: RomTuple<1> = RomTuple::new([n!("ldexp")]);
static K476: RomTuple<5> = RomTuple::new([Obj::rom(&K475), n!("math"), n!("ldexp"), n!("float"), n!("index_of")]);
static K477: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("exponent")]);
static K478: RomBytes<4> = RomBytes::new(b"\x00>\x0c\x04");
static K479: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K474), consts: Obj::rom(&K476), argnames: Obj::rom(&K477), exc: Obj::rom(&K3), lines: Obj::rom(&K478), name: n!("math_ldexp"), qualname: n!("math_ldexp"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K480: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01=\x00\x01\x0c\x00\n\x03\x02\x03\x04\x03b\x03\x03\x01\x83\x03A\x00\x01\x05\x00\x01\x03\x00\x81\x03\x01\x03\x01\x00\x04\x00c\x04\x04\x00\x04\"\x04\x04\x05&\x04\x04\x06 \x01\x03\x04\x1b\x03\x00\x01\x17\x03\x01\x03,\x02\x03\x05:\x02\x01\x02\x00\x81\x01\x00\x01\x02X\xe7\xff");
static K481: RomStr<36> = RomStr::constant(b"isqrt() argument must be nonnegative");
static K482: RomTuple<7> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K481), n!("bit_length"), Obj::small(1), Obj::small(2)]);
static K483: RomBytes<20> = RomBytes::new(b"\x00J\n\x02\x05\x02\x0c\x02\x05\x02\x05\x04\x17\x04\x0c\x02\x05\x02\x02\x02");
static K484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K480), consts: Obj::rom(&K482), argnames: Obj::rom(&K273), exc: Obj::rom(&K3), lines: Obj::rom(&K483), name: n!("math_isqrt"), qualname: n!("math_isqrt"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K485: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\n\x08\x06\x00\t\x01\x18\n\x00\x01b\x05\x08\x02x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00\x18\x08\x00\x03\x19\x08\x02\x08\"\t\x03\x07\x1b\x02\x08\ty\x03\x04\xeb\xff\x81\x02");
static K486: RomStr<32> = RomStr::constant(b"n must be a non-negative integer");
static K487: RomStr<32> = RomStr::constant(b"k must be a non-negative integer");
static K488: RomTuple<8> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K486), Obj::rom(&K487), n!("range"), n!("min"), Obj::small(1)]);
static K489: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(110), crate::intern::ascii_char(107)]);
static K490: RomBytes<24> = RomBytes::new(b"\x00h\x1a\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02#\x02\x10\x01\x05\x04");
static K491: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K485), consts: Obj::rom(&K488), argnames: Obj::rom(&K489), exc: Obj::rom(&K3), lines: Obj::rom(&K490), name: n!("math_comb"), qualname: n!("math_comb"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K492: RomBytes<117> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x00\x04\x01T\x01\x06\x00\x00\x01\x00W\n\x00\n\x04\x00\x00\x05\x01b\x01\x04\x01=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\x00\x05\x01x\x04\x01\x16\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\t\x00\x18\x08\x00\x031\x02\x02\x08\x82y\x03\x04\xf2\xff\x81\x02");
static K493: RomTuple<6> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K486), Obj::rom(&K487), n!("range")]);
static K494: RomBytes<27> = RomBytes::new(b"\x00\x84\x01\n\x02\x14\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02\x18\x02\t\x01\x05\x04");
static K495: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K492), consts: Obj::rom(&K493), argnames: Obj::rom(&K489), exc: Obj::rom(&K3), lines: Obj::rom(&K494), name: n!("math_perm"), qualname: n!("math_perm"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K496: RomBytes<17> = RomBytes::new(b"v\x03\x00W\x04\x00\x19\x01\x01\x02w\x02\x03\xf7\xff\x81\x01");
static K497: RomBytes<9> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x04\x01\x05\x04");
static K498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K496), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K156), exc: Obj::rom(&K3), lines: Obj::rom(&K497), name: n!("math_prod"), qualname: n!("math_prod"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, line: 80 };
static K499: RomBytes<280> = RomBytes::new(b"g\x01\x01\x00\x03\x02\x00v\t\x00W\xa5\x00\n\n\x01\x00\x0b\x03b\x03\n\x01\x18\n\x03\x03B\n\x00\x1b\x002\n\x02;\x03\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n-\x02\x02\x03Ww\x00\x01\x04\x00v\n\x01WR\x00\n\x0b\x04\x00\x0c\x03b\x0b\x0b\x01\n\x0c\x04\x00\r\x05b\x0c\x0c\x017\x0b\x0c\t\x00\x00\x0b\x03\x00\x03\x05\x00\x05\x0b\x17\x06\x03\x05\x18\x0b\x06\x06B\x0b\x00\x0c\x00\n\x0b\x05\x03\x0c\x06b\x0b\x0b\x01\x83\x0b\x18\x0b\x06\x03\x18\x07\x05\x0bV\x07\x08\x00`\x01\x04\x07/\x04\x04\x07\x00\x03\x06w\x05\n\xa9\xff\x00\n\x03g\n\n\x01\x00\x0b\x04\x05\x0c\x00\x05\r\x00l\x0b\x0b`\x01\x0b\nw\x03\tV\xffV\x02\x02\x00\x81\x02\x03\x08\x00WO\x00\x00\x03\x08\x00\t\x01c\x05\t\x00\x08\x17\x08\x03\x05\x18\t\x08\x03\x18\x07\x05\tV\x074\x00V\x01-\x00\x03\t\x006\t\x07\t\x00_\n\x01\t\x03\x0b\x006\n\n\x0b\x00;\t\n\x14\x00$\x05\x07\n\x17\x03\x08\x05\x18\t\x03\x08;\x05\t\x03\x00\x00\x08\x03W\x04\x00U\x01\xad\xff\x81\x08");
static K500: RomFloat = RomFloat::new(0.0);
static K501: RomStr<18> = RomStr::constant(b"-inf + inf in fsum");
static K502: RomStr<29> = RomStr::constant(b"intermediate overflow in fsum");
static K503: RomFloat = RomFloat::new(2.0);
static K504: RomTuple<11> = RomTuple::new([Obj::rom(&K500), n!("real"), n!("ValueError"), Obj::rom(&K501), n!("abs"), n!("OverflowError"), Obj::rom(&K502), Obj::small(1), n!("pop"), Obj::small(-1), Obj::rom(&K503)]);
static K505: RomBytes<83> = RomBytes::new(b"\x00\xb0\x01\x04\x02\x03\x02\x06\x02\n\x02\t\x02\x08\x02\x0c\x02\x04\x02\x03\x02\x03\x02\x06\x02\x19\x02\t\x02\x04\x02\t\x02\x0c\x02\x08\x02\x04\x02\x04\x02\x04\x02\x03\x13\x05\x16\x17%\x05(\x04\x02\x02\x02\x03\x02\x03\x02\x03\x02\x08\x02\x04\x02\x08\x02\x04\x04\x1d\x02\x04\x02\x04\x02\t\x02\x03\x02\x03\x17\x04\x1a");
static K506: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K499), consts: Obj::rom(&K504), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K505), name: n!("math_fsum"), qualname: n!("math_fsum"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K507: RomBytes<120> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01<\x04\x05\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x01\x02\x00\n\x04\x04\n\x08\x01\x00\t\x00b\x05\x08\x01x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00^\x08\x00\x03^\t\x01\x03\x19\x08\x08\t-\x02\x02\x08y\x03\x04\xeb\xff\x81\x02");
static K508: RomStr<30> = RomStr::constant(b"Inputs are not the same length");
static K509: RomTuple<5> = RomTuple::new([n!("to_list"), n!("len"), n!("ValueError"), Obj::rom(&K508), n!("range")]);
static K510: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(112), crate::intern::ascii_char(113)]);
static K511: RomBytes<17> = RomBytes::new(b"\x00\x84\x02\x1a\x02\x19\x02\x0c\x02\x03\x02\x1f\x02\x10\x01\x05\x04");
static K512: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K507), consts: Obj::rom(&K509), argnames: Obj::rom(&K510), exc: Obj::rom(&K3), lines: Obj::rom(&K511), name: n!("math_sumprod"), qualname: n!("math_sumprod"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K513: RomBytes<147> = RomBytes::new(b"\x13\x00\x13\x01\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\n\x03\x03\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x03\x14\x05\x01\x05\x00b\x04\x04\x01\x15\x00\x03\x15\x01\x04\n\x03\x06\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x06\x14\x05\x01\x05\x00b\x04\x04\x01<\x03\x04\x0c\x00\n\x03\x07\x03\x04\x08b\x03\x03\x01\x83\x03\x00\x03\x02g\x04\x04\x00\n\x08\t\n\t\x06\x14\n\x00\x04\x00b\t\t\x01b\x08\x08\x01v\x07\x08\x00\t\x01\x00\n\x00h\x08\t\x02|\x06\x08\n\x00\x04b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K514: RomTuple<1> = RomTuple::new([n!("hypot")]);
static K515: RomStr<51> = RomStr::constant(b"both points must have the same number of dimensions");
static K516: RomBytes<53> = RomBytes::new(b"g\x04\x04\x00W\'\x00\n\x05\x00\x14\x07\x02\x01\x00^\x06\x07\x03b\x05\x05\x01\n\x06\x00\x14\x08\x01\x02\x00^\x07\x08\x03b\x06\x06\x01\x18\x05\x05\x06m\x04\x05w\x03\x00\xd4\xff\x81\x04");
static K517: RomTuple<3> = RomTuple::new([n!("float"), crate::intern::ascii_char(112), crate::intern::ascii_char(113)]);
static K518: RomBytes<3> = RomBytes::new(b"\x00\xa2\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K516), consts: Obj::rom(&K517), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("<listcomp>"), qualname: n!("math_dist.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 145 };
static K520: RomTuple<11> = RomTuple::new([Obj::rom(&K514), n!("math"), n!("hypot"), n!("to_list"), crate::intern::ascii_char(112), crate::intern::ascii_char(113), n!("len"), n!("ValueError"), Obj::rom(&K515), n!("range"), Obj::rom(&K519)]);
static K521: RomBytes<13> = RomBytes::new(b"\x00\x96\x02\x04\x02\x0c\x04\x1e\x02\x1d\x02\x0c\x02");
static K522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K513), consts: Obj::rom(&K520), argnames: Obj::rom(&K510), exc: Obj::rom(&K3), lines: Obj::rom(&K521), name: n!("math_dist"), qualname: n!("math_dist"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K523: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K524: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K525: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K526: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K524), n!("__name__"), Obj::rom(&K525)]);
static K527: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K523), consts: Obj::rom(&K526), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K527), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K529: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K530: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K531: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K530), n!("__name__")]);
static K532: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K533: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K534: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K529), consts: Obj::rom(&K531), argnames: Obj::rom(&K532), exc: Obj::rom(&K3), lines: Obj::rom(&K533), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K535: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K536: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K537: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K536)]);
static K538: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K535), consts: Obj::rom(&K537), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K538), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K540: RomTuple<1> = RomTuple::new([Obj::rom(&K500)]);
static K541: RomBytes<513> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\n\x12\x01b\x10\x10\x02U\x10\x0c\x00\n\x10\x02\x03\x11\x03b\x10\x10\x01\x83\x10\x00\x10\x00c\x10\x10\x00\x04c\x01\x10\x00\x05\x00\x10\x01\x03\x11\x06c\x02\x10\x01\x07U\x02\x0f\x00\x00\x10\x01\x03\x11\x08c\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x03\x10\tR\x01\x10 \x00V\x02\x10\x00\n\x11\n\x00\x12\x01b\x11\x11\x012\x10\x11W\n\x00\n\x10\n\x00\x11\x01b\x10\x10\x01\x81\x10\x00\x10\x01\x03\x11\x0bc\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x02\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x00\x10\x01\x03\x11\x0cc\x10\x10\x01\rz\x10\x03\x03\x00\x10\x03\x03\x11\x0ec\x10\x10\x01\rz\x10\x06\x03\x05\x11\x00\x01\x12\x01\x05\x13\x00l\x11\x11^\x11\x05\x11\x03\x12\x0f6\x10\x11\x12\x08V\x10\x04\x00_\x10\x05\x10\x00\t\x10V\t\x13\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\n\x05\x10W\x03\x00\x00\n\x05\x17\x03\x06\x08\n\x10\x11v\x12\x03|\x11\x13\x12\x00\x00b\x11\x11\x01b\x0b\x10\x01\n\x10\x11v\x12\n|\x11\x13\x13\x00\x00b\x11\x11\x01b\x0c\x10\x01V\x03!\x00V\x0b\x1d\x00V\x0c\x19\x00\n\x10\x14\x00\x11\x04b\x10\x10\x01\n\x11\x14\x00\x12\nb\x11\x11\x01<\x10\x11\x0c\x00\n\x10\x15\x03\x11\x16b\x10\x10\x01\x83\x10\n\x10\x17\x00\x11\x03\x01\x12\x10b\r\x10\x02\n\x10\x17\x00\x11\nU\x11\x03\x00\x03\x11\x18b\x0e\x10\x01A\t\x06\x06\x002\x10\x0eW\x03\x00\x00\x10\x0e\x01\x11\x04\n\x12\x19\x00\x13\x08b\x12\x12\x01\x19\x11\x11\x12\x18\x0e\x10\x11M\r\x10\x11\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e=\x10\x1b\x06\x00\x03\x0f\x1cW>\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e?\x10\x1d\x0c\x00\n\x10\x1e\x03\x11\x1fb\x10\x10\x01\x83\x10@\x0e\x10\x0e\x00\n\x10\n \x11\r\x0eb\x0f\x10\x01W\x0e\x00\x01\x10\x012\x11\x0e \x10\x10\x11\x1a\x0f\r\x10V\x02\x06\x002\x10\x0fW\x03\x00\x00\x10\x0f\x81\x10");
static K542: RomStr<40> = RomStr::constant(b"bad argument type for built-in operation");
static K543: RomTuple<3> = RomTuple::new([n!("inf"), n!("infinity"), n!("nan")]);
static K544: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(43), crate::intern::ascii_char(45)]);
static K545: RomBytes<25> = RomBytes::new(b"g\x02\x02\x00W\x0b\x00\x03\x03\x006\x03\x01\x03\x08m\x02\x03w\x01\x00\xf0\xff\x81\x02");
static K546: RomTuple<1> = RomTuple::new([n!("0123456789abcdef")]);
static K547: RomBytes<2> = RomBytes::new(b"\x00j");
static K548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K545), consts: Obj::rom(&K546), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("<listcomp>"), qualname: n!("float_fromhex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K549: RomTuple<1> = RomTuple::new([n!("0123456789")]);
static K550: RomBytes<2> = RomBytes::new(b"\x00l");
static K551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K545), consts: Obj::rom(&K549), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K550), name: n!("<listcomp>"), qualname: n!("float_fromhex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K552: RomStr<41> = RomStr::constant(b"invalid hexadecimal floating-point string");
static K553: RomStr<51> = RomStr::constant(b"hexadecimal value too large to represent as a float");
static K554: RomTuple<32> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K542), n!("strip"), n!("lower"), crate::intern::ascii_char(45), n!("startswith"), crate::intern::ascii_char(43), Obj::rom(&K543), n!("float"), n!("0x"), crate::intern::ascii_char(112), n!("partition"), crate::intern::ascii_char(46), Obj::rom(&K544), Obj::small(0), n!("all"), Obj::rom(&K548), Obj::rom(&K551), n!("bool"), n!("ValueError"), Obj::rom(&K552), n!("int"), crate::intern::ascii_char(48), n!("len"), n!("bit_length"), Obj::small(-1200), Obj::rom(&K500), Obj::small(1100), n!("OverflowError"), Obj::rom(&K553)]);
static K555: RomTuple<1> = RomTuple::new([n!("text")]);
static K556: RomBytes<60> = RomBytes::new(b"\x00L\x11\x02\x0c\x02\r\x02\x0b\x02\x13\x02\x10\x02\x08\x02 \x02\x0f\x02\x10\x02\x0f\x02\x0f\x02#\x02\x1a\x02\x04\x02\x14\x02\x14\x02%\x02\x0c\x02\r\x02\x11\x02#\x02\x16\x02\x06\x02\x11\x02\x0c\x02\x05\x02\x0e\x06\x0e\x02");
static K557: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K541), consts: Obj::rom(&K554), argnames: Obj::rom(&K555), exc: Obj::rom(&K3), lines: Obj::rom(&K556), name: n!("float_fromhex"), qualname: n!("float_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K558: RomBytes<105> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x01\x03\x03T\x01\x13\x00\n\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x05\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x1e\x00\n\x03\x06\x03\x05\x07\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x08\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K559: RomStr<42> = RomStr::constant(b"__complex__ returned non-complex (type %s)");
static K560: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__complex__"), n!("complex"), n!("float_new"), n!("isinstance"), n!("TypeError"), Obj::rom(&K559), n!("__name__")]);
static K561: RomBytes<15> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\x1e\x02");
static K562: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K558), consts: Obj::rom(&K560), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K561), name: n!("complex_of"), qualname: n!("complex_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K563: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02U\x02\x1b\x00\n\x02\x02\x00\x03\x00\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x06\x00\x03\x00b\x00\x02\x01T\x01\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x01\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x07\x00\x03\x01b\x01\x02\x01\n\x02\x05\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K564: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__complex__"), n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("complex_of"), n!("float_new")]);
static K565: RomTuple<2> = RomTuple::new([n!("real"), n!("imag")]);
static K566: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01,\x02\n\x02\x04\x02\x0c\x02\x1b\x02\n\x02");
static K567: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K563), consts: Obj::rom(&K564), argnames: Obj::rom(&K565), exc: Obj::rom(&K3), lines: Obj::rom(&K566), name: n!("complex_new"), qualname: n!("complex_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K568: RomBytes<69> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03h\x03\x03\x03b\x01\x01\x02V\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K569: RomStr<25> = RomStr::constant(b"must be real number, not ");
static K570: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("bytes"), n!("bytearray"), n!("TypeError"), Obj::rom(&K569), n!("type"), n!("__name__"), n!("float")]);
static K571: RomBytes<7> = RomBytes::new(b"\x00\xbc\x01\x1b\x02\x1e\x02");
static K572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K568), consts: Obj::rom(&K570), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K571), name: n!("real"), qualname: n!("real"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K573: RomBytes<72> = RomBytes::new(b"\x00\x06\x02c\x06\x06\x00\x00v\x05\x06W\x12\x00z\x06\x03\x02\n\x07\x01\x00\x08\x04b\x07\x07\x01`\x02\x03\x07w\x06\x05\xe9\xff\x00\x05\x00g\x06\x06\x00v\t\x01|\x08\n\x02\x00\x00b\x08\x08\x01n\x06\x08j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05");
static K574: RomTuple<1> = RomTuple::new([n!("real")]);
static K575: RomBytes<3> = RomBytes::new(b"\x00\xce\x01");
static K576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K574), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K575), name: n!("<listcomp>"), qualname: n!("with_floats.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K577: RomTuple<3> = RomTuple::new([n!("items"), n!("real"), Obj::rom(&K576)]);
static K578: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("named")]);
static K579: RomBytes<9> = RomBytes::new(b"\x00\xca\x01\x12\x02\x0e\x01\x05\x04");
static K580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K573), consts: Obj::rom(&K577), argnames: Obj::rom(&K578), exc: Obj::rom(&K3), lines: Obj::rom(&K579), name: n!("with_floats"), qualname: n!("with_floats"), file: n!("<prelude>"), flags: 67, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K581: RomBytes<31> = RomBytes::new(b"\x00\x02\x00g\x03\x03\x00v\x06\x01|\x05\x07\x00\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K380), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K192), name: n!("<listcomp>"), qualname: n!("with_ints.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K583: RomTuple<1> = RomTuple::new([Obj::rom(&K582)]);
static K584: RomTuple<2> = RomTuple::new([n!("native"), n!("args")]);
static K585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K581), consts: Obj::rom(&K583), argnames: Obj::rom(&K584), exc: Obj::rom(&K3), lines: Obj::rom(&K192), name: n!("with_ints"), qualname: n!("with_ints"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K586: RomBytes<35> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00v\x07\x01|\x06\x08\x00\x00\x00b\x06\x06\x01n\x04\x06j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K587: RomTuple<1> = RomTuple::new([n!("complex")]);
static K588: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K587), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K588), name: n!("<listcomp>"), qualname: n!("with_complex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K590: RomTuple<1> = RomTuple::new([Obj::rom(&K589)]);
static K591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K586), consts: Obj::rom(&K590), argnames: Obj::rom(&K578), exc: Obj::rom(&K3), lines: Obj::rom(&K588), name: n!("with_complex"), qualname: n!("with_complex"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K592: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K593: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K592), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K593), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K595: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K596: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K597: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K598: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K596), consts: Obj::rom(&K597), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K598), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K600: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K601: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K602: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K601)]);
static K603: RomBytes<25> = RomBytes::new(b"\x00\xf6\x01\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K604: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K600), consts: Obj::rom(&K602), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K603), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K605: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K606: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K607: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K606)]);
static K608: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K609: RomBytes<19> = RomBytes::new(b"\x00\x94\x02\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K610: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K605), consts: Obj::rom(&K607), argnames: Obj::rom(&K608), exc: Obj::rom(&K3), lines: Obj::rom(&K609), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K611: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K612: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K613: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K614: RomBytes<13> = RomBytes::new(b"\x00\xac\x02\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K611), consts: Obj::rom(&K612), argnames: Obj::rom(&K613), exc: Obj::rom(&K3), lines: Obj::rom(&K614), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K616: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K617: RomBytes<3> = RomBytes::new(b"\x00\xbe\x02");
static K618: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K616), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K617), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K619: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K620: RomBytes<3> = RomBytes::new(b"\x00\xc6\x02");
static K621: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K619), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K620), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K622: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K623: RomBytes<3> = RomBytes::new(b"\x00\xce\x02");
static K624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K622), argnames: Obj::rom(&K420), exc: Obj::rom(&K3), lines: Obj::rom(&K623), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K625: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K626: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K627: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K628: RomTuple<7> = RomTuple::new([Obj::rom(&K626), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K627)]);
static K629: RomTuple<1> = RomTuple::new([n!("seq")]);
static K630: RomBytes<11> = RomBytes::new(b"\x00\xd6\x02\x0c\x04\n\x02\x05\x02\x0c\x02");
static K631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K625), consts: Obj::rom(&K628), argnames: Obj::rom(&K629), exc: Obj::rom(&K3), lines: Obj::rom(&K630), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 170 };
static K632: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K633: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K634: RomBytes<2> = RomBytes::new(b"\x00\n");
static K635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K632), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K633), exc: Obj::rom(&K3), lines: Obj::rom(&K634), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K636: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K637: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K638: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K639: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K636), consts: Obj::rom(&K637), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K639), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K641: RomBytes<130> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x04\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K642: RomTuple<5> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K643: RomBytes<18> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K645: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K646: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K647: RomBytes<8> = RomBytes::new(b"\x00<\n\x02\x04\x02\x0c\x02");
static K648: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K638), exc: Obj::rom(&K3), lines: Obj::rom(&K647), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K649: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K650: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K651: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K652: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K653: RomBytes<10> = RomBytes::new(b"\x00J\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K649), consts: Obj::rom(&K650), argnames: Obj::rom(&K651), exc: Obj::rom(&K652), lines: Obj::rom(&K653), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K655: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K656: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K657: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K658: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K659: RomBytes<8> = RomBytes::new(b"\x00^\x10\x02\x08\x02\x07\x02");
static K660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K655), consts: Obj::rom(&K656), argnames: Obj::rom(&K657), exc: Obj::rom(&K658), lines: Obj::rom(&K659), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K661: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K662: RomTuple<1> = RomTuple::new([n!("cls")]);
static K663: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K661), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K662), exc: Obj::rom(&K3), lines: Obj::rom(&K550), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K664: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K665: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K666: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K667: RomBytes<10> = RomBytes::new(b"\x00t\x11\x02\x07\x02\x11\x02\x07\x02");
static K668: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K664), consts: Obj::rom(&K665), argnames: Obj::rom(&K666), exc: Obj::rom(&K3), lines: Obj::rom(&K667), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K669: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K670: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K671: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K672: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x0c\x02\x0e\x04\x07\x02");
static K673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K669), consts: Obj::rom(&K670), argnames: Obj::rom(&K671), exc: Obj::rom(&K3), lines: Obj::rom(&K672), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K674: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K675: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K676: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K674), consts: Obj::rom(&K675), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K676), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K678: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K679: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K680: RomBytes<25> = RomBytes::new(b"\x00\x9c\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K681: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K678), consts: Obj::rom(&K679), argnames: Obj::rom(&K662), exc: Obj::rom(&K3), lines: Obj::rom(&K680), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K682: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K683: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K684: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K685: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K686: RomBytes<7> = RomBytes::new(b"\x00\xb8\x01\x0c\x02\x08\x02");
static K687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K682), consts: Obj::rom(&K683), argnames: Obj::rom(&K684), exc: Obj::rom(&K685), lines: Obj::rom(&K686), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K688: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K689: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K690: RomBytes<15> = RomBytes::new(b"\x00\xc4\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K688), consts: Obj::rom(&K689), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K690), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K692: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K693: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K694: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K695: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K692), consts: Obj::rom(&K693), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K694), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K696: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K697: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K698: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K300), consts: Obj::rom(&K697), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K698), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K700: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K701: RomBytes<2> = RomBytes::new(b"\x00 ");
static K702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K700), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K701), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K703: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K704: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K705: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K706: RomBytes<2> = RomBytes::new(b"\x00*");
static K707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K703), consts: Obj::rom(&K704), argnames: Obj::rom(&K705), exc: Obj::rom(&K3), lines: Obj::rom(&K706), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K708: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K709: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K710: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K711: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K708), consts: Obj::rom(&K709), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K710), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K712: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K713: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K714: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K715: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K712), consts: Obj::rom(&K713), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K714), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K716: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K717: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K716), consts: Obj::rom(&K717), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K316), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K719: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K720: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K721: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K722: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K719), consts: Obj::rom(&K720), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K721), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K723: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K724: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K725: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K723), consts: Obj::rom(&K724), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K725), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K727: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K728: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K729: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K730: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K731: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K727), consts: Obj::rom(&K728), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K730), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K732: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K733: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K734: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K735: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K732), consts: Obj::rom(&K733), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K734), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K736: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K737: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K738: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K739: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K736), consts: Obj::rom(&K737), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K738), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K740: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K741: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K742: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K743: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K740), consts: Obj::rom(&K741), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K742), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K744: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K745: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K746: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K744), consts: Obj::rom(&K745), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K746), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K748: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K749: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K744), consts: Obj::rom(&K748), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K749), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K751: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K752: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K744), consts: Obj::rom(&K751), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K752), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K754: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K755: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K756: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K757: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K754), consts: Obj::rom(&K755), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K756), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K758: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K759: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K760: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K761: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K758), consts: Obj::rom(&K759), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K760), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K762: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K763: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K764: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K765: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K762), consts: Obj::rom(&K763), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K764), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K766: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K767: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K766), consts: Obj::rom(&K763), argnames: Obj::rom(&K122), exc: Obj::rom(&K3), lines: Obj::rom(&K767), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K769: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K770: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K771: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K772: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K770), Obj::rom(&K771), crate::intern::ascii_char(41)]);
static K773: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K774: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K769), consts: Obj::rom(&K772), argnames: Obj::rom(&K773), exc: Obj::rom(&K3), lines: Obj::rom(&K774), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K776: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K777: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K778: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K779: RomBytes<2> = RomBytes::new(b"\x00:");
static K780: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K777), consts: Obj::rom(&K778), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K779), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K781: RomStr<2> = RomStr::constant(b", ");
static K782: RomStr<2> = RomStr::constant(b": ");
static K783: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K780), n!("repr_again"), Obj::rom(&K781), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K782), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K784: RomTuple<1> = RomTuple::new([n!("value")]);
static K785: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K786: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K787: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K776), consts: Obj::rom(&K783), argnames: Obj::rom(&K784), exc: Obj::rom(&K785), lines: Obj::rom(&K786), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K788: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K789: RomStr<2> = RomStr::constant(b",)");
static K790: RomStr<2> = RomStr::constant(b"({");
static K791: RomStr<2> = RomStr::constant(b"})");
static K792: RomStr<2> = RomStr::constant(b"([");
static K793: RomStr<2> = RomStr::constant(b"])");
static K794: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K789), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K790), Obj::rom(&K791), Obj::rom(&K792), Obj::rom(&K793)]);
static K795: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K796: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K788), consts: Obj::rom(&K794), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K795), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K797: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K798: RomStr<5> = RomStr::constant(b"[...]");
static K799: RomStr<5> = RomStr::constant(b"(...)");
static K800: RomStr<5> = RomStr::constant(b"{...}");
static K801: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K798), n!("tuple"), Obj::rom(&K799), n!("dict"), Obj::rom(&K800), n!("type"), n!("__name__")]);
static K802: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K803: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K797), consts: Obj::rom(&K801), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K802), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K804: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K805: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K806: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K804), consts: Obj::rom(&K805), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K806), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K808: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K809: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K810: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K811: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K812: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K808), consts: Obj::rom(&K809), argnames: Obj::rom(&K810), exc: Obj::rom(&K3), lines: Obj::rom(&K811), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K813: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K814: RomStr<5> = RomStr::constant(b"utf-8");
static K815: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K814), n!("strict"), n!("decode")]);
static K816: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K817: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K813), consts: Obj::rom(&K815), argnames: Obj::rom(&K816), exc: Obj::rom(&K3), lines: Obj::rom(&K817), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K819: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K820: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K821: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K820), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K821), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K823: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K824: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K825: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K826: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K823), consts: Obj::rom(&K824), argnames: Obj::rom(&K825), exc: Obj::rom(&K3), lines: Obj::rom(&K826), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K828: RomTuple<1> = RomTuple::new([n!("")]);
static K829: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K830: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K831: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K830)]);
static K832: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K829), consts: Obj::rom(&K831), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K832), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K834: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K835: RomTuple<1> = RomTuple::new([n!("code")]);
static K836: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K834), argnames: Obj::rom(&K835), exc: Obj::rom(&K3), lines: Obj::rom(&K836), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K838: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K839: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K840: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K841: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K838), consts: Obj::rom(&K839), argnames: Obj::rom(&K840), exc: Obj::rom(&K3), lines: Obj::rom(&K841), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K843: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K844: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K843), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K232), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K846: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K847: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K848: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K849: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K850: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K847), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K848), n!("type"), n!("__name__"), Obj::rom(&K849), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K851: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K852: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K853: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K846), consts: Obj::rom(&K850), argnames: Obj::rom(&K851), exc: Obj::rom(&K3), lines: Obj::rom(&K852), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K854: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K855: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K856: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K857: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K854), consts: Obj::rom(&K855), argnames: Obj::rom(&K77), exc: Obj::rom(&K3), lines: Obj::rom(&K856), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K858: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K859: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K860: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K861: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K858), consts: Obj::rom(&K859), argnames: Obj::rom(&K860), exc: Obj::rom(&K3), lines: Obj::rom(&K861), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K863: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K864: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K865: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K866: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K864), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K865), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K867: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K868: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K869: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K863), consts: Obj::rom(&K866), argnames: Obj::rom(&K867), exc: Obj::rom(&K3), lines: Obj::rom(&K868), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K870: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K871: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K872: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K873: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K874: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K871), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K872), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K873), n!("getattr")]);
static K875: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K876: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K877: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K870), consts: Obj::rom(&K874), argnames: Obj::rom(&K875), exc: Obj::rom(&K3), lines: Obj::rom(&K876), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K878: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K879: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K880: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K881: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K882: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K879), n!("len"), Obj::small(1), Obj::rom(&K880), n!("percent_value"), n!("append"), Obj::rom(&K881), n!("percent_converted")]);
static K883: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K884: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K878), consts: Obj::rom(&K882), argnames: Obj::rom(&K883), exc: Obj::rom(&K3), lines: Obj::rom(&K884), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K886: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K887: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K888: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K889: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K887), argnames: Obj::rom(&K888), exc: Obj::rom(&K3), lines: Obj::rom(&K889), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K891: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K892: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K893: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K380), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K893), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K895: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K892), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K894)]);
static K896: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K897: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K891), consts: Obj::rom(&K895), argnames: Obj::rom(&K896), exc: Obj::rom(&K3), lines: Obj::rom(&K897), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K899: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K900: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K901: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K902: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K900), consts: Obj::rom(&K901), argnames: Obj::rom(&K896), exc: Obj::rom(&K3), lines: Obj::rom(&K902), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K904: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K905: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K906: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K907: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K904), consts: Obj::rom(&K905), argnames: Obj::rom(&K906), exc: Obj::rom(&K3), lines: Obj::rom(&K907), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K909: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K910: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K911: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K910), consts: Obj::rom(&K380), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K911), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K913: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K912), n!("index_of")]);
static K914: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K909), consts: Obj::rom(&K913), argnames: Obj::rom(&K342), exc: Obj::rom(&K3), lines: Obj::rom(&K914), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K916: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K917: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K918: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K919: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K916), consts: Obj::rom(&K917), argnames: Obj::rom(&K427), exc: Obj::rom(&K3), lines: Obj::rom(&K918), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K920: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K921: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K922: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K923: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K924: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K920), consts: Obj::rom(&K921), argnames: Obj::rom(&K922), exc: Obj::rom(&K3), lines: Obj::rom(&K923), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K925: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K926: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K927: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K928: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K925), consts: Obj::rom(&K917), argnames: Obj::rom(&K926), exc: Obj::rom(&K3), lines: Obj::rom(&K927), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K929: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K930: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K931: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K932: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K933: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K934: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K929), consts: Obj::rom(&K930), argnames: Obj::rom(&K931), exc: Obj::rom(&K932), lines: Obj::rom(&K933), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K935: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K936: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K937: RomTuple<1> = RomTuple::new([n!("stream")]);
static K938: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K939: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K940: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K935), consts: Obj::rom(&K936), argnames: Obj::rom(&K937), exc: Obj::rom(&K938), lines: Obj::rom(&K939), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K941: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K942: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K943: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K944: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K941), consts: Obj::rom(&K942), argnames: Obj::rom(&K937), exc: Obj::rom(&K3), lines: Obj::rom(&K943), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K945: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K946: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K947: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K367), consts: Obj::rom(&K945), argnames: Obj::rom(&K937), exc: Obj::rom(&K3), lines: Obj::rom(&K946), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K948: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K949: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K950: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K951: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K948), consts: Obj::rom(&K949), argnames: Obj::rom(&K937), exc: Obj::rom(&K3), lines: Obj::rom(&K950), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
