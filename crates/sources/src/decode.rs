//! Bytes in whatever encoding a spreadsheet program wrote, to UTF-8, as a stream.

use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, WINDOWS_1252};

/// The encoding of a file: by its byte order mark, else UTF-8 if all of it is, else Windows-1252 (which Latin-1 is part of).
pub(crate) fn detect<R: Read + Seek>(file: &mut R) -> io::Result<&'static Encoding> {
    let mut buffer = vec![0; 64 << 10];
    let (mut kept, mut first) = (0, true);
    let found = loop {
        let count = file.read(&mut buffer[kept..])?;
        let bytes = &buffer[..kept + count];
        if first && let Some((encoding, _)) = Encoding::for_bom(bytes) {
            break encoding;
        }
        first = false;
        let sound = match std::str::from_utf8(bytes) {
            Ok(_) => bytes.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => break WINDOWS_1252,
        };
        if count == 0 {
            // A character cut off by the end of the file is no UTF-8 either.
            break if sound == bytes.len() { UTF_8 } else { WINDOWS_1252 };
        }
        let end = kept + count;
        buffer.copy_within(sound..end, 0);
        kept = end - sound;
    };
    file.seek(SeekFrom::Start(0))?;
    Ok(found)
}

/// A reader that gives UTF-8 without a byte order mark; what cannot be read becomes U+FFFD.
pub(crate) struct Decoding<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_at: usize,
    ended: bool,
    out: Vec<u8>,
    out_at: usize,
    finished: bool,
}

impl<R: Read> Decoding<R> {
    pub(crate) fn new(inner: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { inner, decoder, raw: Vec::new(), raw_at: 0, ended: false, out: Vec::new(), out_at: 0, finished: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.raw_at == self.raw.len() && !self.ended {
            self.raw.resize(32 << 10, 0);
            let count = self.inner.read(&mut self.raw)?;
            self.raw.truncate(count);
            self.raw_at = 0;
            self.ended = count == 0;
        }
        self.out.resize(32 << 10, 0);
        let (result, read, written, _) =
            self.decoder.decode_to_utf8(&self.raw[self.raw_at..], &mut self.out, self.ended);
        self.raw_at += read;
        self.out.truncate(written);
        self.out_at = 0;
        self.finished = self.ended && result == CoderResult::InputEmpty;
        Ok(())
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.out_at == self.out.len() {
            if self.finished || buffer.is_empty() {
                return Ok(0);
            }
            self.fill()?;
        }
        let count = buffer.len().min(self.out.len() - self.out_at);
        buffer[..count].copy_from_slice(&self.out[self.out_at..self.out_at + count]);
        self.out_at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn decoded(bytes: &[u8]) -> String {
        let mut file = Cursor::new(bytes.to_vec());
        let encoding = detect(&mut file).expect("memory can be read");
        let mut text = String::new();
        Decoding::new(file, encoding).read_to_string(&mut text).expect("the decoder gives UTF-8");
        text
    }

    #[test]
    fn the_usual_encodings_give_the_same_text() {
        let text = "Bø;Älvsbyn;smörgås\n".repeat(5000);
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
        for bytes in [text.as_bytes(), &[b"\xef\xbb\xbf", text.as_bytes()].concat(), &latin, &utf16] {
            assert!(decoded(bytes) == text, "{:?}", &bytes[..8]);
        }
        assert_eq!(decoded(b""), "");
        assert_eq!(decoded(b"caf\xc3"), "cafÃ");
    }
}
