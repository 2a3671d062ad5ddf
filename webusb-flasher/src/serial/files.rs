//! Files on a board, by code that runs there.
//!
//! The code keeps to what all boards have: the micro:bit has neither `ilistdir` nor `rename`, and
//! old boards have no `hexlify`. Names and contents travel as hexadecimal digits, so that whatever
//! they contain, the marks of the raw REPL are not among it.

use super::repl::{Error, Repl};
use crate::io::Stage;

/// Something in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name, without the folder.
    pub name: String,
    /// Is it a folder?
    pub is_folder: bool,
    /// Bytes; 0 for a folder.
    pub size: u64,
}

/// How much fits onto a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Space {
    /// Bytes in all.
    pub total: u64,
    /// Bytes that are free.
    pub free: u64,
}

/// Bytes of a file that are written by one piece of code.
const PIECE: usize = 512;

/// A name that is no name of a file of the user, with which a file is written.
const NEW: &str = ".~new";

const PRELUDE: &str = "\
try:
 import os
except ImportError:
 import uos as os
try:
 from binascii import hexlify as _h
 _h(b'')
except Exception:
 def _h(b): return bytes(''.join(['%02x'%c for c in b]),'utf8')
def _x(b): print(str(_h(b),'utf8'))
def _ls(p):
 if hasattr(os,'ilistdir'):
  for e in (os.ilistdir(p) if p else os.ilistdir()):
   s=e[3] if len(e)>3 else os.stat(p+'/'+e[0] if p else e[0])[6]
   print('d' if e[1]&0x4000 else 'f',s,end=' ');_x(bytes(e[0],'utf8'))
 else:
  for n in (os.listdir(p) if p else os.listdir()):
   d=0
   if hasattr(os,'stat'):
    t=os.stat(p+'/'+n if p else n);d=t[0]&0x4000;s=t[6]
   else: s=os.size(n)
   print('d' if d else 'f',s,end=' ');_x(bytes(n,'utf8'))
def _cat(p):
 with open(p,'rb') as f:
  while 1:
   b=f.read(128)
   if not b: break
   _x(b)
def _mv(a,b):
 try: os.rename(a,b)
 except OSError:
  os.remove(b);os.rename(a,b)
";

/// The files of a board in its raw REPL.
pub struct Files<'r, 'a> {
    repl: &'r mut Repl<'a>,
}

impl<'r, 'a> Files<'r, 'a> {
    /// Gives the board the code that the rest needs.
    pub async fn open(repl: &'r mut Repl<'a>) -> Result<Files<'r, 'a>, Error> {
        repl.ask(PRELUDE).await?;
        Ok(Files { repl })
    }

    /// What is in a folder, by name. An empty path is the current folder.
    pub async fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Error> {
        let output = self.repl.ask(&format!("_ls({})", literal(folder.as_bytes(), ""))).await?;
        let output = String::from_utf8_lossy(&output);
        let entries = output.lines().filter(|line| !line.is_empty()).map(entry);
        let mut entries = entries.collect::<Option<Vec<Entry>>>().ok_or(Error::Nonsense)?;
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    }

    /// The contents of a file.
    pub async fn read(&mut self, path: &str) -> Result<Vec<u8>, Error> {
        let output = self.repl.ask(&format!("_cat({})", text(path))).await?;
        let mut digits = output;
        digits.retain(|byte| !byte.is_ascii_whitespace());
        bytes_of(&digits).ok_or(Error::Nonsense)
    }

    /// Writes a file, new or in place of an old one, which stays until the new one is complete
    /// (on a micro:bit, which cannot rename, it does not).
    pub async fn write(&mut self, path: &str, data: &[u8]) -> Result<(), Error> {
        let renames = self.repl.ask("print(hasattr(os,'rename'))").await?.starts_with(b"True");
        let part = if renames { format!("{path}{NEW}") } else { String::from(path) };
        let result = self.write_part(&part, data).await;
        let finished = match result {
            Ok(()) if renames => {
                self.repl.ask(&format!("_mv({},{})", text(&part), text(path))).await.map(drop)
            }
            done => done,
        };
        if let Err(Error::Python(_)) = &finished
            && renames
        {
            // Why it failed is what matters, not whether this works too.
            let code =
                format!("try: _f.close()\nexcept Exception: pass\nos.remove({})", text(&part));
            let _ = self.repl.ask(&code).await;
        }
        finished
    }

