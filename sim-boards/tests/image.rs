//! `microbit.Image` on the simulated board.

mod common;

use common::{error_of, printed};

/// What the expressions print, one a line.
fn values(expressions: &[&str]) -> Vec<String> {
    let mut source = "from microbit import *\n".to_owned();
    expressions.iter().for_each(|e| source += &format!("print(repr({e}))\n"));
    printed(&source).lines().map(str::to_owned).collect()
}

#[test]
fn constructors() {
    assert_eq!(
        values(&[
            "Image()",
            "Image(2, 1)",
            "Image(2, 2, b'\\x00\\x01\\x02\\xff')",
            "Image('12:3')"
        ]),
        [
            "Image('00000:00000:00000:00000:00000:')",
            "Image('00:')",
            "Image('01:29:')",
            "Image('12:30:')"
        ]
    );
    assert_eq!(values(&["Image('A')"]), ["Image('09900:90090:99990:90090:90090:')"]);
    assert_eq!(values(&["Image('1\\n 2')", "Image('')"]), ["Image('10:02:')", "Image('')"]);
    assert_eq!(values(&["Image(bytearray and 1, 1, bytearray([3]))"]), ["Image('3:')"]);
}

#[test]
fn text_forms() {
    let source = "from microbit import *\nprint(Image.HEART)\nprint(repr(Image.HEART))\n";
    let expected = "Image(
    '09090:'
    '99999:'
    '99999:'
    '09990:'
    '00900:'
)
Image('09090:99999:99999:09990:00900:')
";
    assert_eq!(printed(source), expected);
}

#[test]
fn sizes_and_pixels() {
    assert_eq!(values(&["Image(3, 2).width()", "Image(3, 2).height()"]), ["3", "2"]);
    assert_eq!(values(&["Image.HEART.get_pixel(1, 0)", "Image.HEART.width()"]), ["9", "5"]);
    let source = "from microbit import *
i = Image(2, 2)
i.set_pixel(1, 0, 7)
print(repr(i))
i.fill(3)
print(repr(i), i.get_pixel(1, 1))
";
    assert_eq!(printed(source), "Image('07:00:')\nImage('33:33:') 3\n");
}

#[test]
fn moving_and_cutting() {
    let shifts = ["left(1)", "right(1)", "up(1)", "down(1)", "left(-1)"];
    let expressions = shifts.map(|shift| format!("Image('12:34').shift_{shift}"));
    assert_eq!(
        values(&expressions.each_ref().map(String::as_str)),
        [
            "Image('20:40:')",
            "Image('01:03:')",
            "Image('34:00:')",
            "Image('00:12:')",
            "Image('01:03:')"
        ]
    );
    assert_eq!(values(&["Image('123:456').crop(1, 0, 2, 2)"]), ["Image('23:56:')"]);
    assert_eq!(values(&["Image('123:456').crop(2, 1, -1, 2)"]), ["Image('::')"]);
    let source = "from microbit import *
i = Image('1234:1234')
i.blit(Image('99:99'), 0, 0, 1, 2, 3, 0)
print(repr(i))
i.blit(i, 0, 0, 3, 2, 1, 0)
print(repr(i))
";
    assert_eq!(printed(source), "Image('1239:1239:')\nImage('1123:1123:')\n");
}

#[test]
fn arithmetic() {
    let expressions = [
        "Image('128') + Image('125')",
        "Image('528') - Image('145')",
        "Image('129') * 0.5",
        "Image('129') * 2",
        "Image('129') / 2",
        "Image('0459').invert()",
        "Image.HEART.copy() == Image.HEART",
    ];
    let expected = [
        "Image('249:')",
        "Image('403:')",
        "Image('115:')",
        "Image('249:')",
        "Image('115:')",
        "Image('9540:')",
        "False",
    ];
    assert_eq!(values(&expressions), expected);
}

#[test]
fn every_constant_is_there() {
    let names: Vec<&str> = boards::microbit::images::IMAGES.iter().map(|i| i.0).collect();
    let mut source = "from microbit import *\n".to_owned();
    names.iter().for_each(|name| source += &format!("print(repr(Image.{name}))\n"));
    source +=
        "print(len(Image.ALL_CLOCKS), len(Image.ALL_ARROWS), Image.ALL_CLOCKS[1] is Image.CLOCK1)";
    let printed = printed(&source);
    for (name, line) in names.iter().zip(printed.lines()) {
        let frame = common::image(name);
        let rows = frame.levels.chunks(5).map(|row| {
            row.iter().map(|level| char::from(b'0' + level)).chain([':']).collect::<String>()
        });
        assert_eq!(line, format!("Image('{}')", rows.collect::<String>()), "{name}");
    }
    assert_eq!(printed.lines().last(), Some("12 8 True"));
}

#[test]
fn errors_have_the_boards_texts() {
    let cases = [
        ("Image('12x')", "ValueError: unexpected character in Image definition"),
        ("Image(3)", "TypeError: Image(s) takes a string"),
        ("Image(2, 2, b'123')", "ValueError: image data is incorrect size"),
        ("Image(1, 2, b'12', 3)", "TypeError: Image() takes 0 to 3 arguments"),
        ("Image().get_pixel(-1, 0)", "ValueError: index cannot be negative"),
        ("Image().get_pixel(0, 5)", "ValueError: index too large"),
        ("Image().set_pixel(0, 0, 10)", "ValueError: brightness out of bounds"),
        ("Image().fill(-1)", "ValueError: brightness out of bounds"),
        ("Image.HEART.fill(1)", "TypeError: image cannot be modified (try copying first)"),
        ("Image() * -1", "ValueError: brightness multiplier must not be negative"),
        ("Image() + Image(1, 1)", "ValueError: images must be the same size"),
        ("Image().blit(Image(), 0, 0, 1, 1, 2)", "TypeError: must specify both offsets"),
        ("Image().blit(Image(), 0, 0, -1, 1)", "ValueError: size cannot be negative"),
        ("Image().blit(1, 0, 0, 1, 1)", "TypeError: expecting an image"),
    ];
    for (expression, expected) in cases {
        assert_eq!(error_of(expression), expected, "{expression}");
    }
}

#[test]
fn an_image_too_large_is_a_memory_error() {
    for expression in ["Image(1000, 1000)", "Image(100000, 100000)", "Image(1000000000, 1)"] {
        assert!(error_of(expression).starts_with("MemoryError"), "{expression}");
    }
}
