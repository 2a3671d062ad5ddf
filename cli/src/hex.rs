//! `pyrite hex`: looks into programs for boards, puts files into them, and converts them.
//!
//! What a file is, is told from its contents, since files get renamed; what is written follows from
//! the ending of its name. Nothing is written before everything was read without an error.

use crate::subcommand::Outcome;
use clap::Subcommand;
use std::fs;
use std::path::{Path, PathBuf};
use webusb_flasher::files::microbit::{File, Layout, files};
use webusb_flasher::files::universal::BoardId;
use webusb_flasher::files::{Image, Program, dfu, uf2};

/// Looks into programs for boards (HEX, universal hex, DFU, UF2) and changes them
#[derive(Subcommand)]
pub enum Verb {
    /// Shows for which boards a program is and what memory it fills
    Info { program: String },
    /// Lists the files of the project inside of a program for the micro:bit
    List { program: String },
    /// Takes files out of a program for the micro:bit
    Get {
        program: String,
        /// All if none is named
        names: Vec<String>,
        /// Where they go
        #[arg(short, value_name = "FOLDER", default_value = ".")]
        out: String,
    },
    /// Puts files into a program for the micro:bit
    Put {
        program: String,
        #[arg(required = true)]
        files: Vec<String>,
        /// The new program: .hex, .dfu, .uf2 or .bin
        #[arg(short)]
        out: String,
    },
    /// Writes a program in another format
    Convert {
        program: String,
        /// The new program: .hex, .dfu, .uf2 or .bin
        #[arg(short)]
        out: String,
    },
    /// Makes a universal hex for micro:bit V1 and V2
    Join {
        v1: String,
        v2: String,
        /// The new program, .hex
        #[arg(short)]
        out: String,
    },
}

/// USB vendor and product of an STM32 that waits for a program.
const STM32_DFU: (u16, u16) = (0x0483, 0xDF11);

/// Family of the nRF52833 in UF2 files.
const UF2_NRF52833: u32 = 0x621E_937A;
/// Family of the STM32F4 in UF2 files.
const UF2_STM32F4: u32 = 0x5775_5A57;
/// Where the flash of STM32 chips is.
const STM32_FLASH: u32 = 0x0800_0000;

pub fn run(verb: &Verb) -> Outcome {
    Ok(match verb {
        Verb::Info { program } => info(program),
        Verb::List { program } => list(program),
        Verb::Get { program, names, out } => get(program, names, out),
        Verb::Put { program, files, out } => put(program, files, out),
        Verb::Convert { program, out } => convert(program, out),
        Verb::Join { v1, v2, out } => join(v1, v2, out),
    }?)
}

fn read_file(name: &str) -> Result<Vec<u8>, String> {
    fs::read(name).map_err(|error| format!("cannot read {name}: {error}"))
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), String> {
    // A program that is replaced must not be half of the new one if the disk is full.
    let part = path.with_extension("part");
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&part);
        format!("cannot write {}: {error}", path.display())
    })
}

/// A program from a file of any kind.
pub fn read_program(name: &str) -> Result<Program, String> {
    Program::read(&read_file(name)?).map_err(|error| format!("{name}: {error}"))
}

/// The image to use where one is wanted: of several that of the newest board.
pub fn newest(program: &Program) -> Result<&Image, String> {
    program.newest().ok_or_else(|| String::from("the file is for no board"))
}

/// The images with the name of their board.
fn images(program: &Program) -> Vec<(String, &Image)> {
    match program {
        Program::One(image) => vec![(String::from("program"), image)],
        Program::Universal(boards) => {
            boards.iter().map(|(board, image)| (format!("board {:04X}", board.0), image)).collect()
        }
    }
}

fn info(name: &str) -> Result<(), String> {
    for (title, image) in images(&read_program(name)?) {
        println!("{title}: {} bytes", image.len());
        for (start, run) in image.runs() {
            println!("  0x{start:08X}  {:8}", run.len());
        }
        if let Ok(layout) = Layout::of(image) {
            let used =
                files::read(image, &layout).map(|all| all.iter().map(files::footprint).sum());
            let used: usize = used.map_err(|error| format!("{name}: {error}"))?;
            println!("  files: {used} of {} bytes used", files::capacity(&layout));
        }
    }
    Ok(())
}

