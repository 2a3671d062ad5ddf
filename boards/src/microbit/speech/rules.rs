//! What letters sound like: words, and letters in their surroundings.
//!
//! A rule is read like `left[letters]right=sounds`; where nothing stands before the bracket or
//! behind it, it is not written. The first that fits is taken, so special cases stand before
//! general ones. In `left` and `right` small letters stand for themselves, and
//!
//! ```text
//! _  the beginning or end of the word     U  an unvoiced consonant: c f h k p s t x
//! C  a consonant                          F  a front vowel: e i y
//! *  any number of consonants             A  a vowel that is not y
//! V  a vowel, y among them                D  a voiced consonant
//! ```
//!
//! The tables are texts, because an array of references takes three times the flash, and packed by
//! pairs of letters when the program is built ([`vm::text::packed`]), which is half of that. They
//! were written for Pyrite.
#![allow(long_running_const_eval, reason = "packing takes two million steps")]

use vm::text::find::split_once;
use vm::text::packed::{front, pack_by, unpack_by};

/// The pairs that one finds by taking, again and again, the most frequent one of these tables.
#[rustfmt::skip]
const CODES: &[u8; 256] = b"\
    _=]\x80Y =AW R *[]Ce= VIHr=N U\x84_[I\x82EHE\x85[othe\x81[en=E\x82D s\x81\x89\x86 \x8e\
    O\x84ou\x83H\x87eDH_\x86Z y= aAHd=h=t=AXOWS ngs=K erA\x82H\x85V o=IYT UL\x9ae/HA=O\xb1\
    SHUHV\x86[uea\x89*\x97aAY]ld\x81ow\x83O\x93]\x9f\x80\xa1i gAANXe\x80e\x8bk=onv\x88\x83\
    A\x89[\x8aZ\x92u\x95\x99V=Y\x8dghl=s\x80\x90\x85\x9b\xc7\x9co\xd4\xc0\xd6\xdfF F=M ]\
    \xe2ari\xacomo\x96ury\x81\x83E\x83\x84\x87\xb9\x92w\x9bg\xa0\xdd\xcc =\x8dCHUWaialanch\
    g\xa7i]i\xe8l\xa6oor\x95sh";
static PAIRS: [u8; 256] = *CODES;

/// Longest rule in letters.
const LONGEST: usize = 32;

/// The code of a table.
macro_rules! packed {
    ($text:expr) => {{
        const LETTERS: &str = $text;
        const CODE: ([u8; LETTERS.len()], usize) = pack_by(CODES, LETTERS);
        const FRONT: [u8; CODE.1] = front(&CODE.0);
        &FRONT
    }};
}

/// Shows `is_it` the rules of a table until it says that it is this one. False if it is none.
pub fn find(table: &[u8], is_it: &mut dyn FnMut(&Rule) -> bool) -> bool {
    let (mut text, mut len, mut found) = ([0; LONGEST], 0, false);
    for code in table.iter().chain(b" ") {
        unpack_by(&PAIRS, &[*code], &mut |letter| {
            if letter == b' ' {
                let rule = core::str::from_utf8(&text[..len]).unwrap_or_default();
                found = found || is_it(&Rule::read(rule));
                len = 0;
            } else if let Some(place) = text.get_mut(len) {
                *place = letter;
                len += 1;
            }
        });
        if found {
            break;
        }
    }
    found
}

/// A rule.
pub struct Rule<'r> {
    /// What stands before.
    pub left: &'r str,
    /// The letters it speaks.
    pub letters: &'r str,
    /// What stands behind.
    pub right: &'r str,
    /// Phonemes.
    pub sounds: &'r str,
}

impl Rule<'_> {
    /// The rule that `text` is.
    pub fn read(text: &str) -> Rule<'_> {
        let (pattern, sounds) = split_once(text, b'=').unwrap_or((text, ""));
        let (left, rest) = split_once(pattern, b'[').unwrap_or(("", pattern));
        let (letters, right) = split_once(rest, b']').unwrap_or((rest, ""));
        Rule { left, letters, right, sounds }
    }
}

