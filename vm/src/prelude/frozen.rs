//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 596] = [
    Frozen { code: &K5, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K18, defaults: Obj::rom(&K19), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K25, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K59, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K66, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K72, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K78, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K84, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K90, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K95, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K100, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K110, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K119, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K125, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K135, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K140, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K148, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K154, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K159, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K167, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K173, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K179, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K189, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K194, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K199, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K204, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K222, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K227, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K232, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K241, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K250, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K256, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K261, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K267, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K273, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K276, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K280, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K285, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K290, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K294, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K299, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K303, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K308, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K313, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K318, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K323, defaults: Obj::NONE, kwdefaults: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K332, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K338, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K349, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K353, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K358, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K362, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K368, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K380, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K385, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K390, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K402, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K408, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K413, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K448, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K477, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K483, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K488, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K493, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K498, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K503, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K507, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K511, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K515, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K522, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K531, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K537, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K542, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K547, defaults: Obj::rom(&K548), kwdefaults: &[] },
    Frozen { code: &K553, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K556, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K560, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K565, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K570, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K578, defaults: Obj::rom(&K485), kwdefaults: &[] },
    Frozen { code: &K582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K587, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K591, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K603, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K610, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K613, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K616, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K628, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K632, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K637, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K643, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K661, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K666, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K674, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K678, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K684, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K689, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K692, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K700, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K705, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K710, defaults: Obj::rom(&K711), kwdefaults: &[] },
    Frozen { code: &K715, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K720, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K728, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K752, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K757, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K769, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K773, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K777, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K782, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K787, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K791, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K795, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K800, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K810, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K814, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K830, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K852, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K861, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K893, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K909, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K914, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K919, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K925, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K929, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K934, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K939, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K943, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K948, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K956, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K961, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K965, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K973, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K980, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K984, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K987, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K991, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K997, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1002, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1007, defaults: Obj::rom(&K1008), kwdefaults: &[] },
    Frozen { code: &K1013, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1018, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1023, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1028, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1033, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1038, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1042, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1047, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1057, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1063, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1069, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1075, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1083, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1088, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1092, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1097, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1101, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1113, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1121, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1128, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1249, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1253, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1256, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1299, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1310, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1347, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1351, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1355, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1360, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1372, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1376, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1382, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1387, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1391, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1394, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1400, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1405, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1409, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1416, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1482, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1485, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1488, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1493, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1498, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K1505, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1511, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1515, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1525, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1530, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1534, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1539, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1546, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1549, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1554, defaults: Obj::rom(&K1555), kwdefaults: &[] },
    Frozen { code: &K1560, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1564, defaults: Obj::rom(&K711), kwdefaults: &[] },
    Frozen { code: &K1566, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1570, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1575, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1580, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1604, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1608, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1612, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1629, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1634, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1645, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1662, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1668, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1672, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1676, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1681, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1686, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1691, defaults: Obj::rom(&K1692), kwdefaults: &[] },
    Frozen { code: &K1697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1713, defaults: Obj::rom(&K1714), kwdefaults: &[] },
    Frozen { code: &K1719, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1724, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1733, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1746, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1751, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K1756, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1760, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1769, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1774, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1778, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1786, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1791, defaults: Obj::rom(&K1714), kwdefaults: &[] },
    Frozen { code: &K1796, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1802, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1811, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1816, defaults: Obj::rom(&K1714), kwdefaults: &[] },
    Frozen { code: &K1821, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1846, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1850, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1854, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1863, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1866, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K1871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1875, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1886, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1890, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1899, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1903, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1908, defaults: Obj::rom(&K1909), kwdefaults: &[] },
    Frozen { code: &K1913, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1917, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1922, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1925, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1928, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1933, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1937, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1941, defaults: Obj::rom(&K1008), kwdefaults: &[] },
    Frozen { code: &K1945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1950, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1955, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1959, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1968, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1973, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1977, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1981, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1985, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1989, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1993, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1999, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2007, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2012, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2014, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2016, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2019, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2024, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2028, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2033, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2037, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2041, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2050, defaults: Obj::rom(&K2051), kwdefaults: &[] },
    Frozen { code: &K2056, defaults: Obj::rom(&K2051), kwdefaults: &[] },
    Frozen { code: &K2061, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2066, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2068, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2071, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2075, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2081, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2082, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2087, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2092, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2098, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2121, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2125, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2134, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2139, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2145, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2147, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2151, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2157, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2172, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2182, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2191, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2197, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2203, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2208, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2219, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2222, defaults: Obj::NONE, kwdefaults: &[(n!("start"), Obj::small(1)), ] },
    Frozen { code: &K2230, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2245, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2251, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2255, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2259, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2263, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2269, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K2274, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2279, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2285, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K2289, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K2294, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2298, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2303, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2309, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2313, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2325, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2329, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2339, defaults: Obj::rom(&K2340), kwdefaults: &[] },
    Frozen { code: &K2345, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2350, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2357, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2363, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2368, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2373, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2379, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2385, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2390, defaults: Obj::rom(&K2391), kwdefaults: &[] },
    Frozen { code: &K2399, defaults: Obj::rom(&K2400), kwdefaults: &[(n!("signed"), Obj::FALSE), ] },
    Frozen { code: &K2404, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2408, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2424, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2429, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2434, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2439, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2447, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2452, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2461, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2465, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2471, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2473, defaults: Obj::rom(&K2474), kwdefaults: &[] },
    Frozen { code: &K2477, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2482, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2488, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2493, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2496, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2499, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2502, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2506, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2514, defaults: Obj::rom(&K2515), kwdefaults: &[] },
    Frozen { code: &K2518, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2525, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2528, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2533, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2537, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2545, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2551, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2557, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2560, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2564, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2571, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2575, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2593, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2599, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2614, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2623, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2629, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2632, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2637, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2641, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2646, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2652, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2654, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2656, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2660, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2666, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2680, defaults: Obj::rom(&K2681), kwdefaults: &[] },
    Frozen { code: &K2686, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2706, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2711, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2723, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2728, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2733, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2738, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2743, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2745, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2747, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2751, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2756, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2761, defaults: Obj::rom(&K1752), kwdefaults: &[] },
    Frozen { code: &K2766, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2770, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2774, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2779, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2782, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2784, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2789, defaults: Obj::rom(&K2790), kwdefaults: &[] },
    Frozen { code: &K2794, defaults: Obj::rom(&K2790), kwdefaults: &[] },
    Frozen { code: &K2798, defaults: Obj::rom(&K2790), kwdefaults: &[] },
    Frozen { code: &K2800, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2802, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2809, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2815, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2820, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2825, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2830, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2836, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2849, defaults: Obj::rom(&K1008), kwdefaults: &[] },
    Frozen { code: &K2853, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2859, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K2864, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2868, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2875, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2883, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2888, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2893, defaults: Obj::rom(&K2894), kwdefaults: &[] },
    Frozen { code: &K2898, defaults: Obj::rom(&K2894), kwdefaults: &[] },
    Frozen { code: &K2911, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2915, defaults: Obj::rom(&K2916), kwdefaults: &[] },
    Frozen { code: &K2918, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2920, defaults: Obj::rom(&K2916), kwdefaults: &[] },
    Frozen { code: &K2924, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2927, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2931, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2934, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2942, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2947, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2951, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2955, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2959, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2963, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2966, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2969, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2973, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2977, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2981, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2984, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2991, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2992, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2996, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3000, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3008, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3012, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3016, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3020, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3025, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3046, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3050, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3059, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3064, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3068, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3073, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K3077, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3079, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3085, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3087, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3089, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3094, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3121, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3154, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3159, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3175, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3191, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3199, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3204, defaults: Obj::rom(&K3205), kwdefaults: &[] },
    Frozen { code: &K3207, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3212, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K3217, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3224, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3229, defaults: Obj::rom(&K949), kwdefaults: &[] },
    Frozen { code: &K3237, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K3241, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3246, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3253, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3261, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3269, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3274, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3282, defaults: Obj::rom(&K3283), kwdefaults: &[] },
    Frozen { code: &K3287, defaults: Obj::rom(&K3283), kwdefaults: &[] },
    Frozen { code: &K3293, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3300, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3304, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3311, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3326, defaults: Obj::NONE, kwdefaults: &[] },
];

static K0: RomBytes<187> = RomBytes::new(b"T\x02\'\x00v\x05\x01W\x0e\x00\x00\x06\x00\x00\x07\x03\x03\x08\x00b\x06\x06\x02\x82w\x03\x05\xed\xff\x00\x05\x00\x05\x06\x00\x03\x07\x01b\x05\x05\x02\x82\n\x05\x02\x00\x06\x01b\x01\x05\x01U\x02\x0e\x00\x00\x05\x00\x00\x06\x01\x03\x07\x03b\x05\x05\x02\x82\x00\x05\x00\x05\x06\x00\x03\x07\x04b\x05\x05\x02v\x06\x01W&\x00\x00\x07\x00\x00\x08\x03\x03\t\x00b\x04\x07\x02W\r\x00\x00\x07\x00\x00\x08\x03\x03\t\x00b\x04\x07\x02S\x04\xef\xffU\x04\x01\x00\x82w\x03\x06\xd5\xffW\x18\x00\n\x06\x05\x87\x05\x06\x0e\x00\x00\x06\x00\x05\x07\x00\x03\x08\x06b\x06\x06\x02\x85\x83\x05\x00\x05\x00\x05\x06\x00\x03\x07\x01b\x05\x05\x02\x00\x05\x00\x05\x06\x00\x03\x07\x07b\x05\x05\x02\x82");
static K1: RomTuple<8> = RomTuple::new([n!("write"), n!("end"), n!("iter"), n!("ask"), n!("push"), n!("BaseException"), n!("stop"), n!("wait")]);
static K2: RomTuple<3> = RomTuple::new([n!("native"), n!("source"), n!("wait")]);
static K3: RomBytes<10> = RomBytes::new(b"T1\x88\x01\n\x88\x01\x18\x00\x0b");
static K4: RomBytes<50> = RomBytes::new(b"\x00\x0c\x04\x02\x06\x02\r\x02\x01\x03\x05\x06\r\x02\x01\x02\n\x02\x04\x02\r\x02\x01\x02\r\x04\x06\x02\r\x02\x03\x02\r\x01\x04\x04\x04\x02\x01\t\x08\x0c\x08\x02\r\x02\x03\x02\r\x02");
static K5: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K0), consts: Obj::rom(&K1), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K4), name: n!("audio_stream"), qualname: n!("audio_stream"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K6: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K7: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K8: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K9: RomTuple<1> = RomTuple::new([n!(".0")]);
static K10: RomBytes<0> = RomBytes::new(b"");
static K11: RomBytes<2> = RomBytes::new(b"\x00\x0c");
static K12: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K8), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K11), name: n!("<listcomp>"), qualname: n!("display_show.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K13: RomTuple<3> = RomTuple::new([n!("clear"), n!("wait"), n!("loop")]);
static K14: RomTuple<1> = RomTuple::new([n!("clear")]);
static K15: RomTuple<4> = RomTuple::new([n!("show"), Obj::rom(&K12), Obj::rom(&K13), Obj::rom(&K14)]);
static K16: RomTuple<6> = RomTuple::new([n!("display"), n!("image"), n!("delay"), n!("clear"), n!("wait"), n!("loop")]);
static K17: RomBytes<16> = RomBytes::new(b"\x00\n\x08\x02#\x02\x01\x02\x06\x02\x12\x01\x05\x04\x04\x02");
static K18: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K7), consts: Obj::rom(&K15), argnames: Obj::rom(&K16), exc: Obj::rom(&K10), lines: Obj::rom(&K17), name: n!("display_show"), qualname: n!("display_show"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K19: RomTuple<1> = RomTuple::new([Obj::small(400)]);
static K20: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x01\x02\x01T\x01\x14\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K21: RomStr<32> = RomStr::constant(b"class of asynchronous generators");
static K22: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K21), n!("async_generator_class"), n!("keep")]);
static K23: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(103)]);
static K24: RomBytes<10> = RomBytes::new(b"\x00\x0c\n\x02\x04\x02\x07\x02\r\x02");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K20), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K10), lines: Obj::rom(&K24), name: n!("async_generator"), qualname: n!("async_generator"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K26: RomBytes<18> = RomBytes::new(b"|\x01\x03\x00\x00\x00\x03\x02\x01}\x01\x01\x00\x00\x00\x01\x81\x00");
static K27: RomBytes<71> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x05\x02\x00\x05\x03\x00h\x01\x02\x02|\x01\x01\x08\x00\x01\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K28: RomBytes<5> = RomBytes::new(b"[\x00\x00\x01\x82");
static K29: RomTuple<1> = RomTuple::new([n!("ag_frame")]);
static K30: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(103)]);
static K31: RomBytes<2> = RomBytes::new(b"\x00 ");
static K32: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K28), consts: Obj::rom(&K29), argnames: Obj::rom(&K30), exc: Obj::rom(&K10), lines: Obj::rom(&K31), name: n!("__init__"), qualname: n!("async_generator_class.<locals>.async_generator.__init__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K33: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K34: RomTuple<1> = RomTuple::new([n!("self")]);
static K35: RomBytes<2> = RomBytes::new(b"\x00&");
static K36: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K35), name: n!("__aiter__"), qualname: n!("async_generator_class.<locals>.async_generator.__aiter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K37: RomBytes<19> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x05\x03\x00\x05\x04\x00b\x01\x01\x03\x81\x01");
static K38: RomTuple<2> = RomTuple::new([n!("async_step"), n!("ag_frame")]);
static K39: RomBytes<2> = RomBytes::new(b"\x00,");
static K40: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K37), consts: Obj::rom(&K38), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K39), name: n!("__anext__"), qualname: n!("async_generator_class.<locals>.async_generator.__anext__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K41: RomBytes<19> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01\x00\x04\x01\x05\x05\x00b\x02\x02\x03\x81\x02");
static K42: RomTuple<2> = RomTuple::new([n!("self"), n!("value")]);
static K43: RomBytes<2> = RomBytes::new(b"\x002");
static K44: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K41), consts: Obj::rom(&K38), argnames: Obj::rom(&K42), exc: Obj::rom(&K10), lines: Obj::rom(&K43), name: n!("asend"), qualname: n!("async_generator_class.<locals>.async_generator.asend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K45: RomBytes<60> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x18\x00T\x02\n\x00\x00\x04\x01b\x01\x04\x00W\n\x00\x00\x04\x01\x00\x05\x02b\x01\x04\x01\n\x04\x02Y\x05\x00\x03\x05\x06\x00\x00\x07\x01b\x04\x04\x03\x81\x04");
static K46: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("type"), n!("async_step"), n!("ag_frame")]);
static K47: RomTuple<4> = RomTuple::new([n!("self"), n!("exc"), n!("value"), n!("traceback")]);
static K48: RomBytes<6> = RomBytes::new(b"\x008\x11\x02\x18\x02");
static K49: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K45), consts: Obj::rom(&K46), argnames: Obj::rom(&K47), exc: Obj::rom(&K10), lines: Obj::rom(&K48), name: n!("athrow"), qualname: n!("async_generator_class.<locals>.async_generator.athrow"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K50: RomBytes<13> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\x81\x01");
static K51: RomTuple<2> = RomTuple::new([n!("async_close"), n!("ag_frame")]);
static K52: RomBytes<2> = RomBytes::new(b"\x00B");
static K53: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K50), consts: Obj::rom(&K51), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K52), name: n!("aclose"), qualname: n!("async_generator_class.<locals>.async_generator.aclose"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K54: RomTuple<12> = RomTuple::new([Obj::rom(&K32), n!("__init__"), Obj::rom(&K36), n!("__aiter__"), Obj::rom(&K40), n!("__anext__"), Obj::rom(&K44), n!("asend"), Obj::rom(&K49), n!("athrow"), Obj::rom(&K53), n!("aclose")]);
static K55: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x06\n\x06\n\x06\n\x06\x14\n");
static K56: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K27), consts: Obj::rom(&K54), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K55), name: n!("async_generator"), qualname: n!("async_generator_class.<locals>.async_generator"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K57: RomTuple<2> = RomTuple::new([Obj::rom(&K56), n!("async_generator")]);
static K58: RomBytes<4> = RomBytes::new(b"\x00\x1c\x10*");
static K59: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: Obj::rom(&K57), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K58), name: n!("async_generator_class"), qualname: n!("async_generator_class"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K60: RomBytes<162> = RomBytes::new(b"T\x02\x0e\x00\x00\x06\x00\x00\x07\x01c\x03\x06\x01\x00W\x0b\x00\x00\x06\x00\x00\x07\x02c\x03\x06\x01\x01W6\x00~\x01\x03W%\x00\n\x07\x02\x87\x06\x07\x1b\x00\x00\x04\x06\x00\x08\x00\x06\x04\x03\x00\x00\t\x04c\x03\x08\x01\x01\x07\x04W\x11\x00\x07\x04\x83\x07\x83\x06\x00\x07\x00\x00\x08\x01c\x03\x07\x01\x00\n\x06\x04\x00\x07\x00b\x06\x06\x01U\x06\x03\x00X\xb9\xffW4\x00\n\x06\x05\x87\x05\x06\n\x00\n\x06\x06b\x02\x06\x00W$\x00\n\x06\x06\x87\x05\x06\x18\x00\x00\x04\x05\n\x07\x07\x03\x08\x08b\x07\x07\x01\x06\x04\x03\x00\x84\x07\x04\x07\x04\x83\x06\x83\x05\x81\x03\x83\x02");
static K61: RomStr<41> = RomStr::constant(b"async generator raised StopAsyncIteration");
static K62: RomTuple<9> = RomTuple::new([n!("send"), n!("throw"), n!("BaseException"), vm::intern::ascii_char(101), n!("gave_async_value"), n!("StopIteration"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K61)]);
static K63: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("value"), n!("exc")]);
static K64: RomBytes<26> = RomBytes::new(b" \x03&\x0c1\x0fE\x0e&%\x00\r\x00gj\n\x87\x01\x11\x98\x01\x0cj4\x00\x0b");
static K65: RomBytes<26> = RomBytes::new(b"\x00P\x1d\x02\x03\x04\x06\x02\x0b\x02\x1a\x04\x0b\x0b\x14\x0e\x08\x02\n\x02\x0b\x02\x17\x04\x02\x02");
static K66: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K60), consts: Obj::rom(&K62), argnames: Obj::rom(&K63), exc: Obj::rom(&K64), lines: Obj::rom(&K65), name: n!("async_step"), qualname: n!("async_step"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K67: RomBytes<62> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x05\x06\x00\n\x07\x01b\x07\x07\x00b\x04\x04\x03v\x03\x04\x05\x02\x00\x7f\x02\x03W\x12\x00\n\x02\x02\n\x03\x01h\x02\x02\x02\x87\x01\x02\x01\x00\x82\x83\x01\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01");
static K68: RomStr<37> = RomStr::constant(b"async generator ignored GeneratorExit");
static K69: RomTuple<5> = RomTuple::new([n!("async_step"), n!("GeneratorExit"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K68)]);
static K70: RomBytes<8> = RomBytes::new(b"\x00\x1d \x02 \x12\x00\x03");
static K71: RomBytes<8> = RomBytes::new(b"\x00v \x02\x0f\x02\x03\x02");
static K72: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K67), consts: Obj::rom(&K69), argnames: Obj::rom(&K23), exc: Obj::rom(&K70), lines: Obj::rom(&K71), name: n!("async_close"), qualname: n!("async_close"), file: n!("<prelude>"), flags: 68, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K73: RomBytes<69> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01\x1e\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K74: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterable");
static K75: RomTuple<6> = RomTuple::new([n!("getattr"), n!("type"), n!("__aiter__"), n!("TypeError"), Obj::rom(&K74), n!("__name__")]);
static K76: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(111)]);
static K77: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x17\x02\x04\x02\x1e\x02");
static K78: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K73), consts: Obj::rom(&K75), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K77), name: n!("aiter_of"), qualname: n!("aiter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K79: RomBytes<96> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x1e\x00\n\x03\x03\x03\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x06\x06\x05\x1c\x04\x05\x06b\x03\x03\x01\x83\x03V\x01\x17\x00\n\x03\x06\x00\x04\x02\x00\x05\x00b\x04\x04\x01_\x05\x01\x07b\x03\x03\x02\x81\x03\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K80: RomStr<36> = RomStr::constant(b"\'%s\' object is not an async iterator");
static K81: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__anext__"), n!("TypeError"), Obj::rom(&K80), n!("__name__"), n!("anext_or"), Obj::small(0)]);
static K82: RomTuple<2> = RomTuple::new([n!("it"), n!("default")]);
static K83: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x1e\x02\x04\x02\x17\x02");
static K84: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K79), consts: Obj::rom(&K81), argnames: Obj::rom(&K82), exc: Obj::rom(&K10), lines: Obj::rom(&K83), name: n!("anext_of"), qualname: n!("anext_of"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K85: RomBytes<23> = RomBytes::new(b"\x80\x04\x00\x05\x03\x00\x7f\x03\x04\x81\x03\n\x03\x00\x87\x02\x03\x02\x00\x81\x01\x83\x02");
static K86: RomTuple<1> = RomTuple::new([n!("StopAsyncIteration")]);
static K87: RomTuple<2> = RomTuple::new([n!("step"), n!("default")]);
static K88: RomBytes<8> = RomBytes::new(b"\x00\x0b\x0b\x04\x0b\x0c\x00\x05");
static K89: RomBytes<7> = RomBytes::new(b"\x00\xa6\x01\x0b\x02\x08\x02");
static K90: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K85), consts: Obj::rom(&K86), argnames: Obj::rom(&K87), exc: Obj::rom(&K88), lines: Obj::rom(&K89), name: n!("anext_or"), qualname: n!("anext_or"), file: n!("<prelude>"), flags: 72, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K91: RomBytes<60> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02S\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x00\x00\x02\x00\x03\x03\x03b\x01\x01\x02S\x01\x0c\x00\n\x01\x04\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K92: RomTuple<5> = RomTuple::new([n!("python_method"), n!("__index__"), n!("index_of"), n!("__float__"), n!("float")]);
static K93: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(120)]);
static K94: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\x0c\x02\x11\x02\x0c\x02");
static K95: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K91), consts: Obj::rom(&K92), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K94), name: n!("plain_number"), qualname: n!("plain_number"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K96: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01v\x04\x01W\x12\x00\x00\x05\x02\n\x06\x01\x00\x07\x03b\x06\x06\x01c\x05\x05\x01\x02w\x03\x04\xe9\xff\x81\x02");
static K97: RomTuple<3> = RomTuple::new([n!("array_type"), n!("plain_number"), n!("append")]);
static K98: RomTuple<2> = RomTuple::new([n!("code"), n!("items")]);
static K99: RomBytes<10> = RomBytes::new(b"\x00\x1c\n\x02\x06\x02\x12\x01\x05\x04");
static K100: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K96), consts: Obj::rom(&K97), argnames: Obj::rom(&K98), exc: Obj::rom(&K10), lines: Obj::rom(&K99), name: n!("array_new"), qualname: n!("array_new"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K101: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K102: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("plain_number"), n!("append")]);
static K103: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(120)]);
static K104: RomBytes<2> = RomBytes::new(b"\x00*");
static K105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K101), consts: Obj::rom(&K102), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K104), name: n!("array_append"), qualname: n!("array_append"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K106: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01b\x03\x03\x02c\x02\x02\x01\x03\x82");
static K107: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("array_new"), n!("typecode"), n!("extend")]);
static K108: RomTuple<2> = RomTuple::new([n!("self"), n!("items")]);
static K109: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K106), consts: Obj::rom(&K107), argnames: Obj::rom(&K108), exc: Obj::rom(&K10), lines: Obj::rom(&K109), name: n!("array_extend"), qualname: n!("array_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K111: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x00");
static K112: RomTuple<1> = RomTuple::new([n!("array_extend")]);
static K113: RomBytes<4> = RomBytes::new(b"\x00<\r\x02");
static K114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K111), consts: Obj::rom(&K112), argnames: Obj::rom(&K108), exc: Obj::rom(&K10), lines: Obj::rom(&K113), name: n!("array_add_to"), qualname: n!("array_add_to"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K115: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01c\x03\x03\x02\x03\x82");
static K116: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("plain_number"), n!("insert")]);
static K117: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(105), vm::intern::ascii_char(120)]);
static K118: RomBytes<2> = RomBytes::new(b"\x00F");
static K119: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K115), consts: Obj::rom(&K116), argnames: Obj::rom(&K117), exc: Obj::rom(&K10), lines: Obj::rom(&K118), name: n!("array_insert"), qualname: n!("array_insert"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K120: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K121: RomStr<30> = RomStr::constant(b"array.index(x): x not in array");
static K122: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K121)]);
static K123: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(120), n!("limits")]);
static K124: RomBytes<8> = RomBytes::new(b"\x00N\x1d\x02\x05\x02\x0c\x02");
static K125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K120), consts: Obj::rom(&K122), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K124), name: n!("array_index"), qualname: n!("array_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K126: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K127: RomStr<31> = RomStr::constant(b"array.remove(x): x not in array");
static K128: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K127)]);
static K129: RomBytes<10> = RomBytes::new(b"\x00\\\n\x02\r\x02\x05\x02\x0c\x02");
static K130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K126), consts: Obj::rom(&K128), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K129), name: n!("array_remove"), qualname: n!("array_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K131: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\n\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K132: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("slice"), n!("plain_number"), n!("plain_key")]);
static K133: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K134: RomBytes<2> = RomBytes::new(b"\x00l");
static K135: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K131), consts: Obj::rom(&K132), argnames: Obj::rom(&K133), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("array_assign"), qualname: n!("array_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K136: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x81\x03");
static K137: RomStr<32> = RomStr::constant(b"memoryview.index(x): x not found");
static K138: RomTuple<4> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K137)]);
static K139: RomBytes<8> = RomBytes::new(b"\x00t\x16\x02\x05\x02\x0c\x02");
static K140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K136), consts: Obj::rom(&K138), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K139), name: n!("view_index"), qualname: n!("view_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K141: RomBytes<34> = RomBytes::new(b"\n\x02\x00\x00\x05\x00g\x03\x05\x01v\x06\x01|\x05\x07\x01\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K142: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K143: RomTuple<1> = RomTuple::new([n!("plain_number")]);
static K144: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K143), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("<listcomp>"), qualname: n!("struct_pack.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K146: RomTuple<2> = RomTuple::new([n!("pack_struct"), Obj::rom(&K145)]);
static K147: RomTuple<2> = RomTuple::new([n!("format"), n!("values")]);
static K148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K141), consts: Obj::rom(&K146), argnames: Obj::rom(&K147), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("struct_pack"), qualname: n!("struct_pack"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K149: RomBytes<46> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01\n\t\x01\x00\n\x02b\t\t\x01g\x05\x07\x03v\x08\x03|\x07\t\x02\x00\x00b\x07\x07\x01n\x05\x07\x05\x06\x00f\x04\x04\x82");
static K150: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K151: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K143), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K150), name: n!("<listcomp>"), qualname: n!("struct_pack_into.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K152: RomTuple<3> = RomTuple::new([n!("pack_struct_into"), n!("index_of"), Obj::rom(&K151)]);
static K153: RomTuple<4> = RomTuple::new([n!("format"), n!("buffer"), n!("offset"), n!("values")]);
static K154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K149), consts: Obj::rom(&K152), argnames: Obj::rom(&K153), exc: Obj::rom(&K10), lines: Obj::rom(&K150), name: n!("struct_pack_into"), qualname: n!("struct_pack_into"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K155: RomBytes<84> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02V\x03\x10\x00\x00\x03\x00\x00\x04\x01\x00\x05\x02c\x03\x03\x02\x01\x81\x03A\x01\x02\x19\x00\n\x03\x00\x00\x04\x00\x03\x05\x03b\x03\x03\x02V\x03\x08\x00\x00\x03\x00c\x03\x03\x00\x03A\x01\x04\x0b\x00\x00\x03\x00c\x03\x03\x00\x05W\x03\x00\x05\x03\x00\x81\x03");
static K156: RomTuple<6> = RomTuple::new([n!("hasattr"), n!("ioctl"), Obj::small(3), n!("sync"), Obj::small(4), n!("count")]);
static K157: RomTuple<3> = RomTuple::new([n!("device"), n!("op"), n!("arg")]);
static K158: RomBytes<10> = RomBytes::new(b"\x00\x0e\x11\x02\x10\x02\x16\x02\x08\x02");
static K159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K155), consts: Obj::rom(&K156), argnames: Obj::rom(&K157), exc: Obj::rom(&K10), lines: Obj::rom(&K158), name: n!("device_ioctl"), qualname: n!("device_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K160: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K161: RomBytes<100> = RomBytes::new(b"S\x00\x08\x00\x05\x01\x01P\x00\x01\x05\x00\x01\x01\x00\x81\x01\x05\x01\x02P\x00\x01\x05\x00\x01\x01\x05\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02U\x01%\x00\n\x01\x02\x03\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01Y\x04\x04\x05\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04b\x01\x01\x01\x83\x01?\x00\x07\x06\x00\x01\x01\x16W\x03\x002\x01\x00\x81\x01");
static K162: RomStr<14> = RomStr::constant(b"can\'t convert ");
static K163: RomStr<7> = RomStr::constant(b" to int");
static K164: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K162), n!("type"), n!("__name__"), Obj::rom(&K163), Obj::small(0)]);
static K165: RomTuple<1> = RomTuple::new([n!("result")]);
static K166: RomBytes<14> = RomBytes::new(b"\x00 \x0c\x02\x05\x02\x08\x02\x05\x02\x11\x02%\x02");
static K167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K161), consts: Obj::rom(&K164), argnames: Obj::rom(&K165), exc: Obj::rom(&K10), lines: Obj::rom(&K166), name: n!("device_error"), qualname: n!("device_error"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K168: RomBytes<159> = RomBytes::new(b"\x05\x01\x02\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x01\x00\x06\x01v\x08\x00Wc\x00A\x07\x00\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x05\x02WR\x00A\x07\x01\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x04\x02WA\x00A\x07\x02\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x06\x02W0\x00A\x07\x03\t\x00\x05\x01\x01\x00\x02\x01W\"\x00\x03\t\x04Q\x07\t\x1a\x00\n\t\x05\x03\x0b\x06\n\x0c\x07\x00\r\x00b\x0c\x0c\x01\x17\n\x0b\x0cb\t\t\x01\x83\tw\x07\x08\x98\xff\x00\x08\x01U\x08\x03\x005\x08\x02\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06h\x08\x08\x06\x81\x08");
static K169: RomStr<14> = RomStr::constant(b"invalid mode: ");
static K170: RomTuple<8> = RomTuple::new([vm::intern::ascii_char(119), vm::intern::ascii_char(120), vm::intern::ascii_char(97), vm::intern::ascii_char(43), n!("rbt"), n!("ValueError"), Obj::rom(&K169), n!("repr")]);
static K171: RomTuple<1> = RomTuple::new([n!("mode")]);
static K172: RomBytes<28> = RomBytes::new(b"\x006\x12\x02\x06\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\t\x02\x08\x02\x1a\x13\x05\x16");
static K173: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K168), consts: Obj::rom(&K170), argnames: Obj::rom(&K171), exc: Obj::rom(&K10), lines: Obj::rom(&K172), name: n!("parse_mode"), qualname: n!("parse_mode"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K174: RomBytes<109> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x02\x05B\x05\x01\x0b\x00\x03\x05\x01\x17\x05\x00\x05\x17\x02\x05\x02g\x03\x03\x00\x00\x06\x02\x03\x07\x01c\x06\x06\x01\x02v\x05\x06W\'\x00A\x04\x03\x0f\x00V\x03\x08\x00\x00\x06\x03c\x06\x06\x00\x04W\x13\x00\x03\x06\x05Q\x04\x06\x0b\x00\x00\x06\x03\x00\x07\x04c\x06\x06\x01\x06w\x04\x05\xd4\xff\x81\x03");
static K175: RomTuple<2> = RomTuple::new([n!(""), vm::intern::ascii_char(46)]);
static K176: RomTuple<7> = RomTuple::new([n!("path_text"), vm::intern::ascii_char(47), n!("split"), n!(".."), n!("pop"), Obj::rom(&K175), n!("append")]);
static K177: RomTuple<2> = RomTuple::new([n!("cwd"), n!("path")]);
static K178: RomBytes<24> = RomBytes::new(b"\x00X\n\x02\x15\x02\x0b\x02\x04\x02\x11\x02\x05\x02\x04\x02\x0b\x02\x08\x02\x0b\t\x05\x0c");
static K179: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K174), consts: Obj::rom(&K176), argnames: Obj::rom(&K177), exc: Obj::rom(&K10), lines: Obj::rom(&K178), name: n!("path_parts"), qualname: n!("path_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K180: RomBytes<98> = RomBytes::new(b"\x01\x07\x036\x07\x01\x07\x00.\x00\x00\x07\'\x04\x00\x00\x02\x07\x99\x00\"\x08\x01\x01\'\x08\x08\x02\x19\x07\x07\x08\"\x07\x07\x03&\x07\x07\x04\x17\x07\x07\x02#\x05\x07\x05$\x07\x04\x06&\x08\x04\x07\x17\x07\x07\x08&\x08\x04\x08\x18\x07\x07\x08\x17\x06\x07\x05&\x07\x00\x00$\x07\x07\t\x17\x07\x07\x06#\x07\x07\n$\x07\x07\x0b\x17\x07\x07\x03\x81\x07");
static K181: RomTuple<12> = RomTuple::new([Obj::small(400), Obj::small(9), Obj::small(12), Obj::small(2), Obj::small(5), Obj::small(1), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(146097), Obj::small(719468), Obj::small(86400)]);
static K182: RomTuple<4> = RomTuple::new([n!("year"), n!("month"), n!("day"), n!("seconds")]);
static K183: RomBytes<10> = RomBytes::new(b"\x00v\x0c\x02\x04\x02 \x02\x18\x02");
static K184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K180), consts: Obj::rom(&K181), argnames: Obj::rom(&K182), exc: Obj::rom(&K10), lines: Obj::rom(&K183), name: n!("seconds_of"), qualname: n!("seconds_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K185: RomBytes<158> = RomBytes::new(b"/\x00\x00\x00&\x06\x00\x01\'\x07\x00\x01\x00\x01\x06\x00\x02\x07&\x06\x02\x02\x18\x06\x02\x06&\x07\x02\x03\x17\x06\x06\x07&\x07\x02\x04\x18\x06\x06\x07&\x03\x06\x05\x02\x06m\x01\x19\x06\x06\x03&\x07\x03\x06\x17\x06\x06\x07&\x07\x03\x07\x18\x06\x06\x07.\x02\x02\x06\x01\x06\x05\x19\x06\x06\x02\"\x06\x06\x08&\x04\x06\t=\x04\n\x07\x00\"\x05\x04\x0bW\x04\x00#\x05\x04\x0c$\x07\x01\r\x17\x07\x03\x07\x01\x08\x036\x08\x05\x08\x00\x17\x06\x07\x08\x00\x07\x05\x02\t\x99\x00\x19\t\t\x04\"\t\t\x08&\t\t\x0e\x18\t\x02\t\"\x08\t\x0fh\x06\x06\x03\x81\x06");
static K186: RomTuple<16> = RomTuple::new([Obj::small(719468), Obj::small(146097), Obj::small(1460), Obj::small(36524), Obj::small(146096), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(2), Obj::small(153), Obj::small(10), Obj::small(3), Obj::small(9), Obj::small(400), Obj::small(5), Obj::small(1)]);
static K187: RomTuple<1> = RomTuple::new([n!("days")]);
static K188: RomBytes<15> = RomBytes::new(b"\x00\x88\x01\x04\x02\x0e\x02\x1c\x02\x1c\x02\x0f\x02\x10\x02");
static K189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K185), consts: Obj::rom(&K186), argnames: Obj::rom(&K187), exc: Obj::rom(&K10), lines: Obj::rom(&K188), name: n!("date_of"), qualname: n!("date_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K190: RomBytes<32> = RomBytes::new(b"\x01\x03\x00W\x14\x000\x02\x02\x00+\x04\x03\x01\x17\x05\x01\x02^\x05\x00\x05\x1e\x03\x04\x05U\x02\xe8\xff\x81\x03");
static K191: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(8)]);
static K192: RomTuple<3> = RomTuple::new([n!("data"), n!("at"), n!("size")]);
static K193: RomBytes<13> = RomBytes::new(b"\x00\x9c\x01\x03\x02\x03\x02\x04\x02\x10\x03\x04\x06");
static K194: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K190), consts: Obj::rom(&K191), argnames: Obj::rom(&K192), exc: Obj::rom(&K10), lines: Obj::rom(&K193), name: n!("little"), qualname: n!("little"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K195: RomBytes<50> = RomBytes::new(b"\n\x05\x00\x00\x06\x02x\x05\x01!\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W\x14\x00(\t\x03\x01\x17\n\x01\x04`\x00\n\t\x01\t\x081\x03\x03\t\x8ay\x04\x05\xe7\xff\x82");
static K196: RomTuple<3> = RomTuple::new([n!("range"), Obj::small(255), Obj::small(8)]);
static K197: RomTuple<4> = RomTuple::new([n!("data"), n!("at"), n!("size"), n!("value")]);
static K198: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x18\x02\x0c\x02\x08\x03");
static K199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K195), consts: Obj::rom(&K196), argnames: Obj::rom(&K197), exc: Obj::rom(&K10), lines: Obj::rom(&K198), name: n!("put_little"), qualname: n!("put_little"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K200: RomBytes<140> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01#\x01\x03\x01W\x04\x000\x01\x01\x01@\x01\x02 \x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x18\x03\x03\x01=\x03\x03\r\x00^\x03\x00\x01(\x03\x03\x04M\x03\x05\xd7\xffI\x01\x02\t\x00^\x03\x00\x01=\x03\x04\x05\x00\x01\x03\x00\x81\x03^\x03\x00\x01=\x03\x06\x06\x00\x01\x02\x02W\x12\x00^\x03\x00\x01=\x03\x07\x06\x00\x01\x02\x03W\x03\x00\x01\x02\x04\n\x03\x08\x01\x04\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01\x18\x06\x06\x01\x18\x05\x02\x06b\x03\x03\x02\x81\x03");
static K201: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), Obj::small(4), Obj::small(192), Obj::small(128), Obj::small(224), Obj::small(240), n!("max")]);
static K202: RomTuple<1> = RomTuple::new([n!("data")]);
static K203: RomBytes<17> = RomBytes::new(b"\x00\xba\x01\x0e\x02\x03\x02\x04\x01%\x04\x0e\x02\x05\x02!\x02");
static K204: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K201), argnames: Obj::rom(&K202), exc: Obj::rom(&K10), lines: Obj::rom(&K203), name: n!("utf8_missing"), qualname: n!("utf8_missing"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K205: RomBytes<74> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x00\x03\x01T\x00:\x00|\x03\x05\x02\x00\x00\x03\x04\x03}\x03\x03\x00\x00\x01\x03\x00\x05\x01|\x03\x06\x04\x00\x00\x03\x04\x05}\x03\x03\x01\x00\x02\x03\x00\x03\x01\x00\x04\x02h\x00\x03\x02\n\x03\x06\x03\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x00");
static K206: RomStr<12> = RomStr::constant(b"file classes");
static K207: RomBytes<154> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01|\x01\x01\x01\x00\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x19\x00\x10\x1d\x00\x01\x0f\x01\x1e\x00\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x0f\x01\"\x00\x10#\x00\x01\x82");
static K208: RomBytes<31> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02[\x00\x02\x03[\x00\x03\x04\x01\x05\x00[\x00\x04\x05\x01\x05\x00[\x00\x05\x05\x82");
static K209: RomTuple<6> = RomTuple::new([n!("fs"), n!("can_read"), n!("can_write"), n!("append"), n!("pos"), n!("size")]);
static K210: RomTuple<5> = RomTuple::new([n!("self"), n!("fs"), n!("can_read"), n!("can_write"), n!("append")]);
static K211: RomBytes<13> = RomBytes::new(b"\x00\xe4\x01\x04\x02\x04\x02\x04\x02\x04\x02\x07\x02");
static K212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K208), consts: Obj::rom(&K209), argnames: Obj::rom(&K210), exc: Obj::rom(&K10), lines: Obj::rom(&K211), name: n!("__init__"), qualname: n!("file_classes.<locals>.FileIO.__init__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K213: RomTuple<36> = RomTuple::new([n!("is_text"), Obj::rom(&K212), n!("__init__"), n!("file_read"), n!("read"), n!("file_readinto"), n!("readinto"), n!("file_readline"), n!("readline"), n!("file_readlines"), n!("readlines"), n!("file_write"), n!("write"), n!("file_seek"), n!("seek"), n!("file_tell"), n!("tell"), n!("file_truncate"), n!("truncate"), n!("file_flush"), n!("flush"), n!("file_close"), n!("close"), n!("file_ioctl"), n!("ioctl"), n!("file_enter"), n!("__enter__"), n!("file_exit"), n!("__exit__"), n!("__iter__"), n!("file_next"), n!("__next__"), n!("file_repr"), n!("__repr__"), n!("file_drop"), n!("__del__")]);
static K214: RomBytes<39> = RomBytes::new(b"\x00\xde\x01\x07\x04\n\x10\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K207), consts: Obj::rom(&K213), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K214), name: n!("FileIO"), qualname: n!("file_classes.<locals>.FileIO"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K216: RomBytes<8> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x82");
static K217: RomTuple<1> = RomTuple::new([n!("is_text")]);
static K218: RomBytes<3> = RomBytes::new(b"\x00\x98\x02");
static K219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K217), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K218), name: n!("TextIOWrapper"), qualname: n!("file_classes.<locals>.TextIOWrapper"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K220: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K206), Obj::rom(&K215), n!("FileIO"), Obj::rom(&K219), n!("TextIOWrapper"), n!("keep")]);
static K221: RomBytes<15> = RomBytes::new(b"\x00\xd6\x01\n\x02\x04\x04\x10:\x13\x06\n\x02\r\x02");
static K222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K205), consts: Obj::rom(&K220), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K221), name: n!("file_classes"), qualname: n!("file_classes"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K223: RomBytes<37> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x03\x07\x016\x07\x07\x01\t^\x05\x06\x07\x00\x06\x00\x00\x07\x02\x00\x08\x03\x00\t\x04b\x05\x05\x04\x81\x05");
static K224: RomTuple<2> = RomTuple::new([n!("file_classes"), vm::intern::ascii_char(98)]);
static K225: RomTuple<5> = RomTuple::new([n!("fs"), n!("mode"), n!("can_read"), n!("can_write"), n!("append")]);
static K226: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K227: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K223), consts: Obj::rom(&K224), argnames: Obj::rom(&K225), exc: Obj::rom(&K10), lines: Obj::rom(&K226), name: n!("file_new"), qualname: n!("file_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K228: RomBytes<22> = RomBytes::new(b"Y\x01\x00\x00T\x01\x0c\x00\n\x01\x01\x01\x02\x16b\x01\x01\x01\x83\x01\x81\x00");
static K229: RomTuple<2> = RomTuple::new([n!("fs"), n!("OSError")]);
static K230: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(102)]);
static K231: RomBytes<7> = RomBytes::new(b"\x00\xb0\x02\x08\x02\x0c\x02");
static K232: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K228), consts: Obj::rom(&K229), argnames: Obj::rom(&K230), exc: Obj::rom(&K10), lines: Obj::rom(&K231), name: n!("file_open"), qualname: n!("file_open"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K233: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K234: RomTuple<1> = RomTuple::new([n!("file_open")]);
static K235: RomBytes<3> = RomBytes::new(b"\x00\xbc\x02");
static K236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K234), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K235), name: n!("file_enter"), qualname: n!("file_enter"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K237: RomBytes<11> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\x82");
static K238: RomTuple<1> = RomTuple::new([n!("file_close")]);
static K239: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K240: RomBytes<3> = RomBytes::new(b"\x00\xc4\x02");
static K241: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K237), consts: Obj::rom(&K238), argnames: Obj::rom(&K239), exc: Obj::rom(&K10), lines: Obj::rom(&K240), name: n!("file_exit"), qualname: n!("file_exit"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 161 };
static K242: RomBytes<30> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x02\x02\x02\x17\x01\x01\x02\x03\x02\x03\x17\x01\x01\x02\x81\x01");
static K243: RomTuple<4> = RomTuple::new([n!("<io."), n!("type"), n!("__name__"), vm::intern::ascii_char(62)]);
static K244: RomBytes<3> = RomBytes::new(b"\x00\xcc\x02");
static K245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K242), consts: Obj::rom(&K243), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K244), name: n!("file_repr"), qualname: n!("file_repr"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K246: RomBytes<136> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01U\x04\x0c\x00\n\x04\x02\x01\x05\rb\x04\x04\x01\x83\x04\n\x04\x03b\x02\x04\x00WZ\x00Y\x04\x00\x04\x00\x05\x00=\x01\x05\x07\x00\x02\x06\x00\x02W\x0e\x00\n\x06\x06\x00\x07\x01\x02\x08\x00\x02b\x06\x06\x02c\x03\x04\x02\x07U\x03\x03\x00W1\x00Y\x04\x00\x08\n\x05\t\x00\x06\x03b\x05\x05\x01-\x04\x04\x05[\x00\x08\x04-\x02\x02\x03?\x01\x05\x0e\x00\n\x04\t\x00\x05\x03b\x04\x04\x01.\x01\x01\x04U\x01\xa2\xff\x81\x02");
static K247: RomTuple<10> = RomTuple::new([n!("file_open"), n!("can_read"), n!("OSError"), n!("bytearray"), n!("fs"), Obj::small(0), n!("min"), n!("file_read"), n!("pos"), n!("len")]);
static K248: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("count")]);
static K249: RomBytes<27> = RomBytes::new(b"\x00\xd6\x02\x12\x02\x0c\x02\x07\x02\x03\x02&\x02\x04\x02\x03\x02\x16\x02\x04\x02\x05\x02\x0e\r\x04\x10");
static K250: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K246), consts: Obj::rom(&K247), argnames: Obj::rom(&K248), exc: Obj::rom(&K10), lines: Obj::rom(&K249), name: n!("file_take"), qualname: n!("file_take"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 170 };
static K251: RomBytes<36> = RomBytes::new(b"Y\x03\x00\x00V\x03\x10\x00\n\x02\x01\x00\x03\x01\x03\x04\x02b\x02\x02\x02W\n\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02");
static K252: RomStr<5> = RomStr::constant(b"utf-8");
static K253: RomTuple<4> = RomTuple::new([n!("is_text"), n!("str"), Obj::rom(&K252), n!("bytes")]);
static K254: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("data")]);
static K255: RomBytes<3> = RomBytes::new(b"\x00\xf4\x02");
static K256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K251), consts: Obj::rom(&K253), argnames: Obj::rom(&K254), exc: Obj::rom(&K10), lines: Obj::rom(&K255), name: n!("file_made"), qualname: n!("file_made"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 185 };
static K257: RomBytes<140> = RomBytes::new(b"T\x01\x06\x00\x01\x01\xffW\x00\x00I\x01\x00\x08\x00Y\x06\x00\x01U\x06\x19\x00\n\x06\x02\x00\x07\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02b\x06\x06\x02\x81\x06\n\x06\x04b\x02\x06\x00\x01\x03\x00v\x06\x02W\x11\x00(\x07\x04\x05\x02\x08\x80\x006\x07\x07\x08\x05-\x03\x03\x07w\x04\x06\xea\xff\n\x06\x03\x00\x07\x00\x18\t\x01\x03\n\n\x06\x00\x0b\x02b\n\n\x01\x17\x08\t\nb\x05\x06\x02U\x05\x0f\x00\n\x06\x02\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06-\x02\x02\x05X\xab\xff");
static K258: RomTuple<7> = RomTuple::new([Obj::small(0), n!("is_text"), n!("file_made"), n!("file_take"), n!("bytearray"), Obj::small(192), n!("utf8_missing")]);
static K259: RomTuple<2> = RomTuple::new([n!("self"), n!("count")]);
static K260: RomBytes<25> = RomBytes::new(b"\x00\xfc\x02\n\x02\r\x02\x19\x02\x07\x04\x03\x02\x06\x02\x11\x01\x05\x04\x1c\x02\x04\x02\x0f\x02");
static K261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K257), consts: Obj::rom(&K258), argnames: Obj::rom(&K259), exc: Obj::rom(&K10), lines: Obj::rom(&K260), name: n!("file_read"), qualname: n!("file_read"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 189 };
static K262: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
static K263: RomBytes<123> = RomBytes::new(b"T\x02\r\x00\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x14\x00\n\x05\x01\x00\x06\x02\n\x07\x00\x00\x08\x01b\x07\x07\x01b\x02\x05\x02\x01\x03\x00WI\x00\n\x05\x02\x00\x06\x00\n\x07\x01\x18\x08\x02\x03\x02\t\x00\x02b\x07\x07\x02b\x04\x05\x02U\x04\x03\x00W.\x00\x00\x05\x03\n\x07\x00\x00\x08\x04b\x07\x07\x01\x17\x06\x03\x07\x05\x07\x00l\x05\x05`\x01\x05\x04\n\x05\x00\x00\x06\x04b\x05\x05\x01-\x03\x03\x05C\x03\x02\xb2\xff\x81\x03");
static K264: RomTuple<3> = RomTuple::new([n!("len"), n!("min"), n!("file_take")]);
static K265: RomTuple<3> = RomTuple::new([n!("self"), n!("buffer"), n!("count")]);
static K266: RomBytes<21> = RomBytes::new(b"\x00\x9a\x03%\x02\x03\x02\x03\x02\x19\x02\x04\x02\x03\x02\x1b\x02\x0e\t\x05\x0c");
static K267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K263), consts: Obj::rom(&K264), argnames: Obj::rom(&K265), exc: Obj::rom(&K10), lines: Obj::rom(&K266), name: n!("file_readinto"), qualname: n!("file_readinto"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 204 };
static K268: RomBytes<194> = RomBytes::new(b"\n\x06\x00b\x02\x06\x00Wu\x00Y\x03\x00\x01\n\x06\x02\x00\x07\x00=\x01\x03\x06\x00\x01\x08@W\x18\x00\n\x08\x04\x01\t@\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01\x18\n\x01\x0bb\x08\x08\x02b\x04\x06\x02\x00\x06\x04\x03\x07\x06c\x06\x06\x01\x07\"\x05\x06\x08V\x05\x13\x00\x05\x07\x00\x00\x08\x05\x05\t\x00l\x07\x07^\x06\x04\x07W\x03\x00\x00\x06\x04-\x02\x02\x06V\x05\x08\x00\x17\x06\x03\x05[\x00\x01\x06U\x05\x04\x00U\x04\x03\x00W\x14\x00I\x01\x03\x86\xff\n\x06\x05\x00\x07\x02b\x06\x06\x01C\x06\x01w\xffY\x06\x00\tV\x06\x18\x00\n\x06\x02\x00\x07\x00\n\x08\n\x00\t\x02b\x08\x08\x01b\x06\x06\x02-\x02\x02\x06\n\x06\x0b\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06");
static K269: RomBytes<1> = RomBytes::new(b"\n");
static K270: RomTuple<12> = RomTuple::new([n!("bytearray"), n!("pos"), n!("file_take"), Obj::small(0), n!("min"), n!("len"), Obj::rom(&K269), n!("find"), Obj::small(1), n!("is_text"), n!("utf8_missing"), n!("file_made")]);
static K271: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K272: RomBytes<29> = RomBytes::new(b"\x00\xb2\x03\x07\x02\x03\x02\x04\x02-\x02\x0f\x02\x1e\x02\x04\x02\x08\x02\x08\x02\x03\x0f\x14\x12\x08\x02\x18\x02");
static K273: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K268), consts: Obj::rom(&K270), argnames: Obj::rom(&K271), exc: Obj::rom(&K10), lines: Obj::rom(&K272), name: n!("file_readline"), qualname: n!("file_readline"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 216 };
static K274: RomTuple<1> = RomTuple::new([n!("list")]);
static K275: RomBytes<3> = RomBytes::new(b"\x00\xd2\x03");
static K276: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K274), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K275), name: n!("file_readlines"), qualname: n!("file_readlines"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 232 };
static K277: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K278: RomTuple<2> = RomTuple::new([n!("file_readline"), n!("StopIteration")]);
static K279: RomBytes<9> = RomBytes::new(b"\x00\xda\x03\n\x02\x04\x02\x05\x02");
static K280: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K277), consts: Obj::rom(&K278), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K279), name: n!("file_next"), qualname: n!("file_next"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 236 };
static K281: RomBytes<245> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x05\x01U\x05\x0c\x00\n\x05\x02\x01\x06\rb\x05\x05\x01\x83\x05\n\x05\x03\n\x07\x04\x00\x08\x01\n\t\x05b\x07\x07\x02V\x07\x0b\x00\x00\x06\x01c\x06\x06\x00\x06W\x03\x00\x00\x06\x01b\x02\x05\x01\n\x05\x03\n\x06\x07\x00\x07\x02b\x06\x06\x01b\x02\x05\x01Y\x05\x00\x08V\x05\x0b\x00Y\x05\x00\t[\x00\n\x05W+\x00Y\x05\x00\nY\x06\x00\t9\x05\x06\x1e\x00\n\x05\x0b\x00\x06\x02b\x05\x05\x01V\x05\x10\x00Y\x05\x00\x0c\x00\x06\x00Y\x07\x00\nc\x05\x05\x02\r\x01\x03\x00WA\x00Y\x05\x00\x0c\x00\x06\x00\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08c\x04\x05\x02\x0e-\x03\x03\x04Y\x05\x00\n-\x05\x05\x04[\x00\n\x05Y\x05\x00\nY\x06\x00\t9\x05\x06\x08\x00Y\x05\x00\n[\x00\t\x05\n\x05\x0b\x00\x06\x02b\x05\x05\x01C\x03\x05\xb0\xff\n\x05\x0b\x00\x06\x01b\x05\x05\x01\x81\x05");
static K282: RomTuple<15> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("memoryview"), n!("isinstance"), n!("str"), n!("encode"), n!("bytes"), n!("append"), n!("size"), n!("pos"), n!("len"), n!("fs"), n!("file_resize"), n!("file_write")]);
static K283: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K284: RomBytes<35> = RomBytes::new(b"\x00\xe8\x03\x12\x02\x0c\x02&\x04\x11\x02\x08\x02\x0b\x02\x1b\x02\x10\x02\x03\x02\x03\x02\x1c\x02\x04\x02\x0c\x02\r\x02\x08\t\x0f\x0c");
static K285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K281), consts: Obj::rom(&K282), argnames: Obj::rom(&K283), exc: Obj::rom(&K10), lines: Obj::rom(&K284), name: n!("file_write"), qualname: n!("file_write"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 243 };
static K286: RomBytes<118> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01A\x02\x01\x0b\x00Y\x03\x00\x02-\x01\x01\x03W!\x00A\x02\x03\x0b\x00Y\x03\x00\x04-\x01\x01\x03W\x11\x00B\x02\x05\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03,\x03\x01\x07V\x03\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03Y\x03\x00\x049\x01\x03\x18\x00Y\x03\x00\x08Y\x03\x03\tV\x03\x0c\x00Y\x03\x00\nU\x03\x04\x00Y\x01\x00\x04[\x00\x02\x01\x81\x01");
static K287: RomTuple<11> = RomTuple::new([n!("file_open"), Obj::small(1), n!("pos"), Obj::small(2), n!("size"), Obj::small(0), n!("OSError"), Obj::small(31), n!("fs"), n!("clips"), n!("can_write")]);
static K288: RomTuple<3> = RomTuple::new([n!("self"), n!("offset"), n!("whence")]);
static K289: RomBytes<27> = RomBytes::new(b"\x00\x90\x04\n\x02\x05\x02\x0b\x02\x05\x02\x0b\x02\x05\x02\x0c\x02\x08\x02\x0c\x02\x1d\x02\x04\x02\x04\x02");
static K290: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K286), consts: Obj::rom(&K287), argnames: Obj::rom(&K288), exc: Obj::rom(&K10), lines: Obj::rom(&K289), name: n!("file_seek"), qualname: n!("file_seek"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 263 };
static K291: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x81\x01");
static K292: RomTuple<2> = RomTuple::new([n!("file_open"), n!("pos")]);
static K293: RomBytes<3> = RomBytes::new(b"\x00\xb0\x04");
static K294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K291), consts: Obj::rom(&K292), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K293), name: n!("file_tell"), qualname: n!("file_tell"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K295: RomBytes<75> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01U\x02\x0c\x00\n\x02\x02\x01\x03\rb\x02\x02\x01\x83\x02T\x01\x07\x00Y\x01\x00\x03W\x00\x00=\x01\x04\x0c\x00\n\x02\x02\x01\x03\x16b\x02\x02\x01\x83\x02Y\x02\x00\x05\x00\x03\x00\x00\x04\x01c\x02\x02\x02\x06\x81\x01");
static K296: RomTuple<7> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("pos"), Obj::small(0), n!("fs"), n!("file_resize")]);
static K297: RomTuple<2> = RomTuple::new([n!("self"), n!("size")]);
static K298: RomBytes<15> = RomBytes::new(b"\x00\xb8\x04\x12\x02\x0c\x02\x0b\x02\x05\x02\x0c\x02\x0f\x02");
static K299: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K295), consts: Obj::rom(&K296), argnames: Obj::rom(&K297), exc: Obj::rom(&K10), lines: Obj::rom(&K298), name: n!("file_truncate"), qualname: n!("file_truncate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 283 };
static K300: RomBytes<31> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01V\x01\x0c\x00Y\x01\x00\x02\x00\x02\x00c\x01\x01\x01\x03\x82");
static K301: RomTuple<4> = RomTuple::new([n!("file_open"), n!("can_write"), n!("fs"), n!("file_sync")]);
static K302: RomBytes<5> = RomBytes::new(b"\x00\xcc\x04\x12\x02");
static K303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K300), consts: Obj::rom(&K301), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K302), name: n!("file_flush"), qualname: n!("file_flush"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 293 };
static K304: RomBytes<42> = RomBytes::new(b"Y\x01\x00\x00S\x01!\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x05\x02\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x02\x05\x04\x00[\x00\x00\x04\x86\x02\x82");
static K305: RomTuple<3> = RomTuple::new([n!("fs"), n!("file_flush"), n!("file_shut")]);
static K306: RomBytes<8> = RomBytes::new(b"\x08\n\x15\x04\x15\x14\x00\x05");
static K307: RomBytes<13> = RomBytes::new(b"\x00\xd8\x04\x04\x02\x04\x04\n\x02\x03\x02\x0b\x02");
static K308: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K304), consts: Obj::rom(&K305), argnames: Obj::rom(&K34), exc: Obj::rom(&K306), lines: Obj::rom(&K307), name: n!("file_close"), qualname: n!("file_close"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K309: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01W\r\x00\n\x02\x01\x87\x01\x02\x03\x00W\x02\x00\x83\x01\x82");
static K310: RomTuple<2> = RomTuple::new([n!("file_close"), n!("Exception")]);
static K311: RomBytes<8> = RomBytes::new(b"\x00\n\r\x02\r\r\x00\x03");
static K312: RomBytes<7> = RomBytes::new(b"\x00\xf0\x04\r\x02\x08\x02");
static K313: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K309), consts: Obj::rom(&K310), argnames: Obj::rom(&K34), exc: Obj::rom(&K311), lines: Obj::rom(&K312), name: n!("file_drop"), qualname: n!("file_drop"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 310 };
static K314: RomBytes<53> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01W\x1e\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x03\x03\x01W\x0c\x00\n\x03\x04\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x00\x81\x03");
static K315: RomTuple<5> = RomTuple::new([Obj::small(1), n!("file_flush"), Obj::small(4), n!("file_close"), n!("OSError")]);
static K316: RomTuple<3> = RomTuple::new([n!("self"), n!("request"), n!("arg")]);
static K317: RomBytes<13> = RomBytes::new(b"\x00\xfe\x04\x05\x02\r\x02\x05\x02\r\x04\x0c\x02");
static K318: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K314), consts: Obj::rom(&K315), argnames: Obj::rom(&K316), exc: Obj::rom(&K10), lines: Obj::rom(&K317), name: n!("file_ioctl"), qualname: n!("file_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K319: RomBytes<213> = RomBytes::new(b"\n\t\x00\x00\n\x03b\x05\t\x01\n\t\x01P\x02\t\x15\x00V\x05\x0e\x00\n\t\x02_\n\x05\x03b\x02\t\x01W\x03\x00\n\x02\x02\n\t\x04\x00\n\x02\n\x0b\x02b\t\t\x02V\t\r\x00\n\t\x05\x00\n\x02\x00\x0b\x05b\x02\t\x02\n\t\x06\x00\n\x02\x03\x0b\x07\x05\x0c\x00b\x06\t\x03T\x06\n\x00j\t\t\x00\x00\x07\tW\x17\x00\x00\t\x06\x00\x0c\x01\x00\r\x05g\n\x0c\x02j\x0b\x0b\x00s\x0b\x04f\x07\tY\t\x00\x08\x03\n\tc\t\t\x01\n\x03\n\x0b`\x07\n\tY\t\x00\x0c\x03\n\x0c`\x07\n\tO\x05\x03\x07\x00\x03\t\r`\x07\t\x03\x00\t\x00\x00\n\x07b\x08\t\x01S\x08\x07\x00\x03\t\x0e`\x07\t\x08\x00\t\x02\x00\x0c\x01\x00\r\x05\x00\x0e\x07g\n\x0c\x03j\x0b\x0b\x00s\x0b\x04f\t\t\x81\t");
static K320: RomTuple<15> = RomTuple::new([n!("real_bases"), n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__orig_bases__"), n!("__classcell__")]);
static K321: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("given"), n!("keywords")]);
static K322: RomBytes<30> = RomBytes::new(b"\x00\x0c\n\x02\x08\x02\x15\x02\x11\x02\r\x02\x10\x02%\x02\x13\x02\x0b\x02\x05\x02\x07\x02\n\x02\x04\x02\x07\x02");
static K323: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K319), consts: Obj::rom(&K320), argnames: Obj::rom(&K321), exc: Obj::rom(&K10), lines: Obj::rom(&K322), name: n!("build_class"), qualname: n!("build_class"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 1, nfree: 0, line: 5 };
static K324: RomBytes<160> = RomBytes::new(b"\n\x04\x00v\x06\x00|\x05\x07\x01\x00\x00b\x05\x05\x01b\x04\x04\x01V\x04\x02\x00\x81\x00g\x01\x01\x00v\x04\x00Wk\x00\n\x05\x02\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x06\x00\x05\x03\x00W\x10\x00\n\x05\x04\x00\x06\x02\x03\x07\x05\x05\x08\x00b\x03\x05\x03T\x03\x0e\x00\x00\x05\x01\x00\x06\x02c\x05\x05\x01\x06W2\x00\x00\x05\x03\x00\x06\x00b\x03\x05\x01\n\x05\x02\x00\x06\x03\n\x07\x07b\x05\x05\x02U\x05\x0c\x00\n\x05\x08\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\nw\x02\x04\x90\xff\n\x04\x07\x00\x05\x01b\x04\x04\x01\x81\x04");
static K325: RomBytes<30> = RomBytes::new(b"g\x02\x02\x00W\x10\x00\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02m\x02\x03w\x01\x00\xeb\xff\x81\x02");
static K326: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K327: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K325), consts: Obj::rom(&K326), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K43), name: n!("<listcomp>"), qualname: n!("real_bases.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K328: RomStr<35> = RomStr::constant(b"__mro_entries__ must return a tuple");
static K329: RomTuple<11> = RomTuple::new([n!("all"), Obj::rom(&K327), n!("isinstance"), n!("type"), n!("getattr"), n!("__mro_entries__"), n!("append"), n!("tuple"), n!("TypeError"), Obj::rom(&K328), n!("extend")]);
static K330: RomTuple<1> = RomTuple::new([n!("given")]);
static K331: RomBytes<28> = RomBytes::new(b"\x002\x18\x02\x02\x02\x04\x02\x06\x02\'\x02\x04\x02\x0b\x02\x03\x02\n\x02\x11\x02\x0c\x02\x0b\x0f\x05\x12");
static K332: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K324), consts: Obj::rom(&K329), argnames: Obj::rom(&K330), exc: Obj::rom(&K10), lines: Obj::rom(&K331), name: n!("real_bases"), qualname: n!("real_bases"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K333: RomBytes<31> = RomBytes::new(b"^\x04\x00\x01\x81\x04\n\x04\x00\x87\x03\x04\x0f\x00\n\x04\x01\x00\x05\x02\x00\x06\x01b\x04\x04\x02\x81\x04\x83\x03");
static K334: RomTuple<2> = RomTuple::new([n!("KeyError"), n!("global_of")]);
static K335: RomTuple<3> = RomTuple::new([n!("namespace"), n!("name"), n!("globals")]);
static K336: RomBytes<8> = RomBytes::new(b"\x00\x06\x06\x06\x06\x19\x00\x07");
static K337: RomBytes<6> = RomBytes::new(b"\x00V\x06\x02\x08\x02");
static K338: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K333), consts: Obj::rom(&K334), argnames: Obj::rom(&K335), exc: Obj::rom(&K336), lines: Obj::rom(&K337), name: n!("name_or_global"), qualname: n!("name_or_global"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K339: RomBytes<22> = RomBytes::new(b"^\x04\x00\x01\x81\x04\n\x04\x00\x87\x03\x04\x06\x00Y\x04\x02\x01\x81\x04\x83\x03");
static K340: RomTuple<2> = RomTuple::new([n!("KeyError"), n!("cell_contents")]);
static K341: RomTuple<3> = RomTuple::new([n!("namespace"), n!("name"), n!("cell")]);
static K342: RomBytes<8> = RomBytes::new(b"\x00\x06\x06\x06\x06\x10\x00\x07");
static K343: RomBytes<6> = RomBytes::new(b"\x00d\x06\x02\x08\x02");
static K344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K339), consts: Obj::rom(&K340), argnames: Obj::rom(&K341), exc: Obj::rom(&K342), lines: Obj::rom(&K343), name: n!("name_or_cell"), qualname: n!("name_or_cell"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K345: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K346: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K347: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K348: RomBytes<2> = RomBytes::new(b"\x00p");
static K349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K345), consts: Obj::rom(&K346), argnames: Obj::rom(&K347), exc: Obj::rom(&K10), lines: Obj::rom(&K348), name: n!("build_derived"), qualname: n!("build_derived"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K350: RomBytes<24> = RomBytes::new(b"\x00\x04\x00\x00\x07\x01\x00\x08\x02g\x05\x07\x02n\x05\x03\x05\x06\x00f\x04\x04\x81\x04");
static K351: RomTuple<4> = RomTuple::new([n!("build"), n!("body"), n!("name"), n!("bases")]);
static K352: RomBytes<2> = RomBytes::new(b"\x00z");
static K353: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K350), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K351), exc: Obj::rom(&K10), lines: Obj::rom(&K352), name: n!("build_by"), qualname: n!("build_by"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K354: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K355: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K356: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K357: RomBytes<11> = RomBytes::new(b"\x00\x82\x01\x17\x02\x11\x02\x04\x02\x17\x02");
static K358: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K354), consts: Obj::rom(&K355), argnames: Obj::rom(&K356), exc: Obj::rom(&K10), lines: Obj::rom(&K357), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K359: RomBytes<1> = RomBytes::new(b"\x82");
static K360: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K361: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K362: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K360), exc: Obj::rom(&K10), lines: Obj::rom(&K361), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K363: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K364: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K365: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K364), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K366: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K367: RomBytes<21> = RomBytes::new(b"\x00\x9a\x01\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K368: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K363), consts: Obj::rom(&K365), argnames: Obj::rom(&K366), exc: Obj::rom(&K10), lines: Obj::rom(&K367), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K369: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K370: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K369), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K360), exc: Obj::rom(&K10), lines: Obj::rom(&K370), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K372: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K373: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K374: RomBytes<7> = RomBytes::new(b"\x00\xbe\x01\x0f\x02\x16\x02");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K372), consts: Obj::rom(&K373), argnames: Obj::rom(&K360), exc: Obj::rom(&K10), lines: Obj::rom(&K374), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K376: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K377: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K378: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K379: RomBytes<15> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K377), argnames: Obj::rom(&K378), exc: Obj::rom(&K10), lines: Obj::rom(&K379), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K381: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K382: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K383: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K384: RomBytes<15> = RomBytes::new(b"\x00\xdc\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: Obj::rom(&K382), argnames: Obj::rom(&K383), exc: Obj::rom(&K10), lines: Obj::rom(&K384), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K386: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K387: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K388: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K389: RomBytes<15> = RomBytes::new(b"\x00\xee\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K390: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K386), consts: Obj::rom(&K387), argnames: Obj::rom(&K388), exc: Obj::rom(&K10), lines: Obj::rom(&K389), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K391: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K392: RomTuple<1> = RomTuple::new([n!("str")]);
static K393: RomBytes<2> = RomBytes::new(b"\x00\x0e");
static K394: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K392), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K393), name: n!("<listcomp>"), qualname: n!("named_tuple.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K395: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K396: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K397: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K398: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K399: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), vm::intern::ascii_char(44), vm::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K394), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), vm::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K395), n!("repr"), Obj::rom(&K396), Obj::rom(&K397), vm::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K398), n!("new_named_class")]);
static K400: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K401: RomBytes<50> = RomBytes::new(b"\x00\n\x11\x02\x13\x02\r\x02\x04\x02\x07\x02\x14\x02\x1c\x02\x15\x02\x0c\x05\x05\x08\n\x02\x11\x02\x0e\x02\x1a\x03\x05\x06\x14\x02\r\x02\x1a\x02\x15\x02\x1a\x07\x05\n\x14\x02\x19\x02\x0c\x02");
static K402: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K391), consts: Obj::rom(&K399), argnames: Obj::rom(&K400), exc: Obj::rom(&K10), lines: Obj::rom(&K401), name: n!("named_tuple"), qualname: n!("named_tuple"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K403: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K404: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K405: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K404), n!("repr"), n!("list"), n!("_make")]);
static K406: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K407: RomBytes<16> = RomBytes::new(b"\x00<\n\x02\x04\x02\"\x02\x16\x01\x05\x04\x04\x02!\x02");
static K408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K403), consts: Obj::rom(&K405), argnames: Obj::rom(&K406), exc: Obj::rom(&K10), lines: Obj::rom(&K407), name: n!("named_replace"), qualname: n!("named_replace"), file: n!("<prelude>"), flags: 66, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K409: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K410: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K411: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K412: RomBytes<2> = RomBytes::new(b"\x00P");
static K413: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K409), consts: Obj::rom(&K410), argnames: Obj::rom(&K411), exc: Obj::rom(&K10), lines: Obj::rom(&K412), name: n!("named_make"), qualname: n!("named_make"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K414: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K415: RomBytes<72> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x02\x00\x01\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x06\x00\x04\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02\x82");
static K416: RomBytes<90> = RomBytes::new(b"\x13\x01\x14\x05\x01\x00\x00^\x03\x00\x05V\x02\x12\x00\x14\x05\x01\x00\x00a\x00\x05\x14\x05\x01\x00\x00`\x00\x05\x03\x82\x00\x07\x00c\x07\x07\x00\x01v\x06\x07\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\x00\x05\x00c\x05\x05\x00\x03\x14\x05\x01\x00\x00`\x00\x05\x03\x00\x05\x00\x00\x06\x04c\x05\x05\x01\x04\x82");
static K417: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K418: RomTuple<2> = RomTuple::new([Obj::small(0), n!("key")]);
static K419: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K418), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("<listcomp>"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 54 };
static K420: RomTuple<5> = RomTuple::new([n!("key"), n!("items"), Obj::rom(&K419), n!("clear"), n!("update")]);
static K421: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K422: RomBytes<20> = RomBytes::new(b"\x00`\x02\x02\t\x02\x04\x02\x08\x02\t\x02\x01\x02\x1c\x02\x08\x02\t\x02");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K416), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K10), lines: Obj::rom(&K422), name: n!("move_to_end"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K424: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K425: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K426: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K425), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K427: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K428: RomBytes<8> = RomBytes::new(b"\x00x\x04\x02\x0c\x02\"\x02");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K426), argnames: Obj::rom(&K427), exc: Obj::rom(&K10), lines: Obj::rom(&K428), name: n!("popitem"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.popitem"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K430: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K431: RomTuple<1> = RomTuple::new([n!("type")]);
static K432: RomBytes<3> = RomBytes::new(b"\x00\x84\x01");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K430), consts: Obj::rom(&K431), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K432), name: n!("copy"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.copy"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K434: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K435: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K436: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K437: RomBytes<7> = RomBytes::new(b"\x00\x8a\x01,\x02\x05\x02");
static K438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K434), consts: Obj::rom(&K435), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K437), name: n!("__eq__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 68 };
static K439: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K440: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), vm::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K441: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K442: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K439), consts: Obj::rom(&K440), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K441), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K443: RomTuple<10> = RomTuple::new([Obj::rom(&K423), n!("move_to_end"), Obj::rom(&K429), n!("popitem"), Obj::rom(&K433), n!("copy"), Obj::rom(&K438), n!("__eq__"), Obj::rom(&K442), n!("__repr__")]);
static K444: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K415), consts: Obj::rom(&K443), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K444), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K446: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K445), n!("keep")]);
static K447: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a:\x05\x02\r\x02");
static K448: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K414), consts: Obj::rom(&K446), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K447), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K449: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K450: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K451: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K452: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K453: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K452), n!("default_factory"), n!("update")]);
static K454: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K455: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x12\x02\x0c\x02\x04\x02");
static K456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K453), argnames: Obj::rom(&K454), exc: Obj::rom(&K10), lines: Obj::rom(&K455), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K457: RomBytes<37> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x03\x03\x00\x00\x00\x02\x03`\x00\x01\x03\x81\x02");
static K458: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K459: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K460: RomBytes<9> = RomBytes::new(b"\x00\xba\x01\x08\x02\x0c\x02\x0f\x02");
static K461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K457), consts: Obj::rom(&K458), argnames: Obj::rom(&K459), exc: Obj::rom(&K10), lines: Obj::rom(&K460), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K462: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K463: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K464: RomBytes<3> = RomBytes::new(b"\x00\xc6\x01");
static K465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K462), consts: Obj::rom(&K463), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K464), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K466: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K467: RomStr<12> = RomStr::constant(b"defaultdict(");
static K468: RomStr<2> = RomStr::constant(b", ");
static K469: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K467), Obj::rom(&K468), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K470: RomBytes<5> = RomBytes::new(b"\x00\xcc\x01\x0b\x02");
static K471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K466), consts: Obj::rom(&K469), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K470), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K472: RomTuple<8> = RomTuple::new([Obj::rom(&K456), n!("__init__"), Obj::rom(&K461), n!("__missing__"), Obj::rom(&K465), n!("copy"), Obj::rom(&K471), n!("__repr__")]);
static K473: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x11\x0c\n\x0c\n\x06");
static K474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K450), consts: Obj::rom(&K472), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K473), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K475: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K474), n!("keep")]);
static K476: RomBytes<13> = RomBytes::new(b"\x00\xa4\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K449), consts: Obj::rom(&K475), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K476), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K478: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K479: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K480: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K479)]);
static K481: RomTuple<1> = RomTuple::new([n!("heap")]);
static K482: RomBytes<9> = RomBytes::new(b"\x00\xde\x01\n\x02\x11\x02\x0c\x02");
static K483: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K478), consts: Obj::rom(&K480), argnames: Obj::rom(&K481), exc: Obj::rom(&K10), lines: Obj::rom(&K482), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K484: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K485: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K486: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K487: RomBytes<19> = RomBytes::new(b"\x00\xee\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K484), consts: Obj::rom(&K485), argnames: Obj::rom(&K486), exc: Obj::rom(&K10), lines: Obj::rom(&K487), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K489: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K490: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K491: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K492: RomBytes<25> = RomBytes::new(b"\x00\x86\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K489), consts: Obj::rom(&K490), argnames: Obj::rom(&K491), exc: Obj::rom(&K10), lines: Obj::rom(&K492), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K494: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K495: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K496: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K497: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x02\x0b\x02");
static K498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K494), consts: Obj::rom(&K495), argnames: Obj::rom(&K496), exc: Obj::rom(&K10), lines: Obj::rom(&K497), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K499: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K500: RomStr<10> = RomStr::constant(b"empty heap");
static K501: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K500), n!("pop"), Obj::small(0), n!("heap_down")]);
static K502: RomBytes<19> = RomBytes::new(b"\x00\xae\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K499), consts: Obj::rom(&K501), argnames: Obj::rom(&K481), exc: Obj::rom(&K10), lines: Obj::rom(&K502), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K504: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K505: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K506: RomBytes<9> = RomBytes::new(b"\x00\xc6\x02\n\x02-\x02\r\x01");
static K507: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K504), consts: Obj::rom(&K505), argnames: Obj::rom(&K481), exc: Obj::rom(&K10), lines: Obj::rom(&K506), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K508: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K509: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K510: RomBytes<11> = RomBytes::new(b"\x00\xd2\x02\n\x02\x04\x02\x07\x02\r\x02");
static K511: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K508), consts: Obj::rom(&K509), argnames: Obj::rom(&K496), exc: Obj::rom(&K10), lines: Obj::rom(&K510), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K512: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K513: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K514: RomBytes<9> = RomBytes::new(b"\x00\xe2\x02\n\x02\r\x02\x0f\x02");
static K515: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K512), consts: Obj::rom(&K513), argnames: Obj::rom(&K496), exc: Obj::rom(&K10), lines: Obj::rom(&K514), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K516: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K517: RomTuple<1> = RomTuple::new([n!("iter")]);
static K518: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K517), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K518), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K520: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K519)]);
static K521: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K516), consts: Obj::rom(&K520), argnames: Obj::rom(&K521), exc: Obj::rom(&K10), lines: Obj::rom(&K518), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 183 };
static K523: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K524: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K525: RomTuple<1> = RomTuple::new([n!("best")]);
static K526: RomBytes<3> = RomBytes::new(b"\x00\x92\x03");
static K527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K524), consts: Obj::rom(&K525), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K526), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 201 };
static K528: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K527)]);
static K529: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K530: RomBytes<41> = RomBytes::new(b"\x00\xf6\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K523), consts: Obj::rom(&K528), argnames: Obj::rom(&K529), exc: Obj::rom(&K10), lines: Obj::rom(&K530), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K532: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K533: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K534: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K533), n!("max")]);
static K535: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K536: RomBytes<3> = RomBytes::new(b"\x00\xa0\x03");
static K537: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K532), consts: Obj::rom(&K534), argnames: Obj::rom(&K535), exc: Obj::rom(&K10), lines: Obj::rom(&K536), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K538: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K539: RomTuple<1> = RomTuple::new([n!("key")]);
static K540: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K539), n!("max")]);
static K541: RomBytes<3> = RomBytes::new(b"\x00\xa8\x03");
static K542: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K538), consts: Obj::rom(&K540), argnames: Obj::rom(&K535), exc: Obj::rom(&K10), lines: Obj::rom(&K541), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 211 };
static K543: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K544: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K545: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K546: RomBytes<3> = RomBytes::new(b"\x00\xb6\x03");
static K547: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K543), consts: Obj::rom(&K544), argnames: Obj::rom(&K545), exc: Obj::rom(&K10), lines: Obj::rom(&K546), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K548: RomTuple<3> = RomTuple::new([vm::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K549: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K550: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K551: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K552: RomBytes<9> = RomBytes::new(b"\x00\xbe\x03\n\x02\x06\x02\x0b\x01");
static K553: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K549), consts: Obj::rom(&K550), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K552), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K554: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K555: RomBytes<9> = RomBytes::new(b"\x00\xca\x03\n\x02\x06\x02\x0b\x01");
static K556: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K549), consts: Obj::rom(&K554), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K555), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 228 };
static K557: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K558: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K559: RomBytes<3> = RomBytes::new(b"\x00\xd6\x03");
static K560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K557), consts: Obj::rom(&K558), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K559), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K561: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K562: RomStr<16> = RomStr::constant(b" is not in deque");
static K563: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K562)]);
static K564: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x1d\x02\x05\x02\x1a\x02");
static K565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K561), consts: Obj::rom(&K563), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K564), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K566: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K567: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K568: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K567)]);
static K569: RomBytes<9> = RomBytes::new(b"\x00\xec\x03\x14\x02\x05\x02\x0c\x02");
static K570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K566), consts: Obj::rom(&K568), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K569), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K571: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K572: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K573: RomBytes<3> = RomBytes::new(b"\x00\xfa\x03");
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K572), argnames: Obj::rom(&K117), exc: Obj::rom(&K10), lines: Obj::rom(&K573), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K575: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K576: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(110)]);
static K577: RomBytes<3> = RomBytes::new(b"\x00\x82\x04");
static K578: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K101), consts: Obj::rom(&K575), argnames: Obj::rom(&K576), exc: Obj::rom(&K10), lines: Obj::rom(&K577), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K579: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K580: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K581: RomBytes<2> = RomBytes::new(b"\x00\n");
static K582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K579), consts: Obj::rom(&K580), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K581), name: n!("is_deque"), qualname: n!("is_deque"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K583: RomBytes<225> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\x06\n\x06\x04\x00\x07\x00b\x06\x06\x01\n\x07\x04\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K584: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K585: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K586: RomBytes<34> = RomBytes::new(b"\x00\x12\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02\x0e\x02\x1d\x02");
static K587: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K583), consts: Obj::rom(&K584), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K586), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K588: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K589: RomTuple<1> = RomTuple::new([n!("eq")]);
static K590: RomBytes<2> = RomBytes::new(b"\x008");
static K591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K588), consts: Obj::rom(&K589), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K590), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K592: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K593: RomBytes<10> = RomBytes::new(b"\x00@\x06\x02\x05\x02\x05\x03\x05\x06");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K592), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K593), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K595: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K596: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K597: RomBytes<16> = RomBytes::new(b"\x00N\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: Obj::rom(&K596), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K597), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K599: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K600: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K601: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K602: RomBytes<28> = RomBytes::new(b"\x00f\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K600), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K602), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K604: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K605: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K606: RomBytes<3> = RomBytes::new(b"\x00\x86\x01");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K604), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K605), exc: Obj::rom(&K10), lines: Obj::rom(&K606), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K608: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K609: RomBytes<3> = RomBytes::new(b"\x00\x8e\x01");
static K610: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K605), exc: Obj::rom(&K10), lines: Obj::rom(&K609), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K611: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K612: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K611), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K605), exc: Obj::rom(&K10), lines: Obj::rom(&K612), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K614: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K615: RomBytes<3> = RomBytes::new(b"\x00\x9e\x01");
static K616: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K614), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K605), exc: Obj::rom(&K10), lines: Obj::rom(&K615), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K617: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K618: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K619: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K617), consts: Obj::rom(&K618), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K619), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K621: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K622: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K623: RomBytes<15> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K621), consts: Obj::rom(&K622), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K623), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K625: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K626: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K627: RomBytes<15> = RomBytes::new(b"\x00\xce\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K625), consts: Obj::rom(&K626), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K627), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K629: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K630: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K631: RomBytes<15> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K629), consts: Obj::rom(&K630), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K631), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K633: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K634: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K635: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K636: RomBytes<15> = RomBytes::new(b"\x00\xf6\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K637: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K633), consts: Obj::rom(&K634), argnames: Obj::rom(&K635), exc: Obj::rom(&K10), lines: Obj::rom(&K636), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K638: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K639: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K640: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K639), n!("dict_update")]);
static K641: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K642: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K643: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K638), consts: Obj::rom(&K640), argnames: Obj::rom(&K641), exc: Obj::rom(&K10), lines: Obj::rom(&K642), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K644: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K645: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K646: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K645), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K647: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K648: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K644), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), exc: Obj::rom(&K10), lines: Obj::rom(&K648), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K650: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K651: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K652: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K653: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K651), n!("len"), Obj::small(2), Obj::rom(&K652), n!("ValueError")]);
static K654: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K655: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K656: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: Obj::rom(&K653), argnames: Obj::rom(&K654), exc: Obj::rom(&K655), lines: Obj::rom(&K656), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K658: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K659: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K660: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K658), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K659), exc: Obj::rom(&K10), lines: Obj::rom(&K660), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K662: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K663: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K664: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K665: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K666: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K662), consts: Obj::rom(&K663), argnames: Obj::rom(&K664), exc: Obj::rom(&K10), lines: Obj::rom(&K665), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K667: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K668: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K669: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K667), consts: Obj::rom(&K668), argnames: Obj::rom(&K133), exc: Obj::rom(&K10), lines: Obj::rom(&K669), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K671: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K672: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K673: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K674: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K671), consts: Obj::rom(&K672), argnames: Obj::rom(&K664), exc: Obj::rom(&K10), lines: Obj::rom(&K673), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K675: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K676: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K677: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K675), consts: Obj::rom(&K676), argnames: Obj::rom(&K664), exc: Obj::rom(&K10), lines: Obj::rom(&K677), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K679: RomBytes<61> = RomBytes::new(b"\n\x02\x00\x00\x03\x01\x03\x04\x01b\x02\x02\x02U\x02\x1e\x00\n\x02\x02\x03\x04\x03\n\x05\x04\x00\x06\x01b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\x06\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K680: RomStr<28> = RomStr::constant(b"\'%s\' object is not a mapping");
static K681: RomTuple<7> = RomTuple::new([n!("hasattr"), n!("keys"), n!("TypeError"), Obj::rom(&K680), n!("type"), n!("__name__"), n!("dict_update")]);
static K682: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K683: RomBytes<7> = RomBytes::new(b"\x00\xac\x01\x11\x02\x1e\x02");
static K684: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K679), consts: Obj::rom(&K681), argnames: Obj::rom(&K682), exc: Obj::rom(&K10), lines: Obj::rom(&K683), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K685: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K686: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K687: RomTuple<1> = RomTuple::new([n!("items")]);
static K688: RomBytes<11> = RomBytes::new(b"\x00\xb8\x01\x07\x02%\x02\x10\x01\x05\x04");
static K689: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K685), consts: Obj::rom(&K686), argnames: Obj::rom(&K687), exc: Obj::rom(&K10), lines: Obj::rom(&K688), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K690: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K691: RomBytes<11> = RomBytes::new(b"\x00\xc6\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K692: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K690), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K691), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K693: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K694: RomBytes<176> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x1d\x00\x0f\x02\x1e\x00b\x01\x01\x01\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x0f\x01\"\x00\x10#\x00\x01\x0f\x01$\x00\x10%\x00\x01\x0f\x01&\x00\x10\'\x00\x01\x0f\x01(\x00\x10)\x00\x01\x82");
static K695: RomTuple<42> = RomTuple::new([n!("clips"), n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K696: RomBytes<42> = RomBytes::new(b"\x00\x1c\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K694), consts: Obj::rom(&K695), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K696), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K698: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K697), n!("keep")]);
static K699: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10.\x03\x02\r\x02");
static K700: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K698), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K699), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K701: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K702: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K703: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K704: RomBytes<8> = RomBytes::new(b"\x00T\x04\x02\x07\x02\x07\x02");
static K705: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K701), consts: Obj::rom(&K702), argnames: Obj::rom(&K703), exc: Obj::rom(&K10), lines: Obj::rom(&K704), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K706: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K707: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K708: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K709: RomBytes<12> = RomBytes::new(b"\x00b\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K710: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K706), consts: Obj::rom(&K707), argnames: Obj::rom(&K708), exc: Obj::rom(&K10), lines: Obj::rom(&K709), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K711: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K712: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K713: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K714: RomBytes<2> = RomBytes::new(b"\x00t");
static K715: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K712), consts: Obj::rom(&K713), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K714), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K716: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K717: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K718: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K719: RomBytes<44> = RomBytes::new(b"\x00~\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K720: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K716), consts: Obj::rom(&K717), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K719), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K721: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K722: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K723: RomBytes<3> = RomBytes::new(b"FAT");
static K724: RomBytes<5> = RomBytes::new(b"FAT32");
static K725: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K722), Obj::rom(&K723), Obj::rom(&K724)]);
static K726: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K727: RomBytes<7> = RomBytes::new(b"\x00\xb0\x01-\x02\x05\x02");
static K728: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K721), consts: Obj::rom(&K725), argnames: Obj::rom(&K726), exc: Obj::rom(&K10), lines: Obj::rom(&K727), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K729: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K730: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K731: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K730), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K732: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K733: RomBytes<47> = RomBytes::new(b"\x00\xbc\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K729), consts: Obj::rom(&K731), argnames: Obj::rom(&K732), exc: Obj::rom(&K10), lines: Obj::rom(&K733), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K735: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K736: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K737: RomBytes<7> = RomBytes::new(b"\x00\xf0\x01\t\x02\x0c\x02");
static K738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K735), consts: Obj::rom(&K736), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K737), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K739: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K740: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K741: RomBytes<7> = RomBytes::new(b"\x00\xfc\x01\x1a\x02\x0c\x02");
static K742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K739), consts: Obj::rom(&K740), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K741), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K743: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K744: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K745: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K746: RomBytes<23> = RomBytes::new(b"\x00\x90\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K743), consts: Obj::rom(&K744), argnames: Obj::rom(&K745), exc: Obj::rom(&K10), lines: Obj::rom(&K746), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K748: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K749: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K750: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K751: RomBytes<5> = RomBytes::new(b"\x00\xaa\x02+\x02");
static K752: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K748), consts: Obj::rom(&K749), argnames: Obj::rom(&K750), exc: Obj::rom(&K10), lines: Obj::rom(&K751), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 148 };
static K753: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K754: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K755: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K756: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K757: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K753), consts: Obj::rom(&K754), argnames: Obj::rom(&K750), exc: Obj::rom(&K755), lines: Obj::rom(&K756), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K758: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K759: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K760: RomBytes<3> = RomBytes::new(b"\x00\xce\x02");
static K761: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K759), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K760), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 167 };
static K762: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K761)]);
static K763: RomBytes<5> = RomBytes::new(b"\x00\xcc\x02\x02\x02");
static K764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K758), consts: Obj::rom(&K762), argnames: Obj::rom(&K745), exc: Obj::rom(&K10), lines: Obj::rom(&K763), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K765: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K766: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K767: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K768: RomBytes<7> = RomBytes::new(b"\x00\xd6\x02\x15\x02\x0c\x02");
static K769: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K765), consts: Obj::rom(&K766), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K768), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 170 };
static K770: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K771: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K772: RomBytes<13> = RomBytes::new(b"\x00\xe2\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K773: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K770), consts: Obj::rom(&K771), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K772), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K774: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K775: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K776: RomBytes<19> = RomBytes::new(b"\x00\xf8\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K774), consts: Obj::rom(&K775), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K776), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K778: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K779: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K780: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K781: RomBytes<3> = RomBytes::new(b"\x00\x90\x03");
static K782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K778), consts: Obj::rom(&K779), argnames: Obj::rom(&K780), exc: Obj::rom(&K10), lines: Obj::rom(&K781), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 199 };
static K783: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K784: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K785: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K786: RomBytes<39> = RomBytes::new(b"\x00\x98\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K787: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K783), consts: Obj::rom(&K784), argnames: Obj::rom(&K785), exc: Obj::rom(&K10), lines: Obj::rom(&K786), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 203 };
static K788: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K789: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K790: RomBytes<3> = RomBytes::new(b"\x00\xc6\x03");
static K791: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K788), consts: Obj::rom(&K789), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K790), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 226 };
static K792: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K793: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K794: RomBytes<13> = RomBytes::new(b"\x00\xd0\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K792), consts: Obj::rom(&K793), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K794), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 231 };
static K796: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K797: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K798: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K799: RomBytes<29> = RomBytes::new(b"\x00\xe4\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K796), consts: Obj::rom(&K797), argnames: Obj::rom(&K798), exc: Obj::rom(&K10), lines: Obj::rom(&K799), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 241 };
static K801: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K802: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K803: RomBytes<23> = RomBytes::new(b"\x00\x84\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K801), consts: Obj::rom(&K802), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K803), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 257 };
static K805: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K806: RomBytes<4> = RomBytes::new(b"RRaA");
static K807: RomBytes<1> = RomBytes::new(b"\xff");
static K808: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K806), Obj::rom(&K807), Obj::small(8), n!("fat_store")]);
static K809: RomBytes<13> = RomBytes::new(b"\x00\xa0\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K810: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K805), consts: Obj::rom(&K808), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K809), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K811: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K812: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K813: RomBytes<15> = RomBytes::new(b"\x00\xb2\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K814: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K811), consts: Obj::rom(&K812), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K813), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 280 };
static K815: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K816: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K817: RomBytes<31> = RomBytes::new(b"\x00\xca\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K815), consts: Obj::rom(&K816), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K817), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 292 };
static K819: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K820: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K821: RomBytes<3> = RomBytes::new(b"\x00\x8a\x05");
static K822: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K820), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K821), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 325 };
static K823: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K822), n!("fat_short_name")]);
static K824: RomBytes<39> = RomBytes::new(b"\x00\xec\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K819), consts: Obj::rom(&K823), argnames: Obj::rom(&K767), exc: Obj::rom(&K10), lines: Obj::rom(&K824), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 309 };
static K826: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K827: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K828: RomTuple<1> = RomTuple::new([n!("raw")]);
static K829: RomBytes<7> = RomBytes::new(b"\x00\x96\x05\x1f\x02\x1f\x02");
static K830: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K826), consts: Obj::rom(&K827), argnames: Obj::rom(&K828), exc: Obj::rom(&K10), lines: Obj::rom(&K829), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 330 };
static K831: RomBytes<81> = RomBytes::new(b"\x13\x02\x03\x04\x00\x15\x02\x04\x00\x06\x00\x03\x07\x01\x03\x08\x02c\x06\x06\x02\x03v\x05\x06\x00\x07\x02h\x06\x07\x01|\x04\x06\x04\x00\x04b\x03\x04\x01\x03\x04\x05\x00\x05\x03c\x04\x04\x01\x06\x03\x05\x07c\x03\x04\x01\x08V\x01\x0b\x00\x00\x04\x03c\x04\x04\x00\tW\x03\x00\x00\x04\x03\x81\x04");
static K832: RomStr<318> = RomStr::constant(b"\xc3\x87\xc3\xbc\xc3\xa9\xc3\xa2\xc3\xa4\xc3\xa0\xc3\xa5\xc3\xa7\xc3\xaa\xc3\xab\xc3\xa8\xc3\xaf\xc3\xae\xc3\xac\xc3\x84\xc3\x85\xc3\x89\xc3\xa6\xc3\x86\xc3\xb4\xc3\xb6\xc3\xb2\xc3\xbb\xc3\xb9\xc3\xbf\xc3\x96\xc3\x9c\xc2\xa2\xc2\xa3\xc2\xa5\xe2\x82\xa7\xc6\x92\xc3\xa1\xc3\xad\xc3\xb3\xc3\xba\xc3\xb1\xc3\x91\xc2\xaa\xc2\xba\xc2\xbf\xe2\x8c\x90\xc2\xac\xc2\xbd\xc2\xbc\xc2\xa1\xc2\xab\xc2\xbb\xe2\x96\x91\xe2\x96\x92\xe2\x96\x93\xe2\x94\x82\xe2\x94\xa4\xe2\x95\xa1\xe2\x95\xa2\xe2\x95\x96\xe2\x95\x95\xe2\x95\xa3\xe2\x95\x91\xe2\x95\x97\xe2\x95\x9d\xe2\x95\x9c\xe2\x95\x9b\xe2\x94\x90\xe2\x94\x94\xe2\x94\xb4\xe2\x94\xac\xe2\x94\x9c\xe2\x94\x80\xe2\x94\xbc\xe2\x95\x9e\xe2\x95\x9f\xe2\x95\x9a\xe2\x95\x94\xe2\x95\xa9\xe2\x95\xa6\xe2\x95\xa0\xe2\x95\x90\xe2\x95\xac\xe2\x95\xa7\xe2\x95\xa8\xe2\x95\xa4\xe2\x95\xa5\xe2\x95\x99\xe2\x95\x98\xe2\x95\x92\xe2\x95\x93\xe2\x95\xab\xe2\x95\xaa\xe2\x94\x98\xe2\x94\x8c\xe2\x96\x88\xe2\x96\x84\xe2\x96\x8c\xe2\x96\x90\xe2\x96\x80\xce\xb1\xc3\x9f\xce\x93\xcf\x80\xce\xa3\xcf\x83\xc2\xb5\xcf\x84\xce\xa6\xce\x98\xce\xa9\xce\xb4\xe2\x88\x9e\xcf\x86\xce\xb5\xe2\x88\xa9\xe2\x89\xa1\xc2\xb1\xe2\x89\xa5\xe2\x89\xa4\xe2\x8c\xa0\xe2\x8c\xa1\xc3\xb7\xe2\x89\x88\xc2\xb0\xe2\x88\x99\xc2\xb7\xe2\x88\x9a\xe2\x81\xbf\xc2\xb2\xe2\x96\xa0\xc2\xa0");
static K833: RomBytes<1> = RomBytes::new(b"\x05");
static K834: RomBytes<1> = RomBytes::new(b"\xe5");
static K835: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00=\x02\x00\r\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01W\r\x00\x14\x05\x01\x02\x00#\x06\x02\x00^\x04\x05\x06m\x03\x04w\x02\x00\xd9\xff\x81\x03");
static K836: RomTuple<3> = RomTuple::new([Obj::small(128), n!("chr"), n!("page")]);
static K837: RomBytes<3> = RomBytes::new(b"\x00\xa8\x05");
static K838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K835), consts: Obj::rom(&K836), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K837), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 340 };
static K839: RomTuple<10> = RomTuple::new([Obj::rom(&K832), Obj::rom(&K833), Obj::rom(&K834), n!("replace"), Obj::rom(&K838), n!(""), n!("join"), vm::intern::ascii_char(32), n!("rstrip"), n!("lower")]);
static K840: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K841: RomBytes<11> = RomBytes::new(b"\x00\xa2\x05\x02\x02\x06\x04\"\x02\x13\x02");
static K842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K831), consts: Obj::rom(&K839), argnames: Obj::rom(&K840), exc: Obj::rom(&K10), lines: Obj::rom(&K841), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 337 };
static K843: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K844: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K845: RomTuple<1> = RomTuple::new([n!("short")]);
static K846: RomBytes<11> = RomBytes::new(b"\x00\xb4\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K843), consts: Obj::rom(&K844), argnames: Obj::rom(&K845), exc: Obj::rom(&K10), lines: Obj::rom(&K846), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K848: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K849: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K850: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K851: RomBytes<49> = RomBytes::new(b"\x00\xc4\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K852: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K848), consts: Obj::rom(&K849), argnames: Obj::rom(&K850), exc: Obj::rom(&K10), lines: Obj::rom(&K851), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 353 };
static K853: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K854: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K855: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K856: RomBytes<3> = RomBytes::new(b"\x00\xf8\x05");
static K857: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K854), consts: Obj::rom(&K855), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K856), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 380 };
static K858: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K857)]);
static K859: RomTuple<1> = RomTuple::new([n!("part")]);
static K860: RomBytes<7> = RomBytes::new(b"\x00\xf4\x05\x02\x02@\x02");
static K861: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K853), consts: Obj::rom(&K858), argnames: Obj::rom(&K859), exc: Obj::rom(&K10), lines: Obj::rom(&K860), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 378 };
static K862: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K863: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K864: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K865: RomBytes<17> = RomBytes::new(b"\x00\x80\x06\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K862), consts: Obj::rom(&K863), argnames: Obj::rom(&K864), exc: Obj::rom(&K10), lines: Obj::rom(&K865), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 383 };
static K867: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K868: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K869: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K870: RomBytes<5> = RomBytes::new(b"\x00\x94\x06#\x02");
static K871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K869), exc: Obj::rom(&K10), lines: Obj::rom(&K870), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 393 };
static K872: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K873: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K874: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K875: RomBytes<7> = RomBytes::new(b"\x00\xa0\x06\x10\x02\x0c\x02");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K872), consts: Obj::rom(&K873), argnames: Obj::rom(&K874), exc: Obj::rom(&K10), lines: Obj::rom(&K875), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K877: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K878: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K879: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K880: RomBytes<23> = RomBytes::new(b"\x00\xb0\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K878), argnames: Obj::rom(&K879), exc: Obj::rom(&K10), lines: Obj::rom(&K880), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 407 };
static K882: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K883: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K884: RomBytes<13> = RomBytes::new(b"\x00\xcc\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K882), consts: Obj::rom(&K883), argnames: Obj::rom(&K879), exc: Obj::rom(&K10), lines: Obj::rom(&K884), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 421 };
static K886: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K887: RomBytes<1> = RomBytes::new(b" ");
static K888: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K889: RomStr<2> = RomStr::constant(b" .");
static K890: RomTuple<19> = RomTuple::new([n!(""), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K887), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K888), Obj::rom(&K889), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K891: RomTuple<1> = RomTuple::new([n!("name")]);
static K892: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K893: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K886), consts: Obj::rom(&K890), argnames: Obj::rom(&K891), exc: Obj::rom(&K10), lines: Obj::rom(&K892), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K894: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K895: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K896: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K895), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K897: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K894), consts: Obj::rom(&K896), argnames: Obj::rom(&K891), exc: Obj::rom(&K10), lines: Obj::rom(&K897), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K899: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K900: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K901: RomBytes<1> = RomBytes::new(b"~");
static K902: RomTuple<2> = RomTuple::new([Obj::rom(&K901), Obj::small(1)]);
static K903: RomBytes<2> = RomBytes::new(b"\x00^");
static K904: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K900), consts: Obj::rom(&K902), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K903), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K905: RomBytes<3> = RomBytes::new(b"~%d");
static K906: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K904), n!("range"), Obj::small(1000000), Obj::rom(&K905), n!("len"), Obj::rom(&K887), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K907: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K908: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K909: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K899), consts: Obj::rom(&K906), argnames: Obj::rom(&K907), exc: Obj::rom(&K10), lines: Obj::rom(&K908), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K910: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K911: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K912: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K913: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K914: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K910), consts: Obj::rom(&K911), argnames: Obj::rom(&K912), exc: Obj::rom(&K10), lines: Obj::rom(&K913), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K915: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K916: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K917: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K918: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K919: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K915), consts: Obj::rom(&K916), argnames: Obj::rom(&K917), exc: Obj::rom(&K10), lines: Obj::rom(&K918), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K920: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K921: RomBytes<11> = RomBytes::new(b"_          ");
static K922: RomTuple<22> = RomTuple::new([Obj::rom(&K889), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K921), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K923: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K924: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K925: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K920), consts: Obj::rom(&K922), argnames: Obj::rom(&K923), exc: Obj::rom(&K10), lines: Obj::rom(&K924), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K926: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K927: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K928: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K929: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K926), consts: Obj::rom(&K927), argnames: Obj::rom(&K874), exc: Obj::rom(&K10), lines: Obj::rom(&K928), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K930: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K931: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K932: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K933: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K934: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K930), consts: Obj::rom(&K931), argnames: Obj::rom(&K932), exc: Obj::rom(&K10), lines: Obj::rom(&K933), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K935: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K936: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K937: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K938: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K939: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K935), consts: Obj::rom(&K936), argnames: Obj::rom(&K937), exc: Obj::rom(&K10), lines: Obj::rom(&K938), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K940: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K941: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K942: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K943: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K940), consts: Obj::rom(&K941), argnames: Obj::rom(&K937), exc: Obj::rom(&K10), lines: Obj::rom(&K942), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K944: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K945: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K946: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K947: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K948: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K944), consts: Obj::rom(&K945), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K947), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K949: RomTuple<1> = RomTuple::new([n!("")]);
static K950: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K951: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K952: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K953: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K951), Obj::small(11), Obj::small(16), Obj::rom(&K952), Obj::small(32768), n!("little"), n!("encode")]);
static K954: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K955: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K956: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K950), consts: Obj::rom(&K953), argnames: Obj::rom(&K954), exc: Obj::rom(&K10), lines: Obj::rom(&K955), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K957: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K958: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K959: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K958), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K952), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K960: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K961: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K957), consts: Obj::rom(&K959), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K960), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K962: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K963: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K964: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K965: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K962), consts: Obj::rom(&K963), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K964), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K966: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K967: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K968: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K967), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K968), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K970: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K971: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K972: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K973: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K970), consts: Obj::rom(&K971), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K972), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K974: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K975: RomBytes<11> = RomBytes::new(b".          ");
static K976: RomBytes<11> = RomBytes::new(b"..         ");
static K977: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K975), n!("root"), Obj::rom(&K976), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K978: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K979: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K980: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K974), consts: Obj::rom(&K977), argnames: Obj::rom(&K946), exc: Obj::rom(&K978), lines: Obj::rom(&K979), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K981: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K982: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K983: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K981), consts: Obj::rom(&K982), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K983), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K985: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K986: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K987: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K985), consts: Obj::rom(&K982), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K986), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K988: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K989: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K951), n!("fat_erase"), n!("fat_release")]);
static K990: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K991: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K988), consts: Obj::rom(&K989), argnames: Obj::rom(&K874), exc: Obj::rom(&K10), lines: Obj::rom(&K990), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K992: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K993: RomBytes<2> = RomBytes::new(b"..");
static K994: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K993), n!("root"), n!("put_little"), n!("fat_store")]);
static K995: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K996: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K997: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K992), consts: Obj::rom(&K994), argnames: Obj::rom(&K995), exc: Obj::rom(&K10), lines: Obj::rom(&K996), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K998: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K999: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K887), n!("fat_room"), n!("fat_store")]);
static K1000: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K1001: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K1002: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K998), consts: Obj::rom(&K999), argnames: Obj::rom(&K1000), exc: Obj::rom(&K10), lines: Obj::rom(&K1001), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K1003: RomBytes<453> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06g\x0f\x0f\x00[\x00\x01\x0f\n\x0f\x02V\x04\r\x00\n\x10\x03\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x04\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x05\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x06\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x07\x00\x10\x00_\x11\x0c\x08b\x0f\x0f\x02_\x10\x0c\t_\x12\x0c\t\"\x11\x12\n\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\t_\x10\x0b\x0b\x00\r\x0f\x00\x0c\x10_\x0f\r\x0c(\x0f\x0f\rV\x0f \x00\n\x0f\x04V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x04\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0c(\x0f\x0f\tV\x0f\x0c\x00\n\x0f\x04\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x0e\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0f\x0c\n\x0f\x10\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x11\x0f\n\x0f\x12\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x13\x0f[\x0e\x14\x0f\x01\x0f\x00[\x0e\x15\x0f\n\x0f\x16\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x17\x0f\n\x0f\x18Y\x10\x00\x19b\x0f\x0f\x01[\x0e\x1a\x0f\x01\x0f\xff[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0f\x05\x0f\x02[\x0e\x1d\x0fV\x07-\x00Y\x0f\x0e\x13U\x0f\x08\x00Y\x0f\x0e\x17V\x0f\x1d\x00\n\x0f\x1e\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1f\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x17[\x0e \x0f\x81\x0e");
static K1004: RomTuple<33> = RomTuple::new([n!("parse_mode"), n!("cache"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K1005: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K1006: RomBytes<63> = RomBytes::new(b"\x00\xae\x05\x0e\x04\x08\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K1007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1003), consts: Obj::rom(&K1004), argnames: Obj::rom(&K1005), exc: Obj::rom(&K10), lines: Obj::rom(&K1006), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K1008: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K1009: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K1010: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K1011: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K1012: RomBytes<39> = RomBytes::new(b"\x00\xf8\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K1013: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1009), consts: Obj::rom(&K1010), argnames: Obj::rom(&K1011), exc: Obj::rom(&K10), lines: Obj::rom(&K1012), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 379 };
static K1014: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K1015: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K1016: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K1017: RomBytes<17> = RomBytes::new(b"\x00\xa4\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K1018: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1014), consts: Obj::rom(&K1015), argnames: Obj::rom(&K1016), exc: Obj::rom(&K10), lines: Obj::rom(&K1017), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 401 };
static K1019: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K1020: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K1021: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K1022: RomBytes<9> = RomBytes::new(b"\x00\xbc\x06\x08\x02\x0e\x02\x12\x02");
static K1023: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1019), consts: Obj::rom(&K1020), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1022), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 413 };
static K1024: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K1025: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K10), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K1026: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K1027: RomBytes<13> = RomBytes::new(b"\x00\xca\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K1028: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1024), consts: Obj::rom(&K1025), argnames: Obj::rom(&K1026), exc: Obj::rom(&K10), lines: Obj::rom(&K1027), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 420 };
static K1029: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K1030: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K1031: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K1032: RomBytes<19> = RomBytes::new(b"\x00\xdc\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K1033: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1029), consts: Obj::rom(&K1030), argnames: Obj::rom(&K1031), exc: Obj::rom(&K10), lines: Obj::rom(&K1032), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 429 };
static K1034: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K1035: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K1036: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K1037: RomBytes<37> = RomBytes::new(b"\x00\xf6\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K1038: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1034), consts: Obj::rom(&K1035), argnames: Obj::rom(&K1036), exc: Obj::rom(&K10), lines: Obj::rom(&K1037), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 442 };
static K1039: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K1040: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K1041: RomBytes<3> = RomBytes::new(b"\x00\xa2\x07");
static K1042: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1039), consts: Obj::rom(&K1040), argnames: Obj::rom(&K1036), exc: Obj::rom(&K10), lines: Obj::rom(&K1041), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 464 };
static K1043: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K1044: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K1045: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K1046: RomBytes<57> = RomBytes::new(b"\x00\xaa\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K1047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1043), consts: Obj::rom(&K1044), argnames: Obj::rom(&K1045), exc: Obj::rom(&K10), lines: Obj::rom(&K1046), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 468 };
static K1048: RomBytes<590> = RomBytes::new(b"\n\x0c\x00\x00\r\x00\x01\x0e\x01b\x0c\x0c\x02\n\x0c\x00\x00\r\x00\x01\x0e\x05b\x0c\x0c\x02U\x0c\x04\x00\x02\x0c\x00\x02\x00\x01\x0c\n\x0c\x00\x00\r\x00\x01\x0e\x04b\x02\x0c\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0c\x03\x01\r\x16b\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x02\x00\x0e\x01\x02\x10\x00@\x1b\x0f\x10\x01\x01\x10\x01b\x03\x0c\x04\x01\x04\x00_\x0c\x03\x05A\x0c\x06\x14\x00\x01\x04?.\x02\x02\x04\n\x0c\x07\x00\r\x02\x00\x0e\x01b\x03\x0c\x02z\x03\x05\x05\n\x0c\x08\x00\r\x01b\n\x0c\x01\x03\x0c\t\x05\r\x00\x01\x0e\x0b\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x0b\x01\x0f\x02\x00\x10\x01b\x0c\x0c\x04\x01\x0c\r`\n\x0c\x06\n\x0c\n\x00\r\n\x01\x0e\x0e\x01\x0f\x02\x00\x10\x07b\x0c\x0c\x04\x01\x0c\x01\x01\r\x10`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x11\x01\x0f\x02A\x05\x06\x06\x00\x01\x10\x00W\x04\x00\x02\x10\x00\x02b\x0c\x0c\x04\n\x0c\n\x00\r\n=\x02\x0b\x06\x00\x01\x0e\x13W\x03\x00\x01\x0e =\x02\x0b\x06\x00\x01\x0f\x02W\x03\x00\x01\x0f\x04\x00\x10\x02b\x0c\x0c\x04\x02\x0c\xf8\x00\x01\r\x15`\n\r\x0c\x01\x0c?\x01\r\x18`\n\r\x0c\x02\x0c\xff\x00\x01\r\x1a`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x1c\x01\x0f\x04\x00\x10\x04b\x0c\x0c\x04\x01\x0b$A\x05\x067\x00\n\x0c\n\x00\r\n\x01\x0e$\x01\x0f\x04\x00\x10\x08b\x0c\x0c\x04\x01\x0c\x02\x01\r\x01\x01\x0e\x06\x01\x0f,`\n\x0f\x0c\x01\x0f0`\n\x0f\r\x01\x0f2`\n\x0f\x0e\x01\x0b@W\x13\x00\n\x0c\n\x00\r\n\x01\x0e\x16\x01\x0f\x02\x00\x10\x08b\x0c\x0c\x04\x02\x0c\x80\x00`\n\x0b\x0c\x01\x0c)\"\r\x0b\x0c`\n\r\x0c\n\x0c\n\x00\r\n\"\x0e\x0b\r\x01\x0f\x04\n\x10\x0eb\x10\x10\x00b\x0c\x0c\x04\x03\x0c\x0fA\x05\x06\x06\x00\x03\r\x10W\x03\x00\x03\r\x11\x1c\x0c\x0c\r\"\r\x0b\x12\"\x0e\x0b\x13\x05\x0f\x00l\r\r`\n\r\x0c\x03\x0c\x14\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\x15\x00\r\x00\x00\x0e\n\x00\x0f\x03\x00\x10\x04b\x0c\x0c\x04V\x04\x1d\x00\n\x0c\x16\x00\r\x00\x01\x0e\x00\n\x0f\x17\x00\x10\x01\x00\x11\x04\x00\x12\x02b\x0f\x0f\x03b\x0c\x0c\x03\n\x0c\x00\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K1049: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K1050: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K1051: RomBytes<2> = RomBytes::new(b"32");
static K1052: RomBytes<2> = RomBytes::new(b"  ");
static K1053: RomBytes<2> = RomBytes::new(b"U\xaa");
static K1054: RomTuple<24> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), Obj::small(0), Obj::small(32), n!("fat_plan32"), n!("bytearray"), Obj::rom(&K1049), n!("put_little"), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K1050), Obj::rom(&K1051), Obj::rom(&K1052), Obj::small(7), Obj::small(26), Obj::rom(&K1053), n!("fat_format"), n!("fat_put"), n!("fat_table")]);
static K1055: RomTuple<1> = RomTuple::new([n!("device")]);
static K1056: RomBytes<79> = RomBytes::new(b"\x00\xf4\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x03\x02\t\x04\x03\x02\x04\x02\r\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x13\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02\x13\x02\x04\x02\x1d\x02");
static K1057: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1054), argnames: Obj::rom(&K1055), exc: Obj::rom(&K10), lines: Obj::rom(&K1056), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 505 };
static K1058: RomBytes<199> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\n\n\r\x00\x0b\x00\x00\x0c\x01b\n\n\x02\x81\n");
static K1059: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K1060: RomTuple<14> = RomTuple::new([Obj::small(4096), Obj::rom(&K1059), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), n!("fat_plan32")]);
static K1061: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K1062: RomBytes<35> = RomBytes::new(b"\x00\xcc\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02");
static K1063: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1058), consts: Obj::rom(&K1060), argnames: Obj::rom(&K1061), exc: Obj::rom(&K10), lines: Obj::rom(&K1062), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 549 };
static K1064: RomBytes<76> = RomBytes::new(b"\x01\x02\x01&\x03\x00\x00\x03\x07\x01v\x06\x07W\r\x008\x04\x03\x08\x00\x01\x07\x021\x02\x02\x07\x82w\x04\x06\xee\xff\x1b\x05\x00\x02\x01\x06 \x00\x07\x02\x01\x08 $\n\x05\x03\"\n\n\x04\x17\n\n\x01#\n\n\x05\x1b\t\n\x01\x01\n\x00h\x06\x06\x05\x81\x06");
static K1065: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K1066: RomTuple<6> = RomTuple::new([Obj::small(131072), Obj::rom(&K1065), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(1)]);
static K1067: RomTuple<2> = RomTuple::new([n!("total"), n!("size")]);
static K1068: RomBytes<17> = RomBytes::new(b"\x00\xf4\x08\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K1069: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1064), consts: Obj::rom(&K1066), argnames: Obj::rom(&K1067), exc: Obj::rom(&K10), lines: Obj::rom(&K1068), name: n!("fat_plan32"), qualname: n!("fat_plan32"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 569 };
static K1070: RomBytes<94> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\x03\x04\x01\x02\x05\xbe\x01\x02\x06\xc6\x01\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x02\x06\xc6\x01\x01\x07\x04\x00\x08\x01b\x04\x04\x04\n\x04\x02\x00\x05\x03\x02\x06\xca\x01\x01\x07\x04\x00\x08\x02b\x04\x04\x04\x03\x04\x03\x02\x05\xfe\x01\x02\x06\x00\x02\x05\x07\x00l\x05\x05`\x03\x05\x04\x81\x03");
static K1071: RomBytes<8> = RomBytes::new(b"\x00\x01\x01\x00\x0c\xfe\xff\xff");
static K1072: RomTuple<4> = RomTuple::new([n!("bytearray"), Obj::rom(&K1071), n!("put_little"), Obj::rom(&K1053)]);
static K1073: RomTuple<3> = RomTuple::new([n!("size"), n!("start"), n!("total")]);
static K1074: RomBytes<13> = RomBytes::new(b"\x00\x8a\t\n\x02\x15\x02\x14\x02\x14\x02\x15\x02");
static K1075: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1070), consts: Obj::rom(&K1072), argnames: Obj::rom(&K1073), exc: Obj::rom(&K10), lines: Obj::rom(&K1074), name: n!("fat_table"), qualname: n!("fat_table"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 580 };
static K1076: RomBytes<324> = RomBytes::new(b"z\x02\x04\x05\n\r\x00\x00\x0e\x01b\t\r\x01\n\r\x01\x00\x0e\tb\n\r\x01\x17\r\x06\x07\x00\x0e\x08U\x0e\x03\x00\x00\x0e\x05\x17\x0b\r\x0e\n\r\x02\x00\x0e\x0bx\r\x01#\x00b\r\r\x01v\r\r\x05\x0e\x00W\x16\x00B\x0c\x03\x11\x00\n\x11\x04\x00\x12\x00\x17\x13\x03\x0c\x00\x14\nb\x11\x11\x03y\x0c\r\xe5\xffA\x04\x05\x9b\x00\x03\r\x06\x05\x0e\x00\x01\x0f\x04\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\x07\x03\x0e\x08$\x0e\x0e\t\x17\r\r\x0e\x02\x0e\xe4\x01\x02\x0f\xf0\x01\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\n\x02\x0e\xfe\x01\x02\x0f\x00\x02\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0b\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\"\x0f\x03\x0c\x00\x10\nb\r\r\x03\n\r\x01\x00\x0e\tb\n\r\x01\x03\r\r\x05\x0e\x00\x01\x0f\x0c\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0e\x00\x10\x01b\r\r\x03W%\x00\x03\r\x0f\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e^\r\r\x0e\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\x17\x0f\x03\x06\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\x00\x0f\x03\x00\x10\x01b\r\r\x03\x82");
static K1077: RomBytes<4> = RomBytes::new(b"rrAa");
static K1078: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K1079: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K1080: RomTuple<17> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K806), Obj::rom(&K1077), Obj::rom(&K807), Obj::small(8), Obj::rom(&K1053), Obj::small(1), Obj::small(7), Obj::rom(&K1078), Obj::small(6), Obj::rom(&K1079), Obj::small(4)]);
static K1081: RomTuple<4> = RomTuple::new([n!("device"), n!("boot"), n!("plan"), n!("start")]);
static K1082: RomBytes<41> = RomBytes::new(b"\x00\x9c\t\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x11\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x11\x02\x11\x02\n\x02\x13\x02\x14\x04%\x02\x11\x04");
static K1083: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1076), consts: Obj::rom(&K1080), argnames: Obj::rom(&K1081), exc: Obj::rom(&K10), lines: Obj::rom(&K1082), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 589 };
static K1084: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1085: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K1086: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K1087: RomBytes<9> = RomBytes::new(b"\x00\xcc\t\x11\x02\x0c\x02\x19\x02");
static K1088: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1084), consts: Obj::rom(&K1085), argnames: Obj::rom(&K1086), exc: Obj::rom(&K10), lines: Obj::rom(&K1087), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 613 };
static K1089: RomBytes<23> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1090: RomTuple<2> = RomTuple::new([n!("generic_classes"), Obj::small(0)]);
static K1091: RomTuple<2> = RomTuple::new([n!("origin"), n!("args")]);
static K1092: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1089), consts: Obj::rom(&K1090), argnames: Obj::rom(&K1091), exc: Obj::rom(&K10), lines: Obj::rom(&K11), name: n!("generic_alias"), qualname: n!("generic_alias"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1093: RomBytes<146> = RomBytes::new(b"\n\x05\x00b\x05\x05\x00_\x02\x05\x01\x00\x06\x00\x00\x07\x01h\x06\x06\x02v\x05\x06W_\x00S\x03[\x00\n\x06\x02\x00\x07\x03\n\x08\x03b\x06\x06\x02U\x06J\x00\n\x06\x03\x00\x07\x03b\x06\x06\x01\n\x07\x00b\x07\x07\x00_\x07\x07\x04O\x06\x070\x00\n\x07\x03\x00\x08\x00b\x07\x07\x01Y\x06\x07\x05\n\x08\x03\x00\t\x01b\x08\x08\x01Y\x07\x08\x05h\x04\x06\x02\n\x06\x06\x03\x08\x07\x1c\x07\x08\x04b\x06\x06\x01\x83\x06w\x03\x05\x9c\xff\x00\x05\x02\x00\x06\x00\x00\x07\x01h\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1094: RomStr<48> = RomStr::constant(b"unsupported operand type(s) for |: \'%s\' and \'%s\'");
static K1095: RomTuple<8> = RomTuple::new([n!("generic_classes"), Obj::small(1), n!("isinstance"), n!("type"), Obj::small(0), n!("__name__"), n!("TypeError"), Obj::rom(&K1094)]);
static K1096: RomBytes<14> = RomBytes::new(b"\x00\x14\x0b\x02\x10\x02/\x02 \x02\x10\x05\x05\x08");
static K1097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1093), consts: Obj::rom(&K1095), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K1096), name: n!("union_of"), qualname: n!("union_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1098: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1099: RomTuple<4> = RomTuple::new([n!("kept"), n!("generic"), n!("make_generic_classes"), n!("keep")]);
static K1100: RomBytes<10> = RomBytes::new(b"\x00&\n\x02\x04\x02\x07\x02\r\x02");
static K1101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1098), consts: Obj::rom(&K1099), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1100), name: n!("generic_classes"), qualname: n!("generic_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K1102: RomBytes<177> = RomBytes::new(b"\x05\x03\x03P\x00\x03\x05\x00\x03\x03\x00\x81\x03\n\x03\x01\x05\x04\x00b\x03\x03\x01P\x00\x03\x05\x00\x03\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03=\x00\n\x03\x04\x00\x04\x00\x03\x05\x05b\x03\x03\x02U\x03,\x00\n\x03\x06\x00\x04\x00\x03\x05\x07\x03\x06\x08b\x01\x03\x03Y\x02\x00\tA\x01\x08\x06\x00\x00\x03\x02W\x0b\x00\x03\x04\n\x17\x04\x01\x04\x17\x03\x04\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x0bb\x03\x03\x02V\x03%\x00\x03\x03\x0c\x03\x04\rv\x06\x00|\x05\x07\x0e\x00\x00b\x05\x05\x01c\x04\x04\x01\x0f\x17\x03\x03\x04\x03\x04\x10\x17\x03\x03\x04\x81\x03\n\x03\x11\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1103: RomTuple<1> = RomTuple::new([n!("generic_name")]);
static K1104: RomBytes<2> = RomBytes::new(b"\x00J");
static K1105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1103), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1104), name: n!("<listcomp>"), qualname: n!("generic_name.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1106: RomTuple<18> = RomTuple::new([n!("..."), n!("type"), n!("None"), n!("isinstance"), n!("hasattr"), n!("__origin__"), n!("getattr"), n!("__module__"), n!("builtins"), n!("__qualname__"), vm::intern::ascii_char(46), n!("list"), vm::intern::ascii_char(91), Obj::rom(&K468), Obj::rom(&K1105), n!("join"), vm::intern::ascii_char(93), n!("repr")]);
static K1107: RomBytes<22> = RomBytes::new(b"\x008\x08\x02\x05\x02\x0f\x02\x05\x02\"\x02\x10\x02\x04\x02\x18\x02\x11\x02%\x02");
static K1108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1102), consts: Obj::rom(&K1106), argnames: Obj::rom(&K859), exc: Obj::rom(&K10), lines: Obj::rom(&K1107), name: n!("generic_name"), qualname: n!("generic_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1109: RomBytes<124> = RomBytes::new(b"g\x01\x01\x00v\x05\x00Wa\x00\n\x06\x00\x00\x07\x02\n\x08\x01b\x06\x06\x02V\x06\x03\x00WM\x00\n\x06\x02\x00\x07\x02\x03\x08\x03\x05\t\x00b\x03\x06\x03\n\x06\x04\x00\x07\x02\x03\x08\x05b\x06\x06\x02V\x06\x07\x00\x00\x06\x02h\x03\x06\x01\x00\x07\x03U\x07\x03\x00\x03\x07\x06v\x06\x07W\x10\x00Q\x04\x01\x0b\x00\x00\x07\x01\x00\x08\x04c\x07\x07\x01\x07w\x04\x06\xeb\xffw\x02\x05\x9a\xff\n\x05\x08\x00\x06\x01b\x05\x05\x01\x81\x05");
static K1110: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), n!("hasattr"), n!("__typing_subst__"), vm::types::EMPTY_TUPLE, n!("append"), n!("tuple")]);
static K1111: RomTuple<1> = RomTuple::new([n!("args")]);
static K1112: RomBytes<26> = RomBytes::new(b"\x00V\x04\x02\x06\x02\x11\x02\x03\x02\x10\x02\x11\x02\x07\x02\x10\x02\x05\x02\x0b\x03\x05\x0b\x05\x12");
static K1113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1109), consts: Obj::rom(&K1110), argnames: Obj::rom(&K1111), exc: Obj::rom(&K10), lines: Obj::rom(&K1112), name: n!("generic_parameters"), qualname: n!("generic_parameters"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1114: RomBytes<137> = RomBytes::new(b"\x13\x01g\x02\x02\x00v\x05\x00Wl\x00\n\x06\x00\x00\x07\x03\n\x08\x01b\x06\x06\x02U\x06P\x00\n\x06\x02\x00\x07\x03\x03\x08\x03\x03\t\x04b\x04\x06\x03\n\x06\x05\x00\x07\x03\x03\x08\x06b\x06\x06\x02V\x06\x0c\x00\x14\x06\x01\x07\x00^\x03\x06\x03W#\x00V\x04\x1f\x00\n\x06\x08v\x08\x04\x00\n\x01h\t\n\x01|\x07\t\t\x00\x04b\x07\x07\x01b\x06\x06\x01^\x03\x03\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\nw\x03\x05\x8f\xff\n\x05\x08\x00\x06\x02b\x05\x05\x01\x81\x05");
static K1115: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00\x14\x04\x01\x00\x00^\x04\x04\x02m\x03\x04w\x02\x00\xef\xff\x81\x03");
static K1116: RomTuple<1> = RomTuple::new([n!("values")]);
static K1117: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1115), consts: Obj::rom(&K1116), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("<listcomp>"), qualname: n!("generic_fill.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 65 };
static K1118: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), vm::types::EMPTY_TUPLE, n!("hasattr"), n!("__typing_subst__"), n!("values"), n!("tuple"), Obj::rom(&K1117), n!("append")]);
static K1119: RomTuple<2> = RomTuple::new([n!("args"), n!("values")]);
static K1120: RomBytes<24> = RomBytes::new(b"\x00r\x02\x02\x04\x02\x06\x02\x11\x02\x10\x02\x11\x02\x0c\x02\x04\x02\x1f\x02\x0b\r\x05\x10");
static K1121: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1114), consts: Obj::rom(&K1118), argnames: Obj::rom(&K1119), exc: Obj::rom(&K10), lines: Obj::rom(&K1120), name: n!("generic_fill"), qualname: n!("generic_fill"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K1122: RomBytes<185> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02U\x05\x07\x00\x00\x05\x01h\x01\x05\x01Y\x02\x00\x02U\x02\x1a\x00\n\x05\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x03\x08\x05\x17\x06\x07\x08b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x02b\x05\x05\x01\n\x06\x06\x00\x07\x01b\x06\x06\x01<\x05\x06P\x00\n\x05\x06\x00\x06\x01b\x05\x05\x01\n\x06\x06\x00\x07\x02b\x06\x06\x019\x05\x06\x06\x00\x03\x03\x07W\x03\x00\x03\x03\x08\x03\x04\t\n\x05\x03\x00\x07\x03\x00\x08\x00\n\t\x06\x00\n\x01b\t\t\x01\n\n\x06\x00\x0b\x02b\n\n\x01h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\n\x05\n\n\x06\x0b\x00\x07\x02\x00\x08\x01b\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1123: RomStr<23> = RomStr::constant(b" is not a generic class");
static K1124: RomStr<47> = RomStr::constant(b"Too %s arguments for %r; actual %d, expected %d");
static K1125: RomTuple<12> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("__parameters__"), n!("TypeError"), n!("repr"), Obj::rom(&K1123), n!("len"), n!("many"), n!("few"), Obj::rom(&K1124), n!("dict"), n!("zip")]);
static K1126: RomTuple<2> = RomTuple::new([n!("alias"), n!("values")]);
static K1127: RomBytes<21> = RomBytes::new(b"\x00\x8e\x01\x11\x02\x07\x02\x04\x02\x04\x02\x1a\x02\x19\x02\"\x02\x03\x02+\x02");
static K1128: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1122), consts: Obj::rom(&K1125), argnames: Obj::rom(&K1126), exc: Obj::rom(&K10), lines: Obj::rom(&K1127), name: n!("generic_values"), qualname: n!("generic_values"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1129: RomBytes<87> = RomBytes::new(b"\x13\x00\x13\x01\x13\x02\x00\x06\x01\x00\x07\x02h\x05\x06\x02|\x03\x05\x00\x00\x04\x03\x04\x01}\x03\x03\x00\x15\x00\x03\x00\x04\x00h\x03\x04\x01|\x03\x03\x02\x00\x04\x15\x01\x03\x00\x06\x02h\x05\x06\x01|\x03\x05\x03\x00\x04\x03\x04\x04}\x03\x03\x00\x15\x02\x03\x14\x03\x00\x01\x00\x14\x04\x02\x04\x00h\x03\x03\x02\x81\x03");
static K1130: RomBytes<152> = RomBytes::new(b"|\x03\x03\x00\x00\x00\x10\x01\x00\x03|\x03\x03\x02\x00\x00\x10\x03\x00\x03|\x03\x03\x04\x00\x00\x10\x05\x00\x03|\x03\x03\x06\x00\x00\x10\x07\x00\x03|\x03\x03\x08\x00\x00\x10\t\x00\x03\x00\x04\x01h\x03\x04\x01|\x03\x03\n\x00\x04\x10\x0b\x00\x03|\x03\x03\x0c\x00\x00\x10\r\x00\x03|\x03\x03\x0e\x00\x00\x10\x0f\x00\x03|\x03\x03\x10\x00\x00\x10\x11\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x12\x00\x04\x10\x13\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x14\x00\x04\x10\x15\x00\x03|\x03\x03\x16\x00\x00\x10\x17\x00\x03|\x03\x03\x18\x00\x00\x10\x19\x00\x03\x82");
static K1131: RomBytes<54> = RomBytes::new(b"[\x00\x00\x01\n\x04\x01\x00\x05\x02\n\x06\x02b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\x07\x00\x00\x03\x02h\x03\x03\x01[\x00\x03\x03\n\x03\x04Y\x04\x00\x03b\x03\x03\x01[\x00\x05\x03\x82");
static K1132: RomTuple<6> = RomTuple::new([n!("__origin__"), n!("isinstance"), n!("tuple"), n!("__args__"), n!("generic_parameters"), n!("__parameters__")]);
static K1133: RomTuple<3> = RomTuple::new([n!("self"), n!("origin"), n!("args")]);
static K1134: RomBytes<7> = RomBytes::new(b"\x00\xac\x01\x04\x02\"\x02");
static K1135: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1131), consts: Obj::rom(&K1132), argnames: Obj::rom(&K1133), exc: Obj::rom(&K10), lines: Obj::rom(&K1134), name: n!("__init__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__init__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1136: RomBytes<50> = RomBytes::new(b"Y\x04\x00\x00g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x03\x04[\x03\x01\x00W\x14\x00\n\x05\x02\n\x06\x03h\x05\x05\x02\x87\x04\x05\x03\x00W\x02\x00\x83\x04\x81\x03");
static K1137: RomTuple<4> = RomTuple::new([n!("__origin__"), n!("__orig_class__"), n!("AttributeError"), n!("TypeError")]);
static K1138: RomBytes<8> = RomBytes::new(b"\x15\x04\x1c\x08\x1c\x14\x00\t");
static K1139: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x15\x04\x07\x02\x0f\x02\x05\x02");
static K1140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1136), consts: Obj::rom(&K1137), argnames: Obj::rom(&K647), exc: Obj::rom(&K1138), lines: Obj::rom(&K1139), name: n!("__call__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__call__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1141: RomBytes<51> = RomBytes::new(b"\x00\x02\x01\x03\x03\x00c\x02\x02\x01\x01V\x02\x14\x00\x03\x02\x02Q\x01\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x83\x02\n\x02\x04Y\x03\x00\x05\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1142: RomTuple<3> = RomTuple::new([n!("__name__"), n!("__qualname__"), n!("__doc__")]);
static K1143: RomTuple<6> = RomTuple::new([n!("__"), n!("startswith"), Obj::rom(&K1142), n!("AttributeError"), n!("getattr"), n!("__origin__")]);
static K1144: RomTuple<2> = RomTuple::new([n!("self"), n!("name")]);
static K1145: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x17\x02\x0c\x02");
static K1146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1141), consts: Obj::rom(&K1143), argnames: Obj::rom(&K1144), exc: Obj::rom(&K10), lines: Obj::rom(&K1145), name: n!("__getattr__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__getattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1147: RomBytes<10> = RomBytes::new(b"Y\x02\x00\x00h\x02\x02\x01\x81\x02");
static K1148: RomTuple<1> = RomTuple::new([n!("__origin__")]);
static K1149: RomTuple<2> = RomTuple::new([n!("self"), n!("bases")]);
static K1150: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K1151: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1147), consts: Obj::rom(&K1148), argnames: Obj::rom(&K1149), exc: Obj::rom(&K10), lines: Obj::rom(&K1150), name: n!("__mro_entries__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__mro_entries__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1152: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x03\x00\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02b\x02\x02\x02\x81\x02");
static K1153: RomTuple<5> = RomTuple::new([n!("generic_values"), n!("type"), n!("__origin__"), n!("generic_fill"), n!("__args__")]);
static K1154: RomTuple<2> = RomTuple::new([n!("self"), n!("values")]);
static K1155: RomBytes<5> = RomBytes::new(b"\x00\xd6\x01\r\x02");
static K1156: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1152), consts: Obj::rom(&K1153), argnames: Obj::rom(&K1154), exc: Obj::rom(&K10), lines: Obj::rom(&K1155), name: n!("__getitem__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__getitem__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1157: RomBytes<16> = RomBytes::new(b"\x14\x02\x01\x00\x00\x00\x03\x00b\x02\x02\x01~\x02\x02\x82");
static K1158: RomTuple<1> = RomTuple::new([n!("generic_starred")]);
static K1159: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K1160: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1157), consts: Obj::rom(&K1158), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1159), name: n!("__iter__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 110 };
static K1161: RomBytes<66> = RomBytes::new(b"\x03\x02\x00Y\x05\x00\x01v\x04\x05|\x03\x05\x02\x00\x00b\x03\x03\x01c\x02\x02\x01\x03U\x02\x03\x00\x03\x02\x04\x00\x01\x02\n\x02\x05Y\x03\x00\x06b\x02\x02\x01\x03\x03\x07\x17\x02\x02\x03\x17\x02\x02\x01\x03\x03\x08\x17\x02\x02\x03\x81\x02");
static K1162: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K1163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1103), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1162), name: n!("<listcomp>"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1164: RomStr<2> = RomStr::constant(b"()");
static K1165: RomTuple<9> = RomTuple::new([Obj::rom(&K468), n!("__args__"), Obj::rom(&K1163), n!("join"), Obj::rom(&K1164), n!("generic_name"), n!("__origin__"), vm::intern::ascii_char(91), vm::intern::ascii_char(93)]);
static K1166: RomBytes<5> = RomBytes::new(b"\x00\xe4\x01#\x02");
static K1167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1161), consts: Obj::rom(&K1165), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1166), name: n!("__repr__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K1168: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01\n\x04\x00\x00\x05\x00b\x04\x04\x01O\x03\x04\x05\x00\n\x03\x01\x81\x03Y\x03\x00\x02Y\x04\x01\x026\x02\x03\x04\x04\x00\x03\x02V\x03\r\x00Y\x04\x00\x03Y\x05\x01\x036\x03\x04\x05\x04\x81\x03");
static K1169: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("__origin__"), n!("__args__")]);
static K1170: RomBytes<9> = RomBytes::new(b"\x00\xec\x01\x19\x02\x05\x02\r\x02");
static K1171: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1168), consts: Obj::rom(&K1169), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1170), name: n!("__eq__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1172: RomBytes<28> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\n\x02\x00Y\x03\x00\x02b\x02\x02\x01\x1f\x01\x01\x02\x81\x01");
static K1173: RomTuple<3> = RomTuple::new([n!("hash"), n!("__origin__"), n!("__args__")]);
static K1174: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K1175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1172), consts: Obj::rom(&K1173), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1174), name: n!("__hash__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__hash__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1176: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x00\x00\x05\x01h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1177: RomTuple<1> = RomTuple::new([n!("UnionType")]);
static K1178: RomBytes<3> = RomBytes::new(b"\x00\xfe\x01");
static K1179: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1176), consts: Obj::rom(&K1177), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1178), name: n!("__or__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__or__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 126 };
static K1180: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x01\x00\x05\x00h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1181: RomBytes<3> = RomBytes::new(b"\x00\x84\x02");
static K1182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1180), consts: Obj::rom(&K1177), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1181), name: n!("__ror__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__ror__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 129 };
static K1183: RomBytes<12> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01\x83\x02");
static K1184: RomStr<57> = RomStr::constant(b"isinstance() argument 2 cannot be a parameterized generic");
static K1185: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1184)]);
static K1186: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(111)]);
static K1187: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1188: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1183), consts: Obj::rom(&K1185), argnames: Obj::rom(&K1186), exc: Obj::rom(&K10), lines: Obj::rom(&K1187), name: n!("__instancecheck__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__instancecheck__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1189: RomStr<57> = RomStr::constant(b"issubclass() argument 2 cannot be a parameterized generic");
static K1190: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1189)]);
static K1191: RomTuple<2> = RomTuple::new([n!("self"), n!("cls")]);
static K1192: RomBytes<3> = RomBytes::new(b"\x00\x90\x02");
static K1193: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1183), consts: Obj::rom(&K1190), argnames: Obj::rom(&K1191), exc: Obj::rom(&K10), lines: Obj::rom(&K1192), name: n!("__subclasscheck__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__subclasscheck__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K1194: RomTuple<26> = RomTuple::new([Obj::rom(&K1135), n!("__init__"), Obj::rom(&K1140), n!("__call__"), Obj::rom(&K1146), n!("__getattr__"), Obj::rom(&K1151), n!("__mro_entries__"), Obj::rom(&K1156), n!("__getitem__"), Obj::rom(&K1160), n!("__iter__"), Obj::rom(&K1167), n!("__repr__"), Obj::rom(&K1171), n!("__eq__"), Obj::rom(&K1175), n!("__hash__"), Obj::rom(&K1179), n!("__or__"), Obj::rom(&K1182), n!("__ror__"), Obj::rom(&K1188), n!("__instancecheck__"), Obj::rom(&K1193), n!("__subclasscheck__")]);
static K1195: RomBytes<27> = RomBytes::new(b"\x00\xaa\x01\n\n\n\x10\n\n\n\x06\n\x08\x11\x06\n\x08\n\x0c\n\x06\x11\x06\x11\x06\n\x06");
static K1196: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1130), consts: Obj::rom(&K1194), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1195), name: n!("GenericAlias"), qualname: n!("make_generic_classes.<locals>.GenericAlias"), file: n!("<prelude>"), flags: 80, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 84 };
static K1197: RomBytes<26> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x04\x00\x01Y\x05\x00\x02b\x02\x03\x02\x05\x03\x01[\x02\x03\x03\x81\x02");
static K1198: RomTuple<4> = RomTuple::new([n!("GenericAlias"), n!("__origin__"), n!("__args__"), n!("__unpacked__")]);
static K1199: RomTuple<1> = RomTuple::new([n!("alias")]);
static K1200: RomBytes<7> = RomBytes::new(b"\x00\x96\x02\x11\x02\x07\x02");
static K1201: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1197), consts: Obj::rom(&K1198), argnames: Obj::rom(&K1199), exc: Obj::rom(&K10), lines: Obj::rom(&K1200), name: n!("generic_starred"), qualname: n!("make_generic_classes.<locals>.generic_starred"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 138 };
static K1202: RomBytes<122> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02|\x02\x02\x06\x00\x00\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02|\x02\x02\n\x00\x00\x10\x0b\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0c\x00\x04\x10\r\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0e\x00\x04\x10\x0f\x00\x02|\x02\x02\x10\x00\x00\x10\x11\x00\x02|\x02\x02\x12\x00\x00\x10\x13\x00\x02\x82");
static K1203: RomBytes<119> = RomBytes::new(b"g\x03\x03\x00v\x06\x01WK\x00T\x04\n\x00\n\x07\x00\x05\x08\x00b\x04\x07\x01\n\t\x00\x00\n\x04b\t\t\x01\x14\n\x02\x01\x00P\t\n\x07\x00Y\x08\x04\x02W\x07\x00\x00\x08\x04h\x08\x08\x01v\x07\x08W\x10\x00Q\x05\x03\x0b\x00\x00\x08\x03\x00\t\x05c\x08\x08\x01\x03w\x05\x07\xeb\xffw\x04\x06\xb0\xff\n\x06\x04\x00\x07\x03b\x06\x06\x01[\x00\x02\x06\n\x06\x05\x00\x07\x03b\x06\x06\x01[\x00\x06\x06\x82");
static K1204: RomTuple<7> = RomTuple::new([n!("type"), n!("UnionType"), n!("__args__"), n!("append"), n!("tuple"), n!("generic_parameters"), n!("__parameters__")]);
static K1205: RomTuple<2> = RomTuple::new([n!("self"), n!("parts")]);
static K1206: RomBytes<23> = RomBytes::new(b"\x00\xa2\x02\x04\x02\x06\x02\x04\x02\n\x02(\x02\x05\x02\x0b\x03\x05\x05\x05\x0c\x0e\x02");
static K1207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1203), consts: Obj::rom(&K1204), argnames: Obj::rom(&K1205), exc: Obj::rom(&K10), lines: Obj::rom(&K1206), name: n!("__init__"), qualname: n!("make_generic_classes.<locals>.UnionType.__init__"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 144 };
static K1208: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00c\x02\x03\x01\x01\x00\x03\x02\x00\x04\x01c\x03\x03\x01\x02\n\x03\x03Y\x04\x02\x04b\x03\x03\x01A\x03\x05\n\x00Y\x03\x02\x04_\x03\x03\x06\x81\x03\x81\x02");
static K1209: RomTuple<7> = RomTuple::new([n!("object"), n!("__new__"), n!("__init__"), n!("len"), n!("__args__"), Obj::small(1), Obj::small(0)]);
static K1210: RomTuple<2> = RomTuple::new([n!("cls"), n!("parts")]);
static K1211: RomBytes<11> = RomBytes::new(b"\x00\xb8\x02\x0b\x02\x0b\x02\x10\x02\n\x02");
static K1212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1208), consts: Obj::rom(&K1209), argnames: Obj::rom(&K1210), exc: Obj::rom(&K10), lines: Obj::rom(&K1211), name: n!("__new__"), qualname: n!("make_generic_classes.<locals>.UnionType.__new__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K1213: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01\n\x03\x02Y\x04\x00\x03\x00\x05\x01b\x03\x03\x02b\x02\x02\x01\x81\x02");
static K1214: RomTuple<4> = RomTuple::new([n!("generic_values"), n!("type"), n!("generic_fill"), n!("__args__")]);
static K1215: RomBytes<5> = RomBytes::new(b"\x00\xc6\x02\r\x02");
static K1216: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1213), consts: Obj::rom(&K1214), argnames: Obj::rom(&K1154), exc: Obj::rom(&K10), lines: Obj::rom(&K1215), name: n!("__getitem__"), qualname: n!("make_generic_classes.<locals>.UnionType.__getitem__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K1217: RomBytes<27> = RomBytes::new(b"\x03\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01c\x01\x01\x01\x03\x81\x01");
static K1218: RomStr<3> = RomStr::constant(b" | ");
static K1219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1103), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K760), name: n!("<listcomp>"), qualname: n!("make_generic_classes.<locals>.UnionType.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K1220: RomTuple<4> = RomTuple::new([Obj::rom(&K1218), n!("__args__"), Obj::rom(&K1219), n!("join")]);
static K1221: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1217), consts: Obj::rom(&K1220), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K760), name: n!("__repr__"), qualname: n!("make_generic_classes.<locals>.UnionType.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K1222: RomBytes<59> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x00\x00\x04\x00b\x03\x03\x01O\x02\x03\x05\x00\n\x02\x01\x81\x02\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x01\x03b\x03\x03\x016\x02\x02\x03\x04\x81\x02");
static K1223: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("set"), n!("__args__")]);
static K1224: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x19\x02\x05\x02");
static K1225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1222), consts: Obj::rom(&K1223), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1224), name: n!("__eq__"), qualname: n!("make_generic_classes.<locals>.UnionType.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K1226: RomBytes<20> = RomBytes::new(b"\n\x01\x00\n\x02\x01Y\x03\x00\x02b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1227: RomTuple<3> = RomTuple::new([n!("hash"), n!("frozenset"), n!("__args__")]);
static K1228: RomBytes<3> = RomBytes::new(b"\x00\xde\x02");
static K1229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1226), consts: Obj::rom(&K1227), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1228), name: n!("__hash__"), qualname: n!("make_generic_classes.<locals>.UnionType.__hash__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K1230: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K1231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1176), consts: Obj::rom(&K1177), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1230), name: n!("__or__"), qualname: n!("make_generic_classes.<locals>.UnionType.__or__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 177 };
static K1232: RomBytes<3> = RomBytes::new(b"\x00\xea\x02");
static K1233: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1180), consts: Obj::rom(&K1177), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K1232), name: n!("__ror__"), qualname: n!("make_generic_classes.<locals>.UnionType.__ror__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 180 };
static K1234: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01Y\x04\x00\x01b\x02\x02\x02\x81\x02");
static K1235: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("__args__")]);
static K1236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1234), consts: Obj::rom(&K1235), argnames: Obj::rom(&K1186), exc: Obj::rom(&K10), lines: Obj::rom(&K518), name: n!("__instancecheck__"), qualname: n!("make_generic_classes.<locals>.UnionType.__instancecheck__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K1237: RomTuple<2> = RomTuple::new([n!("issubclass"), n!("__args__")]);
static K1238: RomBytes<3> = RomBytes::new(b"\x00\xf6\x02");
static K1239: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1234), consts: Obj::rom(&K1237), argnames: Obj::rom(&K1191), exc: Obj::rom(&K10), lines: Obj::rom(&K1238), name: n!("__subclasscheck__"), qualname: n!("make_generic_classes.<locals>.UnionType.__subclasscheck__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K1240: RomTuple<20> = RomTuple::new([Obj::rom(&K1207), n!("__init__"), Obj::rom(&K1212), n!("__new__"), Obj::rom(&K1216), n!("__getitem__"), Obj::rom(&K1221), n!("__repr__"), Obj::rom(&K1225), n!("__eq__"), Obj::rom(&K1229), n!("__hash__"), Obj::rom(&K1231), n!("__or__"), Obj::rom(&K1233), n!("__ror__"), Obj::rom(&K1236), n!("__instancecheck__"), Obj::rom(&K1239), n!("__subclasscheck__")]);
static K1241: RomBytes<21> = RomBytes::new(b"\x00\xa0\x02\x11\x16\n\x0e\n\x08\n\x06\n\n\n\x06\x11\x06\x11\x06\n\x06");
static K1242: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1202), consts: Obj::rom(&K1240), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1241), name: n!("UnionType"), qualname: n!("make_generic_classes.<locals>.UnionType"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1243: RomTuple<5> = RomTuple::new([Obj::rom(&K1196), n!("GenericAlias"), Obj::rom(&K1201), Obj::rom(&K1242), n!("UnionType")]);
static K1244: RomBytes<11> = RomBytes::new(b"\x00\xa6\x01\x06\x02\x1al\x10\n\x17\\");
static K1245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1129), consts: Obj::rom(&K1243), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1244), name: n!("make_generic_classes"), qualname: n!("make_generic_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K1246: RomStr<16> = RomStr::constant(b"exception groups");
static K1247: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1246), n!("make_group_classes"), n!("keep")]);
static K1248: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K1249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1098), consts: Obj::rom(&K1247), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1248), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1250: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K1251: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K1252: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K1253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1251), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1252), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1254: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K1255: RomBytes<2> = RomBytes::new(b"\x00\"");
static K1256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1254), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1255), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1257: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K1258: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K1259: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K1260: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K1261: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K1262: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K1263: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K1264: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1260), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K1261), n!("enumerate"), n!("BaseException"), Obj::rom(&K1262), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K1263), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K1265: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K1266: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K1267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1259), consts: Obj::rom(&K1264), argnames: Obj::rom(&K1265), exc: Obj::rom(&K10), lines: Obj::rom(&K1266), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K1268: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K1269: RomBytes<2> = RomBytes::new(b"\x00X");
static K1270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1268), exc: Obj::rom(&K10), lines: Obj::rom(&K1269), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1271: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K1272: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K1273: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K1272), n!("message"), Obj::small(1), n!(""), vm::intern::ascii_char(115)]);
static K1274: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K1275: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1271), consts: Obj::rom(&K1273), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1274), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1276: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K1277: RomBytes<2> = RomBytes::new(b"\x00f");
static K1278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1276), exc: Obj::rom(&K10), lines: Obj::rom(&K1277), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1279: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1280: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K1281: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K1282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1279), consts: Obj::rom(&K1280), argnames: Obj::rom(&K1281), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K1283: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1284: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K1285: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K1286: RomBytes<2> = RomBytes::new(b"\x00r");
static K1287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1283), consts: Obj::rom(&K1284), argnames: Obj::rom(&K1285), exc: Obj::rom(&K10), lines: Obj::rom(&K1286), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K1288: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K1289: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K1290: RomBytes<2> = RomBytes::new(b"\x00x");
static K1291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1288), consts: Obj::rom(&K1289), argnames: Obj::rom(&K1285), exc: Obj::rom(&K10), lines: Obj::rom(&K1290), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1292: RomTuple<14> = RomTuple::new([Obj::rom(&K1267), n!("__new__"), Obj::rom(&K1270), n!("__init__"), Obj::rom(&K1275), n!("__str__"), Obj::rom(&K1278), n!("__class_getitem__"), Obj::rom(&K1282), n!("derive"), Obj::rom(&K1287), n!("split"), Obj::rom(&K1291), n!("subgroup")]);
static K1293: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K1294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1258), consts: Obj::rom(&K1292), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1293), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K1295: RomBytes<2> = RomBytes::new(b"\x00~");
static K1296: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1295), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K1297: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K1294), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K1296), n!("ExceptionGroup")]);
static K1298: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K1299: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1257), consts: Obj::rom(&K1297), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1298), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1300: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K1301: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K1302: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K1303: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K1304: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K1305: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K1306: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1302), consts: Obj::rom(&K1303), argnames: Obj::rom(&K1304), exc: Obj::rom(&K10), lines: Obj::rom(&K1305), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K1307: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K1301), n!("TypeError"), Obj::rom(&K1306)]);
static K1308: RomTuple<1> = RomTuple::new([n!("condition")]);
static K1309: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K1310: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1300), consts: Obj::rom(&K1307), argnames: Obj::rom(&K1308), exc: Obj::rom(&K10), lines: Obj::rom(&K1309), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K1311: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K1312: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K1313: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K1314: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K1315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1311), consts: Obj::rom(&K1312), argnames: Obj::rom(&K1313), exc: Obj::rom(&K10), lines: Obj::rom(&K1314), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1316: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K1317: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K1318: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K1319: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K1320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K1317), argnames: Obj::rom(&K1318), exc: Obj::rom(&K10), lines: Obj::rom(&K1319), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1321: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K1322: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K1323: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K1324: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K1325: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K1326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1302), consts: Obj::rom(&K1324), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K1325), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K1327: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1322), n!("TypeError"), Obj::rom(&K1323), n!("list"), n!("split_group"), Obj::rom(&K1326), n!("")]);
static K1328: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K1329: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K1330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1321), consts: Obj::rom(&K1327), argnames: Obj::rom(&K1328), exc: Obj::rom(&K10), lines: Obj::rom(&K1329), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1331: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K1332: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K1333: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K1334: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K1335: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K1336: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1333), consts: Obj::rom(&K1334), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1335), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1337: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K1336)]);
static K1338: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1332), consts: Obj::rom(&K1337), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1335), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1339: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1340: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K1341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1333), consts: Obj::rom(&K93), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1340), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1342: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K1341)]);
static K1343: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1339), consts: Obj::rom(&K1342), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K1340), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1344: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K1338), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K1343), n!("len"), Obj::small(1), n!("")]);
static K1345: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K1346: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K1347: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1331), consts: Obj::rom(&K1344), argnames: Obj::rom(&K1345), exc: Obj::rom(&K10), lines: Obj::rom(&K1346), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1348: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K1349: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K1350: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K1351: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1348), consts: Obj::rom(&K1349), argnames: Obj::rom(&K1304), exc: Obj::rom(&K10), lines: Obj::rom(&K1350), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K1352: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K1353: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K1354: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K1355: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1352), consts: Obj::rom(&K1353), argnames: Obj::rom(&K1111), exc: Obj::rom(&K10), lines: Obj::rom(&K1354), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1356: RomBytes<173> = RomBytes::new(b"\n\x05\x00\n\x06\x01\n\x07\x02b\x07\x07\x00b\x06\x06\x01b\x00\x05\x01\n\x05\x03\x00\x06\x00b\x05\x05\x01\"\x05\x05\x04&\x01\x05\x05\n\x05\x06\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x07\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x08\n\x0c\x03\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\t\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x08-\x03\x03\nw\x04\t\xca\xff\n\t\n\x00\n\x03c\n\n\x00\x0bb\t\t\x01y\x02\x05\x9d\xff\n\x05\n\x03\x06\x0cb\x05\x05\x01\x82");
static K1357: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K1358: RomTuple<13> = RomTuple::new([n!("sorted"), n!("set"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), vm::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K1357)]);
static K1359: RomBytes<22> = RomBytes::new(b"\x00\x1e\x15\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K1360: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1356), consts: Obj::rom(&K1358), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1359), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1361: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K1362: RomStr<10> = RomStr::constant(b"is of type");
static K1363: RomStr<2> = RomStr::constant(b"  ");
static K1364: RomStr<2> = RomStr::constant(b"--");
static K1365: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K1362), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K1363), Obj::rom(&K1364), n!("getattr")]);
static K1366: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K1367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1361), consts: Obj::rom(&K1365), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1366), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1368: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K1369: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K1370: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K1371: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K1372: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1369), argnames: Obj::rom(&K76), exc: Obj::rom(&K1370), lines: Obj::rom(&K1371), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1373: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K1374: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K1375: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K1376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1373), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1374), exc: Obj::rom(&K10), lines: Obj::rom(&K1375), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1377: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1378: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K1379: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K1378), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K1380: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K1381: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K1382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1377), consts: Obj::rom(&K1379), argnames: Obj::rom(&K1380), exc: Obj::rom(&K10), lines: Obj::rom(&K1381), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K1383: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K1384: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K1385: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K1386: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K1387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1383), consts: Obj::rom(&K1384), argnames: Obj::rom(&K82), exc: Obj::rom(&K1385), lines: Obj::rom(&K1386), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1388: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K1389: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K1390: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K1391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1388), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K1390), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1392: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K1393: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K1394: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1392), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K1393), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1395: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K1396: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K1397: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1396)]);
static K1398: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K1399: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K1400: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1395), consts: Obj::rom(&K1397), argnames: Obj::rom(&K1398), exc: Obj::rom(&K10), lines: Obj::rom(&K1399), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K1401: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1402: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K1403: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K1404: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1405: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1401), consts: Obj::rom(&K1402), argnames: Obj::rom(&K1403), exc: Obj::rom(&K10), lines: Obj::rom(&K1404), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K1406: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1407: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K1408: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1409: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1406), consts: Obj::rom(&K1407), argnames: Obj::rom(&K1403), exc: Obj::rom(&K10), lines: Obj::rom(&K1408), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K1410: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K1411: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K1412: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K1413: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K1411), n!("missing"), Obj::rom(&K1412)]);
static K1414: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K1415: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K1416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1410), consts: Obj::rom(&K1413), argnames: Obj::rom(&K1414), exc: Obj::rom(&K10), lines: Obj::rom(&K1415), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1417: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K1418: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K1419: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K1418)]);
static K1420: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K1421: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K1422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1417), consts: Obj::rom(&K1419), argnames: Obj::rom(&K1420), exc: Obj::rom(&K10), lines: Obj::rom(&K1421), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1423: RomBytes<201> = RomBytes::new(b"\x13\x01\x13\x02\x13\x03\x13\x04\x13\x05\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\xaf\x00\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x06\x07\x04|\x06\x06\x02\x00\x04\x15\x01\x06\x00\t\x01h\x08\t\x01|\x06\x08\x03\x00\x04\x03\x07\x04}\x06\x06\x00\x15\x02\x06\x00\t\x01h\x08\t\x01|\x06\x08\x05\x00\x04\x03\x07\x06}\x06\x06\x00\x15\x03\x06\n\x08\x07|\x06\t\x08\x00\x00\x03\x07\t}\x06\x06\x01\x15\x04\x06\n\x08\n|\x06\t\x0b\x00\x00\x03\x07\x0c}\x06\x06\x01\x15\x05\x06\x03\x06\x07\x14\x07\x04\t\x00[\x07\r\x06\x03\x06\n\x14\x07\x05\x0c\x00[\x07\r\x06\x14\x06\x02\x04\x00\x14\x07\x03\x06\x00\x14\x08\x04\t\x00\x14\t\x05\x0c\x00\x14\n\x01\x0e\x00h\x00\x06\x05\n\x06\x0f\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K1424: RomStr<12> = RomStr::constant(b"item classes");
static K1425: RomBytes<100> = RomBytes::new(b"\n\x08\x00\x00\t\x01b\x06\x08\x01\n\x08\x01\x00\t\x06b\x07\x08\x01\n\x08\x02\x00\t\x07\x14\n\x02\x03\x00\x14\x0b\x03\x04\x00\x14\x0c\x04\x05\x00\x14\r\x05\x06\x00h\n\n\x04b\x08\x08\x02V\x08!\x00Y\x08\x07\x07\"\x08\x08\x08[\x00\x07\x08Y\x08\x00\x07?\x08\t\t\x00\n\x08\nb\x08\x08\x00\x81\x08W\x07\x00\x01\x08\x00[\x00\x07\x08\x81\x06");
static K1426: RomTuple<11> = RomTuple::new([n!("iter"), n!("unwrap_native"), n!("isinstance"), n!("map"), n!("filter"), n!("zip_rows"), n!("number_items"), n!("_depth"), Obj::small(1), Obj::small(2000), n!("nested_too_deeply")]);
static K1427: RomBytes<17> = RomBytes::new(b"\x00\xd6\x01\n\x02\n\x02&\x02\x0c\x02\t\x02\x0c\x04\x07\x02");
static K1428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1425), consts: Obj::rom(&K1426), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K1427), name: n!("below"), qualname: n!("item_classes.<locals>.below"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 4, line: 106 };
static K1429: RomBytes<38> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x82");
static K1430: RomBytes<133> = RomBytes::new(b"\x13\x01U\x02\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00b\x04\x05\x01\x01\x05\x00[\x04\x03\x05\n\x05\x04\x00\x06\x02b\x05\x05\x01A\x05\x05 \x00\x14\x05\x01\x06\x00[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04_\x07\x02\tb\x05\x05\x02[\x04\n\x05W1\x00\x00\x06\x01h\x05\x06\x01|\x05\x05\x0b\x00\x04[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04\n\x07\x0cg\x08\x08\x00n\x08\x02\x05\t\x00f\x07\x07b\x05\x05\x02[\x04\n\x05\x81\x04");
static K1431: RomStr<39> = RomStr::constant(b"map() must have at least two arguments.");
static K1432: RomBytes<20> = RomBytes::new(b"\x14\x02\x01\x00\x00g\x03\x03\x00n\x03\x00\x05\x04\x00f\x02\x02\x81\x02");
static K1433: RomTuple<1> = RomTuple::new([n!("row")]);
static K1434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1432), consts: Obj::rom(&K230), argnames: Obj::rom(&K1433), exc: Obj::rom(&K10), lines: Obj::rom(&K1178), name: n!("<lambda>"), qualname: n!("item_classes.<locals>.map.__new__.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 127 };
static K1435: RomTuple<13> = RomTuple::new([n!("TypeError"), Obj::rom(&K1431), n!("bare_instance"), n!("_depth"), n!("len"), Obj::small(1), vm::intern::ascii_char(102), n!("_function"), n!("below"), Obj::small(0), n!("_items"), Obj::rom(&K1434), n!("zip")]);
static K1436: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterables")]);
static K1437: RomBytes<23> = RomBytes::new(b"\x00\xec\x01\x02\x02\x04\x02\x0c\x02\n\x02\x07\x02\x0f\x02\t\x02\x17\x04\x11\x02 \x02");
static K1438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1430), consts: Obj::rom(&K1435), argnames: Obj::rom(&K1436), exc: Obj::rom(&K10), lines: Obj::rom(&K1437), name: n!("__new__"), qualname: n!("item_classes.<locals>.map.__new__"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 118 };
static K1439: RomBytes<3> = RomBytes::new(b"\x00\x88\x02");
static K1440: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1439), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K1441: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1442: RomTuple<3> = RomTuple::new([n!("next"), n!("_items"), n!("_function")]);
static K1443: RomBytes<3> = RomBytes::new(b"\x00\x8e\x02");
static K1444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1441), consts: Obj::rom(&K1442), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1443), name: n!("__next__"), qualname: n!("item_classes.<locals>.map.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K1445: RomTuple<6> = RomTuple::new([Obj::rom(&K1438), n!("__new__"), Obj::rom(&K1440), n!("__iter__"), Obj::rom(&K1444), n!("__next__")]);
static K1446: RomBytes<7> = RomBytes::new(b"\x00\xec\x01\x11\x1a\n\x06");
static K1447: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1429), consts: Obj::rom(&K1445), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1446), name: n!("map"), qualname: n!("item_classes.<locals>.map"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 117 };
static K1448: RomBytes<35> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x04\x05\x01[\x04\x01\x01\x14\x05\x03\x02\x00\x00\x06\x04\x00\x07\x02b\x05\x05\x02[\x04\x03\x05\x81\x04");
static K1449: RomTuple<4> = RomTuple::new([n!("bare_instance"), n!("_function"), n!("below"), n!("_items")]);
static K1450: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterable")]);
static K1451: RomBytes<9> = RomBytes::new(b"\x00\x96\x02\n\x02\x04\x02\x13\x02");
static K1452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1448), consts: Obj::rom(&K1449), argnames: Obj::rom(&K1450), exc: Obj::rom(&K10), lines: Obj::rom(&K1451), name: n!("__new__"), qualname: n!("item_classes.<locals>.filter.__new__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 1, line: 138 };
static K1453: RomBytes<3> = RomBytes::new(b"\x00\xa2\x02");
static K1454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1453), name: n!("__iter__"), qualname: n!("item_classes.<locals>.filter.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1455: RomBytes<44> = RomBytes::new(b"Y\x01\x00\x00\n\x03\x01Y\x04\x00\x02b\x02\x03\x01T\x01\x06\x00\x00\x03\x02W\n\x00\x00\x03\x01\x00\x04\x02b\x03\x03\x01V\x03\x02\x00\x81\x02X\xd8\xff");
static K1456: RomTuple<3> = RomTuple::new([n!("_function"), n!("next"), n!("_items")]);
static K1457: RomBytes<9> = RomBytes::new(b"\x00\xa8\x02\x04\x04\x0b\x02\x18\x02");
static K1458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1455), consts: Obj::rom(&K1456), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1457), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1459: RomTuple<6> = RomTuple::new([Obj::rom(&K1452), n!("__new__"), Obj::rom(&K1454), n!("__iter__"), Obj::rom(&K1458), n!("__next__")]);
static K1460: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x11\x0c\n\x06");
static K1461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1429), consts: Obj::rom(&K1459), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1460), name: n!("filter"), qualname: n!("item_classes.<locals>.filter"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 137 };
static K1462: RomBytes<21> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01\x82");
static K1463: RomBytes<3> = RomBytes::new(b"\x00\xb8\x02");
static K1464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1463), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K1465: RomBytes<127> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WW\x00Y\x05\x00\x01U\x05\x15\x00\x00\x05\x01\n\x06\x02\x00\x07\x02b\x06\x06\x01c\x05\x05\x01\x03W:\x00\n\x05\x02\x00\x06\x02\n\x07\x04b\x03\x05\x02\n\x05\x04P\x03\x05\x1a\x00\n\x05\x05Y\x06\x00\x00\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x07\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x03w\x02\x04\xa4\xffU\x01\x05\x00\n\x04\x07\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K1466: RomTuple<9> = RomTuple::new([n!("_iterators"), n!("_strict"), n!("next"), n!("append"), n!("missing"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("tuple")]);
static K1467: RomBytes<29> = RomBytes::new(b"\x00\xbe\x02\x04\x02\n\x02\x08\x02\x12\x02\x03\x02\r\x02\x08\x02\x15\x02\x05\x02\x0b\x0f\x05\x12\x04\x02\x05\x02");
static K1468: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1465), consts: Obj::rom(&K1466), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1467), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K1469: RomTuple<4> = RomTuple::new([Obj::rom(&K1464), n!("__iter__"), Obj::rom(&K1468), n!("__next__")]);
static K1470: RomBytes<5> = RomBytes::new(b"\x00\xb6\x02\n\x06");
static K1471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1462), consts: Obj::rom(&K1469), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1470), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K1472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1228), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K1473: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K1474: RomTuple<4> = RomTuple::new([n!("next"), n!("_items"), n!("_number"), Obj::small(1)]);
static K1475: RomBytes<9> = RomBytes::new(b"\x00\xe4\x02\x0b\x02\x04\x02\x08\x02");
static K1476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1473), consts: Obj::rom(&K1474), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1475), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K1477: RomTuple<4> = RomTuple::new([Obj::rom(&K1472), n!("__iter__"), Obj::rom(&K1476), n!("__next__")]);
static K1478: RomBytes<5> = RomBytes::new(b"\x00\xdc\x02\n\x06");
static K1479: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1462), consts: Obj::rom(&K1477), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1478), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1480: RomTuple<16> = RomTuple::new([n!("kept"), Obj::rom(&K1424), Obj::rom(&K1428), Obj::rom(&K1447), n!("map"), Obj::rom(&K1461), n!("filter"), n!("zip"), Obj::rom(&K1471), n!("zip_rows"), n!("enumerate"), Obj::rom(&K1479), n!("number_items"), n!("__name__"), n!("below"), n!("keep")]);
static K1481: RomBytes<27> = RomBytes::new(b"\x00\xcc\x01\n\x02\n\x02\x04\x04\x19\x16\x17(\x17\"\x13&\x13\x14\x0c\x02\x0c\x02\x1d\x02\r\x02");
static K1482: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1423), consts: Obj::rom(&K1480), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1481), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1483: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(0)]);
static K1484: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K1485: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1483), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1484), name: n!("map_class"), qualname: n!("map_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K1486: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(1)]);
static K1487: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K1488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1486), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1487), name: n!("filter_class"), qualname: n!("filter_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K1489: RomBytes<19> = RomBytes::new(b"\n\x00\x00\x03\x01\x01b\x00\x00\x01\x83\x00\x05\x00\x00~\x00\x00\x82");
static K1490: RomStr<31> = RomStr::constant(b"iterators are nested too deeply");
static K1491: RomTuple<2> = RomTuple::new([n!("RecursionError"), Obj::rom(&K1490)]);
static K1492: RomBytes<5> = RomBytes::new(b"\x00\x8e\x03\x0c\x02");
static K1493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1489), consts: Obj::rom(&K1491), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1492), name: n!("nested_too_deeply"), qualname: n!("nested_too_deeply"), file: n!("<prelude>"), flags: 68, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K1494: RomBytes<86> = RomBytes::new(b"\n\x07\x00b\x02\x07\x00\n\x07\x01_\x08\x02\x02b\x03\x07\x01\x01\x04\x00g\x05\x05\x00v\x07\x01W$\x00\x00\x08\x05_\t\x02\x03\x00\n\x03\x00\x0b\x06b\t\t\x02c\x08\x08\x01\x04\n\x08\x05\x00\t\x04Y\n\x03\x06b\x04\x08\x02w\x06\x07\xd7\xff[\x03\x06\x04[\x03\x07\x05[\x03\x08\x00\x81\x03");
static K1495: RomTuple<9> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(2), Obj::small(4), n!("append"), n!("max"), n!("_depth"), n!("_iterators"), n!("_strict")]);
static K1496: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K1497: RomBytes<25> = RomBytes::new(b"\x00\x98\x03\x07\x02\x0b\x02\x03\x02\x04\x02\x06\x02\x16\x02\x0e\x03\x05\x06\x04\x02\x04\x02\x04\x02");
static K1498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1494), consts: Obj::rom(&K1495), argnames: Obj::rom(&K1496), exc: Obj::rom(&K10), lines: Obj::rom(&K1497), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 203 };
static K1499: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K1500: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K1501: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K1502: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1500), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K1501)]);
static K1503: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K1504: RomBytes<13> = RomBytes::new(b"\x00\xb6\x03\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K1505: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1499), consts: Obj::rom(&K1502), argnames: Obj::rom(&K1503), exc: Obj::rom(&K10), lines: Obj::rom(&K1504), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K1506: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K1507: RomStr<10> = RomStr::constant(b"argument 1");
static K1508: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K1509: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K1507), Obj::rom(&K1508)]);
static K1510: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K1511: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1506), consts: Obj::rom(&K1509), argnames: Obj::rom(&K1510), exc: Obj::rom(&K10), lines: Obj::rom(&K790), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 226 };
static K1512: RomBytes<56> = RomBytes::new(b"\n\x04\x00b\x02\x04\x00\n\x04\x01_\x05\x02\x02b\x03\x04\x01_\x04\x02\x03\x00\x05\x03\x00\x06\x00b\x04\x04\x02[\x03\x04\x04\n\x04\x05\x00\x05\x01b\x04\x04\x01\"\x04\x04\x06[\x03\x07\x04\x81\x03");
static K1513: RomTuple<8> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(3), Obj::small(4), n!("_items"), n!("index_of"), Obj::small(0), n!("_number")]);
static K1514: RomBytes<11> = RomBytes::new(b"\x00\xce\x03\x07\x02\x0b\x02\x12\x02\x12\x02");
static K1515: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1512), consts: Obj::rom(&K1513), argnames: Obj::rom(&K1398), exc: Obj::rom(&K10), lines: Obj::rom(&K1514), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K1516: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1517: RomTuple<2> = RomTuple::new([n!("next"), n!("unwrap_native")]);
static K1518: RomBytes<3> = RomBytes::new(b"\x00\xe0\x03");
static K1519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K1517), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1518), name: n!("next_inner"), qualname: n!("next_inner"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K1520: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1521: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K1522: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K1521), n!("items_back"), n!("len")]);
static K1523: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K1524: RomBytes<13> = RomBytes::new(b"\x00\xe8\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K1525: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1520), consts: Obj::rom(&K1522), argnames: Obj::rom(&K1523), exc: Obj::rom(&K10), lines: Obj::rom(&K1524), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 243 };
static K1526: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K1527: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K1528: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K1529: RomBytes<9> = RomBytes::new(b"\x00\xfa\x03\x03\x02\x04\x02\x07\x03");
static K1530: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1526), consts: Obj::rom(&K1527), argnames: Obj::rom(&K1528), exc: Obj::rom(&K10), lines: Obj::rom(&K1529), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K1531: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K1532: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K1533: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K1534: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1531), consts: Obj::rom(&K1532), argnames: Obj::rom(&K1533), exc: Obj::rom(&K10), lines: Obj::rom(&K581), name: n!("json_dump"), qualname: n!("json_dump"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1535: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K1536: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K1537: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1538: RomBytes<2> = RomBytes::new(b"\x00\x12");
static K1539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1535), consts: Obj::rom(&K1536), argnames: Obj::rom(&K1537), exc: Obj::rom(&K10), lines: Obj::rom(&K1538), name: n!("json_load"), qualname: n!("json_load"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1540: RomBytes<175> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01\x05\x01\x02\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K1541: RomTuple<41> = RomTuple::new([n!("clips"), n!("v1"), n!("lfs_init"), n!("__init__"), n!("lfs_mount"), n!("mount"), n!("lfs_umount"), n!("umount"), n!("lfs_open"), n!("open"), n!("lfs_ilistdir"), n!("ilistdir"), n!("lfs_mkdir"), n!("mkdir"), n!("lfs_rmdir"), n!("rmdir"), n!("lfs_remove"), n!("remove"), n!("lfs_rename"), n!("rename"), n!("lfs_chdir"), n!("chdir"), n!("lfs_getcwd"), n!("getcwd"), n!("lfs_stat"), n!("stat"), n!("lfs_statvfs"), n!("statvfs"), n!("staticmethod"), n!("lfs_mkfs"), n!("mkfs"), n!("lfs_file_read"), n!("file_read"), n!("lfs_file_write"), n!("file_write"), n!("lfs_file_sync"), n!("file_sync"), n!("lfs_file_shut"), n!("file_shut"), n!("lfs_file_resize"), n!("file_resize")]);
static K1542: RomBytes<42> = RomBytes::new(b"\x00&\x07\x02\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K1543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1540), consts: Obj::rom(&K1541), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1542), name: n!("VfsLfs2"), qualname: n!("lfs_class.<locals>.VfsLfs2"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K1544: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsLfs2"), Obj::rom(&K1543), n!("keep")]);
static K1545: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x02\x04\x04\x10.\x03\x02\r\x02");
static K1546: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K1544), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1545), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1547: RomBytes<12> = RomBytes::new(b"\n\x00\x00\x01\x01Tb\x00\x00\x01\x83\x00");
static K1548: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K1549: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1547), consts: Obj::rom(&K1548), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K903), name: n!("lfs_corrupt"), qualname: n!("lfs_corrupt"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1550: RomBytes<60> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x03b\x06\x06\x03[\x00\x01\x05\x05\x06\x02[\x00\x02\x06\x03\x06\x03[\x00\x04\x06g\x06\x06\x00[\x00\x05\x06\x05\x06\x00[\x00\x06\x06\n\x06\x07\x00\x07\x00b\x06\x06\x01\x82");
static K1551: RomTuple<8> = RomTuple::new([n!("lfs_device"), n!("mtime"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("files"), n!("used"), n!("lfs_attach")]);
static K1552: RomTuple<6> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead"), n!("mtime")]);
static K1553: RomBytes<14> = RomBytes::new(b"\x00f\x10\x02\x04\x02\x07\x02\x07\x02\x08\x02\x07\x02");
static K1554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1550), consts: Obj::rom(&K1551), argnames: Obj::rom(&K1552), exc: Obj::rom(&K10), lines: Obj::rom(&K1553), name: n!("lfs_init"), qualname: n!("lfs_init"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1555: RomTuple<4> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32), Obj::TRUE]);
static K1556: RomBytes<122> = RomBytes::new(b"Y\x03\x01\x00\n\x03\x01\x00\x04\x01\x01\x05\x01b\x03\x03\x02[\x00\x02\x01\n\x03\x01\x00\x04\x01\x01\x05\x05b\x03\x03\x02[\x00\x03\x03\n\x03\x01\x00\x04\x01\x01\x05\x04b\x03\x03\x02[\x00\x04\x03[\x00\x05\x02Y\x03\x00\x03V\x03#\x00Y\x03\x00\x03I\x03\x06\x1a\x00I\x02\x07\x15\x00Y\x03\x00\x03\x1c\x03\x03\x02U\x03\t\x00Y\x03\x00\x04=\x03\x08\x0c\x00\n\x03\t\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x01[\x00\n\x03\x82");
static K1557: RomTuple<11> = RomTuple::new([n!("readblocks"), n!("device_ioctl"), n!("device"), n!("size"), n!("count"), n!("prog"), Obj::small(64), Obj::small(1), Obj::small(2), n!("OSError"), n!("minor")]);
static K1558: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("device"), n!("prog")]);
static K1559: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\r\x02\x04\x02\x11\x02\x11\x02\x04\x02+\x02\x0c\x02");
static K1560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1556), consts: Obj::rom(&K1557), argnames: Obj::rom(&K1558), exc: Obj::rom(&K10), lines: Obj::rom(&K1559), name: n!("lfs_device"), qualname: n!("lfs_device"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1561: RomBytes<12> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03\x82");
static K1562: RomTuple<1> = RomTuple::new([n!("readonly")]);
static K1563: RomBytes<5> = RomBytes::new(b"\x00\x92\x01\x04\x02");
static K1564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1561), consts: Obj::rom(&K1562), argnames: Obj::rom(&K708), exc: Obj::rom(&K10), lines: Obj::rom(&K1563), name: n!("lfs_mount"), qualname: n!("lfs_mount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1565: RomBytes<3> = RomBytes::new(b"\x00\x9c\x01");
static K1566: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K712), consts: Obj::rom(&K713), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1565), name: n!("lfs_umount"), qualname: n!("lfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1567: RomBytes<70> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01Y\x01\x00\x05V\x01\r\x00\n\x01\x06\x00\x02\x00b\x01\x01\x01W\n\x00\n\x01\x07\x00\x02\x00b\x01\x01\x01\x82");
static K1568: RomTuple<8> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("v1"), n!("lfs1_settle"), n!("lfs_settle")]);
static K1569: RomBytes<11> = RomBytes::new(b"\x00\xa4\x01\x1a\x02\x0c\x02\x08\x02\r\x04");
static K1570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1567), consts: Obj::rom(&K1568), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1569), name: n!("lfs_writable"), qualname: n!("lfs_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1571: RomBytes<90> = RomBytes::new(b"\x01\x06\x008\x06\x01\x16\x00Y\x07\x00\x007\x01\x07\r\x00\x17\x06\x02\x03Y\x07\x00\x019\x06\x07\x07\x00\n\x06\x02b\x06\x06\x00\n\x06\x03\x00\x07\x03b\x04\x06\x01\n\x06\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x04\x00\n\x02c\x07\x07\x03\x06b\x05\x06\x01V\x05\x0c\x00\n\x06\x07\x00\x07\x05b\x06\x06\x01\x83\x06\x81\x04");
static K1572: RomTuple<8> = RomTuple::new([n!("count"), n!("size"), n!("lfs_corrupt"), n!("bytearray"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K1573: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("count")]);
static K1574: RomBytes<15> = RomBytes::new(b"\x00\xbc\x01\x1e\x02\x07\x02\n\x02\x19\x02\x04\x02\x0c\x02");
static K1575: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1571), consts: Obj::rom(&K1572), argnames: Obj::rom(&K1573), exc: Obj::rom(&K10), lines: Obj::rom(&K1574), name: n!("lfs_read"), qualname: n!("lfs_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K1576: RomBytes<42> = RomBytes::new(b"\n\x05\x00Y\x06\x00\x01\x00\x07\x01\x00\x08\x03\x00\t\x02c\x06\x06\x03\x02b\x04\x05\x01V\x04\x0c\x00\n\x05\x03\x00\x06\x04b\x05\x05\x01\x83\x05\x82");
static K1577: RomTuple<4> = RomTuple::new([n!("device_error"), n!("device"), n!("writeblocks"), n!("OSError")]);
static K1578: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("data")]);
static K1579: RomBytes<7> = RomBytes::new(b"\x00\xd0\x01\x19\x02\x04\x02");
static K1580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1576), consts: Obj::rom(&K1577), argnames: Obj::rom(&K1578), exc: Obj::rom(&K10), lines: Obj::rom(&K1579), name: n!("lfs_write"), qualname: n!("lfs_write"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1581: RomBytes<63> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x07\x00\n\x03\x01b\x03\x03\x00\n\x03\x02Y\x04\x00\x03\x01\x05\x06\x00\x06\x01c\x04\x04\x02\x04b\x02\x03\x01V\x02\x0c\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\x83\x03\x82");
static K1582: RomTuple<6> = RomTuple::new([n!("count"), n!("lfs_corrupt"), n!("device_error"), n!("device"), n!("ioctl"), n!("OSError")]);
static K1583: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("block")]);
static K1584: RomBytes<11> = RomBytes::new(b"\x00\xdc\x01\x11\x02\x07\x02\x16\x02\x04\x02");
static K1585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1581), consts: Obj::rom(&K1582), argnames: Obj::rom(&K1583), exc: Obj::rom(&K10), lines: Obj::rom(&K1584), name: n!("lfs_erase"), qualname: n!("lfs_erase"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1586: RomBytes<5> = RomBytes::new(b"\x03\x00\x00\x81\x00");
static K1587: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\xff");
static K1588: RomTuple<1> = RomTuple::new([Obj::rom(&K1587)]);
static K1589: RomBytes<3> = RomBytes::new(b"\x00\xec\x01");
static K1590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1586), consts: Obj::rom(&K1588), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1589), name: n!("lfs_seed"), qualname: n!("lfs_seed"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1591: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x03}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1592: RomStr<8> = RomStr::constant(b"lfs pair");
static K1593: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K1594: RomBytes<73> = RomBytes::new(b"[\x00\x00\x01\x01\x02\x00[\x00\x01\x02\x01\x02\x00[\x00\x02\x02\n\x02\x03b\x02\x02\x00[\x00\x04\x02\x05\x02\x02[\x00\x05\x02\x05\x02\x00[\x00\x06\x02\x05\x02\x02[\x00\x07\x02\n\x02\x08\x01\x03\x0cb\x02\x02\x01[\x00\t\x02g\x02\x02\x00[\x00\n\x02\x82");
static K1595: RomTuple<11> = RomTuple::new([n!("blocks"), n!("revision"), n!("end"), n!("lfs_seed"), n!("tag"), n!("erased"), n!("tail"), n!("split"), n!("bytes"), n!("delta"), n!("entries")]);
static K1596: RomTuple<2> = RomTuple::new([n!("self"), n!("blocks")]);
static K1597: RomBytes<19> = RomBytes::new(b"\x00\x86\x02\x04\x02\x07\x02\x07\x02\x0b\x02\x07\x02\x07\x02\x07\x02\x0e\x02");
static K1598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1594), consts: Obj::rom(&K1595), argnames: Obj::rom(&K1596), exc: Obj::rom(&K10), lines: Obj::rom(&K1597), name: n!("__init__"), qualname: n!("lfs_pair_class.<locals>.pair.__init__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K1599: RomTuple<2> = RomTuple::new([Obj::rom(&K1598), n!("__init__")]);
static K1600: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K1601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1593), consts: Obj::rom(&K1599), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1600), name: n!("pair"), qualname: n!("lfs_pair_class.<locals>.pair"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1602: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K1592), Obj::rom(&K1601), n!("pair"), n!("keep")]);
static K1603: RomBytes<13> = RomBytes::new(b"\x00\xfa\x01\n\x02\x04\x04\x10\x1a\x03\x02\r\x02");
static K1604: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1591), consts: Obj::rom(&K1602), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1603), name: n!("lfs_pair_class"), qualname: n!("lfs_pair_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1605: RomBytes<38> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x01\x03\x00\x01\x04\x04b\x01\x01\x03\n\x02\x00\x00\x03\x00\x01\x04\x04\x01\x05\x04b\x02\x02\x03h\x01\x01\x02\x81\x01");
static K1606: RomTuple<1> = RomTuple::new([n!("little")]);
static K1607: RomBytes<3> = RomBytes::new(b"\x00\xa6\x02");
static K1608: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1605), consts: Obj::rom(&K1606), argnames: Obj::rom(&K202), exc: Obj::rom(&K10), lines: Obj::rom(&K1607), name: n!("lfs_blocks"), qualname: n!("lfs_blocks"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K1609: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x01\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01\x19\x04\x05\x06b\x01\x03\x01\n\x03\x02\n\x07\x01\x00\x08\x00b\x04\x07\x01x\x03\x01%\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W\x18\x00\n\x07\x03\x00\x08\x01\x01\n\x04\x19\t\n\x02\x01\n\x04^\x0b\x00\x02b\x07\x07\x04y\x02\x03\xe3\xff\n\x03\x04\x00\x04\x01b\x03\x03\x01\x81\x03");
static K1610: RomTuple<5> = RomTuple::new([n!("bytearray"), n!("len"), n!("range"), n!("put_little"), n!("bytes")]);
static K1611: RomBytes<11> = RomBytes::new(b"\x00\xae\x02\x18\x02\x1f\x02\x18\x01\x05\x04");
static K1612: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1609), consts: Obj::rom(&K1610), argnames: Obj::rom(&K1116), exc: Obj::rom(&K10), lines: Obj::rom(&K1611), name: n!("lfs_words"), qualname: n!("lfs_words"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K1613: RomBytes<45> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x03\x01\x01_\x04\x01\x02h\x03\x03\x02_\x04\x01\x02_\x05\x01\x01h\x04\x04\x02h\x03\x03\x026\x02\x02\x03\x08\x81\x02");
static K1614: RomTuple<3> = RomTuple::new([n!("tuple"), Obj::small(0), Obj::small(1)]);
static K1615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1613), consts: Obj::rom(&K1614), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K235), name: n!("lfs_same"), qualname: n!("lfs_same"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K1616: RomBytes<34> = RomBytes::new(b"\x05\x02\x006\x01\x00\x02\x06U\x01\x14\x00_\x02\x00\x00,\x01\x02\x01U\x01\x08\x00_\x02\x00\x02,\x01\x02\x01\x81\x01");
static K1617: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(31), Obj::small(1)]);
static K1618: RomTuple<1> = RomTuple::new([n!("blocks")]);
static K1619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1616), consts: Obj::rom(&K1617), argnames: Obj::rom(&K1618), exc: Obj::rom(&K10), lines: Obj::rom(&K240), name: n!("lfs_none"), qualname: n!("lfs_none"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 161 };
static K1620: RomBytes<153> = RomBytes::new(b"z\x01\x02\x02\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x02\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x04\x07\x03\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x03\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x05\x07\x03<\x04\x05\x19\x00\x18\x07\x05\x04,\x07\x07\x02(\x07\x07\x03U\x07\t\x00\x00\x07\x02\x00\x02\x03\x00\x03\x07\n\x07\x04\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x02b\x07\x07\x03\x00\x06\x07\x00\x07\x06U\x07\x07\x00\n\x07\x05b\x07\x07\x00\x81\x07");
static K1621: RomTuple<6> = RomTuple::new([n!("little"), n!("lfs_read"), Obj::small(31), Obj::small(1), n!("lfs_parse"), n!("lfs_corrupt")]);
static K1622: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks")]);
static K1623: RomBytes<15> = RomBytes::new(b"\x00\xcc\x02\x04\x02 \x02 \x02\x15\x02\t\x02\'\x02");
static K1624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1620), consts: Obj::rom(&K1621), argnames: Obj::rom(&K1622), exc: Obj::rom(&K10), lines: Obj::rom(&K1623), name: n!("lfs_fetch"), qualname: n!("lfs_fetch"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K1625: RomBytes<560> = RomBytes::new(b"Y\x14\x00\x00V\x14\x12\x00\n\x14\x01\x00\x15\x00\x00\x16\x01\x00\x17\x02b\x14\x14\x03\x81\x14\n\x14\x02\x00\x15\x00\x00\x16\x01\x01\x17\x00Y\x18\x00\x03b\x03\x14\x04\n\x14\x04b\x14\x14\x00\x00\x15\x01\x00\x16\x02g\x15\x15\x02b\x04\x14\x01\n\x14\x05\x00\x15\x03\x01\x16\x00\x01\x17\x04b\x14\x14\x03[\x04\x06\x14\n\x14\x07\x00\x15\x03b\x05\x14\x01\x01\x06\x04\x00\x07\x06\x01\x08\x00\x02\t\xff\x00\x00\n\t\x00\x0b\t\x00\x0c\tg\r\r\x00\n\x14\x08b\x0e\x14\x00\x05\x0f\x00W|\x01^\x14\x03\x071\t\t\x14\x88\"\x14\x07\t^\x14\x03\x141\n\n\x14\x88\"\x14\x07\n^\x14\x03\x141\x0b\x0b\x14\x88\"\x14\x07\x0b^\x14\x03\x141\x0c\x0c\x14\x88(\x14\t\x0c+\x14\x14\r,\x15\n\r\x1e\x10\x14\x15(\x14\x0b\x0b+\x14\x14\x0e\x1e\x11\x14\x0c\"\x14\x07\rA\x11\x0f\x06\x00\x01\x15\x00W\x03\x00\x00\x15\x11\x17\x12\x14\x15(\x14\t\x10U\x14\t\x00Y\x14\x00\x039\x12\x14\x03\x00W\x13\x01(\x14\x10\x11A\x14\x12\x95\x00\"\x14\x07\x0eC\x12\x142\x00\n\x14\x13\x00\x15\x0e\x00\x17\x08\"\x18\x07\r\x05\x19\x00l\x17\x17^\x16\x05\x17b\x14\x14\x02\"\x15\x07\r\"\x16\x07\x0e\x05\x17\x00l\x15\x15^\x15\x05\x15<\x14\x15\x03\x00W\xcc\x00\n\x14\x14\x00\x15\x04\x00\x16\rb\x14\x14\x02(\x14\x10\t+\x14\x14\x151\t\t\x14\x87\n\x14\x16\x00\x15\t\x00\x16\n\x00\x17\x0b\x00\x18\x0cg\x15\x15\x04b\x14\x14\x01[\x04\x17\x12[\x04\x18\x14[\x04\x19\x0fg\x14\x14\x00\n\x15\x08b\x15\x15\x00\x00\r\x14\x00\x0e\x15\x05\x0f\x00\x00\x08\x12We\x00A\x10\x1a\x1b\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x0f\x14\x01WE\x00A\x11\x0f\x06\x00\x05\x13\x00W\x18\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x13\x14\x01\x00\x14\r\x00\x15\x10(\x17\n\x1b+\x17\x17\x1c,\x18\x0b\n\x1e\x16\x17\x18\x00\x17\x13h\x15\x15\x03c\x14\x14\x01\x1d\x00\x07\x12\"\x14\x07\rY\x15\x00\x03D\x14\x15w\xfeY\x14\x04\x17U\x14\x01\x00\x82\n\x14\x1e\x00\x15\x00\x00\x16\x04\x00\x17\x05b\x14\x14\x03[\x04\x19\x14\x81\x04");
static K1626: RomTuple<31> = RomTuple::new([n!("v1"), n!("lfs1_parse"), n!("lfs_read"), n!("size"), n!("lfs_pair_class"), n!("little"), n!("revision"), n!("memoryview"), n!("lfs_seed"), Obj::small(1), Obj::small(2), Obj::small(3), Obj::small(127), Obj::small(4), Obj::small(8), Obj::small(1023), Obj::small(128), Obj::small(1920), Obj::small(1280), n!("crc32"), n!("lfs_apply"), Obj::small(7), n!("bytes"), n!("end"), n!("tag"), n!("erased"), Obj::small(1535), Obj::small(15), Obj::small(6), n!("append"), n!("lfs_is_erased")]);
static K1627: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("other")]);
static K1628: RomBytes<81> = RomBytes::new(b"\x00\xe2\x02\x08\x02\x12\x02\x14\x02\x15\x02\x14\x02\n\x02\x06\x02\x03\x02\r\x02\x04\x02\x07\x02\x03\x02\x03\x02\t\x02\r\x02\r\x02\r\x02\x10\x02\x0c\x02\x16\x02\x11\x02\x03\x02\t\x02;\x02\x03\x02\r\x02\r\x02#\x02\x14\x02\x06\x02\x05\x02\x1b\x04#\x02\"\x02\x03-\r0\x08\x02\x01\x02\x14\x02");
static K1629: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1625), consts: Obj::rom(&K1626), argnames: Obj::rom(&K1627), exc: Obj::rom(&K10), lines: Obj::rom(&K1628), name: n!("lfs_parse"), qualname: n!("lfs_parse"), file: n!("<prelude>"), flags: 64, nregs: 26, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K1630: RomBytes<219> = RomBytes::new(b"Y\x06\x01\x00Y\x07\x00\x01\x1c\x06\x06\x07V\x06\x05\x00\x05\x06\x02\x81\x06Y\x03\x01\x02T\x03@\x00\n\x06\x03Y\x08\x01\x00\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x06\x01Y\x07\x00\x04\x01\x08\x006\x06\x07\x08\x04V\x06\x16\x00\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01\x19\x07\x07\x086\x06\x04\x07\x04\x81\x06\n\x06\x06\x00\x07\x03b\x06\x06\x01=\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\x08\x00\x07\x03\x01\x08\x00\x01\t\x04b\x05\x06\x03Y\x06\x00\tE\x05\x06\x11\x00Y\x06\x01\x00\x17\x06\x06\x05Y\x07\x00\t9\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\n\n\x07\x0bb\x07\x07\x00Y\t\x01\x00Y\x0b\x01\x00\x17\n\x0b\x05\x05\x0b\x00l\t\t^\x08\x02\tb\x06\x06\x02\x01\x07\x04\x01\x08\x08\x05\t\x00l\x07\x07^\x07\x03\x076\x06\x06\x07\x04\x81\x06");
static K1631: RomTuple<12> = RomTuple::new([n!("end"), n!("prog"), n!("erased"), n!("bytes"), n!("minor"), Obj::rom(&K807), n!("len"), Obj::small(8), n!("little"), n!("size"), n!("crc32"), n!("lfs_seed")]);
static K1632: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("view")]);
static K1633: RomBytes<25> = RomBytes::new(b"\x00\xbc\x03\x10\x02\x05\x02\x04\x02\x04\x02\x18\x02(\x02\x0f\x02\x05\x02\x10\x02\x1a\x02\x05\x02");
static K1634: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1630), consts: Obj::rom(&K1631), argnames: Obj::rom(&K1632), exc: Obj::rom(&K10), lines: Obj::rom(&K1633), name: n!("lfs_is_erased"), qualname: n!("lfs_is_erased"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 221 };
static K1635: RomBytes<395> = RomBytes::new(b"Y\x02\x00\x00v\x08\x01W{\x01z\t\x03\x03,\x06\x03\x01A\x03\x028\x00\n\n\x03\x00\x0b\x02b\n\n\x019\x04\n\x07\x00\n\n\x04b\n\n\x00\x00\n\x02\x00\x0b\x04\x01\x0c\x00\x03\r\x05\x01\x0e\x00\x03\x0f\x05j\x10\x10\x00g\x0c\x0c\x05c\n\n\x02\x06W6\x01A\x03\x07\x1c\x00\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x07\x00\n\n\x04b\n\n\x00a\x02\x04W\x15\x01A\x06\x08;\x00S\x05\x0f\x00\n\n\x03\x00\x0b\x05b\n\n\x01=\n\x01\x07\x00\n\n\x04b\n\n\x00\n\n\t\x00\x0b\x05b\n\n\x01(\x0b\x03\n\x01\x0c\x016\x0b\x0b\x0c\x04[\x00\x0b\n[\x00\x0c\x0bW\xd5\x00A\x06\r/\x00A\x03\x0e\'\x00S\x05#\x00\n\n\x03\x00\x0b\x05b\n\n\x01@\n\x0f\x14\x00\x05\n\x00\x01\x0b\x0c\x05\x0c\x00l\n\n^\n\x05\n[\x00\x10\nW\xa1\x00\x03\n\x11R\x06\n\x99\x00W\x1c\x00\x00\n\x02\x01\x0b\x00\x03\x0c\x05\x01\r\x00\x03\x0e\x05j\x0f\x0f\x00g\x0b\x0b\x05c\n\n\x01\x12\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x05\x00I\x04\x13\xd0\xffA\x04\x13\x03\x00W^\x00^\x07\x02\x04A\x06\x14#\x00_\n\x07\x15(\x0b\x03\x16\x05\x0c\x00c\n\n\x02\x17S\x05\x0c\x00_\n\x07\x15(\x0b\x03\x16`\n\x0b\x05W2\x00T\x05\n\x00\n\n\x04b\n\n\x00W$\x00A\x06\x18\x11\x00\x01\n\x00`\x07\n\x03\x01\n\x01`\x07\n\x05W\x0e\x00\x01\n\x02`\x07\n\x03\x01\n\x03`\x07\n\x05w\t\x08\x80\xfe\x82");
static K1636: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(2), Obj::small(3)]);
static K1637: RomTuple<25> = RomTuple::new([n!("entries"), Obj::small(8), Obj::small(1025), n!("len"), n!("lfs_corrupt"), Obj::rom(&K10), n!("insert"), Obj::small(1279), Obj::small(6), n!("lfs_blocks"), Obj::small(1), n!("tail"), n!("split"), Obj::small(7), Obj::small(2047), Obj::small(12), n!("delta"), Obj::rom(&K1636), n!("append"), Obj::small(1023), Obj::small(3), Obj::small(4), Obj::small(255), n!("pop"), Obj::small(0)]);
static K1638: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("tags")]);
static K1639: RomBytes<71> = RomBytes::new(b"\x00\xda\x03\x04\x02\n\x02\x04\x02\x05\x02\x0f\x02\x07\x02\"\x02\x05\x02\x0f\x02\x07\x02\x06\x02\x05\x02\x13\x02\x07\x02!\x02\x05\x02\x18\x02\x17\x02\x08\x02\x03\x02\x1c\x01\x14\x04\x05\x02\x03\x02\x04\x02\x05\x02\x10\x02\x04\x02\x0f\x02\x04\x02\n\x02\x05\x02\x11\x04\x0e?");
static K1640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1635), consts: Obj::rom(&K1637), argnames: Obj::rom(&K1638), exc: Obj::rom(&K10), lines: Obj::rom(&K1639), name: n!("lfs_apply"), qualname: n!("lfs_apply"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 236 };
static K1641: RomBytes<243> = RomBytes::new(b"g\x03\x03\x00\n\x0b\x00\x00\x0c\x01\x00\r\x02x\x0b\x02p\x00b\x0b\x0b\x02v\x0b\x0b\x05\x0c\x00Wc\x00Y\x0f\x00\x01^\x0f\x0f\x04z\x0f\x05\x05\x00\x0f\x03\x00\x10\x05\x18\x11\x04\x01\x00\x12\x06h\x10\x10\x03c\x0f\x0f\x01\x02V\x07\x16\x00\x00\x0f\x03\x00\x10\x07\x18\x11\x04\x01\x00\x12\x08h\x10\x10\x03c\x0f\x0f\x01\x02v\x0f\tW\x1c\x00\x00\x10\x03\x02\x12\x00\x03\x1e\x11\x12\n\x18\x12\x04\x01^\x13\t\nh\x11\x11\x03c\x10\x10\x01\x02w\n\x0f\xdf\xffy\x04\x0b\x98\xffY\x0b\x00\x03S\x0b7\x00\x00\x0b\x03Y\r\x00\x04V\r\x07\x00\x02\x0c\x01\x06W\x04\x00\x02\x0c\x00\x06\x02\r\xff\x03\n\x0e\x05g\x0f\x0f\x00Y\x11\x00\x03n\x0f\x11\x05\x10\x00f\x0e\x0eh\x0c\x0c\x03c\x0b\x0b\x01\x02Y\x0b\x00\x06\n\x0c\x07\x01\r\x0cb\x0c\x0c\x01<\x0b\x0c\x18\x00\x00\x0b\x03\x02\x0c\xff\x07\x02\r\xff\x03Y\x0e\x00\x06h\x0c\x0c\x03c\x0b\x0b\x01\x02\x81\x03");
static K1642: RomTuple<8> = RomTuple::new([n!("range"), n!("entries"), n!("append"), n!("tail"), n!("split"), n!("lfs_words"), n!("delta"), n!("bytes")]);
static K1643: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(100), n!("first"), n!("last")]);
static K1644: RomBytes<31> = RomBytes::new(b"\x00\xa6\x04\x04\x02\x1b\x02\x0c\x02\x16\x02\x04\x02\x16\x02\x06\x02\x1c\x01\x05\t\x05\x0e\x08\x027\x02\x13\x02\x18\x02");
static K1645: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1641), consts: Obj::rom(&K1642), argnames: Obj::rom(&K1643), exc: Obj::rom(&K10), lines: Obj::rom(&K1644), name: n!("lfs_tags"), qualname: n!("lfs_tags"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 274 };
static K1646: RomBytes<48> = RomBytes::new(b"\x01\x01\x00v\x05\x00W \x00z\x06\x02\x03\x01\x07\x04\n\x08\x00\x00\t\x04U\t\x03\x00\x03\t\x01b\x08\x08\x01\x17\x07\x07\x08-\x01\x01\x07w\x06\x05\xdb\xff\x81\x01");
static K1647: RomTuple<2> = RomTuple::new([n!("len"), Obj::rom(&K10)]);
static K1648: RomTuple<1> = RomTuple::new([n!("tags")]);
static K1649: RomBytes<11> = RomBytes::new(b"\x00\xc6\x04\x03\x02\n\x02\x1c\x01\x05\x04");
static K1650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1646), consts: Obj::rom(&K1647), argnames: Obj::rom(&K1648), exc: Obj::rom(&K10), lines: Obj::rom(&K1649), name: n!("lfs_room"), qualname: n!("lfs_room"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1651: RomBytes<55> = RomBytes::new(b"\x13\x00\x13\x01\n\x02\x00\n\x05\x01\n\x06\x02\x14\x07\x00\x03\x00b\x06\x06\x01b\x05\x05\x01v\x04\x05\x00\x06\x01\x00\x07\x00h\x05\x06\x02|\x03\x05\x04\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1652: RomBytes<39> = RomBytes::new(b"g\x04\x04\x00W\x19\x00\x14\x05\x02\x00\x00^\x05\x05\x03\x14\x06\x01\x01\x00^\x06\x06\x03\x1f\x05\x05\x06m\x04\x05w\x03\x00\xe2\xff\x81\x04");
static K1653: RomBytes<3> = RomBytes::new(b"\x00\xd4\x04");
static K1654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1652), consts: Obj::rom(&K585), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1653), name: n!("<listcomp>"), qualname: n!("lfs_xor.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 298 };
static K1655: RomTuple<5> = RomTuple::new([n!("bytes"), n!("range"), n!("len"), vm::intern::ascii_char(97), Obj::rom(&K1654)]);
static K1656: RomBytes<5> = RomBytes::new(b"\x00\xd2\x04\x04\x02");
static K1657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1651), consts: Obj::rom(&K1655), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K1656), name: n!("lfs_xor"), qualname: n!("lfs_xor"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 297 };
static K1658: RomBytes<187> = RomBytes::new(b"S\x03*\x00\n\x04\x00Y\x05\x01\x01\x00\x06\x03b\x04\x04\x02[\x01\x01\x04\x02\x04\xff\x07\x02\x05\xff\x03Y\x06\x01\x01h\x04\x04\x03g\x04\x04\x01\x17\x02\x02\x04\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02Y\x04\x01\x03V\x04F\x00Y\x04\x01\x04\n\x05\x05\x00\x06\x02b\x05\x05\x01\x17\x04\x04\x05\"\x04\x04\x06Y\x05\x00\x07Y\x06\x00\x08\x18\x05\x05\x068\x04\x05\x1f\x00\n\x04\t\x00\x05\x00\x00\x06\x01Y\x08\x01\n_\x07\x08\x0bY\x08\x01\x04\x00\t\x02b\x04\x04\x05W\r\x00\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02S\x03\x12\x00\n\x04\x00Y\x05\x00\r\x00\x06\x03b\x04\x04\x02[\x00\r\x04\n\x04\x0eY\x05\x00\x0f\x01\x06\x03b\x04\x04\x02\x82");
static K1659: RomTuple<16> = RomTuple::new([n!("lfs_xor"), n!("delta"), n!("lfs_apply"), n!("erased"), n!("end"), n!("lfs_room"), Obj::small(20), n!("size"), n!("prog"), n!("lfs_program"), n!("blocks"), Obj::small(0), n!("lfs_compact"), n!("state"), n!("device_ioctl"), n!("device")]);
static K1660: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("tags"), n!("change")]);
static K1661: RomBytes<21> = RomBytes::new(b"\x00\xde\x04\x04\x02\x12\x02\x18\x02\r\x04/\x02\x1f\x04\r\x02\x04\x02\x12\x02");
static K1662: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1658), consts: Obj::rom(&K1659), argnames: Obj::rom(&K1660), exc: Obj::rom(&K10), lines: Obj::rom(&K1661), name: n!("lfs_commit"), qualname: n!("lfs_commit"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1663: RomBytes<151> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01b\x02\x04\x01\n\x04\x02\n\x05\x03\x00\x06\x01\x01\x07\x00\x00\x08\x02b\x05\x05\x03b\x04\x04\x01\"\x03\x04\x04?\x02\x05I\x00Y\x04\x00\x06&\x04\x04\x07E\x03\x04\x05\x00?\x02\x087\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02W$\x00\n\x05\n\x87\x04\x05\x1a\x00Y\x05\x00\x06Y\x06\x00\x0b\x18\x05\x05\x06E\x03\x05\x05\x00?\x02\x08\x01\x00\x85W\x02\x00\x83\x04W\x15\x00Y\x04\x00\x069\x03\x04\x0c\x00\n\x04\n\x01\x05\x1cb\x04\x04\x01\x83\x04\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x82");
static K1664: RomTuple<13> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(24), Obj::small(1), n!("size"), Obj::small(2), Obj::small(255), n!("lfs_divide"), n!("OSError"), n!("prog"), n!("lfs_rewrite")]);
static K1665: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100)]);
static K1666: RomBytes<8> = RomBytes::new(b"=\rM\x08M$\x00\t");
static K1667: RomBytes<21> = RomBytes::new(b"\x00\x80\x05\x0b\x02\x1b\x02\x17\x04\x10\x02\x08\x02\x16\x02\t\x02\t\x02\x0c\x02");
static K1668: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1663), consts: Obj::rom(&K1664), argnames: Obj::rom(&K1665), exc: Obj::rom(&K1666), lines: Obj::rom(&K1667), name: n!("lfs_compact"), qualname: n!("lfs_compact"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 319 };
static K1669: RomBytes<243> = RomBytes::new(b"\n\x06\x00Y\x07\x01\x01b\x02\x06\x01\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x02b\x07\x07\x03b\x06\x06\x01&\x03\x06\x04\x01\x04\x01W\x04\x00/\x04\x04\x05#\x06\x02\x057\x04\x06\x1c\x00\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01C\x06\x03\xd7\xff\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01\"\x06\x06\x06Y\x07\x00\x079\x06\x07\x0c\x00\n\x06\x08\x01\x07\x1cb\x06\x06\x01\x83\x06\n\x06\t\x00\x07\x00b\x05\x06\x01Y\x06\x01\x01\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07[\x05\x01\x06Y\x06\x01\nY\x07\x01\x0b[\x05\n\x06[\x05\x0b\x07\n\x06\x0c\x00\x07\x00\x00\x08\x05b\x06\x06\x02Y\x06\x01\x01\x05\x07\x00\x00\x08\x04\x05\t\x00l\x07\x07^\x06\x06\x07[\x01\x01\x06\n\x06\rY\x07\x05\x0eb\x06\x06\x01\x05\x07\x01[\x01\n\x06[\x01\x0b\x07\x82");
static K1670: RomTuple<15> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(2), Obj::small(1), Obj::small(24), n!("size"), n!("OSError"), n!("lfs_new_pair"), n!("tail"), n!("split"), n!("lfs_compact"), n!("tuple"), n!("blocks")]);
static K1671: RomBytes<29> = RomBytes::new(b"\x00\x9c\x05\x0b\x02\x1b\x02\x03\x02\x03\x02\x04\x01%\x04$\x02\x0c\x02\n\x02\x18\x02\x10\x02\r\x02\x18\x02");
static K1672: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1669), consts: Obj::rom(&K1670), argnames: Obj::rom(&K1665), exc: Obj::rom(&K10), lines: Obj::rom(&K1671), name: n!("lfs_divide"), qualname: n!("lfs_divide"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 333 };
static K1673: RomBytes<78> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01g\x03\x03\x02b\x01\x02\x01\n\x02\x02\n\x03\x03\x00\x04\x00Y\x06\x01\x04_\x05\x06\x05\x01\x06\x00\x01\x07\x04b\x03\x03\x04\x01\x04\x00\x01\x05\x04b\x02\x02\x03[\x01\x06\x02\x81\x01");
static K1674: RomTuple<7> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_take"), n!("little"), n!("lfs_read"), n!("blocks"), Obj::small(0), n!("revision")]);
static K1675: RomBytes<7> = RomBytes::new(b"\x00\xc0\x05#\x02)\x02");
static K1676: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1673), consts: Obj::rom(&K1674), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1675), name: n!("lfs_new_pair"), qualname: n!("lfs_new_pair"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 351 };
static K1677: RomBytes<142> = RomBytes::new(b"Y\x02\x01\x00\"\x02\x02\x01(\x02\x02\x02[\x01\x00\x02Y\x03\x01\x03_\x02\x03\x01Y\x04\x01\x03_\x03\x04\x04g\x02\x02\x02[\x01\x03\x02\n\x02\x05b\x02\x02\x00[\x01\x06\x02\n\x02\x07\x00\x03\x00Y\x05\x01\x03_\x04\x05\x04b\x02\x02\x02Y\x02\x00\x08V\x02\x10\x00\n\x02\t\x00\x03\x00\x00\x04\x01b\x02\x02\x02W0\x00\n\x02\n\x00\x03\x00\x00\x04\x01Y\x06\x01\x03_\x05\x06\x04\x01\x06\x00\n\x07\x0b\x00\x08\x01\x01\t\x00\n\n\x0cY\x0b\x01\rb\n\n\x01b\x07\x07\x03b\x02\x02\x05\x82");
static K1678: RomBig<1> = RomBig::new(false, [4294967295]);
static K1679: RomTuple<14> = RomTuple::new([n!("revision"), Obj::small(1), K1678.obj(), n!("blocks"), Obj::small(0), n!("lfs_seed"), n!("tag"), n!("lfs_erase"), n!("v1"), n!("lfs1_program"), n!("lfs_program"), n!("lfs_tags"), n!("len"), n!("entries")]);
static K1680: RomBytes<15> = RomBytes::new(b"\x00\xcc\x05\x10\x02\x18\x02\x0b\x02\x12\x02\x08\x02\x10\x04");
static K1681: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1677), consts: Obj::rom(&K1679), argnames: Obj::rom(&K1665), exc: Obj::rom(&K10), lines: Obj::rom(&K1680), name: n!("lfs_rewrite"), qualname: n!("lfs_rewrite"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 357 };
static K1682: RomBytes<496> = RomBytes::new(b"V\x03\n\x00\n\x0f\x00b\x05\x0f\x00W\x12\x00\n\x0f\x00\n\x10\x01Y\x11\x01\x02b\x10\x10\x01b\x05\x0f\x01Y\x06\x01\x03v\x0f\x04W\x1a\x00z\x10\x07\x03\n\x11\x04\x00\x12\x05\x00\x13\x06\x00\x14\x07\x00\x15\x08\x00\x16\tb\x06\x11\x05w\x10\x0f\xe1\xff\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x062\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0f\x01\x0b\x00Y\x0f\x00\x08Y\x10\x00\x07\x18\x0f\x0f\x108\n\x0ff\x00\n\x0f\t\x00\x10\x00\x00\x11\x02\x00\x12\nY\x13\x00\x07b\x0c\x0f\x04_\x0f\x0c\n4\x0f\x0f,\x0f\x0f\x0b(\x0b\x0f\x0cY\x0f\x00\rV\x0f8\x00\n\x0f\x01Y\x10\x00\x07b\x0f\x0f\x01\n\x10\x0e\n\x11\x0fb\x11\x11\x00\x00\x12\x0cb\x10\x10\x02\x17\r\x0f\x10\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x12\xff\x05\x02\x13\xff\x03\x00\x14\rb\x06\x0f\x05W!\x00\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x102\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0fY\x0f\x00\x089\n\x0f\x0c\x00\n\x0f\x11\x01\x10\x1cb\x0f\x0f\x01\x83\x0f\x18\x0f\n\x03\n\x10\x05\x00\x11\x05b\x10\x10\x01\x18\x0f\x0f\x10#\x0e\x0f\x12?\x0e\x13\x0c\x00\n\x0f\x11\x01\x10\x16b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x13\x00\x05\x1e\x12\x13\x0b\x02\x13\xff\x03\x05\x14\x00\x00\x15\x0eb\x06\x0f\x06\n\x0f\x0e\n\x10\x0fb\x10\x10\x00\x00\x11\x05b\x0f\x0f\x02-\x05\x05\x0f\x03\x0f\x14#\x10\x0e\x12\x19\x0f\x0f\x10-\x05\x05\x0f\n\x0f\x15\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x05b\x0f\x0f\x04Y\x10\x00\x08Y\x11\x00\x07\x18\x10\x10\x116\x0f\n\x10\x01V\x0f\x0c\x00Y\x10\x00\r\x01\x11\x006\x0f\x10\x11\x02[\x01\x16\n[\x01\x17\x0f\n\x0f\x18_\x11\x06\n+\x12\x0b\x0b\x1e\x10\x11\x12g\x10\x10\x01b\x0f\x0f\x01\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x06\x10\x17\x0f\x0f\x10[\x01\x03\x0f\x82");
static K1683: RomTuple<25> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("tag"), n!("lfs_put_tag"), n!("len"), Obj::small(20), n!("prog"), n!("size"), n!("lfs_read"), Obj::small(0), Obj::small(7), Obj::small(1), n!("minor"), n!("crc32"), n!("lfs_seed"), Obj::small(8), n!("OSError"), Obj::small(4), Obj::small(1022), Obj::rom(&K807), n!("lfs_write"), n!("end"), n!("erased"), n!("bytes")]);
static K1684: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("block"), n!("start"), n!("tags")]);
static K1685: RomBytes<55> = RomBytes::new(b"\x00\xe2\x05 \x02\x04\x02\n\x02\x16\x01\x05\x04\x12\x02\x0f\x02\x03\x02\x11\x02\x14\x02\x0f\x02\x08\x02 \x02\x1b\x04\x12\x02\x0f\x02\t\x02\x0c\x02\x16\x02\x05\x02\x0c\x02\x1f\x02\x15\x02\x0f\x02\x13\x02)\x02");
static K1686: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1682), consts: Obj::rom(&K1683), argnames: Obj::rom(&K1684), exc: Obj::rom(&K10), lines: Obj::rom(&K1685), name: n!("lfs_program"), qualname: n!("lfs_program"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 368 };
static K1687: RomBytes<92> = RomBytes::new(b"S\x04\n\x00\n\x07\x00\x00\x08\x04b\x05\x07\x01\n\x07\x01,\x08\x02\x02(\n\x02\x03+\n\n\x02,\x0b\x03\x04\x1e\t\n\x0b(\x0b\x03\x05+\x0b\x0b\x06,\x0c\x05\x07\x1e\n\x0b\x0c(\x0b\x05\x08g\x08\x08\x04b\x06\x07\x01\n\x07\t\x00\x08\x06\x00\t\x01b\x07\x07\x02-\x00\x00\x07V\x04\x04\x00-\x00\x00\x04\x81\x06");
static K1688: RomTuple<10> = RomTuple::new([n!("len"), n!("bytes"), Obj::small(4), Obj::small(15), Obj::small(6), Obj::small(63), Obj::small(2), Obj::small(8), Obj::small(255), n!("lfs_xor")]);
static K1689: RomTuple<6> = RomTuple::new([n!("data"), n!("last"), n!("kind"), vm::intern::ascii_char(105), n!("body"), n!("length")]);
static K1690: RomBytes<15> = RomBytes::new(b"\x00\xa0\x06\x04\x02\n\x023\x02\x11\x02\x04\x02\x04\x02");
static K1691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1687), consts: Obj::rom(&K1688), argnames: Obj::rom(&K1689), exc: Obj::rom(&K10), lines: Obj::rom(&K1690), name: n!("lfs_put_tag"), qualname: n!("lfs_put_tag"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K1692: RomTuple<1> = RomTuple::new([Obj::small(1023)]);
static K1693: RomBytes<90> = RomBytes::new(b"\x03\x01\x00\n\x04\x01Y\x05\x00\x02x\x04\x010\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W#\x00\n\x08\x03\x00\t\x01b\x08\x08\x01V\x08\x01\x00\x82\n\x08\x04\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x01\x03\x05y\x02\x04\xd8\xff\n\x04\x03\x00\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x06b\x04\x04\x00\x82");
static K1694: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(1)]);
static K1695: RomTuple<7> = RomTuple::new([Obj::rom(&K1694), n!("range"), n!("count"), n!("lfs_none"), n!("lfs_fetch"), n!("tail"), n!("lfs_corrupt")]);
static K1696: RomBytes<21> = RomBytes::new(b"\x00\xbc\x06\x03\x02\x19\x02\x0e\x02\x01\x02\r\x02\x03\x02\x04\t\x05\x0c\x0e\x02");
static K1697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1693), consts: Obj::rom(&K1695), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1696), name: n!("lfs_pairs"), qualname: n!("lfs_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 413 };
static K1698: RomBytes<215> = RomBytes::new(b"\x05\x03\x00[\x00\x00\x03\n\x03\x01\x01\x04\x0cb\x03\x03\x01[\x00\x02\x03\x01\x03\x00[\x00\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01v\x03\x04W\x85\x00Y\x04\x01\x05V\x04\x0b\x00Y\x04\x01\x05_\x02\x04\x06W\x03\x00\x05\x02\x00V\x02H\x00_\x04\x02\x06A\x04\x07?\x00_\x04\x02\x08A\x04\t6\x00Y\x04\x00\nV\x04\x11\x00\n\x04\x0b\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02W\x1d\x00\n\x04\r\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02\n\x04\x0eY\x05\x01\x0fb\x04\x04\x01[\x00\x00\x04\n\x04\x10Y\x05\x00\x02Y\x06\x01\x11b\x04\x04\x02[\x00\x02\x04Y\x04\x00\x03Y\x05\x01\x12-\x04\x04\x05[\x00\x03\x04w\x01\x03v\xffY\x03\x00\x00T\x03\x07\x00\n\x03\x13b\x03\x03\x00Y\x03\x00\x03Y\x04\x00\x141\x03\x03\x04\x85[\x00\x03\x03\x82");
static K1699: RomBytes<8> = RomBytes::new(b"littlefs");
static K1700: RomTuple<21> = RomTuple::new([n!("root"), n!("bytes"), n!("state"), n!("next"), n!("lfs_pairs"), n!("entries"), Obj::small(0), Obj::small(255), Obj::small(1), Obj::rom(&K1699), n!("v1"), n!("lfs1_superblock"), Obj::small(3), n!("lfs_superblock"), n!("tuple"), n!("blocks"), n!("lfs_xor"), n!("delta"), n!("revision"), n!("lfs_corrupt"), n!("count")]);
static K1701: RomBytes<33> = RomBytes::new(b"\x00\xd4\x06\x07\x02\x0e\x02\x07\x02\x10\x02\x16\x02\x16\x02\x08\x02\x11\x04\x0e\x02\x0f\x02\x13\x02\x10\x11\x05\x14\x08\x02\x07\x02");
static K1702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1698), consts: Obj::rom(&K1700), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1701), name: n!("lfs_attach"), qualname: n!("lfs_attach"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 425 };
static K1703: RomBytes<192> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x02\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03?\x02\x04\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x04\x01\x05\x04b\x02\x02\x03Y\x03\x00\x06H\x02\x03\x19\x00\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x079\x02\x03\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03[\x00\x07\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\t\x02\x82");
static K1704: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(24), n!("little"), Obj::small(2), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("minor"), n!("name_max")]);
static K1705: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("data")]);
static K1706: RomBytes<15> = RomBytes::new(b"\x00\xfa\x069\x02\x0c\x022\x02\x0c\x02\x14\x02\x14\x02");
static K1707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1703), consts: Obj::rom(&K1704), argnames: Obj::rom(&K1705), exc: Obj::rom(&K10), lines: Obj::rom(&K1706), name: n!("lfs_superblock"), qualname: n!("lfs_superblock"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 444 };
static K1708: RomBytes<170> = RomBytes::new(b"\n\x07\x00b\x07\x07\x00\x05\x08\x00b\x04\x07\x01\x05\x07\x02[\x04\x01\x07\n\x07\x02\x00\x08\x04\x00\t\x00\x00\n\x02b\x07\x07\x03\n\x07\x00b\x07\x07\x00\x01\x08\x00\x01\t\x01g\x08\x08\x02b\x05\x07\x01\n\x07\x03\x03\x08\x04Y\t\x04\x05Y\n\x04\x06\x02\x0b\xff\x00\n\x0c\x07\x03\r\x08\x01\x0e\x00\x01\x0f\x04b\x0c\x0c\x03\x02\r\xfe\x03b\x06\x07\x06\x02\x07\xff\x00\x03\x08\t\x02\t\x01\x02\x00\n\x06j\x0b\x0b\x00g\x07\x07\x05g\x07\x07\x01[\x05\n\x07\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0c\x00\x08\x00\x01\t\x03b\x07\x07\x02\x82");
static K1709: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\x7f");
static K1710: RomTuple<13> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("lfs_words"), Obj::small(131073), n!("size"), n!("count"), n!("little"), Obj::rom(&K1709), Obj::rom(&K1699), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1711: RomTuple<4> = RomTuple::new([n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1712: RomBytes<19> = RomBytes::new(b"\x00\x8e\x07\x0e\x02\x07\x02\x10\x02\x15\x02*\x02\x1e\x04\r\x02\r\x02");
static K1713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1708), consts: Obj::rom(&K1710), argnames: Obj::rom(&K1711), exc: Obj::rom(&K10), lines: Obj::rom(&K1712), name: n!("lfs_mkfs"), qualname: n!("lfs_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 454 };
static K1714: RomTuple<3> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32)]);
static K1715: RomBytes<186> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01v\x06\x07Wg\x00\x00\x07\x01Y\t\x02\x01_\x08\t\x02b\x07\x07\x01\x00\x07\x01Y\t\x02\x01_\x08\t\x03b\x07\x07\x01Y\x08\x02\x04v\x07\x08W:\x00_\x08\x03\x05A\x08\x061\x00\n\x08\x07_\t\x03\x08b\x08\x08\x01@\x08\t!\x00\n\x08\n\x00\x0b\x00g\t\x0b\x01\n\x0b\x0b_\x0c\x03\x08b\x0b\x0b\x01n\t\x0bm\t\x01\x05\n\x00f\x08\x08w\x03\x07\xc1\xffw\x02\x06\x94\xffY\x07\x00\x0cv\x06\x07W.\x00\n\x07\n\x00\x08\x00Y\t\x04\rY\n\x04\x0e\x00\x0b\x01b\x07\x07\x04Y\x08\x04\x0fv\x07\x08W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01w\x05\x07\xf1\xffw\x04\x06\xcd\xff\x82");
static K1716: RomTuple<16> = RomTuple::new([n!("lfs_pairs"), n!("blocks"), Obj::small(0), Obj::small(1), n!("entries"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_each_block"), n!("lfs_blocks"), n!("files"), n!("head"), n!("kept"), n!("taken")]);
static K1717: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("mark")]);
static K1718: RomBytes<29> = RomBytes::new(b"\x00\xb0\x07\x10\x02\x0f\x02\x0f\x02\n\x02\x19\x02!\x03\x05\x05\x05\x0c\n\x02\x15\x02\n\x02\n\x01\x05\x03");
static K1719: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1715), consts: Obj::rom(&K1716), argnames: Obj::rom(&K1717), exc: Obj::rom(&K10), lines: Obj::rom(&K1718), name: n!("lfs_traverse"), qualname: n!("lfs_traverse"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 471 };
static K1720: RomBytes<93> = RomBytes::new(b"U\x02\x01\x00\x82\n\x06\x00\x00\x07\x00#\x08\x02\x01b\x06\x06\x02z\x06\x04\x02Y\x06\x00\x02:\x04\x06\x07\x00\n\x06\x03b\x06\x06\x00\x00\x06\x03\x00\x07\x01b\x06\x06\x01U\x04\x01\x00\x82\n\x06\x04\n\x07\x05\x00\x08\x00\x00\t\x01\x01\n\x00\x01\x0b\x04b\x07\x07\x04\x01\x08\x00\x01\t\x04b\x01\x06\x030\x04\x04\x01X\xca\xff");
static K1721: RomTuple<6> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("count"), n!("lfs_corrupt"), n!("little"), n!("lfs_read")]);
static K1722: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("mark")]);
static K1723: RomBytes<21> = RomBytes::new(b"\x00\xca\x07\x04\x02\x01\x02\x12\x02\t\x02\x07\x04\n\x02\x04\x02\x01\x02 \x02");
static K1724: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1720), consts: Obj::rom(&K1721), argnames: Obj::rom(&K1722), exc: Obj::rom(&K10), lines: Obj::rom(&K1723), name: n!("lfs_each_block"), qualname: n!("lfs_each_block"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 484 };
static K1725: RomBytes<61> = RomBytes::new(b"\x13\x00\x13\x01\n\x03\x00\x14\x05\x00\x01\x00Y\x04\x05\x02b\x03\x03\x01\x15\x01\x03\x00\x04\x00\x00\x05\x01h\x03\x04\x02|\x02\x03\x03\x00\x04\n\x03\x04\x14\x04\x00\x01\x00\x00\x05\x02b\x03\x03\x02\x14\x03\x01\x05\x00\x81\x03");
static K1726: RomBytes<34> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x03\x03\x01:\x00\x03\x07\x00\n\x03\x02b\x03\x03\x00\x01\x03\x01\x14\x04\x02\x03\x00`\x04\x00\x03\x82");
static K1727: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("count"), n!("lfs_corrupt"), n!("used")]);
static K1728: RomTuple<1> = RomTuple::new([n!("block")]);
static K1729: RomBytes<7> = RomBytes::new(b"\x00\xec\x07\x0e\x02\x07\x02");
static K1730: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1726), consts: Obj::rom(&K1727), argnames: Obj::rom(&K1728), exc: Obj::rom(&K10), lines: Obj::rom(&K1729), name: n!("mark"), qualname: n!("lfs_used.<locals>.mark"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 501 };
static K1731: RomTuple<6> = RomTuple::new([n!("bytearray"), vm::intern::ascii_char(118), n!("count"), Obj::rom(&K1730), n!("lfs_traverse"), n!("used")]);
static K1732: RomBytes<11> = RomBytes::new(b"\x00\xe4\x07\x04\x02\x13\x04\x10\n\x0f\x02");
static K1733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1725), consts: Obj::rom(&K1731), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1732), name: n!("lfs_used"), qualname: n!("lfs_used"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 498 };
static K1734: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x01\x04\x02x\x03\x01m\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W`\x00Y\x07\x00\x01T\x07\x0e\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01[\x00\x01\x07Y\x07\x00\x01\x03\x08\x03Y\t\x00\x04c\x02\x07\x02\x05=\x02\x06\x0c\x00Y\x07\x00\x01\x03\x08\x03c\x02\x07\x01\x05@\x02\x06\x1d\x00\x01\x07\x01Y\x08\x00\x01`\x08\x02\x07\"\x07\x02\x07Y\x08\x00\x08\x1c\x07\x07\x08[\x00\x04\x07\x81\x02\x05\x07\x00[\x00\x01\x07y\x01\x03\x9b\xff\n\x03\t\x01\x04\x1cb\x03\x03\x01\x83\x03");
static K1735: RomBytes<1> = RomBytes::new(b"\x00");
static K1736: RomTuple<10> = RomTuple::new([n!("range"), n!("used"), n!("lfs_used"), Obj::rom(&K1735), n!("next"), n!("find"), Obj::small(0), Obj::small(1), n!("count"), n!("OSError")]);
static K1737: RomBytes<27> = RomBytes::new(b"\x00\xfe\x07\x18\x02\x08\x02\x0e\x02\x10\x02\x05\x02\x0c\x02\x05\x02\x0b\x02\x10\x02\x02\x04\x07\x15\x05\x18");
static K1738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1734), consts: Obj::rom(&K1736), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1737), name: n!("lfs_take"), qualname: n!("lfs_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 510 };
static K1739: RomBytes<65> = RomBytes::new(b"Y\x03\x00\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x18\x02\x03\x04Y\x03\x00\x03Y\x04\x00\x03Y\x05\x00\x00\x00\x06\x02\x00\x07\x02\x01\x08\x00\x01\t\x00\x01\n\x00\x01\x0b\x00Y\x0c\x00\x04h\x03\x03\n\x81\x03");
static K1740: RomTuple<5> = RomTuple::new([n!("count"), n!("sum"), n!("lfs_used"), n!("size"), n!("name_max")]);
static K1741: RomBytes<5> = RomBytes::new(b"\x00\x9e\x08\x19\x02");
static K1742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1739), consts: Obj::rom(&K1740), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1741), name: n!("lfs_statvfs"), qualname: n!("lfs_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 526 };
static K1743: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01Y\x02\x00\x00_\x02\x02\x02(\x02\x02\x02+\x02\x02\x03\x1e\x01\x01\x02\x81\x01");
static K1744: RomTuple<4> = RomTuple::new([n!("state"), Obj::small(0), Obj::small(1), Obj::small(8)]);
static K1745: RomBytes<3> = RomBytes::new(b"\x00\xae\x08");
static K1746: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1743), consts: Obj::rom(&K1744), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1745), name: n!("lfs_orphans"), qualname: n!("lfs_orphans"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 534 };
static K1747: RomBytes<259> = RomBytes::new(b"Y\x07\x00\x00V\x07\x01\x00\x82\n\x07\x01Y\x08\x00\x02b\x03\x07\x01\n\x07\x03\x00\x08\x00b\x07\x07\x01\x17\x04\x07\x01(\x07\x04\x04_\x08\x03\x05(\x08\x08\x06,\t\x04\x07\x1e\x08\x08\t\x01\t\x00`\x03\t\x07\x01\t\x01`\x03\t\x08\x01\x07\x01^\x08\x03\x07\x01\t\x031\x08\x08\t\x86`\x03\x07\x08\x01\x07\x00\x01\x08\x02`\x03\x08\x07\x01\x08\x03`\x03\x08\x07\n\x07\t\x01\x08\x08b\x07\x07\x01\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07S\x02U\x00z\x02\x05\x02\x01\x07\x01^\x08\x03\x07(\t\x05\n+\t\t\x061\x08\x08\t\x87`\x03\x07\x08,\x07\x05\x0b)\x07\x07\x0c\x01\x08\x02`\x03\x08\x07\x01\x07O\x01\x08\x03`\x03\x08\x07\n\x07\rg\x08\x08\x00n\x08\x06\x05\t\x00f\x07\x07\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07V\x04\x14\x00\x01\x07\x03^\x08\x03\x07\x02\t\x80\x001\x08\x08\t\x87`\x03\x07\x08\n\x07\x0fY\x08\x00\x02\x00\t\x03b\x07\x07\x02\x81\x07");
static K1748: RomTuple<16> = RomTuple::new([n!("v1"), n!("bytearray"), n!("state"), n!("lfs_orphans"), Obj::small(255), Obj::small(1), Obj::small(2), Obj::small(8), Obj::small(3), n!("bytes"), Obj::small(63), Obj::small(6), Obj::small(240), n!("lfs_words"), Obj::small(128), n!("lfs_xor")]);
static K1749: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("orphans"), n!("move")]);
static K1750: RomBytes<35> = RomBytes::new(b"\x00\xb8\x08\x08\x02\x01\x02\x0b\x02\x0e\x02\"\x02\x13\x02\x11\x02\x1a\x02\x04\x02\x04\x04\x18\x02\x0f\x02\n\x02 \x02\x04\x02\x14\x02");
static K1751: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1747), consts: Obj::rom(&K1748), argnames: Obj::rom(&K1749), exc: Obj::rom(&K10), lines: Obj::rom(&K1750), name: n!("lfs_state_change"), qualname: n!("lfs_state_change"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 539 };
static K1752: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1753: RomBytes<83> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01(\x01\x01\x02A\x01\x03\x01\x00\x82\n\x01\x04Y\x03\x00\x00\x01\x04\x04\x01\x05\x0c\x05\x06\x00l\x04\x04^\x02\x03\x04b\x01\x01\x01Y\x03\x00\x00_\x03\x03\x05(\x03\x03\x06+\x03\x03\x07Y\x04\x00\x00_\x04\x04\x08,\x04\x04\x05\x1e\x02\x03\x04h\x01\x01\x02\x81\x01");
static K1754: RomTuple<9> = RomTuple::new([n!("state"), Obj::small(3), Obj::small(112), Obj::small(0), n!("lfs_blocks"), Obj::small(2), Obj::small(15), Obj::small(6), Obj::small(1)]);
static K1755: RomBytes<7> = RomBytes::new(b"\x00\xe4\x08\x11\x02\x01\x02");
static K1756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1753), consts: Obj::rom(&K1754), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1755), name: n!("lfs_move_of"), qualname: n!("lfs_move_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 561 };
static K1757: RomBytes<122> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01S\x00\n\x03\x01\x00\x04\x00_\x05\x01\x02b\x02\x03\x02_\x03\x01\x03\n\x04\x04Y\x05\x02\x05b\x04\x04\x01:\x03\x04\x07\x00\n\x03\x06b\x03\x03\x00\n\x03\x07\x00\x04\x00\x00\x05\x02\x02\x06\xff\x04_\x07\x01\x03\x03\x08\x08h\x06\x06\x03g\x06\x06\x01\n\x07\t\x00\x08\x00b\x07\x07\x01b\x03\x03\x04\n\x03\n\x00\x04\x00b\x03\x03\x01V\x03\n\x00\n\x03\x0b\x00\x04\x00b\x03\x03\x01\x82");
static K1758: RomTuple<12> = RomTuple::new([n!("lfs_move_of"), n!("lfs_fetch"), Obj::small(0), Obj::small(1), n!("len"), n!("entries"), n!("lfs_corrupt"), n!("lfs_commit"), Obj::rom(&K10), n!("lfs_state_change"), n!("lfs_orphans"), n!("lfs_deorphan")]);
static K1759: RomBytes<17> = RomBytes::new(b"\x00\xf2\x08\n\x02\x04\x02\x0e\x02\x14\x02\x07\x02*\x02\x0e\x02");
static K1760: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1757), consts: Obj::rom(&K1758), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1759), name: n!("lfs_settle"), qualname: n!("lfs_settle"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 568 };
static K1761: RomBytes<154> = RomBytes::new(b"\x05\x01\x01WQ\x00\x05\x01\x02\x05\x02\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01v\x05\x06W6\x00S\x02/\x00Y\x06\x02\x01U\x06\'\x00\n\x06\x02\x00\x07\x00\x00\x08\x03b\x06\x06\x02U\x06\x16\x00\n\x06\x03\x00\x07\x00\x00\x08\x02\x00\t\x03b\x06\x06\x03\x05\x01\x01W\x08\x00\x00\x02\x03w\x03\x05\xc5\xffU\x01\xab\xffY\x05\x00\x04U\x056\x00\n\x05\x05\x00\x06\x00Y\x07\x00\x06b\x04\x05\x02\n\x05\x07\x00\x06\x00\x00\x07\x04g\x08\x08\x00\n\t\x08\x00\n\x00\n\x0c\t\x00\r\x00b\x0c\x0c\x012\x0b\x0cb\t\t\x02b\x05\x05\x04\x82");
static K1762: RomTuple<10> = RomTuple::new([n!("lfs_pairs"), n!("split"), n!("lfs_has_parent"), n!("lfs_drop"), n!("v1"), n!("lfs_fetch"), n!("root"), n!("lfs_commit"), n!("lfs_state_change"), n!("lfs_orphans")]);
static K1763: RomBytes<31> = RomBytes::new(b"\x00\x88\t\x03\x02\x03\x02\x03\x02\x03\x02\x10\x02\x1d\x02\x10\x02\x03\x02\x03\x02\x03\t\x05\x05\x04\x12\x08\x02\x0e\x02");
static K1764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1761), consts: Obj::rom(&K1762), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1763), name: n!("lfs_deorphan"), qualname: n!("lfs_deorphan"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 579 };
static K1765: RomBytes<121> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01Y\x06\x00\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x05\x03\x00\x06\x00b\x05\x05\x01v\x04\x05WG\x00Y\x06\x02\x04v\x05\x06W8\x00_\x06\x03\x05A\x06\x06/\x00\n\x06\x07_\x07\x03\x08b\x06\x06\x01@\x06\t\x1f\x00\n\x06\x00\n\x07\n_\x08\x03\x08b\x07\x07\x01Y\x08\x01\x01b\x06\x06\x02V\x06\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc3\xffw\x02\x04\xb4\xff\x05\x04\x02\x81\x04");
static K1766: RomTuple<11> = RomTuple::new([n!("lfs_same"), n!("blocks"), n!("root"), n!("lfs_pairs"), n!("entries"), Obj::small(2), Obj::small(512), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks")]);
static K1767: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("child")]);
static K1768: RomBytes<19> = RomBytes::new(b"\x00\xa8\t\x13\x02\x05\x02\x10\x02\n\x023\x02\x05\x03\x05\x01\x05\x08");
static K1769: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1765), consts: Obj::rom(&K1766), argnames: Obj::rom(&K1767), exc: Obj::rom(&K10), lines: Obj::rom(&K1768), name: n!("lfs_has_parent"), qualname: n!("lfs_has_parent"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 595 };
static K1770: RomBytes<121> = RomBytes::new(b"Y\x06\x02\x00T\x06\n\x00\x03\x06\x01$\x04\x06\x02W\x14\x00\n\x06\x03g\x07\x07\x00Y\t\x02\x00n\x07\t\x05\x08\x00f\x04\x06Y\x07\x02\x04V\x07\x07\x00\x02\x06\x01\x06W\x04\x00\x02\x06\x00\x06\x02\x07\xff\x03\x00\x08\x04h\x06\x06\x03g\x05\x06\x01\n\x06\x05Y\x07\x01\x06Y\x08\x02\x06b\x06\x06\x02[\x01\x06\x06\n\x06\x07\x00\x07\x00\x00\x08\x01\x00\t\x05\n\n\x08\x00\x0b\x00\x00\x0c\x03b\n\n\x02b\x06\x06\x04\x82");
static K1771: RomTuple<9> = RomTuple::new([n!("tail"), Obj::rom(&K807), Obj::small(8), n!("lfs_words"), n!("split"), n!("lfs_xor"), n!("delta"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1772: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("last"), vm::intern::ascii_char(100), n!("orphans")]);
static K1773: RomBytes<9> = RomBytes::new(b"\x00\xbe\t&\x02\"\x04\x13\x02");
static K1774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1770), consts: Obj::rom(&K1771), argnames: Obj::rom(&K1772), exc: Obj::rom(&K10), lines: Obj::rom(&K1773), name: n!("lfs_drop"), qualname: n!("lfs_drop"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 606 };
static K1775: RomBytes<57> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01v\x03\x04W\x1c\x00Y\x04\x02\x01S\x04\x14\x00\n\x04\x02Y\x05\x02\x01\x00\x06\x01b\x04\x04\x02V\x04\x02\x00\x81\x02w\x02\x03\xdf\xff\n\x03\x03b\x03\x03\x00\x82");
static K1776: RomTuple<4> = RomTuple::new([n!("lfs_pairs"), n!("tail"), n!("lfs_same"), n!("lfs_corrupt")]);
static K1777: RomBytes<11> = RomBytes::new(b"\x00\xce\t\x10\x02\x1a\x02\x02\x03\x05\x06");
static K1778: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1775), consts: Obj::rom(&K1776), argnames: Obj::rom(&K1622), exc: Obj::rom(&K10), lines: Obj::rom(&K1777), name: n!("lfs_before_pair"), qualname: n!("lfs_before_pair"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 614 };
static K1779: RomBytes<55> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00\'\x00\n\x04\x02b\x04\x04\x00|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1780: RomBytes<32> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x0f\x02\x04\x00b\x01\x01\x01\x10\x05\x00\x01\x82");
static K1781: RomTuple<6> = RomTuple::new([n!("v1"), n!("lfs1_init"), n!("__init__"), n!("staticmethod"), n!("lfs1_mkfs"), n!("mkfs")]);
static K1782: RomBytes<6> = RomBytes::new(b"\x00\"\x07\x02\x08\x02");
static K1783: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1780), consts: Obj::rom(&K1781), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1782), name: n!("VfsLfs1"), qualname: n!("lfs1_class.<locals>.VfsLfs1"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1784: RomTuple<5> = RomTuple::new([n!("kept"), n!("VfsLfs1"), n!("lfs_class"), Obj::rom(&K1783), n!("keep")]);
static K1785: RomBytes<12> = RomBytes::new(b"\x00\x1a\n\x02\x04\x04\x17\n\x03\x02\r\x02");
static K1786: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1779), consts: Obj::rom(&K1784), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1785), name: n!("lfs1_class"), qualname: n!("lfs1_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1787: RomBytes<33> = RomBytes::new(b"\x05\x05\x02[\x00\x00\x05\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03\x00\n\x04\x05\x0b\x02b\x05\x05\x06\x82");
static K1788: RomTuple<2> = RomTuple::new([n!("settled"), n!("lfs_init")]);
static K1789: RomTuple<5> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1790: RomBytes<4> = RomBytes::new(b"\x006\x07\x02");
static K1791: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1787), consts: Obj::rom(&K1788), argnames: Obj::rom(&K1789), exc: Obj::rom(&K10), lines: Obj::rom(&K1790), name: n!("lfs1_init"), qualname: n!("lfs1_init"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1792: RomBytes<415> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\x00\x12\x01\x01\x13\x00Y\x14\x00\x01b\x03\x10\x04\n\x10\x02\x00\x11\x03\x01\x12\x04\x01\x13\x04b\x10\x10\x03(\x04\x10\x03\x01\x10\x148\x10\x04\t\x00Y\x11\x00\x01D\x04\x11\x01\x00\x82#\x05\x04\x04\n\x10\x05\n\x11\x06b\x11\x11\x00\n\x13\x07\x00\x14\x03b\x13\x13\x01\x05\x14\x00\x00\x15\x05\x05\x16\x00l\x14\x14^\x12\x13\x14b\x10\x10\x02\x00\x11\x05\x00\x12\x04\x05\x13\x00l\x11\x11^\x11\x03\x11<\x10\x11\x01\x00\x82\n\x10\x08b\x10\x10\x00\x00\x11\x01\x00\x12\x02g\x11\x11\x02b\x06\x10\x01\n\x10\x02\x00\x11\x03\x01\x12\x00\x01\x13\x04b\x10\x10\x03[\x06\t\x10[\x06\n\x04_\x10\x03\x0b,\x10\x10\x0b\x01\x11\x016\x10\x10\x11\x04[\x06\x0c\x10\n\x10\r\x01\x12\x08\x01\x13\x10\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01[\x06\x0e\x10\x01\x07\x10W\xb6\x00\x00\x10\x07\"\x11\x07\x04\x05\x12\x00l\x10\x10^\x10\x03\x10z\x10\x08\x04\"\x10\x07\x04\x17\x0c\x10\t\x17\r\x0c\n\x17\x0e\r\x0b9\x0e\x05\x07\x00\n\x10\x0fb\x10\x10\x00\n\x10\x10(\x11\x08\x11\n\x12\x12\"\x14\x07\x04\x00\x15\x0c\x05\x16\x00l\x14\x14^\x13\x03\x14b\x12\x12\x01\n\x13\x12\x00\x15\r\x00\x16\x0e\x05\x17\x00l\x15\x15^\x14\x03\x15b\x13\x13\x01b\x0f\x10\x03V\n\"\x00\n\x10\x12\x00\x12\x0c\x00\x13\r\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01_\x11\x0f\x04\x01\x12\x00`\x11\x12\x10(\x10\x08\x13V\x10\x0e\x00\x03\x10\x14_\x11\x0f\x04\x01\x12\xff`\x11\x12\x10Y\x10\x06\x15\x00\x11\x0fc\x10\x10\x01\x16\x00\x07\x0e\"\x10\x07\x04D\x10\x05A\xff\x81\x06");
static K1793: RomBig<1> = RomBig::new(false, [2147483647]);
static K1794: RomTuple<23> = RomTuple::new([n!("lfs_read"), n!("size"), n!("little"), K1793.obj(), Obj::small(4), n!("crc32"), n!("lfs_seed"), n!("memoryview"), n!("lfs_pair_class"), n!("revision"), n!("end"), Obj::small(7), n!("split"), n!("lfs_blocks"), n!("tail"), n!("lfs_corrupt"), n!("lfs1_entry"), Obj::small(127), n!("bytes"), Obj::small(128), Obj::rom(&K10), n!("entries"), n!("append")]);
static K1795: RomBytes<58> = RomBytes::new(b"\x00@\x14\x02\x14\x02\x11\x02\x01\x02\x04\x02=\x02\x01\x02\x15\x02\x14\x02\x04\x02\x14\x02\x1b\x02\x03\x02\x03\x02\x15\x02\x08\x02\x04\x02\x04\x02\x05\x02\x07\x02:\x02\x04\x02\"\x02\x08\x02\x0e\x02\x0c\x02\x03\x19\t\x1c");
static K1796: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1792), consts: Obj::rom(&K1794), argnames: Obj::rom(&K1627), exc: Obj::rom(&K10), lines: Obj::rom(&K1795), name: n!("lfs1_parse"), qualname: n!("lfs1_parse"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1797: RomBytes<182> = RomBytes::new(b"A\x00\x00\x18\x00\x02\x03\xff\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\x03\x03\x01Q\x00\x03\x1c\x00\x02\x04\x00\x10\x1e\x03\x04\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x03\x02\x00\x04\x01b\x03\x03\x01=\x03\x03\x07\x00\n\x03\x04b\x03\x03\x00A\x00\x05\x17\x00\x01\x03\x02\x00\x04\x02\x02\x05\x00\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x04\x06\x00\x05\x01\x01\x06\x04\x01\x07\x04b\x04\x04\x03V\x04\x18\x00\x01\x03\x01\x00\x04\x02\x02\x05\x02\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05W\x15\x00\x01\x03\x01\x00\x04\x02\x02\x05\x01\x02\x03\x06\x07j\x07\x07\x00g\x03\x03\x05\x81\x03");
static K1798: RomTuple<2> = RomTuple::new([Obj::small(17), Obj::small(34)]);
static K1799: RomTuple<8> = RomTuple::new([Obj::small(46), Obj::rom(&K1798), n!("len"), Obj::small(8), n!("lfs_corrupt"), Obj::small(34), n!("little"), Obj::rom(&K10)]);
static K1800: RomTuple<3> = RomTuple::new([n!("kind"), n!("data"), n!("name")]);
static K1801: RomBytes<19> = RomBytes::new(b"\x00\x80\x01\x05\x02\x18\x02\x08\x02\x1c\x02\x0f\x02\x07\x02\x05\x02\x17\x04");
static K1802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1797), consts: Obj::rom(&K1799), argnames: Obj::rom(&K1800), exc: Obj::rom(&K10), lines: Obj::rom(&K1801), name: n!("lfs1_entry"), qualname: n!("lfs1_entry"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K1803: RomBytes<369> = RomBytes::new(b"\n\n\x00\n\x0b\x01Y\x0c\x01\x02\x01\r\x00b\x0b\x0b\x02b\x02\n\x01\n\x0b\x03Y\x0c\x01\x04b\x0b\x0b\x01V\x0b\n\x00\x03\x0b\x05$\n\x0b\x06W\x14\x00\n\n\x01g\x0b\x0b\x00Y\r\x01\x04n\x0b\r\x05\x0c\x00f\n\n-\x02\x02\nY\x0b\x01\x07v\n\x0bW\x8b\x00z\x0b\x03\x05A\x03\x08\x08\x00A\x05\t\x03\x00\x03\x06\n\x01\r\x01\x01\x0e\x11\x01\x0f\x02\x01\x10\"\x02\x11\xff\x00\x01\x12.j\x0c\r\x03\x00\r\x03(\x0e\x03\x0bc\x03\x0c\x02\x0c\x00\x0c\x07\x01\r\x00\x03\x0e\rc\x08\x0c\x02\x0c\n\x0c\x0e\x01\x0e\xff6\x0e\x0e\x07\x08+\x0e\x0e\x0f\x1e\r\x03\x0e\n\x0e\x10\x00\x0f\x06b\x0e\x0e\x01\n\x0f\x10\x00\x10\x08b\x0f\x0f\x01\n\x10\x10\x00\x11\x04b\x10\x10\x01g\r\r\x04b\x0c\x0c\x01-\x02\x02\x0c\x17\x0c\x06\x08\x17\x0c\x0c\x04-\x02\x02\x0cw\x0b\np\xff\n\n\x10\x00\x0b\x02b\n\n\x01\"\t\n\x11Y\n\x00\x129\t\n\x0c\x00\n\n\x13\x01\x0b\x1cb\n\n\x01\x83\n\n\n\x14\x00\x0b\x02\x01\x0c\x04\x01\r\x04Y\x0f\x01\x15+\x0f\x0f\x16\x1e\x0e\t\x0fb\n\n\x04\n\n\x17\n\x0b\x18b\x0b\x0b\x00\x00\x0c\x02b\n\n\x02-\x02\x02\n\x03\n\x05\n\x0b\x10\x00\x0c\x02b\x0b\x0b\x012\x0b\x0bY\x0c\x00\x19\x1c\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x1a\x00\x0b\x00Y\r\x01\x1b_\x0c\r\x1c\x01\r\x00\x00\x0e\x02b\n\n\x04[\x01\x1d\t\x82");
static K1804: RomBytes<8> = RomBytes::new(b"\xff\xff\xff\xff\x00\x00\x00\x00");
static K1805: RomTuple<30> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("lfs_none"), n!("tail"), Obj::rom(&K807), Obj::small(8), n!("entries"), Obj::small(1), Obj::small(513), Obj::rom(&K1804), Obj::small(127), n!("get"), Obj::rom(&K10), n!("bytes"), Obj::small(7), n!("len"), Obj::small(4), n!("size"), n!("OSError"), n!("put_little"), n!("split"), Obj::small(31), n!("crc32"), n!("lfs_seed"), n!("prog"), n!("lfs_write"), n!("blocks"), Obj::small(0), n!("end")]);
static K1806: RomBytes<37> = RomBytes::new(b"\x00\x9a\x01\x15\x021\x02\x0e\x02\n\x02\x03\x02#\x02\x0e\x02=\x02\x0c\x0b\x05\x0e\x0e\x02\t\x02\x0c\x02\x1c\x02\x15\x02 \x02\x18\x02");
static K1807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1803), consts: Obj::rom(&K1805), argnames: Obj::rom(&K1665), exc: Obj::rom(&K10), lines: Obj::rom(&K1806), name: n!("lfs1_program"), qualname: n!("lfs1_program"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K1808: RomBytes<182> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x12\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x10\x01\x05\x02b\x02\x02\x03?\x02\x03\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x05H\x02\x03!\x00\x01\x02\x04\n\x03\x02\x00\x04\x01\x01\x05\x0c\x01\x06\x04b\x03\x03\x038\x02\x03\t\x00Y\x04\x00\x06D\x03\x04\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x07\x00\x03\x01b\x02\x02\x01[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\x06\x02\x02\x02\xff\x00[\x00\t\x02\x82");
static K1809: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(20), n!("little"), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("lfs_blocks"), n!("root"), n!("name_max")]);
static K1810: RomBytes<15> = RomBytes::new(b"\x00\xc2\x019\x02\x0c\x02:\x02\x0c\x02\x0e\x02\x14\x02");
static K1811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1808), consts: Obj::rom(&K1809), argnames: Obj::rom(&K1705), exc: Obj::rom(&K10), lines: Obj::rom(&K1810), name: n!("lfs1_superblock"), qualname: n!("lfs1_superblock"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K1812: RomBytes<212> = RomBytes::new(b"\n\x08\x00b\x08\x08\x00\x05\t\x00b\x04\x08\x01\x05\x08\x01[\x04\x01\x08\n\x08\x02\x00\t\x04\x00\n\x00\x00\x0b\x02b\x08\x08\x03Y\x08\x04\x03=\x08\x04\x0c\x00\n\x08\x05\x01\t\x1cb\x08\x08\x01\x83\x08\n\x08\x00b\x08\x08\x00\x01\t\x02\x01\n\x03g\t\t\x02b\x05\x08\x01\n\x08\x00b\x08\x08\x00\x01\t\x00\x01\n\x01g\t\t\x02b\x06\x08\x01\x03\x08\x06[\x06\x07\x08\x02\x08\xff\x00\x03\t\x08\x02\n\x01\x02\n\x0b\t\x01\x0c\x02\x01\r\x03Y\x0e\x04\nY\x0f\x04\x03\x03\x10\x0bb\x0b\x0b\x05j\x0c\x0c\x00g\x08\x08\x05g\x08\x08\x01[\x06\x0c\x08\x00\t\x05\x00\n\x05\x00\x0b\x06\x00\x0c\x06h\t\t\x04v\x08\tW\r\x00\n\t\r\x00\n\x04\x00\x0b\x07b\t\t\x02w\x07\x08\xee\xff\n\x08\x0e\x00\t\x00\x01\n\x03b\x08\x08\x02\x82");
static K1813: RomTuple<2> = RomTuple::new([Obj::small(2), Obj::small(3)]);
static K1814: RomTuple<15> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("count"), Obj::small(4), n!("OSError"), Obj::rom(&K1813), n!("tail"), Obj::rom(&K1699), n!("lfs_words"), n!("size"), Obj::small(65537), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1815: RomBytes<27> = RomBytes::new(b"\x00\xd6\x01\x0e\x02\x07\x02\x10\x02\t\x02\x0c\x02\x15\x02\x15\x02\x07\x023\x02\x16\x02\r\x01\x05\x04");
static K1816: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1812), consts: Obj::rom(&K1814), argnames: Obj::rom(&K1711), exc: Obj::rom(&K10), lines: Obj::rom(&K1815), name: n!("lfs1_mkfs"), qualname: n!("lfs1_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1817: RomBytes<53> = RomBytes::new(b"Y\x03\x01\x00^\x03\x03\x02_\x03\x03\x01B\x03\x02#\x00\x03\x03\x03Y\x04\x01\x00^\x04\x04\x02_\x04\x04\x04\x01\x05\xff`\x04\x05\x03\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x82");
static K1818: RomTuple<6> = RomTuple::new([n!("entries"), Obj::small(2), Obj::small(513), Obj::rom(&K10), Obj::small(4), n!("lfs_rewrite")]);
static K1819: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), vm::intern::ascii_char(105)]);
static K1820: RomBytes<7> = RomBytes::new(b"\x00\xfe\x01\x11\x02\x16\x02");
static K1821: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1817), consts: Obj::rom(&K1818), argnames: Obj::rom(&K1819), exc: Obj::rom(&K10), lines: Obj::rom(&K1820), name: n!("lfs1_mark"), qualname: n!("lfs1_mark"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K1822: RomBytes<109> = RomBytes::new(b"Y\x06\x01\x00^\x03\x06\x02\x01\x06\xff_\x07\x03\x01Q\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x07\x02\x00\x08\x00b\x07\x07\x01v\x06\x07W:\x00Y\x08\x04\x00v\x07\x08W+\x00_\x08\x05\x03_\t\x03\x03;\x08\t\x1e\x00_\x08\x05\x04_\t\x03\x04;\x08\t\x11\x00\x01\x08\xff_\t\x05\x01Q\x08\t\x05\x00\x05\x08\x01\x81\x08w\x05\x07\xd0\xffw\x04\x06\xc1\xff\x05\x06\x02\x81\x06");
static K1823: RomTuple<5> = RomTuple::new([n!("entries"), Obj::small(4), n!("lfs_pairs"), Obj::small(2), Obj::small(3)]);
static K1824: RomBytes<21> = RomBytes::new(b"\x00\x8c\x02\x08\x02\x0c\x02\x05\x02\x10\x02\n\x02&\x02\x05\x03\x05\x01\x05\x08");
static K1825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1822), consts: Obj::rom(&K1823), argnames: Obj::rom(&K1819), exc: Obj::rom(&K10), lines: Obj::rom(&K1824), name: n!("lfs1_is_moved"), qualname: n!("lfs1_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K1826: RomBytes<189> = RomBytes::new(b"Y\x03\x00\x00V\x03\x01\x00\x82\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x8d\x00\n\x04\x02\n\x08\x03Y\t\x01\x04b\x08\x08\x01#\x05\x08\x05\x01\x06\xff\x01\x07\xffx\x04\x03k\x00b\x04\x04\x03v\x04\x04\x05\x05\x00W^\x00\n\x08\x06\x00\t\x00\x00\n\x01\x00\x0b\x02b\x08\x08\x03V\x08\"\x00\n\x08\x07\x00\t\x00\x00\n\x01\x02\x0b\xff\x04\x00\x0c\x02\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x08\x08\x03W(\x00Y\t\x01\x04^\t\t\x02_\x08\t\t\x01\t\xff\x05\n\x00c\x08\x08\x02\nS\x08\r\x00\n\x08\x0b\x00\t\x00\x00\n\x01b\x08\x08\x02y\x02\x04\x9d\xffw\x01\x03n\xff\n\x03\x0c\x00\x04\x00b\x03\x03\x01\x05\x03\x01[\x00\x00\x03\x82");
static K1827: RomTuple<13> = RomTuple::new([n!("settled"), n!("lfs_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(1), n!("lfs1_is_moved"), n!("lfs_commit"), Obj::rom(&K10), Obj::small(4), n!("pop"), n!("lfs_rewrite"), n!("lfs_deorphan")]);
static K1828: RomBytes<25> = RomBytes::new(b"\x00\xa4\x02\x08\x02\x01\x02\x10\x02*\x02\x14\x02\"\x02\x1b\x02\r\x07\x05\x01\x05\x0c\n\x02");
static K1829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1826), consts: Obj::rom(&K1827), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1828), name: n!("lfs1_settle"), qualname: n!("lfs1_settle"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1830: RomBytes<67> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01*\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x1d\x00\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x08\x03\x03U\x08\x01\x00\x82Y\x01\x03\x04y\x02\x04\xde\xff\n\x04\x05b\x04\x04\x00\x82");
static K1831: RomTuple<6> = RomTuple::new([n!("range"), n!("count"), n!("lfs_fetch"), n!("split"), n!("tail"), n!("lfs_corrupt")]);
static K1832: RomBytes<16> = RomBytes::new(b"\x00\x14\x19\x02\r\x02\x03\x02\x08\x02\x01\x02\x04\t\x05\x0c");
static K1833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1830), consts: Obj::rom(&K1831), argnames: Obj::rom(&K1622), exc: Obj::rom(&K10), lines: Obj::rom(&K1832), name: n!("lfs_dir_pairs"), qualname: n!("lfs_dir_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1834: RomBytes<78> = RomBytes::new(b"Y\x04\x00\x00V\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01\x05\x05\x006\x04\x03\x05\x07V\x04\x1c\x00_\x05\x03\x036\x04\x05\x02\x04V\x04\x0f\x00\n\x04\x04_\x05\x03\x05Y\x06\x01\x06b\x04\x04\x02\x81\x04");
static K1835: RomTuple<7> = RomTuple::new([n!("v1"), n!("lfs1_is_moved"), n!("lfs_move_of"), Obj::small(1), n!("lfs_same"), Obj::small(0), n!("blocks")]);
static K1836: RomBytes<8> = RomBytes::new(b"\x00*\x08\x02\x12\x02\n\x02");
static K1837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1834), consts: Obj::rom(&K1835), argnames: Obj::rom(&K1819), exc: Obj::rom(&K10), lines: Obj::rom(&K1836), name: n!("lfs_is_moved"), qualname: n!("lfs_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1838: RomBytes<131> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x05;\x04\x05\x1c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x02W%\x00\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x056\x03\x04\x05\x00\x81\x03");
static K1839: RomTuple<2> = RomTuple::new([n!("min"), n!("len")]);
static K1840: RomBytes<4> = RomBytes::new(b"\x00:\x1b\x02");
static K1841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1838), consts: Obj::rom(&K1839), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K1840), name: n!("lfs_is_before"), qualname: n!("lfs_is_before"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K1842: RomBytes<193> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W\x8e\x00\n\x07\x01\n\x0b\x02Y\x0c\x03\x03b\x08\x0b\x01x\x07\x01v\x00b\x07\x07\x01v\x07\x07\x05\x08\x00Wi\x00Y\x0b\x03\x03^\x05\x0b\x04_\x0b\x05\x04M\x0b\x05\x14\x00\n\x0b\x06\x00\x0c\x00\x00\r\x03\x00\x0e\x04b\x0b\x0b\x03V\x0b\x03\x00WA\x00_\x0b\x05\x07;\x0b\x02\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x01h\x0b\x0b\x03\x81\x0bY\x0b\x00\x08U\x0b!\x00\n\x0b\t\x00\x0c\x02_\r\x05\x07b\x0b\x0b\x02V\x0b\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x02h\x0b\x0b\x03\x81\x0by\x04\x07\x92\xffw\x03\x06m\xff\x06\x03\n\x00\x00\x06\x03\n\x07\x02Y\x08\x03\x03b\x07\x07\x01\x05\x08\x02h\x06\x06\x03\x81\x06");
static K1843: RomTuple<11> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::small(255), n!("lfs_is_moved"), Obj::small(1), n!("v1"), n!("lfs_is_before"), vm::intern::ascii_char(100)]);
static K1844: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("name")]);
static K1845: RomBytes<24> = RomBytes::new(b"\x00F\x13\x02 \x02\x08\x02\x1d\x02\x03\x02\t\x02\x0f\x02\x1a\x02\x0f\r\x05\x01\x05\x12");
static K1846: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1842), consts: Obj::rom(&K1843), argnames: Obj::rom(&K1844), exc: Obj::rom(&K10), lines: Obj::rom(&K1845), name: n!("lfs_find"), qualname: n!("lfs_find"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K1847: RomBytes<50> = RomBytes::new(b"_\x01\x00\x00N\x01\x01\x10\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01=\x01\x04\x0c\x00\n\x01\x05\x01\x02\x14b\x01\x01\x01\x83\x01\n\x01\x06_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1848: RomTuple<7> = RomTuple::new([Obj::small(0), Obj::small(2), n!("len"), Obj::small(3), Obj::small(8), n!("OSError"), n!("lfs_blocks")]);
static K1849: RomBytes<6> = RomBytes::new(b"\x00`\x19\x02\x0c\x02");
static K1850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1847), consts: Obj::rom(&K1848), argnames: Obj::rom(&K1304), exc: Obj::rom(&K10), lines: Obj::rom(&K1849), name: n!("lfs_dir_of"), qualname: n!("lfs_dir_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K1851: RomBytes<167> = RomBytes::new(b"\n\t\x00Y\n\x00\x01\x00\x0b\x01b\x02\t\x02Y\x03\x00\x02U\x02\x15\x00\x00\t\x03\x05\n\x00\x05\x0b\x00\x01\x0c\x00\x05\r\x02h\t\t\x05\x81\t\x05\n\x00\x01\x0b\xff\x05\x0c\x00l\n\n^\n\x02\nv\t\nW8\x00\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x04c\r\r\x00\x04b\n\n\x03z\n\x05\x03U\x07\x0c\x00\n\n\x05\x01\x0b\x02b\n\n\x01\x83\n\n\n\x06Y\x0c\x05\x07^\x0b\x0c\x06b\x03\n\x01w\x04\t\xc3\xff_\t\x02\x08c\x08\t\x00\x04\x00\t\x03\x00\n\x08h\t\t\x02\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x08b\n\n\x03\x17\t\t\n\x81\t");
static K1852: RomTuple<9> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("root"), n!("lfs_find"), n!("encode"), n!("OSError"), n!("lfs_dir_of"), n!("entries"), Obj::small(-1)]);
static K1853: RomBytes<24> = RomBytes::new(b"\x00n\x0e\x02\x04\x02\x04\x02\x15\x02\x16\x02\x19\x02\x04\x02\x0c\x02\x0f\x07\x05\n\t\x02");
static K1854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1851), consts: Obj::rom(&K1852), argnames: Obj::rom(&K879), exc: Obj::rom(&K10), lines: Obj::rom(&K1853), name: n!("lfs_walk"), qualname: n!("lfs_walk"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K1855: RomBytes<56> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05T\x03\x02\x00\x81\x02U\x06\x0c\x00\n\x07\x01\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x02Y\t\x04\x03^\x08\t\x05b\x07\x07\x01\x81\x07");
static K1856: RomTuple<4> = RomTuple::new([n!("lfs_walk"), n!("OSError"), n!("lfs_dir_of"), n!("entries")]);
static K1857: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K1858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1855), consts: Obj::rom(&K1856), argnames: Obj::rom(&K879), exc: Obj::rom(&K10), lines: Obj::rom(&K1857), name: n!("lfs_walk_dir"), qualname: n!("lfs_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1859: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x01Y\x04\x00\x02\x02\x05\xfe\x03b\x03\x03\x029\x02\x03\x0c\x00\n\x02\x03\x01\x03$b\x02\x02\x01\x83\x02\x82");
static K1860: RomTuple<4> = RomTuple::new([n!("len"), n!("min"), n!("name_max"), n!("OSError")]);
static K1861: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("name")]);
static K1862: RomBytes<5> = RomBytes::new(b"\x00\x9c\x01\x1e\x02");
static K1863: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1859), consts: Obj::rom(&K1860), argnames: Obj::rom(&K1861), exc: Obj::rom(&K10), lines: Obj::rom(&K1862), name: n!("lfs_check_name"), qualname: n!("lfs_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1864: RomTuple<4> = RomTuple::new([n!("lfs_walk_dir"), n!("lfs_list"), n!("isinstance"), n!("bytes")]);
static K1865: RomBytes<5> = RomBytes::new(b"\x00\xa6\x01\r\x02");
static K1866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K944), consts: Obj::rom(&K1864), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1865), name: n!("lfs_ilistdir"), qualname: n!("lfs_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K1867: RomBytes<174> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\x95\x00\n\t\x01\n\r\x02Y\x0e\x03\x03b\n\r\x01x\t\x01}\x00b\t\t\x01v\t\t\x05\n\x00Wp\x00Y\r\x03\x03^\x05\r\x04_\r\x05\x04\x03\x0e\x05R\r\x0e\\\x00\n\r\x06\x00\x0e\x00\x00\x0f\x03\x00\x10\x04b\r\r\x03U\rH\x00_\x0e\x05\x04A\x0e\x07\x14\x00\x03\r\x08\n\x0e\t\x00\x0f\x05b\x0e\x0e\x01h\r\r\x02W\x03\x00\x03\r\nz\r\x06\x02V\x02\x07\x00_\r\x05\x07W\t\x00_\r\x05\x07c\r\r\x00\x0b\x00\x0e\x06\x01\x0f\x00\x00\x10\x07h\r\r\x04~\r\ry\x04\t\x8b\xffw\x03\x08f\xff\x82");
static K1868: RomTuple<12> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::rom(&K730), n!("lfs_is_moved"), Obj::small(1), Obj::small(32768), n!("lfs_length"), Obj::rom(&K952), n!("decode")]);
static K1869: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("as_bytes")]);
static K1870: RomBytes<17> = RomBytes::new(b"\x00\xb0\x01\x13\x02 \x02\x08\x02 \x02$\x02$\x07\x05\x01");
static K1871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1867), consts: Obj::rom(&K1868), argnames: Obj::rom(&K1869), exc: Obj::rom(&K10), lines: Obj::rom(&K1870), name: n!("lfs_list"), qualname: n!("lfs_list"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K1872: RomBytes<58> = RomBytes::new(b"_\x02\x00\x00A\x02\x01$\x00\n\x02\x02_\x03\x00\x03b\x02\x02\x01@\x02\x04\x14\x00\n\x01\x05_\x02\x00\x03\x01\x03\x04\x01\x04\x04b\x01\x01\x03W\x0b\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1873: RomTuple<6> = RomTuple::new([Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("little")]);
static K1874: RomBytes<3> = RomBytes::new(b"\x00\xc2\x01");
static K1875: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1872), consts: Obj::rom(&K1873), argnames: Obj::rom(&K1304), exc: Obj::rom(&K10), lines: Obj::rom(&K1874), name: n!("lfs_length"), qualname: n!("lfs_length"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K1876: RomBytes<199> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x05T\x03\x05\x00\x03\t\x01\x81\tU\x06\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\tY\t\x04\x03^\x07\t\x05_\t\x07\x04\x01\n\x01\x03\x0b\x05c\x08\t\x02\x06\n\t\x07\x00\n\x08b\t\t\x01@\t\x08\x1b\x00\n\t\t\x00\n\x08\x01\x0b\x00\x01\x0c\x08b\t\t\x03&\t\t\n&\x08\t\x0bW\x03\x00\x01\x08\x00_\t\x07\x0cA\t\r+\x00\x03\t\x0e\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\n\x0f\x0f\x00\x10\x07b\x0f\x0f\x01\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t\x02\t\x00@\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x01\x0f\x00\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K1877: RomTuple<16> = RomTuple::new([n!("lfs_walk"), Obj::rom(&K958), n!("OSError"), n!("entries"), Obj::small(4), Obj::rom(&K10), n!("get"), n!("len"), Obj::small(8), n!("little"), Obj::small(1000000), Obj::small(1000), Obj::small(0), Obj::small(1), Obj::small(32768), n!("lfs_length")]);
static K1878: RomBytes<23> = RomBytes::new(b"\x00\xca\x01\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x08\x02\x0f\x02-\x02\t\x02+\x02");
static K1879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1876), consts: Obj::rom(&K1877), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1878), name: n!("lfs_stat"), qualname: n!("lfs_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K1880: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K1881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K967), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1880), name: n!("lfs_getcwd"), qualname: n!("lfs_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1882: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x16\x00\n\x03\x01\x87\x02\x03\x0c\x00\n\x03\x01\x01\x04\x02b\x03\x03\x01\x83\x03\x83\x02\x03\x02\x02\x03\x03\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x05\x17\x02\x02\x03[\x00\x04\x02\x82");
static K1883: RomTuple<6> = RomTuple::new([n!("lfs_walk_dir"), n!("OSError"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K1884: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x16\x00\x05");
static K1885: RomBytes<9> = RomBytes::new(b"\x00\xf0\x01\x10\x02\x08\x02\x0e\x02");
static K1886: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1882), consts: Obj::rom(&K1883), argnames: Obj::rom(&K946), exc: Obj::rom(&K1884), lines: Obj::rom(&K1885), name: n!("lfs_chdir"), qualname: n!("lfs_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1887: RomBytes<304> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x0b\x0b\x01\n\x0b\x01\x00\x0c\x00\x00\r\x01b\x0b\x0b\x02z\x0b\x02\x05S\x03\x04\x00V\x06\x0c\x00\n\x0b\x02\x01\x0c\x11b\x0b\x0b\x01\x83\x0b\n\x0b\x03\x00\x0c\x00\x00\r\x03b\x0b\x0b\x02\n\x0c\x04\x00\r\x00\x00\x0e\x02b\x0c\x0c\x02v\x0b\x0cW\x00\x00w\x07\x0b\xfb\xff\n\x0b\x05\x00\x0c\x00b\x08\x0b\x01\x06\x07\x06\x00Y\x0b\x07\x07[\x08\x07\x0b\n\x0b\x08\x00\x0c\x00\x00\r\x08b\x0b\x0b\x02\n\x0b\tg\x0c\x0c\x00Y\x0e\x08\nn\x0c\x0e\x05\r\x00f\t\x0b\x02\x0b\x01\x04\x00\x0c\x05\x03\r\x0bh\x0b\x0b\x03\x01\x0c\x02\x00\r\x05\x00\x0e\x03h\x0c\x0c\x03\x02\r\x00\x02\x00\x0e\x05\x00\x0f\th\r\r\x03g\n\x0b\x03Y\x0b\x04\x0cU\x0b%\x00\n\x0b\r\x00\x0c\x00\x00\r\x04\x02\x0f\x00\x06\x02\x10\xff\x03\x00\x11\th\x0f\x0f\x03g\x0f\x0f\x01\x17\x0e\n\x0fb\x0b\x0b\x03\x82\n\x0b\r\x00\x0c\x00\x00\r\x07\x02\x0e\x00\x06\x02\x0f\xff\x03\x00\x10\th\x0e\x0e\x03g\x0e\x0e\x01\n\x0f\x0e\x00\x10\x00\x01\x11\x01b\x0f\x0f\x02b\x0b\x0b\x04\n\x0b\r\x00\x0c\x00\x00\r\x04\x00\x0e\n\n\x0f\x0e\x00\x10\x00\x01\x11\xffb\x0f\x0f\x02b\x0b\x0b\x04\x82");
static K1888: RomTuple<15> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_dir_pairs"), n!("lfs_new_pair"), n!("last"), n!("tail"), n!("lfs_compact"), n!("lfs_words"), n!("blocks"), Obj::rom(&K10), n!("split"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1889: RomBytes<33> = RomBytes::new(b"\x00\xfe\x01\n\x02\x11\x02\x08\x02\x0c\x02\r\x02\x18\x04\n\x02\x0c\x02\r\x02\x14\x02-\x02\x08\x02$\x02\x01\x04-\x02");
static K1890: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1887), consts: Obj::rom(&K1888), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1889), name: n!("lfs_mkdir"), qualname: n!("lfs_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K1891: RomBytes<139> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02z\x08\x02\x05U\x06\x16\x00\n\x08\x02V\x03\x06\x00\x01\t\x02W\x03\x00\x01\t\x16b\x08\x08\x01\x83\x08\n\x08\x03\x00\t\x00Y\x0b\x04\x04^\n\x0b\x05b\x07\x08\x02\n\x08\x05\x00\t\x00\x00\n\x02\x00\x0b\x04\x02\x0c\xff\x04\x00\r\x05\x03\x0e\x06h\x0c\x0c\x03g\x0c\x0c\x01\x01\r\x01b\x08\x08\x05\n\x08\x07\x00\t\x00\n\n\x08\x00\x0b\x00Y\x0c\x07\tb\n\n\x02\x00\x0b\x07\x01\x0c\xffb\x08\x08\x04\x82");
static K1892: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_empty_dir"), n!("entries"), n!("lfs_delete"), Obj::rom(&K10), n!("lfs_drop"), n!("lfs_before_pair"), n!("blocks")]);
static K1893: RomBytes<15> = RomBytes::new(b"\x00\xa8\x02\n\x02\x11\x02\x04\x02\x16\x02\x12\x02%\x02");
static K1894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1891), consts: Obj::rom(&K1892), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1893), name: n!("lfs_rmdir"), qualname: n!("lfs_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1895: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02Y\x03\x02\x02U\x03\x08\x00Y\x03\x02\x03V\x03\x0c\x00\n\x03\x04\x01\x04\'b\x03\x03\x01\x83\x03\x81\x02");
static K1896: RomTuple<5> = RomTuple::new([n!("lfs_fetch"), n!("lfs_dir_of"), n!("entries"), n!("split"), n!("OSError")]);
static K1897: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(101)]);
static K1898: RomBytes<9> = RomBytes::new(b"\x00\xbe\x02\x14\x02\x10\x02\x0c\x02");
static K1899: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1895), consts: Obj::rom(&K1896), argnames: Obj::rom(&K1897), exc: Obj::rom(&K10), lines: Obj::rom(&K1898), name: n!("lfs_empty_dir"), qualname: n!("lfs_empty_dir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K1900: RomBytes<136> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05U\x06\x16\x00\n\x07\x02V\x03\x06\x00\x01\x08\x02W\x03\x00\x01\x08\x15b\x07\x07\x01\x83\x07Y\x07\x04\x03^\x07\x07\x05_\x07\x07\x04A\x07\x05\x0f\x00\n\x07\x06\x00\x08\x00\x00\t\x01b\x07\x07\x02\x81\x07\n\x07\x07\x00\x08\x00\x00\t\x02\x00\n\x04\x02\x0b\xff\x04\x00\x0c\x05\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x07\x07\x04\n\x07\t\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03\x82");
static K1901: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), Obj::small(0), Obj::small(2), n!("lfs_rmdir"), n!("lfs_delete"), Obj::rom(&K10), n!("lfs_forget")]);
static K1902: RomBytes<17> = RomBytes::new(b"\x00\xcc\x02\n\x02\x11\x02\x04\x02\x16\x02\x11\x04\x0f\x02\"\x02");
static K1903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1900), consts: Obj::rom(&K1901), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K1902), name: n!("lfs_remove"), qualname: n!("lfs_remove"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K1904: RomBytes<111> = RomBytes::new(b"U\x04\x04\x00V\x05\x10\x00\n\x08\x00\x00\t\x00\x00\n\x04b\x06\x08\x02W\x03\x00\x05\x06\x00\n\x08\x01\x00\t\x00\x00\n\x02\x00\x0b\x03\x00\x0c\x06b\x08\x08\x04Y\x08\x02\x02U\x088\x00\n\x08\x03Y\t\x02\x04\x00\n\x01b\x08\x08\x02U\x08&\x00\n\x08\x05\x00\t\x00Y\n\x02\x04b\x07\x08\x02Y\x08\x07\x06V\x08\x10\x00\n\x08\x07\x00\t\x00\x00\n\x07\x00\x0b\x02b\x08\x08\x03\x82");
static K1905: RomTuple<8> = RomTuple::new([n!("lfs_state_change"), n!("lfs_commit"), n!("entries"), n!("lfs_same"), n!("blocks"), n!("lfs_before_pair"), n!("split"), n!("lfs_drop")]);
static K1906: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), vm::intern::ascii_char(100), n!("tags"), n!("orphans"), n!("clear")]);
static K1907: RomBytes<13> = RomBytes::new(b"\x00\xe8\x02\x1b\x02\x13\x02\x1a\x02\x0e\x02\x08\x02");
static K1908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1904), consts: Obj::rom(&K1905), argnames: Obj::rom(&K1906), exc: Obj::rom(&K10), lines: Obj::rom(&K1907), name: n!("lfs_delete"), qualname: n!("lfs_delete"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 179 };
static K1909: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::FALSE]);
static K1910: RomBytes<50> = RomBytes::new(b"Y\x05\x00\x00v\x04\x05W\"\x00Y\x05\x03\x01;\x05\x02\x19\x00\n\x05\x02Y\x06\x03\x03\x00\x07\x01b\x05\x05\x02V\x05\x07\x00\x05\x05\x00[\x03\x01\x05w\x03\x04\xd9\xff\x82");
static K1911: RomTuple<4> = RomTuple::new([n!("files"), n!("name"), n!("lfs_same"), n!("dir")]);
static K1912: RomBytes<9> = RomBytes::new(b"\x00\xfc\x02\n\x02\x1b\x02\x07\x03");
static K1913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1910), consts: Obj::rom(&K1911), argnames: Obj::rom(&K1844), exc: Obj::rom(&K10), lines: Obj::rom(&K1912), name: n!("lfs_forget"), qualname: n!("lfs_forget"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 189 };
static K1914: RomBytes<750> = RomBytes::new(b"\n\x17\x00\x00\x18\x00b\x17\x17\x01\n\x17\x01\x00\x18\x00\x00\x19\x01b\x17\x17\x02z\x17\x03\x05U\x07\x16\x00\n\x17\x02V\x04\x06\x00\x01\x18\x02W\x03\x00\x01\x18\x16b\x17\x17\x01\x83\x17Y\x17\x05\x03^\x08\x17\x06\n\x17\x04Y\x18\x00\x05\x00\x19\x01b\x17\x17\x02\n\x18\x04Y\x19\x00\x05\x00\x1a\x02b\x18\x18\x02\x00\t\x17\x00\n\x18_\x17\x08\x06A\x17\x07-\x00\x05\x17\x00\n\x18\x08\x00\x19\tb\x18\x18\x01\x05\x19\x00l\x17\x17^\x17\n\x17;\t\x17\x11\x00<\t\n\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\x01\x00\x18\x00\x00\x19\x02b\x17\x17\x02z\x17\x0b\x05T\x0c\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\t\x00\x18\x00\x00\x19\x0cb\x17\x17\x02\n\x17\nY\x18\r\x0bY\x19\x05\x0bb\x10\x17\x02V\x0f\n\x00V\x10\x06\x00;\x0e\x06\x01\x00\x82\x05\x11\x00V\x0f[\x00Y\x17\r\x03^\x17\x17\x0e_\x17\x17\x06_\x18\x08\x06<\x17\x18\x1b\x00\n\x17\x02_\x19\x08\x06A\x19\x07\x06\x00\x01\x18\x14W\x03\x00\x01\x18\x15b\x17\x17\x01\x83\x17_\x17\x08\x06A\x17\x07\x12\x00\n\x17\x0c\x00\x18\x00Y\x1a\r\x03^\x19\x1a\x0eb\x11\x17\x02\n\x17\r\x00\x18\x00\x00\x19\x0b\x00\x1a\x0cb\x17\x17\x03V\x0f\x15\x00\x02\x17\xff\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03g\x12\x17\x01W\x04\x00g\x12\x12\x00\x02\x17\x01\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03_\x18\x08\x06\x00\x19\x0e\x00\x1a\x0ch\x18\x18\x03_\x19\x08\x07\x00\x1a\x0e_\x1b\x08\x0fh\x19\x19\x03g\x17\x17\x03-\x12\x12\x17_\x18\x08\x10v\x17\x18W\x1f\x00\x00\x18\x12\x02\x1a\x00\x03\x1e\x19\x1a\x13\x00\x1a\x0e_\x1c\x08\x10^\x1b\x1c\x13h\x19\x19\x03c\x18\x18\x01\x11w\x13\x17\xdc\xffS\x11\x06\x00\x01\x14\x01W\x03\x00\x01\x14\x00V\x10S\x00\x00\x17\x12\x02\x18\xff\x04U\x0f\x05\x009\x0e\x06\x06\x00\x00\x19\x06W\x04\x00\"\x19\x06\x12\x03\x1a\x0eh\x18\x18\x03c\x17\x17\x01\x11V\x14\x10\x00\n\x17\x13\x00\x18\x00\x00\x19\x14b\x15\x17\x02W\x03\x00\x05\x15\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\x00\x1b\x15b\x17\x17\x04Wu\x00Y\x17\x00\x15V\x17\x10\x00\n\x17\x16\x00\x18\x00\x00\x19\x05\x00\x1a\x06b\x17\x17\x03\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\n\x1b\x13\x00\x1c\x00\x00\x1d\x14\x00\x1e\x06Y\x1f\x05\x0bh\x1e\x1e\x02b\x1b\x1b\x03b\x17\x17\x04\n\x17\x17\x00\x18\x00Y\x19\x05\x0bb\x05\x17\x02\n\x17\x18\x00\x18\x00\x00\x19\x03\x00\x1a\x05\x02\x1b\xff\x04\x00\x1c\x06\x03\x1d\x0eh\x1b\x1b\x03g\x1b\x1b\x01\x05\x1c\x01e\x17\x17\x05\x19\x00Y\x18\x00\x1av\x17\x18W#\x00Y\x18\x16\x1b;\x18\x04\x1a\x00\n\x18\nY\x19\x16\x1c\x00\x1a\x03b\x18\x18\x02V\x18\x08\x00[\x16\x1b\x0c[\x16\x1c\x0bw\x16\x17\xd8\xffS\x11\x1e\x00\n\x17\x1d\x00\x18\x00\n\x19\x1e\x00\x1a\x00Y\x1b\x11\x0bb\x19\x19\x02\x00\x1a\x11\x01\x1b\xffb\x17\x17\x04\x82");
static K1915: RomTuple<31> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), n!("path_parts"), n!("cwd"), Obj::small(0), Obj::small(2), n!("len"), n!("lfs_check_name"), n!("lfs_same"), n!("blocks"), n!("lfs_empty_dir"), n!("lfs_forget"), Obj::rom(&K10), Obj::small(3), Obj::small(4), n!("append"), Obj::small(1), n!("lfs_state_change"), n!("lfs_commit"), n!("v1"), n!("lfs1_mark"), n!("lfs_fetch"), n!("lfs_delete"), Obj::rom(&K14), n!("files"), n!("name"), n!("dir"), n!("lfs_drop"), n!("lfs_before_pair")]);
static K1916: RomBytes<87> = RomBytes::new(b"\x00\x88\x03\n\x02\x11\x02\x04\x02\x16\x02\x08\x02\"\x02*\x02\x0c\x02\x11\x02\x04\x02\x0c\x02\r\x02\x0f\x02\r\x02\x01\x02\x03\x02\x04\x02\x15\x02\x1b\x02\t\x02\x12\x02\x10\x02\x1d\x023\x02\n\x02\x1f\x01\x05\x04\r\x02\x04\x04&\x02\x17\x02\x16\x04\x08\x02\x10\x02(\x04\x0e\x02\'\x02\n\x02\x1b\x02\x08\x03\x05\x06\x04\x02");
static K1917: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1914), consts: Obj::rom(&K1915), argnames: Obj::rom(&K995), exc: Obj::rom(&K10), lines: Obj::rom(&K1916), name: n!("lfs_rename"), qualname: n!("lfs_rename"), file: n!("<prelude>"), flags: 64, nregs: 32, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 195 };
static K1918: RomBytes<97> = RomBytes::new(b"Y\x04\x00\x00#\x02\x04\x01\x1b\x03\x01\x02A\x03\x02\x0c\x00\x01\x04\x00\x00\x05\x01h\x04\x04\x02\x81\x04\x01\x04\x04\n\x05\x03#\x06\x03\x04b\x05\x05\x01\"\x05\x05\x05\x19\x04\x04\x05\x18\x04\x01\x04\x1b\x03\x04\x02\x00\x04\x03\x19\x06\x02\x03\x18\x06\x01\x06\x01\x07\x04\n\x08\x03\x00\t\x03b\x08\x08\x01\x19\x07\x07\x08\x18\x05\x06\x07h\x04\x04\x02\x81\x04");
static K1919: RomTuple<6> = RomTuple::new([n!("size"), Obj::small(8), Obj::small(0), n!("lfs_ones"), Obj::small(1), Obj::small(2)]);
static K1920: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("pos")]);
static K1921: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x08\x02\x04\x02\x05\x02\x0c\x02\x1e\x02");
static K1922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1918), consts: Obj::rom(&K1919), argnames: Obj::rom(&K1920), exc: Obj::rom(&K10), lines: Obj::rom(&K1921), name: n!("lfs_ctz"), qualname: n!("lfs_ctz"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1923: RomBytes<28> = RomBytes::new(b"\x01\x01\x00W\x10\x00(\x02\x00\x00-\x01\x01\x02\x01\x02\x011\x00\x00\x02\x8aU\x00\xec\xff\x81\x01");
static K1924: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x03\x02\x03\x02\x08\x02\x08\x03\x04\x06");
static K1925: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1923), consts: Obj::rom(&K485), argnames: Obj::rom(&K1510), exc: Obj::rom(&K10), lines: Obj::rom(&K1924), name: n!("lfs_ones"), qualname: n!("lfs_ones"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K1926: RomBytes<31> = RomBytes::new(b"\x01\x01\x00W\x0c\x00\x01\x02\x011\x00\x00\x02\x8a/\x01\x01\x00(\x02\x00\x00U\x02\x03\x00X\xe9\xff\x81\x01");
static K1927: RomBytes<13> = RomBytes::new(b"\x00\x92\x04\x03\x02\x03\x02\x08\x02\x04\x03\x0b\x06");
static K1928: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1926), consts: Obj::rom(&K485), argnames: Obj::rom(&K1510), exc: Obj::rom(&K10), lines: Obj::rom(&K1927), name: n!("lfs_twos"), qualname: n!("lfs_twos"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K1929: RomBytes<135> = RomBytes::new(b"\n\t\x00\x00\n\x00#\x0b\x02\x01b\t\t\x02z\t\x04\x02\n\t\x00\x00\n\x00\x00\x0b\x03b\t\t\x02z\t\x06\x02WP\x00\n\t\x02\x00\n\x04b\x08\t\x01W\x04\x000\x08\x08\x01\x01\t\x01 \t\t\x08\x18\n\x04\x06E\t\n\xec\xff\n\t\x03\n\n\x04\x00\x0b\x00\x00\x0c\x01\x01\x0e\x04\x19\r\x0e\x08\x01\x0e\x04b\n\n\x04\x01\x0b\x00\x01\x0c\x04b\x01\t\x03\x01\t\x01 \t\t\x08.\x04\x04\tE\x04\x06\xab\xff\x00\t\x01\x00\n\x07h\t\t\x02\x81\t");
static K1930: RomTuple<5> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("lfs_twos"), n!("little"), n!("lfs_read")]);
static K1931: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("pos")]);
static K1932: RomBytes<23> = RomBytes::new(b"\x00\xa4\x04\x12\x02\x11\x02\x03\x02\n\x02\x03\x02\x04\x01\x10\x04$\x02\x0b\t\x05\x0c");
static K1933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1929), consts: Obj::rom(&K1930), argnames: Obj::rom(&K1931), exc: Obj::rom(&K10), lines: Obj::rom(&K1932), name: n!("lfs_seek"), qualname: n!("lfs_seek"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 273 };
static K1934: RomBytes<35> = RomBytes::new(b"Y\x02\x00\x00V\x02\x06\x00\x01\x01\x00W\x13\x00\n\x01\x01\x02\x02\x80\x00Y\x04\x00\x02&\x03\x04\x03b\x01\x01\x02\x81\x01");
static K1935: RomTuple<4> = RomTuple::new([n!("v1"), n!("min"), n!("size"), Obj::small(8)]);
static K1936: RomBytes<3> = RomBytes::new(b"\x00\xbe\x04");
static K1937: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1934), consts: Obj::rom(&K1935), argnames: Obj::rom(&K718), exc: Obj::rom(&K10), lines: Obj::rom(&K1936), name: n!("lfs_inline_max"), qualname: n!("lfs_inline_max"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 286 };
static K1938: RomBytes<445> = RomBytes::new(b"\n\x10\x00\x00\x11\x02b\x10\x10\x01z\x10\x03\x06V\x04\n\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\n\x10\x02\x00\x11\x00\x00\x12\x01b\x10\x10\x02z\x10\t\x05T\n\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10U\ro\x00U\x05\x0c\x00\n\x10\x03\x01\x11\x02b\x10\x10\x01\x83\x10\n\x10\x04\x00\x11\x00\x00\x12\nb\x10\x10\x02\n\x10\x05\x00\x11\x00\x00\x12\x0b\x02\x13\x01\x04\x00\x14\x0c\x03\x15\x06h\x13\x13\x03\x01\x14\x01\x00\x15\x0c\x00\x16\nh\x14\x14\x03\x02\x15\x01\x02\x00\x16\x0c\x03\x17\x06h\x15\x15\x03g\x13\x13\x03b\x10\x10\x03\x01\x10\x01\x00\x11\n\x02\x12\x01\x02\x03\x13\x06j\x14\x14\x00g\x0e\x10\x05W-\x00Y\x10\x0b\x07^\x0e\x10\x0cV\x06\x0c\x00\n\x10\x03\x01\x11\x11b\x10\x10\x01\x83\x10_\x10\x0e\x08B\x10\t\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10\n\x10\n\x00\x11\x00\x00\x12\x02\x00\x13\x03\x00\x14\x04\x00\x15\x08b\x0f\x10\x05[\x0f\x0b\t[\x0f\x0c\n\x05\x10\x00\x01\x11\x00\x01\x12\x00[\x0f\r\x10[\x0f\x0e\x11[\x0f\x0f\x12g\x10\x10\x00[\x0f\x10\x10\x05\x10\x00[\x0f\x11\x10\x05\x10\x00[\x0f\x12\x105\x10\r[\x0f\x13\x10V\x07\x15\x00\n\x10\x14b\x10\x10\x00[\x0f\r\x10\x05\x10\x01[\x0f\x13\x10WY\x00_\x10\x0e\x15A\x10\x162\x00\n\x10\x17_\x11\x0e\x18b\x10\x10\x01@\x10\x19\"\x00\n\x10\x1a_\x11\x0e\x18b\x10\x10\x01z\x10\x11\x02[\x0f\x0e\x11[\x0f\x0f\x12Y\x10\x0f\x0f[\x0f\x1b\x10W\x1e\x00\n\x10\x14_\x11\x0e\x18b\x10\x10\x01[\x0f\r\x10\n\x10\x17Y\x11\x0f\rb\x10\x10\x01[\x0f\x1b\x10V\x08\x08\x00Y\x10\x0f\x1b[\x0f\x1c\x10V\x04\x0c\x00Y\x10\x00\x1d\x00\x11\x0fc\x10\x10\x01\x1e\x81\x0f");
static K1939: RomTuple<31> = RomTuple::new([n!("parse_mode"), n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_commit"), Obj::rom(&K10), n!("entries"), Obj::small(0), Obj::small(1), n!("file_new"), n!("dir"), n!("name"), n!("data"), n!("head"), n!("kept"), n!("taken"), n!("writer"), n!("window"), n!("changed"), n!("bytearray"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks"), n!("size"), n!("pos"), n!("files"), n!("append")]);
static K1940: RomBytes<75> = RomBytes::new(b"\x00\xc6\x04\x0e\x02\x04\x02\n\x02\x11\x02\x04\x02\x0c\x02\x04\x02\x04\x02\x0c\x02\r\x02:\x02\x18\x04\x08\x02\x04\x02\x0c\x02\t\x02\x0c\x02\x16\x02\x08\x04\x15\x02\x08\x02\x07\x02\x07\x02\x07\x02\x04\x02\x0b\x02\n\x02\x19\x02\x17\x02\x0b\x04\x0f\x02\x0f\x02\x04\x02\x08\x02\x04\x02\x0c\x02");
static K1941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1938), consts: Obj::rom(&K1939), argnames: Obj::rom(&K1005), exc: Obj::rom(&K10), lines: Obj::rom(&K1940), name: n!("lfs_open"), qualname: n!("lfs_open"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1942: RomBytes<111> = RomBytes::new(b"\n\x03\x00\x00\x04\x02Y\x06\x01\x01Y\x07\x01\x02\x18\x05\x06\x07b\x02\x03\x02>\x02\x03\x05\x00\x03\x03\x04\x81\x03Y\x03\x01\x05S\x03\x1c\x00Y\x03\x01\x05Y\x04\x01\x02Y\x06\x01\x02\x17\x05\x06\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\n\x03\x07\x00\x04\x00\x00\x05\x01Y\x06\x01\x08Y\x07\x01\tY\x08\x01\x02\x00\t\x02b\x03\x03\x06\x81\x03");
static K1943: RomTuple<10> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K10), n!("data"), n!("lfs_file_flush"), n!("lfs_kept"), n!("head"), n!("kept")]);
static K1944: RomBytes<15> = RomBytes::new(b"\x00\x9c\x05\x16\x02\x05\x02\x05\x02\x08\x02\x1c\x02\r\x02");
static K1945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1942), consts: Obj::rom(&K1943), argnames: Obj::rom(&K1026), exc: Obj::rom(&K10), lines: Obj::rom(&K1944), name: n!("lfs_file_read"), qualname: n!("lfs_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 333 };
static K1946: RomBytes<169> = RomBytes::new(b"\n\r\x00\x00\x0e\x00\x00\x0f\x04b\r\r\x02z\r\x06\x02\'\r\x07\x01\x18\x08\x07\rY\t\x01\x02S\t\x1b\x00_\r\t\x03H\r\x02\x12\x00_\r\t\x04H\r\x06\t\x00_\r\t\x05<\r\x08Q\x00\n\r\x06\x00\x0e\x00\x00\x0f\x02\x00\x10\x03\x00\x11\x04b\r\r\x04z\r\n\x02\n\r\x07\x00\x0e\x00\x00\x0f\n\x00\x10\x08\n\x11\x08\x02\x12\x00\x01Y\x14\x00\t\x18\x13\x14\x08b\x11\x11\x02b\x0c\r\x04\x00\r\x02\x00\x0e\x06\x00\x0f\x08\x00\x10\x0ch\r\r\x04\x00\t\r[\x01\x02\r_\r\t\n\x18\x0e\x07\x08\x18\x10\x07\x08\x17\x0f\x10\x05\x05\x10\x00l\x0e\x0e^\r\r\x0e\x81\r");
static K1947: RomTuple<11> = RomTuple::new([n!("lfs_ctz"), Obj::small(256), n!("window"), Obj::small(0), Obj::small(1), Obj::small(2), n!("lfs_seek"), n!("lfs_read"), n!("min"), n!("size"), Obj::small(3)]);
static K1948: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("head"), n!("size"), n!("pos"), n!("count")]);
static K1949: RomBytes<17> = RomBytes::new(b"\x00\xb2\x05\x11\x02\x08\x02\x04\x02\x1f\x02\x17\x02#\x02\x17\x02");
static K1950: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1946), consts: Obj::rom(&K1947), argnames: Obj::rom(&K1948), exc: Obj::rom(&K10), lines: Obj::rom(&K1949), name: n!("lfs_kept"), qualname: n!("lfs_kept"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 344 };
static K1951: RomBytes<174> = RomBytes::new(b"A\x02\x00#\x00\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x01\t\x00\n\n\x02b\n\n\x00\x01\x0b\x00g\x08\x08\x04[\x01\x03\x08\x82\n\x08\x04\x00\t\x00Y\n\x01\x05Y\x0b\x01\x06#\x0c\x02\x07b\x08\x08\x04z\x08\x03\x02\n\x08\x08\x00\t\x00#\n\x02\x07b\x08\x08\x02z\x08\x05\x02\"\x08\x04\x07Y\t\x00\t7\x08\t5\x00\n\x08\n\x00\t\x00\x00\n\x03\x01\x0b\x00\"\x0c\x04\x07b\x07\x08\x04\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x00\t\x05\x00\n\x07\x00\x0b\x02g\x08\x08\x04[\x01\x03\x08W\x17\x00\n\x08\x0b\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x05\x07\x00\r\x02b\x08\x08\x05\x82");
static K1952: RomTuple<12> = RomTuple::new([Obj::small(0), n!("lfs_file_take"), n!("bytearray"), n!("writer"), n!("lfs_seek"), n!("head"), n!("kept"), Obj::small(1), n!("lfs_ctz"), n!("size"), n!("lfs_read"), n!("lfs_file_follow")]);
static K1953: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("pos")]);
static K1954: RomBytes<19> = RomBytes::new(b"\x00\xcc\x05\x05\x02\"\x02\x01\x02\x1a\x02\x12\x02\r\x02\x14\x02!\x04");
static K1955: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1951), consts: Obj::rom(&K1952), argnames: Obj::rom(&K1953), exc: Obj::rom(&K10), lines: Obj::rom(&K1954), name: n!("lfs_file_begin"), qualname: n!("lfs_file_begin"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 357 };
static K1956: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01Y\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x02");
static K1957: RomTuple<3> = RomTuple::new([n!("lfs_take"), n!("taken"), n!("append")]);
static K1958: RomBytes<7> = RomBytes::new(b"\x00\xe6\x05\n\x02\x0c\x02");
static K1959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1956), consts: Obj::rom(&K1957), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1958), name: n!("lfs_file_take"), qualname: n!("lfs_file_take"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 370 };
static K1960: RomBytes<136> = RomBytes::new(b"\n\x07\x00b\x05\x07\x00\n\x07\x01\n\x0b\x02\x00\x0c\x03b\x0b\x0b\x01\"\x08\x0b\x03x\x07\x01G\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W:\x00V\x06(\x00\n\x0b\x04\n\x0c\x05\x00\r\x00\x00\x0e\x02\x01\x10\x04#\x11\x06\x03\x19\x0f\x10\x11\x01\x10\x04b\x0c\x0c\x04\x01\r\x00\x01\x0e\x04b\x02\x0b\x03\n\x0b\x06\x00\x0c\x02b\x0b\x0b\x01-\x05\x05\x0by\x06\x07\xc1\xff\n\x07\x07\x00\x08\x00\x00\t\x01b\x07\x07\x02\x00\x08\x03\x00\t\x05\x00\n\x04g\x07\x07\x04[\x01\x08\x07\x82");
static K1961: RomTuple<9> = RomTuple::new([n!("bytearray"), n!("range"), n!("lfs_twos"), Obj::small(1), n!("little"), n!("lfs_read"), n!("lfs_words"), n!("lfs_file_take"), n!("writer")]);
static K1962: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("block"), n!("index"), n!("pos")]);
static K1963: RomBytes<15> = RomBytes::new(b"\x00\xf4\x05\x07\x02#\x02\x04\x02(\x02\x0e\x05\x05\x08");
static K1964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1960), consts: Obj::rom(&K1961), argnames: Obj::rom(&K1962), exc: Obj::rom(&K10), lines: Obj::rom(&K1963), name: n!("lfs_file_follow"), qualname: n!("lfs_file_follow"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K1965: RomBytes<70> = RomBytes::new(b"Y\x06\x01\x00z\x06\x02\x04\n\x06\x01\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x06\x02\x00\x07\x00\x00\x08\x02\x01\t\x00\x03\x0b\x03\n\x0c\x04\x00\r\x04b\x0c\x0c\x012\x0c\x0cY\r\x00\x05\x1c\x0c\x0c\r\x19\x0b\x0b\x0c\x17\n\x04\x0bb\x06\x06\x04\x82");
static K1966: RomTuple<6> = RomTuple::new([n!("writer"), n!("lfs_erase"), n!("lfs_write"), Obj::rom(&K807), n!("len"), n!("prog")]);
static K1967: RomBytes<7> = RomBytes::new(b"\x00\x86\x06\x08\x02\r\x02");
static K1968: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1965), consts: Obj::rom(&K1966), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1967), name: n!("lfs_file_program"), qualname: n!("lfs_file_program"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 386 };
static K1969: RomBytes<143> = RomBytes::new(b"Y\x08\x01\x00z\x08\x03\x04\n\x08\x01\x00\t\x05b\x08\x08\x01Y\t\x00\x02;\x08\t,\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x04\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x04\x05\x00\r\x06b\x08\x08\x05Y\x08\x01\x00z\x08\x03\x04\n\x08\x06\n\t\x01\x00\n\x02b\t\t\x01Y\x0b\x00\x02\n\x0c\x01\x00\r\x05b\x0c\x0c\x01\x18\n\x0b\x0cb\x07\x08\x02\x05\x08\x00\x00\t\x07\x05\n\x00l\x08\x08^\x08\x02\x08-\x05\x05\x08\x17\x08\x06\x07Y\t\x01\x00\x01\n\x03`\t\n\x08\x81\x07");
static K1970: RomTuple<7> = RomTuple::new([n!("writer"), n!("len"), n!("size"), n!("lfs_file_program"), n!("lfs_file_follow"), Obj::small(1), n!("min")]);
static K1971: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("data")]);
static K1972: RomBytes<19> = RomBytes::new(b"\x00\x92\x06\x08\x02\x13\x02\r\x02\x17\x02\x08\x02#\x02\x14\x02\x0f\x02");
static K1973: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1969), consts: Obj::rom(&K1970), argnames: Obj::rom(&K1971), exc: Obj::rom(&K10), lines: Obj::rom(&K1972), name: n!("lfs_file_append"), qualname: n!("lfs_file_append"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 392 };
static K1974: RomBytes<172> = RomBytes::new(b"Y\x05\x01\x00T\x05\x01\x00\x82W^\x00Y\x05\x01\x00_\x02\x05\x01\n\x05\x02\x00\x06\x00\x00\x07\x01Y\x08\x01\x03Y\t\x01\x04\x00\n\x02Y\x0c\x01\x04\x18\x0b\x0c\x02b\x03\x05\x06\x01\x04\x00W!\x00\n\x05\x05\x00\x06\x00\x00\x07\x01\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03-\x04\x04\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01C\x04\x05\xd0\xffY\x05\x01\x00_\x05\x05\x01Y\x06\x01\x04C\x05\x06\x91\xff\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\x00_\x05\x05\x08Y\x06\x01\x00_\x06\x06\x01[\x01\x03\x05[\x01\x04\x06\x05\x05\x00[\x01\x00\x05[\x01\t\x05\x82");
static K1975: RomTuple<10> = RomTuple::new([n!("writer"), Obj::small(3), n!("lfs_kept"), n!("head"), n!("kept"), n!("lfs_file_append"), n!("len"), n!("lfs_file_program"), Obj::small(0), n!("window")]);
static K1976: RomBytes<27> = RomBytes::new(b"\x00\xac\x06\x08\x02\x01\x02\x03\x02\x08\x02 \x02\x03\x02\x03\x02!\x01\x0f\x07\x11\x0c\r\x02\x18\x02");
static K1977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1974), consts: Obj::rom(&K1975), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1976), name: n!("lfs_file_flush"), qualname: n!("lfs_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 405 };
static K1978: RomBytes<368> = RomBytes::new(b"Y\x05\x01\x00S\x05\x10\x01\n\x05\x01Y\x07\x01\x02\n\x08\x03\x00\t\x02b\x08\x08\x01\x17\x06\x07\x08\n\x07\x03Y\x08\x01\x00b\x07\x07\x01b\x05\x05\x02\n\x06\x04\x00\x07\x00b\x06\x06\x018\x05\x067\x00Y\x05\x01\x00Y\x06\x01\x02Y\x08\x01\x02\n\t\x03\x00\n\x02b\t\t\x01\x17\x07\x08\t\x05\x08\x00l\x06\x06`\x05\x06\x02\x05\x05\x01[\x01\x05\x05\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05\x01\x05\x00[\x01\x06\x05\n\x05\x07\x00\x06\x00\x00\x07\x01\x01\x08\x00b\x05\x05\x03Y\x05\x01\x00\x05\x06\x00\x00\x03\x05[\x01\x00\x06Y\x06\x01\x02\n\x07\x03\x00\x08\x02b\x07\x07\x01\x17\x05\x06\x07\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x05\x05\x01[\x01\x05\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\t\x00Y\n\x01\x02\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03V\x04\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05Y\x05\x01\nS\x05\x1e\x00Y\x05\x01\n_\x05\x05\x0bY\x06\x01\x02<\x05\x06\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\nT\x05\x11\x00\n\x05\x07\x00\x06\x00\x00\x07\x01Y\x08\x01\x02b\x05\x05\x03\x05\x05\x01[\x01\x05\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05");
static K1979: RomTuple<13> = RomTuple::new([n!("data"), n!("max"), n!("pos"), n!("len"), n!("lfs_inline_max"), n!("changed"), n!("kept"), n!("lfs_file_begin"), n!("lfs_file_all"), n!("lfs_file_flush"), n!("writer"), Obj::small(3), n!("lfs_file_append")]);
static K1980: RomBytes<45> = RomBytes::new(b"\x00\xc8\x06\x08\x023\x02$\x02\x07\x02\x0c\x04\x07\x02\x10\x02\x0e\x02\x1f\x02\x07\x02\x1e\x02\x10\x02\x10\x02\x04\x02\r\x02\x0c\x02\x19\x02\r\x02\x08\x02\x11\x02\x07\x02");
static K1981: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1978), consts: Obj::rom(&K1979), argnames: Obj::rom(&K1031), exc: Obj::rom(&K10), lines: Obj::rom(&K1980), name: n!("lfs_file_write"), qualname: n!("lfs_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 419 };
static K1982: RomBytes<55> = RomBytes::new(b"\x01\x03\x00W!\x00\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x04\x03-\x03\x03\x04\n\x04\x01\x00\x05\x02b\x04\x04\x01C\x03\x04\xd0\xff\x82");
static K1983: RomTuple<2> = RomTuple::new([n!("lfs_file_append"), n!("len")]);
static K1984: RomBytes<9> = RomBytes::new(b"\x00\xfc\x06\x03\x02\x03\x02!\x01");
static K1985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1982), consts: Obj::rom(&K1983), argnames: Obj::rom(&K1971), exc: Obj::rom(&K10), lines: Obj::rom(&K1984), name: n!("lfs_file_all"), qualname: n!("lfs_file_all"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 445 };
static K1986: RomBytes<206> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x01V\x06\x08\x00Y\x06\x01\x02T\x06\x01\x00\x82\n\x06\x03\x00\x07\x00b\x06\x06\x01\n\x06\x04\x00\x07\x00Y\x08\x01\x05Y\t\x01\x02b\x06\x06\x03z\x06\x02\x03U\x04\x07\x00\n\x06\x06b\x06\x06\x00Y\x06\x01\x07S\x06\x1d\x00\x02\x06\x01\x02\x00\x07\x03\n\x08\x08Y\t\x01\x07b\x08\x08\x01h\x06\x06\x03g\x05\x06\x01W\x1e\x00\x02\x06\x02\x02\x00\x07\x03\n\x08\tY\t\x01\nY\n\x01\x0bb\x08\x08\x02h\x06\x06\x03g\x05\x06\x01Y\x06\x00\x0cV\x06\x1a\x00\x00\x06\x05\x02\x07\x01\x03\x00\x08\x03\n\t\rb\t\t\x00h\x07\x07\x03c\x06\x06\x01\x0e\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x05b\x06\x06\x03\x05\x06\x02[\x01\x01\x06g\x06\x06\x00[\x01\x10\x06\x82");
static K1987: RomTuple<17> = RomTuple::new([n!("lfs_file_flush"), n!("changed"), n!("name"), n!("lfs_writable"), n!("lfs_find"), n!("dir"), n!("lfs_corrupt"), n!("data"), n!("bytes"), n!("lfs_words"), n!("head"), n!("kept"), n!("mtime"), n!("lfs_time"), n!("append"), n!("lfs_commit"), n!("taken")]);
static K1988: RomBytes<31> = RomBytes::new(b"\x00\x88\x07\r\x02\x10\x02\x01\x02\n\x02\x16\x02\x04\x02\x07\x02\x08\x02\x1d\x04\x1e\x02\x08\x02\x1a\x02\x10\x02\x07\x02");
static K1989: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1986), consts: Obj::rom(&K1987), argnames: Obj::rom(&K1036), exc: Obj::rom(&K10), lines: Obj::rom(&K1988), name: n!("lfs_file_sync"), qualname: n!("lfs_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 451 };
static K1990: RomBytes<53> = RomBytes::new(b"\n\x01\x00\x01\x02\x08b\x00\x01\x01\n\x01\x01\x00\x02\x00\x01\x03\x00\x01\x04\x08\n\x06\x02b\x06\x06\x00$\x06\x06\x03$\x05\x06\x04b\x01\x01\x04\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1991: RomTuple<6> = RomTuple::new([n!("bytearray"), n!("put_little"), n!("now"), Obj::small(1000000), Obj::small(1000), n!("bytes")]);
static K1992: RomBytes<7> = RomBytes::new(b"\x00\xb0\x07\n\x02\x1f\x02");
static K1993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1990), consts: Obj::rom(&K1991), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1992), name: n!("lfs_time"), qualname: n!("lfs_time"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 471 };
static K1994: RomBytes<61> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x05\x02\x00\x14\x03\x01\x02\x00[\x03\x03\x02\x14\x03\x01\x02\x00[\x03\x04\x02\x14\x03\x01\x02\x00[\x03\x05\x02\x82");
static K1995: RomBytes<3> = RomBytes::new(b"\x00\xbc\x07");
static K1996: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K524), consts: Obj::rom(&K230), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1995), name: n!("<listcomp>"), qualname: n!("lfs_file_shut.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 478 };
static K1997: RomTuple<6> = RomTuple::new([n!("files"), Obj::rom(&K1996), vm::intern::ascii_char(102), n!("window"), n!("writer"), n!("data")]);
static K1998: RomBytes<7> = RomBytes::new(b"\x00\xba\x07\x02\x02\x1c\x02");
static K1999: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1994), consts: Obj::rom(&K1997), argnames: Obj::rom(&K1036), exc: Obj::rom(&K10), lines: Obj::rom(&K1998), name: n!("lfs_file_shut"), qualname: n!("lfs_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 477 };
static K2000: RomBytes<335> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02Y\x03\x01\x02Y\x07\x01\x039\x02\x07a\x00\n\x07\x04\x01\x08@b\x04\x07\x01Y\x07\x01\x03[\x01\x02\x07W@\x00Y\x07\x01\x02\n\x08\x05\x00\t\x00\x00\n\x01\x05\x0c\x00\n\r\x06\x01\x0e@Y\x10\x01\x02\x18\x0f\x02\x10b\r\r\x02\x05\x0e\x00l\x0c\x0c^\x0b\x04\x0cb\x08\x08\x03-\x07\x07\x08[\x01\x02\x07Y\x07\x01\x02[\x01\x03\x07Y\x07\x01\x02C\x07\x02\xb7\xffW\xc5\x00Y\x07\x01\x037\x02\x07\xbc\x00\x05\x07\x01[\x01\x07\x07Y\x07\x01\x08S\x07\x16\x00Y\x07\x01\x08\x00\x08\x02\x05\t\x00\x05\n\x00l\x08\x08a\x07\x08W\x93\x00\n\x07\t\x00\x08\x00b\x07\x07\x018\x02\x07_\x00\n\x07\nb\x05\x07\x00W1\x00\n\x07\x0b\x00\x08\x00\x00\t\x01Y\n\x01\x0cY\x0b\x01\r\n\x0c\x0e\x00\r\x05b\x0c\x0c\x01\n\x0e\x0e\x00\x0f\x05b\x0e\x0e\x01\x18\r\x02\x0eb\x07\x07\x06-\x05\x05\x07\n\x07\x0e\x00\x08\x05b\x07\x07\x01C\x07\x02\xc0\xff\x01\x07\x00\x01\x08\x00[\x01\x08\x05[\x01\x0c\x07[\x01\r\x08W%\x00\n\x07\x0f\x00\x08\x00Y\t\x01\x0cY\n\x01\r#\x0b\x02\x10b\x07\x07\x04z\x07\x08\x02[\x01\x0c\x08\x00\x06\t[\x01\r\x02[\x01\x03\x02[\x01\x02\x03\x82");
static K2001: RomTuple<17> = RomTuple::new([n!("lfs_writable"), n!("lfs_file_flush"), n!("pos"), n!("size"), n!("bytes"), n!("lfs_file_write"), n!("min"), n!("changed"), n!("data"), n!("lfs_inline_max"), n!("bytearray"), n!("lfs_kept"), n!("head"), n!("kept"), n!("len"), n!("lfs_seek"), Obj::small(1)]);
static K2002: RomBytes<49> = RomBytes::new(b"\x00\xc6\x07\n\x02\r\x02\x04\x02\t\x02\n\x02\x08\x02\x03\x028\x02\x08\x03\x0c\x06\t\x02\x07\x02\x08\x02\x16\x02\x0f\x02\x07\x02\x03\x021\x01\x0f\x04\x15\x04!\x02\x04\x02\x04\x02");
static K2003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2000), consts: Obj::rom(&K2001), argnames: Obj::rom(&K1045), exc: Obj::rom(&K10), lines: Obj::rom(&K2002), name: n!("lfs_file_resize"), qualname: n!("lfs_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 482 };
static K2004: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K2005: RomTuple<1> = RomTuple::new([n!("append")]);
static K2006: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K2007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2004), consts: Obj::rom(&K2005), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K2006), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2008: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K2009: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K2010: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K2011: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K2012: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2008), consts: Obj::rom(&K2009), argnames: Obj::rom(&K2010), exc: Obj::rom(&K10), lines: Obj::rom(&K2011), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K2013: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K2014: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K2013), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K39), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2015: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K2016: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K549), consts: Obj::rom(&K550), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K2015), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2017: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K2018: RomBytes<2> = RomBytes::new(b"\x00@");
static K2019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K571), consts: Obj::rom(&K572), argnames: Obj::rom(&K2017), exc: Obj::rom(&K10), lines: Obj::rom(&K2018), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2020: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K2021: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K2022: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K2023: RomBytes<2> = RomBytes::new(b"\x00H");
static K2024: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2020), consts: Obj::rom(&K2021), argnames: Obj::rom(&K2022), exc: Obj::rom(&K10), lines: Obj::rom(&K2023), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2025: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K2026: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K2027: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K2028: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2025), consts: Obj::rom(&K2026), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2027), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2029: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K2030: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K2031: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K2032: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K2033: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2029), consts: Obj::rom(&K2030), argnames: Obj::rom(&K2031), exc: Obj::rom(&K10), lines: Obj::rom(&K2032), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K2034: RomStr<15> = RomStr::constant(b" is not in list");
static K2035: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K2034)]);
static K2036: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K2037: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K561), consts: Obj::rom(&K2035), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K2036), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K2038: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K2039: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K2038)]);
static K2040: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K2041: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K126), consts: Obj::rom(&K2039), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2040), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2042: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K2043: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K2044: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K2045: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2043), consts: Obj::rom(&K539), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2044), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K2046: RomStr<25> = RomStr::constant(b"list modified during sort");
static K2047: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K2045), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K2046)]);
static K2048: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K2049: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K2050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2042), consts: Obj::rom(&K2047), argnames: Obj::rom(&K2048), exc: Obj::rom(&K10), lines: Obj::rom(&K2049), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2051: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K2052: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K2053: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K533)]);
static K2054: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K2055: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K2056: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2052), consts: Obj::rom(&K2053), argnames: Obj::rom(&K2054), exc: Obj::rom(&K10), lines: Obj::rom(&K2055), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2057: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K2058: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K2059: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K2060: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K2061: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2057), consts: Obj::rom(&K2058), argnames: Obj::rom(&K2059), exc: Obj::rom(&K10), lines: Obj::rom(&K2060), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2062: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K2063: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K2064: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K2065: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K2066: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2062), consts: Obj::rom(&K2063), argnames: Obj::rom(&K2064), exc: Obj::rom(&K10), lines: Obj::rom(&K2065), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K2067: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K2068: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K2067), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K1600), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K2069: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2070: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K2071: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2069), consts: Obj::rom(&K2070), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K1187), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K2072: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K2073: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K2072)]);
static K2074: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K2075: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K120), consts: Obj::rom(&K2073), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K2074), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K2076: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K2077: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K2078: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K2079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2078), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K2080: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K2079)]);
static K2081: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2076), consts: Obj::rom(&K2080), argnames: Obj::rom(&K1111), exc: Obj::rom(&K10), lines: Obj::rom(&K2078), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K2082: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2069), consts: Obj::rom(&K2070), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K226), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K2083: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2084: RomStr<16> = RomStr::constant(b" is not in range");
static K2085: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K2084)]);
static K2086: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K2087: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2083), consts: Obj::rom(&K2085), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2086), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K2088: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K2089: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K2090: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K2091: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K2092: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2088), consts: Obj::rom(&K2089), argnames: Obj::rom(&K2090), exc: Obj::rom(&K10), lines: Obj::rom(&K2091), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K2093: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K2094: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K2095: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K2096: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K2094), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K2095), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K2097: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x13\x02\x11\x02\x0c\x02");
static K2098: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2093), consts: Obj::rom(&K2096), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2097), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2099: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K2100: RomTuple<1> = RomTuple::new([n!("hash")]);
static K2101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2100), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K118), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2102: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2100), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1104), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2103: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K2101), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K2102), n!("TypeError"), Obj::rom(&K2095), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K2104: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K2105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2099), consts: Obj::rom(&K2103), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2104), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K2106: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2107: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K2108: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K2109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2106), consts: Obj::rom(&K2107), argnames: Obj::rom(&K539), exc: Obj::rom(&K10), lines: Obj::rom(&K2108), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K2110: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2111: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K2112: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K2111), n!("index_of")]);
static K2113: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K2114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2110), consts: Obj::rom(&K2112), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2113), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K2115: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K2116: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K2117: RomStr<17> = RomStr::constant(b" indices must be ");
static K2118: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K2116), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K2117)]);
static K2119: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K2120: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K2121: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2115), consts: Obj::rom(&K2118), argnames: Obj::rom(&K2119), exc: Obj::rom(&K10), lines: Obj::rom(&K2120), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2122: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K2123: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K2124: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K2125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2122), consts: Obj::rom(&K2123), argnames: Obj::rom(&K2119), exc: Obj::rom(&K10), lines: Obj::rom(&K2124), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K2126: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K2127: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K2128: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K2129: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K2130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2126), consts: Obj::rom(&K2127), argnames: Obj::rom(&K2128), exc: Obj::rom(&K10), lines: Obj::rom(&K2129), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2131: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K2132: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K2133: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K2134: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2131), consts: Obj::rom(&K2132), argnames: Obj::rom(&K2119), exc: Obj::rom(&K10), lines: Obj::rom(&K2133), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K2135: RomBytes<142> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04\n\x04\x01\x00\x05\x02\n\x06\x07\n\x07\x08h\x06\x06\x02b\x04\x04\x02V\x04\x11\x00\n\x04\t\x00\x05\x01b\x04\x04\x016\x04\x04\x02\x08\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K2136: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash"), n!("bytes"), n!("bytearray"), n!("index_of")]);
static K2137: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K2138: RomBytes<21> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x18\x02\x11\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K2139: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2135), consts: Obj::rom(&K2136), argnames: Obj::rom(&K2137), exc: Obj::rom(&K10), lines: Obj::rom(&K2138), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2140: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K2141: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K2142: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K2141)]);
static K2143: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K2144: RomBytes<55> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K2145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2140), consts: Obj::rom(&K2142), argnames: Obj::rom(&K2143), exc: Obj::rom(&K10), lines: Obj::rom(&K2144), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2146: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K2147: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2020), consts: Obj::rom(&K2146), argnames: Obj::rom(&K576), exc: Obj::rom(&K10), lines: Obj::rom(&K1453), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K2148: RomBytes<35> = RomBytes::new(b"z\x00\x01\x05\x00\x06\x01\x00\x07\x02\x00\x08\x03\x05\t\x00\x00\n\x04U\n\x03\x00\x05\n\x00\x00\x0b\x05b\x06\x06\x05\x81\x06");
static K2149: RomTuple<1> = RomTuple::new([n!("call")]);
static K2150: RomBytes<5> = RomBytes::new(b"\x00\xac\x02\x04\x02");
static K2151: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2148), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2149), exc: Obj::rom(&K10), lines: Obj::rom(&K2150), name: n!("import_by"), qualname: n!("import_by"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K2152: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K2153: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K2154: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K2153), n!("missing"), n!("get"), n!("append")]);
static K2155: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K2156: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K2157: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2152), consts: Obj::rom(&K2154), argnames: Obj::rom(&K2155), exc: Obj::rom(&K10), lines: Obj::rom(&K2156), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2158: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K2159: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K2160: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K2161: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K2162: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K2163: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K2159), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K2160), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K2161), n!("enumerate"), Obj::rom(&K2162), n!("missing")]);
static K2164: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K2165: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K2166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2158), consts: Obj::rom(&K2163), argnames: Obj::rom(&K2164), exc: Obj::rom(&K10), lines: Obj::rom(&K2165), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2167: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K2168: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K2169: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), vm::intern::ascii_char(115), Obj::rom(&K2168), n!("TypeError"), n!("__name__")]);
static K2170: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K2171: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K2172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2167), consts: Obj::rom(&K2169), argnames: Obj::rom(&K2170), exc: Obj::rom(&K10), lines: Obj::rom(&K2171), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2173: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2174: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K2175: RomTuple<1> = RomTuple::new([n!("cls")]);
static K2176: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K2177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2173), consts: Obj::rom(&K2174), argnames: Obj::rom(&K2175), exc: Obj::rom(&K10), lines: Obj::rom(&K2176), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K2178: RomBytes<58> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x00\x06\x01\x05\x07\x00b\x03\x04\x03S\x03\x0c\x00\x00\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04");
static K2179: RomTuple<3> = RomTuple::new([n!("getattr"), n!("type"), n!("float")]);
static K2180: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(120), n!("name"), n!("to_native")]);
static K2181: RomBytes<8> = RomBytes::new(b"\x00\n\x17\x02\x04\x02\x0c\x02");
static K2182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2178), consts: Obj::rom(&K2179), argnames: Obj::rom(&K2180), exc: Obj::rom(&K10), lines: Obj::rom(&K2181), name: n!("rounded"), qualname: n!("rounded"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2183: RomBytes<30> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x8b\x01\x02\x02\x00\n\x02\x03\x00\x03\x00\x03\x04\x04\x00\x05\x01b\x02\x02\x03\x81\x02");
static K2184: RomTuple<1> = RomTuple::new([n!("floor")]);
static K2185: RomTuple<5> = RomTuple::new([Obj::rom(&K2184), n!("math"), n!("floor"), n!("rounded"), n!("__floor__")]);
static K2186: RomBytes<4> = RomBytes::new(b"\x00\x18\x0c\x04");
static K2187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2183), consts: Obj::rom(&K2185), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2186), name: n!("floor_of"), qualname: n!("floor_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2188: RomTuple<1> = RomTuple::new([n!("ceil")]);
static K2189: RomTuple<5> = RomTuple::new([Obj::rom(&K2188), n!("math"), n!("ceil"), n!("rounded"), n!("__ceil__")]);
static K2190: RomBytes<4> = RomBytes::new(b"\x00$\x0c\x04");
static K2191: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2183), consts: Obj::rom(&K2189), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2190), name: n!("ceil_of"), qualname: n!("ceil_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2192: RomBytes<76> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01%\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x17\x04\x04\x05\x03\x05\x06\x17\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2193: RomStr<5> = RomStr::constant(b"type ");
static K2194: RomStr<32> = RomStr::constant(b" doesn\'t define __trunc__ method");
static K2195: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K2193), n!("__name__"), Obj::rom(&K2194)]);
static K2196: RomBytes<8> = RomBytes::new(b"\x000\x17\x02\x04\x02%\x02");
static K2197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2192), consts: Obj::rom(&K2195), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2196), name: n!("trunc_of"), qualname: n!("trunc_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2198: RomBytes<41> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\x00\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03");
static K2199: RomTuple<1> = RomTuple::new([n!("ldexp")]);
static K2200: RomTuple<5> = RomTuple::new([Obj::rom(&K2199), n!("math"), n!("ldexp"), n!("float"), n!("index_of")]);
static K2201: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("exponent")]);
static K2202: RomBytes<4> = RomBytes::new(b"\x00>\x0c\x04");
static K2203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2198), consts: Obj::rom(&K2200), argnames: Obj::rom(&K2201), exc: Obj::rom(&K10), lines: Obj::rom(&K2202), name: n!("math_ldexp"), qualname: n!("math_ldexp"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K2204: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01=\x00\x01\x0c\x00\n\x03\x02\x03\x04\x03b\x03\x03\x01\x83\x03A\x00\x01\x05\x00\x01\x03\x00\x81\x03\x01\x03\x01\x00\x04\x00c\x04\x04\x00\x04\"\x04\x04\x05&\x04\x04\x06 \x01\x03\x04\x1b\x03\x00\x01\x17\x03\x01\x03,\x02\x03\x05:\x02\x01\x02\x00\x81\x01\x00\x01\x02X\xe7\xff");
static K2205: RomStr<36> = RomStr::constant(b"isqrt() argument must be nonnegative");
static K2206: RomTuple<7> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2205), n!("bit_length"), Obj::small(1), Obj::small(2)]);
static K2207: RomBytes<20> = RomBytes::new(b"\x00J\n\x02\x05\x02\x0c\x02\x05\x02\x05\x04\x17\x04\x0c\x02\x05\x02\x02\x02");
static K2208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2204), consts: Obj::rom(&K2206), argnames: Obj::rom(&K1510), exc: Obj::rom(&K10), lines: Obj::rom(&K2207), name: n!("math_isqrt"), qualname: n!("math_isqrt"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K2209: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\n\x08\x06\x00\t\x01\x18\n\x00\x01b\x05\x08\x02x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00\x18\x08\x00\x03\x19\x08\x02\x08\"\t\x03\x07\x1b\x02\x08\ty\x03\x04\xeb\xff\x81\x02");
static K2210: RomStr<32> = RomStr::constant(b"n must be a non-negative integer");
static K2211: RomStr<32> = RomStr::constant(b"k must be a non-negative integer");
static K2212: RomTuple<8> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2210), Obj::rom(&K2211), n!("range"), n!("min"), Obj::small(1)]);
static K2213: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(110), vm::intern::ascii_char(107)]);
static K2214: RomBytes<24> = RomBytes::new(b"\x00h\x1a\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02#\x02\x10\x01\x05\x04");
static K2215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2209), consts: Obj::rom(&K2212), argnames: Obj::rom(&K2213), exc: Obj::rom(&K10), lines: Obj::rom(&K2214), name: n!("math_comb"), qualname: n!("math_comb"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K2216: RomBytes<117> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x00\x04\x01T\x01\x06\x00\x00\x01\x00W\n\x00\n\x04\x00\x00\x05\x01b\x01\x04\x01=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\x00\x05\x01x\x04\x01\x16\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\t\x00\x18\x08\x00\x031\x02\x02\x08\x82y\x03\x04\xf2\xff\x81\x02");
static K2217: RomTuple<6> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2210), Obj::rom(&K2211), n!("range")]);
static K2218: RomBytes<27> = RomBytes::new(b"\x00\x84\x01\n\x02\x14\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02\x18\x02\t\x01\x05\x04");
static K2219: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2216), consts: Obj::rom(&K2217), argnames: Obj::rom(&K2213), exc: Obj::rom(&K10), lines: Obj::rom(&K2218), name: n!("math_perm"), qualname: n!("math_perm"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K2220: RomBytes<17> = RomBytes::new(b"v\x03\x00W\x04\x00\x19\x01\x01\x02w\x02\x03\xf7\xff\x81\x01");
static K2221: RomBytes<9> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x04\x01\x05\x04");
static K2222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2220), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1398), exc: Obj::rom(&K10), lines: Obj::rom(&K2221), name: n!("math_prod"), qualname: n!("math_prod"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, line: 80 };
static K2223: RomBytes<280> = RomBytes::new(b"g\x01\x01\x00\x03\x02\x00v\t\x00W\xa5\x00\n\n\x01\x00\x0b\x03b\x03\n\x01\x18\n\x03\x03B\n\x00\x1b\x002\n\x02;\x03\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n-\x02\x02\x03Ww\x00\x01\x04\x00v\n\x01WR\x00\n\x0b\x04\x00\x0c\x03b\x0b\x0b\x01\n\x0c\x04\x00\r\x05b\x0c\x0c\x017\x0b\x0c\t\x00\x00\x0b\x03\x00\x03\x05\x00\x05\x0b\x17\x06\x03\x05\x18\x0b\x06\x06B\x0b\x00\x0c\x00\n\x0b\x05\x03\x0c\x06b\x0b\x0b\x01\x83\x0b\x18\x0b\x06\x03\x18\x07\x05\x0bV\x07\x08\x00`\x01\x04\x07/\x04\x04\x07\x00\x03\x06w\x05\n\xa9\xff\x00\n\x03g\n\n\x01\x00\x0b\x04\x05\x0c\x00\x05\r\x00l\x0b\x0b`\x01\x0b\nw\x03\tV\xffV\x02\x02\x00\x81\x02\x03\x08\x00WO\x00\x00\x03\x08\x00\t\x01c\x05\t\x00\x08\x17\x08\x03\x05\x18\t\x08\x03\x18\x07\x05\tV\x074\x00V\x01-\x00\x03\t\x006\t\x07\t\x00_\n\x01\t\x03\x0b\x006\n\n\x0b\x00;\t\n\x14\x00$\x05\x07\n\x17\x03\x08\x05\x18\t\x03\x08;\x05\t\x03\x00\x00\x08\x03W\x04\x00U\x01\xad\xff\x81\x08");
static K2224: RomFloat = RomFloat::new(0.0);
static K2225: RomStr<18> = RomStr::constant(b"-inf + inf in fsum");
static K2226: RomStr<29> = RomStr::constant(b"intermediate overflow in fsum");
static K2227: RomFloat = RomFloat::new(2.0);
static K2228: RomTuple<11> = RomTuple::new([K2224.obj(), n!("real"), n!("ValueError"), Obj::rom(&K2225), n!("abs"), n!("OverflowError"), Obj::rom(&K2226), Obj::small(1), n!("pop"), Obj::small(-1), K2227.obj()]);
static K2229: RomBytes<83> = RomBytes::new(b"\x00\xb0\x01\x04\x02\x03\x02\x06\x02\n\x02\t\x02\x08\x02\x0c\x02\x04\x02\x03\x02\x03\x02\x06\x02\x19\x02\t\x02\x04\x02\t\x02\x0c\x02\x08\x02\x04\x02\x04\x02\x04\x02\x03\x13\x05\x16\x17%\x05(\x04\x02\x02\x02\x03\x02\x03\x02\x03\x02\x08\x02\x04\x02\x08\x02\x04\x04\x1d\x02\x04\x02\x04\x02\t\x02\x03\x02\x03\x17\x04\x1a");
static K2230: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2223), consts: Obj::rom(&K2228), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K2229), name: n!("math_fsum"), qualname: n!("math_fsum"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K2231: RomBytes<120> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01<\x04\x05\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x01\x02\x00\n\x04\x04\n\x08\x01\x00\t\x00b\x05\x08\x01x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00^\x08\x00\x03^\t\x01\x03\x19\x08\x08\t-\x02\x02\x08y\x03\x04\xeb\xff\x81\x02");
static K2232: RomStr<30> = RomStr::constant(b"Inputs are not the same length");
static K2233: RomTuple<5> = RomTuple::new([n!("to_list"), n!("len"), n!("ValueError"), Obj::rom(&K2232), n!("range")]);
static K2234: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K2235: RomBytes<17> = RomBytes::new(b"\x00\x84\x02\x1a\x02\x19\x02\x0c\x02\x03\x02\x1f\x02\x10\x01\x05\x04");
static K2236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2231), consts: Obj::rom(&K2233), argnames: Obj::rom(&K2234), exc: Obj::rom(&K10), lines: Obj::rom(&K2235), name: n!("math_sumprod"), qualname: n!("math_sumprod"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2237: RomBytes<147> = RomBytes::new(b"\x13\x00\x13\x01\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\n\x03\x03\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x03\x14\x05\x01\x05\x00b\x04\x04\x01\x15\x00\x03\x15\x01\x04\n\x03\x06\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x06\x14\x05\x01\x05\x00b\x04\x04\x01<\x03\x04\x0c\x00\n\x03\x07\x03\x04\x08b\x03\x03\x01\x83\x03\x00\x03\x02g\x04\x04\x00\n\x08\t\n\t\x06\x14\n\x00\x04\x00b\t\t\x01b\x08\x08\x01v\x07\x08\x00\t\x01\x00\n\x00h\x08\t\x02|\x06\x08\n\x00\x04b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K2238: RomTuple<1> = RomTuple::new([n!("hypot")]);
static K2239: RomStr<51> = RomStr::constant(b"both points must have the same number of dimensions");
static K2240: RomBytes<53> = RomBytes::new(b"g\x04\x04\x00W\'\x00\n\x05\x00\x14\x07\x02\x01\x00^\x06\x07\x03b\x05\x05\x01\n\x06\x00\x14\x08\x01\x02\x00^\x07\x08\x03b\x06\x06\x01\x18\x05\x05\x06m\x04\x05w\x03\x00\xd4\xff\x81\x04");
static K2241: RomTuple<3> = RomTuple::new([n!("float"), vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K2242: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2240), consts: Obj::rom(&K2241), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1453), name: n!("<listcomp>"), qualname: n!("math_dist.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 145 };
static K2243: RomTuple<11> = RomTuple::new([Obj::rom(&K2238), n!("math"), n!("hypot"), n!("to_list"), vm::intern::ascii_char(112), vm::intern::ascii_char(113), n!("len"), n!("ValueError"), Obj::rom(&K2239), n!("range"), Obj::rom(&K2242)]);
static K2244: RomBytes<13> = RomBytes::new(b"\x00\x96\x02\x04\x02\x0c\x04\x1e\x02\x1d\x02\x0c\x02");
static K2245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2237), consts: Obj::rom(&K2243), argnames: Obj::rom(&K2234), exc: Obj::rom(&K10), lines: Obj::rom(&K2244), name: n!("math_dist"), qualname: n!("math_dist"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K2246: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K2247: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K2248: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K2247), n!("type"), n!("__name__")]);
static K2249: RomTuple<1> = RomTuple::new([n!("path")]);
static K2250: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K2251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2246), consts: Obj::rom(&K2248), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2250), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2252: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K2253: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K2254: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K2255: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2252), consts: Obj::rom(&K2253), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2254), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2256: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K2257: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K2258: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K2259: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2256), consts: Obj::rom(&K2257), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2258), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K2260: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K2261: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K2262: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K2263: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2260), consts: Obj::rom(&K2261), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2262), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K2264: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K2265: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K2266: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K2265), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K2267: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K2268: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K2269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2264), consts: Obj::rom(&K2266), argnames: Obj::rom(&K2267), exc: Obj::rom(&K10), lines: Obj::rom(&K2268), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K2270: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K2271: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K2272: RomTuple<1> = RomTuple::new([n!("target")]);
static K2273: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K2274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2270), consts: Obj::rom(&K2271), argnames: Obj::rom(&K2272), exc: Obj::rom(&K10), lines: Obj::rom(&K2273), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K2275: RomBytes<147> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01c\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WV\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b(c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x05b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xa5\xffW\r\x00\n\x04\x06\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x07b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2276: RomTuple<8> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K1699), n!("lfs_class"), n!("lfs1_class"), n!("Exception"), n!("fat_class")]);
static K2277: RomBytes<8> = RomBytes::new(b"\x00sv\x06v\r\x00\x07");
static K2278: RomBytes<25> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x02\x11\x02\x05\x02\x10\r\x08\x10\x08\x02\x05\x02");
static K2279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2275), consts: Obj::rom(&K2276), argnames: Obj::rom(&K1055), exc: Obj::rom(&K2277), lines: Obj::rom(&K2278), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K2280: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K2281: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2282: RomBytes<3> = RomBytes::new(b"\x00\xca\x01");
static K2283: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2281), consts: Obj::rom(&K160), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2282), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2284: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K2283)]);
static K2285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2280), consts: Obj::rom(&K2284), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2282), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K2286: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K2287: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K2288: RomBytes<9> = RomBytes::new(b"\x00\xd2\x01\x0e\x02\x04\x02\x0e\x02");
static K2289: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2286), consts: Obj::rom(&K2287), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2288), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2290: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K2291: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K2292: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K2293: RomBytes<17> = RomBytes::new(b"\x00\xe0\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K2294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2290), consts: Obj::rom(&K2291), argnames: Obj::rom(&K2292), exc: Obj::rom(&K10), lines: Obj::rom(&K2293), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2295: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K2296: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K958), Obj::small(0), n!("stat")]);
static K2297: RomBytes<9> = RomBytes::new(b"\x00\xf4\x01\x0e\x02\x04\x02\x05\x02");
static K2298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2295), consts: Obj::rom(&K2296), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2297), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 121 };
static K2299: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K2300: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K2301: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K2300), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K2302: RomBytes<15> = RomBytes::new(b"\x00\x82\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K2303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2299), consts: Obj::rom(&K2301), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2302), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K2304: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K2305: RomBytes<1> = RomBytes::new(b"/");
static K2306: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K2305)]);
static K2307: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K2306), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K2308: RomBytes<9> = RomBytes::new(b"\x00\x96\x02\x0e\x02\x0c\x02\x0c\x02");
static K2309: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2304), consts: Obj::rom(&K2307), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2308), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 138 };
static K2310: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K2311: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K2312: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x0e\x02");
static K2313: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2310), consts: Obj::rom(&K2311), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2312), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2314: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K2315: RomBytes<5> = RomBytes::new(b"\x00\xae\x02\x0e\x02");
static K2316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2310), consts: Obj::rom(&K2314), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2315), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K2317: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K2318: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K2319: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K2320: RomBytes<11> = RomBytes::new(b"\x00\xb8\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K2321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2317), consts: Obj::rom(&K2318), argnames: Obj::rom(&K2319), exc: Obj::rom(&K10), lines: Obj::rom(&K2320), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K2322: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K2323: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K2324: RomBytes<19> = RomBytes::new(b"\x00\xc8\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K2325: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2322), consts: Obj::rom(&K2323), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2324), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K2326: RomBytes<72> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x0c\x00\x00\x02\x01U\x02\x03\x00\x03\x02\x02\x81\x02A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K2327: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K2328: RomBytes<15> = RomBytes::new(b"\x00\xe2\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x0c\x02");
static K2329: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2326), consts: Obj::rom(&K2327), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2328), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K2330: RomBytes<38> = RomBytes::new(b"U\x00\x13\x00\n\x01\x00\x03\x02\x01b\x01\x01\x01U\x01\x03\x00\x01\x01\x00\x81\x01\n\x01\x02\x03\x02\x01_\x03\x00\x03b\x01\x01\x02\x82");
static K2331: RomTuple<4> = RomTuple::new([n!("kept"), n!("errno"), n!("keep"), Obj::small(0)]);
static K2332: RomTuple<1> = RomTuple::new([n!("number")]);
static K2333: RomBytes<7> = RomBytes::new(b"\x00\xf8\x02\x04\x02\x13\x02");
static K2334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2330), consts: Obj::rom(&K2331), argnames: Obj::rom(&K2332), exc: Obj::rom(&K10), lines: Obj::rom(&K2333), name: n!("os_errno"), qualname: n!("os_errno"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2335: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K2336: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K2337: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K2338: RomBytes<5> = RomBytes::new(b"\x00\x84\x03\x0e\x02");
static K2339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2335), consts: Obj::rom(&K2336), argnames: Obj::rom(&K2337), exc: Obj::rom(&K10), lines: Obj::rom(&K2338), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 193 };
static K2340: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K2341: RomBytes<37> = RomBytes::new(b"\n\x03\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x06\x00\x03\x07\x00b\x04\x04\x03\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K2342: RomTuple<3> = RomTuple::new([n!("exec"), n!("compile"), n!("import_read")]);
static K2343: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K2344: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K2345: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2341), consts: Obj::rom(&K2342), argnames: Obj::rom(&K2343), exc: Obj::rom(&K10), lines: Obj::rom(&K2344), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K2346: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K2347: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K2348: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K2349: RomBytes<13> = RomBytes::new(b"\x00\x9c\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K2350: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2346), consts: Obj::rom(&K2347), argnames: Obj::rom(&K2249), exc: Obj::rom(&K2348), lines: Obj::rom(&K2349), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 204 };
static K2351: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K2352: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K2353: RomStr<9> = RomStr::constant(b"/__init__");
static K2354: RomTuple<10> = RomTuple::new([Obj::rom(&K2352), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K2353), Obj::rom(&K6), n!("found_module")]);
static K2355: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K2356: RomBytes<27> = RomBytes::new(b"\x00\xb0\x03\x03\x02\x06\x02\r\x02\x04\x02\x12\x04\x15\x02\x0f\x02\x1c\x04\x11\x02\x08\x02\x03\x15\x05\x18");
static K2357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2351), consts: Obj::rom(&K2354), argnames: Obj::rom(&K2355), exc: Obj::rom(&K10), lines: Obj::rom(&K2356), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K2358: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K2359: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K2360: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K2359)]);
static K2361: RomTuple<1> = RomTuple::new([n!("base")]);
static K2362: RomBytes<11> = RomBytes::new(b"\x00\xd2\x03\x18\x02\x0f\x02\x13\x03\x05\x06");
static K2363: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2358), consts: Obj::rom(&K2360), argnames: Obj::rom(&K2361), exc: Obj::rom(&K10), lines: Obj::rom(&K2362), name: n!("import_one"), qualname: n!("import_one"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 232 };
static K2364: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x04U\x04\x03\x00W!\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x06\x86\x05\n\x05\x07\x00\x06\x03b\x05\x05\x01\x81\x05");
static K2365: RomTuple<8> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("import_size"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K2366: RomBytes<8> = RomBytes::new(b"\rK[\n[\n\x00\x0b");
static K2367: RomBytes<21> = RomBytes::new(b"\x00\xe0\x03\r\x04\x11\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K2368: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2364), consts: Obj::rom(&K2365), argnames: Obj::rom(&K2249), exc: Obj::rom(&K2366), lines: Obj::rom(&K2367), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K2369: RomBytes<66> = RomBytes::new(b"\x00\x03\x00\x01\x04\x0b\x01\x05\x00c\x01\x03\x02\x00W\x17\x00\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x06\x00\x02\x03\x00\x01\x81\x03\x83\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x01\x05\x14b\x03\x03\x02\x02\x04\x00\x01b\x02\x02\x02\x81\x02");
static K2370: RomTuple<5> = RomTuple::new([n!("ioctl"), n!("AttributeError"), n!("OSError"), n!("min"), n!("max")]);
static K2371: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x04\x11\x17\x00\x05");
static K2372: RomBytes<9> = RomBytes::new(b"\x00\x82\x04\x11\x02\x0f\x02\x08\x02");
static K2373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2369), consts: Obj::rom(&K2370), argnames: Obj::rom(&K230), exc: Obj::rom(&K2371), lines: Obj::rom(&K2372), name: n!("import_size"), qualname: n!("import_size"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K2374: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2375: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K2376: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K2377: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K2375), n!("__name__"), Obj::rom(&K2376)]);
static K2378: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K2379: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2374), consts: Obj::rom(&K2377), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2378), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2380: RomBytes<175> = RomBytes::new(b"S\x01\x16\x00\n\x04\x00\x00\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x04\x04\x02\x81\x04\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x04\x05\x07\x00b\x02\x04\x03T\x02/\x00\n\x04\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x06b\x04\x04\x02U\x04\x17\x00\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x07\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x08\x00\x05\x03\n\x06\x00b\x04\x04\x02U\x04\x1e\x00\n\x04\t\x03\x06\n\n\x07\x03\x00\x08\x03b\x07\x07\x01Y\x07\x07\x0b\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K2381: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K2382: RomTuple<12> = RomTuple::new([n!("int"), n!("index_of"), n!("getattr"), n!("type"), n!("__int__"), n!("hasattr"), n!("__index__"), n!("__trunc__"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2381), n!("__name__")]);
static K2383: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K2384: RomBytes<22> = RomBytes::new(b"\x00\"\x04\x02\x16\x02\x17\x02\x1c\x02\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K2385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2380), consts: Obj::rom(&K2382), argnames: Obj::rom(&K2383), exc: Obj::rom(&K10), lines: Obj::rom(&K2384), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K2386: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K2387: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K2388: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K2387)]);
static K2389: RomBytes<16> = RomBytes::new(b"\x00>\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K2390: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2386), consts: Obj::rom(&K2388), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2389), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K2391: RomTuple<1> = RomTuple::new([K2224.obj()]);
static K2392: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\x03\x07\x01b\x05\x05\x02V\x05\x0b\x00\x00\x05\x01c\x01\x05\x00\x01W%\x00\n\x05\x02\x00\x06\x01\n\x07\x03\n\x08\x04h\x07\x07\x02b\x05\x05\x02U\x05\r\x00v\x06\x01|\x05\x07\x05\x00\x00b\x01\x05\x01\n\x06\x06Y\x05\x06\x07\x00\x06\x01\x00\x07\x02\x00\x08\x03e\x04\x05\x03\x08\x00\n\x06\x06P\x00\x06\x06\x00\x00\x05\x04W\n\x00\x00\x05\x00\x00\x06\x04b\x05\x05\x01\x81\x05");
static K2393: RomBytes<2> = RomBytes::new(b"\x00Z");
static K2394: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2393), name: n!("<listcomp>"), qualname: n!("int_from_bytes.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K2395: RomTuple<1> = RomTuple::new([n!("signed")]);
static K2396: RomTuple<9> = RomTuple::new([n!("hasattr"), n!("__bytes__"), n!("isinstance"), n!("bytearray"), n!("memoryview"), Obj::rom(&K2394), n!("int"), n!("from_bytes"), Obj::rom(&K2395)]);
static K2397: RomTuple<4> = RomTuple::new([n!("cls"), n!("bytes"), n!("byteorder"), n!("signed")]);
static K2398: RomBytes<12> = RomBytes::new(b"\x00T\x11\x02\x0b\x02\x18\x02\r\x02\x16\x02");
static K2399: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2392), consts: Obj::rom(&K2396), argnames: Obj::rom(&K2397), exc: Obj::rom(&K10), lines: Obj::rom(&K2398), name: n!("int_from_bytes"), qualname: n!("int_from_bytes"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 1, nfree: 0, line: 41 };
static K2400: RomTuple<1> = RomTuple::new([n!("big")]);
static K2401: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01c\x03\x03\x01\x01b\x02\x02\x01\x81\x02");
static K2402: RomTuple<2> = RomTuple::new([n!("bytes"), n!("fromhex")]);
static K2403: RomTuple<2> = RomTuple::new([n!("cls"), n!("text")]);
static K2404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2401), consts: Obj::rom(&K2402), argnames: Obj::rom(&K2403), exc: Obj::rom(&K10), lines: Obj::rom(&K1277), name: n!("bytes_fromhex"), qualname: n!("bytes_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K2405: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x04\x01P\x00\x04\x06\x00\x00\x03\x02W\n\x00\x00\x03\x00\x00\x04\x02b\x03\x03\x01\x81\x03");
static K2406: RomTuple<2> = RomTuple::new([n!("hexadecimal"), n!("float")]);
static K2407: RomBytes<4> = RomBytes::new(b"\x00n\n\x02");
static K2408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2405), consts: Obj::rom(&K2406), argnames: Obj::rom(&K2403), exc: Obj::rom(&K10), lines: Obj::rom(&K2407), name: n!("float_fromhex"), qualname: n!("float_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K2409: RomBytes<513> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\n\x12\x01b\x10\x10\x02U\x10\x0c\x00\n\x10\x02\x03\x11\x03b\x10\x10\x01\x83\x10\x00\x10\x00c\x10\x10\x00\x04c\x01\x10\x00\x05\x00\x10\x01\x03\x11\x06c\x02\x10\x01\x07U\x02\x0f\x00\x00\x10\x01\x03\x11\x08c\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x03\x10\tR\x01\x10 \x00V\x02\x10\x00\n\x11\n\x00\x12\x01b\x11\x11\x012\x10\x11W\n\x00\n\x10\n\x00\x11\x01b\x10\x10\x01\x81\x10\x00\x10\x01\x03\x11\x0bc\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x02\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x00\x10\x01\x03\x11\x0cc\x10\x10\x01\rz\x10\x03\x03\x00\x10\x03\x03\x11\x0ec\x10\x10\x01\rz\x10\x06\x03\x05\x11\x00\x01\x12\x01\x05\x13\x00l\x11\x11^\x11\x05\x11\x03\x12\x0f6\x10\x11\x12\x08V\x10\x04\x00_\x10\x05\x10\x00\t\x10V\t\x13\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\n\x05\x10W\x03\x00\x00\n\x05\x17\x03\x06\x08\n\x10\x11v\x12\x03|\x11\x13\x12\x00\x00b\x11\x11\x01b\x0b\x10\x01\n\x10\x11v\x12\n|\x11\x13\x13\x00\x00b\x11\x11\x01b\x0c\x10\x01V\x03!\x00V\x0b\x1d\x00V\x0c\x19\x00\n\x10\x14\x00\x11\x04b\x10\x10\x01\n\x11\x14\x00\x12\nb\x11\x11\x01<\x10\x11\x0c\x00\n\x10\x15\x03\x11\x16b\x10\x10\x01\x83\x10\n\x10\x17\x00\x11\x03\x01\x12\x10b\r\x10\x02\n\x10\x17\x00\x11\nU\x11\x03\x00\x03\x11\x18b\x0e\x10\x01A\t\x06\x06\x002\x10\x0eW\x03\x00\x00\x10\x0e\x01\x11\x04\n\x12\x19\x00\x13\x08b\x12\x12\x01\x19\x11\x11\x12\x18\x0e\x10\x11M\r\x10\x11\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e=\x10\x1b\x06\x00\x03\x0f\x1cW>\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e?\x10\x1d\x0c\x00\n\x10\x1e\x03\x11\x1fb\x10\x10\x01\x83\x10@\x0e\x10\x0e\x00\n\x10\n \x11\r\x0eb\x0f\x10\x01W\x0e\x00\x01\x10\x012\x11\x0e \x10\x10\x11\x1a\x0f\r\x10V\x02\x06\x002\x10\x0fW\x03\x00\x00\x10\x0f\x81\x10");
static K2410: RomStr<40> = RomStr::constant(b"bad argument type for built-in operation");
static K2411: RomTuple<3> = RomTuple::new([n!("inf"), n!("infinity"), n!("nan")]);
static K2412: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(43), vm::intern::ascii_char(45)]);
static K2413: RomBytes<25> = RomBytes::new(b"g\x02\x02\x00W\x0b\x00\x03\x03\x006\x03\x01\x03\x08m\x02\x03w\x01\x00\xf0\xff\x81\x02");
static K2414: RomTuple<1> = RomTuple::new([n!("0123456789abcdef")]);
static K2415: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2413), consts: Obj::rom(&K2414), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K612), name: n!("<listcomp>"), qualname: n!("hexadecimal.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K2416: RomTuple<1> = RomTuple::new([n!("0123456789")]);
static K2417: RomBytes<3> = RomBytes::new(b"\x00\x98\x01");
static K2418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2413), consts: Obj::rom(&K2416), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2417), name: n!("<listcomp>"), qualname: n!("hexadecimal.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K2419: RomStr<41> = RomStr::constant(b"invalid hexadecimal floating-point string");
static K2420: RomStr<51> = RomStr::constant(b"hexadecimal value too large to represent as a float");
static K2421: RomTuple<32> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2410), n!("strip"), n!("lower"), vm::intern::ascii_char(45), n!("startswith"), vm::intern::ascii_char(43), Obj::rom(&K2411), n!("float"), n!("0x"), vm::intern::ascii_char(112), n!("partition"), vm::intern::ascii_char(46), Obj::rom(&K2412), Obj::small(0), n!("all"), Obj::rom(&K2415), Obj::rom(&K2418), n!("bool"), n!("ValueError"), Obj::rom(&K2419), n!("int"), vm::intern::ascii_char(48), n!("len"), n!("bit_length"), Obj::small(-1200), K2224.obj(), Obj::small(1100), n!("OverflowError"), Obj::rom(&K2420)]);
static K2422: RomTuple<1> = RomTuple::new([n!("text")]);
static K2423: RomBytes<60> = RomBytes::new(b"\x00x\x11\x02\x0c\x02\r\x02\x0b\x02\x13\x02\x10\x02\x08\x02 \x02\x0f\x02\x10\x02\x0f\x02\x0f\x02#\x02\x1a\x02\x04\x02\x14\x02\x14\x02%\x02\x0c\x02\r\x02\x11\x02#\x02\x16\x02\x06\x02\x11\x02\x0c\x02\x05\x02\x0e\x06\x0e\x02");
static K2424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2409), consts: Obj::rom(&K2421), argnames: Obj::rom(&K2422), exc: Obj::rom(&K10), lines: Obj::rom(&K2423), name: n!("hexadecimal"), qualname: n!("hexadecimal"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2425: RomBytes<105> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x01\x03\x03T\x01\x13\x00\n\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x05\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x1e\x00\n\x03\x06\x03\x05\x07\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x08\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2426: RomStr<42> = RomStr::constant(b"__complex__ returned non-complex (type %s)");
static K2427: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__complex__"), n!("complex"), n!("float_new"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2426), n!("__name__")]);
static K2428: RomBytes<15> = RomBytes::new(b"\x00\xbe\x01\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\x1e\x02");
static K2429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2425), consts: Obj::rom(&K2427), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2428), name: n!("complex_of"), qualname: n!("complex_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K2430: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02U\x02\x1b\x00\n\x02\x02\x00\x03\x00\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x06\x00\x03\x00b\x00\x02\x01T\x01\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x01\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x07\x00\x03\x01b\x01\x02\x01\n\x02\x05\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2431: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__complex__"), n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("complex_of"), n!("float_new")]);
static K2432: RomTuple<2> = RomTuple::new([n!("real"), n!("imag")]);
static K2433: RomBytes<15> = RomBytes::new(b"\x00\xd2\x01,\x02\n\x02\x04\x02\x0c\x02\x1b\x02\n\x02");
static K2434: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2430), consts: Obj::rom(&K2431), argnames: Obj::rom(&K2432), exc: Obj::rom(&K10), lines: Obj::rom(&K2433), name: n!("complex_new"), qualname: n!("complex_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2435: RomBytes<69> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03h\x03\x03\x03b\x01\x01\x02V\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2436: RomStr<25> = RomStr::constant(b"must be real number, not ");
static K2437: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("bytes"), n!("bytearray"), n!("TypeError"), Obj::rom(&K2436), n!("type"), n!("__name__"), n!("float")]);
static K2438: RomBytes<7> = RomBytes::new(b"\x00\xe8\x01\x1b\x02\x1e\x02");
static K2439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2435), consts: Obj::rom(&K2437), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2438), name: n!("real"), qualname: n!("real"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2440: RomBytes<72> = RomBytes::new(b"\x00\x06\x02c\x06\x06\x00\x00v\x05\x06W\x12\x00z\x06\x03\x02\n\x07\x01\x00\x08\x04b\x07\x07\x01`\x02\x03\x07w\x06\x05\xe9\xff\x00\x05\x00g\x06\x06\x00v\t\x01|\x08\n\x02\x00\x00b\x08\x08\x01n\x06\x08j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05");
static K2441: RomTuple<1> = RomTuple::new([n!("real")]);
static K2442: RomBytes<3> = RomBytes::new(b"\x00\xfa\x01");
static K2443: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2441), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2442), name: n!("<listcomp>"), qualname: n!("with_floats.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K2444: RomTuple<3> = RomTuple::new([n!("items"), n!("real"), Obj::rom(&K2443)]);
static K2445: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("named")]);
static K2446: RomBytes<9> = RomBytes::new(b"\x00\xf6\x01\x12\x02\x0e\x01\x05\x04");
static K2447: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2440), consts: Obj::rom(&K2444), argnames: Obj::rom(&K2445), exc: Obj::rom(&K10), lines: Obj::rom(&K2446), name: n!("with_floats"), qualname: n!("with_floats"), file: n!("<prelude>"), flags: 67, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K2448: RomBytes<31> = RomBytes::new(b"\x00\x02\x00g\x03\x03\x00v\x06\x01|\x05\x07\x00\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K2449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1600), name: n!("<listcomp>"), qualname: n!("with_ints.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2450: RomTuple<1> = RomTuple::new([Obj::rom(&K2449)]);
static K2451: RomTuple<2> = RomTuple::new([n!("native"), n!("args")]);
static K2452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2448), consts: Obj::rom(&K2450), argnames: Obj::rom(&K2451), exc: Obj::rom(&K10), lines: Obj::rom(&K1600), name: n!("with_ints"), qualname: n!("with_ints"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K2453: RomBytes<144> = RomBytes::new(b"\x00\x08\x02c\x08\x08\x00\x00v\x07\x08W\x12\x00z\x08\x03\x02\n\t\x01\x00\n\x04b\t\t\x01`\x02\x03\tw\x08\x07\xe9\xffv\x08\x01|\x07\t\x02\x00\x00b\x05\x07\x01U\x02D\x00\n\x07\x03\n\n\x04\x00\x0b\x01\x00\x0c\x05b\n\n\x02v\t\n|\x08\n\x05\x00\x00b\x08\x08\x01b\x07\x07\x01V\x07\x1f\x00\n\x07\x06_\x08\x01\x07b\x07\x07\x01Y\x06\x07\x08\n\x07\t\x03\t\n\x1c\x08\t\x06b\x07\x07\x01\x83\x07\x00\x07\x00g\x08\x08\x00n\x08\x05j\t\t\x00s\t\x02f\x07\x07\x81\x07");
static K2454: RomTuple<1> = RomTuple::new([n!("converted")]);
static K2455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2454), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1192), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K2456: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00z\x04\x01\x026\x05\x01\x02\x06m\x03\x05w\x04\x00\xef\xff\x81\x03");
static K2457: RomBytes<3> = RomBytes::new(b"\x00\x92\x02");
static K2458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2456), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2457), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2459: RomTuple<11> = RomTuple::new([n!("items"), n!("converted"), Obj::rom(&K2455), n!("all"), n!("zip"), Obj::rom(&K2458), n!("type"), Obj::small(-1), n!("__name__"), n!("TypeError"), Obj::rom(&K2375)]);
static K2460: RomBytes<17> = RomBytes::new(b"\x00\x8c\x02\x12\x02\x0e\x01\x05\x04\r\x02)\x02\x0f\x02\x10\x02");
static K2461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2453), consts: Obj::rom(&K2459), argnames: Obj::rom(&K2445), exc: Obj::rom(&K10), lines: Obj::rom(&K2460), name: n!("with_numbers"), qualname: n!("with_numbers"), file: n!("<prelude>"), flags: 67, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K2462: RomBytes<124> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x03\x03\nb\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\rb\x01\x01\x02V\x01\x0c\x00\n\x01\x0e\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\x0fb\x01\x01\x02V\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K2463: RomTuple<16> = RomTuple::new([n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("str"), n!("bytes"), n!("bytearray"), n!("list"), n!("tuple"), n!("dict"), n!("set"), n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__float__")]);
static K2464: RomBytes<15> = RomBytes::new(b"\x00\xa0\x020\x02\x02\x02\x18\x02\x0c\x02\x18\x02\x0c\x02");
static K2465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2462), consts: Obj::rom(&K2463), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2464), name: n!("converted"), qualname: n!("converted"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K2466: RomBytes<35> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00v\x07\x01|\x06\x08\x00\x00\x00b\x06\x06\x01n\x04\x06j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2467: RomTuple<1> = RomTuple::new([n!("complex")]);
static K2468: RomBytes<3> = RomBytes::new(b"\x00\xb4\x02");
static K2469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2467), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2468), name: n!("<listcomp>"), qualname: n!("with_complex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K2470: RomTuple<1> = RomTuple::new([Obj::rom(&K2469)]);
static K2471: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2466), consts: Obj::rom(&K2470), argnames: Obj::rom(&K2445), exc: Obj::rom(&K10), lines: Obj::rom(&K2468), name: n!("with_complex"), qualname: n!("with_complex"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K2472: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K2473: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2472), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K235), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K2474: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K2475: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K2476: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K2477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2475), consts: Obj::rom(&K2476), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K240), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 161 };
static K2478: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K2479: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K2480: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K2479)]);
static K2481: RomBytes<25> = RomBytes::new(b"\x00\xcc\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K2482: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2478), consts: Obj::rom(&K2480), argnames: Obj::rom(&K585), exc: Obj::rom(&K10), lines: Obj::rom(&K2481), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K2483: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K2484: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K2485: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K2484)]);
static K2486: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K2487: RomBytes<19> = RomBytes::new(b"\x00\xea\x02\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K2488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2483), consts: Obj::rom(&K2485), argnames: Obj::rom(&K2486), exc: Obj::rom(&K10), lines: Obj::rom(&K2487), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K2489: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2490: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K2491: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K2492: RomBytes<13> = RomBytes::new(b"\x00\x82\x03\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K2493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2489), consts: Obj::rom(&K2490), argnames: Obj::rom(&K2491), exc: Obj::rom(&K10), lines: Obj::rom(&K2492), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K2494: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K2495: RomBytes<3> = RomBytes::new(b"\x00\x94\x03");
static K2496: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K2494), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2495), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 201 };
static K2497: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K2498: RomBytes<3> = RomBytes::new(b"\x00\x9c\x03");
static K2499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K2497), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2498), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 205 };
static K2500: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K2501: RomBytes<3> = RomBytes::new(b"\x00\xa4\x03");
static K2502: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K2500), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2501), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 209 };
static K2503: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\"\x04\x01\x01b\x02\x02\x02\x81\x02");
static K2504: RomTuple<2> = RomTuple::new([n!("random_randrange"), Obj::small(1)]);
static K2505: RomTuple<2> = RomTuple::new([n!("first"), n!("last")]);
static K2506: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2503), consts: Obj::rom(&K2504), argnames: Obj::rom(&K2505), exc: Obj::rom(&K10), lines: Obj::rom(&K968), name: n!("random_randint"), qualname: n!("random_randint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K2507: RomBytes<121> = RomBytes::new(b"\x8a\x07\x01\x00\x00\x00\x00\x8b\x03\x07\x02\x00T\x01\t\x00\x00\x07\x00\x01\x00\x00\x00\x01\x07A\x02\x03\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x01\x00\n\x02b\x04\x07\x03>\x04\x03\x0c\x00\n\x07\x04\x03\x08\x07b\x07\x07\x01\x83\x07\x00\x07\x04c\x05\x07\x00\x08\x00\x07\x03\x00\x08\x05b\x06\x07\x01W\n\x00\x00\x07\x03\x00\x08\x05b\x06\x07\x01F\x06\x04\xf1\xff\x19\x07\x06\x02\x17\x07\x00\x07\x81\x07");
static K2508: RomTuple<1> = RomTuple::new([n!("getrandbits")]);
static K2509: RomStr<25> = RomStr::constant(b"zero step for randrange()");
static K2510: RomStr<11> = RomStr::constant(b"empty range");
static K2511: RomTuple<9> = RomTuple::new([Obj::rom(&K2508), n!("random"), n!("getrandbits"), Obj::small(0), n!("ValueError"), Obj::rom(&K2509), n!("len_of_range"), Obj::rom(&K2510), n!("bit_length")]);
static K2512: RomTuple<3> = RomTuple::new([n!("start"), n!("stop"), n!("step")]);
static K2513: RomBytes<29> = RomBytes::new(b"\x00\xb6\x03\x0c\x04\x04\x02\t\x02\x05\x02\x0c\x02\x10\x02\x05\x02\x0c\x02\x08\x02\n\x02\x03\x02\n\x01\x05\x04");
static K2514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2507), consts: Obj::rom(&K2511), argnames: Obj::rom(&K2512), exc: Obj::rom(&K10), lines: Obj::rom(&K2513), name: n!("random_randrange"), qualname: n!("random_randrange"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K2515: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::small(1)]);
static K2516: RomBytes<32> = RomBytes::new(b"\x18\x03\x01\x00\x17\x03\x03\x02?\x02\x00\x06\x00\x01\x04\x01W\x03\x00\x01\x04\xff\x18\x03\x03\x04\x1b\x03\x03\x02\x81\x03");
static K2517: RomBytes<3> = RomBytes::new(b"\x00\xd8\x03");
static K2518: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2516), consts: Obj::rom(&K160), argnames: Obj::rom(&K2512), exc: Obj::rom(&K10), lines: Obj::rom(&K2517), name: n!("len_of_range"), qualname: n!("len_of_range"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 235 };
static K2519: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K2520: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K2521: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K2522: RomTuple<7> = RomTuple::new([Obj::rom(&K2520), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K2521)]);
static K2523: RomTuple<1> = RomTuple::new([n!("seq")]);
static K2524: RomBytes<11> = RomBytes::new(b"\x00\xe0\x03\x0c\x04\n\x02\x05\x02\x0c\x02");
static K2525: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2519), consts: Obj::rom(&K2522), argnames: Obj::rom(&K2523), exc: Obj::rom(&K10), lines: Obj::rom(&K2524), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K2526: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2527: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K2528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2526), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2527), exc: Obj::rom(&K10), lines: Obj::rom(&K581), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2529: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K2530: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K2531: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K2532: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K2533: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2529), consts: Obj::rom(&K2530), argnames: Obj::rom(&K2531), exc: Obj::rom(&K10), lines: Obj::rom(&K2532), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K2534: RomBytes<263> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05P\x04\x05\x19\x00\n\x05\x06\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x07\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x19\x00\n\x06\tY\x05\x06\n\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\x0b\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x0c\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\r\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\r\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K2535: RomTuple<14> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("wrap_native")]);
static K2536: RomBytes<34> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02\x0c\x02\x0e\x02 \x02");
static K2537: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2534), consts: Obj::rom(&K2535), argnames: Obj::rom(&K2531), exc: Obj::rom(&K10), lines: Obj::rom(&K2536), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2538: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K2539: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K2540: RomBytes<6> = RomBytes::new(b"\x00L\n\x02\x10\x02");
static K2541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2538), consts: Obj::rom(&K2539), argnames: Obj::rom(&K2531), exc: Obj::rom(&K10), lines: Obj::rom(&K2540), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2542: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K2543: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K2544: RomBytes<12> = RomBytes::new(b"\x00X\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K2545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2542), consts: Obj::rom(&K2543), argnames: Obj::rom(&K2531), exc: Obj::rom(&K10), lines: Obj::rom(&K2544), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2546: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K2547: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K2548: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K2549: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K2550: RomBytes<10> = RomBytes::new(b"\x00j\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K2551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2546), consts: Obj::rom(&K2547), argnames: Obj::rom(&K2548), exc: Obj::rom(&K2549), lines: Obj::rom(&K2550), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2552: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K2553: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K2554: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K2555: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K2556: RomBytes<8> = RomBytes::new(b"\x00~\x10\x02\x08\x02\x07\x02");
static K2557: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2552), consts: Obj::rom(&K2553), argnames: Obj::rom(&K2554), exc: Obj::rom(&K2555), lines: Obj::rom(&K2556), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K2558: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K2559: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K2560: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2558), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2175), exc: Obj::rom(&K10), lines: Obj::rom(&K2559), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K2561: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K2562: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K2563: RomBytes<11> = RomBytes::new(b"\x00\x94\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K2564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2561), consts: Obj::rom(&K326), argnames: Obj::rom(&K2562), exc: Obj::rom(&K10), lines: Obj::rom(&K2563), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K2565: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K2566: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K2567: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K2568: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K2566), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K2567), n!("throw")]);
static K2569: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K2570: RomBytes<25> = RomBytes::new(b"\x00\xa4\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K2571: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2565), consts: Obj::rom(&K2568), argnames: Obj::rom(&K2569), exc: Obj::rom(&K10), lines: Obj::rom(&K2570), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K2572: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K2573: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K2574: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K2575: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2572), consts: Obj::rom(&K2573), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2574), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2576: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2577: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K2578: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K2579: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K2580: RomBytes<7> = RomBytes::new(b"\x00\xce\x01\x0c\x02\x08\x02");
static K2581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2576), consts: Obj::rom(&K2577), argnames: Obj::rom(&K2578), exc: Obj::rom(&K2579), lines: Obj::rom(&K2580), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2582: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2583: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K2584: RomBytes<7> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x08\x02");
static K2585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2582), consts: Obj::rom(&K2577), argnames: Obj::rom(&K2578), exc: Obj::rom(&K2583), lines: Obj::rom(&K2584), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2586: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2587: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K2588: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K2589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2586), consts: Obj::rom(&K2587), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2588), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2590: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K2591: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K2592: RomBytes<15> = RomBytes::new(b"\x00\xf0\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K2593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2590), consts: Obj::rom(&K2591), argnames: Obj::rom(&K647), exc: Obj::rom(&K10), lines: Obj::rom(&K2592), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2594: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K2595: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K2596: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2595), n!("getattr")]);
static K2597: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K2598: RomBytes<11> = RomBytes::new(b"\x00\x84\x02\x06\x02\x11\x02\x0c\x02\x11\x05");
static K2599: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2594), consts: Obj::rom(&K2596), argnames: Obj::rom(&K2597), exc: Obj::rom(&K10), lines: Obj::rom(&K2598), name: n!("import_star"), qualname: n!("import_star"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2600: RomBytes<95> = RomBytes::new(b"\x00\x06\x00\x00\x07\x01b\x06\x06\x01\x81\x06\n\x06\x00\x87\x05\x06\x03\x00W\x02\x00\x83\x05\x8a\x05\x02\x00\x00\x01\x00\x00\x03\x05Y\x05\x03\x03\x03\x07\x04\x17\x07\x02\x07\x17\x06\x07\x01c\x04\x05\x01\x05T\x04\"\x00\n\x05\x06\x03\x07\x07\x17\x07\x07\x01\x03\x08\x08\x17\x07\x07\x08\x17\x07\x07\x02\x03\x08\t\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04");
static K2601: RomStr<20> = RomStr::constant(b"cannot import name \'");
static K2602: RomStr<8> = RomStr::constant(b"\' from \'");
static K2603: RomTuple<10> = RomTuple::new([n!("AttributeError"), Obj::NONE, n!("sys"), n!("modules"), vm::intern::ascii_char(46), n!("get"), n!("ImportError"), Obj::rom(&K2601), Obj::rom(&K2602), vm::intern::ascii_char(39)]);
static K2604: RomTuple<3> = RomTuple::new([n!("hook"), n!("name"), n!("module")]);
static K2605: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\n\x0c\r\x00\x0b");
static K2606: RomBytes<17> = RomBytes::new(b"\x00\x96\x02\x0c\x02\x08\x02\x05\x02\n\x04\x14\x02\x04\x02\"\x02");
static K2607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2600), consts: Obj::rom(&K2603), argnames: Obj::rom(&K2604), exc: Obj::rom(&K2605), lines: Obj::rom(&K2606), name: n!("import_from_hook"), qualname: n!("import_from_hook"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2608: RomBytes<187> = RomBytes::new(b"\x8a\x08\x01\x00\x00\x00\x00\x00\x02\x08\n\t\x02\x00\n\x01b\t\t\x01v\x08\tW\x81\x00\n\t\x03\x00\n\x03\x03\x0b\x04\x05\x0c\x00b\x04\t\x03T\x04\x06\x00\x05\x05\x00W\r\x00\x00\t\x04\x00\n\x00\x05\x0b\x00b\x05\t\x02T\x05\x03\x00WS\x00Y\t\x05\x05\x00\n\x05c\x06\t\x01\x06T\x06\x11\x00\n\t\x07\x00\n\x02b\t\t\x01\x00\n\x00b\x06\t\x01Y\t\x02\x08`\t\x00\x06Y\n\x05\x05\x00\x0b\x06c\n\n\x01\tW\x1a\x00\n\n\n\x87\t\n\x10\x00Y\n\x02\x08\x00\x0b\x00\x05\x0c\x00c\n\n\x02\x0b\x85\x83\t\x82w\x03\x08z\xff\n\x08\x0c\x03\n\r\x17\n\n\x00\x03\x0b\x0e\x17\t\n\x0bb\x07\x08\x01[\x07\x0f\x00\x83\x07");
static K2609: RomStr<17> = RomStr::constant(b"no module named \'");
static K2610: RomTuple<16> = RomTuple::new([Obj::NONE, n!("sys"), n!("list"), n!("getattr"), n!("find_spec"), n!("loader"), n!("create_module"), n!("type"), n!("modules"), n!("exec_module"), n!("BaseException"), n!("pop"), n!("ModuleNotFoundError"), Obj::rom(&K2609), vm::intern::ascii_char(39), n!("name")]);
static K2611: RomTuple<2> = RomTuple::new([n!("name"), n!("finders")]);
static K2612: RomBytes<10> = RomBytes::new(b"q\x0c\x80\x01\x12\x80\x01\x1a\x00\x13");
static K2613: RomBytes<39> = RomBytes::new(b"\x00\xb0\x02\n\x04\x10\x02\x10\x02\x17\x02\x04\x02\x03\x02\x0c\x02\x04\x02\x11\x02\x08\x04\x0f\x02\x08\x02\x0f\x02\x03\x02\x01\x1b\x05\x1e\x15\x02\x04\x02");
static K2614: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2608), consts: Obj::rom(&K2610), argnames: Obj::rom(&K2611), exc: Obj::rom(&K2612), lines: Obj::rom(&K2613), name: n!("import_by_finders"), qualname: n!("import_by_finders"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K2615: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K2616: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K2617: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K2618: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K2619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2615), consts: Obj::rom(&K2616), argnames: Obj::rom(&K2249), exc: Obj::rom(&K2617), lines: Obj::rom(&K2618), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2620: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K2621: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K2622: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K2623: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2620), consts: Obj::rom(&K2621), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2622), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2624: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K2625: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K2626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2624), consts: Obj::rom(&K2625), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K31), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2627: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K2628: RomBytes<2> = RomBytes::new(b"\x00(");
static K2629: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2627), consts: Obj::rom(&K2625), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2628), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K2630: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K2631: RomBytes<2> = RomBytes::new(b"\x000");
static K2632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2630), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2631), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2633: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K2634: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K2635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2633), consts: Obj::rom(&K2634), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K590), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K2636: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K2637: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2633), consts: Obj::rom(&K2636), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2018), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2638: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K2639: RomTuple<1> = RomTuple::new([Obj::rom(&K2306)]);
static K2640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2638), consts: Obj::rom(&K2639), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2023), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2641: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K412), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2642: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K2643: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2305), vm::intern::ascii_char(47)]);
static K2644: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K2645: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K2646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2642), consts: Obj::rom(&K2643), argnames: Obj::rom(&K2644), exc: Obj::rom(&K10), lines: Obj::rom(&K2645), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2647: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K2648: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2305), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K2649: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K2650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2647), consts: Obj::rom(&K2648), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2649), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K2651: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K2652: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2633), consts: Obj::rom(&K2651), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2653: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K2654: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2633), consts: Obj::rom(&K2653), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K150), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2655: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K2656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2655), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K361), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2657: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K2658: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), n!("")]);
static K2659: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K2660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2657), consts: Obj::rom(&K2658), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2659), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K2661: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K2662: RomStr<2> = RomStr::constant(b"//");
static K2663: RomStr<3> = RomStr::constant(b"///");
static K2664: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), n!(""), Obj::rom(&K2662), Obj::rom(&K2663), n!("split"), Obj::rom(&K175), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K2665: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K2666: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2661), consts: Obj::rom(&K2664), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2665), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K2667: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2668: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K2669: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K2670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2667), consts: Obj::rom(&K2668), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2669), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2671: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K2672: RomStr<17> = RomStr::constant(b"no path specified");
static K2673: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K2674: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K2675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2673), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2674), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2676: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2673), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1325), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K2677: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K2672), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K2675), Obj::rom(&K2676), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K2678: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K2679: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2671), consts: Obj::rom(&K2677), argnames: Obj::rom(&K2678), exc: Obj::rom(&K10), lines: Obj::rom(&K2679), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K2681: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K2682: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K2683: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K2684: RomTuple<1> = RomTuple::new([n!("paths")]);
static K2685: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2686: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2682), consts: Obj::rom(&K2683), argnames: Obj::rom(&K2684), exc: Obj::rom(&K10), lines: Obj::rom(&K2685), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K2687: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K2688: RomStr<2> = RomStr::constant(b"~/");
static K2689: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K2688), n!("getenv"), n!("HOME")]);
static K2690: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K2691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2687), consts: Obj::rom(&K2689), argnames: Obj::rom(&K2249), exc: Obj::rom(&K10), lines: Obj::rom(&K2690), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2692: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K2693: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K2694: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K2693), n!("write"), vm::intern::ascii_char(101), n!("print_exception")]);
static K2695: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K2696: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K2697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2692), consts: Obj::rom(&K2694), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2695), lines: Obj::rom(&K2696), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2698: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K2699: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K2700: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K2701: RomBytes<2> = RomBytes::new(b"\x004");
static K2702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2698), consts: Obj::rom(&K2699), argnames: Obj::rom(&K2700), exc: Obj::rom(&K10), lines: Obj::rom(&K2701), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2703: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K2704: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K2705: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K2706: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2703), consts: Obj::rom(&K2704), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2705), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2707: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K2708: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), vm::types::EMPTY_TUPLE, n!("append")]);
static K2709: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K2710: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K2711: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2707), consts: Obj::rom(&K2708), argnames: Obj::rom(&K2709), exc: Obj::rom(&K10), lines: Obj::rom(&K2710), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2712: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K2713: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K2714: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K417), consts: Obj::rom(&K2713), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1277), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K2715: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K2714)]);
static K2716: RomTuple<1> = RomTuple::new([n!("function")]);
static K2717: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K2718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2712), consts: Obj::rom(&K2715), argnames: Obj::rom(&K2716), exc: Obj::rom(&K10), lines: Obj::rom(&K2717), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K2719: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K2720: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), vm::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K2721: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K2722: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K2723: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2719), consts: Obj::rom(&K2720), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2721), lines: Obj::rom(&K2722), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K2724: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K2725: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K2726: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K2727: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K2728: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2724), consts: Obj::rom(&K2725), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2726), lines: Obj::rom(&K2727), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2729: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K2730: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K2731: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K2732: RomBytes<8> = RomBytes::new(b"\x00\x0c\n\x04\x1c\x02\x08\x02");
static K2733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2729), consts: Obj::rom(&K2730), argnames: Obj::rom(&K2731), exc: Obj::rom(&K10), lines: Obj::rom(&K2732), name: n!("re_run"), qualname: n!("re_run"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2734: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K2735: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K2736: RomTuple<1> = RomTuple::new([n!("previous")]);
static K2737: RomBytes<2> = RomBytes::new(b"\x00\x1c");
static K2738: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2734), consts: Obj::rom(&K2735), argnames: Obj::rom(&K2736), exc: Obj::rom(&K10), lines: Obj::rom(&K2737), name: n!("re_next_slowly"), qualname: n!("re_next_slowly"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K2739: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K2740: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K2741: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K2742: RomBytes<2> = RomBytes::new(b"\x00$");
static K2743: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2739), consts: Obj::rom(&K2740), argnames: Obj::rom(&K2741), exc: Obj::rom(&K10), lines: Obj::rom(&K2742), name: n!("pattern_match"), qualname: n!("pattern_match"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2744: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K2745: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2744), consts: Obj::rom(&K2740), argnames: Obj::rom(&K2741), exc: Obj::rom(&K10), lines: Obj::rom(&K39), name: n!("pattern_search"), qualname: n!("pattern_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2746: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K2747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2746), consts: Obj::rom(&K2740), argnames: Obj::rom(&K2741), exc: Obj::rom(&K10), lines: Obj::rom(&K2701), name: n!("pattern_fullmatch"), qualname: n!("pattern_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2748: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K2749: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K2750: RomBytes<2> = RomBytes::new(b"\x00<");
static K2751: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2748), consts: Obj::rom(&K2749), argnames: Obj::rom(&K2741), exc: Obj::rom(&K10), lines: Obj::rom(&K2750), name: n!("pattern_finditer"), qualname: n!("pattern_finditer"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2752: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K2753: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K2754: RomTuple<1> = RomTuple::new([n!("found")]);
static K2755: RomBytes<8> = RomBytes::new(b"\x00D\x03\x02\x03\x02\n\x03");
static K2756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2752), consts: Obj::rom(&K2753), argnames: Obj::rom(&K2754), exc: Obj::rom(&K10), lines: Obj::rom(&K2755), name: n!("re_matches"), qualname: n!("re_matches"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2757: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K2758: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K2759: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2758), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K412), name: n!("<listcomp>"), qualname: n!("pattern_findall.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K2760: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K2759)]);
static K2761: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2757), consts: Obj::rom(&K2760), argnames: Obj::rom(&K2741), exc: Obj::rom(&K10), lines: Obj::rom(&K412), name: n!("pattern_findall"), qualname: n!("pattern_findall"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2762: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K2763: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K2764: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K2765: RomBytes<28> = RomBytes::new(b"\x00X\x05\x02\t\x02\x04\x02\x03\x02\x13\x02\x15\x02\x10\x02\x03\x02\x04\x02\x05\x02\x03\x0b\x05\x0e\x1f\x02");
static K2766: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2762), consts: Obj::rom(&K2763), argnames: Obj::rom(&K2764), exc: Obj::rom(&K10), lines: Obj::rom(&K2765), name: n!("pattern_split"), qualname: n!("pattern_split"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2767: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K2768: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K2769: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K2770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2767), consts: Obj::rom(&K2768), argnames: Obj::rom(&K2769), exc: Obj::rom(&K10), lines: Obj::rom(&K1290), name: n!("pattern_sub"), qualname: n!("pattern_sub"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2771: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K2772: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), n!(""), Obj::rom(&K10), n!("join")]);
static K2773: RomBytes<57> = RomBytes::new(b"\x00\x80\x01\x0e\x02\x06\x02\x11\x02\x06\x04\x03\x02\x04\x02\x03\x02\x03\x02\x16\x02\x03\x02\x15\x02\x04\x02\x0e\x02\x05\x02\x16\x04\n\x02\x04\x02\x0b\x02\x03\x02\x04\x02\x05\x02\x03\x02\n\x1b\x04\x1e\x04\x02\x0c\x02\x15\x02");
static K2774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2771), consts: Obj::rom(&K2772), argnames: Obj::rom(&K2769), exc: Obj::rom(&K10), lines: Obj::rom(&K2773), name: n!("pattern_subn"), qualname: n!("pattern_subn"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K2775: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2776: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K2777: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K2778: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K2779: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2775), consts: Obj::rom(&K2776), argnames: Obj::rom(&K2777), exc: Obj::rom(&K10), lines: Obj::rom(&K2778), name: n!("re_match"), qualname: n!("re_match"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K2780: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K2781: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K2782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2775), consts: Obj::rom(&K2780), argnames: Obj::rom(&K2777), exc: Obj::rom(&K10), lines: Obj::rom(&K2781), name: n!("re_search"), qualname: n!("re_search"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2783: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K2784: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2775), consts: Obj::rom(&K2783), argnames: Obj::rom(&K2777), exc: Obj::rom(&K10), lines: Obj::rom(&K1150), name: n!("re_fullmatch"), qualname: n!("re_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K2785: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K2786: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K2787: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K2788: RomBytes<3> = RomBytes::new(b"\x00\xd8\x01");
static K2789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2785), consts: Obj::rom(&K2786), argnames: Obj::rom(&K2787), exc: Obj::rom(&K10), lines: Obj::rom(&K2788), name: n!("re_sub"), qualname: n!("re_sub"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K2790: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K2791: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K2792: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K2793: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K2794: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2791), consts: Obj::rom(&K2792), argnames: Obj::rom(&K2787), exc: Obj::rom(&K10), lines: Obj::rom(&K2793), name: n!("re_subn"), qualname: n!("re_subn"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2795: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K2796: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K2797: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K2798: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2795), consts: Obj::rom(&K2796), argnames: Obj::rom(&K2797), exc: Obj::rom(&K10), lines: Obj::rom(&K2588), name: n!("re_split"), qualname: n!("re_split"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2799: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K2800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2775), consts: Obj::rom(&K2799), argnames: Obj::rom(&K2777), exc: Obj::rom(&K10), lines: Obj::rom(&K1325), name: n!("re_findall"), qualname: n!("re_findall"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2801: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K2802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2775), consts: Obj::rom(&K2801), argnames: Obj::rom(&K2777), exc: Obj::rom(&K10), lines: Obj::rom(&K1174), name: n!("re_finditer"), qualname: n!("re_finditer"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2803: RomBytes<96> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x82");
static K2804: RomTuple<23> = RomTuple::new([n!("clips"), n!("rom_init"), n!("__init__"), n!("rom_mount"), n!("mount"), n!("rom_umount"), n!("umount"), n!("rom_open"), n!("open"), n!("rom_ilistdir"), n!("ilistdir"), n!("rom_chdir"), n!("chdir"), n!("rom_getcwd"), n!("getcwd"), n!("rom_stat"), n!("stat"), n!("rom_statvfs"), n!("statvfs"), n!("rom_file_read"), n!("file_read"), n!("rom_file_shut"), n!("file_shut")]);
static K2805: RomBytes<24> = RomBytes::new(b"\x00\x1e\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K2806: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2803), consts: Obj::rom(&K2804), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2805), name: n!("VfsRom"), qualname: n!("rom_class.<locals>.VfsRom"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K2807: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsRom"), Obj::rom(&K2806), n!("keep")]);
static K2808: RomBytes<12> = RomBytes::new(b"\x00\x16\n\x02\x04\x04\x10\x1c\x03\x02\r\x02");
static K2809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K2807), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2808), name: n!("rom_class"), qualname: n!("rom_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 10 };
static K2810: RomBytes<116> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x06\x06\x01[\x00\x01\x06\x00\x02\x06\n\x06\x02\x05\x08\x00\x01\t\x03\x05\n\x00l\x08\x08^\x07\x02\x08b\x06\x06\x01B\x06\x03\x0c\x00\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06\n\x07\x05\x00\x08\x02\x01\t\x00\n\n\x06\x00\x0b\x02b\n\n\x01b\x07\x07\x03v\x06\x07W\r\x00z\x07\x03\x03[\x00\x07\x04[\x00\x08\x05\x82w\x07\x06\xee\xff\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06");
static K2811: RomBytes<3> = RomBytes::new(b"\xd2\xcd1");
static K2812: RomTuple<9> = RomTuple::new([n!("memoryview"), n!("memory"), n!("bytes"), Obj::rom(&K2811), n!("OSError"), n!("rom_records"), n!("len"), n!("start"), n!("end")]);
static K2813: RomTuple<2> = RomTuple::new([n!("self"), n!("memory")]);
static K2814: RomBytes<16> = RomBytes::new(b"\x00D\x11\x02\x1c\x02\x0c\x02!\x02\x08\x02\x01\x03\x05\x06");
static K2815: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2810), consts: Obj::rom(&K2812), argnames: Obj::rom(&K2813), exc: Obj::rom(&K10), lines: Obj::rom(&K2814), name: n!("rom_init"), qualname: n!("rom_init"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2816: RomBytes<17> = RomBytes::new(b"V\x02\x0c\x00\n\x03\x00\x01\x04\x01b\x03\x03\x01\x83\x03\x82");
static K2817: RomBytes<4> = RomBytes::new(b"\x00X\x04\x02");
static K2818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2816), consts: Obj::rom(&K1548), argnames: Obj::rom(&K708), exc: Obj::rom(&K10), lines: Obj::rom(&K2817), name: n!("rom_mount"), qualname: n!("rom_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2819: RomBytes<2> = RomBytes::new(b"\x00b");
static K2820: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2819), name: n!("rom_umount"), qualname: n!("rom_umount"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K2821: RomBytes<71> = RomBytes::new(b"\x01\x03\x00W%\x00^\x04\x00\x01/\x01\x01\x00+\x05\x03\x01(\x06\x04\x02\x1e\x03\x05\x06=\x04\x03\x0c\x00\x00\x05\x03\x00\x06\x01h\x05\x05\x02\x81\x057\x01\x02\x0b\x00,\x05\x03\x04U\x05\x03\x00X\xcb\xff\n\x05\x05\x01\x06\x05b\x05\x05\x01\x83\x05");
static K2822: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(127), Obj::small(128), Obj::small(25), n!("OSError")]);
static K2823: RomTuple<3> = RomTuple::new([n!("view"), n!("at"), n!("end")]);
static K2824: RomBytes<18> = RomBytes::new(b"\x00l\x03\x02\x03\x02\x04\x02\x04\x02\x0c\x02\x05\x02\x0c\t\x10\x0c");
static K2825: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2821), consts: Obj::rom(&K2822), argnames: Obj::rom(&K2823), exc: Obj::rom(&K10), lines: Obj::rom(&K2824), name: n!("rom_number"), qualname: n!("rom_number"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K2826: RomBytes<110> = RomBytes::new(b"We\x00\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x03\x07\x00\x01\x08\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x04\x07\x00\x01\x08W\x0b\x00\n\x06\x01\x87\x05\x06\x01\x00\x82\x83\x05V\x03\t\x00\x18\x05\x02\x019\x04\x05\x01\x00\x82\x00\x05\x03\x00\x06\x01\x17\x07\x01\x04h\x05\x05\x03~\x05\x05-\x01\x01\x04C\x01\x02\x96\xff\x82");
static K2827: RomTuple<2> = RomTuple::new([n!("rom_number"), n!("OSError")]);
static K2828: RomBytes<8> = RomBytes::new(b"\x034:\n:\x0b\x00\x0b");
static K2829: RomBytes<21> = RomBytes::new(b"\x00\x82\x01\x03\x04\x1a\x02\x1d\x02\x08\x02\x03\x02\r\x02\x01\x02\x11\x02\x04\x11");
static K2830: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2826), consts: Obj::rom(&K2827), argnames: Obj::rom(&K2823), exc: Obj::rom(&K2828), lines: Obj::rom(&K2829), name: n!("rom_records"), qualname: n!("rom_records"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2831: RomBytes<179> = RomBytes::new(b"Y\x02\x00\x00\n\t\x01\x00\n\x02_\x0b\x01\x02_\x0c\x01\x03b\t\t\x03v\x08\tW\x91\x00z\t\x03\x03M\x03\x04\x05\x00A\x03\x05\x83\x00\n\x0b\x06\x00\x0c\x02\x00\r\x04\x00\x0e\x05b\x0b\x0b\x03z\x0b\x0c\x02\x00\x06\x0c\x00\x04\r\n\x0b\x07\x00\r\x04\n\x0e\x08\x17\x0f\x04\x06\x00\x10\x05b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0c\x02\rb\x07\x0b\x01-\x04\x04\x069\x04\x05\x01\x00\x82\x00\x0b\x07A\x03\x04\x10\x00\x01\x0c\x04\x00\r\x04\x00\x0e\x05h\x0c\x0c\x03W\x10\x00\n\x0c\t\x00\r\x00\x00\x0e\x04\x00\x0f\x05b\x0c\x0c\x03h\x0b\x0b\x02~\x0b\x0bW\x0b\x00\n\x0b\n\x87\n\x0b\x01\x00\x82\x83\nw\t\x08j\xff\x82");
static K2832: RomTuple<11> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(5), n!("rom_number"), n!("bytes"), n!("min"), n!("rom_contents"), n!("OSError")]);
static K2833: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("place")]);
static K2834: RomBytes<10> = RomBytes::new(b"*u\xa2\x01\x14\xa2\x01\x0b\x00\x15");
static K2835: RomBytes<25> = RomBytes::new(b"\x00\xa0\x01\x04\x02\x1c\x02\n\x04\x1a\x02\"\x02\x04\x02\x05\x02\x01\x022\x02\x08\x02\x03\x13");
static K2836: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2831), consts: Obj::rom(&K2832), argnames: Obj::rom(&K2833), exc: Obj::rom(&K2834), lines: Obj::rom(&K2835), name: n!("rom_entries"), qualname: n!("rom_entries"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2837: RomBytes<164> = RomBytes::new(b"Y\x03\x00\x00\n\t\x01\x00\n\x03\x00\x0b\x01\x00\x0c\x02b\t\t\x03v\x08\tWy\x00z\t\x04\x03A\x04\x02\x0f\x00\x01\n\x05\x00\x0b\x05\x00\x0c\x06h\n\n\x03\x81\nA\x04\x03\\\x00\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x07\x0b\x00\x05\x0c\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x01\x0b\x00\x05\x0cY\n\x00\x05-\x01\x01\n\x17\n\x01\x07Y\x0b\x00\x068\n\x0b\x10\x00\x01\n\x05\x00\x0b\x01\x17\x0c\x01\x07h\n\n\x03\x81\nW\x05\x00w\t\x08\x82\xff\n\x08\x07\x01\t\x05b\x08\x08\x01\x83\x08");
static K2838: RomTuple<8> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(2), Obj::small(3), n!("rom_number"), n!("start"), n!("end"), n!("OSError")]);
static K2839: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("at"), n!("end")]);
static K2840: RomBytes<27> = RomBytes::new(b"\x00\xbe\x01\x04\x02\x1a\x02\x05\x02\x0f\x02\x05\x02\x1a\x02\x1a\x02\x08\x02\r\x02\x10\x02\x03\x11\x05\x14");
static K2841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2837), consts: Obj::rom(&K2838), argnames: Obj::rom(&K2839), exc: Obj::rom(&K10), lines: Obj::rom(&K2840), name: n!("rom_contents"), qualname: n!("rom_contents"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K2842: RomBytes<121> = RomBytes::new(b"\x01\x07\x04Y\x08\x00\x00Y\t\x00\x01h\x02\x07\x03\n\x08\x02\x03\t\x03\x00\n\x01b\x08\x08\x02v\x07\x08WP\x00\x00\x08\x03c\x04\x08\x00\x04_\x08\x02\x05B\x08\x06\x0c\x00\n\x08\x07\x01\t\x02b\x08\x08\x01\x83\x08\n\t\x08\x00\n\x00\x00\x0b\x02b\t\t\x02v\x08\tW\x0f\x00z\t\x05\x02;\x05\x04\x06\x00\x00\x02\x06W\x11\x00w\t\x08\xec\xff\n\n\x07\x01\x0b\x02b\n\n\x01\x83\nw\x03\x07\xab\xff\x81\x02");
static K2843: RomTuple<9> = RomTuple::new([n!("start"), n!("end"), n!("path_parts"), n!(""), n!("encode"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_entries")]);
static K2844: RomBytes<27> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x13\x02\x08\x02\t\x02\x0c\x02\x17\x02\x05\x02\x03\x02\x03\x05\x05\n\x0c\x11\x05\x14");
static K2845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2842), consts: Obj::rom(&K2843), argnames: Obj::rom(&K879), exc: Obj::rom(&K10), lines: Obj::rom(&K2844), name: n!("rom_find"), qualname: n!("rom_find"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K2846: RomBytes<100> = RomBytes::new(b"\n\r\x00\x00\x0e\x02b\r\r\x01z\r\x03\x06V\x04\x0c\x00\n\r\x01\x01\x0e\x1eb\r\r\x01\x83\r\n\r\x02\x00\x0e\x00\x00\x0f\x01b\r\r\x02z\r\t\x03A\t\x03\x0c\x00\n\r\x01\x01\x0e\x15b\r\r\x01\x83\r\n\r\x04\x00\x0e\x00\x00\x0f\x02\x05\x10\x01\x05\x11\x02\x05\x12\x02b\x0c\r\x05[\x0c\x05\n\x18\r\x0b\n[\x0c\x06\r\x81\x0c");
static K2847: RomTuple<7> = RomTuple::new([n!("parse_mode"), n!("OSError"), n!("rom_find"), Obj::small(4), n!("file_new"), n!("start"), n!("size")]);
static K2848: RomBytes<21> = RomBytes::new(b"\x00\xfa\x01\x0e\x02\x04\x02\x0c\x02\x11\x02\x05\x02\x0c\x02\x16\x02\x04\x02\x08\x02");
static K2849: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2846), consts: Obj::rom(&K2847), argnames: Obj::rom(&K1005), exc: Obj::rom(&K10), lines: Obj::rom(&K2848), name: n!("rom_open"), qualname: n!("rom_open"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K2850: RomBytes<55> = RomBytes::new(b"Y\x03\x00\x00Y\x05\x01\x01Y\x06\x01\x02\x17\x04\x05\x06Y\x06\x01\x01\n\x07\x03Y\t\x01\x02\x17\x08\t\x02Y\t\x01\x04b\x07\x07\x02\x17\x05\x06\x07\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K2851: RomTuple<5> = RomTuple::new([n!("memory"), n!("start"), n!("pos"), n!("min"), n!("size")]);
static K2852: RomBytes<3> = RomBytes::new(b"\x00\x94\x02");
static K2853: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2850), consts: Obj::rom(&K2851), argnames: Obj::rom(&K1026), exc: Obj::rom(&K10), lines: Obj::rom(&K2852), name: n!("rom_file_read"), qualname: n!("rom_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2854: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K2855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1036), exc: Obj::rom(&K10), lines: Obj::rom(&K2854), name: n!("rom_file_shut"), qualname: n!("rom_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K2856: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02_\x03\x02\x01B\x03\x02\x0c\x00\n\x03\x03\x01\x04\x02b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02\n\x06\x05\x00\x07\x01\n\x08\x06b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K2857: RomTuple<7> = RomTuple::new([n!("rom_find"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_list"), n!("isinstance"), n!("bytes")]);
static K2858: RomBytes<9> = RomBytes::new(b"\x00\xa4\x02\r\x02\t\x02\x0c\x02");
static K2859: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2856), consts: Obj::rom(&K2857), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K2858), name: n!("rom_ilistdir"), qualname: n!("rom_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2860: RomBytes<91> = RomBytes::new(b"\n\x08\x00\x00\t\x00\x00\n\x01b\x08\x08\x02v\x07\x08WB\x00z\x08\t\x02\x00\x03\tz\n\x04\x03A\x04\x01\x07\x00\x02\x04\x00@W\x03\x00\x03\x04\x02V\x02\x06\x00\x00\t\x03W\r\x00\n\t\x03\x00\n\x03\x03\x0b\x04b\t\t\x02\x00\n\x04\x01\x0b\x00\x18\x0c\x06\x05h\t\t\x04~\t\tw\x08\x07\xb9\xff\x82");
static K2861: RomTuple<5> = RomTuple::new([n!("rom_entries"), Obj::small(4), Obj::small(32768), n!("str"), Obj::rom(&K252)]);
static K2862: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("place"), n!("as_bytes")]);
static K2863: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x1e\x02\x0f\x02(\x03");
static K2864: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2860), consts: Obj::rom(&K2861), argnames: Obj::rom(&K2862), exc: Obj::rom(&K10), lines: Obj::rom(&K2863), name: n!("rom_list"), qualname: n!("rom_list"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K2865: RomBytes<30> = RomBytes::new(b"\n\x02\x00\x03\x03\x01\x00\x04\x01b\x02\x02\x02V\x02\x0c\x00\n\x02\x02\x01\x03_b\x02\x02\x01\x83\x02\x82");
static K2866: RomTuple<3> = RomTuple::new([n!("path_parts"), n!(""), n!("OSError")]);
static K2867: RomBytes<5> = RomBytes::new(b"\x00\xc0\x02\x11\x02");
static K2868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2865), consts: Obj::rom(&K2866), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K2867), name: n!("rom_chdir"), qualname: n!("rom_chdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K2869: RomBytes<5> = RomBytes::new(b"\x03\x01\x00\x81\x01");
static K2870: RomBytes<3> = RomBytes::new(b"\x00\xca\x02");
static K2871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2869), consts: Obj::rom(&K949), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2870), name: n!("rom_getcwd"), qualname: n!("rom_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K2872: RomBytes<66> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03A\x02\x01\x07\x00\x02\x05\x00@W\x03\x00\x03\x05\x02\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x18\x0b\x04\x03\x01\x0c\x00\x01\r\x00\x01\x0e\x00h\x05\x05\n\x81\x05");
static K2873: RomTuple<3> = RomTuple::new([n!("rom_find"), Obj::small(4), Obj::small(32768)]);
static K2874: RomBytes<5> = RomBytes::new(b"\x00\xd2\x02\x11\x02");
static K2875: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2872), consts: Obj::rom(&K2873), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K2874), name: n!("rom_stat"), qualname: n!("rom_stat"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K2876: RomBytes<46> = RomBytes::new(b"\x01\x02\x01\x01\x03\x00Y\x05\x00\x00Y\x06\x00\x01\x18\x04\x05\x06\x01\x05\x00\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x02\x0b\xff\x7fh\x02\x02\n\x81\x02");
static K2877: RomTuple<2> = RomTuple::new([n!("end"), n!("start")]);
static K2878: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K2879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2876), consts: Obj::rom(&K2877), argnames: Obj::rom(&K946), exc: Obj::rom(&K10), lines: Obj::rom(&K2878), name: n!("rom_statvfs"), qualname: n!("rom_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K2880: RomBytes<16> = RomBytes::new(b"A\x00\x00\x06\x00\x01\x02\x00W\x03\x00\x01\x02\xea\x81\x02");
static K2881: RomTuple<2> = RomTuple::new([n!("request"), n!("args")]);
static K2882: RomBytes<3> = RomBytes::new(b"\x00\xe8\x02");
static K2883: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2880), consts: Obj::rom(&K485), argnames: Obj::rom(&K2881), exc: Obj::rom(&K10), lines: Obj::rom(&K2882), name: n!("rom_ioctl"), qualname: n!("rom_ioctl"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 179 };
static K2884: RomBytes<115> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x03\x06\x01\n\x07\x01\x00\x08\x00b\x07\x07\x01v\x06\x07W;\x00\x01\x05\x00_\x07\x04\x02V\x07!\x00_\x07\x04\x03\x01\x08\x03_\t\x04\x02c\x05\x07\x02\x04=\x05\x03\x0c\x00\n\x07\x052\x08\x05b\x07\x07\x01\x83\x07\x01\x07\x02`\x04\x07\x05V\x05\x04\x00/\x03\x03\x02w\x04\x06\xc0\xffU\x03\x11\x00\n\x06\x06\x00\x07\x02\x00\x08\x01b\x06\x06\x02V\x06\x01\x00\x82X\x8d\xff");
static K2885: RomTuple<7> = RomTuple::new([n!("poll_native"), n!("poll_entries"), Obj::small(1), Obj::small(0), n!("ioctl"), n!("OSError"), n!("poll_pause")]);
static K2886: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("since")]);
static K2887: RomBytes<26> = RomBytes::new(b"\x00\x0c\n\x02\x10\x02\x03\x02\x08\x04\x10\x02\x05\x02\x0c\x02\x07\x02\x04\x02\x04\x11\x05\x14\x15\x02");
static K2888: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2884), consts: Obj::rom(&K2885), argnames: Obj::rom(&K2886), exc: Obj::rom(&K10), lines: Obj::rom(&K2887), name: n!("poll_wait"), qualname: n!("poll_wait"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2889: RomBytes<32> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2890: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_list")]);
static K2891: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("flags")]);
static K2892: RomBytes<4> = RomBytes::new(b"\x00,\x14\x02");
static K2893: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2889), consts: Obj::rom(&K2890), argnames: Obj::rom(&K2891), exc: Obj::rom(&K10), lines: Obj::rom(&K2892), name: n!("poll_list_of"), qualname: n!("poll_list_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2894: RomTuple<2> = RomTuple::new([Obj::small(-1), Obj::small(0)]);
static K2895: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2896: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_begin")]);
static K2897: RomBytes<4> = RomBytes::new(b"\x006\x14\x02");
static K2898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2895), consts: Obj::rom(&K2896), argnames: Obj::rom(&K2891), exc: Obj::rom(&K10), lines: Obj::rom(&K2897), name: n!("poll_iter_of"), qualname: n!("poll_iter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K2899: RomBytes<258> = RomBytes::new(b"\x13\n\n\x0b\x00b\x04\x0b\x00j\x0b\x0b\x00\x00\x05\x0b\x00\x0c\x00\x01\r\x01h\x0c\x0c\x02\x00\r\x01\x01\x0e\x04h\r\r\x02\x00\x0e\x02\x01\x0f\x00h\x0e\x0e\x02h\x0c\x0c\x03v\x0b\x0cW>\x00z\x0c\x06\x02v\r\x06W/\x00\n\x0e\x01\x00\x0f\x08b\t\x0e\x01\x00\x0e\x05\x00\x0f\t\x01\x10\x08c\x0e\x0e\x02\x02\x1e\x0e\x0e\x07`\x05\t\x0e\x00\x0e\x04\x00\x0f\x08^\x10\x05\tc\x0e\x0e\x02\x03w\x08\r\xcc\xffw\x0c\x0b\xbd\xffj\x0b\x0b\x00\x15\n\x0b\x00\x0c\x04T\x03\x06\x00\x05\r\x00W\x04\x00$\r\x03\x04c\x0c\x0c\x01\x05v\x0b\x0cW\x1d\x00z\x0c\r\x02\x00\x08\r\x00\x07\x0e\x14\r\n\x06\x00\n\x0e\x01\x00\x0f\x08b\x0e\x0e\x01`\r\x0e\x07w\x0c\x0b\xde\xffv\x0c\x00\x00\x0e\nh\r\x0e\x01|\x0b\r\x07\x00\x04b\x0b\x0b\x01v\r\x01\x00\x0f\nh\x0e\x0f\x01|\x0c\x0e\x08\x00\x04b\x0c\x0c\x01v\x0e\x02\x00\x10\nh\x0f\x10\x01|\r\x0f\t\x00\x04b\r\r\x01h\x0b\x0b\x03\x81\x0b");
static K2900: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00\x14\x04\x01\x00\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01\x01\x06\x00c\x04\x04\x02\x02(\x04\x04\x03V\x04\x03\x00m\x03\x02w\x02\x00\xd9\xff\x81\x03");
static K2901: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-5)]);
static K2902: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2900), consts: Obj::rom(&K2901), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1269), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 44 };
static K2903: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-2)]);
static K2904: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2900), consts: Obj::rom(&K2903), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2393), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 45 };
static K2905: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-6)]);
static K2906: RomBytes<2> = RomBytes::new(b"\x00\\");
static K2907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2900), consts: Obj::rom(&K2905), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2906), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 46 };
static K2908: RomTuple<10> = RomTuple::new([n!("new_poll"), n!("id"), n!("get"), n!("register"), Obj::small(1000), n!("poll"), n!("found"), Obj::rom(&K2902), Obj::rom(&K2904), Obj::rom(&K2907)]);
static K2909: RomTuple<4> = RomTuple::new([n!("readable"), n!("writable"), n!("failed"), n!("timeout")]);
static K2910: RomBytes<36> = RomBytes::new(b"\x00>\x02\x02\x07\x02\x07\x02,\x02\x06\x02\n\x02\x16\x02\x0f\x05\x05\x01\x05\n\x07\x02&\x02\x13\x01\x05\x08\x14\x02\x14\x02\x14\x05");
static K2911: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2899), consts: Obj::rom(&K2908), argnames: Obj::rom(&K2909), exc: Obj::rom(&K10), lines: Obj::rom(&K2910), name: n!("select_streams"), qualname: n!("select_streams"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2912: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K2913: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K2914: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K2915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2912), consts: Obj::rom(&K2913), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K2914), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2916: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K2917: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K2918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K2917), argnames: Obj::rom(&K687), exc: Obj::rom(&K10), lines: Obj::rom(&K2622), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2919: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K2920: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K2919), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K31), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2921: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K2922: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K2923: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K2924: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2921), consts: Obj::rom(&K2922), argnames: Obj::rom(&K2923), exc: Obj::rom(&K10), lines: Obj::rom(&K104), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2925: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2926: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K2927: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2925), consts: Obj::rom(&K2926), argnames: Obj::rom(&K1389), exc: Obj::rom(&K10), lines: Obj::rom(&K109), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2928: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K2929: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K2930: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K2931: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2928), consts: Obj::rom(&K2929), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2930), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2932: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K2933: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K2934: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2932), consts: Obj::rom(&K2933), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2023), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2935: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2936: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K2937: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K2938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2935), consts: Obj::rom(&K2936), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2937), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2939: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2940: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K2941: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K2942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2939), consts: Obj::rom(&K2940), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2941), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K2943: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K2944: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K2945: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K2946: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K2947: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2943), consts: Obj::rom(&K2944), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2946), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2948: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K2949: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K2950: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K2951: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2948), consts: Obj::rom(&K2949), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2950), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2952: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K2953: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K2954: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K2955: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2952), consts: Obj::rom(&K2953), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2954), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2956: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K2957: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K2958: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K2959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2956), consts: Obj::rom(&K2957), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K2958), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2960: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2961: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K2962: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K2963: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2960), consts: Obj::rom(&K2961), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2962), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2964: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K2965: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K2966: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2960), consts: Obj::rom(&K2964), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2965), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K2967: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K2968: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K2969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2960), consts: Obj::rom(&K2967), argnames: Obj::rom(&K2945), exc: Obj::rom(&K10), lines: Obj::rom(&K2968), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2970: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2971: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K2972: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K2973: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2970), consts: Obj::rom(&K2971), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K2972), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K2974: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2975: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K2976: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K2977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2974), consts: Obj::rom(&K2975), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K2976), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2978: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2979: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K2980: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2981: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2978), consts: Obj::rom(&K2979), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K2980), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2982: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2983: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2982), consts: Obj::rom(&K2979), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K2983), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2985: RomBytes<73> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x00\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x82");
static K2986: RomTuple<17> = RomTuple::new([n!("stream_itself"), n!("__enter__"), n!("stream_exit"), n!("__exit__"), n!("__iter__"), n!("stream_next"), n!("__next__"), n!("stream_readline"), n!("readline"), n!("stream_readlines"), n!("readlines"), n!("stream_writelines"), n!("writelines"), n!("stream_flush"), n!("flush"), n!("stream_close"), n!("close")]);
static K2987: RomBytes<18> = RomBytes::new(b"\x00\x12\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K2988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2985), consts: Obj::rom(&K2986), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2987), name: n!("IOBase"), qualname: n!("iobase_class.<locals>.IOBase"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K2989: RomTuple<4> = RomTuple::new([n!("kept"), n!("IOBase"), Obj::rom(&K2988), n!("keep")]);
static K2990: RomBytes<12> = RomBytes::new(b"\x00\n\n\x02\x04\x04\x10\x16\x03\x02\r\x02");
static K2991: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K2989), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2990), name: n!("iobase_class"), qualname: n!("iobase_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K43), name: n!("stream_itself"), qualname: n!("stream_itself"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2993: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K2994: RomTuple<1> = RomTuple::new([n!("close")]);
static K2995: RomBytes<2> = RomBytes::new(b"\x00:");
static K2996: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2993), consts: Obj::rom(&K2994), argnames: Obj::rom(&K239), exc: Obj::rom(&K10), lines: Obj::rom(&K2995), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K2997: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x04\x01\x03\x00c\x01\x01\x02\x01\x82");
static K2998: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("ioctl")]);
static K2999: RomBytes<4> = RomBytes::new(b"\x00B\x11\x02");
static K3000: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2997), consts: Obj::rom(&K2998), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2999), name: n!("stream_close"), qualname: n!("stream_close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K3001: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x01\x01\x03\x00c\x01\x01\x02\x01\x82");
static K3002: RomBytes<4> = RomBytes::new(b"\x00L\x11\x02");
static K3003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3001), consts: Obj::rom(&K2998), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3002), name: n!("stream_flush"), qualname: n!("stream_flush"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K3004: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K3005: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K269)]);
static K3006: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K3005), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K10), n!("join")]);
static K3007: RomBytes<28> = RomBytes::new(b"\x00X\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K3008: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3004), consts: Obj::rom(&K3006), argnames: Obj::rom(&K271), exc: Obj::rom(&K10), lines: Obj::rom(&K3007), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K3009: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K3010: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K10)]);
static K3011: RomBytes<4> = RomBytes::new(b"\x00x\n\x02");
static K3012: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3009), consts: Obj::rom(&K3010), argnames: Obj::rom(&K1537), exc: Obj::rom(&K10), lines: Obj::rom(&K3011), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K3013: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K3014: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K3015: RomBytes<9> = RomBytes::new(b"\x00\x82\x01\x08\x02\x04\x02\x05\x02");
static K3016: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3013), consts: Obj::rom(&K3014), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3015), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K3017: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K3018: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K3019: RomBytes<11> = RomBytes::new(b"\x00\x90\x01\x04\x04\x08\x02\x04\x02\x02\x02");
static K3020: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3017), consts: Obj::rom(&K3018), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3019), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K3021: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K3022: RomTuple<1> = RomTuple::new([n!("write")]);
static K3023: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K3024: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x0b\x01");
static K3025: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3021), consts: Obj::rom(&K3022), argnames: Obj::rom(&K3023), exc: Obj::rom(&K10), lines: Obj::rom(&K3024), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K3026: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K3027: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K3028: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K3029: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K3028), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K3030: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K3031: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x05\x02\x0c\x02\x04\x02\x04\x02");
static K3032: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3027), consts: Obj::rom(&K3029), argnames: Obj::rom(&K3030), exc: Obj::rom(&K10), lines: Obj::rom(&K3031), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K3033: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K3034: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K3035: RomBytes<7> = RomBytes::new(b"\x00\xca\x01\x08\x02\x12\x02");
static K3036: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3033), consts: Obj::rom(&K3034), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3035), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K3037: RomBytes<3> = RomBytes::new(b"\x00\xd4\x01");
static K3038: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3037), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K3039: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K3040: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2993), consts: Obj::rom(&K2994), argnames: Obj::rom(&K239), exc: Obj::rom(&K10), lines: Obj::rom(&K3039), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K3041: RomTuple<12> = RomTuple::new([Obj::rom(&K3032), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K3036), n!("close"), Obj::rom(&K3038), n!("__enter__"), Obj::rom(&K3040), n!("__exit__")]);
static K3042: RomBytes<13> = RomBytes::new(b"\x00\xb4\x01\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K3043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3026), consts: Obj::rom(&K3041), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3042), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K3044: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K3043), n!("keep")]);
static K3045: RomBytes<13> = RomBytes::new(b"\x00\xac\x01\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K3046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K693), consts: Obj::rom(&K3044), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3045), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K3047: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K3048: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K3049: RomBytes<21> = RomBytes::new(b"\x00\xec\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K3050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3047), consts: Obj::rom(&K3048), argnames: Obj::rom(&K283), exc: Obj::rom(&K10), lines: Obj::rom(&K3049), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K3051: RomBytes<92> = RomBytes::new(b"W5\x00Y\x02\x00\x00Y\x03\x00\x01c\x01\x02\x01\x02U\x01\x0c\x00\n\x02\x03\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x01\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x01\x02Y\x02\x00\x01U\x02\xc3\xff\n\x02\x04Y\x03\x00\x00\x03\x04\x05b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x05\x82");
static K3052: RomTuple<6> = RomTuple::new([n!("raw"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K3053: RomBytes<17> = RomBytes::new(b"\x00\x86\x02\x03\x02\r\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K3054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3051), consts: Obj::rom(&K3052), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3053), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K3055: RomBytes<139> = RomBytes::new(b"g\x03\x03\x00Wd\x00\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03U\x04\x03\x00WQ\x00\x00\x05\x03\x00\x06\x04c\x05\x05\x01\x01?\x01\x02\x1b\x00\n\x05\x03\n\x07\x04\x00\x08\x04b\x07\x07\x01\x18\x06\x01\x07\x01\x07\x00b\x01\x05\x02W\x03\x00\x01\x01\xffV\x02\x1b\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x04\x05\x03\x06\x05R\x05\x06\x03\x00W\x04\x00U\x01\x98\xffY\x06\x00\x06P\x00\x06\x06\x00\x03\x05\x07W\x03\x00\x03\x05\x08\x00\x06\x03c\x05\x05\x01\t\x81\x05");
static K3056: RomTuple<10> = RomTuple::new([n!("stdin_piece"), n!("append"), Obj::small(0), n!("max"), n!("len"), Obj::rom(&K3005), n!("buffer"), Obj::rom(&K10), n!(""), n!("join")]);
static K3057: RomTuple<3> = RomTuple::new([n!("stream"), n!("count"), n!("line")]);
static K3058: RomBytes<23> = RomBytes::new(b"\x00\xa0\x02\x04\x02\x03\x02\x10\x02\x04\x02\x03\x02\x0b\x02#\x02\x1c\x02\x03\r\x04\x10");
static K3059: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3055), consts: Obj::rom(&K3056), argnames: Obj::rom(&K3057), exc: Obj::rom(&K10), lines: Obj::rom(&K3058), name: n!("stdin_collect"), qualname: n!("stdin_collect"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K3060: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x02b\x02\x02\x03\x81\x02");
static K3061: RomTuple<1> = RomTuple::new([n!("stdin_collect")]);
static K3062: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K3063: RomBytes<3> = RomBytes::new(b"\x00\xba\x02");
static K3064: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3060), consts: Obj::rom(&K3061), argnames: Obj::rom(&K3062), exc: Obj::rom(&K10), lines: Obj::rom(&K3063), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K3065: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x01b\x02\x02\x03\x81\x02");
static K3066: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K3067: RomBytes<3> = RomBytes::new(b"\x00\xc2\x02");
static K3068: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3065), consts: Obj::rom(&K3061), argnames: Obj::rom(&K3066), exc: Obj::rom(&K10), lines: Obj::rom(&K3067), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K3069: RomBytes<90> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x03\x06\x01S\x02\x10\x00\x05\x06\x00\x00\x07\x02\x05\x08\x00l\x06\x06^\x03\x03\x06\x01\x04\x00W%\x00\n\x06\x01\x00\x07\x00\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x06\x02U\x05\x03\x00W\x13\x00-\x04\x04\x05\n\x06\x02\x00\x07\x03b\x06\x06\x01C\x04\x06\xcc\xff\x81\x04");
static K3070: RomTuple<3> = RomTuple::new([n!("memoryview"), n!("stdin_into"), n!("len")]);
static K3071: RomTuple<3> = RomTuple::new([n!("stream"), n!("buffer"), n!("count")]);
static K3072: RomBytes<23> = RomBytes::new(b"\x00\xcc\x02\n\x02\x04\x02\x10\x02\x03\x02\x03\x02\x1a\x02\x04\x02\x03\x02\x04\x07\x0f\n");
static K3073: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3069), consts: Obj::rom(&K3070), argnames: Obj::rom(&K3071), exc: Obj::rom(&K10), lines: Obj::rom(&K3072), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K3074: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K3075: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K3076: RomBytes<9> = RomBytes::new(b"\x00\xe8\x02\n\x02\x04\x02\x01\x02");
static K3077: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3074), consts: Obj::rom(&K3075), argnames: Obj::rom(&K1537), exc: Obj::rom(&K10), lines: Obj::rom(&K3076), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K3078: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K3079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K3078), argnames: Obj::rom(&K1537), exc: Obj::rom(&K10), lines: Obj::rom(&K1238), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K3080: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K3081: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K3082: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K3081), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K3083: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K3084: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K3085: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3080), consts: Obj::rom(&K3082), argnames: Obj::rom(&K3083), exc: Obj::rom(&K10), lines: Obj::rom(&K3084), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K3086: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K3087: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K3086), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2628), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K3088: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K3089: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K3088), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2631), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K3090: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K3091: RomStr<16> = RomStr::constant(b"template classes");
static K3092: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K3091), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K3093: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K3094: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3090), consts: Obj::rom(&K3092), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3093), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K3095: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K3096: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3097: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K3098: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3099: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3100: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K3101: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3097), consts: Obj::rom(&K3098), argnames: Obj::rom(&K3099), exc: Obj::rom(&K10), lines: Obj::rom(&K3100), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K3102: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K3103: RomStr<18> = RomStr::constant(b"readonly attribute");
static K3104: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K3103)]);
static K3105: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K3106: RomBytes<2> = RomBytes::new(b"\x00`");
static K3107: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3102), consts: Obj::rom(&K3104), argnames: Obj::rom(&K3105), exc: Obj::rom(&K10), lines: Obj::rom(&K3106), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K3108: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K3109: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K3110: RomTuple<1> = RomTuple::new([n!("repr")]);
static K3111: RomBytes<2> = RomBytes::new(b"\x00h");
static K3112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K3110), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3111), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K3113: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K3109), Obj::rom(&K468), Obj::rom(&K3112), n!("join")]);
static K3114: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K3115: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3108), consts: Obj::rom(&K3113), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3114), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K3116: RomTuple<9> = RomTuple::new([Obj::rom(&K3096), n!("__match_args__"), n!(""), Obj::rom(&K3101), n!("__init__"), Obj::rom(&K3107), n!("__setattr__"), Obj::rom(&K3115), n!("__repr__")]);
static K3117: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K3118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3095), consts: Obj::rom(&K3116), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3117), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K3119: RomTuple<2> = RomTuple::new([Obj::rom(&K3118), n!("Interpolation")]);
static K3120: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K3121: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: Obj::rom(&K3119), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3120), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K3122: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K3123: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K3124: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K3125: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K3126: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K3125), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K3127: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K3128: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3124), consts: Obj::rom(&K3126), argnames: Obj::rom(&K1268), exc: Obj::rom(&K10), lines: Obj::rom(&K3127), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K3129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3102), consts: Obj::rom(&K3104), argnames: Obj::rom(&K3105), exc: Obj::rom(&K10), lines: Obj::rom(&K361), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K3130: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K3131: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K3132: RomTuple<1> = RomTuple::new([n!("value")]);
static K3133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3131), consts: Obj::rom(&K3132), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1305), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K3134: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K3133)]);
static K3135: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3130), consts: Obj::rom(&K3134), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1305), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K3136: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K3137: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K3138: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K3139: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3136), consts: Obj::rom(&K3137), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3138), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K3140: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K3141: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K3142: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K3143: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3140), consts: Obj::rom(&K3141), argnames: Obj::rom(&K436), exc: Obj::rom(&K10), lines: Obj::rom(&K3142), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K3144: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K3145: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K3146: RomTuple<3> = RomTuple::new([Obj::rom(&K3145), n!("strings"), n!("interpolations")]);
static K3147: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K3148: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3144), consts: Obj::rom(&K3146), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3147), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K3149: RomTuple<13> = RomTuple::new([Obj::rom(&K3128), n!("__init__"), Obj::rom(&K3129), n!("__setattr__"), n!("property"), Obj::rom(&K3135), n!("values"), Obj::rom(&K3139), n!("__iter__"), Obj::rom(&K3143), n!("__add__"), Obj::rom(&K3148), n!("__repr__")]);
static K3150: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K3151: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3123), consts: Obj::rom(&K3149), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3150), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K3152: RomTuple<2> = RomTuple::new([Obj::rom(&K3151), n!("Template")]);
static K3153: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K3154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3122), consts: Obj::rom(&K3152), argnames: Obj::rom(&K859), exc: Obj::rom(&K10), lines: Obj::rom(&K3153), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K3155: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K3156: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K3157: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K3158: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K3159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3155), consts: Obj::rom(&K3156), argnames: Obj::rom(&K3157), exc: Obj::rom(&K10), lines: Obj::rom(&K3158), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K3160: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K3161: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K3162: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K3163: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K3161), Obj::rom(&K3162), vm::intern::ascii_char(41)]);
static K3164: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K3165: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K3166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3160), consts: Obj::rom(&K3163), argnames: Obj::rom(&K3164), exc: Obj::rom(&K10), lines: Obj::rom(&K3165), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K3167: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K3168: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K3169: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K3170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3168), consts: Obj::rom(&K3169), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2995), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K3171: RomStr<2> = RomStr::constant(b": ");
static K3172: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K3170), n!("repr_again"), Obj::rom(&K468), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K3171), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K3173: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K3174: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K3175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3167), consts: Obj::rom(&K3172), argnames: Obj::rom(&K3132), exc: Obj::rom(&K3173), lines: Obj::rom(&K3174), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K3176: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K3177: RomStr<2> = RomStr::constant(b",)");
static K3178: RomStr<2> = RomStr::constant(b"({");
static K3179: RomStr<2> = RomStr::constant(b"})");
static K3180: RomStr<2> = RomStr::constant(b"([");
static K3181: RomStr<2> = RomStr::constant(b"])");
static K3182: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K3177), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K3178), Obj::rom(&K3179), Obj::rom(&K3180), Obj::rom(&K3181)]);
static K3183: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K3184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3176), consts: Obj::rom(&K3182), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3183), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K3185: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K3186: RomStr<5> = RomStr::constant(b"[...]");
static K3187: RomStr<5> = RomStr::constant(b"(...)");
static K3188: RomStr<5> = RomStr::constant(b"{...}");
static K3189: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K3186), n!("tuple"), Obj::rom(&K3187), n!("dict"), Obj::rom(&K3188), n!("type"), n!("__name__")]);
static K3190: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K3191: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3185), consts: Obj::rom(&K3189), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3190), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K3192: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K3193: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K3194: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K3195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3192), consts: Obj::rom(&K3193), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3194), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K3196: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K3197: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K3198: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K3199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3196), consts: Obj::rom(&K3197), argnames: Obj::rom(&K1304), exc: Obj::rom(&K10), lines: Obj::rom(&K3198), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K3200: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K3201: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K252), n!("strict"), n!("decode")]);
static K3202: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K3203: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K3204: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3200), consts: Obj::rom(&K3201), argnames: Obj::rom(&K3202), exc: Obj::rom(&K10), lines: Obj::rom(&K3203), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K3205: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K3206: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K3207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K3206), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1325), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K3208: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K3209: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K3210: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K3211: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K3212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3208), consts: Obj::rom(&K3209), argnames: Obj::rom(&K3210), exc: Obj::rom(&K10), lines: Obj::rom(&K3211), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K3213: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K3214: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K3215: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K3214)]);
static K3216: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K3217: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3213), consts: Obj::rom(&K3215), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3216), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K3218: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K3219: RomTuple<1> = RomTuple::new([n!("code")]);
static K3220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1516), consts: Obj::rom(&K3218), argnames: Obj::rom(&K3219), exc: Obj::rom(&K10), lines: Obj::rom(&K2854), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K3221: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K3222: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K3223: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K3224: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K409), consts: Obj::rom(&K3221), argnames: Obj::rom(&K3222), exc: Obj::rom(&K10), lines: Obj::rom(&K3223), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K3225: RomBytes<177> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01\n\x05\x00\x03\x06\x02b\x05\x05\x01\x00\x01\x04\x00\x02\x05\n\x04\x03\x00\x05\x00b\x00\x04\x01\n\x04\x04P\x01\x04\x14\x00\n\x04\x04P\x02\x04\x0c\x00\n\x04\x05\x00\x05\x00b\x04\x04\x01\x81\x04V\x00$\x00\n\x04\x04P\x01\x04\r\x00\n\x04\x06\x00\x05\x00b\x04\x04\x01W\x0f\x00S\x01\x0b\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x07\n\x04\x04P\x02\x04\t\x00\n\x04\x08b\x04\x04\x00\x81\x04\x00\x04\x02c\x03\x04\x00\tU\x03\x05\x00\n\x04\n\x83\x04\x00\x05\x03\x03\x06\x0bc\x05\x05\x01\x0cV\x05\x13\x00\x05\x05\x00\x01\x06\xff\x05\x07\x00l\x05\x05^\x04\x03\x05W\x03\x00\x00\x04\x03\x81\x04");
static K3226: RomTuple<13> = RomTuple::new([n!("stream_set"), n!("stdout"), n!("stdin"), n!("str_of"), n!("missing"), n!("input"), n!("write_out"), n!("write"), n!("input_plain"), n!("readline"), n!("EOFError"), vm::intern::ascii_char(10), n!("endswith")]);
static K3227: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K3228: RomBytes<31> = RomBytes::new(b"\x00\xac\x02\x1a\x02\n\x02\x10\x02\x0c\x02\x04\x02\x08\x02\r\x02\x04\x02\x0b\x02\x08\x02\t\x02\x08\x02\x04\x02\x05\x02");
static K3229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3225), consts: Obj::rom(&K3226), argnames: Obj::rom(&K3227), exc: Obj::rom(&K10), lines: Obj::rom(&K3228), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K3230: RomBytes<309> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x00c\x00\n\x00\x07\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x01c\x01\n\x00\x07\n\n\x05\x00\x0b\x00\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\t\n\r\n\x00\x0e\x00b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x0c\n\r\n\x00\x0e\x01b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x0f\x00\n\n\r\x03\x0b\x0eb\x02\n\x01T\x02\x01\x00\x82\n\n\x0fP\x02\n\x1b\x00\n\n\x10\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x11W\x04\x00Y\x07\x02\x12\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x13\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K3231: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K3232: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K3233: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K3234: RomTuple<20> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K3231), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), Obj::rom(&K3232), n!("type"), n!("__name__"), Obj::rom(&K3233), n!("stream_set"), n!("stdout"), n!("missing"), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K3235: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K3236: RomBytes<65> = RomBytes::new(b"\x00\xd0\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x04\x11\x02\x08\x02\x11\x02\x08\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\n\x02\x04\x02\x01\x02\x08\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K3237: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3230), consts: Obj::rom(&K3234), argnames: Obj::rom(&K3235), exc: Obj::rom(&K10), lines: Obj::rom(&K3236), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 167 };
static K3238: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K3239: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K3240: RomBytes<9> = RomBytes::new(b"\x00\x98\x03\x10\x02\x04\x02\x02\x02");
static K3241: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3238), consts: Obj::rom(&K3239), argnames: Obj::rom(&K647), exc: Obj::rom(&K10), lines: Obj::rom(&K3240), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 203 };
static K3242: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K3243: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K3244: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K3245: RomBytes<3> = RomBytes::new(b"\x00\xa6\x03");
static K3246: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3242), consts: Obj::rom(&K3243), argnames: Obj::rom(&K3244), exc: Obj::rom(&K10), lines: Obj::rom(&K3245), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 210 };
static K3247: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K3248: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K3249: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K3250: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K3248), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K3249), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K3251: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K3252: RomBytes<43> = RomBytes::new(b"\x00\xb0\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K3253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3247), consts: Obj::rom(&K3250), argnames: Obj::rom(&K3251), exc: Obj::rom(&K10), lines: Obj::rom(&K3252), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K3254: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K3255: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K3256: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K3257: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K3258: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K3255), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K3256), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K3257), n!("getattr")]);
static K3259: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K3260: RomBytes<55> = RomBytes::new(b"\x00\xde\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K3261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3254), consts: Obj::rom(&K3258), argnames: Obj::rom(&K3259), exc: Obj::rom(&K10), lines: Obj::rom(&K3260), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K3262: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K3263: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K3264: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K3265: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K3266: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K3263), n!("len"), Obj::small(1), Obj::rom(&K3264), n!("percent_value"), n!("append"), Obj::rom(&K3265), n!("percent_converted")]);
static K3267: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K3268: RomBytes<43> = RomBytes::new(b"\x00\x9c\x04\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K3269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3262), consts: Obj::rom(&K3266), argnames: Obj::rom(&K3267), exc: Obj::rom(&K10), lines: Obj::rom(&K3268), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 269 };
static K3270: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K3271: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K3272: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K3273: RomBytes<33> = RomBytes::new(b"\x00\xce\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K3274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3270), consts: Obj::rom(&K3271), argnames: Obj::rom(&K3272), exc: Obj::rom(&K10), lines: Obj::rom(&K3273), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 294 };
static K3275: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K3276: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K3277: RomBytes<3> = RomBytes::new(b"\x00\x84\x05");
static K3278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3277), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K3279: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K3276), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K3278)]);
static K3280: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K3281: RomBytes<19> = RomBytes::new(b"\x00\xf4\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K3282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3275), consts: Obj::rom(&K3279), argnames: Obj::rom(&K3280), exc: Obj::rom(&K10), lines: Obj::rom(&K3281), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K3283: RomTuple<3> = RomTuple::new([Obj::rom(&K10), Obj::NONE, Obj::NONE]);
static K3284: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K3285: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K3286: RomBytes<3> = RomBytes::new(b"\x00\x8c\x05");
static K3287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3284), consts: Obj::rom(&K3285), argnames: Obj::rom(&K3280), exc: Obj::rom(&K10), lines: Obj::rom(&K3286), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 325 };
static K3288: RomBytes<32> = RomBytes::new(b"\x00\x02\x00\n\x05\x00\x00\x06\x01b\x05\x05\x01v\x04\x05|\x03\x05\x01\x00\x00b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K3289: RomBytes<3> = RomBytes::new(b"\x00\x94\x05");
static K3290: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3289), name: n!("<listcomp>"), qualname: n!("bytearray_extend.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 330 };
static K3291: RomTuple<3> = RomTuple::new([n!("to_list"), Obj::rom(&K3290), n!("extend")]);
static K3292: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K3293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3288), consts: Obj::rom(&K3291), argnames: Obj::rom(&K3292), exc: Obj::rom(&K10), lines: Obj::rom(&K3289), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K3294: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K3295: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K3296: RomBytes<3> = RomBytes::new(b"\x00\xa2\x05");
static K3297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3295), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3296), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 337 };
static K3298: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K3297), n!("index_of")]);
static K3299: RomBytes<9> = RomBytes::new(b"\x00\x9e\x05\x11\x02\x10\x02\x1f\x02");
static K3300: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3294), consts: Obj::rom(&K3298), argnames: Obj::rom(&K539), exc: Obj::rom(&K10), lines: Obj::rom(&K3299), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 334 };
static K3301: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K3302: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K3303: RomBytes<3> = RomBytes::new(b"\x00\xac\x05");
static K3304: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3301), consts: Obj::rom(&K3302), argnames: Obj::rom(&K2119), exc: Obj::rom(&K10), lines: Obj::rom(&K3303), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 341 };
static K3305: RomBytes<82> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03(\x00\n\x05\x02\x00\x06\x02b\x05\x05\x01v\x04\x05|\x03\x05\x03\x00\x00b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03W\x18\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K3306: RomBytes<3> = RomBytes::new(b"\x00\xb6\x05");
static K3307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2077), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3306), name: n!("<listcomp>"), qualname: n!("bytearray_assign.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 347 };
static K3308: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), Obj::rom(&K3307), n!("plain_key"), n!("index_of")]);
static K3309: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K3310: RomBytes<7> = RomBytes::new(b"\x00\xb4\x05\x11\x02(\x04");
static K3311: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3305), consts: Obj::rom(&K3308), argnames: Obj::rom(&K3309), exc: Obj::rom(&K10), lines: Obj::rom(&K3310), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K3312: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K3313: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K3314: RomBytes<3> = RomBytes::new(b"\x00\xc2\x05");
static K3315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3312), consts: Obj::rom(&K3302), argnames: Obj::rom(&K3313), exc: Obj::rom(&K10), lines: Obj::rom(&K3314), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 352 };
static K3316: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K3317: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K3318: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K3319: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K3320: RomBytes<21> = RomBytes::new(b"\x00\xcc\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K3321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3316), consts: Obj::rom(&K3317), argnames: Obj::rom(&K3318), exc: Obj::rom(&K3319), lines: Obj::rom(&K3320), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 357 };
static K3322: RomBytes<74> = RomBytes::new(b"\x00\x05\x00g\x06\x06\x00n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05W2\x00\n\x05\x00\x87\x04\x05\x03\x00W\'\x00\n\x05\x01\x87\x04\x05\x1d\x00\x00\x03\x04\n\x06\x02\x00\x07\x00\x06\x03\x03\x00\x00\x08\x03b\x06\x06\x02\x07\x03W\x06\x00\x07\x03\x83\x05\x83\x04\x82");
static K3323: RomTuple<4> = RomTuple::new([n!("SystemExit"), n!("BaseException"), n!("thread_failed"), n!("error")]);
static K3324: RomBytes<12> = RomBytes::new(b"\x00\x14\x17\x08-\x11C\n\x172\x00\t");
static K3325: RomBytes<10> = RomBytes::new(b"\x00\x0c\x17\x02\x08\x02\x03\x02\x0b\x02");
static K3326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3322), consts: Obj::rom(&K3323), argnames: Obj::rom(&K2709), exc: Obj::rom(&K3324), lines: Obj::rom(&K3325), name: n!("thread_main"), qualname: n!("thread_main"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
