//! What a file system says of a file without its bytes being read.

/// A file's outside. Two equal stamps make it likely that the bytes are the same, and never certain: a
/// clock has grains.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Stamp {
    /// In bytes.
    pub size: u64,
    /// When its bytes were last written, in nanoseconds since 1970, as whoever wrote them says.
    pub modified: i128,
    /// When anything of it was last changed, in nanoseconds since 1970, as the file system says.
    pub changed: i128,
    /// Its number in its file system.
    pub inode: u64,
}