/// Words that no rule gets right, in alphabetical order, each with its phonemes.
#[rustfmt::skip]
pub static WORDS: &[u8] = packed!(
    "\
    a=AX above=AXBAHV again=AXGEHN am=AEM an=AEN and=AEND animal=AENIXMUL any=EHNIY are=AAR \
    as=AEZ basic=BEYSIXK be=BIY because=BIHKAOZ been=BIHN body=BAADIY both=BOWTH brown=BRAWN \
    busy=BIHZIY by=BAY color=KAHLER colour=KAHLER come=KAHM computer=KAXMPYUWTER copy=KAAPIY \
    could=KUHD do=DUW does=DAHZ done=DAHN door=DOHR down=DAWN eye=AY far=FAAR father=FAADHER \
    five=FAYV food=FUWD for=FOHR four=FOHR friend=FREHND from=FRAHM get=GEHT girl=GERL \
    give=GIHV gone=GAAN have=/HAEV he=/HIY heart=/HAART hello=/HEHLOW her=/HER his=/HIHZ \
    how=/HAW i=AY is=IHZ live=LIHV love=LAHV many=MEHNIY me=MIY micro=MAYKROW \
    microbit=MAYKROWBIHT more=MOHR most=MOWST move=MUWV my=MAY nine=NAYN no=NOW \
    nothing=NAHTHIHNX now=NAW of=AHV off=AOF ok=OWKEY on=AAN once=WAHNS one=WAHN only=OWNLIY \
    other=AHDHER people=PIYPUL pretty=PRIHTIY put=PUHT python=PAYTHAAN read=RIYD \
    robot=ROWBAAT said=SEHD says=SEHZ she=SHIY should=SHUHD sir=SER so=SOW some=SAHM \
    sure=SHUHR talk=TAOK the=DHAX their=DHEHR there=DHEHR they=DHEY this=DHIHS to=TUW \
    today=TUXDEY town=TAWN two=TUW us=AHS very=VEHRIY was=WAHZ water=WAOTER we=WIY were=WER \
    what=WAHT where=WEHR who=/HUW woman=WUHMAXN word=WERD would=WUHD yes=YEHS you=YUW \
    your=YOHR"
);

