//! A database server of our own (`PostgreSQL`) for the tests: made in a temporary folder, on a free port of this machine only, without waiting for the disk, and gone afterwards.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::shell;

const PREFIX: &str = "grenselos-postgres-";
const LONGEST_START: Duration = Duration::from_mins(1);

/// A running cluster; dropping it stops it and removes its folder.
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    server: Child,
    port: u16,
}

/// Where the server's programs are: Debian keeps them apart from the `PATH`.
pub fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").is_file())
        .collect();
    versions
        .sort_by_key(|bin| bin.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok()));
    versions.pop().or_else(|| Some(shell::find_program("initdb")?.parent()?.to_owned()))
}

impl Cluster {
    pub fn start() -> anyhow::Result<Self> {
        let programs = programs().context("PostgreSQL is not installed")?;
        remove_forgotten();
        let folder = std::env::temp_dir().join(format!("{PREFIX}{}", std::process::id()));
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        // The server refuses to run as root, so the folder becomes the postgres user's.
        if shell::is_root() {
            shell::output(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        shell::output(as_postgres(&programs.join("initdb")).current_dir(&folder).arg("--pgdata").arg(&data).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ]))?;
        let port = free_port()?;
        let log = std::fs::File::create(folder.join("log")).context("making the server's log")?;
        let server = as_postgres(&programs.join("postgres"))
            .current_dir(&folder)
            .arg("-D")
            .arg(&data)
            .args(["-c", "listen_addresses=127.0.0.1", "-c", &format!("port={port}"), "-c", "unix_socket_directories="])
            .args([
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "synchronous_commit=off",
                "-c",
                "max_connections=300",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("starting PostgreSQL")?;
        let mut cluster = Self { programs, folder, server, port };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// The address of its first database.
    pub fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self) -> anyhow::Result<()> {
        let started = Instant::now();
        loop {
            let mut asking = Command::new(self.programs.join("pg_isready"));
            asking.args(["--quiet", "--host=127.0.0.1", "--username=postgres"]).arg(format!("--port={}", self.port));
            if asking.status().context("asking PostgreSQL")?.success() {
                return Ok(());
            }
            if self.server.try_wait()?.is_some() || started.elapsed() > LONGEST_START {
                let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL did not start. It said:\n{log}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stopping = as_postgres(&self.programs.join("pg_ctl"));
        stopping
            .current_dir(&self.folder)
            .args(["stop", "--mode=immediate", "--silent", "--pgdata"])
            .arg(self.folder.join("data"));
        if let Err(error) = shell::output(&mut stopping) {
            eprintln!("xtask: PostgreSQL could not be stopped: {error:#}");
        }
        let gone =
            self.server.wait().map_err(anyhow::Error::from).and_then(|_| Ok(std::fs::remove_dir_all(&self.folder)?));
        if let Err(error) = gone {
            eprintln!("xtask: {} could not be removed: {error:#}", self.folder.display());
        }
    }
}

fn as_postgres(program: &Path) -> Command {
    if !shell::is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

/// A port nobody listens on just now.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0").context("looking for a free port")?.local_addr()?.port())
}

/// A run that was ended from outside could not remove its folder; the next one does.
fn remove_forgotten() {
    for entry in std::fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(owner) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)) else { continue };
        if !Path::new("/proc").join(owner).exists() {
            // What cannot be removed is somebody else's, and in nobody's way.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
