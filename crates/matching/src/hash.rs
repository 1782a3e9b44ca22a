//! A quick hash for the maps that are asked once for every word of a text.
//!
//! The standard one withstands chosen collisions, at three times the cost. Keys here are words of texts whose length is
//! bounded, and the maps are never sent anywhere, so collisions can only slow down the one who made them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

pub type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

/// Multiplies and folds eight bytes at a time.
#[derive(Default)]
pub struct QuickHasher(u64);

/// An odd number with its bits well spread: 2⁶⁴ divided by the golden ratio.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl QuickHasher {
    fn take(&mut self, eight: u64) {
        let product = u128::from(self.0 ^ eight) * u128::from(SPREAD);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.take(u64::from_le_bytes(chunk.try_into().expect("the chunks are eight bytes long")));
        }
        let mut last = [0; 8];
        last[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
        self.take(u64::from_le_bytes(last) ^ ((bytes.len() as u64) << 56));
    }

    fn write_u8(&mut self, byte: u8) {
        self.take(u64::from(byte));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::BuildHasher;

    use super::*;

    #[test]
    fn words_that_are_alike_are_spread() {
        let build = BuildHasherDefault::<QuickHasher>::default();
        let hashes: HashSet<u64> = (0..20_000).map(|n| build.hash_one(format!("word{n}").as_str())).collect();
        assert_eq!(hashes.len(), 20_000);
        let low: HashSet<u64> = hashes.iter().map(|hash| hash % 1024).collect();
        assert_eq!(low.len(), 1024);
        let high: HashSet<u64> = hashes.iter().map(|hash| hash >> 57).collect();
        assert_eq!(high.len(), 128);
    }
}
