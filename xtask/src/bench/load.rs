//! A small generator of load: connections that stay open, a bounded number of requests, latencies of all of them.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

/// The largest answer read; our pages are far smaller.
const LARGEST: u64 = 16 << 20;

/// One open connection to the server.
pub struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Connection {
    pub fn open(address: &str) -> anyhow::Result<Self> {
        ensure!(address.starts_with("127.0.0.1:"), "load goes to this machine only");
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { stream: BufReader::new(stream), host: address.to_owned() })
    }

    /// Asks as a browser does, so that what it costs to compress an answer is counted.
    pub fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nAccept-Encoding: gzip, br\r\nAccept-Language: nb\r\n\r\n",
            self.host
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.answer().with_context(|| format!("asking for {}", path.split('?').next().unwrap_or_default()))
    }

    fn answer(&mut self) -> anyhow::Result<Answer> {
        let first = self.line()?;
        let status = first
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .with_context(|| format!("«{first}» is no answer"))?;
        let (mut length, mut chunked) = (None, false);
        loop {
            let line = self.line()?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = Some(value.trim().parse::<u64>()?);
            }
            chunked |= line.starts_with("transfer-encoding:") && line.contains("chunked");
        }
        let mut body = Vec::new();
        if chunked {
            loop {
                let size = u64::from_str_radix(self.line()?.split(';').next().unwrap_or_default().trim(), 16)?;
                self.take(size, &mut body)?;
                self.line()?;
                if size == 0 {
                    break;
                }
            }
        } else {
            self.take(length.context("an answer without a length")?, &mut body)?;
        }
        Ok(Answer { status, body })
    }

    fn line(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        ensure!(line.ends_with('\n'), "the answer was cut off");
        Ok(line.trim_end().to_owned())
    }

    fn take(&mut self, size: u64, body: &mut Vec<u8>) -> anyhow::Result<()> {
        ensure!(size <= LARGEST, "an answer of {size} bytes");
        let read = (&mut self.stream).take(size).read_to_end(body)?;
        ensure!(read as u64 == size, "the answer was cut off");
        Ok(())
    }
}

/// Asks again as soon as an answer is there, over `connections` at once; answers a second.
pub fn closed_loop(address: &str, path: &str, connections: usize, lasting: Duration) -> anyhow::Result<f64> {
    let started = Instant::now();
    let counts = in_parallel(connections, |_| {
        let mut connection = Connection::open(address)?;
        let mut count = 0_u32;
        while started.elapsed() < lasting {
            good(&connection.get(path)?)?;
            count += 1;
        }
        Ok(count)
    })?;
    Ok(f64::from(counts.iter().sum::<u32>()) / started.elapsed().as_secs_f64())
}

/// Asks at a fixed pace, whether answers come or not. Times run from when a request was due, so that a server that stalls cannot hide it. Sorted, in ms.
pub fn open_loop(address: &str, paths: &[String], per_second: f64, connections: usize) -> anyhow::Result<Vec<f64>> {
    let started = Instant::now() + Duration::from_millis(50);
    let next = AtomicUsize::new(0);
    let times = in_parallel(connections, |_| {
        let mut connection = Connection::open(address)?;
        let mut times = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(at) else { return Ok(times) };
            let due = started + Duration::from_secs_f64(at as f64 / per_second);
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            good(&connection.get(path)?)?;
            times.push(due.elapsed().as_secs_f64() * 1000.0);
        }
    })?;
    let mut times = times.concat();
    times.sort_by(f64::total_cmp);
    Ok(times)
}

fn good(answer: &Answer) -> anyhow::Result<()> {
    if answer.status != 200 || answer.body.is_empty() {
        bail!("the server answered {} with {} bytes", answer.status, answer.body.len());
    }
    Ok(())
}

fn in_parallel<T: Send>(count: usize, work: impl Fn(usize) -> anyhow::Result<T> + Sync) -> anyhow::Result<Vec<T>> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..count)
            .map(|at| {
                scope.spawn({
                    let work = &work;
                    move || work(at)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| anyhow::anyhow!("a thread of the load stopped"))?)
            .collect()
    })
}

/// A text as part of an address.
pub fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    /// Answers three requests on one connection: a fixed length, chunks, and then a body that breaks off.
    fn server() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a connection");
            let mut stream = BufReader::new(stream);
            for answer in [
                "200 OK\r\nContent-Length: 2\r\n\r\nhi",
                "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n",
                "200 OK\r\nContent-Length: 9\r\n\r\nhalf",
            ] {
                let mut line = String::new();
                while line != "\r\n" {
                    line.clear();
                    stream.read_line(&mut line).expect("a request");
                }
                stream.get_mut().write_all(format!("HTTP/1.1 {answer}").as_bytes()).expect("an answer is sent");
            }
        });
        address
    }

    #[test]
    fn whole_answers_are_read_on_one_connection_and_half_ones_are_failures() {
        let mut connection = Connection::open(&server()).expect("it opens");
        assert_eq!(connection.get("/").expect("an answer").body, b"hi");
        assert_eq!(connection.get("/").expect("an answer").body, b"abcd");
        assert!(connection.get("/").is_err());
    }

    #[test]
    fn other_machines_are_never_asked() {
        assert!(Connection::open("192.0.2.1:80").is_err());
    }

    #[test]
    fn what_an_address_cannot_hold_is_escaped() {
        assert_eq!(encode("blå & 1"), "bl%C3%A5%20%26%201");
    }
}
