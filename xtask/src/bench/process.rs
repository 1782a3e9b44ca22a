//! The program under measurement: a command run to its end, or a server, with what it used of processor and memory as the kernel counts it.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

use super::Bench;
use super::load::Connection;
use crate::postgres::free_port;

/// The kernel counts processor time in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

/// What a command used.
pub struct Used {
    pub wall_s: f64,
    pub cpu_s: f64,
    pub peak_mb: f64,
}

/// Runs the program to its end. It is looked at while it runs, and once more when it has ended but not been buried, since then its times are complete.
pub fn run(bench: &Bench, arguments: &[&str]) -> anyhow::Result<Used> {
    let started = Instant::now();
    let mut child = Command::new(&bench.program)
        .arg("--data")
        .arg(&bench.data)
        .args(arguments)
        .stdin(Stdio::null())
        .spawn()
        .with_context(|| format!("starting grenselos {}", arguments.join(" ")))?;
    let (mut peak_mb, mut cpu_s) = (0.0_f64, 0.0_f64);
    let wall_s = loop {
        if let Some(memory) = memory_mb(child.id(), "VmHWM") {
            peak_mb = memory;
        }
        let (ended, cpu) = state(child.id())?;
        cpu_s = cpu_s.max(cpu);
        if ended {
            break started.elapsed().as_secs_f64();
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let status = child.wait()?;
    ensure!(status.success(), "grenselos {} ended with {status}", arguments.join(" "));
    Ok(Used { wall_s, cpu_s, peak_mb })
}

/// Whether a process has ended, and its processor seconds so far.
fn state(process: u32) -> anyhow::Result<(bool, f64)> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat"))
        .context("the kernel tells nothing about the program (is this Linux?)")?;
    // The name stands in brackets and may hold anything; the rest are numbers.
    let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    Ok((fields.first() == Some(&"Z"), (ticks(11) + ticks(12)) / TICKS_PER_SECOND))
}

fn memory_mb(process: u32, name: &str) -> Option<f64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

/// A running server; dropping it ends it.
pub struct Server {
    child: Child,
    pub address: String,
    pub ready_s: f64,
}

impl Server {
    pub fn start(bench: &Bench) -> anyhow::Result<Self> {
        let address = format!("127.0.0.1:{}", free_port()?);
        let log: PathBuf = bench.work.join("server.log");
        let file = std::fs::File::create(&log).with_context(|| format!("making {}", log.display()))?;
        let started = Instant::now();
        let child = Command::new(&bench.program)
            .arg("--data")
            .arg(&bench.data)
            .args(["serve", "--listen", &address])
            .env("GRENSELOS_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .context("starting the server")?;
        let mut server = Self { child, address, ready_s: 0.0 };
        while !server.is_ready() {
            if server.child.try_wait()?.is_some() || started.elapsed() > Duration::from_mins(1) {
                bail!("the server did not start; see {}", log.display());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        server.ready_s = started.elapsed().as_secs_f64();
        Ok(server)
    }

    fn is_ready(&self) -> bool {
        Connection::open(&self.address)
            .and_then(|mut connection| connection.get("/health/ready"))
            .is_ok_and(|answer| answer.status == 200)
    }

    pub fn memory_mb(&self) -> f64 {
        memory_mb(self.child.id(), "VmRSS").unwrap_or(f64::NAN)
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it has nothing to do, so that filling the index does not count as something else.
    pub fn wait_until_idle(&self) -> anyhow::Result<()> {
        let started = Instant::now();
        let mut quiet = 0;
        while quiet < 3 {
            ensure!(
                started.elapsed() < Duration::from_mins(10),
                "the server is busy for ten minutes with nobody asking"
            );
            let before = self.cpu_ns()?;
            std::thread::sleep(Duration::from_secs(2));
            quiet = if self.cpu_ns()? - before < 40_000_000 { quiet + 1 } else { 0 };
        }
        Ok(())
    }

    /// Processor nanoseconds of its threads, as exact as the scheduler counts them; only for differences over a short time.
    pub fn cpu_ns(&self) -> anyhow::Result<i64> {
        let mut sum = 0;
        for task in std::fs::read_dir(format!("/proc/{}/task", self.child.id())).context("the server is gone")? {
            // A thread may end while we look.
            let Ok(text) = std::fs::read_to_string(task?.path().join("schedstat")) else { continue };
            sum += text.split_whitespace().next().and_then(|field| field.parse::<i64>().ok()).unwrap_or_default();
        }
        Ok(sum)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It is only a measurement's copy of the data, and made to stand this.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