    async fn write_part(&mut self, path: &str, data: &[u8]) -> Result<(), Error> {
        self.repl.ask(&format!("_f=open({},'wb')", text(path))).await?;
        let total = data.len().div_ceil(PIECE) as u32;
        for (n, piece) in data.chunks(PIECE).enumerate() {
            self.repl.ask(&format!("_f.write({})", literal(piece, "b"))).await?;
            match self.repl.report(Stage::Writing, n as u32 + 1, total).await {
                Ok(()) => {}
                Err(error) => {
                    let code = format!("_f.close();os.remove({})", text(path));
                    self.repl.ask(&code).await?;
                    return Err(error);
                }
            }
        }
        self.repl.ask("_f.close()").await.map(drop)
    }

    /// Gives a file or folder another name.
    pub async fn rename(&mut self, from: &str, to: &str) -> Result<(), Error> {
        self.repl.ask(&format!("os.rename({},{})", text(from), text(to))).await.map(drop)
    }

    /// Deletes a file.
    pub async fn remove(&mut self, path: &str) -> Result<(), Error> {
        self.repl.ask(&format!("os.remove({})", text(path))).await.map(drop)
    }

    /// Makes a folder.
    pub async fn make_folder(&mut self, path: &str) -> Result<(), Error> {
        self.repl.ask(&format!("os.mkdir({})", text(path))).await.map(drop)
    }

    /// Deletes an empty folder.
    pub async fn remove_folder(&mut self, path: &str) -> Result<(), Error> {
        self.repl.ask(&format!("os.rmdir({})", text(path))).await.map(drop)
    }

    /// How much fits; none if the board does not know.
    pub async fn space(&mut self, folder: &str) -> Result<Option<Space>, Error> {
        let folder = text(if folder.is_empty() { "/" } else { folder });
        let code = format!(
            "if hasattr(os,'statvfs'):\n s=os.statvfs({folder})\n print(s[1] or s[0],s[2],s[3])\n"
        );
        let output = self.repl.ask(&code).await?;
        let output = String::from_utf8_lossy(&output);
        if output.trim().is_empty() {
            return Ok(None);
        }
        let numbers: Option<Vec<u64>> =
            output.split_whitespace().map(|number| number.parse().ok()).collect();
        match numbers.as_deref() {
            Some([unit, total, free]) => Ok(Some(Space { total: unit * total, free: unit * free })),
            _ => Err(Error::Nonsense),
        }
    }
}

/// A line of `_ls`.
fn entry(line: &str) -> Option<Entry> {
    let mut fields = line.split_whitespace();
    let (kind, size) = (fields.next()?, fields.next()?.parse().ok()?);
    let name = bytes_of(fields.next().unwrap_or_default().as_bytes())?;
    let is_folder = kind == "d";
    let size = if is_folder { 0 } else { size };
    Some(Entry { name: String::from_utf8_lossy(&name).into_owned(), is_folder, size })
}

fn bytes_of(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
    let (pairs, rest) = digits.as_chunks::<2>();
    let pairs = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?));
    if rest.is_empty() { pairs.collect() } else { None }
}

/// A string of Python.
fn text(value: &str) -> String {
    literal(value.as_bytes(), "")
}

/// A literal of Python. Text keeps what is above ASCII as it is.
fn literal(bytes: &[u8], prefix: &str) -> String {
    let mut out = format!("{prefix}'").into_bytes();
    for byte in bytes {
        match byte {
            b'\\' | b'\'' => out.extend_from_slice(&[b'\\', *byte]),
            0x20..=0x7E => out.push(*byte),
            0x80.. if prefix.is_empty() => out.push(*byte),
            _ => out.extend_from_slice(format!("\\x{byte:02x}").as_bytes()),
        }
    }
    out.push(b'\'');
    String::from_utf8_lossy(&out).into_owned()
}
