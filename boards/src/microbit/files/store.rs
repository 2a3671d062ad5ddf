//! The files as the interpreter's platform asks for them.

use super::Files;
use crate::hal::Flash;
use vm::file_store::FileStore;
use vm::platform::OpenMode;

impl<F: Flash> FileStore for Files<F> {
    fn size_of(&self, name: &str) -> Option<usize> {
        Files::size_of(self, name)
    }

    fn read(&self, name: &str, offset: usize, to: &mut [u8]) -> Result<usize, i32> {
        Files::read(self, name, offset, to)
    }

    fn open(&self, name: &str, mode: OpenMode) -> Result<u32, i32> {
        Files::open(self, name, mode)
    }

    fn close(&self, number: u32) -> Result<(), i32> {
        Files::close(self, number)
    }

    fn size(&self, number: u32) -> Result<usize, i32> {
        Files::size(self, number)
    }

    fn read_at(&self, number: u32, offset: usize, to: &mut [u8]) -> Result<usize, i32> {
        Files::read_at(self, number, offset, to)
    }

    fn write_at(&self, number: u32, offset: usize, bytes: &[u8]) -> Result<usize, i32> {
        Files::write_at(self, number, offset, bytes)
    }

    fn is_sequential(&self) -> bool {
        true
    }

    fn remove(&self, name: &str) -> Result<(), i32> {
        Files::remove(self, name)
    }

    fn list(&self, each: &mut dyn FnMut(&str)) {
        Files::list(self, &mut |name, _| each(name));
    }
}