fn files_of(name: &str) -> Result<Vec<File>, String> {
    let program = read_program(name)?;
    let image = newest(&program).map_err(|error| format!("{name}: {error}"))?;
    let layout = Layout::of(image).map_err(|error| format!("{name}: {error}"))?;
    files::read(image, &layout).map_err(|error| format!("{name}: {error}"))
}

fn list(name: &str) -> Result<(), String> {
    for file in files_of(name)? {
        println!("{:8} {}", file.data.len(), file.name);
    }
    Ok(())
}

fn get(name: &str, wanted: &[String], folder: &str) -> Result<(), String> {
    let files = files_of(name)?;
    let is_missing = |name: &&String| files.iter().all(|file| file.name != **name);
    if let Some(missing) = wanted.iter().find(is_missing) {
        return Err(format!("{name}: no file {missing}"));
    }
    for file in files.iter().filter(|file| wanted.is_empty() || wanted.contains(&file.name)) {
        // A name from a program must not reach out of the folder.
        let plain =
            Path::new(&file.name).file_name().is_some_and(|plain| plain == file.name.as_str());
        if !plain || file.name.contains('\\') {
            return Err(format!("{name}: {:?} is no name for a file here", file.name));
        }
        write_file(&PathBuf::from(folder).join(&file.name), &file.data)?;
    }
    Ok(())
}

fn put(name: &str, paths: &[String], out: &str) -> Result<(), String> {
    let mut new = Vec::new();
    for path in paths {
        let plain = Path::new(path).file_name().and_then(|name| name.to_str());
        let plain = plain.ok_or_else(|| format!("{path} has no name"))?;
        new.push(File { name: String::from(plain), data: read_file(path)? });
    }
    let mut program = read_program(name)?;
    program.images_mut().into_iter().try_for_each(|image| put_into(image, &new))?;
    save(&program, out)
}

fn put_into(image: &mut Image, new: &[File]) -> Result<(), String> {
    let layout = Layout::of(image).map_err(|error| error.to_string())?;
    files::write(image, &layout, new).map_err(|error| error.to_string())
}

fn convert(name: &str, out: &str) -> Result<(), String> {
    save(&read_program(name)?, out)
}

fn join(v1: &str, v2: &str, out: &str) -> Result<(), String> {
    let (v1, v2) = (read_program(v1)?, read_program(v2)?);
    let boards = vec![(BoardId::V1, newest(&v1)?.clone()), (BoardId::V2, newest(&v2)?.clone())];
    save(&Program::Universal(boards), out)
}

fn save(program: &Program, out: &str) -> Result<(), String> {
    let path = Path::new(out);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let bytes = match ending {
        "hex" => program.to_hex().into_bytes(),
        "dfu" => dfu_of(newest(program)?),
        "uf2" => uf2_of(newest(program)?),
        "bin" => bin_of(newest(program)?)?,
        _ => return Err(format!("{out}: programs end in .hex, .dfu, .uf2 or .bin")),
    };
    write_file(path, &bytes)
}

fn dfu_of(image: &Image) -> Vec<u8> {
    let flash = dfu::Target { alternate: 0, name: String::from("ST..."), image: image.clone() };
    let (vendor, product) = STM32_DFU;
    dfu::write(&dfu::DfuFile { vendor, product, device: 0, targets: vec![flash] })
}

fn uf2_of(image: &Image) -> Vec<u8> {
    let stm32 = image.runs().next().is_some_and(|(start, _)| start >= STM32_FLASH);
    let family = Some(if stm32 { UF2_STM32F4 } else { UF2_NRF52833 });
    uf2::write(&uf2::Uf2 { family, image: image.clone() })
}

/// The bytes from the first to the last address, gaps as erased flash; what is far apart is no
/// single piece of memory.
fn bin_of(image: &Image) -> Result<Vec<u8>, String> {
    let first = image.runs().next().map_or(0, |(start, _)| start);
    let flash = image.slice(first, u64::from(first) + (16 << 20));
    let end = flash.runs().last().map_or(first, |(start, run)| start + run.len() as u32);
    if flash.len() < image.len() {
        eprintln!("pyrite: left out what is not in the {} bytes from 0x{first:08X}", end - first);
    }
    Ok(flash.padded(first, (end - first) as usize, 0xFF))
}