/// Rules by the first of their letters, from a to z.
#[rustfmt::skip]
pub static RULES: [&[u8]; 26] = [
    packed!("\
    aigh=EY ature]_=AXCHER air=EHR are]_=EHR ai=EY ay=EY augh=AO au=AO aw=AO arr=AER \
    w[ar=OHR ary]_=EHRIY V*[ar]_=ER ar]A=AER ar=AAR alk=AOK all=AOL alm=AAM alt=AOLT \
    _[al]C=AOL V*[able]_=AXBUL ange=EYNJ V*[age]_=IHJ V*[al]_=UL V*[an]_=UN a]tion=EY \
    a]ste_=EY a]ble_=EY a]Ce_=EY a]Ces_=EY a]Ced_=EY a]Cer_=EY a]Cing_=EY _*[a]Cy_=EY \
    _*[a]CA=EY V*[a]_=AX _[a]CV=AX w[a]C=AA wh[a]C=AA a]_=AX a=AE"),
    packed!("bb=B m[b]_= b]t_= b=B"),
    packed!("ch]r=K s[ch]oo=K a[ch]e_=K ch=CH ck=K cc]F=KS cc=K ci]A=SH s[c]F= c]F=S c=K"),
    packed!("dge=J dd=D d=D"),
    packed!("\
    _*[e]_=IY V*t[ed]_=IHD V*d[ed]_=IHD V*U[ed]_=T V*[ed]_=D V*s[es]_=IHZ V*z[es]_=IHZ \
    V*x[es]_=IHZ V*ch[es]_=IHZ V*sh[es]_=IHZ V*c[es]_=IHZ V*g[es]_=IHZ V*U[es]_=S V*[es]_=Z \
    e]_= V*[e]ly_= V*[e]ment= V*[e]ful= V*[e]less= eer=IHR ee=IY eau]t=YUW ear]C=ER ear=IHR \
    ead=EHD ea]lth=EH ea]sure=EH w[ea]r=EH ea]ther=EH gr[ea]t=EY br[ea]k=EY ea=IY eigh=EY \
    c[ei=IY ei=AY r[ew=UW l[ew=UW ch[ew=UW ew=YUW eu=YUW _*[ey]_=EY ey]_=IY ere]_=IHR \
    err=EHR er]A=EHR er]y_=ERIY er=ER e]Ce_=IY _b[e]CV=IH _r[e]CV=IY _d[e]CV=IH _pr[e]CV=IY \
    _*[e]vil_=IY _[e]leven=IH V*[el]_=UL V*[en]_=UN V*[ent]_=AXNT V*[ence]_=AXNS ex]V=EHGZ \
    V*[et]_=IXT e=EH"),
    packed!("ff=F f=F"),
    packed!("\
    _[gh=G gh= _[gn=N g]n_= gg=G _[gu]F=G gue]_=G _[get=GEHT _[gi]ft=GIH _[gi]v=GIH \
    _[gir=GER n[g]er_=G g]F=J g=G"),
    packed!("_[hour=AWER _[hon]e=AAN h]V=/H h="),
    packed!("\
    igh=AY ild]_=AYLD ind]_=AYND ign=AYN ique]_=IYK ire=AYER ir=ER V*[ing=IHNX _*[ie]_=AY \
    _*[ied]_=AYD _*[ies]_=AYZ ied]_=IYD ies]_=IYZ ie]ld=IY ier]_=IYER _*[ie]t=AYEH ie=IY \
    ious=IYAXS _*[ia=AYAX ia=IYAX _*[io=AYAX io=IYOW V*[ive]_=IHV V*[ine]_=IYN V*[ice]_=IHS \
    V*[ite]_=IHT i]Ce_=AY i]Ces_=AY i]Ced_=AY i]Cer_=AY _*[i]Cing_=AY _*[i]lent=AY _*[i]_=AY \
    i]_=IY V*[il]_=UL i=IH"),
    packed!("j=J"),
    packed!("_[kn=N kk=K k=K"),
    packed!("C[le]_=UL C[les]_=ULZ C[led]_=ULD ll=L a[l]f_= l=L"),
    packed!("mm=M mn]_=M m=M"),
    packed!("nge=NJ ng]_=NX ng]ing=NX ng]s_=NX ng]F=NJ ng=NXG nk=NXK nn=N n=N"),
    packed!("\
    ook=UHK ood=UHD oor=OHR oo=UW ought=AOT r[ough=AHF n[ough=AHF t[ough]_=AHF thr[ough=UW \
    ough=OW ould=UHD y[oung=AHNX ouble=AHBUL c[ou]nt=AW ous]_=AXS h[our=AWER our=OHR \
    gr[ou]p=UW ou=AW kn[own=OWN gr[own=OWN sh[own=OWN _[own=OWN _c[ow=AW _w[ow=AW _b[ow=AW \
    ow]_=OW ow]s_=OW ow=AW oi=OY oy=OY oar=OHR oa=OW _sh[oe=UW oe]_=OW oes]_=OWZ w[or]C=ER \
    V*[or]_=ER ore]_=OHR or=OHR old=OWLD olk]_=OWK r[oll=OWL other=AHDHER m[on]ey=AHN \
    m[on]th=AHN m[on]day=AHN w[on]der=AHN fr[o]nt=AH c[ove]r=AHV l[ove=AHV pr[ove=UWV \
    m[ove=UWV o]Ce_=OW o]Ces_=OW o]Ced_=OW o]Cer_=OW o]Cing_=OW o]_=OW o]s_=OW _*[o]CA=OW \
    V*[on]_=UN V*[om]_=UM i[on=UN o=AA"),
    packed!("ph=F pp=P _[ps=S _[pn=N p=P"),
    packed!("que]_=K qu=KW q=K"),
    packed!("rr=R rh=R r=R"),
    packed!("\
    sch=SK sh=SH ssion=SHUN V[sion=ZHUN sion=SHUN V[sure]_=ZHER ss=S st]le_=S st]en_=S \
    _*V[s]_=S u[s]_=S i[s]_=S V[s]_=Z D[s]_=Z V[s]e_=Z V[s]A=Z s=S"),
    packed!("\
    tion=SHUN tch=CH ti]al=SH ti]ous=SH _[th]at=DH _[th]e=DH _[th]is=DH _[th]ose_=DH \
    _[th]us_=DH _[th]an_=DH _[th]ough_=DH V[th]er=DH V[th]e_=DH th=TH ture=CHER tu]A=CHUW \
    tt=T s[t]le_= t=T"),
    packed!("\
    ure]_=YUHR ur=ER b[ui]l=IH ui=UW uy]_=AY r[ue]_=UW l[ue]_=UW ue]_=YUW ull]_=UHL \
    p[u]sh=UH r[u]Ce_=UW l[u]Ce_=UW j[u]Ce_=UW u]Ce_=YUW V*[ul=UL _[un=AHN _[up=AHP \
    r[u]CA=UW l[u]CA=UW j[u]CA=UW _*[u]CA=YUW V*[um]_=UM u]_=UW u=AH"),
    packed!("vv=V v=V"),
    packed!("_[wr=R _[who=/HUW wh=W w=W"),
    packed!("_[x=Z x=KS"),
    packed!("_[y=Y _*[y]_=AY V*[y]_=IY y]Ce_=AY C[y]C=IH V[y]V=Y y=IY"),
    packed!("zz=Z z=Z"),
];

/// Words for digits and signs.
#[rustfmt::skip]
pub static SIGNS: &str =
    "\
    0ZIYROW 1WAHN 2TUW 3THRIY 4FOHR 5FAYV 6SIHKS 7SEHVUN 8EYT 9NAYN %PERSEHNT &AEND +PLAHS \
    =IYKWULZ @AET $DAALER *TAYMZ /SLAESH";
