//! The prelude's code. Written by `cargo xtask gen`.

use super::{Defaults, Part};
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub(super) static PARTS: &[&Part] = &[
    &PART,
    #[cfg(feature = "microbit")]
    &microbit::PART,
    #[cfg(feature = "pyboard")]
    &pyboard::PART,
    #[cfg(feature = "blockdev")]
    &blockdev::PART,
    #[cfg(feature = "deque")]
    &deque::PART,
    #[cfg(feature = "fat")]
    &fat::PART,
    #[cfg(feature = "generic")]
    &generic::PART,
    #[cfg(feature = "groups")]
    &groups::PART,
    #[cfg(feature = "heapq")]
    &heapq::PART,
    #[cfg(feature = "json")]
    &json::PART,
    #[cfg(feature = "lfs")]
    &lfs::PART,
    #[cfg(feature = "os")]
    &os::PART,
    #[cfg(feature = "re")]
    &re::PART,
    #[cfg(feature = "romfs")]
    &romfs::PART,
    #[cfg(feature = "select")]
    &select::PART,
    #[cfg(feature = "io")]
    &io::PART,
    #[cfg(feature = "templates")]
    &templates::PART,
    #[cfg(feature = "threads")]
    &threads::PART,
];

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 271] = [
    Obj::rom(&K4),
    Obj::rom(&K43),
    Obj::rom(&K49),
    Obj::rom(&K54),
    Obj::rom(&K59),
    Obj::rom(&K64),
    Obj::rom(&K69),
    Obj::rom(&K73),
    Obj::rom(&K77),
    Obj::rom(&K81),
    Obj::rom(&K85),
    Obj::rom(&K88),
    Obj::rom(&K92),
    Obj::rom(&K97),
    Obj::rom(&K101),
    Obj::rom(&K105),
    Obj::rom(&K109),
    Obj::rom(&K117),
    Obj::rom(&K121),
    Obj::rom(&K125),
    Obj::rom(&K133),
    Obj::rom(&K141),
    Obj::rom(&K146),
    Obj::rom(&K151),
    Obj::rom(&K155),
    Obj::rom(&K158),
    Obj::rom(&K162),
    Obj::rom(&K165),
    Obj::rom(&K170),
    Obj::rom(&K172),
    Obj::rom(&K175),
    Obj::rom(&K179),
    Obj::rom(&K184),
    Obj::rom(&K188),
    Obj::rom(&K195),
    Obj::rom(&K199),
    Obj::rom(&K204),
    Obj::rom(&K208),
    Obj::rom(&K213),
    Obj::rom(&K223),
    Obj::rom(&K228),
    Obj::rom(&K232),
    Obj::rom(&K269),
    Obj::rom(&K292),
    Obj::rom(&K295),
    Obj::rom(&K299),
    Obj::rom(&K302),
    Obj::rom(&K304),
    Obj::rom(&K307),
    Obj::rom(&K311),
    Obj::rom(&K314),
    Obj::rom(&K316),
    Obj::rom(&K318),
    Obj::rom(&K320),
    Obj::rom(&K323),
    Obj::rom(&K326),
    Obj::rom(&K329),
    Obj::rom(&K332),
    Obj::rom(&K336),
    Obj::rom(&K341),
    Obj::rom(&K346),
    Obj::rom(&K353),
    Obj::rom(&K356),
    Obj::rom(&K360),
    Obj::rom(&K363),
    Obj::rom(&K366),
    Obj::rom(&K369),
    Obj::rom(&K374),
    Obj::rom(&K378),
    Obj::rom(&K380),
    Obj::rom(&K384),
    Obj::rom(&K388),
    Obj::rom(&K394),
    Obj::rom(&K398),
    Obj::rom(&K401),
    Obj::rom(&K406),
    Obj::rom(&K410),
    Obj::rom(&K413),
    Obj::rom(&K415),
    Obj::rom(&K420),
    Obj::rom(&K425),
    Obj::rom(&K428),
    Obj::rom(&K434),
    Obj::rom(&K439),
    Obj::rom(&K483),
    Obj::rom(&K486),
    Obj::rom(&K488),
    Obj::rom(&K492),
    Obj::rom(&K496),
    Obj::rom(&K502),
    Obj::rom(&K508),
    Obj::rom(&K511),
    Obj::rom(&K514),
    Obj::rom(&K519),
    Obj::rom(&K523),
    Obj::rom(&K526),
    Obj::rom(&K530),
    Obj::rom(&K533),
    Obj::rom(&K536),
    Obj::rom(&K540),
    Obj::rom(&K544),
    Obj::rom(&K547),
    Obj::rom(&K551),
    Obj::rom(&K556),
    Obj::rom(&K559),
    Obj::rom(&K568),
    Obj::rom(&K574),
    Obj::rom(&K578),
    Obj::rom(&K582),
    Obj::rom(&K584),
    Obj::rom(&K587),
    Obj::rom(&K590),
    Obj::rom(&K595),
    Obj::rom(&K587),
    Obj::rom(&K599),
    Obj::rom(&K603),
    Obj::rom(&K608),
    Obj::rom(&K613),
    Obj::rom(&K616),
    Obj::rom(&K620),
    Obj::rom(&K626),
    Obj::rom(&K629),
    Obj::rom(&K633),
    Obj::rom(&K636),
    Obj::rom(&K640),
    Obj::rom(&K645),
    Obj::rom(&K648),
    Obj::rom(&K651),
    Obj::rom(&K657),
    Obj::rom(&K662),
    Obj::rom(&K666),
    Obj::rom(&K670),
    Obj::rom(&K678),
    Obj::rom(&K683),
    Obj::rom(&K687),
    Obj::rom(&K691),
    Obj::rom(&K695),
    Obj::rom(&K698),
    Obj::rom(&K703),
    Obj::rom(&K708),
    Obj::rom(&K712),
    Obj::rom(&K718),
    Obj::rom(&K721),
    Obj::rom(&K723),
    Obj::rom(&K730),
    Obj::rom(&K735),
    Obj::rom(&K743),
    Obj::rom(&K748),
    Obj::rom(&K753),
    Obj::rom(&K758),
    Obj::rom(&K762),
    Obj::rom(&K768),
    Obj::rom(&K773),
    Obj::rom(&K776),
    Obj::rom(&K790),
    Obj::rom(&K794),
    Obj::rom(&K798),
    Obj::rom(&K802),
    Obj::rom(&K808),
    Obj::rom(&K812),
    Obj::rom(&K819),
    Obj::rom(&K822),
    Obj::rom(&K827),
    Obj::rom(&K829),
    Obj::rom(&K833),
    Obj::rom(&K837),
    Obj::rom(&K842),
    Obj::rom(&K846),
    Obj::rom(&K848),
    Obj::rom(&K850),
    Obj::rom(&K852),
    Obj::rom(&K856),
    Obj::rom(&K863),
    Obj::rom(&K866),
    Obj::rom(&K872),
    Obj::rom(&K875),
    Obj::rom(&K879),
    Obj::rom(&K883),
    Obj::rom(&K887),
    Obj::rom(&K889),
    Obj::rom(&K893),
    Obj::rom(&K895),
    Obj::rom(&K899),
    Obj::rom(&K902),
    Obj::rom(&K905),
    Obj::rom(&K908),
    Obj::rom(&K913),
    Obj::rom(&K917),
    Obj::rom(&K919),
    Obj::rom(&K922),
    Obj::rom(&K928),
    Obj::rom(&K931),
    Obj::rom(&K936),
    Obj::rom(&K939),
    Obj::rom(&K942),
    Obj::rom(&K945),
    Obj::rom(&K950),
    Obj::rom(&K957),
    Obj::rom(&K961),
    Obj::rom(&K966),
    Obj::rom(&K972),
    Obj::rom(&K977),
    Obj::rom(&K981),
    Obj::rom(&K985),
    Obj::rom(&K988),
    Obj::rom(&K992),
    Obj::rom(&K999),
    Obj::rom(&K1003),
    Obj::rom(&K1007),
    Obj::rom(&K1011),
    Obj::rom(&K1014),
    Obj::rom(&K1020),
    Obj::rom(&K1024),
    Obj::rom(&K1028),
    Obj::rom(&K1031),
    Obj::rom(&K1034),
    Obj::rom(&K1036),
    Obj::rom(&K1040),
    Obj::rom(&K1043),
    Obj::rom(&K1046),
    Obj::rom(&K1049),
    Obj::rom(&K1052),
    Obj::rom(&K1055),
    Obj::rom(&K1059),
    Obj::rom(&K1062),
    Obj::rom(&K1065),
    Obj::rom(&K1068),
    Obj::rom(&K1071),
    Obj::rom(&K1073),
    Obj::rom(&K1075),
    Obj::rom(&K1078),
    Obj::rom(&K1081),
    Obj::rom(&K1084),
    Obj::rom(&K1086),
    Obj::rom(&K1093),
    Obj::rom(&K1097),
    Obj::rom(&K1101),
    Obj::rom(&K1105),
    Obj::rom(&K1109),
    Obj::rom(&K1111),
    Obj::rom(&K1117),
    Obj::rom(&K1126),
    Obj::rom(&K1134),
    Obj::rom(&K1140),
    Obj::rom(&K1143),
    Obj::rom(&K1147),
    Obj::rom(&K1152),
    Obj::rom(&K1157),
    Obj::rom(&K1161),
    Obj::rom(&K1167),
    Obj::rom(&K1169),
    Obj::rom(&K1173),
    Obj::rom(&K1178),
    Obj::rom(&K1181),
    Obj::rom(&K1184),
    Obj::rom(&K1188),
    Obj::rom(&K1195),
    Obj::rom(&K1198),
    Obj::rom(&K1202),
    Obj::rom(&K1208),
    Obj::rom(&K1215),
    Obj::rom(&K1222),
    Obj::rom(&K1226),
    Obj::rom(&K1231),
    Obj::rom(&K1235),
    Obj::rom(&K1239),
    Obj::rom(&K1244),
    Obj::rom(&K1247),
    Obj::rom(&K1251),
    Obj::rom(&K1254),
    Obj::rom(&K1259),
];

static DEFAULTS: [Defaults; 36] = [
    Defaults { function: 19, positional: Obj::NONE, named: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Defaults { function: 39, positional: Obj::NONE, named: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Defaults { function: 62, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 63, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 66, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 79, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 80, positional: Obj::NONE, named: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Defaults { function: 81, positional: Obj::NONE, named: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Defaults { function: 88, positional: Obj::NONE, named: &[(n!("strict"), Obj::FALSE), ] },
    Defaults { function: 91, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 102, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 105, positional: Obj::rom(&K569), named: &[] },
    Defaults { function: 106, positional: Obj::rom(&K569), named: &[] },
    Defaults { function: 142, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 143, positional: Obj::NONE, named: &[(n!("start"), Obj::small(1)), ] },
    Defaults { function: 148, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 150, positional: Obj::rom(&K763), named: &[] },
    Defaults { function: 151, positional: Obj::rom(&K769), named: &[(n!("signed"), Obj::FALSE), ] },
    Defaults { function: 156, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 163, positional: Obj::rom(&K830), named: &[] },
    Defaults { function: 166, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 167, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 172, positional: Obj::rom(&K864), named: &[] },
    Defaults { function: 214, positional: Obj::rom(&K1032), named: &[] },
    Defaults { function: 216, positional: Obj::rom(&K1032), named: &[] },
    Defaults { function: 235, positional: Obj::rom(&K1098), named: &[] },
    Defaults { function: 236, positional: Obj::rom(&K1098), named: &[] },
    Defaults { function: 237, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 246, positional: Obj::rom(&K1153), named: &[] },
    Defaults { function: 247, positional: Obj::rom(&K1158), named: &[] },
    Defaults { function: 248, positional: Obj::rom(&K1158), named: &[] },
    Defaults { function: 251, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 255, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 256, positional: Obj::NONE, named: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Defaults { function: 263, positional: Obj::rom(&K1232), named: &[] },
    Defaults { function: 264, positional: Obj::rom(&K1232), named: &[] },
];

static K0: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x01\x02\x01T\x01\x14\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1: RomStr<32> = RomStr::constant(b"class of asynchronous generators");
static K2: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1), n!("async_generator_class"), n!("keep")]);
static K3: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(103)]);
static K4: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K0), consts: Obj::rom(&K2), argnames: Obj::rom(&K3), name: n!("async_generator") };
static K5: RomBytes<18> = RomBytes::new(b"|\x01\x03\x00\x00\x00\x03\x02\x01}\x01\x01\x00\x00\x00\x01\x81\x00");
static K6: RomBytes<153> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00|\x02\x02\x03\x00\x00b\x01\x01\x01\x10\x04\x00\x01\x0f\x01\x02\x00|\x02\x02\x05\x00\x00b\x01\x01\x01\x10\x06\x00\x01\x0f\x01\x02\x00|\x02\x02\x07\x00\x00b\x01\x01\x01\x10\x08\x00\x01\x0f\x01\x02\x00|\x02\x02\t\x00\x00b\x01\x01\x01\x10\n\x00\x01|\x01\x01\x0b\x00\x00\x10\x0c\x00\x01|\x01\x01\r\x00\x00\x10\x0e\x00\x01|\x01\x01\x0f\x00\x00\x10\x10\x00\x01|\x01\x01\x11\x00\x00\x10\x12\x00\x01\x05\x02\x00\x05\x03\x00h\x01\x02\x02|\x01\x01\x13\x00\x01\x10\x14\x00\x01|\x01\x01\x15\x00\x00\x10\x16\x00\x01\x82");
static K7: RomBytes<28> = RomBytes::new(b"[\x00\x00\x01Y\x02\x01\x01[\x00\x01\x02Y\x02\x01\x02[\x00\x02\x02\x05\x02\x02[\x00\x03\x02\x82");
static K8: RomTuple<4> = RomTuple::new([n!("_async_generator__generator"), n!("__name__"), n!("__qualname__"), n!("_async_generator__closed")]);
static K9: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(103)]);
static K10: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K7), consts: Obj::rom(&K8), argnames: Obj::rom(&K9), name: n!("__init__") };
static K11: RomBytes<10> = RomBytes::new(b"Y\x01\x00\x00Y\x01\x01\x01\x81\x01");
static K12: RomTuple<2> = RomTuple::new([n!("_async_generator__generator"), n!("cr_code")]);
static K13: RomTuple<1> = RomTuple::new([n!("self")]);
static K14: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K11), consts: Obj::rom(&K12), argnames: Obj::rom(&K13), name: n!("<lambda>") };
static K15: RomTuple<2> = RomTuple::new([n!("_async_generator__generator"), n!("cr_frame")]);
static K16: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K11), consts: Obj::rom(&K15), argnames: Obj::rom(&K13), name: n!("<lambda>") };
static K17: RomTuple<2> = RomTuple::new([n!("_async_generator__generator"), n!("cr_running")]);
static K18: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K11), consts: Obj::rom(&K17), argnames: Obj::rom(&K13), name: n!("<lambda>") };
static K19: RomTuple<2> = RomTuple::new([n!("_async_generator__generator"), n!("cr_await")]);
static K20: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K11), consts: Obj::rom(&K19), argnames: Obj::rom(&K13), name: n!("<lambda>") };
static K21: RomBytes<20> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01\x17\x01\x01\x02\x03\x02\x02\x17\x01\x01\x02\x81\x01");
static K22: RomStr<24> = RomStr::constant(b"<async_generator object ");
static K23: RomTuple<3> = RomTuple::new([Obj::rom(&K22), n!("__qualname__"), vm::intern::ascii_char(62)]);
static K24: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K21), consts: Obj::rom(&K23), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K25: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K26: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K13), name: n!("__aiter__") };
static K27: RomBytes<19> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x05\x03\x00\x05\x04\x00b\x01\x01\x03\x81\x01");
static K28: RomTuple<2> = RomTuple::new([n!("async_step"), n!("_async_generator__generator")]);
static K29: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K27), consts: Obj::rom(&K28), argnames: Obj::rom(&K13), name: n!("__anext__") };
static K30: RomBytes<19> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01\x00\x04\x01\x05\x05\x00b\x02\x02\x03\x81\x02");
static K31: RomTuple<2> = RomTuple::new([n!("self"), n!("value")]);
static K32: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K30), consts: Obj::rom(&K28), argnames: Obj::rom(&K31), name: n!("asend") };
static K33: RomBytes<60> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x18\x00T\x02\n\x00\x00\x04\x01b\x01\x04\x00W\n\x00\x00\x04\x01\x00\x05\x02b\x01\x04\x01\n\x04\x02Y\x05\x00\x03\x05\x06\x00\x00\x07\x01b\x04\x04\x03\x81\x04");
static K34: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("type"), n!("async_step"), n!("_async_generator__generator")]);
static K35: RomTuple<4> = RomTuple::new([n!("self"), n!("exc"), n!("value"), n!("traceback")]);
static K36: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K33), consts: Obj::rom(&K34), argnames: Obj::rom(&K35), name: n!("athrow") };
static K37: RomBytes<13> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\x81\x01");
static K38: RomTuple<2> = RomTuple::new([n!("async_close"), n!("_async_generator__generator")]);
static K39: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K37), consts: Obj::rom(&K38), argnames: Obj::rom(&K13), name: n!("aclose") };
static K40: RomTuple<23> = RomTuple::new([Obj::rom(&K10), n!("__init__"), n!("property"), Obj::rom(&K14), n!("ag_code"), Obj::rom(&K16), n!("ag_frame"), Obj::rom(&K18), n!("ag_running"), Obj::rom(&K20), n!("ag_await"), Obj::rom(&K24), n!("__repr__"), Obj::rom(&K26), n!("__aiter__"), Obj::rom(&K29), n!("__anext__"), Obj::rom(&K32), n!("asend"), Obj::rom(&K36), n!("athrow"), Obj::rom(&K39), n!("aclose")]);
static K41: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K6), consts: Obj::rom(&K40), argnames: vm::types::EMPTY_TUPLE, name: n!("async_generator") };
static K42: RomTuple<2> = RomTuple::new([Obj::rom(&K41), n!("async_generator")]);
static K43: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K5), consts: Obj::rom(&K42), argnames: vm::types::EMPTY_TUPLE, name: n!("async_generator_class") };
static K44: RomBytes<162> = RomBytes::new(b"T\x02\x0e\x00\x00\x06\x00\x00\x07\x01c\x03\x06\x01\x00W\x0b\x00\x00\x06\x00\x00\x07\x02c\x03\x06\x01\x01W6\x00~\x01\x03W%\x00\n\x07\x02\x87\x06\x07\x1b\x00\x00\x04\x06\x00\x08\x00\x06\x04\x03\x00\x00\t\x04c\x03\x08\x01\x01\x07\x04W\x11\x00\x07\x04\x83\x07\x83\x06\x00\x07\x00\x00\x08\x01c\x03\x07\x01\x00\n\x06\x04\x00\x07\x00b\x06\x06\x01U\x06\x03\x00X\xb9\xffW4\x00\n\x06\x05\x87\x05\x06\n\x00\n\x06\x06b\x02\x06\x00W$\x00\n\x06\x06\x87\x05\x06\x18\x00\x00\x04\x05\n\x07\x07\x03\x08\x08b\x07\x07\x01\x06\x04\x03\x00\x84\x07\x04\x07\x04\x83\x06\x83\x05\x81\x03\x83\x02");
static K45: RomStr<41> = RomStr::constant(b"async generator raised StopAsyncIteration");
static K46: RomTuple<9> = RomTuple::new([n!("send"), n!("throw"), n!("BaseException"), vm::intern::ascii_char(101), n!("gave_async_value"), n!("StopIteration"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K45)]);
static K47: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("value"), n!("exc")]);
static K48: RomBytes<26> = RomBytes::new(b" \x03&\x0c1\x0fE\x0e&%\x00\r\x00gj\n\x87\x01\x11\x98\x01\x0cj4\x00\x0b");
static K49: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K44), consts: Obj::rom(&K46), argnames: Obj::rom(&K47), name: n!("async_step") }, exc: Obj::rom(&K48) };
static K50: RomBytes<62> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x05\x06\x00\n\x07\x01b\x07\x07\x00b\x04\x04\x03v\x03\x04\x05\x02\x00\x7f\x02\x03W\x12\x00\n\x02\x02\n\x03\x01h\x02\x02\x02\x87\x01\x02\x01\x00\x82\x83\x01\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01");
static K51: RomStr<37> = RomStr::constant(b"async generator ignored GeneratorExit");
static K52: RomTuple<5> = RomTuple::new([n!("async_step"), n!("GeneratorExit"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K51)]);
static K53: RomBytes<8> = RomBytes::new(b"\x00\x1d \x02 \x12\x00\x03");
static K54: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 68, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K50), consts: Obj::rom(&K52), argnames: Obj::rom(&K3), name: n!("async_close") }, exc: Obj::rom(&K53) };
static K55: RomBytes<59> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02T\x01\x1e\x00\n\x02\x02\x03\x04\x03\n\x05\x04\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K56: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterable");
static K57: RomTuple<6> = RomTuple::new([n!("special"), n!("__aiter__"), n!("TypeError"), Obj::rom(&K56), n!("type"), n!("__name__")]);
static K58: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(111)]);
static K59: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K55), consts: Obj::rom(&K57), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K60: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02T\x02\x1e\x00\n\x03\x02\x03\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01Y\x06\x06\x05\x1c\x04\x05\x06b\x03\x03\x01\x83\x03V\x01\x17\x00\n\x03\x06\x00\x04\x02\x00\x05\x00b\x04\x04\x01_\x05\x01\x07b\x03\x03\x02\x81\x03\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K61: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterator");
static K62: RomTuple<8> = RomTuple::new([n!("special"), n!("__anext__"), n!("TypeError"), Obj::rom(&K61), n!("type"), n!("__name__"), n!("anext_or"), Obj::small(0)]);
static K63: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K64: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K60), consts: Obj::rom(&K62), argnames: Obj::rom(&K63), name: Obj::rom(&crate::intern::EMPTY) };
static K65: RomBytes<23> = RomBytes::new(b"\x80\x04\x00\x05\x03\x00\x7f\x03\x04\x81\x03\n\x03\x00\x87\x02\x03\x02\x00\x81\x01\x83\x02");
static K66: RomTuple<1> = RomTuple::new([n!("StopAsyncIteration")]);
static K67: RomTuple<2> = RomTuple::new([n!("step"), n!("default")]);
static K68: RomBytes<8> = RomBytes::new(b"\x00\x0b\x0b\x04\x0b\x0c\x00\x05");
static K69: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 72, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K65), consts: Obj::rom(&K66), argnames: Obj::rom(&K67), name: n!("anext_or") }, exc: Obj::rom(&K68) };
static K70: RomBytes<60> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02S\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x00\x00\x02\x00\x03\x03\x03b\x01\x01\x02S\x01\x0c\x00\n\x01\x04\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K71: RomTuple<5> = RomTuple::new([n!("python_method"), n!("__index__"), n!("index_of"), n!("__float__"), n!("float")]);
static K72: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(120)]);
static K73: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K70), consts: Obj::rom(&K71), argnames: Obj::rom(&K72), name: n!("plain_number") };
static K74: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01v\x04\x01W\x12\x00\x00\x05\x02\n\x06\x01\x00\x07\x03b\x06\x06\x01c\x05\x05\x01\x02w\x03\x04\xe9\xff\x81\x02");
static K75: RomTuple<3> = RomTuple::new([n!("array_type"), n!("plain_number"), n!("append")]);
static K76: RomTuple<2> = RomTuple::new([n!("code"), n!("items")]);
static K77: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K74), consts: Obj::rom(&K75), argnames: Obj::rom(&K76), name: n!("array_new") };
static K78: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K79: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("plain_number"), n!("append")]);
static K80: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(120)]);
static K81: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K78), consts: Obj::rom(&K79), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K82: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01b\x03\x03\x02c\x02\x02\x01\x03\x82");
static K83: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("array_new"), n!("typecode"), n!("extend")]);
static K84: RomTuple<2> = RomTuple::new([n!("self"), n!("items")]);
static K85: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K82), consts: Obj::rom(&K83), argnames: Obj::rom(&K84), name: n!("array_extend") };
static K86: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x00");
static K87: RomTuple<1> = RomTuple::new([n!("array_extend")]);
static K88: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K86), consts: Obj::rom(&K87), argnames: Obj::rom(&K84), name: Obj::rom(&crate::intern::EMPTY) };
static K89: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01c\x03\x03\x02\x03\x82");
static K90: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("plain_number"), n!("insert")]);
static K91: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(105), vm::intern::ascii_char(120)]);
static K92: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K89), consts: Obj::rom(&K90), argnames: Obj::rom(&K91), name: Obj::rom(&crate::intern::EMPTY) };
static K93: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K94: RomStr<30> = RomStr::constant(b"array.index(x): x not in array");
static K95: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K94)]);
static K96: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(120), n!("limits")]);
static K97: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K93), consts: Obj::rom(&K95), argnames: Obj::rom(&K96), name: Obj::rom(&crate::intern::EMPTY) };
static K98: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K99: RomStr<31> = RomStr::constant(b"array.remove(x): x not in array");
static K100: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K99)]);
static K101: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K98), consts: Obj::rom(&K100), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K102: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\n\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K103: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("slice"), n!("plain_number"), n!("plain_key")]);
static K104: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K105: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K102), consts: Obj::rom(&K103), argnames: Obj::rom(&K104), name: Obj::rom(&crate::intern::EMPTY) };
static K106: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x81\x03");
static K107: RomStr<32> = RomStr::constant(b"memoryview.index(x): x not found");
static K108: RomTuple<4> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K107)]);
static K109: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K106), consts: Obj::rom(&K108), argnames: Obj::rom(&K96), name: Obj::rom(&crate::intern::EMPTY) };
static K110: RomBytes<34> = RomBytes::new(b"\n\x02\x00\x00\x05\x00g\x03\x05\x01v\x06\x01|\x05\x07\x01\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K111: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K112: RomTuple<1> = RomTuple::new([n!("plain_number")]);
static K113: RomTuple<1> = RomTuple::new([n!(".0")]);
static K114: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K112), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K115: RomTuple<2> = RomTuple::new([n!("pack_struct"), Obj::rom(&K114)]);
static K116: RomTuple<2> = RomTuple::new([n!("format"), n!("values")]);
static K117: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K110), consts: Obj::rom(&K115), argnames: Obj::rom(&K116), name: Obj::rom(&crate::intern::EMPTY) };
static K118: RomBytes<46> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01\n\t\x01\x00\n\x02b\t\t\x01g\x05\x07\x03v\x08\x03|\x07\t\x02\x00\x00b\x07\x07\x01n\x05\x07\x05\x06\x00f\x04\x04\x82");
static K119: RomTuple<3> = RomTuple::new([n!("pack_struct_into"), n!("index_of"), Obj::rom(&K114)]);
static K120: RomTuple<4> = RomTuple::new([n!("format"), n!("buffer"), n!("offset"), n!("values")]);
static K121: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K118), consts: Obj::rom(&K119), argnames: Obj::rom(&K120), name: Obj::rom(&crate::intern::EMPTY) };
static K122: RomBytes<250> = RomBytes::new(b"\n\n\x00\x00\x0b\x03b\x05\n\x01\n\n\x01P\x02\n\x15\x00V\x05\x0e\x00\n\n\x02_\x0b\x05\x03b\x02\n\x01W\x03\x00\n\x02\x02\n\n\x04\x00\x0b\x02\n\x0c\x02b\n\n\x02V\n\r\x00\n\n\x05\x00\x0b\x02\x00\x0c\x05b\x02\n\x02\n\n\x06\x00\x0b\x02\x03\x0c\x07\x05\r\x00b\x06\n\x03T\x06\n\x00j\n\n\x00\x00\x07\nW\x17\x00\x00\n\x06\x00\r\x01\x00\x0e\x05g\x0b\r\x02j\x0c\x0c\x00s\x0c\x04f\x07\nY\n\x00\x08\x03\x0b\tc\n\n\x01\n\x03\x0b\x0b`\x07\x0b\nY\n\x00\x0c\x03\x0b\x0c`\x07\x0b\nO\x05\x03\x07\x00\x03\n\r`\x07\n\x03\x00\n\x00\x00\x0b\x07b\x08\n\x01S\x08\x07\x00\x03\n\x0e`\x07\n\x08\x00\n\x02\x00\r\x01\x00\x0e\x05\x00\x0f\x07g\x0b\r\x03j\x0c\x0c\x00s\x0c\x04f\t\nS\x08!\x00\n\n\x04\x00\x0b\t\n\x0c\x02b\n\n\x02V\n\x10\x00\n\n\x0f\x00\x0b\x08\x00\x0c\t\x00\r\x01b\n\n\x03\x81\t");
static K123: RomTuple<16> = RomTuple::new([n!("real_bases"), n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__orig_bases__"), n!("__classcell__"), n!("check_class_cell")]);
static K124: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("given"), n!("keywords")]);
static K125: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 16, nargs: 2, nposonly: 2, nkwonly: 1, nfree: 0, code: Obj::rom(&K122), consts: Obj::rom(&K123), argnames: Obj::rom(&K124), name: n!("build_class") };
static K126: RomBytes<89> = RomBytes::new(b"Y\x03\x00\x00W/\x00\n\x06\x01\x87\x05\x06%\x00\x03\x04\x02\x03\x06\x03-\x04\x04\x06\n\x06\x04\x00\x08\x02\x00\t\x01h\x08\x08\x02\x1c\x07\x04\x08b\x06\x06\x01\x05\x07\x00\x84\x06\x07\x83\x05O\x03\x01\x1d\x00\n\x05\x05\x03\x07\x06\x00\x08\x03\x00\t\x02\x00\n\x01h\x08\x08\x03\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x82");
static K127: RomStr<37> = RomStr::constant(b"__class__ not set defining %r as %r. ");
static K128: RomStr<45> = RomStr::constant(b"Was __classcell__ propagated to type.__new__?");
static K129: RomStr<37> = RomStr::constant(b"__class__ set to %r defining %r as %r");
static K130: RomTuple<7> = RomTuple::new([n!("cell_contents"), n!("ValueError"), Obj::rom(&K127), Obj::rom(&K128), n!("RuntimeError"), n!("TypeError"), Obj::rom(&K129)]);
static K131: RomTuple<3> = RomTuple::new([n!("cell"), n!("cls"), n!("name")]);
static K132: RomBytes<8> = RomBytes::new(b"\x00\x04\x07\n\x07/\x00\x0b");
static K133: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K126), consts: Obj::rom(&K130), argnames: Obj::rom(&K131), name: n!("check_class_cell") }, exc: Obj::rom(&K132) };
static K134: RomBytes<160> = RomBytes::new(b"\n\x04\x00v\x06\x00|\x05\x07\x01\x00\x00b\x05\x05\x01b\x04\x04\x01V\x04\x02\x00\x81\x00g\x01\x01\x00v\x04\x00Wk\x00\n\x05\x02\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x06\x00\x05\x03\x00W\x10\x00\n\x05\x04\x00\x06\x02\x03\x07\x05\x05\x08\x00b\x03\x05\x03T\x03\x0e\x00\x00\x05\x01\x00\x06\x02c\x05\x05\x01\x06W2\x00\x00\x05\x03\x00\x06\x00b\x03\x05\x01\n\x05\x02\x00\x06\x03\n\x07\x07b\x05\x05\x02U\x05\x0c\x00\n\x05\x08\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\nw\x02\x04\x90\xff\n\x04\x07\x00\x05\x01b\x04\x04\x01\x81\x04");
static K135: RomBytes<30> = RomBytes::new(b"g\x02\x02\x00W\x10\x00\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02m\x02\x03w\x01\x00\xeb\xff\x81\x02");
static K136: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K137: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K138: RomStr<35> = RomStr::constant(b"__mro_entries__ must return a tuple");
static K139: RomTuple<11> = RomTuple::new([n!("all"), Obj::rom(&K137), n!("isinstance"), n!("type"), n!("getattr"), n!("__mro_entries__"), n!("append"), n!("tuple"), n!("TypeError"), Obj::rom(&K138), n!("extend")]);
static K140: RomTuple<1> = RomTuple::new([n!("given")]);
static K141: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K134), consts: Obj::rom(&K139), argnames: Obj::rom(&K140), name: n!("real_bases") };
static K142: RomBytes<31> = RomBytes::new(b"^\x04\x00\x01\x81\x04\n\x04\x00\x87\x03\x04\x0f\x00\n\x04\x01\x00\x05\x02\x00\x06\x01b\x04\x04\x02\x81\x04\x83\x03");
static K143: RomTuple<2> = RomTuple::new([n!("KeyError"), n!("global_of")]);
static K144: RomTuple<3> = RomTuple::new([n!("namespace"), n!("name"), n!("globals")]);
static K145: RomBytes<8> = RomBytes::new(b"\x00\x06\x06\x06\x06\x19\x00\x07");
static K146: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K142), consts: Obj::rom(&K143), argnames: Obj::rom(&K144), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K145) };
static K147: RomBytes<22> = RomBytes::new(b"^\x04\x00\x01\x81\x04\n\x04\x00\x87\x03\x04\x06\x00Y\x04\x02\x01\x81\x04\x83\x03");
static K148: RomTuple<2> = RomTuple::new([n!("KeyError"), n!("cell_contents")]);
static K149: RomTuple<3> = RomTuple::new([n!("namespace"), n!("name"), n!("cell")]);
static K150: RomBytes<8> = RomBytes::new(b"\x00\x06\x06\x06\x06\x10\x00\x07");
static K151: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K147), consts: Obj::rom(&K148), argnames: Obj::rom(&K149), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K150) };
static K152: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K153: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K154: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K155: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K152), consts: Obj::rom(&K153), argnames: Obj::rom(&K154), name: Obj::rom(&crate::intern::EMPTY) };
static K156: RomBytes<24> = RomBytes::new(b"\x00\x04\x00\x00\x07\x01\x00\x08\x02g\x05\x07\x02n\x05\x03\x05\x06\x00f\x04\x04\x81\x04");
static K157: RomTuple<4> = RomTuple::new([n!("build"), n!("body"), n!("name"), n!("bases")]);
static K158: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K156), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K157), name: Obj::rom(&crate::intern::EMPTY) };
static K159: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K160: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K161: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K162: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K159), consts: Obj::rom(&K160), argnames: Obj::rom(&K161), name: Obj::rom(&crate::intern::EMPTY) };
static K163: RomBytes<1> = RomBytes::new(b"\x82");
static K164: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K165: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K163), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K164), name: Obj::rom(&crate::intern::EMPTY) };
static K166: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K167: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K168: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K167), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K169: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K170: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K166), consts: Obj::rom(&K168), argnames: Obj::rom(&K169), name: n!("type_new") };
static K171: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K172: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K171), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K164), name: Obj::rom(&crate::intern::EMPTY) };
static K173: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K174: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K175: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 7, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K173), consts: Obj::rom(&K174), argnames: Obj::rom(&K164), name: Obj::rom(&crate::intern::EMPTY) };
static K176: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K177: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K178: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K179: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K176), consts: Obj::rom(&K177), argnames: Obj::rom(&K178), name: n!("class_hooks") };
static K180: RomBytes<202> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x12\x00\n\x04\x02\x00\x05\x00\x00\x06\x01\x01\x07\x00b\x04\x04\x03\x81\x04\n\x04\x03\x00\x05\x00b\x04\x04\x01P\x04\x01\x05\x00\x05\x04\x01\x81\x04\n\x04\x04\x00\x05\x01\x03\x06\x05b\x02\x04\x02T\x02)\x00\n\x04\x06\x00\x05\x01\x03\x06\x07b\x04\x04\x02\n\x04\x08\n\x05\t\x00\x06\x00\x03\x07\n\x05\x08\x00b\x05\x05\x03\x00\x06\x01b\x04\x04\x02\x81\x04\x00\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x04\t\x00\x05\x00\x03\x06\n\x05\x07\x00b\x03\x04\x03\n\x04\x00\x00\x05\x03\n\x06\x03b\x04\x04\x02V\x04 \x00\n\x05\x03\x00\x06\x00b\x05\x05\x016\x04\x03\x05\x07V\x04\r\x00\n\x04\x0b\x00\x05\x03\x00\x06\x01b\x04\x04\x02\x81\x04");
static K181: RomStr<63> = RomStr::constant(b"isinstance() arg 2 must be a type, a tuple of types, or a union");
static K182: RomTuple<12> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("any_instance"), n!("type"), n!("class_method"), n!("__instancecheck__"), n!("bases_of"), Obj::rom(&K181), n!("has_base"), n!("getattr"), n!("__class__"), n!("issubclass")]);
static K183: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K184: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K180), consts: Obj::rom(&K182), argnames: Obj::rom(&K183), name: Obj::rom(&crate::intern::EMPTY) };
static K185: RomBytes<47> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01\x05\x06\x00b\x02\x03\x03\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x00\x04\x01b\x03\x03\x01\x83\x03\x81\x02");
static K186: RomTuple<5> = RomTuple::new([n!("getattr"), n!("__bases__"), n!("isinstance"), n!("tuple"), n!("TypeError")]);
static K187: RomTuple<2> = RomTuple::new([n!("cls"), n!("message")]);
static K188: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K185), consts: Obj::rom(&K186), argnames: Obj::rom(&K187), name: n!("bases_of") };
static K189: RomBytes<110> = RomBytes::new(b"\x13\x01WZ\x00\n\x03\x00\x00\x04\x00\x03\x05\x01\x05\x06\x00b\x02\x03\x03\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02V\x03\x04\x00U\x02\x05\x00\x05\x03\x02\x81\x03\n\x03\x04\x00\x04\x02b\x03\x03\x01?\x03\x05\x1d\x00\n\x03\x06v\x05\x02\x00\x07\x01h\x06\x07\x01|\x04\x06\x07\x00\x04b\x04\x04\x01b\x03\x03\x01\x81\x03_\x00\x02\x08\x14\x03\x01\t\x00P\x00\x03\x9c\xff\x05\x03\x01\x81\x03");
static K190: RomBytes<32> = RomBytes::new(b"g\x03\x03\x00W\x12\x00\n\x04\x00\x00\x05\x02\x14\x06\x01\x01\x00b\x04\x04\x02m\x03\x04w\x02\x00\xe9\xff\x81\x03");
static K191: RomTuple<2> = RomTuple::new([n!("has_base"), n!("spec")]);
static K192: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K190), consts: Obj::rom(&K191), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K193: RomTuple<10> = RomTuple::new([n!("getattr"), n!("__bases__"), n!("isinstance"), n!("tuple"), n!("len"), Obj::small(1), n!("any"), Obj::rom(&K192), Obj::small(0), n!("spec")]);
static K194: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K195: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K189), consts: Obj::rom(&K193), argnames: Obj::rom(&K194), name: n!("has_base") };
static K196: RomBytes<88> = RomBytes::new(b"\n\x06\x00\x00\x07\x01\x00\x08\x02b\x06\x06\x02v\x05\x06W;\x00\n\x06\x01\x00\x07\x03\n\x08\x02b\x06\x06\x02V\x06\x14\x00\n\x06\x03\x00\x07\x00\x00\x08\x03\"\t\x02\x04b\x04\x06\x03W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x02V\x04\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc0\xff\x05\x05\x02\x81\x05");
static K197: RomTuple<5> = RomTuple::new([n!("check_depth"), n!("isinstance"), n!("tuple"), n!("any_instance"), Obj::small(1)]);
static K198: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("spec"), n!("depth")]);
static K199: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K196), consts: Obj::rom(&K197), argnames: Obj::rom(&K198), name: n!("any_instance") };
static K200: RomBytes<19> = RomBytes::new(b"?\x01\x00\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\x81\x00");
static K201: RomStr<54> = RomStr::constant(b"maximum recursion depth exceeded in a tuple of classes");
static K202: RomTuple<3> = RomTuple::new([Obj::small(500), n!("RecursionError"), Obj::rom(&K201)]);
static K203: RomTuple<2> = RomTuple::new([n!("spec"), n!("depth")]);
static K204: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K200), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), name: n!("check_depth") };
static K205: RomBytes<88> = RomBytes::new(b"\n\x06\x00\x00\x07\x01\x00\x08\x02b\x06\x06\x02v\x05\x06W;\x00\n\x06\x01\x00\x07\x03\n\x08\x02b\x06\x06\x02V\x06\x14\x00\n\x06\x03\x00\x07\x00\x00\x08\x03\"\t\x02\x04b\x04\x06\x03W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x03b\x04\x06\x02V\x04\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc0\xff\x05\x05\x02\x81\x05");
static K206: RomTuple<6> = RomTuple::new([n!("check_depth"), n!("isinstance"), n!("tuple"), n!("any_subclass"), Obj::small(1), n!("issubclass")]);
static K207: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(99), n!("spec"), n!("depth")]);
static K208: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K205), consts: Obj::rom(&K206), argnames: Obj::rom(&K207), name: n!("any_subclass") };
static K209: RomBytes<195> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03\x12\x00\n\x03\x02\x00\x04\x00\x00\x05\x01\x01\x06\x00b\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\x03\x05\x04b\x02\x03\x02S\x02f\x00\n\x03\x00\x00\x04\x00\n\x05\x05b\x03\x03\x02U\x03?\x00\n\x03\x00\x00\x04\x01\n\x05\x05b\x03\x03\x02V\x03.\x00\n\x03\x06\x00\x04\x00\x03\x05\x07b\x03\x03\x02\n\x03\x05\x00\x04\x01b\x03\x03\x01\n\x04\x05P\x03\x04\x0f\x00\n\x03\x08\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\t\x00\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03\n\x03\x06\x00\x04\x00\x03\x05\x07b\x03\x03\x02\n\x03\x06\x00\x04\x01\x03\x05\nb\x03\x03\x02\n\x03\x08\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K210: RomStr<34> = RomStr::constant(b"issubclass() arg 1 must be a class");
static K211: RomStr<66> = RomStr::constant(b"issubclass() arg 2 must be a class, a tuple of classes, or a union");
static K212: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("any_subclass"), n!("class_method"), n!("__subclasscheck__"), n!("type"), n!("bases_of"), Obj::rom(&K210), n!("has_base"), n!("bool"), Obj::rom(&K211)]);
static K213: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K209), consts: Obj::rom(&K212), argnames: Obj::rom(&K194), name: Obj::rom(&crate::intern::EMPTY) };
static K214: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K215: RomTuple<1> = RomTuple::new([n!("str")]);
static K216: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K215), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K217: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K218: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K219: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K220: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K221: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), vm::intern::ascii_char(44), vm::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K216), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), vm::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K217), n!("repr"), Obj::rom(&K218), Obj::rom(&K219), vm::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K220), n!("new_named_class")]);
static K222: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K223: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, code: Obj::rom(&K214), consts: Obj::rom(&K221), argnames: Obj::rom(&K222), name: Obj::rom(&crate::intern::EMPTY) };
static K224: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K225: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K226: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K225), n!("repr"), n!("list"), n!("_make")]);
static K227: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K228: Code = Code { header: Header::rom(Kind::Code), flags: 578, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K224), consts: Obj::rom(&K226), argnames: Obj::rom(&K227), name: Obj::rom(&crate::intern::EMPTY) };
static K229: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K230: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K231: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K232: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K229), consts: Obj::rom(&K230), argnames: Obj::rom(&K231), name: Obj::rom(&crate::intern::EMPTY) };
static K233: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K234: RomBytes<120> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x04\x00\x01\x10\x05\x00\x02\x0f\x03\x06\x00h\x02\x03\x01|\x02\x02\x07\x00\x01\x10\x08\x00\x02|\x02\x02\t\x00\x00\x10\n\x00\x02|\x02\x02\x0b\x00\x00\x10\x0c\x00\x02|\x02\x02\r\x00\x00\x10\x0e\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0f\x00\x04\x10\x10\x00\x02|\x02\x02\x11\x00\x00\x10\x12\x00\x02\x82");
static K235: RomBytes<90> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01c\x03\x05\x02\x01V\x02\x07\x00g\x04\x04\x00W\x12\x00\n\x05\x02\n\x06\x00\x00\x07\x00c\x06\x06\x01\x03b\x04\x05\x01U\x02\x0b\x00\n\x05\x00\x00\x06\x00c\x05\x05\x01\x04\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x03c\x05\x05\x03\x05\n\x05\x00\x00\x06\x00\x00\x07\x04c\x05\x05\x02\x06\x82");
static K236: RomTuple<7> = RomTuple::new([n!("dict"), n!("pop"), n!("list"), n!("items"), n!("clear"), n!("__setitem__"), n!("update")]);
static K237: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K238: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K235), consts: Obj::rom(&K236), argnames: Obj::rom(&K237), name: n!("move_to_end") };
static K239: RomBytes<45> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x03\x02\x01\x00\x03\x00c\x03\x03\x00\x02\x05\x04\x00\n\x05\x03\x00\x06\x00c\x06\x06\x00\x04b\x05\x05\x01h\x01\x01\x05\x81\x01");
static K240: RomTuple<5> = RomTuple::new([n!("type"), vm::types::EMPTY_TUPLE, n!("__getstate__"), n!("iter"), n!("items")]);
static K241: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K239), consts: Obj::rom(&K240), argnames: Obj::rom(&K13), name: n!("__reduce__") };
static K242: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K243: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K244: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K243), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K245: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K246: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K242), consts: Obj::rom(&K244), argnames: Obj::rom(&K245), name: n!("popitem") };
static K247: RomBytes<43> = RomBytes::new(b"\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x02\x81\x03\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x03\x03\x03\x02\x81\x03");
static K248: RomTuple<3> = RomTuple::new([n!("missing"), n!("dict"), n!("pop")]);
static K249: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K250: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K247), consts: Obj::rom(&K248), argnames: Obj::rom(&K249), name: n!("pop") };
static K251: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K252: RomTuple<1> = RomTuple::new([n!("type")]);
static K253: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K251), consts: Obj::rom(&K252), argnames: Obj::rom(&K13), name: n!("copy") };
static K254: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\n\x03\x03\x00\x04\x00b\x03\x03\x01\x00\x04\x00b\x02\x03\x01\x00\x03\x02\x00\x04\x01c\x03\x03\x01\x04\x81\x02");
static K255: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("dict"), n!("NotImplemented"), n!("type"), n!("update")]);
static K256: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K257: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K254), consts: Obj::rom(&K255), argnames: Obj::rom(&K256), name: n!("__or__") };
static K258: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\n\x03\x03\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00c\x03\x03\x01\x04\x81\x02");
static K259: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K258), consts: Obj::rom(&K255), argnames: Obj::rom(&K256), name: n!("__ror__") };
static K260: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K261: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K262: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K260), consts: Obj::rom(&K261), argnames: Obj::rom(&K256), name: n!("__eq__") };
static K263: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K264: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), vm::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K265: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K263), consts: Obj::rom(&K264), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K266: RomTuple<19> = RomTuple::new([Obj::rom(&K238), n!("move_to_end"), Obj::rom(&K241), n!("__reduce__"), Obj::rom(&K246), n!("popitem"), n!("missing"), Obj::rom(&K250), n!("pop"), Obj::rom(&K253), n!("copy"), Obj::rom(&K257), n!("__or__"), Obj::rom(&K259), n!("__ror__"), Obj::rom(&K262), n!("__eq__"), Obj::rom(&K265), n!("__repr__")]);
static K267: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K234), consts: Obj::rom(&K266), argnames: vm::types::EMPTY_TUPLE, name: n!("OrderedDict") };
static K268: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K267), n!("keep")]);
static K269: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K233), consts: Obj::rom(&K268), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K270: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K271: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K272: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K273: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K274: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K273), n!("default_factory"), n!("update")]);
static K275: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K276: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K272), consts: Obj::rom(&K274), argnames: Obj::rom(&K275), name: n!("__init__") };
static K277: RomBytes<37> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x03\x03\x00\x00\x00\x02\x03`\x00\x01\x03\x81\x02");
static K278: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K279: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K280: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K277), consts: Obj::rom(&K278), argnames: Obj::rom(&K279), name: n!("__missing__") };
static K281: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K282: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K283: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K281), consts: Obj::rom(&K282), argnames: Obj::rom(&K13), name: n!("copy") };
static K284: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K285: RomStr<12> = RomStr::constant(b"defaultdict(");
static K286: RomStr<2> = RomStr::constant(b", ");
static K287: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K285), Obj::rom(&K286), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K288: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K284), consts: Obj::rom(&K287), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K289: RomTuple<8> = RomTuple::new([Obj::rom(&K276), n!("__init__"), Obj::rom(&K280), n!("__missing__"), Obj::rom(&K283), n!("copy"), Obj::rom(&K288), n!("__repr__")]);
static K290: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K271), consts: Obj::rom(&K289), argnames: vm::types::EMPTY_TUPLE, name: n!("defaultdict") };
static K291: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K290), n!("keep")]);
static K292: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K270), consts: Obj::rom(&K291), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K293: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K294: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K295: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K293), consts: Obj::rom(&K294), argnames: Obj::rom(&K58), name: n!("is_deque") };
static K296: RomBytes<281> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00\n\x07\x02b\x05\x05\x02V\x05\'\x00Y\x05\x00\x03Y\x06\x00\x04Y\x07\x00\x05h\x05\x05\x03Y\x06\x01\x03Y\x07\x01\x04Y\x08\x01\x05h\x06\x06\x036\x05\x05\x06\x04\x81\x05\n\x05\x06\x00\x06\x00b\x05\x05\x01\n\x06\x06\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x01\x00\x06\x00\n\x07\x07b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\n\x07\x08\n\x08\th\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\n\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x0b\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\n\n\x06\x08\x00\x07\x00b\x06\x06\x01\n\x07\x08\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K297: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), n!("len"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K298: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K299: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K296), consts: Obj::rom(&K297), argnames: Obj::rom(&K298), name: n!("eq") };
static K300: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K301: RomTuple<1> = RomTuple::new([n!("eq")]);
static K302: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K300), consts: Obj::rom(&K301), argnames: Obj::rom(&K298), name: Obj::rom(&crate::intern::EMPTY) };
static K303: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K304: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K303), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K298), name: n!("is_subset") };
static K305: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K306: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K307: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K305), consts: Obj::rom(&K306), argnames: Obj::rom(&K298), name: n!("same_items") };
static K308: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K309: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K310: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K311: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), name: n!("order") };
static K312: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K313: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K314: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K312), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K313), name: n!("less") };
static K315: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K316: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K315), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K313), name: n!("less_or_equal") };
static K317: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K318: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K317), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K313), name: n!("greater") };
static K319: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K320: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K319), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K313), name: n!("greater_or_equal") };
static K321: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K322: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K323: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K321), consts: Obj::rom(&K322), argnames: Obj::rom(&K298), name: n!("lt") };
static K324: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K325: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K326: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K324), consts: Obj::rom(&K325), argnames: Obj::rom(&K298), name: n!("le") };
static K327: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K328: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K329: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K327), consts: Obj::rom(&K328), argnames: Obj::rom(&K298), name: Obj::rom(&crate::intern::EMPTY) };
static K330: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K331: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K332: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K330), consts: Obj::rom(&K331), argnames: Obj::rom(&K298), name: Obj::rom(&crate::intern::EMPTY) };
static K333: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K334: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K335: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K336: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K333), consts: Obj::rom(&K334), argnames: Obj::rom(&K335), name: Obj::rom(&crate::intern::EMPTY) };
static K337: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K338: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K339: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K338), n!("dict_update")]);
static K340: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K341: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K337), consts: Obj::rom(&K339), argnames: Obj::rom(&K340), name: Obj::rom(&crate::intern::EMPTY) };
static K342: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K343: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K344: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K343), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K345: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K346: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 16, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K342), consts: Obj::rom(&K344), argnames: Obj::rom(&K345), name: n!("dict_update") };
static K347: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K348: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K349: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K350: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K348), n!("len"), Obj::small(2), Obj::rom(&K349), n!("ValueError")]);
static K351: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K352: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K353: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K347), consts: Obj::rom(&K350), argnames: Obj::rom(&K351), name: n!("key_and_value") }, exc: Obj::rom(&K352) };
static K354: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K355: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K356: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K354), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K355), name: Obj::rom(&crate::intern::EMPTY) };
static K357: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K358: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K359: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K360: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K358), consts: Obj::rom(&K359), argnames: Obj::rom(&K249), name: Obj::rom(&crate::intern::EMPTY) };
static K361: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K362: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K363: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K361), consts: Obj::rom(&K362), argnames: Obj::rom(&K104), name: n!("dict_setitem") };
static K364: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K365: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K366: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K364), consts: Obj::rom(&K365), argnames: Obj::rom(&K249), name: n!("dict_pop") };
static K367: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K368: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K369: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K367), consts: Obj::rom(&K368), argnames: Obj::rom(&K249), name: Obj::rom(&crate::intern::EMPTY) };
static K370: RomBytes<61> = RomBytes::new(b"\n\x02\x00\x00\x03\x01\x03\x04\x01b\x02\x02\x02U\x02\x1e\x00\n\x02\x02\x03\x04\x03\n\x05\x04\x00\x06\x01b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\x06\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K371: RomStr<28> = RomStr::constant(b"\'%s\' object is not a mapping");
static K372: RomTuple<7> = RomTuple::new([n!("hasattr"), n!("keys"), n!("TypeError"), Obj::rom(&K371), n!("type"), n!("__name__"), n!("dict_update")]);
static K373: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K374: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K370), consts: Obj::rom(&K372), argnames: Obj::rom(&K373), name: Obj::rom(&crate::intern::EMPTY) };
static K375: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K376: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K377: RomTuple<1> = RomTuple::new([n!("items")]);
static K378: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K375), consts: Obj::rom(&K376), argnames: Obj::rom(&K377), name: Obj::rom(&crate::intern::EMPTY) };
static K379: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K380: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K379), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K256), name: Obj::rom(&crate::intern::EMPTY) };
static K381: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K382: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K383: RomTuple<1> = RomTuple::new([n!("args")]);
static K384: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K381), consts: Obj::rom(&K382), argnames: Obj::rom(&K383), name: Obj::rom(&crate::intern::EMPTY) };
static K385: RomBytes<173> = RomBytes::new(b"\n\x05\x00\n\x06\x01\n\x07\x02b\x07\x07\x00b\x06\x06\x01b\x00\x05\x01\n\x05\x03\x00\x06\x00b\x05\x05\x01\"\x05\x05\x04&\x01\x05\x05\n\x05\x06\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x07\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x08\n\x0c\x03\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\t\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x08-\x03\x03\nw\x04\t\xca\xff\n\t\n\x00\n\x03c\n\n\x00\x0bb\t\t\x01y\x02\x05\x9d\xff\n\x05\n\x03\x06\x0cb\x05\x05\x01\x82");
static K386: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K387: RomTuple<13> = RomTuple::new([n!("sorted"), n!("set"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K386)]);
static K388: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K385), consts: Obj::rom(&K387), argnames: vm::types::EMPTY_TUPLE, name: n!("help_modules") };
static K389: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K390: RomStr<10> = RomStr::constant(b"is of type");
static K391: RomStr<2> = RomStr::constant(b"  ");
static K392: RomStr<2> = RomStr::constant(b"--");
static K393: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K390), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K391), Obj::rom(&K392), n!("getattr")]);
static K394: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K389), consts: Obj::rom(&K393), argnames: Obj::rom(&K58), name: n!("help_object") };
static K395: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K396: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K397: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K398: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K395), consts: Obj::rom(&K396), argnames: Obj::rom(&K58), name: n!("iter_items") }, exc: Obj::rom(&K397) };
static K399: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K400: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K401: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K399), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K400), name: n!("iter_until") };
static K402: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K403: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K404: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K403), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K405: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K406: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K402), consts: Obj::rom(&K404), argnames: Obj::rom(&K405), name: Obj::rom(&crate::intern::EMPTY) };
static K407: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K408: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K409: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K410: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K407), consts: Obj::rom(&K408), argnames: Obj::rom(&K63), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K409) };
static K411: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K412: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K413: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K411), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K414: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K415: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K414), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K416: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K417: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K418: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K417)]);
static K419: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K420: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K416), consts: Obj::rom(&K418), argnames: Obj::rom(&K419), name: Obj::rom(&crate::intern::EMPTY) };
static K421: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K422: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K423: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K424: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K425: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, code: Obj::rom(&K422), consts: Obj::rom(&K423), argnames: Obj::rom(&K424), name: Obj::rom(&crate::intern::EMPTY) };
static K426: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K427: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K428: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, code: Obj::rom(&K426), consts: Obj::rom(&K427), argnames: Obj::rom(&K424), name: Obj::rom(&crate::intern::EMPTY) };
static K429: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K430: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K431: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K432: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K430), n!("missing"), Obj::rom(&K431)]);
static K433: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K434: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K429), consts: Obj::rom(&K432), argnames: Obj::rom(&K433), name: n!("candidates") };
static K435: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K436: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K437: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K436)]);
static K438: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K439: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K435), consts: Obj::rom(&K437), argnames: Obj::rom(&K438), name: n!("best_or") };
static K440: RomBytes<201> = RomBytes::new(b"\x13\x01\x13\x02\x13\x03\x13\x04\x13\x05\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\xaf\x00\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x06\x07\x04|\x06\x06\x02\x00\x04\x15\x01\x06\x00\t\x01h\x08\t\x01|\x06\x08\x03\x00\x04\x03\x07\x04}\x06\x06\x00\x15\x02\x06\x00\t\x01h\x08\t\x01|\x06\x08\x05\x00\x04\x03\x07\x06}\x06\x06\x00\x15\x03\x06\n\x08\x07|\x06\t\x08\x00\x00\x03\x07\t}\x06\x06\x01\x15\x04\x06\n\x08\n|\x06\t\x0b\x00\x00\x03\x07\x0c}\x06\x06\x01\x15\x05\x06\x03\x06\x07\x14\x07\x04\t\x00[\x07\r\x06\x03\x06\n\x14\x07\x05\x0c\x00[\x07\r\x06\x14\x06\x02\x04\x00\x14\x07\x03\x06\x00\x14\x08\x04\t\x00\x14\t\x05\x0c\x00\x14\n\x01\x0e\x00h\x00\x06\x05\n\x06\x0f\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K441: RomStr<12> = RomStr::constant(b"item classes");
static K442: RomBytes<100> = RomBytes::new(b"\n\x08\x00\x00\t\x01b\x06\x08\x01\n\x08\x01\x00\t\x06b\x07\x08\x01\n\x08\x02\x00\t\x07\x14\n\x02\x03\x00\x14\x0b\x03\x04\x00\x14\x0c\x04\x05\x00\x14\r\x05\x06\x00h\n\n\x04b\x08\x08\x02V\x08!\x00Y\x08\x07\x07\"\x08\x08\x08[\x00\x07\x08Y\x08\x00\x07?\x08\t\t\x00\n\x08\nb\x08\x08\x00\x81\x08W\x07\x00\x01\x08\x00[\x00\x07\x08\x81\x06");
static K443: RomTuple<11> = RomTuple::new([n!("iter"), n!("unwrap_native"), n!("isinstance"), n!("map"), n!("filter"), n!("zip_rows"), n!("number_items"), n!("_depth"), Obj::small(1), Obj::small(2000), n!("nested_too_deeply")]);
static K444: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K445: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 4, code: Obj::rom(&K442), consts: Obj::rom(&K443), argnames: Obj::rom(&K444), name: n!("below") };
static K446: RomBytes<38> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x82");
static K447: RomBytes<133> = RomBytes::new(b"\x13\x01U\x02\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00b\x04\x05\x01\x01\x05\x00[\x04\x03\x05\n\x05\x04\x00\x06\x02b\x05\x05\x01A\x05\x05 \x00\x14\x05\x01\x06\x00[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04_\x07\x02\tb\x05\x05\x02[\x04\n\x05W1\x00\x00\x06\x01h\x05\x06\x01|\x05\x05\x0b\x00\x04[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04\n\x07\x0cg\x08\x08\x00n\x08\x02\x05\t\x00f\x07\x07b\x05\x05\x02[\x04\n\x05\x81\x04");
static K448: RomStr<39> = RomStr::constant(b"map() must have at least two arguments.");
static K449: RomBytes<20> = RomBytes::new(b"\x14\x02\x01\x00\x00g\x03\x03\x00n\x03\x00\x05\x04\x00f\x02\x02\x81\x02");
static K450: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(102)]);
static K451: RomTuple<1> = RomTuple::new([n!("row")]);
static K452: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K449), consts: Obj::rom(&K450), argnames: Obj::rom(&K451), name: n!("<lambda>") };
static K453: RomTuple<13> = RomTuple::new([n!("TypeError"), Obj::rom(&K448), n!("bare_instance"), n!("_depth"), n!("len"), Obj::small(1), vm::intern::ascii_char(102), n!("_function"), n!("below"), Obj::small(0), n!("_items"), Obj::rom(&K452), n!("zip")]);
static K454: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterables")]);
static K455: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K447), consts: Obj::rom(&K453), argnames: Obj::rom(&K454), name: n!("__new__") };
static K456: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K13), name: n!("__iter__") };
static K457: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K458: RomTuple<3> = RomTuple::new([n!("next"), n!("_items"), n!("_function")]);
static K459: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K457), consts: Obj::rom(&K458), argnames: Obj::rom(&K13), name: n!("__next__") };
static K460: RomTuple<6> = RomTuple::new([Obj::rom(&K455), n!("__new__"), Obj::rom(&K456), n!("__iter__"), Obj::rom(&K459), n!("__next__")]);
static K461: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K446), consts: Obj::rom(&K460), argnames: vm::types::EMPTY_TUPLE, name: n!("map") };
static K462: RomBytes<35> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x04\x05\x01[\x04\x01\x01\x14\x05\x03\x02\x00\x00\x06\x04\x00\x07\x02b\x05\x05\x02[\x04\x03\x05\x81\x04");
static K463: RomTuple<4> = RomTuple::new([n!("bare_instance"), n!("_function"), n!("below"), n!("_items")]);
static K464: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterable")]);
static K465: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K462), consts: Obj::rom(&K463), argnames: Obj::rom(&K464), name: n!("__new__") };
static K466: RomBytes<44> = RomBytes::new(b"Y\x01\x00\x00\n\x03\x01Y\x04\x00\x02b\x02\x03\x01T\x01\x06\x00\x00\x03\x02W\n\x00\x00\x03\x01\x00\x04\x02b\x03\x03\x01V\x03\x02\x00\x81\x02X\xd8\xff");
static K467: RomTuple<3> = RomTuple::new([n!("_function"), n!("next"), n!("_items")]);
static K468: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K466), consts: Obj::rom(&K467), argnames: Obj::rom(&K13), name: n!("__next__") };
static K469: RomTuple<6> = RomTuple::new([Obj::rom(&K465), n!("__new__"), Obj::rom(&K456), n!("__iter__"), Obj::rom(&K468), n!("__next__")]);
static K470: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K446), consts: Obj::rom(&K469), argnames: vm::types::EMPTY_TUPLE, name: n!("filter") };
static K471: RomBytes<21> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01\x82");
static K472: RomBytes<127> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WW\x00Y\x05\x00\x01U\x05\x15\x00\x00\x05\x01\n\x06\x02\x00\x07\x02b\x06\x06\x01c\x05\x05\x01\x03W:\x00\n\x05\x02\x00\x06\x02\n\x07\x04b\x03\x05\x02\n\x05\x04P\x03\x05\x1a\x00\n\x05\x05Y\x06\x00\x00\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x07\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x03w\x02\x04\xa4\xffU\x01\x05\x00\n\x04\x07\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K473: RomTuple<9> = RomTuple::new([n!("_iterators"), n!("_strict"), n!("next"), n!("append"), n!("missing"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("tuple")]);
static K474: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K472), consts: Obj::rom(&K473), argnames: Obj::rom(&K13), name: n!("__next__") };
static K475: RomTuple<4> = RomTuple::new([Obj::rom(&K456), n!("__iter__"), Obj::rom(&K474), n!("__next__")]);
static K476: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K471), consts: Obj::rom(&K475), argnames: vm::types::EMPTY_TUPLE, name: n!("zip_rows") };
static K477: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K478: RomTuple<4> = RomTuple::new([n!("next"), n!("_items"), n!("_number"), Obj::small(1)]);
static K479: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K477), consts: Obj::rom(&K478), argnames: Obj::rom(&K13), name: n!("__next__") };
static K480: RomTuple<4> = RomTuple::new([Obj::rom(&K456), n!("__iter__"), Obj::rom(&K479), n!("__next__")]);
static K481: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K471), consts: Obj::rom(&K480), argnames: vm::types::EMPTY_TUPLE, name: n!("number_items") };
static K482: RomTuple<16> = RomTuple::new([n!("kept"), Obj::rom(&K441), Obj::rom(&K445), Obj::rom(&K461), n!("map"), Obj::rom(&K470), n!("filter"), n!("zip"), Obj::rom(&K476), n!("zip_rows"), n!("enumerate"), Obj::rom(&K481), n!("number_items"), n!("__name__"), n!("below"), n!("keep")]);
static K483: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K440), consts: Obj::rom(&K482), argnames: vm::types::EMPTY_TUPLE, name: n!("item_classes") };
static K484: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K485: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(0)]);
static K486: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K485), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K487: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(1)]);
static K488: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K487), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K489: RomBytes<19> = RomBytes::new(b"\n\x00\x00\x03\x01\x01b\x00\x00\x01\x83\x00\x05\x00\x00~\x00\x00\x82");
static K490: RomStr<31> = RomStr::constant(b"iterators are nested too deeply");
static K491: RomTuple<2> = RomTuple::new([n!("RecursionError"), Obj::rom(&K490)]);
static K492: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K489), consts: Obj::rom(&K491), argnames: vm::types::EMPTY_TUPLE, name: n!("nested_too_deeply") };
static K493: RomBytes<86> = RomBytes::new(b"\n\x07\x00b\x02\x07\x00\n\x07\x01_\x08\x02\x02b\x03\x07\x01\x01\x04\x00g\x05\x05\x00v\x07\x01W$\x00\x00\x08\x05_\t\x02\x03\x00\n\x03\x00\x0b\x06b\t\t\x02c\x08\x08\x01\x04\n\x08\x05\x00\t\x04Y\n\x03\x06b\x04\x08\x02w\x06\x07\xd7\xff[\x03\x06\x04[\x03\x07\x05[\x03\x08\x00\x81\x03");
static K494: RomTuple<9> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(2), Obj::small(4), n!("append"), n!("max"), n!("_depth"), n!("_iterators"), n!("_strict")]);
static K495: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K496: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, code: Obj::rom(&K493), consts: Obj::rom(&K494), argnames: Obj::rom(&K495), name: Obj::rom(&crate::intern::EMPTY) };
static K497: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K498: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K499: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K500: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K498), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K499)]);
static K501: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K502: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K497), consts: Obj::rom(&K500), argnames: Obj::rom(&K501), name: n!("check_equal_lengths") };
static K503: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K504: RomStr<10> = RomStr::constant(b"argument 1");
static K505: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K506: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K504), Obj::rom(&K505)]);
static K507: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K508: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K503), consts: Obj::rom(&K506), argnames: Obj::rom(&K507), name: n!("zip_names") };
static K509: RomBytes<56> = RomBytes::new(b"\n\x04\x00b\x02\x04\x00\n\x04\x01_\x05\x02\x02b\x03\x04\x01_\x04\x02\x03\x00\x05\x03\x00\x06\x00b\x04\x04\x02[\x03\x04\x04\n\x04\x05\x00\x05\x01b\x04\x04\x01\"\x04\x04\x06[\x03\x07\x04\x81\x03");
static K510: RomTuple<8> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(3), Obj::small(4), n!("_items"), n!("index_of"), Obj::small(0), n!("_number")]);
static K511: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K509), consts: Obj::rom(&K510), argnames: Obj::rom(&K419), name: Obj::rom(&crate::intern::EMPTY) };
static K512: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K513: RomTuple<2> = RomTuple::new([n!("next"), n!("unwrap_native")]);
static K514: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K513), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K515: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K516: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K517: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K516), n!("items_back"), n!("len")]);
static K518: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K519: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K515), consts: Obj::rom(&K517), argnames: Obj::rom(&K518), name: Obj::rom(&crate::intern::EMPTY) };
static K520: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K521: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K522: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K523: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K520), consts: Obj::rom(&K521), argnames: Obj::rom(&K522), name: n!("items_back") };
static K524: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K525: RomTuple<1> = RomTuple::new([n!("append")]);
static K526: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K524), consts: Obj::rom(&K525), argnames: Obj::rom(&K412), name: n!("to_list") };
static K527: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K528: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K529: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K530: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K527), consts: Obj::rom(&K528), argnames: Obj::rom(&K529), name: Obj::rom(&crate::intern::EMPTY) };
static K531: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K532: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K533: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K531), consts: Obj::rom(&K532), argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K534: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K535: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K536: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K534), consts: Obj::rom(&K535), argnames: Obj::rom(&K444), name: n!("list_extend") };
static K537: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K538: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K539: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K540: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K537), consts: Obj::rom(&K538), argnames: Obj::rom(&K539), name: Obj::rom(&crate::intern::EMPTY) };
static K541: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K542: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K543: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K544: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K541), consts: Obj::rom(&K542), argnames: Obj::rom(&K543), name: Obj::rom(&crate::intern::EMPTY) };
static K545: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K546: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K547: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K545), consts: Obj::rom(&K546), argnames: Obj::rom(&K80), name: n!("list_count") };
static K548: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K549: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K550: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K551: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K548), consts: Obj::rom(&K549), argnames: Obj::rom(&K550), name: n!("find_item") };
static K552: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K553: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K554: RomStr<15> = RomStr::constant(b" is not in list");
static K555: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K554)]);
static K556: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K553), consts: Obj::rom(&K555), argnames: Obj::rom(&K96), name: Obj::rom(&crate::intern::EMPTY) };
static K557: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K558: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K557)]);
static K559: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K98), consts: Obj::rom(&K558), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K560: RomBytes<163> = RomBytes::new(b"\x13\x01\n\x06\x00\x00\x07\x00b\x00\x06\x01\x05\x06\x00\x05\x07\x00\x05\x08\x00l\x06\x06^\x03\x00\x06\x00\x06\x00c\x06\x06\x00\x01\x14\x08\x01\x02\x00T\x08\x13\x00\x05\x08\x00\x05\t\x00\x05\n\x00l\x08\x08^\x04\x03\x08W\x14\x00v\t\x03\x00\x0b\x01h\n\x0b\x01|\x08\n\x03\x00\x04b\x04\x08\x01\n\x08\x04\x00\t\x04\x00\n\x03\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01b\x08\x08\x03\x05\x06\x00\n\x08\x06\x00\t\x00b\x08\x08\x01\x01\t\x006\x05\x08\t\x02\x05\x08\x00\x05\t\x00\x05\n\x00l\x08\x08`\x00\x08\x03\x86\x06V\x05\x0c\x00\n\x06\x07\x03\x07\x08b\x06\x06\x01\x83\x06\x82");
static K561: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K562: RomTuple<1> = RomTuple::new([n!("key")]);
static K563: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K561), consts: Obj::rom(&K562), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K564: RomStr<25> = RomStr::constant(b"list modified during sort");
static K565: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("clear"), n!("key"), Obj::rom(&K563), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K564)]);
static K566: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K567: RomBytes<8> = RomBytes::new(b"$Gn\x0cn$\x00\r");
static K568: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K560), consts: Obj::rom(&K565), argnames: Obj::rom(&K566), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K567) };
static K569: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K570: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K571: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K572: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K571)]);
static K573: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K574: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K570), consts: Obj::rom(&K572), argnames: Obj::rom(&K573), name: Obj::rom(&crate::intern::EMPTY) };
static K575: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K576: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K577: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K578: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K575), consts: Obj::rom(&K576), argnames: Obj::rom(&K577), name: Obj::rom(&crate::intern::EMPTY) };
static K579: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K580: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K581: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K582: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K579), consts: Obj::rom(&K580), argnames: Obj::rom(&K581), name: n!("merge_sort") };
static K583: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K584: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K583), argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K585: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K586: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K587: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K585), consts: Obj::rom(&K586), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K588: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K589: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K588)]);
static K590: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K93), consts: Obj::rom(&K589), argnames: Obj::rom(&K96), name: Obj::rom(&crate::intern::EMPTY) };
static K591: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K592: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K593: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K592), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K594: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K593)]);
static K595: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K591), consts: Obj::rom(&K594), argnames: Obj::rom(&K383), name: Obj::rom(&crate::intern::EMPTY) };
static K596: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K597: RomStr<16> = RomStr::constant(b" is not in range");
static K598: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K597)]);
static K599: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K596), consts: Obj::rom(&K598), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K600: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K601: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K602: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K603: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K600), consts: Obj::rom(&K601), argnames: Obj::rom(&K602), name: n!("table_find") };
static K604: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K605: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K606: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K607: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K605), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K606), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K608: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K604), consts: Obj::rom(&K607), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K609: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K610: RomTuple<1> = RomTuple::new([n!("hash")]);
static K611: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K610), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K612: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K611), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K611), n!("TypeError"), Obj::rom(&K606), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K613: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K609), consts: Obj::rom(&K612), argnames: Obj::rom(&K58), name: n!("hash_own") };
static K614: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K615: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K616: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K614), consts: Obj::rom(&K615), argnames: Obj::rom(&K562), name: n!("index_key") };
static K617: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K618: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K619: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K618), n!("index_of")]);
static K620: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K617), consts: Obj::rom(&K619), argnames: Obj::rom(&K72), name: n!("bound") };
static K621: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K622: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K623: RomStr<17> = RomStr::constant(b" indices must be ");
static K624: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K622), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K623)]);
static K625: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K626: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K621), consts: Obj::rom(&K624), argnames: Obj::rom(&K625), name: n!("sequence_key") };
static K627: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K628: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K629: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K627), consts: Obj::rom(&K628), argnames: Obj::rom(&K625), name: Obj::rom(&crate::intern::EMPTY) };
static K630: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K631: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K632: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K633: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K630), consts: Obj::rom(&K631), argnames: Obj::rom(&K632), name: Obj::rom(&crate::intern::EMPTY) };
static K634: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K635: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K636: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K634), consts: Obj::rom(&K635), argnames: Obj::rom(&K625), name: Obj::rom(&crate::intern::EMPTY) };
static K637: RomBytes<142> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04\n\x04\x01\x00\x05\x02\n\x06\x07\n\x07\x08h\x06\x06\x02b\x04\x04\x02V\x04\x11\x00\n\x04\t\x00\x05\x01b\x04\x04\x016\x04\x04\x02\x08\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K638: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash"), n!("bytes"), n!("bytearray"), n!("index_of")]);
static K639: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K640: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K639), name: Obj::rom(&crate::intern::EMPTY) };
static K641: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K642: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K643: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K642)]);
static K644: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K645: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K641), consts: Obj::rom(&K643), argnames: Obj::rom(&K644), name: Obj::rom(&crate::intern::EMPTY) };
static K646: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K647: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(110)]);
static K648: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K541), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), name: Obj::rom(&crate::intern::EMPTY) };
static K649: RomBytes<35> = RomBytes::new(b"z\x00\x01\x05\x00\x06\x01\x00\x07\x02\x00\x08\x03\x05\t\x00\x00\n\x04U\n\x03\x00\x05\n\x00\x00\x0b\x05b\x06\x06\x05\x81\x06");
static K650: RomTuple<1> = RomTuple::new([n!("call")]);
static K651: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K649), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K650), name: Obj::rom(&crate::intern::EMPTY) };
static K652: RomBytes<109> = RomBytes::new(b"\x05\x02\x00\x00\x04\x00\x03\x05\x00c\x04\x04\x01\x01B\x04\x02&\x00\x8a\x05\x04\x00\x00\x03\x00\x8b\x03\x05\x05\x00\x00\x05\x03\x00\x06\x00b\x02\x05\x01W\r\x00\n\x05\x06\x87\x04\x05\x03\x00W\x02\x00\x83\x04\x00\x04\x00\x03\x05\x07\x00\x06\x02c\x04\x04\x02\x08\x00\x04\x00\x03\x05\tT\x02\x06\x00\x05\x06\x00W\x04\x00Y\x06\x02\nc\x04\x04\x02\x08\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x01\x81\x04");
static K653: RomTuple<1> = RomTuple::new([n!("spec_of")]);
static K654: RomTuple<11> = RomTuple::new([n!("__name__"), n!("get"), n!("__main__"), Obj::rom(&K653), n!("importlib.machinery"), n!("spec_of"), n!("ImportError"), n!("__spec__"), n!("setdefault"), n!("__package__"), n!("parent")]);
static K655: RomTuple<2> = RomTuple::new([n!("names"), n!("wanted")]);
static K656: RomBytes<8> = RomBytes::new(b"\x13\x16,\x08,\r\x00\t");
static K657: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K652), consts: Obj::rom(&K654), argnames: Obj::rom(&K655), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K656) };
static K658: RomBytes<174> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01V\x07\x19\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x03\x03\x08\x04b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x05c\x05\x08\x02\x06\n\x08\x05P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x07w\x04\x07\xd9\xffV\x02#\x00\n\x07\x08\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x07\x81\x03");
static K659: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K660: RomTuple<9> = RomTuple::new([n!("is_mapping"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K659), n!("missing"), n!("get"), n!("append"), n!("dict")]);
static K661: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K662: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K658), consts: Obj::rom(&K660), argnames: Obj::rom(&K661), name: Obj::rom(&crate::intern::EMPTY) };
static K663: RomBytes<92> = RomBytes::new(b"\x8a\x05\x01\x00\x00\x00\x00\x00\x03\x05Y\x05\x03\x02\x03\x06\x03c\x04\x05\x01\x04S\x04\x12\x00\n\x05\x05\x00\x06\x00Y\x07\x04\x06b\x05\x05\x02U\x05\x05\x00\x05\x05\x02\x81\x05\n\x06\x07\x00\x07\x00b\x06\x06\x016\x05\x06\x01\x04U\x05\x16\x00\x00\x05\x02V\x05\x0f\x00\n\x06\x07\x00\x07\x00b\x06\x06\x016\x05\x06\x01\x02\x81\x05");
static K664: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("modules"), n!("collections.abc"), n!("get"), n!("isinstance"), n!("Sequence"), n!("len")]);
static K665: RomTuple<3> = RomTuple::new([n!("subject"), n!("count"), n!("open")]);
static K666: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K663), consts: Obj::rom(&K664), argnames: Obj::rom(&K665), name: Obj::rom(&crate::intern::EMPTY) };
static K667: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x05\x00\x05\x03\x01\x81\x03\x8a\x03\x03\x00\x00\x02\x00\x00\x01\x03Y\x03\x01\x04\x03\x04\x05c\x02\x03\x01\x06\x05\x04\x006\x03\x02\x04\x07V\x03\x0e\x00\n\x03\x00\x00\x04\x00Y\x05\x02\x07b\x03\x03\x02\x81\x03");
static K668: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("dict"), Obj::NONE, n!("sys"), n!("modules"), n!("collections.abc"), n!("get"), n!("Mapping")]);
static K669: RomTuple<1> = RomTuple::new([n!("subject")]);
static K670: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K667), consts: Obj::rom(&K668), argnames: Obj::rom(&K669), name: n!("is_mapping") };
static K671: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K672: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K673: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K674: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K675: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K676: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K672), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K673), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K674), n!("enumerate"), Obj::rom(&K675), n!("missing")]);
static K677: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K678: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K671), consts: Obj::rom(&K676), argnames: Obj::rom(&K677), name: Obj::rom(&crate::intern::EMPTY) };
static K679: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K680: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K681: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(115), Obj::rom(&K680), n!("TypeError"), n!("__name__")]);
static K682: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K683: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K679), consts: Obj::rom(&K681), argnames: Obj::rom(&K682), name: n!("check_match_args") };
static K684: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K685: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K686: RomTuple<1> = RomTuple::new([n!("cls")]);
static K687: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K684), consts: Obj::rom(&K685), argnames: Obj::rom(&K686), name: n!("matches_itself") };
static K688: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01b\x03\x04\x02S\x03\x0c\x00\x00\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\n\x05\x01\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04");
static K689: RomTuple<2> = RomTuple::new([n!("special"), n!("float")]);
static K690: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(120), n!("name"), n!("to_native")]);
static K691: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K688), consts: Obj::rom(&K689), argnames: Obj::rom(&K690), name: n!("rounded") };
static K692: RomBytes<30> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x8b\x01\x02\x02\x00\n\x02\x03\x00\x03\x00\x03\x04\x04\x00\x05\x01b\x02\x02\x03\x81\x02");
static K693: RomTuple<1> = RomTuple::new([n!("floor")]);
static K694: RomTuple<5> = RomTuple::new([Obj::rom(&K693), n!("math"), n!("floor"), n!("rounded"), n!("__floor__")]);
static K695: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K692), consts: Obj::rom(&K694), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K696: RomTuple<1> = RomTuple::new([n!("ceil")]);
static K697: RomTuple<5> = RomTuple::new([Obj::rom(&K696), n!("math"), n!("ceil"), n!("rounded"), n!("__ceil__")]);
static K698: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K692), consts: Obj::rom(&K697), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K699: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02T\x01%\x00\n\x02\x02\x03\x04\x03\n\x05\x04\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x17\x04\x04\x05\x03\x05\x06\x17\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K700: RomStr<5> = RomStr::constant(b"type ");
static K701: RomStr<32> = RomStr::constant(b" doesn\'t define __trunc__ method");
static K702: RomTuple<7> = RomTuple::new([n!("special"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K700), n!("type"), n!("__name__"), Obj::rom(&K701)]);
static K703: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K699), consts: Obj::rom(&K702), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K704: RomBytes<41> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\x00\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03");
static K705: RomTuple<1> = RomTuple::new([n!("ldexp")]);
static K706: RomTuple<5> = RomTuple::new([Obj::rom(&K705), n!("math"), n!("ldexp"), n!("float"), n!("index_of")]);
static K707: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("exponent")]);
static K708: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K704), consts: Obj::rom(&K706), argnames: Obj::rom(&K707), name: Obj::rom(&crate::intern::EMPTY) };
static K709: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01=\x00\x01\x0c\x00\n\x03\x02\x03\x04\x03b\x03\x03\x01\x83\x03A\x00\x01\x05\x00\x01\x03\x00\x81\x03\x01\x03\x01\x00\x04\x00c\x04\x04\x00\x04\"\x04\x04\x05&\x04\x04\x06 \x01\x03\x04\x1b\x03\x00\x01\x17\x03\x01\x03,\x02\x03\x05:\x02\x01\x02\x00\x81\x01\x00\x01\x02X\xe7\xff");
static K710: RomStr<36> = RomStr::constant(b"isqrt() argument must be nonnegative");
static K711: RomTuple<7> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K710), n!("bit_length"), Obj::small(1), Obj::small(2)]);
static K712: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K709), consts: Obj::rom(&K711), argnames: Obj::rom(&K507), name: Obj::rom(&crate::intern::EMPTY) };
static K713: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\n\x08\x06\x00\t\x01\x18\n\x00\x01b\x05\x08\x02x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00\x18\x08\x00\x03\x19\x08\x02\x08\"\t\x03\x07\x1b\x02\x08\ty\x03\x04\xeb\xff\x81\x02");
static K714: RomStr<32> = RomStr::constant(b"n must be a non-negative integer");
static K715: RomStr<32> = RomStr::constant(b"k must be a non-negative integer");
static K716: RomTuple<8> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K714), Obj::rom(&K715), n!("range"), n!("min"), Obj::small(1)]);
static K717: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(110), vm::intern::ascii_char(107)]);
static K718: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K713), consts: Obj::rom(&K716), argnames: Obj::rom(&K717), name: Obj::rom(&crate::intern::EMPTY) };
static K719: RomBytes<117> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x00\x04\x01T\x01\x06\x00\x00\x01\x00W\n\x00\n\x04\x00\x00\x05\x01b\x01\x04\x01=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\x00\x05\x01x\x04\x01\x16\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\t\x00\x18\x08\x00\x031\x02\x02\x08\x82y\x03\x04\xf2\xff\x81\x02");
static K720: RomTuple<6> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K714), Obj::rom(&K715), n!("range")]);
static K721: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K719), consts: Obj::rom(&K720), argnames: Obj::rom(&K717), name: Obj::rom(&crate::intern::EMPTY) };
static K722: RomBytes<17> = RomBytes::new(b"v\x03\x00W\x04\x00\x19\x01\x01\x02w\x02\x03\xf7\xff\x81\x01");
static K723: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, code: Obj::rom(&K722), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K419), name: Obj::rom(&crate::intern::EMPTY) };
static K724: RomBytes<280> = RomBytes::new(b"g\x01\x01\x00\x03\x02\x00v\t\x00W\xa5\x00\n\n\x01\x00\x0b\x03b\x03\n\x01\x18\n\x03\x03B\n\x00\x1b\x002\n\x02;\x03\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n-\x02\x02\x03Ww\x00\x01\x04\x00v\n\x01WR\x00\n\x0b\x04\x00\x0c\x03b\x0b\x0b\x01\n\x0c\x04\x00\r\x05b\x0c\x0c\x017\x0b\x0c\t\x00\x00\x0b\x03\x00\x03\x05\x00\x05\x0b\x17\x06\x03\x05\x18\x0b\x06\x06B\x0b\x00\x0c\x00\n\x0b\x05\x03\x0c\x06b\x0b\x0b\x01\x83\x0b\x18\x0b\x06\x03\x18\x07\x05\x0bV\x07\x08\x00`\x01\x04\x07/\x04\x04\x07\x00\x03\x06w\x05\n\xa9\xff\x00\n\x03g\n\n\x01\x00\x0b\x04\x05\x0c\x00\x05\r\x00l\x0b\x0b`\x01\x0b\nw\x03\tV\xffV\x02\x02\x00\x81\x02\x03\x08\x00WO\x00\x00\x03\x08\x00\t\x01c\x05\t\x00\x08\x17\x08\x03\x05\x18\t\x08\x03\x18\x07\x05\tV\x074\x00V\x01-\x00\x03\t\x006\t\x07\t\x00_\n\x01\t\x03\x0b\x006\n\n\x0b\x00;\t\n\x14\x00$\x05\x07\n\x17\x03\x08\x05\x18\t\x03\x08;\x05\t\x03\x00\x00\x08\x03W\x04\x00U\x01\xad\xff\x81\x08");
static K725: RomFloat = RomFloat::new(0.0);
static K726: RomStr<18> = RomStr::constant(b"-inf + inf in fsum");
static K727: RomStr<29> = RomStr::constant(b"intermediate overflow in fsum");
static K728: RomFloat = RomFloat::new(2.0);
static K729: RomTuple<11> = RomTuple::new([K725.obj(), n!("real"), n!("ValueError"), Obj::rom(&K726), n!("abs"), n!("OverflowError"), Obj::rom(&K727), Obj::small(1), n!("pop"), Obj::small(-1), K728.obj()]);
static K730: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K724), consts: Obj::rom(&K729), argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K731: RomBytes<120> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01<\x04\x05\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x01\x02\x00\n\x04\x04\n\x08\x01\x00\t\x00b\x05\x08\x01x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00^\x08\x00\x03^\t\x01\x03\x19\x08\x08\t-\x02\x02\x08y\x03\x04\xeb\xff\x81\x02");
static K732: RomStr<30> = RomStr::constant(b"Inputs are not the same length");
static K733: RomTuple<5> = RomTuple::new([n!("to_list"), n!("len"), n!("ValueError"), Obj::rom(&K732), n!("range")]);
static K734: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K735: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K731), consts: Obj::rom(&K733), argnames: Obj::rom(&K734), name: Obj::rom(&crate::intern::EMPTY) };
static K736: RomBytes<147> = RomBytes::new(b"\x13\x00\x13\x01\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\n\x03\x03\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x03\x14\x05\x01\x05\x00b\x04\x04\x01\x15\x00\x03\x15\x01\x04\n\x03\x06\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x06\x14\x05\x01\x05\x00b\x04\x04\x01<\x03\x04\x0c\x00\n\x03\x07\x03\x04\x08b\x03\x03\x01\x83\x03\x00\x03\x02g\x04\x04\x00\n\x08\t\n\t\x06\x14\n\x00\x04\x00b\t\t\x01b\x08\x08\x01v\x07\x08\x00\t\x01\x00\n\x00h\x08\t\x02|\x06\x08\n\x00\x04b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K737: RomTuple<1> = RomTuple::new([n!("hypot")]);
static K738: RomStr<51> = RomStr::constant(b"both points must have the same number of dimensions");
static K739: RomBytes<53> = RomBytes::new(b"g\x04\x04\x00W\'\x00\n\x05\x00\x14\x07\x02\x01\x00^\x06\x07\x03b\x05\x05\x01\n\x06\x00\x14\x08\x01\x02\x00^\x07\x08\x03b\x06\x06\x01\x18\x05\x05\x06m\x04\x05w\x03\x00\xd4\xff\x81\x04");
static K740: RomTuple<3> = RomTuple::new([n!("float"), vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K741: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K739), consts: Obj::rom(&K740), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K742: RomTuple<11> = RomTuple::new([Obj::rom(&K737), n!("math"), n!("hypot"), n!("to_list"), vm::intern::ascii_char(112), vm::intern::ascii_char(113), n!("len"), n!("ValueError"), Obj::rom(&K738), n!("range"), Obj::rom(&K741)]);
static K743: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K736), consts: Obj::rom(&K742), argnames: Obj::rom(&K734), name: Obj::rom(&crate::intern::EMPTY) };
static K744: RomBytes<125> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\x00\x04\x00\x03\x05\x03b\x01\x03\x02T\x01\x1e\x00\n\x03\x04\x03\x05\x05\n\x06\x06\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x04\x03\x05\x08\n\x06\x06\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K745: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K746: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K747: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("special"), n!("__index__"), n!("TypeError"), Obj::rom(&K745), n!("type"), n!("__name__"), Obj::rom(&K746)]);
static K748: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K744), consts: Obj::rom(&K747), argnames: Obj::rom(&K72), name: n!("index_of") };
static K749: RomBytes<220> = RomBytes::new(b"S\x01\x16\x00\n\x04\x00\x00\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x04\x04\x02\x81\x04\n\x04\x02\x00\x05\x00\x03\x06\x03b\x02\x04\x02T\x02<\x00\n\x04\x04\n\x05\x05\x00\x06\x00b\x05\x05\x01\x03\x06\x06b\x04\x04\x02U\x04$\x00\n\x04\x02\x00\x05\x00\x03\x06\x07b\x02\x04\x02S\x02\x13\x00\n\x04\x08\x00\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04T\x02\x13\x00\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\t\x00\x05\x03\n\x06\x00b\x04\x04\x02U\x04\x1e\x00\n\x04\n\x03\x06\x0b\n\x07\x05\x00\x08\x03b\x07\x07\x01Y\x07\x07\x0c\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\n\x05\x05\x00\x06\x03b\x05\x05\x01\n\x06\x00P\x05\x06\x06\x00\x00\x04\x03W\x0b\x00\n\x04\x00\x00\x05\x03c\x04\x04\x01\x03\x81\x04");
static K750: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K751: RomTuple<13> = RomTuple::new([n!("int"), n!("index_of"), n!("special"), n!("__int__"), n!("hasattr"), n!("type"), n!("__index__"), n!("__trunc__"), n!("truncated"), n!("isinstance"), n!("TypeError"), Obj::rom(&K750), n!("__name__")]);
static K752: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K753: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K749), consts: Obj::rom(&K751), argnames: Obj::rom(&K752), name: Obj::rom(&crate::intern::EMPTY) };
static K754: RomBytes<66> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02b\x02\x02\x02V\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x01\x02\x04\n\x02\x05\x03\x04\x06\x1c\x03\x04\x01b\x02\x02\x01\x83\x02");
static K755: RomStr<41> = RomStr::constant(b"__trunc__ returned non-Integral (type %s)");
static K756: RomTuple<7> = RomTuple::new([n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__name__"), n!("TypeError"), Obj::rom(&K755)]);
static K757: RomTuple<1> = RomTuple::new([n!("result")]);
static K758: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K754), consts: Obj::rom(&K756), argnames: Obj::rom(&K757), name: n!("truncated") };
static K759: RomBytes<160> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02T\x01\x13\x00\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x04\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05<\x00\n\x05\x05\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x05\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\n\x06\x05\x00\x07\x02b\x06\x06\x01\n\x07\x02P\x06\x07\x06\x00\x00\x05\x02W\x0b\x00\n\x05\x02\x00\x06\x02c\x05\x05\x01\x01\x81\x05");
static K760: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K761: RomTuple<9> = RomTuple::new([n!("special"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("type"), n!("__name__"), n!("TypeError"), Obj::rom(&K760)]);
static K762: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K759), consts: Obj::rom(&K761), argnames: Obj::rom(&K72), name: n!("float_new") };
static K763: RomTuple<1> = RomTuple::new([K725.obj()]);
static K764: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\x03\x07\x01b\x05\x05\x02V\x05\x0b\x00\x00\x05\x01c\x01\x05\x00\x01W%\x00\n\x05\x02\x00\x06\x01\n\x07\x03\n\x08\x04h\x07\x07\x02b\x05\x05\x02U\x05\r\x00v\x06\x01|\x05\x07\x05\x00\x00b\x01\x05\x01\n\x06\x06Y\x05\x06\x07\x00\x06\x01\x00\x07\x02\x00\x08\x03e\x04\x05\x03\x08\x00\n\x06\x06P\x00\x06\x06\x00\x00\x05\x04W\n\x00\x00\x05\x00\x00\x06\x04b\x05\x05\x01\x81\x05");
static K765: RomTuple<1> = RomTuple::new([n!("signed")]);
static K766: RomTuple<9> = RomTuple::new([n!("hasattr"), n!("__bytes__"), n!("isinstance"), n!("bytearray"), n!("memoryview"), Obj::rom(&K593), n!("int"), n!("from_bytes"), Obj::rom(&K765)]);
static K767: RomTuple<4> = RomTuple::new([n!("cls"), n!("bytes"), n!("byteorder"), n!("signed")]);
static K768: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 1, nfree: 0, code: Obj::rom(&K764), consts: Obj::rom(&K766), argnames: Obj::rom(&K767), name: Obj::rom(&crate::intern::EMPTY) };
static K769: RomTuple<1> = RomTuple::new([n!("big")]);
static K770: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01c\x03\x03\x01\x01b\x02\x02\x01\x81\x02");
static K771: RomTuple<2> = RomTuple::new([n!("bytes"), n!("fromhex")]);
static K772: RomTuple<2> = RomTuple::new([n!("cls"), n!("text")]);
static K773: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K770), consts: Obj::rom(&K771), argnames: Obj::rom(&K772), name: Obj::rom(&crate::intern::EMPTY) };
static K774: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x04\x01P\x00\x04\x06\x00\x00\x03\x02W\n\x00\x00\x03\x00\x00\x04\x02b\x03\x03\x01\x81\x03");
static K775: RomTuple<2> = RomTuple::new([n!("hexadecimal"), n!("float")]);
static K776: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K774), consts: Obj::rom(&K775), argnames: Obj::rom(&K772), name: Obj::rom(&crate::intern::EMPTY) };
static K777: RomBytes<513> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\n\x12\x01b\x10\x10\x02U\x10\x0c\x00\n\x10\x02\x03\x11\x03b\x10\x10\x01\x83\x10\x00\x10\x00c\x10\x10\x00\x04c\x01\x10\x00\x05\x00\x10\x01\x03\x11\x06c\x02\x10\x01\x07U\x02\x0f\x00\x00\x10\x01\x03\x11\x08c\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x03\x10\tR\x01\x10 \x00V\x02\x10\x00\n\x11\n\x00\x12\x01b\x11\x11\x012\x10\x11W\n\x00\n\x10\n\x00\x11\x01b\x10\x10\x01\x81\x10\x00\x10\x01\x03\x11\x0bc\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x02\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x00\x10\x01\x03\x11\x0cc\x10\x10\x01\rz\x10\x03\x03\x00\x10\x03\x03\x11\x0ec\x10\x10\x01\rz\x10\x06\x03\x05\x11\x00\x01\x12\x01\x05\x13\x00l\x11\x11^\x11\x05\x11\x03\x12\x0f6\x10\x11\x12\x08V\x10\x04\x00_\x10\x05\x10\x00\t\x10V\t\x13\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\n\x05\x10W\x03\x00\x00\n\x05\x17\x03\x06\x08\n\x10\x11v\x12\x03|\x11\x13\x12\x00\x00b\x11\x11\x01b\x0b\x10\x01\n\x10\x11v\x12\n|\x11\x13\x13\x00\x00b\x11\x11\x01b\x0c\x10\x01V\x03!\x00V\x0b\x1d\x00V\x0c\x19\x00\n\x10\x14\x00\x11\x04b\x10\x10\x01\n\x11\x14\x00\x12\nb\x11\x11\x01<\x10\x11\x0c\x00\n\x10\x15\x03\x11\x16b\x10\x10\x01\x83\x10\n\x10\x17\x00\x11\x03\x01\x12\x10b\r\x10\x02\n\x10\x17\x00\x11\nU\x11\x03\x00\x03\x11\x18b\x0e\x10\x01A\t\x06\x06\x002\x10\x0eW\x03\x00\x00\x10\x0e\x01\x11\x04\n\x12\x19\x00\x13\x08b\x12\x12\x01\x19\x11\x11\x12\x18\x0e\x10\x11M\r\x10\x11\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e=\x10\x1b\x06\x00\x03\x0f\x1cW>\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e?\x10\x1d\x0c\x00\n\x10\x1e\x03\x11\x1fb\x10\x10\x01\x83\x10@\x0e\x10\x0e\x00\n\x10\n \x11\r\x0eb\x0f\x10\x01W\x0e\x00\x01\x10\x012\x11\x0e \x10\x10\x11\x1a\x0f\r\x10V\x02\x06\x002\x10\x0fW\x03\x00\x00\x10\x0f\x81\x10");
static K778: RomStr<40> = RomStr::constant(b"bad argument type for built-in operation");
static K779: RomTuple<3> = RomTuple::new([n!("inf"), n!("infinity"), n!("nan")]);
static K780: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(43), vm::intern::ascii_char(45)]);
static K781: RomBytes<25> = RomBytes::new(b"g\x02\x02\x00W\x0b\x00\x03\x03\x006\x03\x01\x03\x08m\x02\x03w\x01\x00\xf0\xff\x81\x02");
static K782: RomTuple<1> = RomTuple::new([n!("0123456789abcdef")]);
static K783: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K781), consts: Obj::rom(&K782), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K784: RomTuple<1> = RomTuple::new([n!("0123456789")]);
static K785: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K781), consts: Obj::rom(&K784), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K786: RomStr<41> = RomStr::constant(b"invalid hexadecimal floating-point string");
static K787: RomStr<51> = RomStr::constant(b"hexadecimal value too large to represent as a float");
static K788: RomTuple<32> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K778), n!("strip"), n!("lower"), vm::intern::ascii_char(45), n!("startswith"), vm::intern::ascii_char(43), Obj::rom(&K779), n!("float"), n!("0x"), vm::intern::ascii_char(112), n!("partition"), vm::intern::ascii_char(46), Obj::rom(&K780), Obj::small(0), n!("all"), Obj::rom(&K783), Obj::rom(&K785), n!("bool"), n!("ValueError"), Obj::rom(&K786), n!("int"), vm::intern::ascii_char(48), n!("len"), n!("bit_length"), Obj::small(-1200), K725.obj(), Obj::small(1100), n!("OverflowError"), Obj::rom(&K787)]);
static K789: RomTuple<1> = RomTuple::new([n!("text")]);
static K790: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 20, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K777), consts: Obj::rom(&K788), argnames: Obj::rom(&K789), name: n!("hexadecimal") };
static K791: RomBytes<130> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02T\x01\x13\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x04\x00\x04\x02\n\x05\x02b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x07\x00\x07\x02b\x06\x06\x01Y\x06\x06\x08\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x04\x07\x00\x05\x02b\x04\x04\x01\n\x05\x02P\x04\x05\x06\x00\x00\x03\x02W\x0b\x00\n\x03\x02\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K792: RomStr<42> = RomStr::constant(b"__complex__ returned non-complex (type %s)");
static K793: RomTuple<9> = RomTuple::new([n!("special"), n!("__complex__"), n!("complex"), n!("float_new"), n!("isinstance"), n!("TypeError"), Obj::rom(&K792), n!("type"), n!("__name__")]);
static K794: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K791), consts: Obj::rom(&K793), argnames: Obj::rom(&K72), name: n!("complex_of") };
static K795: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02U\x02\x1b\x00\n\x02\x02\x00\x03\x00\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x06\x00\x03\x00b\x00\x02\x01T\x01\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x01\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x07\x00\x03\x01b\x01\x02\x01\n\x02\x05\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K796: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__complex__"), n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("complex_of"), n!("float_new")]);
static K797: RomTuple<2> = RomTuple::new([n!("real"), n!("imag")]);
static K798: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K795), consts: Obj::rom(&K796), argnames: Obj::rom(&K797), name: Obj::rom(&crate::intern::EMPTY) };
static K799: RomBytes<69> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03h\x03\x03\x03b\x01\x01\x02V\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K800: RomStr<25> = RomStr::constant(b"must be real number, not ");
static K801: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("bytes"), n!("bytearray"), n!("TypeError"), Obj::rom(&K800), n!("type"), n!("__name__"), n!("float")]);
static K802: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K799), consts: Obj::rom(&K801), argnames: Obj::rom(&K72), name: n!("real") };
static K803: RomBytes<72> = RomBytes::new(b"\x00\x06\x02c\x06\x06\x00\x00v\x05\x06W\x12\x00z\x06\x03\x02\n\x07\x01\x00\x08\x04b\x07\x07\x01`\x02\x03\x07w\x06\x05\xe9\xff\x00\x05\x00g\x06\x06\x00v\t\x01|\x08\n\x02\x00\x00b\x08\x08\x01n\x06\x08j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05");
static K804: RomTuple<1> = RomTuple::new([n!("real")]);
static K805: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K804), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K806: RomTuple<3> = RomTuple::new([n!("items"), n!("real"), Obj::rom(&K805)]);
static K807: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("named")]);
static K808: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 11, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K803), consts: Obj::rom(&K806), argnames: Obj::rom(&K807), name: Obj::rom(&crate::intern::EMPTY) };
static K809: RomBytes<31> = RomBytes::new(b"\x00\x02\x00g\x03\x03\x00v\x06\x01|\x05\x07\x00\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K810: RomTuple<1> = RomTuple::new([Obj::rom(&K593)]);
static K811: RomTuple<2> = RomTuple::new([n!("native"), n!("args")]);
static K812: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K809), consts: Obj::rom(&K810), argnames: Obj::rom(&K811), name: Obj::rom(&crate::intern::EMPTY) };
static K813: RomBytes<144> = RomBytes::new(b"\x00\x08\x02c\x08\x08\x00\x00v\x07\x08W\x12\x00z\x08\x03\x02\n\t\x01\x00\n\x04b\t\t\x01`\x02\x03\tw\x08\x07\xe9\xffv\x08\x01|\x07\t\x02\x00\x00b\x05\x07\x01U\x02D\x00\n\x07\x03\n\n\x04\x00\x0b\x01\x00\x0c\x05b\n\n\x02v\t\n|\x08\n\x05\x00\x00b\x08\x08\x01b\x07\x07\x01V\x07\x1f\x00\n\x07\x06_\x08\x01\x07b\x07\x07\x01Y\x06\x07\x08\n\x07\t\x03\t\n\x1c\x08\t\x06b\x07\x07\x01\x83\x07\x00\x07\x00g\x08\x08\x00n\x08\x05j\t\t\x00s\t\x02f\x07\x07\x81\x07");
static K814: RomTuple<1> = RomTuple::new([n!("converted")]);
static K815: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K814), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K816: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00z\x04\x01\x026\x05\x01\x02\x06m\x03\x05w\x04\x00\xef\xff\x81\x03");
static K817: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K816), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K818: RomTuple<11> = RomTuple::new([n!("items"), n!("converted"), Obj::rom(&K815), n!("all"), n!("zip"), Obj::rom(&K817), n!("type"), Obj::small(-1), n!("__name__"), n!("TypeError"), Obj::rom(&K745)]);
static K819: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 13, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K813), consts: Obj::rom(&K818), argnames: Obj::rom(&K807), name: Obj::rom(&crate::intern::EMPTY) };
static K820: RomBytes<124> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x03\x03\nb\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\rb\x01\x01\x02V\x01\x0c\x00\n\x01\x0e\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\x0fb\x01\x01\x02V\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K821: RomTuple<16> = RomTuple::new([n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("str"), n!("bytes"), n!("bytearray"), n!("list"), n!("tuple"), n!("dict"), n!("set"), n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__float__")]);
static K822: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K820), consts: Obj::rom(&K821), argnames: Obj::rom(&K72), name: n!("converted") };
static K823: RomBytes<35> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00v\x07\x01|\x06\x08\x00\x00\x00b\x06\x06\x01n\x04\x06j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K824: RomTuple<1> = RomTuple::new([n!("complex")]);
static K825: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K824), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K826: RomTuple<1> = RomTuple::new([Obj::rom(&K825)]);
static K827: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K823), consts: Obj::rom(&K826), argnames: Obj::rom(&K807), name: Obj::rom(&crate::intern::EMPTY) };
static K828: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K829: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K828), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K830: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K831: RomBytes<22> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01");
static K832: RomTuple<2> = RomTuple::new([n!("class_method"), n!("__abs__")]);
static K833: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K831), consts: Obj::rom(&K832), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K834: RomBytes<128> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x02\x05\x02S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x02O\x03\x05\x02\x00\x81\x03\n\x05\x00\x00\x06\x01\x03\x07\x03b\x02\x05\x02S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x02O\x03\x05\x02\x00\x81\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x04\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K835: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K836: RomTuple<8> = RomTuple::new([n!("special"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("type"), n!("__name__"), n!("TypeError"), Obj::rom(&K835)]);
static K837: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K834), consts: Obj::rom(&K836), argnames: Obj::rom(&K298), name: Obj::rom(&crate::intern::EMPTY) };
static K838: RomBytes<116> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\x00\x07\x00\x03\x08\x01b\x03\x06\x02S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x02O\x04\x06\x02\x00\x81\x04\n\x07\x03\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x03\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x03\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K839: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K840: RomTuple<7> = RomTuple::new([n!("special"), n!("__pow__"), n!("NotImplemented"), n!("type"), n!("__name__"), n!("TypeError"), Obj::rom(&K839)]);
static K841: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K842: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K838), consts: Obj::rom(&K840), argnames: Obj::rom(&K841), name: Obj::rom(&crate::intern::EMPTY) };
static K843: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02T\x02\'\x00T\x01\r\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01W\x14\x00\n\x03\x02\x00\x04\x00\n\x05\x03\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K844: RomTuple<4> = RomTuple::new([n!("python_method"), n!("__round__"), n!("round"), n!("index_of")]);
static K845: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K846: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K843), consts: Obj::rom(&K844), argnames: Obj::rom(&K845), name: Obj::rom(&crate::intern::EMPTY) };
static K847: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K848: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K847), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K849: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K850: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K849), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K851: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K852: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K851), argnames: Obj::rom(&K72), name: Obj::rom(&crate::intern::EMPTY) };
static K853: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\"\x04\x01\x01b\x02\x02\x02\x81\x02");
static K854: RomTuple<2> = RomTuple::new([n!("random_randrange"), Obj::small(1)]);
static K855: RomTuple<2> = RomTuple::new([n!("first"), n!("last")]);
static K856: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K853), consts: Obj::rom(&K854), argnames: Obj::rom(&K855), name: Obj::rom(&crate::intern::EMPTY) };
static K857: RomBytes<121> = RomBytes::new(b"\x8a\x07\x01\x00\x00\x00\x00\x8b\x03\x07\x02\x00T\x01\t\x00\x00\x07\x00\x01\x00\x00\x00\x01\x07A\x02\x03\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x01\x00\n\x02b\x04\x07\x03>\x04\x03\x0c\x00\n\x07\x04\x03\x08\x07b\x07\x07\x01\x83\x07\x00\x07\x04c\x05\x07\x00\x08\x00\x07\x03\x00\x08\x05b\x06\x07\x01W\n\x00\x00\x07\x03\x00\x08\x05b\x06\x07\x01F\x06\x04\xf1\xff\x19\x07\x06\x02\x17\x07\x00\x07\x81\x07");
static K858: RomTuple<1> = RomTuple::new([n!("getrandbits")]);
static K859: RomStr<25> = RomStr::constant(b"zero step for randrange()");
static K860: RomStr<11> = RomStr::constant(b"empty range");
static K861: RomTuple<9> = RomTuple::new([Obj::rom(&K858), n!("random"), n!("getrandbits"), Obj::small(0), n!("ValueError"), Obj::rom(&K859), n!("len_of_range"), Obj::rom(&K860), n!("bit_length")]);
static K862: RomTuple<3> = RomTuple::new([n!("start"), n!("stop"), n!("step")]);
static K863: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K857), consts: Obj::rom(&K861), argnames: Obj::rom(&K862), name: n!("random_randrange") };
static K864: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::small(1)]);
static K865: RomBytes<32> = RomBytes::new(b"\x18\x03\x01\x00\x17\x03\x03\x02?\x02\x00\x06\x00\x01\x04\x01W\x03\x00\x01\x04\xff\x18\x03\x03\x04\x1b\x03\x03\x02\x81\x03");
static K866: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K865), consts: Obj::rom(&K421), argnames: Obj::rom(&K862), name: n!("len_of_range") };
static K867: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K868: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K869: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K870: RomTuple<7> = RomTuple::new([Obj::rom(&K868), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K869)]);
static K871: RomTuple<1> = RomTuple::new([n!("seq")]);
static K872: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K867), consts: Obj::rom(&K870), argnames: Obj::rom(&K871), name: Obj::rom(&crate::intern::EMPTY) };
static K873: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K874: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K875: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 6, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K873), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K874), name: Obj::rom(&crate::intern::EMPTY) };
static K876: RomBytes<48> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02T\x02\x1a\x00\n\x03\x01\n\x04\x02\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x05\x06\x00b\x03\x03\x03W\x03\x00\x00\x03\x02\x81\x03");
static K877: RomTuple<3> = RomTuple::new([n!("class_method"), n!("getattr"), n!("type")]);
static K878: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K879: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K876), consts: Obj::rom(&K877), argnames: Obj::rom(&K878), name: n!("special") };
static K880: RomBytes<60> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\x03\x06\x01b\x04\x04\x02T\x04\x10\x00\n\x04\x02\x00\x05\x00b\x04\x04\x01\x19\x04\x01\x04\x81\x04\n\x04\x02\x00\x05\x01b\x03\x04\x01V\x02\x07\x001\x00\x00\x03\x82\x81\x00\x19\x04\x00\x03\x81\x04");
static K881: RomTuple<3> = RomTuple::new([n!("class_method"), n!("__index__"), n!("index_of")]);
static K882: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98), n!("in_place")]);
static K883: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K880), consts: Obj::rom(&K881), argnames: Obj::rom(&K882), name: Obj::rom(&crate::intern::EMPTY) };
static K884: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\x00\x04\x00\x00\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01c\x03\x03\x03\x01g\x04\x04\x00n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K885: RomTuple<2> = RomTuple::new([n!("type"), n!("__get__")]);
static K886: RomTuple<3> = RomTuple::new([n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K887: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K884), consts: Obj::rom(&K885), argnames: Obj::rom(&K886), name: Obj::rom(&crate::intern::EMPTY) };
static K888: RomTuple<1> = RomTuple::new([n!("repr")]);
static K889: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K531), consts: Obj::rom(&K888), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K890: RomBytes<122> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01Y\x04\x00\x01\n\x05\x02\x00\x06\x03\n\x07\x03b\x05\x05\x02V\x05\x0e\x00\x00\x05\x03\x00\x06\x02c\x05\x05\x01\x04WK\x00A\x04\x05\x0e\x00\x00\x05\x03\x00\x06\x02c\x05\x05\x01\x06W8\x00A\x04\x07\x08\x001\x03\x03\x02\x87W+\x00A\x04\x08\x08\x001\x03\x03\x02\x86W\x1e\x00A\x04\t\x07\x00.\x03\x03\x02W\x12\x00A\x04\n\x08\x001\x03\x03\x02\x88W\x05\x001\x03\x03\x02\x82\x81\x01");
static K891: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("__name__"), n!("isinstance"), n!("dict"), n!("update"), n!("__iadd__"), n!("extend"), n!("__ior__"), n!("__iand__"), n!("__isub__"), n!("__ixor__")]);
static K892: RomTuple<3> = RomTuple::new([n!("native"), vm::intern::ascii_char(111), n!("other")]);
static K893: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K890), consts: Obj::rom(&K891), argnames: Obj::rom(&K892), name: Obj::rom(&crate::intern::EMPTY) };
static K894: RomTuple<2> = RomTuple::new([n!("repr"), n!("unwrap_native")]);
static K895: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K894), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K896: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K897: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K898: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K899: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K896), consts: Obj::rom(&K897), argnames: Obj::rom(&K898), name: n!("construct") };
static K900: RomBytes<336> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05P\x04\x05\x19\x00\n\x05\x06\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x07\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x19\x00\n\x06\tY\x05\x06\n\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\x0b\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x0c\x00\x06\x00b\x05\x05\x01V\x05i\x00V\x02E\x00\n\x05\r\x00\x06\x00b\x05\x05\x01S\x057\x00\n\x05\x07\x00\x06\x04\n\x07\x0e\n\x08\x0f\n\t\x10h\x07\x07\x03b\x05\x05\x02V\x05\x1c\x00\n\x05\x11\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01\x05\t\x00f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x11\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\x11\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K901: RomTuple<18> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("find_init"), n!("tuple"), n!("frozenset"), n!("float"), n!("wrap_native")]);
static K902: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K900), consts: Obj::rom(&K901), argnames: Obj::rom(&K898), name: n!("new_object") };
static K903: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K904: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K905: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K903), consts: Obj::rom(&K904), argnames: Obj::rom(&K898), name: n!("new_named") };
static K906: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K907: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K908: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K906), consts: Obj::rom(&K907), argnames: Obj::rom(&K898), name: Obj::rom(&crate::intern::EMPTY) };
static K909: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K910: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K911: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K912: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K913: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K909), consts: Obj::rom(&K910), argnames: Obj::rom(&K911), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K912) };
static K914: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K915: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K916: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K917: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K914), consts: Obj::rom(&K915), argnames: Obj::rom(&K878), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K916) };
static K918: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K919: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K918), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K686), name: Obj::rom(&crate::intern::EMPTY) };
static K920: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K921: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K922: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K920), consts: Obj::rom(&K136), argnames: Obj::rom(&K921), name: Obj::rom(&crate::intern::EMPTY) };
static K923: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K924: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K925: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K926: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K924), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K925), n!("throw")]);
static K927: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K928: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K923), consts: Obj::rom(&K926), argnames: Obj::rom(&K927), name: Obj::rom(&crate::intern::EMPTY) };
static K929: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K930: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K931: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K929), consts: Obj::rom(&K930), argnames: Obj::rom(&K58), name: n!("show") };
static K932: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K933: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K934: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K935: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K936: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K932), consts: Obj::rom(&K933), argnames: Obj::rom(&K934), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K935) };
static K937: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K938: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K939: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K937), consts: Obj::rom(&K933), argnames: Obj::rom(&K934), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K938) };
static K940: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K941: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K942: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K940), consts: Obj::rom(&K941), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K943: RomBytes<269> = RomBytes::new(b"V\x02-\x00\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01b\x04\x04\x01S\x04\x18\x00\n\x04\x02\x00\x05\x00\n\x06\x03b\x04\x04\x02U\x04\x07\x00j\x04\x04\x00\x00\x02\x04\n\x04\x04\x00\x05\x00b\x00\x04\x01\n\x04\x02\x00\x05\x00\n\x06\x05b\x04\x04\x02V\x04\'\x00\n\x04\x05g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x04\x04\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x04W\x99\x00\n\x04\x02\x00\x05\x00\n\x06\x06b\x04\x04\x02V\x04*\x00\n\x04\x06g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x03\x04\x00\x04\x00c\x04\x04\x00\x07\x00\x04\x00\x00\x05\x03c\x04\x04\x01\x08W^\x00\n\x04\x02\x00\x05\x00\n\x06\x03b\x04\x04\x02V\x04\x18\x00Y\x04\x00\x08g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x04\x04W5\x00\n\x04\x02\x00\x05\x00\n\x06\tb\x04\x04\x02V\x04$\x00\n\x04\tg\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x04\x04\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x04\x82");
static K944: RomTuple<10> = RomTuple::new([n!("find_new"), n!("type"), n!("isinstance"), n!("dict"), n!("unwrap_native"), n!("list"), n!("set"), n!("clear"), n!("update"), n!("bytearray")]);
static K945: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 8, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K943), consts: Obj::rom(&K944), argnames: Obj::rom(&K345), name: Obj::rom(&crate::intern::EMPTY) };
static K946: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K947: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K948: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K947), n!("getattr")]);
static K949: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K950: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K946), consts: Obj::rom(&K948), argnames: Obj::rom(&K949), name: Obj::rom(&crate::intern::EMPTY) };
static K951: RomBytes<95> = RomBytes::new(b"\x00\x06\x00\x00\x07\x01b\x06\x06\x01\x81\x06\n\x06\x00\x87\x05\x06\x03\x00W\x02\x00\x83\x05\x8a\x05\x02\x00\x00\x01\x00\x00\x03\x05Y\x05\x03\x03\x03\x07\x04\x17\x07\x02\x07\x17\x06\x07\x01c\x04\x05\x01\x05T\x04\"\x00\n\x05\x06\x03\x07\x07\x17\x07\x07\x01\x03\x08\x08\x17\x07\x07\x08\x17\x07\x07\x02\x03\x08\t\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04");
static K952: RomStr<20> = RomStr::constant(b"cannot import name \'");
static K953: RomStr<8> = RomStr::constant(b"\' from \'");
static K954: RomTuple<10> = RomTuple::new([n!("AttributeError"), Obj::NONE, n!("sys"), n!("modules"), vm::intern::ascii_char(46), n!("get"), n!("ImportError"), Obj::rom(&K952), Obj::rom(&K953), vm::intern::ascii_char(39)]);
static K955: RomTuple<3> = RomTuple::new([n!("hook"), n!("name"), n!("module")]);
static K956: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\n\x0c\r\x00\x0b");
static K957: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K951), consts: Obj::rom(&K954), argnames: Obj::rom(&K955), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K956) };
static K958: RomBytes<117> = RomBytes::new(b"g\x02\x02\x00\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x03\x06\x03P\x03\x02Z\x00\n\x06\x00\x00\x07\x00\x03\x08\x01\x03\t\x02b\x04\x06\x03\n\x06\x03\x03\x08\x04\x17\x08\x04\x08\x17\x07\x08\x01\x00\x08\x01\x00\t\x04b\x06\x06\x03\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x03\x06\x03P\x03\x02\x1d\x00\x8a\x06\x06\x00\x00\x05\x00\x00\x05\x06Y\x06\x05\x07\x03\x07\x04\x17\x07\x04\x07\x17\x07\x07\x01^\x03\x06\x07\x81\x03");
static K959: RomTuple<8> = RomTuple::new([n!("getattr"), n!("__name__"), vm::intern::ascii_char(63), n!("import_submodule"), vm::intern::ascii_char(46), Obj::NONE, n!("sys"), n!("modules")]);
static K960: RomTuple<2> = RomTuple::new([n!("module"), n!("name")]);
static K961: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K958), consts: Obj::rom(&K959), argnames: Obj::rom(&K960), name: Obj::rom(&crate::intern::EMPTY) };
static K962: RomBytes<65> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01W3\x00\n\x05\x01\x87\x04\x05)\x00\x03\x05\x02\x17\x05\x05\x01\x03\x06\x03\x17\x05\x05\x06\x17\x05\x05\x02\x03\x06\x04\x17\x03\x05\x06\n\x05\x01\x00\x06\x03b\x05\x05\x01\x05\x06\x00\x84\x05\x06\x83\x04\x82");
static K963: RomTuple<5> = RomTuple::new([n!("__import__"), n!("ImportError"), Obj::rom(&K952), Obj::rom(&K953), vm::intern::ascii_char(39)]);
static K964: RomTuple<3> = RomTuple::new([n!("full"), n!("name"), n!("package")]);
static K965: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r3\x00\t");
static K966: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K962), consts: Obj::rom(&K963), argnames: Obj::rom(&K964), name: n!("import_submodule") }, exc: Obj::rom(&K965) };
static K967: RomBytes<187> = RomBytes::new(b"\x8a\x08\x01\x00\x00\x00\x00\x00\x02\x08\n\t\x02\x00\n\x01b\t\t\x01v\x08\tW\x81\x00\n\t\x03\x00\n\x03\x03\x0b\x04\x05\x0c\x00b\x04\t\x03T\x04\x06\x00\x05\x05\x00W\r\x00\x00\t\x04\x00\n\x00\x05\x0b\x00b\x05\t\x02T\x05\x03\x00WS\x00Y\t\x05\x05\x00\n\x05c\x06\t\x01\x06T\x06\x11\x00\n\t\x07\x00\n\x02b\t\t\x01\x00\n\x00b\x06\t\x01Y\t\x02\x08`\t\x00\x06Y\n\x05\x05\x00\x0b\x06c\n\n\x01\tW\x1a\x00\n\n\n\x87\t\n\x10\x00Y\n\x02\x08\x00\x0b\x00\x05\x0c\x00c\n\n\x02\x0b\x85\x83\t\x82w\x03\x08z\xff\n\x08\x0c\x03\n\r\x17\n\n\x00\x03\x0b\x0e\x17\t\n\x0bb\x07\x08\x01[\x07\x0f\x00\x83\x07");
static K968: RomStr<17> = RomStr::constant(b"no module named \'");
static K969: RomTuple<16> = RomTuple::new([Obj::NONE, n!("sys"), n!("list"), n!("getattr"), n!("find_spec"), n!("loader"), n!("create_module"), n!("type"), n!("modules"), n!("exec_module"), n!("BaseException"), n!("pop"), n!("ModuleNotFoundError"), Obj::rom(&K968), vm::intern::ascii_char(39), n!("name")]);
static K970: RomTuple<2> = RomTuple::new([n!("name"), n!("finders")]);
static K971: RomBytes<10> = RomBytes::new(b"q\x0c\x80\x01\x12\x80\x01\x1a\x00\x13");
static K972: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K967), consts: Obj::rom(&K969), argnames: Obj::rom(&K970), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K971) };
static K973: RomBytes<167> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x98\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WS\x00\n\x08\x01\n\t\x02h\x08\x08\x02\x87\x07\x08\x01\x00\x85\n\x08\x03\x87\x07\x089\x00\x00\x05\x07\x8a\t\x05\x00\x00\x04\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x06\x03\n\x07c\t\t\x01\x08\x00\t\x06\x06\x05\t\x00\x00\n\x05Y\x0b\x06\x06c\t\t\x02\n\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00d\xff\x82");
static K974: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K975: RomTuple<11> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("SystemExit"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K974), n!("write"), vm::intern::ascii_char(101), n!("print_exception")]);
static K976: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eW-\x89\x01\x10<S\x00\x0f");
static K977: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K973), consts: Obj::rom(&K975), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K976) };
static K978: RomBytes<157> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x8e\x00z\x00\x01\x04\n\x07\x01b\x07\x07\x00\x05\x08\x03P\x02\x08\n\x00\x00\x08\x01b\x08\x08\x00W\n\x00\x00\x08\x01\x00\t\x02b\x08\x08\x01\n\x08\x02b\x08\x08\x00WG\x00\n\x08\x03\x87\x07\x08=\x00\x00\x05\x07\n\t\x02b\t\t\x00\x8a\t\x05\x00\x00\x04\x00\x00\x06\t\n\t\x06\x00\n\x03\x00\x0b\x04b\n\n\x01b\t\t\x01\x00\t\x06\x06\x05\x07\x00\x00\n\x05c\t\t\x01\x08\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x01\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00n\xff\x82");
static K979: RomTuple<9> = RomTuple::new([n!("next_interrupt"), n!("heap_lock"), n!("heap_unlock"), n!("BaseException"), Obj::NONE, n!("sys"), n!("print"), vm::intern::ascii_char(101), n!("print_exception")]);
static K980: RomBytes<12> = RomBytes::new(b"\x15#;\x0eF1|\x10;G\x00\x0f");
static K981: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K978), consts: Obj::rom(&K979), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K980) };
static K982: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K983: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K984: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K985: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 9, nargs: 2, nposonly: 2, nkwonly: 0, nfree: 0, code: Obj::rom(&K982), consts: Obj::rom(&K983), argnames: Obj::rom(&K984), name: Obj::rom(&crate::intern::EMPTY) };
static K986: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K987: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K988: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K986), consts: Obj::rom(&K987), argnames: Obj::rom(&K13), name: Obj::rom(&crate::intern::EMPTY) };
static K989: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K990: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), vm::types::EMPTY_TUPLE, n!("append")]);
static K991: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K992: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 10, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K989), consts: Obj::rom(&K990), argnames: Obj::rom(&K991), name: Obj::rom(&crate::intern::EMPTY) };
static K993: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K994: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K995: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K996: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K994), consts: Obj::rom(&K995), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K997: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K996)]);
static K998: RomTuple<1> = RomTuple::new([n!("function")]);
static K999: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K993), consts: Obj::rom(&K997), argnames: Obj::rom(&K998), name: Obj::rom(&crate::intern::EMPTY) };
static K1000: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K1001: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), vm::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K1002: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K1003: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1000), consts: Obj::rom(&K1001), argnames: vm::types::EMPTY_TUPLE, name: n!("atexit_run") }, exc: Obj::rom(&K1002) };
static K1004: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K1005: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K1006: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K1007: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1004), consts: Obj::rom(&K1005), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K1006) };
static K1008: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01\n\x03\x02Y\x03\x03\x01O\x02\x03\n\x00\x00\x02\x00c\x02\x02\x00\x01\x81\x02\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1009: RomTuple<4> = RomTuple::new([n!("type"), n!("__reduce__"), n!("object"), n!("reduce_object")]);
static K1010: RomTuple<2> = RomTuple::new([n!("self"), n!("protocol")]);
static K1011: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1008), consts: Obj::rom(&K1009), argnames: Obj::rom(&K1010), name: Obj::rom(&crate::intern::EMPTY) };
static K1012: RomBytes<226> = RomBytes::new(b"\x8a\x08\x01\x00\x00\x00\x00\x00\x01\x08\n\x08\x02\x00\t\x00b\x02\x08\x01\n\x08\x03\x00\t\x00b\x08\x08\x01V\x08\x1e\x00\n\x08\x04\x00\t\x00\n\n\x02\n\x0b\x05b\n\n\x01b\x08\x08\x02V\x08\x06\x00Y\x08\x00\x06\x81\x08\n\x08\x07\x00\t\x00\x00\n\x02b\x08\x08\x02z\x08\x03\x02\x00\x08\x00c\x05\x08\x00\x08\n\x08\x04\x00\t\x00\n\n\tb\x08\x08\x02V\x08\r\x00\n\x08\n\x00\t\x00b\x06\x08\x01W\x03\x00\x05\x06\x00\n\x08\x04\x00\t\x00\n\n\x0bb\x08\x08\x02V\x08\x12\x00\n\x08\n\x00\t\x00c\t\t\x00\x0cb\x07\x08\x01W\x03\x00\x05\x07\x00V\x04 \x00Y\x08\x01\r\x00\t\x02\x00\n\x03\x00\x0b\x04h\t\t\x03\x00\n\x05\x00\x0b\x06\x00\x0c\x07h\x08\x08\x05\x81\x08Y\x08\x01\x0e\x00\n\x02h\n\n\x01\x17\t\n\x03\x00\n\x05\x00\x0b\x06\x00\x0c\x07h\x08\x08\x05\x81\x08");
static K1013: RomTuple<15> = RomTuple::new([Obj::NONE, n!("copyreg"), n!("type"), n!("callable"), n!("isinstance"), n!("reduce_object"), n!("__name__"), n!("new_arguments"), n!("__getstate__"), n!("list"), n!("iter"), n!("dict"), n!("items"), n!("__newobj_ex__"), n!("__newobj__")]);
static K1014: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1012), consts: Obj::rom(&K1013), argnames: Obj::rom(&K13), name: n!("reduce_object") };
static K1015: RomBytes<260> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x02\x05\x02S\x02\x0c\x00\x00\x05\x02\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x00\x00\x06\x00\x03\x07\x02b\x02\x05\x02S\x02\x14\x00\x00\x05\x02\x00\x06\x00b\x05\x05\x01j\x06\x06\x00h\x05\x05\x02\x81\x05\n\x05\x03\x00\x06\x01b\x03\x05\x01S\x03\x0f\x00\n\x05\x04\n\x06\x05h\x05\x05\x02R\x03\x05\r\x00\x03\x05\x06j\x06\x06\x00h\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x03\n\x07\x08b\x05\x05\x02V\x05\x0e\x00Y\x05\x00\tj\x06\x06\x00h\x05\x05\x02\x81\x05\n\x05\n\n\x06\x0b\n\x07\x0c\n\x08\r\n\t\x0e\n\n\x0f\n\x0b\x10\n\x0c\x11\n\r\x12\n\x0e\x13h\x05\x05\nR\x03\x057\x00\n\x05\x14\x00\x06\x00b\x04\x05\x01\n\x06\x11\n\x07\x12h\x06\x06\x02R\x03\x06\r\x00\n\x05\x04\x00\x06\x04b\x05\x05\x01W\x03\x00\x00\x05\x04h\x05\x05\x01j\x06\x06\x00h\x05\x05\x02\x81\x05\n\x05\x15\x03\x07\x16Y\x08\x01\x17\x17\x07\x07\x08\x03\x08\x18\x17\x06\x07\x08b\x05\x05\x01\x83\x05");
static K1016: RomStr<15> = RomStr::constant(b"cannot pickle \'");
static K1017: RomStr<8> = RomStr::constant(b"\' object");
static K1018: RomTuple<25> = RomTuple::new([n!("class_method"), n!("__getnewargs_ex__"), n!("__getnewargs__"), n!("native_base"), n!("list"), n!("dict"), vm::types::EMPTY_TUPLE, n!("issubclass"), n!("BaseException"), n!("args"), n!("int"), n!("float"), n!("complex"), n!("str"), n!("bytes"), n!("tuple"), n!("bytearray"), n!("set"), n!("frozenset"), n!("bool"), n!("unwrap_native"), n!("TypeError"), Obj::rom(&K1016), n!("__name__"), Obj::rom(&K1017)]);
static K1019: RomTuple<2> = RomTuple::new([n!("self"), n!("cls")]);
static K1020: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1015), consts: Obj::rom(&K1018), argnames: Obj::rom(&K1019), name: n!("new_arguments") };
static K1021: RomBytes<264> = RomBytes::new(b"j\x07\x07\x00\x00\x01\x07\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x08\x08\x01v\x07\x08W\x9d\x00Y\x08\x02\x02\x03\t\x03\x03\n\x04c\x03\x08\x02\x05\n\n\x06\x00\x0b\x03\n\x0c\x07b\n\n\x02V\n\n\x00\x00\t\x03h\t\t\x01W\x03\x00\x00\t\x03v\x08\tWe\x00\x05\t\x00\x01\n\x02\x05\x0b\x00l\t\t^\t\x04\tA\t\x08,\x00\x01\t\xfe\x05\n\x00\x05\x0b\x00l\t\t^\t\x04\tB\t\x08\x17\x00\x03\t\tY\n\x02\n\x03\x0b\tc\n\n\x01\x0b\x17\t\t\n\x17\x04\t\x04\n\t\x0c\x00\n\x00\x00\x0b\x04\n\x0c\rb\x05\t\x03\n\t\rO\x05\t\x0c\x00\x03\t\x0eQ\x04\t\x04\x00`\x01\x04\x05w\x04\x08\x96\xffw\x02\x07^\xff\n\x07\x0c\x00\x08\x00\x03\t\x02\x05\n\x00b\x07\x07\x03U\x07\x03\x00\x05\x07\x00\x00\x06\x07\n\x07\x06\x00\x08\x00\n\t\x00\n\n\x0fb\t\t\x01b\x07\x07\x02V\x07\x03\x00\x05\x06\x00V\x01\r\x00\x00\x07\x06\x00\x08\x01h\x07\x07\x02W\x03\x00\x00\x07\x06\x81\x07");
static K1022: RomTuple<2> = RomTuple::new([n!("__dict__"), n!("__weakref__")]);
static K1023: RomTuple<16> = RomTuple::new([n!("type"), n!("__mro__"), n!("__dict__"), n!("__slots__"), vm::types::EMPTY_TUPLE, n!("get"), n!("isinstance"), n!("str"), n!("__"), vm::intern::ascii_char(95), n!("__name__"), n!("lstrip"), n!("getattr"), n!("missing"), Obj::rom(&K1022), n!("reduce_object")]);
static K1024: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1021), consts: Obj::rom(&K1023), argnames: Obj::rom(&K13), name: Obj::rom(&crate::intern::EMPTY) };
static K1025: RomBytes<30> = RomBytes::new(b"\n\x01\x00\n\x02\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01b\x02\x02\x01h\x02\x02\x01h\x01\x01\x02\x81\x01");
static K1026: RomTuple<3> = RomTuple::new([n!("iter"), n!("list"), n!("copied_iterator")]);
static K1027: RomTuple<1> = RomTuple::new([n!("it")]);
static K1028: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1025), consts: Obj::rom(&K1026), argnames: Obj::rom(&K1027), name: Obj::rom(&crate::intern::EMPTY) };
static K1029: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K1030: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K1031: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1029), consts: Obj::rom(&K1030), argnames: Obj::rom(&K412), name: n!("set_new") };
static K1032: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K1033: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K1034: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K531), consts: Obj::rom(&K1033), argnames: Obj::rom(&K377), name: Obj::rom(&crate::intern::EMPTY) };
static K1035: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K1036: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K1035), argnames: Obj::rom(&K412), name: Obj::rom(&crate::intern::EMPTY) };
static K1037: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K1038: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K1039: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K1040: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1037), consts: Obj::rom(&K1038), argnames: Obj::rom(&K1039), name: n!("set_like") };
static K1041: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1042: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K1043: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1041), consts: Obj::rom(&K1042), argnames: Obj::rom(&K412), name: n!("set_of") };
static K1044: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K1045: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K1046: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1044), consts: Obj::rom(&K1045), argnames: Obj::rom(&K80), name: n!("set_add") };
static K1047: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K1048: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K1049: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1047), consts: Obj::rom(&K1048), argnames: Obj::rom(&K80), name: n!("set_contains") };
static K1050: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1051: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K1052: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1050), consts: Obj::rom(&K1051), argnames: Obj::rom(&K80), name: n!("set_discard") };
static K1053: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K1054: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K1055: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1053), consts: Obj::rom(&K1054), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K1056: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K1057: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K1058: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K1059: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1056), consts: Obj::rom(&K1057), argnames: Obj::rom(&K1058), name: n!("set_update") };
static K1060: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K1061: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K1062: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1060), consts: Obj::rom(&K1061), argnames: Obj::rom(&K1058), name: n!("set_difference_update") };
static K1063: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K1064: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K1065: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1063), consts: Obj::rom(&K1064), argnames: Obj::rom(&K1058), name: n!("set_intersection_update") };
static K1066: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K1067: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K1068: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1066), consts: Obj::rom(&K1067), argnames: Obj::rom(&K256), name: n!("set_symmetric_difference_update") };
static K1069: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1070: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K1071: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1069), consts: Obj::rom(&K1070), argnames: Obj::rom(&K1058), name: n!("set_union") };
static K1072: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K1073: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1069), consts: Obj::rom(&K1072), argnames: Obj::rom(&K1058), name: n!("set_intersection") };
static K1074: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K1075: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1069), consts: Obj::rom(&K1074), argnames: Obj::rom(&K1058), name: n!("set_difference") };
static K1076: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1077: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K1078: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1076), consts: Obj::rom(&K1077), argnames: Obj::rom(&K256), name: n!("set_symmetric_difference") };
static K1079: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1080: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K1081: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1079), consts: Obj::rom(&K1080), argnames: Obj::rom(&K256), name: Obj::rom(&crate::intern::EMPTY) };
static K1082: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1083: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K1084: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1082), consts: Obj::rom(&K1083), argnames: Obj::rom(&K256), name: Obj::rom(&crate::intern::EMPTY) };
static K1085: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K1086: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1085), consts: Obj::rom(&K1083), argnames: Obj::rom(&K256), name: Obj::rom(&crate::intern::EMPTY) };
static K1087: RomBytes<139> = RomBytes::new(b"g\x03\x03\x00Wd\x00\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03U\x04\x03\x00WQ\x00\x00\x05\x03\x00\x06\x04c\x05\x05\x01\x01?\x01\x02\x1b\x00\n\x05\x03\n\x07\x04\x00\x08\x04b\x07\x07\x01\x18\x06\x01\x07\x01\x07\x00b\x01\x05\x02W\x03\x00\x01\x01\xffV\x02\x1b\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x04\x05\x03\x06\x05R\x05\x06\x03\x00W\x04\x00U\x01\x98\xffY\x06\x00\x06P\x00\x06\x06\x00\x03\x05\x07W\x03\x00\x03\x05\x08\x00\x06\x03c\x05\x05\x01\t\x81\x05");
static K1088: RomBytes<1> = RomBytes::new(b"\n");
static K1089: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K1088)]);
static K1090: RomBytes<0> = RomBytes::new(b"");
static K1091: RomTuple<10> = RomTuple::new([n!("stdin_piece"), n!("append"), Obj::small(0), n!("max"), n!("len"), Obj::rom(&K1089), n!("buffer"), Obj::rom(&K1090), Obj::rom(&crate::intern::EMPTY), n!("join")]);
static K1092: RomTuple<3> = RomTuple::new([n!("stream"), n!("count"), n!("line")]);
static K1093: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1087), consts: Obj::rom(&K1091), argnames: Obj::rom(&K1092), name: n!("stdin_collect") };
static K1094: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x02b\x02\x02\x03\x81\x02");
static K1095: RomTuple<1> = RomTuple::new([n!("stdin_collect")]);
static K1096: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K1097: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1094), consts: Obj::rom(&K1095), argnames: Obj::rom(&K1096), name: Obj::rom(&crate::intern::EMPTY) };
static K1098: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
static K1099: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x01b\x02\x02\x03\x81\x02");
static K1100: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K1101: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1099), consts: Obj::rom(&K1095), argnames: Obj::rom(&K1100), name: n!("stdin_readline") };
static K1102: RomBytes<90> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x03\x06\x01S\x02\x10\x00\x05\x06\x00\x00\x07\x02\x05\x08\x00l\x06\x06^\x03\x03\x06\x01\x04\x00W%\x00\n\x06\x01\x00\x07\x00\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x06\x02U\x05\x03\x00W\x13\x00-\x04\x04\x05\n\x06\x02\x00\x07\x03b\x06\x06\x01C\x04\x06\xcc\xff\x81\x04");
static K1103: RomTuple<3> = RomTuple::new([n!("memoryview"), n!("stdin_into"), n!("len")]);
static K1104: RomTuple<3> = RomTuple::new([n!("stream"), n!("buffer"), n!("count")]);
static K1105: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1102), consts: Obj::rom(&K1103), argnames: Obj::rom(&K1104), name: Obj::rom(&crate::intern::EMPTY) };
static K1106: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K1107: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K1108: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1109: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1106), consts: Obj::rom(&K1107), argnames: Obj::rom(&K1108), name: n!("stdin_lines") };
static K1110: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K1111: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K1110), argnames: Obj::rom(&K1108), name: Obj::rom(&crate::intern::EMPTY) };
static K1112: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K1113: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K1114: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K1115: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K1113), Obj::rom(&K1114), vm::intern::ascii_char(41)]);
static K1116: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K1117: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1112), consts: Obj::rom(&K1115), argnames: Obj::rom(&K1116), name: n!("text_from") };
static K1118: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K1119: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K1120: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K1121: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1119), consts: Obj::rom(&K1120), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1122: RomStr<2> = RomStr::constant(b": ");
static K1123: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K1121), n!("repr_again"), Obj::rom(&K286), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), Obj::rom(&crate::intern::EMPTY), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K1122), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K1124: RomTuple<1> = RomTuple::new([n!("value")]);
static K1125: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K1126: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1118), consts: Obj::rom(&K1123), argnames: Obj::rom(&K1124), name: n!("repr_of") }, exc: Obj::rom(&K1125) };
static K1127: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K1128: RomStr<2> = RomStr::constant(b",)");
static K1129: RomStr<2> = RomStr::constant(b"({");
static K1130: RomStr<2> = RomStr::constant(b"})");
static K1131: RomStr<2> = RomStr::constant(b"([");
static K1132: RomStr<2> = RomStr::constant(b"])");
static K1133: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K1128), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K1129), Obj::rom(&K1130), Obj::rom(&K1131), Obj::rom(&K1132)]);
static K1134: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1127), consts: Obj::rom(&K1133), argnames: Obj::rom(&K58), name: n!("repr_parts") };
static K1135: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K1136: RomStr<5> = RomStr::constant(b"[...]");
static K1137: RomStr<5> = RomStr::constant(b"(...)");
static K1138: RomStr<5> = RomStr::constant(b"{...}");
static K1139: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K1136), n!("tuple"), Obj::rom(&K1137), n!("dict"), Obj::rom(&K1138), n!("type"), n!("__name__")]);
static K1140: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1135), consts: Obj::rom(&K1139), argnames: Obj::rom(&K58), name: n!("repr_again") };
static K1141: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K1142: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K1143: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1141), consts: Obj::rom(&K1142), argnames: Obj::rom(&K58), name: n!("str_of") };
static K1144: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K1145: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K1146: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K1147: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1144), consts: Obj::rom(&K1145), argnames: Obj::rom(&K1146), name: n!("str_of_exception") };
static K1148: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K1149: RomStr<5> = RomStr::constant(b"utf-8");
static K1150: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K1149), n!("strict"), n!("decode")]);
static K1151: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K1152: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1148), consts: Obj::rom(&K1150), argnames: Obj::rom(&K1151), name: Obj::rom(&crate::intern::EMPTY) };
static K1153: RomTuple<3> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), Obj::NONE, Obj::NONE]);
static K1154: RomBytes<26> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x03\x03\x03\x01\x81\x03");
static K1155: RomTuple<2> = RomTuple::new([n!("codecs_for"), n!("encode")]);
static K1156: RomTuple<3> = RomTuple::new([n!("text"), n!("encoding"), n!("errors")]);
static K1157: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1154), consts: Obj::rom(&K1155), argnames: Obj::rom(&K1156), name: Obj::rom(&crate::intern::EMPTY) };
static K1158: RomTuple<2> = RomTuple::new([Obj::rom(&K1149), n!("strict")]);
static K1159: RomTuple<2> = RomTuple::new([n!("codecs_for"), n!("decode")]);
static K1160: RomTuple<3> = RomTuple::new([n!("data"), n!("encoding"), n!("errors")]);
static K1161: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1154), consts: Obj::rom(&K1159), argnames: Obj::rom(&K1160), name: Obj::rom(&crate::intern::EMPTY) };
static K1162: RomBytes<45> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x00\x01\x03W\x1e\x00\n\x03\x02\x87\x02\x03\x14\x00\n\x03\x03\x03\x05\x04\x17\x04\x05\x00b\x03\x03\x01\x05\x04\x00\x84\x03\x04\x83\x02\x81\x01");
static K1163: RomStr<18> = RomStr::constant(b"unknown encoding: ");
static K1164: RomTuple<5> = RomTuple::new([Obj::NONE, n!("codecs"), n!("ImportError"), n!("LookupError"), Obj::rom(&K1163)]);
static K1165: RomTuple<1> = RomTuple::new([n!("encoding")]);
static K1166: RomBytes<8> = RomBytes::new(b"\x00\n\r\x04\r\x1e\x00\x05");
static K1167: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1162), consts: Obj::rom(&K1164), argnames: Obj::rom(&K1165), name: n!("codecs_for") }, exc: Obj::rom(&K1166) };
static K1168: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K1169: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K1168), argnames: Obj::rom(&K58), name: n!("ascii_of") };
static K1170: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1171: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), Obj::rom(&crate::intern::EMPTY), n!("str_of"), n!("format")]);
static K1172: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K1173: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1170), consts: Obj::rom(&K1171), argnames: Obj::rom(&K1172), name: Obj::rom(&crate::intern::EMPTY) };
static K1174: RomTuple<1> = RomTuple::new([Obj::rom(&crate::intern::EMPTY)]);
static K1175: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K1176: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K1177: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K1176)]);
static K1178: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1175), consts: Obj::rom(&K1177), argnames: Obj::rom(&K58), name: Obj::rom(&crate::intern::EMPTY) };
static K1179: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K1180: RomTuple<1> = RomTuple::new([n!("code")]);
static K1181: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K512), consts: Obj::rom(&K1179), argnames: Obj::rom(&K1180), name: Obj::rom(&crate::intern::EMPTY) };
static K1182: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K1183: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K1184: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K229), consts: Obj::rom(&K1182), argnames: Obj::rom(&K1183), name: Obj::rom(&crate::intern::EMPTY) };
static K1185: RomBytes<177> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01\n\x05\x00\x03\x06\x02b\x05\x05\x01\x00\x01\x04\x00\x02\x05\n\x04\x03\x00\x05\x00b\x00\x04\x01\n\x04\x04P\x01\x04\x14\x00\n\x04\x04P\x02\x04\x0c\x00\n\x04\x05\x00\x05\x00b\x04\x04\x01\x81\x04V\x00$\x00\n\x04\x04P\x01\x04\r\x00\n\x04\x06\x00\x05\x00b\x04\x04\x01W\x0f\x00S\x01\x0b\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x07\n\x04\x04P\x02\x04\t\x00\n\x04\x08b\x04\x04\x00\x81\x04\x00\x04\x02c\x03\x04\x00\tU\x03\x05\x00\n\x04\n\x83\x04\x00\x05\x03\x03\x06\x0bc\x05\x05\x01\x0cV\x05\x13\x00\x05\x05\x00\x01\x06\xff\x05\x07\x00l\x05\x05^\x04\x03\x05W\x03\x00\x00\x04\x03\x81\x04");
static K1186: RomTuple<13> = RomTuple::new([n!("stream_set"), n!("stdout"), n!("stdin"), n!("str_of"), n!("missing"), n!("input"), n!("write_out"), n!("write"), n!("input_plain"), n!("readline"), n!("EOFError"), vm::intern::ascii_char(10), n!("endswith")]);
static K1187: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K1188: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1185), consts: Obj::rom(&K1186), argnames: Obj::rom(&K1187), name: Obj::rom(&crate::intern::EMPTY) };
static K1189: RomBytes<309> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x00c\x00\n\x00\x07\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x01c\x01\n\x00\x07\n\n\x05\x00\x0b\x00\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\t\n\r\n\x00\x0e\x00b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x0c\n\r\n\x00\x0e\x01b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x0f\x00\n\n\r\x03\x0b\x0eb\x02\n\x01T\x02\x01\x00\x82\n\n\x0fP\x02\n\x1b\x00\n\n\x10\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x11W\x04\x00Y\x07\x02\x12\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x13\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K1190: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K1191: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K1192: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K1193: RomTuple<20> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K1190), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), Obj::rom(&K1191), n!("type"), n!("__name__"), Obj::rom(&K1192), n!("stream_set"), n!("stdout"), n!("missing"), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K1194: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K1195: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, code: Obj::rom(&K1189), consts: Obj::rom(&K1193), argnames: Obj::rom(&K1194), name: Obj::rom(&crate::intern::EMPTY) };
static K1196: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K1197: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K1198: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 10, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, code: Obj::rom(&K1196), consts: Obj::rom(&K1197), argnames: Obj::rom(&K345), name: Obj::rom(&crate::intern::EMPTY) };
static K1199: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K1200: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K1201: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K1202: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1199), consts: Obj::rom(&K1200), argnames: Obj::rom(&K1201), name: Obj::rom(&crate::intern::EMPTY) };
static K1203: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K1204: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K1205: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K1206: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1204), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K1205), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), Obj::rom(&crate::intern::EMPTY), n!("join")]);
static K1207: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K1208: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1203), consts: Obj::rom(&K1206), argnames: Obj::rom(&K1207), name: n!("format_fields") };
static K1209: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K1210: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K1211: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K1212: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K1213: RomTuple<14> = RomTuple::new([n!("split_field_name"), Obj::rom(&crate::intern::EMPTY), Obj::small(0), n!("ValueError"), Obj::rom(&K1210), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K1211), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K1212), n!("getattr")]);
static K1214: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K1215: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1209), consts: Obj::rom(&K1213), argnames: Obj::rom(&K1214), name: n!("format_field_value") };
static K1216: RomBytes<372> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02V\n\x06\x00\x00\x02\x01W\x07\x00\x00\n\x01h\x02\n\x01g\x03\x03\x00\x01\x04\x00\n\x0b\x00\x00\x0c\x01\n\r\x01\n\x0e\x02h\r\r\x02b\x0b\x0b\x025\n\x0bV\n\r\x00\n\n\x03\x00\x0b\x01\x03\x0c\x04b\n\n\x02\x00\x05\n\n\x0b\x05\x00\x0c\x00b\x0b\x0b\x01v\n\x0bW\xc9\x00z\x0b\x06\x02S\x069\x00U\x05$\x00\n\x0c\x00\x00\r\x01\n\x0e\x06\n\x0f\x07h\x0e\x0e\x02b\x0c\x0c\x02U\x0c\x0c\x00\n\x0c\x08\x03\r\tb\x0c\x0c\x01\x83\x0c^\x08\x01\x06\n\x0c\n\x00\r\x02b\x04\x0c\x01W&\x00\n\x0c\n\x00\r\x02b\x0c\x0c\x017\x04\x0c\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0c\x08\x03\r\x0cb\x0c\x0c\x01\x83\x0c\x03\x0c\rR\x07\x0cE\x00\n\x0c\x00\x00\r\x00\n\x0e\x02b\x0c\x0c\x02U\x0c4\x00\n\x0c\x0e\x00\r\x08\x03\x0e\x0fb\x0c\x0c\x02\x05\r\x006\t\x0c\r\x07\x00\x0c\x03V\t\r\x00\n\r\x10\x00\x0e\x08b\r\r\x01W\x03\x00\x00\r\x08c\x0c\x0c\x01\x11W\x15\x00\x00\x0c\x03\n\r\x12\x00\x0e\x08\x00\x0f\x07b\r\r\x02c\x0c\x0c\x01\x11w\x0b\n2\xff\n\n\n\x00\x0b\x02b\n\n\x017\x04\n(\x00U\x05$\x00\n\n\x00\x00\x0b\x01\n\x0c\x06\n\r\x07h\x0c\x0c\x02b\n\n\x02U\n\x0c\x00\n\n\x08\x03\x0b\x13b\n\n\x01\x83\n\n\n\x14\x00\x0b\x00\x00\x0c\x03b\n\n\x02\x81\n");
static K1217: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K1218: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K1219: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K1220: RomTuple<21> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K1217), n!("len"), Obj::small(1), Obj::rom(&K1218), n!("sb"), n!("python_method"), n!("__bytes__"), n!("bytes_new"), n!("append"), n!("percent_value"), Obj::rom(&K1219), n!("percent_converted")]);
static K1221: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K1222: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1216), consts: Obj::rom(&K1220), argnames: Obj::rom(&K1221), name: n!("percent_of") };
static K1223: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K1224: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K1225: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K1226: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1223), consts: Obj::rom(&K1224), argnames: Obj::rom(&K1225), name: n!("percent_value") };
static K1227: RomBytes<185> = RomBytes::new(b"S\x01(\x00\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05\x17\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02U\x07\x03\x00\x03\x07\x02c\x05\x05\x02\x03\x81\x05\n\x05\x04\x00\x06\x00\x03\x07\x05b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x00\x00\x06\x04\n\x07\x06b\x05\x05\x02U\x05%\x00\n\x05\x07\x03\x07\x08\n\x08\t\x00\t\x04b\x08\x08\x01Y\x08\x08\n\x17\x07\x07\x08\x03\x08\x0b\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x04\x00\x06\x00\x03\x07\x0cb\x05\x05\x02S\x05\x13\x00\n\x05\x06\n\x06\r\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x06v\x07\x00|\x06\x08\x0e\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K1228: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K1229: RomTuple<15> = RomTuple::new([n!("isinstance"), n!("str"), n!("strict"), n!("encode"), n!("python_method"), n!("__bytes__"), n!("bytes"), n!("TypeError"), Obj::rom(&K1228), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K593)]);
static K1230: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K1231: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1227), consts: Obj::rom(&K1229), argnames: Obj::rom(&K1230), name: n!("bytes_new") };
static K1232: RomTuple<3> = RomTuple::new([Obj::rom(&K1090), Obj::NONE, Obj::NONE]);
static K1233: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03b\x03\x03\x01\x81\x03");
static K1234: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K1235: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1233), consts: Obj::rom(&K1234), argnames: Obj::rom(&K1230), name: Obj::rom(&crate::intern::EMPTY) };
static K1236: RomBytes<32> = RomBytes::new(b"\x00\x02\x00\n\x05\x00\x00\x06\x01b\x05\x05\x01v\x04\x05|\x03\x05\x01\x00\x00b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K1237: RomTuple<3> = RomTuple::new([n!("to_list"), Obj::rom(&K593), n!("extend")]);
static K1238: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K1239: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1236), consts: Obj::rom(&K1237), argnames: Obj::rom(&K1238), name: Obj::rom(&crate::intern::EMPTY) };
static K1240: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1241: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K1242: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1241), consts: Obj::rom(&K592), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1243: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K1242), n!("index_of")]);
static K1244: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1240), consts: Obj::rom(&K1243), argnames: Obj::rom(&K562), name: n!("plain_key") };
static K1245: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K1246: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K1247: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1245), consts: Obj::rom(&K1246), argnames: Obj::rom(&K625), name: Obj::rom(&crate::intern::EMPTY) };
static K1248: RomBytes<82> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03(\x00\n\x05\x02\x00\x06\x02b\x05\x05\x01v\x04\x05|\x03\x05\x03\x00\x00b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03W\x18\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K1249: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), Obj::rom(&K593), n!("plain_key"), n!("index_of")]);
static K1250: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K1251: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1248), consts: Obj::rom(&K1249), argnames: Obj::rom(&K1250), name: Obj::rom(&crate::intern::EMPTY) };
static K1252: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K1253: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K1254: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1252), consts: Obj::rom(&K1246), argnames: Obj::rom(&K1253), name: Obj::rom(&crate::intern::EMPTY) };
static K1255: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K1256: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), Obj::rom(&crate::intern::EMPTY), n!("join")]);
static K1257: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K1258: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K1259: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1255), consts: Obj::rom(&K1256), argnames: Obj::rom(&K1257), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K1258) };

#[cfg(feature = "microbit")]
mod microbit {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 7] = [
    Obj::rom(&K1264),
    Obj::rom(&K1267),
    Obj::rom(&K1270),
    Obj::rom(&K1273),
    Obj::rom(&K1281),
    Obj::rom(&K1286),
    Obj::rom(&K1294),
];

static DEFAULTS: [Defaults; 4] = [
    Defaults { function: 0, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 3, positional: Obj::NONE, named: &[(n!("timestamp"), Obj::small(10)), ] },
    Defaults { function: 4, positional: Obj::rom(&K357), named: &[(n!("days"), Obj::small(0)), (vm::intern::ascii_char(104), Obj::small(0)), (n!("min"), Obj::small(0)), (vm::intern::ascii_char(115), Obj::small(0)), (n!("ms"), Obj::small(0)), ] },
    Defaults { function: 6, positional: Obj::rom(&K1295), named: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
];

static K1260: RomBytes<187> = RomBytes::new(b"T\x02\'\x00v\x05\x01W\x0e\x00\x00\x06\x00\x00\x07\x03\x03\x08\x00b\x06\x06\x02\x82w\x03\x05\xed\xff\x00\x05\x00\x05\x06\x00\x03\x07\x01b\x05\x05\x02\x82\n\x05\x02\x00\x06\x01b\x01\x05\x01U\x02\x0e\x00\x00\x05\x00\x00\x06\x01\x03\x07\x03b\x05\x05\x02\x82\x00\x05\x00\x05\x06\x00\x03\x07\x04b\x05\x05\x02v\x06\x01W&\x00\x00\x07\x00\x00\x08\x03\x03\t\x00b\x04\x07\x02W\r\x00\x00\x07\x00\x00\x08\x03\x03\t\x00b\x04\x07\x02S\x04\xef\xffU\x04\x01\x00\x82w\x03\x06\xd5\xffW\x18\x00\n\x06\x05\x87\x05\x06\x0e\x00\x00\x06\x00\x05\x07\x00\x03\x08\x06b\x06\x06\x02\x85\x83\x05\x00\x05\x00\x05\x06\x00\x03\x07\x01b\x05\x05\x02\x00\x05\x00\x05\x06\x00\x03\x07\x07b\x05\x05\x02\x82");
static K1261: RomTuple<8> = RomTuple::new([n!("write"), n!("end"), n!("iter"), n!("ask"), n!("push"), n!("BaseException"), n!("stop"), n!("wait")]);
static K1262: RomTuple<3> = RomTuple::new([n!("native"), n!("source"), n!("wait")]);
static K1263: RomBytes<10> = RomBytes::new(b"T1\x88\x01\n\x88\x01\x18\x00\x0b");
static K1264: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1260), consts: Obj::rom(&K1261), argnames: Obj::rom(&K1262), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K1263) };
static K1265: RomBytes<23> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01m\x04\x02m\x04\x00\x05\x05\x00f\x03\x03\x82");
static K1266: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("settings")]);
static K1267: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1265), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1266), name: Obj::rom(&crate::intern::EMPTY) };
static K1268: RomBytes<34> = RomBytes::new(b"V\x01\x13\x00\x00\x03\x00g\x04\x04\x00n\x04\x01\x05\x05\x00f\x03\x03W\n\x00\x00\x03\x00\x00\x04\x02b\x03\x03\x01\x82");
static K1269: RomTuple<3> = RomTuple::new([n!("native"), n!("rows"), n!("row")]);
static K1270: Code = Code { header: Header::rom(Kind::Code), flags: 579, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1268), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1269), name: Obj::rom(&crate::intern::EMPTY) };
static K1271: RomBytes<17> = RomBytes::new(b"\x00\x03\x00\x00\x04\x02\x00\x05\x01\x00\x06\x00b\x03\x03\x03\x82");
static K1272: RomTuple<3> = RomTuple::new([n!("native"), n!("timestamp"), n!("labels")]);
static K1273: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, code: Obj::rom(&K1271), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1272), name: Obj::rom(&crate::intern::EMPTY) };
static K1274: RomBytes<42> = RomBytes::new(b"\x13\x00\x13\x02\x13\x03\x13\x04\x13\x05\x13\x06\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06\x00\x0e\x00h\x08\t\x06|\x07\x08\x00\x00\x04\x81\x07");
static K1275: RomBytes<41> = RomBytes::new(b"\x14\x07\x06\x00\x00\x00\x08\x00\x14\t\x01\x01\x00\x14\n\x02\x02\x00\x14\x0b\x03\x03\x00\x14\x0c\x04\x04\x00\x14\r\x05\x05\x00e\x07\x07\x06\x06\x00\x81\x07");
static K1276: RomTuple<5> = RomTuple::new([n!("days"), vm::intern::ascii_char(104), n!("min"), vm::intern::ascii_char(115), n!("ms")]);
static K1277: RomTuple<7> = RomTuple::new([n!("native"), n!("days"), vm::intern::ascii_char(104), n!("min"), vm::intern::ascii_char(115), n!("ms"), Obj::rom(&K1276)]);
static K1278: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 6, code: Obj::rom(&K1275), consts: Obj::rom(&K1277), argnames: Obj::rom(&K998), name: n!("decorated") };
static K1279: RomTuple<1> = RomTuple::new([Obj::rom(&K1278)]);
static K1280: RomTuple<7> = RomTuple::new([n!("native"), n!("callback"), n!("days"), vm::intern::ascii_char(104), n!("min"), vm::intern::ascii_char(115), n!("ms")]);
static K1281: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 5, nfree: 0, code: Obj::rom(&K1274), consts: Obj::rom(&K1279), argnames: Obj::rom(&K1280), name: Obj::rom(&crate::intern::EMPTY) };
static K1282: RomBytes<76> = RomBytes::new(b"\x00\x04\x00\x00\x05\x01\x01\x06\x00b\x04\x04\x02b\x04\x04\x00W7\x00\n\x04\x00\x87\x03\x04\x01\x00\x85\n\x04\x01\x87\x03\x04$\x00\x00\x02\x03\x00\x05\x00\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x02\x06\x02\x03\x00\x00\x06\x02b\x05\x05\x01\x83\x05\x07\x02\x83\x04\x83\x03\x82");
static K1283: RomTuple<4> = RomTuple::new([n!("KeyboardInterrupt"), n!("BaseException"), n!("SystemExit"), vm::intern::ascii_char(101)]);
static K1284: RomTuple<2> = RomTuple::new([n!("native"), n!("timer")]);
static K1285: RomBytes<12> = RomBytes::new(b"\x00\x11\x14\x06(\x1dE\x08\x147\x00\x07");
static K1286: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1282), consts: Obj::rom(&K1283), argnames: Obj::rom(&K1284), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K1285) };
static K1287: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K1288: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K1289: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1288), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1290: RomTuple<3> = RomTuple::new([n!("clear"), n!("wait"), n!("loop")]);
static K1291: RomTuple<1> = RomTuple::new([n!("clear")]);
static K1292: RomTuple<4> = RomTuple::new([n!("show"), Obj::rom(&K1289), Obj::rom(&K1290), Obj::rom(&K1291)]);
static K1293: RomTuple<6> = RomTuple::new([n!("display"), n!("image"), n!("delay"), n!("clear"), n!("wait"), n!("loop")]);
static K1294: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 3, nfree: 0, code: Obj::rom(&K1287), consts: Obj::rom(&K1292), argnames: Obj::rom(&K1293), name: Obj::rom(&crate::intern::EMPTY) };
static K1295: RomTuple<1> = RomTuple::new([Obj::small(400)]);
}

#[cfg(feature = "pyboard")]
mod pyboard {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 4] = [
    Obj::rom(&K1302),
    Obj::rom(&K1306),
    Obj::rom(&K1309),
    Obj::rom(&K1312),
];

static DEFAULTS: [Defaults; 0] = [
];

static K1296: RomBytes<149> = RomBytes::new(b"\x8a\x07\x01\x00\x00\x00\x00\x8b\x04\x07\x02\x00\x00\x07\x04c\x05\x07\x00\x03\x00\x07\x05\x00\x08\x01b\x06\x07\x01S\x066\x00\n\x07\x04\x00\x08\x06\x00\t\x04b\x07\x07\x02U\x07\x0c\x00\n\x07\x05\x03\x08\x06b\x07\x07\x01\x83\x07\x00\x07\x00\x00\n\x06g\x08\n\x01n\x08\x02j\t\t\x00s\t\x03f\x07\x07\x81\x07\x00\x07\x04\x05\x08\x00c\x07\x07\x01\x03\x00\x08\x00\x00\x0b\x01g\t\x0b\x01n\t\x02j\n\n\x00s\n\x03f\x08\x08\x01\x07\x01W\x00\x00\x00\t\x04\x00\n\x05c\t\t\x01\x03\x86\x07A\x07\x07\x02\x00\x81\x08\x82");
static K1297: RomTuple<1> = RomTuple::new([n!("Pin")]);
static K1298: RomStr<37> = RomStr::constant(b"Pin.mapper didn\'t return a Pin object");
static K1299: RomTuple<8> = RomTuple::new([Obj::rom(&K1297), n!("pyb"), n!("Pin"), n!("mapper"), n!("isinstance"), n!("ValueError"), Obj::rom(&K1298), Obj::small(1)]);
static K1300: RomTuple<4> = RomTuple::new([n!("native"), n!("id"), n!("args"), n!("kwargs")]);
static K1301: RomBytes<10> = RomBytes::new(b"c\x1d\x80\x01\x0e\x80\x01\r\x00\x0f");
static K1302: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 67, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1296), consts: Obj::rom(&K1299), argnames: Obj::rom(&K1300), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K1301) };
static K1303: RomBytes<26> = RomBytes::new(b"\x8a\x01\x01\x00\x00\x00\x00\x8b\x00\x01\x02\x00\n\x01\x03\x03\x02\x02\x00\x03\x00b\x01\x01\x02\x82");
static K1304: RomTuple<1> = RomTuple::new([n!("LCD")]);
static K1305: RomTuple<4> = RomTuple::new([Obj::rom(&K1304), n!("_lcd"), n!("LCD"), n!("keep")]);
static K1306: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1303), consts: Obj::rom(&K1305), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K1307: RomTuple<1> = RomTuple::new([n!("I2S")]);
static K1308: RomTuple<4> = RomTuple::new([Obj::rom(&K1307), n!("_i2s"), n!("I2S"), n!("keep")]);
static K1309: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1303), consts: Obj::rom(&K1308), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K1310: RomTuple<1> = RomTuple::new([n!("dht_readinto")]);
static K1311: RomTuple<4> = RomTuple::new([Obj::rom(&K1310), n!("_wire"), n!("dht_readinto"), n!("keep")]);
static K1312: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1303), consts: Obj::rom(&K1311), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "blockdev")]
mod blockdev {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 30] = [
    Obj::rom(&K1316),
    Obj::rom(&K1321),
    Obj::rom(&K1326),
    Obj::rom(&K1331),
    Obj::rom(&K1335),
    Obj::rom(&K1339),
    Obj::rom(&K1343),
    Obj::rom(&K1347),
    Obj::rom(&K1351),
    Obj::rom(&K1365),
    Obj::rom(&K1369),
    Obj::rom(&K1372),
    Obj::rom(&K1374),
    Obj::rom(&K1378),
    Obj::rom(&K1381),
    Obj::rom(&K1385),
    Obj::rom(&K1389),
    Obj::rom(&K1393),
    Obj::rom(&K1397),
    Obj::rom(&K1401),
    Obj::rom(&K1403),
    Obj::rom(&K1406),
    Obj::rom(&K1410),
    Obj::rom(&K1414),
    Obj::rom(&K1417),
    Obj::rom(&K1421),
    Obj::rom(&K1424),
    Obj::rom(&K1428),
    Obj::rom(&K1432),
    Obj::rom(&K1436),
];

static DEFAULTS: [Defaults; 6] = [
    Defaults { function: 0, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 17, positional: Obj::rom(&K1098), named: &[] },
    Defaults { function: 18, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 19, positional: Obj::rom(&K1098), named: &[] },
    Defaults { function: 23, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 25, positional: Obj::rom(&K357), named: &[] },
];

static K1313: RomBytes<84> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02V\x03\x10\x00\x00\x03\x00\x00\x04\x01\x00\x05\x02c\x03\x03\x02\x01\x81\x03A\x01\x02\x19\x00\n\x03\x00\x00\x04\x00\x03\x05\x03b\x03\x03\x02V\x03\x08\x00\x00\x03\x00c\x03\x03\x00\x03A\x01\x04\x0b\x00\x00\x03\x00c\x03\x03\x00\x05W\x03\x00\x05\x03\x00\x81\x03");
static K1314: RomTuple<6> = RomTuple::new([n!("hasattr"), n!("ioctl"), Obj::small(3), n!("sync"), Obj::small(4), n!("count")]);
static K1315: RomTuple<3> = RomTuple::new([n!("device"), n!("op"), n!("arg")]);
static K1316: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1313), consts: Obj::rom(&K1314), argnames: Obj::rom(&K1315), name: n!("device_ioctl") };
static K1317: RomBytes<100> = RomBytes::new(b"S\x00\x08\x00\x05\x01\x01P\x00\x01\x05\x00\x01\x01\x00\x81\x01\x05\x01\x02P\x00\x01\x05\x00\x01\x01\x05\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02U\x01%\x00\n\x01\x02\x03\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01Y\x04\x04\x05\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04b\x01\x01\x01\x83\x01?\x00\x07\x06\x00\x01\x01\x16W\x03\x002\x01\x00\x81\x01");
static K1318: RomStr<14> = RomStr::constant(b"can\'t convert ");
static K1319: RomStr<7> = RomStr::constant(b" to int");
static K1320: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1318), n!("type"), n!("__name__"), Obj::rom(&K1319), Obj::small(0)]);
static K1321: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1317), consts: Obj::rom(&K1320), argnames: Obj::rom(&K757), name: n!("device_error") };
static K1322: RomBytes<159> = RomBytes::new(b"\x05\x01\x02\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x01\x00\x06\x01v\x08\x00Wc\x00A\x07\x00\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x05\x02WR\x00A\x07\x01\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x04\x02WA\x00A\x07\x02\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x06\x02W0\x00A\x07\x03\t\x00\x05\x01\x01\x00\x02\x01W\"\x00\x03\t\x04Q\x07\t\x1a\x00\n\t\x05\x03\x0b\x06\n\x0c\x07\x00\r\x00b\x0c\x0c\x01\x17\n\x0b\x0cb\t\t\x01\x83\tw\x07\x08\x98\xff\x00\x08\x01U\x08\x03\x005\x08\x02\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06h\x08\x08\x06\x81\x08");
static K1323: RomStr<14> = RomStr::constant(b"invalid mode: ");
static K1324: RomTuple<8> = RomTuple::new([vm::intern::ascii_char(119), vm::intern::ascii_char(120), vm::intern::ascii_char(97), vm::intern::ascii_char(43), n!("rbt"), n!("ValueError"), Obj::rom(&K1323), n!("repr")]);
static K1325: RomTuple<1> = RomTuple::new([n!("mode")]);
static K1326: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1322), consts: Obj::rom(&K1324), argnames: Obj::rom(&K1325), name: n!("parse_mode") };
static K1327: RomBytes<109> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x02\x05B\x05\x01\x0b\x00\x03\x05\x01\x17\x05\x00\x05\x17\x02\x05\x02g\x03\x03\x00\x00\x06\x02\x03\x07\x01c\x06\x06\x01\x02v\x05\x06W\'\x00A\x04\x03\x0f\x00V\x03\x08\x00\x00\x06\x03c\x06\x06\x00\x04W\x13\x00\x03\x06\x05Q\x04\x06\x0b\x00\x00\x06\x03\x00\x07\x04c\x06\x06\x01\x06w\x04\x05\xd4\xff\x81\x03");
static K1328: RomTuple<2> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(46)]);
static K1329: RomTuple<7> = RomTuple::new([n!("path_text"), vm::intern::ascii_char(47), n!("split"), n!(".."), n!("pop"), Obj::rom(&K1328), n!("append")]);
static K1330: RomTuple<2> = RomTuple::new([n!("cwd"), n!("path")]);
static K1331: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1327), consts: Obj::rom(&K1329), argnames: Obj::rom(&K1330), name: n!("path_parts") };
static K1332: RomBytes<98> = RomBytes::new(b"\x01\x07\x036\x07\x01\x07\x00.\x00\x00\x07\'\x04\x00\x00\x02\x07\x99\x00\"\x08\x01\x01\'\x08\x08\x02\x19\x07\x07\x08\"\x07\x07\x03&\x07\x07\x04\x17\x07\x07\x02#\x05\x07\x05$\x07\x04\x06&\x08\x04\x07\x17\x07\x07\x08&\x08\x04\x08\x18\x07\x07\x08\x17\x06\x07\x05&\x07\x00\x00$\x07\x07\t\x17\x07\x07\x06#\x07\x07\n$\x07\x07\x0b\x17\x07\x07\x03\x81\x07");
static K1333: RomTuple<12> = RomTuple::new([Obj::small(400), Obj::small(9), Obj::small(12), Obj::small(2), Obj::small(5), Obj::small(1), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(146097), Obj::small(719468), Obj::small(86400)]);
static K1334: RomTuple<4> = RomTuple::new([n!("year"), n!("month"), n!("day"), n!("seconds")]);
static K1335: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1332), consts: Obj::rom(&K1333), argnames: Obj::rom(&K1334), name: n!("seconds_of") };
static K1336: RomBytes<158> = RomBytes::new(b"/\x00\x00\x00&\x06\x00\x01\'\x07\x00\x01\x00\x01\x06\x00\x02\x07&\x06\x02\x02\x18\x06\x02\x06&\x07\x02\x03\x17\x06\x06\x07&\x07\x02\x04\x18\x06\x06\x07&\x03\x06\x05\x02\x06m\x01\x19\x06\x06\x03&\x07\x03\x06\x17\x06\x06\x07&\x07\x03\x07\x18\x06\x06\x07.\x02\x02\x06\x01\x06\x05\x19\x06\x06\x02\"\x06\x06\x08&\x04\x06\t=\x04\n\x07\x00\"\x05\x04\x0bW\x04\x00#\x05\x04\x0c$\x07\x01\r\x17\x07\x03\x07\x01\x08\x036\x08\x05\x08\x00\x17\x06\x07\x08\x00\x07\x05\x02\t\x99\x00\x19\t\t\x04\"\t\t\x08&\t\t\x0e\x18\t\x02\t\"\x08\t\x0fh\x06\x06\x03\x81\x06");
static K1337: RomTuple<16> = RomTuple::new([Obj::small(719468), Obj::small(146097), Obj::small(1460), Obj::small(36524), Obj::small(146096), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(2), Obj::small(153), Obj::small(10), Obj::small(3), Obj::small(9), Obj::small(400), Obj::small(5), Obj::small(1)]);
static K1338: RomTuple<1> = RomTuple::new([n!("days")]);
static K1339: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1336), consts: Obj::rom(&K1337), argnames: Obj::rom(&K1338), name: n!("date_of") };
static K1340: RomBytes<32> = RomBytes::new(b"\x01\x03\x00W\x14\x000\x02\x02\x00+\x04\x03\x01\x17\x05\x01\x02^\x05\x00\x05\x1e\x03\x04\x05U\x02\xe8\xff\x81\x03");
static K1341: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(8)]);
static K1342: RomTuple<3> = RomTuple::new([n!("data"), n!("at"), n!("size")]);
static K1343: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1340), consts: Obj::rom(&K1341), argnames: Obj::rom(&K1342), name: n!("little") };
static K1344: RomBytes<50> = RomBytes::new(b"\n\x05\x00\x00\x06\x02x\x05\x01!\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W\x14\x00(\t\x03\x01\x17\n\x01\x04`\x00\n\t\x01\t\x081\x03\x03\t\x8ay\x04\x05\xe7\xff\x82");
static K1345: RomTuple<3> = RomTuple::new([n!("range"), Obj::small(255), Obj::small(8)]);
static K1346: RomTuple<4> = RomTuple::new([n!("data"), n!("at"), n!("size"), n!("value")]);
static K1347: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1344), consts: Obj::rom(&K1345), argnames: Obj::rom(&K1346), name: n!("put_little") };
static K1348: RomBytes<140> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01#\x01\x03\x01W\x04\x000\x01\x01\x01@\x01\x02 \x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x18\x03\x03\x01=\x03\x03\r\x00^\x03\x00\x01(\x03\x03\x04M\x03\x05\xd7\xffI\x01\x02\t\x00^\x03\x00\x01=\x03\x04\x05\x00\x01\x03\x00\x81\x03^\x03\x00\x01=\x03\x06\x06\x00\x01\x02\x02W\x12\x00^\x03\x00\x01=\x03\x07\x06\x00\x01\x02\x03W\x03\x00\x01\x02\x04\n\x03\x08\x01\x04\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01\x18\x06\x06\x01\x18\x05\x02\x06b\x03\x03\x02\x81\x03");
static K1349: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), Obj::small(4), Obj::small(192), Obj::small(128), Obj::small(224), Obj::small(240), n!("max")]);
static K1350: RomTuple<1> = RomTuple::new([n!("data")]);
static K1351: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1348), consts: Obj::rom(&K1349), argnames: Obj::rom(&K1350), name: n!("utf8_missing") };
static K1352: RomBytes<74> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x00\x03\x01T\x00:\x00|\x03\x05\x02\x00\x00\x03\x04\x03}\x03\x03\x00\x00\x01\x03\x00\x05\x01|\x03\x06\x04\x00\x00\x03\x04\x05}\x03\x03\x01\x00\x02\x03\x00\x03\x01\x00\x04\x02h\x00\x03\x02\n\x03\x06\x03\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x00");
static K1353: RomStr<12> = RomStr::constant(b"file classes");
static K1354: RomBytes<154> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01|\x01\x01\x01\x00\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x19\x00\x10\x1d\x00\x01\x0f\x01\x1e\x00\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x0f\x01\"\x00\x10#\x00\x01\x82");
static K1355: RomBytes<31> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02[\x00\x02\x03[\x00\x03\x04\x01\x05\x00[\x00\x04\x05\x01\x05\x00[\x00\x05\x05\x82");
static K1356: RomTuple<6> = RomTuple::new([n!("fs"), n!("can_read"), n!("can_write"), n!("append"), n!("pos"), n!("size")]);
static K1357: RomTuple<5> = RomTuple::new([n!("self"), n!("fs"), n!("can_read"), n!("can_write"), n!("append")]);
static K1358: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1355), consts: Obj::rom(&K1356), argnames: Obj::rom(&K1357), name: n!("__init__") };
static K1359: RomTuple<36> = RomTuple::new([n!("is_text"), Obj::rom(&K1358), n!("__init__"), n!("file_read"), n!("read"), n!("file_readinto"), n!("readinto"), n!("file_readline"), n!("readline"), n!("file_readlines"), n!("readlines"), n!("file_write"), n!("write"), n!("file_seek"), n!("seek"), n!("file_tell"), n!("tell"), n!("file_truncate"), n!("truncate"), n!("file_flush"), n!("flush"), n!("file_close"), n!("close"), n!("file_ioctl"), n!("ioctl"), n!("file_enter"), n!("__enter__"), n!("file_exit"), n!("__exit__"), n!("__iter__"), n!("file_next"), n!("__next__"), n!("file_repr"), n!("__repr__"), n!("file_drop"), n!("__del__")]);
static K1360: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1354), consts: Obj::rom(&K1359), argnames: vm::types::EMPTY_TUPLE, name: n!("FileIO") };
static K1361: RomBytes<8> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x82");
static K1362: RomTuple<1> = RomTuple::new([n!("is_text")]);
static K1363: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1361), consts: Obj::rom(&K1362), argnames: vm::types::EMPTY_TUPLE, name: n!("TextIOWrapper") };
static K1364: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K1353), Obj::rom(&K1360), n!("FileIO"), Obj::rom(&K1363), n!("TextIOWrapper"), n!("keep")]);
static K1365: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1352), consts: Obj::rom(&K1364), argnames: vm::types::EMPTY_TUPLE, name: n!("file_classes") };
static K1366: RomBytes<37> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x03\x07\x016\x07\x07\x01\t^\x05\x06\x07\x00\x06\x00\x00\x07\x02\x00\x08\x03\x00\t\x04b\x05\x05\x04\x81\x05");
static K1367: RomTuple<2> = RomTuple::new([n!("file_classes"), vm::intern::ascii_char(98)]);
static K1368: RomTuple<5> = RomTuple::new([n!("fs"), n!("mode"), n!("can_read"), n!("can_write"), n!("append")]);
static K1369: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1366), consts: Obj::rom(&K1367), argnames: Obj::rom(&K1368), name: n!("file_new") };
static K1370: RomBytes<22> = RomBytes::new(b"Y\x01\x00\x00T\x01\x0c\x00\n\x01\x01\x01\x02\x16b\x01\x01\x01\x83\x01\x81\x00");
static K1371: RomTuple<2> = RomTuple::new([n!("fs"), n!("OSError")]);
static K1372: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1370), consts: Obj::rom(&K1371), argnames: Obj::rom(&K450), name: n!("file_open") };
static K1373: RomTuple<1> = RomTuple::new([n!("file_open")]);
static K1374: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K531), consts: Obj::rom(&K1373), argnames: Obj::rom(&K13), name: n!("file_enter") };
static K1375: RomBytes<11> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\x82");
static K1376: RomTuple<1> = RomTuple::new([n!("file_close")]);
static K1377: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K1378: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1375), consts: Obj::rom(&K1376), argnames: Obj::rom(&K1377), name: n!("file_exit") };
static K1379: RomBytes<30> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x02\x02\x02\x17\x01\x01\x02\x03\x02\x03\x17\x01\x01\x02\x81\x01");
static K1380: RomTuple<4> = RomTuple::new([n!("<io."), n!("type"), n!("__name__"), vm::intern::ascii_char(62)]);
static K1381: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1379), consts: Obj::rom(&K1380), argnames: Obj::rom(&K13), name: n!("file_repr") };
static K1382: RomBytes<136> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01U\x04\x0c\x00\n\x04\x02\x01\x05\rb\x04\x04\x01\x83\x04\n\x04\x03b\x02\x04\x00WZ\x00Y\x04\x00\x04\x00\x05\x00=\x01\x05\x07\x00\x02\x06\x00\x02W\x0e\x00\n\x06\x06\x00\x07\x01\x02\x08\x00\x02b\x06\x06\x02c\x03\x04\x02\x07U\x03\x03\x00W1\x00Y\x04\x00\x08\n\x05\t\x00\x06\x03b\x05\x05\x01-\x04\x04\x05[\x00\x08\x04-\x02\x02\x03?\x01\x05\x0e\x00\n\x04\t\x00\x05\x03b\x04\x04\x01.\x01\x01\x04U\x01\xa2\xff\x81\x02");
static K1383: RomTuple<10> = RomTuple::new([n!("file_open"), n!("can_read"), n!("OSError"), n!("bytearray"), n!("fs"), Obj::small(0), n!("min"), n!("file_read"), n!("pos"), n!("len")]);
static K1384: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("count")]);
static K1385: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1382), consts: Obj::rom(&K1383), argnames: Obj::rom(&K1384), name: n!("file_take") };
static K1386: RomBytes<36> = RomBytes::new(b"Y\x03\x00\x00V\x03\x10\x00\n\x02\x01\x00\x03\x01\x03\x04\x02b\x02\x02\x02W\n\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02");
static K1387: RomTuple<4> = RomTuple::new([n!("is_text"), n!("str"), Obj::rom(&K1149), n!("bytes")]);
static K1388: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("data")]);
static K1389: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1386), consts: Obj::rom(&K1387), argnames: Obj::rom(&K1388), name: n!("file_made") };
static K1390: RomBytes<140> = RomBytes::new(b"T\x01\x06\x00\x01\x01\xffW\x00\x00I\x01\x00\x08\x00Y\x06\x00\x01U\x06\x19\x00\n\x06\x02\x00\x07\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02b\x06\x06\x02\x81\x06\n\x06\x04b\x02\x06\x00\x01\x03\x00v\x06\x02W\x11\x00(\x07\x04\x05\x02\x08\x80\x006\x07\x07\x08\x05-\x03\x03\x07w\x04\x06\xea\xff\n\x06\x03\x00\x07\x00\x18\t\x01\x03\n\n\x06\x00\x0b\x02b\n\n\x01\x17\x08\t\nb\x05\x06\x02U\x05\x0f\x00\n\x06\x02\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06-\x02\x02\x05X\xab\xff");
static K1391: RomTuple<7> = RomTuple::new([Obj::small(0), n!("is_text"), n!("file_made"), n!("file_take"), n!("bytearray"), Obj::small(192), n!("utf8_missing")]);
static K1392: RomTuple<2> = RomTuple::new([n!("self"), n!("count")]);
static K1393: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1390), consts: Obj::rom(&K1391), argnames: Obj::rom(&K1392), name: n!("file_read") };
static K1394: RomBytes<123> = RomBytes::new(b"T\x02\r\x00\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x14\x00\n\x05\x01\x00\x06\x02\n\x07\x00\x00\x08\x01b\x07\x07\x01b\x02\x05\x02\x01\x03\x00WI\x00\n\x05\x02\x00\x06\x00\n\x07\x01\x18\x08\x02\x03\x02\t\x00\x02b\x07\x07\x02b\x04\x05\x02U\x04\x03\x00W.\x00\x00\x05\x03\n\x07\x00\x00\x08\x04b\x07\x07\x01\x17\x06\x03\x07\x05\x07\x00l\x05\x05`\x01\x05\x04\n\x05\x00\x00\x06\x04b\x05\x05\x01-\x03\x03\x05C\x03\x02\xb2\xff\x81\x03");
static K1395: RomTuple<3> = RomTuple::new([n!("len"), n!("min"), n!("file_take")]);
static K1396: RomTuple<3> = RomTuple::new([n!("self"), n!("buffer"), n!("count")]);
static K1397: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1394), consts: Obj::rom(&K1395), argnames: Obj::rom(&K1396), name: n!("file_readinto") };
static K1398: RomBytes<194> = RomBytes::new(b"\n\x06\x00b\x02\x06\x00Wu\x00Y\x03\x00\x01\n\x06\x02\x00\x07\x00=\x01\x03\x06\x00\x01\x08@W\x18\x00\n\x08\x04\x01\t@\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01\x18\n\x01\x0bb\x08\x08\x02b\x04\x06\x02\x00\x06\x04\x03\x07\x06c\x06\x06\x01\x07\"\x05\x06\x08V\x05\x13\x00\x05\x07\x00\x00\x08\x05\x05\t\x00l\x07\x07^\x06\x04\x07W\x03\x00\x00\x06\x04-\x02\x02\x06V\x05\x08\x00\x17\x06\x03\x05[\x00\x01\x06U\x05\x04\x00U\x04\x03\x00W\x14\x00I\x01\x03\x86\xff\n\x06\x05\x00\x07\x02b\x06\x06\x01C\x06\x01w\xffY\x06\x00\tV\x06\x18\x00\n\x06\x02\x00\x07\x00\n\x08\n\x00\t\x02b\x08\x08\x01b\x06\x06\x02-\x02\x02\x06\n\x06\x0b\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06");
static K1399: RomTuple<12> = RomTuple::new([n!("bytearray"), n!("pos"), n!("file_take"), Obj::small(0), n!("min"), n!("len"), Obj::rom(&K1088), n!("find"), Obj::small(1), n!("is_text"), n!("utf8_missing"), n!("file_made")]);
static K1400: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K1401: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1398), consts: Obj::rom(&K1399), argnames: Obj::rom(&K1400), name: n!("file_readline") };
static K1402: RomTuple<1> = RomTuple::new([n!("list")]);
static K1403: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K531), consts: Obj::rom(&K1402), argnames: Obj::rom(&K13), name: n!("file_readlines") };
static K1404: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K1405: RomTuple<2> = RomTuple::new([n!("file_readline"), n!("StopIteration")]);
static K1406: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1404), consts: Obj::rom(&K1405), argnames: Obj::rom(&K13), name: n!("file_next") };
static K1407: RomBytes<245> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x05\x01U\x05\x0c\x00\n\x05\x02\x01\x06\rb\x05\x05\x01\x83\x05\n\x05\x03\n\x07\x04\x00\x08\x01\n\t\x05b\x07\x07\x02V\x07\x0b\x00\x00\x06\x01c\x06\x06\x00\x06W\x03\x00\x00\x06\x01b\x02\x05\x01\n\x05\x03\n\x06\x07\x00\x07\x02b\x06\x06\x01b\x02\x05\x01Y\x05\x00\x08V\x05\x0b\x00Y\x05\x00\t[\x00\n\x05W+\x00Y\x05\x00\nY\x06\x00\t9\x05\x06\x1e\x00\n\x05\x0b\x00\x06\x02b\x05\x05\x01V\x05\x10\x00Y\x05\x00\x0c\x00\x06\x00Y\x07\x00\nc\x05\x05\x02\r\x01\x03\x00WA\x00Y\x05\x00\x0c\x00\x06\x00\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08c\x04\x05\x02\x0e-\x03\x03\x04Y\x05\x00\n-\x05\x05\x04[\x00\n\x05Y\x05\x00\nY\x06\x00\t9\x05\x06\x08\x00Y\x05\x00\n[\x00\t\x05\n\x05\x0b\x00\x06\x02b\x05\x05\x01C\x03\x05\xb0\xff\n\x05\x0b\x00\x06\x01b\x05\x05\x01\x81\x05");
static K1408: RomTuple<15> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("memoryview"), n!("isinstance"), n!("str"), n!("encode"), n!("bytes"), n!("append"), n!("size"), n!("pos"), n!("len"), n!("fs"), n!("file_resize"), n!("file_write")]);
static K1409: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K1410: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1407), consts: Obj::rom(&K1408), argnames: Obj::rom(&K1409), name: n!("file_write") };
static K1411: RomBytes<118> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01A\x02\x01\x0b\x00Y\x03\x00\x02-\x01\x01\x03W!\x00A\x02\x03\x0b\x00Y\x03\x00\x04-\x01\x01\x03W\x11\x00B\x02\x05\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03,\x03\x01\x07V\x03\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03Y\x03\x00\x049\x01\x03\x18\x00Y\x03\x00\x08Y\x03\x03\tV\x03\x0c\x00Y\x03\x00\nU\x03\x04\x00Y\x01\x00\x04[\x00\x02\x01\x81\x01");
static K1412: RomTuple<11> = RomTuple::new([n!("file_open"), Obj::small(1), n!("pos"), Obj::small(2), n!("size"), Obj::small(0), n!("OSError"), Obj::small(31), n!("fs"), n!("clips"), n!("can_write")]);
static K1413: RomTuple<3> = RomTuple::new([n!("self"), n!("offset"), n!("whence")]);
static K1414: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1411), consts: Obj::rom(&K1412), argnames: Obj::rom(&K1413), name: n!("file_seek") };
static K1415: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x81\x01");
static K1416: RomTuple<2> = RomTuple::new([n!("file_open"), n!("pos")]);
static K1417: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1415), consts: Obj::rom(&K1416), argnames: Obj::rom(&K13), name: n!("file_tell") };
static K1418: RomBytes<75> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01U\x02\x0c\x00\n\x02\x02\x01\x03\rb\x02\x02\x01\x83\x02T\x01\x07\x00Y\x01\x00\x03W\x00\x00=\x01\x04\x0c\x00\n\x02\x02\x01\x03\x16b\x02\x02\x01\x83\x02Y\x02\x00\x05\x00\x03\x00\x00\x04\x01c\x02\x02\x02\x06\x81\x01");
static K1419: RomTuple<7> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("pos"), Obj::small(0), n!("fs"), n!("file_resize")]);
static K1420: RomTuple<2> = RomTuple::new([n!("self"), n!("size")]);
static K1421: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1418), consts: Obj::rom(&K1419), argnames: Obj::rom(&K1420), name: n!("file_truncate") };
static K1422: RomBytes<31> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01V\x01\x0c\x00Y\x01\x00\x02\x00\x02\x00c\x01\x01\x01\x03\x82");
static K1423: RomTuple<4> = RomTuple::new([n!("file_open"), n!("can_write"), n!("fs"), n!("file_sync")]);
static K1424: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1422), consts: Obj::rom(&K1423), argnames: Obj::rom(&K13), name: n!("file_flush") };
static K1425: RomBytes<42> = RomBytes::new(b"Y\x01\x00\x00S\x01!\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x05\x02\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x02\x05\x04\x00[\x00\x00\x04\x86\x02\x82");
static K1426: RomTuple<3> = RomTuple::new([n!("fs"), n!("file_flush"), n!("file_shut")]);
static K1427: RomBytes<8> = RomBytes::new(b"\x08\n\x15\x04\x15\x14\x00\x05");
static K1428: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1425), consts: Obj::rom(&K1426), argnames: Obj::rom(&K13), name: n!("file_close") }, exc: Obj::rom(&K1427) };
static K1429: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01W\r\x00\n\x02\x01\x87\x01\x02\x03\x00W\x02\x00\x83\x01\x82");
static K1430: RomTuple<2> = RomTuple::new([n!("file_close"), n!("Exception")]);
static K1431: RomBytes<8> = RomBytes::new(b"\x00\n\r\x02\r\r\x00\x03");
static K1432: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1429), consts: Obj::rom(&K1430), argnames: Obj::rom(&K13), name: n!("file_drop") }, exc: Obj::rom(&K1431) };
static K1433: RomBytes<53> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01W\x1e\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x03\x03\x01W\x0c\x00\n\x03\x04\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x00\x81\x03");
static K1434: RomTuple<5> = RomTuple::new([Obj::small(1), n!("file_flush"), Obj::small(4), n!("file_close"), n!("OSError")]);
static K1435: RomTuple<3> = RomTuple::new([n!("self"), n!("request"), n!("arg")]);
static K1436: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1433), consts: Obj::rom(&K1434), argnames: Obj::rom(&K1435), name: n!("file_ioctl") };
}

#[cfg(feature = "deque")]
mod deque {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 8] = [
    Obj::rom(&K1440),
    Obj::rom(&K1442),
    Obj::rom(&K1444),
    Obj::rom(&K1447),
    Obj::rom(&K1450),
    Obj::rom(&K1454),
    Obj::rom(&K1455),
    Obj::rom(&K1457),
];

static DEFAULTS: [Defaults; 2] = [
    Defaults { function: 0, positional: Obj::rom(&K1441), named: &[] },
    Defaults { function: 7, positional: Obj::rom(&K1458), named: &[] },
];

static K1437: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K1438: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K1439: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K1440: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1437), consts: Obj::rom(&K1438), argnames: Obj::rom(&K1439), name: Obj::rom(&crate::intern::EMPTY) };
static K1441: RomTuple<3> = RomTuple::new([vm::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K1442: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K534), consts: Obj::rom(&K535), argnames: Obj::rom(&K444), name: Obj::rom(&crate::intern::EMPTY) };
static K1443: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K1444: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K534), consts: Obj::rom(&K1443), argnames: Obj::rom(&K444), name: Obj::rom(&crate::intern::EMPTY) };
static K1445: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1446: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K1447: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1445), consts: Obj::rom(&K1446), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K1448: RomStr<16> = RomStr::constant(b" is not in deque");
static K1449: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1448)]);
static K1450: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K553), consts: Obj::rom(&K1449), argnames: Obj::rom(&K96), name: Obj::rom(&crate::intern::EMPTY) };
static K1451: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K1452: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K1453: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K1452)]);
static K1454: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1451), consts: Obj::rom(&K1453), argnames: Obj::rom(&K80), name: Obj::rom(&crate::intern::EMPTY) };
static K1455: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K537), consts: Obj::rom(&K538), argnames: Obj::rom(&K91), name: Obj::rom(&crate::intern::EMPTY) };
static K1456: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K1457: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K78), consts: Obj::rom(&K1456), argnames: Obj::rom(&K647), name: Obj::rom(&crate::intern::EMPTY) };
static K1458: RomTuple<1> = RomTuple::new([Obj::small(1)]);
}

#[cfg(feature = "fat")]
mod fat {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 73] = [
    Obj::rom(&K1464),
    Obj::rom(&K1468),
    Obj::rom(&K1472),
    Obj::rom(&K1476),
    Obj::rom(&K1480),
    Obj::rom(&K1487),
    Obj::rom(&K1492),
    Obj::rom(&K1495),
    Obj::rom(&K1498),
    Obj::rom(&K1502),
    Obj::rom(&K1506),
    Obj::rom(&K1510),
    Obj::rom(&K1515),
    Obj::rom(&K1519),
    Obj::rom(&K1522),
    Obj::rom(&K1525),
    Obj::rom(&K1529),
    Obj::rom(&K1533),
    Obj::rom(&K1536),
    Obj::rom(&K1539),
    Obj::rom(&K1543),
    Obj::rom(&K1546),
    Obj::rom(&K1551),
    Obj::rom(&K1554),
    Obj::rom(&K1557),
    Obj::rom(&K1562),
    Obj::rom(&K1566),
    Obj::rom(&K1576),
    Obj::rom(&K1580),
    Obj::rom(&K1584),
    Obj::rom(&K1591),
    Obj::rom(&K1595),
    Obj::rom(&K1599),
    Obj::rom(&K1603),
    Obj::rom(&K1607),
    Obj::rom(&K1610),
    Obj::rom(&K1617),
    Obj::rom(&K1621),
    Obj::rom(&K1630),
    Obj::rom(&K1634),
    Obj::rom(&K1638),
    Obj::rom(&K1643),
    Obj::rom(&K1646),
    Obj::rom(&K1650),
    Obj::rom(&K1654),
    Obj::rom(&K1657),
    Obj::rom(&K1661),
    Obj::rom(&K1667),
    Obj::rom(&K1671),
    Obj::rom(&K1674),
    Obj::rom(&K1677),
    Obj::rom(&K1680),
    Obj::rom(&K1686),
    Obj::rom(&K1689),
    Obj::rom(&K1691),
    Obj::rom(&K1694),
    Obj::rom(&K1699),
    Obj::rom(&K1703),
    Obj::rom(&K1707),
    Obj::rom(&K1712),
    Obj::rom(&K1716),
    Obj::rom(&K1720),
    Obj::rom(&K1724),
    Obj::rom(&K1728),
    Obj::rom(&K1732),
    Obj::rom(&K1735),
    Obj::rom(&K1739),
    Obj::rom(&K1748),
    Obj::rom(&K1753),
    Obj::rom(&K1758),
    Obj::rom(&K1763),
    Obj::rom(&K1770),
    Obj::rom(&K1774),
];

static DEFAULTS: [Defaults; 4] = [
    Defaults { function: 2, positional: Obj::rom(&K1473), named: &[] },
    Defaults { function: 46, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 57, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 58, positional: Obj::rom(&K1708), named: &[] },
];

static K1459: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1460: RomBytes<176> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x1d\x00\x0f\x02\x1e\x00b\x01\x01\x01\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x0f\x01\"\x00\x10#\x00\x01\x0f\x01$\x00\x10%\x00\x01\x0f\x01&\x00\x10\'\x00\x01\x0f\x01(\x00\x10)\x00\x01\x82");
static K1461: RomTuple<42> = RomTuple::new([n!("clips"), n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K1462: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1460), consts: Obj::rom(&K1461), argnames: vm::types::EMPTY_TUPLE, name: n!("VfsFat") };
static K1463: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K1462), n!("keep")]);
static K1464: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1459), consts: Obj::rom(&K1463), argnames: vm::types::EMPTY_TUPLE, name: n!("fat_class") };
static K1465: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K1466: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K1467: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K1468: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1465), consts: Obj::rom(&K1466), argnames: Obj::rom(&K1467), name: n!("fat_init") };
static K1469: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K1470: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K1471: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K1472: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1469), consts: Obj::rom(&K1470), argnames: Obj::rom(&K1471), name: n!("fat_mount") };
static K1473: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K1474: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K1475: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K1476: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1474), consts: Obj::rom(&K1475), argnames: Obj::rom(&K13), name: n!("fat_umount") };
static K1477: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K1478: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K1479: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K1480: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1477), consts: Obj::rom(&K1478), argnames: Obj::rom(&K1479), name: n!("fat_attach") };
static K1481: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K1482: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K1483: RomBytes<3> = RomBytes::new(b"FAT");
static K1484: RomBytes<5> = RomBytes::new(b"FAT32");
static K1485: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K1482), Obj::rom(&K1483), Obj::rom(&K1484)]);
static K1486: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K1487: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1481), consts: Obj::rom(&K1485), argnames: Obj::rom(&K1486), name: n!("fat_is_boot") };
static K1488: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K1489: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K1490: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K1489), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K1491: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K1492: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1488), consts: Obj::rom(&K1490), argnames: Obj::rom(&K1491), name: n!("fat_layout") };
static K1493: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K1494: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K1495: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1493), consts: Obj::rom(&K1494), argnames: Obj::rom(&K1479), name: n!("fat_volume") };
static K1496: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1497: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K1498: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1496), consts: Obj::rom(&K1497), argnames: Obj::rom(&K1479), name: n!("fat_writable") };
static K1499: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K1500: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K1501: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K1502: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1499), consts: Obj::rom(&K1500), argnames: Obj::rom(&K1501), name: n!("fat_sector") };
static K1503: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1504: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K1505: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K1506: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1503), consts: Obj::rom(&K1504), argnames: Obj::rom(&K1505), name: n!("fat_read_into") };
static K1507: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K1508: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K1509: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K1510: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1507), consts: Obj::rom(&K1508), argnames: Obj::rom(&K1505), name: n!("fat_store") }, exc: Obj::rom(&K1509) };
static K1511: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K1512: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K1513: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K994), consts: Obj::rom(&K1512), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1514: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K1513)]);
static K1515: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1511), consts: Obj::rom(&K1514), argnames: Obj::rom(&K1501), name: n!("fat_forget") };
static K1516: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K1517: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K1518: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K1519: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1516), consts: Obj::rom(&K1517), argnames: Obj::rom(&K1518), name: n!("fat_sector_of") };
static K1520: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K1521: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K1522: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1520), consts: Obj::rom(&K1521), argnames: Obj::rom(&K1518), name: n!("fat_zero") };
static K1523: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K1524: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K1525: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1523), consts: Obj::rom(&K1524), argnames: Obj::rom(&K1518), name: n!("fat_get") };
static K1526: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K1527: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K1528: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K1529: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1526), consts: Obj::rom(&K1527), argnames: Obj::rom(&K1528), name: n!("fat_byte") };
static K1530: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K1531: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K1532: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K1533: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1530), consts: Obj::rom(&K1531), argnames: Obj::rom(&K1532), name: n!("fat_set") };
static K1534: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K1535: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K1536: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1534), consts: Obj::rom(&K1535), argnames: Obj::rom(&K1479), name: n!("fat_end") };
static K1537: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K1538: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K1539: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1537), consts: Obj::rom(&K1538), argnames: Obj::rom(&K1518), name: n!("fat_follow") };
static K1540: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K1541: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K1542: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K1543: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1540), consts: Obj::rom(&K1541), argnames: Obj::rom(&K1542), name: n!("fat_take") };
static K1544: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K1545: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K1546: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1544), consts: Obj::rom(&K1545), argnames: Obj::rom(&K1518), name: n!("fat_release") };
static K1547: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K1548: RomBytes<4> = RomBytes::new(b"RRaA");
static K1549: RomBytes<1> = RomBytes::new(b"\xff");
static K1550: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K1548), Obj::rom(&K1549), Obj::small(8), n!("fat_store")]);
static K1551: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1547), consts: Obj::rom(&K1550), argnames: Obj::rom(&K1479), name: n!("fat_unknown_free") };
static K1552: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K1553: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K1554: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1552), consts: Obj::rom(&K1553), argnames: Obj::rom(&K1479), name: n!("fat_count_free") };
static K1555: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K1556: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K1557: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1555), consts: Obj::rom(&K1556), argnames: Obj::rom(&K1518), name: n!("fat_dir_sectors") };
static K1558: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K1559: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K1560: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1559), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1561: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K1560), n!("fat_short_name")]);
static K1562: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1558), consts: Obj::rom(&K1561), argnames: Obj::rom(&K1518), name: n!("fat_entries") };
static K1563: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K1564: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K1565: RomTuple<1> = RomTuple::new([n!("raw")]);
static K1566: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1563), consts: Obj::rom(&K1564), argnames: Obj::rom(&K1565), name: n!("fat_short_name") };
static K1567: RomBytes<81> = RomBytes::new(b"\x13\x02\x03\x04\x00\x15\x02\x04\x00\x06\x00\x03\x07\x01\x03\x08\x02c\x06\x06\x02\x03v\x05\x06\x00\x07\x02h\x06\x07\x01|\x04\x06\x04\x00\x04b\x03\x04\x01\x03\x04\x05\x00\x05\x03c\x04\x04\x01\x06\x03\x05\x07c\x03\x04\x01\x08V\x01\x0b\x00\x00\x04\x03c\x04\x04\x00\tW\x03\x00\x00\x04\x03\x81\x04");
static K1568: RomStr<318> = RomStr::constant(b"\xc3\x87\xc3\xbc\xc3\xa9\xc3\xa2\xc3\xa4\xc3\xa0\xc3\xa5\xc3\xa7\xc3\xaa\xc3\xab\xc3\xa8\xc3\xaf\xc3\xae\xc3\xac\xc3\x84\xc3\x85\xc3\x89\xc3\xa6\xc3\x86\xc3\xb4\xc3\xb6\xc3\xb2\xc3\xbb\xc3\xb9\xc3\xbf\xc3\x96\xc3\x9c\xc2\xa2\xc2\xa3\xc2\xa5\xe2\x82\xa7\xc6\x92\xc3\xa1\xc3\xad\xc3\xb3\xc3\xba\xc3\xb1\xc3\x91\xc2\xaa\xc2\xba\xc2\xbf\xe2\x8c\x90\xc2\xac\xc2\xbd\xc2\xbc\xc2\xa1\xc2\xab\xc2\xbb\xe2\x96\x91\xe2\x96\x92\xe2\x96\x93\xe2\x94\x82\xe2\x94\xa4\xe2\x95\xa1\xe2\x95\xa2\xe2\x95\x96\xe2\x95\x95\xe2\x95\xa3\xe2\x95\x91\xe2\x95\x97\xe2\x95\x9d\xe2\x95\x9c\xe2\x95\x9b\xe2\x94\x90\xe2\x94\x94\xe2\x94\xb4\xe2\x94\xac\xe2\x94\x9c\xe2\x94\x80\xe2\x94\xbc\xe2\x95\x9e\xe2\x95\x9f\xe2\x95\x9a\xe2\x95\x94\xe2\x95\xa9\xe2\x95\xa6\xe2\x95\xa0\xe2\x95\x90\xe2\x95\xac\xe2\x95\xa7\xe2\x95\xa8\xe2\x95\xa4\xe2\x95\xa5\xe2\x95\x99\xe2\x95\x98\xe2\x95\x92\xe2\x95\x93\xe2\x95\xab\xe2\x95\xaa\xe2\x94\x98\xe2\x94\x8c\xe2\x96\x88\xe2\x96\x84\xe2\x96\x8c\xe2\x96\x90\xe2\x96\x80\xce\xb1\xc3\x9f\xce\x93\xcf\x80\xce\xa3\xcf\x83\xc2\xb5\xcf\x84\xce\xa6\xce\x98\xce\xa9\xce\xb4\xe2\x88\x9e\xcf\x86\xce\xb5\xe2\x88\xa9\xe2\x89\xa1\xc2\xb1\xe2\x89\xa5\xe2\x89\xa4\xe2\x8c\xa0\xe2\x8c\xa1\xc3\xb7\xe2\x89\x88\xc2\xb0\xe2\x88\x99\xc2\xb7\xe2\x88\x9a\xe2\x81\xbf\xc2\xb2\xe2\x96\xa0\xc2\xa0");
static K1569: RomBytes<1> = RomBytes::new(b"\x05");
static K1570: RomBytes<1> = RomBytes::new(b"\xe5");
static K1571: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00=\x02\x00\r\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01W\r\x00\x14\x05\x01\x02\x00#\x06\x02\x00^\x04\x05\x06m\x03\x04w\x02\x00\xd9\xff\x81\x03");
static K1572: RomTuple<3> = RomTuple::new([Obj::small(128), n!("chr"), n!("page")]);
static K1573: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1571), consts: Obj::rom(&K1572), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1574: RomTuple<10> = RomTuple::new([Obj::rom(&K1568), Obj::rom(&K1569), Obj::rom(&K1570), n!("replace"), Obj::rom(&K1573), Obj::rom(&crate::intern::EMPTY), n!("join"), vm::intern::ascii_char(32), n!("rstrip"), n!("lower")]);
static K1575: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K1576: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1567), consts: Obj::rom(&K1574), argnames: Obj::rom(&K1575), name: n!("fat_text") };
static K1577: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K1578: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K1579: RomTuple<1> = RomTuple::new([n!("short")]);
static K1580: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1577), consts: Obj::rom(&K1578), argnames: Obj::rom(&K1579), name: n!("fat_checksum") };
static K1581: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K1582: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), Obj::rom(&crate::intern::EMPTY), n!("join")]);
static K1583: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K1584: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1581), consts: Obj::rom(&K1582), argnames: Obj::rom(&K1583), name: n!("fat_long_name") };
static K1585: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K1586: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K1587: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K1588: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1586), consts: Obj::rom(&K1587), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1589: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K1588)]);
static K1590: RomTuple<1> = RomTuple::new([n!("part")]);
static K1591: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1585), consts: Obj::rom(&K1589), argnames: Obj::rom(&K1590), name: n!("fat_units") };
static K1592: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K1593: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K1594: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K1595: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1592), consts: Obj::rom(&K1593), argnames: Obj::rom(&K1594), name: n!("fat_find") };
static K1596: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K1597: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K1598: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K1599: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1596), consts: Obj::rom(&K1597), argnames: Obj::rom(&K1598), name: n!("fat_cluster") };
static K1600: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K1601: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K1602: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K1603: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1600), consts: Obj::rom(&K1601), argnames: Obj::rom(&K1602), name: n!("fat_enter") };
static K1604: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K1605: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K1606: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K1607: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1604), consts: Obj::rom(&K1605), argnames: Obj::rom(&K1606), name: n!("fat_walk") };
static K1608: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K1609: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K1610: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1608), consts: Obj::rom(&K1609), argnames: Obj::rom(&K1606), name: n!("fat_walk_dir") };
static K1611: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K1612: RomBytes<1> = RomBytes::new(b" ");
static K1613: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K1614: RomStr<2> = RomStr::constant(b" .");
static K1615: RomTuple<19> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K1612), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K1613), Obj::rom(&K1614), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K1616: RomTuple<1> = RomTuple::new([n!("name")]);
static K1617: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1611), consts: Obj::rom(&K1615), argnames: Obj::rom(&K1616), name: n!("fat_short_of") };
static K1618: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K1619: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K1620: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K1619), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K1621: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1618), consts: Obj::rom(&K1620), argnames: Obj::rom(&K1616), name: n!("fat_check_name") };
static K1622: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K1623: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K1624: RomBytes<1> = RomBytes::new(b"~");
static K1625: RomTuple<2> = RomTuple::new([Obj::rom(&K1624), Obj::small(1)]);
static K1626: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1623), consts: Obj::rom(&K1625), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1627: RomBytes<3> = RomBytes::new(b"~%d");
static K1628: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K1626), n!("range"), Obj::small(1000000), Obj::rom(&K1627), n!("len"), Obj::rom(&K1612), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K1629: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K1630: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1622), consts: Obj::rom(&K1628), argnames: Obj::rom(&K1629), name: n!("fat_unique") };
static K1631: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K1632: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K1633: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K1634: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1631), consts: Obj::rom(&K1632), argnames: Obj::rom(&K1633), name: n!("fat_long_entries") };
static K1635: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K1636: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K1637: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K1638: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1635), consts: Obj::rom(&K1636), argnames: Obj::rom(&K1637), name: n!("fat_room") };
static K1639: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K1640: RomBytes<11> = RomBytes::new(b"_          ");
static K1641: RomTuple<22> = RomTuple::new([Obj::rom(&K1614), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K1640), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K1642: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K1643: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1639), consts: Obj::rom(&K1641), argnames: Obj::rom(&K1642), name: n!("fat_add") };
static K1644: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K1645: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K1646: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1644), consts: Obj::rom(&K1645), argnames: Obj::rom(&K1602), name: n!("fat_erase") };
static K1647: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K1648: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K1649: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K1650: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1647), consts: Obj::rom(&K1648), argnames: Obj::rom(&K1649), name: n!("fat_new_entry") };
static K1651: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K1652: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K1653: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K1654: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1651), consts: Obj::rom(&K1652), argnames: Obj::rom(&K1653), name: n!("fat_stamp") };
static K1655: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K1656: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K1657: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1655), consts: Obj::rom(&K1656), argnames: Obj::rom(&K1653), name: n!("fat_seconds") };
static K1658: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K1659: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K1660: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K1661: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1658), consts: Obj::rom(&K1659), argnames: Obj::rom(&K1660), name: n!("fat_ilistdir") };
static K1662: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K1663: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K1664: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K1665: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K1663), Obj::small(11), Obj::small(16), Obj::rom(&K1664), Obj::small(32768), n!("little"), n!("encode")]);
static K1666: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K1667: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1662), consts: Obj::rom(&K1665), argnames: Obj::rom(&K1666), name: n!("fat_list") };
static K1668: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K1669: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K1670: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K1669), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K1664), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K1671: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1668), consts: Obj::rom(&K1670), argnames: Obj::rom(&K1660), name: n!("fat_stat") };
static K1672: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K1673: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K1674: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1672), consts: Obj::rom(&K1673), argnames: Obj::rom(&K1660), name: n!("fat_statvfs") };
static K1675: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K1676: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K1677: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1675), consts: Obj::rom(&K1676), argnames: Obj::rom(&K13), name: n!("fat_getcwd") };
static K1678: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K1679: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K1680: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1678), consts: Obj::rom(&K1679), argnames: Obj::rom(&K1660), name: n!("fat_chdir") };
static K1681: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K1682: RomBytes<11> = RomBytes::new(b".          ");
static K1683: RomBytes<11> = RomBytes::new(b"..         ");
static K1684: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K1682), n!("root"), Obj::rom(&K1683), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K1685: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K1686: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1681), consts: Obj::rom(&K1684), argnames: Obj::rom(&K1660), name: n!("fat_mkdir") }, exc: Obj::rom(&K1685) };
static K1687: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K1688: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K1689: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1687), consts: Obj::rom(&K1688), argnames: Obj::rom(&K1660), name: n!("fat_rmdir") };
static K1690: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K1691: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1690), consts: Obj::rom(&K1688), argnames: Obj::rom(&K1660), name: n!("fat_remove") };
static K1692: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K1693: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K1663), n!("fat_erase"), n!("fat_release")]);
static K1694: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1692), consts: Obj::rom(&K1693), argnames: Obj::rom(&K1602), name: n!("fat_delete") };
static K1695: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K1696: RomBytes<2> = RomBytes::new(b"..");
static K1697: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K1696), n!("root"), n!("put_little"), n!("fat_store")]);
static K1698: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K1699: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1695), consts: Obj::rom(&K1697), argnames: Obj::rom(&K1698), name: n!("fat_rename") };
static K1700: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K1701: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), Obj::rom(&crate::intern::EMPTY), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K1612), n!("fat_room"), n!("fat_store")]);
static K1702: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K1703: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1700), consts: Obj::rom(&K1701), argnames: Obj::rom(&K1702), name: n!("fat_label") };
static K1704: RomBytes<453> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06g\x0f\x0f\x00[\x00\x01\x0f\n\x0f\x02V\x04\r\x00\n\x10\x03\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x04\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x05\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x06\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x07\x00\x10\x00_\x11\x0c\x08b\x0f\x0f\x02_\x10\x0c\t_\x12\x0c\t\"\x11\x12\n\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\t_\x10\x0b\x0b\x00\r\x0f\x00\x0c\x10_\x0f\r\x0c(\x0f\x0f\rV\x0f \x00\n\x0f\x04V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x04\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0c(\x0f\x0f\tV\x0f\x0c\x00\n\x0f\x04\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x0e\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0f\x0c\n\x0f\x10\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x11\x0f\n\x0f\x12\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x13\x0f[\x0e\x14\x0f\x01\x0f\x00[\x0e\x15\x0f\n\x0f\x16\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x17\x0f\n\x0f\x18Y\x10\x00\x19b\x0f\x0f\x01[\x0e\x1a\x0f\x01\x0f\xff[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0f\x05\x0f\x02[\x0e\x1d\x0fV\x07-\x00Y\x0f\x0e\x13U\x0f\x08\x00Y\x0f\x0e\x17V\x0f\x1d\x00\n\x0f\x1e\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1f\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x17[\x0e \x0f\x81\x0e");
static K1705: RomTuple<33> = RomTuple::new([n!("parse_mode"), n!("cache"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K1706: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K1707: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1704), consts: Obj::rom(&K1705), argnames: Obj::rom(&K1706), name: n!("fat_open") };
static K1708: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K1709: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K1710: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K1711: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K1712: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1709), consts: Obj::rom(&K1710), argnames: Obj::rom(&K1711), name: n!("fat_file_sector") };
static K1713: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K1714: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K1715: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K1716: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1713), consts: Obj::rom(&K1714), argnames: Obj::rom(&K1715), name: n!("fat_file_load") };
static K1717: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K1718: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K1719: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K1720: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1717), consts: Obj::rom(&K1718), argnames: Obj::rom(&K1719), name: n!("fat_file_flush") };
static K1721: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K1722: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K1090), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K1723: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K1724: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1721), consts: Obj::rom(&K1722), argnames: Obj::rom(&K1723), name: n!("fat_file_read") };
static K1725: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K1726: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K1727: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K1728: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1725), consts: Obj::rom(&K1726), argnames: Obj::rom(&K1727), name: n!("fat_file_write") };
static K1729: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K1730: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K1731: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K1732: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1729), consts: Obj::rom(&K1730), argnames: Obj::rom(&K1731), name: n!("fat_file_sync") };
static K1733: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K1734: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K1735: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1733), consts: Obj::rom(&K1734), argnames: Obj::rom(&K1731), name: n!("fat_file_shut") };
static K1736: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K1737: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K1738: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K1739: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1736), consts: Obj::rom(&K1737), argnames: Obj::rom(&K1738), name: n!("fat_file_resize") };
static K1740: RomBytes<590> = RomBytes::new(b"\n\x0c\x00\x00\r\x00\x01\x0e\x01b\x0c\x0c\x02\n\x0c\x00\x00\r\x00\x01\x0e\x05b\x0c\x0c\x02U\x0c\x04\x00\x02\x0c\x00\x02\x00\x01\x0c\n\x0c\x00\x00\r\x00\x01\x0e\x04b\x02\x0c\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0c\x03\x01\r\x16b\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x02\x00\x0e\x01\x02\x10\x00@\x1b\x0f\x10\x01\x01\x10\x01b\x03\x0c\x04\x01\x04\x00_\x0c\x03\x05A\x0c\x06\x14\x00\x01\x04?.\x02\x02\x04\n\x0c\x07\x00\r\x02\x00\x0e\x01b\x03\x0c\x02z\x03\x05\x05\n\x0c\x08\x00\r\x01b\n\x0c\x01\x03\x0c\t\x05\r\x00\x01\x0e\x0b\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x0b\x01\x0f\x02\x00\x10\x01b\x0c\x0c\x04\x01\x0c\r`\n\x0c\x06\n\x0c\n\x00\r\n\x01\x0e\x0e\x01\x0f\x02\x00\x10\x07b\x0c\x0c\x04\x01\x0c\x01\x01\r\x10`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x11\x01\x0f\x02A\x05\x06\x06\x00\x01\x10\x00W\x04\x00\x02\x10\x00\x02b\x0c\x0c\x04\n\x0c\n\x00\r\n=\x02\x0b\x06\x00\x01\x0e\x13W\x03\x00\x01\x0e =\x02\x0b\x06\x00\x01\x0f\x02W\x03\x00\x01\x0f\x04\x00\x10\x02b\x0c\x0c\x04\x02\x0c\xf8\x00\x01\r\x15`\n\r\x0c\x01\x0c?\x01\r\x18`\n\r\x0c\x02\x0c\xff\x00\x01\r\x1a`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x1c\x01\x0f\x04\x00\x10\x04b\x0c\x0c\x04\x01\x0b$A\x05\x067\x00\n\x0c\n\x00\r\n\x01\x0e$\x01\x0f\x04\x00\x10\x08b\x0c\x0c\x04\x01\x0c\x02\x01\r\x01\x01\x0e\x06\x01\x0f,`\n\x0f\x0c\x01\x0f0`\n\x0f\r\x01\x0f2`\n\x0f\x0e\x01\x0b@W\x13\x00\n\x0c\n\x00\r\n\x01\x0e\x16\x01\x0f\x02\x00\x10\x08b\x0c\x0c\x04\x02\x0c\x80\x00`\n\x0b\x0c\x01\x0c)\"\r\x0b\x0c`\n\r\x0c\n\x0c\n\x00\r\n\"\x0e\x0b\r\x01\x0f\x04\n\x10\x0eb\x10\x10\x00b\x0c\x0c\x04\x03\x0c\x0fA\x05\x06\x06\x00\x03\r\x10W\x03\x00\x03\r\x11\x1c\x0c\x0c\r\"\r\x0b\x12\"\x0e\x0b\x13\x05\x0f\x00l\r\r`\n\r\x0c\x03\x0c\x14\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\x15\x00\r\x00\x00\x0e\n\x00\x0f\x03\x00\x10\x04b\x0c\x0c\x04V\x04\x1d\x00\n\x0c\x16\x00\r\x00\x01\x0e\x00\n\x0f\x17\x00\x10\x01\x00\x11\x04\x00\x12\x02b\x0f\x0f\x03b\x0c\x0c\x03\n\x0c\x00\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K1741: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K1742: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K1743: RomBytes<2> = RomBytes::new(b"32");
static K1744: RomBytes<2> = RomBytes::new(b"  ");
static K1745: RomBytes<2> = RomBytes::new(b"U\xaa");
static K1746: RomTuple<24> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), Obj::small(0), Obj::small(32), n!("fat_plan32"), n!("bytearray"), Obj::rom(&K1741), n!("put_little"), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K1742), Obj::rom(&K1743), Obj::rom(&K1744), Obj::small(7), Obj::small(26), Obj::rom(&K1745), n!("fat_format"), n!("fat_put"), n!("fat_table")]);
static K1747: RomTuple<1> = RomTuple::new([n!("device")]);
static K1748: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1740), consts: Obj::rom(&K1746), argnames: Obj::rom(&K1747), name: n!("fat_mkfs") };
static K1749: RomBytes<199> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\n\n\r\x00\x0b\x00\x00\x0c\x01b\n\n\x02\x81\n");
static K1750: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K1751: RomTuple<14> = RomTuple::new([Obj::small(4096), Obj::rom(&K1750), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), n!("fat_plan32")]);
static K1752: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K1753: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1749), consts: Obj::rom(&K1751), argnames: Obj::rom(&K1752), name: n!("fat_plan") };
static K1754: RomBytes<76> = RomBytes::new(b"\x01\x02\x01&\x03\x00\x00\x03\x07\x01v\x06\x07W\r\x008\x04\x03\x08\x00\x01\x07\x021\x02\x02\x07\x82w\x04\x06\xee\xff\x1b\x05\x00\x02\x01\x06 \x00\x07\x02\x01\x08 $\n\x05\x03\"\n\n\x04\x17\n\n\x01#\n\n\x05\x1b\t\n\x01\x01\n\x00h\x06\x06\x05\x81\x06");
static K1755: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K1756: RomTuple<6> = RomTuple::new([Obj::small(131072), Obj::rom(&K1755), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(1)]);
static K1757: RomTuple<2> = RomTuple::new([n!("total"), n!("size")]);
static K1758: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1754), consts: Obj::rom(&K1756), argnames: Obj::rom(&K1757), name: n!("fat_plan32") };
static K1759: RomBytes<94> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\x03\x04\x01\x02\x05\xbe\x01\x02\x06\xc6\x01\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x02\x06\xc6\x01\x01\x07\x04\x00\x08\x01b\x04\x04\x04\n\x04\x02\x00\x05\x03\x02\x06\xca\x01\x01\x07\x04\x00\x08\x02b\x04\x04\x04\x03\x04\x03\x02\x05\xfe\x01\x02\x06\x00\x02\x05\x07\x00l\x05\x05`\x03\x05\x04\x81\x03");
static K1760: RomBytes<8> = RomBytes::new(b"\x00\x01\x01\x00\x0c\xfe\xff\xff");
static K1761: RomTuple<4> = RomTuple::new([n!("bytearray"), Obj::rom(&K1760), n!("put_little"), Obj::rom(&K1745)]);
static K1762: RomTuple<3> = RomTuple::new([n!("size"), n!("start"), n!("total")]);
static K1763: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1759), consts: Obj::rom(&K1761), argnames: Obj::rom(&K1762), name: n!("fat_table") };
static K1764: RomBytes<324> = RomBytes::new(b"z\x02\x04\x05\n\r\x00\x00\x0e\x01b\t\r\x01\n\r\x01\x00\x0e\tb\n\r\x01\x17\r\x06\x07\x00\x0e\x08U\x0e\x03\x00\x00\x0e\x05\x17\x0b\r\x0e\n\r\x02\x00\x0e\x0bx\r\x01#\x00b\r\r\x01v\r\r\x05\x0e\x00W\x16\x00B\x0c\x03\x11\x00\n\x11\x04\x00\x12\x00\x17\x13\x03\x0c\x00\x14\nb\x11\x11\x03y\x0c\r\xe5\xffA\x04\x05\x9b\x00\x03\r\x06\x05\x0e\x00\x01\x0f\x04\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\x07\x03\x0e\x08$\x0e\x0e\t\x17\r\r\x0e\x02\x0e\xe4\x01\x02\x0f\xf0\x01\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\n\x02\x0e\xfe\x01\x02\x0f\x00\x02\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0b\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\"\x0f\x03\x0c\x00\x10\nb\r\r\x03\n\r\x01\x00\x0e\tb\n\r\x01\x03\r\r\x05\x0e\x00\x01\x0f\x0c\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0e\x00\x10\x01b\r\r\x03W%\x00\x03\r\x0f\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e^\r\r\x0e\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\x17\x0f\x03\x06\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\x00\x0f\x03\x00\x10\x01b\r\r\x03\x82");
static K1765: RomBytes<4> = RomBytes::new(b"rrAa");
static K1766: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K1767: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K1768: RomTuple<17> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K1548), Obj::rom(&K1765), Obj::rom(&K1549), Obj::small(8), Obj::rom(&K1745), Obj::small(1), Obj::small(7), Obj::rom(&K1766), Obj::small(6), Obj::rom(&K1767), Obj::small(4)]);
static K1769: RomTuple<4> = RomTuple::new([n!("device"), n!("boot"), n!("plan"), n!("start")]);
static K1770: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 21, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1764), consts: Obj::rom(&K1768), argnames: Obj::rom(&K1769), name: n!("fat_format") };
static K1771: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1772: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K1773: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K1774: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1771), consts: Obj::rom(&K1772), argnames: Obj::rom(&K1773), name: n!("fat_put") };
}

#[cfg(feature = "generic")]
mod generic {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 8] = [
    Obj::rom(&K1778),
    Obj::rom(&K1782),
    Obj::rom(&K1785),
    Obj::rom(&K1791),
    Obj::rom(&K1794),
    Obj::rom(&K1801),
    Obj::rom(&K1807),
    Obj::rom(&K1893),
];

static DEFAULTS: [Defaults; 0] = [
];

static K1775: RomBytes<23> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1776: RomTuple<2> = RomTuple::new([n!("generic_classes"), Obj::small(0)]);
static K1777: RomTuple<2> = RomTuple::new([n!("origin"), n!("args")]);
static K1778: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1775), consts: Obj::rom(&K1776), argnames: Obj::rom(&K1777), name: Obj::rom(&crate::intern::EMPTY) };
static K1779: RomBytes<146> = RomBytes::new(b"\n\x05\x00b\x05\x05\x00_\x02\x05\x01\x00\x06\x00\x00\x07\x01h\x06\x06\x02v\x05\x06W_\x00S\x03[\x00\n\x06\x02\x00\x07\x03\n\x08\x03b\x06\x06\x02U\x06J\x00\n\x06\x03\x00\x07\x03b\x06\x06\x01\n\x07\x00b\x07\x07\x00_\x07\x07\x04O\x06\x070\x00\n\x07\x03\x00\x08\x00b\x07\x07\x01Y\x06\x07\x05\n\x08\x03\x00\t\x01b\x08\x08\x01Y\x07\x08\x05h\x04\x06\x02\n\x06\x06\x03\x08\x07\x1c\x07\x08\x04b\x06\x06\x01\x83\x06w\x03\x05\x9c\xff\x00\x05\x02\x00\x06\x00\x00\x07\x01h\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1780: RomStr<48> = RomStr::constant(b"unsupported operand type(s) for |: \'%s\' and \'%s\'");
static K1781: RomTuple<8> = RomTuple::new([n!("generic_classes"), Obj::small(1), n!("isinstance"), n!("type"), Obj::small(0), n!("__name__"), n!("TypeError"), Obj::rom(&K1780)]);
static K1782: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1779), consts: Obj::rom(&K1781), argnames: Obj::rom(&K298), name: Obj::rom(&crate::intern::EMPTY) };
static K1783: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1784: RomTuple<4> = RomTuple::new([n!("kept"), n!("generic"), n!("make_generic_classes"), n!("keep")]);
static K1785: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1783), consts: Obj::rom(&K1784), argnames: vm::types::EMPTY_TUPLE, name: n!("generic_classes") };
static K1786: RomBytes<177> = RomBytes::new(b"\x05\x03\x03P\x00\x03\x05\x00\x03\x03\x00\x81\x03\n\x03\x01\x05\x04\x00b\x03\x03\x01P\x00\x03\x05\x00\x03\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03=\x00\n\x03\x04\x00\x04\x00\x03\x05\x05b\x03\x03\x02U\x03,\x00\n\x03\x06\x00\x04\x00\x03\x05\x07\x03\x06\x08b\x01\x03\x03Y\x02\x00\tA\x01\x08\x06\x00\x00\x03\x02W\x0b\x00\x03\x04\n\x17\x04\x01\x04\x17\x03\x04\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x0bb\x03\x03\x02V\x03%\x00\x03\x03\x0c\x03\x04\rv\x06\x00|\x05\x07\x0e\x00\x00b\x05\x05\x01c\x04\x04\x01\x0f\x17\x03\x03\x04\x03\x04\x10\x17\x03\x03\x04\x81\x03\n\x03\x11\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1787: RomTuple<1> = RomTuple::new([n!("generic_name")]);
static K1788: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K1787), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1789: RomTuple<18> = RomTuple::new([n!("..."), n!("type"), n!("None"), n!("isinstance"), n!("hasattr"), n!("__origin__"), n!("getattr"), n!("__module__"), n!("builtins"), n!("__qualname__"), vm::intern::ascii_char(46), n!("list"), vm::intern::ascii_char(91), Obj::rom(&K286), Obj::rom(&K1788), n!("join"), vm::intern::ascii_char(93), n!("repr")]);
static K1790: RomTuple<1> = RomTuple::new([n!("part")]);
static K1791: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1786), consts: Obj::rom(&K1789), argnames: Obj::rom(&K1790), name: n!("generic_name") };
static K1792: RomBytes<124> = RomBytes::new(b"g\x01\x01\x00v\x05\x00Wa\x00\n\x06\x00\x00\x07\x02\n\x08\x01b\x06\x06\x02V\x06\x03\x00WM\x00\n\x06\x02\x00\x07\x02\x03\x08\x03\x05\t\x00b\x03\x06\x03\n\x06\x04\x00\x07\x02\x03\x08\x05b\x06\x06\x02V\x06\x07\x00\x00\x06\x02h\x03\x06\x01\x00\x07\x03U\x07\x03\x00\x03\x07\x06v\x06\x07W\x10\x00Q\x04\x01\x0b\x00\x00\x07\x01\x00\x08\x04c\x07\x07\x01\x07w\x04\x06\xeb\xffw\x02\x05\x9a\xff\n\x05\x08\x00\x06\x01b\x05\x05\x01\x81\x05");
static K1793: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), n!("hasattr"), n!("__typing_subst__"), vm::types::EMPTY_TUPLE, n!("append"), n!("tuple")]);
static K1794: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1792), consts: Obj::rom(&K1793), argnames: Obj::rom(&K383), name: n!("generic_parameters") };
static K1795: RomBytes<137> = RomBytes::new(b"\x13\x01g\x02\x02\x00v\x05\x00Wl\x00\n\x06\x00\x00\x07\x03\n\x08\x01b\x06\x06\x02U\x06P\x00\n\x06\x02\x00\x07\x03\x03\x08\x03\x03\t\x04b\x04\x06\x03\n\x06\x05\x00\x07\x03\x03\x08\x06b\x06\x06\x02V\x06\x0c\x00\x14\x06\x01\x07\x00^\x03\x06\x03W#\x00V\x04\x1f\x00\n\x06\x08v\x08\x04\x00\n\x01h\t\n\x01|\x07\t\t\x00\x04b\x07\x07\x01b\x06\x06\x01^\x03\x03\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\nw\x03\x05\x8f\xff\n\x05\x08\x00\x06\x02b\x05\x05\x01\x81\x05");
static K1796: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00\x14\x04\x01\x00\x00^\x04\x04\x02m\x03\x04w\x02\x00\xef\xff\x81\x03");
static K1797: RomTuple<1> = RomTuple::new([n!("values")]);
static K1798: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1796), consts: Obj::rom(&K1797), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1799: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), vm::types::EMPTY_TUPLE, n!("hasattr"), n!("__typing_subst__"), n!("values"), n!("tuple"), Obj::rom(&K1798), n!("append")]);
static K1800: RomTuple<2> = RomTuple::new([n!("args"), n!("values")]);
static K1801: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1795), consts: Obj::rom(&K1799), argnames: Obj::rom(&K1800), name: n!("generic_fill") };
static K1802: RomBytes<185> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02U\x05\x07\x00\x00\x05\x01h\x01\x05\x01Y\x02\x00\x02U\x02\x1a\x00\n\x05\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x03\x08\x05\x17\x06\x07\x08b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x02b\x05\x05\x01\n\x06\x06\x00\x07\x01b\x06\x06\x01<\x05\x06P\x00\n\x05\x06\x00\x06\x01b\x05\x05\x01\n\x06\x06\x00\x07\x02b\x06\x06\x019\x05\x06\x06\x00\x03\x03\x07W\x03\x00\x03\x03\x08\x03\x04\t\n\x05\x03\x00\x07\x03\x00\x08\x00\n\t\x06\x00\n\x01b\t\t\x01\n\n\x06\x00\x0b\x02b\n\n\x01h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\n\x05\n\n\x06\x0b\x00\x07\x02\x00\x08\x01b\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1803: RomStr<23> = RomStr::constant(b" is not a generic class");
static K1804: RomStr<47> = RomStr::constant(b"Too %s arguments for %r; actual %d, expected %d");
static K1805: RomTuple<12> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("__parameters__"), n!("TypeError"), n!("repr"), Obj::rom(&K1803), n!("len"), n!("many"), n!("few"), Obj::rom(&K1804), n!("dict"), n!("zip")]);
static K1806: RomTuple<2> = RomTuple::new([n!("alias"), n!("values")]);
static K1807: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1802), consts: Obj::rom(&K1805), argnames: Obj::rom(&K1806), name: n!("generic_values") };
static K1808: RomBytes<87> = RomBytes::new(b"\x13\x00\x13\x01\x13\x02\x00\x06\x01\x00\x07\x02h\x05\x06\x02|\x03\x05\x00\x00\x04\x03\x04\x01}\x03\x03\x00\x15\x00\x03\x00\x04\x00h\x03\x04\x01|\x03\x03\x02\x00\x04\x15\x01\x03\x00\x06\x02h\x05\x06\x01|\x03\x05\x03\x00\x04\x03\x04\x04}\x03\x03\x00\x15\x02\x03\x14\x03\x00\x01\x00\x14\x04\x02\x04\x00h\x03\x03\x02\x81\x03");
static K1809: RomBytes<152> = RomBytes::new(b"|\x03\x03\x00\x00\x00\x10\x01\x00\x03|\x03\x03\x02\x00\x00\x10\x03\x00\x03|\x03\x03\x04\x00\x00\x10\x05\x00\x03|\x03\x03\x06\x00\x00\x10\x07\x00\x03|\x03\x03\x08\x00\x00\x10\t\x00\x03\x00\x04\x01h\x03\x04\x01|\x03\x03\n\x00\x04\x10\x0b\x00\x03|\x03\x03\x0c\x00\x00\x10\r\x00\x03|\x03\x03\x0e\x00\x00\x10\x0f\x00\x03|\x03\x03\x10\x00\x00\x10\x11\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x12\x00\x04\x10\x13\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x14\x00\x04\x10\x15\x00\x03|\x03\x03\x16\x00\x00\x10\x17\x00\x03|\x03\x03\x18\x00\x00\x10\x19\x00\x03\x82");
static K1810: RomBytes<54> = RomBytes::new(b"[\x00\x00\x01\n\x04\x01\x00\x05\x02\n\x06\x02b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\x07\x00\x00\x03\x02h\x03\x03\x01[\x00\x03\x03\n\x03\x04Y\x04\x00\x03b\x03\x03\x01[\x00\x05\x03\x82");
static K1811: RomTuple<6> = RomTuple::new([n!("__origin__"), n!("isinstance"), n!("tuple"), n!("__args__"), n!("generic_parameters"), n!("__parameters__")]);
static K1812: RomTuple<3> = RomTuple::new([n!("self"), n!("origin"), n!("args")]);
static K1813: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1810), consts: Obj::rom(&K1811), argnames: Obj::rom(&K1812), name: n!("__init__") };
static K1814: RomBytes<50> = RomBytes::new(b"Y\x04\x00\x00g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x03\x04[\x03\x01\x00W\x14\x00\n\x05\x02\n\x06\x03h\x05\x05\x02\x87\x04\x05\x03\x00W\x02\x00\x83\x04\x81\x03");
static K1815: RomTuple<4> = RomTuple::new([n!("__origin__"), n!("__orig_class__"), n!("AttributeError"), n!("TypeError")]);
static K1816: RomBytes<8> = RomBytes::new(b"\x15\x04\x1c\x08\x1c\x14\x00\t");
static K1817: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1814), consts: Obj::rom(&K1815), argnames: Obj::rom(&K345), name: n!("__call__") }, exc: Obj::rom(&K1816) };
static K1818: RomBytes<51> = RomBytes::new(b"\x00\x02\x01\x03\x03\x00c\x02\x02\x01\x01V\x02\x14\x00\x03\x02\x02Q\x01\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x83\x02\n\x02\x04Y\x03\x00\x05\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1819: RomTuple<3> = RomTuple::new([n!("__name__"), n!("__qualname__"), n!("__doc__")]);
static K1820: RomTuple<6> = RomTuple::new([n!("__"), n!("startswith"), Obj::rom(&K1819), n!("AttributeError"), n!("getattr"), n!("__origin__")]);
static K1821: RomTuple<2> = RomTuple::new([n!("self"), n!("name")]);
static K1822: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1818), consts: Obj::rom(&K1820), argnames: Obj::rom(&K1821), name: n!("__getattr__") };
static K1823: RomBytes<10> = RomBytes::new(b"Y\x02\x00\x00h\x02\x02\x01\x81\x02");
static K1824: RomTuple<1> = RomTuple::new([n!("__origin__")]);
static K1825: RomTuple<2> = RomTuple::new([n!("self"), n!("bases")]);
static K1826: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1823), consts: Obj::rom(&K1824), argnames: Obj::rom(&K1825), name: n!("__mro_entries__") };
static K1827: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x03\x00\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02b\x02\x02\x02\x81\x02");
static K1828: RomTuple<5> = RomTuple::new([n!("generic_values"), n!("type"), n!("__origin__"), n!("generic_fill"), n!("__args__")]);
static K1829: RomTuple<2> = RomTuple::new([n!("self"), n!("values")]);
static K1830: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1827), consts: Obj::rom(&K1828), argnames: Obj::rom(&K1829), name: n!("__getitem__") };
static K1831: RomBytes<16> = RomBytes::new(b"\x14\x02\x01\x00\x00\x00\x03\x00b\x02\x02\x01~\x02\x02\x82");
static K1832: RomTuple<1> = RomTuple::new([n!("generic_starred")]);
static K1833: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1831), consts: Obj::rom(&K1832), argnames: Obj::rom(&K13), name: n!("__iter__") };
static K1834: RomBytes<66> = RomBytes::new(b"\x03\x02\x00Y\x05\x00\x01v\x04\x05|\x03\x05\x02\x00\x00b\x03\x03\x01c\x02\x02\x01\x03U\x02\x03\x00\x03\x02\x04\x00\x01\x02\n\x02\x05Y\x03\x00\x06b\x02\x02\x01\x03\x03\x07\x17\x02\x02\x03\x17\x02\x02\x01\x03\x03\x08\x17\x02\x02\x03\x81\x02");
static K1835: RomStr<2> = RomStr::constant(b"()");
static K1836: RomTuple<9> = RomTuple::new([Obj::rom(&K286), n!("__args__"), Obj::rom(&K1788), n!("join"), Obj::rom(&K1835), n!("generic_name"), n!("__origin__"), vm::intern::ascii_char(91), vm::intern::ascii_char(93)]);
static K1837: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1834), consts: Obj::rom(&K1836), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K1838: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01\n\x04\x00\x00\x05\x00b\x04\x04\x01O\x03\x04\x05\x00\n\x03\x01\x81\x03Y\x03\x00\x02Y\x04\x01\x026\x02\x03\x04\x04\x00\x03\x02V\x03\r\x00Y\x04\x00\x03Y\x05\x01\x036\x03\x04\x05\x04\x81\x03");
static K1839: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("__origin__"), n!("__args__")]);
static K1840: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1838), consts: Obj::rom(&K1839), argnames: Obj::rom(&K256), name: n!("__eq__") };
static K1841: RomBytes<28> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\n\x02\x00Y\x03\x00\x02b\x02\x02\x01\x1f\x01\x01\x02\x81\x01");
static K1842: RomTuple<3> = RomTuple::new([n!("hash"), n!("__origin__"), n!("__args__")]);
static K1843: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1841), consts: Obj::rom(&K1842), argnames: Obj::rom(&K13), name: n!("__hash__") };
static K1844: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x00\x00\x05\x01h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1845: RomTuple<1> = RomTuple::new([n!("UnionType")]);
static K1846: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1844), consts: Obj::rom(&K1845), argnames: Obj::rom(&K256), name: n!("__or__") };
static K1847: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x01\x00\x05\x00h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1848: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1847), consts: Obj::rom(&K1845), argnames: Obj::rom(&K256), name: n!("__ror__") };
static K1849: RomBytes<12> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01\x83\x02");
static K1850: RomStr<57> = RomStr::constant(b"isinstance() argument 2 cannot be a parameterized generic");
static K1851: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1850)]);
static K1852: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(111)]);
static K1853: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1849), consts: Obj::rom(&K1851), argnames: Obj::rom(&K1852), name: n!("__instancecheck__") };
static K1854: RomStr<57> = RomStr::constant(b"issubclass() argument 2 cannot be a parameterized generic");
static K1855: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1854)]);
static K1856: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1849), consts: Obj::rom(&K1855), argnames: Obj::rom(&K1019), name: n!("__subclasscheck__") };
static K1857: RomTuple<26> = RomTuple::new([Obj::rom(&K1813), n!("__init__"), Obj::rom(&K1817), n!("__call__"), Obj::rom(&K1822), n!("__getattr__"), Obj::rom(&K1826), n!("__mro_entries__"), Obj::rom(&K1830), n!("__getitem__"), Obj::rom(&K1833), n!("__iter__"), Obj::rom(&K1837), n!("__repr__"), Obj::rom(&K1840), n!("__eq__"), Obj::rom(&K1843), n!("__hash__"), Obj::rom(&K1846), n!("__or__"), Obj::rom(&K1848), n!("__ror__"), Obj::rom(&K1853), n!("__instancecheck__"), Obj::rom(&K1856), n!("__subclasscheck__")]);
static K1858: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K1809), consts: Obj::rom(&K1857), argnames: vm::types::EMPTY_TUPLE, name: n!("GenericAlias") };
static K1859: RomBytes<26> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x04\x00\x01Y\x05\x00\x02b\x02\x03\x02\x05\x03\x01[\x02\x03\x03\x81\x02");
static K1860: RomTuple<4> = RomTuple::new([n!("GenericAlias"), n!("__origin__"), n!("__args__"), n!("__unpacked__")]);
static K1861: RomTuple<1> = RomTuple::new([n!("alias")]);
static K1862: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1859), consts: Obj::rom(&K1860), argnames: Obj::rom(&K1861), name: n!("generic_starred") };
static K1863: RomBytes<122> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02|\x02\x02\x06\x00\x00\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02|\x02\x02\n\x00\x00\x10\x0b\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0c\x00\x04\x10\r\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0e\x00\x04\x10\x0f\x00\x02|\x02\x02\x10\x00\x00\x10\x11\x00\x02|\x02\x02\x12\x00\x00\x10\x13\x00\x02\x82");
static K1864: RomBytes<119> = RomBytes::new(b"g\x03\x03\x00v\x06\x01WK\x00T\x04\n\x00\n\x07\x00\x05\x08\x00b\x04\x07\x01\n\t\x00\x00\n\x04b\t\t\x01\x14\n\x02\x01\x00P\t\n\x07\x00Y\x08\x04\x02W\x07\x00\x00\x08\x04h\x08\x08\x01v\x07\x08W\x10\x00Q\x05\x03\x0b\x00\x00\x08\x03\x00\t\x05c\x08\x08\x01\x03w\x05\x07\xeb\xffw\x04\x06\xb0\xff\n\x06\x04\x00\x07\x03b\x06\x06\x01[\x00\x02\x06\n\x06\x05\x00\x07\x03b\x06\x06\x01[\x00\x06\x06\x82");
static K1865: RomTuple<7> = RomTuple::new([n!("type"), n!("UnionType"), n!("__args__"), n!("append"), n!("tuple"), n!("generic_parameters"), n!("__parameters__")]);
static K1866: RomTuple<2> = RomTuple::new([n!("self"), n!("parts")]);
static K1867: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1864), consts: Obj::rom(&K1865), argnames: Obj::rom(&K1866), name: n!("__init__") };
static K1868: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00c\x02\x03\x01\x01\x00\x03\x02\x00\x04\x01c\x03\x03\x01\x02\n\x03\x03Y\x04\x02\x04b\x03\x03\x01A\x03\x05\n\x00Y\x03\x02\x04_\x03\x03\x06\x81\x03\x81\x02");
static K1869: RomTuple<7> = RomTuple::new([n!("object"), n!("__new__"), n!("__init__"), n!("len"), n!("__args__"), Obj::small(1), Obj::small(0)]);
static K1870: RomTuple<2> = RomTuple::new([n!("cls"), n!("parts")]);
static K1871: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1868), consts: Obj::rom(&K1869), argnames: Obj::rom(&K1870), name: n!("__new__") };
static K1872: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01\n\x03\x02Y\x04\x00\x03\x00\x05\x01b\x03\x03\x02b\x02\x02\x01\x81\x02");
static K1873: RomTuple<4> = RomTuple::new([n!("generic_values"), n!("type"), n!("generic_fill"), n!("__args__")]);
static K1874: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1872), consts: Obj::rom(&K1873), argnames: Obj::rom(&K1829), name: n!("__getitem__") };
static K1875: RomBytes<27> = RomBytes::new(b"\x03\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01c\x01\x01\x01\x03\x81\x01");
static K1876: RomStr<3> = RomStr::constant(b" | ");
static K1877: RomTuple<4> = RomTuple::new([Obj::rom(&K1876), n!("__args__"), Obj::rom(&K1788), n!("join")]);
static K1878: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1875), consts: Obj::rom(&K1877), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K1879: RomBytes<59> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x00\x00\x04\x00b\x03\x03\x01O\x02\x03\x05\x00\n\x02\x01\x81\x02\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x01\x03b\x03\x03\x016\x02\x02\x03\x04\x81\x02");
static K1880: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("set"), n!("__args__")]);
static K1881: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1879), consts: Obj::rom(&K1880), argnames: Obj::rom(&K256), name: n!("__eq__") };
static K1882: RomBytes<20> = RomBytes::new(b"\n\x01\x00\n\x02\x01Y\x03\x00\x02b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1883: RomTuple<3> = RomTuple::new([n!("hash"), n!("frozenset"), n!("__args__")]);
static K1884: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1882), consts: Obj::rom(&K1883), argnames: Obj::rom(&K13), name: n!("__hash__") };
static K1885: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01Y\x04\x00\x01b\x02\x02\x02\x81\x02");
static K1886: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("__args__")]);
static K1887: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1885), consts: Obj::rom(&K1886), argnames: Obj::rom(&K1852), name: n!("__instancecheck__") };
static K1888: RomTuple<2> = RomTuple::new([n!("issubclass"), n!("__args__")]);
static K1889: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1885), consts: Obj::rom(&K1888), argnames: Obj::rom(&K1019), name: n!("__subclasscheck__") };
static K1890: RomTuple<20> = RomTuple::new([Obj::rom(&K1867), n!("__init__"), Obj::rom(&K1871), n!("__new__"), Obj::rom(&K1874), n!("__getitem__"), Obj::rom(&K1878), n!("__repr__"), Obj::rom(&K1881), n!("__eq__"), Obj::rom(&K1884), n!("__hash__"), Obj::rom(&K1846), n!("__or__"), Obj::rom(&K1848), n!("__ror__"), Obj::rom(&K1887), n!("__instancecheck__"), Obj::rom(&K1889), n!("__subclasscheck__")]);
static K1891: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1863), consts: Obj::rom(&K1890), argnames: vm::types::EMPTY_TUPLE, name: n!("UnionType") };
static K1892: RomTuple<5> = RomTuple::new([Obj::rom(&K1858), n!("GenericAlias"), Obj::rom(&K1862), Obj::rom(&K1891), n!("UnionType")]);
static K1893: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1808), consts: Obj::rom(&K1892), argnames: vm::types::EMPTY_TUPLE, name: n!("make_generic_classes") };
}

#[cfg(feature = "groups")]
mod groups {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 10] = [
    Obj::rom(&K1897),
    Obj::rom(&K1899),
    Obj::rom(&K1901),
    Obj::rom(&K1935),
    Obj::rom(&K1943),
    Obj::rom(&K1947),
    Obj::rom(&K1951),
    Obj::rom(&K1959),
    Obj::rom(&K1973),
    Obj::rom(&K1976),
];

static DEFAULTS: [Defaults; 0] = [
];

static K1894: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1895: RomStr<16> = RomStr::constant(b"exception groups");
static K1896: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1895), n!("make_group_classes"), n!("keep")]);
static K1897: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1894), consts: Obj::rom(&K1896), argnames: vm::types::EMPTY_TUPLE, name: n!("group_classes") };
static K1898: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K1899: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K1898), argnames: vm::types::EMPTY_TUPLE, name: n!("base_exception_group") };
static K1900: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K1901: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K1900), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K1902: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K1903: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K1904: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K1905: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K1906: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K1907: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K1908: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K1909: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1905), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K1906), n!("enumerate"), n!("BaseException"), Obj::rom(&K1907), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K1908), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K1910: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K1911: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, code: Obj::rom(&K1904), consts: Obj::rom(&K1909), argnames: Obj::rom(&K1910), name: n!("__new__") };
static K1912: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K1913: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K163), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1912), name: n!("__init__") };
static K1914: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K1915: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K1916: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K1915), n!("message"), Obj::small(1), Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(115)]);
static K1917: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1914), consts: Obj::rom(&K1916), argnames: Obj::rom(&K13), name: n!("__str__") };
static K1918: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K1919: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1918), name: n!("__class_getitem__") };
static K1920: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1921: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K1922: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K1923: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1920), consts: Obj::rom(&K1921), argnames: Obj::rom(&K1922), name: n!("derive") };
static K1924: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1925: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K1926: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K1927: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1924), consts: Obj::rom(&K1925), argnames: Obj::rom(&K1926), name: n!("split") };
static K1928: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K1929: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K1930: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1928), consts: Obj::rom(&K1929), argnames: Obj::rom(&K1926), name: n!("subgroup") };
static K1931: RomTuple<14> = RomTuple::new([Obj::rom(&K1911), n!("__new__"), Obj::rom(&K1913), n!("__init__"), Obj::rom(&K1917), n!("__str__"), Obj::rom(&K1919), n!("__class_getitem__"), Obj::rom(&K1923), n!("derive"), Obj::rom(&K1927), n!("split"), Obj::rom(&K1930), n!("subgroup")]);
static K1932: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K1903), consts: Obj::rom(&K1931), argnames: vm::types::EMPTY_TUPLE, name: n!("BaseExceptionGroup") };
static K1933: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K163), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, name: n!("ExceptionGroup") };
static K1934: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K1932), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K1933), n!("ExceptionGroup")]);
static K1935: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1902), consts: Obj::rom(&K1934), argnames: vm::types::EMPTY_TUPLE, name: n!("make_group_classes") };
static K1936: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K1937: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K1938: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K1939: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K1940: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1938), consts: Obj::rom(&K1939), argnames: Obj::rom(&K1146), name: n!("<lambda>") };
static K1941: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K1937), n!("TypeError"), Obj::rom(&K1940)]);
static K1942: RomTuple<1> = RomTuple::new([n!("condition")]);
static K1943: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1936), consts: Obj::rom(&K1941), argnames: Obj::rom(&K1942), name: n!("group_test") };
static K1944: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K1945: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K1946: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K1947: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1944), consts: Obj::rom(&K1945), argnames: Obj::rom(&K1946), name: n!("split_group") };
static K1948: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K1949: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K1950: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K1951: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1948), consts: Obj::rom(&K1949), argnames: Obj::rom(&K1950), name: n!("derive_group") };
static K1952: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K1953: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K1954: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K1955: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K1956: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1938), consts: Obj::rom(&K1955), argnames: Obj::rom(&K72), name: n!("<lambda>") };
static K1957: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1953), n!("TypeError"), Obj::rom(&K1954), n!("list"), n!("split_group"), Obj::rom(&K1956), Obj::rom(&crate::intern::EMPTY)]);
static K1958: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K1959: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1952), consts: Obj::rom(&K1957), argnames: Obj::rom(&K1958), name: Obj::rom(&crate::intern::EMPTY) };
static K1960: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K1961: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K1962: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K1963: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K1964: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1962), consts: Obj::rom(&K1963), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1965: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K1964)]);
static K1966: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1961), consts: Obj::rom(&K1965), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1967: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1968: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1962), consts: Obj::rom(&K72), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K1969: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K1968)]);
static K1970: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K1967), consts: Obj::rom(&K1969), argnames: Obj::rom(&K72), name: n!("<lambda>") };
static K1971: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K1966), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K1970), n!("len"), Obj::small(1), Obj::rom(&crate::intern::EMPTY)]);
static K1972: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K1973: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1960), consts: Obj::rom(&K1971), argnames: Obj::rom(&K1972), name: Obj::rom(&crate::intern::EMPTY) };
static K1974: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K1975: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K1976: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1974), consts: Obj::rom(&K1975), argnames: Obj::rom(&K1146), name: n!("group_leaves") };
}

#[cfg(feature = "heapq")]
mod heapq {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 12] = [
    Obj::rom(&K1981),
    Obj::rom(&K1985),
    Obj::rom(&K1989),
    Obj::rom(&K1993),
    Obj::rom(&K1997),
    Obj::rom(&K2000),
    Obj::rom(&K2003),
    Obj::rom(&K2006),
    Obj::rom(&K2012),
    Obj::rom(&K2019),
    Obj::rom(&K2023),
    Obj::rom(&K2026),
];

static DEFAULTS: [Defaults; 4] = [
    Defaults { function: 1, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 8, positional: Obj::NONE, named: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Defaults { function: 10, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 11, positional: Obj::rom(&K357), named: &[] },
];

static K1977: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K1978: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K1979: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K1978)]);
static K1980: RomTuple<1> = RomTuple::new([n!("heap")]);
static K1981: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1977), consts: Obj::rom(&K1979), argnames: Obj::rom(&K1980), name: n!("heap_list") };
static K1982: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K1983: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K1984: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K1985: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1982), consts: Obj::rom(&K1983), argnames: Obj::rom(&K1984), name: n!("heap_up") };
static K1986: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K1987: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K1988: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K1989: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1986), consts: Obj::rom(&K1987), argnames: Obj::rom(&K1988), name: n!("heap_down") };
static K1990: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K1991: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K1992: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K1993: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1990), consts: Obj::rom(&K1991), argnames: Obj::rom(&K1992), name: Obj::rom(&crate::intern::EMPTY) };
static K1994: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K1995: RomStr<10> = RomStr::constant(b"empty heap");
static K1996: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K1995), n!("pop"), Obj::small(0), n!("heap_down")]);
static K1997: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1994), consts: Obj::rom(&K1996), argnames: Obj::rom(&K1980), name: Obj::rom(&crate::intern::EMPTY) };
static K1998: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K1999: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K2000: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K1998), consts: Obj::rom(&K1999), argnames: Obj::rom(&K1980), name: Obj::rom(&crate::intern::EMPTY) };
static K2001: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K2002: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K2003: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2001), consts: Obj::rom(&K2002), argnames: Obj::rom(&K1992), name: n!("heap_replace") };
static K2004: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K2005: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K2006: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2004), consts: Obj::rom(&K2005), argnames: Obj::rom(&K1992), name: Obj::rom(&crate::intern::EMPTY) };
static K2007: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K2008: RomTuple<1> = RomTuple::new([n!("iter")]);
static K2009: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K2008), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2010: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K2009)]);
static K2011: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K2012: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, code: Obj::rom(&K2007), consts: Obj::rom(&K2010), argnames: Obj::rom(&K2011), name: Obj::rom(&crate::intern::EMPTY) };
static K2013: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K2014: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K2015: RomTuple<1> = RomTuple::new([n!("best")]);
static K2016: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2014), consts: Obj::rom(&K2015), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2017: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K2016)]);
static K2018: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K2019: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2013), consts: Obj::rom(&K2017), argnames: Obj::rom(&K2018), name: n!("heap_merge_items") };
static K2020: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K2021: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K571), n!("max")]);
static K2022: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K2023: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2020), consts: Obj::rom(&K2021), argnames: Obj::rom(&K2022), name: Obj::rom(&crate::intern::EMPTY) };
static K2024: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K2025: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K562), n!("max")]);
static K2026: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2024), consts: Obj::rom(&K2025), argnames: Obj::rom(&K2022), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "json")]
mod json {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 2] = [
    Obj::rom(&K2030),
    Obj::rom(&K2033),
];

static DEFAULTS: [Defaults; 1] = [
    Defaults { function: 0, positional: Obj::rom(&K357), named: &[] },
];

static K2027: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K2028: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K2029: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K2030: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2027), consts: Obj::rom(&K2028), argnames: Obj::rom(&K2029), name: Obj::rom(&crate::intern::EMPTY) };
static K2031: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K2032: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K2033: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2031), consts: Obj::rom(&K2032), argnames: Obj::rom(&K1108), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "lfs")]
mod lfs {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 98] = [
    Obj::rom(&K2039),
    Obj::rom(&K2042),
    Obj::rom(&K2046),
    Obj::rom(&K2051),
    Obj::rom(&K2055),
    Obj::rom(&K2059),
    Obj::rom(&K2063),
    Obj::rom(&K2067),
    Obj::rom(&K2071),
    Obj::rom(&K2075),
    Obj::rom(&K2079),
    Obj::rom(&K2090),
    Obj::rom(&K2094),
    Obj::rom(&K2098),
    Obj::rom(&K2101),
    Obj::rom(&K2105),
    Obj::rom(&K2109),
    Obj::rom(&K2113),
    Obj::rom(&K2118),
    Obj::rom(&K2123),
    Obj::rom(&K2127),
    Obj::rom(&K2131),
    Obj::rom(&K2136),
    Obj::rom(&K2140),
    Obj::rom(&K2145),
    Obj::rom(&K2148),
    Obj::rom(&K2151),
    Obj::rom(&K2155),
    Obj::rom(&K2159),
    Obj::rom(&K2163),
    Obj::rom(&K2168),
    Obj::rom(&K2172),
    Obj::rom(&K2176),
    Obj::rom(&K2181),
    Obj::rom(&K2186),
    Obj::rom(&K2190),
    Obj::rom(&K2197),
    Obj::rom(&K2201),
    Obj::rom(&K2205),
    Obj::rom(&K2208),
    Obj::rom(&K2212),
    Obj::rom(&K2215),
    Obj::rom(&K2218),
    Obj::rom(&K2221),
    Obj::rom(&K2225),
    Obj::rom(&K2229),
    Obj::rom(&K2232),
    Obj::rom(&K2238),
    Obj::rom(&K2242),
    Obj::rom(&K2246),
    Obj::rom(&K2251),
    Obj::rom(&K2255),
    Obj::rom(&K2258),
    Obj::rom(&K2262),
    Obj::rom(&K2266),
    Obj::rom(&K2269),
    Obj::rom(&K2272),
    Obj::rom(&K2275),
    Obj::rom(&K2278),
    Obj::rom(&K2281),
    Obj::rom(&K2285),
    Obj::rom(&K2288),
    Obj::rom(&K2292),
    Obj::rom(&K2295),
    Obj::rom(&K2299),
    Obj::rom(&K2302),
    Obj::rom(&K2308),
    Obj::rom(&K2311),
    Obj::rom(&K2315),
    Obj::rom(&K2318),
    Obj::rom(&K2322),
    Obj::rom(&K2325),
    Obj::rom(&K2328),
    Obj::rom(&K2332),
    Obj::rom(&K2335),
    Obj::rom(&K2339),
    Obj::rom(&K2343),
    Obj::rom(&K2348),
    Obj::rom(&K2352),
    Obj::rom(&K2355),
    Obj::rom(&K2357),
    Obj::rom(&K2361),
    Obj::rom(&K2364),
    Obj::rom(&K2368),
    Obj::rom(&K2373),
    Obj::rom(&K2377),
    Obj::rom(&K2381),
    Obj::rom(&K2385),
    Obj::rom(&K2389),
    Obj::rom(&K2392),
    Obj::rom(&K2396),
    Obj::rom(&K2399),
    Obj::rom(&K2403),
    Obj::rom(&K2406),
    Obj::rom(&K2410),
    Obj::rom(&K2413),
    Obj::rom(&K2418),
    Obj::rom(&K2422),
];

static DEFAULTS: [Defaults; 12] = [
    Defaults { function: 2, positional: Obj::rom(&K2047), named: &[] },
    Defaults { function: 4, positional: Obj::rom(&K2056), named: &[] },
    Defaults { function: 23, positional: Obj::rom(&K357), named: &[] },
    Defaults { function: 29, positional: Obj::rom(&K2164), named: &[] },
    Defaults { function: 33, positional: Obj::rom(&K2182), named: &[] },
    Defaults { function: 40, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 45, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 48, positional: Obj::rom(&K2182), named: &[] },
    Defaults { function: 53, positional: Obj::rom(&K2182), named: &[] },
    Defaults { function: 65, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 75, positional: Obj::rom(&K2340), named: &[] },
    Defaults { function: 83, positional: Obj::rom(&K2369), named: &[] },
];

static K2034: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2035: RomBytes<175> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01\x05\x01\x02\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K2036: RomTuple<41> = RomTuple::new([n!("clips"), n!("v1"), n!("lfs_init"), n!("__init__"), n!("lfs_mount"), n!("mount"), n!("lfs_umount"), n!("umount"), n!("lfs_open"), n!("open"), n!("lfs_ilistdir"), n!("ilistdir"), n!("lfs_mkdir"), n!("mkdir"), n!("lfs_rmdir"), n!("rmdir"), n!("lfs_remove"), n!("remove"), n!("lfs_rename"), n!("rename"), n!("lfs_chdir"), n!("chdir"), n!("lfs_getcwd"), n!("getcwd"), n!("lfs_stat"), n!("stat"), n!("lfs_statvfs"), n!("statvfs"), n!("staticmethod"), n!("lfs_mkfs"), n!("mkfs"), n!("lfs_file_read"), n!("file_read"), n!("lfs_file_write"), n!("file_write"), n!("lfs_file_sync"), n!("file_sync"), n!("lfs_file_shut"), n!("file_shut"), n!("lfs_file_resize"), n!("file_resize")]);
static K2037: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2035), consts: Obj::rom(&K2036), argnames: vm::types::EMPTY_TUPLE, name: n!("VfsLfs2") };
static K2038: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsLfs2"), Obj::rom(&K2037), n!("keep")]);
static K2039: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2034), consts: Obj::rom(&K2038), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs_class") };
static K2040: RomBytes<12> = RomBytes::new(b"\n\x00\x00\x01\x01Tb\x00\x00\x01\x83\x00");
static K2041: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K2042: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2040), consts: Obj::rom(&K2041), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs_corrupt") };
static K2043: RomBytes<60> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x03b\x06\x06\x03[\x00\x01\x05\x05\x06\x02[\x00\x02\x06\x03\x06\x03[\x00\x04\x06g\x06\x06\x00[\x00\x05\x06\x05\x06\x00[\x00\x06\x06\n\x06\x07\x00\x07\x00b\x06\x06\x01\x82");
static K2044: RomTuple<8> = RomTuple::new([n!("lfs_device"), n!("mtime"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("files"), n!("used"), n!("lfs_attach")]);
static K2045: RomTuple<6> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead"), n!("mtime")]);
static K2046: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2043), consts: Obj::rom(&K2044), argnames: Obj::rom(&K2045), name: n!("lfs_init") };
static K2047: RomTuple<4> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32), Obj::TRUE]);
static K2048: RomBytes<122> = RomBytes::new(b"Y\x03\x01\x00\n\x03\x01\x00\x04\x01\x01\x05\x01b\x03\x03\x02[\x00\x02\x01\n\x03\x01\x00\x04\x01\x01\x05\x05b\x03\x03\x02[\x00\x03\x03\n\x03\x01\x00\x04\x01\x01\x05\x04b\x03\x03\x02[\x00\x04\x03[\x00\x05\x02Y\x03\x00\x03V\x03#\x00Y\x03\x00\x03I\x03\x06\x1a\x00I\x02\x07\x15\x00Y\x03\x00\x03\x1c\x03\x03\x02U\x03\t\x00Y\x03\x00\x04=\x03\x08\x0c\x00\n\x03\t\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x01[\x00\n\x03\x82");
static K2049: RomTuple<11> = RomTuple::new([n!("readblocks"), n!("device_ioctl"), n!("device"), n!("size"), n!("count"), n!("prog"), Obj::small(64), Obj::small(1), Obj::small(2), n!("OSError"), n!("minor")]);
static K2050: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("device"), n!("prog")]);
static K2051: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2048), consts: Obj::rom(&K2049), argnames: Obj::rom(&K2050), name: n!("lfs_device") };
static K2052: RomBytes<12> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03\x82");
static K2053: RomTuple<1> = RomTuple::new([n!("readonly")]);
static K2054: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K2055: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2052), consts: Obj::rom(&K2053), argnames: Obj::rom(&K2054), name: n!("lfs_mount") };
static K2056: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K2057: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K2058: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K2059: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2057), consts: Obj::rom(&K2058), argnames: Obj::rom(&K13), name: n!("lfs_umount") };
static K2060: RomBytes<70> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01Y\x01\x00\x05V\x01\r\x00\n\x01\x06\x00\x02\x00b\x01\x01\x01W\n\x00\n\x01\x07\x00\x02\x00b\x01\x01\x01\x82");
static K2061: RomTuple<8> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("v1"), n!("lfs1_settle"), n!("lfs_settle")]);
static K2062: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K2063: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2060), consts: Obj::rom(&K2061), argnames: Obj::rom(&K2062), name: n!("lfs_writable") };
static K2064: RomBytes<90> = RomBytes::new(b"\x01\x06\x008\x06\x01\x16\x00Y\x07\x00\x007\x01\x07\r\x00\x17\x06\x02\x03Y\x07\x00\x019\x06\x07\x07\x00\n\x06\x02b\x06\x06\x00\n\x06\x03\x00\x07\x03b\x04\x06\x01\n\x06\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x04\x00\n\x02c\x07\x07\x03\x06b\x05\x06\x01V\x05\x0c\x00\n\x06\x07\x00\x07\x05b\x06\x06\x01\x83\x06\x81\x04");
static K2065: RomTuple<8> = RomTuple::new([n!("count"), n!("size"), n!("lfs_corrupt"), n!("bytearray"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K2066: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("count")]);
static K2067: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2064), consts: Obj::rom(&K2065), argnames: Obj::rom(&K2066), name: n!("lfs_read") };
static K2068: RomBytes<42> = RomBytes::new(b"\n\x05\x00Y\x06\x00\x01\x00\x07\x01\x00\x08\x03\x00\t\x02c\x06\x06\x03\x02b\x04\x05\x01V\x04\x0c\x00\n\x05\x03\x00\x06\x04b\x05\x05\x01\x83\x05\x82");
static K2069: RomTuple<4> = RomTuple::new([n!("device_error"), n!("device"), n!("writeblocks"), n!("OSError")]);
static K2070: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("data")]);
static K2071: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2068), consts: Obj::rom(&K2069), argnames: Obj::rom(&K2070), name: n!("lfs_write") };
static K2072: RomBytes<63> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x07\x00\n\x03\x01b\x03\x03\x00\n\x03\x02Y\x04\x00\x03\x01\x05\x06\x00\x06\x01c\x04\x04\x02\x04b\x02\x03\x01V\x02\x0c\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\x83\x03\x82");
static K2073: RomTuple<6> = RomTuple::new([n!("count"), n!("lfs_corrupt"), n!("device_error"), n!("device"), n!("ioctl"), n!("OSError")]);
static K2074: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("block")]);
static K2075: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2072), consts: Obj::rom(&K2073), argnames: Obj::rom(&K2074), name: n!("lfs_erase") };
static K2076: RomBytes<5> = RomBytes::new(b"\x03\x00\x00\x81\x00");
static K2077: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\xff");
static K2078: RomTuple<1> = RomTuple::new([Obj::rom(&K2077)]);
static K2079: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2076), consts: Obj::rom(&K2078), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs_seed") };
static K2080: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x03}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2081: RomStr<8> = RomStr::constant(b"lfs pair");
static K2082: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K2083: RomBytes<73> = RomBytes::new(b"[\x00\x00\x01\x01\x02\x00[\x00\x01\x02\x01\x02\x00[\x00\x02\x02\n\x02\x03b\x02\x02\x00[\x00\x04\x02\x05\x02\x02[\x00\x05\x02\x05\x02\x00[\x00\x06\x02\x05\x02\x02[\x00\x07\x02\n\x02\x08\x01\x03\x0cb\x02\x02\x01[\x00\t\x02g\x02\x02\x00[\x00\n\x02\x82");
static K2084: RomTuple<11> = RomTuple::new([n!("blocks"), n!("revision"), n!("end"), n!("lfs_seed"), n!("tag"), n!("erased"), n!("tail"), n!("split"), n!("bytes"), n!("delta"), n!("entries")]);
static K2085: RomTuple<2> = RomTuple::new([n!("self"), n!("blocks")]);
static K2086: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2083), consts: Obj::rom(&K2084), argnames: Obj::rom(&K2085), name: n!("__init__") };
static K2087: RomTuple<2> = RomTuple::new([Obj::rom(&K2086), n!("__init__")]);
static K2088: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2082), consts: Obj::rom(&K2087), argnames: vm::types::EMPTY_TUPLE, name: n!("pair") };
static K2089: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K2081), Obj::rom(&K2088), n!("pair"), n!("keep")]);
static K2090: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2080), consts: Obj::rom(&K2089), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs_pair_class") };
static K2091: RomBytes<38> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x01\x03\x00\x01\x04\x04b\x01\x01\x03\n\x02\x00\x00\x03\x00\x01\x04\x04\x01\x05\x04b\x02\x02\x03h\x01\x01\x02\x81\x01");
static K2092: RomTuple<1> = RomTuple::new([n!("little")]);
static K2093: RomTuple<1> = RomTuple::new([n!("data")]);
static K2094: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2091), consts: Obj::rom(&K2092), argnames: Obj::rom(&K2093), name: n!("lfs_blocks") };
static K2095: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x01\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01\x19\x04\x05\x06b\x01\x03\x01\n\x03\x02\n\x07\x01\x00\x08\x00b\x04\x07\x01x\x03\x01%\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W\x18\x00\n\x07\x03\x00\x08\x01\x01\n\x04\x19\t\n\x02\x01\n\x04^\x0b\x00\x02b\x07\x07\x04y\x02\x03\xe3\xff\n\x03\x04\x00\x04\x01b\x03\x03\x01\x81\x03");
static K2096: RomTuple<5> = RomTuple::new([n!("bytearray"), n!("len"), n!("range"), n!("put_little"), n!("bytes")]);
static K2097: RomTuple<1> = RomTuple::new([n!("values")]);
static K2098: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2095), consts: Obj::rom(&K2096), argnames: Obj::rom(&K2097), name: n!("lfs_words") };
static K2099: RomBytes<45> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x03\x01\x01_\x04\x01\x02h\x03\x03\x02_\x04\x01\x02_\x05\x01\x01h\x04\x04\x02h\x03\x03\x026\x02\x02\x03\x08\x81\x02");
static K2100: RomTuple<3> = RomTuple::new([n!("tuple"), Obj::small(0), Obj::small(1)]);
static K2101: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2099), consts: Obj::rom(&K2100), argnames: Obj::rom(&K298), name: n!("lfs_same") };
static K2102: RomBytes<34> = RomBytes::new(b"\x05\x02\x006\x01\x00\x02\x06U\x01\x14\x00_\x02\x00\x00,\x01\x02\x01U\x01\x08\x00_\x02\x00\x02,\x01\x02\x01\x81\x01");
static K2103: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(31), Obj::small(1)]);
static K2104: RomTuple<1> = RomTuple::new([n!("blocks")]);
static K2105: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2102), consts: Obj::rom(&K2103), argnames: Obj::rom(&K2104), name: n!("lfs_none") };
static K2106: RomBytes<153> = RomBytes::new(b"z\x01\x02\x02\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x02\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x04\x07\x03\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x03\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x05\x07\x03<\x04\x05\x19\x00\x18\x07\x05\x04,\x07\x07\x02(\x07\x07\x03U\x07\t\x00\x00\x07\x02\x00\x02\x03\x00\x03\x07\n\x07\x04\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x02b\x07\x07\x03\x00\x06\x07\x00\x07\x06U\x07\x07\x00\n\x07\x05b\x07\x07\x00\x81\x07");
static K2107: RomTuple<6> = RomTuple::new([n!("little"), n!("lfs_read"), Obj::small(31), Obj::small(1), n!("lfs_parse"), n!("lfs_corrupt")]);
static K2108: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks")]);
static K2109: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2106), consts: Obj::rom(&K2107), argnames: Obj::rom(&K2108), name: n!("lfs_fetch") };
static K2110: RomBytes<560> = RomBytes::new(b"Y\x14\x00\x00V\x14\x12\x00\n\x14\x01\x00\x15\x00\x00\x16\x01\x00\x17\x02b\x14\x14\x03\x81\x14\n\x14\x02\x00\x15\x00\x00\x16\x01\x01\x17\x00Y\x18\x00\x03b\x03\x14\x04\n\x14\x04b\x14\x14\x00\x00\x15\x01\x00\x16\x02g\x15\x15\x02b\x04\x14\x01\n\x14\x05\x00\x15\x03\x01\x16\x00\x01\x17\x04b\x14\x14\x03[\x04\x06\x14\n\x14\x07\x00\x15\x03b\x05\x14\x01\x01\x06\x04\x00\x07\x06\x01\x08\x00\x02\t\xff\x00\x00\n\t\x00\x0b\t\x00\x0c\tg\r\r\x00\n\x14\x08b\x0e\x14\x00\x05\x0f\x00W|\x01^\x14\x03\x071\t\t\x14\x88\"\x14\x07\t^\x14\x03\x141\n\n\x14\x88\"\x14\x07\n^\x14\x03\x141\x0b\x0b\x14\x88\"\x14\x07\x0b^\x14\x03\x141\x0c\x0c\x14\x88(\x14\t\x0c+\x14\x14\r,\x15\n\r\x1e\x10\x14\x15(\x14\x0b\x0b+\x14\x14\x0e\x1e\x11\x14\x0c\"\x14\x07\rA\x11\x0f\x06\x00\x01\x15\x00W\x03\x00\x00\x15\x11\x17\x12\x14\x15(\x14\t\x10U\x14\t\x00Y\x14\x00\x039\x12\x14\x03\x00W\x13\x01(\x14\x10\x11A\x14\x12\x95\x00\"\x14\x07\x0eC\x12\x142\x00\n\x14\x13\x00\x15\x0e\x00\x17\x08\"\x18\x07\r\x05\x19\x00l\x17\x17^\x16\x05\x17b\x14\x14\x02\"\x15\x07\r\"\x16\x07\x0e\x05\x17\x00l\x15\x15^\x15\x05\x15<\x14\x15\x03\x00W\xcc\x00\n\x14\x14\x00\x15\x04\x00\x16\rb\x14\x14\x02(\x14\x10\t+\x14\x14\x151\t\t\x14\x87\n\x14\x16\x00\x15\t\x00\x16\n\x00\x17\x0b\x00\x18\x0cg\x15\x15\x04b\x14\x14\x01[\x04\x17\x12[\x04\x18\x14[\x04\x19\x0fg\x14\x14\x00\n\x15\x08b\x15\x15\x00\x00\r\x14\x00\x0e\x15\x05\x0f\x00\x00\x08\x12We\x00A\x10\x1a\x1b\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x0f\x14\x01WE\x00A\x11\x0f\x06\x00\x05\x13\x00W\x18\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x13\x14\x01\x00\x14\r\x00\x15\x10(\x17\n\x1b+\x17\x17\x1c,\x18\x0b\n\x1e\x16\x17\x18\x00\x17\x13h\x15\x15\x03c\x14\x14\x01\x1d\x00\x07\x12\"\x14\x07\rY\x15\x00\x03D\x14\x15w\xfeY\x14\x04\x17U\x14\x01\x00\x82\n\x14\x1e\x00\x15\x00\x00\x16\x04\x00\x17\x05b\x14\x14\x03[\x04\x19\x14\x81\x04");
static K2111: RomTuple<31> = RomTuple::new([n!("v1"), n!("lfs1_parse"), n!("lfs_read"), n!("size"), n!("lfs_pair_class"), n!("little"), n!("revision"), n!("memoryview"), n!("lfs_seed"), Obj::small(1), Obj::small(2), Obj::small(3), Obj::small(127), Obj::small(4), Obj::small(8), Obj::small(1023), Obj::small(128), Obj::small(1920), Obj::small(1280), n!("crc32"), n!("lfs_apply"), Obj::small(7), n!("bytes"), n!("end"), n!("tag"), n!("erased"), Obj::small(1535), Obj::small(15), Obj::small(6), n!("append"), n!("lfs_is_erased")]);
static K2112: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("other")]);
static K2113: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 26, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2110), consts: Obj::rom(&K2111), argnames: Obj::rom(&K2112), name: n!("lfs_parse") };
static K2114: RomBytes<219> = RomBytes::new(b"Y\x06\x01\x00Y\x07\x00\x01\x1c\x06\x06\x07V\x06\x05\x00\x05\x06\x02\x81\x06Y\x03\x01\x02T\x03@\x00\n\x06\x03Y\x08\x01\x00\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x06\x01Y\x07\x00\x04\x01\x08\x006\x06\x07\x08\x04V\x06\x16\x00\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01\x19\x07\x07\x086\x06\x04\x07\x04\x81\x06\n\x06\x06\x00\x07\x03b\x06\x06\x01=\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\x08\x00\x07\x03\x01\x08\x00\x01\t\x04b\x05\x06\x03Y\x06\x00\tE\x05\x06\x11\x00Y\x06\x01\x00\x17\x06\x06\x05Y\x07\x00\t9\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\n\n\x07\x0bb\x07\x07\x00Y\t\x01\x00Y\x0b\x01\x00\x17\n\x0b\x05\x05\x0b\x00l\t\t^\x08\x02\tb\x06\x06\x02\x01\x07\x04\x01\x08\x08\x05\t\x00l\x07\x07^\x07\x03\x076\x06\x06\x07\x04\x81\x06");
static K2115: RomBytes<1> = RomBytes::new(b"\xff");
static K2116: RomTuple<12> = RomTuple::new([n!("end"), n!("prog"), n!("erased"), n!("bytes"), n!("minor"), Obj::rom(&K2115), n!("len"), Obj::small(8), n!("little"), n!("size"), n!("crc32"), n!("lfs_seed")]);
static K2117: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("view")]);
static K2118: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2114), consts: Obj::rom(&K2116), argnames: Obj::rom(&K2117), name: n!("lfs_is_erased") };
static K2119: RomBytes<395> = RomBytes::new(b"Y\x02\x00\x00v\x08\x01W{\x01z\t\x03\x03,\x06\x03\x01A\x03\x028\x00\n\n\x03\x00\x0b\x02b\n\n\x019\x04\n\x07\x00\n\n\x04b\n\n\x00\x00\n\x02\x00\x0b\x04\x01\x0c\x00\x03\r\x05\x01\x0e\x00\x03\x0f\x05j\x10\x10\x00g\x0c\x0c\x05c\n\n\x02\x06W6\x01A\x03\x07\x1c\x00\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x07\x00\n\n\x04b\n\n\x00a\x02\x04W\x15\x01A\x06\x08;\x00S\x05\x0f\x00\n\n\x03\x00\x0b\x05b\n\n\x01=\n\x01\x07\x00\n\n\x04b\n\n\x00\n\n\t\x00\x0b\x05b\n\n\x01(\x0b\x03\n\x01\x0c\x016\x0b\x0b\x0c\x04[\x00\x0b\n[\x00\x0c\x0bW\xd5\x00A\x06\r/\x00A\x03\x0e\'\x00S\x05#\x00\n\n\x03\x00\x0b\x05b\n\n\x01@\n\x0f\x14\x00\x05\n\x00\x01\x0b\x0c\x05\x0c\x00l\n\n^\n\x05\n[\x00\x10\nW\xa1\x00\x03\n\x11R\x06\n\x99\x00W\x1c\x00\x00\n\x02\x01\x0b\x00\x03\x0c\x05\x01\r\x00\x03\x0e\x05j\x0f\x0f\x00g\x0b\x0b\x05c\n\n\x01\x12\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x05\x00I\x04\x13\xd0\xffA\x04\x13\x03\x00W^\x00^\x07\x02\x04A\x06\x14#\x00_\n\x07\x15(\x0b\x03\x16\x05\x0c\x00c\n\n\x02\x17S\x05\x0c\x00_\n\x07\x15(\x0b\x03\x16`\n\x0b\x05W2\x00T\x05\n\x00\n\n\x04b\n\n\x00W$\x00A\x06\x18\x11\x00\x01\n\x00`\x07\n\x03\x01\n\x01`\x07\n\x05W\x0e\x00\x01\n\x02`\x07\n\x03\x01\n\x03`\x07\n\x05w\t\x08\x80\xfe\x82");
static K2120: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(2), Obj::small(3)]);
static K2121: RomTuple<25> = RomTuple::new([n!("entries"), Obj::small(8), Obj::small(1025), n!("len"), n!("lfs_corrupt"), Obj::rom(&K1090), n!("insert"), Obj::small(1279), Obj::small(6), n!("lfs_blocks"), Obj::small(1), n!("tail"), n!("split"), Obj::small(7), Obj::small(2047), Obj::small(12), n!("delta"), Obj::rom(&K2120), n!("append"), Obj::small(1023), Obj::small(3), Obj::small(4), Obj::small(255), n!("pop"), Obj::small(0)]);
static K2122: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("tags")]);
static K2123: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2119), consts: Obj::rom(&K2121), argnames: Obj::rom(&K2122), name: n!("lfs_apply") };
static K2124: RomBytes<243> = RomBytes::new(b"g\x03\x03\x00\n\x0b\x00\x00\x0c\x01\x00\r\x02x\x0b\x02p\x00b\x0b\x0b\x02v\x0b\x0b\x05\x0c\x00Wc\x00Y\x0f\x00\x01^\x0f\x0f\x04z\x0f\x05\x05\x00\x0f\x03\x00\x10\x05\x18\x11\x04\x01\x00\x12\x06h\x10\x10\x03c\x0f\x0f\x01\x02V\x07\x16\x00\x00\x0f\x03\x00\x10\x07\x18\x11\x04\x01\x00\x12\x08h\x10\x10\x03c\x0f\x0f\x01\x02v\x0f\tW\x1c\x00\x00\x10\x03\x02\x12\x00\x03\x1e\x11\x12\n\x18\x12\x04\x01^\x13\t\nh\x11\x11\x03c\x10\x10\x01\x02w\n\x0f\xdf\xffy\x04\x0b\x98\xffY\x0b\x00\x03S\x0b7\x00\x00\x0b\x03Y\r\x00\x04V\r\x07\x00\x02\x0c\x01\x06W\x04\x00\x02\x0c\x00\x06\x02\r\xff\x03\n\x0e\x05g\x0f\x0f\x00Y\x11\x00\x03n\x0f\x11\x05\x10\x00f\x0e\x0eh\x0c\x0c\x03c\x0b\x0b\x01\x02Y\x0b\x00\x06\n\x0c\x07\x01\r\x0cb\x0c\x0c\x01<\x0b\x0c\x18\x00\x00\x0b\x03\x02\x0c\xff\x07\x02\r\xff\x03Y\x0e\x00\x06h\x0c\x0c\x03c\x0b\x0b\x01\x02\x81\x03");
static K2125: RomTuple<8> = RomTuple::new([n!("range"), n!("entries"), n!("append"), n!("tail"), n!("split"), n!("lfs_words"), n!("delta"), n!("bytes")]);
static K2126: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(100), n!("first"), n!("last")]);
static K2127: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2124), consts: Obj::rom(&K2125), argnames: Obj::rom(&K2126), name: n!("lfs_tags") };
static K2128: RomBytes<48> = RomBytes::new(b"\x01\x01\x00v\x05\x00W \x00z\x06\x02\x03\x01\x07\x04\n\x08\x00\x00\t\x04U\t\x03\x00\x03\t\x01b\x08\x08\x01\x17\x07\x07\x08-\x01\x01\x07w\x06\x05\xdb\xff\x81\x01");
static K2129: RomTuple<2> = RomTuple::new([n!("len"), Obj::rom(&K1090)]);
static K2130: RomTuple<1> = RomTuple::new([n!("tags")]);
static K2131: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2128), consts: Obj::rom(&K2129), argnames: Obj::rom(&K2130), name: n!("lfs_room") };
static K2132: RomBytes<55> = RomBytes::new(b"\x13\x00\x13\x01\n\x02\x00\n\x05\x01\n\x06\x02\x14\x07\x00\x03\x00b\x06\x06\x01b\x05\x05\x01v\x04\x05\x00\x06\x01\x00\x07\x00h\x05\x06\x02|\x03\x05\x04\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K2133: RomBytes<39> = RomBytes::new(b"g\x04\x04\x00W\x19\x00\x14\x05\x02\x00\x00^\x05\x05\x03\x14\x06\x01\x01\x00^\x06\x06\x03\x1f\x05\x05\x06m\x04\x05w\x03\x00\xe2\xff\x81\x04");
static K2134: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K2133), consts: Obj::rom(&K298), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2135: RomTuple<5> = RomTuple::new([n!("bytes"), n!("range"), n!("len"), vm::intern::ascii_char(97), Obj::rom(&K2134)]);
static K2136: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2132), consts: Obj::rom(&K2135), argnames: Obj::rom(&K298), name: n!("lfs_xor") };
static K2137: RomBytes<187> = RomBytes::new(b"S\x03*\x00\n\x04\x00Y\x05\x01\x01\x00\x06\x03b\x04\x04\x02[\x01\x01\x04\x02\x04\xff\x07\x02\x05\xff\x03Y\x06\x01\x01h\x04\x04\x03g\x04\x04\x01\x17\x02\x02\x04\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02Y\x04\x01\x03V\x04F\x00Y\x04\x01\x04\n\x05\x05\x00\x06\x02b\x05\x05\x01\x17\x04\x04\x05\"\x04\x04\x06Y\x05\x00\x07Y\x06\x00\x08\x18\x05\x05\x068\x04\x05\x1f\x00\n\x04\t\x00\x05\x00\x00\x06\x01Y\x08\x01\n_\x07\x08\x0bY\x08\x01\x04\x00\t\x02b\x04\x04\x05W\r\x00\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02S\x03\x12\x00\n\x04\x00Y\x05\x00\r\x00\x06\x03b\x04\x04\x02[\x00\r\x04\n\x04\x0eY\x05\x00\x0f\x01\x06\x03b\x04\x04\x02\x82");
static K2138: RomTuple<16> = RomTuple::new([n!("lfs_xor"), n!("delta"), n!("lfs_apply"), n!("erased"), n!("end"), n!("lfs_room"), Obj::small(20), n!("size"), n!("prog"), n!("lfs_program"), n!("blocks"), Obj::small(0), n!("lfs_compact"), n!("state"), n!("device_ioctl"), n!("device")]);
static K2139: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("tags"), n!("change")]);
static K2140: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2137), consts: Obj::rom(&K2138), argnames: Obj::rom(&K2139), name: n!("lfs_commit") };
static K2141: RomBytes<151> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01b\x02\x04\x01\n\x04\x02\n\x05\x03\x00\x06\x01\x01\x07\x00\x00\x08\x02b\x05\x05\x03b\x04\x04\x01\"\x03\x04\x04?\x02\x05I\x00Y\x04\x00\x06&\x04\x04\x07E\x03\x04\x05\x00?\x02\x087\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02W$\x00\n\x05\n\x87\x04\x05\x1a\x00Y\x05\x00\x06Y\x06\x00\x0b\x18\x05\x05\x06E\x03\x05\x05\x00?\x02\x08\x01\x00\x85W\x02\x00\x83\x04W\x15\x00Y\x04\x00\x069\x03\x04\x0c\x00\n\x04\n\x01\x05\x1cb\x04\x04\x01\x83\x04\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x82");
static K2142: RomTuple<13> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(24), Obj::small(1), n!("size"), Obj::small(2), Obj::small(255), n!("lfs_divide"), n!("OSError"), n!("prog"), n!("lfs_rewrite")]);
static K2143: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100)]);
static K2144: RomBytes<8> = RomBytes::new(b"=\rM\x08M$\x00\t");
static K2145: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2141), consts: Obj::rom(&K2142), argnames: Obj::rom(&K2143), name: n!("lfs_compact") }, exc: Obj::rom(&K2144) };
static K2146: RomBytes<243> = RomBytes::new(b"\n\x06\x00Y\x07\x01\x01b\x02\x06\x01\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x02b\x07\x07\x03b\x06\x06\x01&\x03\x06\x04\x01\x04\x01W\x04\x00/\x04\x04\x05#\x06\x02\x057\x04\x06\x1c\x00\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01C\x06\x03\xd7\xff\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01\"\x06\x06\x06Y\x07\x00\x079\x06\x07\x0c\x00\n\x06\x08\x01\x07\x1cb\x06\x06\x01\x83\x06\n\x06\t\x00\x07\x00b\x05\x06\x01Y\x06\x01\x01\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07[\x05\x01\x06Y\x06\x01\nY\x07\x01\x0b[\x05\n\x06[\x05\x0b\x07\n\x06\x0c\x00\x07\x00\x00\x08\x05b\x06\x06\x02Y\x06\x01\x01\x05\x07\x00\x00\x08\x04\x05\t\x00l\x07\x07^\x06\x06\x07[\x01\x01\x06\n\x06\rY\x07\x05\x0eb\x06\x06\x01\x05\x07\x01[\x01\n\x06[\x01\x0b\x07\x82");
static K2147: RomTuple<15> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(2), Obj::small(1), Obj::small(24), n!("size"), n!("OSError"), n!("lfs_new_pair"), n!("tail"), n!("split"), n!("lfs_compact"), n!("tuple"), n!("blocks")]);
static K2148: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2146), consts: Obj::rom(&K2147), argnames: Obj::rom(&K2143), name: n!("lfs_divide") };
static K2149: RomBytes<78> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01g\x03\x03\x02b\x01\x02\x01\n\x02\x02\n\x03\x03\x00\x04\x00Y\x06\x01\x04_\x05\x06\x05\x01\x06\x00\x01\x07\x04b\x03\x03\x04\x01\x04\x00\x01\x05\x04b\x02\x02\x03[\x01\x06\x02\x81\x01");
static K2150: RomTuple<7> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_take"), n!("little"), n!("lfs_read"), n!("blocks"), Obj::small(0), n!("revision")]);
static K2151: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2149), consts: Obj::rom(&K2150), argnames: Obj::rom(&K2062), name: n!("lfs_new_pair") };
static K2152: RomBytes<142> = RomBytes::new(b"Y\x02\x01\x00\"\x02\x02\x01(\x02\x02\x02[\x01\x00\x02Y\x03\x01\x03_\x02\x03\x01Y\x04\x01\x03_\x03\x04\x04g\x02\x02\x02[\x01\x03\x02\n\x02\x05b\x02\x02\x00[\x01\x06\x02\n\x02\x07\x00\x03\x00Y\x05\x01\x03_\x04\x05\x04b\x02\x02\x02Y\x02\x00\x08V\x02\x10\x00\n\x02\t\x00\x03\x00\x00\x04\x01b\x02\x02\x02W0\x00\n\x02\n\x00\x03\x00\x00\x04\x01Y\x06\x01\x03_\x05\x06\x04\x01\x06\x00\n\x07\x0b\x00\x08\x01\x01\t\x00\n\n\x0cY\x0b\x01\rb\n\n\x01b\x07\x07\x03b\x02\x02\x05\x82");
static K2153: RomBig<1> = RomBig::new(false, [4294967295]);
static K2154: RomTuple<14> = RomTuple::new([n!("revision"), Obj::small(1), K2153.obj(), n!("blocks"), Obj::small(0), n!("lfs_seed"), n!("tag"), n!("lfs_erase"), n!("v1"), n!("lfs1_program"), n!("lfs_program"), n!("lfs_tags"), n!("len"), n!("entries")]);
static K2155: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2152), consts: Obj::rom(&K2154), argnames: Obj::rom(&K2143), name: n!("lfs_rewrite") };
static K2156: RomBytes<496> = RomBytes::new(b"V\x03\n\x00\n\x0f\x00b\x05\x0f\x00W\x12\x00\n\x0f\x00\n\x10\x01Y\x11\x01\x02b\x10\x10\x01b\x05\x0f\x01Y\x06\x01\x03v\x0f\x04W\x1a\x00z\x10\x07\x03\n\x11\x04\x00\x12\x05\x00\x13\x06\x00\x14\x07\x00\x15\x08\x00\x16\tb\x06\x11\x05w\x10\x0f\xe1\xff\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x062\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0f\x01\x0b\x00Y\x0f\x00\x08Y\x10\x00\x07\x18\x0f\x0f\x108\n\x0ff\x00\n\x0f\t\x00\x10\x00\x00\x11\x02\x00\x12\nY\x13\x00\x07b\x0c\x0f\x04_\x0f\x0c\n4\x0f\x0f,\x0f\x0f\x0b(\x0b\x0f\x0cY\x0f\x00\rV\x0f8\x00\n\x0f\x01Y\x10\x00\x07b\x0f\x0f\x01\n\x10\x0e\n\x11\x0fb\x11\x11\x00\x00\x12\x0cb\x10\x10\x02\x17\r\x0f\x10\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x12\xff\x05\x02\x13\xff\x03\x00\x14\rb\x06\x0f\x05W!\x00\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x102\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0fY\x0f\x00\x089\n\x0f\x0c\x00\n\x0f\x11\x01\x10\x1cb\x0f\x0f\x01\x83\x0f\x18\x0f\n\x03\n\x10\x05\x00\x11\x05b\x10\x10\x01\x18\x0f\x0f\x10#\x0e\x0f\x12?\x0e\x13\x0c\x00\n\x0f\x11\x01\x10\x16b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x13\x00\x05\x1e\x12\x13\x0b\x02\x13\xff\x03\x05\x14\x00\x00\x15\x0eb\x06\x0f\x06\n\x0f\x0e\n\x10\x0fb\x10\x10\x00\x00\x11\x05b\x0f\x0f\x02-\x05\x05\x0f\x03\x0f\x14#\x10\x0e\x12\x19\x0f\x0f\x10-\x05\x05\x0f\n\x0f\x15\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x05b\x0f\x0f\x04Y\x10\x00\x08Y\x11\x00\x07\x18\x10\x10\x116\x0f\n\x10\x01V\x0f\x0c\x00Y\x10\x00\r\x01\x11\x006\x0f\x10\x11\x02[\x01\x16\n[\x01\x17\x0f\n\x0f\x18_\x11\x06\n+\x12\x0b\x0b\x1e\x10\x11\x12g\x10\x10\x01b\x0f\x0f\x01\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x06\x10\x17\x0f\x0f\x10[\x01\x03\x0f\x82");
static K2157: RomTuple<25> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("tag"), n!("lfs_put_tag"), n!("len"), Obj::small(20), n!("prog"), n!("size"), n!("lfs_read"), Obj::small(0), Obj::small(7), Obj::small(1), n!("minor"), n!("crc32"), n!("lfs_seed"), Obj::small(8), n!("OSError"), Obj::small(4), Obj::small(1022), Obj::rom(&K2115), n!("lfs_write"), n!("end"), n!("erased"), n!("bytes")]);
static K2158: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("block"), n!("start"), n!("tags")]);
static K2159: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 23, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2156), consts: Obj::rom(&K2157), argnames: Obj::rom(&K2158), name: n!("lfs_program") };
static K2160: RomBytes<92> = RomBytes::new(b"S\x04\n\x00\n\x07\x00\x00\x08\x04b\x05\x07\x01\n\x07\x01,\x08\x02\x02(\n\x02\x03+\n\n\x02,\x0b\x03\x04\x1e\t\n\x0b(\x0b\x03\x05+\x0b\x0b\x06,\x0c\x05\x07\x1e\n\x0b\x0c(\x0b\x05\x08g\x08\x08\x04b\x06\x07\x01\n\x07\t\x00\x08\x06\x00\t\x01b\x07\x07\x02-\x00\x00\x07V\x04\x04\x00-\x00\x00\x04\x81\x06");
static K2161: RomTuple<10> = RomTuple::new([n!("len"), n!("bytes"), Obj::small(4), Obj::small(15), Obj::small(6), Obj::small(63), Obj::small(2), Obj::small(8), Obj::small(255), n!("lfs_xor")]);
static K2162: RomTuple<6> = RomTuple::new([n!("data"), n!("last"), n!("kind"), vm::intern::ascii_char(105), n!("body"), n!("length")]);
static K2163: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2160), consts: Obj::rom(&K2161), argnames: Obj::rom(&K2162), name: n!("lfs_put_tag") };
static K2164: RomTuple<1> = RomTuple::new([Obj::small(1023)]);
static K2165: RomBytes<90> = RomBytes::new(b"\x03\x01\x00\n\x04\x01Y\x05\x00\x02x\x04\x010\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W#\x00\n\x08\x03\x00\t\x01b\x08\x08\x01V\x08\x01\x00\x82\n\x08\x04\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x01\x03\x05y\x02\x04\xd8\xff\n\x04\x03\x00\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x06b\x04\x04\x00\x82");
static K2166: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(1)]);
static K2167: RomTuple<7> = RomTuple::new([Obj::rom(&K2166), n!("range"), n!("count"), n!("lfs_none"), n!("lfs_fetch"), n!("tail"), n!("lfs_corrupt")]);
static K2168: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2165), consts: Obj::rom(&K2167), argnames: Obj::rom(&K2062), name: n!("lfs_pairs") };
static K2169: RomBytes<215> = RomBytes::new(b"\x05\x03\x00[\x00\x00\x03\n\x03\x01\x01\x04\x0cb\x03\x03\x01[\x00\x02\x03\x01\x03\x00[\x00\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01v\x03\x04W\x85\x00Y\x04\x01\x05V\x04\x0b\x00Y\x04\x01\x05_\x02\x04\x06W\x03\x00\x05\x02\x00V\x02H\x00_\x04\x02\x06A\x04\x07?\x00_\x04\x02\x08A\x04\t6\x00Y\x04\x00\nV\x04\x11\x00\n\x04\x0b\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02W\x1d\x00\n\x04\r\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02\n\x04\x0eY\x05\x01\x0fb\x04\x04\x01[\x00\x00\x04\n\x04\x10Y\x05\x00\x02Y\x06\x01\x11b\x04\x04\x02[\x00\x02\x04Y\x04\x00\x03Y\x05\x01\x12-\x04\x04\x05[\x00\x03\x04w\x01\x03v\xffY\x03\x00\x00T\x03\x07\x00\n\x03\x13b\x03\x03\x00Y\x03\x00\x03Y\x04\x00\x141\x03\x03\x04\x85[\x00\x03\x03\x82");
static K2170: RomBytes<8> = RomBytes::new(b"littlefs");
static K2171: RomTuple<21> = RomTuple::new([n!("root"), n!("bytes"), n!("state"), n!("next"), n!("lfs_pairs"), n!("entries"), Obj::small(0), Obj::small(255), Obj::small(1), Obj::rom(&K2170), n!("v1"), n!("lfs1_superblock"), Obj::small(3), n!("lfs_superblock"), n!("tuple"), n!("blocks"), n!("lfs_xor"), n!("delta"), n!("revision"), n!("lfs_corrupt"), n!("count")]);
static K2172: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2169), consts: Obj::rom(&K2171), argnames: Obj::rom(&K2062), name: n!("lfs_attach") };
static K2173: RomBytes<192> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x02\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03?\x02\x04\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x04\x01\x05\x04b\x02\x02\x03Y\x03\x00\x06H\x02\x03\x19\x00\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x079\x02\x03\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03[\x00\x07\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\t\x02\x82");
static K2174: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(24), n!("little"), Obj::small(2), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("minor"), n!("name_max")]);
static K2175: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("data")]);
static K2176: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2173), consts: Obj::rom(&K2174), argnames: Obj::rom(&K2175), name: n!("lfs_superblock") };
static K2177: RomBytes<170> = RomBytes::new(b"\n\x07\x00b\x07\x07\x00\x05\x08\x00b\x04\x07\x01\x05\x07\x02[\x04\x01\x07\n\x07\x02\x00\x08\x04\x00\t\x00\x00\n\x02b\x07\x07\x03\n\x07\x00b\x07\x07\x00\x01\x08\x00\x01\t\x01g\x08\x08\x02b\x05\x07\x01\n\x07\x03\x03\x08\x04Y\t\x04\x05Y\n\x04\x06\x02\x0b\xff\x00\n\x0c\x07\x03\r\x08\x01\x0e\x00\x01\x0f\x04b\x0c\x0c\x03\x02\r\xfe\x03b\x06\x07\x06\x02\x07\xff\x00\x03\x08\t\x02\t\x01\x02\x00\n\x06j\x0b\x0b\x00g\x07\x07\x05g\x07\x07\x01[\x05\n\x07\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0c\x00\x08\x00\x01\t\x03b\x07\x07\x02\x82");
static K2178: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\x7f");
static K2179: RomTuple<13> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("lfs_words"), Obj::small(131073), n!("size"), n!("count"), n!("little"), Obj::rom(&K2178), Obj::rom(&K2170), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K2180: RomTuple<4> = RomTuple::new([n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K2181: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2177), consts: Obj::rom(&K2179), argnames: Obj::rom(&K2180), name: n!("lfs_mkfs") };
static K2182: RomTuple<3> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32)]);
static K2183: RomBytes<186> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01v\x06\x07Wg\x00\x00\x07\x01Y\t\x02\x01_\x08\t\x02b\x07\x07\x01\x00\x07\x01Y\t\x02\x01_\x08\t\x03b\x07\x07\x01Y\x08\x02\x04v\x07\x08W:\x00_\x08\x03\x05A\x08\x061\x00\n\x08\x07_\t\x03\x08b\x08\x08\x01@\x08\t!\x00\n\x08\n\x00\x0b\x00g\t\x0b\x01\n\x0b\x0b_\x0c\x03\x08b\x0b\x0b\x01n\t\x0bm\t\x01\x05\n\x00f\x08\x08w\x03\x07\xc1\xffw\x02\x06\x94\xffY\x07\x00\x0cv\x06\x07W.\x00\n\x07\n\x00\x08\x00Y\t\x04\rY\n\x04\x0e\x00\x0b\x01b\x07\x07\x04Y\x08\x04\x0fv\x07\x08W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01w\x05\x07\xf1\xffw\x04\x06\xcd\xff\x82");
static K2184: RomTuple<16> = RomTuple::new([n!("lfs_pairs"), n!("blocks"), Obj::small(0), Obj::small(1), n!("entries"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_each_block"), n!("lfs_blocks"), n!("files"), n!("head"), n!("kept"), n!("taken")]);
static K2185: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("mark")]);
static K2186: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2183), consts: Obj::rom(&K2184), argnames: Obj::rom(&K2185), name: n!("lfs_traverse") };
static K2187: RomBytes<93> = RomBytes::new(b"U\x02\x01\x00\x82\n\x06\x00\x00\x07\x00#\x08\x02\x01b\x06\x06\x02z\x06\x04\x02Y\x06\x00\x02:\x04\x06\x07\x00\n\x06\x03b\x06\x06\x00\x00\x06\x03\x00\x07\x01b\x06\x06\x01U\x04\x01\x00\x82\n\x06\x04\n\x07\x05\x00\x08\x00\x00\t\x01\x01\n\x00\x01\x0b\x04b\x07\x07\x04\x01\x08\x00\x01\t\x04b\x01\x06\x030\x04\x04\x01X\xca\xff");
static K2188: RomTuple<6> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("count"), n!("lfs_corrupt"), n!("little"), n!("lfs_read")]);
static K2189: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("mark")]);
static K2190: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2187), consts: Obj::rom(&K2188), argnames: Obj::rom(&K2189), name: n!("lfs_each_block") };
static K2191: RomBytes<61> = RomBytes::new(b"\x13\x00\x13\x01\n\x03\x00\x14\x05\x00\x01\x00Y\x04\x05\x02b\x03\x03\x01\x15\x01\x03\x00\x04\x00\x00\x05\x01h\x03\x04\x02|\x02\x03\x03\x00\x04\n\x03\x04\x14\x04\x00\x01\x00\x00\x05\x02b\x03\x03\x02\x14\x03\x01\x05\x00\x81\x03");
static K2192: RomBytes<34> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x03\x03\x01:\x00\x03\x07\x00\n\x03\x02b\x03\x03\x00\x01\x03\x01\x14\x04\x02\x03\x00`\x04\x00\x03\x82");
static K2193: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("count"), n!("lfs_corrupt"), n!("used")]);
static K2194: RomTuple<1> = RomTuple::new([n!("block")]);
static K2195: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K2192), consts: Obj::rom(&K2193), argnames: Obj::rom(&K2194), name: n!("mark") };
static K2196: RomTuple<6> = RomTuple::new([n!("bytearray"), vm::intern::ascii_char(118), n!("count"), Obj::rom(&K2195), n!("lfs_traverse"), n!("used")]);
static K2197: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2191), consts: Obj::rom(&K2196), argnames: Obj::rom(&K2062), name: n!("lfs_used") };
static K2198: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x01\x04\x02x\x03\x01m\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W`\x00Y\x07\x00\x01T\x07\x0e\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01[\x00\x01\x07Y\x07\x00\x01\x03\x08\x03Y\t\x00\x04c\x02\x07\x02\x05=\x02\x06\x0c\x00Y\x07\x00\x01\x03\x08\x03c\x02\x07\x01\x05@\x02\x06\x1d\x00\x01\x07\x01Y\x08\x00\x01`\x08\x02\x07\"\x07\x02\x07Y\x08\x00\x08\x1c\x07\x07\x08[\x00\x04\x07\x81\x02\x05\x07\x00[\x00\x01\x07y\x01\x03\x9b\xff\n\x03\t\x01\x04\x1cb\x03\x03\x01\x83\x03");
static K2199: RomBytes<1> = RomBytes::new(b"\x00");
static K2200: RomTuple<10> = RomTuple::new([n!("range"), n!("used"), n!("lfs_used"), Obj::rom(&K2199), n!("next"), n!("find"), Obj::small(0), Obj::small(1), n!("count"), n!("OSError")]);
static K2201: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2198), consts: Obj::rom(&K2200), argnames: Obj::rom(&K2062), name: n!("lfs_take") };
static K2202: RomBytes<65> = RomBytes::new(b"Y\x03\x00\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x18\x02\x03\x04Y\x03\x00\x03Y\x04\x00\x03Y\x05\x00\x00\x00\x06\x02\x00\x07\x02\x01\x08\x00\x01\t\x00\x01\n\x00\x01\x0b\x00Y\x0c\x00\x04h\x03\x03\n\x81\x03");
static K2203: RomTuple<5> = RomTuple::new([n!("count"), n!("sum"), n!("lfs_used"), n!("size"), n!("name_max")]);
static K2204: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K2205: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2202), consts: Obj::rom(&K2203), argnames: Obj::rom(&K2204), name: n!("lfs_statvfs") };
static K2206: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01Y\x02\x00\x00_\x02\x02\x02(\x02\x02\x02+\x02\x02\x03\x1e\x01\x01\x02\x81\x01");
static K2207: RomTuple<4> = RomTuple::new([n!("state"), Obj::small(0), Obj::small(1), Obj::small(8)]);
static K2208: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2206), consts: Obj::rom(&K2207), argnames: Obj::rom(&K2062), name: n!("lfs_orphans") };
static K2209: RomBytes<259> = RomBytes::new(b"Y\x07\x00\x00V\x07\x01\x00\x82\n\x07\x01Y\x08\x00\x02b\x03\x07\x01\n\x07\x03\x00\x08\x00b\x07\x07\x01\x17\x04\x07\x01(\x07\x04\x04_\x08\x03\x05(\x08\x08\x06,\t\x04\x07\x1e\x08\x08\t\x01\t\x00`\x03\t\x07\x01\t\x01`\x03\t\x08\x01\x07\x01^\x08\x03\x07\x01\t\x031\x08\x08\t\x86`\x03\x07\x08\x01\x07\x00\x01\x08\x02`\x03\x08\x07\x01\x08\x03`\x03\x08\x07\n\x07\t\x01\x08\x08b\x07\x07\x01\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07S\x02U\x00z\x02\x05\x02\x01\x07\x01^\x08\x03\x07(\t\x05\n+\t\t\x061\x08\x08\t\x87`\x03\x07\x08,\x07\x05\x0b)\x07\x07\x0c\x01\x08\x02`\x03\x08\x07\x01\x07O\x01\x08\x03`\x03\x08\x07\n\x07\rg\x08\x08\x00n\x08\x06\x05\t\x00f\x07\x07\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07V\x04\x14\x00\x01\x07\x03^\x08\x03\x07\x02\t\x80\x001\x08\x08\t\x87`\x03\x07\x08\n\x07\x0fY\x08\x00\x02\x00\t\x03b\x07\x07\x02\x81\x07");
static K2210: RomTuple<16> = RomTuple::new([n!("v1"), n!("bytearray"), n!("state"), n!("lfs_orphans"), Obj::small(255), Obj::small(1), Obj::small(2), Obj::small(8), Obj::small(3), n!("bytes"), Obj::small(63), Obj::small(6), Obj::small(240), n!("lfs_words"), Obj::small(128), n!("lfs_xor")]);
static K2211: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("orphans"), n!("move")]);
static K2212: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2209), consts: Obj::rom(&K2210), argnames: Obj::rom(&K2211), name: n!("lfs_state_change") };
static K2213: RomBytes<83> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01(\x01\x01\x02A\x01\x03\x01\x00\x82\n\x01\x04Y\x03\x00\x00\x01\x04\x04\x01\x05\x0c\x05\x06\x00l\x04\x04^\x02\x03\x04b\x01\x01\x01Y\x03\x00\x00_\x03\x03\x05(\x03\x03\x06+\x03\x03\x07Y\x04\x00\x00_\x04\x04\x08,\x04\x04\x05\x1e\x02\x03\x04h\x01\x01\x02\x81\x01");
static K2214: RomTuple<9> = RomTuple::new([n!("state"), Obj::small(3), Obj::small(112), Obj::small(0), n!("lfs_blocks"), Obj::small(2), Obj::small(15), Obj::small(6), Obj::small(1)]);
static K2215: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2213), consts: Obj::rom(&K2214), argnames: Obj::rom(&K2062), name: n!("lfs_move_of") };
static K2216: RomBytes<122> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01S\x00\n\x03\x01\x00\x04\x00_\x05\x01\x02b\x02\x03\x02_\x03\x01\x03\n\x04\x04Y\x05\x02\x05b\x04\x04\x01:\x03\x04\x07\x00\n\x03\x06b\x03\x03\x00\n\x03\x07\x00\x04\x00\x00\x05\x02\x02\x06\xff\x04_\x07\x01\x03\x03\x08\x08h\x06\x06\x03g\x06\x06\x01\n\x07\t\x00\x08\x00b\x07\x07\x01b\x03\x03\x04\n\x03\n\x00\x04\x00b\x03\x03\x01V\x03\n\x00\n\x03\x0b\x00\x04\x00b\x03\x03\x01\x82");
static K2217: RomTuple<12> = RomTuple::new([n!("lfs_move_of"), n!("lfs_fetch"), Obj::small(0), Obj::small(1), n!("len"), n!("entries"), n!("lfs_corrupt"), n!("lfs_commit"), Obj::rom(&K1090), n!("lfs_state_change"), n!("lfs_orphans"), n!("lfs_deorphan")]);
static K2218: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2216), consts: Obj::rom(&K2217), argnames: Obj::rom(&K2062), name: n!("lfs_settle") };
static K2219: RomBytes<154> = RomBytes::new(b"\x05\x01\x01WQ\x00\x05\x01\x02\x05\x02\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01v\x05\x06W6\x00S\x02/\x00Y\x06\x02\x01U\x06\'\x00\n\x06\x02\x00\x07\x00\x00\x08\x03b\x06\x06\x02U\x06\x16\x00\n\x06\x03\x00\x07\x00\x00\x08\x02\x00\t\x03b\x06\x06\x03\x05\x01\x01W\x08\x00\x00\x02\x03w\x03\x05\xc5\xffU\x01\xab\xffY\x05\x00\x04U\x056\x00\n\x05\x05\x00\x06\x00Y\x07\x00\x06b\x04\x05\x02\n\x05\x07\x00\x06\x00\x00\x07\x04g\x08\x08\x00\n\t\x08\x00\n\x00\n\x0c\t\x00\r\x00b\x0c\x0c\x012\x0b\x0cb\t\t\x02b\x05\x05\x04\x82");
static K2220: RomTuple<10> = RomTuple::new([n!("lfs_pairs"), n!("split"), n!("lfs_has_parent"), n!("lfs_drop"), n!("v1"), n!("lfs_fetch"), n!("root"), n!("lfs_commit"), n!("lfs_state_change"), n!("lfs_orphans")]);
static K2221: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2219), consts: Obj::rom(&K2220), argnames: Obj::rom(&K2062), name: n!("lfs_deorphan") };
static K2222: RomBytes<121> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01Y\x06\x00\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x05\x03\x00\x06\x00b\x05\x05\x01v\x04\x05WG\x00Y\x06\x02\x04v\x05\x06W8\x00_\x06\x03\x05A\x06\x06/\x00\n\x06\x07_\x07\x03\x08b\x06\x06\x01@\x06\t\x1f\x00\n\x06\x00\n\x07\n_\x08\x03\x08b\x07\x07\x01Y\x08\x01\x01b\x06\x06\x02V\x06\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc3\xffw\x02\x04\xb4\xff\x05\x04\x02\x81\x04");
static K2223: RomTuple<11> = RomTuple::new([n!("lfs_same"), n!("blocks"), n!("root"), n!("lfs_pairs"), n!("entries"), Obj::small(2), Obj::small(512), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks")]);
static K2224: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("child")]);
static K2225: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2222), consts: Obj::rom(&K2223), argnames: Obj::rom(&K2224), name: n!("lfs_has_parent") };
static K2226: RomBytes<121> = RomBytes::new(b"Y\x06\x02\x00T\x06\n\x00\x03\x06\x01$\x04\x06\x02W\x14\x00\n\x06\x03g\x07\x07\x00Y\t\x02\x00n\x07\t\x05\x08\x00f\x04\x06Y\x07\x02\x04V\x07\x07\x00\x02\x06\x01\x06W\x04\x00\x02\x06\x00\x06\x02\x07\xff\x03\x00\x08\x04h\x06\x06\x03g\x05\x06\x01\n\x06\x05Y\x07\x01\x06Y\x08\x02\x06b\x06\x06\x02[\x01\x06\x06\n\x06\x07\x00\x07\x00\x00\x08\x01\x00\t\x05\n\n\x08\x00\x0b\x00\x00\x0c\x03b\n\n\x02b\x06\x06\x04\x82");
static K2227: RomTuple<9> = RomTuple::new([n!("tail"), Obj::rom(&K2115), Obj::small(8), n!("lfs_words"), n!("split"), n!("lfs_xor"), n!("delta"), n!("lfs_commit"), n!("lfs_state_change")]);
static K2228: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("last"), vm::intern::ascii_char(100), n!("orphans")]);
static K2229: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2226), consts: Obj::rom(&K2227), argnames: Obj::rom(&K2228), name: n!("lfs_drop") };
static K2230: RomBytes<57> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01v\x03\x04W\x1c\x00Y\x04\x02\x01S\x04\x14\x00\n\x04\x02Y\x05\x02\x01\x00\x06\x01b\x04\x04\x02V\x04\x02\x00\x81\x02w\x02\x03\xdf\xff\n\x03\x03b\x03\x03\x00\x82");
static K2231: RomTuple<4> = RomTuple::new([n!("lfs_pairs"), n!("tail"), n!("lfs_same"), n!("lfs_corrupt")]);
static K2232: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2230), consts: Obj::rom(&K2231), argnames: Obj::rom(&K2108), name: n!("lfs_before_pair") };
static K2233: RomBytes<55> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00\'\x00\n\x04\x02b\x04\x04\x00|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2234: RomBytes<32> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x0f\x02\x04\x00b\x01\x01\x01\x10\x05\x00\x01\x82");
static K2235: RomTuple<6> = RomTuple::new([n!("v1"), n!("lfs1_init"), n!("__init__"), n!("staticmethod"), n!("lfs1_mkfs"), n!("mkfs")]);
static K2236: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2234), consts: Obj::rom(&K2235), argnames: vm::types::EMPTY_TUPLE, name: n!("VfsLfs1") };
static K2237: RomTuple<5> = RomTuple::new([n!("kept"), n!("VfsLfs1"), n!("lfs_class"), Obj::rom(&K2236), n!("keep")]);
static K2238: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2233), consts: Obj::rom(&K2237), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs1_class") };
static K2239: RomBytes<33> = RomBytes::new(b"\x05\x05\x02[\x00\x00\x05\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03\x00\n\x04\x05\x0b\x02b\x05\x05\x06\x82");
static K2240: RomTuple<2> = RomTuple::new([n!("settled"), n!("lfs_init")]);
static K2241: RomTuple<5> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K2242: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2239), consts: Obj::rom(&K2240), argnames: Obj::rom(&K2241), name: n!("lfs1_init") };
static K2243: RomBytes<415> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\x00\x12\x01\x01\x13\x00Y\x14\x00\x01b\x03\x10\x04\n\x10\x02\x00\x11\x03\x01\x12\x04\x01\x13\x04b\x10\x10\x03(\x04\x10\x03\x01\x10\x148\x10\x04\t\x00Y\x11\x00\x01D\x04\x11\x01\x00\x82#\x05\x04\x04\n\x10\x05\n\x11\x06b\x11\x11\x00\n\x13\x07\x00\x14\x03b\x13\x13\x01\x05\x14\x00\x00\x15\x05\x05\x16\x00l\x14\x14^\x12\x13\x14b\x10\x10\x02\x00\x11\x05\x00\x12\x04\x05\x13\x00l\x11\x11^\x11\x03\x11<\x10\x11\x01\x00\x82\n\x10\x08b\x10\x10\x00\x00\x11\x01\x00\x12\x02g\x11\x11\x02b\x06\x10\x01\n\x10\x02\x00\x11\x03\x01\x12\x00\x01\x13\x04b\x10\x10\x03[\x06\t\x10[\x06\n\x04_\x10\x03\x0b,\x10\x10\x0b\x01\x11\x016\x10\x10\x11\x04[\x06\x0c\x10\n\x10\r\x01\x12\x08\x01\x13\x10\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01[\x06\x0e\x10\x01\x07\x10W\xb6\x00\x00\x10\x07\"\x11\x07\x04\x05\x12\x00l\x10\x10^\x10\x03\x10z\x10\x08\x04\"\x10\x07\x04\x17\x0c\x10\t\x17\r\x0c\n\x17\x0e\r\x0b9\x0e\x05\x07\x00\n\x10\x0fb\x10\x10\x00\n\x10\x10(\x11\x08\x11\n\x12\x12\"\x14\x07\x04\x00\x15\x0c\x05\x16\x00l\x14\x14^\x13\x03\x14b\x12\x12\x01\n\x13\x12\x00\x15\r\x00\x16\x0e\x05\x17\x00l\x15\x15^\x14\x03\x15b\x13\x13\x01b\x0f\x10\x03V\n\"\x00\n\x10\x12\x00\x12\x0c\x00\x13\r\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01_\x11\x0f\x04\x01\x12\x00`\x11\x12\x10(\x10\x08\x13V\x10\x0e\x00\x03\x10\x14_\x11\x0f\x04\x01\x12\xff`\x11\x12\x10Y\x10\x06\x15\x00\x11\x0fc\x10\x10\x01\x16\x00\x07\x0e\"\x10\x07\x04D\x10\x05A\xff\x81\x06");
static K2244: RomBig<1> = RomBig::new(false, [2147483647]);
static K2245: RomTuple<23> = RomTuple::new([n!("lfs_read"), n!("size"), n!("little"), K2244.obj(), Obj::small(4), n!("crc32"), n!("lfs_seed"), n!("memoryview"), n!("lfs_pair_class"), n!("revision"), n!("end"), Obj::small(7), n!("split"), n!("lfs_blocks"), n!("tail"), n!("lfs_corrupt"), n!("lfs1_entry"), Obj::small(127), n!("bytes"), Obj::small(128), Obj::rom(&K1090), n!("entries"), n!("append")]);
static K2246: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2243), consts: Obj::rom(&K2245), argnames: Obj::rom(&K2112), name: n!("lfs1_parse") };
static K2247: RomBytes<182> = RomBytes::new(b"A\x00\x00\x18\x00\x02\x03\xff\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\x03\x03\x01Q\x00\x03\x1c\x00\x02\x04\x00\x10\x1e\x03\x04\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x03\x02\x00\x04\x01b\x03\x03\x01=\x03\x03\x07\x00\n\x03\x04b\x03\x03\x00A\x00\x05\x17\x00\x01\x03\x02\x00\x04\x02\x02\x05\x00\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x04\x06\x00\x05\x01\x01\x06\x04\x01\x07\x04b\x04\x04\x03V\x04\x18\x00\x01\x03\x01\x00\x04\x02\x02\x05\x02\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05W\x15\x00\x01\x03\x01\x00\x04\x02\x02\x05\x01\x02\x03\x06\x07j\x07\x07\x00g\x03\x03\x05\x81\x03");
static K2248: RomTuple<2> = RomTuple::new([Obj::small(17), Obj::small(34)]);
static K2249: RomTuple<8> = RomTuple::new([Obj::small(46), Obj::rom(&K2248), n!("len"), Obj::small(8), n!("lfs_corrupt"), Obj::small(34), n!("little"), Obj::rom(&K1090)]);
static K2250: RomTuple<3> = RomTuple::new([n!("kind"), n!("data"), n!("name")]);
static K2251: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2247), consts: Obj::rom(&K2249), argnames: Obj::rom(&K2250), name: n!("lfs1_entry") };
static K2252: RomBytes<369> = RomBytes::new(b"\n\n\x00\n\x0b\x01Y\x0c\x01\x02\x01\r\x00b\x0b\x0b\x02b\x02\n\x01\n\x0b\x03Y\x0c\x01\x04b\x0b\x0b\x01V\x0b\n\x00\x03\x0b\x05$\n\x0b\x06W\x14\x00\n\n\x01g\x0b\x0b\x00Y\r\x01\x04n\x0b\r\x05\x0c\x00f\n\n-\x02\x02\nY\x0b\x01\x07v\n\x0bW\x8b\x00z\x0b\x03\x05A\x03\x08\x08\x00A\x05\t\x03\x00\x03\x06\n\x01\r\x01\x01\x0e\x11\x01\x0f\x02\x01\x10\"\x02\x11\xff\x00\x01\x12.j\x0c\r\x03\x00\r\x03(\x0e\x03\x0bc\x03\x0c\x02\x0c\x00\x0c\x07\x01\r\x00\x03\x0e\rc\x08\x0c\x02\x0c\n\x0c\x0e\x01\x0e\xff6\x0e\x0e\x07\x08+\x0e\x0e\x0f\x1e\r\x03\x0e\n\x0e\x10\x00\x0f\x06b\x0e\x0e\x01\n\x0f\x10\x00\x10\x08b\x0f\x0f\x01\n\x10\x10\x00\x11\x04b\x10\x10\x01g\r\r\x04b\x0c\x0c\x01-\x02\x02\x0c\x17\x0c\x06\x08\x17\x0c\x0c\x04-\x02\x02\x0cw\x0b\np\xff\n\n\x10\x00\x0b\x02b\n\n\x01\"\t\n\x11Y\n\x00\x129\t\n\x0c\x00\n\n\x13\x01\x0b\x1cb\n\n\x01\x83\n\n\n\x14\x00\x0b\x02\x01\x0c\x04\x01\r\x04Y\x0f\x01\x15+\x0f\x0f\x16\x1e\x0e\t\x0fb\n\n\x04\n\n\x17\n\x0b\x18b\x0b\x0b\x00\x00\x0c\x02b\n\n\x02-\x02\x02\n\x03\n\x05\n\x0b\x10\x00\x0c\x02b\x0b\x0b\x012\x0b\x0bY\x0c\x00\x19\x1c\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x1a\x00\x0b\x00Y\r\x01\x1b_\x0c\r\x1c\x01\r\x00\x00\x0e\x02b\n\n\x04[\x01\x1d\t\x82");
static K2253: RomBytes<8> = RomBytes::new(b"\xff\xff\xff\xff\x00\x00\x00\x00");
static K2254: RomTuple<30> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("lfs_none"), n!("tail"), Obj::rom(&K2115), Obj::small(8), n!("entries"), Obj::small(1), Obj::small(513), Obj::rom(&K2253), Obj::small(127), n!("get"), Obj::rom(&K1090), n!("bytes"), Obj::small(7), n!("len"), Obj::small(4), n!("size"), n!("OSError"), n!("put_little"), n!("split"), Obj::small(31), n!("crc32"), n!("lfs_seed"), n!("prog"), n!("lfs_write"), n!("blocks"), Obj::small(0), n!("end")]);
static K2255: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2252), consts: Obj::rom(&K2254), argnames: Obj::rom(&K2143), name: n!("lfs1_program") };
static K2256: RomBytes<182> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x12\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x10\x01\x05\x02b\x02\x02\x03?\x02\x03\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x05H\x02\x03!\x00\x01\x02\x04\n\x03\x02\x00\x04\x01\x01\x05\x0c\x01\x06\x04b\x03\x03\x038\x02\x03\t\x00Y\x04\x00\x06D\x03\x04\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x07\x00\x03\x01b\x02\x02\x01[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\x06\x02\x02\x02\xff\x00[\x00\t\x02\x82");
static K2257: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(20), n!("little"), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("lfs_blocks"), n!("root"), n!("name_max")]);
static K2258: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2256), consts: Obj::rom(&K2257), argnames: Obj::rom(&K2175), name: n!("lfs1_superblock") };
static K2259: RomBytes<212> = RomBytes::new(b"\n\x08\x00b\x08\x08\x00\x05\t\x00b\x04\x08\x01\x05\x08\x01[\x04\x01\x08\n\x08\x02\x00\t\x04\x00\n\x00\x00\x0b\x02b\x08\x08\x03Y\x08\x04\x03=\x08\x04\x0c\x00\n\x08\x05\x01\t\x1cb\x08\x08\x01\x83\x08\n\x08\x00b\x08\x08\x00\x01\t\x02\x01\n\x03g\t\t\x02b\x05\x08\x01\n\x08\x00b\x08\x08\x00\x01\t\x00\x01\n\x01g\t\t\x02b\x06\x08\x01\x03\x08\x06[\x06\x07\x08\x02\x08\xff\x00\x03\t\x08\x02\n\x01\x02\n\x0b\t\x01\x0c\x02\x01\r\x03Y\x0e\x04\nY\x0f\x04\x03\x03\x10\x0bb\x0b\x0b\x05j\x0c\x0c\x00g\x08\x08\x05g\x08\x08\x01[\x06\x0c\x08\x00\t\x05\x00\n\x05\x00\x0b\x06\x00\x0c\x06h\t\t\x04v\x08\tW\r\x00\n\t\r\x00\n\x04\x00\x0b\x07b\t\t\x02w\x07\x08\xee\xff\n\x08\x0e\x00\t\x00\x01\n\x03b\x08\x08\x02\x82");
static K2260: RomTuple<2> = RomTuple::new([Obj::small(2), Obj::small(3)]);
static K2261: RomTuple<15> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("count"), Obj::small(4), n!("OSError"), Obj::rom(&K2260), n!("tail"), Obj::rom(&K2170), n!("lfs_words"), n!("size"), Obj::small(65537), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K2262: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2259), consts: Obj::rom(&K2261), argnames: Obj::rom(&K2180), name: n!("lfs1_mkfs") };
static K2263: RomBytes<53> = RomBytes::new(b"Y\x03\x01\x00^\x03\x03\x02_\x03\x03\x01B\x03\x02#\x00\x03\x03\x03Y\x04\x01\x00^\x04\x04\x02_\x04\x04\x04\x01\x05\xff`\x04\x05\x03\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x82");
static K2264: RomTuple<6> = RomTuple::new([n!("entries"), Obj::small(2), Obj::small(513), Obj::rom(&K1090), Obj::small(4), n!("lfs_rewrite")]);
static K2265: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), vm::intern::ascii_char(105)]);
static K2266: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2263), consts: Obj::rom(&K2264), argnames: Obj::rom(&K2265), name: n!("lfs1_mark") };
static K2267: RomBytes<109> = RomBytes::new(b"Y\x06\x01\x00^\x03\x06\x02\x01\x06\xff_\x07\x03\x01Q\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x07\x02\x00\x08\x00b\x07\x07\x01v\x06\x07W:\x00Y\x08\x04\x00v\x07\x08W+\x00_\x08\x05\x03_\t\x03\x03;\x08\t\x1e\x00_\x08\x05\x04_\t\x03\x04;\x08\t\x11\x00\x01\x08\xff_\t\x05\x01Q\x08\t\x05\x00\x05\x08\x01\x81\x08w\x05\x07\xd0\xffw\x04\x06\xc1\xff\x05\x06\x02\x81\x06");
static K2268: RomTuple<5> = RomTuple::new([n!("entries"), Obj::small(4), n!("lfs_pairs"), Obj::small(2), Obj::small(3)]);
static K2269: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2267), consts: Obj::rom(&K2268), argnames: Obj::rom(&K2265), name: n!("lfs1_is_moved") };
static K2270: RomBytes<189> = RomBytes::new(b"Y\x03\x00\x00V\x03\x01\x00\x82\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x8d\x00\n\x04\x02\n\x08\x03Y\t\x01\x04b\x08\x08\x01#\x05\x08\x05\x01\x06\xff\x01\x07\xffx\x04\x03k\x00b\x04\x04\x03v\x04\x04\x05\x05\x00W^\x00\n\x08\x06\x00\t\x00\x00\n\x01\x00\x0b\x02b\x08\x08\x03V\x08\"\x00\n\x08\x07\x00\t\x00\x00\n\x01\x02\x0b\xff\x04\x00\x0c\x02\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x08\x08\x03W(\x00Y\t\x01\x04^\t\t\x02_\x08\t\t\x01\t\xff\x05\n\x00c\x08\x08\x02\nS\x08\r\x00\n\x08\x0b\x00\t\x00\x00\n\x01b\x08\x08\x02y\x02\x04\x9d\xffw\x01\x03n\xff\n\x03\x0c\x00\x04\x00b\x03\x03\x01\x05\x03\x01[\x00\x00\x03\x82");
static K2271: RomTuple<13> = RomTuple::new([n!("settled"), n!("lfs_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(1), n!("lfs1_is_moved"), n!("lfs_commit"), Obj::rom(&K1090), Obj::small(4), n!("pop"), n!("lfs_rewrite"), n!("lfs_deorphan")]);
static K2272: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2270), consts: Obj::rom(&K2271), argnames: Obj::rom(&K2062), name: n!("lfs1_settle") };
static K2273: RomBytes<67> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01*\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x1d\x00\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x08\x03\x03U\x08\x01\x00\x82Y\x01\x03\x04y\x02\x04\xde\xff\n\x04\x05b\x04\x04\x00\x82");
static K2274: RomTuple<6> = RomTuple::new([n!("range"), n!("count"), n!("lfs_fetch"), n!("split"), n!("tail"), n!("lfs_corrupt")]);
static K2275: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2273), consts: Obj::rom(&K2274), argnames: Obj::rom(&K2108), name: n!("lfs_dir_pairs") };
static K2276: RomBytes<78> = RomBytes::new(b"Y\x04\x00\x00V\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01\x05\x05\x006\x04\x03\x05\x07V\x04\x1c\x00_\x05\x03\x036\x04\x05\x02\x04V\x04\x0f\x00\n\x04\x04_\x05\x03\x05Y\x06\x01\x06b\x04\x04\x02\x81\x04");
static K2277: RomTuple<7> = RomTuple::new([n!("v1"), n!("lfs1_is_moved"), n!("lfs_move_of"), Obj::small(1), n!("lfs_same"), Obj::small(0), n!("blocks")]);
static K2278: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2276), consts: Obj::rom(&K2277), argnames: Obj::rom(&K2265), name: n!("lfs_is_moved") };
static K2279: RomBytes<131> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x05;\x04\x05\x1c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x02W%\x00\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x056\x03\x04\x05\x00\x81\x03");
static K2280: RomTuple<2> = RomTuple::new([n!("min"), n!("len")]);
static K2281: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2279), consts: Obj::rom(&K2280), argnames: Obj::rom(&K298), name: n!("lfs_is_before") };
static K2282: RomBytes<193> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W\x8e\x00\n\x07\x01\n\x0b\x02Y\x0c\x03\x03b\x08\x0b\x01x\x07\x01v\x00b\x07\x07\x01v\x07\x07\x05\x08\x00Wi\x00Y\x0b\x03\x03^\x05\x0b\x04_\x0b\x05\x04M\x0b\x05\x14\x00\n\x0b\x06\x00\x0c\x00\x00\r\x03\x00\x0e\x04b\x0b\x0b\x03V\x0b\x03\x00WA\x00_\x0b\x05\x07;\x0b\x02\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x01h\x0b\x0b\x03\x81\x0bY\x0b\x00\x08U\x0b!\x00\n\x0b\t\x00\x0c\x02_\r\x05\x07b\x0b\x0b\x02V\x0b\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x02h\x0b\x0b\x03\x81\x0by\x04\x07\x92\xffw\x03\x06m\xff\x06\x03\n\x00\x00\x06\x03\n\x07\x02Y\x08\x03\x03b\x07\x07\x01\x05\x08\x02h\x06\x06\x03\x81\x06");
static K2283: RomTuple<11> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::small(255), n!("lfs_is_moved"), Obj::small(1), n!("v1"), n!("lfs_is_before"), vm::intern::ascii_char(100)]);
static K2284: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("name")]);
static K2285: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2282), consts: Obj::rom(&K2283), argnames: Obj::rom(&K2284), name: n!("lfs_find") };
static K2286: RomBytes<50> = RomBytes::new(b"_\x01\x00\x00N\x01\x01\x10\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01=\x01\x04\x0c\x00\n\x01\x05\x01\x02\x14b\x01\x01\x01\x83\x01\n\x01\x06_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K2287: RomTuple<7> = RomTuple::new([Obj::small(0), Obj::small(2), n!("len"), Obj::small(3), Obj::small(8), n!("OSError"), n!("lfs_blocks")]);
static K2288: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2286), consts: Obj::rom(&K2287), argnames: Obj::rom(&K1146), name: n!("lfs_dir_of") };
static K2289: RomBytes<167> = RomBytes::new(b"\n\t\x00Y\n\x00\x01\x00\x0b\x01b\x02\t\x02Y\x03\x00\x02U\x02\x15\x00\x00\t\x03\x05\n\x00\x05\x0b\x00\x01\x0c\x00\x05\r\x02h\t\t\x05\x81\t\x05\n\x00\x01\x0b\xff\x05\x0c\x00l\n\n^\n\x02\nv\t\nW8\x00\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x04c\r\r\x00\x04b\n\n\x03z\n\x05\x03U\x07\x0c\x00\n\n\x05\x01\x0b\x02b\n\n\x01\x83\n\n\n\x06Y\x0c\x05\x07^\x0b\x0c\x06b\x03\n\x01w\x04\t\xc3\xff_\t\x02\x08c\x08\t\x00\x04\x00\t\x03\x00\n\x08h\t\t\x02\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x08b\n\n\x03\x17\t\t\n\x81\t");
static K2290: RomTuple<9> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("root"), n!("lfs_find"), n!("encode"), n!("OSError"), n!("lfs_dir_of"), n!("entries"), Obj::small(-1)]);
static K2291: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K2292: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2289), consts: Obj::rom(&K2290), argnames: Obj::rom(&K2291), name: n!("lfs_walk") };
static K2293: RomBytes<56> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05T\x03\x02\x00\x81\x02U\x06\x0c\x00\n\x07\x01\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x02Y\t\x04\x03^\x08\t\x05b\x07\x07\x01\x81\x07");
static K2294: RomTuple<4> = RomTuple::new([n!("lfs_walk"), n!("OSError"), n!("lfs_dir_of"), n!("entries")]);
static K2295: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2293), consts: Obj::rom(&K2294), argnames: Obj::rom(&K2291), name: n!("lfs_walk_dir") };
static K2296: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x01Y\x04\x00\x02\x02\x05\xfe\x03b\x03\x03\x029\x02\x03\x0c\x00\n\x02\x03\x01\x03$b\x02\x02\x01\x83\x02\x82");
static K2297: RomTuple<4> = RomTuple::new([n!("len"), n!("min"), n!("name_max"), n!("OSError")]);
static K2298: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("name")]);
static K2299: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2296), consts: Obj::rom(&K2297), argnames: Obj::rom(&K2298), name: n!("lfs_check_name") };
static K2300: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K2301: RomTuple<4> = RomTuple::new([n!("lfs_walk_dir"), n!("lfs_list"), n!("isinstance"), n!("bytes")]);
static K2302: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2300), consts: Obj::rom(&K2301), argnames: Obj::rom(&K2204), name: n!("lfs_ilistdir") };
static K2303: RomBytes<174> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\x95\x00\n\t\x01\n\r\x02Y\x0e\x03\x03b\n\r\x01x\t\x01}\x00b\t\t\x01v\t\t\x05\n\x00Wp\x00Y\r\x03\x03^\x05\r\x04_\r\x05\x04\x03\x0e\x05R\r\x0e\\\x00\n\r\x06\x00\x0e\x00\x00\x0f\x03\x00\x10\x04b\r\r\x03U\rH\x00_\x0e\x05\x04A\x0e\x07\x14\x00\x03\r\x08\n\x0e\t\x00\x0f\x05b\x0e\x0e\x01h\r\r\x02W\x03\x00\x03\r\nz\r\x06\x02V\x02\x07\x00_\r\x05\x07W\t\x00_\r\x05\x07c\r\r\x00\x0b\x00\x0e\x06\x01\x0f\x00\x00\x10\x07h\r\r\x04~\r\ry\x04\t\x8b\xffw\x03\x08f\xff\x82");
static K2304: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K2305: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K2306: RomTuple<12> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::rom(&K2304), n!("lfs_is_moved"), Obj::small(1), Obj::small(32768), n!("lfs_length"), Obj::rom(&K2305), n!("decode")]);
static K2307: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("as_bytes")]);
static K2308: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2303), consts: Obj::rom(&K2306), argnames: Obj::rom(&K2307), name: n!("lfs_list") };
static K2309: RomBytes<58> = RomBytes::new(b"_\x02\x00\x00A\x02\x01$\x00\n\x02\x02_\x03\x00\x03b\x02\x02\x01@\x02\x04\x14\x00\n\x01\x05_\x02\x00\x03\x01\x03\x04\x01\x04\x04b\x01\x01\x03W\x0b\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K2310: RomTuple<6> = RomTuple::new([Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("little")]);
static K2311: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2309), consts: Obj::rom(&K2310), argnames: Obj::rom(&K1146), name: n!("lfs_length") };
static K2312: RomBytes<199> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x05T\x03\x05\x00\x03\t\x01\x81\tU\x06\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\tY\t\x04\x03^\x07\t\x05_\t\x07\x04\x01\n\x01\x03\x0b\x05c\x08\t\x02\x06\n\t\x07\x00\n\x08b\t\t\x01@\t\x08\x1b\x00\n\t\t\x00\n\x08\x01\x0b\x00\x01\x0c\x08b\t\t\x03&\t\t\n&\x08\t\x0bW\x03\x00\x01\x08\x00_\t\x07\x0cA\t\r+\x00\x03\t\x0e\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\n\x0f\x0f\x00\x10\x07b\x0f\x0f\x01\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t\x02\t\x00@\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x01\x0f\x00\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K2313: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K2314: RomTuple<16> = RomTuple::new([n!("lfs_walk"), Obj::rom(&K2313), n!("OSError"), n!("entries"), Obj::small(4), Obj::rom(&K1090), n!("get"), n!("len"), Obj::small(8), n!("little"), Obj::small(1000000), Obj::small(1000), Obj::small(0), Obj::small(1), Obj::small(32768), n!("lfs_length")]);
static K2315: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2312), consts: Obj::rom(&K2314), argnames: Obj::rom(&K2204), name: n!("lfs_stat") };
static K2316: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K2317: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K2318: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2316), consts: Obj::rom(&K2317), argnames: Obj::rom(&K13), name: n!("lfs_getcwd") };
static K2319: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x16\x00\n\x03\x01\x87\x02\x03\x0c\x00\n\x03\x01\x01\x04\x02b\x03\x03\x01\x83\x03\x83\x02\x03\x02\x02\x03\x03\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x05\x17\x02\x02\x03[\x00\x04\x02\x82");
static K2320: RomTuple<6> = RomTuple::new([n!("lfs_walk_dir"), n!("OSError"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K2321: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x16\x00\x05");
static K2322: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2319), consts: Obj::rom(&K2320), argnames: Obj::rom(&K2204), name: n!("lfs_chdir") }, exc: Obj::rom(&K2321) };
static K2323: RomBytes<304> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x0b\x0b\x01\n\x0b\x01\x00\x0c\x00\x00\r\x01b\x0b\x0b\x02z\x0b\x02\x05S\x03\x04\x00V\x06\x0c\x00\n\x0b\x02\x01\x0c\x11b\x0b\x0b\x01\x83\x0b\n\x0b\x03\x00\x0c\x00\x00\r\x03b\x0b\x0b\x02\n\x0c\x04\x00\r\x00\x00\x0e\x02b\x0c\x0c\x02v\x0b\x0cW\x00\x00w\x07\x0b\xfb\xff\n\x0b\x05\x00\x0c\x00b\x08\x0b\x01\x06\x07\x06\x00Y\x0b\x07\x07[\x08\x07\x0b\n\x0b\x08\x00\x0c\x00\x00\r\x08b\x0b\x0b\x02\n\x0b\tg\x0c\x0c\x00Y\x0e\x08\nn\x0c\x0e\x05\r\x00f\t\x0b\x02\x0b\x01\x04\x00\x0c\x05\x03\r\x0bh\x0b\x0b\x03\x01\x0c\x02\x00\r\x05\x00\x0e\x03h\x0c\x0c\x03\x02\r\x00\x02\x00\x0e\x05\x00\x0f\th\r\r\x03g\n\x0b\x03Y\x0b\x04\x0cU\x0b%\x00\n\x0b\r\x00\x0c\x00\x00\r\x04\x02\x0f\x00\x06\x02\x10\xff\x03\x00\x11\th\x0f\x0f\x03g\x0f\x0f\x01\x17\x0e\n\x0fb\x0b\x0b\x03\x82\n\x0b\r\x00\x0c\x00\x00\r\x07\x02\x0e\x00\x06\x02\x0f\xff\x03\x00\x10\th\x0e\x0e\x03g\x0e\x0e\x01\n\x0f\x0e\x00\x10\x00\x01\x11\x01b\x0f\x0f\x02b\x0b\x0b\x04\n\x0b\r\x00\x0c\x00\x00\r\x04\x00\x0e\n\n\x0f\x0e\x00\x10\x00\x01\x11\xffb\x0f\x0f\x02b\x0b\x0b\x04\x82");
static K2324: RomTuple<15> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_dir_pairs"), n!("lfs_new_pair"), n!("last"), n!("tail"), n!("lfs_compact"), n!("lfs_words"), n!("blocks"), Obj::rom(&K1090), n!("split"), n!("lfs_commit"), n!("lfs_state_change")]);
static K2325: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2323), consts: Obj::rom(&K2324), argnames: Obj::rom(&K2204), name: n!("lfs_mkdir") };
static K2326: RomBytes<139> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02z\x08\x02\x05U\x06\x16\x00\n\x08\x02V\x03\x06\x00\x01\t\x02W\x03\x00\x01\t\x16b\x08\x08\x01\x83\x08\n\x08\x03\x00\t\x00Y\x0b\x04\x04^\n\x0b\x05b\x07\x08\x02\n\x08\x05\x00\t\x00\x00\n\x02\x00\x0b\x04\x02\x0c\xff\x04\x00\r\x05\x03\x0e\x06h\x0c\x0c\x03g\x0c\x0c\x01\x01\r\x01b\x08\x08\x05\n\x08\x07\x00\t\x00\n\n\x08\x00\x0b\x00Y\x0c\x07\tb\n\n\x02\x00\x0b\x07\x01\x0c\xffb\x08\x08\x04\x82");
static K2327: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_empty_dir"), n!("entries"), n!("lfs_delete"), Obj::rom(&K1090), n!("lfs_drop"), n!("lfs_before_pair"), n!("blocks")]);
static K2328: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2326), consts: Obj::rom(&K2327), argnames: Obj::rom(&K2204), name: n!("lfs_rmdir") };
static K2329: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02Y\x03\x02\x02U\x03\x08\x00Y\x03\x02\x03V\x03\x0c\x00\n\x03\x04\x01\x04\'b\x03\x03\x01\x83\x03\x81\x02");
static K2330: RomTuple<5> = RomTuple::new([n!("lfs_fetch"), n!("lfs_dir_of"), n!("entries"), n!("split"), n!("OSError")]);
static K2331: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(101)]);
static K2332: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2329), consts: Obj::rom(&K2330), argnames: Obj::rom(&K2331), name: n!("lfs_empty_dir") };
static K2333: RomBytes<136> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05U\x06\x16\x00\n\x07\x02V\x03\x06\x00\x01\x08\x02W\x03\x00\x01\x08\x15b\x07\x07\x01\x83\x07Y\x07\x04\x03^\x07\x07\x05_\x07\x07\x04A\x07\x05\x0f\x00\n\x07\x06\x00\x08\x00\x00\t\x01b\x07\x07\x02\x81\x07\n\x07\x07\x00\x08\x00\x00\t\x02\x00\n\x04\x02\x0b\xff\x04\x00\x0c\x05\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x07\x07\x04\n\x07\t\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03\x82");
static K2334: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), Obj::small(0), Obj::small(2), n!("lfs_rmdir"), n!("lfs_delete"), Obj::rom(&K1090), n!("lfs_forget")]);
static K2335: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2333), consts: Obj::rom(&K2334), argnames: Obj::rom(&K2204), name: n!("lfs_remove") };
static K2336: RomBytes<111> = RomBytes::new(b"U\x04\x04\x00V\x05\x10\x00\n\x08\x00\x00\t\x00\x00\n\x04b\x06\x08\x02W\x03\x00\x05\x06\x00\n\x08\x01\x00\t\x00\x00\n\x02\x00\x0b\x03\x00\x0c\x06b\x08\x08\x04Y\x08\x02\x02U\x088\x00\n\x08\x03Y\t\x02\x04\x00\n\x01b\x08\x08\x02U\x08&\x00\n\x08\x05\x00\t\x00Y\n\x02\x04b\x07\x08\x02Y\x08\x07\x06V\x08\x10\x00\n\x08\x07\x00\t\x00\x00\n\x07\x00\x0b\x02b\x08\x08\x03\x82");
static K2337: RomTuple<8> = RomTuple::new([n!("lfs_state_change"), n!("lfs_commit"), n!("entries"), n!("lfs_same"), n!("blocks"), n!("lfs_before_pair"), n!("split"), n!("lfs_drop")]);
static K2338: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), vm::intern::ascii_char(100), n!("tags"), n!("orphans"), n!("clear")]);
static K2339: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2336), consts: Obj::rom(&K2337), argnames: Obj::rom(&K2338), name: n!("lfs_delete") };
static K2340: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::FALSE]);
static K2341: RomBytes<50> = RomBytes::new(b"Y\x05\x00\x00v\x04\x05W\"\x00Y\x05\x03\x01;\x05\x02\x19\x00\n\x05\x02Y\x06\x03\x03\x00\x07\x01b\x05\x05\x02V\x05\x07\x00\x05\x05\x00[\x03\x01\x05w\x03\x04\xd9\xff\x82");
static K2342: RomTuple<4> = RomTuple::new([n!("files"), n!("name"), n!("lfs_same"), n!("dir")]);
static K2343: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2341), consts: Obj::rom(&K2342), argnames: Obj::rom(&K2284), name: n!("lfs_forget") };
static K2344: RomBytes<750> = RomBytes::new(b"\n\x17\x00\x00\x18\x00b\x17\x17\x01\n\x17\x01\x00\x18\x00\x00\x19\x01b\x17\x17\x02z\x17\x03\x05U\x07\x16\x00\n\x17\x02V\x04\x06\x00\x01\x18\x02W\x03\x00\x01\x18\x16b\x17\x17\x01\x83\x17Y\x17\x05\x03^\x08\x17\x06\n\x17\x04Y\x18\x00\x05\x00\x19\x01b\x17\x17\x02\n\x18\x04Y\x19\x00\x05\x00\x1a\x02b\x18\x18\x02\x00\t\x17\x00\n\x18_\x17\x08\x06A\x17\x07-\x00\x05\x17\x00\n\x18\x08\x00\x19\tb\x18\x18\x01\x05\x19\x00l\x17\x17^\x17\n\x17;\t\x17\x11\x00<\t\n\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\x01\x00\x18\x00\x00\x19\x02b\x17\x17\x02z\x17\x0b\x05T\x0c\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\t\x00\x18\x00\x00\x19\x0cb\x17\x17\x02\n\x17\nY\x18\r\x0bY\x19\x05\x0bb\x10\x17\x02V\x0f\n\x00V\x10\x06\x00;\x0e\x06\x01\x00\x82\x05\x11\x00V\x0f[\x00Y\x17\r\x03^\x17\x17\x0e_\x17\x17\x06_\x18\x08\x06<\x17\x18\x1b\x00\n\x17\x02_\x19\x08\x06A\x19\x07\x06\x00\x01\x18\x14W\x03\x00\x01\x18\x15b\x17\x17\x01\x83\x17_\x17\x08\x06A\x17\x07\x12\x00\n\x17\x0c\x00\x18\x00Y\x1a\r\x03^\x19\x1a\x0eb\x11\x17\x02\n\x17\r\x00\x18\x00\x00\x19\x0b\x00\x1a\x0cb\x17\x17\x03V\x0f\x15\x00\x02\x17\xff\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03g\x12\x17\x01W\x04\x00g\x12\x12\x00\x02\x17\x01\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03_\x18\x08\x06\x00\x19\x0e\x00\x1a\x0ch\x18\x18\x03_\x19\x08\x07\x00\x1a\x0e_\x1b\x08\x0fh\x19\x19\x03g\x17\x17\x03-\x12\x12\x17_\x18\x08\x10v\x17\x18W\x1f\x00\x00\x18\x12\x02\x1a\x00\x03\x1e\x19\x1a\x13\x00\x1a\x0e_\x1c\x08\x10^\x1b\x1c\x13h\x19\x19\x03c\x18\x18\x01\x11w\x13\x17\xdc\xffS\x11\x06\x00\x01\x14\x01W\x03\x00\x01\x14\x00V\x10S\x00\x00\x17\x12\x02\x18\xff\x04U\x0f\x05\x009\x0e\x06\x06\x00\x00\x19\x06W\x04\x00\"\x19\x06\x12\x03\x1a\x0eh\x18\x18\x03c\x17\x17\x01\x11V\x14\x10\x00\n\x17\x13\x00\x18\x00\x00\x19\x14b\x15\x17\x02W\x03\x00\x05\x15\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\x00\x1b\x15b\x17\x17\x04Wu\x00Y\x17\x00\x15V\x17\x10\x00\n\x17\x16\x00\x18\x00\x00\x19\x05\x00\x1a\x06b\x17\x17\x03\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\n\x1b\x13\x00\x1c\x00\x00\x1d\x14\x00\x1e\x06Y\x1f\x05\x0bh\x1e\x1e\x02b\x1b\x1b\x03b\x17\x17\x04\n\x17\x17\x00\x18\x00Y\x19\x05\x0bb\x05\x17\x02\n\x17\x18\x00\x18\x00\x00\x19\x03\x00\x1a\x05\x02\x1b\xff\x04\x00\x1c\x06\x03\x1d\x0eh\x1b\x1b\x03g\x1b\x1b\x01\x05\x1c\x01e\x17\x17\x05\x19\x00Y\x18\x00\x1av\x17\x18W#\x00Y\x18\x16\x1b;\x18\x04\x1a\x00\n\x18\nY\x19\x16\x1c\x00\x1a\x03b\x18\x18\x02V\x18\x08\x00[\x16\x1b\x0c[\x16\x1c\x0bw\x16\x17\xd8\xffS\x11\x1e\x00\n\x17\x1d\x00\x18\x00\n\x19\x1e\x00\x1a\x00Y\x1b\x11\x0bb\x19\x19\x02\x00\x1a\x11\x01\x1b\xffb\x17\x17\x04\x82");
static K2345: RomTuple<1> = RomTuple::new([n!("clear")]);
static K2346: RomTuple<31> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), n!("path_parts"), n!("cwd"), Obj::small(0), Obj::small(2), n!("len"), n!("lfs_check_name"), n!("lfs_same"), n!("blocks"), n!("lfs_empty_dir"), n!("lfs_forget"), Obj::rom(&K1090), Obj::small(3), Obj::small(4), n!("append"), Obj::small(1), n!("lfs_state_change"), n!("lfs_commit"), n!("v1"), n!("lfs1_mark"), n!("lfs_fetch"), n!("lfs_delete"), Obj::rom(&K2345), n!("files"), n!("name"), n!("dir"), n!("lfs_drop"), n!("lfs_before_pair")]);
static K2347: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K2348: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 32, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2344), consts: Obj::rom(&K2346), argnames: Obj::rom(&K2347), name: n!("lfs_rename") };
static K2349: RomBytes<97> = RomBytes::new(b"Y\x04\x00\x00#\x02\x04\x01\x1b\x03\x01\x02A\x03\x02\x0c\x00\x01\x04\x00\x00\x05\x01h\x04\x04\x02\x81\x04\x01\x04\x04\n\x05\x03#\x06\x03\x04b\x05\x05\x01\"\x05\x05\x05\x19\x04\x04\x05\x18\x04\x01\x04\x1b\x03\x04\x02\x00\x04\x03\x19\x06\x02\x03\x18\x06\x01\x06\x01\x07\x04\n\x08\x03\x00\t\x03b\x08\x08\x01\x19\x07\x07\x08\x18\x05\x06\x07h\x04\x04\x02\x81\x04");
static K2350: RomTuple<6> = RomTuple::new([n!("size"), Obj::small(8), Obj::small(0), n!("lfs_ones"), Obj::small(1), Obj::small(2)]);
static K2351: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("pos")]);
static K2352: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2349), consts: Obj::rom(&K2350), argnames: Obj::rom(&K2351), name: n!("lfs_ctz") };
static K2353: RomBytes<28> = RomBytes::new(b"\x01\x01\x00W\x10\x00(\x02\x00\x00-\x01\x01\x02\x01\x02\x011\x00\x00\x02\x8aU\x00\xec\xff\x81\x01");
static K2354: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K2355: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2353), consts: Obj::rom(&K2354), argnames: Obj::rom(&K507), name: n!("lfs_ones") };
static K2356: RomBytes<31> = RomBytes::new(b"\x01\x01\x00W\x0c\x00\x01\x02\x011\x00\x00\x02\x8a/\x01\x01\x00(\x02\x00\x00U\x02\x03\x00X\xe9\xff\x81\x01");
static K2357: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2356), consts: Obj::rom(&K2354), argnames: Obj::rom(&K507), name: n!("lfs_twos") };
static K2358: RomBytes<135> = RomBytes::new(b"\n\t\x00\x00\n\x00#\x0b\x02\x01b\t\t\x02z\t\x04\x02\n\t\x00\x00\n\x00\x00\x0b\x03b\t\t\x02z\t\x06\x02WP\x00\n\t\x02\x00\n\x04b\x08\t\x01W\x04\x000\x08\x08\x01\x01\t\x01 \t\t\x08\x18\n\x04\x06E\t\n\xec\xff\n\t\x03\n\n\x04\x00\x0b\x00\x00\x0c\x01\x01\x0e\x04\x19\r\x0e\x08\x01\x0e\x04b\n\n\x04\x01\x0b\x00\x01\x0c\x04b\x01\t\x03\x01\t\x01 \t\t\x08.\x04\x04\tE\x04\x06\xab\xff\x00\t\x01\x00\n\x07h\t\t\x02\x81\t");
static K2359: RomTuple<5> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("lfs_twos"), n!("little"), n!("lfs_read")]);
static K2360: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("pos")]);
static K2361: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2358), consts: Obj::rom(&K2359), argnames: Obj::rom(&K2360), name: n!("lfs_seek") };
static K2362: RomBytes<35> = RomBytes::new(b"Y\x02\x00\x00V\x02\x06\x00\x01\x01\x00W\x13\x00\n\x01\x01\x02\x02\x80\x00Y\x04\x00\x02&\x03\x04\x03b\x01\x01\x02\x81\x01");
static K2363: RomTuple<4> = RomTuple::new([n!("v1"), n!("min"), n!("size"), Obj::small(8)]);
static K2364: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2362), consts: Obj::rom(&K2363), argnames: Obj::rom(&K2062), name: n!("lfs_inline_max") };
static K2365: RomBytes<445> = RomBytes::new(b"\n\x10\x00\x00\x11\x02b\x10\x10\x01z\x10\x03\x06V\x04\n\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\n\x10\x02\x00\x11\x00\x00\x12\x01b\x10\x10\x02z\x10\t\x05T\n\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10U\ro\x00U\x05\x0c\x00\n\x10\x03\x01\x11\x02b\x10\x10\x01\x83\x10\n\x10\x04\x00\x11\x00\x00\x12\nb\x10\x10\x02\n\x10\x05\x00\x11\x00\x00\x12\x0b\x02\x13\x01\x04\x00\x14\x0c\x03\x15\x06h\x13\x13\x03\x01\x14\x01\x00\x15\x0c\x00\x16\nh\x14\x14\x03\x02\x15\x01\x02\x00\x16\x0c\x03\x17\x06h\x15\x15\x03g\x13\x13\x03b\x10\x10\x03\x01\x10\x01\x00\x11\n\x02\x12\x01\x02\x03\x13\x06j\x14\x14\x00g\x0e\x10\x05W-\x00Y\x10\x0b\x07^\x0e\x10\x0cV\x06\x0c\x00\n\x10\x03\x01\x11\x11b\x10\x10\x01\x83\x10_\x10\x0e\x08B\x10\t\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10\n\x10\n\x00\x11\x00\x00\x12\x02\x00\x13\x03\x00\x14\x04\x00\x15\x08b\x0f\x10\x05[\x0f\x0b\t[\x0f\x0c\n\x05\x10\x00\x01\x11\x00\x01\x12\x00[\x0f\r\x10[\x0f\x0e\x11[\x0f\x0f\x12g\x10\x10\x00[\x0f\x10\x10\x05\x10\x00[\x0f\x11\x10\x05\x10\x00[\x0f\x12\x105\x10\r[\x0f\x13\x10V\x07\x15\x00\n\x10\x14b\x10\x10\x00[\x0f\r\x10\x05\x10\x01[\x0f\x13\x10WY\x00_\x10\x0e\x15A\x10\x162\x00\n\x10\x17_\x11\x0e\x18b\x10\x10\x01@\x10\x19\"\x00\n\x10\x1a_\x11\x0e\x18b\x10\x10\x01z\x10\x11\x02[\x0f\x0e\x11[\x0f\x0f\x12Y\x10\x0f\x0f[\x0f\x1b\x10W\x1e\x00\n\x10\x14_\x11\x0e\x18b\x10\x10\x01[\x0f\r\x10\n\x10\x17Y\x11\x0f\rb\x10\x10\x01[\x0f\x1b\x10V\x08\x08\x00Y\x10\x0f\x1b[\x0f\x1c\x10V\x04\x0c\x00Y\x10\x00\x1d\x00\x11\x0fc\x10\x10\x01\x1e\x81\x0f");
static K2366: RomTuple<31> = RomTuple::new([n!("parse_mode"), n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_commit"), Obj::rom(&K1090), n!("entries"), Obj::small(0), Obj::small(1), n!("file_new"), n!("dir"), n!("name"), n!("data"), n!("head"), n!("kept"), n!("taken"), n!("writer"), n!("window"), n!("changed"), n!("bytearray"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks"), n!("size"), n!("pos"), n!("files"), n!("append")]);
static K2367: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K2368: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2365), consts: Obj::rom(&K2366), argnames: Obj::rom(&K2367), name: n!("lfs_open") };
static K2369: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K2370: RomBytes<111> = RomBytes::new(b"\n\x03\x00\x00\x04\x02Y\x06\x01\x01Y\x07\x01\x02\x18\x05\x06\x07b\x02\x03\x02>\x02\x03\x05\x00\x03\x03\x04\x81\x03Y\x03\x01\x05S\x03\x1c\x00Y\x03\x01\x05Y\x04\x01\x02Y\x06\x01\x02\x17\x05\x06\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\n\x03\x07\x00\x04\x00\x00\x05\x01Y\x06\x01\x08Y\x07\x01\tY\x08\x01\x02\x00\t\x02b\x03\x03\x06\x81\x03");
static K2371: RomTuple<10> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K1090), n!("data"), n!("lfs_file_flush"), n!("lfs_kept"), n!("head"), n!("kept")]);
static K2372: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K2373: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2370), consts: Obj::rom(&K2371), argnames: Obj::rom(&K2372), name: n!("lfs_file_read") };
static K2374: RomBytes<169> = RomBytes::new(b"\n\r\x00\x00\x0e\x00\x00\x0f\x04b\r\r\x02z\r\x06\x02\'\r\x07\x01\x18\x08\x07\rY\t\x01\x02S\t\x1b\x00_\r\t\x03H\r\x02\x12\x00_\r\t\x04H\r\x06\t\x00_\r\t\x05<\r\x08Q\x00\n\r\x06\x00\x0e\x00\x00\x0f\x02\x00\x10\x03\x00\x11\x04b\r\r\x04z\r\n\x02\n\r\x07\x00\x0e\x00\x00\x0f\n\x00\x10\x08\n\x11\x08\x02\x12\x00\x01Y\x14\x00\t\x18\x13\x14\x08b\x11\x11\x02b\x0c\r\x04\x00\r\x02\x00\x0e\x06\x00\x0f\x08\x00\x10\x0ch\r\r\x04\x00\t\r[\x01\x02\r_\r\t\n\x18\x0e\x07\x08\x18\x10\x07\x08\x17\x0f\x10\x05\x05\x10\x00l\x0e\x0e^\r\r\x0e\x81\r");
static K2375: RomTuple<11> = RomTuple::new([n!("lfs_ctz"), Obj::small(256), n!("window"), Obj::small(0), Obj::small(1), Obj::small(2), n!("lfs_seek"), n!("lfs_read"), n!("min"), n!("size"), Obj::small(3)]);
static K2376: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("head"), n!("size"), n!("pos"), n!("count")]);
static K2377: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 21, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2374), consts: Obj::rom(&K2375), argnames: Obj::rom(&K2376), name: n!("lfs_kept") };
static K2378: RomBytes<174> = RomBytes::new(b"A\x02\x00#\x00\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x01\t\x00\n\n\x02b\n\n\x00\x01\x0b\x00g\x08\x08\x04[\x01\x03\x08\x82\n\x08\x04\x00\t\x00Y\n\x01\x05Y\x0b\x01\x06#\x0c\x02\x07b\x08\x08\x04z\x08\x03\x02\n\x08\x08\x00\t\x00#\n\x02\x07b\x08\x08\x02z\x08\x05\x02\"\x08\x04\x07Y\t\x00\t7\x08\t5\x00\n\x08\n\x00\t\x00\x00\n\x03\x01\x0b\x00\"\x0c\x04\x07b\x07\x08\x04\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x00\t\x05\x00\n\x07\x00\x0b\x02g\x08\x08\x04[\x01\x03\x08W\x17\x00\n\x08\x0b\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x05\x07\x00\r\x02b\x08\x08\x05\x82");
static K2379: RomTuple<12> = RomTuple::new([Obj::small(0), n!("lfs_file_take"), n!("bytearray"), n!("writer"), n!("lfs_seek"), n!("head"), n!("kept"), Obj::small(1), n!("lfs_ctz"), n!("size"), n!("lfs_read"), n!("lfs_file_follow")]);
static K2380: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("pos")]);
static K2381: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2378), consts: Obj::rom(&K2379), argnames: Obj::rom(&K2380), name: n!("lfs_file_begin") };
static K2382: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01Y\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x02");
static K2383: RomTuple<3> = RomTuple::new([n!("lfs_take"), n!("taken"), n!("append")]);
static K2384: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K2385: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2382), consts: Obj::rom(&K2383), argnames: Obj::rom(&K2384), name: n!("lfs_file_take") };
static K2386: RomBytes<136> = RomBytes::new(b"\n\x07\x00b\x05\x07\x00\n\x07\x01\n\x0b\x02\x00\x0c\x03b\x0b\x0b\x01\"\x08\x0b\x03x\x07\x01G\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W:\x00V\x06(\x00\n\x0b\x04\n\x0c\x05\x00\r\x00\x00\x0e\x02\x01\x10\x04#\x11\x06\x03\x19\x0f\x10\x11\x01\x10\x04b\x0c\x0c\x04\x01\r\x00\x01\x0e\x04b\x02\x0b\x03\n\x0b\x06\x00\x0c\x02b\x0b\x0b\x01-\x05\x05\x0by\x06\x07\xc1\xff\n\x07\x07\x00\x08\x00\x00\t\x01b\x07\x07\x02\x00\x08\x03\x00\t\x05\x00\n\x04g\x07\x07\x04[\x01\x08\x07\x82");
static K2387: RomTuple<9> = RomTuple::new([n!("bytearray"), n!("range"), n!("lfs_twos"), Obj::small(1), n!("little"), n!("lfs_read"), n!("lfs_words"), n!("lfs_file_take"), n!("writer")]);
static K2388: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("block"), n!("index"), n!("pos")]);
static K2389: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 18, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2386), consts: Obj::rom(&K2387), argnames: Obj::rom(&K2388), name: n!("lfs_file_follow") };
static K2390: RomBytes<70> = RomBytes::new(b"Y\x06\x01\x00z\x06\x02\x04\n\x06\x01\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x06\x02\x00\x07\x00\x00\x08\x02\x01\t\x00\x03\x0b\x03\n\x0c\x04\x00\r\x04b\x0c\x0c\x012\x0c\x0cY\r\x00\x05\x1c\x0c\x0c\r\x19\x0b\x0b\x0c\x17\n\x04\x0bb\x06\x06\x04\x82");
static K2391: RomTuple<6> = RomTuple::new([n!("writer"), n!("lfs_erase"), n!("lfs_write"), Obj::rom(&K2115), n!("len"), n!("prog")]);
static K2392: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2390), consts: Obj::rom(&K2391), argnames: Obj::rom(&K2384), name: n!("lfs_file_program") };
static K2393: RomBytes<143> = RomBytes::new(b"Y\x08\x01\x00z\x08\x03\x04\n\x08\x01\x00\t\x05b\x08\x08\x01Y\t\x00\x02;\x08\t,\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x04\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x04\x05\x00\r\x06b\x08\x08\x05Y\x08\x01\x00z\x08\x03\x04\n\x08\x06\n\t\x01\x00\n\x02b\t\t\x01Y\x0b\x00\x02\n\x0c\x01\x00\r\x05b\x0c\x0c\x01\x18\n\x0b\x0cb\x07\x08\x02\x05\x08\x00\x00\t\x07\x05\n\x00l\x08\x08^\x08\x02\x08-\x05\x05\x08\x17\x08\x06\x07Y\t\x01\x00\x01\n\x03`\t\n\x08\x81\x07");
static K2394: RomTuple<7> = RomTuple::new([n!("writer"), n!("len"), n!("size"), n!("lfs_file_program"), n!("lfs_file_follow"), Obj::small(1), n!("min")]);
static K2395: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("data")]);
static K2396: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2393), consts: Obj::rom(&K2394), argnames: Obj::rom(&K2395), name: n!("lfs_file_append") };
static K2397: RomBytes<172> = RomBytes::new(b"Y\x05\x01\x00T\x05\x01\x00\x82W^\x00Y\x05\x01\x00_\x02\x05\x01\n\x05\x02\x00\x06\x00\x00\x07\x01Y\x08\x01\x03Y\t\x01\x04\x00\n\x02Y\x0c\x01\x04\x18\x0b\x0c\x02b\x03\x05\x06\x01\x04\x00W!\x00\n\x05\x05\x00\x06\x00\x00\x07\x01\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03-\x04\x04\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01C\x04\x05\xd0\xffY\x05\x01\x00_\x05\x05\x01Y\x06\x01\x04C\x05\x06\x91\xff\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\x00_\x05\x05\x08Y\x06\x01\x00_\x06\x06\x01[\x01\x03\x05[\x01\x04\x06\x05\x05\x00[\x01\x00\x05[\x01\t\x05\x82");
static K2398: RomTuple<10> = RomTuple::new([n!("writer"), Obj::small(3), n!("lfs_kept"), n!("head"), n!("kept"), n!("lfs_file_append"), n!("len"), n!("lfs_file_program"), Obj::small(0), n!("window")]);
static K2399: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2397), consts: Obj::rom(&K2398), argnames: Obj::rom(&K2384), name: n!("lfs_file_flush") };
static K2400: RomBytes<368> = RomBytes::new(b"Y\x05\x01\x00S\x05\x10\x01\n\x05\x01Y\x07\x01\x02\n\x08\x03\x00\t\x02b\x08\x08\x01\x17\x06\x07\x08\n\x07\x03Y\x08\x01\x00b\x07\x07\x01b\x05\x05\x02\n\x06\x04\x00\x07\x00b\x06\x06\x018\x05\x067\x00Y\x05\x01\x00Y\x06\x01\x02Y\x08\x01\x02\n\t\x03\x00\n\x02b\t\t\x01\x17\x07\x08\t\x05\x08\x00l\x06\x06`\x05\x06\x02\x05\x05\x01[\x01\x05\x05\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05\x01\x05\x00[\x01\x06\x05\n\x05\x07\x00\x06\x00\x00\x07\x01\x01\x08\x00b\x05\x05\x03Y\x05\x01\x00\x05\x06\x00\x00\x03\x05[\x01\x00\x06Y\x06\x01\x02\n\x07\x03\x00\x08\x02b\x07\x07\x01\x17\x05\x06\x07\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x05\x05\x01[\x01\x05\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\t\x00Y\n\x01\x02\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03V\x04\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05Y\x05\x01\nS\x05\x1e\x00Y\x05\x01\n_\x05\x05\x0bY\x06\x01\x02<\x05\x06\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\nT\x05\x11\x00\n\x05\x07\x00\x06\x00\x00\x07\x01Y\x08\x01\x02b\x05\x05\x03\x05\x05\x01[\x01\x05\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05");
static K2401: RomTuple<13> = RomTuple::new([n!("data"), n!("max"), n!("pos"), n!("len"), n!("lfs_inline_max"), n!("changed"), n!("kept"), n!("lfs_file_begin"), n!("lfs_file_all"), n!("lfs_file_flush"), n!("writer"), Obj::small(3), n!("lfs_file_append")]);
static K2402: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K2403: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2400), consts: Obj::rom(&K2401), argnames: Obj::rom(&K2402), name: n!("lfs_file_write") };
static K2404: RomBytes<55> = RomBytes::new(b"\x01\x03\x00W!\x00\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x04\x03-\x03\x03\x04\n\x04\x01\x00\x05\x02b\x04\x04\x01C\x03\x04\xd0\xff\x82");
static K2405: RomTuple<2> = RomTuple::new([n!("lfs_file_append"), n!("len")]);
static K2406: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2404), consts: Obj::rom(&K2405), argnames: Obj::rom(&K2395), name: n!("lfs_file_all") };
static K2407: RomBytes<206> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x01V\x06\x08\x00Y\x06\x01\x02T\x06\x01\x00\x82\n\x06\x03\x00\x07\x00b\x06\x06\x01\n\x06\x04\x00\x07\x00Y\x08\x01\x05Y\t\x01\x02b\x06\x06\x03z\x06\x02\x03U\x04\x07\x00\n\x06\x06b\x06\x06\x00Y\x06\x01\x07S\x06\x1d\x00\x02\x06\x01\x02\x00\x07\x03\n\x08\x08Y\t\x01\x07b\x08\x08\x01h\x06\x06\x03g\x05\x06\x01W\x1e\x00\x02\x06\x02\x02\x00\x07\x03\n\x08\tY\t\x01\nY\n\x01\x0bb\x08\x08\x02h\x06\x06\x03g\x05\x06\x01Y\x06\x00\x0cV\x06\x1a\x00\x00\x06\x05\x02\x07\x01\x03\x00\x08\x03\n\t\rb\t\t\x00h\x07\x07\x03c\x06\x06\x01\x0e\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x05b\x06\x06\x03\x05\x06\x02[\x01\x01\x06g\x06\x06\x00[\x01\x10\x06\x82");
static K2408: RomTuple<17> = RomTuple::new([n!("lfs_file_flush"), n!("changed"), n!("name"), n!("lfs_writable"), n!("lfs_find"), n!("dir"), n!("lfs_corrupt"), n!("data"), n!("bytes"), n!("lfs_words"), n!("head"), n!("kept"), n!("mtime"), n!("lfs_time"), n!("append"), n!("lfs_commit"), n!("taken")]);
static K2409: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K2410: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2407), consts: Obj::rom(&K2408), argnames: Obj::rom(&K2409), name: n!("lfs_file_sync") };
static K2411: RomBytes<53> = RomBytes::new(b"\n\x01\x00\x01\x02\x08b\x00\x01\x01\n\x01\x01\x00\x02\x00\x01\x03\x00\x01\x04\x08\n\x06\x02b\x06\x06\x00$\x06\x06\x03$\x05\x06\x04b\x01\x01\x04\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2412: RomTuple<6> = RomTuple::new([n!("bytearray"), n!("put_little"), n!("now"), Obj::small(1000000), Obj::small(1000), n!("bytes")]);
static K2413: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2411), consts: Obj::rom(&K2412), argnames: vm::types::EMPTY_TUPLE, name: n!("lfs_time") };
static K2414: RomBytes<61> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x05\x02\x00\x14\x03\x01\x02\x00[\x03\x03\x02\x14\x03\x01\x02\x00[\x03\x04\x02\x14\x03\x01\x02\x00[\x03\x05\x02\x82");
static K2415: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K2416: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2415), consts: Obj::rom(&K450), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2417: RomTuple<6> = RomTuple::new([n!("files"), Obj::rom(&K2416), vm::intern::ascii_char(102), n!("window"), n!("writer"), n!("data")]);
static K2418: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2414), consts: Obj::rom(&K2417), argnames: Obj::rom(&K2409), name: n!("lfs_file_shut") };
static K2419: RomBytes<335> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02Y\x03\x01\x02Y\x07\x01\x039\x02\x07a\x00\n\x07\x04\x01\x08@b\x04\x07\x01Y\x07\x01\x03[\x01\x02\x07W@\x00Y\x07\x01\x02\n\x08\x05\x00\t\x00\x00\n\x01\x05\x0c\x00\n\r\x06\x01\x0e@Y\x10\x01\x02\x18\x0f\x02\x10b\r\r\x02\x05\x0e\x00l\x0c\x0c^\x0b\x04\x0cb\x08\x08\x03-\x07\x07\x08[\x01\x02\x07Y\x07\x01\x02[\x01\x03\x07Y\x07\x01\x02C\x07\x02\xb7\xffW\xc5\x00Y\x07\x01\x037\x02\x07\xbc\x00\x05\x07\x01[\x01\x07\x07Y\x07\x01\x08S\x07\x16\x00Y\x07\x01\x08\x00\x08\x02\x05\t\x00\x05\n\x00l\x08\x08a\x07\x08W\x93\x00\n\x07\t\x00\x08\x00b\x07\x07\x018\x02\x07_\x00\n\x07\nb\x05\x07\x00W1\x00\n\x07\x0b\x00\x08\x00\x00\t\x01Y\n\x01\x0cY\x0b\x01\r\n\x0c\x0e\x00\r\x05b\x0c\x0c\x01\n\x0e\x0e\x00\x0f\x05b\x0e\x0e\x01\x18\r\x02\x0eb\x07\x07\x06-\x05\x05\x07\n\x07\x0e\x00\x08\x05b\x07\x07\x01C\x07\x02\xc0\xff\x01\x07\x00\x01\x08\x00[\x01\x08\x05[\x01\x0c\x07[\x01\r\x08W%\x00\n\x07\x0f\x00\x08\x00Y\t\x01\x0cY\n\x01\r#\x0b\x02\x10b\x07\x07\x04z\x07\x08\x02[\x01\x0c\x08\x00\x06\t[\x01\r\x02[\x01\x03\x02[\x01\x02\x03\x82");
static K2420: RomTuple<17> = RomTuple::new([n!("lfs_writable"), n!("lfs_file_flush"), n!("pos"), n!("size"), n!("bytes"), n!("lfs_file_write"), n!("min"), n!("changed"), n!("data"), n!("lfs_inline_max"), n!("bytearray"), n!("lfs_kept"), n!("head"), n!("kept"), n!("len"), n!("lfs_seek"), Obj::small(1)]);
static K2421: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K2422: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2419), consts: Obj::rom(&K2420), argnames: Obj::rom(&K2421), name: n!("lfs_file_resize") };
}

#[cfg(feature = "os")]
mod os {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 46] = [
    Obj::rom(&K2427),
    Obj::rom(&K2430),
    Obj::rom(&K2433),
    Obj::rom(&K2436),
    Obj::rom(&K2441),
    Obj::rom(&K2445),
    Obj::rom(&K2451),
    Obj::rom(&K2456),
    Obj::rom(&K2459),
    Obj::rom(&K2463),
    Obj::rom(&K2467),
    Obj::rom(&K2471),
    Obj::rom(&K2476),
    Obj::rom(&K2479),
    Obj::rom(&K2481),
    Obj::rom(&K2485),
    Obj::rom(&K2488),
    Obj::rom(&K2491),
    Obj::rom(&K2495),
    Obj::rom(&K2499),
    Obj::rom(&K2504),
    Obj::rom(&K2508),
    Obj::rom(&K2514),
    Obj::rom(&K2519),
    Obj::rom(&K2523),
    Obj::rom(&K2527),
    Obj::rom(&K2531),
    Obj::rom(&K2534),
    Obj::rom(&K2537),
    Obj::rom(&K2539),
    Obj::rom(&K2541),
    Obj::rom(&K2544),
    Obj::rom(&K2546),
    Obj::rom(&K2549),
    Obj::rom(&K2550),
    Obj::rom(&K2554),
    Obj::rom(&K2557),
    Obj::rom(&K2559),
    Obj::rom(&K2561),
    Obj::rom(&K2563),
    Obj::rom(&K2566),
    Obj::rom(&K2572),
    Obj::rom(&K2575),
    Obj::rom(&K2582),
    Obj::rom(&K2587),
    Obj::rom(&K2591),
];

static DEFAULTS: [Defaults; 5] = [
    Defaults { function: 4, positional: Obj::NONE, named: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Defaults { function: 7, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 8, positional: Obj::rom(&K1174), named: &[] },
    Defaults { function: 19, positional: Obj::rom(&K2500), named: &[] },
    Defaults { function: 43, positional: Obj::rom(&K2583), named: &[] },
];

static K2423: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K2424: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K2425: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K2424), n!("type"), n!("__name__")]);
static K2426: RomTuple<1> = RomTuple::new([n!("path")]);
static K2427: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2423), consts: Obj::rom(&K2425), argnames: Obj::rom(&K2426), name: n!("path_text") };
static K2428: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K2429: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K2430: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2428), consts: Obj::rom(&K2429), argnames: Obj::rom(&K2426), name: n!("mount_of") };
static K2431: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K2432: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K2433: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2431), consts: Obj::rom(&K2432), argnames: Obj::rom(&K2426), name: n!("inside_mount") };
static K2434: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K2435: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K2436: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2434), consts: Obj::rom(&K2435), argnames: vm::types::EMPTY_TUPLE, name: n!("root_mount") };
static K2437: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K2438: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K2439: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K2438), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K2440: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K2441: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, code: Obj::rom(&K2437), consts: Obj::rom(&K2439), argnames: Obj::rom(&K2440), name: Obj::rom(&crate::intern::EMPTY) };
static K2442: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K2443: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K2444: RomTuple<1> = RomTuple::new([n!("target")]);
static K2445: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2442), consts: Obj::rom(&K2443), argnames: Obj::rom(&K2444), name: Obj::rom(&crate::intern::EMPTY) };
static K2446: RomBytes<169> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01c\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WV\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b(c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x05b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xa5\xffW\r\x00\n\x04\x06\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x04\x07b\x04\x04\x00\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x08\x87\x03\x04\x0c\x00\n\x04\t\x01\x05\x13b\x04\x04\x01\x83\x04\x83\x03");
static K2447: RomBytes<8> = RomBytes::new(b"littlefs");
static K2448: RomTuple<10> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K2447), n!("lfs_class"), n!("lfs1_class"), n!("Exception"), n!("fat_class"), n!("NameError"), n!("OSError")]);
static K2449: RomTuple<1> = RomTuple::new([n!("device")]);
static K2450: RomBytes<19> = RomBytes::new(b"\x00sv\x06v\r\x00\x07\x83\x01\x10\x93\x01\x06\x93\x01\x16\x00\x07");
static K2451: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2446), consts: Obj::rom(&K2448), argnames: Obj::rom(&K2449), name: n!("detect_fs") }, exc: Obj::rom(&K2450) };
static K2452: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K2453: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2454: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2453), consts: Obj::rom(&K421), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2455: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K2454)]);
static K2456: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2452), consts: Obj::rom(&K2455), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2457: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K2458: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K2459: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2457), consts: Obj::rom(&K2458), argnames: Obj::rom(&K2426), name: n!("os_ilistdir") };
static K2460: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K2461: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K2462: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K2463: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2460), consts: Obj::rom(&K2461), argnames: Obj::rom(&K2462), name: n!("list_root") };
static K2464: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K2465: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K2466: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K2465), Obj::small(0), n!("stat")]);
static K2467: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2464), consts: Obj::rom(&K2466), argnames: Obj::rom(&K2426), name: n!("os_stat") };
static K2468: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K2469: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K2470: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K2469), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K2471: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2468), consts: Obj::rom(&K2470), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2472: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K2473: RomBytes<1> = RomBytes::new(b"/");
static K2474: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K2473)]);
static K2475: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K2474), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K2476: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2472), consts: Obj::rom(&K2475), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2477: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K2478: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K2479: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2477), consts: Obj::rom(&K2478), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2480: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K2481: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2477), consts: Obj::rom(&K2480), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2482: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K2483: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K2484: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K2485: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2482), consts: Obj::rom(&K2483), argnames: Obj::rom(&K2484), name: Obj::rom(&crate::intern::EMPTY) };
static K2486: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K2487: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K2488: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2486), consts: Obj::rom(&K2487), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2489: RomBytes<72> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x0c\x00\x00\x02\x01U\x02\x03\x00\x03\x02\x02\x81\x02A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K2490: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K2491: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2489), consts: Obj::rom(&K2490), argnames: vm::types::EMPTY_TUPLE, name: n!("os_getcwd") };
static K2492: RomBytes<38> = RomBytes::new(b"U\x00\x13\x00\n\x01\x00\x03\x02\x01b\x01\x01\x01U\x01\x03\x00\x01\x01\x00\x81\x01\n\x01\x02\x03\x02\x01_\x03\x00\x03b\x01\x01\x02\x82");
static K2493: RomTuple<4> = RomTuple::new([n!("kept"), n!("errno"), n!("keep"), Obj::small(0)]);
static K2494: RomTuple<1> = RomTuple::new([n!("number")]);
static K2495: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2492), consts: Obj::rom(&K2493), argnames: Obj::rom(&K2494), name: Obj::rom(&crate::intern::EMPTY) };
static K2496: RomBytes<150> = RomBytes::new(b"\n\t\x00\x00\n\x00\x03\x0b\x01b\x06\t\x02S\x06\"\x00\n\t\x02\x00\n\x06\x00\x0b\x00b\n\n\x01\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\t\t\x06\x81\t\n\t\x03\x00\n\x00\n\x0b\x04b\t\t\x02V\t4\x00\n\t\x05\x00\n\x00b\t\t\x01\n\n\x04O\t\n\"\x00\n\t\x02\n\n\x06\x00\x0b\x00b\n\n\x01\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\t\t\x06\x81\t\n\t\x07\x00\n\x00b\t\t\x01z\t\x07\x02\x00\t\x07\x00\n\x08\x00\x0b\x01c\t\t\x02\x02\x81\t");
static K2497: RomTuple<8> = RomTuple::new([n!("class_method"), n!("__fspath__"), n!("open"), n!("isinstance"), n!("str"), n!("type"), n!("unwrap_native"), n!("inside_mount")]);
static K2498: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K2499: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2496), consts: Obj::rom(&K2497), argnames: Obj::rom(&K2498), name: Obj::rom(&crate::intern::EMPTY) };
static K2500: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K2501: RomBytes<37> = RomBytes::new(b"\n\x03\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x06\x00\x03\x07\x00b\x04\x04\x03\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K2502: RomTuple<3> = RomTuple::new([n!("exec"), n!("compile"), n!("import_read")]);
static K2503: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K2504: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2501), consts: Obj::rom(&K2502), argnames: Obj::rom(&K2503), name: Obj::rom(&crate::intern::EMPTY) };
static K2505: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K2506: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K2507: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K2508: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2505), consts: Obj::rom(&K2506), argnames: Obj::rom(&K2426), name: n!("import_stat") }, exc: Obj::rom(&K2507) };
static K2509: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K2510: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K2511: RomStr<9> = RomStr::constant(b"/__init__");
static K2512: RomTuple<10> = RomTuple::new([Obj::rom(&K2510), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K2511), Obj::rom(&K357), n!("found_module")]);
static K2513: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K2514: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2509), consts: Obj::rom(&K2512), argnames: Obj::rom(&K2513), name: Obj::rom(&crate::intern::EMPTY) };
static K2515: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K2516: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K2517: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K2516)]);
static K2518: RomTuple<1> = RomTuple::new([n!("base")]);
static K2519: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2515), consts: Obj::rom(&K2517), argnames: Obj::rom(&K2518), name: n!("import_one") };
static K2520: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x04U\x04\x03\x00W!\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x06\x86\x05\n\x05\x07\x00\x06\x03b\x05\x05\x01\x81\x05");
static K2521: RomTuple<8> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("import_size"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K2522: RomBytes<8> = RomBytes::new(b"\rK[\n[\n\x00\x0b");
static K2523: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2520), consts: Obj::rom(&K2521), argnames: Obj::rom(&K2426), name: n!("import_read") }, exc: Obj::rom(&K2522) };
static K2524: RomBytes<66> = RomBytes::new(b"\x00\x03\x00\x01\x04\x0b\x01\x05\x00c\x01\x03\x02\x00W\x17\x00\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x06\x00\x02\x03\x00\x01\x81\x03\x83\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x01\x05\x14b\x03\x03\x02\x02\x04\x00\x01b\x02\x02\x02\x81\x02");
static K2525: RomTuple<5> = RomTuple::new([n!("ioctl"), n!("AttributeError"), n!("OSError"), n!("min"), n!("max")]);
static K2526: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x04\x11\x17\x00\x05");
static K2527: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2524), consts: Obj::rom(&K2525), argnames: Obj::rom(&K450), name: n!("import_size") }, exc: Obj::rom(&K2526) };
static K2528: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K2529: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K2530: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K2531: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2528), consts: Obj::rom(&K2529), argnames: Obj::rom(&K2426), name: n!("path_kind") }, exc: Obj::rom(&K2530) };
static K2532: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K2533: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K2534: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2532), consts: Obj::rom(&K2533), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2535: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K2536: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K2537: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2535), consts: Obj::rom(&K2536), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2538: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K2539: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2538), consts: Obj::rom(&K2536), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2540: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K2541: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2540), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2542: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K2543: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K2544: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2542), consts: Obj::rom(&K2543), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2545: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K2546: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2542), consts: Obj::rom(&K2545), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2547: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K2548: RomTuple<1> = RomTuple::new([Obj::rom(&K2474)]);
static K2549: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2547), consts: Obj::rom(&K2548), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2550: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2551: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K2552: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2473), vm::intern::ascii_char(47)]);
static K2553: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K2554: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2551), consts: Obj::rom(&K2552), argnames: Obj::rom(&K2553), name: n!("path_join") };
static K2555: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K2556: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2473), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K2557: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2555), consts: Obj::rom(&K2556), argnames: Obj::rom(&K2426), name: n!("path_split") };
static K2558: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K2559: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2542), consts: Obj::rom(&K2558), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2560: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K2561: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2542), consts: Obj::rom(&K2560), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2562: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K2563: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2562), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
static K2564: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K2565: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), Obj::rom(&crate::intern::EMPTY)]);
static K2566: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2564), consts: Obj::rom(&K2565), argnames: Obj::rom(&K2426), name: n!("path_splitext") };
static K2567: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K2568: RomStr<2> = RomStr::constant(b"//");
static K2569: RomStr<3> = RomStr::constant(b"///");
static K2570: RomTuple<2> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), vm::intern::ascii_char(46)]);
static K2571: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), Obj::rom(&crate::intern::EMPTY), Obj::rom(&K2568), Obj::rom(&K2569), n!("split"), Obj::rom(&K2570), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K2572: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2567), consts: Obj::rom(&K2571), argnames: Obj::rom(&K2426), name: n!("path_normpath") };
static K2573: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2574: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K2575: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2573), consts: Obj::rom(&K2574), argnames: Obj::rom(&K2426), name: n!("path_abspath") };
static K2576: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K2577: RomStr<17> = RomStr::constant(b"no path specified");
static K2578: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K2579: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2578), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2580: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K2577), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K2579), Obj::rom(&K2579), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K2581: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K2582: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2576), consts: Obj::rom(&K2580), argnames: Obj::rom(&K2581), name: Obj::rom(&crate::intern::EMPTY) };
static K2583: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K2584: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K2585: RomTuple<5> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K2586: RomTuple<1> = RomTuple::new([n!("paths")]);
static K2587: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2584), consts: Obj::rom(&K2585), argnames: Obj::rom(&K2586), name: Obj::rom(&crate::intern::EMPTY) };
static K2588: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K2589: RomStr<2> = RomStr::constant(b"~/");
static K2590: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K2589), n!("getenv"), n!("HOME")]);
static K2591: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2588), consts: Obj::rom(&K2590), argnames: Obj::rom(&K2426), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "re")]
mod re {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 19] = [
    Obj::rom(&K2595),
    Obj::rom(&K2599),
    Obj::rom(&K2603),
    Obj::rom(&K2605),
    Obj::rom(&K2607),
    Obj::rom(&K2610),
    Obj::rom(&K2614),
    Obj::rom(&K2619),
    Obj::rom(&K2623),
    Obj::rom(&K2627),
    Obj::rom(&K2630),
    Obj::rom(&K2634),
    Obj::rom(&K2636),
    Obj::rom(&K2638),
    Obj::rom(&K2642),
    Obj::rom(&K2646),
    Obj::rom(&K2650),
    Obj::rom(&K2652),
    Obj::rom(&K2654),
];

static DEFAULTS: [Defaults; 16] = [
    Defaults { function: 2, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 3, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 4, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 5, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 7, positional: Obj::rom(&K552), named: &[] },
    Defaults { function: 8, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 9, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 10, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 11, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 12, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 13, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 14, positional: Obj::rom(&K2643), named: &[] },
    Defaults { function: 15, positional: Obj::rom(&K2643), named: &[] },
    Defaults { function: 16, positional: Obj::rom(&K2643), named: &[] },
    Defaults { function: 17, positional: Obj::rom(&K421), named: &[] },
    Defaults { function: 18, positional: Obj::rom(&K421), named: &[] },
];

static K2592: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K2593: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K2594: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K2595: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2592), consts: Obj::rom(&K2593), argnames: Obj::rom(&K2594), name: n!("re_run") };
static K2596: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K2597: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K2598: RomTuple<1> = RomTuple::new([n!("previous")]);
static K2599: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2596), consts: Obj::rom(&K2597), argnames: Obj::rom(&K2598), name: Obj::rom(&crate::intern::EMPTY) };
static K2600: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K2601: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K2602: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K2603: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2600), consts: Obj::rom(&K2601), argnames: Obj::rom(&K2602), name: n!("pattern_match") };
static K2604: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K2605: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2604), consts: Obj::rom(&K2601), argnames: Obj::rom(&K2602), name: n!("pattern_search") };
static K2606: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K2607: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2606), consts: Obj::rom(&K2601), argnames: Obj::rom(&K2602), name: n!("pattern_fullmatch") };
static K2608: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K2609: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K2610: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2608), consts: Obj::rom(&K2609), argnames: Obj::rom(&K2602), name: n!("pattern_finditer") };
static K2611: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K2612: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K2613: RomTuple<1> = RomTuple::new([n!("found")]);
static K2614: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2611), consts: Obj::rom(&K2612), argnames: Obj::rom(&K2613), name: n!("re_matches") };
static K2615: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K2616: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K2617: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K2616), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2618: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K2617)]);
static K2619: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2615), consts: Obj::rom(&K2618), argnames: Obj::rom(&K2602), name: n!("pattern_findall") };
static K2620: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K2621: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K2622: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K2623: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2620), consts: Obj::rom(&K2621), argnames: Obj::rom(&K2622), name: n!("pattern_split") };
static K2624: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K2625: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K2626: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K2627: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2624), consts: Obj::rom(&K2625), argnames: Obj::rom(&K2626), name: Obj::rom(&crate::intern::EMPTY) };
static K2628: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K2629: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), Obj::rom(&crate::intern::EMPTY), Obj::rom(&K1090), n!("join")]);
static K2630: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2628), consts: Obj::rom(&K2629), argnames: Obj::rom(&K2626), name: n!("pattern_subn") };
static K2631: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2632: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K2633: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K2634: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2631), consts: Obj::rom(&K2632), argnames: Obj::rom(&K2633), name: Obj::rom(&crate::intern::EMPTY) };
static K2635: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K2636: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2631), consts: Obj::rom(&K2635), argnames: Obj::rom(&K2633), name: Obj::rom(&crate::intern::EMPTY) };
static K2637: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K2638: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2631), consts: Obj::rom(&K2637), argnames: Obj::rom(&K2633), name: Obj::rom(&crate::intern::EMPTY) };
static K2639: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K2640: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K2641: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K2642: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2639), consts: Obj::rom(&K2640), argnames: Obj::rom(&K2641), name: Obj::rom(&crate::intern::EMPTY) };
static K2643: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K2644: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K2645: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K2646: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2644), consts: Obj::rom(&K2645), argnames: Obj::rom(&K2641), name: Obj::rom(&crate::intern::EMPTY) };
static K2647: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K2648: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K2649: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K2650: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2647), consts: Obj::rom(&K2648), argnames: Obj::rom(&K2649), name: Obj::rom(&crate::intern::EMPTY) };
static K2651: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K2652: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2631), consts: Obj::rom(&K2651), argnames: Obj::rom(&K2633), name: Obj::rom(&crate::intern::EMPTY) };
static K2653: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K2654: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2631), consts: Obj::rom(&K2653), argnames: Obj::rom(&K2633), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "romfs")]
mod romfs {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 19] = [
    Obj::rom(&K2660),
    Obj::rom(&K2665),
    Obj::rom(&K2669),
    Obj::rom(&K2670),
    Obj::rom(&K2674),
    Obj::rom(&K2678),
    Obj::rom(&K2683),
    Obj::rom(&K2687),
    Obj::rom(&K2691),
    Obj::rom(&K2695),
    Obj::rom(&K2700),
    Obj::rom(&K2702),
    Obj::rom(&K2706),
    Obj::rom(&K2710),
    Obj::rom(&K2713),
    Obj::rom(&K2715),
    Obj::rom(&K2718),
    Obj::rom(&K2721),
    Obj::rom(&K2725),
];

static DEFAULTS: [Defaults; 2] = [
    Defaults { function: 9, positional: Obj::rom(&K2696), named: &[] },
    Defaults { function: 12, positional: Obj::rom(&K1174), named: &[] },
];

static K2655: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2656: RomBytes<96> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x82");
static K2657: RomTuple<23> = RomTuple::new([n!("clips"), n!("rom_init"), n!("__init__"), n!("rom_mount"), n!("mount"), n!("rom_umount"), n!("umount"), n!("rom_open"), n!("open"), n!("rom_ilistdir"), n!("ilistdir"), n!("rom_chdir"), n!("chdir"), n!("rom_getcwd"), n!("getcwd"), n!("rom_stat"), n!("stat"), n!("rom_statvfs"), n!("statvfs"), n!("rom_file_read"), n!("file_read"), n!("rom_file_shut"), n!("file_shut")]);
static K2658: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2656), consts: Obj::rom(&K2657), argnames: vm::types::EMPTY_TUPLE, name: n!("VfsRom") };
static K2659: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsRom"), Obj::rom(&K2658), n!("keep")]);
static K2660: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2655), consts: Obj::rom(&K2659), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K2661: RomBytes<116> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x06\x06\x01[\x00\x01\x06\x00\x02\x06\n\x06\x02\x05\x08\x00\x01\t\x03\x05\n\x00l\x08\x08^\x07\x02\x08b\x06\x06\x01B\x06\x03\x0c\x00\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06\n\x07\x05\x00\x08\x02\x01\t\x00\n\n\x06\x00\x0b\x02b\n\n\x01b\x07\x07\x03v\x06\x07W\r\x00z\x07\x03\x03[\x00\x07\x04[\x00\x08\x05\x82w\x07\x06\xee\xff\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06");
static K2662: RomBytes<3> = RomBytes::new(b"\xd2\xcd1");
static K2663: RomTuple<9> = RomTuple::new([n!("memoryview"), n!("memory"), n!("bytes"), Obj::rom(&K2662), n!("OSError"), n!("rom_records"), n!("len"), n!("start"), n!("end")]);
static K2664: RomTuple<2> = RomTuple::new([n!("self"), n!("memory")]);
static K2665: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2661), consts: Obj::rom(&K2663), argnames: Obj::rom(&K2664), name: n!("rom_init") };
static K2666: RomBytes<17> = RomBytes::new(b"V\x02\x0c\x00\n\x03\x00\x01\x04\x01b\x03\x03\x01\x83\x03\x82");
static K2667: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K2668: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K2669: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2666), consts: Obj::rom(&K2667), argnames: Obj::rom(&K2668), name: n!("rom_mount") };
static K2670: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K163), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K13), name: n!("rom_umount") };
static K2671: RomBytes<71> = RomBytes::new(b"\x01\x03\x00W%\x00^\x04\x00\x01/\x01\x01\x00+\x05\x03\x01(\x06\x04\x02\x1e\x03\x05\x06=\x04\x03\x0c\x00\x00\x05\x03\x00\x06\x01h\x05\x05\x02\x81\x057\x01\x02\x0b\x00,\x05\x03\x04U\x05\x03\x00X\xcb\xff\n\x05\x05\x01\x06\x05b\x05\x05\x01\x83\x05");
static K2672: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(127), Obj::small(128), Obj::small(25), n!("OSError")]);
static K2673: RomTuple<3> = RomTuple::new([n!("view"), n!("at"), n!("end")]);
static K2674: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2671), consts: Obj::rom(&K2672), argnames: Obj::rom(&K2673), name: n!("rom_number") };
static K2675: RomBytes<110> = RomBytes::new(b"We\x00\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x03\x07\x00\x01\x08\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x04\x07\x00\x01\x08W\x0b\x00\n\x06\x01\x87\x05\x06\x01\x00\x82\x83\x05V\x03\t\x00\x18\x05\x02\x019\x04\x05\x01\x00\x82\x00\x05\x03\x00\x06\x01\x17\x07\x01\x04h\x05\x05\x03~\x05\x05-\x01\x01\x04C\x01\x02\x96\xff\x82");
static K2676: RomTuple<2> = RomTuple::new([n!("rom_number"), n!("OSError")]);
static K2677: RomBytes<8> = RomBytes::new(b"\x034:\n:\x0b\x00\x0b");
static K2678: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2675), consts: Obj::rom(&K2676), argnames: Obj::rom(&K2673), name: n!("rom_records") }, exc: Obj::rom(&K2677) };
static K2679: RomBytes<179> = RomBytes::new(b"Y\x02\x00\x00\n\t\x01\x00\n\x02_\x0b\x01\x02_\x0c\x01\x03b\t\t\x03v\x08\tW\x91\x00z\t\x03\x03M\x03\x04\x05\x00A\x03\x05\x83\x00\n\x0b\x06\x00\x0c\x02\x00\r\x04\x00\x0e\x05b\x0b\x0b\x03z\x0b\x0c\x02\x00\x06\x0c\x00\x04\r\n\x0b\x07\x00\r\x04\n\x0e\x08\x17\x0f\x04\x06\x00\x10\x05b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0c\x02\rb\x07\x0b\x01-\x04\x04\x069\x04\x05\x01\x00\x82\x00\x0b\x07A\x03\x04\x10\x00\x01\x0c\x04\x00\r\x04\x00\x0e\x05h\x0c\x0c\x03W\x10\x00\n\x0c\t\x00\r\x00\x00\x0e\x04\x00\x0f\x05b\x0c\x0c\x03h\x0b\x0b\x02~\x0b\x0bW\x0b\x00\n\x0b\n\x87\n\x0b\x01\x00\x82\x83\nw\t\x08j\xff\x82");
static K2680: RomTuple<11> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(5), n!("rom_number"), n!("bytes"), n!("min"), n!("rom_contents"), n!("OSError")]);
static K2681: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("place")]);
static K2682: RomBytes<10> = RomBytes::new(b"*u\xa2\x01\x14\xa2\x01\x0b\x00\x15");
static K2683: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 68, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2679), consts: Obj::rom(&K2680), argnames: Obj::rom(&K2681), name: n!("rom_entries") }, exc: Obj::rom(&K2682) };
static K2684: RomBytes<164> = RomBytes::new(b"Y\x03\x00\x00\n\t\x01\x00\n\x03\x00\x0b\x01\x00\x0c\x02b\t\t\x03v\x08\tWy\x00z\t\x04\x03A\x04\x02\x0f\x00\x01\n\x05\x00\x0b\x05\x00\x0c\x06h\n\n\x03\x81\nA\x04\x03\\\x00\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x07\x0b\x00\x05\x0c\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x01\x0b\x00\x05\x0cY\n\x00\x05-\x01\x01\n\x17\n\x01\x07Y\x0b\x00\x068\n\x0b\x10\x00\x01\n\x05\x00\x0b\x01\x17\x0c\x01\x07h\n\n\x03\x81\nW\x05\x00w\t\x08\x82\xff\n\x08\x07\x01\t\x05b\x08\x08\x01\x83\x08");
static K2685: RomTuple<8> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(2), Obj::small(3), n!("rom_number"), n!("start"), n!("end"), n!("OSError")]);
static K2686: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("at"), n!("end")]);
static K2687: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2684), consts: Obj::rom(&K2685), argnames: Obj::rom(&K2686), name: n!("rom_contents") };
static K2688: RomBytes<121> = RomBytes::new(b"\x01\x07\x04Y\x08\x00\x00Y\t\x00\x01h\x02\x07\x03\n\x08\x02\x03\t\x03\x00\n\x01b\x08\x08\x02v\x07\x08WP\x00\x00\x08\x03c\x04\x08\x00\x04_\x08\x02\x05B\x08\x06\x0c\x00\n\x08\x07\x01\t\x02b\x08\x08\x01\x83\x08\n\t\x08\x00\n\x00\x00\x0b\x02b\t\t\x02v\x08\tW\x0f\x00z\t\x05\x02;\x05\x04\x06\x00\x00\x02\x06W\x11\x00w\t\x08\xec\xff\n\n\x07\x01\x0b\x02b\n\n\x01\x83\nw\x03\x07\xab\xff\x81\x02");
static K2689: RomTuple<9> = RomTuple::new([n!("start"), n!("end"), n!("path_parts"), Obj::rom(&crate::intern::EMPTY), n!("encode"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_entries")]);
static K2690: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K2691: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2688), consts: Obj::rom(&K2689), argnames: Obj::rom(&K2690), name: n!("rom_find") };
static K2692: RomBytes<100> = RomBytes::new(b"\n\r\x00\x00\x0e\x02b\r\r\x01z\r\x03\x06V\x04\x0c\x00\n\r\x01\x01\x0e\x1eb\r\r\x01\x83\r\n\r\x02\x00\x0e\x00\x00\x0f\x01b\r\r\x02z\r\t\x03A\t\x03\x0c\x00\n\r\x01\x01\x0e\x15b\r\r\x01\x83\r\n\r\x04\x00\x0e\x00\x00\x0f\x02\x05\x10\x01\x05\x11\x02\x05\x12\x02b\x0c\r\x05[\x0c\x05\n\x18\r\x0b\n[\x0c\x06\r\x81\x0c");
static K2693: RomTuple<7> = RomTuple::new([n!("parse_mode"), n!("OSError"), n!("rom_find"), Obj::small(4), n!("file_new"), n!("start"), n!("size")]);
static K2694: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K2695: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 19, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2692), consts: Obj::rom(&K2693), argnames: Obj::rom(&K2694), name: n!("rom_open") };
static K2696: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K2697: RomBytes<55> = RomBytes::new(b"Y\x03\x00\x00Y\x05\x01\x01Y\x06\x01\x02\x17\x04\x05\x06Y\x06\x01\x01\n\x07\x03Y\t\x01\x02\x17\x08\t\x02Y\t\x01\x04b\x07\x07\x02\x17\x05\x06\x07\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K2698: RomTuple<5> = RomTuple::new([n!("memory"), n!("start"), n!("pos"), n!("min"), n!("size")]);
static K2699: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K2700: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2697), consts: Obj::rom(&K2698), argnames: Obj::rom(&K2699), name: n!("rom_file_read") };
static K2701: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K2702: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K163), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2701), name: n!("rom_file_shut") };
static K2703: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02_\x03\x02\x01B\x03\x02\x0c\x00\n\x03\x03\x01\x04\x02b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02\n\x06\x05\x00\x07\x01\n\x08\x06b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K2704: RomTuple<7> = RomTuple::new([n!("rom_find"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_list"), n!("isinstance"), n!("bytes")]);
static K2705: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K2706: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2703), consts: Obj::rom(&K2704), argnames: Obj::rom(&K2705), name: n!("rom_ilistdir") };
static K2707: RomBytes<91> = RomBytes::new(b"\n\x08\x00\x00\t\x00\x00\n\x01b\x08\x08\x02v\x07\x08WB\x00z\x08\t\x02\x00\x03\tz\n\x04\x03A\x04\x01\x07\x00\x02\x04\x00@W\x03\x00\x03\x04\x02V\x02\x06\x00\x00\t\x03W\r\x00\n\t\x03\x00\n\x03\x03\x0b\x04b\t\t\x02\x00\n\x04\x01\x0b\x00\x18\x0c\x06\x05h\t\t\x04~\t\tw\x08\x07\xb9\xff\x82");
static K2708: RomTuple<5> = RomTuple::new([n!("rom_entries"), Obj::small(4), Obj::small(32768), n!("str"), Obj::rom(&K1149)]);
static K2709: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("place"), n!("as_bytes")]);
static K2710: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2707), consts: Obj::rom(&K2708), argnames: Obj::rom(&K2709), name: n!("rom_list") };
static K2711: RomBytes<30> = RomBytes::new(b"\n\x02\x00\x03\x03\x01\x00\x04\x01b\x02\x02\x02V\x02\x0c\x00\n\x02\x02\x01\x03_b\x02\x02\x01\x83\x02\x82");
static K2712: RomTuple<3> = RomTuple::new([n!("path_parts"), Obj::rom(&crate::intern::EMPTY), n!("OSError")]);
static K2713: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2711), consts: Obj::rom(&K2712), argnames: Obj::rom(&K2705), name: n!("rom_chdir") };
static K2714: RomBytes<5> = RomBytes::new(b"\x03\x01\x00\x81\x01");
static K2715: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2714), consts: Obj::rom(&K1174), argnames: Obj::rom(&K13), name: n!("rom_getcwd") };
static K2716: RomBytes<66> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03A\x02\x01\x07\x00\x02\x05\x00@W\x03\x00\x03\x05\x02\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x18\x0b\x04\x03\x01\x0c\x00\x01\r\x00\x01\x0e\x00h\x05\x05\n\x81\x05");
static K2717: RomTuple<3> = RomTuple::new([n!("rom_find"), Obj::small(4), Obj::small(32768)]);
static K2718: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2716), consts: Obj::rom(&K2717), argnames: Obj::rom(&K2705), name: n!("rom_stat") };
static K2719: RomBytes<46> = RomBytes::new(b"\x01\x02\x01\x01\x03\x00Y\x05\x00\x00Y\x06\x00\x01\x18\x04\x05\x06\x01\x05\x00\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x02\x0b\xff\x7fh\x02\x02\n\x81\x02");
static K2720: RomTuple<2> = RomTuple::new([n!("end"), n!("start")]);
static K2721: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2719), consts: Obj::rom(&K2720), argnames: Obj::rom(&K2705), name: n!("rom_statvfs") };
static K2722: RomBytes<16> = RomBytes::new(b"A\x00\x00\x06\x00\x01\x02\x00W\x03\x00\x01\x02\xea\x81\x02");
static K2723: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K2724: RomTuple<2> = RomTuple::new([n!("request"), n!("args")]);
static K2725: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2722), consts: Obj::rom(&K2723), argnames: Obj::rom(&K2724), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "select")]
mod select {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 4] = [
    Obj::rom(&K2729),
    Obj::rom(&K2733),
    Obj::rom(&K2737),
    Obj::rom(&K2748),
];

static DEFAULTS: [Defaults; 3] = [
    Defaults { function: 1, positional: Obj::rom(&K2734), named: &[] },
    Defaults { function: 2, positional: Obj::rom(&K2734), named: &[] },
    Defaults { function: 3, positional: Obj::rom(&K357), named: &[] },
];

static K2726: RomBytes<115> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x03\x06\x01\n\x07\x01\x00\x08\x00b\x07\x07\x01v\x06\x07W;\x00\x01\x05\x00_\x07\x04\x02V\x07!\x00_\x07\x04\x03\x01\x08\x03_\t\x04\x02c\x05\x07\x02\x04=\x05\x03\x0c\x00\n\x07\x052\x08\x05b\x07\x07\x01\x83\x07\x01\x07\x02`\x04\x07\x05V\x05\x04\x00/\x03\x03\x02w\x04\x06\xc0\xffU\x03\x11\x00\n\x06\x06\x00\x07\x02\x00\x08\x01b\x06\x06\x02V\x06\x01\x00\x82X\x8d\xff");
static K2727: RomTuple<7> = RomTuple::new([n!("poll_native"), n!("poll_entries"), Obj::small(1), Obj::small(0), n!("ioctl"), n!("OSError"), n!("poll_pause")]);
static K2728: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("since")]);
static K2729: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2726), consts: Obj::rom(&K2727), argnames: Obj::rom(&K2728), name: n!("poll_wait") };
static K2730: RomBytes<32> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2731: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_list")]);
static K2732: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("flags")]);
static K2733: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2730), consts: Obj::rom(&K2731), argnames: Obj::rom(&K2732), name: Obj::rom(&crate::intern::EMPTY) };
static K2734: RomTuple<2> = RomTuple::new([Obj::small(-1), Obj::small(0)]);
static K2735: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2736: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_begin")]);
static K2737: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2735), consts: Obj::rom(&K2736), argnames: Obj::rom(&K2732), name: Obj::rom(&crate::intern::EMPTY) };
static K2738: RomBytes<258> = RomBytes::new(b"\x13\n\n\x0b\x00b\x04\x0b\x00j\x0b\x0b\x00\x00\x05\x0b\x00\x0c\x00\x01\r\x01h\x0c\x0c\x02\x00\r\x01\x01\x0e\x04h\r\r\x02\x00\x0e\x02\x01\x0f\x00h\x0e\x0e\x02h\x0c\x0c\x03v\x0b\x0cW>\x00z\x0c\x06\x02v\r\x06W/\x00\n\x0e\x01\x00\x0f\x08b\t\x0e\x01\x00\x0e\x05\x00\x0f\t\x01\x10\x08c\x0e\x0e\x02\x02\x1e\x0e\x0e\x07`\x05\t\x0e\x00\x0e\x04\x00\x0f\x08^\x10\x05\tc\x0e\x0e\x02\x03w\x08\r\xcc\xffw\x0c\x0b\xbd\xffj\x0b\x0b\x00\x15\n\x0b\x00\x0c\x04T\x03\x06\x00\x05\r\x00W\x04\x00$\r\x03\x04c\x0c\x0c\x01\x05v\x0b\x0cW\x1d\x00z\x0c\r\x02\x00\x08\r\x00\x07\x0e\x14\r\n\x06\x00\n\x0e\x01\x00\x0f\x08b\x0e\x0e\x01`\r\x0e\x07w\x0c\x0b\xde\xffv\x0c\x00\x00\x0e\nh\r\x0e\x01|\x0b\r\x07\x00\x04b\x0b\x0b\x01v\r\x01\x00\x0f\nh\x0e\x0f\x01|\x0c\x0e\x08\x00\x04b\x0c\x0c\x01v\x0e\x02\x00\x10\nh\x0f\x10\x01|\r\x0f\t\x00\x04b\r\r\x01h\x0b\x0b\x03\x81\x0b");
static K2739: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00\x14\x04\x01\x00\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01\x01\x06\x00c\x04\x04\x02\x02(\x04\x04\x03V\x04\x03\x00m\x03\x02w\x02\x00\xd9\xff\x81\x03");
static K2740: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-5)]);
static K2741: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2739), consts: Obj::rom(&K2740), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2742: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-2)]);
static K2743: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2739), consts: Obj::rom(&K2742), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2744: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-6)]);
static K2745: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2739), consts: Obj::rom(&K2744), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2746: RomTuple<10> = RomTuple::new([n!("new_poll"), n!("id"), n!("get"), n!("register"), Obj::small(1000), n!("poll"), n!("found"), Obj::rom(&K2741), Obj::rom(&K2743), Obj::rom(&K2745)]);
static K2747: RomTuple<4> = RomTuple::new([n!("readable"), n!("writable"), n!("failed"), n!("timeout")]);
static K2748: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2738), consts: Obj::rom(&K2746), argnames: Obj::rom(&K2747), name: Obj::rom(&crate::intern::EMPTY) };
}

#[cfg(feature = "io")]
mod io {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 13] = [
    Obj::rom(&K2754),
    Obj::rom(&K2755),
    Obj::rom(&K2759),
    Obj::rom(&K2762),
    Obj::rom(&K2764),
    Obj::rom(&K2768),
    Obj::rom(&K2771),
    Obj::rom(&K2774),
    Obj::rom(&K2777),
    Obj::rom(&K2781),
    Obj::rom(&K2796),
    Obj::rom(&K2800),
    Obj::rom(&K2803),
];

static DEFAULTS: [Defaults; 1] = [
    Defaults { function: 5, positional: Obj::rom(&K1098), named: &[] },
];

static K2749: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2750: RomBytes<73> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x00\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x82");
static K2751: RomTuple<17> = RomTuple::new([n!("stream_itself"), n!("__enter__"), n!("stream_exit"), n!("__exit__"), n!("__iter__"), n!("stream_next"), n!("__next__"), n!("stream_readline"), n!("readline"), n!("stream_readlines"), n!("readlines"), n!("stream_writelines"), n!("writelines"), n!("stream_flush"), n!("flush"), n!("stream_close"), n!("close")]);
static K2752: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2750), consts: Obj::rom(&K2751), argnames: vm::types::EMPTY_TUPLE, name: n!("IOBase") };
static K2753: RomTuple<4> = RomTuple::new([n!("kept"), n!("IOBase"), Obj::rom(&K2752), n!("keep")]);
static K2754: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2749), consts: Obj::rom(&K2753), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K2755: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K13), name: n!("stream_itself") };
static K2756: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K2757: RomTuple<1> = RomTuple::new([n!("close")]);
static K2758: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K2759: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2756), consts: Obj::rom(&K2757), argnames: Obj::rom(&K2758), name: n!("stream_exit") };
static K2760: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x04\x01\x03\x00c\x01\x01\x02\x01\x82");
static K2761: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("ioctl")]);
static K2762: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2760), consts: Obj::rom(&K2761), argnames: Obj::rom(&K13), name: n!("stream_close") };
static K2763: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x01\x01\x03\x00c\x01\x01\x02\x01\x82");
static K2764: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2763), consts: Obj::rom(&K2761), argnames: Obj::rom(&K13), name: n!("stream_flush") };
static K2765: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K2766: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K1089), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), Obj::rom(&crate::intern::EMPTY), Obj::rom(&K1090), n!("join")]);
static K2767: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K2768: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2765), consts: Obj::rom(&K2766), argnames: Obj::rom(&K2767), name: n!("stream_readline") };
static K2769: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K2770: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K1090)]);
static K2771: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2769), consts: Obj::rom(&K2770), argnames: Obj::rom(&K1108), name: n!("stream_byte") };
static K2772: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K2773: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K2774: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2772), consts: Obj::rom(&K2773), argnames: Obj::rom(&K13), name: n!("stream_next") };
static K2775: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K2776: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K2777: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2775), consts: Obj::rom(&K2776), argnames: Obj::rom(&K13), name: n!("stream_readlines") };
static K2778: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K2779: RomTuple<1> = RomTuple::new([n!("write")]);
static K2780: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K2781: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2778), consts: Obj::rom(&K2779), argnames: Obj::rom(&K2780), name: n!("stream_writelines") };
static K2782: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K2783: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K2784: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K2785: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K2784), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K2786: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K2787: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2783), consts: Obj::rom(&K2785), argnames: Obj::rom(&K2786), name: n!("__init__") };
static K2788: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K2789: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K2790: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2788), consts: Obj::rom(&K2789), argnames: Obj::rom(&K13), name: n!("close") };
static K2791: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K25), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K13), name: n!("__enter__") };
static K2792: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2756), consts: Obj::rom(&K2757), argnames: Obj::rom(&K2758), name: n!("__exit__") };
static K2793: RomTuple<12> = RomTuple::new([Obj::rom(&K2787), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K2790), n!("close"), Obj::rom(&K2791), n!("__enter__"), Obj::rom(&K2792), n!("__exit__")]);
static K2794: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2782), consts: Obj::rom(&K2793), argnames: vm::types::EMPTY_TUPLE, name: n!("BufferedWriter") };
static K2795: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K2794), n!("keep")]);
static K2796: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2749), consts: Obj::rom(&K2795), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K2797: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K2798: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K2799: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K2800: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2797), consts: Obj::rom(&K2798), argnames: Obj::rom(&K2799), name: n!("buffered_write") };
static K2801: RomBytes<92> = RomBytes::new(b"W5\x00Y\x02\x00\x00Y\x03\x00\x01c\x01\x02\x01\x02U\x01\x0c\x00\n\x02\x03\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x01\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x01\x02Y\x02\x00\x01U\x02\xc3\xff\n\x02\x04Y\x03\x00\x00\x03\x04\x05b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x05\x82");
static K2802: RomTuple<6> = RomTuple::new([n!("raw"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K2803: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2801), consts: Obj::rom(&K2802), argnames: Obj::rom(&K13), name: n!("buffered_flush") };
}

#[cfg(feature = "templates")]
mod templates {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 7] = [
    Obj::rom(&K2808),
    Obj::rom(&K2810),
    Obj::rom(&K2812),
    Obj::rom(&K2816),
    Obj::rom(&K2836),
    Obj::rom(&K2863),
    Obj::rom(&K2867),
];

static DEFAULTS: [Defaults; 0] = [
];

static K2804: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K2805: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K2806: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K2805), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K2807: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K2808: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2804), consts: Obj::rom(&K2806), argnames: Obj::rom(&K2807), name: Obj::rom(&crate::intern::EMPTY) };
static K2809: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K2810: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K2809), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K2811: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K2812: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K484), consts: Obj::rom(&K2811), argnames: vm::types::EMPTY_TUPLE, name: Obj::rom(&crate::intern::EMPTY) };
static K2813: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2814: RomStr<16> = RomStr::constant(b"template classes");
static K2815: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K2814), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K2816: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2813), consts: Obj::rom(&K2815), argnames: vm::types::EMPTY_TUPLE, name: n!("template_classes") };
static K2817: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K2818: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2819: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K2820: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2821: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2822: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2819), consts: Obj::rom(&K2820), argnames: Obj::rom(&K2821), name: n!("__init__") };
static K2823: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K2824: RomStr<18> = RomStr::constant(b"readonly attribute");
static K2825: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K2824)]);
static K2826: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K2827: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2823), consts: Obj::rom(&K2825), argnames: Obj::rom(&K2826), name: n!("__setattr__") };
static K2828: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K2829: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K2830: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K111), consts: Obj::rom(&K888), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2831: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K2829), Obj::rom(&K286), Obj::rom(&K2830), n!("join")]);
static K2832: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2828), consts: Obj::rom(&K2831), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K2833: RomTuple<9> = RomTuple::new([Obj::rom(&K2818), n!("__match_args__"), Obj::rom(&crate::intern::EMPTY), Obj::rom(&K2822), n!("__init__"), Obj::rom(&K2827), n!("__setattr__"), Obj::rom(&K2832), n!("__repr__")]);
static K2834: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2817), consts: Obj::rom(&K2833), argnames: vm::types::EMPTY_TUPLE, name: n!("Interpolation") };
static K2835: RomTuple<2> = RomTuple::new([Obj::rom(&K2834), n!("Interpolation")]);
static K2836: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K5), consts: Obj::rom(&K2835), argnames: vm::types::EMPTY_TUPLE, name: n!("make_interpolation") };
static K2837: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K2838: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K2839: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K2840: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K2841: RomTuple<13> = RomTuple::new([Obj::rom(&crate::intern::EMPTY), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K2840), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K2842: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K2843: Code = Code { header: Header::rom(Kind::Code), flags: 577, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K2839), consts: Obj::rom(&K2841), argnames: Obj::rom(&K2842), name: n!("__init__") };
static K2844: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2845: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2846: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2845), consts: Obj::rom(&K1124), argnames: Obj::rom(&K113), name: n!("<listcomp>") };
static K2847: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K2846)]);
static K2848: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2844), consts: Obj::rom(&K2847), argnames: Obj::rom(&K13), name: n!("values") };
static K2849: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K2850: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K2851: Code = Code { header: Header::rom(Kind::Code), flags: 580, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2849), consts: Obj::rom(&K2850), argnames: Obj::rom(&K13), name: n!("__iter__") };
static K2852: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K2853: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K2854: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, code: Obj::rom(&K2852), consts: Obj::rom(&K2853), argnames: Obj::rom(&K256), name: n!("__add__") };
static K2855: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K2856: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K2857: RomTuple<3> = RomTuple::new([Obj::rom(&K2856), n!("strings"), n!("interpolations")]);
static K2858: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2855), consts: Obj::rom(&K2857), argnames: Obj::rom(&K13), name: n!("__repr__") };
static K2859: RomTuple<13> = RomTuple::new([Obj::rom(&K2843), n!("__init__"), Obj::rom(&K2827), n!("__setattr__"), n!("property"), Obj::rom(&K2848), n!("values"), Obj::rom(&K2851), n!("__iter__"), Obj::rom(&K2854), n!("__add__"), Obj::rom(&K2858), n!("__repr__")]);
static K2860: Code = Code { header: Header::rom(Kind::Code), flags: 592, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, code: Obj::rom(&K2838), consts: Obj::rom(&K2859), argnames: vm::types::EMPTY_TUPLE, name: n!("Template") };
static K2861: RomTuple<2> = RomTuple::new([Obj::rom(&K2860), n!("Template")]);
static K2862: RomTuple<1> = RomTuple::new([n!("part")]);
static K2863: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2837), consts: Obj::rom(&K2861), argnames: Obj::rom(&K2862), name: n!("make_template") };
static K2864: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K2865: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K2866: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K2867: Code = Code { header: Header::rom(Kind::Code), flags: 576, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2864), consts: Obj::rom(&K2865), argnames: Obj::rom(&K2866), name: n!("template_parts") };
}

#[cfg(feature = "threads")]
mod threads {
use super::*;

pub(super) static PART: Part = Part { functions: &FUNCTIONS, defaults: &DEFAULTS };

static FUNCTIONS: [Obj; 1] = [
    Obj::rom(&K2871),
];

static DEFAULTS: [Defaults; 0] = [
];

static K2868: RomBytes<74> = RomBytes::new(b"\x00\x05\x00g\x06\x06\x00n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05W2\x00\n\x05\x00\x87\x04\x05\x03\x00W\'\x00\n\x05\x01\x87\x04\x05\x1d\x00\x00\x03\x04\n\x06\x02\x00\x07\x00\x06\x03\x03\x00\x00\x08\x03b\x06\x06\x02\x07\x03W\x06\x00\x07\x03\x83\x05\x83\x04\x82");
static K2869: RomTuple<4> = RomTuple::new([n!("SystemExit"), n!("BaseException"), n!("thread_failed"), n!("error")]);
static K2870: RomBytes<12> = RomBytes::new(b"\x00\x14\x17\x08-\x11C\n\x172\x00\t");
static K2871: GuardedCode = GuardedCode { code: Code { header: Header::rom(Kind::Code), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, code: Obj::rom(&K2868), consts: Obj::rom(&K2869), argnames: Obj::rom(&K991), name: Obj::rom(&crate::intern::EMPTY) }, exc: Obj::rom(&K2870) };
}
