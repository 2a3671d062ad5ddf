//! What is flashed, out of a linked program: Intel HEX and DfuSe files.

use object::Endianness;
use object::elf::PT_LOAD;
use object::read::elf::{ElfFile32, ProgramHeader};
use std::error::Error;
use std::fs;
use std::path::Path;
use webusb_flasher::files::dfu::{self, DfuFile, Target};
use webusb_flasher::files::microbit::Layout;
use webusb_flasher::files::{Image, hex};

/// ST's boot loader in the STM32F405 (AN2606).
const ST_DFU: (u16, u16) = (0x0483, 0xDF11);

/// Writes the loadable bytes of `program` to `to`; the format is that of the name's ending.
pub fn convert(program: &str, to: &str) -> Result<(), Box<dyn Error>> {
    let image = image(&fs::read(program)?)?;
    let ending = Path::new(to).extension().and_then(|ending| ending.to_str());
    let bytes = match ending {
        Some("hex") => hex::write(&image).into_bytes(),
        Some("dfu") => dfu::write(&dfu_file(image)),
        _ => return Err(format!("{to}: neither .hex nor .dfu").into()),
    };
    Ok(fs::write(to, bytes)?)
}

/// Prints where the program keeps files.
pub fn place(program: &str) -> Result<(), Box<dyn Error>> {
    let layout = Layout::of(&image(&fs::read(program)?)?)?;
    println!("{} KiB to {} KiB", layout.files_start / 1024, layout.files_end / 1024);
    Ok(())
}

fn image(bytes: &[u8]) -> Result<Image, Box<dyn Error>> {
    let file = ElfFile32::<Endianness>::parse(bytes)?;
    let endian = file.endian();
    let mut image = Image::new();
    for segment in file.elf_program_headers() {
        if segment.p_type(endian) != PT_LOAD || segment.p_filesz(endian) == 0 {
            continue;
        }
        let data = segment.data(endian, bytes).map_err(|()| "a segment lies outside the file")?;
        image.add(segment.p_paddr(endian), data)?;
    }
    Ok(image)
}

fn dfu_file(image: Image) -> DfuFile {
    let name = String::from("Internal Flash");
    let (vendor, product) = ST_DFU;
    let targets = vec![Target { alternate: 0, name, image }];
    DfuFile { vendor, product, device: 0xFFFF, targets }
}
