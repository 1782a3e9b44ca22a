//! A tiny HTTP server for tests: plays one answer after the other, then the last one for ever.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// One answer of the server.
#[derive(Clone)]
pub(crate) enum Answer {
    /// Status, further headers (each ending in a line break), body.
    Whole(u16, String, Vec<u8>),
    /// Announces more bytes than it sends.
    Half(Vec<u8>),
    /// Sends nothing for so long.
    Late(Duration),
    /// Hangs up.
    Nothing,
}

impl Answer {
    pub(crate) fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::Whole(200, String::new(), body.into())
    }

    pub(crate) fn status(status: u16) -> Self {
        Self::Whole(status, String::new(), b"{}".to_vec())
    }
}

pub(crate) struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// The thread lives as long as the test's process.
    pub(crate) fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/data", listener.local_addr().expect("a bound address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().flatten().enumerate() {
                let answer = answers.get(number).or(answers.last()).cloned();
                let (seen, answer) = (Arc::clone(&seen), answer.expect("a server has an answer"));
                std::thread::spawn(move || serve(stream, &answer, &seen));
            }
        });
        Self { url, requests }
    }

    /// What was asked: head and body of each request.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test thread panics in here").clone()
    }
}

fn serve(mut stream: TcpStream, answer: &Answer, seen: &Mutex<Vec<String>>) {
    let request = request(&mut stream);
    seen.lock().expect("no test thread panics in here").push(request);
    // A client that has gone is what some tests are about.
    let _ = match answer {
        Answer::Whole(status, headers, body) => write(&mut stream, *status, headers, body.len(), body),
        Answer::Half(body) => write(&mut stream, 200, "", body.len() * 2, body),
        Answer::Late(wait) => {
            std::thread::sleep(*wait);
            Ok(())
        }
        Answer::Nothing => Ok(()),
    };
}

fn request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(end) = text.find("\r\n\r\n") {
            let length = text
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
            if text.len() >= end + 4 + length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer) {
            Ok(count) if count > 0 => bytes.extend_from_slice(&buffer[..count]),
            _ => return text,
        }
    }
}

fn write(stream: &mut TcpStream, status: u16, headers: &str, length: usize, body: &[u8]) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    stream.flush()
}
