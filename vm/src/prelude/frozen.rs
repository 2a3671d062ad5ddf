//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 599] = [
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
    Frozen { code: &K396, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K401, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K406, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K418, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K424, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K429, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K464, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K493, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K499, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K504, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K509, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K519, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K523, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K531, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K538, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K547, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K553, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K558, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K563, defaults: Obj::rom(&K564), kwdefaults: &[] },
    Frozen { code: &K569, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K572, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K576, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K586, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K594, defaults: Obj::rom(&K501), kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K603, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K610, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K614, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K623, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K626, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K629, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K632, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K636, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K648, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K653, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K659, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K677, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K682, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K686, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K690, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K694, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K700, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K705, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K708, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K716, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K721, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K726, defaults: Obj::rom(&K727), kwdefaults: &[] },
    Frozen { code: &K731, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K736, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K750, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K754, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K763, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K768, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K773, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K780, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K789, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K798, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K803, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K807, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K811, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K816, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K820, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K826, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K830, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K834, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K846, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K863, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K868, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K877, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K882, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K887, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K892, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K897, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K901, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K909, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K914, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K925, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K930, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K935, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K941, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K950, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K955, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K959, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K964, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K972, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K977, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K981, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K985, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K989, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K996, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1000, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1007, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1013, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1018, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1023, defaults: Obj::rom(&K1024), kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1034, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1039, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1044, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1049, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1058, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1063, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1073, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1079, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1085, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1091, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1099, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1104, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1113, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1117, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1124, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1129, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1137, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1144, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1261, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1265, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1269, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1272, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1326, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1331, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1336, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1363, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1376, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1383, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1388, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1398, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1403, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1407, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1410, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1416, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1421, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1425, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1432, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1438, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1498, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1501, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1504, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1509, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1514, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K1521, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1531, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1535, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1541, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1546, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1550, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1562, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1565, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1570, defaults: Obj::rom(&K1571), kwdefaults: &[] },
    Frozen { code: &K1576, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1580, defaults: Obj::rom(&K727), kwdefaults: &[] },
    Frozen { code: &K1582, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1586, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1591, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1596, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1606, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1620, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1628, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1645, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1650, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1656, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1661, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1666, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1673, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1678, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K1684, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1688, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1692, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1707, defaults: Obj::rom(&K1708), kwdefaults: &[] },
    Frozen { code: &K1713, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1718, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1723, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1729, defaults: Obj::rom(&K1730), kwdefaults: &[] },
    Frozen { code: &K1735, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1740, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1754, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1758, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1762, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1767, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K1772, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1776, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1780, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1790, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K1794, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1802, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1807, defaults: Obj::rom(&K1730), kwdefaults: &[] },
    Frozen { code: &K1812, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1823, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1827, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1832, defaults: Obj::rom(&K1730), kwdefaults: &[] },
    Frozen { code: &K1837, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1845, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1849, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1853, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1857, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1870, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1874, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1882, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K1887, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1891, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1895, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1897, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1902, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1906, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1910, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1915, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1919, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1924, defaults: Obj::rom(&K1925), kwdefaults: &[] },
    Frozen { code: &K1929, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1933, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1941, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1944, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1957, defaults: Obj::rom(&K1024), kwdefaults: &[] },
    Frozen { code: &K1961, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1966, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1971, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1975, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1980, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1984, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1989, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1993, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1997, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2001, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2005, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2009, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2015, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2019, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2023, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2028, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2030, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2032, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2035, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2040, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2044, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2049, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2053, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2057, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2066, defaults: Obj::rom(&K2067), kwdefaults: &[] },
    Frozen { code: &K2072, defaults: Obj::rom(&K2067), kwdefaults: &[] },
    Frozen { code: &K2077, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2082, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2084, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2087, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2091, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2097, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2098, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2108, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2121, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2125, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2130, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2137, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2146, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2150, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2155, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2161, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2167, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2173, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2178, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2193, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2198, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2203, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2208, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2212, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2218, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2224, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2229, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2236, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2240, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2243, defaults: Obj::NONE, kwdefaults: &[(n!("start"), Obj::small(1)), ] },
    Frozen { code: &K2251, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2257, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2266, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2272, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2276, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2280, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2284, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2290, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K2295, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2300, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2306, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K2310, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K2315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2319, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2334, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2342, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2346, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2350, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2355, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2360, defaults: Obj::rom(&K2361), kwdefaults: &[] },
    Frozen { code: &K2366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2371, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2378, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2384, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2389, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2394, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2400, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2406, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2411, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2416, defaults: Obj::rom(&K2417), kwdefaults: &[] },
    Frozen { code: &K2424, defaults: Obj::rom(&K2425), kwdefaults: &[(n!("signed"), Obj::FALSE), ] },
    Frozen { code: &K2429, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2433, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2449, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2454, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2459, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2464, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2472, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2478, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2487, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2491, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2497, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2499, defaults: Obj::rom(&K2500), kwdefaults: &[] },
    Frozen { code: &K2504, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2509, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2515, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2520, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2523, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2525, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2527, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2532, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2540, defaults: Obj::rom(&K2541), kwdefaults: &[] },
    Frozen { code: &K2544, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2551, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2554, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2563, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2567, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2571, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2583, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2586, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2590, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2597, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2607, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2611, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2615, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2625, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2630, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2634, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2637, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2640, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2643, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2646, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2648, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2651, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2652, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2657, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2661, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2663, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2667, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2671, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2677, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2681, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2691, defaults: Obj::rom(&K2692), kwdefaults: &[] },
    Frozen { code: &K2697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2708, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2713, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2722, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2734, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2739, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2749, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2754, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2756, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2758, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2762, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2767, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2772, defaults: Obj::rom(&K1768), kwdefaults: &[] },
    Frozen { code: &K2777, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2781, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2785, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2790, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2793, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2795, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2800, defaults: Obj::rom(&K2801), kwdefaults: &[] },
    Frozen { code: &K2805, defaults: Obj::rom(&K2801), kwdefaults: &[] },
    Frozen { code: &K2809, defaults: Obj::rom(&K2801), kwdefaults: &[] },
    Frozen { code: &K2811, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2813, defaults: Obj::rom(&K160), kwdefaults: &[] },
    Frozen { code: &K2820, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2826, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2829, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2831, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2836, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2841, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2852, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2856, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2860, defaults: Obj::rom(&K1024), kwdefaults: &[] },
    Frozen { code: &K2863, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2865, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2869, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K2874, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2878, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2881, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2885, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2889, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2893, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2898, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2903, defaults: Obj::rom(&K2904), kwdefaults: &[] },
    Frozen { code: &K2908, defaults: Obj::rom(&K2904), kwdefaults: &[] },
    Frozen { code: &K2922, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K2926, defaults: Obj::rom(&K2927), kwdefaults: &[] },
    Frozen { code: &K2929, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2931, defaults: Obj::rom(&K2927), kwdefaults: &[] },
    Frozen { code: &K2935, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2938, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2942, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2945, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2949, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2953, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2958, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2962, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2966, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2970, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2974, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2977, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2980, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2984, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2988, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2992, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2995, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3002, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3003, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3007, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3011, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3014, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3019, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3023, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3027, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3031, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3036, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3057, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3061, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3065, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3070, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3075, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3079, defaults: Obj::rom(&K262), kwdefaults: &[] },
    Frozen { code: &K3084, defaults: Obj::rom(&K6), kwdefaults: &[] },
    Frozen { code: &K3088, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3090, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3096, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3098, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3100, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3105, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3132, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3165, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3170, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3186, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3202, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3206, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3210, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3215, defaults: Obj::rom(&K3216), kwdefaults: &[] },
    Frozen { code: &K3218, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3223, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K3228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3231, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3234, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3239, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K3247, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K3251, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3255, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3262, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3270, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3278, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3283, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3291, defaults: Obj::rom(&K3292), kwdefaults: &[] },
    Frozen { code: &K3296, defaults: Obj::rom(&K3292), kwdefaults: &[] },
    Frozen { code: &K3302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3309, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3313, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K3335, defaults: Obj::NONE, kwdefaults: &[] },
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
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K372), consts: Obj::rom(&K373), argnames: Obj::rom(&K360), exc: Obj::rom(&K10), lines: Obj::rom(&K374), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 94 };
static K376: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K377: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K378: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K379: RomBytes<15> = RomBytes::new(b"\x00\xca\x01\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K380: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K377), argnames: Obj::rom(&K378), exc: Obj::rom(&K10), lines: Obj::rom(&K379), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K381: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03\x12\x00\n\x03\x02\x00\x04\x00\x00\x05\x01\x01\x06\x00b\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x00b\x03\x03\x01O\x03\x01\x1b\x00\n\x03\x04\x00\x04\x01\x03\x05\x05b\x03\x03\x02\x00\x04\x01\x00\x05\x00b\x03\x03\x02V\x03\x05\x00\x05\x03\x01\x81\x03Y\x02\x00\x06\n\x03\x00\x00\x04\x02\n\x05\x03b\x03\x03\x02V\x03 \x00\n\x04\x03\x00\x05\x00b\x04\x04\x016\x03\x02\x04\x07V\x03\r\x00\n\x03\x07\x00\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K382: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("any_instance"), n!("type"), n!("class_method"), n!("__instancecheck__"), n!("__class__"), n!("issubclass")]);
static K383: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K384: RomBytes<13> = RomBytes::new(b"\x00\xdc\x01\x11\x02\x12\x02*\x02\x05\x02\x04\x02");
static K385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K381), consts: Obj::rom(&K382), argnames: Obj::rom(&K383), exc: Obj::rom(&K10), lines: Obj::rom(&K384), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K386: RomBytes<88> = RomBytes::new(b"\n\x06\x00\x00\x07\x01\x00\x08\x02b\x06\x06\x02v\x05\x06W;\x00\n\x06\x01\x00\x07\x03\n\x08\x02b\x06\x06\x02V\x06\x14\x00\n\x06\x03\x00\x07\x00\x00\x08\x03\"\t\x02\x04b\x04\x06\x03W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x02V\x04\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc0\xff\x05\x05\x02\x81\x05");
static K387: RomTuple<5> = RomTuple::new([n!("check_depth"), n!("isinstance"), n!("tuple"), n!("any_instance"), Obj::small(1)]);
static K388: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("spec"), n!("depth")]);
static K389: RomBytes<13> = RomBytes::new(b"\x00\xee\x01\x13\x022\x02\x04\x02\x05\x05\x05\x08");
static K390: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K386), consts: Obj::rom(&K387), argnames: Obj::rom(&K388), exc: Obj::rom(&K10), lines: Obj::rom(&K389), name: n!("any_instance"), qualname: n!("any_instance"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K391: RomBytes<19> = RomBytes::new(b"?\x01\x00\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\x81\x00");
static K392: RomStr<54> = RomStr::constant(b"maximum recursion depth exceeded in a tuple of classes");
static K393: RomTuple<3> = RomTuple::new([Obj::small(500), n!("RecursionError"), Obj::rom(&K392)]);
static K394: RomTuple<2> = RomTuple::new([n!("spec"), n!("depth")]);
static K395: RomBytes<7> = RomBytes::new(b"\x00\xfe\x01\x05\x02\x0c\x02");
static K396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K391), consts: Obj::rom(&K393), argnames: Obj::rom(&K394), exc: Obj::rom(&K10), lines: Obj::rom(&K395), name: n!("check_depth"), qualname: n!("check_depth"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K397: RomBytes<88> = RomBytes::new(b"\n\x06\x00\x00\x07\x01\x00\x08\x02b\x06\x06\x02v\x05\x06W;\x00\n\x06\x01\x00\x07\x03\n\x08\x02b\x06\x06\x02V\x06\x14\x00\n\x06\x03\x00\x07\x00\x00\x08\x03\"\t\x02\x04b\x04\x06\x03W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x03b\x04\x06\x02V\x04\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc0\xff\x05\x05\x02\x81\x05");
static K398: RomTuple<6> = RomTuple::new([n!("check_depth"), n!("isinstance"), n!("tuple"), n!("any_subclass"), Obj::small(1), n!("issubclass")]);
static K399: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(99), n!("spec"), n!("depth")]);
static K400: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x13\x022\x02\x04\x02\x05\x05\x05\x08");
static K401: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K397), consts: Obj::rom(&K398), argnames: Obj::rom(&K399), exc: Obj::rom(&K10), lines: Obj::rom(&K400), name: n!("any_subclass"), qualname: n!("any_subclass"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K402: RomBytes<67> = RomBytes::new(b"\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x12\x00\n\x02\x02\x00\x03\x00\x00\x04\x01\x01\x05\x00b\x02\x02\x03\x81\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x03\x05\x05b\x03\x03\x02\x00\x04\x01\x00\x05\x00b\x03\x03\x02b\x02\x02\x01\x81\x02");
static K403: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("any_subclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K404: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K405: RomBytes<7> = RomBytes::new(b"\x00\x9a\x02\x11\x02\x12\x02");
static K406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K402), consts: Obj::rom(&K403), argnames: Obj::rom(&K404), exc: Obj::rom(&K10), lines: Obj::rom(&K405), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 140 };
static K407: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K408: RomTuple<1> = RomTuple::new([n!("str")]);
static K409: RomBytes<2> = RomBytes::new(b"\x00\x0e");
static K410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K408), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K409), name: n!("<listcomp>"), qualname: n!("named_tuple.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K411: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K412: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K413: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K414: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K415: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), vm::intern::ascii_char(44), vm::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K410), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), vm::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K411), n!("repr"), Obj::rom(&K412), Obj::rom(&K413), vm::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K414), n!("new_named_class")]);
static K416: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K417: RomBytes<50> = RomBytes::new(b"\x00\n\x11\x02\x13\x02\r\x02\x04\x02\x07\x02\x14\x02\x1c\x02\x15\x02\x0c\x05\x05\x08\n\x02\x11\x02\x0e\x02\x1a\x03\x05\x06\x14\x02\r\x02\x1a\x02\x15\x02\x1a\x07\x05\n\x14\x02\x19\x02\x0c\x02");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K407), consts: Obj::rom(&K415), argnames: Obj::rom(&K416), exc: Obj::rom(&K10), lines: Obj::rom(&K417), name: n!("named_tuple"), qualname: n!("named_tuple"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K419: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K420: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K421: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K420), n!("repr"), n!("list"), n!("_make")]);
static K422: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K423: RomBytes<16> = RomBytes::new(b"\x00<\n\x02\x04\x02\"\x02\x16\x01\x05\x04\x04\x02!\x02");
static K424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K419), consts: Obj::rom(&K421), argnames: Obj::rom(&K422), exc: Obj::rom(&K10), lines: Obj::rom(&K423), name: n!("named_replace"), qualname: n!("named_replace"), file: n!("<prelude>"), flags: 66, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K425: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K426: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K427: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K428: RomBytes<2> = RomBytes::new(b"\x00P");
static K429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K425), consts: Obj::rom(&K426), argnames: Obj::rom(&K427), exc: Obj::rom(&K10), lines: Obj::rom(&K428), name: n!("named_make"), qualname: n!("named_make"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K430: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K431: RomBytes<72> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x02\x00\x01\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x06\x00\x04\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02\x82");
static K432: RomBytes<90> = RomBytes::new(b"\x13\x01\x14\x05\x01\x00\x00^\x03\x00\x05V\x02\x12\x00\x14\x05\x01\x00\x00a\x00\x05\x14\x05\x01\x00\x00`\x00\x05\x03\x82\x00\x07\x00c\x07\x07\x00\x01v\x06\x07\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\x00\x05\x00c\x05\x05\x00\x03\x14\x05\x01\x00\x00`\x00\x05\x03\x00\x05\x00\x00\x06\x04c\x05\x05\x01\x04\x82");
static K433: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K434: RomTuple<2> = RomTuple::new([Obj::small(0), n!("key")]);
static K435: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K433), consts: Obj::rom(&K434), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("<listcomp>"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 54 };
static K436: RomTuple<5> = RomTuple::new([n!("key"), n!("items"), Obj::rom(&K435), n!("clear"), n!("update")]);
static K437: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K438: RomBytes<20> = RomBytes::new(b"\x00`\x02\x02\t\x02\x04\x02\x08\x02\t\x02\x01\x02\x1c\x02\x08\x02\t\x02");
static K439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K432), consts: Obj::rom(&K436), argnames: Obj::rom(&K437), exc: Obj::rom(&K10), lines: Obj::rom(&K438), name: n!("move_to_end"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K440: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K441: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K442: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K441), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K443: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K444: RomBytes<8> = RomBytes::new(b"\x00x\x04\x02\x0c\x02\"\x02");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K440), consts: Obj::rom(&K442), argnames: Obj::rom(&K443), exc: Obj::rom(&K10), lines: Obj::rom(&K444), name: n!("popitem"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.popitem"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K446: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K447: RomTuple<1> = RomTuple::new([n!("type")]);
static K448: RomBytes<3> = RomBytes::new(b"\x00\x84\x01");
static K449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K446), consts: Obj::rom(&K447), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K448), name: n!("copy"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.copy"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K450: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K451: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K452: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K453: RomBytes<7> = RomBytes::new(b"\x00\x8a\x01,\x02\x05\x02");
static K454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K450), consts: Obj::rom(&K451), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K453), name: n!("__eq__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 68 };
static K455: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K456: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), vm::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K457: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K458: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K455), consts: Obj::rom(&K456), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K457), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K459: RomTuple<10> = RomTuple::new([Obj::rom(&K439), n!("move_to_end"), Obj::rom(&K445), n!("popitem"), Obj::rom(&K449), n!("copy"), Obj::rom(&K454), n!("__eq__"), Obj::rom(&K458), n!("__repr__")]);
static K460: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K431), consts: Obj::rom(&K459), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K460), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K462: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K461), n!("keep")]);
static K463: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a:\x05\x02\r\x02");
static K464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K430), consts: Obj::rom(&K462), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K463), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K465: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K466: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K467: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K468: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K469: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K468), n!("default_factory"), n!("update")]);
static K470: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K471: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x12\x02\x0c\x02\x04\x02");
static K472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K467), consts: Obj::rom(&K469), argnames: Obj::rom(&K470), exc: Obj::rom(&K10), lines: Obj::rom(&K471), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K473: RomBytes<37> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x03\x03\x00\x00\x00\x02\x03`\x00\x01\x03\x81\x02");
static K474: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K475: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K476: RomBytes<9> = RomBytes::new(b"\x00\xba\x01\x08\x02\x0c\x02\x0f\x02");
static K477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K473), consts: Obj::rom(&K474), argnames: Obj::rom(&K475), exc: Obj::rom(&K10), lines: Obj::rom(&K476), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K478: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K479: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K480: RomBytes<3> = RomBytes::new(b"\x00\xc6\x01");
static K481: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K478), consts: Obj::rom(&K479), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K480), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K482: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K483: RomStr<12> = RomStr::constant(b"defaultdict(");
static K484: RomStr<2> = RomStr::constant(b", ");
static K485: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K483), Obj::rom(&K484), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K486: RomBytes<5> = RomBytes::new(b"\x00\xcc\x01\x0b\x02");
static K487: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K482), consts: Obj::rom(&K485), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K486), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K488: RomTuple<8> = RomTuple::new([Obj::rom(&K472), n!("__init__"), Obj::rom(&K477), n!("__missing__"), Obj::rom(&K481), n!("copy"), Obj::rom(&K487), n!("__repr__")]);
static K489: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x11\x0c\n\x0c\n\x06");
static K490: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K466), consts: Obj::rom(&K488), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K489), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K491: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K490), n!("keep")]);
static K492: RomBytes<13> = RomBytes::new(b"\x00\xa4\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K465), consts: Obj::rom(&K491), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K492), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K494: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K495: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K496: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K495)]);
static K497: RomTuple<1> = RomTuple::new([n!("heap")]);
static K498: RomBytes<9> = RomBytes::new(b"\x00\xde\x01\n\x02\x11\x02\x0c\x02");
static K499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K494), consts: Obj::rom(&K496), argnames: Obj::rom(&K497), exc: Obj::rom(&K10), lines: Obj::rom(&K498), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K500: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K501: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K502: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K503: RomBytes<19> = RomBytes::new(b"\x00\xee\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K504: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K500), consts: Obj::rom(&K501), argnames: Obj::rom(&K502), exc: Obj::rom(&K10), lines: Obj::rom(&K503), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K505: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K506: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K507: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K508: RomBytes<25> = RomBytes::new(b"\x00\x86\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K509: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K505), consts: Obj::rom(&K506), argnames: Obj::rom(&K507), exc: Obj::rom(&K10), lines: Obj::rom(&K508), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K510: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K511: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K512: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K513: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x02\x0b\x02");
static K514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K511), argnames: Obj::rom(&K512), exc: Obj::rom(&K10), lines: Obj::rom(&K513), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K515: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K516: RomStr<10> = RomStr::constant(b"empty heap");
static K517: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K516), n!("pop"), Obj::small(0), n!("heap_down")]);
static K518: RomBytes<19> = RomBytes::new(b"\x00\xae\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K519: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K515), consts: Obj::rom(&K517), argnames: Obj::rom(&K497), exc: Obj::rom(&K10), lines: Obj::rom(&K518), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K520: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K521: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K522: RomBytes<9> = RomBytes::new(b"\x00\xc6\x02\n\x02-\x02\r\x01");
static K523: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K520), consts: Obj::rom(&K521), argnames: Obj::rom(&K497), exc: Obj::rom(&K10), lines: Obj::rom(&K522), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K524: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K525: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K526: RomBytes<11> = RomBytes::new(b"\x00\xd2\x02\n\x02\x04\x02\x07\x02\r\x02");
static K527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K524), consts: Obj::rom(&K525), argnames: Obj::rom(&K512), exc: Obj::rom(&K10), lines: Obj::rom(&K526), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K528: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K529: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K530: RomBytes<9> = RomBytes::new(b"\x00\xe2\x02\n\x02\r\x02\x0f\x02");
static K531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K528), consts: Obj::rom(&K529), argnames: Obj::rom(&K512), exc: Obj::rom(&K10), lines: Obj::rom(&K530), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K532: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K533: RomTuple<1> = RomTuple::new([n!("iter")]);
static K534: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K533), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K534), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K536: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K535)]);
static K537: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K538: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K532), consts: Obj::rom(&K536), argnames: Obj::rom(&K537), exc: Obj::rom(&K10), lines: Obj::rom(&K534), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 183 };
static K539: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K540: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K541: RomTuple<1> = RomTuple::new([n!("best")]);
static K542: RomBytes<3> = RomBytes::new(b"\x00\x92\x03");
static K543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K541), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K542), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 201 };
static K544: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K543)]);
static K545: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K546: RomBytes<41> = RomBytes::new(b"\x00\xf6\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K547: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K539), consts: Obj::rom(&K544), argnames: Obj::rom(&K545), exc: Obj::rom(&K10), lines: Obj::rom(&K546), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K548: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K549: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K550: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K549), n!("max")]);
static K551: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K552: RomBytes<3> = RomBytes::new(b"\x00\xa0\x03");
static K553: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K548), consts: Obj::rom(&K550), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K552), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K554: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K555: RomTuple<1> = RomTuple::new([n!("key")]);
static K556: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K555), n!("max")]);
static K557: RomBytes<3> = RomBytes::new(b"\x00\xa8\x03");
static K558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K554), consts: Obj::rom(&K556), argnames: Obj::rom(&K551), exc: Obj::rom(&K10), lines: Obj::rom(&K557), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 211 };
static K559: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K560: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K561: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K562: RomBytes<3> = RomBytes::new(b"\x00\xb6\x03");
static K563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K559), consts: Obj::rom(&K560), argnames: Obj::rom(&K561), exc: Obj::rom(&K10), lines: Obj::rom(&K562), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K564: RomTuple<3> = RomTuple::new([vm::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K565: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K566: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K567: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K568: RomBytes<9> = RomBytes::new(b"\x00\xbe\x03\n\x02\x06\x02\x0b\x01");
static K569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K566), argnames: Obj::rom(&K567), exc: Obj::rom(&K10), lines: Obj::rom(&K568), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K570: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K571: RomBytes<9> = RomBytes::new(b"\x00\xca\x03\n\x02\x06\x02\x0b\x01");
static K572: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K570), argnames: Obj::rom(&K567), exc: Obj::rom(&K10), lines: Obj::rom(&K571), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 228 };
static K573: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K574: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K575: RomBytes<3> = RomBytes::new(b"\x00\xd6\x03");
static K576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K573), consts: Obj::rom(&K574), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K575), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K577: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K578: RomStr<16> = RomStr::constant(b" is not in deque");
static K579: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K578)]);
static K580: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x1d\x02\x05\x02\x1a\x02");
static K581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K577), consts: Obj::rom(&K579), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K580), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K582: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K583: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K584: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K583)]);
static K585: RomBytes<9> = RomBytes::new(b"\x00\xec\x03\x14\x02\x05\x02\x0c\x02");
static K586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K582), consts: Obj::rom(&K584), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K585), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K587: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K588: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K589: RomBytes<3> = RomBytes::new(b"\x00\xfa\x03");
static K590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K587), consts: Obj::rom(&K588), argnames: Obj::rom(&K117), exc: Obj::rom(&K10), lines: Obj::rom(&K589), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K591: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K592: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(110)]);
static K593: RomBytes<3> = RomBytes::new(b"\x00\x82\x04");
static K594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K101), consts: Obj::rom(&K591), argnames: Obj::rom(&K592), exc: Obj::rom(&K10), lines: Obj::rom(&K593), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K595: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K596: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K597: RomBytes<2> = RomBytes::new(b"\x00\n");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K595), consts: Obj::rom(&K596), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K597), name: n!("is_deque"), qualname: n!("is_deque"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K599: RomBytes<225> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\x06\n\x06\x04\x00\x07\x00b\x06\x06\x01\n\x07\x04\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K600: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K601: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K602: RomBytes<34> = RomBytes::new(b"\x00\x12\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02\x0e\x02\x1d\x02");
static K603: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K600), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K602), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K604: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K605: RomTuple<1> = RomTuple::new([n!("eq")]);
static K606: RomBytes<2> = RomBytes::new(b"\x008");
static K607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K604), consts: Obj::rom(&K605), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K606), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K608: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K609: RomBytes<10> = RomBytes::new(b"\x00@\x06\x02\x05\x02\x05\x03\x05\x06");
static K610: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K608), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K609), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K611: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K612: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K613: RomBytes<16> = RomBytes::new(b"\x00N\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K614: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K611), consts: Obj::rom(&K612), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K613), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K615: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K616: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K617: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K618: RomBytes<28> = RomBytes::new(b"\x00f\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K615), consts: Obj::rom(&K616), argnames: Obj::rom(&K617), exc: Obj::rom(&K10), lines: Obj::rom(&K618), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K620: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K621: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K622: RomBytes<3> = RomBytes::new(b"\x00\x86\x01");
static K623: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K620), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K621), exc: Obj::rom(&K10), lines: Obj::rom(&K622), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K624: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K625: RomBytes<3> = RomBytes::new(b"\x00\x8e\x01");
static K626: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K624), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K621), exc: Obj::rom(&K10), lines: Obj::rom(&K625), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K627: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K628: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K629: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K627), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K621), exc: Obj::rom(&K10), lines: Obj::rom(&K628), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K630: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K631: RomBytes<3> = RomBytes::new(b"\x00\x9e\x01");
static K632: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K630), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K621), exc: Obj::rom(&K10), lines: Obj::rom(&K631), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K633: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K634: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K635: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K633), consts: Obj::rom(&K634), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K635), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K637: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K638: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K639: RomBytes<15> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K637), consts: Obj::rom(&K638), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K639), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K641: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K642: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K643: RomBytes<15> = RomBytes::new(b"\x00\xce\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K641), consts: Obj::rom(&K642), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K643), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K645: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K646: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K647: RomBytes<15> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K648: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K647), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K649: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K650: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K651: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K652: RomBytes<15> = RomBytes::new(b"\x00\xf6\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K653: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K649), consts: Obj::rom(&K650), argnames: Obj::rom(&K651), exc: Obj::rom(&K10), lines: Obj::rom(&K652), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K654: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K655: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K656: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K655), n!("dict_update")]);
static K657: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K658: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K659: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K654), consts: Obj::rom(&K656), argnames: Obj::rom(&K657), exc: Obj::rom(&K10), lines: Obj::rom(&K658), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K660: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K661: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K662: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K661), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K663: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K664: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K660), consts: Obj::rom(&K662), argnames: Obj::rom(&K663), exc: Obj::rom(&K10), lines: Obj::rom(&K664), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 12 };
static K666: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K667: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K668: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K669: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K667), n!("len"), Obj::small(2), Obj::rom(&K668), n!("ValueError")]);
static K670: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K671: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K672: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K666), consts: Obj::rom(&K669), argnames: Obj::rom(&K670), exc: Obj::rom(&K671), lines: Obj::rom(&K672), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K674: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K675: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K676: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K674), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K675), exc: Obj::rom(&K10), lines: Obj::rom(&K676), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K678: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K679: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K680: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K681: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K678), consts: Obj::rom(&K679), argnames: Obj::rom(&K680), exc: Obj::rom(&K10), lines: Obj::rom(&K681), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K683: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K684: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K685: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K686: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K683), consts: Obj::rom(&K684), argnames: Obj::rom(&K133), exc: Obj::rom(&K10), lines: Obj::rom(&K685), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K687: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K688: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K689: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K690: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K687), consts: Obj::rom(&K688), argnames: Obj::rom(&K680), exc: Obj::rom(&K10), lines: Obj::rom(&K689), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K691: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K692: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K693: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K694: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K691), consts: Obj::rom(&K692), argnames: Obj::rom(&K680), exc: Obj::rom(&K10), lines: Obj::rom(&K693), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K695: RomBytes<61> = RomBytes::new(b"\n\x02\x00\x00\x03\x01\x03\x04\x01b\x02\x02\x02U\x02\x1e\x00\n\x02\x02\x03\x04\x03\n\x05\x04\x00\x06\x01b\x05\x05\x01Y\x05\x05\x05\x1c\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\x06\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K696: RomStr<28> = RomStr::constant(b"\'%s\' object is not a mapping");
static K697: RomTuple<7> = RomTuple::new([n!("hasattr"), n!("keys"), n!("TypeError"), Obj::rom(&K696), n!("type"), n!("__name__"), n!("dict_update")]);
static K698: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K699: RomBytes<7> = RomBytes::new(b"\x00\xac\x01\x11\x02\x1e\x02");
static K700: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K695), consts: Obj::rom(&K697), argnames: Obj::rom(&K698), exc: Obj::rom(&K10), lines: Obj::rom(&K699), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K701: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K702: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K703: RomTuple<1> = RomTuple::new([n!("items")]);
static K704: RomBytes<11> = RomBytes::new(b"\x00\xb8\x01\x07\x02%\x02\x10\x01\x05\x04");
static K705: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K701), consts: Obj::rom(&K702), argnames: Obj::rom(&K703), exc: Obj::rom(&K10), lines: Obj::rom(&K704), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K706: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K707: RomBytes<11> = RomBytes::new(b"\x00\xc6\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K708: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K706), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K707), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K709: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K710: RomBytes<176> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x1d\x00\x0f\x02\x1e\x00b\x01\x01\x01\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x0f\x01\"\x00\x10#\x00\x01\x0f\x01$\x00\x10%\x00\x01\x0f\x01&\x00\x10\'\x00\x01\x0f\x01(\x00\x10)\x00\x01\x82");
static K711: RomTuple<42> = RomTuple::new([n!("clips"), n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K712: RomBytes<42> = RomBytes::new(b"\x00\x1c\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K710), consts: Obj::rom(&K711), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K712), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K714: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K713), n!("keep")]);
static K715: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10.\x03\x02\r\x02");
static K716: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K714), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K715), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K717: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K718: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K719: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K720: RomBytes<8> = RomBytes::new(b"\x00T\x04\x02\x07\x02\x07\x02");
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K717), consts: Obj::rom(&K718), argnames: Obj::rom(&K719), exc: Obj::rom(&K10), lines: Obj::rom(&K720), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K722: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K723: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K724: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K725: RomBytes<12> = RomBytes::new(b"\x00b\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K726: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K722), consts: Obj::rom(&K723), argnames: Obj::rom(&K724), exc: Obj::rom(&K10), lines: Obj::rom(&K725), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K727: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K728: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K729: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K730: RomBytes<2> = RomBytes::new(b"\x00t");
static K731: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K728), consts: Obj::rom(&K729), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K730), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K732: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K733: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K734: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K735: RomBytes<44> = RomBytes::new(b"\x00~\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K736: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K732), consts: Obj::rom(&K733), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K735), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K737: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K738: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K739: RomBytes<3> = RomBytes::new(b"FAT");
static K740: RomBytes<5> = RomBytes::new(b"FAT32");
static K741: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K738), Obj::rom(&K739), Obj::rom(&K740)]);
static K742: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K743: RomBytes<7> = RomBytes::new(b"\x00\xb0\x01-\x02\x05\x02");
static K744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K737), consts: Obj::rom(&K741), argnames: Obj::rom(&K742), exc: Obj::rom(&K10), lines: Obj::rom(&K743), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K745: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K746: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K747: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K746), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K748: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K749: RomBytes<47> = RomBytes::new(b"\x00\xbc\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K750: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K745), consts: Obj::rom(&K747), argnames: Obj::rom(&K748), exc: Obj::rom(&K10), lines: Obj::rom(&K749), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K751: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K752: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K753: RomBytes<7> = RomBytes::new(b"\x00\xf0\x01\t\x02\x0c\x02");
static K754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K751), consts: Obj::rom(&K752), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K753), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K755: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K756: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K757: RomBytes<7> = RomBytes::new(b"\x00\xfc\x01\x1a\x02\x0c\x02");
static K758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K755), consts: Obj::rom(&K756), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K757), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K759: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K760: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K761: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K762: RomBytes<23> = RomBytes::new(b"\x00\x90\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K763: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K759), consts: Obj::rom(&K760), argnames: Obj::rom(&K761), exc: Obj::rom(&K10), lines: Obj::rom(&K762), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K764: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K765: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K766: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K767: RomBytes<5> = RomBytes::new(b"\x00\xaa\x02+\x02");
static K768: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K764), consts: Obj::rom(&K765), argnames: Obj::rom(&K766), exc: Obj::rom(&K10), lines: Obj::rom(&K767), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 148 };
static K769: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K770: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K771: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K772: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K773: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K769), consts: Obj::rom(&K770), argnames: Obj::rom(&K766), exc: Obj::rom(&K771), lines: Obj::rom(&K772), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K774: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K775: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K776: RomBytes<3> = RomBytes::new(b"\x00\xce\x02");
static K777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K433), consts: Obj::rom(&K775), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K776), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 167 };
static K778: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K777)]);
static K779: RomBytes<5> = RomBytes::new(b"\x00\xcc\x02\x02\x02");
static K780: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K774), consts: Obj::rom(&K778), argnames: Obj::rom(&K761), exc: Obj::rom(&K10), lines: Obj::rom(&K779), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K781: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K782: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K783: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K784: RomBytes<7> = RomBytes::new(b"\x00\xd6\x02\x15\x02\x0c\x02");
static K785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K781), consts: Obj::rom(&K782), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K784), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 170 };
static K786: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K787: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K788: RomBytes<13> = RomBytes::new(b"\x00\xe2\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K789: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K786), consts: Obj::rom(&K787), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K788), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K790: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K791: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K792: RomBytes<19> = RomBytes::new(b"\x00\xf8\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K790), consts: Obj::rom(&K791), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K792), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K794: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K795: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K796: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K797: RomBytes<3> = RomBytes::new(b"\x00\x90\x03");
static K798: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K794), consts: Obj::rom(&K795), argnames: Obj::rom(&K796), exc: Obj::rom(&K10), lines: Obj::rom(&K797), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 199 };
static K799: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K800: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K801: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K802: RomBytes<39> = RomBytes::new(b"\x00\x98\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K803: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K799), consts: Obj::rom(&K800), argnames: Obj::rom(&K801), exc: Obj::rom(&K10), lines: Obj::rom(&K802), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 203 };
static K804: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K805: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K806: RomBytes<3> = RomBytes::new(b"\x00\xc6\x03");
static K807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K804), consts: Obj::rom(&K805), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K806), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 226 };
static K808: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K809: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K810: RomBytes<13> = RomBytes::new(b"\x00\xd0\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K808), consts: Obj::rom(&K809), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K810), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 231 };
static K812: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K813: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K814: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K815: RomBytes<29> = RomBytes::new(b"\x00\xe4\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K816: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K812), consts: Obj::rom(&K813), argnames: Obj::rom(&K814), exc: Obj::rom(&K10), lines: Obj::rom(&K815), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 241 };
static K817: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K818: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K819: RomBytes<23> = RomBytes::new(b"\x00\x84\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K820: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K817), consts: Obj::rom(&K818), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K819), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 257 };
static K821: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K822: RomBytes<4> = RomBytes::new(b"RRaA");
static K823: RomBytes<1> = RomBytes::new(b"\xff");
static K824: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K822), Obj::rom(&K823), Obj::small(8), n!("fat_store")]);
static K825: RomBytes<13> = RomBytes::new(b"\x00\xa0\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K826: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K821), consts: Obj::rom(&K824), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K825), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K827: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K828: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K829: RomBytes<15> = RomBytes::new(b"\x00\xb2\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K830: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K827), consts: Obj::rom(&K828), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K829), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 280 };
static K831: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K832: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K833: RomBytes<31> = RomBytes::new(b"\x00\xca\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K834: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K831), consts: Obj::rom(&K832), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K833), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 292 };
static K835: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K836: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K837: RomBytes<3> = RomBytes::new(b"\x00\x8a\x05");
static K838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K836), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K837), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 325 };
static K839: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K838), n!("fat_short_name")]);
static K840: RomBytes<39> = RomBytes::new(b"\x00\xec\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K835), consts: Obj::rom(&K839), argnames: Obj::rom(&K783), exc: Obj::rom(&K10), lines: Obj::rom(&K840), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 309 };
static K842: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K843: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K844: RomTuple<1> = RomTuple::new([n!("raw")]);
static K845: RomBytes<7> = RomBytes::new(b"\x00\x96\x05\x1f\x02\x1f\x02");
static K846: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K842), consts: Obj::rom(&K843), argnames: Obj::rom(&K844), exc: Obj::rom(&K10), lines: Obj::rom(&K845), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 330 };
static K847: RomBytes<81> = RomBytes::new(b"\x13\x02\x03\x04\x00\x15\x02\x04\x00\x06\x00\x03\x07\x01\x03\x08\x02c\x06\x06\x02\x03v\x05\x06\x00\x07\x02h\x06\x07\x01|\x04\x06\x04\x00\x04b\x03\x04\x01\x03\x04\x05\x00\x05\x03c\x04\x04\x01\x06\x03\x05\x07c\x03\x04\x01\x08V\x01\x0b\x00\x00\x04\x03c\x04\x04\x00\tW\x03\x00\x00\x04\x03\x81\x04");
static K848: RomStr<318> = RomStr::constant(b"\xc3\x87\xc3\xbc\xc3\xa9\xc3\xa2\xc3\xa4\xc3\xa0\xc3\xa5\xc3\xa7\xc3\xaa\xc3\xab\xc3\xa8\xc3\xaf\xc3\xae\xc3\xac\xc3\x84\xc3\x85\xc3\x89\xc3\xa6\xc3\x86\xc3\xb4\xc3\xb6\xc3\xb2\xc3\xbb\xc3\xb9\xc3\xbf\xc3\x96\xc3\x9c\xc2\xa2\xc2\xa3\xc2\xa5\xe2\x82\xa7\xc6\x92\xc3\xa1\xc3\xad\xc3\xb3\xc3\xba\xc3\xb1\xc3\x91\xc2\xaa\xc2\xba\xc2\xbf\xe2\x8c\x90\xc2\xac\xc2\xbd\xc2\xbc\xc2\xa1\xc2\xab\xc2\xbb\xe2\x96\x91\xe2\x96\x92\xe2\x96\x93\xe2\x94\x82\xe2\x94\xa4\xe2\x95\xa1\xe2\x95\xa2\xe2\x95\x96\xe2\x95\x95\xe2\x95\xa3\xe2\x95\x91\xe2\x95\x97\xe2\x95\x9d\xe2\x95\x9c\xe2\x95\x9b\xe2\x94\x90\xe2\x94\x94\xe2\x94\xb4\xe2\x94\xac\xe2\x94\x9c\xe2\x94\x80\xe2\x94\xbc\xe2\x95\x9e\xe2\x95\x9f\xe2\x95\x9a\xe2\x95\x94\xe2\x95\xa9\xe2\x95\xa6\xe2\x95\xa0\xe2\x95\x90\xe2\x95\xac\xe2\x95\xa7\xe2\x95\xa8\xe2\x95\xa4\xe2\x95\xa5\xe2\x95\x99\xe2\x95\x98\xe2\x95\x92\xe2\x95\x93\xe2\x95\xab\xe2\x95\xaa\xe2\x94\x98\xe2\x94\x8c\xe2\x96\x88\xe2\x96\x84\xe2\x96\x8c\xe2\x96\x90\xe2\x96\x80\xce\xb1\xc3\x9f\xce\x93\xcf\x80\xce\xa3\xcf\x83\xc2\xb5\xcf\x84\xce\xa6\xce\x98\xce\xa9\xce\xb4\xe2\x88\x9e\xcf\x86\xce\xb5\xe2\x88\xa9\xe2\x89\xa1\xc2\xb1\xe2\x89\xa5\xe2\x89\xa4\xe2\x8c\xa0\xe2\x8c\xa1\xc3\xb7\xe2\x89\x88\xc2\xb0\xe2\x88\x99\xc2\xb7\xe2\x88\x9a\xe2\x81\xbf\xc2\xb2\xe2\x96\xa0\xc2\xa0");
static K849: RomBytes<1> = RomBytes::new(b"\x05");
static K850: RomBytes<1> = RomBytes::new(b"\xe5");
static K851: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00=\x02\x00\r\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01W\r\x00\x14\x05\x01\x02\x00#\x06\x02\x00^\x04\x05\x06m\x03\x04w\x02\x00\xd9\xff\x81\x03");
static K852: RomTuple<3> = RomTuple::new([Obj::small(128), n!("chr"), n!("page")]);
static K853: RomBytes<3> = RomBytes::new(b"\x00\xa8\x05");
static K854: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K851), consts: Obj::rom(&K852), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K853), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 340 };
static K855: RomTuple<10> = RomTuple::new([Obj::rom(&K848), Obj::rom(&K849), Obj::rom(&K850), n!("replace"), Obj::rom(&K854), n!(""), n!("join"), vm::intern::ascii_char(32), n!("rstrip"), n!("lower")]);
static K856: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K857: RomBytes<11> = RomBytes::new(b"\x00\xa2\x05\x02\x02\x06\x04\"\x02\x13\x02");
static K858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K847), consts: Obj::rom(&K855), argnames: Obj::rom(&K856), exc: Obj::rom(&K10), lines: Obj::rom(&K857), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 337 };
static K859: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K860: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K861: RomTuple<1> = RomTuple::new([n!("short")]);
static K862: RomBytes<11> = RomBytes::new(b"\x00\xb4\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K863: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K859), consts: Obj::rom(&K860), argnames: Obj::rom(&K861), exc: Obj::rom(&K10), lines: Obj::rom(&K862), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K864: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K865: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K866: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K867: RomBytes<49> = RomBytes::new(b"\x00\xc4\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K868: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K864), consts: Obj::rom(&K865), argnames: Obj::rom(&K866), exc: Obj::rom(&K10), lines: Obj::rom(&K867), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 353 };
static K869: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K870: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K871: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K872: RomBytes<3> = RomBytes::new(b"\x00\xf8\x05");
static K873: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K870), consts: Obj::rom(&K871), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K872), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 380 };
static K874: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K873)]);
static K875: RomTuple<1> = RomTuple::new([n!("part")]);
static K876: RomBytes<7> = RomBytes::new(b"\x00\xf4\x05\x02\x02@\x02");
static K877: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K869), consts: Obj::rom(&K874), argnames: Obj::rom(&K875), exc: Obj::rom(&K10), lines: Obj::rom(&K876), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 378 };
static K878: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K879: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K880: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K881: RomBytes<17> = RomBytes::new(b"\x00\x80\x06\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K878), consts: Obj::rom(&K879), argnames: Obj::rom(&K880), exc: Obj::rom(&K10), lines: Obj::rom(&K881), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 383 };
static K883: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K884: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K885: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K886: RomBytes<5> = RomBytes::new(b"\x00\x94\x06#\x02");
static K887: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K883), consts: Obj::rom(&K884), argnames: Obj::rom(&K885), exc: Obj::rom(&K10), lines: Obj::rom(&K886), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 393 };
static K888: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K889: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K890: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K891: RomBytes<7> = RomBytes::new(b"\x00\xa0\x06\x10\x02\x0c\x02");
static K892: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K888), consts: Obj::rom(&K889), argnames: Obj::rom(&K890), exc: Obj::rom(&K10), lines: Obj::rom(&K891), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K893: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K894: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K895: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K896: RomBytes<23> = RomBytes::new(b"\x00\xb0\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K897: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K893), consts: Obj::rom(&K894), argnames: Obj::rom(&K895), exc: Obj::rom(&K10), lines: Obj::rom(&K896), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 407 };
static K898: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K899: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K900: RomBytes<13> = RomBytes::new(b"\x00\xcc\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K901: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K898), consts: Obj::rom(&K899), argnames: Obj::rom(&K895), exc: Obj::rom(&K10), lines: Obj::rom(&K900), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 421 };
static K902: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K903: RomBytes<1> = RomBytes::new(b" ");
static K904: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K905: RomStr<2> = RomStr::constant(b" .");
static K906: RomTuple<19> = RomTuple::new([n!(""), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K903), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K904), Obj::rom(&K905), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K907: RomTuple<1> = RomTuple::new([n!("name")]);
static K908: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K909: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K902), consts: Obj::rom(&K906), argnames: Obj::rom(&K907), exc: Obj::rom(&K10), lines: Obj::rom(&K908), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K910: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K911: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K912: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K911), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K913: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K914: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K910), consts: Obj::rom(&K912), argnames: Obj::rom(&K907), exc: Obj::rom(&K10), lines: Obj::rom(&K913), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K915: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K916: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K917: RomBytes<1> = RomBytes::new(b"~");
static K918: RomTuple<2> = RomTuple::new([Obj::rom(&K917), Obj::small(1)]);
static K919: RomBytes<2> = RomBytes::new(b"\x00^");
static K920: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K916), consts: Obj::rom(&K918), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K919), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K921: RomBytes<3> = RomBytes::new(b"~%d");
static K922: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K920), n!("range"), Obj::small(1000000), Obj::rom(&K921), n!("len"), Obj::rom(&K903), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K923: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K924: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K925: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K915), consts: Obj::rom(&K922), argnames: Obj::rom(&K923), exc: Obj::rom(&K10), lines: Obj::rom(&K924), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K926: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K927: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K928: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K929: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K930: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K926), consts: Obj::rom(&K927), argnames: Obj::rom(&K928), exc: Obj::rom(&K10), lines: Obj::rom(&K929), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K931: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K932: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K933: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K934: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K931), consts: Obj::rom(&K932), argnames: Obj::rom(&K933), exc: Obj::rom(&K10), lines: Obj::rom(&K934), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K936: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K937: RomBytes<11> = RomBytes::new(b"_          ");
static K938: RomTuple<22> = RomTuple::new([Obj::rom(&K905), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K937), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K939: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K940: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K936), consts: Obj::rom(&K938), argnames: Obj::rom(&K939), exc: Obj::rom(&K10), lines: Obj::rom(&K940), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K942: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K943: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K944: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K942), consts: Obj::rom(&K943), argnames: Obj::rom(&K890), exc: Obj::rom(&K10), lines: Obj::rom(&K944), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K946: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K947: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K948: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K949: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K950: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K946), consts: Obj::rom(&K947), argnames: Obj::rom(&K948), exc: Obj::rom(&K10), lines: Obj::rom(&K949), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K951: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K952: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K953: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K954: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K955: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K951), consts: Obj::rom(&K952), argnames: Obj::rom(&K953), exc: Obj::rom(&K10), lines: Obj::rom(&K954), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K956: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K957: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K958: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K956), consts: Obj::rom(&K957), argnames: Obj::rom(&K953), exc: Obj::rom(&K10), lines: Obj::rom(&K958), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K960: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K961: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K962: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K963: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K961), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K963), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K965: RomTuple<1> = RomTuple::new([n!("")]);
static K966: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K967: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K968: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K969: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K967), Obj::small(11), Obj::small(16), Obj::rom(&K968), Obj::small(32768), n!("little"), n!("encode")]);
static K970: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K971: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K972: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K969), argnames: Obj::rom(&K970), exc: Obj::rom(&K10), lines: Obj::rom(&K971), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K973: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K974: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K975: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K974), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K968), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K976: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K973), consts: Obj::rom(&K975), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K976), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K978: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K979: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K980: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K981: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K978), consts: Obj::rom(&K979), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K980), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K982: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K983: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K984: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K982), consts: Obj::rom(&K983), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K984), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K986: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K987: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K988: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K989: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K986), consts: Obj::rom(&K987), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K988), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K990: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K991: RomBytes<11> = RomBytes::new(b".          ");
static K992: RomBytes<11> = RomBytes::new(b"..         ");
static K993: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K991), n!("root"), Obj::rom(&K992), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K994: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K995: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K996: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K990), consts: Obj::rom(&K993), argnames: Obj::rom(&K962), exc: Obj::rom(&K994), lines: Obj::rom(&K995), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K997: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K998: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K999: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K1000: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K997), consts: Obj::rom(&K998), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K999), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1001: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K1002: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K1003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1001), consts: Obj::rom(&K998), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1002), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K1004: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K1005: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K967), n!("fat_erase"), n!("fat_release")]);
static K1006: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K1007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1004), consts: Obj::rom(&K1005), argnames: Obj::rom(&K890), exc: Obj::rom(&K10), lines: Obj::rom(&K1006), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K1008: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K1009: RomBytes<2> = RomBytes::new(b"..");
static K1010: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K1009), n!("root"), n!("put_little"), n!("fat_store")]);
static K1011: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K1012: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K1013: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1008), consts: Obj::rom(&K1010), argnames: Obj::rom(&K1011), exc: Obj::rom(&K10), lines: Obj::rom(&K1012), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K1014: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K1015: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K903), n!("fat_room"), n!("fat_store")]);
static K1016: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K1017: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K1018: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1014), consts: Obj::rom(&K1015), argnames: Obj::rom(&K1016), exc: Obj::rom(&K10), lines: Obj::rom(&K1017), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K1019: RomBytes<453> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06g\x0f\x0f\x00[\x00\x01\x0f\n\x0f\x02V\x04\r\x00\n\x10\x03\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x04\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x05\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x06\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x07\x00\x10\x00_\x11\x0c\x08b\x0f\x0f\x02_\x10\x0c\t_\x12\x0c\t\"\x11\x12\n\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\t_\x10\x0b\x0b\x00\r\x0f\x00\x0c\x10_\x0f\r\x0c(\x0f\x0f\rV\x0f \x00\n\x0f\x04V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x04\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0c(\x0f\x0f\tV\x0f\x0c\x00\n\x0f\x04\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x0e\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0f\x0c\n\x0f\x10\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x11\x0f\n\x0f\x12\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x13\x0f[\x0e\x14\x0f\x01\x0f\x00[\x0e\x15\x0f\n\x0f\x16\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x17\x0f\n\x0f\x18Y\x10\x00\x19b\x0f\x0f\x01[\x0e\x1a\x0f\x01\x0f\xff[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0f\x05\x0f\x02[\x0e\x1d\x0fV\x07-\x00Y\x0f\x0e\x13U\x0f\x08\x00Y\x0f\x0e\x17V\x0f\x1d\x00\n\x0f\x1e\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1f\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x17[\x0e \x0f\x81\x0e");
static K1020: RomTuple<33> = RomTuple::new([n!("parse_mode"), n!("cache"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K1021: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K1022: RomBytes<63> = RomBytes::new(b"\x00\xae\x05\x0e\x04\x08\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K1023: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1019), consts: Obj::rom(&K1020), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1022), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K1024: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K1025: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K1026: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K1027: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K1028: RomBytes<39> = RomBytes::new(b"\x00\xf8\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1025), consts: Obj::rom(&K1026), argnames: Obj::rom(&K1027), exc: Obj::rom(&K10), lines: Obj::rom(&K1028), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 379 };
static K1030: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K1031: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K1032: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K1033: RomBytes<17> = RomBytes::new(b"\x00\xa4\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K1034: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1030), consts: Obj::rom(&K1031), argnames: Obj::rom(&K1032), exc: Obj::rom(&K10), lines: Obj::rom(&K1033), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 401 };
static K1035: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K1036: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K1037: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K1038: RomBytes<9> = RomBytes::new(b"\x00\xbc\x06\x08\x02\x0e\x02\x12\x02");
static K1039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1035), consts: Obj::rom(&K1036), argnames: Obj::rom(&K1037), exc: Obj::rom(&K10), lines: Obj::rom(&K1038), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 413 };
static K1040: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K1041: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K10), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K1042: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K1043: RomBytes<13> = RomBytes::new(b"\x00\xca\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K1044: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K1041), argnames: Obj::rom(&K1042), exc: Obj::rom(&K10), lines: Obj::rom(&K1043), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 420 };
static K1045: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K1046: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K1047: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K1048: RomBytes<19> = RomBytes::new(b"\x00\xdc\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K1049: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1045), consts: Obj::rom(&K1046), argnames: Obj::rom(&K1047), exc: Obj::rom(&K10), lines: Obj::rom(&K1048), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 429 };
static K1050: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K1051: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K1052: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K1053: RomBytes<37> = RomBytes::new(b"\x00\xf6\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K1054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1050), consts: Obj::rom(&K1051), argnames: Obj::rom(&K1052), exc: Obj::rom(&K10), lines: Obj::rom(&K1053), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 442 };
static K1055: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K1056: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K1057: RomBytes<3> = RomBytes::new(b"\x00\xa2\x07");
static K1058: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1055), consts: Obj::rom(&K1056), argnames: Obj::rom(&K1052), exc: Obj::rom(&K10), lines: Obj::rom(&K1057), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 464 };
static K1059: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K1060: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K1061: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K1062: RomBytes<57> = RomBytes::new(b"\x00\xaa\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K1063: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1059), consts: Obj::rom(&K1060), argnames: Obj::rom(&K1061), exc: Obj::rom(&K10), lines: Obj::rom(&K1062), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 468 };
static K1064: RomBytes<590> = RomBytes::new(b"\n\x0c\x00\x00\r\x00\x01\x0e\x01b\x0c\x0c\x02\n\x0c\x00\x00\r\x00\x01\x0e\x05b\x0c\x0c\x02U\x0c\x04\x00\x02\x0c\x00\x02\x00\x01\x0c\n\x0c\x00\x00\r\x00\x01\x0e\x04b\x02\x0c\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0c\x03\x01\r\x16b\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x02\x00\x0e\x01\x02\x10\x00@\x1b\x0f\x10\x01\x01\x10\x01b\x03\x0c\x04\x01\x04\x00_\x0c\x03\x05A\x0c\x06\x14\x00\x01\x04?.\x02\x02\x04\n\x0c\x07\x00\r\x02\x00\x0e\x01b\x03\x0c\x02z\x03\x05\x05\n\x0c\x08\x00\r\x01b\n\x0c\x01\x03\x0c\t\x05\r\x00\x01\x0e\x0b\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x0b\x01\x0f\x02\x00\x10\x01b\x0c\x0c\x04\x01\x0c\r`\n\x0c\x06\n\x0c\n\x00\r\n\x01\x0e\x0e\x01\x0f\x02\x00\x10\x07b\x0c\x0c\x04\x01\x0c\x01\x01\r\x10`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x11\x01\x0f\x02A\x05\x06\x06\x00\x01\x10\x00W\x04\x00\x02\x10\x00\x02b\x0c\x0c\x04\n\x0c\n\x00\r\n=\x02\x0b\x06\x00\x01\x0e\x13W\x03\x00\x01\x0e =\x02\x0b\x06\x00\x01\x0f\x02W\x03\x00\x01\x0f\x04\x00\x10\x02b\x0c\x0c\x04\x02\x0c\xf8\x00\x01\r\x15`\n\r\x0c\x01\x0c?\x01\r\x18`\n\r\x0c\x02\x0c\xff\x00\x01\r\x1a`\n\r\x0c\n\x0c\n\x00\r\n\x01\x0e\x1c\x01\x0f\x04\x00\x10\x04b\x0c\x0c\x04\x01\x0b$A\x05\x067\x00\n\x0c\n\x00\r\n\x01\x0e$\x01\x0f\x04\x00\x10\x08b\x0c\x0c\x04\x01\x0c\x02\x01\r\x01\x01\x0e\x06\x01\x0f,`\n\x0f\x0c\x01\x0f0`\n\x0f\r\x01\x0f2`\n\x0f\x0e\x01\x0b@W\x13\x00\n\x0c\n\x00\r\n\x01\x0e\x16\x01\x0f\x02\x00\x10\x08b\x0c\x0c\x04\x02\x0c\x80\x00`\n\x0b\x0c\x01\x0c)\"\r\x0b\x0c`\n\r\x0c\n\x0c\n\x00\r\n\"\x0e\x0b\r\x01\x0f\x04\n\x10\x0eb\x10\x10\x00b\x0c\x0c\x04\x03\x0c\x0fA\x05\x06\x06\x00\x03\r\x10W\x03\x00\x03\r\x11\x1c\x0c\x0c\r\"\r\x0b\x12\"\x0e\x0b\x13\x05\x0f\x00l\r\r`\n\r\x0c\x03\x0c\x14\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\n\r\x0c\n\x0c\x15\x00\r\x00\x00\x0e\n\x00\x0f\x03\x00\x10\x04b\x0c\x0c\x04V\x04\x1d\x00\n\x0c\x16\x00\r\x00\x01\x0e\x00\n\x0f\x17\x00\x10\x01\x00\x11\x04\x00\x12\x02b\x0f\x0f\x03b\x0c\x0c\x03\n\x0c\x00\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K1065: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K1066: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K1067: RomBytes<2> = RomBytes::new(b"32");
static K1068: RomBytes<2> = RomBytes::new(b"  ");
static K1069: RomBytes<2> = RomBytes::new(b"U\xaa");
static K1070: RomTuple<24> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), Obj::small(0), Obj::small(32), n!("fat_plan32"), n!("bytearray"), Obj::rom(&K1065), n!("put_little"), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K1066), Obj::rom(&K1067), Obj::rom(&K1068), Obj::small(7), Obj::small(26), Obj::rom(&K1069), n!("fat_format"), n!("fat_put"), n!("fat_table")]);
static K1071: RomTuple<1> = RomTuple::new([n!("device")]);
static K1072: RomBytes<79> = RomBytes::new(b"\x00\xf4\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x03\x02\t\x04\x03\x02\x04\x02\r\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x13\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02\x13\x02\x04\x02\x1d\x02");
static K1073: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1064), consts: Obj::rom(&K1070), argnames: Obj::rom(&K1071), exc: Obj::rom(&K10), lines: Obj::rom(&K1072), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 505 };
static K1074: RomBytes<199> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\n\n\r\x00\x0b\x00\x00\x0c\x01b\n\n\x02\x81\n");
static K1075: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K1076: RomTuple<14> = RomTuple::new([Obj::small(4096), Obj::rom(&K1075), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), n!("fat_plan32")]);
static K1077: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K1078: RomBytes<35> = RomBytes::new(b"\x00\xcc\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02");
static K1079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1074), consts: Obj::rom(&K1076), argnames: Obj::rom(&K1077), exc: Obj::rom(&K10), lines: Obj::rom(&K1078), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 549 };
static K1080: RomBytes<76> = RomBytes::new(b"\x01\x02\x01&\x03\x00\x00\x03\x07\x01v\x06\x07W\r\x008\x04\x03\x08\x00\x01\x07\x021\x02\x02\x07\x82w\x04\x06\xee\xff\x1b\x05\x00\x02\x01\x06 \x00\x07\x02\x01\x08 $\n\x05\x03\"\n\n\x04\x17\n\n\x01#\n\n\x05\x1b\t\n\x01\x01\n\x00h\x06\x06\x05\x81\x06");
static K1081: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K1082: RomTuple<6> = RomTuple::new([Obj::small(131072), Obj::rom(&K1081), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(1)]);
static K1083: RomTuple<2> = RomTuple::new([n!("total"), n!("size")]);
static K1084: RomBytes<17> = RomBytes::new(b"\x00\xf4\x08\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K1085: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1080), consts: Obj::rom(&K1082), argnames: Obj::rom(&K1083), exc: Obj::rom(&K10), lines: Obj::rom(&K1084), name: n!("fat_plan32"), qualname: n!("fat_plan32"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 569 };
static K1086: RomBytes<94> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\x03\x04\x01\x02\x05\xbe\x01\x02\x06\xc6\x01\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x02\x06\xc6\x01\x01\x07\x04\x00\x08\x01b\x04\x04\x04\n\x04\x02\x00\x05\x03\x02\x06\xca\x01\x01\x07\x04\x00\x08\x02b\x04\x04\x04\x03\x04\x03\x02\x05\xfe\x01\x02\x06\x00\x02\x05\x07\x00l\x05\x05`\x03\x05\x04\x81\x03");
static K1087: RomBytes<8> = RomBytes::new(b"\x00\x01\x01\x00\x0c\xfe\xff\xff");
static K1088: RomTuple<4> = RomTuple::new([n!("bytearray"), Obj::rom(&K1087), n!("put_little"), Obj::rom(&K1069)]);
static K1089: RomTuple<3> = RomTuple::new([n!("size"), n!("start"), n!("total")]);
static K1090: RomBytes<13> = RomBytes::new(b"\x00\x8a\t\n\x02\x15\x02\x14\x02\x14\x02\x15\x02");
static K1091: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1086), consts: Obj::rom(&K1088), argnames: Obj::rom(&K1089), exc: Obj::rom(&K10), lines: Obj::rom(&K1090), name: n!("fat_table"), qualname: n!("fat_table"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 580 };
static K1092: RomBytes<324> = RomBytes::new(b"z\x02\x04\x05\n\r\x00\x00\x0e\x01b\t\r\x01\n\r\x01\x00\x0e\tb\n\r\x01\x17\r\x06\x07\x00\x0e\x08U\x0e\x03\x00\x00\x0e\x05\x17\x0b\r\x0e\n\r\x02\x00\x0e\x0bx\r\x01#\x00b\r\r\x01v\r\r\x05\x0e\x00W\x16\x00B\x0c\x03\x11\x00\n\x11\x04\x00\x12\x00\x17\x13\x03\x0c\x00\x14\nb\x11\x11\x03y\x0c\r\xe5\xffA\x04\x05\x9b\x00\x03\r\x06\x05\x0e\x00\x01\x0f\x04\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\x07\x03\x0e\x08$\x0e\x0e\t\x17\r\r\x0e\x02\x0e\xe4\x01\x02\x0f\xf0\x01\x05\x10\x00l\x0e\x0e`\n\x0e\r\x03\r\n\x02\x0e\xfe\x01\x02\x0f\x00\x02\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0b\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\"\x0f\x03\x0c\x00\x10\nb\r\r\x03\n\r\x01\x00\x0e\tb\n\r\x01\x03\r\r\x05\x0e\x00\x01\x0f\x0c\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\"\x0f\x03\x0e\x00\x10\x01b\r\r\x03W%\x00\x03\r\x0f\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e^\r\r\x0e\x05\x0e\x00&\x0f\x04\x10\x05\x10\x00l\x0e\x0e`\n\x0e\r\n\r\x04\x00\x0e\x00\x17\x0f\x03\x06\x00\x10\nb\r\r\x03\n\r\x04\x00\x0e\x00\x00\x0f\x03\x00\x10\x01b\r\r\x03\x82");
static K1093: RomBytes<4> = RomBytes::new(b"rrAa");
static K1094: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K1095: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K1096: RomTuple<17> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K822), Obj::rom(&K1093), Obj::rom(&K823), Obj::small(8), Obj::rom(&K1069), Obj::small(1), Obj::small(7), Obj::rom(&K1094), Obj::small(6), Obj::rom(&K1095), Obj::small(4)]);
static K1097: RomTuple<4> = RomTuple::new([n!("device"), n!("boot"), n!("plan"), n!("start")]);
static K1098: RomBytes<41> = RomBytes::new(b"\x00\x9c\t\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x11\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x11\x02\x11\x02\n\x02\x13\x02\x14\x04%\x02\x11\x04");
static K1099: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1092), consts: Obj::rom(&K1096), argnames: Obj::rom(&K1097), exc: Obj::rom(&K10), lines: Obj::rom(&K1098), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 589 };
static K1100: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1101: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K1102: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K1103: RomBytes<9> = RomBytes::new(b"\x00\xcc\t\x11\x02\x0c\x02\x19\x02");
static K1104: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1100), consts: Obj::rom(&K1101), argnames: Obj::rom(&K1102), exc: Obj::rom(&K10), lines: Obj::rom(&K1103), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 613 };
static K1105: RomBytes<23> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1106: RomTuple<2> = RomTuple::new([n!("generic_classes"), Obj::small(0)]);
static K1107: RomTuple<2> = RomTuple::new([n!("origin"), n!("args")]);
static K1108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1105), consts: Obj::rom(&K1106), argnames: Obj::rom(&K1107), exc: Obj::rom(&K10), lines: Obj::rom(&K11), name: n!("generic_alias"), qualname: n!("generic_alias"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1109: RomBytes<146> = RomBytes::new(b"\n\x05\x00b\x05\x05\x00_\x02\x05\x01\x00\x06\x00\x00\x07\x01h\x06\x06\x02v\x05\x06W_\x00S\x03[\x00\n\x06\x02\x00\x07\x03\n\x08\x03b\x06\x06\x02U\x06J\x00\n\x06\x03\x00\x07\x03b\x06\x06\x01\n\x07\x00b\x07\x07\x00_\x07\x07\x04O\x06\x070\x00\n\x07\x03\x00\x08\x00b\x07\x07\x01Y\x06\x07\x05\n\x08\x03\x00\t\x01b\x08\x08\x01Y\x07\x08\x05h\x04\x06\x02\n\x06\x06\x03\x08\x07\x1c\x07\x08\x04b\x06\x06\x01\x83\x06w\x03\x05\x9c\xff\x00\x05\x02\x00\x06\x00\x00\x07\x01h\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1110: RomStr<48> = RomStr::constant(b"unsupported operand type(s) for |: \'%s\' and \'%s\'");
static K1111: RomTuple<8> = RomTuple::new([n!("generic_classes"), Obj::small(1), n!("isinstance"), n!("type"), Obj::small(0), n!("__name__"), n!("TypeError"), Obj::rom(&K1110)]);
static K1112: RomBytes<14> = RomBytes::new(b"\x00\x14\x0b\x02\x10\x02/\x02 \x02\x10\x05\x05\x08");
static K1113: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1109), consts: Obj::rom(&K1111), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K1112), name: n!("union_of"), qualname: n!("union_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1114: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1115: RomTuple<4> = RomTuple::new([n!("kept"), n!("generic"), n!("make_generic_classes"), n!("keep")]);
static K1116: RomBytes<10> = RomBytes::new(b"\x00&\n\x02\x04\x02\x07\x02\r\x02");
static K1117: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1114), consts: Obj::rom(&K1115), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1116), name: n!("generic_classes"), qualname: n!("generic_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K1118: RomBytes<177> = RomBytes::new(b"\x05\x03\x03P\x00\x03\x05\x00\x03\x03\x00\x81\x03\n\x03\x01\x05\x04\x00b\x03\x03\x01P\x00\x03\x05\x00\x03\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03=\x00\n\x03\x04\x00\x04\x00\x03\x05\x05b\x03\x03\x02U\x03,\x00\n\x03\x06\x00\x04\x00\x03\x05\x07\x03\x06\x08b\x01\x03\x03Y\x02\x00\tA\x01\x08\x06\x00\x00\x03\x02W\x0b\x00\x03\x04\n\x17\x04\x01\x04\x17\x03\x04\x02\x81\x03\n\x03\x03\x00\x04\x00\n\x05\x0bb\x03\x03\x02V\x03%\x00\x03\x03\x0c\x03\x04\rv\x06\x00|\x05\x07\x0e\x00\x00b\x05\x05\x01c\x04\x04\x01\x0f\x17\x03\x03\x04\x03\x04\x10\x17\x03\x03\x04\x81\x03\n\x03\x11\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1119: RomTuple<1> = RomTuple::new([n!("generic_name")]);
static K1120: RomBytes<2> = RomBytes::new(b"\x00J");
static K1121: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1119), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1120), name: n!("<listcomp>"), qualname: n!("generic_name.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1122: RomTuple<18> = RomTuple::new([n!("..."), n!("type"), n!("None"), n!("isinstance"), n!("hasattr"), n!("__origin__"), n!("getattr"), n!("__module__"), n!("builtins"), n!("__qualname__"), vm::intern::ascii_char(46), n!("list"), vm::intern::ascii_char(91), Obj::rom(&K484), Obj::rom(&K1121), n!("join"), vm::intern::ascii_char(93), n!("repr")]);
static K1123: RomBytes<22> = RomBytes::new(b"\x008\x08\x02\x05\x02\x0f\x02\x05\x02\"\x02\x10\x02\x04\x02\x18\x02\x11\x02%\x02");
static K1124: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1118), consts: Obj::rom(&K1122), argnames: Obj::rom(&K875), exc: Obj::rom(&K10), lines: Obj::rom(&K1123), name: n!("generic_name"), qualname: n!("generic_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1125: RomBytes<124> = RomBytes::new(b"g\x01\x01\x00v\x05\x00Wa\x00\n\x06\x00\x00\x07\x02\n\x08\x01b\x06\x06\x02V\x06\x03\x00WM\x00\n\x06\x02\x00\x07\x02\x03\x08\x03\x05\t\x00b\x03\x06\x03\n\x06\x04\x00\x07\x02\x03\x08\x05b\x06\x06\x02V\x06\x07\x00\x00\x06\x02h\x03\x06\x01\x00\x07\x03U\x07\x03\x00\x03\x07\x06v\x06\x07W\x10\x00Q\x04\x01\x0b\x00\x00\x07\x01\x00\x08\x04c\x07\x07\x01\x07w\x04\x06\xeb\xffw\x02\x05\x9a\xff\n\x05\x08\x00\x06\x01b\x05\x05\x01\x81\x05");
static K1126: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), n!("hasattr"), n!("__typing_subst__"), vm::types::EMPTY_TUPLE, n!("append"), n!("tuple")]);
static K1127: RomTuple<1> = RomTuple::new([n!("args")]);
static K1128: RomBytes<26> = RomBytes::new(b"\x00V\x04\x02\x06\x02\x11\x02\x03\x02\x10\x02\x11\x02\x07\x02\x10\x02\x05\x02\x0b\x03\x05\x0b\x05\x12");
static K1129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1125), consts: Obj::rom(&K1126), argnames: Obj::rom(&K1127), exc: Obj::rom(&K10), lines: Obj::rom(&K1128), name: n!("generic_parameters"), qualname: n!("generic_parameters"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1130: RomBytes<137> = RomBytes::new(b"\x13\x01g\x02\x02\x00v\x05\x00Wl\x00\n\x06\x00\x00\x07\x03\n\x08\x01b\x06\x06\x02U\x06P\x00\n\x06\x02\x00\x07\x03\x03\x08\x03\x03\t\x04b\x04\x06\x03\n\x06\x05\x00\x07\x03\x03\x08\x06b\x06\x06\x02V\x06\x0c\x00\x14\x06\x01\x07\x00^\x03\x06\x03W#\x00V\x04\x1f\x00\n\x06\x08v\x08\x04\x00\n\x01h\t\n\x01|\x07\t\t\x00\x04b\x07\x07\x01b\x06\x06\x01^\x03\x03\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\nw\x03\x05\x8f\xff\n\x05\x08\x00\x06\x02b\x05\x05\x01\x81\x05");
static K1131: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00\x14\x04\x01\x00\x00^\x04\x04\x02m\x03\x04w\x02\x00\xef\xff\x81\x03");
static K1132: RomTuple<1> = RomTuple::new([n!("values")]);
static K1133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1131), consts: Obj::rom(&K1132), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("<listcomp>"), qualname: n!("generic_fill.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 65 };
static K1134: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("getattr"), n!("__parameters__"), vm::types::EMPTY_TUPLE, n!("hasattr"), n!("__typing_subst__"), n!("values"), n!("tuple"), Obj::rom(&K1133), n!("append")]);
static K1135: RomTuple<2> = RomTuple::new([n!("args"), n!("values")]);
static K1136: RomBytes<24> = RomBytes::new(b"\x00r\x02\x02\x04\x02\x06\x02\x11\x02\x10\x02\x11\x02\x0c\x02\x04\x02\x1f\x02\x0b\r\x05\x10");
static K1137: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1130), consts: Obj::rom(&K1134), argnames: Obj::rom(&K1135), exc: Obj::rom(&K10), lines: Obj::rom(&K1136), name: n!("generic_fill"), qualname: n!("generic_fill"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K1138: RomBytes<185> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02U\x05\x07\x00\x00\x05\x01h\x01\x05\x01Y\x02\x00\x02U\x02\x1a\x00\n\x05\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x03\x08\x05\x17\x06\x07\x08b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x02b\x05\x05\x01\n\x06\x06\x00\x07\x01b\x06\x06\x01<\x05\x06P\x00\n\x05\x06\x00\x06\x01b\x05\x05\x01\n\x06\x06\x00\x07\x02b\x06\x06\x019\x05\x06\x06\x00\x03\x03\x07W\x03\x00\x03\x03\x08\x03\x04\t\n\x05\x03\x00\x07\x03\x00\x08\x00\n\t\x06\x00\n\x01b\t\t\x01\n\n\x06\x00\x0b\x02b\n\n\x01h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\n\x05\n\n\x06\x0b\x00\x07\x02\x00\x08\x01b\x06\x06\x02b\x05\x05\x01\x81\x05");
static K1139: RomStr<23> = RomStr::constant(b" is not a generic class");
static K1140: RomStr<47> = RomStr::constant(b"Too %s arguments for %r; actual %d, expected %d");
static K1141: RomTuple<12> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("__parameters__"), n!("TypeError"), n!("repr"), Obj::rom(&K1139), n!("len"), n!("many"), n!("few"), Obj::rom(&K1140), n!("dict"), n!("zip")]);
static K1142: RomTuple<2> = RomTuple::new([n!("alias"), n!("values")]);
static K1143: RomBytes<21> = RomBytes::new(b"\x00\x8e\x01\x11\x02\x07\x02\x04\x02\x04\x02\x1a\x02\x19\x02\"\x02\x03\x02+\x02");
static K1144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1138), consts: Obj::rom(&K1141), argnames: Obj::rom(&K1142), exc: Obj::rom(&K10), lines: Obj::rom(&K1143), name: n!("generic_values"), qualname: n!("generic_values"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1145: RomBytes<87> = RomBytes::new(b"\x13\x00\x13\x01\x13\x02\x00\x06\x01\x00\x07\x02h\x05\x06\x02|\x03\x05\x00\x00\x04\x03\x04\x01}\x03\x03\x00\x15\x00\x03\x00\x04\x00h\x03\x04\x01|\x03\x03\x02\x00\x04\x15\x01\x03\x00\x06\x02h\x05\x06\x01|\x03\x05\x03\x00\x04\x03\x04\x04}\x03\x03\x00\x15\x02\x03\x14\x03\x00\x01\x00\x14\x04\x02\x04\x00h\x03\x03\x02\x81\x03");
static K1146: RomBytes<152> = RomBytes::new(b"|\x03\x03\x00\x00\x00\x10\x01\x00\x03|\x03\x03\x02\x00\x00\x10\x03\x00\x03|\x03\x03\x04\x00\x00\x10\x05\x00\x03|\x03\x03\x06\x00\x00\x10\x07\x00\x03|\x03\x03\x08\x00\x00\x10\t\x00\x03\x00\x04\x01h\x03\x04\x01|\x03\x03\n\x00\x04\x10\x0b\x00\x03|\x03\x03\x0c\x00\x00\x10\r\x00\x03|\x03\x03\x0e\x00\x00\x10\x0f\x00\x03|\x03\x03\x10\x00\x00\x10\x11\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x12\x00\x04\x10\x13\x00\x03\x00\x04\x02h\x03\x04\x01|\x03\x03\x14\x00\x04\x10\x15\x00\x03|\x03\x03\x16\x00\x00\x10\x17\x00\x03|\x03\x03\x18\x00\x00\x10\x19\x00\x03\x82");
static K1147: RomBytes<54> = RomBytes::new(b"[\x00\x00\x01\n\x04\x01\x00\x05\x02\n\x06\x02b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\x07\x00\x00\x03\x02h\x03\x03\x01[\x00\x03\x03\n\x03\x04Y\x04\x00\x03b\x03\x03\x01[\x00\x05\x03\x82");
static K1148: RomTuple<6> = RomTuple::new([n!("__origin__"), n!("isinstance"), n!("tuple"), n!("__args__"), n!("generic_parameters"), n!("__parameters__")]);
static K1149: RomTuple<3> = RomTuple::new([n!("self"), n!("origin"), n!("args")]);
static K1150: RomBytes<7> = RomBytes::new(b"\x00\xac\x01\x04\x02\"\x02");
static K1151: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1147), consts: Obj::rom(&K1148), argnames: Obj::rom(&K1149), exc: Obj::rom(&K10), lines: Obj::rom(&K1150), name: n!("__init__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__init__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1152: RomBytes<50> = RomBytes::new(b"Y\x04\x00\x00g\x05\x05\x00n\x05\x01j\x06\x06\x00s\x06\x02f\x03\x04[\x03\x01\x00W\x14\x00\n\x05\x02\n\x06\x03h\x05\x05\x02\x87\x04\x05\x03\x00W\x02\x00\x83\x04\x81\x03");
static K1153: RomTuple<4> = RomTuple::new([n!("__origin__"), n!("__orig_class__"), n!("AttributeError"), n!("TypeError")]);
static K1154: RomBytes<8> = RomBytes::new(b"\x15\x04\x1c\x08\x1c\x14\x00\t");
static K1155: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x15\x04\x07\x02\x0f\x02\x05\x02");
static K1156: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1152), consts: Obj::rom(&K1153), argnames: Obj::rom(&K663), exc: Obj::rom(&K1154), lines: Obj::rom(&K1155), name: n!("__call__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__call__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1157: RomBytes<51> = RomBytes::new(b"\x00\x02\x01\x03\x03\x00c\x02\x02\x01\x01V\x02\x14\x00\x03\x02\x02Q\x01\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x83\x02\n\x02\x04Y\x03\x00\x05\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1158: RomTuple<3> = RomTuple::new([n!("__name__"), n!("__qualname__"), n!("__doc__")]);
static K1159: RomTuple<6> = RomTuple::new([n!("__"), n!("startswith"), Obj::rom(&K1158), n!("AttributeError"), n!("getattr"), n!("__origin__")]);
static K1160: RomTuple<2> = RomTuple::new([n!("self"), n!("name")]);
static K1161: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x17\x02\x0c\x02");
static K1162: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1157), consts: Obj::rom(&K1159), argnames: Obj::rom(&K1160), exc: Obj::rom(&K10), lines: Obj::rom(&K1161), name: n!("__getattr__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__getattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1163: RomBytes<10> = RomBytes::new(b"Y\x02\x00\x00h\x02\x02\x01\x81\x02");
static K1164: RomTuple<1> = RomTuple::new([n!("__origin__")]);
static K1165: RomTuple<2> = RomTuple::new([n!("self"), n!("bases")]);
static K1166: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K1167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1163), consts: Obj::rom(&K1164), argnames: Obj::rom(&K1165), exc: Obj::rom(&K10), lines: Obj::rom(&K1166), name: n!("__mro_entries__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__mro_entries__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1168: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x03\x00\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02b\x02\x02\x02\x81\x02");
static K1169: RomTuple<5> = RomTuple::new([n!("generic_values"), n!("type"), n!("__origin__"), n!("generic_fill"), n!("__args__")]);
static K1170: RomTuple<2> = RomTuple::new([n!("self"), n!("values")]);
static K1171: RomBytes<5> = RomBytes::new(b"\x00\xd6\x01\r\x02");
static K1172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1168), consts: Obj::rom(&K1169), argnames: Obj::rom(&K1170), exc: Obj::rom(&K10), lines: Obj::rom(&K1171), name: n!("__getitem__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__getitem__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1173: RomBytes<16> = RomBytes::new(b"\x14\x02\x01\x00\x00\x00\x03\x00b\x02\x02\x01~\x02\x02\x82");
static K1174: RomTuple<1> = RomTuple::new([n!("generic_starred")]);
static K1175: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K1176: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1173), consts: Obj::rom(&K1174), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1175), name: n!("__iter__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 110 };
static K1177: RomBytes<66> = RomBytes::new(b"\x03\x02\x00Y\x05\x00\x01v\x04\x05|\x03\x05\x02\x00\x00b\x03\x03\x01c\x02\x02\x01\x03U\x02\x03\x00\x03\x02\x04\x00\x01\x02\n\x02\x05Y\x03\x00\x06b\x02\x02\x01\x03\x03\x07\x17\x02\x02\x03\x17\x02\x02\x01\x03\x03\x08\x17\x02\x02\x03\x81\x02");
static K1178: RomBytes<3> = RomBytes::new(b"\x00\xe4\x01");
static K1179: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1119), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1178), name: n!("<listcomp>"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1180: RomStr<2> = RomStr::constant(b"()");
static K1181: RomTuple<9> = RomTuple::new([Obj::rom(&K484), n!("__args__"), Obj::rom(&K1179), n!("join"), Obj::rom(&K1180), n!("generic_name"), n!("__origin__"), vm::intern::ascii_char(91), vm::intern::ascii_char(93)]);
static K1182: RomBytes<5> = RomBytes::new(b"\x00\xe4\x01#\x02");
static K1183: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1177), consts: Obj::rom(&K1181), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1182), name: n!("__repr__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K1184: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01\n\x04\x00\x00\x05\x00b\x04\x04\x01O\x03\x04\x05\x00\n\x03\x01\x81\x03Y\x03\x00\x02Y\x04\x01\x026\x02\x03\x04\x04\x00\x03\x02V\x03\r\x00Y\x04\x00\x03Y\x05\x01\x036\x03\x04\x05\x04\x81\x03");
static K1185: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("__origin__"), n!("__args__")]);
static K1186: RomBytes<9> = RomBytes::new(b"\x00\xec\x01\x19\x02\x05\x02\r\x02");
static K1187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1184), consts: Obj::rom(&K1185), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1186), name: n!("__eq__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1188: RomBytes<28> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01b\x01\x01\x01\n\x02\x00Y\x03\x00\x02b\x02\x02\x01\x1f\x01\x01\x02\x81\x01");
static K1189: RomTuple<3> = RomTuple::new([n!("hash"), n!("__origin__"), n!("__args__")]);
static K1190: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K1191: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1188), consts: Obj::rom(&K1189), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1190), name: n!("__hash__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__hash__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1192: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x00\x00\x05\x01h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1193: RomTuple<1> = RomTuple::new([n!("UnionType")]);
static K1194: RomBytes<3> = RomBytes::new(b"\x00\xfe\x01");
static K1195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1192), consts: Obj::rom(&K1193), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1194), name: n!("__or__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__or__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 126 };
static K1196: RomBytes<21> = RomBytes::new(b"\x14\x03\x02\x00\x00\x00\x04\x01\x00\x05\x00h\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1197: RomBytes<3> = RomBytes::new(b"\x00\x84\x02");
static K1198: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1196), consts: Obj::rom(&K1193), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1197), name: n!("__ror__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__ror__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 129 };
static K1199: RomBytes<12> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01\x83\x02");
static K1200: RomStr<57> = RomStr::constant(b"isinstance() argument 2 cannot be a parameterized generic");
static K1201: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1200)]);
static K1202: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(111)]);
static K1203: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1204: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1199), consts: Obj::rom(&K1201), argnames: Obj::rom(&K1202), exc: Obj::rom(&K10), lines: Obj::rom(&K1203), name: n!("__instancecheck__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__instancecheck__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1205: RomStr<57> = RomStr::constant(b"issubclass() argument 2 cannot be a parameterized generic");
static K1206: RomTuple<2> = RomTuple::new([n!("TypeError"), Obj::rom(&K1205)]);
static K1207: RomTuple<2> = RomTuple::new([n!("self"), n!("cls")]);
static K1208: RomBytes<3> = RomBytes::new(b"\x00\x90\x02");
static K1209: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1199), consts: Obj::rom(&K1206), argnames: Obj::rom(&K1207), exc: Obj::rom(&K10), lines: Obj::rom(&K1208), name: n!("__subclasscheck__"), qualname: n!("make_generic_classes.<locals>.GenericAlias.__subclasscheck__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K1210: RomTuple<26> = RomTuple::new([Obj::rom(&K1151), n!("__init__"), Obj::rom(&K1156), n!("__call__"), Obj::rom(&K1162), n!("__getattr__"), Obj::rom(&K1167), n!("__mro_entries__"), Obj::rom(&K1172), n!("__getitem__"), Obj::rom(&K1176), n!("__iter__"), Obj::rom(&K1183), n!("__repr__"), Obj::rom(&K1187), n!("__eq__"), Obj::rom(&K1191), n!("__hash__"), Obj::rom(&K1195), n!("__or__"), Obj::rom(&K1198), n!("__ror__"), Obj::rom(&K1204), n!("__instancecheck__"), Obj::rom(&K1209), n!("__subclasscheck__")]);
static K1211: RomBytes<27> = RomBytes::new(b"\x00\xaa\x01\n\n\n\x10\n\n\n\x06\n\x08\x11\x06\n\x08\n\x0c\n\x06\x11\x06\x11\x06\n\x06");
static K1212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1146), consts: Obj::rom(&K1210), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1211), name: n!("GenericAlias"), qualname: n!("make_generic_classes.<locals>.GenericAlias"), file: n!("<prelude>"), flags: 80, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 84 };
static K1213: RomBytes<26> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x04\x00\x01Y\x05\x00\x02b\x02\x03\x02\x05\x03\x01[\x02\x03\x03\x81\x02");
static K1214: RomTuple<4> = RomTuple::new([n!("GenericAlias"), n!("__origin__"), n!("__args__"), n!("__unpacked__")]);
static K1215: RomTuple<1> = RomTuple::new([n!("alias")]);
static K1216: RomBytes<7> = RomBytes::new(b"\x00\x96\x02\x11\x02\x07\x02");
static K1217: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1213), consts: Obj::rom(&K1214), argnames: Obj::rom(&K1215), exc: Obj::rom(&K10), lines: Obj::rom(&K1216), name: n!("generic_starred"), qualname: n!("make_generic_classes.<locals>.generic_starred"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 138 };
static K1218: RomBytes<122> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02|\x02\x02\x06\x00\x00\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02|\x02\x02\n\x00\x00\x10\x0b\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0c\x00\x04\x10\r\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x0e\x00\x04\x10\x0f\x00\x02|\x02\x02\x10\x00\x00\x10\x11\x00\x02|\x02\x02\x12\x00\x00\x10\x13\x00\x02\x82");
static K1219: RomBytes<119> = RomBytes::new(b"g\x03\x03\x00v\x06\x01WK\x00T\x04\n\x00\n\x07\x00\x05\x08\x00b\x04\x07\x01\n\t\x00\x00\n\x04b\t\t\x01\x14\n\x02\x01\x00P\t\n\x07\x00Y\x08\x04\x02W\x07\x00\x00\x08\x04h\x08\x08\x01v\x07\x08W\x10\x00Q\x05\x03\x0b\x00\x00\x08\x03\x00\t\x05c\x08\x08\x01\x03w\x05\x07\xeb\xffw\x04\x06\xb0\xff\n\x06\x04\x00\x07\x03b\x06\x06\x01[\x00\x02\x06\n\x06\x05\x00\x07\x03b\x06\x06\x01[\x00\x06\x06\x82");
static K1220: RomTuple<7> = RomTuple::new([n!("type"), n!("UnionType"), n!("__args__"), n!("append"), n!("tuple"), n!("generic_parameters"), n!("__parameters__")]);
static K1221: RomTuple<2> = RomTuple::new([n!("self"), n!("parts")]);
static K1222: RomBytes<23> = RomBytes::new(b"\x00\xa2\x02\x04\x02\x06\x02\x04\x02\n\x02(\x02\x05\x02\x0b\x03\x05\x05\x05\x0c\x0e\x02");
static K1223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1219), consts: Obj::rom(&K1220), argnames: Obj::rom(&K1221), exc: Obj::rom(&K10), lines: Obj::rom(&K1222), name: n!("__init__"), qualname: n!("make_generic_classes.<locals>.UnionType.__init__"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 144 };
static K1224: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00c\x02\x03\x01\x01\x00\x03\x02\x00\x04\x01c\x03\x03\x01\x02\n\x03\x03Y\x04\x02\x04b\x03\x03\x01A\x03\x05\n\x00Y\x03\x02\x04_\x03\x03\x06\x81\x03\x81\x02");
static K1225: RomTuple<7> = RomTuple::new([n!("object"), n!("__new__"), n!("__init__"), n!("len"), n!("__args__"), Obj::small(1), Obj::small(0)]);
static K1226: RomTuple<2> = RomTuple::new([n!("cls"), n!("parts")]);
static K1227: RomBytes<11> = RomBytes::new(b"\x00\xb8\x02\x0b\x02\x0b\x02\x10\x02\n\x02");
static K1228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1224), consts: Obj::rom(&K1225), argnames: Obj::rom(&K1226), exc: Obj::rom(&K10), lines: Obj::rom(&K1227), name: n!("__new__"), qualname: n!("make_generic_classes.<locals>.UnionType.__new__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K1229: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x01\x02\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01\n\x03\x02Y\x04\x00\x03\x00\x05\x01b\x03\x03\x02b\x02\x02\x01\x81\x02");
static K1230: RomTuple<4> = RomTuple::new([n!("generic_values"), n!("type"), n!("generic_fill"), n!("__args__")]);
static K1231: RomBytes<5> = RomBytes::new(b"\x00\xc6\x02\r\x02");
static K1232: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1229), consts: Obj::rom(&K1230), argnames: Obj::rom(&K1170), exc: Obj::rom(&K10), lines: Obj::rom(&K1231), name: n!("__getitem__"), qualname: n!("make_generic_classes.<locals>.UnionType.__getitem__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K1233: RomBytes<27> = RomBytes::new(b"\x03\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01c\x01\x01\x01\x03\x81\x01");
static K1234: RomStr<3> = RomStr::constant(b" | ");
static K1235: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K1119), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K776), name: n!("<listcomp>"), qualname: n!("make_generic_classes.<locals>.UnionType.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 167 };
static K1236: RomTuple<4> = RomTuple::new([Obj::rom(&K1234), n!("__args__"), Obj::rom(&K1235), n!("join")]);
static K1237: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1233), consts: Obj::rom(&K1236), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K776), name: n!("__repr__"), qualname: n!("make_generic_classes.<locals>.UnionType.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K1238: RomBytes<59> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x00\x00\x04\x00b\x03\x03\x01O\x02\x03\x05\x00\n\x02\x01\x81\x02\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x01\x03b\x03\x03\x016\x02\x02\x03\x04\x81\x02");
static K1239: RomTuple<4> = RomTuple::new([n!("type"), n!("NotImplemented"), n!("set"), n!("__args__")]);
static K1240: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x19\x02\x05\x02");
static K1241: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1238), consts: Obj::rom(&K1239), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1240), name: n!("__eq__"), qualname: n!("make_generic_classes.<locals>.UnionType.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K1242: RomBytes<20> = RomBytes::new(b"\n\x01\x00\n\x02\x01Y\x03\x00\x02b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1243: RomTuple<3> = RomTuple::new([n!("hash"), n!("frozenset"), n!("__args__")]);
static K1244: RomBytes<3> = RomBytes::new(b"\x00\xde\x02");
static K1245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1242), consts: Obj::rom(&K1243), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1244), name: n!("__hash__"), qualname: n!("make_generic_classes.<locals>.UnionType.__hash__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K1246: RomBytes<3> = RomBytes::new(b"\x00\xe4\x02");
static K1247: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1192), consts: Obj::rom(&K1193), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1246), name: n!("__or__"), qualname: n!("make_generic_classes.<locals>.UnionType.__or__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 177 };
static K1248: RomBytes<3> = RomBytes::new(b"\x00\xea\x02");
static K1249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1196), consts: Obj::rom(&K1193), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K1248), name: n!("__ror__"), qualname: n!("make_generic_classes.<locals>.UnionType.__ror__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 180 };
static K1250: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01Y\x04\x00\x01b\x02\x02\x02\x81\x02");
static K1251: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("__args__")]);
static K1252: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1251), argnames: Obj::rom(&K1202), exc: Obj::rom(&K10), lines: Obj::rom(&K534), name: n!("__instancecheck__"), qualname: n!("make_generic_classes.<locals>.UnionType.__instancecheck__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K1253: RomTuple<2> = RomTuple::new([n!("issubclass"), n!("__args__")]);
static K1254: RomBytes<3> = RomBytes::new(b"\x00\xf6\x02");
static K1255: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1253), argnames: Obj::rom(&K1207), exc: Obj::rom(&K10), lines: Obj::rom(&K1254), name: n!("__subclasscheck__"), qualname: n!("make_generic_classes.<locals>.UnionType.__subclasscheck__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K1256: RomTuple<20> = RomTuple::new([Obj::rom(&K1223), n!("__init__"), Obj::rom(&K1228), n!("__new__"), Obj::rom(&K1232), n!("__getitem__"), Obj::rom(&K1237), n!("__repr__"), Obj::rom(&K1241), n!("__eq__"), Obj::rom(&K1245), n!("__hash__"), Obj::rom(&K1247), n!("__or__"), Obj::rom(&K1249), n!("__ror__"), Obj::rom(&K1252), n!("__instancecheck__"), Obj::rom(&K1255), n!("__subclasscheck__")]);
static K1257: RomBytes<21> = RomBytes::new(b"\x00\xa0\x02\x11\x16\n\x0e\n\x08\n\x06\n\n\n\x06\x11\x06\x11\x06\n\x06");
static K1258: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1218), consts: Obj::rom(&K1256), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1257), name: n!("UnionType"), qualname: n!("make_generic_classes.<locals>.UnionType"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1259: RomTuple<5> = RomTuple::new([Obj::rom(&K1212), n!("GenericAlias"), Obj::rom(&K1217), Obj::rom(&K1258), n!("UnionType")]);
static K1260: RomBytes<11> = RomBytes::new(b"\x00\xa6\x01\x06\x02\x1al\x10\n\x17\\");
static K1261: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1145), consts: Obj::rom(&K1259), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1260), name: n!("make_generic_classes"), qualname: n!("make_generic_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K1262: RomStr<16> = RomStr::constant(b"exception groups");
static K1263: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1262), n!("make_group_classes"), n!("keep")]);
static K1264: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K1265: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1114), consts: Obj::rom(&K1263), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1264), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1266: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K1267: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K1268: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K1269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K1267), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1268), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1270: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K1271: RomBytes<2> = RomBytes::new(b"\x00\"");
static K1272: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K1270), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1271), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1273: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K1274: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K1275: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K1276: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K1277: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K1278: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K1279: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K1280: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1276), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K1277), n!("enumerate"), n!("BaseException"), Obj::rom(&K1278), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K1279), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K1281: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K1282: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K1283: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1275), consts: Obj::rom(&K1280), argnames: Obj::rom(&K1281), exc: Obj::rom(&K10), lines: Obj::rom(&K1282), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K1284: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K1285: RomBytes<2> = RomBytes::new(b"\x00X");
static K1286: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1284), exc: Obj::rom(&K10), lines: Obj::rom(&K1285), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1287: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K1288: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K1289: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K1288), n!("message"), Obj::small(1), n!(""), vm::intern::ascii_char(115)]);
static K1290: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K1291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1287), consts: Obj::rom(&K1289), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1290), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1292: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K1293: RomBytes<2> = RomBytes::new(b"\x00f");
static K1294: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1292), exc: Obj::rom(&K10), lines: Obj::rom(&K1293), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1295: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1296: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K1297: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K1298: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1295), consts: Obj::rom(&K1296), argnames: Obj::rom(&K1297), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K1299: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1300: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K1301: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K1302: RomBytes<2> = RomBytes::new(b"\x00r");
static K1303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1299), consts: Obj::rom(&K1300), argnames: Obj::rom(&K1301), exc: Obj::rom(&K10), lines: Obj::rom(&K1302), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K1304: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K1305: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K1306: RomBytes<2> = RomBytes::new(b"\x00x");
static K1307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1304), consts: Obj::rom(&K1305), argnames: Obj::rom(&K1301), exc: Obj::rom(&K10), lines: Obj::rom(&K1306), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1308: RomTuple<14> = RomTuple::new([Obj::rom(&K1283), n!("__new__"), Obj::rom(&K1286), n!("__init__"), Obj::rom(&K1291), n!("__str__"), Obj::rom(&K1294), n!("__class_getitem__"), Obj::rom(&K1298), n!("derive"), Obj::rom(&K1303), n!("split"), Obj::rom(&K1307), n!("subgroup")]);
static K1309: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K1310: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1274), consts: Obj::rom(&K1308), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1309), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K1311: RomBytes<2> = RomBytes::new(b"\x00~");
static K1312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1311), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K1313: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K1310), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K1312), n!("ExceptionGroup")]);
static K1314: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K1315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1273), consts: Obj::rom(&K1313), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1314), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1316: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K1317: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K1318: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K1319: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K1320: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K1321: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K1322: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1318), consts: Obj::rom(&K1319), argnames: Obj::rom(&K1320), exc: Obj::rom(&K10), lines: Obj::rom(&K1321), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K1323: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K1317), n!("TypeError"), Obj::rom(&K1322)]);
static K1324: RomTuple<1> = RomTuple::new([n!("condition")]);
static K1325: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K1326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1316), consts: Obj::rom(&K1323), argnames: Obj::rom(&K1324), exc: Obj::rom(&K10), lines: Obj::rom(&K1325), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K1327: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K1328: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K1329: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K1330: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K1331: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1327), consts: Obj::rom(&K1328), argnames: Obj::rom(&K1329), exc: Obj::rom(&K10), lines: Obj::rom(&K1330), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1332: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K1333: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K1334: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K1335: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K1336: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1332), consts: Obj::rom(&K1333), argnames: Obj::rom(&K1334), exc: Obj::rom(&K10), lines: Obj::rom(&K1335), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1337: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K1338: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K1339: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K1340: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K1341: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K1342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1318), consts: Obj::rom(&K1340), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K1341), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K1343: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1338), n!("TypeError"), Obj::rom(&K1339), n!("list"), n!("split_group"), Obj::rom(&K1342), n!("")]);
static K1344: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K1345: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K1346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1337), consts: Obj::rom(&K1343), argnames: Obj::rom(&K1344), exc: Obj::rom(&K10), lines: Obj::rom(&K1345), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1347: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K1348: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K1349: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K1350: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K1351: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K1352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1349), consts: Obj::rom(&K1350), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1351), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1353: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K1352)]);
static K1354: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1348), consts: Obj::rom(&K1353), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1351), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1355: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1356: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K1357: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1349), consts: Obj::rom(&K93), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1356), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1358: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K1357)]);
static K1359: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1355), consts: Obj::rom(&K1358), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K1356), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1360: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K1354), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K1359), n!("len"), Obj::small(1), n!("")]);
static K1361: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K1362: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K1363: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1347), consts: Obj::rom(&K1360), argnames: Obj::rom(&K1361), exc: Obj::rom(&K10), lines: Obj::rom(&K1362), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1364: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K1365: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K1366: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K1367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1364), consts: Obj::rom(&K1365), argnames: Obj::rom(&K1320), exc: Obj::rom(&K10), lines: Obj::rom(&K1366), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K1368: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K1369: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K1370: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K1371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1369), argnames: Obj::rom(&K1127), exc: Obj::rom(&K10), lines: Obj::rom(&K1370), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1372: RomBytes<173> = RomBytes::new(b"\n\x05\x00\n\x06\x01\n\x07\x02b\x07\x07\x00b\x06\x06\x01b\x00\x05\x01\n\x05\x03\x00\x06\x00b\x05\x05\x01\"\x05\x05\x04&\x01\x05\x05\n\x05\x06\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x07\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x08\n\x0c\x03\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\t\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x08-\x03\x03\nw\x04\t\xca\xff\n\t\n\x00\n\x03c\n\n\x00\x0bb\t\t\x01y\x02\x05\x9d\xff\n\x05\n\x03\x06\x0cb\x05\x05\x01\x82");
static K1373: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K1374: RomTuple<13> = RomTuple::new([n!("sorted"), n!("set"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), vm::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K1373)]);
static K1375: RomBytes<22> = RomBytes::new(b"\x00\x1e\x15\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K1376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1372), consts: Obj::rom(&K1374), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1375), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1377: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K1378: RomStr<10> = RomStr::constant(b"is of type");
static K1379: RomStr<2> = RomStr::constant(b"  ");
static K1380: RomStr<2> = RomStr::constant(b"--");
static K1381: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K1378), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K1379), Obj::rom(&K1380), n!("getattr")]);
static K1382: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K1383: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1377), consts: Obj::rom(&K1381), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1382), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1384: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K1385: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K1386: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K1387: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K1388: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1384), consts: Obj::rom(&K1385), argnames: Obj::rom(&K76), exc: Obj::rom(&K1386), lines: Obj::rom(&K1387), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1389: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K1390: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K1391: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K1392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1389), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1390), exc: Obj::rom(&K10), lines: Obj::rom(&K1391), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1393: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1394: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K1395: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K1394), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K1396: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K1397: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K1398: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1395), argnames: Obj::rom(&K1396), exc: Obj::rom(&K10), lines: Obj::rom(&K1397), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K1399: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K1400: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K1401: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K1402: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K1403: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1399), consts: Obj::rom(&K1400), argnames: Obj::rom(&K82), exc: Obj::rom(&K1401), lines: Obj::rom(&K1402), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1404: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K1405: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K1406: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K1407: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1404), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K1406), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1408: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K1409: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K1410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1408), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K1409), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1411: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K1412: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K1413: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1412)]);
static K1414: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K1415: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K1416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1411), consts: Obj::rom(&K1413), argnames: Obj::rom(&K1414), exc: Obj::rom(&K10), lines: Obj::rom(&K1415), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K1417: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1418: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K1419: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K1420: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1421: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1417), consts: Obj::rom(&K1418), argnames: Obj::rom(&K1419), exc: Obj::rom(&K10), lines: Obj::rom(&K1420), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K1422: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1423: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K1424: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1425: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1422), consts: Obj::rom(&K1423), argnames: Obj::rom(&K1419), exc: Obj::rom(&K10), lines: Obj::rom(&K1424), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K1426: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K1427: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K1428: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K1429: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K1427), n!("missing"), Obj::rom(&K1428)]);
static K1430: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K1431: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K1432: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1426), consts: Obj::rom(&K1429), argnames: Obj::rom(&K1430), exc: Obj::rom(&K10), lines: Obj::rom(&K1431), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1433: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K1434: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K1435: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K1434)]);
static K1436: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K1437: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K1438: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1433), consts: Obj::rom(&K1435), argnames: Obj::rom(&K1436), exc: Obj::rom(&K10), lines: Obj::rom(&K1437), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1439: RomBytes<201> = RomBytes::new(b"\x13\x01\x13\x02\x13\x03\x13\x04\x13\x05\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\xaf\x00\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x06\x07\x04|\x06\x06\x02\x00\x04\x15\x01\x06\x00\t\x01h\x08\t\x01|\x06\x08\x03\x00\x04\x03\x07\x04}\x06\x06\x00\x15\x02\x06\x00\t\x01h\x08\t\x01|\x06\x08\x05\x00\x04\x03\x07\x06}\x06\x06\x00\x15\x03\x06\n\x08\x07|\x06\t\x08\x00\x00\x03\x07\t}\x06\x06\x01\x15\x04\x06\n\x08\n|\x06\t\x0b\x00\x00\x03\x07\x0c}\x06\x06\x01\x15\x05\x06\x03\x06\x07\x14\x07\x04\t\x00[\x07\r\x06\x03\x06\n\x14\x07\x05\x0c\x00[\x07\r\x06\x14\x06\x02\x04\x00\x14\x07\x03\x06\x00\x14\x08\x04\t\x00\x14\t\x05\x0c\x00\x14\n\x01\x0e\x00h\x00\x06\x05\n\x06\x0f\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K1440: RomStr<12> = RomStr::constant(b"item classes");
static K1441: RomBytes<100> = RomBytes::new(b"\n\x08\x00\x00\t\x01b\x06\x08\x01\n\x08\x01\x00\t\x06b\x07\x08\x01\n\x08\x02\x00\t\x07\x14\n\x02\x03\x00\x14\x0b\x03\x04\x00\x14\x0c\x04\x05\x00\x14\r\x05\x06\x00h\n\n\x04b\x08\x08\x02V\x08!\x00Y\x08\x07\x07\"\x08\x08\x08[\x00\x07\x08Y\x08\x00\x07?\x08\t\t\x00\n\x08\nb\x08\x08\x00\x81\x08W\x07\x00\x01\x08\x00[\x00\x07\x08\x81\x06");
static K1442: RomTuple<11> = RomTuple::new([n!("iter"), n!("unwrap_native"), n!("isinstance"), n!("map"), n!("filter"), n!("zip_rows"), n!("number_items"), n!("_depth"), Obj::small(1), Obj::small(2000), n!("nested_too_deeply")]);
static K1443: RomBytes<17> = RomBytes::new(b"\x00\xd6\x01\n\x02\n\x02&\x02\x0c\x02\t\x02\x0c\x04\x07\x02");
static K1444: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1441), consts: Obj::rom(&K1442), argnames: Obj::rom(&K567), exc: Obj::rom(&K10), lines: Obj::rom(&K1443), name: n!("below"), qualname: n!("item_classes.<locals>.below"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 4, line: 106 };
static K1445: RomBytes<38> = RomBytes::new(b"\x00\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x04\x10\x01\x00\x02|\x02\x02\x02\x00\x00\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x82");
static K1446: RomBytes<133> = RomBytes::new(b"\x13\x01U\x02\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00b\x04\x05\x01\x01\x05\x00[\x04\x03\x05\n\x05\x04\x00\x06\x02b\x05\x05\x01A\x05\x05 \x00\x14\x05\x01\x06\x00[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04_\x07\x02\tb\x05\x05\x02[\x04\n\x05W1\x00\x00\x06\x01h\x05\x06\x01|\x05\x05\x0b\x00\x04[\x04\x07\x05\x14\x05\x03\x08\x00\x00\x06\x04\n\x07\x0cg\x08\x08\x00n\x08\x02\x05\t\x00f\x07\x07b\x05\x05\x02[\x04\n\x05\x81\x04");
static K1447: RomStr<39> = RomStr::constant(b"map() must have at least two arguments.");
static K1448: RomBytes<20> = RomBytes::new(b"\x14\x02\x01\x00\x00g\x03\x03\x00n\x03\x00\x05\x04\x00f\x02\x02\x81\x02");
static K1449: RomTuple<1> = RomTuple::new([n!("row")]);
static K1450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1448), consts: Obj::rom(&K230), argnames: Obj::rom(&K1449), exc: Obj::rom(&K10), lines: Obj::rom(&K1194), name: n!("<lambda>"), qualname: n!("item_classes.<locals>.map.__new__.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 127 };
static K1451: RomTuple<13> = RomTuple::new([n!("TypeError"), Obj::rom(&K1447), n!("bare_instance"), n!("_depth"), n!("len"), Obj::small(1), vm::intern::ascii_char(102), n!("_function"), n!("below"), Obj::small(0), n!("_items"), Obj::rom(&K1450), n!("zip")]);
static K1452: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterables")]);
static K1453: RomBytes<23> = RomBytes::new(b"\x00\xec\x01\x02\x02\x04\x02\x0c\x02\n\x02\x07\x02\x0f\x02\t\x02\x17\x04\x11\x02 \x02");
static K1454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1446), consts: Obj::rom(&K1451), argnames: Obj::rom(&K1452), exc: Obj::rom(&K10), lines: Obj::rom(&K1453), name: n!("__new__"), qualname: n!("item_classes.<locals>.map.__new__"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 118 };
static K1455: RomBytes<3> = RomBytes::new(b"\x00\x88\x02");
static K1456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1455), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 131 };
static K1457: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1458: RomTuple<3> = RomTuple::new([n!("next"), n!("_items"), n!("_function")]);
static K1459: RomBytes<3> = RomBytes::new(b"\x00\x8e\x02");
static K1460: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1457), consts: Obj::rom(&K1458), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1459), name: n!("__next__"), qualname: n!("item_classes.<locals>.map.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K1461: RomTuple<6> = RomTuple::new([Obj::rom(&K1454), n!("__new__"), Obj::rom(&K1456), n!("__iter__"), Obj::rom(&K1460), n!("__next__")]);
static K1462: RomBytes<7> = RomBytes::new(b"\x00\xec\x01\x11\x1a\n\x06");
static K1463: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1445), consts: Obj::rom(&K1461), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1462), name: n!("map"), qualname: n!("item_classes.<locals>.map"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 117 };
static K1464: RomBytes<35> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x04\x05\x01[\x04\x01\x01\x14\x05\x03\x02\x00\x00\x06\x04\x00\x07\x02b\x05\x05\x02[\x04\x03\x05\x81\x04");
static K1465: RomTuple<4> = RomTuple::new([n!("bare_instance"), n!("_function"), n!("below"), n!("_items")]);
static K1466: RomTuple<3> = RomTuple::new([n!("cls"), vm::intern::ascii_char(102), n!("iterable")]);
static K1467: RomBytes<9> = RomBytes::new(b"\x00\x96\x02\n\x02\x04\x02\x13\x02");
static K1468: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1464), consts: Obj::rom(&K1465), argnames: Obj::rom(&K1466), exc: Obj::rom(&K10), lines: Obj::rom(&K1467), name: n!("__new__"), qualname: n!("item_classes.<locals>.filter.__new__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 1, line: 138 };
static K1469: RomBytes<3> = RomBytes::new(b"\x00\xa2\x02");
static K1470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1469), name: n!("__iter__"), qualname: n!("item_classes.<locals>.filter.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1471: RomBytes<44> = RomBytes::new(b"Y\x01\x00\x00\n\x03\x01Y\x04\x00\x02b\x02\x03\x01T\x01\x06\x00\x00\x03\x02W\n\x00\x00\x03\x01\x00\x04\x02b\x03\x03\x01V\x03\x02\x00\x81\x02X\xd8\xff");
static K1472: RomTuple<3> = RomTuple::new([n!("_function"), n!("next"), n!("_items")]);
static K1473: RomBytes<9> = RomBytes::new(b"\x00\xa8\x02\x04\x04\x0b\x02\x18\x02");
static K1474: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1471), consts: Obj::rom(&K1472), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1473), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1475: RomTuple<6> = RomTuple::new([Obj::rom(&K1468), n!("__new__"), Obj::rom(&K1470), n!("__iter__"), Obj::rom(&K1474), n!("__next__")]);
static K1476: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x11\x0c\n\x06");
static K1477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1445), consts: Obj::rom(&K1475), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1476), name: n!("filter"), qualname: n!("item_classes.<locals>.filter"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 137 };
static K1478: RomBytes<21> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01\x82");
static K1479: RomBytes<3> = RomBytes::new(b"\x00\xb8\x02");
static K1480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1479), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K1481: RomBytes<127> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WW\x00Y\x05\x00\x01U\x05\x15\x00\x00\x05\x01\n\x06\x02\x00\x07\x02b\x06\x06\x01c\x05\x05\x01\x03W:\x00\n\x05\x02\x00\x06\x02\n\x07\x04b\x03\x05\x02\n\x05\x04P\x03\x05\x1a\x00\n\x05\x05Y\x06\x00\x00\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x07\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x03w\x02\x04\xa4\xffU\x01\x05\x00\n\x04\x07\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K1482: RomTuple<9> = RomTuple::new([n!("_iterators"), n!("_strict"), n!("next"), n!("append"), n!("missing"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("tuple")]);
static K1483: RomBytes<29> = RomBytes::new(b"\x00\xbe\x02\x04\x02\n\x02\x08\x02\x12\x02\x03\x02\r\x02\x08\x02\x15\x02\x05\x02\x0b\x0f\x05\x12\x04\x02\x05\x02");
static K1484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1481), consts: Obj::rom(&K1482), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1483), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K1485: RomTuple<4> = RomTuple::new([Obj::rom(&K1480), n!("__iter__"), Obj::rom(&K1484), n!("__next__")]);
static K1486: RomBytes<5> = RomBytes::new(b"\x00\xb6\x02\n\x06");
static K1487: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1478), consts: Obj::rom(&K1485), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1486), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K1488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1244), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K1489: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K1490: RomTuple<4> = RomTuple::new([n!("next"), n!("_items"), n!("_number"), Obj::small(1)]);
static K1491: RomBytes<9> = RomBytes::new(b"\x00\xe4\x02\x0b\x02\x04\x02\x08\x02");
static K1492: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1489), consts: Obj::rom(&K1490), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1491), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 177 };
static K1493: RomTuple<4> = RomTuple::new([Obj::rom(&K1488), n!("__iter__"), Obj::rom(&K1492), n!("__next__")]);
static K1494: RomBytes<5> = RomBytes::new(b"\x00\xdc\x02\n\x06");
static K1495: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1478), consts: Obj::rom(&K1493), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1494), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1496: RomTuple<16> = RomTuple::new([n!("kept"), Obj::rom(&K1440), Obj::rom(&K1444), Obj::rom(&K1463), n!("map"), Obj::rom(&K1477), n!("filter"), n!("zip"), Obj::rom(&K1487), n!("zip_rows"), n!("enumerate"), Obj::rom(&K1495), n!("number_items"), n!("__name__"), n!("below"), n!("keep")]);
static K1497: RomBytes<27> = RomBytes::new(b"\x00\xcc\x01\n\x02\n\x02\x04\x04\x19\x16\x17(\x17\"\x13&\x13\x14\x0c\x02\x0c\x02\x1d\x02\r\x02");
static K1498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1439), consts: Obj::rom(&K1496), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1497), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1499: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(0)]);
static K1500: RomBytes<3> = RomBytes::new(b"\x00\xfe\x02");
static K1501: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K1499), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1500), name: n!("map_class"), qualname: n!("map_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 190 };
static K1502: RomTuple<2> = RomTuple::new([n!("item_classes"), Obj::small(1)]);
static K1503: RomBytes<3> = RomBytes::new(b"\x00\x86\x03");
static K1504: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K1502), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1503), name: n!("filter_class"), qualname: n!("filter_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 194 };
static K1505: RomBytes<19> = RomBytes::new(b"\n\x00\x00\x03\x01\x01b\x00\x00\x01\x83\x00\x05\x00\x00~\x00\x00\x82");
static K1506: RomStr<31> = RomStr::constant(b"iterators are nested too deeply");
static K1507: RomTuple<2> = RomTuple::new([n!("RecursionError"), Obj::rom(&K1506)]);
static K1508: RomBytes<5> = RomBytes::new(b"\x00\x8e\x03\x0c\x02");
static K1509: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1505), consts: Obj::rom(&K1507), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1508), name: n!("nested_too_deeply"), qualname: n!("nested_too_deeply"), file: n!("<prelude>"), flags: 68, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K1510: RomBytes<86> = RomBytes::new(b"\n\x07\x00b\x02\x07\x00\n\x07\x01_\x08\x02\x02b\x03\x07\x01\x01\x04\x00g\x05\x05\x00v\x07\x01W$\x00\x00\x08\x05_\t\x02\x03\x00\n\x03\x00\x0b\x06b\t\t\x02c\x08\x08\x01\x04\n\x08\x05\x00\t\x04Y\n\x03\x06b\x04\x08\x02w\x06\x07\xd7\xff[\x03\x06\x04[\x03\x07\x05[\x03\x08\x00\x81\x03");
static K1511: RomTuple<9> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(2), Obj::small(4), n!("append"), n!("max"), n!("_depth"), n!("_iterators"), n!("_strict")]);
static K1512: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K1513: RomBytes<25> = RomBytes::new(b"\x00\x98\x03\x07\x02\x0b\x02\x03\x02\x04\x02\x06\x02\x16\x02\x0e\x03\x05\x06\x04\x02\x04\x02\x04\x02");
static K1514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1510), consts: Obj::rom(&K1511), argnames: Obj::rom(&K1512), exc: Obj::rom(&K10), lines: Obj::rom(&K1513), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 203 };
static K1515: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K1516: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K1517: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K1518: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1516), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K1517)]);
static K1519: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K1520: RomBytes<13> = RomBytes::new(b"\x00\xb6\x03\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K1521: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1515), consts: Obj::rom(&K1518), argnames: Obj::rom(&K1519), exc: Obj::rom(&K10), lines: Obj::rom(&K1520), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K1522: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K1523: RomStr<10> = RomStr::constant(b"argument 1");
static K1524: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K1525: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K1523), Obj::rom(&K1524)]);
static K1526: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K1527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1522), consts: Obj::rom(&K1525), argnames: Obj::rom(&K1526), exc: Obj::rom(&K10), lines: Obj::rom(&K806), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 226 };
static K1528: RomBytes<56> = RomBytes::new(b"\n\x04\x00b\x02\x04\x00\n\x04\x01_\x05\x02\x02b\x03\x04\x01_\x04\x02\x03\x00\x05\x03\x00\x06\x00b\x04\x04\x02[\x03\x04\x04\n\x04\x05\x00\x05\x01b\x04\x04\x01\"\x04\x04\x06[\x03\x07\x04\x81\x03");
static K1529: RomTuple<8> = RomTuple::new([n!("item_classes"), n!("bare_instance"), Obj::small(3), Obj::small(4), n!("_items"), n!("index_of"), Obj::small(0), n!("_number")]);
static K1530: RomBytes<11> = RomBytes::new(b"\x00\xce\x03\x07\x02\x0b\x02\x12\x02\x12\x02");
static K1531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1528), consts: Obj::rom(&K1529), argnames: Obj::rom(&K1414), exc: Obj::rom(&K10), lines: Obj::rom(&K1530), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K1532: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1533: RomTuple<2> = RomTuple::new([n!("next"), n!("unwrap_native")]);
static K1534: RomBytes<3> = RomBytes::new(b"\x00\xe0\x03");
static K1535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K1533), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1534), name: n!("next_inner"), qualname: n!("next_inner"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K1536: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1537: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K1538: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K1537), n!("items_back"), n!("len")]);
static K1539: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K1540: RomBytes<13> = RomBytes::new(b"\x00\xe8\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K1541: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1536), consts: Obj::rom(&K1538), argnames: Obj::rom(&K1539), exc: Obj::rom(&K10), lines: Obj::rom(&K1540), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 243 };
static K1542: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K1543: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K1544: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K1545: RomBytes<9> = RomBytes::new(b"\x00\xfa\x03\x03\x02\x04\x02\x07\x03");
static K1546: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1542), consts: Obj::rom(&K1543), argnames: Obj::rom(&K1544), exc: Obj::rom(&K10), lines: Obj::rom(&K1545), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K1547: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K1548: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K1549: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K1550: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1547), consts: Obj::rom(&K1548), argnames: Obj::rom(&K1549), exc: Obj::rom(&K10), lines: Obj::rom(&K597), name: n!("json_dump"), qualname: n!("json_dump"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1551: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K1552: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K1553: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1554: RomBytes<2> = RomBytes::new(b"\x00\x12");
static K1555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1551), consts: Obj::rom(&K1552), argnames: Obj::rom(&K1553), exc: Obj::rom(&K10), lines: Obj::rom(&K1554), name: n!("json_load"), qualname: n!("json_load"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1556: RomBytes<175> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01\x05\x01\x02\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K1557: RomTuple<41> = RomTuple::new([n!("clips"), n!("v1"), n!("lfs_init"), n!("__init__"), n!("lfs_mount"), n!("mount"), n!("lfs_umount"), n!("umount"), n!("lfs_open"), n!("open"), n!("lfs_ilistdir"), n!("ilistdir"), n!("lfs_mkdir"), n!("mkdir"), n!("lfs_rmdir"), n!("rmdir"), n!("lfs_remove"), n!("remove"), n!("lfs_rename"), n!("rename"), n!("lfs_chdir"), n!("chdir"), n!("lfs_getcwd"), n!("getcwd"), n!("lfs_stat"), n!("stat"), n!("lfs_statvfs"), n!("statvfs"), n!("staticmethod"), n!("lfs_mkfs"), n!("mkfs"), n!("lfs_file_read"), n!("file_read"), n!("lfs_file_write"), n!("file_write"), n!("lfs_file_sync"), n!("file_sync"), n!("lfs_file_shut"), n!("file_shut"), n!("lfs_file_resize"), n!("file_resize")]);
static K1558: RomBytes<42> = RomBytes::new(b"\x00&\x07\x02\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K1559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1556), consts: Obj::rom(&K1557), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1558), name: n!("VfsLfs2"), qualname: n!("lfs_class.<locals>.VfsLfs2"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
static K1560: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsLfs2"), Obj::rom(&K1559), n!("keep")]);
static K1561: RomBytes<12> = RomBytes::new(b"\x00\x1e\n\x02\x04\x04\x10.\x03\x02\r\x02");
static K1562: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K1560), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1561), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1563: RomBytes<12> = RomBytes::new(b"\n\x00\x00\x01\x01Tb\x00\x00\x01\x83\x00");
static K1564: RomTuple<1> = RomTuple::new([n!("OSError")]);
static K1565: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1563), consts: Obj::rom(&K1564), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K919), name: n!("lfs_corrupt"), qualname: n!("lfs_corrupt"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1566: RomBytes<60> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x03b\x06\x06\x03[\x00\x01\x05\x05\x06\x02[\x00\x02\x06\x03\x06\x03[\x00\x04\x06g\x06\x06\x00[\x00\x05\x06\x05\x06\x00[\x00\x06\x06\n\x06\x07\x00\x07\x00b\x06\x06\x01\x82");
static K1567: RomTuple<8> = RomTuple::new([n!("lfs_device"), n!("mtime"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("files"), n!("used"), n!("lfs_attach")]);
static K1568: RomTuple<6> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead"), n!("mtime")]);
static K1569: RomBytes<14> = RomBytes::new(b"\x00f\x10\x02\x04\x02\x07\x02\x07\x02\x08\x02\x07\x02");
static K1570: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1566), consts: Obj::rom(&K1567), argnames: Obj::rom(&K1568), exc: Obj::rom(&K10), lines: Obj::rom(&K1569), name: n!("lfs_init"), qualname: n!("lfs_init"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1571: RomTuple<4> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32), Obj::TRUE]);
static K1572: RomBytes<122> = RomBytes::new(b"Y\x03\x01\x00\n\x03\x01\x00\x04\x01\x01\x05\x01b\x03\x03\x02[\x00\x02\x01\n\x03\x01\x00\x04\x01\x01\x05\x05b\x03\x03\x02[\x00\x03\x03\n\x03\x01\x00\x04\x01\x01\x05\x04b\x03\x03\x02[\x00\x04\x03[\x00\x05\x02Y\x03\x00\x03V\x03#\x00Y\x03\x00\x03I\x03\x06\x1a\x00I\x02\x07\x15\x00Y\x03\x00\x03\x1c\x03\x03\x02U\x03\t\x00Y\x03\x00\x04=\x03\x08\x0c\x00\n\x03\t\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x01[\x00\n\x03\x82");
static K1573: RomTuple<11> = RomTuple::new([n!("readblocks"), n!("device_ioctl"), n!("device"), n!("size"), n!("count"), n!("prog"), Obj::small(64), Obj::small(1), Obj::small(2), n!("OSError"), n!("minor")]);
static K1574: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("device"), n!("prog")]);
static K1575: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\r\x02\x04\x02\x11\x02\x11\x02\x04\x02+\x02\x0c\x02");
static K1576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1572), consts: Obj::rom(&K1573), argnames: Obj::rom(&K1574), exc: Obj::rom(&K10), lines: Obj::rom(&K1575), name: n!("lfs_device"), qualname: n!("lfs_device"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1577: RomBytes<12> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03\x82");
static K1578: RomTuple<1> = RomTuple::new([n!("readonly")]);
static K1579: RomBytes<5> = RomBytes::new(b"\x00\x92\x01\x04\x02");
static K1580: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1577), consts: Obj::rom(&K1578), argnames: Obj::rom(&K724), exc: Obj::rom(&K10), lines: Obj::rom(&K1579), name: n!("lfs_mount"), qualname: n!("lfs_mount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1581: RomBytes<3> = RomBytes::new(b"\x00\x9c\x01");
static K1582: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K728), consts: Obj::rom(&K729), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1581), name: n!("lfs_umount"), qualname: n!("lfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1583: RomBytes<70> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01Y\x01\x00\x05V\x01\r\x00\n\x01\x06\x00\x02\x00b\x01\x01\x01W\n\x00\n\x01\x07\x00\x02\x00b\x01\x01\x01\x82");
static K1584: RomTuple<8> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("v1"), n!("lfs1_settle"), n!("lfs_settle")]);
static K1585: RomBytes<11> = RomBytes::new(b"\x00\xa4\x01\x1a\x02\x0c\x02\x08\x02\r\x04");
static K1586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1583), consts: Obj::rom(&K1584), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1585), name: n!("lfs_writable"), qualname: n!("lfs_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1587: RomBytes<90> = RomBytes::new(b"\x01\x06\x008\x06\x01\x16\x00Y\x07\x00\x007\x01\x07\r\x00\x17\x06\x02\x03Y\x07\x00\x019\x06\x07\x07\x00\n\x06\x02b\x06\x06\x00\n\x06\x03\x00\x07\x03b\x04\x06\x01\n\x06\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x04\x00\n\x02c\x07\x07\x03\x06b\x05\x06\x01V\x05\x0c\x00\n\x06\x07\x00\x07\x05b\x06\x06\x01\x83\x06\x81\x04");
static K1588: RomTuple<8> = RomTuple::new([n!("count"), n!("size"), n!("lfs_corrupt"), n!("bytearray"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K1589: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("count")]);
static K1590: RomBytes<15> = RomBytes::new(b"\x00\xbc\x01\x1e\x02\x07\x02\n\x02\x19\x02\x04\x02\x0c\x02");
static K1591: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1587), consts: Obj::rom(&K1588), argnames: Obj::rom(&K1589), exc: Obj::rom(&K10), lines: Obj::rom(&K1590), name: n!("lfs_read"), qualname: n!("lfs_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K1592: RomBytes<42> = RomBytes::new(b"\n\x05\x00Y\x06\x00\x01\x00\x07\x01\x00\x08\x03\x00\t\x02c\x06\x06\x03\x02b\x04\x05\x01V\x04\x0c\x00\n\x05\x03\x00\x06\x04b\x05\x05\x01\x83\x05\x82");
static K1593: RomTuple<4> = RomTuple::new([n!("device_error"), n!("device"), n!("writeblocks"), n!("OSError")]);
static K1594: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("offset"), n!("data")]);
static K1595: RomBytes<7> = RomBytes::new(b"\x00\xd0\x01\x19\x02\x04\x02");
static K1596: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1592), consts: Obj::rom(&K1593), argnames: Obj::rom(&K1594), exc: Obj::rom(&K10), lines: Obj::rom(&K1595), name: n!("lfs_write"), qualname: n!("lfs_write"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1597: RomBytes<63> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x07\x00\n\x03\x01b\x03\x03\x00\n\x03\x02Y\x04\x00\x03\x01\x05\x06\x00\x06\x01c\x04\x04\x02\x04b\x02\x03\x01V\x02\x0c\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\x83\x03\x82");
static K1598: RomTuple<6> = RomTuple::new([n!("count"), n!("lfs_corrupt"), n!("device_error"), n!("device"), n!("ioctl"), n!("OSError")]);
static K1599: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("block")]);
static K1600: RomBytes<11> = RomBytes::new(b"\x00\xdc\x01\x11\x02\x07\x02\x16\x02\x04\x02");
static K1601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1597), consts: Obj::rom(&K1598), argnames: Obj::rom(&K1599), exc: Obj::rom(&K10), lines: Obj::rom(&K1600), name: n!("lfs_erase"), qualname: n!("lfs_erase"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1602: RomBytes<5> = RomBytes::new(b"\x03\x00\x00\x81\x00");
static K1603: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\xff");
static K1604: RomTuple<1> = RomTuple::new([Obj::rom(&K1603)]);
static K1605: RomBytes<3> = RomBytes::new(b"\x00\xec\x01");
static K1606: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1602), consts: Obj::rom(&K1604), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1605), name: n!("lfs_seed"), qualname: n!("lfs_seed"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K1607: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x03}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1608: RomStr<8> = RomStr::constant(b"lfs pair");
static K1609: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K1610: RomBytes<73> = RomBytes::new(b"[\x00\x00\x01\x01\x02\x00[\x00\x01\x02\x01\x02\x00[\x00\x02\x02\n\x02\x03b\x02\x02\x00[\x00\x04\x02\x05\x02\x02[\x00\x05\x02\x05\x02\x00[\x00\x06\x02\x05\x02\x02[\x00\x07\x02\n\x02\x08\x01\x03\x0cb\x02\x02\x01[\x00\t\x02g\x02\x02\x00[\x00\n\x02\x82");
static K1611: RomTuple<11> = RomTuple::new([n!("blocks"), n!("revision"), n!("end"), n!("lfs_seed"), n!("tag"), n!("erased"), n!("tail"), n!("split"), n!("bytes"), n!("delta"), n!("entries")]);
static K1612: RomTuple<2> = RomTuple::new([n!("self"), n!("blocks")]);
static K1613: RomBytes<19> = RomBytes::new(b"\x00\x86\x02\x04\x02\x07\x02\x07\x02\x0b\x02\x07\x02\x07\x02\x07\x02\x0e\x02");
static K1614: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1610), consts: Obj::rom(&K1611), argnames: Obj::rom(&K1612), exc: Obj::rom(&K10), lines: Obj::rom(&K1613), name: n!("__init__"), qualname: n!("lfs_pair_class.<locals>.pair.__init__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K1615: RomTuple<2> = RomTuple::new([Obj::rom(&K1614), n!("__init__")]);
static K1616: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K1617: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1609), consts: Obj::rom(&K1615), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1616), name: n!("pair"), qualname: n!("lfs_pair_class.<locals>.pair"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1618: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K1608), Obj::rom(&K1617), n!("pair"), n!("keep")]);
static K1619: RomBytes<13> = RomBytes::new(b"\x00\xfa\x01\n\x02\x04\x04\x10\x1a\x03\x02\r\x02");
static K1620: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1607), consts: Obj::rom(&K1618), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1619), name: n!("lfs_pair_class"), qualname: n!("lfs_pair_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K1621: RomBytes<38> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x01\x03\x00\x01\x04\x04b\x01\x01\x03\n\x02\x00\x00\x03\x00\x01\x04\x04\x01\x05\x04b\x02\x02\x03h\x01\x01\x02\x81\x01");
static K1622: RomTuple<1> = RomTuple::new([n!("little")]);
static K1623: RomBytes<3> = RomBytes::new(b"\x00\xa6\x02");
static K1624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1621), consts: Obj::rom(&K1622), argnames: Obj::rom(&K202), exc: Obj::rom(&K10), lines: Obj::rom(&K1623), name: n!("lfs_blocks"), qualname: n!("lfs_blocks"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K1625: RomBytes<96> = RomBytes::new(b"\n\x03\x00\x01\x05\x04\n\x06\x01\x00\x07\x00b\x06\x06\x01\x19\x04\x05\x06b\x01\x03\x01\n\x03\x02\n\x07\x01\x00\x08\x00b\x04\x07\x01x\x03\x01%\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W\x18\x00\n\x07\x03\x00\x08\x01\x01\n\x04\x19\t\n\x02\x01\n\x04^\x0b\x00\x02b\x07\x07\x04y\x02\x03\xe3\xff\n\x03\x04\x00\x04\x01b\x03\x03\x01\x81\x03");
static K1626: RomTuple<5> = RomTuple::new([n!("bytearray"), n!("len"), n!("range"), n!("put_little"), n!("bytes")]);
static K1627: RomBytes<11> = RomBytes::new(b"\x00\xae\x02\x18\x02\x1f\x02\x18\x01\x05\x04");
static K1628: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1625), consts: Obj::rom(&K1626), argnames: Obj::rom(&K1132), exc: Obj::rom(&K10), lines: Obj::rom(&K1627), name: n!("lfs_words"), qualname: n!("lfs_words"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K1629: RomBytes<45> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x03\x01\x01_\x04\x01\x02h\x03\x03\x02_\x04\x01\x02_\x05\x01\x01h\x04\x04\x02h\x03\x03\x026\x02\x02\x03\x08\x81\x02");
static K1630: RomTuple<3> = RomTuple::new([n!("tuple"), Obj::small(0), Obj::small(1)]);
static K1631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1629), consts: Obj::rom(&K1630), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K235), name: n!("lfs_same"), qualname: n!("lfs_same"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K1632: RomBytes<34> = RomBytes::new(b"\x05\x02\x006\x01\x00\x02\x06U\x01\x14\x00_\x02\x00\x00,\x01\x02\x01U\x01\x08\x00_\x02\x00\x02,\x01\x02\x01\x81\x01");
static K1633: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(31), Obj::small(1)]);
static K1634: RomTuple<1> = RomTuple::new([n!("blocks")]);
static K1635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1632), consts: Obj::rom(&K1633), argnames: Obj::rom(&K1634), exc: Obj::rom(&K10), lines: Obj::rom(&K240), name: n!("lfs_none"), qualname: n!("lfs_none"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 161 };
static K1636: RomBytes<153> = RomBytes::new(b"z\x01\x02\x02\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x02\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x04\x07\x03\n\x07\x00\n\x08\x01\x00\t\x00\x00\n\x03\x01\x0b\x00\x01\x0c\x04b\x08\x08\x04\x01\t\x00\x01\n\x04b\x05\x07\x03<\x04\x05\x19\x00\x18\x07\x05\x04,\x07\x07\x02(\x07\x07\x03U\x07\t\x00\x00\x07\x02\x00\x02\x03\x00\x03\x07\n\x07\x04\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x02b\x07\x07\x03\x00\x06\x07\x00\x07\x06U\x07\x07\x00\n\x07\x05b\x07\x07\x00\x81\x07");
static K1637: RomTuple<6> = RomTuple::new([n!("little"), n!("lfs_read"), Obj::small(31), Obj::small(1), n!("lfs_parse"), n!("lfs_corrupt")]);
static K1638: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks")]);
static K1639: RomBytes<15> = RomBytes::new(b"\x00\xcc\x02\x04\x02 \x02 \x02\x15\x02\t\x02\'\x02");
static K1640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1636), consts: Obj::rom(&K1637), argnames: Obj::rom(&K1638), exc: Obj::rom(&K10), lines: Obj::rom(&K1639), name: n!("lfs_fetch"), qualname: n!("lfs_fetch"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K1641: RomBytes<560> = RomBytes::new(b"Y\x14\x00\x00V\x14\x12\x00\n\x14\x01\x00\x15\x00\x00\x16\x01\x00\x17\x02b\x14\x14\x03\x81\x14\n\x14\x02\x00\x15\x00\x00\x16\x01\x01\x17\x00Y\x18\x00\x03b\x03\x14\x04\n\x14\x04b\x14\x14\x00\x00\x15\x01\x00\x16\x02g\x15\x15\x02b\x04\x14\x01\n\x14\x05\x00\x15\x03\x01\x16\x00\x01\x17\x04b\x14\x14\x03[\x04\x06\x14\n\x14\x07\x00\x15\x03b\x05\x14\x01\x01\x06\x04\x00\x07\x06\x01\x08\x00\x02\t\xff\x00\x00\n\t\x00\x0b\t\x00\x0c\tg\r\r\x00\n\x14\x08b\x0e\x14\x00\x05\x0f\x00W|\x01^\x14\x03\x071\t\t\x14\x88\"\x14\x07\t^\x14\x03\x141\n\n\x14\x88\"\x14\x07\n^\x14\x03\x141\x0b\x0b\x14\x88\"\x14\x07\x0b^\x14\x03\x141\x0c\x0c\x14\x88(\x14\t\x0c+\x14\x14\r,\x15\n\r\x1e\x10\x14\x15(\x14\x0b\x0b+\x14\x14\x0e\x1e\x11\x14\x0c\"\x14\x07\rA\x11\x0f\x06\x00\x01\x15\x00W\x03\x00\x00\x15\x11\x17\x12\x14\x15(\x14\t\x10U\x14\t\x00Y\x14\x00\x039\x12\x14\x03\x00W\x13\x01(\x14\x10\x11A\x14\x12\x95\x00\"\x14\x07\x0eC\x12\x142\x00\n\x14\x13\x00\x15\x0e\x00\x17\x08\"\x18\x07\r\x05\x19\x00l\x17\x17^\x16\x05\x17b\x14\x14\x02\"\x15\x07\r\"\x16\x07\x0e\x05\x17\x00l\x15\x15^\x15\x05\x15<\x14\x15\x03\x00W\xcc\x00\n\x14\x14\x00\x15\x04\x00\x16\rb\x14\x14\x02(\x14\x10\t+\x14\x14\x151\t\t\x14\x87\n\x14\x16\x00\x15\t\x00\x16\n\x00\x17\x0b\x00\x18\x0cg\x15\x15\x04b\x14\x14\x01[\x04\x17\x12[\x04\x18\x14[\x04\x19\x0fg\x14\x14\x00\n\x15\x08b\x15\x15\x00\x00\r\x14\x00\x0e\x15\x05\x0f\x00\x00\x08\x12We\x00A\x10\x1a\x1b\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x0f\x14\x01WE\x00A\x11\x0f\x06\x00\x05\x13\x00W\x18\x00\n\x14\x16\"\x16\x07\r\x00\x17\x12\x05\x18\x00l\x16\x16^\x15\x05\x16b\x13\x14\x01\x00\x14\r\x00\x15\x10(\x17\n\x1b+\x17\x17\x1c,\x18\x0b\n\x1e\x16\x17\x18\x00\x17\x13h\x15\x15\x03c\x14\x14\x01\x1d\x00\x07\x12\"\x14\x07\rY\x15\x00\x03D\x14\x15w\xfeY\x14\x04\x17U\x14\x01\x00\x82\n\x14\x1e\x00\x15\x00\x00\x16\x04\x00\x17\x05b\x14\x14\x03[\x04\x19\x14\x81\x04");
static K1642: RomTuple<31> = RomTuple::new([n!("v1"), n!("lfs1_parse"), n!("lfs_read"), n!("size"), n!("lfs_pair_class"), n!("little"), n!("revision"), n!("memoryview"), n!("lfs_seed"), Obj::small(1), Obj::small(2), Obj::small(3), Obj::small(127), Obj::small(4), Obj::small(8), Obj::small(1023), Obj::small(128), Obj::small(1920), Obj::small(1280), n!("crc32"), n!("lfs_apply"), Obj::small(7), n!("bytes"), n!("end"), n!("tag"), n!("erased"), Obj::small(1535), Obj::small(15), Obj::small(6), n!("append"), n!("lfs_is_erased")]);
static K1643: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("block"), n!("other")]);
static K1644: RomBytes<81> = RomBytes::new(b"\x00\xe2\x02\x08\x02\x12\x02\x14\x02\x15\x02\x14\x02\n\x02\x06\x02\x03\x02\r\x02\x04\x02\x07\x02\x03\x02\x03\x02\t\x02\r\x02\r\x02\r\x02\x10\x02\x0c\x02\x16\x02\x11\x02\x03\x02\t\x02;\x02\x03\x02\r\x02\r\x02#\x02\x14\x02\x06\x02\x05\x02\x1b\x04#\x02\"\x02\x03-\r0\x08\x02\x01\x02\x14\x02");
static K1645: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1641), consts: Obj::rom(&K1642), argnames: Obj::rom(&K1643), exc: Obj::rom(&K10), lines: Obj::rom(&K1644), name: n!("lfs_parse"), qualname: n!("lfs_parse"), file: n!("<prelude>"), flags: 64, nregs: 26, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K1646: RomBytes<219> = RomBytes::new(b"Y\x06\x01\x00Y\x07\x00\x01\x1c\x06\x06\x07V\x06\x05\x00\x05\x06\x02\x81\x06Y\x03\x01\x02T\x03@\x00\n\x06\x03Y\x08\x01\x00\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x06\x01Y\x07\x00\x04\x01\x08\x006\x06\x07\x08\x04V\x06\x16\x00\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01\x19\x07\x07\x086\x06\x04\x07\x04\x81\x06\n\x06\x06\x00\x07\x03b\x06\x06\x01=\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\x08\x00\x07\x03\x01\x08\x00\x01\t\x04b\x05\x06\x03Y\x06\x00\tE\x05\x06\x11\x00Y\x06\x01\x00\x17\x06\x06\x05Y\x07\x00\t9\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x06\n\n\x07\x0bb\x07\x07\x00Y\t\x01\x00Y\x0b\x01\x00\x17\n\x0b\x05\x05\x0b\x00l\t\t^\x08\x02\tb\x06\x06\x02\x01\x07\x04\x01\x08\x08\x05\t\x00l\x07\x07^\x07\x03\x076\x06\x06\x07\x04\x81\x06");
static K1647: RomTuple<12> = RomTuple::new([n!("end"), n!("prog"), n!("erased"), n!("bytes"), n!("minor"), Obj::rom(&K823), n!("len"), Obj::small(8), n!("little"), n!("size"), n!("crc32"), n!("lfs_seed")]);
static K1648: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("view")]);
static K1649: RomBytes<25> = RomBytes::new(b"\x00\xbc\x03\x10\x02\x05\x02\x04\x02\x04\x02\x18\x02(\x02\x0f\x02\x05\x02\x10\x02\x1a\x02\x05\x02");
static K1650: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1646), consts: Obj::rom(&K1647), argnames: Obj::rom(&K1648), exc: Obj::rom(&K10), lines: Obj::rom(&K1649), name: n!("lfs_is_erased"), qualname: n!("lfs_is_erased"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 221 };
static K1651: RomBytes<395> = RomBytes::new(b"Y\x02\x00\x00v\x08\x01W{\x01z\t\x03\x03,\x06\x03\x01A\x03\x028\x00\n\n\x03\x00\x0b\x02b\n\n\x019\x04\n\x07\x00\n\n\x04b\n\n\x00\x00\n\x02\x00\x0b\x04\x01\x0c\x00\x03\r\x05\x01\x0e\x00\x03\x0f\x05j\x10\x10\x00g\x0c\x0c\x05c\n\n\x02\x06W6\x01A\x03\x07\x1c\x00\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x07\x00\n\n\x04b\n\n\x00a\x02\x04W\x15\x01A\x06\x08;\x00S\x05\x0f\x00\n\n\x03\x00\x0b\x05b\n\n\x01=\n\x01\x07\x00\n\n\x04b\n\n\x00\n\n\t\x00\x0b\x05b\n\n\x01(\x0b\x03\n\x01\x0c\x016\x0b\x0b\x0c\x04[\x00\x0b\n[\x00\x0c\x0bW\xd5\x00A\x06\r/\x00A\x03\x0e\'\x00S\x05#\x00\n\n\x03\x00\x0b\x05b\n\n\x01@\n\x0f\x14\x00\x05\n\x00\x01\x0b\x0c\x05\x0c\x00l\n\n^\n\x05\n[\x00\x10\nW\xa1\x00\x03\n\x11R\x06\n\x99\x00W\x1c\x00\x00\n\x02\x01\x0b\x00\x03\x0c\x05\x01\r\x00\x03\x0e\x05j\x0f\x0f\x00g\x0b\x0b\x05c\n\n\x01\x12\n\n\x03\x00\x0b\x02b\n\n\x01:\x04\n\x05\x00I\x04\x13\xd0\xffA\x04\x13\x03\x00W^\x00^\x07\x02\x04A\x06\x14#\x00_\n\x07\x15(\x0b\x03\x16\x05\x0c\x00c\n\n\x02\x17S\x05\x0c\x00_\n\x07\x15(\x0b\x03\x16`\n\x0b\x05W2\x00T\x05\n\x00\n\n\x04b\n\n\x00W$\x00A\x06\x18\x11\x00\x01\n\x00`\x07\n\x03\x01\n\x01`\x07\n\x05W\x0e\x00\x01\n\x02`\x07\n\x03\x01\n\x03`\x07\n\x05w\t\x08\x80\xfe\x82");
static K1652: RomTuple<3> = RomTuple::new([Obj::small(0), Obj::small(2), Obj::small(3)]);
static K1653: RomTuple<25> = RomTuple::new([n!("entries"), Obj::small(8), Obj::small(1025), n!("len"), n!("lfs_corrupt"), Obj::rom(&K10), n!("insert"), Obj::small(1279), Obj::small(6), n!("lfs_blocks"), Obj::small(1), n!("tail"), n!("split"), Obj::small(7), Obj::small(2047), Obj::small(12), n!("delta"), Obj::rom(&K1652), n!("append"), Obj::small(1023), Obj::small(3), Obj::small(4), Obj::small(255), n!("pop"), Obj::small(0)]);
static K1654: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("tags")]);
static K1655: RomBytes<71> = RomBytes::new(b"\x00\xda\x03\x04\x02\n\x02\x04\x02\x05\x02\x0f\x02\x07\x02\"\x02\x05\x02\x0f\x02\x07\x02\x06\x02\x05\x02\x13\x02\x07\x02!\x02\x05\x02\x18\x02\x17\x02\x08\x02\x03\x02\x1c\x01\x14\x04\x05\x02\x03\x02\x04\x02\x05\x02\x10\x02\x04\x02\x0f\x02\x04\x02\n\x02\x05\x02\x11\x04\x0e?");
static K1656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1651), consts: Obj::rom(&K1653), argnames: Obj::rom(&K1654), exc: Obj::rom(&K10), lines: Obj::rom(&K1655), name: n!("lfs_apply"), qualname: n!("lfs_apply"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 236 };
static K1657: RomBytes<243> = RomBytes::new(b"g\x03\x03\x00\n\x0b\x00\x00\x0c\x01\x00\r\x02x\x0b\x02p\x00b\x0b\x0b\x02v\x0b\x0b\x05\x0c\x00Wc\x00Y\x0f\x00\x01^\x0f\x0f\x04z\x0f\x05\x05\x00\x0f\x03\x00\x10\x05\x18\x11\x04\x01\x00\x12\x06h\x10\x10\x03c\x0f\x0f\x01\x02V\x07\x16\x00\x00\x0f\x03\x00\x10\x07\x18\x11\x04\x01\x00\x12\x08h\x10\x10\x03c\x0f\x0f\x01\x02v\x0f\tW\x1c\x00\x00\x10\x03\x02\x12\x00\x03\x1e\x11\x12\n\x18\x12\x04\x01^\x13\t\nh\x11\x11\x03c\x10\x10\x01\x02w\n\x0f\xdf\xffy\x04\x0b\x98\xffY\x0b\x00\x03S\x0b7\x00\x00\x0b\x03Y\r\x00\x04V\r\x07\x00\x02\x0c\x01\x06W\x04\x00\x02\x0c\x00\x06\x02\r\xff\x03\n\x0e\x05g\x0f\x0f\x00Y\x11\x00\x03n\x0f\x11\x05\x10\x00f\x0e\x0eh\x0c\x0c\x03c\x0b\x0b\x01\x02Y\x0b\x00\x06\n\x0c\x07\x01\r\x0cb\x0c\x0c\x01<\x0b\x0c\x18\x00\x00\x0b\x03\x02\x0c\xff\x07\x02\r\xff\x03Y\x0e\x00\x06h\x0c\x0c\x03c\x0b\x0b\x01\x02\x81\x03");
static K1658: RomTuple<8> = RomTuple::new([n!("range"), n!("entries"), n!("append"), n!("tail"), n!("split"), n!("lfs_words"), n!("delta"), n!("bytes")]);
static K1659: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(100), n!("first"), n!("last")]);
static K1660: RomBytes<31> = RomBytes::new(b"\x00\xa6\x04\x04\x02\x1b\x02\x0c\x02\x16\x02\x04\x02\x16\x02\x06\x02\x1c\x01\x05\t\x05\x0e\x08\x027\x02\x13\x02\x18\x02");
static K1661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1657), consts: Obj::rom(&K1658), argnames: Obj::rom(&K1659), exc: Obj::rom(&K10), lines: Obj::rom(&K1660), name: n!("lfs_tags"), qualname: n!("lfs_tags"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 274 };
static K1662: RomBytes<48> = RomBytes::new(b"\x01\x01\x00v\x05\x00W \x00z\x06\x02\x03\x01\x07\x04\n\x08\x00\x00\t\x04U\t\x03\x00\x03\t\x01b\x08\x08\x01\x17\x07\x07\x08-\x01\x01\x07w\x06\x05\xdb\xff\x81\x01");
static K1663: RomTuple<2> = RomTuple::new([n!("len"), Obj::rom(&K10)]);
static K1664: RomTuple<1> = RomTuple::new([n!("tags")]);
static K1665: RomBytes<11> = RomBytes::new(b"\x00\xc6\x04\x03\x02\n\x02\x1c\x01\x05\x04");
static K1666: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1662), consts: Obj::rom(&K1663), argnames: Obj::rom(&K1664), exc: Obj::rom(&K10), lines: Obj::rom(&K1665), name: n!("lfs_room"), qualname: n!("lfs_room"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1667: RomBytes<55> = RomBytes::new(b"\x13\x00\x13\x01\n\x02\x00\n\x05\x01\n\x06\x02\x14\x07\x00\x03\x00b\x06\x06\x01b\x05\x05\x01v\x04\x05\x00\x06\x01\x00\x07\x00h\x05\x06\x02|\x03\x05\x04\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1668: RomBytes<39> = RomBytes::new(b"g\x04\x04\x00W\x19\x00\x14\x05\x02\x00\x00^\x05\x05\x03\x14\x06\x01\x01\x00^\x06\x06\x03\x1f\x05\x05\x06m\x04\x05w\x03\x00\xe2\xff\x81\x04");
static K1669: RomBytes<3> = RomBytes::new(b"\x00\xd4\x04");
static K1670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1668), consts: Obj::rom(&K601), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1669), name: n!("<listcomp>"), qualname: n!("lfs_xor.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 298 };
static K1671: RomTuple<5> = RomTuple::new([n!("bytes"), n!("range"), n!("len"), vm::intern::ascii_char(97), Obj::rom(&K1670)]);
static K1672: RomBytes<5> = RomBytes::new(b"\x00\xd2\x04\x04\x02");
static K1673: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1667), consts: Obj::rom(&K1671), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K1672), name: n!("lfs_xor"), qualname: n!("lfs_xor"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 297 };
static K1674: RomBytes<187> = RomBytes::new(b"S\x03*\x00\n\x04\x00Y\x05\x01\x01\x00\x06\x03b\x04\x04\x02[\x01\x01\x04\x02\x04\xff\x07\x02\x05\xff\x03Y\x06\x01\x01h\x04\x04\x03g\x04\x04\x01\x17\x02\x02\x04\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02Y\x04\x01\x03V\x04F\x00Y\x04\x01\x04\n\x05\x05\x00\x06\x02b\x05\x05\x01\x17\x04\x04\x05\"\x04\x04\x06Y\x05\x00\x07Y\x06\x00\x08\x18\x05\x05\x068\x04\x05\x1f\x00\n\x04\t\x00\x05\x00\x00\x06\x01Y\x08\x01\n_\x07\x08\x0bY\x08\x01\x04\x00\t\x02b\x04\x04\x05W\r\x00\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02S\x03\x12\x00\n\x04\x00Y\x05\x00\r\x00\x06\x03b\x04\x04\x02[\x00\r\x04\n\x04\x0eY\x05\x00\x0f\x01\x06\x03b\x04\x04\x02\x82");
static K1675: RomTuple<16> = RomTuple::new([n!("lfs_xor"), n!("delta"), n!("lfs_apply"), n!("erased"), n!("end"), n!("lfs_room"), Obj::small(20), n!("size"), n!("prog"), n!("lfs_program"), n!("blocks"), Obj::small(0), n!("lfs_compact"), n!("state"), n!("device_ioctl"), n!("device")]);
static K1676: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("tags"), n!("change")]);
static K1677: RomBytes<21> = RomBytes::new(b"\x00\xde\x04\x04\x02\x12\x02\x18\x02\r\x04/\x02\x1f\x04\r\x02\x04\x02\x12\x02");
static K1678: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1674), consts: Obj::rom(&K1675), argnames: Obj::rom(&K1676), exc: Obj::rom(&K10), lines: Obj::rom(&K1677), name: n!("lfs_commit"), qualname: n!("lfs_commit"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K1679: RomBytes<151> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01b\x02\x04\x01\n\x04\x02\n\x05\x03\x00\x06\x01\x01\x07\x00\x00\x08\x02b\x05\x05\x03b\x04\x04\x01\"\x03\x04\x04?\x02\x05I\x00Y\x04\x00\x06&\x04\x04\x07E\x03\x04\x05\x00?\x02\x087\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02W$\x00\n\x05\n\x87\x04\x05\x1a\x00Y\x05\x00\x06Y\x06\x00\x0b\x18\x05\x05\x06E\x03\x05\x05\x00?\x02\x08\x01\x00\x85W\x02\x00\x83\x04W\x15\x00Y\x04\x00\x069\x03\x04\x0c\x00\n\x04\n\x01\x05\x1cb\x04\x04\x01\x83\x04\n\x04\x0c\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x82");
static K1680: RomTuple<13> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(24), Obj::small(1), n!("size"), Obj::small(2), Obj::small(255), n!("lfs_divide"), n!("OSError"), n!("prog"), n!("lfs_rewrite")]);
static K1681: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100)]);
static K1682: RomBytes<8> = RomBytes::new(b"=\rM\x08M$\x00\t");
static K1683: RomBytes<21> = RomBytes::new(b"\x00\x80\x05\x0b\x02\x1b\x02\x17\x04\x10\x02\x08\x02\x16\x02\t\x02\t\x02\x0c\x02");
static K1684: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1679), consts: Obj::rom(&K1680), argnames: Obj::rom(&K1681), exc: Obj::rom(&K1682), lines: Obj::rom(&K1683), name: n!("lfs_compact"), qualname: n!("lfs_compact"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 319 };
static K1685: RomBytes<243> = RomBytes::new(b"\n\x06\x00Y\x07\x01\x01b\x02\x06\x01\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x02b\x07\x07\x03b\x06\x06\x01&\x03\x06\x04\x01\x04\x01W\x04\x00/\x04\x04\x05#\x06\x02\x057\x04\x06\x1c\x00\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01C\x06\x03\xd7\xff\n\x06\x02\n\x07\x03\x00\x08\x01\x01\t\x00\x00\n\x04b\x07\x07\x03b\x06\x06\x01\"\x06\x06\x06Y\x07\x00\x079\x06\x07\x0c\x00\n\x06\x08\x01\x07\x1cb\x06\x06\x01\x83\x06\n\x06\t\x00\x07\x00b\x05\x06\x01Y\x06\x01\x01\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07[\x05\x01\x06Y\x06\x01\nY\x07\x01\x0b[\x05\n\x06[\x05\x0b\x07\n\x06\x0c\x00\x07\x00\x00\x08\x05b\x06\x06\x02Y\x06\x01\x01\x05\x07\x00\x00\x08\x04\x05\t\x00l\x07\x07^\x06\x06\x07[\x01\x01\x06\n\x06\rY\x07\x05\x0eb\x06\x06\x01\x05\x07\x01[\x01\n\x06[\x01\x0b\x07\x82");
static K1686: RomTuple<15> = RomTuple::new([n!("len"), n!("entries"), n!("lfs_room"), n!("lfs_tags"), Obj::small(2), Obj::small(1), Obj::small(24), n!("size"), n!("OSError"), n!("lfs_new_pair"), n!("tail"), n!("split"), n!("lfs_compact"), n!("tuple"), n!("blocks")]);
static K1687: RomBytes<29> = RomBytes::new(b"\x00\x9c\x05\x0b\x02\x1b\x02\x03\x02\x03\x02\x04\x01%\x04$\x02\x0c\x02\n\x02\x18\x02\x10\x02\r\x02\x18\x02");
static K1688: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1685), consts: Obj::rom(&K1686), argnames: Obj::rom(&K1681), exc: Obj::rom(&K10), lines: Obj::rom(&K1687), name: n!("lfs_divide"), qualname: n!("lfs_divide"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 333 };
static K1689: RomBytes<78> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01g\x03\x03\x02b\x01\x02\x01\n\x02\x02\n\x03\x03\x00\x04\x00Y\x06\x01\x04_\x05\x06\x05\x01\x06\x00\x01\x07\x04b\x03\x03\x04\x01\x04\x00\x01\x05\x04b\x02\x02\x03[\x01\x06\x02\x81\x01");
static K1690: RomTuple<7> = RomTuple::new([n!("lfs_pair_class"), n!("lfs_take"), n!("little"), n!("lfs_read"), n!("blocks"), Obj::small(0), n!("revision")]);
static K1691: RomBytes<7> = RomBytes::new(b"\x00\xc0\x05#\x02)\x02");
static K1692: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1689), consts: Obj::rom(&K1690), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1691), name: n!("lfs_new_pair"), qualname: n!("lfs_new_pair"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 351 };
static K1693: RomBytes<142> = RomBytes::new(b"Y\x02\x01\x00\"\x02\x02\x01(\x02\x02\x02[\x01\x00\x02Y\x03\x01\x03_\x02\x03\x01Y\x04\x01\x03_\x03\x04\x04g\x02\x02\x02[\x01\x03\x02\n\x02\x05b\x02\x02\x00[\x01\x06\x02\n\x02\x07\x00\x03\x00Y\x05\x01\x03_\x04\x05\x04b\x02\x02\x02Y\x02\x00\x08V\x02\x10\x00\n\x02\t\x00\x03\x00\x00\x04\x01b\x02\x02\x02W0\x00\n\x02\n\x00\x03\x00\x00\x04\x01Y\x06\x01\x03_\x05\x06\x04\x01\x06\x00\n\x07\x0b\x00\x08\x01\x01\t\x00\n\n\x0cY\x0b\x01\rb\n\n\x01b\x07\x07\x03b\x02\x02\x05\x82");
static K1694: RomBig<1> = RomBig::new(false, [4294967295]);
static K1695: RomTuple<14> = RomTuple::new([n!("revision"), Obj::small(1), K1694.obj(), n!("blocks"), Obj::small(0), n!("lfs_seed"), n!("tag"), n!("lfs_erase"), n!("v1"), n!("lfs1_program"), n!("lfs_program"), n!("lfs_tags"), n!("len"), n!("entries")]);
static K1696: RomBytes<15> = RomBytes::new(b"\x00\xcc\x05\x10\x02\x18\x02\x0b\x02\x12\x02\x08\x02\x10\x04");
static K1697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1693), consts: Obj::rom(&K1695), argnames: Obj::rom(&K1681), exc: Obj::rom(&K10), lines: Obj::rom(&K1696), name: n!("lfs_rewrite"), qualname: n!("lfs_rewrite"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 357 };
static K1698: RomBytes<496> = RomBytes::new(b"V\x03\n\x00\n\x0f\x00b\x05\x0f\x00W\x12\x00\n\x0f\x00\n\x10\x01Y\x11\x01\x02b\x10\x10\x01b\x05\x0f\x01Y\x06\x01\x03v\x0f\x04W\x1a\x00z\x10\x07\x03\n\x11\x04\x00\x12\x05\x00\x13\x06\x00\x14\x07\x00\x15\x08\x00\x16\tb\x06\x11\x05w\x10\x0f\xe1\xff\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x062\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0f\x01\x0b\x00Y\x0f\x00\x08Y\x10\x00\x07\x18\x0f\x0f\x108\n\x0ff\x00\n\x0f\t\x00\x10\x00\x00\x11\x02\x00\x12\nY\x13\x00\x07b\x0c\x0f\x04_\x0f\x0c\n4\x0f\x0f,\x0f\x0f\x0b(\x0b\x0f\x0cY\x0f\x00\rV\x0f8\x00\n\x0f\x01Y\x10\x00\x07b\x0f\x0f\x01\n\x10\x0e\n\x11\x0fb\x11\x11\x00\x00\x12\x0cb\x10\x10\x02\x17\r\x0f\x10\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x12\xff\x05\x02\x13\xff\x03\x00\x14\rb\x06\x0f\x05W!\x00\n\x0f\x05\x00\x10\x05b\x0f\x0f\x01\x17\x0f\x03\x0f\"\n\x0f\x102\x0f\nY\x10\x00\x07\x1c\x0f\x0f\x10-\n\n\x0fY\x0f\x00\x089\n\x0f\x0c\x00\n\x0f\x11\x01\x10\x1cb\x0f\x0f\x01\x83\x0f\x18\x0f\n\x03\n\x10\x05\x00\x11\x05b\x10\x10\x01\x18\x0f\x0f\x10#\x0e\x0f\x12?\x0e\x13\x0c\x00\n\x0f\x11\x01\x10\x16b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x05\x00\x11\x06\x02\x13\x00\x05\x1e\x12\x13\x0b\x02\x13\xff\x03\x05\x14\x00\x00\x15\x0eb\x06\x0f\x06\n\x0f\x0e\n\x10\x0fb\x10\x10\x00\x00\x11\x05b\x0f\x0f\x02-\x05\x05\x0f\x03\x0f\x14#\x10\x0e\x12\x19\x0f\x0f\x10-\x05\x05\x0f\n\x0f\x15\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x05b\x0f\x0f\x04Y\x10\x00\x08Y\x11\x00\x07\x18\x10\x10\x116\x0f\n\x10\x01V\x0f\x0c\x00Y\x10\x00\r\x01\x11\x006\x0f\x10\x11\x02[\x01\x16\n[\x01\x17\x0f\n\x0f\x18_\x11\x06\n+\x12\x0b\x0b\x1e\x10\x11\x12g\x10\x10\x01b\x0f\x0f\x01\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x06\x10\x17\x0f\x0f\x10[\x01\x03\x0f\x82");
static K1699: RomTuple<25> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("tag"), n!("lfs_put_tag"), n!("len"), Obj::small(20), n!("prog"), n!("size"), n!("lfs_read"), Obj::small(0), Obj::small(7), Obj::small(1), n!("minor"), n!("crc32"), n!("lfs_seed"), Obj::small(8), n!("OSError"), Obj::small(4), Obj::small(1022), Obj::rom(&K823), n!("lfs_write"), n!("end"), n!("erased"), n!("bytes")]);
static K1700: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), n!("block"), n!("start"), n!("tags")]);
static K1701: RomBytes<55> = RomBytes::new(b"\x00\xe2\x05 \x02\x04\x02\n\x02\x16\x01\x05\x04\x12\x02\x0f\x02\x03\x02\x11\x02\x14\x02\x0f\x02\x08\x02 \x02\x1b\x04\x12\x02\x0f\x02\t\x02\x0c\x02\x16\x02\x05\x02\x0c\x02\x1f\x02\x15\x02\x0f\x02\x13\x02)\x02");
static K1702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1698), consts: Obj::rom(&K1699), argnames: Obj::rom(&K1700), exc: Obj::rom(&K10), lines: Obj::rom(&K1701), name: n!("lfs_program"), qualname: n!("lfs_program"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 368 };
static K1703: RomBytes<92> = RomBytes::new(b"S\x04\n\x00\n\x07\x00\x00\x08\x04b\x05\x07\x01\n\x07\x01,\x08\x02\x02(\n\x02\x03+\n\n\x02,\x0b\x03\x04\x1e\t\n\x0b(\x0b\x03\x05+\x0b\x0b\x06,\x0c\x05\x07\x1e\n\x0b\x0c(\x0b\x05\x08g\x08\x08\x04b\x06\x07\x01\n\x07\t\x00\x08\x06\x00\t\x01b\x07\x07\x02-\x00\x00\x07V\x04\x04\x00-\x00\x00\x04\x81\x06");
static K1704: RomTuple<10> = RomTuple::new([n!("len"), n!("bytes"), Obj::small(4), Obj::small(15), Obj::small(6), Obj::small(63), Obj::small(2), Obj::small(8), Obj::small(255), n!("lfs_xor")]);
static K1705: RomTuple<6> = RomTuple::new([n!("data"), n!("last"), n!("kind"), vm::intern::ascii_char(105), n!("body"), n!("length")]);
static K1706: RomBytes<15> = RomBytes::new(b"\x00\xa0\x06\x04\x02\n\x023\x02\x11\x02\x04\x02\x04\x02");
static K1707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1703), consts: Obj::rom(&K1704), argnames: Obj::rom(&K1705), exc: Obj::rom(&K10), lines: Obj::rom(&K1706), name: n!("lfs_put_tag"), qualname: n!("lfs_put_tag"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K1708: RomTuple<1> = RomTuple::new([Obj::small(1023)]);
static K1709: RomBytes<90> = RomBytes::new(b"\x03\x01\x00\n\x04\x01Y\x05\x00\x02x\x04\x010\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W#\x00\n\x08\x03\x00\t\x01b\x08\x08\x01V\x08\x01\x00\x82\n\x08\x04\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x01\x03\x05y\x02\x04\xd8\xff\n\x04\x03\x00\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x06b\x04\x04\x00\x82");
static K1710: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(1)]);
static K1711: RomTuple<7> = RomTuple::new([Obj::rom(&K1710), n!("range"), n!("count"), n!("lfs_none"), n!("lfs_fetch"), n!("tail"), n!("lfs_corrupt")]);
static K1712: RomBytes<21> = RomBytes::new(b"\x00\xbc\x06\x03\x02\x19\x02\x0e\x02\x01\x02\r\x02\x03\x02\x04\t\x05\x0c\x0e\x02");
static K1713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1709), consts: Obj::rom(&K1711), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1712), name: n!("lfs_pairs"), qualname: n!("lfs_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 413 };
static K1714: RomBytes<215> = RomBytes::new(b"\x05\x03\x00[\x00\x00\x03\n\x03\x01\x01\x04\x0cb\x03\x03\x01[\x00\x02\x03\x01\x03\x00[\x00\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01v\x03\x04W\x85\x00Y\x04\x01\x05V\x04\x0b\x00Y\x04\x01\x05_\x02\x04\x06W\x03\x00\x05\x02\x00V\x02H\x00_\x04\x02\x06A\x04\x07?\x00_\x04\x02\x08A\x04\t6\x00Y\x04\x00\nV\x04\x11\x00\n\x04\x0b\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02W\x1d\x00\n\x04\r\x00\x05\x00_\x06\x02\x0cb\x04\x04\x02\n\x04\x0eY\x05\x01\x0fb\x04\x04\x01[\x00\x00\x04\n\x04\x10Y\x05\x00\x02Y\x06\x01\x11b\x04\x04\x02[\x00\x02\x04Y\x04\x00\x03Y\x05\x01\x12-\x04\x04\x05[\x00\x03\x04w\x01\x03v\xffY\x03\x00\x00T\x03\x07\x00\n\x03\x13b\x03\x03\x00Y\x03\x00\x03Y\x04\x00\x141\x03\x03\x04\x85[\x00\x03\x03\x82");
static K1715: RomBytes<8> = RomBytes::new(b"littlefs");
static K1716: RomTuple<21> = RomTuple::new([n!("root"), n!("bytes"), n!("state"), n!("next"), n!("lfs_pairs"), n!("entries"), Obj::small(0), Obj::small(255), Obj::small(1), Obj::rom(&K1715), n!("v1"), n!("lfs1_superblock"), Obj::small(3), n!("lfs_superblock"), n!("tuple"), n!("blocks"), n!("lfs_xor"), n!("delta"), n!("revision"), n!("lfs_corrupt"), n!("count")]);
static K1717: RomBytes<33> = RomBytes::new(b"\x00\xd4\x06\x07\x02\x0e\x02\x07\x02\x10\x02\x16\x02\x16\x02\x08\x02\x11\x04\x0e\x02\x0f\x02\x13\x02\x10\x11\x05\x14\x08\x02\x07\x02");
static K1718: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1714), consts: Obj::rom(&K1716), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1717), name: n!("lfs_attach"), qualname: n!("lfs_attach"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 425 };
static K1719: RomBytes<192> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x02\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03?\x02\x04\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x04\x01\x05\x04b\x02\x02\x03Y\x03\x00\x06H\x02\x03\x19\x00\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x079\x02\x03\x0c\x00\n\x02\x05\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x00\x01\x05\x02b\x02\x02\x03[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03[\x00\x07\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\t\x02\x82");
static K1720: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(24), n!("little"), Obj::small(2), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("minor"), n!("name_max")]);
static K1721: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("data")]);
static K1722: RomBytes<15> = RomBytes::new(b"\x00\xfa\x069\x02\x0c\x022\x02\x0c\x02\x14\x02\x14\x02");
static K1723: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1719), consts: Obj::rom(&K1720), argnames: Obj::rom(&K1721), exc: Obj::rom(&K10), lines: Obj::rom(&K1722), name: n!("lfs_superblock"), qualname: n!("lfs_superblock"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 444 };
static K1724: RomBytes<170> = RomBytes::new(b"\n\x07\x00b\x07\x07\x00\x05\x08\x00b\x04\x07\x01\x05\x07\x02[\x04\x01\x07\n\x07\x02\x00\x08\x04\x00\t\x00\x00\n\x02b\x07\x07\x03\n\x07\x00b\x07\x07\x00\x01\x08\x00\x01\t\x01g\x08\x08\x02b\x05\x07\x01\n\x07\x03\x03\x08\x04Y\t\x04\x05Y\n\x04\x06\x02\x0b\xff\x00\n\x0c\x07\x03\r\x08\x01\x0e\x00\x01\x0f\x04b\x0c\x0c\x03\x02\r\xfe\x03b\x06\x07\x06\x02\x07\xff\x00\x03\x08\t\x02\t\x01\x02\x00\n\x06j\x0b\x0b\x00g\x07\x07\x05g\x07\x07\x01[\x05\n\x07\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0b\x00\x08\x04\x00\t\x05b\x07\x07\x02\n\x07\x0c\x00\x08\x00\x01\t\x03b\x07\x07\x02\x82");
static K1725: RomBytes<4> = RomBytes::new(b"\xff\xff\xff\x7f");
static K1726: RomTuple<13> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("lfs_words"), Obj::small(131073), n!("size"), n!("count"), n!("little"), Obj::rom(&K1725), Obj::rom(&K1715), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1727: RomTuple<4> = RomTuple::new([n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1728: RomBytes<19> = RomBytes::new(b"\x00\x8e\x07\x0e\x02\x07\x02\x10\x02\x15\x02*\x02\x1e\x04\r\x02\r\x02");
static K1729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1724), consts: Obj::rom(&K1726), argnames: Obj::rom(&K1727), exc: Obj::rom(&K10), lines: Obj::rom(&K1728), name: n!("lfs_mkfs"), qualname: n!("lfs_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 454 };
static K1730: RomTuple<3> = RomTuple::new([Obj::small(32), Obj::small(32), Obj::small(32)]);
static K1731: RomBytes<186> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01v\x06\x07Wg\x00\x00\x07\x01Y\t\x02\x01_\x08\t\x02b\x07\x07\x01\x00\x07\x01Y\t\x02\x01_\x08\t\x03b\x07\x07\x01Y\x08\x02\x04v\x07\x08W:\x00_\x08\x03\x05A\x08\x061\x00\n\x08\x07_\t\x03\x08b\x08\x08\x01@\x08\t!\x00\n\x08\n\x00\x0b\x00g\t\x0b\x01\n\x0b\x0b_\x0c\x03\x08b\x0b\x0b\x01n\t\x0bm\t\x01\x05\n\x00f\x08\x08w\x03\x07\xc1\xffw\x02\x06\x94\xffY\x07\x00\x0cv\x06\x07W.\x00\n\x07\n\x00\x08\x00Y\t\x04\rY\n\x04\x0e\x00\x0b\x01b\x07\x07\x04Y\x08\x04\x0fv\x07\x08W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01w\x05\x07\xf1\xffw\x04\x06\xcd\xff\x82");
static K1732: RomTuple<16> = RomTuple::new([n!("lfs_pairs"), n!("blocks"), Obj::small(0), Obj::small(1), n!("entries"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_each_block"), n!("lfs_blocks"), n!("files"), n!("head"), n!("kept"), n!("taken")]);
static K1733: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("mark")]);
static K1734: RomBytes<29> = RomBytes::new(b"\x00\xb0\x07\x10\x02\x0f\x02\x0f\x02\n\x02\x19\x02!\x03\x05\x05\x05\x0c\n\x02\x15\x02\n\x02\n\x01\x05\x03");
static K1735: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1731), consts: Obj::rom(&K1732), argnames: Obj::rom(&K1733), exc: Obj::rom(&K10), lines: Obj::rom(&K1734), name: n!("lfs_traverse"), qualname: n!("lfs_traverse"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 471 };
static K1736: RomBytes<93> = RomBytes::new(b"U\x02\x01\x00\x82\n\x06\x00\x00\x07\x00#\x08\x02\x01b\x06\x06\x02z\x06\x04\x02Y\x06\x00\x02:\x04\x06\x07\x00\n\x06\x03b\x06\x06\x00\x00\x06\x03\x00\x07\x01b\x06\x06\x01U\x04\x01\x00\x82\n\x06\x04\n\x07\x05\x00\x08\x00\x00\t\x01\x01\n\x00\x01\x0b\x04b\x07\x07\x04\x01\x08\x00\x01\t\x04b\x01\x06\x030\x04\x04\x01X\xca\xff");
static K1737: RomTuple<6> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("count"), n!("lfs_corrupt"), n!("little"), n!("lfs_read")]);
static K1738: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("mark")]);
static K1739: RomBytes<21> = RomBytes::new(b"\x00\xca\x07\x04\x02\x01\x02\x12\x02\t\x02\x07\x04\n\x02\x04\x02\x01\x02 \x02");
static K1740: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1736), consts: Obj::rom(&K1737), argnames: Obj::rom(&K1738), exc: Obj::rom(&K10), lines: Obj::rom(&K1739), name: n!("lfs_each_block"), qualname: n!("lfs_each_block"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 484 };
static K1741: RomBytes<61> = RomBytes::new(b"\x13\x00\x13\x01\n\x03\x00\x14\x05\x00\x01\x00Y\x04\x05\x02b\x03\x03\x01\x15\x01\x03\x00\x04\x00\x00\x05\x01h\x03\x04\x02|\x02\x03\x03\x00\x04\n\x03\x04\x14\x04\x00\x01\x00\x00\x05\x02b\x03\x03\x02\x14\x03\x01\x05\x00\x81\x03");
static K1742: RomBytes<34> = RomBytes::new(b"\x14\x03\x01\x00\x00Y\x03\x03\x01:\x00\x03\x07\x00\n\x03\x02b\x03\x03\x00\x01\x03\x01\x14\x04\x02\x03\x00`\x04\x00\x03\x82");
static K1743: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("count"), n!("lfs_corrupt"), n!("used")]);
static K1744: RomTuple<1> = RomTuple::new([n!("block")]);
static K1745: RomBytes<7> = RomBytes::new(b"\x00\xec\x07\x0e\x02\x07\x02");
static K1746: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1742), consts: Obj::rom(&K1743), argnames: Obj::rom(&K1744), exc: Obj::rom(&K10), lines: Obj::rom(&K1745), name: n!("mark"), qualname: n!("lfs_used.<locals>.mark"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 501 };
static K1747: RomTuple<6> = RomTuple::new([n!("bytearray"), vm::intern::ascii_char(118), n!("count"), Obj::rom(&K1746), n!("lfs_traverse"), n!("used")]);
static K1748: RomBytes<11> = RomBytes::new(b"\x00\xe4\x07\x04\x02\x13\x04\x10\n\x0f\x02");
static K1749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1741), consts: Obj::rom(&K1747), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1748), name: n!("lfs_used"), qualname: n!("lfs_used"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 498 };
static K1750: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x01\x04\x02x\x03\x01m\x00b\x03\x03\x01v\x03\x03\x05\x04\x00W`\x00Y\x07\x00\x01T\x07\x0e\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01[\x00\x01\x07Y\x07\x00\x01\x03\x08\x03Y\t\x00\x04c\x02\x07\x02\x05=\x02\x06\x0c\x00Y\x07\x00\x01\x03\x08\x03c\x02\x07\x01\x05@\x02\x06\x1d\x00\x01\x07\x01Y\x08\x00\x01`\x08\x02\x07\"\x07\x02\x07Y\x08\x00\x08\x1c\x07\x07\x08[\x00\x04\x07\x81\x02\x05\x07\x00[\x00\x01\x07y\x01\x03\x9b\xff\n\x03\t\x01\x04\x1cb\x03\x03\x01\x83\x03");
static K1751: RomBytes<1> = RomBytes::new(b"\x00");
static K1752: RomTuple<10> = RomTuple::new([n!("range"), n!("used"), n!("lfs_used"), Obj::rom(&K1751), n!("next"), n!("find"), Obj::small(0), Obj::small(1), n!("count"), n!("OSError")]);
static K1753: RomBytes<27> = RomBytes::new(b"\x00\xfe\x07\x18\x02\x08\x02\x0e\x02\x10\x02\x05\x02\x0c\x02\x05\x02\x0b\x02\x10\x02\x02\x04\x07\x15\x05\x18");
static K1754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1750), consts: Obj::rom(&K1752), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1753), name: n!("lfs_take"), qualname: n!("lfs_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 510 };
static K1755: RomBytes<65> = RomBytes::new(b"Y\x03\x00\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x18\x02\x03\x04Y\x03\x00\x03Y\x04\x00\x03Y\x05\x00\x00\x00\x06\x02\x00\x07\x02\x01\x08\x00\x01\t\x00\x01\n\x00\x01\x0b\x00Y\x0c\x00\x04h\x03\x03\n\x81\x03");
static K1756: RomTuple<5> = RomTuple::new([n!("count"), n!("sum"), n!("lfs_used"), n!("size"), n!("name_max")]);
static K1757: RomBytes<5> = RomBytes::new(b"\x00\x9e\x08\x19\x02");
static K1758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1755), consts: Obj::rom(&K1756), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1757), name: n!("lfs_statvfs"), qualname: n!("lfs_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 526 };
static K1759: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01Y\x02\x00\x00_\x02\x02\x02(\x02\x02\x02+\x02\x02\x03\x1e\x01\x01\x02\x81\x01");
static K1760: RomTuple<4> = RomTuple::new([n!("state"), Obj::small(0), Obj::small(1), Obj::small(8)]);
static K1761: RomBytes<3> = RomBytes::new(b"\x00\xae\x08");
static K1762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1759), consts: Obj::rom(&K1760), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1761), name: n!("lfs_orphans"), qualname: n!("lfs_orphans"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 534 };
static K1763: RomBytes<259> = RomBytes::new(b"Y\x07\x00\x00V\x07\x01\x00\x82\n\x07\x01Y\x08\x00\x02b\x03\x07\x01\n\x07\x03\x00\x08\x00b\x07\x07\x01\x17\x04\x07\x01(\x07\x04\x04_\x08\x03\x05(\x08\x08\x06,\t\x04\x07\x1e\x08\x08\t\x01\t\x00`\x03\t\x07\x01\t\x01`\x03\t\x08\x01\x07\x01^\x08\x03\x07\x01\t\x031\x08\x08\t\x86`\x03\x07\x08\x01\x07\x00\x01\x08\x02`\x03\x08\x07\x01\x08\x03`\x03\x08\x07\n\x07\t\x01\x08\x08b\x07\x07\x01\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07S\x02U\x00z\x02\x05\x02\x01\x07\x01^\x08\x03\x07(\t\x05\n+\t\t\x061\x08\x08\t\x87`\x03\x07\x08,\x07\x05\x0b)\x07\x07\x0c\x01\x08\x02`\x03\x08\x07\x01\x07O\x01\x08\x03`\x03\x08\x07\n\x07\rg\x08\x08\x00n\x08\x06\x05\t\x00f\x07\x07\x01\x08\x04\x01\t\x0c\x05\n\x00l\x08\x08`\x03\x08\x07V\x04\x14\x00\x01\x07\x03^\x08\x03\x07\x02\t\x80\x001\x08\x08\t\x87`\x03\x07\x08\n\x07\x0fY\x08\x00\x02\x00\t\x03b\x07\x07\x02\x81\x07");
static K1764: RomTuple<16> = RomTuple::new([n!("v1"), n!("bytearray"), n!("state"), n!("lfs_orphans"), Obj::small(255), Obj::small(1), Obj::small(2), Obj::small(8), Obj::small(3), n!("bytes"), Obj::small(63), Obj::small(6), Obj::small(240), n!("lfs_words"), Obj::small(128), n!("lfs_xor")]);
static K1765: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("orphans"), n!("move")]);
static K1766: RomBytes<35> = RomBytes::new(b"\x00\xb8\x08\x08\x02\x01\x02\x0b\x02\x0e\x02\"\x02\x13\x02\x11\x02\x1a\x02\x04\x02\x04\x04\x18\x02\x0f\x02\n\x02 \x02\x04\x02\x14\x02");
static K1767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1763), consts: Obj::rom(&K1764), argnames: Obj::rom(&K1765), exc: Obj::rom(&K10), lines: Obj::rom(&K1766), name: n!("lfs_state_change"), qualname: n!("lfs_state_change"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 539 };
static K1768: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1769: RomBytes<83> = RomBytes::new(b"Y\x01\x00\x00_\x01\x01\x01(\x01\x01\x02A\x01\x03\x01\x00\x82\n\x01\x04Y\x03\x00\x00\x01\x04\x04\x01\x05\x0c\x05\x06\x00l\x04\x04^\x02\x03\x04b\x01\x01\x01Y\x03\x00\x00_\x03\x03\x05(\x03\x03\x06+\x03\x03\x07Y\x04\x00\x00_\x04\x04\x08,\x04\x04\x05\x1e\x02\x03\x04h\x01\x01\x02\x81\x01");
static K1770: RomTuple<9> = RomTuple::new([n!("state"), Obj::small(3), Obj::small(112), Obj::small(0), n!("lfs_blocks"), Obj::small(2), Obj::small(15), Obj::small(6), Obj::small(1)]);
static K1771: RomBytes<7> = RomBytes::new(b"\x00\xe4\x08\x11\x02\x01\x02");
static K1772: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1769), consts: Obj::rom(&K1770), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1771), name: n!("lfs_move_of"), qualname: n!("lfs_move_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 561 };
static K1773: RomBytes<122> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01S\x00\n\x03\x01\x00\x04\x00_\x05\x01\x02b\x02\x03\x02_\x03\x01\x03\n\x04\x04Y\x05\x02\x05b\x04\x04\x01:\x03\x04\x07\x00\n\x03\x06b\x03\x03\x00\n\x03\x07\x00\x04\x00\x00\x05\x02\x02\x06\xff\x04_\x07\x01\x03\x03\x08\x08h\x06\x06\x03g\x06\x06\x01\n\x07\t\x00\x08\x00b\x07\x07\x01b\x03\x03\x04\n\x03\n\x00\x04\x00b\x03\x03\x01V\x03\n\x00\n\x03\x0b\x00\x04\x00b\x03\x03\x01\x82");
static K1774: RomTuple<12> = RomTuple::new([n!("lfs_move_of"), n!("lfs_fetch"), Obj::small(0), Obj::small(1), n!("len"), n!("entries"), n!("lfs_corrupt"), n!("lfs_commit"), Obj::rom(&K10), n!("lfs_state_change"), n!("lfs_orphans"), n!("lfs_deorphan")]);
static K1775: RomBytes<17> = RomBytes::new(b"\x00\xf2\x08\n\x02\x04\x02\x0e\x02\x14\x02\x07\x02*\x02\x0e\x02");
static K1776: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1773), consts: Obj::rom(&K1774), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1775), name: n!("lfs_settle"), qualname: n!("lfs_settle"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 568 };
static K1777: RomBytes<154> = RomBytes::new(b"\x05\x01\x01WQ\x00\x05\x01\x02\x05\x02\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01v\x05\x06W6\x00S\x02/\x00Y\x06\x02\x01U\x06\'\x00\n\x06\x02\x00\x07\x00\x00\x08\x03b\x06\x06\x02U\x06\x16\x00\n\x06\x03\x00\x07\x00\x00\x08\x02\x00\t\x03b\x06\x06\x03\x05\x01\x01W\x08\x00\x00\x02\x03w\x03\x05\xc5\xffU\x01\xab\xffY\x05\x00\x04U\x056\x00\n\x05\x05\x00\x06\x00Y\x07\x00\x06b\x04\x05\x02\n\x05\x07\x00\x06\x00\x00\x07\x04g\x08\x08\x00\n\t\x08\x00\n\x00\n\x0c\t\x00\r\x00b\x0c\x0c\x012\x0b\x0cb\t\t\x02b\x05\x05\x04\x82");
static K1778: RomTuple<10> = RomTuple::new([n!("lfs_pairs"), n!("split"), n!("lfs_has_parent"), n!("lfs_drop"), n!("v1"), n!("lfs_fetch"), n!("root"), n!("lfs_commit"), n!("lfs_state_change"), n!("lfs_orphans")]);
static K1779: RomBytes<31> = RomBytes::new(b"\x00\x88\t\x03\x02\x03\x02\x03\x02\x03\x02\x10\x02\x1d\x02\x10\x02\x03\x02\x03\x02\x03\t\x05\x05\x04\x12\x08\x02\x0e\x02");
static K1780: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1777), consts: Obj::rom(&K1778), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1779), name: n!("lfs_deorphan"), qualname: n!("lfs_deorphan"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 579 };
static K1781: RomBytes<121> = RomBytes::new(b"\n\x04\x00Y\x05\x01\x01Y\x06\x00\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04\n\x05\x03\x00\x06\x00b\x05\x05\x01v\x04\x05WG\x00Y\x06\x02\x04v\x05\x06W8\x00_\x06\x03\x05A\x06\x06/\x00\n\x06\x07_\x07\x03\x08b\x06\x06\x01@\x06\t\x1f\x00\n\x06\x00\n\x07\n_\x08\x03\x08b\x07\x07\x01Y\x08\x01\x01b\x06\x06\x02V\x06\x05\x00\x05\x06\x01\x81\x06w\x03\x05\xc3\xffw\x02\x04\xb4\xff\x05\x04\x02\x81\x04");
static K1782: RomTuple<11> = RomTuple::new([n!("lfs_same"), n!("blocks"), n!("root"), n!("lfs_pairs"), n!("entries"), Obj::small(2), Obj::small(512), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks")]);
static K1783: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("child")]);
static K1784: RomBytes<19> = RomBytes::new(b"\x00\xa8\t\x13\x02\x05\x02\x10\x02\n\x023\x02\x05\x03\x05\x01\x05\x08");
static K1785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1781), consts: Obj::rom(&K1782), argnames: Obj::rom(&K1783), exc: Obj::rom(&K10), lines: Obj::rom(&K1784), name: n!("lfs_has_parent"), qualname: n!("lfs_has_parent"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 595 };
static K1786: RomBytes<121> = RomBytes::new(b"Y\x06\x02\x00T\x06\n\x00\x03\x06\x01$\x04\x06\x02W\x14\x00\n\x06\x03g\x07\x07\x00Y\t\x02\x00n\x07\t\x05\x08\x00f\x04\x06Y\x07\x02\x04V\x07\x07\x00\x02\x06\x01\x06W\x04\x00\x02\x06\x00\x06\x02\x07\xff\x03\x00\x08\x04h\x06\x06\x03g\x05\x06\x01\n\x06\x05Y\x07\x01\x06Y\x08\x02\x06b\x06\x06\x02[\x01\x06\x06\n\x06\x07\x00\x07\x00\x00\x08\x01\x00\t\x05\n\n\x08\x00\x0b\x00\x00\x0c\x03b\n\n\x02b\x06\x06\x04\x82");
static K1787: RomTuple<9> = RomTuple::new([n!("tail"), Obj::rom(&K823), Obj::small(8), n!("lfs_words"), n!("split"), n!("lfs_xor"), n!("delta"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1788: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("last"), vm::intern::ascii_char(100), n!("orphans")]);
static K1789: RomBytes<9> = RomBytes::new(b"\x00\xbe\t&\x02\"\x04\x13\x02");
static K1790: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1786), consts: Obj::rom(&K1787), argnames: Obj::rom(&K1788), exc: Obj::rom(&K10), lines: Obj::rom(&K1789), name: n!("lfs_drop"), qualname: n!("lfs_drop"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 606 };
static K1791: RomBytes<57> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01v\x03\x04W\x1c\x00Y\x04\x02\x01S\x04\x14\x00\n\x04\x02Y\x05\x02\x01\x00\x06\x01b\x04\x04\x02V\x04\x02\x00\x81\x02w\x02\x03\xdf\xff\n\x03\x03b\x03\x03\x00\x82");
static K1792: RomTuple<4> = RomTuple::new([n!("lfs_pairs"), n!("tail"), n!("lfs_same"), n!("lfs_corrupt")]);
static K1793: RomBytes<11> = RomBytes::new(b"\x00\xce\t\x10\x02\x1a\x02\x02\x03\x05\x06");
static K1794: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1791), consts: Obj::rom(&K1792), argnames: Obj::rom(&K1638), exc: Obj::rom(&K10), lines: Obj::rom(&K1793), name: n!("lfs_before_pair"), qualname: n!("lfs_before_pair"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 614 };
static K1795: RomBytes<55> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00\'\x00\n\x04\x02b\x04\x04\x00|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K1796: RomBytes<32> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x0f\x02\x04\x00b\x01\x01\x01\x10\x05\x00\x01\x82");
static K1797: RomTuple<6> = RomTuple::new([n!("v1"), n!("lfs1_init"), n!("__init__"), n!("staticmethod"), n!("lfs1_mkfs"), n!("mkfs")]);
static K1798: RomBytes<6> = RomBytes::new(b"\x00\"\x07\x02\x08\x02");
static K1799: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1796), consts: Obj::rom(&K1797), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1798), name: n!("VfsLfs1"), qualname: n!("lfs1_class.<locals>.VfsLfs1"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1800: RomTuple<5> = RomTuple::new([n!("kept"), n!("VfsLfs1"), n!("lfs_class"), Obj::rom(&K1799), n!("keep")]);
static K1801: RomBytes<12> = RomBytes::new(b"\x00\x1a\n\x02\x04\x04\x17\n\x03\x02\r\x02");
static K1802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1795), consts: Obj::rom(&K1800), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K1801), name: n!("lfs1_class"), qualname: n!("lfs1_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1803: RomBytes<33> = RomBytes::new(b"\x05\x05\x02[\x00\x00\x05\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03\x00\n\x04\x05\x0b\x02b\x05\x05\x06\x82");
static K1804: RomTuple<2> = RomTuple::new([n!("settled"), n!("lfs_init")]);
static K1805: RomTuple<5> = RomTuple::new([n!("self"), n!("device"), n!("readsize"), n!("progsize"), n!("lookahead")]);
static K1806: RomBytes<4> = RomBytes::new(b"\x006\x07\x02");
static K1807: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1803), consts: Obj::rom(&K1804), argnames: Obj::rom(&K1805), exc: Obj::rom(&K10), lines: Obj::rom(&K1806), name: n!("lfs1_init"), qualname: n!("lfs1_init"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1808: RomBytes<415> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\x00\x12\x01\x01\x13\x00Y\x14\x00\x01b\x03\x10\x04\n\x10\x02\x00\x11\x03\x01\x12\x04\x01\x13\x04b\x10\x10\x03(\x04\x10\x03\x01\x10\x148\x10\x04\t\x00Y\x11\x00\x01D\x04\x11\x01\x00\x82#\x05\x04\x04\n\x10\x05\n\x11\x06b\x11\x11\x00\n\x13\x07\x00\x14\x03b\x13\x13\x01\x05\x14\x00\x00\x15\x05\x05\x16\x00l\x14\x14^\x12\x13\x14b\x10\x10\x02\x00\x11\x05\x00\x12\x04\x05\x13\x00l\x11\x11^\x11\x03\x11<\x10\x11\x01\x00\x82\n\x10\x08b\x10\x10\x00\x00\x11\x01\x00\x12\x02g\x11\x11\x02b\x06\x10\x01\n\x10\x02\x00\x11\x03\x01\x12\x00\x01\x13\x04b\x10\x10\x03[\x06\t\x10[\x06\n\x04_\x10\x03\x0b,\x10\x10\x0b\x01\x11\x016\x10\x10\x11\x04[\x06\x0c\x10\n\x10\r\x01\x12\x08\x01\x13\x10\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01[\x06\x0e\x10\x01\x07\x10W\xb6\x00\x00\x10\x07\"\x11\x07\x04\x05\x12\x00l\x10\x10^\x10\x03\x10z\x10\x08\x04\"\x10\x07\x04\x17\x0c\x10\t\x17\r\x0c\n\x17\x0e\r\x0b9\x0e\x05\x07\x00\n\x10\x0fb\x10\x10\x00\n\x10\x10(\x11\x08\x11\n\x12\x12\"\x14\x07\x04\x00\x15\x0c\x05\x16\x00l\x14\x14^\x13\x03\x14b\x12\x12\x01\n\x13\x12\x00\x15\r\x00\x16\x0e\x05\x17\x00l\x15\x15^\x14\x03\x15b\x13\x13\x01b\x0f\x10\x03V\n\"\x00\n\x10\x12\x00\x12\x0c\x00\x13\r\x05\x14\x00l\x12\x12^\x11\x03\x12b\x10\x10\x01_\x11\x0f\x04\x01\x12\x00`\x11\x12\x10(\x10\x08\x13V\x10\x0e\x00\x03\x10\x14_\x11\x0f\x04\x01\x12\xff`\x11\x12\x10Y\x10\x06\x15\x00\x11\x0fc\x10\x10\x01\x16\x00\x07\x0e\"\x10\x07\x04D\x10\x05A\xff\x81\x06");
static K1809: RomBig<1> = RomBig::new(false, [2147483647]);
static K1810: RomTuple<23> = RomTuple::new([n!("lfs_read"), n!("size"), n!("little"), K1809.obj(), Obj::small(4), n!("crc32"), n!("lfs_seed"), n!("memoryview"), n!("lfs_pair_class"), n!("revision"), n!("end"), Obj::small(7), n!("split"), n!("lfs_blocks"), n!("tail"), n!("lfs_corrupt"), n!("lfs1_entry"), Obj::small(127), n!("bytes"), Obj::small(128), Obj::rom(&K10), n!("entries"), n!("append")]);
static K1811: RomBytes<58> = RomBytes::new(b"\x00@\x14\x02\x14\x02\x11\x02\x01\x02\x04\x02=\x02\x01\x02\x15\x02\x14\x02\x04\x02\x14\x02\x1b\x02\x03\x02\x03\x02\x15\x02\x08\x02\x04\x02\x04\x02\x05\x02\x07\x02:\x02\x04\x02\"\x02\x08\x02\x0e\x02\x0c\x02\x03\x19\t\x1c");
static K1812: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1808), consts: Obj::rom(&K1810), argnames: Obj::rom(&K1643), exc: Obj::rom(&K10), lines: Obj::rom(&K1811), name: n!("lfs1_parse"), qualname: n!("lfs1_parse"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1813: RomBytes<182> = RomBytes::new(b"A\x00\x00\x18\x00\x02\x03\xff\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\x03\x03\x01Q\x00\x03\x1c\x00\x02\x04\x00\x10\x1e\x03\x04\x00\x00\x04\x02\x02\x05\x01\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x03\x02\x00\x04\x01b\x03\x03\x01=\x03\x03\x07\x00\n\x03\x04b\x03\x03\x00A\x00\x05\x17\x00\x01\x03\x02\x00\x04\x02\x02\x05\x00\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05\x81\x03\n\x04\x06\x00\x05\x01\x01\x06\x04\x01\x07\x04b\x04\x04\x03V\x04\x18\x00\x01\x03\x01\x00\x04\x02\x02\x05\x02\x02\x00\x06\x01j\x07\x07\x00g\x03\x03\x05W\x15\x00\x01\x03\x01\x00\x04\x02\x02\x05\x01\x02\x03\x06\x07j\x07\x07\x00g\x03\x03\x05\x81\x03");
static K1814: RomTuple<2> = RomTuple::new([Obj::small(17), Obj::small(34)]);
static K1815: RomTuple<8> = RomTuple::new([Obj::small(46), Obj::rom(&K1814), n!("len"), Obj::small(8), n!("lfs_corrupt"), Obj::small(34), n!("little"), Obj::rom(&K10)]);
static K1816: RomTuple<3> = RomTuple::new([n!("kind"), n!("data"), n!("name")]);
static K1817: RomBytes<19> = RomBytes::new(b"\x00\x80\x01\x05\x02\x18\x02\x08\x02\x1c\x02\x0f\x02\x07\x02\x05\x02\x17\x04");
static K1818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1813), consts: Obj::rom(&K1815), argnames: Obj::rom(&K1816), exc: Obj::rom(&K10), lines: Obj::rom(&K1817), name: n!("lfs1_entry"), qualname: n!("lfs1_entry"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K1819: RomBytes<369> = RomBytes::new(b"\n\n\x00\n\x0b\x01Y\x0c\x01\x02\x01\r\x00b\x0b\x0b\x02b\x02\n\x01\n\x0b\x03Y\x0c\x01\x04b\x0b\x0b\x01V\x0b\n\x00\x03\x0b\x05$\n\x0b\x06W\x14\x00\n\n\x01g\x0b\x0b\x00Y\r\x01\x04n\x0b\r\x05\x0c\x00f\n\n-\x02\x02\nY\x0b\x01\x07v\n\x0bW\x8b\x00z\x0b\x03\x05A\x03\x08\x08\x00A\x05\t\x03\x00\x03\x06\n\x01\r\x01\x01\x0e\x11\x01\x0f\x02\x01\x10\"\x02\x11\xff\x00\x01\x12.j\x0c\r\x03\x00\r\x03(\x0e\x03\x0bc\x03\x0c\x02\x0c\x00\x0c\x07\x01\r\x00\x03\x0e\rc\x08\x0c\x02\x0c\n\x0c\x0e\x01\x0e\xff6\x0e\x0e\x07\x08+\x0e\x0e\x0f\x1e\r\x03\x0e\n\x0e\x10\x00\x0f\x06b\x0e\x0e\x01\n\x0f\x10\x00\x10\x08b\x0f\x0f\x01\n\x10\x10\x00\x11\x04b\x10\x10\x01g\r\r\x04b\x0c\x0c\x01-\x02\x02\x0c\x17\x0c\x06\x08\x17\x0c\x0c\x04-\x02\x02\x0cw\x0b\np\xff\n\n\x10\x00\x0b\x02b\n\n\x01\"\t\n\x11Y\n\x00\x129\t\n\x0c\x00\n\n\x13\x01\x0b\x1cb\n\n\x01\x83\n\n\n\x14\x00\x0b\x02\x01\x0c\x04\x01\r\x04Y\x0f\x01\x15+\x0f\x0f\x16\x1e\x0e\t\x0fb\n\n\x04\n\n\x17\n\x0b\x18b\x0b\x0b\x00\x00\x0c\x02b\n\n\x02-\x02\x02\n\x03\n\x05\n\x0b\x10\x00\x0c\x02b\x0b\x0b\x012\x0b\x0bY\x0c\x00\x19\x1c\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x1a\x00\x0b\x00Y\r\x01\x1b_\x0c\r\x1c\x01\r\x00\x00\x0e\x02b\n\n\x04[\x01\x1d\t\x82");
static K1820: RomBytes<8> = RomBytes::new(b"\xff\xff\xff\xff\x00\x00\x00\x00");
static K1821: RomTuple<30> = RomTuple::new([n!("bytearray"), n!("lfs_words"), n!("revision"), n!("lfs_none"), n!("tail"), Obj::rom(&K823), Obj::small(8), n!("entries"), Obj::small(1), Obj::small(513), Obj::rom(&K1820), Obj::small(127), n!("get"), Obj::rom(&K10), n!("bytes"), Obj::small(7), n!("len"), Obj::small(4), n!("size"), n!("OSError"), n!("put_little"), n!("split"), Obj::small(31), n!("crc32"), n!("lfs_seed"), n!("prog"), n!("lfs_write"), n!("blocks"), Obj::small(0), n!("end")]);
static K1822: RomBytes<37> = RomBytes::new(b"\x00\x9a\x01\x15\x021\x02\x0e\x02\n\x02\x03\x02#\x02\x0e\x02=\x02\x0c\x0b\x05\x0e\x0e\x02\t\x02\x0c\x02\x1c\x02\x15\x02 \x02\x18\x02");
static K1823: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1819), consts: Obj::rom(&K1821), argnames: Obj::rom(&K1681), exc: Obj::rom(&K10), lines: Obj::rom(&K1822), name: n!("lfs1_program"), qualname: n!("lfs1_program"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K1824: RomBytes<182> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01I\x02\x01*\x00\n\x02\x02\x00\x03\x01\x01\x04\x12\x01\x05\x02b\x02\x02\x03N\x02\x03\x15\x00\n\x02\x02\x00\x03\x01\x01\x04\x10\x01\x05\x02b\x02\x02\x03?\x02\x03\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x02\x00\x03\x01\x01\x04\x08\x01\x05\x04b\x02\x02\x03Y\x03\x00\x05H\x02\x03!\x00\x01\x02\x04\n\x03\x02\x00\x04\x01\x01\x05\x0c\x01\x06\x04b\x03\x03\x038\x02\x03\t\x00Y\x04\x00\x06D\x03\x04\x0c\x00\n\x02\x04\x01\x03\x16b\x02\x02\x01\x83\x02\n\x02\x07\x00\x03\x01b\x02\x02\x01[\x00\x08\x02\n\x02\x02\x00\x03\x01\x01\x04\x0c\x01\x05\x04b\x02\x02\x03[\x00\x06\x02\x02\x02\xff\x00[\x00\t\x02\x82");
static K1825: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(20), n!("little"), Obj::small(1), n!("OSError"), n!("size"), n!("count"), n!("lfs_blocks"), n!("root"), n!("name_max")]);
static K1826: RomBytes<15> = RomBytes::new(b"\x00\xc2\x019\x02\x0c\x02:\x02\x0c\x02\x0e\x02\x14\x02");
static K1827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1824), consts: Obj::rom(&K1825), argnames: Obj::rom(&K1721), exc: Obj::rom(&K10), lines: Obj::rom(&K1826), name: n!("lfs1_superblock"), qualname: n!("lfs1_superblock"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K1828: RomBytes<212> = RomBytes::new(b"\n\x08\x00b\x08\x08\x00\x05\t\x00b\x04\x08\x01\x05\x08\x01[\x04\x01\x08\n\x08\x02\x00\t\x04\x00\n\x00\x00\x0b\x02b\x08\x08\x03Y\x08\x04\x03=\x08\x04\x0c\x00\n\x08\x05\x01\t\x1cb\x08\x08\x01\x83\x08\n\x08\x00b\x08\x08\x00\x01\t\x02\x01\n\x03g\t\t\x02b\x05\x08\x01\n\x08\x00b\x08\x08\x00\x01\t\x00\x01\n\x01g\t\t\x02b\x06\x08\x01\x03\x08\x06[\x06\x07\x08\x02\x08\xff\x00\x03\t\x08\x02\n\x01\x02\n\x0b\t\x01\x0c\x02\x01\r\x03Y\x0e\x04\nY\x0f\x04\x03\x03\x10\x0bb\x0b\x0b\x05j\x0c\x0c\x00g\x08\x08\x05g\x08\x08\x01[\x06\x0c\x08\x00\t\x05\x00\n\x05\x00\x0b\x06\x00\x0c\x06h\t\t\x04v\x08\tW\r\x00\n\t\r\x00\n\x04\x00\x0b\x07b\t\t\x02w\x07\x08\xee\xff\n\x08\x0e\x00\t\x00\x01\n\x03b\x08\x08\x02\x82");
static K1829: RomTuple<2> = RomTuple::new([Obj::small(2), Obj::small(3)]);
static K1830: RomTuple<15> = RomTuple::new([n!("lfs_pair_class"), n!("v1"), n!("lfs_device"), n!("count"), Obj::small(4), n!("OSError"), Obj::rom(&K1829), n!("tail"), Obj::rom(&K1715), n!("lfs_words"), n!("size"), Obj::small(65537), n!("entries"), n!("lfs_rewrite"), n!("device_ioctl")]);
static K1831: RomBytes<27> = RomBytes::new(b"\x00\xd6\x01\x0e\x02\x07\x02\x10\x02\t\x02\x0c\x02\x15\x02\x15\x02\x07\x023\x02\x16\x02\r\x01\x05\x04");
static K1832: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1828), consts: Obj::rom(&K1830), argnames: Obj::rom(&K1727), exc: Obj::rom(&K10), lines: Obj::rom(&K1831), name: n!("lfs1_mkfs"), qualname: n!("lfs1_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1833: RomBytes<53> = RomBytes::new(b"Y\x03\x01\x00^\x03\x03\x02_\x03\x03\x01B\x03\x02#\x00\x03\x03\x03Y\x04\x01\x00^\x04\x04\x02_\x04\x04\x04\x01\x05\xff`\x04\x05\x03\n\x03\x05\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x82");
static K1834: RomTuple<6> = RomTuple::new([n!("entries"), Obj::small(2), Obj::small(513), Obj::rom(&K10), Obj::small(4), n!("lfs_rewrite")]);
static K1835: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(100), vm::intern::ascii_char(105)]);
static K1836: RomBytes<7> = RomBytes::new(b"\x00\xfe\x01\x11\x02\x16\x02");
static K1837: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1833), consts: Obj::rom(&K1834), argnames: Obj::rom(&K1835), exc: Obj::rom(&K10), lines: Obj::rom(&K1836), name: n!("lfs1_mark"), qualname: n!("lfs1_mark"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K1838: RomBytes<109> = RomBytes::new(b"Y\x06\x01\x00^\x03\x06\x02\x01\x06\xff_\x07\x03\x01Q\x06\x07\x05\x00\x05\x06\x02\x81\x06\n\x07\x02\x00\x08\x00b\x07\x07\x01v\x06\x07W:\x00Y\x08\x04\x00v\x07\x08W+\x00_\x08\x05\x03_\t\x03\x03;\x08\t\x1e\x00_\x08\x05\x04_\t\x03\x04;\x08\t\x11\x00\x01\x08\xff_\t\x05\x01Q\x08\t\x05\x00\x05\x08\x01\x81\x08w\x05\x07\xd0\xffw\x04\x06\xc1\xff\x05\x06\x02\x81\x06");
static K1839: RomTuple<5> = RomTuple::new([n!("entries"), Obj::small(4), n!("lfs_pairs"), Obj::small(2), Obj::small(3)]);
static K1840: RomBytes<21> = RomBytes::new(b"\x00\x8c\x02\x08\x02\x0c\x02\x05\x02\x10\x02\n\x02&\x02\x05\x03\x05\x01\x05\x08");
static K1841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1838), consts: Obj::rom(&K1839), argnames: Obj::rom(&K1835), exc: Obj::rom(&K10), lines: Obj::rom(&K1840), name: n!("lfs1_is_moved"), qualname: n!("lfs1_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K1842: RomBytes<189> = RomBytes::new(b"Y\x03\x00\x00V\x03\x01\x00\x82\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x8d\x00\n\x04\x02\n\x08\x03Y\t\x01\x04b\x08\x08\x01#\x05\x08\x05\x01\x06\xff\x01\x07\xffx\x04\x03k\x00b\x04\x04\x03v\x04\x04\x05\x05\x00W^\x00\n\x08\x06\x00\t\x00\x00\n\x01\x00\x0b\x02b\x08\x08\x03V\x08\"\x00\n\x08\x07\x00\t\x00\x00\n\x01\x02\x0b\xff\x04\x00\x0c\x02\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x08\x08\x03W(\x00Y\t\x01\x04^\t\t\x02_\x08\t\t\x01\t\xff\x05\n\x00c\x08\x08\x02\nS\x08\r\x00\n\x08\x0b\x00\t\x00\x00\n\x01b\x08\x08\x02y\x02\x04\x9d\xffw\x01\x03n\xff\n\x03\x0c\x00\x04\x00b\x03\x03\x01\x05\x03\x01[\x00\x00\x03\x82");
static K1843: RomTuple<13> = RomTuple::new([n!("settled"), n!("lfs_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(1), n!("lfs1_is_moved"), n!("lfs_commit"), Obj::rom(&K10), Obj::small(4), n!("pop"), n!("lfs_rewrite"), n!("lfs_deorphan")]);
static K1844: RomBytes<25> = RomBytes::new(b"\x00\xa4\x02\x08\x02\x01\x02\x10\x02*\x02\x14\x02\"\x02\x1b\x02\r\x07\x05\x01\x05\x0c\n\x02");
static K1845: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1842), consts: Obj::rom(&K1843), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1844), name: n!("lfs1_settle"), qualname: n!("lfs1_settle"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K1846: RomBytes<67> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01*\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x1d\x00\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02~\x08\x03Y\x08\x03\x03U\x08\x01\x00\x82Y\x01\x03\x04y\x02\x04\xde\xff\n\x04\x05b\x04\x04\x00\x82");
static K1847: RomTuple<6> = RomTuple::new([n!("range"), n!("count"), n!("lfs_fetch"), n!("split"), n!("tail"), n!("lfs_corrupt")]);
static K1848: RomBytes<16> = RomBytes::new(b"\x00\x14\x19\x02\r\x02\x03\x02\x08\x02\x01\x02\x04\t\x05\x0c");
static K1849: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1846), consts: Obj::rom(&K1847), argnames: Obj::rom(&K1638), exc: Obj::rom(&K10), lines: Obj::rom(&K1848), name: n!("lfs_dir_pairs"), qualname: n!("lfs_dir_pairs"), file: n!("<prelude>"), flags: 68, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K1850: RomBytes<78> = RomBytes::new(b"Y\x04\x00\x00V\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01\x05\x05\x006\x04\x03\x05\x07V\x04\x1c\x00_\x05\x03\x036\x04\x05\x02\x04V\x04\x0f\x00\n\x04\x04_\x05\x03\x05Y\x06\x01\x06b\x04\x04\x02\x81\x04");
static K1851: RomTuple<7> = RomTuple::new([n!("v1"), n!("lfs1_is_moved"), n!("lfs_move_of"), Obj::small(1), n!("lfs_same"), Obj::small(0), n!("blocks")]);
static K1852: RomBytes<8> = RomBytes::new(b"\x00*\x08\x02\x12\x02\n\x02");
static K1853: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1850), consts: Obj::rom(&K1851), argnames: Obj::rom(&K1835), exc: Obj::rom(&K10), lines: Obj::rom(&K1852), name: n!("lfs_is_moved"), qualname: n!("lfs_is_moved"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1854: RomBytes<131> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x05;\x04\x05\x1c\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x02W%\x00\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04\x05\x05\x00\x00\x06\x02\x05\x07\x00l\x05\x05^\x05\x01\x056\x03\x04\x05\x00\x81\x03");
static K1855: RomTuple<2> = RomTuple::new([n!("min"), n!("len")]);
static K1856: RomBytes<4> = RomBytes::new(b"\x00:\x1b\x02");
static K1857: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1854), consts: Obj::rom(&K1855), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K1856), name: n!("lfs_is_before"), qualname: n!("lfs_is_before"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K1858: RomBytes<193> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W\x8e\x00\n\x07\x01\n\x0b\x02Y\x0c\x03\x03b\x08\x0b\x01x\x07\x01v\x00b\x07\x07\x01v\x07\x07\x05\x08\x00Wi\x00Y\x0b\x03\x03^\x05\x0b\x04_\x0b\x05\x04M\x0b\x05\x14\x00\n\x0b\x06\x00\x0c\x00\x00\r\x03\x00\x0e\x04b\x0b\x0b\x03V\x0b\x03\x00WA\x00_\x0b\x05\x07;\x0b\x02\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x01h\x0b\x0b\x03\x81\x0bY\x0b\x00\x08U\x0b!\x00\n\x0b\t\x00\x0c\x02_\r\x05\x07b\x0b\x0b\x02V\x0b\x0f\x00\x00\x0b\x03\x00\x0c\x04\x05\r\x02h\x0b\x0b\x03\x81\x0by\x04\x07\x92\xffw\x03\x06m\xff\x06\x03\n\x00\x00\x06\x03\n\x07\x02Y\x08\x03\x03b\x07\x07\x01\x05\x08\x02h\x06\x06\x03\x81\x06");
static K1859: RomTuple<11> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::small(255), n!("lfs_is_moved"), Obj::small(1), n!("v1"), n!("lfs_is_before"), vm::intern::ascii_char(100)]);
static K1860: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("name")]);
static K1861: RomBytes<24> = RomBytes::new(b"\x00F\x13\x02 \x02\x08\x02\x1d\x02\x03\x02\t\x02\x0f\x02\x1a\x02\x0f\r\x05\x01\x05\x12");
static K1862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1858), consts: Obj::rom(&K1859), argnames: Obj::rom(&K1860), exc: Obj::rom(&K10), lines: Obj::rom(&K1861), name: n!("lfs_find"), qualname: n!("lfs_find"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K1863: RomBytes<50> = RomBytes::new(b"_\x01\x00\x00N\x01\x01\x10\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01=\x01\x04\x0c\x00\n\x01\x05\x01\x02\x14b\x01\x01\x01\x83\x01\n\x01\x06_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1864: RomTuple<7> = RomTuple::new([Obj::small(0), Obj::small(2), n!("len"), Obj::small(3), Obj::small(8), n!("OSError"), n!("lfs_blocks")]);
static K1865: RomBytes<6> = RomBytes::new(b"\x00`\x19\x02\x0c\x02");
static K1866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1863), consts: Obj::rom(&K1864), argnames: Obj::rom(&K1320), exc: Obj::rom(&K10), lines: Obj::rom(&K1865), name: n!("lfs_dir_of"), qualname: n!("lfs_dir_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K1867: RomBytes<167> = RomBytes::new(b"\n\t\x00Y\n\x00\x01\x00\x0b\x01b\x02\t\x02Y\x03\x00\x02U\x02\x15\x00\x00\t\x03\x05\n\x00\x05\x0b\x00\x01\x0c\x00\x05\r\x02h\t\t\x05\x81\t\x05\n\x00\x01\x0b\xff\x05\x0c\x00l\n\n^\n\x02\nv\t\nW8\x00\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x04c\r\r\x00\x04b\n\n\x03z\n\x05\x03U\x07\x0c\x00\n\n\x05\x01\x0b\x02b\n\n\x01\x83\n\n\n\x06Y\x0c\x05\x07^\x0b\x0c\x06b\x03\n\x01w\x04\t\xc3\xff_\t\x02\x08c\x08\t\x00\x04\x00\t\x03\x00\n\x08h\t\t\x02\n\n\x03\x00\x0b\x00\x00\x0c\x03\x00\r\x08b\n\n\x03\x17\t\t\n\x81\t");
static K1868: RomTuple<9> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("root"), n!("lfs_find"), n!("encode"), n!("OSError"), n!("lfs_dir_of"), n!("entries"), Obj::small(-1)]);
static K1869: RomBytes<24> = RomBytes::new(b"\x00n\x0e\x02\x04\x02\x04\x02\x15\x02\x16\x02\x19\x02\x04\x02\x0c\x02\x0f\x07\x05\n\t\x02");
static K1870: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1867), consts: Obj::rom(&K1868), argnames: Obj::rom(&K895), exc: Obj::rom(&K10), lines: Obj::rom(&K1869), name: n!("lfs_walk"), qualname: n!("lfs_walk"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K1871: RomBytes<56> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05T\x03\x02\x00\x81\x02U\x06\x0c\x00\n\x07\x01\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x02Y\t\x04\x03^\x08\t\x05b\x07\x07\x01\x81\x07");
static K1872: RomTuple<4> = RomTuple::new([n!("lfs_walk"), n!("OSError"), n!("lfs_dir_of"), n!("entries")]);
static K1873: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K1874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1871), consts: Obj::rom(&K1872), argnames: Obj::rom(&K895), exc: Obj::rom(&K10), lines: Obj::rom(&K1873), name: n!("lfs_walk_dir"), qualname: n!("lfs_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1875: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01\n\x03\x01Y\x04\x00\x02\x02\x05\xfe\x03b\x03\x03\x029\x02\x03\x0c\x00\n\x02\x03\x01\x03$b\x02\x02\x01\x83\x02\x82");
static K1876: RomTuple<4> = RomTuple::new([n!("len"), n!("min"), n!("name_max"), n!("OSError")]);
static K1877: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("name")]);
static K1878: RomBytes<5> = RomBytes::new(b"\x00\x9c\x01\x1e\x02");
static K1879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1875), consts: Obj::rom(&K1876), argnames: Obj::rom(&K1877), exc: Obj::rom(&K10), lines: Obj::rom(&K1878), name: n!("lfs_check_name"), qualname: n!("lfs_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1880: RomTuple<4> = RomTuple::new([n!("lfs_walk_dir"), n!("lfs_list"), n!("isinstance"), n!("bytes")]);
static K1881: RomBytes<5> = RomBytes::new(b"\x00\xa6\x01\r\x02");
static K1882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K1880), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1881), name: n!("lfs_ilistdir"), qualname: n!("lfs_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K1883: RomBytes<174> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\x95\x00\n\t\x01\n\r\x02Y\x0e\x03\x03b\n\r\x01x\t\x01}\x00b\t\t\x01v\t\t\x05\n\x00Wp\x00Y\r\x03\x03^\x05\r\x04_\r\x05\x04\x03\x0e\x05R\r\x0e\\\x00\n\r\x06\x00\x0e\x00\x00\x0f\x03\x00\x10\x04b\r\r\x03U\rH\x00_\x0e\x05\x04A\x0e\x07\x14\x00\x03\r\x08\n\x0e\t\x00\x0f\x05b\x0e\x0e\x01h\r\r\x02W\x03\x00\x03\r\nz\r\x06\x02V\x02\x07\x00_\r\x05\x07W\t\x00_\r\x05\x07c\r\r\x00\x0b\x00\x0e\x06\x01\x0f\x00\x00\x10\x07h\r\r\x04~\r\ry\x04\t\x8b\xffw\x03\x08f\xff\x82");
static K1884: RomTuple<12> = RomTuple::new([n!("lfs_dir_pairs"), n!("range"), n!("len"), n!("entries"), Obj::small(0), Obj::rom(&K746), n!("lfs_is_moved"), Obj::small(1), Obj::small(32768), n!("lfs_length"), Obj::rom(&K968), n!("decode")]);
static K1885: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), n!("as_bytes")]);
static K1886: RomBytes<17> = RomBytes::new(b"\x00\xb0\x01\x13\x02 \x02\x08\x02 \x02$\x02$\x07\x05\x01");
static K1887: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1883), consts: Obj::rom(&K1884), argnames: Obj::rom(&K1885), exc: Obj::rom(&K10), lines: Obj::rom(&K1886), name: n!("lfs_list"), qualname: n!("lfs_list"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K1888: RomBytes<58> = RomBytes::new(b"_\x02\x00\x00A\x02\x01$\x00\n\x02\x02_\x03\x00\x03b\x02\x02\x01@\x02\x04\x14\x00\n\x01\x05_\x02\x00\x03\x01\x03\x04\x01\x04\x04b\x01\x01\x03W\x0b\x00\n\x01\x02_\x02\x00\x03b\x01\x01\x01\x81\x01");
static K1889: RomTuple<6> = RomTuple::new([Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("little")]);
static K1890: RomBytes<3> = RomBytes::new(b"\x00\xc2\x01");
static K1891: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1888), consts: Obj::rom(&K1889), argnames: Obj::rom(&K1320), exc: Obj::rom(&K10), lines: Obj::rom(&K1890), name: n!("lfs_length"), qualname: n!("lfs_length"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K1892: RomBytes<199> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x05T\x03\x05\x00\x03\t\x01\x81\tU\x06\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\tY\t\x04\x03^\x07\t\x05_\t\x07\x04\x01\n\x01\x03\x0b\x05c\x08\t\x02\x06\n\t\x07\x00\n\x08b\t\t\x01@\t\x08\x1b\x00\n\t\t\x00\n\x08\x01\x0b\x00\x01\x0c\x08b\t\t\x03&\t\t\n&\x08\t\x0bW\x03\x00\x01\x08\x00_\t\x07\x0cA\t\r+\x00\x03\t\x0e\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\n\x0f\x0f\x00\x10\x07b\x0f\x0f\x01\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t\x02\t\x00@\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x01\x0f\x00\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K1893: RomTuple<16> = RomTuple::new([n!("lfs_walk"), Obj::rom(&K974), n!("OSError"), n!("entries"), Obj::small(4), Obj::rom(&K10), n!("get"), n!("len"), Obj::small(8), n!("little"), Obj::small(1000000), Obj::small(1000), Obj::small(0), Obj::small(1), Obj::small(32768), n!("lfs_length")]);
static K1894: RomBytes<23> = RomBytes::new(b"\x00\xca\x01\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x08\x02\x0f\x02-\x02\t\x02+\x02");
static K1895: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1892), consts: Obj::rom(&K1893), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1894), name: n!("lfs_stat"), qualname: n!("lfs_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K1896: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K1897: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K982), consts: Obj::rom(&K983), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1896), name: n!("lfs_getcwd"), qualname: n!("lfs_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1898: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x16\x00\n\x03\x01\x87\x02\x03\x0c\x00\n\x03\x01\x01\x04\x02b\x03\x03\x01\x83\x03\x83\x02\x03\x02\x02\x03\x03\x02\n\x04\x03Y\x05\x00\x04\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x05\x17\x02\x02\x03[\x00\x04\x02\x82");
static K1899: RomTuple<6> = RomTuple::new([n!("lfs_walk_dir"), n!("OSError"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K1900: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x16\x00\x05");
static K1901: RomBytes<9> = RomBytes::new(b"\x00\xf0\x01\x10\x02\x08\x02\x0e\x02");
static K1902: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1898), consts: Obj::rom(&K1899), argnames: Obj::rom(&K962), exc: Obj::rom(&K1900), lines: Obj::rom(&K1901), name: n!("lfs_chdir"), qualname: n!("lfs_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1903: RomBytes<304> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x0b\x0b\x01\n\x0b\x01\x00\x0c\x00\x00\r\x01b\x0b\x0b\x02z\x0b\x02\x05S\x03\x04\x00V\x06\x0c\x00\n\x0b\x02\x01\x0c\x11b\x0b\x0b\x01\x83\x0b\n\x0b\x03\x00\x0c\x00\x00\r\x03b\x0b\x0b\x02\n\x0c\x04\x00\r\x00\x00\x0e\x02b\x0c\x0c\x02v\x0b\x0cW\x00\x00w\x07\x0b\xfb\xff\n\x0b\x05\x00\x0c\x00b\x08\x0b\x01\x06\x07\x06\x00Y\x0b\x07\x07[\x08\x07\x0b\n\x0b\x08\x00\x0c\x00\x00\r\x08b\x0b\x0b\x02\n\x0b\tg\x0c\x0c\x00Y\x0e\x08\nn\x0c\x0e\x05\r\x00f\t\x0b\x02\x0b\x01\x04\x00\x0c\x05\x03\r\x0bh\x0b\x0b\x03\x01\x0c\x02\x00\r\x05\x00\x0e\x03h\x0c\x0c\x03\x02\r\x00\x02\x00\x0e\x05\x00\x0f\th\r\r\x03g\n\x0b\x03Y\x0b\x04\x0cU\x0b%\x00\n\x0b\r\x00\x0c\x00\x00\r\x04\x02\x0f\x00\x06\x02\x10\xff\x03\x00\x11\th\x0f\x0f\x03g\x0f\x0f\x01\x17\x0e\n\x0fb\x0b\x0b\x03\x82\n\x0b\r\x00\x0c\x00\x00\r\x07\x02\x0e\x00\x06\x02\x0f\xff\x03\x00\x10\th\x0e\x0e\x03g\x0e\x0e\x01\n\x0f\x0e\x00\x10\x00\x01\x11\x01b\x0f\x0f\x02b\x0b\x0b\x04\n\x0b\r\x00\x0c\x00\x00\r\x04\x00\x0e\n\n\x0f\x0e\x00\x10\x00\x01\x11\xffb\x0f\x0f\x02b\x0b\x0b\x04\x82");
static K1904: RomTuple<15> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_dir_pairs"), n!("lfs_new_pair"), n!("last"), n!("tail"), n!("lfs_compact"), n!("lfs_words"), n!("blocks"), Obj::rom(&K10), n!("split"), n!("lfs_commit"), n!("lfs_state_change")]);
static K1905: RomBytes<33> = RomBytes::new(b"\x00\xfe\x01\n\x02\x11\x02\x08\x02\x0c\x02\r\x02\x18\x04\n\x02\x0c\x02\r\x02\x14\x02-\x02\x08\x02$\x02\x01\x04-\x02");
static K1906: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1903), consts: Obj::rom(&K1904), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1905), name: n!("lfs_mkdir"), qualname: n!("lfs_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K1907: RomBytes<139> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02z\x08\x02\x05U\x06\x16\x00\n\x08\x02V\x03\x06\x00\x01\t\x02W\x03\x00\x01\t\x16b\x08\x08\x01\x83\x08\n\x08\x03\x00\t\x00Y\x0b\x04\x04^\n\x0b\x05b\x07\x08\x02\n\x08\x05\x00\t\x00\x00\n\x02\x00\x0b\x04\x02\x0c\xff\x04\x00\r\x05\x03\x0e\x06h\x0c\x0c\x03g\x0c\x0c\x01\x01\r\x01b\x08\x08\x05\n\x08\x07\x00\t\x00\n\n\x08\x00\x0b\x00Y\x0c\x07\tb\n\n\x02\x00\x0b\x07\x01\x0c\xffb\x08\x08\x04\x82");
static K1908: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_empty_dir"), n!("entries"), n!("lfs_delete"), Obj::rom(&K10), n!("lfs_drop"), n!("lfs_before_pair"), n!("blocks")]);
static K1909: RomBytes<15> = RomBytes::new(b"\x00\xa8\x02\n\x02\x11\x02\x04\x02\x16\x02\x12\x02%\x02");
static K1910: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1907), consts: Obj::rom(&K1908), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1909), name: n!("lfs_rmdir"), qualname: n!("lfs_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1911: RomBytes<50> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x03\x02Y\x03\x02\x02U\x03\x08\x00Y\x03\x02\x03V\x03\x0c\x00\n\x03\x04\x01\x04\'b\x03\x03\x01\x83\x03\x81\x02");
static K1912: RomTuple<5> = RomTuple::new([n!("lfs_fetch"), n!("lfs_dir_of"), n!("entries"), n!("split"), n!("OSError")]);
static K1913: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(101)]);
static K1914: RomBytes<9> = RomBytes::new(b"\x00\xbe\x02\x14\x02\x10\x02\x0c\x02");
static K1915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1911), consts: Obj::rom(&K1912), argnames: Obj::rom(&K1913), exc: Obj::rom(&K10), lines: Obj::rom(&K1914), name: n!("lfs_empty_dir"), qualname: n!("lfs_empty_dir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 158 };
static K1916: RomBytes<136> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02z\x07\x02\x05U\x06\x16\x00\n\x07\x02V\x03\x06\x00\x01\x08\x02W\x03\x00\x01\x08\x15b\x07\x07\x01\x83\x07Y\x07\x04\x03^\x07\x07\x05_\x07\x07\x04A\x07\x05\x0f\x00\n\x07\x06\x00\x08\x00\x00\t\x01b\x07\x07\x02\x81\x07\n\x07\x07\x00\x08\x00\x00\t\x02\x00\n\x04\x02\x0b\xff\x04\x00\x0c\x05\x03\r\x08h\x0b\x0b\x03g\x0b\x0b\x01b\x07\x07\x04\n\x07\t\x00\x08\x00\x00\t\x02\x00\n\x03b\x07\x07\x03\x82");
static K1917: RomTuple<10> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), Obj::small(0), Obj::small(2), n!("lfs_rmdir"), n!("lfs_delete"), Obj::rom(&K10), n!("lfs_forget")]);
static K1918: RomBytes<17> = RomBytes::new(b"\x00\xcc\x02\n\x02\x11\x02\x04\x02\x16\x02\x11\x04\x0f\x02\"\x02");
static K1919: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1916), consts: Obj::rom(&K1917), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K1918), name: n!("lfs_remove"), qualname: n!("lfs_remove"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K1920: RomBytes<111> = RomBytes::new(b"U\x04\x04\x00V\x05\x10\x00\n\x08\x00\x00\t\x00\x00\n\x04b\x06\x08\x02W\x03\x00\x05\x06\x00\n\x08\x01\x00\t\x00\x00\n\x02\x00\x0b\x03\x00\x0c\x06b\x08\x08\x04Y\x08\x02\x02U\x088\x00\n\x08\x03Y\t\x02\x04\x00\n\x01b\x08\x08\x02U\x08&\x00\n\x08\x05\x00\t\x00Y\n\x02\x04b\x07\x08\x02Y\x08\x07\x06V\x08\x10\x00\n\x08\x07\x00\t\x00\x00\n\x07\x00\x0b\x02b\x08\x08\x03\x82");
static K1921: RomTuple<8> = RomTuple::new([n!("lfs_state_change"), n!("lfs_commit"), n!("entries"), n!("lfs_same"), n!("blocks"), n!("lfs_before_pair"), n!("split"), n!("lfs_drop")]);
static K1922: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), n!("blocks"), vm::intern::ascii_char(100), n!("tags"), n!("orphans"), n!("clear")]);
static K1923: RomBytes<13> = RomBytes::new(b"\x00\xe8\x02\x1b\x02\x13\x02\x1a\x02\x0e\x02\x08\x02");
static K1924: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1920), consts: Obj::rom(&K1921), argnames: Obj::rom(&K1922), exc: Obj::rom(&K10), lines: Obj::rom(&K1923), name: n!("lfs_delete"), qualname: n!("lfs_delete"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 179 };
static K1925: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::FALSE]);
static K1926: RomBytes<50> = RomBytes::new(b"Y\x05\x00\x00v\x04\x05W\"\x00Y\x05\x03\x01;\x05\x02\x19\x00\n\x05\x02Y\x06\x03\x03\x00\x07\x01b\x05\x05\x02V\x05\x07\x00\x05\x05\x00[\x03\x01\x05w\x03\x04\xd9\xff\x82");
static K1927: RomTuple<4> = RomTuple::new([n!("files"), n!("name"), n!("lfs_same"), n!("dir")]);
static K1928: RomBytes<9> = RomBytes::new(b"\x00\xfc\x02\n\x02\x1b\x02\x07\x03");
static K1929: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1926), consts: Obj::rom(&K1927), argnames: Obj::rom(&K1860), exc: Obj::rom(&K10), lines: Obj::rom(&K1928), name: n!("lfs_forget"), qualname: n!("lfs_forget"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 189 };
static K1930: RomBytes<750> = RomBytes::new(b"\n\x17\x00\x00\x18\x00b\x17\x17\x01\n\x17\x01\x00\x18\x00\x00\x19\x01b\x17\x17\x02z\x17\x03\x05U\x07\x16\x00\n\x17\x02V\x04\x06\x00\x01\x18\x02W\x03\x00\x01\x18\x16b\x17\x17\x01\x83\x17Y\x17\x05\x03^\x08\x17\x06\n\x17\x04Y\x18\x00\x05\x00\x19\x01b\x17\x17\x02\n\x18\x04Y\x19\x00\x05\x00\x1a\x02b\x18\x18\x02\x00\t\x17\x00\n\x18_\x17\x08\x06A\x17\x07-\x00\x05\x17\x00\n\x18\x08\x00\x19\tb\x18\x18\x01\x05\x19\x00l\x17\x17^\x17\n\x17;\t\x17\x11\x00<\t\n\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\x01\x00\x18\x00\x00\x19\x02b\x17\x17\x02z\x17\x0b\x05T\x0c\x0c\x00\n\x17\x02\x01\x18\x16b\x17\x17\x01\x83\x17\n\x17\t\x00\x18\x00\x00\x19\x0cb\x17\x17\x02\n\x17\nY\x18\r\x0bY\x19\x05\x0bb\x10\x17\x02V\x0f\n\x00V\x10\x06\x00;\x0e\x06\x01\x00\x82\x05\x11\x00V\x0f[\x00Y\x17\r\x03^\x17\x17\x0e_\x17\x17\x06_\x18\x08\x06<\x17\x18\x1b\x00\n\x17\x02_\x19\x08\x06A\x19\x07\x06\x00\x01\x18\x14W\x03\x00\x01\x18\x15b\x17\x17\x01\x83\x17_\x17\x08\x06A\x17\x07\x12\x00\n\x17\x0c\x00\x18\x00Y\x1a\r\x03^\x19\x1a\x0eb\x11\x17\x02\n\x17\r\x00\x18\x00\x00\x19\x0b\x00\x1a\x0cb\x17\x17\x03V\x0f\x15\x00\x02\x17\xff\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03g\x12\x17\x01W\x04\x00g\x12\x12\x00\x02\x17\x01\x04\x00\x18\x0e\x03\x19\x0eh\x17\x17\x03_\x18\x08\x06\x00\x19\x0e\x00\x1a\x0ch\x18\x18\x03_\x19\x08\x07\x00\x1a\x0e_\x1b\x08\x0fh\x19\x19\x03g\x17\x17\x03-\x12\x12\x17_\x18\x08\x10v\x17\x18W\x1f\x00\x00\x18\x12\x02\x1a\x00\x03\x1e\x19\x1a\x13\x00\x1a\x0e_\x1c\x08\x10^\x1b\x1c\x13h\x19\x19\x03c\x18\x18\x01\x11w\x13\x17\xdc\xffS\x11\x06\x00\x01\x14\x01W\x03\x00\x01\x14\x00V\x10S\x00\x00\x17\x12\x02\x18\xff\x04U\x0f\x05\x009\x0e\x06\x06\x00\x00\x19\x06W\x04\x00\"\x19\x06\x12\x03\x1a\x0eh\x18\x18\x03c\x17\x17\x01\x11V\x14\x10\x00\n\x17\x13\x00\x18\x00\x00\x19\x14b\x15\x17\x02W\x03\x00\x05\x15\x00\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\x00\x1b\x15b\x17\x17\x04Wu\x00Y\x17\x00\x15V\x17\x10\x00\n\x17\x16\x00\x18\x00\x00\x19\x05\x00\x1a\x06b\x17\x17\x03\n\x17\x14\x00\x18\x00\x00\x19\r\x00\x1a\x12\n\x1b\x13\x00\x1c\x00\x00\x1d\x14\x00\x1e\x06Y\x1f\x05\x0bh\x1e\x1e\x02b\x1b\x1b\x03b\x17\x17\x04\n\x17\x17\x00\x18\x00Y\x19\x05\x0bb\x05\x17\x02\n\x17\x18\x00\x18\x00\x00\x19\x03\x00\x1a\x05\x02\x1b\xff\x04\x00\x1c\x06\x03\x1d\x0eh\x1b\x1b\x03g\x1b\x1b\x01\x05\x1c\x01e\x17\x17\x05\x19\x00Y\x18\x00\x1av\x17\x18W#\x00Y\x18\x16\x1b;\x18\x04\x1a\x00\n\x18\nY\x19\x16\x1c\x00\x1a\x03b\x18\x18\x02V\x18\x08\x00[\x16\x1b\x0c[\x16\x1c\x0bw\x16\x17\xd8\xffS\x11\x1e\x00\n\x17\x1d\x00\x18\x00\n\x19\x1e\x00\x1a\x00Y\x1b\x11\x0bb\x19\x19\x02\x00\x1a\x11\x01\x1b\xffb\x17\x17\x04\x82");
static K1931: RomTuple<31> = RomTuple::new([n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("entries"), n!("path_parts"), n!("cwd"), Obj::small(0), Obj::small(2), n!("len"), n!("lfs_check_name"), n!("lfs_same"), n!("blocks"), n!("lfs_empty_dir"), n!("lfs_forget"), Obj::rom(&K10), Obj::small(3), Obj::small(4), n!("append"), Obj::small(1), n!("lfs_state_change"), n!("lfs_commit"), n!("v1"), n!("lfs1_mark"), n!("lfs_fetch"), n!("lfs_delete"), Obj::rom(&K14), n!("files"), n!("name"), n!("dir"), n!("lfs_drop"), n!("lfs_before_pair")]);
static K1932: RomBytes<87> = RomBytes::new(b"\x00\x88\x03\n\x02\x11\x02\x04\x02\x16\x02\x08\x02\"\x02*\x02\x0c\x02\x11\x02\x04\x02\x0c\x02\r\x02\x0f\x02\r\x02\x01\x02\x03\x02\x04\x02\x15\x02\x1b\x02\t\x02\x12\x02\x10\x02\x1d\x023\x02\n\x02\x1f\x01\x05\x04\r\x02\x04\x04&\x02\x17\x02\x16\x04\x08\x02\x10\x02(\x04\x0e\x02\'\x02\n\x02\x1b\x02\x08\x03\x05\x06\x04\x02");
static K1933: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1930), consts: Obj::rom(&K1931), argnames: Obj::rom(&K1011), exc: Obj::rom(&K10), lines: Obj::rom(&K1932), name: n!("lfs_rename"), qualname: n!("lfs_rename"), file: n!("<prelude>"), flags: 64, nregs: 32, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 195 };
static K1934: RomBytes<97> = RomBytes::new(b"Y\x04\x00\x00#\x02\x04\x01\x1b\x03\x01\x02A\x03\x02\x0c\x00\x01\x04\x00\x00\x05\x01h\x04\x04\x02\x81\x04\x01\x04\x04\n\x05\x03#\x06\x03\x04b\x05\x05\x01\"\x05\x05\x05\x19\x04\x04\x05\x18\x04\x01\x04\x1b\x03\x04\x02\x00\x04\x03\x19\x06\x02\x03\x18\x06\x01\x06\x01\x07\x04\n\x08\x03\x00\t\x03b\x08\x08\x01\x19\x07\x07\x08\x18\x05\x06\x07h\x04\x04\x02\x81\x04");
static K1935: RomTuple<6> = RomTuple::new([n!("size"), Obj::small(8), Obj::small(0), n!("lfs_ones"), Obj::small(1), Obj::small(2)]);
static K1936: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("pos")]);
static K1937: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x08\x02\x04\x02\x05\x02\x0c\x02\x1e\x02");
static K1938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1934), consts: Obj::rom(&K1935), argnames: Obj::rom(&K1936), exc: Obj::rom(&K10), lines: Obj::rom(&K1937), name: n!("lfs_ctz"), qualname: n!("lfs_ctz"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K1939: RomBytes<28> = RomBytes::new(b"\x01\x01\x00W\x10\x00(\x02\x00\x00-\x01\x01\x02\x01\x02\x011\x00\x00\x02\x8aU\x00\xec\xff\x81\x01");
static K1940: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x03\x02\x03\x02\x08\x02\x08\x03\x04\x06");
static K1941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1939), consts: Obj::rom(&K501), argnames: Obj::rom(&K1526), exc: Obj::rom(&K10), lines: Obj::rom(&K1940), name: n!("lfs_ones"), qualname: n!("lfs_ones"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K1942: RomBytes<31> = RomBytes::new(b"\x01\x01\x00W\x0c\x00\x01\x02\x011\x00\x00\x02\x8a/\x01\x01\x00(\x02\x00\x00U\x02\x03\x00X\xe9\xff\x81\x01");
static K1943: RomBytes<13> = RomBytes::new(b"\x00\x92\x04\x03\x02\x03\x02\x08\x02\x04\x03\x0b\x06");
static K1944: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1942), consts: Obj::rom(&K501), argnames: Obj::rom(&K1526), exc: Obj::rom(&K10), lines: Obj::rom(&K1943), name: n!("lfs_twos"), qualname: n!("lfs_twos"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K1945: RomBytes<135> = RomBytes::new(b"\n\t\x00\x00\n\x00#\x0b\x02\x01b\t\t\x02z\t\x04\x02\n\t\x00\x00\n\x00\x00\x0b\x03b\t\t\x02z\t\x06\x02WP\x00\n\t\x02\x00\n\x04b\x08\t\x01W\x04\x000\x08\x08\x01\x01\t\x01 \t\t\x08\x18\n\x04\x06E\t\n\xec\xff\n\t\x03\n\n\x04\x00\x0b\x00\x00\x0c\x01\x01\x0e\x04\x19\r\x0e\x08\x01\x0e\x04b\n\n\x04\x01\x0b\x00\x01\x0c\x04b\x01\t\x03\x01\t\x01 \t\t\x08.\x04\x04\tE\x04\x06\xab\xff\x00\t\x01\x00\n\x07h\t\t\x02\x81\t");
static K1946: RomTuple<5> = RomTuple::new([n!("lfs_ctz"), Obj::small(1), n!("lfs_twos"), n!("little"), n!("lfs_read")]);
static K1947: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("head"), n!("size"), n!("pos")]);
static K1948: RomBytes<23> = RomBytes::new(b"\x00\xa4\x04\x12\x02\x11\x02\x03\x02\n\x02\x03\x02\x04\x01\x10\x04$\x02\x0b\t\x05\x0c");
static K1949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1945), consts: Obj::rom(&K1946), argnames: Obj::rom(&K1947), exc: Obj::rom(&K10), lines: Obj::rom(&K1948), name: n!("lfs_seek"), qualname: n!("lfs_seek"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 273 };
static K1950: RomBytes<35> = RomBytes::new(b"Y\x02\x00\x00V\x02\x06\x00\x01\x01\x00W\x13\x00\n\x01\x01\x02\x02\x80\x00Y\x04\x00\x02&\x03\x04\x03b\x01\x01\x02\x81\x01");
static K1951: RomTuple<4> = RomTuple::new([n!("v1"), n!("min"), n!("size"), Obj::small(8)]);
static K1952: RomBytes<3> = RomBytes::new(b"\x00\xbe\x04");
static K1953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1950), consts: Obj::rom(&K1951), argnames: Obj::rom(&K734), exc: Obj::rom(&K10), lines: Obj::rom(&K1952), name: n!("lfs_inline_max"), qualname: n!("lfs_inline_max"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 286 };
static K1954: RomBytes<445> = RomBytes::new(b"\n\x10\x00\x00\x11\x02b\x10\x10\x01z\x10\x03\x06V\x04\n\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\n\x10\x02\x00\x11\x00\x00\x12\x01b\x10\x10\x02z\x10\t\x05T\n\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10U\ro\x00U\x05\x0c\x00\n\x10\x03\x01\x11\x02b\x10\x10\x01\x83\x10\n\x10\x04\x00\x11\x00\x00\x12\nb\x10\x10\x02\n\x10\x05\x00\x11\x00\x00\x12\x0b\x02\x13\x01\x04\x00\x14\x0c\x03\x15\x06h\x13\x13\x03\x01\x14\x01\x00\x15\x0c\x00\x16\nh\x14\x14\x03\x02\x15\x01\x02\x00\x16\x0c\x03\x17\x06h\x15\x15\x03g\x13\x13\x03b\x10\x10\x03\x01\x10\x01\x00\x11\n\x02\x12\x01\x02\x03\x13\x06j\x14\x14\x00g\x0e\x10\x05W-\x00Y\x10\x0b\x07^\x0e\x10\x0cV\x06\x0c\x00\n\x10\x03\x01\x11\x11b\x10\x10\x01\x83\x10_\x10\x0e\x08B\x10\t\x0c\x00\n\x10\x03\x01\x11\x15b\x10\x10\x01\x83\x10\n\x10\n\x00\x11\x00\x00\x12\x02\x00\x13\x03\x00\x14\x04\x00\x15\x08b\x0f\x10\x05[\x0f\x0b\t[\x0f\x0c\n\x05\x10\x00\x01\x11\x00\x01\x12\x00[\x0f\r\x10[\x0f\x0e\x11[\x0f\x0f\x12g\x10\x10\x00[\x0f\x10\x10\x05\x10\x00[\x0f\x11\x10\x05\x10\x00[\x0f\x12\x105\x10\r[\x0f\x13\x10V\x07\x15\x00\n\x10\x14b\x10\x10\x00[\x0f\r\x10\x05\x10\x01[\x0f\x13\x10WY\x00_\x10\x0e\x15A\x10\x162\x00\n\x10\x17_\x11\x0e\x18b\x10\x10\x01@\x10\x19\"\x00\n\x10\x1a_\x11\x0e\x18b\x10\x10\x01z\x10\x11\x02[\x0f\x0e\x11[\x0f\x0f\x12Y\x10\x0f\x0f[\x0f\x1b\x10W\x1e\x00\n\x10\x14_\x11\x0e\x18b\x10\x10\x01[\x0f\r\x10\n\x10\x17Y\x11\x0f\rb\x10\x10\x01[\x0f\x1b\x10V\x08\x08\x00Y\x10\x0f\x1b[\x0f\x1c\x10V\x04\x0c\x00Y\x10\x00\x1d\x00\x11\x0fc\x10\x10\x01\x1e\x81\x0f");
static K1955: RomTuple<31> = RomTuple::new([n!("parse_mode"), n!("lfs_writable"), n!("lfs_walk"), n!("OSError"), n!("lfs_check_name"), n!("lfs_commit"), Obj::rom(&K10), n!("entries"), Obj::small(0), Obj::small(1), n!("file_new"), n!("dir"), n!("name"), n!("data"), n!("head"), n!("kept"), n!("taken"), n!("writer"), n!("window"), n!("changed"), n!("bytearray"), Obj::small(2), Obj::small(514), n!("len"), Obj::small(3), Obj::small(8), n!("lfs_blocks"), n!("size"), n!("pos"), n!("files"), n!("append")]);
static K1956: RomBytes<75> = RomBytes::new(b"\x00\xc6\x04\x0e\x02\x04\x02\n\x02\x11\x02\x04\x02\x0c\x02\x04\x02\x04\x02\x0c\x02\r\x02:\x02\x18\x04\x08\x02\x04\x02\x0c\x02\t\x02\x0c\x02\x16\x02\x08\x04\x15\x02\x08\x02\x07\x02\x07\x02\x07\x02\x04\x02\x0b\x02\n\x02\x19\x02\x17\x02\x0b\x04\x0f\x02\x0f\x02\x04\x02\x08\x02\x04\x02\x0c\x02");
static K1957: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1954), consts: Obj::rom(&K1955), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K1956), name: n!("lfs_open"), qualname: n!("lfs_open"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K1958: RomBytes<111> = RomBytes::new(b"\n\x03\x00\x00\x04\x02Y\x06\x01\x01Y\x07\x01\x02\x18\x05\x06\x07b\x02\x03\x02>\x02\x03\x05\x00\x03\x03\x04\x81\x03Y\x03\x01\x05S\x03\x1c\x00Y\x03\x01\x05Y\x04\x01\x02Y\x06\x01\x02\x17\x05\x06\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\n\x03\x07\x00\x04\x00\x00\x05\x01Y\x06\x01\x08Y\x07\x01\tY\x08\x01\x02\x00\t\x02b\x03\x03\x06\x81\x03");
static K1959: RomTuple<10> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K10), n!("data"), n!("lfs_file_flush"), n!("lfs_kept"), n!("head"), n!("kept")]);
static K1960: RomBytes<15> = RomBytes::new(b"\x00\x9c\x05\x16\x02\x05\x02\x05\x02\x08\x02\x1c\x02\r\x02");
static K1961: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1958), consts: Obj::rom(&K1959), argnames: Obj::rom(&K1042), exc: Obj::rom(&K10), lines: Obj::rom(&K1960), name: n!("lfs_file_read"), qualname: n!("lfs_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 333 };
static K1962: RomBytes<169> = RomBytes::new(b"\n\r\x00\x00\x0e\x00\x00\x0f\x04b\r\r\x02z\r\x06\x02\'\r\x07\x01\x18\x08\x07\rY\t\x01\x02S\t\x1b\x00_\r\t\x03H\r\x02\x12\x00_\r\t\x04H\r\x06\t\x00_\r\t\x05<\r\x08Q\x00\n\r\x06\x00\x0e\x00\x00\x0f\x02\x00\x10\x03\x00\x11\x04b\r\r\x04z\r\n\x02\n\r\x07\x00\x0e\x00\x00\x0f\n\x00\x10\x08\n\x11\x08\x02\x12\x00\x01Y\x14\x00\t\x18\x13\x14\x08b\x11\x11\x02b\x0c\r\x04\x00\r\x02\x00\x0e\x06\x00\x0f\x08\x00\x10\x0ch\r\r\x04\x00\t\r[\x01\x02\r_\r\t\n\x18\x0e\x07\x08\x18\x10\x07\x08\x17\x0f\x10\x05\x05\x10\x00l\x0e\x0e^\r\r\x0e\x81\r");
static K1963: RomTuple<11> = RomTuple::new([n!("lfs_ctz"), Obj::small(256), n!("window"), Obj::small(0), Obj::small(1), Obj::small(2), n!("lfs_seek"), n!("lfs_read"), n!("min"), n!("size"), Obj::small(3)]);
static K1964: RomTuple<6> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("head"), n!("size"), n!("pos"), n!("count")]);
static K1965: RomBytes<17> = RomBytes::new(b"\x00\xb2\x05\x11\x02\x08\x02\x04\x02\x1f\x02\x17\x02#\x02\x17\x02");
static K1966: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1962), consts: Obj::rom(&K1963), argnames: Obj::rom(&K1964), exc: Obj::rom(&K10), lines: Obj::rom(&K1965), name: n!("lfs_kept"), qualname: n!("lfs_kept"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 344 };
static K1967: RomBytes<174> = RomBytes::new(b"A\x02\x00#\x00\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x01\t\x00\n\n\x02b\n\n\x00\x01\x0b\x00g\x08\x08\x04[\x01\x03\x08\x82\n\x08\x04\x00\t\x00Y\n\x01\x05Y\x0b\x01\x06#\x0c\x02\x07b\x08\x08\x04z\x08\x03\x02\n\x08\x08\x00\t\x00#\n\x02\x07b\x08\x08\x02z\x08\x05\x02\"\x08\x04\x07Y\t\x00\t7\x08\t5\x00\n\x08\n\x00\t\x00\x00\n\x03\x01\x0b\x00\"\x0c\x04\x07b\x07\x08\x04\n\x08\x01\x00\t\x00\x00\n\x01b\x08\x08\x02\x00\t\x05\x00\n\x07\x00\x0b\x02g\x08\x08\x04[\x01\x03\x08W\x17\x00\n\x08\x0b\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x05\x07\x00\r\x02b\x08\x08\x05\x82");
static K1968: RomTuple<12> = RomTuple::new([Obj::small(0), n!("lfs_file_take"), n!("bytearray"), n!("writer"), n!("lfs_seek"), n!("head"), n!("kept"), Obj::small(1), n!("lfs_ctz"), n!("size"), n!("lfs_read"), n!("lfs_file_follow")]);
static K1969: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("pos")]);
static K1970: RomBytes<19> = RomBytes::new(b"\x00\xcc\x05\x05\x02\"\x02\x01\x02\x1a\x02\x12\x02\r\x02\x14\x02!\x04");
static K1971: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1967), consts: Obj::rom(&K1968), argnames: Obj::rom(&K1969), exc: Obj::rom(&K10), lines: Obj::rom(&K1970), name: n!("lfs_file_begin"), qualname: n!("lfs_file_begin"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 357 };
static K1972: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01Y\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x02");
static K1973: RomTuple<3> = RomTuple::new([n!("lfs_take"), n!("taken"), n!("append")]);
static K1974: RomBytes<7> = RomBytes::new(b"\x00\xe6\x05\n\x02\x0c\x02");
static K1975: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1972), consts: Obj::rom(&K1973), argnames: Obj::rom(&K1037), exc: Obj::rom(&K10), lines: Obj::rom(&K1974), name: n!("lfs_file_take"), qualname: n!("lfs_file_take"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 370 };
static K1976: RomBytes<136> = RomBytes::new(b"\n\x07\x00b\x05\x07\x00\n\x07\x01\n\x0b\x02\x00\x0c\x03b\x0b\x0b\x01\"\x08\x0b\x03x\x07\x01G\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W:\x00V\x06(\x00\n\x0b\x04\n\x0c\x05\x00\r\x00\x00\x0e\x02\x01\x10\x04#\x11\x06\x03\x19\x0f\x10\x11\x01\x10\x04b\x0c\x0c\x04\x01\r\x00\x01\x0e\x04b\x02\x0b\x03\n\x0b\x06\x00\x0c\x02b\x0b\x0b\x01-\x05\x05\x0by\x06\x07\xc1\xff\n\x07\x07\x00\x08\x00\x00\t\x01b\x07\x07\x02\x00\x08\x03\x00\t\x05\x00\n\x04g\x07\x07\x04[\x01\x08\x07\x82");
static K1977: RomTuple<9> = RomTuple::new([n!("bytearray"), n!("range"), n!("lfs_twos"), Obj::small(1), n!("little"), n!("lfs_read"), n!("lfs_words"), n!("lfs_file_take"), n!("writer")]);
static K1978: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("block"), n!("index"), n!("pos")]);
static K1979: RomBytes<15> = RomBytes::new(b"\x00\xf4\x05\x07\x02#\x02\x04\x02(\x02\x0e\x05\x05\x08");
static K1980: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1976), consts: Obj::rom(&K1977), argnames: Obj::rom(&K1978), exc: Obj::rom(&K10), lines: Obj::rom(&K1979), name: n!("lfs_file_follow"), qualname: n!("lfs_file_follow"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K1981: RomBytes<70> = RomBytes::new(b"Y\x06\x01\x00z\x06\x02\x04\n\x06\x01\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x06\x02\x00\x07\x00\x00\x08\x02\x01\t\x00\x03\x0b\x03\n\x0c\x04\x00\r\x04b\x0c\x0c\x012\x0c\x0cY\r\x00\x05\x1c\x0c\x0c\r\x19\x0b\x0b\x0c\x17\n\x04\x0bb\x06\x06\x04\x82");
static K1982: RomTuple<6> = RomTuple::new([n!("writer"), n!("lfs_erase"), n!("lfs_write"), Obj::rom(&K823), n!("len"), n!("prog")]);
static K1983: RomBytes<7> = RomBytes::new(b"\x00\x86\x06\x08\x02\r\x02");
static K1984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1981), consts: Obj::rom(&K1982), argnames: Obj::rom(&K1037), exc: Obj::rom(&K10), lines: Obj::rom(&K1983), name: n!("lfs_file_program"), qualname: n!("lfs_file_program"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 386 };
static K1985: RomBytes<143> = RomBytes::new(b"Y\x08\x01\x00z\x08\x03\x04\n\x08\x01\x00\t\x05b\x08\x08\x01Y\t\x00\x02;\x08\t,\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x04\x00\t\x00\x00\n\x01\x00\x0b\x03\"\x0c\x04\x05\x00\r\x06b\x08\x08\x05Y\x08\x01\x00z\x08\x03\x04\n\x08\x06\n\t\x01\x00\n\x02b\t\t\x01Y\x0b\x00\x02\n\x0c\x01\x00\r\x05b\x0c\x0c\x01\x18\n\x0b\x0cb\x07\x08\x02\x05\x08\x00\x00\t\x07\x05\n\x00l\x08\x08^\x08\x02\x08-\x05\x05\x08\x17\x08\x06\x07Y\t\x01\x00\x01\n\x03`\t\n\x08\x81\x07");
static K1986: RomTuple<7> = RomTuple::new([n!("writer"), n!("len"), n!("size"), n!("lfs_file_program"), n!("lfs_file_follow"), Obj::small(1), n!("min")]);
static K1987: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("data")]);
static K1988: RomBytes<19> = RomBytes::new(b"\x00\x92\x06\x08\x02\x13\x02\r\x02\x17\x02\x08\x02#\x02\x14\x02\x0f\x02");
static K1989: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1985), consts: Obj::rom(&K1986), argnames: Obj::rom(&K1987), exc: Obj::rom(&K10), lines: Obj::rom(&K1988), name: n!("lfs_file_append"), qualname: n!("lfs_file_append"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 392 };
static K1990: RomBytes<172> = RomBytes::new(b"Y\x05\x01\x00T\x05\x01\x00\x82W^\x00Y\x05\x01\x00_\x02\x05\x01\n\x05\x02\x00\x06\x00\x00\x07\x01Y\x08\x01\x03Y\t\x01\x04\x00\n\x02Y\x0c\x01\x04\x18\x0b\x0c\x02b\x03\x05\x06\x01\x04\x00W!\x00\n\x05\x05\x00\x06\x00\x00\x07\x01\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03-\x04\x04\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01C\x04\x05\xd0\xffY\x05\x01\x00_\x05\x05\x01Y\x06\x01\x04C\x05\x06\x91\xff\n\x05\x07\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\x00_\x05\x05\x08Y\x06\x01\x00_\x06\x06\x01[\x01\x03\x05[\x01\x04\x06\x05\x05\x00[\x01\x00\x05[\x01\t\x05\x82");
static K1991: RomTuple<10> = RomTuple::new([n!("writer"), Obj::small(3), n!("lfs_kept"), n!("head"), n!("kept"), n!("lfs_file_append"), n!("len"), n!("lfs_file_program"), Obj::small(0), n!("window")]);
static K1992: RomBytes<27> = RomBytes::new(b"\x00\xac\x06\x08\x02\x01\x02\x03\x02\x08\x02 \x02\x03\x02\x03\x02!\x01\x0f\x07\x11\x0c\r\x02\x18\x02");
static K1993: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1990), consts: Obj::rom(&K1991), argnames: Obj::rom(&K1037), exc: Obj::rom(&K10), lines: Obj::rom(&K1992), name: n!("lfs_file_flush"), qualname: n!("lfs_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 405 };
static K1994: RomBytes<368> = RomBytes::new(b"Y\x05\x01\x00S\x05\x10\x01\n\x05\x01Y\x07\x01\x02\n\x08\x03\x00\t\x02b\x08\x08\x01\x17\x06\x07\x08\n\x07\x03Y\x08\x01\x00b\x07\x07\x01b\x05\x05\x02\n\x06\x04\x00\x07\x00b\x06\x06\x018\x05\x067\x00Y\x05\x01\x00Y\x06\x01\x02Y\x08\x01\x02\n\t\x03\x00\n\x02b\t\t\x01\x17\x07\x08\t\x05\x08\x00l\x06\x06`\x05\x06\x02\x05\x05\x01[\x01\x05\x05\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05\x01\x05\x00[\x01\x06\x05\n\x05\x07\x00\x06\x00\x00\x07\x01\x01\x08\x00b\x05\x05\x03Y\x05\x01\x00\x05\x06\x00\x00\x03\x05[\x01\x00\x06Y\x06\x01\x02\n\x07\x03\x00\x08\x02b\x07\x07\x01\x17\x05\x06\x07\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x05\x05\x01[\x01\x05\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\t\x00Y\n\x01\x02\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\n\x05\x08\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03V\x04\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x02b\x05\x05\x01\x81\x05Y\x05\x01\nS\x05\x1e\x00Y\x05\x01\n_\x05\x05\x0bY\x06\x01\x02<\x05\x06\r\x00\n\x05\t\x00\x06\x00\x00\x07\x01b\x05\x05\x02Y\x05\x01\nT\x05\x11\x00\n\x05\x07\x00\x06\x00\x00\x07\x01Y\x08\x01\x02b\x05\x05\x03\x05\x05\x01[\x01\x05\x05\n\x05\x0c\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05");
static K1995: RomTuple<13> = RomTuple::new([n!("data"), n!("max"), n!("pos"), n!("len"), n!("lfs_inline_max"), n!("changed"), n!("kept"), n!("lfs_file_begin"), n!("lfs_file_all"), n!("lfs_file_flush"), n!("writer"), Obj::small(3), n!("lfs_file_append")]);
static K1996: RomBytes<45> = RomBytes::new(b"\x00\xc8\x06\x08\x023\x02$\x02\x07\x02\x0c\x04\x07\x02\x10\x02\x0e\x02\x1f\x02\x07\x02\x1e\x02\x10\x02\x10\x02\x04\x02\r\x02\x0c\x02\x19\x02\r\x02\x08\x02\x11\x02\x07\x02");
static K1997: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1994), consts: Obj::rom(&K1995), argnames: Obj::rom(&K1047), exc: Obj::rom(&K10), lines: Obj::rom(&K1996), name: n!("lfs_file_write"), qualname: n!("lfs_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 419 };
static K1998: RomBytes<55> = RomBytes::new(b"\x01\x03\x00W!\x00\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08b\x04\x04\x03-\x03\x03\x04\n\x04\x01\x00\x05\x02b\x04\x04\x01C\x03\x04\xd0\xff\x82");
static K1999: RomTuple<2> = RomTuple::new([n!("lfs_file_append"), n!("len")]);
static K2000: RomBytes<9> = RomBytes::new(b"\x00\xfc\x06\x03\x02\x03\x02!\x01");
static K2001: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1998), consts: Obj::rom(&K1999), argnames: Obj::rom(&K1987), exc: Obj::rom(&K10), lines: Obj::rom(&K2000), name: n!("lfs_file_all"), qualname: n!("lfs_file_all"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 445 };
static K2002: RomBytes<206> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x01V\x06\x08\x00Y\x06\x01\x02T\x06\x01\x00\x82\n\x06\x03\x00\x07\x00b\x06\x06\x01\n\x06\x04\x00\x07\x00Y\x08\x01\x05Y\t\x01\x02b\x06\x06\x03z\x06\x02\x03U\x04\x07\x00\n\x06\x06b\x06\x06\x00Y\x06\x01\x07S\x06\x1d\x00\x02\x06\x01\x02\x00\x07\x03\n\x08\x08Y\t\x01\x07b\x08\x08\x01h\x06\x06\x03g\x05\x06\x01W\x1e\x00\x02\x06\x02\x02\x00\x07\x03\n\x08\tY\t\x01\nY\n\x01\x0bb\x08\x08\x02h\x06\x06\x03g\x05\x06\x01Y\x06\x00\x0cV\x06\x1a\x00\x00\x06\x05\x02\x07\x01\x03\x00\x08\x03\n\t\rb\t\t\x00h\x07\x07\x03c\x06\x06\x01\x0e\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x05b\x06\x06\x03\x05\x06\x02[\x01\x01\x06g\x06\x06\x00[\x01\x10\x06\x82");
static K2003: RomTuple<17> = RomTuple::new([n!("lfs_file_flush"), n!("changed"), n!("name"), n!("lfs_writable"), n!("lfs_find"), n!("dir"), n!("lfs_corrupt"), n!("data"), n!("bytes"), n!("lfs_words"), n!("head"), n!("kept"), n!("mtime"), n!("lfs_time"), n!("append"), n!("lfs_commit"), n!("taken")]);
static K2004: RomBytes<31> = RomBytes::new(b"\x00\x88\x07\r\x02\x10\x02\x01\x02\n\x02\x16\x02\x04\x02\x07\x02\x08\x02\x1d\x04\x1e\x02\x08\x02\x1a\x02\x10\x02\x07\x02");
static K2005: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2002), consts: Obj::rom(&K2003), argnames: Obj::rom(&K1052), exc: Obj::rom(&K10), lines: Obj::rom(&K2004), name: n!("lfs_file_sync"), qualname: n!("lfs_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 451 };
static K2006: RomBytes<53> = RomBytes::new(b"\n\x01\x00\x01\x02\x08b\x00\x01\x01\n\x01\x01\x00\x02\x00\x01\x03\x00\x01\x04\x08\n\x06\x02b\x06\x06\x00$\x06\x06\x03$\x05\x06\x04b\x01\x01\x04\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2007: RomTuple<6> = RomTuple::new([n!("bytearray"), n!("put_little"), n!("now"), Obj::small(1000000), Obj::small(1000), n!("bytes")]);
static K2008: RomBytes<7> = RomBytes::new(b"\x00\xb0\x07\n\x02\x1f\x02");
static K2009: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2006), consts: Obj::rom(&K2007), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2008), name: n!("lfs_time"), qualname: n!("lfs_time"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 471 };
static K2010: RomBytes<61> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x05\x02\x00\x14\x03\x01\x02\x00[\x03\x03\x02\x14\x03\x01\x02\x00[\x03\x04\x02\x14\x03\x01\x02\x00[\x03\x05\x02\x82");
static K2011: RomBytes<3> = RomBytes::new(b"\x00\xbc\x07");
static K2012: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K230), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2011), name: n!("<listcomp>"), qualname: n!("lfs_file_shut.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 478 };
static K2013: RomTuple<6> = RomTuple::new([n!("files"), Obj::rom(&K2012), vm::intern::ascii_char(102), n!("window"), n!("writer"), n!("data")]);
static K2014: RomBytes<7> = RomBytes::new(b"\x00\xba\x07\x02\x02\x1c\x02");
static K2015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2010), consts: Obj::rom(&K2013), argnames: Obj::rom(&K1052), exc: Obj::rom(&K10), lines: Obj::rom(&K2014), name: n!("lfs_file_shut"), qualname: n!("lfs_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 477 };
static K2016: RomBytes<335> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02Y\x03\x01\x02Y\x07\x01\x039\x02\x07a\x00\n\x07\x04\x01\x08@b\x04\x07\x01Y\x07\x01\x03[\x01\x02\x07W@\x00Y\x07\x01\x02\n\x08\x05\x00\t\x00\x00\n\x01\x05\x0c\x00\n\r\x06\x01\x0e@Y\x10\x01\x02\x18\x0f\x02\x10b\r\r\x02\x05\x0e\x00l\x0c\x0c^\x0b\x04\x0cb\x08\x08\x03-\x07\x07\x08[\x01\x02\x07Y\x07\x01\x02[\x01\x03\x07Y\x07\x01\x02C\x07\x02\xb7\xffW\xc5\x00Y\x07\x01\x037\x02\x07\xbc\x00\x05\x07\x01[\x01\x07\x07Y\x07\x01\x08S\x07\x16\x00Y\x07\x01\x08\x00\x08\x02\x05\t\x00\x05\n\x00l\x08\x08a\x07\x08W\x93\x00\n\x07\t\x00\x08\x00b\x07\x07\x018\x02\x07_\x00\n\x07\nb\x05\x07\x00W1\x00\n\x07\x0b\x00\x08\x00\x00\t\x01Y\n\x01\x0cY\x0b\x01\r\n\x0c\x0e\x00\r\x05b\x0c\x0c\x01\n\x0e\x0e\x00\x0f\x05b\x0e\x0e\x01\x18\r\x02\x0eb\x07\x07\x06-\x05\x05\x07\n\x07\x0e\x00\x08\x05b\x07\x07\x01C\x07\x02\xc0\xff\x01\x07\x00\x01\x08\x00[\x01\x08\x05[\x01\x0c\x07[\x01\r\x08W%\x00\n\x07\x0f\x00\x08\x00Y\t\x01\x0cY\n\x01\r#\x0b\x02\x10b\x07\x07\x04z\x07\x08\x02[\x01\x0c\x08\x00\x06\t[\x01\r\x02[\x01\x03\x02[\x01\x02\x03\x82");
static K2017: RomTuple<17> = RomTuple::new([n!("lfs_writable"), n!("lfs_file_flush"), n!("pos"), n!("size"), n!("bytes"), n!("lfs_file_write"), n!("min"), n!("changed"), n!("data"), n!("lfs_inline_max"), n!("bytearray"), n!("lfs_kept"), n!("head"), n!("kept"), n!("len"), n!("lfs_seek"), Obj::small(1)]);
static K2018: RomBytes<49> = RomBytes::new(b"\x00\xc6\x07\n\x02\r\x02\x04\x02\t\x02\n\x02\x08\x02\x03\x028\x02\x08\x03\x0c\x06\t\x02\x07\x02\x08\x02\x16\x02\x0f\x02\x07\x02\x03\x021\x01\x0f\x04\x15\x04!\x02\x04\x02\x04\x02");
static K2019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2016), consts: Obj::rom(&K2017), argnames: Obj::rom(&K1061), exc: Obj::rom(&K10), lines: Obj::rom(&K2018), name: n!("lfs_file_resize"), qualname: n!("lfs_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 482 };
static K2020: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K2021: RomTuple<1> = RomTuple::new([n!("append")]);
static K2022: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K2023: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2020), consts: Obj::rom(&K2021), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K2022), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2024: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K2025: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K2026: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K2027: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K2028: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2024), consts: Obj::rom(&K2025), argnames: Obj::rom(&K2026), exc: Obj::rom(&K10), lines: Obj::rom(&K2027), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K2029: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K2030: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K2029), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K39), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2031: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K2032: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: Obj::rom(&K566), argnames: Obj::rom(&K567), exc: Obj::rom(&K10), lines: Obj::rom(&K2031), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2033: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K2034: RomBytes<2> = RomBytes::new(b"\x00@");
static K2035: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K587), consts: Obj::rom(&K588), argnames: Obj::rom(&K2033), exc: Obj::rom(&K10), lines: Obj::rom(&K2034), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2036: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K2037: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K2038: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K2039: RomBytes<2> = RomBytes::new(b"\x00H");
static K2040: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2036), consts: Obj::rom(&K2037), argnames: Obj::rom(&K2038), exc: Obj::rom(&K10), lines: Obj::rom(&K2039), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2041: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K2042: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K2043: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K2044: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2041), consts: Obj::rom(&K2042), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2043), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2045: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K2046: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K2047: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K2048: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K2049: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2045), consts: Obj::rom(&K2046), argnames: Obj::rom(&K2047), exc: Obj::rom(&K10), lines: Obj::rom(&K2048), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K2050: RomStr<15> = RomStr::constant(b" is not in list");
static K2051: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K2050)]);
static K2052: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K2053: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K577), consts: Obj::rom(&K2051), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K2052), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K2054: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K2055: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K2054)]);
static K2056: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K2057: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K126), consts: Obj::rom(&K2055), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2056), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2058: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K2059: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K2060: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K2061: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2059), consts: Obj::rom(&K555), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2060), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K2062: RomStr<25> = RomStr::constant(b"list modified during sort");
static K2063: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K2061), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K2062)]);
static K2064: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K2065: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K2066: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2058), consts: Obj::rom(&K2063), argnames: Obj::rom(&K2064), exc: Obj::rom(&K10), lines: Obj::rom(&K2065), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2067: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K2068: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K2069: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K549)]);
static K2070: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K2071: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K2072: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2068), consts: Obj::rom(&K2069), argnames: Obj::rom(&K2070), exc: Obj::rom(&K10), lines: Obj::rom(&K2071), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2073: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K2074: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K2075: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K2076: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K2077: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2073), consts: Obj::rom(&K2074), argnames: Obj::rom(&K2075), exc: Obj::rom(&K10), lines: Obj::rom(&K2076), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2078: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K2079: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K2080: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K2081: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K2082: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2078), consts: Obj::rom(&K2079), argnames: Obj::rom(&K2080), exc: Obj::rom(&K10), lines: Obj::rom(&K2081), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K2083: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K2084: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K2083), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K1616), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K2085: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2086: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K2087: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2085), consts: Obj::rom(&K2086), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K1203), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K2088: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K2089: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K2088)]);
static K2090: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K2091: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K120), consts: Obj::rom(&K2089), argnames: Obj::rom(&K123), exc: Obj::rom(&K10), lines: Obj::rom(&K2090), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K2092: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K2093: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K2094: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K2095: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2094), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K2096: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K2095)]);
static K2097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2092), consts: Obj::rom(&K2096), argnames: Obj::rom(&K1127), exc: Obj::rom(&K10), lines: Obj::rom(&K2094), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K2098: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2085), consts: Obj::rom(&K2086), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K226), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K2099: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2100: RomStr<16> = RomStr::constant(b" is not in range");
static K2101: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K2100)]);
static K2102: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K2103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2099), consts: Obj::rom(&K2101), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2102), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K2104: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K2105: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K2106: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K2107: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K2108: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2104), consts: Obj::rom(&K2105), argnames: Obj::rom(&K2106), exc: Obj::rom(&K10), lines: Obj::rom(&K2107), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K2109: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K2110: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K2111: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K2112: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K2110), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K2111), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K2113: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x13\x02\x11\x02\x0c\x02");
static K2114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2109), consts: Obj::rom(&K2112), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2113), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2115: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K2116: RomTuple<1> = RomTuple::new([n!("hash")]);
static K2117: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2116), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K118), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2116), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1120), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2119: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K2117), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K2118), n!("TypeError"), Obj::rom(&K2111), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K2120: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K2121: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2115), consts: Obj::rom(&K2119), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2120), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K2122: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2123: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K2124: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K2125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2122), consts: Obj::rom(&K2123), argnames: Obj::rom(&K555), exc: Obj::rom(&K10), lines: Obj::rom(&K2124), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K2126: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2127: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K2128: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K2127), n!("index_of")]);
static K2129: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K2130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2126), consts: Obj::rom(&K2128), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2129), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K2131: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K2132: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K2133: RomStr<17> = RomStr::constant(b" indices must be ");
static K2134: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K2132), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K2133)]);
static K2135: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K2136: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K2137: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2131), consts: Obj::rom(&K2134), argnames: Obj::rom(&K2135), exc: Obj::rom(&K10), lines: Obj::rom(&K2136), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2138: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K2139: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K2140: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K2141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2138), consts: Obj::rom(&K2139), argnames: Obj::rom(&K2135), exc: Obj::rom(&K10), lines: Obj::rom(&K2140), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K2142: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K2143: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K2144: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K2145: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K2146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2142), consts: Obj::rom(&K2143), argnames: Obj::rom(&K2144), exc: Obj::rom(&K10), lines: Obj::rom(&K2145), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2147: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K2148: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K2149: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K2150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2147), consts: Obj::rom(&K2148), argnames: Obj::rom(&K2135), exc: Obj::rom(&K10), lines: Obj::rom(&K2149), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K2151: RomBytes<142> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04\n\x04\x01\x00\x05\x02\n\x06\x07\n\x07\x08h\x06\x06\x02b\x04\x04\x02V\x04\x11\x00\n\x04\t\x00\x05\x01b\x04\x04\x016\x04\x04\x02\x08\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K2152: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash"), n!("bytes"), n!("bytearray"), n!("index_of")]);
static K2153: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K2154: RomBytes<21> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x18\x02\x11\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K2155: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2151), consts: Obj::rom(&K2152), argnames: Obj::rom(&K2153), exc: Obj::rom(&K10), lines: Obj::rom(&K2154), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2156: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K2157: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K2158: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K2157)]);
static K2159: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K2160: RomBytes<55> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K2161: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2156), consts: Obj::rom(&K2158), argnames: Obj::rom(&K2159), exc: Obj::rom(&K10), lines: Obj::rom(&K2160), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2162: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K2163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2036), consts: Obj::rom(&K2162), argnames: Obj::rom(&K592), exc: Obj::rom(&K10), lines: Obj::rom(&K1469), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K2164: RomBytes<35> = RomBytes::new(b"z\x00\x01\x05\x00\x06\x01\x00\x07\x02\x00\x08\x03\x05\t\x00\x00\n\x04U\n\x03\x00\x05\n\x00\x00\x0b\x05b\x06\x06\x05\x81\x06");
static K2165: RomTuple<1> = RomTuple::new([n!("call")]);
static K2166: RomBytes<5> = RomBytes::new(b"\x00\xac\x02\x04\x02");
static K2167: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2164), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2165), exc: Obj::rom(&K10), lines: Obj::rom(&K2166), name: n!("import_by"), qualname: n!("import_by"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K2168: RomBytes<174> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x07\x07\x01V\x07\x19\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x03\x03\x08\x04b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x05c\x05\x08\x02\x06\n\x08\x05P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x07w\x04\x07\xd9\xffV\x02#\x00\n\x07\x08\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x07\x81\x03");
static K2169: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K2170: RomTuple<9> = RomTuple::new([n!("is_mapping"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K2169), n!("missing"), n!("get"), n!("append"), n!("dict")]);
static K2171: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K2172: RomBytes<36> = RomBytes::new(b"\x00\n\'\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K2173: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2168), consts: Obj::rom(&K2170), argnames: Obj::rom(&K2171), exc: Obj::rom(&K10), lines: Obj::rom(&K2172), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2174: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x05\x00\x05\x03\x01\x81\x03\x8a\x03\x03\x00\x00\x02\x00\x00\x01\x03Y\x03\x01\x04\x03\x04\x05c\x02\x03\x01\x06\x05\x04\x006\x03\x02\x04\x07V\x03\x0e\x00\n\x03\x00\x00\x04\x00Y\x05\x02\x07b\x03\x03\x02\x81\x03");
static K2175: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("dict"), Obj::NONE, n!("sys"), n!("modules"), n!("collections.abc"), n!("get"), n!("Mapping")]);
static K2176: RomTuple<1> = RomTuple::new([n!("subject")]);
static K2177: RomBytes<10> = RomBytes::new(b"\x002\x11\x02\x05\x02\n\x04\x0c\x02");
static K2178: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2174), consts: Obj::rom(&K2175), argnames: Obj::rom(&K2176), exc: Obj::rom(&K10), lines: Obj::rom(&K2177), name: n!("is_mapping"), qualname: n!("is_mapping"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2179: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K2180: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K2181: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K2182: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K2183: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K2184: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K2180), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K2181), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K2182), n!("enumerate"), Obj::rom(&K2183), n!("missing")]);
static K2185: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K2186: RomBytes<66> = RomBytes::new(b"\x00D\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K2187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2179), consts: Obj::rom(&K2184), argnames: Obj::rom(&K2185), exc: Obj::rom(&K10), lines: Obj::rom(&K2186), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2188: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K2189: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K2190: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), vm::intern::ascii_char(115), Obj::rom(&K2189), n!("TypeError"), n!("__name__")]);
static K2191: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K2192: RomBytes<9> = RomBytes::new(b"\x00\x8a\x01\x05\x02\x0e\x02\x03\x02");
static K2193: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2188), consts: Obj::rom(&K2190), argnames: Obj::rom(&K2191), exc: Obj::rom(&K10), lines: Obj::rom(&K2192), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2194: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2195: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K2196: RomTuple<1> = RomTuple::new([n!("cls")]);
static K2197: RomBytes<5> = RomBytes::new(b"\x00\x9a\x01%\x02");
static K2198: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2194), consts: Obj::rom(&K2195), argnames: Obj::rom(&K2196), exc: Obj::rom(&K10), lines: Obj::rom(&K2197), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K2199: RomBytes<58> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x00\x06\x01\x05\x07\x00b\x03\x04\x03S\x03\x0c\x00\x00\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\n\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04");
static K2200: RomTuple<3> = RomTuple::new([n!("getattr"), n!("type"), n!("float")]);
static K2201: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(120), n!("name"), n!("to_native")]);
static K2202: RomBytes<8> = RomBytes::new(b"\x00\n\x17\x02\x04\x02\x0c\x02");
static K2203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2199), consts: Obj::rom(&K2200), argnames: Obj::rom(&K2201), exc: Obj::rom(&K10), lines: Obj::rom(&K2202), name: n!("rounded"), qualname: n!("rounded"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2204: RomBytes<30> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x8b\x01\x02\x02\x00\n\x02\x03\x00\x03\x00\x03\x04\x04\x00\x05\x01b\x02\x02\x03\x81\x02");
static K2205: RomTuple<1> = RomTuple::new([n!("floor")]);
static K2206: RomTuple<5> = RomTuple::new([Obj::rom(&K2205), n!("math"), n!("floor"), n!("rounded"), n!("__floor__")]);
static K2207: RomBytes<4> = RomBytes::new(b"\x00\x18\x0c\x04");
static K2208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2204), consts: Obj::rom(&K2206), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2207), name: n!("floor_of"), qualname: n!("floor_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2209: RomTuple<1> = RomTuple::new([n!("ceil")]);
static K2210: RomTuple<5> = RomTuple::new([Obj::rom(&K2209), n!("math"), n!("ceil"), n!("rounded"), n!("__ceil__")]);
static K2211: RomBytes<4> = RomBytes::new(b"\x00$\x0c\x04");
static K2212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2204), consts: Obj::rom(&K2210), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2211), name: n!("ceil_of"), qualname: n!("ceil_of"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2213: RomBytes<76> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02\x05\x05\x00b\x01\x02\x03T\x01%\x00\n\x02\x03\x03\x04\x04\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x05\x17\x04\x04\x05\x03\x05\x06\x17\x03\x04\x05b\x02\x02\x01\x83\x02\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2214: RomStr<5> = RomStr::constant(b"type ");
static K2215: RomStr<32> = RomStr::constant(b" doesn\'t define __trunc__ method");
static K2216: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K2214), n!("__name__"), Obj::rom(&K2215)]);
static K2217: RomBytes<8> = RomBytes::new(b"\x000\x17\x02\x04\x02%\x02");
static K2218: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2213), consts: Obj::rom(&K2216), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2217), name: n!("trunc_of"), qualname: n!("trunc_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2219: RomBytes<41> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\x00\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03");
static K2220: RomTuple<1> = RomTuple::new([n!("ldexp")]);
static K2221: RomTuple<5> = RomTuple::new([Obj::rom(&K2220), n!("math"), n!("ldexp"), n!("float"), n!("index_of")]);
static K2222: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("exponent")]);
static K2223: RomBytes<4> = RomBytes::new(b"\x00>\x0c\x04");
static K2224: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2219), consts: Obj::rom(&K2221), argnames: Obj::rom(&K2222), exc: Obj::rom(&K10), lines: Obj::rom(&K2223), name: n!("math_ldexp"), qualname: n!("math_ldexp"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K2225: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01=\x00\x01\x0c\x00\n\x03\x02\x03\x04\x03b\x03\x03\x01\x83\x03A\x00\x01\x05\x00\x01\x03\x00\x81\x03\x01\x03\x01\x00\x04\x00c\x04\x04\x00\x04\"\x04\x04\x05&\x04\x04\x06 \x01\x03\x04\x1b\x03\x00\x01\x17\x03\x01\x03,\x02\x03\x05:\x02\x01\x02\x00\x81\x01\x00\x01\x02X\xe7\xff");
static K2226: RomStr<36> = RomStr::constant(b"isqrt() argument must be nonnegative");
static K2227: RomTuple<7> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2226), n!("bit_length"), Obj::small(1), Obj::small(2)]);
static K2228: RomBytes<20> = RomBytes::new(b"\x00J\n\x02\x05\x02\x0c\x02\x05\x02\x05\x04\x17\x04\x0c\x02\x05\x02\x02\x02");
static K2229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2225), consts: Obj::rom(&K2227), argnames: Obj::rom(&K1526), exc: Obj::rom(&K10), lines: Obj::rom(&K2228), name: n!("math_isqrt"), qualname: n!("math_isqrt"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K2230: RomBytes<131> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\n\x08\x06\x00\t\x01\x18\n\x00\x01b\x05\x08\x02x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00\x18\x08\x00\x03\x19\x08\x02\x08\"\t\x03\x07\x1b\x02\x08\ty\x03\x04\xeb\xff\x81\x02");
static K2231: RomStr<32> = RomStr::constant(b"n must be a non-negative integer");
static K2232: RomStr<32> = RomStr::constant(b"k must be a non-negative integer");
static K2233: RomTuple<8> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2231), Obj::rom(&K2232), n!("range"), n!("min"), Obj::small(1)]);
static K2234: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(110), vm::intern::ascii_char(107)]);
static K2235: RomBytes<24> = RomBytes::new(b"\x00h\x1a\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02#\x02\x10\x01\x05\x04");
static K2236: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2230), consts: Obj::rom(&K2233), argnames: Obj::rom(&K2234), exc: Obj::rom(&K10), lines: Obj::rom(&K2235), name: n!("math_comb"), qualname: n!("math_comb"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K2237: RomBytes<117> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x00\x04\x01T\x01\x06\x00\x00\x01\x00W\n\x00\n\x04\x00\x00\x05\x01b\x01\x04\x01=\x00\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04=\x01\x01\x0c\x00\n\x04\x02\x03\x05\x04b\x04\x04\x01\x83\x049\x01\x00\x05\x00\x01\x04\x00\x81\x04\x01\x02\x01\n\x04\x05\x00\x05\x01x\x04\x01\x16\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\t\x00\x18\x08\x00\x031\x02\x02\x08\x82y\x03\x04\xf2\xff\x81\x02");
static K2238: RomTuple<6> = RomTuple::new([n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2231), Obj::rom(&K2232), n!("range")]);
static K2239: RomBytes<27> = RomBytes::new(b"\x00\x84\x01\n\x02\x14\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x05\x02\x03\x02\x18\x02\t\x01\x05\x04");
static K2240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2237), consts: Obj::rom(&K2238), argnames: Obj::rom(&K2234), exc: Obj::rom(&K10), lines: Obj::rom(&K2239), name: n!("math_perm"), qualname: n!("math_perm"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K2241: RomBytes<17> = RomBytes::new(b"v\x03\x00W\x04\x00\x19\x01\x01\x02w\x02\x03\xf7\xff\x81\x01");
static K2242: RomBytes<9> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x04\x01\x05\x04");
static K2243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2241), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1414), exc: Obj::rom(&K10), lines: Obj::rom(&K2242), name: n!("math_prod"), qualname: n!("math_prod"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 1, nfree: 0, line: 80 };
static K2244: RomBytes<280> = RomBytes::new(b"g\x01\x01\x00\x03\x02\x00v\t\x00W\xa5\x00\n\n\x01\x00\x0b\x03b\x03\n\x01\x18\n\x03\x03B\n\x00\x1b\x002\n\x02;\x03\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n-\x02\x02\x03Ww\x00\x01\x04\x00v\n\x01WR\x00\n\x0b\x04\x00\x0c\x03b\x0b\x0b\x01\n\x0c\x04\x00\r\x05b\x0c\x0c\x017\x0b\x0c\t\x00\x00\x0b\x03\x00\x03\x05\x00\x05\x0b\x17\x06\x03\x05\x18\x0b\x06\x06B\x0b\x00\x0c\x00\n\x0b\x05\x03\x0c\x06b\x0b\x0b\x01\x83\x0b\x18\x0b\x06\x03\x18\x07\x05\x0bV\x07\x08\x00`\x01\x04\x07/\x04\x04\x07\x00\x03\x06w\x05\n\xa9\xff\x00\n\x03g\n\n\x01\x00\x0b\x04\x05\x0c\x00\x05\r\x00l\x0b\x0b`\x01\x0b\nw\x03\tV\xffV\x02\x02\x00\x81\x02\x03\x08\x00WO\x00\x00\x03\x08\x00\t\x01c\x05\t\x00\x08\x17\x08\x03\x05\x18\t\x08\x03\x18\x07\x05\tV\x074\x00V\x01-\x00\x03\t\x006\t\x07\t\x00_\n\x01\t\x03\x0b\x006\n\n\x0b\x00;\t\n\x14\x00$\x05\x07\n\x17\x03\x08\x05\x18\t\x03\x08;\x05\t\x03\x00\x00\x08\x03W\x04\x00U\x01\xad\xff\x81\x08");
static K2245: RomFloat = RomFloat::new(0.0);
static K2246: RomStr<18> = RomStr::constant(b"-inf + inf in fsum");
static K2247: RomStr<29> = RomStr::constant(b"intermediate overflow in fsum");
static K2248: RomFloat = RomFloat::new(2.0);
static K2249: RomTuple<11> = RomTuple::new([K2245.obj(), n!("real"), n!("ValueError"), Obj::rom(&K2246), n!("abs"), n!("OverflowError"), Obj::rom(&K2247), Obj::small(1), n!("pop"), Obj::small(-1), K2248.obj()]);
static K2250: RomBytes<83> = RomBytes::new(b"\x00\xb0\x01\x04\x02\x03\x02\x06\x02\n\x02\t\x02\x08\x02\x0c\x02\x04\x02\x03\x02\x03\x02\x06\x02\x19\x02\t\x02\x04\x02\t\x02\x0c\x02\x08\x02\x04\x02\x04\x02\x04\x02\x03\x13\x05\x16\x17%\x05(\x04\x02\x02\x02\x03\x02\x03\x02\x03\x02\x08\x02\x04\x02\x08\x02\x04\x04\x1d\x02\x04\x02\x04\x02\t\x02\x03\x02\x03\x17\x04\x1a");
static K2251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2244), consts: Obj::rom(&K2249), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K2250), name: n!("math_fsum"), qualname: n!("math_fsum"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 87 };
static K2252: RomBytes<120> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01\n\x05\x00\x00\x06\x01b\x05\x05\x01\x00\x00\x04\x00\x01\x05\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01<\x04\x05\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x01\x02\x00\n\x04\x04\n\x08\x01\x00\t\x00b\x05\x08\x01x\x04\x01\x1d\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W\x10\x00^\x08\x00\x03^\t\x01\x03\x19\x08\x08\t-\x02\x02\x08y\x03\x04\xeb\xff\x81\x02");
static K2253: RomStr<30> = RomStr::constant(b"Inputs are not the same length");
static K2254: RomTuple<5> = RomTuple::new([n!("to_list"), n!("len"), n!("ValueError"), Obj::rom(&K2253), n!("range")]);
static K2255: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K2256: RomBytes<17> = RomBytes::new(b"\x00\x84\x02\x1a\x02\x19\x02\x0c\x02\x03\x02\x1f\x02\x10\x01\x05\x04");
static K2257: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2252), consts: Obj::rom(&K2254), argnames: Obj::rom(&K2255), exc: Obj::rom(&K10), lines: Obj::rom(&K2256), name: n!("math_sumprod"), qualname: n!("math_sumprod"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2258: RomBytes<147> = RomBytes::new(b"\x13\x00\x13\x01\x8a\x03\x01\x00\x00\x00\x00\x8b\x02\x03\x02\x00\n\x03\x03\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x03\x14\x05\x01\x05\x00b\x04\x04\x01\x15\x00\x03\x15\x01\x04\n\x03\x06\x14\x04\x00\x04\x00b\x03\x03\x01\n\x04\x06\x14\x05\x01\x05\x00b\x04\x04\x01<\x03\x04\x0c\x00\n\x03\x07\x03\x04\x08b\x03\x03\x01\x83\x03\x00\x03\x02g\x04\x04\x00\n\x08\t\n\t\x06\x14\n\x00\x04\x00b\t\t\x01b\x08\x08\x01v\x07\x08\x00\t\x01\x00\n\x00h\x08\t\x02|\x06\x08\n\x00\x04b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K2259: RomTuple<1> = RomTuple::new([n!("hypot")]);
static K2260: RomStr<51> = RomStr::constant(b"both points must have the same number of dimensions");
static K2261: RomBytes<53> = RomBytes::new(b"g\x04\x04\x00W\'\x00\n\x05\x00\x14\x07\x02\x01\x00^\x06\x07\x03b\x05\x05\x01\n\x06\x00\x14\x08\x01\x02\x00^\x07\x08\x03b\x06\x06\x01\x18\x05\x05\x06m\x04\x05w\x03\x00\xd4\xff\x81\x04");
static K2262: RomTuple<3> = RomTuple::new([n!("float"), vm::intern::ascii_char(112), vm::intern::ascii_char(113)]);
static K2263: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2261), consts: Obj::rom(&K2262), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1469), name: n!("<listcomp>"), qualname: n!("math_dist.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 145 };
static K2264: RomTuple<11> = RomTuple::new([Obj::rom(&K2259), n!("math"), n!("hypot"), n!("to_list"), vm::intern::ascii_char(112), vm::intern::ascii_char(113), n!("len"), n!("ValueError"), Obj::rom(&K2260), n!("range"), Obj::rom(&K2263)]);
static K2265: RomBytes<13> = RomBytes::new(b"\x00\x96\x02\x04\x02\x0c\x04\x1e\x02\x1d\x02\x0c\x02");
static K2266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2258), consts: Obj::rom(&K2264), argnames: Obj::rom(&K2255), exc: Obj::rom(&K10), lines: Obj::rom(&K2265), name: n!("math_dist"), qualname: n!("math_dist"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 139 };
static K2267: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K2268: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K2269: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K2268), n!("type"), n!("__name__")]);
static K2270: RomTuple<1> = RomTuple::new([n!("path")]);
static K2271: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K2272: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2267), consts: Obj::rom(&K2269), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2271), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2273: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K2274: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K2275: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K2276: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2273), consts: Obj::rom(&K2274), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2275), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2277: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K2278: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K2279: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K2280: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2277), consts: Obj::rom(&K2278), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2279), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K2281: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K2282: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K2283: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K2284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2281), consts: Obj::rom(&K2282), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2283), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K2285: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K2286: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K2287: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K2286), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K2288: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K2289: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K2290: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2285), consts: Obj::rom(&K2287), argnames: Obj::rom(&K2288), exc: Obj::rom(&K10), lines: Obj::rom(&K2289), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K2291: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K2292: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K2293: RomTuple<1> = RomTuple::new([n!("target")]);
static K2294: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K2295: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2291), consts: Obj::rom(&K2292), argnames: Obj::rom(&K2293), exc: Obj::rom(&K10), lines: Obj::rom(&K2294), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K2296: RomBytes<147> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01c\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WV\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b(c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x05b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xa5\xffW\r\x00\n\x04\x06\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x07b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2297: RomTuple<8> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K1715), n!("lfs_class"), n!("lfs1_class"), n!("Exception"), n!("fat_class")]);
static K2298: RomBytes<8> = RomBytes::new(b"\x00sv\x06v\r\x00\x07");
static K2299: RomBytes<25> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x02\x11\x02\x05\x02\x10\r\x08\x10\x08\x02\x05\x02");
static K2300: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2296), consts: Obj::rom(&K2297), argnames: Obj::rom(&K1071), exc: Obj::rom(&K2298), lines: Obj::rom(&K2299), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K2301: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K2302: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2303: RomBytes<3> = RomBytes::new(b"\x00\xca\x01");
static K2304: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2302), consts: Obj::rom(&K160), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2303), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2305: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K2304)]);
static K2306: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2301), consts: Obj::rom(&K2305), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2303), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K2307: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K2308: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K2309: RomBytes<9> = RomBytes::new(b"\x00\xd2\x01\x0e\x02\x04\x02\x0e\x02");
static K2310: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2307), consts: Obj::rom(&K2308), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2309), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2311: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K2312: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K2313: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K2314: RomBytes<17> = RomBytes::new(b"\x00\xe0\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K2315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2311), consts: Obj::rom(&K2312), argnames: Obj::rom(&K2313), exc: Obj::rom(&K10), lines: Obj::rom(&K2314), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2316: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K2317: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K974), Obj::small(0), n!("stat")]);
static K2318: RomBytes<9> = RomBytes::new(b"\x00\xf4\x01\x0e\x02\x04\x02\x05\x02");
static K2319: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2316), consts: Obj::rom(&K2317), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2318), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 121 };
static K2320: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K2321: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K2322: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K2321), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K2323: RomBytes<15> = RomBytes::new(b"\x00\x82\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K2324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2320), consts: Obj::rom(&K2322), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2323), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K2325: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K2326: RomBytes<1> = RomBytes::new(b"/");
static K2327: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K2326)]);
static K2328: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K2327), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K2329: RomBytes<9> = RomBytes::new(b"\x00\x96\x02\x0e\x02\x0c\x02\x0c\x02");
static K2330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2325), consts: Obj::rom(&K2328), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2329), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 138 };
static K2331: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K2332: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K2333: RomBytes<5> = RomBytes::new(b"\x00\xa4\x02\x0e\x02");
static K2334: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2331), consts: Obj::rom(&K2332), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2333), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2335: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K2336: RomBytes<5> = RomBytes::new(b"\x00\xae\x02\x0e\x02");
static K2337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2331), consts: Obj::rom(&K2335), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2336), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K2338: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K2339: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K2340: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K2341: RomBytes<11> = RomBytes::new(b"\x00\xb8\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K2342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2338), consts: Obj::rom(&K2339), argnames: Obj::rom(&K2340), exc: Obj::rom(&K10), lines: Obj::rom(&K2341), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K2343: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K2344: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K2345: RomBytes<19> = RomBytes::new(b"\x00\xc8\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K2346: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2343), consts: Obj::rom(&K2344), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2345), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K2347: RomBytes<72> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x0c\x00\x00\x02\x01U\x02\x03\x00\x03\x02\x02\x81\x02A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K2348: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K2349: RomBytes<15> = RomBytes::new(b"\x00\xe2\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x0c\x02");
static K2350: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2347), consts: Obj::rom(&K2348), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2349), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K2351: RomBytes<38> = RomBytes::new(b"U\x00\x13\x00\n\x01\x00\x03\x02\x01b\x01\x01\x01U\x01\x03\x00\x01\x01\x00\x81\x01\n\x01\x02\x03\x02\x01_\x03\x00\x03b\x01\x01\x02\x82");
static K2352: RomTuple<4> = RomTuple::new([n!("kept"), n!("errno"), n!("keep"), Obj::small(0)]);
static K2353: RomTuple<1> = RomTuple::new([n!("number")]);
static K2354: RomBytes<7> = RomBytes::new(b"\x00\xf8\x02\x04\x02\x13\x02");
static K2355: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2351), consts: Obj::rom(&K2352), argnames: Obj::rom(&K2353), exc: Obj::rom(&K10), lines: Obj::rom(&K2354), name: n!("os_errno"), qualname: n!("os_errno"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2356: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K2357: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K2358: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K2359: RomBytes<5> = RomBytes::new(b"\x00\x84\x03\x0e\x02");
static K2360: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2356), consts: Obj::rom(&K2357), argnames: Obj::rom(&K2358), exc: Obj::rom(&K10), lines: Obj::rom(&K2359), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 193 };
static K2361: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K2362: RomBytes<37> = RomBytes::new(b"\n\x03\x00\n\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x06\x00\x03\x07\x00b\x04\x04\x03\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K2363: RomTuple<3> = RomTuple::new([n!("exec"), n!("compile"), n!("import_read")]);
static K2364: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K2365: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K2366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2362), consts: Obj::rom(&K2363), argnames: Obj::rom(&K2364), exc: Obj::rom(&K10), lines: Obj::rom(&K2365), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K2367: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K2368: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K2369: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K2370: RomBytes<13> = RomBytes::new(b"\x00\x9c\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K2371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2367), consts: Obj::rom(&K2368), argnames: Obj::rom(&K2270), exc: Obj::rom(&K2369), lines: Obj::rom(&K2370), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 204 };
static K2372: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K2373: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K2374: RomStr<9> = RomStr::constant(b"/__init__");
static K2375: RomTuple<10> = RomTuple::new([Obj::rom(&K2373), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K2374), Obj::rom(&K6), n!("found_module")]);
static K2376: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K2377: RomBytes<27> = RomBytes::new(b"\x00\xb0\x03\x03\x02\x06\x02\r\x02\x04\x02\x12\x04\x15\x02\x0f\x02\x1c\x04\x11\x02\x08\x02\x03\x15\x05\x18");
static K2378: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2372), consts: Obj::rom(&K2375), argnames: Obj::rom(&K2376), exc: Obj::rom(&K10), lines: Obj::rom(&K2377), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K2379: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K2380: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K2381: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K2380)]);
static K2382: RomTuple<1> = RomTuple::new([n!("base")]);
static K2383: RomBytes<11> = RomBytes::new(b"\x00\xd2\x03\x18\x02\x0f\x02\x13\x03\x05\x06");
static K2384: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2379), consts: Obj::rom(&K2381), argnames: Obj::rom(&K2382), exc: Obj::rom(&K10), lines: Obj::rom(&K2383), name: n!("import_one"), qualname: n!("import_one"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 232 };
static K2385: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x04U\x04\x03\x00W!\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x06\x86\x05\n\x05\x07\x00\x06\x03b\x05\x05\x01\x81\x05");
static K2386: RomTuple<8> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("import_size"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K2387: RomBytes<8> = RomBytes::new(b"\rK[\n[\n\x00\x0b");
static K2388: RomBytes<21> = RomBytes::new(b"\x00\xe0\x03\r\x04\x11\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K2389: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2385), consts: Obj::rom(&K2386), argnames: Obj::rom(&K2270), exc: Obj::rom(&K2387), lines: Obj::rom(&K2388), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 239 };
static K2390: RomBytes<66> = RomBytes::new(b"\x00\x03\x00\x01\x04\x0b\x01\x05\x00c\x01\x03\x02\x00W\x17\x00\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x06\x00\x02\x03\x00\x01\x81\x03\x83\x02\n\x02\x03\n\x03\x04\x00\x04\x01\x01\x05\x14b\x03\x03\x02\x02\x04\x00\x01b\x02\x02\x02\x81\x02");
static K2391: RomTuple<5> = RomTuple::new([n!("ioctl"), n!("AttributeError"), n!("OSError"), n!("min"), n!("max")]);
static K2392: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x04\x11\x17\x00\x05");
static K2393: RomBytes<9> = RomBytes::new(b"\x00\x82\x04\x11\x02\x0f\x02\x08\x02");
static K2394: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2390), consts: Obj::rom(&K2391), argnames: Obj::rom(&K230), exc: Obj::rom(&K2392), lines: Obj::rom(&K2393), name: n!("import_size"), qualname: n!("import_size"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K2395: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K2396: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K2397: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K2398: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K2396), n!("__name__"), Obj::rom(&K2397)]);
static K2399: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K2400: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2395), consts: Obj::rom(&K2398), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2399), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2401: RomBytes<240> = RomBytes::new(b"S\x01\x16\x00\n\x04\x00\x00\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x04\x04\x02\x81\x04\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x04\x05\x07\x00b\x02\x04\x03T\x02F\x00\n\x04\x05\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x06b\x04\x04\x02U\x04.\x00\n\x04\x02\n\x05\x03\x00\x06\x00b\x05\x05\x01\x03\x06\x07\x05\x07\x00b\x02\x04\x03S\x02\x13\x00\n\x04\x08\x00\x05\x02\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04T\x02\x13\x00\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\t\x00\x05\x03\n\x06\x00b\x04\x04\x02U\x04\x1e\x00\n\x04\n\x03\x06\x0b\n\x07\x03\x00\x08\x03b\x07\x07\x01Y\x07\x07\x0c\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\n\x05\x03\x00\x06\x03b\x05\x05\x01\n\x06\x00P\x05\x06\x06\x00\x00\x04\x03W\x0b\x00\n\x04\x00\x00\x05\x03c\x04\x04\x01\x04\x81\x04");
static K2402: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K2403: RomTuple<13> = RomTuple::new([n!("int"), n!("index_of"), n!("getattr"), n!("type"), n!("__int__"), n!("hasattr"), n!("__index__"), n!("__trunc__"), n!("truncated"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2402), n!("__name__")]);
static K2404: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K2405: RomBytes<26> = RomBytes::new(b"\x00\"\x04\x02\x16\x02\x17\x02\x1c\x02\x17\x02\x04\x02\x13\x02\x04\x02\x13\x02\n\x02\x11\x02\x1e\x02");
static K2406: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2401), consts: Obj::rom(&K2403), argnames: Obj::rom(&K2404), exc: Obj::rom(&K10), lines: Obj::rom(&K2405), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K2407: RomBytes<66> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x03\x04\x02b\x02\x02\x02V\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x01\x02\x04\n\x02\x05\x03\x04\x06\x1c\x03\x04\x01b\x02\x02\x01\x83\x02");
static K2408: RomStr<41> = RomStr::constant(b"__trunc__ returned non-Integral (type %s)");
static K2409: RomTuple<7> = RomTuple::new([n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__name__"), n!("TypeError"), Obj::rom(&K2408)]);
static K2410: RomBytes<8> = RomBytes::new(b"\x00B\x18\x02\x0c\x02\x0e\x02");
static K2411: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2407), consts: Obj::rom(&K2409), argnames: Obj::rom(&K165), exc: Obj::rom(&K10), lines: Obj::rom(&K2410), name: n!("truncated"), qualname: n!("truncated"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K2412: RomBytes<170> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\n\x06\x01\x00\x07\x02b\x06\x06\x01\n\x07\x03P\x06\x07\x06\x00\x00\x05\x02W\x0b\x00\n\x05\x03\x00\x06\x02c\x05\x05\x01\x02\x81\x05");
static K2413: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K2414: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K2413)]);
static K2415: RomBytes<16> = RomBytes::new(b"\x00P\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K2416: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2412), consts: Obj::rom(&K2414), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2415), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2417: RomTuple<1> = RomTuple::new([K2245.obj()]);
static K2418: RomBytes<113> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\x03\x07\x01b\x05\x05\x02V\x05\x0b\x00\x00\x05\x01c\x01\x05\x00\x01W%\x00\n\x05\x02\x00\x06\x01\n\x07\x03\n\x08\x04h\x07\x07\x02b\x05\x05\x02U\x05\r\x00v\x06\x01|\x05\x07\x05\x00\x00b\x01\x05\x01\n\x06\x06Y\x05\x06\x07\x00\x06\x01\x00\x07\x02\x00\x08\x03e\x04\x05\x03\x08\x00\n\x06\x06P\x00\x06\x06\x00\x00\x05\x04W\n\x00\x00\x05\x00\x00\x06\x04b\x05\x05\x01\x81\x05");
static K2419: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K134), name: n!("<listcomp>"), qualname: n!("int_from_bytes.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K2420: RomTuple<1> = RomTuple::new([n!("signed")]);
static K2421: RomTuple<9> = RomTuple::new([n!("hasattr"), n!("__bytes__"), n!("isinstance"), n!("bytearray"), n!("memoryview"), Obj::rom(&K2419), n!("int"), n!("from_bytes"), Obj::rom(&K2420)]);
static K2422: RomTuple<4> = RomTuple::new([n!("cls"), n!("bytes"), n!("byteorder"), n!("signed")]);
static K2423: RomBytes<12> = RomBytes::new(b"\x00f\x11\x02\x0b\x02\x18\x02\r\x02\x16\x02");
static K2424: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2418), consts: Obj::rom(&K2421), argnames: Obj::rom(&K2422), exc: Obj::rom(&K10), lines: Obj::rom(&K2423), name: n!("int_from_bytes"), qualname: n!("int_from_bytes"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 1, nfree: 0, line: 50 };
static K2425: RomTuple<1> = RomTuple::new([n!("big")]);
static K2426: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01c\x03\x03\x01\x01b\x02\x02\x01\x81\x02");
static K2427: RomTuple<2> = RomTuple::new([n!("bytes"), n!("fromhex")]);
static K2428: RomTuple<2> = RomTuple::new([n!("cls"), n!("text")]);
static K2429: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2426), consts: Obj::rom(&K2427), argnames: Obj::rom(&K2428), exc: Obj::rom(&K10), lines: Obj::rom(&K1306), name: n!("bytes_fromhex"), qualname: n!("bytes_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2430: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x04\x01P\x00\x04\x06\x00\x00\x03\x02W\n\x00\x00\x03\x00\x00\x04\x02b\x03\x03\x01\x81\x03");
static K2431: RomTuple<2> = RomTuple::new([n!("hexadecimal"), n!("float")]);
static K2432: RomBytes<5> = RomBytes::new(b"\x00\x80\x01\n\x02");
static K2433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2430), consts: Obj::rom(&K2431), argnames: Obj::rom(&K2428), exc: Obj::rom(&K10), lines: Obj::rom(&K2432), name: n!("float_fromhex"), qualname: n!("float_fromhex"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K2434: RomBytes<513> = RomBytes::new(b"\n\x10\x00\x00\x11\x00\n\x12\x01b\x10\x10\x02U\x10\x0c\x00\n\x10\x02\x03\x11\x03b\x10\x10\x01\x83\x10\x00\x10\x00c\x10\x10\x00\x04c\x01\x10\x00\x05\x00\x10\x01\x03\x11\x06c\x02\x10\x01\x07U\x02\x0f\x00\x00\x10\x01\x03\x11\x08c\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x03\x10\tR\x01\x10 \x00V\x02\x10\x00\n\x11\n\x00\x12\x01b\x11\x11\x012\x10\x11W\n\x00\n\x10\n\x00\x11\x01b\x10\x10\x01\x81\x10\x00\x10\x01\x03\x11\x0bc\x10\x10\x01\x07V\x10\x10\x00\x01\x10\x02\x05\x11\x00\x05\x12\x00l\x10\x10^\x01\x01\x10\x00\x10\x01\x03\x11\x0cc\x10\x10\x01\rz\x10\x03\x03\x00\x10\x03\x03\x11\x0ec\x10\x10\x01\rz\x10\x06\x03\x05\x11\x00\x01\x12\x01\x05\x13\x00l\x11\x11^\x11\x05\x11\x03\x12\x0f6\x10\x11\x12\x08V\x10\x04\x00_\x10\x05\x10\x00\t\x10V\t\x13\x00\x01\x10\x01\x05\x11\x00\x05\x12\x00l\x10\x10^\n\x05\x10W\x03\x00\x00\n\x05\x17\x03\x06\x08\n\x10\x11v\x12\x03|\x11\x13\x12\x00\x00b\x11\x11\x01b\x0b\x10\x01\n\x10\x11v\x12\n|\x11\x13\x13\x00\x00b\x11\x11\x01b\x0c\x10\x01V\x03!\x00V\x0b\x1d\x00V\x0c\x19\x00\n\x10\x14\x00\x11\x04b\x10\x10\x01\n\x11\x14\x00\x12\nb\x11\x11\x01<\x10\x11\x0c\x00\n\x10\x15\x03\x11\x16b\x10\x10\x01\x83\x10\n\x10\x17\x00\x11\x03\x01\x12\x10b\r\x10\x02\n\x10\x17\x00\x11\nU\x11\x03\x00\x03\x11\x18b\x0e\x10\x01A\t\x06\x06\x002\x10\x0eW\x03\x00\x00\x10\x0e\x01\x11\x04\n\x12\x19\x00\x13\x08b\x12\x12\x01\x19\x11\x11\x12\x18\x0e\x10\x11M\r\x10\x11\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e=\x10\x1b\x06\x00\x03\x0f\x1cW>\x00\x00\x10\rc\x10\x10\x00\x1a\x17\x10\x10\x0e?\x10\x1d\x0c\x00\n\x10\x1e\x03\x11\x1fb\x10\x10\x01\x83\x10@\x0e\x10\x0e\x00\n\x10\n \x11\r\x0eb\x0f\x10\x01W\x0e\x00\x01\x10\x012\x11\x0e \x10\x10\x11\x1a\x0f\r\x10V\x02\x06\x002\x10\x0fW\x03\x00\x00\x10\x0f\x81\x10");
static K2435: RomStr<40> = RomStr::constant(b"bad argument type for built-in operation");
static K2436: RomTuple<3> = RomTuple::new([n!("inf"), n!("infinity"), n!("nan")]);
static K2437: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(43), vm::intern::ascii_char(45)]);
static K2438: RomBytes<25> = RomBytes::new(b"g\x02\x02\x00W\x0b\x00\x03\x03\x006\x03\x01\x03\x08m\x02\x03w\x01\x00\xf0\xff\x81\x02");
static K2439: RomTuple<1> = RomTuple::new([n!("0123456789abcdef")]);
static K2440: RomBytes<3> = RomBytes::new(b"\x00\xa8\x01");
static K2441: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2438), consts: Obj::rom(&K2439), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2440), name: n!("<listcomp>"), qualname: n!("hexadecimal.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K2442: RomTuple<1> = RomTuple::new([n!("0123456789")]);
static K2443: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2438), consts: Obj::rom(&K2442), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2060), name: n!("<listcomp>"), qualname: n!("hexadecimal.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K2444: RomStr<41> = RomStr::constant(b"invalid hexadecimal floating-point string");
static K2445: RomStr<51> = RomStr::constant(b"hexadecimal value too large to represent as a float");
static K2446: RomTuple<32> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2435), n!("strip"), n!("lower"), vm::intern::ascii_char(45), n!("startswith"), vm::intern::ascii_char(43), Obj::rom(&K2436), n!("float"), n!("0x"), vm::intern::ascii_char(112), n!("partition"), vm::intern::ascii_char(46), Obj::rom(&K2437), Obj::small(0), n!("all"), Obj::rom(&K2441), Obj::rom(&K2443), n!("bool"), n!("ValueError"), Obj::rom(&K2444), n!("int"), vm::intern::ascii_char(48), n!("len"), n!("bit_length"), Obj::small(-1200), K2245.obj(), Obj::small(1100), n!("OverflowError"), Obj::rom(&K2445)]);
static K2447: RomTuple<1> = RomTuple::new([n!("text")]);
static K2448: RomBytes<61> = RomBytes::new(b"\x00\x8a\x01\x11\x02\x0c\x02\r\x02\x0b\x02\x13\x02\x10\x02\x08\x02 \x02\x0f\x02\x10\x02\x0f\x02\x0f\x02#\x02\x1a\x02\x04\x02\x14\x02\x14\x02%\x02\x0c\x02\r\x02\x11\x02#\x02\x16\x02\x06\x02\x11\x02\x0c\x02\x05\x02\x0e\x06\x0e\x02");
static K2449: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2434), consts: Obj::rom(&K2446), argnames: Obj::rom(&K2447), exc: Obj::rom(&K10), lines: Obj::rom(&K2448), name: n!("hexadecimal"), qualname: n!("hexadecimal"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2450: RomBytes<140> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x01\x03\x03T\x01\x13\x00\n\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x05\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x1e\x00\n\x03\x06\x03\x05\x07\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x08\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x04\x01\x00\x05\x02b\x04\x04\x01\n\x05\x03P\x04\x05\x06\x00\x00\x03\x02W\x0b\x00\n\x03\x03\x00\x04\x02c\x03\x03\x01\x02\x81\x03");
static K2451: RomStr<42> = RomStr::constant(b"__complex__ returned non-complex (type %s)");
static K2452: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__complex__"), n!("complex"), n!("float_new"), n!("isinstance"), n!("TypeError"), Obj::rom(&K2451), n!("__name__")]);
static K2453: RomBytes<15> = RomBytes::new(b"\x00\xd0\x01\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\x1e\x02");
static K2454: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2450), consts: Obj::rom(&K2452), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2453), name: n!("complex_of"), qualname: n!("complex_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K2455: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02U\x02\x1b\x00\n\x02\x02\x00\x03\x00\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x06\x00\x03\x00b\x00\x02\x01T\x01\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x01\n\x04\x03\n\x05\x04\n\x06\x05h\x04\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x07\x00\x03\x01b\x01\x02\x01\n\x02\x05\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2456: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__complex__"), n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("complex_of"), n!("float_new")]);
static K2457: RomTuple<2> = RomTuple::new([n!("real"), n!("imag")]);
static K2458: RomBytes<15> = RomBytes::new(b"\x00\xe4\x01,\x02\n\x02\x04\x02\x0c\x02\x1b\x02\n\x02");
static K2459: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2455), consts: Obj::rom(&K2456), argnames: Obj::rom(&K2457), exc: Obj::rom(&K10), lines: Obj::rom(&K2458), name: n!("complex_new"), qualname: n!("complex_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K2460: RomBytes<69> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03h\x03\x03\x03b\x01\x01\x02V\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2461: RomStr<25> = RomStr::constant(b"must be real number, not ");
static K2462: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("bytes"), n!("bytearray"), n!("TypeError"), Obj::rom(&K2461), n!("type"), n!("__name__"), n!("float")]);
static K2463: RomBytes<7> = RomBytes::new(b"\x00\xfa\x01\x1b\x02\x1e\x02");
static K2464: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2460), consts: Obj::rom(&K2462), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2463), name: n!("real"), qualname: n!("real"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K2465: RomBytes<72> = RomBytes::new(b"\x00\x06\x02c\x06\x06\x00\x00v\x05\x06W\x12\x00z\x06\x03\x02\n\x07\x01\x00\x08\x04b\x07\x07\x01`\x02\x03\x07w\x06\x05\xe9\xff\x00\x05\x00g\x06\x06\x00v\t\x01|\x08\n\x02\x00\x00b\x08\x08\x01n\x06\x08j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05");
static K2466: RomTuple<1> = RomTuple::new([n!("real")]);
static K2467: RomBytes<3> = RomBytes::new(b"\x00\x8c\x02");
static K2468: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2466), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2467), name: n!("<listcomp>"), qualname: n!("with_floats.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K2469: RomTuple<3> = RomTuple::new([n!("items"), n!("real"), Obj::rom(&K2468)]);
static K2470: RomTuple<3> = RomTuple::new([n!("native"), n!("args"), n!("named")]);
static K2471: RomBytes<9> = RomBytes::new(b"\x00\x88\x02\x12\x02\x0e\x01\x05\x04");
static K2472: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2465), consts: Obj::rom(&K2469), argnames: Obj::rom(&K2470), exc: Obj::rom(&K10), lines: Obj::rom(&K2471), name: n!("with_floats"), qualname: n!("with_floats"), file: n!("<prelude>"), flags: 67, nregs: 11, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 131 };
static K2473: RomBytes<31> = RomBytes::new(b"\x00\x02\x00g\x03\x03\x00v\x06\x01|\x05\x07\x00\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K2474: RomBytes<3> = RomBytes::new(b"\x00\x94\x02");
static K2475: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2474), name: n!("<listcomp>"), qualname: n!("with_ints.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 138 };
static K2476: RomTuple<1> = RomTuple::new([Obj::rom(&K2475)]);
static K2477: RomTuple<2> = RomTuple::new([n!("native"), n!("args")]);
static K2478: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2473), consts: Obj::rom(&K2476), argnames: Obj::rom(&K2477), exc: Obj::rom(&K10), lines: Obj::rom(&K2474), name: n!("with_ints"), qualname: n!("with_ints"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2479: RomBytes<144> = RomBytes::new(b"\x00\x08\x02c\x08\x08\x00\x00v\x07\x08W\x12\x00z\x08\x03\x02\n\t\x01\x00\n\x04b\t\t\x01`\x02\x03\tw\x08\x07\xe9\xffv\x08\x01|\x07\t\x02\x00\x00b\x05\x07\x01U\x02D\x00\n\x07\x03\n\n\x04\x00\x0b\x01\x00\x0c\x05b\n\n\x02v\t\n|\x08\n\x05\x00\x00b\x08\x08\x01b\x07\x07\x01V\x07\x1f\x00\n\x07\x06_\x08\x01\x07b\x07\x07\x01Y\x06\x07\x08\n\x07\t\x03\t\n\x1c\x08\t\x06b\x07\x07\x01\x83\x07\x00\x07\x00g\x08\x08\x00n\x08\x05j\t\t\x00s\t\x02f\x07\x07\x81\x07");
static K2480: RomTuple<1> = RomTuple::new([n!("converted")]);
static K2481: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2480), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1469), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2482: RomBytes<26> = RomBytes::new(b"g\x03\x03\x00W\x0c\x00z\x04\x01\x026\x05\x01\x02\x06m\x03\x05w\x04\x00\xef\xff\x81\x03");
static K2483: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K2484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2482), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2483), name: n!("<listcomp>"), qualname: n!("with_numbers.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K2485: RomTuple<11> = RomTuple::new([n!("items"), n!("converted"), Obj::rom(&K2481), n!("all"), n!("zip"), Obj::rom(&K2484), n!("type"), Obj::small(-1), n!("__name__"), n!("TypeError"), Obj::rom(&K2396)]);
static K2486: RomBytes<17> = RomBytes::new(b"\x00\x9e\x02\x12\x02\x0e\x01\x05\x04\r\x02)\x02\x0f\x02\x10\x02");
static K2487: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2479), consts: Obj::rom(&K2485), argnames: Obj::rom(&K2470), exc: Obj::rom(&K10), lines: Obj::rom(&K2486), name: n!("with_numbers"), qualname: n!("with_numbers"), file: n!("<prelude>"), flags: 67, nregs: 13, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 142 };
static K2488: RomBytes<124> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x03\x03\nb\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\rb\x01\x01\x02V\x01\x0c\x00\n\x01\x0e\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x0b\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x03\x03\x0fb\x01\x01\x02V\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K2489: RomTuple<16> = RomTuple::new([n!("isinstance"), n!("int"), n!("float"), n!("complex"), n!("str"), n!("bytes"), n!("bytearray"), n!("list"), n!("tuple"), n!("dict"), n!("set"), n!("hasattr"), n!("type"), n!("__index__"), n!("index_of"), n!("__float__")]);
static K2490: RomBytes<15> = RomBytes::new(b"\x00\xb2\x020\x02\x02\x02\x18\x02\x0c\x02\x18\x02\x0c\x02");
static K2491: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2488), consts: Obj::rom(&K2489), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2490), name: n!("converted"), qualname: n!("converted"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K2492: RomBytes<35> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00v\x07\x01|\x06\x08\x00\x00\x00b\x06\x06\x01n\x04\x06j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2493: RomTuple<1> = RomTuple::new([n!("complex")]);
static K2494: RomBytes<3> = RomBytes::new(b"\x00\xc6\x02");
static K2495: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2493), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2494), name: n!("<listcomp>"), qualname: n!("with_complex.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K2496: RomTuple<1> = RomTuple::new([Obj::rom(&K2495)]);
static K2497: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2492), consts: Obj::rom(&K2496), argnames: Obj::rom(&K2470), exc: Obj::rom(&K10), lines: Obj::rom(&K2494), name: n!("with_complex"), qualname: n!("with_complex"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 162 };
static K2498: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K2499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2498), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K776), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 166 };
static K2500: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K2501: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K2502: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K2503: RomBytes<3> = RomBytes::new(b"\x00\xd6\x02");
static K2504: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2501), consts: Obj::rom(&K2502), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2503), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 170 };
static K2505: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K2506: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K2507: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K2506)]);
static K2508: RomBytes<25> = RomBytes::new(b"\x00\xde\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K2509: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2505), consts: Obj::rom(&K2507), argnames: Obj::rom(&K601), exc: Obj::rom(&K10), lines: Obj::rom(&K2508), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 174 };
static K2510: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K2511: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K2512: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K2511)]);
static K2513: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K2514: RomBytes<19> = RomBytes::new(b"\x00\xfc\x02\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K2515: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2510), consts: Obj::rom(&K2512), argnames: Obj::rom(&K2513), exc: Obj::rom(&K10), lines: Obj::rom(&K2514), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 189 };
static K2516: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02T\x02\'\x00T\x01\r\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01W\x14\x00\n\x03\x02\x00\x04\x00\n\x05\x03\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2517: RomTuple<4> = RomTuple::new([n!("python_method"), n!("__round__"), n!("round"), n!("index_of")]);
static K2518: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K2519: RomBytes<13> = RomBytes::new(b"\x00\x94\x03\r\x02\x04\x02\'\x02\x04\x02\x0c\x02");
static K2520: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2516), consts: Obj::rom(&K2517), argnames: Obj::rom(&K2518), exc: Obj::rom(&K10), lines: Obj::rom(&K2519), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 201 };
static K2521: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K2522: RomBytes<3> = RomBytes::new(b"\x00\xa6\x03");
static K2523: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K2521), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K2522), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 210 };
static K2524: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K2525: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K2524), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K984), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K2526: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K2527: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K2526), argnames: Obj::rom(&K93), exc: Obj::rom(&K10), lines: Obj::rom(&K562), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K2528: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\"\x04\x01\x01b\x02\x02\x02\x81\x02");
static K2529: RomTuple<2> = RomTuple::new([n!("random_randrange"), Obj::small(1)]);
static K2530: RomTuple<2> = RomTuple::new([n!("first"), n!("last")]);
static K2531: RomBytes<3> = RomBytes::new(b"\x00\xc0\x03");
static K2532: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2528), consts: Obj::rom(&K2529), argnames: Obj::rom(&K2530), exc: Obj::rom(&K10), lines: Obj::rom(&K2531), name: n!("random_randint"), qualname: n!("random_randint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K2533: RomBytes<121> = RomBytes::new(b"\x8a\x07\x01\x00\x00\x00\x00\x8b\x03\x07\x02\x00T\x01\t\x00\x00\x07\x00\x01\x00\x00\x00\x01\x07A\x02\x03\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x01\x00\n\x02b\x04\x07\x03>\x04\x03\x0c\x00\n\x07\x04\x03\x08\x07b\x07\x07\x01\x83\x07\x00\x07\x04c\x05\x07\x00\x08\x00\x07\x03\x00\x08\x05b\x06\x07\x01W\n\x00\x00\x07\x03\x00\x08\x05b\x06\x07\x01F\x06\x04\xf1\xff\x19\x07\x06\x02\x17\x07\x00\x07\x81\x07");
static K2534: RomTuple<1> = RomTuple::new([n!("getrandbits")]);
static K2535: RomStr<25> = RomStr::constant(b"zero step for randrange()");
static K2536: RomStr<11> = RomStr::constant(b"empty range");
static K2537: RomTuple<9> = RomTuple::new([Obj::rom(&K2534), n!("random"), n!("getrandbits"), Obj::small(0), n!("ValueError"), Obj::rom(&K2535), n!("len_of_range"), Obj::rom(&K2536), n!("bit_length")]);
static K2538: RomTuple<3> = RomTuple::new([n!("start"), n!("stop"), n!("step")]);
static K2539: RomBytes<29> = RomBytes::new(b"\x00\xc8\x03\x0c\x04\x04\x02\t\x02\x05\x02\x0c\x02\x10\x02\x05\x02\x0c\x02\x08\x02\n\x02\x03\x02\n\x01\x05\x04");
static K2540: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2533), consts: Obj::rom(&K2537), argnames: Obj::rom(&K2538), exc: Obj::rom(&K10), lines: Obj::rom(&K2539), name: n!("random_randrange"), qualname: n!("random_randrange"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 227 };
static K2541: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::small(1)]);
static K2542: RomBytes<32> = RomBytes::new(b"\x18\x03\x01\x00\x17\x03\x03\x02?\x02\x00\x06\x00\x01\x04\x01W\x03\x00\x01\x04\xff\x18\x03\x03\x04\x1b\x03\x03\x02\x81\x03");
static K2543: RomBytes<3> = RomBytes::new(b"\x00\xea\x03");
static K2544: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2542), consts: Obj::rom(&K160), argnames: Obj::rom(&K2538), exc: Obj::rom(&K10), lines: Obj::rom(&K2543), name: n!("len_of_range"), qualname: n!("len_of_range"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 244 };
static K2545: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K2546: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K2547: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K2548: RomTuple<7> = RomTuple::new([Obj::rom(&K2546), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K2547)]);
static K2549: RomTuple<1> = RomTuple::new([n!("seq")]);
static K2550: RomBytes<11> = RomBytes::new(b"\x00\xf2\x03\x0c\x04\n\x02\x05\x02\x0c\x02");
static K2551: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2545), consts: Obj::rom(&K2548), argnames: Obj::rom(&K2549), exc: Obj::rom(&K10), lines: Obj::rom(&K2550), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 248 };
static K2552: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K2553: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K2554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2552), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2553), exc: Obj::rom(&K10), lines: Obj::rom(&K597), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 4 };
static K2555: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K2556: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K2557: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K2558: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K2559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2555), consts: Obj::rom(&K2556), argnames: Obj::rom(&K2557), exc: Obj::rom(&K10), lines: Obj::rom(&K2558), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 8 };
static K2560: RomBytes<263> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05P\x04\x05\x19\x00\n\x05\x06\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x07\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x19\x00\n\x06\tY\x05\x06\n\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\x0b\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x0c\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\r\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\r\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K2561: RomTuple<14> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("wrap_native")]);
static K2562: RomBytes<34> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02\x0c\x02\x0e\x02 \x02");
static K2563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2560), consts: Obj::rom(&K2561), argnames: Obj::rom(&K2557), exc: Obj::rom(&K10), lines: Obj::rom(&K2562), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2564: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K2565: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K2566: RomBytes<6> = RomBytes::new(b"\x00L\n\x02\x10\x02");
static K2567: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2564), consts: Obj::rom(&K2565), argnames: Obj::rom(&K2557), exc: Obj::rom(&K10), lines: Obj::rom(&K2566), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2568: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K2569: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K2570: RomBytes<12> = RomBytes::new(b"\x00X\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K2571: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2568), consts: Obj::rom(&K2569), argnames: Obj::rom(&K2557), exc: Obj::rom(&K10), lines: Obj::rom(&K2570), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 43 };
static K2572: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K2573: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K2574: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K2575: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K2576: RomBytes<10> = RomBytes::new(b"\x00j\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K2577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2572), consts: Obj::rom(&K2573), argnames: Obj::rom(&K2574), exc: Obj::rom(&K2575), lines: Obj::rom(&K2576), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2578: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K2579: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K2580: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K2581: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K2582: RomBytes<8> = RomBytes::new(b"\x00~\x10\x02\x08\x02\x07\x02");
static K2583: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2578), consts: Obj::rom(&K2579), argnames: Obj::rom(&K2580), exc: Obj::rom(&K2581), lines: Obj::rom(&K2582), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K2584: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K2585: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K2586: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2584), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2196), exc: Obj::rom(&K10), lines: Obj::rom(&K2585), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K2587: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K2588: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K2589: RomBytes<11> = RomBytes::new(b"\x00\x94\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K2590: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2587), consts: Obj::rom(&K326), argnames: Obj::rom(&K2588), exc: Obj::rom(&K10), lines: Obj::rom(&K2589), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K2591: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K2592: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K2593: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K2594: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K2592), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K2593), n!("throw")]);
static K2595: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K2596: RomBytes<25> = RomBytes::new(b"\x00\xa4\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K2597: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2591), consts: Obj::rom(&K2594), argnames: Obj::rom(&K2595), exc: Obj::rom(&K10), lines: Obj::rom(&K2596), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K2598: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K2599: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K2600: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K2601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2598), consts: Obj::rom(&K2599), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2600), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2602: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2603: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K2604: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K2605: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K2606: RomBytes<7> = RomBytes::new(b"\x00\xce\x01\x0c\x02\x08\x02");
static K2607: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2602), consts: Obj::rom(&K2603), argnames: Obj::rom(&K2604), exc: Obj::rom(&K2605), lines: Obj::rom(&K2606), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K2608: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K2609: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K2610: RomBytes<7> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x08\x02");
static K2611: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2608), consts: Obj::rom(&K2603), argnames: Obj::rom(&K2604), exc: Obj::rom(&K2609), lines: Obj::rom(&K2610), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2612: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2613: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K2614: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K2615: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2612), consts: Obj::rom(&K2613), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K2614), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2616: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K2617: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K2618: RomBytes<15> = RomBytes::new(b"\x00\xf0\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K2619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2616), consts: Obj::rom(&K2617), argnames: Obj::rom(&K663), exc: Obj::rom(&K10), lines: Obj::rom(&K2618), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 119 };
static K2620: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K2621: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K2622: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K2621), n!("getattr")]);
static K2623: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K2624: RomBytes<11> = RomBytes::new(b"\x00\x84\x02\x06\x02\x11\x02\x0c\x02\x11\x05");
static K2625: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2620), consts: Obj::rom(&K2622), argnames: Obj::rom(&K2623), exc: Obj::rom(&K10), lines: Obj::rom(&K2624), name: n!("import_star"), qualname: n!("import_star"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K2626: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K2627: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K2628: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K2629: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K2630: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2626), consts: Obj::rom(&K2627), argnames: Obj::rom(&K2270), exc: Obj::rom(&K2628), lines: Obj::rom(&K2629), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2631: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K2632: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K2633: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K2634: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2631), consts: Obj::rom(&K2632), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2633), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2635: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K2636: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K2637: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2635), consts: Obj::rom(&K2636), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K31), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2638: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K2639: RomBytes<2> = RomBytes::new(b"\x00(");
static K2640: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2638), consts: Obj::rom(&K2636), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2639), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K2641: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K2642: RomBytes<2> = RomBytes::new(b"\x000");
static K2643: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2641), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2642), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2644: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K2645: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K2646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2644), consts: Obj::rom(&K2645), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K606), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K2647: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K2648: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2644), consts: Obj::rom(&K2647), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2034), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2649: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K2650: RomTuple<1> = RomTuple::new([Obj::rom(&K2327)]);
static K2651: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2649), consts: Obj::rom(&K2650), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2039), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2652: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K428), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2653: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K2654: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2326), vm::intern::ascii_char(47)]);
static K2655: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K2656: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K2657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2653), consts: Obj::rom(&K2654), argnames: Obj::rom(&K2655), exc: Obj::rom(&K10), lines: Obj::rom(&K2656), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2658: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K2659: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K2326), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K2660: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K2661: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2658), consts: Obj::rom(&K2659), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2660), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K2662: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K2663: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2644), consts: Obj::rom(&K2662), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K144), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2664: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K2665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2644), consts: Obj::rom(&K2664), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K150), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2666: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K2667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2666), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K361), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2668: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K2669: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), n!("")]);
static K2670: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K2671: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2668), consts: Obj::rom(&K2669), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2670), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K2672: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K2673: RomStr<2> = RomStr::constant(b"//");
static K2674: RomStr<3> = RomStr::constant(b"///");
static K2675: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), n!(""), Obj::rom(&K2673), Obj::rom(&K2674), n!("split"), Obj::rom(&K175), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K2676: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K2677: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2672), consts: Obj::rom(&K2675), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2676), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K2678: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K2679: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K2680: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K2681: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2678), consts: Obj::rom(&K2679), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2680), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K2682: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K2683: RomStr<17> = RomStr::constant(b"no path specified");
static K2684: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K2685: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K2686: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2684), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2685), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2687: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2684), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1341), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K2688: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K2683), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K2686), Obj::rom(&K2687), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K2689: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K2690: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2682), consts: Obj::rom(&K2688), argnames: Obj::rom(&K2689), exc: Obj::rom(&K10), lines: Obj::rom(&K2690), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K2692: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K2693: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K2694: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K2695: RomTuple<1> = RomTuple::new([n!("paths")]);
static K2696: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K2697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2693), consts: Obj::rom(&K2694), argnames: Obj::rom(&K2695), exc: Obj::rom(&K10), lines: Obj::rom(&K2696), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K2698: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K2699: RomStr<2> = RomStr::constant(b"~/");
static K2700: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K2699), n!("getenv"), n!("HOME")]);
static K2701: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K2702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2698), consts: Obj::rom(&K2700), argnames: Obj::rom(&K2270), exc: Obj::rom(&K10), lines: Obj::rom(&K2701), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2703: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K2704: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K2705: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K2704), n!("write"), vm::intern::ascii_char(101), n!("print_exception")]);
static K2706: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K2707: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K2708: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2703), consts: Obj::rom(&K2705), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2706), lines: Obj::rom(&K2707), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2709: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K2710: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K2711: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K2712: RomBytes<2> = RomBytes::new(b"\x004");
static K2713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2709), consts: Obj::rom(&K2710), argnames: Obj::rom(&K2711), exc: Obj::rom(&K10), lines: Obj::rom(&K2712), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 2, nkwonly: 0, nfree: 0, line: 25 };
static K2714: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K2715: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K2716: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K2717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2714), consts: Obj::rom(&K2715), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2716), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2718: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K2719: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), vm::types::EMPTY_TUPLE, n!("append")]);
static K2720: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K2721: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K2722: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2718), consts: Obj::rom(&K2719), argnames: Obj::rom(&K2720), exc: Obj::rom(&K10), lines: Obj::rom(&K2721), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 35 };
static K2723: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K2724: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K2725: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K433), consts: Obj::rom(&K2724), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1293), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K2726: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K2725)]);
static K2727: RomTuple<1> = RomTuple::new([n!("function")]);
static K2728: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K2729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2723), consts: Obj::rom(&K2726), argnames: Obj::rom(&K2727), exc: Obj::rom(&K10), lines: Obj::rom(&K2728), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K2730: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K2731: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), vm::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K2732: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K2733: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K2734: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2730), consts: Obj::rom(&K2731), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2732), lines: Obj::rom(&K2733), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K2735: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K2736: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K2737: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K2738: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K2739: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2735), consts: Obj::rom(&K2736), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2737), lines: Obj::rom(&K2738), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K2740: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K2741: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K2742: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K2743: RomBytes<8> = RomBytes::new(b"\x00\x0c\n\x04\x1c\x02\x08\x02");
static K2744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2740), consts: Obj::rom(&K2741), argnames: Obj::rom(&K2742), exc: Obj::rom(&K10), lines: Obj::rom(&K2743), name: n!("re_run"), qualname: n!("re_run"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K2745: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K2746: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K2747: RomTuple<1> = RomTuple::new([n!("previous")]);
static K2748: RomBytes<2> = RomBytes::new(b"\x00\x1c");
static K2749: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2745), consts: Obj::rom(&K2746), argnames: Obj::rom(&K2747), exc: Obj::rom(&K10), lines: Obj::rom(&K2748), name: n!("re_next_slowly"), qualname: n!("re_next_slowly"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K2750: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K2751: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K2752: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K2753: RomBytes<2> = RomBytes::new(b"\x00$");
static K2754: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2750), consts: Obj::rom(&K2751), argnames: Obj::rom(&K2752), exc: Obj::rom(&K10), lines: Obj::rom(&K2753), name: n!("pattern_match"), qualname: n!("pattern_match"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K2755: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K2756: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2755), consts: Obj::rom(&K2751), argnames: Obj::rom(&K2752), exc: Obj::rom(&K10), lines: Obj::rom(&K39), name: n!("pattern_search"), qualname: n!("pattern_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2757: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K2758: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2757), consts: Obj::rom(&K2751), argnames: Obj::rom(&K2752), exc: Obj::rom(&K10), lines: Obj::rom(&K2712), name: n!("pattern_fullmatch"), qualname: n!("pattern_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2759: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K2760: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K2761: RomBytes<2> = RomBytes::new(b"\x00<");
static K2762: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2759), consts: Obj::rom(&K2760), argnames: Obj::rom(&K2752), exc: Obj::rom(&K10), lines: Obj::rom(&K2761), name: n!("pattern_finditer"), qualname: n!("pattern_finditer"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2763: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K2764: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K2765: RomTuple<1> = RomTuple::new([n!("found")]);
static K2766: RomBytes<8> = RomBytes::new(b"\x00D\x03\x02\x03\x02\n\x03");
static K2767: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2763), consts: Obj::rom(&K2764), argnames: Obj::rom(&K2765), exc: Obj::rom(&K10), lines: Obj::rom(&K2766), name: n!("re_matches"), qualname: n!("re_matches"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2768: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K2769: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K2770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2769), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K428), name: n!("<listcomp>"), qualname: n!("pattern_findall.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K2771: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K2770)]);
static K2772: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2768), consts: Obj::rom(&K2771), argnames: Obj::rom(&K2752), exc: Obj::rom(&K10), lines: Obj::rom(&K428), name: n!("pattern_findall"), qualname: n!("pattern_findall"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2773: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K2774: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K2775: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K2776: RomBytes<28> = RomBytes::new(b"\x00X\x05\x02\t\x02\x04\x02\x03\x02\x13\x02\x15\x02\x10\x02\x03\x02\x04\x02\x05\x02\x03\x0b\x05\x0e\x1f\x02");
static K2777: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2773), consts: Obj::rom(&K2774), argnames: Obj::rom(&K2775), exc: Obj::rom(&K10), lines: Obj::rom(&K2776), name: n!("pattern_split"), qualname: n!("pattern_split"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2778: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K2779: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K2780: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K2781: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2778), consts: Obj::rom(&K2779), argnames: Obj::rom(&K2780), exc: Obj::rom(&K10), lines: Obj::rom(&K1306), name: n!("pattern_sub"), qualname: n!("pattern_sub"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K2782: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K2783: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), n!(""), Obj::rom(&K10), n!("join")]);
static K2784: RomBytes<57> = RomBytes::new(b"\x00\x80\x01\x0e\x02\x06\x02\x11\x02\x06\x04\x03\x02\x04\x02\x03\x02\x03\x02\x16\x02\x03\x02\x15\x02\x04\x02\x0e\x02\x05\x02\x16\x04\n\x02\x04\x02\x0b\x02\x03\x02\x04\x02\x05\x02\x03\x02\n\x1b\x04\x1e\x04\x02\x0c\x02\x15\x02");
static K2785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2782), consts: Obj::rom(&K2783), argnames: Obj::rom(&K2780), exc: Obj::rom(&K10), lines: Obj::rom(&K2784), name: n!("pattern_subn"), qualname: n!("pattern_subn"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K2786: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2787: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K2788: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K2789: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K2790: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2786), consts: Obj::rom(&K2787), argnames: Obj::rom(&K2788), exc: Obj::rom(&K10), lines: Obj::rom(&K2789), name: n!("re_match"), qualname: n!("re_match"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K2791: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K2792: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K2793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2786), consts: Obj::rom(&K2791), argnames: Obj::rom(&K2788), exc: Obj::rom(&K10), lines: Obj::rom(&K2792), name: n!("re_search"), qualname: n!("re_search"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K2794: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K2795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2786), consts: Obj::rom(&K2794), argnames: Obj::rom(&K2788), exc: Obj::rom(&K10), lines: Obj::rom(&K1166), name: n!("re_fullmatch"), qualname: n!("re_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K2796: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K2797: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K2798: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K2799: RomBytes<3> = RomBytes::new(b"\x00\xd8\x01");
static K2800: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2796), consts: Obj::rom(&K2797), argnames: Obj::rom(&K2798), exc: Obj::rom(&K10), lines: Obj::rom(&K2799), name: n!("re_sub"), qualname: n!("re_sub"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K2801: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K2802: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K2803: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K2804: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K2805: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2802), consts: Obj::rom(&K2803), argnames: Obj::rom(&K2798), exc: Obj::rom(&K10), lines: Obj::rom(&K2804), name: n!("re_subn"), qualname: n!("re_subn"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K2806: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K2807: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K2808: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K2809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2806), consts: Obj::rom(&K2807), argnames: Obj::rom(&K2808), exc: Obj::rom(&K10), lines: Obj::rom(&K2614), name: n!("re_split"), qualname: n!("re_split"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K2810: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K2811: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2786), consts: Obj::rom(&K2810), argnames: Obj::rom(&K2788), exc: Obj::rom(&K10), lines: Obj::rom(&K1341), name: n!("re_findall"), qualname: n!("re_findall"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2812: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K2813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2786), consts: Obj::rom(&K2812), argnames: Obj::rom(&K2788), exc: Obj::rom(&K10), lines: Obj::rom(&K1190), name: n!("re_finditer"), qualname: n!("re_finditer"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2814: RomBytes<96> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x0f\x01\x01\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x82");
static K2815: RomTuple<23> = RomTuple::new([n!("clips"), n!("rom_init"), n!("__init__"), n!("rom_mount"), n!("mount"), n!("rom_umount"), n!("umount"), n!("rom_open"), n!("open"), n!("rom_ilistdir"), n!("ilistdir"), n!("rom_chdir"), n!("chdir"), n!("rom_getcwd"), n!("getcwd"), n!("rom_stat"), n!("stat"), n!("rom_statvfs"), n!("statvfs"), n!("rom_file_read"), n!("file_read"), n!("rom_file_shut"), n!("file_shut")]);
static K2816: RomBytes<24> = RomBytes::new(b"\x00\x1e\x07\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K2817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2814), consts: Obj::rom(&K2815), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2816), name: n!("VfsRom"), qualname: n!("rom_class.<locals>.VfsRom"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K2818: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsRom"), Obj::rom(&K2817), n!("keep")]);
static K2819: RomBytes<12> = RomBytes::new(b"\x00\x16\n\x02\x04\x04\x10\x1c\x03\x02\r\x02");
static K2820: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K2818), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2819), name: n!("rom_class"), qualname: n!("rom_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 10 };
static K2821: RomBytes<116> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x06\x06\x01[\x00\x01\x06\x00\x02\x06\n\x06\x02\x05\x08\x00\x01\t\x03\x05\n\x00l\x08\x08^\x07\x02\x08b\x06\x06\x01B\x06\x03\x0c\x00\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06\n\x07\x05\x00\x08\x02\x01\t\x00\n\n\x06\x00\x0b\x02b\n\n\x01b\x07\x07\x03v\x06\x07W\r\x00z\x07\x03\x03[\x00\x07\x04[\x00\x08\x05\x82w\x07\x06\xee\xff\n\x06\x04\x01\x07\x13b\x06\x06\x01\x83\x06");
static K2822: RomBytes<3> = RomBytes::new(b"\xd2\xcd1");
static K2823: RomTuple<9> = RomTuple::new([n!("memoryview"), n!("memory"), n!("bytes"), Obj::rom(&K2822), n!("OSError"), n!("rom_records"), n!("len"), n!("start"), n!("end")]);
static K2824: RomTuple<2> = RomTuple::new([n!("self"), n!("memory")]);
static K2825: RomBytes<16> = RomBytes::new(b"\x00D\x11\x02\x1c\x02\x0c\x02!\x02\x08\x02\x01\x03\x05\x06");
static K2826: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2821), consts: Obj::rom(&K2823), argnames: Obj::rom(&K2824), exc: Obj::rom(&K10), lines: Obj::rom(&K2825), name: n!("rom_init"), qualname: n!("rom_init"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K2827: RomBytes<17> = RomBytes::new(b"V\x02\x0c\x00\n\x03\x00\x01\x04\x01b\x03\x03\x01\x83\x03\x82");
static K2828: RomBytes<4> = RomBytes::new(b"\x00X\x04\x02");
static K2829: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2827), consts: Obj::rom(&K1564), argnames: Obj::rom(&K724), exc: Obj::rom(&K10), lines: Obj::rom(&K2828), name: n!("rom_mount"), qualname: n!("rom_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K2830: RomBytes<2> = RomBytes::new(b"\x00b");
static K2831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2830), name: n!("rom_umount"), qualname: n!("rom_umount"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K2832: RomBytes<71> = RomBytes::new(b"\x01\x03\x00W%\x00^\x04\x00\x01/\x01\x01\x00+\x05\x03\x01(\x06\x04\x02\x1e\x03\x05\x06=\x04\x03\x0c\x00\x00\x05\x03\x00\x06\x01h\x05\x05\x02\x81\x057\x01\x02\x0b\x00,\x05\x03\x04U\x05\x03\x00X\xcb\xff\n\x05\x05\x01\x06\x05b\x05\x05\x01\x83\x05");
static K2833: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(127), Obj::small(128), Obj::small(25), n!("OSError")]);
static K2834: RomTuple<3> = RomTuple::new([n!("view"), n!("at"), n!("end")]);
static K2835: RomBytes<18> = RomBytes::new(b"\x00l\x03\x02\x03\x02\x04\x02\x04\x02\x0c\x02\x05\x02\x0c\t\x10\x0c");
static K2836: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2832), consts: Obj::rom(&K2833), argnames: Obj::rom(&K2834), exc: Obj::rom(&K10), lines: Obj::rom(&K2835), name: n!("rom_number"), qualname: n!("rom_number"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K2837: RomBytes<110> = RomBytes::new(b"We\x00\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x03\x07\x00\x01\x08\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03z\x06\x07\x02\x00\x04\x07\x00\x01\x08W\x0b\x00\n\x06\x01\x87\x05\x06\x01\x00\x82\x83\x05V\x03\t\x00\x18\x05\x02\x019\x04\x05\x01\x00\x82\x00\x05\x03\x00\x06\x01\x17\x07\x01\x04h\x05\x05\x03~\x05\x05-\x01\x01\x04C\x01\x02\x96\xff\x82");
static K2838: RomTuple<2> = RomTuple::new([n!("rom_number"), n!("OSError")]);
static K2839: RomBytes<8> = RomBytes::new(b"\x034:\n:\x0b\x00\x0b");
static K2840: RomBytes<21> = RomBytes::new(b"\x00\x82\x01\x03\x04\x1a\x02\x1d\x02\x08\x02\x03\x02\r\x02\x01\x02\x11\x02\x04\x11");
static K2841: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2837), consts: Obj::rom(&K2838), argnames: Obj::rom(&K2834), exc: Obj::rom(&K2839), lines: Obj::rom(&K2840), name: n!("rom_records"), qualname: n!("rom_records"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2842: RomBytes<179> = RomBytes::new(b"Y\x02\x00\x00\n\t\x01\x00\n\x02_\x0b\x01\x02_\x0c\x01\x03b\t\t\x03v\x08\tW\x91\x00z\t\x03\x03M\x03\x04\x05\x00A\x03\x05\x83\x00\n\x0b\x06\x00\x0c\x02\x00\r\x04\x00\x0e\x05b\x0b\x0b\x03z\x0b\x0c\x02\x00\x06\x0c\x00\x04\r\n\x0b\x07\x00\r\x04\n\x0e\x08\x17\x0f\x04\x06\x00\x10\x05b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0c\x02\rb\x07\x0b\x01-\x04\x04\x069\x04\x05\x01\x00\x82\x00\x0b\x07A\x03\x04\x10\x00\x01\x0c\x04\x00\r\x04\x00\x0e\x05h\x0c\x0c\x03W\x10\x00\n\x0c\t\x00\r\x00\x00\x0e\x04\x00\x0f\x05b\x0c\x0c\x03h\x0b\x0b\x02~\x0b\x0bW\x0b\x00\n\x0b\n\x87\n\x0b\x01\x00\x82\x83\nw\t\x08j\xff\x82");
static K2843: RomTuple<11> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(5), n!("rom_number"), n!("bytes"), n!("min"), n!("rom_contents"), n!("OSError")]);
static K2844: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("place")]);
static K2845: RomBytes<10> = RomBytes::new(b"*u\xa2\x01\x14\xa2\x01\x0b\x00\x15");
static K2846: RomBytes<25> = RomBytes::new(b"\x00\xa0\x01\x04\x02\x1c\x02\n\x04\x1a\x02\"\x02\x04\x02\x05\x02\x01\x022\x02\x08\x02\x03\x13");
static K2847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2842), consts: Obj::rom(&K2843), argnames: Obj::rom(&K2844), exc: Obj::rom(&K2845), lines: Obj::rom(&K2846), name: n!("rom_entries"), qualname: n!("rom_entries"), file: n!("<prelude>"), flags: 68, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2848: RomBytes<164> = RomBytes::new(b"Y\x03\x00\x00\n\t\x01\x00\n\x03\x00\x0b\x01\x00\x0c\x02b\t\t\x03v\x08\tWy\x00z\t\x04\x03A\x04\x02\x0f\x00\x01\n\x05\x00\x0b\x05\x00\x0c\x06h\n\n\x03\x81\nA\x04\x03\\\x00\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x07\x0b\x00\x05\x0c\n\n\x04\x00\x0b\x03\x00\x0c\x05\x00\r\x06b\n\n\x03z\n\x0b\x02\x00\x01\x0b\x00\x05\x0cY\n\x00\x05-\x01\x01\n\x17\n\x01\x07Y\x0b\x00\x068\n\x0b\x10\x00\x01\n\x05\x00\x0b\x01\x17\x0c\x01\x07h\n\n\x03\x81\nW\x05\x00w\t\x08\x82\xff\n\x08\x07\x01\t\x05b\x08\x08\x01\x83\x08");
static K2849: RomTuple<8> = RomTuple::new([n!("memory"), n!("rom_records"), Obj::small(2), Obj::small(3), n!("rom_number"), n!("start"), n!("end"), n!("OSError")]);
static K2850: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("at"), n!("end")]);
static K2851: RomBytes<27> = RomBytes::new(b"\x00\xbe\x01\x04\x02\x1a\x02\x05\x02\x0f\x02\x05\x02\x1a\x02\x1a\x02\x08\x02\r\x02\x10\x02\x03\x11\x05\x14");
static K2852: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2848), consts: Obj::rom(&K2849), argnames: Obj::rom(&K2850), exc: Obj::rom(&K10), lines: Obj::rom(&K2851), name: n!("rom_contents"), qualname: n!("rom_contents"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 94 };
static K2853: RomBytes<121> = RomBytes::new(b"\x01\x07\x04Y\x08\x00\x00Y\t\x00\x01h\x02\x07\x03\n\x08\x02\x03\t\x03\x00\n\x01b\x08\x08\x02v\x07\x08WP\x00\x00\x08\x03c\x04\x08\x00\x04_\x08\x02\x05B\x08\x06\x0c\x00\n\x08\x07\x01\t\x02b\x08\x08\x01\x83\x08\n\t\x08\x00\n\x00\x00\x0b\x02b\t\t\x02v\x08\tW\x0f\x00z\t\x05\x02;\x05\x04\x06\x00\x00\x02\x06W\x11\x00w\t\x08\xec\xff\n\n\x07\x01\x0b\x02b\n\n\x01\x83\nw\x03\x07\xab\xff\x81\x02");
static K2854: RomTuple<9> = RomTuple::new([n!("start"), n!("end"), n!("path_parts"), n!(""), n!("encode"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_entries")]);
static K2855: RomBytes<27> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x13\x02\x08\x02\t\x02\x0c\x02\x17\x02\x05\x02\x03\x02\x03\x05\x05\n\x0c\x11\x05\x14");
static K2856: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2853), consts: Obj::rom(&K2854), argnames: Obj::rom(&K895), exc: Obj::rom(&K10), lines: Obj::rom(&K2855), name: n!("rom_find"), qualname: n!("rom_find"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K2857: RomBytes<100> = RomBytes::new(b"\n\r\x00\x00\x0e\x02b\r\r\x01z\r\x03\x06V\x04\x0c\x00\n\r\x01\x01\x0e\x1eb\r\r\x01\x83\r\n\r\x02\x00\x0e\x00\x00\x0f\x01b\r\r\x02z\r\t\x03A\t\x03\x0c\x00\n\r\x01\x01\x0e\x15b\r\r\x01\x83\r\n\r\x04\x00\x0e\x00\x00\x0f\x02\x05\x10\x01\x05\x11\x02\x05\x12\x02b\x0c\r\x05[\x0c\x05\n\x18\r\x0b\n[\x0c\x06\r\x81\x0c");
static K2858: RomTuple<7> = RomTuple::new([n!("parse_mode"), n!("OSError"), n!("rom_find"), Obj::small(4), n!("file_new"), n!("start"), n!("size")]);
static K2859: RomBytes<21> = RomBytes::new(b"\x00\xfa\x01\x0e\x02\x04\x02\x0c\x02\x11\x02\x05\x02\x0c\x02\x16\x02\x04\x02\x08\x02");
static K2860: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2857), consts: Obj::rom(&K2858), argnames: Obj::rom(&K1021), exc: Obj::rom(&K10), lines: Obj::rom(&K2859), name: n!("rom_open"), qualname: n!("rom_open"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K2861: RomBytes<55> = RomBytes::new(b"Y\x03\x00\x00Y\x05\x01\x01Y\x06\x01\x02\x17\x04\x05\x06Y\x06\x01\x01\n\x07\x03Y\t\x01\x02\x17\x08\t\x02Y\t\x01\x04b\x07\x07\x02\x17\x05\x06\x07\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K2862: RomTuple<5> = RomTuple::new([n!("memory"), n!("start"), n!("pos"), n!("min"), n!("size")]);
static K2863: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2861), consts: Obj::rom(&K2862), argnames: Obj::rom(&K1042), exc: Obj::rom(&K10), lines: Obj::rom(&K2474), name: n!("rom_file_read"), qualname: n!("rom_file_read"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K2864: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K2865: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K359), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1052), exc: Obj::rom(&K10), lines: Obj::rom(&K2864), name: n!("rom_file_shut"), qualname: n!("rom_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K2866: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02_\x03\x02\x01B\x03\x02\x0c\x00\n\x03\x03\x01\x04\x02b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02\n\x06\x05\x00\x07\x01\n\x08\x06b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K2867: RomTuple<7> = RomTuple::new([n!("rom_find"), Obj::small(0), Obj::small(4), n!("OSError"), n!("rom_list"), n!("isinstance"), n!("bytes")]);
static K2868: RomBytes<9> = RomBytes::new(b"\x00\xa4\x02\r\x02\t\x02\x0c\x02");
static K2869: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2866), consts: Obj::rom(&K2867), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K2868), name: n!("rom_ilistdir"), qualname: n!("rom_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2870: RomBytes<91> = RomBytes::new(b"\n\x08\x00\x00\t\x00\x00\n\x01b\x08\x08\x02v\x07\x08WB\x00z\x08\t\x02\x00\x03\tz\n\x04\x03A\x04\x01\x07\x00\x02\x04\x00@W\x03\x00\x03\x04\x02V\x02\x06\x00\x00\t\x03W\r\x00\n\t\x03\x00\n\x03\x03\x0b\x04b\t\t\x02\x00\n\x04\x01\x0b\x00\x18\x0c\x06\x05h\t\t\x04~\t\tw\x08\x07\xb9\xff\x82");
static K2871: RomTuple<5> = RomTuple::new([n!("rom_entries"), Obj::small(4), Obj::small(32768), n!("str"), Obj::rom(&K252)]);
static K2872: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("place"), n!("as_bytes")]);
static K2873: RomBytes<9> = RomBytes::new(b"\x00\xb2\x02\x1e\x02\x0f\x02(\x03");
static K2874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2870), consts: Obj::rom(&K2871), argnames: Obj::rom(&K2872), exc: Obj::rom(&K10), lines: Obj::rom(&K2873), name: n!("rom_list"), qualname: n!("rom_list"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K2875: RomBytes<30> = RomBytes::new(b"\n\x02\x00\x03\x03\x01\x00\x04\x01b\x02\x02\x02V\x02\x0c\x00\n\x02\x02\x01\x03_b\x02\x02\x01\x83\x02\x82");
static K2876: RomTuple<3> = RomTuple::new([n!("path_parts"), n!(""), n!("OSError")]);
static K2877: RomBytes<5> = RomBytes::new(b"\x00\xc0\x02\x11\x02");
static K2878: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2875), consts: Obj::rom(&K2876), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K2877), name: n!("rom_chdir"), qualname: n!("rom_chdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K2879: RomBytes<5> = RomBytes::new(b"\x03\x01\x00\x81\x01");
static K2880: RomBytes<3> = RomBytes::new(b"\x00\xca\x02");
static K2881: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2879), consts: Obj::rom(&K965), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K2880), name: n!("rom_getcwd"), qualname: n!("rom_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K2882: RomBytes<66> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03A\x02\x01\x07\x00\x02\x05\x00@W\x03\x00\x03\x05\x02\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x18\x0b\x04\x03\x01\x0c\x00\x01\r\x00\x01\x0e\x00h\x05\x05\n\x81\x05");
static K2883: RomTuple<3> = RomTuple::new([n!("rom_find"), Obj::small(4), Obj::small(32768)]);
static K2884: RomBytes<5> = RomBytes::new(b"\x00\xd2\x02\x11\x02");
static K2885: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2882), consts: Obj::rom(&K2883), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K2884), name: n!("rom_stat"), qualname: n!("rom_stat"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K2886: RomBytes<46> = RomBytes::new(b"\x01\x02\x01\x01\x03\x00Y\x05\x00\x00Y\x06\x00\x01\x18\x04\x05\x06\x01\x05\x00\x01\x06\x00\x01\x07\x00\x01\x08\x00\x01\t\x00\x01\n\x00\x02\x0b\xff\x7fh\x02\x02\n\x81\x02");
static K2887: RomTuple<2> = RomTuple::new([n!("end"), n!("start")]);
static K2888: RomBytes<3> = RomBytes::new(b"\x00\xdc\x02");
static K2889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2886), consts: Obj::rom(&K2887), argnames: Obj::rom(&K962), exc: Obj::rom(&K10), lines: Obj::rom(&K2888), name: n!("rom_statvfs"), qualname: n!("rom_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K2890: RomBytes<16> = RomBytes::new(b"A\x00\x00\x06\x00\x01\x02\x00W\x03\x00\x01\x02\xea\x81\x02");
static K2891: RomTuple<2> = RomTuple::new([n!("request"), n!("args")]);
static K2892: RomBytes<3> = RomBytes::new(b"\x00\xe8\x02");
static K2893: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2890), consts: Obj::rom(&K501), argnames: Obj::rom(&K2891), exc: Obj::rom(&K10), lines: Obj::rom(&K2892), name: n!("rom_ioctl"), qualname: n!("rom_ioctl"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 179 };
static K2894: RomBytes<115> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x03\x06\x01\n\x07\x01\x00\x08\x00b\x07\x07\x01v\x06\x07W;\x00\x01\x05\x00_\x07\x04\x02V\x07!\x00_\x07\x04\x03\x01\x08\x03_\t\x04\x02c\x05\x07\x02\x04=\x05\x03\x0c\x00\n\x07\x052\x08\x05b\x07\x07\x01\x83\x07\x01\x07\x02`\x04\x07\x05V\x05\x04\x00/\x03\x03\x02w\x04\x06\xc0\xffU\x03\x11\x00\n\x06\x06\x00\x07\x02\x00\x08\x01b\x06\x06\x02V\x06\x01\x00\x82X\x8d\xff");
static K2895: RomTuple<7> = RomTuple::new([n!("poll_native"), n!("poll_entries"), Obj::small(1), Obj::small(0), n!("ioctl"), n!("OSError"), n!("poll_pause")]);
static K2896: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("since")]);
static K2897: RomBytes<26> = RomBytes::new(b"\x00\x0c\n\x02\x10\x02\x03\x02\x08\x04\x10\x02\x05\x02\x0c\x02\x07\x02\x04\x02\x04\x11\x05\x14\x15\x02");
static K2898: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2894), consts: Obj::rom(&K2895), argnames: Obj::rom(&K2896), exc: Obj::rom(&K10), lines: Obj::rom(&K2897), name: n!("poll_wait"), qualname: n!("poll_wait"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2899: RomBytes<32> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K2900: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_list")]);
static K2901: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("flags")]);
static K2902: RomBytes<4> = RomBytes::new(b"\x00,\x14\x02");
static K2903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2899), consts: Obj::rom(&K2900), argnames: Obj::rom(&K2901), exc: Obj::rom(&K10), lines: Obj::rom(&K2902), name: n!("poll_list_of"), qualname: n!("poll_list_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K2904: RomTuple<2> = RomTuple::new([Obj::small(-1), Obj::small(0)]);
static K2905: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2906: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_begin")]);
static K2907: RomBytes<4> = RomBytes::new(b"\x006\x14\x02");
static K2908: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2905), consts: Obj::rom(&K2906), argnames: Obj::rom(&K2901), exc: Obj::rom(&K10), lines: Obj::rom(&K2907), name: n!("poll_iter_of"), qualname: n!("poll_iter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K2909: RomBytes<258> = RomBytes::new(b"\x13\n\n\x0b\x00b\x04\x0b\x00j\x0b\x0b\x00\x00\x05\x0b\x00\x0c\x00\x01\r\x01h\x0c\x0c\x02\x00\r\x01\x01\x0e\x04h\r\r\x02\x00\x0e\x02\x01\x0f\x00h\x0e\x0e\x02h\x0c\x0c\x03v\x0b\x0cW>\x00z\x0c\x06\x02v\r\x06W/\x00\n\x0e\x01\x00\x0f\x08b\t\x0e\x01\x00\x0e\x05\x00\x0f\t\x01\x10\x08c\x0e\x0e\x02\x02\x1e\x0e\x0e\x07`\x05\t\x0e\x00\x0e\x04\x00\x0f\x08^\x10\x05\tc\x0e\x0e\x02\x03w\x08\r\xcc\xffw\x0c\x0b\xbd\xffj\x0b\x0b\x00\x15\n\x0b\x00\x0c\x04T\x03\x06\x00\x05\r\x00W\x04\x00$\r\x03\x04c\x0c\x0c\x01\x05v\x0b\x0cW\x1d\x00z\x0c\r\x02\x00\x08\r\x00\x07\x0e\x14\r\n\x06\x00\n\x0e\x01\x00\x0f\x08b\x0e\x0e\x01`\r\x0e\x07w\x0c\x0b\xde\xffv\x0c\x00\x00\x0e\nh\r\x0e\x01|\x0b\r\x07\x00\x04b\x0b\x0b\x01v\r\x01\x00\x0f\nh\x0e\x0f\x01|\x0c\x0e\x08\x00\x04b\x0c\x0c\x01v\x0e\x02\x00\x10\nh\x0f\x10\x01|\r\x0f\t\x00\x04b\r\r\x01h\x0b\x0b\x03\x81\x0b");
static K2910: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00\x14\x04\x01\x00\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01\x01\x06\x00c\x04\x04\x02\x02(\x04\x04\x03V\x04\x03\x00m\x03\x02w\x02\x00\xd9\xff\x81\x03");
static K2911: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-5)]);
static K2912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2910), consts: Obj::rom(&K2911), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1285), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 44 };
static K2913: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-2)]);
static K2914: RomBytes<2> = RomBytes::new(b"\x00Z");
static K2915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2910), consts: Obj::rom(&K2913), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2914), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 45 };
static K2916: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-6)]);
static K2917: RomBytes<2> = RomBytes::new(b"\x00\\");
static K2918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2910), consts: Obj::rom(&K2916), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K2917), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 46 };
static K2919: RomTuple<10> = RomTuple::new([n!("new_poll"), n!("id"), n!("get"), n!("register"), Obj::small(1000), n!("poll"), n!("found"), Obj::rom(&K2912), Obj::rom(&K2915), Obj::rom(&K2918)]);
static K2920: RomTuple<4> = RomTuple::new([n!("readable"), n!("writable"), n!("failed"), n!("timeout")]);
static K2921: RomBytes<36> = RomBytes::new(b"\x00>\x02\x02\x07\x02\x07\x02,\x02\x06\x02\n\x02\x16\x02\x0f\x05\x05\x01\x05\n\x07\x02&\x02\x13\x01\x05\x08\x14\x02\x14\x02\x14\x05");
static K2922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2909), consts: Obj::rom(&K2919), argnames: Obj::rom(&K2920), exc: Obj::rom(&K10), lines: Obj::rom(&K2921), name: n!("select_streams"), qualname: n!("select_streams"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K2923: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K2924: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K2925: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K2926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2923), consts: Obj::rom(&K2924), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K2925), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2927: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K2928: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K2929: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K233), consts: Obj::rom(&K2928), argnames: Obj::rom(&K703), exc: Obj::rom(&K10), lines: Obj::rom(&K2633), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K2930: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K2931: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K2930), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K31), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K2932: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K2933: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K2934: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K2935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2932), consts: Obj::rom(&K2933), argnames: Obj::rom(&K2934), exc: Obj::rom(&K10), lines: Obj::rom(&K104), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2936: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2937: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K2938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2936), consts: Obj::rom(&K2937), argnames: Obj::rom(&K1405), exc: Obj::rom(&K10), lines: Obj::rom(&K109), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2939: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K2940: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K2941: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K2942: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2939), consts: Obj::rom(&K2940), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2941), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2943: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K2944: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K2945: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2943), consts: Obj::rom(&K2944), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2039), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2946: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2947: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K2948: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K2949: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2946), consts: Obj::rom(&K2947), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2948), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2950: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2951: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K2952: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K2953: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2950), consts: Obj::rom(&K2951), argnames: Obj::rom(&K103), exc: Obj::rom(&K10), lines: Obj::rom(&K2952), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K2954: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K2955: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K2956: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K2957: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K2958: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2954), consts: Obj::rom(&K2955), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2957), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2959: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K2960: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K2961: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K2962: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2959), consts: Obj::rom(&K2960), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2961), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2963: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K2964: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K2965: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K2966: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2963), consts: Obj::rom(&K2964), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2965), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2967: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K2968: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K2969: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K2970: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2967), consts: Obj::rom(&K2968), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K2969), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2971: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2972: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K2973: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K2974: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2971), consts: Obj::rom(&K2972), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2973), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2975: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K2976: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K2977: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2971), consts: Obj::rom(&K2975), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2976), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K2978: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K2979: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K2980: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2971), consts: Obj::rom(&K2978), argnames: Obj::rom(&K2956), exc: Obj::rom(&K10), lines: Obj::rom(&K2979), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2981: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2982: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K2983: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K2984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2981), consts: Obj::rom(&K2982), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K2983), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K2985: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2986: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K2987: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K2988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2985), consts: Obj::rom(&K2986), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K2987), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2989: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2990: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K2991: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2989), consts: Obj::rom(&K2990), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K2991), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2993: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2994: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2995: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2993), consts: Obj::rom(&K2990), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K2994), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2996: RomBytes<73> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x00\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x82");
static K2997: RomTuple<17> = RomTuple::new([n!("stream_itself"), n!("__enter__"), n!("stream_exit"), n!("__exit__"), n!("__iter__"), n!("stream_next"), n!("__next__"), n!("stream_readline"), n!("readline"), n!("stream_readlines"), n!("readlines"), n!("stream_writelines"), n!("writelines"), n!("stream_flush"), n!("flush"), n!("stream_close"), n!("close")]);
static K2998: RomBytes<18> = RomBytes::new(b"\x00\x12\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K2999: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2996), consts: Obj::rom(&K2997), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2998), name: n!("IOBase"), qualname: n!("iobase_class.<locals>.IOBase"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K3000: RomTuple<4> = RomTuple::new([n!("kept"), n!("IOBase"), Obj::rom(&K2999), n!("keep")]);
static K3001: RomBytes<12> = RomBytes::new(b"\x00\n\n\x02\x04\x04\x10\x16\x03\x02\r\x02");
static K3002: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K3000), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3001), name: n!("iobase_class"), qualname: n!("iobase_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K3003: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K43), name: n!("stream_itself"), qualname: n!("stream_itself"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K3004: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K3005: RomTuple<1> = RomTuple::new([n!("close")]);
static K3006: RomBytes<2> = RomBytes::new(b"\x00:");
static K3007: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3004), consts: Obj::rom(&K3005), argnames: Obj::rom(&K239), exc: Obj::rom(&K10), lines: Obj::rom(&K3006), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 28 };
static K3008: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x04\x01\x03\x00c\x01\x01\x02\x01\x82");
static K3009: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("ioctl")]);
static K3010: RomBytes<4> = RomBytes::new(b"\x00B\x11\x02");
static K3011: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3008), consts: Obj::rom(&K3009), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3010), name: n!("stream_close"), qualname: n!("stream_close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K3012: RomBytes<32> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02V\x01\x0e\x00\x00\x01\x00\x01\x02\x01\x01\x03\x00c\x01\x01\x02\x01\x82");
static K3013: RomBytes<4> = RomBytes::new(b"\x00L\x11\x02");
static K3014: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3012), consts: Obj::rom(&K3009), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3013), name: n!("stream_flush"), qualname: n!("stream_flush"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K3015: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K3016: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K269)]);
static K3017: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K3016), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K10), n!("join")]);
static K3018: RomBytes<28> = RomBytes::new(b"\x00X\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K3019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3015), consts: Obj::rom(&K3017), argnames: Obj::rom(&K271), exc: Obj::rom(&K10), lines: Obj::rom(&K3018), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K3020: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K3021: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K10)]);
static K3022: RomBytes<4> = RomBytes::new(b"\x00x\n\x02");
static K3023: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3020), consts: Obj::rom(&K3021), argnames: Obj::rom(&K1553), exc: Obj::rom(&K10), lines: Obj::rom(&K3022), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K3024: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K3025: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K3026: RomBytes<9> = RomBytes::new(b"\x00\x82\x01\x08\x02\x04\x02\x05\x02");
static K3027: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3024), consts: Obj::rom(&K3025), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3026), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K3028: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K3029: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K3030: RomBytes<11> = RomBytes::new(b"\x00\x90\x01\x04\x04\x08\x02\x04\x02\x02\x02");
static K3031: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3028), consts: Obj::rom(&K3029), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3030), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K3032: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K3033: RomTuple<1> = RomTuple::new([n!("write")]);
static K3034: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K3035: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x06\x02\x0b\x01");
static K3036: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3032), consts: Obj::rom(&K3033), argnames: Obj::rom(&K3034), exc: Obj::rom(&K10), lines: Obj::rom(&K3035), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K3037: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K3038: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K3039: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K3040: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K3039), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K3041: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K3042: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x05\x02\x0c\x02\x04\x02\x04\x02");
static K3043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3038), consts: Obj::rom(&K3040), argnames: Obj::rom(&K3041), exc: Obj::rom(&K10), lines: Obj::rom(&K3042), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K3044: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K3045: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K3046: RomBytes<7> = RomBytes::new(b"\x00\xca\x01\x08\x02\x12\x02");
static K3047: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3044), consts: Obj::rom(&K3045), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3046), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 100 };
static K3048: RomBytes<3> = RomBytes::new(b"\x00\xd4\x01");
static K3049: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K33), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3048), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K3050: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K3051: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3004), consts: Obj::rom(&K3005), argnames: Obj::rom(&K239), exc: Obj::rom(&K10), lines: Obj::rom(&K3050), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K3052: RomTuple<12> = RomTuple::new([Obj::rom(&K3043), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K3047), n!("close"), Obj::rom(&K3049), n!("__enter__"), Obj::rom(&K3051), n!("__exit__")]);
static K3053: RomBytes<13> = RomBytes::new(b"\x00\xb4\x01\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K3054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3037), consts: Obj::rom(&K3052), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3053), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K3055: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K3054), n!("keep")]);
static K3056: RomBytes<13> = RomBytes::new(b"\x00\xac\x01\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K3057: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K709), consts: Obj::rom(&K3055), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3056), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K3058: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K3059: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K3060: RomBytes<21> = RomBytes::new(b"\x00\xec\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K3061: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3058), consts: Obj::rom(&K3059), argnames: Obj::rom(&K283), exc: Obj::rom(&K10), lines: Obj::rom(&K3060), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 117 };
static K3062: RomBytes<92> = RomBytes::new(b"W5\x00Y\x02\x00\x00Y\x03\x00\x01c\x01\x02\x01\x02U\x01\x0c\x00\n\x02\x03\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x01\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x01\x02Y\x02\x00\x01U\x02\xc3\xff\n\x02\x04Y\x03\x00\x00\x03\x04\x05b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x05\x82");
static K3063: RomTuple<6> = RomTuple::new([n!("raw"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K3064: RomBytes<17> = RomBytes::new(b"\x00\x86\x02\x03\x02\r\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K3065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3062), consts: Obj::rom(&K3063), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3064), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K3066: RomBytes<139> = RomBytes::new(b"g\x03\x03\x00Wd\x00\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03U\x04\x03\x00WQ\x00\x00\x05\x03\x00\x06\x04c\x05\x05\x01\x01?\x01\x02\x1b\x00\n\x05\x03\n\x07\x04\x00\x08\x04b\x07\x07\x01\x18\x06\x01\x07\x01\x07\x00b\x01\x05\x02W\x03\x00\x01\x01\xffV\x02\x1b\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x04\x05\x03\x06\x05R\x05\x06\x03\x00W\x04\x00U\x01\x98\xffY\x06\x00\x06P\x00\x06\x06\x00\x03\x05\x07W\x03\x00\x03\x05\x08\x00\x06\x03c\x05\x05\x01\t\x81\x05");
static K3067: RomTuple<10> = RomTuple::new([n!("stdin_piece"), n!("append"), Obj::small(0), n!("max"), n!("len"), Obj::rom(&K3016), n!("buffer"), Obj::rom(&K10), n!(""), n!("join")]);
static K3068: RomTuple<3> = RomTuple::new([n!("stream"), n!("count"), n!("line")]);
static K3069: RomBytes<23> = RomBytes::new(b"\x00\xa0\x02\x04\x02\x03\x02\x10\x02\x04\x02\x03\x02\x0b\x02#\x02\x1c\x02\x03\r\x04\x10");
static K3070: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3066), consts: Obj::rom(&K3067), argnames: Obj::rom(&K3068), exc: Obj::rom(&K10), lines: Obj::rom(&K3069), name: n!("stdin_collect"), qualname: n!("stdin_collect"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K3071: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x02b\x02\x02\x03\x81\x02");
static K3072: RomTuple<1> = RomTuple::new([n!("stdin_collect")]);
static K3073: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K3074: RomBytes<3> = RomBytes::new(b"\x00\xba\x02");
static K3075: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3071), consts: Obj::rom(&K3072), argnames: Obj::rom(&K3073), exc: Obj::rom(&K10), lines: Obj::rom(&K3074), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 156 };
static K3076: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00T\x01\x06\x00\x01\x04\xffW\x03\x00\x00\x04\x01\x05\x05\x01b\x02\x02\x03\x81\x02");
static K3077: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K3078: RomBytes<3> = RomBytes::new(b"\x00\xc2\x02");
static K3079: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3076), consts: Obj::rom(&K3072), argnames: Obj::rom(&K3077), exc: Obj::rom(&K10), lines: Obj::rom(&K3078), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K3080: RomBytes<90> = RomBytes::new(b"\n\x06\x00\x00\x07\x01b\x03\x06\x01S\x02\x10\x00\x05\x06\x00\x00\x07\x02\x05\x08\x00l\x06\x06^\x03\x03\x06\x01\x04\x00W%\x00\n\x06\x01\x00\x07\x00\x00\t\x04\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tb\x05\x06\x02U\x05\x03\x00W\x13\x00-\x04\x04\x05\n\x06\x02\x00\x07\x03b\x06\x06\x01C\x04\x06\xcc\xff\x81\x04");
static K3081: RomTuple<3> = RomTuple::new([n!("memoryview"), n!("stdin_into"), n!("len")]);
static K3082: RomTuple<3> = RomTuple::new([n!("stream"), n!("buffer"), n!("count")]);
static K3083: RomBytes<23> = RomBytes::new(b"\x00\xcc\x02\n\x02\x04\x02\x10\x02\x03\x02\x03\x02\x1a\x02\x04\x02\x03\x02\x04\x07\x0f\n");
static K3084: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3080), consts: Obj::rom(&K3081), argnames: Obj::rom(&K3082), exc: Obj::rom(&K10), lines: Obj::rom(&K3083), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K3085: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K3086: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K3087: RomBytes<9> = RomBytes::new(b"\x00\xe8\x02\n\x02\x04\x02\x01\x02");
static K3088: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3085), consts: Obj::rom(&K3086), argnames: Obj::rom(&K1553), exc: Obj::rom(&K10), lines: Obj::rom(&K3087), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 178 };
static K3089: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K3090: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K3089), argnames: Obj::rom(&K1553), exc: Obj::rom(&K10), lines: Obj::rom(&K1254), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K3091: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K3092: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K3093: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K3092), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K3094: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K3095: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K3096: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3091), consts: Obj::rom(&K3093), argnames: Obj::rom(&K3094), exc: Obj::rom(&K10), lines: Obj::rom(&K3095), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K3097: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K3098: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K3097), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2639), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K3099: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K3100: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1266), consts: Obj::rom(&K3099), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K2642), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K3101: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K3102: RomStr<16> = RomStr::constant(b"template classes");
static K3103: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K3102), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K3104: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K3105: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3101), consts: Obj::rom(&K3103), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3104), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K3106: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K3107: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3108: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K3109: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3110: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K3111: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K3112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3108), consts: Obj::rom(&K3109), argnames: Obj::rom(&K3110), exc: Obj::rom(&K10), lines: Obj::rom(&K3111), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K3113: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K3114: RomStr<18> = RomStr::constant(b"readonly attribute");
static K3115: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K3114)]);
static K3116: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K3117: RomBytes<2> = RomBytes::new(b"\x00`");
static K3118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3113), consts: Obj::rom(&K3115), argnames: Obj::rom(&K3116), exc: Obj::rom(&K10), lines: Obj::rom(&K3117), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K3119: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K3120: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K3121: RomTuple<1> = RomTuple::new([n!("repr")]);
static K3122: RomBytes<2> = RomBytes::new(b"\x00h");
static K3123: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K3121), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3122), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K3124: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K3120), Obj::rom(&K484), Obj::rom(&K3123), n!("join")]);
static K3125: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K3126: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3119), consts: Obj::rom(&K3124), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3125), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K3127: RomTuple<9> = RomTuple::new([Obj::rom(&K3107), n!("__match_args__"), n!(""), Obj::rom(&K3112), n!("__init__"), Obj::rom(&K3118), n!("__setattr__"), Obj::rom(&K3126), n!("__repr__")]);
static K3128: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K3129: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3106), consts: Obj::rom(&K3127), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3128), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K3130: RomTuple<2> = RomTuple::new([Obj::rom(&K3129), n!("Interpolation")]);
static K3131: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K3132: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: Obj::rom(&K3130), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3131), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K3133: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K3134: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K3135: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K3136: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K3137: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K3136), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K3138: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K3139: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3135), consts: Obj::rom(&K3137), argnames: Obj::rom(&K1284), exc: Obj::rom(&K10), lines: Obj::rom(&K3138), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K3140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3113), consts: Obj::rom(&K3115), argnames: Obj::rom(&K3116), exc: Obj::rom(&K10), lines: Obj::rom(&K361), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K3141: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K3142: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K3143: RomTuple<1> = RomTuple::new([n!("value")]);
static K3144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3142), consts: Obj::rom(&K3143), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K1321), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K3145: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K3144)]);
static K3146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3141), consts: Obj::rom(&K3145), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K1321), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K3147: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K3148: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K3149: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K3150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3147), consts: Obj::rom(&K3148), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3149), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K3151: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K3152: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K3153: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K3154: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3151), consts: Obj::rom(&K3152), argnames: Obj::rom(&K452), exc: Obj::rom(&K10), lines: Obj::rom(&K3153), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K3155: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K3156: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K3157: RomTuple<3> = RomTuple::new([Obj::rom(&K3156), n!("strings"), n!("interpolations")]);
static K3158: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K3159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3155), consts: Obj::rom(&K3157), argnames: Obj::rom(&K34), exc: Obj::rom(&K10), lines: Obj::rom(&K3158), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K3160: RomTuple<13> = RomTuple::new([Obj::rom(&K3139), n!("__init__"), Obj::rom(&K3140), n!("__setattr__"), n!("property"), Obj::rom(&K3146), n!("values"), Obj::rom(&K3150), n!("__iter__"), Obj::rom(&K3154), n!("__add__"), Obj::rom(&K3159), n!("__repr__")]);
static K3161: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K3162: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3134), consts: Obj::rom(&K3160), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K10), lines: Obj::rom(&K3161), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K3163: RomTuple<2> = RomTuple::new([Obj::rom(&K3162), n!("Template")]);
static K3164: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K3165: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3133), consts: Obj::rom(&K3163), argnames: Obj::rom(&K875), exc: Obj::rom(&K10), lines: Obj::rom(&K3164), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K3166: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K3167: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K3168: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K3169: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K3170: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3166), consts: Obj::rom(&K3167), argnames: Obj::rom(&K3168), exc: Obj::rom(&K10), lines: Obj::rom(&K3169), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K3171: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K3172: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K3173: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K3174: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K3172), Obj::rom(&K3173), vm::intern::ascii_char(41)]);
static K3175: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K3176: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K3177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3171), consts: Obj::rom(&K3174), argnames: Obj::rom(&K3175), exc: Obj::rom(&K10), lines: Obj::rom(&K3176), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K3178: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K3179: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K3180: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K3181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3179), consts: Obj::rom(&K3180), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3006), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K3182: RomStr<2> = RomStr::constant(b": ");
static K3183: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K3181), n!("repr_again"), Obj::rom(&K484), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K3182), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K3184: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K3185: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K3186: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3178), consts: Obj::rom(&K3183), argnames: Obj::rom(&K3143), exc: Obj::rom(&K3184), lines: Obj::rom(&K3185), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K3187: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K3188: RomStr<2> = RomStr::constant(b",)");
static K3189: RomStr<2> = RomStr::constant(b"({");
static K3190: RomStr<2> = RomStr::constant(b"})");
static K3191: RomStr<2> = RomStr::constant(b"([");
static K3192: RomStr<2> = RomStr::constant(b"])");
static K3193: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K3188), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K3189), Obj::rom(&K3190), Obj::rom(&K3191), Obj::rom(&K3192)]);
static K3194: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K3195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3187), consts: Obj::rom(&K3193), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3194), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K3196: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K3197: RomStr<5> = RomStr::constant(b"[...]");
static K3198: RomStr<5> = RomStr::constant(b"(...)");
static K3199: RomStr<5> = RomStr::constant(b"{...}");
static K3200: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K3197), n!("tuple"), Obj::rom(&K3198), n!("dict"), Obj::rom(&K3199), n!("type"), n!("__name__")]);
static K3201: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K3202: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3196), consts: Obj::rom(&K3200), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3201), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K3203: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K3204: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K3205: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K3206: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3203), consts: Obj::rom(&K3204), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3205), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K3207: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K3208: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K3209: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K3210: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3207), consts: Obj::rom(&K3208), argnames: Obj::rom(&K1320), exc: Obj::rom(&K10), lines: Obj::rom(&K3209), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K3211: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K3212: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K252), n!("strict"), n!("decode")]);
static K3213: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K3214: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K3215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3211), consts: Obj::rom(&K3212), argnames: Obj::rom(&K3213), exc: Obj::rom(&K10), lines: Obj::rom(&K3214), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K3216: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K3217: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K3218: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K3217), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K1341), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K3219: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K3220: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K3221: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K3222: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K3223: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3219), consts: Obj::rom(&K3220), argnames: Obj::rom(&K3221), exc: Obj::rom(&K10), lines: Obj::rom(&K3222), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K3224: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K3225: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K3226: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K3225)]);
static K3227: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K3228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3224), consts: Obj::rom(&K3226), argnames: Obj::rom(&K76), exc: Obj::rom(&K10), lines: Obj::rom(&K3227), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K3229: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K3230: RomTuple<1> = RomTuple::new([n!("code")]);
static K3231: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1532), consts: Obj::rom(&K3229), argnames: Obj::rom(&K3230), exc: Obj::rom(&K10), lines: Obj::rom(&K2864), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K3232: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K3233: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K3234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K425), consts: Obj::rom(&K3232), argnames: Obj::rom(&K3233), exc: Obj::rom(&K10), lines: Obj::rom(&K2483), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K3235: RomBytes<177> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01\n\x05\x00\x03\x06\x02b\x05\x05\x01\x00\x01\x04\x00\x02\x05\n\x04\x03\x00\x05\x00b\x00\x04\x01\n\x04\x04P\x01\x04\x14\x00\n\x04\x04P\x02\x04\x0c\x00\n\x04\x05\x00\x05\x00b\x04\x04\x01\x81\x04V\x00$\x00\n\x04\x04P\x01\x04\r\x00\n\x04\x06\x00\x05\x00b\x04\x04\x01W\x0f\x00S\x01\x0b\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x07\n\x04\x04P\x02\x04\t\x00\n\x04\x08b\x04\x04\x00\x81\x04\x00\x04\x02c\x03\x04\x00\tU\x03\x05\x00\n\x04\n\x83\x04\x00\x05\x03\x03\x06\x0bc\x05\x05\x01\x0cV\x05\x13\x00\x05\x05\x00\x01\x06\xff\x05\x07\x00l\x05\x05^\x04\x03\x05W\x03\x00\x00\x04\x03\x81\x04");
static K3236: RomTuple<13> = RomTuple::new([n!("stream_set"), n!("stdout"), n!("stdin"), n!("str_of"), n!("missing"), n!("input"), n!("write_out"), n!("write"), n!("input_plain"), n!("readline"), n!("EOFError"), vm::intern::ascii_char(10), n!("endswith")]);
static K3237: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K3238: RomBytes<31> = RomBytes::new(b"\x00\xac\x02\x1a\x02\n\x02\x10\x02\x0c\x02\x04\x02\x08\x02\r\x02\x04\x02\x0b\x02\x08\x02\t\x02\x08\x02\x04\x02\x05\x02");
static K3239: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3235), consts: Obj::rom(&K3236), argnames: Obj::rom(&K3237), exc: Obj::rom(&K10), lines: Obj::rom(&K3238), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K3240: RomBytes<309> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x00c\x00\n\x00\x07\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02V\n\x08\x00\x00\n\x01c\x01\n\x00\x07\n\n\x05\x00\x0b\x00\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\t\n\r\n\x00\x0e\x00b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x08b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x0c\n\r\n\x00\x0e\x01b\r\r\x01Y\r\r\x0b\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x0f\x00\n\n\r\x03\x0b\x0eb\x02\n\x01T\x02\x01\x00\x82\n\n\x0fP\x02\n\x1b\x00\n\n\x10\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x11W\x04\x00Y\x07\x02\x12\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x13\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K3241: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K3242: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K3243: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K3244: RomTuple<20> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K3241), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), Obj::rom(&K3242), n!("type"), n!("__name__"), Obj::rom(&K3243), n!("stream_set"), n!("stdout"), n!("missing"), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K3245: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K3246: RomBytes<65> = RomBytes::new(b"\x00\xd0\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x04\x11\x02\x08\x02\x11\x02\x08\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\n\x02\x04\x02\x01\x02\x08\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K3247: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3240), consts: Obj::rom(&K3244), argnames: Obj::rom(&K3245), exc: Obj::rom(&K10), lines: Obj::rom(&K3246), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 167 };
static K3248: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K3249: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K3250: RomBytes<9> = RomBytes::new(b"\x00\x98\x03\x10\x02\x04\x02\x02\x02");
static K3251: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3248), consts: Obj::rom(&K3249), argnames: Obj::rom(&K663), exc: Obj::rom(&K10), lines: Obj::rom(&K3250), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 1, nkwonly: 0, nfree: 0, line: 203 };
static K3252: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K3253: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K3254: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K3255: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3252), consts: Obj::rom(&K3253), argnames: Obj::rom(&K3254), exc: Obj::rom(&K10), lines: Obj::rom(&K2522), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 210 };
static K3256: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K3257: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K3258: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K3259: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K3257), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K3258), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K3260: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K3261: RomBytes<43> = RomBytes::new(b"\x00\xb0\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K3262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3256), consts: Obj::rom(&K3259), argnames: Obj::rom(&K3260), exc: Obj::rom(&K10), lines: Obj::rom(&K3261), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K3263: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K3264: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K3265: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K3266: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K3267: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K3264), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K3265), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K3266), n!("getattr")]);
static K3268: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K3269: RomBytes<55> = RomBytes::new(b"\x00\xde\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K3270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3263), consts: Obj::rom(&K3267), argnames: Obj::rom(&K3268), exc: Obj::rom(&K10), lines: Obj::rom(&K3269), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K3271: RomBytes<372> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02V\n\x06\x00\x00\x02\x01W\x07\x00\x00\n\x01h\x02\n\x01g\x03\x03\x00\x01\x04\x00\n\x0b\x00\x00\x0c\x01\n\r\x01\n\x0e\x02h\r\r\x02b\x0b\x0b\x025\n\x0bV\n\r\x00\n\n\x03\x00\x0b\x01\x03\x0c\x04b\n\n\x02\x00\x05\n\n\x0b\x05\x00\x0c\x00b\x0b\x0b\x01v\n\x0bW\xc9\x00z\x0b\x06\x02S\x069\x00U\x05$\x00\n\x0c\x00\x00\r\x01\n\x0e\x06\n\x0f\x07h\x0e\x0e\x02b\x0c\x0c\x02U\x0c\x0c\x00\n\x0c\x08\x03\r\tb\x0c\x0c\x01\x83\x0c^\x08\x01\x06\n\x0c\n\x00\r\x02b\x04\x0c\x01W&\x00\n\x0c\n\x00\r\x02b\x0c\x0c\x017\x04\x0c\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0c\x08\x03\r\x0cb\x0c\x0c\x01\x83\x0c\x03\x0c\rR\x07\x0cE\x00\n\x0c\x00\x00\r\x00\n\x0e\x02b\x0c\x0c\x02U\x0c4\x00\n\x0c\x0e\x00\r\x08\x03\x0e\x0fb\x0c\x0c\x02\x05\r\x006\t\x0c\r\x07\x00\x0c\x03V\t\r\x00\n\r\x10\x00\x0e\x08b\r\r\x01W\x03\x00\x00\r\x08c\x0c\x0c\x01\x11W\x15\x00\x00\x0c\x03\n\r\x12\x00\x0e\x08\x00\x0f\x07b\r\r\x02c\x0c\x0c\x01\x11w\x0b\n2\xff\n\n\n\x00\x0b\x02b\n\n\x017\x04\n(\x00U\x05$\x00\n\n\x00\x00\x0b\x01\n\x0c\x06\n\r\x07h\x0c\x0c\x02b\n\n\x02U\n\x0c\x00\n\n\x08\x03\x0b\x13b\n\n\x01\x83\n\n\n\x14\x00\x0b\x00\x00\x0c\x03b\n\n\x02\x81\n");
static K3272: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K3273: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K3274: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K3275: RomTuple<21> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K3272), n!("len"), Obj::small(1), Obj::rom(&K3273), n!("sb"), n!("python_method"), n!("__bytes__"), n!("bytes_new"), n!("append"), n!("percent_value"), Obj::rom(&K3274), n!("percent_converted")]);
static K3276: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K3277: RomBytes<49> = RomBytes::new(b"\x00\x9c\x04\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x19\x02\x15\x02\x1f\x04\x15\x1d\x05 +\x02\x0c\x02");
static K3278: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3271), consts: Obj::rom(&K3275), argnames: Obj::rom(&K3276), exc: Obj::rom(&K10), lines: Obj::rom(&K3277), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 269 };
static K3279: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K3280: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K3281: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K3282: RomBytes<33> = RomBytes::new(b"\x00\xd6\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K3283: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3279), consts: Obj::rom(&K3280), argnames: Obj::rom(&K3281), exc: Obj::rom(&K10), lines: Obj::rom(&K3282), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 298 };
static K3284: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K3285: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K3286: RomBytes<3> = RomBytes::new(b"\x00\x8c\x05");
static K3287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3286), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K3288: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K3285), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K3287)]);
static K3289: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K3290: RomBytes<19> = RomBytes::new(b"\x00\xfc\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K3291: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3284), consts: Obj::rom(&K3288), argnames: Obj::rom(&K3289), exc: Obj::rom(&K10), lines: Obj::rom(&K3290), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 317 };
static K3292: RomTuple<3> = RomTuple::new([Obj::rom(&K10), Obj::NONE, Obj::NONE]);
static K3293: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K3294: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K3295: RomBytes<3> = RomBytes::new(b"\x00\x94\x05");
static K3296: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3293), consts: Obj::rom(&K3294), argnames: Obj::rom(&K3289), exc: Obj::rom(&K10), lines: Obj::rom(&K3295), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K3297: RomBytes<32> = RomBytes::new(b"\x00\x02\x00\n\x05\x00\x00\x06\x01b\x05\x05\x01v\x04\x05|\x03\x05\x01\x00\x00b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K3298: RomBytes<3> = RomBytes::new(b"\x00\x9c\x05");
static K3299: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3298), name: n!("<listcomp>"), qualname: n!("bytearray_extend.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 334 };
static K3300: RomTuple<3> = RomTuple::new([n!("to_list"), Obj::rom(&K3299), n!("extend")]);
static K3301: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K3302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3297), consts: Obj::rom(&K3300), argnames: Obj::rom(&K3301), exc: Obj::rom(&K10), lines: Obj::rom(&K3298), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 333 };
static K3303: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K3304: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K3305: RomBytes<3> = RomBytes::new(b"\x00\xaa\x05");
static K3306: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3304), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3305), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 341 };
static K3307: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K3306), n!("index_of")]);
static K3308: RomBytes<9> = RomBytes::new(b"\x00\xa6\x05\x11\x02\x10\x02\x1f\x02");
static K3309: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3303), consts: Obj::rom(&K3307), argnames: Obj::rom(&K555), exc: Obj::rom(&K10), lines: Obj::rom(&K3308), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 338 };
static K3310: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K3311: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K3312: RomBytes<3> = RomBytes::new(b"\x00\xb4\x05");
static K3313: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3310), consts: Obj::rom(&K3311), argnames: Obj::rom(&K2135), exc: Obj::rom(&K10), lines: Obj::rom(&K3312), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 345 };
static K3314: RomBytes<82> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03(\x00\n\x05\x02\x00\x06\x02b\x05\x05\x01v\x04\x05|\x03\x05\x03\x00\x00b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03W\x18\x00\n\x03\x05\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K3315: RomBytes<3> = RomBytes::new(b"\x00\xbe\x05");
static K3316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K2093), argnames: Obj::rom(&K9), exc: Obj::rom(&K10), lines: Obj::rom(&K3315), name: n!("<listcomp>"), qualname: n!("bytearray_assign.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 351 };
static K3317: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), Obj::rom(&K3316), n!("plain_key"), n!("index_of")]);
static K3318: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K3319: RomBytes<7> = RomBytes::new(b"\x00\xbc\x05\x11\x02(\x04");
static K3320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3314), consts: Obj::rom(&K3317), argnames: Obj::rom(&K3318), exc: Obj::rom(&K10), lines: Obj::rom(&K3319), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 349 };
static K3321: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K3322: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K3323: RomBytes<3> = RomBytes::new(b"\x00\xca\x05");
static K3324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3321), consts: Obj::rom(&K3311), argnames: Obj::rom(&K3322), exc: Obj::rom(&K10), lines: Obj::rom(&K3323), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 356 };
static K3325: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K3326: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K3327: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K3328: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K3329: RomBytes<21> = RomBytes::new(b"\x00\xd4\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K3330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3325), consts: Obj::rom(&K3326), argnames: Obj::rom(&K3327), exc: Obj::rom(&K3328), lines: Obj::rom(&K3329), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 361 };
static K3331: RomBytes<74> = RomBytes::new(b"\x00\x05\x00g\x06\x06\x00n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05W2\x00\n\x05\x00\x87\x04\x05\x03\x00W\'\x00\n\x05\x01\x87\x04\x05\x1d\x00\x00\x03\x04\n\x06\x02\x00\x07\x00\x06\x03\x03\x00\x00\x08\x03b\x06\x06\x02\x07\x03W\x06\x00\x07\x03\x83\x05\x83\x04\x82");
static K3332: RomTuple<4> = RomTuple::new([n!("SystemExit"), n!("BaseException"), n!("thread_failed"), n!("error")]);
static K3333: RomBytes<12> = RomBytes::new(b"\x00\x14\x17\x08-\x11C\n\x172\x00\t");
static K3334: RomBytes<10> = RomBytes::new(b"\x00\x0c\x17\x02\x08\x02\x03\x02\x0b\x02");
static K3335: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K3331), consts: Obj::rom(&K3332), argnames: Obj::rom(&K2720), exc: Obj::rom(&K3333), lines: Obj::rom(&K3334), name: n!("thread_main"), qualname: n!("thread_main"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
