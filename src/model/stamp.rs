//! What a file system says of a file without its bytes.

/// Two equal stamps mean that nothing seems to have been written in between; only bytes prove it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Stamp {
    /// In bytes.
    pub size: u64,
    /// When its bytes were last written, in nanoseconds since 1970; anybody can set it.
    pub modified: i128,
    /// When anything about it last changed, in nanoseconds since 1970; nobody can set it.
    pub changed: i128,
    /// Which file it is, on its file system.
    pub inode: u64,
}
