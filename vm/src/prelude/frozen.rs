//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 169] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K17, defaults: Obj::NONE, kwdefaults: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K22, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K27, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K31, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K37, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K40, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K44, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K49, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K54, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K59, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K64, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K68, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K71, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K75, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K80, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K84, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K87, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K90, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K93, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K97, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K126, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K134, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K138, defaults: Obj::rom(&K139), kwdefaults: &[] },
    Frozen { code: &K144, defaults: Obj::rom(&K139), kwdefaults: &[] },
    Frozen { code: &K149, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K153, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K157, defaults: Obj::rom(&K139), kwdefaults: &[] },
    Frozen { code: &K162, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K167, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K171, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K186, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K196, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K199, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K205, defaults: Obj::rom(&K206), kwdefaults: &[] },
    Frozen { code: &K211, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K215, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K222, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K290, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K295, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K300, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K308, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K322, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K326, defaults: Obj::rom(&K206), kwdefaults: &[] },
    Frozen { code: &K332, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K341, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K349, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K354, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K359, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K364, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K369, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K374, defaults: Obj::rom(&K375), kwdefaults: &[] },
    Frozen { code: &K381, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K386, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K396, defaults: Obj::rom(&K397), kwdefaults: &[] },
    Frozen { code: &K403, defaults: Obj::rom(&K397), kwdefaults: &[] },
    Frozen { code: &K408, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K413, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K416, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K420, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K425, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K432, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K434, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K439, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K444, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K450, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K459, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K463, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K469, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K476, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K480, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K485, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K489, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K494, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K500, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K506, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K515, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K521, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K526, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K532, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K538, defaults: Obj::rom(&K375), kwdefaults: &[] },
    Frozen { code: &K543, defaults: Obj::rom(&K545), kwdefaults: &[] },
    Frozen { code: &K548, defaults: Obj::rom(&K549), kwdefaults: &[] },
    Frozen { code: &K553, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K558, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K564, defaults: Obj::rom(&K139), kwdefaults: &[] },
    Frozen { code: &K569, defaults: Obj::rom(&K139), kwdefaults: &[] },
    Frozen { code: &K572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K584, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K588, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K593, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K597, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K613, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K621, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K630, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K648, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K652, defaults: Obj::rom(&K653), kwdefaults: &[] },
    Frozen { code: &K656, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K659, defaults: Obj::rom(&K653), kwdefaults: &[] },
    Frozen { code: &K663, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K667, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K671, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K674, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K678, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K682, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K687, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K695, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K699, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K703, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K709, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K713, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K724, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K731, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K743, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K752, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K759, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K763, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K774, defaults: Obj::rom(&K775), kwdefaults: &[] },
    Frozen { code: &K778, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K783, defaults: Obj::rom(&K784), kwdefaults: &[] },
    Frozen { code: &K789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K798, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K801, defaults: Obj::rom(&K784), kwdefaults: &[] },
    Frozen { code: &K809, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), crate::intern::ascii_char(32)), (n!("end"), crate::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K846, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K854, defaults: Obj::rom(&K855), kwdefaults: &[] },
    Frozen { code: &K859, defaults: Obj::rom(&K855), kwdefaults: &[] },
    Frozen { code: &K864, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K875, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K880, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K884, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K896, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K900, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K903, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K907, defaults: Obj::NONE, kwdefaults: &[] },
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
static K13: RomBytes<191> = RomBytes::new(b"\n\x08\x00P\x02\x08\x15\x00V\x03\x0e\x00\n\x08\x01_\t\x03\x02b\x02\x08\x01W\x03\x00\n\x02\x01\n\x08\x03\x00\t\x02\n\n\x01b\x08\x08\x02V\x08\r\x00\n\x08\x04\x00\t\x02\x00\n\x03b\x02\x08\x02\n\x08\x05\x00\t\x02\x03\n\x06\x05\x0b\x00b\x05\x08\x03T\x05\n\x00j\x08\x08\x00\x00\x06\x08W\x17\x00\x00\x08\x05\x00\x0b\x01\x00\x0c\x03g\t\x0b\x02j\n\n\x00s\n\x04f\x06\x08Y\x08\x00\x07\x03\t\x08c\x08\x08\x01\t\x03\t\n`\x06\t\x08Y\x08\x00\x0b\x03\t\x0b`\x06\t\x08\x00\x08\x00\x00\t\x06b\x07\x08\x01S\x07\x07\x00\x03\x08\x0c`\x06\x08\x07\x00\x08\x02\x00\x0b\x01\x00\x0c\x03\x00\r\x06g\t\x0b\x03j\n\n\x00s\n\x04f\x08\x08\x81\x08");
static K14: RomTuple<13> = RomTuple::new([n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__classcell__")]);
static K15: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("bases"), n!("keywords")]);
static K16: RomBytes<24> = RomBytes::new(b"\x00\x0c\x08\x02\x15\x02\x11\x02\r\x02\x10\x02%\x02\x13\x02\x0b\x02\n\x02\x04\x02\x07\x02");
static K17: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K14), argnames: Obj::rom(&K15), exc: Obj::rom(&K3), lines: Obj::rom(&K16), name: n!("build_class"), qualname: n!("build_class"), file: n!("<prelude>"), flags: 67, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 1, nfree: 0, line: 5 };
static K18: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K19: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K20: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K21: RomBytes<2> = RomBytes::new(b"\x00*");
static K22: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K18), consts: Obj::rom(&K19), argnames: Obj::rom(&K20), exc: Obj::rom(&K3), lines: Obj::rom(&K21), name: n!("build_derived"), qualname: n!("build_derived"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K23: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K24: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K25: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K26: RomBytes<10> = RomBytes::new(b"\x002\x17\x02\x11\x02\x04\x02\x17\x02");
static K27: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K23), consts: Obj::rom(&K24), argnames: Obj::rom(&K25), exc: Obj::rom(&K3), lines: Obj::rom(&K26), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K28: RomBytes<1> = RomBytes::new(b"\x82");
static K29: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K30: RomBytes<2> = RomBytes::new(b"\x00B");
static K31: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K28), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K29), exc: Obj::rom(&K3), lines: Obj::rom(&K30), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K32: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K33: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K34: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K33), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K35: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K36: RomBytes<20> = RomBytes::new(b"\x00J\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K37: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K32), consts: Obj::rom(&K34), argnames: Obj::rom(&K35), exc: Obj::rom(&K3), lines: Obj::rom(&K36), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K38: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K39: RomBytes<2> = RomBytes::new(b"\x00d");
static K40: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K38), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K29), exc: Obj::rom(&K3), lines: Obj::rom(&K39), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K41: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K42: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K43: RomBytes<6> = RomBytes::new(b"\x00n\x0f\x02\x16\x02");
static K44: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K41), consts: Obj::rom(&K42), argnames: Obj::rom(&K29), exc: Obj::rom(&K3), lines: Obj::rom(&K43), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K45: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K46: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K47: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K48: RomBytes<14> = RomBytes::new(b"\x00z\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K49: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K45), consts: Obj::rom(&K46), argnames: Obj::rom(&K47), exc: Obj::rom(&K3), lines: Obj::rom(&K48), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K50: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K51: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K52: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("spec")]);
static K53: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K54: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K50), consts: Obj::rom(&K51), argnames: Obj::rom(&K52), exc: Obj::rom(&K3), lines: Obj::rom(&K53), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K55: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K56: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K57: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K58: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K59: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K55), consts: Obj::rom(&K56), argnames: Obj::rom(&K57), exc: Obj::rom(&K3), lines: Obj::rom(&K58), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K60: RomBytes<182> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K61: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_subset")]);
static K62: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K63: RomBytes<30> = RomBytes::new(b"\x00\n\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02");
static K64: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K60), consts: Obj::rom(&K61), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K63), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K65: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K66: RomTuple<1> = RomTuple::new([n!("eq")]);
static K67: RomBytes<2> = RomBytes::new(b"\x00,");
static K68: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K65), consts: Obj::rom(&K66), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K67), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K69: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K70: RomBytes<10> = RomBytes::new(b"\x004\x06\x02\x05\x02\x05\x03\x05\x06");
static K71: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K69), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K70), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K72: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K73: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K74: RomBytes<16> = RomBytes::new(b"\x00B\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K75: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K72), consts: Obj::rom(&K73), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K74), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K76: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K77: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K78: RomTuple<3> = RomTuple::new([n!("compare"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K79: RomBytes<28> = RomBytes::new(b"\x00Z\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K80: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K76), consts: Obj::rom(&K77), argnames: Obj::rom(&K78), exc: Obj::rom(&K3), lines: Obj::rom(&K79), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K81: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K82: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), crate::intern::ascii_char(121)]);
static K83: RomBytes<2> = RomBytes::new(b"\x00z");
static K84: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K81), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K82), exc: Obj::rom(&K3), lines: Obj::rom(&K83), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K85: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K86: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K87: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K85), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K82), exc: Obj::rom(&K3), lines: Obj::rom(&K86), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K88: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K89: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K90: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K88), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K82), exc: Obj::rom(&K3), lines: Obj::rom(&K89), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K91: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K92: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K93: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K82), exc: Obj::rom(&K3), lines: Obj::rom(&K92), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K94: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K95: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K96: RomBytes<11> = RomBytes::new(b"\x00\x9a\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K97: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K95), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K96), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K98: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03,\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K99: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K100: RomBytes<11> = RomBytes::new(b"\x00\xaa\x01\x1a\x02\x18\x02,\x02\x10\x02");
static K101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K98), consts: Obj::rom(&K99), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K100), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K102: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K103: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("lt"), n!("order"), n!("greater")]);
static K104: RomBytes<11> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K102), consts: Obj::rom(&K103), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K104), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K106: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03\x0f\x00\n\x03\x04\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x05\n\x04\x06\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K107: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K108: RomBytes<11> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x18\x02\x0f\x02\x10\x02");
static K109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K106), consts: Obj::rom(&K107), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K108), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K110: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K111: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K112: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K113: RomBytes<15> = RomBytes::new(b"\x00\xda\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K110), consts: Obj::rom(&K111), argnames: Obj::rom(&K112), exc: Obj::rom(&K3), lines: Obj::rom(&K113), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K115: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K116: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K117: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K116), n!("dict_update")]);
static K118: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K119: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K115), consts: Obj::rom(&K117), argnames: Obj::rom(&K118), exc: Obj::rom(&K3), lines: Obj::rom(&K119), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K121: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K122: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K123: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K122), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K124: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K125: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K126: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K121), consts: Obj::rom(&K123), argnames: Obj::rom(&K124), exc: Obj::rom(&K3), lines: Obj::rom(&K125), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K127: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K128: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K129: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K130: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K128), n!("len"), Obj::small(2), Obj::rom(&K129), n!("ValueError")]);
static K131: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(105), n!("pair")]);
static K132: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K133: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K134: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K127), consts: Obj::rom(&K130), argnames: Obj::rom(&K131), exc: Obj::rom(&K132), lines: Obj::rom(&K133), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K135: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K136: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K137: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K138: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K136), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K139: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K140: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K141: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K142: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K143: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K140), consts: Obj::rom(&K141), argnames: Obj::rom(&K142), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K145: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K146: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K147: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K148: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K149: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K145), consts: Obj::rom(&K146), argnames: Obj::rom(&K147), exc: Obj::rom(&K3), lines: Obj::rom(&K148), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K150: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K151: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K152: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K150), consts: Obj::rom(&K151), argnames: Obj::rom(&K142), exc: Obj::rom(&K3), lines: Obj::rom(&K152), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K154: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K155: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K156: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K157: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K154), consts: Obj::rom(&K155), argnames: Obj::rom(&K142), exc: Obj::rom(&K3), lines: Obj::rom(&K156), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K158: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K159: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K160: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(100), n!("other")]);
static K161: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K162: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K158), consts: Obj::rom(&K159), argnames: Obj::rom(&K160), exc: Obj::rom(&K3), lines: Obj::rom(&K161), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K163: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K164: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K165: RomTuple<1> = RomTuple::new([n!("items")]);
static K166: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K163), consts: Obj::rom(&K164), argnames: Obj::rom(&K165), exc: Obj::rom(&K3), lines: Obj::rom(&K166), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K168: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K169: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K170: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K171: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K168), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K170), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K172: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K173: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K174: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(111)]);
static K175: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K176: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K172), consts: Obj::rom(&K173), argnames: Obj::rom(&K174), exc: Obj::rom(&K175), lines: Obj::rom(&K176), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K178: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K179: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("sentinel")]);
static K180: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K178), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K179), exc: Obj::rom(&K3), lines: Obj::rom(&K180), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K182: RomBytes<32> = RomBytes::new(b"V\x01\x10\x00\n\x02\x00\x00\x03\x00_\x04\x01\x01b\x02\x02\x02\x81\x02\n\x02\x02\x00\x03\x00b\x02\x02\x01\x81\x02");
static K183: RomTuple<3> = RomTuple::new([n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K184: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("sentinel")]);
static K185: RomBytes<6> = RomBytes::new(b"\x00.\x04\x02\x10\x02");
static K186: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K182), consts: Obj::rom(&K183), argnames: Obj::rom(&K184), exc: Obj::rom(&K3), lines: Obj::rom(&K185), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K187: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K188: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K189: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K190: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K191: RomBytes<10> = RomBytes::new(b"\x00:\x04\x02\n\x04\n\x02\x08\x02");
static K192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K187), consts: Obj::rom(&K188), argnames: Obj::rom(&K189), exc: Obj::rom(&K190), lines: Obj::rom(&K191), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K193: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K194: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K195: RomBytes<10> = RomBytes::new(b"\x00L\x06\x02\x04\x02\x05\x03\x05\x06");
static K196: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K195), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K197: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K198: RomBytes<10> = RomBytes::new(b"\x00Z\x06\x02\x04\x02\x05\x03\x05\x06");
static K199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K197), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K198), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K200: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K201: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K202: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K201)]);
static K203: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K204: RomBytes<14> = RomBytes::new(b"\x00h\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), exc: Obj::rom(&K3), lines: Obj::rom(&K204), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K206: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K207: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K208: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K209: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K210: RomBytes<14> = RomBytes::new(b"\x00z\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K211: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K207), consts: Obj::rom(&K208), argnames: Obj::rom(&K209), exc: Obj::rom(&K3), lines: Obj::rom(&K210), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 60 };
static K212: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K213: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K214: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K212), consts: Obj::rom(&K213), argnames: Obj::rom(&K209), exc: Obj::rom(&K3), lines: Obj::rom(&K214), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 69 };
static K216: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K217: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K218: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K219: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K217), n!("missing"), Obj::rom(&K218)]);
static K220: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K221: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K219), argnames: Obj::rom(&K220), exc: Obj::rom(&K3), lines: Obj::rom(&K221), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K223: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K224: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K225: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K224)]);
static K226: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K227: RomBytes<11> = RomBytes::new(b"\x00\xb2\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K223), consts: Obj::rom(&K225), argnames: Obj::rom(&K226), exc: Obj::rom(&K3), lines: Obj::rom(&K227), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K229: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K230: RomStr<12> = RomStr::constant(b"item classes");
static K231: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K232: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K233: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("items")]);
static K234: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(102), n!("items")]);
static K235: RomBytes<5> = RomBytes::new(b"\x00\xce\x01\x04\x02");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K232), consts: Obj::rom(&K233), argnames: Obj::rom(&K234), exc: Obj::rom(&K3), lines: Obj::rom(&K235), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K237: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K238: RomTuple<1> = RomTuple::new([n!("self")]);
static K239: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K239), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K241: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K242: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(102)]);
static K243: RomBytes<3> = RomBytes::new(b"\x00\xdc\x01");
static K244: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K241), consts: Obj::rom(&K242), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K243), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K245: RomTuple<6> = RomTuple::new([Obj::rom(&K236), n!("__init__"), Obj::rom(&K240), n!("__iter__"), Obj::rom(&K244), n!("__next__")]);
static K246: RomBytes<7> = RomBytes::new(b"\x00\xcc\x01\n\x08\n\x06");
static K247: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K231), consts: Obj::rom(&K245), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K246), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K248: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K249: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K250: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("next"), n!("items")]);
static K251: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K249), consts: Obj::rom(&K250), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K251), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K253: RomTuple<2> = RomTuple::new([Obj::rom(&K252), n!("__next__")]);
static K254: RomBytes<3> = RomBytes::new(b"\x00\xe2\x01");
static K255: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K248), consts: Obj::rom(&K253), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K254), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K256: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K257: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\x0b\x02\x1d\x02");
static K258: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K256), consts: Obj::rom(&K242), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K257), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K259: RomTuple<2> = RomTuple::new([Obj::rom(&K258), n!("__next__")]);
static K260: RomBytes<3> = RomBytes::new(b"\x00\xea\x01");
static K261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K248), consts: Obj::rom(&K259), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K260), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K262: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K263: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K264: RomBytes<5> = RomBytes::new(b"\x00\xfa\x01\x04\x02");
static K265: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K232), consts: Obj::rom(&K262), argnames: Obj::rom(&K263), exc: Obj::rom(&K3), lines: Obj::rom(&K264), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K266: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K266), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K268: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K269: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K270: RomBytes<25> = RomBytes::new(b"\x00\x88\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K271: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K268), consts: Obj::rom(&K269), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K270), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K272: RomTuple<6> = RomTuple::new([Obj::rom(&K265), n!("__init__"), Obj::rom(&K267), n!("__iter__"), Obj::rom(&K271), n!("__next__")]);
static K273: RomBytes<7> = RomBytes::new(b"\x00\xf8\x01\n\x08\n\x06");
static K274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K231), consts: Obj::rom(&K272), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K273), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K275: RomTuple<2> = RomTuple::new([n!("items"), crate::intern::ascii_char(110)]);
static K276: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), crate::intern::ascii_char(110)]);
static K277: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x04\x02");
static K278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K232), consts: Obj::rom(&K275), argnames: Obj::rom(&K276), exc: Obj::rom(&K3), lines: Obj::rom(&K277), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K279: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K280: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K279), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K281: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K282: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), crate::intern::ascii_char(110), Obj::small(1)]);
static K283: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x0b\x02\x04\x02\x08\x02");
static K284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K281), consts: Obj::rom(&K282), argnames: Obj::rom(&K238), exc: Obj::rom(&K3), lines: Obj::rom(&K283), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K285: RomTuple<6> = RomTuple::new([Obj::rom(&K278), n!("__init__"), Obj::rom(&K280), n!("__iter__"), Obj::rom(&K284), n!("__next__")]);
static K286: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x08\n\x06");
static K287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K231), consts: Obj::rom(&K285), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K286), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K288: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K230), Obj::rom(&K247), n!("map_one"), Obj::rom(&K255), n!("map_rows"), Obj::rom(&K261), n!("filter_items_by"), Obj::rom(&K274), n!("zip_rows"), Obj::rom(&K287), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K289: RomBytes<29> = RomBytes::new(b"\x00\xc4\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K290: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K229), consts: Obj::rom(&K288), argnames: crate::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K289), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K291: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K292: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K293: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterables")]);
static K294: RomBytes<7> = RomBytes::new(b"\x00\xd0\x02\x0f\x02\x1f\x02");
static K295: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K291), consts: Obj::rom(&K292), argnames: Obj::rom(&K293), exc: Obj::rom(&K3), lines: Obj::rom(&K294), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K296: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K297: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K298: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(102), n!("iterable")]);
static K299: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K300: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K296), consts: Obj::rom(&K297), argnames: Obj::rom(&K298), exc: Obj::rom(&K3), lines: Obj::rom(&K299), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K301: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K302: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K303: RomTuple<1> = RomTuple::new([n!("iter")]);
static K304: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K305: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K303), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K304), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K306: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K305)]);
static K307: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K308: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K301), consts: Obj::rom(&K306), argnames: Obj::rom(&K307), exc: Obj::rom(&K3), lines: Obj::rom(&K304), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 177 };
static K309: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K310: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K311: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K312: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K310), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K311)]);
static K313: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K314: RomBytes<13> = RomBytes::new(b"\x00\xee\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K309), consts: Obj::rom(&K312), argnames: Obj::rom(&K313), exc: Obj::rom(&K3), lines: Obj::rom(&K314), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 182 };
static K316: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K317: RomStr<10> = RomStr::constant(b"argument 1");
static K318: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K319: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K317), Obj::rom(&K318)]);
static K320: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(110)]);
static K321: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K322: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K316), consts: Obj::rom(&K319), argnames: Obj::rom(&K320), exc: Obj::rom(&K3), lines: Obj::rom(&K321), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K323: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K324: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K325: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K323), consts: Obj::rom(&K324), argnames: Obj::rom(&K203), exc: Obj::rom(&K3), lines: Obj::rom(&K325), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K327: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K328: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K329: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), crate::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K328), n!("items_back"), n!("len")]);
static K330: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K331: RomBytes<13> = RomBytes::new(b"\x00\x8e\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K332: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K327), consts: Obj::rom(&K329), argnames: Obj::rom(&K330), exc: Obj::rom(&K3), lines: Obj::rom(&K331), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K333: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K334: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K335: RomTuple<2> = RomTuple::new([n!("sequence"), crate::intern::ascii_char(110)]);
static K336: RomBytes<9> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x04\x02\x07\x03");
static K337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K333), consts: Obj::rom(&K334), argnames: Obj::rom(&K335), exc: Obj::rom(&K3), lines: Obj::rom(&K336), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K338: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K339: RomTuple<1> = RomTuple::new([n!("append")]);
static K340: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K338), consts: Obj::rom(&K339), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K340), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K342: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K343: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K344: RomTuple<2> = RomTuple::new([n!("iterable"), crate::intern::ascii_char(110)]);
static K345: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K342), consts: Obj::rom(&K343), argnames: Obj::rom(&K344), exc: Obj::rom(&K3), lines: Obj::rom(&K345), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K347: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K348: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K347), consts: Obj::rom(&K348), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K67), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K350: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K351: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K352: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K353: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K350), consts: Obj::rom(&K351), argnames: Obj::rom(&K352), exc: Obj::rom(&K3), lines: Obj::rom(&K353), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K355: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K356: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K357: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), crate::intern::ascii_char(120)]);
static K358: RomBytes<2> = RomBytes::new(b"\x00@");
static K359: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K355), consts: Obj::rom(&K356), argnames: Obj::rom(&K357), exc: Obj::rom(&K3), lines: Obj::rom(&K358), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K360: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K361: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K362: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K363: RomBytes<2> = RomBytes::new(b"\x00H");
static K364: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K360), consts: Obj::rom(&K361), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K363), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K365: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K366: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K367: RomTuple<2> = RomTuple::new([n!("self"), crate::intern::ascii_char(120)]);
static K368: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K369: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K365), consts: Obj::rom(&K366), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K368), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K370: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K371: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K372: RomTuple<4> = RomTuple::new([n!("items"), crate::intern::ascii_char(120), n!("start"), n!("stop")]);
static K373: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K374: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K370), consts: Obj::rom(&K371), argnames: Obj::rom(&K372), exc: Obj::rom(&K3), lines: Obj::rom(&K373), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K375: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K376: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K377: RomStr<15> = RomStr::constant(b" is not in list");
static K378: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K377)]);
static K379: RomTuple<3> = RomTuple::new([n!("self"), crate::intern::ascii_char(120), n!("limits")]);
static K380: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K378), argnames: Obj::rom(&K379), exc: Obj::rom(&K3), lines: Obj::rom(&K380), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K382: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K383: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K384: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K383)]);
static K385: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K382), consts: Obj::rom(&K384), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K385), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K387: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K388: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K389: RomTuple<1> = RomTuple::new([n!("key")]);
static K390: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K388), consts: Obj::rom(&K389), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K392: RomStr<25> = RomStr::constant(b"list modified during sort");
static K393: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K391), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K392)]);
static K394: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K395: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K387), consts: Obj::rom(&K393), argnames: Obj::rom(&K394), exc: Obj::rom(&K3), lines: Obj::rom(&K395), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K397: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K398: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K399: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K400: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K399)]);
static K401: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K402: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K403: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K398), consts: Obj::rom(&K400), argnames: Obj::rom(&K401), exc: Obj::rom(&K3), lines: Obj::rom(&K402), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K404: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K405: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K406: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K407: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K404), consts: Obj::rom(&K405), argnames: Obj::rom(&K406), exc: Obj::rom(&K3), lines: Obj::rom(&K407), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K409: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K410: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K411: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K412: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K413: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K409), consts: Obj::rom(&K410), argnames: Obj::rom(&K411), exc: Obj::rom(&K3), lines: Obj::rom(&K412), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K414: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K415: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K415), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K266), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K417: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K418: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K419: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K420: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K418), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K419), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K421: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K422: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K423: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K422)]);
static K424: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K425: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K421), consts: Obj::rom(&K423), argnames: Obj::rom(&K379), exc: Obj::rom(&K3), lines: Obj::rom(&K424), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K426: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K427: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K428: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K427), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K428), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K430: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K429)]);
static K431: RomTuple<1> = RomTuple::new([n!("args")]);
static K432: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K426), consts: Obj::rom(&K430), argnames: Obj::rom(&K431), exc: Obj::rom(&K3), lines: Obj::rom(&K428), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K433: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K418), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K433), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K435: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K436: RomStr<16> = RomStr::constant(b" is not in range");
static K437: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K436)]);
static K438: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K435), consts: Obj::rom(&K437), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K438), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K440: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K441: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K442: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), crate::intern::ascii_char(104)]);
static K443: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K440), consts: Obj::rom(&K441), argnames: Obj::rom(&K442), exc: Obj::rom(&K3), lines: Obj::rom(&K443), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K445: RomBytes<124> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01)\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\x81\x02\n\x03\x00\x00\x04\x00\x03\x05\x06b\x03\x03\x02T\x03\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\x08\n\x06\t\x00\x07\x00b\x06\x06\x01Y\x06\x06\n\x17\x05\x05\x06\x03\x06\x0b\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K446: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K447: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K448: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K446), n!("__eq__"), n!("hash_own"), Obj::rom(&K447), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K449: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x02\x02\x11\x02\x0c\x02");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K445), consts: Obj::rom(&K448), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K451: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K452: RomTuple<1> = RomTuple::new([n!("hash")]);
static K453: RomBytes<2> = RomBytes::new(b"\x00F");
static K454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K452), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K453), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K455: RomBytes<2> = RomBytes::new(b"\x00J");
static K456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K452), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K455), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K457: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K454), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K456), n!("TypeError"), Obj::rom(&K447), n!("type"), n!("__name__"), crate::intern::ascii_char(39)]);
static K458: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K459: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K457), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K458), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K460: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K461: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K462: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K460), consts: Obj::rom(&K461), argnames: Obj::rom(&K389), exc: Obj::rom(&K3), lines: Obj::rom(&K462), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K464: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K465: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K466: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K465), n!("index_of")]);
static K467: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(120)]);
static K468: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K464), consts: Obj::rom(&K466), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K470: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K471: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K472: RomStr<17> = RomStr::constant(b" indices must be ");
static K473: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K471), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K472)]);
static K474: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("key")]);
static K475: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K470), consts: Obj::rom(&K473), argnames: Obj::rom(&K474), exc: Obj::rom(&K3), lines: Obj::rom(&K475), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K477: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K478: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K479: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K477), consts: Obj::rom(&K478), argnames: Obj::rom(&K474), exc: Obj::rom(&K3), lines: Obj::rom(&K479), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K481: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K482: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K483: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("key"), n!("value")]);
static K484: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K485: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K481), consts: Obj::rom(&K482), argnames: Obj::rom(&K483), exc: Obj::rom(&K3), lines: Obj::rom(&K484), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K486: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K487: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K488: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K489: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K486), consts: Obj::rom(&K487), argnames: Obj::rom(&K474), exc: Obj::rom(&K3), lines: Obj::rom(&K488), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K490: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K491: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K492: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K493: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K494: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K490), consts: Obj::rom(&K491), argnames: Obj::rom(&K492), exc: Obj::rom(&K3), lines: Obj::rom(&K493), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K495: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K496: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K497: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K496)]);
static K498: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), crate::intern::ascii_char(97), crate::intern::ascii_char(98)]);
static K499: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K500: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K495), consts: Obj::rom(&K497), argnames: Obj::rom(&K498), exc: Obj::rom(&K3), lines: Obj::rom(&K499), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K501: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K502: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K503: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K502), n!("missing"), n!("get"), n!("append")]);
static K504: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K505: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K506: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K501), consts: Obj::rom(&K503), argnames: Obj::rom(&K504), exc: Obj::rom(&K3), lines: Obj::rom(&K505), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K507: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K508: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K509: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K510: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K511: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K512: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K508), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), crate::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K509), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K510), n!("enumerate"), Obj::rom(&K511), n!("missing")]);
static K513: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K514: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K515: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K507), consts: Obj::rom(&K512), argnames: Obj::rom(&K513), exc: Obj::rom(&K3), lines: Obj::rom(&K514), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K516: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K517: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K518: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), crate::intern::ascii_char(115), Obj::rom(&K517), n!("TypeError"), n!("__name__")]);
static K519: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K520: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K521: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K516), consts: Obj::rom(&K518), argnames: Obj::rom(&K519), exc: Obj::rom(&K3), lines: Obj::rom(&K520), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K522: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K523: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K524: RomTuple<1> = RomTuple::new([n!("cls")]);
static K525: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K526: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K522), consts: Obj::rom(&K523), argnames: Obj::rom(&K524), exc: Obj::rom(&K3), lines: Obj::rom(&K525), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K527: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K528: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K529: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K530: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K528), n!("__name__"), Obj::rom(&K529)]);
static K531: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K532: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: Obj::rom(&K530), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K531), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K533: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K534: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K535: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K534), n!("__name__")]);
static K536: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("base")]);
static K537: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K538: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K533), consts: Obj::rom(&K535), argnames: Obj::rom(&K536), exc: Obj::rom(&K3), lines: Obj::rom(&K537), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K539: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K540: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K541: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K540)]);
static K542: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K539), consts: Obj::rom(&K541), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K544: RomFloat = RomFloat::new(0.0);
static K545: RomTuple<1> = RomTuple::new([Obj::rom(&K544)]);
static K546: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K547: RomBytes<2> = RomBytes::new(b"\x00L");
static K548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K546), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K549: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K550: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K551: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K552: RomBytes<2> = RomBytes::new(b"\x00T");
static K553: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K550), consts: Obj::rom(&K551), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K552), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K554: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K555: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K556: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K555)]);
static K557: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K554), consts: Obj::rom(&K556), argnames: Obj::rom(&K62), exc: Obj::rom(&K3), lines: Obj::rom(&K557), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K559: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K560: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K561: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K560)]);
static K562: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K563: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K561), argnames: Obj::rom(&K562), exc: Obj::rom(&K3), lines: Obj::rom(&K563), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K565: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K566: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K567: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(120), n!("ndigits")]);
static K568: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K566), argnames: Obj::rom(&K567), exc: Obj::rom(&K3), lines: Obj::rom(&K568), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K570: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K571: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K570), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K571), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K573: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K573), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K161), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K575: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K576: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K575), argnames: Obj::rom(&K467), exc: Obj::rom(&K3), lines: Obj::rom(&K576), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K578: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K579: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K580: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K581: RomTuple<7> = RomTuple::new([Obj::rom(&K579), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K580)]);
static K582: RomTuple<1> = RomTuple::new([n!("seq")]);
static K583: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K584: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K578), consts: Obj::rom(&K581), argnames: Obj::rom(&K582), exc: Obj::rom(&K3), lines: Obj::rom(&K583), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K585: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K586: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K587: RomBytes<2> = RomBytes::new(b"\x00\n");
static K588: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K585), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K586), exc: Obj::rom(&K3), lines: Obj::rom(&K587), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K589: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K590: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K591: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K592: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K589), consts: Obj::rom(&K590), argnames: Obj::rom(&K591), exc: Obj::rom(&K3), lines: Obj::rom(&K592), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K594: RomBytes<205> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x03P\x04\x05\x19\x00\n\x05\x04\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x05\x00\x06\x04\n\x07\x06b\x05\x05\x02V\x05\x19\x00\n\x06\x07Y\x05\x06\x08\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\t\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\n\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K595: RomTuple<11> = RomTuple::new([n!("find_new"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("takes_arguments"), n!("wrap_native")]);
static K596: RomBytes<26> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02 \x02");
static K597: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K594), consts: Obj::rom(&K595), argnames: Obj::rom(&K591), exc: Obj::rom(&K3), lines: Obj::rom(&K596), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K598: RomBytes<58> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x02\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K599: RomTuple<3> = RomTuple::new([n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K600: RomBytes<8> = RomBytes::new(b"\x00D\n\x02\x04\x02\x0c\x02");
static K601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K598), consts: Obj::rom(&K599), argnames: Obj::rom(&K591), exc: Obj::rom(&K3), lines: Obj::rom(&K600), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K602: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K603: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K604: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(111), n!("name"), n!("default")]);
static K605: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K606: RomBytes<10> = RomBytes::new(b"\x00R\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K602), consts: Obj::rom(&K603), argnames: Obj::rom(&K604), exc: Obj::rom(&K605), lines: Obj::rom(&K606), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K608: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K609: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K610: RomTuple<2> = RomTuple::new([crate::intern::ascii_char(111), n!("name")]);
static K611: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K612: RomBytes<8> = RomBytes::new(b"\x00f\x10\x02\x08\x02\x07\x02");
static K613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: Obj::rom(&K609), argnames: Obj::rom(&K610), exc: Obj::rom(&K611), lines: Obj::rom(&K612), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K614: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K615: RomBytes<2> = RomBytes::new(b"\x00t");
static K616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K614), consts: crate::types::EMPTY_TUPLE, argnames: Obj::rom(&K524), exc: Obj::rom(&K3), lines: Obj::rom(&K615), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K617: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K618: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K619: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K620: RomBytes<10> = RomBytes::new(b"\x00|\x11\x02\x07\x02\x11\x02\x07\x02");
static K621: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K617), consts: Obj::rom(&K618), argnames: Obj::rom(&K619), exc: Obj::rom(&K3), lines: Obj::rom(&K620), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K622: RomBytes<46> = RomBytes::new(b"V\x02\x16\x00_\x03\x02\x00S\x03\x0e\x00\x00\x03\x01_\x04\x02\x00b\x01\x03\x01W\x07\x00\x00\x03\x01b\x01\x03\x00\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01\x81\x03");
static K623: RomTuple<2> = RomTuple::new([Obj::small(0), n!("throw")]);
static K624: RomTuple<3> = RomTuple::new([crate::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K625: RomBytes<9> = RomBytes::new(b"\x00\x8c\x01\x0c\x02\x0e\x04\x07\x02");
static K626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K622), consts: Obj::rom(&K623), argnames: Obj::rom(&K624), exc: Obj::rom(&K3), lines: Obj::rom(&K625), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K627: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K628: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K629: RomBytes<3> = RomBytes::new(b"\x00\x9c\x01");
static K630: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K627), consts: Obj::rom(&K628), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K629), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K631: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K632: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K633: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), crate::intern::ascii_char(111), n!("name")]);
static K634: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K635: RomBytes<7> = RomBytes::new(b"\x00\xa6\x01\x0c\x02\x08\x02");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K631), consts: Obj::rom(&K632), argnames: Obj::rom(&K633), exc: Obj::rom(&K634), lines: Obj::rom(&K635), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K637: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K638: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K639: RomBytes<7> = RomBytes::new(b"\x00\xb4\x01\x0f\x02\x08\x02");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K632), argnames: Obj::rom(&K633), exc: Obj::rom(&K638), lines: Obj::rom(&K639), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K641: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K642: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K643: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K645: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K646: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K647: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K648: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K124), exc: Obj::rom(&K3), lines: Obj::rom(&K647), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K649: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K650: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K651: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K652: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K649), consts: Obj::rom(&K650), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K651), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K653: RomTuple<1> = RomTuple::new([crate::types::EMPTY_TUPLE]);
static K654: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K655: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K347), consts: Obj::rom(&K654), argnames: Obj::rom(&K165), exc: Obj::rom(&K3), lines: Obj::rom(&K655), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K657: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K658: RomBytes<2> = RomBytes::new(b"\x00 ");
static K659: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K657), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K658), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K660: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K661: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K662: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K663: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K660), consts: Obj::rom(&K661), argnames: Obj::rom(&K662), exc: Obj::rom(&K3), lines: Obj::rom(&K21), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K664: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K665: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K666: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K664), consts: Obj::rom(&K665), argnames: Obj::rom(&K194), exc: Obj::rom(&K3), lines: Obj::rom(&K666), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K668: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K669: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K670: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K671: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K668), consts: Obj::rom(&K669), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K670), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K672: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K673: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K674: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K672), consts: Obj::rom(&K673), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K363), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K675: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K676: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K677: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K675), consts: Obj::rom(&K676), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K677), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K679: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K680: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K681: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K679), consts: Obj::rom(&K680), argnames: Obj::rom(&K367), exc: Obj::rom(&K3), lines: Obj::rom(&K681), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K683: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K684: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K685: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K686: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K683), consts: Obj::rom(&K684), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K686), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K688: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K689: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K690: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K688), consts: Obj::rom(&K689), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K690), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K692: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K693: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K694: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K695: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K692), consts: Obj::rom(&K693), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K694), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K696: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K697: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K698: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K699: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K696), consts: Obj::rom(&K697), argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K698), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K700: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K701: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K702: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K703: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K701), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K702), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K704: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K705: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K704), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K705), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K707: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K708: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K709: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K700), consts: Obj::rom(&K707), argnames: Obj::rom(&K685), exc: Obj::rom(&K3), lines: Obj::rom(&K708), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K710: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K711: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K712: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K710), consts: Obj::rom(&K711), argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K712), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K714: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K715: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K716: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K714), consts: Obj::rom(&K715), argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K716), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K718: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K719: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K720: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K718), consts: Obj::rom(&K719), argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K720), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K722: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K723: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K724: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K722), consts: Obj::rom(&K719), argnames: Obj::rom(&K169), exc: Obj::rom(&K3), lines: Obj::rom(&K723), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K725: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K726: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K727: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K728: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K726), Obj::rom(&K727), crate::intern::ascii_char(41)]);
static K729: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), crate::intern::ascii_char(111), n!("args")]);
static K730: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K731: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K725), consts: Obj::rom(&K728), argnames: Obj::rom(&K729), exc: Obj::rom(&K3), lines: Obj::rom(&K730), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K732: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K733: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K734: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K735: RomBytes<2> = RomBytes::new(b"\x00:");
static K736: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K733), consts: Obj::rom(&K734), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K735), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K737: RomStr<2> = RomStr::constant(b", ");
static K738: RomStr<2> = RomStr::constant(b": ");
static K739: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K736), n!("repr_again"), Obj::rom(&K737), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K738), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K740: RomTuple<1> = RomTuple::new([n!("value")]);
static K741: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K742: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K743: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K732), consts: Obj::rom(&K739), argnames: Obj::rom(&K740), exc: Obj::rom(&K741), lines: Obj::rom(&K742), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K744: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K745: RomStr<2> = RomStr::constant(b",)");
static K746: RomStr<2> = RomStr::constant(b"({");
static K747: RomStr<2> = RomStr::constant(b"})");
static K748: RomStr<2> = RomStr::constant(b"([");
static K749: RomStr<2> = RomStr::constant(b"])");
static K750: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), crate::intern::ascii_char(91), n!("iter"), crate::intern::ascii_char(93), n!("tuple"), crate::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K745), crate::intern::ascii_char(41), n!("dict"), crate::intern::ascii_char(123), n!("items"), crate::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K746), Obj::rom(&K747), Obj::rom(&K748), Obj::rom(&K749)]);
static K751: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K744), consts: Obj::rom(&K750), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K751), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K753: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K754: RomStr<5> = RomStr::constant(b"[...]");
static K755: RomStr<5> = RomStr::constant(b"(...)");
static K756: RomStr<5> = RomStr::constant(b"{...}");
static K757: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K754), n!("tuple"), Obj::rom(&K755), n!("dict"), Obj::rom(&K756), n!("type"), n!("__name__")]);
static K758: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K757), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K758), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K760: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K761: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K762: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K763: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K760), consts: Obj::rom(&K761), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K762), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K764: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K765: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K766: RomTuple<1> = RomTuple::new([crate::intern::ascii_char(101)]);
static K767: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K764), consts: Obj::rom(&K765), argnames: Obj::rom(&K766), exc: Obj::rom(&K3), lines: Obj::rom(&K767), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K769: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K770: RomStr<5> = RomStr::constant(b"utf-8");
static K771: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K770), n!("strict"), n!("decode")]);
static K772: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K773: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K769), consts: Obj::rom(&K771), argnames: Obj::rom(&K772), exc: Obj::rom(&K3), lines: Obj::rom(&K773), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K775: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K776: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K777: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K778: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K776), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K777), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K779: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K780: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K781: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K782: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K783: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K779), consts: Obj::rom(&K780), argnames: Obj::rom(&K781), exc: Obj::rom(&K3), lines: Obj::rom(&K782), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K784: RomTuple<1> = RomTuple::new([n!("")]);
static K785: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K786: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K787: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K786)]);
static K788: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K785), consts: Obj::rom(&K787), argnames: Obj::rom(&K174), exc: Obj::rom(&K3), lines: Obj::rom(&K788), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K790: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K791: RomTuple<1> = RomTuple::new([n!("code")]);
static K792: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K790), argnames: Obj::rom(&K791), exc: Obj::rom(&K3), lines: Obj::rom(&K792), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K794: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K795: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K796: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K797: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K798: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K794), consts: Obj::rom(&K795), argnames: Obj::rom(&K796), exc: Obj::rom(&K3), lines: Obj::rom(&K797), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K799: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K800: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K801: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K799), argnames: Obj::rom(&K800), exc: Obj::rom(&K3), lines: Obj::rom(&K279), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K802: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K803: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K804: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K805: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K806: RomTuple<15> = RomTuple::new([n!("TypeError"), crate::intern::ascii_char(39), Obj::rom(&K803), crate::intern::ascii_char(32), crate::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K804), n!("type"), n!("__name__"), Obj::rom(&K805), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K807: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K808: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K802), consts: Obj::rom(&K806), argnames: Obj::rom(&K807), exc: Obj::rom(&K3), lines: Obj::rom(&K808), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K810: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K811: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K812: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K810), consts: Obj::rom(&K811), argnames: Obj::rom(&K124), exc: Obj::rom(&K3), lines: Obj::rom(&K812), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K814: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K815: RomTuple<2> = RomTuple::new([n!("format_fields"), crate::types::EMPTY_TUPLE]);
static K816: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K817: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K814), consts: Obj::rom(&K815), argnames: Obj::rom(&K816), exc: Obj::rom(&K3), lines: Obj::rom(&K817), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K819: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K820: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K821: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K822: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K820), n!("parse_format"), n!("append"), n!("format_field_value"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K821), crate::intern::ascii_char(123), crate::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K823: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K824: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K819), consts: Obj::rom(&K822), argnames: Obj::rom(&K823), exc: Obj::rom(&K3), lines: Obj::rom(&K824), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K826: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K827: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K828: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K829: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K830: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K827), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K828), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K829), n!("getattr")]);
static K831: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K832: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K830), argnames: Obj::rom(&K831), exc: Obj::rom(&K3), lines: Obj::rom(&K832), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K834: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K835: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K836: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K837: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K838: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K835), n!("len"), Obj::small(1), Obj::rom(&K836), n!("percent_value"), n!("append"), Obj::rom(&K837), n!("percent_converted")]);
static K839: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K840: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K834), consts: Obj::rom(&K838), argnames: Obj::rom(&K839), exc: Obj::rom(&K3), lines: Obj::rom(&K840), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K842: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K843: RomTuple<16> = RomTuple::new([crate::intern::ascii_char(115), n!("str_of"), crate::intern::ascii_char(114), n!("repr_of"), crate::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K844: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K845: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K846: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K842), consts: Obj::rom(&K843), argnames: Obj::rom(&K844), exc: Obj::rom(&K3), lines: Obj::rom(&K845), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K847: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K848: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K849: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K302), consts: Obj::rom(&K427), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K849), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K851: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K848), n!("type"), n!("__name__"), crate::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K850)]);
static K852: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K853: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K847), consts: Obj::rom(&K851), argnames: Obj::rom(&K852), exc: Obj::rom(&K3), lines: Obj::rom(&K853), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K855: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K856: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K857: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K858: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K859: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K856), consts: Obj::rom(&K857), argnames: Obj::rom(&K852), exc: Obj::rom(&K3), lines: Obj::rom(&K858), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K860: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K861: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K862: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K863: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K864: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K860), consts: Obj::rom(&K861), argnames: Obj::rom(&K862), exc: Obj::rom(&K3), lines: Obj::rom(&K863), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K865: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K866: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K867: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K866), consts: Obj::rom(&K427), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K867), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K869: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K868), n!("index_of")]);
static K870: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K865), consts: Obj::rom(&K869), argnames: Obj::rom(&K389), exc: Obj::rom(&K3), lines: Obj::rom(&K870), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K872: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K873: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K874: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K875: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K872), consts: Obj::rom(&K873), argnames: Obj::rom(&K474), exc: Obj::rom(&K3), lines: Obj::rom(&K874), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K876: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K877: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K878: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K879: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K880: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K876), consts: Obj::rom(&K877), argnames: Obj::rom(&K878), exc: Obj::rom(&K3), lines: Obj::rom(&K879), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K881: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K882: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K883: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K884: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K881), consts: Obj::rom(&K873), argnames: Obj::rom(&K882), exc: Obj::rom(&K3), lines: Obj::rom(&K883), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K885: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K886: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K887: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K888: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K889: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K885), consts: Obj::rom(&K886), argnames: Obj::rom(&K887), exc: Obj::rom(&K888), lines: Obj::rom(&K889), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K891: RomBytes<31> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x02\x02\x03\x81\x02\n\x02\x02\x87\x01\x02\x05\x00\x03\x02\x03\x81\x02\x83\x01");
static K892: RomTuple<4> = RomTuple::new([n!("input"), crate::intern::ascii_char(10), n!("EOFError"), n!("")]);
static K893: RomTuple<1> = RomTuple::new([n!("stream")]);
static K894: RomBytes<8> = RomBytes::new(b"\x00\x10\x10\x02\x10\x0f\x00\x03");
static K895: RomBytes<7> = RomBytes::new(b"\x00\xb6\x05\x10\x02\x08\x02");
static K896: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K891), consts: Obj::rom(&K892), argnames: Obj::rom(&K893), exc: Obj::rom(&K894), lines: Obj::rom(&K895), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K897: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K898: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K899: RomBytes<9> = RomBytes::new(b"\x00\xc4\x05\n\x02\x04\x02\x01\x02");
static K900: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K897), consts: Obj::rom(&K898), argnames: Obj::rom(&K893), exc: Obj::rom(&K3), lines: Obj::rom(&K899), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K901: RomTuple<2> = RomTuple::new([n!("to_list"), n!("stdin_lines")]);
static K902: RomBytes<3> = RomBytes::new(b"\x00\xd2\x05");
static K903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K901), argnames: Obj::rom(&K893), exc: Obj::rom(&K3), lines: Obj::rom(&K902), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 360 };
static K904: RomBytes<20> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K905: RomTuple<3> = RomTuple::new([n!(""), n!("stdin_readlines"), n!("join")]);
static K906: RomBytes<3> = RomBytes::new(b"\x00\xda\x05");
static K907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K904), consts: Obj::rom(&K905), argnames: Obj::rom(&K893), exc: Obj::rom(&K3), lines: Obj::rom(&K906), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 364 };
