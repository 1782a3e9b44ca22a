//! One page of the search API: asked for, tried again where that can help, and checked.

use std::io::Read;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{Options, Progress, query};
use crate::download;
use crate::trouble::Trouble;

pub(super) struct Page {
    pub total: u64,
    pub results: Vec<Value>,
}

pub(super) struct Client<'a> {
    url: &'a str,
    options: &'a Options,
    agent: ureq::Agent,
    body: Vec<u8>,
    started: Instant,
}

/// What went wrong with one try.
struct Failed {
    trouble: Trouble,
    /// Another try may help.
    passing: bool,
    /// The wait the server asks for.
    wait: Option<Duration>,
}

impl From<Trouble> for Failed {
    fn from(trouble: Trouble) -> Self {
        Self { trouble, passing: false, wait: None }
    }
}

impl<'a> Client<'a> {
    pub(super) fn new(url: &'a str, options: &'a Options) -> Result<Self, Trouble> {
        download::check_address(url)?;
        // A POST is never sent elsewhere: redirects would turn it into something else.
        let agent = download::agent(options.connect_timeout, options.page_timeout, 0);
        Ok(Self { url, options, agent, body: query::body(), started: Instant::now() })
    }

    pub(super) fn page(&mut self, number: u32, progress: &mut dyn FnMut(Progress)) -> Result<Page, Trouble> {
        let mut pause = self.options.first_pause;
        let mut try_number = 1;
        loop {
            let failed = match self.one_try(number, try_number) {
                Ok(page) => return Ok(page),
                Err(failed) => failed,
            };
            if !failed.passing || try_number >= self.options.tries {
                return Err(failed.trouble);
            }
            let wait = failed.wait.unwrap_or(pause).min(self.options.longest_pause);
            if self.started.elapsed() + wait > self.options.whole_timeout {
                return Err(self.too_slow());
            }
            try_number += 1;
            progress(Progress::Waiting { page: number, try_number, pause: wait, why: failed.trouble });
            std::thread::sleep(wait);
            pause *= 2;
        }
    }

    fn too_slow(&self) -> Trouble {
        Trouble::TooSlow { place: self.url.to_owned(), seconds: self.options.whole_timeout.as_secs() }
    }

    fn one_try(&self, number: u32, tries: u32) -> Result<Page, Failed> {
        if self.started.elapsed() > self.options.whole_timeout {
            return Err(self.too_slow().into());
        }
        let url = || self.url.to_owned();
        let unreachable = |why: String| Failed {
            trouble: Trouble::Unreachable { url: url(), why, tries },
            passing: true,
            wait: None,
        };
        let address = query::address(self.url, self.options.page_size, number);
        let request =
            self.agent.post(address).header("Content-Type", query::CONTENT_TYPE).header("Accept", "application/json");
        let mut response = request.send(&self.body[..]).map_err(|error| unreachable(download::reason(&error)))?;
        let status = response.status().as_u16();
        if status != 200 {
            let wait = download::retry_after(response.headers());
            let trouble = if status == 429 {
                Trouble::Busy { url: url(), tries }
            } else {
                Trouble::Status { url: url(), status, tries }
            };
            return Err(Failed { trouble, passing: status == 429 || status >= 500, wait });
        }
        let mut bytes = Vec::new();
        let limit = self.options.page_bytes;
        let reader = response.body_mut().with_config().limit(u64::MAX).reader();
        if let Err(error) = reader.take(limit + 1).read_to_end(&mut bytes) {
            return Err(match error.kind() {
                std::io::ErrorKind::TimedOut => unreachable("no answer in time".to_owned()),
                _ => self.cut_off(),
            });
        }
        if bytes.len() as u64 > limit {
            return Err(Trouble::TooLarge { place: url(), limit }.into());
        }
        self.check(&bytes)
    }

    fn cut_off(&self) -> Failed {
        Failed { trouble: Trouble::CutOff { place: self.url.to_owned() }, passing: true, wait: None }
    }

    fn check(&self, bytes: &[u8]) -> Result<Page, Failed> {
        let place = || self.url.to_owned();
        if let Some(title) = download::web_page_title(bytes) {
            return Err(Trouble::WebPage { place: place(), title }.into());
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Failed { trouble: Trouble::Empty { place: place() }, passing: true, wait: None });
        }
        let wrong = || Trouble::WrongFormat { place: place(), expected: "an answer of the portal's search API" };
        let mut answer: Value = match serde_json::from_slice(bytes) {
            Ok(answer) => answer,
            Err(error) if error.is_eof() => return Err(self.cut_off()),
            Err(_) => return Err(wrong().into()),
        };
        let total = answer.get("totalResults").and_then(Value::as_u64).ok_or_else(wrong)?;
        match answer.get_mut("results").map(Value::take) {
            Some(Value::Array(results)) => Ok(Page { total, results }),
            _ => Err(wrong().into()),
        }
    }
}
