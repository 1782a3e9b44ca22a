//! Starting the program and waiting for what it says.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The program with its data in a folder, English, and none of the caller's settings.
pub fn grenselos(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_grenselos"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GRENSELOS_")) {
        command.env_remove(name);
    }
    command.arg("--data").arg(data).env("GRENSELOS_LANGUAGE", "en");
    command
}

/// Runs a command to its end.
pub fn run(data: &Path, arguments: &[&str]) -> Output {
    grenselos(data).args(arguments).output().expect("the program starts")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A running server; killed when dropped.
pub struct Server {
    pub child: Child,
    pub address: String,
    /// What it printed until it was ready, and the line after when there is nobody yet.
    pub said: Vec<String>,
}

impl Server {
    /// Starts on a free port and waits until it is ready.
    pub fn start(data: &Path) -> Self {
        let mut child = grenselos(data)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut said = Vec::new();
        let address = loop {
            let line = lines.next().expect("it says that it is ready").expect("a line");
            said.push(line.clone());
            if let Some(address) = line.strip_prefix("Grenselos is ready: ") {
                break address.to_owned();
            }
        };
        // The one-time link comes on the next line, if at all; whatever else is said must be read or the program would wait.
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| drop(sender.send(line))));
        if let Ok(line) = receiver.recv_timeout(std::time::Duration::from_secs(2)) {
            said.push(line);
        }
        Self { child, address, said }
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        let agent = ureq::Agent::new_with_config(ureq::Agent::config_builder().http_status_as_error(false).build());
        let mut answer = agent.get(format!("{}{path}", self.address)).call().expect("an answer");
        (answer.status().as_u16(), answer.body_mut().read_to_string().expect("a text"))
    }

    /// kill -9.
    pub fn kill(mut self) {
        self.child.kill().expect("it dies");
        self.child.wait().expect("it is dead");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
