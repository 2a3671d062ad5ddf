//! The prelude's code. Written by `cargo xtask gen`.

use super::Frozen;
use crate::builtins::helpers::MISSING;
use crate::obj::*;

/// All functions of the prelude.
pub static FUNCTIONS: [Frozen; 432] = [
    Frozen { code: &K11, defaults: Obj::rom(&K12), kwdefaults: &[(n!("clear"), Obj::FALSE), (n!("wait"), Obj::TRUE), (n!("loop"), Obj::FALSE), ] },
    Frozen { code: &K18, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K52, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K59, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K65, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K71, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K77, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K83, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K88, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K93, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K98, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K103, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K107, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K112, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K118, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K123, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K128, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K133, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K141, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K147, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K152, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K160, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K172, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K182, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K187, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K192, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K197, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K215, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K220, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K225, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K229, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K234, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K238, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K243, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K249, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K254, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K260, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K267, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K270, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K274, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K279, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K284, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K288, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K293, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K297, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K307, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K312, defaults: Obj::NONE, kwdefaults: &[(n!("metaclass"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K316, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K321, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K324, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K330, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K333, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K342, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K347, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K352, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K364, defaults: Obj::NONE, kwdefaults: &[(n!("rename"), Obj::FALSE), (n!("defaults"), Obj::NONE), (n!("module"), Obj::NONE), ] },
    Frozen { code: &K370, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K375, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K410, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K439, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K445, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K450, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K455, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K460, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K465, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K469, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K473, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K477, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K483, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("reverse"), Obj::FALSE), ] },
    Frozen { code: &K492, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K498, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K503, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K508, defaults: Obj::rom(&K509), kwdefaults: &[] },
    Frozen { code: &K514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K517, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K521, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K526, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K531, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K535, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K539, defaults: Obj::rom(&K447), kwdefaults: &[] },
    Frozen { code: &K543, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K548, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K552, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K555, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K559, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K564, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K568, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K571, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K574, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K577, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K593, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K598, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K604, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K610, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K618, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K622, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K627, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K631, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K635, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K639, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K644, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K649, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K652, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K660, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K665, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K670, defaults: Obj::rom(&K671), kwdefaults: &[] },
    Frozen { code: &K675, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K680, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K688, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K694, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K698, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K702, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K707, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K712, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K724, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K733, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K737, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K742, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K751, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K755, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K760, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K770, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K774, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K778, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K790, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K799, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K804, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K809, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K818, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K823, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K828, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K833, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K838, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K850, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K855, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K866, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K871, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K876, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K882, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K886, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K891, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K896, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K900, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K905, defaults: Obj::rom(&K906), kwdefaults: &[] },
    Frozen { code: &K913, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K918, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K922, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K926, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K930, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K937, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K941, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K944, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K948, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K954, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K959, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K964, defaults: Obj::rom(&K965), kwdefaults: &[] },
    Frozen { code: &K970, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K975, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K980, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K985, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K990, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K995, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K999, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1004, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1014, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1021, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1029, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1034, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1039, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1043, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1046, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1088, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1099, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1104, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1109, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1119, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1136, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1140, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1145, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1150, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1157, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1162, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1166, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1172, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1177, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1181, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1184, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1190, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1195, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1199, defaults: Obj::NONE, kwdefaults: &[(n!("key"), Obj::NONE), (n!("default"), Obj::rom(&MISSING)), ] },
    Frozen { code: &K1206, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1212, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1272, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1277, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1282, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1288, defaults: Obj::NONE, kwdefaults: &[(n!("strict"), Obj::FALSE), ] },
    Frozen { code: &K1295, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1302, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1306, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1312, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1317, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1321, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1326, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1328, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1332, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1337, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1339, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1341, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1344, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1349, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1353, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1358, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1363, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1367, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1376, defaults: Obj::rom(&K1377), kwdefaults: &[] },
    Frozen { code: &K1382, defaults: Obj::rom(&K1377), kwdefaults: &[] },
    Frozen { code: &K1387, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1396, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1400, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1404, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1410, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1412, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1417, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1422, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1428, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1436, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1440, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1445, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1452, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1456, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1461, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1465, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1470, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1476, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1478, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1484, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1493, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1499, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1504, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1510, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1514, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1518, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1522, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1528, defaults: Obj::NONE, kwdefaults: &[(n!("readonly"), Obj::FALSE), (n!("mkfs"), Obj::FALSE), ] },
    Frozen { code: &K1533, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1539, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1545, defaults: Obj::rom(&K906), kwdefaults: &[] },
    Frozen { code: &K1549, defaults: Obj::rom(&K906), kwdefaults: &[] },
    Frozen { code: &K1554, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1558, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1563, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1569, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1573, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1576, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1581, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1585, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1589, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1594, defaults: Obj::rom(&K1595), kwdefaults: &[] },
    Frozen { code: &K1601, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1606, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1613, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1619, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1624, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1630, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1636, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1641, defaults: Obj::rom(&K1643), kwdefaults: &[] },
    Frozen { code: &K1646, defaults: Obj::rom(&K1647), kwdefaults: &[] },
    Frozen { code: &K1651, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1656, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1662, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1667, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1670, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1672, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1675, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1682, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1685, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1688, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1691, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1697, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1700, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1705, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1709, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1713, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1717, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1723, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1729, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1732, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1737, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1744, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1747, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1753, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1757, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1760, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1764, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1770, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1775, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1779, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1782, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1785, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1788, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1791, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1793, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1796, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1797, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1802, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1806, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1808, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1810, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1813, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1817, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1823, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1827, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1836, defaults: Obj::rom(&K1837), kwdefaults: &[] },
    Frozen { code: &K1842, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1847, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1853, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1858, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1862, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1867, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1874, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1879, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1884, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1889, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1894, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1899, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1901, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1903, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1907, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1912, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1917, defaults: Obj::rom(&K1359), kwdefaults: &[] },
    Frozen { code: &K1922, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1926, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1930, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1935, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1938, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1941, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1946, defaults: Obj::rom(&K1947), kwdefaults: &[] },
    Frozen { code: &K1950, defaults: Obj::rom(&K1947), kwdefaults: &[] },
    Frozen { code: &K1954, defaults: Obj::rom(&K1947), kwdefaults: &[] },
    Frozen { code: &K1956, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1959, defaults: Obj::rom(&K153), kwdefaults: &[] },
    Frozen { code: &K1964, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1969, defaults: Obj::rom(&K1970), kwdefaults: &[] },
    Frozen { code: &K1974, defaults: Obj::rom(&K1970), kwdefaults: &[] },
    Frozen { code: &K1988, defaults: Obj::rom(&K261), kwdefaults: &[] },
    Frozen { code: &K1992, defaults: Obj::rom(&K1993), kwdefaults: &[] },
    Frozen { code: &K1995, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K1997, defaults: Obj::rom(&K1993), kwdefaults: &[] },
    Frozen { code: &K2001, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2004, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2008, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2011, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2015, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2019, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2024, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2028, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2032, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2036, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2040, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2043, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2046, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2050, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2054, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2058, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2061, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2064, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2069, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2073, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2077, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2081, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2086, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2106, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2110, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2114, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2120, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2125, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2130, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2136, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2141, defaults: Obj::rom(&K255), kwdefaults: &[] },
    Frozen { code: &K2146, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2150, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2153, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2159, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2161, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2163, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2168, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2195, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2228, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2233, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2240, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2250, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2259, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2266, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2270, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2274, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2279, defaults: Obj::rom(&K2280), kwdefaults: &[] },
    Frozen { code: &K2282, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2287, defaults: Obj::rom(&K906), kwdefaults: &[] },
    Frozen { code: &K2292, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2296, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2299, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2303, defaults: Obj::rom(&K906), kwdefaults: &[] },
    Frozen { code: &K2311, defaults: Obj::NONE, kwdefaults: &[(n!("sep"), vm::intern::ascii_char(32)), (n!("end"), vm::intern::ascii_char(10)), (n!("file"), Obj::NONE), (n!("flush"), Obj::FALSE), ] },
    Frozen { code: &K2315, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2320, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2327, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2335, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2343, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2348, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2356, defaults: Obj::rom(&K2357), kwdefaults: &[] },
    Frozen { code: &K2361, defaults: Obj::rom(&K2357), kwdefaults: &[] },
    Frozen { code: &K2366, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2373, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2377, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2382, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2386, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2392, defaults: Obj::NONE, kwdefaults: &[] },
    Frozen { code: &K2397, defaults: Obj::NONE, kwdefaults: &[] },
];

static K0: RomBytes<98> = RomBytes::new(b"U\x05\x04\x00U\x04$\x00Y\x07\x00\x00v\t\x01|\x08\n\x01\x00\x00b\x08\x08\x01\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05e\x07\x07\x05\x02\x00\x82v\x07\x01W\x12\x00\x00\x08\x00\x00\t\x06g\t\t\x01\x00\n\x02c\x08\x08\x02\x00w\x06\x07\xe9\xffV\x03\x14\x00Y\x07\x00\x00g\x08\x08\x00\x00\t\x02\x05\n\x01e\x07\x07\x03\x03\x00\x82");
static K1: RomBytes<17> = RomBytes::new(b"g\x02\x02\x00W\x03\x00m\x02\x01w\x01\x00\xf8\xff\x81\x02");
static K2: RomTuple<1> = RomTuple::new([n!(".0")]);
static K3: RomBytes<0> = RomBytes::new(b"");
static K4: RomBytes<2> = RomBytes::new(b"\x00\x0c");
static K5: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K4), name: n!("<listcomp>"), qualname: n!("display_show.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
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
static K16: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(103)]);
static K17: RomBytes<10> = RomBytes::new(b"\x00\x0c\n\x02\x04\x02\x07\x02\r\x02");
static K18: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K13), consts: Obj::rom(&K15), argnames: Obj::rom(&K16), exc: Obj::rom(&K3), lines: Obj::rom(&K17), name: n!("async_generator"), qualname: n!("async_generator"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K19: RomBytes<18> = RomBytes::new(b"|\x01\x03\x00\x00\x00\x03\x02\x01}\x01\x01\x00\x00\x00\x01\x81\x00");
static K20: RomBytes<71> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x05\x02\x00\x05\x03\x00h\x01\x02\x02|\x01\x01\x08\x00\x01\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K21: RomBytes<5> = RomBytes::new(b"[\x00\x00\x01\x82");
static K22: RomTuple<1> = RomTuple::new([n!("ag_frame")]);
static K23: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(103)]);
static K24: RomBytes<2> = RomBytes::new(b"\x00 ");
static K25: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K21), consts: Obj::rom(&K22), argnames: Obj::rom(&K23), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("__init__"), qualname: n!("async_generator_class.<locals>.async_generator.__init__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K26: RomBytes<2> = RomBytes::new(b"\x81\x00");
static K27: RomTuple<1> = RomTuple::new([n!("self")]);
static K28: RomBytes<2> = RomBytes::new(b"\x00&");
static K29: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K28), name: n!("__aiter__"), qualname: n!("async_generator_class.<locals>.async_generator.__aiter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 18 };
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
static K49: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K20), consts: Obj::rom(&K47), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K48), name: n!("async_generator"), qualname: n!("async_generator_class.<locals>.async_generator"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K50: RomTuple<2> = RomTuple::new([Obj::rom(&K49), n!("async_generator")]);
static K51: RomBytes<4> = RomBytes::new(b"\x00\x1c\x10*");
static K52: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K50), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K51), name: n!("async_generator_class"), qualname: n!("async_generator_class"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K53: RomBytes<162> = RomBytes::new(b"T\x02\x0e\x00\x00\x06\x00\x00\x07\x01c\x03\x06\x01\x00W\x0b\x00\x00\x06\x00\x00\x07\x02c\x03\x06\x01\x01W6\x00~\x01\x03W%\x00\n\x07\x02\x87\x06\x07\x1b\x00\x00\x04\x06\x00\x08\x00\x06\x04\x03\x00\x00\t\x04c\x03\x08\x01\x01\x07\x04W\x11\x00\x07\x04\x83\x07\x83\x06\x00\x07\x00\x00\x08\x01c\x03\x07\x01\x00\n\x06\x04\x00\x07\x00b\x06\x06\x01U\x06\x03\x00X\xb9\xffW4\x00\n\x06\x05\x87\x05\x06\n\x00\n\x06\x06b\x02\x06\x00W$\x00\n\x06\x06\x87\x05\x06\x18\x00\x00\x04\x05\n\x07\x07\x03\x08\x08b\x07\x07\x01\x06\x04\x03\x00\x84\x07\x04\x07\x04\x83\x06\x83\x05\x81\x03\x83\x02");
static K54: RomStr<41> = RomStr::constant(b"async generator raised StopAsyncIteration");
static K55: RomTuple<9> = RomTuple::new([n!("send"), n!("throw"), n!("BaseException"), vm::intern::ascii_char(101), n!("gave_async_value"), n!("StopIteration"), n!("StopAsyncIteration"), n!("RuntimeError"), Obj::rom(&K54)]);
static K56: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("value"), n!("exc")]);
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
static K69: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(111)]);
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
static K84: RomBytes<60> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02S\x01\x0c\x00\n\x01\x02\x00\x02\x00b\x01\x01\x01\x81\x01\n\x01\x00\x00\x02\x00\x03\x03\x03b\x01\x01\x02S\x01\x0c\x00\n\x01\x04\x00\x02\x00b\x01\x01\x01\x81\x01\x81\x00");
static K85: RomTuple<5> = RomTuple::new([n!("python_method"), n!("__index__"), n!("index_of"), n!("__float__"), n!("float")]);
static K86: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(120)]);
static K87: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\x0c\x02\x11\x02\x0c\x02");
static K88: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K84), consts: Obj::rom(&K85), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K87), name: n!("plain_number"), qualname: n!("plain_number"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K89: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01v\x04\x01W\x12\x00\x00\x05\x02\n\x06\x01\x00\x07\x03b\x06\x06\x01c\x05\x05\x01\x02w\x03\x04\xe9\xff\x81\x02");
static K90: RomTuple<3> = RomTuple::new([n!("array_type"), n!("plain_number"), n!("append")]);
static K91: RomTuple<2> = RomTuple::new([n!("code"), n!("items")]);
static K92: RomBytes<10> = RomBytes::new(b"\x00\x1c\n\x02\x06\x02\x12\x01\x05\x04");
static K93: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K89), consts: Obj::rom(&K90), argnames: Obj::rom(&K91), exc: Obj::rom(&K3), lines: Obj::rom(&K92), name: n!("array_new"), qualname: n!("array_new"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K94: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x82");
static K95: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("plain_number"), n!("append")]);
static K96: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(120)]);
static K97: RomBytes<2> = RomBytes::new(b"\x00*");
static K98: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K95), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("array_append"), qualname: n!("array_append"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K99: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01b\x03\x03\x02c\x02\x02\x01\x03\x82");
static K100: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("array_new"), n!("typecode"), n!("extend")]);
static K101: RomTuple<2> = RomTuple::new([n!("self"), n!("items")]);
static K102: RomBytes<4> = RomBytes::new(b"\x002\n\x02");
static K103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K99), consts: Obj::rom(&K100), argnames: Obj::rom(&K101), exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("array_extend"), qualname: n!("array_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K104: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x00");
static K105: RomTuple<1> = RomTuple::new([n!("array_extend")]);
static K106: RomBytes<4> = RomBytes::new(b"\x00<\r\x02");
static K107: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K104), consts: Obj::rom(&K105), argnames: Obj::rom(&K101), exc: Obj::rom(&K3), lines: Obj::rom(&K106), name: n!("array_add_to"), qualname: n!("array_add_to"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K108: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01c\x03\x03\x02\x03\x82");
static K109: RomTuple<4> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("plain_number"), n!("insert")]);
static K110: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(105), vm::intern::ascii_char(120)]);
static K111: RomBytes<2> = RomBytes::new(b"\x00F");
static K112: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K108), consts: Obj::rom(&K109), argnames: Obj::rom(&K110), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("array_insert"), qualname: n!("array_insert"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K113: RomBytes<48> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x0c\x00\n\x04\x03\x03\x05\x04b\x04\x04\x01\x83\x04\x81\x03");
static K114: RomStr<30> = RomStr::constant(b"array.index(x): x not in array");
static K115: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K114)]);
static K116: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(120), n!("limits")]);
static K117: RomBytes<8> = RomBytes::new(b"\x00N\x1d\x02\x05\x02\x0c\x02");
static K118: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K115), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K117), name: n!("array_index"), qualname: n!("array_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K119: RomBytes<44> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K120: RomStr<31> = RomStr::constant(b"array.remove(x): x not in array");
static K121: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K120)]);
static K122: RomBytes<10> = RomBytes::new(b"\x00\\\n\x02\r\x02\x05\x02\x0c\x02");
static K123: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K119), consts: Obj::rom(&K121), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K122), name: n!("array_remove"), qualname: n!("array_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K124: RomBytes<48> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x00\x03\x02W\n\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K125: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("slice"), n!("plain_number"), n!("plain_key")]);
static K126: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("value")]);
static K127: RomBytes<2> = RomBytes::new(b"\x00l");
static K128: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K124), consts: Obj::rom(&K125), argnames: Obj::rom(&K126), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("array_assign"), qualname: n!("array_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K129: RomBytes<41> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x01\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x81\x03");
static K130: RomStr<32> = RomStr::constant(b"memoryview.index(x): x not found");
static K131: RomTuple<4> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K130)]);
static K132: RomBytes<8> = RomBytes::new(b"\x00t\x16\x02\x05\x02\x0c\x02");
static K133: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K129), consts: Obj::rom(&K131), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K132), name: n!("view_index"), qualname: n!("view_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K134: RomBytes<34> = RomBytes::new(b"\n\x02\x00\x00\x05\x00g\x03\x05\x01v\x06\x01|\x05\x07\x01\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02");
static K135: RomBytes<27> = RomBytes::new(b"g\x02\x02\x00W\r\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xee\xff\x81\x02");
static K136: RomTuple<1> = RomTuple::new([n!("plain_number")]);
static K137: RomBytes<3> = RomBytes::new(b"\x00\x82\x01");
static K138: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("<listcomp>"), qualname: n!("struct_pack.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K139: RomTuple<2> = RomTuple::new([n!("pack_struct"), Obj::rom(&K138)]);
static K140: RomTuple<2> = RomTuple::new([n!("format"), n!("values")]);
static K141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K134), consts: Obj::rom(&K139), argnames: Obj::rom(&K140), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("struct_pack"), qualname: n!("struct_pack"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K142: RomBytes<46> = RomBytes::new(b"\n\x04\x00\x00\x07\x00\x00\x08\x01\n\t\x01\x00\n\x02b\t\t\x01g\x05\x07\x03v\x08\x03|\x07\t\x02\x00\x00b\x07\x07\x01n\x05\x07\x05\x06\x00f\x04\x04\x82");
static K143: RomBytes<3> = RomBytes::new(b"\x00\x8a\x01");
static K144: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K136), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("<listcomp>"), qualname: n!("struct_pack_into.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K145: RomTuple<3> = RomTuple::new([n!("pack_struct_into"), n!("index_of"), Obj::rom(&K144)]);
static K146: RomTuple<4> = RomTuple::new([n!("format"), n!("buffer"), n!("offset"), n!("values")]);
static K147: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K142), consts: Obj::rom(&K145), argnames: Obj::rom(&K146), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("struct_pack_into"), qualname: n!("struct_pack_into"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K148: RomBytes<84> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02V\x03\x10\x00\x00\x03\x00\x00\x04\x01\x00\x05\x02c\x03\x03\x02\x01\x81\x03A\x01\x02\x19\x00\n\x03\x00\x00\x04\x00\x03\x05\x03b\x03\x03\x02V\x03\x08\x00\x00\x03\x00c\x03\x03\x00\x03A\x01\x04\x0b\x00\x00\x03\x00c\x03\x03\x00\x05W\x03\x00\x05\x03\x00\x81\x03");
static K149: RomTuple<6> = RomTuple::new([n!("hasattr"), n!("ioctl"), Obj::small(3), n!("sync"), Obj::small(4), n!("count")]);
static K150: RomTuple<3> = RomTuple::new([n!("device"), n!("op"), n!("arg")]);
static K151: RomBytes<10> = RomBytes::new(b"\x00\x0e\x11\x02\x10\x02\x16\x02\x08\x02");
static K152: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K148), consts: Obj::rom(&K149), argnames: Obj::rom(&K150), exc: Obj::rom(&K3), lines: Obj::rom(&K151), name: n!("device_ioctl"), qualname: n!("device_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K153: RomTuple<1> = RomTuple::new([Obj::small(0)]);
static K154: RomBytes<100> = RomBytes::new(b"S\x00\x08\x00\x05\x01\x01P\x00\x01\x05\x00\x01\x01\x00\x81\x01\x05\x01\x02P\x00\x01\x05\x00\x01\x01\x05\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02U\x01%\x00\n\x01\x02\x03\x03\x03\n\x04\x04\x00\x05\x00b\x04\x04\x01Y\x04\x04\x05\x17\x03\x03\x04\x03\x04\x06\x17\x02\x03\x04b\x01\x01\x01\x83\x01?\x00\x07\x06\x00\x01\x01\x16W\x03\x002\x01\x00\x81\x01");
static K155: RomStr<14> = RomStr::constant(b"can\'t convert ");
static K156: RomStr<7> = RomStr::constant(b" to int");
static K157: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K155), n!("type"), n!("__name__"), Obj::rom(&K156), Obj::small(0)]);
static K158: RomTuple<1> = RomTuple::new([n!("result")]);
static K159: RomBytes<14> = RomBytes::new(b"\x00 \x0c\x02\x05\x02\x08\x02\x05\x02\x11\x02%\x02");
static K160: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K154), consts: Obj::rom(&K157), argnames: Obj::rom(&K158), exc: Obj::rom(&K3), lines: Obj::rom(&K159), name: n!("device_error"), qualname: n!("device_error"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K161: RomBytes<159> = RomBytes::new(b"\x05\x01\x02\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x01\x00\x06\x01v\x08\x00Wc\x00A\x07\x00\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x05\x02WR\x00A\x07\x01\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x04\x02WA\x00A\x07\x02\x0c\x00\x05\x02\x01\x00\x03\x02\x00\x06\x02W0\x00A\x07\x03\t\x00\x05\x01\x01\x00\x02\x01W\"\x00\x03\t\x04Q\x07\t\x1a\x00\n\t\x05\x03\x0b\x06\n\x0c\x07\x00\r\x00b\x0c\x0c\x01\x17\n\x0b\x0cb\t\t\x01\x83\tw\x07\x08\x98\xff\x00\x08\x01U\x08\x03\x005\x08\x02\x00\t\x02\x00\n\x03\x00\x0b\x04\x00\x0c\x05\x00\r\x06h\x08\x08\x06\x81\x08");
static K162: RomStr<14> = RomStr::constant(b"invalid mode: ");
static K163: RomTuple<8> = RomTuple::new([vm::intern::ascii_char(119), vm::intern::ascii_char(120), vm::intern::ascii_char(97), vm::intern::ascii_char(43), n!("rbt"), n!("ValueError"), Obj::rom(&K162), n!("repr")]);
static K164: RomTuple<1> = RomTuple::new([n!("mode")]);
static K165: RomBytes<28> = RomBytes::new(b"\x006\x12\x02\x06\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\t\x02\x08\x02\x1a\x13\x05\x16");
static K166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K161), consts: Obj::rom(&K163), argnames: Obj::rom(&K164), exc: Obj::rom(&K3), lines: Obj::rom(&K165), name: n!("parse_mode"), qualname: n!("parse_mode"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K167: RomBytes<109> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x02\x05B\x05\x01\x0b\x00\x03\x05\x01\x17\x05\x00\x05\x17\x02\x05\x02g\x03\x03\x00\x00\x06\x02\x03\x07\x01c\x06\x06\x01\x02v\x05\x06W\'\x00A\x04\x03\x0f\x00V\x03\x08\x00\x00\x06\x03c\x06\x06\x00\x04W\x13\x00\x03\x06\x05Q\x04\x06\x0b\x00\x00\x06\x03\x00\x07\x04c\x06\x06\x01\x06w\x04\x05\xd4\xff\x81\x03");
static K168: RomTuple<2> = RomTuple::new([n!(""), vm::intern::ascii_char(46)]);
static K169: RomTuple<7> = RomTuple::new([n!("path_text"), vm::intern::ascii_char(47), n!("split"), n!(".."), n!("pop"), Obj::rom(&K168), n!("append")]);
static K170: RomTuple<2> = RomTuple::new([n!("cwd"), n!("path")]);
static K171: RomBytes<24> = RomBytes::new(b"\x00X\n\x02\x15\x02\x0b\x02\x04\x02\x11\x02\x05\x02\x04\x02\x0b\x02\x08\x02\x0b\t\x05\x0c");
static K172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K167), consts: Obj::rom(&K169), argnames: Obj::rom(&K170), exc: Obj::rom(&K3), lines: Obj::rom(&K171), name: n!("path_parts"), qualname: n!("path_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K173: RomBytes<98> = RomBytes::new(b"\x01\x07\x036\x07\x01\x07\x00.\x00\x00\x07\'\x04\x00\x00\x02\x07\x99\x00\"\x08\x01\x01\'\x08\x08\x02\x19\x07\x07\x08\"\x07\x07\x03&\x07\x07\x04\x17\x07\x07\x02#\x05\x07\x05$\x07\x04\x06&\x08\x04\x07\x17\x07\x07\x08&\x08\x04\x08\x18\x07\x07\x08\x17\x06\x07\x05&\x07\x00\x00$\x07\x07\t\x17\x07\x07\x06#\x07\x07\n$\x07\x07\x0b\x17\x07\x07\x03\x81\x07");
static K174: RomTuple<12> = RomTuple::new([Obj::small(400), Obj::small(9), Obj::small(12), Obj::small(2), Obj::small(5), Obj::small(1), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(146097), Obj::small(719468), Obj::small(86400)]);
static K175: RomTuple<4> = RomTuple::new([n!("year"), n!("month"), n!("day"), n!("seconds")]);
static K176: RomBytes<10> = RomBytes::new(b"\x00v\x0c\x02\x04\x02 \x02\x18\x02");
static K177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K173), consts: Obj::rom(&K174), argnames: Obj::rom(&K175), exc: Obj::rom(&K3), lines: Obj::rom(&K176), name: n!("seconds_of"), qualname: n!("seconds_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K178: RomBytes<158> = RomBytes::new(b"/\x00\x00\x00&\x06\x00\x01\'\x07\x00\x01\x00\x01\x06\x00\x02\x07&\x06\x02\x02\x18\x06\x02\x06&\x07\x02\x03\x17\x06\x06\x07&\x07\x02\x04\x18\x06\x06\x07&\x03\x06\x05\x02\x06m\x01\x19\x06\x06\x03&\x07\x03\x06\x17\x06\x06\x07&\x07\x03\x07\x18\x06\x06\x07.\x02\x02\x06\x01\x06\x05\x19\x06\x06\x02\"\x06\x06\x08&\x04\x06\t=\x04\n\x07\x00\"\x05\x04\x0bW\x04\x00#\x05\x04\x0c$\x07\x01\r\x17\x07\x03\x07\x01\x08\x036\x08\x05\x08\x00\x17\x06\x07\x08\x00\x07\x05\x02\t\x99\x00\x19\t\t\x04\"\t\t\x08&\t\t\x0e\x18\t\x02\t\"\x08\t\x0fh\x06\x06\x03\x81\x06");
static K179: RomTuple<16> = RomTuple::new([Obj::small(719468), Obj::small(146097), Obj::small(1460), Obj::small(36524), Obj::small(146096), Obj::small(365), Obj::small(4), Obj::small(100), Obj::small(2), Obj::small(153), Obj::small(10), Obj::small(3), Obj::small(9), Obj::small(400), Obj::small(5), Obj::small(1)]);
static K180: RomTuple<1> = RomTuple::new([n!("days")]);
static K181: RomBytes<15> = RomBytes::new(b"\x00\x88\x01\x04\x02\x0e\x02\x1c\x02\x1c\x02\x0f\x02\x10\x02");
static K182: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K178), consts: Obj::rom(&K179), argnames: Obj::rom(&K180), exc: Obj::rom(&K3), lines: Obj::rom(&K181), name: n!("date_of"), qualname: n!("date_of"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K183: RomBytes<32> = RomBytes::new(b"\x01\x03\x00W\x14\x000\x02\x02\x00+\x04\x03\x01\x17\x05\x01\x02^\x05\x00\x05\x1e\x03\x04\x05U\x02\xe8\xff\x81\x03");
static K184: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(8)]);
static K185: RomTuple<3> = RomTuple::new([n!("data"), n!("at"), n!("size")]);
static K186: RomBytes<13> = RomBytes::new(b"\x00\x9c\x01\x03\x02\x03\x02\x04\x02\x10\x03\x04\x06");
static K187: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K183), consts: Obj::rom(&K184), argnames: Obj::rom(&K185), exc: Obj::rom(&K3), lines: Obj::rom(&K186), name: n!("little"), qualname: n!("little"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K188: RomBytes<50> = RomBytes::new(b"\n\x05\x00\x00\x06\x02x\x05\x01!\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W\x14\x00(\t\x03\x01\x17\n\x01\x04`\x00\n\t\x01\t\x081\x03\x03\t\x8ay\x04\x05\xe7\xff\x82");
static K189: RomTuple<3> = RomTuple::new([n!("range"), Obj::small(255), Obj::small(8)]);
static K190: RomTuple<4> = RomTuple::new([n!("data"), n!("at"), n!("size"), n!("value")]);
static K191: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x18\x02\x0c\x02\x08\x03");
static K192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K188), consts: Obj::rom(&K189), argnames: Obj::rom(&K190), exc: Obj::rom(&K3), lines: Obj::rom(&K191), name: n!("put_little"), qualname: n!("put_little"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K193: RomBytes<140> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01#\x01\x03\x01W\x04\x000\x01\x01\x01@\x01\x02 \x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x18\x03\x03\x01=\x03\x03\r\x00^\x03\x00\x01(\x03\x03\x04M\x03\x05\xd7\xffI\x01\x02\t\x00^\x03\x00\x01=\x03\x04\x05\x00\x01\x03\x00\x81\x03^\x03\x00\x01=\x03\x06\x06\x00\x01\x02\x02W\x12\x00^\x03\x00\x01=\x03\x07\x06\x00\x01\x02\x03W\x03\x00\x01\x02\x04\n\x03\x08\x01\x04\x00\n\x06\x00\x00\x07\x00b\x06\x06\x01\x18\x06\x06\x01\x18\x05\x02\x06b\x03\x03\x02\x81\x03");
static K194: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), Obj::small(4), Obj::small(192), Obj::small(128), Obj::small(224), Obj::small(240), n!("max")]);
static K195: RomTuple<1> = RomTuple::new([n!("data")]);
static K196: RomBytes<17> = RomBytes::new(b"\x00\xba\x01\x0e\x02\x03\x02\x04\x01%\x04\x0e\x02\x05\x02!\x02");
static K197: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K193), consts: Obj::rom(&K194), argnames: Obj::rom(&K195), exc: Obj::rom(&K3), lines: Obj::rom(&K196), name: n!("utf8_missing"), qualname: n!("utf8_missing"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K198: RomBytes<74> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x00\x03\x01T\x00:\x00|\x03\x05\x02\x00\x00\x03\x04\x03}\x03\x03\x00\x00\x01\x03\x00\x05\x01|\x03\x06\x04\x00\x00\x03\x04\x05}\x03\x03\x01\x00\x02\x03\x00\x03\x01\x00\x04\x02h\x00\x03\x02\n\x03\x06\x03\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x00");
static K199: RomStr<12> = RomStr::constant(b"file classes");
static K200: RomBytes<146> = RomBytes::new(b"\x05\x01\x02\x10\x00\x00\x01|\x01\x01\x01\x00\x00\x10\x02\x00\x01\x0f\x01\x03\x00\x10\x04\x00\x01\x0f\x01\x05\x00\x10\x06\x00\x01\x0f\x01\x07\x00\x10\x08\x00\x01\x0f\x01\t\x00\x10\n\x00\x01\x0f\x01\x0b\x00\x10\x0c\x00\x01\x0f\x01\r\x00\x10\x0e\x00\x01\x0f\x01\x0f\x00\x10\x10\x00\x01\x0f\x01\x11\x00\x10\x12\x00\x01\x0f\x01\x13\x00\x10\x14\x00\x01\x0f\x01\x15\x00\x10\x16\x00\x01\x0f\x01\x17\x00\x10\x18\x00\x01\x0f\x01\x19\x00\x10\x1a\x00\x01\x0f\x01\x1b\x00\x10\x1c\x00\x01\x0f\x01\x19\x00\x10\x1d\x00\x01\x0f\x01\x1e\x00\x10\x1f\x00\x01\x0f\x01 \x00\x10!\x00\x01\x82");
static K201: RomBytes<31> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02[\x00\x02\x03[\x00\x03\x04\x01\x05\x00[\x00\x04\x05\x01\x05\x00[\x00\x05\x05\x82");
static K202: RomTuple<6> = RomTuple::new([n!("fs"), n!("can_read"), n!("can_write"), n!("append"), n!("pos"), n!("size")]);
static K203: RomTuple<5> = RomTuple::new([n!("self"), n!("fs"), n!("can_read"), n!("can_write"), n!("append")]);
static K204: RomBytes<13> = RomBytes::new(b"\x00\xe2\x01\x04\x02\x04\x02\x04\x02\x04\x02\x07\x02");
static K205: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K201), consts: Obj::rom(&K202), argnames: Obj::rom(&K203), exc: Obj::rom(&K3), lines: Obj::rom(&K204), name: n!("__init__"), qualname: n!("file_classes.<locals>.FileIO.__init__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K206: RomTuple<34> = RomTuple::new([n!("is_text"), Obj::rom(&K205), n!("__init__"), n!("file_read"), n!("read"), n!("file_readinto"), n!("readinto"), n!("file_readline"), n!("readline"), n!("file_readlines"), n!("readlines"), n!("file_write"), n!("write"), n!("file_seek"), n!("seek"), n!("file_tell"), n!("tell"), n!("file_truncate"), n!("truncate"), n!("file_flush"), n!("flush"), n!("file_close"), n!("close"), n!("file_ioctl"), n!("ioctl"), n!("file_enter"), n!("__enter__"), n!("file_exit"), n!("__exit__"), n!("__iter__"), n!("file_next"), n!("__next__"), n!("file_repr"), n!("__repr__")]);
static K207: RomBytes<37> = RomBytes::new(b"\x00\xdc\x01\x07\x04\n\x10\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K208: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K200), consts: Obj::rom(&K206), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K207), name: n!("FileIO"), qualname: n!("file_classes.<locals>.FileIO"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K209: RomBytes<8> = RomBytes::new(b"\x05\x01\x01\x10\x00\x00\x01\x82");
static K210: RomTuple<1> = RomTuple::new([n!("is_text")]);
static K211: RomBytes<3> = RomBytes::new(b"\x00\x94\x02");
static K212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K209), consts: Obj::rom(&K210), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K211), name: n!("TextIOWrapper"), qualname: n!("file_classes.<locals>.TextIOWrapper"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K213: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K199), Obj::rom(&K208), n!("FileIO"), Obj::rom(&K212), n!("TextIOWrapper"), n!("keep")]);
static K214: RomBytes<15> = RomBytes::new(b"\x00\xd4\x01\n\x02\x04\x04\x108\x13\x06\n\x02\r\x02");
static K215: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K198), consts: Obj::rom(&K213), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K214), name: n!("file_classes"), qualname: n!("file_classes"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 105 };
static K216: RomBytes<37> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x03\x07\x016\x07\x07\x01\t^\x05\x06\x07\x00\x06\x00\x00\x07\x02\x00\x08\x03\x00\t\x04b\x05\x05\x04\x81\x05");
static K217: RomTuple<2> = RomTuple::new([n!("file_classes"), vm::intern::ascii_char(98)]);
static K218: RomTuple<5> = RomTuple::new([n!("fs"), n!("mode"), n!("can_read"), n!("can_write"), n!("append")]);
static K219: RomBytes<3> = RomBytes::new(b"\x00\xa4\x02");
static K220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K216), consts: Obj::rom(&K217), argnames: Obj::rom(&K218), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("file_new"), qualname: n!("file_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K221: RomBytes<22> = RomBytes::new(b"Y\x01\x00\x00T\x01\x0c\x00\n\x01\x01\x01\x02\x16b\x01\x01\x01\x83\x01\x81\x00");
static K222: RomTuple<2> = RomTuple::new([n!("fs"), n!("OSError")]);
static K223: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(102)]);
static K224: RomBytes<7> = RomBytes::new(b"\x00\xac\x02\x08\x02\x0c\x02");
static K225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K221), consts: Obj::rom(&K222), argnames: Obj::rom(&K223), exc: Obj::rom(&K3), lines: Obj::rom(&K224), name: n!("file_open"), qualname: n!("file_open"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K226: RomBytes<12> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x81\x01");
static K227: RomTuple<1> = RomTuple::new([n!("file_open")]);
static K228: RomBytes<3> = RomBytes::new(b"\x00\xb8\x02");
static K229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K227), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K228), name: n!("file_enter"), qualname: n!("file_enter"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 155 };
static K230: RomBytes<11> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\x82");
static K231: RomTuple<1> = RomTuple::new([n!("file_close")]);
static K232: RomTuple<2> = RomTuple::new([n!("self"), n!("exc")]);
static K233: RomBytes<3> = RomBytes::new(b"\x00\xc0\x02");
static K234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K230), consts: Obj::rom(&K231), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K233), name: n!("file_exit"), qualname: n!("file_exit"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 159 };
static K235: RomBytes<30> = RomBytes::new(b"\x03\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01Y\x02\x02\x02\x17\x01\x01\x02\x03\x02\x03\x17\x01\x01\x02\x81\x01");
static K236: RomTuple<4> = RomTuple::new([n!("<io."), n!("type"), n!("__name__"), vm::intern::ascii_char(62)]);
static K237: RomBytes<3> = RomBytes::new(b"\x00\xc8\x02");
static K238: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K235), consts: Obj::rom(&K236), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K237), name: n!("file_repr"), qualname: n!("file_repr"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K239: RomBytes<136> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01U\x04\x0c\x00\n\x04\x02\x01\x05\rb\x04\x04\x01\x83\x04\n\x04\x03b\x02\x04\x00WZ\x00Y\x04\x00\x04\x00\x05\x00=\x01\x05\x07\x00\x02\x06\x00\x02W\x0e\x00\n\x06\x06\x00\x07\x01\x02\x08\x00\x02b\x06\x06\x02c\x03\x04\x02\x07U\x03\x03\x00W1\x00Y\x04\x00\x08\n\x05\t\x00\x06\x03b\x05\x05\x01-\x04\x04\x05[\x00\x08\x04-\x02\x02\x03?\x01\x05\x0e\x00\n\x04\t\x00\x05\x03b\x04\x04\x01.\x01\x01\x04U\x01\xa2\xff\x81\x02");
static K240: RomTuple<10> = RomTuple::new([n!("file_open"), n!("can_read"), n!("OSError"), n!("bytearray"), n!("fs"), Obj::small(0), n!("min"), n!("file_read"), n!("pos"), n!("len")]);
static K241: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("count")]);
static K242: RomBytes<27> = RomBytes::new(b"\x00\xd2\x02\x12\x02\x0c\x02\x07\x02\x03\x02&\x02\x04\x02\x03\x02\x16\x02\x04\x02\x05\x02\x0e\r\x04\x10");
static K243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K239), consts: Obj::rom(&K240), argnames: Obj::rom(&K241), exc: Obj::rom(&K3), lines: Obj::rom(&K242), name: n!("file_take"), qualname: n!("file_take"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K244: RomBytes<36> = RomBytes::new(b"Y\x03\x00\x00V\x03\x10\x00\n\x02\x01\x00\x03\x01\x03\x04\x02b\x02\x02\x02W\n\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02");
static K245: RomStr<5> = RomStr::constant(b"utf-8");
static K246: RomTuple<4> = RomTuple::new([n!("is_text"), n!("str"), Obj::rom(&K245), n!("bytes")]);
static K247: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("data")]);
static K248: RomBytes<3> = RomBytes::new(b"\x00\xf0\x02");
static K249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K244), consts: Obj::rom(&K246), argnames: Obj::rom(&K247), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("file_made"), qualname: n!("file_made"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K250: RomBytes<140> = RomBytes::new(b"T\x01\x06\x00\x01\x01\xffW\x00\x00I\x01\x00\x08\x00Y\x06\x00\x01U\x06\x19\x00\n\x06\x02\x00\x07\x00\n\x08\x03\x00\t\x00\x00\n\x01b\x08\x08\x02b\x06\x06\x02\x81\x06\n\x06\x04b\x02\x06\x00\x01\x03\x00v\x06\x02W\x11\x00(\x07\x04\x05\x02\x08\x80\x006\x07\x07\x08\x05-\x03\x03\x07w\x04\x06\xea\xff\n\x06\x03\x00\x07\x00\x18\t\x01\x03\n\n\x06\x00\x0b\x02b\n\n\x01\x17\x08\t\nb\x05\x06\x02U\x05\x0f\x00\n\x06\x02\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06-\x02\x02\x05X\xab\xff");
static K251: RomTuple<7> = RomTuple::new([Obj::small(0), n!("is_text"), n!("file_made"), n!("file_take"), n!("bytearray"), Obj::small(192), n!("utf8_missing")]);
static K252: RomTuple<2> = RomTuple::new([n!("self"), n!("count")]);
static K253: RomBytes<25> = RomBytes::new(b"\x00\xf8\x02\n\x02\r\x02\x19\x02\x07\x04\x03\x02\x06\x02\x11\x01\x05\x04\x1c\x02\x04\x02\x0f\x02");
static K254: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K250), consts: Obj::rom(&K251), argnames: Obj::rom(&K252), exc: Obj::rom(&K3), lines: Obj::rom(&K253), name: n!("file_read"), qualname: n!("file_read"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K255: RomTuple<1> = RomTuple::new([Obj::small(-1)]);
static K256: RomBytes<123> = RomBytes::new(b"T\x02\r\x00\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x14\x00\n\x05\x01\x00\x06\x02\n\x07\x00\x00\x08\x01b\x07\x07\x01b\x02\x05\x02\x01\x03\x00WI\x00\n\x05\x02\x00\x06\x00\n\x07\x01\x18\x08\x02\x03\x02\t\x00\x02b\x07\x07\x02b\x04\x05\x02U\x04\x03\x00W.\x00\x00\x05\x03\n\x07\x00\x00\x08\x04b\x07\x07\x01\x17\x06\x03\x07\x05\x07\x00l\x05\x05`\x01\x05\x04\n\x05\x00\x00\x06\x04b\x05\x05\x01-\x03\x03\x05C\x03\x02\xb2\xff\x81\x03");
static K257: RomTuple<3> = RomTuple::new([n!("len"), n!("min"), n!("file_take")]);
static K258: RomTuple<3> = RomTuple::new([n!("self"), n!("buffer"), n!("count")]);
static K259: RomBytes<21> = RomBytes::new(b"\x00\x96\x03%\x02\x03\x02\x03\x02\x19\x02\x04\x02\x03\x02\x1b\x02\x0e\t\x05\x0c");
static K260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K256), consts: Obj::rom(&K257), argnames: Obj::rom(&K258), exc: Obj::rom(&K3), lines: Obj::rom(&K259), name: n!("file_readinto"), qualname: n!("file_readinto"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K261: RomTuple<1> = RomTuple::new([Obj::NONE]);
static K262: RomBytes<194> = RomBytes::new(b"\n\x06\x00b\x02\x06\x00Wu\x00Y\x03\x00\x01\n\x06\x02\x00\x07\x00=\x01\x03\x06\x00\x01\x08@W\x18\x00\n\x08\x04\x01\t@\n\x0b\x05\x00\x0c\x02b\x0b\x0b\x01\x18\n\x01\x0bb\x08\x08\x02b\x04\x06\x02\x00\x06\x04\x03\x07\x06c\x06\x06\x01\x07\"\x05\x06\x08V\x05\x13\x00\x05\x07\x00\x00\x08\x05\x05\t\x00l\x07\x07^\x06\x04\x07W\x03\x00\x00\x06\x04-\x02\x02\x06V\x05\x08\x00\x17\x06\x03\x05[\x00\x01\x06U\x05\x04\x00U\x04\x03\x00W\x14\x00I\x01\x03\x86\xff\n\x06\x05\x00\x07\x02b\x06\x06\x01C\x06\x01w\xffY\x06\x00\tV\x06\x18\x00\n\x06\x02\x00\x07\x00\n\x08\n\x00\t\x02b\x08\x08\x01b\x06\x06\x02-\x02\x02\x06\n\x06\x0b\x00\x07\x00\x00\x08\x02b\x06\x06\x02\x81\x06");
static K263: RomBytes<1> = RomBytes::new(b"\n");
static K264: RomTuple<12> = RomTuple::new([n!("bytearray"), n!("pos"), n!("file_take"), Obj::small(0), n!("min"), n!("len"), Obj::rom(&K263), n!("find"), Obj::small(1), n!("is_text"), n!("utf8_missing"), n!("file_made")]);
static K265: RomTuple<2> = RomTuple::new([n!("self"), n!("limit")]);
static K266: RomBytes<29> = RomBytes::new(b"\x00\xae\x03\x07\x02\x03\x02\x04\x02-\x02\x0f\x02\x1e\x02\x04\x02\x08\x02\x08\x02\x03\x0f\x14\x12\x08\x02\x18\x02");
static K267: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K262), consts: Obj::rom(&K264), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K266), name: n!("file_readline"), qualname: n!("file_readline"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K268: RomTuple<1> = RomTuple::new([n!("list")]);
static K269: RomBytes<3> = RomBytes::new(b"\x00\xce\x03");
static K270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K268), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K269), name: n!("file_readlines"), qualname: n!("file_readlines"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K271: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K272: RomTuple<2> = RomTuple::new([n!("file_readline"), n!("StopIteration")]);
static K273: RomBytes<9> = RomBytes::new(b"\x00\xd6\x03\n\x02\x04\x02\x05\x02");
static K274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K271), consts: Obj::rom(&K272), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K273), name: n!("file_next"), qualname: n!("file_next"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K275: RomBytes<245> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x05\x01U\x05\x0c\x00\n\x05\x02\x01\x06\rb\x05\x05\x01\x83\x05\n\x05\x03\n\x07\x04\x00\x08\x01\n\t\x05b\x07\x07\x02V\x07\x0b\x00\x00\x06\x01c\x06\x06\x00\x06W\x03\x00\x00\x06\x01b\x02\x05\x01\n\x05\x03\n\x06\x07\x00\x07\x02b\x06\x06\x01b\x02\x05\x01Y\x05\x00\x08V\x05\x0b\x00Y\x05\x00\t[\x00\n\x05W+\x00Y\x05\x00\nY\x06\x00\t9\x05\x06\x1e\x00\n\x05\x0b\x00\x06\x02b\x05\x05\x01V\x05\x10\x00Y\x05\x00\x0c\x00\x06\x00Y\x07\x00\nc\x05\x05\x02\r\x01\x03\x00WA\x00Y\x05\x00\x0c\x00\x06\x00\x00\x08\x03\x05\t\x00\x05\n\x00l\x08\x08^\x07\x02\x08c\x04\x05\x02\x0e-\x03\x03\x04Y\x05\x00\n-\x05\x05\x04[\x00\n\x05Y\x05\x00\nY\x06\x00\t9\x05\x06\x08\x00Y\x05\x00\n[\x00\t\x05\n\x05\x0b\x00\x06\x02b\x05\x05\x01C\x03\x05\xb0\xff\n\x05\x0b\x00\x06\x01b\x05\x05\x01\x81\x05");
static K276: RomTuple<15> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("memoryview"), n!("isinstance"), n!("str"), n!("encode"), n!("bytes"), n!("append"), n!("size"), n!("pos"), n!("len"), n!("fs"), n!("file_resize"), n!("file_write")]);
static K277: RomTuple<2> = RomTuple::new([n!("self"), n!("data")]);
static K278: RomBytes<35> = RomBytes::new(b"\x00\xe4\x03\x12\x02\x0c\x02&\x04\x11\x02\x08\x02\x0b\x02\x1b\x02\x10\x02\x03\x02\x03\x02\x1c\x02\x04\x02\x0c\x02\r\x02\x08\t\x0f\x0c");
static K279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K275), consts: Obj::rom(&K276), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K278), name: n!("file_write"), qualname: n!("file_write"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 241 };
static K280: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01A\x02\x01\x0b\x00Y\x03\x00\x02-\x01\x01\x03W!\x00A\x02\x03\x0b\x00Y\x03\x00\x04-\x01\x01\x03W\x11\x00B\x02\x05\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03,\x03\x01\x07V\x03\x0c\x00\n\x03\x06\x01\x04\x16b\x03\x03\x01\x83\x03[\x00\x02\x01\x81\x01");
static K281: RomTuple<8> = RomTuple::new([n!("file_open"), Obj::small(1), n!("pos"), Obj::small(2), n!("size"), Obj::small(0), n!("OSError"), Obj::small(31)]);
static K282: RomTuple<3> = RomTuple::new([n!("self"), n!("offset"), n!("whence")]);
static K283: RomBytes<23> = RomBytes::new(b"\x00\x8c\x04\n\x02\x05\x02\x0b\x02\x05\x02\x0b\x02\x05\x02\x0c\x02\x08\x02\x0c\x02\x04\x02");
static K284: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K280), consts: Obj::rom(&K281), argnames: Obj::rom(&K282), exc: Obj::rom(&K3), lines: Obj::rom(&K283), name: n!("file_seek"), qualname: n!("file_seek"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 261 };
static K285: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x81\x01");
static K286: RomTuple<2> = RomTuple::new([n!("file_open"), n!("pos")]);
static K287: RomBytes<3> = RomBytes::new(b"\x00\xa8\x04");
static K288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K285), consts: Obj::rom(&K286), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K287), name: n!("file_tell"), qualname: n!("file_tell"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 275 };
static K289: RomBytes<75> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01Y\x02\x02\x01U\x02\x0c\x00\n\x02\x02\x01\x03\rb\x02\x02\x01\x83\x02T\x01\x07\x00Y\x01\x00\x03W\x00\x00=\x01\x04\x0c\x00\n\x02\x02\x01\x03\x16b\x02\x02\x01\x83\x02Y\x02\x00\x05\x00\x03\x00\x00\x04\x01c\x02\x02\x02\x06\x81\x01");
static K290: RomTuple<7> = RomTuple::new([n!("file_open"), n!("can_write"), n!("OSError"), n!("pos"), Obj::small(0), n!("fs"), n!("file_resize")]);
static K291: RomTuple<2> = RomTuple::new([n!("self"), n!("size")]);
static K292: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\x12\x02\x0c\x02\x0b\x02\x05\x02\x0c\x02\x0f\x02");
static K293: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K289), consts: Obj::rom(&K290), argnames: Obj::rom(&K291), exc: Obj::rom(&K3), lines: Obj::rom(&K292), name: n!("file_truncate"), qualname: n!("file_truncate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K294: RomBytes<31> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01V\x01\x0c\x00Y\x01\x00\x02\x00\x02\x00c\x01\x01\x01\x03\x82");
static K295: RomTuple<4> = RomTuple::new([n!("file_open"), n!("can_write"), n!("fs"), n!("file_sync")]);
static K296: RomBytes<5> = RomBytes::new(b"\x00\xc4\x04\x12\x02");
static K297: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K294), consts: Obj::rom(&K295), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K296), name: n!("file_flush"), qualname: n!("file_flush"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 289 };
static K298: RomBytes<42> = RomBytes::new(b"Y\x01\x00\x00S\x01!\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x05\x02\x00\x00\x04\x01\x00\x05\x00c\x04\x04\x01\x02\x05\x04\x00[\x00\x00\x04\x86\x02\x82");
static K299: RomTuple<3> = RomTuple::new([n!("fs"), n!("file_flush"), n!("file_shut")]);
static K300: RomBytes<8> = RomBytes::new(b"\x08\n\x15\x04\x15\x14\x00\x05");
static K301: RomBytes<13> = RomBytes::new(b"\x00\xd0\x04\x04\x02\x04\x04\n\x02\x03\x02\x0b\x02");
static K302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K298), consts: Obj::rom(&K299), argnames: Obj::rom(&K27), exc: Obj::rom(&K300), lines: Obj::rom(&K301), name: n!("file_close"), qualname: n!("file_close"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 295 };
static K303: RomBytes<53> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01W\x1e\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x03\x03\x01W\x0c\x00\n\x03\x04\x01\x04\x16b\x03\x03\x01\x83\x03\x01\x03\x00\x81\x03");
static K304: RomTuple<5> = RomTuple::new([Obj::small(1), n!("file_flush"), Obj::small(4), n!("file_close"), n!("OSError")]);
static K305: RomTuple<3> = RomTuple::new([n!("self"), n!("request"), n!("arg")]);
static K306: RomBytes<13> = RomBytes::new(b"\x00\xe6\x04\x05\x02\r\x02\x05\x02\r\x04\x0c\x02");
static K307: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K303), consts: Obj::rom(&K304), argnames: Obj::rom(&K305), exc: Obj::rom(&K3), lines: Obj::rom(&K306), name: n!("file_ioctl"), qualname: n!("file_ioctl"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K308: RomBytes<191> = RomBytes::new(b"\n\x08\x00P\x02\x08\x15\x00V\x03\x0e\x00\n\x08\x01_\t\x03\x02b\x02\x08\x01W\x03\x00\n\x02\x01\n\x08\x03\x00\t\x02\n\n\x01b\x08\x08\x02V\x08\r\x00\n\x08\x04\x00\t\x02\x00\n\x03b\x02\x08\x02\n\x08\x05\x00\t\x02\x03\n\x06\x05\x0b\x00b\x05\x08\x03T\x05\n\x00j\x08\x08\x00\x00\x06\x08W\x17\x00\x00\x08\x05\x00\x0b\x01\x00\x0c\x03g\t\x0b\x02j\n\n\x00s\n\x04f\x06\x08Y\x08\x00\x07\x03\t\x08c\x08\x08\x01\t\x03\t\n`\x06\t\x08Y\x08\x00\x0b\x03\t\x0b`\x06\t\x08\x00\x08\x00\x00\t\x06b\x07\x08\x01S\x07\x07\x00\x03\x08\x0c`\x06\x08\x07\x00\x08\x02\x00\x0b\x01\x00\x0c\x03\x00\r\x06g\t\x0b\x03j\n\n\x00s\n\x04f\x08\x08\x81\x08");
static K309: RomTuple<13> = RomTuple::new([n!("missing"), n!("type"), Obj::small(0), n!("isinstance"), n!("metaclass_of"), n!("getattr"), n!("__prepare__"), n!("__globals__"), n!("__name__"), n!("get"), n!("__module__"), n!("__qualname__"), n!("__classcell__")]);
static K310: RomTuple<5> = RomTuple::new([n!("body"), n!("name"), n!("metaclass"), n!("bases"), n!("keywords")]);
static K311: RomBytes<24> = RomBytes::new(b"\x00\x0c\x08\x02\x15\x02\x11\x02\r\x02\x10\x02%\x02\x13\x02\x0b\x02\n\x02\x04\x02\x07\x02");
static K312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K308), consts: Obj::rom(&K309), argnames: Obj::rom(&K310), exc: Obj::rom(&K3), lines: Obj::rom(&K311), name: n!("build_class"), qualname: n!("build_class"), file: n!("<prelude>"), flags: 67, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 1, nfree: 0, line: 5 };
static K313: RomBytes<24> = RomBytes::new(b"\n\x03\x00\x00\x06\x00\x00\x07\x01g\x04\x06\x02n\x04\x02\x05\x05\x00f\x03\x03\x81\x03");
static K314: RomTuple<1> = RomTuple::new([n!("build_class")]);
static K315: RomTuple<3> = RomTuple::new([n!("body"), n!("name"), n!("bases")]);
static K316: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K313), consts: Obj::rom(&K314), argnames: Obj::rom(&K315), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("build_derived"), qualname: n!("build_derived"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K317: RomBytes<69> = RomBytes::new(b"\n\x04\x00\n\x07\x01g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x02\x04\n\x04\x02\n\x05\x01\x00\x06\x02b\x05\x05\x01b\x03\x04\x01S\x03\x17\x00\x00\x04\x03\x00\x07\x02g\x05\x07\x01n\x05\x00j\x06\x06\x00s\x06\x01f\x04\x04\x81\x02");
static K318: RomTuple<3> = RomTuple::new([n!("type_new"), n!("type"), n!("find_init")]);
static K319: RomTuple<2> = RomTuple::new([n!("args"), n!("keywords")]);
static K320: RomBytes<10> = RomBytes::new(b"\x002\x17\x02\x11\x02\x04\x02\x17\x02");
static K321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K317), consts: Obj::rom(&K318), argnames: Obj::rom(&K319), exc: Obj::rom(&K3), lines: Obj::rom(&K320), name: n!("type_of"), qualname: n!("type_of"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K322: RomBytes<1> = RomBytes::new(b"\x82");
static K323: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("keywords")]);
static K324: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K45), name: n!("type_init"), qualname: n!("type_init"), file: n!("<prelude>"), flags: 67, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K325: RomBytes<149> = RomBytes::new(b"\n\t\x00\x00\n\x01b\t\t\x01B\t\x01\x1a\x00\n\t\x02\x03\x0b\x03\n\x0c\x00\x00\r\x01b\x0c\x0c\x01\x1c\n\x0b\x0cb\t\t\x01\x83\tz\x01\x03\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\x06\t\x02O\x06\x00-\x00\n\t\x05\x00\n\x06b\x07\t\x01S\x07\x1f\x00\x00\t\x07\x00\x0c\x06\x00\r\x03\x00\x0e\x04\x00\x0f\x05g\n\x0c\x04j\x0b\x0b\x00s\x0b\x02f\t\t\x81\t\n\t\x06\x00\n\x06\x00\x0b\x03\x00\x0c\x04\n\r\x07\x00\x0e\x05b\r\r\x01b\x08\t\x04\n\t\x08\x00\n\x08\x00\x0b\x02b\t\t\x02\x81\t");
static K326: RomStr<51> = RomStr::constant(b"type.__new__() takes exactly 3 arguments (%d given)");
static K327: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(3), n!("TypeError"), Obj::rom(&K326), n!("metaclass_of"), n!("find_new"), n!("new_type"), n!("unwrap_native"), n!("class_hooks")]);
static K328: RomTuple<3> = RomTuple::new([n!("meta"), n!("args"), n!("keywords")]);
static K329: RomBytes<20> = RomBytes::new(b"\x00J\x0f\x02\x1a\x02\x04\x02\r\x02\x05\x02\n\x02\x04\x02\x1f\x02\x1a\x02");
static K330: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K325), consts: Obj::rom(&K327), argnames: Obj::rom(&K328), exc: Obj::rom(&K3), lines: Obj::rom(&K329), name: n!("type_new"), qualname: n!("type_new"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K331: RomBytes<6> = RomBytes::new(b"j\x03\x03\x00\x81\x03");
static K332: RomBytes<2> = RomBytes::new(b"\x00d");
static K333: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K331), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K332), name: n!("prepare"), qualname: n!("prepare"), file: n!("<prelude>"), flags: 67, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K334: RomBytes<62> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01P\x03\x00\x16\x00\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03\n\x03\x01\x00\x06\x00g\x04\x06\x01n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K335: RomTuple<2> = RomTuple::new([n!("native_base"), n!("construct")]);
static K336: RomBytes<6> = RomBytes::new(b"\x00n\x0f\x02\x16\x02");
static K337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K334), consts: Obj::rom(&K335), argnames: Obj::rom(&K323), exc: Obj::rom(&K3), lines: Obj::rom(&K336), name: n!("call_class"), qualname: n!("call_class"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K338: RomBytes<118> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01c\x07\x07\x00\x02b\x06\x06\x01v\x05\x06W/\x00z\x06\x02\x02\n\x07\x03\n\x08\x04\x00\t\x03b\x08\x08\x01\x03\t\x05\x05\n\x00b\x04\x07\x03S\x04\x10\x00\x00\x07\x04\x00\x08\x03\x00\t\x00\x00\n\x02b\x07\x07\x03w\x06\x05\xcc\xff\n\x06\x06\x00\x07\x00\x00\x08\x00b\x06\x06\x02Y\x05\x06\x07g\x06\x06\x00j\x07\x07\x00\x00\x08\x01U\x08\x04\x00j\x08\x08\x00s\x07\x08f\x05\x05\x81\x00");
static K339: RomTuple<8> = RomTuple::new([n!("list"), n!("__dict__"), n!("items"), n!("getattr"), n!("type"), n!("__set_name__"), n!("super"), n!("__init_subclass__")]);
static K340: RomTuple<2> = RomTuple::new([n!("cls"), n!("keywords")]);
static K341: RomBytes<14> = RomBytes::new(b"\x00z\x1a\x02\x17\x02\x04\x02\x10\x05\x05\x08*\x02");
static K342: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K338), consts: Obj::rom(&K339), argnames: Obj::rom(&K340), exc: Obj::rom(&K3), lines: Obj::rom(&K341), name: n!("class_hooks"), qualname: n!("class_hooks"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K343: RomBytes<106> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x04\x02\x00\x05\x00b\x04\x04\x016\x03\x04\x01\x06U\x03\x1e\x00\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K344: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("type"), n!("bool"), n!("class_method"), n!("__instancecheck__")]);
static K345: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("spec")]);
static K346: RomBytes<15> = RomBytes::new(b"\x00\x8c\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K347: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K343), consts: Obj::rom(&K344), argnames: Obj::rom(&K345), exc: Obj::rom(&K3), lines: Obj::rom(&K346), name: n!("isinstance_of"), qualname: n!("isinstance_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K348: RomBytes<87> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\n\x05\x01b\x03\x03\x02V\x03&\x00v\x03\x01W\x16\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x01\x81\x04w\x02\x03\xe5\xff\x05\x03\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x01\x03\x06\x05b\x04\x04\x02\x00\x05\x01\x00\x06\x00b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K349: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("issubclass"), n!("bool"), n!("class_method"), n!("__subclasscheck__")]);
static K350: RomTuple<2> = RomTuple::new([n!("cls"), n!("spec")]);
static K351: RomBytes<15> = RomBytes::new(b"\x00\x9e\x01\x11\x02\x06\x02\x11\x02\x05\x03\x05\x06\x05\x02");
static K352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K348), consts: Obj::rom(&K349), argnames: Obj::rom(&K350), exc: Obj::rom(&K3), lines: Obj::rom(&K351), name: n!("issubclass_of"), qualname: n!("issubclass_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K353: RomBytes<411> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x13\x00\x00\t\x01\x03\n\x02\x03\x0b\x03c\t\t\x02\x04c\x01\t\x00\x05v\n\x01|\t\x0b\x06\x00\x00b\x05\t\x01V\x02]\x00\n\t\x07b\x06\t\x00\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWA\x00z\n\x07\x02\n\x0b\t\x00\x0c\x08b\x0b\x0b\x01V\x0b\x0e\x00_\x0b\x08\nM\x0b\x0b\x05\x00R\x08\x06\x15\x00\x03\x0b\x0b\n\x0c\x01\x00\r\x07b\x0c\x0c\x01\x17\x0b\x0b\x0c`\x05\x07\x0b\x00\x0b\x06^\x0c\x05\x07c\x0b\x0b\x01\x0cw\n\t\xba\xff\n\t\x01\x00\n\x00b\x00\t\x01\x00\n\x00g\n\n\x01\x17\n\n\x05v\t\nW(\x00\n\n\t\x00\x0b\x08b\n\n\x01U\n\x1a\x00\n\n\r\x03\x0c\x0e\n\r\x0f\x00\x0e\x08b\r\r\x01\x17\x0b\x0c\rb\n\n\x01\x83\nw\x08\t\xd3\xff\n\n\x08\x00\x0b\x05b\n\n\x01v\t\nWZ\x00z\n\x07\x02_\x0b\x08\nA\x0b\x0b\x1e\x00U\x02\x1a\x00\n\x0b\r\x03\r\x10\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0b\x05\x0b\x00\x00\x0c\x07\x05\r\x00l\x0b\x0b^\x0b\x05\x0bR\x08\x0b\x1a\x00\n\x0b\r\x03\r\x11\n\x0e\x0f\x00\x0f\x08b\x0e\x0e\x01\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\n\t\xa1\xffT\x03\x06\x00\x03\x03\x12W\n\x00\n\t\x13\x00\n\x03b\x03\t\x01\n\t\x14\x00\n\x03b\t\t\x01\n\n\x14\x00\x0b\x05b\n\n\x019\t\n\x0c\x00\n\t\x15\x03\n\x16b\t\t\x01\x83\t\n\t\x17\x00\n\x00\n\x0b\x13\x00\x0c\x05b\x0b\x0b\x01\x00\x0c\x03b\t\t\x03\x81\t");
static K354: RomTuple<1> = RomTuple::new([n!("str")]);
static K355: RomBytes<2> = RomBytes::new(b"\x00\x0e");
static K356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K354), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K355), name: n!("<listcomp>"), qualname: n!("named_tuple.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K357: RomStr<54> = RomStr::constant(b"Type names and field names must be valid identifiers: ");
static K358: RomStr<45> = RomStr::constant(b"Field names cannot start with an underscore: ");
static K359: RomStr<34> = RomStr::constant(b"Encountered duplicate field name: ");
static K360: RomStr<40> = RomStr::constant(b"Got more default values than field names");
static K361: RomTuple<24> = RomTuple::new([n!("isinstance"), n!("str"), vm::intern::ascii_char(44), vm::intern::ascii_char(32), n!("replace"), n!("split"), Obj::rom(&K356), n!("set"), n!("enumerate"), n!("is_name"), Obj::small(0), vm::intern::ascii_char(95), n!("add"), n!("ValueError"), Obj::rom(&K357), n!("repr"), Obj::rom(&K358), Obj::rom(&K359), vm::types::EMPTY_TUPLE, n!("tuple"), n!("len"), n!("TypeError"), Obj::rom(&K360), n!("new_named_class")]);
static K362: RomTuple<5> = RomTuple::new([n!("typename"), n!("field_names"), n!("rename"), n!("defaults"), n!("module")]);
static K363: RomBytes<50> = RomBytes::new(b"\x00\n\x11\x02\x13\x02\r\x02\x04\x02\x07\x02\x14\x02\x1c\x02\x15\x02\x0c\x05\x05\x08\n\x02\x11\x02\x0e\x02\x1a\x03\x05\x06\x14\x02\r\x02\x1a\x02\x15\x02\x1a\x07\x05\n\x14\x02\x19\x02\x0c\x02");
static K364: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K353), consts: Obj::rom(&K361), argnames: Obj::rom(&K362), exc: Obj::rom(&K3), lines: Obj::rom(&K363), name: n!("named_tuple"), qualname: n!("named_tuple"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 2, nposonly: 0, nkwonly: 3, nfree: 0, line: 4 };
static K365: RomBytes<125> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x02\x06\x01g\x03\x03\x00\n\x07\x01\n\t\x02\x00\n\x02b\t\t\x01Y\x08\t\x03\x00\t\x00b\x07\x07\x02v\x06\x07W\x1a\x00z\x07\x04\x02\x00\x08\x03\x00\t\x01\x00\n\x04\x00\x0b\x05c\t\t\x02\x04c\x08\x08\x01\x05w\x07\x06\xe1\xffV\x01!\x00\n\x06\x06\x03\x08\x07\n\t\x08\n\n\t\x00\x0b\x01b\n\n\x01b\t\t\x01\x17\x07\x08\tb\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03c\x06\x06\x01\n\x81\x06");
static K366: RomStr<28> = RomStr::constant(b"Got unexpected field names: ");
static K367: RomTuple<11> = RomTuple::new([n!("type"), n!("zip"), n!("named_base"), n!("_fields"), n!("pop"), n!("append"), n!("ValueError"), Obj::rom(&K366), n!("repr"), n!("list"), n!("_make")]);
static K368: RomTuple<2> = RomTuple::new([n!("self"), n!("kwargs")]);
static K369: RomBytes<16> = RomBytes::new(b"\x00<\n\x02\x04\x02\"\x02\x16\x01\x05\x04\x04\x02!\x02");
static K370: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K365), consts: Obj::rom(&K367), argnames: Obj::rom(&K368), exc: Obj::rom(&K3), lines: Obj::rom(&K369), name: n!("named_replace"), qualname: n!("named_replace"), file: n!("<prelude>"), flags: 66, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K371: RomBytes<20> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x81\x02");
static K372: RomTuple<2> = RomTuple::new([n!("to_list"), n!("_make")]);
static K373: RomTuple<2> = RomTuple::new([n!("cls"), n!("iterable")]);
static K374: RomBytes<2> = RomBytes::new(b"\x00P");
static K375: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K372), argnames: Obj::rom(&K373), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("named_make"), qualname: n!("named_make"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K376: RomBytes<62> = RomBytes::new(b"\x13\x01\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00,\x00\n\x04\x02\x00\x06\x01h\x05\x06\x01|\x02\x05\x03\x00\x04\x03\x03\x01}\x02\x02\x01\x15\x01\x02\x14\x00\x01\x01\x00\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K377: RomBytes<72> = RomBytes::new(b"\x05\x03\x01h\x02\x03\x01|\x02\x02\x00\x00\x01\x10\x01\x00\x02\x05\x03\x01h\x02\x03\x01|\x02\x02\x02\x00\x01\x10\x03\x00\x02|\x02\x02\x04\x00\x00\x10\x05\x00\x02\x00\x03\x01h\x02\x03\x01|\x02\x02\x06\x00\x04\x10\x07\x00\x02|\x02\x02\x08\x00\x00\x10\t\x00\x02\x82");
static K378: RomBytes<90> = RomBytes::new(b"\x13\x01\x14\x05\x01\x00\x00^\x03\x00\x05V\x02\x12\x00\x14\x05\x01\x00\x00a\x00\x05\x14\x05\x01\x00\x00`\x00\x05\x03\x82\x00\x07\x00c\x07\x07\x00\x01v\x06\x07\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\x00\x05\x00c\x05\x05\x00\x03\x14\x05\x01\x00\x00`\x00\x05\x03\x00\x05\x00\x00\x06\x04c\x05\x05\x01\x04\x82");
static K379: RomBytes<31> = RomBytes::new(b"g\x03\x03\x00W\x11\x00_\x04\x02\x00\x14\x05\x01\x01\x00<\x04\x05\x03\x00m\x03\x02w\x02\x00\xea\xff\x81\x03");
static K380: RomTuple<2> = RomTuple::new([Obj::small(0), n!("key")]);
static K381: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: Obj::rom(&K380), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("<listcomp>"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 54 };
static K382: RomTuple<5> = RomTuple::new([n!("key"), n!("items"), Obj::rom(&K381), n!("clear"), n!("update")]);
static K383: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("last")]);
static K384: RomBytes<20> = RomBytes::new(b"\x00`\x02\x02\t\x02\x04\x02\x08\x02\t\x02\x01\x02\x1c\x02\x08\x02\t\x02");
static K385: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K378), consts: Obj::rom(&K382), argnames: Obj::rom(&K383), exc: Obj::rom(&K3), lines: Obj::rom(&K384), name: n!("move_to_end"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.move_to_end"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K386: RomBytes<70> = RomBytes::new(b"U\x00\x0c\x00\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03\n\x03\x02V\x01\r\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01W\n\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\x00\x03\x02\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x05h\x03\x03\x02\x81\x03");
static K387: RomStr<19> = RomStr::constant(b"dictionary is empty");
static K388: RomTuple<6> = RomTuple::new([n!("KeyError"), Obj::rom(&K387), n!("next"), n!("reversed"), n!("iter"), n!("pop")]);
static K389: RomTuple<2> = RomTuple::new([n!("self"), n!("last")]);
static K390: RomBytes<8> = RomBytes::new(b"\x00x\x04\x02\x0c\x02\"\x02");
static K391: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K386), consts: Obj::rom(&K388), argnames: Obj::rom(&K389), exc: Obj::rom(&K3), lines: Obj::rom(&K390), name: n!("popitem"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.popitem"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K392: RomBytes<19> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00b\x01\x01\x01\x81\x01");
static K393: RomTuple<1> = RomTuple::new([n!("type")]);
static K394: RomBytes<3> = RomBytes::new(b"\x00\x84\x01");
static K395: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K392), consts: Obj::rom(&K393), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K394), name: n!("copy"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.copy"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K396: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02V\x03\x1e\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x01<\x03\x04\x05\x00\x05\x03\x02\x81\x03\n\x03\x03\x00\x04\x00\x00\x05\x01c\x03\x03\x02\x04\x81\x03");
static K397: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("OrderedDict"), n!("list"), n!("dict"), n!("__eq__")]);
static K398: RomTuple<2> = RomTuple::new([n!("self"), n!("other")]);
static K399: RomBytes<7> = RomBytes::new(b"\x00\x8a\x01,\x02\x05\x02");
static K400: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K396), consts: Obj::rom(&K397), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K399), name: n!("__eq__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__eq__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 68 };
static K401: RomBytes<51> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x01\x01\x01\x03\x02\x02\x17\x01\x01\x02\n\x02\x03\n\x03\x04\x00\x04\x00b\x03\x03\x01b\x02\x02\x01\x17\x01\x01\x02\x03\x02\x05\x17\x01\x01\x02\x81\x01");
static K402: RomTuple<6> = RomTuple::new([n!("type"), n!("__name__"), vm::intern::ascii_char(40), n!("repr"), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K403: RomBytes<3> = RomBytes::new(b"\x00\x94\x01");
static K404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K401), consts: Obj::rom(&K402), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K403), name: n!("__repr__"), qualname: n!("ordered_dict_class.<locals>.OrderedDict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K405: RomTuple<10> = RomTuple::new([Obj::rom(&K385), n!("move_to_end"), Obj::rom(&K391), n!("popitem"), Obj::rom(&K395), n!("copy"), Obj::rom(&K400), n!("__eq__"), Obj::rom(&K404), n!("__repr__")]);
static K406: RomBytes<10> = RomBytes::new(b"\x00`\x11\x16\x11\x0c\n\x06\x11\n");
static K407: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K377), consts: Obj::rom(&K405), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K406), name: n!("OrderedDict"), qualname: n!("ordered_dict_class.<locals>.OrderedDict"), file: n!("<prelude>"), flags: 80, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 47 };
static K408: RomTuple<5> = RomTuple::new([n!("kept"), n!("OrderedDict"), n!("dict"), Obj::rom(&K407), n!("keep")]);
static K409: RomBytes<14> = RomBytes::new(b"\x00V\x02\x02\n\x02\x04\x04\x1a:\x05\x02\r\x02");
static K410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K376), consts: Obj::rom(&K408), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K409), name: n!("ordered_dict_class"), qualname: n!("ordered_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K411: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00#\x00\n\x04\x02|\x02\x05\x03\x00\x00\x03\x03\x01}\x02\x02\x01\x00\x01\x02\x00\x00\x01\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K412: RomBytes<48> = RomBytes::new(b"\x05\x02\x00h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01\x82");
static K413: RomBytes<56> = RomBytes::new(b"S\x01\x1a\x00\n\x04\x00\x00\x05\x01b\x04\x04\x01U\x04\x0c\x00\n\x04\x01\x03\x05\x02b\x04\x04\x01\x83\x04[\x00\x03\x01Y\x04\x00\x04g\x05\x05\x00n\x05\x02j\x06\x06\x00s\x06\x03f\x04\x04\x82");
static K414: RomStr<39> = RomStr::constant(b"first argument must be callable or None");
static K415: RomTuple<5> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K414), n!("default_factory"), n!("update")]);
static K416: RomTuple<4> = RomTuple::new([n!("self"), n!("default_factory"), n!("args"), n!("kwargs")]);
static K417: RomBytes<9> = RomBytes::new(b"\x00\xae\x01\x12\x02\x0c\x02\x04\x02");
static K418: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K413), consts: Obj::rom(&K415), argnames: Obj::rom(&K416), exc: Obj::rom(&K3), lines: Obj::rom(&K417), name: n!("__init__"), qualname: n!("default_dict_class.<locals>.defaultdict.__init__"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K419: RomBytes<34> = RomBytes::new(b"Y\x03\x00\x00T\x03\x0c\x00\n\x03\x01\x00\x04\x01b\x03\x03\x01\x83\x03\x00\x03\x00c\x02\x03\x00\x00`\x00\x01\x02\x81\x02");
static K420: RomTuple<2> = RomTuple::new([n!("default_factory"), n!("KeyError")]);
static K421: RomTuple<2> = RomTuple::new([n!("self"), n!("key")]);
static K422: RomBytes<9> = RomBytes::new(b"\x00\xba\x01\x08\x02\x0c\x02\x0c\x02");
static K423: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K419), consts: Obj::rom(&K420), argnames: Obj::rom(&K421), exc: Obj::rom(&K3), lines: Obj::rom(&K422), name: n!("__missing__"), qualname: n!("default_dict_class.<locals>.defaultdict.__missing__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K424: RomBytes<23> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01Y\x02\x00\x01\x00\x03\x00b\x01\x01\x02\x81\x01");
static K425: RomTuple<2> = RomTuple::new([n!("type"), n!("default_factory")]);
static K426: RomBytes<3> = RomBytes::new(b"\x00\xc6\x01");
static K427: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K424), consts: Obj::rom(&K425), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K426), name: n!("copy"), qualname: n!("default_dict_class.<locals>.defaultdict.copy"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K428: RomBytes<55> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02\x17\x02\x02\x01\x03\x03\x03\x17\x02\x02\x03\n\x03\x00\n\x04\x04\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x17\x02\x02\x03\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K429: RomStr<12> = RomStr::constant(b"defaultdict(");
static K430: RomStr<2> = RomStr::constant(b", ");
static K431: RomTuple<6> = RomTuple::new([n!("repr"), n!("default_factory"), Obj::rom(&K429), Obj::rom(&K430), n!("unwrap_native"), vm::intern::ascii_char(41)]);
static K432: RomBytes<5> = RomBytes::new(b"\x00\xcc\x01\x0b\x02");
static K433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K428), consts: Obj::rom(&K431), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K432), name: n!("__repr__"), qualname: n!("default_dict_class.<locals>.defaultdict.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K434: RomTuple<8> = RomTuple::new([Obj::rom(&K418), n!("__init__"), Obj::rom(&K423), n!("__missing__"), Obj::rom(&K427), n!("copy"), Obj::rom(&K433), n!("__repr__")]);
static K435: RomBytes<9> = RomBytes::new(b"\x00\xac\x01\x11\x0c\n\x0c\n\x06");
static K436: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K412), consts: Obj::rom(&K434), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K435), name: n!("defaultdict"), qualname: n!("default_dict_class.<locals>.defaultdict"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K437: RomTuple<5> = RomTuple::new([n!("kept"), n!("defaultdict"), n!("dict"), Obj::rom(&K436), n!("keep")]);
static K438: RomBytes<13> = RomBytes::new(b"\x00\xa4\x01\n\x02\x04\x04\x13(\x03\x02\r\x02");
static K439: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K411), consts: Obj::rom(&K437), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K438), name: n!("default_dict_class"), qualname: n!("default_dict_class"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K440: RomBytes<41> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x00\x01\x01\n\x01\x01\x00\x02\x00\n\x03\x02b\x01\x01\x02U\x01\x0c\x00\n\x01\x03\x03\x02\x04b\x01\x01\x01\x83\x01\x81\x00");
static K441: RomStr<28> = RomStr::constant(b"heap argument must be a list");
static K442: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("TypeError"), Obj::rom(&K441)]);
static K443: RomTuple<1> = RomTuple::new([n!("heap")]);
static K444: RomBytes<9> = RomBytes::new(b"\x00\xde\x01\n\x02\x11\x02\x0c\x02");
static K445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K440), consts: Obj::rom(&K442), argnames: Obj::rom(&K443), exc: Obj::rom(&K3), lines: Obj::rom(&K444), name: n!("heap_list"), qualname: n!("heap_list"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K446: RomBytes<48> = RomBytes::new(b"^\x03\x00\x01W\x1f\x00#\x05\x01\x00,\x04\x05\x00^\x05\x00\x04C\x03\x05\x03\x00W\x10\x00^\x05\x00\x04`\x00\x01\x05\x00\x01\x04E\x01\x02\xdc\xff`\x00\x01\x03\x82");
static K447: RomTuple<1> = RomTuple::new([Obj::small(1)]);
static K448: RomTuple<3> = RomTuple::new([n!("heap"), n!("at"), n!("start")]);
static K449: RomBytes<19> = RomBytes::new(b"\x00\xee\x01\x04\x02\x03\x02\x08\x02\t\x02\x03\x02\x08\x02\x03\t\x05\x0c");
static K450: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K446), consts: Obj::rom(&K447), argnames: Obj::rom(&K448), exc: Obj::rom(&K3), lines: Obj::rom(&K449), name: n!("heap_up"), qualname: n!("heap_up"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K451: RomBytes<112> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01\x00\x02\x01\x00\x03\x06^\x04\x00\x01\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01W4\x00\"\x06\x05\x017\x06\x03\x15\x00^\x06\x00\x05\"\x07\x05\x01^\x07\x00\x07C\x06\x07\x04\x00/\x05\x05\x01^\x06\x00\x05`\x00\x01\x06\x00\x01\x05\x01\x06\x02\x19\x06\x06\x01\"\x05\x06\x01C\x05\x03\xc7\xff`\x00\x01\x04\n\x06\x02\x00\x07\x00\x00\x08\x01\x00\t\x02b\x06\x06\x03\x82");
static K452: RomTuple<3> = RomTuple::new([n!("len"), Obj::small(1), n!("heap_up")]);
static K453: RomTuple<2> = RomTuple::new([n!("heap"), n!("at")]);
static K454: RomBytes<25> = RomBytes::new(b"\x00\x86\x02\x10\x02\x04\x02\x0b\x02\x03\x02\x1a\x02\x04\x02\x08\x02\x03\x02\x0b\t\x05\x0c\x04\x02");
static K455: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K451), consts: Obj::rom(&K452), argnames: Obj::rom(&K453), exc: Obj::rom(&K3), lines: Obj::rom(&K454), name: n!("heap_down"), qualname: n!("heap_down"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K456: RomBytes<46> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x01\n\x02\x02\x00\x03\x00\n\x05\x03\x00\x06\x00b\x05\x05\x01#\x04\x05\x04b\x02\x02\x02\x82");
static K457: RomTuple<5> = RomTuple::new([n!("heap_list"), n!("append"), n!("heap_up"), n!("len"), Obj::small(1)]);
static K458: RomTuple<2> = RomTuple::new([n!("heap"), n!("item")]);
static K459: RomBytes<7> = RomBytes::new(b"\x00\xa2\x02\n\x02\x0b\x02");
static K460: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K456), consts: Obj::rom(&K457), argnames: Obj::rom(&K458), exc: Obj::rom(&K3), lines: Obj::rom(&K459), name: n!("heap_push"), qualname: n!("heap_push"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K461: RomBytes<69> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01U\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03\x00\x03\x00c\x01\x03\x00\x03U\x00\x02\x00\x81\x01_\x03\x00\x04\x00\x02\x03\x01\x04\x00`\x00\x04\x01\n\x03\x05\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K462: RomStr<10> = RomStr::constant(b"empty heap");
static K463: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("IndexError"), Obj::rom(&K462), n!("pop"), Obj::small(0), n!("heap_down")]);
static K464: RomBytes<19> = RomBytes::new(b"\x00\xae\x02\n\x02\x04\x02\x0c\x02\x08\x02\x04\x02\x02\x02\x0e\x02\r\x02");
static K465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K461), consts: Obj::rom(&K463), argnames: Obj::rom(&K443), exc: Obj::rom(&K3), lines: Obj::rom(&K464), name: n!("heap_pop"), qualname: n!("heap_pop"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 150 };
static K466: RomBytes<74> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01\n\x02\x01\n\x06\x02\x00\x07\x00b\x06\x06\x01&\x06\x06\x03#\x03\x06\x04\x01\x04\xff\x01\x05\xffx\x02\x03\x1a\x00b\x02\x02\x03v\x02\x02\x05\x03\x00W\r\x00\n\x06\x05\x00\x07\x00\x00\x08\x01b\x06\x06\x02y\x01\x02\xee\xff\x82");
static K467: RomTuple<6> = RomTuple::new([n!("heap_list"), n!("range"), n!("len"), Obj::small(2), Obj::small(1), n!("heap_down")]);
static K468: RomBytes<9> = RomBytes::new(b"\x00\xc6\x02\n\x02-\x02\r\x01");
static K469: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K466), consts: Obj::rom(&K467), argnames: Obj::rom(&K443), exc: Obj::rom(&K3), lines: Obj::rom(&K468), name: n!("heap_make"), qualname: n!("heap_make"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 162 };
static K470: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01_\x02\x00\x01\x01\x03\x00`\x00\x03\x01\n\x03\x02\x00\x04\x00\x01\x05\x00b\x03\x03\x02\x81\x02");
static K471: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_down")]);
static K472: RomBytes<11> = RomBytes::new(b"\x00\xd2\x02\n\x02\x04\x02\x07\x02\r\x02");
static K473: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K470), consts: Obj::rom(&K471), argnames: Obj::rom(&K458), exc: Obj::rom(&K3), lines: Obj::rom(&K472), name: n!("heap_replace"), qualname: n!("heap_replace"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 168 };
static K474: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x00\x02\x01V\x00\x18\x00_\x02\x00\x017\x02\x01\x0f\x00\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02\x81\x01");
static K475: RomTuple<3> = RomTuple::new([n!("heap_list"), Obj::small(0), n!("heap_replace")]);
static K476: RomBytes<9> = RomBytes::new(b"\x00\xe2\x02\n\x02\r\x02\x0f\x02");
static K477: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K474), consts: Obj::rom(&K475), argnames: Obj::rom(&K458), exc: Obj::rom(&K3), lines: Obj::rom(&K476), name: n!("heap_pushpop"), qualname: n!("heap_pushpop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 176 };
static K478: RomBytes<28> = RomBytes::new(b"\n\x03\x00v\x05\x02|\x04\x06\x01\x00\x00b\x04\x04\x01\x00\x05\x00\x00\x06\x01b\x03\x03\x03\x81\x03");
static K479: RomTuple<1> = RomTuple::new([n!("iter")]);
static K480: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K479), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("<listcomp>"), qualname: n!("heap_merge.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K481: RomTuple<2> = RomTuple::new([n!("heap_merge_items"), Obj::rom(&K480)]);
static K482: RomTuple<3> = RomTuple::new([n!("key"), n!("reverse"), n!("iterables")]);
static K483: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K478), consts: Obj::rom(&K481), argnames: Obj::rom(&K482), exc: Obj::rom(&K3), lines: Obj::rom(&K248), name: n!("heap_merge"), qualname: n!("heap_merge"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 183 };
static K484: RomBytes<274> = RomBytes::new(b"\x13\x06g\x03\x03\x00v\x08\x00W;\x00\n\t\x00\x00\n\x04\n\x0b\x01b\x05\t\x02\n\t\x01O\x05\t&\x00\x00\t\x03T\x01\x06\x00\x00\n\x05W\n\x00\x00\n\x01\x00\x0b\x05b\n\n\x01\x00\x0b\x05\x00\x0c\x04g\n\n\x03c\t\t\x01\x02w\x04\x08\xc0\xffW\xbe\x00_\x08\x03\x03\x15\x06\x08\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x03\tv\x08\tW2\x00V\x02\x15\x00\x14\n\x06\x04\x00_\n\n\x03_\x0b\x07\x036\t\n\x0b\x00W\x12\x00_\n\x07\x03\x14\x0b\x06\x04\x00_\x0b\x0b\x036\t\n\x0b\x00V\t\x03\x00\x15\x06\x07w\x07\x08\xc9\xff\x14\x08\x06\x04\x00_\x08\x08\x05~\x08\x08\n\x08\x00\x14\n\x06\x04\x00_\t\n\x06\n\n\x01b\x05\x08\x02\n\x08\x01P\x05\x08\x17\x00v\t\x03\x00\x0b\x06h\n\x0b\x01|\x08\n\x07\x00\x04b\x03\x08\x01W,\x00T\x01\x06\x00\x00\x08\x05W\n\x00\x00\x08\x01\x00\t\x05b\x08\x08\x01\x14\t\x06\x04\x00\x01\n\x00`\t\n\x08\x14\x08\x06\x04\x00\x01\t\x01`\x08\t\x05U\x03>\xff\x82");
static K485: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x00O\x02\x04\x03\x00m\x03\x02w\x02\x00\xee\xff\x81\x03");
static K486: RomTuple<1> = RomTuple::new([n!("best")]);
static K487: RomBytes<3> = RomBytes::new(b"\x00\x92\x03");
static K488: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K485), consts: Obj::rom(&K486), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K487), name: n!("<listcomp>"), qualname: n!("heap_merge_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 201 };
static K489: RomTuple<8> = RomTuple::new([n!("next"), n!("missing"), n!("append"), Obj::small(0), n!("best"), Obj::small(1), Obj::small(2), Obj::rom(&K488)]);
static K490: RomTuple<3> = RomTuple::new([n!("iterators"), n!("key"), n!("reverse")]);
static K491: RomBytes<41> = RomBytes::new(b"\x00\xf6\x02\x02\x02\x04\x02\x06\x02\r\x02\x08\x02&\x05\x05\x08\x03\x02\x07\x02\x16\x02/\x02\x03\x03\x05\x06\x0c\x02\x13\x02\x08\x02\x17\x04 \x02\x0c\x15");
static K492: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K484), consts: Obj::rom(&K489), argnames: Obj::rom(&K490), exc: Obj::rom(&K3), lines: Obj::rom(&K491), name: n!("heap_merge_items"), qualname: n!("heap_merge_items"), file: n!("<prelude>"), flags: 68, nregs: 13, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K493: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02\x05\x06\x01e\x03\x03\x03\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K494: RomTuple<2> = RomTuple::new([n!("key"), n!("reverse")]);
static K495: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K494), n!("max")]);
static K496: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(110), n!("iterable"), n!("key")]);
static K497: RomBytes<3> = RomBytes::new(b"\x00\xa0\x03");
static K498: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K493), consts: Obj::rom(&K495), argnames: Obj::rom(&K496), exc: Obj::rom(&K3), lines: Obj::rom(&K497), name: n!("heap_largest"), qualname: n!("heap_largest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K499: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x00\x05\x02e\x03\x03\x02\x01\x00\x05\x04\x00\n\x05\x02\x00\x06\x00\x01\x07\x00b\x05\x05\x02\x05\x06\x00l\x04\x04^\x03\x03\x04\x81\x03");
static K500: RomTuple<1> = RomTuple::new([n!("key")]);
static K501: RomTuple<3> = RomTuple::new([n!("sorted"), Obj::rom(&K500), n!("max")]);
static K502: RomBytes<3> = RomBytes::new(b"\x00\xa8\x03");
static K503: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K499), consts: Obj::rom(&K501), argnames: Obj::rom(&K496), exc: Obj::rom(&K3), lines: Obj::rom(&K502), name: n!("heap_smallest"), qualname: n!("heap_smallest"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 211 };
static K504: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x81\x03");
static K505: RomTuple<2> = RomTuple::new([n!("new_deque"), n!("to_list")]);
static K506: RomTuple<3> = RomTuple::new([n!("iterable"), n!("maxlen"), n!("flags")]);
static K507: RomBytes<3> = RomBytes::new(b"\x00\xb6\x03");
static K508: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K504), consts: Obj::rom(&K505), argnames: Obj::rom(&K506), exc: Obj::rom(&K3), lines: Obj::rom(&K507), name: n!("deque_new"), qualname: n!("deque_new"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K509: RomTuple<3> = RomTuple::new([vm::types::EMPTY_TUPLE, Obj::NONE, Obj::small(0)]);
static K510: RomBytes<33> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x82");
static K511: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("append")]);
static K512: RomTuple<2> = RomTuple::new([n!("self"), n!("iterable")]);
static K513: RomBytes<9> = RomBytes::new(b"\x00\xbe\x03\n\x02\x06\x02\x0b\x01");
static K514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K511), argnames: Obj::rom(&K512), exc: Obj::rom(&K3), lines: Obj::rom(&K513), name: n!("deque_extend"), qualname: n!("deque_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 222 };
static K515: RomTuple<2> = RomTuple::new([n!("unwrap_native"), n!("appendleft")]);
static K516: RomBytes<9> = RomBytes::new(b"\x00\xca\x03\n\x02\x06\x02\x0b\x01");
static K517: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K515), argnames: Obj::rom(&K512), exc: Obj::rom(&K3), lines: Obj::rom(&K516), name: n!("deque_extendleft"), qualname: n!("deque_extendleft"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 228 };
static K518: RomBytes<22> = RomBytes::new(b"\n\x02\x00\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01b\x02\x02\x02\x81\x02");
static K519: RomTuple<2> = RomTuple::new([n!("list_count"), n!("list")]);
static K520: RomBytes<3> = RomBytes::new(b"\x00\xd6\x03");
static K521: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K518), consts: Obj::rom(&K519), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K520), name: n!("deque_count"), qualname: n!("deque_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 234 };
static K522: RomBytes<62> = RomBytes::new(b"\n\x04\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x00\x08\x01g\x05\x07\x02n\x05\x02\x05\x06\x00f\x03\x04=\x03\x02\x1a\x00\n\x04\x03\n\x06\x04\x00\x07\x01b\x06\x06\x01\x03\x07\x05\x17\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K523: RomStr<16> = RomStr::constant(b" is not in deque");
static K524: RomTuple<6> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K523)]);
static K525: RomBytes<9> = RomBytes::new(b"\x00\xde\x03\x1d\x02\x05\x02\x1a\x02");
static K526: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K522), consts: Obj::rom(&K524), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K525), name: n!("deque_index"), qualname: n!("deque_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 238 };
static K527: RomBytes<41> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x02\x03\x02=\x02\x02\x0c\x00\n\x03\x03\x03\x04\x04b\x03\x03\x01\x83\x03a\x00\x02\x82");
static K528: RomStr<31> = RomStr::constant(b"deque.remove(x): x not in deque");
static K529: RomTuple<5> = RomTuple::new([n!("find_item"), n!("list"), Obj::small(0), n!("ValueError"), Obj::rom(&K528)]);
static K530: RomBytes<9> = RomBytes::new(b"\x00\xec\x03\x14\x02\x05\x02\x0c\x02");
static K531: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K527), consts: Obj::rom(&K529), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K530), name: n!("deque_remove"), qualname: n!("deque_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 245 };
static K532: RomBytes<29> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x01\x00\x05\x01b\x04\x04\x01\x00\x05\x02c\x03\x03\x02\x02\x82");
static K533: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("insert")]);
static K534: RomBytes<3> = RomBytes::new(b"\x00\xfa\x03");
static K535: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K532), consts: Obj::rom(&K533), argnames: Obj::rom(&K110), exc: Obj::rom(&K3), lines: Obj::rom(&K534), name: n!("deque_insert"), qualname: n!("deque_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 252 };
static K536: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("rotate")]);
static K537: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(110)]);
static K538: RomBytes<3> = RomBytes::new(b"\x00\x82\x04");
static K539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K94), consts: Obj::rom(&K536), argnames: Obj::rom(&K537), exc: Obj::rom(&K3), lines: Obj::rom(&K538), name: n!("deque_rotate"), qualname: n!("deque_rotate"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K540: RomBytes<15> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\x03\x03\x01b\x01\x01\x02\x81\x01");
static K541: RomTuple<2> = RomTuple::new([n!("hasattr"), n!("appendleft")]);
static K542: RomBytes<2> = RomBytes::new(b"\x00\n");
static K543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K541), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("is_deque"), qualname: n!("is_deque"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K544: RomBytes<225> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01\n\x06\x00\x00\x07\x01b\x06\x06\x01\x00\x00\x05\x00\x01\x06\n\x05\x01\x00\x06\x00b\x05\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01<\x05\x06\x05\x00\x05\x05\x02\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x03b\x05\x05\x02V\x057\x00v\x05\x00W\'\x00Q\x02\x01\x05\x00\x05\x06\x02\x81\x06^\x06\x00\x02^\x07\x01\x02\x00\x03\x06\x00\x04\x07O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x06\x02\x81\x06w\x02\x05\xd4\xff\x05\x05\x01\x81\x05\n\x05\x02\x00\x06\x00\n\x07\x04\n\x08\x05h\x07\x07\x02b\x05\x05\x02V\x05\x0f\x00\n\x05\x06\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\x07\x00\x06\x00b\x05\x05\x01V\x05\x1d\x00\n\x05\x06\n\x06\x04\x00\x07\x00b\x06\x06\x01\n\x07\x04\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05");
static K545: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("len"), n!("isinstance"), n!("dict"), n!("list"), n!("tuple"), n!("same_items"), n!("is_deque"), n!("is_subset")]);
static K546: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K547: RomBytes<34> = RomBytes::new(b"\x00\x12\x1a\x02\x19\x02\x05\x02\x11\x02\x06\x02\x05\x02\x05\x02\x0e\x02\n\x02\x05\t\x05\x0c\x05\x02\x18\x02\x0f\x02\x0e\x02\x1d\x02");
static K548: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K544), consts: Obj::rom(&K545), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K547), name: n!("eq"), qualname: n!("eq"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K549: RomBytes<18> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x025\x02\x02\x81\x02");
static K550: RomTuple<1> = RomTuple::new([n!("eq")]);
static K551: RomBytes<2> = RomBytes::new(b"\x008");
static K552: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K549), consts: Obj::rom(&K550), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K551), name: n!("ne"), qualname: n!("ne"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K553: RomBytes<26> = RomBytes::new(b"v\x03\x00W\n\x00Q\x02\x01\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K554: RomBytes<10> = RomBytes::new(b"\x00@\x06\x02\x05\x02\x05\x03\x05\x06");
static K555: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K553), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K554), name: n!("is_subset"), qualname: n!("is_subset"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K556: RomBytes<74> = RomBytes::new(b"\x01\x02\x00W!\x00^\x05\x00\x02^\x06\x01\x02\x00\x03\x05\x00\x04\x06O\x03\x04\n\x00G\x03\x04\x05\x00\x05\x05\x02\x81\x05/\x02\x02\x00\n\x05\x01\x00\x06\x00b\x05\x05\x017\x02\x05\x0f\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01C\x02\x05\xc1\xff\x05\x05\x01\x81\x05");
static K557: RomTuple<2> = RomTuple::new([Obj::small(1), n!("len")]);
static K558: RomBytes<16> = RomBytes::new(b"\x00N\x03\x02\x03\x02\x0e\x02\n\x02\x05\x02\x04\x07\x1e\n");
static K559: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K556), consts: Obj::rom(&K557), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K558), name: n!("same_items"), qualname: n!("same_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 38 };
static K560: RomBytes<217> = RomBytes::new(b"\x01\x03\x00Wy\x00^\x07\x01\x03^\x08\x02\x03\x00\x04\x07\x00\x05\x08/\x03\x03\x00P\x04\x05\x03\x00W_\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x01\x00\t\x05b\x08\x08\x01P\x07\x082\x00\n\x07\x01\x00\x08\x04b\x07\x07\x01\n\x08\x02\n\t\x03h\x08\x08\x02R\x07\x08\x19\x00\n\x07\x04\x00\x08\x00\x00\t\x04\x00\n\x05b\x06\x07\x03S\x06\x02\x00\x81\x06W\x14\x00G\x04\x05\x0f\x00\x00\x07\x00\x00\x08\x04\x00\t\x05b\x07\x07\x02\x81\x07\n\x07\x05\x00\x08\x01b\x07\x07\x017\x03\x07\x0f\x00\n\x07\x05\x00\x08\x02b\x07\x07\x01C\x03\x07i\xff\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01;\x08\t\x06\x00\x05\x07\x00W\x1b\x00\x00\x07\x00\n\x08\x05\x00\t\x01b\x08\x08\x01\n\t\x05\x00\n\x02b\t\t\x01b\x07\x07\x02\x81\x07");
static K561: RomTuple<6> = RomTuple::new([Obj::small(1), n!("type"), n!("list"), n!("tuple"), n!("order"), n!("len")]);
static K562: RomTuple<3> = RomTuple::new([n!("compare"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K563: RomBytes<28> = RomBytes::new(b"\x00f\x03\x02\x03\x02\x0e\x02\x04\x02\x05\x02\x03\x022\x02\x10\x02\x04\x02\x05\x02\x05\x02\x0f\x13\x1e\x16");
static K564: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K560), consts: Obj::rom(&K561), argnames: Obj::rom(&K562), exc: Obj::rom(&K3), lines: Obj::rom(&K563), name: n!("order"), qualname: n!("order"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K565: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x00\x81\x02");
static K566: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), vm::intern::ascii_char(121)]);
static K567: RomBytes<3> = RomBytes::new(b"\x00\x86\x01");
static K568: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K565), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K567), name: n!("less"), qualname: n!("less"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K569: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x01\x81\x02");
static K570: RomBytes<3> = RomBytes::new(b"\x00\x8e\x01");
static K571: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K569), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K570), name: n!("less_or_equal"), qualname: n!("less_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K572: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x02\x81\x02");
static K573: RomBytes<3> = RomBytes::new(b"\x00\x96\x01");
static K574: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K572), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K573), name: n!("greater"), qualname: n!("greater"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K575: RomBytes<7> = RomBytes::new(b"6\x02\x00\x01\x03\x81\x02");
static K576: RomBytes<3> = RomBytes::new(b"\x00\x9e\x01");
static K577: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K575), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K566), exc: Obj::rom(&K3), lines: Obj::rom(&K576), name: n!("greater_or_equal"), qualname: n!("greater_or_equal"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 78 };
static K578: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x00\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x00V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K579: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less")]);
static K580: RomBytes<15> = RomBytes::new(b"\x00\xa6\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K578), consts: Obj::rom(&K579), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K580), name: n!("lt"), qualname: n!("lt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 82 };
static K582: RomBytes<166> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x03U\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x01\x81\x03\n\x04\x05\x00\x05\x00b\x04\x04\x01\n\x05\x05\x00\x06\x01b\x05\x05\x016\x03\x04\x05\x01V\x03\r\x00\n\x03\x06\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x03\x07\n\x04\x08\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K583: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("len"), n!("is_subset"), n!("order"), n!("less_or_equal")]);
static K584: RomBytes<15> = RomBytes::new(b"\x00\xba\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02,\x02\x10\x02");
static K585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K582), consts: Obj::rom(&K583), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K584), name: n!("le"), qualname: n!("le"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K586: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x02\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x02W\x03\x00\x00\x03\x02\x81\x03");
static K587: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("lt"), n!("order"), n!("greater")]);
static K588: RomBytes<15> = RomBytes::new(b"\x00\xce\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K586), consts: Obj::rom(&K587), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K588), name: n!("gt"), qualname: n!("gt"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K590: RomBytes<137> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01\n\x04\x00\x00\x05\x01b\x04\x04\x01\x00\x00\x03\x00\x01\x04\n\x03\x01\x00\x04\x00\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02U\x038\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01V\x03\x1b\x00\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x02\x00\x05\x01b\x04\x04\x016\x03\x03\x04\x03\x81\x03\n\x03\x05\x00\x04\x01\x00\x05\x00b\x03\x03\x02\x81\x03\n\x03\x06\n\x04\x07\x00\x05\x00\x00\x06\x01b\x02\x03\x03T\x02\x06\x00\x05\x03\x01W\x03\x00\x00\x03\x02\x81\x03");
static K591: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("tuple"), n!("is_deque"), n!("le"), n!("order"), n!("greater_or_equal")]);
static K592: RomBytes<15> = RomBytes::new(b"\x00\xe2\x01\x1a\x02\x18\x02\x0e\x02\x1b\x02\x0f\x02\x10\x02");
static K593: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K590), consts: Obj::rom(&K591), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K592), name: n!("ge"), qualname: n!("ge"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K594: RomBytes<66> = RomBytes::new(b"A\x01\x00\r\x00\n\x03\x01\x00\x04\x00b\x00\x03\x01W!\x00A\x01\x02\r\x00\n\x03\x03\x00\x04\x00b\x00\x03\x01W\x0f\x00A\x01\x04\n\x00\n\x03\x05\x00\x04\x00b\x00\x03\x01\n\x03\x06\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K595: RomTuple<7> = RomTuple::new([Obj::small(1), n!("str"), Obj::small(2), n!("repr"), Obj::small(3), n!("ascii"), n!("format")]);
static K596: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("conversion"), n!("spec")]);
static K597: RomBytes<15> = RomBytes::new(b"\x00\xf6\x01\x05\x02\r\x02\x05\x02\r\x02\x05\x02\n\x02");
static K598: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K594), consts: Obj::rom(&K595), argnames: Obj::rom(&K596), exc: Obj::rom(&K3), lines: Obj::rom(&K597), name: n!("format_field"), qualname: n!("format_field"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 122 };
static K599: RomBytes<73> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01?\x03\x01\x1a\x00\n\x03\x02\x03\x05\x03\n\x06\x00\x00\x07\x00b\x06\x06\x01\x1c\x04\x05\x06b\x03\x03\x01\x83\x03j\x03\x03\x00\x00\x02\x03\n\x03\x04\x00\x06\x02g\x04\x06\x01n\x04\x00j\x05\x05\x00s\x05\x01f\x03\x03\x81\x02");
static K600: RomStr<40> = RomStr::constant(b"dict expected at most 1 argument, got %d");
static K601: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K600), n!("dict_update")]);
static K602: RomTuple<2> = RomTuple::new([n!("args"), n!("kwargs")]);
static K603: RomBytes<10> = RomBytes::new(b"\x00\n\x0f\x02\x1a\x02\x07\x02\x17\x02");
static K604: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K599), consts: Obj::rom(&K601), argnames: Obj::rom(&K602), exc: Obj::rom(&K3), lines: Obj::rom(&K603), name: n!("dict_new"), qualname: n!("dict_new"), file: n!("<prelude>"), flags: 67, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K605: RomBytes<201> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01?\n\x01\x1a\x00\n\n\x02\x03\x0c\x03\n\r\x00\x00\x0e\x01b\r\r\x01\x1c\x0b\x0c\rb\n\n\x01\x83\n\n\n\x04Y\x03\n\x05v\n\x01Wq\x00\n\x0b\x06\x00\x0c\x04\x03\r\x07b\x0b\x0b\x02V\x0b\'\x00\x00\x0c\x04c\x0c\x0c\x00\x07v\x0b\x0cW\x11\x00\x00\x0c\x03\x00\r\x00\x00\x0e\x05^\x0f\x04\x05b\x0c\x0c\x03w\x05\x0b\xea\xffW9\x00\x01\x06\x00v\x0b\x04W+\x00\n\x0c\x08\x00\r\x06\x00\x0e\x07b\x0c\x0c\x02z\x0c\r\x02\x00\x05\r\x00\x08\x0e\x00\x0c\x03\x00\r\x00\x00\x0e\x05\x00\x0f\x08b\x0c\x0c\x03/\x06\x06\x01w\x07\x0b\xd0\xffw\x04\n\x8a\xffv\n\x02W\x11\x00\x00\x0b\x03\x00\x0c\x00\x00\r\t^\x0e\x02\tb\x0b\x0b\x03w\t\n\xea\xff\x82");
static K606: RomStr<42> = RomStr::constant(b"update expected at most 1 argument, got %d");
static K607: RomTuple<9> = RomTuple::new([n!("len"), Obj::small(1), n!("TypeError"), Obj::rom(&K606), n!("dict"), n!("__setitem__"), n!("hasattr"), n!("keys"), n!("key_and_value")]);
static K608: RomTuple<3> = RomTuple::new([n!("self"), n!("args"), n!("kwargs")]);
static K609: RomBytes<36> = RomBytes::new(b"\x00\x1a\x0f\x02\x1a\x02\x07\x02\x06\x02\x11\x02\x0e\x02\x11\x01\x08\x06\x03\x02\x06\x02\x17\x02\x10\x02\x04\x05\x05\x0b\x05\x14\x06\x02\x11\x01");
static K610: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K605), consts: Obj::rom(&K607), argnames: Obj::rom(&K608), exc: Obj::rom(&K3), lines: Obj::rom(&K609), name: n!("dict_update"), qualname: n!("dict_update"), file: n!("<prelude>"), flags: 67, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K611: RomBytes<99> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01W\x10\x00\n\x05\x01\x87\x04\x05\x06\x00\x05\x02\x00W\x02\x00\x83\x04T\x02\x10\x00\x03\x03\x02\n\x04\x01\x1c\x05\x03\x00b\x04\x04\x01\x83\x04\n\x04\x03\x00\x05\x02b\x04\x04\x01B\x04\x04!\x00\x03\x03\x05\n\x04\x06\x00\x06\x00\n\x07\x03\x00\x08\x02b\x07\x07\x01h\x06\x06\x02\x1c\x05\x03\x06b\x04\x04\x01\x83\x04\x81\x02");
static K612: RomStr<67> = RomStr::constant(b"cannot convert dictionary update sequence element #%d to a sequence");
static K613: RomStr<67> = RomStr::constant(b"dictionary update sequence element #%d has length %d; 2 is required");
static K614: RomTuple<7> = RomTuple::new([n!("to_list"), n!("TypeError"), Obj::rom(&K612), n!("len"), Obj::small(2), Obj::rom(&K613), n!("ValueError")]);
static K615: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(105), n!("pair")]);
static K616: RomBytes<8> = RomBytes::new(b"\x00\n\r\x08\r\x10\x00\t");
static K617: RomBytes<20> = RomBytes::new(b"\x00@\r\x02\x08\x02\x08\x02\x04\x02\x03\x02\r\x02\x0f\x02\x03\x02\x1e\x02");
static K618: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K611), consts: Obj::rom(&K614), argnames: Obj::rom(&K615), exc: Obj::rom(&K616), lines: Obj::rom(&K617), name: n!("key_and_value"), qualname: n!("key_and_value"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K619: RomBytes<24> = RomBytes::new(b"\x00\x05\x00b\x03\x05\x00v\x05\x01W\x04\x00`\x03\x04\x02w\x04\x05\xf7\xff\x81\x03");
static K620: RomTuple<3> = RomTuple::new([n!("cls"), n!("iterable"), n!("value")]);
static K621: RomBytes<10> = RomBytes::new(b"\x00Z\x07\x02\x06\x02\x04\x01\x05\x04");
static K622: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K619), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K620), exc: Obj::rom(&K3), lines: Obj::rom(&K621), name: n!("dict_fromkeys"), qualname: n!("dict_fromkeys"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 44 };
static K623: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\n\x07\x01\x00\x08\x01b\x07\x07\x01b\x03\x04\x03=\x03\x02\x06\x00\x00\x04\x02W\r\x00\n\x04\x03\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K624: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value")]);
static K625: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("default")]);
static K626: RomBytes<4> = RomBytes::new(b"\x00h\x17\x02");
static K627: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K623), consts: Obj::rom(&K624), argnames: Obj::rom(&K625), exc: Obj::rom(&K3), lines: Obj::rom(&K626), name: n!("dict_get"), qualname: n!("dict_get"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K628: RomBytes<70> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03=\x04\x02\x16\x00\n\x05\x03\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04W\x10\x00\n\x05\x04\x00\x06\x00\x00\x07\x04\x00\x08\x02b\x05\x05\x03\x82");
static K629: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add"), n!("table_set")]);
static K630: RomBytes<10> = RomBytes::new(b"\x00r\n\x02\x10\x02\x05\x02\x16\x04");
static K631: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K628), consts: Obj::rom(&K629), argnames: Obj::rom(&K126), exc: Obj::rom(&K3), lines: Obj::rom(&K630), name: n!("dict_setitem"), qualname: n!("dict_setitem"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K632: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\n\x08\x01\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x02\x1c\x00\n\x05\x03\x00\x06\x00\x00\x07\x03b\x04\x05\x02\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x81\x04V\x02\x06\x00_\x05\x02\x02\x81\x05\n\x05\x05\x00\x06\x01b\x05\x05\x01\x83\x05");
static K633: RomTuple<6> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("table_remove"), n!("KeyError")]);
static K634: RomBytes<17> = RomBytes::new(b"\x00\x84\x01\x17\x02\x05\x02\r\x02\r\x02\x02\x02\x04\x02\x06\x02");
static K635: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K632), consts: Obj::rom(&K633), argnames: Obj::rom(&K625), exc: Obj::rom(&K3), lines: Obj::rom(&K634), name: n!("dict_pop"), qualname: n!("dict_pop"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K636: RomBytes<67> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x03\x05\x01\n\x05\x01\x00\x06\x00\x00\x07\x01\x00\x08\x03b\x04\x05\x03@\x04\x02\x0f\x00\n\x05\x03\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05\n\x05\x04\x00\x06\x00\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x02");
static K637: RomTuple<5> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_value"), n!("table_add")]);
static K638: RomBytes<13> = RomBytes::new(b"\x00\x9a\x01\n\x02\x10\x02\x05\x02\x0f\x02\x13\x02");
static K639: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K636), consts: Obj::rom(&K637), argnames: Obj::rom(&K625), exc: Obj::rom(&K3), lines: Obj::rom(&K638), name: n!("dict_setdefault"), qualname: n!("dict_setdefault"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 76 };
static K640: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x82");
static K641: RomTuple<1> = RomTuple::new([n!("dict_update")]);
static K642: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(100), n!("other")]);
static K643: RomBytes<3> = RomBytes::new(b"\x00\xac\x01");
static K644: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K640), consts: Obj::rom(&K641), argnames: Obj::rom(&K642), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("map_update"), qualname: n!("map_update"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K645: RomBytes<67> = RomBytes::new(b"j\x03\x03\x00\x00\x01\x03\n\x03\x00\x01\x04\x00\n\x07\x01\x00\x08\x00b\x05\x07\x01\x01\x06\x02x\x03\x03\x1d\x00b\x03\x03\x03v\x03\x03\x05\x04\x00W\x10\x00\"\x07\x02\x02^\x07\x00\x07^\x08\x00\x02`\x01\x08\x07y\x02\x03\xeb\xff\x81\x01");
static K646: RomTuple<3> = RomTuple::new([n!("range"), n!("len"), Obj::small(1)]);
static K647: RomTuple<1> = RomTuple::new([n!("items")]);
static K648: RomBytes<11> = RomBytes::new(b"\x00\xb4\x01\x07\x02%\x02\x10\x01\x05\x04");
static K649: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K645), consts: Obj::rom(&K646), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K648), name: n!("build_map"), qualname: n!("build_map"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K650: RomBytes<26> = RomBytes::new(b"v\x03\x01W\n\x00R\x02\x00\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xf1\xff\x05\x03\x01\x81\x03");
static K651: RomBytes<11> = RomBytes::new(b"\x00\xc2\x01\x06\x02\x05\x02\x05\x03\x05\x06");
static K652: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K650), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K651), name: n!("view_isdisjoint"), qualname: n!("view_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K653: RomBytes<48> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00 \x00|\x02\x04\x02\x00\x00\x03\x03\x01}\x02\x02\x00\x00\x01\x02\x00\x00\x01\n\x02\x03\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K654: RomBytes<169> = RomBytes::new(b"\x0f\x01\x00\x00\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01\x0f\x01\x06\x00\x10\x07\x00\x01\x0f\x01\x08\x00\x10\t\x00\x01\x0f\x01\n\x00\x10\x0b\x00\x01\x0f\x01\x0c\x00\x10\r\x00\x01\x0f\x01\x0e\x00\x10\x0f\x00\x01\x0f\x01\x10\x00\x10\x11\x00\x01\x0f\x01\x12\x00\x10\x13\x00\x01\x0f\x01\x14\x00\x10\x15\x00\x01\x0f\x01\x16\x00\x10\x17\x00\x01\x0f\x01\x18\x00\x10\x19\x00\x01\x0f\x01\x1a\x00\x10\x1b\x00\x01\x0f\x01\x1c\x00\x0f\x02\x1d\x00b\x01\x01\x01\x10\x1e\x00\x01\x0f\x01\x1f\x00\x10 \x00\x01\x0f\x01!\x00\x10\"\x00\x01\x0f\x01#\x00\x10$\x00\x01\x0f\x01%\x00\x10&\x00\x01\x0f\x01\'\x00\x10(\x00\x01\x82");
static K655: RomTuple<41> = RomTuple::new([n!("fat_init"), n!("__init__"), n!("fat_mount"), n!("mount"), n!("fat_umount"), n!("umount"), n!("fat_open"), n!("open"), n!("fat_ilistdir"), n!("ilistdir"), n!("fat_mkdir"), n!("mkdir"), n!("fat_rmdir"), n!("rmdir"), n!("fat_remove"), n!("remove"), n!("fat_rename"), n!("rename"), n!("fat_chdir"), n!("chdir"), n!("fat_getcwd"), n!("getcwd"), n!("fat_stat"), n!("stat"), n!("fat_statvfs"), n!("statvfs"), n!("fat_label"), n!("label"), n!("staticmethod"), n!("fat_mkfs"), n!("mkfs"), n!("fat_file_read"), n!("file_read"), n!("fat_file_write"), n!("file_write"), n!("fat_file_sync"), n!("file_sync"), n!("fat_file_shut"), n!("file_shut"), n!("fat_file_resize"), n!("file_resize")]);
static K656: RomBytes<40> = RomBytes::new(b"\x00\x1c\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x08\x02\x10\x02\x08\x02\x08\x02\x08\x02\x08\x02");
static K657: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K654), consts: Obj::rom(&K655), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K656), name: n!("VfsFat"), qualname: n!("fat_class.<locals>.VfsFat"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K658: RomTuple<4> = RomTuple::new([n!("kept"), n!("VfsFat"), Obj::rom(&K657), n!("keep")]);
static K659: RomBytes<12> = RomBytes::new(b"\x00\x14\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K660: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K653), consts: Obj::rom(&K658), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K659), name: n!("fat_class"), qualname: n!("fat_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K661: RomBytes<29> = RomBytes::new(b"[\x00\x00\x01\x05\x02\x02[\x00\x01\x02\x03\x02\x02[\x00\x03\x02\n\x02\x04\x00\x03\x00b\x02\x02\x01\x82");
static K662: RomTuple<5> = RomTuple::new([n!("device"), n!("readonly"), vm::intern::ascii_char(47), n!("cwd"), n!("fat_attach")]);
static K663: RomTuple<2> = RomTuple::new([n!("self"), n!("device")]);
static K664: RomBytes<8> = RomBytes::new(b"\x00R\x04\x02\x07\x02\x07\x02");
static K665: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K661), consts: Obj::rom(&K662), argnames: Obj::rom(&K663), exc: Obj::rom(&K3), lines: Obj::rom(&K664), name: n!("fat_init"), qualname: n!("fat_init"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K666: RomBytes<56> = RomBytes::new(b"V\x01\x07\x00\x05\x03\x01[\x00\x00\x03Y\x03\x00\x01A\x03\x02\x19\x00V\x02\x15\x00\n\x03\x03Y\x04\x00\x04b\x03\x03\x01\n\x03\x05\x00\x04\x00b\x03\x03\x01\n\x03\x06\x00\x04\x00b\x03\x03\x01\x82");
static K667: RomTuple<7> = RomTuple::new([n!("readonly"), n!("bits"), Obj::small(0), n!("fat_mkfs"), n!("device"), n!("fat_attach"), n!("fat_volume")]);
static K668: RomTuple<3> = RomTuple::new([n!("self"), n!("readonly"), n!("mkfs")]);
static K669: RomBytes<12> = RomBytes::new(b"\x00`\x04\x02\x07\x02\r\x02\x0b\x02\n\x02");
static K670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K666), consts: Obj::rom(&K667), argnames: Obj::rom(&K668), exc: Obj::rom(&K3), lines: Obj::rom(&K669), name: n!("fat_mount"), qualname: n!("fat_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K671: RomTuple<2> = RomTuple::new([Obj::FALSE, Obj::FALSE]);
static K672: RomBytes<15> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01\x01\x03\x03b\x01\x01\x02\x82");
static K673: RomTuple<2> = RomTuple::new([n!("device_ioctl"), n!("device")]);
static K674: RomBytes<2> = RomBytes::new(b"\x00r");
static K675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K672), consts: Obj::rom(&K673), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("fat_umount"), qualname: n!("fat_umount"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K676: RomBytes<282> = RomBytes::new(b"Y\x01\x00\x00Y\x05\x01\x01\x01\x05\x00[\x00\x02\x05\n\x05\x03\x00\x06\x01\x01\x07\x01b\x05\x05\x02\n\x05\x03\x00\x06\x01\x01\x07\x05b\x05\x05\x02U\x05\x04\x00\x02\x05\x00\x02[\x00\x04\x05g\x05\x05\x00[\x00\x05\x05\x01\x05\xff[\x00\x06\x05\x01\x05\x02[\x00\x07\x05\n\x05\x03\x00\x06\x01\x01\x07\x04b\x05\x05\x02[\x00\x08\x05\x01\x02\x00\n\x05\t\x00\x06\x00\x01\x07\x00b\x03\x05\x02\n\x05\n\x00\x06\x03b\x05\x05\x01U\x05\x8f\x00_\x05\x03\x0bN\x05\x0c\t\x00_\x05\x03\rB\x05\x0e\x01\x00\x82\n\x05\x0f\x02\x06\xbe\x01\x02\x07\xfe\x01\x01\x08\x10x\x05\x03c\x00b\x05\x05\x03v\x05\x05\x05\x06\x00WV\x00\n\t\x10\x00\n\x03\"\x0b\x04\x11\x01\x0c\x04b\x02\t\x03\"\t\x04\x12^\t\x03\tV\t9\x00\x01\t\x007\t\x021\x00Y\n\x00\x087\x02\n(\x00\n\t\n\n\n\t\x00\x0b\x00\x00\x0c\x02b\n\n\x02b\t\t\x01V\t\x10\x00\n\t\t\x00\n\x00\x00\x0b\x02b\x03\t\x02W\x06\x00y\x04\x05\xa5\xff\x82\n\x05\x13\x00\x06\x00\x00\x07\x03\x00\x08\x02b\x05\x05\x03\x82");
static K677: RomTuple<20> = RomTuple::new([n!("device"), n!("readblocks"), n!("bits"), n!("device_ioctl"), n!("sector_size"), n!("cache"), n!("free"), n!("next"), n!("count"), n!("fat_sector"), n!("fat_is_boot"), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), n!("range"), n!("little"), Obj::small(8), Obj::small(4), n!("fat_layout")]);
static K678: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(118)]);
static K679: RomBytes<44> = RomBytes::new(b"\x00|\x04\x02\x04\x02\x07\x02\r\x02\x19\x02\x08\x02\x07\x02\x07\x02\x11\x02\x03\x02\r\x02\x0e\x02\x12\x02\x01\x02 \x02\x11\x025\x02\r\x02\x03\x07\x05\x0c\x01\x02");
static K680: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K676), consts: Obj::rom(&K677), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K679), name: n!("fat_attach"), qualname: n!("fat_attach"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K681: RomBytes<104> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01I\x01\x01\x1e\x00_\x01\x00\x02N\x01\x03\x15\x00_\x01\x00\x04N\x01\x05\x0c\x00_\x01\x00\x06\x03\x02\x07Q\x01\x02\x05\x00\x05\x01\x02\x81\x01\x01\x026\x01\x039\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\x086\x01\x02\x03\x04U\x01\x18\x00\x01\x02R\x01\x03W\x05\x04\x00l\x02\x02^\x02\x00\x02\x03\x03\t6\x01\x02\x03\x04\x81\x01");
static K682: RomTuple<3> = RomTuple::new([Obj::small(235), Obj::small(233), Obj::small(232)]);
static K683: RomBytes<3> = RomBytes::new(b"FAT");
static K684: RomBytes<5> = RomBytes::new(b"FAT32");
static K685: RomTuple<10> = RomTuple::new([n!("len"), Obj::small(512), Obj::small(510), Obj::small(85), Obj::small(511), Obj::small(170), Obj::small(0), Obj::rom(&K682), Obj::rom(&K683), Obj::rom(&K684)]);
static K686: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(98)]);
static K687: RomBytes<7> = RomBytes::new(b"\x00\xae\x01-\x02\x05\x02");
static K688: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K681), consts: Obj::rom(&K685), argnames: Obj::rom(&K686), exc: Obj::rom(&K3), lines: Obj::rom(&K687), name: n!("fat_is_boot"), qualname: n!("fat_is_boot"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K689: RomBytes<540> = RomBytes::new(b"_\x07\x01\x00[\x00\x01\x07_\x07\x01\x02[\x00\x03\x07\n\x07\x04\x00\x08\x01\x01\t\x11\x01\n\x02b\x07\x07\x03[\x00\x05\x07\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t$\x01\n\x04b\x07\x07\x03[\x00\x06\x07\n\x07\x04\x00\x08\x01\x01\t\x13\x01\n\x02b\x07\x07\x03U\x07\x10\x00\n\x07\x04\x00\x08\x01\x01\t \x01\n\x04b\x07\x07\x03\x00\x03\x07\n\x08\x04\x00\t\x01\x01\n\x0b\x01\x0b\x02b\x08\x08\x03Y\t\x00\x076\x07\x08\t\x05U\x07 \x00Y\x08\x00\x01\x01\t\x006\x07\x08\t\x04U\x07\x10\x00Y\x08\x00\x01Y\t\x00\x01#\t\t\x08\x1d\x07\x08\t\x00\x04\x07\n\x07\x04\x00\x08\x01\x01\t\x0e\x01\n\x02b\x07\x07\x03\x17\x07\x02\x07[\x00\t\x07Y\x07\x00\tY\x08\x00\x03Y\t\x00\x06\x19\x08\x08\t\x17\x07\x07\x08[\x00\n\x07Y\x07\x00\nY\x08\x00\x05$\x08\x08\x0bY\t\x00\x07\x17\x08\x08\t#\x08\x08\x08Y\t\x00\x07\x1b\x08\x08\t\x17\x07\x07\x08[\x00\x0c\x07U\x04\"\x00Y\x07\x00\x03\x03\x08\rR\x07\x08\x16\x00Y\x07\x00\tG\x07\x02\r\x00\x17\x07\x02\x03Y\x08\x00\x0c8\x07\x08\x01\x00\x82\x17\x07\x02\x03Y\x08\x00\x0c\x18\x07\x07\x08Y\x08\x00\x01\x1b\x07\x07\x08[\x00\x0e\x07Y\x07\x00\x0e=\x07\x0f\x06\x00\x01\x05\x0cW\x12\x00Y\x07\x00\x0e=\x07\x10\x06\x00\x01\x05\x10W\x03\x00\x01\x05 B\x05\x0b\x17\x00\n\x07\x04\x00\x08\x01\x01\t\x16\x01\n\x02b\x07\x07\x03U\x07\x03\x00\x01\x05 A\x05\x0b\x17\x00\n\x08\x04\x00\t\x01\x01\n0\x01\x0b\x02b\x08\x08\x03\x17\x07\x02\x08W\x03\x00\x01\x07\x00[\x00\x11\x07A\x05\x0b\x13\x00\n\x07\x04\x00\x08\x01\x01\t,\x01\n\x04b\x07\x07\x03W\x03\x00\x01\x07\x00[\x00\x12\x07Y\x07\x00\x06Y\x08\x00\x07\x19\x07\x07\x08$\x07\x07\x13\x1b\x07\x07\x05#\x06\x07\x14Y\x07\x00\x0eE\x07\x06\r\x00\x17\x07\x02\x03Y\x08\x00\x159\x07\x08\x01\x00\x82A\x05\x0b\x1a\x00\x01\x07\x02Y\x08\x00\x128\x07\x08\r\x00Y\t\x00\x0e\"\t\t\x14C\x08\t\x01\x00\x82[\x00\x16\x05\x82");
static K690: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(2)]);
static K691: RomTuple<23> = RomTuple::new([Obj::small(13), n!("spc"), Obj::small(16), n!("n_fats"), n!("little"), n!("n_root"), n!("fat_size"), n!("sector_size"), Obj::small(1), n!("fat_start"), n!("root_start"), Obj::small(32), n!("data_start"), Obj::rom(&K690), n!("n_clusters"), Obj::small(4086), Obj::small(65526), n!("info"), n!("root"), Obj::small(8), Obj::small(2), n!("count"), n!("bits")]);
static K692: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(98), n!("start")]);
static K693: RomBytes<47> = RomBytes::new(b"\x00\xba\x01\x08\x02\x08\x02\x14\x02(\x02\'\x02@\x02\x18\x02\x18\x02(\x02&\x02\x01\x02\x18\x02!\x02\x19\x02\x03\x02#\x02\x1f\x02\x18\x02\x16\x02\x01\x02\x1e\x02\x01\x02");
static K694: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K689), consts: Obj::rom(&K691), argnames: Obj::rom(&K692), exc: Obj::rom(&K3), lines: Obj::rom(&K693), name: n!("fat_layout"), qualname: n!("fat_layout"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K695: RomBytes<23> = RomBytes::new(b"Y\x01\x00\x00A\x01\x01\x0c\x00\n\x01\x02\x01\x02\x13b\x01\x01\x01\x83\x01\x81\x00");
static K696: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(0), n!("OSError")]);
static K697: RomBytes<7> = RomBytes::new(b"\x00\xee\x01\t\x02\x0c\x02");
static K698: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K695), consts: Obj::rom(&K696), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K697), name: n!("fat_volume"), qualname: n!("fat_volume"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K699: RomBytes<50> = RomBytes::new(b"Y\x01\x00\x00U\x01\x12\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02U\x01\x0c\x00\n\x01\x04\x01\x02\x1eb\x01\x01\x01\x83\x01\n\x01\x05\x00\x02\x00b\x01\x01\x01\x81\x01");
static K700: RomTuple<6> = RomTuple::new([n!("readonly"), n!("hasattr"), n!("device"), n!("writeblocks"), n!("OSError"), n!("fat_volume")]);
static K701: RomBytes<7> = RomBytes::new(b"\x00\xfa\x01\x1a\x02\x0c\x02");
static K702: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K699), consts: Obj::rom(&K700), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K701), name: n!("fat_writable"), qualname: n!("fat_writable"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 124 };
static K703: RomBytes<169> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\n\t\x02\x00\n\x02b\x06\t\x01x\x05\x01>\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W1\x00^\t\x02\x03_\t\t\x03;\t\x01$\x00V\x03\x16\x00\x00\t\x02\x01\n\x00\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x04c\t\t\x02\x05_\t\x02\x03_\t\t\x06\x81\ty\x03\x05\xca\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01?\x05\x07\x0f\x00\x00\x05\x02c\x05\x05\x00\x04_\x04\x05\x06W\x0b\x00\n\x05\x08Y\x06\x00\tb\x04\x05\x01\n\x05\n\x00\x06\x00\x00\x07\x01\x00\x08\x04b\x05\x05\x03\x00\x05\x02\x01\x06\x00\x00\x07\x01\x00\x08\x04h\x07\x07\x02c\x05\x05\x02\x05\x81\x04");
static K704: RomTuple<11> = RomTuple::new([n!("cache"), n!("range"), n!("len"), Obj::small(0), n!("pop"), n!("insert"), Obj::small(1), Obj::small(2), n!("bytearray"), n!("sector_size"), n!("fat_read_into")]);
static K705: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110)]);
static K706: RomBytes<23> = RomBytes::new(b"\x00\x8e\x02\x04\x02\x1f\x02\r\x02\x04\x02\x16\x02\n\x07\x05\n)\x02\x10\x02\x15\x02");
static K707: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K703), consts: Obj::rom(&K704), argnames: Obj::rom(&K705), exc: Obj::rom(&K3), lines: Obj::rom(&K706), name: n!("fat_sector"), qualname: n!("fat_sector"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 134 };
static K708: RomBytes<56> = RomBytes::new(b"\x01\x03\x008\x03\x01#\x00Y\x04\x00\x007\x01\x04\x1a\x00\n\x03\x01Y\x04\x00\x02\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x03b\x03\x03\x01V\x03\x0c\x00\n\x03\x04\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K709: RomTuple<5> = RomTuple::new([n!("count"), n!("device_error"), n!("device"), n!("readblocks"), n!("OSError")]);
static K710: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(110), n!("data")]);
static K711: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02+\x02");
static K712: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K708), consts: Obj::rom(&K709), argnames: Obj::rom(&K710), exc: Obj::rom(&K3), lines: Obj::rom(&K711), name: n!("fat_read_into"), qualname: n!("fat_read_into"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K713: RomBytes<90> = RomBytes::new(b"\x01\x03\x008\x03\x01\t\x00Y\x04\x00\x00C\x01\x04\x0c\x00\n\x03\x01\x01\x04\x05b\x03\x03\x01\x83\x03\n\x04\x02Y\x05\x00\x03\x00\x06\x01\x00\x07\x02c\x05\x05\x02\x04b\x04\x04\x01V\x04\x0c\x00\n\x04\x01\x01\x05\x05b\x04\x04\x01\x83\x04W\x13\x00\n\x04\x05\x87\x03\x04\t\x00g\x04\x04\x00[\x00\x06\x04\x85\x83\x03\x82");
static K714: RomTuple<7> = RomTuple::new([n!("count"), n!("OSError"), n!("device_error"), n!("device"), n!("writeblocks"), n!("BaseException"), n!("cache")]);
static K715: RomBytes<8> = RomBytes::new(b"\x1d&F\x06F\x13\x00\x07");
static K716: RomBytes<15> = RomBytes::new(b"\x00\xb2\x02\x11\x02\x0c\x06\x1a\x02\x0f\x02\x08\x02\x08\x02");
static K717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K713), consts: Obj::rom(&K714), argnames: Obj::rom(&K710), exc: Obj::rom(&K715), lines: Obj::rom(&K716), name: n!("fat_store"), qualname: n!("fat_store"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K718: RomBytes<31> = RomBytes::new(b"\x13\x01Y\x04\x00\x00v\x03\x04\x00\x05\x01h\x04\x05\x01|\x02\x04\x01\x00\x04b\x02\x02\x01[\x00\x00\x02\x82");
static K719: RomTuple<2> = RomTuple::new([Obj::small(0), vm::intern::ascii_char(110)]);
static K720: RomBytes<3> = RomBytes::new(b"\x00\xcc\x02");
static K721: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: Obj::rom(&K719), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K720), name: n!("<listcomp>"), qualname: n!("fat_forget.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 166 };
static K722: RomTuple<2> = RomTuple::new([n!("cache"), Obj::rom(&K721)]);
static K723: RomBytes<5> = RomBytes::new(b"\x00\xca\x02\x02\x02");
static K724: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K718), consts: Obj::rom(&K722), argnames: Obj::rom(&K705), exc: Obj::rom(&K3), lines: Obj::rom(&K723), name: n!("fat_forget"), qualname: n!("fat_forget"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 165 };
static K725: RomBytes<55> = RomBytes::new(b"\x01\x02\x028\x02\x01\r\x00Y\x03\x00\x00\"\x03\x03\x01C\x01\x03\x0c\x00\n\x02\x02\x01\x03\x05b\x02\x02\x01\x83\x02Y\x02\x00\x03#\x03\x01\x01Y\x04\x00\x04\x19\x03\x03\x04\x17\x02\x02\x03\x81\x02");
static K726: RomTuple<5> = RomTuple::new([n!("n_clusters"), Obj::small(2), n!("OSError"), n!("data_start"), n!("spc")]);
static K727: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster")]);
static K728: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x15\x02\x0c\x02");
static K729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K725), consts: Obj::rom(&K726), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K728), name: n!("fat_sector_of"), qualname: n!("fat_sector_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K730: RomBytes<91> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x02\x05\x02\n\x05\x01Y\x06\x00\x02b\x03\x05\x01\n\x05\x03\x00\x06\x02Y\t\x00\x04\x17\x07\x02\tx\x05\x02*\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x1d\x00\n\t\x05\x00\n\x00\x00\x0b\x04b\t\t\x02\n\t\x06\x00\n\x00\x00\x0b\x04\x00\x0c\x03b\t\t\x03y\x04\x05\xde\xff\x82");
static K731: RomTuple<7> = RomTuple::new([n!("fat_sector_of"), n!("bytearray"), n!("sector_size"), n!("range"), n!("spc"), n!("fat_forget"), n!("fat_store")]);
static K732: RomBytes<13> = RomBytes::new(b"\x00\xe0\x02\r\x02\x0b\x02 \x02\r\x02\x10\x03");
static K733: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K730), consts: Obj::rom(&K731), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K732), name: n!("fat_zero"), qualname: n!("fat_zero"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K734: RomBytes<149> = RomBytes::new(b"Y\x06\x00\x00A\x06\x01@\x00&\x06\x01\x02\x17\x02\x01\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x06\x06\x02\n\x07\x03\x00\x08\x00\"\t\x02\x04b\x07\x07\x02+\x07\x07\x05\x1e\x03\x06\x07(\x07\x01\x04V\x07\x07\x00,\x06\x03\x06W\x04\x00(\x06\x03\x07\x81\x06Y\x06\x00\x00&\x04\x06\x05\x19\x02\x01\x04\n\x06\x08\x00\x07\x00Y\t\x00\tY\n\x00\n\x1b\n\x02\n\x17\x08\t\nb\x05\x06\x02\n\x06\x0b\x00\x07\x05Y\t\x00\n\x1c\x08\x02\t\x00\t\x04b\x03\x06\x03A\x04\x02\x06\x00\x00\x06\x03W\x04\x00(\x06\x03\x0c\x81\x06");
static K735: RomTuple<13> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), n!("fat_byte"), Obj::small(1), Obj::small(8), Obj::small(4), Obj::small(4095), n!("fat_sector"), n!("fat_start"), n!("sector_size"), n!("little"), Obj::small(268435455)]);
static K736: RomBytes<19> = RomBytes::new(b"\x00\xf6\x02\t\x02\x08\x02#\x02\x15\x02\x08\x02\x04\x02\x1a\x02\x15\x02");
static K737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K734), consts: Obj::rom(&K735), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K736), name: n!("fat_get"), qualname: n!("fat_get"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 186 };
static K738: RomBytes<40> = RomBytes::new(b"\n\x02\x00\x00\x03\x00Y\x05\x00\x01Y\x06\x00\x02\x1b\x06\x01\x06\x17\x04\x05\x06b\x02\x02\x02Y\x03\x00\x02\x1c\x03\x01\x03^\x02\x02\x03\x81\x02");
static K739: RomTuple<3> = RomTuple::new([n!("fat_sector"), n!("fat_start"), n!("sector_size")]);
static K740: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("at")]);
static K741: RomBytes<3> = RomBytes::new(b"\x00\x8e\x03");
static K742: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K738), consts: Obj::rom(&K739), argnames: Obj::rom(&K740), exc: Obj::rom(&K3), lines: Obj::rom(&K741), name: n!("fat_byte"), qualname: n!("fat_byte"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 198 };
static K743: RomBytes<318> = RomBytes::new(b"Y\x0b\x00\x00A\x0b\x01P\x00&\x0b\x01\x02\x17\x03\x01\x0b(\x0b\x01\x03V\x0b\x1c\x00+\x0b\x02\x04\n\x0c\x05\x00\r\x00\x00\x0e\x03b\x0c\x0c\x02(\x0c\x0c\x06\x1e\x02\x0b\x0cW\x1e\x00(\x0b\x02\x07\n\x0c\x05\x00\r\x00\"\x0e\x03\x03b\x0c\x0c\x02(\x0c\x0c\x08+\x0c\x0c\t\x1e\x02\x0b\x0c\x01\x04\x02W\x0c\x00Y\x0b\x00\x00&\x04\x0b\t\x19\x03\x01\x04\n\x0b\n\x00\x0c\x04x\x0b\x01\xc8\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00W\xbb\x00\x17\x0f\x03\x05Y\x10\x00\x0b\x1b\x0f\x0f\x10\x17\x10\x03\x05Y\x11\x00\x0b\x1c\x10\x10\x11\x00\x06\x0f\x00\x07\x10\n\x0f\x0c\x00\x10\x00Y\x12\x00\r\x17\x11\x12\x06b\x08\x0f\x02A\x05\x0e\x0b\x00^\x0f\x08\x07(\t\x0f\x08W\x03\x00\x01\t\x00A\x05\x0e\x06\x00\x01\x0f\x0fW\x04\x00\x02\x0f\xff\x00\x1d\x0f\x02\x0f\x1e\x0f\t\x0f`\x08\x07\x0f\x01\x0f\x081\x02\x02\x0f\x8a#\x0f\x04\x03G\x05\x0f\r\x00Y\x0f\x00\x0b#\x0f\x0f\x03;\x07\x0f?\x00\n\x0f\nY\x10\x00\x0fx\x0f\x01.\x00b\x0f\x0f\x01v\x0f\x0f\x05\x10\x00W!\x00\n\x13\x10\x00\x14\x00Y\x16\x00\rY\x17\x00\x11\x19\x17\n\x17\x17\x16\x16\x17\x17\x15\x16\x06\x00\x16\x08b\x13\x13\x03y\n\x0f\xda\xffy\x05\x0b@\xff\x82");
static K744: RomTuple<18> = RomTuple::new([n!("bits"), Obj::small(12), Obj::small(2), Obj::small(1), Obj::small(4), n!("fat_byte"), Obj::small(15), Obj::small(4095), Obj::small(240), Obj::small(8), n!("range"), n!("sector_size"), n!("fat_sector"), n!("fat_start"), Obj::small(3), n!("n_fats"), n!("fat_store"), n!("fat_size")]);
static K745: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("value")]);
static K746: RomBytes<39> = RomBytes::new(b"\x00\x96\x03\t\x02\x08\x02\x08\x02\x1c\x04\x1e\x02\x06\x04\x08\x02\x04\x02\x18\x02\x1e\x02\x12\x04\x13\x02\x1b\x02\x08\x02\x16\x02\x19\x02!\x01\x05\x0f");
static K747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K743), consts: Obj::rom(&K744), argnames: Obj::rom(&K745), exc: Obj::rom(&K3), lines: Obj::rom(&K746), name: n!("fat_set"), qualname: n!("fat_set"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 202 };
static K748: RomBytes<32> = RomBytes::new(b"\x01\x01\x01Y\x03\x00\x00A\x03\x01\x06\x00\x01\x02\x1cW\x04\x00Y\x02\x00\x00 \x01\x01\x02#\x01\x01\x02\x81\x01");
static K749: RomTuple<3> = RomTuple::new([n!("bits"), Obj::small(32), Obj::small(1)]);
static K750: RomBytes<3> = RomBytes::new(b"\x00\xc4\x03");
static K751: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K748), consts: Obj::rom(&K749), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K750), name: n!("fat_end"), qualname: n!("fat_end"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 225 };
static K752: RomBytes<72> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00b\x03\x03\x01#\x03\x03\x02:\x02\x03\x05\x00\x01\x03\x00\x81\x03\x01\x03\x028\x03\x02\r\x00Y\x04\x00\x03\"\x04\x04\x04C\x02\x04\x0c\x00\n\x03\x05\x01\x04\x05b\x03\x03\x01\x83\x03\x81\x02");
static K753: RomTuple<6> = RomTuple::new([n!("fat_get"), n!("fat_end"), Obj::small(7), n!("n_clusters"), Obj::small(2), n!("OSError")]);
static K754: RomBytes<13> = RomBytes::new(b"\x00\xce\x03\r\x02\x13\x02\x05\x02\x15\x02\x0c\x02");
static K755: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K752), consts: Obj::rom(&K753), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K754), name: n!("fat_follow"), qualname: n!("fat_follow"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 230 };
static K756: RomBytes<167> = RomBytes::new(b"Y\x02\x00\x00\n\x05\x01\x00\x06\x02x\x05\x01\x87\x00b\x05\x05\x01v\x05\x05\x05\x06\x00Wz\x00Y\t\x00\x02#\t\t\x03\x17\t\t\x03\x1c\t\t\x02\"\x04\t\x03\n\t\x04\x00\n\x00\x00\x0b\x04b\t\t\x02A\t\x05T\x00\n\t\x06\x00\n\x00b\t\t\x01\n\t\x07\x00\n\x00\x00\x0b\x04\n\x0c\x08\x00\r\x00b\x0c\x0c\x01b\t\t\x03V\x01\x10\x00\n\t\x07\x00\n\x00\x00\x0b\x01\x00\x0c\x04b\t\t\x03\"\t\x04\t[\x00\x02\tY\t\x00\n?\t\x05\x0c\x00Y\t\x00\n0\t\t\t[\x00\n\t\x81\x04y\x03\x05\x81\xff\n\x05\x0b\x01\x06\x1cb\x05\x05\x01\x83\x05");
static K757: RomTuple<12> = RomTuple::new([n!("n_clusters"), n!("range"), n!("next"), Obj::small(2), n!("fat_get"), Obj::small(0), n!("fat_unknown_free"), n!("fat_set"), n!("fat_end"), Obj::small(1), n!("free"), n!("OSError")]);
static K758: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("last")]);
static K759: RomBytes<29> = RomBytes::new(b"\x00\xe2\x03\x04\x02\x18\x02\x14\x02\x12\x02\n\x02\x17\x02\x04\x02\x10\x02\x08\x02\t\x02\x0c\x02\x02\x13\x05\x16");
static K760: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K756), consts: Obj::rom(&K757), argnames: Obj::rom(&K758), exc: Obj::rom(&K3), lines: Obj::rom(&K759), name: n!("fat_take"), qualname: n!("fat_take"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 240 };
static K761: RomBytes<110> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01x\x04\x01Q\x00b\x04\x04\x01v\x04\x04\x05\x05\x00WD\x00U\x01\x01\x00\x82\n\x08\x02\x00\t\x00\x00\n\x01b\x03\x08\x02\n\x08\x03\x00\t\x00b\x08\x08\x01\n\x08\x04\x00\t\x00\x00\n\x01\x01\x0b\x00b\x08\x08\x03Y\x08\x00\x05@\x08\x06\x0c\x00Y\x08\x00\x05/\x08\x08\x07[\x00\x05\x08\x00\x01\x03y\x02\x04\xb7\xff\n\x04\x08\x01\x05\x05b\x04\x04\x01\x83\x04");
static K762: RomTuple<9> = RomTuple::new([n!("range"), n!("n_clusters"), n!("fat_follow"), n!("fat_unknown_free"), n!("fat_set"), n!("free"), Obj::small(0), Obj::small(1), n!("OSError")]);
static K763: RomBytes<23> = RomBytes::new(b"\x00\x82\x04\x19\x02\x04\x02\x01\x02\r\x02\n\x02\x10\x02\t\x02\x0c\x02\x03\x0f\x05\x12");
static K764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K761), consts: Obj::rom(&K762), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K763), name: n!("fat_release"), qualname: n!("fat_release"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 256 };
static K765: RomBytes<124> = RomBytes::new(b"Y\x03\x00\x00\x01\x04\x00\x00\x01\x03[\x00\x00\x04V\x01i\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x02\x03\x02\x05\x03\x00\x01\x04\x04\x05\x05\x00l\x03\x03^\x03\x02\x03A\x03\x02G\x00\x02\x03\xe8\x01\x02\x04\xf0\x01\x05\x05\x00l\x03\x03^\x03\x02\x03\x03\x04\x03$\x04\x04\x04<\x03\x04)\x00\x03\x03\x03$\x03\x03\x04\x02\x04\xe8\x01\x02\x05\xf0\x01\x05\x06\x00l\x04\x04`\x02\x04\x03\n\x03\x05\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03\x82");
static K766: RomBytes<4> = RomBytes::new(b"RRaA");
static K767: RomBytes<1> = RomBytes::new(b"\xff");
static K768: RomTuple<6> = RomTuple::new([n!("info"), n!("fat_sector"), Obj::rom(&K766), Obj::rom(&K767), Obj::small(8), n!("fat_store")]);
static K769: RomBytes<13> = RomBytes::new(b"\x00\x9e\x04\x0e\x02\x04\x02\r\x023\x02\x19\x02");
static K770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K765), consts: Obj::rom(&K768), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K769), name: n!("fat_unknown_free"), qualname: n!("fat_unknown_free"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 270 };
static K771: RomBytes<84> = RomBytes::new(b"Y\x03\x00\x00=\x03\x01E\x00\x01\x01\x00\n\x03\x02\x01\x04\x02Y\x07\x00\x03\"\x05\x07\x04x\x03\x02&\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W\x19\x00\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\x01\x08\x006\x07\x07\x08\x04-\x01\x01\x07y\x02\x03\xe2\xff[\x00\x00\x01Y\x03\x00\x00\x81\x03");
static K772: RomTuple<6> = RomTuple::new([n!("free"), Obj::small(0), n!("range"), n!("n_clusters"), Obj::small(2), n!("fat_get")]);
static K773: RomBytes<15> = RomBytes::new(b"\x00\xb0\x04\t\x02\x03\x02 \x02\x19\x01\x05\x04\x04\x02");
static K774: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K771), consts: Obj::rom(&K772), argnames: Obj::rom(&K678), exc: Obj::rom(&K3), lines: Obj::rom(&K773), name: n!("fat_count_free"), qualname: n!("fat_count_free"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 279 };
static K775: RomBytes<156> = RomBytes::new(b"A\x01\x00&\x00\n\x05\x01Y\x06\x00\x02Y\x07\x00\x03x\x05\x02\x10\x00b\x05\x05\x02v\x05\x05\x05\x06\x00W\x03\x00~\t\x02y\x02\x05\xf8\xff\x82\n\x05\x01Y\x06\x00\x04x\x05\x01T\x00b\x05\x05\x01v\x05\x05\x05\x06\x00WG\x00\n\t\x05\x00\n\x00\x00\x0b\x01b\x04\t\x02\n\t\x01\x00\n\x04Y\r\x00\x06\x17\x0b\x04\rx\t\x02\x10\x00b\t\t\x02v\t\t\x05\n\x00W\x03\x00~\r\x02y\x02\t\xf8\xff\n\t\x07\x00\n\x00\x00\x0b\x01b\x01\t\x02U\x01\x01\x00\x82y\x03\x05\xb4\xff\n\x05\x08\x01\x06\x05b\x05\x05\x01\x83\x05");
static K776: RomTuple<9> = RomTuple::new([Obj::small(0), n!("range"), n!("root_start"), n!("data_start"), n!("n_clusters"), n!("fat_sector_of"), n!("spc"), n!("fat_follow"), n!("OSError")]);
static K777: RomBytes<31> = RomBytes::new(b"\x00\xc8\x04\x05\x02\x1d\x02\x03\x01\x05\x04\x01\x02\x19\x02\r\x02 \x02\x03\x01\x05\x04\r\x02\x04\x02\x01\x0b\x05\x0e");
static K778: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K775), consts: Obj::rom(&K776), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K777), name: n!("fat_dir_sectors"), qualname: n!("fat_dir_sectors"), file: n!("<prelude>"), flags: 68, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 291 };
static K779: RomBytes<278> = RomBytes::new(b"g\x02\x02\x00\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02v\x08\tW\xf9\x00\n\t\x01\x01\n\x00Y\x0b\x00\x02\x01\x0c x\t\x03\xe2\x00b\t\t\x03v\t\t\x05\n\x00W\xd5\x00\n\r\x03\n\x0f\x04\x00\x10\x00\x00\x11\x03b\x0f\x0f\x02\x00\x10\x04\"\x11\x04\x05\x05\x12\x00l\x10\x10^\x0e\x0f\x10b\x05\r\x01_\r\x05\x06A\r\x06\x01\x00\x82_\r\x05\x06A\r\x07\x07\x00g\x02\x02\x00W\x96\x00_\r\x05\x08(\r\r\tA\r\n,\x00_\r\x05\x06(\r\r\x0bV\r\x04\x00g\x02\x02\x00\x00\r\x02\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02h\x0e\x0e\x02c\r\r\x01\x0cW]\x00_\r\x05\x08(\r\r\rU\rM\x00\n\r\x0e\x00\x0e\x05\x00\x0f\x02b\x06\r\x02V\x06\x10\x00v\x0e\x02|\r\x0f\x0f\x00\x00b\x07\r\x01W\x04\x00g\x07\x07\x00\x00\r\x06U\r\n\x00\n\r\x10\x00\x0e\x05b\r\r\x01\x00\x0e\x05\x00\x0f\x03\x00\x10\x04h\x0f\x0f\x02\x00\x10\x07h\r\r\x04~\r\rg\x02\x02\x00y\x04\t&\xffw\x03\x08\x02\xff\x82");
static K780: RomBytes<21> = RomBytes::new(b"g\x03\x03\x00W\x07\x00z\x04\x01\x02m\x03\x02w\x04\x00\xf4\xff\x81\x03");
static K781: RomBytes<3> = RomBytes::new(b"\x00\x88\x05");
static K782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K780), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K781), name: n!("<listcomp>"), qualname: n!("fat_entries.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 324 };
static K783: RomTuple<17> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("bytes"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(15), Obj::small(64), n!("append"), Obj::small(8), n!("fat_long_name"), Obj::rom(&K782), n!("fat_short_name")]);
static K784: RomBytes<39> = RomBytes::new(b"\x00\xea\x04\x04\x02\x13\x02\x1f\x02%\x02\t\x02\x01\x02\t\x02\x07\x02\r\x02\x0c\x02\x04\x02\x1c\x04\x0c\x02\r\x02\x18\x02(\x02\x04\x1d\x05\x01");
static K785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K779), consts: Obj::rom(&K783), argnames: Obj::rom(&K727), exc: Obj::rom(&K3), lines: Obj::rom(&K784), name: n!("fat_entries"), qualname: n!("fat_entries"), file: n!("<prelude>"), flags: 68, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 308 };
static K786: RomBytes<85> = RomBytes::new(b"\n\x03\x00\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x02b\x01\x03\x02\n\x03\x00\x01\x05\x08\x01\x06\x0b\x05\x07\x00l\x05\x05^\x04\x00\x05_\x06\x00\x01(\x05\x06\x03b\x02\x03\x02V\x02\x0e\x00\x03\x04\x04\x17\x04\x01\x04\x17\x03\x04\x02W\x03\x00\x00\x03\x01\x81\x03");
static K787: RomTuple<5> = RomTuple::new([n!("fat_text"), Obj::small(12), Obj::small(8), Obj::small(16), vm::intern::ascii_char(46)]);
static K788: RomTuple<1> = RomTuple::new([n!("raw")]);
static K789: RomBytes<7> = RomBytes::new(b"\x00\x94\x05\x1f\x02\x1f\x02");
static K790: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K786), consts: Obj::rom(&K787), argnames: Obj::rom(&K788), exc: Obj::rom(&K3), lines: Obj::rom(&K789), name: n!("fat_short_name"), qualname: n!("fat_short_name"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 329 };
static K791: RomBytes<46> = RomBytes::new(b"\x03\x03\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01c\x03\x03\x01\x02c\x02\x03\x00\x03V\x01\x0b\x00\x00\x03\x02c\x03\x03\x00\x04W\x03\x00\x00\x03\x02\x81\x03");
static K792: RomBytes<39> = RomBytes::new(b"g\x02\x02\x00W\x19\x00\n\x03\x00A\x01\x01\x07\x00\x02\x04\xe5\x00W\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe2\xff\x81\x02");
static K793: RomTuple<2> = RomTuple::new([n!("chr"), Obj::small(5)]);
static K794: RomBytes<3> = RomBytes::new(b"\x00\xa2\x05");
static K795: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K792), consts: Obj::rom(&K793), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K794), name: n!("<listcomp>"), qualname: n!("fat_text.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 337 };
static K796: RomTuple<5> = RomTuple::new([n!(""), Obj::rom(&K795), n!("join"), n!("rstrip"), n!("lower")]);
static K797: RomTuple<2> = RomTuple::new([n!("raw"), n!("lower")]);
static K798: RomBytes<5> = RomBytes::new(b"\x00\xa2\x05\x1a\x02");
static K799: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K791), consts: Obj::rom(&K796), argnames: Obj::rom(&K797), exc: Obj::rom(&K3), lines: Obj::rom(&K798), name: n!("fat_text"), qualname: n!("fat_text"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 335 };
static K800: RomBytes<40> = RomBytes::new(b"\x01\x01\x00v\x03\x00W\x18\x00,\x04\x01\x00+\x05\x01\x01(\x05\x05\x02\x17\x04\x04\x05\x17\x04\x04\x02(\x01\x04\x03w\x02\x03\xe3\xff\x81\x01");
static K801: RomTuple<4> = RomTuple::new([Obj::small(1), Obj::small(7), Obj::small(128), Obj::small(255)]);
static K802: RomTuple<1> = RomTuple::new([n!("short")]);
static K803: RomBytes<11> = RomBytes::new(b"\x00\xac\x05\x03\x02\x06\x02\x18\x01\x05\x04");
static K804: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K800), consts: Obj::rom(&K801), argnames: Obj::rom(&K802), exc: Obj::rom(&K3), lines: Obj::rom(&K803), name: n!("fat_checksum"), qualname: n!("fat_checksum"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 341 };
static K805: RomBytes<311> = RomBytes::new(b"\n\t\x00\x05\x0b\x00\x01\x0c\x0b\x05\r\x00l\x0b\x0b^\n\x00\x0bb\x02\t\x01g\x03\x03\x00\n\t\x01\n\r\x02\x00\x0e\x01b\n\r\x01x\t\x01S\x00b\t\t\x01v\t\t\x05\n\x00WF\x00^\r\x01\x04_\x05\r\x03\n\r\x02\x00\x0e\x01b\r\r\x01\x18\x06\r\x04_\r\x05\x03A\x04\x03\x07\x00)\x0e\x06\x04W\x03\x00\x00\x0e\x06H\r\x0e\t\x00_\r\x05\x05<\r\x02\x01\x00\x82\n\r\x06\x00\x0e\x05b\r\r\x01\x17\x03\r\x03y\x04\t\xb5\xff\x01\t\x00R\t\x03\x18\x00\x05\t\x00\x00\n\x03\x01\x0b\x00c\n\n\x01\x07\x05\x0b\x00l\t\t^\x03\x03\tg\x07\x07\x00\x01\x04\x00Wl\x00^\x08\x03\x04/\x04\x04\x08\x03\t\t8\t\x08J\x00=\x08\nE\x00L\x08\x0b \x00\n\t\x02\x00\n\x03b\t\t\x01F\x04\t\x11\x00\x03\t\x0b^\n\x03\x048\t\n\x05\x00I\n\n\x01\x00\x82\x03\t\x0c#\n\x08\t+\n\n\r\x17\t\t\n^\n\x03\x04\x17\t\t\n#\x08\t\x0b/\x04\x04\x08\x00\t\x07\n\n\x0e\x00\x0b\x08b\n\n\x01c\t\t\x01\x0f\n\t\x02\x00\n\x03b\t\t\x01C\x04\t\x85\xff\x03\t\x10\x00\n\x07c\t\t\x01\x11\x81\t");
static K806: RomTuple<18> = RomTuple::new([n!("fat_checksum"), n!("range"), n!("len"), Obj::small(0), Obj::small(64), Obj::small(13), n!("fat_units"), n!("index"), Obj::small(1), Obj::small(55296), Obj::small(57344), Obj::small(56320), Obj::small(65536), Obj::small(10), n!("chr"), n!("append"), n!(""), n!("join")]);
static K807: RomTuple<2> = RomTuple::new([n!("raw"), n!("long")]);
static K808: RomBytes<49> = RomBytes::new(b"\x00\xbc\x05\x17\x02\x04\x02\x1f\x02\x08\x02\x0e\x02!\x02\x01\x02\x0e\t\x05\x0c\x08\x02\x18\x02\x04\x02\x03\x02\x03\x02\x04\x02\x04\x02\r\x02%\x02\x01\x02\x1b\x02\x04\x02\x12\x0f\x0f\x12");
static K809: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K805), consts: Obj::rom(&K806), argnames: Obj::rom(&K807), exc: Obj::rom(&K3), lines: Obj::rom(&K808), name: n!("fat_long_name"), qualname: n!("fat_long_name"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 349 };
static K810: RomBytes<88> = RomBytes::new(b"\x13\x00\n\x02\x00\n\x03\x01\x01\x04\x01\x01\x05\x0b\x01\x06\x02b\x03\x03\x03b\x02\x02\x01\n\x03\x00\n\x04\x01\x01\x05\x0e\x01\x06\x1a\x01\x07\x02b\x04\x04\x03b\x03\x03\x01\x17\x02\x02\x03\x01\x03\x1c\x01\x04\x1eg\x03\x03\x02\x17\x01\x02\x03v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x81\x02");
static K811: RomBytes<47> = RomBytes::new(b"g\x03\x03\x00W!\x00\x14\x04\x01\x00\x00^\x04\x04\x02\x14\x05\x01\x00\x00\"\x06\x02\x01^\x05\x05\x06+\x05\x05\x02\x1e\x04\x04\x05m\x03\x04w\x02\x00\xda\xff\x81\x03");
static K812: RomTuple<3> = RomTuple::new([n!("part"), Obj::small(1), Obj::small(8)]);
static K813: RomBytes<3> = RomBytes::new(b"\x00\xf0\x05");
static K814: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K811), consts: Obj::rom(&K812), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K813), name: n!("<listcomp>"), qualname: n!("fat_units.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 376 };
static K815: RomTuple<3> = RomTuple::new([n!("list"), n!("range"), Obj::rom(&K814)]);
static K816: RomTuple<1> = RomTuple::new([n!("part")]);
static K817: RomBytes<7> = RomBytes::new(b"\x00\xec\x05\x02\x02@\x02");
static K818: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K810), consts: Obj::rom(&K815), argnames: Obj::rom(&K816), exc: Obj::rom(&K3), lines: Obj::rom(&K817), name: n!("fat_units"), qualname: n!("fat_units"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 374 };
static K819: RomBytes<80> = RomBytes::new(b"\x00\x05\x02c\x03\x05\x00\x00\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02v\x05\x06W/\x00_\x06\x04\x02c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04_\x06\x04\x03V\x06\x17\x00\n\x06\x04_\x07\x04\x05b\x06\x06\x01c\x06\x06\x00\x00;\x06\x03\x02\x00\x81\x04w\x04\x05\xcc\xff\x82");
static K820: RomTuple<6> = RomTuple::new([n!("lower"), n!("fat_entries"), Obj::small(0), Obj::small(3), n!("fat_short_name"), Obj::small(1)]);
static K821: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name")]);
static K822: RomBytes<17> = RomBytes::new(b"\x00\xf8\x05\x08\x02\x13\x02\x0e\x02\x02\x02\x1d\x02\x02\x07\x05\n");
static K823: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K819), consts: Obj::rom(&K820), argnames: Obj::rom(&K821), exc: Obj::rom(&K3), lines: Obj::rom(&K822), name: n!("fat_find"), qualname: n!("fat_find"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 379 };
static K824: RomBytes<57> = RomBytes::new(b"Y\x03\x00\x00A\x03\x01\x17\x00\n\x03\x02\x00\x04\x01\x01\x05\x14\x01\x06\x02b\x03\x03\x03+\x02\x03\x03W\x03\x00\x01\x02\x00\n\x03\x02\x00\x04\x01\x01\x05\x1a\x01\x06\x02b\x03\x03\x03\x1e\x03\x02\x03\x81\x03");
static K825: RomTuple<4> = RomTuple::new([n!("bits"), Obj::small(32), n!("little"), Obj::small(16)]);
static K826: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("raw")]);
static K827: RomBytes<5> = RomBytes::new(b"\x00\x8c\x06#\x02");
static K828: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K824), consts: Obj::rom(&K825), argnames: Obj::rom(&K826), exc: Obj::rom(&K3), lines: Obj::rom(&K827), name: n!("fat_cluster"), qualname: n!("fat_cluster"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 389 };
static K829: RomBytes<52> = RomBytes::new(b"_\x02\x01\x00_\x02\x02\x01(\x02\x02\x02U\x02\x0c\x00\n\x02\x03\x01\x03\x02b\x02\x02\x01\x83\x02\n\x02\x04\x00\x03\x00_\x04\x01\x00b\x02\x02\x02U\x02\x04\x00Y\x02\x00\x05\x81\x02");
static K830: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(11), Obj::small(16), n!("OSError"), n!("fat_cluster"), n!("root")]);
static K831: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("entry")]);
static K832: RomBytes<7> = RomBytes::new(b"\x00\x98\x06\x10\x02\x0c\x02");
static K833: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K829), consts: Obj::rom(&K830), argnames: Obj::rom(&K831), exc: Obj::rom(&K3), lines: Obj::rom(&K832), name: n!("fat_enter"), qualname: n!("fat_enter"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 395 };
static K834: RomBytes<149> = RomBytes::new(b"\n\x06\x00Y\x07\x00\x01\x00\x08\x01b\x02\x06\x02\n\x06\x02\x00\x07\x00b\x06\x06\x01Y\x03\x06\x03U\x02\x0f\x00\x00\x06\x03\x05\x07\x00\x05\x08\x00h\x06\x06\x03\x81\x06\x05\x07\x00\x01\x08\xff\x05\t\x00l\x07\x07^\x07\x02\x07v\x06\x07W-\x00\n\x07\x04\x00\x08\x00\x00\t\x03\x00\n\x04b\x05\x07\x03T\x05\x0c\x00\n\x07\x05\x01\x08\x02b\x07\x07\x01\x83\x07\n\x07\x06\x00\x08\x00\x00\t\x05b\x03\x07\x02w\x04\x06\xce\xff\x00\x06\x03_\x07\x02\x07\n\x08\x04\x00\t\x00\x00\n\x03_\x0b\x02\x07b\x08\x08\x03h\x06\x06\x03\x81\x06");
static K835: RomTuple<8> = RomTuple::new([n!("path_parts"), n!("cwd"), n!("fat_volume"), n!("root"), n!("fat_find"), n!("OSError"), n!("fat_enter"), Obj::small(-1)]);
static K836: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), n!("path")]);
static K837: RomBytes<23> = RomBytes::new(b"\x00\xa8\x06\x0e\x02\x0e\x02\x04\x02\x0f\x02\x16\x02\x10\x02\x04\x02\x0c\x02\r\x07\x05\n");
static K838: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K834), consts: Obj::rom(&K835), argnames: Obj::rom(&K836), exc: Obj::rom(&K3), lines: Obj::rom(&K837), name: n!("fat_walk"), qualname: n!("fat_walk"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 403 };
static K839: RomBytes<54> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x03\x02\x00\x81\x02T\x04\x0c\x00\n\x05\x01\x01\x06\x02b\x05\x05\x01\x83\x05\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K840: RomTuple<3> = RomTuple::new([n!("fat_walk"), n!("OSError"), n!("fat_enter")]);
static K841: RomBytes<13> = RomBytes::new(b"\x00\xc4\x06\x11\x02\x04\x02\x02\x02\x04\x02\x0c\x02");
static K842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K839), consts: Obj::rom(&K840), argnames: Obj::rom(&K836), exc: Obj::rom(&K3), lines: Obj::rom(&K841), name: n!("fat_walk_dir"), qualname: n!("fat_walk_dir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 417 };
static K843: RomBytes<408> = RomBytes::new(b"\x00\x01\x00\x03\x02\x00\x03\x03\x00\x00\x0f\x00\x03\x10\x01c\x04\x0f\x01\x02?\x04\x03\'\x00\x05\x0f\x00\x00\x10\x04\x05\x11\x00l\x0f\x0f^\x0f\x00\x0f\"\x10\x04\x04\x05\x11\x00\x05\x12\x00l\x10\x10^\x10\x00\x10\x00\x01\x0f\x00\x03\x10\x01\x10\x00\n\x11\x05\x00\x12\x01b\x11\x11\x016\x0f\x10\x11\x00V\x0f\x08\x00\x01\x12\x086\x0f\x11\x12\x01V\x0f4\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x036\x0f\x10\x11\x01V\x0f\x1e\x00\x01\x10\x006\x0f\x04\x10\x00U\x0f\x12\x00\n\x10\x05\x00\x11\x03b\x10\x10\x01\x01\x11\x006\x0f\x10\x11\x02\x00\x05\x0f\n\x0f\x06\x03\x11\x07$\x10\x11\x08b\x06\x0f\x01\x01\x07\x00\x00\x10\x01\x01\x11\x00\x01\x12\x08\x01\x13\x08h\x10\x10\x04\x00\x11\x03\x01\x12\x08\x01\x13\x03\x01\x14\x10h\x11\x11\x04h\x10\x10\x02v\x0f\x10W\xb0\x00z\x10\x08\x04\x00\x11\x08c\x11\x11\x00\t<\x08\x11\x18\x00\x00\x11\x08c\x11\x11\x00\n;\x08\x11\x08\x001\x07\x07\x0b\x87W\x03\x00\x05\x05\x02\x01\x0c\x00\x00\x12\x08c\x12\x12\x00\tv\x11\x12Wq\x00\x00\x12\rc\x12\x12\x00\x0bU\x12 \x00\x03\x13\x0c6\x12\x13\r\x01V\x12\x08\x00\x03\x14\r6\x12\r\x14\x01U\x12\x08\x00\x03\x13\x0e6\x12\r\x13\x08\x00\x0e\x12\x03\x12\x0fR\r\x12\x06\x00\x05\x05\x02W4\x00V\x0e\x0f\x00\n\x12\x10\x00\x13\rb\x12\x12\x01?\x12\x11\x06\x00\x03\r\x12\x05\x05\x027\x0c\n\x16\x00\n\x12\x10\x00\x13\rb\x12\x12\x01\x17\x13\t\x0c`\x06\x13\x12/\x0c\x0c\x04w\r\x11\x8a\xffw\x10\x0fK\xff\x00\x0f\x06\x00\x10\x07\x00\x11\x05h\x0f\x0f\x03\x81\x0f");
static K844: RomBytes<1> = RomBytes::new(b" ");
static K845: RomStr<16> = RomStr::constant(b"$%\'-_@~`!(){}^#&");
static K846: RomStr<2> = RomStr::constant(b" .");
static K847: RomTuple<19> = RomTuple::new([n!(""), vm::intern::ascii_char(46), n!("rfind"), Obj::small(0), Obj::small(1), n!("len"), n!("bytearray"), Obj::rom(&K844), Obj::small(11), n!("upper"), n!("lower"), n!("isdigit"), vm::intern::ascii_char(65), vm::intern::ascii_char(90), Obj::rom(&K845), Obj::rom(&K846), n!("ord"), Obj::small(127), vm::intern::ascii_char(95)]);
static K848: RomTuple<1> = RomTuple::new([n!("name")]);
static K849: RomBytes<52> = RomBytes::new(b"\x00\x0e\t\x02\x0b\x02\x05\x02\'\x02Y\x02\x0e\x02\x03\x02.\x02\r\x02\r\x02\x08\x04\x03\x02\x03\x02\x0e\x02/\x02\x08\x02\x03\x02\x03\x02\x13\x02\x06\x02\x05\x02\x12\x02\x04\x11\x05\r\x05\"");
static K850: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K843), consts: Obj::rom(&K847), argnames: Obj::rom(&K848), exc: Obj::rom(&K3), lines: Obj::rom(&K849), name: n!("fat_short_of"), qualname: n!("fat_short_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 6 };
static K851: RomBytes<86> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01v\x03\x00W/\x00I\x02\x01\x08\x00\x03\x04\x02R\x02\x04\x0c\x00\n\x04\x03\x01\x05\x16b\x04\x04\x01\x83\x04\n\x04\x04\x00\x05\x02b\x04\x04\x01\x03\x05\x056\x04\x04\x05\x02-\x01\x01\x04w\x02\x03\xcc\xff?\x01\x06\x0c\x00\n\x03\x03\x01\x04\x16b\x03\x03\x01\x83\x03\x82");
static K852: RomStr<9> = RomStr::constant(b"\"*/:<>?\\|");
static K853: RomTuple<7> = RomTuple::new([n!("len"), vm::intern::ascii_char(32), Obj::rom(&K852), n!("OSError"), n!("ord"), Obj::small(65535), Obj::small(255)]);
static K854: RomBytes<16> = RomBytes::new(b"\x00F\n\x02\x06\x02\r\x02\x0c\x02\x16\x05\x05\x08\x05\x02");
static K855: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K851), consts: Obj::rom(&K853), argnames: Obj::rom(&K848), exc: Obj::rom(&K3), lines: Obj::rom(&K854), name: n!("fat_check_name"), qualname: n!("fat_check_name"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K856: RomBytes<210> = RomBytes::new(b"\n\x08\x00\x05\n\x00\x01\x0b\x08\x05\x0c\x00l\n\n^\t\x02\nb\x08\x08\x01c\x03\x08\x00\x01\n\n\x02\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\n|\x08\n\x03\x00\x00b\x04\x08\x01\n\x08\x04\x01\t\x01\x03\n\x05x\x08\x02}\x00b\x08\x08\x02v\x08\x08\x05\t\x00Wp\x00\x03\x0c\x06\x1c\x06\x0c\x05\x05\x0c\x00\x01\x0e\x08\n\x0f\x07\x00\x10\x06b\x0f\x0f\x01\x18\r\x0e\x0f\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x17\x0c\x0c\x06\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x05\r\x00\x01\x0e\x08\x05\x0f\x00l\r\r^\x0c\x0c\r\n\r\x00\x01\x0f\x08\x05\x10\x00\x05\x11\x00l\x0f\x0f^\x0e\x02\x0fb\r\r\x01\x17\x07\x0c\rQ\x07\x04\x0c\x00\n\x0c\n\x00\r\x07b\x0c\x0c\x01\x81\x0cy\x05\x08\x8b\xff\n\x08\x0b\x01\t\x1cb\x08\x08\x01\x83\x08");
static K857: RomBytes<65> = RomBytes::new(b"g\x02\x02\x00W3\x00\x03\x03\x00_\x04\x01\x01\x05\x05\x00\x01\x06\x08\x05\x07\x00l\x05\x05^\x04\x04\x05R\x03\x04\x17\x00_\x03\x01\x01\x05\x04\x00\x01\x05\x0b\x05\x06\x00l\x04\x04^\x03\x03\x04m\x02\x03w\x01\x00\xc8\xff\x81\x02");
static K858: RomBytes<1> = RomBytes::new(b"~");
static K859: RomTuple<2> = RomTuple::new([Obj::rom(&K858), Obj::small(1)]);
static K860: RomBytes<2> = RomBytes::new(b"\x00^");
static K861: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K857), consts: Obj::rom(&K859), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K860), name: n!("<listcomp>"), qualname: n!("fat_unique.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K862: RomBytes<3> = RomBytes::new(b"~%d");
static K863: RomTuple<12> = RomTuple::new([n!("bytes"), n!("rstrip"), n!("fat_entries"), Obj::rom(&K861), n!("range"), Obj::small(1000000), Obj::rom(&K862), n!("len"), Obj::rom(&K844), Obj::small(8), n!("bytearray"), n!("OSError")]);
static K864: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("short")]);
static K865: RomBytes<18> = RomBytes::new(b"\x00\\\x1c\x02\x1a\x02\x1b\x02\x07\x02X\x02\x05\x02\x0c\x07\x05\n");
static K866: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K856), consts: Obj::rom(&K863), argnames: Obj::rom(&K864), exc: Obj::rom(&K3), lines: Obj::rom(&K865), name: n!("fat_unique"), qualname: n!("fat_unique"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K867: RomBytes<395> = RomBytes::new(b"g\x02\x02\x00v\n\x00W<\x00\n\x0b\x00\x00\x0c\x03b\x03\x0b\x01?\x03\x01\"\x000\x03\x03\x02\x00\x0b\x02\x03\r\x03,\x0e\x03\x04\x1e\x0c\r\x0ec\x0b\x0b\x01\x05\x03\x0b\x06(\x0c\x03\x07\x1e\x03\x0b\x0c\x00\x0b\x02\x00\x0c\x03c\x0b\x0b\x01\x05w\x03\n\xbf\xff\n\n\x08\x00\x0b\x02b\n\n\x01\"\n\n\t&\x04\n\n\n\n\x08\x00\x0b\x02b\n\n\x01\'\n\n\nV\n\x0b\x00\x00\n\x02\x01\x0b\x00c\n\n\x01\x05\x03\n\x01g\n\n\x01$\x0b\x04\n\n\x0c\x08\x00\r\x02b\x0c\x0c\x01\x18\x0b\x0b\x0c\x19\n\n\x0b-\x02\x02\n\n\n\x0b\n\x0b\x0c\x01\x0c\x01\x01\r\x0b\x01\x0e\x02b\x0b\x0b\x03b\n\n\x01\n\x0b\x0b\n\x0c\x0c\x01\r\x0e\x01\x0e\x1a\x01\x0f\x02b\x0c\x0c\x03b\x0b\x0b\x01\x17\n\n\x0b\x01\x0b\x1c\x01\x0c\x1eg\x0b\x0b\x02\x17\x05\n\x0bg\x06\x06\x00\n\n\x0c\x00\x0b\x04\x01\x0c\x00\x01\r\xffx\n\x03\x94\x00b\n\n\x03v\n\n\x05\x0b\x00W\x87\x00\n\x0e\r\x01\x0f b\x08\x0e\x01;\x07\x04\x06\x00\x01\x0e@W\x03\x00\x01\x0e\x00\x1e\x0e\x07\x0e\x01\x0f\x00`\x08\x0f\x0e\x01\x0e\x0f\x01\x0f\x0b`\x08\x0f\x0e\n\x0e\x0e\x00\x0f\x01b\x0e\x0e\x01\x01\x0f\r`\x08\x0f\x0e\n\x0e\x0c\x01\x0f\rx\x0e\x01.\x00b\x0e\x0e\x01v\x0e\x0e\x05\x0f\x00W!\x00\n\x12\x0f\x00\x13\x08^\x14\x05\t\x01\x15\x02#\x17\x07\x10$\x17\x17\n\x17\x17\x17\t^\x16\x02\x17b\x12\x12\x04y\t\x0e\xda\xff\x00\x0e\x06\x00\x0f\x08c\x0e\x0e\x01\x05y\x07\nt\xff\x81\x06");
static K868: RomTuple<17> = RomTuple::new([n!("ord"), Obj::small(65535), Obj::small(65536), Obj::small(55296), Obj::small(10), n!("append"), Obj::small(56320), Obj::small(1023), n!("len"), Obj::small(12), Obj::small(13), n!("list"), n!("range"), n!("bytearray"), n!("fat_checksum"), n!("put_little"), Obj::small(1)]);
static K869: RomTuple<2> = RomTuple::new([n!("name"), n!("short")]);
static K870: RomBytes<52> = RomBytes::new(b"\x00t\x04\x02\x06\x02\n\x02\x05\x02\x04\x02\x13\x02\x0b\x02\x0b\x0b\x05\x0e\x12\x02\x12\x02\x0b\x02!\x02@\x02\x04\x02\x1e\x02\n\x02\x19\x02\n\x02\x11\x02\x18\x02!\x01\x05\x04\x0b\r\x05\x10");
static K871: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K867), consts: Obj::rom(&K868), argnames: Obj::rom(&K869), exc: Obj::rom(&K3), lines: Obj::rom(&K870), name: n!("fat_long_entries"), qualname: n!("fat_long_entries"), file: n!("<prelude>"), flags: 64, nregs: 24, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K872: RomBytes<375> = RomBytes::new(b"g\x03\x03\x00\x05\x04\x02\n\r\x00\x00\x0e\x00\x00\x0f\x01b\r\r\x02v\x0c\rWz\x00\n\r\x01\x01\x0e\x00Y\x0f\x00\x02\x01\x10 x\r\x03c\x00b\r\r\x03v\r\r\x05\x0e\x00WV\x00\n\x11\x03\x00\x12\x00\x00\x13\x05b\x11\x11\x02^\x07\x11\x06\x00\x11\x04U\x11\x08\x00\x01\x12\x006\x11\x07\x12\x04\x00\x04\x11U\x04\x05\x00A\x07\x04&\x00\x00\x11\x03\x00\x12\x05\x00\x13\x06h\x12\x12\x02c\x11\x11\x01\x05\n\x11\x06\x00\x12\x03b\x11\x11\x01;\x11\x02\x02\x00\x81\x03W\x04\x00g\x03\x03\x00y\x06\r\xa5\xffw\x05\x0c\x81\xffA\x01\x07\x0c\x00\n\x0c\x08\x01\r\x1cb\x0c\x0c\x01\x83\x0c\x00\x08\x01\n\x0c\t\x00\r\x00\x00\x0e\x08b\t\x0c\x02U\t\x03\x00W\x06\x00\x00\x08\tX\xe6\xffW\x8c\x00\n\x0c\n\x00\r\x00\x01\x0e\x00b\n\x0c\x02\n\x0c\x0b\x00\r\x00\x00\x0e\nb\x0c\x0c\x02\n\x0c\x0c\x00\r\x00\x00\x0e\x08\x00\x0f\nb\x0c\x0c\x03\x00\x08\n\n\x0c\r\x00\r\x00\x00\x0e\nb\x07\x0c\x02\n\x0c\x01Y\x10\x00\x0eY\x11\x00\x02\x19\x10\x10\x11&\r\x10\x0fx\x0c\x015\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W(\x00\x00\x10\x03$\x12\x0b\x0fY\x13\x00\x02\x1b\x12\x12\x13\x17\x11\x07\x12$\x13\x0b\x0fY\x14\x00\x02\x1c\x12\x13\x14h\x11\x11\x02c\x10\x10\x01\x05y\x0b\x0c\xd3\xff\n\x0c\x06\x00\r\x03b\x0c\x0c\x01C\x0c\x02e\xff\x05\x0c\x00\x00\r\x02\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0c\x81\x0c");
static K873: RomTuple<16> = RomTuple::new([n!("fat_dir_sectors"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(229), n!("append"), n!("len"), Obj::small(0), n!("OSError"), n!("fat_follow"), n!("fat_take"), n!("fat_zero"), n!("fat_set"), n!("fat_sector_of"), n!("spc"), Obj::small(32)]);
static K874: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("count")]);
static K875: RomBytes<63> = RomBytes::new(b"\x00\xaa\x01\x04\x04\x03\x02\x13\x02\x1f\x02\x11\x02\x12\x02\t\x02\x12\x02\x0f\x02\x05\x04\x04\x0f\x05\x01\x05\x14\x05\x02\x0c\x02\x03\x04\r\x02\x04\x02\x03\x02\x06\x02\x03\x02\r\x02\r\x02\x10\x02\x03\x02\r\x02%\x02(\x01\x05\x0b\x0f\x10");
static K876: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K872), consts: Obj::rom(&K873), argnames: Obj::rom(&K874), exc: Obj::rom(&K3), lines: Obj::rom(&K875), name: n!("fat_room"), qualname: n!("fat_room"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 84 };
static K877: RomBytes<377> = RomBytes::new(b"\x00\x0c\x02\x03\r\x00c\x02\x0c\x01\x01\n\x0c\x02\x00\r\x02b\x0c\x0c\x01\n\x0c\x03\x00\r\x02b\x0c\x0c\x01z\x0c\x04\x03V\x02\x10\x00\x00\x0c\x04c\x0c\x0c\x00\x04U\x0c\x10\x00V\x06\x0c\x00\n\x0c\x05\x01\r\x16b\x0c\x0c\x01\x83\x0cg\x07\x07\x00U\x066\x00\n\x0c\x06\x00\r\x00\x00\x0e\x01_\x10\x04\x07B\x10\x08\x06\x00\x00\x0f\x04W\n\x00\n\x0f\t\x03\x10\nb\x0f\x0f\x01b\x04\x0c\x03\n\x0c\x0b\x00\r\x02\x00\x0e\x04b\x07\x0c\x02\x01\x05\x00\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x03\x0c\x04\x01\x0c\x0c`\x03\x0c\x05\x00\x0c\x07\x00\r\x03c\x0c\x0c\x01\x0c\n\x0c\r\x00\r\x00\x00\x0e\x01\n\x0f\x0e\x00\x10\x07b\x0f\x0f\x01b\x08\x0c\x03\n\x0c\x0f\n\x10\x0e\x00\x11\x07b\r\x10\x01x\x0c\x01\xa2\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x95\x00^\x10\x08\tz\x10\n\x02^\x10\x07\t\n\x11\x10\x00\x12\x00\x00\x13\nb\x11\x11\x02\x00\x12\x0b\"\x13\x0b\x08\x05\x14\x00l\x12\x12`\x11\x12\x10\n\x10\x0e\x00\x11\x07b\x10\x10\x01#\x10\x10\x11G\t\x10\x11\x00\"\x10\t\x11^\x10\x08\x10_\x10\x10\x07<\x10\n\x1d\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03W*\x00\n\x10\x0eY\x11\x00\x13b\x10\x10\x01=\x10\x14\x1a\x00\n\x10\x12\x00\x11\x00\x00\x12\n\n\x13\x10\x00\x14\x00\x00\x15\nb\x13\x13\x02b\x10\x10\x03y\t\x0cf\xff_\x0c\x08\x15\x81\x0c");
static K878: RomBytes<11> = RomBytes::new(b"_          ");
static K879: RomTuple<22> = RomTuple::new([Obj::rom(&K846), n!("rstrip"), n!("fat_check_name"), n!("fat_short_of"), n!("strip"), n!("OSError"), n!("fat_unique"), Obj::small(0), Obj::small(32), n!("bytearray"), Obj::rom(&K878), n!("fat_long_entries"), n!("append"), n!("fat_room"), n!("len"), n!("range"), n!("fat_sector"), Obj::small(1), n!("fat_store"), n!("cache"), Obj::small(2), Obj::small(-1)]);
static K880: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("name"), n!("raw")]);
static K881: RomBytes<47> = RomBytes::new(b"\x00\xf0\x01\x0b\x02\n\x02\x0e\x02\x14\x02\x0c\x02\x04\x02\x04\x02&\x02\r\x02\x03\x02\x10\x02\x07\x02\x0b\x02\x17\x02\x1f\x02\x08\x02\"\x02$\x02\x1d\x02\x10\x02\x1a\x0b\x05\x0e");
static K882: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K877), consts: Obj::rom(&K879), argnames: Obj::rom(&K880), exc: Obj::rom(&K3), lines: Obj::rom(&K881), name: n!("fat_add"), qualname: n!("fat_add"), file: n!("<prelude>"), flags: 64, nregs: 22, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K883: RomBytes<69> = RomBytes::new(b"_\x06\x01\x00g\x06\x06\x01_\x07\x01\x01\x17\x06\x06\x07v\x05\x06W)\x00z\x06\x02\x02\n\x07\x02\x00\x08\x00\x00\t\x02b\x04\x07\x02\x02\x07\xe5\x00`\x04\x03\x07\n\x07\x03\x00\x08\x00\x00\t\x02\x00\n\x04b\x07\x07\x03w\x06\x05\xd2\xff\x82");
static K884: RomTuple<4> = RomTuple::new([Obj::small(2), Obj::small(3), n!("fat_sector"), n!("fat_store")]);
static K885: RomBytes<11> = RomBytes::new(b"\x00\xa4\x02\x1a\x02\r\x02\x08\x02\x10\x05");
static K886: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K883), consts: Obj::rom(&K884), argnames: Obj::rom(&K831), exc: Obj::rom(&K3), lines: Obj::rom(&K885), name: n!("fat_erase"), qualname: n!("fat_erase"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K887: RomBytes<116> = RomBytes::new(b"\n\x04\x00\x01\x05 b\x03\x04\x01\x01\x04\x0b`\x03\x04\x01\n\x04\x01\x00\x05\x03\x01\x06\x0eb\x04\x04\x02\n\x04\x01\x00\x05\x03\x01\x06\x16b\x04\x04\x02\x01\x04\x18\x01\x05\x1a\x05\x06\x00l\x04\x04^\x04\x03\x04\x01\x05\x12\x01\x06\x14\x05\x07\x00l\x05\x05`\x03\x05\x04\n\x04\x02\x00\x05\x03\x01\x06\x1a\x01\x07\x02\x00\x08\x02b\x04\x04\x04\n\x04\x02\x00\x05\x03\x01\x06\x14\x01\x07\x02,\x08\x02\x03b\x04\x04\x04\x81\x03");
static K888: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("fat_stamp"), n!("put_little"), Obj::small(16)]);
static K889: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("attributes"), n!("cluster")]);
static K890: RomBytes<17> = RomBytes::new(b"\x00\xb2\x02\n\x02\x07\x02\r\x02\r\x02 \x02\x13\x02\x14\x02");
static K891: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K887), consts: Obj::rom(&K888), argnames: Obj::rom(&K889), exc: Obj::rom(&K3), lines: Obj::rom(&K890), name: n!("fat_new_entry"), qualname: n!("fat_new_entry"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K892: RomBytes<137> = RomBytes::new(b"\n\x08\x00b\x02\x08\x00\n\x08\x01&\t\x02\x02b\x08\x08\x01z\x08\x03\x03=\x03\x03\r\x00\x02\x03\xbc\x07\x01\x04\x01\x01\x05\x01\x01\x02\x00\'\x06\x02\x02&\x08\x06\x04+\x08\x08\x05&\t\x06\x06\'\t\t\x06+\t\t\x07\x1e\x08\x08\t\'\t\x06\x06&\t\t\x08\x1e\x07\x08\t\n\x08\t\x00\t\x00\x00\n\x01\x01\x0b\x02\x00\x0c\x07b\x08\x08\x04\n\x08\t\x00\t\x00\"\n\x01\x08\x01\x0b\x02#\r\x03\x03+\r\r\n+\x0e\x04\x07\x1e\r\r\x0e\x1e\x0c\r\x05b\x08\x08\x04\x82");
static K893: RomTuple<11> = RomTuple::new([n!("now"), n!("date_of"), Obj::small(86400), Obj::small(1980), Obj::small(3600), Obj::small(11), Obj::small(60), Obj::small(5), Obj::small(2), n!("put_little"), Obj::small(9)]);
static K894: RomTuple<2> = RomTuple::new([n!("raw"), n!("at")]);
static K895: RomBytes<17> = RomBytes::new(b"\x00\xca\x02\x07\x02\x0f\x02\x05\x02\r\x02\x04\x02$\x02\x13\x02");
static K896: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K892), consts: Obj::rom(&K893), argnames: Obj::rom(&K894), exc: Obj::rom(&K3), lines: Obj::rom(&K895), name: n!("fat_stamp"), qualname: n!("fat_stamp"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 164 };
static K897: RomBytes<120> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x01\x08\x02b\x05\x05\x03\n\x06\x00\x00\x07\x00\"\x08\x01\x01\x01\t\x02b\x06\x06\x03\x00\x02\x05\x00\x03\x06U\x03\x05\x00\x01\x05\x00\x81\x05,\x05\x02\x02$\x05\x05\x03,\x06\x02\x04(\x06\x06\x05$\x06\x06\x06\x17\x05\x05\x06(\x06\x02\x07$\x06\x06\x01\x17\x04\x05\x06\n\x05\x08\x02\x07\xbc\x07,\x08\x03\t\x17\x06\x07\x08,\x08\x03\x04(\x07\x08\n(\x08\x03\x07\x00\t\x04b\x05\x05\x04\x81\x05");
static K898: RomTuple<11> = RomTuple::new([n!("little"), Obj::small(2), Obj::small(11), Obj::small(3600), Obj::small(5), Obj::small(63), Obj::small(60), Obj::small(31), n!("seconds_of"), Obj::small(9), Obj::small(15)]);
static K899: RomBytes<11> = RomBytes::new(b"\x00\xe0\x02\'\x02\x04\x02\x05\x02$\x02");
static K900: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K897), consts: Obj::rom(&K898), argnames: Obj::rom(&K894), exc: Obj::rom(&K3), lines: Obj::rom(&K899), name: n!("fat_seconds"), qualname: n!("fat_seconds"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K901: RomBytes<41> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02\n\x03\x01\x00\x04\x00\x00\x05\x02\n\x06\x02\x00\x07\x01\n\x08\x03b\x06\x06\x02b\x03\x03\x03\x81\x03");
static K902: RomTuple<4> = RomTuple::new([n!("fat_walk_dir"), n!("fat_list"), n!("isinstance"), n!("bytes")]);
static K903: RomTuple<2> = RomTuple::new([n!("self"), n!("path")]);
static K904: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\r\x02");
static K905: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K901), consts: Obj::rom(&K902), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K904), name: n!("fat_ilistdir"), qualname: n!("fat_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K906: RomTuple<1> = RomTuple::new([n!("")]);
static K907: RomBytes<119> = RomBytes::new(b"\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02v\t\nW^\x00z\n\x03\x04\x03\x0b\x01R\x03\x0b\x03\x00WO\x00_\x0c\x04\x02(\x0c\x0c\x03V\x0c\x06\x00\x03\x0b\x04W\x17\x00\x03\x0b\x05\n\x0c\x06\x00\r\x04\x01\x0e\x1c\x01\x0f\x04b\x0c\x0c\x03h\x0b\x0b\x02z\x0b\x07\x02V\x02\x0b\x00\x00\x0b\x03c\x0b\x0b\x00\x07W\x03\x00\x00\x0b\x03\x00\x0c\x07\x01\r\x00\x00\x0e\x08h\x0b\x0b\x04~\x0b\x0bw\n\t\x9d\xff\x82");
static K908: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(46), n!("..")]);
static K909: RomTuple<2> = RomTuple::new([Obj::small(16384), Obj::small(0)]);
static K910: RomTuple<8> = RomTuple::new([n!("fat_entries"), Obj::rom(&K908), Obj::small(11), Obj::small(16), Obj::rom(&K909), Obj::small(32768), n!("little"), n!("encode")]);
static K911: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), n!("cluster"), n!("as_bytes")]);
static K912: RomBytes<13> = RomBytes::new(b"\x00\xfa\x02\x17\x02\x08\x02\x03\x02-\x02\"\x07");
static K913: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K907), consts: Obj::rom(&K910), argnames: Obj::rom(&K911), exc: Obj::rom(&K3), lines: Obj::rom(&K912), name: n!("fat_list"), qualname: n!("fat_list"), file: n!("<prelude>"), flags: 68, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K914: RomBytes<140> = RomBytes::new(b"\n\t\x00\x00\n\x00\x00\x0b\x01b\t\t\x02z\t\x02\x03T\x03\x05\x00\x03\t\x01\x81\tT\x04\x0c\x00\n\t\x02\x01\n\x02b\t\t\x01\x83\t_\x05\x04\x03_\n\x05\x04(\n\n\x05V\n\x06\x00\x03\t\x06W\x17\x00\x03\t\x07\n\n\x08\x00\x0b\x05\x01\x0c\x1c\x01\r\x04b\n\n\x03h\t\t\x02z\t\x06\x02\n\t\t\x00\n\x05\x01\x0b\x16b\x08\t\x02\x00\t\x06\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x01\r\x00\x01\x0e\x00\x00\x0f\x07\x00\x10\x08\x00\x11\x08\x00\x12\x08h\t\t\n\x81\t");
static K915: RomTuple<10> = RomTuple::new([Obj::small(16384), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0)]);
static K916: RomTuple<10> = RomTuple::new([n!("fat_walk"), Obj::rom(&K915), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), Obj::rom(&K909), Obj::small(32768), n!("little"), n!("fat_seconds")]);
static K917: RomBytes<19> = RomBytes::new(b"\x00\x8a\x03\x11\x02\x04\x02\x05\x02\x04\x02\x0c\x02\x04\x02-\x02\r\x02");
static K918: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K914), consts: Obj::rom(&K916), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K917), name: n!("fat_stat"), qualname: n!("fat_stat"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K919: RomBytes<70> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01Y\x04\x04\x01Y\x05\x00\x02\x19\x02\x04\x05\n\x04\x03\x00\x05\x00b\x03\x04\x01\x00\x04\x02\x00\x05\x02Y\x06\x00\x04\x00\x07\x03\x00\x08\x03\x01\t\x00\x01\n\x00\x01\x0b\x00\x01\x0c\x00\x02\r\xff\x00h\x04\x04\n\x81\x04");
static K920: RomTuple<5> = RomTuple::new([n!("fat_volume"), n!("spc"), n!("sector_size"), n!("fat_count_free"), n!("n_clusters")]);
static K921: RomBytes<7> = RomBytes::new(b"\x00\xa2\x03\x16\x02\n\x02");
static K922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K919), consts: Obj::rom(&K920), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K921), name: n!("fat_statvfs"), qualname: n!("fat_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 208 };
static K923: RomBytes<6> = RomBytes::new(b"Y\x01\x00\x00\x81\x01");
static K924: RomTuple<1> = RomTuple::new([n!("cwd")]);
static K925: RomBytes<3> = RomBytes::new(b"\x00\xae\x03");
static K926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K923), consts: Obj::rom(&K924), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K925), name: n!("fat_getcwd"), qualname: n!("fat_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 214 };
static K927: RomBytes<47> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x03\x02\x01\x03\x03\x01\n\x04\x02Y\x05\x00\x03\x00\x06\x01b\x04\x04\x02c\x03\x03\x01\x04\x17\x02\x02\x03[\x00\x03\x02\x82");
static K928: RomTuple<5> = RomTuple::new([n!("fat_walk_dir"), vm::intern::ascii_char(47), n!("path_parts"), n!("cwd"), n!("join")]);
static K929: RomBytes<5> = RomBytes::new(b"\x00\xb6\x03\r\x02");
static K930: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K927), consts: Obj::rom(&K928), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K929), name: n!("fat_chdir"), qualname: n!("fat_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 218 };
static K931: RomBytes<292> = RomBytes::new(b"\n\n\x00\n\x0b\x01\x00\x0c\x00b\x0b\x0b\x01\x00\x0c\x01b\n\n\x02z\n\x02\x03S\x03\x04\x00S\x04\x0c\x00\n\n\x02\x01\x0b\x11b\n\n\x01\x83\n\n\n\x03\x00\x0b\x00\x01\x0c\x00b\x05\n\x02\n\x0b\x04\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\n\x0b\x05\x00\x0c\x00\x00\r\x05b\x06\x0b\x02\n\x0b\x06\x00\x0c\x00\x00\r\x06b\x07\x0b\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\x05b\x08\x0b\x03\x03\x0b\x08\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x05\x0b\x00\x01\x0c \x05\r\x00l\x0b\x0b`\x07\x0b\x08Y\x0b\x00\t;\x02\x0b\x06\x00\x01\t\x00W\x03\x00\x00\t\x02\n\x0b\x07\x00\x0c\x00\x01\r\x10\x00\x0e\tb\x08\x0b\x03\x03\x0b\n\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\x08\x0c\x0b\x01\x0b \x01\x0c@\x05\r\x00l\x0b\x0b`\x07\x0b\x08\n\x0b\x0b\x00\x0c\x00\x00\r\x06\x00\x0e\x07b\x0b\x0b\x03\n\x0b\x0c\x00\x0c\x00\x00\r\x02\x00\x0e\x03\n\x0f\x07\x00\x10\x00\x01\x11\x10\x00\x12\x05b\x0f\x0f\x03b\x0b\x0b\x04W\x18\x00\n\x0b\x02\x87\n\x0b\x0e\x00\n\x0b\r\x00\x0c\x00\x00\r\x05b\x0b\x0b\x02\x85\x83\n\x82");
static K932: RomBytes<11> = RomBytes::new(b".          ");
static K933: RomBytes<11> = RomBytes::new(b"..         ");
static K934: RomTuple<14> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_take"), n!("fat_zero"), n!("fat_sector_of"), n!("fat_sector"), n!("fat_new_entry"), Obj::rom(&K932), n!("root"), Obj::rom(&K933), n!("fat_store"), n!("fat_add"), n!("fat_release")]);
static K935: RomBytes<11> = RomBytes::new(b"9\xcf\x01\x8b\x02\x14\x8b\x02\x18\x00\x15");
static K936: RomBytes<39> = RomBytes::new(b"\x00\xc0\x03\x18\x02\x08\x02\x0c\x02\r\x04\r\x02\r\x02\r\x02\x10\x02\x13\x02\x10\x02\x12\x02\x10\x02\x13\x02\x10\x02\x10\x02#\x02\x08\x02\r\x02");
static K937: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K931), consts: Obj::rom(&K934), argnames: Obj::rom(&K903), exc: Obj::rom(&K935), lines: Obj::rom(&K936), name: n!("fat_mkdir"), qualname: n!("fat_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 223 };
static K938: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\rb\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05U\x05\x0c\x00\n\x05\x02\x01\x06\x14b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K939: RomTuple<7> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), Obj::small(1), Obj::small(11), Obj::small(16), n!("fat_delete")]);
static K940: RomBytes<13> = RomBytes::new(b"\x00\xee\x03\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K938), consts: Obj::rom(&K939), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K940), name: n!("fat_rmdir"), qualname: n!("fat_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K942: RomBytes<92> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x00\x07\x01b\x05\x05\x02z\x05\x02\x03T\x04\x16\x00\n\x05\x02V\x03\x06\x00\x01\x06\x02W\x03\x00\x01\x06\x15b\x05\x05\x01\x83\x05_\x05\x04\x03_\x05\x05\x04(\x05\x05\x05V\x05\x0c\x00\n\x05\x02\x01\x06\x15b\x05\x05\x01\x83\x05\n\x05\x06\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x82");
static K943: RomBytes<13> = RomBytes::new(b"\x00\x80\x04\x18\x02\x04\x02\x16\x02\x10\x02\x0c\x02");
static K944: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K942), consts: Obj::rom(&K939), argnames: Obj::rom(&K903), exc: Obj::rom(&K3), lines: Obj::rom(&K943), name: n!("fat_remove"), qualname: n!("fat_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 255 };
static K945: RomBytes<154> = RomBytes::new(b"_\x02\x01\x00_\x06\x02\x01(\x06\x06\x00V\x06\x0c\x00\n\x06\x02\x01\x07\rb\x06\x06\x01\x83\x06\n\x06\x03\x00\x07\x00\x00\x08\x02b\x03\x06\x02_\x06\x02\x01(\x06\x06\x04V\x06F\x00\n\x07\x05\x00\x08\x00\n\t\x06\x00\n\x00\x00\x0b\x01b\t\t\x02b\x07\x07\x02v\x06\x07W$\x00z\x07\x08\x04\x00\x04\x08\x00\x05\t\x00\x05\n\x00\x05\x0b\x03\x08\x07Q\x04\x08\x0c\x00\n\x08\x02\x01\t\rb\x08\x08\x01\x83\x08w\x07\x06\xd7\xff\n\x06\x08\x00\x07\x00\x00\x08\x01b\x06\x06\x02V\x03\r\x00\n\x06\t\x00\x07\x00\x00\x08\x03b\x06\x06\x02\x82");
static K946: RomTuple<10> = RomTuple::new([Obj::small(1), Obj::small(11), n!("OSError"), n!("fat_cluster"), Obj::small(16), n!("fat_entries"), n!("fat_enter"), Obj::rom(&K908), n!("fat_erase"), n!("fat_release")]);
static K947: RomBytes<25> = RomBytes::new(b"\x00\x92\x04\x04\x02\x0c\x02\x0c\x02\r\x02\x0c\x02-\x02\x08\x02\x0c\x03\x05\x06\r\x02\x04\x02");
static K948: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K945), consts: Obj::rom(&K946), argnames: Obj::rom(&K831), exc: Obj::rom(&K3), lines: Obj::rom(&K947), name: n!("fat_delete"), qualname: n!("fat_delete"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 264 };
static K949: RomBytes<524> = RomBytes::new(b"\n\x0f\x00\n\x10\x01\x00\x11\x00b\x10\x10\x01\x00\x11\x01b\x0f\x0f\x02z\x0f\x03\x03T\x05\x16\x00\n\x0f\x02V\x04\x06\x00\x01\x10\x02W\x03\x00\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\x00\x00\x10\x00\x00\x11\x02b\x0f\x0f\x02z\x0f\x10\x03\x00\x06\x10\x00\x04\x11\x00\x07\x12T\x04\x0c\x00\n\x0f\x02\x01\x10\x11b\x0f\x0f\x01\x83\x0f\n\x0f\x03Y\x10\x00\x04\x00\x11\x01b\x0f\x0f\x02\n\x10\x03Y\x11\x00\x04\x00\x12\x02b\x10\x10\x02\x00\x08\x0f\x00\t\x10_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0fA\x00\n\x0f\x08\x00\x10\tb\x0f\x0f\x01\n\x10\x08\x00\x11\x08b\x10\x10\x019\x0f\x10(\x00\x05\x0f\x00\n\x10\x08\x00\x11\x08b\x10\x10\x01\x05\x11\x00l\x0f\x0f^\x0f\t\x0f;\x0f\x08\x0c\x00\n\x0f\x02\x01\x10\x16b\x0f\x0f\x01\x83\x0fS\x07F\x00_\x0f\x07\t_\x10\x05\t<\x0f\x109\x00_\x0f\x05\x05_\x0f\x0f\x06(\x0f\x0f\x07V\x0f\x1c\x00_\x0f\x07\x05_\x0f\x0f\x06(\x0f\x0f\x07U\x0f\x0c\x00\n\x0f\x02\x01\x10\x14b\x0f\x0f\x01\x83\x0f\n\x0f\n\x00\x10\x00\x00\x11\x07b\x0f\x0f\x02\n\x0f\x0b_\x10\x05\x05b\n\x0f\x01S\x07.\x00_\x0f\x07\t_\x10\x05\t;\x0f\x10!\x00\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\x82\n\x0f\r\x00\x10\x00\x00\x11\x06\x00\x12\x04\x00\x13\nb\x0f\x0f\x04\n\x0f\x0c\x00\x10\x00\x00\x11\x05b\x0f\x0f\x02\n\x0f\x0e\x00\x10\x00\x00\x11\nb\x0b\x0f\x02_\x0f\n\x06(\x0f\x0f\x07V\x0f|\x00V\x0bx\x00\n\x0f\x0f\x00\x10\x00\x00\x11\x0bb\x0c\x0f\x02\n\x0f\x10\x00\x10\x00\x00\x11\x0cb\r\x0f\x02\x01\x0f \x01\x10\"\x05\x11\x00l\x0f\x0f^\x0f\r\x0fA\x0f\x11I\x00Y\x0f\x00\x12;\x06\x0f\x06\x00\x01\x0e\x00W\x03\x00\x00\x0e\x06\n\x0f\x13\x00\x10\r\x01\x11:\x01\x12\x02\x00\x13\x0eb\x0f\x0f\x04\n\x0f\x13\x00\x10\r\x01\x114\x01\x12\x02,\x13\x0e\x07b\x0f\x0f\x04\n\x0f\x14\x00\x10\x00\x00\x11\x0c\x00\x12\rb\x0f\x0f\x03\x82");
static K950: RomBytes<2> = RomBytes::new(b"..");
static K951: RomTuple<21> = RomTuple::new([n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("path_parts"), n!("cwd"), Obj::small(1), Obj::small(11), Obj::small(16), n!("len"), Obj::small(2), n!("fat_delete"), n!("bytearray"), n!("fat_erase"), n!("fat_add"), n!("fat_cluster"), n!("fat_sector_of"), n!("fat_sector"), Obj::rom(&K950), n!("root"), n!("put_little"), n!("fat_store")]);
static K952: RomTuple<3> = RomTuple::new([n!("self"), n!("old"), n!("new")]);
static K953: RomBytes<61> = RomBytes::new(b"\x00\xae\x04\x18\x02\x04\x02\x16\x02\x1a\x02\x04\x02\x0c\x02\"\x02)\x02\x1c\x02\x0c\x02\x11\x02 \x02\x0c\x02\r\x02\x0b\x02\x11\x02\r\x02\x13\x02\x01\x02\x13\x02\r\x02\r\x02\x10\x04\r\x02\r\x02\x15\x02\x12\x02\x13\x02\x14\x02");
static K954: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K949), consts: Obj::rom(&K951), argnames: Obj::rom(&K952), exc: Obj::rom(&K3), lines: Obj::rom(&K953), name: n!("fat_rename"), qualname: n!("fat_rename"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 278 };
static K955: RomBytes<388> = RomBytes::new(b"\x05\x02\x00\n\t\x00\n\n\x01\x00\x0b\x00b\n\n\x01Y\x0b\x00\x02b\t\t\x02v\x08\tW\x92\x00\n\t\x03\x01\n\x00Y\x0b\x00\x04\x01\x0c x\t\x03{\x00b\t\t\x03v\t\t\x05\n\x00Wn\x00\n\r\x05\x00\x0e\x00\x00\x0f\x03b\r\r\x02\x00\x0e\x04\"\x0f\x04\x06\x05\x10\x00l\x0e\x0e^\x05\r\x0e_\r\x05\x07M\r\x07\x04\x00S\x02\x03\x00WE\x00_\r\x05\x07B\r\x087\x00_\r\x05\t(\r\r\nA\r\x0b*\x00\x00\r\x03\x00\x0e\x04h\x02\r\x02T\x01\x1c\x00\n\r\x0c\x05\x0f\x00\x01\x10\x0b\x05\x11\x00l\x0f\x0f^\x0e\x05\x0f\x05\x0f\x02b\r\r\x02\x81\ry\x04\t\x8d\xffw\x03\x08i\xffT\x01\x05\x00\x03\x08\r\x81\x08\n\x08\x0e\x00\t\x01b\x08\x08\x01\n\x08\x0f\x00\t\x00b\x08\x08\x01\n\x08\x10\x00\t\x00\x01\n\x08\x01\x0b\x00b\x05\x08\x03\x00\x08\x01c\x08\x08\x00\x11c\x06\x08\x00\x12\n\x08\x13\x00\t\x06b\x08\x08\x01?\x08\t\x0c\x00\n\x08\x14\x01\t\x16b\x08\x08\x01\x83\x08\x03\x08\x15$\x08\x08\t\x17\x08\x06\x08\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t^\x08\x08\t\x05\t\x00\x01\n\x0b\x05\x0b\x00l\t\t`\x05\t\x08\x00\x08\x02U\x08\x15\x00\n\t\x16\x00\n\x00Y\x0b\x00\x02\x01\x0c\x01b\t\t\x03_\x08\t\x07z\x08\x03\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x07\x08\x02\x00\x08\x04\"\t\x04\x06\x05\n\x00l\x08\x08`\x07\x08\x05\n\x08\x17\x00\t\x00\x00\n\x03\x00\x0b\x07b\x08\x08\x03\x82");
static K956: RomTuple<24> = RomTuple::new([n!("fat_dir_sectors"), n!("fat_volume"), n!("root"), n!("range"), n!("sector_size"), n!("fat_sector"), Obj::small(32), Obj::small(0), Obj::small(229), Obj::small(11), Obj::small(63), Obj::small(8), n!("fat_text"), n!(""), n!("fat_check_name"), n!("fat_writable"), n!("fat_new_entry"), n!("upper"), n!("encode"), n!("len"), n!("OSError"), Obj::rom(&K844), n!("fat_room"), n!("fat_store")]);
static K957: RomTuple<2> = RomTuple::new([n!("self"), n!("text")]);
static K958: RomBytes<51> = RomBytes::new(b"\x00\xf4\x04\x03\x02\x1b\x02\x1f\x02\x1e\x02\r\x02\x03\x02\x16\x02\n\x02\x04\x02\x1c\r\x05\x01\x05\x12\x04\x02\x05\x02\n\x02\n\x02\x10\x02\r\x02\x0f\x02\x0c\x02+\x02 \x02\r\x02\x11\x02");
static K959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K955), consts: Obj::rom(&K956), argnames: Obj::rom(&K957), exc: Obj::rom(&K3), lines: Obj::rom(&K958), name: n!("fat_label"), qualname: n!("fat_label"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 313 };
static K960: RomBytes<445> = RomBytes::new(b"\n\x0f\x00\x00\x10\x02b\x0f\x0f\x01z\x0f\x03\x06\n\x0f\x01V\x04\r\x00\n\x10\x02\x00\x11\x00b\x10\x10\x01W\x03\x00\x00\x10\x00\x00\x11\x01b\x0f\x0f\x02z\x0f\t\x03T\x0b[\x00S\n\x04\x00U\x05\x0c\x00\n\x0f\x03\x01\x10\x02b\x0f\x0f\x01\x83\x0f\n\x0f\x04\x00\x10\x00\x00\x11\t\x00\x12\n\n\x13\x05\x00\x14\x00\x01\x15 \x01\x16\x00b\x13\x13\x03b\x0c\x0f\x04\n\x0f\x06\x00\x10\x00_\x11\x0c\x07b\x0f\x0f\x02_\x10\x0c\x08_\x12\x0c\x08\"\x11\x12\t\x05\x12\x00l\x10\x10^\r\x0f\x10Wf\x00_\x0f\x0b\x08_\x10\x0b\n\x00\r\x0f\x00\x0c\x10_\x0f\r\x0b(\x0f\x0f\x0cV\x0f \x00\n\x0f\x03V\x06\x06\x00\x01\x10\x11W\r\x00V\x04\x06\x00\x01\x10\rW\x03\x00\x01\x10\x02b\x0f\x0f\x01\x83\x0fV\x06\x0c\x00\n\x0f\x03\x01\x10\x11b\x0f\x0f\x01\x83\x0fV\x04\x18\x00_\x0f\r\x0b(\x0f\x0f\x08V\x0f\x0c\x00\n\x0f\x03\x01\x10\rb\x0f\x0f\x01\x83\x0f\n\x0f\r\x00\x10\x00\x00\x11\x02\x00\x12\x03\x00\x13\x04\x00\x14\x08b\x0e\x0f\x05[\x0e\x0e\x0c\n\x0f\x0f\x05\x11\x00\x01\x12\x0b\x05\x13\x00l\x11\x11^\x10\r\x11b\x0f\x0f\x01[\x0e\x10\x0f\n\x0f\x11\x00\x10\x00\x00\x11\rb\x0f\x0f\x02[\x0e\x12\x0f[\x0e\x13\x0f\x01\x0f\x00[\x0e\x14\x0f\n\x0f\x15\x00\x10\r\x01\x11\x1c\x01\x12\x04b\x0f\x0f\x03[\x0e\x16\x0f\n\x0f\x17Y\x10\x00\x18b\x0f\x0f\x01[\x0e\x19\x0f\x01\x0f\xff[\x0e\x1a\x0f\x05\x0f\x02[\x0e\x1b\x0f\x05\x0f\x02[\x0e\x1c\x0fV\x07-\x00Y\x0f\x0e\x12U\x0f\x08\x00Y\x0f\x0e\x16V\x0f\x1d\x00\n\x0f\x1d\x00\x10\x00\x00\x11\x0e\x01\x12\x00b\x0f\x0f\x03\n\x0f\x1e\x00\x10\x00\x00\x11\x0eb\x0f\x0f\x02V\x08\x08\x00Y\x0f\x0e\x16[\x0e\x1f\x0f\x81\x0e");
static K961: RomTuple<32> = RomTuple::new([n!("parse_mode"), n!("fat_walk"), n!("fat_writable"), n!("OSError"), n!("fat_add"), n!("fat_new_entry"), n!("fat_sector"), Obj::small(0), Obj::small(1), Obj::small(32), Obj::small(2), Obj::small(11), Obj::small(16), n!("file_new"), n!("place"), n!("bytes"), n!("short"), n!("fat_cluster"), n!("start"), n!("cluster"), n!("index"), n!("little"), n!("size"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("sector"), n!("dirty"), n!("changed"), n!("fat_file_resize"), n!("fat_file_sync"), n!("pos")]);
static K962: RomTuple<3> = RomTuple::new([n!("self"), n!("path"), n!("mode")]);
static K963: RomBytes<61> = RomBytes::new(b"\x00\xae\x05\x0e\x02\"\x02\x04\x02\x08\x02\x0c\x02 \x02\'\x04\x0e\x02\x0c\x02 \x02\x04\x02\x0c\x02\x10\x02\x0c\x02\x16\x02\x04\x02\x1b\x02\x15\x02\x07\x02\x14\x02\x0f\x02\x07\x02\x07\x02\x07\x02\x14\x02\x10\x02\r\x02\x04\x02\x08\x02");
static K964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K960), consts: Obj::rom(&K961), argnames: Obj::rom(&K962), exc: Obj::rom(&K3), lines: Obj::rom(&K963), name: n!("fat_open"), qualname: n!("fat_open"), file: n!("<prelude>"), flags: 64, nregs: 23, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 342 };
static K965: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(114)]);
static K966: RomBytes<219> = RomBytes::new(b"Y\x05\x01\x00Y\x06\x00\x01Y\x07\x00\x02\x19\x06\x06\x07\x1b\x03\x05\x06Y\x05\x01\x03U\x053\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00\x01\x07\x00b\x05\x05\x02[\x01\x03\x05[\x01\x06\x05\x01\x05\x00[\x01\x07\x05\x05\x05\x01[\x01\x08\x05Y\x05\x01\x077\x03\x05\x0f\x00Y\x05\x01\x03\x01\x06\x00[\x01\x06\x05[\x01\x07\x06W@\x00\n\x05\t\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02U\x04\x1e\x00U\x02\x0c\x00\n\x05\x04\x01\x06\x05b\x05\x05\x01\x83\x05\n\x05\x05\x00\x06\x00Y\x07\x01\x06b\x04\x05\x02[\x01\x06\x04Y\x05\x01\x07/\x05\x05\n[\x01\x07\x05Y\x05\x01\x07C\x05\x03\xb7\xff\n\x05\x0b\x00\x06\x00Y\x07\x01\x06b\x05\x05\x02Y\x06\x01\x00Y\x07\x00\x02\x1b\x06\x06\x07Y\x07\x00\x01\x1c\x06\x06\x07\x17\x05\x05\x06\x81\x05");
static K967: RomTuple<12> = RomTuple::new([n!("pos"), n!("spc"), n!("sector_size"), n!("start"), n!("OSError"), n!("fat_take"), n!("cluster"), n!("index"), n!("changed"), n!("fat_follow"), Obj::small(1), n!("fat_sector_of")]);
static K968: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow")]);
static K969: RomBytes<39> = RomBytes::new(b"\x00\xf4\x05\x14\x02\x08\x02\x04\x02\x0c\x02\x15\x02\x07\x02\x07\x02\t\x02\x0f\x02\x03\x02\x0e\x02\x04\x02\x04\x02\x0c\x02\x0e\x02\x04\x02\x0c\r\t\x10");
static K970: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K966), consts: Obj::rom(&K967), argnames: Obj::rom(&K968), exc: Obj::rom(&K3), lines: Obj::rom(&K969), name: n!("fat_file_sector"), qualname: n!("fat_file_sector"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 377 };
static K971: RomBytes<105> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x04\x05\x03Y\x05\x01\x01<\x04\x05O\x00\n\x05\x02\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x01\x05\xff[\x01\x01\x05V\x03\"\x00\n\x05\x03Y\x06\x00\x04b\x05\x05\x01Y\x06\x01\x05\x05\x07\x00\x05\x08\x00\x05\t\x00l\x07\x07`\x06\x07\x05W\x11\x00\n\x05\x06\x00\x06\x00\x00\x07\x04Y\x08\x01\x05b\x05\x05\x03[\x01\x01\x04\x82");
static K972: RomTuple<7> = RomTuple::new([n!("fat_file_sector"), n!("sector"), n!("fat_file_flush"), n!("bytearray"), n!("sector_size"), n!("buffer"), n!("fat_read_into")]);
static K973: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102), n!("grow"), n!("fresh")]);
static K974: RomBytes<17> = RomBytes::new(b"\x00\xa0\x06\x10\x02\t\x02\r\x02\x07\x02\x04\x02\"\x04\x11\x02");
static K975: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K971), consts: Obj::rom(&K972), argnames: Obj::rom(&K973), exc: Obj::rom(&K3), lines: Obj::rom(&K974), name: n!("fat_file_load"), qualname: n!("fat_file_load"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 399 };
static K976: RomBytes<48> = RomBytes::new(b"Y\x02\x01\x00V\x02\'\x00\n\x02\x01\x00\x03\x00Y\x04\x01\x02b\x02\x02\x02\n\x02\x03\x00\x03\x00Y\x04\x01\x02Y\x05\x01\x04b\x02\x02\x03\x05\x02\x02[\x01\x00\x02\x82");
static K977: RomTuple<5> = RomTuple::new([n!("dirty"), n!("fat_forget"), n!("sector"), n!("fat_store"), n!("buffer")]);
static K978: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(118), vm::intern::ascii_char(102)]);
static K979: RomBytes<9> = RomBytes::new(b"\x00\xb8\x06\x08\x02\x0e\x02\x12\x02");
static K980: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K976), consts: Obj::rom(&K977), argnames: Obj::rom(&K978), exc: Obj::rom(&K3), lines: Obj::rom(&K979), name: n!("fat_file_flush"), qualname: n!("fat_file_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 411 };
static K981: RomBytes<86> = RomBytes::new(b"\n\x04\x00\x00\x05\x02Y\x07\x01\x01Y\x08\x01\x02\x18\x06\x07\x08b\x02\x04\x02>\x02\x03\x05\x00\x03\x04\x04\x81\x04\n\x04\x05\x00\x05\x00\x00\x06\x01\x05\x07\x02\x05\x08\x02b\x04\x04\x04Y\x04\x01\x02Y\x05\x00\x06\x1c\x03\x04\x05Y\x04\x01\x07\x00\x05\x03\x17\x06\x03\x02\x05\x07\x00l\x05\x05^\x04\x04\x05\x81\x04");
static K982: RomTuple<8> = RomTuple::new([n!("min"), n!("size"), n!("pos"), Obj::small(0), Obj::rom(&K3), n!("fat_file_load"), n!("sector_size"), n!("buffer")]);
static K983: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("count")]);
static K984: RomBytes<13> = RomBytes::new(b"\x00\xc6\x06\x16\x02\x05\x02\x05\x02\x13\x02\x0c\x02");
static K985: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K981), consts: Obj::rom(&K982), argnames: Obj::rom(&K983), exc: Obj::rom(&K3), lines: Obj::rom(&K984), name: n!("fat_file_read"), qualname: n!("fat_file_read"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 418 };
static K986: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01Y\x05\x01\x01Y\x06\x00\x02\x1c\x03\x05\x06\n\x05\x03\n\x06\x04\x00\x07\x02b\x06\x06\x01Y\x08\x00\x02\x18\x07\x08\x03b\x04\x05\x02Y\x05\x01\x01\x17\x05\x05\x04,\x05\x05\x05@\x05\x06\x0c\x00\n\x05\x07\x01\x06\x1bb\x05\x05\x01\x83\x05\n\x05\x08\x00\x06\x00\x00\x07\x01\x05\x08\x01\x01\n\x006\t\x03\n\x04V\t\r\x00Y\n\x01\x01Y\x0b\x01\t6\t\n\x0b\x03b\x05\x05\x04\x05\x05\x00\x00\x06\x04\x05\x07\x00l\x05\x05^\x05\x02\x05Y\x06\x01\n\x00\x07\x03\x17\x08\x03\x04\x05\t\x00l\x07\x07`\x06\x07\x05\x05\x05\x01[\x01\x0b\x05[\x01\x0c\x05\x81\x04");
static K987: RomTuple<13> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("sector_size"), n!("min"), n!("len"), Obj::small(16), Obj::small(65535), n!("OSError"), n!("fat_file_load"), n!("size"), n!("buffer"), n!("dirty"), n!("changed")]);
static K988: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("data")]);
static K989: RomBytes<19> = RomBytes::new(b"\x00\xd8\x06\n\x02\x0c\x02\x19\x02\x11\x02\x0c\x04)\x02%\x02\x0b\x02");
static K990: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K986), consts: Obj::rom(&K987), argnames: Obj::rom(&K988), exc: Obj::rom(&K3), lines: Obj::rom(&K989), name: n!("fat_file_write"), qualname: n!("fat_file_write"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 427 };
static K991: RomBytes<265> = RomBytes::new(b"Y\x06\x01\x00U\x06\x01\x00\x82\n\x06\x01\x00\x07\x00\x00\x08\x01b\x06\x06\x02Y\x06\x01\x02z\x06\x02\x02\n\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01\x00\x08\x02b\x04\x06\x02\x00\x06\x03\"\x07\x03\x05\x05\x08\x00l\x06\x06^\x06\x04\x06Y\x07\x01\x06<\x06\x07\x0c\x00\n\x06\x07\x01\x07\x05b\x06\x06\x01\x83\x06\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06^\x05\x04\x06\x01\x06\x0b^\x07\x05\x06\x01\x08 1\x07\x07\x08\x87`\x05\x06\x07\n\x06\t\x00\x07\x05\x01\x08\x16b\x06\x06\x02\n\x06\n\x00\x07\x05\x01\x08\x1a\x01\t\x02Y\n\x01\x0bb\x06\x06\x04Y\x06\x00\x0cA\x06\x08\x18\x00\n\x06\n\x00\x07\x05\x01\x08\x14\x01\t\x02Y\x0b\x01\x0b,\n\x0b\rb\x06\x06\x04\n\x06\n\x00\x07\x05\x01\x08\x1c\x01\t\x04Y\n\x01\x0eb\x06\x06\x04\x00\x06\x03\"\x07\x03\x08\x05\x08\x00l\x06\x06`\x04\x06\x05\n\x06\x0f\x00\x07\x00\x00\x08\x02\x00\t\x04b\x06\x06\x03\n\x06\x10Y\x07\x00\x11\x01\x08\x03b\x06\x06\x02\x05\x06\x02[\x01\x00\x06\x82");
static K992: RomTuple<18> = RomTuple::new([n!("changed"), n!("fat_file_flush"), n!("place"), n!("fat_sector"), n!("fat_writable"), Obj::small(11), n!("short"), n!("OSError"), Obj::small(32), n!("fat_stamp"), n!("put_little"), n!("start"), n!("bits"), Obj::small(16), n!("size"), n!("fat_store"), n!("device_ioctl"), n!("device")]);
static K993: RomTuple<2> = RomTuple::new([n!("self"), vm::intern::ascii_char(102)]);
static K994: RomBytes<37> = RomBytes::new(b"\x00\xf2\x06\x08\x02\x01\x02\r\x02\x08\x02\x14\x02\x1a\x04\x0c\x02\x11\x02\x13\x02\r\x02\x14\x02\t\x02\x18\x02\x14\x02\x11\x02\x10\x02\x0e\x02");
static K995: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K991), consts: Obj::rom(&K992), argnames: Obj::rom(&K993), exc: Obj::rom(&K3), lines: Obj::rom(&K994), name: n!("fat_file_sync"), qualname: n!("fat_file_sync"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 440 };
static K996: RomBytes<8> = RomBytes::new(b"\x05\x02\x00[\x01\x00\x02\x82");
static K997: RomTuple<1> = RomTuple::new([n!("buffer")]);
static K998: RomBytes<3> = RomBytes::new(b"\x00\x9e\x07");
static K999: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K996), consts: Obj::rom(&K997), argnames: Obj::rom(&K993), exc: Obj::rom(&K3), lines: Obj::rom(&K998), name: n!("fat_file_shut"), qualname: n!("fat_file_shut"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 462 };
static K1000: RomBytes<335> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01Y\x03\x01\x01Y\x08\x01\x029\x02\x08m\x00Y\x08\x01\x02[\x01\x01\x08\n\x08\x03Y\t\x00\x04b\x04\x08\x01WK\x00\n\x08\x05\x00\t\x00\x00\n\x01\n\x0c\x06\x00\r\x04b\x0c\x0c\x01\x05\r\x00\n\x0e\x07Y\x10\x01\x01\x18\x0f\x02\x10Y\x10\x00\x04b\x0e\x0e\x02\x05\x0f\x00l\r\r^\x0b\x0c\rb\x05\x08\x03Y\x08\x01\x01-\x08\x08\x05[\x01\x01\x08Y\x08\x01\x01[\x01\x02\x08Y\x08\x01\x01C\x08\x02\xac\xffW\xc6\x00Y\x08\x01\x027\x02\x08\xbd\x00\n\x08\x08\x00\t\x00\x00\n\x01b\x08\x08\x02[\x01\x02\x02\x05\x08\x01[\x01\t\x08\x01\x08\xff[\x01\n\x08A\x02\x0b=\x00Y\x08\x01\x0c\x01\t\x00\x01\n\x00\x01\x0b\x00\x00\x06\x08[\x01\x0c\t[\x01\r\n[\x01\x0e\x0b\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02V\x06\r\x00\n\x08\x10\x00\t\x00\x00\n\x06b\x08\x08\x02W\\\x00#\x08\x02\x11[\x01\x01\x08\n\x08\x12\x00\t\x00\x00\n\x01\x05\x0b\x02b\x08\x08\x03\n\x08\x0f\x00\t\x00\x00\n\x01b\x08\x08\x02\n\x08\x13\x00\t\x00Y\n\x01\rb\x07\x08\x02V\x07%\x00\n\x08\x14\x00\t\x00Y\n\x01\r\n\x0b\x15\x00\x0c\x00b\x0b\x0b\x01b\x08\x08\x03\n\x08\x10\x00\t\x00\x00\n\x07b\x08\x08\x02[\x01\x01\x03\x82");
static K1001: RomTuple<22> = RomTuple::new([n!("fat_writable"), n!("pos"), n!("size"), n!("bytes"), n!("sector_size"), n!("fat_file_write"), n!("memoryview"), n!("min"), n!("fat_file_flush"), n!("changed"), n!("sector"), Obj::small(0), n!("start"), n!("cluster"), n!("index"), n!("fat_file_sync"), n!("fat_release"), Obj::small(1), n!("fat_file_sector"), n!("fat_follow"), n!("fat_set"), n!("fat_end")]);
static K1002: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("size")]);
static K1003: RomBytes<57> = RomBytes::new(b"\x00\xa6\x07\n\x02\x04\x02\t\x02\x08\x02\x0b\x02\x03\x027\x02\x0c\x02\x08\x05\x0c\x08\t\x02\r\x02\x04\x02\x07\x02\x07\x02\x05\x04\x1c\x02\r\x02\x04\x02\x10\x04\x08\x02\x10\x02\r\x02\x0e\x02\x04\x02\x18\x02\r\x02");
static K1004: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1000), consts: Obj::rom(&K1001), argnames: Obj::rom(&K1002), exc: Obj::rom(&K3), lines: Obj::rom(&K1003), name: n!("fat_file_resize"), qualname: n!("fat_file_resize"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 466 };
static K1005: RomBytes<490> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00\x01\r\x01b\x0b\x0b\x02\n\x0b\x00\x00\x0c\x00\x01\r\x05b\x0b\x0b\x02U\x0b\x04\x00\x02\x0b\x00\x02\x00\x01\x0b\n\x0b\x00\x00\x0c\x00\x01\r\x04b\x02\x0b\x02I\x01\x01\x05\x00=\x02\x02\x0c\x00\n\x0b\x03\x01\x0c\x16b\x0b\x0b\x01\x83\x0b\n\x0b\x04\x00\x0c\x02\x00\r\x01\x02\x0f\x00@\x1b\x0e\x0f\x01\x01\x0f\x01b\x03\x0b\x04z\x03\x04\x05\n\x0b\x05\x00\x0c\x01b\t\x0b\x01\x03\x0b\x06\x05\x0c\x00\x01\r\x0b\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x0b\x01\x0e\x02\x00\x0f\x01b\x0b\x0b\x04\x01\x0b\r`\t\x0b\x05\n\x0b\x07\x00\x0c\t\x01\r\x0e\x01\x0e\x02\x00\x0f\x06b\x0b\x0b\x04\x01\x0b\x01\x01\x0c\x10`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\x01\r\x11\x01\x0e\x02A\x04\x08\x06\x00\x01\x0f\x00W\x04\x00\x02\x0f\x00\x02b\x0b\x0b\x04\n\x0b\x07\x00\x0c\t=\x02\t\x06\x00\x01\r\x13W\x03\x00\x01\r =\x02\t\x06\x00\x01\x0e\x02W\x03\x00\x01\x0e\x04\x00\x0f\x02b\x0b\x0b\x04\x02\x0b\xf8\x00\x01\x0c\x15`\t\x0c\x0b\x01\x0b?\x01\x0c\x18`\t\x0c\x0b\x02\x0b\xff\x00\x01\x0c\x1a`\t\x0c\x0b\x01\n$A\x04\x087\x00\n\x0b\x07\x00\x0c\t\x01\r$\x01\x0e\x04\x00\x0f\x07b\x0b\x0b\x04\x01\x0b\x02\x01\x0c\x01\x01\r\x06\x01\x0e,`\t\x0e\x0b\x01\x0e0`\t\x0e\x0c\x01\x0e2`\t\x0e\r\x01\n@W\x13\x00\n\x0b\x07\x00\x0c\t\x01\r\x16\x01\x0e\x02\x00\x0f\x07b\x0b\x0b\x04\x02\x0b\x80\x00`\t\n\x0b\x01\x0b)\"\x0c\n\n`\t\x0c\x0b\n\x0b\x07\x00\x0c\t\"\r\n\x0b\x01\x0e\x04\n\x0f\x0cb\x0f\x0f\x00b\x0b\x0b\x04\x03\x0b\rA\x04\x08\x06\x00\x03\x0c\x0eW\x03\x00\x03\x0c\x0f\x1c\x0b\x0b\x0c\"\x0c\n\x10\"\r\n\x11\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\x03\x0b\x12\x02\x0c\xfe\x01\x02\r\x00\x02\x05\x0e\x00l\x0c\x0c`\t\x0c\x0b\n\x0b\x13\x00\x0c\x00\x00\r\t\x00\x0e\x03b\x0b\x0b\x03\x82");
static K1006: RomBytes<11> = RomBytes::new(b"\xeb\xfe\x90MSDOS5.0");
static K1007: RomBytes<19> = RomBytes::new(b"NO NAME    FAT%s   ");
static K1008: RomBytes<2> = RomBytes::new(b"32");
static K1009: RomBytes<2> = RomBytes::new(b"  ");
static K1010: RomBytes<2> = RomBytes::new(b"U\xaa");
static K1011: RomTuple<20> = RomTuple::new([n!("device_ioctl"), Obj::small(512), Obj::small(40), n!("OSError"), n!("fat_plan"), n!("bytearray"), Obj::rom(&K1006), n!("put_little"), Obj::small(32), Obj::small(65536), Obj::small(2), Obj::small(3), n!("now"), Obj::rom(&K1007), Obj::rom(&K1008), Obj::rom(&K1009), Obj::small(7), Obj::small(26), Obj::rom(&K1010), n!("fat_format")]);
static K1012: RomTuple<1> = RomTuple::new([n!("device")]);
static K1013: RomBytes<61> = RomBytes::new(b"\x00\xf0\x07\r\x02\x18\x02\r\x02\n\x02\x0c\x02\x18\x02\x04\x02\n\x02\x13\x02\x13\x02\x07\x02\x13\x02\n\x02\x1f\x02)\x02\x0b\x02\n\x02\x0b\x02\x03\x02\x05\x02\x13\x02\x1e\x02\x06\x04\x13\x02\x08\x02\x0b\x02\x18\x02\'\x02\x15\x02");
static K1014: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1005), consts: Obj::rom(&K1011), argnames: Obj::rom(&K1012), exc: Obj::rom(&K3), lines: Obj::rom(&K1013), name: n!("fat_mkfs"), qualname: n!("fat_mkfs"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 503 };
static K1015: RomBytes<260> = RomBytes::new(b"&\x04\x00\x00\x03\x0b\x01v\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03>\x06\x03\x90\x00?\x06\x04\x06\x00\x01\x07\x10W\x03\x00\x01\x07\x0cA\x07\x05\x0b\x00$\n\x06\x02\"\x08\n\x06W\x10\x00$\n\x06\x07\"\n\n\x08&\n\n\x02\"\x08\n\x07\x17\n\x08\x01#\n\n\x08\x1b\t\n\x01#\n\x00\x08\x18\n\n\t\x18\n\n\x02\x1b\x06\n\x03A\x07\x05\x1b\x00=\x06\t\x16\x00\n\n\n\x00\x0b\x00\x00\x0c\x01\x00\r\x02$\x0e\x03\x02b\n\n\x04\x81\n?\x06\x0b\x15\x00\x00\n\x07\x00\x0b\x03\x01\x0c\x01\x00\r\t\x00\x0e\x02h\n\n\x05\x81\n\n\n\x0c\x01\x0b\x16b\n\n\x01\x83\n\x01\x03\x01&\x04\x00\r\x03\x0b\x0ev\n\x0bW\r\x008\x05\x04\x08\x00\x01\x0b\x021\x03\x03\x0b\x82w\x05\n\xee\xff\x1b\x06\x00\x03\x01\n \x00\x0b\x03\x01\x0c $\x0e\x06\x06\"\x0e\x0e\x0f\x17\x0e\x0e\x01#\x0e\x0e\x08\x1b\r\x0e\x01\x01\x0e\x00h\n\n\x05\x81\n");
static K1016: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(4), Obj::small(16), Obj::small(64), Obj::small(256), Obj::small(512)]);
static K1017: RomTuple<6> = RomTuple::new([Obj::small(1), Obj::small(2), Obj::small(4), Obj::small(8), Obj::small(16), Obj::small(32)]);
static K1018: RomTuple<16> = RomTuple::new([Obj::small(4096), Obj::rom(&K1016), Obj::small(2), Obj::small(65525), Obj::small(4085), Obj::small(16), Obj::small(4), Obj::small(3), Obj::small(1), Obj::small(4086), n!("fat_plan"), Obj::small(0), n!("OSError"), Obj::small(131072), Obj::rom(&K1017), Obj::small(8)]);
static K1019: RomTuple<4> = RomTuple::new([n!("total"), n!("size"), n!("root"), n!("spc")]);
static K1020: RomBytes<49> = RomBytes::new(b"\x00\xb4\x08\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02\x05\x02\x0e\x02 \x02\x0c\x02\x10\x04\n\x02\x16\x02\x05\x02\x15\x02\x0c\x02\x03\x02\x04\x02\t\x02\x05\x02\x08\x03\x05\x06\x04\x02");
static K1021: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1015), consts: Obj::rom(&K1018), argnames: Obj::rom(&K1019), exc: Obj::rom(&K3), lines: Obj::rom(&K1020), name: n!("fat_plan"), qualname: n!("fat_plan"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 537 };
static K1022: RomBytes<332> = RomBytes::new(b"z\x02\x03\x05\n\x0c\x00\x00\r\x01b\x08\x0c\x01\n\x0c\x01\x00\r\x08b\t\x0c\x01\x17\x0c\x05\x06\x00\r\x07U\r\x03\x00\x00\r\x04\x17\n\x0c\r\n\x0c\x02\x00\r\nx\x0c\x01\"\x00b\x0c\x0c\x01v\x0c\x0c\x05\r\x00W\x15\x00B\x0b\x03\x10\x00\n\x10\x04\x00\x11\x00\x00\x12\x0b\x00\x13\tb\x10\x10\x03y\x0b\x0c\xe6\xffA\x03\x05\x98\x00\x03\x0c\x06\x05\r\x00\x01\x0e\x04\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\x07\x03\r\x08$\r\r\t\x17\x0c\x0c\r\x02\r\xe4\x01\x02\x0e\xf0\x01\x05\x0f\x00l\r\r`\t\r\x0c\x03\x0c\n\x02\r\xfe\x01\x02\x0e\x00\x02\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x01\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x07\x00\x0f\tb\x0c\x0c\x03\n\x0c\x01\x00\r\x08b\t\x0c\x01\x03\x0c\x0b\x05\r\x00\x01\x0e\x0c\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x01\x0e\x06\x00\x0f\x01b\x0c\x0c\x03W%\x00\x03\x0c\x0c\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r^\x0c\x0c\r\x05\r\x00&\x0e\x03\r\x05\x0f\x00l\r\r`\t\r\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x05\x00\x0f\tb\x0c\x0c\x03\n\x0c\x04\x00\r\x00\x01\x0e\x00\x00\x0f\x01b\x0c\x0c\x03\n\x0c\x0e\x00\r\x00\x01\x0e\x03b\x0c\x0c\x02\x82");
static K1023: RomBytes<4> = RomBytes::new(b"rrAa");
static K1024: RomBytes<12> = RomBytes::new(b"\xf8\xff\xff\x0f\xff\xff\xff\x0f\xff\xff\xff\x0f");
static K1025: RomBytes<4> = RomBytes::new(b"\xf8\xff\xff\xff");
static K1026: RomTuple<15> = RomTuple::new([n!("len"), n!("bytearray"), n!("range"), Obj::small(0), n!("fat_put"), Obj::small(32), Obj::rom(&K766), Obj::rom(&K1023), Obj::rom(&K767), Obj::small(8), Obj::rom(&K1010), Obj::rom(&K1024), Obj::rom(&K1025), Obj::small(4), n!("device_ioctl")]);
static K1027: RomTuple<3> = RomTuple::new([n!("device"), n!("boot"), n!("plan")]);
static K1028: RomBytes<43> = RomBytes::new(b"\x00\xe8\x08\x04\x02\n\x02\n\x02\x12\x02\x18\x02\x05\x02\x10\x03\x05\x06\x05\x02\x13\x02 \x02\x15\x02\x10\x02\x10\x02\n\x02\x13\x02\x13\x04%\x02\x10\x04\x10\x02");
static K1029: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1022), consts: Obj::rom(&K1026), argnames: Obj::rom(&K1027), exc: Obj::rom(&K3), lines: Obj::rom(&K1028), name: n!("fat_format"), qualname: n!("fat_format"), file: n!("<prelude>"), flags: 64, nregs: 20, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 563 };
static K1030: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x03\x03\x02U\x03\x0c\x00\n\x03\x02\x01\x04\x1eb\x03\x03\x01\x83\x03\n\x03\x03\x00\x04\x00\x00\x05\x01\x00\x06\x02c\x04\x04\x02\x01b\x03\x03\x01V\x03\x0c\x00\n\x03\x02\x01\x04\x05b\x03\x03\x01\x83\x03\x82");
static K1031: RomTuple<4> = RomTuple::new([n!("hasattr"), n!("writeblocks"), n!("OSError"), n!("device_error")]);
static K1032: RomTuple<3> = RomTuple::new([n!("device"), vm::intern::ascii_char(110), n!("data")]);
static K1033: RomBytes<9> = RomBytes::new(b"\x00\x9a\t\x11\x02\x0c\x02\x19\x02");
static K1034: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1030), consts: Obj::rom(&K1031), argnames: Obj::rom(&K1032), exc: Obj::rom(&K3), lines: Obj::rom(&K1033), name: n!("fat_put"), qualname: n!("fat_put"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 588 };
static K1035: RomBytes<36> = RomBytes::new(b"\n\x01\x00\x03\x02\x01b\x00\x01\x01T\x00\x14\x00\n\x01\x02b\x00\x01\x00\n\x01\x03\x03\x02\x01\x00\x03\x00b\x01\x01\x02\x81\x00");
static K1036: RomStr<16> = RomStr::constant(b"exception groups");
static K1037: RomTuple<4> = RomTuple::new([n!("kept"), Obj::rom(&K1036), n!("make_group_classes"), n!("keep")]);
static K1038: RomBytes<10> = RomBytes::new(b"\x00\n\n\x02\x04\x02\x07\x02\r\x02");
static K1039: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1035), consts: Obj::rom(&K1037), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1038), name: n!("group_classes"), qualname: n!("group_classes"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1040: RomBytes<13> = RomBytes::new(b"\n\x00\x00b\x00\x00\x00_\x00\x00\x01\x81\x00");
static K1041: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(0)]);
static K1042: RomBytes<2> = RomBytes::new(b"\x00\x1a");
static K1043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K1041), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1042), name: n!("base_exception_group"), qualname: n!("base_exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1044: RomTuple<2> = RomTuple::new([n!("group_classes"), Obj::small(1)]);
static K1045: RomBytes<2> = RomBytes::new(b"\x00\"");
static K1046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K1044), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1045), name: n!("exception_group"), qualname: n!("exception_group"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1047: RomBytes<73> = RomBytes::new(b"\x13\x00\x13\x01\n\x04\x00\x00\x06\x00\x00\x07\x01h\x05\x06\x02|\x02\x05\x01\x00\x04\x03\x03\x02}\x02\x02\x01\x15\x00\x02\x14\x04\x00\x02\x00\n\x05\x03|\x02\x06\x04\x00\x00\x03\x03\x05}\x02\x02\x02\x15\x01\x02\x14\x02\x00\x02\x00\x14\x03\x01\x05\x00h\x02\x02\x02\x81\x02");
static K1048: RomBytes<94> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x02\x00\x07\x03h\x04\x05\x03|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04|\x04\x04\x04\x00\x00\x10\x05\x00\x04|\x04\x04\x06\x00\x00\x10\x07\x00\x04\x00\x05\x01h\x04\x05\x01|\x04\x04\x08\x00\x04\x10\t\x00\x04|\x04\x04\n\x00\x00\x10\x0b\x00\x04|\x04\x04\x0c\x00\x00\x10\r\x00\x04\x81\x03");
static K1049: RomBytes<259> = RomBytes::new(b"\n\x0c\x00\x00\r\x01\n\x0e\x01b\x0c\x0c\x02U\x0c\x1e\x00\n\x0c\x02\x03\x0e\x03\n\x0f\x04\x00\x10\x01b\x0f\x0f\x01Y\x0f\x0f\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x06\x00\r\x02b\x06\x0c\x01U\x06\x0c\x00\n\x0c\x07\x03\r\x08b\x0c\x0c\x01\x83\x0c\x05\x07\x01\n\r\t\x00\x0e\x06b\r\r\x01v\x0c\rW<\x00z\r\x08\x02\n\x0e\x00\x00\x0f\t\n\x10\nb\x0e\x0e\x02U\x0e\x10\x00\x03\n\x0b\n\x0e\x07\x1c\x0f\n\x08b\x0e\x0e\x01\x83\x0e\x00\x0e\x07V\x0e\r\x00\n\x0e\x00\x00\x0f\t\n\x10\x0cb\x0e\x0e\x02\x00\x07\x0ew\r\x0c\xbf\xff\x14\x0c\x03\r\x00P\x00\x0c\x0c\x00V\x07\x08\x00\x14\x00\x04\x0e\x00W)\x00\n\x0c\x0f\x00\r\x00\n\x0e\x0cb\x0c\x0c\x02V\x0c\x18\x00U\x07\x14\x00\n\x0c\x02\x03\x0e\x10Y\x0f\x00\x05\x17\r\x0e\x0fb\x0c\x0c\x01\x83\x0c\n\x0c\x11\x14\r\x05\x12\x00\x00\x0e\x00b\x0c\x0c\x02\x00\r\x00\x00\x0e\x01\x00\x0f\x02c\x0b\x0c\x03\x13[\x0b\x14\x01[\x0b\x15\x06\x81\x0b");
static K1050: RomStr<28> = RomStr::constant(b"argument 1 must be str, not ");
static K1051: RomStr<57> = RomStr::constant(b"second argument (exceptions) must be a non-empty sequence");
static K1052: RomStr<59> = RomStr::constant(b"Item %d of second argument (exceptions) is not an exception");
static K1053: RomStr<33> = RomStr::constant(b"Cannot nest BaseExceptions in an ");
static K1054: RomTuple<22> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1050), n!("type"), n!("__name__"), n!("tuple"), n!("ValueError"), Obj::rom(&K1051), n!("enumerate"), n!("BaseException"), Obj::rom(&K1052), n!("Exception"), n!("BaseExceptionGroup"), n!("ExceptionGroup"), n!("issubclass"), Obj::rom(&K1053), n!("super"), n!("__class__"), n!("__new__"), n!("message"), n!("exceptions")]);
static K1055: RomTuple<3> = RomTuple::new([n!("cls"), n!("message"), n!("exceptions")]);
static K1056: RomBytes<40> = RomBytes::new(b"\x00.\x11\x02\x1e\x02\n\x02\x04\x02\x0c\x02\x03\x02\x14\x02\x11\x02\x03\x02\r\x02\x17\x07\x05\n\x0e\x02\x08\x02\x15\x02\x14\x02\x1d\x02\x04\x02\x04\x02");
static K1057: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1049), consts: Obj::rom(&K1054), argnames: Obj::rom(&K1055), exc: Obj::rom(&K3), lines: Obj::rom(&K1056), name: n!("__new__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__new__"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 3, line: 22 };
static K1058: RomTuple<2> = RomTuple::new([n!("self"), n!("args")]);
static K1059: RomBytes<2> = RomBytes::new(b"\x00X");
static K1060: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1058), exc: Obj::rom(&K3), lines: Obj::rom(&K1059), name: n!("__init__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__init__"), file: n!("<prelude>"), flags: 65, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1061: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01\x03\x02\x02Y\x03\x00\x03\x00\x04\x01A\x01\x04\x06\x00\x03\x05\x05W\x03\x00\x03\x05\x06h\x03\x03\x03\x1c\x02\x02\x03\x81\x02");
static K1062: RomStr<23> = RomStr::constant(b"%s (%d sub-exception%s)");
static K1063: RomTuple<7> = RomTuple::new([n!("len"), n!("exceptions"), Obj::rom(&K1062), n!("message"), Obj::small(1), n!(""), vm::intern::ascii_char(115)]);
static K1064: RomBytes<4> = RomBytes::new(b"\x00^\x0b\x02");
static K1065: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1061), consts: Obj::rom(&K1063), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1064), name: n!("__str__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__str__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1066: RomTuple<2> = RomTuple::new([n!("cls"), n!("item")]);
static K1067: RomBytes<2> = RomBytes::new(b"\x00f");
static K1068: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1066), exc: Obj::rom(&K3), lines: Obj::rom(&K1067), name: n!("__class_getitem__"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.__class_getitem__"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1069: RomBytes<18> = RomBytes::new(b"\x14\x03\x02\x00\x00Y\x04\x00\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1070: RomTuple<2> = RomTuple::new([n!("BaseExceptionGroup"), n!("message")]);
static K1071: RomTuple<2> = RomTuple::new([n!("self"), n!("exceptions")]);
static K1072: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1069), consts: Obj::rom(&K1070), argnames: Obj::rom(&K1071), exc: Obj::rom(&K3), lines: Obj::rom(&K127), name: n!("derive"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.derive"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 53 };
static K1073: RomBytes<22> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1074: RomTuple<2> = RomTuple::new([n!("split_group"), n!("group_test")]);
static K1075: RomTuple<2> = RomTuple::new([n!("self"), n!("condition")]);
static K1076: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1073), consts: Obj::rom(&K1074), argnames: Obj::rom(&K1075), exc: Obj::rom(&K3), lines: Obj::rom(&K674), name: n!("split"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.split"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K1077: RomBytes<26> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x02\x02_\x02\x02\x02\x81\x02");
static K1078: RomTuple<3> = RomTuple::new([n!("split_group"), n!("group_test"), Obj::small(0)]);
static K1079: RomBytes<2> = RomBytes::new(b"\x00x");
static K1080: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1077), consts: Obj::rom(&K1078), argnames: Obj::rom(&K1075), exc: Obj::rom(&K3), lines: Obj::rom(&K1079), name: n!("subgroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup.subgroup"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1081: RomTuple<14> = RomTuple::new([Obj::rom(&K1057), n!("__new__"), Obj::rom(&K1060), n!("__init__"), Obj::rom(&K1065), n!("__str__"), Obj::rom(&K1068), n!("__class_getitem__"), Obj::rom(&K1072), n!("derive"), Obj::rom(&K1076), n!("split"), Obj::rom(&K1080), n!("subgroup")]);
static K1082: RomBytes<16> = RomBytes::new(b"\x00*\x02\x02\x17*\n\x06\n\x08\n\x06\x11\x06\n\x06");
static K1083: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1048), consts: Obj::rom(&K1081), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1082), name: n!("BaseExceptionGroup"), qualname: n!("make_group_classes.<locals>.BaseExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 21 };
static K1084: RomBytes<2> = RomBytes::new(b"\x00~");
static K1085: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1084), name: n!("ExceptionGroup"), qualname: n!("make_group_classes.<locals>.ExceptionGroup"), file: n!("<prelude>"), flags: 80, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 62 };
static K1086: RomTuple<6> = RomTuple::new([n!("BaseException"), Obj::rom(&K1083), n!("BaseExceptionGroup"), n!("Exception"), Obj::rom(&K1085), n!("ExceptionGroup")]);
static K1087: RomBytes<8> = RomBytes::new(b"\x00(\x04\x02\x1dR\x18\x06");
static K1088: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1047), consts: Obj::rom(&K1086), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1087), name: n!("make_group_classes"), qualname: n!("make_group_classes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1089: RomBytes<136> = RomBytes::new(b"\x13\x00\n\x04\x00\x14\x05\x00\x01\x00\n\x06\x02b\x04\x04\x02V\x04\x08\x00\x14\x01\x00\x01\x00W\t\x00\x14\x04\x00\x01\x00h\x01\x04\x01v\x04\x01WH\x00\n\x05\x00\x00\x06\x02\n\x07\x03b\x05\x05\x02V\x05\x11\x00\n\x05\x04\x00\x06\x02\n\x07\x05b\x05\x05\x02U\x05&\x00\n\x05\x06\x14\x06\x00\x01\x00b\x05\x05\x01V\x05\x07\x00\x14\x05\x00\x01\x00\x81\x05\x03\x03\x07\n\x05\x08\x00\x06\x03b\x05\x05\x01\x83\x05w\x02\x04\xb3\xff\x00\x05\x00h\x04\x05\x01|\x04\x04\t\x00\x04\x81\x04");
static K1090: RomStr<63> = RomStr::constant(b"expected a function, exception type or tuple of exception types");
static K1091: RomBytes<17> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x14\x04\x01\x01\x00b\x02\x02\x02\x81\x02");
static K1092: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("condition")]);
static K1093: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(101)]);
static K1094: RomBytes<3> = RomBytes::new(b"\x00\x9a\x01");
static K1095: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1091), consts: Obj::rom(&K1092), argnames: Obj::rom(&K1093), exc: Obj::rom(&K3), lines: Obj::rom(&K1094), name: n!("<lambda>"), qualname: n!("group_test.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 77 };
static K1096: RomTuple<10> = RomTuple::new([n!("isinstance"), n!("condition"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), n!("callable"), Obj::rom(&K1090), n!("TypeError"), Obj::rom(&K1095)]);
static K1097: RomTuple<1> = RomTuple::new([n!("condition")]);
static K1098: RomBytes<21> = RomBytes::new(b"\x00\x8a\x01\x02\x02$\x02\x06\x02\"\x02\x10\x02\x07\x02\x03\x02\x0c\t\x05\x0c");
static K1099: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1089), consts: Obj::rom(&K1096), argnames: Obj::rom(&K1097), exc: Obj::rom(&K3), lines: Obj::rom(&K1098), name: n!("group_test"), qualname: n!("group_test"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K1100: RomBytes<167> = RomBytes::new(b"\x00\x07\x01\x00\x08\x00b\x07\x07\x01V\x07\x0c\x00\x00\x07\x00\x05\x08\x00h\x07\x07\x02\x81\x07\n\x07\x00\x00\x08\x00\n\t\x01b\t\t\x00b\x07\x07\x02U\x07\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07g\x07\x07\x00g\x08\x08\x00\x00\x02\x07\x00\x03\x08Y\x08\x00\x02v\x07\x08W/\x00\n\x08\x03\x00\t\x04\x00\n\x01b\x08\x08\x02z\x08\x05\x02S\x05\x0b\x00\x00\x08\x02\x00\t\x05c\x08\x08\x01\x04S\x06\x0b\x00\x00\x08\x03\x00\t\x06c\x08\x08\x01\x04w\x04\x07\xcc\xff\n\x07\x05\x00\x08\x00\x00\t\x02b\x07\x07\x02\n\x08\x05\x00\t\x00\x00\n\x03b\x08\x08\x02h\x07\x07\x02\x81\x07");
static K1101: RomTuple<6> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("split_group"), n!("append"), n!("derive_group")]);
static K1102: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("test")]);
static K1103: RomBytes<27> = RomBytes::new(b"\x00\xa2\x01\x0e\x02\x0c\x02\x15\x02\x0c\x02\x0e\x02\n\x02\x11\x02\x04\x02\x0b\x02\x04\x02\x0b\t\x05\x0c");
static K1104: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1100), consts: Obj::rom(&K1101), argnames: Obj::rom(&K1102), exc: Obj::rom(&K3), lines: Obj::rom(&K1103), name: n!("split_group"), qualname: n!("split_group"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1105: RomBytes<82> = RomBytes::new(b"U\x01\x01\x00\x82\x00\x03\x00\x00\x04\x01c\x02\x03\x01\x00Y\x03\x00\x01[\x02\x01\x03Y\x03\x00\x02[\x02\x02\x03Y\x03\x00\x03[\x02\x03\x03Y\x03\x00\x04[\x02\x04\x03\n\x03\x05\x00\x04\x00\x03\x05\x06b\x03\x03\x02V\x03\x0f\x00\n\x03\x07Y\x04\x00\x06b\x03\x03\x01[\x02\x06\x03\x81\x02");
static K1106: RomTuple<8> = RomTuple::new([n!("derive"), n!("__cause__"), n!("__context__"), n!("__suppress_context__"), n!("__traceback__"), n!("hasattr"), n!("__notes__"), n!("list")]);
static K1107: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("parts")]);
static K1108: RomBytes<21> = RomBytes::new(b"\x00\xc0\x01\x04\x02\x01\x02\x0b\x02\x08\x02\x08\x02\x08\x02\x08\x02\x11\x02\x0f\x02");
static K1109: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1105), consts: Obj::rom(&K1106), argnames: Obj::rom(&K1107), exc: Obj::rom(&K3), lines: Obj::rom(&K1108), name: n!("derive_group"), qualname: n!("derive_group"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1110: RomBytes<259> = RomBytes::new(b"\x13\x01T\x00\x0c\x00\x05\x05\x00\x05\x06\x00g\x05\x05\x02\x81\x05\n\x05\x00b\x02\x05\x00\n\x07\x01\x14\x08\x01\x02\x00\n\t\x03b\x07\x07\x02V\x07\x08\x00\x14\x06\x01\x02\x00W\t\x00\x14\x06\x01\x02\x00h\x06\x06\x01v\x05\x06WQ\x00\n\x06\x01\x00\x07\x03\n\x08\x04b\x06\x06\x02V\x06\x11\x00\n\x06\x05\x00\x07\x03\n\x08\x06b\x06\x06\x02U\x06\x0f\x00\x03\x04\x07\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06\n\x06\x05\x00\x07\x03\x00\x08\x02b\x06\x06\x02V\x06\x0f\x00\x03\x04\t\n\x06\x08\x00\x07\x04b\x06\x06\x01\x83\x06w\x03\x05\xaa\xff\n\x05\x01\x00\x06\x00\x00\x07\x02b\x05\x05\x02V\x05 \x00\n\x05\n\n\x06\x0b\x00\x07\x00\x00\t\x01h\x08\t\x01|\x08\x08\x0c\x00\x04b\x06\x06\x02b\x05\x05\x01\x81\x05\n\x05\x01\x00\x06\x00\x14\x07\x01\x02\x00b\x05\x05\x02V\x05\x1a\x00\x00\x05\x02\x03\x06\r\x00\x07\x00g\x07\x07\x01b\x05\x05\x02\x05\x06\x00g\x05\x05\x02\x81\x05\x05\x05\x00\x00\x06\x00g\x05\x05\x02\x81\x05");
static K1111: RomStr<70> = RomStr::constant(b"catching classes that do not inherit from BaseException is not allowed");
static K1112: RomStr<72> = RomStr::constant(b"catching ExceptionGroup with except* is not allowed. Use except instead.");
static K1113: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("classes")]);
static K1114: RomBytes<3> = RomBytes::new(b"\x00\xf0\x01");
static K1115: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1091), consts: Obj::rom(&K1113), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1114), name: n!("<lambda>"), qualname: n!("split_exception.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 120 };
static K1116: RomTuple<14> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), n!("classes"), n!("tuple"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1111), n!("TypeError"), Obj::rom(&K1112), n!("list"), n!("split_group"), Obj::rom(&K1115), n!("")]);
static K1117: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(101), n!("classes")]);
static K1118: RomBytes<35> = RomBytes::new(b"\x00\xd8\x01\x02\x02\x04\x02\x0c\x02\x07\x02*\x02\"\x02\x03\x02\x0c\x02\x11\x02\x03\x02\x0c\x0b\x05\x0e\x11\x02 \x02\x13\x02\x1a\x02");
static K1119: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1110), consts: Obj::rom(&K1116), argnames: Obj::rom(&K1117), exc: Obj::rom(&K3), lines: Obj::rom(&K1118), name: n!("split_exception"), qualname: n!("split_exception"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1120: RomBytes<246> = RomBytes::new(b"\x13\x04\x13\x06U\x02\x02\x00\x81\x01\n\n\x00b\x03\n\x00\n\n\x01\x00\x0b\x00\x00\x0c\x03b\n\n\x02U\n\x06\x00_\n\x02\x02\x81\nT\x01\x07\x00g\n\n\x00W\n\x00\n\n\x03\x00\x0b\x01b\n\n\x01\x15\x04\ng\x05\x05\x00\n\n\x03\x00\x0b\x00b\n\n\x01\x15\x06\nv\n\x02WC\x00\n\x0b\x03\x00\x0c\x07b\x08\x0b\x01\n\x0b\x04v\r\x08\x00\x0f\x06h\x0e\x0f\x01|\x0c\x0e\x05\x00\x04b\x0c\x0c\x01b\x0b\x0b\x01V\x0b\x0f\x00\x14\x0b\x04\x06\x00-\x0b\x0b\x08\x15\x04\x0bW\x0b\x00\x00\x0b\x05\x00\x0c\x07c\x0b\x0b\x01\x07w\x07\n\xb8\xff\n\n\x08\x00\x0b\x00\x00\r\x04h\x0c\r\x01|\x0c\x0c\t\x00\x04b\n\n\x02_\t\n\x02U\x05\x02\x00\x81\tS\t\x0e\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x07W\x15\x00\n\n\n\x00\x0b\x05b\n\n\x01A\n\x0b\x06\x00_\n\x05\x02\x81\n\x00\n\x03\x03\x0b\x0c\x00\x0c\x05b\n\n\x02\x81\n");
static K1121: RomBytes<54> = RomBytes::new(b"\x13\x02g\x03\x03\x00W&\x00\x15\x02\x04\n\x05\x00\x14\x08\x01\x01\x00v\x07\x08\x00\t\x02h\x08\t\x01|\x06\x08\x02\x00\x04b\x06\x06\x01b\x05\x05\x01m\x03\x05w\x04\x00\xd5\xff\x81\x03");
static K1122: RomBytes<27> = RomBytes::new(b"g\x03\x03\x00W\r\x00\x14\x04\x01\x00\x006\x04\x04\x02\x06m\x03\x04w\x02\x00\xee\xff\x81\x03");
static K1123: RomTuple<1> = RomTuple::new([n!("leaf")]);
static K1124: RomBytes<3> = RomBytes::new(b"\x00\x96\x02");
static K1125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1122), consts: Obj::rom(&K1123), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1124), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1126: RomTuple<3> = RomTuple::new([n!("any"), n!("own"), Obj::rom(&K1125)]);
static K1127: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1121), consts: Obj::rom(&K1126), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1124), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 139 };
static K1128: RomBytes<36> = RomBytes::new(b"\x13\x00\n\x02\x00\x14\x05\x01\x01\x00v\x04\x05\x00\x06\x00h\x05\x06\x01|\x03\x05\x02\x00\x04b\x03\x03\x01b\x02\x02\x01\x81\x02");
static K1129: RomBytes<3> = RomBytes::new(b"\x00\x9e\x02");
static K1130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1122), consts: Obj::rom(&K86), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1129), name: n!("<listcomp>"), qualname: n!("join_exceptions.<locals>.<lambda>.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1131: RomTuple<3> = RomTuple::new([n!("any"), n!("again"), Obj::rom(&K1130)]);
static K1132: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1128), consts: Obj::rom(&K1131), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1129), name: n!("<lambda>"), qualname: n!("join_exceptions.<locals>.<lambda>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 143 };
static K1133: RomTuple<13> = RomTuple::new([n!("base_exception_group"), n!("isinstance"), Obj::small(0), n!("group_leaves"), n!("all"), Obj::rom(&K1127), n!("again"), n!("append"), n!("split_group"), Obj::rom(&K1132), n!("len"), Obj::small(1), n!("")]);
static K1134: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(101), n!("rest"), n!("raised")]);
static K1135: RomBytes<47> = RomBytes::new(b"\x00\x80\x02\x04\x02\x04\x02\x02\x02\x07\x02\x11\x02\x06\x02\x18\x02\x04\x02\r\x02\x06\x02\n\x02\x1f\x02\x0f\x04\x0b\t\x05\x0c\x1b\x02\x04\x02\x02\x02\x04\x02\x0e\x02\x0f\x02\x06\x02");
static K1136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1120), consts: Obj::rom(&K1133), argnames: Obj::rom(&K1134), exc: Obj::rom(&K3), lines: Obj::rom(&K1135), name: n!("join_exceptions"), qualname: n!("join_exceptions"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1137: RomBytes<65> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x05\x05\x00b\x03\x03\x02U\x03\t\x00\x00\x03\x00g\x03\x03\x01\x81\x03g\x01\x01\x00Y\x04\x00\x02v\x03\x04W\x0e\x00\n\x04\x03\x00\x05\x02b\x04\x04\x01-\x01\x01\x04w\x02\x03\xed\xff\x81\x01");
static K1138: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("base_exception_group"), n!("exceptions"), n!("group_leaves")]);
static K1139: RomBytes<15> = RomBytes::new(b"\x00\xb4\x02\x15\x02\t\x02\x04\x02\n\x02\x0e\x01\x05\x04");
static K1140: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1137), consts: Obj::rom(&K1138), argnames: Obj::rom(&K1093), exc: Obj::rom(&K3), lines: Obj::rom(&K1139), name: n!("group_leaves"), qualname: n!("group_leaves"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 153 };
static K1141: RomBytes<52> = RomBytes::new(b"U\x00\x11\x00\n\x01\x00\n\x02\x01b\x02\x02\x00b\x01\x01\x01W\x1e\x00_\x01\x00\x02A\x01\x03\n\x00\n\x01\x04b\x01\x01\x00W\x0b\x00\n\x01\x05_\x02\x00\x02b\x01\x01\x01\x82");
static K1142: RomTuple<6> = RomTuple::new([n!("print"), n!("help_text"), Obj::small(0), n!("modules"), n!("help_modules"), n!("help_object")]);
static K1143: RomTuple<1> = RomTuple::new([n!("args")]);
static K1144: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x11\x02\t\x02\n\x04");
static K1145: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1141), consts: Obj::rom(&K1142), argnames: Obj::rom(&K1143), exc: Obj::rom(&K3), lines: Obj::rom(&K1144), name: n!("help_of"), qualname: n!("help_of"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1146: RomBytes<166> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x00\x05\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\"\x05\x05\x03&\x01\x05\x04\n\x05\x05\x00\x06\x01x\x05\x01k\x00b\x05\x05\x01v\x05\x05\x05\x06\x00W^\x00\x03\x03\x06\x00\n\x02\x05\x0b\x00\x00\x0c\x01l\n\n^\n\x00\nv\t\nW1\x00V\x03\x1f\x00\x03\x0b\x07\n\x0c\x02\x00\r\x03b\x0c\x0c\x012\x0c\x0c\'\x0c\x0c\x08\x19\x0b\x0b\x0c\x17\n\x0b\x04W\x03\x00\x00\n\x04-\x03\x03\n\x03\n\x07-\x03\x03\nw\x04\t\xca\xff\n\t\t\x00\n\x03c\n\n\x00\nb\t\t\x01y\x02\x05\x9d\xff\n\x05\t\x03\x06\x0bb\x05\x05\x01\x82");
static K1147: RomStr<34> = RomStr::constant(b"Plus any modules on the filesystem");
static K1148: RomTuple<12> = RomTuple::new([n!("sorted"), n!("module_names"), n!("len"), Obj::small(3), Obj::small(4), n!("range"), n!(""), vm::intern::ascii_char(32), Obj::small(18), n!("print"), n!("rstrip"), Obj::rom(&K1147)]);
static K1149: RomBytes<22> = RomBytes::new(b"\x00\x1e\x0e\x02\x12\x02\x18\x02\x03\x02\x16\x02*\x02\x07\x03\x05\x06\x0f\t\x05\x0c");
static K1150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1146), consts: Obj::rom(&K1148), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1149), name: n!("help_modules"), qualname: n!("help_modules"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1151: RomBytes<137> = RomBytes::new(b"\n\x04\x00\x03\x05\x01\x00\x06\x00\x03\x07\x02\n\t\x03\x00\n\x00b\t\t\x01Y\x08\t\x04b\x04\x04\x04\n\x04\x05\x00\x05\x00\n\x06\x03b\x01\x04\x02U\x01\x13\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01Y\x04\x04\x04A\x04\x06\x06\x00\x00\x02\x00W\n\x00\n\x04\x03\x00\x05\x00b\x02\x04\x01\n\x05\x07\x00\x06\x00b\x05\x05\x01v\x04\x05W!\x00\n\x05\x00\x03\x07\x08\x17\x06\x07\x03\x03\x07\t\n\x08\n\x00\t\x02\x00\n\x03\x05\x0b\x00b\x08\x08\x03b\x05\x05\x03w\x03\x04\xda\xff\x82");
static K1152: RomStr<10> = RomStr::constant(b"is of type");
static K1153: RomStr<2> = RomStr::constant(b"  ");
static K1154: RomStr<2> = RomStr::constant(b"--");
static K1155: RomTuple<11> = RomTuple::new([n!("print"), n!("object"), Obj::rom(&K1152), n!("type"), n!("__name__"), n!("isinstance"), n!("module"), n!("own_names"), Obj::rom(&K1153), Obj::rom(&K1154), n!("getattr")]);
static K1156: RomBytes<12> = RomBytes::new(b"\x006\x1e\x02\r\x02\'\x02\x10\x02!\x01");
static K1157: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1151), consts: Obj::rom(&K1155), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1156), name: n!("help_object"), qualname: n!("help_object"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1158: RomBytes<35> = RomBytes::new(b"\x01\x01\x00^\x03\x00\x01~\x03\x03/\x01\x01\x00X\xf2\xff\n\x03\x01\n\x04\x02h\x03\x03\x02\x87\x02\x03\x01\x00\x82\x83\x02");
static K1159: RomTuple<3> = RomTuple::new([Obj::small(1), n!("IndexError"), n!("StopIteration")]);
static K1160: RomBytes<8> = RomBytes::new(b"\x03\x0e\x11\x04\x11\x12\x00\x05");
static K1161: RomBytes<10> = RomBytes::new(b"\x00\n\x03\x06\x07\x02\x07\x02\x0f\x02");
static K1162: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1158), consts: Obj::rom(&K1159), argnames: Obj::rom(&K69), exc: Obj::rom(&K1160), lines: Obj::rom(&K1161), name: n!("iter_items"), qualname: n!("iter_items"), file: n!("<prelude>"), flags: 68, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1163: RomBytes<19> = RomBytes::new(b"\x00\x03\x00b\x02\x03\x00;\x02\x01\x01\x00\x82~\x03\x02X\xed\xff");
static K1164: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("sentinel")]);
static K1165: RomBytes<8> = RomBytes::new(b"\x00 \x07\x02\x05\x02\x01\x02");
static K1166: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1163), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1164), exc: Obj::rom(&K3), lines: Obj::rom(&K1165), name: n!("iter_until"), qualname: n!("iter_until"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 14 };
static K1167: RomBytes<58> = RomBytes::new(b"V\x01*\x00\n\x02\x00\x00\x03\x00b\x02\x02\x01U\x02\x0c\x00\n\x02\x01\x03\x03\x02b\x02\x02\x01\x83\x02\n\x02\x03\x00\x03\x00_\x04\x01\x04b\x02\x02\x02\x81\x02\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02");
static K1168: RomStr<30> = RomStr::constant(b"iter(v, w): v must be callable");
static K1169: RomTuple<6> = RomTuple::new([n!("callable"), n!("TypeError"), Obj::rom(&K1168), n!("iter_until"), Obj::small(0), n!("iter_items")]);
static K1170: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("sentinel")]);
static K1171: RomBytes<10> = RomBytes::new(b"\x00.\x04\x02\x0e\x02\x0c\x02\x10\x02");
static K1172: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1167), consts: Obj::rom(&K1169), argnames: Obj::rom(&K1170), exc: Obj::rom(&K3), lines: Obj::rom(&K1171), name: n!("iter_of"), qualname: n!("iter_of"), file: n!("<prelude>"), flags: 65, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 22 };
static K1173: RomBytes<40> = RomBytes::new(b"U\x01\n\x00\x00\x02\x00c\x02\x02\x00\x00\x81\x02\x00\x03\x00c\x03\x03\x00\x00\x81\x03\n\x03\x01\x87\x02\x03\x06\x00_\x03\x01\x02\x81\x03\x83\x02");
static K1174: RomTuple<3> = RomTuple::new([n!("__next__"), n!("StopIteration"), Obj::small(0)]);
static K1175: RomBytes<8> = RomBytes::new(b"\x0e\n\x18\x04\x18\x10\x00\x05");
static K1176: RomBytes<10> = RomBytes::new(b"\x00>\x04\x02\n\x04\n\x02\x08\x02");
static K1177: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1173), consts: Obj::rom(&K1174), argnames: Obj::rom(&K75), exc: Obj::rom(&K1175), lines: Obj::rom(&K1176), name: n!("next_of"), qualname: n!("next_of"), file: n!("<prelude>"), flags: 65, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K1178: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00V\x01\x05\x00\x05\x03\x01\x81\x03w\x01\x02\xf2\xff\x05\x02\x02\x81\x02");
static K1179: RomTuple<1> = RomTuple::new([n!("iterable")]);
static K1180: RomBytes<10> = RomBytes::new(b"\x00P\x06\x02\x04\x02\x05\x03\x05\x06");
static K1181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1178), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K1180), name: n!("any_of"), qualname: n!("any_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1182: RomBytes<25> = RomBytes::new(b"v\x02\x00W\t\x00U\x01\x05\x00\x05\x03\x02\x81\x03w\x01\x02\xf2\xff\x05\x02\x01\x81\x02");
static K1183: RomBytes<10> = RomBytes::new(b"\x00^\x06\x02\x04\x02\x05\x03\x05\x06");
static K1184: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1182), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K1183), name: n!("all_of"), qualname: n!("all_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K1185: RomBytes<49> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\x0c\x00\n\x04\x02\x03\x05\x03b\x04\x04\x01\x83\x04\x00\x02\x01v\x04\x00W\x04\x00\x17\x02\x02\x03w\x03\x04\xf7\xff\x81\x02");
static K1186: RomStr<50> = RomStr::constant(b"sum() can\'t sum strings [use \'\'.join(seq) instead]");
static K1187: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1186)]);
static K1188: RomTuple<2> = RomTuple::new([n!("iterable"), n!("start")]);
static K1189: RomBytes<14> = RomBytes::new(b"\x00l\x11\x02\x0c\x02\x03\x02\x06\x02\x04\x01\x05\x04");
static K1190: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1185), consts: Obj::rom(&K1187), argnames: Obj::rom(&K1188), exc: Obj::rom(&K3), lines: Obj::rom(&K1189), name: n!("sum_of"), qualname: n!("sum_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 53 };
static K1191: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x007\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1192: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("min"), n!("best_or")]);
static K1193: RomTuple<3> = RomTuple::new([n!("key"), n!("default"), n!("args")]);
static K1194: RomBytes<14> = RomBytes::new(b"\x00~\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1191), consts: Obj::rom(&K1192), argnames: Obj::rom(&K1193), exc: Obj::rom(&K3), lines: Obj::rom(&K1194), name: n!("min_of"), qualname: n!("min_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 62 };
static K1196: RomBytes<90> = RomBytes::new(b"\n\x03\x00\x00\x04\x03\n\x08\x01\x03\t\x02\x00\n\x02\x00\x0b\x01b\x08\x08\x03v\x07\x08W\'\x00T\x00\x06\x00\x00\x06\x05W\n\x00\x00\x08\x00\x00\t\x05b\x06\x08\x01\n\x08\x00O\x03\x08\x05\x009\x06\x04\x06\x00\x00\x03\x05\x00\x04\x06w\x05\x07\xd4\xff\n\x07\x03\x00\x08\x03\x03\t\x02\x00\n\x01b\x07\x07\x03\x81\x07");
static K1197: RomTuple<4> = RomTuple::new([n!("missing"), n!("candidates"), n!("max"), n!("best_or")]);
static K1198: RomBytes<15> = RomBytes::new(b"\x00\x90\x01\x06\x02\x16\x02\x14\x02\r\x02\x06\x05\x05\x08");
static K1199: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1196), consts: Obj::rom(&K1197), argnames: Obj::rom(&K1193), exc: Obj::rom(&K3), lines: Obj::rom(&K1198), name: n!("max_of"), qualname: n!("max_of"), file: n!("<prelude>"), flags: 65, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 71 };
static K1200: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x03\x03\x01A\x03\x01\x06\x00_\x03\x01\x02\x81\x03U\x01\x10\x00\n\x03\x03\x03\x05\x04\x17\x04\x00\x05b\x03\x03\x01\x83\x03\n\x03\x05O\x02\x03\x10\x00\n\x03\x03\x03\x05\x06\x1c\x04\x05\x00b\x03\x03\x01\x83\x03\x81\x01");
static K1201: RomStr<36> = RomStr::constant(b" expected at least 1 argument, got 0");
static K1202: RomStr<68> = RomStr::constant(b"Cannot specify a default for %s() with multiple positional arguments");
static K1203: RomTuple<7> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("TypeError"), Obj::rom(&K1201), n!("missing"), Obj::rom(&K1202)]);
static K1204: RomTuple<3> = RomTuple::new([n!("name"), n!("args"), n!("default")]);
static K1205: RomBytes<15> = RomBytes::new(b"\x00\xa2\x01\x0f\x02\x06\x02\x04\x02\x10\x02\x08\x02\x10\x02");
static K1206: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1200), consts: Obj::rom(&K1203), argnames: Obj::rom(&K1204), exc: Obj::rom(&K3), lines: Obj::rom(&K1205), name: n!("candidates"), qualname: n!("candidates"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1207: RomBytes<36> = RomBytes::new(b"\n\x03\x00O\x00\x03\x02\x00\x81\x00\n\x03\x00P\x02\x03\x10\x00\n\x03\x01\x03\x05\x02\x17\x04\x01\x05b\x03\x03\x01\x83\x03\x81\x02");
static K1208: RomStr<27> = RomStr::constant(b"() arg is an empty sequence");
static K1209: RomTuple<3> = RomTuple::new([n!("missing"), n!("ValueError"), Obj::rom(&K1208)]);
static K1210: RomTuple<3> = RomTuple::new([n!("best"), n!("name"), n!("default")]);
static K1211: RomBytes<11> = RomBytes::new(b"\x00\xb6\x01\x08\x02\x02\x02\x08\x02\x10\x02");
static K1212: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1207), consts: Obj::rom(&K1209), argnames: Obj::rom(&K1210), exc: Obj::rom(&K3), lines: Obj::rom(&K1211), name: n!("best_or"), qualname: n!("best_or"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K1213: RomBytes<166> = RomBytes::new(b"\n\x06\x00\x03\x07\x01b\x00\x06\x01T\x00\x96\x00|\x06\x08\x02\x00\x00\x03\x07\x03}\x06\x06\x00\x00\x01\x06\x00\x08\x01|\x06\t\x04\x00\x00\x03\x07\x05}\x06\x06\x01\x00\x02\x06\x00\x08\x01|\x06\t\x06\x00\x00\x03\x07\x07}\x06\x06\x01\x00\x03\x06|\x06\x08\x08\x00\x00\x03\x07\t}\x06\x06\x00\x00\x04\x06|\x06\x08\n\x00\x00\x03\x07\x0b}\x06\x06\x00\x00\x05\x06\x03\x06\x0c[\x01\r\x06[\x02\r\x06\x03\x06\x0e[\x03\r\x06\x03\x06\x0f[\x04\r\x06\x03\x06\x10[\x05\r\x06\x00\x06\x01\x00\x07\x02\x00\x08\x03\x00\t\x04\x00\n\x05h\x00\x06\x05\n\x06\x11\x03\x07\x01\x00\x08\x00b\x06\x06\x02\x81\x00");
static K1214: RomStr<12> = RomStr::constant(b"item classes");
static K1215: RomBytes<31> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01|\x01\x01\x02\x00\x00\x10\x03\x00\x01|\x01\x01\x04\x00\x00\x10\x05\x00\x01\x82");
static K1216: RomBytes<9> = RomBytes::new(b"[\x00\x00\x01[\x00\x01\x02\x82");
static K1217: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("items")]);
static K1218: RomTuple<3> = RomTuple::new([n!("self"), vm::intern::ascii_char(102), n!("items")]);
static K1219: RomBytes<5> = RomBytes::new(b"\x00\xd2\x01\x04\x02");
static K1220: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1216), consts: Obj::rom(&K1217), argnames: Obj::rom(&K1218), exc: Obj::rom(&K3), lines: Obj::rom(&K1219), name: n!("__init__"), qualname: n!("item_classes.<locals>.map_one.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K1221: RomBytes<3> = RomBytes::new(b"\x00\xda\x01");
static K1222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1221), name: n!("__iter__"), qualname: n!("item_classes.<locals>.map_one.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1223: RomBytes<21> = RomBytes::new(b"\x00\x01\x00\n\x02\x00Y\x03\x00\x01b\x02\x02\x01c\x01\x01\x01\x02\x81\x01");
static K1224: RomTuple<3> = RomTuple::new([n!("next"), n!("items"), vm::intern::ascii_char(102)]);
static K1225: RomBytes<3> = RomBytes::new(b"\x00\xe0\x01");
static K1226: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1223), consts: Obj::rom(&K1224), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1225), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_one.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K1227: RomTuple<6> = RomTuple::new([Obj::rom(&K1220), n!("__init__"), Obj::rom(&K1222), n!("__iter__"), Obj::rom(&K1226), n!("__next__")]);
static K1228: RomBytes<7> = RomBytes::new(b"\x00\xd0\x01\n\x08\n\x06");
static K1229: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1215), consts: Obj::rom(&K1227), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1228), name: n!("map_one"), qualname: n!("item_classes.<locals>.map_one"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1230: RomBytes<11> = RomBytes::new(b"|\x01\x01\x00\x00\x00\x10\x01\x00\x01\x82");
static K1231: RomBytes<30> = RomBytes::new(b"Y\x01\x00\x00g\x02\x02\x00\n\x04\x01Y\x05\x00\x02b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1232: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("next"), n!("items")]);
static K1233: RomBytes<3> = RomBytes::new(b"\x00\xe8\x01");
static K1234: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1231), consts: Obj::rom(&K1232), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1233), name: n!("__next__"), qualname: n!("item_classes.<locals>.map_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K1235: RomTuple<2> = RomTuple::new([Obj::rom(&K1234), n!("__next__")]);
static K1236: RomBytes<3> = RomBytes::new(b"\x00\xe6\x01");
static K1237: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1230), consts: Obj::rom(&K1235), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1236), name: n!("map_rows"), qualname: n!("item_classes.<locals>.map_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1238: RomBytes<45> = RomBytes::new(b"\n\x02\x00Y\x03\x00\x01b\x01\x02\x01Y\x03\x00\x02T\x03\x06\x00\x00\x02\x01W\x0b\x00\x00\x02\x00\x00\x03\x01c\x02\x02\x01\x02V\x02\x02\x00\x81\x01X\xd3\xff");
static K1239: RomBytes<7> = RomBytes::new(b"\x00\xf2\x01\x0b\x02\x1d\x02");
static K1240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1238), consts: Obj::rom(&K1224), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1239), name: n!("__next__"), qualname: n!("item_classes.<locals>.filter_items_by.__next__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1241: RomTuple<2> = RomTuple::new([Obj::rom(&K1240), n!("__next__")]);
static K1242: RomBytes<3> = RomBytes::new(b"\x00\xee\x01");
static K1243: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1230), consts: Obj::rom(&K1241), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1242), name: n!("filter_items_by"), qualname: n!("item_classes.<locals>.filter_items_by"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1244: RomTuple<2> = RomTuple::new([n!("iterators"), n!("strict")]);
static K1245: RomTuple<3> = RomTuple::new([n!("self"), n!("iterators"), n!("strict")]);
static K1246: RomBytes<5> = RomBytes::new(b"\x00\xfe\x01\x04\x02");
static K1247: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1216), consts: Obj::rom(&K1244), argnames: Obj::rom(&K1245), exc: Obj::rom(&K3), lines: Obj::rom(&K1246), name: n!("__init__"), qualname: n!("item_classes.<locals>.zip_rows.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 126 };
static K1248: RomBytes<3> = RomBytes::new(b"\x00\x86\x02");
static K1249: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1248), name: n!("__iter__"), qualname: n!("item_classes.<locals>.zip_rows.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 130 };
static K1250: RomBytes<106> = RomBytes::new(b"g\x01\x01\x00Y\x05\x00\x00v\x04\x05WB\x00\n\x05\x01\x00\x06\x02\n\x07\x02b\x03\x05\x02\n\x05\x02P\x03\x05\"\x00Y\x05\x00\x03V\x05\x15\x00\n\x05\x04Y\x06\x00\x00\n\x07\x05\x00\x08\x01b\x07\x07\x01b\x05\x05\x02\n\x05\x06\x83\x05\x00\x05\x01\x00\x06\x03c\x05\x05\x01\x07w\x02\x04\xb9\xffU\x01\x05\x00\n\x04\x06\x83\x04\n\x04\x08\x00\x05\x01b\x04\x04\x01\x81\x04");
static K1251: RomTuple<9> = RomTuple::new([n!("iterators"), n!("next"), n!("missing"), n!("strict"), n!("check_equal_lengths"), n!("len"), n!("StopIteration"), n!("append"), n!("tuple")]);
static K1252: RomBytes<25> = RomBytes::new(b"\x00\x8c\x02\x04\x02\n\x02\r\x02\x08\x02\x08\x02\x15\x02\x05\x02\x0b\x0b\x05\x0e\x04\x02\x05\x02");
static K1253: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1250), consts: Obj::rom(&K1251), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1252), name: n!("__next__"), qualname: n!("item_classes.<locals>.zip_rows.__next__"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 133 };
static K1254: RomTuple<6> = RomTuple::new([Obj::rom(&K1247), n!("__init__"), Obj::rom(&K1249), n!("__iter__"), Obj::rom(&K1253), n!("__next__")]);
static K1255: RomBytes<7> = RomBytes::new(b"\x00\xfc\x01\n\x08\n\x06");
static K1256: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1215), consts: Obj::rom(&K1254), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1255), name: n!("zip_rows"), qualname: n!("item_classes.<locals>.zip_rows"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K1257: RomTuple<2> = RomTuple::new([n!("items"), vm::intern::ascii_char(110)]);
static K1258: RomTuple<3> = RomTuple::new([n!("self"), n!("items"), vm::intern::ascii_char(110)]);
static K1259: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x04\x02");
static K1260: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1216), consts: Obj::rom(&K1257), argnames: Obj::rom(&K1258), exc: Obj::rom(&K3), lines: Obj::rom(&K1259), name: n!("__init__"), qualname: n!("item_classes.<locals>.number_items.__init__"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1261: RomBytes<3> = RomBytes::new(b"\x00\xb0\x02");
static K1262: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1261), name: n!("__iter__"), qualname: n!("item_classes.<locals>.number_items.__iter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K1263: RomBytes<35> = RomBytes::new(b"\n\x03\x00Y\x04\x00\x01b\x01\x03\x01Y\x02\x00\x02\"\x03\x02\x03[\x00\x02\x03\x00\x03\x02\x00\x04\x01h\x03\x03\x02\x81\x03");
static K1264: RomTuple<4> = RomTuple::new([n!("next"), n!("items"), vm::intern::ascii_char(110), Obj::small(1)]);
static K1265: RomBytes<9> = RomBytes::new(b"\x00\xb6\x02\x0b\x02\x04\x02\x08\x02");
static K1266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1263), consts: Obj::rom(&K1264), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1265), name: n!("__next__"), qualname: n!("item_classes.<locals>.number_items.__next__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 154 };
static K1267: RomTuple<6> = RomTuple::new([Obj::rom(&K1260), n!("__init__"), Obj::rom(&K1262), n!("__iter__"), Obj::rom(&K1266), n!("__next__")]);
static K1268: RomBytes<7> = RomBytes::new(b"\x00\xa6\x02\n\x08\n\x06");
static K1269: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1215), consts: Obj::rom(&K1267), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1268), name: n!("number_items"), qualname: n!("item_classes.<locals>.number_items"), file: n!("<prelude>"), flags: 80, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 146 };
static K1270: RomTuple<18> = RomTuple::new([n!("kept"), Obj::rom(&K1214), Obj::rom(&K1229), n!("map_one"), Obj::rom(&K1237), n!("map_rows"), Obj::rom(&K1243), n!("filter_items_by"), Obj::rom(&K1256), n!("zip_rows"), Obj::rom(&K1269), n!("number_items"), n!("map"), n!("__name__"), n!("filter"), n!("zip"), n!("enumerate"), n!("keep")]);
static K1271: RomBytes<29> = RomBytes::new(b"\x00\xc8\x01\n\x02\x04\x04\x10\x16\x13\x08\x13\x0e\x10*\x10\x1c\x0b\x02\x07\x02\x07\x02\x07\x02\x13\x02\r\x02");
static K1272: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1213), consts: Obj::rom(&K1270), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1271), name: n!("item_classes"), qualname: n!("item_classes"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1273: RomBytes<82> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01A\x02\x01\x1f\x00\n\x03\x02b\x03\x03\x00_\x02\x03\x03\x00\x03\x00\n\x04\x04_\x05\x01\x03b\x04\x04\x01b\x02\x02\x02\x81\x02\n\x03\x02b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x05g\x05\x05\x00n\x05\x01\x05\x06\x00f\x04\x04b\x02\x02\x02\x81\x02");
static K1274: RomTuple<6> = RomTuple::new([n!("len"), Obj::small(1), n!("item_classes"), Obj::small(0), n!("iter"), n!("zip")]);
static K1275: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("iterables")]);
static K1276: RomBytes<7> = RomBytes::new(b"\x00\xd4\x02\x0f\x02\x1f\x02");
static K1277: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1273), consts: Obj::rom(&K1274), argnames: Obj::rom(&K1275), exc: Obj::rom(&K3), lines: Obj::rom(&K1276), name: n!("map_items"), qualname: n!("map_items"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 169 };
static K1278: RomBytes<30> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\x00\x03\x00\n\x04\x02\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1279: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(2), n!("iter")]);
static K1280: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(102), n!("iterable")]);
static K1281: RomBytes<3> = RomBytes::new(b"\x00\xe0\x02");
static K1282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1278), consts: Obj::rom(&K1279), argnames: Obj::rom(&K1280), exc: Obj::rom(&K3), lines: Obj::rom(&K1281), name: n!("filter_items"), qualname: n!("filter_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 175 };
static K1283: RomBytes<33> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01v\x04\x01|\x03\x05\x02\x00\x00b\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x02");
static K1284: RomBytes<3> = RomBytes::new(b"\x00\xe8\x02");
static K1285: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K479), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1284), name: n!("<listcomp>"), qualname: n!("zip_items.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K1286: RomTuple<3> = RomTuple::new([n!("item_classes"), Obj::small(3), Obj::rom(&K1285)]);
static K1287: RomTuple<2> = RomTuple::new([n!("strict"), n!("iterables")]);
static K1288: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1283), consts: Obj::rom(&K1286), argnames: Obj::rom(&K1287), exc: Obj::rom(&K3), lines: Obj::rom(&K1284), name: n!("zip_items"), qualname: n!("zip_items"), file: n!("<prelude>"), flags: 65, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 1, nfree: 0, line: 179 };
static K1289: RomBytes<135> = RomBytes::new(b"?\x01\x00\"\x00\n\x03\x01\x03\x05\x02\"\x06\x01\x03\n\x07\x04\x00\x08\x01b\x07\x07\x01h\x06\x06\x02\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\n\x03\x05\x01\x04\x01\n\x07\x06\x00\x08\x00b\x05\x07\x01x\x03\x02E\x00b\x03\x03\x02v\x03\x03\x05\x04\x00W8\x00\n\x07\x07^\x08\x00\x02\n\t\x08b\x07\x07\x02\n\x08\x08O\x07\x08\"\x00\n\x07\x01\x03\t\t\"\n\x02\x03\n\x0b\x04\x00\x0c\x02b\x0b\x0b\x01h\n\n\x02\x1c\x08\t\nb\x07\x07\x01\x83\x07y\x02\x03\xc3\xff\x82");
static K1290: RomStr<36> = RomStr::constant(b"zip() argument %d is shorter than %s");
static K1291: RomStr<35> = RomStr::constant(b"zip() argument %d is longer than %s");
static K1292: RomTuple<10> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K1290), Obj::small(1), n!("zip_names"), n!("range"), n!("len"), n!("next"), n!("missing"), Obj::rom(&K1291)]);
static K1293: RomTuple<2> = RomTuple::new([n!("iterators"), n!("ended")]);
static K1294: RomBytes<13> = RomBytes::new(b"\x00\xf2\x02\x05\x02\"\x02\"\x02\x16\x02\"\x03");
static K1295: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1289), consts: Obj::rom(&K1292), argnames: Obj::rom(&K1293), exc: Obj::rom(&K3), lines: Obj::rom(&K1294), name: n!("check_equal_lengths"), qualname: n!("check_equal_lengths"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 184 };
static K1296: RomBytes<20> = RomBytes::new(b"A\x00\x00\x06\x00\x03\x01\x01W\x07\x00\x03\x02\x02\x1c\x01\x02\x00\x81\x01");
static K1297: RomStr<10> = RomStr::constant(b"argument 1");
static K1298: RomStr<14> = RomStr::constant(b"arguments 1-%d");
static K1299: RomTuple<3> = RomTuple::new([Obj::small(1), Obj::rom(&K1297), Obj::rom(&K1298)]);
static K1300: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(110)]);
static K1301: RomBytes<3> = RomBytes::new(b"\x00\x82\x03");
static K1302: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1296), consts: Obj::rom(&K1299), argnames: Obj::rom(&K1300), exc: Obj::rom(&K3), lines: Obj::rom(&K1301), name: n!("zip_names"), qualname: n!("zip_names"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K1303: RomBytes<37> = RomBytes::new(b"\n\x03\x00b\x03\x03\x00_\x02\x03\x01\n\x03\x02\x00\x04\x00b\x03\x03\x01\n\x04\x03\x00\x05\x01b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1304: RomTuple<4> = RomTuple::new([n!("item_classes"), Obj::small(4), n!("iter"), n!("index_of")]);
static K1305: RomBytes<3> = RomBytes::new(b"\x00\x8a\x03");
static K1306: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1303), consts: Obj::rom(&K1304), argnames: Obj::rom(&K1188), exc: Obj::rom(&K3), lines: Obj::rom(&K1305), name: n!("enumerate_items"), qualname: n!("enumerate_items"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K1307: RomBytes<122> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x01\x02\x02S\x01\x0c\x00\x00\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02\n\x02\x02\x00\x03\x00\x03\x04\x03b\x02\x02\x02V\x02\x11\x00\n\x02\x02\x00\x03\x00\x03\x04\x04b\x02\x02\x02U\x02%\x00\n\x02\x05\x03\x04\x06\n\x05\x07\x00\x06\x00b\x05\x05\x01Y\x05\x05\x08\x17\x04\x04\x05\x03\x05\t\x17\x03\x04\x05b\x02\x02\x01\x83\x02\n\x02\n\x00\x03\x00\n\x04\x0b\x00\x05\x00b\x04\x04\x01b\x02\x02\x02\x81\x02");
static K1308: RomStr<26> = RomStr::constant(b"\' object is not reversible");
static K1309: RomTuple<12> = RomTuple::new([n!("class_method"), n!("__reversed__"), n!("hasattr"), n!("__len__"), n!("__getitem__"), n!("TypeError"), vm::intern::ascii_char(39), n!("type"), n!("__name__"), Obj::rom(&K1308), n!("items_back"), n!("len")]);
static K1310: RomTuple<1> = RomTuple::new([n!("sequence")]);
static K1311: RomBytes<13> = RomBytes::new(b"\x00\x92\x03\r\x02\x04\x02\x0c\x02\"\x02%\x02");
static K1312: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1307), consts: Obj::rom(&K1309), argnames: Obj::rom(&K1310), exc: Obj::rom(&K3), lines: Obj::rom(&K1311), name: n!("reversed_items"), qualname: n!("reversed_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 200 };
static K1313: RomBytes<20> = RomBytes::new(b"W\x0b\x000\x01\x01\x00^\x02\x00\x01~\x02\x02K\x01\x01\xf0\xff\x82");
static K1314: RomTuple<2> = RomTuple::new([Obj::small(1), Obj::small(0)]);
static K1315: RomTuple<2> = RomTuple::new([n!("sequence"), vm::intern::ascii_char(110)]);
static K1316: RomBytes<9> = RomBytes::new(b"\x00\xa4\x03\x03\x02\x04\x02\x07\x03");
static K1317: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1313), consts: Obj::rom(&K1314), argnames: Obj::rom(&K1315), exc: Obj::rom(&K3), lines: Obj::rom(&K1316), name: n!("items_back"), qualname: n!("items_back"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 209 };
static K1318: RomBytes<22> = RomBytes::new(b"\x00\x03\x01\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02c\x03\x03\x01\x01\x82");
static K1319: RomTuple<2> = RomTuple::new([n!("json_dumps"), n!("write")]);
static K1320: RomTuple<3> = RomTuple::new([n!("obj"), n!("stream"), n!("separators")]);
static K1321: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1318), consts: Obj::rom(&K1319), argnames: Obj::rom(&K1320), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("json_dump"), qualname: n!("json_dump"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1322: RomBytes<17> = RomBytes::new(b"\n\x01\x00\x00\x02\x00c\x02\x02\x00\x01b\x01\x01\x01\x81\x01");
static K1323: RomTuple<2> = RomTuple::new([n!("json_loads"), n!("read")]);
static K1324: RomTuple<1> = RomTuple::new([n!("stream")]);
static K1325: RomBytes<2> = RomBytes::new(b"\x00\x12");
static K1326: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1322), consts: Obj::rom(&K1323), argnames: Obj::rom(&K1324), exc: Obj::rom(&K3), lines: Obj::rom(&K1325), name: n!("json_load"), qualname: n!("json_load"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1327: RomBytes<2> = RomBytes::new(b"\x00\x04");
static K1328: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K322), consts: vm::types::EMPTY_TUPLE, argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1327), name: n!("lfs_class"), qualname: n!("lfs_class"), file: n!("<prelude>"), flags: 64, nregs: 0, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 1 };
static K1329: RomBytes<28> = RomBytes::new(b"g\x01\x01\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x81\x01");
static K1330: RomTuple<1> = RomTuple::new([n!("append")]);
static K1331: RomBytes<10> = RomBytes::new(b"\x00\n\x04\x02\x06\x02\x0b\x01\x05\x04");
static K1332: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1329), consts: Obj::rom(&K1330), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K1331), name: n!("to_list"), qualname: n!("to_list"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1333: RomBytes<46> = RomBytes::new(b"g\x02\x02\x00v\x04\x00W\x1d\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01;\x05\x01\x03\x00W\x05\x00w\x03\x04\xde\xff\x81\x02");
static K1334: RomTuple<2> = RomTuple::new([n!("append"), n!("len")]);
static K1335: RomTuple<2> = RomTuple::new([n!("iterable"), vm::intern::ascii_char(110)]);
static K1336: RomBytes<14> = RomBytes::new(b"\x00\x1a\x04\x02\x06\x02\x0b\x02\x0f\x02\x03\x05\x05\x08");
static K1337: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1333), consts: Obj::rom(&K1334), argnames: Obj::rom(&K1335), exc: Obj::rom(&K3), lines: Obj::rom(&K1336), name: n!("take_items"), qualname: n!("take_items"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 12 };
static K1338: RomTuple<1> = RomTuple::new([n!("to_list")]);
static K1339: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K1338), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("list_new"), qualname: n!("list_new"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1340: RomBytes<8> = RomBytes::new(b"\x004\n\x02\x06\x02\x0b\x01");
static K1341: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K510), consts: Obj::rom(&K511), argnames: Obj::rom(&K512), exc: Obj::rom(&K3), lines: Obj::rom(&K1340), name: n!("list_extend"), qualname: n!("list_extend"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1342: RomTuple<3> = RomTuple::new([n!("self"), n!("index"), vm::intern::ascii_char(120)]);
static K1343: RomBytes<2> = RomBytes::new(b"\x00@");
static K1344: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K532), consts: Obj::rom(&K533), argnames: Obj::rom(&K1342), exc: Obj::rom(&K3), lines: Obj::rom(&K1343), name: n!("list_insert"), qualname: n!("list_insert"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1345: RomBytes<27> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01\n\x03\x01\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x02\x81\x02");
static K1346: RomTuple<3> = RomTuple::new([n!("unwrap_native"), n!("index_of"), n!("pop")]);
static K1347: RomTuple<2> = RomTuple::new([n!("self"), n!("index")]);
static K1348: RomBytes<2> = RomBytes::new(b"\x00H");
static K1349: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1345), consts: Obj::rom(&K1346), argnames: Obj::rom(&K1347), exc: Obj::rom(&K3), lines: Obj::rom(&K1348), name: n!("list_pop"), qualname: n!("list_pop"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1350: RomBytes<40> = RomBytes::new(b"\x01\x02\x00\n\x05\x00\x00\x06\x00b\x05\x05\x01v\x04\x05W\x0e\x00O\x03\x01\x05\x00;\x03\x01\x04\x00/\x02\x02\x01w\x03\x04\xed\xff\x81\x02");
static K1351: RomTuple<2> = RomTuple::new([n!("unwrap_native"), Obj::small(1)]);
static K1352: RomBytes<12> = RomBytes::new(b"\x00P\x03\x02\x10\x02\n\x02\x04\x03\x05\x06");
static K1353: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1350), consts: Obj::rom(&K1351), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1352), name: n!("list_count"), qualname: n!("list_count"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1354: RomBytes<114> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x04\x07\x01\n\x07\x01\x00\x08\x02b\x05\x07\x01=\x05\x02\x0e\x00\n\x07\x03\x17\x08\x05\x04\x01\t\x00b\x05\x07\x02S\x03\x13\x00\n\x07\x01\x00\x08\x03b\x03\x07\x01=\x03\x02\x04\x00-\x03\x03\x04W\x14\x00^\x06\x00\x05O\x06\x01\x05\x00;\x06\x01\x02\x00\x81\x05/\x05\x05\x04\n\x07\x00\x00\x08\x00b\x07\x07\x017\x05\x07\t\x00S\x03\xd9\xffC\x05\x03\xd4\xff\x01\x07\xff\x81\x07");
static K1355: RomTuple<5> = RomTuple::new([n!("len"), n!("index_of"), Obj::small(0), n!("max"), Obj::small(1)]);
static K1356: RomTuple<4> = RomTuple::new([n!("items"), vm::intern::ascii_char(120), n!("start"), n!("stop")]);
static K1357: RomBytes<30> = RomBytes::new(b"\x00b\n\x02\n\x02\x05\x02\x0e\x02\x04\x02\n\x02\x05\x02\x04\x02\x03\x02\x04\x02\n\x02\x02\x02\x04\x07\x18\n");
static K1358: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1354), consts: Obj::rom(&K1355), argnames: Obj::rom(&K1356), exc: Obj::rom(&K3), lines: Obj::rom(&K1357), name: n!("find_item"), qualname: n!("find_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 48 };
static K1359: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::NONE]);
static K1360: RomStr<15> = RomStr::constant(b" is not in list");
static K1361: RomTuple<6> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1360)]);
static K1362: RomBytes<9> = RomBytes::new(b"\x00\x84\x01\x1d\x02\x05\x02\x1a\x02");
static K1363: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K522), consts: Obj::rom(&K1361), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1362), name: n!("list_index"), qualname: n!("list_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 65 };
static K1364: RomStr<29> = RomStr::constant(b"list.remove(x): x not in list");
static K1365: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("find_item"), Obj::small(0), n!("ValueError"), Obj::rom(&K1364)]);
static K1366: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\n\x02\r\x02\x05\x02\x0c\x02");
static K1367: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K119), consts: Obj::rom(&K1365), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1366), name: n!("list_remove"), qualname: n!("list_remove"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1368: RomBytes<150> = RomBytes::new(b"\x13\x01\n\x05\x00\x00\x06\x00b\x00\x05\x01\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x03\x00\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x03\x05\x14\x05\x01\x01\x00S\x05\x14\x00v\x06\x03\x00\x08\x01h\x07\x08\x01|\x05\x07\x02\x00\x04b\x04\x05\x01\n\x05\x03\x00\x06\x04\x00\x07\x03\n\x08\x04\x00\t\x02b\x08\x08\x01b\x05\x05\x03\n\x05\x05\x00\x06\x00b\x05\x05\x01\n\x06\x05\x00\x07\x03b\x06\x06\x01<\x05\x06\x0c\x00\n\x05\x06\x03\x06\x07b\x05\x05\x01\x83\x05\x05\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05`\x00\x05\x03\x82");
static K1369: RomBytes<29> = RomBytes::new(b"g\x03\x03\x00W\x0f\x00\x14\x04\x01\x00\x00\x00\x05\x02b\x04\x04\x01m\x03\x04w\x02\x00\xec\xff\x81\x03");
static K1370: RomBytes<3> = RomBytes::new(b"\x00\xaa\x01");
static K1371: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1369), consts: Obj::rom(&K500), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1370), name: n!("<listcomp>"), qualname: n!("list_sort.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 85 };
static K1372: RomStr<25> = RomStr::constant(b"list modified during sort");
static K1373: RomTuple<8> = RomTuple::new([n!("unwrap_native"), n!("key"), Obj::rom(&K1371), n!("sort_columns"), n!("bool"), n!("len"), n!("ValueError"), Obj::rom(&K1372)]);
static K1374: RomTuple<3> = RomTuple::new([n!("self"), n!("key"), n!("reverse")]);
static K1375: RomBytes<21> = RomBytes::new(b"\x00\xa0\x01\x02\x02\n\x02\x10\x02\x10\x02\t\x02\x14\x02\x17\x02\x19\x02\x0c\x02");
static K1376: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1368), consts: Obj::rom(&K1373), argnames: Obj::rom(&K1374), exc: Obj::rom(&K3), lines: Obj::rom(&K1375), name: n!("list_sort"), qualname: n!("list_sort"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1377: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::FALSE]);
static K1378: RomBytes<28> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01Y\x04\x03\x01\x00\x05\x01\x00\x06\x02e\x04\x04\x02\x02\x00\x81\x03");
static K1379: RomTuple<3> = RomTuple::new([n!("list"), n!("sort"), Obj::rom(&K494)]);
static K1380: RomTuple<3> = RomTuple::new([n!("iterable"), n!("key"), n!("reverse")]);
static K1381: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\n\x02\x10\x02");
static K1382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1378), consts: Obj::rom(&K1379), argnames: Obj::rom(&K1380), exc: Obj::rom(&K3), lines: Obj::rom(&K1381), name: n!("sorted_list"), qualname: n!("sorted_list"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K1383: RomBytes<54> = RomBytes::new(b"V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\n\x03\x01\x00\x04\x00\x00\x05\x01b\x03\x03\x02V\x02\x10\x00\x00\x03\x00c\x03\x03\x00\x00\x00\x03\x01c\x03\x03\x00\x00\x82");
static K1384: RomTuple<2> = RomTuple::new([n!("reverse"), n!("merge_sort")]);
static K1385: RomTuple<3> = RomTuple::new([n!("keys"), n!("values"), n!("reverse")]);
static K1386: RomBytes<15> = RomBytes::new(b"\x00\xc8\x01\x04\x02\x08\x02\x08\x02\r\x02\x04\x02\x08\x02");
static K1387: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1383), consts: Obj::rom(&K1384), argnames: Obj::rom(&K1385), exc: Obj::rom(&K3), lines: Obj::rom(&K1386), name: n!("merge_sort_columns"), qualname: n!("merge_sort_columns"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1388: RomBytes<228> = RomBytes::new(b"\n\x0b\x00\x00\x0c\x00b\x02\x0b\x01=\x02\x01\x01\x00\x82&\x03\x02\x01\x05\x0b\x00\x00\x0c\x03\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x05\x0c\x00\x00\r\x03\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x04\x0b\x00\x05\x0c\x00\x0b\x03\x05\x0c\x00\x05\r\x00l\x0b\x0b^\x0b\x00\x0b\x00\x0c\x03\x05\r\x00\x05\x0e\x00l\x0c\x0c^\x0c\x01\x0c\x00\x06\x0b\x00\x07\x0c\n\x0b\x02\x00\x0c\x04\x00\r\x05b\x0b\x0b\x02\n\x0b\x02\x00\x0c\x06\x00\r\x07b\x0b\x0b\x02\x01\x08\x00\x00\t\x08\n\x0b\x03\x00\x0c\x02x\x0b\x01S\x00b\x0b\x0b\x01v\x0b\x0b\x05\x0c\x00WF\x00G\x08\x03\x16\x00\x18\x0f\x02\x037\t\x0f$\x00^\x0f\x06\t^\x10\x04\x087\x0f\x10\x17\x00^\x0f\x06\t^\x10\x07\t`\x00\n\x0f`\x01\n\x10/\t\t\x04W\x14\x00^\x0f\x04\x08^\x10\x05\x08`\x00\n\x0f`\x01\n\x10/\x08\x08\x04y\n\x0b\xb5\xff\x82");
static K1389: RomTuple<5> = RomTuple::new([n!("len"), Obj::small(2), n!("merge_sort"), n!("range"), Obj::small(1)]);
static K1390: RomTuple<2> = RomTuple::new([n!("keys"), n!("values")]);
static K1391: RomBytes<33> = RomBytes::new(b"\x00\xdc\x01\n\x02\x05\x02\x01\x02\x04\x02&\x02&\x02\r\x02\r\x02\x06\x02\x18\x02\x1b\x02\x10\x02\x07\x04\x10\x02\x04\x0b");
static K1392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1388), consts: Obj::rom(&K1389), argnames: Obj::rom(&K1390), exc: Obj::rom(&K3), lines: Obj::rom(&K1391), name: n!("merge_sort"), qualname: n!("merge_sort"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K1393: RomBytes<19> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1394: RomTuple<2> = RomTuple::new([n!("tuple"), n!("to_list")]);
static K1395: RomBytes<3> = RomBytes::new(b"\x00\x82\x02");
static K1396: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1394), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K1395), name: n!("tuple_new"), qualname: n!("tuple_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 128 };
static K1397: RomBytes<15> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1398: RomTuple<1> = RomTuple::new([n!("list_count")]);
static K1399: RomBytes<3> = RomBytes::new(b"\x00\x8a\x02");
static K1400: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1397), consts: Obj::rom(&K1398), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1399), name: n!("tuple_count"), qualname: n!("tuple_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K1401: RomStr<30> = RomStr::constant(b"tuple.index(x): x not in tuple");
static K1402: RomTuple<5> = RomTuple::new([n!("find_item"), n!("unwrap_native"), Obj::small(0), n!("ValueError"), Obj::rom(&K1401)]);
static K1403: RomBytes<9> = RomBytes::new(b"\x00\x92\x02\x1d\x02\x05\x02\x0c\x02");
static K1404: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K113), consts: Obj::rom(&K1402), argnames: Obj::rom(&K116), exc: Obj::rom(&K3), lines: Obj::rom(&K1403), name: n!("tuple_index"), qualname: n!("tuple_index"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 136 };
static K1405: RomBytes<31> = RomBytes::new(b"\n\x01\x00g\x02\x02\x00v\x05\x00|\x04\x06\x01\x00\x00b\x04\x04\x01n\x02\x04\x05\x03\x00f\x01\x01\x81\x01");
static K1406: RomTuple<1> = RomTuple::new([n!("index_of")]);
static K1407: RomBytes<3> = RomBytes::new(b"\x00\xa0\x02");
static K1408: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1406), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1407), name: n!("<listcomp>"), qualname: n!("range_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 144 };
static K1409: RomTuple<2> = RomTuple::new([n!("range"), Obj::rom(&K1408)]);
static K1410: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1405), consts: Obj::rom(&K1409), argnames: Obj::rom(&K1143), exc: Obj::rom(&K3), lines: Obj::rom(&K1407), name: n!("range_new"), qualname: n!("range_new"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 143 };
static K1411: RomBytes<3> = RomBytes::new(b"\x00\xa8\x02");
static K1412: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1397), consts: Obj::rom(&K1398), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1411), name: n!("range_count"), qualname: n!("range_count"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1413: RomBytes<46> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x02\x03\x02=\x02\x01\x1a\x00\n\x03\x02\n\x05\x03\x00\x06\x01b\x05\x05\x01\x03\x06\x04\x17\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1414: RomStr<16> = RomStr::constant(b" is not in range");
static K1415: RomTuple<5> = RomTuple::new([n!("find_item"), Obj::small(0), n!("ValueError"), n!("repr"), Obj::rom(&K1414)]);
static K1416: RomBytes<9> = RomBytes::new(b"\x00\xb0\x02\r\x02\x05\x02\x1a\x02");
static K1417: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1413), consts: Obj::rom(&K1415), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1416), name: n!("range_index"), qualname: n!("range_index"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 151 };
static K1418: RomBytes<107> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x02\x01\t\xffb\x03\x06\x03WN\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x04\x06\x026\x06\x04\x01\x06U\x06\x05\x006\x06\x04\x01\x04\x00\x05\x06\n\x06\x02\x00\x07\x00\x00\x08\x03\x00\t\x04b\x06\x06\x03U\x06\x06\x00\x01\x03\xffW\x06\x00V\x05\x02\x00\x81\x03\n\x06\x00\x00\x07\x00\x00\x08\x02\x00\t\x03b\x03\x06\x03L\x03\x03\xad\xff\x01\x06\xff\x81\x06");
static K1419: RomTuple<4> = RomTuple::new([n!("table_next"), n!("table_key"), n!("table_has"), Obj::small(0)]);
static K1420: RomTuple<3> = RomTuple::new([n!("table"), n!("key"), vm::intern::ascii_char(104)]);
static K1421: RomBytes<22> = RomBytes::new(b"\x00\x10\x10\x02\x03\x02\r\x02\x11\x02\x14\x02\x06\x02\x04\x02\x02\x02\x10\r\x05\x10");
static K1422: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1418), consts: Obj::rom(&K1419), argnames: Obj::rom(&K1420), exc: Obj::rom(&K3), lines: Obj::rom(&K1421), name: n!("table_find"), qualname: n!("table_find"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 7 };
static K1423: RomBytes<141> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x01\x03\x02S\x01:\x00\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x02\x00\x04\x02\n\x05\x03b\x03\x03\x02U\x03\x0c\x00\n\x03\x04\x03\x04\x05b\x03\x03\x01\x83\x03\n\x03\x06\n\x04\x07\x00\x05\x02b\x04\x04\x01b\x03\x03\x01\x81\x03\n\x03\x00\x00\x04\x00\x03\x05\x08b\x03\x03\x02T\x03\x0c\x00\n\x03\t\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x04\x03\x05\n\n\x06\x0b\x00\x07\x00b\x06\x06\x01Y\x06\x06\x0c\x17\x05\x05\x06\x03\x06\r\x17\x04\x05\x06b\x03\x03\x01\x83\x03");
static K1424: RomStr<40> = RomStr::constant(b"__hash__ method should return an integer");
static K1425: RomStr<18> = RomStr::constant(b"unhashable type: \'");
static K1426: RomTuple<14> = RomTuple::new([n!("class_method"), n!("__hash__"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1424), n!("hash"), n!("unwrap_native"), n!("__eq__"), n!("hash_own"), Obj::rom(&K1425), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1427: RomBytes<18> = RomBytes::new(b"\x00*\r\x02\x04\x02\n\x02\x11\x02\x0c\x02\x13\x02\x11\x02\x0c\x02");
static K1428: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1423), consts: Obj::rom(&K1426), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1427), name: n!("hash_of"), qualname: n!("hash_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K1429: RomBytes<125> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x16\x00\n\x02\x03v\x04\x01|\x03\x05\x04\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x05b\x02\x02\x02V\x02\x16\x00\n\x02\x06v\x04\x01|\x03\x05\x07\x00\x00b\x03\x03\x01b\x02\x02\x01\x81\x02\n\x02\x08\x03\x04\t\n\x05\n\x00\x06\x00b\x05\x05\x01Y\x05\x05\x0b\x17\x04\x04\x05\x03\x05\x0c\x17\x03\x04\x05b\x02\x02\x01\x83\x02");
static K1430: RomTuple<1> = RomTuple::new([n!("hash")]);
static K1431: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1430), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K111), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1432: RomBytes<2> = RomBytes::new(b"\x00J");
static K1433: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1430), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1432), name: n!("<listcomp>"), qualname: n!("hash_own.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1434: RomTuple<13> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("tuple"), n!("hash_tuple"), Obj::rom(&K1431), n!("frozenset"), n!("hash_frozenset"), Obj::rom(&K1433), n!("TypeError"), Obj::rom(&K1425), n!("type"), n!("__name__"), vm::intern::ascii_char(39)]);
static K1435: RomBytes<12> = RomBytes::new(b"\x00B\n\x02\x11\x02\x16\x02\x11\x02\x16\x02");
static K1436: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1429), consts: Obj::rom(&K1434), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1435), name: n!("hash_own"), qualname: n!("hash_own"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 32 };
static K1437: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01*\x00\n\x01\x01\n\x02\x02Y\x03\x00\x03b\x02\x02\x01\n\x03\x02Y\x04\x00\x04b\x03\x03\x01\n\x04\x02Y\x05\x00\x05b\x04\x04\x01b\x01\x01\x03\x81\x01\n\x01\x06\x00\x02\x00\x03\x03\x07b\x01\x01\x02T\x01\x01\x00\x82\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1438: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("slice"), n!("bound"), n!("start"), n!("stop"), n!("step"), n!("class_method"), n!("__index__"), n!("index_of")]);
static K1439: RomBytes<10> = RomBytes::new(b"\x00V\x11\x02*\x02\x11\x02\x01\x02");
static K1440: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1437), consts: Obj::rom(&K1438), argnames: Obj::rom(&K500), exc: Obj::rom(&K3), lines: Obj::rom(&K1439), name: n!("index_key"), qualname: n!("index_key"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 42 };
static K1441: RomBytes<64> = RomBytes::new(b"S\x00\x11\x00\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x02\x00\x81\x00\n\x01\x02\x00\x02\x00\x03\x03\x03b\x01\x01\x02T\x01\x0c\x00\n\x01\x04\x03\x02\x05b\x01\x01\x01\x83\x01\n\x01\x06\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1442: RomStr<66> = RomStr::constant(b"slice indices must be integers or None or have an __index__ method");
static K1443: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("int"), n!("class_method"), n!("__index__"), n!("TypeError"), Obj::rom(&K1442), n!("index_of")]);
static K1444: RomBytes<10> = RomBytes::new(b"\x00f\x15\x02\x02\x02\x11\x02\x0c\x02");
static K1445: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1441), consts: Obj::rom(&K1443), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1444), name: n!("bound"), qualname: n!("bound"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K1446: RomBytes<78> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01T\x02>\x00\x03\x03\x01\n\x05\x02\n\x06\x03\x00\x07\x00b\x06\x06\x01b\x05\x05\x01Y\x04\x05\x04\n\x05\x05\x03\x07\x06\x17\x07\x04\x07\x17\x07\x07\x03\n\x08\x02\x00\t\x01b\x08\x08\x01Y\x08\x08\x04\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1447: RomStr<24> = RomStr::constant(b"integers or slices, not ");
static K1448: RomStr<17> = RomStr::constant(b" indices must be ");
static K1449: RomTuple<7> = RomTuple::new([n!("index_key"), Obj::rom(&K1447), n!("type"), n!("unwrap_native"), n!("__name__"), n!("TypeError"), Obj::rom(&K1448)]);
static K1450: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("key")]);
static K1451: RomBytes<12> = RomBytes::new(b"\x00v\n\x02\x04\x02\x03\x02\x15\x02&\x02");
static K1452: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1446), consts: Obj::rom(&K1449), argnames: Obj::rom(&K1450), exc: Obj::rom(&K3), lines: Obj::rom(&K1451), name: n!("sequence_key"), qualname: n!("sequence_key"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1453: RomBytes<133> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x02\x05\x01\n\x05\x01\x00\x06\x02\n\x07\x02b\x05\x05\x02U\x05\x13\x00\n\x05\x03\x00\x06\x00\x00\x07\x01b\x05\x05\x02^\x05\x02\x05\x81\x05\n\x05\x04\x00\x06\x02\x00\x07\x01\n\x08\x05\x00\t\x01b\x08\x08\x01b\x03\x05\x03@\x03\x06\x0f\x00\n\x05\x07\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x08\x00\x06\x00\x03\x07\tb\x04\x05\x02S\x04\x0f\x00\x00\x05\x04\x00\x06\x00\x00\x07\x01b\x05\x05\x02\x81\x05\n\x05\n\x00\x06\x01b\x05\x05\x01\x83\x05");
static K1454: RomTuple<11> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("sequence_key"), n!("table_find"), n!("hash"), Obj::small(0), n!("table_value"), n!("class_method"), n!("__missing__"), n!("KeyError")]);
static K1455: RomBytes<21> = RomBytes::new(b"\x00\x88\x01\n\x02\x11\x02\x13\x02\x17\x02\x05\x02\x0f\x02\r\x02\x04\x02\x0f\x02");
static K1456: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1453), consts: Obj::rom(&K1454), argnames: Obj::rom(&K1450), exc: Obj::rom(&K3), lines: Obj::rom(&K1455), name: n!("get_item"), qualname: n!("get_item"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 67 };
static K1457: RomBytes<138> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x03\x04\x01\n\x04\x01\x00\x05\x03\n\x06\x02b\x04\x04\x02V\x04\x13\x00\n\x04\x03\x00\x05\x03\x00\x06\x01\x00\x07\x02b\x04\x04\x03W[\x00\n\x04\x01\x00\x05\x01\n\x06\x04\n\x07\x05h\x06\x06\x02b\x04\x04\x02V\x042\x00\n\x04\x06\x00\x05\x02b\x04\x04\x01\n\x06\x01\x00\x07\x01\n\x08\x05b\x06\x06\x02V\x06\r\x00\n\x05\x07\x00\x06\x01b\x05\x05\x01W\x03\x00\x00\x05\x01`\x03\x05\x04W\x11\x00\n\x04\x08\x00\x05\x00\x00\x06\x01b\x04\x04\x02`\x03\x04\x02\x82");
static K1458: RomTuple<9> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_setitem"), n!("int"), n!("slice"), n!("to_list"), n!("index_key"), n!("sequence_key")]);
static K1459: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("key"), n!("value")]);
static K1460: RomBytes<13> = RomBytes::new(b"\x00\xa2\x01\n\x02\x11\x02\x13\x02\x18\x042\x04");
static K1461: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1457), consts: Obj::rom(&K1458), argnames: Obj::rom(&K1459), exc: Obj::rom(&K3), lines: Obj::rom(&K1460), name: n!("set_item"), qualname: n!("set_item"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K1462: RomBytes<60> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x02\x03\x01\n\x03\x01\x00\x04\x02\n\x05\x02b\x03\x03\x02V\x03\x10\x00\n\x03\x03\x00\x04\x02\x00\x05\x01b\x03\x03\x02W\x10\x00\n\x03\x04\x00\x04\x00\x00\x05\x01b\x03\x03\x02a\x02\x03\x82");
static K1463: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("dict_pop"), n!("sequence_key")]);
static K1464: RomBytes<9> = RomBytes::new(b"\x00\xb8\x01\n\x02\x11\x02\x10\x04");
static K1465: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1462), consts: Obj::rom(&K1463), argnames: Obj::rom(&K1450), exc: Obj::rom(&K3), lines: Obj::rom(&K1464), name: n!("del_item"), qualname: n!("del_item"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K1466: RomBytes<101> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x02\x04\x01\n\x04\x01\x00\x05\x02\n\x06\x02\n\x07\x03\n\x08\x04h\x06\x06\x03b\x04\x04\x02V\x04!\x00\n\x04\x05\x00\x05\x02\x00\x06\x01\n\x07\x06\x00\x08\x01b\x07\x07\x01b\x04\x04\x03\x01\x05\x006\x04\x04\x05\x03\x81\x04v\x04\x00W\x0f\x00O\x03\x01\x05\x00;\x03\x01\x05\x00\x05\x05\x01\x81\x05w\x03\x04\xec\xff\x05\x04\x02\x81\x04");
static K1467: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("dict"), n!("set"), n!("frozenset"), n!("table_find"), n!("hash")]);
static K1468: RomTuple<2> = RomTuple::new([n!("container"), n!("item")]);
static K1469: RomBytes<17> = RomBytes::new(b"\x00\xc8\x01\n\x02\x1b\x02!\x02\x06\x02\n\x02\x05\x03\x05\x06");
static K1470: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1466), consts: Obj::rom(&K1467), argnames: Obj::rom(&K1468), exc: Obj::rom(&K3), lines: Obj::rom(&K1469), name: n!("contains"), qualname: n!("contains"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1471: RomBytes<433> = RomBytes::new(b"\n\x08\x00\x00\t\x02b\x08\x08\x01\n\t\x00\x00\n\x03b\t\t\x01\x00\x04\x08\x00\x05\tA\x00\x01$\x00V\x01 \x00\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x04\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x02A\x00\x05A\x00\n\x08\x02\x00\t\x05\n\n\x03\n\x0b\x06\n\x0c\x07\n\r\x08\n\x0e\th\n\n\x05b\x08\x08\x02V\x08\x10\x00\n\x08\n\x00\t\x02b\x08\x08\x01\x19\x08\x05\x08\x81\x08\n\x08\n\x00\t\x03b\x08\x08\x01\x19\x08\x04\x08\x81\x08A\x00\x0b*\x00\n\x08\x02\x00\t\x04\n\n\x07\n\x0b\x08\n\x0c\th\n\n\x03b\x08\x08\x02V\x08\x0f\x00\n\x08\x0c\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08A\x00\r?\x00\n\x08\x02\x00\t\x04\n\n\x0eb\x08\x08\x02V\x08.\x00V\x01\x06\x00\x00\x06\x04W\x08\x00\x00\x08\x04c\x06\x08\x00\x0f\n\x08\x10\x00\t\x06\x00\n\x03b\x08\x08\x02V\x01\x06\x00\x00\x08\x02W\x03\x00\x00\x08\x06\x81\x08\x01\t\x01\n\n\x11\n\x0b\x12h\n\n\x02\x01\x0b\x06\n\x0c\x13\n\r\x14h\x0c\x0c\x02\x01\r\x07\n\x0e\x15\n\x0f\x16h\x0e\x0e\x02\x01\x0f\x08\n\x10\x17\n\x11\x18h\x10\x10\x02j\x08\t\x04\x00\x07\x08R\x00\x07)\x00\n\x08\x02\x00\t\x02\n\n\x19b\x08\x08\x02V\x08\x18\x00V\x01\x14\x00^\t\x07\x00_\x08\t\x1a\x00\t\x02\x00\n\x03b\x08\x08\x02\x81\x02R\x00\x07\"\x00\n\x08\x02\x00\t\x04\n\n\x19\n\x0b\x1bh\n\n\x02b\x08\x08\x02U\x08\n\x00\n\x08\x1c\x00\t\x04b\x04\x08\x01R\x00\x07\x14\x00^\t\x07\x00_\x08\t\x01\x00\t\x04\x00\n\x03b\x08\x08\x02\x81\x08\n\x08\x1d\x03\t\x1eb\x08\x08\x01\x83\x08");
static K1472: RomStr<57> = RomStr::constant(b"this operation does not accept a user-defined object here");
static K1473: RomTuple<31> = RomTuple::new([n!("unwrap_native"), Obj::small(0), n!("isinstance"), n!("list"), n!("list_extend"), Obj::small(2), n!("tuple"), n!("str"), n!("bytes"), n!("bytearray"), n!("index_of"), Obj::small(5), n!("percent_of"), Obj::small(7), n!("dict"), n!("copy"), n!("dict_update"), n!("set_difference"), n!("set_difference_update"), n!("set_intersection"), n!("set_intersection_update"), n!("set_union"), n!("set_update"), n!("set_symmetric_difference"), n!("set_symmetric_difference_update"), n!("set"), Obj::small(1), n!("frozenset"), n!("set_new"), n!("TypeError"), Obj::rom(&K1472)]);
static K1474: RomTuple<4> = RomTuple::new([n!("op"), n!("in_place"), vm::intern::ascii_char(97), vm::intern::ascii_char(98)]);
static K1475: RomBytes<55> = RomBytes::new(b"\x00\xde\x01\x1a\x02\x1a\x02\r\x02\x02\x02\x05\x02!\x02\x10\x02\x10\x02 \x02\x0f\x02\x16\x02\x12\x02\r\x02\x0f\x04\r\x02\r\x02\r\x02\r\x07\x07\x0c\x1a\x02\x12\x02\x02\x02\x1d\x04\n\x02\x05\x02\x14\x02");
static K1476: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1471), consts: Obj::rom(&K1473), argnames: Obj::rom(&K1474), exc: Obj::rom(&K3), lines: Obj::rom(&K1475), name: n!("operate"), qualname: n!("operate"), file: n!("<prelude>"), flags: 64, nregs: 18, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K1477: RomTuple<3> = RomTuple::new([n!("index_key"), n!("index_of"), n!("indices")]);
static K1478: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1345), consts: Obj::rom(&K1477), argnames: Obj::rom(&K537), exc: Obj::rom(&K3), lines: Obj::rom(&K1129), name: n!("slice_indices"), qualname: n!("slice_indices"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K1479: RomBytes<177> = RomBytes::new(b"\n\x07\x00\x00\x08\x00\n\t\x01b\x07\x07\x02V\x07\x19\x00\n\x07\x02\x00\x08\x00b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x01\x00\x82\n\x07\x02\n\x08\x03\x00\t\x01b\x08\x08\x01b\x07\x07\x01\n\x08\x02\x00\t\x01b\x08\x08\x017\x07\x08\x0c\x00\n\x07\x04\x03\x08\x05b\x07\x07\x01\x83\x07g\x03\x03\x00v\x07\x01W\"\x00\x00\x08\x00\x00\t\x04\n\n\x06c\x05\x08\x02\x07\n\x08\x06P\x05\x08\x01\x00\x82\x00\x08\x03\x00\t\x05c\x08\x08\x01\x08w\x04\x07\xd9\xffV\x02#\x00\n\x07\x01\x00\x08\x00b\x06\x07\x01v\x07\x01W\x03\x00a\x06\x04w\x04\x07\xf8\xff\x00\x07\x03\x00\x08\x06c\x07\x07\x01\x08\x81\x03");
static K1480: RomStr<36> = RomStr::constant(b"mapping pattern checks duplicate key");
static K1481: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("dict"), n!("len"), n!("set"), n!("ValueError"), Obj::rom(&K1480), n!("missing"), n!("get"), n!("append")]);
static K1482: RomTuple<3> = RomTuple::new([n!("subject"), n!("keys"), n!("rest")]);
static K1483: RomBytes<36> = RomBytes::new(b"\x00\n*\x02\x01\x02 \x02\x0c\x02\x04\x02\x06\x02\x0e\x02\x08\x02\x01\x02\x0b\x07\x05\n\x04\x02\n\x02\x06\x02\x03\x01\x05\x04\x0b\x02");
static K1484: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1479), consts: Obj::rom(&K1481), argnames: Obj::rom(&K1482), exc: Obj::rom(&K3), lines: Obj::rom(&K1483), name: n!("match_mapping"), qualname: n!("match_mapping"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1485: RomBytes<405> = RomBytes::new(b"\n\n\x00\x00\x0b\x01\n\x0c\x01b\n\n\x02U\n\x0c\x00\n\n\x02\x03\x0b\x03b\n\n\x01\x83\n\n\n\x00\x00\x0b\x00\x00\x0c\x01b\n\n\x02U\n\x01\x00\x82g\x04\x04\x00V\x02\xe9\x00\n\n\x04\x00\x0b\x01\x03\x0c\x05\x05\r\x00b\x05\n\x03T\x05/\x00\n\n\x06\x00\x0b\x01b\n\n\x01V\n!\x00\n\n\x07\x00\x0b\x01\x01\x0c\x01\x00\r\x02b\n\n\x03\x00\n\x04\x00\x0b\x00c\n\n\x01\x08\x03\x05\tW\xa2\x00T\x05\x06\x00\x03\x05\tW\x00\x00\n\n\x00\x00\x0b\x05\n\x0c\nb\n\n\x02U\n&\x00\x03\x06\x0b\n\n\x02Y\x0c\x01\x0c\n\x0e\x01\x00\x0f\x05b\x0e\x0e\x01Y\r\x0e\x0ch\x0c\x0c\x02\x1c\x0b\x06\x0cb\n\n\x01\x83\n\n\n\x07\x00\x0b\x01\n\x0c\r\x00\r\x05b\x0c\x0c\x01\x00\r\x02b\n\n\x03\x05\n\x00\x00\x0b\x02\x05\x0c\x00l\n\n^\x05\x05\nv\n\x05W/\x00\n\x0b\x00\x00\x0c\x07\n\r\x0eb\x0b\x0b\x02U\x0b\x1e\x00\x03\x06\x0f\n\x0b\x02\n\r\x01\x00\x0e\x07b\r\r\x01Y\r\r\x0c\x1c\x0c\x06\rb\x0b\x0b\x01\x83\x0bw\x07\n\xcc\xff\x17\x03\x05\x03\n\x0b\x10\x00\x0c\x03b\x0b\x0b\x01v\n\x0bW^\x00z\x0b\x0c\x02\x00\x08\x0c\x00\x07\r\x05\x0c\x00\x00\r\x08\x05\x0e\x00l\x0c\x0c^\x0c\x03\x0cR\x07\x0c\x1b\x00\x03\x06\x11\n\x0c\x02Y\x0e\x01\x0c\x00\x0f\x07h\x0e\x0e\x02\x1c\r\x06\x0eb\x0c\x0c\x01\x83\x0c\n\x0c\x04\x00\r\x00\x00\x0e\x07\n\x0f\x12b\t\x0c\x03\n\x0c\x12P\t\x0c\x01\x00\x82\x00\x0c\x04\x00\r\tc\x0c\x0c\x01\x08w\x0b\n\x9d\xff\x81\x04");
static K1486: RomStr<36> = RomStr::constant(b"called match pattern must be a class");
static K1487: RomStr<42> = RomStr::constant(b"%s.__match_args__ must be a tuple (got %s)");
static K1488: RomStr<48> = RomStr::constant(b"__match_args__ elements must be strings (got %s)");
static K1489: RomStr<49> = RomStr::constant(b"%s() got multiple sub-patterns for attribute \'%s\'");
static K1490: RomTuple<19> = RomTuple::new([n!("isinstance"), n!("type"), n!("TypeError"), Obj::rom(&K1486), n!("getattr"), n!("__match_args__"), n!("matches_itself"), n!("check_match_args"), n!("append"), vm::types::EMPTY_TUPLE, n!("tuple"), Obj::rom(&K1487), n!("__name__"), n!("len"), n!("str"), Obj::rom(&K1488), n!("enumerate"), Obj::rom(&K1489), n!("missing")]);
static K1491: RomTuple<4> = RomTuple::new([n!("subject"), n!("cls"), n!("count"), n!("names")]);
static K1492: RomBytes<66> = RomBytes::new(b"\x000\x11\x02\x0c\x02\x11\x02\x01\x02\x04\x02\x04\x02\x10\x02\x12\x02\x10\x02\x0b\x02\x06\x04\n\x02\x11\x02\x03\x02#\x02\x17\x02\x10\x02\x06\x02\x11\x02\x03\x02\x1b\x05\x05\x08\x04\x02\x1a\x02\x15\x02\x03\x02\x18\x02\x10\x02\x08\x02\x01\x02\x0b\r\x05\x10");
static K1493: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1485), consts: Obj::rom(&K1490), argnames: Obj::rom(&K1491), exc: Obj::rom(&K3), lines: Obj::rom(&K1492), name: n!("match_class"), qualname: n!("match_class"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1494: RomBytes<53> = RomBytes::new(b"9\x02\x01/\x00A\x01\x00\x06\x00\x03\x03\x01W\x03\x00\x03\x03\x02\x03\x04\x03\n\x05\x04Y\x07\x00\x05\x00\x08\x01\x00\t\x03\x00\n\x02h\x07\x07\x04\x1c\x06\x04\x07b\x05\x05\x01\x83\x05\x82");
static K1495: RomStr<51> = RomStr::constant(b"%s() accepts %d positional sub-pattern%s (%d given)");
static K1496: RomTuple<6> = RomTuple::new([Obj::small(1), n!(""), vm::intern::ascii_char(115), Obj::rom(&K1495), n!("TypeError"), n!("__name__")]);
static K1497: RomTuple<3> = RomTuple::new([n!("cls"), n!("allowed"), n!("count")]);
static K1498: RomBytes<8> = RomBytes::new(b"\x00v\x05\x02\x0e\x02\x03\x02");
static K1499: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1494), consts: Obj::rom(&K1496), argnames: Obj::rom(&K1497), exc: Obj::rom(&K3), lines: Obj::rom(&K1498), name: n!("check_match_args"), qualname: n!("check_match_args"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K1500: RomBytes<52> = RomBytes::new(b"\n\x02\x00\n\x03\x01\n\x04\x02\n\x05\x03\n\x06\x04\n\x07\x05\n\x08\x06\n\t\x07\n\n\x08\n\x0b\t\n\x0c\nh\x01\x02\x0b\n\x02\x0b\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K1501: RomTuple<12> = RomTuple::new([n!("bool"), n!("bytearray"), n!("bytes"), n!("dict"), n!("float"), n!("frozenset"), n!("int"), n!("list"), n!("set"), n!("str"), n!("tuple"), n!("issubclass")]);
static K1502: RomTuple<1> = RomTuple::new([n!("cls")]);
static K1503: RomBytes<5> = RomBytes::new(b"\x00\x86\x01%\x02");
static K1504: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1500), consts: Obj::rom(&K1501), argnames: Obj::rom(&K1502), exc: Obj::rom(&K3), lines: Obj::rom(&K1503), name: n!("matches_itself"), qualname: n!("matches_itself"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K1505: RomBytes<76> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\n\x00\x00\x01\x00c\x01\x01\x00\x02\x81\x01\n\x01\x00\x00\x02\x00\n\x03\x03b\x01\x01\x02U\x01\x1e\x00\n\x01\x04\x03\x03\x05\n\x04\x06\x00\x05\x00b\x04\x04\x01Y\x04\x04\x07\x17\x02\x03\x04b\x01\x01\x01\x83\x01\x81\x00");
static K1506: RomStr<31> = RomStr::constant(b"path must be str or bytes, not ");
static K1507: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("decode"), n!("str"), n!("TypeError"), Obj::rom(&K1506), n!("type"), n!("__name__")]);
static K1508: RomTuple<1> = RomTuple::new([n!("path")]);
static K1509: RomBytes<10> = RomBytes::new(b"\x00\x0c\x11\x02\n\x02\x11\x02\x1e\x02");
static K1510: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1505), consts: Obj::rom(&K1507), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1509), name: n!("path_text"), qualname: n!("path_text"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1511: RomBytes<290> = RomBytes::new(b"\n\x07\x00\x00\x08\x00b\x01\x07\x01\n\x07\x01b\x02\x07\x00\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07B\x07\x02\x15\x00_\x07\x02\x03S\x07\r\x00_\x07\x02\x03\x00\x08\x00h\x07\x07\x02\x81\x07\x05\x07\x00\x01\x08\x01\x05\t\x00l\x07\x07^\x07\x01\x07A\x07\x02\x13\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x03\x01\x07W\x03\x00\x00\x03\x01U\x03\x0c\x00\x05\x07\x00\x00\x08\x00h\x07\x07\x02\x81\x07\x01\x08\x01\x05\t\x00\x05\n\x00l\x08\x08^\x08\x02\x08v\x07\x08W\x85\x00_\x08\x04\x04\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x05\x08\tU\x05\x0c\x00\x00\x08\x04\x00\t\x00h\x08\x08\x02\x81\x08G\x03\x05\x13\x00\x00\x08\x03\x03\n\x02\x17\t\x05\nc\x08\x08\x01\x05V\x08I\x00\n\t\x06\x00\n\x05b\t\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x03\tU\x08\x03\x00\x03\x08\x02\x00\x06\x08\x00\x08\x04\n\n\x07\x00\x0b\x00\n\x0c\x08b\n\n\x02V\n\x0b\x00\x00\t\x06c\t\t\x00\tW\x03\x00\x00\t\x06h\x08\x08\x02\x81\x08w\x04\x07v\xff\n\x07\n\x01\x08\x13b\x07\x07\x01\x83\x07");
static K1512: RomTuple<11> = RomTuple::new([n!("path_text"), n!("mounts"), vm::intern::ascii_char(47), Obj::small(0), Obj::small(1), n!("startswith"), n!("len"), n!("isinstance"), n!("bytes"), n!("encode"), n!("OSError")]);
static K1513: RomBytes<32> = RomBytes::new(b"\x00 \n\x02\x07\x02\x1d\x02\r\x02+\x02\x04\x02\x0c\x02\x16\x02\x14\x02\x04\x02\x0c\x02\x18\x02!\x02(\x0b\x05\x0e");
static K1514: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1511), consts: Obj::rom(&K1512), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1513), name: n!("mount_of"), qualname: n!("mount_of"), file: n!("<prelude>"), flags: 64, nregs: 13, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1515: RomBytes<43> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x0c\x00\n\x03\x01\x01\x04\x01b\x03\x03\x01\x83\x03_\x03\x01\x02\x00\x04\x02h\x03\x03\x02\x81\x03");
static K1516: RomTuple<3> = RomTuple::new([n!("mount_of"), n!("OSError"), Obj::small(0)]);
static K1517: RomBytes<8> = RomBytes::new(b"\x00F\x0e\x02\x04\x02\x0c\x02");
static K1518: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1515), consts: Obj::rom(&K1516), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1517), name: n!("inside_mount"), qualname: n!("inside_mount"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 34 };
static K1519: RomBytes<50> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x01\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03v\x01\x02W\x0f\x00_\x02\x00\x01A\x02\x02\x06\x00_\x02\x00\x03\x81\x02w\x00\x01\xec\xff\x82");
static K1520: RomTuple<4> = RomTuple::new([n!("mounts"), Obj::small(1), vm::intern::ascii_char(47), Obj::small(0)]);
static K1521: RomBytes<10> = RomBytes::new(b"\x00T\x1d\x02\t\x02\x06\x03\x05\x06");
static K1522: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1519), consts: Obj::rom(&K1520), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1521), name: n!("root_mount"), qualname: n!("root_mount"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1523: RomBytes<311> = RomBytes::new(b"U\x02\x19\x00\n\x08\x00b\x08\x08\x00\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\x08\x08\t\x81\x08\n\x08\x01\x00\t\x02b\x08\x08\x01B\x08\x02\x1a\x00\n\x08\x03\x03\n\x04\n\x0b\x01\x00\x0c\x02b\x0b\x0b\x01\x1c\t\n\x0bb\x08\x08\x01\x83\x08z\x02\x03\x02\n\x08\x05\x00\t\x04b\x08\x08\x01\n\x08\x06\x00\t\x03\x03\n\x07b\x08\x08\x02U\x08\n\x00\n\x08\x08\x00\t\x03b\x03\x08\x01\x00\x08\x03\x00\t\x00\x00\n\x01c\x08\x08\x02\x07\n\x08\t\n\t\x00b\t\t\x00b\x05\x08\x01\x01\t\x01\x05\n\x00\x05\x0b\x00l\t\t^\t\x05\tv\x08\tW-\x00_\x07\x06\nB\x07\x0b$\x00G\x07\x04\x13\x00\x00\t\x04\x03\x0b\x0b\x17\n\x07\x0bc\t\t\x01\x0cV\t\x0c\x00\n\t\r\x01\n\x01b\t\t\x01\x83\tw\x06\x08\xce\xff_\x08\x05\x0eS\x08?\x00\n\x08\x01\x00\t\x05b\x08\x08\x01?\x08\n0\x00_\x08\x05\x0e_\x08\x08\nA\x08\x0b#\x00\x00\x08\x05\n\n\x01\x00\x0b\x05b\n\n\x01#\t\n\n\x00\n\x03\x00\x0b\x04h\n\n\x02c\x08\x08\x02\x0fW\x12\x00\x00\x08\x05\x00\t\x03\x00\n\x04h\t\t\x02c\x08\x08\x01\x10\n\x08\x11\x00\t\x05b\x08\x08\x01\x82");
static K1524: RomStr<55> = RomStr::constant(b"function takes 2 positional arguments but %d were given");
static K1525: RomTuple<18> = RomTuple::new([n!("mounts"), n!("len"), Obj::small(2), n!("TypeError"), Obj::rom(&K1524), n!("path_text"), n!("hasattr"), n!("mount"), n!("detect_fs"), n!("list"), Obj::small(1), vm::intern::ascii_char(47), n!("startswith"), n!("OSError"), Obj::small(-1), n!("insert"), n!("append"), n!("set_mounts")]);
static K1526: RomTuple<3> = RomTuple::new([n!("readonly"), n!("mkfs"), n!("args")]);
static K1527: RomBytes<38> = RomBytes::new(b"\x00b\x04\x02\x19\x02\x0f\x02\x1a\x02\x04\x02\n\x02\x11\x02\n\x02\x0e\x02\x0e\x02\x16\x02\x04\x02\x1d\x02\x0c\x05\x05\x08$\x02#\x04\x12\x02");
static K1528: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1523), consts: Obj::rom(&K1525), argnames: Obj::rom(&K1526), exc: Obj::rom(&K3), lines: Obj::rom(&K1527), name: n!("vfs_mount"), qualname: n!("vfs_mount"), file: n!("<prelude>"), flags: 65, nregs: 13, nargs: 0, nposonly: 0, nkwonly: 2, nfree: 0, line: 48 };
static K1529: RomBytes<145> = RomBytes::new(b"\n\x05\x00\n\x06\x01b\x06\x06\x00b\x01\x05\x01\n\x05\x02\x01\x06\x01\n\t\x03\x00\n\x01b\x07\t\x01x\x05\x02]\x00b\x05\x05\x02v\x05\x05\x05\x06\x00WP\x00^\t\x01\x02z\t\x03\x02O\x03\x00\x16\x00\n\t\x04\x00\n\x00\n\x0b\x05b\t\t\x02V\t2\x00;\x04\x00-\x00_\t\x01\x06^\n\x01\x02P\t\n\n\x00\x05\t\x00\x01\n\x00`\x01\n\ta\x01\x02\n\t\x07\x00\n\x01b\t\t\x01\x00\t\x03c\t\t\x00\x08\x82y\x02\x05\xab\xff\n\x05\t\x01\x06\x16b\x05\x05\x01\x83\x05");
static K1530: RomTuple<10> = RomTuple::new([n!("list"), n!("mounts"), n!("range"), n!("len"), n!("isinstance"), n!("str"), Obj::small(0), n!("set_mounts"), n!("umount"), n!("OSError")]);
static K1531: RomTuple<1> = RomTuple::new([n!("target")]);
static K1532: RomBytes<25> = RomBytes::new(b"\x00\x8e\x01\x0e\x02\"\x02\x08\x02\x1b\x02\r\x02\n\x02\x03\x02\n\x02\x08\x02\x01\x0f\x05\x12");
static K1533: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1529), consts: Obj::rom(&K1530), argnames: Obj::rom(&K1531), exc: Obj::rom(&K3), lines: Obj::rom(&K1532), name: n!("vfs_umount"), qualname: n!("vfs_umount"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 70 };
static K1534: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x01\x05\x02x\x04\x01=\x00b\x04\x04\x01v\x04\x04\x05\x05\x00W0\x00\n\x08\x01\x01\t\x08b\x02\x08\x01\x00\x08\x00\x00\t\x01\x00\n\x02\x01\x0b\x08c\x08\x08\x03\x02A\x02\x03\x10\x00\n\x08\x04b\x08\x08\x00\x00\t\x00b\x08\x08\x01\x81\x08y\x01\x04\xcb\xffW\r\x00\n\x04\x05\x87\x03\x04\x03\x00W\x02\x00\x83\x03\n\x03\x06b\x03\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1535: RomBytes<8> = RomBytes::new(b"littlefs");
static K1536: RomTuple<7> = RomTuple::new([n!("range"), n!("bytearray"), n!("readblocks"), Obj::rom(&K1535), n!("lfs_class"), n!("Exception"), n!("fat_class")]);
static K1537: RomBytes<8> = RomBytes::new(b"\x00MP\x06P\r\x00\x07");
static K1538: RomBytes<19> = RomBytes::new(b"\x00\xae\x01\x18\x02\n\x02\x11\x02\x05\x02\x10\x07\x08\n\x08\x02\x05\x02");
static K1539: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1534), consts: Obj::rom(&K1536), argnames: Obj::rom(&K1012), exc: Obj::rom(&K1537), lines: Obj::rom(&K1538), name: n!("detect_fs"), qualname: n!("detect_fs"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1540: RomBytes<25> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01v\x02\x03|\x01\x03\x01\x00\x00b\x01\x01\x01\x81\x01");
static K1541: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00_\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K1542: RomBytes<3> = RomBytes::new(b"\x00\xc4\x01");
static K1543: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1541), consts: Obj::rom(&K153), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1542), name: n!("<listcomp>"), qualname: n!("os_listdir.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K1544: RomTuple<2> = RomTuple::new([n!("os_ilistdir"), Obj::rom(&K1543)]);
static K1545: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1540), consts: Obj::rom(&K1544), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1542), name: n!("os_listdir"), qualname: n!("os_listdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1546: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x0e\x00_\x03\x01\x01\x00\x04\x02c\x03\x03\x01\x02\x81\x03\n\x03\x03\n\x04\x04\x00\x05\x00\n\x06\x05b\x04\x04\x02b\x03\x03\x01\x81\x03");
static K1547: RomTuple<6> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("ilistdir"), n!("list_root"), n!("isinstance"), n!("bytes")]);
static K1548: RomBytes<9> = RomBytes::new(b"\x00\xcc\x01\x0e\x02\x04\x02\x0e\x02");
static K1549: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1546), consts: Obj::rom(&K1547), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1548), name: n!("os_ilistdir"), qualname: n!("os_ilistdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K1550: RomBytes<120> = RomBytes::new(b"\n\x06\x00b\x06\x06\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x06\x07v\x05\x06WU\x00z\x06\x01\x02A\x02\x01\x1c\x00\x00\x08\x01\x03\t\x01c\x08\x08\x01\x02v\x07\x08W\x03\x00~\x08\x03w\x03\x07\xf8\xffW0\x00\x01\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x04\x02\x07V\x00\x0b\x00\x00\x07\x04c\x07\x07\x00\x03W\x03\x00\x00\x07\x04\x02\x08\x00@\x01\t\x00h\x07\x07\x03~\x07\x07w\x06\x05\xa6\xff\x82");
static K1551: RomTuple<4> = RomTuple::new([n!("mounts"), vm::intern::ascii_char(47), n!("ilistdir"), n!("encode")]);
static K1552: RomTuple<1> = RomTuple::new([n!("as_bytes")]);
static K1553: RomBytes<17> = RomBytes::new(b"\x00\xda\x01!\x02\x05\x02\x11\x02\x03\x01\x08\x06\x10\x02 \x0b");
static K1554: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1550), consts: Obj::rom(&K1551), argnames: Obj::rom(&K1552), exc: Obj::rom(&K3), lines: Obj::rom(&K1553), name: n!("list_root"), qualname: n!("list_root"), file: n!("<prelude>"), flags: 68, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1555: RomBytes<37> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02T\x01\x05\x00\x03\x03\x01\x81\x03_\x03\x01\x02\x00\x04\x02c\x03\x03\x01\x03\x81\x03");
static K1556: RomTuple<4> = RomTuple::new([n!("mount_of"), Obj::rom(&K915), Obj::small(0), n!("stat")]);
static K1557: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x0e\x02\x04\x02\x05\x02");
static K1558: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1555), consts: Obj::rom(&K1556), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1557), name: n!("os_stat"), qualname: n!("os_stat"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K1559: RomBytes<61> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x1d\x00\n\x04\x01b\x03\x04\x00T\x03\x05\x00\x03\x04\x02\x81\x04\x00\x04\x03\x03\x05\x03c\x04\x04\x01\x04\x81\x04_\x04\x01\x05\x00\x05\x02c\x04\x04\x01\x04\x81\x04");
static K1560: RomTuple<10> = RomTuple::new([Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(0), Obj::small(255)]);
static K1561: RomTuple<6> = RomTuple::new([n!("mount_of"), n!("root_mount"), Obj::rom(&K1560), vm::intern::ascii_char(47), n!("statvfs"), Obj::small(0)]);
static K1562: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\x0e\x02\x04\x02\x07\x02\x04\x02\x05\x02\r\x02");
static K1563: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1559), consts: Obj::rom(&K1561), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1562), name: n!("os_statvfs"), qualname: n!("os_statvfs"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K1564: RomBytes<52> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02S\x01\x08\x00\x03\x03\x01R\x02\x03\x0c\x00\n\x03\x02\x01\x04\x11b\x03\x03\x01\x83\x03_\x03\x01\x03\x00\x04\x02c\x03\x03\x01\x04\x81\x03");
static K1565: RomBytes<1> = RomBytes::new(b"/");
static K1566: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(47), Obj::rom(&K1565)]);
static K1567: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::rom(&K1566), n!("OSError"), Obj::small(0), n!("mkdir")]);
static K1568: RomBytes<9> = RomBytes::new(b"\x00\x90\x02\x0e\x02\x0c\x02\x0c\x02");
static K1569: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1564), consts: Obj::rom(&K1567), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1568), name: n!("os_mkdir"), qualname: n!("os_mkdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 135 };
static K1570: RomBytes<27> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x03\x03\x01z\x03\x01\x02\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01\x81\x03");
static K1571: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("rmdir")]);
static K1572: RomBytes<5> = RomBytes::new(b"\x00\x9e\x02\x0e\x02");
static K1573: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1570), consts: Obj::rom(&K1571), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1572), name: n!("os_rmdir"), qualname: n!("os_rmdir"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 142 };
static K1574: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("remove")]);
static K1575: RomBytes<5> = RomBytes::new(b"\x00\xa8\x02\x0e\x02");
static K1576: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1570), consts: Obj::rom(&K1574), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1575), name: n!("os_remove"), qualname: n!("os_remove"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K1577: RomBytes<61> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x06\x06\x01z\x06\x02\x02\n\x06\x00\x00\x07\x01b\x06\x06\x01z\x06\x04\x02O\x02\x04\x0c\x00\n\x06\x01\x01\x07\x01b\x06\x06\x01\x83\x06\x00\x06\x02\x00\x07\x03\x00\x08\x05c\x06\x06\x02\x02\x81\x06");
static K1578: RomTuple<3> = RomTuple::new([n!("inside_mount"), n!("OSError"), n!("rename")]);
static K1579: RomTuple<2> = RomTuple::new([n!("old"), n!("new")]);
static K1580: RomBytes<11> = RomBytes::new(b"\x00\xb2\x02\x0e\x02\x0e\x02\x05\x02\x0c\x02");
static K1581: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1577), consts: Obj::rom(&K1578), argnames: Obj::rom(&K1579), exc: Obj::rom(&K3), lines: Obj::rom(&K1580), name: n!("os_rename"), qualname: n!("os_rename"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 152 };
static K1582: RomBytes<80> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x05\x05\x01z\x05\x01\x02T\x01\x19\x00\n\x05\x01b\x03\x05\x00S\x03\x0b\x00\x00\x05\x03\x03\x06\x02c\x05\x05\x01\x03W\x0c\x00_\x05\x01\x04\x00\x06\x02c\x05\x05\x01\x03\n\x05\x05b\x04\x05\x00\x01\x05\x00`\x04\x05\x01\n\x05\x06\x00\x06\x04b\x05\x05\x01\x82");
static K1583: RomTuple<7> = RomTuple::new([n!("mount_of"), n!("root_mount"), vm::intern::ascii_char(47), n!("chdir"), Obj::small(0), n!("mounts"), n!("set_mounts")]);
static K1584: RomBytes<19> = RomBytes::new(b"\x00\xc2\x02\x0e\x02\x04\x02\x07\x02\x04\x02\x0e\x04\x0c\x02\x07\x02\x07\x02");
static K1585: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1582), consts: Obj::rom(&K1583), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1584), name: n!("os_chdir"), qualname: n!("os_chdir"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 160 };
static K1586: RomBytes<62> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00_\x00\x02\x01T\x00\x05\x00\x03\x02\x02\x81\x02_\x02\x00\x01c\x01\x02\x00\x03_\x02\x00\x04A\x02\x02\x02\x00\x81\x01A\x01\x02\x07\x00_\x02\x00\x04W\x08\x00_\x03\x00\x04\x17\x02\x03\x01\x81\x02");
static K1587: RomTuple<5> = RomTuple::new([n!("mounts"), Obj::small(0), vm::intern::ascii_char(47), n!("getcwd"), Obj::small(1)]);
static K1588: RomBytes<15> = RomBytes::new(b"\x00\xdc\x02\x0b\x02\x04\x02\x05\x02\t\x02\t\x02\x02\x02");
static K1589: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1586), consts: Obj::rom(&K1587), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1588), name: n!("os_getcwd"), qualname: n!("os_getcwd"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 173 };
static K1590: RomBytes<30> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x08\x08\x01z\x08\x06\x02\x00\x08\x06\x00\t\x07\x00\n\x01c\x08\x08\x02\x01\x81\x08");
static K1591: RomTuple<2> = RomTuple::new([n!("inside_mount"), n!("open")]);
static K1592: RomTuple<6> = RomTuple::new([n!("file"), n!("mode"), n!("buffering"), n!("encoding"), n!("errors"), n!("newline")]);
static K1593: RomBytes<5> = RomBytes::new(b"\x00\xf0\x02\x0e\x02");
static K1594: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1590), consts: Obj::rom(&K1591), argnames: Obj::rom(&K1592), exc: Obj::rom(&K3), lines: Obj::rom(&K1593), name: n!("open_file"), qualname: n!("open_file"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 183 };
static K1595: RomTuple<5> = RomTuple::new([vm::intern::ascii_char(114), Obj::small(-1), Obj::NONE, Obj::NONE, Obj::NONE]);
static K1596: RomBytes<78> = RomBytes::new(b"\n\t\x00\x00\n\x00\x03\x0b\x01b\x05\t\x02\x88\x03\x05\x00\t\x03c\x04\t\x00\x02\x05\t\x00\x89\n\x05\tW\n\x00\x89\t\x05\x07U\t\x02\x00\x83\x07\n\x05\x03\n\x06\x04\x06\x04\x05\x00\x00\x07\x04\x00\x08\x00\x03\t\x03b\x06\x06\x03\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x82");
static K1597: RomTuple<6> = RomTuple::new([n!("os_open"), n!("rb"), n!("read"), n!("exec"), n!("compile"), n!("source")]);
static K1598: RomTuple<3> = RomTuple::new([n!("path"), n!("globals"), n!("locals")]);
static K1599: RomBytes<8> = RomBytes::new(b"\x10\x08\"\x0e\"\n\x00\x0f");
static K1600: RomBytes<9> = RomBytes::new(b"\x00\xfa\x02\x10\x02\x08\x01\x14\x04");
static K1601: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1596), consts: Obj::rom(&K1597), argnames: Obj::rom(&K1598), exc: Obj::rom(&K1599), lines: Obj::rom(&K1600), name: n!("exec_file"), qualname: n!("exec_file"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 188 };
static K1602: RomBytes<73> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01z\x04\x01\x02T\x01\x05\x00\x01\x04\x00\x81\x04_\x05\x01\x01\x00\x06\x02c\x05\x05\x01\x02_\x05\x05\x01(\x05\x05\x03V\x05\x06\x00\x01\x04\x01W\x03\x00\x01\x04\x02\x81\x04\n\x04\x04\x87\x03\x04\x05\x00\x01\x04\x00\x81\x04\x83\x03");
static K1603: RomTuple<5> = RomTuple::new([n!("mount_of"), Obj::small(0), n!("stat"), Obj::small(16384), n!("Exception")]);
static K1604: RomBytes<8> = RomBytes::new(b"\x00::\x06:\x0f\x00\x07");
static K1605: RomBytes<13> = RomBytes::new(b"\x00\x8c\x03\x0e\x02\x04\x02\x05\x02#\x02\x08\x02");
static K1606: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1602), consts: Obj::rom(&K1603), argnames: Obj::rom(&K1508), exc: Obj::rom(&K1604), lines: Obj::rom(&K1605), name: n!("import_stat"), qualname: n!("import_stat"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 196 };
static K1607: RomBytes<155> = RomBytes::new(b"\x03\x03\x00v\x07\x02W\x7f\x00\n\x08\x01\x00\t\x04\x00\n\x01b\x05\x08\x02S\x05\x12\x00_\x08\x05\x02\x05\t\x00_\n\x05\x03h\x03\x08\x03WQ\x00V\x04\x0e\x00\x03\x08\x04\x17\x08\x04\x08\x17\x06\x08\x01W\x03\x00\x00\x06\x01\n\x08\x05\x00\t\x06b\x08\x08\x01A\x08\x03\x1c\x00\n\x08\x06\x03\n\x07\x17\t\x06\nb\x08\x08\x01\x00\t\x06h\t\t\x01\x17\x03\x08\tW\x11\x00\n\x08\x06\x00\t\x06b\x08\x08\x01\x03\t\x08\x17\x03\x08\t\x03\x08\x00<\x03\x08\x03\x00W\x05\x00w\x04\x07|\xff\n\x07\t\x00\x08\x00\x00\t\x03b\x07\x07\x02\x82");
static K1608: RomTuple<3> = RomTuple::new([Obj::NONE, Obj::NONE, Obj::NONE]);
static K1609: RomStr<9> = RomStr::constant(b"/__init__");
static K1610: RomTuple<10> = RomTuple::new([Obj::rom(&K1608), n!("import_frozen"), Obj::small(0), Obj::small(1), vm::intern::ascii_char(47), n!("import_stat"), n!("import_one"), Obj::rom(&K1609), Obj::rom(&K261), n!("found_module")]);
static K1611: RomTuple<3> = RomTuple::new([n!("name"), n!("last"), n!("folders")]);
static K1612: RomBytes<27> = RomBytes::new(b"\x00\xa0\x03\x03\x02\x06\x02\r\x02\x04\x02\x12\x04\x15\x02\x0f\x02\x1c\x04\x11\x02\x08\x02\x03\x15\x05\x18");
static K1613: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1607), consts: Obj::rom(&K1610), argnames: Obj::rom(&K1611), exc: Obj::rom(&K3), lines: Obj::rom(&K1612), name: n!("import_search"), qualname: n!("import_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 207 };
static K1614: RomBytes<68> = RomBytes::new(b"\x03\x04\x00\x17\x03\x00\x04\x03\x05\x01\x17\x04\x00\x05h\x03\x03\x02v\x02\x03W\"\x00\n\x03\x02\x00\x04\x01b\x03\x03\x01A\x03\x03\x13\x00\x00\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01h\x03\x03\x02\x81\x03w\x01\x02\xd9\xff\x03\x02\x05\x81\x02");
static K1615: RomTuple<2> = RomTuple::new([Obj::NONE, Obj::NONE]);
static K1616: RomTuple<6> = RomTuple::new([n!(".py"), n!(".pyri"), n!("import_stat"), Obj::small(2), n!("import_read"), Obj::rom(&K1615)]);
static K1617: RomTuple<1> = RomTuple::new([n!("base")]);
static K1618: RomBytes<11> = RomBytes::new(b"\x00\xc2\x03\x18\x02\x0f\x02\x13\x03\x05\x06");
static K1619: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1614), consts: Obj::rom(&K1616), argnames: Obj::rom(&K1617), exc: Obj::rom(&K3), lines: Obj::rom(&K1618), name: n!("import_one"), qualname: n!("import_one"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 224 };
static K1620: RomBytes<107> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x01\x05\x02\n\x07\x02\x02\x08\x00\x01b\x02\x07\x01\n\x07\x02b\x03\x07\x00\x00\x07\x01\x00\x08\x02c\x04\x07\x01\x03U\x04\x03\x00W!\x00\n\x07\x04\x00\x08\x02b\x07\x07\x01\x05\x08\x00\x00\t\x04\x05\n\x00l\x08\x08^\x07\x07\x08-\x03\x03\x07X\xcd\xff\x05\x05\x00\x00\x07\x01c\x07\x07\x00\x05\x86\x05\n\x05\x06\x00\x06\x03b\x05\x05\x01\x81\x05");
static K1621: RomTuple<7> = RomTuple::new([n!("os_open"), n!("rb"), n!("bytearray"), n!("readinto"), n!("memoryview"), n!("close"), n!("bytes")]);
static K1622: RomBytes<8> = RomBytes::new(b"\rEU\nU\n\x00\x0b");
static K1623: RomBytes<21> = RomBytes::new(b"\x00\xd0\x03\r\x04\x0b\x02\x07\x04\x0b\x02\x04\x02\x03\x02!\x02\x03\x02\n\x02");
static K1624: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1620), consts: Obj::rom(&K1621), argnames: Obj::rom(&K1508), exc: Obj::rom(&K1622), lines: Obj::rom(&K1623), name: n!("import_read"), qualname: n!("import_read"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 231 };
static K1625: RomBytes<135> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\x02\x00\x81\x00\n\x03\x02\n\x04\x03\x00\x05\x00b\x04\x04\x01\x03\x05\x04\x05\x06\x00b\x01\x03\x03T\x01\x1e\x00\n\x03\x05\x03\x05\x06\n\x06\x03\x00\x07\x00b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x00b\x02\x03\x01\n\x03\x00\x00\x04\x02\n\x05\x01b\x03\x03\x02U\x03\x1e\x00\n\x03\x05\x03\x05\x08\n\x06\x03\x00\x07\x02b\x06\x06\x01Y\x06\x06\x07\x1c\x04\x05\x06b\x03\x03\x01\x83\x03\x81\x02");
static K1626: RomStr<47> = RomStr::constant(b"\'%s\' object cannot be interpreted as an integer");
static K1627: RomStr<36> = RomStr::constant(b"__index__ returned non-int (type %s)");
static K1628: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("int"), n!("getattr"), n!("type"), n!("__index__"), n!("TypeError"), Obj::rom(&K1626), n!("__name__"), Obj::rom(&K1627)]);
static K1629: RomBytes<18> = RomBytes::new(b"\x00\n\x11\x02\x02\x02\x17\x02\x04\x02\x1e\x02\n\x02\x11\x02\x1e\x02");
static K1630: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1625), consts: Obj::rom(&K1628), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1629), name: n!("index_of"), qualname: n!("index_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1631: RomBytes<98> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01\x03\x06\x02\x05\x07\x00b\x02\x04\x03T\x02\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\x00\x04\x02\x00\x05\x00b\x03\x04\x01\n\x04\x04\x00\x05\x03\n\x06\x05b\x04\x04\x02U\x04\x1e\x00\n\x04\x06\x03\x06\x07\n\x07\x01\x00\x08\x03b\x07\x07\x01Y\x07\x07\x08\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\x81\x03");
static K1632: RomStr<34> = RomStr::constant(b"__int__ returned non-int (type %s)");
static K1633: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__int__"), n!("index_of"), n!("isinstance"), n!("int"), n!("TypeError"), Obj::rom(&K1632), n!("__name__")]);
static K1634: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("base")]);
static K1635: RomBytes<14> = RomBytes::new(b"\x00\"\x17\x02\x04\x02\x0c\x02\n\x02\x11\x02\x1e\x02");
static K1636: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1631), consts: Obj::rom(&K1633), argnames: Obj::rom(&K1634), exc: Obj::rom(&K3), lines: Obj::rom(&K1635), name: n!("int_new"), qualname: n!("int_new"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K1637: RomBytes<135> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x01\x05\x03T\x01\x13\x00\n\x05\x03\n\x06\x04\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\x00\x05\x01\x00\x06\x00b\x02\x05\x01\n\x05\x05\x00\x06\x02\n\x07\x03b\x05\x05\x02U\x05<\x00\n\x05\x01\x00\x06\x00b\x05\x05\x01Y\x05\x05\x06\n\x06\x01\x00\x07\x02b\x06\x06\x01Y\x06\x06\x06\x00\x03\x05\x00\x04\x06\n\x05\x07\x03\x07\x08\x00\x08\x03\x00\t\x04h\x08\x08\x02\x1c\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x02");
static K1638: RomStr<41> = RomStr::constant(b"%s.__float__ returned non-float (type %s)");
static K1639: RomTuple<9> = RomTuple::new([n!("getattr"), n!("type"), n!("__float__"), n!("float"), n!("index_of"), n!("isinstance"), n!("__name__"), n!("TypeError"), Obj::rom(&K1638)]);
static K1640: RomBytes<16> = RomBytes::new(b"\x006\x17\x02\x04\x02\x13\x02\n\x02\x11\x02\"\x02\x1a\x02");
static K1641: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1637), consts: Obj::rom(&K1639), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1640), name: n!("float_new"), qualname: n!("float_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1642: RomFloat = RomFloat::new(0.0);
static K1643: RomTuple<1> = RomTuple::new([K1642.obj()]);
static K1644: RomBytes<8> = RomBytes::new(b"5\x01\x005\x01\x01\x81\x01");
static K1645: RomBytes<2> = RomBytes::new(b"\x00L");
static K1646: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1644), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1645), name: n!("bool_new"), qualname: n!("bool_new"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1647: RomTuple<1> = RomTuple::new([Obj::FALSE]);
static K1648: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x00\x02\x00c\x01\x01\x01\x01\x81\x01");
static K1649: RomTuple<2> = RomTuple::new([n!("type"), n!("__abs__")]);
static K1650: RomBytes<2> = RomBytes::new(b"\x00T");
static K1651: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1648), consts: Obj::rom(&K1649), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1650), name: n!("abs_of"), qualname: n!("abs_of"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 41 };
static K1652: RomBytes<148> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00b\x06\x06\x01\x03\x07\x02\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x05\x00\n\x06\x01\x00\x07\x01b\x06\x06\x01\x03\x07\x04\x05\x08\x00b\x02\x05\x03S\x02\x17\x00\x00\x05\x02\x00\x06\x01\x00\x07\x00b\x03\x05\x02\n\x05\x03O\x03\x05\x02\x00\x81\x03\n\x06\x01\x00\x07\x00b\x06\x06\x01Y\x05\x06\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x06\x07\x05h\x04\x05\x02\n\x05\x06\x03\x07\x07\x1c\x06\x07\x04b\x05\x05\x01\x83\x05");
static K1653: RomStr<55> = RomStr::constant(b"unsupported operand type(s) for divmod(): \'%s\' and \'%s\'");
static K1654: RomTuple<8> = RomTuple::new([n!("getattr"), n!("type"), n!("__divmod__"), n!("NotImplemented"), n!("__rdivmod__"), n!("__name__"), n!("TypeError"), Obj::rom(&K1653)]);
static K1655: RomBytes<24> = RomBytes::new(b"\x00\\\x17\x02\x04\x02\r\x02\x08\x02\x02\x02\x17\x02\x04\x02\r\x02\x08\x02\x02\x02 \x02");
static K1656: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1652), consts: Obj::rom(&K1654), argnames: Obj::rom(&K546), exc: Obj::rom(&K3), lines: Obj::rom(&K1655), name: n!("divmod_of"), qualname: n!("divmod_of"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K1657: RomBytes<126> = RomBytes::new(b"T\x02\x07\x001\x06\x00\x01\x0b\x81\x06\n\x06\x00\n\x07\x01\x00\x08\x00b\x07\x07\x01\x03\x08\x02\x05\t\x00b\x03\x06\x03S\x03\x1a\x00\x00\x06\x03\x00\x07\x00\x00\x08\x01\x00\t\x02b\x04\x06\x03\n\x06\x03O\x04\x06\x02\x00\x81\x04\n\x07\x01\x00\x08\x00b\x07\x07\x01Y\x06\x07\x04\n\x08\x01\x00\t\x01b\x08\x08\x01Y\x07\x08\x04\n\t\x01\x00\n\x02b\t\t\x01Y\x08\t\x04h\x05\x06\x03\n\x06\x05\x03\x08\x06\x1c\x07\x08\x05b\x06\x06\x01\x83\x06");
static K1658: RomStr<61> = RomStr::constant(b"unsupported operand type(s) for ** or pow(): \'%s\', \'%s\', \'%s\'");
static K1659: RomTuple<7> = RomTuple::new([n!("getattr"), n!("type"), n!("__pow__"), n!("NotImplemented"), n!("__name__"), n!("TypeError"), Obj::rom(&K1658)]);
static K1660: RomTuple<3> = RomTuple::new([n!("base"), n!("exp"), n!("mod")]);
static K1661: RomBytes<18> = RomBytes::new(b"\x00z\x04\x02\x07\x02\x17\x02\x04\x02\x10\x02\x08\x02\x02\x02.\x02");
static K1662: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1657), consts: Obj::rom(&K1659), argnames: Obj::rom(&K1660), exc: Obj::rom(&K3), lines: Obj::rom(&K1661), name: n!("pow_of"), qualname: n!("pow_of"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K1663: RomBytes<80> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01\x03\x05\x02\x05\x06\x00b\x02\x03\x03T\x02\x16\x00\n\x03\x03\x00\x04\x00\n\x05\x04\x00\x06\x01b\x05\x05\x01b\x03\x03\x02\x81\x03T\x01\x0c\x00\x00\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03\x00\x03\x02\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1664: RomTuple<5> = RomTuple::new([n!("getattr"), n!("type"), n!("__round__"), n!("round"), n!("index_of")]);
static K1665: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("ndigits")]);
static K1666: RomBytes<13> = RomBytes::new(b"\x00\x92\x01\x17\x02\x04\x02\x16\x02\x04\x02\x0c\x02");
static K1667: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1663), consts: Obj::rom(&K1664), argnames: Obj::rom(&K1665), exc: Obj::rom(&K3), lines: Obj::rom(&K1666), name: n!("round_of"), qualname: n!("round_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1668: RomTuple<2> = RomTuple::new([n!("bin"), n!("index_of")]);
static K1669: RomBytes<3> = RomBytes::new(b"\x00\xa4\x01");
static K1670: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1668), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1669), name: n!("bin_of"), qualname: n!("bin_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1671: RomTuple<2> = RomTuple::new([n!("oct"), n!("index_of")]);
static K1672: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1671), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K643), name: n!("oct_of"), qualname: n!("oct_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 85 };
static K1673: RomTuple<2> = RomTuple::new([n!("hex"), n!("index_of")]);
static K1674: RomBytes<3> = RomBytes::new(b"\x00\xb4\x01");
static K1675: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1673), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1674), name: n!("hex_of"), qualname: n!("hex_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 89 };
static K1676: RomBytes<55> = RomBytes::new(b"\x8a\x03\x01\x00\x00\x00\x00\x8b\x01\x03\x02\x00\n\x03\x03\x00\x04\x00b\x02\x03\x01A\x02\x04\x0c\x00\n\x03\x05\x03\x04\x06b\x03\x03\x01\x83\x03\x00\x03\x01\x00\x04\x02b\x03\x03\x01^\x03\x00\x03\x81\x03");
static K1677: RomTuple<1> = RomTuple::new([n!("randrange")]);
static K1678: RomStr<36> = RomStr::constant(b"Cannot choose from an empty sequence");
static K1679: RomTuple<7> = RomTuple::new([Obj::rom(&K1677), n!("random"), n!("randrange"), n!("len"), Obj::small(0), n!("IndexError"), Obj::rom(&K1678)]);
static K1680: RomTuple<1> = RomTuple::new([n!("seq")]);
static K1681: RomBytes<11> = RomBytes::new(b"\x00\xbc\x01\x0c\x04\n\x02\x05\x02\x0c\x02");
static K1682: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1676), consts: Obj::rom(&K1679), argnames: Obj::rom(&K1680), exc: Obj::rom(&K3), lines: Obj::rom(&K1681), name: n!("random_choice"), qualname: n!("random_choice"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 93 };
static K1683: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__floor__")]);
static K1684: RomBytes<3> = RomBytes::new(b"\x00\xce\x01");
static K1685: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K1683), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1684), name: n!("math_floor"), qualname: n!("math_floor"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 102 };
static K1686: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__ceil__")]);
static K1687: RomBytes<3> = RomBytes::new(b"\x00\xd6\x01");
static K1688: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K1686), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1687), name: n!("math_ceil"), qualname: n!("math_ceil"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 106 };
static K1689: RomTuple<2> = RomTuple::new([n!("whole_number"), n!("__trunc__")]);
static K1690: RomBytes<3> = RomBytes::new(b"\x00\xde\x01");
static K1691: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K540), consts: Obj::rom(&K1689), argnames: Obj::rom(&K86), exc: Obj::rom(&K3), lines: Obj::rom(&K1690), name: n!("math_trunc"), qualname: n!("math_trunc"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 110 };
static K1692: RomBytes<118> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01b\x02\x04\x02S\x02\x0c\x00\x00\x04\x02\x00\x05\x00b\x04\x04\x01\x81\x04A\x01\x01\x1e\x00\n\x04\x02\x03\x06\x03\n\x07\x04\x00\x08\x00b\x07\x07\x01Y\x07\x07\x05\x1c\x05\x06\x07b\x04\x04\x01\x83\x04\n\x04\x06\x00\x05\x00b\x00\x04\x01\n\x04\x07\x00\x05\x00b\x03\x04\x01A\x01\x08\x0b\x009\x03\x00\x06\x00#\x04\x03\t\x81\x04A\x01\n\x0b\x007\x03\x00\x06\x00\"\x04\x03\t\x81\x04\x81\x03");
static K1693: RomStr<39> = RomStr::constant(b"type %s doesn\'t define __trunc__ method");
static K1694: RomTuple<11> = RomTuple::new([n!("class_method"), n!("__trunc__"), n!("TypeError"), Obj::rom(&K1693), n!("type"), n!("__name__"), n!("float"), n!("int"), n!("__floor__"), Obj::small(1), n!("__ceil__")]);
static K1695: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(120), n!("name")]);
static K1696: RomBytes<25> = RomBytes::new(b"\x00\xe6\x01\r\x02\x04\x02\x0c\x02\x05\x02\x1e\x02\n\x02\n\x02\n\x02\x06\x02\n\x02\x06\x02");
static K1697: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1692), consts: Obj::rom(&K1694), argnames: Obj::rom(&K1695), exc: Obj::rom(&K3), lines: Obj::rom(&K1696), name: n!("whole_number"), qualname: n!("whole_number"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 114 };
static K1698: RomBytes<22> = RomBytes::new(b"\x00\x03\x00g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x81\x03");
static K1699: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(102), n!("args"), n!("kwargs")]);
static K1700: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1698), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1699), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("call"), qualname: n!("call"), file: n!("<prelude>"), flags: 67, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1701: RomBytes<72> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x03\x05\x03\n\x05\x01\x00\x06\x03\x00\x07\x00b\x05\x05\x02V\x05%\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01S\x04\x17\x00\x00\x05\x04\x00\x08\x03g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x03");
static K1702: RomTuple<3> = RomTuple::new([n!("new_object"), n!("isinstance"), n!("find_init")]);
static K1703: RomTuple<3> = RomTuple::new([n!("cls"), n!("args"), n!("kwargs")]);
static K1704: RomBytes<12> = RomBytes::new(b"\x00\x12\x10\x02\x11\x02\n\x02\x04\x02\x17\x02");
static K1705: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1701), consts: Obj::rom(&K1702), argnames: Obj::rom(&K1703), exc: Obj::rom(&K3), lines: Obj::rom(&K1704), name: n!("construct"), qualname: n!("construct"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 8 };
static K1706: RomBytes<263> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01S\x03\x19\x00\x00\x05\x03\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x01\x00\x06\x00b\x05\x05\x01S\x05\x12\x00\n\x05\x02\x00\x06\x00\x00\x07\x01\x00\x08\x02b\x05\x05\x03\x81\x05\n\x05\x03\x00\x06\x00b\x04\x05\x01T\x04\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x05P\x04\x05\x19\x00\n\x05\x06\x00\x08\x00g\x06\x08\x01n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05\x81\x05\n\x05\x07\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x19\x00\n\x06\tY\x05\x06\n\x00\x08\x00g\x06\x08\x01n\x06\x01\x05\x07\x00f\x05\x05\x81\x05\n\x05\x0b\x00\x06\x04b\x05\x05\x01V\x05\x0c\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\x81\x05\n\x05\x0c\x00\x06\x00b\x05\x05\x01V\x05 \x00\n\x05\r\x00\x06\x00\x00\x07\x04g\x08\x08\x00n\x08\x01j\t\t\x00s\t\x02f\x07\x07b\x05\x05\x02\x81\x05\n\x05\r\x00\x06\x00\x00\x07\x04b\x07\x07\x00b\x05\x05\x02\x81\x05");
static K1707: RomTuple<14> = RomTuple::new([n!("find_new"), n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("type"), n!("type_new"), n!("issubclass"), n!("BaseException"), n!("object"), n!("__new__"), n!("filled_by_init"), n!("takes_arguments"), n!("wrap_native")]);
static K1708: RomBytes<34> = RomBytes::new(b"\x00$\n\x02\x04\x02\x19\x02\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02\x08\x02\x19\x02\x11\x02\x19\x02\x0e\x02\x0c\x02\x0e\x02 \x02");
static K1709: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1706), consts: Obj::rom(&K1707), argnames: Obj::rom(&K1703), exc: Obj::rom(&K3), lines: Obj::rom(&K1708), name: n!("new_object"), qualname: n!("new_object"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1710: RomBytes<52> = RomBytes::new(b"\n\x05\x00\x00\x06\x00b\x03\x05\x01\n\x05\x01\x00\x06\x03\x00\x07\x01\x00\x08\x02b\x04\x05\x03P\x03\x00\x06\x00\x00\x05\x04W\r\x00\n\x05\x02\x00\x06\x00\x00\x07\x04b\x05\x05\x02\x81\x05");
static K1711: RomTuple<3> = RomTuple::new([n!("named_base"), n!("make_named"), n!("wrap_native")]);
static K1712: RomBytes<6> = RomBytes::new(b"\x00L\n\x02\x10\x02");
static K1713: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1710), consts: Obj::rom(&K1711), argnames: Obj::rom(&K1703), exc: Obj::rom(&K3), lines: Obj::rom(&K1712), name: n!("new_named"), qualname: n!("new_named"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K1714: RomBytes<90> = RomBytes::new(b"\n\x04\x00\x00\x05\x00b\x04\x04\x01S\x04\x12\x00\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04\n\x04\x02\x00\x05\x00b\x03\x04\x01T\x03\x0c\x00\n\x04\x03\x00\x05\x00b\x04\x04\x01\x81\x04\n\x04\x04\x00\x05\x00\x00\x06\x03g\x07\x07\x00n\x07\x01j\x08\x08\x00s\x08\x02f\x06\x06b\x04\x04\x02\x81\x04");
static K1715: RomTuple<5> = RomTuple::new([n!("named_base"), n!("new_named"), n!("native_base"), n!("bare_instance"), n!("wrap_native")]);
static K1716: RomBytes<12> = RomBytes::new(b"\x00X\x0e\x02\x12\x02\n\x02\x04\x02\x0c\x02");
static K1717: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1714), consts: Obj::rom(&K1715), argnames: Obj::rom(&K1703), exc: Obj::rom(&K3), lines: Obj::rom(&K1716), name: n!("new_native"), qualname: n!("new_native"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1718: RomBytes<50> = RomBytes::new(b"U\x02\x0f\x00\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02\x81\x03\n\x04\x00\x00\x05\x00\x00\x06\x01b\x04\x04\x02\x81\x04\n\x04\x01\x87\x03\x04\x06\x00_\x04\x02\x02\x81\x04\x83\x03");
static K1719: RomTuple<3> = RomTuple::new([n!("getattr"), n!("AttributeError"), Obj::small(0)]);
static K1720: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(111), n!("name"), n!("default")]);
static K1721: RomBytes<8> = RomBytes::new(b"\x13\x0f\"\x06\"\x10\x00\x07");
static K1722: RomBytes<10> = RomBytes::new(b"\x00j\x04\x02\x0f\x04\x0f\x02\x08\x02");
static K1723: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1718), consts: Obj::rom(&K1719), argnames: Obj::rom(&K1720), exc: Obj::rom(&K1721), lines: Obj::rom(&K1722), name: n!("get_attr"), qualname: n!("get_attr"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K1724: RomBytes<36> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01b\x03\x03\x02W\x0f\x00\n\x03\x01\x87\x02\x03\x05\x00\x05\x03\x02\x81\x03\x83\x02\x05\x02\x01\x81\x02");
static K1725: RomTuple<2> = RomTuple::new([n!("getattr"), n!("AttributeError")]);
static K1726: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(111), n!("name")]);
static K1727: RomBytes<8> = RomBytes::new(b"\x00\r\x10\x04\x10\x0f\x00\x05");
static K1728: RomBytes<8> = RomBytes::new(b"\x00~\x10\x02\x08\x02\x07\x02");
static K1729: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1724), consts: Obj::rom(&K1725), argnames: Obj::rom(&K1726), exc: Obj::rom(&K1727), lines: Obj::rom(&K1728), name: n!("has_attr"), qualname: n!("has_attr"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 61 };
static K1730: RomBytes<9> = RomBytes::new(b"\x00\x01\x00b\x01\x01\x00\x83\x01");
static K1731: RomBytes<3> = RomBytes::new(b"\x00\x8c\x01");
static K1732: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1730), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1502), exc: Obj::rom(&K3), lines: Obj::rom(&K1731), name: n!("raise_class"), qualname: n!("raise_class"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 69 };
static K1733: RomBytes<51> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x00b\x00\x02\x00\n\x02\x00\x00\x03\x01\n\x04\x01b\x02\x02\x02V\x02\x07\x00\x00\x02\x01b\x01\x02\x00\x84\x00\x01");
static K1734: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("type")]);
static K1735: RomTuple<2> = RomTuple::new([n!("exc"), n!("cause")]);
static K1736: RomBytes<11> = RomBytes::new(b"\x00\x94\x01\x11\x02\x07\x02\x11\x02\x07\x02");
static K1737: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1733), consts: Obj::rom(&K1734), argnames: Obj::rom(&K1735), exc: Obj::rom(&K3), lines: Obj::rom(&K1736), name: n!("raise_class_from"), qualname: n!("raise_class_from"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 73 };
static K1738: RomBytes<180> = RomBytes::new(b"\n\x05\x00\x00\x06\x01\n\x07\x01b\x05\x05\x02V\x05\x11\x00\n\x05\x02\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x1e\x00\x03\x03\x04\n\x05\x05\n\x07\x01\x00\x08\x01b\x07\x07\x01Y\x07\x07\x06\x17\x06\x03\x07b\x05\x05\x01\x83\x05V\x02\x07\x00_\x04\x02\x07W\x03\x00\x05\x04\x00T\x04\n\x00\x00\x05\x01b\x01\x05\x00W.\x00\n\x05\x00\x00\x06\x04\n\x07\x08b\x05\x05\x02V\x05\x13\x00\x00\x05\x01g\x06\x06\x00n\x06\x04\x05\x07\x00f\x01\x05W\n\x00\x00\x05\x01\x00\x06\x04b\x01\x05\x01\n\x05\x00\x00\x06\x01\n\x07\x03b\x05\x05\x02U\x05\x0c\x00\n\x05\x05\x03\x06\tb\x05\x05\x01\x83\x05\x00\x05\x00\x00\x06\x01c\x05\x05\x01\n\x81\x05");
static K1739: RomStr<73> = RomStr::constant(b"exceptions must be classes or instances deriving from BaseException, not ");
static K1740: RomStr<41> = RomStr::constant(b"exceptions must derive from BaseException");
static K1741: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("type"), n!("issubclass"), n!("BaseException"), Obj::rom(&K1739), n!("TypeError"), n!("__name__"), Obj::small(0), n!("tuple"), Obj::rom(&K1740), n!("throw")]);
static K1742: RomTuple<3> = RomTuple::new([vm::intern::ascii_char(103), n!("exc"), n!("rest")]);
static K1743: RomBytes<25> = RomBytes::new(b"\x00\xa4\x01\"\x02\x03\x02\x1b\x02\x0e\x02\x04\x02\n\x02\x11\x02\x13\x04\n\x02\x11\x02\x0c\x02");
static K1744: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1738), consts: Obj::rom(&K1741), argnames: Obj::rom(&K1742), exc: Obj::rom(&K3), lines: Obj::rom(&K1743), name: n!("generator_throw"), qualname: n!("generator_throw"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 81 };
static K1745: RomBytes<18> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x82");
static K1746: RomTuple<2> = RomTuple::new([n!("print"), n!("repr")]);
static K1747: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1745), consts: Obj::rom(&K1746), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1542), name: n!("show"), qualname: n!("show"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K1748: RomBytes<37> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02b\x05\x05\x01\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K1749: RomTuple<1> = RomTuple::new([n!("AttributeError")]);
static K1750: RomTuple<4> = RomTuple::new([n!("getter"), n!("hook"), vm::intern::ascii_char(111), n!("name")]);
static K1751: RomBytes<8> = RomBytes::new(b"\x00\x0c\x0c\x08\x0c\x19\x00\t");
static K1752: RomBytes<7> = RomBytes::new(b"\x00\xce\x01\x0c\x02\x08\x02");
static K1753: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1748), consts: Obj::rom(&K1749), argnames: Obj::rom(&K1750), exc: Obj::rom(&K1751), lines: Obj::rom(&K1752), name: n!("get_or_hook"), qualname: n!("get_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 101 };
static K1754: RomBytes<40> = RomBytes::new(b"\x00\x05\x00\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\n\x05\x00\x87\x04\x05\x0f\x00\x00\x05\x01\x00\x06\x02\x00\x07\x03b\x05\x05\x02\x81\x05\x83\x04");
static K1755: RomBytes<8> = RomBytes::new(b"\x00\x0f\x0f\x08\x0f\x19\x00\t");
static K1756: RomBytes<7> = RomBytes::new(b"\x00\xdc\x01\x0f\x02\x08\x02");
static K1757: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1754), consts: Obj::rom(&K1749), argnames: Obj::rom(&K1750), exc: Obj::rom(&K1755), lines: Obj::rom(&K1756), name: n!("getattribute_or_hook"), qualname: n!("getattribute_or_hook"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1758: RomBytes<29> = RomBytes::new(b"\n\x01\x00\n\x02\x01\x00\x03\x00\x03\x04\x02b\x02\x02\x02\x00\x03\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K1759: RomTuple<3> = RomTuple::new([n!("sorted"), n!("class_method"), n!("__dir__")]);
static K1760: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1758), consts: Obj::rom(&K1759), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1233), name: n!("dir_of"), qualname: n!("dir_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K1761: RomBytes<168> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x00\x03\x01\n\x03\x01\x00\x04\x00\n\x05\x02b\x03\x03\x02V\x03\'\x00\n\x03\x02g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03We\x00\n\x03\x01\x00\x04\x00\n\x05\x03\n\x06\x04h\x05\x05\x02b\x03\x03\x02V\x03\x18\x00Y\x03\x00\x05g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03W5\x00\n\x03\x01\x00\x04\x00\n\x05\x06b\x03\x03\x02V\x03$\x00\n\x03\x06g\x04\x04\x00n\x04\x01j\x05\x05\x00s\x05\x02f\x03\x03\x05\x04\x00\x05\x05\x00\x05\x06\x00l\x04\x04`\x00\x04\x03\x82");
static K1762: RomTuple<7> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), n!("dict"), n!("set"), n!("update"), n!("bytearray")]);
static K1763: RomBytes<15> = RomBytes::new(b"\x00\xf0\x01\n\x02\x11\x02\'\x02\x18\x02\x18\x02\x11\x02");
static K1764: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1761), consts: Obj::rom(&K1762), argnames: Obj::rom(&K608), exc: Obj::rom(&K3), lines: Obj::rom(&K1763), name: n!("native_init"), qualname: n!("native_init"), file: n!("<prelude>"), flags: 67, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1765: RomBytes<58> = RomBytes::new(b"v\x04\x01W.\x00\n\x05\x00\x00\x06\x03\n\x07\x01b\x05\x05\x02U\x05\x0c\x00\n\x05\x02\x03\x06\x03b\x05\x05\x01\x83\x05\n\x05\x04\x00\x06\x00\x00\x07\x03b\x05\x05\x02`\x02\x03\x05w\x03\x04\xcd\xff\x82");
static K1766: RomStr<29> = RomStr::constant(b"__all__ must be a list of str");
static K1767: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("str"), n!("TypeError"), Obj::rom(&K1766), n!("getattr")]);
static K1768: RomTuple<3> = RomTuple::new([n!("module"), n!("names"), n!("globals")]);
static K1769: RomBytes<11> = RomBytes::new(b"\x00\x84\x02\x06\x02\x11\x02\x0c\x02\x11\x05");
static K1770: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1765), consts: Obj::rom(&K1767), argnames: Obj::rom(&K1768), exc: Obj::rom(&K3), lines: Obj::rom(&K1769), name: n!("import_star"), qualname: n!("import_star"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 129 };
static K1771: RomBytes<42> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x02\x02\x01_\x02\x02\x01,\x02\x02\x02\x81\x02\n\x02\x03\n\x03\x04h\x02\x02\x02\x87\x01\x02\x05\x00\x01\x02\x00\x81\x02\x83\x01");
static K1772: RomTuple<5> = RomTuple::new([n!("os_stat"), Obj::small(0), Obj::small(14), n!("OSError"), n!("AttributeError")]);
static K1773: RomBytes<8> = RomBytes::new(b"\x00\x14\x14\x02\x14\x16\x00\x03");
static K1774: RomBytes<6> = RomBytes::new(b"\x00\x0c\x14\x02\x0f\x02");
static K1775: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1771), consts: Obj::rom(&K1772), argnames: Obj::rom(&K1508), exc: Obj::rom(&K1773), lines: Obj::rom(&K1774), name: n!("path_kind"), qualname: n!("path_kind"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1776: RomBytes<20> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01\x01\x02\x006\x01\x01\x02\x05\x81\x01");
static K1777: RomTuple<1> = RomTuple::new([n!("path_kind")]);
static K1778: RomBytes<2> = RomBytes::new(b"\x00\x18");
static K1779: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1776), consts: Obj::rom(&K1777), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1778), name: n!("path_exists"), qualname: n!("path_exists"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1780: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x016\x01\x01\x02\x04\x81\x01");
static K1781: RomTuple<2> = RomTuple::new([n!("path_kind"), Obj::small(3)]);
static K1782: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1780), consts: Obj::rom(&K1781), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("path_isdir"), qualname: n!("path_isdir"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1783: RomBytes<24> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01(\x01\x01\x01\x01\x02\x026\x01\x01\x02\x04\x81\x01");
static K1784: RomBytes<2> = RomBytes::new(b"\x00(");
static K1785: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1783), consts: Obj::rom(&K1781), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1784), name: n!("path_isfile"), qualname: n!("path_isfile"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K1786: RomBytes<5> = RomBytes::new(b"\x05\x01\x02\x81\x01");
static K1787: RomBytes<2> = RomBytes::new(b"\x000");
static K1788: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1786), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1787), name: n!("path_islink"), qualname: n!("path_islink"), file: n!("<prelude>"), flags: 64, nregs: 2, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K1789: RomBytes<16> = RomBytes::new(b"\n\x01\x00\x00\x02\x00b\x01\x01\x01_\x01\x01\x01\x81\x01");
static K1790: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(6)]);
static K1791: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1789), consts: Obj::rom(&K1790), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K551), name: n!("path_getsize"), qualname: n!("path_getsize"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K1792: RomTuple<2> = RomTuple::new([n!("os_stat"), Obj::small(8)]);
static K1793: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1789), consts: Obj::rom(&K1792), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1343), name: n!("path_getmtime"), qualname: n!("path_getmtime"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1794: RomBytes<26> = RomBytes::new(b"\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01\x03\x02\x006\x01\x01\x02\x08\x81\x01");
static K1795: RomTuple<1> = RomTuple::new([Obj::rom(&K1566)]);
static K1796: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1794), consts: Obj::rom(&K1795), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1348), name: n!("path_isabs"), qualname: n!("path_isabs"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1797: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("path_normcase"), qualname: n!("path_normcase"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1798: RomBytes<106> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x02\x02W\x03\x00\x03\x02\x03v\x04\x01WC\x00\x05\x05\x00\x01\x06\x01\x05\x07\x00l\x05\x05^\x05\x03\x05;\x05\x02\x06\x00\x00\x00\x03W(\x00V\x00\x15\x00\x01\x05\xff\x05\x06\x00\x05\x07\x00l\x05\x05^\x05\x00\x05;\x05\x02\x07\x00-\x00\x00\x03W\x08\x00\x17\x05\x02\x03-\x00\x00\x05w\x03\x04\xb8\xff\x81\x00");
static K1799: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1565), vm::intern::ascii_char(47)]);
static K1800: RomTuple<2> = RomTuple::new([n!("path"), n!("parts")]);
static K1801: RomBytes<18> = RomBytes::new(b"\x00X\x1a\x02\x06\x02\x15\x02\x06\x02\x19\x02\x07\x04\x08\x0b\x05\x0e");
static K1802: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1798), consts: Obj::rom(&K1799), argnames: Obj::rom(&K1800), exc: Obj::rom(&K3), lines: Obj::rom(&K1801), name: n!("path_join"), qualname: n!("path_join"), file: n!("<prelude>"), flags: 65, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1803: RomBytes<112> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x06\x00\x03\x01\x02W\x03\x00\x03\x01\x03\x00\x04\x00\x00\x05\x01c\x04\x04\x01\x04\"\x02\x04\x05\x05\x04\x00\x00\x05\x02\x05\x06\x00l\x04\x04^\x03\x00\x04\n\x04\x06\x00\x05\x03b\x04\x04\x01\x19\x04\x01\x04<\x03\x04\x0b\x00\x00\x04\x03\x00\x05\x01c\x03\x04\x01\x07\x00\x04\x03\x00\x06\x02\x05\x07\x00\x05\x08\x00l\x06\x06^\x05\x00\x06h\x04\x04\x02\x81\x04");
static K1804: RomTuple<8> = RomTuple::new([n!("isinstance"), n!("bytes"), Obj::rom(&K1565), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), n!("len"), n!("rstrip")]);
static K1805: RomBytes<12> = RomBytes::new(b"\x00p\x1a\x02\x0f\x02\x10\x02\x13\x02\x0b\x02");
static K1806: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1803), consts: Obj::rom(&K1804), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1805), name: n!("path_split"), qualname: n!("path_split"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K1807: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(0)]);
static K1808: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1789), consts: Obj::rom(&K1807), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K137), name: n!("path_dirname"), qualname: n!("path_dirname"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K1809: RomTuple<2> = RomTuple::new([n!("path_split"), Obj::small(1)]);
static K1810: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1789), consts: Obj::rom(&K1809), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K143), name: n!("path_basename"), qualname: n!("path_basename"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1811: RomBytes<25> = RomBytes::new(b"\x05\x02\x00\x01\x03\x00\x05\x04\x00l\x02\x02^\x01\x00\x02\x00\x02\x00h\x01\x01\x02\x81\x01");
static K1812: RomBytes<3> = RomBytes::new(b"\x00\x92\x01");
static K1813: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1811), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1812), name: n!("path_splitdrive"), qualname: n!("path_splitdrive"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K1814: RomBytes<167> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\n\x07\x01b\x05\x05\x02V\x05)\x00\n\x05\x02\x00\x06\x00c\x06\x06\x00\x03b\x05\x05\x01z\x05\x01\x02\x00\x05\x01c\x05\x05\x00\x04\x00\x06\x02c\x06\x06\x00\x04h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\x05c\x05\x05\x01\x06\"\x03\x05\x07\x00\x05\x00\x03\x06\x08c\x04\x05\x01\x069\x04\x03B\x00\x00\x06\x03\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x03\x06\x08c\x05\x05\x01\tV\x05&\x00\x05\x06\x00\x00\x07\x04\x05\x08\x00l\x06\x06^\x05\x00\x06\x00\x07\x04\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x00\x07h\x05\x05\x02\x81\x05\x00\x05\x00\x03\x06\nh\x05\x05\x02\x81\x05");
static K1815: RomTuple<11> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_splitext"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("rfind"), Obj::small(1), vm::intern::ascii_char(46), n!("strip"), n!("")]);
static K1816: RomBytes<17> = RomBytes::new(b"\x00\x9c\x01\x11\x02\x13\x02\x16\x02\x0f\x02\x0b\x02!\x02&\x02");
static K1817: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1814), consts: Obj::rom(&K1815), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1816), name: n!("path_splitext"), qualname: n!("path_splitext"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K1818: RomBytes<224> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\n\x06\x01b\x04\x04\x02V\x04\x16\x00\n\x04\x02\x00\x05\x00c\x05\x05\x00\x03b\x04\x04\x01c\x04\x04\x00\x04\x81\x04U\x00\x05\x00\x03\x04\x05\x81\x04_\x04\x00\x06A\x04\x07\x06\x00\x03\x01\x07W\x03\x00\x03\x01\x08\x05\x04\x00\x01\x05\x02\x05\x06\x00l\x04\x04^\x04\x00\x04A\x04\t\x18\x00\x05\x04\x00\x01\x05\x03\x05\x06\x00l\x04\x04^\x04\x00\x04B\x04\n\x03\x00\x03\x01\tg\x02\x02\x00\x00\x05\x00\x03\x06\x07c\x05\x05\x01\x0bv\x04\x05W?\x00\x03\x05\x0cR\x03\x05\x03\x00W4\x00N\x03\r\x15\x00U\x01\x04\x00V\x02\r\x00V\x02\x17\x00_\x05\x02\x0eA\x05\r\x0e\x00\x00\x05\x02\x00\x06\x03c\x05\x05\x01\x0fW\x0c\x00V\x02\x08\x00\x00\x05\x02c\x05\x05\x00\x10w\x03\x04\xbc\xff\x03\x05\x07\x00\x06\x02c\x05\x05\x01\x11\x17\x04\x01\x05U\x04\x03\x00\x03\x04\x05\x81\x04");
static K1819: RomStr<2> = RomStr::constant(b"//");
static K1820: RomStr<3> = RomStr::constant(b"///");
static K1821: RomTuple<18> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_normpath"), n!("decode"), n!("encode"), vm::intern::ascii_char(46), Obj::small(0), vm::intern::ascii_char(47), n!(""), Obj::rom(&K1819), Obj::rom(&K1820), n!("split"), Obj::rom(&K168), n!(".."), Obj::small(-1), n!("append"), n!("pop"), n!("join")]);
static K1822: RomBytes<35> = RomBytes::new(b"\x00\xb2\x01\x11\x02\x16\x02\x04\x02\x05\x04\x12\x02*\x02\x03\x02\x04\x02\x11\x02\x08\x02\x03\x02\x1a\x02\x0e\x02\x04\x02\x08\x0b\x05\x0e");
static K1823: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1818), consts: Obj::rom(&K1821), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1822), name: n!("path_normpath"), qualname: n!("path_normpath"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 88 };
static K1824: RomBytes<89> = RomBytes::new(b"\n\x01\x00\x00\x02\x00\n\x03\x01b\x01\x01\x02V\x01\x16\x00\n\x01\x02\x00\x02\x00c\x02\x02\x00\x03b\x01\x01\x01c\x01\x01\x00\x04\x81\x01\x05\x01\x00\x01\x02\x01\x05\x03\x00l\x01\x01^\x01\x00\x01B\x01\x05\x11\x00\n\x01\x06\n\x02\x07b\x02\x02\x00\x00\x03\x00b\x00\x01\x02\n\x01\x08\x00\x02\x00b\x01\x01\x01\x81\x01");
static K1825: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("bytes"), n!("path_abspath"), n!("decode"), n!("encode"), vm::intern::ascii_char(47), n!("path_join"), n!("os_getcwd"), n!("path_normpath")]);
static K1826: RomBytes<11> = RomBytes::new(b"\x00\xda\x01\x11\x02\x16\x02\x15\x02\x11\x02");
static K1827: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1824), consts: Obj::rom(&K1825), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1826), name: n!("path_abspath"), qualname: n!("path_abspath"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 108 };
static K1828: RomBytes<193> = RomBytes::new(b"U\x00\x0c\x00\n\x05\x00\x03\x06\x01b\x05\x05\x01\x83\x05\n\x07\x02\x00\x08\x01b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x05\x00\x00b\x02\x05\x01\n\x07\x02\x00\x08\x00b\x07\x07\x01\x03\x08\x03c\x07\x07\x01\x04v\x06\x07|\x05\x07\x06\x00\x00b\x03\x05\x01\x01\x04\x00W\x04\x00/\x04\x04\x07\n\x05\x08\x00\x06\x02b\x05\x05\x017\x04\x05\x1c\x00\n\x05\x08\x00\x06\x03b\x05\x05\x017\x04\x05\r\x00^\x05\x02\x04^\x06\x03\x04G\x05\x06\xd1\xff\x03\x05\x03\x03\x07\tg\x07\x07\x01\n\x08\x08\x00\t\x02b\x08\x08\x01\x18\x08\x08\x04\x19\x07\x07\x08\x00\x08\x04\x05\t\x00\x05\n\x00l\x08\x08^\x08\x03\x08\x17\x06\x07\x08c\x05\x05\x01\nU\x05\x03\x00\x03\x05\x0b\x81\x05");
static K1829: RomStr<17> = RomStr::constant(b"no path specified");
static K1830: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00V\x01\x03\x00m\x02\x01w\x01\x00\xf4\xff\x81\x02");
static K1831: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1830), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1242), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1832: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1830), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1114), name: n!("<listcomp>"), qualname: n!("path_relpath.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 120 };
static K1833: RomTuple<12> = RomTuple::new([n!("ValueError"), Obj::rom(&K1829), n!("path_abspath"), vm::intern::ascii_char(47), n!("split"), Obj::rom(&K1831), Obj::rom(&K1832), Obj::small(1), n!("len"), n!(".."), n!("join"), vm::intern::ascii_char(46)]);
static K1834: RomTuple<2> = RomTuple::new([n!("path"), n!("start")]);
static K1835: RomBytes<19> = RomBytes::new(b"\x00\xea\x01\x04\x02\x0c\x02\x1f\x02\x1f\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1836: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1828), consts: Obj::rom(&K1833), argnames: Obj::rom(&K1834), exc: Obj::rom(&K3), lines: Obj::rom(&K1835), name: n!("path_relpath"), qualname: n!("path_relpath"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 116 };
static K1837: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(46)]);
static K1838: RomBytes<106> = RomBytes::new(b"U\x00\x05\x00\x03\x04\x00\x81\x04\n\x04\x01\x00\x05\x00b\x04\x04\x01\n\x05\x02\x00\x06\x00b\x05\x05\x01\x00\x01\x04\x00\x02\x05\x01\x03\x00W\x04\x00/\x03\x03\x03\n\x04\x04\x00\x05\x01b\x04\x04\x017\x03\x04\x1c\x00\n\x04\x04\x00\x05\x02b\x04\x04\x017\x03\x04\r\x00^\x04\x01\x03^\x05\x02\x03G\x04\x05\xd1\xff\x05\x04\x00\x00\x05\x03\x05\x06\x00l\x04\x04^\x04\x01\x04\x81\x04");
static K1839: RomTuple<5> = RomTuple::new([n!(""), n!("min"), n!("max"), Obj::small(1), n!("len")]);
static K1840: RomTuple<1> = RomTuple::new([n!("paths")]);
static K1841: RomBytes<17> = RomBytes::new(b"\x00\x80\x02\x04\x02\x05\x02\x1a\x02\x03\x02\x03\x02\x04\x01+\x04");
static K1842: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1838), consts: Obj::rom(&K1839), argnames: Obj::rom(&K1840), exc: Obj::rom(&K3), lines: Obj::rom(&K1841), name: n!("path_commonprefix"), qualname: n!("path_commonprefix"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 127 };
static K1843: RomBytes<67> = RomBytes::new(b"M\x00\x00\x15\x00\x05\x01\x00\x01\x02\x02\x05\x03\x00l\x01\x01^\x01\x00\x01A\x01\x01\'\x00\n\x01\x02\x03\x02\x03b\x01\x01\x01U\x01\x03\x00\x03\x01\x00\x01\x02\x01\x05\x03\x00\x05\x04\x00l\x02\x02^\x02\x00\x02\x17\x01\x01\x02\x81\x01\x81\x00");
static K1844: RomStr<2> = RomStr::constant(b"~/");
static K1845: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(126), Obj::rom(&K1844), n!("getenv"), n!("HOME")]);
static K1846: RomBytes<7> = RomBytes::new(b"\x00\x94\x02\x1a\x02\'\x02");
static K1847: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1843), consts: Obj::rom(&K1845), argnames: Obj::rom(&K1508), exc: Obj::rom(&K3), lines: Obj::rom(&K1846), name: n!("path_expanduser"), qualname: n!("path_expanduser"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 137 };
static K1848: RomBytes<160> = RomBytes::new(b"\n\x07\x00b\x00\x07\x00W\x91\x00z\x00\x01\x04T\x04\x13\x00\x00\x08\x02g\t\t\x00n\t\x03\x05\n\x00f\x08\x08W\x14\x00\x00\x08\x02g\t\t\x00n\t\x03j\n\n\x00s\n\x04f\x08\x08WL\x00\n\x08\x01\x87\x07\x08\x01\x00\x85\n\x08\x02\x87\x07\x089\x00\x00\x05\x07\x8a\t\x04\x00\x00\x03\x00\x00\x06\tV\x01\x0c\x00Y\t\x06\x05\x03\n\x06c\t\t\x01\x07\x00\t\x06\x06\x05\x08\x00\x00\n\x05Y\x0b\x06\x05c\t\t\x02\t\x07\x05W\x06\x00\x07\x05\x83\x08\x83\x07\x05\x00\x00\x00\x02\x00\x00\x03\x00\x00\x04\x00\n\x07\x00b\x00\x07\x00T\x00k\xff\x82");
static K1849: RomStr<41> = RomStr::constant(b"Unhandled exception in weakref callback:\n");
static K1850: RomTuple<10> = RomTuple::new([n!("next_job"), n!("KeyboardInterrupt"), n!("BaseException"), Obj::NONE, n!("sys"), n!("stderr"), Obj::rom(&K1849), n!("write"), vm::intern::ascii_char(101), n!("print_exception")]);
static K1851: RomBytes<13> = RomBytes::new(b"\x0e+<\x0eP-\x82\x01\x10<L\x00\x0f");
static K1852: RomBytes<32> = RomBytes::new(b"\x00\n\x07\x02\x03\x02\x04\x04\x04\x02\x13\x04\x17\x02\x08\x02\x01\x02\x0b\x02\n\x04\x04\x02\x0c\x02\x1e\x02\x0c\x02\x07\x1f");
static K1853: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1848), consts: Obj::rom(&K1850), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K1851), lines: Obj::rom(&K1852), name: n!("run_pending"), qualname: n!("run_pending"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1854: RomBytes<21> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04\x81\x04");
static K1855: RomTuple<1> = RomTuple::new([n!("new_finalize_with")]);
static K1856: RomTuple<4> = RomTuple::new([vm::intern::ascii_char(111), n!("function"), n!("args"), n!("kwargs")]);
static K1857: RomBytes<2> = RomBytes::new(b"\x004");
static K1858: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1854), consts: Obj::rom(&K1855), argnames: Obj::rom(&K1856), exc: Obj::rom(&K3), lines: Obj::rom(&K1857), name: n!("finalize_object"), qualname: n!("finalize_object"), file: n!("<prelude>"), flags: 67, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1859: RomBytes<44> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00S\x01\x1f\x00_\x02\x01\x01g\x03\x03\x00_\x05\x01\x02n\x03\x05j\x04\x04\x00_\x05\x01\x03s\x04\x05f\x02\x02\x81\x02\x82");
static K1860: RomTuple<4> = RomTuple::new([n!("detach"), Obj::small(1), Obj::small(2), Obj::small(3)]);
static K1861: RomBytes<6> = RomBytes::new(b"\x00<\x08\x02\x04\x02");
static K1862: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1859), consts: Obj::rom(&K1860), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1861), name: n!("finalize_call"), qualname: n!("finalize_call"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1863: RomBytes<101> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x03\x06\n\x06\x02\x03\x07\x03b\x04\x06\x01T\x046\x00g\x04\x04\x00\n\x06\x04\x03\x07\x03\x00\x08\x04b\x06\x06\x02\x00\x06\x03\n\x07\x05c\x05\x06\x01\x03S\x05\x16\x00\x00\x06\x04\x00\x07\x05\x03\x08\x06j\t\t\x00h\x07\x07\x03c\x06\x06\x01\x07\x00\x06\x04\x00\x07\x00\x00\x08\x01\x00\t\x02h\x07\x07\x03c\x06\x06\x01\x07\x81\x00");
static K1864: RomTuple<8> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("keep"), n!("atexit_run"), vm::types::EMPTY_TUPLE, n!("append")]);
static K1865: RomTuple<3> = RomTuple::new([n!("function"), n!("args"), n!("kwargs")]);
static K1866: RomBytes<20> = RomBytes::new(b"\x00H\n\x04\n\x02\x04\x02\x04\x02\r\x02\x0b\x02\x04\x02\x16\x02\x15\x02");
static K1867: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1863), consts: Obj::rom(&K1864), argnames: Obj::rom(&K1865), exc: Obj::rom(&K3), lines: Obj::rom(&K1866), name: n!("atexit_register"), qualname: n!("atexit_register"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K1868: RomBytes<60> = RomBytes::new(b"\x13\x00\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x04\x00g\x02\x02\x00\x00\x01\x02v\x03\x01\x00\x05\x00h\x04\x05\x01|\x02\x04\x02\x00\x04b\x02\x02\x01\x05\x03\x00\x05\x04\x00\x05\x05\x00l\x03\x03`\x01\x03\x02\x82");
static K1869: RomTuple<2> = RomTuple::new([Obj::small(0), n!("function")]);
static K1870: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K379), consts: Obj::rom(&K1869), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1067), name: n!("<listcomp>"), qualname: n!("atexit_unregister.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 51 };
static K1871: RomTuple<3> = RomTuple::new([n!("kept"), n!("atexit"), Obj::rom(&K1870)]);
static K1872: RomTuple<1> = RomTuple::new([n!("function")]);
static K1873: RomBytes<6> = RomBytes::new(b"\x00b\x02\x02\x15\x02");
static K1874: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1868), consts: Obj::rom(&K1871), argnames: Obj::rom(&K1872), exc: Obj::rom(&K3), lines: Obj::rom(&K1873), name: n!("atexit_unregister"), qualname: n!("atexit_unregister"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 49 };
static K1875: RomBytes<113> = RomBytes::new(b"\x8a\x06\x01\x00\x00\x00\x00\x00\x00\x06\n\x06\x02\x03\x07\x03b\x01\x06\x01WU\x00\x00\x06\x01c\x06\x06\x00\x04z\x06\x02\x03\x00\x07\x02g\x08\x08\x00n\x08\x03j\t\t\x00s\t\x04f\x07\x07W2\x00\n\x07\x05\x87\x06\x07\x01\x00\x85\n\x07\x06\x87\x06\x07\x1f\x00\x00\x05\x06\x00\x08\x00\x06\x05\x07\x00\x00\t\x05Y\n\x00\x08c\x08\x08\x02\t\x07\x05W\x06\x00\x07\x05\x83\x07\x83\x06U\x01\xa7\xff\x82");
static K1876: RomTuple<10> = RomTuple::new([Obj::NONE, n!("sys"), n!("kept"), n!("atexit"), n!("pop"), n!("KeyboardInterrupt"), n!("BaseException"), vm::intern::ascii_char(101), n!("stderr"), n!("print_exception")]);
static K1877: RomBytes<12> = RomBytes::new(b"#\x14:\x0cN\x13f\x0e:2\x00\r");
static K1878: RomBytes<20> = RomBytes::new(b"\x00n\n\x04\n\x02\x03\x02\x0c\x04\x17\x02\x08\x02\x01\x02\x0b\x02\x1e\r");
static K1879: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1875), consts: Obj::rom(&K1876), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K1877), lines: Obj::rom(&K1878), name: n!("atexit_run"), qualname: n!("atexit_run"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 54 };
static K1880: RomBytes<45> = RomBytes::new(b"\x8a\x02\x01\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x05\x03\x00c\x01\x02\x01\x02S\x01\x07\x00\x00\x04\x01b\x04\x04\x00\x05\x02\x00\n\x04\x03b\x04\x04\x00\x86\x02\x82");
static K1881: RomTuple<4> = RomTuple::new([Obj::NONE, n!("sys"), n!("atexit"), n!("end_of_all")]);
static K1882: RomBytes<8> = RomBytes::new(b"\x15\x0b#\x04#\t\x00\x05");
static K1883: RomBytes<13> = RomBytes::new(b"\x00\x8a\x01\n\x04\x0b\x04\x04\x02\x07\x02\x03\x02");
static K1884: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1880), consts: Obj::rom(&K1881), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K1882), lines: Obj::rom(&K1883), name: n!("run_exit"), qualname: n!("run_exit"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 68 };
static K1885: RomBytes<51> = RomBytes::new(b"\n\x08\x00\x00\t\x00b\x06\x08\x01\n\x08\x01\x00\t\x06\x00\n\x00\x00\x0b\x01\x00\x0c\x02\x00\r\x03\x00\x0e\x04\x00\x0f\x05b\x07\x08\x07\x05\x08\x02O\x07\x08\x02\x00\x81\x07X\xd7\xff");
static K1886: RomTuple<2> = RomTuple::new([n!("re_state"), n!("re_step")]);
static K1887: RomTuple<6> = RomTuple::new([n!("pattern"), n!("string"), n!("pos"), n!("endpos"), n!("how"), n!("previous")]);
static K1888: RomBytes<8> = RomBytes::new(b"\x00\x0c\n\x04\x1c\x02\x08\x02");
static K1889: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1885), consts: Obj::rom(&K1886), argnames: Obj::rom(&K1887), exc: Obj::rom(&K3), lines: Obj::rom(&K1888), name: n!("re_run"), qualname: n!("re_run"), file: n!("<prelude>"), flags: 64, nregs: 16, nargs: 6, nposonly: 0, nkwonly: 0, nfree: 0, line: 5 };
static K1890: RomBytes<29> = RomBytes::new(b"\n\x01\x00Y\x02\x00\x01Y\x03\x00\x02\x01\x04\x00\x05\x05\x00\x01\x06\x01\x00\x07\x00b\x01\x01\x06\x81\x01");
static K1891: RomTuple<3> = RomTuple::new([n!("re_run"), n!("re"), n!("string")]);
static K1892: RomTuple<1> = RomTuple::new([n!("previous")]);
static K1893: RomBytes<2> = RomBytes::new(b"\x00\x1c");
static K1894: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1890), consts: Obj::rom(&K1891), argnames: Obj::rom(&K1892), exc: Obj::rom(&K3), lines: Obj::rom(&K1893), name: n!("re_next_slowly"), qualname: n!("re_next_slowly"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 13 };
static K1895: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x00\x05\n\x00b\x04\x04\x06\x81\x04");
static K1896: RomTuple<1> = RomTuple::new([n!("re_run")]);
static K1897: RomTuple<4> = RomTuple::new([n!("self"), n!("string"), n!("pos"), n!("endpos")]);
static K1898: RomBytes<2> = RomBytes::new(b"\x00$");
static K1899: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1895), consts: Obj::rom(&K1896), argnames: Obj::rom(&K1897), exc: Obj::rom(&K3), lines: Obj::rom(&K1898), name: n!("pattern_match"), qualname: n!("pattern_match"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 17 };
static K1900: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x01\x05\n\x00b\x04\x04\x06\x81\x04");
static K1901: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1900), consts: Obj::rom(&K1896), argnames: Obj::rom(&K1897), exc: Obj::rom(&K3), lines: Obj::rom(&K32), name: n!("pattern_search"), qualname: n!("pattern_search"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1902: RomBytes<27> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03\x01\t\x02\x05\n\x00b\x04\x04\x06\x81\x04");
static K1903: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1902), consts: Obj::rom(&K1896), argnames: Obj::rom(&K1897), exc: Obj::rom(&K3), lines: Obj::rom(&K1857), name: n!("pattern_fullmatch"), qualname: n!("pattern_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K1904: RomBytes<26> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03c\x05\x05\x03\x01b\x04\x04\x01\x81\x04");
static K1905: RomTuple<2> = RomTuple::new([n!("re_matches"), n!("search")]);
static K1906: RomBytes<2> = RomBytes::new(b"\x00<");
static K1907: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1904), consts: Obj::rom(&K1905), argnames: Obj::rom(&K1897), exc: Obj::rom(&K3), lines: Obj::rom(&K1906), name: n!("pattern_finditer"), qualname: n!("pattern_finditer"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K1908: RomBytes<21> = RomBytes::new(b"W\r\x00~\x01\x00\n\x01\x00\x00\x02\x00b\x00\x01\x01T\x00\xef\xff\x82");
static K1909: RomTuple<1> = RomTuple::new([n!("re_next")]);
static K1910: RomTuple<1> = RomTuple::new([n!("found")]);
static K1911: RomBytes<8> = RomBytes::new(b"\x00D\x03\x02\x03\x02\n\x03");
static K1912: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1908), consts: Obj::rom(&K1909), argnames: Obj::rom(&K1910), exc: Obj::rom(&K3), lines: Obj::rom(&K1911), name: n!("re_matches"), qualname: n!("re_matches"), file: n!("<prelude>"), flags: 68, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 33 };
static K1913: RomBytes<34> = RomBytes::new(b"\n\x06\x00\x00\x07\x00\x00\x08\x01\x00\t\x02\x00\n\x03b\x06\x06\x04v\x05\x06|\x04\x06\x01\x00\x00b\x04\x04\x01\x81\x04");
static K1914: RomTuple<1> = RomTuple::new([n!("re_item")]);
static K1915: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1914), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("<listcomp>"), qualname: n!("pattern_findall.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 40 };
static K1916: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), Obj::rom(&K1915)]);
static K1917: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1913), consts: Obj::rom(&K1916), argnames: Obj::rom(&K1897), exc: Obj::rom(&K3), lines: Obj::rom(&K374), name: n!("pattern_findall"), qualname: n!("pattern_findall"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K1918: RomBytes<130> = RomBytes::new(b"=\x02\x00\t\x00\x00\x06\x01g\x06\x06\x01\x81\x06g\x03\x03\x00\x05\x04\x00\n\x07\x01\x00\x08\x00\x00\t\x01b\x07\x07\x02v\x06\x07W4\x00\x00\x07\x03\n\x08\x02\x00\t\x04\x00\n\x05b\x08\x08\x02c\x07\x07\x01\x03\x00\x07\x03\x00\x08\x05c\x08\x08\x00\x04c\x07\x07\x01\x05\x00\x04\x050\x02\x02\x06A\x02\x00\x03\x00W\x05\x00w\x05\x06\xc7\xff\x00\x06\x03T\x04\x06\x00\x00\x07\x01W\r\x00\n\x07\x02\x00\x08\x04\x05\t\x00b\x07\x07\x02c\x06\x06\x01\x03\x81\x03");
static K1919: RomTuple<7> = RomTuple::new([Obj::small(0), n!("pattern_finditer"), n!("re_between"), n!("append"), n!("groups"), n!("extend"), Obj::small(1)]);
static K1920: RomTuple<3> = RomTuple::new([n!("self"), n!("string"), n!("maxsplit")]);
static K1921: RomBytes<28> = RomBytes::new(b"\x00X\x05\x02\t\x02\x04\x02\x03\x02\x13\x02\x15\x02\x10\x02\x03\x02\x04\x02\x05\x02\x03\x0b\x05\x0e\x1f\x02");
static K1922: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1918), consts: Obj::rom(&K1919), argnames: Obj::rom(&K1920), exc: Obj::rom(&K3), lines: Obj::rom(&K1921), name: n!("pattern_split"), qualname: n!("pattern_split"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 43 };
static K1923: RomBytes<25> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02\x00\x08\x03b\x04\x04\x04_\x04\x04\x01\x81\x04");
static K1924: RomTuple<2> = RomTuple::new([n!("pattern_subn"), Obj::small(0)]);
static K1925: RomTuple<4> = RomTuple::new([n!("self"), n!("repl"), n!("string"), n!("count")]);
static K1926: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1923), consts: Obj::rom(&K1924), argnames: Obj::rom(&K1925), exc: Obj::rom(&K3), lines: Obj::rom(&K1079), name: n!("pattern_sub"), qualname: n!("pattern_sub"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 59 };
static K1927: RomBytes<281> = RomBytes::new(b"\n\n\x00\x00\x0b\x01b\n\n\x01V\n\x06\x00\x00\x04\x01W\x1a\x00\n\n\x01\x00\x0b\x01\x00\x0c\x02b\n\n\x02V\n\x06\x00\x05\x04\x00W\x03\x00\x03\x04\x02g\x05\x05\x00\x05\x06\x00\x01\x07\x00@\x03\x03\x0e\x00\x00\n\x00\x00\x0b\x02c\x08\n\x01\x04W\x03\x00\x05\x08\x00Wt\x00\x00\n\x05\n\x0b\x05\x00\x0c\x06\x00\r\x08b\x0b\x0b\x02c\n\n\x01\x06T\x04\x0e\x00\x00\n\x05\x00\x0b\x01c\n\n\x01\x06W4\x00A\x04\x02\x16\x00\x00\n\x05\x00\x0b\x08\x00\x0c\x01c\x0b\x0b\x01\x02c\n\n\x01\x06W\x19\x00\x00\n\x04\x00\x0b\x08b\t\n\x01S\t\x0b\x00\x00\n\x05\x00\x0b\tc\n\n\x01\x06\x00\x06\x08/\x07\x07\x07;\x07\x03\x03\x00W\x0e\x00\n\n\x08\x00\x0b\x08b\x08\n\x01T\x08\x88\xffT\x06\x0c\x00\x00\n\x02\x01\x0b\x00h\n\n\x02\x81\n\x00\n\x05\n\x0b\x05\x00\x0c\x06\x05\r\x00b\x0b\x0b\x02c\n\n\x01\x06\n\x0b\t\x00\x0c\x02\n\r\nb\x0b\x0b\x02V\x0b\x06\x00\x03\n\x0bW\x03\x00\x03\n\x0c\x00\x0b\x05c\n\n\x01\r\x00\x0b\x07h\n\n\x02\x81\n");
static K1928: RomTuple<14> = RomTuple::new([n!("callable"), n!("re_template"), n!("expand"), Obj::small(0), n!("search"), n!("re_between"), n!("append"), Obj::small(1), n!("re_next"), n!("isinstance"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K1929: RomBytes<57> = RomBytes::new(b"\x00\x80\x01\x0e\x02\x06\x02\x11\x02\x06\x04\x03\x02\x04\x02\x03\x02\x03\x02\x16\x02\x03\x02\x15\x02\x04\x02\x0e\x02\x05\x02\x16\x04\n\x02\x04\x02\x0b\x02\x03\x02\x04\x02\x05\x02\x03\x02\n\x1b\x04\x1e\x04\x02\x0c\x02\x15\x02");
static K1930: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1927), consts: Obj::rom(&K1928), argnames: Obj::rom(&K1925), exc: Obj::rom(&K3), lines: Obj::rom(&K1929), name: n!("pattern_subn"), qualname: n!("pattern_subn"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 63 };
static K1931: RomBytes<25> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00\x00\x06\x02b\x04\x04\x02\x00\x05\x01b\x03\x03\x02\x81\x03");
static K1932: RomTuple<2> = RomTuple::new([n!("pattern_match"), n!("re_compile")]);
static K1933: RomTuple<3> = RomTuple::new([n!("pattern"), n!("string"), n!("flags")]);
static K1934: RomBytes<3> = RomBytes::new(b"\x00\xc0\x01");
static K1935: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1931), consts: Obj::rom(&K1932), argnames: Obj::rom(&K1933), exc: Obj::rom(&K3), lines: Obj::rom(&K1934), name: n!("re_match"), qualname: n!("re_match"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 95 };
static K1936: RomTuple<2> = RomTuple::new([n!("pattern_search"), n!("re_compile")]);
static K1937: RomBytes<3> = RomBytes::new(b"\x00\xc8\x01");
static K1938: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1931), consts: Obj::rom(&K1936), argnames: Obj::rom(&K1933), exc: Obj::rom(&K3), lines: Obj::rom(&K1937), name: n!("re_search"), qualname: n!("re_search"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 99 };
static K1939: RomTuple<2> = RomTuple::new([n!("pattern_fullmatch"), n!("re_compile")]);
static K1940: RomBytes<3> = RomBytes::new(b"\x00\xd0\x01");
static K1941: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1931), consts: Obj::rom(&K1939), argnames: Obj::rom(&K1933), exc: Obj::rom(&K3), lines: Obj::rom(&K1940), name: n!("re_fullmatch"), qualname: n!("re_fullmatch"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 103 };
static K1942: RomBytes<35> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04_\x05\x05\x02\x81\x05");
static K1943: RomTuple<3> = RomTuple::new([n!("pattern_subn"), n!("re_compile"), Obj::small(0)]);
static K1944: RomTuple<5> = RomTuple::new([n!("pattern"), n!("repl"), n!("string"), n!("count"), n!("flags")]);
static K1945: RomBytes<3> = RomBytes::new(b"\x00\xd8\x01");
static K1946: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1942), consts: Obj::rom(&K1943), argnames: Obj::rom(&K1944), exc: Obj::rom(&K3), lines: Obj::rom(&K1945), name: n!("re_sub"), qualname: n!("re_sub"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 107 };
static K1947: RomTuple<2> = RomTuple::new([Obj::small(0), Obj::small(0)]);
static K1948: RomBytes<31> = RomBytes::new(b"\n\x05\x00\n\x06\x01\x00\x07\x00\x00\x08\x04b\x06\x06\x02\x00\x07\x01\x00\x08\x02\x00\t\x03b\x05\x05\x04\x81\x05");
static K1949: RomTuple<2> = RomTuple::new([n!("pattern_subn"), n!("re_compile")]);
static K1950: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1948), consts: Obj::rom(&K1949), argnames: Obj::rom(&K1944), exc: Obj::rom(&K3), lines: Obj::rom(&K1225), name: n!("re_subn"), qualname: n!("re_subn"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 111 };
static K1951: RomBytes<28> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x00\x00\x07\x03b\x05\x05\x02\x00\x06\x01\x00\x07\x02b\x04\x04\x03\x81\x04");
static K1952: RomTuple<2> = RomTuple::new([n!("pattern_split"), n!("re_compile")]);
static K1953: RomTuple<4> = RomTuple::new([n!("pattern"), n!("string"), n!("maxsplit"), n!("flags")]);
static K1954: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1951), consts: Obj::rom(&K1952), argnames: Obj::rom(&K1953), exc: Obj::rom(&K3), lines: Obj::rom(&K1233), name: n!("re_split"), qualname: n!("re_split"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 115 };
static K1955: RomTuple<2> = RomTuple::new([n!("pattern_findall"), n!("re_compile")]);
static K1956: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1931), consts: Obj::rom(&K1955), argnames: Obj::rom(&K1933), exc: Obj::rom(&K3), lines: Obj::rom(&K1114), name: n!("re_findall"), qualname: n!("re_findall"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K1957: RomTuple<2> = RomTuple::new([n!("pattern_finditer"), n!("re_compile")]);
static K1958: RomBytes<3> = RomBytes::new(b"\x00\xf8\x01");
static K1959: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1931), consts: Obj::rom(&K1957), argnames: Obj::rom(&K1933), exc: Obj::rom(&K3), lines: Obj::rom(&K1958), name: n!("re_finditer"), qualname: n!("re_finditer"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K1960: RomBytes<115> = RomBytes::new(b"\n\x06\x00\x00\x07\x00b\x03\x06\x01\n\x07\x01\x00\x08\x00b\x07\x07\x01v\x06\x07W;\x00\x01\x05\x00_\x07\x04\x02V\x07!\x00_\x07\x04\x03\x01\x08\x03_\t\x04\x02c\x05\x07\x02\x04=\x05\x03\x0c\x00\n\x07\x052\x08\x05b\x07\x07\x01\x83\x07\x01\x07\x02`\x04\x07\x05V\x05\x04\x00/\x03\x03\x02w\x04\x06\xc0\xffU\x03\x11\x00\n\x06\x06\x00\x07\x02\x00\x08\x01b\x06\x06\x02V\x06\x01\x00\x82X\x8d\xff");
static K1961: RomTuple<7> = RomTuple::new([n!("poll_native"), n!("poll_entries"), Obj::small(1), Obj::small(0), n!("ioctl"), n!("OSError"), n!("poll_pause")]);
static K1962: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("since")]);
static K1963: RomBytes<26> = RomBytes::new(b"\x00\x0c\n\x02\x10\x02\x03\x02\x08\x04\x10\x02\x05\x02\x0c\x02\x07\x02\x04\x02\x04\x11\x05\x14\x15\x02");
static K1964: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1960), consts: Obj::rom(&K1961), argnames: Obj::rom(&K1962), exc: Obj::rom(&K3), lines: Obj::rom(&K1963), name: n!("poll_wait"), qualname: n!("poll_wait"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1965: RomBytes<32> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00b\x03\x03\x01\x81\x03");
static K1966: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_list")]);
static K1967: RomTuple<3> = RomTuple::new([n!("poll"), n!("timeout"), n!("flags")]);
static K1968: RomBytes<4> = RomBytes::new(b"\x00,\x14\x02");
static K1969: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1965), consts: Obj::rom(&K1966), argnames: Obj::rom(&K1967), exc: Obj::rom(&K3), lines: Obj::rom(&K1968), name: n!("poll_list_of"), qualname: n!("poll_list_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 21 };
static K1970: RomTuple<2> = RomTuple::new([Obj::small(-1), Obj::small(0)]);
static K1971: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01b\x06\x06\x00b\x03\x03\x03\n\x03\x02\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K1972: RomTuple<3> = RomTuple::new([n!("poll_wait"), n!("poll_clock"), n!("poll_begin")]);
static K1973: RomBytes<4> = RomBytes::new(b"\x006\x14\x02");
static K1974: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1971), consts: Obj::rom(&K1972), argnames: Obj::rom(&K1967), exc: Obj::rom(&K3), lines: Obj::rom(&K1973), name: n!("poll_iter_of"), qualname: n!("poll_iter_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 26 };
static K1975: RomBytes<258> = RomBytes::new(b"\x13\n\n\x0b\x00b\x04\x0b\x00j\x0b\x0b\x00\x00\x05\x0b\x00\x0c\x00\x01\r\x01h\x0c\x0c\x02\x00\r\x01\x01\x0e\x04h\r\r\x02\x00\x0e\x02\x01\x0f\x00h\x0e\x0e\x02h\x0c\x0c\x03v\x0b\x0cW>\x00z\x0c\x06\x02v\r\x06W/\x00\n\x0e\x01\x00\x0f\x08b\t\x0e\x01\x00\x0e\x05\x00\x0f\t\x01\x10\x08c\x0e\x0e\x02\x02\x1e\x0e\x0e\x07`\x05\t\x0e\x00\x0e\x04\x00\x0f\x08^\x10\x05\tc\x0e\x0e\x02\x03w\x08\r\xcc\xffw\x0c\x0b\xbd\xffj\x0b\x0b\x00\x15\n\x0b\x00\x0c\x04T\x03\x06\x00\x05\r\x00W\x04\x00$\r\x03\x04c\x0c\x0c\x01\x05v\x0b\x0cW\x1d\x00z\x0c\r\x02\x00\x08\r\x00\x07\x0e\x14\r\n\x06\x00\n\x0e\x01\x00\x0f\x08b\x0e\x0e\x01`\r\x0e\x07w\x0c\x0b\xde\xffv\x0c\x00\x00\x0e\nh\r\x0e\x01|\x0b\r\x07\x00\x04b\x0b\x0b\x01v\r\x01\x00\x0f\nh\x0e\x0f\x01|\x0c\x0e\x08\x00\x04b\x0c\x0c\x01v\x0e\x02\x00\x10\nh\x0f\x10\x01|\r\x0f\t\x00\x04b\r\r\x01h\x0b\x0b\x03\x81\x0b");
static K1976: RomBytes<48> = RomBytes::new(b"g\x03\x03\x00W\"\x00\x14\x04\x01\x00\x00\n\x05\x01\x00\x06\x02b\x05\x05\x01\x01\x06\x00c\x04\x04\x02\x02(\x04\x04\x03V\x04\x03\x00m\x03\x02w\x02\x00\xd9\xff\x81\x03");
static K1977: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-5)]);
static K1978: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1976), consts: Obj::rom(&K1977), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1059), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 44 };
static K1979: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-2)]);
static K1980: RomBytes<2> = RomBytes::new(b"\x00Z");
static K1981: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1976), consts: Obj::rom(&K1979), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1980), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 45 };
static K1982: RomTuple<4> = RomTuple::new([n!("found"), n!("id"), n!("get"), Obj::small(-6)]);
static K1983: RomBytes<2> = RomBytes::new(b"\x00\\");
static K1984: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1976), consts: Obj::rom(&K1982), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1983), name: n!("<listcomp>"), qualname: n!("select_streams.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 46 };
static K1985: RomTuple<10> = RomTuple::new([n!("new_poll"), n!("id"), n!("get"), n!("register"), Obj::small(1000), n!("poll"), n!("found"), Obj::rom(&K1978), Obj::rom(&K1981), Obj::rom(&K1984)]);
static K1986: RomTuple<4> = RomTuple::new([n!("readable"), n!("writable"), n!("failed"), n!("timeout")]);
static K1987: RomBytes<36> = RomBytes::new(b"\x00>\x02\x02\x07\x02\x07\x02,\x02\x06\x02\n\x02\x16\x02\x0f\x05\x05\x01\x05\n\x07\x02&\x02\x13\x01\x05\x08\x14\x02\x14\x02\x14\x05");
static K1988: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1975), consts: Obj::rom(&K1985), argnames: Obj::rom(&K1986), exc: Obj::rom(&K3), lines: Obj::rom(&K1987), name: n!("select_streams"), qualname: n!("select_streams"), file: n!("<prelude>"), flags: 64, nregs: 17, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 31 };
static K1989: RomBytes<31> = RomBytes::new(b"\n\x03\x00b\x01\x03\x00v\x03\x00W\x0b\x00\x00\x04\x01\x00\x05\x02c\x04\x04\x01\x01w\x02\x03\xf0\xff\x81\x01");
static K1990: RomTuple<2> = RomTuple::new([n!("set"), n!("add")]);
static K1991: RomBytes<10> = RomBytes::new(b"\x00\n\x07\x02\x06\x02\x0b\x01\x05\x04");
static K1992: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1989), consts: Obj::rom(&K1990), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K1991), name: n!("set_new"), qualname: n!("set_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K1993: RomTuple<1> = RomTuple::new([vm::types::EMPTY_TUPLE]);
static K1994: RomTuple<1> = RomTuple::new([n!("set_new")]);
static K1995: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K226), consts: Obj::rom(&K1994), argnames: Obj::rom(&K647), exc: Obj::rom(&K3), lines: Obj::rom(&K1778), name: n!("build_set"), qualname: n!("build_set"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 11 };
static K1996: RomTuple<2> = RomTuple::new([n!("frozenset"), n!("set_new")]);
static K1997: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K1996), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K24), name: n!("frozenset_new"), qualname: n!("frozenset_new"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 15 };
static K1998: RomBytes<35> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\n\x05\x01b\x03\x03\x02V\x03\r\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01W\x03\x00\x00\x02\x01\x81\x02");
static K1999: RomTuple<2> = RomTuple::new([n!("isinstance"), n!("frozenset")]);
static K2000: RomTuple<2> = RomTuple::new([n!("self"), n!("elements")]);
static K2001: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1998), consts: Obj::rom(&K1999), argnames: Obj::rom(&K2000), exc: Obj::rom(&K3), lines: Obj::rom(&K97), name: n!("set_like"), qualname: n!("set_like"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 20 };
static K2002: RomBytes<52> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x03\x01\x00\x04\x01\n\x05\x02\n\x06\x03h\x05\x05\x02b\x03\x03\x02V\x03\x06\x00\x00\x02\x01W\n\x00\n\x02\x04\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2003: RomTuple<5> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("set"), n!("frozenset"), n!("set_new")]);
static K2004: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2002), consts: Obj::rom(&K2003), argnames: Obj::rom(&K1179), exc: Obj::rom(&K3), lines: Obj::rom(&K102), name: n!("set_of"), qualname: n!("set_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 24 };
static K2005: RomBytes<51> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x02\x03\x01\n\x03\x01\x00\x04\x00\x00\x05\x01\x00\x06\x02b\x03\x03\x03=\x03\x02\x13\x00\n\x03\x03\x00\x04\x00\x00\x05\x01\x05\x06\x00\x00\x07\x02b\x03\x03\x04\x82");
static K2006: RomTuple<4> = RomTuple::new([n!("hash"), n!("table_find"), Obj::small(0), n!("table_add")]);
static K2007: RomBytes<6> = RomBytes::new(b"\x00<\n\x02\x15\x02");
static K2008: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2005), consts: Obj::rom(&K2006), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2007), name: n!("set_add"), qualname: n!("set_add"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 29 };
static K2009: RomBytes<33> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x00\x04\x01\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x02\x02\x03\x01\x03\x006\x02\x02\x03\x03\x81\x02");
static K2010: RomTuple<2> = RomTuple::new([n!("table_find"), n!("hash")]);
static K2011: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2009), consts: Obj::rom(&K2010), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K1348), name: n!("set_contains"), qualname: n!("set_contains"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 35 };
static K2012: RomBytes<42> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03@\x02\x02\r\x00\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2013: RomTuple<4> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("table_remove")]);
static K2014: RomBytes<6> = RomBytes::new(b"\x00P\x17\x02\x05\x02");
static K2015: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2012), consts: Obj::rom(&K2013), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2014), name: n!("set_discard"), qualname: n!("set_discard"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 39 };
static K2016: RomBytes<54> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x00\x05\x01\n\x06\x01\x00\x07\x01b\x06\x06\x01b\x02\x03\x03=\x02\x02\x0c\x00\n\x03\x03\x00\x04\x01b\x03\x03\x01\x83\x03\n\x03\x04\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x82");
static K2017: RomTuple<5> = RomTuple::new([n!("table_find"), n!("hash"), Obj::small(0), n!("KeyError"), n!("table_remove")]);
static K2018: RomBytes<8> = RomBytes::new(b"\x00\\\x17\x02\x05\x02\x0c\x02");
static K2019: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2016), consts: Obj::rom(&K2017), argnames: Obj::rom(&K96), exc: Obj::rom(&K3), lines: Obj::rom(&K2018), name: n!("set_remove"), qualname: n!("set_remove"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 45 };
static K2020: RomBytes<36> = RomBytes::new(b"v\x04\x01W\x18\x00v\x05\x02W\r\x00\n\x06\x00\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xe3\xff\x82");
static K2021: RomTuple<1> = RomTuple::new([n!("set_add")]);
static K2022: RomTuple<2> = RomTuple::new([n!("self"), n!("others")]);
static K2023: RomBytes<10> = RomBytes::new(b"\x00j\x06\x02\x06\x02\r\x01\x05\x01");
static K2024: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2020), consts: Obj::rom(&K2021), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2023), name: n!("set_update"), qualname: n!("set_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2025: RomBytes<46> = RomBytes::new(b"v\x04\x01W\"\x00\n\x06\x00\x00\x07\x02b\x06\x06\x01v\x05\x06W\r\x00\n\x06\x01\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xee\xffw\x02\x04\xd9\xff\x82");
static K2026: RomTuple<2> = RomTuple::new([n!("to_list"), n!("set_discard")]);
static K2027: RomBytes<10> = RomBytes::new(b"\x00v\x06\x02\x10\x02\r\x01\x05\x01");
static K2028: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2025), consts: Obj::rom(&K2026), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2027), name: n!("set_difference_update"), qualname: n!("set_difference_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 58 };
static K2029: RomBytes<73> = RomBytes::new(b"v\x04\x01W=\x00\n\x05\x00\x00\x06\x02b\x02\x05\x01\n\x06\x01\x00\x07\x00b\x06\x06\x01v\x05\x06W\x1e\x00\n\x06\x02\x00\x07\x02\x00\x08\x03b\x06\x06\x02U\x06\r\x00\n\x06\x03\x00\x07\x00\x00\x08\x03b\x06\x06\x02w\x03\x05\xdd\xffw\x02\x04\xbe\xff\x82");
static K2030: RomTuple<4> = RomTuple::new([n!("set_of"), n!("to_list"), n!("set_contains"), n!("set_discard")]);
static K2031: RomBytes<15> = RomBytes::new(b"\x00\x82\x01\x06\x02\n\x02\x10\x02\x11\x02\r\x03\x05\x03");
static K2032: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2029), consts: Obj::rom(&K2030), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2031), name: n!("set_intersection_update"), qualname: n!("set_intersection_update"), file: n!("<prelude>"), flags: 65, nregs: 9, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 64 };
static K2033: RomBytes<75> = RomBytes::new(b"\n\x04\x00\n\x05\x01\x00\x06\x01b\x05\x05\x01b\x04\x04\x01v\x03\x04W.\x00\n\x04\x02\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x10\x00\n\x04\x03\x00\x05\x00\x00\x06\x02b\x04\x04\x02W\r\x00\n\x04\x04\x00\x05\x00\x00\x06\x02b\x04\x04\x02w\x02\x03\xcd\xff\x82");
static K2034: RomTuple<5> = RomTuple::new([n!("to_list"), n!("set_of"), n!("set_contains"), n!("set_discard"), n!("set_add")]);
static K2035: RomBytes<11> = RomBytes::new(b"\x00\x92\x01\x17\x02\x11\x02\x10\x04\r\x07");
static K2036: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2033), consts: Obj::rom(&K2034), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2035), name: n!("set_symmetric_difference_update"), qualname: n!("set_symmetric_difference_update"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2037: RomBytes<51> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x06\x02g\x04\x06\x01n\x04\x01\x05\x05\x00f\x03\x03\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2038: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_update"), n!("set_like")]);
static K2039: RomBytes<7> = RomBytes::new(b"\x00\xa2\x01\x11\x02\x13\x02");
static K2040: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2037), consts: Obj::rom(&K2038), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2039), name: n!("set_union"), qualname: n!("set_union"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 80 };
static K2041: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_intersection_update"), n!("set_like")]);
static K2042: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x11\x02\x13\x02");
static K2043: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2037), consts: Obj::rom(&K2041), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2042), name: n!("set_intersection"), qualname: n!("set_intersection"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 86 };
static K2044: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_difference_update"), n!("set_like")]);
static K2045: RomBytes<7> = RomBytes::new(b"\x00\xba\x01\x11\x02\x13\x02");
static K2046: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2037), consts: Obj::rom(&K2044), argnames: Obj::rom(&K2022), exc: Obj::rom(&K3), lines: Obj::rom(&K2045), name: n!("set_difference"), qualname: n!("set_difference"), file: n!("<prelude>"), flags: 65, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 92 };
static K2047: RomBytes<45> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x02\x03\x01\n\x03\x02\x00\x04\x02\x00\x05\x01b\x03\x03\x02\n\x03\x03\x00\x04\x00\x00\x05\x02b\x03\x03\x02\x81\x03");
static K2048: RomTuple<4> = RomTuple::new([n!("set"), n!("unwrap_native"), n!("set_symmetric_difference_update"), n!("set_like")]);
static K2049: RomBytes<7> = RomBytes::new(b"\x00\xc6\x01\x11\x02\r\x02");
static K2050: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2047), consts: Obj::rom(&K2048), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2049), name: n!("set_symmetric_difference"), qualname: n!("set_symmetric_difference"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 98 };
static K2051: RomBytes<58> = RomBytes::new(b"\n\x03\x00\x00\x04\x01b\x01\x03\x01\n\x04\x01\x00\x05\x00b\x04\x04\x01v\x03\x04W\x16\x00\n\x04\x02\x00\x05\x01\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2052: RomTuple<3> = RomTuple::new([n!("set_of"), n!("unwrap_native"), n!("set_contains")]);
static K2053: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\n\x02\x10\x02\x11\x02\x05\x03\x05\x06");
static K2054: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2051), consts: Obj::rom(&K2052), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2053), name: n!("set_issubset"), qualname: n!("set_issubset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2055: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02U\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2056: RomTuple<1> = RomTuple::new([n!("set_contains")]);
static K2057: RomBytes<11> = RomBytes::new(b"\x00\xe2\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2058: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2055), consts: Obj::rom(&K2056), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2057), name: n!("set_issuperset"), qualname: n!("set_issuperset"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 112 };
static K2059: RomBytes<38> = RomBytes::new(b"v\x03\x01W\x16\x00\n\x04\x00\x00\x05\x00\x00\x06\x02b\x04\x04\x02V\x04\x05\x00\x05\x04\x02\x81\x04w\x02\x03\xe5\xff\x05\x03\x01\x81\x03");
static K2060: RomBytes<11> = RomBytes::new(b"\x00\xf0\x01\x06\x02\x11\x02\x05\x03\x05\x06");
static K2061: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2059), consts: Obj::rom(&K2056), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2060), name: n!("set_isdisjoint"), qualname: n!("set_isdisjoint"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2062: RomBytes<9> = RomBytes::new(b"\x00\x02\x00c\x02\x02\x00\x00\x82");
static K2063: RomTuple<1> = RomTuple::new([n!("close")]);
static K2064: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2062), consts: Obj::rom(&K2063), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K542), name: n!("stream_exit"), qualname: n!("stream_exit"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2065: RomBytes<160> = RomBytes::new(b"g\x02\x02\x00\x01\x03\x00WJ\x00\n\x05\x00\x00\x06\x00\x03\x07\x01b\x05\x05\x02V\x05\x0e\x00\x00\x05\x00\x01\x06\x01c\x04\x05\x01\x01W\n\x00\n\x05\x02\x00\x06\x00b\x04\x05\x01U\x04\x03\x00W$\x00\x00\x05\x02\x00\x06\x04c\x05\x05\x01\x03/\x03\x03\x04\x03\x05\x05R\x04\x05\x03\x00W\n\x00I\x01\x06\xb1\xffC\x03\x01\xac\xffU\x02 \x00\n\x06\x07\x06\x04\x08\x00\x00\x07\x04\n\x08\tb\x06\x06\x02V\x06\x06\x00\x03\x05\nW\x03\x00\x03\x05\x0b\x81\x05_\x06\x02\x06\x05\x07\x00\x01\x08\x00\x05\t\x00l\x07\x07^\x05\x06\x07\x00\x06\x02c\x05\x05\x01\x0c\x81\x05");
static K2066: RomTuple<2> = RomTuple::new([vm::intern::ascii_char(10), Obj::rom(&K263)]);
static K2067: RomTuple<13> = RomTuple::new([n!("hasattr"), n!("read"), n!("stream_byte"), n!("append"), Obj::small(1), Obj::rom(&K2066), Obj::small(0), n!("isinstance"), n!("part"), n!("str"), n!(""), Obj::rom(&K3), n!("join")]);
static K2068: RomBytes<28> = RomBytes::new(b"\x00\x14\x04\x02\x03\x02\x03\x02)\x02\x04\x02\x03\x02\x0b\x02\x04\x02\x08\x02\x03\r\n\x10\x04\x02 \x02");
static K2069: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2065), consts: Obj::rom(&K2067), argnames: Obj::rom(&K265), exc: Obj::rom(&K3), lines: Obj::rom(&K2068), name: n!("stream_readline"), qualname: n!("stream_readline"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 9 };
static K2070: RomBytes<43> = RomBytes::new(b"\n\x02\x00\x01\x03\x01b\x01\x02\x01\x00\x03\x00\x00\x04\x01c\x03\x03\x01\x01V\x03\r\x00\n\x02\x02\x00\x03\x01b\x02\x02\x01W\x03\x00\x03\x02\x03\x81\x02");
static K2071: RomTuple<4> = RomTuple::new([n!("bytearray"), n!("readinto"), n!("bytes"), Obj::rom(&K3)]);
static K2072: RomBytes<4> = RomBytes::new(b"\x004\n\x02");
static K2073: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2070), consts: Obj::rom(&K2071), argnames: Obj::rom(&K1324), exc: Obj::rom(&K3), lines: Obj::rom(&K2072), name: n!("stream_byte"), qualname: n!("stream_byte"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 25 };
static K2074: RomBytes<19> = RomBytes::new(b"\x00\x02\x00c\x01\x02\x00\x00U\x01\x05\x00\n\x02\x01\x83\x02\x81\x01");
static K2075: RomTuple<2> = RomTuple::new([n!("readline"), n!("StopIteration")]);
static K2076: RomBytes<8> = RomBytes::new(b"\x00>\x08\x02\x04\x02\x05\x02");
static K2077: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2074), consts: Obj::rom(&K2075), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2076), name: n!("stream_next"), qualname: n!("stream_next"), file: n!("<prelude>"), flags: 64, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 30 };
static K2078: RomBytes<32> = RomBytes::new(b"g\x01\x01\x00\x00\x03\x00c\x02\x03\x00\x00U\x02\x02\x00\x81\x01\x00\x03\x01\x00\x04\x02c\x03\x03\x01\x01X\xe4\xff");
static K2079: RomTuple<2> = RomTuple::new([n!("readline"), n!("append")]);
static K2080: RomBytes<10> = RomBytes::new(b"\x00L\x04\x04\x08\x02\x04\x02\x02\x02");
static K2081: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2078), consts: Obj::rom(&K2079), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2080), name: n!("stream_readlines"), qualname: n!("stream_readlines"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2082: RomBytes<23> = RomBytes::new(b"v\x03\x01W\x0b\x00\x00\x04\x00\x00\x05\x02c\x04\x04\x01\x00w\x02\x03\xf0\xff\x82");
static K2083: RomTuple<1> = RomTuple::new([n!("write")]);
static K2084: RomTuple<2> = RomTuple::new([n!("self"), n!("lines")]);
static K2085: RomBytes<6> = RomBytes::new(b"\x00^\x06\x02\x0b\x01");
static K2086: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2082), consts: Obj::rom(&K2083), argnames: Obj::rom(&K2084), exc: Obj::rom(&K3), lines: Obj::rom(&K2085), name: n!("stream_writelines"), qualname: n!("stream_writelines"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 46 };
static K2087: RomBytes<65> = RomBytes::new(b"\x02\x02\x00\x02h\x01\x02\x01|\x01\x01\x00\x00\x01\x10\x01\x00\x01\x0f\x01\x02\x00\x10\x03\x00\x01\x0f\x01\x04\x00\x10\x05\x00\x01|\x01\x01\x06\x00\x00\x10\x07\x00\x01|\x01\x01\x08\x00\x00\x10\t\x00\x01|\x01\x01\n\x00\x00\x10\x0b\x00\x01\x82");
static K2088: RomBytes<37> = RomBytes::new(b"=\x02\x00\x0c\x00\n\x03\x01\x03\x04\x02b\x03\x03\x01\x83\x03[\x00\x03\x01[\x00\x04\x02\n\x03\x05b\x03\x03\x00[\x00\x06\x03\x82");
static K2089: RomStr<28> = RomStr::constant(b"buffer size must be positive");
static K2090: RomTuple<7> = RomTuple::new([Obj::small(1), n!("ValueError"), Obj::rom(&K2089), n!("raw"), n!("buffer_size"), n!("bytearray"), n!("pending")]);
static K2091: RomTuple<3> = RomTuple::new([n!("self"), n!("raw"), n!("buffer_size")]);
static K2092: RomBytes<10> = RomBytes::new(b"\x00r\x05\x02\x0c\x02\x04\x02\x04\x02");
static K2093: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2088), consts: Obj::rom(&K2090), argnames: Obj::rom(&K2091), exc: Obj::rom(&K3), lines: Obj::rom(&K2092), name: n!("__init__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__init__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 56 };
static K2094: RomBytes<36> = RomBytes::new(b"\x00\x01\x00c\x01\x01\x00\x00\n\x01\x01Y\x02\x00\x02\x03\x03\x03b\x01\x01\x02V\x01\t\x00Y\x01\x00\x02c\x01\x01\x00\x03\x82");
static K2095: RomTuple<4> = RomTuple::new([n!("flush"), n!("hasattr"), n!("raw"), n!("close")]);
static K2096: RomBytes<7> = RomBytes::new(b"\x00\x86\x01\x08\x02\x12\x02");
static K2097: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2094), consts: Obj::rom(&K2095), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2096), name: n!("close"), qualname: n!("buffered_class.<locals>.BufferedWriter.close"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 66 };
static K2098: RomBytes<3> = RomBytes::new(b"\x00\x90\x01");
static K2099: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K26), consts: vm::types::EMPTY_TUPLE, argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2098), name: n!("__enter__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__enter__"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 71 };
static K2100: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2062), consts: Obj::rom(&K2063), argnames: Obj::rom(&K232), exc: Obj::rom(&K3), lines: Obj::rom(&K573), name: n!("__exit__"), qualname: n!("buffered_class.<locals>.BufferedWriter.__exit__"), file: n!("<prelude>"), flags: 65, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 74 };
static K2101: RomTuple<12> = RomTuple::new([Obj::rom(&K2093), n!("__init__"), n!("buffered_write"), n!("write"), n!("buffered_flush"), n!("flush"), Obj::rom(&K2097), n!("close"), Obj::rom(&K2099), n!("__enter__"), Obj::rom(&K2100), n!("__exit__")]);
static K2102: RomBytes<12> = RomBytes::new(b"\x00p\x12\x0e\x08\x02\x08\x04\n\n\n\x06");
static K2103: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2087), consts: Obj::rom(&K2101), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2102), name: n!("BufferedWriter"), qualname: n!("buffered_class.<locals>.BufferedWriter"), file: n!("<prelude>"), flags: 80, nregs: 3, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 55 };
static K2104: RomTuple<4> = RomTuple::new([n!("kept"), n!("BufferedWriter"), Obj::rom(&K2103), n!("keep")]);
static K2105: RomBytes<12> = RomBytes::new(b"\x00h\n\x02\x04\x04\x10,\x03\x02\r\x02");
static K2106: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K653), consts: Obj::rom(&K2104), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2105), name: n!("buffered_class"), qualname: n!("buffered_class"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 51 };
static K2107: RomBytes<125> = RomBytes::new(b"\n\x05\x00\x00\x06\x01b\x02\x05\x01\x01\x03\x00WR\x00Y\x05\x00\x01\n\x06\x02Y\x07\x00\x03b\x06\x06\x01\x18\x04\x05\x06Y\x05\x00\x03\x00\x06\x03\x17\x07\x03\x04\x05\x08\x00l\x06\x06^\x06\x02\x06-\x05\x05\x06[\x00\x03\x05-\x03\x03\x04\n\x05\x02Y\x06\x00\x03b\x05\x05\x01Y\x06\x00\x01;\x05\x06\n\x00\n\x05\x04\x00\x06\x00b\x05\x05\x01\n\x05\x02\x00\x06\x02b\x05\x05\x01C\x03\x05\x9f\xff\n\x05\x02\x00\x06\x02b\x05\x05\x01\x81\x05");
static K2108: RomTuple<5> = RomTuple::new([n!("memoryview"), n!("buffer_size"), n!("len"), n!("pending"), n!("buffered_flush")]);
static K2109: RomBytes<21> = RomBytes::new(b"\x00\xa8\x01\n\x02\x03\x02\x03\x02\x13\x02\x1d\x02\x04\x02\x14\x02\n\t\x0f\x0c");
static K2110: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2107), consts: Obj::rom(&K2108), argnames: Obj::rom(&K277), exc: Obj::rom(&K3), lines: Obj::rom(&K2109), name: n!("buffered_write"), qualname: n!("buffered_write"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 83 };
static K2111: RomBytes<99> = RomBytes::new(b"W<\x00Y\x02\x00\x00\n\x03\x01Y\x04\x00\x02b\x03\x03\x01c\x01\x02\x01\x03U\x01\x0c\x00\n\x02\x04\x01\x03\x0bb\x02\x02\x01\x83\x02Y\x02\x00\x02\x00\x03\x01\x05\x04\x00\x05\x05\x00l\x03\x03^\x02\x02\x03[\x00\x02\x02Y\x02\x00\x02U\x02\xbc\xff\n\x02\x05Y\x03\x00\x00\x03\x04\x06b\x02\x02\x02V\x02\t\x00Y\x02\x00\x00c\x02\x02\x00\x06\x82");
static K2112: RomTuple<7> = RomTuple::new([n!("raw"), n!("bytes"), n!("pending"), n!("write"), n!("OSError"), n!("hasattr"), n!("flush")]);
static K2113: RomBytes<17> = RomBytes::new(b"\x00\xc2\x01\x03\x02\x14\x02\x04\x02\x0c\x02\x18\x07\x08\n\x12\x02");
static K2114: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2111), consts: Obj::rom(&K2112), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2113), name: n!("buffered_flush"), qualname: n!("buffered_flush"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 96 };
static K2115: RomBytes<68> = RomBytes::new(b"\n\x02\x00b\x02\x02\x00\x03\x03\x01\x17\x00\x02\x03W\x0f\x00\n\x02\x02\x87\x01\x02\x05\x00\x05\x02\x02\x81\x02\x83\x01\n\x01\x03\x03\x02\x04\n\x04\x05\x03\x05\x04b\x04\x04\x01U\x04\x03\x00\x03\x04\x06\x17\x03\x04\x00b\x01\x01\x02\x05\x01\x01\x81\x01");
static K2116: RomStr<10> = RomStr::constant(b"stdin rest");
static K2117: RomTuple<7> = RomTuple::new([n!("input"), vm::intern::ascii_char(10), n!("EOFError"), n!("keep"), Obj::rom(&K2116), n!("kept"), n!("")]);
static K2118: RomBytes<8> = RomBytes::new(b"\x00\x0e\x11\x02\x11\x0f\x00\x03");
static K2119: RomBytes<11> = RomBytes::new(b"\x00\xde\x01\x11\x02\x08\x02\x07\x02\x1f\x02");
static K2120: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2115), consts: Obj::rom(&K2117), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K2118), lines: Obj::rom(&K2119), name: n!("stdin_fill"), qualname: n!("stdin_fill"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 109 };
static K2121: RomBytes<109> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x02\x04T\x01\x06\x00\x00\x03\x02W\x10\x00\x05\x04\x00\x00\x05\x01\x05\x06\x00l\x04\x04^\x03\x02\x04\n\x04\x03\x03\x05\x01\n\x07\x04\x00\x08\x03b\x07\x07\x01\x05\x08\x00\x05\t\x00l\x07\x07^\x06\x02\x07b\x04\x04\x02\n\x05\x05\x00\x06\x00b\x05\x05\x01V\x05\x0b\x00\x00\x04\x03c\x04\x04\x00\x06W\x03\x00\x00\x04\x03\x81\x04");
static K2122: RomTuple<7> = RomTuple::new([n!("kept"), Obj::rom(&K2116), n!(""), n!("keep"), n!("len"), n!("is_binary"), n!("encode")]);
static K2123: RomTuple<2> = RomTuple::new([n!("stream"), n!("size")]);
static K2124: RomBytes<9> = RomBytes::new(b"\x00\xee\x01\x14\x02\x1a\x02!\x02");
static K2125: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2121), consts: Obj::rom(&K2122), argnames: Obj::rom(&K2123), exc: Obj::rom(&K3), lines: Obj::rom(&K2124), name: n!("stdin_take"), qualname: n!("stdin_take"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 118 };
static K2126: RomBytes<122> = RomBytes::new(b"S\x01\x05\x00=\x01\x00\x1d\x00W\x00\x00\n\x02\x01b\x02\x02\x00U\x02\xf5\xff\n\x02\x02\x00\x03\x00\x05\x04\x00b\x02\x02\x02\x81\x02\n\x02\x03\x00\x03\x00b\x02\x02\x01V\x02\x0c\x00\n\x02\x04\x00\x03\x01b\x02\x02\x01\x81\x02W\x00\x00\n\x02\x05\n\x03\x06\x03\x04\x07b\x03\x03\x01U\x03\x03\x00\x03\x03\x08b\x02\x02\x017\x02\x01\x0b\x00\n\x02\x01b\x02\x02\x00U\x02\xd8\xff\n\x02\x02\x00\x03\x00\x00\x04\x01b\x02\x02\x02\x81\x02");
static K2127: RomTuple<9> = RomTuple::new([Obj::small(0), n!("stdin_fill"), n!("stdin_take"), n!("is_binary"), n!("stdin_bytes"), n!("len"), n!("kept"), Obj::rom(&K2116), n!("")]);
static K2128: RomTuple<2> = RomTuple::new([n!("stream"), n!("count")]);
static K2129: RomBytes<15> = RomBytes::new(b"\x00\xfc\x01\t\x02\x0e\x04\x0f\x02\x0e\x02\x0c\x02+\x04");
static K2130: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2126), consts: Obj::rom(&K2127), argnames: Obj::rom(&K2128), exc: Obj::rom(&K3), lines: Obj::rom(&K2129), name: n!("stdin_read"), qualname: n!("stdin_read"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 125 };
static K2131: RomBytes<146> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x02\x02\x01U\x02\x03\x00\x03\x02\x02\x00\x01\x02W \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01c\x02\x02\x00\x04-\x01\x01\x02\n\x02\x05\x03\x03\x03\x03\x04\x06b\x02\x02\x02\n\x02\x07\x00\x03\x01b\x02\x02\x017\x02\x00 \x00\n\x02\x00\x03\x03\x03b\x02\x02\x01U\x02\xc3\xff\x03\x02\x06U\x02\xbc\xff\n\x02\x08b\x02\x02\x00U\x02\xb1\xff\n\x02\x05\x03\x03\x01\x00\x05\x00\x05\x06\x00\x05\x07\x00l\x05\x05^\x04\x01\x05b\x02\x02\x02\x05\x02\x00\x00\x03\x00\x05\x04\x00l\x02\x02^\x02\x01\x02\x81\x02");
static K2132: RomStr<11> = RomStr::constant(b"stdin bytes");
static K2133: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K2132), Obj::rom(&K3), Obj::rom(&K2116), n!("encode"), n!("keep"), n!(""), n!("len"), n!("stdin_fill")]);
static K2134: RomTuple<1> = RomTuple::new([n!("count")]);
static K2135: RomBytes<15> = RomBytes::new(b"\x00\x96\x02\x14\x02\x03\x02\x13\x02\r\x03/\x06\x1a\x02");
static K2136: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2131), consts: Obj::rom(&K2133), argnames: Obj::rom(&K2134), exc: Obj::rom(&K3), lines: Obj::rom(&K2135), name: n!("stdin_bytes"), qualname: n!("stdin_bytes"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 138 };
static K2137: RomBytes<104> = RomBytes::new(b"\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x07\x00\n\x04\x02b\x04\x04\x00\n\x04\x00\x03\x05\x01b\x04\x04\x01U\x04\x03\x00\x03\x04\x03\x00\x02\x04\x00\x05\x02\x03\x06\x04c\x05\x05\x01\x05\"\x04\x05\x06U\x04\n\x00\n\x04\x07\x00\x05\x02b\x04\x04\x01\x00\x03\x04\x01\x04\x008\x04\x01\x08\x007\x01\x03\x03\x00\x00\x03\x01\n\x04\x08\x00\x05\x00\x00\x06\x03b\x04\x04\x02\x81\x04");
static K2138: RomTuple<9> = RomTuple::new([n!("kept"), Obj::rom(&K2116), n!("stdin_fill"), n!(""), vm::intern::ascii_char(10), n!("find"), Obj::small(1), n!("len"), n!("stdin_take")]);
static K2139: RomTuple<2> = RomTuple::new([n!("stream"), n!("limit")]);
static K2140: RomBytes<15> = RomBytes::new(b"\x00\xa8\x02\x0e\x02\x07\x02\x14\x02 \x02\r\x02\x03\x02");
static K2141: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2137), consts: Obj::rom(&K2138), argnames: Obj::rom(&K2139), exc: Obj::rom(&K3), lines: Obj::rom(&K2140), name: n!("stdin_readline"), qualname: n!("stdin_readline"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 147 };
static K2142: RomBytes<52> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x01b\x04\x04\x01b\x02\x03\x01\x05\x03\x00\n\x04\x01\x00\x05\x02b\x04\x04\x01\x05\x05\x00l\x03\x03`\x01\x03\x02\n\x03\x01\x00\x04\x02b\x03\x03\x01\x81\x03");
static K2143: RomTuple<2> = RomTuple::new([n!("stdin_bytes"), n!("len")]);
static K2144: RomTuple<2> = RomTuple::new([n!("stream"), n!("buffer")]);
static K2145: RomBytes<7> = RomBytes::new(b"\x00\xbc\x02\x11\x02\x17\x02");
static K2146: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2142), consts: Obj::rom(&K2143), argnames: Obj::rom(&K2144), exc: Obj::rom(&K3), lines: Obj::rom(&K2145), name: n!("stdin_readinto"), qualname: n!("stdin_readinto"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 157 };
static K2147: RomBytes<21> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01U\x01\x01\x00\x82~\x02\x01X\xeb\xff");
static K2148: RomTuple<1> = RomTuple::new([n!("stdin_readline")]);
static K2149: RomBytes<9> = RomBytes::new(b"\x00\xca\x02\n\x02\x04\x02\x01\x02");
static K2150: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2147), consts: Obj::rom(&K2148), argnames: Obj::rom(&K1324), exc: Obj::rom(&K3), lines: Obj::rom(&K2149), name: n!("stdin_lines"), qualname: n!("stdin_lines"), file: n!("<prelude>"), flags: 68, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 163 };
static K2151: RomTuple<2> = RomTuple::new([n!("list"), n!("stdin_lines")]);
static K2152: RomBytes<3> = RomBytes::new(b"\x00\xd8\x02");
static K2153: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K2151), argnames: Obj::rom(&K1324), exc: Obj::rom(&K3), lines: Obj::rom(&K2152), name: n!("stdin_readlines"), qualname: n!("stdin_readlines"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 171 };
static K2154: RomBytes<241> = RomBytes::new(b"\n\x07\x00\x00\x08\x01b\x07\x07\x01A\x07\x01:\x00_\x01\x01\x02\n\x07\x03\x00\x08\x01\n\t\x04\n\n\x05h\t\t\x02b\x07\x07\x02U\x07\x1e\x00\n\x07\x06\x03\t\x07\n\n\x08\x00\x0b\x01b\n\n\x01Y\n\n\t\x1c\x08\t\nb\x07\x07\x01\x83\x07\n\x07\nb\x07\x07\x00z\x07\x02\x02g\x04\x04\x00\n\x07\x0b\n\x0b\x00\x00\x0c\x01b\x0b\x0b\x01&\x08\x0b\x0cx\x07\x01A\x00b\x07\x07\x01v\x07\x07\x05\x08\x00W4\x00\x00\x0b\x04\x00\x0c\x03g\r\r\x00\x01\x10\x04\x19\x0f\x10\x05\x01\x11\x04\x19\x11\x11\x05\"\x10\x11\x0c\x05\x11\x00l\x0f\x0f^\x0f\x01\x0fn\r\x0f\x05\x0e\x00f\x0c\x0cc\x0b\x0b\x01\ry\x05\x07\xc7\xff\n\x07\x0e\x00\x08\x02c\x06\x07\x01\x0f\n\x07\x0e\x00\x08\x06\x03\t\x10\n\n\x04\x00\x0b\x00b\n\n\x01c\x07\x07\x03\x11\n\x07\x0e\x00\x08\x06\x03\t\x12\n\n\x04\x00\x0b\x04b\n\n\x01c\x07\x07\x03\x11\x81\x06");
static K2155: RomStr<33> = RomStr::constant(b"object \'%s\' isn\'t a tuple or list");
static K2156: RomTuple<19> = RomTuple::new([n!("len"), Obj::small(1), Obj::small(0), n!("isinstance"), n!("tuple"), n!("list"), n!("TypeError"), Obj::rom(&K2155), n!("type"), n!("__name__"), n!("template_classes"), n!("range"), Obj::small(4), n!("append"), n!("object"), n!("__new__"), n!("strings"), n!("__setattr__"), n!("interpolations")]);
static K2157: RomTuple<2> = RomTuple::new([n!("strings"), n!("rest")]);
static K2158: RomBytes<26> = RomBytes::new(b"\x00\n\x0f\x02\x04\x02\x18\x02\x1e\x02\x0b\x02\x04\x02#\x024\x01\x05\x04\x0b\x02\x18\x02\x18\x02");
static K2159: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2154), consts: Obj::rom(&K2156), argnames: Obj::rom(&K2157), exc: Obj::rom(&K3), lines: Obj::rom(&K2158), name: n!("template"), qualname: n!("template"), file: n!("<prelude>"), flags: 65, nregs: 18, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2160: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(0)]);
static K2161: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K2160), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1784), name: n!("template_class"), qualname: n!("template_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 19 };
static K2162: RomTuple<2> = RomTuple::new([n!("template_classes"), Obj::small(1)]);
static K2163: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1040), consts: Obj::rom(&K2162), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K1787), name: n!("interpolation_class"), qualname: n!("interpolation_class"), file: n!("<prelude>"), flags: 64, nregs: 1, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 23 };
static K2164: RomBytes<53> = RomBytes::new(b"\n\x02\x00\x03\x03\x01b\x00\x02\x01T\x00%\x00\n\x02\x02b\x01\x02\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x00\x03\x01h\x00\x02\x02\n\x02\x04\x03\x03\x01\x00\x04\x00b\x02\x02\x02\x81\x00");
static K2165: RomStr<16> = RomStr::constant(b"template classes");
static K2166: RomTuple<5> = RomTuple::new([n!("kept"), Obj::rom(&K2165), n!("make_interpolation"), n!("make_template"), n!("keep")]);
static K2167: RomBytes<12> = RomBytes::new(b"\x008\n\x02\x04\x02\x07\x02\x11\x02\r\x02");
static K2168: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2164), consts: Obj::rom(&K2166), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2167), name: n!("template_classes"), qualname: n!("template_classes"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 27 };
static K2169: RomBytes<61> = RomBytes::new(b"\x13\x01\x03\x02\x00\x10\x01\x00\x02\x03\x03\x02\x05\x04\x00\x03\x05\x02h\x02\x03\x03\x00\x04\x01h\x03\x04\x01|\x02\x02\x03\x00\x05\x10\x04\x00\x02|\x02\x02\x05\x00\x00\x10\x06\x00\x02|\x02\x02\x07\x00\x00\x10\x08\x00\x02\x81\x01");
static K2170: RomTuple<4> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2171: RomBytes<72> = RomBytes::new(b"\n\x07\x00\x14\x08\x05\x01\x00\x00\t\x00b\x07\x07\x02Y\x06\x07\x02\x00\x07\x06\x03\x08\x03\x00\t\x01b\x07\x07\x02\x00\x07\x06\x03\x08\x04\x00\t\x02b\x07\x07\x02\x00\x07\x06\x03\x08\x05\x00\t\x03b\x07\x07\x02\x00\x07\x06\x03\x08\x06\x00\t\x04b\x07\x07\x02\x82");
static K2172: RomTuple<7> = RomTuple::new([n!("super"), n!("__class__"), n!("__setattr__"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2173: RomTuple<5> = RomTuple::new([n!("self"), n!("value"), n!("expression"), n!("conversion"), n!("format_spec")]);
static K2174: RomBytes<10> = RomBytes::new(b"\x00R\x13\x02\r\x02\r\x02\r\x02");
static K2175: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2171), consts: Obj::rom(&K2172), argnames: Obj::rom(&K2173), exc: Obj::rom(&K3), lines: Obj::rom(&K2174), name: n!("__init__"), qualname: n!("make_interpolation.<locals>.Interpolation.__init__"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 1, line: 40 };
static K2176: RomBytes<12> = RomBytes::new(b"\n\x03\x00\x03\x04\x01b\x03\x03\x01\x83\x03");
static K2177: RomStr<18> = RomStr::constant(b"readonly attribute");
static K2178: RomTuple<2> = RomTuple::new([n!("AttributeError"), Obj::rom(&K2177)]);
static K2179: RomTuple<3> = RomTuple::new([n!("self"), n!("name"), n!("value")]);
static K2180: RomBytes<2> = RomBytes::new(b"\x00`");
static K2181: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2176), consts: Obj::rom(&K2178), argnames: Obj::rom(&K2179), exc: Obj::rom(&K3), lines: Obj::rom(&K2180), name: n!("__setattr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 47 };
static K2182: RomBytes<50> = RomBytes::new(b"Y\x02\x00\x00Y\x03\x00\x01Y\x04\x00\x02Y\x05\x00\x03h\x01\x02\x04\x03\x02\x04\x03\x03\x05v\x05\x01|\x04\x06\x06\x00\x00b\x04\x04\x01c\x03\x03\x01\x07\x1c\x02\x02\x03\x81\x02");
static K2183: RomStr<17> = RomStr::constant(b"Interpolation(%s)");
static K2184: RomTuple<1> = RomTuple::new([n!("repr")]);
static K2185: RomBytes<2> = RomBytes::new(b"\x00h");
static K2186: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K2184), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2185), name: n!("<listcomp>"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 52 };
static K2187: RomTuple<8> = RomTuple::new([n!("value"), n!("expression"), n!("conversion"), n!("format_spec"), Obj::rom(&K2183), Obj::rom(&K430), Obj::rom(&K2186), n!("join")]);
static K2188: RomBytes<4> = RomBytes::new(b"\x00f\x14\x02");
static K2189: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2182), consts: Obj::rom(&K2187), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2188), name: n!("__repr__"), qualname: n!("make_interpolation.<locals>.Interpolation.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 50 };
static K2190: RomTuple<9> = RomTuple::new([Obj::rom(&K2170), n!("__match_args__"), n!(""), Obj::rom(&K2175), n!("__init__"), Obj::rom(&K2181), n!("__setattr__"), Obj::rom(&K2189), n!("__repr__")]);
static K2191: RomBytes<10> = RomBytes::new(b"\x00J\x02\x02\x07\x04\x1e\x0e\n\x06");
static K2192: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2169), consts: Obj::rom(&K2190), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2191), name: n!("Interpolation"), qualname: n!("make_interpolation.<locals>.Interpolation"), file: n!("<prelude>"), flags: 80, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 37 };
static K2193: RomTuple<2> = RomTuple::new([Obj::rom(&K2192), n!("Interpolation")]);
static K2194: RomBytes<4> = RomBytes::new(b"\x00J\x10\"");
static K2195: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K19), consts: Obj::rom(&K2193), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2194), name: n!("make_interpolation"), qualname: n!("make_interpolation"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 0, nposonly: 0, nkwonly: 0, nfree: 0, line: 36 };
static K2196: RomBytes<37> = RomBytes::new(b"\x13\x00\x13\x01\x00\x05\x00\x00\x06\x01h\x04\x05\x02|\x02\x04\x00\x00\x04\x03\x03\x01}\x02\x02\x00\x15\x01\x02\x14\x02\x01\x01\x00\x81\x02");
static K2197: RomBytes<89> = RomBytes::new(b"\x13\x03\x00\x05\x01\x00\x06\x03h\x04\x05\x02|\x04\x04\x00\x00\x04\x10\x01\x00\x04|\x04\x04\x02\x00\x00\x10\x03\x00\x04\x0f\x04\x04\x00|\x05\x05\x05\x00\x00b\x04\x04\x01\x10\x06\x00\x04|\x04\x04\x07\x00\x00\x10\x08\x00\x04\x00\x05\x02h\x04\x05\x01|\x04\x04\t\x00\x04\x10\n\x00\x04|\x04\x04\x0b\x00\x00\x10\x0c\x00\x04\x81\x03");
static K2198: RomBytes<186> = RomBytes::new(b"\x03\x07\x00g\x07\x07\x01g\x08\x08\x00\x00\x04\x07\x00\x05\x08v\x07\x01W[\x00\n\x08\x01\x00\t\x06\n\n\x02b\x08\x08\x02V\x08\x12\x00\x01\x08\xff^\t\x04\x08-\t\t\x06`\x04\x08\tW8\x00\n\x08\x01\x00\t\x06\x14\n\x02\x03\x00b\x08\x08\x02V\x08\x19\x00\x00\x08\x04\x03\t\x00c\x08\x08\x01\x04\x00\x08\x05\x00\t\x06c\x08\x08\x01\x04W\x0c\x00\n\x08\x05\x03\t\x06b\x08\x08\x01\x83\x08w\x06\x07\xa0\xff\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\t\n\t\n\x00\n\x04b\t\t\x01c\x07\x07\x02\x0b\n\x07\x07\x14\x08\x03\x08\x00\x00\t\x00b\x07\x07\x02\x03\x08\x0c\n\t\n\x00\n\x05b\t\t\x01c\x07\x07\x02\x0b\x82");
static K2199: RomStr<29> = RomStr::constant(b"expected str or Interpolation");
static K2200: RomTuple<13> = RomTuple::new([n!(""), n!("isinstance"), n!("str"), n!("part"), n!("append"), n!("TypeError"), Obj::rom(&K2199), n!("super"), n!("__class__"), n!("strings"), n!("tuple"), n!("__setattr__"), n!("interpolations")]);
static K2201: RomBytes<22> = RomBytes::new(b"\x00x\x11\x02\x06\x02\x11\x02\x12\x02\x13\x02\x0b\x02\x0e\x04\x0c\r\x05\x10!\x02");
static K2202: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2198), consts: Obj::rom(&K2200), argnames: Obj::rom(&K1058), exc: Obj::rom(&K3), lines: Obj::rom(&K2201), name: n!("__init__"), qualname: n!("make_template.<locals>.Template.__init__"), file: n!("<prelude>"), flags: 65, nregs: 11, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 59 };
static K2203: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2176), consts: Obj::rom(&K2178), argnames: Obj::rom(&K2179), exc: Obj::rom(&K3), lines: Obj::rom(&K1812), name: n!("__setattr__"), qualname: n!("make_template.<locals>.Template.__setattr__"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 72 };
static K2204: RomBytes<26> = RomBytes::new(b"\n\x01\x00Y\x04\x00\x01v\x03\x04|\x02\x04\x02\x00\x00b\x02\x02\x01b\x01\x01\x01\x81\x01");
static K2205: RomBytes<21> = RomBytes::new(b"g\x02\x02\x00W\x07\x00Y\x03\x01\x00m\x02\x03w\x01\x00\xf4\xff\x81\x02");
static K2206: RomTuple<1> = RomTuple::new([n!("value")]);
static K2207: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2205), consts: Obj::rom(&K2206), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K1094), name: n!("<listcomp>"), qualname: n!("make_template.<locals>.Template.values.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 77 };
static K2208: RomTuple<3> = RomTuple::new([n!("tuple"), n!("interpolations"), Obj::rom(&K2207)]);
static K2209: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2204), consts: Obj::rom(&K2208), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K1094), name: n!("values"), qualname: n!("make_template.<locals>.Template.values"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 75 };
static K2210: RomBytes<61> = RomBytes::new(b"\n\x04\x00Y\x05\x00\x01b\x04\x04\x01v\x03\x04W&\x00z\x04\x01\x02V\x02\x03\x00~\x05\x02\n\x05\x02Y\x06\x00\x03b\x05\x05\x017\x01\x05\x0b\x00Y\x05\x00\x03^\x05\x05\x01~\x05\x05w\x04\x03\xd5\xff\x82");
static K2211: RomTuple<4> = RomTuple::new([n!("enumerate"), n!("strings"), n!("len"), n!("interpolations")]);
static K2212: RomBytes<13> = RomBytes::new(b"\x00\xa0\x01\x15\x02\x04\x02\x03\x02\x10\x02\x0b\x07");
static K2213: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2210), consts: Obj::rom(&K2211), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2212), name: n!("__iter__"), qualname: n!("make_template.<locals>.Template.__iter__"), file: n!("<prelude>"), flags: 68, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2214: RomBytes<67> = RomBytes::new(b"\n\x03\x00\x00\x04\x01\x14\x05\x02\x01\x00b\x03\x03\x02U\x03\x05\x00\n\x03\x02\x81\x03\x14\x03\x02\x01\x00g\x04\x04\x00\n\x06\x03\x00\x07\x00b\x06\x06\x01n\x04\x06\n\x06\x03\x00\x07\x01b\x06\x06\x01n\x04\x06\x05\x05\x00f\x03\x03\x81\x03");
static K2215: RomTuple<4> = RomTuple::new([n!("isinstance"), n!("Template"), n!("NotImplemented"), n!("template_parts")]);
static K2216: RomBytes<7> = RomBytes::new(b"\x00\xae\x01\x13\x02\x05\x02");
static K2217: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2214), consts: Obj::rom(&K2215), argnames: Obj::rom(&K398), exc: Obj::rom(&K3), lines: Obj::rom(&K2216), name: n!("__add__"), qualname: n!("make_template.<locals>.Template.__add__"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 1, line: 86 };
static K2218: RomBytes<21> = RomBytes::new(b"\x03\x01\x00Y\x02\x00\x01Y\x03\x00\x02h\x02\x02\x02\x1c\x01\x01\x02\x81\x01");
static K2219: RomStr<39> = RomStr::constant(b"Template(strings=%r, interpolations=%r)");
static K2220: RomTuple<3> = RomTuple::new([Obj::rom(&K2219), n!("strings"), n!("interpolations")]);
static K2221: RomBytes<3> = RomBytes::new(b"\x00\xb8\x01");
static K2222: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2218), consts: Obj::rom(&K2220), argnames: Obj::rom(&K27), exc: Obj::rom(&K3), lines: Obj::rom(&K2221), name: n!("__repr__"), qualname: n!("make_template.<locals>.Template.__repr__"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 91 };
static K2223: RomTuple<13> = RomTuple::new([Obj::rom(&K2202), n!("__init__"), Obj::rom(&K2203), n!("__setattr__"), n!("property"), Obj::rom(&K2209), n!("values"), Obj::rom(&K2213), n!("__iter__"), Obj::rom(&K2217), n!("__add__"), Obj::rom(&K2222), n!("__repr__")]);
static K2224: RomBytes<16> = RomBytes::new(b"\x00t\x02\x02\x14\x1a\n\x06\x04\x02\x0e\x06\n\x0e\x11\n");
static K2225: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2197), consts: Obj::rom(&K2223), argnames: vm::types::EMPTY_TUPLE, exc: Obj::rom(&K3), lines: Obj::rom(&K2224), name: n!("Template"), qualname: n!("make_template.<locals>.Template"), file: n!("<prelude>"), flags: 80, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 2, line: 58 };
static K2226: RomTuple<2> = RomTuple::new([Obj::rom(&K2225), n!("Template")]);
static K2227: RomBytes<6> = RomBytes::new(b"\x00r\x04\x02\x1aH");
static K2228: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2196), consts: Obj::rom(&K2226), argnames: Obj::rom(&K816), exc: Obj::rom(&K3), lines: Obj::rom(&K2227), name: n!("make_template"), qualname: n!("make_template"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 57 };
static K2229: RomBytes<72> = RomBytes::new(b"g\x01\x01\x00\n\x05\x00Y\x06\x00\x01b\x05\x05\x01v\x04\x05W,\x00z\x05\x02\x02\x00\x06\x01\x00\x07\x03c\x06\x06\x01\x02\x00\x06\x01Y\x08\x00\x03\x00\t\x02\"\n\x02\x04\x05\x0b\x00l\t\t^\x07\x08\tc\x06\x06\x01\x05w\x05\x04\xcf\xff\x81\x01");
static K2230: RomTuple<6> = RomTuple::new([n!("enumerate"), n!("strings"), n!("append"), n!("interpolations"), Obj::small(1), n!("extend")]);
static K2231: RomTuple<1> = RomTuple::new([vm::intern::ascii_char(116)]);
static K2232: RomBytes<13> = RomBytes::new(b"\x00\xc4\x01\x04\x02\x15\x02\x0b\x02\x1d\x03\x05\x06");
static K2233: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2229), consts: Obj::rom(&K2230), argnames: Obj::rom(&K2231), exc: Obj::rom(&K3), lines: Obj::rom(&K2232), name: n!("template_parts"), qualname: n!("template_parts"), file: n!("<prelude>"), flags: 64, nregs: 12, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 97 };
static K2234: RomBytes<100> = RomBytes::new(b"\x00\x06\x01\x00\t\x02g\x07\t\x01n\x07\x03\x05\x08\x00f\x04\x06\n\x06\x00\x00\x07\x04\n\x08\x01b\x06\x06\x02V\x06\x02\x00\x81\x04\n\x06\x02\x00\x07\x04b\x06\x06\x01Y\x05\x06\x03A\x00\x04\x10\x00\n\x06\x05\x03\x08\x06\x17\x07\x08\x05b\x06\x06\x01\x83\x06\n\x06\x05\x03\x08\x07\x17\x08\x00\x08\x17\x08\x08\x05\x03\t\x08\x17\x07\x08\tb\x06\x06\x01\x83\x06");
static K2235: RomStr<34> = RomStr::constant(b"__format__ must return a str, not ");
static K2236: RomStr<27> = RomStr::constant(b" returned non-string (type ");
static K2237: RomTuple<9> = RomTuple::new([n!("isinstance"), n!("str"), n!("type"), n!("__name__"), n!("__format__"), n!("TypeError"), Obj::rom(&K2235), Obj::rom(&K2236), vm::intern::ascii_char(41)]);
static K2238: RomTuple<4> = RomTuple::new([n!("name"), n!("method"), vm::intern::ascii_char(111), n!("args")]);
static K2239: RomBytes<14> = RomBytes::new(b"\x00\n\x13\x02\x11\x02\x02\x02\x0e\x02\x05\x02\x10\x02");
static K2240: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2234), consts: Obj::rom(&K2237), argnames: Obj::rom(&K2238), exc: Obj::rom(&K3), lines: Obj::rom(&K2239), name: n!("text_from"), qualname: n!("text_from"), file: n!("<prelude>"), flags: 65, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
static K2241: RomBytes<423> = RomBytes::new(b"\x13\x00g\x01\x01\x00g\x02\x02\x00\n\r\x00b\x03\r\x00\n\r\x01b\x04\r\x00\x00\r\x04\x00\x0e\x03c\r\r\x01\x02\n\x0f\x03\x14\x10\x00\x04\x00b\x05\x0f\x01T\x05S\x00\n\x0f\x05\x14\x10\x00\x04\x00\x03\x11\x06b\x06\x0f\x02S\x06\x15\x00\n\x0f\x07\x03\x10\x06\x00\x11\x06\x14\x12\x00\x04\x00b\x05\x0f\x03W+\x00\n\x0f\x08v\x11\x04\x00\x13\x00h\x12\x13\x01|\x10\x12\t\x00\x04b\x10\x10\x01b\x0f\x0f\x01V\x0f\x0c\x00\n\x0f\n\x14\x10\x00\x04\x00b\x05\x0f\x01S\x05\x11\x00\x00\x0f\x01\x00\x10\x05c\x0f\x0f\x01\x02\x03\x07\x0bW_\x00\n\x0f\x0c\x14\x10\x00\x04\x00b\x0f\x0f\x01z\x0f\x08\x03\x00\x0f\x01\x00\x10\x08c\x0f\x0f\x01\x02\x00\x0f\x03\n\x10\r\x14\x11\x00\x04\x00b\x10\x10\x01c\x0f\x0f\x01\x0e\x00\x0f\x02\x00\x10\t\x00\x11\n\n\x12\x0f\x14\x13\x00\x04\x00\n\x14\x10b\x12\x12\x02\n\x13\r\x14\x14\x00\x04\x00b\x13\x13\x01h\x10\x10\x04c\x0f\x0f\x01\x02\x03\x07\x11W\x80\x00_\x0f\x02\x12z\x0f\t\x04\n\x0f\x13\x00\x10\t\x00\x11\x02b\x0f\x0f\x02\x15\x00\x0f\x14\x0f\x00\x04\x00O\x0f\x02=\x00\x00\x0f\x01\x00\x10\x07c\x0f\x0f\x01\x02V\x0b+\x00\x00\x0f\x01\n\x11\x14\x14\x13\x00\x04\x00_\x12\x13\x15b\x11\x11\x01\x03\x12\x16\x17\x10\x11\x12c\x0f\x0f\x01\x02\x14\x0f\x00\x04\x00_\x0f\x0f\x17\x15\x00\x0fW6\x00\x00\x0f\x01\x00\x10\nc\x0f\x0f\x01\x02\x00\x0f\x03\x00\x10\x0cc\x0f\x0f\x01\x18\x00\x0f\x02c\x0f\x0f\x00\x19\x03\x07\x0bU\x02|\xff\x03\x0e\x11\x00\x0f\x01c\x0e\x0e\x01\x1a\x01\r\x01W\x03\x00X\x8e\xfe\x00\x0f\x04c\x0f\x0f\x00\x19\x86\rA\r\x17\x02\x00\x81\x0e\x82");
static K2242: RomBytes<34> = RomBytes::new(b"g\x03\x03\x00W\x14\x00\n\x04\x00\x14\x05\x01\x01\x00b\x04\x04\x016\x04\x04\x02\x08m\x03\x04w\x02\x00\xe7\xff\x81\x03");
static K2243: RomTuple<2> = RomTuple::new([n!("id"), n!("value")]);
static K2244: RomBytes<2> = RomBytes::new(b"\x00:");
static K2245: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2242), consts: Obj::rom(&K2243), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2244), name: n!("<listcomp>"), qualname: n!("repr_of.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 1, line: 29 };
static K2246: RomStr<2> = RomStr::constant(b": ");
static K2247: RomTuple<27> = RomTuple::new([n!("set"), n!("active_reprs"), n!("append"), n!("try_repr"), n!("value"), n!("python_method"), n!("__repr__"), n!("text_from"), n!("any"), Obj::rom(&K2245), n!("repr_again"), Obj::rom(&K430), n!("repr_parts"), n!("id"), n!("add"), n!("isinstance"), n!("dict"), n!(""), Obj::small(-1), n!("next"), n!("repr_of"), Obj::small(0), Obj::rom(&K2246), Obj::small(1), n!("discard"), n!("pop"), n!("join")]);
static K2248: RomBytes<11> = RomBytes::new(b"#\xf2\x02\x95\x03\x1a\x95\x03\n\x00\x1b");
static K2249: RomBytes<74> = RomBytes::new(b"\x00 \x02\x02\x04\x02\x04\x02\x07\x02\x07\x02\x0b\x06\x0c\x02\x04\x02\x0f\x02\x04\x02\x15\x02\x1f\x02\x0c\x02\x04\x02\x0b\x02\x06\x04\x10\x02\x0b\x02\x14\x02-\x02\x03\x02\x03\x02\x08\x02\x10\x02\n\x02\x0b\x02\x04\x02\x1f\x02\x0c\x02\x03\x02\x0b\x02\x0b\x02\x08\x02\x03\x17\x04\x1c\x14\x04");
static K2250: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2241), consts: Obj::rom(&K2247), argnames: Obj::rom(&K2206), exc: Obj::rom(&K2248), lines: Obj::rom(&K2249), name: n!("repr_of"), qualname: n!("repr_of"), file: n!("<prelude>"), flags: 64, nregs: 21, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 16 };
static K2251: RomBytes<331> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01\n\x03\x01\x00\x04\x00b\x03\x03\x01Y\x02\x03\x02\n\x03\x03\x00\x04\x01\n\x05\x04b\x03\x03\x02V\x03\x16\x00\x03\x03\x05\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x07h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x08b\x03\x03\x02V\x03+\x00\x03\x03\t\n\x04\x06\x00\x05\x01b\x04\x04\x01\n\x06\n\x00\x07\x01b\x06\x06\x01A\x06\x0b\x06\x00\x03\x05\x0cW\x03\x00\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x0eb\x03\x03\x02V\x03\x1b\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01c\x05\x05\x00\x10b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x12b\x03\x03\x02V\x03\x1b\x00\x03\x04\t\x17\x03\x02\x04\n\x04\x06Y\x05\x01\x13b\x04\x04\x01\x03\x05\rh\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14b\x03\x03\x02V\x03\x1b\x00P\x01\x00\x16\x00\x03\x03\x0f\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x11h\x03\x03\x03\x81\x03\n\x03\x03\x00\x04\x01\n\x05\x14\n\x06\x15h\x05\x05\x02b\x03\x03\x02V\x03\x1a\x00\x03\x04\x16\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x17h\x03\x03\x03\x81\x03\x03\x04\x18\x17\x03\x02\x04\n\x04\x06\x00\x05\x01b\x04\x04\x01\x03\x05\x19h\x03\x03\x03\x81\x03");
static K2252: RomStr<2> = RomStr::constant(b",)");
static K2253: RomStr<2> = RomStr::constant(b"({");
static K2254: RomStr<2> = RomStr::constant(b"})");
static K2255: RomStr<2> = RomStr::constant(b"([");
static K2256: RomStr<2> = RomStr::constant(b"])");
static K2257: RomTuple<26> = RomTuple::new([n!("unwrap_native"), n!("type"), n!("__name__"), n!("isinstance"), n!("list"), vm::intern::ascii_char(91), n!("iter"), vm::intern::ascii_char(93), n!("tuple"), vm::intern::ascii_char(40), n!("len"), Obj::small(1), Obj::rom(&K2252), vm::intern::ascii_char(41), n!("dict"), vm::intern::ascii_char(123), n!("items"), vm::intern::ascii_char(125), n!("BaseException"), n!("args"), n!("set"), n!("frozenset"), Obj::rom(&K2253), Obj::rom(&K2254), Obj::rom(&K2255), Obj::rom(&K2256)]);
static K2258: RomBytes<30> = RomBytes::new(b"\x00z\n\x02\x0e\x02\x11\x02\x16\x02\x11\x02+\x02\x11\x02\x1b\x02\x11\x02\x1b\x02\x16\x02\x16\x02\x18\x02\x1a\x04");
static K2259: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2251), consts: Obj::rom(&K2257), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2258), name: n!("repr_parts"), qualname: n!("repr_parts"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 60 };
static K2260: RomBytes<99> = RomBytes::new(b"\n\x02\x00\x00\x03\x00b\x01\x02\x01\n\x02\x01\x00\x03\x01\n\x04\x02b\x02\x02\x02V\x02\x05\x00\x03\x02\x03\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x04b\x02\x02\x02V\x02\x05\x00\x03\x02\x05\x81\x02\n\x02\x01\x00\x03\x01\n\x04\x06b\x02\x02\x02V\x02\x05\x00\x03\x02\x07\x81\x02\n\x02\x08\x00\x03\x00b\x02\x02\x01Y\x02\x02\t\x03\x03\x05\x17\x02\x02\x03\x81\x02");
static K2261: RomStr<5> = RomStr::constant(b"[...]");
static K2262: RomStr<5> = RomStr::constant(b"(...)");
static K2263: RomStr<5> = RomStr::constant(b"{...}");
static K2264: RomTuple<10> = RomTuple::new([n!("unwrap_native"), n!("isinstance"), n!("list"), Obj::rom(&K2261), n!("tuple"), Obj::rom(&K2262), n!("dict"), Obj::rom(&K2263), n!("type"), n!("__name__")]);
static K2265: RomBytes<17> = RomBytes::new(b"\x00\xa0\x01\n\x02\x11\x02\x05\x02\x11\x02\x05\x02\x11\x02\x05\x02");
static K2266: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2260), consts: Obj::rom(&K2264), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2265), name: n!("repr_again"), qualname: n!("repr_again"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 79 };
static K2267: RomBytes<109> = RomBytes::new(b"\n\x03\x00\x00\x04\x00b\x01\x03\x01S\x01\x02\x00\x81\x01\n\x03\x01\x00\x04\x00\x03\x05\x02b\x02\x03\x02T\x02*\x00\n\x03\x03\x00\x04\x00\n\x05\x04b\x03\x03\x02V\x03\x0c\x00\n\x03\x05\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00\x03\x05\x06b\x02\x03\x02T\x02\x0c\x00\n\x03\x07\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x08\x03\x04\x02\x00\x05\x02\x00\x06\x00b\x03\x03\x03\x81\x03");
static K2268: RomTuple<9> = RomTuple::new([n!("try_str"), n!("python_method"), n!("__str__"), n!("isinstance"), n!("BaseException"), n!("str_of_exception"), n!("__repr__"), n!("repr_of"), n!("text_from")]);
static K2269: RomBytes<23> = RomBytes::new(b"\x00\xb6\x01\n\x02\x04\x02\x02\x02\r\x02\x04\x02\x11\x02\x0c\x02\r\x02\x04\x02\x0c\x02");
static K2270: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2267), consts: Obj::rom(&K2268), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2269), name: n!("str_of"), qualname: n!("str_of"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 90 };
static K2271: RomBytes<74> = RomBytes::new(b"Y\x01\x00\x00\n\x02\x01\x00\x03\x01b\x02\x02\x01B\x02\x02\x0c\x00\n\x02\x03\x00\x03\x01b\x02\x02\x01\x81\x02\n\x02\x04\x00\x03\x00\n\x04\x05b\x02\x02\x02V\x02\r\x00\n\x02\x03_\x03\x01\x06b\x02\x02\x01\x81\x02\n\x02\x07_\x03\x01\x06b\x02\x02\x01\x81\x02");
static K2272: RomTuple<8> = RomTuple::new([n!("args"), n!("len"), Obj::small(1), n!("repr_of"), n!("isinstance"), n!("KeyError"), Obj::small(0), n!("str_of")]);
static K2273: RomBytes<13> = RomBytes::new(b"\x00\xd2\x01\x04\x02\x0f\x02\x0c\x02\x11\x02\r\x02");
static K2274: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2271), consts: Obj::rom(&K2272), argnames: Obj::rom(&K1093), exc: Obj::rom(&K3), lines: Obj::rom(&K2273), name: n!("str_of_exception"), qualname: n!("str_of_exception"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 104 };
static K2275: RomBytes<57> = RomBytes::new(b"T\x01\x10\x00T\x02\x0c\x00\n\x03\x00\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x01\x00\x04\x00b\x03\x03\x01\x00\x04\x01U\x04\x03\x00\x03\x04\x02\x00\x05\x02U\x05\x03\x00\x03\x05\x03c\x03\x03\x02\x04\x81\x03");
static K2276: RomTuple<5> = RomTuple::new([n!("str_of"), n!("bytes"), Obj::rom(&K245), n!("strict"), n!("decode")]);
static K2277: RomTuple<3> = RomTuple::new([n!("object"), n!("encoding"), n!("errors")]);
static K2278: RomBytes<7> = RomBytes::new(b"\x00\xe4\x01\x08\x02\x0c\x02");
static K2279: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2275), consts: Obj::rom(&K2276), argnames: Obj::rom(&K2277), exc: Obj::rom(&K3), lines: Obj::rom(&K2278), name: n!("str_new"), qualname: n!("str_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 113 };
static K2280: RomTuple<3> = RomTuple::new([n!(""), Obj::NONE, Obj::NONE]);
static K2281: RomTuple<2> = RomTuple::new([n!("escape_ascii"), n!("repr_of")]);
static K2282: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K2281), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K1114), name: n!("ascii_of"), qualname: n!("ascii_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 119 };
static K2283: RomBytes<77> = RomBytes::new(b"\n\x03\x00\x00\x04\x00\x03\x05\x01b\x02\x03\x02S\x02\x15\x00\n\x03\x02\x03\x04\x01\x00\x05\x02\x00\x06\x00\x00\x07\x01b\x03\x03\x04\x81\x03A\x01\x03\x0c\x00\n\x03\x04\x00\x04\x00b\x03\x03\x01\x81\x03\n\x03\x05\n\x04\x04\x00\x05\x00b\x04\x04\x01\x00\x05\x01b\x03\x03\x02\x81\x03");
static K2284: RomTuple<6> = RomTuple::new([n!("python_method"), n!("__format__"), n!("text_from"), n!(""), n!("str_of"), n!("format")]);
static K2285: RomTuple<2> = RomTuple::new([n!("value"), n!("spec")]);
static K2286: RomBytes<13> = RomBytes::new(b"\x00\xf8\x01\r\x02\x04\x02\x15\x02\x05\x02\x0c\x02");
static K2287: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2283), consts: Obj::rom(&K2284), argnames: Obj::rom(&K2285), exc: Obj::rom(&K3), lines: Obj::rom(&K2286), name: n!("format_of"), qualname: n!("format_of"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 123 };
static K2288: RomBytes<66> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01b\x02\x02\x02\x00\x03\x00b\x01\x02\x01\n\x02\x02\x00\x03\x01\n\x04\x03b\x02\x02\x02U\x02\n\x00\n\x02\x04\x00\x03\x01b\x01\x02\x01=\x01\x05\x0c\x00\n\x02\x06\x03\x03\x07b\x02\x02\x01\x83\x02\x81\x01");
static K2289: RomStr<28> = RomStr::constant(b"__len__() should return >= 0");
static K2290: RomTuple<8> = RomTuple::new([n!("python_method"), n!("__len__"), n!("isinstance"), n!("int"), n!("index_of"), Obj::small(0), n!("ValueError"), Obj::rom(&K2289)]);
static K2291: RomBytes<13> = RomBytes::new(b"\x00\x8a\x02\x14\x02\x11\x02\n\x02\x05\x02\x0c\x02");
static K2292: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2288), consts: Obj::rom(&K2290), argnames: Obj::rom(&K69), exc: Obj::rom(&K3), lines: Obj::rom(&K2291), name: n!("len_of"), qualname: n!("len_of"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 132 };
static K2293: RomTuple<2> = RomTuple::new([n!("chr"), n!("index_of")]);
static K2294: RomTuple<1> = RomTuple::new([n!("code")]);
static K2295: RomBytes<3> = RomBytes::new(b"\x00\x9c\x02");
static K2296: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K2293), argnames: Obj::rom(&K2294), exc: Obj::rom(&K3), lines: Obj::rom(&K2295), name: n!("chr_of"), qualname: n!("chr_of"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 141 };
static K2297: RomTuple<2> = RomTuple::new([n!("to_list"), n!("join")]);
static K2298: RomTuple<2> = RomTuple::new([n!("sep"), n!("items")]);
static K2299: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K371), consts: Obj::rom(&K2297), argnames: Obj::rom(&K2298), exc: Obj::rom(&K3), lines: Obj::rom(&K219), name: n!("join_items"), qualname: n!("join_items"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 145 };
static K2300: RomTuple<2> = RomTuple::new([n!("input"), n!("str_of")]);
static K2301: RomTuple<1> = RomTuple::new([n!("prompt")]);
static K2302: RomBytes<3> = RomBytes::new(b"\x00\xac\x02");
static K2303: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K1393), consts: Obj::rom(&K2300), argnames: Obj::rom(&K2301), exc: Obj::rom(&K3), lines: Obj::rom(&K2302), name: n!("input_line"), qualname: n!("input_line"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 149 };
static K2304: RomBytes<236> = RomBytes::new(b"v\n\x05W\x17\x00\n\x0b\x00\x03\r\x01\x17\r\r\x06\x03\x0e\x02\x17\x0c\r\x0eb\x0b\x0b\x01\x83\x0bw\x06\n\xe4\xffT\x00\x03\x00\x03\x00\x03T\x01\x03\x00\x03\x01\x04\n\n\x05\x00\x0b\x00\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\x07\n\r\x08\x00\x0e\x00b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\n\n\n\x05\x00\x0b\x01\n\x0c\x06b\n\n\x02U\n\x1e\x00\n\n\x00\x03\x0c\n\n\r\x08\x00\x0e\x01b\r\r\x01Y\r\r\t\x17\x0b\x0c\rb\n\n\x01\x83\nT\x02\x1b\x00\n\n\x0b\x00\x0b\x04\x00\x0c\x00\x00\r\x01b\n\n\x03V\n\x01\x00\x82\n\x07\x0cW\x04\x00Y\x07\x02\r\x05\x08\x01v\n\x04W\"\x00U\x08\n\x00\x00\x0b\x07\x00\x0c\x00b\x0b\x0b\x01\x05\x08\x02\x00\x0b\x07\n\x0c\x0e\x00\r\tb\x0c\x0c\x01b\x0b\x0b\x01w\t\n\xd9\xff\x00\n\x07\x00\x0b\x01b\n\n\x01\x82");
static K2305: RomStr<44> = RomStr::constant(b"\' is an invalid keyword argument for print()");
static K2306: RomStr<34> = RomStr::constant(b"sep must be None or a string, not ");
static K2307: RomStr<34> = RomStr::constant(b"end must be None or a string, not ");
static K2308: RomTuple<15> = RomTuple::new([n!("TypeError"), vm::intern::ascii_char(39), Obj::rom(&K2305), vm::intern::ascii_char(32), vm::intern::ascii_char(10), n!("isinstance"), n!("str"), Obj::rom(&K2306), n!("type"), n!("__name__"), Obj::rom(&K2307), n!("try_print"), n!("write_out"), n!("write"), n!("str_of")]);
static K2309: RomTuple<6> = RomTuple::new([n!("sep"), n!("end"), n!("file"), n!("flush"), n!("args"), n!("others")]);
static K2310: RomBytes<49> = RomBytes::new(b"\x00\xb4\x02\x06\x02\x17\x01\x05\x04\x04\x02\x03\x02\x04\x02\x03\x02\x11\x02\x1e\x02\x11\x02\x1e\x02\x04\x02\x14\x02\x01\x02\x06\x04\x04\x02\x03\x02\x06\x02\x04\x02\n\x02\x03\x02\x11\x07\x05\n");
static K2311: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2304), consts: Obj::rom(&K2308), argnames: Obj::rom(&K2309), exc: Obj::rom(&K3), lines: Obj::rom(&K2310), name: n!("print_each"), qualname: n!("print_each"), file: n!("<prelude>"), flags: 67, nregs: 15, nargs: 0, nposonly: 0, nkwonly: 4, nfree: 0, line: 153 };
static K2312: RomBytes<50> = RomBytes::new(b"\n\x04\x00\x00\x05\x00\x00\x06\x01\x00\x07\x02b\x03\x04\x03S\x03\x02\x00\x81\x03\n\x04\x01\x00\x05\x00\x00\x06\x01\x00\x07\x02\x01\x08\x00g\x08\x08\x01\x01\t\x02b\x04\x04\x05\x81\x04");
static K2313: RomTuple<2> = RomTuple::new([n!("try_format"), n!("format_fields")]);
static K2314: RomBytes<9> = RomBytes::new(b"\x00\xea\x02\x10\x02\x04\x02\x02\x02");
static K2315: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2312), consts: Obj::rom(&K2313), argnames: Obj::rom(&K608), exc: Obj::rom(&K3), lines: Obj::rom(&K2314), name: n!("str_format"), qualname: n!("str_format"), file: n!("<prelude>"), flags: 67, nregs: 10, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 180 };
static K2316: RomBytes<28> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\x03\x04\x01\x00\x05\x01\x01\x06\x00g\x06\x06\x01\x01\x07\x02b\x02\x02\x05\x81\x02");
static K2317: RomTuple<2> = RomTuple::new([n!("format_fields"), vm::types::EMPTY_TUPLE]);
static K2318: RomTuple<2> = RomTuple::new([n!("self"), n!("mapping")]);
static K2319: RomBytes<3> = RomBytes::new(b"\x00\xf8\x02");
static K2320: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2316), consts: Obj::rom(&K2317), argnames: Obj::rom(&K2318), exc: Obj::rom(&K3), lines: Obj::rom(&K2319), name: n!("str_format_map"), qualname: n!("str_format_map"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 187 };
static K2321: RomBytes<230> = RomBytes::new(b"A\x04\x00\x0c\x00\n\x0b\x01\x03\x0c\x02b\x0b\x0b\x01\x83\x0bg\x05\x05\x00\n\x0c\x03\x00\r\x00b\x0c\x0c\x01v\x0b\x0cW\xaf\x00z\x0c\x06\x04\x00\r\x05\x00\x0e\x06c\r\r\x01\x04T\x07\x03\x00W\x99\x00\n\r\x05\x00\x0e\x07\x00\x0f\x01\x00\x10\x02\x00\x11\x03b\n\r\x04A\x08\x06\r\x00\n\r\x07\x00\x0e\nb\n\r\x01W8\x00A\x08\x08\r\x00\n\r\t\x00\x0e\nb\n\r\x01W&\x00A\x08\n\r\x00\n\r\x0b\x00\x0e\nb\n\r\x01W\x14\x00S\x08\x10\x00\n\r\x01\x03\x0f\x0c\x17\x0e\x0f\x08b\r\r\x01\x83\r\x03\r\rQ\r\t\x08\x00\x03\r\x0eR\r\t\x17\x00\n\r\x0f\x00\x0e\t\x00\x0f\x01\x00\x10\x02\x00\x11\x03#\x12\x04\x10b\t\r\x05\x00\r\x05\n\x0e\x11\x00\x0f\n\x00\x10\tb\x0e\x0e\x02c\r\r\x01\x04w\x0c\x0bL\xff\x03\x0b\x12\x00\x0c\x05c\x0b\x0b\x01\x13\x81\x0b");
static K2322: RomStr<29> = RomStr::constant(b"Max string recursion exceeded");
static K2323: RomStr<29> = RomStr::constant(b"Unknown conversion specifier ");
static K2324: RomTuple<20> = RomTuple::new([Obj::small(0), n!("ValueError"), Obj::rom(&K2322), n!("parse_format"), n!("append"), n!("format_field_value"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(97), n!("ascii_of"), Obj::rom(&K2323), vm::intern::ascii_char(123), vm::intern::ascii_char(125), n!("format_fields"), Obj::small(1), n!("format"), n!(""), n!("join")]);
static K2325: RomTuple<5> = RomTuple::new([n!("text"), n!("args"), n!("kwargs"), n!("numbering"), n!("depth")]);
static K2326: RomBytes<43> = RomBytes::new(b"\x00\x82\x03\x05\x02\x0c\x02\x04\x02\x14\x02\x0b\x02\x04\x02\x03\x02\x13\x02\x05\x02\r\x02\x05\x02\r\x02\x05\x02\r\x02\x04\x02\x10\x02\x10\x02\x17\x02\x15\x1d\x05 ");
static K2327: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2321), consts: Obj::rom(&K2324), argnames: Obj::rom(&K2325), exc: Obj::rom(&K3), lines: Obj::rom(&K2326), name: n!("format_fields"), qualname: n!("format_fields"), file: n!("<prelude>"), flags: 64, nregs: 19, nargs: 5, nposonly: 0, nkwonly: 0, nfree: 0, line: 192 };
static K2328: RomBytes<205> = RomBytes::new(b"\n\t\x00\x00\n\x00b\t\t\x01z\t\x04\x02A\x04\x01#\x00_\x04\x03\x02=\x04\x02\x0c\x00\n\t\x03\x03\n\x04b\t\t\x01\x83\t\"\t\x04\x05\x01\n\x00`\x03\n\tW0\x00\n\t\x06\x00\n\x04\n\x0b\x07b\t\t\x02V\t\x1f\x00_\t\x03\x02?\t\x02\x0c\x00\n\t\x03\x03\n\x08b\t\t\x01\x83\t\x01\t\xff\x01\n\x00`\x03\n\t\n\t\x06\x00\n\x04\n\x0b\tb\t\t\x02V\t\x07\x00^\x06\x02\x04W&\x00\n\t\n\x00\n\x01b\t\t\x017\x04\t\x07\x00^\x06\x01\x04W\x10\x00\n\t\x0b\x03\x0b\x0c\x1c\n\x0b\x04b\t\t\x01\x83\tv\t\x05W\x1c\x00z\n\x07\x02V\x07\x10\x00\n\x0b\r\x00\x0c\x06\x00\r\x08b\x06\x0b\x02W\x04\x00^\x06\x06\x08w\n\t\xdf\xff\x81\x06");
static K2329: RomStr<74> = RomStr::constant(b"cannot switch from manual field specification to automatic field numbering");
static K2330: RomStr<74> = RomStr::constant(b"cannot switch from automatic field numbering to manual field specification");
static K2331: RomStr<59> = RomStr::constant(b"Replacement index %d out of range for positional args tuple");
static K2332: RomTuple<14> = RomTuple::new([n!("split_field_name"), n!(""), Obj::small(0), n!("ValueError"), Obj::rom(&K2329), Obj::small(1), n!("isinstance"), n!("int"), Obj::rom(&K2330), n!("str"), n!("len"), n!("IndexError"), Obj::rom(&K2331), n!("getattr")]);
static K2333: RomTuple<4> = RomTuple::new([n!("name"), n!("args"), n!("kwargs"), n!("numbering")]);
static K2334: RomBytes<55> = RomBytes::new(b"\x00\xb0\x03\x0e\x02\x05\x02\x04\x02\x05\x02\x03\x02\x03\x01\x06\x06\x0e\x02\x11\x02\t\x02\x03\x02\x03\x01\x06\x06\n\x02\x11\x02\x07\x02\x0f\x02\x07\x04\x03\x02\x07\x01\x06\x06\n\x02\x04\x02\x10\x04\x04\x07\x05\n");
static K2335: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2328), consts: Obj::rom(&K2332), argnames: Obj::rom(&K2333), exc: Obj::rom(&K3), lines: Obj::rom(&K2334), name: n!("format_field_value"), qualname: n!("format_field_value"), file: n!("<prelude>"), flags: 64, nregs: 14, nargs: 4, nposonly: 0, nkwonly: 0, nfree: 0, line: 215 };
static K2336: RomBytes<295> = RomBytes::new(b"\n\t\x00\x00\n\x01\n\x0b\x01b\t\t\x02V\t\x06\x00\x00\x02\x01W\x07\x00\x00\t\x01h\x02\t\x01g\x03\x03\x00\x01\x04\x00\n\n\x00\x00\x0b\x01\n\x0c\x01\n\r\x02h\x0c\x0c\x02b\n\n\x025\t\nV\t\r\x00\n\t\x03\x00\n\x01\x03\x0b\x04b\t\t\x02\x00\x05\t\n\n\x05\x00\x0b\x00b\n\n\x01v\t\nW|\x00z\n\x06\x02S\x069\x00U\x05$\x00\n\x0b\x00\x00\x0c\x01\n\r\x06\n\x0e\x07h\r\r\x02b\x0b\x0b\x02U\x0b\x0c\x00\n\x0b\x08\x03\x0c\tb\x0b\x0b\x01\x83\x0b^\x08\x01\x06\n\x0b\n\x00\x0c\x02b\x04\x0b\x01W&\x00\n\x0b\n\x00\x0c\x02b\x0b\x0b\x017\x04\x0b\x0b\x00^\x08\x02\x04/\x04\x04\x0bW\x0c\x00\n\x0b\x08\x03\x0c\x0cb\x0b\x0b\x01\x83\x0b\x00\x0b\x03\n\x0c\r\x00\r\x08\x00\x0e\x07b\x0c\x0c\x02c\x0b\x0b\x01\x0ew\n\t\x7f\xff\n\t\n\x00\n\x02b\t\t\x017\x04\t(\x00U\x05$\x00\n\t\x00\x00\n\x01\n\x0b\x06\n\x0c\x07h\x0b\x0b\x02b\t\t\x02U\t\x0c\x00\n\t\x08\x03\n\x0fb\t\t\x01\x83\t\n\t\x10\x00\n\x00\x00\x0b\x03b\t\t\x02\x81\t");
static K2337: RomStr<25> = RomStr::constant(b"format requires a mapping");
static K2338: RomStr<38> = RomStr::constant(b"not enough arguments for format string");
static K2339: RomStr<52> = RomStr::constant(b"not all arguments converted during string formatting");
static K2340: RomTuple<17> = RomTuple::new([n!("isinstance"), n!("tuple"), n!("str"), n!("hasattr"), n!("__getitem__"), n!("percent_conversions"), n!("dict"), n!("list"), n!("TypeError"), Obj::rom(&K2337), n!("len"), Obj::small(1), Obj::rom(&K2338), n!("percent_value"), n!("append"), Obj::rom(&K2339), n!("percent_converted")]);
static K2341: RomTuple<2> = RomTuple::new([n!("text"), n!("args")]);
static K2342: RomBytes<43> = RomBytes::new(b"\x00\xee\x03\x11\x02\x06\x04\x07\x02\x04\x02\x03\x02+\x02\x14\x02\x04\x02\x1c\x02\x0c\x02\x04\x02\r\x02\x0f\x02\x04\x02\x07\x04\x0c\x02\x15\x15\x05\x18+\x02\x0c\x02");
static K2343: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2336), consts: Obj::rom(&K2340), argnames: Obj::rom(&K2341), exc: Obj::rom(&K3), lines: Obj::rom(&K2342), name: n!("percent_of"), qualname: n!("percent_of"), file: n!("<prelude>"), flags: 64, nregs: 15, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 246 };
static K2344: RomBytes<204> = RomBytes::new(b"A\x01\x00\x0c\x00\n\x02\x01\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x02\x0c\x00\n\x02\x03\x00\x03\x00b\x02\x02\x01\x81\x02A\x01\x04\x0c\x00\n\x02\x05\x00\x03\x00b\x02\x02\x01\x81\x02\x03\x02\x06R\x01\x021\x00\n\x02\x07\x00\x03\x00\x03\x04\x08b\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\n\x00\x03\x00b\x02\x02\x01\x81\x02W^\x00\x03\x02\x0bR\x01\x02 \x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0c\x00\x03\x00b\x02\x02\x01\x81\x02W6\x00\x03\x02\rR\x01\x02.\x00\n\x02\x07\x00\x03\x00\x03\x04\x0eb\x02\x02\x02U\x02\x11\x00\n\x02\x07\x00\x03\x00\x03\x04\tb\x02\x02\x02V\x02\x0c\x00\n\x02\x0f\x00\x03\x00b\x02\x02\x01\x81\x02\x81\x00");
static K2345: RomTuple<16> = RomTuple::new([vm::intern::ascii_char(115), n!("str_of"), vm::intern::ascii_char(114), n!("repr_of"), vm::intern::ascii_char(97), n!("ascii_of"), n!("diu"), n!("python_method"), n!("__int__"), n!("__index__"), n!("int"), n!("xXo"), n!("index_of"), n!("eEfFgG"), n!("__float__"), n!("float")]);
static K2346: RomTuple<2> = RomTuple::new([n!("value"), n!("kind")]);
static K2347: RomBytes<33> = RomBytes::new(b"\x00\xa0\x04\x05\x02\x0c\x02\x05\x02\x0c\x02\x05\x02\x0c\x02\x08\x02\"\x02\x0f\x02\x08\x02\x11\x02\x0f\x02\x08\x02\"\x02\x0c\x02");
static K2348: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2344), consts: Obj::rom(&K2345), argnames: Obj::rom(&K2346), exc: Obj::rom(&K3), lines: Obj::rom(&K2347), name: n!("percent_value"), qualname: n!("percent_value"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 271 };
static K2349: RomBytes<141> = RomBytes::new(b"\n\x05\x00\x00\x06\x00\x03\x07\x01b\x03\x05\x02S\x03B\x00\x00\x05\x03\x00\x06\x00b\x04\x05\x01\n\x05\x02\x00\x06\x04\n\x07\x03b\x05\x05\x02U\x05%\x00\n\x05\x04\x03\x07\x05\n\x08\x06\x00\t\x04b\x08\x08\x01Y\x08\x08\x07\x17\x07\x07\x08\x03\x08\x08\x17\x06\x07\x08b\x05\x05\x01\x83\x05\x81\x04\n\x05\x00\x00\x06\x00\x03\x07\tb\x05\x05\x02S\x05\x13\x00\n\x05\x03\n\x06\n\x00\x07\x00b\x06\x06\x01b\x05\x05\x01\x81\x05\n\x05\x03v\x07\x00|\x06\x08\x0b\x00\x00b\x06\x06\x01b\x05\x05\x01\x81\x05");
static K2350: RomStr<35> = RomStr::constant(b"__bytes__ returned non-bytes (type ");
static K2351: RomBytes<3> = RomBytes::new(b"\x00\xd6\x04");
static K2352: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K135), consts: Obj::rom(&K1406), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2351), name: n!("<listcomp>"), qualname: n!("bytes_new.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 299 };
static K2353: RomTuple<12> = RomTuple::new([n!("python_method"), n!("__bytes__"), n!("isinstance"), n!("bytes"), n!("TypeError"), Obj::rom(&K2350), n!("type"), n!("__name__"), vm::intern::ascii_char(41), n!("__index__"), n!("index_of"), Obj::rom(&K2352)]);
static K2354: RomTuple<3> = RomTuple::new([n!("source"), n!("encoding"), n!("errors")]);
static K2355: RomBytes<19> = RomBytes::new(b"\x00\xc6\x04\r\x02\x04\x02\n\x02\x11\x02%\x02\x02\x02\x11\x02\x13\x02");
static K2356: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2349), consts: Obj::rom(&K2353), argnames: Obj::rom(&K2354), exc: Obj::rom(&K3), lines: Obj::rom(&K2355), name: n!("bytes_new"), qualname: n!("bytes_new"), file: n!("<prelude>"), flags: 64, nregs: 10, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 290 };
static K2357: RomTuple<3> = RomTuple::new([Obj::rom(&K3), Obj::NONE, Obj::NONE]);
static K2358: RomBytes<19> = RomBytes::new(b"\n\x03\x00\n\x04\x01\x00\x05\x00b\x04\x04\x01b\x03\x03\x01\x81\x03");
static K2359: RomTuple<2> = RomTuple::new([n!("bytearray"), n!("bytes_new")]);
static K2360: RomBytes<3> = RomBytes::new(b"\x00\xde\x04");
static K2361: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2358), consts: Obj::rom(&K2359), argnames: Obj::rom(&K2354), exc: Obj::rom(&K3), lines: Obj::rom(&K2360), name: n!("bytearray_new"), qualname: n!("bytearray_new"), file: n!("<prelude>"), flags: 64, nregs: 6, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 302 };
static K2362: RomBytes<19> = RomBytes::new(b"\x00\x02\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01c\x02\x02\x01\x01\x82");
static K2363: RomTuple<2> = RomTuple::new([n!("to_list"), n!("extend")]);
static K2364: RomTuple<2> = RomTuple::new([n!("array"), n!("items")]);
static K2365: RomBytes<3> = RomBytes::new(b"\x00\xe6\x04");
static K2366: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2362), consts: Obj::rom(&K2363), argnames: Obj::rom(&K2364), exc: Obj::rom(&K3), lines: Obj::rom(&K2365), name: n!("bytearray_extend"), qualname: n!("bytearray_extend"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 306 };
static K2367: RomBytes<76> = RomBytes::new(b"\n\x02\x00\x00\x03\x00\n\x04\x01b\x02\x02\x02V\x02/\x00Y\x02\x00\x02Y\x03\x00\x03Y\x04\x00\x04g\x01\x02\x03\n\x02\x01g\x03\x03\x00v\x06\x01|\x05\x07\x05\x00\x00b\x05\x05\x01n\x03\x05\x05\x04\x00f\x02\x02\x81\x02\n\x02\x06\x00\x03\x00b\x02\x02\x01\x81\x02");
static K2368: RomBytes<37> = RomBytes::new(b"g\x02\x02\x00W\x17\x00T\x01\x06\x00\x00\x03\x01W\n\x00\n\x03\x00\x00\x04\x01b\x03\x03\x01m\x02\x03w\x01\x00\xe4\xff\x81\x02");
static K2369: RomBytes<3> = RomBytes::new(b"\x00\xf4\x04");
static K2370: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2368), consts: Obj::rom(&K1406), argnames: Obj::rom(&K2), exc: Obj::rom(&K3), lines: Obj::rom(&K2369), name: n!("<listcomp>"), qualname: n!("plain_key.<locals>.<listcomp>"), file: n!("<prelude>"), flags: 64, nregs: 5, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 314 };
static K2371: RomTuple<7> = RomTuple::new([n!("isinstance"), n!("slice"), n!("start"), n!("stop"), n!("step"), Obj::rom(&K2370), n!("index_of")]);
static K2372: RomBytes<9> = RomBytes::new(b"\x00\xf0\x04\x11\x02\x10\x02\x1f\x02");
static K2373: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2367), consts: Obj::rom(&K2371), argnames: Obj::rom(&K500), exc: Obj::rom(&K3), lines: Obj::rom(&K2372), name: n!("plain_key"), qualname: n!("plain_key"), file: n!("<prelude>"), flags: 64, nregs: 8, nargs: 1, nposonly: 0, nkwonly: 0, nfree: 0, line: 311 };
static K2374: RomBytes<16> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01^\x02\x00\x02\x81\x02");
static K2375: RomTuple<1> = RomTuple::new([n!("plain_key")]);
static K2376: RomBytes<3> = RomBytes::new(b"\x00\xfe\x04");
static K2377: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2374), consts: Obj::rom(&K2375), argnames: Obj::rom(&K1450), exc: Obj::rom(&K3), lines: Obj::rom(&K2376), name: n!("item_at_index"), qualname: n!("item_at_index"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 318 };
static K2378: RomBytes<55> = RomBytes::new(b"\n\x04\x00\x00\x05\x01\n\x06\x01b\x04\x04\x02V\x04\r\x00\n\x03\x02\x00\x04\x02b\x03\x03\x01W\n\x00\n\x03\x03\x00\x04\x02b\x03\x03\x01\n\x04\x04\x00\x05\x01b\x04\x04\x01`\x00\x04\x03\x82");
static K2379: RomTuple<5> = RomTuple::new([n!("isinstance"), n!("slice"), n!("to_list"), n!("index_of"), n!("plain_key")]);
static K2380: RomTuple<3> = RomTuple::new([n!("array"), n!("key"), n!("value")]);
static K2381: RomBytes<3> = RomBytes::new(b"\x00\x86\x05");
static K2382: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2378), consts: Obj::rom(&K2379), argnames: Obj::rom(&K2380), exc: Obj::rom(&K3), lines: Obj::rom(&K2381), name: n!("bytearray_assign"), qualname: n!("bytearray_assign"), file: n!("<prelude>"), flags: 64, nregs: 7, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 322 };
static K2383: RomBytes<14> = RomBytes::new(b"\n\x02\x00\x00\x03\x01b\x02\x02\x01a\x00\x02\x82");
static K2384: RomTuple<2> = RomTuple::new([n!("array"), n!("key")]);
static K2385: RomBytes<3> = RomBytes::new(b"\x00\x8e\x05");
static K2386: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2383), consts: Obj::rom(&K2375), argnames: Obj::rom(&K2384), exc: Obj::rom(&K3), lines: Obj::rom(&K2385), name: n!("bytearray_delete"), qualname: n!("bytearray_delete"), file: n!("<prelude>"), flags: 64, nregs: 4, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 326 };
static K2387: RomBytes<109> = RomBytes::new(b"g\x02\x02\x00v\x05\x00WQ\x00\n\x07\x00\x00\x08\x03b\x07\x07\x01^\x04\x01\x07W\x10\x00\n\x07\x01\x87\x06\x07\x06\x00\x00\x04\x03W\x02\x00\x83\x06T\x04\x03\x00W)\x00\x00\x06\x02\n\x08\x02\x00\t\x04\n\n\x03b\x08\x08\x02V\x08\r\x00\n\x07\x04\x00\x08\x04b\x07\x07\x01W\x03\x00\x00\x07\x04c\x06\x06\x01\x05w\x03\x05\xaa\xff\x03\x05\x06\x00\x06\x02c\x05\x05\x01\x07\x81\x05");
static K2388: RomTuple<8> = RomTuple::new([n!("ord"), n!("LookupError"), n!("isinstance"), n!("int"), n!("chr"), n!("append"), n!(""), n!("join")]);
static K2389: RomTuple<2> = RomTuple::new([n!("text"), n!("table")]);
static K2390: RomBytes<8> = RomBytes::new(b"\n\x0e\x1b\x0c\x1b\x10\x00\r");
static K2391: RomBytes<21> = RomBytes::new(b"\x00\x98\x05\x04\x02\x06\x04\x11\x02\x08\x02\x08\x02\x04\x02\x03\x02)\r\x05\x10");
static K2392: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2387), consts: Obj::rom(&K2388), argnames: Obj::rom(&K2389), exc: Obj::rom(&K2390), lines: Obj::rom(&K2391), name: n!("str_translate"), qualname: n!("str_translate"), file: n!("<prelude>"), flags: 64, nregs: 11, nargs: 2, nposonly: 0, nkwonly: 0, nfree: 0, line: 331 };
static K2393: RomBytes<74> = RomBytes::new(b"\x00\x05\x00g\x06\x06\x00n\x06\x01j\x07\x07\x00s\x07\x02f\x05\x05W2\x00\n\x05\x00\x87\x04\x05\x03\x00W\'\x00\n\x05\x01\x87\x04\x05\x1d\x00\x00\x03\x04\n\x06\x02\x00\x07\x00\x06\x03\x03\x00\x00\x08\x03b\x06\x06\x02\x07\x03W\x06\x00\x07\x03\x83\x05\x83\x04\x82");
static K2394: RomTuple<4> = RomTuple::new([n!("SystemExit"), n!("BaseException"), n!("thread_failed"), n!("error")]);
static K2395: RomBytes<12> = RomBytes::new(b"\x00\x14\x17\x08-\x11C\n\x172\x00\t");
static K2396: RomBytes<10> = RomBytes::new(b"\x00\x0c\x17\x02\x08\x02\x03\x02\x0b\x02");
static K2397: Code = Code { header: Header::rom(Kind::Code), code: Obj::rom(&K2393), consts: Obj::rom(&K2394), argnames: Obj::rom(&K1865), exc: Obj::rom(&K2395), lines: Obj::rom(&K2396), name: n!("thread_main"), qualname: n!("thread_main"), file: n!("<prelude>"), flags: 64, nregs: 9, nargs: 3, nposonly: 0, nkwonly: 0, nfree: 0, line: 4 };
