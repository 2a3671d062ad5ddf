//! Images: what is written is what is read, and nothing else harms the interpreter.

use freeze::Words;
use vm::Vm;
use vm::code::image::{self, BODY, Image};
use vm::interp::{Budget, Dispatch, Exit};
use vm::obj::{Bytes, Code, Obj, Ref, hash_bytes};
use vm::platform::Nowhere;

const PROGRAM: &str = "
VALUES = (1, -1, 1 << 40, -(1 << 40), 1 << 100, 2.5, -0.0, 'text', 'a text', b'bytes', None, True,
          ..., (), ('a', ('b',)))
def f(a, /, b=2, *c, d, e=5, **g):
    def inner():
        return a, b, c, d, e, g
    try:
        return inner()
    finally:
        a = None
class C:
    n = f(1, d=4)
async def g():
    await f(1, d=4)
if VALUES != eval('(1, -1, 1 << 40, -(1 << 40), 1 << 100, 2.5, -0.0, \"text\", \"a text\", '
                  'b\"bytes\", None, True, ..., (), (\"a\", (\"b\",)))'):
    raise ValueError
if C.n != (1, 2, (), 4, 5, {}):
    raise ValueError
";

const HEAP: usize = 1 << 20;

fn compiled(words: Words) -> Vec<u8> {
    freeze::compile(PROGRAM.as_bytes(), "program.py", words, &Nowhere).expect("compiles")
}

/// Loads an image and runs it for a while: None if it is refused, else whether it ran to its end.
fn run(image: Image) -> Option<bool> {
    let mut arena = vec![0; HEAP];
    let mut vm = Vm::new(&mut arena, &Nowhere, &[]);
    vm.load_image(image).ok()?;
    Some(matches!(vm.run(Budget::Instructions(2000), Dispatch::Loop), Exit::Done(_)))
}

/// Length and checksum of an image as they should be.
fn seal(image: &mut [u8]) {
    let length = image.len() as u32;
    image[12..16].copy_from_slice(&length.to_le_bytes());
    let hash = hash_bytes(&image[BODY..]);
    image[16..20].copy_from_slice(&hash.to_le_bytes());
}

/// At an address that is a multiple of eight.
fn still(image: &[u8]) -> &'static [u8] {
    let mut padded = vec![0; image.len() + 8];
    let offset = padded.as_ptr().align_offset(8);
    padded[offset..offset + image.len()].copy_from_slice(image);
    &padded.leak()[offset..offset + image.len()]
}

#[test]
fn images_run_on_machines_of_both_word_sizes() {
    for words in [Words::Narrow, Words::Wide] {
        let image = compiled(words);
        assert_eq!(run(Image::Passing(&image)), Some(true));
        assert_eq!(run(Image::Still(still(&image))), Some(true));
    }
}

#[test]
fn code_in_memory_that_stays_is_not_copied() {
    let image = still(&compiled(Words::HERE));
    let mut arena = vec![0; HEAP];
    let vm = Vm::new(&mut arena, &Nowhere, &[]);
    let range = image.as_ptr_range();
    let lies_in_image = |o: Obj| {
        let bytes: Ref<Bytes> = o.cast().expect("is bytes");
        range.contains(&vm.heap.bytes(bytes).as_ptr())
    };
    let code = image::read(&vm, Image::Still(image)).expect("is an image");
    let blocks = |code: Ref<Code>| [vm[code].code, vm.heap.origin(code).lines];
    assert!(blocks(code).into_iter().all(lies_in_image));
    let code = image::read(&vm, Image::Passing(image)).expect("is an image");
    assert!(!blocks(code).into_iter().any(lies_in_image));
    // One byte further on it may not stand where it is.
    let mut shifted = vec![0; image.len() + 16];
    let offset = shifted.as_ptr().align_offset(8) + 1;
    shifted[offset..offset + image.len()].copy_from_slice(image);
    let shifted = &shifted.leak()[offset..offset + image.len()];
    let code = image::read(&vm, Image::Still(shifted)).expect("is an image");
    let bytes: Ref<Bytes> = vm[code].code.cast().expect("is bytes");
    assert!(!shifted.as_ptr_range().contains(&vm.heap.bytes(bytes).as_ptr()));
}

#[test]
fn damaged_images_are_refused() {
    let image = compiled(Words::HERE);
    for end in 0..image.len() {
        assert_eq!(run(Image::Passing(&image[..end])), None, "{end} bytes");
        let mut short = image[..end.max(BODY)].to_vec();
        seal(&mut short);
        assert_eq!(run(Image::Passing(&short)), None, "{end} sealed bytes");
    }
    for at in 0..image.len() {
        let mut changed = image.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(run(Image::Passing(&changed)).is_none() || (5..8).contains(&at), "byte {at}");
    }
}

#[test]
fn made_up_images_do_no_harm() {
    let image = compiled(Words::HERE);
    for at in BODY..image.len() {
        for value in [0, 1, 0x7f, 0x80, 0xff, image[at] ^ 1, image[at] ^ 0x40] {
            let mut changed = image.clone();
            changed[at] = value;
            seal(&mut changed);
            let _ = run(Image::Passing(&changed));
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let mut image = compiled(Words::HERE)[..BODY].to_vec();
    // No file name, one name that is empty; a module without parameters and with one constant.
    image.extend([0, 1, 0, 0, 9, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    image.extend([b'(', 1].repeat(100_000));
    seal(&mut image);
    assert_eq!(run(Image::Passing(&image)), None);
}

#[test]
fn errors_in_a_source_name_file_and_line() {
    let error =
        freeze::compile(b"a = 1\nb = = 2\n", "x.py", Words::HERE, &Nowhere).expect_err("is wrong");
    assert!(error.contains("File \"x.py\", line 2") && error.contains("SyntaxError"), "{error}");
}
