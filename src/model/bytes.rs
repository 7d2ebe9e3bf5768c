//! Looking through bytes quickly.

/// How many bytes come before the first that `stops`. What decides had better be written without
/// `&&` and `||`: then the compiler asks it of many bytes at once.
#[inline]
#[must_use]
pub fn run(bytes: &[u8], stops: impl Fn(u8) -> bool) -> usize {
    // By blocks without branches: what has nothing to stop at passes at the speed of memory.
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    for (nth, block) in blocks.iter().enumerate() {
        if block.iter().fold(false, |any, byte| any | stops(*byte)) {
            return nth * BLOCK + before(block, stops);
        }
    }
    bytes.len() - rest.len() + before(rest, stops)
}

/// How many bytes come before the first that, with the one behind it, `stops`; behind the last one
/// stands a zero. Written without `&&` and `||`, as for [`run`].
#[inline]
#[must_use]
pub fn run_of_pairs(bytes: &[u8], stops: impl Fn(u8, u8) -> bool) -> usize {
    let mut at = 0;
    while let Some(block) = bytes.get(at..at + BLOCK + 1) {
        let pairs = block[..BLOCK].iter().zip(&block[1..]);
        if pairs.fold(false, |any, (byte, next)| any | stops(*byte, *next)) {
            break;
        }
        at += BLOCK;
    }
    let next = |ix: usize| bytes.get(ix + 1).copied().unwrap_or_default();
    (at..bytes.len()).find(|ix| stops(bytes[*ix], next(*ix))).unwrap_or(bytes.len())
}

/// How many bytes are asked about at once.
const BLOCK: usize = 32;

fn before(bytes: &[u8], stops: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| stops(*byte)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{run, run_of_pairs};

    #[test]
    fn the_first_is_found_wherever_it_is() {
        for length in 0..100 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(run(&bytes, |byte| byte == b'b'), length);
            for at in (0..length).rev() {
                bytes[at] = b'b';
                assert_eq!(run(&bytes, |byte| byte == b'b'), at);
            }
        }
    }
    #[test]
    fn the_first_pair_is_found_wherever_it_is() {
        let twice =
            |bytes: &[u8]| run_of_pairs(bytes, |byte, next| (byte == b'b') & (next == b'b'));
        for length in 0..100 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(twice(&bytes), length);
            for at in (0..length).rev() {
                bytes[at] = b'b';
                assert_eq!(twice(&bytes), if at + 1 < length { at } else { length });
                if at % 3 == 0 {
                    bytes[at] = b'a';
                    assert!(twice(&bytes) > at);
                    bytes[at] = b'b';
                }
            }
        }
    }
}
