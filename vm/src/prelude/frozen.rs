//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 166] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K17, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K22, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K27, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K32, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K36, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K41, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K47, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K52, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K57, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K62, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K70, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K76, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K81, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K85, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K88, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K92, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K97, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K112, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K116, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K129, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K135, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K149, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K153, defaults: Obj::rom(&K154), kwdefaults: &[] },
    Frozen { code: &K159, defaults: Obj::rom(&K154), kwdefaults: &[] },
    Frozen { code: &K163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K167, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K171, defaults: Obj::rom(&K154), kwdefaults: &[] },
    Frozen { code: &K176, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K185, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K191, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K200, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K206, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K210, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K213, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K219, defaults: Obj::rom(&K220), kwdefaults: &[] },
    Frozen { code: &K225, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K229, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K242, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K304, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K309, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K314, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K328, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K335, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K339, defaults: Obj::rom(&K220), kwdefaults: &[] },
    Frozen { code: &K345, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K350, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K354, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K359, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K372, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K377, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K381, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K386, defaults: Obj::rom(&K387), kwdefaults: &[] },
    Frozen { code: &K392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K396, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K406, defaults: Obj::rom(&K407), kwdefaults: &[] },
    Frozen { code: &K413, defaults: Obj::rom(&K407), kwdefaults: &[] },
    Frozen { code: &K418, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K423, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K426, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K430, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K434, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K441, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K443, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K448, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K453, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K459, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K467, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K471, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K476, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K483, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K487, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K492, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K496, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K501, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K513, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::rom(&K387), kwdefaults: &[] },
    Frozen { code: &K524, defaults: Obj::rom(&K526), kwdefaults: &[] },
    Frozen { code: &K529, defaults: Obj::rom(&K530), kwdefaults: &[] },
    Frozen { code: &K534, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K539, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K545, defaults: Obj::rom(&K154), kwdefaults: &[] },
    Frozen { code: &K550, defaults: Obj::rom(&K154), kwdefaults: &[] },
    Frozen { code: &K553, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K558, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K565, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K569, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K578, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K588, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K597, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K602, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K611, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K621, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K625, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K629, defaults: Obj::rom(&K630), kwdefaults: &[] },
    Frozen { code: &K633, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::rom(&K630), kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K643, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K647, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K654, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K658, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K663, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K667, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K671, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K675, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K679, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K682, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K693, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K700, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K719, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K728, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K735, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K739, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K750, defaults: Obj::rom(&K751), kwdefaults: &[] },
    Frozen { code: &K754, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K759, defaults: Obj::rom(&K760), kwdefaults: &[] },
    Frozen { code: &K765, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K769, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K774, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K777, defaults: Obj::rom(&K760), kwdefaults: &[] },
    Frozen { code: &K785, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K794, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K801, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K809, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K817, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K822, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K830, defaults: Obj::rom(&K831), kwdefaults: &[] },
    Frozen { code: &K835, defaults: Obj::rom(&K831), kwdefaults: &[] },
    Frozen { code: &K840, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K851, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K856, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K860, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K872, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K883, defaults: Obj::NONE, kwdefaults: &[] },
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
static K13: RomBytes<60> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02S\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x00\x00\x02\x00\x03\x03\x03b\x01\x01\x02S\x01\x0c\x00\n\x01\x04\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K14: RomTuple<5> = RomTuple::new([n!("python_method"), n!("__index__"), n!("index_of"), n!("__float__"), n!("float")]);
static K15: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K16: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\x0c\x02\x11\x02\x0c\x02");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K14), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("plain_number"), qualname: n!("plain_number"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K18: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01v\x04\x01W\x12\x00\x00\x05\x02\n\x06\x01\x00\x07\x03b\x06\x06\x01c\x05\x05\x01\x02w\x03\x04\xe9\xff\x81\x02");
static K19: RomTuple<3> = RomTuple::new([n!("array_type"), n!("plain_number"), n!("append")]);
static K20: RomTuple<2> = RomTuple::new([n!("code"), n!("items")]);
static K21: RomBytes<10> = RomBytes::new(b"\x00\x1c\n\x02\x06\x02\x12\x01\x05\x04");
static K22: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K18), consts: Obj::rom(&K19), argnames: Obj::rom(&K20), exc: Obj::rom(&K3), lines: Obj::rom(&K21), name: n!("array_new"), qualname: n!("array_new"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K23: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K24: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("plain_number"), n!("append")]);
static K25: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K26: RomBytes<2> = RomBytes::new(b"\x00*");
static K27: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K23), consts: Obj::rom(&K24), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K26), name: n!("array_append"), qualname: n!("array_append"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K28: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01b\x03\x03\x02c\x02\x02\x01\x03\x82");
static K29: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("array_new"), n!("typecode"), n!("extend")]);
static K30: RomTuple<2> = RomTuple::new([n!("self"), n!("items")]);
static K31: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K32: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K28), consts: Obj::rom(&K29), argnames: Obj::rom(&K30), exc: Obj::rom(&K3), lines: Obj::rom(&K31), name: n!("array_extend"), qualname: n!("array_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K33: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x00");
static K34: RomTuple<1> = RomTuple::new([n!("array_extend")]);
static K35: RomBytes<4> = RomBytes::new(b"\x00<\r\x02");
static K36: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: Obj::rom(&K34), argnames: Obj::rom(&K30), exc: Obj::rom(&K3), lines: Obj::rom(&K35), name: n!("array_add_to"), qualname: n!("array_add_to"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K37: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01c\x03\x03\x02\x03\x82");
static K38: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("plain_number"), n!("insert")]);
static K39: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(105), crate::intern::ascii_char(120)]);
static K40: RomBytes<2> = RomBytes::new(b"\x00F");
static K41: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K37), consts: Obj::rom(&K38), argnames: Obj::rom(&K39), exc: Obj::rom(&K3), lines: Obj::rom(&K40), name: n!("array_insert"), qualname: n!("array_insert"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K42: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K43: RomStr<30> = RomStr::constant(b"array.index(x): x not in array");
static K44: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K43)]);
static K45: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K46: RomBytes<8> = RomBytes::new(b"\x00N\x1d\x02\x05\x02\x0c\x02");
static K47: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K42), consts: Obj::rom(&K44), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K46), name: n!("array_index"), qualname: n!("array_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K48: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K49: RomStr<31> = RomStr::constant(b"array.remove(x): x not in array");
static K50: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K49)]);
static K51: RomBytes<10> = RomBytes::new(b"\x00\\\n\x02\r\x02\x05\x02\x0c\x02");
static K52: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K48), consts: Obj::rom(&K50), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K51), name: n!("array_remove"), qualname: n!("array_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K53: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\n\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K54: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("slice"), n!("plain_number"), n!("plain_key")]);
static K55: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K56: RomBytes<2> = RomBytes::new(b"\x00l");
static K57: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K53), consts: Obj::rom(&K54), argnames: Obj::rom(&K55), exc: Obj::rom(&K3), lines: Obj::rom(&K56), name: n!("array_assign"), qualname: n!("array_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K58: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x81\x03");
static K59: RomStr<32> = RomStr::constant(b"memoryview.index(x): x not found");
static K60: RomTuple<4> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K59)]);
static K61: RomBytes<8> = RomBytes::new(b"\x00t\x16\x02\x05\x02\x0c\x02");
static K62: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K58), consts: Obj::rom(&K60), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K61), name: n!("view_index"), qualname: n!("view_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K63: RomBytes<34> = RomBytes::new(b"\n\x02\x00\x00\x05\x00g\x03\x05\x01v\x06\x01|\x05\x07\x01\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K64: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K65: RomTuple<1> = RomTuple::new([n!("plain_number")]);
static K66: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K67: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K65), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("<listcomp>"), qualname: n!("struct_pack.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K68: RomTuple<2> = RomTuple::new([n!("pack_struct"), Obj::rom(&K67)]);
static K69: RomTuple<2> = RomTuple::new([n!("format"), n!("values")]);
static K70: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K63), consts: Obj::rom(&K68), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("struct_pack"), qualname: n!("struct_pack"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K71: RomBytes<46> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01\n\t\x01\x00\n\x02b\t\t\x01g\x05\x07\x03v\x08\x03|\x07\t\x02\x00\x00b\x07\x07\x01n\x05\x07\x05\x06\x00f\x04\x04\x82");
static K72: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K73: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K65), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("<listcomp>"), qualname: n!("struct_pack_into.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K74: RomTuple<3> = RomTuple::new([n!("pack_struct_into"), n!("index_of"), Obj::rom(&K73)]);
static K75: RomTuple<4> = RomTuple::new([n!("format"), n!("buffer"), n!("offset"), n!("values")]);
static K76: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K71), consts: Obj::rom(&K74), argnames: Obj::rom(&K75), exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("struct_pack_into"), qualname: n!("struct_pack_into"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K77: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K78: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K79: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K80: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K81: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K77), consts: Obj::rom(&K78), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K80), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K82: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K83: RomTuple<1> = RomTuple::new([n!("eq")]);
static K84: RomBytes<2> = RomBytes::new(b"\x00,");
static K85: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K82), consts: Obj::rom(&K83), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K84), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K86: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K87: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K88: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K86), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K87), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K89: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K90: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K91: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K92: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K89), consts: Obj::rom(&K90), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K91), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K93: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K94: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K95: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K96: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K97: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K93), consts: Obj::rom(&K94), argnames: Obj::rom(&K95), exc: Obj::rom(&K3), lines: Obj::rom(&K96), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K98: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K99: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K100: RomBytes<2> = RomBytes::new(b"\x00z");
static K101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K98), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K99), exc: Obj::rom(&K3), lines: Obj::rom(&K100), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K102: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K102), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K99), exc: Obj::rom(&K3), lines: Obj::rom(&K66), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K104: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K104), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K99), exc: Obj::rom(&K3), lines: Obj::rom(&K72), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K106: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K107: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K106), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K99), exc: Obj::rom(&K3), lines: Obj::rom(&K107), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K109: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K110: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K111: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K109), consts: Obj::rom(&K110), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K113: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K114: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K115: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K116: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K114), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K115), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K117: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K118: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K119: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K117), consts: Obj::rom(&K118), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K121: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K122: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K123: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K121), consts: Obj::rom(&K122), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K123), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K125: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K126: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K127: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K128: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K125), consts: Obj::rom(&K126), argnames: Obj::rom(&K127), exc: Obj::rom(&K3), lines: Obj::rom(&K128), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K130: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K131: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K132: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K131), n!("dict_update")]);
static K133: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K134: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K135: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K130), consts: Obj::rom(&K132), argnames: Obj::rom(&K133), exc: Obj::rom(&K3), lines: Obj::rom(&K134), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K136: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K137: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K138: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K137), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K139: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K140: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K136), consts: Obj::rom(&K138), argnames: Obj::rom(&K139), exc: Obj::rom(&K3), lines: Obj::rom(&K140), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K142: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K143: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K144: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K145: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K143), n!("len"), Obj::small(2), Obj::rom(&K144), n!("ValueError")]);
static K146: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K147: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K148: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K145), argnames: Obj::rom(&K146), exc: Obj::rom(&K147), lines: Obj::rom(&K148), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K150: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K151: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K152: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K151), exc: Obj::rom(&K3), lines: Obj::rom(&K152), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K154: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K155: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K156: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K157: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K158: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K155), consts: Obj::rom(&K156), argnames: Obj::rom(&K157), exc: Obj::rom(&K3), lines: Obj::rom(&K158), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K160: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K161: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K162: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K160), consts: Obj::rom(&K161), argnames: Obj::rom(&K55), exc: Obj::rom(&K3), lines: Obj::rom(&K162), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K164: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K165: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K166: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K164), consts: Obj::rom(&K165), argnames: Obj::rom(&K157), exc: Obj::rom(&K3), lines: Obj::rom(&K166), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K168: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K169: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K170: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K171: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K168), consts: Obj::rom(&K169), argnames: Obj::rom(&K157), exc: Obj::rom(&K3), lines: Obj::rom(&K170), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K172: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K173: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K174: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K175: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K176: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K172), consts: Obj::rom(&K173), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K175), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K177: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K178: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K179: RomTuple<1> = RomTuple::new([n!("items")]);
static K180: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K177), consts: Obj::rom(&K178), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K180), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K182: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K183: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K184: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K185: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K182), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K184), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K186: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K187: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K188: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K189: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K190: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K191: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K186), consts: Obj::rom(&K187), argnames: Obj::rom(&K188), exc: Obj::rom(&K189), lines: Obj::rom(&K190), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K192: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K193: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K194: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K192), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K193), exc: Obj::rom(&K3), lines: Obj::rom(&K194), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K196: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K197: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K198: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K199: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K200: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K196), consts: Obj::rom(&K197), argnames: Obj::rom(&K198), exc: Obj::rom(&K3), lines: Obj::rom(&K199), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K201: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K202: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K203: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K204: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K205: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K206: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), exc: Obj::rom(&K204), lines: Obj::rom(&K205), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K207: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K208: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K209: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K210: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K207), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K209), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K211: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K212: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K213: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K211), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K212), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K214: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K215: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K216: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K215)]);
static K217: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K218: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K214), consts: Obj::rom(&K216), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K218), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K220: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K221: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K222: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K223: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K224: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K221), consts: Obj::rom(&K222), argnames: Obj::rom(&K223), exc: Obj::rom(&K3), lines: Obj::rom(&K224), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K226: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K227: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K228: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K227), argnames: Obj::rom(&K223), exc: Obj::rom(&K3), lines: Obj::rom(&K228), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K230: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K231: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K232: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K233: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K231), n!("missing"), Obj::rom(&K232)]);
static K234: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K235: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K230), consts: Obj::rom(&K233), argnames: Obj::rom(&K234), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K237: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K238: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K239: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K238)]);
static K240: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K241: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K242: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: Obj::rom(&K239), argnames: Obj::rom(&K240), exc: Obj::rom(&K3), lines: Obj::rom(&K241), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K243: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K244: RomStr<12> = RomStr::constant(b"item classes");
static K245: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K246: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K247: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K248: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K249: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K250: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K247), argnames: Obj::rom(&K248), exc: Obj::rom(&K3), lines: Obj::rom(&K249), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K251: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K252: RomTuple<1> = RomTuple::new([n!("self")]);
static K253: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K254: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K251), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K253), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K255: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K256: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K257: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K258: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K255), consts: Obj::rom(&K256), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K257), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K259: RomTuple<6> = RomTuple::new([Obj::rom(&K250), n!("__init__"), Obj::rom(&K254), n!("__iter__"), Obj::rom(&K258), n!("__next__")]);
static K260: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K245), consts: Obj::rom(&K259), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K260), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K262: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K263: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K264: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K265: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K263), consts: Obj::rom(&K264), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K265), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K267: RomTuple<2> = RomTuple::new([Obj::rom(&K266), n!("__next__")]);
static K268: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K262), consts: Obj::rom(&K267), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K268), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K270: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K271: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K272: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K270), consts: Obj::rom(&K256), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K271), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K273: RomTuple<2> = RomTuple::new([Obj::rom(&K272), n!("__next__")]);
static K274: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K262), consts: Obj::rom(&K273), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K274), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K276: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K277: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K278: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K276), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K280: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K281: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K251), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K280), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K282: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K283: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K284: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K282), consts: Obj::rom(&K283), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K284), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K286: RomTuple<6> = RomTuple::new([Obj::rom(&K279), n!("__init__"), Obj::rom(&K281), n!("__iter__"), Obj::rom(&K285), n!("__next__")]);
static K287: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K245), consts: Obj::rom(&K286), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K287), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K289: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K290: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K291: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K292: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K289), argnames: Obj::rom(&K290), exc: Obj::rom(&K3), lines: Obj::rom(&K291), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K293: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K251), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K293), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K295: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K296: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K297: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K295), consts: Obj::rom(&K296), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K297), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K299: RomTuple<6> = RomTuple::new([Obj::rom(&K292), n!("__init__"), Obj::rom(&K294), n!("__iter__"), Obj::rom(&K298), n!("__next__")]);
static K300: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K301: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K245), consts: Obj::rom(&K299), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K300), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K302: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K244), Obj::rom(&K261), n!("map_one"), Obj::rom(&K269), n!("map_rows"), Obj::rom(&K275), n!("filter_items_by"), Obj::rom(&K288), n!("zip_rows"), Obj::rom(&K301), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K303: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K304: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K243), consts: Obj::rom(&K302), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K303), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K305: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K306: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K307: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K308: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K309: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K305), consts: Obj::rom(&K306), argnames: Obj::rom(&K307), exc: Obj::rom(&K3), lines: Obj::rom(&K308), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K310: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K311: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K312: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K313: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K314: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K310), consts: Obj::rom(&K311), argnames: Obj::rom(&K312), exc: Obj::rom(&K3), lines: Obj::rom(&K313), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K315: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K316: RomTuple<1> = RomTuple::new([n!("iter")]);
static K317: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K318: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K316), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K317), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K319: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K318)]);
static K320: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K315), consts: Obj::rom(&K319), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K317), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K322: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K323: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K324: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K325: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K323), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K324)]);
static K326: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K327: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K328: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: Obj::rom(&K325), argnames: Obj::rom(&K326), exc: Obj::rom(&K3), lines: Obj::rom(&K327), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K329: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K330: RomStr<10> = RomStr::constant(b"argument 1");
static K331: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K332: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K330), Obj::rom(&K331)]);
static K333: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K334: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K335: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K329), consts: Obj::rom(&K332), argnames: Obj::rom(&K333), exc: Obj::rom(&K3), lines: Obj::rom(&K334), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K336: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K337: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K338: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K336), consts: Obj::rom(&K337), argnames: Obj::rom(&K217), exc: Obj::rom(&K3), lines: Obj::rom(&K338), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K340: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K341: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K342: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K341), n!("items_back"), n!("len")]);
static K343: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K344: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K345: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K340), consts: Obj::rom(&K342), argnames: Obj::rom(&K343), exc: Obj::rom(&K3), lines: Obj::rom(&K344), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K346: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K347: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K348: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K349: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K350: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K346), consts: Obj::rom(&K347), argnames: Obj::rom(&K348), exc: Obj::rom(&K3), lines: Obj::rom(&K349), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K351: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K352: RomTuple<1> = RomTuple::new([n!("append")]);
static K353: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K351), consts: Obj::rom(&K352), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K353), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K355: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K356: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K357: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K358: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K359: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K355), consts: Obj::rom(&K356), argnames: Obj::rom(&K357), exc: Obj::rom(&K3), lines: Obj::rom(&K358), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K360: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K361: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K360), consts: Obj::rom(&K361), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K84), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K363: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K364: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K365: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K366: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K363), consts: Obj::rom(&K364), argnames: Obj::rom(&K365), exc: Obj::rom(&K3), lines: Obj::rom(&K366), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K368: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K369: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K370: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K371: RomBytes<2> = RomBytes::new(b"\x00@");
static K372: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K368), consts: Obj::rom(&K369), argnames: Obj::rom(&K370), exc: Obj::rom(&K3), lines: Obj::rom(&K371), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K373: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K374: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K375: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K376: RomBytes<2> = RomBytes::new(b"\x00H");
static K377: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K373), consts: Obj::rom(&K374), argnames: Obj::rom(&K375), exc: Obj::rom(&K3), lines: Obj::rom(&K376), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K378: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K379: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K380: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K378), consts: Obj::rom(&K379), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K380), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K382: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K383: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K384: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K385: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K383), argnames: Obj::rom(&K384), exc: Obj::rom(&K3), lines: Obj::rom(&K385), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K387: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K388: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K389: RomStr<15> = RomStr::constant(b" is not in list");
static K390: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K389)]);
static K391: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: Obj::rom(&K390), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K391), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K393: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K394: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K393)]);
static K395: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K48), consts: Obj::rom(&K394), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K395), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K397: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K398: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K399: RomTuple<1> = RomTuple::new([n!("key")]);
static K400: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K401: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K399), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K400), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K402: RomStr<25> = RomStr::constant(b"list modified during sort");
static K403: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K401), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K402)]);
static K404: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K405: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K397), consts: Obj::rom(&K403), argnames: Obj::rom(&K404), exc: Obj::rom(&K3), lines: Obj::rom(&K405), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K407: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K408: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K409: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K410: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K409)]);
static K411: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K412: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K413: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K408), consts: Obj::rom(&K410), argnames: Obj::rom(&K411), exc: Obj::rom(&K3), lines: Obj::rom(&K412), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K414: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K415: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K416: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K417: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K415), argnames: Obj::rom(&K416), exc: Obj::rom(&K3), lines: Obj::rom(&K417), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K419: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K420: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K421: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K422: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K419), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K3), lines: Obj::rom(&K422), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K424: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K425: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K426: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K425), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K280), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K427: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K428: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K429: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K430: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K427), consts: Obj::rom(&K428), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K429), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K431: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K432: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K431)]);
static K433: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K42), consts: Obj::rom(&K432), argnames: Obj::rom(&K45), exc: Obj::rom(&K3), lines: Obj::rom(&K433), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K435: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K436: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K437: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K436), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K437), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K439: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K438)]);
static K440: RomTuple<1> = RomTuple::new([n!("args")]);
static K441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K435), consts: Obj::rom(&K439), argnames: Obj::rom(&K440), exc: Obj::rom(&K3), lines: Obj::rom(&K437), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K442: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K443: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K427), consts: Obj::rom(&K428), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K442), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K444: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K445: RomStr<16> = RomStr::constant(b" is not in range");
static K446: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K445)]);
static K447: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K448: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K444), consts: Obj::rom(&K446), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K447), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K449: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K450: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K451: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K452: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K453: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K449), consts: Obj::rom(&K450), argnames: Obj::rom(&K451), exc: Obj::rom(&K3), lines: Obj::rom(&K452), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K454: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K455: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K456: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K457: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K455), n!("__eq__"), n!("hash_own"), Obj::rom(&K456), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K458: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K459: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K454), consts: Obj::rom(&K457), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K458), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K460: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K461: RomTuple<1> = RomTuple::new([n!("hash")]);
static K462: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K461), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K40), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K463: RomBytes<2> = RomBytes::new(b"\x00J");
static K464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K461), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K463), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K465: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K462), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K464), n!("TypeError"), Obj::rom(&K456), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K466: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K467: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K460), consts: Obj::rom(&K465), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K466), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K468: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K469: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K470: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K468), consts: Obj::rom(&K469), argnames: Obj::rom(&K399), exc: Obj::rom(&K3), lines: Obj::rom(&K470), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K472: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K473: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K474: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K473), n!("index_of")]);
static K475: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K472), consts: Obj::rom(&K474), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K475), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K477: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K478: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K479: RomStr<17> = RomStr::constant(b" indices must be ");
static K480: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K478), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K479)]);
static K481: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K482: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K483: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K477), consts: Obj::rom(&K480), argnames: Obj::rom(&K481), exc: Obj::rom(&K3), lines: Obj::rom(&K482), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K484: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K485: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K486: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K487: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K484), consts: Obj::rom(&K485), argnames: Obj::rom(&K481), exc: Obj::rom(&K3), lines: Obj::rom(&K486), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K488: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K489: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K490: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K491: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K492: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K488), consts: Obj::rom(&K489), argnames: Obj::rom(&K490), exc: Obj::rom(&K3), lines: Obj::rom(&K491), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K493: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K494: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K495: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K496: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K493), consts: Obj::rom(&K494), argnames: Obj::rom(&K481), exc: Obj::rom(&K3), lines: Obj::rom(&K495), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K497: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K498: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K499: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K500: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K501: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K497), consts: Obj::rom(&K498), argnames: Obj::rom(&K499), exc: Obj::rom(&K3), lines: Obj::rom(&K500), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K502: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K503: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K504: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K503)]);
static K505: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K506: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K502), consts: Obj::rom(&K504), argnames: Obj::rom(&K505), exc: Obj::rom(&K3), lines: Obj::rom(&K506), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K508: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K509: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K510: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K511: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K509), n!("__name__"), Obj::rom(&K510)]);
static K512: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K513: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K508), consts: Obj::rom(&K511), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K512), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K514: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K515: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K516: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K515), n!("__name__")]);
static K517: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K518: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K514), consts: Obj::rom(&K516), argnames: Obj::rom(&K517), exc: Obj::rom(&K3), lines: Obj::rom(&K518), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K520: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K521: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K522: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K521)]);
static K523: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K524: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K522), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K523), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K525: RomFloat = RomFloat::new(0.0);
static K526: RomTuple<1> = RomTuple::new([Obj::rom(&K525)]);
static K527: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K528: RomBytes<2> = RomBytes::new(b"\x00L");
static K529: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K528), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K530: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K531: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K532: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K533: RomBytes<2> = RomBytes::new(b"\x00T");
static K534: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K531), consts: Obj::rom(&K532), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K533), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K535: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K536: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K537: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K536)]);
static K538: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K535), consts: Obj::rom(&K537), argnames: Obj::rom(&K79), exc: Obj::rom(&K3), lines: Obj::rom(&K538), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K540: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K541: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K542: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K541)]);
static K543: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K544: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K542), argnames: Obj::rom(&K543), exc: Obj::rom(&K3), lines: Obj::rom(&K544), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K546: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K547: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K548: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K549: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K550: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K546), consts: Obj::rom(&K547), argnames: Obj::rom(&K548), exc: Obj::rom(&K3), lines: Obj::rom(&K549), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K551: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K552: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K553: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K551), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K552), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K554: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K554), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K175), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K556: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K557: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K556), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K557), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K559: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K560: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K561: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K562: RomTuple<7> = RomTuple::new([Obj::rom(&K560), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K561)]);
static K563: RomTuple<1> = RomTuple::new([n!("seq")]);
static K564: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K562), argnames: Obj::rom(&K563), exc: Obj::rom(&K3), lines: Obj::rom(&K564), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K566: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K567: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K568: RomBytes<2> = RomBytes::new(b"\x00\n");
static K569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K566), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K567), exc: Obj::rom(&K3), lines: Obj::rom(&K568), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K570: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K571: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K572: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K573: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K570), consts: Obj::rom(&K571), argnames: Obj::rom(&K572), exc: Obj::rom(&K3), lines: Obj::rom(&K573), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K575: RomBytes<130> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\x04\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K576: RomTuple<5> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("takes_arguments"), n!("wrap_native")]);
static K577: RomBytes<18> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x0e\x02 \x02");
static K578: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K575), consts: Obj::rom(&K576), argnames: Obj::rom(&K572), exc: Obj::rom(&K3), lines: Obj::rom(&K577), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K579: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K580: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K581: RomBytes<8> = RomBytes::new(b"\x00<\n\x02\x04\x02\x0c\x02");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K579), consts: Obj::rom(&K580), argnames: Obj::rom(&K572), exc: Obj::rom(&K3), lines: Obj::rom(&K581), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K583: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K584: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K585: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K586: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K587: RomBytes<10> = RomBytes::new(b"\x00J\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K588: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K583), consts: Obj::rom(&K584), argnames: Obj::rom(&K585), exc: Obj::rom(&K586), lines: Obj::rom(&K587), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K589: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K590: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K591: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K592: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K593: RomBytes<8> = RomBytes::new(b"\x00^\x10\x02\x08\x02\x07\x02");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K589), consts: Obj::rom(&K590), argnames: Obj::rom(&K591), exc: Obj::rom(&K592), lines: Obj::rom(&K593), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K595: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K596: RomTuple<1> = RomTuple::new([n!("cls")]);
static K597: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K596), exc: Obj::rom(&K3), lines: Obj::rom(&K56), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K598: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K599: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K600: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K601: RomBytes<10> = RomBytes::new(b"\x00t\x11\x02\x07\x02\x11\x02\x07\x02");
static K602: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K598), consts: Obj::rom(&K599), argnames: Obj::rom(&K600), exc: Obj::rom(&K3), lines: Obj::rom(&K601), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K603: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K604: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K605: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K606: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x0c\x02\x0e\x04\x07\x02");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K603), consts: Obj::rom(&K604), argnames: Obj::rom(&K605), exc: Obj::rom(&K3), lines: Obj::rom(&K606), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K608: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K609: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K610: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: Obj::rom(&K609), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K610), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K612: RomBytes<162> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x01\x02\n\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01\x03\t\x05\x05\n\x00b\x03\x07\x03S\x03\x10\x00\x00\x07\x03\x00\x08\x02\x00\t\x00\x00\n\x01b\x07\x07\x03w\x06\x05\xcc\xffY\x06\x00\x06\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06W7\x00\n\x06\x03\x00\x07\x04\x03\x08\x01j\t\t\x00b\x06\x06\x03\x03\x07\x07c\x03\x06\x01\x08S\x03\x1a\x00\n\x06\x03\x00\x07\x03\x03\x08\t\x00\t\x03b\x06\x06\x03\x00\x07\x00b\x06\x06\x01W\x05\x00w\x04\x05\xc4\xff\x81\x00");
static K613: RomTuple<10> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("__mro__"), n!("__init_subclass__"), n!("get"), n!("__func__")]);
static K614: RomBytes<25> = RomBytes::new(b"\x00\x9c\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08\x1a\x02\x19\x02\x04\x02\x17\x02\x03\x07\x05\n");
static K615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K612), consts: Obj::rom(&K613), argnames: Obj::rom(&K596), exc: Obj::rom(&K3), lines: Obj::rom(&K614), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K616: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K617: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K618: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K619: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K620: RomBytes<7> = RomBytes::new(b"\x00\xb8\x01\x0c\x02\x08\x02");
static K621: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K616), consts: Obj::rom(&K617), argnames: Obj::rom(&K618), exc: Obj::rom(&K619), lines: Obj::rom(&K620), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K622: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K623: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K624: RomBytes<15> = RomBytes::new(b"\x00\xc4\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K625: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K622), consts: Obj::rom(&K623), argnames: Obj::rom(&K139), exc: Obj::rom(&K3), lines: Obj::rom(&K624), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K626: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K627: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K628: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K629: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K626), consts: Obj::rom(&K627), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K628), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K630: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K631: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K632: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K633: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K360), consts: Obj::rom(&K631), argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K632), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K634: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K635: RomBytes<2> = RomBytes::new(b"\x00 ");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K634), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K635), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K637: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K638: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K639: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K639), exc: Obj::rom(&K3), lines: Obj::rom(&K26), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K641: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K642: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K643: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K208), exc: Obj::rom(&K3), lines: Obj::rom(&K31), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K644: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K645: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K646: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K647: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K644), consts: Obj::rom(&K645), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K646), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K648: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K649: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K648), consts: Obj::rom(&K649), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K376), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K651: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K652: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K653: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K651), consts: Obj::rom(&K652), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K653), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K655: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K656: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K657: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K658: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K655), consts: Obj::rom(&K656), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K657), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K659: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K660: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K661: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K662: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K663: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K659), consts: Obj::rom(&K660), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K662), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K664: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K665: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K666: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K664), consts: Obj::rom(&K665), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K666), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K668: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K669: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K670: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K671: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K668), consts: Obj::rom(&K669), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K670), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K672: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K673: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K674: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K672), consts: Obj::rom(&K673), argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K676: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K677: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K678: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K679: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K676), consts: Obj::rom(&K677), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K678), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K680: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K681: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K676), consts: Obj::rom(&K680), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K681), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K683: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K684: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K676), consts: Obj::rom(&K683), argnames: Obj::rom(&K661), exc: Obj::rom(&K3), lines: Obj::rom(&K684), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K686: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K687: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K688: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K686), consts: Obj::rom(&K687), argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K688), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K690: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K691: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K692: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K693: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K690), consts: Obj::rom(&K691), argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K692), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K694: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K695: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K696: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K694), consts: Obj::rom(&K695), argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K696), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K698: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K699: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K700: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K698), consts: Obj::rom(&K695), argnames: Obj::rom(&K183), exc: Obj::rom(&K3), lines: Obj::rom(&K699), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K701: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K702: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K703: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K704: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K702), Obj::rom(&K703), crate::intern::ascii_char(41)]);
static K705: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K706: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K701), consts: Obj::rom(&K704), argnames: Obj::rom(&K705), exc: Obj::rom(&K3), lines: Obj::rom(&K706), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K708: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K709: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K710: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K711: RomBytes<2> = RomBytes::new(b"\x00:");
static K712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K710), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K711), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K713: RomStr<2> = RomStr::constant(b", ");
static K714: RomStr<2> = RomStr::constant(b": ");
static K715: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K712), n!("repr_again"), Obj::rom(&K713), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K714), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K716: RomTuple<1> = RomTuple::new([n!("value")]);
static K717: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K718: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K719: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K708), consts: Obj::rom(&K715), argnames: Obj::rom(&K716), exc: Obj::rom(&K717), lines: Obj::rom(&K718), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K720: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K721: RomStr<2> = RomStr::constant(b",)");
static K722: RomStr<2> = RomStr::constant(b"({");
static K723: RomStr<2> = RomStr::constant(b"})");
static K724: RomStr<2> = RomStr::constant(b"([");
static K725: RomStr<2> = RomStr::constant(b"])");
static K726: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K721), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K722), Obj::rom(&K723), Obj::rom(&K724), Obj::rom(&K725)]);
static K727: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K728: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K720), consts: Obj::rom(&K726), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K727), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K729: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K730: RomStr<5> = RomStr::constant(b"[...]");
static K731: RomStr<5> = RomStr::constant(b"(...)");
static K732: RomStr<5> = RomStr::constant(b"{...}");
static K733: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K730), n!("tuple"), Obj::rom(&K731), n!("dict"), Obj::rom(&K732), n!("type"), n!("__name__")]);
static K734: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K735: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K733), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K734), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K736: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K737: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K738: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K739: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K736), consts: Obj::rom(&K737), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K738), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K740: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K741: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K742: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K743: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K740), consts: Obj::rom(&K741), argnames: Obj::rom(&K742), exc: Obj::rom(&K3), lines: Obj::rom(&K743), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K745: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K746: RomStr<5> = RomStr::constant(b"utf-8");
static K747: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K746), n!("strict"), n!("decode")]);
static K748: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K749: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K747), argnames: Obj::rom(&K748), exc: Obj::rom(&K3), lines: Obj::rom(&K749), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K751: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K752: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K753: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K752), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K753), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K755: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K756: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K757: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K758: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K755), consts: Obj::rom(&K756), argnames: Obj::rom(&K757), exc: Obj::rom(&K3), lines: Obj::rom(&K758), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K760: RomTuple<1> = RomTuple::new([n!("")]);
static K761: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K762: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K763: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K762)]);
static K764: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K765: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K761), consts: Obj::rom(&K763), argnames: Obj::rom(&K188), exc: Obj::rom(&K3), lines: Obj::rom(&K764), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K766: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K767: RomTuple<1> = RomTuple::new([n!("code")]);
static K768: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K769: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K766), argnames: Obj::rom(&K767), exc: Obj::rom(&K3), lines: Obj::rom(&K768), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K770: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K771: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K772: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K773: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K770), consts: Obj::rom(&K771), argnames: Obj::rom(&K772), exc: Obj::rom(&K3), lines: Obj::rom(&K773), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K775: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K776: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K775), argnames: Obj::rom(&K776), exc: Obj::rom(&K3), lines: Obj::rom(&K293), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K778: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K779: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K780: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K781: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K782: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K779), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K780), n!("type"), n!("__name__"), Obj::rom(&K781), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K783: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K784: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K778), consts: Obj::rom(&K782), argnames: Obj::rom(&K783), exc: Obj::rom(&K3), lines: Obj::rom(&K784), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K786: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K787: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K788: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K786), consts: Obj::rom(&K787), argnames: Obj::rom(&K139), exc: Obj::rom(&K3), lines: Obj::rom(&K788), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K790: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K791: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K792: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K793: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K794: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K790), consts: Obj::rom(&K791), argnames: Obj::rom(&K792), exc: Obj::rom(&K3), lines: Obj::rom(&K793), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K795: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K796: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K797: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K798: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K796), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K797), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K799: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K800: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K801: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K795), consts: Obj::rom(&K798), argnames: Obj::rom(&K799), exc: Obj::rom(&K3), lines: Obj::rom(&K800), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K802: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K803: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K804: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K805: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K806: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K803), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K804), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K805), n!("getattr")]);
static K807: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K808: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K802), consts: Obj::rom(&K806), argnames: Obj::rom(&K807), exc: Obj::rom(&K3), lines: Obj::rom(&K808), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K810: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K811: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K812: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K813: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K814: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K811), n!("len"), Obj::small(1), Obj::rom(&K812), n!("percent_value"), n!("append"), Obj::rom(&K813), n!("percent_converted")]);
static K815: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K816: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K810), consts: Obj::rom(&K814), argnames: Obj::rom(&K815), exc: Obj::rom(&K3), lines: Obj::rom(&K816), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K818: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K819: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K820: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K821: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K818), consts: Obj::rom(&K819), argnames: Obj::rom(&K820), exc: Obj::rom(&K3), lines: Obj::rom(&K821), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K823: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K824: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K825: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K826: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K64), consts: Obj::rom(&K436), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K825), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K827: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K824), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K826)]);
static K828: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K829: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K830: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K823), consts: Obj::rom(&K827), argnames: Obj::rom(&K828), exc: Obj::rom(&K3), lines: Obj::rom(&K829), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K831: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K832: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K833: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K834: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K835: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K832), consts: Obj::rom(&K833), argnames: Obj::rom(&K828), exc: Obj::rom(&K3), lines: Obj::rom(&K834), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K836: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K837: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K838: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K839: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K840: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K836), consts: Obj::rom(&K837), argnames: Obj::rom(&K838), exc: Obj::rom(&K3), lines: Obj::rom(&K839), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K841: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K842: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K843: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K844: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K842), consts: Obj::rom(&K436), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K843), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K845: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K844), n!("index_of")]);
static K846: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K841), consts: Obj::rom(&K845), argnames: Obj::rom(&K399), exc: Obj::rom(&K3), lines: Obj::rom(&K846), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K848: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K849: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K850: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K851: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K849), argnames: Obj::rom(&K481), exc: Obj::rom(&K3), lines: Obj::rom(&K850), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K852: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K853: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K854: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K855: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K856: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K852), consts: Obj::rom(&K853), argnames: Obj::rom(&K854), exc: Obj::rom(&K3), lines: Obj::rom(&K855), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K857: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K858: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K859: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K860: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K857), consts: Obj::rom(&K849), argnames: Obj::rom(&K858), exc: Obj::rom(&K3), lines: Obj::rom(&K859), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K861: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K862: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K863: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K864: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K865: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K861), consts: Obj::rom(&K862), argnames: Obj::rom(&K863), exc: Obj::rom(&K864), lines: Obj::rom(&K865), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K867: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K868: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K869: RomTuple<1> = RomTuple::new([n!("stream")]);
static K870: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K871: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K872: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K869), exc: Obj::rom(&K870), lines: Obj::rom(&K871), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K873: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K874: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K875: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K873), consts: Obj::rom(&K874), argnames: Obj::rom(&K869), exc: Obj::rom(&K3), lines: Obj::rom(&K875), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K877: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K878: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K877), argnames: Obj::rom(&K869), exc: Obj::rom(&K3), lines: Obj::rom(&K878), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K880: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K881: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K882: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K883: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K880), consts: Obj::rom(&K881), argnames: Obj::rom(&K869), exc: Obj::rom(&K3), lines: Obj::rom(&K882), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
